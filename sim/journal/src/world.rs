//! One seed: a disk, a log on it, and what is done to both.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use base::{Random, SeededRandom};
use fs::{Disk, Operation, SimulatedFs};
use journal::{Flusher, Options, Recovery, Sync};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::compact::Halfway;
use crate::figures::Figures;
use crate::log::{Log, is_io};
use crate::machine::Machine;
use crate::model::Model;
use crate::reopen;
use crate::rot;

/// How often a log is opened.
const LIVES: u64 = 9;
/// Steps of one life.
const STEPS: u64 = 60;
/// Tries to open a log on a disk that fails now and then.
const OPENINGS_MAX: u64 = 200;

/// A disk, a log on it, what it must be, and chance.
pub(crate) struct World {
    pub(crate) machine: Machine,
    pub(crate) model: Model,
    pub(crate) random: SeededRandom,
    pub(crate) folder: PathBuf,
    pub(crate) options: Options,
    pub(crate) now_ms: i64,
    /// Bytes of every payload, so that old entries and new ones lie at the same places.
    pub(crate) uniform: Option<u64>,
    /// Whether compactions are frequent.
    pub(crate) compacts: bool,
    /// Whether bits are flipped.
    rots: bool,
    /// Whether one was since the log was opened last: more than one at a time would spoil both
    /// copies of what has two.
    pub(crate) rotten: bool,
    /// A retention that never returned: times below, bytes.
    pub(crate) forgetting: Vec<(Option<i64>, Option<u64>)>,
    /// A compaction whose second half is still to come.
    pub(crate) halfway: Option<Halfway>,
    pub(crate) figures: Figures,
    pub(crate) trace: Option<String>,
}

/// How a life ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The flusher is told to stop.
    Stop,
    /// The process is gone, the machine goes on.
    Kill,
    /// The power is gone.
    Crash,
}

/// Plays a seed and returns its figures.
///
/// # Errors
/// A promise was broken.
pub(crate) fn play(seed: u64, trace: Option<String>) -> (Result<Figures>, String) {
    let mut world = World::new(seed, trace);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime needs nothing");
    if world.trace.is_some() {
        world.machine.spy();
    }
    let outcome = runtime.block_on(world.live());
    world.note(|| "end".to_owned());
    (outcome.map(|()| world.figures), world.trace.unwrap_or_default())
}

impl World {
    fn new(seed: u64, trace: Option<String>) -> Self {
        let random = SeededRandom::new(seed);
        let below = |bound| (&random as &dyn Random).below(bound);
        let failing = if below(3) > 0 { 0 } else { 200 + below(2000) };
        let block = [64, 128, 512, 512, 4096][below(5) as usize];
        let disk = Disk { block, failing, ..Disk::default() };
        let machine = Machine::new(SimulatedFs::new(below(u64::MAX), disk));
        let rots = below(3) == 0;
        let compacts = below(3) == 0;
        let uniform = (below(4) == 0).then(|| below(100));
        Self {
            machine,
            model: Model::default(),
            random,
            folder: Path::new("/log").to_owned(),
            options: Options::default(),
            now_ms: 1_700_000_000_000,
            uniform,
            compacts,
            rots,
            rotten: false,
            forgetting: Vec::new(),
            halfway: None,
            figures: Figures::default(),
            trace,
        }
    }

    pub(crate) fn below(&self, bound: u64) -> u64 {
        (&self.random as &dyn Random).below(bound)
    }

    /// True once in so many times.
    pub(crate) fn chance(&self, one_in: u64) -> bool {
        self.below(one_in) == 0
    }

    pub(crate) fn note(&mut self, what: impl FnOnce() -> String) {
        if let Some(trace) = &mut self.trace {
            trace.push_str(&self.machine.seen());
            _ = writeln!(trace, "{}", what());
        }
    }

    /// Options of any kind within which a few hundred entries fill many segments.
    pub(crate) fn draw_options(&mut self) {
        let sync = match self.below(8) {
            0 => Sync::Never,
            1 => Sync::Interval(Duration::from_millis(1 + self.below(50))),
            _ => Sync::Every,
        };
        self.options = Options {
            segment_bytes: 4096 << self.below(3),
            segment_age_ms: if self.chance(3) { 2000 } else { 1 << 40 },
            index_interval_bytes: 512 << self.below(4),
            sync,
            recycled_max: self.below(4) as usize,
            open_max: 1 + self.below(3) as usize,
            ..Options::default()
        };
    }

    async fn live(&mut self) -> Result<()> {
        self.draw_options();
        for life in 0..LIVES {
            let last = life + 1 == LIVES;
            if !self.chance(3) && !last {
                // Early and late ones alike.
                let scale = self.below(9);
                let fuse = self.below(4 << scale);
                let late = self.chance(2);
                self.note(|| format!("the power goes out in change {fuse}, late {late}"));
                self.machine.light(fuse, late);
            }
            let end = self.life(last).await.with_context(|| format!("life {life}"))?;
            self.halfway = None;
            self.figures.lives += 1;
            self.note(|| format!("life {life} ends: {end:?}"));
            if end == End::Crash {
                self.figures.crashes += 1;
                self.machine.restart();
            }
            if self.rots && !self.rotten && self.chance(2) {
                rot::flip(self)?;
            }
        }
        Ok(())
    }

