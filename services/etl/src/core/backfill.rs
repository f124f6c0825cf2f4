//! Backfills: what each call decides.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1::{AuditAction, ExecutionStatus as Status};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::etl::v1::{BackfillOrder, BackfillPriority};
use serde_json::{Value, json};
use service::ids::Ids;
use service::page::Page;
use store::{Tx, Work};

use super::caller::Caller;
use super::cancel;
use super::chunk::tally;
use super::days::Days;
use super::estimate::{Typical, typical};
use super::execution::require_enabled;
use super::record::{self, Done};
use super::spec::Layer;
use crate::convert::cursor::Place;
use crate::error::{Error, Result};
use crate::store::backfill::{self, Filter, Stored};
use crate::store::chunk::{self, Chunk, Tally};
use crate::store::execution as executions;
use crate::store::idempotency::{self, Key};

/// Chunks of one backfill.
pub(crate) const CHUNKS_MAX: i64 = 3660;
/// Failed chunks that the status shows.
const ERRORS_SHOWN: u32 = 100;

/// A backfill, and what its chunks say of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    pub(crate) stored: Stored,
    pub(crate) tally: Tally,
    /// When it will end.
    pub(crate) estimated_completion: Option<Timestamp>,
}

/// A backfill that has to be there.
async fn found(tx: &mut Tx, org: i64, id: &str) -> Result<Stored> {
    let found = backfill::find(tx, org, id).await?;
    found.ok_or_else(|| Error::BackfillNotFound { id: id.to_owned() })
}

async fn seen(tx: &mut Tx, stored: Stored, now: Timestamp) -> Result<Seen> {
    let tally = tally(tx, &stored).await?;
    let left = tally.waiting + tally.running;
    let will_end = stored.is_open() && !stored.is_paused && 0 < left;
    let estimated_completion = if will_end {
        let key = (stored.org_id, stored.pipeline_id.as_str());
        let typical = typical(tx, key, now).await?;
        typical.map(|it| now + it.of(left, stored.chunk_days, stored.concurrency))
    } else {
        None
    };
    Ok(Seen { stored, tally, estimated_completion })
}

/// Refuses a range with more chunks than allowed.
fn check_length(days: &Days, chunk_days: i64) -> Result<i64> {
    let chunks = days.chunk_count(chunk_days);
    if CHUNKS_MAX < chunks {
        return Err(Error::BackfillTooLong { chunks, limit: CHUNKS_MAX });
    }
    Ok(chunks)
}

/// Tells how many chunks a backfill would have, and how long it would take.
pub(crate) struct Estimate {
    pub(crate) org_id: i64,
    pub(crate) pipeline_id: String,
    pub(crate) days: Days,
    pub(crate) concurrency: i64,
    pub(crate) chunk_days: i64,
    pub(crate) now: Timestamp,
}

impl Work for Estimate {
    type Output = (i64, Option<Duration>);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let chunks = check_length(&self.days, self.chunk_days)?;
        let typical = typical(tx, (self.org_id, &self.pipeline_id), self.now).await?;
        let time = |it: Typical| it.of(chunks, self.chunk_days, self.concurrency);
        Ok((chunks, typical.map(time)))
    }
}

/// Starts a backfill.
pub(crate) struct Start {
    pub(crate) caller: Caller,
    pub(crate) pipeline: config::Pipeline,
    pub(crate) days: Days,
    pub(crate) concurrency: i64,
    pub(crate) chunk_days: i64,
    pub(crate) priority: BackfillPriority,
    pub(crate) order: BackfillOrder,
    pub(crate) from_layer: Layer,
    pub(crate) pause_after_failures: i64,
    pub(crate) key: Option<Key>,
}

