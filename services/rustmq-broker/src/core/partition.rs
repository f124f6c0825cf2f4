//! One partition: its log, the memory of its producers, and how far it can be read.
//!
//! Owns:      the append, the high watermark, what recovery finds.
//! Invariant: nothing above the high watermark is shown; it never goes back while the partition is open.
//! Not here:  checks of batches (`intake`), the registry (`partitions`), answers.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, RwLock};

use base::Timestamp;
use fs::FileSystem;
use journal::{Entry, Flusher, Frame, Reader, Recovery, Writer};

use crate::core::bell::Bell;
use crate::core::intake::{Intake, millis};
use crate::core::producers::{Kept, Producers, Sequence, Verdict, snapshot};
use crate::core::refusal::Refusal;
use crate::core::topic::{Flush, Placement, Settings};

/// Bytes that are read at a time to rebuild the memory of producers.
const SCANNED_BYTES: usize = 1 << 20;
/// The file of the producers, in the partition's folder.
const PRODUCERS: &str = "producers";

/// One partition.
#[derive(Debug)]
pub(crate) struct Partition {
    pub(crate) at: Placement,
    pub(crate) reader: Reader,
    files: Arc<dyn FileSystem>,
    folder: PathBuf,
    settings: RwLock<Arc<Settings>>,
    log: Mutex<Log>,
    high_watermark: AtomicU64,
    is_closed: AtomicBool,
    /// Rings when more can be read, and when the partition closes.
    pub(crate) bell: Bell,
}

/// What an append changes.
#[derive(Debug)]
struct Log {
    writer: Writer,
    producers: Producers,
    /// The latest time that a batch was stamped with: it never goes back.
    stamped_ms: i64,
    /// Bytes that were appended since the producers were last written down.
    unsaved_bytes: u64,
}

/// What became of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Appended {
    /// Offset of the first record.
    pub(crate) offset: u64,
    /// Offset behind the last one.
    pub(crate) end: u64,
    /// Time of the first record as it is stored.
    pub(crate) first_ms: i64,
    pub(crate) appended_ms: i64,
    pub(crate) is_duplicate: bool,
}

/// A partition that has been opened, and the task that it needs.
pub(super) struct Opened {
    pub(super) partition: Partition,
    pub(super) flusher: Flusher,
    pub(super) recovery: Recovery,
}

impl Partition {
    /// Opens the log in `folder`, and learns of its producers; it blocks.
    pub(super) fn open(
        files: &Arc<dyn FileSystem>,
        folder: &Path,
        at: Placement,
        settings: Arc<Settings>,
        options: journal::Options,
        now_ms: i64,
    ) -> Result<Opened, journal::Error> {
        let opened = journal::open(Arc::clone(files), &folder.join("log"), options, now_ms);
        let (writer, reader, flusher, recovery) = opened?;
        let end = writer.end();
        let saved = saved_producers(&**files, &folder.join(PRODUCERS))
            .filter(|(_, offset)| (reader.start()..=end).contains(offset));
        let is_saved = saved.as_ref().is_some_and(|(_, offset)| *offset == end);
        let (mut producers, from) = match saved {
            Some(saved) => saved,
            None if reader.start() == 0 => (Producers::default(), 0),
            None => (Producers::after_loss(), reader.start()),
        };
        let stamped_ms = scan(&reader, from, end, &mut producers)?;
        let high_watermark = AtomicU64::new(if settings.flush == Flush::Every {
            reader.durable().min(end)
        } else {
            end
        });
        let log = Log { writer, producers, stamped_ms, unsaved_bytes: 0 };
        let partition = Self {
            at,
            reader,
            files: Arc::clone(files),
            folder: folder.to_owned(),
            settings: RwLock::new(settings),
            log: Mutex::new(log),
            high_watermark,
            is_closed: AtomicBool::new(false),
            bell: Bell::default(),
        };
        if !is_saved && end > 0 {
            // What was saved may be of records that are gone, whose offsets others are about to get.
            partition.save_producers().map_err(|source| journal::Error::Io {
                action: "write",
                path: folder.join(PRODUCERS),
                source,
            })?;
        }
        Ok(Opened { partition, flusher, recovery })
    }

