//! Reading, through everything that can go wrong.

use std::time::Duration;

use batch::{Builder, Identity, Timestamp};
use bytes::Bytes;
use futures_util::StreamExt as _;
use platform_proto::rustmq::client::v1::AbortedTransaction;
use rustmq::{
    Compression, Consumer, ConsumerOptions, Error, ErrorCode, Isolation, OutOfRange, Start,
    TopicPartition,
};

use crate::fake::{Broker, ReadFault};
use crate::{BOUND, client, closed_port, reading};

fn place() -> TopicPartition {
    TopicPartition::new("orders", 0)
}

/// A batch of values; each has its number as its time.
fn batch_of(values: std::ops::Range<u32>, compression: Compression) -> Bytes {
    let mut builder = Builder::default();
    for value in values {
        let time = Timestamp { seconds: value.into(), nanos: 0 };
        builder.append(None, Some(value.to_string().as_bytes()), &[], time).unwrap();
    }
    builder.finish(compression).unwrap().to_bytes(None)
}

/// A batch of producer 7 with those attributes.
fn transactional(values: std::ops::Range<u32>, attributes: u32) -> Bytes {
    let identity = Identity { producer_id: 7, ..Identity::default() };
    let mut builder = Builder::default();
    for value in values {
        let value = value.to_string();
        builder.append(None, Some(value.as_bytes()), &[], Timestamp::default()).unwrap();
    }
    let whole = builder.finish(Compression::None).unwrap().to_bytes(Some(identity));
    // The attributes are added behind; the checksum is that of the whole.
    let mut batch: platform_proto::rustmq::common::v1::RecordBatch =
        prost::Message::decode(whole).unwrap();
    batch.attributes = attributes;
    batch.crc32 = None;
    let parts = [Bytes::from(prost::Message::encode_to_vec(&batch))];
    batch.crc32 = Some(batch::read_header(&parts).unwrap().checksum(&parts));
    Bytes::from(prost::Message::encode_to_vec(&batch))
}

/// A broker with 100 records, ten in each batch.
async fn filled() -> Broker {
    let broker = Broker::serving(&[("orders", 2)]).await;
    for first in (0..100).step_by(10) {
        let compression = Compression::ALL[first as usize / 10 % 4];
        broker.write(&place(), batch_of(first..first + 10, compression));
    }
    broker
}

/// The next `count` records, as offsets and values.
async fn read(consumer: &Consumer, count: usize) -> Vec<(u64, String)> {
    let mut found = Vec::new();
    while found.len() < count {
        let records = consumer.poll(BOUND).await.unwrap().expect("records in time");
        for record in records.map(Result::unwrap) {
            let value = String::from_utf8(record.value.unwrap().to_vec()).unwrap();
            found.push((record.offset, value));
        }
    }
    found
}

fn numbers(range: std::ops::Range<u64>) -> Vec<(u64, String)> {
    range.map(|it| (it, it.to_string())).collect()
}

fn consumer(broker: &Broker, start: Start, options: ConsumerOptions) -> Consumer {
    client(broker).consumer([(place(), start)], options).unwrap()
}

#[tokio::test]
async fn reading_begins_where_it_is_told_to() {
    let broker = filled().await;
    for (start, from) in [
        (Start::Earliest, 0),
        (Start::Offset(37), 37),
        (Start::Time(Timestamp { seconds: 61, nanos: 1 }), 62),
    ] {
        let consumer = consumer(&broker, start, reading());
        let found = read(&consumer, 100 - from as usize).await;
        assert_eq!(found, numbers(from..100), "{start:?}");
        assert_eq!(consumer.position(&place()), Some(100));
        assert_eq!(consumer.watermarks(&place()).unwrap().high, 100);
    }
    let consumer = consumer(&broker, Start::Latest, reading());
    assert!(consumer.poll(Duration::from_millis(200)).await.unwrap().is_none());
    broker.write(&place(), batch_of(100..103, Compression::None));
    assert_eq!(read(&consumer, 3).await, numbers(100..103));
}

#[tokio::test]
async fn a_stream_that_breaks_goes_on_without_loss_or_doubling() {
    for after in 0..10 {
        let broker = filled().await;
        broker.state().read_faults.extend([
            ReadFault::CutAfter(after),
            ReadFault::CutAfter(1),
            ReadFault::CutAfter(0),
        ]);
        let consumer = consumer(&broker, Start::Earliest, reading());
        assert_eq!(read(&consumer, 100).await, numbers(0..100), "after {after}");
    }
}

