//! The types in which rows leave the engine: those that a column of a table can have.
//!
//! Operators return whatever is fast for them: views of texts, dictionaries, unsigned numbers.
//! Callers know a closed list of types, so every batch is cast to it, and a value that does not fit
//! is an error.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, RecordBatch, RecordBatchOptions};
use datafusion::arrow::compute::{CastOptions, cast_with_options};
use datafusion::arrow::datatypes::{
    DECIMAL128_MAX_PRECISION, DataType, Field, FieldRef, Fields, Schema, SchemaRef, TimeUnit,
};
use datafusion::arrow::util::display::{DurationFormat, FormatOptions};

use super::error::Error;

/// How the columns of a plan become those of a result.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    schema: SchemaRef,
    /// The zone of timestamps that carry none.
    zone: Arc<str>,
}

impl Shape {
    pub(super) fn of(schema: &Schema, zone: &str) -> Self {
        let fields: Vec<FieldRef> = schema.fields().iter().map(shaped).collect();
        Self { schema: Arc::new(Schema::new(fields)), zone: zone.into() }
    }

    /// The same, but what are views in the plan are views in the result.
    pub(super) fn with_views(&self, plan: &Schema) -> Self {
        let kept = |(shaped, planned): (&FieldRef, &FieldRef)| {
            let is_view = matches!(planned.data_type(), DataType::Utf8View | DataType::BinaryView);
            let data_type = if is_view { planned.data_type() } else { shaped.data_type() };
            Field::new(shaped.name(), data_type.clone(), shaped.is_nullable())
        };
        let fields = self.schema.fields().iter().zip(plan.fields()).map(kept);
        Self { schema: Arc::new(Schema::new(fields.collect::<Vec<_>>())), zone: self.zone.clone() }
    }

    pub(super) fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    /// Casts a batch of the plan.
    pub(super) fn apply(&self, batch: &RecordBatch) -> Result<RecordBatch, Error> {
        let options = CastOptions {
            safe: false,
            format_options: FormatOptions::default().with_duration_format(DurationFormat::ISO8601),
        };
        let columns: Vec<ArrayRef> = self
            .schema
            .fields()
            .iter()
            .zip(batch.columns())
            .map(|(field, column)| {
                if column.data_type() == field.data_type() {
                    return Ok(Arc::clone(column));
                }
                if let DataType::Timestamp(unit, None) = column.data_type() {
                    let zoned = DataType::Timestamp(*unit, Some(Arc::clone(&self.zone)));
                    let column = cast_with_options(column, &zoned, &options)?;
                    return cast_with_options(&column, field.data_type(), &options);
                }
                cast_with_options(column, field.data_type(), &options)
            })
            .collect::<Result<_, _>>()
            .map_err(datafusion::error::DataFusionError::from)?;
        let options = RecordBatchOptions::new().with_row_count(Some(batch.num_rows()));
        RecordBatch::try_new_with_options(Arc::clone(&self.schema), columns, &options)
            .map_err(|error| datafusion::error::DataFusionError::from(error).into())
    }
}

/// A field without the engine's own metadata, and nullable as it was.
fn shaped(field: &FieldRef) -> FieldRef {
    Arc::new(Field::new(field.name(), shaped_type(field.data_type()), field.is_nullable()))
}

