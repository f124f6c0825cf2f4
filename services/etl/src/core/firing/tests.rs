//! Occurrences from their time to their executions, on either database.

use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::etl::v1::{MisfirePolicy, OverlapPolicy};
use rpc::wire::duration_to_wire;
use store::{Db, Options};

use super::*;
use crate::convert::cursor::Place;
use crate::core::run_policy::SetPolicy;
use crate::core::schedule::{Declare, Get, PauseIt, Resume, Seen};
use crate::core::testing::{
    ORG, START, all, caller, declare, end, fire, minute, open, pipeline, round,
};

async fn set_policy(db: &Db, policy: RunPolicy) {
    let set = SetPolicy {
        caller: caller(START),
        pipeline_id: "p".to_owned(),
        policy,
        expected_revision: None,
    };
    db.write(set).await.unwrap();
}

async fn seen(db: &Db) -> Seen {
    db.read(Get { org_id: ORG, id: "p".to_owned() }).await.unwrap().unwrap()
}

/// Minutes and outcomes, oldest first.
async fn outcomes(db: &Db, now: Timestamp) -> Vec<(i64, Outcome)> {
    let request = platform_proto::platform::common::v1::CursorPaginationRequest {
        sort_order: "asc".to_owned(),
        limit: 1000,
        ..Default::default()
    };
    let place = Place::of(Some(&request), (ORG, "firings"), &()).unwrap();
    let list = ListFirings { org_id: ORG, id: "p".to_owned(), outcomes: Vec::new(), place, now };
    let found = db.read(list).await.unwrap();
    let minutes = |at: Timestamp| (at.seconds() - START.seconds()) / 60;
    found.into_iter().map(|it| (minutes(it.scheduled_for), it.outcome)).collect()
}

async fn fires_once_for_each_occurrence(options: Options) {
    let db = open(&options).await;
    declare(&db, pipeline("p", 60)).await;
    assert_eq!(seen(&db).await.stored.next_run_at, Some(minute(60)));
    round(&db, "a", minute(59)).await;
    assert!(all(&db).await.is_empty());
    round(&db, "a", minute(60)).await;
    round(&db, "a", minute(60)).await;
    // Another process cannot lead, and one that believes that it does starts nothing.
    round(&db, "b", minute(60)).await;
    assert_eq!(db.write(fire(ORG, "p", "b", minute(60))).await.unwrap(), None);
    let made = all(&db).await;
    assert_eq!(made.len(), 1);
    assert_eq!(made[0].scheduled_for, Some(minute(60)));
    assert_eq!((made[0].trigger, made[0].missed_count), (TriggerType::Scheduled, 0));
    let now = seen(&db).await.stored;
    assert_eq!((now.next_run_at, now.last_scheduled_for), (Some(minute(120)), Some(minute(60))));
    assert_eq!(now.last_execution, made[0].id);

    // After the lease another process goes on.
    end(&db, &made[0].id, Status::Completed, minute(70)).await;
    round(&db, "b", minute(120)).await;
    assert_eq!(all(&db).await.len(), 2);
    assert_eq!(outcomes(&db, minute(120)).await, [(60, Outcome::Started), (120, Outcome::Started)]);
    db.close().await;
}

async fn treats_missed_occurrences_by_policy(options: Options) {
    let db = open(&options).await;
    declare(&db, pipeline("p", 60)).await;
    // Down from the start until minute 190: three were missed, and one of them starts.
    round(&db, "a", minute(190)).await;
    let made = all(&db).await;
    assert_eq!(made.len(), 1);
    assert_eq!((made[0].scheduled_for, made[0].missed_count), (Some(minute(180)), 2));
    assert_eq!(
        outcomes(&db, minute(190)).await,
        [(60, Outcome::Coalesced), (120, Outcome::Coalesced), (180, Outcome::Started)]
    );
    end(&db, &made[0].id, Status::Completed, minute(200)).await;

    let policy = RunPolicy {
        misfire: MisfirePolicy::CatchUp as i32,
        max_catch_up_runs: 2,
        ..RunPolicy::default()
    };
    set_policy(&db, policy).await;
    round(&db, "a", minute(370)).await;
    assert_eq!(
        outcomes(&db, minute(370)).await[3..],
        [(240, Outcome::SkippedMisfire), (300, Outcome::Started), (360, Outcome::Queued)]
    );
    let made = all(&db).await;
    assert_eq!(made.len(), 2);
    round(&db, "a", minute(371)).await;
    assert_eq!(all(&db).await.len(), 2);
    end(&db, &made[1].id, Status::Failed, minute(372)).await;
    round(&db, "a", minute(373)).await;
    let made = all(&db).await;
    assert_eq!(made.len(), 3);
    assert_eq!(made[2].scheduled_for, Some(minute(360)));
    assert_eq!(seen(&db).await.stored.last_execution, made[2].id);

    let policy = RunPolicy { misfire: MisfirePolicy::Skip as i32, ..RunPolicy::default() };
    set_policy(&db, policy).await;
    end(&db, &made[2].id, Status::Completed, minute(380)).await;
    round(&db, "a", minute(490)).await;
    assert_eq!(
        outcomes(&db, minute(490)).await[6..],
        [(420, Outcome::SkippedMisfire), (480, Outcome::SkippedMisfire)]
    );
    assert_eq!(all(&db).await.len(), 3);
    db.close().await;
}

