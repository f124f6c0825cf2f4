//! Starting executions by hand, again, and after others.

use base::Timestamp;
use platform_proto::platform::common::v1::{AuditAction, ExecutionStatus as Status};
use platform_proto::platform::etl::v1::TriggerType;
use service::ids::Ids;
use store::{Tx, Work};

use super::caller::Caller;
use super::execution::{self, Execution, New};
use super::machine::Row;
use super::record::{self, Done};
use super::run::load;
use super::spec::Layer;
use super::step::{Kind, Step, StepBody};
use crate::error::{Error, Result};
use crate::store::idempotency::{self, Key};
use crate::store::{execution as rows, step as steps};

/// Starts an execution of a pipeline.
pub(crate) struct Trigger {
    pub(crate) caller: Caller,
    pub(crate) new: New,
    pub(crate) skip_if_running: bool,
    pub(crate) key: Option<Key>,
    /// Executions of the organisation that may wait.
    pub(crate) waiting_max: u32,
}

/// What came of it.
#[derive(Debug)]
pub(crate) enum Triggered {
    Made(Box<Execution>),
    /// An earlier call made it.
    Duplicate(Box<Execution>),
    /// This one waits or runs.
    Skipped(String),
}

impl Work for Trigger {
    type Output = Triggered;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Triggered> {
        let caller = &self.caller;
        if let Some(key) = &self.key
            && let Some(made) = idempotency::find(tx, key, caller.now).await?
            && let Some(made) = rows::find(tx, caller.org_id, &made).await?
        {
            return Ok(Triggered::Duplicate(Box::new(made)));
        }
        if self.skip_if_running {
            let open = rows::open_of_pipeline(tx, caller.org_id, &self.new.pipeline_id).await?;
            if let Some(open) = open.into_iter().next() {
                return Ok(Triggered::Skipped(open.id));
            }
        }
        let ids = caller.ids();
        let when = (caller.now, &ids);
        let made = execution::create(tx, self.new.clone(), when, self.waiting_max).await?;
        if let Some(key) = &self.key {
            idempotency::put(tx, key, &made.id, caller.now).await?;
        }
        audit(tx, caller, &ids, &made).await?;
        Ok(Triggered::Made(Box::new(made)))
    }
}

async fn audit(tx: &mut Tx, caller: &Caller, ids: &Ids, made: &Execution) -> Result<()> {
    let name = made.pipeline_name.as_str();
    let mut done = Done::plain(AuditAction::Execute, "execution", &made.id, name);
    done.before = serde_json::json!({});
    done.after = serde_json::json!({ "pipeline_id": made.pipeline_id, "retry_of": made.retry_of });
    record::audit(tx, caller, ids, done).await
}

/// Starts an execution that repeats another one.
pub(crate) struct Retry {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    /// `None` means the first layer that was not finished, and of it what was not.
    pub(crate) from_layer: Option<Layer>,
    /// The pipeline as it is declared now, for whoever runs it and for the version.
    pub(crate) new: New,
    pub(crate) waiting_max: u32,
}

impl Work for Retry {
    type Output = Execution;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Execution> {
        let caller = &self.caller;
        let old = load(tx, caller.org_id, &self.id).await?;
        if old.execution.is_open() {
            return Err(Error::ExecutionNotFinished { id: self.id.clone() });
        }
        if let Some(retry) = rows::open_retry(tx, caller.org_id, &self.id).await? {
            return Err(Error::ExecutionNotFinished { id: retry });
        }
        let reused = reused(&old, self.from_layer)?;
        let ids = caller.ids();
        let mut new = self.new.clone();
        let spec = &old.execution.spec;
        new.spec.streams.clone_from(&spec.streams);
        new.spec.only.clone_from(&spec.only);
        new.spec.date_range.clone_from(&spec.date_range);
        new.spec.full_refresh = spec.full_refresh;
        new.spec.parameters.clone_from(&spec.parameters);
        new.spec.labels.clone_from(&spec.labels);
        new.spec.from_layer = spec.from_layer;
        new.default_range_days = 0;
        new.trigger = TriggerType::Retry;
        new.triggered_by = caller.user();
        new.priority = old.execution.priority;
        new.retry_of.clone_from(&old.execution.id);
        new.backfill_id.clone_from(&old.execution.backfill_id);
        let made = execution::create(tx, new, (caller.now, &ids), self.waiting_max).await?;
        for step in &reused {
            steps::put(tx, (made.org_id, &made.id), step).await?;
        }
        audit(tx, caller, &ids, &made).await?;
        Ok(made)
    }
}

