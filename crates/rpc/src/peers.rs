//! The section `[peers]`: where other services are, and how they are called.

use std::time::Duration;

use base::{ByteSize, Span};
use net::Address;
use runtime::Error;
use runtime::tls::ClientTls;
use serde::{Deserialize, Serialize};

use crate::token;

/// The section `[peers]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Peers {
    /// Address of auth, as `HOST:PORT` or `memory:NAME`.
    pub auth: Address,
    /// Address of config.
    pub config: Address,
    /// Address of connector.
    pub connector: Address,
    /// Address of etl.
    pub etl: Address,
    /// Address of data: bronze, silver and gold.
    pub data: Address,
    /// Address of calculation.
    pub calculation: Address,
    /// Address of rules.
    pub rules: Address,
    /// Address of query.
    pub query: Address,
    /// Address of analytics.
    pub analytics: Address,
    /// Address of notification.
    pub notification: Address,
    /// Address of a broker of RustMQ, to which services relay their events; empty: there is none.
    pub rustmq: String,
    /// Longest time of a call without streams that has no deadline of its own, nor that of a call it belongs to.
    pub call_timeout: Span,
    /// Longest time until a connection stands, the handshake of TLS included.
    pub connect_timeout: Span,
    /// Silence after which a connection is asked whether it lives, calls or not.
    pub keepalive_interval: Span,
    /// Time it has to answer.
    pub keepalive_timeout: Span,
    /// Bytes of one message that is sent.
    pub message_bytes_max: ByteSize,
    /// Calls that wait for one connection; more wait to be let in.
    pub waiting_max: u32,
    /// Issuer that access tokens must name; the same as auth's.
    pub issuer: String,
    /// Trust domain of services: over TLS, a server's certificate must name it as `spiffe://DOMAIN/SERVICE`, where the
    /// all-in-one process may stand for each as `platform`. Empty: the host's name in the certificate is enough.
    pub trust_domain: String,
    /// TLS towards other services, and the certificate by which they know this process.
    pub tls: ClientTls,
}

impl Default for Peers {
    fn default() -> Self {
        let local = |port: u16| Address::Tcp(format!("127.0.0.1:{port}"));
        Self {
            auth: local(9001),
            config: local(9002),
            connector: local(9003),
            etl: local(9004),
            data: local(9005),
            calculation: local(9008),
            rules: local(9009),
            query: local(9010),
            analytics: local(9011),
            notification: local(9012),
            rustmq: String::new(),
            call_timeout: Span::seconds(10),
            connect_timeout: Span::seconds(3),
            keepalive_interval: Span::seconds(15),
            keepalive_timeout: Span::seconds(5),
            message_bytes_max: ByteSize(4 << 20),
            waiting_max: 1024,
            issuer: token::ISSUER.to_owned(),
            trust_domain: "platform".to_owned(),
            tls: ClientTls::default(),
        }
    }
}

impl Peers {
    /// Where a service is; `None` if there is no service of this name. The roles of data are at data's address.
    #[must_use]
    pub fn address(&self, service: &str) -> Option<&Address> {
        Some(match service {
            "auth" => &self.auth,
            "config" => &self.config,
            "connector" => &self.connector,
            "etl" => &self.etl,
            "data" | "bronze" | "silver" | "gold" => &self.data,
            "calculation" => &self.calculation,
            "rules" => &self.rules,
            "query" => &self.query,
            "analytics" => &self.analytics,
            "notification" => &self.notification,
            _ => return None,
        })
    }

    /// Moves a service to another address, such as that of the one process that has them all.
    ///
    /// # Panics
    ///
    /// If there is no service of this name.
    pub fn set(&mut self, service: &str, address: Address) {
        let place = match service {
            "auth" => &mut self.auth,
            "config" => &mut self.config,
            "connector" => &mut self.connector,
            "etl" => &mut self.etl,
            "data" => &mut self.data,
            "calculation" => &mut self.calculation,
            "rules" => &mut self.rules,
            "query" => &mut self.query,
            "analytics" => &mut self.analytics,
            "notification" => &mut self.notification,
            other => panic!("there is no service `{other}`"),
        };
        *place = address;
    }

    /// Checks what no type says, and that the files of `[peers.tls]` can be used.
    ///
    /// # Errors
    ///
    /// The first key that breaks its rule.
    pub fn check(&self) -> Result<(), Error> {
        let times = [
            ("call_timeout", self.call_timeout, Duration::from_secs(3600)),
            ("connect_timeout", self.connect_timeout, Duration::from_secs(60)),
            ("keepalive_interval", self.keepalive_interval, Duration::from_secs(3600)),
            ("keepalive_timeout", self.keepalive_timeout, Duration::from_secs(60)),
        ];
        for (name, span, most) in times {
            if span.0 < Duration::from_millis(1) || span.0 > most {
                let rule = format!("it must lie in 1ms to {}", Span(most));
                return Err(Error::rule(format!("peers.{name}"), span, rule));
            }
        }
        if !self.rustmq.is_empty()
            && let Err(error) = self.rustmq.parse::<Address>()
        {
            let value = format!("{:?}", self.rustmq);
            return Err(Error::rule("peers.rustmq", value, error.to_string()));
        }
        let size = self.message_bytes_max;
        if size < ByteSize(1 << 10) || size > ByteSize(1 << 30) {
            let rule = "it must lie in 1KiB to 1GiB";
            return Err(Error::rule("peers.message_bytes_max", size, rule));
        }
        if self.waiting_max == 0 || self.waiting_max > 1_000_000 {
            let rule = "it must lie in 1 to 1000000";
            return Err(Error::rule("peers.waiting_max", self.waiting_max, rule));
        }
        if self.issuer.is_empty() || self.issuer.len() > 256 {
            let value = format!("{:?}", self.issuer);
            return Err(Error::rule("peers.issuer", value, "it must have 1 to 256 characters"));
        }
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || "-._".contains(letter);
        if !self.trust_domain.chars().all(is_name) {
            let rule = "a trust domain has letters, digits, dots, dashes and underscores";
            let value = format!("{:?}", self.trust_domain);
            return Err(Error::rule("peers.trust_domain", value, rule));
        }
        self.tls.check("peers.tls")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_within_their_own_rules() {
        Peers::default().check().unwrap();
    }

    #[test]
    fn every_service_can_be_moved() {
        let mut peers = Peers::default();
        let names = ["auth", "config", "connector", "etl", "data", "calculation", "rules", "query"];
        for name in names.into_iter().chain(["analytics", "notification"]) {
            peers.set(name, Address::Memory(name.to_owned()));
            assert_eq!(peers.address(name), Some(&Address::Memory(name.to_owned())));
        }
        assert_eq!(peers.address("gold"), Some(&peers.data));
        assert_eq!(peers.address("nobody"), None);
    }

    #[test]
    fn a_value_outside_its_bounds_names_key_value_and_rule() {
        let refusal = |change: fn(&mut Peers)| {
            let mut peers = Peers::default();
            change(&mut peers);
            peers.check().unwrap_err().to_string()
        };
        let never = refusal(|peers| peers.call_timeout = Span::seconds(0));
        assert!(never.contains("`peers.call_timeout`") && never.contains("1ms to 1h"), "{never}");
        let domain = refusal(|peers| peers.trust_domain = "a/b".to_owned());
        assert!(domain.contains("`peers.trust_domain`"), "{domain}");
        let waiting = refusal(|peers| peers.waiting_max = 0);
        assert!(waiting.contains("`peers.waiting_max`"), "{waiting}");
    }
}
