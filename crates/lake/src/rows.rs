//! Rows on their way into a table.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, RecordBatch, new_null_array};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, SchemaRef};
use futures_util::stream::BoxStream;
use futures_util::{StreamExt as _, stream};
use tokio::sync::mpsc;
use tokio::task::{JoinError, JoinSet};

use crate::error::{Error, Result};
use crate::schema::widens;

/// Items between a task that makes them and whoever takes them.
const AHEAD: usize = 2;

/// Rows of one schema, batch by batch; an error ends the write and nothing is committed.
pub type Rows = BoxStream<'static, Result<RecordBatch>>;

/// Rows that are in memory already.
pub fn rows_of(batches: impl IntoIterator<Item = RecordBatch>) -> Rows {
    let batches: Vec<_> = batches.into_iter().map(Ok).collect();
    stream::iter(batches).boxed()
}

/// The same items, made on a task of their own that is a few ahead of whoever takes them. What is lost if that task
/// panics is told by `cut`: items that are cut off are not all of them.
pub fn ahead<T: Send + 'static>(
    mut items: BoxStream<'static, T>,
    cut: fn(JoinError) -> T,
) -> BoxStream<'static, T> {
    let (sender, receiver) = mpsc::channel(AHEAD);
    let mut task = JoinSet::new();
    task.spawn(async move {
        while let Some(item) = items.next().await {
            if sender.send(item).await.is_err() {
                return;
            }
        }
    });
    let next = move |(mut receiver, mut task): (mpsc::Receiver<T>, JoinSet<()>)| async move {
        let item = match receiver.recv().await {
            Some(item) => item,
            None => cut(task.join_next().await?.err()?),
        };
        Some((item, (receiver, task)))
    };
    stream::unfold((receiver, task), next).boxed()
}

/// `batch` with the columns of `schema`, in its order and types.
///
/// Columns that are lacking become null, views and dictionaries become plain, and a narrower number
/// becomes a wider one; nothing else is converted. `first` is the number of the batch's first row.
pub(crate) fn conform(batch: &RecordBatch, schema: &SchemaRef, first: u64) -> Result<RecordBatch> {
    if let Some(field) =
        batch.schema().fields().iter().find(|it| schema.column_with_name(it.name()).is_none())
    {
        return Err(Error::ColumnUnknown { column: field.name().clone() });
    }
    let columns = schema.fields().iter().map(|field| column(batch, field, first));
    let columns = columns.collect::<Result<Vec<_>>>()?;
    let options = arrow::array::RecordBatchOptions::new().with_row_count(Some(batch.num_rows()));
    Ok(RecordBatch::try_new_with_options(Arc::clone(schema), columns, &options)?)
}

fn column(batch: &RecordBatch, field: &Field, first: u64) -> Result<ArrayRef> {
    let Some(found) = batch.column_by_name(field.name()) else {
        return match field.is_nullable() {
            true => Ok(new_null_array(field.data_type(), batch.num_rows())),
            false => Err(Error::ColumnMissing { column: field.name().clone() }),
        };
    };
    let column = match fits(found.data_type(), field.data_type()) {
        Fit::Same => Arc::clone(found),
        Fit::Cast => cast(found, field.data_type())?,
        Fit::No => {
            return Err(Error::TypeMismatch {
                column: field.name().clone(),
                found: found.data_type().to_string(),
                wanted: field.data_type().to_string(),
            });
        }
    };
    match field.is_nullable() {
        true => Ok(column),
        false => no_nulls(&column, field.name(), first).map(|()| column),
    }
}

/// Refuses a column with a null.
pub(crate) fn no_nulls(column: &dyn Array, name: &str, first: u64) -> Result<()> {
    let nulls = column.logical_nulls();
    match nulls.and_then(|it| (0..it.len()).find(|&row| it.is_null(row))) {
        None => Ok(()),
        Some(row) => Err(Error::NullValue { column: name.to_owned(), row: first + row as u64 }),
    }
}

