//! What a change of a declaration costs: nothing, a rebuild, or a layer.
//!
//! New nullable columns, texts, rules, retention and status are taken at once. A change of a key, of a column's type
//! or source, of an aggregation or of a partition makes the data be computed again.

use std::fmt;

use platform_proto::platform::config::v1 as pb;

use crate::kind::Kind;

/// Why a change cannot be made as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Breach {
    /// A layer would go; it can never.
    Layer { layer: &'static str },
    /// The data would have to be computed again, and the request does not allow it.
    Rebuild { field: String },
    /// Something that stays could not read the new rows.
    Reader { kind: Kind, name: String, problem: String },
}

impl Breach {
    pub(crate) fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Layer { layer } => {
                vec![("what", "layer".to_owned()), ("layer", (*layer).to_owned())]
            }
            Self::Rebuild { field } => {
                vec![("what", "rebuild".to_owned()), ("field", field.clone())]
            }
            Self::Reader { kind, name, problem } => vec![
                ("what", "reader".to_owned()),
                ("kind", kind.noun().to_owned()),
                ("reader", name.clone()),
                ("problem", problem.clone()),
            ],
        }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Layer { layer } => write!(f, "layer {layer} would go"),
            Self::Rebuild { field } => write!(f, "a change of `{field}` needs `allow_rebuild`"),
            Self::Reader { kind, name, problem } => {
                write!(f, "{} `{name}` could not read it: {problem}", kind.noun())
            }
        }
    }
}

/// The layer that a change takes away.
pub(crate) fn lost_layer(
    before: &pb::DatasetDefinition,
    after: &pb::DatasetDefinition,
) -> Option<&'static str> {
    [
        ("bronze", before.bronze.is_some(), after.bronze.is_some()),
        ("silver", before.silver.is_some(), after.silver.is_some()),
        ("gold", before.gold.is_some(), after.gold.is_some()),
    ]
    .into_iter()
    .find(|(_, had, has)| *had && !has)
    .map(|(layer, _, _)| layer)
}

/// The fields whose change makes data be computed again, as paths from the data set's top.
///
/// A layer that is new has no data yet, so that nothing is computed *again*.
pub(crate) fn rebuilt(
    before: &pb::DatasetDefinition,
    after: &pb::DatasetDefinition,
) -> Vec<String> {
    let mut fields = Vec::new();
    if let (Some(before), Some(after)) = (&before.silver, &after.silver) {
        silver(before, after, &mut fields);
    }
    if let (Some(before), Some(after)) = (&before.gold, &after.gold) {
        gold(before, after, &mut fields);
    }
    fields
}

/// Adds `field` if it differs.
fn differs<T: PartialEq>(field: &str, before: &T, after: &T, fields: &mut Vec<String>) {
    if before != after {
        fields.push(field.to_owned());
    }
}

fn silver(before: &pb::SilverDefinition, after: &pb::SilverDefinition, fields: &mut Vec<String>) {
    const TOP: &str = "definition.silver";
    differs(&format!("{TOP}.inputs"), &before.inputs, &after.inputs, fields);
    for (index, now) in after.columns.iter().enumerate() {
        let at = format!("{TOP}.columns[{index}]");
        match before.columns.iter().find(|it| it.name == now.name) {
            Some(was) => column(was, now, &at, fields),
            // Rows that are there have no value for it.
            None if now.required => fields.push(format!("{at}.required")),
            None => {}
        }
    }
    let is_gone = |it: &pb::SilverColumn| after.columns.iter().all(|now| now.name != it.name);
    if before.columns.iter().any(is_gone) {
        fields.push(format!("{TOP}.columns"));
    }
    differs(&format!("{TOP}.primary_key"), &before.primary_key, &after.primary_key, fields);
    differs(&format!("{TOP}.latest_by"), &before.latest_by, &after.latest_by, fields);
    differs(&format!("{TOP}.delete_when"), &before.delete_when, &after.delete_when, fields);
    differs(&format!("{TOP}.partition_by"), &before.partition_by, &after.partition_by, fields);
}

