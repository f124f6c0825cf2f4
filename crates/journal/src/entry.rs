//! An entry, in memory and on disk.
//!
//! ```text
//!  0  u32  CRC32C of bytes 4..48, begun with the segment's salt
//!  4  u32  CRC32C of the payload
//!  8  u32  bytes of the payload
//! 12  u32  span: offsets that the entry takes; 0 says that offsets were skipped up to this one
//! 16  u64  first offset
//! 24  u64  epoch
//! 32  i64  timestamp in milliseconds
//! 40  u64  where the durable part of the log ended when this was written
//! 48       payload, then zeros up to a multiple of 8
//! ```

use bytes::Bytes;

/// Bytes of an entry before its payload.
pub(crate) const HEAD_BYTES: usize = 48;
/// Entries begin at multiples of this, so that what follows damage can be found again.
pub(crate) const ALIGN: u64 = 8;
/// The largest payload in bytes.
pub const PAYLOAD_BYTES_MAX: u64 = 256 << 20;

/// What is appended.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// How many offsets it takes, at least 1.
    pub span: u32,
    /// The epoch of who wrote it; never less than the one before.
    pub epoch: u64,
    /// The greatest of its records' timestamps.
    pub timestamp_ms: i64,
    /// The payload, in pieces, together at most [`PAYLOAD_BYTES_MAX`] bytes.
    pub parts: &'a [Bytes],
}

/// What is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The first offset.
    pub offset: u64,
    /// How many offsets it takes.
    pub span: u32,
    /// The epoch of who wrote it.
    pub epoch: u64,
    /// The greatest of its records' timestamps.
    pub timestamp_ms: i64,
    /// The payload: a slice of the buffer of the whole read, which it keeps alive.
    pub payload: Bytes,
}

impl Frame {
    /// The offset behind its last one.
    #[must_use]
    pub const fn end(&self) -> u64 {
        self.offset + self.span as u64
    }
}

/// The fixed part of an entry on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) payload_crc: u32,
    pub(crate) payload_bytes: u32,
    pub(crate) span: u32,
    pub(crate) offset: u64,
    pub(crate) epoch: u64,
    pub(crate) timestamp_ms: i64,
    pub(crate) durable: u64,
}

impl Head {
    pub(crate) fn encode(&self, salt: u32) -> [u8; HEAD_BYTES] {
        let mut out = [0; HEAD_BYTES];
        out[4..8].copy_from_slice(&self.payload_crc.to_le_bytes());
        out[8..12].copy_from_slice(&self.payload_bytes.to_le_bytes());
        out[12..16].copy_from_slice(&self.span.to_le_bytes());
        out[16..24].copy_from_slice(&self.offset.to_le_bytes());
        out[24..32].copy_from_slice(&self.epoch.to_le_bytes());
        out[32..40].copy_from_slice(&self.timestamp_ms.to_le_bytes());
        out[40..48].copy_from_slice(&self.durable.to_le_bytes());
        let crc = crc32c::crc32c_append(salt, &out[4..]);
        out[..4].copy_from_slice(&crc.to_le_bytes());
        out
    }

    /// The head in the first bytes, if they are one of this salt.
    pub(crate) fn decode(salt: u32, bytes: &[u8]) -> Option<Self> {
        let bytes = bytes.first_chunk::<HEAD_BYTES>()?;
        if crc32c::crc32c_append(salt, &bytes[4..]) != u32_at(bytes, 0) {
            return None;
        }
        let head = Self {
            payload_crc: u32_at(bytes, 4),
            payload_bytes: u32_at(bytes, 8),
            span: u32_at(bytes, 12),
            offset: u64_at(bytes, 16),
            epoch: u64_at(bytes, 24),
            timestamp_ms: u64_at(bytes, 32) as i64,
            durable: u64_at(bytes, 40),
        };
        let fits = u64::from(head.payload_bytes) <= PAYLOAD_BYTES_MAX;
        (fits && head.offset.checked_add(u64::from(head.span)).is_some()).then_some(head)
    }

