//! The services that a process calls.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Uri;
use net::Address;
use runtime::tls::Connector;
use runtime::{Error, Host};
use tonic::transport::Endpoint;

use crate::acting::Tokens;
use crate::channel::dial::{Dialler, Inner as Dialling, Pause};
use crate::channel::{Shared, metrics};
use crate::retry::Budget;
use crate::{Channel, Peers};

/// Bytes of a stream that may be on their way unread, and of all streams of a connection: the second is larger, so that
/// one reader who is busy does not hold up the others.
const STREAM_WINDOW: u32 = 1 << 20;
const CONNECTION_WINDOW: u32 = 4 << 20;
/// Bytes of the headers of an answer: errors have their details there.
const HEADER_BYTES_MAX: u32 = 16 << 10;
/// Resets that a connection remembers; calls that are given up are ordinary between services.
const RESETS_MAX: usize = 1024;

/// The services that a process calls. Clones share their connections.
#[derive(Clone)]
pub struct Clients(Arc<Inner>);

struct Inner {
    host: Host,
    peers: Peers,
    /// The service that calls.
    name: &'static str,
    tls: Connector,
    tokens: Arc<Tokens>,
    /// One connection for each service.
    shared: Mutex<BTreeMap<&'static str, Arc<Shared>>>,
}

impl Clients {
    /// The clients of the service `name`. Nothing is dialled before the first call.
    ///
    /// # Errors
    ///
    /// A file of `[peers.tls]` cannot be read or used.
    pub fn new(host: &Host, peers: &Peers, name: &'static str) -> Result<Self, Error> {
        metrics::describe();
        let tls = Connector::new(&peers.tls, "peers.tls", host)?;
        let auth = shared(host, peers, name, &tls, "auth", &peers.auth);
        let tokens = Tokens::new(Channel::new(Arc::clone(&auth), None), Arc::clone(&host.clock));
        Ok(Self(Arc::new(Inner {
            host: host.clone(),
            peers: peers.clone(),
            name,
            tls,
            tokens: Arc::new(tokens),
            shared: Mutex::new(BTreeMap::from([("auth", auth)])),
        })))
    }

    /// The service that calls.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.0.name
    }

    /// The way to a service, at its address in `[peers]`. What `[peers]` does not know is looked for in this process.
    #[must_use]
    pub fn channel(&self, service: &'static str) -> Channel {
        let inner = &*self.0;
        let mut all = inner.shared.lock().expect("no panic under this lock");
        let shared = all.entry(service).or_insert_with(|| {
            let within = Address::Memory(service.to_owned());
            let address = inner.peers.address(service).unwrap_or(&within);
            shared(&inner.host, &inner.peers, inner.name, &inner.tls, service, address)
        });
        Channel::new(Arc::clone(shared), Some(Arc::clone(&inner.tokens)))
    }

    /// The way to the broker to which events are relayed; `None` if `[peers]` names none.
    #[must_use]
    pub fn broker(&self) -> Option<Channel> {
        let address: Address = self.0.peers.rustmq.parse().ok()?;
        (!self.0.peers.rustmq.is_empty()).then(|| self.channel_at("rustmq", &address))
    }

    /// The way to a service at an address of its own, with a connection of its own.
    #[must_use]
    pub fn channel_at(&self, service: &'static str, address: &Address) -> Channel {
        let Inner { host, peers, name, tls, tokens, .. } = &*self.0;
        let shared = shared(host, peers, name, tls, service, address);
        Channel::new(shared, Some(Arc::clone(tokens)))
    }

    pub(crate) fn host(&self) -> &Host {
        &self.0.host
    }

    pub(crate) fn peers(&self) -> &Peers {
        &self.0.peers
    }
}

impl fmt::Debug for Clients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clients({})", self.0.name)
    }
}

fn shared(
    host: &Host,
    peers: &Peers,
    name: &'static str,
    tls: &Connector,
    service: &'static str,
    address: &Address,
) -> Arc<Shared> {
    let dialler = Dialler::new(Dialling {
        network: host.network.clone(),
        to: address.clone(),
        service,
        from: name,
        tls: tls.clone(),
        trust_domain: peers.trust_domain.clone(),
        timeout: peers.connect_timeout.0,
        random: Arc::clone(&host.random),
        pause: Mutex::new(Pause::default()),
    });
    let transport = endpoint(peers, tls, service, address).connect_with_connector_lazy(dialler);
    Arc::new(Shared {
        service,
        transport,
        call_timeout: peers.call_timeout.0,
        message_bytes_max: peers.message_bytes_max.as_usize(),
        random: Arc::clone(&host.random),
        budget: Budget::new(),
    })
}

/// How the connection behaves; the dialler, not the URI, decides where it leads.
fn endpoint(peers: &Peers, tls: &Connector, service: &'static str, address: &Address) -> Endpoint {
    let authority = match address {
        Address::Tcp(authority) => authority.as_str(),
        Address::Memory(_) => service,
    };
    let of = |scheme: &str| {
        let uri = Uri::builder().scheme(scheme).authority(authority).path_and_query("/").build();
        uri.unwrap_or_else(|_| Uri::from_static("http://service"))
    };
    let is_tls = tls.is_tls() && matches!(address, Address::Tcp(_));
    Endpoint::from(of("http"))
        .origin(of(if is_tls { "https" } else { "http" }))
        .initial_stream_window_size(STREAM_WINDOW)
        .initial_connection_window_size(CONNECTION_WINDOW)
        .http2_max_header_list_size(HEADER_BYTES_MAX)
        .http2_max_concurrent_reset_streams(RESETS_MAX)
        .http2_keep_alive_interval(peers.keepalive_interval.0)
        .keep_alive_timeout(peers.keepalive_timeout.0)
        .keep_alive_while_idle(true)
        .buffer_size(usize::try_from(peers.waiting_max).unwrap_or(usize::MAX))
        .tcp_nodelay(true)
        .http2_reset_stream_duration(Duration::from_secs(1))
}
