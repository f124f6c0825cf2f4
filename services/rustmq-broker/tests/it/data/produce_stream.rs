//! `ProduceStream`.

use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use platform_proto::rustmq::client::v1::metadata_service_client::MetadataServiceClient;
use platform_proto::rustmq::client::v1::{
    GetClusterMetadataRequest, ProduceBatchRequest, ProducePartitionData, ProduceRequest,
};
use platform_proto::rustmq::common::v1::flush_policy::Policy;
use platform_proto::rustmq::common::v1::{
    ClusterConfiguration, ErrorCode, FlushPolicy, RecordBatch,
};
use platform_proto::rustmq::controller::v1::UpdateClusterConfigRequest;
use platform_proto::rustmq::controller::v1::controller_broker_service_client::ControllerBrokerServiceClient;
use tokio::sync::mpsc;

use super::fixture::{BOUND, Broker, at, batch_by, batch_of, operator, record, request, with};

const TOO_LARGE: ErrorCode = ErrorCode::MessageTooLarge;

fn numbered(correlation_id: u64, request: ProduceRequest) -> ProduceRequest {
    ProduceRequest { correlation_id, ..request }
}

#[tokio::test]
async fn answers_come_in_the_order_of_the_requests_and_a_refusal_does_not_end_the_stream() {
    let broker = Broker::start().await;
    broker.topic("cached", |_| {}).await;
    let every = Some(FlushPolicy { policy: Some(Policy::Every(true)) });
    broker.topic("synced", |it| it.flush_policy = every).await;
    // One waits for the disk, the next one does not, and the third is refused at once.
    let requests: Vec<_> = (0..300)
        .map(|number| {
            let value = || batch_of(vec![record(None, Some("x"))]);
            let asked = match number % 3 {
                0 => request("synced", value()),
                1 => request("cached", value()),
                _ => request("none", value()),
            };
            numbered(number, asked)
        })
        .collect();
    let answers = broker.producer().produce_stream(operator(stream::iter(requests))).await.unwrap();
    let answers: Vec<_> = answers.into_inner().map(Result::unwrap).collect().await;
    assert_eq!(answers.len(), 300);
    for (number, answer) in (0..).zip(&answers) {
        assert_eq!(answer.correlation_id, number);
        let code = if number % 3 == 2 { ErrorCode::TopicNotFound } else { ErrorCode::Ok };
        assert_eq!(answer.error_code(), code);
        if number % 3 < 2 {
            assert_eq!(answer.offset, number / 3);
        }
    }
}

#[tokio::test]
async fn each_request_is_answered_while_the_stream_stays_open() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let (requests, taken) = mpsc::channel(1);
    let taken = tokio_stream_of(taken);
    let mut answers = broker.producer().produce_stream(operator(taken)).await.unwrap().into_inner();
    for number in 0..50 {
        let large = "v".repeat(20_000 * (number as usize % 4));
        let batch = batch_of(vec![record(None, Some(&large))]);
        requests.send(numbered(number, request("t", batch))).await.unwrap();
        let answer =
            tokio::time::timeout(BOUND, answers.message()).await.unwrap().unwrap().unwrap();
        assert_eq!((answer.correlation_id, answer.offset), (number, number));
    }
    drop(requests);
    assert!(answers.message().await.unwrap().is_none());
}

fn tokio_stream_of<T: Send + 'static>(
    receiver: mpsc::Receiver<T>,
) -> impl futures_util::Stream<Item = T> + Send + 'static {
    stream::unfold(receiver, async |mut it| it.recv().await.map(|item| (item, it)))
}

#[tokio::test]
async fn a_gap_refuses_what_follows_it_until_the_missing_batch_has_come() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let bad = RecordBatch { crc32: Some(0), ..batch_by(5, 0, 0, 1) };
    let batches = [
        bad,
        batch_by(5, 0, 1, 1),
        batch_by(5, 0, 0, 1),
        batch_by(5, 0, 1, 1),
        batch_by(5, 0, 1, 1),
    ];
    let requests: Vec<_> = batches.map(|batch| request("t", batch)).into();
    let answers = broker.producer().produce_stream(operator(stream::iter(requests))).await.unwrap();
    let codes: Vec<_> = answers.into_inner().map(|it| it.unwrap().error_code()).collect().await;
    let [ok, gap] = [ErrorCode::Ok, ErrorCode::OutOfOrderSequence];
    assert_eq!(codes, [ErrorCode::CorruptMessage, gap, ok, ok, ok]);
    assert_eq!(broker.end("t").await, 2);
}

