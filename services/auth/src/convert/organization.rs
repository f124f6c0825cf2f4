//! Organisations on the wire.

use std::time::Duration;

use platform_proto::google::protobuf;
use platform_proto::platform::auth::v1 as pb;
use rpc::wire::{duration_from_wire, duration_to_wire, timestamp_to_wire};

use super::types::page_request;
use crate::Error;
use crate::core::context::Context;
use crate::core::organization::found::Found;
use crate::core::organization::ownership::Transfer;
use crate::core::organization::read::List;
use crate::core::organization::status::{Delete, Restore, Resume, Suspend};
use crate::core::organization::update::{BILLING_READ, SetLimits, Update};
use crate::core::organization::{Limits, Organization, Settings, Status};
use crate::core::page::Page;
use crate::store::organization::SORTS;

pub(crate) fn create(context: Context, request: pb::CreateOrganizationRequest) -> Found {
    let pb::CreateOrganizationRequest { name, slug, timezone, currency } = request;
    Found { context, name, slug, timezone, currency }
}

pub(crate) fn list(request: pb::ListOrganizationsRequest) -> Result<List, Error> {
    let pb::ListOrganizationsRequest { pagination, search, status } = request;
    let page = Page::new(page_request(pagination), SORTS)?;
    let status = status.map(|status| Status::from_number(i64::from(status)));
    Ok(List { search: search.to_lowercase(), status, page })
}

pub(crate) fn update(context: Context, request: pb::UpdateOrganizationRequest) -> Update {
    let pb::UpdateOrganizationRequest {
        org_id: _,
        name,
        slug,
        timezone,
        currency,
        enabled_modules,
        settings,
        billing_email,
        labels,
        expected_version,
    } = request;
    Update {
        context,
        name,
        slug,
        timezone,
        currency,
        enabled_modules: enabled_modules.map(|pb::ModuleSelection { modules }| modules),
        settings: settings.map(settings_from_wire),
        billing_email,
        labels: labels.map(|pb::LabelSelection { labels }| labels),
        expected_version: i64::from(expected_version),
    }
}

pub(crate) fn set_limits(context: Context, request: pb::SetOrganizationLimitsRequest) -> SetLimits {
    let pb::SetOrganizationLimitsRequest { org_id, limits, is_premium } = request;
    SetLimits { context, org_id, limits: limits.map(limits_from_wire), is_premium }
}

pub(crate) fn suspend(context: Context, request: pb::SuspendOrganizationRequest) -> Suspend {
    let pb::SuspendOrganizationRequest { org_id, reason } = request;
    Suspend { context, org_id, reason }
}

pub(crate) fn resume(context: Context, request: pb::ResumeOrganizationRequest) -> Resume {
    let pb::ResumeOrganizationRequest { org_id } = request;
    Resume { context, org_id }
}

pub(crate) fn delete(context: Context, request: pb::DeleteOrganizationRequest) -> Delete {
    let pb::DeleteOrganizationRequest { org_id: _, confirm_slug } = request;
    Delete { context, confirm_slug }
}

pub(crate) fn restore(context: Context, request: pb::RestoreOrganizationRequest) -> Restore {
    let pb::RestoreOrganizationRequest { org_id } = request;
    Restore { context, org_id }
}

pub(crate) fn transfer(
    context: Context,
    request: pb::TransferOwnershipRequest,
    demands_second_factor: bool,
) -> Transfer {
    let pb::TransferOwnershipRequest { org_id: _, new_owner_user_id } = request;
    Transfer { context, new_owner: new_owner_user_id, demands_second_factor }
}

/// Whether the caller sees the address for invoices of its organisation.
pub(crate) fn shows_billing(context: &Context) -> bool {
    context.has(BILLING_READ)
}

/// The organisation; the address for invoices is left out unless `shows_billing`.
pub(crate) fn to_wire(it: Organization, shows_billing: bool) -> pb::Organization {
    pb::Organization {
        id: it.id,
        name: it.name,
        slug: it.slug,
        is_premium: it.is_premium,
        timezone: it.timezone,
        currency: it.currency,
        enabled_modules: it.enabled_modules,
        settings: Some(settings_to_wire(it.settings)),
        created_at: Some(timestamp_to_wire(it.created_at)),
        updated_at: Some(timestamp_to_wire(it.updated_at)),
        // Sources are the connector service's; nothing tells this one of them.
        connected_dsps: Vec::new(),
        status: i32::try_from(it.status.number()).unwrap_or_default(),
        status_reason: it.status_reason,
        delete_after: it.delete_after.map(timestamp_to_wire),
        owner_user_id: it.owner_user_id,
        billing_email: if shows_billing { it.billing_email } else { String::new() },
        limits: Some(limits_to_wire(it.limits)),
        version: i32::try_from(it.version).unwrap_or(i32::MAX),
        labels: it.labels,
    }
}

