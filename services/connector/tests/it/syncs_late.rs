//! Syncs beside services that are slow, or away for a while: nothing is lost, nothing is double, and waiting has an end.

use std::time::Duration;

use base::Clock as _;
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::data::v1::FailureClass;
use rpc::wire::timestamp_from_wire;
use tonic::Status;

use crate::fixture::{BOUND, Database, Fixture, sync_of};

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

/// Waits until a sync has ended; the clock goes on only while it waits to be tried again. For how many seconds it did.
async fn through(fixture: &Fixture, id: &str) -> (pb::Sync, usize) {
    let mut seconds = 0;
    let ended = testkit::wait_for_some("the sync ends", BOUND, async || {
        let sync = fixture.sync(id).await;
        let retry_at = sync.streams[0].failure.as_ref().and_then(|it| it.retry_at);
        let is_early = retry_at.is_some_and(|at| fixture.clock.now() < timestamp_from_wire(&at));
        if sync.status() == ExecutionStatus::Pending && is_early {
            seconds += 1;
            fixture.clock.advance(Duration::from_secs(1));
        }
        sync.completed_at.is_some().then_some(sync)
    })
    .await;
    (ended, seconds)
}

async fn late(database: Database) {
    let (fixture, id) = five(database).await;
    // Every batch is stored, and each time the answer comes when nobody waits for it any more.
    let slow = || Status::deadline_exceeded("too late");
    fixture.others.bronze.late.lock().unwrap().extend([slow(), slow(), slow()]);
    let sync = fixture.start_sync(sync_of(&id)).await;
    let (ended, _) = through(&fixture, &sync.id).await;
    assert_eq!(ended.status(), ExecutionStatus::Completed, "{ended:?}");
    assert_eq!((ended.records_read, ended.records_written), (5, 5));
    assert_eq!((ended.failure.clone(), ended.streams[0].failure.clone()), (None, None));
    assert_eq!(fixture.others.bronze.lines(), all());
    assert_eq!(fixture.others.bronze.count(), 3);
    assert_eq!(fixture.sync_all(&id).await.records_read, 0);
    fixture.stop().await;
}

#[tokio::test]
async fn batches_whose_answers_come_too_late_are_stored_once_on_sqlite() {
    late(Database::Sqlite).await;
}

#[tokio::test]
async fn batches_whose_answers_come_too_late_are_stored_once_on_postgres() {
    late(Database::Postgres).await;
}

#[tokio::test]
async fn a_sync_outlives_services_that_are_away_for_a_while() {
    let (fixture, id) = five(Database::Sqlite).await;
    *fixture.others.tokens_away.lock().unwrap() = 2;
    let away = || Status::unavailable("not now");
    fixture.others.bronze.late.lock().unwrap().extend([away(), Status::deadline_exceeded("late")]);
    let sync = fixture.start_sync(sync_of(&id)).await;
    let (ended, _) = through(&fixture, &sync.id).await;
    assert_eq!(ended.status(), ExecutionStatus::Completed, "{ended:?}");
    assert_eq!((ended.records_read, ended.records_written), (5, 5));
    assert_eq!(fixture.others.bronze.lines(), all());
    fixture.stop().await;
}

#[tokio::test]
async fn a_service_that_stays_away_ends_the_sync_and_the_next_one_goes_on() {
    let (fixture, id) = five(Database::Sqlite).await;
    *fixture.others.bronze.refusal.lock().unwrap() = Some(Status::unavailable("not now"));
    let sync = fixture.start_sync(sync_of(&id)).await;
    let (ended, seconds) = through(&fixture, &sync.id).await;
    assert_eq!((ended.status(), ended.attempt), (ExecutionStatus::Failed, 6), "{ended:?}");
    let failure = ended.failure.unwrap();
    assert_eq!((failure.failure_class(), failure.retryable), (FailureClass::Network, false));
    // 1, 2, 4, 8 and 16.
    assert_eq!(seconds, 31);
    *fixture.others.bronze.refusal.lock().unwrap() = None;
    assert_eq!(fixture.sync_all(&id).await.records_written, 5);
    assert_eq!(fixture.others.bronze.lines(), all());
    fixture.stop().await;
}
