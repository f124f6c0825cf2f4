//! Who may call what.

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::credential_service_client::CredentialServiceClient;
use platform_proto::platform::auth::v1::user_admin_service_client::UserAdminServiceClient;
use platform_proto::platform::common::v1 as common;
use platform_proto::platform::common::v1::health_service_client::HealthServiceClient;
use platform_proto::platform::config::v1::GetPipelineRequest;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::etl::v1::ListExecutionsRequest;
use platform_proto::platform::etl::v1::etl_service_client::EtlServiceClient;
use rpc::{Principal, Refusal};
use tonic::codec::CompressionEncoding;
use tonic::{Code, Request};

use super::fixture::{Fixture, fact, reason, user, with};

fn keys(org_id: i64, user_id: i64) -> auth::ListApiKeysRequest {
    auth::ListApiKeysRequest { org_id, user_id, ..Default::default() }
}

fn pipeline(id: &str, org_id: i64) -> GetPipelineRequest {
    GetPipelineRequest { id: id.to_owned(), org_id }
}

/// What only services may send.
pub(super) fn audit_events() -> auth::RecordAuditEventsRequest {
    let event = auth::AuditEvent {
        id: "0190a0b1-0000-7000-8000-000000000000".to_owned(),
        context: Some(common::AuditContext::default()),
        action: common::AuditAction::Update.into(),
        outcome: auth::AuditOutcome::Failed.into(),
        occurred_at: Some(rpc::wire::timestamp_to_wire(base::Timestamp::from_seconds(1))),
        service: "config".to_owned(),
        ..Default::default()
    };
    auth::RecordAuditEventsRequest { events: vec![event] }
}

#[tokio::test]
async fn credentials_are_asked_for_and_verified() {
    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&["platform.api_key.read"]));
    fixture.authority.know("pk_1_good", user(&["platform.api_key.read"]));
    fixture.authority.refuse("old", Refusal::TokenExpired);
    fixture.authority.refuse("unknown", Refusal::Unavailable { dependency: "auth" });
    let mut client = CredentialServiceClient::new(fixture.channel().await);

    let none = client.list_api_keys(keys(0, 0)).await.unwrap_err();
    assert_eq!(
        (none.code(), reason(&none).as_str()),
        (Code::Unauthenticated, "AUTHENTICATION_REQUIRED")
    );
    for (token, code, expected) in [
        ("forged", Code::Unauthenticated, "TOKEN_INVALID"),
        ("old", Code::Unauthenticated, "TOKEN_EXPIRED"),
        ("unknown", Code::Unavailable, "DEPENDENCY_UNAVAILABLE"),
    ] {
        let refused = client.list_api_keys(with(token, keys(0, 0))).await.unwrap_err();
        assert_eq!((refused.code(), reason(&refused).as_str()), (code, expected));
    }
    for token in ["good", "pk_1_good"] {
        client.list_api_keys(with(token, keys(0, 0))).await.unwrap();
    }
    let mut request = Request::new(keys(0, 0));
    request.metadata_mut().insert("x-api-key", "pk_1_good".parse().unwrap());
    client.list_api_keys(request).await.unwrap();
}

#[tokio::test]
async fn a_public_method_asks_nobody_who_it_is() {
    let fixture = Fixture::start().await;
    let mut client = HealthServiceClient::new(fixture.channel().await);
    client.check(common::HealthServiceCheckRequest::default()).await.unwrap();
    let stale = with("forged", common::HealthServiceCheckRequest::default());
    client.check(stale).await.unwrap();
    assert_eq!(fixture.authority.asked(), 0);
}

#[tokio::test]
async fn a_request_names_the_tokens_organisation_or_none() {
    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&["platform.api_key.read"]));
    let mut client = CredentialServiceClient::new(fixture.channel().await);
    client.list_api_keys(with("good", keys(0, 0))).await.unwrap();
    client.list_api_keys(with("good", keys(7, 0))).await.unwrap();
    let refused = client.list_api_keys(with("good", keys(8, 0))).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::PermissionDenied, "TENANT_MISMATCH")
    );
}

#[tokio::test]
async fn a_compressed_request_is_checked_like_another() {
    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&["platform.api_key.read"]));
    let client = CredentialServiceClient::new(fixture.channel().await);
    let mut client = client.send_compressed(CompressionEncoding::Gzip);
    client.list_api_keys(with("good", keys(7, 0))).await.unwrap();
    let refused = client.list_api_keys(with("good", keys(8, 0))).await.unwrap_err();
    assert_eq!(reason(&refused), "TENANT_MISMATCH");
}

