//! Files in folders as the other side.
//!
//! Owns:      what a configuration of files may say, and trying it.
//! Invariant: at most [`READERS_MAX`] threads wait for a disk at a time.
//! Not here:  the way to open files (`folder`), patterns (`glob`).

mod bring;
mod hash;
mod look;
mod read;

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;

use files::content::{Content, is_readable};
use files::object::Bucket;
use platform_proto::platform::connector::v1::{
    ConnectorCredentials, FileConfig, FileStream, ObjectStoreConfig, StreamDescription,
};
use platform_proto::platform::data::v1::{FailureClass, FileFormat, RowBatch};
use tokio::sync::Semaphore;

pub(crate) use self::look::Span;
use super::bring::{Batches, From};
use super::csv::Dialect;
use super::folder::{Folder, Place, Roots, Walk};
use super::glob::Glob;
use super::object;
use super::{Steps, Trouble};
use crate::error::{Error, Result};

/// Disks that are waited for at a time.
const READERS_MAX: usize = 8;

/// A thread that brings.
pub(crate) type Bringing = tokio::task::JoinHandle<std::result::Result<(), Trouble>>;

/// The files of organisations, and objects, which are files of another kind of folder.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    roots: Roots,
    buckets: object::Roots,
    readers: Arc<Semaphore>,
}

/// Where files lie, before it is opened.
#[derive(Clone, Debug)]
pub(crate) enum Spot {
    Folder(Place),
    Bucket(Bucket),
}

/// Where files lie, opened.
pub(super) enum Shelf {
    Folder(Folder),
    Bucket(Bucket),
}

impl Spot {
    fn open(&self) -> std::result::Result<Shelf, Trouble> {
        match self {
            Self::Folder(place) => {
                let opened = Folder::open(place);
                opened.map(Shelf::Folder).map_err(|it| trouble("the folder does not open", &it))
            }
            Self::Bucket(bucket) => Ok(Shelf::Bucket(bucket.clone())),
        }
    }
}

impl Shelf {
    fn walk(&self) -> std::result::Result<Walk, Trouble> {
        let walk = match self {
            Self::Folder(folder) => folder.walk(),
            Self::Bucket(bucket) => bucket.walk(),
        };
        walk.map_err(|error| trouble("the folder does not list", &error))
    }

    fn open(&self, path: &str) -> io::Result<Content> {
        match self {
            Self::Folder(folder) => folder.file(path).map(Content::File),
            Self::Bucket(bucket) => bucket.object(path).map(Content::Object),
        }
    }
}

impl Files {
    pub(crate) fn new(roots: Vec<String>, buckets: Vec<String>) -> Self {
        let buckets = object::Roots::new(buckets);
        Self { roots: Roots::new(roots), buckets, readers: Arc::new(Semaphore::new(READERS_MAX)) }
    }

    /// Refuses what no type of the contract says of folders.
    pub(crate) fn validate(&self, org_id: i64, config: &FileConfig) -> Result<()> {
        self.place(org_id, config)?;
        validate("config.file", &config.streams)
    }

    /// Refuses what no type of the contract says of buckets.
    pub(crate) fn validate_bucket(&self, org_id: i64, config: &ObjectStoreConfig) -> Result<()> {
        if !self.buckets.open(org_id, config) {
            return Err(Error::NotAllowed { address: object::address(config) });
        }
        validate("config.object_store", &config.streams)
    }

    /// The folder of a configuration, or the trouble that it is not open any more.
    pub(crate) fn folder(
        &self,
        org_id: i64,
        config: &FileConfig,
    ) -> std::result::Result<Spot, Trouble> {
        self.place(org_id, config).map(Spot::Folder).map_err(|error| closed(&error))
    }

    /// The bucket of a configuration, or the trouble that it is not open any more.
    pub(crate) fn bucket(
        &self,
        org_id: i64,
        config: &ObjectStoreConfig,
        credentials: Option<&ConnectorCredentials>,
    ) -> std::result::Result<Spot, Trouble> {
        if !self.buckets.open(org_id, config) {
            return Err(closed(&Error::NotAllowed { address: object::address(config) }));
        }
        let bucket = object::bucket(config, credentials);
        bucket.map(Spot::Bucket).map_err(|error| trouble("the bucket does not open", &error))
    }

    /// What each stream holds, by its newest file.
    pub(crate) async fn discover(
        &self,
        spot: Spot,
        streams: &[FileStream],
    ) -> std::result::Result<Vec<StreamDescription>, Trouble> {
        let streams = streams.to_vec();
        self.on_a_thread(move || look::describe(&spot.open()?, &streams)).await
    }

    /// The newest rows of a stream, or the newest of a span: so many at most.
    pub(crate) async fn preview(
        &self,
        spot: Spot,
        streams: &[FileStream],
        name: &str,
        (limit, span): (usize, Option<Span>),
    ) -> std::result::Result<RowBatch, Trouble> {
        let stream = named(streams, name);
        self.on_a_thread(move || look::preview(&spot.open()?, &stream, limit, span)).await
    }

    /// Brings what is new of a stream, on a thread of its own that ends once nobody takes pieces. Whoever brings bounds
    /// how many there are.
    pub(crate) fn bring(
        &self,
        spot: Spot,
        streams: &[FileStream],
        name: &str,
        from: From,
        batches: Batches,
    ) -> Bringing {
        let stream = named(streams, name);
        tokio::task::spawn_blocking(move || bring::bring(&spot.open()?, &stream, &from, batches))
    }

