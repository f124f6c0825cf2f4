//! How far streams have been brought.

use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::stream_position::Position;

use crate::fixture::{
    Database, Fixture, config_of, fact, file_position, owner, push, reason, stream, with,
};

fn get(id: &str, name: &str) -> pb::GetStreamStateRequest {
    let stream = Some(stream(name));
    pb::GetStreamStateRequest { connector_id: id.to_owned(), stream, ..Default::default() }
}

fn set(id: &str, name: &str) -> pb::SetStreamStateRequest {
    pb::SetStreamStateRequest {
        connector_id: id.to_owned(),
        stream: Some(stream(name)),
        position: Some(file_position(&["a.csv"])),
        ..Default::default()
    }
}

async fn a_life(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut syncs = fixture.syncs();
    let id = fixture.make(fixture.files("files")).await.id;
    fixture.configure(&id, config_of("orders")).await;
    let none = syncs.get_stream_state(owner(get(&id, "orders"))).await.unwrap_err();
    assert_eq!(reason(&none), "STREAM_STATE_NOT_FOUND");
    let first = pb::SetStreamStateRequest { expected_revision: Some(0), ..set(&id, "orders") };
    let made = syncs.set_stream_state(owner(first.clone())).await.unwrap().into_inner();
    assert_eq!(made.state.as_ref().unwrap().revision, 1);
    let stale = syncs.set_stream_state(owner(first)).await.unwrap_err();
    assert_eq!(
        (reason(&stale).as_str(), fact(&stale, "revision").as_str()),
        ("STREAM_STATE_CHANGED", "1")
    );
    let again = syncs.set_stream_state(owner(set(&id, "orders"))).await.unwrap().into_inner();
    assert_eq!(again.state.as_ref().unwrap().revision, 2);
    let found = syncs.get_stream_state(owner(get(&id, "orders"))).await.unwrap().into_inner();
    assert_eq!(found.state, again.state);
    let list = || pb::ListStreamStatesRequest { connector_id: id.clone(), ..Default::default() };
    let page = syncs.list_stream_states(owner(list())).await.unwrap().into_inner();
    assert_eq!((page.states.len(), page.pagination.unwrap().total), (1, 1));

    let reset = |streams: Vec<pb::StreamRef>| pb::ResetStreamStatesRequest {
        connector_id: id.clone(),
        streams,
        ..Default::default()
    };
    let unknown = syncs.reset_stream_states(owner(reset(vec![stream("sales")]))).await;
    assert_eq!(reason(&unknown.unwrap_err()), "STREAM_NOT_FOUND");
    let gone = syncs.reset_stream_states(owner(reset(Vec::new()))).await.unwrap().into_inner();
    assert_eq!(gone.reset_count, 1);
    let gone = syncs.reset_stream_states(owner(reset(Vec::new()))).await.unwrap().into_inner();
    assert_eq!(gone.reset_count, 0);
    fixture.stop().await;
}

#[tokio::test]
async fn a_state_is_set_read_and_reset_on_sqlite() {
    a_life(Database::Sqlite).await;
}

#[tokio::test]
async fn a_state_is_set_read_and_reset_on_postgres() {
    a_life(Database::Postgres).await;
}

#[tokio::test]
async fn a_state_is_of_a_configured_stream_and_of_its_kind_of_place() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut syncs = fixture.syncs();
    let id = fixture.make(fixture.files("files")).await.id;
    let early = syncs.set_stream_state(owner(set(&id, "orders"))).await.unwrap_err();
    assert_eq!(reason(&early), "STREAM_NOT_FOUND");
    fixture.configure(&id, config_of("orders")).await;
    let position = pb::StreamPosition { position: Some(Position::Opaque(b"x".to_vec().into())) };
    let other = pb::SetStreamStateRequest { position: Some(position), ..set(&id, "orders") };
    let other = syncs.set_stream_state(owner(other)).await.unwrap_err();
    assert_eq!(reason(&other), "POSITION_KIND_MISMATCH");
    let events = fixture.make(push("events")).await.id;
    fixture.configure(&events, config_of("events")).await;
    let pushed = syncs.set_stream_state(owner(set(&events, "events"))).await.unwrap_err();
    assert_eq!(reason(&pushed), "POSITION_KIND_MISMATCH");
    let foreign = syncs.set_stream_state(with("owner@8", set(&id, "orders"))).await.unwrap_err();
    assert_eq!(reason(&foreign), "CONNECTOR_NOT_FOUND");
    fixture.stop().await;
}
