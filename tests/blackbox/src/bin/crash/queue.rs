//! RustMQ under load: producers and consumers, whose histories another program judges, and topics that come and go.

mod admin;
mod consumer;
mod producer;
mod recorder;
mod topic;
mod value;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use base::{Random, SeededRandom};
use blackbox::history::Event;
use blackbox::{Client, Platform, Session, binary};
use futures_util::future::try_join_all;
use tokio::process::Command;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use self::admin::Admin;
use self::consumer::{Consumer, How};
use self::producer::{KnownBy, Producer, Style};
use self::recorder::{Clock, Recorder};
use self::topic::Topic;
use crate::place::Place;
use crate::report::Report;

/// Name on the command line.
pub(crate) const NAME: &str = "rustmq";
/// What a broker needs set, so that old records go while it is loaded.
const SETTINGS: &str = "[rustmq]\nupkeep_interval = \"100ms\"\n";
/// The latest moment of a kill, counted from when enough batches were acknowledged.
const KILL_AFTER_MAX: Duration = Duration::from_millis(400);
/// The same for one run in `LONG_RUNS`, in which segments fill and go.
const LATE_KILL_AFTER_MAX: Duration = Duration::from_millis(1500);
const LONG_RUNS: u64 = 5;
/// Batches that must be acknowledged before the kill is counted down: with fewer, a run shows nothing.
const BATCHES_MIN: usize = 20;
/// How long they may take.
const BATCHES_MIN_WITHIN: Duration = Duration::from_secs(30);

/// How long a kill waits for a batch to be sent.
const SEND_WITHIN: Duration = Duration::from_secs(1);
/// Bound of the turns that others have between that and the kill.
const TURNS_MAX: u64 = 8;

/// The producers.
const STYLES: [Style; 7] = [
    style(Topic::Orders, KnownBy::Sequence),
    style(Topic::Orders, KnownBy::Sequence),
    style(Topic::Orders, KnownBy::Sequence),
    style(Topic::Orders, KnownBy::Nothing),
    style(Topic::Orders, KnownBy::Name),
    Style { keys: 50, records_max: 150, ..style(Topic::Prices, KnownBy::Sequence) },
    Style { records_max: 150, ..style(Topic::Clicks, KnownBy::Sequence) },
];

const fn style(topic: Topic, known_by: KnownBy) -> Style {
    Style { topic, known_by, keys: 0, records_max: 30 }
}

/// What those who load the broker share.
#[derive(Default)]
pub(crate) struct Shared {
    pub(crate) clock: Clock,
    enough: Notify,
    /// Tells whoever waits for it that a batch is on its way.
    pub(crate) sent: Notify,
    /// Batches of this run.
    acknowledged: AtomicUsize,
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

