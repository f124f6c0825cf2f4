//! What the layers above have still to do about batches of bronze.
//!
//! A row is written in the transaction of what asks for it, and taken away in that of what has been done.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::error::{Damaged, Result};

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

/// A task as a row.
struct Kept {
    id: String,
    org: i64,
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
        })
    }
}

impl TryFrom<Kept> for Task {
    type Error = Damaged;

    fn try_from(kept: Kept) -> std::result::Result<Self, Damaged> {
        let Kept { id, org, kind, batch, dataset, replay, created_at } = kept;
        let kind = match kind {
            1 => Kind::Replay,
            2 => Kind::Forget,
            3 => Kind::Supersede,
            _ => return Err(Damaged { column: "follow.kind" }),
        };
        let (org_id, batch_id, replay_id) = (org, batch, replay);
        Ok(Self { id, org_id, kind, batch_id, dataset, replay_id, created_at })
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
        Kind::Supersede => 3,
    };
    let params = params![id, *org_id, kind, batch_id, dataset, replay_id, *created_at];
    tx.execute(SQL, params).await?;
    Ok(())
}

/// The oldest tasks after the one with id `after`, which is empty for the first.
pub(crate) async fn next(tx: &mut Tx, after: &str, limit: u32) -> Result<Vec<Task>> {
    let sql = "SELECT id, org, kind, batch, dataset, replay, created_at FROM follow WHERE id > ";
    let query = Query::new(sql).bind(after).push(" ORDER BY id").limit(limit);
    let kept: Vec<Kept> = tx.all_of(query).await?;
    Ok(kept.into_iter().map(Task::try_from).collect::<std::result::Result<_, _>>()?)
}

/// Takes a task away.
pub(crate) async fn done(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("DELETE FROM follow WHERE id = $1", params![id]).await?;
    Ok(())
}
