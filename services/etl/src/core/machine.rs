//! How an execution goes on: one event after another, as a pure function.
//!
//! Owns:      which step may begin, what follows from its outcome, and when the execution has ended.
//! Invariant: a step begins only when all that it reads is done; nothing in gold is built of a data set that lacks
//!            something; what is done stays done; an execution that has ended has no step that runs, and ends once.
//! Not here:  writing the outcome (`run`), doing the work of a step (`worker`).

mod ended;
mod held;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use base::{Random, Timestamp};
use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::data::v1::{FailureClass, ProcessingIssue};
use platform_proto::platform::etl::v1::{LogLevel, WatermarkPosition};

use super::execution::{Execution, Lease};
use super::failure::Failed;
use super::step::{Attempt, Counts, Kind, Step, StepBody};
use super::{progress, record, retry};

pub(crate) use held::Held;

/// Steps of one execution.
pub(crate) const STEPS_MAX: usize = 20_000;

/// An execution with its steps.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) execution: Execution,
    /// By position, without gaps.
    pub(crate) steps: Vec<Step>,
}

/// What happens to an execution.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// A worker takes it up.
    Taken {
        worker: String,
        until: Timestamp,
        /// Earlier executions that left something, oldest first; as many as one step looks at.
        leftovers: Vec<String>,
    },
    /// A step begins.
    Began { position: i64 },
    /// A step is done.
    Done { position: i64, made: Box<Made> },
    /// A step failed.
    Failed { position: i64, failed: Failed, brought: Vec<StepBody> },
    /// Somebody wants it to end.
    Cancel { reason: String },
    /// Its time is over.
    TimedOut,
    /// Nothing can be done before a moment.
    Parked { until: Timestamp },
    /// The worker goes.
    Released,
}

/// What a step made.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Made {
    pub(crate) output_ref: String,
    pub(crate) input_ref: String,
    pub(crate) table_name: String,
    pub(crate) table_version: Option<i64>,
    pub(crate) dataset: String,
    pub(crate) datasets: Vec<String>,
    pub(crate) counts: Counts,
    /// It had nothing to do: what there is is good.
    pub(crate) is_skipped: bool,
    /// What a person should read, if anything.
    pub(crate) remark: String,
    /// Steps that follow from it. Each depends on this one, and on those of these whose places are in its `depends_on`,
    /// counted from 1 within this list.
    pub(crate) next: Vec<StepBody>,
    pub(crate) watermark: Option<Mark>,
    pub(crate) issues: Vec<ProcessingIssue>,
    /// Rows with at least one issue, as far as that is known.
    pub(crate) flagged: i64,
}

/// A watermark that a step moves.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mark {
    pub(crate) subject: String,
    pub(crate) position: WatermarkPosition,
}

/// What has to be written beside the row, in the same transaction.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// An event of this topic.
    Emit(&'static str),
    /// Config is told how it stands.
    Report,
    /// Other pipelines may follow.
    Follow,
    /// A line of the log.
    Log(Line),
    /// A step is done: its watermark and lineage.
    StepDone { position: i64, mark: Option<Mark> },
    /// Rows were scored.
    Quality { position: i64, issues: Vec<ProcessingIssue>, flagged: i64 },
    /// It has ended; its schedule and its backfill are told.
    Ended,
    /// The next execution has to finish what it did not.
    Unfinished,
    /// What these executions left is finished, or left by this one.
    Finished(Vec<String>),
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) level: LogLevel,
    pub(crate) layer: &'static str,
    pub(crate) message: String,
    pub(crate) step_id: String,
    pub(crate) attempt: i64,
}