impl From<Organization> for pb::Organization {
    /// Without the address for invoices.
    fn from(it: Organization) -> Self {
        to_wire(it, false)
    }
}

fn settings_from_wire(settings: pb::OrganizationSettings) -> Settings {
    let pb::OrganizationSettings {
        mfa_required,
        allowed_sign_in_methods,
        allowed_email_domains,
        allowed_networks,
        session_idle_timeout,
        session_max_age,
        password_max_age_days,
        api_key_max_age_days,
        audit_retention_days,
        first_weekday,
    } = settings;
    let micros = |length: protobuf::Duration| {
        i64::try_from(duration_from_wire(&length).as_micros()).unwrap_or(i64::MAX)
    };
    Settings {
        mfa_required,
        allowed_sign_in_methods,
        allowed_email_domains: allowed_email_domains.iter().map(|it| it.to_lowercase()).collect(),
        allowed_networks,
        session_idle_timeout: session_idle_timeout.map(micros),
        session_max_age: session_max_age.map(micros),
        password_max_age_days,
        api_key_max_age_days,
        audit_retention_days,
        first_weekday,
    }
}

fn settings_to_wire(settings: Settings) -> pb::OrganizationSettings {
    let Settings {
        mfa_required,
        allowed_sign_in_methods,
        allowed_email_domains,
        allowed_networks,
        session_idle_timeout,
        session_max_age,
        password_max_age_days,
        api_key_max_age_days,
        audit_retention_days,
        first_weekday,
    } = settings;
    let length = |micros: i64| {
        duration_to_wire(Duration::from_micros(u64::try_from(micros).unwrap_or_default()))
    };
    pb::OrganizationSettings {
        mfa_required,
        allowed_sign_in_methods,
        allowed_email_domains,
        allowed_networks,
        session_idle_timeout: session_idle_timeout.map(length),
        session_max_age: session_max_age.map(length),
        password_max_age_days,
        api_key_max_age_days,
        audit_retention_days,
        first_weekday,
    }
}

fn limits_from_wire(limits: pb::OrganizationLimits) -> Limits {
    let pb::OrganizationLimits {
        max_members,
        max_pipelines,
        max_rules,
        max_datasets,
        max_credentials,
        max_calls_per_minute,
        max_storage_bytes,
        max_running_pipelines,
    } = limits;
    Limits {
        max_members,
        max_pipelines,
        max_rules,
        max_datasets,
        max_credentials,
        max_calls_per_minute,
        max_storage_bytes,
        max_running_pipelines,
    }
}

fn limits_to_wire(limits: Limits) -> pb::OrganizationLimits {
    let Limits {
        max_members,
        max_pipelines,
        max_rules,
        max_datasets,
        max_credentials,
        max_calls_per_minute,
        max_storage_bytes,
        max_running_pipelines,
    } = limits;
    pb::OrganizationLimits {
        max_members,
        max_pipelines,
        max_rules,
        max_datasets,
        max_credentials,
        max_calls_per_minute,
        max_storage_bytes,
        max_running_pipelines,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_and_limits_survive_the_wire() {
        let settings = Settings {
            mfa_required: true,
            allowed_sign_in_methods: vec![1, 2],
            allowed_email_domains: vec!["example.com".to_owned()],
            allowed_networks: vec!["10.0.0.0/8".to_owned()],
            session_idle_timeout: Some(300_000_000),
            session_max_age: None,
            password_max_age_days: 30,
            api_key_max_age_days: 31,
            audit_retention_days: 365,
            first_weekday: 7,
        };
        assert_eq!(settings_from_wire(settings_to_wire(settings.clone())), settings);
        let limits = Limits { max_members: 3, max_storage_bytes: 1 << 40, ..Limits::default() };
        assert_eq!(limits_from_wire(limits_to_wire(limits.clone())), limits);
    }

    #[test]
    fn the_address_for_invoices_is_shown_to_those_who_may_see_it() {
        let it =
            Organization { billing_email: "pay@example.com".to_owned(), ..Organization::default() };
        assert_eq!(to_wire(it.clone(), true).billing_email, "pay@example.com");
        assert_eq!(to_wire(it, false).billing_email, "");
    }
}
