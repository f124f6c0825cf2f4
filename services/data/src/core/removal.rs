//! Decisions by which batches go, and by which they are announced again.

use base::Timestamp;
use platform_proto::platform::common::v1::AuditAction;
use service::ids::Ids;
use std::time::Duration;
use store::{Direction, Tx, Work, params};

use super::bronze::{NOUN, announce, found};
use super::caller::Caller;
use super::record::{self, Object};
use crate::error::{Error, Result};
use crate::store::bronze::{self, Batch, Filter};
use crate::store::follow::{self, Kind, Task};

/// Batches that one replay announces at most.
const REPLAYED_MAX: u32 = 10_000;
/// How long a replay is known again by its request.
const WINDOW: Duration = Duration::from_secs(24 * 3600);

/// A batch, also one that was removed.
pub(crate) struct Ever {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for Ever {
    type Output = Batch;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Batch> {
        let found = bronze::find(tx, self.org_id, &self.id).await?;
        found.ok_or_else(|| Error::BatchNotFound { id: self.id.clone() })
    }
}

/// Writes that batches are removed, whose rows are gone from their table already.
pub(crate) struct Remove {
    pub(crate) caller: Caller,
    pub(crate) batches: Vec<Batch>,
    /// What the caller said about it.
    pub(crate) reason: String,
    /// Whether the layers above forget what was made of them; retention leaves that to their own.
    pub(crate) forget: bool,
}

impl Work for Remove {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Caller { org_id, now, .. } = self.caller;
        let ids = self.caller.ids();
        for batch in &self.batches {
            let message = &batch.message;
            if !bronze::remove(tx, (org_id, &message.batch_id), now, self.forget).await? {
                continue;
            }
            announce(tx, &ids, now, batch, "deleted", "").await?;
            if self.forget && !message.dataset.is_empty() {
                forget(tx, &ids, now, (org_id, &message.batch_id, &message.dataset)).await?;
            }
            let object = Object { kind: NOUN, id: &message.batch_id, name: &message.table_name };
            let action = AuditAction::Delete;
            record::write(tx, &self.caller, &ids, action, &object, &self.reason).await?;
        }
        Ok(())
    }
}

/// Asks for what was made of a batch to go.
async fn forget(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    (org_id, batch_id, dataset): (i64, &str, &str),
) -> Result<()> {
    let task = Task {
        id: ids.next(),
        org_id,
        kind: Kind::Forget,
        batch_id: batch_id.to_owned(),
        dataset: dataset.to_owned(),
        replay_id: String::new(),
        created_at: now,
    };
    follow::push(tx, &task).await
}

/// Asks for what a run has made of a batch to go if the batch was removed meanwhile: what went with it was only what was
/// there by then.
pub(super) async fn follow(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    (org_id, batch_id, dataset): (i64, &str, &str),
) -> Result<()> {
    if bronze::is_forgotten(tx, org_id, batch_id).await? {
        forget(tx, ids, now, (org_id, batch_id, dataset)).await?;
    }
    Ok(())
}

/// Batches of a table that were ingested before a time, oldest first.
pub(crate) struct Older {
    pub(crate) org_id: i64,
    pub(crate) table: String,
    pub(crate) before: Timestamp,
    pub(crate) limit: u32,
}

impl Older {
    fn filter(&self) -> Filter {
        Filter {
            org_id: self.org_id,
            table_name: Some(self.table.clone()),
            ingested_to: Some(self.before),
            ..Filter::default()
        }
    }
}

impl Work for Older {
    type Output = Vec<Batch>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Batch>> {
        bronze::list(tx, &self.filter(), None, Direction::Ascending, self.limit).await
    }
}

/// How many batches [`Older`] finds in all, and their bytes.
pub(crate) struct CountOlder(pub(crate) Older);

