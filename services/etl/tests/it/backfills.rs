//! Backfills from their start to their end, across kills.

use std::collections::BTreeSet;

use base::Timestamp;
use platform_proto::platform::common::v1::{
    ConnectorType, DateRange, ExecutionStatus, PipelineStatus,
};
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::TriggerType;
use testkit::{wait_for, wait_for_some};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use crate::fixture::{BOUND, Database, Fixture, on_both, owner, reason, with};
use crate::world::pipeline;

on_both! {
    a_backfill_brings_every_day_across_a_kill
    a_backfill_is_paused_resumed_and_cancelled
    backfills_are_refused_for_what_the_contract_says
    what_others_wrote_of_some_days_is_made_anew_across_a_kill
}

fn days(start: &str, end: &str) -> Option<DateRange> {
    Some(DateRange { start: start.to_owned(), end: end.to_owned() })
}

fn request(start: &str, end: &str) -> pb::StartBackfillRequest {
    pb::StartBackfillRequest {
        pipeline_id: "p".to_owned(),
        date_range: days(start, end),
        concurrency: 2,
        ..Default::default()
    }
}

async fn start(fixture: &Fixture, request: pb::StartBackfillRequest) -> String {
    let answer = fixture.etl().start_backfill(owner(request)).await.unwrap();
    answer.into_inner().backfill_id
}

async fn status(fixture: &Fixture, id: &str) -> pb::GetBackfillStatusResponse {
    let get = pb::GetBackfillStatusRequest { backfill_id: id.to_owned(), org_id: 0 };
    fixture.etl().get_backfill_status(owner(get)).await.unwrap().into_inner()
}

async fn until_ended(fixture: &Fixture, id: &str) -> pb::GetBackfillStatusResponse {
    wait_for_some("the backfill has ended", BOUND, async || {
        let found = status(fixture, id).await;
        found.completed_at.is_some().then_some(found)
    })
    .await
}

async fn executions(fixture: &Fixture, id: &str) -> Vec<pb::Execution> {
    let list = pb::ListExecutionsRequest { backfill_id: Some(id.to_owned()), ..Default::default() };
    fixture.etl().list_executions(owner(list)).await.unwrap().into_inner().executions
}

async fn a_backfill_brings_every_day_across_a_kill(database: Database) {
    let mut fixture = Fixture::start(database).await;
    fixture.world.stream("orders", "orders");
    fixture.world.pipeline("p");
    fixture.world.hold("start_sync orders");
    let asked = pb::StartBackfillRequest {
        idempotency_key: Some("k".to_owned()),
        ..request("2026-06-01", "2026-06-05")
    };
    let id = start(&fixture, asked.clone()).await;
    fixture.until_called("start_sync orders", 2).await;
    let again = fixture.etl().start_backfill(owner(asked.clone())).await.unwrap().into_inner();
    assert_eq!((again.backfill_id.as_str(), again.duplicate, again.total_chunks), (&*id, true, 5));
    let other = pb::StartBackfillRequest { concurrency: 3, ..asked };
    let refused = fixture.etl().start_backfill(owner(other)).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::AlreadyExists, "IDEMPOTENCY_KEY_REUSED")
    );
    let middle = status(&fixture, &id).await;
    assert_eq!(middle.status(), ExecutionStatus::Running);
    assert_eq!(middle.backfill.unwrap().running_chunks, 2);

    fixture.kill();
    fixture.world.let_go("start_sync orders");
    fixture.clock.advance(std::time::Duration::from_secs(60));
    fixture.restart().await;
    let ended = until_ended(&fixture, &id).await;
    assert_eq!((ended.status(), ended.completed_chunks), (ExecutionStatus::Completed, 5));
    assert!(0 < ended.total_records);
    let made = executions(&fixture, &id).await;
    assert_eq!(made.len(), 5);
    let brought: BTreeSet<String> =
        made.iter().map(|it| it.date_range.clone().unwrap().start).collect();
    assert_eq!(brought.len(), 5);
    assert!(made.iter().all(|it| it.trigger_type() == TriggerType::Backfill));
    let chunks = pb::ListBackfillChunksRequest { backfill_id: id.clone(), ..Default::default() };
    let chunks = fixture.etl().list_backfill_chunks(owner(chunks)).await.unwrap().into_inner();
    let first: Vec<_> =
        chunks.chunks.iter().map(|it| it.date_range.clone().unwrap().start).collect();
    assert_eq!((first[0].as_str(), first[4].as_str()), ("2026-06-05", "2026-06-01"));
    let list = pb::ListBackfillsRequest {
        statuses: vec![ExecutionStatus::Completed as i32],
        ..Default::default()
    };
    let listed = fixture.etl().list_backfills(owner(list)).await.unwrap().into_inner();
    assert_eq!(listed.backfills[0].id, id);
    let estimate = pb::EstimateBackfillRequest {
        pipeline_id: "p".to_owned(),
        date_range: days("2026-07-01", "2026-07-10"),
        chunk_days: 3,
        ..Default::default()
    };
    let estimate = fixture.etl().estimate_backfill(owner(estimate)).await.unwrap().into_inner();
    assert_eq!(estimate.total_chunks, 4);
    assert!(estimate.estimated_duration_seconds.is_some());
    fixture.stop().await;
}

