//! A cut of the newest entries that is under way. It is written down before it begins, so that a
//! crash in its middle is followed by its end: what was to go never says of what stays that it
//! was durable and is missing.

use std::io;

use fs::File;

use crate::entry::Head;
use crate::fault::{Fault, planted};

/// Where a cut is made. Segments that begin behind `segment` go as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    /// The first offset of the segment that is cut.
    pub(crate) segment: u64,
    /// Where in its file the last entry that stays ends.
    pub(crate) position: u64,
    /// The offset behind that entry.
    pub(crate) kept: u64,
    /// The log's new end; offsets from `kept` to here are skipped.
    pub(crate) end: u64,
    /// The epoch in force there.
    pub(crate) epoch: u64,
}

impl Cut {
    /// Numbers that it is written down as.
    pub(crate) const WORDS: usize = 5;

    pub(crate) const fn words(self) -> [u64; Self::WORDS] {
        [self.segment, self.position, self.kept, self.end, self.epoch]
    }

    pub(crate) const fn of_words(words: [u64; Self::WORDS]) -> Self {
        let [segment, position, kept, end, epoch] = words;
        Self { segment, position, kept, end, epoch }
    }

    /// Makes the segment's file end where the log will, for good; says where the next entry goes.
    /// It may be done again, also to a file that a loss of power has left shorter.
    pub(crate) fn make(&self, file: &dyn File, salt: u32) -> io::Result<u64> {
        if file.len()? > self.position {
            file.truncate(self.position)?;
        }
        let mut next = self.position;
        if self.kept != self.end {
            // Nothing else would say that offsets were skipped.
            let marker = Head::marker(self.end, self.epoch);
            file.write_at(self.position, &marker.encode(salt))?;
            next += marker.stored();
        }
        if !planted(Fault::CutNotSynced) {
            file.sync_data()?;
        }
        Ok(next)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use fs::{Disk, FileSystem, Open, SimulatedFs};

    use super::*;
    use crate::entry::HEAD_BYTES;

    fn file(bytes: &[u8]) -> Box<dyn File> {
        let files = SimulatedFs::new(0, Disk::default());
        let file = files.open(Path::new("/segment"), Open::Create).expect("it is made");
        file.write_at(0, bytes).expect("it is written");
        file
    }

    fn bytes(file: &dyn File) -> Vec<u8> {
        let mut bytes = vec![0; file.len().expect("it is there") as usize];
        file.read_exact_at(0, &mut bytes).expect("it is read");
        bytes
    }

    #[test]
    fn what_lies_behind_a_cut_goes_and_it_may_be_made_again() {
        let cut = Cut { segment: 0, position: 200, kept: 4, end: 4, epoch: 0 };
        let file = file(&[7; 500]);
        for _ in 0..2 {
            assert_eq!(cut.make(&*file, 1).expect("it is cut"), 200);
            assert_eq!(bytes(&*file), [7; 200]);
        }
    }

    #[test]
    fn a_file_that_is_shorter_already_gets_no_longer() {
        let cut = Cut { segment: 0, position: 200, kept: 4, end: 4, epoch: 0 };
        let file = file(&[7; 150]);
        cut.make(&*file, 1).expect("it is cut");
        assert_eq!(bytes(&*file), [7; 150]);
    }

    #[test]
    fn skipped_offsets_are_marked_once_however_often_it_is_made() {
        let cut = Cut { segment: 0, position: 200, kept: 4, end: 9, epoch: 3 };
        let file = file(&[7; 500]);
        for _ in 0..2 {
            let next = cut.make(&*file, 1).expect("it is cut");
            assert_eq!(next, (200 + HEAD_BYTES) as u64);
            let bytes = bytes(&*file);
            assert_eq!(bytes.len() as u64, next);
            assert_eq!(Head::decode(1, &bytes[200..]), Some(Head::marker(9, 3)));
        }
    }
}
