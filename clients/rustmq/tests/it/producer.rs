//! Writing, through everything that can go wrong.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rustmq::{
    Client, Compression, Credentials, Delivery, Error, ErrorCode, Producer, ProducerOptions,
    Record, TopicPartition,
};

use crate::fake::{Broker, Fault};
use crate::{BOUND, client, quick};

fn record(value: impl std::fmt::Display) -> Record {
    Record::new("orders").value(value.to_string())
}

/// Sends values one by one, each in a batch of its own, and gives what comes of them.
async fn send(producer: &Producer, values: std::ops::Range<u32>) -> Vec<Delivery> {
    let mut deliveries = Vec::new();
    for value in values {
        deliveries.push(producer.send(record(value).partition(0)).await.unwrap());
        // The driver takes what is there, so that the next record begins another batch.
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
    }
    deliveries
}

async fn offsets(deliveries: Vec<Delivery>) -> Vec<u64> {
    let mut offsets = Vec::new();
    for delivery in deliveries {
        let delivered = tokio::time::timeout(BOUND, delivery).await.unwrap().unwrap();
        offsets.push(delivered.offset.unwrap());
    }
    offsets
}

fn texts(values: std::ops::Range<u32>) -> Vec<String> {
    values.map(|it| it.to_string()).collect()
}

fn answer(code: ErrorCode, is_written: bool) -> Fault {
    Fault::Answer { code, is_written }
}

#[tokio::test]
async fn records_arrive_in_order_at_the_offsets_that_are_told() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    for compression in Compression::ALL {
        let options = ProducerOptions { compression, ..quick() };
        let producer = client(&broker).producer(options).unwrap();
        let before = broker.values("orders", 0).len() as u64;
        let deliveries = send(&producer, 0..100).await;
        assert_eq!(offsets(deliveries).await, (before..before + 100).collect::<Vec<_>>());
    }
    let all: Vec<String> = (0..4).flat_map(|_| texts(0..100)).collect();
    assert_eq!(broker.values("orders", 0), all);
}

#[tokio::test]
async fn keys_choose_their_partition_and_records_without_one_are_spread() {
    let broker = Broker::serving(&[("orders", 4)]).await;
    let options = ProducerOptions { batch_bytes: 1024, ..quick() };
    let producer = client(&broker).producer(options).unwrap();
    for value in 0..400_u32 {
        let key = format!("k{}", value % 10);
        let delivery = producer.send(record(value).key(key.clone())).await.unwrap();
        if value % 50 == 0 {
            let delivered = delivery.await.unwrap();
            assert_eq!(delivered.partition, rustmq::partition_of(key.as_bytes(), 4));
        }
    }
    for value in 400..2000_u32 {
        drop(producer.send(record(value)).await.unwrap());
    }
    producer.flush().await.unwrap();
    let counts: Vec<usize> = (0..4).map(|it| broker.values("orders", it).len()).collect();
    assert_eq!(counts.iter().sum::<usize>(), 2000);
    assert!(counts.iter().all(|it| *it > 100), "{counts:?}");
}

/// Whatever happens to requests, every record is there once and in order.
#[tokio::test]
async fn no_fault_loses_doubles_or_reorders_records() {
    let faults = [
        vec![answer(ErrorCode::NotEnoughReplicas, false)],
        vec![answer(ErrorCode::NotEnoughReplicasAfterAppend, true)],
        vec![answer(ErrorCode::Timeout, true), answer(ErrorCode::Timeout, false)],
        vec![Fault::Pass, Fault::Cut { is_written: true }],
        vec![Fault::Cut { is_written: false }],
        vec![Fault::Pass, Fault::Pass, answer(ErrorCode::QuotaExceeded, false), Fault::Pass],
        vec![answer(ErrorCode::OutOfOrderSequence, false)],
        vec![answer(ErrorCode::CorruptMessage, false), Fault::Pass],
        vec![Fault::Pass, answer(ErrorCode::StorageError, true), Fault::Cut { is_written: true }],
    ];
    for faults in faults {
        let broker = Broker::serving(&[("orders", 1)]).await;
        let producer = client(&broker).producer(quick()).unwrap();
        broker.fail(faults.clone());
        let deliveries = send(&producer, 0..40).await;
        assert_eq!(offsets(deliveries).await, (0..40).collect::<Vec<_>>(), "{faults:?}");
        assert_eq!(broker.values("orders", 0), texts(0..40), "{faults:?}");
    }
}

