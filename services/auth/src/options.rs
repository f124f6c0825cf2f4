//! What an operator can set, in the section `[auth]`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use base::Span;
use serde::{Deserialize, Serialize};

use crate::core::password::POLICY_BYTES_MIN;

/// The section `[auth]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// The database.
    pub store: ::store::Options,
    /// File with the key that seals signing keys, session keys and authenticators' secrets in the database.
    ///
    /// It is made at the first start. Without it nothing sealed can be read again: keep a copy
    /// apart from that of the database. All replicas on one database share it.
    pub sealing_key: PathBuf,
    /// Who signs tokens (`iss`); every server of the cluster expects the same.
    pub issuer: String,
    /// Trust domain of the cluster's certificates: a service is `spiffe://<trust domain>/<service>`.
    pub trust_domain: String,
    /// Who may make an account.
    pub registration: Registration,
    /// Address of the page that mailed links lead to; the token is added as `#token=…`.
    pub link_base: String,
    /// Addresses that a sign-in by an identity provider may come back to.
    pub redirect_uris: Vec<String>,
    /// The e-mail address of the person that the first start makes.
    pub first_owner: String,
    pub tokens: Tokens,
    pub passwords: Passwords,
    pub lockout: Lockout,
    pub exchange: Exchange,
}

/// Who may make an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Registration {
    /// Anybody.
    Open,
    /// Whoever holds an invitation.
    InviteOnly,
}

/// The section `[auth.tokens]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tokens {
    /// Life of an access token, 10 minutes to 1 hour.
    pub access: Span,
    /// Life of a refresh token that is not used, 1 hour to 90 days.
    pub refresh: Span,
    /// How long a key signs, 2 days to 365 days; the next one is published 24 hours before.
    pub key_rotation: Span,
}

/// The section `[auth.passwords]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Passwords {
    /// Fewest bytes of a new password; at least 12.
    pub bytes_min: usize,
    /// Memory of a hash in KiB; the defaults are the first choice of OWASP for argon2id.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub iterations: u32,
    /// Lanes.
    pub lanes: u32,
    /// Hashes that are computed at a time; 0 means one a core.
    pub concurrency: usize,
    /// Calls that wait for a hash; more answer RESOURCE_EXHAUSTED.
    pub queue: usize,
}

/// The section `[auth.lockout]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lockout {
    /// Failures in a row that lock an account.
    pub failures: u32,
    /// How long it is locked.
    pub duration: Span,
    /// Failed sign-ins that one network address may have at once.
    pub address_burst: u32,
    /// Time after which an address may have one more.
    pub address_refill: Span,
}

/// The section `[auth.exchange]`: which service may act for somebody, and where.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Exchange {
    /// Services that each service may call for somebody; `*` stands for any.
    pub audiences: BTreeMap<String, Vec<String>>,
    /// Services that may act for service accounts.
    pub service_accounts: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            store: ::store::Options { url: "sqlite:data/auth.db".to_owned(), ..Default::default() },
            sealing_key: PathBuf::from("data/auth.key"),
            issuer: rpc::token::ISSUER.to_owned(),
            trust_domain: "platform.local".to_owned(),
            registration: Registration::InviteOnly,
            link_base: "http://127.0.0.1:7480/".to_owned(),
            redirect_uris: Vec::new(),
            first_owner: "owner@platform.local".to_owned(),
            tokens: Tokens::default(),
            passwords: Passwords::default(),
            lockout: Lockout::default(),
            exchange: Exchange::default(),
        }
    }
}

impl Default for Tokens {
    fn default() -> Self {
        Self {
            access: Span::seconds(3600),
            refresh: Span::seconds(30 * 86_400),
            key_rotation: Span::seconds(90 * 86_400),
        }
    }
}

impl Default for Passwords {
    fn default() -> Self {
        Self {
            bytes_min: POLICY_BYTES_MIN,
            memory_kib: 19_456,
            iterations: 2,
            lanes: 1,
            concurrency: 0,
            queue: 64,
        }
    }
}

impl Default for Lockout {
    fn default() -> Self {
        Self {
            failures: 5,
            duration: Span::seconds(15 * 60),
            address_burst: 20,
            address_refill: Span::seconds(6),
        }
    }
}

impl Default for Exchange {
    fn default() -> Self {
        let services = ["connector", "data", "etl", "query", "rules", "notification"];
        Self {
            audiences: services
                .into_iter()
                .map(|service| (service.to_owned(), vec!["*".to_owned()]))
                .collect(),
            service_accounts: vec!["etl".to_owned(), "rules".to_owned()],
        }
    }
}

/// A setting that cannot be worked with: its key, and what it must be.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("`auth.{key}` {cure}")]
pub struct Unfit {
    pub key: &'static str,
    pub cure: &'static str,
}

impl Options {
    /// Looks at what serde cannot: bounds, and what belongs together.
    ///
    /// # Errors
    /// The first setting that cannot be worked with.
    pub fn check(&self) -> Result<(), Unfit> {
        let within = |span: Span, min: u64, max: u64| (min..=max).contains(&span.0.as_secs());
        let rules = [
            (!self.issuer.is_empty(), "issuer", "must not be empty"),
            (!self.trust_domain.is_empty(), "trust_domain", "must not be empty"),
            (self.first_owner.contains('@'), "first_owner", "must be an e-mail address"),
            (within(self.tokens.access, 600, 3600), "tokens.access", "must be from 10m to 1h"),
            (
                within(self.tokens.refresh, 3600, 90 * 86_400),
                "tokens.refresh",
                "must be from 1h to 90d",
            ),
            (
                within(self.tokens.key_rotation, 2 * 86_400, 365 * 86_400),
                "tokens.key_rotation",
                "must be from 2d to 365d",
            ),
            (
                (POLICY_BYTES_MIN..=64).contains(&self.passwords.bytes_min),
                "passwords.bytes_min",
                "must be from 12 to 64",
            ),
            (
                (8..=1_048_576).contains(&self.passwords.memory_kib),
                "passwords.memory_kib",
                "must be from 8 to 1048576",
            ),
            ((1..=16).contains(&self.passwords.iterations), "passwords.iterations", "is 1 to 16"),
            (
                (1..=16).contains(&self.passwords.lanes)
                    && self.passwords.memory_kib >= 8 * self.passwords.lanes,
                "passwords.lanes",
                "is 1 to 16, with 8 KiB of memory for each",
            ),
            (self.passwords.queue > 0, "passwords.queue", "must be at least 1"),
            ((1..=100).contains(&self.lockout.failures), "lockout.failures", "is 1 to 100"),
            (
                within(self.lockout.duration, 1, 86_400),
                "lockout.duration",
                "must be from 1s to 1d",
            ),
            (self.lockout.address_burst > 0, "lockout.address_burst", "must be at least 1"),
            (
                !self.lockout.address_refill.0.is_zero(),
                "lockout.address_refill",
                "must be longer than 0",
            ),
        ];
        match rules.into_iter().find(|(holds, ..)| !holds) {
            Some((_, key, cure)) => Err(Unfit { key, cure }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_fit() {
        assert_eq!(Options::default().check(), Ok(()));
    }

    #[test]
    fn a_setting_out_of_bounds_is_named() {
        let mut options = Options::default();
        options.tokens.access = Span::seconds(5);
        assert_eq!(options.check().unwrap_err().key, "tokens.access");
    }
}
