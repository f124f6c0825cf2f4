//! Trying connections.

use platform_proto::platform::connector::v1 as pb;
use rpc::Call;

use crate::convert::{connector, present};
use crate::core::connector::Get;
use crate::core::health::{self, NoteCall};
use crate::error::{Error, Result};
use crate::kind;
use crate::metrics::CALLS;
use crate::parts::Parts;
use crate::source::{self, Step};
use crate::vault;

pub(super) async fn check(
    parts: &Parts,
    call: &Call,
    request: pb::CheckConnectorRequest,
) -> Result<pb::CheckConnectorResponse> {
    let stored = if request.id.is_empty() {
        None
    } else {
        let get = Get { org_id: call.org_id, id: request.id, now: parts.clock.now() };
        Some(parts.db.read(get).await?.stored)
    };
    let is_draft = request.config.is_some() || request.credentials.is_some() || stored.is_none();
    let config = request.config.or_else(|| stored.as_ref().map(|it| it.body.config.clone()));
    let config = config.unwrap_or_default();
    let kind = connector::checked(&parts.files, call.org_id, &config)?;
    if let Some(stored) = stored.as_ref().filter(|it| it.kind != kind) {
        return Err(Error::TypeFixed { is: stored.kind, given: kind });
    }
    if let Some(credentials) = &request.credentials {
        kind::check_credential(kind, vault::kind_of(credentials))?;
    }
    let steps = attempt(parts, call.org_id, &config).await?;
    if let (Some(stored), false) = (stored, is_draft) {
        note(parts, (call.org_id, &stored.id), stored.revision, &steps).await?;
    }
    Ok(pb::CheckConnectorResponse {
        passed: steps.iter().all(|step| step.outcome.is_ok()),
        steps: steps.iter().map(present::step).collect(),
    })
}

/// Tries a connection, and refuses one that fails.
pub(super) async fn require(
    parts: &Parts,
    org_id: i64,
    config: &pb::ConnectorConfig,
) -> Result<()> {
    let steps = attempt(parts, org_id, config).await?;
    let failed = steps.iter().find_map(|step| Some((step.name, step.outcome.as_ref().err()?)));
    match failed {
        None => Ok(()),
        Some((step, trouble)) => Err(Error::CheckFailed { step, message: trouble.message.clone() }),
    }
}

async fn attempt(parts: &Parts, org_id: i64, config: &pb::ConnectorConfig) -> Result<Vec<Step>> {
    let steps = source::check(&parts.files, &*parts.clock, org_id, config).await?;
    for step in &steps {
        let outcome = if step.outcome.is_ok() { "ok" } else { "failed" };
        metrics::counter!(CALLS, "outcome" => outcome).increment(1);
    }
    Ok(steps)
}

/// Keeps how each step of a check of a connector went.
async fn note(
    parts: &Parts,
    (org_id, id): (i64, &str),
    revision: i64,
    steps: &[Step],
) -> Result<()> {
    for step in steps {
        let trouble = step.outcome.as_ref().err();
        let call = health::Call {
            at: step.ended_at,
            latency_ms: step.latency_ms,
            failure: trouble.map(|it| it.message.clone()),
        };
        let note = NoteCall {
            org_id,
            id: id.to_owned(),
            call_id: base::uuid_v7(step.ended_at, &*parts.random),
            call,
            failure: trouble.map(|it| present::failure(it, step.ended_at)),
            revision,
        };
        parts.db.write(note).await?;
    }
    Ok(())
}