fn shaped_type(data_type: &DataType) -> DataType {
    match data_type {
        DataType::Boolean
        | DataType::Int32
        | DataType::Int64
        | DataType::Float32
        | DataType::Float64
        | DataType::Utf8
        | DataType::Binary
        | DataType::Date32
        | DataType::Decimal128(_, _) => data_type.clone(),
        DataType::Int8 | DataType::Int16 | DataType::UInt8 | DataType::UInt16 => DataType::Int32,
        DataType::UInt32 | DataType::UInt64 => DataType::Int64,
        DataType::Float16 => DataType::Float32,
        DataType::Decimal32(precision, scale) | DataType::Decimal64(precision, scale) => {
            DataType::Decimal128(*precision, *scale)
        }
        DataType::Decimal256(precision, scale) => {
            DataType::Decimal128((*precision).min(DECIMAL128_MAX_PRECISION), *scale)
        }
        DataType::Timestamp(_, _) => DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into())),
        DataType::Date64 => DataType::Date32,
        DataType::BinaryView | DataType::LargeBinary | DataType::FixedSizeBinary(_) => {
            DataType::Binary
        }
        DataType::Null
        | DataType::LargeUtf8
        | DataType::Utf8View
        | DataType::Time32(_)
        | DataType::Time64(_)
        | DataType::Duration(_)
        | DataType::Interval(_) => DataType::Utf8,
        DataType::List(element)
        | DataType::LargeList(element)
        | DataType::ListView(element)
        | DataType::LargeListView(element)
        | DataType::FixedSizeList(element, _) => DataType::List(shaped(element)),
        DataType::Struct(fields) => DataType::Struct(fields.iter().map(shaped).collect()),
        DataType::Map(entries, sorted) => DataType::Map(shaped(entries), *sorted),
        DataType::Dictionary(_, values) => shaped_type(values),
        DataType::RunEndEncoded(_, values) => shaped_type(values.data_type()),
        // No function that a session registers makes one.
        DataType::Union(_, _) => DataType::Struct(Fields::empty()),
    }
}

#[cfg(test)]
mod tests {
    use datafusion::arrow::array::{
        AsArray, Int32Array, StringViewArray, TimestampSecondArray, UInt64Array,
    };
    use datafusion::arrow::datatypes::{Int32Type, Int64Type, TimestampMicrosecondType};

    use super::*;

    fn one(column: ArrayRef) -> Result<ArrayRef, Error> {
        let field = Field::new("x", column.data_type().clone(), true);
        let batch = RecordBatch::try_new(Arc::new(Schema::new(vec![field])), vec![column]).unwrap();
        let shape = Shape::of(&batch.schema(), "Europe/Berlin");
        Ok(Arc::clone(shape.apply(&batch)?.column(0)))
    }

    #[test]
    fn views_and_unsigned_numbers_become_types_of_tables() {
        let text = one(Arc::new(StringViewArray::from(vec![Some("a"), None]))).unwrap();
        assert_eq!(text.as_string::<i32>().value(0), "a");
        let number = one(Arc::new(UInt64Array::from(vec![7]))).unwrap();
        assert_eq!(number.as_primitive::<Int64Type>().value(0), 7);
        let same = one(Arc::new(Int32Array::from(vec![7]))).unwrap();
        assert_eq!(same.as_primitive::<Int32Type>().value(0), 7);
    }

    #[test]
    fn views_stay_if_they_are_wanted() {
        let texts: ArrayRef = Arc::new(StringViewArray::from(vec!["a"]));
        let numbers: ArrayRef = Arc::new(UInt64Array::from(vec![7]));
        let batch = RecordBatch::try_from_iter([("t", texts), ("n", numbers)]).unwrap();
        let shape = Shape::of(&batch.schema(), "UTC").with_views(&batch.schema());
        let types = [DataType::Utf8View, DataType::Int64];
        for schema in [shape.schema(), &shape.apply(&batch).unwrap().schema()] {
            assert!(schema.fields().iter().map(|it| it.data_type()).eq(&types), "{schema}");
        }
    }

    #[test]
    fn a_timestamp_without_a_zone_is_one_of_the_session() {
        let noon = one(Arc::new(TimestampSecondArray::from(vec![12 * 3_600]))).unwrap();
        let micros = noon.as_primitive::<TimestampMicrosecondType>().value(0);
        assert_eq!(micros, 11 * 3_600 * 1_000_000, "Berlin was an hour ahead in January 1970");
    }

    #[test]
    fn a_value_that_does_not_fit_is_an_error_not_null() {
        let error = one(Arc::new(UInt64Array::from(vec![u64::MAX]))).unwrap_err();
        assert!(matches!(error, Error::Arithmetic { .. }), "{error}");
    }
}
