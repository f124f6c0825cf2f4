//! Full refreshes: generations, and when they are complete.

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::{SyncMode, WriteMode};

use crate::fixture::{BOUND, Database, Fixture, config_of, owner, sync_of};
use crate::others::KEYLESS;

/// Generation, number of lines and whether it completes, of each batch.
fn batches(fixture: &Fixture) -> Vec<(i64, usize, bool)> {
    let batches = fixture.others.bronze.batches.lock().unwrap();
    batches.iter().map(|it| (it.header.generation_id, it.lines.len(), it.completes)).collect()
}

async fn generation(fixture: &Fixture, id: &str) -> i64 {
    let list = pb::ListStreamsRequest { connector_id: id.to_owned(), ..Default::default() };
    let found = fixture.syncs().list_streams(owner(list)).await.unwrap().into_inner();
    found.streams[0].generation_id
}

async fn refreshed(database: Database) {
    let fixture = Fixture::with(database, |options| options.batch_records = 2).await;
    fixture.write("a.csv", 60, "id\n1\n2\n");
    fixture.write("b.csv", 50, "id\n3\n");
    let id = fixture.make(fixture.files("files")).await.id;
    let full = pb::StreamConfig {
        sync_mode: SyncMode::FullRefresh as i32,
        write_mode: WriteMode::Overwrite as i32,
        ..config_of("orders")
    };
    fixture.configure(&id, full.clone()).await;
    let first = fixture.sync_all(&id).await;
    assert_eq!((first.records_written, first.streams[0].generation_id), (3, 1), "{first:?}");
    assert_eq!(batches(&fixture), [(1, 2, false), (1, 1, true)]);
    assert_eq!(generation(&fixture, &id).await, 1);
    let second = fixture.sync_all(&id).await;
    assert_eq!((second.records_written, second.streams[0].generation_id), (3, 2));
    assert_eq!(batches(&fixture)[2..], [(2, 2, false), (2, 1, true)]);
    // A refresh of nothing is complete too.
    for name in ["a.csv", "b.csv"] {
        std::fs::remove_file(fixture.folder(7).join(name)).unwrap();
    }
    assert_eq!(fixture.sync_all(&id).await.records_read, 0);
    assert_eq!(batches(&fixture)[4..], [(3, 0, true)]);
    assert_eq!(generation(&fixture, &id).await, 3);
    // What was brought before stays beside the new, so bronze is not told of an end.
    let append = pb::StreamConfig { write_mode: WriteMode::Append as i32, ..full };
    fixture.configure(&id, append).await;
    assert_eq!(fixture.sync_all(&id).await.streams[0].generation_id, 4);
    assert_eq!(batches(&fixture)[5..], [(4, 0, false)]);
    assert_eq!(generation(&fixture, &id).await, 4);
    fixture.stop().await;
}

#[tokio::test]
async fn every_full_refresh_is_a_generation_that_its_last_batch_completes_on_sqlite() {
    refreshed(Database::Sqlite).await;
}

#[tokio::test]
async fn every_full_refresh_is_a_generation_that_its_last_batch_completes_on_postgres() {
    refreshed(Database::Postgres).await;
}

#[tokio::test]
async fn a_full_refresh_that_broke_off_goes_on_where_it_was() {
    let fixture = Fixture::with(Database::Sqlite, |options| options.batch_records = 2).await;
    fixture.write("a.csv", 60, "id\n1\n2\n3\n4\n5\n");
    let id = fixture.orders("files").await;
    fixture.sync_all(&id).await;
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(5);
    let full = pb::StartSyncRequest { full_refresh: true, ..sync_of(&id) };
    let sync = fixture.start_sync(full.clone()).await;
    testkit::wait_for("bronze is asked", BOUND, async || fixture.others.bronze.uploads() == 5)
        .await;
    let cancel = pb::CancelSyncRequest { sync_id: sync.id.clone(), ..Default::default() };
    fixture.syncs().cancel_sync(owner(cancel)).await.unwrap();
    assert_eq!(fixture.ended(&sync.id).await.status(), ExecutionStatus::Cancelled);
    assert_eq!(generation(&fixture, &id).await, 0);
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    // The next one has but to end it, although it was not asked for a refresh.
    let next = fixture.sync_all(&id).await;
    assert_eq!((next.records_read, next.streams[0].generation_id), (3, 1));
    let wanted = [(1, 2, false), (1, 2, false), (1, 1, false)];
    assert_eq!(batches(&fixture)[3..], wanted);
    assert_eq!(generation(&fixture, &id).await, 1);
    assert_eq!(fixture.sync_all(&id).await.records_read, 0);
    let again = fixture.start_sync(full).await;
    assert_eq!(fixture.ended(&again.id).await.streams[0].generation_id, 2);
    fixture.stop().await;
}

#[tokio::test]
async fn a_full_refresh_of_rows_without_a_key_takes_the_place_of_those_before() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id\n1\n");
    let id = fixture.make(fixture.files("files")).await.id;
    let of = |dataset: &str| pb::StreamConfig {
        write_mode: WriteMode::Append as i32,
        dataset: dataset.to_owned(),
        ..config_of("orders")
    };
    fixture.configure(&id, of(KEYLESS)).await;
    fixture.sync_all(&id).await;
    let full = pb::StartSyncRequest { full_refresh: true, ..sync_of(&id) };
    let sync = fixture.start_sync(full.clone()).await;
    assert_eq!(fixture.ended(&sync.id).await.records_written, 1);
    assert_eq!(batches(&fixture), [(0, 1, false), (1, 1, true)]);
    // Rows of a key replace themselves, so that what is configured holds.
    fixture.configure(&id, of("orders")).await;
    let sync = fixture.start_sync(full).await;
    assert_eq!(fixture.ended(&sync.id).await.records_written, 1);
    assert_eq!(batches(&fixture)[2..], [(2, 1, false)]);
    fixture.stop().await;
}

#[tokio::test]
async fn states_that_are_reset_with_their_data_begin_a_generation() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id\n1\n");
    let id = fixture.orders("files").await;
    fixture.sync_all(&id).await;
    let reset = |clear_data: bool| pb::ResetStreamStatesRequest {
        connector_id: id.clone(),
        clear_data,
        ..Default::default()
    };
    fixture.syncs().reset_stream_states(owner(reset(false))).await.unwrap();
    // Counting begins anew: no count of before is taken for one of after.
    assert_eq!(fixture.sync_all(&id).await.records_written, 1);
    fixture.syncs().reset_stream_states(owner(reset(true))).await.unwrap();
    assert_eq!(fixture.sync_all(&id).await.records_written, 1);
    assert_eq!(fixture.sync_all(&id).await.records_read, 0);
    assert_eq!(batches(&fixture), [(0, 1, false), (0, 1, false), (1, 1, true)]);
    fixture.stop().await;
}
