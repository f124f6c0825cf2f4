//! The rows of the report, with the goals.

use serde::Serialize;

use crate::cell::{Cell, Operation, Outcome};

/// Ours must be ahead of each peer: as many records, in no more time.
const AHEAD: f64 = 1.0;
/// The share of a ceiling that the greatest cell must reach.
const OF_CEILING_MIN: f64 = 0.6;
/// What the broker's processor time for a KiB may be, in microseconds.
const IN_US_PER_KIB_MAX: f64 = 1.2;
const OUT_US_PER_KIB_MAX: f64 = 0.5;
/// By how much the broker's memory may grow, in MiB.
const GROWTH_MIB_MAX: f64 = 32.0;

/// One row.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) case: String,
    pub(crate) ours: f64,
    pub(crate) peer: Option<f64>,
    pub(crate) peer_name: String,
    pub(crate) ratio: Option<f64>,
    pub(crate) goal: Option<f64>,
    pub(crate) met: Option<bool>,
}

/// Which way a goal goes.
#[derive(Clone, Copy)]
enum Goal {
    None,
    AtLeast(f64),
    AtMost(f64),
}

impl Row {
    fn beside(case: String, ours: f64, peer: f64, peer_name: &str, goal: Goal) -> Self {
        let ratio = ours / peer;
        let (goal, met) = goal.judge(ratio);
        let peer_name = peer_name.to_owned();
        Self { case, ours, peer: Some(peer), peer_name, ratio: Some(ratio), goal, met }
    }

    fn alone(case: String, ours: f64, goal: Goal) -> Self {
        let (goal, met) = goal.judge(ours);
        Self { case, ours, peer: None, peer_name: String::new(), ratio: None, goal, met }
    }

    /// Growth of the broker's memory.
    pub(crate) fn memory(growth_mib: f64) -> Self {
        let case = "memory for a consumer that is a million records behind, MiB".to_owned();
        Self::alone(case, growth_mib, Goal::AtMost(GROWTH_MIB_MAX))
    }

    /// The greatest cell beside a ceiling, in MB/s. A ceiling without a goal is there to be read.
    pub(crate) fn ceiling(
        operation: Operation,
        cell: &Cell,
        ours: &Outcome,
        ceiling: &Outcome,
        name: &str,
        is_goal: bool,
    ) -> Self {
        let case = format!("{} {cell}, share of the ceiling, MB/s", operation.name());
        let rate = |outcome: &Outcome| outcome.rate * cell.size as f64 / 1e6;
        let goal = if is_goal { Goal::AtLeast(OF_CEILING_MIN) } else { Goal::None };
        Self::beside(case, rate(ours), rate(ceiling), name, goal)
    }

    /// The broker's processor time in the greatest cell.
    pub(crate) fn processor(operation: Operation, cell: &Cell, ours: &Outcome) -> Self {
        let case = format!("{} {cell}, broker's us for a KiB", operation.name());
        let most = match operation {
            Operation::Produce => IN_US_PER_KIB_MAX,
            Operation::Fetch | Operation::Tail => OUT_US_PER_KIB_MAX,
        };
        Self::alone(case, ours.server_us_per_kib, Goal::AtMost(most))
    }

    /// One operation of a cell beside a peer's.
    pub(crate) fn operation(
        operation: Operation,
        cell: &Cell,
        ours: &Outcome,
        peer: &Outcome,
        peer_name: &str,
    ) -> Vec<Self> {
        let mut rows = Vec::new();
        let mut row = |what: &str, of: fn(&Outcome) -> f64, goal| {
            let case = format!("{} {cell}, {what}", operation.name());
            rows.push(Self::beside(case, of(ours), of(peer), peer_name, goal));
        };
        // While a consumer is waited for, nobody hurries, so that there is no throughput; and reading as fast as can be
        // has no latency.
        if operation != Operation::Tail {
            row("records a second", |it| it.rate, Goal::AtLeast(AHEAD));
        }
        if operation != Operation::Fetch {
            row("p50 us", |it| it.p50_us, Goal::None);
            row("p99 us", |it| it.p99_us, Goal::AtMost(AHEAD));
            row("p99.9 us", |it| it.p999_us, Goal::None);
        }
        row("server's us for a KiB", |it| it.server_us_per_kib, Goal::None);
        rows
    }
}

impl Goal {
    fn judge(self, value: f64) -> (Option<f64>, Option<bool>) {
        match self {
            Self::None => (None, None),
            Self::AtLeast(goal) => (Some(goal), Some(value >= goal)),
            Self::AtMost(goal) => (Some(goal), Some(value <= goal)),
        }
    }
}
