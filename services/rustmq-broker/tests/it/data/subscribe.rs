//! `Subscribe` and `GrantCredit`.

use std::time::{Duration, Instant};

use platform_proto::google::protobuf::Duration as Wire;
use platform_proto::rustmq::client::v1::{FetchPartition, GrantCreditRequest, SubscribeRequest};
use platform_proto::rustmq::common::v1::flush_policy::Policy;
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{ErrorCode, FlushPolicy, OffsetSpec};
use tonic::Code;

use super::fixture::{Broker, at, from, next, operator, reason, values, with};

fn asked(partitions: Vec<FetchPartition>) -> SubscribeRequest {
    SubscribeRequest { partitions, ..Default::default() }
}

#[tokio::test]
async fn records_come_as_they_are_written_and_each_once() {
    let broker = Broker::start().await;
    let every = Some(FlushPolicy { policy: Some(Policy::Every(true)) });
    broker.topic("t", |it| it.flush_policy = every).await;
    broker.write("t", &["0", "1"]).await;
    let mut stream = broker.subscribe(asked(vec![from("t", 1)])).await;
    let first = next(&mut stream).await;
    assert!(!first.subscription_id.is_empty() && first.partitions.is_empty());
    let mut got = Vec::new();
    for at in 2..30 {
        broker.write("t", &[&at.to_string()]).await;
        while got.last().is_none_or(|(offset, _)| *offset < at) {
            let response = next(&mut stream).await;
            assert!(response.subscription_id.is_empty() && response.sent_bytes > 0);
            got.extend(values(&response.partitions[0].batches));
        }
    }
    let expected: Vec<_> = (0..30).map(|at| (at, at.to_string())).collect();
    assert_eq!(got, expected);
}

#[tokio::test]
async fn no_more_is_sent_than_there_is_credit_for() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let large = "x".repeat(1000);
    for _ in 0..10 {
        broker.write("t", &[&large]).await;
    }
    let request = SubscribeRequest { initial_credit_bytes: 2500, ..asked(vec![from("t", 0)]) };
    let mut stream = broker.subscribe(request).await;
    let id = next(&mut stream).await.subscription_id;
    let mut got = 0;
    let mut sent = 0;
    // The batch that uses up the credit is sent whole.
    while sent < 2500 {
        let response = next(&mut stream).await;
        got += response.partitions[0].batches.len();
        sent = response.sent_bytes;
    }
    assert!((2500..3700).contains(&sent) && got == 3, "{got} {sent}");
    let grant = |total_credit_bytes| GrantCreditRequest {
        subscription_id: id.clone(),
        total_credit_bytes,
        ..Default::default()
    };
    let mut consumer = broker.consumer();
    let left = consumer.grant_credit(operator(grant(100))).await.unwrap().into_inner();
    assert_eq!(left.remaining_bytes, 0);
    let left = consumer.grant_credit(operator(grant(sent + 500))).await.unwrap().into_inner();
    assert_eq!(left.remaining_bytes, 500);
    let response = next(&mut stream).await;
    assert_eq!(response.partitions[0].batches.len(), 1);
    let others = consumer.grant_credit(with("another", grant(1 << 40))).await.unwrap_err();
    assert_eq!(
        (others.code(), reason(&others).as_str()),
        (Code::NotFound, "SUBSCRIPTION_NOT_FOUND")
    );
    consumer.grant_credit(operator(grant(1 << 40))).await.unwrap();
    let mut got = 4;
    while got < 10 {
        got += next(&mut stream).await.partitions[0].batches.len();
    }
    drop(stream);
    let gone = async || consumer.clone().grant_credit(operator(grant(1))).await.is_err();
    testkit::wait_for("the stream to be closed", super::fixture::BOUND, gone).await;
}

#[tokio::test]
async fn partitions_take_turns_and_begin_where_they_are_asked_to() {
    let broker = Broker::start().await;
    broker.topic("a", |_| {}).await;
    broker.topic("b", |_| {}).await;
    let large = "x".repeat(1000);
    for _ in 0..20 {
        broker.write("a", &[&large]).await;
        broker.write("b", &[&large]).await;
    }
    let begin = |spec| Some(OffsetSpec { spec: Some(spec) });
    let partitions = vec![
        FetchPartition { start: begin(Spec::Earliest(true)), fetch_offset: 99, ..from("a", 0) },
        FetchPartition { start: begin(Spec::Offset(10)), ..from("b", 0) },
    ];
    let request = SubscribeRequest { max_bytes: 1500, ..asked(partitions) };
    let mut stream = broker.subscribe(request).await;
    next(&mut stream).await;
    let mut turns = Vec::new();
    while turns.len() < 30 {
        for found in next(&mut stream).await.partitions {
            assert_eq!(found.batches.len(), 1);
            turns.push((found.topic_partition.unwrap().topic, found.batches[0].base_offset));
        }
    }
    let of = |topic: &str| -> Vec<_> {
        turns.iter().filter(|(it, _)| it == topic).map(|(_, offset)| *offset).collect()
    };
    assert_eq!((of("a"), of("b")), ((0..20).collect(), (10..20).collect()));
    let last = turns.iter().rposition(|(it, _)| it == "b").unwrap();
    assert!(last < 22, "{turns:?}");
}

