//! One segment of an open log.

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, RwLock};

use fs::{File, FileSystem, Open};

use crate::Error;
use crate::entry::Head;
use crate::error::Damage;
use crate::fault::{Fault, planted};
use crate::index::{self, Builder, Place, Summary};
use crate::names::Name;
use crate::preamble::{PREAMBLE_BYTES, Preamble};
use crate::scan::{Bounds, Scanner};

/// How many readers' places are remembered.
const HINTS: usize = 8;

/// A segment. All but the last of a log are closed: they never grow again.
#[derive(Debug)]
pub(crate) struct Segment {
    /// Its first offset, which names its files.
    pub(crate) base: u64,
    pub(crate) preamble: Preamble,
    /// Bytes that hold entries; published after they were written.
    written: AtomicU64,
    /// The offset behind its last one.
    end: AtomicU64,
    closed: AtomicBool,
    /// Whether all of it was synced after it was closed.
    pub(crate) synced: AtomicBool,
    /// Whether it left the log: its bytes may be another segment's.
    gone: AtomicBool,
    /// What cannot be read, as far as somebody looked.
    damage: Mutex<Vec<Damage>>,
    /// Whether there is any.
    damaged: AtomicBool,
    /// Open always while entries are written, else as the log's cache decides.
    file: RwLock<Option<Arc<dyn File>>>,
    table: Mutex<Table>,
    hints: Mutex<Hints>,
}

#[derive(Debug)]
enum Table {
    /// Nothing on disk says it.
    Built(Builder),
    /// A file says it; the places are in memory or not.
    Stored(Summary, Option<Arc<[Place]>>),
}

/// Where readers went on, so that the next read needs no index.
#[derive(Debug, Default)]
struct Hints {
    slots: [(u64, u64); HINTS],
    next: usize,
}

/// Where to begin reading for an offset.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    /// Where an entry begins that is not behind the offset.
    pub(crate) position: u64,
    /// Where the next place is, or the entries end.
    pub(crate) stop: u64,
    /// Whether the entry at `position` is the one.
    pub(crate) exact: bool,
}

impl Segment {
    /// One that was just made, or whose entries were all read.
    pub(crate) fn built(
        base: u64,
        preamble: Preamble,
        file: Arc<dyn File>,
        known: Builder,
        (written, end): (u64, u64),
        damage: Vec<Damage>,
    ) -> Self {
        Self::new(base, preamble, Some(file), Table::Built(known), (written, end), damage)
    }

    /// A closed one whose index was found.
    pub(crate) fn stored(preamble: Preamble, summary: Summary) -> Self {
        let table = Table::Stored(summary, None);
        let bounds = (summary.bytes, summary.end);
        let segment = Self::new(summary.base, preamble, None, table, bounds, Vec::new());
        segment.closed.store(true, Ordering::Relaxed);
        segment.synced.store(true, Ordering::Relaxed);
        segment
    }

    fn new(
        base: u64,
        preamble: Preamble,
        file: Option<Arc<dyn File>>,
        table: Table,
        (written, end): (u64, u64),
        damage: Vec<Damage>,
    ) -> Self {
        Self {
            base,
            preamble,
            written: AtomicU64::new(written),
            end: AtomicU64::new(end),
            closed: AtomicBool::new(false),
            synced: AtomicBool::new(false),
            gone: AtomicBool::new(false),
            damaged: AtomicBool::new(!damage.is_empty()),
            damage: Mutex::new(damage),
            file: RwLock::new(file),
            table: Mutex::new(table),
            hints: Mutex::default(),
        }
    }

    pub(crate) fn written(&self) -> u64 {
        self.written.load(Ordering::Acquire)
    }

    pub(crate) fn end(&self) -> u64 {
        self.end.load(Ordering::Acquire)
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
    }

