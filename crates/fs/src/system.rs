//! What an engine may ask of a file system.

use std::ffi::OsString;
use std::fmt::Debug;
use std::io::{self, ErrorKind};
use std::path::Path;

/// A file system. Calls block until they are done; [`Executor`](crate::Executor) keeps them off
/// the threads of an asynchronous runtime.
///
/// What outlives a crash of the machine: the bytes of a file that [`File::sync_data`] reported
/// as stored, under a name that [`FileSystem::sync_dir`] of its folder reported as stored, in
/// folders whose own names were. Anything else may be there, in any mixture of old and new, or
/// be gone. A rename is whole or not at all.
///
/// Every method fails with the operating system's error, by its usual kind: `NotFound`,
/// `AlreadyExists`, `NotADirectory`, `IsADirectory`, `DirectoryNotEmpty`, `StorageFull`.
pub trait FileSystem: Debug + Send + Sync + 'static {
    /// Opens a file.
    fn open(&self, path: &Path, how: Open) -> io::Result<Box<dyn File>>;

    /// Gives a file or a folder another name, in place of the file or empty folder that has it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file or an empty folder. Open files stay readable and writable.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// What is in a folder, by name.
    fn list(&self, folder: &Path) -> io::Result<Vec<Entry>>;

    /// Creates a folder in one that exists.
    fn create_dir(&self, path: &Path) -> io::Result<()>;

    /// Makes the names in a folder outlive a crash. The content of the files is not part of it.
    fn sync_dir(&self, folder: &Path) -> io::Result<()>;

    /// How much room there is where `path` lies; `Unsupported` where nobody knows.
    fn space(&self, path: &Path) -> io::Result<Space> {
        _ = path;
        Err(ErrorKind::Unsupported.into())
    }
}

/// The room of a disk, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// All of it.
    pub total: u64,
    /// What this process may still fill.
    pub free: u64,
}

/// An open file. Several threads may use it; who writes the same bytes at once gets a mixture.
pub trait File: Debug + Send + Sync + 'static {
    /// Reads from `offset` until `out` is full or the file ends, and says how many bytes.
    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<usize>;

    /// Writes all of `bytes` at `offset`; a gap behind the old end reads as zeros. After an
    /// error any part may have been written.
    fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()>;

    /// Makes what was written before outlive a crash, with the file's length.
    ///
    /// An error is final: the bytes may be lost although a later call succeeds, since a kernel
    /// forgets which ones they were. What depends on them has to stop.
    fn sync_data(&self) -> io::Result<()>;

    /// The length in bytes.
    fn len(&self) -> io::Result<u64>;

    /// Whether the file has no bytes.
    fn is_empty(&self) -> io::Result<bool> {
        self.len().map(|len| len == 0)
    }

    /// Cuts the file to `len` bytes, or extends it by zeros.
    fn truncate(&self, len: u64) -> io::Result<()>;

    /// Fills `out` from `offset`; `UnexpectedEof` if the file ends before.
    fn read_exact_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        if self.read_at(offset, out)? < out.len() {
            return Err(io::Error::new(ErrorKind::UnexpectedEof, "the file ends before"));
        }
        Ok(())
    }
}

/// How to open a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// One that exists, for reading.
    Read,
    /// One that exists, for reading and writing.
    Write,
    /// For reading and writing; an empty one if there is none.
    Create,
    /// For reading and writing; `AlreadyExists` if there is one.
    CreateNew,
}

impl Open {
    pub(crate) const fn writes(self) -> bool {
        !matches!(self, Self::Read)
    }
}

/// A name in a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The name, without the folder's.
    pub name: OsString,
    /// Whether it is a folder's.
    pub is_dir: bool,
}
