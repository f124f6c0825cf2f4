//! One run: a bronze batch becomes rows of its data set, as one version of the table.
//!
//! Owns:      the order of steps, so that a run that ends anywhere is gone on with or repeated.
//! Invariant: what is acknowledged is on disk: the rows, what was set aside, and the result with its counts.
//! Not here:  what becomes of a record (`judge`), who attaches to a run (`runs`).
//!
//! 1. The run is remembered, with the version of the table before it.
//! 2. Rows are written in one commit, whose note names the run; what is set aside is written meanwhile, unseen.
//! 3. The result is written, and with it what was set aside is seen.
//!
//! A process that dies between 2 and 3 leaves a commit that names the run: the next run finds it, makes the counts anew
//! without writing rows, and goes on with 3.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base::Timestamp;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use lake::arrow::array::RecordBatch;
use lake::arrow::datatypes::{Field, Schema};
use lake::sql::ScalarValue;
use lake::{
    Append, ChangeKind, ColumnPath, Commit, Comparison, Filter, Position, Rows, Table, Upsert,
    Upserted, compare,
};
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::{Dataset, SilverDefinition};
use platform_proto::platform::data::v1 as pb;

use super::around;
use super::output::Frame;
use super::plan::{Plan, Unusable};
use super::quality::Quality;
use super::records::{self, Chunk};
use super::table;
use super::tally::{Issue, IssueKey, Severity, Tally};
use super::upkeep;
use super::work::{self, Made, Work};
use crate::convert::count;
use crate::core::caller::Caller;
use crate::core::silver::{Finish, GiveUp, Hold, Intend, Known, Look};
use crate::core::table::Declare;
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::parts::Parts;
use crate::store;
use crate::store::bronze::Batch;
use crate::store::silver::Run;
use crate::store::table::Known as KnownTable;
use crate::tables::{self, Layer};

/// Records that are set aside in one transaction.
const HELD_MAX: usize = 1000;
/// Bytes of an example of what is wrong.
const EXAMPLE_BYTES_MAX: usize = 256;
/// Memory of the lake for which one more chunk may wait.
const CHUNK_BYTES: u64 = 128 << 20;
/// Commits that are looked through at a time for one that names a run.
const COMMITS_MAX: usize = 64;
/// What the note of a commit calls the run.
pub(crate) const RUN: &str = "silver_run";
/// What it calls the silver batch.
const MADE: &str = "silver_batch";
/// What it calls the run, in the note of the commit that takes away what older declarations made.
const REPLACED: &str = "silver_replaced";

/// What is asked for.
#[derive(Clone)]
pub(crate) struct Job {
    pub(crate) caller: Caller,
    pub(crate) fence: Fence,
    pub(crate) pipeline_id: String,
    pub(crate) bronze: Batch,
    pub(crate) dataset: Arc<Dataset>,
    pub(crate) force: bool,
}

/// A result, and whether it was stored before.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) result: pb::SilverResult,
    pub(crate) is_duplicate: bool,
}

/// How many rows a commit wrote.
#[derive(Clone, Copy, Debug, Default)]
struct Written {
    version: Option<u64>,
    inserted: u64,
    updated: u64,
    /// Rows whose place was taken by ones that stand for deleted ones, which are among the updated.
    marked: u64,
    /// Rows that were left out, for the table or the batch has a later one of their key.
    left_out: u64,
    /// Rows that were taken away.
    erased: u64,
}

impl Written {
    fn of(commit: &Commit) -> Self {
        Self {
            version: Some(commit.version),
            inserted: commit.rows_added,
            updated: commit.rows_updated,
            marked: commit.rows_marked,
            left_out: commit.rows_outdated + commit.rows_superseded,
            erased: 0,
        }
    }
}

impl Job {
    /// The version of the declaration.
    fn version(&self) -> i64 {
        i64::from(self.dataset.version)
    }

    /// The id of what is made: the same for the same batch and version.
    pub(crate) fn silver_batch_id(&self) -> String {
        format!("{}.v{}", self.bronze.message.batch_id, self.version())
    }

    fn silver(&self) -> Result<&SilverDefinition> {
        let silver = self.dataset.definition.as_ref().and_then(|it| it.silver.as_ref());
        silver.ok_or_else(|| Error::DatasetNotFound { name: self.dataset.name.clone() })
    }

    fn connector_type(&self) -> ConnectorType {
        self.bronze.message.connector_type()
    }
}

