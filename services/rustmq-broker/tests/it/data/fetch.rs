//! `Fetch` and `FetchBatch`.

use std::time::{Duration, Instant};

use platform_proto::google::protobuf::Duration as Wire;
use platform_proto::rustmq::client::v1::consumer_service_client::ConsumerServiceClient;
use platform_proto::rustmq::client::v1::{
    FetchBatchRequest, FetchPartition, FetchRequest, FetchResponse, SubscribeRequest,
};
use platform_proto::rustmq::common::v1::{ApiVersion, ClusterConfiguration, ErrorCode, OffsetSpec};
use platform_proto::rustmq::controller::v1::UpdateClusterConfigRequest;
use platform_proto::rustmq::controller::v1::controller_broker_service_client::ControllerBrokerServiceClient;

use tonic::transport::Channel;
use tonic::{Code, Status, Streaming};

use super::fixture::{BOUND, Broker, at, from, operator, reason, values, with};
use super::produce::walk;

fn asked(partitions: Vec<FetchPartition>) -> FetchRequest {
    FetchRequest { partitions, ..Default::default() }
}

fn millis(millis: i32) -> Option<Wire> {
    Some(Wire { seconds: i64::from(millis / 1000), nanos: millis % 1000 * 1_000_000 })
}

#[tokio::test]
async fn a_reader_may_begin_anywhere_and_gets_whole_batches() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    for values in [&["a", "b", "c"][..], &["d"], &["e", "f"]] {
        broker.write("t", values).await;
    }
    let found = broker.fetch_from("t", 1).await;
    assert_eq!(found.batches.len(), 3);
    assert_eq!((found.batches[0].base_offset, found.next_offset, found.high_watermark), (0, 6, 6));
    let found = broker.fetch_from("t", 4).await;
    assert_eq!(values(&found.batches), [(4, "e".to_owned()), (5, "f".to_owned())]);
    assert!(broker.fetch(asked(vec![from("t", 6)])).await.partitions.is_empty());
}

#[tokio::test]
async fn limits_of_size_hold_but_for_the_first_batch() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let large = "x".repeat(1000);
    for _ in 0..5 {
        broker.write("t", &[&large]).await;
    }
    let mut request = asked(vec![FetchPartition { partition_max_bytes: 1, ..from("t", 0) }]);
    assert_eq!(broker.fetch(request.clone()).await.partitions[0].batches.len(), 1);
    request.partitions[0].partition_max_bytes = 2500;
    assert_eq!(broker.fetch(request.clone()).await.partitions[0].batches.len(), 2);
    request.partitions[0].partition_max_bytes = 0;
    request.max_bytes = 3500;
    assert_eq!(broker.fetch(request).await.partitions[0].batches.len(), 3);
}

#[tokio::test]
async fn each_partition_has_an_outcome_of_its_own() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    broker.write("t", &["a"]).await;
    let partitions = vec![
        from("t", 0),
        from("none", 0),
        FetchPartition { topic_partition: at("t", 1), fetch_offset: 1, ..Default::default() },
        FetchPartition { topic_partition: at("t", 7), ..Default::default() },
        from("t", 0),
        FetchPartition { start: Some(OffsetSpec::default()), ..from("u", 0) },
    ];
    let mut request = asked(partitions);
    // The general validation would refuse an empty `start` as a whole.
    request.partitions.pop();
    let found = broker.fetch(request).await.partitions;
    let codes: Vec<_> = found.iter().map(|it| it.error_code()).collect();
    let expected = [
        ErrorCode::Ok,
        ErrorCode::TopicNotFound,
        ErrorCode::OffsetOutOfRange,
        ErrorCode::PartitionNotFound,
        ErrorCode::InvalidRequest,
    ];
    assert_eq!(codes, expected);
    assert_eq!((found[2].log_start_offset, found[2].high_watermark), (0, 0));
    assert_eq!(found[0].leader_id, "broker-1");
}

