//! A planned statement: what it returns, what it will cost, and how it runs.

use std::sync::Arc;
use std::time::Duration;

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::common::stats::Precision;
use datafusion::common::tree_node::{TreeNode, TreeNodeRecursion};
use datafusion::datasource::physical_plan::FileScanConfig;
use datafusion::error::DataFusionError;
use datafusion::execution::{SendableRecordBatchStream, SessionState};
use datafusion::logical_expr::LogicalPlan;
use datafusion::physical_plan::joins::HashJoinExec;
use datafusion::physical_plan::statistics::{StatisticsArgs, StatisticsContext};
use datafusion::physical_plan::{ExecutionPlan, execute_stream};

use super::coop::Watch;
use super::dense;
use super::error::{Error, Limit};
use super::explain::{self, Explanation};
use super::limits::Limits;
use super::pieces;
use super::pool::QueryPool;
use super::rows::Rows;
use super::scans::scan_of;
use super::shape::Shape;
use super::statement::Asks;

/// What the statistics of tables say a query will take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    /// Rows of the result; none if it cannot be told.
    pub rows: Option<u64>,
    /// Bytes of the files that are left after pruning by partitions and statistics. Less is read
    /// if columns are left out.
    pub scan_bytes: u64,
    /// Those files.
    pub files: u64,
}

/// A statement that is planned and verified, and has not run.
#[derive(Debug)]
pub struct Query {
    state: SessionState,
    logical: LogicalPlan,
    physical: Option<Arc<dyn ExecutionPlan>>,
    shape: Shape,
    limits: Limits,
    pool: Arc<QueryPool>,
    watch: Arc<Watch>,
    asks: Asks,
    /// Time for planning so far.
    planning: Duration,
}

impl Query {
    pub(super) fn new(
        state: SessionState,
        logical: LogicalPlan,
        shape: Shape,
        limits: Limits,
        pool: Arc<QueryPool>,
        watch: Arc<Watch>,
    ) -> Self {
        Self {
            state,
            logical,
            physical: None,
            shape,
            limits,
            pool,
            watch,
            asks: Asks::Rows,
            planning: Duration::ZERO,
        }
    }

    /// Decides how the plan is executed.
    pub(super) async fn prepare(mut self, asks: Asks) -> Result<Self, Error> {
        self.physical = Some(self.physical_plan().await?);
        self.asks = asks;
        if matches!(asks, Asks::Plan | Asks::Analysis) {
            self.shape = Shape::of(&explain::schema(), "UTC");
        }
        Ok(self)
    }

    pub(super) fn spend(&mut self, planning: Duration) {
        self.planning += planning;
    }

    /// The columns of the result.
    #[must_use]
    pub fn schema(&self) -> &SchemaRef {
        self.shape.schema()
    }

