//! Which partition a row belongs to.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{RecordBatch, UInt32Array};
use arrow::datatypes::SchemaRef;
use arrow::row::{OwnedRow, Row, RowConverter, SortField};
use datafusion::common::ScalarValue;
use datafusion::common::hash_utils::RandomState;

use crate::error::{Error, Result};
use crate::fold::taken;

use super::PARTITIONS_MAX;

/// Which partition a row belongs to.
pub(crate) struct Division {
    columns: Vec<usize>,
    converter: RowConverter,
}

impl Division {
    /// `None` for a table that is not divided.
    pub(crate) fn new(schema: &SchemaRef, partition_by: &[String]) -> Result<Option<Self>> {
        if partition_by.is_empty() {
            return Ok(None);
        }
        let columns = partition_by.iter().map(|it| schema.index_of(it));
        let columns = columns.collect::<Result<Vec<_>, _>>()?;
        let fields = columns.iter().map(|&at| SortField::new(schema.field(at).data_type().clone()));
        let converter = RowConverter::new(fields.collect())?;
        Ok(Some(Self { columns, converter }))
    }

    /// The parts of a batch that lie in one partition each, by their first row.
    pub(crate) fn divide(&self, batch: &RecordBatch) -> Result<Vec<Share>> {
        let columns: Vec<_> = self.columns.iter().map(|&at| Arc::clone(batch.column(at))).collect();
        let rows = self.converter.convert_columns(&columns)?;
        let count = u32::try_from(batch.num_rows())
            .map_err(|_| Error::TooManyPartitions { limit: PARTITIONS_MAX })?;
        let Some(first) = rows.iter().next() else { return Ok(Vec::new()) };
        // Mostly a batch lies in one partition, which needs no table of keys.
        if rows.iter().all(|row| row == first) {
            return Ok(vec![Share { partition: first.owned(), rows: None }]);
        }
        let mut known = HashMap::with_hasher(RandomState::default());
        known.insert(first, 0);
        let mut shares: Vec<(Row<'_>, Vec<u32>)> = Vec::new();
        let mut last = (first, 0);
        for (row, at) in rows.iter().zip(0..count) {
            // Rows of a partition often come one behind the other.
            if row != last.0 {
                last = (row, *known.entry(row).or_insert(shares.len()));
            }
            match shares.get_mut(last.1) {
                Some((_, rows)) => rows.push(at),
                None => shares.push((row, vec![at])),
            }
        }
        let share = |(row, rows): (Row<'_>, _)| Share { partition: row.owned(), rows: Some(rows) };
        Ok(shares.into_iter().map(share).collect())
    }

    /// The values of the partition columns in a row.
    pub(crate) fn values(&self, batch: &RecordBatch, row: usize) -> Result<Vec<ScalarValue>> {
        let values =
            self.columns.iter().map(|&at| ScalarValue::try_from_array(batch.column(at), row));
        Ok(values.collect::<Result<_, _>>()?)
    }
}

/// The rows of a batch that lie in one partition.
pub(crate) struct Share {
    pub(crate) partition: OwnedRow,
    /// Which they are, in their order; `None` is all of them.
    pub(crate) rows: Option<Vec<u32>>,
}

impl Share {
    /// The number of the first row.
    pub(crate) fn first(&self) -> usize {
        self.rows.as_ref().and_then(|it| it.first()).map_or(0, |it| *it as usize)
    }

    /// How many of the batch's rows they are.
    pub(crate) fn count(&self, batch: &RecordBatch) -> usize {
        self.rows.as_ref().map_or(batch.num_rows(), Vec::len)
    }

    /// The rows themselves.
    pub(crate) fn of(&self, batch: &RecordBatch) -> Result<RecordBatch> {
        match &self.rows {
            None => Ok(batch.clone()),
            Some(rows) => taken(batch, &UInt32Array::from(rows.clone())),
        }
    }
}