    /// The topic's settings in force.
    pub(crate) fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.settings.read().expect("no panic under this lock"))
    }

    pub(super) fn configure(&self, settings: &Arc<Settings>, options: journal::Options) {
        *self.settings.write().expect("no panic under this lock") = Arc::clone(settings);
        self.log().writer.configure(options);
        self.raise();
    }

    /// Offset of the first record that is there.
    pub(crate) fn start(&self) -> u64 {
        self.reader.start()
    }

    /// Offset behind the last record.
    pub(crate) fn end(&self) -> u64 {
        self.reader.end()
    }

    /// Offset behind the last record that consumers see.
    pub(crate) fn high_watermark(&self) -> u64 {
        // The start moves up to the end where everything is deleted.
        self.high_watermark.load(Ordering::Acquire).max(self.reader.start())
    }

    /// Bytes on the disk.
    pub(crate) fn bytes(&self) -> u64 {
        self.reader.bytes()
    }

    /// Whether this broker has stopped to serve it.
    pub(crate) fn is_closed(&self) -> bool {
        self.is_closed.load(Ordering::Acquire)
    }

    pub(super) fn close(&self) {
        self.is_closed.store(true, Ordering::Release);
        self.bell.ring();
    }

    /// Checks what a client knows of the leader's epoch.
    pub(crate) fn check_epoch(&self, known: Option<u64>) -> Result<(), Refusal> {
        let ours = self.at.leader_epoch;
        match known {
            Some(theirs) if theirs > ours => Err(Refusal::EpochUnknown { ours, theirs }),
            Some(theirs) if theirs < ours => Err(Refusal::EpochFenced { ours, theirs }),
            Some(_) | None => Ok(()),
        }
    }

    /// Appends a batch, unless it is there already. `key` names the request of a client without an identity.
    pub(crate) fn append(
        &self,
        intake: &Intake,
        settings: &Settings,
        key: &str,
        now: Timestamp,
    ) -> Result<Appended, Refusal> {
        let header = &intake.header;
        let sequence = (header.producer_id > 0).then_some(Sequence {
            producer_id: header.producer_id,
            epoch: header.producer_epoch,
            base: header.base_sequence,
            count: header.span(),
        });
        let key = Some(key).filter(|key| !key.is_empty() && sequence.is_none());
        let mut log = self.log();
        if self.is_closed() {
            return Err(Refusal::NotLeader);
        }
        let now_ms = millis(now);
        let window_ms = now_ms.saturating_sub(settings.deduplication_ms);
        if let Some(kept) = known(&log.producers, sequence, key, window_ms)? {
            return Ok(kept.into());
        }
        let appended_ms = now_ms.max(log.stamped_ms);
        let offset = log.writer.end();
        let stored = intake.stored(offset, self.at.leader_epoch, appended_ms, settings);
        let entry = Entry {
            span: header.span(),
            epoch: self.at.leader_epoch,
            timestamp_ms: intake.max_ms(settings, appended_ms),
            parts: &stored,
        };
        log.writer.append(&entry, appended_ms).map_err(|error| self.failed(&error))?;
        log.stamped_ms = appended_ms;
        log.unsaved_bytes += header.length as u64;
        let first_ms = intake.first_ms(settings, appended_ms);
        let kept = Kept {
            base: header.base_sequence,
            count: header.span(),
            offset,
            first_ms,
            appended_ms,
        };
        if let Some(sequence) = sequence {
            log.producers.note(sequence, offset, first_ms, appended_ms);
        } else if let Some(key) = key {
            log.producers.note_key(key, kept, window_ms);
        }
        drop(log);
        if settings.flush != Flush::Every {
            self.raise();
        }
        Ok(Appended { is_duplicate: false, ..kept.into() })
    }

    /// Looks how far the log can be read now, and wakes readers if it is further than before.
    pub(crate) fn raise(&self) {
        let flush = self.settings.read().expect("no panic under this lock").flush;
        let reached = if flush == Flush::Every { self.reader.durable() } else { self.reader.end() };
        if self.high_watermark.fetch_max(reached, Ordering::AcqRel) < reached {
            self.bell.ring();
        }
    }

    /// Reads whole batches from the one that holds `from` on, of about `max_bytes`; it may block.
    pub(crate) fn read(&self, from: u64, max_bytes: usize) -> Result<Vec<Frame>, Refusal> {
        let read = self.reader.read(from, self.high_watermark(), max_bytes);
        read.map_err(|error| {
            if let journal::Error::OutOfRange { offset, start, end } = error {
                return Refusal::OffsetOutOfRange { offset, start, end };
            }
            self.failed(&error)
        })
    }

    /// Forgets silent producers, and writes the others down if much has been appended since that was last done.
    pub(super) fn tidy_producers(&self, now_ms: i64, saved_every: u64) -> std::io::Result<()> {
        let expiration_ms = self.settings().producer_expiration_ms;
        let unsaved_bytes = {
            let mut log = self.log();
            log.producers.expire(now_ms.saturating_sub(expiration_ms));
            log.unsaved_bytes
        };
        if unsaved_bytes < saved_every { Ok(()) } else { self.save_producers() }
    }

    /// Writes the producers down, for the next start; it blocks.
    pub(super) fn save_producers(&self) -> std::io::Result<()> {
        let file = {
            let mut log = self.log();
            log.unsaved_bytes = 0;
            snapshot::write(&log.producers, log.writer.end())
        };
        self.write_file(PRODUCERS, &file)
    }

    /// Replaces a file of the partition; it blocks.
    pub(super) fn write_file(&self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        fs::replace(&*self.files, &self.folder.join(name), bytes)
    }

    /// What a file of the partition holds; `None` if there is none.
    pub(super) fn read_file(&self, name: &str) -> Option<Vec<u8>> {
        read_file(&*self.files, &self.folder.join(name))
    }

    /// Something to do with the log that only one may do at a time; it may block.
    pub(super) fn with_log<T>(&self, work: impl FnOnce(&mut Writer, &Producers) -> T) -> T {
        let mut log = self.log();
        let Log { writer, producers, .. } = &mut *log;
        work(writer, producers)
    }

    /// Tells the log of a failure, and the client what it may know.
    pub(crate) fn failed(&self, error: &journal::Error) -> Refusal {
        if let journal::Error::TooLarge { bytes, max } = error {
            let as_size = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
            return Refusal::TooLarge { bytes: as_size(*bytes), max: as_size(*max) };
        }
        let Placement { topic, partition, .. } = &self.at;
        tracing::error!(%topic, partition, %error, "the log of a partition failed");
        Refusal::Storage
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().expect("no panic under this lock")
    }
}

