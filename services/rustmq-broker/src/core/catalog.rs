//! The catalog: which topics and partitions there are, how they are set, and who leads them.
//!
//! Owns:      what is true of the cluster, and what each change does to it.
//! Invariant: a change that was decided on a catalog fits it; the same changes in the same order give the same catalog,
//!            on whatever machine and whenever they are read again.
//! Not here:  deciding (`core::decide`), disks (`core::metadata`), the partitions themselves (`core::partitions`).
//!
//! Controllers will hold the same catalog for many brokers; they begin from the changes or the image of this one.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::Timestamp;
use platform_proto::rustmq::common::v1::{ClusterConfiguration, TopicConfig};

use crate::core::change::{Change, Image, Kind, TopicImage};
use crate::core::settings;
use crate::core::topic::{Placement, Settings, TopicId};

/// The number of the only broker.
pub(crate) const NODE_ID: u32 = 1;
/// Brokers that a cluster of this kind has.
pub(crate) const BROKERS: u32 = 1;

/// How far along a topic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Partitions of it have yet to be made.
    Creating,
    /// All its partitions were made.
    Active,
    /// Its records are going; its name is not free yet.
    Deleting,
}

/// A topic.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Topic {
    pub(crate) id: TopicId,
    /// Its own settings, with name, numbers and version.
    pub(crate) own: TopicConfig,
    pub(crate) created_at: Timestamp,
    /// Partitions that were made; from then on a missing folder is a loss.
    pub(crate) opened: u32,
    pub(crate) is_deleted: bool,
    /// Leader epoch of each partition.
    pub(crate) leader_epochs: Vec<u64>,
}

impl Topic {
    pub(crate) fn name(&self) -> &str {
        &self.own.name
    }

    pub(crate) fn partition_count(&self) -> u32 {
        self.own.partition_count
    }

    /// It belongs to the cluster itself.
    pub(crate) fn is_internal(&self) -> bool {
        is_reserved(self.name())
    }

    pub(crate) fn stage(&self) -> Stage {
        if self.is_deleted {
            Stage::Deleting
        } else if self.opened < self.partition_count() {
            Stage::Creating
        } else {
            Stage::Active
        }
    }

    /// Its partitions, from the number `from` on.
    pub(crate) fn placements(&self, from: u32) -> impl Iterator<Item = Placement> {
        let topic: Arc<str> = Arc::from(self.name());
        let id = self.id;
        (0..).zip(&self.leader_epochs).skip(from as usize).map(move |(partition, epoch)| {
            Placement { topic: Arc::clone(&topic), topic_id: id, partition, leader_epoch: *epoch }
        })
    }
}

/// Names that begin so are the cluster's own.
pub(crate) fn is_reserved(name: &str) -> bool {
    name.starts_with("__")
}

/// A change does not fit the catalog, which must not happen: the journal is not the one that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Misfit {
    #[error("change {version} is of a kind that this program does not know")]
    UnknownKind { version: u64 },
    #[error("change {version} is not the first, and founds the cluster")]
    FoundedTwice { version: u64 },
    #[error("change {version} comes before the cluster was founded")]
    NotFounded { version: u64 },
    #[error("change {version} is about a topic that is not there")]
    NoTopic { version: u64 },
    #[error("change {version} makes a topic whose name or id is taken, or that has none")]
    TopicExists { version: u64 },
    #[error("change {version} takes back partitions or producer ids that were given")]
    Backwards { version: u64 },
}

/// Everything that is true of the cluster.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Catalog {
    cluster_id: String,
    broker_id: String,
    /// Changes so far.
    version: u64,
    updated_at: Timestamp,
    founded_at: Timestamp,
    started_at: Timestamp,
    /// Starts of the broker, which are its epochs.
    starts: u64,
    next_producer_id: u64,
    config: ClusterConfiguration,
    config_version: u64,
    topics: BTreeMap<String, Topic>,
    /// Names of the topics by their ids.
    names: BTreeMap<TopicId, String>,
}

impl Catalog {
    /// Drawn at random when the cluster was founded; empty before.
    pub(crate) fn cluster_id(&self) -> &str {
        &self.cluster_id
    }

    /// The broker to which it belongs.
    pub(crate) fn broker_id(&self) -> &str {
        &self.broker_id
    }

    /// Counts the changes.
    pub(crate) const fn version(&self) -> u64 {
        self.version
    }

