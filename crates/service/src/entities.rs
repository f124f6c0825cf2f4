//! What auth is told of the objects that can be granted.
//!
//! Owns:      the topic of the outbox, the form of its payloads, their way to auth, and the wait for it.
//! Invariant: an announcement that auth can never take is logged and let go; one that an organisation's limit keeps out
//!            holds up that organisation's alone.
//! Not here:  which changes are announced (the services), and the entities (auth).

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error as _;
use std::time::Duration;

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::permission_service_client::PermissionServiceClient;
use prost::Message as _;
use rpc::{Call, Channel};
use store::outbox::{Event, HeldBack, Sink, SinkError};
use store::{Db, Tx, Work, params};
use tokio::sync::watch;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;
use tracing::error;

use crate::outgoing::{is_final, request};

/// Topic of the outbox: which objects auth has to know of, as [`Announcement`]; the key is the organisation.
pub const TOPIC: &str = "auth.entities";

/// How long an organisation waits that has reached its limit of entities.
const LIMIT_PAUSE: Duration = Duration::from_secs(30);
/// How long an answer waits until auth knows of a new object.
const SETTLE_MAX: Duration = Duration::from_secs(1);

/// What auth is told of objects. Persisted: one byte, 1 or 2, then the request, encoded.
#[derive(Clone, Debug, PartialEq)]
pub enum Announcement {
    /// These are there.
    Known(auth::PutEntitiesRequest),
    /// These are gone.
    Gone(auth::RemoveEntitiesRequest),
}

impl Announcement {
    /// As it lies in the outbox.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let (tag, message) = match self {
            Self::Known(request) => (1, request.encode_to_vec()),
            Self::Gone(request) => (2, request.encode_to_vec()),
        };
        [vec![tag], message].concat()
    }

    /// What lies in the outbox; `None` if it is damaged.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        match bytes.split_first() {
            Some((1, message)) => auth::PutEntitiesRequest::decode(message).ok().map(Self::Known),
            Some((2, message)) => auth::RemoveEntitiesRequest::decode(message).ok().map(Self::Gone),
            Some(_) | None => None,
        }
    }

    /// Kind and id of what it is about.
    fn entities(&self) -> BTreeSet<(&str, &str)> {
        match self {
            Self::Known(request) => {
                request.entities.iter().filter_map(|it| it.entity.as_ref()).map(named).collect()
            }
            Self::Gone(request) => request.entities.iter().map(named).collect(),
        }
    }
}

fn named(target: &auth::GrantTarget) -> (&str, &str) {
    (&target.entity_type, &target.entity_id)
}

/// Whether an organisation has all of something that it may have.
fn is_at_limit(status: &Status) -> bool {
    let reason = status.get_details_error_info().map(|info| info.reason);
    status.code() == Code::ResourceExhausted && reason.as_deref() == Some("QUOTA_EXCEEDED")
}

/// Tells auth of objects, so that they can be granted.
#[derive(Clone)]
pub struct EntitySink {
    auth: Channel,
    /// Counts deliveries, for whoever waits for one.
    delivered: watch::Sender<u64>,
}

impl EntitySink {
    /// A sink over the way to auth.
    #[must_use]
    pub fn new(auth: Channel) -> Self {
        Self { auth, delivered: watch::Sender::new(0) }
    }

    /// Deliveries from now on.
    #[must_use]
    pub fn delivered(&self) -> watch::Receiver<u64> {
        self.delivered.subscribe()
    }

    async fn tell(&self, announcement: Announcement) -> Result<(), Status> {
        let mut client = PermissionServiceClient::new(self.auth.clone());
        match announcement {
            Announcement::Known(it) => _ = client.put_entities(request(it)).await?,
            Announcement::Gone(it) => _ = client.remove_entities(request(it)).await?,
        }
        Ok(())
    }
}

impl Sink for EntitySink {
    async fn deliver(&self, events: &[Event]) -> Result<(), SinkError> {
        // By organisation, what its limit has kept out: all that follows waits with it, to stay in order.
        let mut waiting: BTreeMap<&str, BTreeSet<(String, String)>> = BTreeMap::new();
        for event in events {
            let Some(announcement) = Announcement::decode(&event.payload) else {
                error!(id = event.id, "announcement of entities is damaged");
                continue;
            };
            let entities = announcement.entities();
            if let Some(kept_out) = waiting.get_mut(event.key.as_str()) {
                let of_them = |it: &(&str, &str)| kept_out.contains(&owned(*it));
                let makes_room =
                    matches!(announcement, Announcement::Gone(_)) && !entities.iter().any(of_them);
                if !makes_room {
                    kept_out.extend(entities.into_iter().map(owned));
                    continue;
                }
            }
            match self.tell(announcement.clone()).await {
                Ok(()) => {}
                Err(status) if is_at_limit(&status) => {
                    waiting.insert(&event.key, entities.into_iter().map(owned).collect());
                }
                Err(status) if is_final(&status) => {
                    let cause = status.source().map(ToString::to_string).unwrap_or_default();
                    error!(
                        id = event.id,
                        reason = status.message(),
                        cause,
                        "entities are refused for good"
                    );
                }
                Err(status) => return Err(status.into()),
            }
        }
        self.delivered.send_modify(|count| *count += 1);
        if waiting.is_empty() {
            return Ok(());
        }
        let keys = waiting.into_keys().map(str::to_owned).collect();
        Err(Box::new(HeldBack { keys, pause: LIMIT_PAUSE }))
    }
}

fn owned((entity_type, entity_id): (&str, &str)) -> (String, String) {
    (entity_type.to_owned(), entity_id.to_owned())
}

/// Waits until auth knows of what was just made, so that its maker may change it in the next call.
///
/// Whoever may change everything waits for nothing. If auth does not answer in time, the answer goes out all the same: what
/// was made is made, and auth will hear of it.
pub async fn settle(db: &Db, told: &watch::Receiver<u64>, call: &Call) {
    let Some(principal) = &call.principal else { return };
    if principal.is_owner || principal.role == "admin" {
        return;
    }
    let mut told = told.clone();
    let settled = async {
        loop {
            told.borrow_and_update();
            let waiting = db.read(Untold { org_id: call.org_id }).await;
            if !waiting.unwrap_or(false) || told.changed().await.is_err() {
                return;
            }
        }
    };
    // A bound, not a failure.
    _ = tokio::time::timeout(SETTLE_MAX, settled).await;
}

/// Whether auth has still to hear of something of an organisation.
struct Untold {
    org_id: i64,
}

impl Work for Untold {
    type Output = bool;
    type Error = store::Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool, store::Error> {
        const SQL: &str = "SELECT position FROM outbox WHERE topic = $1 AND key = $2 LIMIT 1";
        let found: Option<i64> = tx.optional(SQL, params![TOPIC, self.org_id.to_string()]).await?;
        Ok(found.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_announcement_comes_back_as_it_was_kept() {
        let known =
            Announcement::Known(auth::PutEntitiesRequest { org_id: 7, ..Default::default() });
        let gone =
            Announcement::Gone(auth::RemoveEntitiesRequest { org_id: 7, ..Default::default() });
        for announcement in [known, gone] {
            assert_eq!(Announcement::decode(&announcement.encode()), Some(announcement));
        }
        assert_eq!(Announcement::decode(&[3, 8, 7]), None);
        assert_eq!(Announcement::decode(&[]), None);
    }
}
