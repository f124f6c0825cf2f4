//! Schedules from config's declaration to executions.

use std::time::Duration;

use base::Clock as _;
use platform_proto::platform::common::v1::{DateRange, ExecutionStatus, PipelineStatus};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::{FiringOutcome, TriggerType};
use rpc::wire::timestamp_to_wire;
use testkit::{wait_for, wait_for_some};
use tonic::Code;

use crate::fixture::{BOUND, Database, Fixture, on_both, owner, reason, with};
use crate::world::{Script, pipeline};

on_both! {
    a_schedule_starts_executions_as_config_declares_it
    what_was_missed_while_the_service_was_down_starts_once
    failures_in_a_row_stop_a_schedule_and_config_hears_of_it
    schedules_are_paused_and_policies_set_with_their_events
    nothing_of_another_organisation_is_there
}

const HOUR: Duration = Duration::from_secs(3600);

/// A pipeline that is made now and comes every hour.
fn hourly(fixture: &Fixture, id: &str, revision: i64) -> config::Pipeline {
    let now = Some(timestamp_to_wire(fixture.clock.now()));
    config::Pipeline {
        revision,
        created_at: now,
        updated_at: now,
        schedule: Some(config::Schedule {
            r#type: config::ScheduleType::Interval as i32,
            interval_minutes: 60,
            timezone: "Europe/Berlin".to_owned(),
            enabled: true,
            ..config::Schedule::default()
        }),
        ..pipeline(id)
    }
}

async fn schedule(fixture: &Fixture, id: &str) -> pb::PipelineSchedule {
    let get = pb::GetScheduleRequest { pipeline_id: id.to_owned(), org_id: 0 };
    fixture.schedules().get_schedule(owner(get)).await.unwrap().into_inner().schedule.unwrap()
}

async fn firings(fixture: &Fixture, id: &str) -> Vec<pb::Firing> {
    let list = pb::ListFiringsRequest { pipeline_id: id.to_owned(), ..Default::default() };
    fixture.schedules().list_firings(owner(list)).await.unwrap().into_inner().firings
}

/// Waits until so many firings are there; newest first.
async fn until_fired(fixture: &Fixture, id: &str, count: usize) -> Vec<pb::Firing> {
    wait_for_some("firings", BOUND, async || {
        let found = firings(fixture, id).await;
        (count <= found.len()).then_some(found)
    })
    .await
}

async fn a_schedule_starts_executions_as_config_declares_it(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.stream("orders", "orders");
    let declared = hourly(&fixture, "p", 1);
    let start = fixture.clock.now();
    world.put_pipeline(declared.clone());
    let first = schedule(&fixture, "p").await;
    assert_eq!(first.next_run_at, Some(timestamp_to_wire(start + HOUR)));
    assert_eq!((first.interval_minutes, first.time_zone.as_str()), (60, "Europe/Berlin"));
    assert_eq!(first.anchor, declared.created_at);

    fixture.clock.advance(HOUR);
    let fired = until_fired(&fixture, "p", 1).await;
    assert_eq!(fired[0].outcome(), FiringOutcome::Started);
    let done = fixture.until(&fired[0].execution_id, ExecutionStatus::Completed).await;
    assert_eq!(done.scheduled_for, Some(timestamp_to_wire(start + HOUR)));
    assert_eq!((done.trigger_type(), done.triggered_by), (TriggerType::Scheduled, None));
    let after = schedule(&fixture, "p").await;
    assert_eq!(after.next_run_at, Some(timestamp_to_wire(start + 2 * HOUR)));
    assert_eq!(after.last_execution_id, done.id);

    // What config declares next holds from then on, and what it no longer has is gone.
    let mut changed = declared.clone();
    changed.revision = 2;
    changed.updated_at = Some(timestamp_to_wire(fixture.clock.now()));
    let cron = changed.schedule.as_mut().unwrap();
    cron.r#type = config::ScheduleType::Cron as i32;
    cron.interval_minutes = 0;
    cron.cron_expression = "0 6 * * *".to_owned();
    world.put_pipeline(changed);
    wait_for("the new schedule is known", BOUND, async || {
        schedule(&fixture, "p").await.cron_expression == "0 6 * * *"
    })
    .await;
    world.remove_pipeline("p");
    wait_for("the pipeline is gone", BOUND, async || {
        let get = pb::GetScheduleRequest { pipeline_id: "p".to_owned(), org_id: 0 };
        let answer = fixture.schedules().get_schedule(owner(get)).await;
        answer.is_err_and(|it| reason(&it) == "PIPELINE_NOT_FOUND")
    })
    .await;
    fixture.stop().await;
}

