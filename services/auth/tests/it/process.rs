//! The service as a process, and its first start.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use base::ManualClock;
use net::Address;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::account_service_client::AccountServiceClient;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use runtime::Host;
use secrecy::ExposeSecret as _;
use testkit::Child;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::site::{NOW, OWNER, Site, login, reason, with};

const BOUND: Duration = Duration::from_secs(30);

fn start(folder: &Path) -> Child {
    let key = folder.join("auth.key").display().to_string();
    let url = format!("sqlite:{}", folder.join("auth.db").display());
    let variables = [
        ("PLATFORM_SERVER__LISTEN", "127.0.0.1:0"),
        ("PLATFORM_SERVER__HTTP", "127.0.0.1:0"),
        ("PLATFORM_SERVER__DRAIN__LAME_DUCK", "1ms"),
        ("PLATFORM_TELEMETRY__FORMAT", "json"),
        ("PLATFORM_AUTH__SEALING_KEY", &key),
        ("PLATFORM_AUTH__STORE__URL", &url),
        ("PLATFORM_AUTH__FIRST_OWNER", OWNER),
    ];
    Child::start(env!("CARGO_BIN_EXE_auth"), Vec::<String>::new(), &variables)
}

async fn stop(mut child: Child) {
    child.terminate().await;
    assert!(child.wait(BOUND).await.success(), "{}", child.lines().join("\n"));
}

/// The address of the gRPC port, from the log.
async fn address(child: &mut Child) -> String {
    let line = child.wait_for_line(BOUND, |line| line.contains("listening for calls")).await;
    let (_, rest) = line.split_once("127.0.0.1:").unwrap();
    let port: String = rest.chars().take_while(char::is_ascii_digit).collect();
    child.wait_for_line(BOUND, |line| line.contains("\"started\"")).await;
    format!("http://127.0.0.1:{port}")
}

fn printed(child: &Child) -> Option<String> {
    let line = child.lines().into_iter().find(|line| line.trim().starts_with("password"))?;
    Some(line.trim().trim_start_matches("password").trim().to_owned())
}

#[tokio::test]
async fn a_first_start_prints_a_password_that_opens_and_a_second_start_prints_none() {
    let folder = testkit::folder();
    let mut first = start(folder.path());
    let at = address(&mut first).await;
    let password = printed(&first).unwrap();
    let mut client = AuthServiceClient::connect(at).await.unwrap();
    client.login(login(OWNER, &password)).await.unwrap();
    assert!(!first.lines().iter().any(|line| line.contains('{') && line.contains(&password)));
    let times = first.lines().iter().filter(|line| line.contains(&password)).count();
    assert_eq!(times, 1, "the credential is shown once");
    drop(client);
    stop(first).await;
    let mut second = start(folder.path());
    address(&mut second).await;
    assert_eq!(printed(&second), None);
    stop(second).await;
}

#[tokio::test]
async fn a_process_that_dies_before_it_prints_makes_another_password_at_the_next_start() {
    let folder = testkit::folder();
    let options = auth::Options {
        store: store::Options::sqlite(folder.path().join("auth.db")),
        sealing_key: folder.path().join("auth.key"),
        passwords: auth::Passwords { memory_kib: 64, iterations: 1, ..auth::Passwords::default() },
        ..auth::Options::default()
    };
    let mut host = Host::new("auth");
    host.clock = Arc::new(ManualClock::new(NOW));
    let build = async || auth::build(&options, &host).await.unwrap();
    let password = |service: &auth::Service| {
        let credential = service.first_credential()?;
        Some(credential.password.expose_secret().to_owned())
    };
    let first = password(&build().await).unwrap();
    let again = build().await;
    let second = password(&again).unwrap();
    assert_ne!(first, second);
    again.credential_was_shown().await.unwrap();
    assert_eq!(password(&build().await), None);
    // Nobody has signed in: whoever has the machine can still make another.
    assert!(auth::reset_owner(&options, &host).await.is_ok());
    assert_eq!(password(&build().await), None);
    assert!(host.tasks.drain(Duration::from_secs(5)).await);
}

#[tokio::test]
async fn another_key_file_is_noticed_at_the_start() {
    let site = Site::new().await;
    let folder = testkit::folder();
    let mut options = site.options.clone();
    options.sealing_key = folder.path().join("other.key");
    let failure = auth::build(&options, &Host::new("auth")).await.err().unwrap();
    assert!(failure.message.starts_with("`auth.sealing_key`"), "{failure}");
}