    /// From opening to end.
    async fn life(&mut self, last: bool) -> Result<End> {
        let Some((mut log, flusher)) = self.open()? else { return Ok(End::Crash) };
        let (stop, stopped) = oneshot::channel::<()>();
        let mut flushing =
            tokio::spawn(flusher.run(fs::Executor::inline(), async move { _ = stopped.await }));
        // A short life shows what a crash has left before much is written over it.
        let is_short = last || self.chance(4);
        let steps = if is_short { self.below(6) } else { self.below(STEPS) };
        for _ in 0..steps {
            let outcome = self.step(&mut log).await;
            // Whatever was announced counts, even while the power went out.
            self.model.durable = self.model.durable.max(log.reader.durable().min(log.reader.end()));
            let going = outcome?;
            if self.machine.is_dead() {
                flushing.abort();
                return Ok(End::Crash);
            }
            if !going || flushing.is_finished() {
                flushing.abort();
                // The kernel has forgotten what it could not write, and shows it all the same.
                return Ok(End::Crash);
            }
            log.edges(&mut self.model)?;
            log.epochs(&self.model)?;
        }
        let end = if last {
            End::Stop
        } else {
            [End::Stop, End::Kill, End::Crash][self.below(3) as usize]
        };
        if flushing.is_finished() {
            return Ok(End::Crash);
        }
        if end == End::Stop {
            drop(stop);
            return self.stop(&log, &mut flushing).await;
        }
        flushing.abort();
        _ = flushing.await;
        Ok(end)
    }

    async fn stop(
        &mut self,
        log: &Log,
        flushing: &mut JoinHandle<Result<(), journal::Error>>,
    ) -> Result<End> {
        let outcome = flushing.await.context("the flusher")?;
        self.model.durable = self.model.durable.max(log.reader.durable());
        match outcome {
            _ if self.machine.is_dead() => Ok(End::Crash),
            Err(error) if is_io(&error) => Ok(End::Crash),
            Err(error) => bail!("the flusher: {error}"),
            Ok(()) => {
                ensure!(
                    log.reader.durable() == self.model.end,
                    "stopped in order, and durable up to {} of {}",
                    log.reader.durable(),
                    self.model.end
                );
                self.figures.stops += 1;
                Ok(if self.chance(2) { End::Crash } else { End::Stop })
            }
        }
    }

    /// Opens the log and compares it with what it must be; `None` if the power goes out.
    fn open(&mut self) -> Result<Option<(Log, Flusher)>> {
        for _ in 0..OPENINGS_MAX {
            if self.chance(4) {
                self.inspect()?;
            }
            let files = Arc::new(self.machine.clone());
            let opened = journal::open(
                files,
                &self.folder,
                self.options.clone(),
                self.now_ms,
                Arc::new(SeededRandom::new(self.below(u64::MAX))),
            );
            match opened {
                _ if self.machine.is_dead() => return Ok(None),
                // A kernel that failed to write something shows it all the same, until it is started anew.
                Err(error) if is_io(&error) => {
                    self.note(|| format!("not opened: {error}"));
                    self.machine.restart();
                }
                Err(error) => bail!("opening: {error}"),
                Ok(opened) => {
                    let (log, flusher, recovery) = Log::new(opened);
                    self.opened(&log, &recovery)?;
                    return Ok(Some((log, flusher)));
                }
            }
        }
        bail!("not opened in {OPENINGS_MAX} tries")
    }

    fn opened(&mut self, log: &Log, recovery: &Recovery) -> Result<()> {
        self.note(|| format!("opened: {recovery:?}"));
        self.figures.torn_bytes += recovery.torn_bytes;
        self.figures.rebuilt += recovery.indexes_rebuilt as u64;
        self.figures.damaged += recovery.damage.len() as u64;
        self.rotten = false;
        reopen::reconcile(self, log, recovery).context("after opening")?;
        log.edges(&mut self.model).context("after opening")?;
        log.epochs(&self.model).context("after opening")?;
        log.read_all(&mut self.model).context("after opening")?;
        Ok(())
    }

    /// Looking changes nothing.
    fn inspect(&self) -> Result<()> {
        let before = self.machine.changes();
        _ = journal::inspect(&self.machine, &self.folder, &mut |_| {});
        ensure!(self.machine.changes() == before, "the inspector changed the disk");
        Ok(())
    }

    /// Lets one coming operation of the disk fail.
    pub(crate) fn trip(&mut self) {
        const SORTS: [Operation; 8] = [
            Operation::Write,
            Operation::SyncData,
            Operation::SyncData,
            Operation::Truncate,
            Operation::Rename,
            Operation::SyncDir,
            Operation::Read,
            Operation::Open,
        ];
        let sort = SORTS[self.below(SORTS.len() as u64) as usize];
        let skip = self.below(3);
        self.note(|| format!("{sort:?} will fail after {skip} more"));
        self.machine.disk().fail(sort, skip, std::io::ErrorKind::Other);
    }
}
