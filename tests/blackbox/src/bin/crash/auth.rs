//! Groups of the auth service.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use blackbox::Client;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use platform_proto::platform::auth::v1::role_service_client::RoleServiceClient;
use platform_proto::platform::common::v1::{CursorPaginationRequest, PaginationRequest};

use crate::system::{Observed, System, Write, Written};

/// Rows on a page.
const PAGE: i32 = 1000;

/// Groups, whose description is the text.
pub(crate) struct Groups;

impl System for Groups {
    fn name(&self) -> &'static str {
        "auth"
    }

    fn prepare<'a>(&'a self, _: &'a Client) -> BoxFuture<'a, Result<()>> {
        async { Ok(()) }.boxed()
    }

    fn create<'a>(&'a self, client: &'a Client, write: Write<'a>) -> BoxFuture<'a, Written> {
        let message = pb::CreateGroupRequest {
            name: write.name.to_owned(),
            description: write.text.to_owned(),
            ..pb::CreateGroupRequest::default()
        };
        async move {
            let mut roles = RoleServiceClient::new(client.clone());
            let made = roles.create_group(write.request(message)).await?.into_inner();
            Ok(made.group.map(|group| group.id))
        }
        .boxed()
    }

    fn update<'a>(
        &'a self,
        client: &'a Client,
        id: &'a str,
        write: Write<'a>,
    ) -> BoxFuture<'a, Written> {
        let message = pb::UpdateGroupRequest {
            group_id: id.to_owned(),
            description: Some(write.text.to_owned()),
            ..pb::UpdateGroupRequest::default()
        };
        async move {
            let mut roles = RoleServiceClient::new(client.clone());
            roles.update_group(write.request(message)).await?;
            Ok(None)
        }
        .boxed()
    }

    fn delete<'a>(
        &'a self,
        client: &'a Client,
        id: &'a str,
        write: Write<'a>,
    ) -> BoxFuture<'a, Written> {
        let message = pb::DeleteGroupRequest { group_id: id.to_owned(), ..Default::default() };
        async move {
            let mut roles = RoleServiceClient::new(client.clone());
            roles.delete_group(write.request(message)).await?;
            Ok(None)
        }
        .boxed()
    }

    fn observe<'a>(&'a self, client: &'a Client) -> BoxFuture<'a, Result<Observed>> {
        async move {
            let objects = groups(client).await?;
            let audited = audited(client, "group").await?;
            Ok(Observed { objects, audited, torn: Vec::new() })
        }
        .boxed()
    }
}

async fn groups(client: &Client) -> Result<BTreeMap<String, (String, String)>> {
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
    Ok(found)
}

/// Ids of the requests that changed entities of a kind and were done.
pub(crate) async fn audited(client: &Client, entity_type: &str) -> Result<Vec<String>> {
    let mut audit = AuditServiceClient::new(client.clone());
    let mut found = Vec::new();
    let mut cursor = String::new();
    loop {
        let pagination = CursorPaginationRequest { cursor, limit: PAGE, ..Default::default() };
        let list = pb::ListAuditLogsRequest {
            entity_type: entity_type.to_owned(),
            outcome: Some(pb::AuditOutcome::Success as i32),
            pagination: Some(pagination),
            ..Default::default()
        };
        let listed = audit.list_audit_logs(list).await.context("ListAuditLogs")?.into_inner();
        found.extend(listed.events.into_iter().filter_map(|it| Some(it.context?.request_id)));
        let next = listed.pagination.filter(|page| page.has_more);
        match next {
            Some(page) => cursor = page.next_cursor,
            None => return Ok(found),
        }
    }
}
