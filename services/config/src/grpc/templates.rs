//! Templates.

use platform_proto::platform::config::v1 as pb;
use rpc::Call;

use crate::convert::present;
use crate::core::templates::{
    CreateTemplate, DeleteTemplate, GetTemplate, ListTemplates, UpdateTemplate,
};
use crate::error::Result;
use crate::kind::Kind;
use crate::parts::Parts;

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetTemplateRequest,
) -> Result<pb::GetTemplateResponse> {
    let template = parts.db.read(GetTemplate { org_id: call.org_id, id: request.id }).await?;
    Ok(pb::GetTemplateResponse { template: Some(template) })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListTemplatesRequest,
) -> Result<pb::ListTemplatesResponse> {
    let visible = parts.listed(call, Kind::Template).await?;
    parts.db.read(ListTemplates { org_id: call.org_id, request, visible }).await
}

pub(super) async fn create(
    parts: &Parts,
    call: &Call,
    request: pb::CreateTemplateRequest,
) -> Result<pb::CreateTemplateResponse> {
    let caller = parts.caller(call).await;
    let template = request.template.unwrap_or_default();
    let stored = parts.decide(CreateTemplate { caller, template }).await?;
    parts.settle(call).await;
    Ok(pb::CreateTemplateResponse { template: Some(present::template(stored, 0)) })
}

pub(super) async fn update(
    parts: &Parts,
    call: &Call,
    request: pb::UpdateTemplateRequest,
) -> Result<pb::UpdateTemplateResponse> {
    let update = UpdateTemplate {
        caller: parts.caller(call).await,
        id: request.id,
        template: request.template.unwrap_or_default(),
        expected_version: i64::from(request.expected_version),
    };
    let (stored, uses) = parts.decide(update).await?;
    Ok(pb::UpdateTemplateResponse { template: Some(present::template(stored, uses)) })
}

pub(super) async fn delete(
    parts: &Parts,
    call: &Call,
    request: pb::DeleteTemplateRequest,
) -> Result<pb::DeleteTemplateResponse> {
    let caller = parts.caller(call).await;
    let revision = parts.decide(DeleteTemplate { caller, id: request.id }).await?;
    Ok(pb::DeleteTemplateResponse { revision })
}