#[tokio::test]
async fn the_keys_are_at_their_well_known_place() {
    let site = Site::new().await;
    let Some(Address::Tcp(address)) = site.host.http.address() else { panic!("no HTTP port") };
    let mut connection = tokio::net::TcpStream::connect(&address).await.unwrap();
    let request = format!(
        "GET /.well-known/jwks.json HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    );
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("max-age=300"), "{answer}");
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    let document: serde_json::Value = serde_json::from_str(body).unwrap();
    assert_eq!(document["keys"][0]["kty"], "OKP");
    assert_eq!(document["keys"][0]["alg"], "EdDSA");
}

fn sessions_of(who: &pb::SignedIn) -> pb::ListSessionsRequest {
    let user_id = who.user.as_ref().unwrap().id;
    pb::ListSessionsRequest { user_id, ..pb::ListSessionsRequest::default() }
}

#[tokio::test]
async fn a_revoked_signing_key_is_void_at_once_and_another_one_signs() {
    let site = Site::new().await;
    let before = site.owner().await;
    let keys = auth::signing_keys(&site.options, &site.host).await.unwrap();
    assert_eq!(keys.len(), 1);
    let kid = keys[0].kid.clone();
    let next = auth::rotate_signing_key(&site.options, &site.host, false).await.unwrap();
    assert_eq!(next.iter().map(|it| it.signs).collect::<Vec<_>>(), [true, false]);
    let keys = auth::revoke_signing_key(&site.options, &site.host, &kid).await.unwrap();
    assert!(keys.iter().any(|key| key.kid == kid && key.revoked && !key.signs));
    let sessions =
        async |who: &pb::SignedIn| site.auth().list_sessions(with(who, sessions_of(who))).await;
    testkit::wait_for("the old token is void", BOUND, async || sessions(&before).await.is_err())
        .await;
    assert_eq!(reason(sessions(&before).await), "TOKEN_INVALID");
    testkit::wait_for("a new token is good", BOUND, async || {
        let after = site.owner().await;
        sessions(&after).await.is_ok()
    })
    .await;
    let unknown = auth::revoke_signing_key(&site.options, &site.host, "nobody").await;
    assert!(unknown.unwrap_err().message.contains("nobody"));
}

#[tokio::test]
async fn everything_opens_after_a_change_of_the_sealing_key() {
    let folder = testkit::folder();
    let mut first = start(folder.path());
    let at = address(&mut first).await;
    let password = printed(&first).unwrap();
    let mut client = AuthServiceClient::connect(at.clone()).await.unwrap();
    let login = login(OWNER, &password);
    let outcome = client.login(login).await.unwrap().into_inner().outcome;
    let Some(pb::login_response::Outcome::SignedIn(signed_in)) = outcome else {
        panic!("{outcome:?}")
    };
    let forgot = pb::RequestPasswordResetRequest { email: OWNER.to_owned() };
    let mut account = AccountServiceClient::connect(at).await.unwrap();
    account.request_password_reset(forgot).await.unwrap();
    drop(account);
    drop(client);
    stop(first).await;

    let options = auth::Options {
        store: store::Options::sqlite(folder.path().join("auth.db")),
        sealing_key: folder.path().join("auth.key"),
        ..auth::Options::default()
    };
    let host = Host::new("auth");
    let old = std::fs::read(&options.sealing_key).unwrap();
    let done = auth::change_sealing_key(&options, &host).await.unwrap();
    // The signing key, the session, and the token in the mail.
    assert_eq!(done.secrets, 3);
    assert_eq!(std::fs::read(&done.old_key).unwrap(), old);
    assert_ne!(std::fs::read(&options.sealing_key).unwrap(), old);
    let mails = auth::pending_mails(&options, &host).await.unwrap();
    assert!(mails[0].token.is_some());

    // A change that was cut short before the files were exchanged is ended by the next one.
    std::fs::rename(&options.sealing_key, folder.path().join("auth.key.new")).unwrap();
    std::fs::write(&options.sealing_key, &old).unwrap();
    assert_eq!(auth::change_sealing_key(&options, &host).await.unwrap().secrets, 0);

    let mut second = start(folder.path());
    let mut client = AuthServiceClient::connect(address(&mut second).await).await.unwrap();
    let refresh = pb::RefreshAccessTokenRequest {
        refresh_token: signed_in.refresh_token.clone(),
        org_id: None,
    };
    client.refresh_access_token(refresh).await.unwrap();
    client.list_sessions(with(&signed_in, sessions_of(&signed_in))).await.unwrap();
    drop(client);
    stop(second).await;
}
