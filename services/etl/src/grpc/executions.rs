//! Executions: starting, looking at, cancelling and repeating them.

use std::collections::BTreeMap;

use platform_proto::platform::config::v1 as config;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::TriggerType;
use rpc::Call;
use service::page;
use service::visible::Visible;
use store::{Tx, Work};

use crate::connectors;
use crate::convert::cursor::Place;
use crate::convert::{self, request as requests};
use crate::core::cancel::CancelExecution;
use crate::core::execution::{Execution, New, require_enabled};
use crate::core::quality::Summarize;
use crate::core::spec::Layer;
use crate::core::step::Step;
use crate::core::trigger::{Retry, Triggered};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::scheduler;
use crate::store::page::{self as pages, Filter};
use crate::store::{execution as rows, quality, step as steps};

/// Noun and permission of whoever sees executions.
const NOUN: &str = "execution";
const READ: &str = "platform.execution.read";

pub(super) async fn trigger(
    parts: &Parts,
    call: &Call,
    request: pb::TriggerPipelineRequest,
) -> Result<pb::TriggerPipelineResponse> {
    let pipeline = parts.pipeline(call.org_id, &request.pipeline_id).await?;
    require_enabled(&pipeline)?;
    let waiting_max = parts.options.organization_waiting_max;
    let mut trigger = requests::trigger(parts.caller(call), &pipeline, request, waiting_max)?;
    require_days(parts, call.org_id, &pipeline, &trigger.new).await?;
    trigger.new.zone = scheduler::zone_of_days(parts, &trigger.new).await?;
    let now = trigger.caller.now;
    let shown = |it: &Execution| Some(convert::execution::execution(it, now));
    let mut answer = pb::TriggerPipelineResponse::default();
    match parts.decide(trigger).await? {
        Triggered::Made(made) => {
            answer.execution = shown(&made);
            parts.settle(call).await;
        }
        Triggered::Duplicate(made) => {
            answer.execution = shown(&made);
            answer.duplicate = true;
        }
        Triggered::Skipped(existing) => {
            answer.skipped = true;
            answer.existing_execution_id = Some(existing);
        }
    }
    Ok(answer)
}

/// Refuses an execution that brings days, asked for or by default, of a connector that knows none.
async fn require_days(
    parts: &Parts,
    org_id: i64,
    pipeline: &config::Pipeline,
    new: &New,
) -> Result<()> {
    let refusal = |kind: &'static str| match new.counts_days() {
        false => {
            let rule =
                format!("must be unset, since a connector of the type `{kind}` knows no days");
            Error::field("date_range", rule)
        }
        true => {
            let rule = "must be that of a pipeline whose `default_range_days` is 0, \
                        since a connector of the type";
            Error::field("pipeline_id", format!("{rule} `{kind}` knows no days"))
        }
    };
    if new.counts_days() || new.spec.date_range.is_some() {
        connectors::require_days(parts, org_id, pipeline, refusal).await?;
    }
    Ok(())
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetExecutionRequest,
) -> Result<pb::GetExecutionResponse> {
    let get = Get { org_id: call.org_id, id: request.execution_id };
    let found = parts.db.read(get).await?;
    let execution = Some(convert::execution::execution(&found, parts.now()));
    Ok(pb::GetExecutionResponse { execution })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    mut request: pb::ListExecutionsRequest,
) -> Result<pb::ListExecutionsResponse> {
    let visible = parts.visible(call, NOUN, READ).await?;
    let pagination = request.pagination.take();
    let place = Place::of(pagination.as_ref(), (call.org_id, "executions"), &request)?;
    let filter = requests::filter(call.org_id, &request, visible)?;
    let rows = parts.db.read(List { filter, place: place.clone() }).await?;
    let (rows, pagination) = place.page(rows, |row| (row.created_at, row.id.clone()));
    let now = parts.now();
    Ok(pb::ListExecutionsResponse {
        executions: rows.iter().map(|it| convert::execution::execution(it, now)).collect(),
        pagination: Some(pagination),
    })
}