impl Work for Start {
    /// The backfill, how long it will take, and whether an earlier call started it.
    type Output = (Seen, bool);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let caller = &self.caller;
        if let Some(key) = &self.key
            && let Some(id) = idempotency::find(tx, key, caller.now).await?
        {
            let stored = found(tx, caller.org_id, &id).await?;
            return Ok((seen(tx, stored, caller.now).await?, true));
        }
        require_enabled(&self.pipeline)?;
        let total_chunks = check_length(&self.days, self.chunk_days)?;
        check_overlap(tx, (caller.org_id, &self.pipeline.id), &self.days, "").await?;
        let ids = caller.ids();
        let stored = Stored {
            org_id: caller.org_id,
            id: ids.next(),
            pipeline_id: self.pipeline.id.clone(),
            days: self.days,
            status: Status::Running,
            is_paused: false,
            pause_reason: String::new(),
            concurrency: self.concurrency,
            priority: self.priority,
            order: self.order,
            from_layer: self.from_layer,
            chunk_days: self.chunk_days,
            total_chunks,
            pause_after_failures: self.pause_after_failures,
            forgiven: 0,
            initiated_by: caller.user_id,
            created_at: caller.now,
            completed_at: None,
        };
        backfill::put(tx, &stored).await?;
        let chunks = self.days.chunks(self.chunk_days, self.order).into_iter().zip(1_i64..);
        let chunks: Vec<Chunk> = chunks.map(|(days, place)| waiting(days, place, &ids)).collect();
        chunk::insert(tx, (caller.org_id, &stored.id), &chunks).await?;
        if let Some(key) = &self.key {
            idempotency::put(tx, key, &stored.id, caller.now).await?;
        }
        let done = Done::plain(AuditAction::Execute, "backfill", &stored.id, &self.pipeline.name);
        record::audit(tx, caller, &ids, done).await?;
        Ok((seen(tx, stored, caller.now).await?, false))
    }
}

/// A chunk that waits for its first execution.
fn waiting(days: Days, position: i64, ids: &Ids) -> Chunk {
    Chunk {
        position,
        id: ids.next(),
        days,
        status: Status::Pending,
        execution: String::new(),
        attempt: 0,
        records: 0,
        failure: None,
        started_at: None,
        completed_at: None,
    }
}

async fn check_overlap(tx: &mut Tx, key: (i64, &str), days: &Days, except: &str) -> Result<()> {
    match backfill::overlapping(tx, key, days, except).await? {
        Some(id) => Err(Error::BackfillOverlaps { id }),
        None => Ok(()),
    }
}

/// Reads a backfill.
pub(crate) struct Get {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) now: Timestamp,
}

/// How far a backfill is.
pub(crate) struct Standing {
    pub(crate) seen: Seen,
    /// The chunk that was started last.
    pub(crate) newest: Option<Chunk>,
    /// Chunks that failed, the newest first.
    pub(crate) failed: Vec<Chunk>,
}

impl Work for Get {
    type Output = Standing;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Standing> {
        let stored = found(tx, self.org_id, &self.id).await?;
        let key = (self.org_id, self.id.as_str());
        Ok(Standing {
            newest: chunk::newest_started(tx, key).await?,
            failed: chunk::failed(tx, key, ERRORS_SHOWN).await?,
            seen: seen(tx, stored, self.now).await?,
        })
    }
}

/// Reads a page of backfills, and one row more if another page follows.
pub(crate) struct List {
    pub(crate) filter: Filter,
    pub(crate) place: Place,
    pub(crate) now: Timestamp,
}

impl Work for List {
    type Output = Vec<Seen>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Seen>> {
        let found = backfill::page(tx, &self.filter, &self.place).await?;
        let mut all = Vec::with_capacity(found.len());
        for stored in found {
            all.push(seen(tx, stored, self.now).await?);
        }
        Ok(all)
    }
}

/// Reads a page of chunks, and how many there are.
pub(crate) struct ListChunks {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) statuses: Vec<i32>,
    pub(crate) page: Page,
}

impl Work for ListChunks {
    type Output = (Vec<Chunk>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        found(tx, self.org_id, &self.id).await?;
        chunk::page(tx, (self.org_id, &self.id), &self.statuses, &self.page).await
    }
}

/// A backfill that has not ended.
async fn open(tx: &mut Tx, org: i64, id: &str) -> Result<Stored> {
    let stored = found(tx, org, id).await?;
    if !stored.is_open() {
        return Err(Error::BackfillFinished { id: id.to_owned() });
    }
    Ok(stored)
}

/// Keeps a backfill from starting chunks.
pub(crate) struct Pause {
    pub(crate) caller: Caller,
    pub(crate) id: String,
}

impl Work for Pause {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let caller = &self.caller;
        let mut stored = open(tx, caller.org_id, &self.id).await?;
        let before = stored.clone();
        if !stored.is_paused {
            stored.is_paused = true;
            stored.pause_reason.clear();
        }
        change(tx, caller, &before, &stored).await?;
        seen(tx, stored, caller.now).await
    }
}

/// Lets a backfill start chunks again.
pub(crate) struct Resume {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    /// None leaves it.
    pub(crate) concurrency: Option<i64>,
    /// None leaves it.
    pub(crate) priority: Option<BackfillPriority>,
}

