//! The catalog on disk: a journal of its changes, and a snapshot at one of their points.
//!
//! Owns:      the journal `metadata` and the file `metadata.snapshot`.
//! Invariant: what the catalog shows is on the disk; a change is whole or was never decided; changes are decided one
//!            after the other, each on what the one before made.
//! Not here:  what may be decided (`core::decide`), the partitions that changes are about (`topics`).

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, RwLock, RwLockReadGuard};

use base::{Clock, Random, Timestamp, uuid_v7};
use bytes::Bytes;
use fs::{Executor, FileSystem, Open};
use journal::{Entry, Reader, Writer};
use prost::Message as _;
use tokio::sync::Mutex;

use crate::core::catalog::{Catalog, Misfit};
use crate::core::change::{Change, Founded, Image, Kind, Started};
use crate::core::layout::Layout;
use crate::error::{Error, Result};

/// What a snapshot begins with; the last character is its version.
const SNAPSHOT_MAGIC: &[u8; 8] = b"RMQMETA1";
/// Changes after which a snapshot is written: reading as many takes a few milliseconds.
const CHANGES_PER_SNAPSHOT: u64 = 1000;
/// Bytes of changes that are read at once.
const READ_BYTES: usize = 1 << 20;
/// Size of the journal's segments: small, since a snapshot makes the older ones needless.
const SEGMENT_BYTES: u64 = 4 << 20;

/// Why a folder's metadata cannot be worked with. One sentence for whoever starts the process.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unusable {
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    #[error("the journal of its metadata: {0}")]
    Journal(#[from] journal::Error),
    #[error(
        "the journal of its metadata is damaged at offset {offset}: restore the folder from a backup"
    )]
    Damaged { offset: u64 },
    #[error("{} is damaged: restore the folder from a backup", path.display())]
    Snapshot { path: PathBuf },
    #[error("its metadata do not fit together: {0}")]
    Misfit(#[from] Misfit),
    #[error("its snapshot holds {version} changes, and its journal those from {start} to {end}")]
    Apart { version: u64, start: u64, end: u64 },
    #[error("it holds topics and no metadata: restore the folder from a backup")]
    NoMetadata,
    #[error("it belongs to broker `{found}`, and this is `{wanted}`: see `rustmq.broker_id`")]
    OtherBroker { found: String, wanted: String },
}

/// The catalog on disk.
pub(crate) struct Metadata {
    catalog: RwLock<Catalog>,
    log: Arc<Mutex<Log>>,
    executor: Executor,
    clock: Arc<dyn Clock>,
    /// Producer ids of the present block: the next one, and the end.
    producer_ids: Mutex<(u64, u64)>,
    /// Producer ids from here on were not given to anybody.
    fresh_producer_id: AtomicU64,
    has_failed: AtomicBool,
}

/// What writes changes.
struct Log {
    files: Arc<dyn FileSystem>,
    snapshot: PathBuf,
    writer: Writer,
    /// Changes that the newest snapshot holds.
    snapshot_version: u64,
}

/// Who opens the metadata.
pub(crate) struct Opener<'a> {
    pub(crate) files: Arc<dyn FileSystem>,
    /// Where changes are written; one at a time is.
    pub(crate) executor: Executor,
    pub(crate) layout: &'a Layout,
    pub(crate) broker_id: &'a str,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
}

