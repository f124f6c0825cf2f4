//! The operator that groups with tables.

use std::fmt;
use std::ops::Range;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::common::runtime::SpawnedTask;
use datafusion::common::stats::Precision;
use datafusion::common::tree_node::TreeNodeRecursion;
use datafusion::common::{ColumnStatistics, Statistics};
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::memory_pool::{MemoryConsumer, MemoryReservation};
use datafusion::execution::{RecordBatchStream, SendableRecordBatchStream, TaskContext};
use datafusion::physical_expr::{EquivalenceProperties, PhysicalExpr};
use datafusion::physical_plan::execution_plan::{Boundedness, EmissionType};
use datafusion::physical_plan::metrics::{BaselineMetrics, ExecutionPlanMetricsSet, MetricsSet};
use datafusion::physical_plan::statistics::{ChildStats, StatisticsArgs};
use datafusion::physical_plan::{
    ChildrenPropertiesMode, DisplayAs, DisplayFormatType, ExecutionPlan,
    ExecutionPlanProperties as _, Partitioning, PlanProperties, ReplaceChildrenOptions,
};
use futures_util::future::{BoxFuture, Shared, try_join_all};
use futures_util::{FutureExt as _, Stream, StreamExt as _};

use crate::known::scalar;

use super::table::{All, Grouping, Made, Table};

/// Groups the rows of each partition of its input by a table of its own, puts the tables together,
/// and gives each partition of its output a part of the groups.
#[derive(Debug)]
pub(super) struct DenseAggregateExec {
    input: Arc<dyn ExecutionPlan>,
    grouping: Arc<Grouping>,
    properties: Arc<PlanProperties>,
    metrics: ExecutionPlanMetricsSet,
    /// What the partitions of the output wait for, and how many of them do, until all of them do.
    groups: Mutex<Option<(Work, usize)>>,
}

/// All groups, with their memory.
struct Done {
    all: All,
    _held: MemoryReservation,
}

type Work = Shared<BoxFuture<'static, Result<Arc<Done>, Arc<DataFusionError>>>>;

impl DenseAggregateExec {
    pub(super) fn new(input: Arc<dyn ExecutionPlan>, grouping: Arc<Grouping>) -> Self {
        let properties = PlanProperties::new(
            EquivalenceProperties::new(Arc::clone(&grouping.schema)),
            Partitioning::UnknownPartitioning(input.output_partitioning().partition_count()),
            EmissionType::Final,
            Boundedness::Bounded,
        );
        Self {
            input,
            grouping,
            properties: Arc::new(properties),
            metrics: ExecutionPlanMetricsSet::new(),
            groups: Mutex::new(None),
        }
    }

    /// What the partitions of one execution wait for.
    fn work(&self, context: &Arc<TaskContext>) -> Work {
        let mut groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        let (work, waiting) = groups.take().unwrap_or_else(|| {
            let (input, grouping) = (Arc::clone(&self.input), Arc::clone(&self.grouping));
            let work = group(input, grouping, Arc::clone(context));
            (work.map(|done| done.map(Arc::new).map_err(Arc::new)).boxed().shared(), 0)
        });
        if waiting + 1 < self.properties.partitioning.partition_count() {
            *groups = Some((work.clone(), waiting + 1));
        }
        work
    }
}

/// Groups all rows.
async fn group(
    input: Arc<dyn ExecutionPlan>,
    grouping: Arc<Grouping>,
    context: Arc<TaskContext>,
) -> Result<Done> {
    let mut parts = Vec::new();
    for partition in 0..input.output_partitioning().partition_count() {
        let rows = input.execute(partition, Arc::clone(&context))?;
        let consumer = MemoryConsumer::new(format!("{NAME}[{partition}]"));
        let held = consumer.register(context.memory_pool());
        parts.push(SpawnedTask::spawn(collect(rows, Arc::clone(&grouping), held)));
    }
    let parts = parts.into_iter().map(|part| async {
        part.await.map_err(|error| DataFusionError::ExecutionJoin(Box::new(error)))?
    });
    let mut all: Option<(Table, MemoryReservation)> = None;
    // The first that fails ends the others.
    for part in try_join_all(parts).await? {
        all = Some(match all {
            None => part,
            Some(before) => merged(before, part)?,
        });
    }
    let Some((table, held)) = all else {
        return Err(DataFusionError::Internal("an input has no partition".to_owned()));
    };
    let all = table.finish()?;
    held.try_resize(all.size())?;
    Ok(Done { all, _held: held })
}

/// Two tables as one.
fn merged(
    one: (Table, MemoryReservation),
    other: (Table, MemoryReservation),
) -> Result<(Table, MemoryReservation)> {
    // What is taken over is less.
    let is_larger = one.0.len() < other.0.len();
    let (into, from) = if is_larger { (other, one) } else { (one, other) };
    let ((mut table, held), (taken, freed)) = (into, from);
    table.merge(taken)?;
    drop(freed);
    held.try_resize(table.size())?;
    Ok((table, held))
}

/// Groups the rows of one partition.
async fn collect(
    mut rows: SendableRecordBatchStream,
    grouping: Arc<Grouping>,
    held: MemoryReservation,
) -> Result<(Table, MemoryReservation)> {
    held.try_resize(grouping.table_bytes())?;
    let mut table = Table::new(grouping)?;
    while let Some(batch) = rows.next().await {
        table.add(&batch?)?;
        held.try_resize(table.size())?;
    }
    Ok((table, held))
}

/// What the operator is called in a plan.
const NAME: &str = "DenseAggregateExec";

