//! Streams: configured, listed, forgotten.

use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::SyncMode;
use platform_proto::platform::data::v1::SchemaChangePolicy;

use crate::fixture::{
    BOUND, Database, Fixture, ORG, config_of, fact, fields, owner, push, reason, stream, with,
};

fn configure(id: &str, streams: Vec<pb::StreamConfig>) -> pb::ConfigureStreamsRequest {
    pb::ConfigureStreamsRequest { connector_id: id.to_owned(), streams, org_id: 0 }
}

fn list(id: &str) -> pb::ListStreamsRequest {
    pb::ListStreamsRequest { connector_id: id.to_owned(), ..Default::default() }
}

async fn a_life(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut syncs = fixture.syncs();
    std::fs::write(fixture.folder(ORG).join("a.csv"), "id,total\n1,10\n").unwrap();
    let id = fixture.make(fixture.files("files")).await.id;
    let wanted = pb::StreamConfig {
        primary_key: vec!["id".to_owned()],
        dataset: "orders".to_owned(),
        ..config_of("orders")
    };
    let made = syncs.configure_streams(owner(configure(&id, vec![wanted.clone()]))).await.unwrap();
    let made = made.into_inner().streams.remove(0);
    assert_eq!(made.config, Some(wanted.clone()));
    assert_eq!(made.accepted_schema.as_ref().unwrap().columns.len(), 2);
    let get = pb::GetConnectorRequest { id: id.clone(), org_id: 0 };
    let shown = fixture.connectors().get_connector(owner(get)).await.unwrap().into_inner();
    assert_eq!(shown.connector.unwrap().enabled_stream_count, 1);

    fixture.set_state(&id, "orders").await;
    // Another name for the columns that count drops the state; the same leaves it.
    let same = syncs.configure_streams(owner(configure(&id, vec![wanted.clone()]))).await.unwrap();
    assert!(same.into_inner().states_dropped.is_empty());
    let other = pb::StreamConfig { primary_key: Vec::new(), enabled: false, ..wanted };
    let changed = syncs.configure_streams(owner(configure(&id, vec![other]))).await.unwrap();
    assert_eq!(changed.into_inner().states_dropped, [stream("orders")]);
    let enabled = pb::ListStreamsRequest { enabled_only: true, ..list(&id) };
    let none = syncs.list_streams(owner(enabled)).await.unwrap().into_inner();
    assert_eq!((none.streams.len(), none.pagination.unwrap().total), (0, 0));
    assert_eq!(syncs.list_streams(owner(list(&id))).await.unwrap().into_inner().streams.len(), 1);

    let remove = || pb::RemoveStreamsRequest {
        connector_id: id.clone(),
        streams: vec![stream("orders"), stream("never")],
        org_id: 0,
    };
    let gone = syncs.remove_streams(owner(remove())).await.unwrap().into_inner();
    assert_eq!(gone.removed_count, 1);
    let again = syncs.remove_streams(owner(remove())).await.unwrap().into_inner();
    assert_eq!(again.removed_count, 0);
    fixture.stop().await;
}

#[tokio::test]
async fn a_stream_is_configured_changed_and_forgotten_on_sqlite() {
    a_life(Database::Sqlite).await;
}

#[tokio::test]
async fn a_stream_is_configured_changed_and_forgotten_on_postgres() {
    a_life(Database::Postgres).await;
}

#[tokio::test]
async fn what_a_stream_cannot_do_is_refused() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut syncs = fixture.syncs();
    std::fs::write(fixture.folder(ORG).join("a.csv"), "id,total\n1,10\n").unwrap();
    let files = fixture.make(fixture.files("files")).await.id;
    let events = fixture.make(push("events")).await.id;
    let mut refused = async |id: &str, streams: Vec<pb::StreamConfig>| {
        syncs.configure_streams(owner(configure(id, streams))).await.unwrap_err()
    };
    let orders = || config_of("orders");
    let twice = refused(&files, vec![orders(), orders()]).await;
    assert_eq!(fields(&twice), ["streams[1].stream"]);
    assert_eq!(reason(&refused(&files, vec![config_of("sales")]).await), "STREAM_NOT_FOUND");
    let unknown = pb::StreamConfig { columns: vec!["colour".to_owned()], ..orders() };
    let unknown = refused(&files, vec![unknown]).await;
    assert_eq!(
        (reason(&unknown).as_str(), fact(&unknown, "field")),
        ("FIELD_UNKNOWN", "colour".to_owned())
    );
    let cursor = pb::StreamConfig { cursor_field: "id".to_owned(), ..orders() };
    assert_eq!(reason(&refused(&files, vec![cursor]).await), "STREAM_FIELD_FIXED");
    let undeclared = pb::StreamConfig { dataset: "nothing".to_owned(), ..orders() };
    assert_eq!(reason(&refused(&files, vec![undeclared]).await), "DATASET_NOT_FOUND");
    let full = pb::StreamConfig { sync_mode: SyncMode::FullRefresh as i32, ..config_of("events") };
    assert_eq!(reason(&refused(&events, vec![full]).await), "SYNC_MODE_NOT_SUPPORTED");
    // Row by row it is the data set that looks.
    for policy in [SchemaChangePolicy::QuarantineRow, SchemaChangePolicy::NullValue] {
        let of_rows = pb::StreamConfig { schema_change_policy: policy as i32, ..orders() };
        assert_eq!(reason(&refused(&files, vec![of_rows]).await), "NOT_IMPLEMENTED");
    }
    assert_eq!(reason(&refused("nobody", vec![orders()]).await), "CONNECTOR_NOT_FOUND");
    fixture.stop().await;
}

#[tokio::test]
async fn what_changed_about_streams_is_recorded_and_others_see_none_of_it() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let id = fixture.make(push("events")).await.id;
    fixture.configure(&id, config_of("events")).await;
    testkit::wait_for("it is recorded", BOUND, async || {
        fixture.others.events.lock().unwrap().len() == 2
    })
    .await;
    let event = fixture.others.events.lock().unwrap()[1].clone();
    assert_eq!(event.action(), AuditAction::Update);
    assert_eq!(event.changes[0].field, "streams.events");
    let missing = fixture.syncs().list_streams(with("owner@8", list(&id))).await.unwrap_err();
    assert_eq!(reason(&missing), "CONNECTOR_NOT_FOUND");
    fixture.stop().await;
}
