//! Decisions about records that were set aside.

use base::Timestamp;
use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::data::v1 as pb;
use store::{Direction, Tx, Work};

use super::caller::Caller;
use super::record::{self, Object};
use crate::error::{Error, Result};
use crate::store::bronze::{self, Batch};
use crate::store::quarantine::{self, Filter, Record, State};

/// The kind of object that records in quarantine are, to people who look at changes.
const NOUN: &str = "quarantined_record";
/// Records that a filter may select.
const SELECTED_MAX: u32 = 100_000;

/// Records by time.
pub(crate) struct ListRecords {
    pub(crate) filter: Filter,
    pub(crate) after: Option<(Timestamp, String)>,
    pub(crate) direction: Direction,
    pub(crate) limit: u32,
}

impl Work for ListRecords {
    type Output = Vec<Record>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Record>> {
        let after = self.after.as_ref().map(|(at, id)| (*at, id.as_str()));
        quarantine::list(tx, &self.filter, after, self.direction, self.limit).await
    }
}

/// One record.
pub(crate) struct GetRecord {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for GetRecord {
    type Output = Record;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Record> {
        let found = quarantine::find(tx, self.org_id, &self.id).await?;
        found.ok_or_else(|| Error::QuarantinedNotFound { id: self.id.clone() })
    }
}

/// Which held records a change is about.
#[derive(Clone, Debug)]
pub(crate) enum Selection {
    Ids(Vec<String>),
    All(Filter),
}

impl Selection {
    /// Refuses a filter that selects too many records.
    async fn check(&self, tx: &mut Tx) -> Result<()> {
        let Self::All(filter) = self else { return Ok(()) };
        let found = quarantine::count(tx, filter, SELECTED_MAX + 1).await?;
        if found > i64::from(SELECTED_MAX) {
            return Err(Error::TooManyRecords { limit: u64::from(SELECTED_MAX) });
        }
        Ok(())
    }

    /// The records of it after a place that are held; whether there may be more.
    async fn part(
        &self,
        tx: &mut Tx,
        org_id: i64,
        after: Option<&(Timestamp, String)>,
        limit: u32,
    ) -> Result<Vec<Record>> {
        match self {
            Self::Ids(ids) => {
                let mut found = Vec::new();
                // Names are few, and are all of the first part.
                for id in ids.iter().filter(|_| after.is_none()) {
                    let record = quarantine::find(tx, org_id, id).await?;
                    found.extend(record.filter(|it| it.state == State::Held));
                }
                Ok(found)
            }
            Self::All(filter) => {
                let after = after.map(|(at, id)| (*at, id.as_str()));
                quarantine::list(tx, filter, after, Direction::Ascending, limit).await
            }
        }
    }
}

/// Some of the selected records that are held, by time; the first part also checks how many there are.
pub(crate) struct Select {
    pub(crate) org_id: i64,
    pub(crate) selection: Selection,
    pub(crate) after: Option<(Timestamp, String)>,
    pub(crate) limit: u32,
}

impl Work for Select {
    type Output = Vec<Record>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Record>> {
        if self.after.is_none() {
            self.selection.check(tx).await?;
        }
        self.selection.part(tx, self.org_id, self.after.as_ref(), self.limit).await
    }
}

/// Decides about records, and writes how those that stay are judged by now.
#[derive(Default)]
pub(crate) struct Decided {
    pub(crate) released: Vec<String>,
    pub(crate) judged: Vec<pb::QuarantinedRecord>,
    /// How many stay.
    pub(crate) kept: u64,
}

/// Writes what became of records.
pub(crate) struct Decide {
    pub(crate) caller: Caller,
    pub(crate) decided: Decided,
    pub(crate) reason: String,
}

impl Work for Decide {
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let ids = self.caller.ids();
        let (org_id, by) = (self.caller.org_id, self.caller.principal());
        let mut count = 0;
        for id in &self.decided.released {
            let key = (org_id, id.as_str());
            let by = (by.as_str(), self.caller.now);
            if quarantine::decide(tx, key, State::Released, by).await? {
                count += 1;
                let object = Object { kind: NOUN, id, name: "" };
                let action = AuditAction::Update;
                record::write(tx, &self.caller, &ids, action, &object, &self.reason).await?;
            }
        }
        for message in &self.decided.judged {
            quarantine::judged(tx, org_id, message).await?;
        }
        Ok(count)
    }
}

/// Throws the selected records away that are held, all at once.
pub(crate) struct Discard {
    pub(crate) caller: Caller,
    pub(crate) selection: Selection,
    pub(crate) reason: String,
}

impl Work for Discard {
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let ids = self.caller.ids();
        let (org_id, by) = (self.caller.org_id, self.caller.principal());
        self.selection.check(tx).await?;
        let found = match &self.selection {
            Selection::Ids(ids) => ids.clone(),
            Selection::All(filter) => quarantine::ids(tx, filter, SELECTED_MAX).await?,
        };
        let mut count = 0;
        for id in &found {
            let by = (by.as_str(), self.caller.now);
            if quarantine::decide(tx, (org_id, id), State::Discarded, by).await? {
                count += 1;
            }
        }
        if count > 0 {
            let id = if let [one] = found.as_slice() { one.as_str() } else { "" };
            let name = format!("{count} records");
            let object = Object { kind: NOUN, id, name: &name };
            let action = AuditAction::Delete;
            record::write(tx, &self.caller, &ids, action, &object, &self.reason).await?;
        }
        Ok(count)
    }
}

/// A bronze batch, also one that was removed.
pub(crate) struct FindBatch {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for FindBatch {
    type Output = Option<Batch>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Batch>> {
        bronze::find(tx, self.org_id, &self.id).await
    }
}

/// Some records of the batches of a bronze table, by id: their ids and what was received.
pub(crate) struct OfTable {
    pub(crate) org_id: i64,
    pub(crate) table: String,
    pub(crate) after: String,
    pub(crate) limit: u32,
}

impl Work for OfTable {
    type Output = Vec<(String, Vec<u8>)>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<(String, Vec<u8>)>> {
        quarantine::of_table(tx, (self.org_id, &self.table), &self.after, self.limit).await
    }
}

/// Erases records, whatever became of them.
pub(crate) struct Erase {
    pub(crate) org_id: i64,
    pub(crate) ids: Vec<String>,
}

impl Work for Erase {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        quarantine::erase(tx, self.org_id, &self.ids).await
    }
}

/// Forgets records whose time is over, some at a time.
pub(crate) struct Expire {
    pub(crate) now: Timestamp,
    pub(crate) limit: u32,
}

impl Work for Expire {
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        quarantine::expire(tx, self.now, self.limit).await
    }
}
