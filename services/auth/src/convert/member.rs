//! Members on the wire.

use platform_proto::platform::auth::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::types::page_request;
use crate::Error;
use crate::core::context::Context;
use crate::core::email::Email;
use crate::core::member::add::Add;
use crate::core::member::change::ChangeRole;
use crate::core::member::read::List;
use crate::core::member::remove::Remove;
use crate::core::member::{Member, Membership};
use crate::core::page::Page;
use crate::store::member::SORTS;

pub(crate) fn add(context: Context, request: pb::AddMemberRequest) -> Add {
    let pb::AddMemberRequest { org_id: _, email, role } = request;
    Add { context, email: Email::new(email), role }
}

pub(crate) fn change_role(context: Context, request: pb::ChangeMemberRoleRequest) -> ChangeRole {
    let pb::ChangeMemberRoleRequest { org_id: _, user_id, role, expected_version } = request;
    ChangeRole { context, user_id, role, expected_version: i64::from(expected_version) }
}

pub(crate) fn remove(context: Context, request: pb::RemoveMemberRequest) -> Remove {
    let pb::RemoveMemberRequest { org_id: _, user_id } = request;
    Remove { context, user_id }
}

pub(crate) fn list(
    context: &Context,
    request: pb::GetOrganizationMembersRequest,
) -> Result<List, Error> {
    let pb::GetOrganizationMembersRequest { org_id: _, pagination, role, search } = request;
    let page = Page::new(page_request(pagination), SORTS)?;
    Ok(List { org_id: context.org_id, role, search, page })
}

pub(crate) fn to_wire(it: Member) -> pb::OrganizationMember {
    let Member { membership, email, full_name, totp_enabled, last_activity, group_ids } = it;
    let Membership { org_id: _, user_id, role, joined_at, invited_by, version, kind } = membership;
    pb::OrganizationMember {
        user_id,
        email,
        full_name,
        role,
        joined_at: Some(timestamp_to_wire(joined_at)),
        last_activity: last_activity.map(timestamp_to_wire),
        kind: i32::try_from(kind.number()).unwrap_or_default(),
        invited_by,
        group_ids,
        totp_enabled,
        version: i32::try_from(version).unwrap_or(i32::MAX),
    }
}
