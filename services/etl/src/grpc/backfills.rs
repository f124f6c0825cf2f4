//! Backfills.

use std::time::Duration;

use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::Pipeline;
use platform_proto::platform::connector::v1::connector_service_client::ConnectorServiceClient;
use platform_proto::platform::connector::v1::{Connector, GetConnectorRequest};
use platform_proto::platform::etl::v1 as pb;
use rpc::Call;
use service::page;
use tonic::Request;

use crate::connectors;
use crate::convert::backfill::{self, or};
use crate::convert::count;
use crate::convert::cursor::Place;
use crate::convert::schedule::ascending;
use crate::core::backfill::{Cancel, Estimate, Get, List, ListChunks, Pause, Resume, Retry, Start};
use crate::core::days::Days;
use crate::core::schedule::Get as GetSchedule;
use crate::core::spec::Layer;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::scheduler;
use crate::store::backfill::Filter;
use crate::store::idempotency::Key;

/// How long an answer of connector is waited for.
const ASK_MAX: Duration = Duration::from_secs(2);

/// Kind of the keys of calls that start backfills; persisted.
const START: &str = "backfill";

pub(super) async fn estimate(
    parts: &Parts,
    call: &Call,
    request: pb::EstimateBackfillRequest,
) -> Result<pb::EstimateBackfillResponse> {
    let days = Days::of("date_range", &request.date_range.clone().unwrap_or_default())?;
    scheduler::require(parts, call.org_id, &request.pipeline_id).await?;
    let get = GetSchedule { org_id: call.org_id, id: request.pipeline_id.clone() };
    let missing = || Error::PipelineNotFound { id: request.pipeline_id.clone() };
    let pipeline = parts.db.read(get).await?.ok_or_else(missing)?.stored.pipeline;
    connectors::require_days(parts, call.org_id, &pipeline, |kind| {
        let rule = "must be that of a pipeline whose connector knows days, and one of the type";
        Error::field("pipeline_id", format!("{rule} `{kind}` does not"))
    })
    .await?;
    let daily_call_quota = daily_calls(parts, call, &pipeline).await;
    let estimate = Estimate {
        org_id: call.org_id,
        pipeline_id: request.pipeline_id,
        days,
        concurrency: or(request.concurrency, 1),
        chunk_days: or(request.chunk_days, 1),
        now: parts.now(),
    };
    let (chunks, time) = parts.db.read(estimate).await?;
    Ok(pb::EstimateBackfillResponse {
        total_chunks: count(chunks),
        estimated_duration_seconds: time.map(|it| it.as_secs().cast_signed()),
        estimated_calls: None,
        daily_call_quota,
    })
}

/// Calls that the other side of a pipeline allows in a day; none if it does not limit them, or if the caller may not see
/// its connector.
async fn daily_calls(parts: &Parts, call: &Call, pipeline: &Pipeline) -> Option<i64> {
    let id = pipeline.connector_id.clone();
    if id.is_empty() {
        return None;
    }
    let mut request = Request::new(GetConnectorRequest { id, org_id: call.org_id });
    request.set_timeout(ASK_MAX);
    let channel = parts.connector.acting_for(call);
    let answer = ConnectorServiceClient::new(channel).get_connector(request).await;
    quota(&answer.ok()?.into_inner().connector?)
}

/// What a connector is set to, or what its type has.
fn quota(connector: &Connector) -> Option<i64> {
    let limits = connector.config.as_ref().and_then(|it| it.rate_limits.as_ref());
    let set = limits.map(|it| i64::from(it.daily_calls)).filter(|it| 0 < *it);
    let of_type = [(ConnectorType::Dv360, 10_000), (ConnectorType::GoogleAds, 15_000)];
    let of_type = of_type.into_iter().find(|(kind, _)| *kind == connector.connector_type());
    set.or(of_type.map(|(_, calls)| calls))
}

pub(super) async fn start(
    parts: &Parts,
    call: &Call,
    request: pb::StartBackfillRequest,
) -> Result<pb::StartBackfillResponse> {
    let days = Days::of("date_range", &request.date_range.clone().unwrap_or_default())?;
    let key = request.idempotency_key.as_deref();
    let key = key.map(|key| Key::of(call.org_id, START, key, &request));
    let pipeline = parts.pipeline(call.org_id, &request.pipeline_id).await?;
    // Its chunks start by what is known here.
    scheduler::require(parts, call.org_id, &request.pipeline_id).await?;
    let from_layer = request.from_layer.as_deref().and_then(Layer::named).unwrap_or_default();
    if from_layer == Layer::Source {
        connectors::require_days(parts, call.org_id, &pipeline, |kind| {
            let rule = "must be `bronze`, `silver` or `gold`, since a connector of the type";
            Error::field("from_layer", format!("{rule} `{kind}` knows no days to bring anew"))
        })
        .await?;
    }
    let start = Start {
        caller: parts.caller(call),
        pipeline,
        days,
        concurrency: or(request.concurrency, 1),
        chunk_days: or(request.chunk_days, 1),
        priority: priority(request.priority()),
        order: order(request.order()),
        from_layer,
        pause_after_failures: i64::from(request.pause_after_failures),
        key,
    };
    let now = start.caller.now;
    let (seen, duplicate) = parts.decide(start).await?;
    let end = seen.estimated_completion;
    Ok(pb::StartBackfillResponse {
        backfill_id: seen.stored.id,
        estimated_duration_seconds: end.map_or(0, |end| end.since(now).as_secs().cast_signed()),
        total_chunks: count(seen.stored.total_chunks),
        duplicate,
    })
}

