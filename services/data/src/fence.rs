//! The newest attempt of an execution that was seen.
//!
//! Owns:      the rule that an attempt which another one has taken over changes nothing any more.
//! Not here:  leases, which give the fences (etl).

use store::{Tx, Work, params};

use crate::error::{Error, Result};

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
        const NEWEST: &str = "SELECT fence FROM fence WHERE org = $1 AND execution = $2";
        const PUT: &str = "INSERT INTO fence (org, execution, fence) VALUES ($1, $2, $3)
            ON CONFLICT (org, execution) DO UPDATE SET fence = excluded.fence";
        if self.execution_id.is_empty() {
            return Ok(());
        }
        let key = || (self.org_id, self.execution_id.as_str());
        let (org, execution) = key();
        let newest: Option<i64> = tx.optional(NEWEST, params![org, execution]).await?;
        match newest {
            Some(newest) if self.fence < newest => {
                let (execution, given) = (self.execution_id.clone(), self.fence);
                Err(Error::StaleFence { execution, given, newest })
            }
            Some(newest) if self.fence == newest => Ok(()),
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
