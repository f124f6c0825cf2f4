//! Requests about executions, as decisions take them.

use platform_proto::platform::config::v1 as config;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::TriggerType;
use service::visible::Visible;

use super::{day, span};
use crate::core::caller::Caller;
use crate::core::execution::New;
use crate::core::spec::Layer;
use crate::core::trigger::Trigger;
use crate::error::{Error, Result};
use crate::store::idempotency::Key;
use crate::store::page::Filter;

/// The start of a pipeline that a request asks for.
pub(crate) fn trigger(
    caller: Caller,
    pipeline: &config::Pipeline,
    request: pb::TriggerPipelineRequest,
    waiting_max: u32,
) -> Result<Trigger> {
    if let Some(parameter) = request.parameters.first() {
        // Pipelines declare none.
        let (pipeline, name) = (pipeline.id.clone(), parameter.name.clone());
        return Err(Error::ParameterUnknown { pipeline, name });
    }
    if let Some(range) = &request.date_range {
        day("date_range.start", &range.start)?;
        day("date_range.end", &range.end)?;
    }
    let key = request
        .idempotency_key
        .as_ref()
        .map(|key| Key::of(caller.org_id, "trigger", key.as_str(), &request));
    let mut new = New::of(pipeline, TriggerType::Manual);
    new.org_id = caller.org_id;
    new.triggered_by = caller.user();
    new.priority = request.priority();
    new.spec.only = request.streams;
    new.spec.date_range = request.date_range;
    new.spec.full_refresh = request.full_refresh;
    new.spec.labels = request.labels;
    let skip_if_running = request.skip_if_running;
    Ok(Trigger { caller, new, skip_if_running, key, waiting_max })
}

/// The executions that a request asks for.
pub(crate) fn filter(
    org_id: i64,
    request: &pb::ListExecutionsRequest,
    visible: Visible,
) -> Result<Filter> {
    let range = request.date_range.as_ref();
    Ok(Filter {
        org_id,
        pipeline_id: request.pipeline_id.clone(),
        status: request.status,
        trigger: request.trigger_type,
        backfill_id: request.backfill_id.clone(),
        retry_of: request.retry_of.clone(),
        created: range.map(|range| span("date_range", range)).transpose()?,
        labels: request.labels.clone(),
        visible,
    })
}

/// The layer of a request; the contract has checked its name.
pub(crate) fn layer(name: Option<&str>) -> Result<Option<Layer>> {
    let rule = "must be `source`, `bronze`, `silver` or `gold`";
    let read = |name: &str| Layer::named(name).ok_or_else(|| Error::field("from_layer", rule));
    name.map(read).transpose()
}