/// What an event makes of a row, and what has to be written beside it.
pub(crate) fn step(
    mut row: Row,
    event: Event,
    now: Timestamp,
    random: &dyn Random,
) -> (Row, Vec<Effect>) {
    let mut effects = Vec::new();
    if !row.execution.is_open() {
        return (row, effects);
    }
    match event {
        Event::Taken { worker, until, leftovers } => {
            row.taken((worker, until), &leftovers, now, &mut effects);
        }
        Event::Began { position } => row.began(position, now),
        Event::Done { position, made } => row.done(position, *made, now, &mut effects),
        Event::Failed { position, failed, brought } => {
            row.failed(position, (&failed, brought), (now, random), &mut effects);
        }
        Event::Cancel { reason } => row.cancel(reason, now, &mut effects),
        Event::TimedOut => row.timed_out(now, &mut effects),
        Event::Parked { until } => row.parked(until, now),
        Event::Released => row.released(now),
    }
    row.conclude(now, &mut effects);
    row.execution.progress = progress::of(&row);
    (row, effects)
}

impl Row {
    /// The step of a position.
    pub(crate) fn at(&self, position: i64) -> Option<&Step> {
        self.steps.get(usize::try_from(position).ok()?.checked_sub(1)?)
    }

    fn at_mut(&mut self, position: i64) -> Option<&mut Step> {
        self.steps.get_mut(usize::try_from(position).ok()?.checked_sub(1)?)
    }

    /// Steps that may begin now, in their order.
    pub(crate) fn ready(&self, now: Timestamp) -> Vec<i64> {
        if self.execution.status != Status::Running {
            return Vec::new();
        }
        let mut writing: BTreeSet<&str> = self
            .steps
            .iter()
            .filter(|step| step.status == Status::Running && step.body.kind.makes_rows())
            .map(|step| step.body.dataset.as_str())
            .collect();
        let is_due = |step: &&Step| step.body.next_attempt_at.is_none_or(|at| at <= now);
        let possible = self.steps.iter().filter(|step| self.is_possible(step)).filter(is_due);
        // One batch of a data set after the other: two at once would only wait for each other's commit.
        possible
            .filter(|step| {
                !step.body.kind.makes_rows() || writing.insert(step.body.dataset.as_str())
            })
            .map(|step| step.position)
            .collect()
    }

    /// When the next retry is due, if one is waited for.
    pub(crate) fn next_retry(&self) -> Option<Timestamp> {
        let possible = self.steps.iter().filter(|step| self.is_possible(step));
        possible.filter_map(|step| step.body.next_attempt_at).min()
    }

    /// Whether a step waits, and nothing that it reads is missing.
    fn is_possible(&self, step: &Step) -> bool {
        if step.status != Status::Pending {
            return false;
        }
        if step.body.kind == Kind::Aggregations {
            return self.may_aggregate();
        }
        let is_done = |position: &i64| self.at(*position).is_some_and(Step::is_done);
        step.body.depends_on.iter().all(is_done)
    }

    fn taken(
        &mut self,
        (worker, until): (String, Timestamp),
        leftovers: &[String],
        now: Timestamp,
        effects: &mut Vec<Effect>,
    ) {
        self.lose_steps(now);
        let it = &mut self.execution;
        it.status = Status::Running;
        it.attempt += 1;
        it.next_attempt_at = None;
        it.lease = Lease {
            owner: worker,
            fence: it.lease.fence + 1,
            acquired_at: Some(now),
            renewed_at: Some(now),
            expires_at: Some(until),
        };
        let message = match it.attempt {
            1 => "execution begins".to_owned(),
            attempt => format!("execution goes on, attempt {attempt}"),
        };
        effects.push(Effect::Log(line(LogLevel::Info, "", message)));
        if it.started_at.is_some() {
            return;
        }
        it.started_at = Some(now);
        it.deadline = Some(now + it.spec.timeout());
        effects.push(Effect::Emit(record::STARTED));
        effects.push(Effect::Report);
        // Steps that are there already are those of the execution that this one repeats.
        if self.steps.is_empty() {
            self.add(StepBody::new(Kind::Streams, "streams"));
        }
        if !leftovers.is_empty() && self.execution.backfill_id.is_empty() {
            self.add(StepBody::leftovers(leftovers));
        }
        if !self.steps.iter().any(|step| step.body.kind == Kind::Aggregations) {
            self.add(StepBody::new(Kind::Aggregations, "aggregations"));
        }
    }

