//! Streams whose columns change, by policy: what goes on, what waits, and what a person does about it.

use std::time::Duration;

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::{StreamSyncStatus, SyncMode};
use platform_proto::platform::data::v1::{SchemaChangeKind, SchemaChangePolicy};

use crate::fixture::{
    BOUND, Database, Fixture, ORG, config_of, fact, owner, reason, stream, sync_of,
};

/// A connector whose stream `orders` has all files below its folder, under a policy.
async fn orders(fixture: &Fixture, policy: SchemaChangePolicy) -> String {
    let directory = fixture.folder(ORG).display().to_string();
    let mut config = crate::fixture::file_config(&directory);
    if let Some(pb::connector_config::Source::File(file)) = &mut config.source {
        file.streams[0].glob = "**".to_owned();
    }
    let create = pb::CreateConnectorRequest {
        name: "files".to_owned(),
        config: Some(config),
        ..Default::default()
    };
    let id = fixture.make(create).await.id;
    fixture.configure(&id, under(policy)).await;
    id
}

fn under(policy: SchemaChangePolicy) -> pb::StreamConfig {
    pb::StreamConfig { schema_change_policy: policy as i32, ..config_of("orders") }
}

async fn known(fixture: &Fixture, id: &str) -> pb::Stream {
    let list = pb::ListStreamsRequest { connector_id: id.to_owned(), ..Default::default() };
    fixture.syncs().list_streams(owner(list)).await.unwrap().into_inner().streams.remove(0)
}

/// Names of the columns that are accepted.
fn accepted(stream: &pb::Stream) -> String {
    let columns = stream.accepted_schema.iter().flat_map(|it| &it.columns);
    columns.map(|it| it.name.as_str()).collect::<Vec<_>>().join(" ")
}

/// What is found of the stream, as a person sees it.
async fn discovered(fixture: &Fixture, id: &str) -> pb::StreamDescription {
    let ask = pb::DiscoverStreamsRequest { id: id.to_owned(), ..Default::default() };
    let found = fixture.connectors().discover_streams(owner(ask)).await.unwrap().into_inner();
    found.streams[0].clone()
}

/// Accepts columns by their fingerprint.
async fn accept(
    fixture: &Fixture,
    id: &str,
    fingerprint: &str,
) -> Result<pb::Stream, tonic::Status> {
    let accept = pb::AcceptSchemaChangeRequest {
        connector_id: id.to_owned(),
        stream: Some(stream("orders")),
        fingerprint: fingerprint.to_owned(),
        org_id: 0,
    };
    let answer = fixture.syncs().accept_schema_change(owner(accept)).await?;
    Ok(answer.into_inner().stream.unwrap())
}

/// Looks at the columns that a stream has now, and accepts them.
async fn look_and_accept(fixture: &Fixture, id: &str) -> pb::Stream {
    let fingerprint = discovered(fixture, id).await.schema.unwrap().fingerprint;
    accept(fixture, id, &fingerprint).await.unwrap()
}

fn status_of(sync: &pb::Sync) -> (ExecutionStatus, StreamSyncStatus) {
    (sync.status(), sync.streams[0].status())
}

const BROUGHT: (ExecutionStatus, StreamSyncStatus) =
    (ExecutionStatus::Completed, StreamSyncStatus::Completed);
const PAUSED: (ExecutionStatus, StreamSyncStatus) =
    (ExecutionStatus::Completed, StreamSyncStatus::Paused);

