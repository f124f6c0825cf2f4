//! Trying connections.

use platform_proto::platform::connector::v1 as pb;
use rpc::Call;

use crate::convert::{connector, present};
use crate::core::binding::GetBound;
use crate::core::connector::{Get, GetSealed};
use crate::error::{Error, Result};
use crate::kind;
use crate::parts::Parts;
use crate::source::{self, Step, Target};
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
    let kind = connector::checked(&parts.sources, call.org_id, &config)?;
    if let Some(stored) = stored.as_ref().filter(|it| it.kind != kind) {
        return Err(Error::TypeFixed { is: stored.kind, given: kind });
    }
    if let Some(credentials) = &request.credentials {
        kind::check_credential(kind, vault::kind_of(credentials))?;
    }
    let kept = match &stored {
        Some(stored) => {
            let (org_id, id) = (call.org_id, stored.id.clone());
            let sealed = parts.db.read(GetSealed { org_id, id }).await?;
            parts.opened(stored, sealed.as_deref())
        }
        None => None,
    };
    let credentials = request.credentials.or(kept);
    let steps = tried(parts, call.org_id, &config, credentials.as_ref()).await?;
    if let (Some(stored), false) = (stored, is_draft) {
        for step in &steps {
            let trouble = step.outcome.as_ref().err();
            parts.note_call(&stored, (step.ended_at, step.latency_ms), trouble).await?;
        }
    }
    Ok(pb::CheckConnectorResponse {
        passed: steps.iter().all(|step| step.outcome.is_ok()),
        steps: steps.iter().map(present::step).collect(),
    })
}

/// Tries a connection, step by step.
async fn tried(
    parts: &Parts,
    org_id: i64,
    config: &pb::ConnectorConfig,
    credentials: Option<&pb::ConnectorCredentials>,
) -> Result<Vec<Step>> {
    let bound = parts.db.read(GetBound { org_id, config: config.clone() }).await?;
    let target = Target { org_id, config, bound: &bound, credentials };
    source::check(&parts.sources, &*parts.clock, target).await
}

/// Tries a connection, and refuses one that fails.
pub(super) async fn require(
    parts: &Parts,
    org_id: i64,
    config: &pb::ConnectorConfig,
    credentials: Option<&pb::ConnectorCredentials>,
) -> Result<()> {
    let steps = tried(parts, org_id, config, credentials).await?;
    let failed = steps.iter().find_map(|step| Some((step.name, step.outcome.as_ref().err()?)));
    match failed {
        None => Ok(()),
        Some((step, trouble)) => Err(Error::CheckFailed { step, message: trouble.message.clone() }),
    }
}
