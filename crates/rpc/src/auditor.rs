//! Who keeps the record of what was refused and what failed.

mod remote;

use async_trait::async_trait;
use platform_proto::platform::auth::v1::{AuditEvent, PrincipalKind};
use tokio::sync::mpsc;

pub use self::remote::RemoteAuditor;

/// Records refused and failed calls of methods that change something.
///
/// What succeeds is recorded by the handler, in the transaction of the change.
#[async_trait]
pub trait Auditor: Send + Sync + 'static {
    /// Records one event. It is bounded in memory and in time; what cannot be kept is counted and dropped.
    async fn record(&self, event: AuditEvent);
}

/// The part of a queue that events of unknown callers may fill: one in so many places.
const STRANGERS_PART: usize = 4;

/// Whether a queue has room for an event. Anybody without credentials can make as many events as it likes, so these fill
/// a part of the queue alone, and do not push out those of callers who are known.
#[must_use]
pub fn has_room<T>(queue: &mpsc::Sender<T>, event: &AuditEvent) -> bool {
    let places = queue.max_capacity();
    let waiting = places - queue.capacity();
    let room = match event.principal_kind() {
        PrincipalKind::Unspecified => places / STRANGERS_PART,
        PrincipalKind::User | PrincipalKind::ServiceAccount | PrincipalKind::Peer => places,
    };
    waiting < room
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_do_not_take_the_room_of_those_who_are_known() {
        let (queue, mut waiting) = mpsc::channel(8);
        let event =
            |kind: PrincipalKind| AuditEvent { principal_kind: kind.into(), ..Default::default() };
        let put = |kind| {
            let event = event(kind);
            has_room(&queue, &event) && queue.try_send(event).is_ok()
        };
        let strangers = (0..100).filter(|_| put(PrincipalKind::Unspecified)).count();
        assert_eq!(strangers, 2);
        let known = (0..100).filter(|_| put(PrincipalKind::User)).count();
        assert_eq!(known, 6);
        assert!(!put(PrincipalKind::Peer) && !put(PrincipalKind::Unspecified));
        while waiting.try_recv().is_ok() {}
        assert!(put(PrincipalKind::Unspecified));
    }
}
