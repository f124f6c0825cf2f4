//! A data set made anew of all its inputs.
//!
//! Rows of a data set with a key wait in a table of their own, where the latest of each key stays; then they take the
//! place of what the data set had, as one version.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex};

use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt as _, TryStreamExt as _};
use lake::arrow::array::{AsArray as _, RecordBatch};
use lake::arrow::compute::cast;
use lake::arrow::datatypes::DataType;
use lake::{At, ColumnPath, Definition, Filter, Note, Replace, Rows, Snapshot, Table, Upsert};
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::SilverDefinition;
use tokio::sync::Mutex as AsyncMutex;

use super::super::around;
use super::super::plan::Plan;
use super::super::records::{self, Chunk};
use super::super::run::{self, Job as BatchJob, Progress, unusable};
use super::super::table;
use super::super::work::Work;
use super::changes::present;
use super::source::{Source, Streams};
use super::{Job, staging};
use crate::core::bronze::GetBatch;
use crate::core::refine::Batches;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::Reading;
use crate::store::silver::Run;
use crate::tables::{self, Layer};

/// An input, the version of it that is read, and what was counted.
pub(super) struct Read {
    pub(super) source: Arc<Source>,
    pub(super) snapshot: Snapshot,
    pub(super) progress: Progress,
}

/// What became of the table.
pub(super) struct Rebuilt {
    /// Nothing if the rows were there already.
    pub(super) version: Option<u64>,
    /// Rows of each input.
    pub(super) rows: BTreeMap<String, u64>,
}

/// What a run made anew has in common.
pub(super) struct Whole<'a> {
    pub(super) parts: &'a Arc<Parts>,
    pub(super) job: &'a Job,
    pub(super) silver: &'a SilverDefinition,
    pub(super) run: &'a str,
    pub(super) table: &'a Table,
    /// The version of the table whose own rows are kept.
    pub(super) base: Snapshot,
    pub(super) note: Note,
}

impl Whole<'_> {
    /// Makes the rows and puts them in the place of all others.
    pub(super) async fn build(&self, reads: &[Read]) -> Result<Rebuilt> {
        let (parts, org_id) = (self.parts, self.job.caller.org_id);
        let made: Vec<Rows> = reads.iter().map(|it| made(parts, org_id, it)).collect();
        let own = vec![self.own().await?, self.of_batches().await?];
        let all = stream::iter(made.into_iter().chain(own)).flatten().boxed();
        let counts: Arc<Mutex<BTreeMap<String, u64>>> = Arc::default();
        let counter = Arc::clone(&counts);
        let count = move |batch: &RecordBatch| {
            count(batch, &mut counter.lock().expect("no panic under this lock"));
        };
        let with = Replace {
            expected: Some(self.base.version()),
            note: self.note.clone(),
            ..Replace::default()
        };
        let replaced = if self.silver.primary_key.is_empty() {
            // Every row is kept, but nothing is written before all of them were looked at.
            let rows = all.inspect_ok(count).chain(self.end(reads)).boxed();
            self.table.replace(rows, &with).await?
        } else {
            let path = staging(org_id, self.run)?;
            let definition = table::schema(self.silver);
            let plain = Definition { partition_by: Vec::new(), ..definition };
            let waiting = parts.lake.create(&path, &plain, &Note::new()).await?;
            let (keys, order) = (self.silver.primary_key.clone(), table::order(self.silver));
            let upsert = Upsert { keys, order, ..Upsert::default() };
            let latest = waiting.upsert(all.chain(self.end(reads)).boxed(), &upsert).await;
            let replaced = match latest {
                Ok(_) => {
                    let snapshot = waiting.snapshot().await?;
                    let rows = Reading::default();
                    let rows = rows.start(parts, Layer::Silver, org_id, &snapshot).await?;
                    let rows = rows.into_stream().map_err(|it| lake_error(it.into()));
                    self.table.replace(rows.inspect_ok(count).boxed(), &with).await
                }
                Err(error) => Err(error),
            };
            parts.lake.purge(&path).await?;
            replaced?
        };
        let rows = std::mem::take(&mut *counts.lock().expect("no panic under this lock"));
        Ok(Rebuilt { version: replaced.version, rows })
    }

    /// Looks at what was counted when all rows have been made.
    fn end(&self, reads: &[Read]) -> Rows {
        let looks: Vec<_> =
            reads.iter().map(|it| (Arc::clone(&it.source), Arc::clone(&it.progress))).collect();
        let look = move || -> Result<Option<RecordBatch>> {
            for (source, progress) in &looks {
                let Some(plan) = source.plan() else { continue };
                run::enough(&plan.quality, &progress.lock().expect("no panic under this lock"))?;
            }
            Ok(None)
        };
        let end = stream::once(async move { look().map_err(lake_error) });
        end.try_filter_map(|it: Option<RecordBatch>| async move { Ok(it) }).boxed()
    }

    /// The rows that the table has of no other data set: of its own batches, and those written by hand.
    async fn own(&self) -> Result<Rows> {
        let (known, wanted) = (self.base.schema(), table::schema(self.silver).schema);
        if known.column_with_name(table::INPUT).is_none() {
            return Ok(stream::empty().boxed());
        }
        let names = wanted.fields().iter().map(|it| it.name().clone());
        let columns = names.filter(|it| known.column_with_name(it).is_some()).collect();
        let filter = Filter::is_null(&ColumnPath::find(&known, table::INPUT)?);
        let reading = Reading { columns, filter: Some(filter), ..Reading::default() };
        let org_id = self.job.caller.org_id;
        let rows = reading.start(self.parts, Layer::Silver, org_id, &self.base).await?;
        Ok(rows.into_stream().map_err(|it| lake_error(it.into())).boxed())
    }

    /// The rows of the data set's own batches, which may come back where a row of an input was later.
    async fn of_batches(&self) -> Result<Rows> {
        if self.silver.inputs.iter().all(|it| !it.dataset.is_empty()) {
            return Ok(stream::empty().boxed());
        }
        let (org_id, dataset) = (self.job.caller.org_id, self.job.dataset.name.clone());
        let ids = self.parts.db.read(Batches { org_id, dataset }).await?;
        let (parts, job) = (Arc::clone(self.parts), self.job.clone());
        let rows = stream::iter(ids).then(move |id| {
            let (parts, job) = (Arc::clone(&parts), job.clone());
            async move {
                match of_batch(&parts, &job, id).await {
                    // What was refused or is gone has no rows, or has them in the table.
                    Err(
                        Error::BatchNotFound { .. }
                        | Error::SchemaChanged { .. }
                        | Error::QualityTooLow { .. },
                    ) => Ok(stream::empty().boxed()),
                    done => done.map_err(lake_error),
                }
            }
        });
        Ok(rows.try_flatten().boxed())
    }
}

