//! What silver does by itself: it follows replays, removals and full refreshes of bronze batches, and forgets what is too
//! old.
//!
//! Owns:      when a task that failed is tried again, and when it is given up.
//! Invariant: a task that fails holds up no other organisation's, and none of its own for longer than a round; the
//!            removal of what was made of a removed batch is never given up.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use lake::sql::ScalarValue;
use lake::{ColumnPath, Comparison, Filter};
use metrics::counter;
use rpc::Fault as _;
use tracing::{info, warn};

use super::refine;
use super::run::Job;
use super::table;
use crate::core::bronze::GetBatch;
use crate::core::generation::{OLDER_MAX, Older, Processed};
use crate::core::quarantine::Expire;
use crate::core::silver::{ExpireTasks, Followed, Forget, Postpone, Tasks};
use crate::core::silver_request;
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::metrics::FOLLOWED;
use crate::parts::Parts;
use crate::store::follow::{Due, Kind, Task};
use crate::tables::{self, Layer};

/// How often it is looked for something to follow.
const FOLLOW_EVERY: Duration = Duration::from_secs(1);
/// Things that are followed before it is looked again, and records that are forgotten in one transaction.
const PART: u32 = 500;
/// How long a task waits after it failed once, and at most; each failure doubles it.
const RETRY_FIRST: Duration = Duration::from_secs(5);
const RETRY_MOST: Duration = Duration::from_secs(3600);
/// Failures after which a task is given up: about half a day after the first.
const ATTEMPTS_MAX: i64 = 20;
/// How long a task that was given up is shown.
const GIVEN_UP_KEPT: Duration = Duration::from_secs(30 * 86_400);
/// Bytes of an error that are kept.
const ERROR_MAX: usize = 1000;
/// A run of a removed batch that is not over by then is a dead process's.
const RUN_MOST: Duration = Duration::from_secs(86_400);

/// Works until the process ends.
pub(crate) async fn run(parts: Arc<Parts>) {
    let mut forgotten: Option<Timestamp> = None;
    loop {
        if let Err(error) = follow(&parts).await {
            warn!(%error, "replays and removals wait");
        }
        let now = parts.clock.now();
        let every = parts.options.retention_every.0;
        if forgotten.is_none_or(|at| now.since(at) >= every) {
            forgotten = Some(now);
            if let Err(error) = forget(&parts, now).await {
                warn!(%error, "records in quarantine stay longer than they should");
            }
        }
        tokio::time::sleep(FOLLOW_EVERY).await;
    }
}

/// Forgets records in quarantine and requests whose time is over.
async fn forget(parts: &Parts, now: Timestamp) -> Result<()> {
    while parts.db.write(Expire { now, limit: PART }).await? > 0 {}
    parts.db.write(silver_request::Expire { now }).await?;
    parts.db.write(ExpireTasks { before: now - GIVEN_UP_KEPT }).await?;
    Ok(())
}

/// What became of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// There is nothing more to do.
    Done,
    /// It is tried again after this time.
    After(Duration),
    /// A person has to look at it.
    GivenUp,
}

impl Next {
    /// After a failure of a task that had failed so many times before.
    fn after_failure(kind: Kind, attempts: i64, error: &Error) -> Self {
        if kind == Kind::Forget {
            return Self::After(pause(attempts));
        }
        if matches!(error, Error::BatchNotFound { .. } | Error::DatasetNotFound { .. }) {
            // There is nothing any more that could be followed.
            return Self::Done;
        }
        // What does not answer says nothing about the task.
        let is_away = matches!(error.kind(), rpc::Kind::Unavailable { .. });
        let is_tried = ATTEMPTS_MAX <= attempts.saturating_add(1) && !is_away;
        if is_final(error) || is_tried { Self::GivenUp } else { Self::After(pause(attempts)) }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::After(_) => "later",
            Self::GivenUp => "given_up",
        }
    }
}

/// How long a task waits that had failed so many times before.
fn pause(attempts: i64) -> Duration {
    let doubled = u32::try_from(attempts.clamp(0, 16)).unwrap_or(16);
    (RETRY_FIRST * 2_u32.pow(doubled)).min(RETRY_MOST)
}

/// Does what bronze asks for, in the order in which it was asked. An organisation in which something fails waits for
/// the next round.
async fn follow(parts: &Arc<Parts>) -> Result<()> {
    let mut failed: HashSet<i64> = HashSet::new();
    for due in parts.db.read(Tasks { now: parts.clock.now(), limit: PART }).await? {
        let Due { task, attempts } = due;
        let Task { org_id, kind, .. } = task;
        if failed.contains(&org_id) {
            continue;
        }
        let done = match kind {
            Kind::Replay => replay(parts, &task).await.map(|()| Next::Done),
            Kind::Forget => remove(parts, &task, attempts).await,
            Kind::Supersede => supersede(parts, &task).await.map(|()| Next::Done),
        };
        let (next, said) = match done {
            Ok(next) => (next, String::new()),
            Err(error) => {
                let next = Next::after_failure(kind, attempts, &error);
                let (batch, dataset) = (task.batch_id.as_str(), task.dataset.as_str());
                let outcome = next.name();
                warn!(org_id, batch, dataset, attempts, outcome, %error, "not followed");
                failed.insert(org_id);
                (next, error.to_string())
            }
        };
        counter!(FOLLOWED, "kind" => kind.name(), "outcome" => next.name()).increment(1);
        let due_at = match next {
            Next::Done => {
                parts.db.write(Followed { id: task.id }).await?;
                continue;
            }
            Next::After(pause) => Some(parts.clock.now() + pause),
            Next::GivenUp => None,
        };
        let error = said[..said.floor_char_boundary(ERROR_MAX)].to_owned();
        parts.db.write(Postpone { id: task.id, error, due_at }).await?;
    }
    Ok(())
}

