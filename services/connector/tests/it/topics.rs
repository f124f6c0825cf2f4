//! Topics: bound by operators, read by the connectors of the organisation that they are bound to.

use std::time::Duration;

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::connector_config::Source;
use platform_proto::platform::connector::v1::topic_binding_service_client::TopicBindingServiceClient;
use platform_proto::platform::connector::v1::{StreamSyncStatus, TopicStart, TopicValueFormat};
use platform_proto::platform::data::v1::SchemaChangePolicy;

use crate::fixture::{
    BOUND, Database, Fixture, ORG, config_of, owner, reason, stream, sync_of, with,
};

async fn bind(
    fixture: &Fixture,
    org_id: i64,
    topic: &str,
    shared: bool,
) -> Result<pb::TopicBinding, tonic::Status> {
    let topic = topic.to_owned();
    let create = pb::CreateTopicBindingRequest { org_id, topic, shared, ..Default::default() };
    let mut bindings = TopicBindingServiceClient::new(fixture.channel());
    let made = bindings.create_topic_binding(with("operator", create)).await?;
    Ok(made.into_inner().binding.unwrap())
}

fn topics(ids: &[&str]) -> pb::RustmqConfig {
    let binding_ids = ids.iter().map(|it| (*it).to_owned()).collect();
    pb::RustmqConfig { binding_ids, ..Default::default() }
}

fn create(config: pb::RustmqConfig) -> pb::CreateConnectorRequest {
    let config = pb::ConnectorConfig { source: Some(Source::Rustmq(config)), ..Default::default() };
    pb::CreateConnectorRequest {
        name: "topics".to_owned(),
        config: Some(config),
        ..Default::default()
    }
}

/// A connector of the topic `orders`, with its stream.
async fn orders(fixture: &Fixture, change: impl FnOnce(&mut pb::RustmqConfig)) -> (String, String) {
    fixture.others.broker.make("orders", 2);
    let binding = bind(fixture, ORG, "orders", false).await.unwrap();
    let mut config = topics(&[&binding.id]);
    change(&mut config);
    let id = fixture.make(create(config)).await.id;
    fixture.configure(&id, config_of("orders")).await;
    (id, binding.id)
}

