//! Long work on tables as rows.

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::data::v1 as pb;
use serde::{Deserialize, Serialize};
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Damaged, Result};
use crate::tables::Layer;

/// What is done; persisted, keep stable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Task {
    Optimize(pb::OptimizeTableRequest),
    Vacuum(pb::VacuumTableRequest),
    Erase(pb::EraseRowsRequest),
    EraseRaw(pb::EraseRawRecordsRequest),
    /// Of a dropped table.
    Purge,
}

impl Task {
    pub(crate) const fn kind(&self) -> pb::TableOperationKind {
        match self {
            Self::Optimize(_) => pb::TableOperationKind::Optimize,
            Self::Vacuum(_) => pb::TableOperationKind::Vacuum,
            Self::Erase(_) | Self::EraseRaw(_) => pb::TableOperationKind::Erase,
            Self::Purge => pb::TableOperationKind::Purge,
        }
    }

    /// Whether nothing is really changed.
    pub(crate) const fn is_dry(&self) -> bool {
        match self {
            Self::Optimize(_) | Self::Purge => false,
            Self::Vacuum(it) => it.dry_run,
            Self::Erase(it) => it.dry_run,
            Self::EraseRaw(it) => it.dry_run,
        }
    }

    /// What was said about it.
    pub(crate) fn reason(&self) -> &str {
        match self {
            Self::Optimize(_) | Self::Vacuum(_) | Self::Purge => "",
            Self::Erase(it) => &it.reason,
            Self::EraseRaw(it) => &it.reason,
        }
    }
}

/// Long work on a table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Operation {
    pub(crate) message: pb::TableOperation,
    pub(crate) layer: Layer,
    pub(crate) name: String,
    pub(crate) task: Task,
    /// Somebody asked it to stop.
    pub(crate) is_cancelled: bool,
}

struct Kept {
    layer: String,
    name: String,
    task: Vec<u8>,
    body: Vec<u8>,
    cancelled: bool,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            layer: row.get("layer")?,
            name: row.get("name")?,
            task: row.get("task")?,
            body: row.get("body")?,
            cancelled: row.get("cancelled")?,
        })
    }
}

impl TryFrom<Kept> for Operation {
    type Error = Damaged;

    fn try_from(kept: Kept) -> std::result::Result<Self, Damaged> {
        let damaged = |column| Damaged { column };
        Ok(Self {
            message: decode("table_operation.body", &kept.body)?,
            layer: Layer::named(&kept.layer).ok_or(damaged("table_operation.layer"))?,
            name: kept.name,
            task: serde_json::from_slice(&kept.task)
                .map_err(|_| damaged("table_operation.task"))?,
            is_cancelled: kept.cancelled,
        })
    }
}

macro_rules! columns {
    () => {
        "layer, name, task, body, cancelled"
    };
}

fn time(time: Option<&platform_proto::google::protobuf::Timestamp>) -> Option<Timestamp> {
    time.map(rpc::wire::timestamp_from_wire)
}

/// Writes an operation that is new.
pub(crate) async fn insert(tx: &mut Tx, operation: &Operation) -> Result<()> {
    const SQL: &str = "INSERT INTO table_operation
            (id, org, layer, name, kind, status, task, body, cancelled, created_at, completed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, NULL)";
    let it = &operation.message;
    let task = serde_json::to_vec(&operation.task).unwrap_or_default();
    let created_at = time(it.created_at.as_ref()).unwrap_or_default();
    let params = params![
        &it.id,
        it.org_id,
        operation.layer.name(),
        &operation.name,
        it.kind,
        it.status,
        task,
        encode(it),
        operation.is_cancelled,
        created_at
    ];
    tx.execute(SQL, params).await?;
    Ok(())
}

/// Writes how far an operation is.
pub(crate) async fn update(tx: &mut Tx, operation: &Operation) -> Result<()> {
    const SQL: &str = "UPDATE table_operation
        SET status = $2, body = $3, cancelled = $4, completed_at = $5 WHERE id = $1";
    let it = &operation.message;
    let completed_at = time(it.completed_at.as_ref());
    let params = params![&it.id, it.status, encode(it), operation.is_cancelled, completed_at];
    tx.execute(SQL, params).await?;
    Ok(())
}

