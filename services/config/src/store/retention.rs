//! What is kept for a time only.

use base::Timestamp;
use store::{Tx, params};

use crate::error::Result;
use crate::kind::Kind;
use crate::store::object::kind_of;

/// Forgets changes before `before`, at most `limit` of them; how many went.
///
/// Whole revisions go, so that a stream can always go on after one.
pub(crate) async fn compact(tx: &mut Tx, before: Timestamp, limit: u32) -> Result<u64> {
    const LAST: &str = "SELECT MAX(revision) FROM
        (SELECT revision FROM change_log WHERE changed_at < $1 ORDER BY revision LIMIT $2) AS old";
    const DELETE: &str = "DELETE FROM change_log WHERE revision <= $1";
    const MARK: &str = "UPDATE revision SET compacted = $1 WHERE id = 1 AND compacted < $1";
    let last: Option<i64> = tx.one(LAST, params![before, limit]).await?;
    let Some(last) = last else { return Ok(0) };
    let gone = tx.execute(DELETE, params![last]).await?;
    tx.execute(MARK, params![last]).await?;
    Ok(gone)
}

/// Objects that were deleted before `before`, at most `limit`.
pub(crate) async fn deleted(
    tx: &mut Tx,
    kind: Kind,
    before: Timestamp,
    limit: u32,
) -> Result<Vec<(i64, Kind, String)>> {
    const SQL: &str = "SELECT org, kind, id FROM object
        WHERE deleted_at < $1 AND kind = $2 ORDER BY org, id LIMIT $3";
    let rows: Vec<(i64, i64, String)> = tx.all(SQL, params![before, kind.number(), limit]).await?;
    rows.into_iter().map(|(org, kind, id)| Ok((org, kind_of(kind)?, id))).collect()
}

/// Drops events of a topic that nobody takes and that are older than `before`, at most `limit` of them; how many went.
pub(crate) async fn forget_events(
    tx: &mut Tx,
    topic: &'static str,
    before: Timestamp,
    limit: u32,
) -> Result<u64> {
    const SQL: &str = "DELETE FROM outbox WHERE event_id IN
        (SELECT event_id FROM outbox WHERE topic = $1 AND created_at < $2
        ORDER BY position LIMIT $3)";
    Ok(tx.execute(SQL, params![topic, before, limit]).await?)
}
