//! Service accounts on the wire.

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;
use rpc::wire::timestamp_to_wire;

use super::types::{page_request, pagination, time};
use crate::Error;
use crate::core::context::Context;
use crate::core::page::{Listed, Page};
use crate::core::service_account::change::{Create, Delete, Update};
use crate::core::service_account::read::{Get, List};
use crate::core::service_account::{ServiceAccount, Status};
use crate::store::service_account::SORTS;

pub(crate) fn create(context: Context, raw: pb::CreateServiceAccountRequest) -> Create {
    let pb::CreateServiceAccountRequest { org_id: _, name, description, role } = raw;
    Create { context, name, description, role }
}

pub(crate) fn get(context: Context, raw: pb::GetServiceAccountRequest) -> Get {
    let pb::GetServiceAccountRequest { org_id: _, user_id } = raw;
    Get { context, user_id }
}

pub(crate) fn list(context: Context, raw: pb::ListServiceAccountsRequest) -> Result<List, Error> {
    let pb::ListServiceAccountsRequest { org_id: _, pagination } = raw;
    Ok(List { context, page: Page::new(page_request(pagination), SORTS)? })
}

pub(crate) fn listed(listed: Listed<ServiceAccount>) -> pb::ListServiceAccountsResponse {
    let pagination = pagination(&listed);
    let service_accounts = listed.rows.into_iter().map(Into::into).collect();
    pb::ListServiceAccountsResponse { service_accounts, pagination }
}

pub(crate) fn update(context: Context, raw: pb::UpdateServiceAccountRequest) -> Update {
    let pb::UpdateServiceAccountRequest { org_id: _, user_id, name, description, .. } = raw;
    let status = raw.status.map(|number| Status::from_number(i64::from(number)));
    let expected_version = i64::from(raw.expected_version);
    Update { context, user_id, name, description, status, expected_version }
}

pub(crate) fn delete(context: Context, raw: pb::DeleteServiceAccountRequest) -> Delete {
    let pb::DeleteServiceAccountRequest { org_id: _, user_id } = raw;
    Delete { context, user_id }
}

impl From<ServiceAccount> for pb::ServiceAccount {
    fn from(account: ServiceAccount) -> Self {
        let status = match account.status {
            Status::Active => common::GenericStatus::Active,
            Status::Inactive => common::GenericStatus::Inactive,
        };
        Self {
            user_id: account.user_id,
            org_id: account.org_id,
            name: account.name,
            description: account.description,
            role: account.role,
            status: status.into(),
            key_count: i32::try_from(account.key_count).unwrap_or(i32::MAX),
            created_by: account.created_by,
            created_at: time(account.created_at),
            updated_at: time(account.updated_at),
            last_used_at: account.last_used_at.map(timestamp_to_wire),
            version: i32::try_from(account.version).unwrap_or(i32::MAX),
        }
    }
}
