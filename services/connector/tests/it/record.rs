//! What connector tells auth: entities it announces, what it records.

use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::connector::v1 as pb;

use crate::fixture::{BOUND, Database, Fixture, owner, push, with};

#[tokio::test]
async fn auth_hears_of_what_is_made_before_its_maker_is_answered() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let made = connectors.create_connector(with("member", push("own"))).await.unwrap();
    let id = made.into_inner().connector.unwrap().id;
    let known = || fixture.others.entities.lock().unwrap().get(&id).cloned();
    assert_eq!(known(), Some(("own".to_owned(), 2)));
    let name = Some("renamed".to_owned());
    let update = pb::UpdateConnectorRequest { id: id.clone(), name, ..Default::default() };
    connectors.update_connector(owner(update)).await.unwrap();
    testkit::wait_for("auth hears the name", BOUND, async || {
        known() == Some(("renamed".to_owned(), 2))
    })
    .await;
    let delete = pb::DeleteConnectorRequest { id: id.clone(), ..Default::default() };
    connectors.delete_connector(owner(delete)).await.unwrap();
    testkit::wait_for("auth forgets it", BOUND, async || known().is_none()).await;
    fixture.stop().await;
}

#[tokio::test]
async fn every_change_is_recorded_with_its_fields() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let id = fixture.make(push("events")).await.id;
    let description = Some("what happens".to_owned());
    let update = pb::UpdateConnectorRequest { id: id.clone(), description, ..Default::default() };
    connectors.update_connector(owner(update.clone())).await.unwrap();
    // The same again is no change.
    connectors.update_connector(owner(update)).await.unwrap();
    let reason = "it is noisy".to_owned();
    let disable = pb::DisableConnectorRequest { id: id.clone(), reason, org_id: 0 };
    connectors.disable_connector(owner(disable)).await.unwrap();
    let delete = pb::DeleteConnectorRequest { id: id.clone(), ..Default::default() };
    connectors.delete_connector(owner(delete)).await.unwrap();
    testkit::wait_for("all is recorded", BOUND, async || {
        fixture.others.events.lock().unwrap().len() == 4
    })
    .await;
    let events = fixture.others.events.lock().unwrap().clone();
    let seen: Vec<(AuditAction, &str)> = events
        .iter()
        .map(|it| (it.action(), it.changes.first().map_or("", |change| change.field.as_str())))
        .collect();
    assert_eq!(
        seen,
        [
            (AuditAction::Create, ""),
            (AuditAction::Update, "description"),
            (AuditAction::Update, "enabled"),
            (AuditAction::Delete, ""),
        ]
    );
    assert!(events.iter().all(|it| it.entity_type == "connector" && it.entity_id == id));
    assert_eq!(events[2].reason, "it is noisy");
    assert_eq!(events[3].method, "platform.connector.v1.ConnectorService/DeleteConnector");
    fixture.stop().await;
}