async fn a_life(database: Database) {
    let fixture = Fixture::with(database, |options| options.batch_records = 2).await;
    let broker = &fixture.others.broker;
    let (id, _) = orders(&fixture, |_| {}).await;
    broker.write("orders", 0, &["{\"id\": 1}", "{\"id\":\n2}", "[]", "", "{\"id\": 3}"]);
    broker.write("orders", 1, &["{\"id\": 4}"]);
    let sync = fixture.sync_all(&id).await;
    assert_eq!(sync.status(), ExecutionStatus::Completed, "{sync:?}");
    let of = &sync.streams[0];
    assert_eq!((of.records_read, of.records_written, of.records_rejected), (6, 4, 2));
    let lines = [r#"{"id": 1}"#, r#"{"id": 2}"#, r#"{"id": 3}"#, r#"{"id": 4}"#];
    assert_eq!(fixture.others.bronze.lines(), lines);
    let list =
        pb::ListSyncLogsRequest { sync_id: sync.id, problems_only: true, ..Default::default() };
    let logs = fixture.syncs().list_sync_logs(owner(list)).await.unwrap().into_inner().entries;
    let logs: Vec<&str> = logs.iter().rev().map(|it| it.message.as_str()).collect();
    let wanted = [
        "Record 2 of partition 0 is rejected: it is a list, and no object",
        "Record 3 of partition 0 is rejected: it has no value",
    ];
    assert_eq!(logs, wanted);
    // What is new comes, and what is gone is told.
    broker.write("orders", 1, &["{\"id\": 5}", "{\"id\": 6}"]);
    broker.expire("orders", 1, 2);
    let next = fixture.sync_all(&id).await;
    assert_eq!((next.status(), next.records_written), (ExecutionStatus::Completed, 1));
    assert_eq!(fixture.sync_all(&id).await.records_read, 0);
    let get = pb::GetStreamStateRequest {
        connector_id: id,
        stream: Some(stream("orders")),
        ..Default::default()
    };
    let state = fixture.syncs().get_stream_state(owner(get)).await.unwrap().into_inner();
    let position = state.state.unwrap().position.unwrap().position.unwrap();
    let pb::stream_position::Position::Topic(position) = position else { panic!("{position:?}") };
    assert_eq!(position.next_offsets.into_iter().collect::<Vec<_>>(), [(0, 5), (1, 3)]);
    fixture.stop().await;
}

#[tokio::test]
async fn what_a_topic_has_is_brought_once_on_sqlite() {
    a_life(Database::Sqlite).await;
}

#[tokio::test]
async fn what_a_topic_has_is_brought_once_on_postgres() {
    a_life(Database::Postgres).await;
}

#[tokio::test]
async fn a_kill_between_bronze_and_the_state_doubles_no_record_of_a_topic() {
    let mut fixture = Fixture::start(Database::Sqlite).await;
    let (id, _) = orders(&fixture, |_| {}).await;
    fixture.others.broker.write("orders", 0, &["{\"id\": 1}"]);
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(1);
    let sync = fixture.start_sync(sync_of(&id)).await;
    testkit::wait_for("bronze is asked", BOUND, async || fixture.others.bronze.uploads() == 1)
        .await;
    fixture.kill().await;
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    fixture.others.broker.write("orders", 0, &["{\"id\": 2}"]);
    fixture.restart().await;
    let ended = fixture.ended(&sync.id).await;
    assert_eq!((ended.status(), ended.records_written), (ExecutionStatus::Completed, 2));
    assert_eq!(fixture.others.bronze.lines(), [r#"{"id": 1}"#, r#"{"id": 2}"#]);
    fixture.stop().await;
}

#[tokio::test]
async fn a_topic_whose_records_change_waits_before_the_first_that_does() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let (id, _) = orders(&fixture, |_| {}).await;
    let schema_change_policy = SchemaChangePolicy::Pause as i32;
    let pausing = pb::StreamConfig { schema_change_policy, ..config_of("orders") };
    fixture.configure(&id, pausing).await;
    let broker = &fixture.others.broker;
    broker.write("orders", 0, &["{\"id\":1}"]);
    assert_eq!(fixture.sync_all(&id).await.records_written, 1);
    broker.write("orders", 0, &["{\"id\":2}", "{\"id\":3,\"shop\":1}", "{\"id\":4,\"at\":true}"]);
    broker.write("orders", 1, &["{\"id\":5}"]);
    let sync = fixture.sync_all(&id).await;
    assert_eq!(sync.streams[0].status(), StreamSyncStatus::Paused, "{sync:?}");
    assert_eq!((sync.records_read, sync.records_written), (1, 1));
    // The columns of the records behind it are seen with it.
    let discover = pb::DiscoverStreamsRequest { id: id.clone(), ..Default::default() };
    let found = fixture.connectors().discover_streams(owner(discover)).await.unwrap().into_inner();
    let schema = found.streams[0].schema.clone().unwrap();
    let names: Vec<&str> = schema.columns.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["id", "shop", "at"]);
    let accept = pb::AcceptSchemaChangeRequest {
        connector_id: id.clone(),
        stream: Some(stream("orders")),
        fingerprint: schema.fingerprint,
        org_id: 0,
    };
    fixture.syncs().accept_schema_change(owner(accept)).await.unwrap();
    assert_eq!(fixture.sync_all(&id).await.records_written, 3);
    assert_eq!(fixture.others.bronze.lines().len(), 5);
    fixture.stop().await;
}

#[tokio::test]
async fn a_topic_that_is_not_bound_is_not_there_for_anybody() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let broker = &fixture.others.broker;
    broker.make("orders", 1);
    let mut bindings = TopicBindingServiceClient::new(fixture.channel());
    let asked = pb::CreateTopicBindingRequest {
        org_id: ORG,
        topic: "orders".to_owned(),
        ..Default::default()
    };
    // Not even the owner of an organisation binds.
    let refused = bindings.create_topic_binding(owner(asked.clone())).await.unwrap_err();
    assert_eq!(refused.code(), tonic::Code::PermissionDenied);
    let binding = bind(&fixture, ORG, "orders", false).await.unwrap();
    assert_eq!(bind(&fixture, ORG, "orders", true).await.unwrap(), binding);
    let refusals = [
        (bind(&fixture, ORG, "nothing", false).await, "TOPIC_NOT_FOUND"),
        (bind(&fixture, 99, "orders", false).await, "ORGANIZATION_NOT_FOUND"),
        (bind(&fixture, 8, "orders", true).await, "TOPIC_BOUND_ELSEWHERE"),
    ];
    for (refused, wanted) in refusals {
        assert_eq!(reason(&refused.unwrap_err()), wanted);
    }
    let elsewhere = pb::CreateTopicBindingRequest { cluster: "other".to_owned(), ..asked };
    let elsewhere = bindings.create_topic_binding(with("operator", elsewhere)).await.unwrap_err();
    assert_eq!(reason(&elsewhere), "CLUSTER_NOT_FOUND");

    let mut connectors = fixture.connectors();
    let own = create(topics(&[&binding.id]));
    let foreign = connectors.create_connector(with("owner@8", own.clone())).await.unwrap_err();
    assert_eq!(reason(&foreign), "TOPIC_NOT_BOUND");
    let check = pb::CheckConnectorRequest { config: own.config.clone(), ..Default::default() };
    let foreign = connectors.check_connector(with("owner@8", check)).await.unwrap_err();
    assert_eq!(reason(&foreign), "TOPIC_NOT_BOUND");
    let listed = async |token: &str| {
        let list = pb::ListTopicBindingsRequest::default();
        let mut bindings = TopicBindingServiceClient::new(fixture.channel());
        bindings.list_topic_bindings(with(token, list)).await.unwrap().into_inner().bindings
    };
    assert_eq!((listed("owner").await.len(), listed("owner@8").await.len()), (1, 0));
    let mut opaque = topics(&[&binding.id]);
    opaque.set_value_format(TopicValueFormat::Opaque);
    let opaque = connectors.create_connector(owner(create(opaque))).await.unwrap_err();
    assert_eq!(reason(&opaque), "NOT_IMPLEMENTED");
    let all =
        pb::ListAllTopicBindingsRequest { topic_prefix: "ord".to_owned(), ..Default::default() };
    let all = bindings.list_all_topic_bindings(with("operator", all)).await.unwrap().into_inner();
    assert_eq!(all.bindings, [binding]);
    fixture.stop().await;
}

