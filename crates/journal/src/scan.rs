//! Reading a segment from front to back, and telling a torn tail from damage.
//!
//! Bytes behind the last good entry are a torn tail if nothing says that they were durable: the
//! entries there may then go. They are damage if the state or a later entry says so: every entry
//! carries where the durable part ended when it was written. Damage stays as it is, and reading
//! goes on at the next good entry.

use std::io;

use fs::File;

use crate::entry::{ALIGN, HEAD_BYTES, Head};
use crate::error::Damage;
use crate::fault::{Fault, planted};
use crate::preamble::PREAMBLE_BYTES;

/// Bytes that are read at once.
const WINDOW_BYTES: usize = 1 << 20;
/// How many bytes without an entry are searched behind a torn one: a group commit's worth. What
/// is known to have been durable is searched to the end.
const SEARCH_BYTES_MAX: u64 = 16 << 20;

/// Reads entries of one segment.
pub(crate) struct Scanner<'a> {
    file: &'a dyn File,
    salt: u32,
    limit: u64,
    window: Vec<u8>,
    /// Where the window begins.
    at: u64,
    window_bytes: usize,
}

/// What is at a position.
enum Step {
    Entry(Head),
    Nothing,
}

/// What an entry at a position may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// Its least offset and epoch.
    pub(crate) offset: u64,
    pub(crate) epoch: u64,
    /// Where the next segment begins.
    pub(crate) ceiling: u64,
}

impl Bounds {
    /// What may come behind an entry. An end mark has the epoch of entries that may have been
    /// forgotten with it, and those that follow need not have a later one.
    fn follow(&mut self, head: &Head) {
        self.offset = head.end();
        if !head.is_marker() {
            self.epoch = head.epoch;
        }
    }
}

/// What was found in a segment.
#[derive(Debug)]
pub(crate) struct Walked {
    /// Where the next entry would be written; meaningless behind damage that has no end.
    pub(crate) position: u64,
    /// The offset that it would get.
    pub(crate) end: u64,
    pub(crate) damage: Vec<Damage>,
    /// Bytes behind the last entry that look as if they had been written in this life.
    pub(crate) torn_bytes: u64,
    /// Whether entries may follow at `position`.
    pub(crate) open: bool,
}

/// What lies behind a position without an entry.
struct Ahead {
    /// The next good entry, and its offset.
    next: Option<(u64, u64)>,
    /// Whether one of them says that what is missing was durable.
    proven: bool,
    /// Where the last good one ends.
    until: u64,
}

impl<'a> Scanner<'a> {
    /// Reads up to `limit`, which is not behind the file's end.
    pub(crate) fn new(file: &'a dyn File, salt: u32, limit: u64) -> Self {
        Self::with_window(file, salt, limit, WINDOW_BYTES)
    }

    /// The same with a window for a few entries.
    pub(crate) fn with_window(
        file: &'a dyn File,
        salt: u32,
        limit: u64,
        window_bytes: usize,
    ) -> Self {
        Self { file, salt, limit, window: Vec::new(), at: 0, window_bytes }
    }

    /// So many bytes from a position on; fewer only at the limit.
    fn bytes(&mut self, position: u64, len: usize) -> io::Result<&[u8]> {
        let rest = self.limit.saturating_sub(position);
        let len = len.min(usize::try_from(rest).unwrap_or(usize::MAX));
        let held =
            position >= self.at && position + len as u64 <= self.at + self.window.len() as u64;
        if !held {
            let wanted = len.max(self.window_bytes);
            let wanted = wanted.min(usize::try_from(rest).unwrap_or(usize::MAX));
            self.window.resize(wanted, 0);
            self.at = position;
            let read = self.file.read_at(position, &mut self.window)?;
            self.window.truncate(read);
        }
        let from = (position - self.at) as usize;
        let to = (from + len).min(self.window.len());
        Ok(self.window.get(from..to).unwrap_or_default())
    }

    /// The head at a position, if there is one of this segment's life.
    pub(crate) fn head(&mut self, position: u64) -> io::Result<Option<Head>> {
        let salt = self.salt;
        Ok(Head::decode(salt, self.bytes(position, HEAD_BYTES)?))
    }