enum Fit {
    Same,
    Cast,
    No,
}

fn fits(found: &DataType, wanted: &DataType) -> Fit {
    if found == wanted {
        return Fit::Same;
    }
    let plain = plain(found);
    let close = plain == *wanted
        || plain.equals_datatype(wanted)
        || widens(&plain, wanted)
        // Instants of another unit; what is finer than a microsecond is cut off.
        || matches!((&plain, wanted), (DataType::Timestamp(_, Some(from)), DataType::Timestamp(_, Some(to)))
            if from == to || from.as_ref() == "+00:00");
    if close || nested(&plain, wanted) { Fit::Cast } else { Fit::No }
}

/// The type that a view, a dictionary or a large type stands for.
#[expect(clippy::wildcard_enum_match_arm, reason = "all other types stand for themselves")]
fn plain(found: &DataType) -> DataType {
    if let DataType::Dictionary(_, value) = found {
        return plain(value);
    }
    match found {
        DataType::Utf8View | DataType::LargeUtf8 => DataType::Utf8,
        DataType::BinaryView | DataType::LargeBinary => DataType::Binary,
        DataType::LargeList(element) | DataType::ListView(element) => {
            DataType::List(Arc::clone(element))
        }
        other => other.clone(),
    }
}

/// Lists, maps and structs whose parts fit.
fn nested(found: &DataType, wanted: &DataType) -> bool {
    match (found, wanted) {
        (DataType::List(from), DataType::List(to))
        | (DataType::Map(from, _), DataType::Map(to, _)) => {
            !matches!(fits(from.data_type(), to.data_type()), Fit::No)
        }
        (DataType::Struct(from), DataType::Struct(to)) => {
            from.len() == to.len()
                && from.iter().zip(to).all(|(from, to)| {
                    from.name() == to.name()
                        && !matches!(fits(from.data_type(), to.data_type()), Fit::No)
                })
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::{DictionaryArray, Int32Array, Int64Array, StringArray, StringViewArray};
    use arrow::datatypes::{Int32Type, Schema};

    use super::*;

    fn table() -> SchemaRef {
        Arc::new(Schema::new(vec![
            Field::new("id", DataType::Int64, false),
            Field::new("name", DataType::Utf8, true),
        ]))
    }

    fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
        RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(n, c)| (n, c, true)))
            .unwrap()
    }

    #[test]
    fn columns_are_found_by_name_and_brought_to_the_tables_types() {
        let names: ArrayRef = Arc::new(StringViewArray::from(vec!["a", "b"]));
        let ids: ArrayRef = Arc::new(Int32Array::from(vec![1, 2]));
        let rows = conform(&batch(vec![("name", names), ("id", ids)]), &table(), 0).unwrap();
        assert_eq!(rows.schema(), table());
        let words: DictionaryArray<Int32Type> = vec!["x", "x"].into_iter().collect();
        let ids: ArrayRef = Arc::new(Int64Array::from(vec![1, 2]));
        let rows = conform(&batch(vec![("id", ids), ("name", Arc::new(words))]), &table(), 0);
        assert_eq!(rows.unwrap().schema(), table());
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let ids = || Arc::new(Int64Array::from(vec![Some(1), None])) as ArrayRef;
        let text = || Arc::new(StringArray::from(vec!["1", "2"])) as ArrayRef;
        let said = |columns| conform(&batch(columns), &table(), 40).unwrap_err().to_string();
        assert_eq!(said(vec![("id", ids())]), "row 41 has no value for `id`");
        assert_eq!(said(vec![("id", text())]), "column `id` is Utf8, and not Int64");
        assert_eq!(
            said(vec![("name", text())]),
            "rows lack the column `id`, which may not be null"
        );
        assert_eq!(said(vec![("id", ids()), ("x", text())]), "the table has no column `x`");
    }
}
