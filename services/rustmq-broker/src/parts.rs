//! What the handlers share.

use std::sync::Arc;

use std::path::Path;
use std::time::Duration;

use base::{Clock, Random};
use fs::{FileSystem, Lock};
use rpc::Server;
use runtime::telemetry::Metrics;
use runtime::{Failure, Health, Host, OnError, State};
use tokio_util::sync::CancellationToken;

use crate::Options;
use crate::broker::Broker;
use crate::core::layout::Layout;
use crate::core::metadata::{Metadata, Opener};
use crate::core::meter::Meter;
use crate::core::partitions::{Environment, Partitions};
use crate::core::reads::Reads;
use crate::core::subscriptions::Subscriptions;
use crate::core::upkeep;
use crate::core::writes::Writes;
use crate::grpc::Caller;
use crate::history::{self, History};
use crate::metrics::Recorded;
use crate::topics::{Means, Topics};

/// Calls that wait for a disk, at a time.
const READS_AT_ONCE: usize = 32;
/// Syncs at a time: those of different files go on beside each other.
const SYNCS_AT_ONCE: usize = 32;
/// What the broker's part of the process is called in its health.
const COMPONENT: &str = "rustmq log";
/// How often it is looked whether the disk has failed.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// What the handlers share.
pub(crate) struct Parts {
    pub(crate) options: Options,
    pub(crate) layout: Layout,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) health: Health,
    pub(crate) broker: Broker,
    /// Which topics there are.
    pub(crate) metadata: Arc<Metadata>,
    pub(crate) topics: Topics,
    pub(crate) history: History,
    /// What is stored.
    pub(crate) partitions: Arc<Partitions>,
    pub(crate) writes: Writes,
    pub(crate) reads: Reads,
    /// The streams of records that are open.
    pub(crate) subscriptions: Arc<Subscriptions<Caller>>,
    /// Bytes of requests that have come in part.
    pub(crate) receiving: Meter,
    /// Held as long as anything of the broker is.
    _lock: Lock,
}

impl Parts {
    /// Whether the disk failed since the broker started: something takes no changes any more until it starts anew.
    pub(crate) fn has_failed(&self) -> bool {
        self.metadata.has_failed() || self.partitions.has_failed()
    }
}

/// Takes the folder and recovers what lies there.
pub(crate) async fn open(
    options: &Options,
    host: &Host,
    server: &Server,
) -> Result<Arc<Parts>, Failure> {
    let broker = Broker::new(options, server.address(), server.is_tls())?;
    let began = host.clock.now();
    let layout = Layout::new(&options.folder);
    let environment = Environment {
        files: Arc::new(fs::RealFs),
        executor: fs::Executor::threads(READS_AT_ONCE),
        syncs: fs::Executor::threads(SYNCS_AT_ONCE),
        layout: layout.clone(),
        clock: Arc::clone(&host.clock),
        random: Arc::clone(&host.random),
        tasks: host.tasks.clone(),
    };
    let (lock, metadata) = take(options, host, &environment).await?;
    let partitions = Arc::new(Partitions::new(environment));
    partitions.tunables().set_message_bytes_max(server.message_bytes_max());
    let topics = Topics::new(Means {
        metadata: Arc::clone(&metadata),
        partitions: Arc::clone(&partitions),
        clock: Arc::clone(&host.clock),
        random: Arc::clone(&host.random),
        tasks: host.tasks.clone(),
        opened_at_once: options.opened_at_once as usize,
        partitions_max: options.partitions_max,
    });
    let recovered = topics.recover().await.map_err(Failure::other)?;
    let fetch_memory = options.fetch_memory.as_usize();
    let parts = Arc::new(Parts {
        writes: Writes::new(
            Arc::clone(&partitions),
            Arc::clone(&metadata),
            Arc::clone(&host.clock),
        ),
        reads: Reads::new(Arc::clone(&partitions), fetch_memory),
        partitions,
        subscriptions: Arc::new(Subscriptions::new(options.subscriptions_max as usize)),
        receiving: Meter::new(options.produce_memory.as_usize()),
        options: options.clone(),
        layout,
        clock: Arc::clone(&host.clock),
        random: Arc::clone(&host.random),
        health: host.health.clone(),
        broker,
        metadata,
        topics,
        history: History::default(),
        _lock: lock,
    });
    tracing::info!(
        folder = %options.folder.display(),
        topics = recovered.topics,
        partitions = recovered.partitions,
        failed = recovered.failed,
        removed = recovered.removed,
        epoch = parts.metadata.catalog().broker_epoch(),
        took_ms = host.clock.now().since(began).as_millis() as u64,
        "recovered the broker's folder"
    );
    spawn(host, &parts, recovered.failed);
    Ok(parts)
}

