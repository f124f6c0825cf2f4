//! Columns: what is known of them, and what formulas and casts make of their types.
//!
//! Owns:      columns of bronze, silver and gold rows as readers see them.
//! Invariant: the same declaration over the same inputs has the same columns, in the same order.
//! Not here:  whether a declaration is good (`dataset`).

pub(crate) mod formula;
pub(crate) mod joined;
pub(crate) mod path;
pub(crate) mod value;

use ::formula::{Type, parse};
use platform_proto::platform::config::v1::{self as pb, FieldType};

use crate::core::column::joined::Joined;

/// A column as those who read it see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    /// `Unspecified` if it cannot be told.
    pub(crate) kind: FieldType,
    pub(crate) nullable: bool,
    /// Whether it is part of what identifies a row.
    pub(crate) is_key: bool,
    pub(crate) is_personal: bool,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) unit: String,
}

impl Column {
    /// A column of which nothing else is known; it may be null.
    pub(crate) fn of(name: &str, kind: FieldType) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            nullable: true,
            is_key: false,
            is_personal: false,
            title: String::new(),
            description: String::new(),
            unit: String::new(),
        }
    }

    pub(crate) fn to_wire(&self) -> pb::DatasetColumn {
        pb::DatasetColumn {
            name: self.name.clone(),
            r#type: self.kind as i32,
            nullable: self.nullable,
            is_key: self.is_key,
            title: self.title.clone(),
            description: self.description.clone(),
            unit: self.unit.clone(),
        }
    }
}

/// The column of this name.
pub(crate) fn find<'c>(columns: &'c [Column], name: &str) -> Option<&'c Column> {
    columns.iter().find(|column| column.name == name)
}

/// The formula language's type of a column.
pub(crate) const fn language_type(kind: FieldType) -> Type {
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
        FieldType::Unspecified => Type::Any,
    }
}

/// The column that a formula's result makes; `Unspecified` if it cannot be told.
const fn field_type(found: Type) -> FieldType {
    match found {
        Type::Boolean => FieldType::Boolean,
        Type::Integer => FieldType::Integer,
        Type::Money => FieldType::Money,
        Type::Float => FieldType::Float,
        Type::Text => FieldType::String,
        Type::Date => FieldType::Date,
        Type::Timestamp => FieldType::Timestamp,
        Type::Json => FieldType::Json,
        Type::Bytes => FieldType::Bytes,
        Type::Null | Type::Any => FieldType::Unspecified,
    }
}

/// The name of a type, as the contract spells it.
pub(crate) fn word(kind: FieldType) -> &'static str {
    kind.as_str_name().trim_start_matches("FIELD_TYPE_")
}

pub(crate) fn is_number(kind: FieldType) -> bool {
    language_type(kind).is_number()
}

/// Whether it is a day, a moment, or not known.
pub(crate) fn is_time(kind: FieldType) -> bool {
    matches!(kind, FieldType::Date | FieldType::Timestamp | FieldType::Unspecified)
}

pub(crate) fn is_text(kind: FieldType) -> bool {
    matches!(kind, FieldType::String | FieldType::Unspecified)
}

/// Whether values have an order, so that one can be the greatest.
pub(crate) fn has_order(kind: FieldType) -> bool {
    !matches!(kind, FieldType::Boolean | FieldType::Json | FieldType::Bytes)
}

/// Whether rows can be told apart by values of the type.
pub(crate) fn is_keyable(kind: FieldType) -> bool {
    !matches!(kind, FieldType::Json | FieldType::Float)
}

/// Whether some values of one type can become values of the other.
pub(crate) fn is_castable(from: Type, to: FieldType) -> bool {
    let is_number =
        matches!(to, FieldType::Integer | FieldType::Float | FieldType::Money | FieldType::Decimal);
    match (from, to) {
        // A text may hold anything, and everything can be written as a JSON value.
        (Type::Any | Type::Null | Type::Text, _)
        | (_, FieldType::Unspecified | FieldType::Json) => true,
        (Type::Bytes, to) => to == FieldType::Bytes,
        (_, FieldType::String) => true,
        (Type::Integer | Type::Float | Type::Money, _) => is_number,
        (Type::Boolean, to) => to == FieldType::Boolean,
        (Type::Date | Type::Timestamp, to) => is_time(to),
        (Type::Json, _) => false,
    }
}

/// Whether values of two columns can be the same.
pub(crate) fn are_comparable(a: FieldType, b: FieldType) -> bool {
    language_type(a).join(language_type(b)).is_some()
}