#[tokio::test]
async fn a_stream_that_ends_with_its_token_is_opened_anew() {
    let broker = filled().await;
    broker.state().read_faults.push_back(ReadFault::Code(ErrorCode::AuthenticationFailed));
    let consumer = consumer(&broker, Start::Earliest, reading());
    assert_eq!(read(&consumer, 100).await, numbers(0..100));
    broker.state().read_faults.push_back(ReadFault::Code(ErrorCode::Unauthorized));
    consumer.seek(&place(), Start::Earliest).unwrap();
    let failed = consumer.poll(BOUND).await.unwrap_err();
    let code = ErrorCode::Unauthorized;
    assert!(matches!(&failed, Error::Refused { code: it, .. } if *it == code), "{failed:?}");
}

#[tokio::test]
async fn a_damaged_batch_is_fetched_again_and_never_passed() {
    let broker = filled().await;
    broker.state().read_faults.extend([ReadFault::Flip, ReadFault::Flip]);
    let again = consumer(&broker, Start::Offset(20), reading());
    assert_eq!(read(&again, 80).await, numbers(20..100));
    broker.state().read_faults.extend([ReadFault::Flip; 4]);
    let lost = consumer(&broker, Start::Offset(20), reading());
    let failed = lost.poll(BOUND).await.unwrap_err();
    assert!(matches!(failed, Error::Damaged { offset: 20, .. }), "{failed:?}");
    // Whoever wants to go past it says so.
    lost.seek(&place(), Start::Offset(30)).unwrap();
    assert_eq!(read(&lost, 70).await, numbers(30..100));
}

#[tokio::test]
async fn a_slow_reader_holds_the_broker_back() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let value = vec![b'x'; 10_000];
    for _ in 0..200 {
        let mut builder = Builder::default();
        builder.append(None, Some(&value), &[], Timestamp::default()).unwrap();
        broker.write(&place(), builder.finish(Compression::None).unwrap().to_bytes(None));
    }
    let options = ConsumerOptions { buffer_bytes: 64 * 1024, ..reading() };
    let consumer = consumer(&broker, Start::Earliest, options);
    let mut count = 0;
    while count < 200 {
        let records = consumer.poll(BOUND).await.unwrap().expect("records in time");
        count += records.count();
    }
    assert!(!broker.state().overdrawn);
    assert_eq!(broker.state().subscriptions[0].initial_credit_bytes, 64 * 1024);
}

#[tokio::test]
async fn seeking_drops_what_has_come_and_was_not_taken() {
    let broker = filled().await;
    let consumer = consumer(&broker, Start::Earliest, reading());
    assert_eq!(read(&consumer, 10).await, numbers(0..10));
    consumer.seek(&place(), Start::Offset(95)).unwrap();
    assert_eq!(read(&consumer, 5).await, numbers(95..100));
    consumer.seek(&place(), Start::Earliest).unwrap();
    assert_eq!(read(&consumer, 100).await, numbers(0..100));
    let elsewhere = TopicPartition::new("orders", 1);
    assert!(consumer.seek(&elsewhere, Start::Earliest).is_err());
}

#[tokio::test]
async fn an_offset_that_is_gone_is_reported_or_passed_as_the_options_say() {
    let broker = filled().await;
    broker.state().log_start = 40;
    let strict = consumer(&broker, Start::Offset(3), reading());
    let failed = strict.poll(BOUND).await.unwrap_err();
    let code = ErrorCode::OffsetOutOfRange;
    assert!(matches!(&failed, Error::Refused { code: it, .. } if *it == code), "{failed:?}");
    let options = ConsumerOptions { out_of_range: OutOfRange::Earliest, ..reading() };
    let lenient = consumer(&broker, Start::Offset(3), options);
    assert_eq!(read(&lenient, 60).await, numbers(40..100));
}

#[tokio::test]
async fn aborted_transactions_are_not_seen_unless_asked_for() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    broker.write(&place(), batch_of(0..1, Compression::None));
    broker.write(&place(), transactional(1..3, 1));
    broker.write(&place(), batch_of(3..4, Compression::None));
    broker.write(&place(), transactional(4..5, 3));
    broker.write(&place(), transactional(5..6, 1));
    broker.state().aborted = vec![(AbortedTransaction { producer_id: 7, first_offset: 1 }, 4)];
    let committed = consumer(&broker, Start::Earliest, reading());
    let offsets: Vec<u64> = read(&committed, 3).await.into_iter().map(|it| it.0).collect();
    assert_eq!(offsets, [0, 3, 5]);
    let options = ConsumerOptions { isolation: Isolation::ReadUncommitted, ..reading() };
    let all = consumer(&broker, Start::Earliest, options);
    let offsets: Vec<u64> = read(&all, 5).await.into_iter().map(|it| it.0).collect();
    assert_eq!(offsets, [0, 1, 2, 3, 5]);
}

