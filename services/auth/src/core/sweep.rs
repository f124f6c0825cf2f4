//! Removing what has ended.

use std::time::Duration;

use base::Timestamp;
use store::{Tx, Work};

use crate::Error;
use crate::store::{api_key, event, factor, grant, oidc, proof, revocation, session};

/// Rows of a kind that one sweep removes, so that it holds nobody up.
const ROWS_MAX: i64 = 500;
/// How long what has ended can still be looked at by an operator.
const KEPT: Duration = Duration::from_secs(30 * 86_400);
/// Challenges and failures of unknown addresses end sooner: there may be many.
const KEPT_SHORT: Duration = Duration::from_secs(86_400);

/// How long a mail waits for whoever sends mails: its token has ended by then.
const MAILS_KEPT: Duration = Duration::from_secs(8 * 86_400);

/// Removes sessions, API keys, mailed tokens, challenges and grants that ended, and revocations that matter no more.
#[derive(Debug)]
pub(crate) struct Sweep {
    pub(crate) now: Timestamp,
}

impl Work for Sweep {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let now = self.now;
        revocation::forget(tx, now, ROWS_MAX).await?;
        api_key::sweep(tx, now - KEPT, ROWS_MAX).await?;
        // Anybody can begin a sign-in, so there may be many.
        oidc::sweep(tx, now, 100 * ROWS_MAX).await?;
        session::sweep(tx, now - KEPT, ROWS_MAX).await?;
        proof::sweep(tx, now - KEPT, ROWS_MAX).await?;
        grant::forget_ended(tx, now - KEPT, ROWS_MAX).await?;
        factor::sweep(tx, now - KEPT_SHORT).await?;
        event::sweep(tx, event::EVENTS, now - KEPT, ROWS_MAX).await?;
        event::sweep(tx, event::MAILS, now - MAILS_KEPT, ROWS_MAX).await
    }
}
