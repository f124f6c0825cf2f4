//! Entities and their kinds on the wire.

use lake::arrow::array::RecordBatch;
use platform_proto::platform::common::v1::{EntityReference, EntityType};
use platform_proto::platform::config::v1::EntitySchema;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::data::v1::{NamedValue, Value};
use platform_proto::platform::query::v1 as pb;

use super::value::cell;
use crate::core::entity::{FIELDS, ID, NAME, PARENT, QUALITY, UPDATED};
use crate::error::Result;

const PREFIX: &str = "ENTITY_TYPE_";

/// The kind of a name: one that the platform knows, or CUSTOM.
pub(crate) fn entity_type(kind: &str) -> EntityType {
    let known = EntityType::from_str_name(&format!("{PREFIX}{}", kind.to_uppercase()));
    known.filter(|it| *it != EntityType::Unspecified).unwrap_or(EntityType::Custom)
}

/// The name of a kind.
pub(crate) fn kind_of(entity_type: EntityType, custom_type: &str) -> String {
    if entity_type == EntityType::Custom {
        return custom_type.to_owned();
    }
    entity_type.as_str_name().trim_start_matches(PREFIX).to_lowercase()
}

/// The kind that a reference names.
pub(crate) fn kind_of_reference(reference: &EntityReference) -> String {
    kind_of(reference.r#type(), &reference.custom_type)
}

pub(crate) fn reference(kind: &str, id: String, name: String) -> EntityReference {
    let entity_type = entity_type(kind);
    let is_custom = entity_type == EntityType::Custom;
    let custom_type = if is_custom { kind.to_owned() } else { String::new() };
    EntityReference { r#type: entity_type as i32, id, name, custom_type }
}

/// A row of a statement over entities of a kind.
pub(crate) fn entity(schema: &EntitySchema, batch: &RecordBatch, row: usize) -> Result<pb::Entity> {
    let value = |at: usize| cell(batch.column(at).as_ref(), row);
    let text = |at: usize| {
        Ok::<_, crate::error::Error>(match value(at)?.kind {
            Some(Kind::StringValue(text)) => Some(text),
            _ => None,
        })
    };
    let kind = &schema.entity_type;
    let (id, name) = (text(ID)?.unwrap_or_default(), text(NAME)?.unwrap_or_default());
    let above = text(PARENT)?;
    let parent = above.map(|id| reference(&schema.parent_entity_type, id, String::new()));
    let fields = schema.fields.iter().enumerate().map(|(at, field)| {
        let value = value(FIELDS + at)?;
        let value = value.kind.is_some().then_some(value);
        Ok(NamedValue { name: field.name.clone(), value })
    });
    let updated_at = match value(UPDATED)?.kind {
        Some(Kind::TimestampValue(at)) => Some(at),
        _ => None,
    };
    let quality_score = match value(QUALITY)? {
        Value { kind: Some(Kind::DoubleValue(score)) } => Some(score),
        _ => None,
    };
    Ok(pb::Entity {
        reference: Some(reference(kind, id, name)),
        parent,
        fields: fields.collect::<Result<_>>()?,
        updated_at,
        // Nobody raises alerts yet.
        open_alerts: 0,
        quality_score,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_told_by_its_number_or_its_name() {
        assert_eq!(entity_type("line_item"), EntityType::LineItem);
        assert_eq!(kind_of(EntityType::DspAccount, ""), "dsp_account");
        assert_eq!(entity_type("unspecified"), EntityType::Custom);
        for kind in ["campaign", "shop_order"] {
            let reference = reference(kind, "1".to_owned(), String::new());
            assert_eq!(kind_of_reference(&reference), kind);
        }
    }
}
