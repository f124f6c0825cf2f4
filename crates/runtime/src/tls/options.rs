//! The keys of TLS.

use std::path::{Path, PathBuf};

use base::Span;
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::tls::material;

/// The section `[server.tls]`: TLS of the gRPC port. Without a certificate the port is plain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ServerTls {
    /// PEM file with the certificate chain, the server's own first; empty for a plain port.
    pub certificate: PathBuf,
    /// PEM file with the private key of the certificate.
    pub key: PathBuf,
    /// PEM file with the authorities that sign clients' certificates; empty asks for none.
    pub client_ca: PathBuf,
    /// Whether a client must have a certificate, where `client_ca` is set.
    pub client_auth: ClientAuth,
    /// Trust domain of services: a peer's certificate names it as `spiffe://DOMAIN/SERVICE`.
    pub trust_domain: String,
    /// How often the files are looked at; SIGHUP looks at once.
    pub reload: Span,
    /// Longest time of a handshake.
    pub handshake_timeout: Span,
}

impl Default for ServerTls {
    fn default() -> Self {
        Self {
            certificate: PathBuf::new(),
            key: PathBuf::new(),
            client_ca: PathBuf::new(),
            client_auth: ClientAuth::Optional,
            trust_domain: "platform".to_owned(),
            reload: Span::seconds(30),
            handshake_timeout: Span::seconds(5),
        }
    }
}

/// Whether a client must show a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientAuth {
    /// It may: people come with a token, services with a certificate.
    Optional,
    /// It must: the port is for services only.
    Required,
}

impl ServerTls {
    /// True if the port speaks TLS.
    #[must_use]
    pub fn is_on(&self) -> bool {
        is_set(&self.certificate)
    }

    /// Checks the rules and that the files can be used. `section` is this section's full path.
    ///
    /// # Errors
    ///
    /// The first key that breaks its rule.
    pub fn check(&self, section: &str) -> Result<(), Error> {
        both_or_none(section, &self.certificate, &self.key)?;
        if is_set(&self.client_ca) && !self.is_on() {
            let rule = "clients show certificates only over TLS: set `certificate` and `key` too";
            return Err(Error::rule(
                format!("{section}.client_ca"),
                self.client_ca.display(),
                rule,
            ));
        }
        if self.client_auth == ClientAuth::Required && self.is_on() && !is_set(&self.client_ca) {
            let rule = "set `client_ca`, whose certificates are required";
            return Err(Error::rule(format!("{section}.client_auth"), "required", rule));
        }
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || "-._".contains(letter);
        if self.trust_domain.is_empty() || !self.trust_domain.chars().all(is_name) {
            let rule = "a trust domain has letters, digits, dots, dashes and underscores";
            let value = format!("{:?}", self.trust_domain);
            return Err(Error::rule(format!("{section}.trust_domain"), value, rule));
        }
        within_a_day(section, "reload", self.reload)?;
        within_a_day(section, "handshake_timeout", self.handshake_timeout)?;
        if self.is_on() {
            material::server(self, section)?;
        }
        Ok(())
    }
}

/// TLS towards other services; without `ca` connections are plain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClientTls {
    /// PEM file with the authorities that sign servers' certificates; empty for plain connections.
    pub ca: PathBuf,
    /// PEM file with this process's own certificate chain, by which servers know it; empty shows none.
    pub certificate: PathBuf,
    /// PEM file with the private key of the certificate.
    pub key: PathBuf,
    /// How often the files are looked at; SIGHUP looks at once.
    pub reload: Span,
    /// Longest time of a handshake.
    pub handshake_timeout: Span,
}

impl Default for ClientTls {
    fn default() -> Self {
        Self {
            ca: PathBuf::new(),
            certificate: PathBuf::new(),
            key: PathBuf::new(),
            reload: Span::seconds(30),
            handshake_timeout: Span::seconds(5),
        }
    }
}

impl ClientTls {
    /// True if connections speak TLS.
    #[must_use]
    pub fn is_on(&self) -> bool {
        is_set(&self.ca)
    }

    /// Checks the rules and that the files can be used. `section` is this section's full path.
    ///
    /// # Errors
    ///
    /// The first key that breaks its rule.
    pub fn check(&self, section: &str) -> Result<(), Error> {
        both_or_none(section, &self.certificate, &self.key)?;
        if is_set(&self.certificate) && !self.is_on() {
            let rule = "a certificate is shown only over TLS: set `ca` too";
            let value = self.certificate.display();
            return Err(Error::rule(format!("{section}.certificate"), value, rule));
        }
        within_a_day(section, "reload", self.reload)?;
        within_a_day(section, "handshake_timeout", self.handshake_timeout)?;
        if self.is_on() {
            material::client(self, section)?;
        }
        Ok(())
    }
}

pub(super) fn is_set(path: &Path) -> bool {
    !path.as_os_str().is_empty()
}

fn both_or_none(section: &str, certificate: &Path, key: &Path) -> Result<(), Error> {
    let (missing, present) = match (is_set(certificate), is_set(key)) {
        (true, false) => ("key", "certificate"),
        (false, true) => ("certificate", "key"),
        (true, true) | (false, false) => return Ok(()),
    };
    let rule = format!("`{section}.{present}` is set: name the file of the {missing} as well");
    Err(Error::rule(format!("{section}.{missing}"), "\"\"", rule))
}

fn within_a_day(section: &str, name: &str, span: Span) -> Result<(), Error> {
    if span < Span::millis(1) || span > Span::seconds(86_400) {
        return Err(Error::rule(format!("{section}.{name}"), span, "it must lie in 1ms to 1d"));
    }
    Ok(())
}
