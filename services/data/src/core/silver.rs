//! Decisions about what is made of bronze batches.

use base::Timestamp;
use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::data::v1 as pb;
use serde_json::{Map, Value};
use service::ids::Ids;
use store::{Direction, Tx, Work};

use super::bronze;
use super::caller::Caller;
use super::generation;
use super::record::{self, Object};
use super::removal;
use crate::error::{Error, Result};
use crate::events;
use crate::fence::Fence;
use crate::store::bronze::{Batch, is_forgotten};
use crate::store::follow::{self, Due};
use crate::store::quarantine::{self, Record};
use crate::store::silver::{self, Filter, Made, Reported, Run};

/// The kind of object that results are, to people who look at changes.
const NOUN: &str = "silver_batch";

/// The batch that is to be processed, for an attempt of an execution that nobody has taken over.
pub(crate) struct Begin {
    pub(crate) fence: Fence,
    pub(crate) bronze_batch_id: String,
}

impl Work for Begin {
    type Output = Batch;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Batch> {
        self.fence.check(tx).await?;
        bronze::found(tx, self.fence.org_id, &self.bronze_batch_id).await
    }
}

/// What is known of a silver batch before it is processed.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub(crate) result: Option<pb::SilverResult>,
    /// A run that may have committed.
    pub(crate) run: Option<Run>,
    /// Whether the bronze batch was processed by another version of the declaration.
    pub(crate) has_other: bool,
}

/// Looks up what is known of a silver batch.
pub(crate) struct Look {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) bronze_batch_id: String,
}

impl Work for Look {
    type Output = Known;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Known> {
        let Self { org_id, id, bronze_batch_id } = self;
        Ok(Known {
            result: silver::find(tx, *org_id, id).await?,
            run: silver::run(tx, *org_id, id).await?,
            has_other: silver::has_other(tx, *org_id, bronze_batch_id, id).await?,
        })
    }
}

/// Remembers a run before it commits. From then on the removal of its batch waits for its end.
pub(crate) struct Intend {
    pub(crate) run: Run,
    pub(crate) bronze_batch_id: String,
}

impl Work for Intend {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if is_forgotten(tx, self.run.org_id, &self.bronze_batch_id).await? {
            return Err(Error::BatchNotFound { id: self.bronze_batch_id.clone() });
        }
        silver::begin(tx, &self.run).await
    }
}

/// Sets records aside while a batch is processed.
pub(crate) struct Hold {
    pub(crate) org_id: i64,
    pub(crate) records: Vec<Record>,
}

impl Work for Hold {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        quarantine::hold(tx, self.org_id, &self.records).await
    }
}

/// Gives a run up that cannot come to an end.
pub(crate) struct GiveUp(pub(crate) Run);

impl Work for GiveUp {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Run { org_id, id, run, .. } = &self.0;
        quarantine::forget_run(tx, *org_id, id, run).await?;
        silver::end(tx, *org_id, id).await
    }
}

/// Writes the result of a run that has committed, with its events; or tells the one that another process wrote meanwhile.
pub(crate) struct Finish {
    pub(crate) caller: Caller,
    pub(crate) fence: Fence,
    pub(crate) made: Made,
    pub(crate) run: String,
    /// A result that is there is replaced.
    pub(crate) force: bool,
}

impl Work for Finish {
    type Output = Option<pb::SilverResult>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<pb::SilverResult>> {
        let (ids, now) = (self.caller.ids(), self.made.processed_at);
        let message = &self.made.message;
        self.fence.check(tx).await?;
        let (org_id, id) = (message.org_id, &message.silver_batch_id);
        // Another process may be at the same batch: what it sets aside are the same records.
        let open = silver::run(tx, org_id, id).await?.map(|it| it.run);
        let other = open.filter(|it| *it != self.run);
        if other.is_none() {
            silver::end(tx, org_id, id).await?;
        }
        let bronze = &message.bronze_batch_id;
        // Also if another process was faster, for its rows may have gone before those of this run came.
        removal::follow(tx, &ids, now, (org_id, bronze, &message.dataset)).await?;
        if !self.force
            && let Some(stored) = silver::find(tx, org_id, id).await?
        {
            return Ok(Some(stored));
        }
        if self.force {
            let runs = (self.run.as_str(), other.as_deref().unwrap_or_default());
            quarantine::forget_others(tx, org_id, bronze, runs).await?;
        } else {
            quarantine::forget_older(tx, org_id, bronze, id).await?;
        }
        put(tx, &self.caller, &ids, &self.made).await?;
        let processed = (org_id, bronze.as_str(), message.dataset.as_str());
        generation::follow(tx, &ids, now, processed).await?;
        Ok(None)
    }
}

