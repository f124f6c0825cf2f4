//! Channels: what is sent, how often, and for how long.

use std::sync::Arc;
use std::time::Duration;

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::token_service_client::TokenServiceClient;
use rpc::{Call, Channel, Credential, Principal};
use tokio::time::Instant;
use tonic::{Code, Request, Status};
use tonic_types::{ErrorDetails, StatusExt as _};

use crate::double::{Double, Failing, Site};

const PATH: &str = "/platform.common.v1.HealthService/Check";

fn check() -> pb::CheckPermissionRequest {
    pb::CheckPermissionRequest {
        user_id: 1,
        org_id: 2,
        permission: "platform.rule.read".to_owned(),
        ..Default::default()
    }
}

fn login() -> pb::LoginRequest {
    pb::LoginRequest {
        email: "a@example.com".to_owned(),
        password: "correct horse".to_owned(),
        ..Default::default()
    }
}

fn unavailable(count: usize) -> impl Iterator<Item = Failing> {
    (0..count).map(|_| Failing::With(Status::unavailable("away")))
}

fn asks_to_wait(code: Code, wait: Duration) -> Failing {
    let details = ErrorDetails::with_retry_info(Some(wait));
    Failing::With(Status::with_error_details(code, "busy", details))
}

fn client(channel: Channel) -> AuthServiceClient<Channel> {
    AuthServiceClient::new(channel)
}

fn reason(status: &Status) -> String {
    status.get_details_error_info().map(|info| info.reason).unwrap_or_default()
}

#[tokio::test(start_paused = true)]
async fn what_may_not_be_repeated_is_sent_once_whatever_comes_back() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    let failures = [
        Failing::With(Status::unavailable("away")),
        asks_to_wait(Code::ResourceExhausted, Duration::from_millis(1)),
        asks_to_wait(Code::Unavailable, Duration::from_millis(1)),
        Failing::With(Status::internal("broken")),
    ];
    let count = failures.len();
    auth.fail("Login", failures);
    let mut client = client(site.clients.channel("auth"));
    for sent in 1..=count {
        client.login(login()).await.unwrap_err();
        assert_eq!(auth.count("Login"), sent);
    }
    client.login(login()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_read_is_repeated_until_it_succeeds() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    auth.fail("CheckPermission", unavailable(3));
    let answer = client(site.clients.channel("auth")).check_permission(check()).await.unwrap();
    assert!(answer.into_inner().allowed);
    assert_eq!(auth.count("CheckPermission"), 4);
}

#[tokio::test(start_paused = true)]
async fn what_changes_nothing_the_second_time_is_repeated_too() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    auth.fail("Logout", unavailable(1));
    client(site.clients.channel("auth")).logout(pb::LogoutRequest {}).await.unwrap();
    assert_eq!(auth.count("Logout"), 2);
}

#[tokio::test(start_paused = true)]
async fn the_number_of_tries_is_bounded() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    auth.fail("CheckPermission", unavailable(100));
    let status = client(site.clients.channel("auth")).check_permission(check()).await.unwrap_err();
    assert_eq!((status.code(), status.message()), (Code::Unavailable, "away"));
    assert_eq!(auth.count("CheckPermission"), 5);
}

#[tokio::test(start_paused = true)]
async fn an_outage_ends_the_retries_of_everybody() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    auth.fail("CheckPermission", unavailable(1000));
    let mut client = client(site.clients.channel("auth"));
    for _ in 0..100 {
        client.check_permission(check()).await.unwrap_err();
    }
    let sent = auth.count("CheckPermission");
    assert!((100..=150).contains(&sent), "{sent} tries of 100 calls");
}

