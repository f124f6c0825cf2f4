//! Roles and the catalogue on the wire.

use platform_proto::platform::auth::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::types::page_request;
use crate::Error;
use crate::core::context::Context;
use crate::core::page::Page;
use crate::core::permission::catalog::{PermissionInfo, Scope};
use crate::core::role::Role;
use crate::core::role::change::{Create, Delete, Update};
use crate::core::role::read::{CATALOG_SORTS, Get, List, SORTS};

pub(crate) fn create(context: Context, request: pb::CreateRoleRequest) -> Create {
    let pb::CreateRoleRequest { org_id: _, name, description, permissions } = request;
    Create { context, name, description, permissions: scoped(permissions) }
}

pub(crate) fn get(context: &Context, request: pb::GetRoleRequest) -> Get {
    let pb::GetRoleRequest { org_id: _, name } = request;
    Get { org_id: context.org_id, name }
}

pub(crate) fn list(context: &Context, request: pb::ListRolesRequest) -> Result<List, Error> {
    let pb::ListRolesRequest { org_id: _, pagination } = request;
    let page = Page::new(page_request(pagination), SORTS)?;
    Ok(List { org_id: context.org_id, page })
}

pub(crate) fn update(context: Context, request: pb::UpdateRoleRequest) -> Update {
    let pb::UpdateRoleRequest { org_id: _, name, description, add, remove, expected_version } =
        request;
    let expected_version = i64::from(expected_version);
    Update { context, name, description, add: scoped(add), remove, expected_version }
}

pub(crate) fn delete(context: Context, request: pb::DeleteRoleRequest) -> Delete {
    let pb::DeleteRoleRequest { org_id: _, name } = request;
    Delete { context, name }
}

pub(crate) fn catalog_page(request: pb::ListPermissionsRequest) -> Result<Page, Error> {
    let pb::ListPermissionsRequest { pagination } = request;
    Page::new(page_request(pagination), CATALOG_SORTS)
}

pub(crate) fn to_wire(it: Role) -> pb::Role {
    let Role {
        name,
        description,
        rights,
        is_built_in,
        member_count,
        version,
        created_at,
        updated_at,
    } = it;
    let permissions = rights.iter().map(|(permission, scope)| {
        let scope = match scope {
            Scope::All => pb::PermissionScope::All,
            Scope::Own => pb::PermissionScope::Own,
        };
        pb::RolePermission { permission: permission.name().to_owned(), scope: scope.into() }
    });
    pb::Role {
        name,
        description,
        permissions: permissions.collect(),
        is_built_in,
        member_count: i32::try_from(member_count).unwrap_or(i32::MAX),
        version: i32::try_from(version).unwrap_or(i32::MAX),
        created_at: created_at.map(timestamp_to_wire),
        updated_at: updated_at.map(timestamp_to_wire),
    }
}

pub(crate) fn info_to_wire(it: PermissionInfo) -> pb::PermissionInfo {
    let PermissionInfo { permission, description, entity_type, inherited_from } = it;
    pb::PermissionInfo {
        permission: permission.name().to_owned(),
        description: description.to_owned(),
        entity_type: entity_type.to_owned(),
        inherited_from: inherited_from.iter().map(|kind| (*kind).to_owned()).collect(),
    }
}

fn scoped(permissions: Vec<pb::RolePermission>) -> Vec<(String, Scope)> {
    let scope = |number: i32| match pb::PermissionScope::try_from(number) {
        Ok(pb::PermissionScope::Own) => Scope::Own,
        Ok(pb::PermissionScope::All | pb::PermissionScope::Unspecified) | Err(_) => Scope::All,
    };
    let one = |pb::RolePermission { permission, scope: number }| (permission, scope(number));
    permissions.into_iter().map(one).collect()
}
