//! What a segment's file begins with, twice, so that one broken sector does not make the whole
//! file unreadable.
//!
//! ```text
//!  0  8 bytes  "jrnlsegm"
//!  8  u32      version, 1
//! 12  u32      salt, which begins every entry's checksum
//! 16  u32      how many lives the file had before this one
//! 20           zeros
//! 60  u32      CRC32C of bytes 0..60
//! ```

use crate::entry::u32_at;

const MAGIC: &[u8; 8] = b"jrnlsegm";
const VERSION: u32 = 1;
const COPY_BYTES: usize = 64;
/// Where the first entry of a segment begins.
pub(crate) const PREAMBLE_BYTES: usize = 2 * COPY_BYTES;

/// The identity of a segment's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Preamble {
    pub(crate) salt: u32,
    pub(crate) life: u32,
}

impl Preamble {
    /// The identity of a file in its next life. Salts of one file never repeat, so that bytes of
    /// a former life never pass for bytes of this one.
    pub(crate) const fn reborn(self) -> Self {
        Self { salt: self.salt.wrapping_add(1), life: self.life.wrapping_add(1) }
    }

    pub(crate) fn encode(self) -> [u8; PREAMBLE_BYTES] {
        let mut out = [0; PREAMBLE_BYTES];
        out[..8].copy_from_slice(MAGIC);
        out[8..12].copy_from_slice(&VERSION.to_le_bytes());
        out[12..16].copy_from_slice(&self.salt.to_le_bytes());
        out[16..20].copy_from_slice(&self.life.to_le_bytes());
        let crc = crc32c::crc32c(&out[..60]);
        out[60..64].copy_from_slice(&crc.to_le_bytes());
        out.copy_within(..COPY_BYTES, COPY_BYTES);
        out
    }

    /// From the first bytes of a file; the first copy that is whole counts.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Wrong> {
        let mut wrong = Wrong::Unreadable;
        for copy in bytes.chunks_exact(COPY_BYTES).take(2) {
            if &copy[..8] != MAGIC || crc32c::crc32c(&copy[..60]) != u32_at(copy, 60) {
                continue;
            }
            let version = u32_at(copy, 8);
            if version == VERSION {
                return Ok(Self { salt: u32_at(copy, 12), life: u32_at(copy, 16) });
            }
            wrong = Wrong::Version { version, max: VERSION };
        }
        Err(wrong)
    }
}

/// Why the beginning of a file is not one of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    Unreadable,
    Version { version: u32, max: u32 },
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOME: Preamble = Preamble { salt: 0xfedc_ba98, life: 3 };

    #[test]
    fn it_is_read_as_it_was_written_and_with_either_copy_broken() {
        let good = SOME.encode();
        assert_eq!(Preamble::decode(&good), Ok(SOME));
        for bit in 0..PREAMBLE_BYTES * 8 {
            let mut bytes = good;
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Preamble::decode(&bytes), Ok(SOME), "bit {bit}");
        }
    }

    #[test]
    fn what_is_short_zero_or_of_a_later_version_is_refused() {
        let good = SOME.encode();
        assert_eq!(Preamble::decode(&good[..63]), Err(Wrong::Unreadable));
        assert_eq!(Preamble::decode(&[0; PREAMBLE_BYTES]), Err(Wrong::Unreadable));
        let mut later = good;
        later[8] = 2;
        let crc = crc32c::crc32c(&later[..60]).to_le_bytes();
        later[60..64].copy_from_slice(&crc);
        later[64] = 0;
        assert_eq!(Preamble::decode(&later), Err(Wrong::Version { version: 2, max: 1 }));
    }

    #[test]
    fn the_next_life_has_another_salt_even_at_the_end_of_all_numbers() {
        let last = Preamble { salt: u32::MAX, life: u32::MAX };
        assert_eq!(last.reborn(), Preamble { salt: 0, life: 0 });
    }
}