    /// Whether the payload behind a head is what was written.
    pub(crate) fn payload_matches(&mut self, position: u64, head: &Head) -> io::Result<bool> {
        if planted(Fault::PayloadUnchecked) {
            return Ok(position + head.stored() <= self.limit);
        }
        let mut at = position + HEAD_BYTES as u64;
        let mut left = head.payload_bytes as usize;
        if position + head.stored() > self.limit {
            return Ok(false);
        }
        let mut crc = 0;
        while left > 0 {
            let piece = self.bytes(at, left.min(WINDOW_BYTES))?;
            if piece.is_empty() {
                return Ok(false);
            }
            crc = crc32c::crc32c_append(crc, piece);
            let len = piece.len();
            at += len as u64;
            left -= len;
        }
        Ok(crc == head.payload_crc)
    }

    fn step(&mut self, position: u64, bounds: Bounds) -> io::Result<Step> {
        let Some(head) = self.head(position)? else { return Ok(Step::Nothing) };
        let fits = head.offset >= bounds.offset
            && head.epoch >= bounds.epoch
            && head.end() <= bounds.ceiling;
        if fits && self.payload_matches(position, &head)? {
            return Ok(Step::Entry(head));
        }
        Ok(Step::Nothing)
    }

    /// Looks for entries behind a position that has none.
    fn look_ahead(&mut self, position: u64, mut bounds: Bounds, search: u64) -> io::Result<Ahead> {
        let missing = bounds.offset;
        let mut ahead = Ahead { next: None, proven: false, until: position };
        let (mut at, mut searched) = (position + ALIGN, 0);
        while at + HEAD_BYTES as u64 <= self.limit && searched < search && !ahead.proven {
            match self.step(at, bounds)? {
                Step::Entry(head) => {
                    ahead.next.get_or_insert((at, head.offset));
                    ahead.proven = head.durable > missing;
                    at += head.stored();
                    ahead.until = at;
                    bounds.follow(&head);
                }
                Step::Nothing => {
                    at += ALIGN;
                    searched += ALIGN;
                }
            }
        }
        Ok(ahead)
    }

    /// The greatest offset that any good entry of the segment says to have been durable.
    pub(crate) fn witness(&mut self, segment: u64) -> io::Result<u64> {
        let bounds = Bounds { offset: segment, epoch: 0, ceiling: u64::MAX };
        let (mut at, mut searched, mut durable) = (PREAMBLE_BYTES as u64, 0, 0);
        while at + HEAD_BYTES as u64 <= self.limit && searched < SEARCH_BYTES_MAX {
            if let Step::Entry(head) = self.step(at, bounds)? {
                durable = durable.max(head.durable);
                at += head.stored();
            } else {
                at += ALIGN;
                searched += ALIGN;
            }
        }
        Ok(durable)
    }

    /// Reads all entries from a position on. What lies below `durable` is known to have been
    /// synced. `recycled`: bytes of another life may follow, so that the file's length says
    /// nothing of torn ones.
    pub(crate) fn walk(
        &mut self,
        segment: u64,
        mut position: u64,
        mut bounds: Bounds,
        durable: u64,
        recycled: bool,
        visit: &mut dyn FnMut(u64, &Head, bool),
    ) -> io::Result<Walked> {
        let mut damage = Vec::new();
        let mut interrupted = false;
        let mut torn_bytes = 0;
        let mut open = true;
        loop {
            if let Step::Entry(head) = self.step(position, bounds)? {
                visit(position, &head, interrupted);
                interrupted = false;
                position += head.stored();
                bounds.follow(&head);
                continue;
            }
            let from = bounds.offset;
            let known = from < durable && !planted(Fault::DamageCut);
            let search = if known { u64::MAX } else { SEARCH_BYTES_MAX };
            let ahead = self.look_ahead(position, bounds, search)?;
            if known || (ahead.proven && !planted(Fault::DamageCut)) {
                let to = match ahead.next {
                    Some((_, offset)) => offset,
                    None => durable.min(bounds.ceiling),
                };
                // A segment that is not the last ends here, with nothing missing.
                if to > from || ahead.next.is_some() {
                    damage.push(Damage { segment, position, from, to });
                    interrupted = true;
                    bounds.offset = to;
                }
                if let Some((next, _)) = ahead.next {
                    position = next;
                    continue;
                }
                open = false;
            } else if recycled {
                torn_bytes = ahead.until - position;
            } else {
                torn_bytes = self.limit.saturating_sub(position);
            }
            return Ok(Walked { position, end: bounds.offset, damage, torn_bytes, open });
        }
    }
}