/// Processes a batch, unless it is processed already. If it is the last one of a full refresh that was waited for, what
/// older ones left is gone then.
///
/// # Errors
/// Those of `ProcessBatch`.
pub(crate) async fn process(parts: &Arc<Parts>, job: &Job) -> Result<Outcome> {
    let outcome = Box::pin(make(parts, job)).await?;
    upkeep::settle(parts, job.caller.org_id, &job.dataset.name).await?;
    Ok(outcome)
}

/// Makes rows of a batch, unless they were made already.
async fn make(parts: &Arc<Parts>, job: &Job) -> Result<Outcome> {
    let began = parts.clock.now();
    let (org_id, id) = (job.bronze.message.org_id, job.silver_batch_id());
    let bronze_batch_id = job.bronze.message.batch_id.clone();
    // Taken first: what another process commits for the batch, of which no row tells yet, is later than this.
    let base = match parts.tables.find(org_id, Layer::Silver, &job.dataset.name).await? {
        Some(table) => Some(table.snapshot().await?.version()),
        None => None,
    };
    let look = Look { org_id, id: id.clone(), bronze_batch_id: bronze_batch_id.clone() };
    let known = parts.db.read(look).await?;
    let has_old = known.has_other || known.result.is_some();
    let Known { result, run: open, .. } = known;
    if let Some(result) = result
        && !job.force
    {
        return Ok(Outcome { result, is_duplicate: true });
    }
    let silver = job.silver()?;
    let table = table(parts, &job.caller, &job.dataset, silver).await?;
    let before = match &open {
        Some(run) => committed(&table, run).await?,
        None => None,
    };
    let run = match (&before, open) {
        (Some(_), Some(run)) => run,
        _ => {
            let run = Run { org_id, id: id.clone(), run: job.caller.ids().next(), base };
            parts.db.write(Intend { run: run.clone(), bronze_batch_id }).await?;
            run
        }
    };
    let work = Arc::new(work(parts, job, silver, &run).await?);
    let done = match before {
        Some(written) => {
            // The rows are there: only the counts are made anew.
            let mut rows = rows(parts, &work, &job.bronze).await?;
            while rows.0.try_next().await.map_err(Error::from)?.is_some() {}
            Ok((written, rows.1))
        }
        None => write(parts, job, silver, (&table, &run), &work).await,
    };
    let (mut written, progress) = match done {
        Ok(done) => done,
        Err(error) => {
            // After any other error the rows may be there: the next run looks for them.
            if is_refusal(&error) {
                parts.db.write(GiveUp(run)).await?;
            }
            return Err(error);
        }
    };
    if has_old {
        let (version, erased) = replace(&table, job, &run).await?;
        written.version = version.or(written.version);
        written.erased = erased;
    }
    let tally = std::mem::take(&mut *progress.lock().expect("no panic under this lock"));
    let made = made(job, &id, &tally, written, (began, parts.clock.now()));
    let result = made.message.clone();
    let (caller, fence) = (job.caller.clone(), job.fence.clone());
    let finish = Finish { caller, fence, made, run: run.run, force: job.force };
    Ok(match parts.db.write(finish).await? {
        Some(result) => Outcome { result, is_duplicate: true },
        None => Outcome { result, is_duplicate: false },
    })
}

/// Whether nothing was committed for sure.
pub(crate) const fn is_refusal(error: &Error) -> bool {
    matches!(
        error,
        Error::SchemaChanged { .. } | Error::QualityTooLow { .. } | Error::BatchNotFound { .. }
    )
}

/// The table of a data set with the columns of its declaration.
///
/// # Errors
/// [`Error::SchemaIncompatible`].
pub(crate) async fn table(
    parts: &Parts,
    caller: &Caller,
    dataset: &Dataset,
    silver: &SilverDefinition,
) -> Result<Table> {
    let definition = table::schema(silver);
    let note = tables::note(caller, "", "", "declared");
    let known = KnownTable {
        org_id: caller.org_id,
        layer: Layer::Silver,
        name: dataset.name.clone(),
        dataset: dataset.name.clone(),
        dataset_version: i64::from(dataset.version),
        key_columns: silver.primary_key.clone(),
        retention: None,
        created_at: caller.now,
        repaired: -1,
    };
    let name = &dataset.name;
    let found = parts.tables.find(caller.org_id, Layer::Silver, name).await?;
    let table = match found {
        Some(table) => table,
        None => {
            // The row is there before the table is.
            parts.db.write(Declare(known.clone())).await?;
            parts.tables.ensure(caller.org_id, Layer::Silver, name, &definition, &note).await?
        }
    };
    let there = table.snapshot().await?.schema();
    let wanted = followed(&there, &definition.schema);
    if !compare(&there, &wanted).is_empty() {
        table.evolve(&wanted, &note).await?;
        parts.db.write(Declare(known)).await?;
    }
    Ok(table)
}

