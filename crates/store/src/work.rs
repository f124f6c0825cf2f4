//! Decisions that can be run again.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt as _;

use crate::{Error, Tx};

/// A decision: it reads, checks and writes in one serializable transaction.
///
/// Everything it needs is in `self`, and it has no effect outside of `tx`, because it may be run again from
/// the start: when it shared a commit with a work that failed, or when it met a concurrent change.
/// It awaits nothing but `tx` and computes nothing that takes long, since on SQLite others wait behind it.
/// A statement that fails ends the transaction; what can be expected is checked first, or written as
/// `ON CONFLICT DO NOTHING`.
pub trait Work: Send + Sync + 'static {
    /// What it decided.
    type Output: Send + 'static;
    /// Why it refused.
    type Error: From<Error> + Send + 'static;

    /// Runs it. `Err` takes back everything that it wrote.
    fn run(&self, tx: &mut Tx) -> impl Future<Output = Result<Self::Output, Self::Error>> + Send;
}

/// Runs `work` once, within `limit` and with its panics contained, and tells whether its writes may stay.
pub(crate) async fn attempt<W: Work>(
    work: &W,
    tx: &mut Tx,
    limit: Duration,
) -> Result<W::Output, W::Error> {
    tx.begin_work();
    // The work is dropped after a panic, and the transaction is rolled back: nothing broken is seen.
    let run = AssertUnwindSafe(async { work.run(tx).await }).catch_unwind();
    let ended = tokio::time::timeout(limit, run).await;
    let outcome = match ended {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => {
            tracing::error!(work = std::any::type_name::<W>(), "a work panicked");
            tx.give_up(Error::Panicked);
            return Err(Error::Panicked.into());
        }
        Err(_) => {
            let error = tx.context().timeout();
            tracing::warn!(work = std::any::type_name::<W>(), "a work took too long");
            tx.give_up(error.clone());
            return Err(error.into());
        }
    };
    // A work that goes on after a failed statement must not commit half of itself.
    match (outcome, tx.failure()) {
        (Ok(_), Some(error)) => Err(error.clone().into()),
        (outcome, _) => outcome,
    }
}
