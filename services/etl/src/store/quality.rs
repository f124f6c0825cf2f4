//! Quality of the rows that silver steps made.

use base::Timestamp;
use platform_proto::platform::data::v1::ProcessingIssue;
use store::{Query, Tx, params};

use crate::error::Result;

/// What one silver step found.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quality {
    pub(crate) org_id: i64,
    pub(crate) execution_id: String,
    /// Position of the step.
    pub(crate) step: i64,
    pub(crate) pipeline_id: String,
    pub(crate) pipeline_name: String,
    pub(crate) at: Timestamp,
    pub(crate) scored: i64,
    /// Sum of the scores.
    pub(crate) points: f64,
    /// Rows with at least one issue.
    pub(crate) flagged: i64,
    pub(crate) issues: Vec<ProcessingIssue>,
}

const PUT: &str = "INSERT INTO quality
        (org, execution, step, pipeline, pipeline_name, at, scored, points, flagged)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const PUT_ISSUE: &str = "INSERT INTO quality_issue
        (org, execution, step, place, pipeline, at, issue, field, rule, rows_with, scored)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

pub(crate) async fn insert(tx: &mut Tx, it: &Quality) -> Result<()> {
    let params = params![
        it.org_id,
        &it.execution_id,
        it.step,
        &it.pipeline_id,
        &it.pipeline_name,
        it.at,
        it.scored,
        it.points,
        it.flagged,
    ];
    tx.execute(PUT, params).await?;
    for (place, issue) in (0_i64..).zip(&it.issues) {
        let params = params![
            it.org_id,
            &it.execution_id,
            it.step,
            place,
            &it.pipeline_id,
            it.at,
            &issue.r#type,
            issue.field.clone().unwrap_or_default(),
            &issue.rule,
            issue.count,
            it.scored,
        ];
        tx.execute(PUT_ISSUE, params).await?;
    }
    Ok(())
}

/// Sums of one pipeline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sum {
    pub(crate) pipeline: String,
    pub(crate) pipeline_name: String,
    pub(crate) scored: i64,
    pub(crate) points: f64,
    pub(crate) flagged: i64,
}

store::from_row!(Sum { pipeline, pipeline_name, scored, points, flagged });

/// Which rows are summed up: of an organisation, of one pipeline or all, in a range whose end is not in it.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) pipeline_id: Option<String>,
    pub(crate) from: Timestamp,
    pub(crate) until: Timestamp,
}

impl Filter {
    fn narrow(&self, query: Query) -> Query {
        query
            .bind(self.org_id)
            .push(" AND at >= ")
            .bind(self.from)
            .push(" AND at < ")
            .bind(self.until)
            .filter(" AND pipeline = ", self.pipeline_id.as_ref())
    }
}

/// The sums by pipeline.
pub(crate) async fn sums(tx: &mut Tx, filter: &Filter) -> Result<Vec<Sum>> {
    let query = Query::new(
        "SELECT pipeline, MAX(pipeline_name) AS pipeline_name, \
         CAST(SUM(scored) AS BIGINT) AS scored, SUM(points) AS points, \
         CAST(SUM(flagged) AS BIGINT) AS flagged FROM quality WHERE org = ",
    );
    Ok(tx.all_of(filter.narrow(query).push(" GROUP BY pipeline ORDER BY pipeline")).await?)
}

/// One issue of one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Issue {
    pub(crate) pipeline: String,
    pub(crate) execution: String,
    pub(crate) at: Timestamp,
    pub(crate) issue: String,
    /// Empty if it concerns whole rows.
    pub(crate) field: String,
    /// Empty if a built-in check found it.
    pub(crate) rule: String,
    pub(crate) rows_with: i64,
    pub(crate) scored: i64,
}

store::from_row!(Issue { pipeline, execution, at, issue, field, rule, rows_with, scored });

/// The newest issues, newest first.
pub(crate) async fn newest(tx: &mut Tx, filter: &Filter, limit: u32) -> Result<Vec<Issue>> {
    let query = Query::new(
        "SELECT pipeline, execution, at, issue, field, rule, rows_with, scored \
         FROM quality_issue WHERE org = ",
    );
    let order = " ORDER BY at DESC, execution, step, place";
    Ok(tx.all_of(filter.narrow(query).push(order).limit(limit)).await?)
}

/// Rows by type of issue.
pub(crate) async fn by_type(tx: &mut Tx, filter: &Filter) -> Result<Vec<(String, i64)>> {
    let query =
        Query::new("SELECT issue, CAST(SUM(rows_with) AS BIGINT) FROM quality_issue WHERE org = ");
    Ok(tx.all_of(filter.narrow(query).push(" GROUP BY issue ORDER BY issue")).await?)
}
