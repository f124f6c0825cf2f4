//! Logs of executions: reading and adding to them.

use platform_proto::platform::etl::v1 as pb;
use rpc::Call;

use crate::convert::cursor::Place;
use crate::convert::log;
use crate::core::log::{Append, ReadLog};
use crate::error::Result;
use crate::parts::Parts;
use crate::store::log::Filter;

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    mut request: pb::GetExecutionLogsRequest,
) -> Result<pb::GetExecutionLogsResponse> {
    let pagination = request.pagination.take();
    let place = Place::of(pagination.as_ref(), (call.org_id, "execution logs"), &request)?;
    let filter = Filter {
        layer: request.layer,
        level: request.level,
        search: request.search.unwrap_or_default(),
        since: None,
    };
    let read =
        ReadLog { org_id: call.org_id, id: request.execution_id, filter, place: place.clone() };
    let rows = parts.db.read(read).await?;
    let (rows, pagination) = place.page(rows, |row| (row.at, row.sequence.to_string()));
    Ok(pb::GetExecutionLogsResponse {
        logs: rows.into_iter().map(log::shown).collect(),
        pagination: Some(pagination),
    })
}

pub(super) async fn append(
    parts: &Parts,
    call: &Call,
    request: pb::AppendExecutionLogsRequest,
) -> Result<pb::AppendExecutionLogsResponse> {
    let append = Append {
        org_id: call.org_id,
        id: request.execution_id,
        fence: request.fence,
        request_id: request.request_id,
        entries: log::entries(request.entries, parts.now())?,
    };
    let stored = parts.decide(append).await?;
    Ok(pb::AppendExecutionLogsResponse { stored_count: crate::convert::count(stored) })
}
