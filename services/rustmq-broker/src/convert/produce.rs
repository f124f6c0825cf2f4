//! Requests to write, and their answers.

use std::time::Duration;

use bytes::Bytes;
use platform_proto::google::protobuf::{Duration as Span, Timestamp};
use platform_proto::rustmq::client::v1::opaque::{ProducePartitionData, ProduceRequest};
use platform_proto::rustmq::client::v1::{ProducePartitionResult, ProduceResponse};
use platform_proto::rustmq::common::v1::{
    AcknowledgmentLevel, DurabilityLevel, ErrorCode, TopicPartition,
};
use platform_proto::version::Versioned as _;

use crate::convert::{check_client_id, check_partition, invalid, span};
use crate::core::refusal::Refusal;
use crate::core::writes::{Acks, Content, Durability, Item, Pending, Written};

/// The longest wait for an acknowledgement.
const TIMEOUT_MAX: Duration = Duration::from_secs(300);
/// Most characters of an `idempotency_key`.
const KEY_CHARS_MAX: usize = 128;
/// Most replicas that a request may ask for.
const CUSTOM_ACKS_MAX: u32 = 15;

/// A request as a handler needs it. `batch` is the field of that name where it was cut out of the message.
pub(crate) fn item(request: ProduceRequest, batch: Option<Vec<Bytes>>) -> Result<Item, Refusal> {
    let version = request.version();
    if !version.is_served() {
        return Err(Refusal::Version(version.to_string()));
    }
    check_client_id(&request.client_id)?;
    let acks = acks(request.acks, request.custom_ack_count)?;
    let timeout = timeout(request.timeout)?;
    let key = request.idempotency_key;
    if key.len() > KEY_CHARS_MAX && key.chars().count() > KEY_CHARS_MAX {
        return Err(invalid("idempotency_key", "it must have at most 128 characters"));
    }
    let TopicPartition { topic, partition, topic_id } = check_partition(request.topic_partition)?;
    let batch = batch.or_else(|| (!request.batch.is_empty()).then(|| vec![request.batch]));
    let content = match (batch, request.records.is_empty()) {
        (Some(batch), true) => Content::Batch(batch),
        (None, false) if request.records.len() > batch::PLAIN_RECORDS_MAX => {
            return Err(invalid("records", "there must be at most 10000"));
        }
        (None, false) => Content::Plain(request.records),
        (Some(_), false) | (None, true) => {
            return Err(Refusal::Invalid("set exactly one of records and batch".to_owned()));
        }
    };
    let known_epoch = request.current_leader_epoch;
    Ok(Item { topic, partition, topic_id, known_epoch, acks, timeout, key, content })
}

/// One of the batches of a request to write many.
pub(crate) fn batch_item(
    data: ProducePartitionData,
    acks: Acks,
    timeout: Option<Duration>,
) -> Result<Item, Refusal> {
    let TopicPartition { topic, partition, topic_id } = check_partition(data.topic_partition)?;
    if data.batch.is_empty() {
        return Err(invalid("batch", "it must be set"));
    }
    Ok(Item {
        topic,
        partition,
        topic_id,
        known_epoch: data.current_leader_epoch,
        acks,
        timeout,
        key: String::new(),
        content: Content::Batch(vec![data.batch]),
    })
}

