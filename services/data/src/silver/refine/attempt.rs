//! One attempt at a run: what is read, what is written, what is counted.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use futures_util::TryStreamExt as _;
use lake::arrow::array::RecordBatch;
use lake::{Append, Position as Counted, Snapshot, Table, Upsert, rows_of};
use platform_proto::platform::config::v1::{Dataset, SilverDefinition};
use platform_proto::platform::data::v1 as pb;
use tracing::info;

use super::super::run::{self, Outcome, Progress};
use super::super::table;
use super::super::tally::Tally;
use super::changes::Changes;
use super::declared::is_one_to_one;
use super::resolve::{Finals, Resolved, Resolver};
use super::source::{self, About, Source, Streams, silver_batch_id};
use super::whole::{self, Read, Whole};
use super::{Job, made_at, newest, silver_of};
use crate::convert::count;
use crate::core::refine::{Finish, GiveUp, Intend, Part};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::Reading;
use crate::store::refine::{Open, Pair, Position, Span, Task};
use crate::store::silver::Made;
use crate::tables::Layer;

/// How many rows that stand for removed ones a commit wrote.
pub(super) const TAKEN: &str = "rows_taken";

/// One attempt at a run.
pub(super) struct Attempt<'a> {
    pub(super) parts: &'a Arc<Parts>,
    pub(super) job: &'a Job,
    silver: &'a SilverDefinition,
    pub(super) table: &'a Table,
    base: Snapshot,
    pub(super) run: String,
    began: Timestamp,
}

/// What was counted of an input, and what the commit wrote.
pub(super) struct Counts {
    pub(super) tally: Tally,
    /// Rows whose key is new.
    pub(super) written: u64,
    pub(super) updated: u64,
    /// Rows that stand for removed ones.
    pub(super) taken: u64,
    pub(super) version: Option<u64>,
    pub(super) looked_at: Option<HashSet<String>>,
}

impl<'a> Attempt<'a> {
    pub(super) async fn new(parts: &'a Arc<Parts>, job: &'a Job, table: &'a Table) -> Result<Self> {
        let base = table.snapshot().await?;
        let (run, began) = (job.caller.ids().next(), parts.clock.now());
        Ok(Self { parts, job, silver: job.silver()?, table, base, run, began })
    }

    pub(super) async fn theirs(&self, input: &str) -> Result<Arc<Dataset>> {
        self.parts.datasets.get(self.job.caller.org_id, input, 0).await
    }

    fn about<'b>(&'b self, input: &str, theirs: &'b SilverDefinition) -> About<'b> {
        About {
            org_id: self.job.caller.org_id,
            pair: Pair { input: input.to_owned(), dataset: self.job.pair.dataset.clone() },
            run: &self.run,
            dataset: &self.job.dataset,
            silver: self.silver,
            theirs,
            now: self.began,
        }
    }

    pub(super) async fn source(&self, input: &str, theirs: &SilverDefinition) -> Result<Source> {
        Source::new(self.parts, &self.about(input, theirs)).await
    }

    async fn intend(&self, whole: bool, spans: Vec<Span>) -> Result<Task> {
        let task = Task { declaration: self.job.dataset.version, whole, spans };
        let (org_id, pair) = (self.job.caller.org_id, self.job.pair.clone());
        let open = Open { run: self.run.clone(), base: self.base.version(), task: task.clone() };
        self.parts.db.write(Intend { org_id, pair, open }).await?;
        Ok(task)
    }

    /// Gives up what cannot come to an end, and hands the reason on.
    async fn refuse<T>(&self, task: &Task, error: Error) -> Result<T> {
        // After any other error the rows may be there: the next call looks for them.
        if run::is_refusal(&error) || matches!(error, Error::TableChanged { .. }) {
            let ids = task.spans.iter().map(|it| silver_batch_id(&self.run, &it.input));
            let give_up = GiveUp {
                org_id: self.job.caller.org_id,
                pair: self.job.pair.clone(),
                run: self.run.clone(),
                silver_batch_ids: ids.collect(),
            };
            self.parts.db.write(give_up).await?;
        }
        Err(error)
    }

    /// Makes rows of what changed; nothing if that does not suffice.
    pub(super) async fn part(
        &self,
        snapshot: &Snapshot,
        from: u64,
        theirs: &Dataset,
        changes: Changes,
    ) -> Result<Option<Outcome>> {
        let (silver, input) = (self.silver, self.job.pair.input.as_str());
        let is_keyed = !silver.primary_key.is_empty();
        if !is_keyed && !changes.before.is_empty() {
            return Ok(None);
        }
        let theirs = silver_of(theirs)?;
        let source = Arc::new(self.source(input, theirs).await?);
        let (to, made) = (snapshot.version(), made_at(snapshot));
        let span = Span { input: input.to_owned(), from: Some(from), to, made };
        let task = self.intend(false, vec![span]).await?;
        let one_to_one = is_one_to_one(silver, theirs, input);
        let done = self.write_part(&source, changes, one_to_one, made).await;
        match done {
            Ok(Some(counts)) => {
                let results = vec![(source, counts)];
                self.finish(&task, results).await.map(Some)
            }
            Ok(None) => {
                let unknown = Error::TableChanged { why: "more rows have to be read".to_owned() };
                _ = self.refuse::<()>(&task, unknown).await;
                Ok(None)
            }
            Err(error) => self.refuse(&task, error).await,
        }
    }

