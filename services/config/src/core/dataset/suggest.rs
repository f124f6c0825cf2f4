//! A declaration from received rows: columns, types, keys and first rules.
//!
//! What is guessed is told as an issue of severity INFO, with the rows that it rests on.

mod guess;
mod observe;

use std::collections::BTreeSet;

use platform_proto::google::protobuf::Struct;
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::{
    self as pb, FieldType, column_source::From as Origin, quality_rule::Check,
};

use self::guess::Guess;
use self::observe::{Observed, observe};
use crate::core::column;
use crate::core::issue::{Issue, Issues, Severity};

/// Columns of a proposal; the contract allows no more.
const COLUMNS_MAX: usize = 512;
/// Characters of a column's name.
const NAME_MAX: usize = 63;
/// Rules of a proposal.
const RULES_MAX: usize = 32;
/// Columns that are tried as parts of a key.
const KEY_CANDIDATES_MAX: usize = 6;
/// Rows below which a text's values are not taken for all that there are.
const ROWS_FOR_VALUES: usize = 50;
/// Different values of a text that is taken for a choice.
const VALUES_MAX: usize = 12;

const TOP: &str = "definition.silver";

/// Proposes a data set, bronze and silver.
pub(crate) fn suggest(
    name: &str,
    connector_type: ConnectorType,
    rows: &[Struct],
    issues: &mut Issues,
) -> pb::Dataset {
    let (observed, skipped) = observe(rows);
    for field in skipped {
        let message =
            format!("Field {field} cannot be named by a path, so that no column reads it.");
        issues.warning(format!("{TOP}.columns"), "field_skipped", message);
    }
    let mut found: Vec<Found> = Vec::new();
    let mut names = BTreeSet::new();
    for (path, observed) in &observed {
        if found.len() == COLUMNS_MAX {
            let message = format!("More than {COLUMNS_MAX} fields: the others are left out.");
            issues.warning(format!("{TOP}.columns"), "too_many_columns", message);
            break;
        }
        let own = unused(&snake(path), &mut names);
        let guess = guess::guess(&own, observed);
        found.push(Found { name: own, path, observed, guess });
    }
    let key = key(name, rows.len(), &found);
    let silver = silver(connector_type, rows.len(), &found, &key);
    tell(&silver, &found, rows.len(), issues);
    let definition = pb::DatasetDefinition {
        bronze: Some(pb::BronzeDefinition::default()),
        silver: (!silver.columns.is_empty()).then_some(silver),
        gold: None,
    };
    pb::Dataset {
        name: name.to_owned(),
        status: pb::DatasetStatus::Active as i32,
        definition: Some(definition),
        ..pb::Dataset::default()
    }
}

/// A field that was found, and the column that it becomes.
struct Found<'r> {
    name: String,
    path: &'r str,
    observed: &'r Observed<'r>,
    guess: Guess,
}

impl Found<'_> {
    /// Whether every row has a value. One row alone says nothing about the others.
    fn is_complete(&self, rows: usize) -> bool {
        2 <= rows && self.guess.values == rows
    }

    fn is_id(&self) -> bool {
        guess::is_id(&self.name)
    }
}

/// A path as the name of a column.
fn snake(path: &str) -> String {
    let mut name = String::new();
    let mut was_lower = false;
    for letter in path.chars() {
        if letter.is_ascii_uppercase() && was_lower {
            name.push('_');
        }
        was_lower = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        let letter = letter.to_ascii_lowercase();
        if letter.is_ascii_lowercase() || letter.is_ascii_digit() {
            name.push(letter);
        } else if !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
    }
    if !name.starts_with(|it: char| it.is_ascii_lowercase()) {
        name.insert_str(0, "c_");
    }
    name.truncate(NAME_MAX - 4);
    name.trim_end_matches('_').to_owned()
}

fn unused(name: &str, names: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    let free = std::iter::once(name.to_owned()).chain(numbered).find(|it| !names.contains(it));
    let free = free.expect("there are more numbers than names");
    names.insert(free.clone());
    free
}

