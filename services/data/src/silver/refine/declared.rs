//! The declaration by which rows of another data set are judged.

use platform_proto::platform::config::v1::column_source::From as Origin;
use platform_proto::platform::config::v1::{
    CastErrorPolicy, ColumnSource, FieldType, SchemaChangePolicy, SilverColumn, SilverDefinition,
    SilverInput,
};

use super::super::by_hand::micros;
use super::super::path::{self, Step};

/// The declaration by which rows of an input are made: its sources, and amounts as they lie in the other table.
pub(super) fn declaration(
    silver: &SilverDefinition,
    input: &SilverInput,
    theirs: &SilverDefinition,
) -> SilverDefinition {
    let column = |it: &SilverColumn| {
        let source = input.sources.get(&it.name).or(it.source.as_ref()).cloned();
        let source = source.unwrap_or_default();
        let is_amount = it.r#type() == FieldType::Money
            && !source.is_micros
            && field_of(&source, &it.name)
                .and_then(|name| theirs.columns.iter().find(|it| it.name == name))
                .is_some_and(|it| it.r#type() == FieldType::Money);
        let source = if is_amount {
            let default_value = source.default_value.as_ref().and_then(micros);
            ColumnSource { is_micros: true, default_value, ..source }
        } else {
            source
        };
        SilverColumn { source: Some(source), ..it.clone() }
    };
    let columns = silver.columns.iter().map(column).collect();
    SilverDefinition { inputs: Vec::new(), columns, ..silver.clone() }
}

/// The column of the other data set that a source takes its values from.
fn field_of(source: &ColumnSource, own: &str) -> Option<String> {
    match &source.from {
        None => Some(own.to_owned()),
        Some(Origin::Path(text)) => match path::parse(text)?.into_iter().next()? {
            Step::Field(name) => Some(name),
            Step::Place(_) => None,
        },
        Some(Origin::Formula(_) | Origin::Constant(_)) => None,
    }
}

/// The same without anything that lets a row be left out but its key.
pub(super) fn lenient(silver: &SilverDefinition) -> SilverDefinition {
    let column = |it: &SilverColumn| {
        let mut source = it.source.clone().unwrap_or_default();
        let falls = matches!(
            source.on_cast_error(),
            CastErrorPolicy::Unspecified | CastErrorPolicy::Quarantine
        );
        if falls && !silver.primary_key.contains(&it.name) {
            source.on_cast_error = CastErrorPolicy::Null as i32;
        }
        SilverColumn { source: Some(source), required: false, ..it.clone() }
    };
    SilverDefinition {
        columns: silver.columns.iter().map(column).collect(),
        quality: None,
        delete_when: String::new(),
        on_schema_change: match silver.on_schema_change() {
            // It says how values are cast as well.
            SchemaChangePolicy::NullValue => SchemaChangePolicy::NullValue as i32,
            SchemaChangePolicy::Unspecified
            | SchemaChangePolicy::Ignore
            | SchemaChangePolicy::Propagate
            | SchemaChangePolicy::Pause
            | SchemaChangePolicy::QuarantineRow => SchemaChangePolicy::Ignore as i32,
        },
        ..silver.clone()
    }
}

/// Whether two rows of the other data set never become rows of one key: each column of its key is, as it is, one of
/// the key here, and nothing else makes rows.
pub(super) fn is_one_to_one(
    silver: &SilverDefinition,
    theirs: &SilverDefinition,
    input: &str,
) -> bool {
    let keeps = |entry: &SilverInput, key: &String| {
        silver.primary_key.iter().any(|own| {
            let column = silver.columns.iter().find(|it| it.name == *own);
            let their = theirs.columns.iter().find(|it| it.name == *key);
            let Some((column, their)) = column.zip(their) else { return false };
            let source = entry.sources.get(own).or(column.source.as_ref());
            let source = source.cloned().unwrap_or_default();
            // Kept as it is: the same type, the field itself, and nothing that makes two values one.
            let plain = ColumnSource {
                from: source.from.clone(),
                on_cast_error: source.on_cast_error,
                is_micros: source.is_micros,
                ..ColumnSource::default()
            };
            let is_field = match &source.from {
                None => own == key,
                Some(Origin::Path(text)) => text == key,
                Some(Origin::Formula(_) | Origin::Constant(_)) => false,
            };
            let is_kept = source.on_cast_error() != CastErrorPolicy::Default
                && column.r#type() == their.r#type()
                && (column.precision, column.scale) == (their.precision, their.scale)
                && plain == source;
            is_field && is_kept
        })
    };
    !theirs.primary_key.is_empty()
        && silver.inputs.iter().all(|entry| {
            entry.dataset == input && theirs.primary_key.iter().all(|key| keeps(entry, key))
        })
}