/// How soon chunks are taken up, of a request that may not say.
fn priority(given: pb::BackfillPriority) -> pb::BackfillPriority {
    match given {
        pb::BackfillPriority::Unspecified | pb::BackfillPriority::Low => pb::BackfillPriority::Low,
        pb::BackfillPriority::Normal | pb::BackfillPriority::High => given,
    }
}

/// Which chunks come first, of a request that may not say.
fn order(given: pb::BackfillOrder) -> pb::BackfillOrder {
    match given {
        pb::BackfillOrder::Unspecified | pb::BackfillOrder::NewestFirst => {
            pb::BackfillOrder::NewestFirst
        }
        pb::BackfillOrder::OldestFirst => given,
    }
}

pub(super) async fn status(
    parts: &Parts,
    call: &Call,
    request: pb::GetBackfillStatusRequest,
) -> Result<pb::GetBackfillStatusResponse> {
    let get = Get { org_id: call.org_id, id: request.backfill_id, now: parts.now() };
    Ok(backfill::status(&parts.db.read(get).await?))
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    mut request: pb::ListBackfillsRequest,
) -> Result<pb::ListBackfillsResponse> {
    let pagination = request.pagination.take();
    let place = Place::of(pagination.as_ref(), (call.org_id, "backfills"), &request)?;
    let filter = Filter {
        org_id: call.org_id,
        pipeline_id: request.pipeline_id,
        statuses: request.statuses,
    };
    let found = parts.db.read(List { filter, place: place.clone(), now: parts.now() }).await?;
    let key = |it: &crate::core::backfill::Seen| (it.stored.created_at, it.stored.id.clone());
    let (found, pagination) = place.page(found, key);
    Ok(pb::ListBackfillsResponse {
        backfills: found.iter().map(backfill::backfill).collect(),
        pagination: Some(pagination),
    })
}

pub(super) async fn chunks(
    parts: &Parts,
    call: &Call,
    request: pb::ListBackfillChunksRequest,
) -> Result<pb::ListBackfillChunksResponse> {
    let page = ascending(request.pagination.as_ref(), "position");
    let list = ListChunks {
        org_id: call.org_id,
        id: request.backfill_id,
        statuses: request.statuses,
        page: page.clone(),
    };
    let (found, total) = parts.db.read(list).await?;
    Ok(pb::ListBackfillChunksResponse {
        chunks: found.into_iter().map(backfill::chunk).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

pub(super) async fn pause(
    parts: &Parts,
    call: &Call,
    request: pb::PauseBackfillRequest,
) -> Result<pb::PauseBackfillResponse> {
    let pause = Pause { caller: parts.caller(call), id: request.backfill_id };
    let seen = parts.decide(pause).await?;
    Ok(pb::PauseBackfillResponse { backfill: Some(backfill::backfill(&seen)) })
}

pub(super) async fn resume(
    parts: &Parts,
    call: &Call,
    request: pb::ResumeBackfillRequest,
) -> Result<pb::ResumeBackfillResponse> {
    let priority = request.priority.is_some().then(|| request.priority());
    let resume = Resume {
        caller: parts.caller(call),
        concurrency: request.concurrency.map(i64::from),
        priority,
        id: request.backfill_id,
    };
    let seen = parts.decide(resume).await?;
    Ok(pb::ResumeBackfillResponse { backfill: Some(backfill::backfill(&seen)) })
}

pub(super) async fn retry(
    parts: &Parts,
    call: &Call,
    request: pb::RetryBackfillChunksRequest,
) -> Result<pb::RetryBackfillChunksResponse> {
    let (caller, id) = (parts.caller(call), request.backfill_id);
    let (retried, seen) = parts.decide(Retry { caller, id, chunks: request.chunk_ids }).await?;
    let backfill = Some(backfill::backfill(&seen));
    Ok(pb::RetryBackfillChunksResponse { retried_count: count(retried), backfill })
}

pub(super) async fn cancel(
    parts: &Parts,
    call: &Call,
    request: pb::CancelBackfillRequest,
) -> Result<pb::CancelBackfillResponse> {
    let cancel = Cancel {
        caller: parts.caller(call),
        id: request.backfill_id,
        cancel_running: request.cancel_running,
        reason: request.reason,
    };
    let seen = parts.decide(cancel).await?;
    Ok(pb::CancelBackfillResponse { backfill: Some(backfill::backfill(&seen)) })
}

#[cfg(test)]
mod tests {
    use platform_proto::platform::connector::v1::{ConnectorConfig, RateLimits};

    use super::*;

    #[test]
    fn a_quota_is_what_is_set_or_what_the_type_has() {
        let of = |kind: ConnectorType, daily_calls| {
            let rate_limits = Some(RateLimits { daily_calls, ..RateLimits::default() });
            quota(&Connector {
                connector_type: kind as i32,
                config: Some(ConnectorConfig { rate_limits, ..ConnectorConfig::default() }),
                ..Connector::default()
            })
        };
        assert_eq!(of(ConnectorType::Dv360, 0), Some(10_000));
        assert_eq!(of(ConnectorType::Dv360, 500), Some(500));
        assert_eq!(of(ConnectorType::File, 0), None);
    }
}