/// The columns that tell the rows apart; empty if none were found.
fn key(dataset: &str, rows: usize, found: &[Found<'_>]) -> Vec<String> {
    let rank = |it: &Found<'_>| match it.name.as_str() {
        "id" => 0,
        "uuid" | "guid" | "key" => 1,
        name if name.strip_suffix("_id").is_some_and(|it| dataset.starts_with(it)) => 2,
        _ if it.is_id() => 3,
        _ if column::is_time(it.guess.kind) => 4,
        _ => 5,
    };
    let mut candidates: Vec<&Found<'_>> = found
        .iter()
        .filter(|it| it.is_complete(rows) && column::is_keyable(it.guess.kind) && rank(it) < 5)
        .collect();
    candidates.sort_by_key(|it| rank(it));
    candidates.truncate(KEY_CANDIDATES_MAX);
    let is_key = |parts: &[&Found<'_>]| {
        let values: BTreeSet<Vec<&str>> =
            (0..rows).map(|row| parts.iter().map(|it| it.observed.text(row)).collect()).collect();
        values.len() == rows
    };
    // A moment may happen to differ in a sample: it identifies nothing by itself.
    let named = |parts: &[&Found<'_>]| parts.iter().any(|it| rank(it) < 4);
    let mut sets: Vec<Vec<&Found<'_>>> = candidates.iter().map(|it| vec![*it]).collect();
    for _ in 1..3 {
        if let Some(parts) = sets.iter().find(|it| named(it) && is_key(it)) {
            return parts.iter().map(|it| it.name.clone()).collect();
        }
        sets = sets
            .iter()
            .flat_map(|set| {
                let last = set.last().map(|it| it.name.as_str());
                let after = candidates.iter().skip_while(move |it| Some(it.name.as_str()) != last);
                after.skip(1).map(move |next| [set.as_slice(), &[*next]].concat())
            })
            .collect();
    }
    let parts = sets.into_iter().find(|it| named(it) && is_key(it)).unwrap_or_default();
    parts.into_iter().map(|it| it.name.clone()).collect()
}

fn silver(
    connector_type: ConnectorType,
    rows: usize,
    found: &[Found<'_>],
    key: &[String],
) -> pb::SilverDefinition {
    let currency = found.iter().find(|it| it.guess.is_currency).map(|it| it.name.clone());
    let columns = found.iter().map(|it| column_of(it, rows, currency.as_ref())).collect();
    let is_change_time = |it: &&Found<'_>| {
        it.guess.kind == FieldType::Timestamp
            && ["updated_at", "modified_at", "last_modified", "updated"].contains(&it.name.as_str())
    };
    let latest_by = found.iter().find(is_change_time).filter(|_| !key.is_empty());
    let input = pb::SilverInput { connector_type: connector_type as i32, ..Default::default() };
    let is_of_any = connector_type == ConnectorType::Unspecified;
    let rules = rules(rows, found);
    pb::SilverDefinition {
        inputs: if is_of_any { Vec::new() } else { vec![input] },
        columns,
        primary_key: key.to_vec(),
        latest_by: latest_by.map(|it| it.name.clone()).into_iter().collect(),
        quality: (!rules.is_empty()).then(|| pb::QualityPolicy { rules, ..Default::default() }),
        ..pb::SilverDefinition::default()
    }
}

fn column_of(of: &Found<'_>, rows: usize, currency: Option<&String>) -> pb::SilverColumn {
    let guess = &of.guess;
    let source = pb::ColumnSource {
        from: (of.name != of.path).then(|| Origin::Path(of.path.to_owned())),
        null_values: guess.null_values.clone(),
        time_formats: guess.time_formats.clone(),
        is_micros: guess.is_micros,
        ..pb::ColumnSource::default()
    };
    let is_money = guess.kind == FieldType::Money;
    pb::SilverColumn {
        name: of.name.clone(),
        r#type: guess.kind as i32,
        required: of.is_complete(rows),
        source: (source != pb::ColumnSource::default()).then_some(source),
        currency_column: currency.filter(|_| is_money).cloned().unwrap_or_default(),
        is_personal: guess::is_personal(&of.name),
        ..pb::SilverColumn::default()
    }
}

fn rules(rows: usize, found: &[Found<'_>]) -> Vec<pb::QualityRule> {
    let mut rules = Vec::new();
    let mut add = |name: String, dimension: pb::QualityDimension, check: Check, penalty: f64| {
        let rule = pb::QualityRule {
            name,
            dimension: dimension as i32,
            penalty,
            check: Some(check),
            ..pb::QualityRule::default()
        };
        if rules.len() < RULES_MAX {
            rules.push(rule);
        }
    };
    let mostly: Vec<String> = found
        .iter()
        .filter(|it| !it.is_complete(rows) && rows * 9 <= it.guess.values * 10)
        .map(|it| it.name.clone())
        .take(64)
        .collect();
    if 10 <= rows && !mostly.is_empty() {
        let check = Check::RequiredColumns(pb::RequiredColumnsCheck { columns: mostly });
        add("mostly_complete".to_owned(), pb::QualityDimension::Completeness, check, 20.0);
    }
    for it in found {
        if it.guess.is_not_negative && !it.is_id() {
            let range = pb::RangeCheck { column: it.name.clone(), min: Some(0.0), max: None };
            let name = format!("{}_not_negative", cut(&it.name, 13));
            add(name, pb::QualityDimension::Validity, Check::Range(range), 20.0);
        }
        let is_choice = it.guess.kind == FieldType::String
            && ROWS_FOR_VALUES <= it.guess.values
            && !guess::is_personal(&it.name);
        let values: BTreeSet<&str> = it.observed.texts().collect();
        if is_choice
            && values.len() <= VALUES_MAX
            && values.iter().all(|it| it.chars().count() <= 64)
        {
            let values = values.into_iter().map(str::to_owned).collect();
            let check = pb::AllowedValuesCheck { column: it.name.clone(), values };
            let name = format!("{}_known", cut(&it.name, 6));
            add(name, pb::QualityDimension::Validity, Check::AllowedValues(check), 10.0);
        }
    }
    rules
}

/// A name with room for `rest` letters.
fn cut(name: &str, rest: usize) -> &str {
    &name[..name.len().min(NAME_MAX - rest)]
}

fn tell(silver: &pb::SilverDefinition, found: &[Found<'_>], rows: usize, issues: &mut Issues) {
    let mut info = |field: String, code: &'static str, message: String| {
        let severity = Severity::Info;
        issues.push(Issue { field, code, message, severity, position: None });
    };
    if found.is_empty() {
        info(
            TOP.to_owned(),
            "no_fields",
            "The rows have no fields: rows are kept as received.".to_owned(),
        );
        return;
    }
    let message = match silver.primary_key.as_slice() {
        [] => format!("No columns tell the {rows} rows apart: every row is kept."),
        key => format!("All {rows} rows differ in {}.", key.join(", ")),
    };
    info(format!("{TOP}.primary_key"), "guessed_key", message);
    for (index, it) in found.iter().enumerate() {
        let word = column::word(it.guess.kind);
        let message = format!("{word} by {} values in {rows} rows.", it.guess.values);
        info(format!("{TOP}.columns[{index}].type"), "guessed_type", message);
    }
}

#[cfg(test)]
mod tests {
    use platform_proto::validate::{Moment, Validate as _};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::super::samples::found as found_issues;
    use super::*;
    use crate::core::dataset::catalog::Catalog;

    fn rows(json: &Value) -> Vec<Struct> {
        serde_json::from_value(json.clone()).expect("rows")
    }

    fn suggested(json: &Value) -> pb::SilverDefinition {
        let mut issues = Issues::default();
        let dataset = suggest("orders", ConnectorType::Unspecified, &rows(json), &mut issues);
        assert!(!issues.has_errors());
        dataset.definition.unwrap().silver.unwrap_or_default()
    }

    #[test]
    fn columns_types_keys_and_sources_are_found() {
        let silver = suggested(&json!([
            {"orderId": "a1", "placedAt": "2026-02-01T10:00:00Z", "updated_at": "2026-02-01T10:00:00Z",
             "price": 12.5, "currency": "EUR", "count": 1, "buyer": {"email": "a@b.c", "vip": true}, "tags": []},
            {"orderId": "a2", "placedAt": "2026-02-02T10:00:00Z", "updated_at": "2026-02-01T10:00:00Z",
             "price": 7, "currency": "USD", "count": 2, "buyer": {"email": "d@e.f"}, "tags": ["x"]},
        ]));
        let shape: Vec<_> = silver
            .columns
            .iter()
            .map(|it| (it.name.as_str(), column::word(it.r#type()), it.required))
            .collect();
        assert_eq!(
            shape,
            [
                ("buyer_email", "STRING", true),
                ("buyer_vip", "BOOLEAN", false),
                ("count", "INTEGER", true),
                ("currency", "STRING", true),
                ("order_id", "STRING", true),
                ("placed_at", "TIMESTAMP", true),
                ("price", "MONEY", true),
                ("tags", "JSON", true),
                ("updated_at", "TIMESTAMP", true),
            ]
        );
        assert_eq!(silver.primary_key, ["order_id"]);
        assert_eq!(silver.latest_by, ["updated_at"]);
        assert!(silver.columns[0].is_personal);
        let path = silver.columns[0].source.as_ref().unwrap().from.clone();
        assert_eq!(path, Some(Origin::Path("buyer.email".to_owned())));
        assert_eq!(silver.columns[6].currency_column, "currency");
        let rules: Vec<_> = silver.quality.unwrap().rules.into_iter().map(|it| it.name).collect();
        assert_eq!(rules, ["count_not_negative", "price_not_negative"]);
    }

    #[test]
    fn several_columns_can_be_the_key_together() {
        let silver = suggested(&json!([
            {"campaign_id": 1, "day": "2026-02-01", "clicks": 3},
            {"campaign_id": 1, "day": "2026-02-02", "clicks": 3},
            {"campaign_id": 2, "day": "2026-02-01", "clicks": 3},
        ]));
        assert_eq!(silver.primary_key, ["campaign_id", "day"]);
    }

    #[test]
    fn names_are_made_fit_and_differ() {
        assert_eq!(snake("Order ID"), "order_id");
        assert_eq!(snake("buyer.firstName"), "buyer_first_name");
        assert_eq!(snake("2nd"), "c_2nd");
        assert_eq!(snake("größe"), "gr_e");
        assert_eq!(snake("__"), "c");
        let silver = suggested(&json!([{"a b": 1, "a_b": 2, "a.b": 3}]));
        let names: Vec<_> = silver.columns.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["a_b", "a_b_2"]);
    }

    #[test]
    fn rows_without_fields_are_kept_as_received() {
        let mut issues = Issues::default();
        let dataset = suggest("x", ConnectorType::Push, &rows(&json!([{}])), &mut issues);
        assert_eq!(dataset.definition.unwrap().silver, None);
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            (-1e6..1e6).prop_map(|it: f64| Value::from(it)),
            "[A-Z]{3}|--|N/A|true|0[0-9]{2}|[0-9]{1,4}|2026-0[1-9]-1[0-9](T10:00:00Z)?|.{0,5}"
                .prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 12, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::btree_map("[a-z.]{1,3}", inner, 0..3)
                    .prop_map(|it| Value::Object(it.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_proposal_has_no_errors(
            json in prop::collection::vec(
                prop::collection::btree_map(
                    "id|day|price|currency|updated_at|spend_micros|[a-zA-Z .0-9_é]{0,70}",
                    values(),
                    0..6,
                ),
                1..60,
            ),
        ) {
            let rows = rows(&serde_json::to_value(json).unwrap());
            let mut issues = Issues::default();
            let dataset = suggest("orders", ConnectorType::Push, &rows, &mut issues);
            prop_assert!(!issues.has_errors());
            let valid = dataset.validate_at(Moment { seconds: 0, nanos: 0 });
            prop_assert!(valid.is_ok(), "{:?}", valid);
            let errors: Vec<_> = found_issues(&dataset, &Catalog::default());
            let mild = ["no_effect", "key_nullable", "too_many_parts", "money_unit"];
            prop_assert!(errors.iter().all(|it| mild.contains(&it.1)), "{:?}", errors);
        }
    }
}
