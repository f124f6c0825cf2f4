//! One pass: which rows are new, which files hold older ones, and those files written anew.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::AsArray as _;
use arrow::compute::cast;
use arrow::datatypes::{DataType, Int64Type, SchemaRef};
use datafusion::common::Column;
use datafusion::functions_aggregate::expr_fn::{count, sum};
use datafusion::logical_expr::{Expr, JoinType, Operator, binary_expr, lit, not, when};
use datafusion::physical_expr::expressions::col;
use datafusion::physical_plan::repartition::RepartitionExec;
use datafusion::physical_plan::{Partitioning, execute_stream_partitioned};
use datafusion::prelude::{DataFrame, SessionContext, ident};
use deltalake_core::DeltaTableError;
use deltalake_core::kernel::Action;
use futures_util::StreamExt as _;
use object_store::path::Path;
use tokio::task::JoinSet;
use url::Url;

use crate::error::{Error, Result};
use crate::rows::conform;
use crate::session::Manner;
use crate::snapshot::Snapshot;
use crate::spool::Spooled;
use crate::write::{Files, Written, discard};

use super::batch::{Batch, Pass};
use super::latest::latest;
use super::{Outcome, Upsert};

const FILE: &str = "__lake_file";
const NEWER: &str = "__lake_newer";
const ALL: &str = "__lake_all";
const MARKED: &str = "__lake_marked";
/// Results of fewer rows are written by one writer, so that they become one file.
const ONE_FILE_ROWS: u64 = 200_000;

/// Runs a pass, and adds what came of it to `outcome`; on an error `outcome` is as before.
pub(super) async fn run(
    base: &Snapshot,
    batch: &Batch,
    at: usize,
    with: &Upsert,
    manner: Manner,
    outcome: &mut Outcome,
) -> Result<()> {
    let session = base.table().lake().session(manner);
    let pass = &batch.passes[at];
    let work = Work { base, batch, pass, with, session: &session };
    let lake = base.table().lake();
    let given = batch.rows(&session, lake, at).await?;
    let latest = latest(&session, lake, &given, batch, with).await?;
    let hits = work.hits(&latest).await?;
    let mut fresh = 0;
    if work.has_fresh(&latest, &hits).await? {
        let removes = hits.removes(base)?;
        let written = work.write(&latest, &hits).await?;
        match work.fresh_among(&latest, &hits, written.rows).await {
            Ok(found) => fresh = found,
            Err(error) => {
                discard(&base.table().log_store().object_store(None), &written).await;
                return Err(error);
            }
        }
        outcome.removes.extend(removes);
        outcome.written.extend(written);
    }
    // Rows of the table, of which it may have several of one key, such as after an append.
    let updated = hits.sum(|it| it.newer).min(fresh);
    let counts = &mut outcome.counts;
    counts.inserted += fresh - updated;
    counts.updated += updated;
    counts.marked += hits.sum(|it| it.marked).min(updated);
    counts.outdated += latest.rows - fresh;
    counts.superseded += given.rows - latest.rows;
    Ok(())
}

struct Work<'a> {
    base: &'a Snapshot,
    batch: &'a Batch,
    pass: &'a Pass,
    with: &'a Upsert,
    session: &'a SessionContext,
}

/// What a file of the table holds of the batch's keys.
struct Hit {
    /// Rows to which the batch has a later one.
    newer: u64,
    /// Rows that are as late as the batch's, or later.
    older: u64,
    /// Of the former, those that are not marked while the batch's is.
    marked: u64,
}

/// Files that hold keys of the batch, by the name that a scan gives them.
struct Hits(HashMap<String, Hit>);