#[tokio::test(start_paused = true)]
async fn an_exhausted_server_is_asked_again_only_when_it_says_so_and_not_before() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    let mut client = client(site.clients.channel("auth"));

    auth.fail("CheckPermission", [Failing::With(Status::resource_exhausted("full"))]);
    client.check_permission(check()).await.unwrap_err();
    assert_eq!(auth.count("CheckPermission"), 1);

    let wait = Duration::from_secs(3);
    auth.fail("CheckPermission", [asks_to_wait(Code::ResourceExhausted, wait)]);
    let started = Instant::now();
    client.check_permission(check()).await.unwrap();
    assert_eq!(auth.count("CheckPermission"), 3);
    assert!(started.elapsed() >= wait, "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_deadline_is_not_begun() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    auth.fail("CheckPermission", [asks_to_wait(Code::Unavailable, Duration::from_secs(60))]);
    let started = Instant::now();
    let status = client(site.clients.channel("auth")).check_permission(check()).await.unwrap_err();
    assert_eq!(status.message(), "busy");
    assert_eq!(auth.count("CheckPermission"), 1);
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_call_ends_at_the_limit_of_the_configuration() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    auth.fail("Login", [Failing::Never]);
    let started = Instant::now();
    let status = client(site.clients.channel("auth")).login(login()).await.unwrap_err();
    assert_eq!((status.code(), reason(&status).as_str()), (Code::DeadlineExceeded, "CALL_TIMEOUT"));
    assert_eq!(started.elapsed().as_secs(), site.peers.call_timeout.0.as_secs());
}

#[tokio::test(start_paused = true)]
async fn the_deadline_of_the_call_that_is_answered_goes_on() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    let channel = site.clients.channel("auth");
    let deadline = (Instant::now() + Duration::from_secs(2)).into_std();
    let call = Arc::new(Call {
        deadline: Some(deadline),
        request_id: "r-1".to_owned(),
        trace_id: "0af7651916cd43dd8448eb211c80319c".to_owned(),
        ..Call::local(PATH)
    });
    tokio::time::advance(Duration::from_millis(500)).await;

    // By the task, by name, and by the request.
    let calling = client(channel.clone());
    rpc::within(
        Arc::clone(&call),
        async move { calling.clone().logout(pb::LogoutRequest {}).await },
    )
    .await
    .unwrap();
    client(channel.with(&call)).logout(pb::LogoutRequest {}).await.unwrap();
    let mut request = Request::new(pb::LogoutRequest {});
    request.extensions_mut().insert(Arc::clone(&call));
    client(channel.clone()).logout(request).await.unwrap();

    let asked = auth.asked("Logout");
    assert_eq!(asked.len(), 3);
    for asked in asked {
        let timeout = asked.headers["grpc-timeout"].to_str().unwrap();
        let micros: u64 = timeout.trim_end_matches('u').parse().unwrap();
        assert!((1_400_000..=1_500_000).contains(&micros), "{timeout}");
        assert_eq!(asked.headers["x-request-id"], "r-1");
        let parent = asked.headers["traceparent"].to_str().unwrap();
        assert!(parent.starts_with("00-0af7651916cd43dd8448eb211c80319c-"), "{parent}");
    }

    auth.fail("Login", [Failing::Never]);
    let started = Instant::now();
    let status = client(channel.with(&call)).login(login()).await.unwrap_err();
    assert_eq!(status.code(), Code::DeadlineExceeded);
    assert!(started.elapsed() <= Duration::from_millis(1501), "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_memory_connection_says_which_service_calls() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    client(site.clients.channel("auth")).logout(pb::LogoutRequest {}).await.unwrap();
    let asked = &auth.asked("Logout")[0];
    assert_eq!(asked.peer, "config");
    assert!(!asked.headers.contains_key("authorization"));
}

#[tokio::test(start_paused = true)]
async fn what_could_not_be_sent_is_sent_once_somebody_listens() {
    let (site, auth) = (Site::new(), Double::new());
    let mut client = client(site.clients.channel("auth"));
    let calling = tokio::spawn(async move { client.login(login()).await });
    tokio::time::sleep(Duration::from_millis(30)).await;
    let _server = auth.serve(&site.host).await;
    calling.await.unwrap().unwrap();
    assert_eq!(auth.count("Login"), 1);
}

