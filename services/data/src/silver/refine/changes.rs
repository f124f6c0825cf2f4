//! What changed in an input between two versions: the rows that went and those that came.

use futures_util::TryStreamExt as _;
use lake::arrow::array::{Array as _, AsArray as _, BooleanArray, RecordBatch, StructArray};
use lake::arrow::compute::filter_record_batch;
use lake::arrow::datatypes::{DataType, Schema};
use lake::sql::ScalarValue;
use lake::{ColumnPath, Comparison, Filter, Snapshot};

use super::super::table::DELETED;
use crate::error::Result;

/// Rows that changed beyond which everything is made anew: what is made of them is held in memory.
const CHANGES_MAX: usize = 250_000;
/// The same for their bytes in memory.
const BYTES_MAX: usize = 256 << 20;

/// Rows that differ between two versions. A row that stands for a deleted one is none.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) before: Vec<RecordBatch>,
    pub(super) after: Vec<RecordBatch>,
    /// The later version.
    pub(super) to: u64,
}

impl Changes {
    /// Reads what changed up to `snapshot`; nothing if it is too much, or the earlier version is gone.
    pub(super) async fn read(
        snapshot: &Snapshot,
        from: u64,
        keys: &[String],
    ) -> Result<Option<Self>> {
        let schema = snapshot.schema();
        let is_there = |it: &&String| schema.column_with_name(it).is_some();
        let known: Vec<String> = keys.iter().filter(is_there).cloned().collect();
        let known = if known.len() == keys.len() { known } else { Vec::new() };
        let table = snapshot.table();
        let difference = match table.difference(from, Some(snapshot.version()), &known).await {
            Ok(it) => it,
            Err(lake::Error::VersionMissing { .. }) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let mut rows = difference.rows;
        let mut changes = Self { to: difference.to, ..Self::default() };
        let (mut count, mut bytes) = (0, 0);
        loop {
            let batch = match rows.try_next().await {
                Ok(Some(batch)) => batch,
                Ok(None) => return Ok(Some(changes)),
                Err(lake::Error::MemoryExhausted { .. }) => return Ok(None),
                Err(error) => return Err(error.into()),
            };
            for (side, all) in
                [(&batch.before, &mut changes.before), (&batch.after, &mut changes.after)]
            {
                let there = there(side)?;
                count += there.num_rows();
                bytes += there.get_array_memory_size();
                if there.num_rows() > 0 {
                    all.push(there);
                }
            }
            if count > CHANGES_MAX || bytes > BYTES_MAX {
                return Ok(None);
            }
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }
}

/// The rows of one side that are there.
fn there(side: &StructArray) -> Result<RecordBatch> {
    let deleted = side.column_by_name(DELETED);
    let deleted = deleted.filter(|it| it.data_type() == &DataType::Boolean);
    let deletes =
        |row: usize| deleted.is_some_and(|it| it.is_valid(row) && it.as_boolean().value(row));
    let is_there = (0..side.len()).map(|row| Some(side.is_valid(row) && !deletes(row)));
    let is_there: BooleanArray = is_there.collect();
    let schema = std::sync::Arc::new(Schema::new(side.fields().clone()));
    let all = RecordBatch::try_new(schema, side.columns().to_vec())?;
    Ok(filter_record_batch(&all, &is_there)?)
}

/// The condition that rows which stand for deleted ones do not meet.
pub(super) fn present(schema: &Schema) -> Result<Option<Filter>> {
    if schema.column_with_name(DELETED).is_none() {
        return Ok(None);
    }
    let column = ColumnPath::find(schema, DELETED)?;
    let not = ScalarValue::Boolean(Some(false));
    Ok(Some(Filter::compare(&column, Comparison::Equal, not)))
}
