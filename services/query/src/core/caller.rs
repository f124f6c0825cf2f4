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
    /// Ids of one run of its decision.
    pub(crate) fn ids(&self) -> Ids {
        Ids::new(self.now, self.seed)
    }
}
