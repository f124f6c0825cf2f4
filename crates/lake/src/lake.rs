//! A lake: the root below which tables lie, and what writes to them share.

use std::hash::{BuildHasher as _, RandomState};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use base::{Clock, Random, Timestamp};
use datafusion::execution::runtime_env::RuntimeEnv;
use datafusion::prelude::SessionContext;
use deltalake_core::kernel::{Action, CommitInfo};
use deltalake_core::logstore::{LogStoreRef, ObjectStoreRef, StorageConfig, default_logstore};
use deltalake_core::operations::create::CreateBuilder;
use deltalake_core::protocol::SaveMode;
use deltalake_core::{DeltaTable, DeltaTableError};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use object_store::ObjectStore;
use object_store::ObjectStoreExt as _;
use object_store::PutPayload;
use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use tokio::sync::Mutex as AsyncMutex;
use url::Url;

use crate::answered::Answered;
use crate::commit::{ENGINE, properties};
use crate::disk::Disk;
use crate::error::{Error, Result};
use crate::location::TablePath;
use crate::note::Note;
use crate::options::Options;
use crate::schema::Definition;
use crate::session::{Manner, context, environment};
use crate::table::Table;

/// The folder of a table's log.
const LOG: &str = "_delta_log";
/// The first entry of a log.
const FIRST: &str = "00000000000000000000.json";
/// What lies in the log's folder while a table is being removed: whatever else is there is no table any more.
const REMOVED: &str = "_removed";
/// Places for removals; tables that share one are removed one after the other.
const REMOVALS: usize = 16;

/// Tables below one folder or one prefix of an object store.
#[derive(Clone)]
pub struct Lake(Arc<Inner>);

struct Inner {
    root: Url,
    store: ObjectStoreRef,
    options: Options,
    environment: Arc<RuntimeEnv>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    /// Of one table one removal at a time: what another made anew meanwhile would be lost.
    removals: [AsyncMutex<()>; REMOVALS],
    places: RandomState,
}

/// What lies at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Table,
    /// Something of a table that was being removed, and that nobody can read any more.
    Remains,
    Nothing,
}

