//! The same service in a server that is tonic's alone.

use std::net::{Ipv4Addr, SocketAddr};

use messages::connectrpc::conformance::v1::ServerCompatRequest;
use messages::connectrpc::conformance::v1::conformance_service_server::ConformanceServiceServer;
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::codec::CompressionEncoding;
use tonic::transport::{Certificate, Identity, Server, ServerTlsConfig};
use tonic_web::GrpcWebLayer;

use crate::BoxError;
use crate::service::Conformance;

/// Serves as the request wants it.
pub(crate) async fn serve(wanted: &ServerCompatRequest) -> Result<SocketAddr, BoxError> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    let mut server = Server::builder().accept_http1(true);
    if wanted.use_tls {
        server = server.tls_config(tls(wanted)?)?;
    }
    let mut service = ConformanceServiceServer::new(Conformance)
        .accept_compressed(CompressionEncoding::Gzip)
        .send_compressed(CompressionEncoding::Gzip);
    if wanted.message_receive_limit > 0 {
        service = service.max_decoding_message_size(wanted.message_receive_limit as usize);
    }
    let router = server.layer(GrpcWebLayer::new()).add_service(service);
    tokio::spawn(async move {
        if let Err(error) = router.serve_with_incoming(TcpListenerStream::new(listener)).await {
            eprintln!("grpc-conformance-server: {error}");
        }
    });
    Ok(address)
}

fn tls(wanted: &ServerCompatRequest) -> Result<ServerTlsConfig, BoxError> {
    let own = wanted.server_creds.as_ref().ok_or("TLS is wanted, and no certificate given")?;
    let config = ServerTlsConfig::new().identity(Identity::from_pem(&own.cert, &own.key));
    Ok(match wanted.client_tls_cert.is_empty() {
        true => config,
        false => config.client_ca_root(Certificate::from_pem(&wanted.client_tls_cert)),
    })
}
