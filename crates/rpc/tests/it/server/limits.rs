//! What a server bears, and what it says beyond that.

use std::time::Duration;

use base::ByteSize;
use platform_proto::platform::auth::v1::ListUsersRequest;
use platform_proto::platform::auth::v1::user_admin_service_client::UserAdminServiceClient;
use platform_proto::platform::common::v1::HealthServiceCheckRequest;
use platform_proto::platform::common::v1::health_service_client::HealthServiceClient;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::config::v1::{GetPipelineRequest, GetPipelineResponse};
use prost::Message as _;
use rpc::Principal;
use tonic::codec::CompressionEncoding;
use tonic::transport::Channel;
use tonic::{Code, Response, Status};
use tonic_types::StatusExt as _;

use super::fixture::{BOUND, Fixture, fact, head, raw, reason, short, user, with};

/// Calls the pipeline `id`, which is allowed.
async fn get(
    fixture: &Fixture,
    client: &mut ConfigServiceClient<Channel>,
    id: &str,
) -> Result<Response<GetPipelineResponse>, Status> {
    fixture.authority.know("good", user(&[]));
    fixture.authority.allow("platform.pipeline.read", "pipeline", id);
    client.get_pipeline(with("good", GetPipelineRequest { id: id.to_owned(), org_id: 0 })).await
}

#[tokio::test]
async fn a_panic_is_an_internal_error_and_the_connection_lives() {
    let fixture = Fixture::start().await;
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let panicked = get(&fixture, &mut client, "panic").await.unwrap_err();
    assert_eq!((panicked.code(), panicked.message()), (Code::Internal, "internal error"));
    assert_eq!(reason(&panicked), "INTERNAL");
    get(&fixture, &mut client, "daily").await.unwrap();
}

#[tokio::test]
async fn a_status_without_a_reason_gets_one_and_an_internal_one_keeps_its_secret() {
    let fixture = Fixture::start().await;
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let bare = get(&fixture, &mut client, "bare").await.unwrap_err();
    assert_eq!((bare.code(), bare.message()), (Code::Internal, "internal error"));
    assert_eq!(reason(&bare), "INTERNAL");
    let lost = get(&fixture, &mut client, "lost").await.unwrap_err();
    assert_eq!((lost.code(), lost.message()), (Code::NotFound, "it is not here"));
    assert_eq!(reason(&lost), "NOT_FOUND");
    // The codec of the contracts refuses by itself, with the field.
    let empty = get(&fixture, &mut client, "").await.unwrap_err();
    assert_eq!(reason(&empty), "PERMISSION_DENIED");
    fixture.authority.know("good", user(&["platform.pipeline.read"]));
    let invalid = client.get_pipeline(with("good", GetPipelineRequest::default())).await;
    let invalid = invalid.unwrap_err();
    assert_eq!(reason(&invalid), "VALIDATION_FAILED");
    assert_eq!(invalid.get_details_bad_request().unwrap().field_violations[0].field, "id");
}

#[tokio::test]
async fn a_request_id_is_kept_or_made_and_comes_back() {
    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&["platform.pipeline.read"]));
    fixture.authority.allow("platform.pipeline.read", "pipeline", "scope");
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let mut request = with("good", GetPipelineRequest { id: "scope".to_owned(), org_id: 0 });
    request.metadata_mut().insert("x-request-id", "mine-1".parse().unwrap());
    let answer = client.get_pipeline(request).await.unwrap();
    assert_eq!(answer.metadata().get("x-request-id").unwrap(), "mine-1");
    assert_eq!(answer.into_inner().pipeline.unwrap().name, "mine-1", "the task knows its call");
    let refused = client.get_pipeline(GetPipelineRequest::default()).await.unwrap_err();
    assert_eq!(refused.metadata().get("x-request-id").unwrap().len(), 32);
}

#[tokio::test]
async fn a_call_ends_at_the_servers_limit() {
    let limit = |options: &mut runtime::Server| options.limits.call_timeout = short(150);
    let fixture = Fixture::with(limit).await;
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let ended = get(&fixture, &mut client, "hang").await.unwrap_err();
    assert_eq!((ended.code(), reason(&ended).as_str()), (Code::DeadlineExceeded, "CALL_TIMEOUT"));
}

#[tokio::test]
async fn a_call_ends_at_its_callers_deadline() {
    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&[]));
    fixture.authority.allow("platform.pipeline.read", "pipeline", "hang");
    // A generated client has a timer of its own, and would not wait for the server's.
    let (client, connection) = raw(&fixture).await;
    let mut request = head("/platform.config.v1.ConfigService/GetPipeline");
    request.headers_mut().insert("authorization", "Bearer good".parse().unwrap());
    request.headers_mut().insert("grpc-timeout", "150m".parse().unwrap());
    let message = GetPipelineRequest { id: "hang".to_owned(), org_id: 0 }.encode_to_vec();
    let frame = [&[0, 0, 0, 0, u8::try_from(message.len()).unwrap()], &message[..]].concat();
    let (answer, mut body) = client.ready().await.unwrap().send_request(request, false).unwrap();
    body.send_data(frame.into(), true).unwrap();
    let answer = tokio::time::timeout(BOUND, answer).await.unwrap().unwrap();
    let ended = Status::from_header_map(answer.headers()).unwrap();
    assert_eq!((ended.code(), reason(&ended).as_str()), (Code::DeadlineExceeded, "CALL_TIMEOUT"));
    connection.abort();
}

