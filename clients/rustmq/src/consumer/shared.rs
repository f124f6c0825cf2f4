//! What the caller and the driver of a consumer share.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tokio::sync::Notify;

use crate::error::Error;
use crate::types::{Start, TopicPartition};

/// Most partitions of one consumer, which is most of one subscription.
const PARTITIONS_MAX: usize = 1000;

/// Where a partition's log begins and ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Watermarks {
    /// Offset of the first record that is still there.
    pub log_start: u64,
    /// Offset after the last committed record.
    pub high: u64,
    /// Offset of the first record of the oldest open transaction; the high watermark if there is none.
    pub last_stable: u64,
}

/// A partition of the consumer.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) place: TopicPartition,
    topic: Arc<str>,
    /// Counts the seeks; what belongs to an earlier one is void.
    pub(crate) generation: u64,
    /// Where to read on.
    pub(crate) start: Start,
    pub(crate) state: PartState,
    watermarks: Option<Watermarks>,
}

/// What is done about a partition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartState {
    /// A stream has to be found for it.
    Idle,
    /// That is under way.
    Asking,
    /// A stream carries it.
    Streaming,
    /// It was given up, and waits for a seek.
    Stopped,
}

/// A batch, or why there is none.
#[derive(Debug)]
struct Entry {
    part: usize,
    /// Number of the stream that it came by.
    link: u64,
    bytes: u64,
    content: Result<(Vec<Bytes>, u64), Error>,
}

/// A batch that was taken.
#[derive(Debug)]
pub(crate) struct Taken {
    pub(crate) part: usize,
    pub(crate) pieces: Vec<Bytes>,
    /// The first offset that is wanted.
    pub(crate) from: u64,
}

/// A batch that has come.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) pieces: Vec<Bytes>,
    pub(crate) bytes: u64,
    /// The first offset that is wanted of it.
    pub(crate) from: u64,
    /// The offset behind it.
    pub(crate) end: u64,
}

#[derive(Debug)]
pub(crate) struct Shared {
    state: Mutex<State>,
    /// Something came.
    ready: Notify,
    /// The driver has to look.
    wake: Notify,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) parts: Vec<Part>,
    entries: VecDeque<Entry>,
    /// Bytes that wait here, by the stream that they came by.
    waiting: BTreeMap<u64, u64>,
    is_closed: bool,
}

