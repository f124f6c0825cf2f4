//! Identity providers of organisations: what they are allowed to say, and how they are kept.
//!
//! Owns:      the life of providers, and the proof that an organisation owns the domains that they answer for.
//! Invariant: a domain belongs to providers of one organisation only, which has proved it; no provider gives more than
//!            its maker may.
//! Not here:  signing in by one (`core::oidc`), and talking to one (`crate::oidc`).

pub(crate) mod change;
pub(crate) mod read;
pub(crate) mod remove;
pub(crate) mod write;

use std::collections::{BTreeMap, BTreeSet};

use base::Timestamp;
use seal::Sealer;
use serde::{Deserialize, Serialize};
use store::Tx;

use crate::Error;
use crate::core::permission::catalog::OWNER;
use crate::oidc::Client;
use crate::store::identity_provider as sql;

/// Kind in audit records.
pub(crate) const ENTITY_TYPE: &str = "identity_provider";
/// Providers of one organisation.
pub(crate) const PROVIDERS_MAX: i64 = 10;
/// Role of new members where the provider names none.
pub(crate) const ROLE_DEFAULT: &str = "viewer";
/// What is asked for beside `openid` where the provider names nothing.
const SCOPES_DEFAULT: [&str; 2] = ["email", "profile"];
/// The contract's SignInMethod.
pub(crate) const METHOD_OIDC: i32 = 2;

/// A provider as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct IdentityProvider {
    pub(crate) id: String,
    pub(crate) org_id: i64,
    pub(crate) slug: String,
    pub(crate) settings: Settings,
    pub(crate) client_secret_sealed: Vec<u8>,
    pub(crate) version: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    /// When its discovery document was last read well.
    pub(crate) discovered_at: Timestamp,
}

/// How a provider works.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) name: String,
    pub(crate) issuer: String,
    pub(crate) client_id: String,
    /// In lower case, sorted.
    pub(crate) email_domains: Vec<String>,
    /// Empty for the platform's default.
    pub(crate) default_role: String,
    pub(crate) disabled: bool,
    pub(crate) rules: Rules,
}

/// What claims give.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Rules {
    /// Beside `openid`; empty for the platform's default.
    pub(crate) scopes: Vec<String>,
    /// Whether who is new becomes a member.
    pub(crate) create_members: bool,
    /// Empty for none.
    pub(crate) groups_claim: String,
    pub(crate) role_by_claim_value: BTreeMap<String, String>,
    pub(crate) group_id_by_claim_value: BTreeMap<String, String>,
    pub(crate) trust_mfa: bool,
}

impl Settings {
    /// What is asked for beside `openid`.
    pub(crate) fn scopes(&self) -> Vec<String> {
        if self.rules.scopes.is_empty() {
            return SCOPES_DEFAULT.map(str::to_owned).to_vec();
        }
        self.rules.scopes.clone()
    }

    /// Role of a new member to whom no claim gives another.
    pub(crate) fn default_role(&self) -> &str {
        if self.default_role.is_empty() { ROLE_DEFAULT } else { &self.default_role }
    }

    /// Every role that the provider can give, with the field that names it.
    pub(crate) fn roles(&self) -> Vec<(String, &str)> {
        let mapped = self.rules.role_by_claim_value.iter();
        let mapped = mapped.map(|(value, role)| {
            (format!("settings.role_by_claim_value[\"{value}\"]"), role.as_str())
        });
        std::iter::once(("settings.default_role".to_owned(), self.default_role()))
            .chain(mapped)
            .collect()
    }

    /// Every group that the provider can put people into.
    pub(crate) fn groups(&self) -> BTreeSet<&str> {
        self.rules.group_id_by_claim_value.values().map(String::as_str).collect()
    }

    /// Whether it answers for addresses of the domain.
    pub(crate) fn answers_for(&self, domain: &str) -> bool {
        self.email_domains.iter().any(|it| it == domain)
    }
}

impl IdentityProvider {
    /// This platform as client of the provider.
    pub(crate) fn client(&self, sealer: &Sealer) -> Result<Client, Error> {
        let secret = sealer.open(&purpose(&self.id), &self.client_secret_sealed)?;
        Ok(Client {
            issuer: self.settings.issuer.clone(),
            client_id: self.settings.client_id.clone(),
            client_secret: String::from_utf8(secret).map_err(Error::internal)?,
        })
    }
}

/// Purpose for which a client's secret is sealed.
pub(crate) fn purpose(id: &str) -> String {
    format!("identity_provider/{id}")
}

/// # Errors
/// The provider could make owners.
pub(crate) fn check_roles(settings: &Settings) -> Result<(), Error> {
    let owner = settings.roles().into_iter().find(|(_, role)| *role == OWNER);
    match owner {
        Some((field, _)) => {
            let description = "the role of the owner goes by TransferOwnership alone";
            Err(Error::invalid(field, "identity_provider.owner", description))
        }
        None => Ok(()),
    }
}

/// The provider of an organisation.
///
/// # Errors
/// It has no such provider.
pub(crate) async fn load(tx: &mut Tx, org_id: i64, id: &str) -> Result<IdentityProvider, Error> {
    let found = sql::find(tx, id).await?.filter(|it| it.org_id == org_id);
    found.ok_or_else(|| Error::IdentityProviderNotFound { id: id.to_owned() })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn settings() -> Settings {
        Settings {
            name: "Example".to_owned(),
            issuer: "https://login.example.com".to_owned(),
            client_id: "platform".to_owned(),
            email_domains: vec!["example.com".to_owned()],
            ..Settings::default()
        }
    }

    #[test]
    fn unset_settings_are_the_platforms() {
        assert_eq!(settings().scopes(), ["email", "profile"]);
        assert_eq!(settings().default_role(), "viewer");
        assert!(settings().answers_for("example.com"));
        assert!(!settings().answers_for("sub.example.com"));
    }

    #[test]
    fn no_claim_makes_an_owner() {
        assert!(check_roles(&settings()).is_ok());
        let mut wrong = settings();
        wrong.rules.role_by_claim_value.insert("boss".to_owned(), "owner".to_owned());
        assert!(matches!(check_roles(&wrong), Err(Error::Invalid { .. })));
        let wrong = Settings { default_role: "owner".to_owned(), ..settings() };
        assert!(matches!(check_roles(&wrong), Err(Error::Invalid { .. })));
    }
}
