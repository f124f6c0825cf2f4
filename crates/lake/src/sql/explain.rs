//! How a query is executed, for people: without the places where its tables lie.

use std::fmt::Write as _;
use std::sync::Arc;

use datafusion::arrow::array::{RecordBatch, StringArray};
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::logical_expr::LogicalPlan;
use datafusion::physical_plan::metrics::{MetricValue, MetricsSet};
use datafusion::physical_plan::{ExecutionPlan, displayable};

use super::coop::WATCHED;
use super::error::Error;
use super::query::estimated_rows;

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Number of the step, counted from 0; each step comes before its inputs.
    pub id: usize,
    /// Numbers of the steps whose rows it takes.
    pub inputs: Vec<usize>,
    /// What it does, such as `HashJoin`.
    pub operator: String,
    /// How, such as the condition of a join.
    pub detail: String,
    /// Rows that were estimated; none if they could not be.
    pub estimated_rows: Option<u64>,
    /// Rows that it produced; none if it was not executed.
    pub actual_rows: Option<u64>,
    /// Time that it took over all threads, in microseconds; none if it was not executed.
    pub elapsed_micros: Option<u64>,
    /// Most bytes of memory that it told of; none if it told of none.
    pub peak_memory_bytes: Option<u64>,
}

/// How a query is or would be executed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Explanation {
    /// The steps; the first produces the result.
    pub steps: Vec<Step>,
    /// The logical plan as text.
    pub logical_plan: String,
    /// The physical plan as text.
    pub physical_plan: String,
}

/// The columns of an explanation as rows.
pub(super) fn schema() -> Schema {
    Schema::new(vec![
        Field::new("plan_type", DataType::Utf8, false),
        Field::new("plan", DataType::Utf8, false),
    ])
}

/// An explanation as rows.
pub(super) fn rows(explanation: &Explanation, schema: &SchemaRef) -> Result<RecordBatch, Error> {
    let kinds = StringArray::from(vec!["logical_plan", "physical_plan"]);
    let plans = vec![explanation.logical_plan.as_str(), explanation.physical_plan.as_str()];
    RecordBatch::try_new(
        Arc::clone(schema),
        vec![Arc::new(kinds), Arc::new(StringArray::from(plans))],
    )
    .map_err(|error| datafusion::error::DataFusionError::from(error).into())
}

/// Explains a plan; one that was executed `with` what it took.
pub(super) fn explain(
    logical: &LogicalPlan,
    physical: &Arc<dyn ExecutionPlan>,
    with_metrics: bool,
) -> Explanation {
    let mut writer = Writer { with_metrics, steps: Vec::new(), text: String::new() };
    writer.write(physical, 0);
    Explanation {
        steps: writer.steps,
        logical_plan: logical.display_indent().to_string(),
        physical_plan: writer.text,
    }
}

struct Writer {
    with_metrics: bool,
    steps: Vec<Step>,
    text: String,
}

impl Writer {
    /// Writes a step and all below it; returns its number.
    fn write(&mut self, plan: &Arc<dyn ExecutionPlan>, depth: usize) -> usize {
        // What only makes another step yield, or adds to a scan what its files lack, is no step.
        if matches!(plan.name(), "CooperativeExec" | WATCHED)
            && let [input] = plan.children().as_slice()
        {
            return self.write(input, depth);
        }
        let id = self.steps.len();
        let (operator, detail) = describe(plan);
        let metrics = self.with_metrics.then(|| plan.metrics()).flatten();
        let metrics = metrics.map(|metrics| metrics.aggregate_by_name());
        let step = Step {
            id,
            inputs: Vec::new(),
            operator,
            detail,
            estimated_rows: estimated_rows(plan),
            actual_rows: metrics.as_ref().and_then(MetricsSet::output_rows).map(|n| n as u64),
            elapsed_micros: metrics
                .as_ref()
                .and_then(MetricsSet::elapsed_compute)
                .map(|nanos| nanos as u64 / 1_000),
            peak_memory_bytes: metrics.as_ref().and_then(peak_memory),
        };
        self.write_line(&step, depth);
        self.steps.push(step);
        let inputs: Vec<usize> =
            plan.children().into_iter().map(|child| self.write(child, depth + 1)).collect();
        self.steps[id].inputs = inputs;
        id
    }

    fn write_line(&mut self, step: &Step, depth: usize) {
        let indent = 2 * depth;
        let mut line = format!("{:indent$}{}", "", step.operator);
        if !step.detail.is_empty() {
            _ = write!(line, ": {}", step.detail);
        }
        if let Some(rows) = step.actual_rows {
            _ = write!(line, " (rows {rows}");
            if let Some(micros) = step.elapsed_micros {
                _ = write!(line, ", {micros} µs");
            }
            line.push(')');
        }
        self.text.push_str(&line);
        self.text.push('\n');
    }
}

fn peak_memory(metrics: &MetricsSet) -> Option<u64> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other metrics are of no memory")]
    metrics
        .iter()
        .filter_map(|metric| match metric.value() {
            MetricValue::PeakMemoryUsage { gauge, .. } | MetricValue::CurrentMemoryUsage(gauge) => {
                Some(gauge.value() as u64)
            }
            _ => None,
        })
        .max()
}

/// What a step does, and how.
fn describe(plan: &Arc<dyn ExecutionPlan>) -> (String, String) {
    let name = plan.name();
    let operator = match name {
        "DataSourceExec" | "DeltaScanExec" | "DeltaScanMetaExec" | "KnownExec" => "Scan".to_owned(),
        _ => name.strip_suffix("Exec").unwrap_or(name).to_owned(),
    };
    let line = displayable(plan.as_ref()).one_line().to_string();
    let detail = line.trim().strip_prefix(name).unwrap_or(line.trim());
    let detail = detail.trim_start_matches(':').trim();
    // A step that reads shows only what is known not to name a place.
    let detail = if operator == "Scan" { scan_detail(detail) } else { detail.to_owned() };
    (operator, detail)
}

/// The parts of a scan's description that tell of the statement: its columns and its filter.
fn scan_detail(detail: &str) -> String {
    ["projection=[", "predicate="]
        .iter()
        .filter_map(|key| {
            let start = detail.find(key)?;
            let rest = &detail[start..];
            let end = match *key {
                "projection=[" => rest.find(']').map(|end| end + 1)?,
                _ => rest.find(", pruning_predicate=").unwrap_or(rest.len()),
            };
            Some(&rest[..end])
        })
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scan_shows_its_columns_and_its_filter_but_no_file() {
        let shown = scan_detail(
            "file_groups={1 group: [[srv/lake/org-7/part-0.parquet]]}, projection=[day, spend], \
             file_type=parquet, predicate=org_id@1 = 7, pruning_predicate=x, required_guarantees=[]",
        );
        assert_eq!(shown, "projection=[day, spend], predicate=org_id@1 = 7");
    }
}
