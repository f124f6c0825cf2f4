//! Who decides, and when.

use base::Timestamp;
use platform_proto::platform::auth::v1::AuditEvent;
use service::ids::Ids;

/// What a decision needs to know of its call.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    /// Organisation in which it takes effect.
    pub(crate) org_id: i64,
    /// User or service account; 0 for a service on its own behalf.
    pub(crate) user_id: i64,
    pub(crate) now: Timestamp,
    /// Chance, so that a decision that runs again makes the same ids.
    pub(crate) seed: u64,
    /// The audit event of the call, without what was done to which object.
    pub(crate) audit: AuditEvent,
}

impl Caller {
    /// The service itself, for work that no caller waits for.
    pub(crate) fn background(org_id: i64, now: Timestamp, seed: u64) -> Self {
        Self { org_id, user_id: 0, now, seed, audit: AuditEvent::default() }
    }

    /// Ids of one run of its decision.
    pub(crate) fn ids(&self) -> Ids {
        Ids::new(self.now, self.seed)
    }

    /// Who it is, for the history of a table: `user/7`, or `data` for the service itself.
    pub(crate) fn principal(&self) -> String {
        match (self.user_id, self.audit.actor.as_str()) {
            (0, "") => "data".to_owned(),
            (0, actor) => actor.to_owned(),
            (user, _) => format!("user/{user}"),
        }
    }
}
