//! What config tells auth: quotas it asks for, entities it announces, what it records.

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::config::v1 as pb;

use crate::build::create_pipeline;
use crate::fixture::{BOUND, Database, Fixture, ORG, owner, reason, with};

#[tokio::test]
async fn an_organisation_has_no_more_than_its_limit() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let limits = auth::OrganizationLimits { max_pipelines: 2, ..Default::default() };
    fixture.auth.limits.lock().unwrap().insert(ORG, limits);
    let mut config = fixture.config();
    let first = config.create_pipeline(owner(create_pipeline("a"))).await.unwrap().into_inner();
    config.create_pipeline(owner(create_pipeline("b"))).await.unwrap();
    let full = config.create_pipeline(owner(create_pipeline("c"))).await.unwrap_err();
    assert_eq!(reason(&full), "QUOTA_EXCEEDED");
    let id = first.pipeline.unwrap().id;
    let delete = pb::DeletePipelineRequest { id: id.clone(), ..Default::default() };
    config.delete_pipeline(owner(delete)).await.unwrap();
    config.create_pipeline(owner(create_pipeline("c"))).await.unwrap();
    // What comes back counts like what is made.
    let revert = pb::RevertPipelineRequest { id, to_version: 1, ..Default::default() };
    let full = config.revert_pipeline(owner(revert)).await.unwrap_err();
    assert_eq!(reason(&full), "QUOTA_EXCEEDED");
}

#[tokio::test]
async fn auth_hears_of_what_is_made_before_its_maker_is_answered() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let made = config.create_pipeline(with("member", create_pipeline("own"))).await.unwrap();
    let id = made.into_inner().pipeline.unwrap().id;
    let key = ("pipeline".to_owned(), id.clone());
    assert_eq!(fixture.auth.entities.lock().unwrap().get(&key), Some(&2));

    let delete = pb::DeletePipelineRequest { id, ..Default::default() };
    config.delete_pipeline(owner(delete)).await.unwrap();
    testkit::wait_for("auth forgets it", BOUND, async || {
        !fixture.auth.entities.lock().unwrap().contains_key(&key)
    })
    .await;
}

#[tokio::test]
async fn an_organisation_at_its_limit_holds_up_no_other() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.auth.full.lock().unwrap().insert(ORG);
    let mut config = fixture.config();
    let made = config.create_pipeline(owner(create_pipeline("full"))).await.unwrap();
    let full = ("pipeline".to_owned(), made.into_inner().pipeline.unwrap().id);
    let other = config.create_pipeline(with("owner@8", create_pipeline("other"))).await.unwrap();
    let other = ("pipeline".to_owned(), other.into_inner().pipeline.unwrap().id);
    testkit::wait_for("auth hears of the other's", BOUND, async || {
        fixture.auth.entities.lock().unwrap().contains_key(&other)
    })
    .await;
    assert!(!fixture.auth.entities.lock().unwrap().contains_key(&full));
}

#[tokio::test]
async fn every_change_is_recorded_with_its_fields_and_without_secrets() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut config = fixture.config();
    let made = config.create_pipeline(owner(create_pipeline("daily"))).await.unwrap().into_inner();
    let id = made.pipeline.unwrap().id;
    let settings = serde_json::json!({"path": "/a", "password": "hush"});
    let update = pb::UpdatePipelineRequest {
        id: id.clone(),
        config: Some(serde_json::from_value(settings).unwrap()),
        change_reason: "it moved".to_owned(),
        ..Default::default()
    };
    config.update_pipeline(owner(update)).await.unwrap();
    let is_recorded = async || fixture.auth.events.lock().unwrap().len() == 2;
    testkit::wait_for("both are recorded", BOUND, is_recorded).await;
    let events = fixture.auth.events.lock().unwrap().clone();
    assert_eq!(events[0].action(), AuditAction::Create);
    let event = &events[1];
    assert_eq!(event.action(), AuditAction::Update);
    assert_eq!((event.entity_type.as_str(), event.entity_id.as_str()), ("pipeline", id.as_str()));
    assert_eq!(event.reason, "it moved");
    assert_eq!(event.method, "platform.config.v1.ConfigService/UpdatePipeline");
    assert_eq!(event.context.as_ref().unwrap().user_id, 1);
    assert_eq!(event.changes[0].field, "config");
    let shown = serde_json::to_string(&event.changes).unwrap();
    assert!(!shown.contains("hush"), "{shown}");
}
