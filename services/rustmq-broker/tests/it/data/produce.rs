//! `Produce` and `ProduceBatch`.

use std::time::Duration;

use batch::Compression;
use bytes::Bytes;
use platform_proto::google::protobuf::Duration as Wire;
use platform_proto::rustmq::client::v1::{
    ProduceBatchRequest, ProducePartitionData, ProduceRequest, ProduceResponse,
};
use platform_proto::rustmq::common::v1::flush_policy::Policy;
use platform_proto::rustmq::common::v1::{
    AcknowledgmentLevel as Acks, CleanupPolicy, CompressionType, DurabilityLevel, ErrorCode,
    FlushPolicy, RecordBatch, TimestampType,
};
use prost::Message as _;

use super::fixture::{
    Broker, NOW, at, batch_by, batch_of, operator, reason, record, request, values, with,
};

fn every() -> Option<FlushPolicy> {
    Some(FlushPolicy { policy: Some(Policy::Every(true)) })
}

fn seconds(seconds: i64) -> Option<Wire> {
    Some(Wire { seconds, nanos: 0 })
}

#[tokio::test]
async fn records_get_consecutive_offsets_and_come_back_as_they_were_sent() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    assert_eq!(broker.write("t", &["a", "b"]).await, 0);
    let sent = batch_of(vec![record(Some("k"), Some("c"))]);
    let response =
        broker.produce(ProduceRequest { correlation_id: 7, ..request("t", sent.clone()) }).await;
    assert_eq!((response.offset, response.correlation_id), (2, 7));
    assert_eq!((response.leader_id.as_str(), response.duplicate), ("broker-1", false));
    assert_eq!(response.timestamp.unwrap().seconds, NOW);
    let found = broker.fetch_from("t", 2).await;
    assert_eq!((found.high_watermark, found.next_offset, found.log_start_offset), (3, 3, 0));
    let stored =
        RecordBatch { base_offset: 2, leader_epoch: 1, log_append_time: NOW as u64 * 1000, ..sent };
    assert_eq!(found.batches, [stored]);
}

#[tokio::test]
async fn each_level_of_acknowledgement_says_what_is_true_of_the_records() {
    let broker = Broker::start().await;
    broker.topic("cached", |_| {}).await;
    broker.topic("synced", |it| it.flush_policy = every()).await;
    for (topic, acks, custom, said) in [
        ("cached", Some(Acks::AckNone), 0, DurabilityLevel::Unspecified),
        ("cached", Some(Acks::AckLeader), 0, DurabilityLevel::LocalOnly),
        ("cached", Some(Acks::AckMajority), 0, DurabilityLevel::Replicated),
        ("cached", None, 0, DurabilityLevel::Replicated),
        ("synced", Some(Acks::AckLeader), 0, DurabilityLevel::LocalOnly),
        ("synced", Some(Acks::AckMajority), 0, DurabilityLevel::Durable),
        ("synced", Some(Acks::AckCustom), 1, DurabilityLevel::Durable),
        ("synced", None, 0, DurabilityLevel::Durable),
    ] {
        let mut asked = request(topic, batch_of(vec![record(None, Some("x"))]));
        asked.acks = acks.map(i32::from);
        asked.custom_ack_count = custom;
        let response = broker.produce(asked).await;
        assert_eq!(response.error_code, 0, "{response:?}");
        assert_eq!(response.durability(), said, "{topic} {acks:?}");
        if acks == Some(Acks::AckNone) {
            assert_eq!((response.offset, response.ack_count), (0, 0));
        }
    }
}

#[tokio::test]
async fn what_is_synced_is_seen_by_consumers_once_it_is_on_the_disk() {
    let broker = Broker::start().await;
    broker.topic("t", |it| it.flush_policy = every()).await;
    for at in 0..20 {
        assert_eq!(broker.write("t", &["x"]).await, at);
        // Whoever was told that it is there finds it.
        assert_eq!(broker.fetch_from("t", at).await.high_watermark, at + 1);
    }
}