    pub(crate) const fn updated_at(&self) -> Timestamp {
        self.updated_at
    }

    /// When the broker came to the cluster.
    pub(crate) const fn founded_at(&self) -> Timestamp {
        self.founded_at
    }

    /// When it began to lead.
    pub(crate) const fn started_at(&self) -> Timestamp {
        self.started_at
    }

    /// Counts the starts of the broker.
    pub(crate) const fn broker_epoch(&self) -> u64 {
        self.starts
    }

    /// The first producer id that was not given away.
    pub(crate) const fn next_producer_id(&self) -> u64 {
        self.next_producer_id
    }

    /// The cluster's own settings.
    pub(crate) const fn own_config(&self) -> &ClusterConfiguration {
        &self.config
    }

    /// The settings of the cluster in force.
    pub(crate) fn config(&self) -> ClusterConfiguration {
        settings::cluster_in_force(&self.config, BROKERS)
    }

    pub(crate) const fn config_version(&self) -> u64 {
        self.config_version
    }

    /// Every topic in order of their names, those that are being deleted included.
    pub(crate) fn topics(&self) -> impl Iterator<Item = &Topic> {
        self.topics.values()
    }

    /// The topics from the name after `name` on.
    pub(crate) fn topics_after(&self, name: &str) -> impl Iterator<Item = &Topic> {
        let after = (std::ops::Bound::Excluded(name.to_owned()), std::ops::Bound::Unbounded);
        self.topics.range(after).map(|(_, topic)| topic)
    }

    /// The topic of that name, even while it is being deleted.
    pub(crate) fn any_topic(&self, name: &str) -> Option<&Topic> {
        self.topics.get(name)
    }

    /// The topic of that name.
    pub(crate) fn topic(&self, name: &str) -> Option<&Topic> {
        self.topics.get(name).filter(|topic| !topic.is_deleted)
    }

    /// Partitions of all topics, those that are being deleted included.
    pub(crate) fn partition_count(&self) -> u64 {
        self.topics().map(|topic| u64::from(topic.partition_count())).sum()
    }

    /// The settings of a topic in force.
    pub(crate) fn topic_config(&self, topic: &Topic) -> TopicConfig {
        settings::topic_in_force(&topic.own, &self.config())
    }

    /// The same in the form that partitions follow.
    pub(crate) fn settings(&self, topic: &Topic) -> Settings {
        let cluster = self.config();
        settings::settings(&settings::topic_in_force(&topic.own, &cluster), &cluster)
    }

    /// Takes a change over.
    ///
    /// # Errors
    /// The change does not fit; the catalog is as before.
    pub(crate) fn apply(&mut self, change: &Change) -> Result<(), Misfit> {
        let version = self.version + 1;
        let at = Timestamp::from_micros(change.at);
        let kind = change.kind.as_ref().ok_or(Misfit::UnknownKind { version })?;
        if (self.version == 0) != matches!(kind, Kind::Founded(_)) {
            return Err(match self.version {
                0 => Misfit::NotFounded { version },
                _ => Misfit::FoundedTwice { version },
            });
        }
        self.apply_kind(kind, at, version)?;
        self.version = version;
        self.updated_at = at;
        Ok(())
    }

    fn apply_kind(&mut self, kind: &Kind, at: Timestamp, version: u64) -> Result<(), Misfit> {
        match kind {
            Kind::Founded(it) => {
                self.cluster_id.clone_from(&it.cluster_id);
                self.broker_id.clone_from(&it.broker_id);
                self.founded_at = at;
                self.next_producer_id = 1;
                self.config_version = 1;
            }
            Kind::Started(_) => {
                self.starts += 1;
                self.started_at = at;
                let epochs = self.topics.values_mut().flat_map(|topic| &mut topic.leader_epochs);
                epochs.for_each(|epoch| *epoch += 1);
            }
            Kind::TopicCreated(it) => {
                self.insert(&it.topic_id, it.config.as_ref(), at, version)?;
            }
            Kind::PartitionsAdded(it) => {
                let topic = self.by_id(&it.topic_id, version)?;
                if it.partition_count < topic.own.partition_count {
                    return Err(Misfit::Backwards { version });
                }
                topic.own.partition_count = it.partition_count;
                topic.leader_epochs.resize(it.partition_count as usize, 1);
            }
            Kind::PartitionsOpened(it) => {
                let topic = self.by_id(&it.topic_id, version)?;
                topic.opened = it.partition_count.min(topic.own.partition_count);
            }
            Kind::TopicAltered(it) => {
                let topic = self.by_id(&it.topic_id, version)?;
                let name = std::mem::take(&mut topic.own.name);
                let (partition_count, replication_factor) =
                    (topic.own.partition_count, topic.own.replication_factor);
                let config = it.config.clone().unwrap_or_default();
                topic.own = TopicConfig { name, partition_count, replication_factor, ..config };
            }
            Kind::TopicDeleted(it) => self.by_id(&it.topic_id, version)?.is_deleted = true,
            Kind::TopicRemoved(it) => {
                let topic = self.by_id(&it.topic_id, version)?;
                let (id, name) = (topic.id, topic.name().to_owned());
                self.topics.remove(&name);
                self.names.remove(&id);
            }
            Kind::ProducerIds(it) => {
                if it.next < self.next_producer_id {
                    return Err(Misfit::Backwards { version });
                }
                self.next_producer_id = it.next;
            }
            Kind::ClusterAltered(it) => {
                self.config = it.config.clone().unwrap_or_default();
                self.config_version = it.version;
            }
        }
        Ok(())
    }

