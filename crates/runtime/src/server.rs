//! The section `[server]`: where a process listens, and what it bears.

use std::time::Duration;

use base::{ByteSize, Span};
use net::Address;
use serde::{Deserialize, Serialize};

use crate::{Error, tls::ServerTls};

/// The most worker threads that a process may be given.
const WORKER_THREADS_MAX: usize = 1024;

/// The section `[server]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Server {
    /// Address of the gRPC port, as `HOST:PORT`; port 0 takes a free one.
    pub listen: Address,
    /// Address of the HTTP port (metrics, health, and what services add), as `HOST:PORT`.
    pub http: Address,
    /// What the process spares: `fast` time, `small` memory.
    pub heap: Heap,
    /// Threads that run tasks; 0 is one per core.
    pub worker_threads: usize,
    /// Origins of web pages that may call over gRPC-Web, such as `https://console.example.com`; `*` is every one.
    pub cors_origins: Vec<String>,
    /// Who may list the services and messages of this process.
    pub reflection: Reflection,
    /// TLS of the gRPC port.
    pub tls: ServerTls,
    /// How the process stops.
    pub drain: Drain,
    /// What one process bears.
    pub limits: Limits,
}

/// What a process spares (ADR 0035).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Heap {
    /// Time: freed memory is kept for what comes.
    #[default]
    Fast,
    /// Memory: freed memory goes back to the system; what handles large batches is up to a third slower.
    Small,
}

impl Heap {
    pub(crate) const fn manner(self) -> heap::Manner {
        match self {
            Self::Fast => heap::Manner::Fast,
            Self::Small => heap::Manner::Small,
        }
    }
}

impl Default for Server {
    fn default() -> Self {
        Self {
            listen: Address::Tcp("127.0.0.1:9000".to_owned()),
            http: Address::Tcp("127.0.0.1:8000".to_owned()),
            heap: Heap::Fast,
            worker_threads: 0,
            cors_origins: Vec::new(),
            reflection: Reflection::Authenticated,
            tls: ServerTls::default(),
            drain: Drain::default(),
            limits: Limits::default(),
        }
    }
}

impl Server {
    /// The default section with other addresses, which are `HOST:PORT`.
    #[must_use]
    pub fn at(listen: &str, http: &str) -> Self {
        Self {
            listen: Address::Tcp(listen.to_owned()),
            http: Address::Tcp(http.to_owned()),
            ..Self::default()
        }
    }

    /// Checks what no type says, and that the files of `[server.tls]` can be used.
    ///
    /// # Errors
    ///
    /// The first key that breaks its rule.
    pub fn check(&self) -> Result<(), Error> {
        if self.worker_threads > WORKER_THREADS_MAX {
            let rule = format!("it must be at most {WORKER_THREADS_MAX}");
            return Err(Error::rule("server.worker_threads", self.worker_threads, rule));
        }
        for origin in &self.cors_origins {
            let is_origin = ["http://", "https://"].iter().any(|scheme| {
                origin.strip_prefix(scheme).is_some_and(|host| {
                    !host.is_empty() && !host.contains('/') && http::Uri::try_from(host).is_ok()
                })
            });
            if origin != "*" && !is_origin {
                let rule = "an origin is `*`, or a scheme and a host without a path, such as \
                            `https://console.example.com`";
                return Err(Error::rule("server.cors_origins", format!("{origin:?}"), rule));
            }
        }
        self.tls.check("server.tls")?;
        self.drain.check()?;
        self.limits.check()
    }
}

/// Who may use the reflection of gRPC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reflection {
    /// Nobody: it is not served.
    Off,
    /// Every principal.
    Authenticated,
    /// Everybody.
    Public,
}

/// The section `[server.drain]`: how a process stops.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Drain {
    /// How long the process goes on serving after it said NOT_SERVING, so that balancers learn of it; at most 5m.
    pub lame_duck: Span,
    /// How long tasks may then take to finish; at most 1h.
    pub grace: Span,
}

impl Default for Drain {
    fn default() -> Self {
        Self { lame_duck: Span::seconds(5), grace: Span::seconds(25) }
    }
}

impl Drain {
    fn check(&self) -> Result<(), Error> {
        at_most("server.drain.lame_duck", self.lame_duck, Span::seconds(300))?;
        at_most("server.drain.grace", self.grace, Span::seconds(3600))
    }
}

