//! Failures, and what follows from them.

use std::time::Duration;

use base::Clock as _;
use platform_proto::platform::common::v1::{DateRange, ExecutionStatus};
use platform_proto::platform::data::v1::FailureClass;
use platform_proto::platform::etl::v1 as pb;
use testkit::wait_for;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt as _};

use crate::fixture::{BOUND, Database, Fixture, on_both, owner, reason};
use crate::world::{Script, refused};

on_both! {
    a_step_that_failed_is_tried_again_when_its_time_has_come
    what_an_execution_left_the_next_one_finishes
    a_retry_uses_what_was_done
}

async fn a_step_that_failed_is_tried_again_when_its_time_has_come(database: Database) {
    let fixture = Fixture::start(database).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.fail("process_batch orders-1", Status::internal("a fault"));
    let made = fixture.trigger("p").await;
    let failed = testkit::wait_for_some("the step waits", BOUND, async || {
        let steps = fixture.steps(&made.id).await;
        steps.into_iter().find(|it| it.next_attempt_at.is_some())
    })
    .await;
    let failure = failed.attempts[0].failure.as_ref().unwrap();
    assert_eq!(failure.failure_class(), FailureClass::Internal);
    assert!(failure.retryable && failure.retry_at == failed.next_attempt_at);
    // The clock stands still.
    assert_eq!(fixture.world.count("process_batch orders-1"), 1);
    fixture.clock.advance(Duration::from_secs(1));
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    assert_eq!(fixture.world.count("process_batch orders-1"), 2);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_execution_that_waits_for_long_is_given_back() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    let mut details = ErrorDetails::with_retry_info(Some(Duration::from_secs(600)));
    details.set_error_info("RATE_LIMITED", "platform", std::collections::HashMap::new());
    let busy = Status::with_error_details(Code::ResourceExhausted, "later", details);
    fixture.world.fail("start_sync orders", busy);
    let made = fixture.trigger("p").await;
    fixture.until_called("start_sync orders", 1).await;
    wait_for("it is given back", BOUND, async || {
        let found = fixture.get(&made.id).await;
        found.status() == ExecutionStatus::Pending && found.next_attempt_at.is_some()
    })
    .await;
    fixture.clock.advance(Duration::from_secs(599));
    assert_eq!(fixture.get(&made.id).await.attempt, 1);
    fixture.clock.advance(Duration::from_secs(2));
    let done = fixture.until(&made.id, ExecutionStatus::Completed).await;
    assert_eq!(done.attempt, 2);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_failed_is_followed_by_another() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.script("orders", Script::Fails(1, FailureClass::Data));
    fixture.world.script("orders", Script::Batches(1));
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    // The batch of the first one was worked on as well.
    assert_eq!(fixture.world.count("start_sync orders"), 2);
    assert_eq!(fixture.world.sync_statuses().len(), 2);
    assert!(fixture.world.unprocessed().is_empty());
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_was_refused_for_an_older_fence_is_followed_by_another() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.script("orders", Script::Outdated);
    fixture.world.script("orders", Script::Batches(1));
    let made = fixture.trigger("p").await;
    wait_for("the step waits", BOUND, async || {
        fixture.steps(&made.id).await.iter().any(|it| it.next_attempt_at.is_some())
    })
    .await;
    fixture.clock.advance(Duration::from_secs(1));
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    assert_eq!(fixture.world.count("start_sync orders"), 2);
    assert_eq!(fixture.world.sync_statuses().len(), 2);
    assert_eq!(fixture.world.count("process_batch orders-1"), 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_for_good_ends_the_execution_and_not_the_other_streams() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.stream("clicks", "clicks");
    world.aggregation("daily", &["orders"]);
    world.aggregation("visits", &["clicks"]);
    world.script("clicks", Script::Fails(0, FailureClass::Credentials));
    let made = fixture.trigger("p").await;
    let failed = fixture.until(&made.id, ExecutionStatus::Failed).await;
    let error = failed.error.unwrap();
    assert_eq!((error.code.as_str(), error.layer.as_str()), ("SOURCE_FAILED", "source"));
    assert_eq!(error.failure_class(), FailureClass::Credentials);
    assert!(!error.retryable);
    assert_eq!(world.count("process_batch orders-1"), 1);
    assert_eq!((world.count("build daily"), world.count("build visits")), (1, 0));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_that_fails_for_good_holds_up_what_reads_its_data_set_and_nothing_else() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.stream("clicks", "clicks");
    world.refinement("paid", &["orders"]);
    world.refinement("visitors", &["clicks"]);
    world.aggregation("daily", &["orders"]);
    world.aggregation("of_paid", &["paid"]);
    world.aggregation("visits", &["visitors"]);
    world.aggregation("both", &["visits", "daily"]);
    // Which of the two streams is brought first is not known.
    for number in 1..=4 {
        for _ in 0..2 {
            let broken = refused(Code::FailedPrecondition, "SCHEMA_CHANGED");
            world.fail(&format!("process_batch orders-{number}"), broken);
        }
    }
    for times in 1..=2 {
        let made = fixture.trigger("p").await;
        let failed = fixture.until(&made.id, ExecutionStatus::Failed).await;
        assert_eq!(failed.error.unwrap().code, "SCHEMA_CHANGED");
        assert_eq!(world.count("build visits"), times);
        for call in ["process_batch orders/paid", "build daily", "build of_paid", "build both"] {
            assert_eq!(world.count(call), 0, "{call}");
        }
        let logs = pb::GetExecutionLogsRequest {
            execution_id: made.id.clone(),
            search: Some("is not whole".to_owned()),
            ..Default::default()
        };
        let logs = fixture.etl().get_execution_logs(owner(logs)).await.unwrap().into_inner().logs;
        assert_eq!(logs.len(), 1);
        assert!(logs[0].message.ends_with("both, daily, of_paid"), "{logs:?}");
    }
    world.clear_failures();
    let next = fixture.trigger("p").await;
    fixture.until(&next.id, ExecutionStatus::Completed).await;
    assert!(world.unprocessed().is_empty());
    for call in ["process_batch orders/paid", "build daily", "build of_paid", "build both"] {
        assert_eq!(world.count(call), 1, "{call}");
    }
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_that_waits_for_a_person_is_not_tried_again_and_goes_on_later() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.stream("clicks", "clicks");
    world.aggregation("daily", &["orders"]);
    world.script("orders", Script::Pauses(1));
    let made = fixture.trigger("p").await;
    let failed = fixture.until(&made.id, ExecutionStatus::Failed).await;
    let error = failed.error.unwrap();
    assert_eq!((error.code.as_str(), error.layer.as_str()), ("STREAM_PAUSED", "source"));
    assert_eq!((error.failure_class(), error.retryable), (FailureClass::Configuration, false));
    // What came before the change is worked on, and so is the other stream; gold waits.
    assert_eq!((world.count("start_sync orders"), world.count("start_sync clicks")), (1, 1));
    assert!(world.unprocessed().is_empty());
    assert_eq!(world.count("build daily"), 0);
    let step = fixture.step(&made.id, "source", "orders").await;
    assert_eq!((step.attempts.len(), step.next_attempt_at), (1, None));

    // As long as nobody accepts the columns, no sync is made.
    world.fail("start_sync orders", refused(Code::FailedPrecondition, "STREAM_PAUSED"));
    let waits = fixture.trigger("p").await;
    let failed = fixture.until(&waits.id, ExecutionStatus::Failed).await;
    let error = failed.error.unwrap();
    assert_eq!(
        (error.code.as_str(), error.failure_class()),
        ("STREAM_PAUSED", FailureClass::Configuration)
    );
    assert_eq!(world.count("start_sync orders"), 2);

    // Then the one that failed is repeated, and brings the rest with a sync of its own.
    let retry = pb::RetryExecutionRequest { execution_id: made.id, ..Default::default() };
    let again = fixture.etl().retry_execution(owner(retry)).await.unwrap().into_inner();
    let again = again.new_execution.unwrap();
    fixture.until(&again.id, ExecutionStatus::Completed).await;
    assert_eq!((world.count("start_sync orders"), world.count("start_sync clicks")), (3, 2));
    assert_eq!(world.count("build daily"), 1);
    assert!(world.unprocessed().is_empty());
    fixture.stop().await;
}

/// Whether an execution looked for what others left.
async fn has_leftovers(fixture: &Fixture, id: &str) -> bool {
    fixture.steps(id).await.iter().any(|it| it.subject == "leftovers")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_outage_left_is_worked_off_by_one_execution() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    // Nobody knows whether a sync was started, and bronze does not say either.
    let denied = || refused(Code::PermissionDenied, "PERMISSION_DENIED");
    let mut made: Vec<String> = Vec::new();
    for _ in 0..45 {
        world.fail("start_sync orders", denied());
        if let Some(first) = made.first() {
            world.fail(&format!("list_batches {first}"), denied());
        }
        let next = fixture.trigger("p").await;
        fixture.until(&next.id, ExecutionStatus::Failed).await;
        made.push(next.id);
        // Ids are in the order in which they were made, by the millisecond.
        fixture.clock.advance(Duration::from_secs(1));
    }
    let next = fixture.trigger("p").await;
    fixture.until(&next.id, ExecutionStatus::Completed).await;
    for id in &made[1..] {
        assert_eq!(world.count(&format!("list_batches {id}")), 1, "{id}");
    }
    let last = fixture.trigger("p").await;
    fixture.until(&last.id, ExecutionStatus::Completed).await;
    assert!(!has_leftovers(&fixture, &last.id).await);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn executions_that_brought_nothing_leave_nothing() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.script("orders", Script::Fails(0, FailureClass::Credentials));
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Failed).await;
    world.fail("start_sync orders", refused(Code::FailedPrecondition, "CONNECTOR_DISABLED"));
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Failed).await;
    let next = fixture.trigger("p").await;
    fixture.until(&next.id, ExecutionStatus::Completed).await;
    assert!(!has_leftovers(&fixture, &next.id).await);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn gold_that_failed_is_built_by_the_next_execution_even_if_that_brings_nothing() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.aggregation("daily", &["orders"]);
    let gone = || refused(Code::NotFound, "AGGREGATION_NOT_FOUND");
    world.fail("build daily", gone());
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Failed).await;
    for (calls, ends) in [(2, ExecutionStatus::Failed), (3, ExecutionStatus::Completed)] {
        world.script("orders", Script::Batches(0));
        if ends == ExecutionStatus::Failed {
            world.fail("build daily", gone());
        }
        let next = fixture.trigger("p").await;
        fixture.until(&next.id, ends).await;
        assert_eq!(world.count("build daily"), calls);
    }
    assert_eq!(world.count("process_batch orders-1"), 1);
    fixture.stop().await;
}

