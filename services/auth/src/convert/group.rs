//! Groups on the wire.

use platform_proto::platform::auth::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::types::page_request;
use crate::Error;
use crate::core::context::Context;
use crate::core::group::Group;
use crate::core::group::change::{Create, Delete, Update};
use crate::core::group::membership::Change;
use crate::core::group::read::{List, ListMembers};
use crate::core::page::Page;
use crate::core::permission::enumerate::Objects;
use crate::store::{group, member};

pub(crate) fn create(context: Context, request: pb::CreateGroupRequest) -> Create {
    let pb::CreateGroupRequest { org_id: _, name, description } = request;
    Create { context, name, description }
}

pub(crate) fn list(
    context: &Context,
    request: pb::ListGroupsRequest,
    visible: Objects,
) -> Result<List, Error> {
    let pb::ListGroupsRequest { org_id: _, pagination, user_id } = request;
    let page = Page::new(page_request(pagination), group::SORTS)?;
    let user_id = (user_id != 0).then_some(user_id);
    Ok(List { org_id: context.org_id, user_id, visible, page })
}

pub(crate) fn update(context: Context, request: pb::UpdateGroupRequest) -> Update {
    let pb::UpdateGroupRequest { org_id: _, group_id, name, description, expected_version } =
        request;
    let expected_version = i64::from(expected_version);
    Update { context, group_id, name, description, expected_version }
}

pub(crate) fn delete(context: Context, request: pb::DeleteGroupRequest) -> Delete {
    let pb::DeleteGroupRequest { org_id: _, group_id } = request;
    Delete { context, group_id }
}

pub(crate) fn change_members(context: Context, request: pb::ChangeGroupMembersRequest) -> Change {
    let pb::ChangeGroupMembersRequest { org_id: _, group_id, add_user_ids, remove_user_ids } =
        request;
    Change { context, group_id, add: add_user_ids, remove: remove_user_ids }
}

pub(crate) fn list_members(
    context: &Context,
    request: pb::ListGroupMembersRequest,
) -> Result<ListMembers, Error> {
    let pb::ListGroupMembersRequest { org_id: _, group_id, pagination } = request;
    let page = Page::new(page_request(pagination), member::SORTS)?;
    Ok(ListMembers { org_id: context.org_id, group_id, page })
}

pub(crate) fn to_wire(it: Group) -> pb::Group {
    let Group { id, name, description, is_managed, version, created_at, updated_at, member_count } =
        it;
    pb::Group {
        id,
        name,
        description,
        member_count: i32::try_from(member_count).unwrap_or(i32::MAX),
        is_managed,
        version: i32::try_from(version).unwrap_or(i32::MAX),
        created_at: Some(timestamp_to_wire(created_at)),
        updated_at: Some(timestamp_to_wire(updated_at)),
    }
}
