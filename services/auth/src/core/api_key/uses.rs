//! When keys were last used: gathered in memory, written now and then.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base::Timestamp;
use store::{Tx, Work};

use crate::Error;
use crate::store::{api_key, service_account};

/// Keys whose use waits to be written; of more nothing is noted.
const WAITING_MAX: usize = 10_000;
/// Keys that are written in one transaction.
pub(crate) const BATCH_MAX: usize = 500;

/// Uses that are not yet written. What is lost in a crash is lost.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    waiting: Mutex<HashMap<String, Use>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Use {
    user_id: i64,
    at: Timestamp,
}

impl Uses {
    /// Notes that a key was used.
    pub(crate) fn note(&self, id: &str, user_id: i64, at: Timestamp) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = waiting.get_mut(id) {
            known.at = known.at.max(at);
        } else if waiting.len() < WAITING_MAX {
            waiting.insert(id.to_owned(), Use { user_id, at });
        }
    }

    /// What is to be written next; `None` if nothing waits.
    pub(crate) fn take(&self) -> Option<Write> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let ids: Vec<String> = waiting.keys().take(BATCH_MAX).cloned().collect();
        let mut uses: Vec<(String, Use)> =
            ids.into_iter().filter_map(|id| waiting.remove_entry(&id)).collect();
        // In one order everywhere, so that replicas do not wait for each other crosswise.
        uses.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        (!uses.is_empty()).then_some(Write { uses })
    }
}

/// Writes the times of use.
#[derive(Debug)]
pub(crate) struct Write {
    uses: Vec<(String, Use)>,
}

impl Work for Write {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        for (id, Use { user_id, at }) in &self.uses {
            if api_key::used(tx, id, *at).await? {
                service_account::used(tx, *user_id, *at).await?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::api_key::create::Create;
    use crate::core::world::{NOW, World};

    struct LastUsed(String);

    impl Work for LastUsed {
        type Output = Option<Timestamp>;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
            Ok(api_key::find(tx, &self.0).await?.and_then(|key| key.last_used_at))
        }
    }

    #[tokio::test]
    async fn a_use_is_written_at_most_once_a_minute() {
        let world = World::new().await;
        let organization = world.organization("north").await;
        let context = world.call(organization.owner_user_id, organization.id, NOW).await;
        let create = Create {
            user_id: organization.owner_user_id,
            context,
            environment: "test".to_owned(),
            name: "nightly".to_owned(),
            permissions: Vec::new(),
            expires_at: None,
            allowed_networks: Vec::new(),
        };
        let (key, _) = world.db.write(create).await.unwrap();
        let uses = Uses::default();
        let used = async |seconds: u64| {
            let at = NOW + std::time::Duration::from_secs(seconds);
            uses.note(&key.id, key.user_id, at);
            world.db.write(uses.take().unwrap()).await.unwrap();
            let written = world.db.read(LastUsed(key.id.clone())).await.unwrap().unwrap();
            written.since(NOW).as_secs()
        };
        assert_eq!(used(0).await, 0);
        assert_eq!(used(59).await, 0);
        assert_eq!(used(60).await, 60);
        // A clock that was set back writes nothing.
        assert_eq!(used(30).await, 60);
    }

    #[test]
    fn many_uses_are_one_write_with_the_latest_time() {
        let uses = Uses::default();
        let at = Timestamp::from_seconds;
        uses.note("a", 1, at(10));
        uses.note("a", 1, at(30));
        uses.note("a", 1, at(20));
        uses.note("b", 2, at(5));
        let write = uses.take().unwrap();
        let first = ("a".to_owned(), Use { user_id: 1, at: at(30) });
        assert_eq!(write.uses, [first, ("b".to_owned(), Use { user_id: 2, at: at(5) })]);
        assert!(uses.take().is_none());
    }

    #[test]
    fn what_waits_is_bounded() {
        let uses = Uses::default();
        for number in 0..WAITING_MAX + 5 {
            uses.note(&number.to_string(), 1, Timestamp::from_seconds(1));
        }
        let mut written = 0;
        while let Some(write) = uses.take() {
            assert!(write.uses.len() <= BATCH_MAX);
            written += write.uses.len();
        }
        assert_eq!(written, WAITING_MAX);
    }
}