#[tokio::test]
async fn a_user_needs_the_permission_except_about_itself() {
    let fixture = Fixture::start().await;
    fixture.authority.know("plain", user(&[]));
    let mut client = CredentialServiceClient::new(fixture.channel().await);
    client.list_api_keys(with("plain", keys(0, 3))).await.unwrap();
    for other in [0, 4] {
        let refused = client.list_api_keys(with("plain", keys(0, other))).await.unwrap_err();
        assert_eq!(reason(&refused), "PERMISSION_DENIED");
        assert_eq!(fact(&refused, "permission"), "platform.api_key.read");
    }
}

#[tokio::test]
async fn a_named_object_is_the_authoritys_decision() {
    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&["platform.pipeline.read"]));
    fixture.authority.allow("platform.pipeline.read", "pipeline", "daily");
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let answer = client.get_pipeline(with("good", pipeline("daily", 0))).await.unwrap();
    let found = answer.into_inner().pipeline.unwrap();
    assert_eq!((found.org_id, found.created_by), (7, 3));
    let refused = client.get_pipeline(with("good", pipeline("weekly", 0))).await.unwrap_err();
    assert_eq!(reason(&refused), "PERMISSION_DENIED");
    assert_eq!(fact(&refused, "entity_type"), "pipeline");
    assert_eq!(fact(&refused, "entity_id"), "weekly");
}

#[tokio::test]
async fn operators_alone_may_what_is_theirs() {
    let fixture = Fixture::start().await;
    fixture.authority.know("user", user(&["platform.user.read"]));
    fixture.authority.know("operator", Principal { is_operator: true, org_id: 0, ..user(&[]) });
    let mut client = UserAdminServiceClient::new(fixture.channel().await);
    let request = auth::ListUsersRequest::default;
    let refused = client.list_users(with("user", request())).await.unwrap_err();
    assert_eq!(reason(&refused), "PERMISSION_DENIED");
    client.list_users(with("operator", request())).await.unwrap();
}

#[tokio::test]
async fn a_service_calls_by_its_place_in_the_process_and_not_by_a_header() {
    let fixture = Fixture::start().await;
    let message = audit_events();
    let mut stranger = AuditServiceClient::new(fixture.channel().await);
    let mut request = Request::new(message.clone());
    for name in ["x-peer", "x-forwarded-client-cert", "peer"] {
        request.metadata_mut().insert(name, "config".parse().unwrap());
    }
    let refused = stranger.record_audit_events(request).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::PermissionDenied, "PEER_REQUIRED")
    );
    let mut peer = AuditServiceClient::new(fixture.channel_of("config").await);
    peer.record_audit_events(message).await.unwrap();
}

#[tokio::test]
async fn a_service_names_the_organisation_it_calls_for() {
    let fixture = Fixture::start().await;
    let mut peer = ConfigServiceClient::new(fixture.channel_of("etl").await);
    let answer = peer.get_pipeline(pipeline("daily", 9)).await.unwrap();
    let found = answer.into_inner().pipeline.unwrap();
    assert_eq!((found.org_id, found.created_by), (9, 0));
    let mut keys_of = CredentialServiceClient::new(fixture.channel_of("etl").await);
    let refused = keys_of.list_api_keys(keys(9, 0)).await.unwrap_err();
    assert_eq!(reason(&refused), "AUTHENTICATION_REQUIRED");
}

#[tokio::test]
async fn a_token_that_lets_a_service_act_is_good_for_it_alone() {
    let fixture = Fixture::start().await;
    let acting = Principal { actor: "etl".to_owned(), ..user(&["platform.api_key.read"]) };
    fixture.authority.know("acting", acting);
    let mut stranger = CredentialServiceClient::new(fixture.channel().await);
    let refused = stranger.list_api_keys(with("acting", keys(0, 0))).await.unwrap_err();
    assert_eq!(reason(&refused), "TOKEN_INVALID");
    let mut other = CredentialServiceClient::new(fixture.channel_of("config").await);
    let refused = other.list_api_keys(with("acting", keys(0, 0))).await.unwrap_err();
    assert_eq!(reason(&refused), "TOKEN_INVALID");
    let mut actor = CredentialServiceClient::new(fixture.channel_of("etl").await);
    actor.list_api_keys(with("acting", keys(0, 0))).await.unwrap();
}

#[tokio::test]
async fn what_is_not_offered_says_so() {
    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&[]));
    // The service is not mounted, and the method is not written.
    let mut client = EtlServiceClient::new(fixture.channel().await);
    let missing = client.list_executions(ListExecutionsRequest::default()).await.unwrap_err();
    assert_eq!(
        (missing.code(), reason(&missing).as_str()),
        (Code::Unimplemented, "NOT_IMPLEMENTED")
    );
    let mut auth = AuthServiceClient::new(fixture.channel().await);
    let unwritten = auth.select_organization(with(
        "good",
        auth::SelectOrganizationRequest { org_id: 7, make_default: false },
    ));
    assert_eq!(reason(&unwritten.await.unwrap_err()), "NOT_IMPLEMENTED");
}
