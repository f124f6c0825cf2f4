//! A machine whose power goes out in the middle of what it does.

use std::fmt::Write as _;
use std::io;
use std::mem::take;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use fs::{Entry, File, FileSystem, Open, Operation, SimulatedFs};

/// A disk under a process; clones are the same machine.
#[derive(Clone, Debug)]
pub(crate) struct Machine(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    disk: SimulatedFs,
    /// Changes that are left until the power goes out; `u64::MAX`: it does not.
    fuse: AtomicU64,
    /// Whether a change that the power takes away has happened all the same.
    late: AtomicBool,
    dead: AtomicBool,
    changes: AtomicU64,
    /// Every change, line by line, if somebody wants to see them.
    spied: Mutex<Option<String>>,
}

impl Machine {
    pub(crate) fn new(disk: SimulatedFs) -> Self {
        Self(Arc::new(Inner {
            disk,
            fuse: AtomicU64::new(u64::MAX),
            late: AtomicBool::new(false),
            dead: AtomicBool::new(false),
            changes: AtomicU64::new(0),
            spied: Mutex::new(None),
        }))
    }

    /// Lets the power go out in the middle of the change after `changes` others.
    pub(crate) fn light(&self, changes: u64, late: bool) {
        self.0.fuse.store(changes, Ordering::Relaxed);
        self.0.late.store(late, Ordering::Relaxed);
    }

    /// Whether the power is out.
    pub(crate) fn is_dead(&self) -> bool {
        self.0.dead.load(Ordering::Relaxed)
    }

    /// Takes the power away, if it is not out already, and gives it back.
    pub(crate) fn restart(&self) {
        self.0.disk.crash();
        self.0.fuse.store(u64::MAX, Ordering::Relaxed);
        self.0.dead.store(false, Ordering::Relaxed);
    }

    /// The disk without the machine.
    pub(crate) fn disk(&self) -> &SimulatedFs {
        &self.0.disk
    }

    /// How many changes were asked for so far.
    pub(crate) fn changes(&self) -> u64 {
        self.0.changes.load(Ordering::Relaxed)
    }

    /// Writes every change down from now on.
    pub(crate) fn spy(&self) {
        *self.spied() = Some(String::new());
    }

    /// The changes since the last time.
    pub(crate) fn seen(&self) -> String {
        self.spied().as_mut().map(take).unwrap_or_default()
    }

    fn spied(&self) -> MutexGuard<'_, Option<String>> {
        self.0.spied.lock().expect("no panic under this lock")
    }

    fn alive(&self) -> io::Result<()> {
        if self.is_dead() {
            return Err(io::Error::other("the power is out"));
        }
        Ok(())
    }

    /// One change of the disk.
    fn change<T>(
        &self,
        operation: Operation,
        what: impl FnOnce() -> String,
        act: impl FnOnce() -> io::Result<T>,
    ) -> io::Result<T> {
        self.alive()?;
        let inner = &self.0;
        inner.changes.fetch_add(1, Ordering::Relaxed);
        if let Some(spied) = &mut *self.spied() {
            _ = writeln!(spied, "    {operation:?} {}", what());
        }
        let left = inner.fuse.load(Ordering::Relaxed);
        if left == u64::MAX {
            return act();
        }
        if left > 0 {
            inner.fuse.store(left - 1, Ordering::Relaxed);
            return act();
        }
        match operation {
            // A part of it happens.
            Operation::Write | Operation::SyncData => {
                inner.disk.fail(operation, 0, io::ErrorKind::Other);
                _ = act();
            }
            Operation::Open
            | Operation::Read
            | Operation::Truncate
            | Operation::SyncDir
            | Operation::Rename
            | Operation::Remove
            | Operation::List
            | Operation::CreateDir => {
                if inner.late.load(Ordering::Relaxed) {
                    _ = act();
                }
            }
        }
        inner.dead.store(true, Ordering::Relaxed);
        self.alive()?;
        unreachable!("the power is out")
    }
}

impl FileSystem for Machine {
    fn open(&self, path: &Path, how: Open) -> io::Result<Box<dyn File>> {
        let open = || self.0.disk.open(path, how);
        let file = match how {
            Open::Read | Open::Write => {
                self.alive()?;
                open()?
            }
            Open::Create | Open::CreateNew => self.change(Operation::Open, || name(path), open)?,
        };
        Ok(Box::new(Handle { machine: self.clone(), name: name(path), file }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(
            Operation::Rename,
            || format!("{} to {}", name(from), name(to)),
            || self.0.disk.rename(from, to),
        )
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.change(Operation::Remove, || name(path), || self.0.disk.remove(path))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        self.alive()?;
        self.0.disk.list(folder)
    }

    fn create_dir(&self, path: &Path) -> io::Result<()> {
        self.change(Operation::CreateDir, || name(path), || self.0.disk.create_dir(path))
    }

    fn sync_dir(&self, folder: &Path) -> io::Result<()> {
        self.change(Operation::SyncDir, || name(folder), || self.0.disk.sync_dir(folder))
    }
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

#[derive(Debug)]
struct Handle {
    machine: Machine,
    name: String,
    file: Box<dyn File>,
}

impl File for Handle {
    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<usize> {
        self.machine.alive()?;
        self.file.read_at(offset, out)
    }

    fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let what = || format!("{} at {offset}: {} bytes", self.name, bytes.len());
        self.machine.change(Operation::Write, what, || self.file.write_at(offset, bytes))
    }

    fn sync_data(&self) -> io::Result<()> {
        self.machine.change(Operation::SyncData, || self.name.clone(), || self.file.sync_data())
    }

    fn len(&self) -> io::Result<u64> {
        self.machine.alive()?;
        self.file.len()
    }

    fn truncate(&self, len: u64) -> io::Result<()> {
        self.machine.change(
            Operation::Truncate,
            || format!("{} to {len}", self.name),
            || self.file.truncate(len),
        )
    }
}
