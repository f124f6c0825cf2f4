//! What a worker writes: taking an execution up, and what each event makes of it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use base::{SeededRandom, Timestamp};
use platform_proto::platform::common::v1::{ExecutionStatus as Status, PipelineStatus};
use platform_proto::platform::config::v1 as config;
use service::ids::Ids;
use store::{Tx, Work};

use super::execution::{self, Execution};
use super::machine::{Effect, Event, Row, step};
use super::reads::LEFTOVERS_MAX;
use super::step::Step;
use super::{followup, lineage, log, quality, record, watermark};
use crate::convert::{millis, moment};
use crate::error::{Error, Result};
use crate::store::execution as rows;
use crate::store::{queue, step as steps};

/// Characters of an error that config takes.
const ERROR_MAX: usize = 4096;

/// Takes up the next execution.
pub(crate) struct Take {
    pub(crate) worker: String,
    pub(crate) lease: Duration,
    /// Executions of one organisation that run at once.
    pub(crate) running_max: u32,
    pub(crate) now: Timestamp,
    pub(crate) seed: u64,
}

/// What was taken up.
#[derive(Debug)]
pub(crate) enum Taken {
    /// This execution, and it is to go on.
    Row(Box<Row>),
    /// One that was to end, and has; there may be more.
    Ended,
    /// There is none.
    Nothing,
}

impl Work for Take {
    type Output = Taken;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Taken> {
        let Some((org, id)) = queue::next(tx, self.now, self.running_max).await? else {
            return Ok(Taken::Nothing);
        };
        let row = load(tx, org, &id).await?;
        let event = if row.execution.cancel_requested {
            Event::Cancel { reason: row.execution.cancel_reason.clone() }
        } else if row.execution.deadline.is_some_and(|deadline| deadline <= self.now) {
            Event::TimedOut
        } else {
            let pipeline = (org, row.execution.pipeline_id.as_str());
            let leftovers = rows::unfinished(tx, pipeline, "", LEFTOVERS_MAX).await?;
            let until = self.now + self.lease;
            Event::Taken { worker: self.worker.clone(), until, leftovers }
        };
        let change = Change::of(&row, event, self.now, self.seed);
        if !change.write(tx).await? {
            // Nobody else can have written within this transaction.
            return Ok(Taken::Nothing);
        }
        queue::take_turn(tx, org, self.now).await?;
        let is_open = change.row.execution.is_open();
        Ok(if is_open { Taken::Row(Box::new(change.row)) } else { Taken::Ended })
    }
}

/// An execution with its steps.
pub(crate) async fn load(tx: &mut Tx, org: i64, id: &str) -> Result<Row> {
    let execution = rows::found(tx, org, id).await?;
    let steps = steps::all(tx, (org, id)).await?;
    Ok(Row { execution, steps })
}

/// What an event makes of an execution, ready to be written.
pub(crate) struct Change {
    /// The execution as it will be.
    pub(crate) row: Row,
    /// The fence that it must have to be written.
    fence: i64,
    /// Positions of the steps that differ.
    changed: BTreeSet<i64>,
    effects: Vec<Effect>,
    now: Timestamp,
    seed: u64,
}

impl Change {
    /// What an event makes of a row.
    pub(crate) fn of(before: &Row, event: Event, now: Timestamp, seed: u64) -> Self {
        let (mut row, effects) = step(before.clone(), event, now, &SeededRandom::new(seed));
        row.execution.revision = before.execution.revision + 1;
        let differs = |step: &&Step| before.at(step.position) != Some(*step);
        let changed = row.steps.iter().filter(differs).map(|step| step.position).collect();
        Self { fence: before.execution.lease.fence, row, changed, effects, now, seed }
    }

    /// Writes it if the execution still has the fence; whether it had.
    pub(crate) async fn write(&self, tx: &mut Tx) -> Result<bool> {
        let execution = &self.row.execution;
        let (org, id) = (execution.org_id, execution.id.as_str());
        if !rows::update(tx, execution, self.fence).await? {
            return Ok(false);
        }
        for position in &self.changed {
            if let Some(step) = self.row.at(*position) {
                steps::put(tx, (org, id), step).await?;
            }
        }
        let ids = Ids::new(self.now, self.seed);
        for effect in &self.effects {
            self.apply(tx, &ids, effect).await?;
        }
        Ok(true)
    }

