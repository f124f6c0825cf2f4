//! Requests to read, and their answers, whose batches are not copied.

use std::time::Duration;

use platform_proto::google::protobuf::Duration as Span;
use platform_proto::rustmq::client::v1::opaque::{FetchPartitionResponse, FetchResponse};
use platform_proto::rustmq::client::v1::{FetchPartition, FetchRequest};
use platform_proto::rustmq::common::v1::{ErrorCode, TopicPartition};
use prost::Message as _;
use rope::Rope;

use crate::convert::produce::told;
use crate::core::reads::{Extent, Found, Wanted};
use crate::core::refusal::Refusal;

/// What 0 means, where a client says how much it wants.
const BYTES_DEFAULT: usize = 1 << 20;
/// `FetchResponse.partitions`.
const PARTITIONS: u32 = 3;
/// Most bytes of a field's key and length here.
const FIELD_HEAD_BYTES: usize = 6;
/// `FetchPartitionResponse.batches`.
const BATCHES: u32 = 6;

/// What is wanted of one partition.
pub(crate) fn wanted(partition: FetchPartition) -> Wanted {
    // The general validation has seen that it is set.
    let TopicPartition { topic, partition: number, topic_id } =
        partition.topic_partition.unwrap_or_default();
    Wanted {
        topic,
        partition: number,
        topic_id,
        offset: partition.fetch_offset,
        bytes_max: or_default(partition.partition_max_bytes),
        known_epoch: partition.current_leader_epoch,
        last_epoch: partition.last_fetched_epoch,
    }
}

/// What is wanted over all, and for how long one may wait.
pub(crate) fn extent(request: &FetchRequest, fetch_bytes_max: usize) -> Extent {
    let bytes_max = or_default(request.max_bytes).min(fetch_bytes_max);
    Extent {
        // What is more than fits would be waited for in vain.
        bytes_min: (request.min_bytes as usize).min(bytes_max),
        bytes_max,
        wait_max: request.max_wait.map_or(Duration::ZERO, duration),
        deadline: None,
    }
}

/// The bytes that a client means.
pub(crate) const fn or_default(bytes: u32) -> usize {
    if bytes == 0 { BYTES_DEFAULT } else { bytes as usize }
}

/// A span that the general validation has seen to be in its bounds.
pub(crate) fn duration(span: Span) -> Duration {
    let seconds = u64::try_from(span.seconds).unwrap_or(0);
    Duration::new(seconds, u32::try_from(span.nanos).unwrap_or(0))
}

/// Whether `replica_id` names a broker, instead of a consumer.
pub(crate) const fn is_replica(replica_id: Option<u32>) -> bool {
    !matches!(replica_id, None | Some(0 | u32::MAX))
}

/// The head of an answer: everything but its partitions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    pub(crate) refusal: Option<Refusal>,
    pub(crate) subscription_id: String,
    pub(crate) sent_bytes: u64,
}

/// An answer, with the partitions of which there is something to say.
pub(crate) fn response<'a>(
    head: Head,
    found: impl IntoIterator<Item = (&'a TopicPartition, &'a Found)>,
    broker: &str,
) -> Rope {
    let (error_code, error_message) = match head.refusal {
        Some(refusal) => told(&refusal),
        None => (ErrorCode::Ok, String::new()),
    };
    let mut rope = Rope::of(&FetchResponse {
        error_code: error_code.into(),
        error_message,
        partitions: Vec::new(),
        throttle_time: None,
        subscription_id: head.subscription_id,
        sent_bytes: head.sent_bytes,
    });
    for (named, found) in found {
        put_partition(&mut rope, named, found, broker);
    }
    rope
}

fn put_partition(rope: &mut Rope, named: &TopicPartition, found: &Found, broker: &str) {
    let head = partition_head(named, found, broker);
    let frames = found.outcome.as_deref().unwrap_or_default();
    let batches: usize = frames.iter().map(|it| Rope::field_len(BATCHES, it.payload.len())).sum();
    let copied = frames.iter().map(|it| it.payload.len()).filter(|bytes| Rope::is_copied(*bytes));
    rope.reserve(
        head.encoded_len()
            + 2 * FIELD_HEAD_BYTES
            + copied.map(|bytes| bytes + FIELD_HEAD_BYTES).sum::<usize>(),
    );
    rope.put_head(PARTITIONS, head.encoded_len() + batches);
    rope.put(&head);
    for frame in frames {
        rope.put_field(BATCHES, std::slice::from_ref(&frame.payload));
    }
}

/// Everything but the batches.
fn partition_head(named: &TopicPartition, found: &Found, broker: &str) -> FetchPartitionResponse {
    let mut head = FetchPartitionResponse {
        topic_partition: Some(named.clone()),
        next_offset: found.next_offset,
        high_watermark: found.high_watermark,
        // There are no transactions.
        last_stable_offset: found.high_watermark,
        ..FetchPartitionResponse::default()
    };
    if let Some(partition) = &found.partition {
        head.log_start_offset = partition.start();
        head.leader_epoch = partition.at.leader_epoch;
        if !partition.is_closed() {
            broker.clone_into(&mut head.leader_id);
        }
    }
    if let Err(refusal) = &found.outcome {
        let (code, message) = told(refusal);
        head.error_code = code.into();
        head.error_message = message;
        if let Refusal::Diverged { epoch, end } = refusal {
            head.diverging_epoch = Some(*epoch);
            head.diverging_end_offset = Some(*end);
        }
    }
    head
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use journal::Frame;

    use super::*;

    #[test]
    fn an_answer_in_pieces_is_the_message_of_the_contract() {
        let payload = Bytes::from(vec![9; 5000]);
        let frame =
            Frame { offset: 3, span: 2, epoch: 1, timestamp_ms: 0, payload: payload.clone() };
        let found = Found {
            partition: None,
            outcome: Ok(vec![frame.clone(), frame]),
            high_watermark: 7,
            offset: 3,
            next_offset: 5,
        };
        let refused = Found::refused(Refusal::Diverged { epoch: 4, end: 6 });
        let named = TopicPartition { topic: "t".to_owned(), partition: 1, ..Default::default() };
        let head = Head { subscription_id: "s".to_owned(), sent_bytes: 10_000, refusal: None };
        let rope = response(head, [(&named, &found), (&named, &refused)], "b");
        let length = rope.len();
        let encoded = rope.into_pieces().concat();
        assert_eq!(encoded.len(), length);
        let decoded = FetchResponse::decode(&*encoded).unwrap();
        assert_eq!((decoded.subscription_id.as_str(), decoded.sent_bytes), ("s", 10_000));
        assert_eq!(decoded.partitions[0].batches, [payload.clone(), payload]);
        assert_eq!(decoded.partitions[0].next_offset, 5);
        assert_eq!(decoded.partitions[1].error_code, i32::from(ErrorCode::LogDiverged));
        assert_eq!(decoded.partitions[1].diverging_end_offset, Some(6));
    }
}
