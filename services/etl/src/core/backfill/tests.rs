//! Backfills from their start to their end, on either database.

use std::collections::BTreeSet;

use platform_proto::platform::common::v1::PipelineStatus;
use platform_proto::platform::etl::v1::{EstimateBackfillRequest, ExecutionPriority};
use store::{Db, Options};

use super::*;
use crate::core::firing::Lead;
use crate::core::pump::{Pump, PumpNext};
use crate::core::testing::{ORG, START, all, caller, declare, end, minute, open, pipeline, seed};

const OWNER: &str = "a";

/// Asks for five days from the first of June.
fn ask(now: Timestamp) -> Start {
    Start {
        caller: caller(now),
        pipeline: pipeline("p", 0),
        days: Days::read("2026-06-01", "2026-06-05").unwrap(),
        concurrency: 2,
        chunk_days: 1,
        priority: BackfillPriority::Low,
        order: BackfillOrder::NewestFirst,
        from_layer: Layer::Silver,
        pause_after_failures: 0,
        key: None,
    }
}

async fn start(db: &Db, start: Start) -> String {
    db.write(start).await.unwrap().0.stored.id
}

/// One round of the scheduler.
async fn pump(db: &Db, now: Timestamp) {
    let (owner, until) = (OWNER.to_owned(), now + Duration::from_secs(30));
    assert!(db.write(Lead { owner, now, until }).await.unwrap());
    for (org_id, id) in db.read(PumpNext).await.unwrap() {
        let owner = OWNER.to_owned();
        let pump = Pump { org_id, id, owner, now, seed: seed(), waiting_max: 1000 };
        db.write(pump).await.unwrap();
    }
}

async fn standing(db: &Db, id: &str) -> Standing {
    db.read(Get { org_id: ORG, id: id.to_owned(), now: START }).await.unwrap()
}

/// Executions that wait or run, with the first day of each.
async fn running(db: &Db) -> Vec<(String, String)> {
    let all = all(db).await.into_iter().filter(|it| it.is_open());
    all.map(|it| (it.id, it.spec.date_range.unwrap().start)).collect()
}

async fn days(db: &Db) -> BTreeSet<String> {
    running(db).await.into_iter().map(|(_, day)| day).collect()
}

fn set(days: &[&str]) -> BTreeSet<String> {
    days.iter().map(|it| (*it).to_owned()).collect()
}

async fn brings_every_day_once_and_survives_restarts(options: Options) {
    let db = open(&options).await;
    declare(&db, pipeline("p", 0)).await;
    let id = start(&db, ask(minute(0))).await;
    pump(&db, minute(1)).await;
    pump(&db, minute(1)).await;
    assert_eq!(days(&db).await, set(&["2026-06-04", "2026-06-05"]));
    let made = all(&db).await;
    assert!(made.iter().all(|it| it.spec.from_layer == Layer::Silver && it.backfill_id == id));
    assert!(made.iter().all(|it| it.priority == ExecutionPriority::Low));
    end(&db, &running(&db).await[0].0, Status::Completed, minute(2)).await;
    db.close().await;

    // Another process goes on where this one was.
    let db = open(&options).await;
    let mut now = 3;
    pump(&db, minute(now)).await;
    while let Some((execution, _)) = running(&db).await.pop() {
        assert!(days(&db).await.len() <= 2);
        end(&db, &execution, Status::Completed, minute(now)).await;
        now += 1;
        pump(&db, minute(now)).await;
    }
    let standing = standing(&db, &id).await;
    assert_eq!(standing.seen.stored.status, Status::Completed);
    assert_eq!((standing.seen.tally.completed, standing.seen.tally.records), (5, 50));
    assert_eq!(standing.newest.unwrap().days.first_text(), "2026-06-01");
    let brought: Vec<String> =
        all(&db).await.into_iter().map(|it| it.spec.date_range.unwrap().start).collect();
    assert_eq!(brought.len(), 5);
    assert_eq!(brought.into_iter().collect::<BTreeSet<_>>().len(), 5);
    db.close().await;
}

