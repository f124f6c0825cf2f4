//! Executions beside services that answer too late, or not at all for a while.

use std::time::Duration;

use base::Clock as _;
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::data::v1::FailureClass;
use platform_proto::platform::etl::v1 as pb;
use rpc::wire::timestamp_from_wire;
use tonic::{Code, Status};

use crate::fixture::{BOUND, Database, Fixture, on_both};
use crate::world::{Script, refused};

on_both! {
    work_whose_answer_comes_too_late_is_done_once
    services_that_are_away_for_a_while_cost_time_and_nothing_else
    a_sync_may_take_longer_than_a_credential_lives
}

/// Waits until an execution has ended; the clock goes on only while a step waits to be tried again. For how many seconds
/// it did.
async fn through(fixture: &Fixture, id: &str) -> (pb::Execution, usize) {
    let mut seconds = 0;
    let ended = testkit::wait_for_some("the execution ends", BOUND, async || {
        let now = fixture.clock.now();
        let is_early = |it: &pb::ExecutionStep| {
            it.next_attempt_at.is_some_and(|at| now < timestamp_from_wire(&at))
        };
        let found = fixture.get(id).await;
        if found.completed_at.is_none() && fixture.steps(id).await.iter().any(is_early) {
            seconds += 1;
            fixture.clock.advance(Duration::from_secs(1));
        }
        found.completed_at.is_some().then_some(found)
    })
    .await;
    (ended, seconds)
}

async fn work_whose_answer_comes_too_late_is_done_once(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.script("orders", Script::Batches(2));
    world.aggregation("daily", &["orders"]);
    let slow = || Status::deadline_exceeded("too late");
    // Each does its work, and nobody waits for the answer any more.
    world.be_late("start_sync orders", slow());
    world.be_late("process_batch orders-1", slow());
    world.be_late("process_batch orders-2", Status::unavailable("the connection broke"));
    let made = fixture.trigger("p").await;
    let (done, _) = through(&fixture, &made.id).await;
    assert_eq!(done.status(), ExecutionStatus::Completed, "{:?}", done.error);
    assert_eq!(world.sync_statuses(), [ExecutionStatus::Completed]);
    assert!(world.unprocessed().is_empty());
    assert_eq!(world.count("build daily"), 1);
    // Once for each of two batches, whoever asked how often.
    let metrics = done.metrics.unwrap();
    assert_eq!((metrics.total_records, metrics.output_records), (20, 16));
    fixture.stop().await;
}

async fn services_that_are_away_for_a_while_cost_time_and_nothing_else(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.stream("clicks", "clicks");
    world.aggregation("daily", &["orders", "clicks"]);
    let away = || Status::unavailable("not now");
    for call in [
        "list_streams c",
        "start_sync orders",
        "watch_sync clicks",
        // Which of the two streams is brought first is not known.
        "get_batch orders-1",
        "get_batch orders-2",
        "get_dataset clicks",
        "process_batch orders-1",
        "process_batch orders-2",
        "list_aggregations ",
        "build daily",
    ] {
        world.fail(call, away());
        world.fail(call, Status::deadline_exceeded("too late"));
    }
    let made = fixture.trigger("p").await;
    let (done, seconds) = through(&fixture, &made.id).await;
    assert_eq!(done.status(), ExecutionStatus::Completed, "{:?}", done.error);
    assert!(seconds < 60, "{seconds}");
    assert!(world.unprocessed().is_empty());
    assert_eq!(world.sync_statuses().len(), 2);
    let metrics = done.metrics.unwrap();
    assert_eq!((metrics.total_records, metrics.output_records), (20, 16));
    fixture.stop().await;
}

async fn a_sync_may_take_longer_than_a_credential_lives(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    // What ends is the stream that looks on, not the sync.
    for _ in 0..3 {
        world.be_late("watch_sync orders", refused(Code::Unauthenticated, "TOKEN_EXPIRED"));
    }
    let made = fixture.trigger("p").await;
    let (done, _) = through(&fixture, &made.id).await;
    assert_eq!(done.status(), ExecutionStatus::Completed, "{:?}", done.error);
    assert_eq!(world.sync_statuses(), [ExecutionStatus::Completed]);
    assert_eq!(world.count("watch_sync orders"), 4);
    assert!(world.unprocessed().is_empty());
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_stays_away_ends_the_execution_and_the_next_one_finishes_what_it_left() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    for _ in 0..200 {
        world.fail("process_batch orders-1", Status::unavailable("not now"));
    }
    let made = fixture.trigger("p").await;
    let (failed, seconds) = through(&fixture, &made.id).await;
    assert_eq!(failed.status(), ExecutionStatus::Failed);
    assert_eq!(failed.error.unwrap().failure_class(), FailureClass::Network);
    assert!((20..60).contains(&seconds), "{seconds}");
    world.clear_failures();
    let next = fixture.trigger("p").await;
    fixture.until(&next.id, ExecutionStatus::Completed).await;
    assert!(world.unprocessed().is_empty());
    fixture.stop().await;
}
