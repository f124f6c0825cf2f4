//! Changes of the keys that an operator makes by hand, out of turn.

use std::time::Duration;

use seal::Sealer;
use serde_json::json;
use store::{Tx, Work};
use tracing::info;

use super::schedule::{PUBLISHED_MAX, published};
use super::{ENTITY_TYPE, KeyTimes, StoredKey, publish, signing};
use crate::Error;
use crate::core::context::Context;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::revocation::{self, Subject};
use crate::store::{event, keys};

/// Longer than any server keeps public keys without hearing of new ones.
const REMEMBERED: Duration = Duration::from_secs(2 * 86_400);

/// Makes the next key before it is due. One that waits to sign by then is the next one already.
#[derive(Debug)]
pub(crate) struct Hasten {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    /// How long the key is published before it signs.
    pub(crate) lead: Duration,
}

impl Work for Hasten {
    type Output = Vec<StoredKey>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<StoredKey>, Error> {
        let Self { context, sealer, lead } = self;
        let (now, not_before) = (context.now, context.now + *lead);
        let mut stored = keys::all(tx).await?;
        let waits = |key: &StoredKey| key.not_before > now && key.not_before <= not_before;
        if stored.iter().any(|key| key.revoked_at.is_none() && waits(key)) {
            return Ok(stored);
        }
        let times: Vec<KeyTimes> = stored.iter().map(KeyTimes::of).collect();
        if published(&times, now).len() >= PUBLISHED_MAX {
            return Err(Error::QuotaExceeded { kind: ENTITY_TYPE, limit: PUBLISHED_MAX as u64 });
        }
        stored.push(publish(tx, context, &context.draws(), sealer, not_before).await?);
        Ok(stored)
    }
}

/// Revokes a key: no token of it is good any more. If none is left that signs, another one does at once.
#[derive(Debug)]
pub(crate) struct Revoke {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) kid: String,
}

impl Work for Revoke {
    type Output = Vec<StoredKey>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<StoredKey>, Error> {
        let Self { context, sealer, kid } = self;
        let now = context.now;
        let mut stored = keys::all(tx).await?;
        let Some(key) = stored.iter_mut().find(|key| key.kid == *kid) else {
            return Err(Error::invalid("kid", "unknown_key", "name a key that is listed"));
        };
        if key.revoked_at.is_some() {
            return Ok(stored);
        }
        key.revoked_at = Some(now);
        keys::revoke(tx, kid, now).await?;
        let subject = Subject::Key(kid.clone());
        revocation::append(tx, &subject, Some(now + REMEMBERED), now).await?;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Delete, ENTITY_TYPE, kid);
        audit::append(tx, &record, now).await?;
        event::emit(tx, context, &draws, 0, "auth.key.revoked", json!({"kid": kid})).await?;
        info!(kid, "signing key revoked");
        let times: Vec<KeyTimes> = stored.iter().map(KeyTimes::of).collect();
        if signing(&times, now).is_none() {
            stored.push(publish(tx, context, &draws, sealer, now).await?);
        }
        Ok(stored)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{LEAD, LoadKeys, Ring, Rotate, Rotation};
    use super::*;
    use crate::core::context::tests::context;
    use crate::core::world::{NOW, World};

    const AT_ONCE: Duration = Duration::from_secs(120);

    fn sealer() -> Sealer {
        Sealer::new(&[1; 32])
    }

    /// A database with its first key.
    async fn begun() -> World {
        let world = World::new().await;
        let rotation = Rotation(Duration::from_secs(90 * 86_400));
        let rotate = Rotate { context: context(NOW), sealer: sealer(), rotation };
        assert_eq!(world.db.write(rotate).await.unwrap().len(), 1);
        world
    }

    async fn hasten(world: &World, now: base::Timestamp, lead: Duration) -> Vec<StoredKey> {
        let hasten = Hasten { context: context(now), sealer: sealer(), lead };
        world.db.write(hasten).await.unwrap()
    }

    fn signs(stored: &[StoredKey], now: base::Timestamp) -> String {
        let times: Vec<KeyTimes> = stored.iter().map(KeyTimes::of).collect();
        signing(&times, now).unwrap().kid.clone()
    }

    #[tokio::test]
    async fn the_next_key_can_be_made_before_it_is_due_and_not_without_end() {
        let world = begun().await;
        let stored = hasten(&world, NOW, LEAD).await;
        assert_eq!(stored.len(), 2);
        assert_eq!(signs(&stored, NOW), stored[0].kid);
        assert_eq!(signs(&stored, NOW + LEAD), stored[1].kid);
        assert_eq!(hasten(&world, NOW, LEAD).await.len(), 2);
        let stored = hasten(&world, NOW, AT_ONCE).await;
        assert_eq!(signs(&stored, NOW + AT_ONCE), stored[2].kid);
        let mut now = NOW;
        for _ in stored.len()..PUBLISHED_MAX {
            now = now + AT_ONCE;
            hasten(&world, now, AT_ONCE).await;
        }
        let more = Hasten { context: context(now + AT_ONCE), sealer: sealer(), lead: AT_ONCE };
        assert!(matches!(world.db.write(more).await, Err(Error::QuotaExceeded { .. })));
    }

    #[tokio::test]
    async fn a_revoked_key_is_replaced_at_once_and_its_tokens_are_void() {
        let world = begun().await;
        let first = world.db.read(LoadKeys).await.unwrap()[0].kid.clone();
        let ring = Ring::new("platform");
        ring.fill(&world.db.read(LoadKeys).await.unwrap(), &sealer()).unwrap();
        let revoke = || Revoke { context: context(NOW), sealer: sealer(), kid: first.clone() };
        let stored = world.db.write(revoke()).await.unwrap();
        assert_eq!(stored.len(), 2);
        assert_ne!(signs(&stored, NOW), first);
        ring.fill(&stored, &sealer()).unwrap();
        let published: Vec<String> = ring.jwks(NOW).into_iter().map(|key| key.kid).collect();
        assert_eq!(published, [signs(&stored, NOW)]);
        assert_eq!(world.db.write(revoke()).await.unwrap().len(), 2);
        let unknown = Revoke { kid: "nobody".to_owned(), ..revoke() };
        assert!(matches!(world.db.write(unknown).await, Err(Error::Invalid { .. })));
    }
}
