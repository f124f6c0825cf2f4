//! What a partition remembers of those who write to it, so that what is sent twice is there once.
//!
//! Owns:      the last batches of each producer, and those of clients that name their requests by a key.
//! Invariant: of one producer and epoch, sequence numbers are taken without gaps and without repetition.
//! Not here:  where it is kept (`producers::snapshot`), what a start learns (`producers::recall`); the giving of identities.

pub(crate) mod recall;
pub(crate) mod snapshot;

use std::collections::{HashMap, VecDeque};

use crate::core::refusal::Refusal;

/// Batches of one producer that are remembered: as many as a producer may have under way.
const BATCHES: usize = 5;
/// Producers that are remembered; those that have been silent the longest make room, a tenth of them at once.
const PRODUCERS_MAX: usize = 100_000;
/// Keys of requests that are remembered; the oldest make room.
const KEYS_MAX: usize = 100_000;

/// Who wrote a batch, and which of theirs it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sequence {
    pub(crate) producer_id: u64,
    pub(crate) epoch: u32,
    /// Number of the first record.
    pub(crate) base: u32,
    /// Records.
    pub(crate) count: u32,
}

/// What was appended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    /// Number of the first record; 0 for a request that is known by its key.
    pub(crate) base: u32,
    pub(crate) count: u32,
    pub(crate) offset: u64,
    /// Time of the first record.
    pub(crate) first_ms: i64,
    pub(crate) appended_ms: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Producer {
    epoch: u32,
    /// The newest last; not empty.
    batches: VecDeque<Kept>,
    /// When it last wrote.
    seen_ms: i64,
}

/// What a partition remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Producers {
    by_id: HashMap<u64, Producer>,
    keys: HashMap<String, Kept>,
    /// The keys in the order in which they came, with the time of each.
    key_order: VecDeque<(i64, String)>,
    /// Something was forgotten, so that a sequence that begins in the middle may be one that was known.
    has_forgotten: bool,
}

/// What to do with a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Append,
    /// It is there.
    Duplicate(Kept),
}

impl Producers {
    /// Records are gone of which nobody knows who wrote them.
    pub(crate) fn lose(&mut self) {
        self.has_forgotten = true;
    }

    /// Whether the batch is the next one of its producer.
    pub(crate) fn check(&self, sequence: Sequence) -> Result<Verdict, Refusal> {
        let Sequence { producer_id: id, epoch, base, count } = sequence;
        let Some(producer) = self.by_id.get(&id) else {
            return match base {
                0 => Ok(Verdict::Append),
                _ if self.has_forgotten => Err(Refusal::ProducerUnknown(id)),
                found => Err(Refusal::OutOfOrder { expected: 0, found }),
            };
        };
        if epoch < producer.epoch {
            return Err(Refusal::Fenced { id, ours: producer.epoch, theirs: epoch });
        }
        if epoch > producer.epoch {
            return match base {
                0 => Ok(Verdict::Append),
                found => Err(Refusal::OutOfOrder { expected: 0, found }),
            };
        }
        let expected = producer.batches.back().map_or(0, |it| it.base.wrapping_add(it.count));
        if base == expected {
            return Ok(Verdict::Append);
        }
        if let Some(kept) = producer.batches.iter().rev().find(|it| it.base == base) {
            return match kept.count == count {
                true => Ok(Verdict::Duplicate(*kept)),
                false => Err(Refusal::OutOfOrder { expected, found: base }),
            };
        }
        // Numbers wrap; what is less than half of them behind is the past.
        let behind = expected.wrapping_sub(base);
        match behind < 1 << 31 && count <= behind {
            true => Err(Refusal::DuplicateForgotten),
            false => Err(Refusal::OutOfOrder { expected, found: base }),
        }
    }