#[tokio::test(start_paused = true)]
async fn without_anybody_there_the_service_is_named() {
    let site = Site::new();
    let status = client(site.clients.channel("auth")).login(login()).await.unwrap_err();
    assert_eq!(status.code(), Code::Unavailable);
    let info = status.get_details_error_info().unwrap();
    assert_eq!(
        (info.reason.as_str(), info.domain.as_str()),
        ("DEPENDENCY_UNAVAILABLE", "platform")
    );
    assert_eq!(info.metadata["dependency"], "auth");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_comes_back_is_found_again() {
    let (site, auth) = (Site::new(), Double::new());
    let server = auth.serve(&site.host).await;
    let mut client = client(site.clients.channel("auth"));
    client.login(login()).await.unwrap();

    server.abort();
    _ = server.await;
    let status = client.login(login()).await.unwrap_err();
    assert_eq!(status.code(), Code::Unavailable);

    let _server = auth.serve(&site.host).await;
    let mut tries = 0;
    while client.login(login()).await.is_err() {
        tries += 1;
        assert!(tries < 10, "the server is not found");
    }
    assert_eq!(auth.count("Login"), 2);
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_breaks_leaves_open_whether_it_was_done() {
    let (site, auth) = (Site::new(), Double::new());
    let server = auth.serve(&site.host).await;
    auth.fail("Login", [Failing::Never]);
    auth.fail("CheckPermission", [Failing::Never]);
    let mut writer = client(site.clients.channel("auth"));
    let mut reader = writer.clone();
    let writing = tokio::spawn(async move { writer.login(login()).await });
    let reading = tokio::spawn(async move { reader.check_permission(check()).await });
    auth.wait("Login", 1).await;
    auth.wait("CheckPermission", 1).await;

    server.abort();
    _ = server.await;
    let _server = auth.serve(&site.host).await;
    let status = writing.await.unwrap().unwrap_err();
    assert_eq!(
        (status.code(), reason(&status).as_str()),
        (Code::Unavailable, "DEPENDENCY_UNAVAILABLE")
    );
    reading.await.unwrap().unwrap();
    assert_eq!(auth.count("Login"), 1);
    assert_eq!(auth.count("CheckPermission"), 2);
}

#[tokio::test(start_paused = true)]
async fn a_stream_is_opened_again_before_it_begins_and_not_after() {
    let (site, auth) = (Site::new(), Double::new());
    let server = auth.serve(&site.host).await;
    auth.fail("WatchRevocations", unavailable(2));
    auth.beat(1);
    let mut client = TokenServiceClient::new(site.clients.channel("auth"));
    let request = pb::WatchRevocationsRequest { after_revision: None };
    let mut stream = client.watch_revocations(request).await.unwrap().into_inner();
    assert_eq!(auth.count("WatchRevocations"), 3);
    assert_eq!(stream.message().await.unwrap().unwrap().revision, 1);

    server.abort();
    let status = stream.message().await.unwrap_err();
    assert_eq!(
        (status.code(), reason(&status).as_str()),
        (Code::Unavailable, "DEPENDENCY_UNAVAILABLE")
    );
    assert_eq!(auth.count("WatchRevocations"), 3);
}

#[tokio::test(start_paused = true)]
async fn a_stream_has_no_limit_but_that_of_its_call() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    let request = pb::WatchRevocationsRequest { after_revision: None };
    let channel = site.clients.channel("auth");
    let mut client = TokenServiceClient::new(channel.clone());
    let mut stream = client.watch_revocations(request.clone()).await.unwrap().into_inner();
    let long = tokio::time::timeout(Duration::from_secs(3600), stream.message()).await;
    assert!(long.is_err(), "{long:?}");

    let deadline = Some((Instant::now() + Duration::from_secs(20)).into_std());
    let call = Call { deadline, ..Call::local(PATH) };
    let mut client = TokenServiceClient::new(channel.with(&call));
    let started = Instant::now();
    let mut stream = client.watch_revocations(request).await.unwrap().into_inner();
    let status = stream.message().await.unwrap_err();
    assert_eq!(status.code(), Code::DeadlineExceeded);
    assert_eq!(started.elapsed().as_secs(), 20);
}

#[tokio::test(start_paused = true)]
async fn a_message_that_is_too_large_is_not_sent() {
    let site = Site::with(|peers| peers.message_bytes_max = base::ByteSize(1024));
    let auth = Double::new();
    let _server = auth.serve(&site.host).await;
    let mut large = login();
    large.password = "x".repeat(1025);
    let status = client(site.clients.channel("auth")).login(large).await.unwrap_err();
    assert_eq!(
        (status.code(), reason(&status).as_str()),
        (Code::ResourceExhausted, "MESSAGE_TOO_LARGE")
    );
    assert_eq!(auth.count("Login"), 0);
}

#[tokio::test(start_paused = true)]
async fn acting_for_somebody_presents_an_exchanged_token_that_is_kept() {
    let (site, auth, etl) = (Site::new(), Double::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    let _other = etl.serve_at(&site.host, "etl").await;
    let to_etl = site.clients.channel_at("etl", &net::Address::Memory("etl".to_owned()));
    let call = Call {
        credential: Some(Credential::Bearer("the-users-own".to_owned())),
        ..Call::local(PATH).by(Arc::new(Principal { user_id: 7, ..Principal::default() }))
    };
    for _ in 0..2 {
        client(to_etl.acting_for(&call)).logout(pb::LogoutRequest {}).await.unwrap();
    }
    assert_eq!(auth.count("ExchangeToken"), 1);
    let exchange = &auth.asked("ExchangeToken")[0];
    assert_eq!(exchange.peer, "config");
    assert!(!exchange.headers.contains_key("authorization"));
    for asked in etl.asked("Logout") {
        assert_eq!(asked.headers["authorization"], "Bearer exchanged-1");
    }

    // It is replaced before it ends, and when it was refused.
    site.clock.advance(Duration::from_secs(51));
    client(to_etl.acting_for(&call)).logout(pb::LogoutRequest {}).await.unwrap();
    assert_eq!(auth.count("ExchangeToken"), 2);
    site.clock.set(crate::double::NOW);
    etl.fail("Logout", [Failing::With(Status::unauthenticated("revoked"))]);
    client(to_etl.acting_for(&call)).logout(pb::LogoutRequest {}).await.unwrap_err();
    client(to_etl.acting_for(&call)).logout(pb::LogoutRequest {}).await.unwrap();
    assert_eq!(auth.count("ExchangeToken"), 3);
}

#[tokio::test(start_paused = true)]
async fn a_call_by_nobody_presents_this_service_alone() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    let channel = site.clients.channel("auth").acting_for(&Call::local(PATH));
    client(channel).logout(pb::LogoutRequest {}).await.unwrap();
    assert_eq!(auth.count("ExchangeToken"), 0);
    assert!(!auth.asked("Logout")[0].headers.contains_key("authorization"));
}

#[tokio::test(start_paused = true)]
async fn a_service_account_is_acted_for_by_its_ids() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    let channel = site.clients.channel("auth").acting_for_account(3, 9);
    client(channel).logout(pb::LogoutRequest {}).await.unwrap();
    let text = &auth.asked("ExchangeToken")[0].text;
    assert!(text.contains("org_id: 3") && text.contains("user_id: 9"), "{text}");
    assert_eq!(auth.asked("Logout")[0].headers["authorization"], "Bearer exchanged-1");
}

#[tokio::test(start_paused = true)]
async fn a_refused_exchange_is_the_answer() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    auth.fail("ExchangeToken", [Failing::With(Status::permission_denied("not by you"))]);
    let channel = site.clients.channel("auth").acting_for_account(3, 9);
    let status = client(channel).logout(pb::LogoutRequest {}).await.unwrap_err();
    assert_eq!(status.message(), "not by you");
    assert_eq!(auth.count("Logout"), 0);
}