async fn pauses_after_failures_and_retries_them(options: Options) {
    let db = open(&options).await;
    declare(&db, pipeline("p", 0)).await;
    let ask = Start { pause_after_failures: 1, ..ask(minute(0)) };
    let id = start(&db, ask).await;
    pump(&db, minute(1)).await;
    let first = running(&db).await;
    end(&db, &first[0].0, Status::Failed, minute(2)).await;
    let paused = standing(&db, &id).await;
    assert_eq!(paused.seen.stored.pause_reason, "1 chunks failed");
    assert!(paused.seen.stored.is_paused);
    assert_eq!(paused.failed[0].failure.clone().unwrap().reason, "SOURCE_UNAVAILABLE");
    pump(&db, minute(3)).await;
    assert_eq!(running(&db).await.len(), 1);

    let resume = |now| Resume {
        caller: caller(minute(now)),
        id: id.clone(),
        concurrency: Some(5),
        priority: Some(BackfillPriority::High),
    };
    db.write(resume(4)).await.unwrap();
    pump(&db, minute(5)).await;
    assert_eq!(running(&db).await.len(), 4);
    assert_eq!(all(&db).await.last().unwrap().priority, ExecutionPriority::High);
    for (execution, _) in running(&db).await {
        end(&db, &execution, Status::Completed, minute(6)).await;
    }
    let ended = standing(&db, &id).await.seen;
    assert_eq!((ended.stored.status, ended.tally.failed), (Status::Failed, 1));
    assert!(matches!(db.write(resume(7)).await, Err(Error::BackfillFinished { .. })));

    let retry = |now, chunks: &[&str]| Retry {
        caller: caller(minute(now)),
        id: id.clone(),
        chunks: chunks.iter().map(|it| (*it).to_owned()).collect(),
    };
    assert_eq!(db.write(retry(8, &["none"])).await.unwrap().0, 0);
    let (count, seen) = db.write(retry(9, &[])).await.unwrap();
    assert_eq!((count, seen.stored.status), (1, Status::Running));
    pump(&db, minute(10)).await;
    let again = running(&db).await;
    assert_eq!(again.len(), 1);
    end(&db, &again[0].0, Status::Completed, minute(11)).await;
    let ended = standing(&db, &id).await;
    assert_eq!(ended.seen.stored.status, Status::Completed);
    let chunks = ListChunks {
        org_id: ORG,
        id: id.clone(),
        statuses: Vec::new(),
        page: service::page::numbered(None, "position"),
    };
    let (chunks, total) = db.read(chunks).await.unwrap();
    assert_eq!(total, 5);
    assert_eq!(chunks.iter().map(|it| it.attempt).sum::<i64>(), 6);
    db.close().await;
}

async fn ends_when_it_is_cancelled(options: Options) {
    let db = open(&options).await;
    declare(&db, pipeline("p", 0)).await;
    let id = start(&db, ask(minute(0))).await;
    pump(&db, minute(1)).await;
    let cancel = |now, cancel_running| Cancel {
        caller: caller(minute(now)),
        id: id.clone(),
        cancel_running,
        reason: "wrong days".to_owned(),
    };
    let seen = db.write(cancel(2, false)).await.unwrap();
    assert_eq!(seen.stored.status, Status::Cancelled);
    assert_eq!((seen.tally.running, seen.tally.cancelled), (2, 3));
    pump(&db, minute(3)).await;
    assert_eq!(running(&db).await.len(), 2);
    // One that is cancelled already stays so, and what runs can still be cancelled.
    let seen = db.write(cancel(4, true)).await.unwrap();
    assert_eq!((seen.tally.running, seen.tally.cancelled), (0, 5));
    assert!(running(&db).await.is_empty());
    let pause = Pause { caller: caller(minute(5)), id: id.clone() };
    assert!(matches!(db.write(pause).await, Err(Error::BackfillFinished { .. })));
    db.close().await;
}

