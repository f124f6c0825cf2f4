//! Topics as a whole: the catalog says what is to be, and the partitions follow.
//!
//! Owns:      the order of both, and what a start finishes that a crash interrupted.
//! Invariant: a folder is made after its topic was written down, and the name is free after the folder is gone; a change
//!            that has begun goes on when its caller leaves.
//! Not here:  what may be (`core::decide`), the log of a partition (`core::partition`).

use std::future::Future;
use std::sync::Arc;

use base::{Clock, Random};
use futures_util::{StreamExt as _, stream};
use platform_proto::rustmq::common::v1::{ClusterConfiguration, TopicConfig};
use runtime::{OnError, Tasks};
use tokio::sync::{Mutex, oneshot};

use crate::core::catalog::{Catalog, Topic};
use crate::core::change::{Change, Kind, PartitionsOpened, TopicRemoved};
use crate::core::decide::{Alteration, NewTopic};
use crate::core::metadata::Metadata;
use crate::core::partitions::Partitions;
use crate::core::topic::{Placement, Settings, TopicId};
use crate::error::{Error, Result};

/// Topics as a whole; clones are the same.
#[derive(Clone)]
pub(crate) struct Topics(Arc<Inner>);

struct Inner {
    metadata: Arc<Metadata>,
    partitions: Arc<Partitions>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    tasks: Tasks,
    opened_at_once: usize,
    partitions_max: u32,
    /// One change of topics at a time.
    turn: Mutex<()>,
}

/// What topics are made with.
pub(crate) struct Means {
    pub(crate) metadata: Arc<Metadata>,
    pub(crate) partitions: Arc<Partitions>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) tasks: Tasks,
    pub(crate) opened_at_once: usize,
    pub(crate) partitions_max: u32,
}

/// A partition that is to be opened.
struct Wanted {
    at: Placement,
    /// It was made before.
    was_made: bool,
    settings: Arc<Settings>,
}

/// What a start found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Recovered {
    pub(crate) topics: usize,
    pub(crate) partitions: usize,
    /// Partitions that cannot be worked with; the log says why.
    pub(crate) failed: usize,
    /// Deletions that a crash interrupted.
    pub(crate) removed: usize,
}

impl Topics {
    pub(crate) fn new(means: Means) -> Self {
        let Means { metadata, partitions, clock, random, tasks, opened_at_once, partitions_max } =
            means;
        Self(Arc::new(Inner {
            metadata,
            partitions,
            clock,
            random,
            tasks,
            opened_at_once,
            partitions_max,
            turn: Mutex::new(()),
        }))
    }

    /// Makes a topic; with `validate_only`, only says how it would be.
    pub(crate) async fn create(&self, new: NewTopic, validate_only: bool) -> Result<Topic> {
        let id = TopicId(self.0.random.bytes());
        let limit = self.0.partitions_max;
        let name = new.config.name.clone();
        if validate_only {
            let kind = self.0.metadata.catalog().create_topic(&new, id, limit)?;
            return self.imagine(kind, &name);
        }
        let inner = Arc::clone(&self.0);
        self.carry_out(async move {
            let _turn = inner.turn.lock().await;
            inner
                .metadata
                .commit(|catalog| Ok(((), Some(catalog.create_topic(&new, id, limit)?))))
                .await?;
            inner.open_new(&name).await
        })
        .await
    }

    /// Gives a topic more partitions; the topic, and the first of the new ones.
    pub(crate) async fn add_partitions(
        &self,
        name: String,
        partition_count: u32,
        assignments: Vec<Vec<String>>,
        validate_only: bool,
    ) -> Result<(Topic, u32)> {
        let limit = self.0.partitions_max;
        let decide = move |catalog: &Catalog, name: &str| {
            let before = catalog.topic(name).map_or(0, Topic::partition_count);
            let kind = catalog.add_partitions(name, partition_count, &assignments, limit)?;
            Ok((before, kind))
        };
        if validate_only {
            let (before, kind) = decide(&self.0.metadata.catalog(), &name)?;
            return Ok((self.imagine(kind, &name)?, before));
        }
        let inner = Arc::clone(&self.0);
        self.carry_out(async move {
            let _turn = inner.turn.lock().await;
            let added = |catalog: &Catalog| {
                let (before, kind) = decide(catalog, &name)?;
                Ok((before, Some(kind)))
            };
            let before = inner.metadata.commit(added).await?;
            Ok((inner.open_new(&name).await?, before))
        })
        .await
    }