impl Lake {
    /// Opens a lake; a folder is made if it is not there, a bucket must exist.
    ///
    /// `clock` dates commits and decides what vacuum may take; `random` spreads retries.
    ///
    /// # Errors
    /// [`Error::Options`] if the options name no storage that this build knows.
    pub fn open(options: &Options, clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Result<Self> {
        let (root, store) = storage(options)?;
        Self::over(root, store, options, clock, random)
    }

    /// The same over a store of the caller's own, such as one whose writes fail; `root` is what `options.url` would name.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn over(
        root: Url,
        store: Arc<dyn ObjectStore>,
        options: &Options,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Result<Self> {
        let environment = environment(options)?;
        let options = options.clone();
        let store: ObjectStoreRef = Arc::new(Answered(store));
        let removals = std::array::from_fn(|_| AsyncMutex::new(()));
        let places = RandomState::new();
        let inner = Inner { root, store, options, environment, clock, random, removals, places };
        Ok(Self(Arc::new(inner)))
    }

    /// Makes a table, which is there and durable when the call returns. What is left at the path of a table whose removal
    /// was cut off goes first.
    ///
    /// # Errors
    /// [`Error::TableExists`]; [`Error::Nested`] if a table lies above or below the path;
    /// [`Error::Definition`] if the columns or properties are none that a table can have.
    pub async fn create(
        &self,
        path: &TablePath,
        definition: &Definition,
        note: &Note,
    ) -> Result<Table> {
        definition.check()?;
        note.check()?;
        self.check_nesting(path).await?;
        self.clear(path).await?;
        let log_store = self.log_store(path)?;
        let schema = crate::schema::to_delta(&definition.schema)?;
        let properties_of_table = definition.properties.iter().map(|(k, v)| (k, Some(v)));
        let created = CreateBuilder::new()
            .with_log_store(Arc::clone(&log_store))
            .with_save_mode(SaveMode::ErrorIfExists)
            .with_columns(schema.fields().cloned())
            .with_partition_columns(definition.partition_by.iter())
            .with_configuration(properties_of_table)
            .with_actions([Action::CommitInfo(self.creation(note))])
            // Versions are numbered from 0 only once: a table that another call made meanwhile stays.
            .with_commit_properties(properties(note).with_max_retries(0))
            .await;
        match created {
            Ok(_) => Ok(Table::new(self.clone(), path.clone(), log_store)),
            Err(_) if self.contains(path).await? => {
                Err(Error::TableExists { path: path.to_string() })
            }
            Err(error) => Err(refused(error)),
        }
    }

    /// What the first commit says; deltalake would date it by the machine's clock.
    fn creation(&self, note: &Note) -> CommitInfo {
        CommitInfo {
            timestamp: Some(self.0.clock.now().micros().div_euclid(1000)),
            operation: Some("CREATE TABLE".to_owned()),
            engine_info: Some(ENGINE.to_owned()),
            user_metadata: note.text(),
            ..CommitInfo::default()
        }
    }

    /// The table at `path`.
    ///
    /// # Errors
    /// [`Error::TableMissing`] if there is none, or one whose removal was begun.
    pub async fn table(&self, path: &TablePath) -> Result<Table> {
        match self.contains(path).await? {
            true => Ok(Table::new(self.clone(), path.clone(), self.log_store(path)?)),
            false => Err(Error::TableMissing { path: path.to_string() }),
        }
    }

    /// Whether there is a table at `path`.
    ///
    /// # Errors
    /// Those of the storage.
    pub async fn contains(&self, path: &TablePath) -> Result<bool> {
        Ok(self.look(path).await? == Found::Table)
    }

    /// What lies at a path. A log is one from its first entry on, or from a checkpoint on if it was cleaned up.
    async fn look(&self, path: &TablePath) -> Result<Found> {
        let log = self.prefix(path)?.join(LOG);
        let first = log.clone().join(FIRST);
        let looks = (self.is_being_removed(path), self.is_there(&first));
        let (is_removed, is_whole) = tokio::try_join!(looks.0, looks.1)?;
        if is_removed || is_whole {
            return Ok(if is_removed { Found::Remains } else { Found::Table });
        }
        let mut names = self.0.store.list(Some(&log));
        let mut remains = false;
        while let Some(object) = names.try_next().await? {
            if object.location.filename().is_some_and(is_checkpoint) {
                return Ok(Found::Table);
            }
            remains = true;
        }
        Ok(match remains {
            false => Found::Nothing,
            // What was listed may be of a table that was made since the first look.
            true if self.is_there(&first).await? => Found::Table,
            true => Found::Remains,
        })
    }

    /// Whether a removal of the table was begun.
    pub(crate) async fn is_being_removed(&self, path: &TablePath) -> Result<bool> {
        self.is_there(&self.prefix(path)?.join(LOG).join(REMOVED)).await
    }

    async fn is_there(&self, location: &Path) -> Result<bool> {
        match self.0.store.head(location).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes a table with every file of it, which cannot be undone. Returns how many files went.
    ///
    /// The table is gone at once, its files one by one: a removal that is cut off leaves what is no table, and is finished
    /// when it is made again, or a table is made there. Removing what is not there removes nothing.
    ///
    /// # Errors
    /// Those of the storage; the call can be made again then.
    pub async fn purge(&self, path: &TablePath) -> Result<u64> {
        let _alone = self.removal(path).lock().await;
        self.remove(path).await
    }

    /// Finishes a removal that was cut off.
    async fn clear(&self, path: &TablePath) -> Result<()> {
        if self.look(path).await? == Found::Remains {
            let _alone = self.removal(path).lock().await;
            if self.look(path).await? == Found::Remains {
                self.remove(path).await?;
            }
        }
        Ok(())
    }

    fn removal(&self, path: &TablePath) -> &AsyncMutex<()> {
        let place = self.0.places.hash_one(path.as_str()) % REMOVALS as u64;
        &self.0.removals[place as usize]
    }

    async fn remove(&self, path: &TablePath) -> Result<u64> {
        let prefix = self.prefix(path)?;
        let mark = prefix.clone().join(LOG).join(REMOVED);
        let mut files: Vec<Path> =
            self.0.store.list(Some(&prefix)).map_ok(|it| it.location).try_collect().await?;
        if files.is_empty() {
            return Ok(0);
        }
        let found = files.len();
        files.retain(|it| *it != mark);
        if files.len() == found {
            let said = PutPayload::from_static(b"This table is being removed.\n");
            self.0.store.put(&mark, said).await?;
        }
        let removed = files.len() as u64;
        self.delete(files).await?;
        // Only now: without it the rest of a log could be taken for a table.
        self.delete(vec![mark]).await?;
        Ok(removed)
    }

    async fn delete(&self, files: Vec<Path>) -> Result<()> {
        let files = stream::iter(files).map(Ok).boxed();
        let mut deleted = self.0.store.delete_stream(files);
        while let Some(done) = deleted.next().await {
            match done {
                Ok(_) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// The URL of a table, which other engines open as it is.
    ///
    /// # Errors
    /// [`Error::Options`] if the root cannot be joined with a path, which [`open`](Self::open) excludes.
    pub fn url(&self, path: &TablePath) -> Result<Url> {
        self.0.root.join(&format!("{path}/")).map_err(|error| wrong_url(&error.to_string()))
    }

    /// What time it is for the lake.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// The settings that the lake was opened with.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    pub(crate) fn random(&self) -> &dyn Random {
        &*self.0.random
    }

    /// A session for the engine's own plans, in the memory that all writes share.
    pub(crate) fn session(&self, manner: Manner) -> SessionContext {
        context(&self.0.environment, &self.0.options, manner)
    }

    pub(crate) fn environment(&self) -> &Arc<RuntimeEnv> {
        &self.0.environment
    }

    fn prefix(&self, path: &TablePath) -> Result<Path> {
        let url = self.url(path)?;
        Path::from_url_path(url.path()).map_err(|error| wrong_url(&error.to_string()))
    }

    fn log_store(&self, path: &TablePath) -> Result<LogStoreRef> {
        let url = self.url(path)?;
        let store = Arc::clone(&self.0.store);
        let prefixed: ObjectStoreRef =
            Arc::new(PrefixStore::new(Arc::clone(&store), self.prefix(path)?));
        Ok(default_logstore(prefixed, store, &url, &StorageConfig::default()))
    }

    /// Vacuum of a table takes every file below it that is not the table's: none may hold another.
    async fn check_nesting(&self, path: &TablePath) -> Result<()> {
        let nested =
            |other: &str| Err(Error::Nested { path: path.to_string(), other: other.to_owned() });
        for above in path.parents() {
            if self.contains(&above).await? {
                return nested(above.as_str());
            }
        }
        let prefix = self.prefix(path)?;
        let own = prefix.clone().join(LOG);
        let mut found = self.0.store.list(Some(&prefix));
        while let Some(object) = found.try_next().await? {
            let location = object.location;
            let is_log = location.parts().any(|part| part.as_ref() == LOG);
            if is_log && !location.prefix_matches(&own) {
                return nested(location.as_ref());
            }
        }
        Ok(())
    }
}

/// Whether a file of a log is a checkpoint, or a part of one.
fn is_checkpoint(name: &str) -> bool {
    name.split_once('.').is_some_and(|(version, rest)| {
        version.bytes().all(|it| it.is_ascii_digit()) && rest.starts_with("checkpoint.")
    })
}

/// A definition that deltalake refuses, such as a property that it does not know.
fn refused(error: DeltaTableError) -> Error {
    if let DeltaTableError::Generic(rule) = error {
        return Error::Definition { field: "definition".to_owned(), rule };
    }
    error.into()
}

fn wrong_url(rule: &str) -> Error {
    Error::Options { key: "url", rule: rule.to_owned() }
}

fn storage(options: &Options) -> Result<(Url, ObjectStoreRef)> {
    let text = options.url.as_str();
    let Some((scheme, _)) = text.split_once("://") else {
        return folder(PathBuf::from(text));
    };
    let mut url = Url::parse(text).map_err(|error| wrong_url(&error.to_string()))?;
    match scheme {
        "file" => match url.to_file_path() {
            Ok(path) => folder(path),
            Err(()) => Err(wrong_url("a file URL names a folder of this machine")),
        },
        "s3" => {
            if !url.path().ends_with('/') {
                url.set_path(&format!("{}/", url.path()));
            }
            let mut builder = AmazonS3Builder::from_env().with_url(url.as_str());
            for (key, value) in &options.storage {
                let key: AmazonS3ConfigKey = key.parse().map_err(|_| Error::Options {
                    key: "storage",
                    rule: format!("the object store has no setting `{key}`"),
                })?;
                builder = builder.with_config(key, value);
            }
            let store = builder.build().map_err(|error| wrong_url(&error.to_string()))?;
            Ok((url, Arc::new(store)))
        }
        _ => Err(wrong_url("write a folder, file:///… or s3://bucket/prefix")),
    }
}

fn folder(path: PathBuf) -> Result<(Url, ObjectStoreRef)> {
    std::fs::create_dir_all(&path)?;
    let path = std::fs::canonicalize(path)?;
    let url = Url::from_directory_path(&path);
    let url = url.map_err(|()| wrong_url("the folder's path is no URL"))?;
    Ok((url, Arc::new(Disk::new(path))))
}

/// What a table remembers of its newest version, so that the next look reads only what is new.
pub(crate) type Last = Arc<Mutex<Option<DeltaTable>>>;
