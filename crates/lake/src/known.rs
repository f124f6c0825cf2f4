//! What a table's log says of its files, for whoever plans a query.
//!
//! Between which numbers the values of columns lie is no more than a hint, which no plan relies on. That a column has one
//! value in all rows is relied upon, by whoever holds readers to a value (ADR 0037).

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

use crate::direct::files_of;
use crate::uniform::Uniform;

/// The smallest and the largest number of each column.
type Ranges = HashMap<String, (i64, i64)>;

/// The ranges of whole numbers and days that each file tells of, over descriptions of files with flat names. A file in
/// which a column has no value at all has none to tell of.
pub(crate) fn ranges(files: &[RecordBatch]) -> Ranges {
    let Some(first) = files.first() else { return Ranges::new() };
    // A name with a point is that of a field in another.
    let names = first.schema_ref().fields().iter().filter_map(|it| it.name().strip_prefix("min."));
    let names = names.filter(|name| !name.contains('.'));
    let told = names.filter_map(|name| {
        let all: Option<Vec<(i64, i64)>> = files.iter().map(|it| range_of(it, name)).collect();
        let range =
            all?.into_iter().reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))?;
        (range.0 <= range.1).then(|| (name.to_owned(), range))
    });
    told.collect()
}

/// The range of a column in the files of one description, if all of them tell it.
fn range_of(files: &RecordBatch, name: &str) -> Option<(i64, i64)> {
    let column = |of: &str| files.column_by_name(of);
    let least = whole(column(&format!("min.{name}"))?)?;
    let most = whole(column(&format!("max.{name}"))?)?;
    let nulls = column(&format!("null_count.{name}"));
    let nulls = nulls.and_then(|it| it.as_primitive_opt::<Int64Type>());
    let rows = column("num_records").and_then(|it| it.as_primitive_opt::<Int64Type>());
    let is_empty = |file: usize| {
        let (Some(nulls), Some(rows)) = (nulls, rows) else { return false };
        nulls.is_valid(file) && rows.is_valid(file) && nulls.value(file) == rows.value(file)
    };
    let tells = |file: usize| least.is_valid(file) && most.is_valid(file);
    if !(0..files.num_rows()).all(|file| tells(file) || is_empty(file)) {
        return None;
    }
    Some((min(least.as_primitive::<Int64Type>())?, max(most.as_primitive::<Int64Type>())?))
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

/// What the log says of the files of one version.
#[derive(Debug)]
pub(crate) struct Facts {
    /// Between which numbers the values of columns lie.
    pub(crate) ranges: Ranges,
    /// The columns that have one value in all rows.
    pub(crate) uniform: Uniform,
    /// All rows of the files are the table's, and columns have their own names in them.
    pub(crate) is_plain: bool,
}

/// A table of which the log's facts are known.
#[derive(Debug)]
pub(crate) struct Known {
    inner: Arc<dyn TableProvider>,
    facts: Arc<Facts>,
}

impl Known {
    pub(crate) fn new(inner: Arc<dyn TableProvider>, facts: Facts) -> Self {
        Self { inner, facts: Arc::new(facts) }
    }

    /// Whether the log says of every file that all of its rows have this value in a column.
    pub(crate) fn is_everywhere(&self, column: &str, value: &ScalarValue) -> bool {
        self.facts.uniform.get(column) == Some(value)
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
        Ok(Arc::new(KnownExec { input, facts: Arc::clone(&self.facts) }))
    }

    fn supports_filters_pushdown(
        &self,
        filters: &[&Expr],
    ) -> Result<Vec<TableProviderFilterPushDown>> {
        self.inner.supports_filters_pushdown(filters)
    }
}

/// Takes what tells facts out of a plan, once nobody asks for them any more: it stands between the
/// scan of files and those who would have it read less.
pub(crate) fn without(plan: Arc<dyn ExecutionPlan>) -> Result<Arc<dyn ExecutionPlan>> {
    let bare = plan.transform_up(|node| {
        let Some(KnownExec { input, facts }) = node.downcast_ref() else {
            return Ok(Transformed::no(node));
        };
        if is_of_the_log(input) {
            return Ok(Transformed::no(node));
        }
        let files = if facts.is_plain { files_of(input)? } else { None };
        Ok(Transformed::yes(files.unwrap_or_else(|| Arc::clone(input))))
    })?;
    Ok(bare.data)
}

/// Whether a scan of a table reads no file, since nothing is asked that the log does not hold. Such a scan says that it
/// takes limits, and takes none.
fn is_of_the_log(scan: &Arc<dyn ExecutionPlan>) -> bool {
    scan.children().is_empty()
}

/// The rows of a table, with the ranges of its columns among the statistics.
#[derive(Debug)]
struct KnownExec {
    input: Arc<dyn ExecutionPlan>,
    facts: Arc<Facts>,
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
            (Some(input), true) => Ok(Arc::new(Self { input, facts: Arc::clone(&self.facts) })),
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
        let known = |input| Arc::new(Self { input, facts: Arc::clone(&self.facts) }) as _;
        Ok(input.map(known))
    }

    fn supports_limit_pushdown(&self) -> bool {
        !is_of_the_log(&self.input)
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
            let Some((least, most)) = self.facts.ranges.get(field.name()) else { continue };
            let range = (scalar(*least, field.data_type()), scalar(*most, field.data_type()));
            let (Ok(least), Ok(most)) = range else { continue };
            if column.min_value == Precision::Absent && column.max_value == Precision::Absent {
                column.min_value = Precision::Inexact(least);
                column.max_value = Precision::Inexact(most);
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
    use arrow::array::{ArrayRef, Date32Array, Int32Array, Int64Array, StringArray};

    use super::*;

    /// Files with the numbers of one column, the days of another, and how many rows have no number.
    fn files(numbers: &[Option<i32>], days: &[Option<i32>], nulls: &[i64]) -> RecordBatch {
        let numbers_less = |by: i32| -> ArrayRef {
            Arc::new(numbers.iter().map(|it| it.map(|it| it - by)).collect::<Int32Array>())
        };
        let days = || Arc::new(days.iter().copied().collect::<Date32Array>()) as ArrayRef;
        let texts = || Arc::new(StringArray::from(vec!["a"; numbers.len()])) as ArrayRef;
        RecordBatch::try_from_iter([
            ("num_records", Arc::new(Int64Array::from(vec![100; numbers.len()])) as ArrayRef),
            ("null_count.n", Arc::new(Int64Array::from(nulls.to_vec()))),
            ("min.n", numbers_less(10)),
            ("max.n", numbers_less(0)),
            ("min.day", days()),
            ("max.day", days()),
            ("min.text", texts()),
            ("max.text", texts()),
            ("min.alone", numbers_less(0)),
            ("min.upside", numbers_less(0)),
            ("max.upside", numbers_less(10)),
            ("min.a.b", numbers_less(0)),
            ("max.a.b", numbers_less(0)),
        ])
        .unwrap()
    }

    fn expected<const N: usize>(all: [(&str, (i64, i64)); N]) -> Ranges {
        all.map(|(name, range)| (name.to_owned(), range)).into()
    }

    #[test]
    fn a_range_holds_those_of_all_files_if_each_tells_one() {
        let day = Some(20_454);
        // A file has no number in it.
        let first = files(&[Some(5), None], &[day, day], &[0, 100]);
        let second = files(&[Some(-3), Some(7)], &[day, Some(20_400)], &[3, 0]);
        let both = ranges(&[first.clone(), second.clone()]);
        assert_eq!(both, expected([("n", (-13, 7)), ("day", (20_400, 20_454))]));
        // One of the numbers and one of the days is not told.
        let third = files(&[Some(1), None], &[day, None], &[0, 99]);
        assert!(ranges(&[first.clone(), third.clone()]).is_empty());
        assert!(ranges(&[third, second]).is_empty());
        let other = RecordBatch::try_from_iter([("num_records", first.column(0).clone())]);
        assert_eq!(
            ranges(std::slice::from_ref(&first)),
            expected([("n", (-5, 5)), ("day", (20_454, 20_454))])
        );
        let other = other.unwrap();
        assert!(ranges(&[other.clone(), first.clone()]).is_empty());
        assert!(ranges(&[first, other]).is_empty());
        assert!(ranges(&[]).is_empty());
    }
}
