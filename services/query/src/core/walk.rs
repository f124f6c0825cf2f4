//! Rows of a relation, page by page: their order, and where a page begins.
//!
//! A page begins behind the last row of the one before, where columns are known that no two rows share; otherwise rows
//! are counted, in an order that only rows without a visible difference share.

use lake::arrow::datatypes::{DataType, Schema};
use lake::sql::{RelationName, ScalarValue};
use platform_proto::platform::data::v1::SortKey;

use super::condition::{Place, place};
use super::written::{Bound, Written, filter, list, name, relation};
use crate::error::{Error, Result};

/// A key of the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) place: Place,
    descending: bool,
    nulls_first: bool,
}

/// Where a page begins.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Start {
    /// Behind the row with these values of the keys.
    After(Vec<ScalarValue>),
    /// After so many rows.
    Offset(u64),
}

/// How rows are walked through.
#[derive(Clone, Debug)]
pub(crate) struct Walk {
    /// What is read, and its names in the answer.
    columns: Vec<(String, Place)>,
    pub(crate) keys: Vec<Key>,
    /// Whether no two rows have the same values of all keys.
    pub(crate) is_unique: bool,
}

impl Walk {
    /// A walk over `schema`; no two rows have the same values of the columns `unique`.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`]; [`Error::Field`] for an order by what has none.
    pub(crate) fn new(
        schema: &Schema,
        unique: Option<&[String]>,
        columns: &[String],
        order_by: &[SortKey],
        is_descending: bool,
    ) -> Result<Self> {
        let all = || schema.fields().iter().map(|it| it.name().clone());
        let columns = if columns.is_empty() { all().collect() } else { columns.to_vec() };
        let columns = columns.into_iter().map(|it| Ok((it.clone(), place(schema, &it)?)));
        let mut keys = Vec::new();
        for (at, key) in order_by.iter().enumerate() {
            let place = place(schema, &key.column)?;
            if place.data_type.is_nested() {
                let field = format!("order_by[{at}].column");
                return Err(Error::field(field, "must be a column whose values have an order"));
            }
            let (descending, nulls_first) = (key.descending, key.nulls_first);
            keys.push(Key { place, descending, nulls_first });
        }
        let further = match unique {
            Some(unique) => unique.to_vec(),
            None => all().collect(),
        };
        let descending = is_descending && order_by.is_empty();
        for column in further {
            let place = place(schema, &column)?;
            let is_known = keys.iter().any(|it| it.place == place);
            if !place.data_type.is_nested() && !is_known {
                keys.push(Key { place, descending, nulls_first: false });
            }
        }
        let columns = columns.collect::<Result<_>>()?;
        Ok(Self { columns, keys, is_unique: unique.is_some() })
    }

    /// Names of the columns of the answer.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|(name, _)| name.as_str())
    }

    /// The statement for rows that meet `conditions`, at most `most` from `start` on. Its columns are those of the
    /// answer and then, if they are unique, the keys.
    pub(crate) fn statement(
        &self,
        of: &RelationName,
        mut bound: Bound,
        mut conditions: Vec<String>,
        start: &Start,
        most: u64,
    ) -> Written {
        let offset = match start {
            Start::After(values) => {
                conditions.push(after(&mut bound, &self.keys, values));
                String::new()
            }
            Start::Offset(0) => String::new(),
            Start::Offset(rows) => format!(" OFFSET {rows}"),
        };
        let column = |at: usize| name(&format!("c{at}"));
        let key = |at: usize| name(&format!("k{at}"));
        let read = self.columns.iter().map(|(_, place)| &place.expression).enumerate();
        let read = read.map(|(at, it)| format!("{it} AS {}", column(at)));
        let sorted = self.keys.iter().map(|it| &it.place.expression).enumerate();
        let sorted = sorted.map(|(at, it)| format!("{it} AS {}", key(at)));
        let inner = list(read.chain(sorted));
        let shown_keys = if self.is_unique { self.keys.len() } else { 0 };
        let shown = (0..self.columns.len()).map(column).chain((0..shown_keys).map(key));
        let order = self.keys.iter().enumerate().map(|(at, it)| {
            let way = if it.descending { "DESC" } else { "ASC" };
            let nulls = if it.nulls_first { "FIRST" } else { "LAST" };
            format!("{} {way} NULLS {nulls}", key(at))
        });
        let order = list(order);
        let order = if order.is_empty() { order } else { format!(" ORDER BY {order}") };
        let sql = format!(
            "SELECT {} FROM (SELECT {inner} FROM {}{}) AS {}{order} LIMIT {most}{offset}",
            list(shown),
            relation(of),
            filter(&conditions),
            name("r"),
        );
        Written { sql, bound }
    }

    /// Types of the keys.
    pub(crate) fn key_types(&self) -> impl Iterator<Item = &DataType> {
        self.keys.iter().map(|it| &it.place.data_type)
    }
}