#[tokio::test]
async fn what_is_known_of_transactions_does_not_outlive_a_seek() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    broker.write(&place(), batch_of(0..1, Compression::None));
    broker.write(&place(), transactional(1..3, 1));
    broker.write(&place(), batch_of(3..4, Compression::None));
    broker.state().aborted = vec![(AbortedTransaction { producer_id: 7, first_offset: 1 }, 4)];
    let consumer = consumer(&broker, Start::Earliest, reading());
    assert_eq!(read(&consumer, 2).await.last().unwrap().0, 3);
    // The marker that ends the void transaction is passed without being seen.
    consumer.seek(&place(), Start::Offset(5)).unwrap();
    broker.write(&place(), transactional(4..5, 3));
    broker.write(&place(), transactional(5..6, 1));
    assert_eq!(read(&consumer, 1).await, numbers(5..6));
}

#[tokio::test]
async fn a_refused_grant_of_credit_only_means_another_stream() {
    let broker = filled().await;
    let value = vec![b'x'; 10_000];
    for _ in 0..40 {
        let mut builder = Builder::default();
        builder.append(None, Some(&value), &[], Timestamp::default()).unwrap();
        broker.write(&place(), builder.finish(Compression::None).unwrap().to_bytes(None));
    }
    broker.state().grants_refused = 2;
    let options = ConsumerOptions { buffer_bytes: 64 * 1024, ..reading() };
    let consumer = consumer(&broker, Start::Earliest, options);
    let offsets: Vec<u64> = read(&consumer, 140).await.into_iter().map(|it| it.0).collect();
    assert_eq!(offsets, (0..140).collect::<Vec<_>>());
    assert_eq!(broker.state().grants_refused, 0);
}

#[tokio::test]
async fn a_leader_that_is_gone_is_asked_once_and_another_one_looked_for() {
    let broker = filled().await;
    let gone = broker.elsewhere(closed_port());
    broker.state().leaders.insert(place(), gone);
    let consumer = consumer(&broker, Start::Earliest, reading());
    let before = tokio::time::Instant::now();
    testkit::wait_for("a look for the leader", BOUND, async || broker.state().asked > 1).await;
    broker.state().leaders.insert(place(), 0);
    assert_eq!(read(&consumer, 100).await, numbers(0..100));
    // Nobody waited for the limit of a call.
    assert!(before.elapsed() < BOUND / 2, "{:?}", before.elapsed());
}

#[tokio::test]
async fn a_leader_that_is_silent_holds_up_nobody_elses_partitions() {
    let broker = filled().await;
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let number = broker.elsewhere(silent.local_addr().unwrap().port());
    let held = TopicPartition::new("orders", 1);
    broker.state().leaders.insert(held.clone(), number);
    let both = [(held, Start::Earliest), (place(), Start::Earliest)];
    let consumer = client(&broker).consumer(both, reading()).unwrap();
    let begun = tokio::time::Instant::now();
    assert_eq!(read(&consumer, 100).await, numbers(0..100));
    assert!(begun.elapsed() < BOUND / 2, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_wait_that_is_given_up_loses_nothing() {
    let broker = filled().await;
    let consumer = consumer(&broker, Start::Earliest, reading());
    let mut found = Vec::new();
    while found.len() < 100 {
        // Dropped at once, over and over, wherever it stands.
        let next = tokio::time::timeout(Duration::from_micros(50), consumer.next()).await;
        let Ok(records) = next else { continue };
        found.extend(records.unwrap().map(|it| it.unwrap().offset));
    }
    assert_eq!(found, (0..100).collect::<Vec<_>>());
}

#[tokio::test]
async fn partitions_are_read_together_and_as_a_stream() {
    let broker = filled().await;
    let second = TopicPartition::new("orders", 1);
    broker.write(&second, batch_of(0..5, Compression::Zstd));
    let both = [(place(), Start::Offset(90)), (second, Start::Earliest)];
    let consumer = client(&broker).consumer(both, reading()).unwrap();
    let records: Vec<_> = consumer.into_stream().take(15).collect().await;
    let mut found: Vec<(u32, u64)> =
        records.into_iter().map(|it| it.unwrap()).map(|it| (it.partition, it.offset)).collect();
    found.sort_unstable();
    let wanted = (90..100).map(|it| (0, it)).chain((0..5).map(|it| (1, it)));
    assert_eq!(found, wanted.collect::<Vec<_>>());
    assert_eq!(broker.state().subscriptions.len(), 1, "one stream for both");
}

#[tokio::test]
async fn a_topic_that_is_not_there_is_told() {
    let broker = Broker::serving(&[]).await;
    let consumer = consumer(&broker, Start::Earliest, reading());
    let failed = consumer.poll(BOUND).await.unwrap_err();
    let code = ErrorCode::TopicNotFound;
    assert!(matches!(&failed, Error::Refused { code: it, .. } if *it == code), "{failed:?}");
    let twice = [(place(), Start::Earliest), (place(), Start::Latest)];
    assert!(client(&broker).consumer(twice, reading()).is_err());
}
