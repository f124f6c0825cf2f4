//! The same handler in a server that is tonic's alone, with the limits of HTTP/2 that ours has.

use std::net::Ipv4Addr;

use anyhow::Result;
use platform_proto::platform::auth::v1::role_service_server::RoleServiceServer;
use runtime::Limits;
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::transport::Server;
use tracing::subscriber::NoSubscriber;

use crate::echo::Echo;
use crate::process;

/// The first argument of the process.
pub(crate) const MODE: &str = "bare";

/// Serves until the process is ended.
#[tokio::main]
pub(crate) async fn run() -> Result<()> {
    // Without any subscriber, `tracing` would look for a logger in its place at every span of HTTP/2.
    tracing::subscriber::set_global_default(NoSubscriber::default())?;
    let limits = Limits::default();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    process::say(&listener.local_addr()?.to_string());
    let server = Server::builder()
        .tcp_nodelay(true)
        .max_concurrent_streams(limits.streams_per_connection_max)
        .initial_stream_window_size(1 << 20)
        .initial_connection_window_size(4 << 20)
        .http2_keepalive_interval(Some(limits.keepalive_interval.0))
        .http2_keepalive_timeout(Some(limits.keepalive_timeout.0))
        .add_service(RoleServiceServer::new(Echo));
    // `serve_with_incoming` leaves the options of sockets to the caller.
    let incoming = TcpListenerStream::new(listener);
    let incoming = tokio_stream::StreamExt::map(incoming, |accepted| {
        accepted.and_then(|stream| stream.set_nodelay(true).map(|()| stream))
    });
    Ok(server.serve_with_incoming(incoming).await?)
}