/// The rows of one of the data set's own batches, made while they are read.
///
/// # Errors
/// [`Error::SchemaChanged`] and [`Error::QualityTooLow`] if nothing may be written of the batch, before any row is given.
async fn of_batch(parts: &Arc<Parts>, job: &Job, id: String) -> Result<Rows> {
    let org_id = job.caller.org_id;
    let bronze = parts.db.read(GetBatch { org_id, id }).await?;
    let batch = BatchJob {
        caller: job.caller.clone(),
        fence: job.fence.clone(),
        pipeline_id: String::new(),
        bronze,
        dataset: Arc::clone(&job.dataset),
        force: false,
    };
    let run = Run { org_id, id: batch.silver_batch_id(), run: String::new(), base: None };
    let work = Arc::new(run::work(parts, &batch, job.silver()?, &run).await?);
    if work.may_stop() {
        // A record anywhere in the batch may refuse all of it, so all of it is looked at before.
        let mut rows = made_of_batch(parts, &batch, Arc::clone(&work)).await?;
        while rows.try_next().await?.is_some() {}
    }
    Ok(made_of_batch(parts, &batch, work).await?.map_err(lake_error).boxed())
}

/// The rows of a bronze batch, a few chunks of it at a time.
async fn made_of_batch(
    parts: &Arc<Parts>,
    batch: &BatchJob,
    work: Arc<Work>,
) -> Result<BoxStream<'static, Result<RecordBatch>>> {
    let records = records::read(parts, &batch.bronze).await?.into_stream();
    let made = records.map_err(Error::from).map(move |chunk| {
        let work = Arc::clone(&work);
        async move {
            let chunk = Chunk::new(chunk?)?;
            let made = tokio::task::spawn_blocking(move || work.make(&chunk)).await;
            Ok::<_, Error>(made.map_err(|error| Error::internal(error.to_string()))??.rows)
        }
    });
    let made = made.buffered(parts.options.lake.parallelism.max(1));
    Ok(made.map_ok(|rows| stream::iter(rows.into_iter().map(Ok))).try_flatten().boxed())
}

fn lake_error(error: Error) -> lake::Error {
    lake::Error::Source(Box::new(error))
}

