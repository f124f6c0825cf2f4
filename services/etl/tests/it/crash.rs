//! Executions whose process dies, stops, or loses its lease.

use std::time::Duration;

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::data::v1::FailureClass;
use platform_proto::platform::etl::v1 as pb;
use testkit::wait_for;

use crate::fixture::{BOUND, Database, Fixture, on_both, owner, reason};
use crate::world::Script;

/// Longer than a lease lives.
const LEASE: Duration = Duration::from_secs(31);

on_both! {
    a_killed_execution_goes_on_after_its_last_finished_step
    a_broken_lease_lets_another_worker_go_on
}

async fn a_killed_execution_goes_on_after_its_last_finished_step(database: Database) {
    let mut fixture = Fixture::start(database).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.script("orders", Script::Batches(3));
    fixture.world.aggregation("daily", &["orders"]);
    fixture.world.hold("process_batch orders-2");
    let made = fixture.trigger("p").await;
    fixture.until_called("process_batch orders-2", 1).await;
    wait_for("the batches were looked at", BOUND, async || {
        fixture.get(&made.id).await.layers[1].completed_steps == 3
    })
    .await;

    fixture.kill();
    fixture.world.let_go("process_batch orders-2");
    fixture.restart().await;
    if matches!(database, Database::Postgres) {
        // As long as the lease lives, the execution is the dead worker's; of SQLite nobody else can have one.
        assert_eq!(fixture.get(&made.id).await.attempt, 1);
        fixture.clock.advance(LEASE);
    }
    let done = fixture.until(&made.id, ExecutionStatus::Completed).await;

    assert_eq!(done.attempt, 2);
    let world = &fixture.world;
    let once = [
        "list_streams c",
        "start_sync orders",
        "get_batch orders-1",
        "get_batch orders-2",
        "get_batch orders-3",
        "process_batch orders-1",
        "process_batch orders-3",
        "build daily",
    ];
    for call in once {
        assert_eq!(world.count(call), 1, "{call}: {:?}", world.calls());
    }
    assert_eq!(world.count("process_batch orders-2"), 2);
    let step = fixture.step(&made.id, "silver", "orders-2").await;
    let fences: Vec<i64> = step.attempts.iter().map(|it| it.fence).collect();
    assert_eq!(fences, [1, 2]);
    let lost = step.attempts[0].failure.as_ref().unwrap();
    assert_eq!(lost.failure_class(), FailureClass::LostWorker);
    fixture.stop().await;
}

async fn a_broken_lease_lets_another_worker_go_on(database: Database) {
    let fixture = Fixture::start(database).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.hold("process_batch orders-1");
    let made = fixture.trigger("p").await;
    fixture.until_called("process_batch orders-1", 1).await;

    let execution_id = made.id.clone();
    let wrong = pb::BreakLeaseRequest { execution_id, expected_fence: 9, org_id: 0 };
    let refused = fixture.etl().break_lease(owner(wrong.clone())).await.unwrap_err();
    assert_eq!(reason(&refused), "LEASE_CHANGED");
    let right = pb::BreakLeaseRequest { expected_fence: 1, ..wrong };
    let broken = fixture.etl().break_lease(owner(right)).await.unwrap().into_inner();
    let lease = broken.lease.unwrap();
    assert_eq!((lease.fence, lease.owner.as_str()), (2, ""));

    // The clock stands still, so nobody waited for the end of the lease.
    fixture.until_called("process_batch orders-1", 2).await;
    fixture.world.let_go("process_batch orders-1");
    let done = fixture.until(&made.id, ExecutionStatus::Completed).await;
    assert_eq!(done.attempt, 2);
    let step = fixture.step(&made.id, "silver", "orders-1").await;
    assert_eq!(step.attempts.last().unwrap().fence, 3);
    assert_eq!(fixture.world.count("start_sync orders"), 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_ran_when_the_process_died_is_found_again() {
    let mut fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.hold("watch_sync orders");
    let made = fixture.trigger("p").await;
    fixture.until_called("watch_sync orders", 1).await;
    fixture.kill();
    fixture.world.let_go("watch_sync orders");
    fixture.clock.advance(LEASE);
    fixture.restart().await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    // The same key was answered with the same sync.
    assert_eq!(fixture.world.count("start_sync orders"), 2);
    assert_eq!(fixture.world.sync_statuses(), [ExecutionStatus::Completed]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_stops_gives_its_executions_back() {
    let mut fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.hold("process_batch orders-1");
    let made = fixture.trigger("p").await;
    fixture.until_called("process_batch orders-1", 1).await;
    fixture.shut_down().await;
    fixture.world.let_go("process_batch orders-1");
    fixture.restart().await;
    // The clock stands still, so nobody waited for the end of the lease.
    let done = fixture.until(&made.id, ExecutionStatus::Completed).await;
    assert_ne!(done.attempt, 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_a_peer_knows_to_be_outdated_stops() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.hold("process_batch orders-1");
    let made = fixture.trigger("p").await;
    fixture.until_called("process_batch orders-1", 1).await;
    // As if another worker had called with a newer fence; this one's call is refused.
    fixture.world.set_fence(&made.id, 2);
    fixture.world.let_go("process_batch orders-1");
    fixture.clock.advance(LEASE);
    let done = fixture.until(&made.id, ExecutionStatus::Completed).await;
    assert_eq!(done.attempt, 2);
    let step = fixture.step(&made.id, "silver", "orders-1").await;
    let failure = step.attempts[0].failure.as_ref().unwrap();
    assert_eq!(failure.failure_class(), FailureClass::LostWorker);
    fixture.stop().await;
}