    /// Notes a batch that has been appended.
    pub(crate) fn note(&mut self, sequence: Sequence, offset: u64, first_ms: i64, now_ms: i64) {
        let Sequence { producer_id, epoch, base, count } = sequence;
        if self.by_id.len() >= PRODUCERS_MAX && !self.by_id.contains_key(&producer_id) {
            self.make_room();
        }
        let fresh = || Producer { epoch, batches: VecDeque::with_capacity(1), seen_ms: now_ms };
        let producer = self.by_id.entry(producer_id).or_insert_with(fresh);
        if producer.epoch != epoch {
            producer.epoch = epoch;
            producer.batches.clear();
        }
        if producer.batches.len() == BATCHES {
            producer.batches.pop_front();
        }
        producer.seen_ms = now_ms;
        producer.batches.push_back(Kept { base, count, offset, first_ms, appended_ms: now_ms });
    }

    /// What a request with the same key has appended within the window.
    pub(crate) fn by_key(&self, key: &str, since_ms: i64) -> Option<Kept> {
        self.keys.get(key).copied().filter(|it| it.appended_ms >= since_ms)
    }

    /// Notes a request that has been appended, and forgets those that are older than the window.
    pub(crate) fn note_key(&mut self, key: &str, kept: Kept, since_ms: i64) {
        self.key_order.push_back((kept.appended_ms, key.to_owned()));
        self.keys.insert(key.to_owned(), kept);
        while let Some((at_ms, key)) = self.key_order.front()
            && (*at_ms < since_ms || self.key_order.len() > KEYS_MAX)
        {
            // A key that came again has a younger entry, which stays.
            if self.keys.get(key).is_some_and(|it| it.appended_ms == *at_ms) {
                self.keys.remove(key);
            }
            self.key_order.pop_front();
        }
    }

    /// Forgets the tenth of the producers that has been silent the longest.
    fn make_room(&mut self) {
        let mut seen: Vec<(i64, u64)> =
            self.by_id.iter().map(|(id, producer)| (producer.seen_ms, *id)).collect();
        let (silent, ..) = seen.select_nth_unstable(PRODUCERS_MAX / 10);
        for (_, id) in silent {
            self.by_id.remove(id);
        }
        self.has_forgotten = true;
    }

    /// Forgets producers that have been silent since `since_ms`.
    pub(crate) fn expire(&mut self, since_ms: i64) {
        let before = self.by_id.len();
        self.by_id.retain(|_, producer| producer.seen_ms >= since_ms);
        self.has_forgotten |= self.by_id.len() < before;
    }