    async fn apply(&self, tx: &mut Tx, ids: &Ids, effect: &Effect) -> Result<()> {
        let execution = &self.row.execution;
        let pipeline = (execution.org_id, execution.pipeline_id.as_str());
        match effect {
            Effect::Emit(topic) => execution::emit(tx, ids, self.now, topic, execution).await,
            Effect::Follow => execution::emit(tx, ids, self.now, record::FOLLOWED, execution).await,
            Effect::Report => self.report(tx, ids, None).await,
            Effect::Log(line) => log::write(tx, execution, line, self.now).await,
            Effect::StepDone { position, mark } => {
                let Some(step) = self.row.at(*position) else { return Ok(()) };
                if let Some(mark) = mark {
                    let layer = step.body.layer;
                    watermark::advance(tx, execution, layer, mark, self.now).await?;
                }
                lineage::step_done(tx, execution, step, self.now).await
            }
            Effect::Quality { position, issues, flagged } => {
                let Some(step) = self.row.at(*position) else { return Ok(()) };
                quality::note(tx, execution, step, (issues, *flagged), self.now).await
            }
            Effect::Ended => match followup::execution_ended(tx, execution, self.now, ids).await? {
                Some(reason) => self.report(tx, ids, Some(reason)).await,
                None => Ok(()),
            },
            Effect::Unfinished => rows::put_unfinished(tx, execution).await,
            Effect::Finished(executions) => rows::finish(tx, pipeline, executions).await,
        }
    }

    /// Tells config how the execution stands, and that the pipeline stopped if it did.
    async fn report(&self, tx: &mut Tx, ids: &Ids, stopped: Option<String>) -> Result<()> {
        let execution = &self.row.execution;
        let is_good = execution.status == Status::Completed;
        let status = match &stopped {
            Some(_) => Some(PipelineStatus::Failed as i32),
            None => is_good.then_some(PipelineStatus::Active as i32),
        };
        let request = config::ReportPipelineRunRequest {
            org_id: execution.org_id,
            pipeline_id: execution.pipeline_id.clone(),
            execution: Some(summary(execution, self.now)),
            next_run_at: None,
            status,
            status_reason: stopped.unwrap_or_default(),
        };
        let key = execution.pipeline_id.clone();
        record::emit(tx, ids, self.now, record::REPORTS, key, &request).await
    }
}

fn summary(execution: &Execution, now: Timestamp) -> config::ExecutionSummary {
    let progress = &execution.progress;
    let until = execution.completed_at.unwrap_or(now);
    config::ExecutionSummary {
        execution_id: execution.id.clone(),
        status: execution.status as i32,
        records_processed: progress.metrics.as_ref().map_or(0, |it| it.total_records),
        duration_ms: execution.started_at.map_or(0, |from| millis(from, until)),
        started_at: moment(execution.started_at),
        completed_at: moment(execution.completed_at),
        error_message: progress
            .error
            .as_ref()
            .map(|error| error.message.chars().take(ERROR_MAX).collect()),
    }
}

/// Writes a change of a worker.
pub(crate) struct Save(pub(crate) Arc<Change>);

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Saved {
    Yes,
    /// The execution is to be cancelled; nothing was written. Its revision has grown with the wish.
    Cancel {
        reason: String,
        revision: i64,
    },
    /// Another worker has taken over; nothing was written.
    Stale,
}

impl Work for Save {
    type Output = Saved;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Saved> {
        let execution = &self.0.row.execution;
        let standing = rows::standing(tx, execution.org_id, &execution.id).await?;
        let Some(standing) = standing.filter(|it| it.fence == self.0.fence) else {
            return Ok(Saved::Stale);
        };
        if standing.cancel_requested && !execution.cancel_requested {
            let (reason, revision) = (standing.cancel_reason, standing.revision);
            return Ok(Saved::Cancel { reason, revision });
        }
        if standing.revision == execution.revision {
            // Nobody else writes under this fence: the same change was committed, and its outcome did not come back.
            return Ok(Saved::Yes);
        }
        Ok(if self.0.write(tx).await? { Saved::Yes } else { Saved::Stale })
    }
}

