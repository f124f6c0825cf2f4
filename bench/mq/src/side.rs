//! Whoever takes part, ours and peers alike.

use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::cell::{Cell, Operation, Outcome, Timing};
use crate::ours::Ours;
use crate::peers::Peer;
use crate::process::Process;

/// How long an operation may take beyond its time, such as to drain what is under way.
const PATIENCE: Duration = Duration::from_secs(60);

/// A system that runs.
pub(crate) enum Side {
    Ours(Ours),
    Peer(Peer),
}

impl Side {
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Ours(_) => "RustMQ",
            Self::Peer(peer) => peer.name(),
        }
    }

    fn process(&self, cell: &Cell) -> &Process {
        match self {
            Self::Ours(ours) => ours.process(),
            Self::Peer(peer) => peer.process(cell),
        }
    }

    pub(crate) async fn create(&self, topic: &str, cell: &Cell) -> Result<()> {
        match self {
            Self::Ours(ours) => ours.create(topic, cell).await,
            Self::Peer(peer) => peer.create(topic, cell).await,
        }
    }

    pub(crate) async fn remove(&self, topic: &str, cell: &Cell) -> Result<()> {
        match self {
            Self::Ours(ours) => ours.remove(topic).await,
            Self::Peer(peer) => peer.remove(topic, cell).await,
        }
    }

    /// Does one operation, and sees what the server takes for it.
    pub(crate) async fn run(
        &self,
        operation: Operation,
        topic: &str,
        cell: &Cell,
        timing: Timing,
    ) -> Result<Outcome> {
        let work = async {
            match self {
                Self::Ours(ours) => ours.run(operation, topic, cell, timing).await,
                Self::Peer(peer) => peer.run(operation, topic, cell, timing).await,
            }
        };
        let late = || format!("{}: {} of {cell} does not end", self.name(), operation.name());
        let patience = timing.warm + timing.measured + PATIENCE;
        let work = async { tokio::time::timeout(patience, work).await.with_context(late)? };
        watched(self.process(cell), cell, work).await
    }
}

/// What comes of work, with the processor time that a server took for each KiB of values, in microseconds.
pub(crate) async fn watched(
    server: &Process,
    cell: &Cell,
    work: impl Future<Output = Result<Outcome>>,
) -> Result<Outcome> {
    let before = server.processor_time()?;
    let mut outcome = work.await?;
    let used = server.processor_time()? - before;
    let kib = outcome.records as f64 * cell.size as f64 / 1024.0;
    outcome.server_us_per_kib = used.as_secs_f64() * 1e6 / kib;
    Ok(outcome)
}
