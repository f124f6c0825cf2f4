//! The record of what was refused and what failed.

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::credential_service_client::CredentialServiceClient;
use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::config::v1::{DeletePipelineRequest, GetPipelineRequest};
use rpc::Refusal;

use super::fixture::{Fixture, reason, short, user, with};

#[tokio::test]
async fn a_refused_change_is_recorded_with_who_and_what() {
    let mut fixture = Fixture::start().await;
    fixture.authority.know("good", user(&[]));
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let mut request =
        with("good", DeletePipelineRequest { id: "daily".to_owned(), ..Default::default() });
    request.metadata_mut().insert("x-request-id", "r-7".parse().unwrap());
    let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    request.metadata_mut().insert("traceparent", trace.parse().unwrap());
    client.delete_pipeline(request).await.unwrap_err();
    let event = fixture.events(1).await.remove(0);
    let context = event.context.clone().unwrap();
    assert_eq!((context.user_id, context.org_id), (3, 7));
    assert_eq!((context.ip_address.as_str(), context.request_id.as_str()), ("127.0.0.1", "r-7"));
    assert!(context.user_agent.starts_with("tonic/"), "{}", context.user_agent);
    assert_eq!(event.action(), AuditAction::Delete);
    assert_eq!((event.entity_type.as_str(), event.entity_id.as_str()), ("pipeline", "daily"));
    assert_eq!(event.outcome(), auth::AuditOutcome::Denied);
    assert_eq!((event.reason.as_str(), event.service.as_str()), ("PERMISSION_DENIED", "tested"));
    assert_eq!(event.method, "platform.config.v1.ConfigService/DeletePipeline");
    assert_eq!(event.trace_id, "0af7651916cd43dd8448eb211c80319c");
    assert!(platform_proto::validate::Validate::validate(&event).is_ok(), "{event:?}");
}

#[tokio::test]
async fn a_change_that_fails_in_its_handler_is_recorded_with_its_reason() {
    let mut fixture = Fixture::start().await;
    fixture.authority.know("good", user(&["platform.api_key.write"]));
    let mut client = CredentialServiceClient::new(fixture.channel().await);
    let request =
        auth::CreateApiKeyRequest { user_id: 3, name: "key".to_owned(), ..Default::default() };
    client.create_api_key(with("good", request)).await.unwrap_err();
    let event = fixture.events(1).await.remove(0);
    assert_eq!(event.outcome(), auth::AuditOutcome::Failed);
    assert_eq!(event.reason, "NOT_IMPLEMENTED");
    assert_eq!(event.action(), AuditAction::CredentialChange);
}

#[tokio::test]
async fn of_a_change_that_was_cut_off_the_record_says_that_it_may_have_been_done() {
    let limit = |options: &mut runtime::Server| options.limits.call_timeout = short(150);
    let mut fixture = Fixture::with(limit).await;
    fixture.authority.know("good", user(&[]));
    fixture.authority.allow("platform.pipeline.delete", "pipeline", "hang");
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let delete = DeletePipelineRequest { id: "hang".to_owned(), ..Default::default() };
    let ended = client.delete_pipeline(with("good", delete)).await.unwrap_err();
    assert_eq!(reason(&ended), "CALL_TIMEOUT");
    let event = fixture.events(1).await.remove(0);
    assert_eq!((event.outcome(), event.entity_id.as_str()), (auth::AuditOutcome::Failed, "hang"));
    assert_eq!(event.reason, "OUTCOME_UNKNOWN");
}

#[tokio::test]
async fn of_a_change_that_never_began_the_record_says_why() {
    let mut fixture = Fixture::start().await;
    fixture.authority.refuse("slow", Refusal::CallTimeout);
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let delete = DeletePipelineRequest { id: "hang".to_owned(), ..Default::default() };
    client.delete_pipeline(with("slow", delete)).await.unwrap_err();
    assert_eq!(fixture.events(1).await.remove(0).reason, "CALL_TIMEOUT");
}

#[tokio::test]
async fn reading_and_succeeding_are_not_recorded_here() {
    let mut fixture = Fixture::start().await;
    fixture.authority.know("good", user(&[]));
    fixture.authority.allow("platform.pipeline.delete", "pipeline", "daily");
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let read = GetPipelineRequest { id: "other".to_owned(), org_id: 0 };
    client.get_pipeline(with("good", read)).await.unwrap_err();
    let delete = |id: &str| DeletePipelineRequest { id: id.to_owned(), ..Default::default() };
    client.delete_pipeline(with("good", delete("daily"))).await.unwrap();
    client.delete_pipeline(delete("last")).await.unwrap_err();
    // The last one is the first that is recorded, since events keep their order.
    let events = fixture.events(1).await;
    let reasons: Vec<_> = events.iter().map(|event| event.reason.as_str()).collect();
    assert_eq!(reasons, ["AUTHENTICATION_REQUIRED"]);
}
