//! The rows of a query, as fast as they are asked for and no faster.
//!
//! Nothing runs ahead of the reader but what operators buffer. Between two calls the query rests,
//! and its time does not pass. Dropping the rows ends all work.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::common::tree_node::{TreeNode, TreeNodeRecursion};
use datafusion::execution::SendableRecordBatchStream;
use datafusion::execution::memory_pool::MemoryPool as _;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::metrics::MetricsSet;
use futures_util::{Stream, StreamExt, stream};
use tokio::time::{Instant, timeout};

use super::error::{Error, Limit};
use super::explain;
use super::pieces;
use super::query::{Query, name_limit};
use super::room::WithRoom;
use super::scans::scan_of;
use super::statement::Asks;

/// How often a query that returns nothing is looked at, to see what it has scanned.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// What a query took so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Rows that were given out.
    pub rows: u64,
    /// Their bytes in memory.
    pub result_bytes: u64,
    /// Whether rows were left out because of the limit.
    pub truncated: bool,
    /// Rows that were read from files.
    pub rows_scanned: u64,
    /// Bytes that were read from files.
    pub bytes_scanned: u64,
    /// Files that were read.
    pub files_read: u64,
    /// Files and parts of them that were passed over while they were read.
    pub files_pruned: u64,
    /// Most bytes of memory that operators held.
    pub peak_memory_bytes: u64,
    /// Bytes that did not fit into memory and went to disk.
    pub spilled_bytes: u64,
    /// Time for planning.
    pub planning: Duration,
    /// Time for executing while somebody waited.
    pub execution: Duration,
    /// Whether the query was begun again in a way that needs less memory.
    pub restarted: bool,
}

/// The rows of a query.
pub struct Rows {
    query: Query,
    /// The plan that runs; none before the first batch is asked for.
    plan: Option<Arc<dyn ExecutionPlan>>,
    stream: Option<SendableRecordBatchStream>,
    /// Rows that were computed and not yet asked for.
    held: Option<RecordBatch>,
    done: bool,
    statistics: Statistics,
}

impl Drop for Rows {
    /// Tasks of the engine that are in the middle of a step learn of it at their next.
    fn drop(&mut self) {
        self.query.watch().end();
    }
}

impl fmt::Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows")
            .field("statistics", &self.statistics)
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}

impl Rows {
    pub(super) fn new(query: Query) -> Self {
        let statistics = Statistics { planning: query.planning(), ..Statistics::default() };
        Self { query, plan: None, stream: None, held: None, done: false, statistics }
    }

    /// The columns.
    #[must_use]
    pub fn schema(&self) -> &SchemaRef {
        self.query.schema()
    }

    /// The next batch of rows; none after the last. A future that is dropped loses no rows.
    ///
    /// # Errors
    /// [`Error::Arithmetic`], [`Error::LimitExceeded`], [`Error::Overloaded`],
    /// [`Error::Timeout`], [`Error::Invalid`] if a value is not what a function takes,
    /// [`Error::Engine`]. After an error there are no more rows.
    pub async fn next(&mut self) -> Result<Option<RecordBatch>, Error> {
        if let Some(held) = self.held.take() {
            return Ok(Some(held));
        }
        let result = self.compute_next().await;
        if !matches!(result, Ok(Some(_))) {
            self.finish();
        }
        result
    }

    /// At most `rows_max` of the next rows; none after the last. What is over is kept.
    ///
    /// # Errors
    /// As [`Rows::next`].
    pub async fn take(&mut self, rows_max: usize) -> Result<Option<RecordBatch>, Error> {
        let Some(batch) = self.next().await? else { return Ok(None) };
        let rows_max = rows_max.max(1);
        if batch.num_rows() <= rows_max {
            return Ok(Some(batch));
        }
        self.held = Some(batch.slice(rows_max, batch.num_rows() - rows_max));
        Ok(Some(batch.slice(0, rows_max)))
    }

    /// The rows as a stream, which ends after an error.
    pub fn into_stream(self) -> impl Stream<Item = Result<RecordBatch, Error>> + Send {
        stream::try_unfold(self, |mut rows| async move {
            Ok(rows.next().await?.map(|batch| (batch, rows)))
        })
    }