/// Writes a result with its events and its record.
pub(super) async fn put(tx: &mut Tx, caller: &Caller, ids: &Ids, made: &Made) -> Result<()> {
    silver::put(tx, made).await?;
    let (message, now) = (&made.message, made.processed_at);
    let (org_id, id) = (message.org_id, &message.silver_batch_id);
    let shown = serde_json::to_value(message).unwrap_or(Value::Null);
    let body = Map::from_iter([("result".to_owned(), shown)]);
    events::emit(tx, ids, now, events::SILVER, org_id, body).await?;
    if !message.issues.is_empty() {
        let issues = serde_json::to_value(&message.issues).unwrap_or(Value::Null);
        let body = Map::from_iter([
            ("silver_batch_id".to_owned(), id.clone().into()),
            ("bronze_batch_id".to_owned(), message.bronze_batch_id.clone().into()),
            ("dataset".to_owned(), message.dataset.clone().into()),
            ("quarantined".to_owned(), message.quarantined.into()),
            ("issues".to_owned(), issues),
        ]);
        events::emit(tx, ids, now, events::QUALITY, org_id, body).await?;
    }
    let object = Object { kind: NOUN, id, name: &message.dataset };
    record::write(tx, caller, ids, AuditAction::Execute, &object, "").await
}

/// One result.
pub(crate) struct GetResult {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for GetResult {
    type Output = pb::SilverResult;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<pb::SilverResult> {
        let found = silver::find(tx, self.org_id, &self.id).await?;
        found.ok_or_else(|| Error::ResultNotFound { id: self.id.clone() })
    }
}

/// Results by time.
pub(crate) struct ListResults {
    pub(crate) filter: Filter,
    pub(crate) after: Option<(Timestamp, String)>,
    pub(crate) direction: Direction,
    pub(crate) limit: u32,
}

impl Work for ListResults {
    type Output = Vec<pb::SilverResult>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<pb::SilverResult>> {
        let after = self.after.as_ref().map(|(at, id)| (*at, id.as_str()));
        silver::list(tx, &self.filter, after, self.direction, self.limit).await
    }
}

/// What a report says.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) days: Vec<silver::Day>,
    pub(crate) issues: Vec<(String, i64)>,
}

/// Sums up the quality of rows.
pub(crate) struct GetReport(pub(crate) Reported);

impl Work for GetReport {
    type Output = Report;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Report> {
        Ok(Report {
            days: silver::days(tx, &self.0).await?,
            issues: silver::issues(tx, &self.0).await?,
        })
    }
}

/// What bronze asks for and has not failed of late, the oldest first.
pub(crate) struct Tasks {
    pub(crate) now: Timestamp,
    pub(crate) limit: u32,
}

impl Work for Tasks {
    type Output = Vec<Due>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Due>> {
        follow::due(tx, self.now, self.limit).await
    }
}

/// Writes that a task failed.
pub(crate) struct Postpone {
    pub(crate) id: String,
    pub(crate) error: String,
    /// When it is tried again; never once it is given up.
    pub(crate) due_at: Option<Timestamp>,
}

impl Work for Postpone {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        follow::postpone(tx, &self.id, &self.error, self.due_at).await
    }
}

/// Forgets tasks that were given up and were asked for before a moment.
pub(crate) struct ExpireTasks {
    pub(crate) before: Timestamp,
}

impl Work for ExpireTasks {
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        follow::expire(tx, self.before).await
    }
}

/// Takes a task away that is done.
pub(crate) struct Followed {
    pub(crate) id: String,
}

impl Work for Followed {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        follow::done(tx, &self.id).await
    }
}

/// Forgets results and held records of a bronze batch that was removed; whether that is all, or a run of the batch is
/// open, which may commit rows yet.
pub(crate) struct Forget {
    pub(crate) org_id: i64,
    pub(crate) batch_id: String,
    /// Whoever has a run open is not there any more.
    pub(crate) is_last: bool,
}

impl Work for Forget {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        quarantine::forget_batch(tx, self.org_id, &self.batch_id).await?;
        silver::forget(tx, self.org_id, &self.batch_id).await?;
        if self.is_last {
            silver::end_all(tx, self.org_id, &self.batch_id).await?;
        }
        Ok(!silver::is_open(tx, self.org_id, &self.batch_id).await?)
    }
}

#[cfg(test)]
mod tests {
    use store::Db;

    use super::*;
    use crate::core::removal::Remove;
    use crate::silver::tally::Scores;
    use crate::store::bronze as rows;
    use crate::store::follow::{Kind, Task};

    const ORG: i64 = 7;

    /// Stores a bronze batch as it is.
    struct Insert(Batch);

    impl Work for Insert {
        type Output = bool;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<bool> {
            rows::insert(tx, &self.0).await
        }
    }

