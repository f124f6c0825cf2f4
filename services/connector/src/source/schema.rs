//! Columns that are learnt from records, and records as rows of them.
//!
//! Owns:      the types that values have, and how two of them become one.
//! Invariant: every value of a learnt column fits its type; what has no one type is text.
//! Not here:  types that people declare (config).

use std::collections::HashMap;
use std::sync::Arc;

use aws_lc_rs::digest;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::DataTypeKind as Kind;
use platform_proto::platform::data::v1::value::Kind as Shown;
use prost::Message as _;
use serde_json::Value;

use super::record::{FIELDS_MAX, Record};

/// Bytes of a text in a row that is shown.
const TEXT_MAX: usize = 64 << 10;
/// Digits of which every number has 64 bits.
const SURE_DIGITS: usize = 18;
/// Differences that are told one by one.
const TOLD_MAX: usize = 20;

/// Columns in the order in which they were seen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Learner {
    /// Place by the name in lower case.
    places: HashMap<String, usize>,
    /// `None` while a column has had no value.
    columns: Vec<(Arc<str>, Option<Kind>)>,
}

impl Learner {
    /// Learns from a record; fields beyond those that a table can have are left out.
    pub(crate) fn learn(&mut self, record: &Record) {
        for (name, value) in record {
            let place = match self.places.get(&name.to_lowercase()) {
                Some(place) => *place,
                None if self.columns.len() == FIELDS_MAX => continue,
                None => {
                    self.places.insert(name.to_lowercase(), self.columns.len());
                    self.columns.push((Arc::clone(name), None));
                    self.columns.len() - 1
                }
            };
            let kind = &mut self.columns[place].1;
            *kind = joined(*kind, kind_of(value));
        }
    }

    /// The columns of a schema, as if they had been learnt.
    pub(super) fn of(schema: &data::TableSchema) -> Self {
        let mut learner = Self::default();
        for column in &schema.columns {
            let kind = kind(column);
            let is_plain = matches!(kind, Kind::Boolean | Kind::Int64 | Kind::Float64);
            let kind = if is_plain { kind } else { Kind::String };
            learner.places.insert(column.name.to_lowercase(), learner.columns.len());
            learner.columns.push((column.name.as_str().into(), Some(kind)));
        }
        learner
    }

    /// The place of a column by its name in lower case.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }

    /// The type of a column; `None` while it has had no value.
    pub(super) fn kind(&self, place: usize) -> Option<Kind> {
        self.columns.get(place).and_then(|(_, kind)| *kind)
    }

    /// Names of the columns.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|(name, _)| name.as_ref())
    }

    /// Whether no further column is learnt.
    pub(super) fn is_full(&self) -> bool {
        FIELDS_MAX <= self.columns.len()
    }

    /// Forgets columns.
    pub(super) fn retain(&mut self, keeps: impl Fn(&str) -> bool) {
        self.columns.retain(|(name, _)| keeps(name));
        let names = self.columns.iter().enumerate();
        self.places = names.map(|(place, (name, _))| (name.to_lowercase(), place)).collect();
    }

    /// What was learnt; `None` if no column was seen.
    pub(crate) fn schema(&self) -> Option<data::TableSchema> {
        if self.columns.is_empty() {
            return None;
        }
        let column = |(name, kind): &(Arc<str>, Option<Kind>)| data::Column {
            name: name.to_string(),
            r#type: Some(data::DataType {
                kind: kind.unwrap_or(Kind::String) as i32,
                ..data::DataType::default()
            }),
            nullable: true,
            ..data::Column::default()
        };
        Some(fingerprinted(self.columns.iter().map(column).collect()))
    }

    /// A record as a row of what was learnt, which it was learnt from.
    pub(crate) fn row(&self, record: &Record) -> data::Row {
        let mut values = vec![data::Value::default(); self.columns.len()];
        for (name, value) in record {
            if let Some(place) = self.places.get(&name.to_lowercase()) {
                let kind = self.columns[*place].1.unwrap_or(Kind::String);
                values[*place] = data::Value { kind: shown(value, kind) };
            }
        }
        data::Row { values }
    }
}