async fn pauses(database: Database) {
    let fixture = Fixture::start(database).await;
    let id = orders(&fixture, SchemaChangePolicy::Pause).await;
    fixture.write("a.csv", 90, "id,total\n1,10\n");
    assert_eq!(status_of(&fixture.sync_all(&id).await), BROUGHT);
    assert_eq!(accepted(&known(&fixture, &id).await), "id total");

    // What comes before the change is stored; the file behind it waits with it.
    fixture.write("b.csv", 80, "id,total\n2,20\n");
    fixture.write("c.csv", 70, "id,total,shop\n3,30,x\n");
    fixture.write("d.csv", 60, "id,total,shop\n4,40,y\n");
    let sync = fixture.sync_all(&id).await;
    assert_eq!(status_of(&sync), PAUSED, "{sync:?}");
    assert_eq!((sync.attempt, sync.failure.clone()), (1, None));
    assert_eq!((sync.records_read, sync.records_written), (1, 1));
    let waits = known(&fixture, &id).await;
    assert!(waits.paused_by_schema_change);
    let change = &waits.pending_changes[0];
    assert_eq!(
        (change.kind(), change.column_path.as_str()),
        (SchemaChangeKind::ColumnAdded, "shop")
    );
    let list = pb::ListSyncLogsRequest { sync_id: sync.id, ..Default::default() };
    let logs = fixture.syncs().list_sync_logs(owner(list)).await.unwrap().into_inner().entries;
    assert!(logs[0].problem && logs[0].message.contains("`shop` is new (STRING)"), "{logs:?}");

    // As long as it waits, nothing of it is brought, by whatever name it is asked for.
    let named = pb::StartSyncRequest { streams: vec![stream("orders")], ..sync_of(&id) };
    let refused = fixture.syncs().start_sync(owner(named)).await.unwrap_err();
    assert_eq!(
        (reason(&refused).as_str(), fact(&refused, "stream")),
        ("STREAM_PAUSED", "orders".to_owned())
    );
    let all = fixture.syncs().start_sync(owner(sync_of(&id))).await.unwrap_err();
    assert_eq!(reason(&all), "NO_STREAMS_ENABLED");

    // A person accepts what they saw, and neither what was accepted before nor what is made up.
    let before = waits.accepted_schema.unwrap().fingerprint;
    for other in [before, "0".repeat(64)] {
        let refused = accept(&fixture, &id, &other).await.unwrap_err();
        assert_eq!(reason(&refused), "SCHEMA_CHANGED_AGAIN");
    }
    assert!(known(&fixture, &id).await.paused_by_schema_change);
    let found = discovered(&fixture, &id).await;
    assert_eq!(found.changes, waits.pending_changes);
    let fingerprint = found.schema.unwrap().fingerprint;
    let goes_on = accept(&fixture, &id, &fingerprint).await.unwrap();
    assert!(!goes_on.paused_by_schema_change && goes_on.pending_changes.is_empty());
    assert_eq!(accepted(&goes_on), "id total shop");
    // Again, as after an answer that was lost.
    assert_eq!(accept(&fixture, &id, &fingerprint).await.unwrap(), goes_on);

    let next = fixture.sync_all(&id).await;
    assert_eq!((status_of(&next), next.records_written), (BROUGHT, 2));
    let lines = [
        r#"{"id":"1","total":"10"}"#,
        r#"{"id":"2","total":"20"}"#,
        r#"{"id":"3","total":"30","shop":"x"}"#,
        r#"{"id":"4","total":"40","shop":"y"}"#,
    ];
    assert_eq!(fixture.others.bronze.lines(), lines);
    fixture.stop().await;
}

#[tokio::test]
async fn a_stream_that_pauses_goes_on_where_it_was_once_its_columns_are_accepted_on_sqlite() {
    pauses(Database::Sqlite).await;
}

#[tokio::test]
async fn a_stream_that_pauses_goes_on_where_it_was_once_its_columns_are_accepted_on_postgres() {
    pauses(Database::Postgres).await;
}

/// Records in batches of two, of which the fourth has another type.
async fn mixed(database: Database) -> (Fixture, String) {
    let fixture = Fixture::with(database, |options| options.batch_records = 2).await;
    let id = orders(&fixture, SchemaChangePolicy::Unspecified).await;
    let records = "{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n{\"id\":\"x\"}\n{\"id\":5}\n";
    fixture.write("a.ndjson", 60, records);
    (fixture, id)
}

