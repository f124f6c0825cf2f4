//! One segment of a log that is opened: what it holds, and what of it was durable.

use std::io::ErrorKind;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use fs::{File, Open};

use super::Opening;
use crate::entry::Head;
use crate::error::Damage;
use crate::fault::{Fault, planted};
use crate::index::{self, Builder, Summary};
use crate::names::Name;
use crate::preamble::{PREAMBLE_BYTES, Preamble, Wrong};
use crate::scan::{Bounds, Scanner};
use crate::segment::Segment;
use crate::state::EpochStart;
use crate::{Error, Options};

/// Bytes that are written at once.
const COPY_BYTES: usize = 256 << 10;

/// A segment's file, and what it begins with.
type SegmentFile = (Box<dyn File>, Result<Preamble, Wrong>);

/// An index's file, and what it begins with.
type IndexFile = (Box<dyn File>, Summary);

/// A segment whose entries have to be read.
struct Unread {
    base: u64,
    preamble: Preamble,
    file: Arc<dyn File>,
    len: u64,
    /// Where the next segment begins, if there is one.
    ceiling: Option<u64>,
    /// What an index says of the entries that need not be read.
    prefix: Option<(Vec<index::Place>, Summary)>,
}

impl Unread {
    /// What is known of its entries, and the place and the offset where reading has to begin.
    fn known(&mut self, interval: u32) -> (Builder, u64, u64) {
        let Some((places, summary)) = self.prefix.take() else {
            return (Builder::new(interval), PREAMBLE_BYTES as u64, self.base);
        };
        let Summary { entries, first_ms, max_ms, .. } = summary;
        let known = Builder::resumed(interval, places, entries, first_ms, max_ms);
        (known, summary.bytes, summary.end)
    }
}

/// The last segment, if entries may follow in it.
pub(super) struct Last {
    pub(super) segment: Arc<Segment>,
    pub(super) file: Arc<dyn File>,
    pub(super) position: u64,
}

/// What became of one segment.
pub(super) enum Fate {
    /// It is whole, and another one may follow.
    Closed(Arc<Segment>),
    /// It ends the log, and entries may follow in it.
    Open(Last),
    /// It ends the log, and nothing may follow in it.
    Ended(Arc<Segment>),
    /// It never held anything durable, and ends the log before itself.
    Torn,
}

impl Opening {
    pub(super) fn preamble(&self, name: Name) -> Result<SegmentFile, Error> {
        let file = self.files.open(&self.path(name), Open::Write).map_err(self.io("open", name))?;
        let mut bytes = [0; PREAMBLE_BYTES];
        let read = file.read_at(0, &mut bytes).map_err(self.io("read", name))?;
        match Preamble::decode(&bytes[..read]) {
            Err(Wrong::Version { version, max }) => {
                Err(Error::Version { path: self.path(name), version, max })
            }
            decoded => Ok((file, decoded)),
        }
    }

