//! A broker, its topics and its callers.

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use base::{ManualClock, Span, Timestamp};
use batch::{Compression, Identity};
use bytes::Bytes;
use net::Address;
use platform_proto::platform::auth::v1::AuditEvent;
use platform_proto::rustmq::client::v1::consumer_service_client::ConsumerServiceClient;
use platform_proto::rustmq::client::v1::producer_service_client::ProducerServiceClient;
use platform_proto::rustmq::client::v1::{
    FetchPartition, FetchPartitionResponse, FetchRequest, FetchResponse, InitProducerRequest,
    ListOffsetsPartition, ListOffsetsRequest, ProduceRequest, ProduceResponse, SubscribeRequest,
};
use platform_proto::rustmq::common::v1::flush_policy::Policy;
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{
    FlushPolicy, OffsetSpec, Record, RecordBatch, TopicConfig, TopicPartition,
};
use platform_proto::rustmq::controller::v1::admin_service_client::AdminServiceClient;
use platform_proto::rustmq::controller::v1::{CreateTopicRequest, DeleteTopicRequest};
use rpc::{Auditor, Authority, Credential, Principal, Refusal};
use runtime::Host;
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Status, Streaming};
use tonic_types::StatusExt as _;

use rustmq_broker::Options;

/// Longer than anything here takes.
pub(crate) const BOUND: Duration = Duration::from_secs(30);
/// Producers up to this id have been initialised.
pub(crate) const PRODUCERS: u64 = 10;
/// When the clock of every test begins.
pub(crate) const NOW: i64 = 1_800_000_000;

pub(crate) struct Broker {
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) channel: Channel,
    pub(crate) folder: testkit::TempDir,
    endpoint: Endpoint,
    host: Host,
    options: Options,
}

