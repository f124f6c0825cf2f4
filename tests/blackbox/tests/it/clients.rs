//! Clients in other languages call auth and config over TLS, with the generated packages and with `buf curl`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use blackbox::{Platform, Session};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::Command;

/// How long a client may take, the build of the Go one included.
const CLIENT_TIME_MAX: Duration = Duration::from_secs(300);

/// A platform that speaks TLS, and a key to call it with.
struct Secured {
    folder: TempDir,
    platform: Platform,
    session: Session,
}

impl Secured {
    async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        // The owner signs in on loopback first; TLS comes with the second start.
        let platform = Platform::start(&data, &[]).await.unwrap();
        let owner = platform.owner().unwrap().clone();
        let session = Session::open(&platform, &owner).await.unwrap();
        platform.kill().await.unwrap();
        let config = certify(folder.path());
        let platform =
            Platform::start(&data, &["--config", &config.to_string_lossy()]).await.unwrap();
        Self { folder, platform, session }
    }

    async fn seen(&self, program: &str, arguments: &[&str]) -> Value {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .current_dir(root())
            .env("PLATFORM_URL", format!("https://{}", self.platform.grpc()))
            .env("PLATFORM_ADDRESS", self.platform.grpc())
            .env("PLATFORM_CA", self.folder.path().join("ca.pem"))
            .env("PLATFORM_KEY", &self.session.api_key)
            .stdin(Stdio::null())
            .kill_on_drop(true);
        let output = tokio::time::timeout(CLIENT_TIME_MAX, command.output()).await;
        let output =
            output.expect("the client ends").unwrap_or_else(|error| panic!("{program}: {error}"));
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program} {arguments:?}: {errors}");
        serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{program}: {error}: {errors}"))
    }
}

/// A certificate for loopback and the authority that signed it; the answer is the file that configures them.
fn certify(folder: &Path) -> PathBuf {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, "black box authority");
    let authority = CertifiedIssuer::self_signed(params, key).unwrap();
    let server = KeyPair::generate().unwrap();
    let names = vec!["localhost".to_owned(), "127.0.0.1".to_owned()];
    let certificate =
        CertificateParams::new(names).unwrap().signed_by(&server, &authority).unwrap();
    fs::write(folder.join("ca.pem"), authority.pem()).unwrap();
    fs::write(folder.join("server.pem"), certificate.pem()).unwrap();
    fs::write(folder.join("server.key"), server.serialize_pem()).unwrap();
    let config = folder.join("platform.toml");
    let paths = [folder.join("server.pem"), folder.join("server.key")];
    let text = format!("[server.tls]\ncertificate = {:?}\nkey = {:?}\n", paths[0], paths[1]);
    fs::write(&config, text).unwrap();
    config
}

/// The root of the checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

fn expected(group: &str, refused: &str) -> Value {
    json!({
        "roles": ["admin", "analyst", "member", "owner", "viewer"],
        "group": group, "hasTemplates": true, "watched": true, "refused": refused,
    })
}

#[tokio::test]
async fn clients_in_four_languages_call_auth_and_config_over_tls() {
    let secured = Secured::start().await;

    let node = secured.seen("node", &["tests/blackbox/clients/node/main.mjs"]).await;
    assert_eq!(node, expected("made by node", "Unauthenticated"), "Node.js over gRPC-web");

    let go = secured.seen("go", &["-C", "tests/blackbox/clients/go", "run", "."]).await;
    assert_eq!(go, expected("made by go", "Unauthenticated"), "Go");

    let python = root().join(".tools/python/bin/python").to_string_lossy().into_owned();
    let python = secured.seen(&python, &["tests/blackbox/clients/python/main.py"]).await;
    assert_eq!(python, expected("made by python", "UNAUTHENTICATED"), "Python");

    // By reflection alone: buf is told no schema.
    let buf = root().join("node_modules/.bin/buf").to_string_lossy().into_owned();
    let ca = secured.folder.path().join("ca.pem").to_string_lossy().into_owned();
    let header = format!("Authorization: Bearer {}", secured.session.api_key);
    let url = |path: &str| format!("https://{}/{path}", secured.platform.grpc());
    let curl = ["curl", "--protocol", "grpc", "--cacert", &ca, "--header", &header];
    let roles = url("platform.auth.v1.RoleService/ListRoles");
    let roles = secured.seen(&buf, &[&curl[..], &[&roles]].concat()).await;
    assert_eq!(roles["roles"].as_array().unwrap().len(), 5);
    let templates = url("platform.config.v1.ConfigService/ListTemplates");
    let templates = secured.seen(&buf, &[&curl[..], &[&templates]].concat()).await;
    assert!(!templates["templates"].as_array().unwrap().is_empty());
}