#[expect(clippy::too_many_lines, reason = "a list")]
#[tokio::test]
async fn every_refusal_has_the_code_of_the_contract_and_appends_nothing() {
    let broker = Broker::start().await;
    broker
        .topic("t", |it| {
            it.max_message_bytes = Some(2000);
            it.accepted_compression_types = vec![0, CompressionType::CompressionZstd.into()];
            it.max_timestamp_behind = seconds(100);
        })
        .await;
    broker.topic("strict", |it| it.require_checksum = Some(true)).await;
    broker.topic("keyed", |it| it.cleanup_policy = Some(CleanupPolicy::Compact.into())).await;
    type Change = fn(&mut ProduceRequest);
    let cases: &[(&str, ErrorCode, Change)] = &[
        ("no topic", ErrorCode::TopicNotFound, |it| it.topic_partition = at("none", 0)),
        ("no partition", ErrorCode::PartitionNotFound, |it| it.topic_partition = at("t", 2)),
        ("another id", ErrorCode::TopicNotFound, |it| {
            it.topic_partition.as_mut().unwrap().topic_id = vec![1; 16].into();
        }),
        ("no name", ErrorCode::InvalidRequest, |it| it.topic_partition = at("", 0)),
        ("no place", ErrorCode::InvalidRequest, |it| it.topic_partition = None),
        ("number too large", ErrorCode::InvalidRequest, |it| it.topic_partition = at("t", 10_000)),
        ("old epoch", ErrorCode::FencedLeaderEpoch, |it| it.current_leader_epoch = Some(0)),
        ("new epoch", ErrorCode::UnknownLeaderEpoch, |it| it.current_leader_epoch = Some(99)),
        ("unknown level", ErrorCode::InvalidRequest, |it| it.acks = Some(9)),
        ("custom without count", ErrorCode::InvalidRequest, |it| it.acks = Some(4)),
        ("count without custom", ErrorCode::InvalidRequest, |it| it.custom_ack_count = 1),
        ("too many replicas", ErrorCode::InvalidRequest, |it| {
            (it.acks, it.custom_ack_count) = (Some(4), 2);
        }),
        ("no time", ErrorCode::InvalidRequest, |it| it.timeout = seconds(0)),
        ("too much time", ErrorCode::InvalidRequest, |it| it.timeout = seconds(301)),
        ("long key", ErrorCode::InvalidRequest, |it| it.idempotency_key = "k".repeat(129)),
        ("long client", ErrorCode::InvalidRequest, |it| it.client_id = "c".repeat(256)),
        ("nothing", ErrorCode::InvalidRequest, |it| it.batch = None),
        ("both", ErrorCode::InvalidRequest, |it| it.records = vec![record(None, None)]),
        ("no records", ErrorCode::InvalidRequest, |it| {
            it.batch = Some(RecordBatch { magic: 1, ..Default::default() })
        }),
        ("too large", ErrorCode::MessageTooLarge, |it| {
            it.batch = Some(batch_of(vec![record(None, Some(&"x".repeat(2000)))]));
        }),
        ("damaged", ErrorCode::CorruptMessage, |it| change(it, |batch| batch.crc32 = Some(1))),
        ("format", ErrorCode::CorruptMessage, |it| change(it, |batch| batch.magic = 2)),
        ("gaps", ErrorCode::CorruptMessage, |it| change(it, |batch| batch.offset_deltas = vec![0])),
        ("control", ErrorCode::InvalidRequest, |it| change(it, |batch| batch.attributes = 2)),
        ("transaction", ErrorCode::InvalidTxnState, |it| change(it, |batch| batch.attributes = 1)),
        ("no producer", ErrorCode::InvalidRequest, |it| {
            change(it, |batch| batch.base_sequence = 1)
        }),
        ("compression", ErrorCode::UnsupportedCompression, |it| {
            change(it, |batch| batch.compression_type = 1)
        }),
        ("no compression", ErrorCode::UnsupportedCompression, |it| {
            change(it, |batch| batch.compression_type = 99)
        }),
        ("too old", ErrorCode::InvalidTimestamp, |it| move_by(it, -101)),
        ("from the future", ErrorCode::InvalidTimestamp, |it| move_by(it, 3601)),
        ("back in time", ErrorCode::InvalidRequest, |it| {
            change(it, |batch| {
                batch.crc32 = None;
                batch.max_timestamp.as_mut().unwrap().seconds -= 1;
            });
        }),
        ("no checksum", ErrorCode::InvalidRequest, |it| {
            it.topic_partition = at("strict", 0);
            change(it, |batch| batch.crc32 = None);
        }),
        ("plain where a checksum is required", ErrorCode::InvalidRequest, |it| {
            it.topic_partition = at("strict", 0);
            it.batch = None;
            it.records = vec![record(None, Some("x"))];
        }),
        ("no key", ErrorCode::InvalidRecord, |it| it.topic_partition = at("keyed", 0)),
        ("plain without key", ErrorCode::InvalidRecord, |it| {
            it.topic_partition = at("keyed", 0);
            it.batch = None;
            it.records = vec![record(Some("k"), None), record(None, Some("x"))];
        }),
    ];
    for (name, code, change) in cases {
        let mut asked = request("t", batch_of(vec![record(None, Some("x"))]));
        change(&mut asked);
        let response = broker.produce(asked).await;
        assert_eq!(response.error_code(), *code, "{name}: {response:?}");
        assert!(
            !response.error_message.is_empty() && response.error_message.len() <= 4096,
            "{name}"
        );
    }
    for topic in ["t", "strict", "keyed"] {
        assert_eq!(broker.end(topic).await, 0);
    }
}