fn all() -> [&'static str; 5] {
    [r#"{"id":1}"#, r#"{"id":2}"#, r#"{"id":3}"#, r#"{"id":"x"}"#, r#"{"id":5}"#]
}

#[tokio::test]
async fn a_change_in_the_middle_of_a_file_ends_the_batch_before_it() {
    let (fixture, id) = mixed(Database::Sqlite).await;
    let sync = fixture.sync_all(&id).await;
    assert_eq!((status_of(&sync), sync.records_written), (PAUSED, 3));
    assert_eq!(fixture.others.bronze.lines(), all()[..3]);
    let waits = known(&fixture, &id).await;
    let change = &waits.pending_changes[0];
    assert_eq!((change.kind(), change.compatible), (SchemaChangeKind::TypeChanged, false));
    look_and_accept(&fixture, &id).await;
    assert_eq!(fixture.sync_all(&id).await.records_written, 2);
    assert_eq!(fixture.others.bronze.lines(), all());
    assert_eq!(fixture.sync_all(&id).await.records_read, 0);
    fixture.stop().await;
}

async fn killed(database: Database) {
    let (mut fixture, id) = mixed(database).await;
    // The batch that ends before the change is stored, and the answer never comes.
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(2);
    let sync = fixture.start_sync(sync_of(&id)).await;
    testkit::wait_for("bronze is asked", BOUND, async || 2 <= fixture.others.bronze.uploads())
        .await;
    fixture.kill().await;
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    fixture.clock.advance(Duration::from_secs(31));
    fixture.restart().await;
    let ended = fixture.ended(&sync.id).await;
    assert_eq!((status_of(&ended), ended.records_written), (PAUSED, 3), "{ended:?}");
    look_and_accept(&fixture, &id).await;
    assert_eq!(fixture.sync_all(&id).await.records_written, 2);
    assert_eq!(fixture.others.bronze.lines(), all());
    fixture.stop().await;
}

#[tokio::test]
async fn a_kill_before_the_pause_is_known_loses_and_doubles_nothing_on_sqlite() {
    killed(Database::Sqlite).await;
}

#[tokio::test]
async fn a_kill_before_the_pause_is_known_loses_and_doubles_nothing_on_postgres() {
    killed(Database::Postgres).await;
}

#[tokio::test]
async fn the_columns_of_a_first_batch_without_an_answer_are_accepted_with_it() {
    let mut fixture = Fixture::with(Database::Sqlite, |options| options.batch_records = 2).await;
    let id = orders(&fixture, SchemaChangePolicy::Pause).await;
    fixture.write("a.ndjson", 60, "{\"id\":1}\n{\"id\":2}\n{\"id\":3,\"shop\":1}\n");
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(1);
    let sync = fixture.start_sync(sync_of(&id)).await;
    testkit::wait_for("bronze is asked", BOUND, async || 1 <= fixture.others.bronze.uploads())
        .await;
    fixture.kill().await;
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    fixture.restart().await;
    // Otherwise the third record would be the first of all, and nothing would be held against it.
    assert_eq!(status_of(&fixture.ended(&sync.id).await), PAUSED);
    assert_eq!(accepted(&known(&fixture, &id).await), "id");
    fixture.stop().await;
}

#[tokio::test]
async fn what_fits_into_the_same_table_is_accepted_by_the_policy_and_told() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let id = orders(&fixture, SchemaChangePolicy::Propagate).await;
    fixture.write("a.ndjson", 60, "{\"id\":1,\"total\":1}\n");
    fixture.sync_all(&id).await;
    fixture.write("b.ndjson", 50, "{\"id\":2,\"total\":1.5,\"shop\":\"x\"}\n{\"id\":3}\n");
    let sync = fixture.sync_all(&id).await;
    assert_eq!((status_of(&sync), sync.records_written), (BROUGHT, 2));
    assert_eq!(accepted(&known(&fixture, &id).await), "id total shop");
    let list = pb::ListSyncLogsRequest { sync_id: sync.id, ..Default::default() };
    let logs = fixture.syncs().list_sync_logs(owner(list)).await.unwrap().into_inner().entries;
    let told = "Accepted by the stream's policy: `total` is FLOAT64 and was INT64, `shop` is new (STRING).";
    assert!(logs.iter().any(|it| !it.problem && it.message == told), "{logs:?}");
    // Of CSV a column that is missing is gone, which the same table bears.
    fixture.write("c.csv", 40, "id\n4\n");
    let mixed = fixture.sync_all(&id).await;
    assert_eq!(status_of(&mixed), PAUSED, "a number is not a text");
    fixture.configure(&id, under(SchemaChangePolicy::Ignore)).await;
    assert!(!known(&fixture, &id).await.paused_by_schema_change);
    assert_eq!(status_of(&fixture.sync_all(&id).await), BROUGHT);
    assert_eq!(fixture.others.bronze.lines().len(), 4);
    fixture.stop().await;
}

