//! The table of a data set as its declaration shows it to readers: it is opened as it is, and nothing of it is written.
//!
//! A declared column that the table lacks is NULL in every row, one whose type became wider is cast, and a table that is
//! not there yet has no rows. What the declaration changed in other ways is shown as the table has it.

use std::sync::Arc;

use lake::arrow::datatypes::{Field, Schema, SchemaRef};
use lake::sql::{RelationName, Rows, no_rows, redeclared};
use lake::{At, ChangeKind, Snapshot, compare};
use platform_proto::platform::config::v1::{Dataset, SilverDefinition};
use platform_proto::platform::data::v1 as pb;

use super::table;
use crate::convert::count;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::{self, Reading};
use crate::rows;
use crate::tables::Layer;

/// A version of the table of a data set.
pub(crate) struct Shown {
    name: RelationName,
    /// None if the table is not there yet.
    snapshot: Option<Snapshot>,
    /// The columns as they are shown.
    schema: SchemaRef,
    /// Those of them that the table lacks, or has with a narrower type.
    changed: Vec<Field>,
}

impl Shown {
    /// Opens the table.
    ///
    /// # Errors
    /// [`Error::VersionNotAvailable`].
    pub(crate) async fn open(
        parts: &Parts,
        org_id: i64,
        (dataset, silver): (&Dataset, &SilverDefinition),
        at: At,
    ) -> Result<Self> {
        let name = RelationName::new(Layer::Silver.name(), &dataset.name);
        let declared = table::schema(silver).schema;
        match parts.tables.at(org_id, Layer::Silver, &dataset.name, at).await {
            Ok(snapshot) => {
                let (schema, changed) = shown(&snapshot.schema(), &declared);
                Ok(Self { name, snapshot: Some(snapshot), schema, changed })
            }
            Err(Error::TableNotFound { .. }) if at == At::Newest => {
                Ok(Self { name, snapshot: None, schema: declared, changed: Vec::new() })
            }
            Err(Error::TableNotFound { .. }) => {
                Err(Error::VersionNotAvailable { oldest: None, newest: None })
            }
            Err(error) => Err(error),
        }
    }

    pub(crate) const fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    /// The version's number; 0 if the table is not there yet.
    pub(crate) fn version(&self) -> i64 {
        self.snapshot.as_ref().map_or(0, |it| count(it.version()))
    }

    /// Begins a read.
    ///
    /// # Errors
    /// Those of [`Reading::start`].
    pub(crate) async fn read(&self, parts: &Parts, org_id: i64, reading: &Reading) -> Result<Rows> {
        let provider = match &self.snapshot {
            Some(snapshot) => redeclared(snapshot.provider().await?, &self.changed),
            None => no_rows(Arc::clone(&self.schema))?,
        };
        let table = (Arc::clone(&self.schema), provider);
        reading.start_on(parts, &self.name, org_id, table).await
    }

    /// What a stream of rows with these columns begins with; it says no time if the table is not there yet.
    ///
    /// # Errors
    /// [`Error::VersionNotAvailable`] if the version's commit has been cleaned up.
    pub(crate) async fn header(&self, of: &Schema) -> Result<pb::ReadHeader> {
        match &self.snapshot {
            Some(snapshot) => reading::header(snapshot, of).await,
            None => Ok(pb::ReadHeader {
                version: 0,
                committed_at: None,
                schema: Some(rows::to_wire(of)),
            }),
        }
    }
}

/// The columns of a table as they are shown, and those among them that it lacks or has with a narrower type.
fn shown(there: &Schema, declared: &Schema) -> (SchemaRef, Vec<Field>) {
    let mut changed = Vec::new();
    let mut fields: Vec<Field> = Vec::with_capacity(declared.fields().len());
    for old in there.fields() {
        let wider = declared.field_with_name(old.name()).ok().filter(|new| {
            let one = |field: &Field| Schema::new(vec![field.clone()]);
            let changes = compare(&one(old), &one(new));
            changes.iter().any(|it| it.kind == ChangeKind::Widened && it.compatible)
        });
        match wider {
            None => fields.push(old.as_ref().clone()),
            Some(new) => {
                let field = Field::new(new.name(), new.data_type().clone(), old.is_nullable());
                changed.push(field.clone());
                fields.push(field);
            }
        }
    }
    for new in declared.fields().iter().filter(|it| there.field_with_name(it.name()).is_err()) {
        let field = Field::new(new.name(), new.data_type().clone(), true);
        changed.push(field.clone());
        fields.push(field);
    }
    (Arc::new(Schema::new(fields)), changed)
}

#[cfg(test)]
mod tests {
    use lake::arrow::datatypes::DataType;

    use super::*;

    #[test]
    fn what_a_table_lacks_is_behind_its_own_columns_and_wider_types_are_declared_ones() {
        let there = Schema::new(vec![
            Field::new("id", DataType::Int64, false),
            Field::new("price", DataType::Decimal128(10, 2), true),
            Field::new("old", DataType::Utf8, true),
            Field::new("other", DataType::Utf8, true),
        ]);
        let declared = Schema::new(vec![
            Field::new("id", DataType::Int64, false),
            Field::new("price", DataType::Decimal128(20, 4), true),
            Field::new("other", DataType::Int64, true),
            Field::new("new", DataType::Date32, false),
        ]);
        let (schema, changed) = shown(&there, &declared);
        let types: Vec<_> =
            schema.fields().iter().map(|it| (it.name().as_str(), it.data_type().clone())).collect();
        let wanted = [
            ("id", DataType::Int64),
            ("price", DataType::Decimal128(20, 4)),
            ("old", DataType::Utf8),
            ("other", DataType::Utf8),
            ("new", DataType::Date32),
        ];
        assert_eq!(types, wanted);
        let names: Vec<_> = changed.iter().map(|it| it.name().as_str()).collect();
        assert_eq!(names, ["price", "new"]);
        assert!(changed[1].is_nullable());
    }
}
