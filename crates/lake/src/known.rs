//! Between which numbers the values of a table's columns lie, by what the table says of its files,
//! for whoever plans a query. A plan must not rely on it: other engines write what they like.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use arrow::array::{Array, AsArray as _, RecordBatch};
use arrow::compute::{cast, max, min};
use arrow::datatypes::{DataType, Int64Type, SchemaRef};
use async_trait::async_trait;
use datafusion::catalog::{Session, TableProvider};
use datafusion::common::config::ConfigOptions;
use datafusion::common::stats::Precision;
use datafusion::common::tree_node::{Transformed, TreeNode as _, TreeNodeRecursion};
use datafusion::common::{ScalarValue, Statistics, internal_err};
use datafusion::datasource::TableType;
use datafusion::error::Result;
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::logical_expr::{Expr, TableProviderFilterPushDown};
use datafusion::physical_expr::PhysicalExpr;
use datafusion::physical_plan::filter_pushdown::{
    ChildPushdownResult, FilterDescription, FilterPushdownPhase, FilterPushdownPropagation,
};
use datafusion::physical_plan::statistics::{ChildStats, StatisticsArgs};
use datafusion::physical_plan::{
    ChildrenPropertiesMode, DisplayAs, DisplayFormatType, ExecutionPlan, PlanProperties,
    ReplaceChildrenOptions,
};

/// The smallest and the largest number of each column.
type Ranges = HashMap<String, (i64, i64)>;

/// The ranges of whole numbers and days, over descriptions of files with flat names.
pub(crate) fn ranges(files: &[RecordBatch]) -> Ranges {
    let mut ranges = Ranges::new();
    for batch in files {
        for (field, least) in batch.schema_ref().fields().iter().zip(batch.columns()) {
            let Some(name) = field.name().strip_prefix("min.") else { continue };
            let Some(most) = batch.column_by_name(&format!("max.{name}")) else { continue };
            let (Some(least), Some(most)) = (least_of(least), most_of(most)) else { continue };
            let range = ranges.entry(name.to_owned()).or_insert((least, most));
            *range = (range.0.min(least), range.1.max(most));
        }
    }
    ranges
}

fn least_of(column: &dyn Array) -> Option<i64> {
    min(whole(column)?.as_primitive::<Int64Type>())
}

fn most_of(column: &dyn Array) -> Option<i64> {
    max(whole(column)?.as_primitive::<Int64Type>())
}

/// A column of whole numbers or days in the widest type.
#[expect(clippy::wildcard_enum_match_arm, reason = "all others are no whole numbers")]
fn whole(column: &dyn Array) -> Option<Arc<dyn Array>> {
    match column.data_type() {
        DataType::Int8 | DataType::Int16 | DataType::Int32 | DataType::Int64 => {
            cast(column, &DataType::Int64).ok()
        }
        DataType::Date32 => cast(&cast(column, &DataType::Int32).ok()?, &DataType::Int64).ok(),
        _ => None,
    }
}

/// A number as a value of a column of whole numbers or days.
pub(crate) fn scalar(number: i64, data_type: &DataType) -> Result<ScalarValue> {
    let mut number = ScalarValue::Int64(Some(number));
    if *data_type == DataType::Date32 {
        // A day is made of an integer of its own width.
        number = number.cast_to(&DataType::Int32)?;
    }
    number.cast_to(data_type)
}

/// A table that tells the ranges of its columns.
#[derive(Debug)]
pub(crate) struct Known {
    inner: Arc<dyn TableProvider>,
    ranges: Arc<Ranges>,
}

impl Known {
    pub(crate) fn new(inner: Arc<dyn TableProvider>, ranges: Ranges) -> Self {
        Self { inner, ranges: Arc::new(ranges) }
    }
}

#[async_trait]
impl TableProvider for Known {
    fn schema(&self) -> SchemaRef {
        self.inner.schema()
    }

    fn table_type(&self) -> TableType {
        self.inner.table_type()
    }

    async fn scan(
        &self,
        state: &dyn Session,
        projection: Option<&Vec<usize>>,
        filters: &[Expr],
        limit: Option<usize>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let input = self.inner.scan(state, projection, filters, limit).await?;
        Ok(Arc::new(KnownExec { input, ranges: Arc::clone(&self.ranges) }))
    }

    fn supports_filters_pushdown(
        &self,
        filters: &[&Expr],
    ) -> Result<Vec<TableProviderFilterPushDown>> {
        self.inner.supports_filters_pushdown(filters)
    }
}

