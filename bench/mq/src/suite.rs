//! The rounds: the same operation by every system in turns, so that what else the machine does meets all of them.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::process::Command;

use crate::cell::{Cell, Operation, Outcome, Timing};
use crate::ours::Ours;
use crate::peers::{self, Peer};
use crate::process::{Process, free_port};
use crate::report::Row;
use crate::side::{self, Side};
use crate::stream::Kind;
use crate::{file, memory, stream};

/// Longer is not worth waiting.
const SETTLED_AFTER: Duration = Duration::from_secs(10);
/// Batches of as many bytes are written at gigabytes a second where nothing is synced.
const LARGE_BYTES: usize = 100 << 10;

/// What is measured, and for how long.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// Rounds of each cell.
    pub(crate) rounds: usize,
    /// Times of a round, for producing, reading and waiting.
    pub(crate) produce: Timing,
    /// How long large batches are written that nobody syncs: the kernel holds no writer back yet for the disk's sake,
    /// which is measured where every batch is synced.
    pub(crate) large: Duration,
    pub(crate) fetch: Timing,
    pub(crate) tail: Timing,
    /// Only cells whose name has this; empty for all.
    pub(crate) only: String,
    /// The systems that take part.
    pub(crate) systems: Vec<String>,
}

/// The systems, started.
pub(crate) struct Suite {
    sides: Vec<Side>,
    plan: Plan,
}

impl Plan {
    /// About a quarter of an hour, or what shows in a minute or two that everything works.
    pub(crate) fn new(is_quick: bool) -> Self {
        let timing = |warm, measured| Timing {
            warm: Duration::from_millis(warm),
            measured: Duration::from_millis(measured),
        };
        let systems = ["rustmq", "nats", "kafka"].map(str::to_owned).to_vec();
        let only = String::new();
        let large = Duration::from_millis(500);
        if is_quick {
            let (produce, fetch, tail) = (timing(150, 350), timing(100, 250), timing(100, 250));
            return Self { rounds: 1, produce, large, fetch, tail, only, systems };
        }
        let (produce, fetch, tail) = (timing(300, 1_200), timing(200, 700), timing(200, 600));
        Self { rounds: 3, produce, large, fetch, tail, only, systems }
    }

    /// Has every measurement take so many seconds, such as for a profile.
    pub(crate) fn last(&mut self, seconds: u64) {
        for timing in [&mut self.produce, &mut self.fetch, &mut self.tail] {
            timing.measured = Duration::from_secs(seconds);
        }
        self.large = Duration::from_secs(seconds);
    }

    fn timing(&self, operation: Operation, cell: &Cell) -> Timing {
        match operation {
            Operation::Produce if cell.size * cell.batch >= LARGE_BYTES && !cell.fsync => {
                let Timing { warm, measured } = self.produce;
                Timing { warm, measured: measured.min(self.large) }
            }
            Operation::Produce => self.produce,
            Operation::Fetch => self.fetch,
            Operation::Tail => self.tail,
        }
    }

    fn takes(&self, system: &str) -> bool {
        self.systems.iter().any(|it| it == system)
    }
}

impl Suite {
    /// Starts what takes part, and makes it warm.
    pub(crate) async fn start(folder: &Path, plan: Plan) -> Result<Self> {
        let mut sides = Vec::new();
        if plan.takes("rustmq") {
            sides.push(Side::Ours(Ours::start(folder).await?));
        }
        if plan.takes("nats") {
            peers::tools()?;
            sides.push(Side::Peer(Peer::nats(folder).await?));
        }
        if plan.takes("kafka") {
            peers::tools()?;
            sides.push(Side::Peer(Peer::kafka(folder).await?));
        }
        let this = Self { sides, plan };
        this.warm_up().await?;
        Ok(this)
    }

