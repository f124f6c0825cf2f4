//! The server's side of TLS.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use net::{Connection, Origin};
use rustls::ServerConfig;
use tokio_rustls::{TlsAcceptor, TlsStream};

use crate::tls::reloading::Reloading;
use crate::tls::{ServerTls, Stream, material, peer_of};
use crate::{Error, Host};

/// A connection after its handshake.
#[derive(Debug)]
pub struct Accepted {
    /// What to read from and write to.
    pub stream: Stream,
    /// The service on the other side, as its certificate or a memory connection proves; none for anybody else.
    pub peer: Option<String>,
    /// True if nobody on the way can read along: TLS, or memory.
    pub is_private: bool,
}

/// Turns the connections of a port into streams with an identity. Clones are the same acceptor.
#[derive(Clone)]
pub struct Acceptor(Arc<Inner>);

struct Inner {
    /// None for a plain port.
    tls: Option<Arc<Reloading<ServerConfig>>>,
    trust_domain: String,
    handshake_timeout: Duration,
}

impl Acceptor {
    /// Reads the files of `options`, and keeps looking at them as a task of the host.
    ///
    /// `section` is the full path of the options, such as `server.tls`.
    ///
    /// # Errors
    ///
    /// A file cannot be read or used: the error names its key.
    pub fn new(options: &ServerTls, section: &'static str, host: &Host) -> Result<Self, Error> {
        let mut tls = None;
        if options.is_on() {
            let owned = options.clone();
            let load = Box::new(move || material::server(&owned, section));
            let reloading = Arc::new(Reloading::new("server", Arc::clone(&host.clock), load)?);
            reloading.watch(options.reload, host);
            tls = Some(reloading);
        }
        let trust_domain = options.trust_domain.clone();
        let handshake_timeout = options.handshake_timeout.0;
        Ok(Self(Arc::new(Inner { tls, trust_domain, handshake_timeout })))
    }

    /// True if connections over the network are encrypted.
    #[must_use]
    pub fn is_tls(&self) -> bool {
        self.0.tls.is_some()
    }

    /// Shakes hands. A memory connection has no need of it, and a plain port has none.
    ///
    /// # Errors
    ///
    /// `TimedOut`: the other side took longer than the handshake may; others: it speaks no TLS, or its certificate is
    /// refused.
    pub async fn accept(&self, connection: Connection, origin: &Origin) -> io::Result<Accepted> {
        if let Origin::Memory { peer } = origin {
            let peer = Some(peer.clone());
            return Ok(Accepted { stream: Stream::Plain(connection), peer, is_private: true });
        }
        let Some(tls) = &self.0.tls else {
            let stream = Stream::Plain(connection);
            return Ok(Accepted { stream, peer: None, is_private: false });
        };
        let handshake = TlsAcceptor::from(tls.current()).accept(connection);
        let result = match tokio::time::timeout(self.0.handshake_timeout, handshake).await {
            Ok(result) => result,
            Err(_) => Err(io::Error::new(io::ErrorKind::TimedOut, "the handshake took too long")),
        };
        let outcome = if result.is_ok() { "ok" } else { "failed" };
        metrics::counter!("tls_handshakes_total", "side" => "server", "outcome" => outcome)
            .increment(1);
        let stream = result?;
        let certificates = stream.get_ref().1.peer_certificates().unwrap_or_default();
        let peer = certificates.first().and_then(|leaf| peer_of(leaf, &self.0.trust_domain));
        let stream = Stream::Tls(Box::new(TlsStream::Server(stream)));
        Ok(Accepted { stream, peer, is_private: true })
    }

    /// Looks at the files now; true if there is a new certificate.
    pub fn reload(&self) -> bool {
        self.0.tls.as_ref().is_some_and(|tls| tls.reload())
    }
}
