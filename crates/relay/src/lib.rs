//! From the outbox of a service to a topic of RustMQ.
//!
//! Owns:      the topic that a relay makes, and the form in which an event lies there.
//! Invariant: the events of a topic come in the order of their commits, each at least once; one that the broker can
//!            never take is logged and let go, so that it does not hold up what follows.
//! Not here:  order and repetition on the way (`store::outbox`), what an event says (the services).
//!
//! A record has the event's key and payload, its time, and the header `event-id`, by which a reader knows a repetition.

use std::time::Duration;

use base::{Clock as _, SystemClock};
use batch::{Compression, pack};
use platform_proto::rustmq::client::v1::ProduceRequest;
use platform_proto::rustmq::client::v1::producer_service_client::ProducerServiceClient;
use platform_proto::rustmq::common::v1::{
    AcknowledgmentLevel, ErrorCode, Header, Record, TopicConfig, TopicPartition,
};
use platform_proto::rustmq::controller::v1::CreateTopicRequest;
use platform_proto::rustmq::controller::v1::admin_service_client::AdminServiceClient;
use rpc::Channel;
use rpc::wire::timestamp_to_wire;
use store::Db;
use store::outbox::{self, Event, Sink, SinkError};
use tokio_util::sync::CancellationToken;
use tonic::{Code, Request, Status};
use tonic_types::StatusExt as _;
use tracing::{error, warn};

/// The header that holds the id of an event.
pub const EVENT_ID: &str = "event-id";

/// Bytes of payloads in one batch; an event that is longer is a batch of its own.
const BATCH_BYTES: usize = 512 << 10;
/// Greatest batch that the topic takes: any event that a service can write.
const BATCH_BYTES_MAX: u32 = 4 << 20;
/// Longest time of one call.
const CALL_MAX: Duration = Duration::from_secs(30);
/// Between two attempts to make the topic.
const PAUSE: Duration = Duration::from_secs(1);

/// Makes `topic` if it is missing, and delivers the events of that name from the outbox of `db`, until `stop`.
pub async fn run(db: &Db, topic: &'static str, broker: Channel, stop: CancellationToken) {
    let sink = TopicSink { topic, broker };
    let there = async {
        while let Err(error) = sink.make_topic().await {
            warn!(topic, %error, "the topic of the relay was not made");
            tokio::time::sleep(PAUSE).await;
        }
    };
    if stop.run_until_cancelled(there).await.is_some() {
        outbox::relay(db, topic, sink, stop).await;
    }
}

/// Lets the events of `topic` go unread, until `stop`: where no broker takes them, they must not pile up.
pub async fn discard(db: &Db, topic: &'static str, stop: CancellationToken) {
    outbox::relay(db, topic, Nowhere, stop).await;
}

struct Nowhere;

impl Sink for Nowhere {
    async fn deliver(&self, _: &[Event]) -> Result<(), SinkError> {
        Ok(())
    }
}

struct TopicSink {
    topic: &'static str,
    broker: Channel,
}

impl Sink for TopicSink {
    async fn deliver(&self, events: &[Event]) -> Result<(), SinkError> {
        for events in parts(events) {
            self.produce(events).await?;
        }
        Ok(())
    }
}

impl TopicSink {
    async fn make_topic(&self) -> Result<(), SinkError> {
        let config = TopicConfig {
            name: self.topic.to_owned(),
            // One partition, so that readers see one order.
            partition_count: 1,
            max_message_bytes: Some(BATCH_BYTES_MAX),
            ..TopicConfig::default()
        };
        let create = CreateTopicRequest { config: Some(config), ..CreateTopicRequest::default() };
        match AdminServiceClient::new(self.broker.clone()).create_topic(request(create)).await {
            Ok(_) => Ok(()),
            Err(status) if status.code() == Code::AlreadyExists => Ok(()),
            Err(status) => Err(status.into()),
        }
    }

    async fn produce(&self, events: &[Event]) -> Result<(), SinkError> {
        match (self.write(events).await, events) {
            (Err(Failure::Final(reason)), [event]) => {
                error!(id = event.id, topic = event.topic, reason, "event is refused for good");
                Ok(())
            }
            // One of them is to blame; the others go on their own.
            (Err(Failure::Final(_)), events) => {
                for event in events {
                    Box::pin(self.produce(std::slice::from_ref(event))).await?;
                }
                Ok(())
            }
            (Err(Failure::Now(error)), _) => Err(error),
            (Ok(()), _) => Ok(()),
        }
    }

