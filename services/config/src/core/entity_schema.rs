//! What a kind of entity may say.

use std::collections::BTreeSet;

use platform_proto::platform::config::v1::{self as pb, FieldType};

use crate::core::column::{self, Column, value};
use crate::core::issue::Issues;

/// Checks a kind of entity; paths begin at its top. `rows` are the columns of the data set that has its rows, if
/// there is such a data set, and none of them if it has no rows that have been cast.
pub(crate) fn check(schema: &pb::EntitySchema, rows: Option<&[Column]>, issues: &mut Issues) {
    let mut seen = BTreeSet::new();
    for (index, field) in schema.fields.iter().enumerate() {
        let at = format!("fields[{index}]");
        if !seen.insert(field.name.as_str()) {
            issues.error(format!("{at}.name"), "duplicate", "Name each field once.");
        }
        check_field(field, &at, issues);
    }
    check_named(schema, issues);
    match rows {
        Some([]) => {
            let message = "Name a data set with a silver or a gold layer.";
            issues.error("dataset", "layer_missing", message);
        }
        Some(rows) => check_rows(schema, rows, issues),
        None => {}
    }
}

fn check_field(field: &pb::SchemaField, at: &str, issues: &mut Issues) {
    let kind = field.r#type();
    if !field.allowed_values.is_empty() && !matches!(kind, FieldType::String | FieldType::Integer) {
        let message = "Only fields of type STRING or INTEGER have values to choose from.";
        issues.error(format!("{at}.allowed_values"), "type_mismatch", message);
    }
    if kind == FieldType::Integer {
        for (index, it) in field.allowed_values.iter().enumerate() {
            if it.parse::<i64>().is_err() {
                let message = "Give a whole number.";
                issues.error(format!("{at}.allowed_values[{index}]"), "type_mismatch", message);
            }
        }
    }
    let Some(default) = field.default_value.as_ref().filter(|it| !value::is_null(it)) else {
        return;
    };
    let at = format!("{at}.default_value");
    value::check(default, kind, &at, issues);
    let text = match &default.kind {
        Some(platform_proto::google::protobuf::value::Kind::StringValue(text)) => text,
        Some(_) | None => return,
    };
    if !field.allowed_values.is_empty() && !field.allowed_values.contains(text) {
        issues.error(at, "value_not_allowed", "Give one of the allowed values.");
    }
}

/// Checks the fields that have the id, the name, and the id of what stands above.
fn check_named(schema: &pb::EntitySchema, issues: &mut Issues) {
    for (at, name) in [
        ("id_field", &schema.id_field),
        ("name_field", &schema.name_field),
        ("parent_id_field", &schema.parent_id_field),
    ] {
        if name.is_empty() {
            continue;
        }
        let Some(field) = schema.fields.iter().find(|it| &it.name == name) else {
            issues.error(at, "unknown_field", format!("There is no field {name}."));
            continue;
        };
        let kind = field.r#type();
        if !matches!(kind, FieldType::String | FieldType::Integer) {
            let message = format!("Name a STRING or INTEGER; {name} is a {}.", column::word(kind));
            issues.error(at, "type_mismatch", message);
        }
        if at == "id_field" && field.nullable {
            issues.error(at, "key_nullable", "Let the id never be null.");
        }
    }
    if !schema.parent_entity_type.is_empty() && schema.parent_entity_type == schema.entity_type {
        issues.error("parent_entity_type", "circle", "It cannot stand above itself.");
    }
}

fn check_rows(schema: &pb::EntitySchema, rows: &[Column], issues: &mut Issues) {
    for (index, field) in schema.fields.iter().enumerate() {
        let at = format!("fields[{index}]");
        let Some(column) = column::find(rows, &field.name) else {
            let message = format!("Data set {} has no column {}.", schema.dataset, field.name);
            issues.error(format!("{at}.name"), "unknown_field", message);
            continue;
        };
        if column.kind != FieldType::Unspecified && column.kind != field.r#type() {
            let message = format!(
                "The column of data set {} is a {}.",
                schema.dataset,
                column::word(column.kind)
            );
            issues.error(format!("{at}.type"), "type_mismatch", message);
        }
        if column.nullable && !field.nullable && field.default_value.is_none() {
            let message = format!("The column of data set {} may be null.", schema.dataset);
            issues.warning(format!("{at}.nullable"), "nullable", message);
        }
    }
}

