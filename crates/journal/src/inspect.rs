//! Looking at a log without touching it, also while somebody else has it open.

use std::io::ErrorKind;
use std::path::Path;

use fs::{FileSystem, Open};

use crate::entry::Head;
use crate::error::Damage;
use crate::index;
use crate::names::Name;
use crate::preamble::{PREAMBLE_BYTES, Preamble, Wrong};
use crate::scan::{Bounds, Scanner};
use crate::state::State;
use crate::{EpochStart, Error};

/// What a log's folder holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inspection {
    /// The first offset that can be read.
    pub start: u64,
    /// The offset behind the last entry.
    pub end: u64,
    /// Entries below are known to have been synced.
    pub durable: u64,
    /// The first offsets of segments whose compaction was interrupted.
    pub swap: Vec<u64>,
    /// Where epochs begin, as the state says: those of the latest entries may be missing.
    pub epochs: Vec<EpochStart>,
    /// By offset.
    pub segments: Vec<SegmentReport>,
    /// Files that wait for another life, or for removal.
    pub spare_files: usize,
}

impl Inspection {
    /// All that cannot be read although it was durable.
    pub fn damage(&self) -> impl Iterator<Item = &Damage> {
        self.segments.iter().flat_map(|segment| &segment.damage)
    }
}

/// What one segment's file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SegmentReport {
    /// Its first offset, which names it.
    pub base: u64,
    /// The offset behind its last entry.
    pub end: u64,
    /// Bytes of the file.
    pub file_bytes: u64,
    /// Bytes up to the end of the last entry.
    pub bytes: u64,
    /// What begins its checksums; `None` if the file's beginning cannot be read.
    pub salt: Option<u32>,
    /// How often the file was used before.
    pub life: u32,
    /// Entries.
    pub entries: u64,
    /// The timestamp of the first entry and the greatest one, if there is any.
    pub timestamps_ms: Option<(i64, i64)>,
    /// Whether an index covers all of it. The last segment needs none.
    pub indexed: bool,
    /// What cannot be read although it was durable.
    pub damage: Vec<Damage>,
    /// Bytes behind the last entry that opening the log would cut off as torn.
    pub torn_bytes: u64,
}

/// An entry that the inspection met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The first offset of its segment.
    pub segment: u64,
    /// Where in the file it begins.
    pub position: u64,
    /// Its first offset.
    pub offset: u64,
    /// How many offsets it takes.
    pub span: u32,
    /// Its epoch.
    pub epoch: u64,
    /// Its timestamp.
    pub timestamp_ms: i64,
    /// Bytes of its payload.
    pub payload_bytes: u32,
}