#[tokio::test]
async fn a_seeded_storm_of_faults_loses_and_doubles_nothing() {
    let seed = testkit::seed();
    let random: &dyn base::Random = &base::SeededRandom::new(seed);
    for round in 0..20 {
        let broker = Broker::serving(&[("orders", 1)]).await;
        let producer = client(&broker).producer(quick()).unwrap();
        let faults = (0..30).map(|_| match random.below(8) {
            0 => Fault::Cut { is_written: true },
            1 => Fault::Cut { is_written: false },
            2 => answer(ErrorCode::Timeout, true),
            3 => answer(ErrorCode::NotAvailable, false),
            _ => Fault::Pass,
        });
        broker.fail(faults.collect::<Vec<_>>());
        let deliveries = send(&producer, 0..60).await;
        let told = offsets(deliveries).await;
        assert_eq!(told, (0..60).collect::<Vec<_>>(), "seed {seed}, round {round}");
        assert_eq!(broker.values("orders", 0), texts(0..60), "seed {seed}, round {round}");
    }
}

#[tokio::test]
async fn a_lost_batch_costs_an_epoch_and_nothing_else() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let producer = client(&broker).producer(quick()).unwrap();
    assert_eq!(offsets(send(&producer, 0..3).await).await, [0, 1, 2]);
    broker.fail([answer(ErrorCode::InvalidRecord, false)]);
    let mut deliveries = send(&producer, 3..10).await;
    let lost = deliveries.remove(0).await;
    assert!(matches!(lost, Err(Error::Refused { code: ErrorCode::InvalidRecord, .. })), "{lost:?}");
    let rest = offsets(deliveries).await;
    let mut wanted = texts(0..3);
    // Records that shared the lost batch are lost with it.
    wanted.extend(texts(10 - rest.len() as u32..10));
    assert_eq!(broker.values("orders", 0), wanted);
    assert_eq!(broker.state().epochs, [0, 1]);
}

#[tokio::test]
async fn a_partition_that_forgot_the_producer_takes_it_anew() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let producer = client(&broker).producer(quick()).unwrap();
    assert_eq!(offsets(send(&producer, 0..3).await).await, [0, 1, 2]);
    broker.state().forget_producers();
    assert_eq!(offsets(send(&producer, 3..9).await).await, (3..9).collect::<Vec<_>>());
    assert_eq!(broker.values("orders", 0), texts(0..9));
    assert_eq!(broker.state().epochs, [0, 1]);
}

#[tokio::test]
async fn a_fenced_producer_stops() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let producer = client(&broker).producer(quick()).unwrap();
    broker.fail([answer(ErrorCode::ProducerFenced, false)]);
    let delivery = producer.send(record(1)).await.unwrap();
    assert!(matches!(delivery.await, Err(Error::Fenced)));
    // Whoever comes later hears the same, and does not wait for room that never comes.
    let failed = producer.send(record(2)).await;
    assert!(matches!(failed, Err(Error::Fenced)), "{failed:?}");
    let failed = producer.try_send(&record(3));
    assert!(matches!(failed, Err(Error::Fenced)), "{failed:?}");
}

#[tokio::test]
async fn a_batch_that_is_too_large_is_cut_until_it_fits() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let options = ProducerOptions { linger: Duration::from_millis(50), ..quick() };
    let producer = client(&broker).producer(options).unwrap();
    broker.state().max_message_bytes = 400;
    let mut deliveries = Vec::new();
    for value in 0..200 {
        deliveries.push(producer.send(record(value)).await.unwrap());
    }
    assert_eq!(offsets(deliveries).await, (0..200).collect::<Vec<_>>());
    assert_eq!(broker.values("orders", 0), texts(0..200));
    let alone = producer.send(record("x".repeat(1000))).await.unwrap().await;
    assert!(matches!(alone, Err(Error::Refused { code: ErrorCode::MessageTooLarge, .. })));
    assert_eq!(producer.buffered_bytes(), 0);
}

#[tokio::test]
async fn the_leader_is_followed() {
    let brokers = Broker::cluster(2, &[("orders", 1)]).await;
    let producer = client(&brokers[0]).producer(quick()).unwrap();
    assert_eq!(offsets(send(&producer, 0..2).await).await, [0, 1]);
    brokers[0].state().leaders.insert(TopicPartition::new("orders", 0), 1);
    assert_eq!(offsets(send(&producer, 2..6).await).await, [2, 3, 4, 5]);
    assert_eq!(brokers[0].values("orders", 0), texts(0..6));
}

