//! Where entries lie in a segment: a place for every so many bytes, in memory while the segment
//! is written, in a file of its own once it is closed.
//!
//! ```text
//!  0  8 bytes  "jrnlindx"
//!  8  u32      version, 1
//! 12  u32      salt of the segment
//! 16  u64      first offset of the segment
//! 24  u64      the offset behind its last one
//! 32  u64      bytes of the segment that are covered
//! 40  u64      entries
//! 48  i64      timestamp of the first entry
//! 56  i64      greatest timestamp
//! 64  u32      places
//! 68  u32      CRC32C of the places
//! 72           zeros
//! 92  u32      CRC32C of bytes 0..92
//! 96           places: u64 offset, u64 byte, i64 greatest timestamp of all entries before
//! ```

use std::io;

use fs::File;

use crate::entry::{Head, u32_at, u64_at};
use crate::preamble::PREAMBLE_BYTES;

const MAGIC: &[u8; 8] = b"jrnlindx";
const VERSION: u32 = 1;
const SUMMARY_BYTES: usize = 96;
const PLACE_BYTES: usize = 24;

/// Where an entry begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) offset: u64,
    pub(crate) position: u64,
    /// The greatest timestamp of all entries before it.
    pub(crate) before_ms: i64,
}

/// What is known of entries that were written or read in their order.
#[derive(Clone, Debug)]
pub(crate) struct Builder {
    pub(crate) places: Vec<Place>,
    pub(crate) entries: u64,
    /// Of the first entry; meaningless without one.
    pub(crate) first_ms: i64,
    pub(crate) max_ms: i64,
    interval: u64,
    /// The first byte at which the next place is due.
    due: u64,
}

impl Builder {
    pub(crate) const fn new(interval: u32) -> Self {
        Self {
            places: Vec::new(),
            entries: 0,
            first_ms: 0,
            max_ms: i64::MIN,
            interval: interval as u64,
            due: 0,
        }
    }

    /// As of a segment of which this is known. The timestamp may be greater than any.
    pub(crate) fn resumed(
        interval: u32,
        places: Vec<Place>,
        entries: u64,
        first_ms: i64,
        max_ms: i64,
    ) -> Self {
        let due = places.last().map_or(0, |place| place.position + u64::from(interval));
        Self { places, entries, first_ms, max_ms, interval: interval.into(), due }
    }

    pub(crate) fn note(&mut self, position: u64, head: &Head) {
        if head.is_marker() {
            return;
        }
        if position >= self.due {
            let before_ms = self.max_ms;
            self.places.push(Place { offset: head.offset, position, before_ms });
            self.due = position + self.interval;
        }
        if self.entries == 0 {
            self.first_ms = head.timestamp_ms;
        }
        self.entries += 1;
        self.max_ms = self.max_ms.max(head.timestamp_ms);
    }

    /// The next entry gets a place, wherever it is.
    pub(crate) const fn interrupt(&mut self) {
        self.due = 0;
    }

    pub(crate) const fn set_interval(&mut self, interval: u32) {
        self.interval = interval as u64;
    }
}

/// What an index says of its segment before its places are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Summary {
    pub(crate) salt: u32,
    pub(crate) base: u64,
    pub(crate) end: u64,
    /// Bytes of the segment that are covered.
    pub(crate) bytes: u64,
    pub(crate) entries: u64,
    pub(crate) first_ms: i64,
    pub(crate) max_ms: i64,
    places: u32,
    places_crc: u32,
}

/// What an index file holds for a segment that has these bytes.
pub(crate) fn encode(salt: u32, base: u64, end: u64, bytes: u64, known: &Builder) -> Vec<u8> {
    let mut out = Vec::with_capacity(SUMMARY_BYTES + PLACE_BYTES * known.places.len());
    out.extend(MAGIC);
    out.extend(VERSION.to_le_bytes());
    out.extend(salt.to_le_bytes());
    for number in [base, end, bytes, known.entries, known.first_ms as u64, known.max_ms as u64] {
        out.extend(number.to_le_bytes());
    }
    out.extend((known.places.len() as u32).to_le_bytes());
    out.resize(SUMMARY_BYTES, 0);
    for place in &known.places {
        out.extend(place.offset.to_le_bytes());
        out.extend(place.position.to_le_bytes());
        out.extend(place.before_ms.to_le_bytes());
    }
    let places_crc = crc32c::crc32c(&out[SUMMARY_BYTES..]);
    out[68..72].copy_from_slice(&places_crc.to_le_bytes());
    let crc = crc32c::crc32c(&out[..92]);
    out[92..96].copy_from_slice(&crc.to_le_bytes());
    out
}

/// The summary in a file; `None` if it has none that is whole.
pub(crate) fn read_summary(file: &dyn File) -> io::Result<Option<Summary>> {
    let mut bytes = [0; SUMMARY_BYTES];
    let read = file.read_at(0, &mut bytes)?;
    Ok(summary(&bytes[..read]))
}