    /// Deletes a topic with all its records.
    pub(crate) async fn delete(&self, name: String, id: Option<TopicId>) -> Result<TopicId> {
        let inner = Arc::clone(&self.0);
        self.carry_out(async move {
            let _turn = inner.turn.lock().await;
            let id = inner.metadata.commit(|catalog| catalog.delete_topic(&name, id)).await?;
            inner.remove(id).await?;
            Ok(id)
        })
        .await
    }

    /// Changes settings of a topic; those that are in force then.
    pub(crate) async fn alter(
        &self,
        alteration: Alteration<TopicConfig, u32>,
        validate_only: bool,
    ) -> Result<TopicConfig> {
        if validate_only {
            return Ok(self.0.metadata.catalog().alter_topic(&alteration)?.0);
        }
        let inner = Arc::clone(&self.0);
        self.carry_out(async move {
            let _turn = inner.turn.lock().await;
            let held = inner.metadata.commit(|catalog| catalog.alter_topic(&alteration)).await?;
            inner.configure(Some(&held.name));
            Ok(held)
        })
        .await
    }

    /// Changes settings of the cluster; the version that holds then.
    pub(crate) async fn alter_cluster(
        &self,
        alteration: Alteration<ClusterConfiguration, u64>,
        validate_only: bool,
    ) -> Result<u64> {
        if validate_only {
            return Ok(self.0.metadata.catalog().alter_cluster(&alteration)?.0);
        }
        let inner = Arc::clone(&self.0);
        self.carry_out(async move {
            let _turn = inner.turn.lock().await;
            let version =
                inner.metadata.commit(|catalog| catalog.alter_cluster(&alteration)).await?;
            inner.configure(None);
            Ok(version)
        })
        .await
    }

    /// Opens what the catalog says, and finishes what a crash interrupted.
    ///
    /// # Errors
    /// [`Error::Disk`], where the catalog cannot be written. A partition that cannot be opened is counted, and leaves
    /// the others as they are.
    pub(crate) async fn recover(&self) -> Result<Recovered> {
        let inner = &self.0;
        let _turn = inner.turn.lock().await;
        inner.configure_cluster();
        let topics: Vec<Topic> = inner.metadata.catalog().topics().cloned().collect();
        let mut recovered = Recovered::default();
        let (deleted, there): (Vec<Topic>, Vec<Topic>) =
            topics.into_iter().partition(|topic| topic.is_deleted);
        for topic in deleted {
            inner.remove(topic.id).await?;
            recovered.removed += 1;
        }
        recovered.topics = there.len();
        // Those of all topics beside each other: most topics have few.
        let wanted: Vec<Wanted> = there.iter().flat_map(|topic| inner.wanted(topic, 0)).collect();
        recovered.partitions = wanted.len();
        let failed = inner.open(wanted).await;
        recovered.failed = failed.len();
        for topic in there {
            if !failed.contains(&topic.id) && topic.opened < topic.partition_count() {
                inner.note_opened(&topic).await?;
            }
        }
        Ok(recovered)
    }

    /// The topic that a change would make.
    fn imagine(&self, kind: Kind, name: &str) -> Result<Topic> {
        let mut catalog = self.0.metadata.catalog().clone();
        let change = Change { at: self.0.clock.now().micros(), kind: Some(kind) };
        catalog.apply(&change).expect("a change that was decided on this catalog fits it");
        catalog.existing(name).cloned()
    }

    /// Carries a change out as a task, which goes on when the caller leaves.
    async fn carry_out<T: Send + 'static>(
        &self,
        change: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        let (tell, told) = oneshot::channel();
        self.0.tasks.spawn("rustmq change", OnError::Log, async move {
            _ = tell.send(change.await); // The caller may have left.
            Ok(())
        });
        told.await.unwrap_or(Err(Error::Draining))
    }
}

