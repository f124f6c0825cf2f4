//! Channels over TLS: whom they trust, and whom they present.

use std::path::{Path, PathBuf};

use net::Address;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, SanType};
use rpc::Clients;
use runtime::tls::{Acceptor, ClientTls, ServerTls};
use tonic::{Code, Status};

use crate::double::{Double, Site};

/// An authority, and a folder for what it signs.
pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    folder: tempfile::TempDir,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new(vec![]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), issuer.pem()).unwrap();
        Self { issuer, folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Signs a certificate for `localhost` that names a service, and gives its file and that of its key.
    pub(crate) fn sign(&self, uri: &str) -> (PathBuf, PathBuf) {
        let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        params.subject_alt_names.push(SanType::URI(uri.try_into().unwrap()));
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let name = uri.replace('/', "_");
        let paths = (self.path(&format!("{name}.pem")), self.path(&format!("{name}.key")));
        std::fs::write(&paths.0, certificate.pem()).unwrap();
        std::fs::write(&paths.1, key.serialize_pem()).unwrap();
        paths
    }
}

/// Calls a server that shows the certificate of `server`, as a client that trusts `ca` and shows that of config.
async fn call(authority: &Authority, server: &str, ca: &Path) -> Result<String, Status> {
    let (site, auth) = (Site::new(), Double::new());
    let (certificate, key) = authority.sign(server);
    let tls =
        ServerTls { certificate, key, client_ca: authority.path("ca.pem"), ..ServerTls::default() };
    let acceptor = Acceptor::new(&tls, "server.tls", &site.host).unwrap();
    let any = Address::Tcp("localhost:0".to_owned());
    let listener = site.host.network.listen(&any).await.unwrap();
    let Address::Tcp(address) = listener.address().clone() else { panic!("it is a port") };
    let (_, port) = address.rsplit_once(':').unwrap();
    let address = Address::Tcp(format!("localhost:{port}"));
    let _server = auth.serve_with(listener, acceptor);

    let mut peers = site.peers.clone();
    peers.set("auth", address);
    let (certificate, key) = authority.sign("spiffe://platform/config");
    peers.tls = ClientTls { ca: ca.to_owned(), certificate, key, ..ClientTls::default() };
    peers.check().unwrap();
    let clients = Clients::new(&site.host, &peers, "config").unwrap();
    AuthServiceClient::new(clients.channel("auth")).logout(pb::LogoutRequest {}).await?;
    Ok(auth.asked("Logout")[0].peer.clone())
}

#[tokio::test]
async fn a_service_is_called_over_tls_by_its_name_and_learns_ours() {
    let authority = Authority::new();
    let ca = authority.path("ca.pem");
    assert_eq!(call(&authority, "spiffe://platform/auth", &ca).await.unwrap(), "config");
    // The process that has every service may stand for each.
    assert_eq!(call(&authority, "spiffe://platform/platform", &ca).await.unwrap(), "config");
}

#[tokio::test]
async fn another_service_cannot_stand_for_the_one_that_is_called() {
    let authority = Authority::new();
    let ca = authority.path("ca.pem");
    for other in
        ["spiffe://platform/connector", "spiffe://elsewhere/auth", "https://localhost/auth"]
    {
        let status = call(&authority, other, &ca).await.unwrap_err();
        assert_eq!(status.code(), Code::Unavailable, "{other}");
    }
}

#[tokio::test]
async fn a_certificate_of_an_unknown_authority_is_refused() {
    let (authority, other) = (Authority::new(), Authority::new());
    let status = call(&authority, "spiffe://platform/auth", &other.path("ca.pem")).await;
    assert_eq!(status.unwrap_err().code(), Code::Unavailable);
}
