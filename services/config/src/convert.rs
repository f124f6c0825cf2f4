//! Between the wire and decisions.

pub(crate) mod page;
pub(crate) mod present;

use base::{Clock, Random};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::common::v1::AuditContext;
use rpc::{Call, PrincipalKind};

use crate::core::caller::{Caller, Tenant};

/// Name under which this service is known to others.
pub(crate) const SERVICE: &str = "config";

/// Who decides, by the call that asks for it.
pub(crate) fn caller(
    call: &Call,
    tenant: Tenant,
    clock: &dyn Clock,
    random: &dyn Random,
) -> Caller {
    let context = AuditContext {
        user_id: call.user_id(),
        org_id: call.org_id,
        ip_address: call.remote.map(|ip| ip.to_string()).unwrap_or_default(),
        user_agent: call.user_agent.clone(),
        request_id: call.request_id.clone(),
    };
    let mut audit = auth::AuditEvent {
        context: Some(context),
        service: SERVICE.to_owned(),
        method: call.method.path.trim_start_matches('/').to_owned(),
        principal_kind: principal_kind(call) as i32,
        actor: call.peer.clone().unwrap_or_default(),
        trace_id: call.trace_id.clone(),
        ..auth::AuditEvent::default()
    };
    if let Some(principal) = &call.principal {
        audit.session_id.clone_from(&principal.session_id);
        audit.api_key_id.clone_from(&principal.api_key_id);
    }
    Caller {
        org_id: call.org_id,
        user_id: call.user_id(),
        now: clock.now(),
        seed: u64::from_le_bytes(random.bytes()),
        tenant,
        audit,
    }
}

fn principal_kind(call: &Call) -> auth::PrincipalKind {
    match call.principal.as_ref().map(|principal| principal.kind) {
        Some(PrincipalKind::User) => auth::PrincipalKind::User,
        Some(PrincipalKind::ServiceAccount) => auth::PrincipalKind::ServiceAccount,
        Some(PrincipalKind::Peer) => auth::PrincipalKind::Peer,
        None if call.peer.is_some() => auth::PrincipalKind::Peer,
        None => auth::PrincipalKind::Unspecified,
    }
}

/// A version on the wire; no object has two billion.
pub(crate) fn version(version: i64) -> i32 {
    i32::try_from(version).unwrap_or(i32::MAX)
}
