//! Where a broker is, and a connection to it.

use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use hyper_util::rt::TokioIo;
use net::{Address, Network};
use platform_proto::rustmq::common::v1::{BrokerInfo, NetworkEndpoint};
use runtime::tls::Connector;
use tonic::transport::{Channel, Endpoint};
use tower::service_fn;

use crate::error::Error;

/// Pings on a quiet connection, so that one that has died without a word is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(30);
/// How long an answer to a ping may take.
const KEEP_ALIVE_TIMEOUT: Duration = Duration::from_secs(20);

/// Where a broker is reached.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place {
    pub(crate) address: Address,
    pub(crate) is_tls: bool,
}

impl Place {
    /// Reads `http://host:port`, `https://host:port`, `host:port` or `memory:name`.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let wrong = |rule: String| Error::Config { field: "endpoint", rule };
        let (is_tls, rest) = match text.split_once("://") {
            Some(("http" | "grpc", rest)) => (false, rest),
            Some(("https" | "grpcs", rest)) => (true, rest),
            Some((scheme, _)) => {
                return Err(wrong(format!("`{text}` begins with {scheme}, not http or https")));
            }
            None => (false, text),
        };
        let rest = rest.trim_end_matches('/');
        let address: Address = rest.parse().map_err(|error| wrong(format!("{error}")))?;
        Ok(Self { address, is_tls })
    }

    /// Where a broker says that it is; `is_tls` is how the caller reached the cluster.
    pub(crate) fn of(broker: &BrokerInfo, is_tls: bool) -> Option<Self> {
        let protocol = if is_tls { "grpcs" } else { "grpc" };
        let endpoint = broker.endpoints.iter().find(|it| it.protocol == protocol);
        endpoint.map_or_else(
            || Self::at(&broker.host, broker.port_rpc, is_tls),
            |endpoint| Self::at(&endpoint.host, endpoint.port, is_tls),
        )
    }

    /// Where a broker says that another one is.
    pub(crate) fn hinted(endpoint: &NetworkEndpoint) -> Option<Self> {
        Self::at(&endpoint.host, endpoint.port, endpoint.protocol == "grpcs")
    }

    fn at(host: &str, port: u32, is_tls: bool) -> Option<Self> {
        let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        let address = format!("{host}:{port}").parse().ok()?;
        Some(Self { address, is_tls })
    }
}

/// Dials brokers.
#[derive(Clone)]
pub(crate) struct Dialler(Arc<Inner>);

struct Inner {
    network: Network,
    /// The name by which a memory listener knows this side.
    name: String,
    tls: Option<Connector>,
    timeout: Duration,
}

impl Dialler {
    pub(crate) fn new(
        network: Network,
        name: String,
        tls: Option<Connector>,
        timeout: Duration,
    ) -> Self {
        Self(Arc::new(Inner { network, name, tls, timeout }))
    }

    /// A connection of its own, which is made with the first call and again after it broke.
    pub(crate) fn dial(&self, place: &Place) -> Channel {
        let scheme = if place.is_tls { "https" } else { "http" };
        let authority = match &place.address {
            Address::Tcp(text) => text.clone(),
            // No address for the network, but calls need one in their head.
            Address::Memory(name) => name.clone(),
        };
        let uri = Uri::builder().scheme(scheme).authority(authority).path_and_query("/").build();
        // Both kinds of address are made of characters that an authority may have.
        let uri = uri.unwrap_or_else(|_| Uri::from_static("http://broker/"));
        let (inner, place) = (Arc::clone(&self.0), place.clone());
        let connect = service_fn(move |_: Uri| {
            let (inner, place) = (Arc::clone(&inner), place.clone());
            async move {
                let connection = inner.network.connect(&place.address, &inner.name).await?;
                let stream = match (&inner.tls, place.is_tls) {
                    (Some(tls), true) => tls.connect(&place.address, connection).await?,
                    (_, false) => runtime::tls::Stream::Plain(connection),
                    (None, true) => {
                        let rule = "https needs the certificates to trust: Builder::tls";
                        return Err(std::io::Error::new(std::io::ErrorKind::InvalidInput, rule));
                    }
                };
                Ok::<_, std::io::Error>(TokioIo::new(stream))
            }
        });
        rope::settings::endpoint(Endpoint::from(uri))
            .connect_timeout(self.0.timeout)
            .http2_keep_alive_interval(KEEP_ALIVE)
            .keep_alive_timeout(KEEP_ALIVE_TIMEOUT)
            .connect_with_connector_lazy(connect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_in_each_of_its_forms() {
        let tcp = |text: &str| Address::Tcp(text.to_owned());
        for (text, address, is_tls) in [
            ("127.0.0.1:9101", tcp("127.0.0.1:9101"), false),
            ("http://broker:9101/", tcp("broker:9101"), false),
            ("https://[::1]:9101", tcp("[::1]:9101"), true),
            ("memory:platform", Address::Memory("platform".to_owned()), false),
        ] {
            assert_eq!(Place::parse(text).unwrap(), Place { address, is_tls }, "{text}");
        }
        for text in ["ftp://broker:1", "broker", "http://", ""] {
            assert!(Place::parse(text).is_err(), "{text}");
        }
    }
}
