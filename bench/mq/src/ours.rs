//! Our broker under the raw load: the hot streams themselves, without the batching of `clients/rustmq`.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use base::{Clock as _, Random as _, SeededRandom, SystemClock};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use platform_proto::rustmq::client::v1::{
    FetchPartition, ListOffsetsPartition, ListOffsetsRequest, ProduceRequest, ProduceResponse,
    SubscribeRequest, consumer_service_client::ConsumerServiceClient,
};
use platform_proto::rustmq::common::v1::flush_policy::Policy;
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{
    ErrorCode, FlushPolicy, OffsetSpec, TopicConfig, TopicPartition,
};
use platform_proto::rustmq::controller::v1::{
    CreateTopicRequest, DeleteTopicRequest, admin_service_client::AdminServiceClient,
};
use prost::Message as _;
use rope::{Messages, Reader, Rope, Value};
use tonic::body::Body;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::Channel;
use tonic::{Request, Status};

use crate::broker::{MODE, TOKEN};
use crate::cell::{Cell, Operation, Outcome, Timing};
use crate::drive::{self, ANSWER_BYTES_MAX, Exchange};
use crate::meter::Meter;
use crate::process::{Process, free_port};

/// Most bytes of one answer of `Subscribe`, as Kafka's consumer asks of a partition.
const FETCH_BYTES: u32 = 1 << 20;
/// The fields of the messages that are not decoded.
const REQUEST_BATCH: u32 = 15;
const RESPONSE_ERROR: u32 = 1;
const RESPONSE_PARTITIONS: u32 = 3;
const PARTITION_ERROR: u32 = 2;
const PARTITION_BATCHES: u32 = 6;

/// The broker, in a process of its own.
pub(crate) struct Ours {
    process: Process,
}

type Authorized = InterceptedService<Channel, fn(Request<()>) -> Result<Request<()>, Status>>;

impl Ours {
    pub(crate) async fn start(folder: &Path) -> Result<Self> {
        let folder = folder.join("rustmq");
        std::fs::create_dir_all(&folder)?;
        let port = free_port()?;
        let mut command = Command::new(std::env::current_exe()?);
        command.arg(MODE).arg(folder.join("data")).arg(port.to_string());
        let process = Process::start(&mut command, port, &folder.join("log")).await?;
        let ours = Self { process };
        ours.wait_until_started().await?;
        Ok(ours)
    }

    pub(crate) const fn process(&self) -> &Process {
        &self.process
    }

    /// The port is open before calls are answered.
    async fn wait_until_started(&self) -> Result<()> {
        let mut admin = self.admin().await?;
        let started = Instant::now();
        loop {
            let request = DeleteTopicRequest { name: "none".to_owned(), ..Default::default() };
            match admin.delete_topic(request).await {
                Err(status) if status.code() == tonic::Code::Unavailable => {
                    ensure!(started.elapsed().as_secs() < 30, "the broker does not start");
                    tokio::time::sleep(std::time::Duration::from_millis(10)).await;
                }
                Ok(_) | Err(_) => return Ok(()),
            }
        }
    }

    async fn admin(&self) -> Result<AdminServiceClient<Authorized>> {
        let channel = drive::connect(&self.process.address).await?;
        Ok(AdminServiceClient::with_interceptor(channel, authorize))
    }

    pub(crate) async fn create(&self, topic: &str, cell: &Cell) -> Result<()> {
        let policy = if cell.fsync { Policy::Every(true) } else { Policy::Never(true) };
        let config = TopicConfig {
            name: topic.to_owned(),
            partition_count: u32::try_from(cell.partitions)?,
            replication_factor: 1,
            flush_policy: Some(FlushPolicy { policy: Some(policy) }),
            ..Default::default()
        };
        let request = CreateTopicRequest { config: Some(config), ..Default::default() };
        self.admin().await?.create_topic(request).await?;
        Ok(())
    }