fn change(request: &mut ProduceRequest, change: impl FnOnce(&mut RecordBatch)) {
    change(request.batch.as_mut().unwrap());
}

/// Moves the times of a batch, whose checksum is then right again.
fn move_by(request: &mut ProduceRequest, seconds: i64) {
    let mut moved = record(None, Some("x"));
    moved.timestamp.as_mut().unwrap().seconds += seconds;
    request.batch = Some(batch_of(vec![moved]));
}

#[tokio::test]
async fn whoever_is_no_operator_and_no_peer_is_told_so() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let one = ProducePartitionData {
        topic_partition: at("t", 0),
        batch: Some(batch_of(vec![record(None, Some("x"))])),
        ..Default::default()
    };
    let asked = ProduceBatchRequest { partitions: vec![one], ..Default::default() };
    let refused = broker.producer().produce_batch(with("member", asked)).await.unwrap_err();
    assert_eq!(reason(&refused), "PERMISSION_DENIED");
    assert_eq!(broker.end("t").await, 0);
}

#[tokio::test]
async fn a_producer_with_an_identity_is_there_once_whatever_it_repeats() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let send = async |broker: &Broker, batch| broker.produce(request("t", batch)).await;
    for sequence in 0..6 {
        let response = send(&broker, batch_by(9, 0, sequence * 2, 2)).await;
        assert_eq!((response.offset, response.duplicate), (u64::from(sequence) * 2, false));
    }
    let again = send(&broker, batch_by(9, 0, 10, 2)).await;
    assert_eq!((again.offset, again.duplicate, again.error_code), (10, true, 0));
    assert_eq!(again.timestamp.unwrap().seconds, NOW);
    let code = async |batch| send(&broker, batch).await.error_code();
    assert_eq!(code(batch_by(9, 0, 0, 2)).await, ErrorCode::DuplicateRequest);
    assert_eq!(code(batch_by(9, 0, 13, 1)).await, ErrorCode::OutOfOrderSequence);
    assert_eq!(code(batch_by(8, 0, 1, 1)).await, ErrorCode::OutOfOrderSequence);
    assert_eq!(code(batch_by(9, 1, 0, 1)).await, ErrorCode::Ok);
    assert_eq!(code(batch_by(9, 0, 12, 1)).await, ErrorCode::ProducerFenced);
    assert_eq!(broker.end("t").await, 13);
}