/// The steps with which a retry begins: what is done as it is, and the rest to be done. None means that it begins anew.
fn reused(old: &Row, from: Option<Layer>) -> Result<Vec<Step>> {
    let unfinished = |layer: &Layer| {
        let of = old.steps.iter().filter(|step| step.body.layer == *layer);
        of.into_iter().any(|step| !step.is_done())
    };
    if let Some(from) = from {
        let before = Layer::ALL.into_iter().take_while(|layer| *layer < from);
        if let Some(layer) = before.into_iter().find(unfinished) {
            return Err(Error::LayerNotReached { layer: layer.name() });
        }
        if from != Layer::Source && old.steps.is_empty() {
            return Err(Error::LayerNotReached { layer: Layer::Source.name() });
        }
    }
    let is_whole = old.execution.status == Status::Completed;
    if from == Some(Layer::Source) || (from.is_none() && is_whole) {
        return Ok(Vec::new());
    }
    let is_kept = |step: &Step| step.is_done() && from.is_none_or(|from| step.body.layer < from);
    // What reads other data sets' rows is looked for anew whenever some of it is to be made.
    let mut steps = Vec::new();
    for step in &old.steps {
        match step.body.kind {
            Kind::Refine | Kind::Aggregations | Kind::Gold => {}
            // What other executions left is looked for when this one begins, and a batch's rows follow from looking at it.
            Kind::Leftovers => {}
            Kind::Silver if from == Some(Layer::Bronze) => {}
            Kind::Streams | Kind::Source | Kind::Bronze | Kind::Silver if is_kept(step) => {
                steps.push(skipped(step));
            }
            Kind::Streams | Kind::Source | Kind::Bronze | Kind::Silver => steps.push(fresh(step)),
        }
    }
    Ok(renumbered(steps))
}

/// A step whose outcome is used again.
fn skipped(step: &Step) -> Step {
    let mut step = step.clone();
    step.status = Status::Skipped;
    step.body.is_reused = true;
    step.body.attempts.clear();
    step
}

/// A step that is to be done.
fn fresh(step: &Step) -> Step {
    let body = StepBody {
        stream: step.body.stream.clone(),
        dataset: step.body.dataset.clone(),
        is_dayless: step.body.is_dayless,
        depends_on: step.body.depends_on.clone(),
        input_ref: step.body.input_ref.clone(),
        ..StepBody::new(step.body.kind, step.body.subject.clone())
    };
    Step { position: step.position, status: Status::Pending, started_at: None, body }
}

/// The steps without gaps in their numbers.
fn renumbered(mut steps: Vec<Step>) -> Vec<Step> {
    let positions: Vec<i64> = steps.iter().map(|step| step.position).collect();
    let new = |old: &i64| {
        let place = positions.iter().position(|position| position == old);
        place.and_then(|place| i64::try_from(place + 1).ok())
    };
    for step in &mut steps {
        step.position = new(&step.position).unwrap_or(step.position);
        step.body.depends_on = step.body.depends_on.iter().filter_map(new).collect();
    }
    steps
}

/// Starts an execution after the success of another one, once for each, unless one waits already that has not begun.
pub(crate) struct Follow {
    pub(crate) new: New,
    /// The execution that ended well.
    pub(crate) after: String,
    pub(crate) waiting_max: u32,
    pub(crate) now: Timestamp,
    pub(crate) seed: u64,
}

impl Work for Follow {
    /// Whether one was started.
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let new = &self.new;
        let key = format!("{}/{}", self.after, new.pipeline_id);
        let key = Key::of(new.org_id, "follow", key, &());
        if idempotency::find(tx, &key, self.now).await?.is_some() {
            return Ok(false);
        }
        let open = rows::open_of_pipeline(tx, new.org_id, &new.pipeline_id).await?;
        let is_waiting = |it: &Execution| it.status == Status::Pending && it.backfill_id.is_empty();
        if open.iter().any(is_waiting) {
            return Ok(false);
        }
        let ids = Ids::new(self.now, self.seed);
        let made = execution::create(tx, new.clone(), (self.now, &ids), self.waiting_max).await?;
        idempotency::put(tx, &key, &made.id, self.now).await?;
        Ok(true)
    }
}
