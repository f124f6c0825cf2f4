//! Conditions on rows, made of columns and values and never of text.

use arrow::datatypes::{DataType, Schema};
use datafusion::common::ScalarValue;
use datafusion::functions::core::expr_fn::get_field;
use datafusion::functions::string::expr_fn::{contains, starts_with};
use datafusion::logical_expr::{Expr, ident, lit};

use crate::error::{Error, Result};

/// How a column compares with a value. A comparison with null never holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The same.
    Equal,
    /// Another one.
    NotEqual,
    /// Smaller; text by bytes.
    Less,
    /// Smaller or the same.
    LessOrEqual,
    /// Greater.
    Greater,
    /// Greater or the same.
    GreaterOrEqual,
    /// Text that begins so.
    StartsWith,
    /// Text that contains it.
    Contains,
}

/// A column of a table, or a field within one that is a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnPath {
    parts: Vec<String>,
    data_type: DataType,
}

impl ColumnPath {
    /// The column that `path` names in `schema`, with dots between the levels of nested ones.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`].
    pub fn find(schema: &Schema, path: &str) -> Result<Self> {
        let missing = || Error::ColumnUnknown { column: path.chars().take(256).collect() };
        if let Some((_, field)) = schema.column_with_name(path) {
            let data_type = field.data_type().clone();
            return Ok(Self { parts: vec![path.to_owned()], data_type });
        }
        let mut parts = path.split('.');
        let first = parts.next().ok_or_else(missing)?;
        let (_, field) = schema.column_with_name(first).ok_or_else(missing)?;
        let mut found =
            Self { parts: vec![first.to_owned()], data_type: field.data_type().clone() };
        for part in parts {
            let DataType::Struct(fields) = &found.data_type else { return Err(missing()) };
            let (_, field) = fields.find(part).ok_or_else(missing)?;
            found.data_type = field.data_type().clone();
            found.parts.push(part.to_owned());
        }
        Ok(found)
    }

    /// The type of its values.
    #[must_use]
    pub const fn data_type(&self) -> &DataType {
        &self.data_type
    }

    /// Its name, with dots between the levels.
    #[must_use]
    pub fn name(&self) -> String {
        self.parts.join(".")
    }

    /// As an expression of the engine.
    pub(crate) fn expression(&self) -> Expr {
        let mut parts = self.parts.iter();
        let first = ident(parts.next().expect("a path has a first part"));
        parts.fold(first, |inner, part| get_field(inner, part.as_str()))
    }
}

/// A condition that a row meets or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter(Expr);

impl Filter {
    /// A column compared with one value of its type.
    #[must_use]
    pub fn compare(column: &ColumnPath, how: Comparison, value: ScalarValue) -> Self {
        let (column, value) = (column.expression(), lit(value));
        Self(match how {
            Comparison::Equal => column.eq(value),
            Comparison::NotEqual => column.not_eq(value),
            Comparison::Less => column.lt(value),
            Comparison::LessOrEqual => column.lt_eq(value),
            Comparison::Greater => column.gt(value),
            Comparison::GreaterOrEqual => column.gt_eq(value),
            Comparison::StartsWith => starts_with(column, value),
            Comparison::Contains => contains(column, value),
        })
    }

    /// A column that is one of the values; no value makes a condition that no row meets.
    #[must_use]
    pub fn is_in(column: &ColumnPath, values: impl IntoIterator<Item = ScalarValue>) -> Self {
        Self(column.expression().in_list(values.into_iter().map(lit).collect(), false))
    }

    /// A column that is none of the values, and not null.
    #[must_use]
    pub fn is_not_in(column: &ColumnPath, values: impl IntoIterator<Item = ScalarValue>) -> Self {
        Self(column.expression().in_list(values.into_iter().map(lit).collect(), true))
    }

    /// A column without a value.
    #[must_use]
    pub fn is_null(column: &ColumnPath) -> Self {
        Self(column.expression().is_null())
    }

    /// A column with a value.
    #[must_use]
    pub fn is_not_null(column: &ColumnPath) -> Self {
        Self(column.expression().is_not_null())
    }

    /// Both conditions.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0.and(other.0))
    }

    /// Either condition.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0.or(other.0))
    }

    /// The opposite; where the condition is null, so is this.
    #[must_use]
    pub fn negated(self) -> Self {
        Self(!self.0)
    }

    /// All of the conditions; `None` if there are none.
    pub fn all(conditions: impl IntoIterator<Item = Self>) -> Option<Self> {
        conditions.into_iter().reduce(Self::and)
    }

    /// For what takes an expression of the engine, such as [`Table::erase`](crate::Table::erase).
    #[must_use]
    pub const fn expression(&self) -> &Expr {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use arrow::datatypes::Field;

    use super::*;

    #[test]
    fn a_path_leads_through_structs_alone() {
        let inner = DataType::Struct(vec![Field::new("b", DataType::Int64, true)].into());
        let schema = Schema::new(vec![
            Field::new("a", inner, true),
            Field::new("d.e", DataType::Utf8, true),
        ]);
        assert_eq!(ColumnPath::find(&schema, "a.b").unwrap().data_type(), &DataType::Int64);
        assert_eq!(ColumnPath::find(&schema, "d.e").unwrap().data_type(), &DataType::Utf8);
        for missing in ["", "b", "a.c", "a.b.c", "d", "A"] {
            let found = ColumnPath::find(&schema, missing);
            assert!(matches!(found, Err(Error::ColumnUnknown { .. })), "{missing}");
        }
    }
}