#[tokio::test]
async fn what_a_producer_has_sent_is_known_after_a_restart_in_good_order_and_after_a_crash() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    for sequence in 0..3 {
        broker.produce(request("t", batch_by(9, 4, sequence, 1))).await;
    }
    let broker = broker.restart().await;
    let again = broker.produce(request("t", batch_by(9, 4, 1, 1))).await;
    assert_eq!((again.offset, again.duplicate), (1, true));
    let next = broker.produce(request("t", batch_by(9, 4, 3, 1))).await;
    assert_eq!(next.offset, 3);
    // Without what was written down at the stop, as after a crash, the log tells all of it.
    let broker = broker
        .restart_with(|folder| {
            let files = walk(&folder.join("topics"));
            let saved: Vec<_> = files.into_iter().filter(|it| it.ends_with("producers")).collect();
            assert!(!saved.is_empty());
            saved.iter().for_each(|it| std::fs::remove_file(it).unwrap());
        })
        .await;
    let again = broker.produce(request("t", batch_by(9, 4, 3, 1))).await;
    assert_eq!((again.offset, again.duplicate), (3, true));
    let old = broker.produce(request("t", batch_by(9, 3, 0, 1))).await;
    assert_eq!(old.error_code(), ErrorCode::ProducerFenced);
    assert_eq!(broker.end("t").await, 4);
}

pub(super) fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        match entry.file_type().unwrap().is_dir() {
            true => out.extend(walk(&entry.path())),
            false => out.push(entry.path()),
        }
    }
    out
}

#[tokio::test]
async fn a_silent_producer_is_forgotten_and_told_so() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    broker.produce(request("t", batch_by(9, 0, 0, 1))).await;
    broker.clock.advance(Duration::from_secs(86_401));
    let unknown = async || {
        let response = broker.produce(request("t", batch_by(9, 0, 7, 1))).await;
        response.error_code() == ErrorCode::UnknownProducerId
    };
    testkit::wait_for("the producer to be forgotten", super::fixture::BOUND, unknown).await;
}

#[tokio::test]
async fn an_id_that_nobody_was_given_writes_nothing_and_is_its_owners_alone_later() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let next = broker.producer_id().await + 1;
    for id in [next, next + 500, next + 5000, u64::MAX] {
        let response = broker.produce(request("t", batch_by(id, 0, 0, 1))).await;
        assert_eq!(response.error_code(), ErrorCode::UnknownProducerId, "{id}");
    }
    assert_eq!(broker.producer_id().await, next);
    let first = broker.produce(request("t", batch_by(next, 0, 0, 1))).await;
    assert_eq!((first.error_code(), first.offset, first.duplicate), (ErrorCode::Ok, 0, false));
}

#[tokio::test]
async fn a_key_names_a_request_within_its_window() {
    let broker = Broker::start().await;
    broker.topic("t", |it| it.deduplication_window = seconds(60)).await;
    let send = async || {
        let key = "order 17".to_owned();
        let batch = batch_of(vec![record(None, Some("x"))]);
        broker.produce(ProduceRequest { idempotency_key: key, ..request("t", batch) }).await
    };
    assert_eq!(send().await.offset, 0);
    broker.clock.advance(Duration::from_secs(60));
    let again = send().await;
    assert_eq!((again.offset, again.duplicate), (0, true));
    broker.clock.advance(Duration::from_secs(1));
    let late = send().await;
    assert_eq!((late.offset, late.duplicate), (1, false));
}

#[tokio::test]
async fn plain_records_are_packed_as_the_topic_says() {
    let broker = Broker::start().await;
    broker.topic("t", |it| it.compression = Some(CompressionType::CompressionLz4.into())).await;
    let mut records = vec![record(Some("k"), Some("a")), record(None, None)];
    records[1].timestamp = None;
    let asked = ProduceRequest {
        topic_partition: at("t", 0),
        records: records.clone(),
        ..Default::default()
    };
    assert_eq!(broker.produce(asked).await.error_code, 0);
    let plain = RecordBatch { records, compression_type: 2, ..Default::default() };
    assert_eq!(broker.produce(request("t", plain)).await.offset, 2);
    let found = broker.fetch_from("t", 0).await.batches;
    assert_eq!(found.iter().map(|it| it.compression_type).collect::<Vec<_>>(), [1, 2]);
    assert!(found.iter().all(|it| it.records.is_empty() && it.crc32.is_some()));
    let text = |offset, value: &str| (offset, value.to_owned());
    let expected = [text(0, "a"), text(1, "(tombstone)"), text(2, "a"), text(3, "(tombstone)")];
    assert_eq!(values(&found), expected);
}