impl Broker {
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut Options)) -> Self {
        let folder = testkit::folder();
        let mut options = Options {
            folder: folder.path().to_owned(),
            upkeep_interval: Span::millis(100),
            ..Options::default()
        };
        change(&mut options);
        let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(NOW)));
        Self::serve(folder, options, clock).await
    }

    async fn serve(folder: testkit::TempDir, options: Options, clock: Arc<ManualClock>) -> Self {
        let mut host = Host::new("rustmq");
        host.clock = Arc::clone(&clock) as _;
        let mut ports = rustmq_broker::Process::default().server;
        ports.listen = Address::Tcp("127.0.0.1:0".to_owned());
        ports.http = Address::Tcp("127.0.0.1:0".to_owned());
        let server = rpc::Server::bind(&host, &ports).await.unwrap();
        let service = rustmq_broker::build(&options, &host, &server).await.unwrap();
        let address = format!("http://{}", server.address());
        server.serve(service.routes(), Arc::new(Fake), Arc::new(Fake)).unwrap();
        host.health.start();
        let endpoint = Endpoint::from_shared(address).unwrap();
        let endpoint = rope::settings::endpoint(endpoint);
        let channel = endpoint.connect().await.unwrap();
        let broker = Self { clock, channel, folder, endpoint, host, options };
        // Whose batches the tests write.
        while broker.producer_id().await < PRODUCERS {}
        broker
    }

    /// The id of a new producer.
    pub(crate) async fn producer_id(&self) -> u64 {
        let asked = InitProducerRequest::default();
        self.producer().init_producer(operator(asked)).await.unwrap().into_inner().producer_id
    }

    /// A connection beside that of the others.
    pub(crate) async fn connect(&self) -> Channel {
        self.endpoint.connect().await.unwrap()
    }

    /// The broker after it was stopped in good order and started again.
    pub(crate) async fn restart(self) -> Self {
        self.restart_with(|_| {}).await
    }

    /// The same, with something done to its folder meanwhile.
    pub(crate) async fn restart_with(self, change: impl FnOnce(&Path)) -> Self {
        let Self { clock, channel, folder, host, options, .. } = self;
        drop(channel);
        assert!(host.tasks.drain(BOUND).await, "{:?}", host.tasks.running());
        drop(host);
        change(folder.path());
        Self::serve(folder, options, clock).await
    }

    /// Makes a topic of two partitions, whose records are as safe as its page cache.
    pub(crate) async fn topic(&self, name: &str, change: impl FnOnce(&mut TopicConfig)) {
        let flush_policy = Some(FlushPolicy { policy: Some(Policy::Never(true)) });
        let mut config = TopicConfig {
            name: name.to_owned(),
            partition_count: 2,
            flush_policy,
            ..TopicConfig::default()
        };
        change(&mut config);
        let asked = CreateTopicRequest { config: Some(config), ..Default::default() };
        let mut admin = AdminServiceClient::new(self.channel.clone());
        admin.create_topic(operator(asked)).await.unwrap();
    }

    pub(crate) async fn delete_topic(&self, name: &str) {
        let asked = DeleteTopicRequest { name: name.to_owned(), ..Default::default() };
        let mut admin = AdminServiceClient::new(self.channel.clone());
        admin.delete_topic(operator(asked)).await.unwrap();
    }

    /// A point of partition 0.
    pub(crate) async fn offset(&self, topic: &str, spec: Spec) -> u64 {
        let one = ListOffsetsPartition {
            topic_partition: at(topic, 0),
            spec: Some(OffsetSpec { spec: Some(spec) }),
            current_leader_epoch: None,
        };
        let asked = ListOffsetsRequest { partitions: vec![one], ..Default::default() };
        let found = self.consumer().list_offsets(operator(asked)).await.unwrap().into_inner();
        assert_eq!(found.results[0].error_code, 0, "{found:?}");
        found.results[0].offset
    }

    /// Where partition 0 ends.
    pub(crate) async fn end(&self, topic: &str) -> u64 {
        self.offset(topic, Spec::Latest(true)).await
    }

    /// Where partition 0 begins.
    pub(crate) async fn begin(&self, topic: &str) -> u64 {
        self.offset(topic, Spec::Earliest(true)).await
    }

    pub(crate) fn producer(&self) -> ProducerServiceClient<Channel> {
        ProducerServiceClient::new(self.channel.clone())
    }

    pub(crate) fn consumer(&self) -> ConsumerServiceClient<Channel> {
        ConsumerServiceClient::new(self.channel.clone()).max_decoding_message_size(usize::MAX)
    }

    pub(crate) async fn produce(&self, request: ProduceRequest) -> ProduceResponse {
        self.producer().produce(operator(request)).await.unwrap().into_inner()
    }

    /// Writes values without keys, and tells the first offset.
    pub(crate) async fn write(&self, topic: &str, values: &[&str]) -> u64 {
        let records = values.iter().map(|value| record(None, Some(value))).collect();
        let response = self.produce(request(topic, batch_of(records))).await;
        assert_eq!(response.error_code, 0, "{response:?}");
        response.offset
    }

    pub(crate) async fn fetch(&self, request: FetchRequest) -> FetchResponse {
        self.consumer().fetch(operator(request)).await.unwrap().into_inner()
    }

    /// Reads partition 0 from an offset on.
    pub(crate) async fn fetch_from(&self, topic: &str, offset: u64) -> FetchPartitionResponse {
        let request = FetchRequest { partitions: vec![from(topic, offset)], ..Default::default() };
        self.fetch(request).await.partitions.into_iter().next().unwrap_or_default()
    }

    /// Offsets and values of partition 0 from an offset on.
    pub(crate) async fn values_from(&self, topic: &str, offset: u64) -> Vec<(u64, String)> {
        values(&self.fetch_from(topic, offset).await.batches)
    }

    pub(crate) async fn subscribe(&self, request: SubscribeRequest) -> Streaming<FetchResponse> {
        self.consumer().subscribe(operator(request)).await.unwrap().into_inner()
    }
}

