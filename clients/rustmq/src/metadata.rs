//! What is known of the cluster: topics, their partitions, and who leads them.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use bytes::Bytes;
use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::common::v1::{self as common, ErrorCode, TopicMetadata};
use tokio::time::Instant;

use crate::client::Client;
use crate::connect::Place;
use crate::error::Error;

const TOPIC: &str = "/rustmq.client.v1.MetadataService/GetTopicMetadata";
const CLUSTER: &str = "/rustmq.client.v1.MetadataService/GetClusterMetadata";

/// How long an answer is believed without a reason to doubt it.
const AGE_MAX: Duration = Duration::from_secs(300);
/// How long it is believed where brokers are, even with a reason to doubt it.
const AGE_MIN: Duration = Duration::from_secs(1);

/// A topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicInfo {
    /// Its name.
    pub name: String,
    /// Its identity, 16 bytes, which a topic of the same name that is created later does not share.
    pub id: Bytes,
    /// Its partitions, by their numbers.
    pub partitions: Vec<PartitionInfo>,
}

/// A partition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartitionInfo {
    /// Its number.
    pub partition: u32,
    /// Id of the broker that leads it; empty if none does.
    pub leader: String,
    /// Counts its leaders.
    pub leader_epoch: u64,
}

/// What the cluster has told.
pub(crate) struct Metadata {
    known: RwLock<Known>,
}

#[derive(Default)]
struct Known {
    topics: BTreeMap<String, (Instant, Arc<TopicInfo>)>,
    brokers: BTreeMap<String, Place>,
    /// When it was asked last where they are.
    brokers_at: Option<Instant>,
}

impl Metadata {
    pub(crate) fn new() -> Self {
        Self { known: RwLock::default() }
    }

    fn topic(&self, name: &str) -> Option<Arc<TopicInfo>> {
        let known = self.known.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        let (at, topic) = known.topics.get(name)?;
        (at.elapsed() < AGE_MAX).then(|| Arc::clone(topic))
    }

    fn place(&self, broker: &str) -> Option<Place> {
        let known = self.known.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        known.brokers.get(broker).cloned()
    }

    fn knows_brokers(&self) -> bool {
        let known = self.known.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        known.brokers_at.is_some_and(|at| at.elapsed() < AGE_MIN)
    }

    fn learn(&self, change: impl FnOnce(&mut Known)) {
        change(&mut self.known.write().unwrap_or_else(std::sync::PoisonError::into_inner));
    }

    /// Notes where a broker is that another one named.
    pub(crate) fn learn_place(&self, broker: &str, place: Place) {
        self.learn(|known| {
            known.brokers.insert(broker.to_owned(), place);
        });
    }
}

impl Client {
    /// A topic, from memory if what is known is fresh enough.
    ///
    /// # Errors
    /// There is no such topic, the caller may not see it, or nobody answers.
    pub async fn topic(&self, name: &str) -> Result<Arc<TopicInfo>, Error> {
        match self.shared().metadata.topic(name) {
            Some(topic) => Ok(topic),
            None => self.refresh(name).await,
        }
    }

    /// A topic as the cluster knows it now.
    pub(crate) async fn refresh(&self, name: &str) -> Result<Arc<TopicInfo>, Error> {
        let request = pb::GetTopicMetadataRequest {
            topics: vec![name.to_owned()],
            ..pb::GetTopicMetadataRequest::default()
        };
        let answer: pb::GetTopicMetadataResponse = self.call(TOPIC, &request).await?;
        let topic = answer.topics.into_iter().find(|it| it.name == name);
        let topic = topic.ok_or_else(|| Error::answer(TOPIC, "it lacks the topic"))?;
        let topic = Arc::new(checked(topic)?);
        self.shared().metadata.learn(|known| {
            known.topics.insert(name.to_owned(), (Instant::now(), Arc::clone(&topic)));
        });
        Ok(topic)
    }

