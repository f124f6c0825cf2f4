//! Types that several services of the contract share.

use platform_proto::google::protobuf::Timestamp as PbTimestamp;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::common::v1 as common;

use base::Timestamp;
use rpc::wire::timestamp_to_wire;

use crate::core::account::{Membership, Status, View};
use crate::core::page::{Listed, PageRequest};
use crate::core::session::{Opened, RequiredStep, Session};

/// A time that is always there.
#[expect(clippy::unnecessary_wraps, reason = "the field of every message is an option")]
pub(crate) fn time(time: Timestamp) -> Option<PbTimestamp> {
    Some(timestamp_to_wire(time))
}

/// A page that is asked for; an unset one is the first.
pub(crate) fn page_request(raw: Option<common::PaginationRequest>) -> PageRequest {
    let common::PaginationRequest { page, limit, sort_by, sort_order } = raw.unwrap_or_default();
    PageRequest { page, limit, sort_by, sort_order }
}

/// Where a page stands.
pub(crate) fn pagination<T>(listed: &Listed<T>) -> Option<common::PaginationResponse> {
    let number = |value: i64| i32::try_from(value).unwrap_or(i32::MAX);
    let page_count = listed.page_count();
    Some(common::PaginationResponse {
        total: number(listed.total),
        page: number(listed.page.number),
        limit: number(listed.page.limit),
        total_pages: number(page_count),
        has_next: listed.page.number < page_count,
        has_previous: listed.page.number > 1,
    })
}

impl From<Membership> for pb::UserOrganization {
    fn from(membership: Membership) -> Self {
        let Membership { org_id, name, slug, role, joined_at, is_default } = membership;
        Self {
            org_id,
            org_name: name,
            role,
            joined_at: time(joined_at),
            org_slug: slug,
            is_default,
        }
    }
}

impl From<View> for pb::User {
    fn from(view: View) -> Self {
        let View { account, memberships, locked_until } = view;
        let status = match account.status {
            Status::Active => common::GenericStatus::Active,
            Status::Inactive => common::GenericStatus::Inactive,
            Status::Deleted => common::GenericStatus::Deleted,
        };
        Self {
            id: account.id,
            email: account.email.written,
            full_name: account.full_name,
            email_verified: account.email_verified,
            created_at: time(account.created_at),
            updated_at: time(account.updated_at),
            last_login_at: account.last_login_at.map(timestamp_to_wire),
            organizations: memberships.into_iter().map(Into::into).collect(),
            status: status.into(),
            totp_enabled: account.totp_enabled,
            locale: account.locale,
            timezone: account.timezone,
            has_password: account.password_hash.is_some(),
            locked_until: locked_until.map(timestamp_to_wire),
        }
    }
}

/// A session that was opened; `access_token` is signed from its principal.
pub(crate) fn signed_in(opened: Opened, access_token: String) -> pb::SignedIn {
    let Opened { session, refresh_token, principal, view, required_steps } = opened;
    let steps = required_steps.into_iter().map(|step| {
        i32::from(match step {
            RequiredStep::EnrollTotp => pb::RequiredStep::EnrollTotp,
            RequiredStep::ChangePassword => pb::RequiredStep::ChangePassword,
            RequiredStep::SelectOrganization => pb::RequiredStep::SelectOrganization,
        })
    });
    pb::SignedIn {
        refresh_token,
        refresh_expires_at: time(session.expires_at),
        access_token,
        access_expires_at: time(principal.expires_at),
        claims: Some(rpc::token::claims_to_wire(&principal, "")),
        user: Some(view.into()),
        required_steps: steps.collect(),
    }
}

/// A session in a list; `current` is the caller's.
pub(crate) fn session(session: Session, current: &str) -> pb::Session {
    let is_current = session.id == current;
    let Session { id, user_id, org_id, expires_at, methods, ip_address, user_agent, .. } = session;
    pb::Session {
        id,
        user_id,
        org_id,
        created_at: time(session.created_at),
        last_used_at: time(session.last_used_at),
        expires_at: time(expires_at),
        ip_address,
        user_agent,
        methods,
        is_current,
    }
}