    async fn write_part(
        &self,
        source: &Arc<Source>,
        changes: Changes,
        one_to_one: bool,
        made: i64,
    ) -> Result<Option<Counts>> {
        let (silver, input) = (self.silver, self.job.pair.input.as_str());
        let worked = work(self.parts, self.job.caller.org_id, source, changes).await?;
        if let Some(plan) = source.plan() {
            run::enough(&plan.quality, &worked.tally)?;
        }
        let note = whole::said(self.job, &self.run);
        let mut counts = Counts {
            written: 0,
            updated: 0,
            taken: 0,
            version: None,
            looked_at: Some(worked.looked_at),
            tally: worked.tally,
        };
        if silver.primary_key.is_empty() {
            let application = format!("silver/{}/{made}", self.job.pair.id());
            let to = i64::try_from(worked.to).unwrap_or(i64::MAX);
            let position = Some(Counted::new(&application, to));
            let append = Append { position, note };
            let appended = self.table.append(rows_of(worked.came), &append).await?;
            counts.written = counts.tally.transformed();
            counts.version = appended.version;
            return Ok(Some(counts));
        }
        let Some(frame) = source.frame() else { return Ok(None) };
        let mut resolver = Resolver::new(silver, input, frame.schema())?;
        for rows in worked.gone {
            resolver.gone(rows)?;
        }
        for rows in worked.came {
            resolver.came(rows)?;
        }
        self.add_stored(&mut resolver).await?;
        let Resolved::Rows(finals) = resolver.decide(one_to_one)? else { return Ok(None) };
        let Finals { rows, kept, taken } = finals;
        if !rows.is_empty() {
            let upsert = Upsert {
                keys: table::keys(silver),
                expected: Some(self.base.version()),
                note: note.with(TAKEN, &taken.to_string()),
                ..Upsert::default()
            };
            let upserted = self.table.upsert(rows_of(rows), &upsert).await?;
            counts.version = upserted.version;
            counts.written = upserted.inserted;
        }
        counts.taken = taken;
        counts.updated = kept.saturating_sub(counts.written);
        Ok(Some(counts))
    }

    /// Reads what the table has of the keys that changed.
    async fn add_stored(&self, resolver: &mut Resolver<'_>) -> Result<()> {
        let columns = resolver.wanted();
        let reading = Reading { columns, ..Reading::default() };
        let org_id = self.job.caller.org_id;
        let rows = reading.start(self.parts, Layer::Silver, org_id, &self.base).await?;
        let mut rows = Box::pin(rows.into_stream());
        while let Some(batch) = rows.try_next().await? {
            resolver.stored(&batch)?;
        }
        Ok(())
    }

    /// Makes the data set anew of all inputs that have a table.
    pub(super) async fn whole(&self) -> Result<Outcome> {
        let (reads, spans) = self.reads().await?;
        let task = self.intend(true, spans).await?;
        let build = Whole {
            parts: self.parts,
            job: self.job,
            silver: self.silver,
            run: &self.run,
            table: self.table,
            base: self.base.clone(),
            note: whole::said(self.job, &self.run),
        };
        let rebuilt = match Box::pin(build.build(&reads)).await {
            Ok(rebuilt) => rebuilt,
            Err(error) => return self.refuse(&task, error).await,
        };
        info!(
            dataset = self.job.pair.dataset,
            version = ?rebuilt.version,
            "a data set was made anew of its inputs"
        );
        let counted = counted(reads, &rebuilt.rows, rebuilt.version);
        self.finish(&task, counted).await
    }

    async fn reads(&self) -> Result<(Vec<Read>, Vec<Span>)> {
        let org_id = self.job.caller.org_id;
        let (mut reads, mut spans) = (Vec::new(), Vec::new());
        for input in self.job.inputs()? {
            let Some(snapshot) = newest(self.parts, org_id, input).await? else { continue };
            let (to, made) = (snapshot.version(), made_at(&snapshot));
            spans.push(Span { input: input.to_owned(), from: None, to, made });
            reads.push(self.read(input, snapshot).await?);
        }
        Ok((reads, spans))
    }

    pub(super) async fn read(&self, input: &str, snapshot: Snapshot) -> Result<Read> {
        let theirs = self.theirs(input).await?;
        let mut source = self.source(input, silver_of(&theirs)?).await?;
        if source.is_compared() {
            let org_id = self.job.caller.org_id;
            let repeated = whole::repeated(self.parts, org_id, &source, &snapshot).await?;
            source = source.among(&repeated);
        }
        Ok(Read { source: Arc::new(source), snapshot, progress: Progress::default() })
    }

