//! Snapshots that are kept, one for each organisation that was asked about lately.
//!
//! Owns:      how a snapshot is loaded, kept, and found to be too old.
//! Invariant: an answer takes into account every change that this process has answered for, and those of other
//!            replicas within half a second.
//! Not here:  the decision on a snapshot (`decide`).

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base::Timestamp;
use lru::LruCache;
use store::{Db, Tx, Work};

use super::snapshot::Snapshot;
use crate::Error;
use crate::store::permission;

/// Organisations whose snapshots are kept.
const ORGANIZATIONS_MAX: NonZeroUsize = NonZeroUsize::new(1000).expect("1000 is not 0");

/// How old a snapshot may be while other replicas write to the same database.
const FRESH: Duration = Duration::from_millis(500);

/// Organisations that are loaded at a time; two calls for the same one load it once.
const LOADS_MAX: usize = 16;

/// The kept snapshots. Clones share them.
#[derive(Clone, Debug)]
pub(crate) struct Snapshots(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    db: Db,
    kept: Mutex<LruCache<i64, Kept>>,
    loading: [tokio::sync::Mutex<()>; LOADS_MAX],
}

#[derive(Clone, Debug)]
struct Kept {
    snapshot: Arc<Snapshot>,
    /// The database's commits when it was read: every change of a decision is one that writes to the outbox.
    emissions: u64,
    read_at: Timestamp,
}

impl Snapshots {
    pub(crate) fn new(db: Db) -> Self {
        let kept = Mutex::new(LruCache::new(ORGANIZATIONS_MAX));
        let loading = std::array::from_fn(|_| tokio::sync::Mutex::new(()));
        Self(Arc::new(Inner { db, kept, loading }))
    }

    /// The newest state of an organisation, not older than the revision `at_least`; `None` if there is no such
    /// organisation.
    ///
    /// # Errors
    /// This replica has not seen that revision, or the store does not answer.
    pub(crate) async fn at(
        &self,
        org_id: i64,
        at_least: Option<i64>,
        now: Timestamp,
    ) -> Result<Option<Arc<Snapshot>>, Error> {
        if org_id == 0 {
            return Ok(None);
        }
        let snapshot = match self.kept(org_id, at_least, now) {
            Some(snapshot) => Some(snapshot),
            None => self.load(org_id, at_least, now).await?,
        };
        let seen = snapshot.as_ref().map_or(0, |snapshot| snapshot.revision);
        match at_least {
            Some(revision) if revision > seen => Err(Error::ConsistencyNotReached),
            _ => Ok(snapshot),
        }
    }

    /// A kept state that is as new as it must be.
    fn kept(&self, org_id: i64, at_least: Option<i64>, now: Timestamp) -> Option<Arc<Snapshot>> {
        let emissions = self.0.db.emissions();
        let mut kept = self.0.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = kept.get(&org_id)?;
        let fresh = kept.emissions == emissions
            // A clock that was set back makes nothing fresh.
            && kept.read_at <= now
            && now.since(kept.read_at) < FRESH
            && at_least.is_none_or(|revision| revision <= kept.snapshot.revision);
        fresh.then(|| Arc::clone(&kept.snapshot))
    }

    async fn load(
        &self,
        org_id: i64,
        at_least: Option<i64>,
        now: Timestamp,
    ) -> Result<Option<Arc<Snapshot>>, Error> {
        let shard = usize::try_from(org_id.rem_euclid(LOADS_MAX as i64)).unwrap_or(0);
        let _turn = self.0.loading[shard].lock().await;
        if let Some(snapshot) = self.kept(org_id, at_least, now) {
            return Ok(Some(snapshot));
        }
        let lock = || self.0.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let before = lock().peek(&org_id).map(|kept| Arc::clone(&kept.snapshot));
        let emissions = self.0.db.emissions();
        let loaded = self.0.db.read(Load { org_id, kept: before }).await?;
        let mut kept = lock();
        let Some(snapshot) = loaded else {
            kept.pop(&org_id);
            return Ok(None);
        };
        let snapshot = Arc::clone(&snapshot);
        let entry = Kept { snapshot: Arc::clone(&snapshot), emissions, read_at: now };
        kept.put(org_id, entry);
        Ok(Some(snapshot))
    }
}