    /// Counts a batch.
    pub(crate) fn add_acknowledged(&self) {
        if self.acknowledged.fetch_add(1, Ordering::SeqCst) + 1 == BATCHES_MIN {
            self.enough.notify_one();
        }
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
    let histories = folder.join("history");
    std::fs::create_dir(&histories).with_context(|| histories.display().to_string())?;
    let place = Place::new(folder, SETTINGS)?;
    let (mut platform, owner) = place.first_start(random, report).await?;
    let session = Session::open(&platform, &owner).await?;
    topic::create_all(&session.operator(&platform)?).await?;
    let seed = || SeededRandom::new(u64::from_le_bytes(random.bytes()));
    let mut party = Party::new(first, seed);
    let shared = Arc::new(Shared::default());
    for run in first..first + count {
        let longest = match random.below(LONG_RUNS) {
            0 => LATE_KILL_AFTER_MAX,
            _ => KILL_AFTER_MAX,
        };
        let after = Duration::from_micros(random.below(longest.as_micros() as u64));
        let load = Load { shared: &shared, histories: &histories, run };
        let client = session.operator(&platform)?;
        load.until_killed(platform, client, after, &mut party)
            .await
            .with_context(|| format!("run {run}"))?;
        let unanswered = party.producers.iter().map(Producer::unanswered).sum();
        platform = place.start_again(random, report).await?;
        let verdict = party.admin.look(session.operator(&platform)?).await?;
        report.add_run(run, shared.acknowledged.load(Ordering::SeqCst), unanswered, &verdict);
        ensure!(verdict.is_clean(), "run {run}, topics: {verdict}");
    }
    let load = Load { shared: &shared, histories: &histories, run: first + count };
    load.to_the_end(&session.operator(&platform)?, &mut party.producers).await?;
    platform.kill().await?;
    judge(&histories).await
}

/// All who load the broker. They outlive it.
struct Party {
    producers: Vec<Producer>,
    consumers: Vec<Consumer>,
    admin: Admin,
}

impl Party {
    fn new(first: u64, seed: impl Fn() -> SeededRandom) -> Self {
        let producer = |(index, style)| Producer::new(format!("p{first}-{index}"), style, seed());
        let consumers: [(How, &[Topic]); 3] = [
            (How::Fetch, &Topic::ALL),
            (How::Fetch, &[Topic::Orders]),
            (How::Subscribe, &[Topic::Orders]),
        ];
        let consumer = |(index, (how, topics)): (usize, (How, &[Topic]))| {
            Consumer::new(format!("c{first}-{index}"), how, topics, seed())
        };
        Self {
            producers: STYLES.into_iter().enumerate().map(producer).collect(),
            consumers: consumers.into_iter().enumerate().map(consumer).collect(),
            admin: Admin::new(seed()),
        }
    }
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

    /// Writes and reads until the platform, which is killed `after` that time since enough batches were acknowledged, is
    /// gone.
    async fn until_killed(
        &self,
        platform: Platform,
        client: Client,
        after: Duration,
        party: &mut Party,
    ) -> Result<()> {
        let shared = self.shared;
        let Party { producers, consumers, admin } = party;
        shared.killed.store(false, Ordering::SeqCst);
        shared.acknowledged.store(0, Ordering::SeqCst);
        // Beside those who load, which share a task, so that it strikes whatever they do.
        let mut killer = JoinSet::new();
        let recorder = self.recorder("world")?;
        killer.spawn(kill(platform, after, self.run % TURNS_MAX, Arc::clone(shared), recorder));
        let kill = async { killer.join_next().await.context("it was begun")?? };
        let write = try_join_all(producers.iter_mut().map(async |producer| {
            let recorder = self.recorder(producer.name())?;
            producer.run(client.clone(), shared, recorder).await
        }));
        let read = try_join_all(consumers.iter_mut().map(async |consumer| {
            let recorder = self.recorder(consumer.name())?;
            consumer.run(client.clone(), shared, recorder).await
        }));
        let change = admin.run(client.clone(), shared);
        tokio::try_join!(kill, write, read, change)?;
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
        consumer::read_to_end(name, client, self.shared, recorder).await
    }
}

/// Kills the platform `after` that time since enough batches were acknowledged, and so many `turns` after the next batch
/// was sent: a broker that has nothing to do shows little.
async fn kill(
    platform: Platform,
    after: Duration,
    turns: u64,
    shared: Arc<Shared>,
    mut recorder: Recorder,
) -> Result<()> {
    let enough = tokio::time::timeout(BATCHES_MIN_WITHIN, shared.enough.notified()).await;
    enough.with_context(|| {
        let acknowledged = shared.acknowledged.load(Ordering::SeqCst);
        format!("{acknowledged} batches were acknowledged in {BATCHES_MIN_WITHIN:?}")
    })?;
    tokio::time::sleep(after).await;
    _ = tokio::time::timeout(SEND_WITHIN, shared.sent.notified()).await;
    for _ in 0..turns {
        tokio::task::yield_now().await;
    }
    shared.killed.store(true, Ordering::SeqCst);
    platform.kill().await?;
    recorder.add(&Event::Killed { at: shared.clock.tick() })?;
    recorder.finish()
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
