//! What a broker streams, taken apart without touching the batches.

use bytes::Bytes;
use platform_proto::rustmq::client::v1::AbortedTransaction;
use platform_proto::rustmq::common::v1::{ErrorCode, NetworkEndpoint, TopicPartition};
use prost::Message as _;
use rope::{Reader, Value};

use crate::client::joined;
use crate::consumer::link::PATH;
use crate::consumer::shared::Watermarks;
use crate::consumer::transactions::Aborted;
use crate::error::Error;

/// A `FetchResponse` of Subscribe.
#[derive(Debug, Default)]
pub(crate) struct Response {
    pub(crate) code: ErrorCode,
    pub(crate) message: String,
    pub(crate) partitions: Vec<PartitionResponse>,
    pub(crate) subscription_id: String,
    pub(crate) sent_bytes: u64,
}

/// A `FetchPartitionResponse`.
#[derive(Debug, Default)]
pub(crate) struct PartitionResponse {
    pub(crate) topic: String,
    pub(crate) partition: u32,
    pub(crate) code: ErrorCode,
    pub(crate) message: String,
    pub(crate) watermarks: Watermarks,
    /// Each in the pieces in which it came.
    pub(crate) batches: Vec<Vec<Bytes>>,
    pub(crate) leader_id: String,
    pub(crate) leader_endpoint: Option<NetworkEndpoint>,
    pub(crate) aborted: Vec<Aborted>,
    pub(crate) next_offset: u64,
}

fn wrong(rule: impl ToString) -> Error {
    Error::answer(PATH, rule)
}

fn text(pieces: Vec<Bytes>) -> Result<String, Error> {
    String::from_utf8(joined(pieces).to_vec()).map_err(wrong)
}

/// A code that this client does not know counts as the unknown error.
fn code(value: u64) -> ErrorCode {
    i32::try_from(value)
        .ok()
        .and_then(|it| ErrorCode::try_from(it).ok())
        .unwrap_or(ErrorCode::UnknownError)
}

impl Response {
    pub(crate) fn read(pieces: Vec<Bytes>) -> Result<Self, Error> {
        let mut reader = Reader::new(pieces);
        let mut response = Self::default();
        while let Some(field) = reader.field().map_err(wrong)? {
            match (field.number, field.value) {
                (1, Value::Varint(value)) => response.code = code(value),
                (2, Value::Bytes(pieces)) => response.message = text(pieces)?,
                (3, Value::Bytes(pieces)) => {
                    response.partitions.push(PartitionResponse::read(pieces)?);
                }
                (5, Value::Bytes(pieces)) => response.subscription_id = text(pieces)?,
                (6, Value::Varint(value)) => response.sent_bytes = value,
                _ => {}
            }
        }
        Ok(response)
    }
}

impl PartitionResponse {
    fn read(pieces: Vec<Bytes>) -> Result<Self, Error> {
        let mut reader = Reader::new(pieces);
        let mut response = Self::default();
        while let Some(field) = reader.field().map_err(wrong)? {
            match (field.number, field.value) {
                (1, Value::Bytes(pieces)) => {
                    let place = TopicPartition::decode(joined(pieces)).map_err(wrong)?;
                    response.topic = place.topic;
                    response.partition = place.partition;
                }
                (2, Value::Varint(value)) => response.code = code(value),
                (3, Value::Varint(value)) => response.watermarks.high = value,
                (4, Value::Varint(value)) => response.watermarks.last_stable = value,
                (5, Value::Varint(value)) => response.watermarks.log_start = value,
                (6, Value::Bytes(pieces)) => response.batches.push(pieces),
                (7, Value::Bytes(pieces)) => response.message = text(pieces)?,
                (8, Value::Bytes(pieces)) => response.leader_id = text(pieces)?,
                (9, Value::Bytes(pieces)) => {
                    let endpoint = NetworkEndpoint::decode(joined(pieces)).map_err(wrong)?;
                    response.leader_endpoint = Some(endpoint);
                }
                (11, Value::Bytes(pieces)) => {
                    let AbortedTransaction { producer_id, first_offset } =
                        AbortedTransaction::decode(joined(pieces)).map_err(wrong)?;
                    response.aborted.push(Aborted { first_offset, producer_id });
                }
                (15, Value::Varint(value)) => response.next_offset = value,
                _ => {}
            }
        }
        Ok(response)
    }
}

#[cfg(test)]
mod tests {
    use platform_proto::rustmq::client::v1::opaque;

    use super::*;

    #[test]
    fn a_response_is_read_as_the_generated_message_says() {
        let partition = opaque::FetchPartitionResponse {
            topic_partition: Some(TopicPartition {
                topic: "orders".to_owned(),
                partition: 3,
                ..TopicPartition::default()
            }),
            error_code: ErrorCode::NotLeader.into(),
            high_watermark: 9,
            last_stable_offset: 8,
            log_start_offset: 7,
            batches: vec![Bytes::from_static(b"first"), Bytes::from_static(b"second")],
            leader_id: "b2".to_owned(),
            aborted_transactions: vec![AbortedTransaction { producer_id: 1, first_offset: 2 }],
            next_offset: 12,
            ..opaque::FetchPartitionResponse::default()
        };
        let whole = opaque::FetchResponse {
            partitions: vec![partition],
            subscription_id: "s".to_owned(),
            sent_bytes: 11,
            ..opaque::FetchResponse::default()
        };
        let encoded = Bytes::from(whole.encode_to_vec());
        let pieces = encoded.chunks(7).map(|piece| encoded.slice_ref(piece)).collect();
        let read = Response::read(pieces).unwrap();
        assert_eq!((read.subscription_id.as_str(), read.sent_bytes), ("s", 11));
        let partition = &read.partitions[0];
        assert_eq!((partition.topic.as_str(), partition.partition), ("orders", 3));
        assert_eq!(partition.code, ErrorCode::NotLeader);
        assert_eq!(partition.watermarks, Watermarks { log_start: 7, high: 9, last_stable: 8 });
        assert_eq!(joined(partition.batches[1].clone()), "second");
        assert_eq!(partition.aborted, [Aborted { first_offset: 2, producer_id: 1 }]);
        assert_eq!((partition.next_offset, partition.leader_id.as_str()), (12, "b2"));
    }

    #[test]
    fn what_is_no_message_is_an_error() {
        assert!(Response::read(vec![Bytes::from_static(&[0x1a, 5, 1])]).is_err());
    }
}