async fn refuses_what_overlaps_and_repeats(options: Options) {
    let db = open(&options).await;
    declare(&db, pipeline("p", 0)).await;
    let request = EstimateBackfillRequest::default();
    let other = EstimateBackfillRequest { concurrency: 3, ..request.clone() };
    let key = |request| Some(Key::of(ORG, "backfill", "k", request));
    let id = start(&db, Start { key: key(&request), ..ask(minute(0)) }).await;
    let again = db.write(Start { key: key(&request), ..ask(minute(1)) }).await.unwrap();
    assert_eq!((again.0.stored.id.as_str(), again.1), (id.as_str(), true));
    let reused = db.write(Start { key: key(&other), ..ask(minute(2)) }).await;
    assert!(matches!(reused, Err(Error::KeyReused)));

    let of = |first: &str, last: &str, now| Start {
        days: Days::read(first, last).unwrap(),
        ..ask(minute(now))
    };
    let shares = db.write(of("2026-06-05", "2026-06-09", 3)).await;
    assert!(matches!(shares, Err(Error::BackfillOverlaps { id: other }) if other == id));
    db.write(of("2026-06-06", "2026-06-09", 4)).await.unwrap();
    let long = db.write(of("2000-01-01", "2026-05-31", 5)).await;
    assert!(matches!(long, Err(Error::BackfillTooLong { limit: CHUNKS_MAX, .. })));
    let mut disabled = ask(minute(6));
    disabled.pipeline.status = PipelineStatus::Disabled as i32;
    assert!(matches!(db.write(disabled).await, Err(Error::PipelineDisabled { .. })));
    let foreign = Get { org_id: ORG + 1, id: id.clone(), now: START };
    assert!(matches!(db.read(foreign).await, Err(Error::BackfillNotFound { .. })));
    db.close().await;
}

/// Runs a test on either database.
macro_rules! on_both {
    ($($test:ident: $sqlite:ident, $postgres:ident;)*) => {$(
        #[tokio::test]
        async fn $sqlite() {
            let folder = testkit::folder();
            $test(Options::sqlite(folder.path().join("etl.db"))).await;
        }

        #[tokio::test]
        async fn $postgres() {
            $test(Options::postgres(testkit::postgres())).await;
        }
    )*};
}

on_both! {
    brings_every_day_once_and_survives_restarts:
        a_backfill_brings_every_day_once_across_a_restart_on_sqlite,
        a_backfill_brings_every_day_once_across_a_restart_on_postgres;
    pauses_after_failures_and_retries_them:
        failed_chunks_pause_a_backfill_and_can_be_tried_again_on_sqlite,
        failed_chunks_pause_a_backfill_and_can_be_tried_again_on_postgres;
    ends_when_it_is_cancelled:
        a_cancelled_backfill_starts_nothing_more_on_sqlite,
        a_cancelled_backfill_starts_nothing_more_on_postgres;
    refuses_what_overlaps_and_repeats:
        a_backfill_is_refused_where_another_has_its_days_on_sqlite,
        a_backfill_is_refused_where_another_has_its_days_on_postgres;
}

#[tokio::test]
async fn an_estimate_goes_by_what_was_done_before() {
    let folder = testkit::folder();
    let db = open(&Options::sqlite(folder.path().join("etl.db"))).await;
    declare(&db, pipeline("p", 0)).await;
    let estimate = |now| Estimate {
        org_id: ORG,
        pipeline_id: "p".to_owned(),
        days: Days::read("2026-07-01", "2026-07-10").unwrap(),
        concurrency: 2,
        chunk_days: 2,
        now: minute(now),
    };
    assert_eq!(db.read(estimate(0)).await.unwrap(), (5, None));
    let id = start(&db, ask(minute(0))).await;
    pump(&db, minute(1)).await;
    // Two chunks of one day, each in three minutes.
    for (execution, _) in running(&db).await {
        end(&db, &execution, Status::Completed, minute(4)).await;
    }
    // Three rounds of two chunks of two days.
    let (chunks, time) = db.read(estimate(5)).await.unwrap();
    assert_eq!((chunks, time), (5, Some(Duration::from_secs(3 * 2 * 180))));
    let left = db.read(Get { org_id: ORG, id, now: minute(5) }).await.unwrap().seen;
    assert_eq!(left.estimated_completion, Some(minute(5 + 2 * 3)));
    // What is older than 30 days says nothing.
    let late = db.read(estimate(5 + 31 * 1440)).await.unwrap();
    assert_eq!(late.1, None);
}
