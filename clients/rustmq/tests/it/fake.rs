//! A cluster in memory, served by generated servers, that fails where a test wants it to.

mod producing;
mod reading;
mod serving;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;
use futures_util::Stream;
use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::client::v1::metadata_service_server::MetadataService;
use platform_proto::rustmq::common::v1::{self as common, ErrorCode};
use platform_proto::rustmq::controller::v1 as controller;
use platform_proto::rustmq::controller::v1::admin_service_server::AdminService;
use rustmq::TopicPartition;
use tokio::sync::watch;
use tonic::{Request, Response, Status};

pub(crate) use producing::Fault;
pub(crate) use reading::ReadFault;

use producing::Known;

type Answers<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

#[derive(Default)]
pub(crate) struct State {
    /// Batches as they are stored, with their first offsets.
    pub(crate) logs: BTreeMap<TopicPartition, Vec<Bytes>>,
    ends: BTreeMap<TopicPartition, u64>,
    /// Which broker leads; 0 if nothing is said.
    pub(crate) leaders: BTreeMap<TopicPartition, usize>,
    brokers: Vec<u16>,
    producers: BTreeMap<(TopicPartition, u64), Known>,
    last_producer: u64,
    /// Identities that are given next, whatever was asked for.
    pub(crate) identities: VecDeque<(u64, u32)>,
    /// What callers present that counts no more, on streams that are open.
    pub(crate) ended: BTreeSet<String>,
    /// How many grants of credit are refused, as those for streams that are over.
    pub(crate) grants_refused: usize,
    /// How often somebody asked for a topic.
    pub(crate) asked: usize,
    /// Topics that somebody created.
    pub(crate) created: Vec<String>,
    /// What happens to the next requests.
    pub(crate) faults: VecDeque<Fault>,
    pub(crate) read_faults: VecDeque<ReadFault>,
    /// Aborted transactions, with the offset of the marker of each.
    pub(crate) aborted: Vec<(pb::AbortedTransaction, u64)>,
    pub(crate) max_message_bytes: usize,
    /// Every epoch that was given.
    pub(crate) epochs: Vec<u32>,
    pub(crate) subscriptions: Vec<pb::SubscribeRequest>,
    /// Greatest number of bytes by which a stream was ahead of its credit when a batch began.
    pub(crate) overdrawn: bool,
    /// Leaves gaps in the log, as compaction does.
    pub(crate) log_start: u64,
    /// Nothing that is written is answered any more.
    pub(crate) is_silent: bool,
}

/// A cluster of one or more brokers that share everything.
#[derive(Clone)]
pub(crate) struct Broker {
    state: Arc<Mutex<State>>,
    changed: Arc<watch::Sender<u64>>,
    credits: Arc<watch::Sender<BTreeMap<String, u64>>>,
    number: usize,
    /// What the metadata say of the topic.
    topics: Arc<BTreeMap<String, u32>>,
}

impl Broker {
    /// Serves topics with so many partitions, from `count` brokers.
    pub(crate) async fn cluster(count: usize, topics: &[(&str, u32)]) -> Vec<Self> {
        let first = Self::unserved(topics);
        let mut brokers = Vec::new();
        for number in 0..count {
            let broker = Self { number, ..first.clone() };
            broker.serve_tcp().await;
            brokers.push(broker);
        }
        brokers
    }

    /// A broker that nobody reaches yet.
    fn unserved(topics: &[(&str, u32)]) -> Self {
        let state = State { max_message_bytes: usize::MAX, ..State::default() };
        let topics = topics.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
        Self {
            state: Arc::new(Mutex::new(state)),
            changed: Arc::new(watch::Sender::new(0)),
            credits: Arc::new(watch::Sender::new(BTreeMap::new())),
            number: 0,
            topics: Arc::new(topics),
        }
    }

