//! Entities on the wire.

use platform_proto::platform::auth::v1 as pb;

use super::grant::target_from_wire;
use crate::Error;
use crate::core::context::Context;
use crate::core::entity::put::{NewEntity, Put, Told};
use crate::core::entity::remove::{Gone, Remove};

pub(crate) fn put(context: Context, request: pb::PutEntitiesRequest) -> Result<Put, Error> {
    let pb::PutEntitiesRequest { org_id: _, entities } = request;
    let entities = entities.into_iter().enumerate().map(|(index, it)| new_from_wire(index, it));
    Ok(Put { context, entities: entities.collect::<Result<_, _>>()? })
}

pub(crate) fn remove(
    context: Context,
    request: pb::RemoveEntitiesRequest,
) -> Result<Remove, Error> {
    let pb::RemoveEntitiesRequest { org_id: _, entities } = request;
    let keys = entities.into_iter().map(|target| target_from_wire(Some(target), "entities"));
    Ok(Remove { context, entities: keys.collect::<Result<_, _>>()? })
}

pub(crate) fn told_to_wire(it: Told) -> pb::PutEntitiesResponse {
    let Told { created, updated, consistency_token } = it;
    pb::PutEntitiesResponse { created_count: created, updated_count: updated, consistency_token }
}

pub(crate) fn gone_to_wire(it: Gone) -> pb::RemoveEntitiesResponse {
    let Gone { entities, grants, consistency_token } = it;
    pb::RemoveEntitiesResponse {
        removed_count: entities,
        removed_grant_count: grants,
        consistency_token,
    }
}

fn new_from_wire(index: usize, it: pb::Entity) -> Result<NewEntity, Error> {
    let pb::Entity { entity, parent, name, creator_user_id } = it;
    let field = format!("entities[{index}].entity");
    let (entity_type, entity_id) = target_from_wire(entity, &field)?;
    let parent = parent.map(|parent| target_from_wire(Some(parent), &field)).transpose()?;
    Ok(NewEntity { entity_type, entity_id, parent, name, creator_user_id })
}