async fn what_was_missed_while_the_service_was_down_starts_once(database: Database) {
    let mut fixture = Fixture::start(database).await;
    fixture.world.stream("orders", "orders");
    fixture.world.put_pipeline(hourly(&fixture, "p", 1));
    let start = fixture.clock.now();
    schedule(&fixture, "p").await;
    fixture.kill();
    // Config is away as well when the service comes back: what was heard last holds.
    fixture.world.set_away(true);
    fixture.clock.advance(3 * HOUR + HOUR / 2);
    fixture.restart().await;
    let fired = until_fired(&fixture, "p", 3).await;
    let outcomes: Vec<FiringOutcome> = fired.iter().map(pb::Firing::outcome).collect();
    assert_eq!(
        outcomes,
        [FiringOutcome::Started, FiringOutcome::Coalesced, FiringOutcome::Coalesced]
    );
    assert!(fired.iter().all(|it| it.execution_id == fired[0].execution_id));
    let done = fixture.until(&fired[0].execution_id, ExecutionStatus::Completed).await;
    assert_eq!(done.missed_count, 2);
    assert_eq!(done.scheduled_for, Some(timestamp_to_wire(start + 3 * HOUR)));
    fixture.world.set_away(false);
    fixture.stop().await;
}

async fn failures_in_a_row_stop_a_schedule_and_config_hears_of_it(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.stream("orders", "orders");
    let permanent = platform_proto::platform::data::v1::FailureClass::Permanent;
    world.script("orders", Script::Fails(0, permanent));
    world.put_pipeline(hourly(&fixture, "p", 1));
    schedule(&fixture, "p").await;
    let set = pb::SetRunPolicyRequest {
        pipeline_id: "p".to_owned(),
        policy: Some(pb::RunPolicy { pause_after_failures: 1, ..Default::default() }),
        ..Default::default()
    };
    fixture.schedules().set_run_policy(owner(set)).await.unwrap();
    fixture.clock.advance(HOUR);
    let fired = until_fired(&fixture, "p", 1).await;
    fixture.until(&fired[0].execution_id, ExecutionStatus::Failed).await;
    let stopped = schedule(&fixture, "p").await;
    assert_eq!((stopped.paused, stopped.consecutive_failures), (true, 1));
    assert_eq!(stopped.pause_reason, "1 executions in a row failed");
    wait_for("config hears of it", BOUND, async || {
        let failed = Some(PipelineStatus::Failed as i32);
        world.reports().iter().any(|it| it.status == failed && !it.status_reason.is_empty())
    })
    .await;
    // By hand it still runs, and a success lets the schedule go on.
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    let again = schedule(&fixture, "p").await;
    assert_eq!((again.paused, again.consecutive_failures), (false, 0));
    fixture.stop().await;
}

