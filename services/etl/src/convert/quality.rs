//! Summaries of quality on the wire.

use platform_proto::platform::etl::v1 as pb;
use rpc::wire::timestamp_to_wire;

use crate::core::quality::Summary;
use crate::core::spec::Layer;
use crate::store::quality::{Issue, Sum};

/// Pipelines that a summary names.
const PIPELINES_MAX: usize = 1000;

/// A summary as callers see it.
pub(crate) fn summary(summary: Summary) -> pb::GetDataQualityMetricsResponse {
    let scored: i64 = summary.sums.iter().map(|sum| sum.scored).sum();
    let points: f64 = summary.sums.iter().map(|sum| sum.points).sum();
    let mut by_pipeline: Vec<pb::PipelineQuality> = summary.sums.iter().map(pipeline).collect();
    by_pipeline.sort_by(|one, other| one.quality_score.total_cmp(&other.quality_score));
    by_pipeline.truncate(PIPELINES_MAX);
    pb::GetDataQualityMetricsResponse {
        summary: Some(pb::QualitySummary {
            avg_quality_score: mean(points, scored),
            total_records: scored,
            records_with_issues: summary.sums.iter().map(|sum| sum.flagged).sum(),
            issues_by_type: summary.by_type.into_iter().collect(),
        }),
        by_pipeline,
        recent_issues: summary.issues.into_iter().map(issue).collect(),
    }
}

fn pipeline(sum: &Sum) -> pb::PipelineQuality {
    pb::PipelineQuality {
        pipeline_id: sum.pipeline.clone(),
        pipeline_name: sum.pipeline_name.clone(),
        quality_score: mean(sum.points, sum.scored),
        records_processed: sum.scored,
        records_with_issues: sum.flagged,
    }
}

fn issue(issue: Issue) -> pb::QualityIssue {
    let severity = severity(issue.rows_with, issue.scored);
    let of = if issue.field.is_empty() { "records" } else { "values" };
    let mut description = format!("{} {of} of {} have it", issue.rows_with, issue.scored);
    if !issue.rule.is_empty() {
        description = format!("rule `{}`: {description}", issue.rule);
    }
    pb::QualityIssue {
        timestamp: Some(timestamp_to_wire(issue.at)),
        pipeline_id: issue.pipeline,
        execution_id: issue.execution,
        layer: Layer::Silver.name().to_owned(),
        issue_type: issue.issue,
        description,
        affected_records: issue.rows_with,
        severity: severity as i32,
        field: issue.field,
    }
}

/// How bad it is that so many rows of all have an issue.
fn severity(rows: i64, of: i64) -> pb::IssueSeverity {
    let percent = if of <= 0 { 100.0 } else { rows as f64 * 100.0 / of as f64 };
    match percent {
        low if low < 1.0 => pb::IssueSeverity::Low,
        medium if medium < 5.0 => pb::IssueSeverity::Medium,
        high if high < 20.0 => pb::IssueSeverity::High,
        _ => pb::IssueSeverity::Critical,
    }
}

fn mean(points: f64, scored: i64) -> f64 {
    if scored == 0 { 0.0 } else { points / scored as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_more_rows_have_an_issue_the_worse_it_is() {
        use pb::IssueSeverity::{Critical, High, Low, Medium};
        let found = [(1, 1000), (1, 100), (4, 100), (5, 100), (20, 100), (3, 0)];
        let found = found.map(|(rows, of)| severity(rows, of));
        assert_eq!(found, [Low, Medium, Medium, High, Critical, Critical]);
    }

    #[test]
    fn the_worst_pipeline_comes_first_and_the_mean_is_over_rows() {
        let sum = |name: &str, scored: i64, points: f64| Sum {
            pipeline: name.to_owned(),
            pipeline_name: name.to_owned(),
            scored,
            points,
            flagged: 1,
        };
        let sums = vec![sum("good", 9, 900.0), sum("bad", 1, 0.0)];
        let shown = summary(Summary { sums, issues: Vec::new(), by_type: Vec::new() });
        assert_eq!(shown.by_pipeline[0].pipeline_id, "bad");
        let all = shown.summary.unwrap();
        assert_eq!((all.avg_quality_score, all.total_records), (90.0, 10));
        assert_eq!(all.records_with_issues, 2);
    }
}
