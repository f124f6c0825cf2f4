//! How far streams have been brought.

use platform_proto::platform::connector::v1 as pb;
use rpc::Call;
use service::page::{self, Page};

use crate::convert::stream;
use crate::core::state::{GetState, ListStates, ResetStates, SetState};
use crate::error::Result;
use crate::parts::Parts;

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListStreamStatesRequest,
) -> Result<pb::ListStreamStatesResponse> {
    let says_nothing = request
        .pagination
        .as_ref()
        .is_none_or(|it| it.sort_by.is_empty() && it.sort_order.is_empty());
    let page = page::numbered(request.pagination.as_ref(), "stream");
    let page = Page { is_ascending: page.is_ascending || says_nothing, ..page };
    let list = ListStates {
        org_id: call.org_id,
        id: request.connector_id,
        stream: request.stream,
        page: page.clone(),
    };
    let (found, total) = parts.db.read(list).await?;
    Ok(pb::ListStreamStatesResponse {
        states: found.into_iter().map(stream::listed_state).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetStreamStateRequest,
) -> Result<pb::GetStreamStateResponse> {
    let get = GetState {
        org_id: call.org_id,
        id: request.connector_id,
        stream: request.stream.unwrap_or_default(),
        partition: request.partition,
    };
    let found = parts.db.read(get).await?;
    Ok(pb::GetStreamStateResponse { state: Some(stream::state(found)) })
}

pub(super) async fn set(
    parts: &Parts,
    call: &Call,
    request: pb::SetStreamStateRequest,
) -> Result<pb::SetStreamStateResponse> {
    let set = SetState {
        caller: parts.caller(call),
        id: request.connector_id,
        stream: request.stream,
        partition: request.partition,
        position: request.position.unwrap_or_default(),
        expected_revision: request.expected_revision,
    };
    let state = parts.db.write(set).await?;
    Ok(pb::SetStreamStateResponse { state: Some(stream::state(state)) })
}

pub(super) async fn reset(
    parts: &Parts,
    call: &Call,
    request: pb::ResetStreamStatesRequest,
) -> Result<pb::ResetStreamStatesResponse> {
    let reset = ResetStates {
        caller: parts.caller(call),
        id: request.connector_id,
        streams: request.streams,
        partition: Some(request.partition).filter(|it| !it.is_empty()),
        clear_data: request.clear_data,
    };
    let count = parts.db.write(reset).await?;
    Ok(pb::ResetStreamStatesResponse { reset_count: i32::try_from(count).unwrap_or(i32::MAX) })
}
