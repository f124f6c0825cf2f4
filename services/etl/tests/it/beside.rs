//! What comes into bronze beside the executions of a pipeline.

use base::Clock as _;
use platform_proto::platform::common::v1::ExecutionStatus;
use tonic::Code;

use crate::fixture::{Database, Fixture, on_both};
use crate::world::refused;

on_both! {
    what_a_person_brought_reaches_silver_with_the_next_execution
    what_a_person_brings_while_an_execution_waits_reaches_silver_with_it
}

async fn what_a_person_brought_reaches_silver_with_the_next_execution(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.aggregation("daily", &["orders"]);
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    // A sync that no execution asked for brings a batch, and moves the state of the stream.
    let batch = world.push("orders", "orders", fixture.clock.now());
    let next = fixture.trigger("p").await;
    fixture.until(&next.id, ExecutionStatus::Completed).await;
    assert!(world.unprocessed().is_empty());
    let step = fixture.step(&next.id, "silver", &batch).await;
    assert_eq!(step.status(), ExecutionStatus::Completed);
    assert_eq!(world.count("build daily"), 2);
    // What the pipeline itself brought is not looked at again.
    assert_eq!(world.count("get_batch orders-1"), 1);
    fixture.stop().await;
}

async fn what_a_person_brings_while_an_execution_waits_reaches_silver_with_it(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    world.be_busy("orders", "orders", fixture.clock.now());
    let next = fixture.trigger("p").await;
    fixture.until(&next.id, ExecutionStatus::Completed).await;
    // The sync of the other, and the execution's own.
    assert_eq!(world.count("start_sync orders"), 3);
    assert!(world.unprocessed().is_empty());
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_person_brought_does_not_wait_for_the_other_side() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    world.push("orders", "orders", fixture.clock.now());
    world.fail("start_sync orders", refused(Code::FailedPrecondition, "STREAM_PAUSED"));
    let next = fixture.trigger("p").await;
    fixture.until(&next.id, ExecutionStatus::Failed).await;
    assert!(world.unprocessed().is_empty());
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_data_set_without_silver_is_not_walked_from_its_beginning_with_each_execution() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("raw", "raw_alone");
    for number in 1..=3 {
        let made = fixture.trigger("p").await;
        fixture.until(&made.id, ExecutionStatus::Completed).await;
        let steps = fixture.steps(&made.id).await;
        let bronze = steps.iter().filter(|it| it.layer == "bronze");
        let subjects: Vec<_> = bronze.map(|it| it.subject.clone()).collect();
        assert_eq!(subjects, [format!("raw-{number}")]);
    }
    fixture.stop().await;
}