#[tokio::test]
async fn the_leaders_clock_and_checksum_stand_where_the_topic_or_the_producer_leaves_them_to_it() {
    let broker = Broker::start().await;
    broker.topic("t", |it| it.timestamp_type = Some(TimestampType::LogAppendTime.into())).await;
    broker.clock.advance(Duration::from_secs(5));
    let mut batch = batch_of(vec![record(None, Some("x"))]);
    let crc32 = batch.crc32.take();
    let response = broker.produce(request("t", batch)).await;
    assert_eq!(response.timestamp.unwrap().seconds, NOW + 5);
    let found = &broker.fetch_from("t", 0).await.batches[0];
    assert_eq!((found.crc32, found.attributes), (crc32, 4));
    assert_eq!(found.log_append_time, (NOW as u64 + 5) * 1000);
    let encoded = Bytes::from(found.encode_to_vec());
    let mut records = batch::unpack(&[encoded], &batch::Limits::default()).unwrap();
    assert_eq!(records.next().unwrap().unwrap().timestamp.seconds, NOW + 5);
}

#[tokio::test]
async fn every_compression_passes_as_it_came() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    for (offset, compression) in (0..).zip(Compression::ALL) {
        let records = vec![record(None, Some(&"text ".repeat(100)))];
        let sent = batch::pack(records, compression, None, Default::default()).unwrap();
        assert_eq!(broker.produce(request("t", sent.clone())).await.offset, offset);
        let found = &broker.fetch_from("t", offset).await.batches[0];
        assert_eq!(found.packed_records, sent.packed_records);
    }
}

#[tokio::test]
async fn the_batches_of_one_request_have_outcomes_of_their_own() {
    let broker = Broker::start().await;
    broker.topic("t", |it| it.flush_policy = every()).await;
    let data = |topic: &str, partition, batch| ProducePartitionData {
        topic_partition: at(topic, partition),
        batch: Some(batch),
        current_leader_epoch: None,
    };
    let good = || batch_of(vec![record(None, Some("x"))]);
    let damaged = RecordBatch { crc32: Some(3), ..good() };
    let partitions = vec![
        data("t", 0, good()),
        data("none", 0, good()),
        data("t", 1, damaged),
        data("t", 0, good()),
    ];
    let asked = ProduceBatchRequest { partitions, ..Default::default() };
    let response = broker.producer().produce_batch(operator(asked)).await.unwrap().into_inner();
    let codes: Vec<_> = response.partitions.iter().map(|it| it.error_code()).collect();
    let [ok, topic, corrupt, invalid] = [
        ErrorCode::Ok,
        ErrorCode::TopicNotFound,
        ErrorCode::CorruptMessage,
        ErrorCode::InvalidRequest,
    ];
    assert_eq!(codes, [ok, topic, corrupt, invalid]);
    assert_eq!(response.partitions[0].topic_partition, at("t", 0));
    assert_eq!(response.partitions[0].durability(), DurabilityLevel::Durable);
    assert_eq!(broker.values_from("t", 0).await.len(), 1);
}

#[tokio::test]
async fn a_topic_that_is_removed_takes_nothing_and_its_records_never_return() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    broker.write("t", &["a"]).await;
    broker.delete_topic("t").await;
    let gone: ProduceResponse = broker.produce(request("t", batch_by(1, 0, 0, 1))).await;
    assert_eq!(gone.error_code(), ErrorCode::TopicNotFound);
    broker.topic("t", |_| {}).await;
    let found = broker.fetch_from("t", 0).await;
    assert!(found.batches.is_empty());
    assert_eq!(broker.write("t", &["b"]).await, 0);
}