pub(super) async fn steps(
    parts: &Parts,
    call: &Call,
    request: pb::ListExecutionStepsRequest,
) -> Result<pb::ListExecutionStepsResponse> {
    let mut page = page::numbered(request.pagination.as_ref(), "started_at");
    let order = request.pagination.as_ref().map_or("", |it| it.sort_order.as_str());
    page.is_ascending = order != "desc";
    let list = ListSteps { org_id: call.org_id, id: request.execution_id, page: page.clone() };
    let (found, layers, total) = parts.db.read(list).await?;
    let layer_of = |position: i64| layers.get(&position).copied();
    Ok(pb::ListExecutionStepsResponse {
        steps: found.iter().map(|it| convert::step::step(it, layer_of)).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

pub(super) async fn cancel(
    parts: &Parts,
    call: &Call,
    request: pb::CancelExecutionRequest,
) -> Result<pb::CancelExecutionResponse> {
    let caller = parts.caller(call);
    let (id, reason) = (request.execution_id, request.reason.unwrap_or_default());
    let done = parts.decide(CancelExecution { caller, id, reason }).await?;
    let execution = Some(convert::execution::execution(&done, parts.now()));
    Ok(pb::CancelExecutionResponse { execution })
}

pub(super) async fn retry(
    parts: &Parts,
    call: &Call,
    request: pb::RetryExecutionRequest,
) -> Result<pb::RetryExecutionResponse> {
    let from_layer = requests::layer(request.from_layer.as_deref())?;
    let get = Get { org_id: call.org_id, id: request.execution_id.clone() };
    let old = parts.db.read(get).await?;
    let pipeline = parts.pipeline(call.org_id, &old.pipeline_id).await?;
    require_enabled(&pipeline)?;
    let mut new = New::of(&pipeline, TriggerType::Retry);
    new.org_id = call.org_id;
    let retry = Retry {
        caller: parts.caller(call),
        id: request.execution_id,
        from_layer,
        new,
        waiting_max: parts.options.organization_waiting_max,
    };
    let made = parts.decide(retry).await?;
    parts.settle(call).await;
    let new_execution = Some(convert::execution::execution(&made, parts.now()));
    Ok(pb::RetryExecutionResponse { new_execution })
}

pub(super) async fn quality(
    parts: &Parts,
    call: &Call,
    request: pb::GetDataQualityMetricsRequest,
) -> Result<pb::GetDataQualityMetricsResponse> {
    let range = request.date_range.unwrap_or_default();
    let (from, until) = convert::span("date_range", &range)?;
    let pipeline_id = request.pipeline_id;
    let filter = quality::Filter { org_id: call.org_id, pipeline_id, from, until };
    Ok(convert::quality::summary(parts.db.read(Summarize(filter)).await?))
}

/// Reads one execution.
pub(super) struct Get {
    pub(super) org_id: i64,
    pub(super) id: String,
}

impl Work for Get {
    type Output = Execution;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Execution> {
        rows::found(tx, self.org_id, &self.id).await
    }
}

/// Reads the rows of a page of executions.
struct List {
    filter: Filter,
    place: Place,
}

impl Work for List {
    type Output = Vec<Execution>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Execution>> {
        if self.filter.visible == Visible::NONE {
            return Ok(Vec::new());
        }
        pages::executions(tx, &self.filter, &self.place).await
    }
}

/// Reads a page of steps, with the layers of those that they depend on.
struct ListSteps {
    org_id: i64,
    id: String,
    page: page::Page,
}

impl Work for ListSteps {
    type Output = (Vec<Step>, BTreeMap<i64, Layer>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let key = (self.org_id, self.id.as_str());
        rows::found(tx, self.org_id, &self.id).await?;
        let (found, total) = steps::page(tx, key, &self.page).await?;
        let wanted: Vec<i64> =
            found.iter().flat_map(|step| step.body.depends_on.iter().copied()).collect();
        let layers = steps::layers(tx, key, &wanted).await?;
        Ok((found, layers, total))
    }
}
