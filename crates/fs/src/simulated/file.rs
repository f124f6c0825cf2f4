//! A handle.

use std::fmt;
use std::io::{self, ErrorKind};
use std::sync::MutexGuard;

use base::Random;

use super::content::Content;
use super::fault::Operation;
use super::tree::Id;
use super::{SimulatedFs, State, coin};
use crate::{File, Open};

pub(super) struct SimulatedFile {
    files: SimulatedFs,
    id: Id,
    generation: u64,
    how: Open,
}

impl SimulatedFile {
    pub(super) const fn new(files: SimulatedFs, id: Id, generation: u64, how: Open) -> Self {
        Self { files, id, generation, how }
    }

    /// The disk, if nothing stands against this operation.
    fn begin(&self, operation: Operation) -> io::Result<MutexGuard<'_, State>> {
        let mut state = self.alive()?;
        state.trip(operation)?;
        Ok(state)
    }

    fn alive(&self) -> io::Result<MutexGuard<'_, State>> {
        let state = self.files.lock();
        if state.generation != self.generation {
            return Err(io::Error::other("the handle is from before a crash"));
        }
        Ok(state)
    }

    fn writable(&self) -> io::Result<()> {
        if self.how.writes() {
            return Ok(());
        }
        Err(io::Error::new(ErrorKind::PermissionDenied, "the file is open for reading only"))
    }
}

impl State {
    /// How long a file of `id` may become, given its length and what is free.
    fn room(&mut self, id: Id) -> io::Result<u64> {
        let len = self.tree.file(id)?.content.seen().len() as u64;
        Ok(len.saturating_add(self.disk.capacity.saturating_sub(self.used)))
    }

    /// Does something to a file's bytes and keeps account of the disk's.
    fn alter(&mut self, id: Id, alter: impl FnOnce(&mut Content)) -> io::Result<()> {
        let content = &mut self.tree.file(id)?.content;
        let before = content.seen().len() as u64;
        alter(content);
        let after = content.seen().len() as u64;
        self.used = self.used + after - before;
        Ok(())
    }

    /// Some of the blocks before one of them, and not the rest.
    fn part(&self, offset: usize, len: usize) -> usize {
        let block = self.disk.block;
        let blocks = (offset + len).div_ceil(block) - offset / block;
        let kept = (&self.random as &dyn Random).below(blocks as u64) as usize;
        ((offset / block + kept) * block).saturating_sub(offset).min(len)
    }
}

fn index(number: u64) -> io::Result<usize> {
    usize::try_from(number).map_err(|_| ErrorKind::FileTooLarge.into())
}

impl File for SimulatedFile {
    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<usize> {
        let mut state = self.begin(Operation::Read)?;
        let seen = state.tree.file(self.id)?.content.seen();
        let rest = index(offset).ok().and_then(|offset| seen.get(offset..)).unwrap_or_default();
        let read = rest.len().min(out.len());
        out[..read].copy_from_slice(&rest[..read]);
        Ok(read)
    }

    fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.writable()?;
        let mut state = self.alive()?;
        let fault = state.trip(Operation::Write);
        if bytes.is_empty() {
            return fault;
        }
        let room = state.room(self.id)?;
        let end = offset.saturating_add(bytes.len() as u64);
        let fits =
            bytes.len().saturating_sub(index(end.saturating_sub(room)).unwrap_or(usize::MAX));
        let block = state.disk.block;
        let kept = match &fault {
            Ok(()) => fits,
            Err(_) if fits == 0 => 0,
            Err(_) => state.part(index(offset)?, bytes.len()).min(fits),
        };
        if kept > 0 {
            let offset = index(offset)?;
            let choice = (&state.random as &dyn Random).below(u64::from(u32::MAX));
            let back = coin(&state.random);
            state.alter(self.id, |content| {
                content.write(offset, &bytes[..kept], block);
                if back {
                    content.write_back(choice as usize, block);
                }
            })?;
        }
        fault?;
        if fits < bytes.len() {
            return Err(ErrorKind::StorageFull.into());
        }
        Ok(())
    }

    fn sync_data(&self) -> io::Result<()> {
        let mut state = self.alive()?;
        let fault = state.trip(Operation::SyncData);
        let block = state.disk.block;
        let State { tree, random, .. } = &mut *state;
        let content = &mut tree.file(self.id)?.content;
        match &fault {
            Ok(()) => content.sync(block),
            Err(_) => content.fail_sync(block, &mut || coin(random)),
        }
        fault
    }

    fn len(&self) -> io::Result<u64> {
        let mut state = self.begin(Operation::Read)?;
        Ok(state.tree.file(self.id)?.content.seen().len() as u64)
    }

    fn truncate(&self, len: u64) -> io::Result<()> {
        self.writable()?;
        let mut state = self.begin(Operation::Truncate)?;
        if len > state.room(self.id)? {
            return Err(ErrorKind::StorageFull.into());
        }
        let (len, block) = (index(len)?, state.disk.block);
        state.alter(self.id, |content| content.truncate(len, block))
    }
}

impl Drop for SimulatedFile {
    fn drop(&mut self) {
        let mut state = self.files.lock();
        if state.generation == self.generation {
            let freed = state.tree.release(self.id);
            state.used -= freed;
        }
    }
}

impl fmt::Debug for SimulatedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SimulatedFile({}, {:?})", self.id, self.how)
    }
}
