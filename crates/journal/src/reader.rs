//! Reading.

use std::cmp::Ordering as Order;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio::sync::watch;

use crate::entry::{HEAD_BYTES, Head};
use crate::error::Damage;
use crate::fault::{Fault, planted};
use crate::log::Log;
use crate::names::Name;
use crate::scan::Scanner;
use crate::segment::Segment;
use crate::{EpochStart, Error, Frame};

/// Bytes that are read at once where only heads are wanted.
const HEADS_WINDOW_BYTES: usize = 64 << 10;

/// Reads a log; clones are cheap. Calls block, for as long as the page cache takes or the disk.
#[derive(Clone, Debug)]
pub struct Reader {
    pub(crate) log: Arc<Log>,
}

/// What one try to read a segment came to.
enum Outcome {
    Frames(Vec<Frame>),
    /// No entry of the segment ends behind the offset.
    Behind,
    /// The first entry ends at `below` or behind it.
    Above,
    /// The segment's file has become another's.
    Gone,
}

impl Reader {
    /// The first offset that can be read. Only grows while the log is open.
    #[must_use]
    pub fn start(&self) -> u64 {
        self.log.view().start
    }

    /// The offset that the next entry gets. Only a truncation makes it less.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.log.end()
    }

    /// Where the closed segments end that are known to be durable: what lies below can be compacted.
    #[must_use]
    pub fn closed_end(&self) -> u64 {
        let durable = self.log.state().durable;
        let view = self.log.view();
        let closed = view.segments.iter().take_while(|it| it.is_closed() && it.end() <= durable);
        closed.last().map_or(view.start, |segment| segment.end())
    }

    /// Entries below this offset outlive a loss of power.
    #[must_use]
    pub fn durable(&self) -> u64 {
        self.log.durable_end()
    }

    /// Makes everything durable that was appended before, and does what the flusher does besides.
    /// Appends go on meanwhile: it needs no lock of the writer's.
    ///
    /// # Errors
    /// [`Error::Stopped`] if the sync fails, for good.
    pub fn sync(&self) -> Result<(), Error> {
        self.log.flush_now()
    }

    /// Whether a sync failed: nothing can be appended or made durable any more until the log is
    /// opened again.
    #[must_use]
    pub fn has_stopped(&self) -> bool {
        self.log.check().is_err()
    }

    /// Waits until entries below `end` are durable. Nobody waits alone: one sync of the
    /// [`Flusher`](crate::Flusher) is for all. Under [`Sync::Never`](crate::Sync::Never) that
    /// may take until the segment is full.
    ///
    /// # Errors
    /// [`Error::Stopped`] if a sync failed; [`Error::OutOfRange`] if a truncation took the
    /// entries away meanwhile.
    pub async fn durable_past(&self, end: u64) -> Result<(), Error> {
        let mut durable = self.log.durable.subscribe();
        let mut appended = self.log.appended.subscribe();
        loop {
            let now = *durable.borrow_and_update();
            if now.end >= end {
                return Ok(());
            }
            if now.stopped {
                return self.log.check();
            }
            let to = *appended.borrow_and_update();
            if to < end {
                return Err(Error::OutOfRange { offset: end, start: self.start(), end: to });
            }
            // An append wakes nobody here for nothing: only a truncation makes the end less.
            tokio::select! {
                _ = durable.changed() => {}
                _ = appended.wait_for(|to| *to < end) => {}
            }
        }
    }

    /// Something to await: the offset that the next entry gets, as it changes.
    #[must_use]
    pub fn appended(&self) -> watch::Receiver<u64> {
        self.log.appended.subscribe()
    }

    /// Waits until the log has an entry at `offset` or behind it.
    pub async fn appended_past(&self, offset: u64) {
        let mut appended = self.log.appended.subscribe();
        // The sender is this log's, which `self` keeps.
        _ = appended.wait_for(|end| *end > offset).await;
    }

    /// Reads whole entries, from the one that holds the offset `from` on, or else the next one:
    /// those that end at `below` or before it, of at most `max_bytes` as they are stored (48
    /// more than the payload), but at least one if there is one. Fewer may come back than there
    /// are; none means that there is nothing between `from` and `below`. Payloads are slices of
    /// one buffer, and their checksums were compared.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] below the start or behind the end; [`Error::Damaged`] if the first
    /// entry cannot be read: the next one that can is at [`Damage::to`] or behind it, if that is
    /// more than [`Damage::from`]; [`Error::Io`].
    pub fn read(&self, from: u64, below: u64, max_bytes: usize) -> Result<Vec<Frame>, Error> {
        let mut wanted = from;
        loop {
            let (segment, below) = {
                let view = self.log.view();
                let (start, end) = (view.start, self.log.end());
                if from < start || from > end {
                    return Err(Error::OutOfRange { offset: from, start, end });
                }
                let below = below.min(end);
                if wanted >= below {
                    return Ok(Vec::new());
                }
                let index = view.segments.partition_point(|segment| segment.base <= wanted);
                // A gap between two segments is what an index of the first says, or damage.
                let Some(index) = index.checked_sub(1) else {
                    return Err(lost(wanted, view.segments.first().map_or(end, |s| s.base)));
                };
                (view.segments[index].clone(), below)
            };
            if let Some(damage) = segment.damage_at(wanted) {
                return Err(Error::Damaged(damage));
            }
            match self.read_segment(&segment, wanted, below, max_bytes) {
                Ok(Outcome::Frames(frames)) => return Ok(frames),
                Ok(Outcome::Above) => return Ok(Vec::new()),
                Ok(Outcome::Behind) if segment.is_closed() => {
                    wanted = segment.end().max(wanted + 1);
                }
                Ok(Outcome::Behind) => return Ok(Vec::new()),
                // The view has another segment in its place, or will have shortly.
                Ok(Outcome::Gone) => self.wait_for_view()?,
                Err(Error::Damaged(_)) if segment.is_gone() => self.wait_for_view()?,
                Err(Error::Damaged(damage)) => {
                    if !self.examine(&segment)? {
                        return Err(Error::Damaged(damage));
                    }
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Finds out how far damage goes that was met; `false` if all of it was known and looking again
    /// finds nothing else.
    pub(crate) fn examine(&self, segment: &Arc<Segment>) -> Result<bool, Error> {
        let interval = self.log.options().index_interval_bytes;
        let found = match self.log.awake(segment, Segment::open_file) {
            Ok(Some(file)) => segment.examine(&*file, &self.log.folder, interval)?,
            // Whoever looks again finds what took its place.
            Ok(None) => return Ok(true),
            Err(Error::Damaged(all)) => segment.spoil(all),
            Err(error) => return Err(error),
        };
        if found {
            // An index would say at the next opening that all is well. If it stays, the next
            // reader finds the damage as this one did.
            _ = self.log.remove(Name::Index(segment.base));
        }
        Ok(found)
    }

    /// Lets the writer put a segment in place that it is about to. It never will if it stopped.
    fn wait_for_view(&self) -> Result<(), Error> {
        self.log.check()?;
        std::thread::yield_now();
        Ok(())
    }

    /// Entries of a closed segment, whether or not it still is in the log; none behind them.
    pub(crate) fn read_closed(
        &self,
        segment: &Arc<Segment>,
        from: u64,
        max_bytes: usize,
    ) -> Result<Vec<Frame>, Error> {
        match self.read_segment(segment, from, u64::MAX, max_bytes)? {
            Outcome::Frames(frames) => Ok(frames),
            Outcome::Behind | Outcome::Above => Ok(Vec::new()),
            Outcome::Gone => Err(damaged(segment, from, 0)),
        }
    }

    fn read_segment(
        &self,
        segment: &Arc<Segment>,
        from: u64,
        below: u64,
        max_bytes: usize,
    ) -> Result<Outcome, Error> {
        let open = |segment: &Segment| Some((segment.open_file()?, segment.spot(from)?));
        let Some((file, spot)) = self.log.awake(segment, open)? else { return Ok(Outcome::Gone) };
        let written = segment.written();
        let mut position = spot.position;
        let before = spot.stop.saturating_sub(position) as usize;
        let mut wanted =
            if spot.exact { max_bytes.max(before) } else { max_bytes.saturating_add(before) };
        loop {
            if position >= written {
                return Ok(Outcome::Behind);
            }
            wanted = wanted.max(HEAD_BYTES).min((written - position) as usize);
            let mut lease = self.log.options().buffers.take(wanted);
            let path = || Name::Log(segment.base).path(&self.log.folder);
            let read = file.read_at(position, lease.as_mut()).map_err(|source| Error::Io {
                action: "read",
                path: path(),
                source,
            })?;
            let buffer = lease.share(read);
            let salt = segment.preamble.salt;
            let (at, head) = skip(&buffer, salt, from);
            position += at as u64;
            let rest = read.saturating_sub(at);
            let Some(head) = head else {
                // The buffer may end within a head, or what was skipped behind it.
                if rest >= HEAD_BYTES || at == 0 {
                    return Err(damaged(segment, from, position));
                }
                wanted = max_bytes;
                continue;
            };
            if head.end() > below {
                return Ok(Outcome::Above);
            }
            if head.stored() as usize > rest {
                if read < wanted || position + head.stored() > written {
                    return Err(damaged(segment, from, position));
                }
                wanted = head.stored() as usize;
                continue;
            }
            let whole = buffer.slice(at..);
            return match frames(&whole, salt, below, max_bytes) {
                Some((frames, bytes)) => {
                    let next = frames.last().map_or(from, Frame::end);
                    segment.hint(next, position + bytes as u64);
                    Ok(Outcome::Frames(frames))
                }
                None => Err(damaged(segment, from, position)),
            };
        }
    }

    /// Whether reading from here on finds its bytes in memory, most likely.
    #[must_use]
    pub fn is_hot(&self, from: u64) -> bool {
        from >= self.log.hot_from.load(Ordering::Relaxed)
    }

    /// The first offset of the first entry whose timestamp is this or a later one.
    ///
    /// # Errors
    /// [`Error::Damaged`] if entries that decide it cannot be read; [`Error::Io`].
    pub fn find_time(&self, timestamp_ms: i64) -> Result<Option<u64>, Error> {
        let (segments, start) = {
            let view = self.log.view();
            (view.segments.clone(), view.start)
        };
        for segment in segments {
            let (entries, _, max_ms) = segment.facts();
            if entries == 0 || max_ms < timestamp_ms || segment.end() <= start {
                continue;
            }
            match self.find_time_in(&segment, timestamp_ms, start) {
                // It left the log, so what it held is below the new start, or compacted.
                Err(_) if segment.is_gone() => {
                    self.wait_for_view()?;
                    return self.find_time(timestamp_ms);
                }
                Ok(None) => {}
                found => return found,
            }
        }
        Ok(None)
    }

    fn find_time_in(
        &self,
        segment: &Arc<Segment>,
        timestamp_ms: i64,
        start: u64,
    ) -> Result<Option<u64>, Error> {
        // Nobody needs to be able to read what is below the start.
        let open = |segment: &Segment| {
            let position = segment.spot_of_time(timestamp_ms)?.max(segment.place_before(start)?);
            Some((segment.open_file()?, position))
        };
        let Some((file, mut position)) = self.log.awake(segment, open)? else {
            return Err(damaged(segment, segment.base, 0));
        };
        let written = segment.written();
        let salt = segment.preamble.salt;
        let mut scanner = Scanner::with_window(&*file, salt, written, HEADS_WINDOW_BYTES);
        while position < written {
            let head = scanner.head(position).map_err(Error::io("read", &self.log.folder))?;
            let Some(head) = head else { return Err(damaged(segment, segment.base, position)) };
            if !head.is_marker() && head.timestamp_ms >= timestamp_ms && head.end() > start {
                return Ok(Some(head.offset.max(start)));
            }
            position += head.stored();
        }
        Ok(None)
    }

    /// Where each epoch begins, oldest first; of those that ended before the start, the last.
    #[must_use]
    pub fn epochs(&self) -> Vec<EpochStart> {
        self.log.epochs().clone()
    }

    /// The epoch of the entry at an offset, or in force there if the entry is gone; of the last
    /// entry if the offset is behind the end.
    #[must_use]
    pub fn epoch_at(&self, offset: u64) -> Option<u64> {
        let epochs = self.log.epochs();
        let behind = epochs.partition_point(|epoch| epoch.offset <= offset);
        behind.checked_sub(1).map(|index| epochs[index].epoch)
    }

    /// Bytes that the segments' entries have on disk.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.log.view().segments.iter().map(|segment| segment.written()).sum()
    }
}

/// How far it is to the first entry that ends behind an offset; its head, unless the buffer ends
/// before or holds something else.
fn skip(buffer: &[u8], salt: u32, from: u64) -> (usize, Option<Head>) {
    let mut at = 0;
    while let Some(head) = buffer.get(at..).and_then(|rest| Head::decode(salt, rest)) {
        if head.end() > from && !head.is_marker() {
            return (at, Some(head));
        }
        at += head.stored() as usize;
    }
    (at, None)
}

/// Entries at the front of a buffer, and their bytes; `None` if the first one is not whole.
fn frames(
    buffer: &bytes::Bytes,
    salt: u32,
    below: u64,
    max_bytes: usize,
) -> Option<(Vec<Frame>, usize)> {
    let mut frames = Vec::new();
    let mut at = 0;
    while let Some(head) = buffer.get(at..).and_then(|rest| Head::decode(salt, rest)) {
        let next = at + head.stored() as usize;
        if head.is_marker() || head.end() > below || next > buffer.len() {
            break;
        }
        // Whatever lies there with a good checksum, offsets only rise.
        if frames.last().is_some_and(|last: &Frame| head.offset < last.end()) {
            break;
        }
        if !frames.is_empty() && next > max_bytes {
            break;
        }
        let begin = at + HEAD_BYTES;
        let payload = buffer.slice(begin..begin + head.payload_bytes as usize);
        let matches = crc32c::crc32c(&payload) == head.payload_crc;
        if !matches && !planted(Fault::PayloadUnchecked) {
            break;
        }
        frames.push(head.frame(payload));
        at = next;
    }
    match at.cmp(&0) {
        Order::Greater => Some((frames, at)),
        Order::Equal | Order::Less => None,
    }
}

fn damaged(segment: &Segment, from: u64, position: u64) -> Error {
    Error::Damaged(Damage { segment: segment.base, position, from, to: from })
}

/// Offsets that no segment holds although they are behind the start.
fn lost(from: u64, to: u64) -> Error {
    Error::Damaged(Damage { segment: from, position: 0, from, to })
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    #[test]
    fn entries_whose_offsets_fall_are_not_read_on() {
        let head = |offset| Head {
            payload_crc: 0,
            payload_bytes: 0,
            span: 2,
            offset,
            epoch: 0,
            timestamp_ms: 0,
            durable: 0,
        };
        for (next, read) in [(7, 2), (9, 2), (6, 1), (0, 1)] {
            let buffer = Bytes::from([head(5).encode(3), head(next).encode(3)].concat());
            let (found, bytes) = frames(&buffer, 3, u64::MAX, usize::MAX).unwrap();
            assert_eq!((found.len(), bytes), (read, read * HEAD_BYTES), "{next}");
        }
    }
}
