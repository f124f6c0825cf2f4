//! The record of what was refused and what failed.
//!
//! Owns:      one bounded queue of events, and the task that empties it.
//! Invariant: no call waits for the record; what does not fit is counted and dropped, and callers who are unknown do not
//!            fill the room of those who are known.
//! Not here:  what succeeded (the handler records it in its own transaction), and keeping the record.

use std::sync::Arc;

use base::{Clock, Random, uuid_v7};
use platform_proto::methods::Method;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1::{AuditAction, AuditContext};
use runtime::{Host, OnError};
use tokio::sync::mpsc;
use tonic::Code;

use crate::auditor::has_room;
use crate::exchange::Exchange;
use crate::{Auditor, Call, PrincipalKind, metrics, permission, wire};

/// Events that wait to be recorded.
const QUEUE_MAX: usize = 1024;

/// Where events are put; clones are the same queue.
#[derive(Clone)]
pub(crate) struct Trail(Arc<Inner>);

struct Inner {
    events: mpsc::Sender<pb::AuditEvent>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    service: &'static str,
}

impl Trail {
    /// A queue that `auditor` empties, as a task of the host.
    pub(crate) fn new(host: &Host, auditor: Arc<dyn Auditor>) -> Self {
        let (events, mut waiting) = mpsc::channel(QUEUE_MAX);
        // It ends when the last connection has, and with it whoever could put in another event.
        host.tasks.spawn("audit", OnError::Log, async move {
            while let Some(event) = waiting.recv().await {
                auditor.record(event).await;
            }
            Ok(())
        });
        Self(Arc::new(Inner {
            events,
            clock: Arc::clone(&host.clock),
            random: Arc::clone(&host.random),
            service: host.name,
        }))
    }

    /// Records how a call came out that did not succeed, if its method changes anything and its caller was looked at.
    pub(crate) fn record(&self, exchange: &Exchange, code: Code, reason: impl FnOnce() -> String) {
        let Some(call) = exchange.call.get().filter(|_| exchange.entry.is_audited) else { return };
        let Inner { events, clock, random, service } = &*self.0;
        let now = clock.now();
        let mut event = event(call, exchange.entry.entity_type, code);
        event.id = uuid_v7(now, &**random);
        event.occurred_at = Some(wire::timestamp_to_wire(now));
        event.service = (*service).to_owned();
        event.reason = reason();
        event.entity_id = exchange.entity_id.get().cloned().unwrap_or_default();
        if !has_room(events, &event) || events.try_send(event).is_err() {
            metrics::audit_event_dropped();
        }
    }
}

fn event(call: &Call, entity_type: &str, code: Code) -> pb::AuditEvent {
    let method = call.method;
    let outcome = match code {
        Code::Unauthenticated | Code::PermissionDenied => pb::AuditOutcome::Denied,
        Code::Ok
        | Code::Cancelled
        | Code::Unknown
        | Code::InvalidArgument
        | Code::DeadlineExceeded
        | Code::NotFound
        | Code::AlreadyExists
        | Code::ResourceExhausted
        | Code::FailedPrecondition
        | Code::Aborted
        | Code::OutOfRange
        | Code::Unimplemented
        | Code::Internal
        | Code::Unavailable
        | Code::DataLoss => pb::AuditOutcome::Failed,
    };
    let context = AuditContext {
        user_id: call.user_id(),
        org_id: call.org_id,
        ip_address: call.remote.map(|ip| ip.to_string()).unwrap_or_default(),
        user_agent: call.user_agent.clone(),
        request_id: call.request_id.clone(),
    };
    let mut event = pb::AuditEvent {
        context: Some(context),
        action: action(method).into(),
        entity_type: entity_type.to_owned(),
        outcome: outcome.into(),
        method: method.path.trim_start_matches('/').to_owned(),
        principal_kind: principal_kind(call).into(),
        actor: call.peer.clone().unwrap_or_default(),
        trace_id: call.trace_id.clone(),
        ..Default::default()
    };
    if let Some(principal) = &call.principal {
        principal.session_id.clone_into(&mut event.session_id);
        principal.api_key_id.clone_into(&mut event.api_key_id);
    }
    event
}

fn principal_kind(call: &Call) -> pb::PrincipalKind {
    match call.principal.as_ref().map(|principal| principal.kind) {
        Some(PrincipalKind::User) => pb::PrincipalKind::User,
        Some(PrincipalKind::ServiceAccount) => pb::PrincipalKind::ServiceAccount,
        Some(PrincipalKind::Peer) => pb::PrincipalKind::Peer,
        None if call.peer.is_some() => pb::PrincipalKind::Peer,
        None => pb::PrincipalKind::Unspecified,
    }
}

/// What somebody tried to do, by the method's permission and name.
fn action(method: &Method) -> AuditAction {
    let permission = method.access.as_ref().map_or("", permission::of);
    match permission::verb(permission) {
        "delete" => return AuditAction::Delete,
        "execute" => return AuditAction::Execute,
        "read" => return AuditAction::Read,
        _ => {}
    }
    let name = method.name();
    let is = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    let is_about = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    if is(&["Login", "SignIn", "CompleteSignIn", "VerifyMfa"]) {
        AuditAction::Login
    } else if is(&["Logout", "RevokeSession"]) {
        AuditAction::Logout
    } else if is_about(&["ApiKey", "Password", "Totp", "Token", "Recovery"]) {
        AuditAction::CredentialChange
    } else if is(&["Grant"]) {
        AuditAction::PermissionGrant
    } else if is(&["Revoke"]) {
        AuditAction::PermissionRevoke
    } else if is(&["Create", "Add", "Register", "Make"]) {
        AuditAction::Create
    } else if is(&["Delete", "Remove"]) {
        AuditAction::Delete
    } else {
        AuditAction::Update
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_method_has_an_action() {
        for method in platform_proto::methods::methods() {
            assert_ne!(action(method), AuditAction::Unspecified, "{}", method.path);
        }
        let of = |path| action(platform_proto::methods::method(path).unwrap());
        assert_eq!(of("/platform.auth.v1.AuthService/Login"), AuditAction::Login);
        let key = of("/platform.auth.v1.CredentialService/CreateApiKey");
        assert_eq!(key, AuditAction::CredentialChange);
        let pipeline = of("/platform.config.v1.ConfigService/CreatePipeline");
        assert_eq!(pipeline, AuditAction::Create);
        let deletion = of("/platform.config.v1.ConfigService/DeletePipeline");
        assert_eq!(deletion, AuditAction::Delete);
    }
}
