//! Columns that are computed from others of their row, after rows became one.

use std::sync::Arc;

use ::formula::Type;
use lake::arrow::array::{ArrayRef, RecordBatch, RecordBatchOptions, new_null_array};
use lake::arrow::compute::interleave;
use lake::arrow::datatypes::{Field, Schema};
use lake::formula::ColumnFormula;
use lake::sql::ScalarValue;
use platform_proto::google::protobuf::value::Kind;
use platform_proto::platform::config::v1::{self as config, FieldType};

use super::calendar::day_of;
use super::column::{Column, field_type, or};
use super::joined::{Unusable, check};
use crate::error::{Error, Result};

/// One such column.
#[derive(Clone, Debug)]
pub(crate) struct Derivation {
    column: Column,
    /// None if it is always NULL.
    formula: Option<ColumnFormula>,
    /// What it is made of.
    variables: Vec<String>,
    text: String,
    /// Stands where the formula fails.
    on_error: Option<ScalarValue>,
}

impl Derivation {
    /// `known` are the columns that it may use.
    pub(crate) fn of(
        it: &config::GoldColumn,
        known: &[Column],
    ) -> std::result::Result<Self, Unusable> {
        let find = |name: &str| known.iter().find(|column| column.name == name);
        let checked = check(&it.formula, &it.name, &|name| find(name).map(Column::language))?;
        let variables: Vec<String> =
            checked.formula().variables().iter().map(|it| it.to_string()).collect();
        let is_personal = variables.iter().filter_map(|it| find(it)).any(|it| it.is_personal);
        let kind = field_type(checked.result());
        let column = Column {
            description: or(&it.description, &it.title),
            unit: it.unit.clone(),
            is_personal,
            ..Column::of(&it.name, kind)
        };
        let fields = known.iter().map(|it| Field::new(&it.name, it.data_type(), true));
        let schema = Schema::new(fields.collect::<Vec<_>>());
        let formula = if checked.result() == Type::Null {
            None
        } else {
            let formula = ColumnFormula::new(checked, &schema);
            Some(formula.map_err(|error| Unusable::new(&it.name, error.to_string()))?)
        };
        let on_error = it.on_error.as_ref().and_then(|it| constant(it, kind));
        Ok(Self { column, formula, variables, text: it.formula.clone(), on_error })
    }

    pub(crate) const fn column(&self) -> &Column {
        &self.column
    }

    /// The columns that it is made of.
    pub(crate) fn variables(&self) -> &[String] {
        &self.variables
    }

    /// The formula, unless it is always NULL.
    pub(crate) const fn formula(&self) -> Option<&ColumnFormula> {
        self.formula.as_ref()
    }

    /// What stands where it fails.
    pub(crate) const fn on_error(&self) -> Option<&ScalarValue> {
        self.on_error.as_ref()
    }

    /// The formula as it was written.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The batch with the column behind the others.
    pub(crate) fn apply(&self, batch: &RecordBatch) -> Result<RecordBatch> {
        let rows = batch.num_rows();
        let values = match &self.formula {
            None => new_null_array(&self.column.data_type(), rows),
            Some(formula) => {
                let found = formula.evaluate(batch)?;
                let failed: Vec<usize> = found.faults.into_iter().map(|(row, _)| row).collect();
                self.mended(found.values, &failed)?
            }
        };
        let mut fields: Vec<Arc<Field>> = batch.schema().fields().iter().cloned().collect();
        fields.push(Arc::new(Field::new(&self.column.name, values.data_type().clone(), true)));
        let mut columns = batch.columns().to_vec();
        columns.push(values);
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        Ok(RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), columns, &options)?)
    }

    /// The values, with what stands for a failure in the rows that failed.
    fn mended(&self, values: ArrayRef, failed: &[usize]) -> Result<ArrayRef> {
        let Some(other) = self.on_error.as_ref().filter(|_| !failed.is_empty()) else {
            return Ok(values);
        };
        let other = other.to_array().map_err(|error| Error::internal(error.to_string()))?;
        let mut failed = failed.iter().peekable();
        let places: Vec<(usize, usize)> = (0..values.len())
            .map(|row| if failed.next_if(|it| **it == row).is_some() { (1, 0) } else { (0, row) })
            .collect();
        Ok(interleave(&[&*values, &*other], &places)?)
    }
}

/// The batch with all derived columns behind the others.
pub(crate) fn apply(derived: &[Derivation], batch: RecordBatch) -> Result<RecordBatch> {
    derived.iter().try_fold(batch, |batch, it| it.apply(&batch))
}

/// A declared constant as a value of a column; none if it is NULL or does not fit.
fn constant(
    value: &platform_proto::google::protobuf::Value,
    kind: FieldType,
) -> Option<ScalarValue> {
    let number = |it: f64| {
        let whole = it.fract() == 0.0 && it.abs() < 9.0e15;
        whole.then_some(it as i64)
    };
    match (value.kind.as_ref()?, kind) {
        (Kind::NumberValue(it), FieldType::Integer | FieldType::Money) => {
            number(*it).map(ScalarValue::from)
        }
        (Kind::NumberValue(it), FieldType::Float) => Some(ScalarValue::from(*it)),
        (Kind::BoolValue(it), FieldType::Boolean) => Some(ScalarValue::from(*it)),
        (Kind::StringValue(it), FieldType::String | FieldType::Json) => {
            Some(ScalarValue::from(it.as_str()))
        }
        (Kind::StringValue(it), FieldType::Date) => {
            day_of(it).map(|day| ScalarValue::Date32(Some(day)))
        }
        _ => None,
    }
}
