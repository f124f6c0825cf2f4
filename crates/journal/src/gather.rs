//! Pieces, written in few and not too large writes.

use std::io;

use fs::File;

/// The largest write: above it kernels copy at half the speed (`docs/internals/journal.md`).
const WRITE_BYTES_MAX: usize = 256 << 10;
/// A piece from this size on is written from where it lies; below it a copy is cheaper.
const DIRECT_BYTES_MIN: usize = 32 << 10;

/// Puts pieces one behind the other into a file.
pub(crate) struct Gather<'a> {
    file: &'a dyn File,
    /// Where the next write goes.
    position: u64,
    buffer: &'a mut Vec<u8>,
}

impl<'a> Gather<'a> {
    pub(crate) fn new(file: &'a dyn File, position: u64, buffer: &'a mut Vec<u8>) -> Self {
        buffer.clear();
        Self { file, position, buffer }
    }

    pub(crate) fn push(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while bytes.len() >= DIRECT_BYTES_MIN {
            self.flush()?;
            let (now, later) = bytes.split_at(bytes.len().min(WRITE_BYTES_MAX));
            self.file.write_at(self.position, now)?;
            self.position += now.len() as u64;
            bytes = later;
        }
        while !bytes.is_empty() {
            let room = WRITE_BYTES_MAX - self.buffer.len();
            let (now, later) = bytes.split_at(bytes.len().min(room));
            self.buffer.extend_from_slice(now);
            bytes = later;
            if self.buffer.len() == WRITE_BYTES_MAX {
                self.flush()?;
            }
        }
        Ok(())
    }

    /// Writes what is left and says where it ends.
    pub(crate) fn finish(mut self) -> io::Result<u64> {
        self.flush()?;
        Ok(self.position)
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.buffer.is_empty() {
            self.file.write_at(self.position, self.buffer)?;
            self.position += self.buffer.len() as u64;
            self.buffer.clear();
        }
        Ok(())
    }
}