    /// One more broker of the cluster, of which no more is known than that port; its number.
    pub(crate) fn elsewhere(&self, port: u16) -> usize {
        let mut state = self.state();
        state.brokers.push(port);
        state.brokers.len() - 1
    }

    /// One broker.
    pub(crate) async fn serving(topics: &[(&str, u32)]) -> Self {
        Self::cluster(1, topics).await.remove(0)
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.state().brokers[self.number])
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// What comes next fails in this way.
    pub(crate) fn fail(&self, faults: impl IntoIterator<Item = Fault>) {
        self.state().faults.extend(faults);
    }

    /// Every value of a partition in its order.
    pub(crate) fn values(&self, topic: &str, partition: u32) -> Vec<String> {
        let logs = &self.state().logs;
        let Some(log) = logs.get(&TopicPartition::new(topic, partition)) else { return Vec::new() };
        let records = log.iter().flat_map(|it| {
            batch::unpack(std::slice::from_ref(it), &batch::Limits::default()).unwrap()
        });
        let value = |it: batch::Record| String::from_utf8(it.value.unwrap().to_vec()).unwrap();
        records.map(|record| value(record.unwrap())).collect()
    }

    /// Writes a batch as it is; `span` is how many offsets it takes.
    pub(crate) fn write(&self, place: &TopicPartition, batch: Bytes) -> u64 {
        let base = self.state().append(place, &batch);
        self.changed.send_modify(|it| *it += 1);
        base
    }

    fn info(&self, name: &str) -> common::TopicMetadata {
        let Some(count) = self.topics.get(name) else {
            return common::TopicMetadata {
                name: name.to_owned(),
                error_code: ErrorCode::TopicNotFound.into(),
                ..common::TopicMetadata::default()
            };
        };
        let state = self.state();
        let partitions = (0..*count).map(|id| common::PartitionInfo {
            id,
            leader: format!(
                "b{}",
                state.leaders.get(&TopicPartition::new(name, id)).copied().unwrap_or_default()
            ),
            ..common::PartitionInfo::default()
        });
        common::TopicMetadata {
            name: name.to_owned(),
            partitions: partitions.collect(),
            topic_id: vec![1; 16].into(),
            ..common::TopicMetadata::default()
        }
    }
}

#[tonic::async_trait]
impl MetadataService for Broker {
    async fn get_topic_metadata(
        &self,
        request: Request<pb::GetTopicMetadataRequest>,
    ) -> Result<Response<pb::GetTopicMetadataResponse>, Status> {
        self.state().asked += 1;
        let topics = request.into_inner().topics.iter().map(|name| self.info(name)).collect();
        Ok(Response::new(pb::GetTopicMetadataResponse { topics, version: 1 }))
    }

    async fn get_cluster_metadata(
        &self,
        _: Request<pb::GetClusterMetadataRequest>,
    ) -> Result<Response<pb::GetClusterMetadataResponse>, Status> {
        let brokers = self.state().brokers.clone();
        let brokers = brokers.into_iter().enumerate().map(|(number, port)| common::BrokerInfo {
            id: format!("b{number}"),
            host: "127.0.0.1".to_owned(),
            port_rpc: port.into(),
            ..common::BrokerInfo::default()
        });
        let metadata = Some(common::ClusterMetadata {
            brokers: brokers.collect(),
            ..common::ClusterMetadata::default()
        });
        let broker_id = format!("b{}", self.number);
        Ok(Response::new(pb::GetClusterMetadataResponse { metadata, broker_id }))
    }
}

#[tonic::async_trait]
impl AdminService for Broker {
    async fn create_topic(
        &self,
        request: Request<controller::CreateTopicRequest>,
    ) -> Result<Response<controller::CreateTopicResponse>, Status> {
        let config = request.into_inner().config;
        self.state().created.extend(config.iter().map(|it| it.name.clone()));
        let answer = controller::CreateTopicResponse { config, ..Default::default() };
        Ok(Response::new(answer))
    }
}
