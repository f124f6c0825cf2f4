//! Decisions about pipelines: make and change them, and take reports of their runs.

use base::Timestamp;
use platform_proto::google::protobuf as wire;
use platform_proto::platform::common::v1::{ConnectorType, PipelineStatus};
use platform_proto::platform::config::v1 as pb;
use rpc::wire::timestamp_from_wire;
use store::{Tx, Work};

use crate::body::{self, Body};
use crate::core::caller::Caller;
use crate::core::object::expect;
use crate::core::similarity::{Likeness, SIMILAR};
use crate::core::workspace::{Staked, Workspace, account_at_stake, not_found, single};
use crate::core::{commit, pipeline, report, template, templates};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::list::Visible;
use crate::store::object::{self, Activity, Stored};
use crate::store::{change, template_use};

/// Pipelines that a new one is compared with, the newest first.
const COMPARED_MAX: u32 = 500;
/// Suggestions of one answer.
const SUGGESTIONS_MAX: usize = 16;
/// Similar pipelines of one answer.
pub(crate) const SIMILAR_MAX: usize = 10;
/// From so many runs a day a schedule is worth a word.
const RUNS_A_DAY_MANY: usize = 96;

/// Makes a pipeline.
pub(crate) struct CreatePipeline {
    pub(crate) caller: Caller,
    pub(crate) request: pb::CreatePipelineRequest,
    /// Pipelines that the caller may see.
    pub(crate) visible: Visible,
    /// Account that the caller may let it run as; 0 for none.
    pub(crate) account: i64,
}

impl Work for CreatePipeline {
    type Output = Staked<(Stored, Vec<pb::OptimizationSuggestion>)>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let mut made = pipeline::from_create(self.request.clone());
        let template_id = made.template_id.take().unwrap_or_default();
        let mut workspace = Workspace::new(tx, &self.caller, "");
        if !template_id.is_empty() {
            lay_over(&mut workspace, &mut made, &template_id).await?;
        }
        if made.run_as_user_id != 0 && made.run_as_user_id != self.account {
            return Ok(Staked::Unchecked(made.run_as_user_id));
        }
        let likeness = Likeness::of(&made);
        let similar = similar(workspace.tx, &self.caller, &likeness, &self.visible).await?;
        let suggestions = suggest(&made, &similar, &self.caller);
        workspace.create(Body::Pipeline(made), &template_id);
        let issues = workspace.check().await?;
        single(&workspace.pending, issues)?;
        let outcome = workspace.commit().await?;
        if !template_id.is_empty() {
            template_use::add(tx, &template_id).await?;
        }
        Ok(Staked::Done((outcome.object(), suggestions)))
    }
}

/// Lays a request's settings and schedule over those of its template.
async fn lay_over(
    workspace: &mut Workspace<'_>,
    made: &mut pb::Pipeline,
    template_id: &str,
) -> Result<()> {
    let template = templates::find(workspace.tx, workspace.caller.org_id, template_id).await?;
    let wanted = template.connector_type();
    if wanted != ConnectorType::Unspecified && wanted != made.connector_type() {
        let mut issues = crate::core::issue::Issues::default();
        let message = format!("The template is for {}.", wanted.as_str_name());
        issues.error("connector_type", "template_mismatch", message);
        return Err(Error::Invalid { issues });
    }
    let own = made.config.take().unwrap_or_default();
    made.config = Some(template::settings_of(&template, &own)?);
    if made.schedule.is_none() {
        made.schedule = template.default_schedule;
    }
    Ok(())
}