    /// Writes the results, and how far the data set has come.
    pub(super) async fn finish(
        &self,
        task: &Task,
        counted: Vec<(Arc<Source>, Counts)>,
    ) -> Result<Outcome> {
        let now = self.parts.clock.now();
        let (mut parts, mut own) = (Vec::new(), None);
        for ((source, counts), span) in counted.into_iter().zip(&task.spans) {
            let message = self.result(&source, &counts, now);
            if span.input == self.job.pair.input {
                own = Some(message.clone());
            }
            let position = Position {
                version: span.to,
                made: span.made,
                declaration: i64::from(task.declaration),
                silver_batch_id: source.silver_batch_id.clone(),
            };
            let made = Made {
                message,
                pipeline_id: self.job.pipeline_id.clone(),
                day: now.to_string().chars().take(10).collect(),
                processed_at: now,
                scored: counts.tally.scored,
            };
            let (input, looked_at) = (span.input.clone(), counts.looked_at);
            parts.push(Part { input, made, position, looked_at });
        }
        let finish = Finish {
            caller: self.job.caller.clone(),
            fence: self.job.fence.clone(),
            pair: self.job.pair.clone(),
            run: self.run.clone(),
            parts,
        };
        self.parts.db.write(finish).await?;
        let result = own.ok_or_else(|| self.job.missing())?;
        Ok(Outcome { result, is_duplicate: false })
    }

    fn result(&self, source: &Source, counts: &Counts, now: Timestamp) -> pb::SilverResult {
        let Counts { tally, written, updated, taken, version, .. } = counts;
        let output = written + updated;
        let took: Duration = now.since(self.began);
        let update = |version: u64| pb::TableUpdate {
            table_name: source.pair.dataset.clone(),
            partition: String::new(),
            snapshot_id: count(version),
            written: count(*written),
            updated: count(*updated),
            deleted: count(*taken),
        };
        let about = About { pair: source.pair.clone(), ..self.about("", self.silver) };
        pb::SilverResult {
            tables: version.map(update).into_iter().collect(),
            deduplicated: count(tally.transformed().saturating_sub(output)),
            output_records: count(output),
            processing_time_ms: i64::try_from(took.as_millis()).unwrap_or(i64::MAX),
            processed_at: Some(rpc::wire::timestamp_to_wire(now)),
            execution_id: self.job.fence.execution_id.clone(),
            ..source::result(source, &about, tally)
        }
    }
}

/// What was made of changes.
pub(super) struct Worked {
    gone: Vec<RecordBatch>,
    came: Vec<RecordBatch>,
    pub(super) tally: Tally,
    pub(super) looked_at: HashSet<String>,
    /// The version up to which they were read.
    to: u64,
}

/// Makes rows of what changed; what is set aside is written.
pub(super) async fn work(
    parts: &Arc<Parts>,
    org_id: i64,
    source: &Arc<Source>,
    changes: Changes,
) -> Result<Worked> {
    let progress = Progress::default();
    let mut streams = Streams::new();
    let to = changes.to;
    let (mut gone, mut came, mut looked_at) = (Vec::new(), Vec::new(), HashSet::new());
    for batch in changes.before {
        looked_at.extend(source.record_ids(&batch)?);
        let source = Arc::clone(source);
        let made = tokio::task::spawn_blocking(move || source.made_before(&batch)).await;
        gone.extend(made.map_err(|error| Error::internal(error.to_string()))??);
    }
    for batch in changes.after {
        looked_at.extend(source.record_ids(&batch)?);
        source.look_up(parts, org_id, &batch, &mut streams).await?;
        let (source, known) = (Arc::clone(source), streams.clone());
        let made = tokio::task::spawn_blocking(move || source.make(&batch, &known)).await;
        let made = made.map_err(|error| Error::internal(error.to_string()))??;
        came.extend(run::keep(Arc::clone(parts), org_id, Arc::clone(&progress), made).await?);
    }
    let tally = std::mem::take(&mut *progress.lock().expect("no panic under this lock"));
    Ok(Worked { gone, came, tally, looked_at, to })
}

/// What was counted of each input, with the rows that the table has of it.
fn counted(
    reads: Vec<Read>,
    rows: &BTreeMap<String, u64>,
    version: Option<u64>,
) -> Vec<(Arc<Source>, Counts)> {
    let counts = |read: Read| {
        let tally = std::mem::take(&mut *read.progress.lock().expect("no panic under this lock"));
        let written = rows.get(&read.source.pair.input).copied().unwrap_or(0);
        let (updated, taken, looked_at) = (0, 0, None);
        (read.source, Counts { tally, written, updated, taken, version, looked_at })
    };
    reads.into_iter().map(counts).collect()
}