/// Holds for rows that come after one with these values.
fn after(bound: &mut Bound, keys: &[Key], values: &[ScalarValue]) -> String {
    let pairs: Vec<(&Key, &ScalarValue)> = keys.iter().zip(values).collect();
    let mut ways = Vec::new();
    for (at, (key, value)) in pairs.iter().enumerate() {
        // Nothing is bound for a way that no row can come.
        if value.is_null() && !key.nulls_first {
            continue;
        }
        let mut way: Vec<String> =
            pairs[..at].iter().map(|(key, value)| same(bound, key, value)).collect();
        way.push(later(bound, key, value));
        ways.push(format!("({})", way.join(" AND ")));
    }
    if ways.is_empty() { "FALSE".to_owned() } else { ways.join(" OR ") }
}

/// Holds for the value itself.
fn same(bound: &mut Bound, key: &Key, value: &ScalarValue) -> String {
    let own = &key.place.expression;
    match value.is_null() {
        true => format!("{own} IS NULL"),
        false => format!("{own} = {}", bound.value(value.clone())),
    }
}

/// Holds for values of a key that come after one, which is not NULL at the end.
fn later(bound: &mut Bound, key: &Key, value: &ScalarValue) -> String {
    let own = &key.place.expression;
    if value.is_null() {
        return format!("{own} IS NOT NULL");
    }
    let sign = if key.descending { "<" } else { ">" };
    let beyond = format!("{own} {sign} {}", bound.value(value.clone()));
    if key.nulls_first { beyond } else { format!("({beyond} OR {own} IS NULL)") }
}

#[cfg(test)]
mod tests {
    use lake::arrow::datatypes::Field;

    use super::*;

    fn schema() -> Schema {
        let list = DataType::List(Field::new_list_field(DataType::Utf8, true).into());
        Schema::new(vec![
            Field::new("a", DataType::Int64, true),
            Field::new("b", DataType::Int64, true),
            Field::new("all", list, true),
        ])
    }

    fn key(column: &str, descending: bool, nulls_first: bool) -> SortKey {
        SortKey { column: column.to_owned(), descending, nulls_first }
    }

    #[test]
    fn a_page_begins_behind_the_last_row_wherever_nulls_stand() {
        let unique = ["b".to_owned()];
        let walk = |order: &[SortKey]| {
            Walk::new(&schema(), Some(&unique), &[], order, false).unwrap().keys
        };
        let null = || ScalarValue::Int64(None);
        let text =
            |keys: &[Key], values: &[ScalarValue]| after(&mut Bound::default(), keys, values);
        let keys = walk(&[key("a", false, false)]);
        assert_eq!(
            text(&keys, &[ScalarValue::from(1_i64), ScalarValue::from(2_i64)]),
            "((\"a\" > CAST($p0 AS BIGINT) OR \"a\" IS NULL)) OR \
             (\"a\" = CAST($p1 AS BIGINT) AND (\"b\" > CAST($p2 AS BIGINT) OR \"b\" IS NULL))"
        );
        assert_eq!(
            text(&keys, &[null(), ScalarValue::from(2_i64)]),
            "(\"a\" IS NULL AND (\"b\" > CAST($p0 AS BIGINT) OR \"b\" IS NULL))"
        );
        assert_eq!(text(&keys, &[null(), null()]), "FALSE");
        let mut bound = Bound::default();
        let written = after(&mut bound, &keys, &[ScalarValue::from(1_i64), null()]);
        assert!(bound.values.keys().all(|it| written.contains(&format!("${it} "))), "{written}");
        let keys = walk(&[key("a", true, true)]);
        assert_eq!(
            text(&keys, &[null(), null()]),
            "(\"a\" IS NOT NULL)",
            "all values come behind NULL"
        );
    }

    #[test]
    fn an_order_ends_with_what_tells_rows_apart() {
        let unique = ["b".to_owned()];
        let keys = |unique: Option<&[String]>, order: &[SortKey]| {
            let walk = Walk::new(&schema(), unique, &[], order, true).unwrap();
            let keys = walk.keys.iter();
            keys.map(|it| (it.place.expression.clone(), it.descending)).collect::<Vec<_>>()
        };
        let (a, b) = ("\"a\"".to_owned(), "\"b\"".to_owned());
        assert_eq!(keys(Some(&unique), &[]), [(b.clone(), true)]);
        let by_a = keys(Some(&unique), &[key("a", true, false)]);
        assert_eq!(by_a, [(a.clone(), true), (b.clone(), false)]);
        assert_eq!(keys(None, &[]), [(a, true), (b, true)], "lists have no order");
        let error = Walk::new(&schema(), None, &[], &[key("all", false, false)], false);
        assert!(matches!(error, Err(Error::Field { .. })));
        let error = Walk::new(&schema(), None, &["c".to_owned()], &[], false);
        assert!(matches!(error, Err(Error::ColumnUnknown { .. })));
    }
}