/// The organisation's pipelines that resemble one, as far as the caller may see them, the most similar first.
pub(crate) async fn similar(
    tx: &mut Tx,
    caller: &Caller,
    likeness: &Likeness,
    visible: &Visible,
) -> Result<Vec<(f64, Stored)>> {
    let category = i64::from(likeness.connector_type());
    let others =
        object::of_category(tx, caller.org_id, Kind::Pipeline, category, COMPARED_MAX).await?;
    let mut found: Vec<(f64, Stored)> = others
        .into_iter()
        .filter(|other| visible.shows(&other.id))
        .filter_map(|other| {
            let Body::Pipeline(it) = &other.body else { return None };
            let similarity = likeness.to(&Likeness::of(it));
            (0.5 <= similarity).then_some((similarity, other))
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    found.truncate(SIMILAR_MAX);
    Ok(found)
}

fn suggest(
    made: &pb::Pipeline,
    similar: &[(f64, Stored)],
    caller: &Caller,
) -> Vec<pb::OptimizationSuggestion> {
    let mut found: Vec<pb::OptimizationSuggestion> = similar
        .iter()
        .filter(|(similarity, _)| SIMILAR <= *similarity)
        .map(|(similarity, other)| pb::OptimizationSuggestion {
            r#type: "similar_pipeline".to_owned(),
            message: format!("{} resembles it; maybe one of them is enough.", other.name()),
            details: Some(details([
                ("pipeline_id", wire::value::Kind::StringValue(other.id.clone())),
                ("similarity", wire::value::Kind::NumberValue(*similarity)),
            ])),
        })
        .collect();
    if let Some(runs) = runs_a_day(made, caller).filter(|runs| RUNS_A_DAY_MANY <= *runs) {
        found.push(pb::OptimizationSuggestion {
            r#type: "schedule".to_owned(),
            message: format!("It runs {runs} times a day; each run costs calls at the source."),
            details: None,
        });
    }
    found.truncate(SUGGESTIONS_MAX);
    found
}

fn details<const N: usize>(facts: [(&str, wire::value::Kind); N]) -> wire::Struct {
    let fields = facts.into_iter().map(|(name, kind)| (name.to_owned(), kind.into()));
    wire::Struct { fields: fields.collect() }
}

fn runs_a_day(made: &pb::Pipeline, caller: &Caller) -> Option<usize> {
    const DAY_SECONDS: i64 = 86_400;
    let mut issues = crate::core::issue::Issues::default();
    let zone = caller.tenant.zone;
    let plan = crate::core::schedule::read(made.schedule.as_ref()?, zone, caller.now, &mut issues)?;
    let end = Timestamp::from_seconds(caller.now.seconds() + DAY_SECONDS);
    let runs = plan.next_many(caller.now, caller.now, 2 * RUNS_A_DAY_MANY * 2);
    Some(runs.into_iter().take_while(|at| *at <= end).count())
}

/// Changes the fields of a pipeline that are set.
pub(crate) struct UpdatePipeline {
    pub(crate) caller: Caller,
    pub(crate) request: pb::UpdatePipelineRequest,
    /// Account that the caller may let it run as; 0 for none.
    pub(crate) account: i64,
}

impl Work for UpdatePipeline {
    type Output = Staked<Stored>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let request = &self.request;
        let mut workspace = Workspace::new(tx, &self.caller, &request.change_reason);
        let before = workspace.stored(Kind::Pipeline, &request.id).await?;
        expect(&before, i64::from(request.expected_version))?;
        let mut body = before.body.clone();
        if let Body::Pipeline(it) = &mut body {
            pipeline::patch(it, request);
        }
        // A failed pipeline that is set to ACTIVE runs again, though what people decided stays the same.
        let is_woken = before.has_failed() && request.status == Some(PipelineStatus::Active as i32);
        let pending = workspace.change(before, body);
        pending.is_forced = is_woken;
        if let Some(account) = account_at_stake(pending).filter(|it| *it != self.account) {
            return Ok(Staked::Unchecked(account));
        }
        let issues = workspace.check().await?;
        single(&workspace.pending, issues)?;
        Ok(Staked::Done(workspace.commit().await?.object()))
    }
}

/// Takes a report about a run; the status afterwards.
pub(crate) struct ReportRun {
    pub(crate) caller: Caller,
    pub(crate) request: pb::ReportPipelineRunRequest,
}

impl Work for ReportRun {
    type Output = PipelineStatus;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<PipelineStatus> {
        let id = &self.request.pipeline_id;
        let found = object::find(tx, self.caller.org_id, Kind::Pipeline, id).await?;
        let mut object = found
            .filter(|it| it.deleted_at.is_none())
            .ok_or_else(|| not_found(Kind::Pipeline, id))?;
        let Body::Pipeline(pipeline) = object.body.clone() else {
            return Err(not_found(Kind::Pipeline, id));
        };
        let known = match &object.activity {
            Activity::Run(report) => Some(&**report),
            Activity::None | Activity::Stats(_) => None,
        };
        let was = body::status(&pipeline, object.has_failed());
        let Some(merged) = report::merge(known, &self.request) else { return Ok(was) };
        object.last_run_at = merged
            .execution
            .as_ref()
            .and_then(|it| it.started_at.as_ref())
            .map(timestamp_from_wire)
            .or(object.last_run_at);
        object.next_run_at = merged.next_run_at.as_ref().map(timestamp_from_wire);
        object.activity = Activity::Run(Box::new(merged));
        let status = body::status(&pipeline, object.has_failed());
        if status == PipelineStatus::Failed {
            object.next_run_at = None;
        }
        if status != was {
            self.announce(tx, &mut object, was, status).await?;
        }
        object::put(tx, &object).await?;
        Ok(status)
    }
}

impl ReportRun {
    /// Lets watchers and the record know of another status; it makes no version.
    async fn announce(
        &self,
        tx: &mut Tx,
        object: &mut Stored,
        was: PipelineStatus,
        status: PipelineStatus,
    ) -> Result<()> {
        object.revision = change::next_revision(tx).await?;
        let entry = change::Change {
            revision: object.revision,
            org_id: object.org_id,
            kind: object.kind,
            id: object.id.clone(),
            name: object.name().to_owned(),
            is_deletion: false,
            changed_at: self.caller.now,
        };
        change::add(tx, &entry, 0).await?;
        let ids = self.caller.ids();
        let fields = vec!["status".to_owned()];
        let made = commit::Made {
            change: pb::ChangeKind::Updated,
            changed_fields: fields,
            object: object.clone(),
        };
        let reason = self.request.status_reason.as_str();
        commit::tell(tx, &self.caller, &ids, &made, (was, status), reason).await
    }
}