/// The declared columns as far as the table has to follow them: columns that an older declaration had stay, and what
/// may be null may.
fn followed(there: &Schema, declared: &Schema) -> Schema {
    let own = declared.fields().iter().map(|new| {
        let old = there.field_with_name(new.name()).ok();
        let is_widened = old.is_some_and(Field::is_nullable);
        let narrower = old.filter(|old| {
            let (old, new) =
                (Schema::new(vec![(*old).clone()]), Schema::new(vec![new.as_ref().clone()]));
            // An older version of a declaration may still be processed by: its rows fit the wider column.
            compare(&new, &old).iter().any(|it| it.kind == ChangeKind::Widened && it.compatible)
        });
        let data_type =
            narrower.map_or_else(|| new.data_type().clone(), |it| it.data_type().clone());
        Field::new(new.name(), data_type, new.is_nullable() || is_widened)
    });
    let old = there.fields().iter().filter(|old| declared.field_with_name(old.name()).is_err());
    let fields: Vec<Field> = own.chain(old.map(|it| it.as_ref().clone())).collect();
    Schema::new(fields)
}

/// What all chunks need.
pub(crate) async fn work(
    parts: &Arc<Parts>,
    job: &Job,
    silver: &SilverDefinition,
    run: &Run,
) -> Result<Work> {
    let plan =
        Plan::new(silver, job.connector_type(), &job.bronze.message.stream).map_err(unusable)?;
    let frame =
        Frame::new(silver, job.bronze.message.org_id, &job.bronze.message.batch_id, job.version());
    let now = parts.clock.now();
    let around = around::of(parts, &plan, &job.bronze, now).await?;
    Ok(Work {
        plan,
        frame,
        around,
        dataset: job.dataset.name.clone(),
        silver_batch_id: job.silver_batch_id(),
        run: run.run.clone(),
        held_at: now,
        until: work::until(silver, now),
    })
}

pub(crate) fn unusable(part: Unusable) -> Error {
    Error::field("dataset", format!("is declared in a way that cannot be used: {part}"))
}

/// The counts of what has been worked on so far.
pub(crate) type Progress = Arc<Mutex<Tally>>;

/// The rows of a batch, made chunk by chunk on several threads; what is set aside is written before they are given out.
/// The counts are whole when the stream has ended.
async fn rows(parts: &Arc<Parts>, work: &Arc<Work>, bronze: &Batch) -> Result<(Rows, Progress)> {
    let progress = Progress::default();
    let org_id = bronze.message.org_id;
    let records = records::read(parts, bronze).await?.into_stream();
    // Reading takes about as long as all that is done with rows afterwards.
    let records = lake::ahead(records.map_err(Error::from).boxed(), |error| {
        Err(Error::internal(error.to_string()))
    });
    let (worker, keeper, end) = (Arc::clone(work), Arc::clone(parts), Arc::clone(work));
    let (counter, sum) = (Arc::clone(&progress), Arc::clone(&progress));
    let made = records
        .map(move |chunk| {
            let work = Arc::clone(&worker);
            async move {
                let chunk = Chunk::new(chunk?)?;
                let made = tokio::task::spawn_blocking(move || work.make(&chunk)).await;
                made.map_err(|error| Error::internal(error.to_string()))?
            }
        })
        .buffered(chunks(&parts.options.lake))
        .and_then(move |made| keep(Arc::clone(&keeper), org_id, Arc::clone(&counter), made))
        .chain(stream::once(async move {
            finish(&end, &mut sum.lock().expect("no panic under this lock"))
        }));
    let batches = made.map_ok(|rows| stream::iter(rows.into_iter().map(Ok))).try_flatten();
    let rows = batches.map_err(|error: Error| lake::Error::Source(Box::new(error)));
    Ok((rows.boxed(), progress))
}