#[tokio::test]
async fn records_are_gathered_for_as_long_as_the_reader_lets_them() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let request = SubscribeRequest {
        max_wait: Some(Wire { seconds: 10, nanos: 0 }),
        min_bytes: 500,
        ..asked(vec![from("t", 0)])
    };
    let mut stream = broker.subscribe(request).await;
    next(&mut stream).await;
    let mut written = 0;
    while written < 10 {
        broker.write("t", &[&"x".repeat(60)]).await;
        written += 1;
    }
    let response = next(&mut stream).await;
    assert_eq!(response.partitions.len(), 1);
    assert!(response.partitions[0].batches.len() > 3 && response.sent_bytes >= 500);
}

#[tokio::test]
async fn whoever_gathers_holds_memory_for_what_it_has_alone() {
    let broker = Broker::with(|it| it.fetch_memory = base::ByteSize(64 << 20)).await;
    broker.topic("t", |_| {}).await;
    broker.write("t", &["0"]).await;
    let max_bytes = 8 << 20;
    let ready = SubscribeRequest { max_bytes, ..asked(vec![from("t", 0)]) };
    let gathers = SubscribeRequest {
        max_wait: Some(Wire { seconds: 10, nanos: 0 }),
        min_bytes: max_bytes,
        ..ready.clone()
    };
    let mut gathering = Vec::new();
    // Two responses more than a caller's share has room for.
    for _ in 0..6 {
        let mut stream = broker.subscribe(gathers.clone()).await;
        next(&mut stream).await;
        gathering.push(stream);
    }
    let begun = Instant::now();
    let mut stream = broker.subscribe(ready).await;
    next(&mut stream).await;
    for at in 0..20 {
        assert_eq!(next(&mut stream).await.partitions[0].next_offset, at + 1);
        broker.write("t", &[&(at + 1).to_string()]).await;
    }
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    for stream in &mut gathering {
        let response = next(stream).await;
        assert_eq!(response.partitions[0].batches.len(), 21);
    }
}

#[tokio::test]
async fn what_was_gathered_is_sent_where_memory_for_more_is_missing() {
    let broker = Broker::with(|it| it.fetch_memory = base::ByteSize(64 << 20)).await;
    broker.topic("small", |_| {}).await;
    broker.topic("large", |it| it.max_message_bytes = Some(8 << 20)).await;
    broker.write("small", &["0"]).await;
    broker.write("large", &[&"x".repeat(7 << 20)]).await;
    let gathers = |topic| {
        let partitions = vec![FetchPartition { partition_max_bytes: 8 << 20, ..from(topic, 0) }];
        SubscribeRequest {
            max_wait: Some(Wire { seconds: 10, nanos: 0 }),
            min_bytes: 8 << 20,
            max_bytes: 8 << 20,
            ..asked(partitions)
        }
    };
    let begun = Instant::now();
    let mut small = broker.subscribe(gathers("small")).await;
    next(&mut small).await;
    let mut others = Vec::new();
    // With what they have, not as much of the share is left as a response may take.
    for _ in 0..4 {
        let mut stream = broker.subscribe(gathers("large")).await;
        next(&mut stream).await;
        others.push(stream);
    }
    let response = loop {
        broker.write("small", &["more"]).await;
        let soon = Duration::from_millis(100);
        if let Ok(response) = tokio::time::timeout(soon, small.message()).await {
            break response.unwrap().unwrap();
        }
    };
    assert!(begun.elapsed() < Duration::from_secs(8), "{:?}", begun.elapsed());
    let found = values(&response.partitions[0].batches);
    assert_eq!(found[0], (0, "0".to_owned()));
    assert_eq!(response.partitions[0].next_offset, found.len() as u64);
}

#[tokio::test]
async fn a_response_that_takes_no_more_is_sent_before_its_time_is_over() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    for _ in 0..4 {
        broker.write("t", &[&"x".repeat(600 << 10)]).await;
    }
    let request = SubscribeRequest {
        max_wait: Some(Wire { seconds: 10, nanos: 0 }),
        min_bytes: 1 << 20,
        max_bytes: 1 << 20,
        ..asked(vec![from("t", 0)])
    };
    let begun = Instant::now();
    let mut stream = broker.subscribe(request.clone()).await;
    next(&mut stream).await;
    // Two of the batches are more than a response may have; behind the last one there may still come something.
    for _ in 0..3 {
        assert_eq!(next(&mut stream).await.partitions[0].batches.len(), 1);
    }
    // What is left of the credit is too little for another one.
    let little = SubscribeRequest { initial_credit_bytes: 700 << 10, ..request.clone() };
    let mut stream = broker.subscribe(little).await;
    next(&mut stream).await;
    assert_eq!(next(&mut stream).await.partitions[0].batches.len(), 1);
    // Nor do more of them fit into what a partition may have.
    let partitions = vec![FetchPartition { partition_max_bytes: 700 << 10, ..from("t", 0) }];
    let max_bytes = 8 << 20;
    let min_bytes = 8 << 20;
    let request = SubscribeRequest { partitions, min_bytes, max_bytes, ..request };
    let mut stream = broker.subscribe(request).await;
    next(&mut stream).await;
    for _ in 0..3 {
        assert_eq!(next(&mut stream).await.partitions[0].batches.len(), 1);
    }
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_batch_that_is_larger_than_a_response_comes_alone() {
    let broker = Broker::with(|it| it.fetch_memory = base::ByteSize(64 << 20)).await;
    broker.topic("t", |it| it.max_message_bytes = Some(32 << 20)).await;
    for bytes in [25 << 20, 10, 20 << 20] {
        broker.write("t", &[&"x".repeat(bytes)]).await;
    }
    let request = SubscribeRequest { max_bytes: 1000, ..asked(vec![from("t", 0)]) };
    let mut stream = broker.subscribe(request).await;
    next(&mut stream).await;
    for end in 1..=3 {
        assert_eq!(next(&mut stream).await.partitions[0].next_offset, end);
    }
}

