//! The file `state`: what cannot be read from the entries. It is replaced as a whole, and holds
//! the same twice, so that one broken sector does not lose it.
//!
//! ```text
//!  0  8 bytes  "jrnlstat"
//!  8  u32      version, 1
//! 12  u32      bytes of the copy, checksum included
//! 16  u64      start: the first offset that the log shows
//! 24  u64      durable: entries below were synced when this was written
//! 32  u32      segments of a swap under way, 0 if none
//! 36  u32      epochs
//! 40           the swap's first offsets, u64 each: they become one segment, named by the first
//!              the epochs, each its number and its first offset, u64 both
//!              the cut that is under way, nothing if none is: its segment's first offset, the
//!              byte, the offset behind what stays, the new end, the epoch there, u64 each
//!     u32      CRC32C of all before
//! ```

use std::path::Path;

use fs::{FileSystem, Open};

use crate::Error;
use crate::cut::Cut;
use crate::entry::{u32_at, u64_at};
use crate::names::Name;

const MAGIC: &[u8; 8] = b"jrnlstat";
const VERSION: u32 = 1;
const FIXED_BYTES: usize = 40;
const CUT_BYTES: usize = 8 * Cut::WORDS;

/// Where an epoch begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EpochStart {
    /// The epoch.
    pub epoch: u64,
    /// The first offset written in it.
    pub offset: u64,
}

/// What the file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) start: u64,
    pub(crate) durable: u64,
    pub(crate) swap: Vec<u64>,
    pub(crate) epochs: Vec<EpochStart>,
    /// A truncation that has to be finished.
    pub(crate) cut: Option<Cut>,
}

impl State {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let cut: Vec<u64> = self.cut.into_iter().flat_map(Cut::words).collect();
        let words = self.swap.len() + 2 * self.epochs.len() + cut.len();
        let bytes = FIXED_BYTES + 8 * words + 4;
        let mut out = Vec::with_capacity(2 * bytes);
        out.extend(MAGIC);
        out.extend(VERSION.to_le_bytes());
        out.extend((bytes as u32).to_le_bytes());
        out.extend(self.start.to_le_bytes());
        out.extend(self.durable.to_le_bytes());
        out.extend((self.swap.len() as u32).to_le_bytes());
        out.extend((self.epochs.len() as u32).to_le_bytes());
        out.extend(self.swap.iter().flat_map(|base| base.to_le_bytes()));
        let epochs = self.epochs.iter().flat_map(|epoch| [epoch.epoch, epoch.offset]);
        out.extend(epochs.flat_map(u64::to_le_bytes));
        out.extend(cut.iter().flat_map(|word| word.to_le_bytes()));
        let crc = crc32c::crc32c(&out);
        out.extend(crc.to_le_bytes());
        out.extend_from_within(..);
        out
    }

    /// The first copy that is whole; `Err` has the version of one that is too new.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Option<u32>> {
        let (first, second) = bytes.split_at(bytes.len() / 2);
        match Self::decode_copy(first) {
            // The length in the first copy may be what is broken, not the file's.
            Err(None) => Self::decode_copy(second),
            decided => decided,
        }
    }

    fn decode_copy(bytes: &[u8]) -> Result<Self, Option<u32>> {
        if bytes.len() < FIXED_BYTES + 4 || &bytes[..8] != MAGIC {
            return Err(None);
        }
        let (body, crc) = bytes.split_at(bytes.len() - 4);
        if u32_at(bytes, 12) as usize != bytes.len() || crc32c::crc32c(body) != u32_at(crc, 0) {
            return Err(None);
        }
        if u32_at(bytes, 8) != VERSION {
            return Err(Some(u32_at(bytes, 8)));
        }
        let (swap, epochs) = (u32_at(bytes, 32) as usize, u32_at(bytes, 36) as usize);
        let words = &body[FIXED_BYTES..];
        let word = |index: usize| u64_at(words, 8 * index);
        let listed = swap + 2 * epochs;
        let cut = match words.len().checked_sub(8 * listed) {
            Some(0) => None,
            Some(CUT_BYTES) => Some(Cut::of_words(std::array::from_fn(|at| word(listed + at)))),
            Some(_) | None => return Err(None),
        };
        Ok(Self {
            start: u64_at(bytes, 16),
            durable: u64_at(bytes, 24),
            swap: (0..swap).map(word).collect(),
            epochs: (0..epochs)
                .map(|index| swap + 2 * index)
                .map(|at| EpochStart { epoch: word(at), offset: word(at + 1) })
                .collect(),
            cut,
        })
    }

    /// The state of the log in a folder; `None` if it has no such file.
    pub(crate) fn load(files: &dyn FileSystem, folder: &Path) -> Result<Option<Self>, Error> {
        let path = Name::State.path(folder);
        let file = match files.open(&path, Open::Read) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::io("open", path)(error)),
        };
        let len = file.len().map_err(Error::io("measure", path.clone()))?;
        // Nothing that this crate writes comes near it.
        if len > STATE_BYTES_MAX {
            return Err(Error::State { path });
        }
        let mut bytes = vec![0; len as usize];
        file.read_exact_at(0, &mut bytes).map_err(Error::io("read", path.clone()))?;
        match Self::decode(&bytes) {
            Ok(state) => Ok(Some(state)),
            Err(Some(version)) => Err(Error::Version { path, version, max: VERSION }),
            Err(None) => Err(Error::State { path }),
        }
    }

    /// Replaces the file; durable when it returns.
    pub(crate) fn store(&self, files: &dyn FileSystem, folder: &Path) -> Result<(), Error> {
        let path = Name::State.path(folder);
        fs::replace(files, &path, &self.encode()).map_err(Error::io("replace", path))
    }
}

/// More than 2 million epochs in both copies.
const STATE_BYTES_MAX: u64 = 64 << 20;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn state() -> impl Strategy<Value = State> {
        let epoch = (any::<u64>(), any::<u64>());
        let epochs = prop::collection::vec(
            epoch.prop_map(|(epoch, offset)| EpochStart { epoch, offset }),
            0..5,
        );
        let swap = prop::collection::vec(any::<u64>(), 0..4);
        let cut = prop::option::of(any::<[u64; Cut::WORDS]>().prop_map(Cut::of_words));
        (any::<u64>(), any::<u64>(), swap, epochs, cut).prop_map(
            |(start, durable, swap, epochs, cut)| State { start, durable, swap, epochs, cut },
        )
    }

    proptest! {
        #[test]
        fn a_state_is_read_as_it_was_written(state in state()) {
            prop_assert_eq!(State::decode(&state.encode()), Ok(state));
        }

        #[test]
        fn one_flipped_bit_changes_nothing(state in state(), bit: prop::sample::Index) {
            let mut bytes = state.encode();
            let bit = bit.index(bytes.len() * 8);
            bytes[bit / 8] ^= 1 << (bit % 8);
            prop_assert_eq!(State::decode(&bytes), Ok(state));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(State::decode(&bytes), Err(None));
        }

        #[test]
        fn a_cut_file_is_refused(state in state(), cut: prop::sample::Index) {
            let bytes = state.encode();
            let cut = cut.index(bytes.len());
            prop_assert_eq!(State::decode(&bytes[..cut]), Err(None));
        }
    }
}
