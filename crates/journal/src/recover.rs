//! Opening a log, whatever the last process or the last loss of power left of it.

mod segment;
mod unfinished;

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use base::Random;
use fs::FileSystem;
use tracing::{info, warn};

use self::segment::{Fate, Last};
use crate::error::Damage;
use crate::log::{Found, Log, View};
use crate::names::Name;
use crate::preamble::PREAMBLE_BYTES;
use crate::segment::Segment;
use crate::state::{EpochStart, State};
use crate::tail::{Hot, Tail};
use crate::writer::make_segment;
use crate::{Error, Flusher, Options, Reader, Writer};

/// What opening a log found and did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recovery {
    /// The first offset of the log.
    pub start: u64,
    /// The offset that the next entry gets.
    pub end: u64,
    /// Entries in its segments.
    pub entries: u64,
    /// Bytes behind the last good entry that were cut off: what had not become durable.
    pub torn_bytes: u64,
    /// Segments that went with them.
    pub torn_segments: usize,
    /// What cannot be read although it was durable; it was left as it is.
    pub damage: Vec<Damage>,
    /// Closed segments whose index was missing or wrong.
    pub indexes_rebuilt: usize,
}

impl Recovery {
    /// Where the first offset is that cannot be read.
    #[must_use]
    pub fn first_bad(&self) -> Option<&Damage> {
        self.damage.first()
    }
}

/// Opens the log in `folder`, or makes one: the folder itself too, in one that exists. What it
/// shows is durable when it returns. `random` gives the salts of new segments: whoever can guess
/// them can forge entries within payloads.
///
/// One log has one writer: nothing here keeps a second process away.
///
/// # Errors
/// [`Error::Io`]; [`Error::NoState`], [`Error::State`] and [`Error::Version`] for a folder that
/// holds what this program cannot make sense of. Damage of entries is no error here but in
/// [`Recovery::damage`].
pub fn open(
    files: Arc<dyn FileSystem>,
    folder: &Path,
    options: Options,
    now_ms: i64,
    random: Arc<dyn Random>,
) -> Result<(Writer, Reader, Flusher, Recovery), Error> {
    let options = options.bounded();
    let mut names = list(&*files, folder)?;
    let logs = names.iter().any(|name| matches!(name, Name::Log(_)));
    let state = match State::load(&*files, folder)? {
        Some(state) => state,
        None if logs => return Err(Error::NoState { folder: folder.to_owned() }),
        None => {
            let state = State::default();
            state.store(&*files, folder)?;
            state
        }
    };
    let numbers = names.iter().filter_map(|name| match name {
        Name::Retired(number) | Name::Spare(number) => Some(*number),
        Name::State
        | Name::Log(_)
        | Name::Index(_)
        | Name::Compact(_)
        | Name::NewState
        | Name::NewIndex(_) => None,
    });
    let next_number = numbers.max().map_or(0, |number| number.saturating_add(1));
    let mut opening = Opening {
        files,
        folder: folder.to_owned(),
        random,
        epochs: state.epochs.clone(),
        state,
        recovery: Recovery::default(),
        retired: Vec::new(),
        next_number,
        later: Vec::new(),
    };
    opening.finish_swap(&mut names)?;
    opening.finish_cut(&mut names)?;
    opening.sweep(&names)?;
    let segments = opening.segments(&names, &options)?;
    opening.finish(segments, options, now_ms)
}

/// The names of the log's files; makes the folder if there is none.
fn list(files: &dyn FileSystem, folder: &Path) -> Result<BTreeSet<Name>, Error> {
    let entries = match files.list(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            files.create_dir(folder).map_err(Error::io("create", folder))?;
            Vec::new()
        }
        Err(error) => return Err(Error::io("list", folder)(error)),
    };
    if entries.is_empty()
        && let Some(parent) = folder.parent()
    {
        let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
        files.sync_dir(parent).map_err(Error::io("sync", parent))?;
    }
    let names = entries.iter().filter(|entry| !entry.is_dir);
    Ok(names.filter_map(|entry| Name::parse(&entry.name)).collect())
}

struct Opening {
    files: Arc<dyn FileSystem>,
    folder: PathBuf,
    random: Arc<dyn Random>,
    state: State,
    epochs: Vec<EpochStart>,
    recovery: Recovery,
    retired: Vec<Name>,
    next_number: u64,
    /// Segments behind the one that is read, whose entries say what was durable as well.
    later: Vec<u64>,
}

/// The segments of the log, and where the last one may go on.
struct Segments {
    list: Vec<Arc<Segment>>,
    last: Option<Last>,
}

impl Opening {
    fn path(&self, name: Name) -> PathBuf {
        name.path(&self.folder)
    }

    fn io(&self, action: &'static str, name: Name) -> impl FnOnce(std::io::Error) -> Error {
        Error::io(action, self.path(name))
    }

    fn remove(&self, name: Name) -> Result<(), Error> {
        self.files.remove(&self.path(name)).map_err(self.io("remove", name))
    }

    fn remove_if_there(&self, name: Name) -> Result<(), Error> {
        match self.files.remove(&self.path(name)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            removed => removed.map_err(self.io("remove", name)),
        }
    }

    fn sync_folder(&self) -> Result<(), Error> {
        self.files.sync_dir(&self.folder).map_err(Error::io("sync", self.folder.clone()))
    }

    /// Takes a segment out of the names, to be recycled later.
    fn move_aside(&mut self, base: u64) -> Result<(), Error> {
        let aside = Name::Retired(self.next_number);
        self.next_number += 1;
        let (from, to) = (self.path(Name::Log(base)), self.path(aside));
        self.files.rename(&from, &to).map_err(Error::io("rename", from))?;
        self.retired.push(aside);
        Ok(())
    }