/// Makes the folder and takes it for this process, and reads its metadata.
async fn take(
    options: &Options,
    host: &Host,
    environment: &Environment,
) -> Result<(Lock, Arc<Metadata>), Failure> {
    let Environment { files, executor, layout, clock, .. } = environment.clone();
    let (random, broker_id) = (Arc::clone(&host.random), options.broker_id.clone());
    let opening = executor.run(move || Ok(take_now(files, &layout, clock, random, &broker_id)));
    opening.await.map_err(Failure::other)?
}

fn take_now(
    files: Arc<dyn FileSystem>,
    layout: &Layout,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    broker_id: &str,
) -> Result<(Lock, Arc<Metadata>), Failure> {
    let folder = layout.root().display();
    let unusable = |cause: &dyn std::fmt::Display| {
        Failure::config(format!("`rustmq.folder`: {folder} cannot be used: {cause}"))
    };
    create_folder(&*files, layout.root()).map_err(|error| unusable(&error))?;
    let lock = Lock::take(&layout.lock()).map_err(|error| unusable(&error))?;
    let lock = lock.ok_or_else(|| {
        let cure = "end that process, or choose another folder";
        Failure::config(format!("`rustmq.folder`: another process has {folder}: {cure}"))
    })?;
    let executor = fs::Executor::threads(1);
    let opener = Opener { files, executor, layout, broker_id, clock, random };
    let metadata = Metadata::open(opener).map_err(|error| unusable(&error))?;
    Ok((lock, metadata))
}

/// Makes a folder and those above it, so that they outlive a crash.
fn create_folder(files: &dyn FileSystem, folder: &Path) -> std::io::Result<()> {
    if folder.as_os_str().is_empty() || files.list(folder).is_ok() {
        return Ok(());
    }
    let parent = folder.parent().unwrap_or(Path::new(""));
    create_folder(files, parent)?;
    match files.create_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Ok(()),
        made => made?,
    }
    files.sync_dir(if parent.as_os_str().is_empty() { Path::new(".") } else { parent })
}

/// What goes on in the background.
fn spawn(host: &Host, parts: &Arc<Parts>, failed: usize) {
    let keeping = upkeep::run(Arc::clone(&parts.partitions), parts.options.upkeep_interval.0);
    host.tasks.spawn("rustmq upkeep", OnError::Log, async move {
        keeping.await;
        Ok(())
    });
    host.health.set(COMPONENT, State::Serving, "");
    if failed > 0 {
        let message = format!("{failed} partitions cannot be served");
        host.health.set_optional("rustmq partitions", State::NotServing, message);
    }
    let (shared, stop) = (Arc::clone(parts), host.tasks.stop());
    host.tasks.spawn("rustmq metrics", OnError::Log, async move {
        stop.run_until_cancelled(sample(&shared)).await;
        Ok(())
    });
    let (shared, stop) = (Arc::clone(parts), host.tasks.stop());
    host.tasks.spawn("rustmq metadata", OnError::Log, async move {
        watch(&shared, stop).await;
        Ok(())
    });
}

/// Takes a sample of every metric, again and again.
async fn sample(parts: &Parts) {
    let mut recorded = Recorded::default();
    loop {
        recorded.record(&parts.partitions);
        parts.history.take(&Metrics::install().render(), parts.clock.now());
        tokio::time::sleep(history::EVERY).await;
    }
}

/// Tells when the disk has failed; at the end, writes a snapshot.
async fn watch(parts: &Parts, stop: CancellationToken) {
    let looks = async {
        while !parts.has_failed() {
            tokio::time::sleep(LOOK_EVERY).await;
        }
        let message = "the disk failed; check it, then start the broker anew";
        parts.health.set(COMPONENT, State::NotServing, message);
        std::future::pending::<()>().await;
    };
    stop.run_until_cancelled(looks).await;
    if let Err(error) = parts.metadata.save().await {
        tracing::warn!(%error, "no snapshot of the metadata was written");
    }
}