/// The section `[server.limits]`: what one process bears of its clients. `rpc` enforces it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Open connections.
    pub connections_max: u32,
    /// Open connections of one address.
    pub connections_per_address_max: u32,
    /// Open calls of one connection.
    pub streams_per_connection_max: u32,
    /// Calls in progress in the process; more are answered RESOURCE_EXHAUSTED.
    pub calls_max: u32,
    /// Calls in progress of one address; more are answered the same. Services of the cluster are not counted.
    pub calls_per_address_max: u32,
    /// Bytes of one message, in either direction.
    pub message_bytes_max: ByteSize,
    /// Bytes of the headers of one call.
    pub header_bytes_max: ByteSize,
    /// Bytes of one frame of HTTP/2 that is taken: what one system call of a client moves.
    pub frame_bytes_max: ByteSize,
    /// Bytes of one call that may be under way and unread.
    pub stream_window: ByteSize,
    /// Bytes of one connection that may be under way and unread.
    pub connection_window: ByteSize,
    /// Longest time of a call without streams; a caller's earlier deadline holds.
    pub call_timeout: Span,
    /// Longest silence of a stream, and of a client that does not read its answer.
    pub stream_idle_timeout: Span,
    /// Time from the connection to its first byte.
    pub first_byte_timeout: Span,
    /// Silence after which a connection is asked whether it lives.
    pub keepalive_interval: Span,
    /// Time it has to answer.
    pub keepalive_timeout: Span,
    /// Age at which a connection is asked to go, so that clients find new servers.
    pub connection_age_max: Span,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 10_000,
            connections_per_address_max: 256,
            streams_per_connection_max: 256,
            calls_max: 10_000,
            calls_per_address_max: 2_500,
            message_bytes_max: ByteSize(4 << 20),
            header_bytes_max: ByteSize(16 << 10),
            frame_bytes_max: ByteSize(256 << 10),
            stream_window: ByteSize(1 << 20),
            connection_window: ByteSize(4 << 20),
            call_timeout: Span::seconds(30),
            stream_idle_timeout: Span::seconds(300),
            first_byte_timeout: Span::seconds(5),
            keepalive_interval: Span::seconds(30),
            keepalive_timeout: Span::seconds(10),
            connection_age_max: Span::seconds(1800),
        }
    }
}

impl Limits {
    fn check(&self) -> Result<(), Error> {
        let counts = [
            ("connections_max", self.connections_max),
            ("connections_per_address_max", self.connections_per_address_max),
            ("streams_per_connection_max", self.streams_per_connection_max),
            ("calls_max", self.calls_max),
            ("calls_per_address_max", self.calls_per_address_max),
        ];
        for (name, count) in counts {
            if count == 0 {
                let key = format!("server.limits.{name}");
                return Err(Error::rule(key, count, "it must be at least 1"));
            }
        }
        let sizes = [
            ("message_bytes_max", self.message_bytes_max, 1 << 10, 1 << 30),
            ("header_bytes_max", self.header_bytes_max, 1 << 10, 1 << 20),
            // The bounds of HTTP/2.
            ("frame_bytes_max", self.frame_bytes_max, 16 << 10, 8 << 20),
            ("stream_window", self.stream_window, 64 << 10, 1 << 30),
            ("connection_window", self.connection_window, 64 << 10, 1 << 30),
        ];
        for (name, size, least, most) in sizes {
            let [least, most] = [ByteSize(least), ByteSize(most)];
            if size < least || size > most {
                let key = format!("server.limits.{name}");
                return Err(Error::rule(key, size, format!("it must lie in {least} to {most}")));
            }
        }
        let times = [
            ("call_timeout", self.call_timeout),
            ("stream_idle_timeout", self.stream_idle_timeout),
            ("first_byte_timeout", self.first_byte_timeout),
            ("keepalive_interval", self.keepalive_interval),
            ("keepalive_timeout", self.keepalive_timeout),
            ("connection_age_max", self.connection_age_max),
        ];
        for (name, span) in times {
            let key = format!("server.limits.{name}");
            if span.0 == Duration::ZERO {
                return Err(Error::rule(key, span, "it must be at least 1ms"));
            }
            at_most(&key, span, Span::seconds(86_400))?;
        }
        Ok(())
    }
}

fn at_most(key: &str, span: Span, most: Span) -> Result<(), Error> {
    if span > most {
        return Err(Error::rule(key, span, format!("it must be at most {most}")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(change: impl FnOnce(&mut Server)) -> String {
        let mut server = Server::default();
        change(&mut server);
        server.check().unwrap_err().to_string()
    }

    #[test]
    fn the_defaults_are_within_their_own_rules() {
        Server::default().check().unwrap();
    }

    #[test]
    fn a_value_outside_its_bounds_names_key_value_and_rule() {
        let grace = refusal(|server| server.drain.grace = Span::seconds(7200));
        assert_eq!(grace, "`server.drain.grace` = 2h is refused: it must be at most 1h");
        let zero = refusal(|server| server.limits.calls_max = 0);
        assert_eq!(zero, "`server.limits.calls_max` = 0 is refused: it must be at least 1");
        let large = refusal(|server| server.limits.message_bytes_max = ByteSize(2 << 30));
        assert!(large.contains("2GiB is refused: it must lie in 1KiB to 1GiB"), "{large}");
        let never = refusal(|server| server.limits.call_timeout = Span::seconds(0));
        assert!(never.starts_with("`server.limits.call_timeout` = 0"), "{never}");
        let path = refusal(|server| server.cors_origins = vec!["https://a.example/x".to_owned()]);
        assert!(path.starts_with("`server.cors_origins`"), "{path}");
    }

    #[test]
    fn every_origin_or_named_ones_may_be_allowed() {
        for origin in ["*", "https://console.example.com", "http://localhost:5173"] {
            let server = Server { cors_origins: vec![origin.to_owned()], ..Server::default() };
            server.check().unwrap();
        }
    }
}