fn column(was: &pb::SilverColumn, now: &pb::SilverColumn, at: &str, fields: &mut Vec<String>) {
    differs(&format!("{at}.type"), &was.r#type, &now.r#type, fields);
    differs(&format!("{at}.precision"), &was.precision, &now.precision, fields);
    differs(&format!("{at}.scale"), &was.scale, &now.scale, fields);
    let [was_source, now_source] = [was, now].map(|it| it.source.clone().unwrap_or_default());
    differs(&format!("{at}.source"), &was_source, &now_source, fields);
    if now.required && !was.required {
        fields.push(format!("{at}.required"));
    }
}

fn gold(before: &pb::GoldDefinition, after: &pb::GoldDefinition, fields: &mut Vec<String>) {
    const TOP: &str = "definition.gold";
    differs(&format!("{TOP}.inputs"), &before.inputs, &after.inputs, fields);
    differs(&format!("{TOP}.filter"), &before.filter, &after.filter, fields);
    differs(&format!("{TOP}.partition_by"), &before.partition_by, &after.partition_by, fields);
    // Dimensions say what a row is, so that a new one is a change of the key.
    let dimensions = |gold: &pb::GoldDefinition| {
        let key = |it: &pb::GoldDimension| (it.name.clone(), it.formula.clone(), it.grain);
        gold.dimensions.iter().map(key).collect::<Vec<_>>()
    };
    differs(&format!("{TOP}.dimensions"), &dimensions(before), &dimensions(after), fields);
    let measures = |gold: &pb::GoldDefinition| {
        let plain = |it: &pb::GoldMeasure| pb::GoldMeasure {
            title: String::new(),
            description: String::new(),
            unit: String::new(),
            ..it.clone()
        };
        gold.measures.iter().map(plain).map(|it| (it.name.clone(), it)).collect::<Vec<_>>()
    };
    kept(&format!("{TOP}.measures"), &measures(before), &measures(after), fields);
    let derived = |gold: &pb::GoldDefinition| {
        let value = |it: &pb::GoldColumn| (it.formula.clone(), it.on_error.clone());
        gold.derived.iter().map(|it| (it.name.clone(), value(it))).collect::<Vec<_>>()
    };
    kept(&format!("{TOP}.derived"), &derived(before), &derived(after), fields);
    let windows = |gold: &pb::GoldDefinition| {
        gold.windows.iter().map(|it| (it.name.clone(), it.clone())).collect::<Vec<_>>()
    };
    kept(&format!("{TOP}.windows"), &windows(before), &windows(after), fields);
}

/// Adds what has changed of a list of named columns; new ones are nullable, and cost nothing.
fn kept<T: PartialEq>(
    list: &str,
    before: &[(String, T)],
    after: &[(String, T)],
    fields: &mut Vec<String>,
) {
    for (name, was) in before {
        match after.iter().position(|(now, _)| now == name) {
            None => fields.push(list.to_owned()),
            Some(place) if after[place].1 != *was => fields.push(format!("{list}[{place}]")),
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::samples::{orders, sales};
    use super::*;

    fn of(dataset: &pb::Dataset) -> pb::DatasetDefinition {
        dataset.definition.clone().unwrap()
    }

    fn silver_change(change: impl FnOnce(&mut pb::SilverDefinition)) -> Vec<String> {
        let before = of(&orders());
        let mut after = before.clone();
        change(after.silver.as_mut().unwrap());
        let fields = rebuilt(&before, &after);
        fields.into_iter().map(|it| it.replace("definition.silver.", "")).collect()
    }

    fn gold_change(change: impl FnOnce(&mut pb::GoldDefinition)) -> Vec<String> {
        let before = of(&sales());
        let mut after = before.clone();
        change(after.gold.as_mut().unwrap());
        let fields = rebuilt(&before, &after);
        fields.into_iter().map(|it| it.replace("definition.gold.", "")).collect()
    }

    fn none() -> Vec<String> {
        Vec::new()
    }

    #[test]
    fn nullable_columns_texts_rules_and_retention_cost_nothing() {
        let found = silver_change(|it| {
            let spare =
                pb::SilverColumn { name: "spare".to_owned(), r#type: 4, ..Default::default() };
            it.columns.insert(0, spare);
            it.columns[1].title = "Id".to_owned();
            it.columns[1].required = false;
            it.columns[4].is_personal = true;
            // No source and an empty one say the same.
            it.columns[5].source = Some(pb::ColumnSource::default());
            it.quality = Some(pb::QualityPolicy::default());
            it.retention_days = 7;
            it.entity_type = "order".to_owned();
        });
        assert_eq!(found, none());
        let found = gold_change(|it| {
            it.measures[0].title = "Revenue".to_owned();
            it.measures.push(pb::GoldMeasure {
                name: "new".to_owned(),
                function: 5,
                ..Default::default()
            });
            it.retention_days = 7;
            it.refresh = Some(pb::GoldRefresh { lookback_days: 3, ..Default::default() });
        });
        assert_eq!(found, none());
    }

    #[test]
    fn keys_types_sources_and_partitions_cost_a_rebuild() {
        assert_eq!(silver_change(|it| it.primary_key.clear()), ["primary_key"]);
        assert_eq!(silver_change(|it| it.latest_by.clear()), ["latest_by"]);
        assert_eq!(silver_change(|it| it.partition_by = None), ["partition_by"]);
        assert_eq!(silver_change(|it| it.columns[5].r#type = 3), ["columns[5].type"]);
        assert_eq!(silver_change(|it| it.columns[5].required = true), ["columns[5].required"]);
        assert_eq!(silver_change(|it| it.columns[2].source = None), ["columns[2].source"]);
        assert_eq!(silver_change(|it| _ = it.columns.pop()), ["columns"]);
        assert_eq!(silver_change(|it| it.inputs.push(pb::SilverInput::default())), ["inputs"]);
    }

    #[test]
    fn aggregations_cost_a_rebuild() {
        assert_eq!(gold_change(|it| it.measures[0].function = 2), ["measures[0]"]);
        assert_eq!(gold_change(|it| _ = it.measures.pop()), ["measures"]);
        assert_eq!(gold_change(|it| it.dimensions[0].grain = 4), ["dimensions"]);
        assert_eq!(gold_change(|it| it.derived[0].on_error = None), ["derived[0]"]);
        assert_eq!(gold_change(|it| it.filter = "items > 1".to_owned()), ["filter"]);
    }

    #[test]
    fn layers_can_be_added_and_never_go() {
        let both = of(&orders());
        let mut raw = both.clone();
        raw.silver = None;
        assert_eq!(lost_layer(&raw, &both), None);
        assert_eq!(rebuilt(&raw, &both), none());
        assert_eq!(lost_layer(&both, &raw), Some("silver"));
        assert_eq!(lost_layer(&both, &of(&sales())), Some("bronze"));
    }

    proptest! {
        #[test]
        fn a_declaration_is_compatible_with_itself(
            kinds in prop::collection::vec(1_i32..=10, 1..8),
            key in 0_usize..8,
            required in any::<u8>(),
        ) {
            let mut definition = of(&orders());
            let silver = definition.silver.as_mut().unwrap();
            silver.columns = kinds
                .iter()
                .enumerate()
                .map(|(index, kind)| pb::SilverColumn {
                    name: format!("c{index}"),
                    r#type: *kind,
                    required: required >> index & 1 == 1,
                    ..Default::default()
                })
                .collect();
            silver.primary_key = vec![format!("c{key}")];
            prop_assert_eq!(lost_layer(&definition, &definition), None);
            prop_assert_eq!(rebuilt(&definition, &definition), none());
            let gold = of(&sales());
            prop_assert_eq!(rebuilt(&gold, &gold), none());
        }
    }
}
