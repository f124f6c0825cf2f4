//! The offsets that a node has committed, in one file.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::path::Path;

use fs::{FileSystem, Open, SimulatedFs};

const FOLDER: &str = "/data";
const FILE: &str = "/data/offsets";
/// A partition and its offset.
const ENTRY: usize = 12;

/// How a node saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Care {
    /// As `fs` says.
    Full,
    /// Without syncing the folder after the rename: the bug that the simulation has to find.
    FolderForgotten,
}

/// The offsets, by partition. They outlive a crash once `commit` has returned.
pub(crate) struct Offsets {
    files: SimulatedFs,
    care: Care,
    committed: BTreeMap<u32, u64>,
    /// A save failed: what the disk holds is not known until it is read again.
    broken: bool,
}

impl Offsets {
    pub(crate) fn open(files: SimulatedFs, care: Care) -> io::Result<Self> {
        match files.create_dir(Path::new(FOLDER)) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
        files.sync_dir(Path::new("/"))?;
        let committed = match files.open(Path::new(FILE), Open::Read) {
            Ok(file) => {
                let mut bytes = vec![0; usize::try_from(file.len()?).unwrap_or(usize::MAX)];
                file.read_exact_at(0, &mut bytes)?;
                decode(&bytes)?
            }
            Err(error) if error.kind() == ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(error),
        };
        Ok(Self { files, care, committed, broken: false })
    }

    pub(crate) const fn committed(&self) -> &BTreeMap<u32, u64> {
        &self.committed
    }

    /// Moves a partition's offset ahead, never back, and says where it is.
    pub(crate) fn commit(&mut self, partition: u32, offset: u64) -> io::Result<u64> {
        if self.broken {
            return Err(io::Error::other("an earlier save failed"));
        }
        let held = self.committed.get(&partition).copied().unwrap_or(0);
        if offset <= held {
            return Ok(held);
        }
        let mut next = self.committed.clone();
        next.insert(partition, offset);
        let bytes = encode(&next);
        let saved = match self.care {
            Care::Full => fs::replace(&self.files, Path::new(FILE), &bytes),
            Care::FolderForgotten => replace_without_folder(&self.files, &bytes),
        };
        self.broken = saved.is_err();
        saved?;
        self.committed = next;
        Ok(offset)
    }
}

fn replace_without_folder(files: &SimulatedFs, bytes: &[u8]) -> io::Result<()> {
    let neighbour = Path::new("/data/offsets.new");
    let file = files.open(neighbour, Open::Create)?;
    file.truncate(0)?;
    file.write_at(0, bytes)?;
    file.sync_data()?;
    files.rename(neighbour, Path::new(FILE))
}

fn encode(offsets: &BTreeMap<u32, u64>) -> Vec<u8> {
    let entry = |(partition, offset): (&u32, &u64)| -> Vec<u8> {
        [&partition.to_le_bytes()[..], &offset.to_le_bytes()].concat()
    };
    offsets.iter().flat_map(entry).collect()
}

fn decode(bytes: &[u8]) -> io::Result<BTreeMap<u32, u64>> {
    if !bytes.len().is_multiple_of(ENTRY) {
        let message = format!("{} bytes are no whole entries", bytes.len());
        return Err(io::Error::new(ErrorKind::InvalidData, message));
    }
    let entry = |entry: &[u8]| {
        let (mut partition, mut offset) = ([0; 4], [0; 8]);
        partition.copy_from_slice(&entry[..4]);
        offset.copy_from_slice(&entry[4..]);
        (u32::from_le_bytes(partition), u64::from_le_bytes(offset))
    };
    Ok(bytes.chunks_exact(ENTRY).map(entry).collect())
}

#[cfg(test)]
mod tests {
    use fs::{Disk, Operation};

    use super::*;

    fn disk() -> SimulatedFs {
        SimulatedFs::new(1, Disk::default())
    }

    #[test]
    fn what_is_committed_is_there_after_a_crash() {
        let files = disk();
        let mut offsets = Offsets::open(files.clone(), Care::Full).expect("the disk is whole");
        for (partition, offset, held) in [(7, 3, 3), (1, 9, 9), (7, 2, 3), (7, 4, 4)] {
            assert_eq!(offsets.commit(partition, offset).expect("the disk is whole"), held);
        }
        files.crash();
        let offsets = Offsets::open(files, Care::Full).expect("the disk is whole");
        assert_eq!(*offsets.committed(), [(1, 9), (7, 4)].into());
    }

    #[test]
    fn nothing_is_committed_after_a_failed_save() {
        let files = disk();
        let mut offsets = Offsets::open(files.clone(), Care::Full).expect("the disk is whole");
        files.fail(Operation::SyncData, 0, ErrorKind::TimedOut);
        assert!(offsets.commit(1, 1).is_err());
        assert!(offsets.commit(1, 2).is_err());
    }

    #[test]
    fn a_file_of_another_shape_is_refused() {
        let files = disk();
        Offsets::open(files.clone(), Care::Full).expect("the disk is whole");
        let file = files.open(Path::new(FILE), Open::Create).expect("the disk is whole");
        file.write_at(0, &[0; ENTRY + 1]).expect("the disk is whole");
        let error = Offsets::open(files, Care::Full).err().expect("it is no table");
        assert_eq!(error.kind(), ErrorKind::InvalidData);
    }
}
