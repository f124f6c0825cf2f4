//! Removing what has ended.

use std::time::Duration;

use base::Timestamp;
use store::{Tx, Work};

use crate::Error;
use crate::store::{api_key, event, factor, grant, oidc, proof, revocation, session};

/// Rows of a kind that one step removes, so that it holds nobody up.
const ROWS_MAX: i64 = 500;
/// As [`ROWS_MAX`], of what anybody can begin, so that there may be many.
const MANY_MAX: i64 = 10 * ROWS_MAX;
/// How long what has ended can still be looked at by an operator.
const KEPT: Duration = Duration::from_secs(30 * 86_400);
/// Challenges and failures of unknown addresses end sooner: there may be many.
const KEPT_SHORT: Duration = Duration::from_secs(86_400);

/// How long a mail waits for whoever sends mails: its token has ended by then.
const MAILS_KEPT: Duration = Duration::from_secs(8 * 86_400);

/// One step of removing what has ended: sessions, API keys, mailed tokens, challenges, grants, events that nobody
/// fetched, and revocations that matter no more.
///
/// The output is whether there may be more: then another step is due at once.
#[derive(Debug)]
pub(crate) struct Sweep {
    pub(crate) now: Timestamp,
}

impl Work for Sweep {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool, Error> {
        let now = self.now;
        let few = [
            revocation::forget(tx, now, ROWS_MAX).await?,
            api_key::sweep(tx, now - KEPT, ROWS_MAX).await?,
            session::sweep(tx, now - KEPT, ROWS_MAX).await?,
            proof::sweep(tx, now - KEPT, ROWS_MAX).await?,
            grant::forget_ended(tx, now - KEPT, ROWS_MAX).await?,
            event::sweep(tx, event::EVENTS, now - KEPT, ROWS_MAX).await?,
            event::sweep(tx, event::MAILS, now - MAILS_KEPT, ROWS_MAX).await?,
        ];
        let many = [
            oidc::sweep(tx, now, MANY_MAX).await?,
            factor::sweep(tx, now - KEPT_SHORT, MANY_MAX).await?,
        ];
        let is_full =
            |removed: &[u64], max: i64| removed.iter().any(|it| max.unsigned_abs() <= *it);
        Ok(is_full(&few, ROWS_MAX) || is_full(&many, MANY_MAX))
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
        type Output = u64;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<u64, Error> {
            factor::sweep(tx, NOW + KEPT_SHORT, self.0).await
        }
    }

    #[tokio::test]
    async fn a_sweep_of_challenges_is_bounded() {
        let world = World::new().await;
        world.person("ann@example.com").await;
        world.db.write(Challenges(5)).await.unwrap();
        let left = async || world.db.read(Count("SELECT COUNT(*) FROM challenges")).await.unwrap();
        assert_eq!(world.db.write(Bounded(3)).await.unwrap(), 3);
        assert_eq!(left().await, 2);
        world.db.write(Sweep { now: NOW + KEPT_SHORT + KEPT_SHORT }).await.unwrap();
        assert_eq!(left().await, 0);
    }

    /// Events that nobody fetches, as they come of every change.
    struct Events(i64);

    impl Work for Events {
        type Output = ();
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
            let context = crate::core::context::tests::context(NOW);
            let draws = context.draws();
            for _ in 0..self.0 {
                event::emit(tx, &context, &draws, 3, "auth.test", serde_json::json!({})).await?;
            }
            Ok(())
        }
    }

    #[tokio::test]
    async fn a_sweep_goes_on_until_nothing_is_left_that_has_ended() {
        let world = World::new().await;
        world.db.write(Events(ROWS_MAX + 1)).await.unwrap();
        let left = Count("SELECT COUNT(*) FROM outbox WHERE topic = 'auth.events'");
        let later = NOW + KEPT + KEPT_SHORT;
        assert!(world.db.write(Sweep { now: later }).await.unwrap());
        assert_eq!(world.db.read(left).await.unwrap(), 1);
        assert!(!world.db.write(Sweep { now: later }).await.unwrap());
        let left = Count("SELECT COUNT(*) FROM outbox WHERE topic = 'auth.events'");
        assert_eq!(world.db.read(left).await.unwrap(), 0);
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
