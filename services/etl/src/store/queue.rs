//! Which execution is taken up next.

use base::Timestamp;
use store::{Tx, params};

use crate::error::Result;

/// How many executions of an organisation wait.
pub(crate) async fn waiting(tx: &mut Tx, org: i64) -> Result<i64> {
    const WAITING: &str = "SELECT COUNT(*) FROM execution WHERE org = $1 AND status = 1";
    Ok(tx.one(WAITING, params![org]).await?)
}

/// The execution that is next: of those that may be taken up, one of the highest priority, of the organisation whose turn
/// was longest ago, the oldest. One whose worker is gone comes back whatever else runs.
pub(crate) async fn next(
    tx: &mut Tx,
    now: Timestamp,
    running_max: u32,
) -> Result<Option<(i64, String)>> {
    const NEXT: &str = "SELECT e.org, e.id FROM execution e LEFT JOIN turn t ON t.org = e.org
        WHERE (e.status = 2 AND e.lease_until <= $1)
            OR (e.status = 1 AND e.available_at <= $1
                AND (SELECT COUNT(*) FROM execution r WHERE r.status = 2 AND r.org = e.org) < $2
                AND (e.beside = 0 OR e.beside > (SELECT COUNT(*) FROM execution p
                    WHERE p.org = e.org AND p.pipeline = e.pipeline AND p.status = 2
                        AND p.beside > 0)))
        ORDER BY e.priority DESC, COALESCE(t.taken_at, 0), e.available_at, e.id LIMIT 1";
    Ok(tx.optional(NEXT, params![now, running_max]).await?)
}

/// Notes that an execution of an organisation was taken up.
pub(crate) async fn take_turn(tx: &mut Tx, org: i64, now: Timestamp) -> Result<()> {
    const TAKE: &str = "INSERT INTO turn (org, taken_at) VALUES ($1, $2)
        ON CONFLICT (org) DO UPDATE SET taken_at = excluded.taken_at";
    tx.execute(TAKE, params![org, now]).await?;
    Ok(())
}