/// The columns that every bronze table has.
pub(crate) fn of_bronze() -> Vec<Column> {
    let column = |name, kind, nullable, is_key, description: &str| Column {
        nullable,
        is_key,
        description: description.to_owned(),
        ..Column::of(name, kind)
    };
    vec![
        column("batch_id", FieldType::String, false, true, "Batch that holds the row."),
        column("row_number", FieldType::Integer, false, true, "Its place in the batch, from 0."),
        column("payload", FieldType::Bytes, false, false, "The row as it was received."),
        column("media_type", FieldType::String, false, false, "Media type of the payload."),
        column("source_id", FieldType::String, true, false, "The source's own id of the row."),
        column("emitted_at", FieldType::Timestamp, true, false, "When the source emitted it."),
        column("ingestion_time", FieldType::Timestamp, false, false, "When the batch was stored."),
    ]
}

/// The columns of silver rows.
pub(crate) fn of_silver(silver: &pb::SilverDefinition) -> Vec<Column> {
    let column = |it: &pb::SilverColumn| Column {
        name: it.name.clone(),
        kind: it.r#type(),
        nullable: !it.required,
        is_key: silver.primary_key.contains(&it.name),
        is_personal: it.is_personal,
        title: it.title.clone(),
        description: it.description.clone(),
        unit: it.unit.clone(),
    };
    silver.columns.iter().map(column).collect()
}

/// The columns of gold rows, as far as they can be told from the joined rows.
pub(crate) fn of_gold(gold: &pb::GoldDefinition, joined: &Joined) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for it in &gold.dimensions {
        let text = if it.formula.is_empty() { &it.name } else { &it.formula };
        let found = joined.column_of(text);
        columns.push(Column {
            name: it.name.clone(),
            kind: cut(found.kind, it.grain()),
            is_key: true,
            description: or(&it.description, found.description),
            ..found
        });
    }
    for it in &gold.measures {
        let found = joined.column_of(&it.formula);
        let unit = if is_count(it.function()) { String::new() } else { found.unit.clone() };
        columns.push(Column {
            name: it.name.clone(),
            kind: aggregated(it.function(), found.kind),
            nullable: !is_count(it.function()),
            is_key: false,
            is_personal: found.is_personal && keeps_values(it.function()),
            title: it.title.clone(),
            description: it.description.clone(),
            unit: or(&it.unit, unit),
        });
    }
    // Windows are known before derived columns, which may use them, and come after them in the table.
    let windows: Vec<Column> = gold.windows.iter().map(|it| of_window(it, &columns)).collect();
    for it in &gold.derived {
        let known = |name: &str| find(&columns, name).or_else(|| find(&windows, name));
        let kind = kind_of(&it.formula, &|name| known(name).map(|column| column.kind));
        columns.push(Column {
            title: it.title.clone(),
            description: it.description.clone(),
            unit: it.unit.clone(),
            ..Column::of(&it.name, kind)
        });
    }
    columns.extend(windows);
    columns
}

fn of_window(window: &pb::GoldWindow, columns: &[Column]) -> Column {
    let taken = find(columns, &window.column);
    let kind = taken.map_or(FieldType::Unspecified, |column| column.kind);
    let unit = taken.filter(|_| !is_count(window.function())).map(|it| it.unit.clone());
    Column {
        nullable: !is_count(window.function()),
        unit: unit.unwrap_or_default(),
        ..Column::of(&window.name, aggregated(window.function(), kind))
    }
}

fn or(own: &str, other: String) -> String {
    if own.is_empty() { other } else { own.to_owned() }
}

/// The type of a formula; `Unspecified` if it cannot be told.
pub(crate) fn kind_of(text: &str, kind: &dyn Fn(&str) -> Option<FieldType>) -> FieldType {
    // A column alone keeps a type that the language does not tell apart, such as DECIMAL.
    if let Some(kind) = kind(text) {
        return kind;
    }
    let type_of = |name: &str| Some(kind(name).map_or(Type::Any, language_type));
    let checked = parse(text).and_then(|formula| formula.check(&type_of));
    checked.map_or(FieldType::Unspecified, |it| field_type(it.result()))
}

/// The type of a day or a moment that is cut down.
fn cut(kind: FieldType, grain: pb::TimeGrain) -> FieldType {
    match grain {
        pb::TimeGrain::Unspecified | pb::TimeGrain::Hour => kind,
        pb::TimeGrain::Day
        | pb::TimeGrain::Week
        | pb::TimeGrain::Month
        | pb::TimeGrain::Quarter
        | pb::TimeGrain::Year => FieldType::Date,
    }
}

pub(crate) fn is_count(function: pb::AggregateFunction) -> bool {
    matches!(
        function,
        pb::AggregateFunction::Count
            | pb::AggregateFunction::CountDistinct
            | pb::AggregateFunction::ApproximateCountDistinct
    )
}

/// Whether the result is one of the values.
pub(crate) fn keeps_values(function: pb::AggregateFunction) -> bool {
    matches!(
        function,
        pb::AggregateFunction::Min
            | pb::AggregateFunction::Max
            | pb::AggregateFunction::First
            | pb::AggregateFunction::Last
    )
}

