//! Executions as they are.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode, from_json, from_number, to_json};
use crate::core::execution::{Execution, Lease};
use crate::error::{Error, Result};

/// The columns of an execution, in the order of [`INSERT`].
macro_rules! columns {
    () => {
        "org, id, pipeline, pipeline_name, status, trigger_type, triggered_by, priority, beside, \
         spec, progress, created_at, started_at, completed_at, available_at, next_attempt_at, \
         deadline, attempt, lease_owner, fence, lease_acquired_at, lease_renewed_at, lease_until, \
         cancel_requested, cancel_reason, scheduled_for, missed_count, retry_of, backfill, revision"
    };
}

/// A statement that reads executions, up to the condition on the organisation.
pub(super) const SELECT: &str = concat!("SELECT ", columns!(), " FROM execution WHERE org = ");

/// An execution as a row has it.
pub(super) struct Raw {
    execution: Execution,
    numbers: [i64; 3],
    spec: String,
    progress: Vec<u8>,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        let execution = Execution {
            org_id: row.get("org")?,
            id: row.get("id")?,
            pipeline_id: row.get("pipeline")?,
            pipeline_name: row.get("pipeline_name")?,
            triggered_by: row.get("triggered_by")?,
            beside: row.get("beside")?,
            created_at: row.get("created_at")?,
            started_at: row.get("started_at")?,
            completed_at: row.get("completed_at")?,
            available_at: row.get("available_at")?,
            next_attempt_at: row.get("next_attempt_at")?,
            deadline: row.get("deadline")?,
            attempt: row.get("attempt")?,
            lease: Lease {
                owner: row.get("lease_owner")?,
                fence: row.get("fence")?,
                acquired_at: row.get("lease_acquired_at")?,
                renewed_at: row.get("lease_renewed_at")?,
                expires_at: row.get("lease_until")?,
            },
            cancel_requested: row.get("cancel_requested")?,
            cancel_reason: row.get("cancel_reason")?,
            scheduled_for: row.get("scheduled_for")?,
            missed_count: row.get("missed_count")?,
            retry_of: row.get("retry_of")?,
            backfill_id: row.get("backfill")?,
            revision: row.get("revision")?,
            // What needs more than a column is read afterwards.
            status: Default::default(),
            trigger: Default::default(),
            priority: Default::default(),
            spec: Default::default(),
            progress: Default::default(),
        };
        Ok(Self {
            execution,
            numbers: [row.get("status")?, row.get("trigger_type")?, row.get("priority")?],
            spec: row.get("spec")?,
            progress: row.get("progress")?,
        })
    }
}

impl Raw {
    pub(super) fn read(self) -> Result<Execution> {
        let [status, trigger, priority] = self.numbers;
        Ok(Execution {
            status: from_number("status", status)?,
            trigger: from_number("trigger_type", trigger)?,
            priority: from_number("priority", priority)?,
            spec: from_json("spec", &self.spec)?,
            progress: decode("progress", &self.progress)?,
            ..self.execution
        })
    }
}

const INSERT: &str = concat!(
    "INSERT INTO execution (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, \
     $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30)"
);
const INSERT_LABEL: &str =
    "INSERT INTO execution_label (org, id, label, mark) VALUES ($1, $2, $3, $4)";

/// Adds an execution with its labels.
pub(crate) async fn insert(tx: &mut Tx, it: &Execution) -> Result<()> {
    let params = params![
        it.org_id,
        &it.id,
        &it.pipeline_id,
        &it.pipeline_name,
        it.status as i32,
        it.trigger as i32,
        it.triggered_by,
        it.priority as i32,
        it.beside,
        to_json(&it.spec),
        encode(&it.progress),
        it.created_at,
        it.started_at,
        it.completed_at,
        it.available_at,
        it.next_attempt_at,
        it.deadline,
        it.attempt,
        &it.lease.owner,
        it.lease.fence,
        it.lease.acquired_at,
        it.lease.renewed_at,
        it.lease.expires_at,
        it.cancel_requested,
        &it.cancel_reason,
        it.scheduled_for,
        it.missed_count,
        &it.retry_of,
        &it.backfill_id,
        it.revision,
    ];
    tx.execute(INSERT, params).await?;
    for (label, mark) in &it.spec.labels {
        tx.execute(INSERT_LABEL, params![it.org_id, &it.id, label, mark]).await?;
    }
    Ok(())
}

const UPDATE: &str = "UPDATE execution SET status = $4, progress = $5, started_at = $6,
        completed_at = $7, available_at = $8, next_attempt_at = $9, deadline = $10, attempt = $11,
        lease_owner = $12, fence = $13, lease_acquired_at = $14, lease_renewed_at = $15,
        lease_until = $16, cancel_requested = $17, cancel_reason = $18,
        revision = revision + 1
    WHERE org = $1 AND id = $2 AND fence = $3";

/// Writes what changes of an execution, if its fence is still `fence`; whether it was.
pub(crate) async fn update(tx: &mut Tx, it: &Execution, fence: i64) -> Result<bool> {
    let params = params![
        it.org_id,
        &it.id,
        fence,
        it.status as i32,
        encode(&it.progress),
        it.started_at,
        it.completed_at,
        it.available_at,
        it.next_attempt_at,
        it.deadline,
        it.attempt,
        &it.lease.owner,
        it.lease.fence,
        it.lease.acquired_at,
        it.lease.renewed_at,
        it.lease.expires_at,
        it.cancel_requested,
        &it.cancel_reason,
    ];
    Ok(tx.execute(UPDATE, params).await? == 1)
}

