//! Who calls: credentials as they are presented, and the principal that they prove.

use std::fmt;

use base::Timestamp;

/// Whoever is behind a call, as its credentials prove.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Principal {
    /// What it is.
    pub kind: PrincipalKind,
    /// Id of the user or service account; 0 for a peer.
    pub user_id: i64,
    /// The organisation that the credentials are for; 0 if they are for none.
    pub org_id: i64,
    /// Name of its role in the organisation; empty outside one.
    pub role: String,
    /// What it may do in the organisation as a whole, sorted; what it may do on single objects is not here.
    pub permissions: Vec<String>,
    /// The token or key was made for less than its subject may: it is good for `permissions` and `entity_permissions`
    /// alone, on single objects too.
    pub is_narrowed: bool,
    /// What a narrowed credential is good for only where its subject is granted it on a single object, sorted.
    pub entity_permissions: Vec<String>,
    /// It owns the organisation.
    pub is_owner: bool,
    /// It is an operator of the cluster.
    pub is_operator: bool,
    /// The organisation has the premium modules.
    pub is_premium: bool,
    /// The session that the token belongs to; empty if none.
    pub session_id: String,
    /// Id of the token; empty if none.
    pub token_id: String,
    /// Id of the API key; empty if none was used.
    pub api_key_id: String,
    /// The service that presents the credentials; empty if the principal calls itself.
    pub peer: String,
    /// The service that the token lets act for the principal; empty if it lets none.
    pub actor: String,
    /// When it last proved who it is.
    pub authenticated_at: Timestamp,
    /// When the credential was issued.
    pub issued_at: Timestamp,
    /// When the credential runs out; [`Timestamp::MAX`] if it does not.
    pub expires_at: Timestamp,
    /// How it proved who it is: numbers of `platform.auth.v1.AuthenticationMethod`.
    pub methods: Vec<i32>,
    /// Revision of the grants that `permissions` were read at.
    pub grant_revision: u64,
}

impl Principal {
    /// Whether `permission` is held on the whole organisation.
    #[must_use]
    pub fn holds(&self, permission: &str) -> bool {
        self.permissions.binary_search_by(|it| it.as_str().cmp(permission)).is_ok()
    }

    /// Whether the credential can be good for `permission` on any object, whatever its owner may do there: a narrowed
    /// key or token is for no more than it lists, and any other for all that its owner may.
    #[must_use]
    pub fn extends_to(&self, permission: &str) -> bool {
        !self.is_narrowed
            || self.holds(permission)
            || self.entity_permissions.iter().any(|it| it == permission)
    }
}

/// What a principal is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PrincipalKind {
    /// A person.
    #[default]
    User,
    /// A program with an account of its own.
    ServiceAccount,
    /// A service of the same cluster.
    Peer,
}

/// A credential as a call presents it; nothing is known about it yet.
#[derive(Clone, PartialEq, Eq)]
pub enum Credential {
    /// A JWT, from `authorization: Bearer …`.
    Bearer(String),
    /// An API key (`pk_…`), from `authorization: Bearer …` or `x-api-key`.
    ApiKey(String),
}

/// The secret stays out of logs.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Bearer(_) => "Bearer",
            Self::ApiKey(_) => "ApiKey",
        };
        f.debug_tuple(name).field(&"…").finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_does_not_show_its_secret() {
        let shown = format!("{:?}", Credential::ApiKey("pk_1_secret".to_owned()));
        assert_eq!(shown, "ApiKey(\"…\")");
    }

    #[test]
    fn a_permission_is_held_only_as_a_whole_name() {
        let permissions = ["platform.rule.read", "platform.rule.write"].map(str::to_owned);
        let principal = Principal { permissions: permissions.into(), ..Principal::default() };
        assert!(principal.holds("platform.rule.write"));
        assert!(!principal.holds("platform.rule"));
        assert!(!principal.holds("platform.rule.delete"));
    }

    #[test]
    fn only_a_narrowed_credential_is_good_for_less_than_its_owner_may() {
        let key = Principal {
            permissions: vec!["platform.rule.read".to_owned()],
            api_key_id: "k".to_owned(),
            ..Principal::default()
        };
        assert!(key.extends_to("platform.rule.write"));
        let narrowed = Principal {
            is_narrowed: true,
            entity_permissions: vec!["platform.rule.write".to_owned()],
            ..key
        };
        assert!(narrowed.extends_to("platform.rule.read"));
        assert!(narrowed.extends_to("platform.rule.write"));
        assert!(!narrowed.extends_to("platform.rule.delete"));
        assert!(!narrowed.holds("platform.rule.write"));
    }
}