    /// The limits that hold.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// What the query will take, by the statistics of its tables.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        let Some(plan) = &self.physical else {
            return Estimate { rows: None, scan_bytes: 0, files: 0 };
        };
        let (mut scan_bytes, mut files) = (0, 0);
        each_file_scan(plan, |scan| {
            scan_bytes += pieces::bytes(scan);
            files += pieces::files(scan);
        });
        let most = self.limits.rows_max;
        let rows = estimated_rows(plan).map(|rows| rows.min(most));
        Estimate { rows, scan_bytes, files }
    }

    /// How the query would be executed, without executing it.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match &self.physical {
            Some(plan) => explain::explain(&self.logical, plan, false),
            None => Explanation::default(),
        }
    }

    /// Executes the query, drops its rows, and tells what each step took.
    ///
    /// # Errors
    /// As [`Rows::next`].
    pub async fn analyze(mut self) -> Result<(Explanation, super::rows::Statistics), Error> {
        self.asks = Asks::Rows;
        let logical = self.logical.clone();
        let mut rows = self.execute();
        while rows.next().await?.is_some() {}
        let explanation = match rows.plan() {
            Some(plan) => explain::explain(&logical, plan, true),
            None => Explanation::default(),
        };
        Ok((explanation, rows.statistics()))
    }

    /// Texts and bytes come as views where the plan has them so, and are not copied once more: for whoever looks at them
    /// at once. What is kept keeps alive all that was read with it.
    #[must_use]
    pub fn with_views(mut self) -> Self {
        self.shape = self.shape.with_views(self.logical.schema().as_arrow());
        self
    }

    /// The rows. Nothing is computed before the first is asked for.
    #[must_use]
    pub fn execute(self) -> Rows {
        Rows::new(self)
    }

    pub(super) fn shape(&self) -> &Shape {
        &self.shape
    }

    pub(super) fn pool(&self) -> &QueryPool {
        &self.pool
    }

    pub(super) fn watch(&self) -> &Watch {
        &self.watch
    }

    pub(super) fn asks(&self) -> Asks {
        self.asks
    }

    pub(super) fn planning(&self) -> Duration {
        self.planning
    }

    pub(super) fn logical(&self) -> &LogicalPlan {
        &self.logical
    }

    /// The prepared plan, once.
    pub(super) fn take_physical(&mut self) -> Option<Arc<dyn ExecutionPlan>> {
        self.physical.take()
    }

    /// How many operators of a kind may work beside one another in a plan that needs less memory
    /// than this one; none if there is no such plan. Those that spill divide the memory among them.
    pub(super) fn fewer_partitions(&self, plan: &Arc<dyn ExecutionPlan>) -> Option<usize> {
        if holds_hash_join(plan) || dense::is_in(plan) {
            // With one alone the engine joins by hashing whatever it is told.
            return Some(2);
        }
        (self.state.config().target_partitions() > 1).then_some(1)
    }

    /// Plans once more, with joins and groupings that spill to disk in the place of those that do not.
    pub(super) async fn plan_spilling(
        &mut self,
        partitions: usize,
    ) -> Result<Arc<dyn ExecutionPlan>, Error> {
        let options = self.state.config_mut().options_mut();
        options.optimizer.prefer_hash_join = false;
        options.execution.target_partitions = partitions;
        self.physical_plan().await
    }

    async fn physical_plan(&self) -> Result<Arc<dyn ExecutionPlan>, Error> {
        let planner = Arc::clone(self.state.query_planner());
        Ok(planner.create_physical_plan(&self.logical, &self.state).await?)
    }

    pub(super) fn start(
        &self,
        plan: &Arc<dyn ExecutionPlan>,
    ) -> Result<SendableRecordBatchStream, Error> {
        Ok(execute_stream(Arc::clone(plan), self.state.task_ctx())?)
    }

    /// The explanation as rows of text, for `EXPLAIN` in a statement.
    pub(super) fn explanation_rows(&self, explanation: &Explanation) -> Result<RecordBatch, Error> {
        explain::rows(explanation, self.schema())
    }
}

/// Whether a plan holds a join whose one side must fit into memory.
fn holds_hash_join(plan: &Arc<dyn ExecutionPlan>) -> bool {
    plan.exists(|node| Ok(node.is::<HashJoinExec>())).unwrap_or(false)
}

pub(super) fn each_file_scan(plan: &Arc<dyn ExecutionPlan>, mut see: impl FnMut(&FileScanConfig)) {
    let walked = plan.apply(|node| {
        if let Some(scan) = scan_of(node) {
            see(scan);
        }
        Ok(TreeNodeRecursion::Continue)
    });
    debug_assert!(walked.is_ok(), "the walk itself cannot fail");
}

/// Rows that a step makes, if the statistics of its inputs tell.
pub(super) fn estimated_rows(plan: &Arc<dyn ExecutionPlan>) -> Option<u64> {
    let statistics =
        StatisticsContext::new().compute(plan.as_ref(), &StatisticsArgs::new()).ok()?;
    match statistics.num_rows {
        Precision::Exact(rows) | Precision::Inexact(rows) => u64::try_from(rows).ok(),
        Precision::Absent => None,
    }
}

/// Turns "resources exhausted" into the limit that was hit.
pub(super) fn name_limit(error: Error, limits: &Limits, pool: &QueryPool) -> Error {
    let Error::Engine(cause) = &error else { return error };
    // What was spilled over the limit is told now as this and now as an error of a write.
    if cause.to_string().contains("used disk space during the spilling process") {
        return Error::LimitExceeded { limit: Limit::Spill, allowed: limits.spill_bytes_max };
    }
    if !matches!(cause.find_root(), DataFusionError::ResourcesExhausted(_)) {
        return error;
    }
    tracing::debug!(%cause, "a query ran out of memory");
    if pool.was_starved() {
        return Error::Overloaded;
    }
    Error::LimitExceeded { limit: Limit::Memory, allowed: limits.memory_bytes_max }
}
