//! Removing what has ended.

use std::time::Duration;

use base::Timestamp;
use store::{Tx, Work};

use crate::Error;
use crate::store::{api_key, event, factor, grant, oidc, proof, revocation, session};

/// Rows of a kind that one sweep removes, so that it holds nobody up.
const ROWS_MAX: i64 = 500;
/// As [`ROWS_MAX`], of what anybody can begin, so that there may be many.
const MANY_MAX: i64 = 100 * ROWS_MAX;
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
        oidc::sweep(tx, now, MANY_MAX).await?;
        session::sweep(tx, now - KEPT, ROWS_MAX).await?;
        proof::sweep(tx, now - KEPT, ROWS_MAX).await?;
        grant::forget_ended(tx, now - KEPT, ROWS_MAX).await?;
        factor::sweep(tx, now - KEPT_SHORT, MANY_MAX).await?;
        event::sweep(tx, event::EVENTS, now - KEPT, ROWS_MAX).await?;
        event::sweep(tx, event::MAILS, now - MAILS_KEPT, ROWS_MAX).await
    }
}

#[cfg(test)]
mod tests {
    use store::params;

    use super::*;
    use crate::core::organization::status::{Resume, Suspend};
    use crate::core::world::{NOW, World};

    /// Rows of a statement that counts.
    struct Count(&'static str);

    impl Work for Count {
        type Output = i64;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<i64, Error> {
            Ok(tx.one(self.0, params![]).await?)
        }
    }

    struct Challenges(i64);

    impl Work for Challenges {
        type Output = ();
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
            for number in 0..self.0 {
                tx.execute(
                    "INSERT INTO challenges (token_hash, user_id, org_id, method, wrong_codes,
                         expires_at)
                     SELECT $1, MIN(id), 0, 1, 0, $2 FROM users",
                    params![number.to_be_bytes().as_slice(), NOW],
                )
                .await?;
            }
            Ok(())
        }
    }

    /// Removes at most so many.
    struct Bounded(i64);

    impl Work for Bounded {
        type Output = ();
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
            factor::sweep(tx, NOW + KEPT_SHORT, self.0).await
        }
    }

    #[tokio::test]
    async fn a_sweep_of_challenges_is_bounded() {
        let world = World::new().await;
        world.person("ann@example.com").await;
        world.db.write(Challenges(5)).await.unwrap();
        let left = async || world.db.read(Count("SELECT COUNT(*) FROM challenges")).await.unwrap();
        world.db.write(Bounded(3)).await.unwrap();
        assert_eq!(left().await, 2);
        world.db.write(Sweep { now: NOW + KEPT_SHORT + KEPT_SHORT }).await.unwrap();
        assert_eq!(left().await, 0);
    }

    #[tokio::test]
    async fn the_status_of_an_organisation_is_forgotten_once_no_older_token_lives() {
        let world = World::new().await;
        let org = world.organization("north").await;
        let context = world.call(org.owner_user_id, org.id, NOW).await;
        let reason = "unpaid".to_owned();
        world.db.write(Suspend { context, org_id: org.id, reason }).await.unwrap();
        let context = world.call(org.owner_user_id, org.id, NOW).await;
        world.db.write(Resume { context, org_id: org.id }).await.unwrap();
        let kept = Count("SELECT COUNT(*) FROM revocations WHERE kind = 6");
        assert_eq!(world.db.read(kept).await.unwrap(), 1);
        world.db.write(Sweep { now: NOW + Duration::from_secs(3660) }).await.unwrap();
        let kept = Count("SELECT COUNT(*) FROM revocations WHERE kind = 6");
        assert_eq!(world.db.read(kept).await.unwrap(), 0);
    }
}
