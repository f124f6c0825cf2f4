//! Formulas over the columns of a relation.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use formula::{Checked, Code, Faults, Type};
use lake::arrow::datatypes::Schema;
use lake::formula::{ColumnFormula, Output, type_of};
use lake::sql::ScalarValue;
use platform_proto::google::protobuf as wire;
use platform_proto::google::protobuf::value::Kind;
use platform_proto::platform::config::v1::FieldType;

use super::plan::Reader;
use super::source::{Opened, Source};
use super::written::{Bound, all, list, name};
use crate::catalogue::Layer;
use crate::error::{Error, Result};
use crate::parts::Parts;

/// Types of the columns of a relation in formulas: what their declaration says, or else the type of their values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kinds(BTreeMap<String, Type>);

impl Kinds {
    /// Asks config where columns of an aggregation may be money.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub(crate) async fn of(
        parts: &Parts,
        reader: &Reader,
        source: &Source,
        schema: &Schema,
    ) -> Result<Self> {
        let found = schema.fields().iter();
        let found = found.filter_map(|it| Some((it.name().clone(), type_of(it.data_type())?)));
        let mut kinds: BTreeMap<String, Type> = found.collect();
        let Some(table) = &source.table else { return Ok(Self(kinds)) };
        let declared: Vec<(String, FieldType)> = match (table.layer, &table.definition().silver) {
            (Layer::Silver, Some(silver)) => {
                silver.columns.iter().map(|it| (it.name.clone(), it.r#type())).collect()
            }
            (Layer::Gold, _) => {
                let columns = parts.catalogue.columns(reader.org_id, &table.dataset.name).await?;
                columns.into_iter().map(|it| (it.name.clone(), it.r#type())).collect()
            }
            _ => Vec::new(),
        };
        for (column, declared) in declared {
            if let Some(kind) = kinds.get_mut(&column) {
                *kind = narrowed(*kind, declared);
            }
        }
        Ok(Self(kinds))
    }

    pub(crate) fn get(&self, column: &str) -> Option<Type> {
        self.0.get(column).copied()
    }
}

/// What a declaration adds to the type of values.
fn narrowed(found: Type, declared: FieldType) -> Type {
    match (found, declared) {
        (Type::Integer, FieldType::Money) => Type::Money,
        (Type::Text, FieldType::Json) => Type::Json,
        (found, _) => found,
    }
}

/// A formula over variables whose types are known.
///
/// # Errors
/// [`Error::ColumnUnknown`] for a variable that there is not; [`Error::Field`] for all else.
pub(crate) fn check(
    field: &str,
    text: &str,
    kind: &dyn Fn(&str) -> Option<Type>,
) -> Result<Checked> {
    let refused = |faults: Faults| Error::field(field, faults.to_string());
    let formula = formula::parse(text).map_err(refused)?;
    if let Some(unknown) = formula.variables().iter().find(|it| kind(it).is_none()) {
        return Err(Error::ColumnUnknown { column: unknown.to_string() });
    }
    formula.check(&kind).map_err(|faults| {
        debug_assert!(faults.first().code != Code::UnknownVariable, "they were looked for");
        refused(faults)
    })
}

/// Adds the formula that a row must make true to the conditions. It is computed for rows that meet the other ones alone,
/// so that these can keep it from failing.
///
/// # Errors
/// Those of [`check`], and [`Error::Field`] if it is no condition.
pub(crate) async fn add(
    bound: &mut Bound,
    conditions: &mut Vec<String>,
    opened: &Opened,
    parts: &Parts,
    reader: &Reader,
    text: &str,
) -> Result<()> {
    const FIELD: &str = "filter_formula";
    if text.is_empty() {
        return Ok(());
    }
    let kinds = Kinds::of(parts, reader, &opened.source, &opened.schema).await?;
    let checked = check(FIELD, text, &|column| kinds.get(column))?;
    if !checked.result().is_condition() {
        return Err(Error::field(FIELD, "must be true or false"));
    }
    let condition = match constant(&checked) {
        Some(value) => match value {
            Ok(ScalarValue::Boolean(Some(true))) => return Ok(()),
            Ok(_) => "FALSE".to_owned(),
            Err(why) => return Err(Error::field(FIELD, why)),
        },
        None => {
            let variables: Vec<String> = variables(&checked);
            let formula = ColumnFormula::new(checked, &opened.schema);
            let formula = formula.map_err(|error| Error::field(FIELD, error.to_string()))?;
            let function = bound.formula(&formula, Output::Value);
            format!("{function}({})", list(variables.iter().map(|it| name(it))))
        }
    };
    conditions.push(match conditions.is_empty() {
        true => condition,
        false => format!("CASE WHEN {} THEN {condition} ELSE FALSE END", all(conditions)),
    });
    Ok(())
}

/// The variables of a formula, in the order in which its function takes them.
pub(crate) fn variables(checked: &Checked) -> Vec<String> {
    checked.formula().variables().iter().map(ToString::to_string).collect()
}

/// The value of a formula without variables, or why it has none; none if it has variables.
pub(crate) fn constant(checked: &Checked) -> Option<std::result::Result<ScalarValue, String>> {
    use formula::Value;
    if !checked.formula().variables().is_empty() {
        return None;
    }
    let value = match checked.evaluate(&[]) {
        Ok(value) => value,
        Err(fault) => return Some(Err(fault.message)),
    };
    Some(Ok(match value {
        Value::Null => ScalarValue::Null,
        Value::Boolean(it) => ScalarValue::from(it),
        Value::Integer(it) => ScalarValue::from(it),
        Value::Float(it) => ScalarValue::from(it),
        Value::Text(it) | Value::Json(it) => ScalarValue::from(&*it),
        Value::Date(it) => ScalarValue::Date32(Some(it)),
        Value::Timestamp(it) => ScalarValue::TimestampMicrosecond(Some(it), Some("UTC".into())),
        Value::Bytes(it) => ScalarValue::Binary(Some(it.to_vec())),
    }))
}

/// The type of a declared field in formulas.
pub(crate) const fn language(kind: FieldType) -> Type {
    match kind {
        FieldType::Boolean => Type::Boolean,
        FieldType::Integer => Type::Integer,
        FieldType::Money => Type::Money,
        FieldType::Float | FieldType::Decimal => Type::Float,
        FieldType::String => Type::Text,
        FieldType::Date => Type::Date,
        FieldType::Timestamp => Type::Timestamp,
        FieldType::Json => Type::Json,
        FieldType::Bytes => Type::Bytes,
        FieldType::Unspecified => Type::Null,
    }
}

/// A declared constant as a value of a type; none if it does not fit.
pub(crate) fn fallback(value: &wire::Value, kind: Type) -> Option<ScalarValue> {
    #[expect(clippy::cast_possible_truncation, reason = "it is whole, and in range")]
    let whole = |it: f64| (it.fract() == 0.0 && it.abs() < 9.0e15).then_some(it as i64);
    match (value.kind.as_ref()?, kind) {
        (Kind::NumberValue(it), Type::Integer | Type::Money) => whole(*it).map(ScalarValue::from),
        (Kind::NumberValue(it), Type::Float) => Some(ScalarValue::from(*it)),
        (Kind::BoolValue(it), Type::Boolean) => Some(ScalarValue::from(*it)),
        (Kind::StringValue(it), Type::Text | Type::Json) => Some(ScalarValue::from(it.as_str())),
        (Kind::StringValue(it), Type::Date) => {
            let day = NaiveDate::parse_from_str(it, "%Y-%m-%d").ok()?;
            Some(date(day))
        }
        _ => None,
    }
}

/// A day as a value.
pub(crate) fn date(day: NaiveDate) -> ScalarValue {
    // Days are counted from the first of the year 1.
    ScalarValue::Date32(Some(day.num_days_from_ce() - 719_163))
}