    /// Where the leader of a partition is; asks the cluster if `is_stale` or if it is not known.
    pub(crate) async fn leader(
        &self,
        topic: &str,
        partition: u32,
        is_stale: bool,
    ) -> Result<Place, Error> {
        let info = if is_stale { self.refresh(topic).await? } else { self.topic(topic).await? };
        let refused = |code, message: &str| Error::Refused {
            topic: topic.to_owned(),
            partition,
            code,
            message: message.to_owned(),
        };
        let found = info.partitions.iter().find(|it| it.partition == partition);
        let found = found.ok_or_else(|| {
            refused(ErrorCode::PartitionNotFound, "the topic has no such partition")
        })?;
        if found.leader.is_empty() {
            return Err(refused(ErrorCode::NotAvailable, "the partition has no leader"));
        }
        let metadata = &self.shared().metadata;
        let mut place = metadata.place(&found.leader);
        // A broker that is not where it was may have come back elsewhere.
        if place.is_none() || (is_stale && !metadata.knows_brokers()) {
            self.learn_brokers().await?;
            place = metadata.place(&found.leader);
        }
        place.ok_or_else(|| refused(ErrorCode::NotAvailable, "the leader is not among the brokers"))
    }

    /// Asks where the brokers are.
    async fn learn_brokers(&self) -> Result<(), Error> {
        let request = pb::GetClusterMetadataRequest::default();
        let (answer, place) = self.call_any(CLUSTER, &request).await?;
        // The broker that answers is where it was reached, whatever address it gives to others.
        self.learn_answer(&answer, place);
        Ok(())
    }

    fn learn_answer(&self, answer: &pb::GetClusterMetadataResponse, reached: &Place) {
        let brokers = answer.metadata.as_ref().map(|it| it.brokers.as_slice()).unwrap_or_default();
        self.shared().metadata.learn(|known| {
            for broker in brokers {
                if let Some(place) = Place::of(broker, reached.is_tls) {
                    known.brokers.insert(broker.id.clone(), place);
                }
            }
            known.brokers.insert(answer.broker_id.clone(), reached.clone());
            known.brokers_at = Some(Instant::now());
        });
    }

    /// Notes what a NOT_LEADER says of the leader.
    pub(crate) fn learn_hint(
        &self,
        topic: &str,
        partition: u32,
        leader_id: &str,
        endpoint: Option<&common::NetworkEndpoint>,
    ) -> bool {
        let metadata = &self.shared().metadata;
        if leader_id.is_empty() {
            return false;
        }
        if metadata.place(leader_id).is_none() {
            let needs_tls = self.shared().places.iter().any(|place| place.is_tls);
            let hinted = endpoint.and_then(Place::hinted);
            // Whoever came by TLS is not led out of it.
            let Some(place) = hinted.filter(|it| it.is_tls || !needs_tls) else { return false };
            metadata.learn_place(leader_id, place);
        }
        let mut is_known = false;
        metadata.learn(|known| {
            if let Some((_, info)) = known.topics.get_mut(topic) {
                let info = Arc::make_mut(info);
                if let Some(it) = info.partitions.iter_mut().find(|it| it.partition == partition) {
                    leader_id.clone_into(&mut it.leader);
                    is_known = true;
                }
            }
        });
        is_known
    }
}

fn checked(topic: TopicMetadata) -> Result<TopicInfo, Error> {
    let code = topic.error_code();
    if code != ErrorCode::Ok {
        let (topic, message) = (topic.name, topic.error_message);
        return Err(Error::Refused { topic, partition: 0, code, message });
    }
    let mut partitions: Vec<PartitionInfo> = topic
        .partitions
        .into_iter()
        .map(|it| PartitionInfo {
            partition: it.id,
            leader: it.leader,
            leader_epoch: it.leader_epoch,
        })
        .collect();
    partitions.sort_by_key(|it| it.partition);
    Ok(TopicInfo { name: topic.name, id: topic.topic_id, partitions })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nobody_is_led_out_of_tls() {
        let leads = |endpoint: &'static str, protocol: &str| {
            let client = Client::builder(endpoint).build().unwrap();
            let info = TopicInfo {
                name: "orders".to_owned(),
                id: Bytes::new(),
                partitions: vec![PartitionInfo {
                    partition: 0,
                    leader: "b0".to_owned(),
                    leader_epoch: 1,
                }],
            };
            client.shared().metadata.learn(|known| {
                known.topics.insert(info.name.clone(), (Instant::now(), Arc::new(info)));
            });
            let hint = common::NetworkEndpoint {
                protocol: protocol.to_owned(),
                host: "broker".to_owned(),
                port: 9101,
                ..common::NetworkEndpoint::default()
            };
            client.learn_hint("orders", 0, "b1", Some(&hint))
        };
        assert!(leads("http://broker:1", "grpc") && leads("https://broker:1", "grpcs"));
        assert!(!leads("https://broker:1", "grpc"));
    }
}
