//! A data set that refines others: what changed in the silver rows of an input becomes rows of it.
//!
//! Owns:      the order of steps of a refinement, and how far a data set has come with each of its inputs.
//! Invariant: after a run the table has, of each key, the latest of the rows that its inputs have by then, as if it was
//!            made anew; each change of an input is counted once, by its version.
//! Not here:  what becomes of a row (`judge`), what a key has after a change (`resolve`), making all anew (`whole`).
//!
//! 1. The run is remembered, with the versions that it reads and the version of the table before it.
//! 2. Rows are written in one commit, whose note names the run; what is set aside is written before it, unseen.
//! 3. The result is written, with how far the data set has come, and with it what was set aside is seen.
//!
//! A process that dies between 2 and 3 leaves a commit that names the run: the next call counts the same versions again
//! and writes the result before it does anything else.

mod attempt;
mod changes;
mod declared;
mod follow;
mod resolve;
mod source;
#[cfg(test)]
mod tests;
mod whole;

use std::sync::Arc;

use base::Timestamp;
use futures_util::TryStreamExt as _;
use lake::{At, Commit, Snapshot, Table, TablePath};
use platform_proto::platform::config::v1::{Dataset, SilverDefinition};
use tracing::info;

use self::attempt::{Attempt, Counts, TAKEN, work};
use self::changes::Changes;
pub(crate) use self::follow::{follow, forget, order};
use self::source::Source;
use super::run::{self, Outcome};
use super::tally::Tally;
use crate::core::caller::Caller;
use crate::core::refine::{Advance, Known, Look};
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::parts::Parts;
use crate::store::refine::{Open, Pair, Position, Task};
use crate::tables::Layer;

/// How often a run begins anew because others wrote to the table meanwhile.
const ATTEMPTS: usize = 10;

/// What is asked for.
#[derive(Clone)]
pub(crate) struct Job {
    pub(crate) caller: Caller,
    pub(crate) fence: Fence,
    pub(crate) pipeline_id: String,
    pub(crate) pair: Pair,
    /// The data set whose rows are made.
    pub(crate) dataset: Arc<Dataset>,
    pub(crate) force: bool,
}

impl Job {
    fn silver(&self) -> Result<&SilverDefinition> {
        silver_of(&self.dataset)
    }

    fn missing(&self) -> Error {
        Error::BatchNotFound { id: self.pair.id() }
    }

    /// The inputs of the data set, each once.
    fn inputs(&self) -> Result<Vec<&str>> {
        let mut names: Vec<&str> = Vec::new();
        for input in &self.silver()?.inputs {
            if !input.dataset.is_empty() && !names.contains(&input.dataset.as_str()) {
                names.push(&input.dataset);
            }
        }
        Ok(names)
    }
}

fn silver_of(dataset: &Dataset) -> Result<&SilverDefinition> {
    let silver = dataset.definition.as_ref().and_then(|it| it.silver.as_ref());
    silver.ok_or_else(|| Error::DatasetNotFound { name: dataset.name.clone() })
}

/// The table in which rows of a run wait.
fn staging(org_id: i64, run: &str) -> Result<TablePath> {
    Ok(format!("{org_id}/staging/{run}").parse::<TablePath>()?)
}

/// When a table was made, in microseconds.
fn made_at(snapshot: &Snapshot) -> i64 {
    snapshot.created_at().map_or(0, Timestamp::micros)
}

/// Brings a data set up to date with one of its inputs.
///
/// # Errors
/// Those of `ProcessBatch`.
pub(crate) async fn process(parts: &Arc<Parts>, job: &Job) -> Result<Outcome> {
    if !job.inputs()?.contains(&job.pair.input.as_str()) {
        return Err(job.missing());
    }
    let org_id = job.caller.org_id;
    let lock = parts.runs.lock(org_id, &job.pair.dataset);
    let _alone = lock.lock().await;
    let table = run::table(parts, &job.caller, &job.dataset, job.silver()?).await?;
    let look = || Look { org_id, pair: job.pair.clone() };
    let mut attempts = 0;
    loop {
        let mut known = parts.db.read(look()).await?;
        if let Some(open) = known.open.take()
            && finished(parts, job, &table, &open).await?
        {
            continue;
        }
        attempts += 1;
        match Box::pin(bring(parts, job, &table, &known)).await {
            Err(Error::TableChanged { .. }) if attempts < ATTEMPTS => {}
            done => return done,
        }
    }
}

