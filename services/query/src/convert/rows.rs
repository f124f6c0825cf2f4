//! Rows of a result as they are sent: as messages, or as Arrow.

use lake::arrow::array::RecordBatch;
use lake::arrow::ipc::writer::StreamWriter;
use platform_proto::platform::data::v1 as data;
use prost::Message as _;

use super::value::cell;
use crate::error::{Error, Result};

/// Bytes of one message of a stream, if single rows are no larger.
pub(crate) const PART_BYTES: usize = 1 << 20;
/// Bytes of the largest row, for which a message has to have room.
pub(crate) const ROW_BYTES_MAX: usize = 3 << 20;

/// A row as a message.
fn row(batch: &RecordBatch, at: usize) -> Result<data::Row> {
    let columns = batch.columns().iter();
    let values = columns.map(|column| cell(column.as_ref(), at)).collect::<Result<_>>()?;
    Ok(data::Row { values })
}

/// The first rows from `from` on that fit into one message: at most `rows_max` of them and `bytes_max` bytes, but one at
/// least.
pub(crate) fn message(
    batch: &RecordBatch,
    from: usize,
    rows_max: usize,
    bytes_max: usize,
) -> Result<data::RowBatch> {
    let mut rows = Vec::new();
    let mut bytes = 0;
    for at in (from..batch.num_rows()).take(rows_max.max(1)) {
        let row = row(batch, at)?;
        let size = row.encoded_len() + 8;
        if ROW_BYTES_MAX < size {
            return Err(Error::RowTooLarge { allowed: ROW_BYTES_MAX });
        }
        if bytes_max < bytes + size && !rows.is_empty() {
            break;
        }
        bytes += size;
        rows.push(row);
    }
    Ok(data::RowBatch { schema: None, rows })
}

/// Rows as one complete Arrow IPC stream.
pub(crate) fn arrow(batch: &RecordBatch) -> Result<Vec<u8>> {
    let written = || {
        let mut writer = StreamWriter::try_new(Vec::new(), &batch.schema())?;
        writer.write(batch)?;
        writer.into_inner()
    };
    written().map_err(|error| Error::Lake(lake::Error::Columns(error)))
}

/// Bytes of the rows themselves, not of the larger buffers that they may lie in.
pub(crate) fn size(batch: &RecordBatch) -> usize {
    let sizes = batch.columns().iter();
    sizes.map(|it| it.to_data().get_slice_memory_size().unwrap_or_default()).sum()
}

/// Rows of a batch that take about `bytes_max` bytes, one at least.
pub(crate) fn rows_within(batch: &RecordBatch, bytes_max: usize) -> usize {
    let of_one = (size(batch) / batch.num_rows().max(1)).max(1);
    (bytes_max / of_one).max(1)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::sync::Arc;

    use lake::arrow::array::{Array as _, Int64Array, StringArray};
    use lake::arrow::datatypes::{DataType, Field, Schema};
    use lake::arrow::ipc::reader::StreamReader;

    use super::*;

    fn batch(text: &str, rows: i64) -> RecordBatch {
        let schema = Schema::new(vec![
            Field::new("n", DataType::Int64, false),
            Field::new("text", DataType::Utf8, false),
        ]);
        let texts = StringArray::from_iter_values((0..rows).map(|_| text));
        let numbers = Int64Array::from_iter_values(0..rows);
        RecordBatch::try_new(schema.into(), vec![Arc::new(numbers), Arc::new(texts)]).unwrap()
    }

    #[test]
    fn a_message_has_as_many_rows_as_fit() {
        let found = |from, rows_max, bytes_max| {
            message(&batch(&"x".repeat(1000), 10), from, rows_max, bytes_max).unwrap().rows.len()
        };
        assert_eq!(found(0, 500, PART_BYTES), 10);
        assert_eq!(found(0, 3, PART_BYTES), 3);
        assert_eq!(found(8, 3, PART_BYTES), 2);
        assert_eq!(found(0, 500, 2500), 2);
        assert_eq!(found(0, 500, 1), 1);
    }

    #[test]
    fn a_row_that_no_message_holds_is_an_error() {
        let large = batch(&"x".repeat(4 << 20), 1);
        assert!(matches!(message(&large, 0, 1, PART_BYTES), Err(Error::RowTooLarge { .. })));
    }

    #[test]
    fn arrow_is_read_back() {
        let batch = batch("a", 3);
        let bytes = arrow(&batch).unwrap();
        let read: Vec<RecordBatch> = StreamReader::try_new(Cursor::new(bytes), None)
            .unwrap()
            .map(|it| it.unwrap())
            .collect();
        assert_eq!(read, std::slice::from_ref(&batch));
        assert_eq!(read[0].column(1).len(), 3);
        assert!(rows_within(&batch, 1) == 1 && 3 < rows_within(&batch, 1000));
    }
}
