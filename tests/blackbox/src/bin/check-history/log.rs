//! A history, ordered for questions.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use blackbox::history::Event;

/// A batch that was sent.
#[derive(Debug)]
pub(crate) struct Send {
    pub(crate) at: u64,
    pub(crate) producer: String,
    pub(crate) partition: String,
    pub(crate) number: u64,
    pub(crate) values: Vec<String>,
    pub(crate) idempotent: bool,
    /// One for each value, or none.
    pub(crate) keys: Vec<String>,
    /// Whether its request has a name.
    pub(crate) named: bool,
    pub(crate) outcome: Outcome,
}

/// What became of it, as far as its producer knows.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// No answer came: it is there or not, but not half.
    Open,
    /// It is safe.
    Acknowledged { at: u64, offset: u64, leader_epoch: u64 },
    /// It is not there.
    Refused,
}

/// What one consumer saw of one partition.
#[derive(Debug)]
pub(crate) enum Step {
    /// It goes on from an offset.
    Sought(u64),
    /// It was given records.
    Polled(Poll),
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Poll {
    pub(crate) asked: u64,
    pub(crate) at: u64,
    pub(crate) records: Vec<(u64, String)>,
    pub(crate) high_watermark: u64,
    pub(crate) log_start: u64,
}

/// A partition as it was read from its start to its end.
#[derive(Debug, Default)]
pub(crate) struct Read {
    pub(crate) at: u64,
    pub(crate) start: u64,
    pub(crate) end: u64,
    pub(crate) records: Vec<(u64, String)>,
}

/// The history.
#[derive(Debug, Default)]
pub(crate) struct Log {
    /// By producer and number.
    pub(crate) sends: BTreeMap<(String, u64), Send>,
    /// By partition and consumer, in the consumer's order.
    pub(crate) steps: BTreeMap<(String, String), Vec<Step>>,
    /// The last complete reading of each partition.
    pub(crate) last: BTreeMap<String, Read>,
    /// Whether of each key of a partition only the last record is kept.
    compacted: BTreeMap<String, bool>,
    /// Answers that said that an earlier attempt had arrived.
    pub(crate) known_again: usize,
    /// Kills.
    pub(crate) kills: usize,
}

impl Log {
    /// Takes in the files of a history.
    ///
    /// # Errors
    /// The history contradicts itself, acknowledges nothing, or was not read to its end.
    pub(crate) fn new(files: &[Vec<Event>]) -> Result<Self> {
        let mut log = Self::default();
        for event in files.iter().flatten() {
            log.add(event)?;
        }
        log.judgeable()?;
        Ok(log)
    }

    /// Whether records of a partition go when others of the same key come.
    pub(crate) fn is_compacted(&self, partition: &str) -> bool {
        self.compacted.get(partition).copied().unwrap_or_default()
    }

    /// The value's batch and its place in it.
    pub(crate) fn values(&self) -> BTreeMap<&str, (&Send, usize)> {
        let mut values = BTreeMap::new();
        for send in self.sends.values() {
            let places = send.values.iter().enumerate();
            values.extend(places.map(|(place, value)| (value.as_str(), (send, place))));
        }
        values
    }

    /// Every answer, with its partition and consumer.
    pub(crate) fn polls(&self) -> impl Iterator<Item = (&str, &str, &Poll)> {
        self.steps.iter().flat_map(|((partition, consumer), steps)| {
            steps.iter().filter_map(move |step| match step {
                Step::Polled(poll) => Some((partition.as_str(), consumer.as_str(), poll)),
                Step::Sought(_) => None,
            })
        })
    }

    fn add(&mut self, event: &Event) -> Result<()> {
        match event.clone() {
            Event::Send { at, producer, partition, number, values, idempotent, keys, named } => {
                ensure!(!values.is_empty(), "batch {number} of {producer} is empty");
                let has_keys = !keys.is_empty();
                ensure!(
                    !has_keys || keys.len() == values.len(),
                    "batch {number} of {producer} has {} keys for {} values",
                    keys.len(),
                    values.len()
                );
                let known = *self.compacted.entry(partition.clone()).or_insert(has_keys);
                ensure!(known == has_keys, "{partition} has records with keys and without");
                let key = (producer.clone(), number);
                let outcome = Outcome::Open;
                let send = Send {
                    at,
                    producer,
                    partition,
                    number,
                    values,
                    idempotent,
                    keys,
                    named,
                    outcome,
                };
                let before = self.sends.insert(key, send);
                ensure!(before.is_none(), "a batch was sent twice as new: {event:?}");
            }
            Event::Acknowledged {
                at,
                producer,
                number,
                offset,
                leader_epoch,
                duplicate,
                attempts: _,
            } => {
                self.known_again += usize::from(duplicate);
                let outcome = Outcome::Acknowledged { at, offset, leader_epoch };
                self.answer((producer, number), outcome)?;
            }
            Event::Refused { producer, number, .. } => {
                self.answer((producer, number), Outcome::Refused)?;
            }
            Event::Sought { consumer, partition, offset, .. } => {
                self.steps.entry((partition, consumer)).or_default().push(Step::Sought(offset));
            }
            Event::Polled {
                asked,
                at,
                consumer,
                partition,
                records,
                high_watermark,
                log_start,
            } => {
                let poll = Poll { asked, at, records, high_watermark, log_start };
                self.steps.entry((partition, consumer)).or_default().push(Step::Polled(poll));
            }
            Event::ReadToEnd { at, consumer, partition, start, end } => {
                let records = self.since_sought(&(partition.clone(), consumer));
                let last = self.last.entry(partition).or_default();
                if at >= last.at {
                    *last = Read { at, start, end, records };
                }
            }
            Event::Killed { .. } => self.kills += 1,
        }
        Ok(())
    }

    fn answer(&mut self, key: (String, u64), outcome: Outcome) -> Result<()> {
        let Some(send) = self.sends.get_mut(&key) else {
            bail!("an answer to what was never sent: batch {} of {}", key.1, key.0);
        };
        ensure!(send.outcome == Outcome::Open, "two answers to batch {} of {}", key.1, key.0);
        send.outcome = outcome;
        Ok(())
    }

    fn since_sought(&self, key: &(String, String)) -> Vec<(u64, String)> {
        let steps = self.steps.get(key).map_or(&[][..], Vec::as_slice);
        let from = steps.iter().rposition(|step| matches!(step, Step::Sought(_)));
        let polls = steps[from.unwrap_or(0)..].iter().filter_map(|step| match step {
            Step::Polled(poll) => Some(&poll.records),
            Step::Sought(_) => None,
        });
        polls.flatten().cloned().collect()
    }

    /// A history that says little must not pass for one in which all is well.
    fn judgeable(&self) -> Result<()> {
        let mut values = BTreeMap::new();
        let mut acknowledged = 0;
        for send in self.sends.values() {
            for value in &send.values {
                let before = values.insert(value, send.number);
                ensure!(before.is_none(), "the value {value} was sent twice as new");
            }
            let Outcome::Acknowledged { at, .. } = send.outcome else { continue };
            acknowledged += 1;
            let read = self.last.get(&send.partition).with_context(|| {
                format!("{} was written but never read to its end", send.partition)
            })?;
            ensure!(
                read.at > at,
                "{} was last read to its end before its last acknowledgement",
                send.partition
            );
        }
        ensure!(acknowledged > 0, "nothing was acknowledged");
        Ok(())
    }
}
