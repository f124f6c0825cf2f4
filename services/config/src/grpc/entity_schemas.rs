//! Kinds of entities.

use platform_proto::platform::config::v1 as pb;
use rpc::Call;

use crate::convert::present;
use crate::core::entity_schemas::{
    CreateEntitySchema, DeleteEntitySchema, GetEntitySchema, ListEntitySchemas, UpdateEntitySchema,
};
use crate::error::Result;
use crate::parts::Parts;

/// A version as text: at most ten digits, without a leading zero; empty means none.
fn version(text: &str) -> Option<i64> {
    text.parse().ok()
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetEntitySchemaRequest,
) -> Result<pb::GetEntitySchemaResponse> {
    let get = GetEntitySchema {
        org_id: call.org_id,
        entity_type: request.entity_type,
        version: request.version.as_deref().and_then(version),
    };
    Ok(pb::GetEntitySchemaResponse { schema: Some(parts.db.read(get).await?) })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListEntitySchemasRequest,
) -> Result<pb::ListEntitySchemasResponse> {
    parts.db.read(ListEntitySchemas { org_id: call.org_id, request }).await
}

pub(super) async fn create(
    parts: &Parts,
    call: &Call,
    request: pb::CreateEntitySchemaRequest,
) -> Result<pb::CreateEntitySchemaResponse> {
    let caller = parts.caller(call).await;
    let schema = request.schema.unwrap_or_default();
    let stored = parts.decide(CreateEntitySchema { caller, schema }).await?;
    Ok(pb::CreateEntitySchemaResponse { schema: Some(present::entity_schema(stored)) })
}

pub(super) async fn update(
    parts: &Parts,
    call: &Call,
    request: pb::UpdateEntitySchemaRequest,
) -> Result<pb::UpdateEntitySchemaResponse> {
    let update = UpdateEntitySchema {
        caller: parts.caller(call).await,
        schema: request.schema.unwrap_or_default(),
        expected_version: version(&request.expected_version).unwrap_or_default(),
        reason: request.change_reason,
    };
    let stored = parts.decide(update).await?;
    Ok(pb::UpdateEntitySchemaResponse { schema: Some(present::entity_schema(stored)) })
}

pub(super) async fn delete(
    parts: &Parts,
    call: &Call,
    request: pb::DeleteEntitySchemaRequest,
) -> Result<pb::DeleteEntitySchemaResponse> {
    let delete =
        DeleteEntitySchema { caller: parts.caller(call).await, entity_type: request.entity_type };
    Ok(pb::DeleteEntitySchemaResponse { revision: parts.decide(delete).await? })
}
