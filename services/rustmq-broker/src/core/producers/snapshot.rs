//! What a partition remembers of its producers, as a file.
//!
//! All numbers are little-endian: `RMQP`, version (4 bytes), the offset up to which it holds (8), the latest time of an
//! append in milliseconds (8), flags (4), then the producers and the keys, each after its count (4), and CRC-32C (4) over everything before.

use bytes::{Buf, BufMut, Bytes};

use super::{BATCHES, KEYS_MAX, Kept, Producer, Producers};
use crate::core::keyed::KEY_BYTES_MAX;

const MAGIC: &[u8; 4] = b"RMQP";
const VERSION: u32 = 2;
const HAS_FORGOTTEN: u32 = 1;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Saved {
    pub(crate) producers: Producers,
    /// Where the log ended when it was made.
    pub(crate) offset: u64,
    /// The latest time that a batch was stamped with.
    pub(crate) stamped_ms: i64,
}

/// The file's bytes.
pub(crate) fn write(producers: &Producers, offset: u64, stamped_ms: i64) -> Vec<u8> {
    let mut out = Vec::new();
    out.put_slice(MAGIC);
    out.put_u32_le(VERSION);
    out.put_u64_le(offset);
    out.put_i64_le(stamped_ms);
    out.put_u32_le(if producers.has_forgotten { HAS_FORGOTTEN } else { 0 });
    out.put_u32_le(count(producers.by_id.len()));
    for (id, producer) in &producers.by_id {
        out.put_u64_le(*id);
        out.put_u32_le(producer.epoch);
        out.put_i64_le(producer.seen_ms);
        out.put_u32_le(count(producer.batches.len()));
        producer.batches.iter().for_each(|kept| put_kept(&mut out, kept));
    }
    out.put_u32_le(count(producers.keys.len()));
    for (key, kept) in &producers.keys {
        out.put_u32_le(count(key.len()));
        out.put_slice(key.as_bytes());
        put_kept(&mut out, kept);
    }
    out.put_u32_le(crc32c::crc32c(&out));
    out
}

/// What the file holds; `None` if it is damaged or of another version.
pub(crate) fn read(file: &[u8]) -> Option<Saved> {
    let (content, checksum) = file.split_last_chunk::<4>()?;
    if crc32c::crc32c(content) != u32::from_le_bytes(*checksum) {
        return None;
    }
    let mut rest = Bytes::copy_from_slice(content.strip_prefix(MAGIC)?);
    if rest.try_get_u32_le().ok()? != VERSION {
        return None;
    }
    let (offset, stamped_ms) = (rest.try_get_u64_le().ok()?, rest.try_get_i64_le().ok()?);
    let mut producers = Producers {
        has_forgotten: rest.try_get_u32_le().ok()? & HAS_FORGOTTEN != 0,
        ..Producers::default()
    };
    for _ in 0..rest.try_get_u32_le().ok()? {
        let id = rest.try_get_u64_le().ok()?;
        let (epoch, seen_ms) = (rest.try_get_u32_le().ok()?, rest.try_get_i64_le().ok()?);
        let batches = rest.try_get_u32_le().ok()? as usize;
        if !(1..=BATCHES).contains(&batches) {
            return None;
        }
        let batches = (0..batches).map(|_| kept(&mut rest)).collect::<Option<_>>()?;
        if producers.by_id.insert(id, Producer { epoch, batches, seen_ms }).is_some() {
            return None;
        }
    }
    let keys = rest.try_get_u32_le().ok()? as usize;
    if keys > KEYS_MAX {
        return None;
    }
    for _ in 0..keys {
        let length = rest.try_get_u32_le().ok()? as usize;
        if length > KEY_BYTES_MAX || length > rest.len() {
            return None;
        }
        let key = String::from_utf8(rest.split_to(length).to_vec()).ok()?;
        let kept = kept(&mut rest)?;
        producers.key_order.push_back((kept.appended_ms, key.clone()));
        if producers.keys.insert(key, kept).is_some() {
            return None;
        }
    }
    producers.key_order.make_contiguous().sort_unstable();
    rest.is_empty().then_some(Saved { producers, offset, stamped_ms })
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn put_kept(out: &mut Vec<u8>, kept: &Kept) {
    out.put_u32_le(kept.base);
    out.put_u32_le(kept.count);
    out.put_u64_le(kept.offset);
    out.put_i64_le(kept.first_ms);
    out.put_i64_le(kept.appended_ms);
}

fn kept(rest: &mut Bytes) -> Option<Kept> {
    Some(Kept {
        base: rest.try_get_u32_le().ok()?,
        count: rest.try_get_u32_le().ok()?,
        offset: rest.try_get_u64_le().ok()?,
        first_ms: rest.try_get_i64_le().ok()?,
        appended_ms: rest.try_get_i64_le().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Sequence;
    use super::*;

    #[test]
    fn what_is_written_is_read_back_and_no_flipped_bit_passes() {
        let mut producers = Producers::default();
        producers.lose();
        for (producer_id, batches) in [(1, 7), (2, 1)] {
            for at in 0..batches {
                let sequence = Sequence { producer_id, epoch: 3, base: at, count: 1 };
                producers.note(sequence, u64::from(at), 5, 6);
            }
        }
        let kept = Kept { base: 0, count: 2, offset: 9, first_ms: 1, appended_ms: 2 };
        producers.note_key("order 17", kept, 0);
        let file = write(&producers, 42, 77);
        assert_eq!(read(&file), Some(Saved { producers, offset: 42, stamped_ms: 77 }));
        for at in 0..file.len() {
            let mut damaged = file.clone();
            damaged[at] ^= 1 << (at % 8);
            assert_eq!(read(&damaged), None, "byte {at}");
            assert_eq!(read(&file[..at]), None, "cut at {at}");
        }
    }

    #[test]
    fn what_is_there_twice_is_no_memory_of_ours() {
        let mut producers = Producers::default();
        let kept = Kept { base: 0, count: 2, offset: 9, first_ms: 1, appended_ms: 2 };
        producers.note(Sequence { producer_id: 1, epoch: 3, base: 0, count: 1 }, 0, 5, 6);
        producers.note_key("order 17", kept, 0);
        producers.note_key("order 18", kept, 0);
        let mut file = write(&producers, 42, 77);
        file.truncate(file.len() - 4);
        let at = file.windows(2).rposition(|it| it == b"18").unwrap();
        file[at + 1] = b'7';
        let checksum = crc32c::crc32c(&file);
        file.extend_from_slice(&checksum.to_le_bytes());
        assert_eq!(read(&file), None);
    }

    proptest! {
        #[test]
        fn no_bytes_with_a_good_checksum_make_it_panic(
            mut content in prop::collection::vec(any::<u8>(), 0..80),
            is_ours: bool,
        ) {
            if is_ours {
                content.splice(0..0, [&MAGIC[..], &VERSION.to_le_bytes()].concat());
            }
            let checksum = crc32c::crc32c(&content);
            content.extend_from_slice(&checksum.to_le_bytes());
            read(&content);
        }
    }
}