    fn segments(&mut self, names: &BTreeSet<Name>, options: &Options) -> Result<Segments, Error> {
        let mut bases: Vec<u64> = names.iter().filter_map(|name| name.segment()).collect();
        let start = self.state.start;
        let below = bases.windows(2).take_while(|pair| pair[1] <= start).count();
        for base in bases.drain(..below).collect::<Vec<_>>() {
            self.move_aside(base)?;
        }
        let mut found = Segments { list: Vec::new(), last: None };
        // A first segment that is missing was durable, if any of it was.
        let expected = bases.first().copied().unwrap_or(self.state.durable);
        if expected > start {
            self.lost(start, expected.min(self.state.durable.max(start)));
        }
        for (index, &base) in bases.iter().enumerate() {
            let ceiling = bases.get(index + 1).copied();
            let mut behind = index + 1;
            self.later = bases[behind..].to_vec();
            match self.segment(base, ceiling, options)? {
                Fate::Closed(segment) => {
                    found.list.push(segment);
                    continue;
                }
                Fate::Open(last) => {
                    if behind < bases.len() {
                        // What lies behind goes for good, and what is cut must not come back then.
                        last.file.sync_data().map_err(self.io("sync", Name::Log(base)))?;
                    }
                    found.list.push(last.segment.clone());
                    found.last = Some(last);
                }
                Fate::Ended(segment) => found.list.push(segment),
                Fate::Torn => behind = index,
            }
            self.drop_all(&bases[behind..])?;
            break;
        }
        Ok(found)
    }

    fn lost(&mut self, from: u64, to: u64) {
        if from < to {
            self.recovery.damage.push(Damage { segment: from, position: 0, from, to });
        }
    }

    /// Segments behind a torn tail go as well, the newest first.
    fn drop_all(&mut self, bases: &[u64]) -> Result<(), Error> {
        for &base in bases.iter().rev() {
            let (file, preamble) = self.preamble(Name::Log(base))?;
            let len = file.len().map_err(self.io("measure", Name::Log(base)))?;
            if preamble.is_ok_and(|preamble| preamble.life == 0) {
                self.recovery.torn_bytes += len.saturating_sub(PREAMBLE_BYTES as u64);
            }
            self.recovery.torn_segments += 1;
            self.move_aside(base)?;
            // One after the other for good, so that a crash between two leaves no hole.
            self.sync_folder()?;
        }
        Ok(())
    }

    fn finish(
        mut self,
        segments: Segments,
        options: Options,
        now_ms: i64,
    ) -> Result<(Writer, Reader, Flusher, Recovery), Error> {
        let Segments { mut list, last } = segments;
        let found = list.last().map_or(0, |segment| segment.end());
        let end = found.max(self.state.start).max(self.state.durable);
        let last = last.filter(|last| found == end && !last.segment.is_damaged());
        if found < self.state.start {
            // What is there is below the start, and so is what was lost with the power.
            for segment in list.drain(..).rev() {
                self.move_aside(segment.base)?;
            }
        }
        for segment in &list {
            if let Some(file) = segment.open_file()
                && !segment.synced.load(Ordering::Relaxed)
            {
                file.sync_data().map_err(self.io("sync", Name::Log(segment.base)))?;
                segment.synced.store(segment.is_closed(), Ordering::Relaxed);
            }
        }
        self.epochs.retain(|epoch| epoch.offset < end);
        let recovery =
            Recovery { start: self.state.start, end, ..std::mem::take(&mut self.recovery) };
        report(&self.folder, &recovery);
        let epoch = self.epochs.last().map(|last| last.epoch);
        let found = Found {
            files: self.files,
            folder: self.folder,
            random: self.random,
            options,
            view: View { start: self.state.start, segments: list },
            end,
            state: self.state,
            epochs: self.epochs,
            retired: self.retired,
            next_number: self.next_number,
        };
        let log = Arc::new(Log::new(found));
        let tail = begin_tail(&log, last, (end, epoch), now_ms)?;
        log.sync_folder()?;
        log.durable.send_modify(|durable| durable.end = end);
        log.store_durable()?;
        log.untidy.notify_one();
        let (reader, flusher) = (Reader { log: log.clone() }, Flusher { log: log.clone() });
        Ok((Writer::new(log, tail), reader, flusher, recovery))
    }
}

/// Goes on in the last segment, or in a new one.
fn begin_tail(
    log: &Log,
    last: Option<Last>,
    (end, epoch): (u64, Option<u64>),
    now_ms: i64,
) -> Result<Tail, Error> {
    let (segment, file, position) = match last {
        Some(Last { segment, file, position }) => (segment, file, position),
        None => {
            if let Some(segment) = log.view().segments.last() {
                segment.close();
            }
            let (segment, file) = make_segment(log, end, &log.options())?;
            log.view_mut().segments.push(segment.clone());
            (segment, file, PREAMBLE_BYTES as u64)
        }
    };
    let (entries, first_ms, _) = segment.facts();
    let begun_ms = (entries > 0).then(|| first_ms.min(now_ms));
    Ok(Tail { segment, file, position, end, epoch, begun_ms, hot: Hot::default() })
}

fn report(folder: &Path, recovery: &Recovery) {
    let folder = folder.display();
    for damage in &recovery.damage {
        warn!(%folder, %damage, "entries that were durable cannot be read");
    }
    let Recovery { start, end, entries, torn_bytes, torn_segments, .. } = recovery;
    if *torn_bytes > 0 || *torn_segments > 0 {
        info!(%folder, start, end, entries, torn_bytes, torn_segments, "torn tail cut off");
    }
}