/// Chunks that are worked on or wait to be taken: twice as many as there is work for at a time, so that nobody waits
/// for whoever takes them, unless memory is short.
fn chunks(lake: &lake::Options) -> usize {
    let parallelism = lake.parallelism.max(1);
    let by_memory = usize::try_from(lake.memory.0 / CHUNK_BYTES).unwrap_or(usize::MAX);
    by_memory.clamp(parallelism, 2 * parallelism)
}

/// Writes what is set aside, counts, and hands the rows on.
pub(crate) async fn keep(
    parts: Arc<Parts>,
    org_id: i64,
    progress: Progress,
    made: Made,
) -> Result<Vec<RecordBatch>> {
    let Made { rows, held, tally } = made;
    let mut held = held.into_iter().peekable();
    while held.peek().is_some() {
        let records: Vec<_> = held.by_ref().take(HELD_MAX).collect();
        parts.db.write(Hold { org_id, records }).await?;
    }
    progress.lock().expect("no panic under this lock").merge(tally);
    Ok(rows)
}

/// Looks at the whole batch before anything is committed.
fn finish(work: &Work, tally: &mut Tally) -> Result<Vec<RecordBatch>> {
    let quality = &work.plan.quality;
    enough(quality, tally)?;
    if tally.input < quality.min_batch_rows {
        let example = tally.input.to_string();
        tally.count("BATCH_TOO_SMALL", "", "", Severity::Warning, 1, &example);
    }
    Ok(Vec::new())
}

/// Refuses records of which too many were set aside.
pub(crate) fn enough(quality: &Quality, tally: &Tally) -> Result<()> {
    let percent = 100.0 * tally.quarantined as f64 / (tally.input.max(1)) as f64;
    let most = quality.max_quarantined_percent;
    if percent > most {
        let why = format!("{percent:.1} percent of the records were set aside, more than {most}");
        return Err(Error::QualityTooLow { why });
    }
    Ok(())
}

/// Writes the rows of a batch.
async fn write(
    parts: &Arc<Parts>,
    job: &Job,
    silver: &SilverDefinition,
    (table, run): (&Table, &Run),
    work: &Arc<Work>,
) -> Result<(Written, Progress)> {
    let (rows, progress) = rows(parts, work, &job.bronze).await?;
    let (execution, batch) = (&job.fence.execution_id, &job.bronze.message.batch_id);
    let note = tables::note(&job.caller, execution, batch, "processed");
    let note = note.with(RUN, &run.run).with(MADE, &run.id);
    if silver.primary_key.is_empty() {
        let position = Some(Position::new(&format!("silver/{}", run.id), 0));
        let appended = table.append(rows, &Append { position, note }).await?;
        if appended.duplicate {
            return again(parts, work, &job.bronze).await;
        }
        let (version, inserted) = (appended.version, appended.rows);
        return Ok((Written { version, inserted, ..Written::default() }, progress));
    }
    let (keys, order) = (table::keys(silver), table::order(silver));
    let mark = Some(table::DELETED.to_owned());
    let upsert = Upsert { keys, order, mark, note, ..Upsert::default() };
    let upserted = table.upsert(rows, &upsert).await?;
    let Upserted { version, inserted, updated, marked, outdated, superseded, .. } = upserted;
    // Rows that are there already may be those that another process made of the same batch meanwhile.
    if 0 < outdated
        && !job.force
        && let Some(commit) = told(table, run.base, (MADE, &run.id)).await?
        && commit.note.get(RUN) != Some(run.run.as_str())
    {
        return Ok((Written::of(&commit), progress));
    }
    let left_out = outdated + superseded;
    Ok((Written { version, inserted, updated, marked, left_out, erased: 0 }, progress))
}

/// The counts of rows that a data set without a key has already.
async fn again(
    parts: &Arc<Parts>,
    work: &Arc<Work>,
    bronze: &Batch,
) -> Result<(Written, Progress)> {
    let (mut rows, progress) = rows(parts, work, bronze).await?;
    while rows.try_next().await?.is_some() {}
    let inserted = progress.lock().expect("no panic under this lock").transformed();
    Ok((Written { inserted, ..Written::default() }, progress))
}

/// What a run has committed, if it has.
async fn committed(table: &Table, run: &Run) -> Result<Option<Written>> {
    let commit = commit_of(table, &run.run, run.base).await?;
    Ok(commit.as_ref().map(Written::of))
}

/// The commit after version `base` whose note names a run, if there is one.
pub(crate) async fn commit_of(
    table: &Table,
    run: &str,
    base: Option<u64>,
) -> Result<Option<Commit>> {
    told(table, base, (RUN, run)).await
}

