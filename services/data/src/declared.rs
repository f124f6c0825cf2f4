//! What a declaration says about the table of a layer.

use std::sync::Arc;

use lake::arrow::datatypes::{Field, Schema};
use lake::{ChangeKind, Definition, SchemaChange};
use platform_proto::platform::config::v1::Dataset;
use platform_proto::platform::data::v1 as pb;

use crate::core::gold::lookup;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::store::table::Known;
use crate::tables::Layer;
use crate::{ingest, rows, silver};

/// Columns and keys of the table that a data set has in a layer.
///
/// # Errors
/// [`Error::DatasetNotFound`] if it has none there.
pub(crate) async fn table(
    parts: &Parts,
    org_id: i64,
    layer: Layer,
    dataset: &Arc<Dataset>,
) -> Result<(Definition, Vec<String>)> {
    let missing = || Error::DatasetNotFound { name: dataset.name.clone() };
    let definition = dataset.definition.as_ref().ok_or_else(missing)?;
    match layer {
        Layer::Bronze => {
            definition.bronze.as_ref().ok_or_else(missing)?;
            Ok((ingest::definition(), Vec::new()))
        }
        Layer::Silver => {
            let silver = definition.silver.as_ref().ok_or_else(missing)?;
            Ok((silver::table::schema(silver), silver.primary_key.clone()))
        }
        Layer::Gold => {
            definition.gold.as_ref().ok_or_else(missing)?;
            let declared = lookup::declared(parts, org_id, dataset).await?;
            let keys = declared.dimensions.iter().map(|it| it.column.name.clone()).collect();
            Ok((declared.table(), keys))
        }
    }
}

/// What is known of the table of a data set before it is made.
pub(crate) fn known(
    parts: &Parts,
    (org_id, layer): (i64, Layer),
    (name, version): (&str, i32),
    key_columns: Vec<String>,
) -> Known {
    Known {
        org_id,
        layer,
        name: name.to_owned(),
        dataset: name.to_owned(),
        dataset_version: i64::from(version),
        key_columns,
        retention: None,
        created_at: parts.clock.now(),
        repaired: -1,
    }
}

/// A difference between two schemas on the wire.
pub(crate) fn change(change: &SchemaChange) -> pb::SchemaChange {
    let kind = match change.kind {
        ChangeKind::Added => pb::SchemaChangeKind::ColumnAdded,
        ChangeKind::Removed => pb::SchemaChangeKind::ColumnRemoved,
        ChangeKind::Widened => pb::SchemaChangeKind::TypeWidened,
        ChangeKind::Retyped => pb::SchemaChangeKind::TypeChanged,
        ChangeKind::MadeNullable => pb::SchemaChangeKind::MadeNullable,
        ChangeKind::MadeRequired => pb::SchemaChangeKind::MadeRequired,
    };
    let column = |field: &Option<Field>| {
        let field = field.clone()?;
        rows::to_wire(&Schema::new(vec![field])).columns.pop()
    };
    pb::SchemaChange {
        kind: kind as i32,
        column_path: change.path.clone(),
        before: column(&change.before),
        after: column(&change.after),
        compatible: change.compatible,
    }
}