/// The type of what a function makes of values.
fn aggregated(function: pb::AggregateFunction, kind: FieldType) -> FieldType {
    match function {
        pb::AggregateFunction::Count
        | pb::AggregateFunction::CountDistinct
        | pb::AggregateFunction::ApproximateCountDistinct => FieldType::Integer,
        pb::AggregateFunction::Average
        | pb::AggregateFunction::Median
        | pb::AggregateFunction::Stddev => FieldType::Float,
        pb::AggregateFunction::Sum
        | pb::AggregateFunction::Min
        | pb::AggregateFunction::Max
        | pb::AggregateFunction::First
        | pb::AggregateFunction::Last
        | pb::AggregateFunction::Unspecified => kind,
    }
}

/// What stands against a function over values of this type; none if nothing does.
pub(crate) fn fault_of(function: pb::AggregateFunction, kind: FieldType) -> Option<&'static str> {
    let is_fit = match function {
        pb::AggregateFunction::Sum
        | pb::AggregateFunction::Average
        | pb::AggregateFunction::Median
        | pb::AggregateFunction::Stddev => is_number(kind),
        pb::AggregateFunction::Min | pb::AggregateFunction::Max => has_order(kind),
        pb::AggregateFunction::CountDistinct | pb::AggregateFunction::ApproximateCountDistinct => {
            kind != FieldType::Json
        }
        pb::AggregateFunction::Count
        | pb::AggregateFunction::First
        | pb::AggregateFunction::Last
        | pb::AggregateFunction::Unspecified => true,
    };
    if is_fit {
        return None;
    }
    Some(match function {
        pb::AggregateFunction::Min | pb::AggregateFunction::Max => "values that have an order",
        pb::AggregateFunction::CountDistinct | pb::AggregateFunction::ApproximateCountDistinct => {
            "values that can be compared"
        }
        pb::AggregateFunction::Sum
        | pb::AggregateFunction::Average
        | pb::AggregateFunction::Median
        | pb::AggregateFunction::Stddev
        | pb::AggregateFunction::Count
        | pb::AggregateFunction::First
        | pb::AggregateFunction::Last
        | pb::AggregateFunction::Unspecified => "numbers",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gold_columns_take_types_and_units_from_inputs_and_formulas() {
        let orders = vec![
            Column { nullable: false, ..Column::of("day", FieldType::Timestamp) },
            Column { unit: "EUR".to_owned(), ..Column::of("total", FieldType::Money) },
            Column { is_personal: true, ..Column::of("buyer", FieldType::String) },
        ];
        let gold: pb::GoldDefinition = serde_json::from_value(serde_json::json!({
            "inputs": [{"dataset": "orders", "alias": "o"}],
            "dimensions": [{"name": "day", "grain": "TIME_GRAIN_DAY"}, {"name": "who", "formula": "o.buyer"}],
            "measures": [
                {"name": "revenue", "function": "AGGREGATE_FUNCTION_SUM", "formula": "total"},
                {"name": "orders", "function": "AGGREGATE_FUNCTION_COUNT"},
                {"name": "first_buyer", "function": "AGGREGATE_FUNCTION_MIN", "formula": "buyer"},
            ],
            "derived": [
                {"name": "mean", "formula": "revenue / orders"},
                {"name": "left_over", "formula": "revenue - week", "unit": "EUR"},
            ],
            "windows": [{"name": "week", "function": "AGGREGATE_FUNCTION_SUM", "column": "revenue", "orderBy": "day"}],
        }))
        .unwrap();
        let mut joined = Joined::default();
        joined.add(&gold.inputs[0], Some(orders));
        let columns = of_gold(&gold, &joined);
        let shape: Vec<_> = columns
            .iter()
            .map(|it| (it.name.as_str(), it.kind, it.nullable, it.unit.as_str()))
            .collect();
        assert_eq!(
            shape,
            [
                ("day", FieldType::Date, false, ""),
                ("who", FieldType::String, true, ""),
                ("revenue", FieldType::Money, true, "EUR"),
                ("orders", FieldType::Integer, false, ""),
                ("first_buyer", FieldType::String, true, ""),
                ("mean", FieldType::Float, true, ""),
                ("left_over", FieldType::Money, true, "EUR"),
                ("week", FieldType::Money, true, "EUR"),
            ]
        );
        let personal: Vec<_> =
            columns.iter().filter(|it| it.is_personal).map(|it| it.name.as_str()).collect();
        assert_eq!(personal, ["who", "first_buyer"]);
    }

    #[test]
    fn a_cast_goes_from_a_text_to_anything_and_from_a_number_to_numbers() {
        assert!(is_castable(Type::Text, FieldType::Date));
        assert!(is_castable(Type::Float, FieldType::Money));
        assert!(is_castable(Type::Date, FieldType::Timestamp));
        assert!(is_castable(Type::Boolean, FieldType::String));
        assert!(!is_castable(Type::Integer, FieldType::Date));
        assert!(!is_castable(Type::Json, FieldType::Integer));
        assert!(!is_castable(Type::Bytes, FieldType::String));
    }
}
