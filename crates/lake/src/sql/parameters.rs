//! The parameters of a statement: `$name` and `$1`.

use std::collections::{BTreeMap, BTreeSet};

use datafusion::arrow::datatypes::DataType;
use datafusion::common::{ParamValues, ScalarValue};
use datafusion::logical_expr::LogicalPlan;

use super::error::Error;

/// A parameter of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name, without `$`.
    pub name: String,
    /// The type that is needed; none if any will do.
    pub data_type: Option<DataType>,
}

/// The parameters of a plan, in order of their names.
pub(super) fn of(plan: &LogicalPlan) -> Result<Vec<Parameter>, Error> {
    let mut parameters: Vec<Parameter> = plan
        .get_parameter_types()?
        .into_iter()
        .map(|(id, data_type)| Parameter { name: bare(&id).to_owned(), data_type })
        .collect();
    // Numbers by their value: 2 comes before 10.
    parameters.sort_by_key(|parameter| {
        let number = parameter.name.parse::<u64>().unwrap_or(u64::MAX);
        (number, parameter.name.clone())
    });
    Ok(parameters)
}

/// Puts values in the place of all parameters, cast to the types that the plan needs.
pub(super) fn fill(
    plan: LogicalPlan,
    values: &BTreeMap<String, ScalarValue>,
) -> Result<LogicalPlan, Error> {
    let parameters = of(&plan)?;
    let mut unknown: BTreeSet<&str> = values.keys().map(String::as_str).collect();
    let mut filled = Vec::with_capacity(parameters.len());
    for Parameter { name, data_type } in parameters {
        let Some(value) = values.get(&name) else {
            return Err(Error::Parameter { name, why: "it has no value".to_owned() });
        };
        unknown.remove(name.as_str());
        let value = match data_type {
            None => value.clone(),
            Some(needed) => fit(value, &needed).ok_or_else(|| Error::Parameter {
                name: name.clone(),
                why: format!("a value of type {needed} is needed"),
            })?,
        };
        filled.push((name, value));
    }
    if let Some(name) = unknown.first() {
        let why = "the statement does not have it".to_owned();
        return Err(Error::Parameter { name: (*name).to_owned(), why });
    }
    if filled.is_empty() {
        return Ok(plan);
    }
    Ok(plan.with_param_values(ParamValues::from(filled))?)
}

/// The value in another type, if it is the same value there.
fn fit(value: &ScalarValue, needed: &DataType) -> Option<ScalarValue> {
    if value.data_type() == *needed {
        return Some(value.clone());
    }
    if value.is_null() {
        return ScalarValue::try_from(needed).ok();
    }
    if is_text(&value.data_type()) != is_text(needed) && !is_time(needed) {
        return None;
    }
    let cast = value.cast_to(needed).ok()?;
    let back = cast.cast_to(&value.data_type()).ok()?;
    (back == *value || is_time(needed))
        .then_some(cast)
        .filter(|cast| cast.is_null() == value.is_null())
}

fn is_text(data_type: &DataType) -> bool {
    matches!(data_type, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)
}

/// Times and days may be written as text.
fn is_time(data_type: &DataType) -> bool {
    data_type.is_temporal()
}

fn bare(id: &str) -> &str {
    id.strip_prefix('$').unwrap_or(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_cast_only_if_it_stays_the_same() {
        let seven = ScalarValue::from(7_i64);
        assert_eq!(fit(&seven, &DataType::Int32), Some(ScalarValue::from(7_i32)));
        assert_eq!(fit(&ScalarValue::from(1_i64 << 40), &DataType::Int32), None);
        assert_eq!(fit(&ScalarValue::from(1.5_f64), &DataType::Int64), None);
        assert_eq!(fit(&ScalarValue::from("7"), &DataType::Int64), None);
        assert_eq!(fit(&seven, &DataType::Utf8), None);
    }

    #[test]
    fn no_value_is_one_of_every_type() {
        for needed in [DataType::Int32, DataType::Utf8View, DataType::Date32, DataType::Boolean] {
            let null = fit(&ScalarValue::Null, &needed).unwrap();
            assert!(null.is_null() && null.data_type() == needed, "{needed}");
        }
    }

    #[test]
    fn a_day_may_be_written_as_text() {
        let day = fit(&ScalarValue::from("2026-01-02"), &DataType::Date32);
        assert_eq!(day, Some(ScalarValue::Date32(Some(20_455))));
        assert_eq!(fit(&ScalarValue::from("soon"), &DataType::Date32), None);
    }
}
