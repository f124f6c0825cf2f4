//! Changes of an organisation: by its own people, and of its plan by operators.

use std::collections::BTreeMap;

use serde_json::json;
use store::{Tx, Work};

use super::found::check_timezone;
use super::settings::{Caller, check_lock_out};
use super::{Limits, Organization, Settings, load};
use crate::Error;
use crate::core::context::Context;
use crate::core::permission::revision::REMEMBERED;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::revocation::{self, Subject};
use crate::store::{event, member, organization};

/// The permission that shows and changes the address for invoices.
pub(crate) const BILLING_READ: &str = "platform.billing.read";
const BILLING_WRITE: &str = "platform.billing.write";

/// Changes an organisation's name, defaults, modules and settings. `None` leaves a field.
#[derive(Debug)]
pub(crate) struct Update {
    pub(crate) context: Context,
    pub(crate) name: Option<String>,
    pub(crate) slug: Option<String>,
    pub(crate) timezone: Option<String>,
    pub(crate) currency: Option<String>,
    pub(crate) enabled_modules: Option<Vec<i32>>,
    pub(crate) settings: Option<Settings>,
    pub(crate) billing_email: Option<String>,
    pub(crate) labels: Option<BTreeMap<String, String>>,
    /// 0 for any.
    pub(crate) expected_version: i64,
}

impl Work for Update {
    type Output = Organization;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Organization, Error> {
        let context = &self.context;
        let before = load(tx, context.org_id).await?;
        before.expect_version(self.expected_version)?;
        if self.billing_email.is_some() && !context.has(BILLING_WRITE) {
            return Err(Error::PermissionDenied {
                permission: BILLING_WRITE.to_owned(),
                entity_type: "organization".to_owned(),
                entity_id: before.id.to_string(),
            });
        }
        if let Some(slug) = &self.slug
            && organization::id_of_slug(tx, slug).await?.is_some_and(|id| id != before.id)
        {
            return Err(Error::SlugAlreadyExists { slug: slug.clone() });
        }
        let mut after = self.applied(&before);
        check_timezone(&after.timezone)?;
        if after.settings != before.settings {
            self.check_way_in(tx, &after.settings).await?;
        }
        if after == before {
            return Ok(before);
        }
        after.version += 1;
        after.updated_at = context.now;
        organization::update(tx, &after).await?;
        if after.settings.allowed_networks != before.settings.allowed_networks {
            // What is kept of its credentials was admitted from other networks.
            let subject = Subject::Organization { org_id: after.id, status: after.status.number() };
            let until = Some(context.now + REMEMBERED);
            revocation::append(tx, &subject, until, context.now).await?;
        }
        record(tx, context, &before, &after, "auth.organization.updated").await?;
        Ok(after)
    }
}

impl Update {
    fn applied(&self, before: &Organization) -> Organization {
        let mut after = before.clone();
        fn set<T: Clone>(field: &mut T, value: &Option<T>) {
            if let Some(value) = value {
                field.clone_from(value);
            }
        }
        set(&mut after.name, &self.name);
        set(&mut after.slug, &self.slug);
        set(&mut after.timezone, &self.timezone);
        set(&mut after.currency, &self.currency);
        set(&mut after.enabled_modules, &self.enabled_modules);
        set(&mut after.settings, &self.settings);
        set(&mut after.billing_email, &self.billing_email);
        set(&mut after.labels, &self.labels);
        after
    }

    async fn check_way_in(&self, tx: &mut Tx, settings: &Settings) -> Result<(), Error> {
        let Some(principal) = &self.context.principal else { return Ok(()) };
        let caller = Caller {
            address: self.context.ip_address.parse().ok(),
            methods: &principal.methods,
            is_person: principal.kind == rpc::PrincipalKind::User,
            has_second_factor: member::has_second_factor(tx, principal.user_id).await?,
        };
        check_lock_out(settings, &caller)
    }
}

/// Sets an organisation's plan and limits. `None` leaves a field.
#[derive(Debug)]
pub(crate) struct SetLimits {
    pub(crate) context: Context,
    pub(crate) org_id: i64,
    pub(crate) limits: Option<Limits>,
    pub(crate) is_premium: Option<bool>,
}

impl Work for SetLimits {
    type Output = Organization;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Organization, Error> {
        let before = load(tx, self.org_id).await?;
        let mut after = before.clone();
        if let Some(limits) = &self.limits {
            after.limits = limits.clone();
        }
        after.is_premium = self.is_premium.unwrap_or(before.is_premium);
        if after == before {
            return Ok(before);
        }
        after.version += 1;
        after.updated_at = self.context.now;
        organization::update(tx, &after).await?;
        record(tx, &self.context, &before, &after, "auth.organization.limits_set").await?;
        Ok(after)
    }
}

/// Writes the audit record with every field that differs, and the event.
pub(super) async fn record(
    tx: &mut Tx,
    context: &Context,
    before: &Organization,
    after: &Organization,
    kind: &str,
) -> Result<(), Error> {
    let draws = context.draws();
    let value = |it: &Organization| {
        json!({
            "name": it.name,
            "slug": it.slug,
            "is_premium": it.is_premium,
            "timezone": it.timezone,
            "currency": it.currency,
            "enabled_modules": it.enabled_modules,
            "settings": it.settings,
            "limits": it.limits,
            "labels": it.labels,
            "billing_email": it.billing_email,
            "status": it.status.number(),
            "status_reason": it.status_reason,
            "owner_user_id": it.owner_user_id,
        })
    };
    let mut audit = AuditRecord::new(context, &draws, Action::Update, "organization", after.id)
        .in_org(after.id)
        .named(&after.name)
        .because(&after.status_reason);
    let (old, new) = (value(before), value(after));
    let fields = new.as_object().into_iter().flatten();
    for (field, value) in fields {
        audit = audit.change(field, old[field].clone(), value.clone());
    }
    let changed: Vec<_> = audit.changes.iter().map(|change| change.field.clone()).collect();
    audit::append(tx, &audit, context.now).await?;
    let data = json!({"org_id": after.id, "version": after.version, "changed": changed});
    event::emit(tx, context, &draws, after.id, kind, data).await
}
