//! The table of a data set: its columns, its parts, and what tells which of two rows of a key is the later one.

use std::collections::BTreeMap;
use std::sync::Arc;

use lake::Definition;
use lake::arrow::datatypes::{DataType, Field, Schema};
use platform_proto::platform::config::v1::{SilverColumn, SilverDefinition, TimeGrain};

use super::kind::{Kind, moment};

/// The organisation; what readers are held to.
pub(crate) const ORG_ID: &str = "_org_id";
/// The bronze batch that a row came from; empty for one that was written by hand.
pub(crate) const BATCH_ID: &str = "_batch_id";
/// The place of its record in the batch.
pub(crate) const ROW_NUMBER: &str = "_row_number";
/// When the record was received.
pub(crate) const INGESTED_AT: &str = "_ingested_at";
/// The version of the declaration by which the row was made.
pub(crate) const DATASET_VERSION: &str = "_dataset_version";
pub(crate) const QUALITY_SCORE: &str = "_quality_score";
pub(crate) const QUALITY_ISSUES: &str = "_quality_issues";
/// Whether the row stands for one that was deleted.
pub(crate) const DELETED: &str = "_deleted";
/// The data set whose row a row was made of; null for one that was made of a record or written by hand. Only tables of
/// data sets that refine others have it.
pub(crate) const INPUT: &str = "_input";
/// What a day or a moment is cut down to, if that divides the table.
pub(crate) const PARTITION: &str = "_partition";

/// How the table of a data set is divided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Partition {
    /// Not at all.
    None,
    /// By the values of a column.
    Column(String),
    /// By what the values of a column are cut down to.
    Cut(String, TimeGrain),
}

impl Partition {
    pub(crate) fn of(silver: &SilverDefinition) -> Self {
        let Some(by) = &silver.partition_by else { return Self::None };
        let column = silver.columns.iter().find(|it| it.name == by.column);
        let Some(kind) = column.and_then(Kind::of) else { return Self::None };
        match (by.grain(), kind) {
            (TimeGrain::Unspecified, Kind::Timestamp) => {
                Self::Cut(by.column.clone(), TimeGrain::Day)
            }
            (TimeGrain::Unspecified, _) | (TimeGrain::Day, Kind::Date) => {
                Self::Column(by.column.clone())
            }
            (grain, _) => Self::Cut(by.column.clone(), grain),
        }
    }
}

/// The table of a declared data set: its columns in order, and the platform's behind them.
///
/// Every declared column but those of the key may be null: what is required is checked before rows are written, and a
/// row that stands for a deleted one has nothing but its key.
pub(crate) fn schema(silver: &SilverDefinition) -> Definition {
    let column = |it: &SilverColumn| {
        let kind = Kind::of(it).unwrap_or(Kind::Text);
        Field::new(&it.name, kind.data_type(), !silver.primary_key.contains(&it.name))
    };
    let mut fields: Vec<Field> = silver.columns.iter().map(column).collect();
    let issue = Field::new("element", DataType::Utf8, true);
    fields.extend([
        Field::new(ORG_ID, DataType::Int64, false),
        Field::new(BATCH_ID, DataType::Utf8, false),
        Field::new(ROW_NUMBER, DataType::Int64, false),
        Field::new(INGESTED_AT, moment(), false),
        Field::new(DATASET_VERSION, DataType::Int64, false),
        Field::new(QUALITY_SCORE, DataType::Float64, false),
        Field::new(QUALITY_ISSUES, DataType::List(Arc::new(issue)), false),
        Field::new(DELETED, DataType::Boolean, false),
    ]);
    if refines(silver) {
        fields.push(Field::new(INPUT, DataType::Utf8, true));
    }
    let partition_by = match Partition::of(silver) {
        Partition::None => Vec::new(),
        Partition::Column(name) => vec![name],
        Partition::Cut(_, grain) => {
            let kind = if grain == TimeGrain::Hour { DataType::Utf8 } else { DataType::Date32 };
            fields.push(Field::new(PARTITION, kind, true));
            vec![PARTITION.to_owned()]
        }
    };
    Definition { schema: Arc::new(Schema::new(fields)), partition_by, properties: BTreeMap::new() }
}

/// The columns by which rows find those that they replace. What a key column is cut down to goes with it, so that only
/// its part of the table is searched.
pub(crate) fn keys(silver: &SilverDefinition) -> Vec<String> {
    let mut keys = silver.primary_key.clone();
    if let Partition::Cut(column, _) = Partition::of(silver)
        && keys.contains(&column)
    {
        keys.push(PARTITION.to_owned());
    }
    keys
}

/// The columns that tell which of two rows of a key is the later one. The version of the declaration comes last: the
/// same record, made anew by a newer one, takes the place of what was made of it before.
pub(crate) fn order(silver: &SilverDefinition) -> Vec<String> {
    place(silver).into_iter().chain([DATASET_VERSION.to_owned()]).collect()
}

/// The same without the version. Of a data set that refines others no two rows have the same place.
pub(crate) fn place(silver: &SilverDefinition) -> Vec<String> {
    let own: &[&str] = match refines(silver) {
        true => &[INGESTED_AT, ROW_NUMBER, BATCH_ID, INPUT],
        false => &[INGESTED_AT, ROW_NUMBER],
    };
    silver.latest_by.iter().cloned().chain(own.iter().map(|&it| it.to_owned())).collect()
}

/// Whether rows are made of other data sets' rows.
pub(crate) fn refines(silver: &SilverDefinition) -> bool {
    silver.inputs.iter().any(|it| !it.dataset.is_empty())
}

#[cfg(test)]
mod tests {
    use platform_proto::platform::config::v1::{FieldType, PartitionBy};

    use super::*;

    fn silver(kind: FieldType, grain: TimeGrain) -> SilverDefinition {
        let column = |name: &str, kind: FieldType| SilverColumn {
            name: name.to_owned(),
            r#type: kind as i32,
            ..SilverColumn::default()
        };
        SilverDefinition {
            columns: vec![column("id", FieldType::Integer), column("at", kind)],
            primary_key: vec!["id".to_owned(), "at".to_owned()],
            partition_by: Some(PartitionBy { column: "at".to_owned(), grain: grain as i32 }),
            ..SilverDefinition::default()
        }
    }

    #[test]
    fn declared_columns_come_first_and_only_keys_are_never_null() {
        let definition = schema(&silver(FieldType::Date, TimeGrain::Day));
        let names: Vec<_> =
            definition.schema.fields().iter().map(|it| it.name().as_str()).collect();
        assert_eq!(names[..3], ["id", "at", ORG_ID]);
        assert_eq!(names.last(), Some(&DELETED));
        assert!(!definition.schema.field(0).is_nullable());
        assert_eq!(definition.partition_by, ["at"]);
    }

    #[test]
    fn a_day_that_is_cut_down_has_a_column_of_its_own() {
        let monthly = silver(FieldType::Date, TimeGrain::Month);
        assert_eq!(schema(&monthly).partition_by, [PARTITION]);
        assert_eq!(keys(&monthly), ["id", "at", PARTITION]);
        let mut other = monthly;
        other.primary_key.pop();
        assert_eq!(keys(&other), ["id"]);
    }
}
