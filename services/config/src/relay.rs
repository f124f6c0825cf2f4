//! Events that leave for other services.
//!
//! Owns:      the topics of the outbox, the form of their payloads, and who takes them.
//! Invariant: an event that auth can never take is logged and let go, so that it does not hold up what follows; one that
//!            an organisation's limit keeps out holds up that organisation's events alone.
//! Not here:  writing events (`core::commit`), order and repetition (`store::outbox`).

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error as _;
use std::time::Duration;

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use platform_proto::platform::auth::v1::permission_service_client::PermissionServiceClient;
use prost::Message as _;
use rpc::Channel;
use store::outbox::{Event, HeldBack, Sink, SinkError};
use tokio::sync::watch;
use tonic::{Code, Request, Status};
use tonic_types::StatusExt as _;
use tracing::error;

/// What was changed, as `platform.config.v1.ObjectChange`; the key is `ORGANISATION/KIND/ID`.
pub(crate) const CHANGES: &str = "config.changes";
/// What was done by whom, as `platform.auth.v1.AuditEvent`; the key is the organisation.
pub(crate) const AUDIT: &str = "audit.events";
/// Which objects auth has to know of, as [`Announcement`]; the key is the organisation.
pub(crate) const ENTITIES: &str = "auth.entities";

/// Longest time of one call to auth.
const CALL_MAX: Duration = Duration::from_secs(10);
/// Events in one call to auth.
const EVENTS_MAX: usize = 500;
/// Bytes of them, well below what a message may have: one that is too long would be refused again and again, and hold
/// up what every organisation has to tell.
const BYTES_MAX: usize = 1 << 20;

/// How long an organisation waits that has reached its limit of entities.
const LIMIT_PAUSE: Duration = Duration::from_secs(30);

/// What auth is told of objects. Persisted: one byte, 1 or 2, then the request, encoded.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Announcement {
    Known(auth::PutEntitiesRequest),
    Gone(auth::RemoveEntitiesRequest),
}

impl Announcement {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let (tag, message) = match self {
            Self::Known(request) => (1, request.encode_to_vec()),
            Self::Gone(request) => (2, request.encode_to_vec()),
        };
        [vec![tag], message].concat()
    }

    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        match bytes.split_first() {
            Some((1, message)) => auth::PutEntitiesRequest::decode(message).ok().map(Self::Known),
            Some((2, message)) => auth::RemoveEntitiesRequest::decode(message).ok().map(Self::Gone),
            Some(_) | None => None,
        }
    }
}

impl Announcement {
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

/// Whether the same call would fail again whenever it is made.
fn is_final(status: &Status) -> bool {
    matches!(
        status.code(),
        Code::InvalidArgument | Code::NotFound | Code::FailedPrecondition | Code::OutOfRange
    )
}

fn request<T>(message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.set_timeout(CALL_MAX);
    request
}

/// Events in parts that one call takes each; an event that is too long for that is a part of its own.
fn parts(mut events: &[Event]) -> Vec<&[Event]> {
    let mut parts = Vec::new();
    while !events.is_empty() {
        let mut bytes = 0;
        let fits = |event: &&Event| {
            bytes += event.payload.len();
            bytes <= BYTES_MAX
        };
        let count = events.iter().take(EVENTS_MAX).take_while(fits).count().max(1);
        let (part, rest) = events.split_at(count);
        parts.push(part);
        events = rest;
    }
    parts
}

/// Takes audit events to auth.
#[derive(Clone)]
pub(crate) struct AuditSink {
    auth: Channel,
}

impl AuditSink {
    pub(crate) fn new(auth: Channel) -> Self {
        Self { auth }
    }

    async fn record(&self, events: Vec<auth::AuditEvent>) -> Result<(), Status> {
        let events = auth::RecordAuditEventsRequest { events };
        AuditServiceClient::new(self.auth.clone()).record_audit_events(request(events)).await?;
        Ok(())
    }
}

impl Sink for AuditSink {
    async fn deliver(&self, events: &[Event]) -> Result<(), SinkError> {
        for events in parts(events) {
            let batch: Vec<_> = events
                .iter()
                .filter_map(|event| {
                    let decoded = auth::AuditEvent::decode(event.payload.as_slice());
                    decoded.inspect_err(|_| error!(id = event.id, "audit event is damaged")).ok()
                })
                .collect();
            if batch.is_empty() {
                continue;
            }
            match self.record(batch.clone()).await {
                Ok(()) => {}
                Err(status) if is_final(&status) => self.record_one_by_one(batch).await?,
                Err(status) => return Err(status.into()),
            }
        }
        Ok(())
    }
}

impl AuditSink {
    /// Finds the event that auth refuses, and lets it go.
    async fn record_one_by_one(&self, events: Vec<auth::AuditEvent>) -> Result<(), SinkError> {
        for event in events {
            let id = event.id.clone();
            match self.record(vec![event]).await {
                Ok(()) => {}
                Err(status) if is_final(&status) => {
                    error!(id, reason = status.message(), "audit event is refused for good");
                }
                Err(status) => return Err(status.into()),
            }
        }
        Ok(())
    }
}

/// Tells auth of objects, so that they can be granted.
#[derive(Clone)]
pub(crate) struct EntitySink {
    auth: Channel,
    /// Counts deliveries, for whoever waits for one.
    delivered: watch::Sender<u64>,
}

impl EntitySink {
    pub(crate) fn new(auth: Channel) -> Self {
        Self { auth, delivered: watch::Sender::new(0) }
    }

    /// Deliveries from now on.
    pub(crate) fn delivered(&self) -> watch::Receiver<u64> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_go_in_parts_that_a_message_can_hold() {
        let event = |bytes: usize| Event {
            id: String::new(),
            topic: AUDIT.to_owned(),
            key: "7".to_owned(),
            payload: vec![0; bytes],
            created_at: base::Timestamp::from_seconds(1),
        };
        let sizes = |bytes: &[usize]| {
            let events: Vec<_> = bytes.iter().map(|it| event(*it)).collect();
            parts(&events).iter().map(|part| part.len()).collect::<Vec<_>>()
        };
        assert_eq!(sizes(&[]), [0; 0]);
        assert_eq!(sizes(&[1; EVENTS_MAX + 1]), [EVENTS_MAX, 1]);
        assert_eq!(sizes(&[BYTES_MAX / 2; 5]), [2, 2, 1]);
        assert_eq!(sizes(&[1, 2 * BYTES_MAX, 1]), [1, 1, 1]);
    }

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