/// Takes what tells ranges out of a plan, once nobody asks for them any more: it stands between the
/// scan and those who would have it read less.
pub(crate) fn without(plan: Arc<dyn ExecutionPlan>) -> Result<Arc<dyn ExecutionPlan>> {
    let bare = plan.transform_up(|node| {
        let input = node.downcast_ref::<KnownExec>().map(|known| Arc::clone(&known.input));
        Ok(input.map_or_else(|| Transformed::no(Arc::clone(&node)), Transformed::yes))
    })?;
    Ok(bare.data)
}

/// The rows of a table, with the ranges of its columns among the statistics.
#[derive(Debug)]
struct KnownExec {
    input: Arc<dyn ExecutionPlan>,
    ranges: Arc<Ranges>,
}

impl DisplayAs for KnownExec {
    fn fmt_as(&self, _: DisplayFormatType, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl ExecutionPlan for KnownExec {
    fn name(&self) -> &str {
        "KnownExec"
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
            (Some(input), true) => Ok(Arc::new(Self { input, ranges: Arc::clone(&self.ranges) })),
            _ => internal_err!("a table has one scan"),
        }
    }

    fn with_new_children(
        self: Arc<Self>,
        children: Vec<Arc<dyn ExecutionPlan>>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let recompute = ReplaceChildrenOptions::new(ChildrenPropertiesMode::Recompute);
        self.replace_children(children, recompute)
    }

    fn repartitioned(
        &self,
        partitions: usize,
        config: &ConfigOptions,
    ) -> Result<Option<Arc<dyn ExecutionPlan>>> {
        let input = self.input.repartitioned(partitions, config)?;
        let known = |input| Arc::new(Self { input, ranges: Arc::clone(&self.ranges) }) as _;
        Ok(input.map(known))
    }

    fn supports_limit_pushdown(&self) -> bool {
        true
    }

    fn gather_filters_for_pushdown(
        &self,
        _: FilterPushdownPhase,
        parent_filters: Vec<Arc<dyn PhysicalExpr>>,
        _: &ConfigOptions,
    ) -> Result<FilterDescription> {
        FilterDescription::from_children(parent_filters, &self.children())
    }

    fn handle_child_pushdown_result(
        &self,
        _: FilterPushdownPhase,
        result: ChildPushdownResult,
        _: &ConfigOptions,
    ) -> Result<FilterPushdownPropagation<Arc<dyn ExecutionPlan>>> {
        Ok(FilterPushdownPropagation::if_all(result))
    }

    fn child_stats_requests(&self, partition: Option<usize>) -> Vec<ChildStats> {
        vec![ChildStats::At(partition)]
    }

    fn statistics_from_inputs(
        &self,
        inputs: &[Arc<Statistics>],
        _: &StatisticsArgs,
    ) -> Result<Arc<Statistics>> {
        let mut statistics = Statistics::clone(&inputs[0]);
        let schema = self.schema();
        for (column, field) in statistics.column_statistics.iter_mut().zip(schema.fields()) {
            let Some((least, most)) = self.ranges.get(field.name()) else { continue };
            let number = |number: i64| scalar(number, field.data_type()).map(Precision::Inexact);
            if column.min_value == Precision::Absent && column.max_value == Precision::Absent {
                (column.min_value, column.max_value) = (number(*least)?, number(*most)?);
            }
        }
        Ok(Arc::new(statistics))
    }

    fn execute(
        &self,
        partition: usize,
        context: Arc<TaskContext>,
    ) -> Result<SendableRecordBatchStream> {
        self.input.execute(partition, context)
    }
}

#[cfg(test)]
mod tests {
    use arrow::array::{ArrayRef, Date32Array, Int32Array, StringArray};

    use super::*;

    fn files(numbers: &[Option<i32>], days: &[Option<i32>]) -> RecordBatch {
        let least = |by: i32| -> ArrayRef {
            Arc::new(numbers.iter().map(|it| it.map(|it| it - by)).collect::<Int32Array>())
        };
        let days = || Arc::new(days.iter().copied().collect::<Date32Array>()) as ArrayRef;
        let texts = || Arc::new(StringArray::from(vec!["a"; numbers.len()])) as ArrayRef;
        RecordBatch::try_from_iter([
            ("min.n", least(10)),
            ("max.n", least(0)),
            ("min.day", days()),
            ("max.day", days()),
            ("min.text", texts()),
            ("max.text", texts()),
            ("min.alone", least(0)),
        ])
        .unwrap()
    }

    #[test]
    fn a_range_holds_those_of_all_files() {
        let all = [
            files(&[Some(5), None], &[None, None]),
            files(&[Some(-3), Some(7)], &[Some(20_454), Some(20_400)]),
        ];
        let expected = [("n", (-13, 7)), ("day", (20_400, 20_454))];
        let expected: Ranges = expected.map(|(name, range)| (name.to_owned(), range)).into();
        assert_eq!(ranges(&all), expected);
        assert!(ranges(&[]).is_empty());
    }
}