/// Reads a whole log, compares every checksum, and tells `visit` of every entry, in order.
///
/// # Errors
/// [`Error::Io`], also if the folder changes too much meanwhile; [`Error::NoState`],
/// [`Error::State`], [`Error::Version`].
pub fn inspect(
    files: &dyn FileSystem,
    folder: &Path,
    visit: &mut dyn FnMut(&Seen),
) -> Result<Inspection, Error> {
    let entries = files.list(folder).map_err(Error::io("list", folder))?;
    let names: Vec<Name> = entries.iter().filter_map(|entry| Name::parse(&entry.name)).collect();
    let Some(state) = State::load(files, folder)? else {
        return Err(Error::NoState { folder: folder.to_owned() });
    };
    let mut bases = Vec::new();
    let mut spare_files = 0;
    for name in names {
        match name {
            Name::Log(base) if state.cut.is_none_or(|cut| base <= cut.segment) => bases.push(base),
            // A truncation that is under way takes it.
            Name::Log(_) | Name::Retired(_) | Name::Spare(_) => spare_files += 1,
            Name::State
            | Name::Index(_)
            | Name::Compact(_)
            | Name::NewState
            | Name::NewIndex(_) => {}
        }
    }
    bases.sort_unstable();
    // What lies below the start only waits to be moved aside.
    let below = bases.windows(2).take_while(|pair| pair[1] <= state.start).count();
    spare_files += bases.drain(..below).count();
    let mut segments = Vec::new();
    for (index, &base) in bases.iter().enumerate() {
        let ceiling = bases.get(index + 1).copied();
        let cut = state.cut.filter(|cut| cut.segment == base);
        let limit = cut.map_or(u64::MAX, |cut| cut.position);
        match segment(files, folder, (base, ceiling), (limit, state.durable), visit) {
            Ok(report) => segments.push(report),
            // It was removed or recycled since the folder was listed.
            Err(Error::Io { source, .. }) if source.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    let State { start, durable, swap, epochs, .. } = state;
    let end = segments.last().map_or(start, |segment| segment.end).max(start);
    Ok(Inspection { start, end, durable, swap, epochs, segments, spare_files })
}

fn segment(
    files: &dyn FileSystem,
    folder: &Path,
    (base, ceiling): (u64, Option<u64>),
    (limit, durable): (u64, u64),
    visit: &mut dyn FnMut(&Seen),
) -> Result<SegmentReport, Error> {
    let path = Name::Log(base).path(folder);
    let file = files.open(&path, Open::Read).map_err(Error::io("open", path.clone()))?;
    let len = file.len().map_err(Error::io("measure", path.clone()))?;
    let mut bytes = [0; PREAMBLE_BYTES];
    let read = file.read_at(0, &mut bytes).map_err(Error::io("read", path.clone()))?;
    let mut report = SegmentReport { base, end: base, file_bytes: len, ..SegmentReport::default() };
    let preamble = match Preamble::decode(&bytes[..read]) {
        Ok(preamble) => preamble,
        Err(Wrong::Version { version, max }) => return Err(Error::Version { path, version, max }),
        Err(Wrong::Unreadable) => {
            let to = ceiling.unwrap_or(durable).min(durable);
            if base < to {
                report.damage.push(Damage { segment: base, position: 0, from: base, to });
            }
            return Ok(report);
        }
    };
    (report.salt, report.life) = (Some(preamble.salt), preamble.life);
    let bounds = Bounds { offset: base, epoch: 0, ceiling: ceiling.unwrap_or(u64::MAX) };
    let mut note = |position: u64, head: &Head, _| {
        if head.is_marker() {
            return;
        }
        report.entries += 1;
        let (first, max) = report.timestamps_ms.unwrap_or((head.timestamp_ms, head.timestamp_ms));
        report.timestamps_ms = Some((first, max.max(head.timestamp_ms)));
        visit(&Seen {
            segment: base,
            position,
            offset: head.offset,
            span: head.span,
            epoch: head.epoch,
            timestamp_ms: head.timestamp_ms,
            payload_bytes: head.payload_bytes,
        });
    };
    let walked = Scanner::new(&*file, preamble.salt, len.min(limit))
        .walk(base, PREAMBLE_BYTES as u64, bounds, durable, preamble.life > 0, &mut note)
        .map_err(Error::io("read", path))?;
    report.end = walked.end;
    report.bytes = walked.position;
    report.damage = walked.damage;
    report.torn_bytes = walked.torn_bytes;
    report.indexed = is_indexed(files, folder, (base, walked.end), preamble.salt)?;
    Ok(report)
}

fn is_indexed(
    files: &dyn FileSystem,
    folder: &Path,
    (base, end): (u64, u64),
    salt: u32,
) -> Result<bool, Error> {
    let path = Name::Index(base).path(folder);
    let file = match files.open(&path, Open::Read) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(Error::io("open", path)(error)),
    };
    let summary = index::read_summary(&*file).map_err(Error::io("read", path.clone()))?;
    let Some(summary) = summary else { return Ok(false) };
    let places = index::read_places(&*file, &summary).map_err(Error::io("read", path))?;
    let same = summary.salt == salt && summary.base == base && summary.end == end;
    Ok(same && places.is_some())
}
