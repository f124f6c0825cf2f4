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
        // Neither a rate nor a latency is ever nothing: what is, was not measured, and meets no goal.
        let ratio = Some(ours / peer).filter(|_| is_figure(ours) && is_figure(peer));
        let (goal, met) = goal.judge(ratio);
        let (ours, peer_name) = (finite(ours), peer_name.to_owned());
        Self { case, ours, peer: Some(finite(peer)), peer_name, ratio, goal, met }
    }

    fn alone(case: String, ours: f64, is_measured: bool, goal: Goal) -> Self {
        let (goal, met) = goal.judge(Some(ours).filter(|_| is_measured));
        let ours = finite(ours);
        Self { case, ours, peer: None, peer_name: String::new(), ratio: None, goal, met }
    }

    /// Growth of the broker's memory.
    pub(crate) fn memory(growth_mib: f64) -> Self {
        let case = "memory for a consumer that is a million records behind, MiB".to_owned();
        // It may well be nothing.
        Self::alone(case, growth_mib, true, Goal::AtMost(GROWTH_MIB_MAX))
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
        let used = ours.server_us_per_kib;
        Self::alone(case, used, is_figure(used), Goal::AtMost(most))
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
    /// The goal, and whether it is met; what was not measured meets none.
    fn judge(self, value: Option<f64>) -> (Option<f64>, Option<bool>) {
        match self {
            Self::None => (None, None),
            Self::AtLeast(goal) => (Some(goal), Some(value.is_some_and(|value| value >= goal))),
            Self::AtMost(goal) => (Some(goal), Some(value.is_some_and(|value| value <= goal))),
        }
    }
}

/// Whether something was measured.
fn is_figure(value: f64) -> bool {
    value.is_finite() && value > 0.0
}

/// A number that JSON has.
fn finite(value: f64) -> f64 {
    if value.is_finite() { value } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CELL: Cell = Cell { size: 1024, batch: 1000, partitions: 8, fsync: false };

    fn outcome(figure: f64) -> Outcome {
        Outcome {
            records: 1,
            rate: figure,
            p50_us: figure,
            p99_us: figure,
            p999_us: figure,
            server_us_per_kib: figure,
        }
    }

    #[test]
    fn what_was_not_measured_meets_no_goal() {
        let goals = |ours: f64, peer: f64| {
            let operation = Operation::Produce;
            let mut rows = Row::operation(operation, &CELL, &outcome(ours), &outcome(peer), "peer");
            rows.push(Row::ceiling(operation, &CELL, &outcome(ours), &outcome(peer), "top", true));
            rows.push(Row::processor(operation, &CELL, &outcome(ours)));
            assert!(rows.iter().all(|row| serde_json::to_string(row).is_ok()));
            rows.iter().filter_map(|row| row.met).collect::<Vec<_>>()
        };
        assert_eq!(goals(1.0, 1.0), [true; 4]);
        assert_eq!(goals(0.0, 1.0), [false; 4]);
        assert_eq!(goals(f64::NAN, f64::INFINITY), [false; 4]);
        // A peer that did nothing is not beaten; our own processor time has no peer.
        assert_eq!(goals(1.0, 0.0), [false, false, false, true]);
        assert_eq!(Row::memory(0.0).met, Some(true));
    }
}
