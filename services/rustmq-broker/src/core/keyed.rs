//! The key of a request, stored with its batch.
//!
//! Owns:      the field that is written behind a batch, so that the key is as durable as the records.
//! Invariant: readers never see it; a producer cannot write it.
//! Not here:  how long a key counts, and what it is compared with (`producers`).
//!
//! It is a field of bytes that the contract's message does not have: the key, its length in 2 bytes, little-endian, and
//! the byte 0xff. Whatever else a stored batch ends with is a number, the last byte of which is less than 0x80, so that
//! one look at the last byte says whether there is a key.

use bytes::{BufMut, Bytes};
use prost::encoding::{WireType, encode_key, encode_varint, encoded_len_varint, key_len};

/// Number of the field: the last one whose tag takes 2 bytes.
const FIELD: u32 = 2047;
const LAST: u8 = 0xff;
/// Bytes behind the key: its length, and the last one.
const FOOTER_BYTES: usize = 3;
/// Bytes of a key; no contract allows more than 128 characters.
pub(crate) const KEY_BYTES_MAX: usize = 512;

/// Writes the field behind all others.
pub(super) fn put(out: &mut impl BufMut, key: &str) {
    let length = u16::try_from(key.len()).expect("a key has at most 128 characters");
    encode_key(FIELD, WireType::LengthDelimited, out);
    encode_varint((key.len() + FOOTER_BYTES) as u64, out);
    out.put_slice(key.as_bytes());
    out.put_u16_le(length);
    out.put_u8(LAST);
}

/// The key of a stored batch, and where its field begins.
fn find(stored: &[u8]) -> Option<(usize, &str)> {
    let (footer, LAST) = stored.split_last_chunk::<FOOTER_BYTES>().map(|(_, it)| (it, it[2]))?
    else {
        return None;
    };
    let length = usize::from(u16::from_le_bytes([footer[0], footer[1]]));
    let content = length + FOOTER_BYTES;
    let head = key_len(FIELD) + encoded_len_varint(content as u64);
    let from = stored.len().checked_sub(content + head)?;
    let mut expected = Vec::with_capacity(head);
    encode_key(FIELD, WireType::LengthDelimited, &mut expected);
    encode_varint(content as u64, &mut expected);
    let (found, rest) = stored[from..].split_at(head);
    if length > KEY_BYTES_MAX || found != expected {
        return None;
    }
    Some((from, std::str::from_utf8(&rest[..length]).ok()?))
}

/// The key of a stored batch.
pub(super) fn key(stored: &[u8]) -> Option<&str> {
    find(stored).map(|(_, key)| key)
}

/// The batch as readers see it.
pub(super) fn without(stored: Bytes) -> Bytes {
    match find(&stored) {
        Some((from, _)) => stored.slice(..from),
        None => stored,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_key_is_found_again_and_taken_off(batch in prop::collection::vec(any::<u8>(), 0..40), key in ".{0,128}") {
            let mut stored = batch.clone();
            put(&mut stored, &key);
            prop_assert_eq!(super::key(&stored), Some(&key[..]));
            prop_assert_eq!(without(stored.into()), Bytes::from(batch));
        }

        #[test]
        fn no_bytes_make_it_panic(mut stored in prop::collection::vec(any::<u8>(), 0..40), length in 0..40_u16) {
            key(&stored);
            stored.put_u16_le(length);
            stored.put_u8(LAST);
            key(&stored);
            prop_assert!(without(Bytes::from(stored.clone())).len() <= stored.len());
        }
    }

    #[test]
    fn what_a_batch_ends_with_is_no_key() {
        let mut stored = Vec::new();
        batch::Trailer { log_append_time: u64::MAX, ..Default::default() }.put(&mut stored);
        assert_eq!(key(&stored), None);
        assert_eq!(without(Bytes::from(stored.clone())), stored);
    }
}