async fn what_an_execution_left_the_next_one_finishes(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.aggregation("daily", &["orders"]);
    world.hold("process_batch orders-1");
    let made = fixture.trigger("p").await;
    fixture.until_called("process_batch orders-1", 1).await;
    let cancel = pb::CancelExecutionRequest { execution_id: made.id.clone(), ..Default::default() };
    fixture.etl().cancel_execution(owner(cancel)).await.unwrap();
    fixture.until(&made.id, ExecutionStatus::Cancelled).await;
    assert_eq!(world.unprocessed(), ["orders-1"]);

    world.let_go("process_batch orders-1");
    let next = fixture.trigger("p").await;
    fixture.until(&next.id, ExecutionStatus::Completed).await;
    assert!(world.unprocessed().is_empty());
    assert_eq!(world.count("process_batch orders-1"), 2);
    assert!(has_leftovers(&fixture, &next.id).await);
    // All that it brought was known, and a third one finds nothing left.
    assert_eq!(world.count(&format!("list_batches {}", made.id)), 0);
    let last = fixture.trigger("p").await;
    fixture.until(&last.id, ExecutionStatus::Completed).await;
    assert!(!has_leftovers(&fixture, &last.id).await);
    fixture.stop().await;
}

async fn a_retry_uses_what_was_done(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.script("orders", Script::Batches(2));
    world.aggregation("daily", &["orders"]);
    let broken = refused(Code::FailedPrecondition, "SCHEMA_CHANGED");
    world.fail("process_batch orders-2", broken);
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Failed).await;

    let retry = |from: Option<&str>| pb::RetryExecutionRequest {
        execution_id: made.id.clone(),
        from_layer: from.map(str::to_owned),
        org_id: 0,
    };
    let refused = fixture.etl().retry_execution(owner(retry(Some("gold")))).await.unwrap_err();
    assert_eq!(reason(&refused), "LAYER_NOT_REACHED");
    let again = fixture.etl().retry_execution(owner(retry(None))).await.unwrap().into_inner();
    let again = again.new_execution.unwrap();
    assert_eq!(again.retry_of, made.id);
    let done = fixture.until(&again.id, ExecutionStatus::Completed).await;
    assert_eq!(world.count("start_sync orders"), 1);
    assert_eq!(world.count("process_batch orders-1"), 1);
    assert_eq!(world.count("process_batch orders-2"), 2);
    assert_eq!(world.count("build daily"), 1);
    assert!(done.layers[0].reused && !done.layers[2].reused);

    // From gold on: silver is used again, gold is built again.
    let gold = pb::RetryExecutionRequest { execution_id: again.id, ..retry(Some("gold")) };
    let gold = fixture.etl().retry_execution(owner(gold)).await.unwrap().into_inner();
    let gold = gold.new_execution.unwrap();
    fixture.until(&gold.id, ExecutionStatus::Completed).await;
    assert_eq!((world.count("process_batch orders-2"), world.count("build daily")), (2, 2));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_execution_that_takes_too_long_ends_with_its_syncs() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.script("orders", Script::Hangs);
    let made = fixture.trigger("p").await;
    fixture.until_called("watch_sync orders", 1).await;
    fixture.clock.advance(Duration::from_secs(86_401));
    let ended = fixture.until(&made.id, ExecutionStatus::Timeout).await;
    assert_eq!(ended.error.unwrap().code, "EXECUTION_TIMEOUT");
    wait_for("the sync is cancelled", BOUND, async || {
        fixture.world.sync_statuses() == [ExecutionStatus::Cancelled]
    })
    .await;
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_aggregation_that_lacks_a_table_is_passed_over() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.aggregation("joined", &["orders", "clicks"]);
    world.fail("build joined", refused(Code::FailedPrecondition, "INPUT_MISSING"));
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    let step = fixture.step(&made.id, "gold", "joined").await;
    assert_eq!(step.status(), ExecutionStatus::Skipped);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_others_push_is_worked_on_once_and_again_only_where_it_was_not_finished() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("events", "events");
    let not_fetched = || refused(Code::FailedPrecondition, "CONNECTOR_NOT_FETCHED");
    for _ in 0..4 {
        world.fail("start_sync events", not_fetched());
    }
    world.push("events", "events", fixture.clock.now());
    world.fail("process_batch events-1", refused(Code::FailedPrecondition, "SCHEMA_CHANGED"));
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Failed).await;
    fixture.clock.advance(Duration::from_secs(3600));
    let next = fixture.trigger("p").await;
    fixture.until(&next.id, ExecutionStatus::Completed).await;
    assert!(world.unprocessed().is_empty());
    // What was looked at long ago is not listed again.
    world.push("events", "events", fixture.clock.now());
    let last = fixture.trigger("p").await;
    fixture.until(&last.id, ExecutionStatus::Completed).await;
    assert_eq!(world.count("process_batch events-1"), 2);
    assert_eq!(world.count("process_batch events-2"), 1);

    // What another execution made of a batch counts there alone.
    let soon = fixture.trigger("p").await;
    fixture.until(&soon.id, ExecutionStatus::Completed).await;
    assert_eq!(world.count("process_batch events-2"), 2);
    let step = fixture.step(&soon.id, "silver", "events-2").await;
    assert_eq!(step.status(), ExecutionStatus::Skipped);
    let days = DateRange { start: "2000-01-01".to_owned(), end: "2100-01-01".to_owned() };
    let quality = pb::GetDataQualityMetricsRequest { date_range: Some(days), ..Default::default() };
    let quality = fixture.etl().get_data_quality_metrics(owner(quality)).await.unwrap();
    assert_eq!(quality.into_inner().summary.unwrap().total_records, 16);
    fixture.stop().await;
}