    /// The index of a segment, if it can be of this segment as it is now.
    fn index(
        &self,
        base: u64,
        preamble: Preamble,
        len: u64,
        ceiling: u64,
    ) -> Result<Option<IndexFile>, Error> {
        let name = Name::Index(base);
        let file = match self.files.open(&self.path(name), Open::Read) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.io("open", name)(error)),
        };
        let summary = index::read_summary(&*file).map_err(self.io("read", name))?;
        let fits = |summary: &Summary| {
            summary.salt == preamble.salt
                && summary.base == base
                && (PREAMBLE_BYTES as u64..=len).contains(&summary.bytes)
                && (base..=ceiling.min(self.state.durable)).contains(&summary.end)
        };
        let found = summary.filter(fits).map(|summary| (file, summary));
        if found.is_none() {
            // It may say more than there is, and must not meet the bytes that come next.
            self.remove(name)?;
        }
        Ok(found)
    }

    pub(super) fn segment(
        &mut self,
        base: u64,
        ceiling: Option<u64>,
        options: &Options,
    ) -> Result<Fate, Error> {
        let (file, preamble) = self.preamble(Name::Log(base))?;
        let file: Arc<dyn File> = file.into();
        let len = file.len().map_err(self.io("measure", Name::Log(base)))?;
        let highest = ceiling.unwrap_or(u64::MAX);
        let Ok(preamble) = preamble else {
            return Ok(self.unreadable(base, highest, file, options));
        };
        let index = self.index(base, preamble, len, highest)?;
        if let (Some((_, summary)), Some(ceiling)) = (&index, ceiling)
            && summary.end == ceiling
        {
            self.recovery.entries += summary.entries;
            return Ok(Fate::Closed(Arc::new(Segment::stored(preamble, *summary))));
        }
        if ceiling.is_some_and(|ceiling| ceiling <= self.state.durable) {
            self.recovery.indexes_rebuilt += 1;
        }
        let prefix = match index {
            Some((file, summary)) => index::read_places(&*file, &summary)
                .map_err(self.io("read", Name::Index(base)))?
                .map(|places| (places, summary)),
            None => None,
        };
        self.scan(Unread { base, preamble, file, len, ceiling, prefix }, options)
    }

    /// A segment of which nothing can be read: damage, unless nothing in it was durable.
    fn unreadable(
        &mut self,
        base: u64,
        ceiling: u64,
        file: Arc<dyn File>,
        options: &Options,
    ) -> Fate {
        let to = ceiling.min(self.state.durable);
        if base >= to || to <= self.state.start {
            return Fate::Torn;
        }
        let damage = Damage { segment: base, position: 0, from: base, to };
        self.recovery.damage.push(damage.clone());
        let known = Builder::new(options.index_interval_bytes);
        let nobody = Preamble { salt: 0, life: 0 };
        let bounds = (PREAMBLE_BYTES as u64, to);
        let segment = Segment::built(base, nobody, file, known, bounds, vec![damage]);
        segment.close();
        segment.synced.store(true, Ordering::Relaxed);
        if to == ceiling { Fate::Closed(Arc::new(segment)) } else { Fate::Ended(Arc::new(segment)) }
    }

    fn scan(&mut self, mut unread: Unread, options: &Options) -> Result<Fate, Error> {
        let (mut known, position, end) = unread.known(options.index_interval_bytes);
        let Unread { base, preamble, file, len, ceiling, .. } = unread;
        let bounds = Bounds {
            offset: end,
            epoch: in_force(&self.epochs, end),
            ceiling: ceiling.unwrap_or(u64::MAX),
        };
        let (start, durable) = (self.state.start, self.state.durable);
        let (mut last, mut doubt) = ((position, end), None);
        let epochs_before = self.epochs.clone();
        let epochs = &mut self.epochs;
        let mut visit = |position: u64, head: &Head, interrupted: bool| {
            if interrupted {
                known.interrupt();
            }
            known.note(position, head);
            last = (position, head.offset);
            if head.end() > durable {
                doubt.get_or_insert(position);
            }
            let newer = epochs.last().is_none_or(|last| head.epoch > last.epoch);
            // The state has those of what is below the start, if they still count.
            if newer && head.end() > start && !head.is_marker() {
                epochs.push(EpochStart { epoch: head.epoch, offset: head.offset });
            }
        };
        let recycled = preamble.life > 0;
        let mut walked = Scanner::new(&*file, preamble.salt, len)
            .walk(base, position, bounds, self.state.durable, recycled, &mut visit)
            .map_err(Error::io("read", Name::Log(base).path(&self.folder)))?;
        if planted(Fault::RecoveryCutsMore) && walked.torn_bytes > 0 {
            (walked.position, walked.end) = last;
        }
        let whole = ceiling.is_some_and(|ceiling| walked.end == ceiling);
        let witness = if whole || !walked.open { 0 } else { self.witness()? };
        if witness > walked.end.max(durable) {
            // What it covers is read again as well. If that turns out to be damaged, it would say
            // at the next opening that all is well.
            self.remove_if_there(Name::Index(base))?;
            self.state.durable = witness;
            self.epochs = epochs_before;
            let unread = Unread { base, preamble, file, len, ceiling, prefix: None };
            return self.scan(unread, options);
        }
        if walked.end == base && !walked.damage.is_empty() {
            // Nothing in it counts, and what follows gets its name.
            return Ok(Fate::Torn);
        }
        self.recovery.entries += known.entries;
        // Nobody misses what is below the start; but where reading was interrupted once, nothing is
        // appended: with no segment behind it, more would pass for its entries the next time.
        let missed = walked.damage.iter().filter(|damage| damage.to > start);
        self.recovery.damage.extend(missed.cloned());
        let written = if walked.open || whole { walked.position } else { len };
        let bounds = (written, walked.end);
        let segment = Segment::built(base, preamble, file.clone(), known, bounds, walked.damage);
        let segment = Arc::new(segment);
        if whole {
            self.write_again(base, preamble, &*file, doubt.unwrap_or(written)..written)?;
            segment.close();
            return Ok(Fate::Closed(segment));
        }
        if !walked.open {
            segment.close();
            return Ok(Fate::Ended(segment));
        }
        self.recovery.torn_bytes += walked.torn_bytes;
        let doubted = doubt.unwrap_or(walked.position)..walked.position;
        self.write_again(base, preamble, &*file, doubted)?;
        // Also what looks like another life's: a part of an entry of this one may be in it.
        if len > walked.position && !planted(Fault::TornTailKept) {
            let name = Name::Log(base);
            file.truncate(walked.position).map_err(self.io("truncate", name))?;
        }
        Ok(Fate::Open(Last { segment, file, position: walked.position }))
    }

    /// Up to where the log was durable, by what the entries of later segments say.
    fn witness(&self) -> Result<u64, Error> {
        let mut durable = 0;
        for &base in &self.later {
            let name = Name::Log(base);
            let (file, Ok(preamble)) = self.preamble(name)? else { continue };
            let len = file.len().map_err(self.io("measure", name))?;
            let mut scanner = Scanner::new(&*file, preamble.salt, len);
            durable = durable.max(scanner.witness(base).map_err(self.io("read", name))?);
        }
        Ok(durable)
    }

    /// Writes bytes again that nobody knows to be on the disk, and the file's beginning. If an
    /// earlier process was told that a sync failed, the kernel still shows them and will not
    /// write them by itself: the next sync would succeed without them.
    fn write_again(
        &self,
        base: u64,
        preamble: Preamble,
        file: &dyn File,
        doubted: Range<u64>,
    ) -> Result<(), Error> {
        let name = Name::Log(base);
        file.write_at(0, &preamble.encode()).map_err(self.io("write", name))?;
        let mut bytes = vec![0; COPY_BYTES.min((doubted.end - doubted.start) as usize)];
        let mut at = doubted.start;
        while at < doubted.end {
            let len = COPY_BYTES.min((doubted.end - at) as usize);
            file.read_exact_at(at, &mut bytes[..len])
                .and_then(|()| file.write_at(at, &bytes[..len]))
                .map_err(self.io("write", name))?;
            at += len as u64;
        }
        Ok(())
    }
}

/// The epoch of what was written last before an offset, or at it.
fn in_force(epochs: &[EpochStart], offset: u64) -> u64 {
    let behind = epochs.partition_point(|epoch| epoch.offset <= offset);
    behind.checked_sub(1).map_or(0, |index| epochs[index].epoch)
}
