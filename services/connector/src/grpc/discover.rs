//! Asking the other side what it has, and for a few of its rows.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::CircuitState;
use rpc::Call;
use rpc::wire::timestamp_to_wire;

use crate::convert::stream;
use crate::core::discover::{GetReady, Ready, Remember};
use crate::core::stream::names;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::source::{self, Trouble};
use crate::store::stream::Discovery;

/// Rows that a preview shows unless the request says otherwise.
const ROWS_DEFAULT: i32 = 10;
/// How long to wait after the other side failed.
const RETRY_AFTER: Duration = Duration::from_secs(5);

pub(super) async fn discover(
    parts: &Parts,
    call: &Call,
    request: pb::DiscoverStreamsRequest,
) -> Result<pb::DiscoverStreamsResponse> {
    let ready = parts.db.read(GetReady { org_id: call.org_id, id: request.id }).await?;
    let discovery = known(parts, &ready, request.refresh).await?;
    let (streams, missing) = ready.compared(&discovery);
    Ok(pb::DiscoverStreamsResponse {
        streams,
        missing,
        discovered_at: Some(timestamp_to_wire(discovery.at)),
    })
}

/// What the other side has, as it is remembered or as it answers now.
pub(super) async fn known(parts: &Parts, ready: &Ready, refresh: bool) -> Result<Discovery> {
    let now = parts.clock.now();
    if let Some(remembered) = ready.remembered(now).filter(|_| !refresh) {
        return Ok(remembered.clone());
    }
    let stored = &ready.stored;
    let credentials = parts.opened(stored, ready.sealed.as_deref());
    let discover = source::discover(&parts.sources, ready.target(credentials.as_ref()));
    let streams = called(parts, ready, discover).await?;
    let discovery = Discovery { revision: stored.revision, at: now, streams };
    let remember =
        Remember { org_id: stored.org_id, id: stored.id.clone(), discovery: discovery.clone() };
    parts.db.write(remember).await?;
    Ok(discovery)
}

pub(super) async fn preview(
    parts: &Parts,
    call: &Call,
    request: pb::PreviewStreamRequest,
) -> Result<pb::PreviewStreamResponse> {
    let span = request.date_range.as_ref().map(stream::span).transpose()?;
    let ready = parts.db.read(GetReady { org_id: call.org_id, id: request.id }).await?;
    let name = request.stream.unwrap_or_default();
    let config = &ready.stored.body.config;
    if !name.namespace.is_empty() || !names(config, &ready.bound).contains(&*name.name) {
        return Err(Error::StreamNotFound { namespace: name.namespace, name: name.name });
    }
    let limit = if request.limit == 0 { ROWS_DEFAULT } else { request.limit };
    let limit = usize::try_from(limit).unwrap_or_default();
    source::require_preview(config, span)?;
    let credentials = parts.opened(&ready.stored, ready.sealed.as_deref());
    let target = ready.target(credentials.as_ref());
    let rows = source::preview(&parts.sources, target, &name.name, (limit, span));
    let rows = called(parts, &ready, rows).await?;
    Ok(pb::PreviewStreamResponse { rows: Some(rows) })
}

/// Calls the other side, if it is one that is called, unless its breaker is open; and keeps how it went.
async fn called<T>(
    parts: &Parts,
    ready: &Ready,
    call: impl Future<Output = std::result::Result<T, Trouble>>,
) -> Result<T> {
    if !source::is_called(&ready.stored.body.config) {
        return call.await.map_err(unavailable);
    }
    let began_at = parts.clock.now();
    if ready.breaker.state(began_at) == CircuitState::Open {
        return Err(open(ready, began_at));
    }
    let outcome = call.await;
    let ended_at = parts.clock.now();
    let latency_ms = i64::try_from(ended_at.since(began_at).as_millis()).unwrap_or(i64::MAX);
    let trouble = outcome.as_ref().err();
    parts.note_call(&ready.stored, (ended_at, latency_ms), trouble).await?;
    outcome.map_err(unavailable)
}

fn unavailable(trouble: Trouble) -> Error {
    Error::SourceUnavailable { message: trouble.message, retry_after: RETRY_AFTER }
}

fn open(ready: &Ready, now: Timestamp) -> Error {
    let recovery_at = ready.breaker.recovery_at.unwrap_or(now);
    let message = "its circuit breaker is open".to_owned();
    Error::SourceUnavailable { message, retry_after: recovery_at.since(now) }
}
