//! RustMQ under load: producers and consumers of one topic, whose histories another program judges.

mod consumer;
mod producer;
mod recorder;
mod topic;
mod value;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use base::{Random, SeededRandom};
use blackbox::history::Event;
use blackbox::{Client, Platform, Session, binary};
use futures_util::future::try_join_all;
use tokio::process::Command;
use tokio::sync::Notify;

use self::consumer::{Consumer, How};
use self::producer::Producer;
use self::recorder::{Clock, Recorder};
use crate::report::Report;

/// Name on the command line.
pub(crate) const NAME: &str = "rustmq";
/// Producers at once; the last one has no identity.
const PRODUCERS: u64 = 4;
/// Partitions of the topic.
const PARTITIONS: u32 = 4;
/// The latest moment of a kill, counted from the first acknowledged batch.
const KILL_AFTER_MAX: Duration = Duration::from_millis(400);
/// How long the first acknowledged batch may take.
const FIRST_BATCH_MAX: Duration = Duration::from_secs(30);

/// What those who load the broker share.
#[derive(Default)]
pub(crate) struct Shared {
    pub(crate) clock: Clock,
    pub(crate) first: Notify,
    /// Whether a batch of this run was acknowledged.
    pub(crate) has_begun: AtomicBool,
    pub(crate) acknowledged: AtomicUsize,
    /// The broker is gone, or about to be.
    pub(crate) killed: AtomicBool,
    /// Nothing new is to be sent, only what is unanswered.
    pub(crate) ending: AtomicBool,
}

impl Shared {
    /// Whether errors are what one expects.
    pub(crate) fn is_killed(&self) -> bool {
        self.killed.load(Ordering::SeqCst)
    }

    fn acknowledged(&self) -> usize {
        self.acknowledged.load(Ordering::SeqCst)
    }
}

/// Some runs on one folder, each on what the one before left; then everything is read and judged.
pub(crate) async fn one_folder(
    first: u64,
    count: u64,
    random: &dyn Random,
    report: &mut Report,
) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let outcome = in_folder(folder.path(), first, count, random, report).await;
    if outcome.is_err() {
        println!("the folder is kept: {}", folder.keep().display());
    }
    outcome
}

async fn in_folder(
    folder: &Path,
    first: u64,
    count: u64,
    random: &dyn Random,
    report: &mut Report,
) -> Result<()> {
    let (data, histories) = (folder.join("data"), folder.join("history"));
    std::fs::create_dir(&histories).with_context(|| histories.display().to_string())?;
    let mut platform = Platform::start(&data, &[]).await?;
    let owner = platform.owner().context("a first start names its owner")?.clone();
    let session = Session::open(&platform, &owner).await?;
    topic::create(&session.operator(&platform)?, PARTITIONS).await?;
    let seed = || SeededRandom::new(u64::from_le_bytes(random.bytes()));
    let mut producers: Vec<Producer> = (0..PRODUCERS)
        .map(|index| Producer::new(format!("p{first}-{index}"), index + 1 < PRODUCERS, seed()))
        .collect();
    let mut consumers: Vec<Consumer> = [How::Fetch, How::Fetch, How::Subscribe]
        .into_iter()
        .enumerate()
        .map(|(index, how)| Consumer::new(format!("c{first}-{index}"), how, PARTITIONS, seed()))
        .collect();
    let shared = Arc::new(Shared::default());
    for run in first..first + count {
        let after = Duration::from_micros(random.below(KILL_AFTER_MAX.as_micros() as u64));
        let load = Load { shared: &shared, histories: &histories, run };
        let before = shared.acknowledged();
        let client = session.operator(&platform)?;
        load.until_killed(platform, client, after, &mut producers, &mut consumers)
            .await
            .with_context(|| format!("run {run}"))?;
        let unanswered = producers.iter().map(Producer::unanswered).sum();
        report.add_run(run, shared.acknowledged() - before, unanswered);
        platform = Platform::start(&data, &[]).await?;
    }
    let load = Load { shared: &shared, histories: &histories, run: first + count };
    load.to_the_end(&session.operator(&platform)?, &mut producers).await?;
    platform.kill().await?;
    judge(&histories).await
}

/// One run.
struct Load<'a> {
    shared: &'a Arc<Shared>,
    histories: &'a PathBuf,
    run: u64,
}

impl Load<'_> {
    fn recorder(&self, name: &str) -> Result<Recorder> {
        Recorder::create(self.histories, self.run, name)
    }

    /// Writes and reads until the platform, which is killed `after` the first acknowledgement, is gone.
    async fn until_killed(
        &self,
        platform: Platform,
        client: Client,
        after: Duration,
        producers: &mut [Producer],
        consumers: &mut [Consumer],
    ) -> Result<()> {
        let shared = self.shared;
        shared.killed.store(false, Ordering::SeqCst);
        shared.has_begun.store(false, Ordering::SeqCst);
        let mut recorder = self.recorder("world")?;
        let kill = async {
            let first = tokio::time::timeout(FIRST_BATCH_MAX, shared.first.notified()).await;
            first.context("nothing was acknowledged")?;
            tokio::time::sleep(after).await;
            shared.killed.store(true, Ordering::SeqCst);
            platform.kill().await?;
            recorder.add(&Event::Killed { at: shared.clock.tick() })?;
            recorder.finish()
        };
        let write = try_join_all(producers.iter_mut().map(async |producer| {
            let recorder = self.recorder(producer.name())?;
            producer.run(client.clone(), shared, recorder).await
        }));
        let read = try_join_all(consumers.iter_mut().map(async |consumer| {
            let recorder = self.recorder(consumer.name())?;
            consumer.run(client.clone(), shared, recorder).await
        }));
        tokio::try_join!(kill, write, read)?;
        Ok(())
    }

    /// Lets every producer learn what became of its batches, and reads all that there is.
    async fn to_the_end(&self, client: &Client, producers: &mut [Producer]) -> Result<()> {
        self.shared.killed.store(false, Ordering::SeqCst);
        self.shared.ending.store(true, Ordering::SeqCst);
        for producer in producers {
            let recorder = self.recorder(producer.name())?;
            producer.run(client.clone(), self.shared, recorder).await?;
            if producer.unanswered() > 0 {
                bail!("{} has batches that nobody answers", producer.name());
            }
        }
        let name = format!("last-{}", self.run);
        let recorder = self.recorder(&name)?;
        consumer::read_to_end(name, client, PARTITIONS, self.shared, recorder).await
    }
}

/// Asks the other program.
async fn judge(histories: &Path) -> Result<()> {
    let program = binary("check-history")?;
    let output = Command::new(&program).arg(histories).output().await;
    let output = output.with_context(|| program.display().to_string())?;
    let said = String::from_utf8_lossy(&output.stdout);
    print!("{said}");
    if !output.status.success() {
        bail!("{said}{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}
