//! What the layers above have still to do about batches of bronze.
//!
//! A row is written in the transaction of what asks for it, and taken away in that of what has been done.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::error::{Damaged, Result};

/// Number of [`Kind::Supersede`]; persisted, keep stable.
const SUPERSEDE: i64 = 3;

/// What has to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The batch was announced again: process it anew, and replace what was made of it.
    Replay,
    /// The batch was removed: forget what was made of it alone.
    Forget,
    /// The batch completes a full refresh, and all of that is processed: rows of older ones go.
    Supersede,
}

impl Kind {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Replay => "replay",
            Self::Forget => "forget",
            Self::Supersede => "supersede",
        }
    }
}

/// One thing that has to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Task {
    /// Later ones have greater ids.
    pub(crate) id: String,
    pub(crate) org_id: i64,
    pub(crate) kind: Kind,
    pub(crate) batch_id: String,
    /// The data set of the batch; empty if it has none.
    pub(crate) dataset: String,
    /// The replay; empty if there is none.
    pub(crate) replay_id: String,
    pub(crate) created_at: Timestamp,
}

/// A task that is to be done, and how often it failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) task: Task,
    pub(crate) attempts: i64,
}

/// A task as a row.
struct Kept {
    id: String,
    org: i64,
    attempts: i64,
    kind: i64,
    batch: String,
    dataset: String,
    replay: String,
    created_at: Timestamp,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            id: row.get("id")?,
            org: row.get("org")?,
            kind: row.get("kind")?,
            batch: row.get("batch")?,
            dataset: row.get("dataset")?,
            replay: row.get("replay")?,
            created_at: row.get("created_at")?,
            attempts: row.get("attempts")?,
        })
    }
}

impl TryFrom<Kept> for Due {
    type Error = Damaged;

    fn try_from(kept: Kept) -> std::result::Result<Self, Damaged> {
        let Kept { id, org, kind, batch, dataset, replay, created_at, attempts } = kept;
        let kind = match kind {
            1 => Kind::Replay,
            2 => Kind::Forget,
            SUPERSEDE => Kind::Supersede,
            _ => return Err(Damaged { column: "follow.kind" }),
        };
        let (org_id, batch_id, replay_id) = (org, batch, replay);
        let task = Task { id, org_id, kind, batch_id, dataset, replay_id, created_at };
        Ok(Self { task, attempts })
    }
}

/// Adds a task.
pub(crate) async fn push(tx: &mut Tx, task: &Task) -> Result<()> {
    const SQL: &str = "INSERT INTO follow (id, org, kind, batch, dataset, replay, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let Task { id, org_id, kind, batch_id, dataset, replay_id, created_at } = task;
    let kind: i64 = match kind {
        Kind::Replay => 1,
        Kind::Forget => 2,
        Kind::Supersede => SUPERSEDE,
    };
    let params = params![id, *org_id, kind, batch_id, dataset, replay_id, *created_at];
    tx.execute(SQL, params).await?;
    Ok(())
}

/// Tasks whose time has come, those that failed least often first and the oldest of them. A kind that a newer process
/// knows is left to it.
pub(crate) async fn due(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<Vec<Due>> {
    let sql = "SELECT id, org, kind, batch, dataset, replay, created_at, attempts FROM follow \
               WHERE kind BETWEEN 1 AND 3 AND due_at <= ";
    let query = Query::new(sql).bind(now).push(" ORDER BY attempts, id").limit(limit);
    let kept: Vec<Kept> = tx.all_of(query).await?;
    Ok(kept.into_iter().map(Due::try_from).collect::<std::result::Result<_, _>>()?)
}

/// Writes that a task failed once more, why, and when it is tried again; never if it is given up.
pub(crate) async fn postpone(
    tx: &mut Tx,
    id: &str,
    error: &str,
    due_at: Option<Timestamp>,
) -> Result<()> {
    const SQL: &str =
        "UPDATE follow SET attempts = attempts + 1, error = $2, due_at = $3 WHERE id = $1";
    tx.execute(SQL, params![id, error, due_at]).await?;
    Ok(())
}

/// Forgets tasks that were given up and were asked for before a moment.
pub(crate) async fn expire(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    const SQL: &str = "DELETE FROM follow WHERE due_at IS NULL AND created_at < $1";
    Ok(tx.execute(SQL, params![before]).await?)
}

/// The oldest tasks of a data set by which rows of older full refreshes go, unless they were given up.
pub(crate) async fn superseding(
    tx: &mut Tx,
    (org, dataset): (i64, &str),
    limit: u32,
) -> Result<Vec<Due>> {
    let sql = "SELECT id, org, kind, batch, dataset, replay, created_at, attempts FROM follow \
               WHERE due_at IS NOT NULL AND org = ";
    let query = Query::new(sql).bind(org).push(" AND dataset = ").bind(dataset);
    let query = query.push(" AND kind = ").bind(SUPERSEDE).push(" ORDER BY id").limit(limit);
    let kept: Vec<Kept> = tx.all_of(query).await?;
    Ok(kept.into_iter().map(Due::try_from).collect::<std::result::Result<_, _>>()?)
}

/// Takes a task away.
pub(crate) async fn done(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("DELETE FROM follow WHERE id = $1", params![id]).await?;
    Ok(())
}
