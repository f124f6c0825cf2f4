//! What every server offers beside its own services.

use platform_proto::platform::common::v1 as common;
use platform_proto::platform::common::v1::health_service_client::HealthServiceClient;
use platform_proto::platform::common::v1::readiness_service_client::ReadinessServiceClient;
use prost::Message as _;
use runtime::{Reflection, State};
use tonic::{Code, Status};
use tonic_health::pb as grpc;
use tonic_health::pb::health_check_response::ServingStatus as GrpcStatus;
use tonic_health::pb::health_client::HealthClient;
use tonic_reflection::pb::v1 as reflection;
use tonic_reflection::pb::v1::server_reflection_client::ServerReflectionClient;
use tonic_reflection::pb::v1::server_reflection_request::MessageRequest;
use tonic_reflection::pb::v1::server_reflection_response::MessageResponse;

use super::fixture::{BOUND, Fixture, reason, user, with};

const CONFIG: &str = "platform.config.v1.ConfigService";

#[tokio::test]
async fn health_is_told_from_one_state_in_both_forms() {
    let fixture = Fixture::starting(|_| {}).await;
    let health = &fixture.host.health;
    let mut standard = HealthClient::new(fixture.channel().await);
    let mut own = HealthServiceClient::new(fixture.channel().await);
    let mut ready = ReadinessServiceClient::new(fixture.channel().await);
    health.set("store", State::Starting, "it recovers");
    health.start();

    let of = |service: &str| grpc::HealthCheckRequest { service: service.to_owned() };
    let status = standard.check(of("")).await.unwrap().into_inner().status();
    assert_eq!(status, GrpcStatus::NotServing);
    let answer = ready.ready(common::ReadinessServiceReadyRequest {}).await.unwrap().into_inner();
    assert_eq!((answer.ready, answer.not_ready_components), (false, vec!["store".to_owned()]));
    assert!(answer.reason.contains("it recovers"), "{}", answer.reason);

    health.set("store", State::Serving, "");
    for service in ["", CONFIG, "grpc.health.v1.Health"] {
        let status = standard.check(of(service)).await.unwrap().into_inner().status();
        assert_eq!(status, GrpcStatus::Serving, "{service}");
        let request = common::HealthServiceCheckRequest { service: service.to_owned() };
        let answer = own.check(request).await.unwrap().into_inner();
        assert_eq!(answer.status(), common::ServingStatus::Serving, "{service}");
        assert!(answer.components.contains_key("store"));
    }
    let unknown = standard.check(of("nobody.v1.Knows")).await.unwrap_err();
    assert_eq!((unknown.code(), reason(&unknown).as_str()), (Code::NotFound, "NOT_FOUND"));
    let request = common::HealthServiceCheckRequest { service: "nobody.v1.Knows".to_owned() };
    let answer = own.check(request).await.unwrap().into_inner();
    assert_eq!(answer.status(), common::ServingStatus::Unknown);
}

#[tokio::test]
async fn a_watch_of_health_tells_changes_and_ends_when_the_process_drains() {
    let fixture = Fixture::start().await;
    let mut client = HealthClient::new(fixture.channel().await);
    let mut changes = client.watch(grpc::HealthCheckRequest::default()).await.unwrap().into_inner();
    let mut next = async || {
        let message = tokio::time::timeout(BOUND, changes.message()).await.unwrap().unwrap();
        message.map(|message| message.status())
    };
    assert_eq!(next().await, Some(GrpcStatus::Serving));
    fixture.host.health.set("store", State::NotServing, "the disk is full");
    assert_eq!(next().await, Some(GrpcStatus::NotServing));
    fixture.host.health.set("store", State::Serving, "");
    assert_eq!(next().await, Some(GrpcStatus::Serving));
    fixture.host.health.drain();
    assert_eq!(next().await, Some(GrpcStatus::NotServing));
    assert_eq!(next().await, None, "it ends well");
}

async fn ask(
    fixture: &Fixture,
    token: &str,
    question: MessageRequest,
) -> Result<MessageResponse, Status> {
    let mut client = ServerReflectionClient::new(fixture.channel().await);
    let request = reflection::ServerReflectionRequest {
        message_request: Some(question),
        ..Default::default()
    };
    let request = with(token, futures_util::stream::iter([request]));
    let mut answers = client.server_reflection_info(request).await?.into_inner();
    Ok(answers.message().await?.unwrap().message_response.unwrap())
}

#[tokio::test]
async fn reflection_shows_what_is_mounted_to_whoever_signed_in() {
    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&[]));
    let list = || MessageRequest::ListServices(String::new());
    let refused = ask(&fixture, "forged", list()).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::Unauthenticated, "TOKEN_INVALID")
    );
    let MessageResponse::ListServicesResponse(listed) =
        ask(&fixture, "good", list()).await.unwrap()
    else {
        panic!("another answer")
    };
    let names: Vec<_> = listed.service.iter().map(|service| service.name.as_str()).collect();
    assert!(names.contains(&CONFIG) && names.contains(&"grpc.health.v1.Health"), "{names:?}");
    assert!(!names.contains(&"platform.etl.v1.EtlService"), "{names:?}");

    let symbol = |name: &str| MessageRequest::FileContainingSymbol(name.to_owned());
    let MessageResponse::FileDescriptorResponse(files) =
        ask(&fixture, "good", symbol(CONFIG)).await.unwrap()
    else {
        panic!("another answer")
    };
    let file = prost_types::FileDescriptorProto::decode(&*files.file_descriptor_proto[0]).unwrap();
    assert_eq!(file.package(), "platform.config.v1");
    let hidden = ask(&fixture, "good", symbol("platform.etl.v1.EtlService")).await.unwrap();
    assert!(matches!(hidden, MessageResponse::ErrorResponse(_)));
}

#[tokio::test]
async fn reflection_can_be_open_or_off() {
    let open = Fixture::with(|options| options.reflection = Reflection::Public).await;
    let list = || MessageRequest::ListServices(String::new());
    ask(&open, "forged", list()).await.unwrap();
    let off = Fixture::with(|options| options.reflection = Reflection::Off).await;
    let refused = ask(&off, "forged", list()).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::Unimplemented, "NOT_IMPLEMENTED")
    );
}

#[tokio::test]
async fn a_taken_port_is_told_with_its_key() {
    let fixture = Fixture::start().await;
    let other = runtime::Host::new("other");
    let options = runtime::Server::at(&fixture.address, "127.0.0.1:0");
    let failure = rpc::Server::bind(&other, &options).await.err().unwrap();
    assert!(failure.message.starts_with("`server.listen`"), "{failure}");
    assert_eq!(failure.exit as u8, 78);
}
