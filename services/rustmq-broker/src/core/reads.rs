//! Reading: from where, how much, and waiting for more.
//!
//! Owns:      limits of size over many partitions, long polling, the memory that answers take.
//! Invariant: nobody reads above a high watermark; whatever waits holds no memory for records.
//! Not here:  the form of an answer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::OptionFuture;
use journal::Frame;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

use crate::core::partition::Partition;
use crate::core::partitions::Partitions;
use crate::core::refusal::Refusal;

/// Memory is counted in pieces of this size.
const PIECE_BYTES: usize = 1 << 10;

/// What somebody wants of one partition.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) topic: String,
    pub(crate) partition: u32,
    pub(crate) topic_id: Bytes,
    pub(crate) offset: u64,
    pub(crate) bytes_max: usize,
    /// Leader epoch that the client knows.
    pub(crate) known_epoch: Option<u64>,
    /// Leader epoch of the last record that it has read.
    pub(crate) last_epoch: Option<u64>,
}

/// What there is of one partition.
#[derive(Debug)]
pub(crate) struct Found {
    /// `None` if this broker does not serve it.
    pub(crate) partition: Option<Arc<Partition>>,
    pub(crate) outcome: Result<Vec<Frame>, Refusal>,
    pub(crate) high_watermark: u64,
    /// Where reading goes on.
    pub(crate) next_offset: u64,
}

/// How much is wanted over all partitions.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Extent {
    pub(crate) bytes_min: usize,
    pub(crate) bytes_max: usize,
    pub(crate) wait_max: Duration,
    /// Something has been read for the same answer, so not even one batch may exceed the limit.
    pub(crate) is_more: bool,
    /// Whoever asks holds the memory for the answer already.
    pub(crate) is_paid: bool,
    /// When the answer has to be under way, whatever it waits for.
    pub(crate) deadline: Option<Instant>,
}

/// What many partitions have, and the memory that it takes.
#[derive(Debug, Default)]
pub(crate) struct Harvest {
    pub(crate) found: Vec<Found>,
    pub(crate) memory: Option<OwnedSemaphorePermit>,
}

/// Reads partitions for everybody, within the memory that there is.
pub(crate) struct Reads {
    partitions: Arc<Partitions>,
    memory: Arc<Semaphore>,
    memory_pieces: usize,
}

impl Reads {
    /// `memory_bytes`: what answers that are not out yet may take.
    pub(crate) fn new(partitions: Arc<Partitions>, memory_bytes: usize) -> Self {
        let memory_pieces = (memory_bytes / PIECE_BYTES).clamp(1, Semaphore::MAX_PERMITS);
        Self { partitions, memory: Arc::new(Semaphore::new(memory_pieces)), memory_pieces }
    }

    /// Reads from the partitions in their order, and waits for `bytes_min` for as long as may be; an error of any
    /// partition ends the wait.
    pub(crate) async fn fetch(
        &self,
        wanted: &[Result<Wanted, Refusal>],
        extent: Extent,
    ) -> Harvest {
        let places: Vec<_> = wanted.iter().map(|it| self.place(it)).collect();
        let waiter = Arc::new(Notify::new());
        let mut is_over = extent.wait_max.is_zero();
        let mut patience = std::pin::pin!(async {
            let deadline = extent.deadline.map(tokio::time::sleep_until);
            tokio::select! {
                () = tokio::time::sleep(extent.wait_max) => {}
                () = OptionFuture::from(deadline).map(drop), if extent.deadline.is_some() => {}
            }
        });
        loop {
            let harvest = self.harvest(wanted, &places, extent).await;
            let is_refused = harvest.found.iter().any(|it| it.outcome.is_err());
            if is_refused || harvest.bytes() >= extent.bytes_min.max(1) || is_over {
                return harvest;
            }
            for place in places.iter().flatten() {
                place.bell.await_next(&waiter);
            }
            let seen = harvest.found.iter().zip(&places);
            let has_moved = seen.into_iter().any(|(found, place)| {
                place
                    .as_ref()
                    .is_ok_and(|it| it.high_watermark() > found.high_watermark || it.is_closed())
            });
            if has_moved {
                continue;
            }
            drop(harvest);
            tokio::select! {
                () = waiter.notified() => {}
                () = &mut patience => is_over = true,
            }
        }
    }

    /// The partition that is wanted, if it can be read from there.
    pub(crate) fn place(
        &self,
        wanted: &Result<Wanted, Refusal>,
    ) -> Result<Arc<Partition>, Refusal> {
        let wanted = wanted.as_ref().map_err(Clone::clone)?;
        let partition = self.partitions.get(&wanted.topic, wanted.partition, &wanted.topic_id)?;
        partition.check_epoch(wanted.known_epoch)?;
        Ok(partition)
    }