async fn schedules_are_paused_and_policies_set_with_their_events(database: Database) {
    let fixture = Fixture::start(database).await;
    fixture.world.put_pipeline(hourly(&fixture, "p", 1));
    let id = || "p".to_owned();
    let mut schedules = fixture.schedules();
    let past = Some(timestamp_to_wire(fixture.clock.now() - HOUR));
    let pause = pb::PauseScheduleRequest { pipeline_id: id(), until: past, ..Default::default() };
    let refused = schedules.pause_schedule(owner(pause)).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::InvalidArgument, "VALIDATION_FAILED")
    );
    let pause = pb::PauseScheduleRequest {
        pipeline_id: id(),
        reason: "upkeep".to_owned(),
        ..Default::default()
    };
    let paused = schedules.pause_schedule(owner(pause.clone())).await.unwrap().into_inner();
    assert!(paused.schedule.unwrap().paused);
    schedules.pause_schedule(owner(pause)).await.unwrap();
    let only = |paused| pb::ListSchedulesRequest { paused: Some(paused), ..Default::default() };
    let listed = schedules.list_schedules(owner(only(true))).await.unwrap().into_inner();
    assert_eq!(listed.schedules[0].pause_reason, "upkeep");
    let listed = schedules.list_schedules(with("member", only(false))).await.unwrap().into_inner();
    assert_eq!(listed.pagination.unwrap().total, 0);
    let resume = pb::ResumeScheduleRequest { pipeline_id: id(), ..Default::default() };
    let resumed = schedules.resume_schedule(owner(resume)).await.unwrap().into_inner();
    assert!(!resumed.schedule.unwrap().paused);

    let set = |expected_revision| pb::SetRunPolicyRequest {
        pipeline_id: id(),
        policy: Some(pb::RunPolicy { max_catch_up_runs: 3, ..Default::default() }),
        expected_revision: Some(expected_revision),
        org_id: 0,
    };
    let policy = schedules.set_run_policy(owner(set(0))).await.unwrap().into_inner();
    assert_eq!((policy.revision, policy.policy.unwrap().max_catch_up_runs), (1, 3));
    let refused = schedules.set_run_policy(owner(set(0))).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::Aborted, "RUN_POLICY_CHANGED"));
    let get = pb::GetRunPolicyRequest { pipeline_id: id(), org_id: 0 };
    let got = schedules.get_run_policy(owner(get)).await.unwrap().into_inner();
    assert_eq!((got.revision, got.policy.unwrap().overlap()), (1, pb::OverlapPolicy::Skip));

    let events = wait_for_some("three audit events", BOUND, async || {
        let events = fixture.world.audit();
        (3 <= events.len()).then_some(events)
    })
    .await;
    let methods: Vec<_> = events.iter().map(|it| it.method.rsplit('/').next().unwrap()).collect();
    assert_eq!(methods, ["PauseSchedule", "ResumeSchedule", "SetRunPolicy"]);
    assert!(events.iter().all(|it| it.entity_id == "p" && !it.changes.is_empty()));
    fixture.stop().await;
}

