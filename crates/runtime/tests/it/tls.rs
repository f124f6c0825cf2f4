//! Handshakes, identities and certificates that change.

use std::fs;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use base::{ManualClock, Span, Timestamp};
use metrics_exporter_prometheus::PrometheusBuilder;
use net::{Address, Network};
use runtime::Host;
use runtime::tls::{Accepted, Acceptor, ClientAuth, ClientTls, Connector, ServerTls, Stream};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::BOUND;
use crate::authority::{Authority, leaf};

const AUTH: &str = "spiffe://platform/auth";

/// What both sides have after a handshake over TCP. The client also reads a byte: with TLS 1.3 it learns of a refused
/// certificate only then.
async fn handshake(
    acceptor: &Acceptor,
    connector: &Connector,
) -> (io::Result<Accepted>, io::Result<Stream>) {
    let network = Network::real();
    let mut listener = network.listen(&"127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = listener.address().clone();
    let server = async {
        let (connection, origin) = listener.accept().await.unwrap();
        let mut accepted = acceptor.accept(connection, &origin).await?;
        accepted.stream.write_all(b"!").await?;
        accepted.stream.flush().await?;
        Ok(accepted)
    };
    let client = async {
        let connection = network.connect(&address, "test").await.unwrap();
        let mut stream = connector.connect(&address, connection).await?;
        let mut byte = [0];
        stream.read_exact(&mut byte).await?;
        Ok(stream)
    };
    tokio::time::timeout(BOUND, async { tokio::join!(server, client) }).await.unwrap()
}

fn acceptor(options: &ServerTls, host: &Host) -> Acceptor {
    Acceptor::new(options, "server.tls", host).unwrap()
}

fn connector(options: &ClientTls, host: &Host) -> Connector {
    Connector::new(options, "peers.tls", host).unwrap()
}

/// The certificate that the server shows to `stream`.
fn shown(stream: &Stream) -> Vec<u8> {
    let Stream::Tls(tls) = stream else { panic!("the stream is plain") };
    tls.get_ref().1.peer_certificates().unwrap()[0].to_vec()
}

#[tokio::test]
async fn a_client_with_a_certificate_is_the_service_that_it_names() {
    let (authority, host) = (Authority::new(), Host::new("test"));
    authority.sign("server", &[]);
    authority.sign("client", &[AUTH]);
    let acceptor = acceptor(&authority.server("server"), &host);
    let connector = connector(&authority.client_as("client"), &host);
    let (accepted, stream) = handshake(&acceptor, &connector).await;
    let accepted = accepted.unwrap();
    assert_eq!(accepted.peer.as_deref(), Some("auth"));
    assert!(accepted.is_private && accepted.stream.is_h2());
    assert!(stream.unwrap().is_h2());
}

#[tokio::test]
async fn a_certificate_is_looked_at_anew_for_every_connection() {
    let (authority, host) = (Authority::new(), Host::new("test"));
    authority.sign("server", &[]);
    authority.sign("client", &[AUTH]);
    let acceptor = acceptor(&authority.server("server"), &host);
    let connector = connector(&authority.client_as("client"), &host);
    for _ in 0..2 {
        let (accepted, stream) = handshake(&acceptor, &connector).await;
        assert_eq!(accepted.unwrap().peer.as_deref(), Some("auth"));
        let Ok(Stream::Tls(tls)) = stream else { panic!("the stream is plain") };
        assert_eq!(tls.get_ref().1.handshake_kind(), Some(rustls::HandshakeKind::Full));
    }
}

#[tokio::test]
async fn only_one_uri_of_our_own_domain_makes_a_peer() {
    let (authority, host) = (Authority::new(), Host::new("test"));
    authority.sign("server", &[]);
    let acceptor = acceptor(&authority.server("server"), &host);
    for uris in [
        [].as_slice(),
        &["spiffe://elsewhere/auth"],
        &["https://platform/auth"],
        &[AUTH, "spiffe://platform/config"],
    ] {
        authority.sign("client", uris);
        assert_eq!(runtime::tls::peer_of(&leaf(&authority.path("client.pem")), "platform"), None);
        let connector = connector(&authority.client_as("client"), &host);
        let (accepted, _) = handshake(&acceptor, &connector).await;
        assert_eq!(accepted.unwrap().peer, None, "{uris:?}");
    }
}

#[tokio::test]
async fn a_client_without_a_certificate_is_nobody_or_refused_as_configured() {
    let (authority, host) = (Authority::new(), Host::new("test"));
    authority.sign("server", &[]);
    let connector = connector(&authority.client(), &host);
    let optional = authority.server("server");
    let (accepted, stream) = handshake(&acceptor(&optional, &host), &connector).await;
    assert_eq!(accepted.unwrap().peer, None);
    stream.unwrap();
    let required = ServerTls { client_auth: ClientAuth::Required, ..optional };
    let (accepted, stream) = handshake(&acceptor(&required, &host), &connector).await;
    accepted.unwrap_err();
    stream.unwrap_err();
}

#[tokio::test]
async fn a_certificate_of_another_authority_is_refused_on_both_sides() {
    let (ours, theirs, host) = (Authority::new(), Authority::new(), Host::new("test"));
    ours.sign("server", &[]);
    theirs.sign("client", &[AUTH]);
    let acceptor = acceptor(&ours.server("server"), &host);
    let stranger = ClientTls { ca: ours.path("ca.pem"), ..theirs.client_as("client") };
    let (accepted, _) = handshake(&acceptor, &connector(&stranger, &host)).await;
    accepted.unwrap_err();
    let (accepted, stream) = handshake(&acceptor, &connector(&theirs.client(), &host)).await;
    accepted.unwrap_err();
    stream.unwrap_err();
}

#[tokio::test]
async fn a_plain_port_and_a_memory_connection_need_no_handshake() {
    let (authority, host) = (Authority::new(), Host::new("test"));
    let plain = acceptor(&ServerTls::default(), &host);
    assert!(!plain.is_tls());
    let (accepted, stream) = handshake(&plain, &connector(&ClientTls::default(), &host)).await;
    let accepted = accepted.unwrap();
    assert!(accepted.peer.is_none() && !accepted.is_private);
    stream.unwrap();

    authority.sign("server", &[]);
    let acceptor = acceptor(&authority.server("server"), &host);
    let address = Address::Memory("auth".to_owned());
    let mut listener = host.network.listen(&address).await.unwrap();
    let connector = connector(&authority.client(), &host);
    let dial = async {
        let connection = host.network.connect(&address, "config").await.unwrap();
        connector.connect(&address, connection).await.unwrap()
    };
    let accept = async {
        let (connection, origin) = listener.accept().await.unwrap();
        acceptor.accept(connection, &origin).await.unwrap()
    };
    let (accepted, stream) = tokio::join!(accept, dial);
    assert_eq!(accepted.peer.as_deref(), Some("config"));
    assert!(accepted.is_private && matches!(stream, Stream::Plain(_)));
}

#[tokio::test]
async fn a_silent_client_has_the_time_of_a_handshake_and_no_more() {
    let (authority, host) = (Authority::new(), Host::new("test"));
    authority.sign("server", &[]);
    let options = ServerTls { handshake_timeout: Span::millis(50), ..authority.server("server") };
    let acceptor = acceptor(&options, &host);
    let mut listener = host.network.listen(&"127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = listener.address().clone();
    let _silent = host.network.connect(&address, "test").await.unwrap();
    let (connection, origin) = listener.accept().await.unwrap();
    let accepted = tokio::time::timeout(BOUND, acceptor.accept(connection, &origin)).await;
    assert_eq!(accepted.unwrap().unwrap_err().kind(), io::ErrorKind::TimedOut);
}

#[tokio::test]
async fn a_new_certificate_is_shown_to_new_connections_and_old_ones_live_on() {
    let (authority, host) = (Authority::new(), Host::new("test"));
    authority.sign("server", &[]);
    let acceptor = acceptor(&authority.server("server"), &host);
    let connector = connector(&authority.client(), &host);
    assert!(!acceptor.reload(), "nothing changed");
    let (before, old) = handshake(&acceptor, &connector).await;
    let (mut before, mut old) = (before.unwrap(), old.unwrap());

    authority.sign("server", &[]);
    assert!(acceptor.reload());
    let (_after, new) = handshake(&acceptor, &connector).await;
    let new = new.unwrap();
    assert_ne!(shown(&new), shown(&old));
    assert_eq!(shown(&new), leaf(&authority.path("server.pem")).to_vec());

    before.stream.write_all(b"?").await.unwrap();
    before.stream.flush().await.unwrap();
    assert_eq!(old.read_u8().await.unwrap(), b'?');
}

#[tokio::test]
async fn a_certificate_that_cannot_be_used_leaves_the_old_one_and_is_told() {
    let (authority, host) = (Authority::new(), Host::new("test"));
    authority.sign("server", &[]);
    let recorder = PrometheusBuilder::new().build_recorder();
    let metrics = recorder.handle();
    let acceptor = acceptor(&authority.server("server"), &host);
    let reload = || metrics::with_local_recorder(&recorder, || acceptor.reload());
    let failed = |value: u8| format!("tls_reload_failed{{side=\"server\"}} {value}\n");
    let good = fs::read(authority.path("server.pem")).unwrap();

    fs::write(authority.path("server.pem"), "half a certifi").unwrap();
    assert!(!reload());
    assert!(metrics.render().contains(&failed(1)), "{}", metrics.render());
    fs::remove_file(authority.path("server.pem")).unwrap();
    assert!(!reload());
    let connector = connector(&authority.client(), &host);
    let (_accepted, stream) = handshake(&acceptor, &connector).await;
    let stream = stream.unwrap();

    fs::write(authority.path("server.pem"), &good).unwrap();
    assert!(!reload(), "it is the old one again");
    assert!(metrics.render().contains(&failed(0)), "{}", metrics.render());
    assert_eq!(shown(&stream), leaf(&authority.path("server.pem")).to_vec());
}

#[tokio::test]
async fn the_files_are_looked_at_by_interval_and_by_the_bell() {
    let authority = Authority::new();
    let host = Host::new("test");
    authority.sign("server", &[]);
    let often = ServerTls { reload: Span::millis(10), ..authority.server("server") };
    let rarely = ServerTls { reload: Span::seconds(86_400), ..often.clone() };
    let connector = connector(&authority.client(), &host);
    for (options, rings) in [(often, false), (rarely, true)] {
        let acceptor = acceptor(&options, &host);
        authority.sign("server", &[]);
        let wanted = leaf(&authority.path("server.pem")).to_vec();
        if rings {
            host.reload.request();
        }
        let reloaded = async {
            loop {
                let (_accepted, stream) = handshake(&acceptor, &connector).await;
                if shown(&stream.unwrap()) == wanted {
                    return;
                }
            }
        };
        tokio::time::timeout(BOUND, reloaded).await.unwrap();
    }
    assert!(host.tasks.drain(BOUND).await, "the looks end with the process");
}

#[tokio::test]
async fn the_end_of_a_certificate_is_a_metric() {
    let authority = Authority::new();
    authority.sign("server", &[]);
    let der = leaf(&authority.path("server.pem"));
    let (_, parsed) = x509_parser::parse_x509_certificate(&der).unwrap();
    let end = Timestamp::from_seconds(parsed.validity().not_after.timestamp());
    let clock = Arc::new(ManualClock::new(end - Duration::from_secs(3600)));
    let host = Host { clock: Arc::clone(&clock) as Arc<dyn base::Clock>, ..Host::new("test") };
    let recorder = PrometheusBuilder::new().build_recorder();
    let metrics = recorder.handle();
    let acceptor =
        metrics::with_local_recorder(&recorder, || acceptor(&authority.server("server"), &host));
    let left = |seconds: i32| format!("cert_expiry_seconds{{side=\"server\"}} {seconds}\n");
    assert!(metrics.render().contains(&left(3600)), "{}", metrics.render());
    clock.advance(Duration::from_secs(3700));
    metrics::with_local_recorder(&recorder, || acceptor.reload());
    assert!(metrics.render().contains(&left(-100)), "{}", metrics.render());
}

#[test]
fn what_is_wrong_with_a_file_names_its_key_and_path() {
    let authority = Authority::new();
    authority.sign("server", &[]);
    authority.sign("other", &[]);
    let good = authority.server("server");
    let missing = authority.path("missing.pem");
    let shows = |options: ServerTls, key: &str, part: &str| {
        let sentence = options.check("server.tls").unwrap_err().to_string();
        assert!(sentence.starts_with(&format!("`server.tls.{key}`")), "{sentence}");
        assert!(sentence.contains(part) && !sentence.contains('\n'), "{sentence}");
        assert!(!sentence.contains("PRIVATE KEY"), "{sentence}");
    };
    good.check("server.tls").unwrap();
    let path = missing.display().to_string();
    shows(ServerTls { certificate: missing.clone(), ..good.clone() }, "certificate", &path);
    shows(ServerTls { key: missing.clone(), ..good.clone() }, "key", "cannot be read");
    shows(ServerTls { client_ca: missing, ..good.clone() }, "client_ca", "cannot be read");
    let key = authority.path("server.key");
    shows(ServerTls { certificate: key, ..good.clone() }, "certificate", "holds no certificate");
    let certificate = authority.path("server.pem");
    shows(ServerTls { key: certificate, ..good.clone() }, "key", "holds no private key");
    let other = authority.path("other.key");
    shows(ServerTls { key: other, ..good.clone() }, "key", "it must be the certificate's key");
    shows(ServerTls { key: String::new().into(), ..good.clone() }, "key", "as well");
    let plain = ServerTls { client_ca: authority.path("ca.pem"), ..ServerTls::default() };
    shows(plain, "client_ca", "only over TLS");
    let required = ClientAuth::Required;
    let unsigned =
        ServerTls { client_ca: String::new().into(), client_auth: required, ..good.clone() };
    shows(unsigned, "client_auth", "set `client_ca`");
    shows(ServerTls { trust_domain: "a/b".to_owned(), ..good.clone() }, "trust_domain", "letters");
    shows(ServerTls { reload: Span::seconds(0), ..good }, "reload", "1ms to 1d");
}

#[test]
fn the_provider_of_cryptography_is_aws_lc_rs() {
    runtime::tls::install_provider();
    runtime::tls::install_provider();
    let provider = rustls::crypto::CryptoProvider::get_default().unwrap();
    let ours = rustls::crypto::aws_lc_rs::default_provider();
    assert_eq!(format!("{:?}", provider.secure_random), format!("{:?}", ours.secure_random));
}
