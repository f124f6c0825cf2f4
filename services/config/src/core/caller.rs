//! Who decides, when, and within which limits.

use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::auth::v1 as auth;
pub(crate) use service::ids::Ids;

use crate::kind::Kind;

/// Templates and kinds of entities of an organisation.
const OTHERS_MAX: i64 = 100;

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
    /// What the organisation may have, and its time zone.
    pub(crate) tenant: Tenant,
    /// The audit event of the call, without what was done to which object.
    pub(crate) audit: auth::AuditEvent,
}

impl Caller {
    /// Ids of one run of its decision.
    pub(crate) fn ids(&self) -> Ids {
        Ids::new(self.now, self.seed)
    }
}

/// What config needs to know of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tenant {
    pub(crate) pipelines_max: i64,
    pub(crate) rules_max: i64,
    pub(crate) datasets_max: i64,
    pub(crate) zone: Tz,
    /// Whether others may learn defaults from its pipelines.
    pub(crate) shares_defaults: bool,
}

impl Default for Tenant {
    fn default() -> Self {
        Self {
            pipelines_max: 100,
            rules_max: 500,
            datasets_max: 200,
            zone: Tz::UTC,
            shares_defaults: false,
        }
    }
}

impl Tenant {
    /// How many objects of a kind it may have.
    pub(crate) fn limit(&self, kind: Kind) -> i64 {
        match kind {
            Kind::Pipeline => self.pipelines_max,
            Kind::Rule => self.rules_max,
            Kind::Dataset => self.datasets_max,
            Kind::EntitySchema | Kind::Template => OTHERS_MAX,
        }
    }
}