/// Renews a lease.
pub(crate) struct Renew {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) fence: i64,
    pub(crate) now: Timestamp,
    pub(crate) until: Timestamp,
}

impl Work for Renew {
    /// Whether it was still there.
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let span = (self.now, self.until);
        rows::renew(tx, (self.org_id, &self.id), self.fence, span).await
    }
}

/// Looks at fence and wish to cancel.
pub(crate) struct Look {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for Look {
    type Output = Option<rows::Standing>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        rows::standing(tx, self.org_id, &self.id).await
    }
}

#[cfg(test)]
mod tests {
    use platform_proto::platform::auth::v1::AuditEvent;
    use platform_proto::platform::config::v1::Pipeline;
    use platform_proto::platform::etl::v1::TriggerType;
    use store::{Db, Options};

    use super::*;
    use crate::core::caller::Caller;
    use crate::core::execution::{New, create};
    use crate::core::lease::{BreakLease, DropLeases};
    use crate::core::machine::{Made, Mark};
    use crate::core::reads::{Reached, ReadMark};
    use crate::core::spec::Layer;
    use crate::store::MIGRATIONS;

    const NOW: Timestamp = Timestamp::from_seconds(1_000_000);
    const LEASE: Duration = Duration::from_secs(30);

    struct Make;

    impl Work for Make {
        type Output = ();
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<()> {
            let pipeline = Pipeline { id: "p".to_owned(), org_id: 7, ..Pipeline::default() };
            let new = New::of(&pipeline, TriggerType::Manual);
            create(tx, new, (NOW, &Ids::new(NOW, 1)), 100).await?;
            Ok(())
        }
    }

    struct Read(String);

    impl Work for Read {
        type Output = Row;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<Row> {
            load(tx, 7, &self.0).await
        }
    }

    /// Topics of what waits to leave, in the order in which it was written.
    struct Topics;

