//! Topics of RustMQ as the other side.
//!
//! Owns:      what a broker is asked, and which records of a topic count.
//! Invariant: nothing is read but topics that are bound to the organisation, which the caller has looked up.
//! Not here:  bindings (`core::binding`).

mod read;

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::data::v1::{FailureClass, RowBatch};
use platform_proto::rustmq::client::v1 as mq;
use platform_proto::rustmq::client::v1::consumer_service_client::ConsumerServiceClient;
use platform_proto::rustmq::client::v1::metadata_service_client::MetadataServiceClient;
use platform_proto::rustmq::client::v1::opaque;
use platform_proto::rustmq::client::v1::opaque::consumer_service_client::ConsumerServiceClient as OpaqueClient;
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{ErrorCode, IsolationLevel, OffsetSpec, TopicPartition};
use rpc::Channel;
use rpc::wire::duration_to_wire;
use tonic::{Code, Status};

use super::bring::{Batches, From};
use super::file::Bringing;
use super::{Steps, Trouble, described};
use crate::core::binding::Bound;
use crate::error::{Error, Result};

/// Name of this reader for the broker's quotas and logs.
const CLIENT_ID: &str = "connector";
/// Bytes of one answer; a batch that is larger comes all the same.
const BYTES_MAX: u32 = 1 << 20;
/// How long the broker may wait for records that it has promised.
const WAIT: Duration = Duration::from_secs(1);
/// Partitions of one topic that are read.
const PARTITIONS_MAX: usize = 10_000;
/// Partitions of one question.
const ASKED_MAX: usize = 1000;
/// Records from which columns are learnt.
const LEARNT_MAX: usize = 100;

/// The topics of the server's broker.
#[derive(Clone, Debug)]
pub(crate) struct Topics {
    broker: Option<Channel>,
}

/// Offsets by the number of a partition.
type Offsets = BTreeMap<u32, u64>;

/// A topic as it is there.
#[derive(Clone, Debug)]
struct Topic {
    name: String,
    /// Tells it from another one of this name; empty if the broker does not say.
    id: Bytes,
    /// Numbers of its partitions.
    partitions: Vec<u32>,
}

impl Topic {
    /// One of its partitions: of this topic, and of no other one of its name.
    fn place(&self, partition: u32) -> TopicPartition {
        TopicPartition { topic: self.name.clone(), partition, topic_id: self.id.clone() }
    }
}

impl Topics {
    pub(crate) fn new(broker: Option<Channel>) -> Self {
        Self { broker }
    }

    /// Whether the server's configuration names a broker.
    pub(crate) fn is_there(&self) -> bool {
        self.broker.is_some()
    }

    /// Refuses a topic that the cluster does not have.
    pub(crate) async fn require(&self, topic: &str) -> Result<()> {
        match self.find(topic).await {
            Ok(_) => Ok(()),
            Err(trouble) if trouble.reason == "TOPIC_NOT_FOUND" => {
                Err(Error::TopicNotFound { topic: topic.to_owned() })
            }
            Err(_) => Err(Error::Unavailable { dependency: "rustmq" }),
        }
    }

    /// Tries to find each topic.
    pub(crate) async fn check(&self, bound: &[Bound], steps: &mut Steps<'_>) {
        let mut found = Vec::new();
        let mut trouble = None;
        for Bound { topic, .. } in bound {
            match self.find(topic).await {
                Ok(it) => found.push(format!("{topic}: {} partitions", it.partitions.len())),
                Err(error) => trouble = trouble.or(Some(error)),
            }
        }
        let outcome = trouble.map_or_else(|| Ok(((), found.join(", "))), Err);
        steps.note("find_topics", outcome);
    }

    /// What each topic holds, by its oldest records.
    pub(crate) async fn discover(
        &self,
        config: &pb::RustmqConfig,
        bound: &[Bound],
    ) -> std::result::Result<Vec<pb::StreamDescription>, Trouble> {
        let mut found = Vec::new();
        for Bound { topic, .. } in bound {
            let sample = self.sample(topic, isolation(config), LEARNT_MAX, Spec::Earliest(true));
            let sample = sample.await?;
            found.push(pb::StreamDescription {
                description: format!("topic `{topic}`"),
                schema: sample.schema,
                sync_modes: vec![
                    pb::SyncMode::FullRefresh as i32,
                    pb::SyncMode::Incremental as i32,
                ],
                cursor_fixed: true,
                resumable: true,
                ..described(topic)
            });
        }
        Ok(found)
    }

    /// The newest rows of a topic.
    pub(crate) async fn preview(
        &self,
        config: &pb::RustmqConfig,
        topic: &str,
        limit: usize,
    ) -> std::result::Result<RowBatch, Trouble> {
        self.sample(topic, isolation(config), limit, Spec::Latest(true)).await
    }

    /// Brings what is new of a topic up to where it ends now, on a thread of its own that ends once nobody takes pieces.
    pub(crate) fn bring(
        &self,
        config: &pb::RustmqConfig,
        topic: &str,
        from: From,
        batches: Batches,
    ) -> Bringing {
        let (this, topic, config) = (self.clone(), topic.to_owned(), config.clone());
        let runtime = tokio::runtime::Handle::current();
        tokio::task::spawn_blocking(move || {
            read::bring(&this, &runtime, (&topic, &config), from, batches)
        })
    }

    fn broker(&self) -> std::result::Result<Channel, Trouble> {
        self.broker.clone().ok_or_else(|| Trouble {
            class: FailureClass::Configuration,
            reason: "CLUSTER_NOT_FOUND",
            message: "the server's configuration names no broker".to_owned(),
        })
    }