/// Counts rows by the input that they are of.
fn count(batch: &RecordBatch, counts: &mut BTreeMap<String, u64>) {
    let Some(inputs) = batch.column_by_name(table::INPUT) else { return };
    let Ok(inputs) = cast(inputs, &DataType::Utf8) else { return };
    for input in inputs.as_string::<i32>().iter().flatten() {
        match counts.get_mut(input) {
            Some(count) => *count += 1,
            None => _ = counts.insert(input.to_owned(), 1),
        }
    }
}

/// How many rows of each input a version of a table has.
pub(super) async fn counted(
    parts: &Parts,
    org_id: i64,
    table: &Table,
    version: u64,
) -> Result<BTreeMap<String, u64>> {
    let snapshot = table.at(At::Version(version)).await?;
    let columns = vec![table::INPUT.to_owned()];
    let reading = Reading { columns, ..Reading::default() };
    let rows = reading.start(parts, Layer::Silver, org_id, &snapshot).await?;
    let mut rows = Box::pin(rows.into_stream());
    let mut counts = BTreeMap::new();
    while let Some(batch) = rows.try_next().await? {
        count(&batch, &mut counts);
    }
    Ok(counts)
}

/// The rows of an input that are there, as they lie in its table.
async fn rows_of(
    parts: Arc<Parts>,
    org_id: i64,
    snapshot: Snapshot,
) -> Result<BoxStream<'static, Result<RecordBatch>>> {
    let filter = present(&snapshot.schema())?;
    let reading = Reading { filter, ..Reading::default() };
    let rows = reading.start(&parts, Layer::Silver, org_id, &snapshot).await?;
    Ok(rows.into_stream().map_err(Error::from).boxed())
}

/// The rows that are made of an input; what is set aside is written before they are given out.
pub(super) fn made(parts: &Arc<Parts>, org_id: i64, read: &Read) -> Rows {
    let (source, progress) = (Arc::clone(&read.source), Arc::clone(&read.progress));
    let streams = Arc::new(AsyncMutex::new(Streams::new()));
    let (worker, keeper) = (Arc::clone(parts), Arc::clone(parts));
    let rows = stream::once(rows_of(Arc::clone(parts), org_id, read.snapshot.clone()));
    let made = rows
        .try_flatten()
        .map(move |batch| {
            let (parts, source) = (Arc::clone(&worker), Arc::clone(&source));
            let streams = Arc::clone(&streams);
            async move {
                let batch = batch?;
                let known = {
                    let mut known = streams.lock().await;
                    source.look_up(&parts, org_id, &batch, &mut known).await?;
                    known.clone()
                };
                let made = tokio::task::spawn_blocking(move || source.make(&batch, &known)).await;
                made.map_err(|error| Error::internal(error.to_string()))?
            }
        })
        .buffered(parts.options.lake.parallelism.max(1))
        .and_then(move |made| run::keep(Arc::clone(&keeper), org_id, Arc::clone(&progress), made));
    let rows = made.map_ok(|rows| stream::iter(rows.into_iter().map(Ok))).try_flatten();
    rows.map_err(lake_error).boxed()
}

/// The values that rows of an input have more than once, for each rule that wants them to be unique.
pub(super) async fn repeated(
    parts: &Arc<Parts>,
    org_id: i64,
    source: &Source,
    snapshot: &Snapshot,
) -> Result<Vec<HashSet<u128>>> {
    let mut rows = rows_of(Arc::clone(parts), org_id, snapshot.clone()).await?;
    let (mut streams, mut all) = (Streams::new(), Vec::new());
    while let Some(batch) = rows.try_next().await? {
        source.look_up(parts, org_id, &batch, &mut streams).await?;
        source.meet(&batch, &streams, &mut all)?;
    }
    Ok(all.into_iter().map(around::twice).collect())
}

/// Whether a rule of a declaration compares each row with all others.
pub(super) fn compares(silver: &SilverDefinition) -> Result<bool> {
    let plan = Plan::new(silver, ConnectorType::Unspecified, "").map_err(unusable)?;
    Ok(plan.quality.unique().next().is_some())
}

/// Removes the table in which rows of a run waited that ended before its time.
pub(super) async fn tidy(parts: &Parts, org_id: i64, run: &str) -> Result<()> {
    // Not only a table: what was being removed when a process died is none any more.
    parts.lake.purge(&staging(org_id, run)?).await?;
    Ok(())
}

/// The words that `ListTableVersions` shows of a run.
pub(super) fn said(job: &Job, run: &str) -> Note {
    let (execution, pair) = (&job.fence.execution_id, job.pair.id());
    tables::note(&job.caller, execution, &pair, "refined").with(run::RUN, run)
}
