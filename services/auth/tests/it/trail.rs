//! What a sign-in leaves in the audit record.

use std::collections::BTreeSet;

use platform_proto::google::protobuf as wkt;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use platform_proto::platform::common::v1::AuditAction;

use crate::site::{PASSWORD, Site, with};
use crate::teams::{Member, founder, joined, new_organization, organizations, permissions_as_peer};

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

async fn events(site: &Site, by: &Member, method: &str) -> Vec<pb::AuditEvent> {
    let request = by.asks(pb::ListAuditLogsRequest::default());
    let mut client = AuditServiceClient::new(site.channel.clone());
    let mut events = client.list_audit_logs(request).await.unwrap().into_inner().events;
    events.retain(|event| event.method.ends_with(&format!("/{method}")));
    events
}

#[tokio::test]
async fn a_session_that_moves_as_it_is_renewed_is_in_the_record() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let person = site.signed_in("ann@example.com", PASSWORD).await;
    let from = person.claims.as_ref().unwrap().org_id;
    let create = with(&person, new_organization("south"));
    let south = organizations(&site).create_organization(create).await.unwrap().into_inner();
    let org_id = south.organization.unwrap().id;
    let renew =
        |refresh_token: String, org_id| pb::RefreshAccessTokenRequest { refresh_token, org_id };
    let moved = site.auth().refresh_access_token(renew(person.refresh_token, Some(org_id))).await;
    let moved = moved.unwrap().into_inner();
    site.auth().refresh_access_token(renew(moved.refresh_token, None)).await.unwrap();
    let there = Member { user_id: ann.user_id, org_id, token: moved.access_token };
    let found = events(&site, &there, "RefreshAccessToken").await;
    let [event] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((event.action(), event.entity_type.as_str()), (AuditAction::Update, "session"));
    assert_eq!(event.context.as_ref().unwrap().user_id, ann.user_id);
    assert_eq!(event.changes[0].field, "org_id");
    assert_ne!(from, org_id);
}

#[tokio::test]
async fn what_services_tell_of_is_in_the_record_with_what_creators_are_granted_by_it() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let eve = joined(&site, &ann, "eve@example.com", "member").await;
    let target = pb::GrantTarget { entity_type: "pipeline".to_owned(), entity_id: "1".to_owned() };
    let entity = pb::Entity {
        entity: Some(target.clone()),
        name: "daily".to_owned(),
        creator_user_id: eve.user_id,
        ..pb::Entity::default()
    };
    let put = pb::PutEntitiesRequest { org_id: ann.org_id, entities: vec![entity] };
    permissions_as_peer(&site).put_entities(put.clone()).await.unwrap();
    permissions_as_peer(&site).put_entities(put).await.unwrap();
    let found = events(&site, &ann, "PutEntities").await;
    let [event] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(event.action(), AuditAction::PermissionGrant);
    assert_eq!((event.entity_type.as_str(), event.entity_id.as_str()), ("pipeline", "1"));
    assert_eq!(event.principal_kind(), pb::PrincipalKind::Peer);
    let fields: Vec<_> = event.changes.iter().map(|it| it.field.clone()).collect();
    assert_eq!(fields, ["entities".to_owned(), format!("granted.user/{}", eve.user_id)]);
    assert_eq!(names(event.changes[1].new_value.as_ref()), ["pipeline/1"]);
    let remove = pb::RemoveEntitiesRequest { org_id: ann.org_id, entities: vec![target] };
    permissions_as_peer(&site).remove_entities(remove.clone()).await.unwrap();
    permissions_as_peer(&site).remove_entities(remove).await.unwrap();
    let found = events(&site, &ann, "RemoveEntities").await;
    let [event] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((event.action(), event.entity_id.as_str()), (AuditAction::Delete, "1"));
}

/// The texts of a list, or the names of an object's fields.
fn names(value: Option<&wkt::Value>) -> Vec<String> {
    use wkt::value::Kind;
    match value.and_then(|value| value.kind.clone()) {
        Some(Kind::StringValue(text)) => vec![text],
        Some(Kind::ListValue(list)) => {
            list.values.iter().flat_map(|item| names(Some(item))).collect()
        }
        Some(Kind::StructValue(object)) => object.fields.into_keys().collect(),
        other => panic!("{other:?}"),
    }
}

/// What all changes of a field name, before or after.
fn named(events: &[pb::AuditEvent], field: &str) -> BTreeSet<String> {
    let changes = events.iter().flat_map(|event| &event.changes);
    let of_field = changes.filter(|change| change.field == field);
    of_field.flat_map(|it| names(it.new_value.as_ref().or(it.old_value.as_ref()))).collect()
}

/// Events that break no limit are taken as they are when they are told again, as others.
async fn assert_within_limits(site: &Site, by: &Member, events: &[pb::AuditEvent]) {
    let method = "platform.etl.v1.CopyService/Copy";
    let copies = events.iter().enumerate().map(|(index, event)| pb::AuditEvent {
        id: format!("01890a5d-ac96-774b-bcce-{index:012x}"),
        method: method.to_owned(),
        ..event.clone()
    });
    let record = pb::RecordAuditEventsRequest { events: copies.collect() };
    let mut client = AuditServiceClient::new(site.peer("etl"));
    client.record_audit_events(record).await.unwrap();
    let copies = self::events(site, by, "Copy").await;
    let changes = |events: &[pb::AuditEvent]| {
        let mut sorted = events.to_vec();
        sorted.sort_by_key(|event| event.sequence);
        sorted.into_iter().map(|event| event.changes).collect::<Vec<_>>()
    };
    assert!(!events.is_empty() && changes(&copies) == changes(events));
}

#[tokio::test]
async fn what_services_tell_of_hundreds_of_entities_is_in_the_record_to_the_last() {
    for remove in [false, true] {
        let site = Site::new().await;
        let ann = founder(&site, "ann@example.com", "north").await;
        let eve = joined(&site, &ann, "eve@example.com", "member").await;
        let targets: Vec<_> = (0..300)
            .map(|index| pb::GrantTarget {
                entity_type: "pipeline".to_owned(),
                entity_id: format!("{index:03}-{}", "ü".repeat(252)),
            })
            .collect();
        let wanted: BTreeSet<_> =
            targets.iter().map(|it| format!("{}/{}", it.entity_type, it.entity_id)).collect();
        let entity = |target: &pb::GrantTarget| pb::Entity {
            entity: Some(target.clone()),
            creator_user_id: eve.user_id,
            ..pb::Entity::default()
        };
        let entities = targets.iter().map(entity).collect();
        let put = pb::PutEntitiesRequest { org_id: ann.org_id, entities };
        permissions_as_peer(&site).put_entities(put).await.unwrap();
        if remove {
            let remove = pb::RemoveEntitiesRequest { org_id: ann.org_id, entities: targets };
            permissions_as_peer(&site).remove_entities(remove).await.unwrap();
        }
        let method = if remove { "RemoveEntities" } else { "PutEntities" };
        let found = events(&site, &ann, method).await;
        assert_eq!(named(&found, "entities"), wanted, "{method}");
        if !remove {
            assert_eq!(named(&found, &format!("granted.user/{}", eve.user_id)), wanted);
        }
        assert_within_limits(&site, &ann, &found).await;
    }
}
