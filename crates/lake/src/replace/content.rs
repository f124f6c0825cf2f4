//! A set of rows, by a sum over them: equal sets have equal sums, in whatever order they come.
//!
//! Each row is hashed to 128 bits under a random seed, and the hashes are added. Bellare and Micciancio, "A New Paradigm
//! for Collision-Free Hashing: Incrementality at Reduced Cost" (1997), call the scheme AdHash. Here it only tells
//! whether a rewrite can be spared, so a fast hash is enough.

use std::hash::{BuildHasher as _, Hasher as _};
use std::sync::Arc;

use arrow::array::{ArrayRef, RecordBatch};
use arrow::datatypes::SchemaRef;
use arrow::row::{RowConverter, SortField};
use datafusion::common::hash_utils::QualityRandomState;

use crate::error::Result;

/// What is known of a set. Those of one seed can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sum {
    seed: u64,
    pub(super) rows: u64,
    total: u128,
}

impl Sum {
    pub(super) const fn seed(self) -> u64 {
        self.seed
    }
}

/// Takes in rows.
pub(super) struct Content {
    columns: Vec<usize>,
    converter: RowConverter,
    halves: [QualityRandomState; 2],
    sum: Sum,
}

impl Content {
    /// The empty set of rows of `schema`, of which the columns `ignored` do not count.
    pub(super) fn new(schema: &SchemaRef, ignored: &[String], seed: u64) -> Result<Self> {
        let columns: Vec<usize> = (0..schema.fields().len())
            .filter(|&at| !ignored.contains(schema.field(at).name()))
            .collect();
        let fields = columns.iter().map(|&at| SortField::new(schema.field(at).data_type().clone()));
        let converter = RowConverter::new(fields.collect())?;
        let halves = [seed, !seed].map(QualityRandomState::with_seed);
        Ok(Self { columns, converter, halves, sum: Sum { seed, rows: 0, total: 0 } })
    }

    /// The sum over the rows so far.
    pub(super) const fn sum(&self) -> Sum {
        self.sum
    }

    /// Takes in rows.
    pub(super) fn add(&mut self, batch: &RecordBatch) -> Result<()> {
        self.sum.rows += batch.num_rows() as u64;
        let columns: Vec<ArrayRef> =
            self.columns.iter().map(|&at| Arc::clone(batch.column(at))).collect();
        if columns.is_empty() {
            return Ok(());
        }
        for row in &self.converter.convert_columns(&columns)? {
            let [high, low] = self.halves.each_ref().map(|state| {
                let mut hasher = state.build_hasher();
                hasher.write(row.as_ref());
                u128::from(hasher.finish())
            });
            self.sum.total = self.sum.total.wrapping_add((high << 64) | low);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::{Int64Array, StringArray};
    use arrow::datatypes::{DataType, Field, Schema};

    use super::*;

    fn sum(rows: &[(Option<i64>, Option<i64>, &str)], size: usize) -> Sum {
        let schema = Arc::new(Schema::new(vec![
            Field::new("a", DataType::Int64, true),
            Field::new("b", DataType::Int64, true),
            Field::new("c", DataType::Utf8, true),
            Field::new("when", DataType::Int64, true),
        ]));
        let mut content = Content::new(&schema, &["when".to_owned()], 7).unwrap();
        for (at, part) in rows.chunks(size).enumerate() {
            let columns: Vec<ArrayRef> = vec![
                Arc::new(part.iter().map(|it| it.0).collect::<Int64Array>()),
                Arc::new(part.iter().map(|it| it.1).collect::<Int64Array>()),
                Arc::new(part.iter().map(|it| Some(it.2)).collect::<StringArray>()),
                Arc::new(Int64Array::from_value(at as i64, part.len())),
            ];
            content.add(&RecordBatch::try_new(Arc::clone(&schema), columns).unwrap()).unwrap();
        }
        content.sum()
    }

    #[test]
    fn order_and_ignored_columns_make_no_difference() {
        let rows = [(Some(1), None, "x"), (Some(2), Some(3), "y"), (Some(1), None, "x")];
        let mut other = rows;
        other.rotate_left(1);
        assert_eq!(sum(&rows, 3), sum(&other, 1));
    }

    #[test]
    fn every_value_and_its_place_and_number_make_one() {
        let rows = [(Some(1), None, "x"), (Some(2), Some(3), "y")];
        for other in [
            [(None, Some(1), "x"), (Some(2), Some(3), "y")],
            [(Some(1), None, ""), (Some(2), Some(3), "y")],
            [(Some(1), None, "y"), (Some(2), Some(3), "x")],
            [(Some(1), None, "x"), (Some(1), None, "x")],
        ] {
            assert_ne!(sum(&rows, 2), sum(&other, 2), "{other:?}");
        }
        assert_ne!(sum(&rows, 2), sum(&rows[..1], 2));
    }
}
