//! `WatermarkService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::watermark_service_server::WatermarkService;
use rpc::Call;
use service::page;
use tonic::Request;

use crate::convert::schedule::ascending;
use crate::convert::{count, watermark};
use crate::core::watermarks::{Get, List, Reset, Set, check};
use crate::error::Result;
use crate::grpc::{Answer, answer};
use crate::parts::Parts;
use crate::scheduler;
use crate::store::watermark::Key;

/// `WatermarkService`.
pub(crate) struct WatermarkApi(pub(crate) Arc<Parts>);

#[async_trait]
impl WatermarkService for WatermarkApi {
    async fn list_watermarks(
        &self,
        request: Request<pb::ListWatermarksRequest>,
    ) -> Answer<pb::ListWatermarksResponse> {
        let call = Call::of(&request);
        answer(list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_watermark(
        &self,
        request: Request<pb::GetWatermarkRequest>,
    ) -> Answer<pb::GetWatermarkResponse> {
        let call = Call::of(&request);
        answer(get(&self.0, &call, request.into_inner()).await)
    }

    async fn set_watermark(
        &self,
        request: Request<pb::SetWatermarkRequest>,
    ) -> Answer<pb::SetWatermarkResponse> {
        let call = Call::of(&request);
        answer(set(&self.0, &call, request.into_inner()).await)
    }

    async fn reset_watermarks(
        &self,
        request: Request<pb::ResetWatermarksRequest>,
    ) -> Answer<pb::ResetWatermarksResponse> {
        let call = Call::of(&request);
        answer(reset(&self.0, &call, request.into_inner()).await)
    }
}

async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListWatermarksRequest,
) -> Result<pb::ListWatermarksResponse> {
    scheduler::require(parts, call.org_id, &request.pipeline_id).await?;
    let page = ascending(request.pagination.as_ref(), "subject");
    let list = List {
        org_id: call.org_id,
        pipeline_id: request.pipeline_id,
        layer: request.layer,
        page: page.clone(),
    };
    let (found, total) = parts.db.read(list).await?;
    Ok(pb::ListWatermarksResponse {
        watermarks: found.into_iter().map(watermark::watermark).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetWatermarkRequest,
) -> Result<pb::GetWatermarkResponse> {
    let key = Key {
        org_id: call.org_id,
        pipeline_id: request.pipeline_id,
        layer: request.layer,
        subject: request.subject,
        part: request.partition,
    };
    let found = parts.db.read(Get { key }).await?;
    Ok(pb::GetWatermarkResponse { watermark: Some(watermark::watermark(found)) })
}

async fn set(
    parts: &Parts,
    call: &Call,
    request: pb::SetWatermarkRequest,
) -> Result<pb::SetWatermarkResponse> {
    let position = request.position.unwrap_or_default();
    check(&position)?;
    scheduler::require(parts, call.org_id, &request.pipeline_id).await?;
    let key = Key {
        org_id: call.org_id,
        pipeline_id: request.pipeline_id,
        layer: request.layer,
        subject: request.subject,
        part: request.partition,
    };
    let caller = parts.caller(call);
    let set = Set { caller, key, position, expected_revision: request.expected_revision };
    let after = parts.decide(set).await?;
    Ok(pb::SetWatermarkResponse { watermark: Some(watermark::watermark(after)) })
}

async fn reset(
    parts: &Parts,
    call: &Call,
    request: pb::ResetWatermarksRequest,
) -> Result<pb::ResetWatermarksResponse> {
    scheduler::require(parts, call.org_id, &request.pipeline_id).await?;
    let reset = Reset {
        caller: parts.caller(call),
        pipeline_id: request.pipeline_id,
        layer: request.layer,
        subject: request.subject,
    };
    let gone = parts.decide(reset).await?;
    Ok(pb::ResetWatermarksResponse { reset_count: count(gone) })
}