#[tokio::test]
async fn a_reader_that_waits_is_answered_as_soon_as_something_comes() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let request = FetchRequest { max_wait: millis(20_000), ..asked(vec![from("t", 0)]) };
    let begun = Instant::now();
    let waiting = broker.fetch(request.clone());
    let writing = async {
        tokio::task::yield_now().await;
        broker.write("t", &["a"]).await
    };
    let (found, _) = tokio::join!(waiting, writing);
    assert_eq!(found.partitions[0].batches.len(), 1);
    assert!(begun.elapsed() < Duration::from_secs(10));
    // What a partition has to report ends the wait as well.
    let request =
        FetchRequest { max_wait: millis(20_000), ..asked(vec![from("t", 1), from("none", 0)]) };
    assert_eq!(broker.fetch(request).await.partitions.len(), 1);
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_reader_that_waits_is_told_that_its_topic_has_been_deleted() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let request = FetchRequest { max_wait: millis(20_000), ..asked(vec![from("t", 0)]) };
    let batch = FetchBatchRequest { requests: vec![request.clone()], ..Default::default() };
    let begun = Instant::now();
    let mut consumer = broker.consumer();
    let several = consumer.fetch_batch(operator(batch));
    let deleting = async {
        tokio::task::yield_now().await;
        broker.delete_topic("t").await;
    };
    let (found, several, ()) = tokio::join!(broker.fetch(request), several, deleting);
    // Whoever came after the end is told that there is none.
    let gone = [ErrorCode::NotLeader, ErrorCode::TopicNotFound];
    assert!(gone.contains(&found.partitions[0].error_code()), "{found:?}");
    let several = several.unwrap().into_inner().responses;
    assert!(gone.contains(&several[0].partitions[0].error_code()), "{several:?}");
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_reader_that_waits_in_vain_is_answered_when_its_time_is_over() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    broker.write("t", &["a"]).await;
    let request =
        FetchRequest { max_wait: millis(150), min_bytes: 100_000, ..asked(vec![from("t", 0)]) };
    let begun = Instant::now();
    let found = broker.fetch(request).await;
    assert!(begun.elapsed() >= Duration::from_millis(150));
    assert_eq!(found.partitions[0].batches.len(), 1);
}

#[tokio::test]
async fn what_a_client_knows_of_epochs_is_compared_with_the_log() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    broker.write("t", &["a", "b"]).await;
    let broker = broker.restart().await;
    broker.write("t", &["c"]).await;
    let new = broker.fetch_from("t", 2).await.leader_epoch;
    let old = broker.fetch_from("t", 0).await.batches[0].leader_epoch;
    assert!(old < new);
    let code = async |known, last, offset| {
        let partition = FetchPartition {
            current_leader_epoch: known,
            last_fetched_epoch: last,
            ..from("t", offset)
        };
        let found = broker.fetch(asked(vec![partition])).await.partitions.into_iter().next();
        found.map(|it| (it.error_code(), it.diverging_epoch, it.diverging_end_offset))
    };
    let ok = Some((ErrorCode::Ok, None, None));
    assert_eq!(code(Some(new), Some(old), 2).await, ok);
    assert_eq!(code(Some(old), None, 0).await.unwrap().0, ErrorCode::FencedLeaderEpoch);
    assert_eq!(code(Some(new + 1), None, 0).await.unwrap().0, ErrorCode::UnknownLeaderEpoch);
    // It has read an offset in the old epoch that was written in the new one.
    let diverged = ErrorCode::LogDiverged;
    assert_eq!(code(None, Some(old), 3).await, Some((diverged, Some(old), Some(2))));
    assert_eq!(code(None, Some(new + 5), 3).await, Some((diverged, Some(new), Some(3))));
}

#[tokio::test]
async fn members_of_organisations_and_pretended_brokers_read_nothing() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    broker.write("t", &["a"]).await;
    let request = asked(vec![from("t", 0)]);
    let refused = broker.consumer().fetch(with("member", request.clone())).await.unwrap_err();
    assert_eq!(reason(&refused), "PERMISSION_DENIED");
    let pretended = FetchRequest { replica_id: Some(3), ..request.clone() };
    let refused = broker.fetch(pretended).await;
    assert_eq!(refused.partitions[0].error_code(), ErrorCode::Unauthorized);
    for consumer in [0, u32::MAX] {
        let found =
            broker.fetch(FetchRequest { replica_id: Some(consumer), ..request.clone() }).await;
        assert_eq!(found.partitions[0].error_code(), ErrorCode::Ok);
    }
}

