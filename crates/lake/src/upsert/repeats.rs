//! Which keys of a batch may stand in it more than once.
//!
//! A key hashes to one of many slots; a slot is marked when it is met, and marked again when it is met again. A key whose
//! slot was met once stands in the batch once. Of the others somebody has to look, and they are few: so finding the
//! latest row of each key takes two bits a slot, however many rows there are, and no order. It is the first round of
//! Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors" (1970), with a single hash function.

use arrow::array::{BooleanArray, RecordBatch};
use arrow::buffer::BooleanBuffer;
use arrow::datatypes::SchemaRef;
use datafusion::common::hash_utils::{RandomState, with_hashes};
use datafusion::execution::memory_pool::{MemoryConsumer, MemoryReservation};

use crate::error::Result;
use crate::lake::Lake;

/// What the marks take of all memory, in parts of it, and between which bounds: a mark is a bit.
const SHARE: u64 = 32;
const BYTES_MIN: u64 = 64 << 10;
const BYTES_MAX: u64 = 16 << 20;
/// 2^64 divided by the golden ratio: spreads a hash over the bits that are looked at.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// The marks. The same keys hash alike here and in DataFusion's joins and groups.
pub(super) struct Repeats {
    columns: Vec<usize>,
    state: RandomState,
    /// What a spread hash is shifted by for the number of its slot.
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
        let bits = (bytes * 8).ilog2();
        let words = 1_usize << (bits - u64::BITS.ilog2());
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
                let (word, bit) = slot(hash, *shift);
                if met[word] & bit != 0 {
                    again[word] |= bit;
                    *is_any = true;
                }
                met[word] |= bit;
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
                let (word, bit) = slot(hashes[row], self.shift);
                self.again[word] & bit != 0
            });
            Ok(BooleanArray::new(marks, None))
        })?)
    }
}

/// The word and the bit of a hash.
const fn slot(hash: u64, shift: u32) -> (usize, u64) {
    let slot = hash.wrapping_mul(SPREAD) >> shift;
    ((slot / 64) as usize, 1 << (slot % 64))
}