    /// A topic by its name.
    async fn find(&self, topic: &str) -> std::result::Result<Topic, Trouble> {
        let request =
            mq::GetTopicMetadataRequest { topics: vec![topic.to_owned()], ..Default::default() };
        let answer = MetadataServiceClient::new(self.broker()?).get_topic_metadata(request).await;
        let answer = answer.map_err(|status| unanswered(&status))?.into_inner();
        let found = answer.topics.into_iter().find(|it| it.name == topic);
        let found = found.ok_or_else(|| refused(ErrorCode::TopicNotFound, topic))?;
        if found.error_code() != ErrorCode::Ok {
            return Err(refused(found.error_code(), topic));
        }
        let partitions: Vec<u32> = found.partitions.iter().map(|it| it.id).collect();
        if PARTITIONS_MAX < partitions.len() {
            return Err(Trouble {
                class: FailureClass::Permanent,
                reason: "TOO_MANY_PARTITIONS",
                message: format!("`{topic}` has more than {PARTITIONS_MAX} partitions"),
            });
        }
        Ok(Topic { name: topic.to_owned(), id: found.topic_id, partitions })
    }

    /// Where partitions begin or end.
    async fn offsets(
        &self,
        topic: &Topic,
        spec: &Spec,
        isolation: IsolationLevel,
    ) -> std::result::Result<Offsets, Trouble> {
        let mut found = Offsets::new();
        for partitions in topic.partitions.chunks(ASKED_MAX) {
            let asked = |number: &u32| mq::ListOffsetsPartition {
                topic_partition: Some(topic.place(*number)),
                spec: Some(OffsetSpec { spec: Some(spec.clone()) }),
                current_leader_epoch: None,
            };
            let request = mq::ListOffsetsRequest {
                client_id: CLIENT_ID.to_owned(),
                partitions: partitions.iter().map(asked).collect(),
                isolation_level: isolation as i32,
                ..Default::default()
            };
            let answer = ConsumerServiceClient::new(self.broker()?).list_offsets(request).await;
            let answer = answer.map_err(|status| unanswered(&status))?.into_inner();
            for (number, result) in partitions.iter().zip(answer.results) {
                if result.error_code() != ErrorCode::Ok {
                    return Err(refused(result.error_code(), &topic.name));
                }
                found.insert(*number, result.offset);
            }
        }
        Ok(found)
    }

    /// The batches of a partition from an offset on, as far as one answer has them.
    async fn fetch(
        &self,
        topic: &Topic,
        number: u32,
        offset: u64,
        isolation: IsolationLevel,
    ) -> std::result::Result<opaque::FetchPartitionResponse, Trouble> {
        let partition = mq::FetchPartition {
            topic_partition: Some(topic.place(number)),
            fetch_offset: offset,
            partition_max_bytes: BYTES_MAX,
            ..Default::default()
        };
        let request = mq::FetchRequest {
            client_id: CLIENT_ID.to_owned(),
            max_wait: Some(duration_to_wire(WAIT)),
            max_bytes: BYTES_MAX,
            partitions: vec![partition],
            isolation_level: isolation as i32,
            ..Default::default()
        };
        let answer = OpaqueClient::new(self.broker()?).fetch(request).await;
        let answer = answer.map_err(|status| unanswered(&status))?.into_inner();
        if answer.error_code() != ErrorCode::Ok {
            return Err(refused(answer.error_code(), &topic.name));
        }
        let nothing = opaque::FetchPartitionResponse { next_offset: offset, ..Default::default() };
        Ok(answer.partitions.into_iter().next().unwrap_or(nothing))
    }

    /// A few records of a topic, from its beginning or before its end.
    async fn sample(
        &self,
        topic: &str,
        isolation: IsolationLevel,
        limit: usize,
        at: Spec,
    ) -> std::result::Result<RowBatch, Trouble> {
        let topic = self.find(topic).await?;
        let first = self.offsets(&topic, &Spec::Earliest(true), isolation).await?;
        let wanted = self.offsets(&topic, &at, isolation).await?;
        let mut sample = read::Sample::new(limit);
        for (number, begin) in &first {
            let wanted = wanted.get(number).copied().unwrap_or(*begin);
            let from = wanted.saturating_sub(limit as u64).max(*begin);
            let found = self.fetch(&topic, *number, from, isolation).await?;
            if !sample.take(&found, from) {
                break;
            }
        }
        Ok(sample.rows())
    }
}

/// What a connector sees of transactions.
fn isolation(config: &pb::RustmqConfig) -> IsolationLevel {
    if config.read_committed.unwrap_or(true) {
        IsolationLevel::ReadCommitted
    } else {
        IsolationLevel::ReadUncommitted
    }
}

/// What it means that the broker did not answer.
fn unanswered(status: &Status) -> Trouble {
    let code = status.code();
    let class = if matches!(code, Code::PermissionDenied | Code::Unauthenticated) {
        FailureClass::Configuration
    } else if code == Code::ResourceExhausted {
        FailureClass::RateLimited
    } else if code == Code::DeadlineExceeded {
        FailureClass::Timeout
    } else {
        FailureClass::Network
    };
    let message = format!("the broker does not answer: {}", status.message());
    Trouble { class, reason: "SOURCE_UNAVAILABLE", message }
}

/// What a code of the broker means.
fn refused(code: ErrorCode, topic: &str) -> Trouble {
    let (class, reason) = if code == ErrorCode::TopicNotFound {
        (FailureClass::Configuration, "TOPIC_NOT_FOUND")
    } else if code == ErrorCode::Unauthorized {
        (FailureClass::Configuration, "TOPIC_NOT_ALLOWED")
    } else {
        (FailureClass::Network, "SOURCE_UNAVAILABLE")
    };
    Trouble { class, reason, message: format!("topic `{topic}`: {}", code.as_str_name()) }
}
