//! One unit of work of an execution: a stream, a batch, an aggregation.

use std::collections::BTreeMap;

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::data::v1::{Failure, FailureClass};
use serde::{Deserialize, Serialize};

use super::spec::{Layer, StreamName};

/// Attempts that a step shows; older ones are forgotten.
const ATTEMPTS_KEPT: usize = 50;

/// What a step does. Persisted; the names are stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// Finds out which streams there are, or which batches of them.
    Streams,
    /// Finds the batches that earlier executions did not finish with, and the data sets that gold has not read since.
    Leftovers,
    /// Brings one stream.
    Source,
    /// Looks at one batch that a stream brought.
    Bronze,
    /// Makes rows of one batch.
    Silver,
    /// Makes rows of what changed in another data set's rows.
    Refine,
    /// Finds out which aggregations read what was written.
    Aggregations,
    /// Builds one aggregation.
    Gold,
}

/// A step of an execution.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Step {
    /// From 1, in the order in which they were made.
    pub(crate) position: i64,
    pub(crate) status: Status,
    pub(crate) started_at: Option<Timestamp>,
    pub(crate) body: StepBody,
}

/// What a step is, and what became of it. Persisted as JSON; names are stable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct StepBody {
    pub(crate) kind: Kind,
    pub(crate) layer: Layer,
    /// A stream as `namespace.name`, a batch, `SOURCE/DATASET` for what one refines of another, or an aggregation.
    pub(crate) subject: String,
    /// The stream that it belongs to; `None` in gold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) stream: Option<StreamName>,
    /// Data set that it writes to, or whose batch it is; empty if none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) dataset: String,
    /// Data sets that are to be looked at in gold though no step here writes to them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) datasets: Vec<String>,
    /// What it made is another execution's.
    #[serde(default)]
    pub(crate) is_reused: bool,
    /// A sync that it asked for may go on, or have written what is not known; of the source alone.
    #[serde(default)]
    pub(crate) is_uncertain: bool,
    /// Its batch is about no days, and was chosen by the day on which it was ingested; of bronze alone.
    #[serde(default)]
    pub(crate) is_dayless: bool,
    /// Positions of the steps whose output it reads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) depends_on: Vec<i64>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) input_ref: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) output_ref: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) table_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) table_version: Option<i64>,
    #[serde(default)]
    pub(crate) counts: Counts,
    /// The newest ones, oldest first.
    #[serde(default)]
    pub(crate) attempts: Vec<Attempt>,
    /// Retries that were used, by the number of `FailureClass`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) retries: BTreeMap<i32, u32>,
    /// Which of its requests it makes: another one once the answer to the last is a failure for good.
    #[serde(default)]
    pub(crate) round: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next_attempt_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) completed_at: Option<Timestamp>,
}

/// What a step counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Counts {
    pub(crate) input_records: i64,
    pub(crate) output_records: i64,
    /// Records that could not be used.
    pub(crate) failed_records: i64,
    pub(crate) filtered_records: i64,
    pub(crate) quarantined_records: i64,
    pub(crate) size_bytes: i64,
    /// Rows that were scored, and the sum of their scores.
    pub(crate) scored: i64,
    pub(crate) points: f64,
}

/// One attempt at a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Attempt {
    pub(crate) number: i64,
    pub(crate) fence: i64,
    pub(crate) worker: String,
    pub(crate) started_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ended_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) failure: Option<Failure>,
}

impl StepBody {
    /// A step that waits.
    pub(crate) fn new(kind: Kind, subject: impl Into<String>) -> Self {
        let layer = match kind {
            Kind::Streams | Kind::Source => Layer::Source,
            Kind::Leftovers | Kind::Bronze => Layer::Bronze,
            Kind::Silver | Kind::Refine => Layer::Silver,
            Kind::Aggregations | Kind::Gold => Layer::Gold,
        };
        Self {
            kind,
            layer,
            subject: subject.into(),
            stream: None,
            dataset: String::new(),
            datasets: Vec::new(),
            is_reused: false,
            is_uncertain: false,
            is_dayless: false,
            depends_on: Vec::new(),
            input_ref: String::new(),
            output_ref: String::new(),
            table_name: String::new(),
            table_version: None,
            counts: Counts::default(),
            attempts: Vec::new(),
            retries: BTreeMap::new(),
            round: 0,
            next_attempt_at: None,
            completed_at: None,
        }
    }

    /// A step that finds what these executions did not finish.
    pub(crate) fn leftovers(executions: &[String]) -> Self {
        Self { input_ref: executions.join(","), ..Self::new(Kind::Leftovers, "leftovers") }
    }

    /// Number of the newest attempt; 0 before the first.
    pub(crate) fn attempt(&self) -> i64 {
        self.attempts.last().map_or(0, |it| it.number)
    }

    /// Retries of a class that were used.
    pub(crate) fn retries_of(&self, class: FailureClass) -> u32 {
        self.retries.get(&(class as i32)).copied().unwrap_or(0)
    }

    /// Adds an attempt, and forgets the oldest beyond what is kept.
    pub(crate) fn add_attempt(&mut self, attempt: Attempt) {
        if ATTEMPTS_KEPT <= self.attempts.len() {
            self.attempts.remove(0);
        }
        self.attempts.push(attempt);
    }
}

impl Kind {
    /// Whether it makes rows of a data set.
    pub(crate) const fn makes_rows(self) -> bool {
        match self {
            Self::Silver | Self::Refine => true,
            Self::Streams
            | Self::Leftovers
            | Self::Source
            | Self::Bronze
            | Self::Aggregations
            | Self::Gold => false,
        }
    }
}

impl Step {
    /// Its id on the wire.
    pub(crate) fn id(&self) -> String {
        format!("{}-{}", self.body.layer.name(), self.position)
    }

    /// Whether what depends on it may begin.
    pub(crate) fn is_done(&self) -> bool {
        matches!(self.status, Status::Completed | Status::Skipped)
    }
}
