//! What the rules found.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::log::{Log, Outcome};

/// Violations that are printed of each rule.
const SHOWN: usize = 5;

/// The promises, each of which can be broken by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    /// An acknowledged record is there.
    Lost,
    /// An acknowledged record is where the acknowledgement says.
    Moved,
    /// An offset has one value for ever.
    TwoValues,
    /// A value of an idempotent producer has one offset.
    Doubled,
    /// A value of a request with a name has one offset, however often the request was repeated.
    Repeated,
    /// What was refused is not read.
    RefusedRead,
    /// What is read was sent, to this partition.
    Unknown,
    /// What is read was sent before.
    TooEarly,
    /// A batch is there as a whole, at consecutive offsets, or not at all.
    Torn,
    /// Offsets follow the order of one producer's batches.
    Disorder,
    /// Nothing of an idempotent producer is missing before something that is there.
    Gap,
    /// Of each key the last acknowledged record is there, or a later one, and comes last.
    KeyLost,
    /// The epoch of the leaders that answer one producer never goes back.
    EpochBack,
    /// A consumer's offsets ascend.
    ReadBack,
    /// A consumer passes over nothing.
    Skipped,
    /// What a consumer was given stays.
    Gone,
    /// A consumer is given nothing from the high watermark on.
    Uncommitted,
    /// High watermark and log start never go back.
    WatermarkBack,
    /// What was acknowledged before a question lies below the high watermark of its answer.
    Stale,
}

/// Violations by rule, and what there was to judge.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    found: BTreeMap<Rule, Vec<String>>,
    figures: Vec<(&'static str, usize)>,
}

impl Verdict {
    /// Nothing found so far.
    pub(crate) fn new(log: &Log) -> Self {
        let mut figures = [0; 3];
        let mut records = 0;
        for send in log.sends.values() {
            figures[match send.outcome {
                Outcome::Acknowledged { .. } => 0,
                Outcome::Open => 1,
                Outcome::Refused => 2,
            }] += 1;
            if matches!(send.outcome, Outcome::Acknowledged { .. }) {
                records += send.values.len();
            }
        }
        let [acknowledged, open, refused] = figures;
        let figures = vec![
            ("kills", log.kills),
            ("batches acknowledged", acknowledged),
            ("records acknowledged", records),
            ("batches unanswered", open),
            ("batches refused", refused),
            ("repeats known again", log.known_again),
            ("records read", log.polls().map(|(_, _, poll)| poll.records.len()).sum()),
            ("partitions", log.last.len()),
            ("records gone by rule", gone(log)),
        ];
        Self { found: BTreeMap::new(), figures }
    }

    /// Adds a violation.
    pub(crate) fn add(&mut self, rule: Rule, what: String) {
        self.found.entry(rule).or_default().push(what);
    }

    /// Whether every promise was kept.
    pub(crate) fn is_clean(&self) -> bool {
        self.found.is_empty()
    }

    /// The rules that were broken.
    #[cfg(test)]
    pub(crate) fn rules(&self) -> Vec<Rule> {
        self.found.keys().copied().collect()
    }
}

/// Acknowledged records that are no longer there, as retention and compaction let them go: where the rules find nothing,
/// how much was tried.
fn gone(log: &Log) -> usize {
    let there: BTreeSet<&str> = log
        .last
        .values()
        .flat_map(|read| read.records.iter().map(|(_, value)| value.as_str()))
        .collect();
    let acknowledged =
        log.sends.values().filter(|send| matches!(send.outcome, Outcome::Acknowledged { .. }));
    let values = acknowledged.flat_map(|send| &send.values);
    values.filter(|value| !there.contains(value.as_str())).count()
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, figure) in &self.figures {
            writeln!(f, "{name:<24} {figure:>9}")?;
        }
        write!(f, "{:<24} {:>9}", "violations", self.found.values().map(Vec::len).sum::<usize>())?;
        for (rule, found) in &self.found {
            write!(f, "\n{rule:?}: {} times", found.len())?;
            for one in found.iter().take(SHOWN) {
                write!(f, "\n  {one}")?;
            }
        }
        Ok(())
    }
}
