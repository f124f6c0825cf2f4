//! A file system that stops answering after so many operations, as one does when the power goes.

use std::fmt::Debug;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use fs::{Entry, File, FileSystem, Open, SimulatedFs};

/// How many operations are left; shared with whoever decides it.
pub(crate) type Left = Arc<AtomicI64>;

#[derive(Debug)]
pub(crate) struct Dying {
    pub(crate) inner: SimulatedFs,
    pub(crate) left: Left,
}

#[derive(Debug)]
struct DyingFile {
    inner: Box<dyn File>,
    left: Left,
}

fn step(left: &Left) -> io::Result<()> {
    if left.fetch_sub(1, Ordering::SeqCst) > 0 { Ok(()) } else { Err(io::Error::other("no power")) }
}

impl FileSystem for Dying {
    fn open(&self, path: &Path, how: Open) -> io::Result<Box<dyn File>> {
        step(&self.left)?;
        let inner = self.inner.open(path, how)?;
        Ok(Box::new(DyingFile { inner, left: self.left.clone() }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        step(&self.left)?;
        self.inner.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        step(&self.left)?;
        self.inner.remove(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        step(&self.left)?;
        self.inner.list(folder)
    }

    fn create_dir(&self, path: &Path) -> io::Result<()> {
        step(&self.left)?;
        self.inner.create_dir(path)
    }

    fn sync_dir(&self, folder: &Path) -> io::Result<()> {
        step(&self.left)?;
        self.inner.sync_dir(folder)
    }
}

impl File for DyingFile {
    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<usize> {
        step(&self.left)?;
        self.inner.read_at(offset, out)
    }

    fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        step(&self.left)?;
        self.inner.write_at(offset, bytes)
    }

    fn sync_data(&self) -> io::Result<()> {
        step(&self.left)?;
        self.inner.sync_data()
    }

    fn len(&self) -> io::Result<u64> {
        step(&self.left)?;
        self.inner.len()
    }

    fn truncate(&self, len: u64) -> io::Result<()> {
        step(&self.left)?;
        self.inner.truncate(len)
    }
}