    /// Bytes of memory that the query's operators hold now, though nobody may be waiting.
    #[must_use]
    pub fn memory_used(&self) -> u64 {
        self.query.pool().reserved() as u64
    }

    /// Bytes of memory that it may come to hold beside them.
    #[must_use]
    pub fn memory_left(&self) -> u64 {
        self.query.limits().memory_bytes_max.saturating_sub(self.memory_used())
    }

    /// What the query took so far.
    #[must_use]
    pub fn statistics(&self) -> Statistics {
        let mut statistics = self.statistics.clone();
        statistics.peak_memory_bytes = self.query.pool().peak() as u64;
        if let Some(plan) = &self.plan {
            read_metrics(plan, &mut statistics);
        }
        statistics
    }

    /// The plan that ran last.
    pub(super) fn plan(&self) -> Option<&Arc<dyn ExecutionPlan>> {
        self.plan.as_ref()
    }

    /// Ends the work, and keeps what it took.
    fn finish(&mut self) {
        self.done = true;
        self.query.watch().end();
        self.stream = None;
    }

    async fn compute_next(&mut self) -> Result<Option<RecordBatch>, Error> {
        if self.done {
            return Ok(None);
        }
        if matches!(self.query.asks(), Asks::Plan | Asks::Analysis) {
            return self.compute_explanation().await.map(Some);
        }
        loop {
            match self.poll_engine().await {
                Ok(Some(batch)) if batch.num_rows() == 0 => {}
                Ok(Some(batch)) => return self.give_out(&batch),
                Ok(None) => return Ok(None),
                Err(error) => self.restart(error).await?,
            }
        }
    }

    /// The one batch that an `EXPLAIN` returns.
    async fn compute_explanation(&mut self) -> Result<RecordBatch, Error> {
        let with_metrics = self.query.asks() == Asks::Analysis;
        if with_metrics {
            while self.poll_engine().await?.is_some() {}
        } else {
            self.plan = self.query.take_physical();
        }
        self.done = true;
        let Some(plan) = &self.plan else {
            return Err(Error::invalid("there is no plan to explain"));
        };
        let explanation = explain::explain(self.query.logical(), plan, with_metrics);
        let batch = self.query.explanation_rows(&explanation)?;
        self.statistics.rows = batch.num_rows() as u64;
        Ok(batch)
    }

    /// Waits for the engine's next batch within the query's time and the bytes it may scan.
    async fn poll_engine(&mut self) -> Result<Option<RecordBatch>, Error> {
        if self.stream.is_none() {
            let plan = match self.query.take_physical() {
                Some(plan) => plan,
                None => return Ok(None),
            };
            self.begin(plan)?;
        }
        let allowed = self.query.limits().time_max;
        loop {
            let spent = self.statistics.planning + self.statistics.execution;
            let Some(left) = allowed.checked_sub(spent).filter(|left| !left.is_zero()) else {
                return Err(Error::Timeout { allowed });
            };
            let Some(stream) = &mut self.stream else { return Ok(None) };
            self.query.watch().start(left, allowed);
            let started = Instant::now();
            let polled = timeout(left.min(LOOK_EVERY), stream.next()).await;
            self.statistics.execution += started.elapsed();
            self.query.watch().rest();
            self.bound_scan()?;
            match polled {
                Ok(Some(Ok(batch))) => return Ok(Some(batch)),
                Ok(Some(Err(error))) => {
                    let error = Error::from(error);
                    return Err(name_limit(error, self.query.limits(), self.query.pool()));
                }
                Ok(None) => return Ok(None),
                Err(_) => {}
            }
        }
    }

    fn begin(&mut self, plan: Arc<dyn ExecutionPlan>) -> Result<(), Error> {
        self.stream = Some(self.query.start(&plan)?);
        self.plan = Some(plan);
        Ok(())
    }

