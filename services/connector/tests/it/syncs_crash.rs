//! Syncs that are broken off: killed, cancelled, refused by bronze.

use std::time::Duration;

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::StreamSyncStatus;
use tonic::Status;

use crate::fixture::{BOUND, Database, Fixture, owner, reason, sync_of};

/// Five records in batches of two.
async fn five(database: Database) -> (Fixture, String) {
    let fixture = Fixture::with(database, |options| options.batch_records = 2).await;
    fixture.write("a.csv", 60, "id\n1\n2\n3\n4\n5\n");
    let id = fixture.orders("files").await;
    (fixture, id)
}

fn all() -> Vec<String> {
    (1..=5).map(|id| format!(r#"{{"id":"{id}"}}"#)).collect()
}

/// Waits until bronze has heard of so many uploads.
async fn uploads(fixture: &Fixture, count: usize) {
    testkit::wait_for("bronze is asked", BOUND, async || count <= fixture.others.bronze.uploads())
        .await;
}

async fn killed(database: Database) {
    let (mut fixture, id) = five(database).await;
    // The second batch is stored, and the answer never comes.
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(2);
    let sync = fixture.start_sync(sync_of(&id)).await;
    uploads(&fixture, 2).await;
    fixture.kill().await;
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    fixture.clock.advance(Duration::from_secs(31));
    fixture.restart().await;
    let ended = fixture.ended(&sync.id).await;
    assert_eq!((ended.status(), ended.attempt), (ExecutionStatus::Completed, 2), "{ended:?}");
    assert_eq!((ended.records_read, ended.records_written), (5, 5));
    assert_eq!(fixture.others.bronze.lines(), all());
    assert_eq!((fixture.others.bronze.count(), fixture.others.bronze.uploads()), (3, 4));
    // Brought again, nothing changes.
    assert_eq!(fixture.sync_all(&id).await.records_read, 0);
    assert_eq!(fixture.others.bronze.count(), 3);
    fixture.stop().await;
}

#[tokio::test]
async fn a_sync_that_was_killed_goes_on_and_doubles_nothing_on_sqlite() {
    killed(Database::Sqlite).await;
}

#[tokio::test]
async fn a_sync_that_was_killed_goes_on_and_doubles_nothing_on_postgres() {
    killed(Database::Postgres).await;
}

#[tokio::test]
async fn a_sync_that_is_stopped_goes_on_with_the_next_process() {
    let (mut fixture, id) = five(Database::Postgres).await;
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(1);
    let sync = fixture.start_sync(sync_of(&id)).await;
    uploads(&fixture, 1).await;
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    // The clock stands still: no lease ends.
    fixture.drain().await;
    fixture.restart().await;
    let ended = fixture.ended(&sync.id).await;
    assert_eq!((ended.status(), ended.records_written), (ExecutionStatus::Completed, 5));
    assert_eq!(fixture.others.bronze.lines(), all());
    fixture.stop().await;
}

#[tokio::test]
async fn a_cancelled_sync_keeps_what_is_stored_and_the_next_goes_on() {
    let (fixture, id) = five(Database::Sqlite).await;
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(2);
    let sync = fixture.start_sync(sync_of(&id)).await;
    uploads(&fixture, 2).await;
    let busy = fixture.syncs().start_sync(owner(sync_of(&id))).await.unwrap_err();
    assert_eq!(reason(&busy), "STREAM_BUSY");
    let cancel = || pb::CancelSyncRequest { sync_id: sync.id.clone(), ..Default::default() };
    fixture.syncs().cancel_sync(owner(cancel())).await.unwrap();
    let ended = fixture.ended(&sync.id).await;
    assert_eq!((ended.status(), ended.records_written), (ExecutionStatus::Cancelled, 2));
    assert_eq!(ended.streams[0].status(), StreamSyncStatus::Cancelled);
    let again = fixture.syncs().cancel_sync(owner(cancel())).await.unwrap().into_inner();
    assert_eq!(again.sync.unwrap().status(), ExecutionStatus::Cancelled);
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    let next = fixture.sync_all(&id).await;
    // The second batch was stored for the sync before.
    assert_eq!((next.records_read, next.records_written), (3, 1));
    assert_eq!(fixture.others.bronze.lines(), all());
    let finished = pb::CancelSyncRequest { sync_id: next.id, ..Default::default() };
    let refused = fixture.syncs().cancel_sync(owner(finished)).await.unwrap_err();
    assert_eq!(reason(&refused), "SYNC_FINISHED");
    fixture.stop().await;
}

#[tokio::test]
async fn what_was_stored_without_an_answer_is_not_stored_again_with_what_came_since() {
    let (fixture, id) = five(Database::Sqlite).await;
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(3);
    let sync = fixture.start_sync(sync_of(&id)).await;
    uploads(&fixture, 3).await;
    let cancel = pb::CancelSyncRequest { sync_id: sync.id.clone(), ..Default::default() };
    fixture.syncs().cancel_sync(owner(cancel)).await.unwrap();
    fixture.ended(&sync.id).await;
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    // The last batch, of one record, would have this one too if it were sent again.
    fixture.write("b.csv", 50, "id\n6\n");
    let next = fixture.sync_all(&id).await;
    assert_eq!((next.records_read, next.records_written), (2, 1), "{next:?}");
    let mut wanted = all();
    wanted.push(r#"{"id":"6"}"#.to_owned());
    assert_eq!(fixture.others.bronze.lines(), wanted);
    fixture.stop().await;
}

#[tokio::test]
async fn a_file_that_changed_after_it_was_stored_in_part_is_brought_as_a_whole() {
    let (fixture, id) = five(Database::Sqlite).await;
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(1);
    let sync = fixture.start_sync(sync_of(&id)).await;
    uploads(&fixture, 1).await;
    let cancel = pb::CancelSyncRequest { sync_id: sync.id.clone(), ..Default::default() };
    fixture.syncs().cancel_sync(owner(cancel)).await.unwrap();
    fixture.ended(&sync.id).await;
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    fixture.write("a.csv", 50, "id\nnew\n");
    let next = fixture.sync_all(&id).await;
    assert_eq!((next.status(), next.records_written), (ExecutionStatus::Completed, 1), "{next:?}");
    assert_eq!(fixture.others.bronze.lines()[2..], [r#"{"id":"new"}"#]);
    fixture.stop().await;
}

#[tokio::test]
async fn what_bronze_refuses_for_now_is_sent_again_later() {
    let (fixture, id) = five(Database::Sqlite).await;
    *fixture.others.bronze.refusal.lock().unwrap() = Some(Status::unavailable("not now"));
    let sync = fixture.start_sync(sync_of(&id)).await;
    let waits = testkit::wait_for_some("it waits", BOUND, async || {
        let sync = fixture.sync(&sync.id).await;
        let failed = sync.streams[0].failure.is_some();
        (failed && sync.status() == ExecutionStatus::Pending).then_some(sync)
    })
    .await;
    let failure = waits.streams[0].failure.clone().unwrap();
    assert!(failure.retryable && failure.retry_at.is_some(), "{failure:?}");
    *fixture.others.bronze.refusal.lock().unwrap() = None;
    fixture.clock.advance(Duration::from_secs(2));
    let ended = fixture.ended(&sync.id).await;
    assert_eq!((ended.status(), ended.records_written), (ExecutionStatus::Completed, 5));
    assert_eq!((ended.failure, ended.streams[0].failure.clone()), (None, None));
    fixture.stop().await;
}

#[tokio::test]
async fn what_bronze_refuses_for_good_ends_the_sync() {
    let (fixture, id) = five(Database::Sqlite).await;
    *fixture.others.bronze.refusal.lock().unwrap() = Some(Status::permission_denied("no"));
    let sync = fixture.sync_all(&id).await;
    assert_eq!((sync.status(), sync.attempt), (ExecutionStatus::Failed, 1));
    let failure = sync.failure.unwrap();
    assert_eq!((failure.reason.as_str(), failure.retryable), ("BRONZE_NOT_ALLOWED", false));
    assert_eq!(sync.streams[0].status(), StreamSyncStatus::Incomplete);
    fixture.stop().await;
}