impl Work for CountOlder {
    type Output = (i64, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(i64, i64)> {
        let (batches, _, bytes) = bronze::count(tx, &self.0.filter()).await?;
        Ok((batches, bytes))
    }
}

/// Which batches are announced again.
#[derive(Clone, Debug)]
pub(crate) enum Selected {
    /// Those of these ids.
    Ids(Vec<String>),
    /// Those that a filter selects.
    Filter(Filter),
}

/// Announces batches again, so that the layers above process them anew.
pub(crate) struct Replay {
    pub(crate) caller: Caller,
    pub(crate) request_id: String,
    pub(crate) selected: Selected,
    /// SHA-256 of what is selected.
    pub(crate) digest: Vec<u8>,
    pub(crate) dry_run: bool,
}

/// What is announced again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Replayed {
    /// Empty after a dry run.
    pub(crate) id: String,
    pub(crate) batches: i64,
    pub(crate) records: i64,
}

impl Work for Replay {
    type Output = Replayed;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Replayed> {
        if let Some(known) = self.known(tx).await? {
            return Ok(known);
        }
        let batches = self.batches(tx).await?;
        let records = batches.iter().map(|it| it.message.output_records).sum();
        let count = i64::try_from(batches.len()).unwrap_or(i64::MAX);
        let mut replayed = Replayed { id: String::new(), batches: count, records };
        if self.dry_run {
            return Ok(replayed);
        }
        let Caller { org_id, now, .. } = self.caller;
        let ids = self.caller.ids();
        replayed.id = ids.next();
        for batch in &batches {
            announce(tx, &ids, now, batch, "replayed", &replayed.id).await?;
            if batch.message.dataset.is_empty() {
                continue;
            }
            let task = Task {
                id: ids.next(),
                org_id,
                kind: Kind::Replay,
                batch_id: batch.message.batch_id.clone(),
                dataset: batch.message.dataset.clone(),
                replay_id: replayed.id.clone(),
                created_at: now,
            };
            follow::push(tx, &task).await?;
        }
        self.keep(tx, &replayed).await?;
        let object = Object { kind: "bronze_replay", id: &replayed.id, name: "" };
        record::write(tx, &self.caller, &ids, AuditAction::Execute, &object, "").await?;
        Ok(replayed)
    }
}

impl Replay {
    /// What the same request made before.
    async fn known(&self, tx: &mut Tx) -> Result<Option<Replayed>> {
        const SQL: &str = "SELECT id, selection, batches, records, created_at FROM bronze_replay
            WHERE org = $1 AND request = $2";
        let params = params![self.caller.org_id, &self.request_id];
        let found: Option<(String, Vec<u8>, i64, i64, Timestamp)> =
            tx.optional(SQL, params).await?;
        let Some((id, digest, batches, records, at)) = found else { return Ok(None) };
        if WINDOW <= self.caller.now.since(at) || self.dry_run {
            return Ok(None);
        }
        if digest != self.digest {
            return Err(Error::RequestIdReused { id: self.request_id.clone() });
        }
        Ok(Some(Replayed { id, batches, records }))
    }

    async fn keep(&self, tx: &mut Tx, replayed: &Replayed) -> Result<()> {
        const SQL: &str = "INSERT INTO bronze_replay
                (org, request, id, selection, batches, records, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (org, request) DO UPDATE SET id = excluded.id,
                selection = excluded.selection, batches = excluded.batches,
                records = excluded.records, created_at = excluded.created_at";
        let Caller { org_id, now, .. } = self.caller;
        let Replayed { id, batches, records } = replayed;
        let digest = self.digest.as_slice();
        let params = params![org_id, &self.request_id, id, digest, *batches, *records, now];
        tx.execute(SQL, params).await?;
        Ok(())
    }

    async fn batches(&self, tx: &mut Tx) -> Result<Vec<Batch>> {
        match &self.selected {
            Selected::Ids(ids) => {
                let mut batches = Vec::with_capacity(ids.len());
                for id in ids {
                    batches.push(found(tx, self.caller.org_id, id).await?);
                }
                Ok(batches)
            }
            Selected::Filter(filter) => {
                let (direction, most) = (Direction::Ascending, REPLAYED_MAX + 1);
                let batches = bronze::list(tx, filter, None, direction, most).await?;
                match batches.len() <= REPLAYED_MAX as usize {
                    true => Ok(batches),
                    false => Err(Error::TooManyBatches { limit: u64::from(REPLAYED_MAX) }),
                }
            }
        }
    }
}
