//! Data sets and what they read, as far as checks need them.

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::config::v1 as pb;

use crate::body::Body;
use crate::core::column::joined::Joined;
use crate::core::column::{self, Column};
use crate::core::fields::Fields;
use crate::core::workspace::Workspace;
use crate::error::Result;
use crate::kind::Kind;

/// Data sets that are followed from one to the next.
const DATASETS_MAX: usize = 1024;

/// Declarations by the names of their data sets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Catalog {
    definitions: BTreeMap<String, pb::DatasetDefinition>,
    /// What is known of the same rows as entities.
    schemas: BTreeMap<String, pb::EntitySchema>,
}

/// The data sets whose rows a data set is made of.
fn inputs(definition: &pb::DatasetDefinition) -> impl Iterator<Item = &str> {
    let silver = definition.silver.iter().flat_map(|it| &it.inputs).map(|it| it.dataset.as_str());
    let gold = definition.gold.iter().flat_map(|it| &it.inputs).map(|it| it.dataset.as_str());
    silver.chain(gold).filter(|name| !name.is_empty())
}

/// The data sets that its quality rules look into.
fn looked_into(definition: &pb::DatasetDefinition) -> impl Iterator<Item = &str> {
    let quality = definition.silver.iter().filter_map(|it| it.quality.as_ref());
    quality.flat_map(|it| &it.rules).filter_map(|rule| match &rule.check {
        Some(pb::quality_rule::Check::Reference(it)) => Some(it.dataset.as_str()),
        Some(_) | None => None,
    })
}

/// Everything that its checks need to know of.
pub(crate) fn read_by(definition: &pb::DatasetDefinition) -> impl Iterator<Item = &str> {
    inputs(definition).chain(looked_into(definition))
}

impl Catalog {
    pub(crate) fn add(
        &mut self,
        name: &str,
        definition: pb::DatasetDefinition,
        schema: Option<pb::EntitySchema>,
    ) {
        self.definitions.insert(name.to_owned(), definition);
        if let Some(schema) = schema {
            self.schemas.insert(name.to_owned(), schema);
        }
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.definitions.contains_key(name)
    }

    /// Whether there is such a data set, and it has rows that have been cast.
    pub(crate) fn is_cast(&self, name: &str) -> bool {
        let definition = self.definitions.get(name);
        definition.is_some_and(|it| it.silver.is_some() || it.gold.is_some())
    }

    /// The columns of a data set's silver rows.
    pub(crate) fn silver(&self, name: &str) -> Option<Vec<Column>> {
        self.definitions.get(name)?.silver.as_ref().map(column::of_silver)
    }

    /// The columns that readers of the highest layer see; none if there is no such data set.
    pub(crate) fn columns(&self, name: &str) -> Option<Vec<Column>> {
        self.walk(name, &mut Walk::default())
    }

    fn walk(&self, name: &str, walk: &mut Walk) -> Option<Vec<Column>> {
        if let Some(done) = walk.done.get(name) {
            return Some(done.clone());
        }
        // Data sets that read each other in a circle are an error of theirs, and must not be one of a reader's.
        if walk.path.iter().any(|it| it == name) {
            return None;
        }
        let definition = self.definitions.get(name)?;
        let columns = if let Some(gold) = &definition.gold {
            walk.path.push(name.to_owned());
            let mut joined = Joined::default();
            for input in &gold.inputs {
                let columns = if self.is_cast(&input.dataset) {
                    self.walk(&input.dataset, walk)
                } else {
                    None
                };
                joined.add(input, columns);
            }
            walk.path.pop();
            column::of_gold(gold, &joined)
        } else if let Some(silver) = &definition.silver {
            column::of_silver(silver)
        } else {
            column::of_bronze()
        };
        let columns = self.refined(name, columns);
        walk.done.insert(name.to_owned(), columns.clone());
        Some(columns)
    }