/// What of a batch is there already.
fn known(
    producers: &Producers,
    sequence: Option<Sequence>,
    key: Option<&str>,
    since_ms: i64,
) -> Result<Option<Kept>, Refusal> {
    Ok(match (sequence, key) {
        (Some(sequence), _) => match producers.check(sequence)? {
            Verdict::Append => None,
            Verdict::Duplicate(kept) => Some(kept),
        },
        (None, Some(key)) => producers.by_key(key, since_ms),
        (None, None) => None,
    })
}

fn saved_producers(files: &dyn FileSystem, path: &Path) -> Option<(Producers, u64)> {
    let read = snapshot::read(&read_file(files, path)?);
    if read.is_none() {
        tracing::warn!(path = %path.display(), "damaged; the log is read instead");
    }
    read
}

fn read_file(files: &dyn FileSystem, path: &Path) -> Option<Vec<u8>> {
    let file = files.open(path, fs::Open::Read).ok()?;
    let mut bytes = vec![0; usize::try_from(file.len().ok()?).ok()?];
    file.read_exact_at(0, &mut bytes).ok()?;
    Some(bytes)
}

/// Learns from the batches from `from` on who wrote them; tells the latest time of an append.
fn scan(
    reader: &Reader,
    mut from: u64,
    end: u64,
    producers: &mut Producers,
) -> Result<i64, journal::Error> {
    let mut stamped_ms = 0;
    while from < end {
        let frames = match reader.read(from, end, SCANNED_BYTES) {
            Ok(frames) => frames,
            Err(journal::Error::Damaged(damage)) => {
                tracing::error!(%damage, "batches are damaged, and their producers are not known");
                from = damage.to.max(from + 1);
                continue;
            }
            Err(error) => return Err(error),
        };
        let Some(last) = frames.last() else { break };
        from = last.end();
        for frame in &frames {
            // What is no batch was not written here, or by a later version; readers are told by their own check.
            let Ok(header) = batch::read_header(std::slice::from_ref(&frame.payload)) else {
                continue;
            };
            let appended_ms = i64::try_from(header.log_append_time).unwrap_or(0);
            stamped_ms = stamped_ms.max(appended_ms);
            if header.producer_id == 0 {
                continue;
            }
            let sequence = Sequence {
                producer_id: header.producer_id,
                epoch: header.producer_epoch,
                base: header.base_sequence,
                count: header.span(),
            };
            let first_ms = if header.attributes.is_log_append_time() {
                appended_ms
            } else {
                crate::core::intake::millis_of(header.first_timestamp)
            };
            producers.note(sequence, frame.offset, first_ms, appended_ms);
        }
    }
    Ok(stamped_ms)
}

impl From<Kept> for Appended {
    fn from(kept: Kept) -> Self {
        let Kept { count, offset, first_ms, appended_ms, .. } = kept;
        let end = offset + u64::from(count);
        Self { offset, end, first_ms, appended_ms, is_duplicate: true }
    }
}
