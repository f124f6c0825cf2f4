//! The fields of a row, as conditions and formulas see them.

use std::collections::BTreeMap;

use formula::Type;
use platform_proto::platform::config::v1::{self as pb, FieldType};

use crate::core::column::{Column, language_type};

/// What is known of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    /// `Unspecified` if it is not known.
    pub(crate) kind: FieldType,
    /// Values that it can have; empty means any.
    pub(crate) allowed_values: Vec<String>,
}

/// The fields of a data set's rows, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fields(BTreeMap<String, Field>);

impl Fields {
    pub(crate) fn add(&mut self, name: &str, kind: FieldType) {
        self.0.insert(name.to_owned(), Field { kind, allowed_values: Vec::new() });
    }

    /// A field, or a part of a JSON field, whose type is not known.
    pub(crate) fn find(&self, path: &str) -> Option<Field> {
        if let Some(field) = self.0.get(path) {
            return Some(field.clone());
        }
        let (root, _) = path.split_once('.')?;
        let is_json = self.0.get(root).is_some_and(|it| it.kind == FieldType::Json);
        is_json.then(|| Field { kind: FieldType::Unspecified, allowed_values: Vec::new() })
    }

    /// The formula language's type of a field.
    pub(crate) fn type_of(&self, path: &str) -> Option<Type> {
        self.find(path).map(|field| language_type(field.kind))
    }

    /// Adds what an entity schema knows of the same rows.
    pub(crate) fn refine(&mut self, schema: &pb::EntitySchema) {
        for declared in &schema.fields {
            if let Some(field) = self.0.get_mut(&declared.name) {
                field.allowed_values.clone_from(&declared.allowed_values);
                if field.kind == FieldType::Unspecified {
                    field.kind = declared.r#type();
                }
            }
        }
    }

    /// The fields of rows that have these columns.
    pub(crate) fn of_columns(columns: &[Column]) -> Self {
        let mut fields = Self::default();
        for column in columns {
            fields.add(&column.name, column.kind);
        }
        fields
    }

    /// Takes a field away.
    pub(crate) fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }
}

impl FromIterator<(&'static str, FieldType)> for Fields {
    fn from_iter<I: IntoIterator<Item = (&'static str, FieldType)>>(fields: I) -> Self {
        let mut found = Self::default();
        for (name, kind) in fields {
            found.add(name, kind);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_json_are_fields_of_unknown_type() {
        let fields: Fields =
            [("raw", FieldType::Json), ("day", FieldType::Date)].into_iter().collect();
        assert_eq!(fields.find("raw.a.b").map(|it| it.kind), Some(FieldType::Unspecified));
        assert_eq!(fields.find("day.a"), None);
    }
}