impl DisplayAs for DenseAggregateExec {
    fn fmt_as(&self, _: DisplayFormatType, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys: Vec<&str> = self.grouping.keys.iter().map(|(_, name)| name.as_str()).collect();
        let aggregates: Vec<&str> = self.grouping.aggregates.iter().map(|it| it.name()).collect();
        write!(f, "{NAME}: gby=[{}], aggr=[{}]", keys.join(", "), aggregates.join(", "))?;
        match self.grouping.made {
            Made::Values => Ok(()),
            Made::States => f.write_str(", partial"),
        }
    }
}

impl ExecutionPlan for DenseAggregateExec {
    fn name(&self) -> &str {
        NAME
    }

    fn properties(&self) -> &Arc<PlanProperties> {
        &self.properties
    }

    fn children(&self) -> Vec<&Arc<dyn ExecutionPlan>> {
        vec![&self.input]
    }

    fn apply_expressions(
        &self,
        f: &mut dyn FnMut(&Arc<dyn PhysicalExpr>) -> Result<TreeNodeRecursion>,
    ) -> Result<TreeNodeRecursion> {
        let grouping = &self.grouping;
        let keys = grouping.keys.iter().map(|(key, _)| Arc::clone(key));
        let arguments = grouping.aggregates.iter().flat_map(|it| it.expressions());
        let filters = grouping.filters.iter().flatten().cloned();
        let mut next = TreeNodeRecursion::Continue;
        for expression in keys.chain(arguments).chain(filters) {
            next = next.visit_sibling(|| f(&expression))?;
        }
        Ok(next)
    }

    fn replace_children(
        self: Arc<Self>,
        mut children: Vec<Arc<dyn ExecutionPlan>>,
        _: ReplaceChildrenOptions,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        match (children.pop(), children.is_empty()) {
            (Some(input), true) => Ok(Arc::new(Self::new(input, Arc::clone(&self.grouping)))),
            _ => Err(DataFusionError::Internal(format!("{NAME} has one input"))),
        }
    }

    fn with_new_children(
        self: Arc<Self>,
        children: Vec<Arc<dyn ExecutionPlan>>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        self.replace_children(
            children,
            ReplaceChildrenOptions::new(ChildrenPropertiesMode::Recompute),
        )
    }

    fn reset_state(self: Arc<Self>) -> Result<Arc<dyn ExecutionPlan>> {
        Ok(Arc::new(Self::new(Arc::clone(&self.input), Arc::clone(&self.grouping))))
    }

    fn metrics(&self) -> Option<MetricsSet> {
        Some(self.metrics.clone_inner())
    }

    fn child_stats_requests(&self, _: Option<usize>) -> Vec<ChildStats> {
        vec![ChildStats::At(None)]
    }

    fn statistics_from_inputs(
        &self,
        inputs: &[Arc<Statistics>],
        _: &StatisticsArgs,
    ) -> Result<Arc<Statistics>> {
        let mut statistics = Statistics::new_unknown(&self.grouping.schema);
        let cells: usize =
            self.grouping.bounds.iter().map(|bound| bound.places() as usize).product();
        let rows = inputs[0].num_rows.get_value().map_or(cells, |&rows| cells.min(rows));
        statistics.num_rows = Precision::Inexact(rows);
        let columns = statistics.column_statistics.iter_mut();
        for ((column, bound), field) in
            columns.zip(&self.grouping.bounds).zip(self.grouping.schema.fields())
        {
            let number = |number: i64| scalar(number, field.data_type()).map(Precision::Inexact);
            *column = ColumnStatistics {
                min_value: number(bound.least)?,
                max_value: number(bound.most())?,
                ..ColumnStatistics::new_unknown()
            };
        }
        Ok(Arc::new(statistics))
    }

    fn execute(
        &self,
        partition: usize,
        context: Arc<TaskContext>,
    ) -> Result<SendableRecordBatchStream> {
        Ok(Box::pin(Groups {
            left: Left::All(self.work(&context)),
            schema: Arc::clone(&self.grouping.schema),
            partition,
            partitions: self.properties.partitioning.partition_count(),
            batch_rows: context.session_config().batch_size(),
            metrics: BaselineMetrics::new(&self.metrics, partition),
        }))
    }
}

/// The rows of one partition of the output.
struct Groups {
    left: Left,
    schema: SchemaRef,
    partition: usize,
    partitions: usize,
    batch_rows: usize,
    metrics: BaselineMetrics,
}

/// What is still to come.
enum Left {
    All(Work),
    /// Of all groups those at these places.
    Part(Arc<Done>, Range<usize>),
    Nothing,
}

impl Groups {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<RecordBatch>>> {
        if let Left::All(work) = &mut self.left {
            let done = std::task::ready!(work.poll_unpin(cx));
            match done {
                Ok(done) => {
                    let count = done.all.places();
                    let place = |partition: usize| count * partition / self.partitions;
                    self.left = Left::Part(done, place(self.partition)..place(self.partition + 1));
                }
                Err(error) => {
                    self.left = Left::Nothing;
                    return Poll::Ready(Some(Err(DataFusionError::Shared(error))));
                }
            }
        }
        let Left::Part(done, part) = &mut self.left else { return Poll::Ready(None) };
        Poll::Ready(done.all.next(part, self.batch_rows, &self.schema).transpose())
    }
}

impl Stream for Groups {
    type Item = Result<RecordBatch>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = self.poll(cx);
        self.metrics.record_poll(polled)
    }
}

impl RecordBatchStream for Groups {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}