impl Inner {
    /// Opens the partitions that were written down and not made yet.
    async fn open_new(&self, name: &str) -> Result<Topic> {
        let topic = self.metadata.catalog().existing(name)?.clone();
        if !self.open(self.wanted(&topic, topic.opened)).await.is_empty() {
            let cause = "not every partition could be made; the next start tries again".to_owned();
            return Err(Error::Disk { cause });
        }
        self.note_opened(&topic).await?;
        Ok(self.metadata.catalog().existing(name)?.clone())
    }

    async fn note_opened(&self, topic: &Topic) -> Result<()> {
        let topic_id = topic.id.0.to_vec();
        let partition_count = topic.partition_count();
        let opened = Kind::PartitionsOpened(PartitionsOpened { topic_id, partition_count });
        self.metadata.commit(|_| Ok(((), Some(opened)))).await
    }

    /// The partitions of a topic from the number `from` on, which are known from now on.
    fn wanted(&self, topic: &Topic, from: u32) -> Vec<Wanted> {
        let settings = Arc::new(self.metadata.catalog().settings(topic));
        let name: Arc<str> = Arc::from(topic.name());
        self.partitions.announce(&name, topic.id, topic.partition_count());
        let wanted = topic.placements(from).map(|at| {
            let (was_made, settings) = (at.partition < topic.opened, Arc::clone(&settings));
            Wanted { at, was_made, settings }
        });
        wanted.collect()
    }

    /// Opens partitions; the topic of each that could not be.
    async fn open(&self, wanted: Vec<Wanted>) -> Vec<TopicId> {
        let opening = wanted.into_iter().map(|wanted| async move {
            let Wanted { at, was_made, settings } = wanted;
            let (id, topic, partition) = (at.topic_id, Arc::clone(&at.topic), at.partition);
            // What was made once and is missing now is a loss, and no reason to begin anew.
            let failure = if was_made && !self.has_folder(&at) {
                Some("its folder is missing".to_owned())
            } else {
                self.partitions.open(at, settings).await.err().map(|error| error.to_string())
            };
            let error = failure?;
            tracing::error!(%topic, partition, error, "the partition cannot be served");
            Some(id)
        });
        let opened = stream::iter(opening).buffer_unordered(self.opened_at_once);
        opened.filter_map(std::future::ready).collect().await
    }

    fn has_folder(&self, at: &Placement) -> bool {
        let environment = self.partitions.environment();
        let folder = environment.layout.partition(at.topic_id, at.partition);
        environment.files.list(&folder).is_ok()
    }

    /// Deletes the records of a topic whose deletion is written down, and frees its name.
    async fn remove(&self, id: TopicId) -> Result<()> {
        let disk = |error: std::io::Error| Error::Disk { cause: error.to_string() };
        self.partitions.remove(id).await.map_err(disk)?;
        let environment = self.partitions.environment();
        let (files, topics) = (Arc::clone(&environment.files), environment.layout.topics());
        let synced = environment.executor.run(move || match files.sync_dir(&topics) {
            // A broker without topics has no such folder yet.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            synced => synced,
        });
        synced.await.map_err(disk)?;
        let removed = Kind::TopicRemoved(TopicRemoved { topic_id: id.0.to_vec() });
        self.metadata.commit(|_| Ok(((), Some(removed)))).await
    }

    /// The partitions of a topic, or of all, follow their settings.
    fn configure(&self, name: Option<&str>) {
        if name.is_none() {
            self.configure_cluster();
        }
        let catalog = self.metadata.catalog();
        let topics = catalog.topics().filter(|topic| name.is_none_or(|name| name == topic.name()));
        let settings: Vec<_> =
            topics.map(|topic| (topic.id, Arc::new(catalog.settings(topic)))).collect();
        drop(catalog);
        for (id, settings) in settings {
            self.partitions.configure(id, &settings);
        }
    }

    fn configure_cluster(&self) {
        let config = self.metadata.catalog().config();
        let timeout_ms = config.request_timeout_ms.unwrap_or(30_000);
        let bytes = config.consumer_fetch_max_bytes.unwrap_or(50 << 20);
        let request_bytes = config.max_request_size_bytes.unwrap_or(64 << 20);
        self.partitions.tunables().set(timeout_ms, bytes, request_bytes);
    }
}

#[cfg(test)]
#[path = "topics_tests.rs"]
mod tests;
