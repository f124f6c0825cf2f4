//! The way from a caller to a node.

use std::io;
use std::time::Duration;

use http::Uri;
use hyper_util::rt::TokioIo;
use net::{Address, Network};
use tonic::transport::{Channel, Endpoint};
use tower::service_fn;

const DEADLINE: Duration = Duration::from_secs(1);
const KEEP_ALIVE: Duration = Duration::from_millis(500);

/// A channel that dials `host` over the simulated network, again after each failure.
pub(crate) fn to(host: &str, port: u16) -> Channel {
    let address = Address::Tcp(format!("{host}:{port}"));
    let network = Network::simulated();
    let connector = service_fn(move |_: Uri| {
        let (address, network) = (address.clone(), network.clone());
        async move {
            // A lost greeting is not repeated in the simulation.
            let connecting = tokio::time::timeout(DEADLINE, network.connect(&address, "caller"));
            let connection =
                connecting.await.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?;
            Ok::<_, io::Error>(TokioIo::new(connection?))
        }
    });
    Endpoint::from_static("http://node")
        .timeout(DEADLINE)
        .http2_keep_alive_interval(KEEP_ALIVE)
        .keep_alive_timeout(KEEP_ALIVE)
        .keep_alive_while_idle(true)
        .connect_with_connector_lazy(connector)
}
