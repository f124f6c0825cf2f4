//! A disk that forgets what was not synced.

mod content;
mod fault;
mod file;
mod tree;

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

use base::{Random, SeededRandom};

use self::fault::Faults;
use self::file::SimulatedFile;
use self::tree::{Node, Tree};
use crate::{Entry, File, FileSystem, Open};

pub use self::fault::Operation;

/// What a simulated disk is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disk {
    /// How many bytes reach the disk whole or not at all, at least 1: a crash tears longer
    /// writes between two blocks.
    pub block: usize,
    /// How many bytes all files may have together, at least as their processes see them.
    pub capacity: u64,
    /// One operation in this many fails with an input/output error; 0: none does.
    pub failing: u64,
}

impl Default for Disk {
    /// Blocks of 512 bytes, 1 GiB, no failures.
    fn default() -> Self {
        Self { block: 512, capacity: 1 << 30, failing: 0 }
    }
}

/// Files in memory, which keep over a crash what was synced and whatever else the seed chooses.
///
/// Paths begin at `/`, which exists. Clones are the same disk. Between two syncs a block may
/// reach the disk at any time, and changes of different names in any order: what a crash leaves
/// is any mixture. A sync that fails drops blocks for good, as a kernel does.
#[derive(Clone)]
pub struct SimulatedFs(Arc<Mutex<State>>);

struct State {
    disk: Disk,
    random: SeededRandom,
    tree: Tree,
    faults: Faults,
    /// Bytes of all files that have a name or a handle.
    used: u64,
    /// Handles from before a crash are of another generation.
    generation: u64,
}

impl SimulatedFs {
    /// An empty disk, whose whole behaviour follows from `seed` and what is asked of it.
    #[must_use]
    pub fn new(seed: u64, disk: Disk) -> Self {
        let disk = Disk { block: disk.block.max(1), ..disk };
        Self(Arc::new(Mutex::new(State {
            disk,
            random: SeededRandom::new(seed),
            tree: Tree::new(),
            faults: Faults::default(),
            used: 0,
            generation: 0,
        })))
    }

    /// Takes the power away and gives it back. Handles from before fail from now on.
    pub fn crash(&self) {
        let mut state = self.lock();
        let State { tree, random, disk, .. } = &mut *state;
        tree.crash(disk.block, &mut || coin(random));
        state.used = state.tree.used();
        state.generation += 1;
    }

    /// Lets one coming operation fail with `kind`: the next of its sort after `skip` others.
    /// Several such orders for one sort are taken one after the other.
    pub fn fail(&self, operation: Operation, skip: u64, kind: ErrorKind) {
        self.lock().faults.order(operation, skip, kind);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no panic under this lock")
    }
}

fn coin(random: &SeededRandom) -> bool {
    (random as &dyn Random).below(2) == 0
}

impl State {
    fn trip(&mut self, operation: Operation) -> io::Result<()> {
        self.faults.trip(operation, self.disk.failing, &self.random)
    }
}

impl FileSystem for SimulatedFs {
    fn open(&self, path: &Path, how: Open) -> io::Result<Box<dyn File>> {
        let mut state = self.lock();
        state.trip(Operation::Open)?;
        let id = match state.tree.find(path) {
            Ok(_) if how == Open::CreateNew => return Err(ErrorKind::AlreadyExists.into()),
            Ok(id) => id,
            Err(error)
                if error.kind() == ErrorKind::NotFound
                    && matches!(how, Open::Create | Open::CreateNew) =>
            {
                state.tree.create(path, Node::file())?
            }
            Err(error) => return Err(error),
        };
        state.tree.file(id)?.handles += 1;
        let generation = state.generation;
        drop(state);
        Ok(Box::new(SimulatedFile::new(self.clone(), id, generation, how)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.lock();
        state.trip(Operation::Rename)?;
        state.used -= state.tree.rename(from, to)?;
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.lock();
        state.trip(Operation::Remove)?;
        state.used -= state.tree.remove(path)?;
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        let mut state = self.lock();
        state.trip(Operation::List)?;
        state.tree.list(folder)
    }

    fn create_dir(&self, path: &Path) -> io::Result<()> {
        let mut state = self.lock();
        state.trip(Operation::CreateDir)?;
        if state.tree.find(path).is_ok() {
            return Err(ErrorKind::AlreadyExists.into());
        }
        state.tree.create(path, Node::folder())?;
        Ok(())
    }

    fn sync_dir(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.lock();
        state.trip(Operation::SyncDir)?;
        state.tree.sync(folder)
    }
}

impl fmt::Debug for SimulatedFs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        f.debug_struct("SimulatedFs")
            .field("disk", &state.disk)
            .field("used", &state.used)
            .field("crashes", &state.generation)
            .finish_non_exhaustive()
    }
}