async fn meets_runs_by_policy(options: Options) {
    let db = open(&options).await;
    declare(&db, pipeline("p", 60)).await;
    round(&db, "a", minute(60)).await;
    round(&db, "a", minute(120)).await;
    let overlap =
        |overlap: OverlapPolicy| RunPolicy { overlap: overlap as i32, ..RunPolicy::default() };
    set_policy(&db, overlap(OverlapPolicy::QueueOne)).await;
    round(&db, "a", minute(180)).await;
    round(&db, "a", minute(240)).await;
    assert_eq!(seen(&db).await.queued, 1);
    set_policy(&db, overlap(OverlapPolicy::CancelRunning)).await;
    round(&db, "a", minute(300)).await;
    assert_eq!(
        outcomes(&db, minute(300)).await,
        [
            (60, Outcome::Started),
            (120, Outcome::SkippedOverlap),
            (180, Outcome::SkippedOverlap),
            (240, Outcome::SkippedOverlap),
            (300, Outcome::Started)
        ]
    );
    // The one that waited to be taken up is cancelled at once, so that the newest need not wait.
    assert_eq!(all(&db).await[0].status, Status::Cancelled);
    let made = all(&db).await;
    assert_eq!(made.len(), 2);
    assert_eq!(made[1].scheduled_for, Some(minute(300)));
    let policy = RunPolicy { max_concurrent_executions: 2, ..overlap(OverlapPolicy::Allow) };
    set_policy(&db, policy).await;
    round(&db, "a", minute(360)).await;
    round(&db, "a", minute(420)).await;
    assert_eq!(all(&db).await.len(), 3);
    assert_eq!(seen(&db).await.queued, 1);
    db.close().await;
}

async fn loses_occurrences_of_a_pause(options: Options) {
    let db = open(&options).await;
    declare(&db, pipeline("p", 60)).await;
    let pause = |until| PauseIt {
        caller: caller(minute(10)),
        id: "p".to_owned(),
        reason: "upkeep".to_owned(),
        until,
    };
    let resume = |now, as_missed| Resume { caller: caller(now), id: "p".to_owned(), as_missed };
    db.write(pause(None)).await.unwrap();
    round(&db, "a", minute(60)).await;
    round(&db, "a", minute(120)).await;
    assert!(all(&db).await.is_empty());
    let resumed = db.write(resume(minute(130), false)).await.unwrap();
    assert_eq!((resumed.stored.pause, resumed.stored.next_run_at), (None, Some(minute(180))));
    round(&db, "a", minute(131)).await;
    assert_eq!(
        outcomes(&db, minute(131)).await,
        [(60, Outcome::SkippedPaused), (120, Outcome::SkippedPaused)]
    );

    // As missed ones they are treated by the policy.
    db.write(pause(None)).await.unwrap();
    round(&db, "a", minute(180)).await;
    round(&db, "a", minute(240)).await;
    db.write(resume(minute(250), true)).await.unwrap();
    round(&db, "a", minute(250)).await;
    assert_eq!(
        outcomes(&db, minute(250)).await[2..],
        [(180, Outcome::Coalesced), (240, Outcome::Started)]
    );
    let made = all(&db).await;
    assert_eq!((made.len(), made[0].missed_count), (1, 1));
    end(&db, &made[0].id, Status::Completed, minute(255)).await;

    // A pause that ends by itself: what came before its end is lost, what came at it or later is not.
    db.write(pause(Some(minute(360)))).await.unwrap();
    round(&db, "a", minute(360)).await;
    assert_eq!(
        outcomes(&db, minute(360)).await[4..],
        [(300, Outcome::SkippedPaused), (360, Outcome::Started)]
    );
    assert_eq!(seen(&db).await.stored.pause, None);
    db.close().await;
}

