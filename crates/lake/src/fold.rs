//! Columns that hold one value all through a batch, which much of what is said of rows that came together does: such a
//! column is neither copied nor kept once for each row.

use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, ArrowNativeTypeOp, AsArray as _, BooleanArray, RecordBatch,
    RecordBatchOptions, UInt32Array, downcast_primitive_array,
};
use arrow::compute::{FilterBuilder, take};
use arrow::datatypes::{ByteArrayType, DataType, Fields, GenericBinaryType, GenericStringType};
use arrow::datatypes::{Schema, SchemaRef};

use crate::error::Result;

/// Values that are compared before it is looked whether they differ.
const STEP: usize = 64;

/// The rows of a batch with these numbers.
pub(crate) fn taken(batch: &RecordBatch, rows: &UInt32Array) -> Result<RecordBatch> {
    thinned(batch, rows.len(), |column| Ok(take(column, rows, None)?))
}

/// The rows of a batch that are marked.
pub(crate) fn filtered(batch: &RecordBatch, marks: &BooleanArray) -> Result<RecordBatch> {
    let predicate = FilterBuilder::new(marks).optimize().build();
    thinned(batch, predicate.count(), |column| Ok(predicate.filter(column)?))
}

/// Some of a batch's rows; of a column with one value any are as good as those.
fn thinned(
    batch: &RecordBatch,
    rows: usize,
    of: impl Fn(&dyn Array) -> Result<ArrayRef>,
) -> Result<RecordBatch> {
    let columns = batch.columns().iter().map(|column| match is_constant(column) {
        true => Ok(column.slice(0, rows)),
        false => of(column),
    });
    whole(batch.schema(), columns.collect::<Result<_>>()?, rows)
}

/// A batch, of whose columns with one value just that is kept.
#[derive(Clone, Debug)]
pub(crate) struct Folded {
    /// One row of those columns.
    pub(crate) constants: RecordBatch,
    /// All rows of the others.
    pub(crate) varying: RecordBatch,
}

impl Folded {
    pub(crate) fn of(batch: &RecordBatch) -> Result<Self> {
        let fields = batch.schema_ref().fields().iter().cloned();
        let (constant, varying): (Vec<_>, Vec<_>) = fields
            .zip(batch.columns().iter().cloned())
            .partition(|(_, column)| !column.is_empty() && is_constant(column));
        let (fields, columns): (Vec<_>, Vec<_>) = varying.into_iter().unzip();
        let varying = whole(Arc::new(Schema::new(fields)), columns, batch.num_rows())?;
        let (fields, columns): (Vec<_>, Vec<_>) = constant.into_iter().unzip();
        // A slice would keep all of them.
        let first = UInt32Array::from(vec![0; batch.num_rows().min(1)]);
        let columns = columns.iter().map(|column| take(column, &first, None));
        let columns = columns.collect::<Result<_, _>>()?;
        let constants = whole(Arc::new(Schema::new(fields)), columns, first.len())?;
        Ok(Self { constants, varying })
    }

    /// Bytes that it takes in memory.
    pub(crate) fn size(&self) -> usize {
        self.constants.get_array_memory_size() + self.varying.get_array_memory_size()
    }
}

/// Makes folded batches whole, one after the other: those with the same values share them.
pub(crate) struct Unfolder {
    schema: SchemaRef,
    constants: Option<RecordBatch>,
    /// The values of `constants`, many times.
    many: Vec<ArrayRef>,
    rows: usize,
}

impl Unfolder {
    /// For batches that had these columns.
    pub(crate) const fn new(schema: SchemaRef) -> Self {
        Self { schema, constants: None, many: Vec::new(), rows: 0 }
    }

    pub(crate) fn unfold(&mut self, folded: &Folded) -> Result<RecordBatch> {
        let Folded { constants, varying } = folded;
        let rows = varying.num_rows();
        if rows > self.rows || self.constants.as_ref() != Some(constants) {
            let first = UInt32Array::from(vec![0; rows]);
            let many = constants.columns().iter().map(|column| take(column, &first, None));
            self.many = many.collect::<Result<_, _>>()?;
            self.constants = Some(constants.clone());
            self.rows = rows;
        }
        let (mut constant, mut varying) = (
            of(constants.schema_ref().fields(), &self.many),
            of(varying.schema_ref().fields(), varying.columns()),
        );
        let columns = self.schema.fields().iter().filter_map(|field| {
            let column = constant.next_if(|(name, _)| *name == field.name());
            let column = column.map(|(_, column)| column.slice(0, rows));
            column.or_else(|| varying.next().map(|(_, column)| Arc::clone(column)))
        });
        whole(Arc::clone(&self.schema), columns.collect(), rows)
    }
}

/// Columns with their names.
fn of<'a>(
    fields: &'a Fields,
    columns: &'a [ArrayRef],
) -> std::iter::Peekable<impl Iterator<Item = (&'a String, &'a ArrayRef)>> {
    fields.iter().map(|field| field.name()).zip(columns).peekable()
}

fn whole(schema: SchemaRef, columns: Vec<ArrayRef>, rows: usize) -> Result<RecordBatch> {
    let options = RecordBatchOptions::new().with_row_count(Some(rows));
    Ok(RecordBatch::try_new_with_options(schema, columns, &options)?)
}

/// Whether all values are the same. Of types for which that is not looked at they never are.
fn is_constant(array: &dyn Array) -> bool {
    if array.len() < 2 || array.null_count() == array.len() {
        return true;
    }
    if array.null_count() > 0 {
        return false;
    }
    downcast_primitive_array!(
        array => is_one(array.values()),
        DataType::Boolean => {
            let count = array.as_boolean().true_count();
            count == 0 || count == array.len()
        }
        DataType::Utf8 => is_one_text::<GenericStringType<i32>>(array),
        DataType::Binary => is_one_text::<GenericBinaryType<i32>>(array),
        DataType::List(_) => {
            let offsets = array.as_list::<i32>().value_offsets();
            offsets.first() == offsets.last()
        }
        _ => false,
    )
}

