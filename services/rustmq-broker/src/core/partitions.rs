//! The partitions that this broker serves.
//!
//! Owns:      the registry, the opening and closing of partitions, the tasks that each needs.
//! Invariant: a partition that is closed or removed takes no more records, whoever still holds it.
//! Not here:  which topics there are to be (the catalog).

use std::collections::HashMap;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use std::time::Duration;

use base::{Clock, Random};
use fs::{Executor, FileSystem};
use journal::{Buffers, Flusher};
use runtime::{OnError, Tasks};
use tokio_util::sync::CancellationToken;

use crate::core::intake::millis;
use crate::core::layout::Layout;
use crate::core::partition::{Opened, Partition};
use crate::core::refusal::Refusal;
use crate::core::topic::{Flush, Placement, Settings, TopicId};
use crate::core::tunables::Tunables;

/// Segments without use that each partition keeps for later ones.
const RECYCLED: usize = 1;
/// Closed segments of which each partition keeps the file open after a read.
const SEGMENTS_OPEN: usize = 2;
/// Bytes of buffers for reading that wait for use, of all partitions.
const BUFFER_BYTES: usize = 16 << 20;

/// The partitions that this broker serves.
pub(crate) struct Partitions {
    env: Environment,
    buffers: Buffers,
    tunables: Tunables,
    topics: RwLock<HashMap<Arc<str>, Topic>>,
    /// The disk of a partition failed that is not served any more.
    has_failed: AtomicBool,
}

/// What partitions are made with.
#[derive(Clone)]
pub(crate) struct Environment {
    pub(crate) files: Arc<dyn FileSystem>,
    /// Where calls that block run.
    pub(crate) executor: Executor,
    /// Where syncs run: a place of their own, so that reads do not wait for disks.
    pub(crate) syncs: Executor,
    pub(crate) layout: Layout,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) tasks: Tasks,
}

struct Topic {
    id: TopicId,
    /// By number; `None` has not been opened, or could not be.
    partitions: Vec<Option<Served>>,
}

#[derive(Clone)]
struct Served {
    partition: Arc<Partition>,
    stop: CancellationToken,
    /// Gives the log's own task back when it has ended.
    ended: Arc<Mutex<Option<tokio::sync::oneshot::Receiver<()>>>>,
}

impl Partitions {
    pub(crate) fn new(env: Environment) -> Self {
        Self {
            env,
            buffers: Buffers::new(BUFFER_BYTES),
            tunables: Tunables::default(),
            topics: RwLock::default(),
            has_failed: AtomicBool::new(false),
        }
    }

    /// Makes a topic known, so that a partition which is not open yet, or cannot be, is not taken for none.
    pub(crate) fn announce(&self, name: &Arc<str>, id: TopicId, partition_count: u32) {
        let mut topics = self.topics.write().expect("no panic under this lock");
        let fresh = || Topic { id, partitions: Vec::new() };
        let topic = topics.entry(Arc::clone(name)).or_insert_with(fresh);
        if topic.partitions.len() < partition_count as usize {
            topic.partitions.resize_with(partition_count as usize, || None);
        }
    }

    /// Opens a partition, or makes it, and serves it from then on.
    ///
    /// # Errors
    /// Its log cannot be worked with, or it is open already.
    pub(crate) async fn open(
        &self,
        at: Placement,
        settings: Arc<Settings>,
    ) -> Result<Arc<Partition>, journal::Error> {
        let folder = self.env.layout.partition(at.topic_id, at.partition);
        let options = self.options(&settings);
        let (files, now_ms) = (Arc::clone(&self.env.files), millis(self.env.clock.now()));
        let (placement, random) = (at.clone(), Arc::clone(&self.env.random));
        let opening = self.env.executor.run(move || {
            create_folders(&*files, &folder)?;
            Ok(Partition::open(&files, &folder, placement, settings, options, now_ms, random))
        });
        let opened = opening.await.map_err(|source| journal::Error::Io {
            action: "open",
            path: self.env.layout.partition(at.topic_id, at.partition),
            source,
        })??;
        let Opened { partition, flusher, recovery } = opened;
        if recovery.torn_bytes > 0 {
            let Placement { topic, partition, .. } = &at;
            tracing::warn!(%topic, partition, bytes = recovery.torn_bytes, "cut what was torn off the log");
        }
        let partition = Arc::new(partition);
        let stop = CancellationToken::new();
        let ended = self.run(Arc::clone(&partition), flusher, stop.clone());
        self.insert(at, Served { partition: Arc::clone(&partition), stop, ended });
        Ok(partition)
    }