#[tokio::test]
async fn a_column_of_a_table_that_is_gone_waits_for_a_person_and_may_come_back() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let id = orders(&fixture, SchemaChangePolicy::Pause).await;
    fixture.write("a.csv", 90, "id,total\n1,10\n");
    fixture.sync_all(&id).await;
    fixture.write("b.csv", 80, "id\n2\n");
    fixture.write("c.csv", 70, "id,total\n3,30\n");
    assert_eq!(status_of(&fixture.sync_all(&id).await), PAUSED);
    let gone = known(&fixture, &id).await.pending_changes;
    assert_eq!((gone.len(), gone[0].kind()), (1, SchemaChangeKind::ColumnRemoved));
    assert_eq!(accepted(&look_and_accept(&fixture, &id).await), "id");
    let next = fixture.sync_all(&id).await;
    assert_eq!((status_of(&next), next.records_written), (PAUSED, 1));
    assert_eq!(accepted(&look_and_accept(&fixture, &id).await), "id total");
    assert_eq!(status_of(&fixture.sync_all(&id).await), BROUGHT);
    assert_eq!(fixture.others.bronze.lines().len(), 3);
    fixture.stop().await;
}

#[tokio::test]
async fn another_policy_lets_a_stream_go_on_and_other_streams_never_waited() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let directory = fixture.folder(ORG).display().to_string();
    let mut config = crate::fixture::file_config(&directory);
    if let Some(pb::connector_config::Source::File(file)) = &mut config.source {
        file.streams[0].glob = "a/*".to_owned();
        let (name, glob) = ("clicks".to_owned(), "b/*".to_owned());
        file.streams.push(pb::FileStream { name, glob, ..Default::default() });
    }
    let (name, config) = ("files".to_owned(), Some(config));
    let create = pb::CreateConnectorRequest { name, config, ..Default::default() };
    let id = fixture.make(create).await.id;
    fixture.configure(&id, under(SchemaChangePolicy::Pause)).await;
    fixture.configure(&id, config_of("clicks")).await;
    fixture.write("a/1.csv", 90, "id\n1\n");
    fixture.sync_all(&id).await;
    fixture.write("a/2.csv", 80, "id,shop\n2,x\n");
    fixture.write("b/1.csv", 80, "id\n3\n");
    let sync = fixture.sync_all(&id).await;
    let by_name = |name: &str| {
        let found = sync.streams.iter().find(|it| it.stream == Some(stream(name)));
        found.unwrap().status()
    };
    assert_eq!(by_name("orders"), StreamSyncStatus::Paused);
    assert_eq!(by_name("clicks"), StreamSyncStatus::Completed);
    // What does not wait goes on without it.
    fixture.write("b/2.csv", 70, "id\n4\n");
    let next = fixture.sync_all(&id).await;
    assert_eq!((next.streams.len(), next.records_written), (1, 1));
    fixture.configure(&id, under(SchemaChangePolicy::Propagate)).await;
    assert_eq!(fixture.sync_all(&id).await.records_written, 1);
    assert_eq!(fixture.others.bronze.lines().len(), 4);
    fixture.stop().await;
}

#[tokio::test]
async fn a_full_refresh_that_pauses_ends_in_the_generation_that_it_began() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let id = orders(&fixture, SchemaChangePolicy::Pause).await;
    let full = pb::StreamConfig {
        sync_mode: SyncMode::FullRefresh as i32,
        write_mode: pb::WriteMode::Overwrite as i32,
        ..under(SchemaChangePolicy::Pause)
    };
    fixture.configure(&id, full).await;
    fixture.write("a.ndjson", 90, "{\"id\":1}\n");
    fixture.sync_all(&id).await;
    fixture.write("b.ndjson", 80, "{\"id\":2,\"shop\":1}\n");
    let sync = fixture.sync_all(&id).await;
    assert_eq!((status_of(&sync), sync.streams[0].generation_id), (PAUSED, 2));
    assert_eq!(known(&fixture, &id).await.generation_id, 1);
    look_and_accept(&fixture, &id).await;
    let next = fixture.sync_all(&id).await;
    assert_eq!((status_of(&next), next.streams[0].generation_id), (BROUGHT, 2));
    assert_eq!(known(&fixture, &id).await.generation_id, 2);
    let batches = fixture.others.bronze.batches.lock().unwrap().clone();
    let seen: Vec<_> =
        batches.iter().map(|it| (it.header.generation_id, it.lines.len(), it.completes)).collect();
    assert_eq!(seen, [(1, 1, true), (2, 1, false), (2, 1, true)]);
    fixture.stop().await;
}
