//! What is done behind the writer's back: indexes of closed segments, the state, and files that
//! are recycled.

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use fs::Open;

use crate::Error;
use crate::fault::{Fault, planted};
use crate::index;
use crate::log::{Log, Spare};
use crate::names::Name;
use crate::preamble::{PREAMBLE_BYTES, Preamble};
use crate::segment::Segment;

impl Log {
    /// The caller holds `syncing`.
    pub(crate) fn tidy_up(&self) -> Result<(), Error> {
        self.store_indexes()?;
        self.recycle()
    }

    /// Segments that have no index yet, and files that nothing became of yet.
    pub(crate) fn untidy_segments(&self) -> usize {
        let view = self.view();
        let closed = view.segments.iter().rev().filter(|segment| segment.is_closed());
        closed.take_while(|segment| !segment.is_stored()).count().max(self.retired().len())
    }

    fn store_indexes(&self) -> Result<(), Error> {
        let closed: Vec<Arc<Segment>> = {
            let view = self.view();
            let closed = view.segments.iter().filter(|segment| segment.is_closed());
            closed
                .filter(|segment| segment.synced.load(Ordering::Acquire) && !segment.is_stored())
                .cloned()
                .collect()
        };
        let mut stored = false;
        for segment in &closed {
            let Some(bytes) = segment.index_to_store() else { continue };
            self.trim(segment)?;
            self.store_index(segment, &bytes)?;
            self.admit(segment);
            stored = true;
        }
        if stored { self.store_durable() } else { Ok(()) }
    }

    /// Gives back what a recycled file has behind its entries.
    fn trim(&self, segment: &Segment) -> Result<(), Error> {
        let path = Name::Log(segment.base).path(&self.folder);
        let Some(file) = segment.open_file() else { return Ok(()) };
        let written = segment.written();
        let len = file.len().map_err(Error::io("measure", path.clone()))?;
        if len > written {
            file.truncate(written).map_err(Error::io("truncate", path))?;
        }
        Ok(())
    }

    fn store_index(&self, segment: &Segment, bytes: &[u8]) -> Result<(), Error> {
        let path = Name::Index(segment.base).path(&self.folder);
        fs::replace(&*self.files, &path, bytes).map_err(Error::io("replace", path))?;
        if let Some(summary) = index::summary(bytes)
            && segment.is_closed()
        {
            segment.index_stored(summary);
        }
        Ok(())
    }

    /// Writes down how far the log is durable, so that less is in doubt after a crash.
    pub(crate) fn store_durable(&self) -> Result<(), Error> {
        let durable = self.durable_end();
        let epochs = self.epochs_to_keep(durable);
        self.store_state(|state| {
            state.durable = durable;
            state.epochs = epochs;
        })
    }

    /// Leaves an index of the segment that grows, and the state, so that the next opening has
    /// nothing to scan.
    pub(crate) fn checkpoint(&self) -> Result<(), Error> {
        let last = self.view().segments.last().cloned();
        if let Some(segment) = last
            && segment.end() <= self.durable_end()
            && let Some(bytes) = segment.index_to_store()
        {
            self.store_index(&segment, &bytes)?;
        }
        self.store_durable()
    }

    /// Makes spare files out of retired ones, as many as are wanted.
    fn recycle(&self) -> Result<(), Error> {
        let names = std::mem::take(&mut *self.retired());
        if names.is_empty() {
            return self.shed();
        }
        let (mut moved, mut failure) = (Vec::new(), None);
        for name in names {
            match self.move_aside(name) {
                Ok(name) => moved.push(name),
                Err(error) => {
                    self.retired().push(name);
                    failure = Some(error);
                }
            }
        }
        // The old name must be gone for good before the bytes become another segment's.
        if let Err(error) = self.sync_folder() {
            self.retired().extend(moved);
            return Err(error);
        }
        for name in moved {
            if let Err(error) = self.reincarnate(name) {
                self.retired().push(name);
                failure = Some(error);
            }
        }
        match failure {
            Some(error) => Err(error),
            None => self.shed(),
        }
    }

    /// Takes a file out of the log's names, with its index.
    pub(crate) fn move_aside(&self, name: Name) -> Result<Name, Error> {
        let Name::Log(base) = name else { return Ok(name) };
        let aside = Name::Retired(self.number());
        self.rename(name, aside)?;
        self.remove(Name::Index(base))?;
        Ok(aside)
    }

    /// Makes a spare file out of one that is aside, or removes it.
    fn reincarnate(&self, name: Name) -> Result<(), Error> {
        let wanted = self.options().recycled_max;
        if self.spares().len() >= wanted {
            return self.remove(name);
        }
        let path = name.path(&self.folder);
        let file = match self.files.open(&path, Open::Write) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(Error::io("open", path)(error)),
        };
        let mut bytes = [0; PREAMBLE_BYTES];
        let read = file.read_at(0, &mut bytes).map_err(Error::io("read", path.clone()))?;
        let Ok(preamble) = Preamble::decode(&bytes[..read]) else { return self.remove(name) };
        let mut reborn = preamble.reborn();
        if planted(Fault::SaltKept) {
            reborn.salt = preamble.salt;
        }
        file.write_at(0, &reborn.encode())
            .and_then(|()| file.sync_data())
            .map_err(Error::io("recycle", path))?;
        let spare = Name::Spare(self.number());
        self.rename(name, spare)?;
        self.spares().push(Spare { name: spare, preamble: reborn });
        Ok(())
    }

    /// Removes spare files that are not wanted any more.
    fn shed(&self) -> Result<(), Error> {
        let wanted = self.options().recycled_max;
        loop {
            let spare = {
                let mut spares = self.spares();
                if spares.len() <= wanted { None } else { spares.pop() }
            };
            let Some(spare) = spare else { return Ok(()) };
            self.remove(spare.name)?;
        }
    }

    pub(crate) fn remove(&self, name: Name) -> Result<(), Error> {
        let path = name.path(&self.folder);
        match self.files.remove(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(Error::io("remove", path)(error))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }
}
