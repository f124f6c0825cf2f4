//! Which value is where: one offset, one value, one place.

use std::collections::BTreeMap;

use crate::log::{Log, Outcome, Send};
use crate::verdict::{Rule, Verdict};

/// Checks what was read, wherever and whenever, and what acknowledgements say about places.
pub(crate) fn check(log: &Log, verdict: &mut Verdict) {
    let values = log.values();
    let mut at_offset: BTreeMap<(&str, u64), &str> = BTreeMap::new();
    let mut of_value: BTreeMap<&str, u64> = BTreeMap::new();
    for (partition, consumer, poll) in log.polls() {
        for (offset, value) in &poll.records {
            let known = *at_offset.entry((partition, *offset)).or_insert(value);
            if known != value {
                let said = format!("{partition} {offset} is {known}, then {value} ({consumer})");
                verdict.add(Rule::TwoValues, said);
            }
            let Some((send, _)) = values.get(value.as_str()) else {
                verdict.add(Rule::Unknown, format!("{partition} {offset}: {value} ({consumer})"));
                continue;
            };
            origin(send, partition, *offset, value, poll.at, verdict);
            let first = *of_value.entry(value).or_insert(*offset);
            if first != *offset && send.partition == partition {
                let said = format!("{partition} {value} is at {first} and at {offset}");
                if send.idempotent {
                    verdict.add(Rule::Doubled, said);
                } else if send.named {
                    verdict.add(Rule::Repeated, said);
                }
            }
        }
    }
    for send in log.sends.values() {
        let Outcome::Acknowledged { offset, .. } = send.outcome else { continue };
        for (place, value) in send.values.iter().enumerate() {
            let offset = offset + place as u64;
            if let Some(read) = at_offset.get(&(send.partition.as_str(), offset))
                && read != value
            {
                let said = format!("{} {offset}: told {value}, read {read}", send.partition);
                verdict.add(Rule::TwoValues, said);
            }
        }
    }
}

fn origin(
    send: &Send,
    partition: &str,
    offset: u64,
    value: &str,
    read_at: u64,
    verdict: &mut Verdict,
) {
    let said = || format!("{partition} {offset}: {value}, sent to {}", send.partition);
    if send.partition != partition {
        verdict.add(Rule::Unknown, said());
    }
    if send.outcome == Outcome::Refused {
        verdict.add(Rule::RefusedRead, said());
    }
    if read_at < send.at {
        verdict.add(Rule::TooEarly, said());
    }
}