    pub(crate) async fn remove(&self, topic: &str) -> Result<()> {
        let request = DeleteTopicRequest { name: topic.to_owned(), ..Default::default() };
        self.admin().await?.delete_topic(request).await?;
        Ok(())
    }

    pub(crate) async fn run(
        &self,
        operation: Operation,
        topic: &str,
        cell: &Cell,
        timing: Timing,
    ) -> Result<Outcome> {
        let mut loads = Vec::new();
        for partition in 0..cell.partitions {
            let load = Load::new(self, topic, u32::try_from(partition)?, cell);
            loads.push(async move {
                let mut meter = Meter::start(timing);
                match operation {
                    Operation::Produce => load.produce(&mut meter).await?,
                    Operation::Fetch => load.fetch(&mut meter).await?,
                    Operation::Tail => load.tail(&mut meter).await?,
                }
                Ok(meter)
            });
        }
        let ended = drive::all(loads, timing).await;
        ended.with_context(|| format!("{} of {cell}", operation.name()))
    }
}

/// The load on one partition.
pub(crate) struct Load {
    address: String,
    place: TopicPartition,
    cell: Cell,
}

impl Load {
    pub(crate) fn new(ours: &Ours, topic: &str, partition: u32, cell: &Cell) -> Self {
        let topic = topic.to_owned();
        let place = TopicPartition { topic, partition, ..Default::default() };
        Self { address: ours.process.address.clone(), place, cell: *cell }
    }

    pub(crate) async fn connect(&self) -> Result<Channel> {
        drive::connect(&self.address).await
    }

    /// One request with a batch, as it leaves.
    fn request(&self) -> Result<Rope> {
        let request =
            ProduceRequest { topic_partition: Some(self.place.clone()), ..Default::default() };
        let mut message = Rope::of(&request);
        message.put_field(REQUEST_BATCH, &[batch_of(&self.cell)?]);
        Ok(message)
    }

    async fn exchange(&self, request: Rope) -> Result<Exchange> {
        let mut channel = self.connect().await?;
        let path = "/rustmq.client.v1.ProducerService/ProduceStream";
        Exchange::open(&mut channel, path, headers(), request).await
    }

    async fn produce(&self, meter: &mut Meter) -> Result<()> {
        let request = self.request()?;
        let mut exchange = self.exchange(request.clone()).await?;
        drive::produce(&mut exchange, &request, self.cell.batch, meter, is_taken).await
    }

    /// The offset after the last record.
    pub(crate) async fn end(&self) -> Result<u64> {
        let channel = self.connect().await?;
        let mut client = ConsumerServiceClient::with_interceptor(channel, authorize);
        let partition = ListOffsetsPartition {
            topic_partition: Some(self.place.clone()),
            spec: Some(OffsetSpec { spec: Some(Spec::Latest(true)) }),
            ..Default::default()
        };
        let request = ListOffsetsRequest { partitions: vec![partition], ..Default::default() };
        let response = client.list_offsets(request).await?.into_inner();
        let result = response.results.first().context("an offset")?;
        ensure!(result.error_code == i32::from(ErrorCode::Ok), "offset: {result:?}");
        Ok(result.offset)
    }

    /// The stream of answers from an offset on.
    pub(crate) async fn subscribe(
        &self,
        channel: &mut Channel,
        from: u64,
    ) -> Result<Messages<Body>> {
        let partition = FetchPartition {
            topic_partition: Some(self.place.clone()),
            fetch_offset: from,
            ..Default::default()
        };
        let request = SubscribeRequest {
            partitions: vec![partition],
            max_bytes: FETCH_BYTES,
            ..Default::default()
        };
        let path = "/rustmq.client.v1.ConsumerService/Subscribe";
        let message = Rope::of(&request);
        Ok(rope::server_stream(channel, path, headers(), message, ANSWER_BYTES_MAX).await?)
    }