impl Shared {
    pub(crate) fn new(assignment: Vec<(TopicPartition, Start)>) -> Result<Self, Error> {
        if assignment.is_empty() || assignment.len() > PARTITIONS_MAX {
            return Err(Error::config("assignment", "must name 1 to 1000 partitions"));
        }
        let mut parts: Vec<Part> = Vec::with_capacity(assignment.len());
        for (place, start) in assignment {
            if parts.iter().any(|part| part.place == place) {
                return Err(Error::config("assignment", format!("names {place} twice")));
            }
            // Partitions of one topic share its name.
            let same = parts.iter().find(|part| *part.topic == *place.topic);
            let topic = same.map_or_else(|| place.topic.as_str().into(), |it| it.topic.clone());
            let state = PartState::Idle;
            parts.push(Part { place, topic, generation: 0, start, state, watermarks: None });
        }
        let state =
            State { parts, entries: VecDeque::new(), waiting: BTreeMap::new(), is_closed: false };
        Ok(Self { state: Mutex::new(state), ready: Notify::new(), wake: Notify::new() })
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next batch. What is given up before it is ready stays here.
    pub(crate) async fn taken(&self) -> Result<Taken, Error> {
        loop {
            let ready = self.ready.notified();
            tokio::pin!(ready);
            ready.as_mut().enable();
            {
                let mut state = self.state();
                if let Some(entry) = state.entries.pop_front() {
                    state.release(entry.link, entry.bytes);
                    drop(state);
                    self.wake.notify_one();
                    // Others may wait as well.
                    self.ready.notify_one();
                    let (pieces, from) = entry.content?;
                    return Ok(Taken { part: entry.part, pieces, from });
                }
                if state.is_closed {
                    return Err(Error::Closed);
                }
            }
            ready.await;
        }
    }

    pub(crate) async fn woken(&self) {
        self.wake.notified().await;
    }

    /// Hands a batch over, and moves the place to read on behind it, unless somebody has gone elsewhere meanwhile.
    pub(crate) fn give(&self, part: (usize, u64), link: u64, batch: Given) {
        let (part, generation) = part;
        let Given { pieces, bytes, from, end } = batch;
        let mut state = self.state();
        if state.parts[part].generation != generation {
            return;
        }
        state.parts[part].start = Start::Offset(end);
        *state.waiting.entry(link).or_default() += bytes;
        state.entries.push_back(Entry { part, link, bytes, content: Ok((pieces, from)) });
        drop(state);
        self.ready.notify_one();
    }

    /// Reports that a partition cannot be read any further.
    pub(crate) fn fail(&self, part: usize, error: Error) {
        let mut state = self.state();
        state.parts[part].state = PartState::Stopped;
        state.entries.push_back(Entry { part, link: 0, bytes: 0, content: Err(error) });
        drop(state);
        self.ready.notify_one();
    }

    /// Gives a partition up, and drops what waits of it.
    pub(crate) fn stop(&self, part: usize) -> TopicPartition {
        let mut state = self.state();
        state.drop_entries(part);
        state.parts[part].generation += 1;
        state.parts[part].state = PartState::Stopped;
        let place = state.parts[part].place.clone();
        drop(state);
        self.wake.notify_one();
        place
    }

    pub(crate) fn name(&self, part: usize) -> (Arc<str>, u32) {
        let state = self.state();
        let part = &state.parts[part];
        (Arc::clone(&part.topic), part.place.partition)
    }

    pub(crate) fn seek(&self, partition: &TopicPartition, start: Start) -> Result<(), Error> {
        let mut state = self.state();
        let index = state.find(partition);
        let index = index.ok_or_else(|| Error::config("partition", "is not assigned"))?;
        state.drop_entries(index);
        let part = &mut state.parts[index];
        part.generation += 1;
        part.start = start;
        part.state = PartState::Idle;
        drop(state);
        self.wake.notify_one();
        Ok(())
    }

    pub(crate) fn position(&self, partition: &TopicPartition) -> Option<u64> {
        let state = self.state();
        let index = state.find(partition)?;
        let first = state.entries.iter().find(|entry| entry.part == index);
        match (first.map(|entry| &entry.content), state.parts[index].start) {
            (Some(Ok((_, from))), _) => Some(*from),
            (_, Start::Offset(offset)) => Some(offset),
            (_, Start::Earliest | Start::Latest | Start::Time(_)) => None,
        }
    }

    pub(crate) fn watermarks(&self, partition: &TopicPartition) -> Option<Watermarks> {
        let state = self.state();
        state.parts[state.find(partition)?].watermarks
    }

    pub(crate) fn close(&self) {
        self.state().is_closed = true;
        self.ready.notify_waiters();
        self.ready.notify_one();
    }
}

impl State {
    fn find(&self, partition: &TopicPartition) -> Option<usize> {
        self.parts.iter().position(|part| part.place == *partition)
    }

    fn release(&mut self, link: u64, bytes: u64) {
        if let Some(waiting) = self.waiting.get_mut(&link) {
            *waiting = waiting.saturating_sub(bytes);
        }
    }

    fn drop_entries(&mut self, part: usize) {
        let entries = std::mem::take(&mut self.entries);
        for entry in entries {
            if entry.part == part {
                self.release(entry.link, entry.bytes);
            } else {
                self.entries.push_back(entry);
            }
        }
    }

    /// Bytes that wait here of what a stream carried.
    pub(crate) fn waiting(&self, link: u64) -> u64 {
        self.waiting.get(&link).copied().unwrap_or_default()
    }

    /// A stream is over.
    pub(crate) fn forget(&mut self, link: u64) {
        self.waiting.remove(&link);
    }

    pub(crate) fn note(&mut self, part: usize, watermarks: Watermarks) {
        self.parts[part].watermarks = Some(watermarks);
    }
}
