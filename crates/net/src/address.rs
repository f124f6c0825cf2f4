//! Where somebody listens.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The longest name of a memory address and the longest host name (RFC 1035), in bytes.
const NAME_MAX: usize = 253;
const MEMORY: &str = "memory:";

/// Where somebody listens; written `127.0.0.1:9001`, `[::1]:9001`, `auth.internal:9001` or
/// `memory:auth`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Address {
    /// A host, by name or by number, and a port: `host:port`. A listener's port 0 is any free one.
    Tcp(String),
    /// A name inside one [`Network`](crate::Network).
    Memory(String),
}

/// Why a text is no address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Nothing separates a host from a port.
    #[error("`{0}` is no address: write host:port, [IPv6]:port or memory:name")]
    NoPort(String),
    /// The port is no number up to 65535.
    #[error("`{address}` is no address: `{port}` is no port, a port is a number from 0 to 65535")]
    Port {
        /// The whole text.
        address: String,
        /// Its part behind the last colon.
        port: String,
    },
    /// The host is neither a name nor an IP address in its proper form.
    #[error(
        "`{address}` is no address: `{host}` is no host, a host is a name of letters, digits, dots \
         and dashes, an IPv4 address, or an IPv6 address in brackets"
    )]
    Host {
        /// The whole text.
        address: String,
        /// Its part before the last colon.
        host: String,
    },
    /// The name of a memory address is empty, too long or has other characters.
    #[error(
        "`{0}` is no address: a memory name has 1 to 253 letters, digits, dots, dashes and \
         underscores"
    )]
    Name(String),
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        // A port is a number, so a host called `memory` is no second reading of the text unless
        // the name is one; the prefix wins then.
        if let Some(name) = text.strip_prefix(MEMORY) {
            return if is_name(name, "-_.") {
                Ok(Self::Memory(name.to_owned()))
            } else {
                Err(AddressError::Name(text.to_owned()))
            };
        }
        let (host, port) =
            text.rsplit_once(':').ok_or_else(|| AddressError::NoPort(text.to_owned()))?;
        let digits = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
        if !digits || port.parse::<u16>().is_err() {
            return Err(AddressError::Port { address: text.to_owned(), port: port.to_owned() });
        }
        if !is_host(host) {
            return Err(AddressError::Host { address: text.to_owned(), host: host.to_owned() });
        }
        Ok(Self::Tcp(text.to_owned()))
    }
}

fn is_host(host: &str) -> bool {
    match host.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')) {
        Some(inner) => inner.parse::<std::net::Ipv6Addr>().is_ok(),
        None => is_name(host, "-_."),
    }
}

fn is_name(name: &str, marks: &str) -> bool {
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || marks.contains(letter);
    (1..=NAME_MAX).contains(&name.len()) && name.chars().all(allowed)
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => f.write_str(address),
            Self::Memory(name) => write!(f, "{MEMORY}{name}"),
        }
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_has_a_host_and_a_port_or_a_name() {
        for tcp in ["127.0.0.1:0", "[::1]:9001", "auth.internal:65535", "0.0.0.0:1", "a_b-c:2"] {
            assert_eq!(tcp.parse(), Ok(Address::Tcp(tcp.to_owned())));
        }
        assert_eq!("memory:platform".parse(), Ok(Address::Memory("platform".to_owned())));
        assert_eq!("memory:9001".parse(), Ok(Address::Memory("9001".to_owned())));
    }

    #[test]
    fn a_wrong_address_is_refused_with_the_rule_it_breaks() {
        let cases = [
            ("", "write host:port"),
            ("localhost", "write host:port"),
            ("localhost:", "`` is no port"),
            ("localhost:http", "`http` is no port"),
            ("localhost:65536", "`65536` is no port"),
            ("localhost:+1", "`+1` is no port"),
            (":80", "`` is no host"),
            ("::1:80", "`::1` is no host"),
            ("[::1:80", "`[::1` is no host"),
            ("http://a:80", "`http://a` is no host"),
            ("memory:", "a memory name has"),
            ("memory:a b", "a memory name has"),
            ("memory:a:1", "a memory name has"),
        ];
        for (text, part) in cases {
            let error = text.parse::<Address>().expect_err(text).to_string();
            assert!(error.contains(part), "{text}: {error}");
            assert!(error.starts_with(&format!("`{text}` is no address")), "{error}");
        }
        assert!(format!("{}:1", "a".repeat(NAME_MAX)).parse::<Address>().is_ok());
        assert!(format!("{}:1", "a".repeat(NAME_MAX + 1)).parse::<Address>().is_err());
    }

    #[test]
    fn a_configuration_holds_it_as_text() {
        let address: Address = serde_json::from_str("\"memory:auth\"").expect("it is an address");
        assert_eq!(address, Address::Memory("auth".to_owned()));
        assert_eq!(serde_json::to_string(&address).expect("text"), "\"memory:auth\"");
        let error = serde_json::from_str::<Address>("\"auth\"").expect_err("no port").to_string();
        assert!(error.contains("`auth` is no address"), "{error}");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(text in "(memory:)?[a-z0-9.:\\[\\]-]{0,12}(:[0-9]{0,6})?") {
            if let Ok(address) = text.parse::<Address>() {
                prop_assert_eq!(address.to_string(), text);
            }
        }
    }
}