    /// Adds a step that waits.
    pub(crate) fn add(&mut self, body: StepBody) {
        let position = i64::try_from(self.steps.len()).unwrap_or(i64::MAX) + 1;
        self.steps.push(Step { position, status: Status::Pending, started_at: None, body });
    }

    fn began(&mut self, position: i64, now: Timestamp) {
        let (fence, worker) = (self.execution.lease.fence, self.execution.lease.owner.clone());
        let read: Vec<i64> = self
            .steps
            .iter()
            .filter(|step| step.body.kind.makes_rows() && step.is_done())
            .map(|step| step.position)
            .collect();
        let Some(step) = self.at_mut(position) else { return };
        if step.body.kind == Kind::Aggregations {
            step.body.depends_on = read;
        }
        step.body.is_uncertain = step.body.kind == Kind::Source;
        step.status = Status::Running;
        step.started_at.get_or_insert(now);
        step.body.next_attempt_at = None;
        let number = step.body.attempt() + 1;
        step.body.add_attempt(Attempt {
            number,
            fence,
            worker,
            started_at: now,
            ended_at: None,
            failure: None,
        });
    }

    fn done(&mut self, position: i64, made: Made, now: Timestamp, effects: &mut Vec<Effect>) {
        if self.refuses(&made.next) {
            let message = format!("an execution has at most {STEPS_MAX} steps");
            let failed = Failed::new(FailureClass::Configuration, "TOO_MANY_STEPS", message);
            return self.fail(position, &failed, (now, None), effects);
        }
        let Some(step) = self.at_mut(position).filter(|step| step.status == Status::Running) else {
            return;
        };
        step.status = if made.is_skipped { Status::Skipped } else { Status::Completed };
        let body = &mut step.body;
        body.completed_at = Some(now);
        body.output_ref = made.output_ref;
        if !made.input_ref.is_empty() {
            body.input_ref = made.input_ref;
        }
        body.table_name = made.table_name;
        body.table_version = made.table_version;
        if !made.dataset.is_empty() {
            body.dataset = made.dataset;
        }
        body.datasets = made.datasets;
        body.counts = made.counts;
        body.is_uncertain = false;
        if let Some(attempt) = body.attempts.last_mut() {
            attempt.ended_at = Some(now);
        }
        let (read, wrote) = (body.counts.input_records, body.counts.output_records);
        let mut message = format!("{} is done: {read} records read, {wrote} written", body.subject);
        let level = if made.remark.is_empty() { LogLevel::Info } else { LogLevel::Warning };
        if !made.remark.is_empty() {
            message = format!("{}: {}", body.subject, made.remark);
        }
        effects.push(Effect::Log(line_of(step, level, message)));
        if step.body.kind.makes_rows() && !made.is_skipped {
            let (issues, flagged) = (made.issues, made.flagged);
            effects.push(Effect::Quality { position, issues, flagged });
        }
        effects.push(Effect::StepDone { position, mark: made.watermark });
        self.follow(position, made.next);
    }

    /// Whether so many steps are too many.
    fn refuses(&self, next: &[StepBody]) -> bool {
        STEPS_MAX < self.steps.len() + next.len()
    }

    /// Adds the steps that follow from one; a batch that has a step already gets no other.
    fn follow(&mut self, from: i64, next: Vec<StepBody>) {
        let before = i64::try_from(self.steps.len()).unwrap_or(i64::MAX);
        let mut known: BTreeSet<String> = self
            .steps
            .iter()
            .filter(|step| step.body.kind == Kind::Bronze)
            .map(|step| step.body.subject.clone())
            .collect();
        for mut body in next {
            if body.kind == Kind::Bronze && !known.insert(body.subject.clone()) {
                continue;
            }
            body.depends_on.iter_mut().for_each(|place| *place += before);
            body.depends_on.insert(0, from);
            self.add(body);
        }
    }

