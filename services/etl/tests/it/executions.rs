//! Starting, listing, watching and cancelling executions.

use std::time::{Duration, Instant};

use platform_proto::platform::common::v1::{
    CursorPaginationRequest, ExecutionStatus, PipelineStatus,
};
use platform_proto::platform::data::v1::NamedValue;
use platform_proto::platform::etl::v1 as pb;
use tonic::Code;

use crate::fixture::{BOUND, Database, Fixture, on_both, owner, reason, with};
use crate::world::{Script, pipeline};

on_both! { executions_are_started_once_and_listed a_running_execution_is_cancelled_within_a_second }

fn request(pipeline: &str) -> pb::TriggerPipelineRequest {
    pb::TriggerPipelineRequest { pipeline_id: pipeline.to_owned(), ..Default::default() }
}

async fn refusal(fixture: &Fixture, request: pb::TriggerPipelineRequest) -> (Code, String) {
    let refused = fixture.etl().trigger_pipeline(owner(request)).await.unwrap_err();
    (refused.code(), reason(&refused))
}

async fn executions_are_started_once_and_listed(database: Database) {
    // Nothing runs, so that everything waits.
    let change = |options: &mut etl::Options| {
        options.executions_max = 0;
        options.organization_waiting_max = 4;
    };
    let fixture = Fixture::with(database, change).await;
    fixture.world.pipeline("p");
    fixture.world.pipeline("q");
    let keyed = pb::TriggerPipelineRequest {
        idempotency_key: Some("k".to_owned()),
        labels: [("team".to_owned(), "a".to_owned())].into(),
        ..request("p")
    };
    let first = fixture.trigger_with(keyed.clone()).await;
    let again = fixture.etl().trigger_pipeline(owner(keyed.clone())).await.unwrap().into_inner();
    assert!(again.duplicate);
    assert_eq!(again.execution.unwrap().id, first.id);
    let other = pb::TriggerPipelineRequest { full_refresh: true, ..keyed };
    let reused = (Code::AlreadyExists, "IDEMPOTENCY_KEY_REUSED".to_owned());
    assert_eq!(refusal(&fixture, other).await, reused);

    let skip = pb::TriggerPipelineRequest { skip_if_running: true, ..request("p") };
    let skipped = fixture.etl().trigger_pipeline(owner(skip)).await.unwrap().into_inner();
    assert!(skipped.skipped && skipped.execution.is_none());
    assert_eq!(skipped.existing_execution_id.as_ref(), Some(&first.id));

    fixture.clock.advance(Duration::from_secs(1));
    let mut made = vec![first.id];
    for pipeline in ["p", "q", "p"] {
        made.push(fixture.trigger(pipeline).await.id);
    }
    let full = (Code::ResourceExhausted, "EXECUTION_QUEUE_FULL".to_owned());
    assert_eq!(refusal(&fixture, request("p")).await, full);

    // Two pages, newest first, of what may be seen.
    fixture.world.hide(&made[3]);
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let pagination = CursorPaginationRequest { cursor, limit: 2, ..Default::default() };
        let list = pb::ListExecutionsRequest { pagination: Some(pagination), ..Default::default() };
        let page = fixture.etl().list_executions(with("member", list)).await.unwrap().into_inner();
        seen.extend(page.executions.into_iter().map(|it| it.id));
        let pagination = page.pagination.unwrap();
        if !pagination.has_more {
            break;
        }
        cursor = pagination.next_cursor;
    }
    assert_eq!(seen.len(), 3);
    assert_eq!(seen.last(), made.first());
    assert!(!seen.contains(&made[3]));

    let count = async |list: pb::ListExecutionsRequest| {
        fixture.etl().list_executions(owner(list)).await.unwrap().into_inner().executions.len()
    };
    let of = |pipeline: &str| pb::ListExecutionsRequest {
        pipeline_id: Some(pipeline.to_owned()),
        ..Default::default()
    };
    assert_eq!((count(of("p")).await, count(of("q")).await, count(of("x")).await), (3, 1, 0));
    let labelled = |mark: &str| pb::ListExecutionsRequest {
        labels: [("team".to_owned(), mark.to_owned())].into(),
        ..Default::default()
    };
    assert_eq!((count(labelled("a")).await, count(labelled("b")).await), (1, 0));
    let completed = pb::ListExecutionsRequest {
        status: Some(ExecutionStatus::Completed as i32),
        ..Default::default()
    };
    assert_eq!(count(completed).await, 0);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_started_says_why() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut disabled = pipeline("off");
    disabled.status = PipelineStatus::Disabled as i32;
    fixture.world.put_pipeline(disabled);
    fixture.world.pipeline("p");
    let missing = (Code::NotFound, "PIPELINE_NOT_FOUND".to_owned());
    assert_eq!(refusal(&fixture, request("none")).await, missing);
    let off = (Code::FailedPrecondition, "PIPELINE_DISABLED".to_owned());
    assert_eq!(refusal(&fixture, request("off")).await, off);
    let parameter = NamedValue { name: "day".to_owned(), value: None };
    let parameters = pb::TriggerPipelineRequest { parameters: vec![parameter], ..request("p") };
    let unknown = (Code::InvalidArgument, "PARAMETER_UNKNOWN".to_owned());
    assert_eq!(refusal(&fixture, parameters).await, unknown);
    // Another organisation has no such pipeline, and sees no execution of this one.
    let strange = fixture.etl().trigger_pipeline(with("owner@8", request("p"))).await.unwrap_err();
    assert_eq!(reason(&strange), "PIPELINE_NOT_FOUND");
    let made = fixture.trigger("p").await;
    let get = pb::GetExecutionRequest { execution_id: made.id, org_id: 0 };
    let strange = fixture.etl().get_execution(with("owner@8", get)).await.unwrap_err();
    assert_eq!(reason(&strange), "EXECUTION_NOT_FOUND");
    fixture.stop().await;
}