/// The newest commit after version `base` whose note says so.
async fn told(
    table: &Table,
    base: Option<u64>,
    (key, value): (&str, &str),
) -> Result<Option<Commit>> {
    let mut before = None;
    loop {
        let commits = table.history(before, COMMITS_MAX).await?;
        let oldest = commits.last().map_or(0, |it| it.version);
        for commit in commits {
            if base.is_some_and(|base| commit.version <= base) {
                return Ok(None);
            }
            if commit.note.get(key) == Some(value) {
                return Ok(Some(commit));
            }
        }
        if oldest == 0 {
            return Ok(None);
        }
        before = Some(oldest);
    }
}

/// Takes rows away that older versions of the declaration made of the batch and that this one does not make: the version
/// without them, and how many they were.
async fn replace(table: &Table, job: &Job, run: &Run) -> Result<(Option<u64>, u64)> {
    // What a run that died took away is not there any more to be counted.
    if let Some(commit) = told(table, run.base, (REPLACED, &run.run)).await? {
        return Ok((Some(commit.version), commit.rows_deleted));
    }
    let schema = table.snapshot().await?.schema();
    let batch = ColumnPath::find(&schema, table::BATCH_ID)?;
    let version = ColumnPath::find(&schema, table::DATASET_VERSION)?;
    let id = ScalarValue::Utf8(Some(job.bronze.message.batch_id.clone()));
    let of_batch = Filter::compare(&batch, Comparison::Equal, id);
    let older = ScalarValue::Int64(Some(job.version()));
    let of_older = Filter::compare(&version, Comparison::Less, older);
    let (execution, id) = (&job.fence.execution_id, &job.bronze.message.batch_id);
    let note = tables::note(&job.caller, execution, id, "replaced").with(REPLACED, &run.run);
    let erased = table.erase(of_batch.and(of_older).expression(), &note).await?;
    Ok((erased.version, erased.rows.unwrap_or(0)))
}

/// The result of a run.
fn made(
    job: &Job,
    id: &str,
    tally: &Tally,
    written: Written,
    (began, now): (Timestamp, Timestamp),
) -> store::silver::Made {
    let output = written.inserted + written.updated;
    let took: Duration = now.since(began);
    let update = pb::TableUpdate {
        table_name: job.dataset.name.clone(),
        partition: String::new(),
        snapshot_id: written.version.map_or(0, count),
        written: count(written.inserted),
        updated: count(written.updated - written.marked),
        deleted: count(written.marked + written.erased),
    };
    let message = pb::SilverResult {
        silver_batch_id: id.to_owned(),
        bronze_batch_id: job.bronze.message.batch_id.clone(),
        tables: written.version.map(|_| update).into_iter().collect(),
        input_records: count(tally.input),
        transformed: count(tally.transformed()),
        deduplicated: count(written.left_out),
        filtered: count(tally.filtered),
        quarantined: count(tally.quarantined),
        output_records: count(output),
        avg_quality_score: tally.kept.mean(),
        min_quality_score: tally.kept.least(),
        type_casting_errors: count(tally.cast_errors),
        null_handling_applied: count(tally.defaulted),
        processing_time_ms: i64::try_from(took.as_millis()).unwrap_or(i64::MAX),
        org_id: job.bronze.message.org_id,
        dataset: job.dataset.name.clone(),
        dataset_version: job.version(),
        issues: tally.issues().into_iter().map(issue).collect(),
        processed_at: Some(rpc::wire::timestamp_to_wire(now)),
        date_range: job.bronze.message.date_range.clone(),
        execution_id: job.fence.execution_id.clone(),
    };
    store::silver::Made {
        message,
        pipeline_id: job.pipeline_id.clone(),
        day: job.bronze.message.partition.clone(),
        processed_at: now,
        scored: tally.scored,
    }
}

pub(crate) fn issue((key, issue): (&IssueKey, &Issue)) -> pb::ProcessingIssue {
    let end = issue.example.floor_char_boundary(EXAMPLE_BYTES_MAX);
    pb::ProcessingIssue {
        r#type: key.reason.clone(),
        field: Some(key.field.clone()).filter(|it| !it.is_empty()),
        count: count(issue.count),
        severity: work::severity(issue.severity) as i32,
        rule: key.rule.clone(),
        example: issue.example[..end].to_owned(),
    }
}