/// The next response that is no sign of life.
pub(crate) async fn next(stream: &mut Streaming<FetchResponse>) -> FetchResponse {
    tokio::time::timeout(BOUND, stream.message()).await.unwrap().unwrap().unwrap()
}

pub(crate) fn at(topic: &str, partition: u32) -> Option<TopicPartition> {
    Some(TopicPartition { topic: topic.to_owned(), partition, topic_id: Bytes::new() })
}

/// Partition 0 from an offset on.
pub(crate) fn from(topic: &str, offset: u64) -> FetchPartition {
    FetchPartition { topic_partition: at(topic, 0), fetch_offset: offset, ..Default::default() }
}

pub(crate) fn request(topic: &str, batch: RecordBatch) -> ProduceRequest {
    ProduceRequest { topic_partition: at(topic, 0), batch: Some(batch), ..Default::default() }
}

pub(crate) fn record(key: Option<&str>, value: Option<&str>) -> Record {
    let bytes = |text: &str| Bytes::copy_from_slice(text.as_bytes());
    Record {
        key: key.map(bytes),
        value: value.map(bytes),
        timestamp: Some(batch::Timestamp { seconds: NOW, nanos: 0 }),
        ..Record::default()
    }
}

pub(crate) fn batch_of(records: Vec<Record>) -> RecordBatch {
    batch::pack(records, Compression::None, None, batch::Timestamp::default()).unwrap()
}

/// A batch of `count` records by a producer with an identity.
pub(crate) fn batch_by(
    producer_id: u64,
    producer_epoch: u32,
    base_sequence: u32,
    count: u32,
) -> RecordBatch {
    let identity = Identity { producer_id, producer_epoch, base_sequence };
    let value = |at| format!("{producer_id}/{producer_epoch}/{}", base_sequence + at);
    let records = (0..count).map(|at| record(None, Some(&value(at)))).collect();
    batch::pack(records, Compression::None, Some(identity), Default::default()).unwrap()
}

/// Offsets and values.
pub(crate) fn values(batches: &[RecordBatch]) -> Vec<(u64, String)> {
    use prost::Message as _;

    let mut out = Vec::new();
    for batch in batches {
        let encoded = Bytes::from(batch.encode_to_vec());
        let records = batch::unpack(&[encoded], &batch::Limits::default()).unwrap();
        for record in records {
            let record = record.unwrap();
            let value = record.value.map_or_else(
                || "(tombstone)".to_owned(),
                |it| String::from_utf8(it.to_vec()).unwrap(),
            );
            out.push((record.offset, value));
        }
    }
    out
}

pub(crate) fn operator<T>(message: T) -> Request<T> {
    with("operator", message)
}

/// A request with a token.
pub(crate) fn with<T>(token: &str, message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    request
}

/// The reason of a status, which every status has.
pub(crate) fn reason(status: &Status) -> String {
    let info = status.get_details_error_info();
    info.unwrap_or_else(|| panic!("no ErrorInfo: {status:?}")).reason
}

/// Lets in operators, of whom the credentials of one end a minute after the clock begins, and a member of an
/// organisation.
struct Fake;

#[async_trait]
impl Authority for Fake {
    async fn authenticate(
        &self,
        credential: &Credential,
        _: Option<&str>,
        _: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal> {
        let (Credential::Bearer(name) | Credential::ApiKey(name)) = credential;
        let ends = if name == "short" { NOW + 60 } else { NOW * 2 };
        Ok(Arc::new(Principal {
            user_id: match name.as_str() {
                "member" => 2,
                "another" => 3,
                _ => 1,
            },
            is_operator: name != "member",
            expires_at: Timestamp::from_seconds(ends),
            ..Principal::default()
        }))
    }

    async fn allows(
        &self,
        _: &Principal,
        _: i64,
        _: Option<(&str, &str)>,
        _: &str,
    ) -> Result<bool, Refusal> {
        Ok(true)
    }
}

#[async_trait]
impl Auditor for Fake {
    async fn record(&self, _: AuditEvent) {}
}
