//! What a stream has read for its next response.

use platform_proto::rustmq::common::v1::TopicPartition;

use crate::core::reads::{Found, bytes_of};

/// What each partition has for a response, in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    found: Vec<(TopicPartition, Found)>,
    /// Of all batches in it, which is what the response costs.
    bytes: usize,
}

impl Gathered {
    pub(super) const fn bytes(&self) -> usize {
        self.bytes
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether a partition is in it that is read no more.
    pub(super) fn has_refused(&self) -> bool {
        self.found.iter().any(|(_, found)| found.outcome.is_err())
    }

    /// Adds what was found, behind what is there of the same partition.
    pub(super) fn add(&mut self, named: TopicPartition, found: Found) {
        let same = self.found.iter_mut().find(|(it, _)| *it == named);
        let Some((_, before)) = same else {
            self.bytes += found.bytes();
            return self.found.push((named, found));
        };
        before.high_watermark = found.high_watermark;
        match (&mut before.outcome, found.outcome) {
            (Ok(frames), Ok(more)) => {
                self.bytes += bytes_of(&more);
                frames.extend(more);
                before.next_offset = found.next_offset;
            }
            (Ok(frames), Err(refusal)) => {
                // What was read before is not sent, and whoever comes back begins there.
                self.bytes -= bytes_of(frames);
                before.next_offset = frames.first().map_or(found.next_offset, |it| it.offset);
                before.outcome = Err(refusal);
            }
            (Err(_), _) => {}
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&TopicPartition, &Found)> {
        self.found.iter().map(|(named, found)| (named, found))
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use journal::Frame;

    use super::*;
    use crate::core::refusal::Refusal;

    fn named(partition: u32) -> TopicPartition {
        TopicPartition { topic: "t".to_owned(), partition, topic_id: Bytes::new() }
    }

    fn found(offset: u64, outcome: Result<&[usize], Refusal>) -> Found {
        let frame = |(at, bytes): (usize, &usize)| Frame {
            offset: offset + at as u64,
            span: 1,
            epoch: 0,
            timestamp_ms: 0,
            payload: vec![0; *bytes].into(),
        };
        let outcome: Result<Vec<_>, _> =
            outcome.map(|sizes| sizes.iter().enumerate().map(frame).collect());
        let read = outcome.as_ref().map_or(0, Vec::len) as u64;
        let next_offset = offset + read;
        Found { partition: None, outcome, high_watermark: 9, offset, next_offset }
    }

    #[test]
    fn what_a_partition_has_comes_one_behind_the_other() {
        let mut gathered = Gathered::default();
        gathered.add(named(0), found(3, Ok(&[10, 20])));
        gathered.add(named(1), found(0, Ok(&[5])));
        gathered.add(named(0), found(5, Ok(&[7])));
        assert_eq!((gathered.bytes(), gathered.has_refused()), (42, false));
        let all: Vec<_> = gathered
            .iter()
            .map(|(named, found)| (named.partition, found.offset, found.next_offset, found.bytes()))
            .collect();
        assert_eq!(all, [(0, 3, 6, 37), (1, 0, 1, 5)]);
    }

    #[test]
    fn what_a_partition_had_before_it_was_refused_costs_nothing() {
        let mut gathered = Gathered::default();
        gathered.add(named(0), found(3, Ok(&[10, 20])));
        gathered.add(named(1), found(0, Ok(&[5])));
        for _ in 0..2 {
            gathered.add(named(0), found(5, Err(Refusal::NotLeader)));
            assert_eq!((gathered.bytes(), gathered.has_refused()), (5, true));
            let (_, refused) = gathered.iter().next().unwrap();
            assert_eq!((refused.next_offset, refused.bytes()), (3, 0));
        }
    }
}
