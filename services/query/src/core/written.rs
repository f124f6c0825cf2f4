//! Statements that the service writes: names in quotes, values as parameters.
//!
//! No value of a request is part of a text. Names are those of columns and relations that were looked up before.

use std::collections::BTreeMap;

use lake::arrow::datatypes::DataType;
use lake::formula::{ColumnFormula, Output};
use lake::sql::{RelationName, ScalarValue};

use super::plan::Offered;

/// What a statement uses beside its text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bound {
    pub(crate) values: BTreeMap<String, ScalarValue>,
    pub(crate) formulas: Vec<Offered>,
}

/// A statement, complete.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) sql: String,
    pub(crate) bound: Bound,
}

impl Bound {
    /// A value, as the expression that stands for it.
    pub(crate) fn value(&mut self, value: ScalarValue) -> String {
        let name = format!("p{}", self.values.len());
        let expression = typed(&format!("${name}"), &value.data_type());
        self.values.insert(name, value);
        expression
    }

    /// A formula, as the name of the function that computes it.
    pub(crate) fn formula(&mut self, formula: &ColumnFormula, output: Output) -> String {
        let name = format!("formula_{}", self.formulas.len());
        self.formulas.push(Offered { name: name.clone(), formula: formula.clone(), output });
        name
    }
}

/// A parameter of a type, so that none is guessed.
#[expect(clippy::wildcard_enum_match_arm, reason = "lists are passed on as they are")]
fn typed(parameter: &str, data_type: &DataType) -> String {
    let sql = match data_type {
        DataType::Boolean => "BOOLEAN",
        DataType::Int32 => "INTEGER",
        DataType::Int64 => "BIGINT",
        DataType::Float32 => "REAL",
        DataType::Float64 => "DOUBLE",
        DataType::Utf8 => "VARCHAR",
        DataType::Date32 => "DATE",
        DataType::Binary => "BYTEA",
        DataType::Decimal128(digits, scale) => {
            return format!("CAST({parameter} AS DECIMAL({digits}, {scale}))");
        }
        DataType::Timestamp(_, _) => return moment(parameter, "UTC"),
        _ => return parameter.to_owned(),
    };
    format!("CAST({parameter} AS {sql})")
}

/// A name in quotes.
pub(crate) fn name(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A text in quotes, for names of fields within a column.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// `layer.table`, in quotes.
pub(crate) fn relation(it: &RelationName) -> String {
    format!("{}.{}", name(&it.layer), name(&it.table))
}

/// An expression as a moment in microseconds, shown in a zone.
pub(crate) fn moment(expression: &str, zone: &str) -> String {
    let wanted = format!("Timestamp(Microsecond, Some(\"{zone}\"))");
    format!("arrow_cast({expression}, {})", quoted(&wanted))
}

/// Parts with a comma between them.
pub(crate) fn list(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(", ")
}

/// ` WHERE` all of the conditions; nothing if there are none.
pub(crate) fn filter(conditions: &[String]) -> String {
    if conditions.is_empty() {
        return String::new();
    }
    format!(" WHERE {}", all(conditions))
}

/// All of some conditions, of which there is one at least.
pub(crate) fn all(conditions: &[String]) -> String {
    conditions.iter().map(|it| format!("({it})")).collect::<Vec<_>>().join(" AND ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_end_their_quotes_and_values_are_not_in_the_text() {
        assert_eq!(name("a\" FROM x --"), "\"a\"\" FROM x --\"");
        assert_eq!(quoted("o'; DROP"), "'o''; DROP'");
        assert_eq!(relation(&RelationName::new("gold", "x")), "\"gold\".\"x\"");
        let mut bound = Bound::default();
        assert_eq!(bound.value(ScalarValue::from("x' OR 1=1")), "CAST($p0 AS VARCHAR)");
        assert_eq!(bound.value(ScalarValue::from(5_i64)), "CAST($p1 AS BIGINT)");
        assert_eq!(bound.values.len(), 2);
    }

    #[test]
    fn conditions_hold_together() {
        assert_eq!(filter(&[]), "");
        assert_eq!(filter(&["a OR b".to_owned(), "c".to_owned()]), " WHERE (a OR b) AND (c)");
    }
}