async fn a_running_execution_is_cancelled_within_a_second(database: Database) {
    let fixture = Fixture::start(database).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.script("orders", Script::Hangs);
    let made = fixture.trigger("p").await;
    fixture.until_called("watch_sync orders", 1).await;
    let cancel = pb::CancelExecutionRequest {
        execution_id: made.id.clone(),
        reason: Some("not needed".to_owned()),
        org_id: 0,
    };
    let started = Instant::now();
    let wished = fixture.etl().cancel_execution(owner(cancel.clone())).await.unwrap().into_inner();
    assert!(wished.execution.unwrap().cancel_requested);
    let ended = fixture.until(&made.id, ExecutionStatus::Cancelled).await;
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
    assert_eq!(ended.cancel_reason, "not needed");
    testkit::wait_for("the sync is cancelled", BOUND, async || {
        fixture.world.sync_statuses() == [ExecutionStatus::Cancelled]
    })
    .await;
    // Cancelled it stays; what has ended otherwise cannot be cancelled.
    fixture.etl().cancel_execution(owner(cancel.clone())).await.unwrap();
    let done = fixture.trigger("p").await;
    fixture.until(&done.id, ExecutionStatus::Completed).await;
    let late = pb::CancelExecutionRequest { execution_id: done.id, ..cancel };
    let refused = fixture.etl().cancel_execution(owner(late)).await.unwrap_err();
    assert_eq!(reason(&refused), "EXECUTION_FINISHED");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_a_pipeline_runs_at_a_time_and_one_that_waits_is_cancelled_at_once() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.hold("start_sync orders");
    let mut made = Vec::new();
    for _ in 0..3 {
        made.push(fixture.trigger("p").await);
        fixture.clock.advance(Duration::from_secs(1));
    }
    let [first, second, third] = made.try_into().unwrap();
    fixture.until_called("start_sync orders", 1).await;
    let cancel =
        pb::CancelExecutionRequest { execution_id: third.id.clone(), ..Default::default() };
    let ended = fixture.etl().cancel_execution(owner(cancel)).await.unwrap().into_inner();
    assert_eq!(ended.execution.unwrap().status(), ExecutionStatus::Cancelled);
    assert_eq!(fixture.get(&second.id).await.status(), ExecutionStatus::Pending);
    fixture.world.let_go("start_sync orders");
    fixture.until(&first.id, ExecutionStatus::Completed).await;
    fixture.until(&second.id, ExecutionStatus::Completed).await;
    assert_eq!(fixture.world.count("start_sync orders"), 2);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watch_shows_changes_and_ends_with_the_last() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.hold("process_batch orders-1");
    let made = fixture.trigger("p").await;
    let watch = pb::WatchExecutionRequest { execution_id: made.id.clone(), org_id: 0 };
    let mut changes = fixture.etl().watch_execution(owner(watch)).await.unwrap().into_inner();
    let first = changes.message().await.unwrap().unwrap().execution.unwrap();
    assert_eq!(first.id, made.id);
    fixture.until_called("process_batch orders-1", 1).await;
    fixture.world.let_go("process_batch orders-1");
    let mut last = first;
    while let Some(change) = changes.message().await.unwrap() {
        last = change.execution.unwrap();
    }
    assert_eq!(last.status(), ExecutionStatus::Completed);
    let unknown = pb::WatchExecutionRequest { execution_id: "none".to_owned(), org_id: 0 };
    let refused = fixture.etl().watch_execution(owner(unknown)).await.unwrap_err();
    assert_eq!(reason(&refused), "EXECUTION_NOT_FOUND");
    fixture.stop().await;
}