    /// A hash join does not spill, and many sorts at a time leave each other no room. If memory
    /// ran out and no row was given out yet, the query is begun again in a way that needs less.
    async fn restart(&mut self, error: Error) -> Result<(), Error> {
        let of_memory =
            matches!(error, Error::LimitExceeded { limit: Limit::Memory, .. } | Error::Overloaded);
        let fewer = self.plan.as_ref().and_then(|plan| self.query.fewer_partitions(plan));
        let is_first = !self.statistics.restarted && self.statistics.rows == 0;
        let Some(partitions) = fewer.filter(|_| of_memory && is_first) else {
            return Err(error);
        };
        self.query.watch().end();
        // Before anything is planned, so that the memory of the first attempt is free.
        self.stream = None;
        self.plan = None;
        self.statistics.restarted = true;
        let started = Instant::now();
        let plan = WithRoom::new(self.query.plan_spilling(partitions)).await?;
        self.query.watch().rest();
        self.statistics.planning += started.elapsed();
        self.begin(plan)
    }

    fn bound_scan(&self) -> Result<(), Error> {
        let Some(plan) = &self.plan else { return Ok(()) };
        let allowed = self.query.limits().scan_bytes_max;
        let mut seen = Statistics::default();
        read_metrics(plan, &mut seen);
        if seen.bytes_scanned > allowed {
            return Err(Error::LimitExceeded { limit: Limit::Scan, allowed });
        }
        Ok(())
    }

    /// Casts a batch, counts it, and cuts it at the last row that may be given out.
    ///
    /// The limit is not part of the plan: a sort that is asked for its first rows alone keeps them
    /// all in memory, and does not spill.
    fn give_out(&mut self, batch: &RecordBatch) -> Result<Option<RecordBatch>, Error> {
        let limits = self.query.limits();
        let left = limits.rows_max.saturating_sub(self.statistics.rows);
        let mut batch = batch.clone();
        if batch.num_rows() as u64 > left {
            self.statistics.truncated = true;
            self.finish();
            let Ok(left) = usize::try_from(left) else { return Ok(None) };
            if left == 0 {
                return Ok(None);
            }
            batch = batch.slice(0, left);
        }
        let batch = self.query.shape().apply(&batch)?;
        self.statistics.rows += batch.num_rows() as u64;
        self.statistics.result_bytes += bytes_of(&batch);
        let allowed = self.query.limits().result_bytes_max;
        if self.statistics.result_bytes > allowed {
            return Err(Error::LimitExceeded { limit: Limit::Result, allowed });
        }
        Ok(Some(batch))
    }
}

/// Bytes of the rows themselves, not of the larger buffers that they may lie in.
fn bytes_of(batch: &RecordBatch) -> u64 {
    batch
        .columns()
        .iter()
        .map(|column| column.to_data().get_slice_memory_size().unwrap_or(0) as u64)
        .sum()
}

/// Adds up what the steps of a plan tell about themselves.
fn read_metrics(plan: &Arc<dyn ExecutionPlan>, statistics: &mut Statistics) {
    let walked = plan.apply(|node| {
        let Some(metrics) = node.metrics() else { return Ok(TreeNodeRecursion::Continue) };
        let named = |name: &str| named(&metrics, name);
        statistics.spilled_bytes += metrics.spilled_bytes().unwrap_or(0) as u64;
        statistics.bytes_scanned += named("bytes_scanned");
        if node.name() == "DataSourceExec" {
            statistics.rows_scanned += metrics.output_rows().unwrap_or(0) as u64;
        }
        if let Some(scan) = scan_of(node) {
            // Each piece of a file is opened by itself.
            let opened = named("files_processed").max(named("files_opened"));
            statistics.files_read += opened.min(pieces::files(scan));
            statistics.files_pruned += pruned(&metrics, "files_ranges_pruned_statistics");
        }
        Ok(TreeNodeRecursion::Continue)
    });
    debug_assert!(walked.is_ok(), "the walk itself cannot fail");
}

fn named(metrics: &MetricsSet, name: &str) -> u64 {
    metrics.sum_by_name(name).map_or(0, |value| value.as_usize() as u64)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "all other metrics are of another kind")]
fn pruned(metrics: &MetricsSet, name: &str) -> u64 {
    use datafusion::physical_plan::metrics::MetricValue;
    metrics
        .iter()
        .filter_map(|metric| match metric.value() {
            MetricValue::PruningMetrics { name: found, pruning_metrics } if found == name => {
                Some(pruning_metrics.pruned() as u64)
            }
            _ => None,
        })
        .sum()
}
