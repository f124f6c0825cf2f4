//! How an execution ends.

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::data::v1::FailureClass;
use platform_proto::platform::etl::v1::{ExecutionError, LogLevel};

use super::{Effect, Row, line};
use crate::core::execution::Lease;
use crate::core::failure::is_retryable;
use crate::core::record;
use crate::core::step::{Kind, Step};

impl Row {
    /// Ends an execution of which nothing can be done any more.
    pub(super) fn conclude(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        if self.execution.status != Status::Running || self.steps.is_empty() {
            return;
        }
        let is_active = |step: &Step| step.status == Status::Running || self.is_possible(step);
        if self.steps.iter().any(is_active) {
            return;
        }
        let failed = self.steps.iter().find(|step| step.status == Status::Failed);
        match failed.map(error_of) {
            Some(error) => {
                let message = format!("execution failed: {}", error.message);
                self.end(Status::Failed, Some(error), now);
                effects.push(Effect::Log(line(LogLevel::Error, "", message)));
                effects.push(Effect::Emit(record::FAILED));
                self.leave(effects);
            }
            None => {
                self.end(Status::Completed, None, now);
                effects.push(Effect::Log(line(
                    LogLevel::Info,
                    "",
                    "execution is complete".to_owned(),
                )));
                effects.push(Effect::Emit(record::COMPLETED));
                effects.push(Effect::Follow);
                self.take_over(effects);
            }
        }
        effects.push(Effect::Report);
        effects.push(Effect::Ended);
    }

    /// Takes over what earlier executions left: it is done by now, or is left by this one.
    fn take_over(&self, effects: &mut Vec<Effect>) {
        let is_found = |step: &&Step| step.body.kind == Kind::Leftovers && step.is_done();
        let leftovers = self.steps.iter().filter(is_found);
        let taken_over: Vec<String> = leftovers
            .flat_map(|step| step.body.input_ref.split(','))
            .filter(|id| !id.is_empty())
            .map(str::to_owned)
            .collect();
        if !taken_over.is_empty() {
            effects.push(Effect::Finished(taken_over));
        }
    }

    /// Leaves what was not finished to the next execution.
    fn leave(&self, effects: &mut Vec<Effect>) {
        if self.steps.iter().any(is_left) {
            effects.push(Effect::Unfinished);
        }
        self.take_over(effects);
    }

    pub(super) fn cancel(&mut self, reason: String, now: Timestamp, effects: &mut Vec<Effect>) {
        self.execution.cancel_requested = true;
        self.execution.cancel_reason = reason;
        self.stop(Status::Cancelled, now);
        self.end(Status::Cancelled, None, now);
        effects.push(Effect::Log(line(LogLevel::Warning, "", "execution is cancelled".to_owned())));
        effects.push(Effect::Emit(record::CANCELLED));
        self.leave(effects);
        effects.push(Effect::Report);
        effects.push(Effect::Ended);
    }

    pub(super) fn timed_out(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let message = "the execution did not end within its time";
        let error = ExecutionError {
            code: "EXECUTION_TIMEOUT".to_owned(),
            message: message.to_owned(),
            layer: String::new(),
            stack_trace: None,
            retryable: true,
            failure_class: FailureClass::Timeout as i32,
            step_id: String::new(),
        };
        self.stop(Status::Timeout, now);
        self.end(Status::Timeout, Some(error), now);
        effects.push(Effect::Log(line(LogLevel::Error, "", message.to_owned())));
        effects.push(Effect::Emit(record::FAILED));
        self.leave(effects);
        effects.push(Effect::Report);
        effects.push(Effect::Ended);
    }

    /// Ends the steps that run.
    fn stop(&mut self, status: Status, now: Timestamp) {
        for step in self.steps.iter_mut().filter(|step| step.status == Status::Running) {
            step.status = status;
            step.body.completed_at = Some(now);
            if let Some(attempt) = step.body.attempts.last_mut() {
                attempt.ended_at = Some(now);
            }
        }
    }

    fn end(&mut self, status: Status, error: Option<ExecutionError>, now: Timestamp) {
        for step in self.steps.iter_mut().filter(|step| step.status == Status::Pending) {
            step.status = Status::Cancelled;
            step.body.next_attempt_at = None;
        }
        let it = &mut self.execution;
        it.status = status;
        it.completed_at = Some(now);
        it.next_attempt_at = None;
        it.progress.error = error;
        it.lease = Lease { fence: it.lease.fence, ..Lease::default() };
    }
}

/// Whether there is more to be done for a step of an execution that did not end well.
fn is_left(step: &Step) -> bool {
    match step.body.kind {
        Kind::Source => step.body.is_uncertain,
        Kind::Bronze => !step.is_done(),
        // Whether all of gold that reads its rows was built is not looked at: building what is up to date costs little.
        Kind::Silver | Kind::Refine => true,
        Kind::Leftovers => step.is_done() && !step.body.datasets.is_empty(),
        Kind::Streams | Kind::Aggregations | Kind::Gold => false,
    }
}

/// What an execution says of the step that it failed with.
fn error_of(step: &Step) -> ExecutionError {
    let failure = step.body.attempts.last().and_then(|attempt| attempt.failure.clone());
    let failure = failure.unwrap_or_default();
    ExecutionError {
        code: failure.reason.clone(),
        message: format!("{}: {}", step.body.subject, failure.message),
        layer: step.body.layer.name().to_owned(),
        stack_trace: None,
        retryable: is_retryable(failure.failure_class()),
        failure_class: failure.failure_class,
        step_id: step.id(),
    }
}
