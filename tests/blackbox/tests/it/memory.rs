//! What a broker holds in memory for readers that are far behind.

use std::fs;
use std::time::Duration;

use batch::{Builder, Compression, Timestamp};
use blackbox::{Client, Platform, Session};
use futures_util::future::join_all;
use platform_proto::rustmq::client::v1::consumer_service_client::ConsumerServiceClient;
use platform_proto::rustmq::client::v1::producer_service_client::ProducerServiceClient;
use platform_proto::rustmq::client::v1::{
    FetchPartition, FetchRequest, ProduceRequest, SubscribeRequest,
};
use platform_proto::rustmq::common::v1::flush_policy::Policy;
use platform_proto::rustmq::common::v1::{
    FlushPolicy, RecordBatch, RetentionPolicy, TopicConfig, TopicPartition,
};
use platform_proto::rustmq::controller::v1::CreateTopicRequest;
use platform_proto::rustmq::controller::v1::admin_service_client::AdminServiceClient;
use prost::Message as _;

/// What is set for the records of all answers together.
const FETCH_MEMORY: u64 = 64 << 20;
/// What the process may take beside it: buffers of connections, the allocator, and whatever else it does.
const MARGIN: u64 = 96 << 20;
/// Records that lie there, of a megabyte each.
const RECORDS: u64 = 56;
const READERS: usize = 8;
/// Longer than all readers together take.
const BOUND: Duration = Duration::from_secs(120);

fn partition() -> TopicPartition {
    TopicPartition { topic: "t".to_owned(), ..TopicPartition::default() }
}

async fn fill(client: Client) {
    let config = TopicConfig {
        name: "t".to_owned(),
        partition_count: 1,
        flush_policy: Some(FlushPolicy { policy: Some(Policy::Never(true)) }),
        retention_policy: Some(RetentionPolicy { infinite: true, ..Default::default() }),
        ..TopicConfig::default()
    };
    let create = CreateTopicRequest { config: Some(config), ..Default::default() };
    AdminServiceClient::new(client.clone()).create_topic(create).await.unwrap();
    let mut producer = ProducerServiceClient::new(client);
    let value = vec![b'x'; 1_000_000];
    for number in 0..RECORDS {
        let mut builder = Builder::with_capacity(1 << 20);
        let now = Timestamp { seconds: 1_700_000_000, nanos: 0 };
        builder.append(None, Some(&value), &[], now).unwrap();
        let packed = builder.finish(Compression::None).unwrap();
        let produce = ProduceRequest {
            topic_partition: Some(partition()),
            batch: Some(RecordBatch::decode(packed.to_bytes(None)).unwrap()),
            ..ProduceRequest::default()
        };
        let answer = producer.produce(produce).await.unwrap().into_inner();
        assert_eq!((answer.error_code, answer.offset), (0, number), "{answer:?}");
    }
}

fn consumer(client: &Client) -> ConsumerServiceClient<Client> {
    ConsumerServiceClient::new(client.clone()).max_decoding_message_size(usize::MAX)
}

/// As much of it in one answer as the broker gives.
async fn fetch_much(client: &Client) {
    let all = FetchPartition {
        topic_partition: Some(partition()),
        partition_max_bytes: 60 << 20,
        ..FetchPartition::default()
    };
    let fetch = FetchRequest { max_bytes: 60 << 20, partitions: vec![all], ..Default::default() };
    let answer = consumer(client).fetch(fetch).await.unwrap().into_inner();
    let given = answer.partitions[0].batches.len();
    assert!(given > 16, "an answer has {given} MB, which says little of memory");
}

/// All of it as a stream.
async fn subscribe_to_all(client: &Client) {
    let all = FetchPartition { topic_partition: Some(partition()), ..FetchPartition::default() };
    let subscribe = SubscribeRequest { partitions: vec![all], ..SubscribeRequest::default() };
    let mut answers = consumer(client).subscribe(subscribe).await.unwrap().into_inner();
    let mut next = 0;
    while next < RECORDS {
        let answer = answers.message().await.unwrap().expect("the stream goes on");
        next = answer.partitions.last().map_or(next, |last| last.next_offset);
    }
}

/// A figure of a process in bytes, such as `VmRSS`.
fn figure(process: u32, name: &str) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kib = line.unwrap().trim().trim_end_matches(" kB");
    kib.parse::<u64>().unwrap() << 10
}

#[tokio::test]
async fn readers_that_are_far_behind_take_no_more_memory_together_than_is_set() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("platform.toml");
    fs::write(&config, format!("[rustmq]\nfetch_memory = \"{}MiB\"\n", FETCH_MEMORY >> 20))
        .unwrap();
    let arguments = ["--config", &config.to_string_lossy()];
    let platform = Platform::start(&folder.path().join("data"), &arguments).await.unwrap();
    let owner = platform.owner().unwrap().clone();
    let session = Session::open(&platform, &owner).await.unwrap();
    fill(session.operator(&platform).unwrap()).await;

    let process = platform.id().unwrap();
    // From here on the greatest size is counted anew.
    fs::write(format!("/proc/{process}/clear_refs"), "5").unwrap();
    let before = figure(process, "VmRSS");
    let clients: Vec<Client> = (0..READERS).map(|_| session.operator(&platform).unwrap()).collect();
    let read = async {
        join_all(clients.iter().map(fetch_much)).await;
        join_all(clients.iter().map(subscribe_to_all)).await;
    };
    tokio::time::timeout(BOUND, read).await.expect("all readers come to the end");
    let taken = figure(process, "VmHWM").saturating_sub(before);
    assert!(
        taken < FETCH_MEMORY + MARGIN,
        "{READERS} readers of {RECORDS} MB each took {} MiB, with {} MiB set",
        taken >> 20,
        FETCH_MEMORY >> 20
    );
}