    impl Work for Topics {
        type Output = Vec<String>;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
            Ok(tx.all("SELECT topic FROM outbox ORDER BY position", store::params![]).await?)
        }
    }

    async fn take(db: &Db, at: Timestamp) -> Option<Row> {
        let take = Take {
            worker: "w".to_owned(),
            lease: LEASE,
            running_max: 10,
            now: at,
            seed: at.micros().unsigned_abs(),
        };
        match db.write(take).await.unwrap() {
            Taken::Row(row) => Some(*row),
            Taken::Ended | Taken::Nothing => None,
        }
    }

    async fn save(db: &Db, row: &Row, event: Event) -> (Saved, Row) {
        let change = Arc::new(Change::of(row, event, NOW, 2));
        let saved = db.write(Save(Arc::clone(&change))).await.unwrap();
        (saved, change.row.clone())
    }

    /// A step that is done, and moves a watermark.
    fn done(position: i64) -> Event {
        let event_time = rpc::wire::timestamp_to_wire(NOW);
        let position_of = platform_proto::platform::etl::v1::WatermarkPosition {
            position: Some(
                platform_proto::platform::etl::v1::watermark_position::Position::EventTime(
                    event_time,
                ),
            ),
        };
        let mark = Mark { subject: "s".to_owned(), position: position_of };
        Event::Done { position, made: Box::new(Made { watermark: Some(mark), ..Made::default() }) }
    }

    #[tokio::test]
    async fn what_happens_to_an_execution_leaves_with_its_transaction() {
        let folder = testkit::folder();
        let db = Db::open(&Options::sqlite(folder.path().join("etl.db")), MIGRATIONS).await;
        let db = db.unwrap();
        db.write(Make).await.unwrap();
        let row = take(&db, NOW).await.unwrap();
        let (_, row) = save(&db, &row, Event::Began { position: 1 }).await;
        let (_, row) = save(&db, &row, done(1)).await;
        let (_, row) = save(&db, &row, Event::Began { position: 2 }).await;
        let (_, row) = save(&db, &row, done(2)).await;
        assert_eq!(row.execution.status, Status::Completed);
        let topics = db.read(Topics).await.unwrap();
        let expected = [
            record::CREATED,
            service::entities::TOPIC,
            record::STARTED,
            record::REPORTS,
            record::COMPLETED,
            record::FOLLOWED,
            record::REPORTS,
        ];
        assert_eq!(topics, expected);
    }

    #[tokio::test]
    async fn a_process_whose_leases_were_dropped_writes_until_another_takes_over() {
        let folder = testkit::folder();
        let db = Db::open(&Options::sqlite(folder.path().join("etl.db")), MIGRATIONS).await;
        let db = db.unwrap();
        db.write(Make).await.unwrap();
        let row = take(&db, NOW).await.unwrap();
        let id = row.execution.id.clone();
        assert_eq!(db.write(DropLeases { now: NOW }).await.unwrap(), 1);
        assert_eq!(db.write(DropLeases { now: NOW }).await.unwrap(), 0);
        // It is alive all the same, and nobody else has come yet.
        let (saved, alive) = save(&db, &row, Event::Began { position: 1 }).await;
        assert_eq!(saved, Saved::Yes);
        db.write(DropLeases { now: NOW }).await.unwrap();
        let other = take(&db, NOW).await.unwrap();
        assert_eq!((other.execution.id, other.execution.lease.fence), (id.clone(), 2));
        assert_eq!(save(&db, &alive, done(1)).await.0, Saved::Stale);
        let renew = Renew { org_id: 7, id, fence: 1, now: NOW, until: NOW + LEASE };
        assert!(!db.write(renew).await.unwrap());
    }

    #[tokio::test]
    async fn nothing_of_a_worker_that_lost_its_lease_is_written() {
        let folder = testkit::folder();
        let db = Db::open(&Options::sqlite(folder.path().join("etl.db")), MIGRATIONS).await;
        let db = db.unwrap();
        db.write(Make).await.unwrap();
        let row = take(&db, NOW).await.unwrap();
        let id = row.execution.id.clone();
        let (saved, zombie) = save(&db, &row, Event::Began { position: 1 }).await;
        assert_eq!(saved, Saved::Yes);
        let mark = || ReadMark::of(&row.execution, Layer::Source, "s");

        // Its time is over, and another one takes the execution up.
        assert!(take(&db, NOW).await.is_none());
        let other = take(&db, NOW + LEASE).await.unwrap();
        assert_eq!(other.execution.lease.fence, 2);
        let before = db.read(Read(id.clone())).await.unwrap();
        assert_eq!(save(&db, &zombie, done(1)).await.0, Saved::Stale);
        let renew = Renew { org_id: 7, id: id.clone(), fence: 1, now: NOW, until: NOW + LEASE };
        assert!(!db.write(renew).await.unwrap());
        assert_eq!(db.read(Read(id.clone())).await.unwrap(), before);
        assert_eq!(db.read(mark()).await.unwrap(), Reached::Nowhere);

        // A lease that is taken away is as good as over.
        let caller =
            Caller { org_id: 7, user_id: 1, now: NOW, seed: 3, audit: AuditEvent::default() };
        db.write(BreakLease { caller, id: id.clone(), expected_fence: 2 }).await.unwrap();
        let (saved, _) = save(&db, &other, Event::Began { position: 1 }).await;
        assert_eq!(saved, Saved::Stale);
        let last = take(&db, NOW).await.unwrap();
        assert_eq!(last.execution.lease.fence, 4);

        // What the newest holder does is written, watermark and all.
        let (_, last) = save(&db, &last, Event::Began { position: 1 }).await;
        let change = Arc::new(Change::of(&last, done(1), NOW, 5));
        assert_eq!(db.write(Save(Arc::clone(&change))).await.unwrap(), Saved::Yes);
        // Again, as after a commit whose outcome did not come back: it is written once.
        let written = db.read(Read(id.clone())).await.unwrap();
        assert_eq!(db.write(Save(change)).await.unwrap(), Saved::Yes);
        assert_eq!(db.read(Read(id)).await.unwrap(), written);
        assert!(matches!(db.read(mark()).await.unwrap(), Reached::Here(_)));
    }
}