/// The summary that some bytes begin with.
pub(crate) fn summary(bytes: &[u8]) -> Option<Summary> {
    let bytes = bytes.first_chunk::<SUMMARY_BYTES>()?;
    let good = &bytes[..8] == MAGIC
        && u32_at(bytes, 8) == VERSION
        && crc32c::crc32c(&bytes[..92]) == u32_at(bytes, 92);
    good.then(|| Summary {
        salt: u32_at(bytes, 12),
        base: u64_at(bytes, 16),
        end: u64_at(bytes, 24),
        bytes: u64_at(bytes, 32),
        entries: u64_at(bytes, 40),
        first_ms: u64_at(bytes, 48) as i64,
        max_ms: u64_at(bytes, 56) as i64,
        places: u32_at(bytes, 64),
        places_crc: u32_at(bytes, 68),
    })
}

/// The places in a file with this summary; `None` if they are not whole or make no sense.
pub(crate) fn read_places(file: &dyn File, summary: &Summary) -> io::Result<Option<Vec<Place>>> {
    let len = file.len()?;
    let wanted = SUMMARY_BYTES as u64 + PLACE_BYTES as u64 * u64::from(summary.places);
    if len != wanted {
        return Ok(None);
    }
    let mut bytes = vec![0; PLACE_BYTES * summary.places as usize];
    file.read_exact_at(SUMMARY_BYTES as u64, &mut bytes)?;
    if crc32c::crc32c(&bytes) != summary.places_crc {
        return Ok(None);
    }
    let places: Vec<Place> = bytes
        .chunks_exact(PLACE_BYTES)
        .map(|place| Place {
            offset: u64_at(place, 0),
            position: u64_at(place, 8),
            before_ms: u64_at(place, 16) as i64,
        })
        .collect();
    let ordered = places
        .windows(2)
        .all(|pair| pair[0].offset < pair[1].offset && pair[0].position < pair[1].position);
    let inside = places.iter().all(|place| {
        (PREAMBLE_BYTES as u64..summary.bytes).contains(&place.position)
            && (summary.base..summary.end).contains(&place.offset)
    });
    Ok((ordered && inside).then_some(places))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use fs::{Disk, FileSystem, Open, SimulatedFs};
    use proptest::prelude::*;

    use super::*;

    fn file(bytes: &[u8]) -> Box<dyn File> {
        let files = SimulatedFs::new(0, Disk::default());
        let file = files.open(Path::new("/index"), Open::Create).expect("it is made");
        file.write_at(0, bytes).expect("it is written");
        file
    }

    /// Entries of 48 to 1,000 bytes with some timestamps.
    fn known(entries: &[(u16, i64)]) -> (Builder, u64, u64) {
        let mut known = Builder::new(512);
        let (mut position, mut offset) = (PREAMBLE_BYTES as u64, 7);
        for (bytes, timestamp_ms) in entries {
            let head = Head {
                payload_crc: 0,
                payload_bytes: u32::from(bytes % 952),
                span: 2,
                offset,
                epoch: 0,
                timestamp_ms: *timestamp_ms,
                durable: 0,
            };
            known.note(position, &head);
            position += head.stored();
            offset = head.end();
        }
        (known, position, offset)
    }

    fn entries() -> impl Strategy<Value = Vec<(u16, i64)>> {
        prop::collection::vec((any::<u16>(), -1_000..1_000_i64), 0..40)
    }

    proptest! {
        #[test]
        fn an_index_is_read_as_it_was_written(entries in entries(), salt: u32) {
            let (known, bytes, end) = known(&entries);
            let file = file(&encode(salt, 7, end, bytes, &known));
            let summary = read_summary(&*file).expect("it is read").expect("it is good");
            prop_assert_eq!((summary.salt, summary.base, summary.end), (salt, 7, end));
            prop_assert_eq!((summary.bytes, summary.entries), (bytes, entries.len() as u64));
            let places = read_places(&*file, &summary).expect("it is read");
            prop_assert_eq!(places, Some(known.places));
        }

        #[test]
        fn a_flipped_bit_is_found(entries in entries(), bit: prop::sample::Index) {
            let (known, bytes, end) = known(&entries);
            let mut encoded = encode(1, 7, end, bytes, &known);
            let bit = bit.index(encoded.len() * 8);
            encoded[bit / 8] ^= 1 << (bit % 8);
            let file = file(&encoded);
            let places = match read_summary(&*file).expect("it is read") {
                Some(summary) => read_places(&*file, &summary).expect("it is read"),
                None => None,
            };
            prop_assert_eq!(places, None);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(read_summary(&*file(&bytes)).expect("it is read"), None);
        }

        #[test]
        fn a_place_knows_the_greatest_timestamp_before_it(entries in entries()) {
            let (known, ..) = known(&entries);
            for place in &known.places {
                let before = (place.offset - 7) as usize / 2;
                let greatest = entries[..before].iter().map(|entry| entry.1).max();
                prop_assert_eq!(place.before_ms, greatest.unwrap_or(i64::MIN));
            }
            let gaps = known.places.windows(2).map(|pair| pair[1].position - pair[0].position);
            prop_assert!(gaps.into_iter().all(|gap| (512..512 + 1_000).contains(&gap)));
        }
    }
}