impl Metadata {
    /// Reads what is in the folder, founds a cluster if nothing is, and writes down that the broker starts. Blocks.
    ///
    /// # Errors
    /// The folder cannot be worked with.
    pub(crate) fn open(opener: Opener<'_>) -> std::result::Result<Arc<Self>, Unusable> {
        let Opener { files, executor, layout, broker_id, clock, random } = opener;
        let snapshot = layout.snapshot();
        let mut catalog = match load(&*files, &snapshot)? {
            Some(image) => Catalog::try_from(image)?,
            None => Catalog::default(),
        };
        let snapshot_version = catalog.version();
        let now = clock.now();
        let (folder, salts) = (layout.metadata(), Arc::clone(&random));
        let opened = journal::open(Arc::clone(&files), &folder, options(), millis(now), salts)?;
        // No flusher: every change is synced before anybody sees it.
        let (mut writer, reader, _, recovery) = opened;
        if let Some(damage) = recovery.first_bad() {
            return Err(Unusable::Damaged { offset: damage.from });
        }
        replay(&mut catalog, &reader)?;
        if recovery.torn_bytes > 0 {
            tracing::warn!(
                bytes = recovery.torn_bytes,
                "cut a change that nobody was told of off the metadata"
            );
        }
        let mut kinds = vec![Kind::Started(Started {})];
        if catalog.version() == 0 {
            if files.list(&layout.topics()).is_ok_and(|topics| !topics.is_empty()) {
                return Err(Unusable::NoMetadata);
            }
            let cluster_id = uuid_v7(now, &*random);
            let founded = Founded { cluster_id, broker_id: broker_id.to_owned() };
            kinds.insert(0, Kind::Founded(founded));
        } else if catalog.broker_id() != broker_id {
            let (found, wanted) = (catalog.broker_id().to_owned(), broker_id.to_owned());
            return Err(Unusable::OtherBroker { found, wanted });
        }
        for kind in kinds {
            let change = Change { at: now.micros(), kind: Some(kind) };
            append(&mut writer, &change, now)?;
            catalog.apply(&change)?;
        }
        writer.sync()?;
        // Those that are left of an earlier block are lost.
        let fresh_producer_id = AtomicU64::new(catalog.next_producer_id());
        let log = Log { files, snapshot, writer, snapshot_version };
        Ok(Arc::new(Self {
            catalog: RwLock::new(catalog),
            log: Arc::new(Mutex::new(log)),
            executor,
            clock,
            producer_ids: Mutex::new((0, 0)),
            fresh_producer_id,
            has_failed: AtomicBool::new(false),
        }))
    }

    /// The catalog at this moment. Nothing may be awaited while it is held.
    pub(crate) fn catalog(&self) -> RwLockReadGuard<'_, Catalog> {
        self.catalog.read().expect("no panic under this lock")
    }

    /// Whether the disk failed: nothing can be changed any more until the process starts anew.
    pub(crate) fn has_failed(&self) -> bool {
        self.has_failed.load(Ordering::Relaxed)
    }

    /// Decides on the present catalog, and makes what was decided durable. A caller that goes meanwhile leaves a whole
    /// change behind, or none.
    ///
    /// # Errors
    /// Those of the decision; [`Error::Disk`], after which the fate of the change is open.
    pub(crate) async fn commit<T>(
        self: &Arc<Self>,
        decide: impl FnOnce(&Catalog) -> Result<(T, Option<Kind>)>,
    ) -> Result<T> {
        let mut log = Arc::clone(&self.log).lock_owned().await;
        let (outcome, kind) = decide(&self.catalog())?;
        let Some(kind) = kind else { return Ok(outcome) };
        let shared = Arc::clone(self);
        let change = Change { at: self.clock.now().micros(), kind: Some(kind) };
        let written = self.executor.run(move || Ok(shared.write(&mut log, &change))).await;
        written.map_err(|error| disk(&error))??;
        Ok(outcome)
    }

    /// A producer id that nobody was ever given.
    ///
    /// # Errors
    /// [`Error::Disk`], where a new block has to be written down.
    pub(crate) async fn new_producer_id(self: &Arc<Self>) -> Result<u64> {
        let mut block = self.producer_ids.lock().await;
        if block.0 == block.1 {
            let first = |catalog: &Catalog| {
                Ok((catalog.next_producer_id(), Some(catalog.give_producer_ids())))
            };
            let first = self.commit(first).await?;
            *block = (first, first.saturating_add(crate::core::decide::PRODUCER_IDS));
        }
        let id = block.0;
        block.0 += 1;
        self.fresh_producer_id.store(block.0, Ordering::Release);
        Ok(id)
    }

    /// Whether a producer may have that id: nobody will be given it any more.
    pub(crate) fn knows_producer_id(&self, id: u64) -> bool {
        (1..self.fresh_producer_id.load(Ordering::Acquire)).contains(&id)
    }

    /// Writes a snapshot, so that the next start reads no changes.
    ///
    /// # Errors
    /// [`Error::Disk`]; the old snapshot and the journal are as good as before.
    pub(crate) async fn save(self: &Arc<Self>) -> Result<()> {
        let mut log = Arc::clone(&self.log).lock_owned().await;
        let shared = Arc::clone(self);
        let written = self.executor.run(move || Ok(log.save(&shared.catalog()))).await;
        written.map_err(|error| disk(&error))?.map_err(|error| disk(&error))
    }

    /// The change goes to the disk and then into the catalog. Blocks.
    fn write(&self, log: &mut Log, change: &Change) -> Result<()> {
        let now = Timestamp::from_micros(change.at);
        let written = append(&mut log.writer, change, now).and_then(|()| log.writer.sync());
        if let Err(error) = written {
            if let journal::Error::Stopped { .. } = error {
                self.has_failed.store(true, Ordering::Relaxed);
            }
            tracing::error!(%error, "a change of the metadata was not written");
            return Err(disk(&error));
        }
        let version = {
            let mut catalog = self.catalog.write().expect("no panic under this lock");
            catalog.apply(change).expect("a change that was decided on this catalog fits it");
            catalog.version()
        };
        if version >= log.snapshot_version + CHANGES_PER_SNAPSHOT {
            // The journal has everything; the next change tries again.
            if let Err(error) = log.save(&self.catalog()) {
                tracing::warn!(%error, "no snapshot of the metadata was written");
            }
        }
        Ok(())
    }
}