fn is_one<T: ArrowNativeTypeOp>(values: &[T]) -> bool {
    let Some(&first) = values.first() else { return true };
    // In steps, which compare many values at a time.
    values.chunks(STEP).all(|step| step.iter().fold(true, |same, value| same & value.is_eq(first)))
}

fn is_one_text<T: ByteArrayType<Offset = i32>>(array: &dyn Array) -> bool {
    let array = array.as_bytes::<T>();
    let offsets = array.value_offsets();
    let [first, second, .., last] = *offsets else { return true };
    let length = second - first;
    let is_even = i64::from(length) * array.len() as i64 == i64::from(last - first)
        && offsets.windows(2).all(|pair| pair[1] - pair[0] == length);
    let bytes = &array.value_data()[first as usize..last as usize];
    // Each is the same as the one before it.
    is_even && bytes[length as usize..] == bytes[..bytes.len() - length as usize]
}

#[cfg(test)]
mod tests {
    use arrow::array::{
        BinaryArray, Float64Array, Int64Array, ListBuilder, StringArray, StringBuilder, StructArray,
    };
    use arrow::compute::concat_batches;
    use arrow::datatypes::Field;
    use proptest::prelude::*;

    use super::*;

    fn is_folded(array: impl Array + 'static) -> bool {
        let array: ArrayRef = Arc::new(array);
        is_constant(&array)
    }

    #[test]
    fn a_column_is_constant_if_no_two_values_can_be_told_apart() {
        assert!(is_folded(Int64Array::from(vec![7; 1000])));
        let mut numbers = vec![7; 1000];
        numbers[999] = 8;
        assert!(!is_folded(Int64Array::from(numbers)));
        assert!(is_folded(Int64Array::from(vec![None, None])));
        assert!(!is_folded(Int64Array::from(vec![Some(0), None])));
        assert!(!is_folded(Float64Array::from(vec![0.0, -0.0])));
        assert!(is_folded(Float64Array::from(vec![f64::NAN, f64::NAN])));
        assert!(is_folded(BooleanArray::from(vec![false; 3])));
        assert!(!is_folded(BooleanArray::from(vec![false, true])));
        assert!(is_folded(StringArray::from(vec!["ab"; 3]).slice(1, 2)));
        assert!(is_folded(StringArray::from(vec![""; 3])));
        for texts in [["ab", "ab", "ac"], ["a", "bc", "d"], ["", "", "a"], ["a", "", ""]] {
            assert!(!is_folded(StringArray::from(texts.to_vec())), "{texts:?}");
        }
        assert!(!is_folded(BinaryArray::from(vec![&[0_u8, 1][..], &[1, 0]])));
        let mut lists = ListBuilder::new(StringBuilder::new());
        lists.append(true);
        lists.append(true);
        assert!(is_folded(lists.finish()));
        lists.append_value([Some("a")]);
        lists.append_value([Some("a")]);
        assert!(!is_folded(lists.finish()));
        let field = Arc::new(Field::new("a", DataType::Int64, false));
        let column: ArrayRef = Arc::new(Int64Array::from(vec![1, 1]));
        assert!(!is_folded(StructArray::from(vec![(field, column)])));
    }

    /// Batches of columns of a few values each, which are constant now and then.
    fn batches() -> impl Strategy<Value = Vec<RecordBatch>> {
        let row = (0..2_i64, prop::option::of(0..2_i64), "[ab]{0,2}");
        let rows = prop::collection::vec(row, 0..6);
        let batch = rows.prop_map(|rows| {
            let numbers = rows.iter().map(|row| row.0).collect::<Int64Array>();
            let some = rows.iter().map(|row| row.1).collect::<Int64Array>();
            let texts = rows.iter().map(|row| Some(row.2.as_str())).collect::<StringArray>();
            let columns: [(&str, ArrayRef, bool); 4] = [
                ("n", Arc::new(numbers), false),
                ("s", Arc::new(some), true),
                ("one", Arc::new(Int64Array::from(vec![1; rows.len()])), false),
                ("t", Arc::new(texts), false),
            ];
            RecordBatch::try_from_iter_with_nullable(columns).unwrap()
        });
        prop::collection::vec(batch, 1..5)
    }

    proptest! {
        #[test]
        fn what_is_folded_unfolds_to_the_same(batches in batches()) {
            let mut unfolder = Unfolder::new(batches[0].schema());
            for batch in &batches {
                let folded = Folded::of(batch).unwrap();
                prop_assert_eq!(&unfolder.unfold(&folded).unwrap(), batch);
            }
        }

        #[test]
        fn some_rows_are_the_same_rows(batches in batches(), seed in any::<u64>()) {
            let batch = concat_batches(&batches[0].schema(), &batches).unwrap();
            let marks: BooleanArray = (0..batch.num_rows()).map(|at| Some(seed >> (at % 64) & 1 == 1)).collect();
            let expected = arrow::compute::filter_record_batch(&batch, &marks).unwrap();
            prop_assert_eq!(&filtered(&batch, &marks).unwrap(), &expected);
            let rows = (0..batch.num_rows()).filter(|at| marks.value(*at)).map(|at| at as u32);
            let rows = UInt32Array::from_iter_values(rows);
            prop_assert_eq!(&taken(&batch, &rows).unwrap(), &expected);
        }
    }
}
