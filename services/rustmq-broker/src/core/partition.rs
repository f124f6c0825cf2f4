//! One partition: its log, the memory of its producers, and how far it can be read.
//!
//! Owns:      the append, the high watermark, the files beside the log.
//! Invariant: nothing above the high watermark is shown; it never goes back while the partition is open.
//! Not here:  checks of batches (`intake`), what a start learns of producers (`producers::recall`), the registry
//!            (`partitions`), answers.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, RwLock};

use base::{Random, Timestamp};
use fs::FileSystem;
use journal::{Entry, Flusher, Frame, Reader, Recovery, Writer};

use crate::core::bell::Bell;
use crate::core::intake::{Intake, millis};
use crate::core::keyed;
use crate::core::producers::recall::{Recalled, recall};
use crate::core::producers::{Kept, Producers, Sequence, Verdict, snapshot};
use crate::core::refusal::Refusal;
use crate::core::topic::{Flush, Placement, Settings};

/// The file of the producers, in the partition's folder.
const PRODUCERS: &str = "producers";
/// The file of the compactions.
pub(super) const COMPACTIONS: &str = "compactions";

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
    /// Whoever looks after its files holds this: one at a time, and nobody once it is closed.
    pub(crate) care: Arc<tokio::sync::Mutex<()>>,
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
    /// Up to where the producers were last written down, and the bytes that were appended since.
    saved: u64,
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
        random: Arc<dyn Random>,
    ) -> Result<Opened, journal::Error> {
        let opened = journal::open(Arc::clone(files), &folder.join("log"), options, now_ms, random);
        let (writer, reader, flusher, recovery) = opened?;
        let end = writer.end();
        let file = read_file(&**files, &folder.join(PRODUCERS));
        let since_ms = now_ms.saturating_sub(settings.deduplication_ms);
        let Recalled { producers, stamped_ms, saved, is_stale } =
            recall(file.as_deref(), &reader, since_ms)?;
        let high_watermark = AtomicU64::new(if settings.flush == Flush::Every {
            reader.durable().min(end)
        } else {
            end
        });
        let log = Log { writer, producers, stamped_ms, saved, unsaved_bytes: 0 };
        let partition = Self {
            at,
            reader,
            files: Arc::clone(files),
            folder: folder.to_owned(),
            settings: RwLock::new(settings),
            log: Mutex::new(log),
            high_watermark,
            is_closed: AtomicBool::new(false),
            care: Arc::default(),
            bell: Bell::default(),
        };
        let failed = |action, name| {
            let path = folder.join(name);
            move |source| journal::Error::Io { action, path, source }
        };
        if is_stale {
            // It is of records that are gone, whose offsets others are about to get, and so are the compactions.
            partition.remove_file(COMPACTIONS).map_err(failed("remove", COMPACTIONS))?;
        }
        if is_stale || saved < end {
            partition.save_producers().map_err(failed("write", PRODUCERS))?;
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

    /// Whether its disk failed: it takes no more records until the broker starts anew.
    pub(crate) fn has_stopped(&self) -> bool {
        self.reader.has_stopped()
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

    /// Appends a batch, unless it is there already. `key` names the request of a client without an identity. Consumers see
    /// it after the next [`Self::raise`].
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
        let stored = intake.stored(offset, self.at.leader_epoch, appended_ms, settings, key);
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
        match self.reader.read(from, self.high_watermark(), max_bytes) {
            Ok(mut frames) => {
                for frame in &mut frames {
                    frame.payload = keyed::without(std::mem::take(&mut frame.payload));
                }
                Ok(frames)
            }
            Err(journal::Error::OutOfRange { offset, start, end }) => {
                Err(Refusal::OffsetOutOfRange { offset, start, end })
            }
            Err(error) => Err(self.failed(&error)),
        }
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

    /// Writes the producers down, for the next start, and makes durable before what they wrote; it blocks.
    pub(super) fn save_producers(&self) -> std::io::Result<()> {
        let (file, end, bytes) = {
            let log = self.log();
            let end = log.writer.end();
            (snapshot::write(&log.producers, end, log.stamped_ms), end, log.unsaved_bytes)
        };
        // A start that finds less in the log than the file is of believes nothing of it.
        if self.reader.durable() < end {
            self.reader.sync().map_err(std::io::Error::other)?;
        }
        self.write_file(PRODUCERS, &file)?;
        let mut log = self.log();
        log.saved = end;
        log.unsaved_bytes -= bytes;
        Ok(())
    }

    /// Writes the producers down, unless what was written last holds up to `offset`: what lies below is about to go or to
    /// change.
    pub(super) fn save_producers_past(&self, offset: u64) -> std::io::Result<()> {
        let saved = self.log().saved;
        if saved < offset { self.save_producers() } else { Ok(()) }
    }

    /// Replaces a file of the partition; it blocks.
    pub(super) fn write_file(&self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        fs::replace(&*self.files, &self.folder.join(name), bytes)
    }

    fn remove_file(&self, name: &str) -> std::io::Result<()> {
        match self.files.remove(&self.folder.join(name)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
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

fn read_file(files: &dyn FileSystem, path: &Path) -> Option<Vec<u8>> {
    let file = files.open(path, fs::Open::Read).ok()?;
    let mut bytes = vec![0; usize::try_from(file.len().ok()?).ok()?];
    file.read_exact_at(0, &mut bytes).ok()?;
    Some(bytes)
}

impl From<Kept> for Appended {
    fn from(kept: Kept) -> Self {
        let Kept { count, offset, first_ms, appended_ms, .. } = kept;
        let end = offset + u64::from(count);
        Self { offset, end, first_ms, appended_ms, is_duplicate: true }
    }
}

#[cfg(test)]
#[path = "partition_tests.rs"]
mod tests;
