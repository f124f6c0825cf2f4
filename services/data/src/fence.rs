//! The newest attempt of an execution that was seen.
//!
//! Owns:      the rule that an attempt which another one has taken over changes nothing any more, and for how long it is
//!            remembered that it was.
//! Not here:  leases, which give the fences (etl).

use std::time::Duration;

use base::Timestamp;
use store::{Tx, Work, params};

use crate::error::{Error, Result};

/// How long a fence is kept that nobody came with any more. An attempt that was taken over has lost its lease, which
/// lasts for minutes, and what it has called by then ends within hours.
const KEPT: Duration = Duration::from_secs(30 * 86_400);

/// On whose behalf a call works: an execution, and the fence of the lease on it. No execution means nobody's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fence {
    pub(crate) org_id: i64,
    pub(crate) execution_id: String,
    pub(crate) fence: i64,
}

impl Fence {
    /// Refuses an attempt that is older than the newest that was seen, and remembers it otherwise.
    ///
    /// # Errors
    /// [`Error::StaleFence`].
    pub(crate) async fn check(&self, tx: &mut Tx) -> Result<()> {
        const NEWEST: &str = "SELECT fence, marked_at FROM fence WHERE org = $1 AND execution = $2";
        const PUT: &str = "INSERT INTO fence (org, execution, fence) VALUES ($1, $2, $3)
            ON CONFLICT (org, execution) DO UPDATE SET fence = excluded.fence, marked_at = 0";
        if self.execution_id.is_empty() {
            return Ok(());
        }
        let key = || (self.org_id, self.execution_id.as_str());
        let (org, execution) = key();
        let newest: Option<(i64, i64)> = tx.optional(NEWEST, params![org, execution]).await?;
        match newest {
            Some((newest, _)) if self.fence < newest => {
                let (execution, given) = (self.execution_id.clone(), self.fence);
                Err(Error::StaleFence { execution, given, newest })
            }
            Some((newest, 0)) if self.fence == newest => Ok(()),
            Some(_) | None => {
                tx.execute(PUT, params![org, execution, self.fence]).await?;
                Ok(())
            }
        }
    }
}

/// The check as a decision of its own, before work begins.
impl Work for Fence {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        self.check(tx).await
    }
}

/// Forgets fences that nobody came with for long, and marks those that nobody has come with since the last time; at most
/// `limit` of either.
///
/// A fence that somebody comes with loses its mark, so what goes was marked for [`KEPT`] without a break.
pub(crate) struct Sweep {
    pub(crate) now: Timestamp,
    pub(crate) limit: u32,
}

impl Work for Sweep {
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        const OLD: &str = "DELETE FROM fence WHERE (org, execution) IN
            (SELECT org, execution FROM fence WHERE 0 < marked_at AND marked_at < $1 LIMIT $2)";
        const MARK: &str = "UPDATE fence SET marked_at = $1 WHERE (org, execution) IN
            (SELECT org, execution FROM fence WHERE marked_at = 0 LIMIT $2)";
        let gone = tx.execute(OLD, params![self.now - KEPT, self.limit]).await?;
        tx.execute(MARK, params![self.now, self.limit]).await?;
        Ok(gone)
    }
}

#[cfg(test)]
mod tests {
    use store::Db;

    use super::*;

    fn fence(execution: &str, fence: i64) -> Fence {
        Fence { org_id: 7, execution_id: execution.to_owned(), fence }
    }

    async fn is_stale(db: &Db, execution: &str, attempt: i64) -> bool {
        match db.write(fence(execution, attempt)).await {
            Ok(()) => false,
            Err(Error::StaleFence { newest: 5, .. }) => true,
            Err(error) => panic!("{error}"),
        }
    }

    async fn forgotten(options: store::Options) {
        let db = Db::open(&options, crate::store::MIGRATIONS).await.unwrap();
        let day = |day: i64| Timestamp::from_seconds((20_000 + day) * 86_400);
        let sweep = async |at: i64| db.write(Sweep { now: day(at), limit: 10 }).await.unwrap();
        for execution in ["quiet", "busy"] {
            db.write(fence(execution, 5)).await.unwrap();
        }
        assert_eq!(sweep(0).await, 0);
        assert!(!is_stale(&db, "busy", 5).await);
        assert!(is_stale(&db, "quiet", 4).await);
        assert_eq!((sweep(20).await, sweep(30).await), (0, 0));
        // Nobody came with the one; a stale attempt does not count.
        assert!(is_stale(&db, "quiet", 4).await);
        assert_eq!(sweep(31).await, 1);
        assert!(!is_stale(&db, "quiet", 1).await);
        assert!(is_stale(&db, "busy", 4).await);
        assert_eq!(sweep(51).await, 1);
        assert!(!is_stale(&db, "busy", 4).await);
        db.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_fence_is_kept_until_nobody_came_for_long_on_sqlite() {
        let folder = testkit::folder();
        forgotten(store::Options::sqlite(folder.path().join("data.db"))).await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_fence_is_kept_until_nobody_came_for_long_on_postgres() {
        forgotten(store::Options::postgres(testkit::postgres())).await;
    }
}