async fn a_backfill_is_paused_resumed_and_cancelled(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.stream("orders", "orders");
    world.pipeline("p");
    world.hold("start_sync orders");
    let id = start(&fixture, request("2026-06-01", "2026-06-05")).await;
    fixture.until_called("start_sync orders", 2).await;
    let pause = || pb::PauseBackfillRequest { backfill_id: id.clone(), org_id: 0 };
    fixture.etl().pause_backfill(owner(pause())).await.unwrap();
    let paused = fixture.etl().pause_backfill(owner(pause())).await.unwrap().into_inner();
    assert!(paused.backfill.unwrap().paused);
    world.let_go("start_sync orders");
    wait_for("what runs comes to an end", BOUND, async || {
        status(&fixture, &id).await.completed_chunks == 2
    })
    .await;
    assert_eq!(executions(&fixture, &id).await.len(), 2);
    world.hold("start_sync orders");
    let resume = pb::ResumeBackfillRequest {
        backfill_id: id.clone(),
        concurrency: Some(1),
        ..Default::default()
    };
    let resumed = fixture.etl().resume_backfill(owner(resume)).await.unwrap().into_inner();
    assert_eq!(resumed.backfill.unwrap().concurrency, 1);
    fixture.until_called("start_sync orders", 3).await;
    let cancel = pb::CancelBackfillRequest {
        backfill_id: id.clone(),
        cancel_running: true,
        reason: "wrong days".to_owned(),
        org_id: 0,
    };
    let cancelled = fixture.etl().cancel_backfill(owner(cancel)).await.unwrap().into_inner();
    assert_eq!(cancelled.backfill.unwrap().status(), ExecutionStatus::Cancelled);
    wait_for("what ran is cancelled", BOUND, async || {
        let made = executions(&fixture, &id).await;
        made.iter().filter(|it| it.status() == ExecutionStatus::Cancelled).count() == 1
    })
    .await;
    let refused = fixture.etl().pause_backfill(owner(pause())).await.unwrap_err();
    assert_eq!(reason(&refused), "BACKFILL_FINISHED");
    let retry = pb::RetryBackfillChunksRequest { backfill_id: id.clone(), ..Default::default() };
    let retried = fixture.etl().retry_backfill_chunks(owner(retry)).await.unwrap().into_inner();
    assert_eq!(retried.retried_count, 0);
    let events = wait_for_some("four audit events", BOUND, async || {
        let events = world.audit();
        (4 <= events.len()).then_some(events)
    })
    .await;
    let methods: Vec<_> = events.iter().map(|it| it.method.rsplit('/').next().unwrap()).collect();
    assert_eq!(methods, ["StartBackfill", "PauseBackfill", "ResumeBackfill", "CancelBackfill"]);
    assert!(events.iter().all(|it| it.entity_type == "backfill" && it.entity_id == id));
    world.let_go("start_sync orders");
    fixture.stop().await;
}

