//! What the writer, the readers and the flusher of one log share.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, RwLock, RwLockReadGuard, RwLockWriteGuard};

use base::Random;
use fs::FileSystem;
use tokio::sync::{Notify, watch};

use crate::names::Name;
use crate::preamble::Preamble;
use crate::segment::Segment;
use crate::state::{EpochStart, State};
use crate::{Error, Options};

/// A log's shared part.
///
/// Locks are taken in this order, and none is held while the writer appends but `view`, shortly,
/// when a segment follows another: `syncing`, `state`, `view`, all others.
pub(crate) struct Log {
    pub(crate) files: Arc<dyn FileSystem>,
    pub(crate) folder: PathBuf,
    /// Where the salts of new files come from.
    pub(crate) random: Arc<dyn Random>,
    options: RwLock<Arc<Options>>,
    view: RwLock<View>,
    /// The offset that the next entry gets.
    pub(crate) appended: watch::Sender<u64>,
    pub(crate) durable: watch::Sender<Durable>,
    /// Changes whenever the options do, for whoever waits by them.
    pub(crate) configured: watch::Sender<()>,
    /// Entries were appended under options that made them durable sooner than the present ones:
    /// whoever waits for them is owed a sync.
    pub(crate) owed: AtomicBool,
    epochs: Mutex<Vec<EpochStart>>,
    /// Files of segments that left the log, to be recycled or removed.
    retired: Mutex<Vec<Name>>,
    /// What the file `state` holds. The lock makes changing both one step.
    state: Mutex<State>,
    /// One at a time syncs, tidies up, truncates or swaps.
    syncing: Mutex<()>,
    /// How often names of segments changed, and which change was synced last.
    pub(crate) names_changed: AtomicU64,
    pub(crate) names_synced: AtomicU64,
    spares: Mutex<Vec<Spare>>,
    /// Tells the flusher that there is something to tidy up.
    pub(crate) untidy: Notify,
    opened: Mutex<VecDeque<Arc<Segment>>>,
    /// Entries from here on were appended so lately that memory still has them.
    pub(crate) hot_from: AtomicU64,
    /// Whether a compaction is under way.
    pub(crate) compacting: AtomicBool,
    next_number: AtomicU64,
    failure: OnceLock<Arc<io::Error>>,
}

/// What the log shows.
#[derive(Debug, Default)]
pub(crate) struct View {
    pub(crate) start: u64,
    /// By offset; the last one grows.
    pub(crate) segments: Vec<Arc<Segment>>,
}

/// How far the log is durable.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Durable {
    pub(crate) end: u64,
    /// No sync will ever succeed again.
    pub(crate) stopped: bool,
}

/// A file ready for another life.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spare {
    pub(crate) name: Name,
    pub(crate) preamble: Preamble,
}

/// What recovery found, and what the log works with.
pub(crate) struct Found {
    pub(crate) files: Arc<dyn FileSystem>,
    pub(crate) folder: PathBuf,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) options: Options,
    pub(crate) state: State,
    pub(crate) view: View,
    /// The offset that the next entry gets.
    pub(crate) end: u64,
    pub(crate) epochs: Vec<EpochStart>,
    pub(crate) retired: Vec<Name>,
    pub(crate) next_number: u64,
}

impl Log {
    pub(crate) fn new(found: Found) -> Self {
        let Found { files, folder, random, options, .. } = found;
        let Found { state, view, end, epochs, retired, next_number, .. } = found;
        Self {
            files,
            folder,
            random,
            options: RwLock::new(Arc::new(options)),
            view: RwLock::new(view),
            appended: watch::Sender::new(end),
            durable: watch::Sender::new(Durable { end: state.durable, stopped: false }),
            configured: watch::Sender::new(()),
            owed: AtomicBool::new(false),
            epochs: Mutex::new(epochs),
            state: Mutex::new(state),
            syncing: Mutex::new(()),
            names_changed: AtomicU64::new(1),
            names_synced: AtomicU64::new(0),
            retired: Mutex::new(retired),
            spares: Mutex::default(),
            untidy: Notify::new(),
            opened: Mutex::default(),
            hot_from: AtomicU64::new(end),
            compacting: AtomicBool::new(false),
            next_number: AtomicU64::new(next_number),
            failure: OnceLock::new(),
        }
    }

    pub(crate) fn options(&self) -> Arc<Options> {
        self.options.read().expect("no panic under this lock").clone()
    }

