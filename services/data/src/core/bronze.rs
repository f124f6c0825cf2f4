//! Decisions about batches.

use base::Timestamp;
use platform_proto::platform::common::v1::AuditAction;
use serde_json::{Map, Value, json};
use service::ids::Ids;
use std::time::Duration;
use store::{Direction, Tx, Work, params};

use super::caller::Caller;
use super::record::{self, Object};
use crate::error::{Error, Result};
use crate::events;
use crate::fence::Fence;
use crate::store::bronze::{self, Batch, Filter};
use crate::store::dropped::{self, Standing};
use crate::tables::Layer;

/// The kind of a batch in the record.
pub(crate) const NOUN: &str = "bronze_batch";

/// A batch whose records are there.
pub(crate) struct GetBatch {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for GetBatch {
    type Output = Batch;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Batch> {
        found(tx, self.org_id, &self.id).await
    }
}

/// A batch that has to be there.
pub(crate) async fn found(tx: &mut Tx, org_id: i64, id: &str) -> Result<Batch> {
    let found = bronze::find(tx, org_id, id).await?.filter(|it| it.removed_at.is_none());
    found.ok_or_else(|| Error::BatchNotFound { id: id.to_owned() })
}

/// Batches by time.
pub(crate) struct ListBatches {
    pub(crate) filter: Filter,
    pub(crate) after: Option<(Timestamp, String)>,
    pub(crate) direction: Direction,
    pub(crate) limit: u32,
}

impl Work for ListBatches {
    type Output = Vec<Batch>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Batch>> {
        let after = self.after.as_ref().map(|(at, id)| (*at, id.as_str()));
        bronze::list(tx, &self.filter, after, self.direction, self.limit).await
    }
}

/// Looks whether a request was answered before, and whether who asks may still ask.
///
/// A batch that was removed on purpose, with what was made of it, is not known by its request any more; one that has had
/// its time is, for what was made of it is there.
#[derive(Clone, Debug)]
pub(crate) struct Begin {
    pub(crate) fence: Fence,
    pub(crate) request_id: String,
    pub(crate) table: String,
    /// Name and number of a writer that counts.
    pub(crate) position: Option<(String, i64)>,
    pub(crate) now: Timestamp,
    /// How long a request is known again.
    pub(crate) window: Duration,
}

/// The batch that holds what is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Known {
    /// The same request made it.
    ByRequest(Batch),
    /// The writer has counted as far.
    ByPosition(Batch),
}

impl Work for Begin {
    type Output = Option<Known>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Known>> {
        self.fence.check(tx).await?;
        let org_id = self.fence.org_id;
        let found = bronze::of_request(tx, org_id, &self.request_id).await?;
        if let Some(batch) = found.filter(|it| self.now.since(it.ingested_at()) < self.window)
            && !is_dropped(tx, &batch).await?
        {
            return Ok(Some(Known::ByRequest(batch)));
        }
        let Some((application, version)) = &self.position else { return Ok(None) };
        const SQL: &str = "SELECT batch FROM append_position
            WHERE org = $1 AND table_name = $2 AND application = $3 AND version >= $4
            ORDER BY version LIMIT 1";
        let params = params![org_id, &self.table, application, *version];
        let id: Option<String> = tx.optional(SQL, params).await?;
        let Some(id) = id else { return Ok(None) };
        let lost = || Error::internal(format!("batch {id} of a position is not there"));
        let batch = bronze::find(tx, org_id, &id).await?.ok_or_else(lost)?;
        // A batch that was removed was stored once: positions are for ever.
        Ok(match is_dropped(tx, &batch).await? {
            true => None,
            false => Some(Known::ByPosition(batch)),
        })
    }
}

/// Whether a batch lay in a table that was dropped: another table of its name knows nothing of it.
async fn is_dropped(tx: &mut Tx, batch: &Batch) -> Result<bool> {
    if batch.removed_at.is_none() {
        return Ok(false);
    }
    let key = (batch.message.org_id, Layer::Bronze, batch.message.table_name.as_str());
    Ok(dropped::standing(tx, key).await? == Standing::Dropped)
}

/// Writes the row of a batch that was committed, with its event and its record.
pub(crate) struct Keep {
    pub(crate) caller: Caller,
    pub(crate) batch: Batch,
    /// Name and number of a writer that counts.
    pub(crate) position: Option<(String, i64)>,
}

impl Work for Keep {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let ids = self.caller.ids();
        keep(tx, &ids, self.caller.now, &self.batch, self.position.as_ref()).await?;
        let id = &self.batch.message.batch_id;
        let object = Object { kind: NOUN, id, name: &self.batch.message.table_name };
        record::write(tx, &self.caller, &ids, AuditAction::Create, &object, "").await
    }
}

/// Writes rows of batches that commits hold and that have none.
pub(crate) struct Repair {
    pub(crate) caller: Caller,
    pub(crate) batches: Vec<(Batch, Option<(String, i64)>)>,
}

impl Work for Repair {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let ids = self.caller.ids();
        for (batch, position) in &self.batches {
            keep(tx, &ids, self.caller.now, batch, position.as_ref()).await?;
        }
        Ok(())
    }
}

async fn keep(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    batch: &Batch,
    position: Option<&(String, i64)>,
) -> Result<()> {
    const SQL: &str = "INSERT INTO append_position (org, table_name, application, version, batch)
        VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    let message = &batch.message;
    if !bronze::insert(tx, batch).await? {
        return Ok(());
    }
    if let Some((application, version)) = position {
        let (org, id) = (message.org_id, &message.batch_id);
        let params = params![org, &message.table_name, application, *version, id];
        tx.execute(SQL, params).await?;
    }
    announce(tx, ids, now, batch, "stored", "").await
}

/// Tells what happened to a batch: `stored`, `replayed` or `deleted`.
pub(crate) async fn announce(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    batch: &Batch,
    change: &str,
    replay_id: &str,
) -> Result<()> {
    let mut body = Map::new();
    body.insert("change".to_owned(), change.into());
    if !replay_id.is_empty() {
        body.insert("replay_id".to_owned(), replay_id.into());
    }
    let message = serde_json::to_value(&batch.message).unwrap_or(Value::Null);
    body.insert("batch".to_owned(), message);
    body.insert("completes_generation".to_owned(), json!(batch.completes_generation));
    events::emit(tx, ids, now, events::BRONZE, batch.message.org_id, body).await
}