#[tokio::test]
async fn a_record_has_an_outcome_in_time_even_without_an_answer() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let delivery_timeout = Duration::from_millis(300);
    let producer =
        client(&broker).producer(ProducerOptions { delivery_timeout, ..quick() }).unwrap();
    broker.fail([Fault::Silence]);
    let failed = producer.send(record(1)).await.unwrap().await.unwrap_err();
    assert!(failed.is_open() && matches!(failed, Error::TimedOut { .. }), "{failed:?}");
    assert_eq!(producer.buffered_bytes(), 0);
}

#[tokio::test]
async fn an_unreachable_cluster_is_told_with_its_cause() {
    let producer = Client::builder("127.0.0.1:1")
        .call_timeout(Duration::from_millis(200))
        .build()
        .unwrap()
        .producer(ProducerOptions { max_block: Duration::from_secs(2), ..quick() })
        .unwrap();
    let failed = producer.send(record(1)).await.unwrap_err();
    assert!(failed.is_retriable(), "{failed:?}");
    assert!(
        failed.to_string().contains("127.0.0.1:1") || failed.to_string().contains("Unavailable")
    );
}

#[tokio::test]
async fn a_full_buffer_holds_callers_back_and_a_given_up_wait_sends_nothing() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let options = ProducerOptions {
        buffer_bytes: 4096,
        batch_bytes: 1024,
        max_block: Duration::from_millis(100),
        ..quick()
    };
    let producer = client(&broker).producer(options).unwrap();
    drop(producer.send(record("first")).await.unwrap().await.unwrap());
    broker.fail([Fault::Silence]);
    let mut taken = 0;
    let refused = loop {
        match producer.send(record("x".repeat(500))).await {
            Ok(delivery) => drop(delivery),
            Err(error) => break error,
        }
        taken += 1;
        assert!(taken < 20, "the buffer has no end");
    };
    assert!(matches!(refused, Error::TimedOut { .. }), "{refused:?}");
    assert!(taken >= 5 && producer.buffered_bytes() <= 4096, "{taken}");
    assert!(producer.try_send(&record("x".repeat(500))).unwrap().is_none());
    let large = producer.send(record("x".repeat(5000))).await;
    assert!(matches!(large, Err(Error::Config { .. })), "{large:?}");
}

#[tokio::test]
async fn records_wait_for_company_unless_somebody_flushes() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let linger = Duration::from_secs(5);
    let producer = client(&broker).producer(ProducerOptions { linger, ..quick() }).unwrap();
    let begun = tokio::time::Instant::now();
    for value in 0..50 {
        drop(producer.send(record(value)).await.unwrap());
    }
    producer.flush().await.unwrap();
    assert!(begun.elapsed() < linger);
    assert_eq!(broker.state().logs[&TopicPartition::new("orders", 0)].len(), 1, "one batch");
    drop(producer.send(record(50)).await.unwrap());
    producer.close().await.unwrap();
    assert_eq!(broker.values("orders", 0), texts(0..51));
}

#[tokio::test]
async fn a_dropped_producer_leaves_nobody_waiting() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let producer = client(&broker).producer(quick()).unwrap();
    broker.fail([Fault::Silence]);
    let delivery = producer.send(record(1)).await.unwrap();
    testkit::wait_for("the record to be sent", BOUND, async || broker.state().is_silent).await;
    drop(producer);
    let outcome = tokio::time::timeout(BOUND, delivery).await.unwrap();
    // It was on its way.
    let Err(Error::Open { cause }) = outcome else { panic!("{outcome:?}") };
    assert!(matches!(*cause, Error::Closed), "{cause:?}");
}

/// The only thread for such work is taken, so that the batch waits for it when the producer is dropped.
#[test]
fn a_producer_that_is_dropped_while_it_compresses_leaves_nobody_waiting() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(1)
        .build()
        .unwrap();
    let (release, held) = std::sync::mpsc::channel::<()>();
    runtime.block_on(async {
        let broker = Broker::serving(&[("orders", 1)]).await;
        let options = ProducerOptions { compression: Compression::Zstd, ..quick() };
        let producer = client(&broker).producer(options).unwrap();
        assert_eq!(offsets(send(&producer, 0..1).await).await, [0]);
        tokio::task::spawn_blocking(move || held.recv());
        let delivery = producer.send(record("x".repeat(100_000)).partition(0)).await.unwrap();
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        drop(producer);
        let outcome = tokio::time::timeout(BOUND, delivery).await.unwrap();
        assert!(matches!(outcome, Err(Error::Closed)), "{outcome:?}");
    });
    drop(release);
}

