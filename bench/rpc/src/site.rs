//! A folder with all that the servers need: a database, keys, certificates, and somebody who is signed in.

use std::path::Path;

use anyhow::{Context, Result, bail};
use auth::{Options, Passwords, SecondFactor};
use net::Address;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::login_response::Outcome;
use platform_proto::platform::auth::v1::{LoginRequest, SignedIn};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, SanType};
use rpc::{Channel, Clients, Peers};
use runtime::Host;
use runtime::tls::{ClientTls, ServerTls};
use secrecy::ExposeSecret as _;
use tempfile::TempDir;

use crate::ours;
use crate::process::Process;

/// Whoever the first start makes.
const OWNER: &str = "owner@example.com";

/// The folder, and the owner's token.
pub(crate) struct Site {
    folder: TempDir,
    host: Host,
    pub(crate) token: String,
    pub(crate) org_id: i64,
    pub(crate) user_id: i64,
}

impl Site {
    /// Makes everything, and signs the owner in at a process of auth.
    pub(crate) async fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        sign(folder.path())?;
        let host = Host::new("bench");
        let owner = auth::reset_owner(&options(folder.path()).auth, &host).await?;
        let mut site = Self { folder, host, token: String::new(), org_id: 0, user_id: 0 };
        let auth = Process::start(&[ours::AUTH_MODE, &site.path()], None)?;
        let signed_in = site.login(&auth, owner.password.expose_secret()).await?;
        let claims = signed_in.claims.context("a token has claims")?;
        site.token = signed_in.access_token;
        (site.org_id, site.user_id) = (claims.org_id, claims.user_id);
        Ok(site)
    }

    /// The folder, as an argument.
    pub(crate) fn path(&self) -> String {
        self.folder.path().to_string_lossy().into_owned()
    }

    /// The way to a process of auth, as the service config.
    pub(crate) fn channel(&self, auth: &Process) -> Result<Channel> {
        let (_, port) = auth.address.rsplit_once(':').context("an address has a port")?;
        let mut peers = Peers::default();
        peers.set("auth", Address::Tcp(format!("localhost:{port}")));
        let path = |name: &str| self.folder.path().join(name);
        peers.tls = ClientTls {
            ca: path("ca.pem"),
            certificate: path("config.pem"),
            key: path("config.key"),
            ..ClientTls::default()
        };
        Ok(Clients::new(&self.host, &peers, "config")?.channel("auth"))
    }

    async fn login(&self, auth: &Process, password: &str) -> Result<SignedIn> {
        let request = LoginRequest {
            email: OWNER.to_owned(),
            password: password.to_owned(),
            ..LoginRequest::default()
        };
        let mut client = AuthServiceClient::new(self.channel(auth)?);
        match client.login(request).await?.into_inner().outcome {
            Some(Outcome::SignedIn(signed_in)) => Ok(signed_in),
            Some(Outcome::MfaChallenge(_)) | None => bail!("the owner cannot sign in at once"),
        }
    }
}

/// The configuration of a process of the folder, on free ports.
pub(crate) fn options(folder: &Path) -> auth::Process {
    let mut auth = Options {
        sealing_key: folder.join("auth.key"),
        second_factor: SecondFactor::Offered,
        first_owner: OWNER.to_owned(),
        passwords: Passwords { memory_kib: 64, iterations: 1, ..Passwords::default() },
        ..Options::default()
    };
    auth.store.url = format!("sqlite:{}", folder.join("auth.db").display());
    auth::Process {
        server: runtime::Server::at("127.0.0.1:0", "127.0.0.1:0"),
        auth,
        ..auth::Process::default()
    }
}

/// As [`options`], with TLS.
pub(crate) fn with_tls(folder: &Path) -> auth::Process {
    let mut options = options(folder);
    options.server.tls = ServerTls {
        certificate: folder.join("auth.pem"),
        key: folder.join("auth.key.pem"),
        client_ca: folder.join("ca.pem"),
        ..ServerTls::default()
    };
    options
}

/// Makes an authority, and certificates of auth and config.
fn sign(folder: &Path) -> Result<()> {
    let mut params = CertificateParams::new(vec![])?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
    std::fs::write(folder.join("ca.pem"), issuer.pem())?;
    for (service, key_file) in [("auth", "auth.key.pem"), ("config", "config.key")] {
        let mut params = CertificateParams::new(vec!["localhost".to_owned()])?;
        let uri = format!("spiffe://platform/{service}");
        params.subject_alt_names.push(SanType::URI(uri.try_into()?));
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &issuer)?;
        std::fs::write(folder.join(format!("{service}.pem")), certificate.pem())?;
        std::fs::write(folder.join(key_file), key.serialize_pem())?;
    }
    Ok(())
}
