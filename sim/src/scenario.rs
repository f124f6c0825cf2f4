//! One seed: a node, a caller, and what is done to them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Result, anyhow};
use base::{Random, SeededRandom};
use fs::{Disk, SimulatedFs};
use rand::SeedableRng;
use rand::rngs::StdRng;

use crate::caller::{Caller, Progress};
use crate::channel;
use crate::faults::Faults;
use crate::node::Node;
use crate::offsets::Care;
use crate::trace::Trace;

const PORT: u16 = 9000;
/// Simulated; a run that has not ended by then hangs.
const LONGEST: Duration = Duration::from_secs(600);

/// Runs one seed and prints what happened; once in a process, since it takes over the clock and
/// the chance of all of it.
///
/// # Errors
/// The node broke its word, or the run does not end.
pub(crate) fn run(seed: u64, care: Care) -> Result<()> {
    mad_turmoil::rand::set_rng(StdRng::seed_from_u64(seed));
    let _clocks = mad_turmoil::time::SimClocksGuard::init();
    let trace = Trace::default();
    let outcome = play(seed, care, &trace);
    print!("{}", trace.text());
    println!("{}", outcome?);
    Ok(())
}

fn play(seed: u64, care: Care, trace: &Trace) -> Result<String> {
    let seeds = SeededRandom::new(seed);
    let next = || u64::from_le_bytes((&seeds as &dyn Random).bytes());
    // Half of the disks fail now and then.
    let failing = if next().is_multiple_of(2) { 0 } else { 150 };
    let node = Node {
        files: SimulatedFs::new(next(), Disk { block: 8, failing, ..Disk::default() }),
        care,
        broken: Arc::new(AtomicBool::new(false)),
        trace: trace.clone(),
    };
    let progress = Progress::default();
    let mut sim = turmoil::Builder::new()
        .rng_seed(next())
        .simulation_duration(LONGEST)
        .min_message_latency(Duration::from_millis(1))
        .max_message_latency(Duration::from_millis(30))
        .enable_random_order()
        .build();
    let started = node.clone();
    sim.host("node", move || started.clone().run(PORT));
    let (caller_seed, told, heard) = (next(), progress.clone(), trace.clone());
    sim.client("caller", async move {
        Caller::new(channel::to("node", PORT), caller_seed, told, heard).run().await
    });
    let mut faults = Faults::new(node, progress.clone(), next());
    while !sim.step().map_err(|error| anyhow!("seed {seed}: {error}"))? {
        faults.step(&mut sim);
    }
    Ok(format!(
        "acknowledged={} failed={} cuts={} crashes={}",
        progress.acknowledged.load(Ordering::SeqCst),
        progress.failed.load(Ordering::SeqCst),
        faults.cuts,
        faults.crashes,
    ))
}