/// A schema with its fingerprint: SHA-256 over the columns as they are encoded.
pub(crate) fn fingerprinted(columns: Vec<data::Column>) -> data::TableSchema {
    let schema = data::TableSchema { columns, fingerprint: String::new() };
    let hash = digest::digest(&digest::SHA256, &schema.encode_to_vec());
    let fingerprint = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    data::TableSchema { fingerprint, ..schema }
}

fn kind_of(value: &Value) -> Option<Kind> {
    match value {
        Value::Null => None,
        Value::Bool(_) => Some(Kind::Boolean),
        Value::Number(number) if number.is_i64() => Some(Kind::Int64),
        Value::Number(_) => Some(Kind::Float64),
        Value::String(_) | Value::Array(_) | Value::Object(_) => Some(Kind::String),
    }
}

/// The type of a value in the text of a record, as [`kind_of`] tells that of the value.
pub(super) fn kind_of_text(value: &[u8]) -> Option<Kind> {
    match value.first() {
        None | Some(b'n') => None,
        Some(b't' | b'f') => Some(Kind::Boolean),
        Some(b'"' | b'[' | b'{') => Some(Kind::String),
        Some(_) => Some(if is_whole(value) { Kind::Int64 } else { Kind::Float64 }),
    }
}

/// Whether a number is read as a whole one: what has more than 64 bits is read as a fraction, and so is `-0`.
fn is_whole(number: &[u8]) -> bool {
    let digits = number.strip_prefix(b"-").unwrap_or(number);
    if !digits.iter().all(u8::is_ascii_digit) {
        return false;
    }
    if digits.len() <= SURE_DIGITS {
        return number != b"-0";
    }
    std::str::from_utf8(number).is_ok_and(|text| text.parse::<i64>().is_ok())
}

/// The type that has the values of both.
pub(super) fn joined(one: Option<Kind>, other: Option<Kind>) -> Option<Kind> {
    match (one, other) {
        (None, kind) | (kind, None) => kind,
        (Some(one), Some(other)) if one == other => Some(one),
        (Some(Kind::Int64 | Kind::Float64), Some(Kind::Int64 | Kind::Float64)) => {
            Some(Kind::Float64)
        }
        (Some(_), Some(_)) => Some(Kind::String),
    }
}

/// A value in the form of its column's type.
fn shown(value: &Value, kind: Kind) -> Option<Shown> {
    let text = match (value, kind) {
        (Value::Null, _) => return None,
        (Value::Bool(it), Kind::Boolean) => return Some(Shown::BoolValue(*it)),
        (Value::Number(it), Kind::Int64) => return it.as_i64().map(Shown::Int64Value),
        (Value::Number(it), Kind::Float64) => return it.as_f64().map(Shown::DoubleValue),
        (Value::String(text), _) => text.clone(),
        (other, _) => other.to_string(),
    };
    Some(Shown::StringValue(cut(text)))
}

/// A text that is too long to be shown, up to where it is.
fn cut(mut text: String) -> String {
    if TEXT_MAX < text.len() {
        text.truncate(text.floor_char_boundary(TEXT_MAX));
        text.push('…');
    }
    text
}

/// In what two schemas differ; both may be missing.
pub(crate) fn changes(
    before: Option<&data::TableSchema>,
    after: Option<&data::TableSchema>,
) -> Vec<data::SchemaChange> {
    let (Some(before), Some(after)) = (before, after) else { return Vec::new() };
    let by_name = |schema: &data::TableSchema| -> HashMap<String, data::Column> {
        schema.columns.iter().map(|it| (it.name.to_lowercase(), it.clone())).collect()
    };
    let (old, new) = (by_name(before), by_name(after));
    let mut found = Vec::new();
    for column in &before.columns {
        match new.get(&column.name.to_lowercase()) {
            None => found.push(change(
                data::SchemaChangeKind::ColumnRemoved,
                Some(column),
                None,
                column.nullable,
            )),
            Some(now) if now.r#type != column.r#type => {
                let is_wider = kind(column) == Kind::Int64 && kind(now) == Kind::Float64;
                let what = if is_wider {
                    data::SchemaChangeKind::TypeWidened
                } else {
                    data::SchemaChangeKind::TypeChanged
                };
                found.push(change(what, Some(column), Some(now), is_wider));
            }
            Some(_) => {}
        }
    }
    let added = after.columns.iter().filter(|it| !old.contains_key(&it.name.to_lowercase()));
    found.extend(
        added.map(|it| change(data::SchemaChangeKind::ColumnAdded, None, Some(it), it.nullable)),
    );
    found
}

