//! The record of who did what: writing it, reading it, and ending it by age.
//!
//! Owns:      what is told to this service of what others did, and who reads it.
//! Invariant: an event is in its organisation's record once, with a number that only rises.
//! Not here:  the records of this service's own changes, which their decisions write (`store::audit`).

pub(crate) mod read;
pub(crate) mod retention;

use std::sync::Arc;

use base::Timestamp;
use store::{Tx, Work};

use crate::Error;
use crate::store::audit::{self, AuditRecord};

/// Appends what others did; what is known by its id is left out.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) records: Vec<AuditRecord>,
    pub(crate) now: Timestamp,
}

/// How many events were new, and how many were known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) recorded: usize,
    pub(crate) known: usize,
}

impl Work for Record {
    type Output = Counts;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Counts, Error> {
        let mut counts = Counts::default();
        for record in &self.records {
            if audit::append(tx, record, self.now).await? {
                counts.recorded += 1;
            } else {
                counts.known += 1;
            }
        }
        Ok(counts)
    }
}

/// Methods whose decisions record refusals themselves, since only they know whose account it was.
const RECORD_REFUSALS: [&str; 6] = [
    "platform.auth.v1.AccountService/ChangeEmail",
    "platform.auth.v1.AccountService/ChangePassword",
    "platform.auth.v1.AuthService/CompleteMfa",
    "platform.auth.v1.AuthService/Login",
    "platform.auth.v1.AuthService/RefreshAccessToken",
    "platform.auth.v1.OidcService/CompleteOidcSignIn",
];

/// Appends refused and failed calls of this process, but those that a decision has recorded.
#[derive(Clone, Debug)]
pub(crate) struct Refusals {
    pub(crate) records: Arc<[AuditRecord]>,
    pub(crate) now: Timestamp,
}

impl Work for Refusals {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        for record in &*self.records {
            let is_recorded = RECORD_REFUSALS.contains(&record.method.as_str())
                && audit::has_refusal(tx, &record.request_id, &record.method).await?;
            if !is_recorded {
                audit::append(tx, record, self.now).await?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use store::params;

    use super::*;
    use crate::core::context::tests::context;
    use crate::core::world::World;
    use crate::store::audit::{Action, Outcome};

    const NOW: Timestamp = Timestamp::from_seconds(1_795_857_679);

    fn refusal(method: &str) -> AuditRecord {
        let mut context = context(NOW);
        context.method = method.to_owned();
        context.request_id = "request-1".to_owned();
        AuditRecord::new(&context, &context.draws(), Action::Login, "user", 7)
            .outcome(Outcome::Denied)
    }

    struct Count;

    impl Work for Count {
        type Output = i64;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<i64, Error> {
            let sql = "SELECT COUNT(*) FROM audit_events WHERE request_id = $1";
            Ok(tx.one(sql, params!["request-1"]).await?)
        }
    }

    #[tokio::test]
    async fn what_a_decision_recorded_is_not_recorded_again_and_all_else_is() {
        let world = World::new().await;
        let login = RECORD_REFUSALS[3];
        let by_decision = Record { records: vec![refusal(login)], now: NOW };
        world.db.write(by_decision).await.unwrap();
        let others = "platform.auth.v1.AuthService/Logout";
        let records = [refusal(login), refusal(others), refusal(others)].into();
        world.db.write(Refusals { records, now: NOW }).await.unwrap();
        assert_eq!(world.db.read(Count).await.unwrap(), 3);
    }
}