#[tokio::test]
async fn a_partition_that_goes_is_reported_and_the_others_go_on() {
    let broker = Broker::start().await;
    broker.topic("a", |_| {}).await;
    broker.topic("b", |_| {}).await;
    let partitions = vec![from("a", 0), from("none", 0), from("b", 0), from("b", 0)];
    let mut stream = broker.subscribe(asked(partitions)).await;
    next(&mut stream).await;
    let refused = next(&mut stream).await.partitions;
    let codes: Vec<_> = refused.iter().map(|it| it.error_code()).collect();
    assert_eq!(codes, [ErrorCode::TopicNotFound, ErrorCode::InvalidRequest]);
    broker.delete_topic("a").await;
    let gone = next(&mut stream).await.partitions;
    assert_eq!((gone.len(), gone[0].error_code()), (1, ErrorCode::NotLeader));
    assert_eq!(gone[0].topic_partition, at("a", 0));
    broker.write("b", &["x"]).await;
    assert_eq!(next(&mut stream).await.partitions[0].batches.len(), 1);
    broker.delete_topic("b").await;
    assert_eq!(next(&mut stream).await.partitions[0].error_code(), ErrorCode::NotLeader);
    assert!(stream.message().await.unwrap().is_none());
}

#[tokio::test]
async fn a_partition_that_is_named_twice_loses_no_records_by_it() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    broker.write("t", &["0", "1"]).await;
    let partitions = vec![from("t", 0), from("t", 0)];
    let request = SubscribeRequest { initial_credit_bytes: 1 << 20, ..asked(partitions) };
    let mut stream = broker.subscribe(request).await;
    next(&mut stream).await;
    let refused = next(&mut stream).await;
    assert_eq!(refused.partitions.len(), 1);
    assert_eq!(refused.partitions[0].error_code(), ErrorCode::InvalidRequest);
    assert_eq!(refused.sent_bytes, 0);
    let response = next(&mut stream).await;
    let expected = [(0, "0".to_owned()), (1, "1".to_owned())];
    assert_eq!(values(&response.partitions[0].batches), expected);
}

#[tokio::test]
async fn a_stream_ends_with_the_credentials_of_its_reader() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let request = with("short", asked(vec![from("t", 0)]));
    let mut stream = broker.consumer().subscribe(request).await.unwrap().into_inner();
    next(&mut stream).await;
    broker.clock.advance(Duration::from_secs(61));
    broker.write("t", &["x"]).await;
    loop {
        let response = next(&mut stream).await;
        if response.error_code() == ErrorCode::AuthenticationFailed {
            break;
        }
    }
    assert!(stream.message().await.unwrap().is_none());
}

#[tokio::test]
async fn only_so_many_streams_are_open_at_a_time() {
    let broker = Broker::with(|it| it.subscriptions_max = 2).await;
    broker.topic("t", |_| {}).await;
    let first = broker.subscribe(asked(vec![from("t", 0)])).await;
    let _second = broker.subscribe(asked(vec![from("t", 0)])).await;
    let mut consumer = broker.consumer();
    let refused = consumer.subscribe(operator(asked(vec![from("t", 0)]))).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::ResourceExhausted, "OVERLOADED")
    );
    drop(first);
    let opened =
        async || consumer.clone().subscribe(operator(asked(vec![from("t", 0)]))).await.is_ok();
    testkit::wait_for("a place to be free", super::fixture::BOUND, opened).await;
}

#[tokio::test]
async fn a_reader_that_is_far_behind_comes_to_the_end() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let value = "x".repeat(100);
    let values: Vec<_> = (0..5000).map(|_| value.as_str()).collect();
    for _ in 0..10 {
        broker.write("t", &values).await;
    }
    let mut stream = broker.subscribe(asked(vec![from("t", 0)])).await;
    next(&mut stream).await;
    let mut records = 0;
    while records < 50_000 {
        for found in next(&mut stream).await.partitions {
            records = found.next_offset;
        }
    }
    assert_eq!(records, 50_000);
}
