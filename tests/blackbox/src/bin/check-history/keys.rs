//! Partitions in which of each key only the last record stays.

use std::collections::BTreeMap;

use crate::log::{Log, Outcome, Send};
use crate::verdict::{Rule, Verdict};

/// Checks by the last complete reading that no key is behind what was acknowledged. A key is one producer's.
pub(crate) fn check(log: &Log, verdict: &mut Verdict) {
    let values = log.values();
    for (partition, read) in &log.last {
        if !log.is_compacted(partition) {
            continue;
        }
        let mut there: BTreeMap<&str, Rank> = BTreeMap::new();
        for (_, value) in &read.records {
            if let Some((send, place)) = values.get(value.as_str()) {
                there.insert(&send.keys[*place], rank(send, *place));
            }
        }
        let mut told: BTreeMap<&str, (Rank, &str)> = BTreeMap::new();
        for send in log.sends.values().filter(|send| &send.partition == partition) {
            if !matches!(send.outcome, Outcome::Acknowledged { .. }) {
                continue;
            }
            for (place, (key, value)) in send.keys.iter().zip(&send.values).enumerate() {
                told.insert(key, (rank(send, place), value));
            }
        }
        for (key, (told, value)) in told {
            let found = there.get(key);
            if found.is_none_or(|found| *found < told) {
                let said =
                    format!("{partition} {key}: {value} was acknowledged, there is {found:?}");
                verdict.add(Rule::KeyLost, said);
            }
        }
    }
}

/// Number of the batch and place in it: the order in which one producer wrote.
type Rank = (u64, usize);

fn rank(send: &Send, place: usize) -> Rank {
    (send.number, place)
}
