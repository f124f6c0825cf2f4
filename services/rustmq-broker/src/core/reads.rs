//! Reading: from where, how much, and waiting for more.
//!
//! Owns:      limits of size over many partitions, and long polling.
//! Invariant: nobody reads above a high watermark; whatever waits for records holds no memory for them.
//! Not here:  the memory that answers take (`memory`), the form of an answer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::OptionFuture;
use journal::Frame;
use tokio::sync::Notify;
use tokio::time::Instant;

use crate::core::memory::{Held, Memory, NoMemory, Share};
use crate::core::partition::Partition;
use crate::core::partitions::Partitions;
use crate::core::refusal::Refusal;

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
    /// Where reading began.
    pub(crate) offset: u64,
    /// Where reading goes on.
    pub(crate) next_offset: u64,
}

/// How much is wanted over all partitions.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Extent {
    pub(crate) bytes_min: usize,
    pub(crate) bytes_max: usize,
    pub(crate) wait_max: Duration,
    /// When the answer has to be under way, whatever it waits for.
    pub(crate) deadline: Option<Instant>,
}

/// What many partitions have, and the memory that it takes.
#[derive(Debug, Default)]
pub(crate) struct Harvest {
    pub(crate) found: Vec<Found>,
    /// `None` if there are no records, or if whoever asked holds it.
    pub(crate) memory: Option<Held>,
}

/// What is wanted of a partition, and the partition; or why it cannot be had.
pub(crate) type Place = Result<(Wanted, Arc<Partition>), Refusal>;

/// Reads partitions for everybody, within the memory that there is.
pub(crate) struct Reads {
    partitions: Arc<Partitions>,
    memory: Memory,
}

impl Reads {
    /// `memory_bytes`: what answers that are not out yet may take.
    pub(crate) fn new(partitions: Arc<Partitions>, memory_bytes: usize) -> Self {
        Self { partitions, memory: Memory::new(memory_bytes) }
    }

    /// What the caller of that name may take of the memory.
    pub(crate) fn share(&self, caller: &str) -> Share {
        self.memory.share(caller)
    }

    /// Reads from the partitions in their order, and waits for `bytes_min` for as long as may be. The wait ends early
    /// with an error of any partition, and when there is more than fits into the answer.
    ///
    /// # Errors
    /// There are records, and until the deadline no memory for them.
    pub(crate) async fn fetch(
        &self,
        share: &Share,
        places: &[Place],
        extent: Extent,
    ) -> Result<Harvest, NoMemory> {
        let waiter = Arc::new(Notify::new());
        let mut is_over = extent.wait_max.is_zero();
        let mut patience = std::pin::pin!(patience(extent.wait_max, extent.deadline));
        loop {
            let harvest = self.harvest(share, places, extent).await?;
            if is_over || harvest.is_due(extent.bytes_min) {
                return Ok(harvest);
            }
            listen(places, &waiter);
            let seen = harvest.found.iter().map(|found| found.high_watermark);
            if has_moved(places, seen) {
                continue;
            }
            drop(harvest);
            tokio::select! {
                () = waiter.notified() => {}
                () = &mut patience => is_over = true,
            }
        }
    }

    /// Waits until any of the partitions has something, for as long as may be.
    pub(crate) async fn await_any(
        &self,
        places: &[Place],
        wait_max: Duration,
        deadline: Option<Instant>,
    ) {
        let waiter = Arc::new(Notify::new());
        let mut patience = std::pin::pin!(patience(wait_max, deadline));
        loop {
            listen(places, &waiter);
            let is_refused = |place: &Place| match place {
                Ok((wanted, partition)) => check(partition, wanted).is_err(),
                Err(_) => true,
            };
            if places.iter().any(|it| has_records(it) || is_refused(it)) {
                return;
            }
            tokio::select! {
                () = waiter.notified() => {}
                () = &mut patience => return,
            }
        }
    }

    /// The partition that is wanted.
    pub(crate) fn place(&self, wanted: Wanted) -> Place {
        let partition = self.partitions.get(&wanted.topic, wanted.partition, &wanted.topic_id)?;
        partition.check_epoch(wanted.known_epoch)?;
        Ok((wanted, partition))
    }

    /// Reads what is there, with memory for it if it is any.
    async fn harvest(
        &self,
        share: &Share,
        places: &[Place],
        extent: Extent,
    ) -> Result<Harvest, NoMemory> {
        let marks: Vec<_> = places.iter().map(mark).collect();
        let bytes_max = extent.bytes_max.min(share.bytes_max());
        if !places.iter().any(is_readable) {
            // Nothing that comes or becomes readable from now on is in it, so that it needs no memory.
            return Ok(self.gather(places, &marks, 0, false).await);
        }
        let mut needed = bytes_max;
        loop {
            let mut memory = share.take(needed, extent.deadline).await?;
            let mut harvest = self.gather(places, &marks, bytes_max, false).await;
            needed = harvest.bytes();
            if memory.hold(needed) {
                harvest.memory = Some(memory);
                return Ok(harvest);
            }
            // The first batch is larger than what was asked for. What was paid is given back before more is taken.
        }
    }

    /// Reads what is there now; the caller holds the memory for it. `has_some`: something has been read for the same
    /// answer, so that not even one batch may exceed the limit.
    pub(crate) async fn read_now(
        &self,
        places: &[Place],
        bytes_max: usize,
        has_some: bool,
    ) -> Harvest {
        let marks: Vec<_> = places.iter().map(mark).collect();
        self.gather(places, &marks, bytes_max, has_some).await
    }