#[tokio::test]
async fn several_fetches_share_one_limit_and_are_told_when_it_was_reached() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let large = "x".repeat(1000);
    for _ in 0..4 {
        broker.write("t", &[&large]).await;
    }
    let mut request = FetchBatchRequest {
        requests: vec![asked(vec![from("t", 0)]), asked(vec![from("t", 2)])],
        ..Default::default()
    };
    let mut consumer = broker.consumer();
    let all = consumer.fetch_batch(operator(request.clone())).await.unwrap().into_inner();
    let batches = |at: usize| all.responses[at].partitions[0].batches.len();
    assert_eq!((batches(0), batches(1), all.truncated), (4, 2, false));
    request.max_total_bytes = 2500;
    let some = consumer.fetch_batch(operator(request)).await.unwrap().into_inner();
    assert_eq!(some.responses[0].partitions[0].batches.len(), 2);
    assert!(some.responses[1].partitions.is_empty() && some.truncated);
}

#[tokio::test]
async fn several_fetches_for_more_than_all_memory_wait_for_nobody() {
    let broker = Broker::with(|it| it.fetch_memory = base::ByteSize(64 << 20)).await;
    let config =
        ClusterConfiguration { consumer_fetch_max_bytes: Some(256 << 20), ..Default::default() };
    let asked_for = UpdateClusterConfigRequest { config: Some(config), ..Default::default() };
    let mut cluster = ControllerBrokerServiceClient::new(broker.channel.clone());
    cluster.update_cluster_config(operator(asked_for)).await.unwrap();
    broker.topic("t", |_| {}).await;
    broker.write("t", &[&"x".repeat(900_000)]).await;
    // All of them want more than there is memory for one caller, 33 MiB.
    let requests = vec![asked(vec![from("t", 0)]); 75];
    let request = FetchBatchRequest { requests, ..Default::default() };
    let mut consumer = broker.consumer();
    let answered = tokio::time::timeout(BOUND, consumer.fetch_batch(operator(request))).await;
    let all = answered.expect("it waits for no memory but its own").unwrap().into_inner();
    let batches = all.responses.iter().flat_map(|it| &it.partitions).map(|it| it.batches.len());
    assert_eq!((all.responses.len(), batches.sum::<usize>(), all.truncated), (75, 38, true));
}

#[tokio::test]
async fn one_fetch_of_several_may_be_for_a_version_that_is_not_served() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    broker.write("t", &["a"]).await;
    let later = FetchRequest {
        version: Some(ApiVersion { major: 2, minor: 0, patch: 0 }),
        ..asked(vec![from("t", 0)])
    };
    let requests = vec![later, asked(vec![from("t", 0)])];
    let request = FetchBatchRequest { requests, ..Default::default() };
    let found = broker.consumer().fetch_batch(operator(request)).await.unwrap().into_inner();
    let codes: Vec<_> = found.responses.iter().map(|it| it.partitions[0].error_code()).collect();
    assert_eq!(codes, [ErrorCode::UnsupportedVersion, ErrorCode::Ok]);
}

/// Asks for a megabyte of each of the first records of "t", as many as 8 MiB hold.
fn greedy() -> FetchRequest {
    let max_bytes = 8 << 20;
    let partition = FetchPartition { partition_max_bytes: max_bytes, ..from("t", 0) };
    FetchRequest { max_bytes, ..asked(vec![partition]) }
}

/// A call that is answered within two seconds, or not at all.
async fn fetch_as(
    consumer: &mut ConsumerServiceClient<Channel>,
    token: &str,
) -> Result<FetchResponse, Status> {
    let mut request = with(token, greedy());
    request.set_timeout(Duration::from_secs(2));
    Ok(consumer.fetch(request).await?.into_inner())
}

/// A broker of which the operator has used up his share of the memory, by streams that nobody reads. Their connection,
/// which is that of the broker's other calls, carries nothing more.
async fn used_up() -> (Broker, Vec<Streaming<FetchResponse>>) {
    let broker = Broker::with(|it| it.fetch_memory = base::ByteSize(64 << 20)).await;
    broker.topic("t", |it| it.max_message_bytes = Some(2 << 20)).await;
    let large = "x".repeat(1_000_000);
    for _ in 0..40 {
        broker.write("t", &[&large]).await;
    }
    broker.topic("empty", |_| {}).await;
    let mut hanging = Vec::new();
    for _ in 0..12 {
        let FetchRequest { partitions, max_bytes, .. } = greedy();
        let request = SubscribeRequest { partitions, max_bytes, ..Default::default() };
        hanging.push(broker.subscribe(request).await);
    }
    let consumer = ConsumerServiceClient::new(broker.connect().await);
    let mut consumer = consumer.max_decoding_message_size(usize::MAX);
    // It takes a while.
    let refused = loop {
        if let Err(refused) = fetch_as(&mut consumer, "operator").await {
            break refused;
        }
    };
    assert_eq!((refused.code(), reason(&refused)), (Code::ResourceExhausted, "OVERLOADED".into()));
    (broker, hanging)
}

