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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use proptest::prelude::*;

    use super::*;

    /// Keeps what is written, and how much at once.
    #[derive(Debug, Default)]
    struct Kept(Mutex<(Vec<u8>, Vec<usize>)>);

    impl File for Kept {
        fn read_at(&self, _: u64, _: &mut [u8]) -> io::Result<usize> {
            Ok(0)
        }

        fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
            let mut kept = self.0.lock().expect("one thread");
            assert_eq!(offset, 100 + kept.0.len() as u64, "one behind the other");
            kept.0.extend_from_slice(bytes);
            kept.1.push(bytes.len());
            Ok(())
        }

        fn sync_data(&self) -> io::Result<()> {
            Ok(())
        }

        fn len(&self) -> io::Result<u64> {
            Ok(0)
        }

        fn truncate(&self, _: u64) -> io::Result<()> {
            Ok(())
        }
    }

    fn gathered(pieces: &[Vec<u8>]) -> (Vec<u8>, Vec<usize>) {
        let kept = Kept::default();
        let mut buffer = Vec::new();
        let mut gather = Gather::new(&kept, 100, &mut buffer);
        for piece in pieces {
            gather.push(piece).expect("it is written");
        }
        let end = gather.finish().expect("it is written");
        let (bytes, writes) = kept.0.into_inner().expect("one thread");
        assert_eq!(end, 100 + bytes.len() as u64);
        (bytes, writes)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn pieces_come_one_behind_the_other_in_writes_of_bounded_size(
            lens in prop::collection::vec(prop_oneof![0..100_usize, 30_000..40_000_usize, 0..900_000_usize], 0..8),
        ) {
            let pieces: Vec<Vec<u8>> =
                lens.iter().enumerate().map(|(index, len)| vec![index as u8; *len]).collect();
            let (bytes, writes) = gathered(&pieces);
            prop_assert_eq!(bytes, pieces.concat());
            prop_assert!(writes.iter().all(|len| (1..=WRITE_BYTES_MAX).contains(len)));
        }
    }

    #[test]
    fn small_pieces_share_a_write_and_a_large_one_is_not_cut_into_many() {
        let small = vec![vec![1; 100]; 1_000];
        assert_eq!(gathered(&small).1, [100_000]);
        let large = [vec![1; 48], vec![2; 1 << 20], vec![3; 8]];
        assert_eq!(gathered(&large).1, [48, 1 << 18, 1 << 18, 1 << 18, 1 << 18, 8]);
    }
}