/// The fields that are gone, or have another type.
pub(crate) fn changed_fields(
    before: &pb::EntitySchema,
    after: &pb::EntitySchema,
) -> BTreeSet<String> {
    let is_kept = |was: &pb::SchemaField| {
        after.fields.iter().any(|now| now.name == was.name && now.r#type == was.r#type)
    };
    before.fields.iter().filter(|it| !is_kept(it)).map(|it| it.name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::builtin;
    use crate::core::dataset::samples::{catalog, orders};

    fn schema() -> pb::EntitySchema {
        serde_json::from_value(json!({
            "entityType": "order",
            "fields": [
                {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
                {"name": "currency", "type": "FIELD_TYPE_STRING", "nullable": true, "allowedValues": ["EUR", "USD"]},
                {"name": "total", "type": "FIELD_TYPE_MONEY", "nullable": true},
            ],
            "idField": "id",
            "dataset": "orders",
        }))
        .unwrap()
    }

    fn found(schema: &pb::EntitySchema) -> Vec<(String, &'static str)> {
        let rows = catalog(&[orders()]).columns("orders").unwrap();
        let mut issues = Issues::default();
        check(schema, Some(&rows), &mut issues);
        issues.iter().map(|it| (it.field.clone(), it.code)).collect()
    }

    fn changed(change: impl FnOnce(&mut pb::EntitySchema)) -> Vec<(String, &'static str)> {
        let mut schema = schema();
        change(&mut schema);
        found(&schema)
    }

    fn issue(field: &str, code: &'static str) -> Vec<(String, &'static str)> {
        vec![(field.to_owned(), code)]
    }

    #[test]
    fn a_kind_that_fits_its_rows_passes() {
        assert_eq!(found(&schema()), []);
    }

    #[test]
    fn fields_are_named_once_and_have_values_of_their_types() {
        assert_eq!(
            changed(|it| it.fields[1].name = "id".to_owned()),
            issue("fields[1].name", "duplicate")
        );
        assert_eq!(
            changed(|it| it.fields[2].allowed_values = vec!["1".to_owned()]),
            issue("fields[2].allowed_values", "type_mismatch")
        );
        let text = |text: &str| Some(serde_json::from_value(json!(text)).unwrap());
        assert_eq!(changed(|it| it.fields[1].default_value = text("EUR")), []);
        assert_eq!(
            changed(|it| it.fields[1].default_value = text("XXX")),
            issue("fields[1].default_value", "value_not_allowed")
        );
        assert_eq!(
            changed(|it| it.fields[2].default_value = text("much")),
            issue("fields[2].default_value", "type_mismatch")
        );
    }

    #[test]
    fn ids_are_fields_that_tell_entities_apart() {
        assert_eq!(
            changed(|it| it.id_field = "none".to_owned()),
            issue("id_field", "unknown_field")
        );
        assert_eq!(
            changed(|it| it.id_field = "total".to_owned())[0],
            ("id_field".to_owned(), "type_mismatch")
        );
        assert_eq!(
            changed(|it| it.id_field = "currency".to_owned()),
            issue("id_field", "key_nullable")
        );
        assert_eq!(
            changed(|it| it.parent_entity_type = "order".to_owned()),
            issue("parent_entity_type", "circle")
        );
    }

    #[test]
    fn fields_are_columns_of_the_rows() {
        assert_eq!(
            changed(|it| it.fields[2].name = "sum".to_owned()),
            issue("fields[2].name", "unknown_field")
        );
        assert_eq!(changed(|it| it.fields[2].r#type = 2), issue("fields[2].type", "type_mismatch"));
        assert_eq!(
            changed(|it| it.fields[2].nullable = false),
            issue("fields[2].nullable", "nullable")
        );
        let mut issues = Issues::default();
        check(&schema(), Some(&[]), &mut issues);
        assert_eq!(issues.iter().map(|it| it.code).collect::<Vec<_>>(), ["layer_missing"]);
    }

    #[test]
    fn what_is_gone_or_of_another_type_has_changed() {
        assert_eq!(changed_fields(&schema(), &schema()), BTreeSet::new());
        let mut after = schema();
        after.fields[2].r#type = 3;
        after.fields.remove(1);
        after.fields[0].title = "Id".to_owned();
        let changed: Vec<_> = changed_fields(&schema(), &after).into_iter().collect();
        assert_eq!(changed, ["currency", "total"]);
    }

    #[test]
    fn built_in_kinds_are_sound_and_stand_below_each_other() {
        let all = builtin::entity_schemas();
        let names: Vec<_> = all.iter().map(|it| it.entity_type.as_str()).collect();
        assert!(names.is_sorted(), "{names:?}");
        for schema in all {
            let mut issues = Issues::default();
            check(schema, None, &mut issues);
            assert_eq!(issues, Issues::default(), "{}", schema.entity_type);
            let parent = schema.parent_entity_type.as_str();
            // A connector is an object of the platform, whose service tells auth of it.
            let is_known = parent.is_empty() || parent == "connector" || names.contains(&parent);
            assert!(is_known, "{} stands below {parent}", schema.entity_type);
        }
    }
}