impl Work<'_> {
    /// The files that hold keys of the batch. Of the table only the compared columns are read.
    async fn hits(&self, latest: &Spooled) -> Result<Hits> {
        let provider = self.base.state().table_provider().with_file_column(FILE).build().await?;
        let stored = self.session.read_table(Arc::new(provider))?;
        let stored = match &self.pass.filter {
            None => stored,
            Some(filter) => stored.filter(filter.clone())?,
        };
        let mut compared = self.compared();
        if let Some(mark) = &self.with.mark
            && !self.with.keys.iter().chain(&self.with.order).any(|it| it == mark)
        {
            compared.push(ident(mark));
        }
        let batch = self.session.read_table(latest.provider()?)?.select(compared.clone())?;
        compared.push(ident(FILE));
        let stored = stored.select(compared)?.alias("t")?;
        let joined =
            batch.alias("b")?.join_on(stored, JoinType::Inner, self.same_keys("b", "t"))?;
        let newer = when(self.newer("b", "t"), lit(1_i64)).otherwise(lit(0_i64))?;
        let marked = match &self.with.mark {
            None => lit(0_i64),
            Some(mark) => {
                let is_marked = of("b", mark).and(not(of("t", mark)));
                when(self.newer("b", "t").and(is_marked), lit(1_i64)).otherwise(lit(0_i64))?
            }
        };
        let all = count(lit(1_i64)).alias(ALL);
        let counts = vec![sum(newer).alias(NEWER), all, sum(marked).alias(MARKED)];
        let found = joined.aggregate(vec![of("t", FILE)], counts)?.collect().await?;
        let mut hits = HashMap::new();
        for batch in &found {
            let files = cast(batch.column(0), &DataType::Utf8)?;
            let counts = |at: usize| batch.column(at).as_primitive::<Int64Type>();
            for (row, file) in files.as_string::<i32>().iter().enumerate() {
                let Some(file) = file else { continue };
                let count = |at| u64::try_from(counts(at).value(row)).unwrap_or(0);
                let (newer, all, marked) = (count(1), count(2), count(3));
                hits.insert(file.to_owned(), Hit { newer, older: all - newer, marked });
            }
        }
        Ok(Hits(hits))
    }

    /// Whether the batch has a row to which the table has none that is as late.
    async fn has_fresh(&self, latest: &Spooled, hits: &Hits) -> Result<bool> {
        if hits.sum(|it| it.older) < latest.rows {
            return Ok(true);
        }
        // Several of the table's rows may stand against one of the batch's.
        Ok(latest.rows > 0 && self.fresh(latest, hits).await?.count().await? > 0)
    }

    /// How many of the batch's rows are among those that were written. What was written is compared with what the joins
    /// and the log count.
    async fn fresh_among(&self, latest: &Spooled, hits: &Hits, written: u64) -> Result<u64> {
        let kept = hits.kept(self.base);
        let fresh = latest.rows.checked_sub(hits.sum(|it| it.older));
        if let (Some(kept), Some(fresh)) = (kept, fresh)
            && kept + fresh == written
        {
            return Ok(fresh);
        }
        let stale = self.stale(latest, hits).await?;
        let expected = latest.rows.saturating_sub(stale);
        let is_right = match kept {
            Some(kept) => kept + expected == written,
            None => expected <= written,
        };
        match is_right {
            true => Ok(expected),
            false => {
                let expected = expected + kept.unwrap_or(0);
                Err(Error::Miscounted { what: "written", expected, found: written })
            }
        }
    }

    /// How many of the batch's rows the table has a row of that is as late.
    async fn stale(&self, latest: &Spooled, hits: &Hits) -> Result<u64> {
        let files = hits.files(|it| it.older > 0);
        if files.is_empty() {
            return Ok(0);
        }
        let batch = self.session.read_table(latest.provider()?)?.select(self.compared())?;
        let stored = self.stored(files).await?.select(self.compared())?.alias("t")?;
        let mut on = self.same_keys("b", "t");
        on.push(not(self.newer("b", "t")));
        let stale = batch.alias("b")?.join_on(stored, JoinType::LeftSemi, on)?;
        Ok(stale.count().await? as u64)
    }

    /// Writes the batch's rows that are to be there, and those of the touched files that stay.
    async fn write(&self, latest: &Spooled, hits: &Hits) -> Result<Written> {
        let fresh = self.fresh(latest, hits).await?;
        let touched = hits.files(|it| it.newer > 0);
        let (frame, rows) = match touched.is_empty() {
            true => (fresh, latest.rows),
            false => {
                let kept = self.kept(latest, touched).await?;
                // Not more than a guess: the files' own counts are upper bounds.
                (kept.union(fresh)?, latest.rows + hits.rows(self.base).unwrap_or(0))
            }
        };
        self.write_frame(frame, rows).await
    }

    /// Rows of the batch to which the table has none that is as late.
    async fn fresh(&self, latest: &Spooled, hits: &Hits) -> Result<DataFrame> {
        let batch = self.session.read_table(latest.provider()?)?.alias("b")?;
        let files = hits.files(|it| it.older > 0);
        if files.is_empty() {
            return Ok(batch.select(self.columns("b"))?);
        }
        let stored = self.stored(files).await?.select(self.compared())?.alias("t")?;
        let mut on = self.same_keys("b", "t");
        on.push(not(self.newer("b", "t")));
        Ok(batch.join_on(stored, JoinType::LeftAnti, on)?.select(self.columns("b"))?)
    }

    /// Rows of files that are written anew to which the batch has no later one.
    async fn kept(&self, latest: &Spooled, files: Vec<String>) -> Result<DataFrame> {
        let batch = self.session.read_table(latest.provider()?)?.select(self.compared())?;
        let stored = self.stored(files).await?.alias("t")?;
        let mut on = self.same_keys("b", "t");
        on.push(self.newer("b", "t"));
        // The batch is the side that is held in memory; the files stream by.
        let kept = batch.alias("b")?.join_on(stored, JoinType::RightAnti, on)?;
        Ok(kept.select(self.columns("t"))?)
    }

    async fn stored(&self, files: Vec<String>) -> Result<DataFrame> {
        let provider = self.base.state().table_provider().with_file_paths(files).build().await?;
        Ok(self.session.read_table(Arc::new(provider))?)
    }

    async fn write_frame(&self, frame: DataFrame, rows: u64) -> Result<Written> {
        let schema = &self.batch.schema;
        let partition_by = self.base.partition_columns();
        let parallelism = self.base.table().lake().options().parallelism.max(1);
        let streams = if self.pass.scattered {
            let keys = partition_by.iter().map(|it| ident(it).sort(true, true)).collect();
            vec![frame.sort(keys)?.execute_stream().await?]
        } else if rows < ONE_FILE_ROWS || parallelism == 1 {
            vec![frame.execute_stream().await?]
        } else if partition_by.is_empty() {
            frame.execute_stream_partitioned().await?
        } else {
            // The optimizer drops a repartitioning that no operator asks for, and then every writer
            // would open a file in every partition. What is added after planning stays.
            let plan = frame.create_physical_plan().await?;
            let keys = partition_by.iter().map(|it| col(it, &plan.schema()));
            let keys = Partitioning::Hash(keys.collect::<Result<_, _>>()?, parallelism);
            let plan = Arc::new(RepartitionExec::try_new(plan, keys)?);
            execute_stream_partitioned(plan, self.session.task_ctx())?
        };
        let mut writers = JoinSet::new();
        for mut rows in streams {
            let mut files = Files::new(self.base, schema)?;
            if self.pass.scattered {
                files.sorted();
            }
            let schema = Arc::clone(schema);
            writers.spawn(async move {
                match fill(&mut files, &schema, &mut rows).await {
                    Ok(()) => files.close().await,
                    Err(error) => {
                        files.abort().await;
                        Err(error)
                    }
                }
            });
        }
        let mut written = Written::default();
        let mut failed = None;
        while let Some(done) = writers.join_next().await {
            match done.map_err(|error| Error::Source(Box::new(error))).flatten() {
                Ok(part) => written.extend(part),
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        match failed {
            None => Ok(written),
            Some(error) => {
                discard(&self.base.table().log_store().object_store(None), &written).await;
                Err(error)
            }
        }
    }

    /// The columns that decide, without doubles.
    fn compared(&self) -> Vec<Expr> {
        let Upsert { keys, order, .. } = self.with;
        keys.iter().chain(order.iter().filter(|it| !keys.contains(it))).map(ident).collect()
    }

    /// All columns of the table, from one side of a join.
    fn columns(&self, side: &str) -> Vec<Expr> {
        let fields = self.batch.schema.fields().iter();
        fields.map(|field| of(side, field.name()).alias(field.name())).collect()
    }

    fn same_keys(&self, left: &str, right: &str) -> Vec<Expr> {
        self.with.keys.iter().map(|key| of(left, key).eq(of(right, key))).collect()
    }

    /// Whether the row of `left` is later than that of `right`.
    fn newer(&self, left: &str, right: &str) -> Expr {
        if self.with.order.is_empty() {
            return lit(true);
        }
        let mut newer = lit(false);
        for column in self.with.order.iter().rev() {
            let (a, b) = (of(left, column), of(right, column));
            // Never null: DataFusion is not of one mind about what is when it plans `IS TRUE`.
            let greater =
                a.clone().is_not_null().and(b.clone().is_null().or(a.clone().gt(b.clone())));
            let equal = binary_expr(a, Operator::IsNotDistinctFrom, b);
            newer = greater.or(equal.and(newer));
        }
        newer
    }
}

impl Hits {
    fn sum(&self, of: impl Fn(&Hit) -> u64) -> u64 {
        self.0.values().map(of).sum()
    }

    fn files(&self, which: impl Fn(&Hit) -> bool) -> Vec<String> {
        let mut files: Vec<_> =
            self.0.iter().filter(|(_, hit)| which(hit)).map(|(file, _)| file.clone()).collect();
        files.sort_unstable();
        files
    }

    /// How many rows the touched files hold; `None` if one of them does not say.
    fn rows(&self, base: &Snapshot) -> Option<u64> {
        let paths = self.paths(base).unwrap_or_default();
        let files = base.loaded().log_data();
        let touched = files.iter().filter(|it| paths.contains_key(&it.object_store_path()));
        touched.map(|it| it.num_records().map(|it| it as u64)).sum()
    }

    /// How many of those rows stay.
    fn kept(&self, base: &Snapshot) -> Option<u64> {
        self.rows(base)?.checked_sub(self.sum(|it| it.newer))
    }

    /// The touched files, taken out of the table.
    fn removes(&self, base: &Snapshot) -> Result<Vec<Action>> {
        let mut paths = self.paths(base)?;
        let mut removes = Vec::with_capacity(paths.len());
        let now = base.table().lake().clock().now().micros().div_euclid(1000);
        for file in base.loaded().log_data().iter() {
            if paths.remove(&file.object_store_path()).is_some() {
                let mut remove = file.remove_action(true);
                remove.deletion_timestamp = Some(now);
                removes.push(Action::Remove(remove));
            }
        }
        match paths.into_values().next() {
            None => Ok(removes),
            // Never taken lightly: the file's rows would be there twice.
            Some(file) => {
                Err(DeltaTableError::generic(format!("{file} is no file of the version")).into())
            }
        }
    }

    /// The touched files by their paths in the table's store.
    fn paths(&self, base: &Snapshot) -> Result<HashMap<Path, String>> {
        let root = Path::from_url_path(base.table().log_store().root_url().path());
        let root = root.map_err(DeltaTableError::from)?;
        let files = self.files(|it| it.newer > 0).into_iter();
        files.map(|file| Ok((relative(&file, &root)?, file))).collect()
    }
}

/// The path of a file within its table, from the URL or the path that a scan shows.
pub(crate) fn relative(file: &str, root: &Path) -> Result<Path> {
    let Ok(url) = Url::parse(file) else {
        return Ok(Path::parse(file).map_err(DeltaTableError::from)?);
    };
    let whole = Path::from_url_path(url.path()).map_err(DeltaTableError::from)?;
    match whole.prefix_match(root) {
        Some(parts) => Ok(parts.collect()),
        None => Err(DeltaTableError::generic(format!("{file} lies outside its table")).into()),
    }
}

async fn fill(
    files: &mut Files,
    schema: &SchemaRef,
    rows: &mut datafusion::execution::SendableRecordBatchStream,
) -> Result<()> {
    while let Some(batch) = rows.next().await {
        files.write(&conform(&batch?, schema, 0)?).await?;
    }
    Ok(())
}

pub(super) fn of(side: &str, column: &str) -> Expr {
    Expr::Column(Column::new(Some(side), column))
}