/// One execution.
pub(crate) async fn find(tx: &mut Tx, org: i64, id: &str) -> Result<Option<Execution>> {
    let row: Option<Raw> =
        tx.optional_of(Query::new(SELECT).bind(org).push(" AND id = ").bind(id)).await?;
    row.map(Raw::read).transpose()
}

/// An execution that has to be there.
pub(crate) async fn found(tx: &mut Tx, org: i64, id: &str) -> Result<Execution> {
    let missing = || Error::ExecutionNotFound { id: id.to_owned() };
    find(tx, org, id).await?.ok_or_else(missing)
}

/// Executions of a pipeline that wait or run, oldest first.
pub(crate) async fn open_of_pipeline(
    tx: &mut Tx,
    org: i64,
    pipeline: &str,
) -> Result<Vec<Execution>> {
    let query = Query::new(SELECT).bind(org).push(" AND pipeline = ").bind(pipeline);
    let query = query.push(" AND status IN (1, 2) ORDER BY created_at, id");
    let rows: Vec<Raw> = tx.all_of(query).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// A retry of an execution that waits or runs, by id.
pub(crate) async fn open_retry(tx: &mut Tx, org: i64, id: &str) -> Result<Option<String>> {
    const OPEN: &str = "SELECT id FROM execution
        WHERE org = $1 AND retry_of = $2 AND retry_of <> '' AND status IN (1, 2) LIMIT 1";
    Ok(tx.optional(OPEN, params![org, id]).await?)
}

/// Notes that an execution ended, and that the next one has to finish what it did not.
pub(crate) async fn put_unfinished(tx: &mut Tx, it: &Execution) -> Result<()> {
    const PUT: &str = "INSERT INTO unfinished (org, pipeline, execution) VALUES ($1, $2, $3)
        ON CONFLICT (org, pipeline, execution) DO NOTHING";
    tx.execute(PUT, params![it.org_id, &it.pipeline_id, &it.id]).await?;
    Ok(())
}

/// Executions of a pipeline that the next one has to finish, oldest first; those after one of them alone, or after none
/// if its id is empty.
pub(crate) async fn unfinished(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    after: &str,
    limit: u32,
) -> Result<Vec<String>> {
    const LIST: &str = "SELECT execution FROM unfinished
        WHERE org = $1 AND pipeline = $2 AND execution > $3 ORDER BY execution LIMIT $4";
    Ok(tx.all(LIST, params![org, pipeline, after, limit]).await?)
}

/// Forgets executions of which nothing is left to be done.
pub(crate) async fn finish(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    ids: &[String],
) -> Result<()> {
    let query = Query::new("DELETE FROM unfinished WHERE org = ").bind(org);
    let query = query.push(" AND pipeline = ").bind(pipeline).push(" AND execution IN").list(ids);
    tx.execute_of(query).await?;
    Ok(())
}

/// What a worker has to look at between its writes: fence, revision and wish to cancel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) fence: i64,
    pub(crate) revision: i64,
    pub(crate) cancel_requested: bool,
    pub(crate) cancel_reason: String,
}

store::from_row!(Standing { fence, revision, cancel_requested, cancel_reason });

pub(crate) async fn standing(tx: &mut Tx, org: i64, id: &str) -> Result<Option<Standing>> {
    const STANDING: &str = "SELECT fence, revision, cancel_requested, cancel_reason FROM execution
        WHERE org = $1 AND id = $2";
    Ok(tx.optional(STANDING, params![org, id]).await?)
}

/// Renews a lease that still has this fence; whether it has.
pub(crate) async fn renew(
    tx: &mut Tx,
    (org, id): (i64, &str),
    fence: i64,
    (now, until): (Timestamp, Timestamp),
) -> Result<bool> {
    const RENEW: &str = "UPDATE execution SET lease_renewed_at = $4, lease_until = $5
        WHERE org = $1 AND id = $2 AND fence = $3 AND status = 2";
    Ok(tx.execute(RENEW, params![org, id, fence, now, until]).await? == 1)
}

/// Ends the leases of all executions; how many had one.
pub(crate) async fn drop_leases(tx: &mut Tx, now: Timestamp) -> Result<u64> {
    const DROP: &str =
        "UPDATE execution SET lease_until = $1 WHERE status = 2 AND lease_until > $1";
    Ok(tx.execute(DROP, params![now]).await?)
}

/// Forgets executions with all that belongs to them.
pub(crate) async fn remove(tx: &mut Tx, org: i64, ids: &[String]) -> Result<()> {
    for table in ["DELETE FROM execution_label WHERE org = ", "DELETE FROM execution WHERE org = "]
    {
        tx.execute_of(Query::new(table).bind(org).push(" AND id IN").list(ids)).await?;
    }
    for table in [
        "DELETE FROM execution_step WHERE org = ",
        "DELETE FROM execution_log WHERE org = ",
        "DELETE FROM execution_log_end WHERE org = ",
        "DELETE FROM execution_log_request WHERE org = ",
        "DELETE FROM quality WHERE org = ",
        "DELETE FROM quality_issue WHERE org = ",
        "DELETE FROM unfinished WHERE org = ",
    ] {
        tx.execute_of(Query::new(table).bind(org).push(" AND execution IN").list(ids)).await?;
    }
    Ok(())
}

/// Executions that ended before a moment, the oldest first, with their organisation.
pub(crate) async fn ended_before(
    tx: &mut Tx,
    before: Timestamp,
    limit: u32,
) -> Result<Vec<(i64, String)>> {
    const ENDED: &str = "SELECT org, id FROM execution WHERE completed_at < $1
        ORDER BY completed_at LIMIT $2";
    Ok(tx.all(ENDED, params![before, limit]).await?)
}