#[tokio::test]
async fn reading_ends_soon_after_a_binding_is_taken_back() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let (id, binding_id) = orders(&fixture, |_| {}).await;
    fixture.others.broker.write("orders", 0, &["{\"id\": 1}"]);
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(1);
    let sync = fixture.start_sync(sync_of(&id)).await;
    testkit::wait_for("bronze is asked", BOUND, async || fixture.others.bronze.uploads() == 1)
        .await;
    let mut bindings = TopicBindingServiceClient::new(fixture.channel());
    let delete = || pb::DeleteTopicBindingRequest { binding_id: binding_id.clone() };
    let deleted = bindings.delete_topic_binding(with("operator", delete())).await.unwrap();
    assert_eq!(deleted.into_inner().connector_ids, [id.as_str()]);
    let ended = fixture.ended(&sync.id).await;
    assert_eq!(ended.failure.unwrap().reason, "TOPIC_NOT_BOUND");
    let again = bindings.delete_topic_binding(with("operator", delete())).await.unwrap();
    assert!(again.into_inner().connector_ids.is_empty());
    let next = fixture.sync_all(&id).await;
    assert_eq!(next.failure.unwrap().reason, "TOPIC_NOT_BOUND");
    let discover = pb::DiscoverStreamsRequest { id, refresh: true, ..Default::default() };
    let found = fixture.connectors().discover_streams(owner(discover)).await.unwrap().into_inner();
    assert!(found.streams.is_empty());
    fixture.stop().await;
}

#[tokio::test]
async fn a_topic_is_looked_into_and_can_begin_at_its_end() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let (id, _) = orders(&fixture, |config| config.set_start(TopicStart::Latest)).await;
    let broker = &fixture.others.broker;
    broker.write("orders", 0, &["{\"id\": 1}", "{\"id\": 2}", "{\"id\": 3}"]);
    let discover = pb::DiscoverStreamsRequest { id: id.clone(), ..Default::default() };
    let found = fixture.connectors().discover_streams(owner(discover)).await.unwrap().into_inner();
    assert_eq!(found.streams[0].schema.as_ref().unwrap().columns[0].name, "id");
    let preview = pb::PreviewStreamRequest {
        id: id.clone(),
        stream: Some(stream("orders")),
        limit: 1,
        ..Default::default()
    };
    let rows = fixture.connectors().preview_stream(owner(preview)).await.unwrap().into_inner();
    assert_eq!(rows.rows.unwrap().rows.len(), 1);
    assert_eq!(fixture.sync_all(&id).await.records_read, 0);
    broker.write("orders", 0, &["{\"id\": 4}"]);
    fixture.clock.advance(Duration::from_secs(1));
    assert_eq!(fixture.sync_all(&id).await.records_read, 1);
    assert_eq!(fixture.others.bronze.lines(), [r#"{"id": 4}"#]);
    // Made anew, the topic ends before the place that was reached.
    broker.make("orders", 2);
    let failed = fixture.sync_all(&id).await;
    assert_eq!(failed.failure.unwrap().reason, "TOPIC_MADE_ANEW");
    fixture.stop().await;
}

#[tokio::test]
async fn a_topic_that_was_made_anew_is_not_read_from_the_place_of_the_one_before() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let (id, _) = orders(&fixture, |_| {}).await;
    let broker = &fixture.others.broker;
    broker.write("orders", 0, &["{\"id\": 1}", "{\"id\": 2}"]);
    assert_eq!(fixture.sync_all(&id).await.records_read, 2);
    // A place of which no topic is known is taken for one of the topic that is there.
    broker.identify("orders", 1);
    broker.write("orders", 0, &["{\"id\": 3}"]);
    assert_eq!(fixture.sync_all(&id).await.records_read, 1);
    assert_eq!(fixture.sync_all(&id).await.records_read, 0);
    // The other one has more records than the place counts.
    broker.make("orders", 2);
    broker.identify("orders", 2);
    broker.write("orders", 0, &["{\"id\": 4}", "{\"id\": 5}", "{\"id\": 6}", "{\"id\": 7}"]);
    for _ in 0..2 {
        let failed = fixture.sync_all(&id).await;
        assert_eq!((failed.status(), failed.records_read), (ExecutionStatus::Failed, 0));
        assert_eq!(failed.failure.unwrap().reason, "TOPIC_MADE_ANEW");
    }
    let reset = pb::ResetStreamStatesRequest { connector_id: id.clone(), ..Default::default() };
    fixture.syncs().reset_stream_states(owner(reset)).await.unwrap();
    assert_eq!(fixture.sync_all(&id).await.records_read, 4);
    assert_eq!(fixture.others.bronze.lines().len(), 7);
    fixture.stop().await;
}
