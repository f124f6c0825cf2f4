//! Tables and views as the catalogue shows them.

use std::collections::BTreeMap;

use base::Timestamp;
use lake::arrow::datatypes::Schema;
use platform_proto::platform::common::v1::EntityType;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::query::v1 as pb;

use super::{long, schema, time};
use crate::catalogue::columns::{self, About};
use crate::catalogue::{Layer, Table, VIEWS};
use crate::store::view;

/// What is known of the newest version of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Newest {
    pub(crate) version: i64,
    pub(crate) rows: i64,
    pub(crate) bytes: i64,
    pub(crate) partitions: Vec<String>,
    pub(crate) created_at: Option<Timestamp>,
    pub(crate) committed_at: Option<Timestamp>,
}

/// A table, without its columns.
pub(crate) fn table(table: &Table, newest: &Newest) -> pb::Relation {
    let dataset = &table.dataset;
    let moment = |at: Option<Timestamp>| at.and_then(time);
    pb::Relation {
        name: table.name().to_string(),
        kind: table.layer.kind() as i32,
        description: match dataset.description.as_str() {
            "" => dataset.title.clone(),
            text => text.to_owned(),
        },
        key_columns: columns::keys(table),
        partition_columns: newest.partitions.clone(),
        row_count: newest.rows,
        size_bytes: newest.bytes,
        version: newest.version,
        created_at: moment(newest.created_at).or(dataset.created_at),
        updated_at: moment(newest.committed_at).or(dataset.updated_at),
        freshness: Some(pb::Freshness {
            updated_at: moment(newest.committed_at),
            ..pb::Freshness::default()
        }),
        dataset: dataset.name.clone(),
        entity_type: entity_type(table) as i32,
        ..pb::Relation::default()
    }
}

/// The kind of entity that rows are of, where it is one of those that the platform knows.
fn entity_type(table: &Table) -> EntityType {
    let definition = table.definition();
    let name = match (table.layer, &definition.silver, &definition.gold) {
        (Layer::Silver, Some(silver), _) => silver.entity_type.as_str(),
        (Layer::Gold, _, Some(gold)) => gold.entity_type.as_str(),
        _ => "",
    };
    if name.is_empty() {
        return EntityType::Unspecified;
    }
    let known = EntityType::from_str_name(&format!("ENTITY_TYPE_{}", name.to_uppercase()));
    known.unwrap_or(EntityType::Custom)
}

/// The columns of a table, as readers see them.
pub(crate) fn table_schema(table: &Table, seen: &Schema) -> data::TableSchema {
    let shown = seen.fields().iter().filter(|it| !columns::is_hidden(table.layer, it.name()));
    let shown = Schema::new(shown.cloned().collect::<Vec<_>>());
    schema::of_table(&shown, &columns::about(table))
}

/// A view, without its columns.
pub(crate) fn view(view: &view::Stored) -> pb::Relation {
    pb::Relation {
        name: format!("{VIEWS}.{}", view.name),
        kind: pb::RelationKind::View as i32,
        description: view.body.description.clone(),
        row_count: -1,
        version: view.version,
        created_at: time(view.created_at),
        updated_at: time(view.updated_at),
        sql: view.body.sql.clone(),
        updated_by: view.updated_by,
        ..pb::Relation::default()
    }
}

/// The columns of a view, with what is said of them.
pub(crate) fn view_schema(view: &view::Body, seen: &Schema) -> data::TableSchema {
    let about = |(name, description): (&String, &String)| {
        let description = description.clone();
        (name.clone(), About { description, ..About::default() })
    };
    let about: BTreeMap<String, About> = view.columns.iter().map(about).collect();
    schema::of_table(seen, &about)
}

/// One version of a view.
pub(crate) fn view_version(version: view::Version) -> pb::ViewVersion {
    pb::ViewVersion {
        version: version.version,
        sql: version.body.sql,
        updated_by: version.updated_by,
        updated_at: time(version.updated_at),
    }
}

/// Rows that are counted, and -1 if a file does not say how many it has.
pub(crate) fn newest(statistics: lake::Statistics) -> Newest {
    Newest {
        rows: statistics.rows.map_or(-1, long),
        bytes: long(statistics.bytes),
        ..Newest::default()
    }
}
