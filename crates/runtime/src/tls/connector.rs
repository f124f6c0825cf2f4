//! The client's side of TLS.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use net::{Address, Connection};
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio_rustls::{TlsConnector, TlsStream};

use crate::tls::reloading::Reloading;
use crate::tls::{ClientTls, Stream, material};
use crate::{Error, Host};

/// Turns dialled connections into streams to a server that proved its name. Clones are the same connector.
#[derive(Clone)]
pub struct Connector(Arc<Inner>);

struct Inner {
    /// None for plain connections.
    tls: Option<Arc<Reloading<ClientConfig>>>,
    handshake_timeout: Duration,
}

impl Connector {
    /// Reads the files of `options`, and keeps looking at them as a task of the host.
    ///
    /// `section` is the full path of the options, such as `peers.tls`.
    ///
    /// # Errors
    ///
    /// A file cannot be read or used: the error names its key.
    pub fn new(options: &ClientTls, section: &'static str, host: &Host) -> Result<Self, Error> {
        let mut tls = None;
        if options.is_on() {
            let owned = options.clone();
            let load = Box::new(move || material::client(&owned, section));
            let reloading = Arc::new(Reloading::new("client", Arc::clone(&host.clock), load)?);
            reloading.watch(options.reload, host);
            tls = Some(reloading);
        }
        Ok(Self(Arc::new(Inner { tls, handshake_timeout: options.handshake_timeout.0 })))
    }

    /// True if connections over the network are encrypted.
    #[must_use]
    pub fn is_tls(&self) -> bool {
        self.0.tls.is_some()
    }

    /// Shakes hands with the server at `address`, whose certificate must name its host. A memory connection has no
    /// need of it.
    ///
    /// # Errors
    ///
    /// `TimedOut`: the other side took longer than the handshake may; others: it speaks no TLS, or its certificate is
    /// refused.
    pub async fn connect(&self, address: &Address, connection: Connection) -> io::Result<Stream> {
        let (Some(tls), Address::Tcp(host)) = (&self.0.tls, address) else {
            return Ok(Stream::Plain(connection));
        };
        let name = server_name(host)?;
        let handshake = TlsConnector::from(tls.current()).connect(name, connection);
        let result = match tokio::time::timeout(self.0.handshake_timeout, handshake).await {
            Ok(result) => result,
            Err(_) => Err(io::Error::new(io::ErrorKind::TimedOut, "the handshake took too long")),
        };
        let outcome = if result.is_ok() { "ok" } else { "failed" };
        metrics::counter!("tls_handshakes_total", "side" => "client", "outcome" => outcome)
            .increment(1);
        Ok(Stream::Tls(Box::new(TlsStream::Client(result?))))
    }

    /// Looks at the files now; true if there is something new.
    pub fn reload(&self) -> bool {
        self.0.tls.as_ref().is_some_and(|tls| tls.reload())
    }
}

/// The host of `host:port`, a name or an address, without the brackets of IPv6.
fn server_name(address: &str) -> io::Result<ServerName<'static>> {
    let host = address.rsplit_once(':').map_or(address, |(host, _)| host);
    let host = host.trim_start_matches('[').trim_end_matches(']');
    ServerName::try_from(host.to_owned())
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, format!("{host}: {error}")))
}