    async fn harvest(
        &self,
        wanted: &[Result<Wanted, Refusal>],
        places: &[Result<Arc<Partition>, Refusal>],
        extent: Extent,
    ) -> Harvest {
        let has_more =
            |(wanted, place): (&Result<Wanted, Refusal>, &Result<Arc<Partition>, Refusal>)| {
                let (Ok(wanted), Ok(place)) = (wanted, place) else { return false };
                place.high_watermark() > wanted.offset
            };
        let mut harvest = Harvest::default();
        if !extent.is_paid && wanted.iter().zip(places).any(has_more) {
            harvest.memory = Some(self.memory(extent.bytes_max).await);
        }
        let mut left = extent.bytes_max;
        let mut is_first = !extent.is_more;
        for (wanted, place) in wanted.iter().zip(places) {
            let (wanted, place) = match (wanted, place) {
                (Ok(wanted), Ok(place)) => (wanted, place),
                (Err(refusal), _) | (_, Err(refusal)) => {
                    harvest.found.push(Found::refused(refusal.clone()));
                    continue;
                }
            };
            let high_watermark = place.high_watermark();
            let bytes_max = wanted.bytes_max.min(left);
            // Whoever holds no memory came before there was anything.
            let may_read = (extent.is_paid || harvest.memory.is_some()) && bytes_max > 0;
            let mut outcome = match check(place, wanted) {
                Ok(()) if may_read => self.read(place, wanted.offset, bytes_max).await,
                Ok(()) => Ok(Vec::new()),
                Err(refusal) => Err(refusal),
            };
            if let Ok(frames) = &mut outcome {
                if !is_first {
                    fit(frames, bytes_max);
                }
                is_first &= frames.is_empty();
                left = left.saturating_sub(bytes_of(frames));
            }
            let next_offset = match &outcome {
                Ok(frames) => frames.last().map_or(wanted.offset, Frame::end),
                Err(_) => wanted.offset,
            };
            // What was committed while it was read may be in it.
            let read_end = outcome.as_ref().ok().and_then(|frames| frames.last()).map(Frame::end);
            let high_watermark = high_watermark.max(read_end.unwrap_or(0));
            let partition = Some(Arc::clone(place));
            harvest.found.push(Found { partition, outcome, high_watermark, next_offset });
        }
        harvest.release();
        harvest
    }

    /// Reads one partition: at once where memory has it, otherwise where waiting for a disk hurts nobody.
    pub(crate) async fn read(
        &self,
        partition: &Arc<Partition>,
        from: u64,
        bytes_max: usize,
    ) -> Result<Vec<Frame>, Refusal> {
        if partition.is_closed() {
            return Err(Refusal::NotLeader);
        }
        if partition.reader.is_hot(from) {
            return partition.read(from, bytes_max);
        }
        let reading = Arc::clone(partition);
        let executor = &self.partitions.environment().executor;
        let read = executor.run(move || Ok(reading.read(from, bytes_max))).await;
        read.unwrap_or_else(|error| {
            tracing::warn!(%error, "a read was not carried out");
            Err(Refusal::Storage)
        })
    }

    /// Memory for an answer of about `bytes`, as soon as there is some.
    pub(crate) async fn memory(&self, bytes: usize) -> OwnedSemaphorePermit {
        let pieces = (bytes / PIECE_BYTES + 1).min(self.memory_pieces);
        let pieces = u32::try_from(pieces).unwrap_or(u32::MAX);
        let permit = Arc::clone(&self.memory).acquire_many_owned(pieces).await;
        permit.expect("nothing closes the semaphore")
    }
}

/// Gives back what the records do not take.
pub(crate) fn shrink(memory: &mut OwnedSemaphorePermit, bytes: usize) {
    let needed = bytes / PIECE_BYTES + 1;
    drop(memory.split(memory.num_permits().saturating_sub(needed)));
}

/// Whether a client can go on where it wants to.
pub(crate) fn check(partition: &Partition, wanted: &Wanted) -> Result<(), Refusal> {
    let (offset, start, end) = (wanted.offset, partition.start(), partition.end());
    if let Some(last) = wanted.last_epoch {
        check_history(partition, last, offset, end)?;
    }
    if offset < start || offset > end {
        return Err(Refusal::OffsetOutOfRange { offset, start, end: partition.high_watermark() });
    }
    Ok(())
}

/// Whether this log has what the client has read, by the epoch of its last record.
fn check_history(partition: &Partition, last: u64, offset: u64, end: u64) -> Result<(), Refusal> {
    let epochs = partition.reader.epochs();
    let behind = epochs.partition_point(|it| it.epoch <= last);
    // Of a log that knows no epoch up to the client's, nothing can be said.
    let Some(known) = behind.checked_sub(1).map(|index| epochs[index].epoch) else { return Ok(()) };
    let known_end = epochs.get(behind).map_or(end, |next| next.offset);
    if known == last && offset <= known_end {
        return Ok(());
    }
    Err(Refusal::Diverged { epoch: known, end: known_end })
}

/// Cuts off what does not fit.
pub(crate) fn fit(frames: &mut Vec<Frame>, bytes_max: usize) {
    let mut bytes = 0;
    let fitting = frames.iter().take_while(|frame| {
        bytes += frame.payload.len();
        bytes <= bytes_max
    });
    let fitting = fitting.count();
    frames.truncate(fitting);
}

/// Bytes of batches.
pub(crate) fn bytes_of(frames: &[Frame]) -> usize {
    frames.iter().map(|frame| frame.payload.len()).sum()
}

impl Harvest {
    /// Bytes of batches.
    pub(crate) fn bytes(&self) -> usize {
        self.found.iter().filter_map(|it| it.outcome.as_ref().ok()).map(|it| bytes_of(it)).sum()
    }

    fn release(&mut self) {
        let bytes = self.bytes();
        if let Some(memory) = &mut self.memory {
            shrink(memory, bytes);
        }
    }
}

impl Found {
    /// Whether an answer has to mention it.
    pub(crate) fn says_something(&self) -> bool {
        self.outcome.as_ref().map_or(true, |frames| !frames.is_empty())
    }

    /// Whether more could be had at once.
    pub(crate) const fn has_more(&self) -> bool {
        self.outcome.is_ok() && self.next_offset < self.high_watermark
    }

    pub(crate) const fn refused(refusal: Refusal) -> Self {
        Self { partition: None, outcome: Err(refusal), high_watermark: 0, next_offset: 0 }
    }
}
