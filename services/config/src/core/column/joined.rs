//! The rows that a gold data set aggregates: its inputs joined.

use std::collections::{BTreeMap, BTreeSet};

use formula::{Type, parse};
use platform_proto::platform::config::v1::{self as pb, FieldType, JoinKind};

use super::{Column, kind_of, language_type};

/// Columns of joined rows, as formulas name them: `alias.column`, and `column` for the first input that has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Joined {
    columns: BTreeMap<String, Column>,
    /// Bare names that several inputs have, and that are not the same by the join.
    ambiguous: BTreeSet<String>,
    /// Whether an input is not known, so that a name that is not here may still be one of its columns.
    is_partial: bool,
}

/// The name of an input in formulas.
pub(crate) fn alias(input: &pb::GoldInput) -> &str {
    if input.alias.is_empty() { &input.dataset } else { &input.alias }
}

impl Joined {
    /// Joins one more input; `columns` are none if it is not known.
    pub(crate) fn add(&mut self, input: &pb::GoldInput, columns: Option<Vec<Column>>) {
        let kind = input.join_kind();
        if kind == JoinKind::Full {
            self.columns.values_mut().for_each(|column| column.nullable = true);
        }
        // Of an input that must have no row there is nothing to read.
        if kind == JoinKind::Anti {
            return;
        }
        let Some(columns) = columns else {
            self.is_partial = true;
            return;
        };
        let is_outer = matches!(kind, JoinKind::Left | JoinKind::Full);
        for mut column in columns {
            column.nullable |= is_outer;
            column.is_key = false;
            let name = column.name.clone();
            self.columns.insert(format!("{}.{name}", alias(input)), column.clone());
            let is_same = input.on.iter().any(|pair| {
                pair.there == name && pair.here.rsplit('.').next() == Some(name.as_str())
            });
            if self.columns.contains_key(&name) && !is_same {
                self.ambiguous.insert(name.clone());
            }
            self.columns.entry(name).or_insert(column);
        }
    }

    /// A column, or a part of a JSON one, whose type is not known.
    pub(crate) fn find(&self, name: &str) -> Option<Column> {
        if let Some(column) = self.columns.get(name) {
            return Some(column.clone());
        }
        let is_json = name.match_indices('.').any(|(end, _)| {
            self.columns.get(&name[..end]).is_some_and(|it| it.kind == FieldType::Json)
        });
        (is_json || self.is_partial).then(|| Column::of(name, FieldType::Unspecified))
    }

    /// The formula language's type of a column.
    pub(crate) fn type_of(&self, name: &str) -> Option<Type> {
        self.find(name).map(|column| language_type(column.kind))
    }

    pub(crate) fn is_ambiguous(&self, name: &str) -> bool {
        self.ambiguous.contains(name)
    }

    /// What is known of the values of a formula; of a column alone, everything.
    pub(crate) fn column_of(&self, text: &str) -> Column {
        if let Some(column) = self.columns.get(text.trim()) {
            return column.clone();
        }
        let kind = kind_of(text, &|name| self.find(name).map(|it| it.kind));
        let is_personal = parse(text).is_ok_and(|formula| {
            let mut names = formula.variables().iter();
            names.any(|name| self.find(name).is_some_and(|it| it.is_personal))
        });
        Column { is_personal, ..Column::of(text, kind) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(alias: &str, kind: JoinKind, on: &[(&str, &str)]) -> pb::GoldInput {
        pb::GoldInput {
            alias: alias.to_owned(),
            join_kind: kind as i32,
            on: on
                .iter()
                .map(|(here, there)| pb::ColumnPair {
                    here: (*here).to_owned(),
                    there: (*there).to_owned(),
                })
                .collect(),
            ..Default::default()
        }
    }

    fn columns() -> Option<Vec<Column>> {
        let id = Column { nullable: false, ..Column::of("id", FieldType::Integer) };
        Some(vec![id, Column::of("status", FieldType::String), Column::of("raw", FieldType::Json)])
    }

    #[test]
    fn a_bare_name_is_the_first_inputs_and_may_be_ambiguous() {
        let mut joined = Joined::default();
        joined.add(&input("a", JoinKind::Unspecified, &[]), columns());
        joined.add(&input("b", JoinKind::Left, &[("a.id", "id")]), columns());
        assert!(!joined.find("id").unwrap().nullable);
        assert!(joined.find("b.id").unwrap().nullable);
        assert!(joined.is_ambiguous("status"));
        assert!(!joined.is_ambiguous("id"));
        assert_eq!(joined.find("a.raw.x.y").unwrap().kind, FieldType::Unspecified);
        assert_eq!(joined.find("a.none"), None);
    }

    #[test]
    fn a_full_join_makes_everything_nullable_and_an_anti_join_adds_nothing() {
        let mut joined = Joined::default();
        joined.add(&input("a", JoinKind::Unspecified, &[]), columns());
        joined.add(&input("b", JoinKind::Anti, &[("a.id", "id")]), columns());
        assert_eq!(joined.find("b.id"), None);
        joined.add(&input("c", JoinKind::Full, &[("a.id", "id")]), columns());
        assert!(joined.find("a.id").unwrap().nullable);
    }

    #[test]
    fn an_input_that_is_not_known_may_have_any_column() {
        let mut joined = Joined::default();
        joined.add(&input("a", JoinKind::Unspecified, &[]), None);
        assert_eq!(joined.type_of("a.whatever"), Some(Type::Any));
    }
}
