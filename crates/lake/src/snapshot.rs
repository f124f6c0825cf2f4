//! One version of a table: its columns, its size, its rows.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use arrow::datatypes::SchemaRef;
use base::Timestamp;
use datafusion::catalog::TableProvider;
use deltalake_core::DeltaTable;
use deltalake_core::table::state::DeltaTableState;
use futures_util::future::BoxFuture;
use futures_util::{FutureExt as _, StreamExt as _, stream};
use object_store::ObjectStoreExt as _;
use object_store::path::Path;

use crate::error::{Error, Result};
use crate::known::{self, Facts, Known};
use crate::table::Table;
use crate::uniform::{self, Uniform};

/// The property by which columns have other names in files.
const COLUMN_MAPPING: &str = "delta.columnMapping.mode";
/// Files that are looked for at a time.
const LOOKS_AT_ONCE: usize = 16;

/// Which version of a table is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The newest.
    Newest,
    /// The one with this number.
    Version(u64),
    /// The one that was the newest at this time.
    Time(Timestamp),
}

/// How large a version is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Rows; `None` if a file of another engine does not say how many it holds.
    pub rows: Option<u64>,
    /// Data files.
    pub files: u64,
    /// Bytes of those files.
    pub bytes: u64,
}

/// A version of a table. Later writes do not change it.
#[derive(Clone)]
pub struct Snapshot {
    table: Table,
    state: DeltaTable,
}

impl Snapshot {
    pub(crate) const fn new(table: Table, state: DeltaTable) -> Self {
        Self { table, state }
    }

    /// The table that this is a version of.
    #[must_use]
    pub const fn table(&self) -> &Table {
        &self.table
    }

    /// The version's number.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.loaded().version()
    }

    /// The columns as they are declared.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        self.loaded().snapshot().arrow_schema()
    }

    /// The columns whose values divide the table.
    #[must_use]
    pub fn partition_columns(&self) -> Vec<String> {
        self.loaded().metadata().partition_columns().to_vec()
    }

    /// Delta's table properties.
    #[must_use]
    pub fn properties(&self) -> &HashMap<String, String> {
        self.loaded().metadata().configuration()
    }

    /// When the table was created, if its writer said so.
    #[must_use]
    pub fn created_at(&self) -> Option<Timestamp> {
        self.loaded().metadata().created_time().map(|millis| Timestamp::from_micros(millis * 1000))
    }

    /// When the version was committed.
    ///
    /// # Errors
    /// [`Error::VersionMissing`] if its commit has been cleaned up.
    pub async fn committed_at(&self) -> Result<Timestamp> {
        self.table.committed_at(self.version()).await
    }

    /// How large the version is.
    #[must_use]
    pub fn statistics(&self) -> Statistics {
        let none = Statistics { rows: Some(0), ..Statistics::default() };
        self.loaded().log_data().iter().fold(none, |sum, file| Statistics {
            rows: sum.rows.zip(file.num_records()).map(|(all, more)| all + more as u64),
            files: sum.files + 1,
            bytes: sum.bytes + u64::try_from(file.size()).unwrap_or(0),
        })
    }

    /// How far `application` has counted, if it ever appended by position.
    ///
    /// # Errors
    /// Those of the storage.
    pub async fn position(&self, application: &str) -> Result<Option<i64>> {
        let log_store = self.table.log_store();
        Ok(self.loaded().transaction_version(log_store.as_ref(), application).await?)
    }

    /// The rows, for DataFusion. Partition columns come as dictionaries and texts as views. Its plans
    /// are told what the log says of the files.
    ///
    /// # Errors
    /// If the version needs a feature of Delta that this build does not know.
    pub async fn provider(&self) -> Result<Arc<dyn TableProvider>> {
        let table = Arc::new(self.state.table_provider().build().await?);
        Ok(Arc::new(Known::new(table, self.facts()?)))
    }

    /// What the log says of the files.
    fn facts(&self) -> Result<Facts> {
        let state = self.loaded();
        let files = || state.log_data().into_iter();
        let has_own_names = !self.properties().contains_key(COLUMN_MAPPING);
        Ok(Facts {
            ranges: known::ranges(&state.add_actions_batches(true)?),
            uniform: match has_own_names {
                true => uniform::of_files(&self.schema(), files().map(|it| it.stats())),
                // What the log says is then said of other names.
                false => Uniform::new(),
            },
            is_plain: has_own_names && files().all(|it| it.deletion_vector_descriptor().is_none()),
        })
    }

    /// Tells if a file of the version that `newer` does not have any more is gone from storage.
    pub(crate) async fn check_files(&self, newer: &Self) -> Result<()> {
        let needed: HashSet<_> = newer.paths().collect();
        let old: Vec<_> = self.paths().filter(|it| !needed.contains(it)).collect();
        let store = self.table.log_store().object_store(None);
        let looks: Vec<BoxFuture<'_, _>> =
            old.iter().map(|path| store.head(path).boxed()).collect();
        let mut looks = stream::iter(looks).buffer_unordered(LOOKS_AT_ONCE);
        while let Some(look) = looks.next().await {
            match look {
                Ok(_) => {}
                Err(object_store::Error::NotFound { .. }) => {
                    let path = self.table.path().to_string();
                    return Err(Error::VersionMissing { path, version: self.version() });
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Refuses to be written upon if another version was expected to be the newest.
    pub(crate) fn is_expected(&self, expected: Option<u64>) -> Result<()> {
        let found = self.version();
        match expected.filter(|&it| it != found) {
            None => Ok(()),
            Some(expected) => {
                Err(Error::VersionChanged { path: self.table.path().to_string(), expected, found })
            }
        }
    }

    /// The paths of the version's files in the table's store.
    pub(crate) fn paths(&self) -> impl Iterator<Item = Path> {
        self.loaded().log_data().into_iter().map(|it| it.object_store_path())
    }

    pub(crate) const fn state(&self) -> &DeltaTable {
        &self.state
    }

    pub(crate) fn loaded(&self) -> &DeltaTableState {
        self.state.snapshot().expect("a snapshot is made from a loaded table alone")
    }

    pub(crate) fn property<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.properties().get(key).and_then(|it| it.parse().ok())
    }
}