/// Takes, or keeps, an operation for one process until a time; whether it has it.
pub(crate) async fn hold(
    tx: &mut Tx,
    id: &str,
    holder: &str,
    (now, until): (Timestamp, Timestamp),
) -> Result<bool> {
    const SQL: &str = "UPDATE table_operation SET holder = $2, held_until = $4
        WHERE id = $1 AND completed_at IS NULL AND (holder = $2 OR held_until <= $3)";
    Ok(0 < tx.execute(SQL, params![id, holder, now, until]).await?)
}

/// Gives an operation back that did not end.
pub(crate) async fn release(tx: &mut Tx, id: &str, holder: &str) -> Result<()> {
    const SQL: &str = "UPDATE table_operation SET held_until = 0 WHERE id = $1 AND holder = $2";
    tx.execute(SQL, params![id, holder]).await?;
    Ok(())
}

/// Whether a process has an operation that has not ended.
pub(crate) async fn is_held(tx: &mut Tx, id: &str, holder: &str) -> Result<bool> {
    const SQL: &str = "SELECT id FROM table_operation
        WHERE id = $1 AND holder = $2 AND completed_at IS NULL";
    let found: Option<String> = tx.optional(SQL, params![id, holder]).await?;
    Ok(found.is_some())
}

/// An operation of an organisation.
pub(crate) async fn find(tx: &mut Tx, org_id: i64, id: &str) -> Result<Option<Operation>> {
    const SQL: &str =
        concat!("SELECT ", columns!(), " FROM table_operation WHERE org = $1 AND id = $2");
    let kept: Option<Kept> = tx.optional(SQL, params![org_id, id]).await?;
    Ok(kept.map(Operation::try_from).transpose()?)
}

/// The operation of a kind that runs or waits on a table.
pub(crate) async fn open(
    tx: &mut Tx,
    (org_id, layer, name): (i64, Layer, &str),
    kind: pb::TableOperationKind,
) -> Result<Option<String>> {
    const SQL: &str = "SELECT id FROM table_operation WHERE org = $1 AND layer = $2 AND name = $3
        AND kind = $4 AND completed_at IS NULL LIMIT 1";
    Ok(tx.optional(SQL, params![org_id, layer.name(), name, kind as i32]).await?)
}

/// Operations of all organisations that have not ended and that no process has, oldest first.
pub(crate) async fn unfinished(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<Vec<Operation>> {
    let select = concat!(
        "SELECT ",
        columns!(),
        " FROM table_operation WHERE completed_at IS NULL AND held_until <= "
    );
    let query = Query::new(select).bind(now).push(" ORDER BY created_at, id").limit(limit);
    let kept: Vec<Kept> = tx.all_of(query).await?;
    Ok(kept.into_iter().map(Operation::try_from).collect::<std::result::Result<_, _>>()?)
}

/// Which operations are meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) table: Option<(&'static str, String)>,
    pub(crate) kinds: Vec<i32>,
    pub(crate) statuses: Vec<i32>,
}

/// Operations by time, after a place.
pub(crate) async fn list(
    tx: &mut Tx,
    filter: &Filter,
    after: Option<(Timestamp, &str)>,
    direction: store::Direction,
    limit: u32,
) -> Result<Vec<Operation>> {
    let select = concat!("SELECT ", columns!(), " FROM table_operation WHERE org = ");
    let mut query = Query::new(select).bind(filter.org_id);
    if let Some((layer, name)) = &filter.table {
        query = query.push(" AND layer = ").bind(*layer).push(" AND name = ").bind(name);
    }
    if !filter.kinds.is_empty() {
        query = query.push(" AND kind IN").list(filter.kinds.iter().copied());
    }
    if !filter.statuses.is_empty() {
        query = query.push(" AND status IN").list(filter.statuses.iter().copied());
    }
    if let Some((at, id)) = after {
        query = query.push(" AND ").after("created_at, id", params![at, id], direction);
    }
    let query = match direction {
        store::Direction::Ascending => query.push(" ORDER BY created_at, id"),
        store::Direction::Descending => query.push(" ORDER BY created_at DESC, id DESC"),
    };
    let kept: Vec<Kept> = tx.all_of(query.limit(limit)).await?;
    Ok(kept.into_iter().map(Operation::try_from).collect::<std::result::Result<_, _>>()?)
}

/// Forgets operations that ended before a time.
pub(crate) async fn forget(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    const SQL: &str = "DELETE FROM table_operation WHERE completed_at < $1";
    Ok(tx.execute(SQL, params![before]).await?)
}

/// Whether a status is one that does not change any more.
pub(crate) fn is_final(status: ExecutionStatus) -> bool {
    !matches!(status, ExecutionStatus::Pending | ExecutionStatus::Running)
}