#[tokio::test]
async fn requests_after_the_end_of_the_credentials_are_refused_one_by_one() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let (requests, taken) = mpsc::channel(1);
    let taken = with("short", tokio_stream_of(taken));
    let mut answers = broker.producer().produce_stream(taken).await.unwrap().into_inner();
    let send = async |at| {
        let batch = batch_of(vec![record(None, Some("x"))]);
        requests.send(numbered(at, request("t", batch))).await.unwrap();
    };
    send(1).await;
    assert_eq!(answers.message().await.unwrap().unwrap().error_code, 0);
    broker.clock.advance(Duration::from_secs(61));
    for number in 2..4 {
        send(number).await;
        let answer = answers.message().await.unwrap().unwrap();
        assert_eq!(answer.error_code(), ErrorCode::AuthenticationFailed);
    }
    assert_eq!(broker.end("t").await, 1);
}

#[tokio::test]
async fn many_streams_write_to_one_partition_without_a_gap() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let writers = (0..8_u64).map(|id| {
        let mut producer = broker.producer();
        let requests = stream::iter((0..100).map(move |at| {
            let batch = batch_by(id + 1, 0, at, 1);
            ProduceRequest { topic_partition: at_zero(), batch: Some(batch), ..Default::default() }
        }));
        async move {
            let answers = producer.produce_stream(operator(requests)).await.unwrap().into_inner();
            let offsets: Vec<_> = answers.map(|it| it.unwrap().offset).collect().await;
            assert!(offsets.is_sorted() && offsets.len() == 100);
            offsets
        }
    });
    let mut all: Vec<_> = futures_util::future::join_all(writers).await.concat();
    all.sort_unstable();
    assert_eq!(all, (0..800).collect::<Vec<_>>());
}

fn at_zero() -> Option<platform_proto::rustmq::common::v1::TopicPartition> {
    at("t", 0)
}

#[tokio::test]
async fn a_request_that_is_larger_than_the_cluster_takes_is_refused_by_itself() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let config = ClusterConfiguration {
        max_batch_size_bytes: Some(1 << 20),
        max_request_size_bytes: Some(1 << 20),
        ..Default::default()
    };
    let change = UpdateClusterConfigRequest { config: Some(config), ..Default::default() };
    let mut cluster = ControllerBrokerServiceClient::new(broker.channel.clone());
    cluster.update_cluster_config(operator(change)).await.unwrap();
    let of = |bytes: usize| batch_of(vec![record(None, Some(&"v".repeat(bytes)))]);
    let requests = [1 << 20, 10].map(|bytes| numbered(bytes as u64, request("t", of(bytes))));
    let refused = broker.produce(requests[0].clone()).await;
    let answers = broker.producer().produce_stream(operator(stream::iter(requests))).await.unwrap();
    let answers: Vec<_> = answers.into_inner().map(Result::unwrap).collect().await;
    for refused in [&refused, &answers[0]] {
        assert_eq!((refused.error_code(), refused.correlation_id), (TOO_LARGE, 1 << 20));
        assert!(refused.error_message.starts_with("a request of "), "{refused:?}");
    }
    assert_eq!((answers[1].error_code(), answers.len()), (ErrorCode::Ok, 2));
    // Each of these is small enough, and both are not.
    let partitions = [0, 1].map(|partition| ProducePartitionData {
        topic_partition: at("t", partition),
        batch: Some(of(600 << 10)),
        ..Default::default()
    });
    let both = ProduceBatchRequest { partitions: partitions.into(), ..Default::default() };
    let refused = broker.producer().produce_batch(operator(both)).await.unwrap().into_inner();
    assert!(refused.partitions.iter().all(|it| it.error_code() == TOO_LARGE), "{refused:?}");
    let metadata = MetadataServiceClient::new(broker.channel.clone())
        .get_cluster_metadata(operator(GetClusterMetadataRequest::default()))
        .await
        .unwrap();
    let told = metadata.into_inner().metadata.unwrap().max_request_size_bytes;
    assert_eq!(told, 1 << 20);
}