impl Work for Resume {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let caller = &self.caller;
        let mut stored = open(tx, caller.org_id, &self.id).await?;
        let before = stored.clone();
        stored.is_paused = false;
        stored.pause_reason.clear();
        stored.concurrency = self.concurrency.unwrap_or(stored.concurrency);
        stored.priority = self.priority.unwrap_or(stored.priority);
        stored.forgiven = tally(tx, &stored).await?.failed;
        change(tx, caller, &before, &stored).await?;
        seen(tx, stored, caller.now).await
    }
}

/// Writes a backfill that has changed; nothing if it has not.
async fn change(tx: &mut Tx, caller: &Caller, before: &Stored, after: &Stored) -> Result<()> {
    if before == after {
        return Ok(());
    }
    backfill::put(tx, after).await?;
    let done = Done {
        action: AuditAction::Update,
        entity_type: "backfill",
        entity_id: &after.id,
        entity_name: "",
        before: shown(before),
        after: shown(after),
    };
    record::audit(tx, caller, &caller.ids(), done).await
}

/// A backfill in the record.
fn shown(stored: &Stored) -> Value {
    json!({
        "status": stored.status.as_str_name(),
        "paused": stored.is_paused,
        "concurrency": stored.concurrency,
        "priority": stored.priority.as_str_name(),
    })
}

/// Lets failed chunks be tried again.
pub(crate) struct Retry {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    /// None means all that failed.
    pub(crate) chunks: Vec<String>,
}

impl Work for Retry {
    /// How many are tried again.
    type Output = (i64, Seen);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let caller = &self.caller;
        let mut stored = found(tx, caller.org_id, &self.id).await?;
        let before = stored.clone();
        let key = (caller.org_id, self.id.as_str());
        let limit = u32::try_from(CHUNKS_MAX).unwrap_or(u32::MAX);
        let mut failed = chunk::failed(tx, key, limit).await?;
        failed.retain(|it| self.chunks.is_empty() || self.chunks.contains(&it.id));
        if failed.is_empty() {
            return Ok((0, seen(tx, stored, caller.now).await?));
        }
        if !stored.is_open() {
            check_overlap(tx, (key.0, &stored.pipeline_id), &stored.days, key.1).await?;
            stored.status = Status::Running;
            stored.completed_at = None;
        }
        let count = i64::try_from(failed.len()).unwrap_or(i64::MAX);
        for mut chunk in failed {
            chunk.status = Status::Pending;
            chunk.failure = None;
            chunk.completed_at = None;
            chunk::update(tx, key, &chunk).await?;
        }
        stored.forgiven = tally(tx, &stored).await?.failed;
        backfill::put(tx, &stored).await?;
        let retried = |mut shown: Value, count: i64| {
            shown["retried_chunks"] = json!(count);
            shown
        };
        let done = Done {
            action: AuditAction::Execute,
            entity_type: "backfill",
            entity_id: &stored.id,
            entity_name: "",
            before: retried(shown(&before), 0),
            after: retried(shown(&stored), count),
        };
        record::audit(tx, caller, &caller.ids(), done).await?;
        Ok((count, seen(tx, stored, caller.now).await?))
    }
}

/// Ends a backfill.
pub(crate) struct Cancel {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) cancel_running: bool,
    pub(crate) reason: String,
}

impl Work for Cancel {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let mut caller = self.caller.clone();
        caller.audit.reason.clone_from(&self.reason);
        let mut stored = found(tx, caller.org_id, &self.id).await?;
        let key = (caller.org_id, self.id.as_str());
        if stored.status != Status::Cancelled {
            if !stored.is_open() {
                return Err(Error::BackfillFinished { id: self.id.clone() });
            }
            let before = stored.clone();
            stored.status = Status::Cancelled;
            stored.is_paused = false;
            stored.pause_reason.clear();
            stored.completed_at = Some(caller.now);
            chunk::cancel_waiting(tx, key, caller.now).await?;
            change(tx, &caller, &before, &stored).await?;
        }
        if self.cancel_running {
            let ids = caller.ids();
            let limit = u32::try_from(CHUNKS_MAX).unwrap_or(u32::MAX);
            for chunk in chunk::of_status(tx, key, Status::Running, limit).await? {
                let running = executions::find(tx, key.0, &chunk.execution).await?;
                if let Some(running) = running.filter(|it| it.is_open() && !it.cancel_requested) {
                    cancel::wish(tx, &running, &self.reason, (caller.now, &ids)).await?;
                }
            }
        }
        seen(tx, stored, caller.now).await
    }
}

#[cfg(test)]
mod tests;
