//! Tables and their commits on the wire.

use lake::{At, Commit, CommitKind, Snapshot};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::version_selector;
use rpc::Call;
use rpc::wire::{duration_to_wire, timestamp_from_wire, timestamp_to_wire};

use super::count;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::store::table::Known;
use crate::tables::Layer;
use crate::{personal, retention, rows};

/// What one needs to see where a table lies.
const ADMIN: &str = "platform.table.admin";

/// Layer and name of a reference, in a layer that this process serves.
///
/// # Errors
/// [`Error::NotBuilt`] for a layer of another process.
pub(crate) fn reference(parts: &Parts, table: Option<&pb::TableRef>) -> Result<(Layer, String)> {
    let table = table.ok_or_else(|| Error::field("table", "must be given"))?;
    Ok((layer(parts, table.layer())?, table.name.clone()))
}

/// A layer that this process serves.
///
/// # Errors
/// As [`reference`].
pub(crate) fn layer(parts: &Parts, layer: pb::DataLayer) -> Result<Layer> {
    let layer = Layer::of(layer).ok_or_else(|| Error::field("layer", "must be given"))?;
    match parts.options.has(layer.role()) {
        true => Ok(layer),
        false => Err(Error::NotBuilt { what: format!("layer {}", layer.name()) }),
    }
}

/// Which version is meant.
pub(crate) fn at(selector: Option<&pb::VersionSelector>) -> At {
    match selector.and_then(|it| it.at.as_ref()) {
        None => At::Newest,
        Some(version_selector::At::Version(version)) => {
            At::Version(u64::try_from(*version).unwrap_or(0))
        }
        Some(version_selector::At::Time(time)) => At::Time(timestamp_from_wire(time)),
    }
}

/// A table in one version. Lists show no columns.
///
/// # Errors
/// Those of the storage and of config.
pub(crate) async fn table(
    parts: &Parts,
    call: &Call,
    known: &Known,
    snapshot: &Snapshot,
    with_columns: bool,
) -> Result<pb::Table> {
    let statistics = snapshot.statistics();
    let is_admin = call.principal.as_ref().is_some_and(|it| it.is_owner || it.holds(ADMIN));
    let location = match is_admin {
        true => parts.lake.url(snapshot.table().path())?.to_string(),
        false => String::new(),
    };
    let schema = match with_columns {
        true => Some(columns(parts, known, snapshot).await?),
        false => None,
    };
    Ok(pb::Table {
        org_id: known.org_id,
        r#ref: Some(name(known.layer, &known.name)),
        dataset: known.dataset.clone(),
        dataset_version: known.dataset_version,
        schema,
        key_columns: known.key_columns.clone(),
        partition_columns: snapshot.partition_columns(),
        version: count(snapshot.version()),
        row_count: count(statistics.rows.unwrap_or(0)),
        file_count: count(statistics.files),
        size_bytes: count(statistics.bytes),
        retention: Some(policy(parts, known).await?),
        location,
        created_at: Some(timestamp_to_wire(known.created_at)),
        updated_at: Some(timestamp_to_wire(snapshot.committed_at().await?)),
        oldest_version: count(snapshot.table().oldest_version().await?),
    })
}

/// A table's name on the wire.
pub(crate) fn name(layer: Layer, name: &str) -> pb::TableRef {
    pb::TableRef { layer: layer.to_wire() as i32, name: name.to_owned() }
}

/// The columns, those with personal data marked.
async fn columns(parts: &Parts, known: &Known, snapshot: &Snapshot) -> Result<pb::TableSchema> {
    let mut schema = rows::to_wire(&snapshot.schema());
    let marked = personal::columns_of(parts, known.org_id, &known.dataset).await?;
    for column in schema.columns.iter_mut().filter(|it| marked.contains(&it.name)) {
        column.personal_data = true;
    }
    Ok(rows::fingerprinted(schema.columns))
}

/// How long a table keeps what, with what holds where nothing was set.
async fn policy(parts: &Parts, known: &Known) -> Result<pb::RetentionPolicy> {
    let mut policy = known.retention.clone().unwrap_or_default();
    if policy.history_retention.is_none() {
        policy.history_retention = Some(duration_to_wire(parts.options.history_kept.0));
    }
    if known.retention.is_some() {
        return Ok(policy);
    }
    if known.layer == Layer::Bronze {
        policy.row_retention = retention::kept(parts, known).await?.map(duration_to_wire);
    } else if let Some(kept) = retention::aged::kept(parts, known).await? {
        policy.row_retention = Some(duration_to_wire(kept.age));
        policy.row_time_column = kept.column;
    }
    Ok(policy)
}

/// A commit on the wire.
pub(crate) fn version(commit: &Commit) -> pb::TableVersion {
    let said = |key: &str| commit.note.get(key).unwrap_or_default().to_owned();
    pb::TableVersion {
        version: count(commit.version),
        kind: kind(commit.kind) as i32,
        committed_at: Some(timestamp_to_wire(commit.committed_at)),
        append_position: commit.position.as_ref().map(|it| pb::AppendPosition {
            application_id: it.application.clone(),
            version: it.version,
        }),
        rows_added: count(commit.rows_added),
        rows_updated: count(commit.rows_updated),
        rows_deleted: count(commit.rows_deleted),
        files_added: count(commit.files_added),
        files_removed: count(commit.files_removed),
        bytes_added: count(commit.bytes_added),
        execution_id: said("execution_id"),
        batch_id: said("batch_id"),
        principal: said("principal"),
        reason: said("reason"),
    }
}

/// What a commit did, on the wire.
pub(crate) const fn kind(kind: CommitKind) -> pb::TableCommitKind {
    match kind {
        CommitKind::Create => pb::TableCommitKind::Create,
        CommitKind::Append => pb::TableCommitKind::Append,
        CommitKind::Upsert => pb::TableCommitKind::Upsert,
        CommitKind::Overwrite => pb::TableCommitKind::Overwrite,
        CommitKind::Delete => pb::TableCommitKind::Delete,
        CommitKind::Optimize => pb::TableCommitKind::Optimize,
        CommitKind::Vacuum => pb::TableCommitKind::Vacuum,
        CommitKind::Restore => pb::TableCommitKind::Restore,
        CommitKind::Metadata => pb::TableCommitKind::Metadata,
        CommitKind::Other => pb::TableCommitKind::Unspecified,
    }
}