    fn now() -> Timestamp {
        Timestamp::from_seconds(1_000_000_000)
    }

    fn batch(id: &str) -> Batch {
        let message = pb::BronzeBatch {
            org_id: ORG,
            batch_id: id.to_owned(),
            table_name: "sales".to_owned(),
            dataset: "sales".to_owned(),
            ..pb::BronzeBatch::default()
        };
        Batch {
            message,
            header: Vec::new(),
            media_type: String::new(),
            completes_generation: false,
            removed_at: None,
        }
    }

    fn intend(batch: &str) -> Intend {
        let id = format!("{batch}.v1");
        let run = Run { org_id: ORG, id, run: "r".to_owned(), base: None };
        Intend { run, bronze_batch_id: batch.to_owned() }
    }

    fn finish(batch: &str, seed: u64) -> Finish {
        let message = pb::SilverResult {
            org_id: ORG,
            silver_batch_id: format!("{batch}.v1"),
            bronze_batch_id: batch.to_owned(),
            dataset: "sales".to_owned(),
            ..pb::SilverResult::default()
        };
        let made = Made {
            message,
            pipeline_id: String::new(),
            day: "2026-01-01".to_owned(),
            processed_at: now(),
            scored: Scores::default(),
        };
        let caller = Caller::background(ORG, now(), seed);
        let fence = Fence { org_id: ORG, ..Fence::default() };
        Finish { caller, fence, made, run: "r".to_owned(), force: false }
    }

    /// Removes batches whose rows are gone from bronze.
    fn remove(batch: Batch, seed: u64, forget: bool) -> Remove {
        let caller = Caller::background(ORG, now(), seed);
        Remove { caller, batches: vec![batch], reason: String::new(), forget }
    }

    async fn meanwhile(options: store::Options) {
        let db = Db::open(&options, crate::store::MIGRATIONS).await.unwrap();
        let asked = async || {
            let due = db.read(Tasks { now: now(), limit: 9 }).await.unwrap();
            let tasks: Vec<Task> = due.into_iter().map(|it| it.task).collect();
            assert!(tasks.iter().all(|it| it.kind == Kind::Forget && it.batch_id == "b"));
            tasks
        };
        let forget = async |is_last| {
            let forget = Forget { org_id: ORG, batch_id: "b".to_owned(), is_last };
            db.write(forget).await.unwrap()
        };
        db.write(Insert(batch("b"))).await.unwrap();
        db.write(intend("b")).await.unwrap();
        db.write(remove(batch("b"), 1, true)).await.unwrap();
        let tasks = asked().await;
        assert_eq!(tasks.len(), 1);
        // The run may commit yet, if it is not dead.
        assert!(!forget(false).await);
        db.write(Followed { id: tasks[0].id.clone() }).await.unwrap();
        assert_eq!(db.write(finish("b", 2)).await.unwrap(), None);
        assert_eq!(asked().await.len(), 1);
        assert!(forget(false).await);
        let get = GetResult { org_id: ORG, id: "b.v1".to_owned() };
        assert!(matches!(db.read(get).await, Err(Error::ResultNotFound { .. })));
        let late = db.write(intend("b")).await;
        assert!(matches!(late, Err(Error::BatchNotFound { .. })), "{late:?}");

        // What is made of a batch that has had its time stays.
        db.write(Insert(batch("old"))).await.unwrap();
        db.write(intend("old")).await.unwrap();
        db.write(remove(batch("old"), 3, false)).await.unwrap();
        db.write(finish("old", 4)).await.unwrap();
        assert_eq!(asked().await.len(), 1);
        db.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_made_of_a_batch_that_was_removed_meanwhile_goes_on_sqlite() {
        let folder = testkit::folder();
        meanwhile(store::Options::sqlite(folder.path().join("data.db"))).await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_made_of_a_batch_that_was_removed_meanwhile_goes_on_postgres() {
        meanwhile(store::Options::postgres(testkit::postgres())).await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_run_that_is_dead_holds_up_a_removal_no_longer_than_it_may() {
        let folder = testkit::folder();
        let options = store::Options::sqlite(folder.path().join("data.db"));
        let db = Db::open(&options, crate::store::MIGRATIONS).await.unwrap();
        for id in ["b", "b2"] {
            db.write(Insert(batch(id))).await.unwrap();
            db.write(intend(id)).await.unwrap();
        }
        let forget = |is_last| Forget { org_id: ORG, batch_id: "b".to_owned(), is_last };
        assert!(!db.write(forget(false)).await.unwrap());
        assert!(db.write(forget(true)).await.unwrap());
        let look = Look { org_id: ORG, id: "b2.v1".to_owned(), bronze_batch_id: "b2".to_owned() };
        assert!(db.read(look).await.unwrap().run.is_some());
        db.close().await;
    }
}