/// The newest version of an input, if it has a table.
async fn newest(parts: &Parts, org_id: i64, input: &str) -> Result<Option<Snapshot>> {
    match parts.tables.newest(org_id, Layer::Silver, input).await {
        Ok(snapshot) => Ok(Some(snapshot)),
        Err(Error::TableNotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn bring(parts: &Arc<Parts>, job: &Job, table: &Table, known: &Known) -> Result<Outcome> {
    let org_id = job.caller.org_id;
    let found = newest(parts, org_id, &job.pair.input).await?;
    let snapshot = found.ok_or_else(|| job.missing())?;
    let attempt = Attempt::new(parts, job, table).await?;
    let is_followed = |it: &&Position| {
        it.declaration == i64::from(job.dataset.version)
            && it.made == made_at(&snapshot)
            && it.version <= snapshot.version()
    };
    let position = known.position.as_ref().filter(is_followed).filter(|_| !job.force);
    let Some(position) = position else { return Box::pin(attempt.whole()).await };
    let unchanged = || {
        let result = known.result.clone().ok_or_else(|| job.missing())?;
        Ok(Outcome { result, is_duplicate: true })
    };
    if position.version == snapshot.version() {
        return unchanged();
    }
    if whole::compares(job.silver()?)? {
        return Box::pin(attempt.whole()).await;
    }
    let theirs = attempt.theirs(&job.pair.input).await?;
    let keys = &silver_of(&theirs)?.primary_key;
    let changes = Changes::read(&snapshot, position.version, keys).await?;
    let Some(changes) = changes else { return Box::pin(attempt.whole()).await };
    if changes.is_empty() {
        let position = Position { version: snapshot.version(), ..position.clone() };
        let advance = Advance { org_id, pair: job.pair.clone(), position };
        parts.db.write(advance).await?;
        return unchanged();
    }
    match Box::pin(attempt.part(&snapshot, position.version, &theirs, changes)).await? {
        Some(outcome) => Ok(outcome),
        None => Box::pin(attempt.whole()).await,
    }
}

/// Goes on with a run that may have committed before its process died; whether it had.
async fn finished(parts: &Arc<Parts>, job: &Job, table: &Table, open: &Open) -> Result<bool> {
    let org_id = job.caller.org_id;
    whole::tidy(parts, org_id, &open.run).await?;
    let Some(commit) = run::commit_of(table, &open.run, Some(open.base)).await? else {
        return Ok(false);
    };
    let name = &job.pair.dataset;
    let dataset = parts.datasets.get(org_id, name, open.task.declaration).await?;
    let job = Job { dataset, ..job.clone() };
    let mut attempt = Attempt::new(parts, &job, table).await?;
    attempt.run.clone_from(&open.run);
    let counted = recounted(&attempt, &open.task, &commit).await?;
    attempt.finish(&open.task, counted).await?;
    info!(dataset = name, run = open.run, "a refinement was found in the table");
    Ok(true)
}

/// Counts once more what a run made, and sets aside once more what it set aside. What cannot be read any more is counted
/// as the commit says.
async fn recounted(
    attempt: &Attempt<'_>,
    task: &Task,
    commit: &Commit,
) -> Result<Vec<(Arc<Source>, Counts)>> {
    let (parts, org_id) = (attempt.parts, attempt.job.caller.org_id);
    let rows = match task.whole {
        true => whole::counted(parts, org_id, attempt.table, commit.version).await,
        false => Ok(Default::default()),
    };
    let rows = or_gone(rows)?.unwrap_or_default();
    let mut all = Vec::new();
    for span in &task.spans {
        let theirs = attempt.theirs(&span.input).await?;
        let theirs = silver_of(&theirs)?;
        let source = Arc::new(attempt.source(&span.input, theirs).await?);
        let at = At::Version(span.to);
        let snapshot = parts.tables.at(org_id, Layer::Silver, &span.input, at).await;
        let snapshot = or_gone(snapshot)?.filter(|it| made_at(it) == span.made);
        if task.whole {
            let written = rows.get(&span.input).copied().unwrap_or(0);
            let tally = match snapshot {
                Some(snapshot) => or_gone(read_again(attempt, &span.input, snapshot).await)?,
                None => None,
            };
            let tally = tally.unwrap_or_else(|| Tally::of_rows(written));
            let (updated, taken, looked_at) = (0, 0, None);
            let version = Some(commit.version);
            all.push((source, Counts { tally, written, updated, taken, version, looked_at }));
            continue;
        }
        let from = span.from.unwrap_or(span.to);
        let changes = match &snapshot {
            Some(snapshot) => Changes::read(snapshot, from, &theirs.primary_key).await?,
            None => None,
        };
        let worked = match changes {
            Some(changes) => or_gone(work(parts, org_id, &source, changes).await)?,
            None => None,
        };
        let taken = commit.note.get(TAKEN).and_then(|it| it.parse().ok()).unwrap_or(0);
        let (written, all_updated) = (commit.rows_added, commit.rows_updated);
        let updated = all_updated.saturating_sub(taken);
        let (tally, looked_at) = match worked {
            Some(worked) => (worked.tally, worked.looked_at),
            None => (Tally::of_rows(written + updated), Default::default()),
        };
        let (version, looked_at) = (Some(commit.version), Some(looked_at));
        all.push((source, Counts { tally, written, updated, taken, version, looked_at }));
    }
    Ok(all)
}

/// Nothing in the place of what cannot be read any more, or would be refused by now.
fn or_gone<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(
            Error::VersionNotAvailable { .. }
            | Error::TableNotFound { .. }
            | Error::QualityTooLow { .. }
            | Error::SchemaChanged { .. },
        ) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What is counted of all rows of an input.
async fn read_again(attempt: &Attempt<'_>, input: &str, snapshot: Snapshot) -> Result<Tally> {
    let read = attempt.read(input, snapshot).await?;
    let mut rows = whole::made(attempt.parts, attempt.job.caller.org_id, &read);
    while rows.try_next().await.map_err(Error::from)?.is_some() {}
    let tally = std::mem::take(&mut *read.progress.lock().expect("no panic under this lock"));
    Ok(tally)
}