    pub(crate) fn configure(&self, options: Options) {
        let before = self.options();
        let options = Options { buffers: before.buffers.clone(), ..options.bounded() };
        let is_weaker = options.sync.delay() > before.sync.delay();
        *self.options.write().expect("no panic under this lock") = Arc::new(options);
        if is_weaker {
            self.owed.store(true, Ordering::Release);
        }
        self.configured.send_replace(());
    }

    pub(crate) fn view(&self) -> RwLockReadGuard<'_, View> {
        self.view.read().expect("no panic under this lock")
    }

    pub(crate) fn view_mut(&self) -> RwLockWriteGuard<'_, View> {
        self.view.write().expect("no panic under this lock")
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no panic under this lock")
    }

    pub(crate) fn syncing(&self) -> MutexGuard<'_, ()> {
        self.syncing.lock().expect("no panic under this lock")
    }

    pub(crate) fn epochs(&self) -> MutexGuard<'_, Vec<EpochStart>> {
        self.epochs.lock().expect("no panic under this lock")
    }

    pub(crate) fn retired(&self) -> MutexGuard<'_, Vec<Name>> {
        self.retired.lock().expect("no panic under this lock")
    }

    pub(crate) fn spares(&self) -> MutexGuard<'_, Vec<Spare>> {
        self.spares.lock().expect("no panic under this lock")
    }

    pub(crate) fn end(&self) -> u64 {
        *self.appended.borrow()
    }

    pub(crate) fn durable_end(&self) -> u64 {
        self.durable.borrow().end
    }

    /// A number for a name, that no file has.
    pub(crate) fn number(&self) -> u64 {
        self.next_number.fetch_add(1, Ordering::Relaxed)
    }

    pub(crate) fn rename(&self, from: Name, to: Name) -> Result<(), Error> {
        let (from, to) = (from.path(&self.folder), to.path(&self.folder));
        self.files.rename(&from, &to).map_err(Error::io("rename", from))?;
        self.names_changed.fetch_add(1, Ordering::AcqRel);
        Ok(())
    }

    pub(crate) fn sync_folder(&self) -> Result<(), Error> {
        self.files.sync_dir(&self.folder).map_err(Error::io("sync", self.folder.clone()))
    }

    /// Fails if a sync ever failed.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.failure.get() {
            Some(cause) => Err(Error::Stopped { cause: cause.clone() }),
            None => Ok(()),
        }
    }

    /// A sync failed: nothing can be promised any more.
    pub(crate) fn stop(&self, cause: io::Error) -> Error {
        let cause = self.failure.get_or_init(|| Arc::new(cause)).clone();
        self.durable.send_modify(|durable| durable.stopped = true);
        Error::Stopped { cause }
    }

    /// What to tell of an error after which memory and disk may differ.
    pub(crate) fn stop_with(&self, error: Error) -> Error {
        if let Error::Io { source, .. } = error { self.stop(source) } else { error }
    }

    /// Writes the state with a change; memory and disk then say the same. After an error the disk
    /// may have the change, and memory has not.
    pub(crate) fn store_state(&self, change: impl FnOnce(&mut State)) -> Result<(), Error> {
        let mut state = self.state();
        let mut changed = state.clone();
        change(&mut changed);
        changed.store(&*self.files, &self.folder)?;
        *state = changed;
        Ok(())
    }

    /// Opens a closed segment for reading, and lets another one rest in its place. `false` if
    /// it left the log meanwhile.
    fn wake(&self, segment: &Arc<Segment>) -> Result<bool, Error> {
        let options = self.options();
        if segment.open_file().is_none() {
            if !segment.reopen(&*self.files, &self.folder)? {
                return Ok(false);
            }
            self.admit(segment);
        }
        segment.places(&*self.files, &self.folder, options.index_interval_bytes)?;
        Ok(true)
    }

    /// Runs with an open segment; `None` if it left the log. Others may let it rest at any time,
    /// which `with` says by `None`.
    pub(crate) fn awake<T>(
        &self,
        segment: &Arc<Segment>,
        with: impl Fn(&Segment) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        while self.wake(segment)? {
            if let Some(found) = with(segment) {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// Counts a closed segment whose file is open, and lets the oldest ones rest.
    pub(crate) fn admit(&self, segment: &Arc<Segment>) {
        let open_max = self.options().open_max;
        let mut opened = self.opened.lock().expect("no panic under this lock");
        opened.retain(|other| !Arc::ptr_eq(other, segment));
        opened.push_back(segment.clone());
        while opened.len() > open_max {
            if let Some(oldest) = opened.pop_front() {
                oldest.rest();
            }
        }
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Log")
            .field("folder", &self.folder)
            .field("start", &self.view().start)
            .field("durable", &self.durable_end())
            .field("end", &self.end())
            .finish_non_exhaustive()
    }
}