#[tokio::test]
async fn whoever_does_not_read_what_it_asks_for_stops_nobody_but_itself() {
    let (broker, _hanging) = used_up().await;
    let consumer = ConsumerServiceClient::new(broker.connect().await);
    let mut consumer = consumer.max_decoding_message_size(usize::MAX);
    let found = fetch_as(&mut consumer, "another").await.unwrap();
    assert_eq!(found.partitions[0].batches.len(), 8);
}

#[tokio::test]
async fn an_answer_without_records_waits_for_no_memory() {
    let (broker, _hanging) = used_up().await;
    // Nothing is there, or nothing that may be read.
    let requests = vec![asked(vec![from("empty", 0)]), asked(vec![from("t", 99)])];
    let request = FetchBatchRequest { requests, ..Default::default() };
    let mut consumer = ConsumerServiceClient::new(broker.connect().await);
    let answered = async {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(1) {
            let all = consumer.fetch_batch(operator(request.clone())).await.unwrap().into_inner();
            assert!(all.responses[0].partitions.is_empty() && !all.truncated);
            assert_eq!(all.responses[1].partitions[0].error_code(), ErrorCode::OffsetOutOfRange);
        }
    };
    // Whoever wants records waits, and whoever waits for memory comes behind.
    let mut waiting = ConsumerServiceClient::new(broker.connect().await);
    tokio::select! {
        fetched = waiting.fetch(operator(greedy())) => panic!("{fetched:?}"),
        answered = tokio::time::timeout(BOUND, answered) => answered.expect("it waits for no memory"),
    }
}

#[tokio::test]
async fn a_damaged_segment_is_never_served_and_the_others_are() {
    let broker = Broker::start().await;
    broker.topic("t", |it| it.segment_bytes = Some(1 << 20)).await;
    let large = "x".repeat(100_000);
    for _ in 0..40 {
        broker.write("t", &[&large]).await;
    }
    let mut files = walk(&broker.folder.path().join("topics"));
    files.retain(|it| it.to_string_lossy().ends_with(".log"));
    files.sort();
    let first = files.iter().find(|it| it.to_string_lossy().contains("/0/")).unwrap();
    let mut bytes = std::fs::read(first).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(first, bytes).unwrap();
    let mut offset = 0;
    let (mut good, mut damaged) = (0, 0);
    while offset < 40 {
        let found = broker.fetch_from("t", offset).await;
        if found.error_code() == ErrorCode::Ok {
            good += found.batches.len();
            offset = found.next_offset;
        } else {
            assert_eq!(found.error_code(), ErrorCode::StorageError);
            damaged += 1;
            offset += 1;
        }
    }
    assert!(damaged > 0 && good + damaged == 40, "{good} {damaged}");
    assert_eq!(broker.write("t", &["more"]).await, 40);
}

#[tokio::test]
async fn fetches_that_want_more_than_all_may_have_together_take_turns() {
    let broker = Broker::with(|it| it.fetch_memory = base::ByteSize(64 << 20)).await;
    broker.topic("t", |it| it.max_message_bytes = Some(4 << 20)).await;
    let large = "x".repeat(1 << 20);
    for _ in 0..8 {
        broker.write("t", &[&large]).await;
    }
    // Each wants more than all may have together.
    let request = FetchRequest {
        max_bytes: 200 << 20,
        ..asked(vec![FetchPartition { partition_max_bytes: 200 << 20, ..from("t", 0) }])
    };
    let fetches = (0..8).map(|_| broker.fetch(request.clone()));
    for found in futures_util::future::join_all(fetches).await {
        assert_eq!(found.partitions[0].batches.len(), 8);
    }
}
