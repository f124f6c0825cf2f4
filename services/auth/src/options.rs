//! What an operator can set, in the section `[auth]`.

use std::net::SocketAddr;
use std::path::PathBuf;

use base::Span;
use serde::{Deserialize, Serialize};

use crate::core::api_key::text::is_environment;
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
    /// Who may make an account.
    pub registration: Registration,
    /// Whether those who must have a second factor get nowhere without it.
    pub second_factor: SecondFactor,
    /// Address under which the pages lie that mailed links lead to, with a slash at its end.
    pub link_base: String,
    /// Addresses that a sign-in by an identity provider may come back to.
    pub redirect_uris: Vec<String>,
    /// The e-mail address of the person that the first start makes.
    pub first_owner: String,
    pub tokens: Tokens,
    pub passwords: Passwords,
    pub lockout: Lockout,
    pub exchange: Exchange,
    pub api_keys: ApiKeys,
    pub oidc: Oidc,
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

/// Whether owners, admins, operators, and members of organisations that demand it, must have a
/// second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecondFactor {
    /// They get no token for an organisation before they have set one up.
    Required,
    /// They may set one up, as everybody may. For a platform on one's own machine.
    Offered,
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
    /// Which service may call which for somebody, as `etl:config`; `etl:*` stands for any.
    pub calls: Vec<String>,
    /// Services that may act for service accounts.
    pub service_accounts: Vec<String>,
}

/// The section `[auth.api_keys]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ApiKeys {
    /// Name of the cluster in its keys, such as `live` or `test`: 1 to 16 lower-case letters and digits.
    pub environment: String,
}

/// The section `[auth.oidc]`: how organisations' identity providers are reached.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Oidc {
    /// Hosts of providers that may lie at loopback and private addresses, and be called without TLS.
    ///
    /// Every other host must be public and use `https`, so that nobody reaches into the cluster's network by naming it
    /// as provider.
    pub private_hosts: Vec<String>,
    /// Name servers, as `192.0.2.53:53`, that are asked for the proofs of domains; none stands for those of
    /// `/etc/resolv.conf`.
    pub name_servers: Vec<String>,
    /// How long a provider may take for one answer, 1s to 30s.
    pub timeout: Span,
    /// Sign-ins that one network address may begin at once.
    pub address_burst: u32,
    /// Time after which an address may begin one more.
    pub address_refill: Span,
}

impl Default for ApiKeys {
    fn default() -> Self {
        Self { environment: "live".to_owned() }
    }
}

impl Default for Oidc {
    fn default() -> Self {
        Self {
            private_hosts: Vec::new(),
            name_servers: Vec::new(),
            timeout: Span::seconds(5),
            address_burst: 60,
            address_refill: Span::seconds(1),
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            store: ::store::Options { url: "sqlite:data/auth.db".to_owned(), ..Default::default() },
            sealing_key: PathBuf::from("data/auth.key"),
            issuer: rpc::token::ISSUER.to_owned(),
            registration: Registration::InviteOnly,
            second_factor: SecondFactor::Required,
            link_base: "http://127.0.0.1:7480/".to_owned(),
            redirect_uris: Vec::new(),
            first_owner: "owner@platform.local".to_owned(),
            tokens: Tokens::default(),
            passwords: Passwords::default(),
            lockout: Lockout::default(),
            exchange: Exchange::default(),
            api_keys: ApiKeys::default(),
            oidc: Oidc::default(),
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
        let services = ["connector", "data", "etl", "notification", "query", "rules"];
        Self {
            calls: services.map(|service| format!("{service}:*")).to_vec(),
            service_accounts: ["connector", "etl", "rules"].map(str::to_owned).to_vec(),
        }
    }
}

impl Options {
    /// Looks at what serde cannot: bounds, and what belongs together.
    ///
    /// # Errors
    /// The first setting that cannot be worked with.
    pub fn check(&self) -> Result<(), runtime::Error> {
        self.store
            .check()
            .map_err(|error| runtime::Error::Whole(format!("auth.store: {error}")))?;
        self.check_texts()?;
        self.check_times()?;
        self.check_passwords()
    }