    fn failed(
        &mut self,
        position: i64,
        (failed, brought): (&Failed, Vec<StepBody>),
        (now, random): (Timestamp, &dyn Random),
        effects: &mut Vec<Effect>,
    ) {
        let policy = retry::policy(&self.execution.spec.policy, failed.class);
        let Some(step) = self.at(position) else { return };
        let used = step.body.retries_of(failed.class);
        let retry_at = retry::next_attempt(policy, used, failed, now, random);
        // A retry after the end of the execution is none.
        let deadline = self.execution.deadline;
        let retry_at = retry_at.filter(|at| deadline.is_none_or(|deadline| *at < deadline));
        self.fail(position, failed, (now, retry_at), effects);
        // What was brought before the failure stands in bronze, and is worked on whatever becomes of the rest.
        if !self.refuses(&brought) {
            let before = self.steps.len();
            self.follow(position, brought);
            self.steps[before..].iter_mut().for_each(|step| step.body.depends_on.clear());
        }
    }

    fn fail(
        &mut self,
        position: i64,
        failed: &Failed,
        (now, retry_at): (Timestamp, Option<Timestamp>),
        effects: &mut Vec<Effect>,
    ) {
        let Some(step) = self.at_mut(position).filter(|step| step.status == Status::Running) else {
            return;
        };
        let number = step.body.attempt();
        if let Some(attempt) = step.body.attempts.last_mut() {
            attempt.ended_at = Some(now);
            attempt.failure = Some(failed.shown(now, retry_at, number));
        }
        if failed.is_spent {
            step.body.round += 1;
        }
        step.body.is_uncertain &= !(failed.is_spent || failed.is_refused);
        let what = format!("{} failed: {}: {}", step.body.subject, failed.reason, failed.message);
        if let Some(retry_at) = retry_at {
            *step.body.retries.entry(failed.class as i32).or_default() += 1;
            step.status = Status::Pending;
            step.body.next_attempt_at = Some(retry_at);
            let message = format!("{what}; tried again at {retry_at}");
            effects.push(Effect::Log(line_of(step, LogLevel::Warning, message)));
        } else {
            step.status = Status::Failed;
            step.body.completed_at = Some(now);
            effects.push(Effect::Log(line_of(step, LogLevel::Error, what)));
        }
    }

    /// Steps whose worker is gone wait again.
    fn lose_steps(&mut self, now: Timestamp) {
        let lost = Failed::new(FailureClass::LostWorker, "WORKER_LOST", "the worker is gone");
        for step in self.steps.iter_mut().filter(|step| step.status == Status::Running) {
            let number = step.body.attempt();
            step.status = Status::Pending;
            if let Some(attempt) = step.body.attempts.last_mut() {
                attempt.ended_at = Some(now);
                attempt.failure = Some(lost.shown(now, Some(now), number));
            }
        }
    }

    fn parked(&mut self, until: Timestamp, now: Timestamp) {
        let until = self.execution.deadline.map_or(until, |deadline| deadline.min(until));
        self.released(now);
        self.execution.available_at = until;
        self.execution.next_attempt_at = Some(until);
    }

    fn released(&mut self, now: Timestamp) {
        self.lose_steps(now);
        let it = &mut self.execution;
        it.status = Status::Pending;
        it.available_at = now;
        it.lease = Lease { fence: it.lease.fence, ..Lease::default() };
    }
}

fn line(level: LogLevel, layer: &'static str, message: String) -> Line {
    Line { level, layer, message, step_id: String::new(), attempt: 0 }
}

fn line_of(step: &Step, level: LogLevel, message: String) -> Line {
    let layer = step.body.layer.name();
    Line { level, layer, message, step_id: step.id(), attempt: step.body.attempt() }
}
