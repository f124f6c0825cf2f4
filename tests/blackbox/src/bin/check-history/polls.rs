//! What consumers were given: in order, without holes, committed, and for good.

use std::collections::BTreeMap;

use crate::log::{Log, Outcome, Poll, Read, Step};
use crate::verdict::{Rule, Verdict};

/// Checks each consumer by itself, and the watermarks of all together.
pub(crate) fn check(log: &Log, verdict: &mut Verdict) {
    for ((partition, consumer), steps) in &log.steps {
        let Some(read) = log.last.get(partition) else { continue };
        let is_compacted = log.is_compacted(partition);
        let log: BTreeMap<u64, &str> =
            read.records.iter().map(|(offset, value)| (*offset, value.as_str())).collect();
        let name = format!("{partition} {consumer}");
        path(&name, steps, read, &log, verdict);
        for step in steps {
            if let Step::Polled(poll) = step {
                committed(&name, poll, read, &log, is_compacted, verdict);
            }
        }
    }
    let mut by_partition: BTreeMap<&str, Vec<(&str, &Poll)>> = BTreeMap::new();
    for (partition, consumer, poll) in log.polls() {
        by_partition.entry(partition).or_default().push((consumer, poll));
    }
    for (partition, polls) in by_partition {
        let acknowledged = log.sends.values().filter(|send| send.partition == partition);
        let ends = acknowledged.filter_map(|send| match send.outcome {
            Outcome::Acknowledged { at, offset, .. } => {
                Some((at, offset + send.values.len() as u64))
            }
            Outcome::Open | Outcome::Refused => None,
        });
        watermarks(partition, &polls, ends.collect(), verdict);
    }
}

/// A consumer's way through a partition.
fn path(name: &str, steps: &[Step], read: &Read, log: &BTreeMap<u64, &str>, verdict: &mut Verdict) {
    // Where the consumer goes on; unknown before it has sought.
    let mut next: Option<u64> = None;
    for step in steps {
        let poll = match step {
            Step::Sought(offset) => {
                next = Some(*offset);
                continue;
            }
            Step::Polled(poll) => poll,
        };
        for (offset, value) in &poll.records {
            if next.is_some_and(|next| *offset < next) {
                verdict.add(Rule::ReadBack, format!("{name} {offset} {value}, after {next:?}"));
                continue;
            }
            let from = next.unwrap_or(*offset).max(poll.log_start).max(read.start);
            let passed = if from < *offset { log.range(from..*offset).next() } else { None };
            if let Some((passed, value)) = passed {
                verdict.add(Rule::Skipped, format!("{name} {passed} {value}, to {offset}"));
            }
            next = Some(offset + 1);
        }
    }
}

fn committed(
    name: &str,
    poll: &Poll,
    read: &Read,
    log: &BTreeMap<u64, &str>,
    is_compacted: bool,
    verdict: &mut Verdict,
) {
    for (offset, value) in &poll.records {
        if *offset >= poll.high_watermark {
            let said = format!("{name} {offset} {value}, high watermark {}", poll.high_watermark);
            verdict.add(Rule::Uncommitted, said);
        }
        let found = log.get(offset);
        let may_go = *offset < read.start || is_compacted && found.is_none();
        if !may_go && found != Some(&value.as_str()) {
            let said = format!("{name} {offset} {value}, at the end {found:?}");
            verdict.add(Rule::Gone, said);
        }
    }
    if poll.high_watermark > read.end && poll.at < read.at {
        let said =
            format!("{name}: {} was committed, the end is {}", poll.high_watermark, read.end);
        verdict.add(Rule::WatermarkBack, said);
    }
}

/// A moment and a number that holds from then on.
type Bounds = Vec<(u64, u64)>;

/// The greatest number of the bounds that held before a moment.
fn held(bounds: &Bounds, before: u64) -> u64 {
    let count = bounds.partition_point(|(at, _)| *at < before);
    count.checked_sub(1).map_or(0, |index| bounds[index].1)
}

/// Sorts bounds by moment and lets each be at least the ones before.
fn rising(mut bounds: Bounds) -> Bounds {
    bounds.sort_unstable();
    let mut greatest = 0;
    for (_, bound) in &mut bounds {
        greatest = greatest.max(*bound);
        *bound = greatest;
    }
    bounds
}

fn watermarks(partition: &str, polls: &[(&str, &Poll)], ends: Bounds, verdict: &mut Verdict) {
    let ends = rising(ends);
    let highs = rising(polls.iter().map(|(_, poll)| (poll.at, poll.high_watermark)).collect());
    let starts = rising(polls.iter().map(|(_, poll)| (poll.at, poll.log_start)).collect());
    for (consumer, poll) in polls {
        let (high, start) = (held(&highs, poll.asked), held(&starts, poll.asked));
        if poll.high_watermark < high || poll.log_start < start {
            let said = format!(
                "{partition} {consumer}: {} to {}, after {start} to {high}",
                poll.log_start, poll.high_watermark
            );
            verdict.add(Rule::WatermarkBack, said);
        }
        let end = held(&ends, poll.asked);
        if poll.high_watermark < end {
            let said = format!("{partition} {consumer}: {}, told {end}", poll.high_watermark);
            verdict.add(Rule::Stale, said);
        }
    }
}
