//! Groups, which hold a description.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use blackbox::Client;
use blackbox::registers::Told;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::role_service_client::RoleServiceClient;
use platform_proto::platform::common::v1::PaginationRequest;

use super::PAGE;
use crate::system::{Act, Change, Object, Written, request};

/// The kind of object.
pub(super) const KIND: &str = "group";
/// The group that others are granted permissions on; it is written once.
const TARGET: &str = "target";

pub(super) async fn create_target(client: &Client) -> Result<String> {
    let create = pb::CreateGroupRequest { name: TARGET.to_owned(), ..Default::default() };
    let made = RoleServiceClient::new(client.clone()).create_group(create).await;
    let group = made.context("CreateGroup")?.into_inner().group;
    Ok(group.context("the answer has the group")?.id)
}

pub(super) async fn write(
    client: &Client,
    object: Object<'_>,
    change: &Change,
    request_id: &str,
) -> Written {
    let mut roles = RoleServiceClient::new(client.clone());
    let group_id = object.id.to_owned();
    if change.act == Act::Create {
        let create = pb::CreateGroupRequest {
            name: object.name.to_owned(),
            description: change.text(),
            ..Default::default()
        };
        let made = roles.create_group(request(request_id, create)).await?.into_inner();
        return Ok(Told { id: made.group.map(|group| group.id), secret: None });
    }
    if change.act == Act::Delete {
        let delete = pb::DeleteGroupRequest { group_id, ..Default::default() };
        roles.delete_group(request(request_id, delete)).await?;
    } else {
        let description = change.text.clone();
        let update = pb::UpdateGroupRequest { group_id, description, ..Default::default() };
        roles.update_group(request(request_id, update)).await?;
    }
    Ok(Told::default())
}

/// All groups by name: id and description.
pub(super) async fn list(client: &Client) -> Result<BTreeMap<String, (String, String)>> {
    let mut roles = RoleServiceClient::new(client.clone());
    let mut found = BTreeMap::new();
    for page in 1.. {
        let pagination = Some(PaginationRequest { page, limit: PAGE, ..Default::default() });
        let list = pb::ListGroupsRequest { pagination, ..Default::default() };
        let listed = roles.list_groups(list).await.context("ListGroups")?.into_inner();
        let more = listed.pagination.is_some_and(|page| page.has_next);
        found.extend(listed.groups.into_iter().map(|it| (it.name, (it.id, it.description))));
        if !more {
            break;
        }
    }
    found.remove(TARGET);
    Ok(found)
}