    fn place(&self, org_id: i64, config: &FileConfig) -> Result<Place> {
        let place = self.roots.place(org_id, &config.directory);
        place.ok_or_else(|| Error::NotAllowed { address: config.directory.clone() })
    }

    /// Tries to open the folder and to list its files.
    pub(crate) async fn check(
        &self,
        spot: std::result::Result<Spot, Trouble>,
        streams: &[FileStream],
        steps: &mut Steps<'_>,
    ) {
        let opened = match spot {
            Ok(spot) => self.on_a_thread(move || spot.open()).await,
            Err(trouble) => Err(trouble),
        };
        let opened = opened.map(|shelf| (shelf, String::new()));
        let Some(shelf) = steps.note("open_directory", opened) else { return };
        let streams = streams.to_vec();
        let listed = self.on_a_thread(move || {
            let walk = shelf.walk()?;
            let found = summary(&streams, &walk);
            let newest = streams.iter().filter_map(|stream| newest(stream, &walk));
            let newest: Vec<String> = newest.collect();
            Ok(((shelf, newest), found))
        });
        let listed = listed.await;
        let Some((shelf, newest)) = steps.note("list_files", listed) else { return };
        let read = self.on_a_thread(move || read_one_byte(&shelf, &newest)).await;
        steps.note("read_files", read);
    }

    /// Runs what waits for a disk.
    async fn on_a_thread<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> std::result::Result<T, Trouble> + Send + 'static,
    ) -> std::result::Result<T, Trouble> {
        let permit = Arc::clone(&self.readers).acquire_owned().await;
        let permit = permit.expect("the semaphore is never closed");
        let done = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(permit);
            done
        });
        done.await.unwrap_or_else(|error| {
            Err(Trouble {
                class: FailureClass::Internal,
                reason: "INTERNAL",
                message: format!("the reader ended early: {error}"),
            })
        })
    }
}

fn named(streams: &[FileStream], name: &str) -> FileStream {
    streams.iter().find(|it| it.name == name).cloned().unwrap_or_default()
}

/// The trouble with a place that is not open to the organisation any more.
fn closed(error: &Error) -> Trouble {
    Trouble {
        class: FailureClass::Configuration,
        reason: "ADDRESS_NOT_ALLOWED",
        message: error.to_string(),
    }
}

/// Refuses streams of which no type of the contract says that they cannot be.
fn validate(above: &str, streams: &[FileStream]) -> Result<()> {
    let mut names = BTreeSet::new();
    for (index, stream) in streams.iter().enumerate() {
        let field = |name: &str| format!("{above}.streams[{index}].{name}");
        if !names.insert(&stream.name) {
            return Err(Error::field(field("name"), "must be unique"));
        }
        if let Err(rule) = Glob::parse(&stream.glob) {
            return Err(Error::field(field("glob"), rule));
        }
        check_format(stream)?;
        if let Err((part, rule)) = Dialect::of(stream.csv.as_ref()) {
            return Err(Error::field(field(part), rule));
        }
        check_encoding(stream)?;
    }
    Ok(())
}

/// Refuses character sets that cannot be read here.
fn check_encoding(stream: &FileStream) -> Result<()> {
    let encoding = stream.csv.as_ref().map_or("", |it| &it.encoding);
    if is_readable(encoding) {
        return Ok(());
    }
    Err(Error::NotBuilt { what: format!("reading the character set `{encoding}`") })
}

/// Refuses formats that cannot be read here.
fn check_format(stream: &FileStream) -> Result<()> {
    match stream.format() {
        FileFormat::Unspecified
        | FileFormat::Ndjson
        | FileFormat::Csv
        | FileFormat::Json
        | FileFormat::Parquet => Ok(()),
        format @ FileFormat::ArrowIpc => {
            Err(Error::NotBuilt { what: format!("reading files as {}", format.as_str_name()) })
        }
    }
}

/// Path of the newest file of a stream.
fn newest(stream: &FileStream, walk: &Walk) -> Option<String> {
    let glob = Glob::parse(&stream.glob).ok()?;
    let matching = walk.files.iter().filter(|it| glob.matches(&it.path));
    matching.max_by_key(|it| it.modified_at).map(|it| it.path.clone())
}

/// Whether files can be read; which were.
fn read_one_byte(shelf: &Shelf, paths: &[String]) -> std::result::Result<((), String), Trouble> {
    for path in paths {
        let read = shelf.open(path).and_then(Content::touch);
        read.map_err(|error| trouble(&format!("`{path}` is not read"), &error))?;
    }
    Ok(((), paths.join(", ")))
}

/// How many files each stream has, for people.
fn summary(streams: &[FileStream], walk: &Walk) -> String {
    let count = |stream: &FileStream| {
        let glob = Glob::parse(&stream.glob);
        let matching =
            glob.map_or(0, |glob| walk.files.iter().filter(|it| glob.matches(&it.path)).count());
        format!("{}: {matching} files", stream.name)
    };
    let mut counts: Vec<String> = streams.iter().map(count).collect();
    if 0 < walk.passed_over {
        counts.push(format!("{} that are no files were passed over", walk.passed_over));
    }
    counts.join(", ")
}

/// What an error of the disk means.
fn trouble(what: &str, error: &io::Error) -> Trouble {
    let is_wrong = matches!(
        error.kind(),
        io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::PermissionDenied
            | io::ErrorKind::InvalidInput
    );
    let (class, reason) = if is_wrong {
        (FailureClass::Configuration, "DIRECTORY_UNREADABLE")
    } else {
        (FailureClass::Network, "SOURCE_UNAVAILABLE")
    };
    Trouble { class, reason, message: format!("{what}: {error}") }
}