    fn check_texts(&self) -> Result<(), runtime::Error> {
        let is_call = |call: &String| {
            call.split_once(':').is_some_and(|(from, to)| !from.is_empty() && !to.is_empty())
        };
        let rule = |holds, key, value: &str, rule| check(holds, key, value, rule);
        rule(!self.issuer.is_empty(), "issuer", &self.issuer, "it must not be empty")?;
        let key = self.sealing_key.display().to_string();
        rule(!key.is_empty(), "sealing_key", &key, "it must name a file")?;
        let owner = &self.first_owner;
        rule(owner.contains('@'), "first_owner", owner, "it must be an e-mail address")?;
        let wrong = self.exchange.calls.iter().find(|call| !is_call(call));
        let value = wrong.map(String::as_str).unwrap_or_default();
        rule(wrong.is_none(), "exchange.calls", value, "write `SERVICE:SERVICE` or `SERVICE:*`")?;
        let name = &self.api_keys.environment;
        let form = "it must be 1 to 16 lower-case letters and digits";
        rule(is_environment(name), "api_keys.environment", name, form)?;
        let servers = &self.oidc.name_servers;
        let wrong = servers.iter().find(|it| it.parse::<SocketAddr>().is_err());
        let value = wrong.map(String::as_str).unwrap_or_default();
        rule(wrong.is_none(), "oidc.name_servers", value, "write `ADDRESS:PORT`")
    }

    fn check_times(&self) -> Result<(), runtime::Error> {
        let Self { tokens, lockout, oidc, .. } = self;
        let span = |key, span: Span, min: u64, max: u64, rule| {
            check((min..=max).contains(&span.0.as_secs()), key, span, rule)
        };
        span("tokens.access", tokens.access, 600, 3600, "it must be from 10m to 1h")?;
        span("tokens.refresh", tokens.refresh, 3600, 90 * DAY, "it must be from 1h to 90d")?;
        let rotation = tokens.key_rotation;
        span("tokens.key_rotation", rotation, 2 * DAY, 365 * DAY, "it must be from 2d to 365d")?;
        span("oidc.timeout", oidc.timeout, 1, 30, "it must be from 1s to 30s")?;
        let refill = oidc.address_refill;
        span("oidc.address_refill", refill, 1, DAY, "it must be from 1s to 1d")?;
        let burst = oidc.address_burst;
        check(burst > 0, "oidc.address_burst", burst, "it must be at least 1")?;
        span("lockout.duration", lockout.duration, 1, DAY, "it must be from 1s to 1d")?;
        let refill = lockout.address_refill;
        span("lockout.address_refill", refill, 1, DAY, "it must be from 1s to 1d")?;
        let burst = lockout.address_burst;
        check(burst > 0, "lockout.address_burst", burst, "it must be at least 1")?;
        let failures = lockout.failures;
        check((1..=100).contains(&failures), "lockout.failures", failures, "it must be 1 to 100")
    }

    fn check_passwords(&self) -> Result<(), runtime::Error> {
        let Passwords { bytes_min, memory_kib, iterations, lanes, queue, .. } = self.passwords;
        let bytes = POLICY_BYTES_MIN..=64;
        check(bytes.contains(&bytes_min), "passwords.bytes_min", bytes_min, "it must be 12 to 64")?;
        let memory = 8..=1_048_576;
        let rule = "it must be 8 to 1048576";
        check(memory.contains(&memory_kib), "passwords.memory_kib", memory_kib, rule)?;
        let passes = 1..=16;
        check(
            passes.contains(&iterations),
            "passwords.iterations",
            iterations,
            "it must be 1 to 16",
        )?;
        let fits = (1..=16).contains(&lanes) && memory_kib >= 8 * lanes;
        check(fits, "passwords.lanes", lanes, "it must be 1 to 16, with 8 KiB of memory for each")?;
        check(queue > 0, "passwords.queue", queue, "it must be at least 1")
    }
}

/// Seconds of a day.
const DAY: u64 = 86_400;

fn check(
    holds: bool,
    key: &'static str,
    value: impl std::fmt::Display,
    rule: &'static str,
) -> Result<(), runtime::Error> {
    if holds { Ok(()) } else { Err(runtime::Error::rule(format!("auth.{key}"), value, rule)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_fit() {
        assert!(Options::default().check().is_ok());
    }

    #[test]
    fn a_setting_out_of_bounds_is_named() {
        let mut options = Options::default();
        options.tokens.access = Span::seconds(5);
        let refused = options.check().unwrap_err().to_string();
        assert!(refused.starts_with("`auth.tokens.access` = 5s"), "{refused}");
    }
}