struct Load {
    org_id: i64,
    kept: Option<Arc<Snapshot>>,
}

impl Work for Load {
    type Output = Option<Arc<Snapshot>>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let loaded = permission::load(tx, self.org_id, self.kept.as_deref()).await?;
        Ok(loaded.map(|loaded| match &self.kept {
            Some(kept) if kept.revision == loaded.revision => Arc::clone(kept),
            _ => Arc::new(loaded),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::member::change::ChangeRole;
    use crate::core::permission::catalog::PermissionId;
    use crate::core::permission::decide::decide;
    use crate::core::world::{NOW, World};

    fn change(context: crate::core::context::Context, user_id: i64, role: &str) -> ChangeRole {
        ChangeRole { context, user_id, role: role.to_owned(), expected_version: 0 }
    }

    #[tokio::test]
    async fn what_has_not_changed_is_kept_and_what_has_is_seen_at_once() {
        let world = World::new().await;
        let org = world.organization("north").await;
        let vic = world.member(org.id, "vic", "viewer").await;
        let snapshots = Snapshots::new(world.db.clone());
        let at = async |now| snapshots.at(org.id, None, now).await.unwrap().unwrap();
        let first = at(NOW).await;
        assert!(Arc::ptr_eq(&first, &at(NOW).await));
        // Another replica may have written: the revision is looked at, and the state is the same.
        assert!(Arc::ptr_eq(&first, &at(NOW + FRESH).await));
        let context = world.call(org.owner_user_id, org.id, NOW).await;
        world.db.write(change(context, vic, "member")).await.unwrap();
        let second = at(NOW + FRESH).await;
        assert_eq!(second.revision, first.revision + 1);
        assert!(Arc::ptr_eq(&first.places, &second.places));
        let execute = PermissionId::find("platform.pipeline.execute").unwrap();
        assert!(!decide(&first, vic, None, execute, NOW).allowed());
        assert!(decide(&second, vic, None, execute, NOW).allowed());
    }

    #[tokio::test]
    async fn an_answer_to_a_write_is_never_older_than_the_write() {
        let world = World::new().await;
        let org = world.organization("north").await;
        let vic = world.member(org.id, "vic", "viewer").await;
        let snapshots = Snapshots::new(world.db.clone());
        let execute = PermissionId::find("platform.pipeline.execute").unwrap();
        for turn in 0..40 {
            let role = if turn % 2 == 0 { "member" } else { "viewer" };
            let context = world.call(org.owner_user_id, org.id, NOW).await;
            // Readers beside the writer keep what they find.
            let (written, ..) = tokio::join!(
                world.db.write(change(context, vic, role)),
                snapshots.at(org.id, None, NOW),
                snapshots.at(org.id, None, NOW),
            );
            let (_, token) = written.unwrap();
            let after = snapshots.at(org.id, None, NOW).await.unwrap().unwrap();
            let allowed = decide(&after, vic, None, execute, NOW).allowed();
            assert_eq!(allowed, role == "member", "turn {turn}");
            let revision = super::super::revision::at_least(org.id, &token).unwrap();
            assert!(snapshots.at(org.id, revision, NOW).await.unwrap().is_some());
            let next = revision.map(|revision| revision + 1);
            let early = snapshots.at(org.id, next, NOW).await;
            assert!(matches!(early, Err(Error::ConsistencyNotReached)));
        }
    }

    #[tokio::test]
    async fn there_is_no_state_of_an_organisation_that_does_not_exist() {
        let world = World::new().await;
        let snapshots = Snapshots::new(world.db.clone());
        for org_id in [0, 9] {
            assert!(snapshots.at(org_id, None, NOW).await.unwrap().is_none());
        }
    }
}