/// Whether the same would come of it again.
const fn is_final(error: &Error) -> bool {
    matches!(
        error,
        Error::SchemaChanged { .. }
            | Error::SchemaIncompatible { .. }
            | Error::QualityTooLow { .. }
            | Error::Field { .. }
    )
}

/// Processes a batch anew.
async fn replay(parts: &Arc<Parts>, task: &Task) -> Result<()> {
    if task.dataset.is_empty() {
        return Ok(());
    }
    let get = GetBatch { org_id: task.org_id, id: task.batch_id.clone() };
    let bronze = parts.db.read(get).await?;
    let dataset = parts.datasets.get(task.org_id, &task.dataset, 0).await?;
    if dataset.definition.as_ref().is_none_or(|it| it.silver.is_none()) {
        return Ok(());
    }
    let job = Job {
        caller: parts.background(task.org_id),
        fence: Fence { org_id: task.org_id, ..Fence::default() },
        pipeline_id: String::new(),
        bronze,
        dataset,
        force: true,
    };
    let outcome = Box::pin(super::run::process(parts, &job)).await?;
    info!(batch = task.batch_id, rows = outcome.result.output_records, "batch replayed");
    Box::pin(refine::follow(parts, task.org_id, &task.dataset)).await
}

/// Takes away what older full refreshes of a data set's streams left, where a newer one is complete and processed: whoever
/// processed the last batch of it hears of that once it is done, so that what is built from silver then has no row twice.
///
/// # Errors
/// The rows may be there still; they go later all the same.
pub(super) async fn settle(parts: &Parts, org_id: i64, dataset: &str) -> Result<()> {
    let dataset = dataset.to_owned();
    for Due { task, .. } in parts.db.read(Processed { org_id, dataset }).await? {
        supersede(parts, &task).await?;
        parts.db.write(Followed { id: task.id }).await?;
    }
    Ok(())
}

/// Takes away what was made of older full refreshes of a stream, in one version unless they are a great many batches.
async fn supersede(parts: &Parts, task: &Task) -> Result<()> {
    let (org_id, mut before) = (task.org_id, None);
    let Some(table) = parts.tables.find(org_id, Layer::Silver, &task.dataset).await? else {
        return Ok(());
    };
    let column = ColumnPath::find(&table.snapshot().await?.schema(), table::BATCH_ID)?;
    let note = tables::note(&parts.background(org_id), "", &task.batch_id, "full refresh complete");
    loop {
        let (batch_id, limit) = (task.batch_id.clone(), OLDER_MAX);
        let older = parts.db.read(Older { org_id, batch_id, before, limit }).await?;
        let Some(last) = older.last().cloned() else { return Ok(()) };
        let ids = older.into_iter().map(|(_, id)| ScalarValue::Utf8(Some(id)));
        let of_older = Filter::is_in(&column, ids);
        let erased = Box::pin(table.erase(of_older.expression(), &note)).await?;
        info!(batch = task.batch_id, rows = erased.rows, "rows of older refreshes were removed");
        before = Some(last);
    }
}

/// Takes away what was made of a batch; again later if somebody may be making more of it.
async fn remove(parts: &Arc<Parts>, task: &Task, attempts: i64) -> Result<Next> {
    let is_last = RUN_MOST <= parts.clock.now().since(task.created_at);
    let (org_id, batch_id) = (task.org_id, task.batch_id.clone());
    if !task.dataset.is_empty()
        && let Some(table) = parts.tables.find(org_id, Layer::Silver, &task.dataset).await?
    {
        let schema = table.snapshot().await?.schema();
        let column = ColumnPath::find(&schema, table::BATCH_ID)?;
        let id = ScalarValue::Utf8(Some(batch_id.clone()));
        let of_batch = Filter::compare(&column, Comparison::Equal, id);
        let note = tables::note(&parts.background(org_id), "", &batch_id, "batch removed");
        table.erase(of_batch.expression(), &note).await?;
        // What the rows that went had outdone of another data set comes back.
        refine::forget(parts, org_id, &task.dataset).await?;
        Box::pin(refine::follow(parts, org_id, &task.dataset)).await?;
    }
    Ok(match parts.db.write(Forget { org_id, batch_id, is_last }).await? {
        true => Next::Done,
        false => Next::After(pause(attempts)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_waits_longer_each_time_and_is_given_up_in_the_end() {
        let lasting = Error::Overloaded { what: "rows of a reference" };
        let next = |attempts| Next::after_failure(Kind::Replay, attempts, &lasting);
        assert_eq!(next(0), Next::After(RETRY_FIRST));
        assert_eq!(next(3), Next::After(RETRY_FIRST * 8));
        assert_eq!(next(ATTEMPTS_MAX - 2), Next::After(RETRY_MOST));
        assert_eq!(next(ATTEMPTS_MAX - 1), Next::GivenUp);
        // What does not answer will, and what has to go goes.
        let away = Error::Unavailable { dependency: "lake" };
        let next = Next::after_failure(Kind::Replay, i64::MAX - 1, &away);
        assert_eq!(next, Next::After(RETRY_MOST));
        let next = Next::after_failure(Kind::Forget, 1000, &lasting);
        assert_eq!(next, Next::After(RETRY_MOST));
        let gone = Error::BatchNotFound { id: "b".to_owned() };
        assert_eq!(Next::after_failure(Kind::Replay, 0, &gone), Next::Done);
        let refused = Error::SchemaChanged { columns: "x".to_owned() };
        assert_eq!(Next::after_failure(Kind::Replay, 0, &refused), Next::GivenUp);
    }
}
