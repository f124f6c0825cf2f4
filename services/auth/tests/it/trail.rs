//! What a sign-in leaves in the audit record.

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use platform_proto::platform::common::v1::AuditAction;

use crate::site::{Site, with};

#[tokio::test]
async fn a_sign_in_is_in_the_record_of_its_organisation() {
    let site = Site::new().await;
    let owner = site.owner().await;
    let claims = owner.claims.as_ref().unwrap();
    let list = with(&owner, pb::ListAuditLogsRequest::default());
    let mut client = AuditServiceClient::new(site.channel.clone());
    let events = client.list_audit_logs(list).await.unwrap().into_inner().events;
    let event = events.iter().find(|event| event.action() == AuditAction::Login).unwrap();
    assert_eq!(event.outcome(), pb::AuditOutcome::Success);
    assert_eq!(event.method, "platform.auth.v1.AuthService/Login");
    assert_eq!((&event.session_id, event.entity_type.as_str()), (&claims.session_id, "session"));
    let context = event.context.as_ref().unwrap();
    assert_eq!((context.user_id, context.ip_address.as_str()), (claims.user_id, "127.0.0.1"));
}