pub(crate) fn acks(level: Option<i32>, custom: u32) -> Result<Acks, Refusal> {
    let Some(level) = level else {
        return match custom {
            0 => Ok(Acks::All),
            _ => Err(invalid("custom_ack_count", "it goes with ACK_CUSTOM")),
        };
    };
    let acks = match AcknowledgmentLevel::try_from(level) {
        Ok(AcknowledgmentLevel::AckNone) => Acks::None,
        Ok(AcknowledgmentLevel::AckLeader) => Acks::Leader,
        Ok(AcknowledgmentLevel::AckMajority) => Acks::Majority,
        Ok(AcknowledgmentLevel::AckAll) => Acks::All,
        Ok(AcknowledgmentLevel::AckCustom) => Acks::Custom(custom),
        Err(_) => return Err(invalid("acks", "it is none of the levels")),
    };
    match (matches!(acks, Acks::Custom(_)), custom) {
        (true, 0) => Err(invalid("custom_ack_count", "it must be at least 1 with ACK_CUSTOM")),
        (true, count) if count > CUSTOM_ACKS_MAX => {
            Err(invalid("custom_ack_count", "it must be at most 15"))
        }
        (false, 1..) => Err(invalid("custom_ack_count", "it goes with ACK_CUSTOM")),
        (true, _) | (false, 0) => Ok(acks),
    }
}

pub(crate) fn timeout(given: Option<Span>) -> Result<Option<Duration>, Refusal> {
    let Some(given) = given else { return Ok(None) };
    let timeout = span(given, "timeout", TIMEOUT_MAX)?;
    if timeout.is_zero() {
        Err(invalid("timeout", "it must be more than 0"))
    } else {
        Ok(Some(timeout))
    }
}

/// The answer to a request.
pub(crate) fn response(pending: &Pending, correlation_id: u64, broker: &str) -> ProduceResponse {
    let mut response = ProduceResponse { correlation_id, ..ProduceResponse::default() };
    if let Some(partition) = &pending.partition {
        response.leader_epoch = partition.at.leader_epoch;
    }
    match pending.outcome() {
        Ok(written) => {
            broker.clone_into(&mut response.leader_id);
            response.durability = durability(written.durability).into();
            if written.durability == Durability::Unknown {
                return response;
            }
            response.offset = written.appended.offset;
            response.timestamp = Some(time(written.appended.first_ms));
            response.log_append_time = append_time(written);
            response.ack_count = 1;
            response.duplicate = written.appended.is_duplicate;
            response.log_start_offset = written.log_start;
        }
        Err(refusal) => {
            let (code, message) = told(refusal);
            response.error_code = code.into();
            response.error_message = message;
            if let Some(partition) = pending.partition.as_ref().filter(|it| !it.is_closed()) {
                broker.clone_into(&mut response.leader_id);
                response.log_start_offset = partition.start();
            }
        }
    }
    response
}

/// The answer for one of many batches.
pub(crate) fn result(
    named: Option<TopicPartition>,
    pending: &Pending,
    broker: &str,
) -> ProducePartitionResult {
    let ProduceResponse {
        error_code,
        error_message,
        offset,
        log_append_time,
        leader_id,
        durability,
        leader_epoch,
        duplicate,
        log_start_offset,
        ..
    } = response(pending, 0, broker);
    ProducePartitionResult {
        topic_partition: named,
        error_code,
        error_message,
        base_offset: offset,
        log_append_time,
        leader_id,
        durability,
        leader_endpoint: None,
        leader_epoch,
        duplicate,
        log_start_offset,
    }
}

/// What is told of a refusal.
pub(crate) fn told(refusal: &Refusal) -> (ErrorCode, String) {
    (refusal.code(), refusal.to_string())
}

fn durability(durability: Durability) -> DurabilityLevel {
    match durability {
        Durability::Unknown => DurabilityLevel::Unspecified,
        Durability::Local => DurabilityLevel::LocalOnly,
        Durability::Replicated => DurabilityLevel::Replicated,
        Durability::Durable => DurabilityLevel::Durable,
    }
}

fn append_time(written: &Written) -> u64 {
    u64::try_from(written.appended.appended_ms).unwrap_or(0)
}

/// A time in milliseconds since 1970.
fn time(ms: i64) -> Timestamp {
    // Less than a thousand millions, since less than a thousand milliseconds.
    let nanos = ms.rem_euclid(1000) as i32 * 1_000_000;
    Timestamp { seconds: ms.div_euclid(1000), nanos }
}