    fn insert(
        &mut self,
        id: &[u8],
        config: Option<&TopicConfig>,
        at: Timestamp,
        version: u64,
    ) -> Result<(), Misfit> {
        let (Some(id), Some(own)) = (TopicId::of(id), config) else {
            return Err(Misfit::TopicExists { version });
        };
        let is_taken = self.names.contains_key(&id) || self.topics.contains_key(&own.name);
        if is_taken || own.name.is_empty() {
            return Err(Misfit::TopicExists { version });
        }
        let topic = Topic {
            id,
            created_at: at,
            opened: 0,
            is_deleted: false,
            leader_epochs: vec![1; own.partition_count as usize],
            own: own.clone(),
        };
        self.names.insert(id, own.name.clone());
        self.topics.insert(own.name.clone(), topic);
        Ok(())
    }

    fn by_id(&mut self, id: &[u8], version: u64) -> Result<&mut Topic, Misfit> {
        let name = TopicId::of(id).and_then(|id| self.names.get(&id));
        name.and_then(|name| self.topics.get_mut(name)).ok_or(Misfit::NoTopic { version })
    }

    /// What is written as a snapshot.
    pub(crate) fn image(&self) -> Image {
        let topics = self.topics().map(|topic| TopicImage {
            topic_id: topic.id.0.to_vec(),
            config: Some(topic.own.clone()),
            created_at: topic.created_at.micros(),
            is_deleted: topic.is_deleted,
            opened: topic.opened,
            leader_epochs: topic.leader_epochs.clone(),
        });
        Image {
            cluster_id: self.cluster_id.clone(),
            broker_id: self.broker_id.clone(),
            version: self.version,
            updated_at: self.updated_at.micros(),
            founded_at: self.founded_at.micros(),
            started_at: self.started_at.micros(),
            starts: self.starts,
            next_producer_id: self.next_producer_id,
            config: Some(self.config.clone()),
            config_version: self.config_version,
            topics: topics.collect(),
        }
    }
}

/// The catalog of a snapshot.
impl TryFrom<Image> for Catalog {
    type Error = Misfit;

    fn try_from(image: Image) -> Result<Self, Misfit> {
        let version = image.version;
        let mut catalog = Self {
            cluster_id: image.cluster_id,
            broker_id: image.broker_id,
            version,
            updated_at: Timestamp::from_micros(image.updated_at),
            founded_at: Timestamp::from_micros(image.founded_at),
            started_at: Timestamp::from_micros(image.started_at),
            starts: image.starts,
            next_producer_id: image.next_producer_id,
            config: image.config.unwrap_or_default(),
            config_version: image.config_version,
            ..Self::default()
        };
        for topic in image.topics {
            let at = Timestamp::from_micros(topic.created_at);
            catalog.insert(&topic.topic_id, topic.config.as_ref(), at, version)?;
            let held = catalog.by_id(&topic.topic_id, version)?;
            held.opened = topic.opened;
            held.is_deleted = topic.is_deleted;
            if topic.leader_epochs.len() != held.leader_epochs.len() {
                return Err(Misfit::Backwards { version });
            }
            held.leader_epochs = topic.leader_epochs;
        }
        Ok(catalog)
    }
}
