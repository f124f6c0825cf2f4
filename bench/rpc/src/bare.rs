//! The same handler in servers that are tonic's alone, with the limits of HTTP/2 that ours has.

use std::convert::Infallible;
use std::net::Ipv4Addr;

use anyhow::Result;
use platform_proto::platform::auth::v1::role_service_server::RoleServiceServer;
use runtime::Limits;
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::body::Body;
use tonic::server::NamedService;
use tonic::transport::Server;
use tower::Service;
use tracing::subscriber::NoSubscriber;

use crate::echo::Echo;
use crate::plain::Plain;
use crate::process;

/// The first argument of the process that has nothing but tonic and prost.
pub(crate) const MODE: &str = "bare";
/// The first argument of the process whose codec validates, as ours does.
pub(crate) const VALIDATING_MODE: &str = "bare-validating";

/// Serves [`Plain`] until the process is ended.
#[tokio::main]
pub(crate) async fn run() -> Result<()> {
    serve(Plain).await
}

/// Serves [`Echo`] with the generated codec until the process is ended.
#[tokio::main]
pub(crate) async fn run_validating() -> Result<()> {
    serve(RoleServiceServer::new(Echo)).await
}

async fn serve<S>(service: S) -> Result<()>
where
    S: Service<http::Request<Body>, Response = http::Response<Body>, Error = Infallible>
        + NamedService
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send,
{
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
        .add_service(service);
    // `serve_with_incoming` leaves the options of sockets to the caller.
    let incoming = TcpListenerStream::new(listener);
    let incoming = tokio_stream::StreamExt::map(incoming, |accepted| {
        accepted.and_then(|stream| stream.set_nodelay(true).map(|()| stream))
    });
    Ok(server.serve_with_incoming(incoming).await?)
}
