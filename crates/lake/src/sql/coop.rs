//! Makes operators yield, and end, that would compute for hours without being asked again.
//!
//! Time limits and cancellations take effect when a task yields, and the engine's tasks yield when
//! they read. A join may compute for long between two reads, in two ways: by making batch after
//! batch of what it read, and by comparing a batch with all of the other side and finding nothing.
//! And while all threads are busy, the runtime looks at its timers only now and then. So nodes in
//! the plan yield, and look at the query's watch themselves.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::common::Statistics;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode, TreeNodeRecursion};
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::{RecordBatchStream, SendableRecordBatchStream, TaskContext};
use datafusion::physical_expr::PhysicalExpr;
use datafusion::physical_optimizer::PhysicalOptimizerRule;
use datafusion::physical_plan::joins::{HashJoinExec, NestedLoopJoinExec};
use datafusion::physical_plan::statistics::{ChildStats, StatisticsArgs};
use datafusion::physical_plan::{
    ChildrenPropertiesMode, DisplayAs, DisplayFormatType, ExecutionPlan, PlanProperties,
    ReplaceChildrenOptions,
};
use futures_util::{Stream, StreamExt};
use tokio::time::Instant;

use super::error::Error;

/// Rows that a nested loop compares with all of the other side in one step. It takes as many rows
/// of the other side at a time as fill a batch, so small steps cost it little.
const LOOP_ROWS: usize = 64;

/// Rows that a hash join with a further condition looks up in one step.
const LOOKUP_ROWS: usize = 1_024;

/// Batches that pass between two yields.
const BATCHES: usize = 16;

/// Until when a query may compute. Its nodes look at it.
#[derive(Debug, Default)]
pub(super) struct Watch {
    until: Mutex<Until>,
}

#[derive(Debug, Default, Clone, Copy)]
enum Until {
    /// Nobody waits: what runs on fills the operators' buffers and then rests by itself.
    #[default]
    Open,
    /// Somebody waits until then.
    Deadline { at: Instant, allowed: Duration },
    /// Nobody will ever ask again.
    Over,
}

impl Watch {
    pub(super) fn start(&self, left: Duration, allowed: Duration) {
        self.set(Until::Deadline { at: Instant::now() + left, allowed });
    }

    pub(super) fn rest(&self) {
        self.set(Until::Open);
    }

    pub(super) fn end(&self) {
        self.set(Until::Over);
    }

    fn set(&self, until: Until) {
        // A poisoned lock still holds one of the values that were set.
        *self.until.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        match *self.until.lock().unwrap_or_else(PoisonError::into_inner) {
            Until::Open => Ok(()),
            Until::Deadline { at, allowed } if Instant::now() >= at => {
                Err(Error::Timeout { allowed })
            }
            Until::Deadline { .. } => Ok(()),
            Until::Over => Err(Error::invalid("nobody waits for the rows")),
        }
    }
}

/// Puts a watched node above each scan and each operator that makes many batches of one, and one
/// below the probing side of each join that may find nothing for long. It must be the last rule:
/// the nodes stop what other rules push through a plan.
#[derive(Debug)]
pub(super) struct YieldingOperators {
    watch: Arc<Watch>,
}

impl YieldingOperators {
    pub(super) fn new(watch: Arc<Watch>) -> Self {
        Self { watch }
    }

    fn watched(&self, node: Arc<dyn ExecutionPlan>, step_rows: usize) -> Arc<dyn ExecutionPlan> {
        Arc::new(WatchedExec { input: node, step_rows, watch: Arc::clone(&self.watch) })
    }

    fn step_probing_side(&self, node: Arc<dyn ExecutionPlan>) -> Result<Arc<dyn ExecutionPlan>> {
        let filtered_lookup = |join: &HashJoinExec| join.filter().is_some();
        let rows = if node.is::<NestedLoopJoinExec>() {
            LOOP_ROWS
        } else if node.downcast_ref::<HashJoinExec>().is_some_and(filtered_lookup) {
            LOOKUP_ROWS
        } else {
            return Ok(node);
        };
        let mut children: Vec<_> = node.children().into_iter().cloned().collect();
        let Some(probing) = children.pop() else { return Ok(node) };
        children.push(self.watched(probing, rows));
        node.replace_children(children, recompute())
    }
}

fn recompute() -> ReplaceChildrenOptions {
    ReplaceChildrenOptions::new(ChildrenPropertiesMode::Recompute)
}