    /// Writes events as one batch.
    async fn write(&self, events: &[Event]) -> Result<(), Failure> {
        let (Some(first), Some(last)) = (events.first(), events.last()) else { return Ok(()) };
        let records = events.iter().map(record).collect();
        let now = SystemClock.now();
        let now = batch::Timestamp { seconds: now.seconds(), nanos: now.subsec_nanos() };
        let batch = pack(records, Compression::Lz4, None, now)?;
        let produce = ProduceRequest {
            client_id: "relay".to_owned(),
            topic_partition: Some(TopicPartition {
                topic: self.topic.to_owned(),
                ..TopicPartition::default()
            }),
            acks: Some(AcknowledgmentLevel::AckAll as i32),
            // The same events in the same batch, sent again, are not written again.
            idempotency_key: format!("{}/{}", first.id, last.id),
            batch: Some(batch),
            ..ProduceRequest::default()
        };
        let mut producer = ProducerServiceClient::new(self.broker.clone());
        let answer = match producer.produce(request(produce)).await {
            Ok(answer) => answer.into_inner(),
            Err(status) if is_too_large(&status) => {
                return Err(Failure::Final(status.message().to_owned()));
            }
            Err(status) => return Err(Failure::Now(status.into())),
        };
        let code = answer.error_code();
        if matches!(code, ErrorCode::Ok | ErrorCode::DuplicateRequest) {
            return Ok(());
        }
        if code == ErrorCode::TopicNotFound {
            // Somebody deleted it.
            self.make_topic().await.map_err(Failure::Now)?;
            return Err(Failure::Now("the topic was missing, and is made anew".into()));
        }
        let said = format!("{}: {}", code.as_str_name(), answer.error_message);
        Err(if is_final(code) { Failure::Final(said) } else { Failure::Now(said.into()) })
    }
}

/// Why a batch was not written.
enum Failure {
    /// It would not be, whenever it is sent.
    Final(String),
    /// It may be another time.
    Now(SinkError),
}

impl From<batch::Error> for Failure {
    fn from(error: batch::Error) -> Self {
        Self::Final(error.to_string())
    }
}

/// Whether the same batch would be refused whenever it is sent.
fn is_final(code: ErrorCode) -> bool {
    let never = [
        ErrorCode::InvalidRequest,
        ErrorCode::MessageTooLarge,
        ErrorCode::InvalidRecord,
        ErrorCode::InvalidTimestamp,
        ErrorCode::UnsupportedCompression,
    ];
    never.contains(&code)
}

/// Whether the server takes no message of that size.
fn is_too_large(status: &Status) -> bool {
    status.get_details_error_info().is_some_and(|it| it.reason == "MESSAGE_TOO_LARGE")
}

fn record(event: &Event) -> Record {
    let id = Header { key: EVENT_ID.to_owned(), value: event.id.clone().into_bytes().into() };
    Record {
        key: Some(event.key.clone().into_bytes().into()),
        value: Some(event.payload.clone().into()),
        headers: vec![id],
        timestamp: Some(timestamp_to_wire(event.created_at)),
        ..Record::default()
    }
}

fn request<T>(message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.set_timeout(CALL_MAX);
    request
}

/// Events in parts that one batch takes each.
fn parts(mut events: &[Event]) -> Vec<&[Event]> {
    let mut parts = Vec::new();
    while !events.is_empty() {
        let mut bytes = 0;
        let fits = |event: &&Event| {
            bytes += event.payload.len();
            bytes <= BATCH_BYTES
        };
        let (part, rest) = events.split_at(events.iter().take_while(fits).count().max(1));
        parts.push(part);
        events = rest;
    }
    parts
}

#[cfg(test)]
mod refusals;

#[cfg(test)]
mod tests {
    use base::Timestamp;

    use super::*;

    fn event(bytes: usize) -> Event {
        Event {
            id: "0190-7".to_owned(),
            topic: "t".to_owned(),
            key: "7".to_owned(),
            payload: vec![1; bytes],
            created_at: Timestamp::from_seconds(5),
        }
    }

    #[test]
    fn events_go_in_batches_that_a_topic_takes() {
        let sizes = |bytes: &[usize]| {
            let events: Vec<_> = bytes.iter().map(|it| event(*it)).collect();
            parts(&events).iter().map(|part| part.len()).collect::<Vec<_>>()
        };
        assert_eq!(sizes(&[]), [0; 0]);
        assert_eq!(sizes(&[BATCH_BYTES / 2; 5]), [2, 2, 1]);
        assert_eq!(sizes(&[1, 2 * BATCH_BYTES, 1]), [1, 1, 1]);
    }

    #[test]
    fn what_a_server_takes_no_message_of_is_refused_for_good() {
        let refused = |refusal: &rpc::Refusal| rpc::status("rustmq", refusal);
        assert!(is_too_large(&refused(&rpc::Refusal::MessageTooLarge { limit_bytes: 4 << 20 })));
        assert!(!is_too_large(&refused(&rpc::Refusal::CallTimeout)));
        assert!(!is_too_large(&Status::resource_exhausted("wait")));
    }

    #[test]
    fn a_record_has_the_events_key_time_and_id() {
        let record = record(&event(3));
        assert_eq!(record.key.as_deref(), Some(b"7".as_slice()));
        assert_eq!(record.timestamp.map(|it| it.seconds), Some(5));
        assert_eq!(
            (record.headers[0].key.as_str(), &record.headers[0].value[..]),
            (EVENT_ID, &b"0190-7"[..])
        );
    }
}