/// Differences as one sentence for people, without its full stop.
pub(crate) fn told(changes: &[data::SchemaChange]) -> String {
    let named = |column: Option<&data::Column>| {
        let kind = column.map_or(Kind::Unspecified, kind).as_str_name();
        kind.trim_start_matches("DATA_TYPE_KIND_").to_owned()
    };
    let tell = |it: &data::SchemaChange| {
        let name = &it.column_path;
        match (it.before.as_ref(), it.after.as_ref()) {
            (None, after) => format!("`{name}` is new ({})", named(after)),
            (Some(_), None) => format!("`{name}` is gone"),
            (before, after) => format!("`{name}` is {} and was {}", named(after), named(before)),
        }
    };
    let mut parts: Vec<String> = changes.iter().take(TOLD_MAX).map(tell).collect();
    if TOLD_MAX < changes.len() {
        parts.push(format!("{} more", changes.len() - TOLD_MAX));
    }
    parts.join(", ")
}

fn kind(column: &data::Column) -> Kind {
    column.r#type.as_ref().map_or(Kind::Unspecified, data::DataType::kind)
}

fn change(
    kind: data::SchemaChangeKind,
    before: Option<&data::Column>,
    after: Option<&data::Column>,
    compatible: bool,
) -> data::SchemaChange {
    data::SchemaChange {
        kind: kind as i32,
        column_path: before.or(after).map(|it| it.name.clone()).unwrap_or_default(),
        before: before.cloned(),
        after: after.cloned(),
        compatible,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn record(value: &Value) -> Record {
        let fields = value.as_object().unwrap().iter();
        fields.map(|(name, value)| (name.as_str().into(), value.clone())).collect()
    }

    fn learnt(values: &[Value]) -> Learner {
        let mut learner = Learner::default();
        values.iter().for_each(|value| learner.learn(&record(value)));
        learner
    }

    fn kinds(values: &[Value]) -> Vec<(String, Kind)> {
        let schema = learnt(values).schema().unwrap();
        schema.columns.iter().map(|it| (it.name.clone(), kind(it))).collect()
    }

    #[test]
    fn the_type_of_a_column_is_that_of_all_its_values() {
        let values = [json!({"a": 1, "b": true, "c": null}), json!({"A": 1.5, "b": "x", "d": [1]})];
        let of = |name: &str, kind| (name.to_owned(), kind);
        assert_eq!(
            kinds(&values),
            [
                of("a", Kind::Float64),
                of("b", Kind::String),
                of("c", Kind::String),
                of("d", Kind::String)
            ]
        );
        assert_eq!(kinds(&[json!({"big": 18_446_744_073_709_551_615_u64})])[0].1, Kind::Float64);
        assert_eq!(Learner::default().schema(), None);
    }

    #[test]
    fn a_row_has_a_value_for_each_column() {
        let values = [json!({"a": 1, "b": {"x": 1}}), json!({"a": null})];
        let learner = learnt(&values);
        let row = learner.row(&record(&values[0]));
        assert_eq!(row.values[0].kind, Some(Shown::Int64Value(1)));
        assert_eq!(row.values[1].kind, Some(Shown::StringValue(r#"{"x":1}"#.to_owned())));
        let row = learner.row(&record(&values[1]));
        assert_eq!(row.values, vec![data::Value::default(); 2]);
        let long = learner.row(&vec![("b".into(), json!("ä".repeat(TEXT_MAX)))]);
        assert!(
            matches!(&long.values[1].kind, Some(Shown::StringValue(it)) if it.len() < TEXT_MAX + 4)
        );
    }

    #[test]
    fn differences_are_told_with_whether_one_table_can_have_both() {
        let before = learnt(&[json!({"a": 1, "b": 1, "c": true})]).schema();
        let after = learnt(&[json!({"a": 1.5, "b": "x", "d": 1})]).schema();
        let found = changes(before.as_ref(), after.as_ref());
        let found: Vec<(&str, data::SchemaChangeKind, bool)> =
            found.iter().map(|it| (it.column_path.as_str(), it.kind(), it.compatible)).collect();
        assert_eq!(
            found,
            [
                ("a", data::SchemaChangeKind::TypeWidened, true),
                ("b", data::SchemaChangeKind::TypeChanged, false),
                ("c", data::SchemaChangeKind::ColumnRemoved, true),
                ("d", data::SchemaChangeKind::ColumnAdded, true),
            ]
        );
        assert!(changes(before.as_ref(), before.as_ref()).is_empty());
        assert_ne!(before.unwrap().fingerprint, after.unwrap().fingerprint);
    }

    #[test]
    fn differences_are_told_in_words_and_not_without_end() {
        let before = learnt(&[json!({"a": 1, "c": true})]).schema();
        let after = learnt(&[json!({"a": "x", "d": 1})]).schema();
        let found = told(&changes(before.as_ref(), after.as_ref()));
        assert_eq!(found, "`a` is STRING and was INT64, `c` is gone, `d` is new (INT64)");
        let many: serde_json::Map<String, Value> =
            (0..25).map(|number| (format!("n{number}"), json!(1))).collect();
        let after = learnt(&[Value::Object(many)]).schema();
        assert!(told(&changes(before.as_ref(), after.as_ref())).ends_with(", 7 more"));
    }

    #[test]
    fn the_columns_of_a_schema_are_learnt_on() {
        let schema = learnt(&[json!({"a": 1, "b": null, "c": true})]).schema().unwrap();
        let mut learner = Learner::of(&schema);
        assert_eq!(learner.schema(), Some(schema));
        learner.retain(|name| name != "b");
        learner.learn(&record(&json!({"C": false, "a": 1.5})));
        let names: Vec<&str> = learner.names().collect();
        assert_eq!((names, learner.place("c")), (vec!["a", "c"], Some(1)));
        assert_eq!(learner.kind(0), Some(Kind::Float64));
    }

    fn values() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            (-1.0e9..1.0e9).prop_map(Value::from),
            "[a-z]{0,3}".prop_map(Value::from),
        ]
    }

    proptest! {
        #[test]
        fn a_text_has_the_type_of_its_value(
            value in prop_oneof![
                values(),
                any::<u64>().prop_map(Value::from),
                any::<f64>().prop_map(Value::from),
                Just(json!([1])),
                Just(json!({"a": 1})),
            ],
        ) {
            let text = value.to_string();
            let value: Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(kind_of_text(text.as_bytes()), kind_of(&value), "{}", text);
        }

        #[test]
        fn every_value_that_was_learnt_from_fits_its_column(
            rows in prop::collection::vec((values(), values()), 1..6),
        ) {
            let rows: Vec<Record> =
                rows.into_iter().map(|(a, b)| vec![("a".into(), a), ("b".into(), b)]).collect();
            let mut learner = Learner::default();
            rows.iter().for_each(|row| learner.learn(row));
            let columns = learner.schema().unwrap().columns;
            for record in &rows {
                let row = learner.row(record);
                for ((value, column), (_, was)) in row.values.iter().zip(&columns).zip(record) {
                    let is_fit = match &value.kind {
                        None => was.is_null(),
                        Some(Shown::BoolValue(_)) => kind(column) == Kind::Boolean,
                        Some(Shown::Int64Value(_)) => kind(column) == Kind::Int64,
                        Some(Shown::DoubleValue(_)) => kind(column) == Kind::Float64,
                        Some(_) => kind(column) == Kind::String,
                    };
                    prop_assert!(is_fit, "{value:?} in {column:?}");
                }
            }
        }
    }
}
