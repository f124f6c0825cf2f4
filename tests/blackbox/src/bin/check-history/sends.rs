//! What became of each producer's batches, by the last complete reading.

use std::collections::BTreeMap;

use crate::log::{Log, Outcome, Send};
use crate::verdict::{Rule, Verdict};

/// Where each value is; a producer without an identity may have written it more than once.
type Places<'a> = BTreeMap<&'a str, Vec<u64>>;

/// Checks losses, places, wholeness and order.
pub(crate) fn check(log: &Log, verdict: &mut Verdict) {
    let mut places: BTreeMap<&str, Places<'_>> = BTreeMap::new();
    for (partition, read) in &log.last {
        let of_partition = places.entry(partition).or_default();
        for (offset, value) in &read.records {
            of_partition.entry(value).or_default().push(*offset);
        }
    }
    let none = Places::new();
    // The batches of one producer for one partition come one after the other in the map.
    let mut lanes: BTreeMap<(&str, &str), Vec<&Send>> = BTreeMap::new();
    for send in log.sends.values() {
        lanes.entry((&send.producer, &send.partition)).or_default().push(send);
    }
    for ((_, partition), sends) in lanes {
        let start = log.last.get(partition).map_or(0, |read| read.start);
        let places = places.get(partition).unwrap_or(&none);
        ordered(&sends, places, verdict);
        epochs(&sends, verdict);
        // Where only the last record of a key stays, any other may be missing.
        if !log.is_compacted(partition) {
            for send in &sends {
                whole(send, start, places, verdict);
            }
            gapless(&sends, start, places, verdict);
        }
    }
}

fn whole(send: &Send, start: u64, places: &Places<'_>, verdict: &mut Verdict) {
    let found: Vec<Option<u64>> = send
        .values
        .iter()
        .enumerate()
        .map(|(place, value)| {
            let there = places.get(value.as_str())?;
            let told = match send.outcome {
                Outcome::Acknowledged { offset, .. } => Some(offset + place as u64),
                Outcome::Open | Outcome::Refused => None,
            };
            told.filter(|told| there.contains(told)).or(there.first().copied())
        })
        .collect();
    if let Outcome::Acknowledged { offset: told, .. } = send.outcome {
        for (place, (value, found)) in send.values.iter().zip(&found).enumerate() {
            let told = told + place as u64;
            match found {
                Some(found) if *found == told => {}
                Some(found) => {
                    let said = format!("{} {value}: told {told}, at {found}", send.partition);
                    verdict.add(Rule::Moved, said);
                }
                // Retention took it.
                None if told < start => {}
                None => {
                    let said = format!("{} {value}, told {told}", send.partition);
                    verdict.add(Rule::Lost, said);
                }
            }
        }
    }
    let first = found.iter().position(Option::is_some);
    let Some((index, offset)) = first.and_then(|index| Some((index, found[index]?))) else {
        return;
    };
    // What lies below the start went with the records before it.
    let is_cut = index > 0 && offset <= start;
    let whole = found[index..].iter().zip(offset..).all(|(found, at)| *found == Some(at));
    if !whole || index > 0 && !is_cut {
        let said = format!("{} batch {} of {}", send.partition, send.number, send.producer);
        verdict.add(Rule::Torn, format!("{said}: {found:?}"));
    }
}

/// What is there of a producer has the order in which it was sent.
fn ordered(sends: &[&Send], places: &Places<'_>, verdict: &mut Verdict) {
    let mut last: Option<(u64, &str)> = None;
    let values = sends.iter().filter(|send| send.outcome != Outcome::Refused);
    for value in values.flat_map(|send| &send.values) {
        let Some(offset) = places.get(value.as_str()).and_then(|there| there.first()) else {
            continue;
        };
        if let Some((before, other)) = last
            && before > *offset
        {
            let partition = &sends[0].partition;
            let said = format!("{partition} {other} at {before}, {value} at {offset}");
            verdict.add(Rule::Disorder, said);
        }
        last = Some((*offset, value));
    }
}

/// Nothing of a producer with an identity is missing before something that is there.
fn gapless(sends: &[&Send], start: u64, places: &Places<'_>, verdict: &mut Verdict) {
    let mut missing: Option<&Send> = None;
    // Whether what comes next cannot lie below the start.
    let mut is_above = start == 0;
    for send in sends.iter().filter(|send| send.idempotent && send.outcome != Outcome::Refused) {
        let there = send.values.iter().any(|value| places.contains_key(value.as_str()));
        if let (true, Some(gap)) = (there, missing) {
            let said = format!(
                "{} {}: batch {} is there without batch {}",
                send.partition, send.producer, send.number, gap.number
            );
            verdict.add(Rule::Gap, said);
            missing = None;
        }
        if !there && is_above {
            missing = missing.or(Some(send));
        }
        is_above |= there;
    }
}

fn epochs(sends: &[&Send], verdict: &mut Verdict) {
    let mut last = 0;
    for send in sends {
        let Outcome::Acknowledged { leader_epoch, .. } = send.outcome else { continue };
        if leader_epoch < last {
            let said = format!(
                "{} {}: batch {} by {leader_epoch}, after {last}",
                send.partition, send.producer, send.number
            );
            verdict.add(Rule::EpochBack, said);
        }
        last = last.max(leader_epoch);
    }
}
