//! What the last process had begun and not finished: a swap of segments, a cut, files without use.

use std::collections::BTreeSet;

use tracing::info;

use super::Opening;
use crate::Error;
use crate::names::Name;

impl Opening {
    /// Finishes a compaction that had been decided on.
    pub(super) fn finish_swap(&mut self, names: &mut BTreeSet<Name>) -> Result<(), Error> {
        let Some((&first, others)) = self.state.swap.split_first() else { return Ok(()) };
        let others = others.to_vec();
        if names.remove(&Name::Compact(first)) {
            let (from, to) = (self.path(Name::Compact(first)), self.path(Name::Log(first)));
            self.files.rename(&from, &to).map_err(Error::io("rename", from))?;
            names.insert(Name::Log(first));
        }
        for base in others {
            if names.remove(&Name::Log(base)) {
                self.move_aside(base)?;
            }
        }
        self.sync_folder()?;
        self.state.swap.clear();
        self.state.store(&*self.files, &self.folder)
    }

    /// Finishes a truncation that had begun.
    pub(super) fn finish_cut(&mut self, names: &mut BTreeSet<Name>) -> Result<(), Error> {
        let Some(cut) = self.state.cut else { return Ok(()) };
        let name = Name::Log(cut.segment);
        let segments: Vec<u64> = names.iter().filter_map(|name| name.segment()).collect();
        for base in segments.into_iter().filter(|base| *base > cut.segment) {
            names.remove(&Name::Log(base));
            self.move_aside(base)?;
        }
        if names.remove(&Name::Index(cut.segment)) {
            self.remove(Name::Index(cut.segment))?;
        }
        self.sync_folder()?;
        if names.contains(&name)
            && let (file, Ok(preamble)) = self.preamble(name)?
        {
            cut.make(&*file, preamble.salt).map_err(self.io("cut", name))?;
        }
        self.state.cut = None;
        self.state.store(&*self.files, &self.folder)?;
        info!(folder = %self.folder.display(), end = cut.end, "truncation finished");
        Ok(())
    }

    /// Removes what was left half-done, and finds files to use again.
    pub(super) fn sweep(&mut self, names: &BTreeSet<Name>) -> Result<(), Error> {
        for &name in names {
            match name {
                Name::Compact(_) | Name::NewIndex(_) => self.remove(name)?,
                Name::Index(base) if !names.contains(&Name::Log(base)) => self.remove(name)?,
                // A spare one too: a crash can undo the name that it had as a segment, and not
                // the entries that it got, so that it needs another salt.
                Name::Retired(_) | Name::Spare(_) => self.retired.push(name),
                Name::State | Name::Log(_) | Name::Index(_) | Name::NewState => {}
            }
        }
        Ok(())
    }
}
