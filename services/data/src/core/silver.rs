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
use crate::error::{Error, Result};
use crate::events;
use crate::fence::Fence;
use crate::store::bronze::Batch;
use crate::store::follow::{self, Task};
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

/// Remembers a run before it commits.
pub(crate) struct Intend(pub(crate) Run);

impl Work for Intend {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        silver::begin(tx, &self.0).await
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
        if !self.force
            && let Some(stored) = silver::find(tx, org_id, id).await?
        {
            return Ok(Some(stored));
        }
        let bronze = &message.bronze_batch_id;
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

/// What bronze asks for, the oldest first.
pub(crate) struct Tasks {
    pub(crate) limit: u32,
}

impl Work for Tasks {
    type Output = Vec<Task>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Task>> {
        follow::next(tx, "", self.limit).await
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

/// Forgets results and held records of a bronze batch that was removed.
pub(crate) struct Forget {
    pub(crate) org_id: i64,
    pub(crate) batch_id: String,
}

impl Work for Forget {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        // No run has an empty name, so none of the records stays.
        quarantine::forget_others(tx, self.org_id, &self.batch_id, ("", "")).await?;
        silver::forget(tx, self.org_id, &self.batch_id).await
    }
}
