//! Compaction and retention.

use std::collections::BTreeMap;
use std::time::Duration;

use batch::{Compression, Identity};
use platform_proto::google::protobuf::Duration as Wire;
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{CleanupPolicy, ErrorCode, RetentionPolicy};

use super::fixture::{BOUND, Broker, NOW, batch_by, record, request, values};

/// Writes `key=value` texts as one batch; a text without a value is a tombstone.
async fn put(broker: &Broker, sequence: u32, texts: &[&str]) {
    let records = texts.iter().map(|text| match text.split_once('=') {
        Some((key, value)) => record(Some(key), Some(value)),
        None => record(Some(text), None),
    });
    let identity = Identity { producer_id: 3, producer_epoch: 0, base_sequence: sequence };
    let batch =
        batch::pack(records.collect(), Compression::None, Some(identity), Default::default());
    let response = broker.produce(request("t", batch.unwrap())).await;
    assert_eq!(response.error_code, 0, "{response:?}");
}

async fn all(broker: &Broker) -> Vec<(u64, String)> {
    let mut offset = 0;
    let mut out = Vec::new();
    loop {
        let found = broker.fetch_from("t", offset).await;
        if found.batches.is_empty() {
            return out;
        }
        out.extend(values(&found.batches));
        offset = found.next_offset;
    }
}

#[tokio::test]
async fn the_last_value_of_each_key_survives_at_its_offset() {
    let broker = Broker::start().await;
    broker
        .topic("t", |it| {
            it.cleanup_policy = Some(CleanupPolicy::Compact.into());
            it.segment_bytes = Some(1 << 20);
            it.min_dirty_percent = Some(1);
            it.delete_retention = Some(Wire { seconds: 100, nanos: 0 });
            // However much of the log an early pass has seen, the rest is due.
            it.min_dirty_percent = Some(1);
        })
        .await;
    let mut expected = BTreeMap::new();
    let mut sequence = 0;
    for round in 0..60 {
        let texts: Vec<_> = (0..5)
            .map(|at| format!("k{}={round}-{}", (round + at) % 20, "v".repeat(20_000)))
            .collect();
        for (at, text) in (0..).zip(&texts) {
            let (key, value) = text.split_once('=').unwrap();
            expected.insert(key.to_owned(), (u64::from(sequence) + at, value.to_owned()));
        }
        let texts: Vec<_> = texts.iter().map(String::as_str).collect();
        put(&broker, sequence, &texts).await;
        sequence += 5;
    }
    put(&broker, sequence, &["k3"]).await;
    expected.remove("k3");
    // The last segment is not compacted, so it is filled with what is wanted anyway.
    for _ in 0..60 {
        sequence += 1;
        put(&broker, sequence, &[&format!("filler={}", "f".repeat(20_000))]).await;
    }
    // Fewer than the filler: a pass has come past the tombstone, from which on its time counts.
    let shrunk = async || all(&broker).await.len() < 40;
    testkit::wait_for("the log to be compacted", BOUND, shrunk).await;
    let left = all(&broker).await;
    assert!(left.is_sorted());
    for (offset, value) in expected.values() {
        assert!(left.contains(&(*offset, value.clone())), "{offset} {value}");
    }
    // The tombstone stays until whoever has read the value must have read it too.
    let tombstone = (300, "(tombstone)".to_owned());
    assert!(left.contains(&tombstone));
    // That time counts from the pass that comes beyond it, which may still be due.
    let gone = async || {
        broker.clock.advance(Duration::from_secs(101));
        !all(&broker).await.contains(&tombstone)
    };
    testkit::wait_for("the tombstone to go", BOUND, gone).await;
    for (offset, value) in expected.values() {
        assert!(all(&broker).await.contains(&(*offset, value.clone())), "{offset} {value}");
    }
    // Sequence numbers are remembered, over a restart too.
    let broker = broker.restart().await;
    let next = batch_by(3, 0, sequence + 2, 1);
    let refused = broker.produce(request("t", next)).await;
    assert_eq!(refused.error_code(), ErrorCode::InvalidRecord);
    put(&broker, sequence + 1, &["k3=again"]).await;
}

#[tokio::test]
async fn old_segments_go_by_size_and_by_age_and_readers_are_told_where_to_go_on() {
    let broker = Broker::start().await;
    broker
        .topic("t", |it| {
            it.segment_bytes = Some(1 << 20);
            it.retention_policy = Some(RetentionPolicy {
                retention_bytes: Some(2 << 20),
                retention_ms: Some(60_000),
                infinite: false,
            });
        })
        .await;
    let large = "x".repeat(100_000);
    for _ in 0..100 {
        broker.write("t", &[&large]).await;
    }
    testkit::wait_for("segments to go", BOUND, async || broker.begin("t").await > 50).await;
    let lost = broker.fetch_from("t", 0).await;
    assert_eq!(lost.error_code(), ErrorCode::OffsetOutOfRange);
    let next = broker.fetch_from("t", lost.log_start_offset).await;
    assert_eq!(next.batches[0].base_offset, lost.log_start_offset);
    broker.clock.advance(Duration::from_secs(61));
    testkit::wait_for("all to go", BOUND, async || broker.begin("t").await == 100).await;
    assert_eq!(broker.fetch_from("t", 100).await.batches.len(), 0);
    assert_eq!(broker.write("t", &["x"]).await, 100);
}

#[tokio::test]
async fn the_greatest_time_is_that_of_a_record_that_is_there() {
    let broker = Broker::start().await;
    broker
        .topic("t", |it| {
            it.cleanup_policy = Some(CleanupPolicy::Compact.into());
            it.segment_bytes = Some(1 << 20);
        })
        .await;
    // What is of a time to come is not compacted.
    broker.clock.advance(Duration::from_secs(100));
    let put_at = async |sequence, texts: &[(&str, i64)]| {
        let records = texts.iter().map(|(key, seconds)| {
            let mut it = record(Some(key), Some(&"v".repeat(100_000)));
            it.timestamp = Some(batch::Timestamp { seconds: NOW + seconds, nanos: 0 });
            it
        });
        let identity = Identity { producer_id: 3, producer_epoch: 0, base_sequence: sequence };
        let (records, none) = (records.collect(), Compression::None);
        let batch = batch::pack(records, none, Some(identity), Default::default()).unwrap();
        assert_eq!(broker.produce(request("t", batch)).await.error_code, 0);
    };
    // Of the first batch the second record stays, and the batch has the time of the first one for ever.
    put_at(0, &[("a", 50), ("stays", 3)]).await;
    put_at(2, &[("b", 7)]).await;
    put_at(3, &[("a", 1)]).await;
    // The last segment is not compacted.
    for sequence in 4..40 {
        put_at(sequence, &[("filler", 2)]).await;
    }
    let found = async || broker.offset("t", Spec::MaxTimestamp(true)).await == 2;
    testkit::wait_for("the first record to go, and the third to be found", BOUND, found).await;
    let left: Vec<_> = all(&broker).await.into_iter().map(|(offset, _)| offset).collect();
    assert!(left.starts_with(&[1, 2, 3]), "{left:?}");
}