impl Log {
    /// Writes a snapshot and lets the changes before it go. Blocks.
    fn save(&mut self, catalog: &Catalog) -> std::result::Result<(), Unusable> {
        let version = catalog.version();
        if version == self.snapshot_version {
            return Ok(());
        }
        let bytes = write_snapshot(&catalog.image());
        let path = self.snapshot.clone();
        fs::replace(&*self.files, &path, &bytes).map_err(|source| Unusable::Io { path, source })?;
        self.snapshot_version = version;
        self.writer.advance_start(version)?;
        Ok(())
    }
}

fn options() -> journal::Options {
    journal::Options {
        segment_bytes: SEGMENT_BYTES,
        segment_age_ms: i64::MAX,
        sync: journal::Sync::Every,
        recycled_max: 1,
        open_max: 1,
        buffers: journal::Buffers::new(0),
        ..journal::Options::default()
    }
}

fn append(
    writer: &mut Writer,
    change: &Change,
    now: Timestamp,
) -> std::result::Result<(), journal::Error> {
    let payload = [Bytes::from(change.encode_to_vec())];
    let entry = Entry { span: 1, epoch: 0, timestamp_ms: millis(now), parts: &payload };
    writer.append(&entry, millis(now)).map(drop)
}

/// Applies the changes that follow on what the catalog holds.
fn replay(catalog: &mut Catalog, reader: &Reader) -> std::result::Result<(), Unusable> {
    let (start, end) = (reader.start(), reader.end());
    if !(start..=end).contains(&catalog.version()) {
        return Err(Unusable::Apart { version: catalog.version(), start, end });
    }
    while catalog.version() < end {
        let offset = catalog.version();
        let frames = reader.read(offset, end, READ_BYTES)?;
        let is_next = frames.first().is_some_and(|frame| frame.offset == offset);
        if !is_next {
            return Err(Unusable::Damaged { offset });
        }
        for frame in frames {
            let change = Change::decode(frame.payload);
            let change = change.map_err(|_| Unusable::Damaged { offset: frame.offset })?;
            catalog.apply(&change)?;
        }
    }
    Ok(())
}

/// The snapshot, if there is one.
fn load(files: &dyn FileSystem, path: &Path) -> std::result::Result<Option<Image>, Unusable> {
    let io = |source| Unusable::Io { path: path.to_owned(), source };
    let file = match files.open(path, Open::Read) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(io(error)),
    };
    let mut bytes = vec![0; usize::try_from(file.len().map_err(io)?).unwrap_or(usize::MAX)];
    file.read_exact_at(0, &mut bytes).map_err(io)?;
    let image = read_snapshot(&bytes);
    image.map(Some).ok_or_else(|| Unusable::Snapshot { path: path.to_owned() })
}

/// The bytes of a snapshot.
pub(crate) fn write_snapshot(image: &Image) -> Vec<u8> {
    let image = image.encode_to_vec();
    let mut bytes = Vec::with_capacity(image.len() + 12);
    bytes.extend_from_slice(SNAPSHOT_MAGIC);
    bytes.extend_from_slice(&crc32c::crc32c(&image).to_le_bytes());
    bytes.extend_from_slice(&image);
    bytes
}

/// What a snapshot holds; `None` if it is damaged or of another version.
pub(crate) fn read_snapshot(bytes: &[u8]) -> Option<Image> {
    let rest = bytes.strip_prefix(SNAPSHOT_MAGIC)?;
    let (sum, image) = rest.split_first_chunk::<4>()?;
    if crc32c::crc32c(image) != u32::from_le_bytes(*sum) {
        return None;
    }
    Image::decode(image).ok()
}

fn disk(error: &dyn std::fmt::Display) -> Error {
    Error::Disk { cause: error.to_string() }
}

fn millis(time: Timestamp) -> i64 {
    time.micros().div_euclid(1000)
}

#[cfg(test)]
#[path = "metadata_tests.rs"]
mod tests;
