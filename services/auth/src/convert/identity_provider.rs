//! Identity providers on the wire.

use platform_proto::platform::auth::v1 as pb;
use secrecy::SecretString;

use super::types::{page_request, pagination, time};
use crate::Error;
use crate::core::context::Context;
use crate::core::identity_provider::change::{Change, Target};
use crate::core::identity_provider::read::{Get, List};
use crate::core::identity_provider::remove::Delete;
use crate::core::identity_provider::{IdentityProvider, Rules, Settings};
use crate::core::page::{Listed, Page};
use crate::store::identity_provider::SORTS;

pub(crate) fn create(context: Context, raw: pb::CreateIdentityProviderRequest) -> Change {
    let pb::CreateIdentityProviderRequest { org_id: _, slug, settings, client_secret } = raw;
    Change {
        context,
        target: Target::New { slug },
        settings: Some(settings_from_wire(settings.unwrap_or_default())),
        client_secret: Some(SecretString::from(client_secret)),
    }
}

pub(crate) fn update(context: Context, raw: pb::UpdateIdentityProviderRequest) -> Change {
    let pb::UpdateIdentityProviderRequest { org_id: _, provider_id, settings, .. } = raw;
    let expected_version = i64::from(raw.expected_version);
    Change {
        context,
        target: Target::Existing { id: provider_id, expected_version },
        settings: settings.map(settings_from_wire),
        client_secret: raw.client_secret.map(SecretString::from),
    }
}

pub(crate) fn get(context: Context, raw: pb::GetIdentityProviderRequest) -> Get {
    let pb::GetIdentityProviderRequest { org_id: _, provider_id } = raw;
    Get { context, id: provider_id }
}

pub(crate) fn list(context: Context, raw: pb::ListIdentityProvidersRequest) -> Result<List, Error> {
    let pb::ListIdentityProvidersRequest { org_id: _, pagination } = raw;
    Ok(List { context, page: Page::new(page_request(pagination), SORTS)? })
}

pub(crate) fn listed(listed: Listed<IdentityProvider>) -> pb::ListIdentityProvidersResponse {
    let pagination = pagination(&listed);
    let providers = listed.rows.into_iter().map(Into::into).collect();
    pb::ListIdentityProvidersResponse { providers, pagination }
}

pub(crate) fn delete(context: Context, raw: pb::DeleteIdentityProviderRequest) -> Delete {
    let pb::DeleteIdentityProviderRequest { org_id: _, provider_id } = raw;
    Delete { context, id: provider_id }
}

impl From<IdentityProvider> for pb::IdentityProvider {
    fn from(it: IdentityProvider) -> Self {
        let IdentityProvider { id, org_id, slug, settings, version, .. } = it;
        Self {
            id,
            org_id,
            slug,
            settings: Some(settings_to_wire(settings)),
            created_at: time(it.created_at),
            updated_at: time(it.updated_at),
            version: i32::try_from(version).unwrap_or(i32::MAX),
            discovered_at: time(it.discovered_at),
        }
    }
}

fn settings_from_wire(raw: pb::IdentityProviderSettings) -> Settings {
    let mut email_domains: Vec<String> =
        raw.email_domains.iter().map(|domain| domain.to_lowercase()).collect();
    email_domains.sort_unstable();
    email_domains.dedup();
    Settings {
        name: raw.name,
        issuer: raw.issuer,
        client_id: raw.client_id,
        email_domains,
        default_role: raw.default_role,
        disabled: raw.disabled,
        rules: Rules {
            scopes: raw.scopes,
            create_members: raw.create_members,
            groups_claim: raw.groups_claim,
            role_by_claim_value: raw.role_by_claim_value,
            group_id_by_claim_value: raw.group_id_by_claim_value,
            trust_mfa: raw.trust_mfa,
        },
    }
}

fn settings_to_wire(settings: Settings) -> pb::IdentityProviderSettings {
    let Settings { name, issuer, client_id, email_domains, default_role, disabled, rules } =
        settings;
    pb::IdentityProviderSettings {
        name,
        issuer,
        client_id,
        scopes: rules.scopes,
        email_domains,
        create_members: rules.create_members,
        default_role,
        groups_claim: rules.groups_claim,
        role_by_claim_value: rules.role_by_claim_value,
        group_id_by_claim_value: rules.group_id_by_claim_value,
        trust_mfa: rules.trust_mfa,
        disabled,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_compared_in_lower_case() {
        let raw = pb::IdentityProviderSettings {
            email_domains: ["b.example", "A.example", "a.EXAMPLE"].map(str::to_owned).to_vec(),
            trust_mfa: true,
            ..pb::IdentityProviderSettings::default()
        };
        let settings = settings_from_wire(raw);
        assert_eq!(settings.email_domains, ["a.example", "b.example"]);
        assert_eq!(settings_from_wire(settings_to_wire(settings.clone())), settings);
    }
}