    /// A virtual machine compiles what runs often; before that it is not itself.
    async fn warm_up(&self) -> Result<()> {
        let timing = |measured| Timing { warm: Duration::ZERO, measured };
        for side in &self.sides {
            let time = match side.name() {
                "Kafka" => Duration::from_secs(4),
                _ => Duration::from_millis(300),
            };
            for batch in [1, 100, 1000] {
                let cell = Cell { size: 1024, batch, partitions: 8, fsync: false };
                let topic = format!("warm-{batch}");
                side.create(&topic, &cell).await?;
                side.run(Operation::Produce, &topic, &cell, timing(time)).await?;
                side.run(Operation::Fetch, &topic, &cell, timing(time / 4)).await?;
                side.run(Operation::Tail, &topic, &cell, timing(time / 4)).await?;
                side.remove(&topic, &cell).await?;
            }
        }
        Ok(())
    }

    /// Measures every cell, and gives the rows as they come.
    pub(crate) async fn measure(&self, folder: &Path, out: &mut impl FnMut(&Row)) -> Result<()> {
        for cell in Cell::all() {
            if !cell.to_string().contains(&self.plan.only) {
                continue;
            }
            let operations: &[_] = match cell.fsync {
                // What was written is read the same way, however it was written.
                true => &[Operation::Produce],
                false => &[Operation::Produce, Operation::Fetch, Operation::Tail],
            };
            let medians = self.cell(&cell, operations).await?;
            for (index, operation) in operations.iter().enumerate() {
                self.show(*operation, &cell, &medians, index, out);
            }
            if cell.is_greatest() {
                self.ceilings(folder, &cell, operations, &medians, out).await?;
            }
        }
        if self.plan.takes("rustmq") && memory::NAME.contains(&self.plan.only) {
            // A broker of its own: one that has worked keeps memory in which growth would not be seen.
            let ours = Ours::start(&folder.join(memory::NAME)).await?;
            out(&Row::memory(memory::growth(&ours).await?));
        }
        Ok(())
    }

    /// The medians of each side and operation of a cell.
    async fn cell(&self, cell: &Cell, operations: &[Operation]) -> Result<Vec<Vec<Outcome>>> {
        let mut rounds = vec![vec![Vec::new(); operations.len()]; self.sides.len()];
        for round in 0..self.plan.rounds {
            for turn in 0..self.sides.len() {
                // Another one begins in each round.
                let index = (turn + round) % self.sides.len();
                let (side, rounds) = (&self.sides[index], &mut rounds[index]);
                settle().await?;
                let topic = format!("bench-{round}");
                side.create(&topic, cell).await?;
                for (operation, rounds) in operations.iter().zip(rounds) {
                    let timing = self.plan.timing(*operation, cell);
                    rounds.push(side.run(*operation, &topic, cell, timing).await?);
                }
                side.remove(&topic, cell).await?;
            }
        }
        let medians = |rounds: Vec<Vec<Outcome>>| {
            rounds.iter().map(|rounds| Outcome::median(rounds)).collect()
        };
        Ok(rounds.into_iter().map(medians).collect())
    }

    /// One line for people, and the rows.
    fn show(
        &self,
        operation: Operation,
        cell: &Cell,
        medians: &[Vec<Outcome>],
        index: usize,
        out: &mut impl FnMut(&Row),
    ) {
        let mut line = format!("{:<8} {:<24}", operation.name(), cell.to_string());
        for (side, medians) in self.sides.iter().zip(medians) {
            let it = &medians[index];
            let rate = it.rate;
            line += &format!(
                " | {} {rate:.0}/s {:.1} MB/s p50 {:.0} p99 {:.0} p99.9 {:.0} us, {:.2} us/KiB",
                side.name(),
                rate * cell.size as f64 / 1e6,
                it.p50_us,
                it.p99_us,
                it.p999_us,
                it.server_us_per_kib,
            );
        }
        eprintln!("{line}");
        let Some(ours) = self.sides.iter().position(|side| matches!(side, Side::Ours(_))) else {
            return;
        };
        let ours = &medians[ours][index];
        for (side, medians) in self.sides.iter().zip(medians) {
            if let Side::Peer(peer) = side {
                let rows = Row::operation(operation, cell, ours, &medians[index], peer.name());
                rows.iter().for_each(&mut *out);
            }
        }
        if cell.is_greatest() && !cell.fsync && operation != Operation::Tail {
            out(&Row::processor(operation, cell, ours));
        }
    }