async fn backfills_are_refused_for_what_the_contract_says(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.pipeline("p");
    let mut disabled = pipeline("q");
    disabled.status = PipelineStatus::Disabled as i32;
    world.put_pipeline(disabled);
    let id = start(&fixture, request("2026-06-01", "2026-06-01")).await;
    let of = |pipeline: &str, start, end| pb::StartBackfillRequest {
        pipeline_id: pipeline.to_owned(),
        ..request(start, end)
    };
    let refusals = [
        (of("none", "2026-06-01", "2026-06-01"), Code::NotFound, "PIPELINE_NOT_FOUND"),
        (of("q", "2026-06-01", "2026-06-01"), Code::FailedPrecondition, "PIPELINE_DISABLED"),
        (of("p", "2000-01-01", "2026-06-01"), Code::OutOfRange, "BACKFILL_TOO_LONG"),
        (of("p", "2026-02-29", "2026-03-01"), Code::InvalidArgument, "VALIDATION_FAILED"),
    ];
    for (request, code, wanted) in refusals {
        let refused = fixture.etl().start_backfill(owner(request)).await.unwrap_err();
        assert_eq!((refused.code(), reason(&refused).as_str()), (code, wanted));
    }
    let get = || pb::GetBackfillStatusRequest { backfill_id: id.clone(), org_id: 0 };
    let chunks = pb::ListBackfillChunksRequest { backfill_id: id.clone(), ..Default::default() };
    let pause = pb::PauseBackfillRequest { backfill_id: id.clone(), org_id: 0 };
    let resume = pb::ResumeBackfillRequest { backfill_id: id.clone(), ..Default::default() };
    let retry = pb::RetryBackfillChunksRequest { backfill_id: id.clone(), ..Default::default() };
    let cancel = pb::CancelBackfillRequest { backfill_id: id.clone(), ..Default::default() };
    let mut etl = fixture.etl();
    let foreign = [
        etl.get_backfill_status(with("owner@8", get())).await.map(drop),
        etl.list_backfill_chunks(with("owner@8", chunks)).await.map(drop),
        etl.pause_backfill(with("owner@8", pause)).await.map(drop),
        etl.resume_backfill(with("owner@8", resume)).await.map(drop),
        etl.retry_backfill_chunks(with("owner@8", retry)).await.map(drop),
        etl.cancel_backfill(with("owner@8", cancel)).await.map(drop),
    ];
    for answer in foreign {
        let refused = answer.unwrap_err();
        assert_eq!(
            (refused.code(), reason(&refused).as_str()),
            (Code::NotFound, "BACKFILL_NOT_FOUND")
        );
    }
    let listed = etl.list_backfills(with("owner@8", pb::ListBackfillsRequest::default())).await;
    assert!(listed.unwrap().into_inner().backfills.is_empty());
    // A pipeline without streams has nothing to bring, and the backfill ends all the same.
    let ended = until_ended(&fixture, &id).await;
    assert_eq!(ended.total_chunks, ended.completed_chunks + ended.failed_chunks);
    fixture.stop().await;
}

/// Batches that the executions of a backfill looked at, with their first day.
async fn looked_at(fixture: &Fixture, id: &str) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for made in executions(fixture, id).await {
        let day = made.date_range.unwrap().start;
        let steps = fixture.steps(&made.id).await;
        let batches = steps.into_iter().filter(|it| it.layer == "bronze");
        found.extend(batches.map(|it| (day.clone(), it.subject)));
    }
    found
}

fn pairs(of: &[(&str, &str)]) -> BTreeSet<(String, String)> {
    of.iter().map(|(day, batch)| ((*day).to_owned(), (*batch).to_owned())).collect()
}

async fn what_others_wrote_of_some_days_is_made_anew_across_a_kill(database: Database) {
    let mut fixture = Fixture::start(database).await;
    let world = std::sync::Arc::clone(&fixture.world);
    world.connectors_are(ConnectorType::Push);
    world.stream("events", "events");
    world.aggregation("daily", &["events"]);
    world.pipeline("p");
    // Written in another month than what it is about.
    let written = Timestamp::from_seconds(1_782_900_000); // 2026-07-01T10:00:00Z
    let push = |start, end| world.push_of("events", "events", written, days(start, end));
    assert_eq!(push("2026-06-01", "2026-06-01"), "events-1");
    push("2026-06-02", "2026-06-02");
    push("2026-06-02", "2026-06-03");
    push("2026-06-04", "2026-06-30");
    world.push("events", "events", written);
    world.hold("process_batch events-2");
    let asked = pb::StartBackfillRequest {
        order: pb::BackfillOrder::OldestFirst as i32,
        concurrency: 1,
        ..request("2026-06-01", "2026-06-03")
    };
    let id = start(&fixture, asked).await;
    fixture.until_called("process_batch events-2", 1).await;

    fixture.kill();
    world.let_go("process_batch events-2");
    fixture.clock.advance(std::time::Duration::from_secs(60));
    fixture.restart().await;
    let ended = until_ended(&fixture, &id).await;
    assert_eq!((ended.status(), ended.completed_chunks), (ExecutionStatus::Completed, 3));
    // One batch is about days of two chunks, and is read for both.
    assert_eq!(ended.total_records, 40);
    let expected = pairs(&[
        ("2026-06-01", "events-1"),
        ("2026-06-02", "events-2"),
        ("2026-06-02", "events-3"),
        ("2026-06-03", "events-3"),
    ]);
    assert_eq!(looked_at(&fixture, &id).await, expected);
    assert_eq!(world.unprocessed(), ["events-4", "events-5"]);
    // The chunk that was done before is not done again.
    assert_eq!(world.count("process_batch events-1"), 1);
    let built = world.builds();
    assert_eq!(built.len(), 3);
    assert!(built.iter().all(|it| it.full && it.date_range.is_some()), "{built:?}");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn batches_about_no_days_count_by_the_day_on_which_they_came_in() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.connectors_are(ConnectorType::File);
    world.stream("orders", "orders");
    world.aggregation("daily", &["orders"]);
    world.pipeline("p");
    // In the evening of the first of June in UTC, which is the second in the organisation's zone.
    world.push("orders", "orders", Timestamp::from_seconds(1_780_344_000));
    world.push("orders", "orders", Timestamp::from_seconds(1_780_344_000 + 86_400));
    world.push("orders", "orders", Timestamp::from_seconds(1_780_344_000 + 5 * 86_400));
    let asked = pb::StartBackfillRequest {
        from_layer: Some("bronze".to_owned()),
        ..request("2026-06-01", "2026-06-03")
    };
    let id = start(&fixture, asked).await;
    let ended = until_ended(&fixture, &id).await;
    assert_eq!((ended.status(), ended.completed_chunks), (ExecutionStatus::Completed, 3));
    assert_eq!(ended.total_records, 20);
    let expected = pairs(&[("2026-06-02", "orders-1"), ("2026-06-03", "orders-2")]);
    assert_eq!(looked_at(&fixture, &id).await, expected);
    assert_eq!(world.unprocessed(), ["orders-3"]);
    // Their rows may be of any day, so gold is not asked for the days of the chunk.
    let built = world.builds();
    assert_eq!(built.len(), 2);
    assert!(built.iter().all(|it| it.date_range.is_none()), "{built:?}");
    fixture.stop().await;
}