#[tokio::test]
async fn a_producer_presents_itself_anew_when_its_token_has_ended() {
    let broker = Broker::serving(&[("orders", 2)]).await;
    let number = Arc::new(AtomicUsize::new(1));
    let now = Arc::clone(&number);
    let client = Client::builder(broker.endpoint())
        .call_timeout(BOUND)
        .credentials(Credentials::provider(move || {
            let token = format!("token-{}", now.load(Ordering::Relaxed));
            async move { Ok(token) }
        }))
        .build()
        .unwrap();
    let producer = client.producer(quick()).unwrap();
    assert_eq!(offsets(send(&producer, 0..3).await).await, [0, 1, 2]);
    number.store(2, Ordering::Relaxed);
    broker.state().ended.insert("Bearer token-1".to_owned());
    assert_eq!(offsets(send(&producer, 3..9).await).await, (3..9).collect::<Vec<_>>());
    assert_eq!(broker.values("orders", 0), texts(0..9));
}

#[tokio::test]
async fn a_token_that_cannot_be_had_for_a_while_is_waited_for() {
    // The first look for the topic has it, and neither the stream nor what else is asked then.
    const AWAY: std::ops::Range<usize> = 1..6;
    let broker = Broker::serving(&[("orders", 1)]).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let client = Client::builder(broker.endpoint())
        .call_timeout(BOUND)
        .credentials(Credentials::provider(move || {
            let is_away = AWAY.contains(&count.fetch_add(1, Ordering::Relaxed));
            async move {
                match is_away {
                    true => Err(tonic::Status::unavailable("auth is away").into()),
                    false => Ok("token".to_owned()),
                }
            }
        }))
        .build()
        .unwrap();
    let producer = client.producer(quick()).unwrap();
    assert_eq!(offsets(send(&producer, 0..3).await).await, [0, 1, 2]);
    assert!(asked.load(Ordering::Relaxed) > AWAY.end);
}

#[tokio::test]
async fn a_refusal_after_a_try_that_may_have_written_leaves_that_open() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let producer = client(&broker).producer(quick()).unwrap();
    broker.fail([Fault::Cut { is_written: true }, answer(ErrorCode::Unauthorized, false)]);
    let failed = producer.send(record(1)).await.unwrap().await.unwrap_err();
    assert!(failed.is_open(), "{failed:?}");
    let Error::Open { cause } = failed else { panic!("{failed:?}") };
    assert!(matches!(*cause, Error::Refused { code: ErrorCode::Unauthorized, .. }), "{cause:?}");
    assert_eq!(broker.values("orders", 0), ["1"]);
    broker.fail([answer(ErrorCode::Unauthorized, false)]);
    let failed = producer.send(record(2)).await.unwrap().await.unwrap_err();
    assert!(!failed.is_open(), "{failed:?}");
}

#[tokio::test]
async fn any_new_identity_is_taken_up_also_one_with_a_lower_number() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    broker.state().identities.extend([(9, 0), (3, 0)]);
    let producer = client(&broker).producer(quick()).unwrap();
    assert_eq!(offsets(send(&producer, 0..3).await).await, [0, 1, 2]);
    broker.state().forget_producers();
    assert_eq!(offsets(send(&producer, 3..6).await).await, [3, 4, 5]);
    assert_eq!(broker.values("orders", 0), texts(0..6));
    assert_eq!(broker.state().epochs.len(), 2);
}

#[tokio::test]
async fn a_topic_that_is_not_there_is_told_at_once() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let producer = client(&broker).producer(quick()).unwrap();
    let failed = producer.send(Record::new("nothing")).await;
    assert!(matches!(failed, Err(Error::Refused { code: ErrorCode::TopicNotFound, .. })));
    let failed = producer.send(record(1).partition(7)).await;
    assert!(matches!(failed, Err(Error::Refused { code: ErrorCode::PartitionNotFound, .. })));
}

#[tokio::test]
async fn options_out_of_their_range_are_named() {
    let broker = Broker::serving(&[]).await;
    let client = client(&broker);
    for (options, field) in [
        (ProducerOptions { in_flight: 6, ..quick() }, "in_flight"),
        (ProducerOptions { batch_bytes: 1, ..quick() }, "batch_bytes"),
        (ProducerOptions { acks: rustmq::Acks::Custom(0), ..quick() }, "acks"),
        (ProducerOptions { acks: rustmq::Acks::None, ..quick() }, "idempotent"),
    ] {
        let refused = client.producer(options).unwrap_err();
        assert!(matches!(refused, Error::Config { field: named, .. } if named == field));
    }
}