    pub(crate) fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Acquire)
    }

    pub(crate) fn go(&self) {
        self.gone.store(true, Ordering::Release);
    }

    /// Makes entries visible that were written: their heads, each with its position.
    pub(crate) fn publish(&self, heads: &[(u64, Head)], interval: u32, written: u64, end: u64) {
        let mut table = self.table();
        if let Table::Built(known) = &mut *table {
            known.set_interval(interval);
            for (position, head) in heads {
                known.note(*position, head);
            }
        }
        self.written.store(written, Ordering::Release);
        self.end.store(end, Ordering::Release);
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().expect("no panic under this lock")
    }

    /// Entries, timestamp of the first, greatest timestamp.
    pub(crate) fn facts(&self) -> (u64, i64, i64) {
        match &*self.table() {
            Table::Built(known) => (known.entries, known.first_ms, known.max_ms),
            Table::Stored(summary, _) => (summary.entries, summary.first_ms, summary.max_ms),
        }
    }

    /// Whether its index file holds all that is known.
    pub(crate) fn is_stored(&self) -> bool {
        matches!(&*self.table(), Table::Stored(..))
    }

    /// What is known of the entries before a position, as an upper bound of their timestamps.
    pub(crate) fn known_before(&self, position: u64, interval: u32) -> Option<Builder> {
        if position <= PREAMBLE_BYTES as u64 {
            return Some(Builder::new(interval));
        }
        let (entries, first_ms, max_ms) = self.facts();
        let places = self.with_places(|places| {
            let before = places.partition_point(|place| place.position < position);
            places[..before].to_vec()
        });
        Some(Builder::resumed(interval, places?, entries, first_ms, max_ms))
    }

    /// What its index file has to hold; `None` if it needs none or has one.
    pub(crate) fn index_to_store(&self) -> Option<Vec<u8>> {
        match &*self.table() {
            Table::Built(known) if !self.is_damaged() => {
                let salt = self.preamble.salt;
                Some(index::encode(salt, self.base, self.end(), self.written(), known))
            }
            Table::Built(_) | Table::Stored(..) => None,
        }
    }

    /// Its index file holds what is known: memory need not.
    pub(crate) fn index_stored(&self, summary: Summary) {
        *self.table() = Table::Stored(summary, None);
    }

    pub(crate) fn is_damaged(&self) -> bool {
        self.damaged.load(Ordering::Acquire)
    }

    pub(crate) fn damage(&self) -> Vec<Damage> {
        self.damage.lock().expect("no panic under this lock").clone()
    }

    /// The part that cannot be read and that an offset is in.
    pub(crate) fn damage_at(&self, offset: u64) -> Option<Damage> {
        if !self.is_damaged() {
            return None;
        }
        self.damage().into_iter().find(|damage| (damage.from..damage.to).contains(&offset))
    }

    /// Reading met damage: finds out how far it goes, so that what lies behind can be read.
    /// `false` if all of it was known. An append waits meanwhile.
    pub(crate) fn examine(
        &self,
        file: &dyn File,
        folder: &Path,
        interval: u32,
    ) -> Result<bool, Error> {
        let mut table = self.table();
        let (known, found) = self.rebuild(file, folder, interval)?;
        let mut damage = self.damage.lock().expect("no panic under this lock");
        if *damage == found {
            return Ok(false);
        }
        *table = Table::Built(known);
        *damage = found;
        self.damaged.store(!damage.is_empty(), Ordering::Release);
        Ok(true)
    }

    /// Its file cannot be opened again: nothing of it can be read. `false` if that was known.
    pub(crate) fn spoil(&self, all: Damage) -> bool {
        let mut damage = self.damage.lock().expect("no panic under this lock");
        if damage.contains(&all) {
            return false;
        }
        *damage = vec![all];
        self.damaged.store(true, Ordering::Release);
        true
    }

    pub(crate) fn open_file(&self) -> Option<Arc<dyn File>> {
        self.file.read().expect("no panic under this lock").clone()
    }

    /// Opens the file if it is closed. Says `false` if the name has become another segment's.
    ///
    /// # Errors
    /// [`Error::Damaged`], of all entries, if the file does not begin as it did; [`Error::Io`].
    pub(crate) fn reopen(&self, files: &dyn FileSystem, folder: &Path) -> Result<bool, Error> {
        let path = Name::Log(self.base).path(folder);
        let file: Arc<dyn File> = match files.open(&path, Open::Read) {
            Ok(file) => file.into(),
            Err(_) if self.is_gone() => return Ok(false),
            Err(error) => return Err(Error::io("open", path)(error)),
        };
        let mut bytes = [0; PREAMBLE_BYTES];
        let read = file.read_at(0, &mut bytes).map_err(Error::io("read", path))?;
        if Preamble::decode(&bytes[..read]) != Ok(self.preamble) {
            if self.is_gone() {
                return Ok(false);
            }
            // It was whole when the log was opened.
            return Err(Error::Damaged(Damage {
                segment: self.base,
                position: 0,
                from: self.base,
                to: self.end(),
            }));
        }
        *self.file.write().expect("no panic under this lock") = Some(file);
        Ok(true)
    }

    /// Forgets what can be had again from the files.
    pub(crate) fn rest(&self) {
        if let Table::Stored(_, places) = &mut *self.table() {
            *places = None;
            *self.file.write().expect("no panic under this lock") = None;
        }
    }

    /// Places from memory, from the index file, or from the entries. A segment that was let rest
    /// meanwhile has none.
    pub(crate) fn places(
        &self,
        files: &dyn FileSystem,
        folder: &Path,
        interval: u32,
    ) -> Result<(), Error> {
        let mut table = self.table();
        let Table::Stored(summary, places @ None) = &mut *table else { return Ok(()) };
        let path = Name::Index(self.base).path(folder);
        let stored = match files.open(&path, Open::Read) {
            Ok(file) => index::read_places(&*file, summary).map_err(Error::io("read", path))?,
            Err(_) => None,
        };
        if let Some(stored) = stored {
            *places = Some(stored.into());
            return Ok(());
        }
        // Without its file it would pass for one without entries.
        let Some(file) = self.open_file() else { return Ok(()) };
        let (known, _) = self.rebuild(&*file, folder, interval)?;
        *table = Table::Built(known);
        Ok(())
    }

    /// Reads all entries again.
    fn rebuild(
        &self,
        file: &dyn File,
        folder: &Path,
        interval: u32,
    ) -> Result<(Builder, Vec<Damage>), Error> {
        let mut known = Builder::new(interval);
        let (written, end) = (self.written(), self.end());
        let bounds = Bounds { offset: self.base, epoch: 0, ceiling: end };
        let mut visit = |position: u64, head: &Head, interrupted: bool| {
            if interrupted {
                known.interrupt();
            }
            known.note(position, head);
        };
        let walked = Scanner::new(file, self.preamble.salt, written)
            .walk(self.base, PREAMBLE_BYTES as u64, bounds, end, false, &mut visit)
            .map_err(Error::io("read", Name::Log(self.base).path(folder)))?;
        Ok((known, walked.damage))
    }

    /// Runs with the places that [`Self::places`] loaded; `None` if it rests again.
    fn with_places<T>(&self, use_places: impl FnOnce(&[Place]) -> T) -> Option<T> {
        let stored = match &*self.table() {
            Table::Built(known) => return Some(use_places(&known.places)),
            Table::Stored(_, places) => places.clone()?,
        };
        Some(use_places(&stored))
    }

    /// Where to begin reading for an offset.
    pub(crate) fn spot(&self, offset: u64) -> Option<Spot> {
        let written = self.written();
        let hint = self.hints.lock().expect("no panic under this lock").find(offset);
        self.with_places(|places| {
            let mut behind = places.partition_point(|place| place.offset <= offset);
            if planted(Fault::IndexAhead) && behind < places.len() {
                behind += 1;
            }
            let position = match behind.checked_sub(1) {
                Some(index) => places[index].position,
                None => PREAMBLE_BYTES as u64,
            };
            let exact = hint.filter(|hint| *hint >= position);
            let position = exact.unwrap_or(position);
            let after = &places[behind..];
            let after = &after[after.partition_point(|place| place.position <= position)..];
            let stop = after.first().map_or(written, |place| place.position);
            Spot { position, stop, exact: exact.is_some() }
        })
    }

    /// Where an entry begins whose offset is this or less; at the front without one.
    pub(crate) fn place_before(&self, offset: u64) -> Option<u64> {
        self.with_places(|places| {
            let behind = places.partition_point(|place| place.offset <= offset);
            behind.checked_sub(1).map_or(PREAMBLE_BYTES as u64, |index| places[index].position)
        })
    }

    /// Where to begin looking for the first entry with this timestamp or a later one.
    pub(crate) fn spot_of_time(&self, timestamp_ms: i64) -> Option<u64> {
        self.with_places(|places| {
            let behind = places.partition_point(|place| place.before_ms < timestamp_ms);
            behind.checked_sub(1).map_or(PREAMBLE_BYTES as u64, |index| places[index].position)
        })
    }

    /// Remembers where the entry with an offset begins.
    pub(crate) fn hint(&self, offset: u64, position: u64) {
        self.hints.lock().expect("no panic under this lock").remember(offset, position);
    }
}

impl Hints {
    fn find(&self, offset: u64) -> Option<u64> {
        self.slots.iter().find(|slot| slot.0 == offset && slot.1 > 0).map(|slot| slot.1)
    }

    fn remember(&mut self, offset: u64, position: u64) {
        if self.find(offset).is_none() {
            self.slots[self.next] = (offset, position);
            self.next = (self.next + 1) % HINTS;
        }
    }
}
