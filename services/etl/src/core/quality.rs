//! The quality of what executions brought.

use base::Timestamp;
use platform_proto::platform::data::v1::ProcessingIssue;
use store::{Tx, Work};

use super::execution::Execution;
use super::step::Step;
use crate::error::{Error, Result};
use crate::store::quality::{self, Filter, Issue, Quality, Sum};

/// Issues that a summary shows.
const NEWEST_MAX: u32 = 100;

/// Notes what a silver step found.
pub(super) async fn note(
    tx: &mut Tx,
    execution: &Execution,
    step: &Step,
    (issues, flagged): (&[ProcessingIssue], i64),
    now: Timestamp,
) -> Result<()> {
    let found = Quality {
        org_id: execution.org_id,
        execution_id: execution.id.clone(),
        step: step.position,
        pipeline_id: execution.pipeline_id.clone(),
        pipeline_name: execution.pipeline_name.clone(),
        at: now,
        scored: step.body.counts.scored,
        points: step.body.counts.points,
        flagged,
        issues: issues.to_vec(),
    };
    quality::insert(tx, &found).await
}

/// Sums up the quality of a range of days.
pub(crate) struct Summarize(pub(crate) Filter);

/// The quality of a range of days.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Summary {
    /// By pipeline.
    pub(crate) sums: Vec<Sum>,
    /// Newest first.
    pub(crate) issues: Vec<Issue>,
    /// Rows by type of issue.
    pub(crate) by_type: Vec<(String, i64)>,
}

impl Work for Summarize {
    type Output = Summary;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Summary> {
        Ok(Summary {
            sums: quality::sums(tx, &self.0).await?,
            issues: quality::newest(tx, &self.0, NEWEST_MAX).await?,
            by_type: quality::by_type(tx, &self.0).await?,
        })
    }
}
