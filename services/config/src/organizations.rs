//! What auth says of organisations, remembered for a while.
//!
//! Owns:      limits, time zone and consent of organisations, as last heard.
//! Invariant: a call waits for auth at most [`ASK_MAX`]; without an answer what was heard last holds, or else
//!            the contract's defaults.
//! Not here:  counting against limits (`core::workspace`).

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base::{Clock, Timestamp};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use rpc::Channel;
use tonic::Request;
use tracing::debug;

use crate::core::caller::Tenant;
use crate::core::schedule;
use crate::metrics::ORGANIZATIONS_UNKNOWN;

/// How long an answer of auth is waited for.
const ASK_MAX: Duration = Duration::from_secs(2);
/// How long auth is left alone after it did not answer.
const PAUSE: Duration = Duration::from_secs(30);
/// Organisations that are remembered; all are forgotten when there are more.
const KEPT_MAX: usize = 10_000;

/// Mark of an organisation that lets others learn defaults from its pipelines.
const CONSENT: (&str, &str) = ("share-defaults", "true");

/// What auth says of organisations.
pub(crate) struct Organizations {
    auth: Channel,
    clock: Arc<dyn Clock>,
    kept_for: Duration,
    kept: Mutex<HashMap<i64, Kept>>,
}

#[derive(Clone)]
struct Kept {
    tenant: Tenant,
    until: Timestamp,
}

impl Organizations {
    pub(crate) fn new(auth: Channel, clock: Arc<dyn Clock>, kept_for: Duration) -> Self {
        Self { auth, clock, kept_for, kept: Mutex::default() }
    }

    /// What is known of an organisation.
    pub(crate) async fn tenant(&self, org_id: i64) -> Tenant {
        if org_id == 0 {
            return Tenant::default();
        }
        let now = self.clock.now();
        let known = self.kept.lock().expect("no panic under this lock").get(&org_id).cloned();
        if let Some(kept) = &known
            && now < kept.until
        {
            return kept.tenant.clone();
        }
        let (tenant, until) = match self.ask(org_id).await {
            Some(tenant) => (tenant, now + self.kept_for),
            None => (known.map(|kept| kept.tenant).unwrap_or_default(), now + PAUSE),
        };
        let mut all = self.kept.lock().expect("no panic under this lock");
        if KEPT_MAX <= all.len() {
            all.clear();
        }
        all.insert(org_id, Kept { tenant: tenant.clone(), until });
        tenant
    }

    async fn ask(&self, org_id: i64) -> Option<Tenant> {
        let mut request = Request::new(auth::GetOrganizationRequest { org_id });
        request.set_timeout(ASK_MAX);
        let mut client = AuthServiceClient::new(self.auth.clone());
        match tokio::time::timeout(ASK_MAX, client.get_organization(request)).await {
            Ok(Ok(answer)) => answer.into_inner().organization.map(|it| tenant_of(&it)),
            Ok(Err(status)) => {
                metrics::counter!(ORGANIZATIONS_UNKNOWN).increment(1);
                debug!(org_id, code = %status.code(), "organisation is not known");
                None
            }
            Err(_) => {
                metrics::counter!(ORGANIZATIONS_UNKNOWN).increment(1);
                None
            }
        }
    }
}

fn tenant_of(organization: &auth::Organization) -> Tenant {
    let limits = organization.limits.clone().unwrap_or_default();
    let default = Tenant::default();
    let or = |limit: i32, default: i64| if limit == 0 { default } else { i64::from(limit) };
    Tenant {
        pipelines_max: or(limits.max_pipelines, default.pipelines_max),
        rules_max: or(limits.max_rules, default.rules_max),
        datasets_max: or(limits.max_datasets, default.datasets_max),
        zone: schedule::zone(&organization.timezone).unwrap_or(default.zone),
        shares_defaults: organization.labels.get(CONSENT.0).is_some_and(|it| it == CONSENT.1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_of_zero_means_the_default() {
        let limits = auth::OrganizationLimits { max_rules: 7, ..Default::default() };
        let organization = auth::Organization {
            limits: Some(limits),
            timezone: "Europe/Berlin".to_owned(),
            labels: [("share-defaults".to_owned(), "true".to_owned())].into(),
            ..Default::default()
        };
        let tenant = tenant_of(&organization);
        assert_eq!((tenant.pipelines_max, tenant.rules_max, tenant.datasets_max), (100, 7, 200));
        assert_eq!(tenant.zone.name(), "Europe/Berlin");
        assert!(tenant.shares_defaults);
        assert!(!tenant_of(&auth::Organization::default()).shares_defaults);
    }
}