#[tokio::test]
async fn what_is_more_than_the_server_bears_is_shed_with_the_time_to_wait() {
    let limit = |options: &mut runtime::Server| options.limits.calls_max = 1;
    let fixture = Fixture::with(limit).await;
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let mut first = client.clone();
    let (waiting, shed) = tokio::join!(get(&fixture, &mut first, "wait"), async {
        fixture.handler.begun.acquire().await.unwrap().forget();
        let shed = get(&fixture, &mut client, "daily").await;
        // Services have room of their own, and whoever asks how the process is needs none.
        let mut peer = ConfigServiceClient::new(fixture.channel_of("etl").await);
        peer.get_pipeline(GetPipelineRequest { id: "daily".to_owned(), org_id: 7 }).await.unwrap();
        let mut health = HealthServiceClient::new(fixture.channel().await);
        health.check(HealthServiceCheckRequest::default()).await.unwrap();
        fixture.handler.permits.add_permits(1);
        shed
    });
    waiting.unwrap();
    let shed = shed.unwrap_err();
    assert_eq!((shed.code(), reason(&shed).as_str()), (Code::ResourceExhausted, "OVERLOADED"));
    assert!(shed.get_details_retry_info().unwrap().retry_delay.unwrap() > Duration::ZERO);
    get(&fixture, &mut client, "daily").await.unwrap();
}

#[tokio::test]
async fn no_address_has_all_the_room_for_calls() {
    let limit = |options: &mut runtime::Server| {
        options.limits.calls_max = 3;
        options.limits.calls_per_address_max = 1;
    };
    let fixture = Fixture::with(limit).await;
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let mut first = client.clone();
    let (waiting, shed) = tokio::join!(get(&fixture, &mut first, "wait"), async {
        fixture.handler.begun.acquire().await.unwrap().forget();
        let shed = get(&fixture, &mut client, "daily").await;
        // Another connection of the same address makes no difference; services have no address.
        let mut other = ConfigServiceClient::new(fixture.channel().await);
        get(&fixture, &mut other, "daily").await.unwrap_err();
        let mut peer = ConfigServiceClient::new(fixture.channel_of("etl").await);
        peer.get_pipeline(GetPipelineRequest { id: "daily".to_owned(), org_id: 7 }).await.unwrap();
        fixture.handler.permits.add_permits(1);
        shed
    });
    waiting.unwrap();
    assert_eq!(reason(&shed.unwrap_err()), "OVERLOADED");
    get(&fixture, &mut client, "daily").await.unwrap();
}

#[tokio::test]
async fn a_message_that_is_too_large_is_refused_plain_or_compressed_in_or_out() {
    let limit = |options: &mut runtime::Server| {
        options.limits.message_bytes_max = ByteSize(64 << 10);
    };
    let fixture = Fixture::with(limit).await;
    fixture.authority.know("operator", Principal { is_operator: true, ..user(&[]) });
    let mut plain = UserAdminServiceClient::new(fixture.channel().await);
    let mut gzip = plain.clone().send_compressed(CompressionEncoding::Gzip);
    let large = || ListUsersRequest { search: "x".repeat(100 << 10), ..Default::default() };
    for client in [&mut plain, &mut gzip] {
        let refused = client.list_users(with("operator", large())).await.unwrap_err();
        assert_eq!(
            (refused.code(), reason(&refused).as_str()),
            (Code::ResourceExhausted, "MESSAGE_TOO_LARGE")
        );
        assert_eq!(fact(&refused, "limit_bytes"), "65536");
    }
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let refused = get(&fixture, &mut client, "large").await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::ResourceExhausted, "MESSAGE_TOO_LARGE")
    );
}

#[tokio::test]
async fn metadata_that_are_too_large_are_refused() {
    let fixture = Fixture::start().await;
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let mut request = with("good", GetPipelineRequest::default());
    request.metadata_mut().insert("x-large", "x".repeat(20 << 10).parse().unwrap());
    let refused = client.get_pipeline(request).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::ResourceExhausted, "HEADERS_TOO_LARGE")
    );
    assert_eq!(fact(&refused, "limit_bytes"), "16384");
    get(&fixture, &mut client, "daily").await.unwrap();
}

#[tokio::test]
async fn a_process_that_starts_answers_only_its_own_services_and_those_who_ask_how_it_is() {
    let fixture = Fixture::starting(|_| {}).await;
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let refused = get(&fixture, &mut client, "daily").await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::Unavailable, "STARTING"));
    assert!(refused.get_details_retry_info().is_some());
    let mut own = ConfigServiceClient::new(fixture.channel_of("etl").await);
    own.get_pipeline(GetPipelineRequest { id: "daily".to_owned(), org_id: 7 }).await.unwrap();
    fixture.host.health.start();
    get(&fixture, &mut client, "daily").await.unwrap();
}