    /// Offsets of the last batch of each producer: compaction keeps their sequence numbers.
    pub(crate) fn last_offsets(&self) -> impl Iterator<Item = u64> {
        self.by_id.values().filter_map(|it| it.batches.back()).map(|it| it.offset)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ID: u64 = 7;

    fn of(epoch: u32, base: u32, count: u32) -> Sequence {
        Sequence { producer_id: ID, epoch, base, count }
    }

    /// Appends what may be appended, and tells what became of it.
    fn send(
        producers: &mut Producers,
        sequence: Sequence,
        offset: u64,
    ) -> Result<Verdict, Refusal> {
        let verdict = producers.check(sequence)?;
        if verdict == Verdict::Append {
            producers.note(sequence, offset, 0, 0);
        }
        Ok(verdict)
    }

    fn offset(verdict: Result<Verdict, Refusal>) -> Option<u64> {
        match verdict {
            Ok(Verdict::Duplicate(kept)) => Some(kept.offset),
            Ok(Verdict::Append) | Err(_) => None,
        }
    }

    #[test]
    fn the_last_five_batches_are_answered_with_their_offsets_and_older_ones_are_told_apart() {
        let mut producers = Producers::default();
        for at in 0..7 {
            assert_eq!(send(&mut producers, of(0, at * 2, 2), u64::from(at)), Ok(Verdict::Append));
        }
        for at in 2..7 {
            assert_eq!(offset(producers.check(of(0, at * 2, 2))), Some(u64::from(at)));
        }
        assert_eq!(producers.check(of(0, 2, 2)), Err(Refusal::DuplicateForgotten));
        assert_eq!(
            producers.check(of(0, 12, 3)),
            Err(Refusal::OutOfOrder { expected: 14, found: 12 })
        );
        assert_eq!(
            producers.check(of(0, 15, 1)),
            Err(Refusal::OutOfOrder { expected: 14, found: 15 })
        );
    }

    #[test]
    fn a_new_epoch_begins_at_zero_and_shuts_the_older_one_out() {
        let mut producers = Producers::default();
        send(&mut producers, of(3, 0, 1), 0).unwrap();
        assert!(producers.check(of(4, 1, 1)).is_err());
        send(&mut producers, of(4, 0, 1), 1).unwrap();
        let fenced = Refusal::Fenced { id: ID, ours: 4, theirs: 3 };
        assert_eq!(producers.check(of(3, 1, 1)), Err(fenced));
    }

    #[test]
    fn a_producer_that_begins_in_the_middle_is_unknown_only_where_something_was_forgotten() {
        let mut producers = Producers::default();
        assert!(matches!(producers.check(of(0, 5, 1)), Err(Refusal::OutOfOrder { .. })));
        send(&mut producers, of(0, 0, 5), 0).unwrap();
        producers.expire(1);
        assert_eq!(producers.check(of(0, 5, 1)), Err(Refusal::ProducerUnknown(ID)));
        assert_eq!(producers.check(of(0, 0, 1)), Ok(Verdict::Append));
    }

    #[test]
    fn there_is_room_for_a_new_producer_at_the_cost_of_those_that_were_silent_the_longest() {
        let mut producers = Producers::default();
        let of = |producer_id| Sequence { producer_id, epoch: 0, base: 0, count: 1 };
        let most = PRODUCERS_MAX as u64;
        for id in 1..=most {
            producers.note(of(id), id, 0, id as i64);
        }
        assert!(matches!(producers.check(of(1)), Ok(Verdict::Duplicate(_))));
        producers.note(of(most + 1), most + 1, 0, 0);
        assert!(producers.by_id.len() < PRODUCERS_MAX);
        let next = |producer_id| Sequence { base: 1, ..of(producer_id) };
        assert_eq!(producers.check(next(1)), Err(Refusal::ProducerUnknown(1)));
        for id in [most, most + 1] {
            assert_eq!(producers.check(next(id)), Ok(Verdict::Append));
        }
    }

    #[test]
    fn keys_are_known_within_their_window_alone() {
        let mut producers = Producers::default();
        let kept =
            |offset, appended_ms| Kept { base: 0, count: 1, offset, first_ms: 0, appended_ms };
        producers.note_key("a", kept(0, 100), 0);
        producers.note_key("b", kept(1, 150), 50);
        assert_eq!(producers.by_key("a", 100).unwrap().offset, 0);
        assert_eq!(producers.by_key("a", 101), None);
        producers.note_key("a", kept(2, 200), 120);
        assert_eq!(producers.by_key("a", 120).unwrap().offset, 2);
        assert_eq!(producers.keys.len(), producers.key_order.len());
    }

    proptest! {
        #[test]
        fn whatever_is_repeated_each_batch_is_there_once_and_in_order(
            start in prop_oneof![Just(0_u32), Just(u32::MAX - 20)],
            sends in prop::collection::vec((0..8_u32, 1..4_u32), 1..60),
        ) {
            let mut producers = Producers::default();
            let mut log: Vec<(u32, u32)> = Vec::new();
            let mut next = 0_u32;
            if start > 0 {
                // As if so many had been sent.
                producers.note(of(0, 0, start), 0, 0, 0);
                next = start;
            }
            let mut sent: Vec<(u32, u32)> = Vec::new();
            for (back, count) in sends {
                let (base, count) = match sent.len().checked_sub(back as usize) {
                    Some(at) if at < sent.len() => sent[at],
                    _ => (next, count),
                };
                let sequence = of(0, base, count);
                match send(&mut producers, sequence, log.len() as u64 + 1) {
                    Ok(Verdict::Append) => {
                        prop_assert_eq!(base, next);
                        next = base.wrapping_add(count);
                        log.push((base, count));
                        sent.push((base, count));
                    }
                    Ok(Verdict::Duplicate(kept)) => {
                        prop_assert_eq!(log[kept.offset as usize - 1], (base, count));
                    }
                    Err(refusal) => prop_assert_eq!(refusal, Refusal::DuplicateForgotten),
                }
            }
        }
    }
}
