//! Which keys of a batch may stand in it more than once.
//!
//! A key hashes to a few slots of many; they are marked when the key is met, and marked again when all of them were. A
//! key whose slots are not all marked again stands in the batch once. At the others somebody has to look, and they are
//! few: so finding the latest row of each key takes two bits a slot, however many rows there are, and no order. It is
//! Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors" (1970); all slots of a key are in one word, as in
//! Putze, Sanders and Singler, "Cache-, Hash- and Space-Efficient Bloom Filters" (2007), so each key costs one look into
//! memory.

use arrow::array::{BooleanArray, RecordBatch};
use arrow::buffer::BooleanBuffer;
use arrow::datatypes::SchemaRef;
use datafusion::common::hash_utils::{RandomState, with_hashes};
use datafusion::execution::memory_pool::{MemoryConsumer, MemoryReservation};

use crate::error::Result;
use crate::lake::Lake;

/// What the marks take of all memory, in parts of it, and between which bounds: a mark is a bit.
const SHARE: u64 = 64;
const BYTES_MIN: u64 = 64 << 10;
const BYTES_MAX: u64 = 16 << 20;
/// 2^64 divided by the golden ratio: spreads a hash over the bits that are looked at.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// The marks. The same keys hash alike here and in DataFusion's joins and groups.
pub(super) struct Repeats {
    columns: Vec<usize>,
    state: RandomState,
    /// What a spread hash is shifted by for the number of its word.
    shift: u32,
    met: Vec<u64>,
    again: Vec<u64>,
    is_any: bool,
    _reservation: MemoryReservation,
}

impl Repeats {
    /// For keys of these columns, which are never null.
    pub(super) fn new(schema: &SchemaRef, keys: &[String], lake: &Lake) -> Result<Self> {
        let columns = keys.iter().map(|it| schema.index_of(it)).collect::<Result<_, _>>()?;
        let bytes = (lake.options().memory.0 / SHARE).clamp(BYTES_MIN, BYTES_MAX);
        let bits = (bytes / size_of::<u64>() as u64).ilog2();
        let words = 1_usize << bits;
        let pool = &lake.environment().memory_pool;
        let reservation = MemoryConsumer::new("keys of a write").register(pool);
        reservation.grow(2 * words * size_of::<u64>());
        Ok(Self {
            columns,
            state: RandomState::default(),
            shift: u64::BITS - bits,
            met: vec![0; words],
            again: vec![0; words],
            is_any: false,
            _reservation: reservation,
        })
    }

    /// Takes in the keys of rows.
    pub(super) fn add(&mut self, batch: &RecordBatch) -> Result<()> {
        let Self { columns, state, shift, met, again, is_any, .. } = self;
        let keys = columns.iter().map(|&at| batch.column(at));
        Ok(with_hashes(keys, state, |hashes| {
            for &hash in hashes {
                let (word, slots) = slots(hash, *shift);
                if met[word] & slots == slots {
                    again[word] |= slots;
                    *is_any = true;
                }
                met[word] |= slots;
            }
            Ok(())
        })?)
    }

    /// Whether any key may stand more than once among all that were taken in.
    pub(super) const fn is_any(&self) -> bool {
        self.is_any
    }

    /// Whether the key of each row may stand more than once among all that were taken in.
    pub(super) fn of(&self, batch: &RecordBatch) -> Result<BooleanArray> {
        let keys = self.columns.iter().map(|&at| batch.column(at));
        Ok(with_hashes(keys, &self.state, |hashes| {
            let marks = BooleanBuffer::collect_bool(hashes.len(), |row| {
                let (word, slots) = slots(hashes[row], self.shift);
                self.again[word] & slots == slots
            });
            Ok(BooleanArray::new(marks, None))
        })?)
    }
}

/// The word of a hash, and its bits in there: three, or fewer if some are the same.
const fn slots(hash: u64, shift: u32) -> (usize, u64) {
    let spread = hash.wrapping_mul(SPREAD);
    // Those right below the bits of the word's number are spread as well as these.
    let (first, second, third) =
        (spread >> (shift - 6), spread >> (shift - 12), spread >> (shift - 18));
    ((spread >> shift) as usize, 1 << (first % 64) | 1 << (second % 64) | 1 << (third % 64))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::sync::Arc;

    use arrow::array::{Int64Array, StringArray};
    use arrow::datatypes::{DataType, Field, Schema};
    use base::{ByteSize, Random, SeededRandom, SystemClock};

    use crate::options::Options;

    use super::*;

    #[test]
    fn every_key_that_stands_twice_is_marked_and_few_others_are() {
        let folder = tempfile::tempdir().unwrap();
        let options = Options {
            url: folder.path().to_str().unwrap().to_owned(),
            memory: ByteSize(2 << 20),
            ..Options::default()
        };
        let random = SeededRandom::new(7);
        let lake = Lake::open(&options, Arc::new(SystemClock), Arc::new(SeededRandom::new(1)));
        let schema = Arc::new(Schema::new(vec![
            Field::new("v", DataType::Int64, false),
            Field::new("k", DataType::Utf8, false),
        ]));
        let keys = ["k".to_owned(), "v".to_owned()];
        let mut repeats = Repeats::new(&schema, &keys, &lake.unwrap()).unwrap();
        let mut times: HashMap<u64, u64> = HashMap::new();
        let random: &dyn Random = &random;
        let batches: Vec<_> = (0..10)
            .map(|_| {
                let keys: Vec<u64> = (0..1000).map(|_| random.below(100_000)).collect();
                let texts = keys.iter().map(|it| Some(format!("key {}", it / 10)));
                let texts: StringArray = texts.collect();
                let numbers = Int64Array::from_iter_values(keys.iter().map(|it| (it % 10) as i64));
                keys.iter().for_each(|key| *times.entry(*key).or_default() += 1);
                let columns: Vec<arrow::array::ArrayRef> = vec![Arc::new(numbers), Arc::new(texts)];
                (keys, RecordBatch::try_new(Arc::clone(&schema), columns).unwrap())
            })
            .collect();
        for (_, batch) in &batches {
            repeats.add(batch).unwrap();
        }
        assert!(repeats.is_any());
        let (mut marked, mut wrong) = (0, 0);
        for (keys, batch) in &batches {
            for (key, mark) in keys.iter().zip(repeats.of(batch).unwrap().iter()) {
                let (is_marked, stands_twice) = (mark == Some(true), times[key] > 1);
                assert!(is_marked || !stands_twice, "{key} stands twice");
                marked += u64::from(is_marked);
                wrong += u64::from(is_marked && !stands_twice);
            }
        }
        // 10,000 keys on half a million slots: with one slot each it would be about 170.
        assert!(wrong < 20 && wrong < marked, "{wrong} of {marked}");
    }
}