    /// The partition of that name; with an id, of the topic that has it.
    pub(crate) fn get(
        &self,
        topic: &str,
        partition: u32,
        topic_id: &[u8],
    ) -> Result<Arc<Partition>, Refusal> {
        let topics = self.topics.read().expect("no panic under this lock");
        let topic = topics
            .get(topic)
            .filter(|topic| topic_id.is_empty() || topic.id.0 == topic_id)
            .ok_or(Refusal::TopicNotFound)?;
        match topic.partitions.get(partition as usize) {
            None => Err(Refusal::PartitionNotFound),
            Some(None) => Err(Refusal::NotAvailable),
            Some(Some(served)) => Ok(Arc::clone(&served.partition)),
        }
    }

    /// Whether that partition takes records.
    pub(crate) fn serves(&self, topic: &str, partition: u32, id: TopicId) -> bool {
        self.get(topic, partition, &id.0).is_ok_and(|it| !it.has_stopped())
    }

    /// Whether the disk of any partition failed since the broker started.
    pub(crate) fn has_failed(&self) -> bool {
        if self.has_failed.load(Ordering::Relaxed) {
            return true;
        }
        let topics = self.topics.read().expect("no panic under this lock");
        let mut served = topics.values().flat_map(|topic| topic.partitions.iter().flatten());
        served.any(|it| it.partition.has_stopped())
    }

    /// All partitions.
    pub(crate) fn iter(&self) -> Vec<Arc<Partition>> {
        let topics = self.topics.read().expect("no panic under this lock");
        let served = topics.values().flat_map(|topic| topic.partitions.iter().flatten());
        served.map(|served| Arc::clone(&served.partition)).collect()
    }

    /// The partitions of a topic follow its new settings.
    pub(crate) fn configure(&self, id: TopicId, settings: &Arc<Settings>) {
        let topics = self.topics.read().expect("no panic under this lock");
        for topic in topics.values().filter(|topic| topic.id == id) {
            for served in topic.partitions.iter().flatten() {
                served.partition.configure(settings, self.options(settings));
            }
        }
    }

    /// Stops to serve a topic.
    pub(crate) async fn close(&self, id: TopicId) {
        let closed = {
            let mut topics = self.topics.write().expect("no panic under this lock");
            let name =
                topics.iter().find(|(_, topic)| topic.id == id).map(|(name, _)| Arc::clone(name));
            let closed = name.and_then(|name| topics.remove(&name));
            let mut served = closed.iter().flat_map(|topic| topic.partitions.iter().flatten());
            if served.any(|it| it.partition.has_stopped()) {
                self.has_failed.store(true, Ordering::Relaxed);
            }
            closed
        };
        for served in closed.into_iter().flat_map(|topic| topic.partitions).flatten() {
            served.partition.close();
            served.stop.cancel();
            let ended = served.ended.lock().expect("no panic under this lock").take();
            if let Some(ended) = ended {
                // A sender that is gone has ended too.
                _ = ended.await;
            }
            // Whoever looks after its files makes no more of them from here on.
            drop(served.partition.care.lock().await);
        }
    }

    /// Stops to serve a topic, and deletes its records.
    ///
    /// # Errors
    /// The file system refused; what is left is found by the next start.
    pub(crate) async fn remove(&self, id: TopicId) -> io::Result<()> {
        self.close(id).await;
        let (files, folder) = (Arc::clone(&self.env.files), self.env.layout.topic(id));
        self.env.executor.run(move || remove_all(&*files, &folder)).await
    }