/// The field that a refusal names, and the rule that it broke.
fn violation(refused: &Status) -> (String, String) {
    assert_eq!((refused.code(), &*reason(refused)), (Code::InvalidArgument, "VALIDATION_FAILED"));
    let details = refused.get_details_bad_request().unwrap();
    let first = details.field_violations.first().unwrap();
    (first.field.clone(), first.description.clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn days_of_a_connector_that_knows_none_are_refused() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.connectors_are(ConnectorType::File);
    world.stream("orders", "orders");
    world.pipeline("p");
    let mut declared = pipeline("q");
    declared.default_range_days = 7;
    declared.run_after_pipeline_ids = vec!["p".to_owned()];
    world.put_pipeline(declared);

    let refused = |status: Status, field: &str| {
        let (found, rule) = violation(&status);
        assert_eq!(found, field, "{rule}");
        assert!(rule.contains("type `file`"), "{rule}");
    };
    let asked = request("2026-06-01", "2026-06-03");
    refused(fixture.etl().start_backfill(owner(asked)).await.unwrap_err(), "from_layer");
    let estimate = pb::EstimateBackfillRequest {
        pipeline_id: "p".to_owned(),
        date_range: days("2026-06-01", "2026-06-03"),
        ..Default::default()
    };
    refused(fixture.etl().estimate_backfill(owner(estimate)).await.unwrap_err(), "pipeline_id");
    let by_hand = |pipeline: &str, date_range| pb::TriggerPipelineRequest {
        pipeline_id: pipeline.to_owned(),
        date_range,
        ..Default::default()
    };
    let asked = by_hand("p", days("2026-06-01", "2026-06-03"));
    refused(fixture.etl().trigger_pipeline(owner(asked)).await.unwrap_err(), "date_range");
    let asked = by_hand("q", None);
    refused(fixture.etl().trigger_pipeline(owner(asked)).await.unwrap_err(), "pipeline_id");
    assert_eq!(world.count("start_sync orders"), 0);

    // One that starts by itself says the same.
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    let list = pb::ListExecutionsRequest {
        trigger_type: Some(TriggerType::Dependency as i32),
        ..Default::default()
    };
    let followed = wait_for_some("the other one follows", BOUND, async || {
        let answer = fixture.etl().list_executions(owner(list.clone())).await.unwrap();
        answer.into_inner().executions.into_iter().next()
    })
    .await;
    let failed = fixture.until(&followed.id, ExecutionStatus::Failed).await;
    assert_eq!(failed.error.unwrap().code, "CONNECTOR_KNOWS_NO_DAYS");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn days_wait_until_connector_tells_whether_it_knows_them() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    for _ in 0..20 {
        world.fail("get_connector c", Status::unavailable("not now"));
    }
    let asked = fixture.etl().start_backfill(owner(request("2026-06-01", "2026-06-01"))).await;
    assert_eq!(reason(&asked.unwrap_err()), "DEPENDENCY_UNAVAILABLE");
    fixture.stop().await;
}
