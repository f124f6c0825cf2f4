//! Services that are known by their certificates.

use std::time::Duration;

use net::Address;
use platform_proto::platform::auth::v1::RecordAuditEventsRequest;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use rpc::{Clients, Peers};
use runtime::Host;
use runtime::tls::{ClientTls, ServerTls};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;
use tonic::Status;

use super::access::audit_events;
use super::fixture::{BOUND, Fixture, reason, short};
use crate::client_tls::Authority;

/// A server at `localhost` that shows the certificate of auth, and asks clients for theirs.
async fn serve(authority: &Authority) -> Fixture {
    let (certificate, key) = authority.sign("spiffe://platform/auth");
    let client_ca = authority.path("ca.pem");
    Fixture::with(|options| {
        options.listen = Address::Tcp("localhost:0".to_owned());
        options.tls = ServerTls { certificate, key, client_ca, ..ServerTls::default() };
        options.tls.handshake_timeout = short(500);
    })
    .await
}

/// Calls a method that is for services only.
async fn record(
    fixture: &Fixture,
    authority: &Authority,
    certificate_of: Option<&str>,
) -> Result<(), Status> {
    let (_, port) = fixture.address.rsplit_once(':').unwrap();
    let mut peers = Peers::default();
    peers.set("auth", Address::Tcp(format!("localhost:{port}")));
    peers.tls = ClientTls { ca: authority.path("ca.pem"), ..ClientTls::default() };
    if let Some(uri) = certificate_of {
        (peers.tls.certificate, peers.tls.key) = authority.sign(uri);
    }
    let host = Host::new("config");
    let clients = Clients::new(&host, &peers, "config").unwrap();
    let mut client = AuditServiceClient::new(clients.channel("auth"));
    let request: RecordAuditEventsRequest = audit_events();
    client.record_audit_events(request).await.map(|_| ())
}

#[tokio::test]
async fn a_service_is_known_by_its_certificate() {
    let authority = Authority::new();
    let fixture = serve(&authority).await;
    record(&fixture, &authority, Some("spiffe://platform/config")).await.unwrap();
    for other in [None, Some("spiffe://elsewhere/config"), Some("https://platform/config")] {
        let refused = record(&fixture, &authority, other).await.unwrap_err();
        assert_eq!(reason(&refused), "PEER_REQUIRED", "{other:?}");
    }
}

#[tokio::test]
async fn a_handshake_that_does_not_end_is_cut() {
    let authority = Authority::new();
    let fixture = serve(&authority).await;
    let mut stream = TcpStream::connect(&fixture.address).await.unwrap();
    let mut rest = Vec::new();
    let begun = tokio::time::Instant::now();
    _ = tokio::time::timeout(BOUND, stream.read_to_end(&mut rest)).await.expect("still open");
    assert!(begun.elapsed() < Duration::from_secs(5), "the default of the handshake");
}