    /// Says that the next entry has this offset or a greater one.
    pub(crate) const fn marker(offset: u64, epoch: u64) -> Self {
        Self {
            payload_crc: 0,
            payload_bytes: 0,
            span: 0,
            offset,
            epoch,
            timestamp_ms: i64::MIN,
            durable: 0,
        }
    }

    /// The offset behind the last one.
    pub(crate) const fn end(&self) -> u64 {
        self.offset + self.span as u64
    }

    /// Bytes in the file, padding included.
    pub(crate) const fn stored(&self) -> u64 {
        stored(self.payload_bytes as u64)
    }

    /// Whether it stands for nothing but the end of a segment.
    pub(crate) const fn is_marker(&self) -> bool {
        self.span == 0
    }

    pub(crate) fn frame(&self, payload: Bytes) -> Frame {
        Frame {
            offset: self.offset,
            span: self.span,
            epoch: self.epoch,
            timestamp_ms: self.timestamp_ms,
            payload,
        }
    }
}

/// Bytes in the file of an entry with so large a payload.
pub(crate) const fn stored(payload_bytes: u64) -> u64 {
    (HEAD_BYTES as u64 + payload_bytes).next_multiple_of(ALIGN)
}

pub(crate) fn payload_bytes(parts: &[Bytes]) -> u64 {
    parts.iter().map(|part| part.len() as u64).sum()
}

pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    let mut out = [0; 4];
    out.copy_from_slice(&bytes[at..at + 4]);
    u32::from_le_bytes(out)
}

pub(crate) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    let mut out = [0; 8];
    out.copy_from_slice(&bytes[at..at + 8]);
    u64::from_le_bytes(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn head() -> impl Strategy<Value = Head> {
        let numbers = (any::<u32>(), 0..=PAYLOAD_BYTES_MAX as u32, any::<u32>(), any::<u64>());
        (numbers, any::<u64>(), any::<i64>(), any::<u64>()).prop_map(
            |((payload_crc, payload_bytes, span, offset), epoch, timestamp_ms, durable)| Head {
                payload_crc,
                payload_bytes,
                span,
                offset: offset >> 1,
                epoch,
                timestamp_ms,
                durable,
            },
        )
    }

    proptest! {
        #[test]
        fn a_head_is_read_as_it_was_written(head in head(), salt: u32) {
            prop_assert_eq!(Head::decode(salt, &head.encode(salt)), Some(head));
        }

        #[test]
        fn no_head_passes_under_another_salt(head in head(), salt: u32, other: u32) {
            prop_assume!(salt != other);
            prop_assert_eq!(Head::decode(other, &head.encode(salt)), None);
        }

        #[test]
        fn a_head_with_a_flipped_bit_is_refused(head in head(), salt: u32, bit in 0..HEAD_BYTES * 8) {
            let mut bytes = head.encode(salt);
            bytes[bit / 8] ^= 1 << (bit % 8);
            prop_assert_eq!(Head::decode(salt, &bytes), None);
        }
    }

    #[test]
    fn a_head_whose_offsets_or_length_run_over_is_refused() {
        let good = Head {
            payload_crc: 0,
            payload_bytes: 0,
            span: 1,
            offset: 0,
            epoch: 0,
            timestamp_ms: 0,
            durable: 0,
        };
        let far = Head { offset: u64::MAX, ..good };
        let long = Head { payload_bytes: PAYLOAD_BYTES_MAX as u32 + 1, ..good };
        assert!(Head::decode(7, &good.encode(7)).is_some());
        assert_eq!(Head::decode(7, &far.encode(7)), None);
        assert_eq!(Head::decode(7, &long.encode(7)), None);
        assert_eq!(Head::decode(7, &good.encode(7)[..HEAD_BYTES - 1]), None);
    }
}