    /// Reads from the partitions in their order, below the `marks`.
    async fn gather(
        &self,
        places: &[Place],
        marks: &[u64],
        bytes_max: usize,
        mut has_some: bool,
    ) -> Harvest {
        let mut harvest = Harvest::default();
        let mut left = bytes_max;
        for (place, mark) in places.iter().zip(marks) {
            let found = match place {
                Ok((wanted, partition)) => {
                    self.find(partition, wanted, *mark, wanted.bytes_max.min(left), has_some).await
                }
                Err(refusal) => Found::refused(refusal.clone()),
            };
            let bytes = found.bytes();
            has_some |= bytes > 0;
            left = left.saturating_sub(bytes);
            harvest.found.push(found);
        }
        harvest
    }

    /// Reads one of several partitions.
    async fn find(
        &self,
        place: &Arc<Partition>,
        wanted: &Wanted,
        mark: u64,
        bytes_max: usize,
        has_some: bool,
    ) -> Found {
        let offset = wanted.offset;
        let may_read = mark > offset && bytes_max > 0;
        let outcome = match check(place, wanted) {
            Ok(()) if may_read => self.read(place, offset, bytes_max).await,
            Ok(()) => Ok(Vec::new()),
            Err(refusal) => Err(refusal),
        };
        // Where nothing is left of what was there, reading goes on behind it.
        let is_gap = may_read && outcome.as_ref().is_ok_and(Vec::is_empty);
        let mut next_offset = if is_gap { mark } else { offset };
        let mut high_watermark = mark;
        let outcome = outcome.map(|mut frames| {
            if has_some {
                fit(&mut frames, bytes_max);
            }
            if let Some(last) = frames.last() {
                next_offset = last.end();
                // What was committed while it was read may be in it.
                high_watermark = mark.max(next_offset);
            }
            frames
        });
        let partition = Some(Arc::clone(place));
        Found { partition, outcome, high_watermark, offset, next_offset }
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
}

/// Ends when a reader waits no longer.
async fn patience(wait_max: Duration, deadline: Option<Instant>) {
    let deadline = OptionFuture::from(deadline.map(tokio::time::sleep_until));
    tokio::select! {
        () = tokio::time::sleep(wait_max) => {}
        Some(()) = deadline => {}
    }
}

/// Has `waiter` woken when any of the partitions has more.
fn listen(places: &[Place], waiter: &Arc<Notify>) {
    for (_, partition) in places.iter().flatten() {
        partition.bell.await_next(waiter);
    }
}

/// Whether any of the partitions has more than was seen, or has gone.
fn has_moved(places: &[Place], seen: impl Iterator<Item = u64>) -> bool {
    places.iter().zip(seen).any(|(place, seen)| {
        let Ok((_, partition)) = place else { return false };
        partition.high_watermark() > seen || partition.is_closed()
    })
}

/// Whether there is something to read.
fn has_records(place: &Place) -> bool {
    place.as_ref().is_ok_and(|(wanted, partition)| partition.high_watermark() > wanted.offset)
}

/// Whether records of it can be answered, and not only why there are none.
pub(crate) fn is_readable(place: &Place) -> bool {
    let may_read =
        |(wanted, partition): &(Wanted, Arc<Partition>)| check(partition, wanted).is_ok();
    has_records(place) && place.as_ref().is_ok_and(may_read)
}

/// How far the partition can be read.
fn mark(place: &Place) -> u64 {
    place.as_ref().map_or(0, |(_, partition)| partition.high_watermark())
}

/// Whether a client can go on where it wants to.
pub(crate) fn check(partition: &Partition, wanted: &Wanted) -> Result<(), Refusal> {
    if partition.is_closed() {
        return Err(Refusal::NotLeader);
    }
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

/// Cuts off what does not fit; whether that was any.
pub(crate) fn fit(frames: &mut Vec<Frame>, bytes_max: usize) -> bool {
    let mut bytes = 0;
    let fitting = frames.iter().take_while(|frame| {
        bytes += frame.payload.len();
        bytes <= bytes_max
    });
    let fitting = fitting.count();
    let is_cut = fitting < frames.len();
    frames.truncate(fitting);
    is_cut
}

/// Bytes of batches.
pub(crate) fn bytes_of(frames: &[Frame]) -> usize {
    frames.iter().map(|frame| frame.payload.len()).sum()
}

impl Harvest {
    /// Bytes of batches.
    pub(crate) fn bytes(&self) -> usize {
        self.found.iter().map(Found::bytes).sum()
    }

    /// Whether waiting would not make it better.
    fn is_due(&self, bytes_min: usize) -> bool {
        let is_special = |it: &Found| it.outcome.is_err() || it.has_more();
        self.found.iter().any(is_special) || self.bytes() >= bytes_min.max(1)
    }
}

impl Found {
    /// Bytes of batches.
    pub(crate) fn bytes(&self) -> usize {
        self.outcome.as_ref().map_or(0, |frames| bytes_of(frames))
    }

    /// Whether an answer has to mention it.
    pub(crate) fn says_something(&self) -> bool {
        self.outcome.is_err() || self.next_offset > self.offset
    }

    /// Whether more could be had at once.
    pub(crate) const fn has_more(&self) -> bool {
        self.outcome.is_ok() && self.next_offset < self.high_watermark
    }

    pub(crate) const fn refused(refusal: Refusal) -> Self {
        Self {
            partition: None,
            outcome: Err(refusal),
            high_watermark: 0,
            offset: 0,
            next_offset: 0,
        }
    }
}

#[cfg(test)]
#[path = "reads_tests.rs"]
mod tests;