impl PhysicalOptimizerRule for YieldingOperators {
    fn optimize(
        &self,
        plan: Arc<dyn ExecutionPlan>,
        _: &ConfigOptions,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let plan = plan.transform_up(|node| {
            if !multiplies(node.name()) {
                return Ok(Transformed::no(node));
            }
            let stepped = self.step_probing_side(node)?;
            Ok(Transformed::yes(self.watched(stepped, usize::MAX)))
        })?;
        let plan = plan.data.transform_down(|node| {
            // The scan of a Delta table knows the scan of files below it, and wants it bare.
            if node.children().is_empty() || node.name() == "DeltaScanExec" {
                let watched = self.watched(node, usize::MAX);
                return Ok(Transformed::new(watched, true, TreeNodeRecursion::Jump));
            }
            Ok(Transformed::no(node))
        })?;
        Ok(plan.data)
    }

    fn name(&self) -> &str {
        "yielding_operators"
    }

    fn schema_check(&self) -> bool {
        true
    }
}

/// Whether an operator makes many batches of one.
fn multiplies(operator: &str) -> bool {
    ["Join", "Unnest", "Recursive", "Window"].iter().any(|kind| operator.contains(kind))
}

/// Passes rows on, yields now and then, and ends when the query's watch says so.
#[derive(Debug)]
struct WatchedExec {
    input: Arc<dyn ExecutionPlan>,
    /// Rows of a batch at most; with fewer than all, it yields before each batch.
    step_rows: usize,
    watch: Arc<Watch>,
}

/// What a watched node is called in a plan.
pub(super) const WATCHED: &str = "WatchedExec";

impl DisplayAs for WatchedExec {
    fn fmt_as(&self, _: DisplayFormatType, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(WATCHED)
    }
}

impl ExecutionPlan for WatchedExec {
    fn name(&self) -> &str {
        WATCHED
    }

    fn properties(&self) -> &Arc<PlanProperties> {
        self.input.properties()
    }

    fn maintains_input_order(&self) -> Vec<bool> {
        vec![true]
    }

    fn benefits_from_input_partitioning(&self) -> Vec<bool> {
        vec![false]
    }

    fn children(&self) -> Vec<&Arc<dyn ExecutionPlan>> {
        vec![&self.input]
    }

    fn apply_expressions(
        &self,
        _: &mut dyn FnMut(&Arc<dyn PhysicalExpr>) -> Result<TreeNodeRecursion>,
    ) -> Result<TreeNodeRecursion> {
        Ok(TreeNodeRecursion::Continue)
    }

    fn replace_children(
        self: Arc<Self>,
        mut children: Vec<Arc<dyn ExecutionPlan>>,
        _: ReplaceChildrenOptions,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        match (children.pop(), children.is_empty()) {
            (Some(input), true) => {
                let watch = Arc::clone(&self.watch);
                Ok(Arc::new(Self { input, step_rows: self.step_rows, watch }))
            }
            _ => Err(DataFusionError::Internal("a watched node has one input".to_owned())),
        }
    }

    fn with_new_children(
        self: Arc<Self>,
        children: Vec<Arc<dyn ExecutionPlan>>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        self.replace_children(children, recompute())
    }

    fn child_stats_requests(&self, partition: Option<usize>) -> Vec<ChildStats> {
        vec![ChildStats::At(partition)]
    }

    fn statistics_from_inputs(
        &self,
        inputs: &[Arc<Statistics>],
        _: &StatisticsArgs,
    ) -> Result<Arc<Statistics>> {
        Ok(Arc::clone(&inputs[0]))
    }

    fn execute(
        &self,
        partition: usize,
        context: Arc<TaskContext>,
    ) -> Result<SendableRecordBatchStream> {
        Ok(Box::pin(WatchedStream {
            input: self.input.execute(partition, context)?,
            step_rows: self.step_rows,
            watch: Arc::clone(&self.watch),
            held: None,
            passed: 0,
        }))
    }
}

struct WatchedStream {
    input: SendableRecordBatchStream,
    step_rows: usize,
    watch: Arc<Watch>,
    /// What is left of the batch that was read last.
    held: Option<RecordBatch>,
    /// Batches since the last yield.
    passed: usize,
}

impl Stream for WatchedStream {
    type Item = Result<RecordBatch>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Err(error) = self.watch.check() {
            return Poll::Ready(Some(Err(error.into())));
        }
        let every = if self.step_rows == usize::MAX { BATCHES } else { 1 };
        if self.passed >= every {
            self.passed = 0;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let batch = match self.held.take() {
            Some(held) => held,
            None => match std::task::ready!(self.input.poll_next_unpin(cx)) {
                Some(Ok(batch)) => batch,
                other => return Poll::Ready(other),
            },
        };
        self.passed += 1;
        if batch.num_rows() <= self.step_rows {
            return Poll::Ready(Some(Ok(batch)));
        }
        self.held = Some(batch.slice(self.step_rows, batch.num_rows() - self.step_rows));
        Poll::Ready(Some(Ok(batch.slice(0, self.step_rows))))
    }
}

impl RecordBatchStream for WatchedStream {
    fn schema(&self) -> SchemaRef {
        self.input.schema()
    }
}