async fn stops_after_failures_until_a_success(options: Options) {
    let db = open(&options).await;
    declare(&db, pipeline("p", 60)).await;
    set_policy(&db, RunPolicy { pause_after_failures: 2, ..RunPolicy::default() }).await;
    round(&db, "a", minute(60)).await;
    let first = all(&db).await[0].id.clone();
    assert_eq!(end(&db, &first, Status::Failed, minute(61)).await, None);
    round(&db, "a", minute(120)).await;
    let second = all(&db).await[1].id.clone();
    let reason = end(&db, &second, Status::Timeout, minute(121)).await;
    assert_eq!(reason.as_deref(), Some("2 executions in a row failed"));
    let stored = seen(&db).await.stored;
    assert_eq!((stored.failures, stored.pause.unwrap().by_failures), (2, true));
    round(&db, "a", minute(180)).await;
    assert_eq!(all(&db).await.len(), 2);
    // Somebody tries by hand, and it works.
    end(&db, &second, Status::Completed, minute(200)).await;
    let stored = seen(&db).await.stored;
    assert_eq!((stored.failures, stored.pause), (0, None));
    round(&db, "a", minute(240)).await;
    assert_eq!(all(&db).await.len(), 3);
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
    fires_once_for_each_occurrence:
        an_occurrence_starts_one_execution_whoever_leads_on_sqlite,
        an_occurrence_starts_one_execution_whoever_leads_on_postgres;
    treats_missed_occurrences_by_policy:
        missed_occurrences_are_treated_by_the_policy_on_sqlite,
        missed_occurrences_are_treated_by_the_policy_on_postgres;
    meets_runs_by_policy:
        what_meets_a_run_is_treated_by_the_policy_on_sqlite,
        what_meets_a_run_is_treated_by_the_policy_on_postgres;
    loses_occurrences_of_a_pause:
        occurrences_of_a_pause_are_lost_unless_it_is_said_otherwise_on_sqlite,
        occurrences_of_a_pause_are_lost_unless_it_is_said_otherwise_on_postgres;
    stops_after_failures_until_a_success:
        failures_in_a_row_pause_a_schedule_until_a_success_on_sqlite,
        failures_in_a_row_pause_a_schedule_until_a_success_on_postgres;
}

#[tokio::test]
async fn a_full_queue_is_what_became_of_an_occurrence() {
    let folder = testkit::folder();
    let db = open(&Options::sqlite(folder.path().join("etl.db"))).await;
    declare(&db, pipeline("p", 60)).await;
    let until = minute(61);
    db.write(Lead { owner: "a".to_owned(), now: minute(60), until }).await.unwrap();
    let full = Fire { waiting_max: 0, ..fire(ORG, "p", "a", minute(60)) };
    let outcomes_of_full = db.write(full).await.unwrap().unwrap();
    assert_eq!(outcomes_of_full, Outcomes::from([(Outcome::Failed, 1)]));
    assert_eq!(outcomes(&db, minute(60)).await, [(60, Outcome::Failed)]);
    assert!(all(&db).await.is_empty());
}

#[tokio::test]
async fn jitter_moves_the_start_and_not_the_occurrence() {
    let folder = testkit::folder();
    let db = open(&Options::sqlite(folder.path().join("etl.db"))).await;
    declare(&db, pipeline("p", 60)).await;
    let jitter = Some(duration_to_wire(Duration::from_secs(3600)));
    let policy = RunPolicy { jitter, ..RunPolicy::default() };
    let delay = run_policy::rules(&policy, ORG, "p").delay;
    assert!(Duration::ZERO < delay, "this key has no delay: take another");
    set_policy(&db, policy).await;
    assert_eq!(seen(&db).await.stored.due_at, Some(minute(60) + delay));
    round(&db, "a", minute(60)).await;
    assert!(all(&db).await.is_empty());
    round(&db, "a", minute(60) + delay).await;
    assert_eq!(all(&db).await[0].scheduled_for, Some(minute(60)));
    assert_eq!(outcomes(&db, minute(120)).await, [(60, Outcome::Started)]);
}

#[tokio::test]
async fn a_clock_that_steps_back_starts_nothing_twice() {
    let folder = testkit::folder();
    let db = open(&Options::sqlite(folder.path().join("etl.db"))).await;
    declare(&db, pipeline("p", 60)).await;
    round(&db, "a", minute(60)).await;
    let made = all(&db).await;
    end(&db, &made[0].id, Status::Completed, minute(60)).await;
    for now in [minute(50), minute(59), minute(60), minute(61)] {
        round(&db, "a", now).await;
    }
    assert_eq!(all(&db).await.len(), 1);
}

#[tokio::test]
async fn occurrences_of_an_old_schedule_are_gone_with_it() {
    let folder = testkit::folder();
    let db = open(&Options::sqlite(folder.path().join("etl.db"))).await;
    declare(&db, pipeline("p", 60)).await;
    let mut changed = pipeline("p", 90);
    changed.revision = 2;
    changed.updated_at = Some(rpc::wire::timestamp_to_wire(minute(100)));
    db.write(Declare { org_id: ORG, pipeline: changed, zone: None, now: minute(110) })
        .await
        .unwrap();
    round(&db, "a", minute(181)).await;
    assert_eq!(outcomes(&db, minute(181)).await, [(180, Outcome::Started)]);
}
