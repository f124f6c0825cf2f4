//! `UserAdminService`: accounts, for operators.

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;

use super::types::{page_request, pagination};
use crate::Error;
use crate::core::Auth;
use crate::core::account::{Status, View};
use crate::core::context::Context;
use crate::core::email::Email;
use crate::core::page::{Listed, Page};
use crate::core::user_admin::{Create, List, ResetMfa, SetOperator, SetStatus, Unlock};
use crate::store::account::{Filter, SORTS};

pub(crate) fn list(context: Context, raw: pb::ListUsersRequest) -> Result<List, Error> {
    let pb::ListUsersRequest { pagination, search, status, operators_only } = raw;
    let status = status.map(|it| Status::from_number(i64::from(it)));
    let filter = Filter { search, status, operators_only };
    Ok(List { context, filter, page: Page::new(page_request(pagination), SORTS)? })
}

pub(crate) fn listed(listed: Listed<View>) -> pb::ListUsersResponse {
    let pagination = pagination(&listed);
    pb::ListUsersResponse { users: listed.rows.into_iter().map(Into::into).collect(), pagination }
}

pub(crate) fn create(auth: &Auth, context: Context, raw: pb::CreateUserRequest) -> Create {
    let pb::CreateUserRequest { email, full_name } = raw;
    Create { context, sealer: auth.sealer.clone(), email: Email::new(email), full_name }
}

pub(crate) fn set_status(context: Context, raw: pb::SetUserStatusRequest) -> SetStatus {
    let is_active = raw.status() == common::GenericStatus::Active;
    let pb::SetUserStatusRequest { user_id, status: _, reason } = raw;
    let status = if is_active { Status::Active } else { Status::Inactive };
    SetStatus { context, user_id, status, reason }
}

pub(crate) fn unlock(context: Context, raw: pb::UnlockUserRequest) -> Unlock {
    let pb::UnlockUserRequest { user_id } = raw;
    Unlock { context, user_id }
}

pub(crate) fn reset_mfa(context: Context, raw: pb::ResetUserMfaRequest) -> ResetMfa {
    let pb::ResetUserMfaRequest { user_id, reason } = raw;
    ResetMfa { context, user_id, reason }
}

pub(crate) fn set_operator(
    auth: &Auth,
    context: Context,
    raw: pb::SetOperatorRequest,
) -> SetOperator {
    let pb::SetOperatorRequest { user_id, is_operator } = raw;
    SetOperator { context, policy: auth.policy, user_id, is_operator }
}
