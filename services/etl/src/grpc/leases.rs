//! Leases.

use platform_proto::platform::etl::v1 as pb;
use rpc::Call;
use service::page;

use crate::convert;
use crate::core::lease::{BreakLease, ListLeases};
use crate::error::Result;
use crate::parts::Parts;

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListLeasesRequest,
) -> Result<pb::ListLeasesResponse> {
    let mut page = page::numbered(request.pagination.as_ref(), "expires_at");
    let order = request.pagination.as_ref().map_or("", |it| it.sort_order.as_str());
    page.is_ascending = order != "desc";
    let expired_at = request.expired_only.then(|| parts.now());
    let list = ListLeases { org_id: call.org_id, expired_at, page: page.clone() };
    let (found, total) = parts.db.read(list).await?;
    Ok(pb::ListLeasesResponse {
        leases: found.iter().map(convert::execution::lease).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

pub(super) async fn broken(
    parts: &Parts,
    call: &Call,
    request: pb::BreakLeaseRequest,
) -> Result<pb::BreakLeaseResponse> {
    let caller = parts.caller(call);
    let (id, expected_fence) = (request.execution_id, request.expected_fence);
    let broken = parts.decide(BreakLease { caller, id, expected_fence }).await?;
    Ok(pb::BreakLeaseResponse { lease: Some(convert::execution::lease(&broken)) })
}
