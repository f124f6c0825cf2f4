//! What is known of a pipeline before it is made.

use base::Timestamp;
use platform_proto::platform::config::v1 as pb;
use store::{Tx, Work};

use crate::body::Body;
use crate::core::caller::Caller;
use crate::core::defaults::{Example, ORGANIZATIONS_MAX};
use crate::core::issue::Issues;
use crate::core::pipelines::{self, SIMILAR_MAX};
use crate::core::similarity::Likeness;
use crate::core::{pipeline, schedule};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::list::Visible;
use crate::store::object;

/// Organisations that are asked whether they allow others to learn from them.
const CANDIDATES_MAX: u32 = 200;
/// Pipelines of one organisation that are learned from, the newest first.
const EXAMPLES_EACH_MAX: u32 = 20;
/// Next runs of one answer.
const RUNS_MAX: usize = 10;

/// Looks at a pipeline that may be made.
pub(crate) struct Analyze {
    pub(crate) caller: Caller,
    pub(crate) request: pb::AnalyzePipelineRequest,
    /// Pipelines that the caller may see.
    pub(crate) visible: Visible,
}

/// What was found, without defaults.
pub(crate) struct Analysis {
    pub(crate) issues: Issues,
    pub(crate) similar: Vec<pb::SimilarPipeline>,
    pub(crate) next_runs: Vec<Timestamp>,
}

impl Work for Analyze {
    type Output = Analysis;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Analysis> {
        let Self { caller, request, visible } = self;
        let (zone, now) = (caller.tenant.zone, caller.now);
        let mut issues = Issues::default();
        pipeline::check_settings(
            request.connector_type(),
            request.config.as_ref(),
            request.schedule.as_ref(),
            &[],
            (zone, now),
            &mut issues,
        );
        let plan = request
            .schedule
            .as_ref()
            .and_then(|it| schedule::read(it, zone, now, &mut Issues::default()));
        let likeness = Likeness::of_settings(
            request.connector_type,
            request.config.as_ref(),
            request.schedule.as_ref(),
        );
        let similar = pipelines::similar(tx, caller, &likeness, visible).await?;
        let similar = similar
            .into_iter()
            .take(SIMILAR_MAX)
            .map(|(similarity, it)| pb::SimilarPipeline {
                pipeline_id: it.id.clone(),
                name: it.name().to_owned(),
                similarity,
            })
            .collect();
        let next_runs = plan.map(|plan| plan.next_many(now, now, RUNS_MAX)).unwrap_or_default();
        Ok(Analysis { issues, similar, next_runs })
    }
}

/// Organisations that have pipelines of a kind of source, those with the most first.
pub(crate) struct Candidates {
    pub(crate) connector_type: i32,
}

impl Work for Candidates {
    type Output = Vec<i64>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<i64>> {
        let category = i64::from(self.connector_type);
        object::organizations(tx, Kind::Pipeline, category, CANDIDATES_MAX).await
    }
}

/// Pipelines to learn from.
pub(crate) struct Examples {
    /// Those that allow it.
    pub(crate) organizations: Vec<i64>,
    pub(crate) connector_type: i32,
    /// The caller's organisation, and which of its pipelines the caller may see.
    pub(crate) own: (i64, Visible),
}

impl Work for Examples {
    type Output = Vec<Example>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Example>> {
        let category = i64::from(self.connector_type);
        let mut examples = Vec::new();
        for org_id in self.organizations.iter().take(ORGANIZATIONS_MAX + 1) {
            let found =
                object::of_category(tx, *org_id, Kind::Pipeline, category, EXAMPLES_EACH_MAX)
                    .await?;
            let (own, visible) = &self.own;
            let seen = found.into_iter().filter(|it| org_id != own || visible.shows(&it.id));
            examples.extend(seen.filter_map(|stored| match stored.body {
                Body::Pipeline(it) => {
                    Some(Example { org_id: *org_id, config: it.config, schedule: it.schedule })
                }
                Body::Rule(_) | Body::Dataset(_) | Body::EntitySchema(_) | Body::Template(_) => {
                    None
                }
            }));
        }
        Ok(examples)
    }
}