    /// Writes down what makes the next start quick.
    pub(crate) async fn save(&self) {
        for partition in self.iter() {
            let saving = Arc::clone(&partition);
            let care = Arc::clone(&partition.care).lock_owned().await;
            let saved = self.env.executor.run(move || {
                let _care = care;
                if saving.is_closed() { Ok(()) } else { saving.save_producers() }
            });
            if let Err(error) = saved.await {
                let Placement { topic, partition, .. } = &partition.at;
                tracing::warn!(%topic, partition, %error, "the producers were not written down");
            }
        }
    }

    /// Settings of the cluster.
    pub(crate) const fn tunables(&self) -> &Tunables {
        &self.tunables
    }

    pub(crate) fn environment(&self) -> &Environment {
        &self.env
    }

    fn insert(&self, at: Placement, served: Served) {
        let mut topics = self.topics.write().expect("no panic under this lock");
        let fresh = || Topic { id: at.topic_id, partitions: Vec::new() };
        let topic = topics.entry(at.topic).or_insert_with(fresh);
        let index = at.partition as usize;
        if topic.partitions.len() <= index {
            topic.partitions.resize_with(index + 1, || None);
        }
        topic.partitions[index] = Some(served);
    }

    /// Runs what the partition's log needs: syncs, and a look at how far it can be read.
    fn run(
        &self,
        partition: Arc<Partition>,
        flusher: Flusher,
        stop: CancellationToken,
    ) -> Arc<Mutex<Option<tokio::sync::oneshot::Receiver<()>>>> {
        let (end, ended) = tokio::sync::oneshot::channel();
        let syncs = self.env.syncs.clone();
        let process = self.env.tasks.stop();
        self.env.tasks.spawn("partition log", OnError::Log, async move {
            let stopped = async {
                tokio::select! {
                    () = stop.cancelled() => {}
                    () = process.cancelled() => {}
                }
            };
            let flushed = {
                let mut flushing = std::pin::pin!(flusher.run(syncs, stopped));
                tokio::select! {
                    flushed = &mut flushing => flushed,
                    () = follow(&partition) => flushing.await,
                }
            };
            _ = end.send(()); // Nobody may wait.
            let Placement { topic, partition, .. } = &partition.at;
            flushed.map_err(|error| format!("{topic}, partition {partition}: {error}").into())
        });
        Arc::new(Mutex::new(Some(ended)))
    }

    fn options(&self, settings: &Settings) -> journal::Options {
        journal::Options {
            segment_bytes: settings.segment_bytes,
            segment_age_ms: settings.segment_age_ms,
            index_interval_bytes: settings.index_interval_bytes,
            sync: match settings.flush {
                Flush::Never => journal::Sync::Never,
                Flush::Interval(every) => journal::Sync::Interval(every),
                Flush::Every => journal::Sync::Every,
            },
            recycled_max: RECYCLED,
            open_max: SEGMENTS_OPEN,
            buffers: self.buffers.clone(),
        }
    }
}

/// Raises the high watermark with what becomes durable; ends when nothing does any more.
async fn follow(partition: &Partition) {
    loop {
        let durable = partition.reader.durable();
        partition.raise();
        if partition.reader.durable() != durable {
            continue;
        }
        // Until there is something to make durable, waiting for it says that there is nothing.
        partition.reader.appended_past(durable).await;
        if let Err(error) = partition.reader.durable_past(durable + 1).await {
            if let journal::Error::Stopped { .. } = error {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

fn create_folders(files: &dyn FileSystem, folder: &std::path::Path) -> io::Result<()> {
    let Some(parent) = folder.parent() else { return Ok(()) };
    if files.list(folder).is_ok() {
        return Ok(());
    }
    create_folders(files, parent)?;
    match files.create_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
        Ok(()) => files.sync_dir(parent),
    }
}

fn remove_all(files: &dyn FileSystem, folder: &std::path::Path) -> io::Result<()> {
    let entries = match files.list(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let path = folder.join(&entry.name);
        if entry.is_dir { remove_all(files, &path)? } else { files.remove(&path)? }
    }
    files.remove(folder)
}