    /// With the types that only the entity schema knows.
    fn refined(&self, name: &str, mut columns: Vec<Column>) -> Vec<Column> {
        for declared in self.schemas.get(name).iter().flat_map(|schema| &schema.fields) {
            let unknown = columns.iter_mut().find(|column| {
                column.name == declared.name && column.kind == pb::FieldType::Unspecified
            });
            if let Some(column) = unknown {
                column.kind = declared.r#type();
            }
        }
        columns
    }

    /// The fields of a data set's rows, for conditions; none if there is no such data set.
    pub(crate) fn fields(&self, name: &str) -> Option<Fields> {
        let columns = self.columns(name)?;
        if !self.is_cast(name) {
            return Some(Fields::default());
        }
        let mut fields = Fields::of_columns(&columns);
        if let Some(schema) = self.schemas.get(name) {
            fields.refine(schema);
        }
        Some(fields)
    }

    /// Whether rows of `from` are made of rows of `to`, directly or not, or they are the same.
    pub(crate) fn reaches(&self, from: &str, to: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(name) = open.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name)
                && let Some(definition) = self.definitions.get(name)
            {
                open.extend(inputs(definition));
            }
        }
        false
    }
}

#[derive(Default)]
struct Walk {
    /// Where the walk is.
    path: Vec<String>,
    done: BTreeMap<String, Vec<Column>>,
}

impl Workspace<'_> {
    /// Data sets as they will be, with all that they read.
    pub(crate) async fn catalog(
        &mut self,
        names: impl IntoIterator<Item = String>,
    ) -> Result<Catalog> {
        let mut catalog = Catalog::default();
        let mut open: Vec<String> = names.into_iter().collect();
        while let Some(name) = open.pop() {
            if catalog.has(&name) || DATASETS_MAX <= catalog.definitions.len() {
                continue;
            }
            let Some(Body::Dataset(it)) = self.object(Kind::Dataset, &name).await? else {
                continue;
            };
            let Some(definition) = it.definition else { continue };
            open.extend(read_by(&definition).map(str::to_owned));
            let schema = self.schema_of(&definition).await?;
            catalog.add(&name, definition, schema);
        }
        Ok(catalog)
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{catalog, orders, sales};
    use super::*;

    #[test]
    fn columns_are_followed_through_the_layers() {
        let all = catalog(&[orders(), sales()]);
        let names: Vec<_> = all.columns("sales").unwrap().into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["day", "revenue", "count", "mean"]);
        assert_eq!(
            all.fields("sales").unwrap().find("revenue").unwrap().kind,
            pb::FieldType::Money
        );
        assert_eq!(all.columns("nothing"), None);
    }

    #[test]
    fn rows_as_they_were_received_have_columns_and_no_fields() {
        let mut raw = orders();
        raw.definition.as_mut().unwrap().silver = None;
        let all = catalog(&[raw]);
        assert_eq!(all.columns("orders").unwrap()[0].name, "batch_id");
        assert_eq!(all.fields("orders"), Some(Fields::default()));
    }

    #[test]
    fn a_circle_ends() {
        let mut one = sales();
        one.definition.as_mut().unwrap().gold.as_mut().unwrap().inputs[0].dataset =
            "sales".to_owned();
        let all = catalog(&[one]);
        assert!(all.columns("sales").is_some());
        assert!(all.reaches("sales", "sales"));
        assert!(!catalog(&[orders(), sales()]).reaches("orders", "sales"));
    }

    #[test]
    fn an_entity_schema_tells_what_a_formula_does_not() {
        let schema: pb::EntitySchema = serde_json::from_value(serde_json::json!({
            "fields": [{"name": "day", "type": "FIELD_TYPE_DATE", "allowedValues": ["x"]}],
        }))
        .unwrap();
        let mut all = Catalog::default();
        all.add("sales", sales().definition.unwrap(), Some(schema));
        assert_eq!(all.columns("sales").unwrap()[0].kind, pb::FieldType::Date);
        assert_eq!(all.fields("sales").unwrap().find("day").unwrap().allowed_values, ["x"]);
    }
}
