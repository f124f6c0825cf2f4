//! Many rounds by chance: wakes, ends, restarts, pauses, under every policy.

use std::collections::BTreeSet;

use base::{Random, SeededRandom};
use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::etl::v1::{MisfirePolicy, OverlapPolicy};
use store::{Db, Options};

use super::*;
use crate::core::run_policy::SetPolicy;
use crate::core::schedule::{PauseIt, Resume};
use crate::core::testing::{ORG, START, all, caller, declare, end, minute, open, pipeline, round};

const ROUNDS: usize = 40;

/// A schedule to which everything happens.
struct Simulation {
    random: Box<dyn Random>,
    options: Options,
    db: Db,
    /// Minutes between occurrences.
    every: i64,
    /// Minutes since the start.
    now: i64,
    /// Who led last.
    owner: &'static str,
    is_paused: bool,
    /// Executions that may be open at once.
    most: usize,
}

impl Simulation {
    async fn new(random: Box<dyn Random>, options: Options) -> Self {
        let db = open(&options).await;
        let every = 5 + i64::try_from(random.below(60)).unwrap();
        declare(&db, pipeline("p", i32::try_from(every).unwrap())).await;
        let policy = RunPolicy {
            overlap: i32::try_from(1 + random.below(5)).unwrap(),
            misfire: i32::try_from(1 + random.below(3)).unwrap(),
            max_catch_up_runs: i32::try_from(random.below(25)).unwrap(),
            max_concurrent_executions: i32::try_from(random.below(4)).unwrap(),
            ..RunPolicy::default()
        };
        let runs_beside = policy.overlap() == OverlapPolicy::Allow;
        let most = if runs_beside { policy.max_concurrent_executions.max(1) } else { 1 };
        println!("every {every} minutes, {:?}, {:?}", policy.overlap(), policy.misfire());
        assert_ne!(policy.misfire(), MisfirePolicy::Unspecified);
        let set = SetPolicy {
            caller: caller(START),
            pipeline_id: "p".to_owned(),
            policy,
            expected_revision: None,
        };
        db.write(set).await.unwrap();
        let most = usize::try_from(most).unwrap();
        Self { random, options, db, every, now: 0, owner: "a", is_paused: false, most }
    }

    async fn open(&self) -> Vec<Execution> {
        all(&self.db).await.into_iter().filter(Execution::is_open).collect()
    }

    async fn wake(&mut self) {
        self.now += 1 + i64::try_from(self.random.below(180)).unwrap();
        // A lease lives for half a minute.
        self.owner = if self.random.below(2) == 0 { "a" } else { "b" };
        round(&self.db, self.owner, minute(self.now)).await;
        assert!(self.open().await.len() <= self.most);
    }

    async fn end_one(&mut self) {
        let open = self.open().await;
        if open.is_empty() {
            return;
        }
        let which = usize::try_from(self.random.below(open.len() as u64)).unwrap();
        let status = [Status::Completed, Status::Failed, Status::Cancelled, Status::Timeout]
            [usize::try_from(self.random.below(4)).unwrap()];
        end(&self.db, &open[which].id, status, minute(self.now)).await;
    }

    async fn pause_or_resume(&mut self) {
        let (caller, id) = (caller(minute(self.now)), "p".to_owned());
        if self.is_paused {
            let as_missed = self.random.below(2) == 0;
            self.db.write(Resume { caller, id, as_missed }).await.unwrap();
        } else {
            let pause = PauseIt { caller, id, reason: String::new(), until: None };
            self.db.write(pause).await.unwrap();
        }
        self.is_paused = !self.is_paused;
    }

    async fn restart(&mut self) {
        self.db.close().await;
        self.db = open(&self.options).await;
    }

    async fn step(&mut self) {
        match self.random.below(10) {
            0..=4 => self.wake().await,
            5..=7 => self.end_one().await,
            8 => self.pause_or_resume().await,
            _ => self.restart().await,
        }
    }

    /// Lets everything come to an end, and looks at what became of each occurrence.
    async fn judge(&mut self) {
        if self.is_paused {
            self.pause_or_resume().await;
        }
        self.wake().await;
        while !self.open().await.is_empty() {
            self.end_one().await;
            round(&self.db, self.owner, minute(self.now)).await;
        }
        let rows = self.db.read(Rows).await.unwrap();
        let minutes: Vec<i64> =
            rows.iter().map(|it| (it.scheduled_for.seconds() - START.seconds()) / 60).collect();
        let wanted: Vec<i64> =
            (1..).map(|n| n * self.every).take_while(|it| *it <= self.now).collect();
        assert_eq!(minutes, wanted);
        assert!(rows.iter().all(|it| it.outcome != Outcome::Queued), "{rows:?}");
        let started = rows.iter().filter(|it| it.outcome == Outcome::Started);
        let started: Vec<(Option<Timestamp>, &str)> =
            started.map(|it| (Some(it.scheduled_for), it.execution.as_str())).collect();
        let made = all(&self.db).await;
        let mut of: Vec<(Option<Timestamp>, &str)> =
            made.iter().map(|it| (it.scheduled_for, it.id.as_str())).collect();
        of.sort_unstable();
        assert_eq!(of, started);
        let ids: BTreeSet<&str> = made.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids.len(), made.len());
        // Every missed occurrence that another stands for is counted there.
        let stood_for = rows.iter().filter(|it| it.outcome == Outcome::Coalesced);
        let stood_for = stood_for.filter(|it| !it.execution.is_empty()).count();
        let counted: i64 = made.iter().map(|it| it.missed_count).sum();
        assert_eq!(counted, count(stood_for));
    }
}

/// Reads what became of all occurrences, oldest first.
struct Rows;

impl Work for Rows {
    type Output = Vec<Firing>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Firing>> {
        let request = platform_proto::platform::common::v1::CursorPaginationRequest {
            sort_order: "asc".to_owned(),
            limit: 1_000_000,
            ..Default::default()
        };
        let place = Place::of(Some(&request), (ORG, "firings"), &())?;
        firing::page(tx, (ORG, "p"), &[], Timestamp::MIN, &place).await
    }
}

#[tokio::test]
async fn whatever_happens_each_occurrence_has_one_fate_and_each_start_one_execution() {
    let random: Box<dyn Random> = Box::new(SeededRandom::new(testkit::seed()));
    for _ in 0..6 {
        let folder = testkit::folder();
        let options = Options::sqlite(folder.path().join("etl.db"));
        let own = Box::new(SeededRandom::new(u64::from_le_bytes(random.bytes())));
        let mut simulation = Simulation::new(own, options).await;
        for _ in 0..ROUNDS {
            simulation.step().await;
        }
        simulation.judge().await;
    }
}