    /// What the network or the disk could do at most.
    async fn ceilings(
        &self,
        folder: &Path,
        cell: &Cell,
        operations: &[Operation],
        medians: &[Vec<Outcome>],
        out: &mut impl FnMut(&Row),
    ) -> Result<()> {
        let ours = self.sides.iter().position(|side| matches!(side, Side::Ours(_)));
        let ours = ours.map(|index| &medians[index]);
        if cell.fsync {
            let mut rounds = Vec::new();
            for _ in 0..self.plan.rounds {
                settle().await?;
                let (folder, cell, timing) = (folder.to_owned(), *cell, self.plan.produce);
                let append = move || file::append(&folder, &cell, timing);
                rounds.push(tokio::task::spawn_blocking(append).await.context("an append")??);
            }
            let ceiling = Outcome::median(&rounds);
            show_ceiling("file append with fdatasync", cell, &ceiling);
            if let Some(ours) = ours {
                let name = "bare file append with fdatasync";
                out(&Row::ceiling(Operation::Produce, cell, &ours[0], &ceiling, name, true));
            }
            return Ok(());
        }
        let server = Bare::start(folder).await?;
        for (index, operation) in operations.iter().enumerate() {
            for (kind, name) in
                [(Kind::Codec, "tonic byte stream"), (Kind::Rope, "tonic byte stream of ropes")]
            {
                if *operation == Operation::Tail {
                    continue;
                }
                let mut rounds = Vec::new();
                for _ in 0..self.plan.rounds {
                    settle().await?;
                    let timing = self.plan.timing(*operation, cell);
                    rounds.push(server.run(kind, *operation, cell, timing).await?);
                }
                let ceiling = Outcome::median(&rounds);
                show_ceiling(&format!("{name}, {}", operation.name()), cell, &ceiling);
                if let Some(ours) = ours {
                    let is_goal = matches!(kind, Kind::Codec);
                    out(&Row::ceiling(*operation, cell, &ours[index], &ceiling, name, is_goal));
                }
            }
        }
        Ok(())
    }
}

/// Has the kernel write what was left to write, and does not wait for ever: otherwise whoever writes next would be held
/// back for what others wrote.
async fn settle() -> Result<()> {
    let mut sync = Command::new("sync").kill_on_drop(true).spawn().context("sync")?;
    if let Ok(ended) = tokio::time::timeout(SETTLED_AFTER, sync.wait()).await {
        ended.context("sync")?;
    }
    Ok(())
}

fn show_ceiling(name: &str, cell: &Cell, ceiling: &Outcome) {
    eprintln!(
        "ceiling  {name}: {:.1} MB/s p50 {:.0} p99 {:.0} us, {:.2} us/KiB",
        ceiling.rate * cell.size as f64 / 1e6,
        ceiling.p50_us,
        ceiling.p99_us,
        ceiling.server_us_per_kib,
    );
}

/// The bare byte stream's server.
struct Bare(Process);

impl Bare {
    async fn start(folder: &Path) -> Result<Self> {
        let port = free_port()?;
        let mut command = std::process::Command::new(std::env::current_exe()?);
        command.args([stream::MODE, &port.to_string()]);
        Ok(Self(Process::start(&mut command, port, &folder.join("stream.log")).await?))
    }

    async fn run(
        &self,
        kind: Kind,
        operation: Operation,
        cell: &Cell,
        timing: Timing,
    ) -> Result<Outcome> {
        let work = stream::load(&self.0.address, kind, operation, cell, timing);
        side::watched(&self.0, cell, work).await
    }
}