async fn nothing_of_another_organisation_is_there(database: Database) {
    let fixture = Fixture::start(database).await;
    fixture.world.put_pipeline(hourly(&fixture, "p", 1));
    schedule(&fixture, "p").await;
    let id = || "p".to_owned();
    let mut schedules = fixture.schedules();
    let get = pb::GetScheduleRequest { pipeline_id: id(), org_id: 0 };
    let pause = pb::PauseScheduleRequest { pipeline_id: id(), ..Default::default() };
    let resume = pb::ResumeScheduleRequest { pipeline_id: id(), ..Default::default() };
    let preview = pb::PreviewScheduleRequest { pipeline_id: id(), ..Default::default() };
    let firings = pb::ListFiringsRequest { pipeline_id: id(), ..Default::default() };
    let policy = pb::GetRunPolicyRequest { pipeline_id: id(), org_id: 0 };
    let set = pb::SetRunPolicyRequest {
        pipeline_id: id(),
        policy: Some(pb::RunPolicy::default()),
        ..Default::default()
    };
    let foreign = [
        schedules.get_schedule(with("owner@8", get.clone())).await.map(drop),
        schedules.pause_schedule(with("owner@8", pause)).await.map(drop),
        schedules.resume_schedule(with("owner@8", resume)).await.map(drop),
        schedules.preview_schedule(with("owner@8", preview.clone())).await.map(drop),
        schedules.list_firings(with("owner@8", firings)).await.map(drop),
        schedules.get_run_policy(with("owner@8", policy)).await.map(drop),
        schedules.set_run_policy(with("owner@8", set)).await.map(drop),
    ];
    for answer in foreign {
        let refused = answer.unwrap_err();
        assert_eq!(
            (refused.code(), reason(&refused).as_str()),
            (Code::NotFound, "PIPELINE_NOT_FOUND")
        );
    }
    let listed = schedules.list_schedules(with("owner@8", pb::ListSchedulesRequest::default()));
    assert!(listed.await.unwrap().into_inner().schedules.is_empty());

    let shown = schedules.preview_schedule(owner(preview)).await.unwrap().into_inner();
    assert_eq!(shown.occurrences.len(), 10);
    let draft = |cron: &str| pb::PreviewScheduleRequest {
        cron_expression: cron.to_owned(),
        ..Default::default()
    };
    let refused = schedules.preview_schedule(owner(draft("0 24 * * *"))).await.unwrap_err();
    assert_eq!(reason(&refused), "CRON_INVALID");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_days_end_with_the_day_that_it_is_for_the_organisation() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.stream("orders", "orders");
    // 19:00 in UTC: evening in the zone of the schedule, and past midnight in the organisation's.
    let second = fixture.clock.now().seconds().rem_euclid(86_400);
    let wait = (19 * 3600 - second).rem_euclid(86_400);
    fixture.clock.advance(Duration::from_secs(wait.unsigned_abs()));
    let mut declared = hourly(&fixture, "p", 1);
    declared.default_range_days = 2;
    fixture.world.put_pipeline(declared);
    let mut follower = pipeline("after");
    follower.default_range_days = 2;
    follower.run_after_pipeline_ids = vec!["p".to_owned()];
    fixture.world.put_pipeline(follower);
    schedule(&fixture, "p").await;
    let day = |offset: u64| {
        let now = fixture.clock.now().seconds();
        let day = chrono::DateTime::from_timestamp(now, 0).unwrap().date_naive();
        (day + chrono::Days::new(offset)).to_string()
    };
    let wanted = Some(DateRange { start: day(0), end: day(1) });
    let by_hand = fixture.trigger("p").await;
    assert_eq!(by_hand.date_range, wanted);
    fixture.until(&by_hand.id, ExecutionStatus::Completed).await;
    let list = pb::ListExecutionsRequest {
        trigger_type: Some(TriggerType::Dependency as i32),
        ..Default::default()
    };
    let followed = wait_for_some("the other one follows", BOUND, async || {
        let answer = fixture.etl().list_executions(owner(list.clone())).await.unwrap();
        answer.into_inner().executions.into_iter().next()
    })
    .await;
    assert_eq!(followed.date_range, wanted);
    fixture.clock.advance(HOUR);
    let fired = until_fired(&fixture, "p", 1).await;
    assert_eq!(fixture.get(&fired[0].execution_id).await.date_range, wanted);
    // Whoever names days gets those.
    let days = DateRange { start: "2026-01-01".to_owned(), end: "2026-01-01".to_owned() };
    let named = pb::TriggerPipelineRequest {
        pipeline_id: "p".to_owned(),
        date_range: Some(days.clone()),
        ..Default::default()
    };
    assert_eq!(fixture.trigger_with(named).await.date_range, Some(days));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schedule_that_names_no_zone_is_read_in_its_organisations() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut declared = hourly(&fixture, "p", 1);
    let cron = declared.schedule.as_mut().unwrap();
    cron.r#type = config::ScheduleType::Cron as i32;
    cron.interval_minutes = 0;
    cron.cron_expression = "0 6 * * *".to_owned();
    cron.timezone.clear();
    fixture.world.put_pipeline(declared);
    let found = schedule(&fixture, "p").await;
    assert_eq!(found.time_zone, "Asia/Kolkata");
    // Half past midnight in UTC.
    assert_eq!(found.next_run_at.unwrap().seconds % 86_400, 1800);
    fixture.stop().await;
}
