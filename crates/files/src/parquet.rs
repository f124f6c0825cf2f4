//! Parquet: rows as JSON objects.
//!
//! Owns:      how many rows are in memory, and how a value is written.
//! Invariant: every row of a file is taken in its order; integers and decimals keep every digit.
//! Not here:  compression around the file, which Parquet needs none of.

use std::io;

use arrow::array::RecordBatch;
use arrow::json::WriterBuilder;
use arrow::json::writer::LineDelimited;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::file::metadata::ParquetMetaData;
use parquet::file::reader::ChunkReader;

use crate::json::twice;
use crate::record::{Mark, Texts, check_names};

/// Rows that are in memory, and bytes that they may take if they are as large as those of their group.
const ROWS_MAX: usize = 1024;
const BYTES_MAX: i64 = 4 << 20;

/// Reads rows from a mark on, until the file ends or no more are wanted. The bytes of a mark are those of the rows before
/// it as JSON, with the ends of their lines.
///
/// # Errors
/// The file cannot be read on.
pub fn read(file: impl ChunkReader + 'static, from: Mark, texts: &mut dyn Texts) -> io::Result<()> {
    let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(broken)?;
    let names: Vec<_> = builder.schema().fields().iter().map(|it| it.name().into()).collect();
    if let Some(name) = twice(&names) {
        return Err(broken(format!("it has the column `{name}` twice")));
    }
    check_names(names.iter().map(AsRef::as_ref)).map_err(broken)?;
    let rows = rows_of(builder.metadata());
    let passed = usize::try_from(from.rows).map_err(broken)?;
    let reader = builder.with_batch_size(rows).with_offset(passed).build().map_err(broken)?;
    // Without the number of rows, those before the mark are known by their bytes alone.
    let mut end = if from.rows == 0 { Mark::default() } else { from };
    for batch in reader {
        let lines = lines(&batch.map_err(broken)?)?;
        for line in lines.split_inclusive(|byte| *byte == b'\n') {
            end = Mark { rows: end.rows + 1, bytes: end.bytes + line.len() as u64 };
            let is_before = end.bytes <= from.bytes;
            let text = line.strip_suffix(b"\n").unwrap_or(line);
            if !is_before && !texts.take(end, Ok(text)) {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Rows that are read at once.
fn rows_of(metadata: &ParquetMetaData) -> usize {
    let of_group =
        metadata.row_groups().iter().map(|it| it.total_byte_size() / it.num_rows().max(1));
    let largest = of_group.max().unwrap_or(1).max(1);
    usize::try_from(BYTES_MAX / largest).unwrap_or(1).clamp(1, ROWS_MAX)
}

/// Rows as objects, each a line.
fn lines(batch: &RecordBatch) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let builder = WriterBuilder::new().with_explicit_nulls(true);
    let mut writer = builder.build::<_, LineDelimited>(&mut out);
    writer.write(batch).and_then(|()| writer.finish()).map_err(broken)?;
    drop(writer);
    Ok(out)
}

fn broken(error: impl ToString) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error.to_string())
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::sync::Arc;

    use arrow::array::{
        ArrayRef, BinaryArray, Date32Array, Decimal128Array, Float64Array, Int64Array, ListArray,
        StringArray, StructArray, TimestampMicrosecondArray,
    };
    use arrow::datatypes::{DataType, Field, Int64Type};
    use parquet::arrow::ArrowWriter;
    use parquet::file::properties::WriterProperties;

    use super::*;
    use crate::fixture::Marked;

    fn written(columns: Vec<(&str, ArrayRef)>) -> (testkit::TempDir, std::path::PathBuf) {
        let folder = testkit::folder();
        let path = folder.path().join("a.parquet");
        let batch = RecordBatch::try_from_iter(columns).unwrap();
        let groups = WriterProperties::builder().set_max_row_group_row_count(Some(2)).build();
        let file = File::create(&path).unwrap();
        let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(groups)).unwrap();
        writer.write(&batch).unwrap();
        writer.close().unwrap();
        (folder, path)
    }

    fn from(path: &std::path::Path, mark: Mark) -> Vec<(Mark, String)> {
        let mut marked = Marked::default();
        read(File::open(path).unwrap(), mark, &mut marked).unwrap();
        marked.0
    }

    #[test]
    fn values_keep_what_they_say() {
        let price = Decimal128Array::from(vec![Some(123_456_789_012_345_678_901_i128), None]);
        let price = price.with_precision_and_scale(38, 4).unwrap();
        let at = TimestampMicrosecondArray::from(vec![1_700_000_000_123_456, 0]);
        let field = Arc::new(Field::new("x", DataType::Int64, true));
        let x: ArrayRef = Arc::new(Int64Array::from(vec![Some(i64::MAX), None]));
        let lists = vec![Some(vec![Some(1), None]), None];
        let columns: Vec<(&str, ArrayRef)> = vec![
            ("price", Arc::new(price)),
            ("at", Arc::new(at.clone().with_timezone("UTC"))),
            ("local", Arc::new(at)),
            ("day", Arc::new(Date32Array::from(vec![Some(20_000), None]))),
            ("s", Arc::new(StringArray::from(vec![Some("a\"\n"), None]))),
            ("n", Arc::new(StructArray::from(vec![(field, x)]))),
            ("l", Arc::new(ListArray::from_iter_primitive::<Int64Type, _, _>(lists))),
            ("f", Arc::new(Float64Array::from(vec![0.1, f64::NAN]))),
            ("b", Arc::new(BinaryArray::from(vec![&b"\x01\xff"[..], b""]))),
        ];
        let (_folder, path) = written(columns);
        let rows = from(&path, Mark::default());
        let first = r#"{"price":12345678901234567.8901,"at":"2023-11-14T22:13:20.123456Z","local":"2023-11-14T22:13:20.123456","day":"2024-10-04","s":"a\"\n","n":{"x":9223372036854775807},"l":[1,null],"f":0.1,"b":"01ff"}"#;
        let second = r#"{"price":null,"at":"1970-01-01T00:00:00Z","local":"1970-01-01T00:00:00","day":null,"s":null,"n":{"x":null},"l":null,"f":null,"b":""}"#;
        assert_eq!(rows[0].1, first);
        assert_eq!(rows[1].1, second);
    }

    #[test]
    fn reading_goes_on_behind_any_row() {
        let ids: ArrayRef = Arc::new(Int64Array::from_iter_values(8..13));
        let (_folder, path) = written(vec![("id", ids)]);
        let all = from(&path, Mark::default());
        assert_eq!((all.len(), all[4].1.as_str()), (5, r#"{"id":12}"#));
        for (place, (mark, _)) in all.iter().enumerate() {
            assert_eq!(from(&path, *mark), all[place + 1..]);
            assert_eq!(from(&path, Mark { rows: 0, ..*mark }), all[place + 1..]);
        }
    }

    #[test]
    fn what_is_no_parquet_is_broken() {
        let folder = testkit::folder();
        let path = folder.path().join("a.parquet");
        for bytes in [&b""[..], b"PAR1", b"PAR1\0\0\0\0PAR1", &[7; 100]] {
            std::fs::write(&path, bytes).unwrap();
            let read = read(File::open(&path).unwrap(), Mark::default(), &mut Marked::default());
            assert_eq!(read.unwrap_err().kind(), io::ErrorKind::InvalidData);
        }
    }
}