    async fn fetch(&self, meter: &mut Meter) -> Result<()> {
        let there = self.end().await?;
        ensure!(there > 0, "partition {} is empty", self.place.partition);
        let mut channel = self.connect().await?;
        while meter.goes_on() {
            let mut responses = self.subscribe(&mut channel, 0).await?;
            let mut got = 0;
            while got < there && meter.goes_on() {
                let response = responses.next().await.context("the stream has ended")??;
                let records = records_of(response)?;
                meter.count(records);
                got += records as u64;
            }
        }
        Ok(())
    }

    async fn tail(&self, meter: &mut Meter) -> Result<()> {
        let request = self.request()?;
        let mut exchange = self.exchange(request.clone()).await?;
        is_taken(exchange.answer().await?)?;
        let mut channel = self.connect().await?;
        let mut responses = self.subscribe(&mut channel, self.end().await?).await?;
        while meter.goes_on() {
            let begun = Instant::now();
            exchange.send(request.clone())?;
            let arrival = async {
                let mut got = 0;
                while got < self.cell.batch {
                    let response = responses.next().await.context("the stream has ended")??;
                    got += records_of(response)?;
                }
                meter.took(self.cell.batch, begun);
                Ok(())
            };
            // What was refused would be waited for in vain.
            let answer = async { is_taken(exchange.answer().await?) };
            tokio::try_join!(arrival, answer)?;
        }
        Ok(())
    }
}

/// One batch of records without keys, encoded.
fn batch_of(cell: &Cell) -> Result<Bytes> {
    let mut builder = batch::Builder::with_capacity(cell.batch_bytes());
    // Nothing that could be compressed.
    let mut value = vec![0; cell.size];
    SeededRandom::new(1).fill(&mut value);
    // Records of long ago would soon be deleted.
    let now = SystemClock.now();
    let now = batch::Timestamp { seconds: now.seconds(), nanos: now.subsec_nanos() };
    for _ in 0..cell.batch {
        builder.append(None, Some(&value), &[], now)?;
    }
    Ok(builder.finish(batch::Compression::None)?.to_bytes(None))
}

fn is_taken(answer: Vec<Bytes>) -> Result<()> {
    let response = match answer.as_slice() {
        [whole] => ProduceResponse::decode(whole.clone())?,
        pieces => ProduceResponse::decode(pieces.concat().as_slice())?,
    };
    ensure!(response.error_code == i32::from(ErrorCode::Ok), "refused: {response:?}");
    Ok(())
}

/// The records of a response of `Subscribe`. Every batch's checksum is verified, as consumers do; its records are
/// counted by its header.
pub(crate) fn records_of(response: Vec<Bytes>) -> Result<usize> {
    let mut records = 0;
    let mut response = Reader::new(response);
    while let Some(field) = response.field()? {
        match (field.number, field.value) {
            (RESPONSE_ERROR, Value::Varint(code)) => ensure!(code == 0, "the stream ends: {code}"),
            (RESPONSE_PARTITIONS, Value::Bytes(pieces)) => records += records_of_partition(pieces)?,
            _ => {}
        }
    }
    Ok(records)
}

fn records_of_partition(pieces: Vec<Bytes>) -> Result<usize> {
    let mut records = 0;
    let mut partition = Reader::new(pieces);
    while let Some(field) = partition.field()? {
        match (field.number, field.value) {
            (PARTITION_ERROR, Value::Varint(code)) => ensure!(code == 0, "no records: {code}"),
            (PARTITION_BATCHES, Value::Bytes(pieces)) => {
                let header = batch::read_header(&pieces)?;
                header.verify(&pieces)?;
                records += header.count() as usize;
            }
            _ => {}
        }
    }
    Ok(records)
}

fn headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_str(&format!("Bearer {TOKEN}")) {
        headers.insert(http::header::AUTHORIZATION, value);
    }
    headers
}

fn authorize(mut request: Request<()>) -> Result<Request<()>, Status> {
    let headers = tonic::metadata::MetadataMap::from_headers(headers());
    for entry in headers.iter() {
        if let tonic::metadata::KeyAndValueRef::Ascii(name, value) = entry {
            request.metadata_mut().insert(name, value.clone());
        }
    }
    Ok(request)
}
