//! RustMQ beside its peers: `bench-mq`.
//!
//! Owns:      the broker, the peers and the bare servers, each a process of its own, and the load on them. It prints one
//!            line of JSON per row, and one line per cell for people.
//! Invariant: what is compared has the same records, batches, windows, partitions and durability, in turns.
//! Not here:  how the programs of the peers are obtained, and the report (`xtask bench mq`).

mod broker;
mod cell;
mod drive;
mod file;
mod memory;
mod meter;
mod ours;
mod peers;
mod process;
mod report;
mod side;
mod stream;
mod suite;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use tokio::signal::unix::{SignalKind, signal};

use crate::suite::{Plan, Suite};

const USAGE: &str =
    "usage: bench-mq [quick] [rounds=N] [seconds=N] [only=CELL] [systems=rustmq,nats,kafka]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [broker::MODE, folder, port] => match port.parse() {
            Ok(port) => broker::run(Path::new(folder), port),
            Err(_) => report(Err(anyhow::anyhow!(USAGE))),
        },
        [stream::MODE, port] => report(port.parse().context(USAGE).and_then(stream::run)),
        _ => report(measure(&arguments)),
    }
}

fn report(ended: Result<()>) -> ExitCode {
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench-mq: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn measure(arguments: &[&str]) -> Result<()> {
    let mut plan = Plan::new(arguments.contains(&"quick"));
    for argument in arguments {
        match argument.split_once('=') {
            Some(("rounds", rounds)) => plan.rounds = rounds.parse().context(USAGE)?,
            Some(("seconds", seconds)) => plan.last(seconds.parse().context(USAGE)?),
            Some(("only", cell)) => cell.clone_into(&mut plan.only),
            Some(("systems", names)) => {
                plan.systems = names.split(',').map(str::to_owned).collect();
            }
            None if *argument == "quick" => {}
            Some(_) | None => bail!(USAGE),
        }
    }
    // On the disk of the checkout: a temporary folder may lie in memory, where nothing is ever synced.
    std::fs::create_dir_all("target/bench")?;
    let folder = tempfile::Builder::new().prefix("mq-").tempdir_in("target/bench")?;
    let path = folder.path().canonicalize()?;
    let mut terminated = signal(SignalKind::terminate())?;
    // However it ends, the servers end with it, and the folder goes.
    tokio::select! {
        ended = measure_in(&path, plan) => ended,
        _ = tokio::signal::ctrl_c() => bail!("interrupted"),
        _ = terminated.recv() => bail!("terminated"),
    }
}

async fn measure_in(folder: &Path, plan: Plan) -> Result<()> {
    let suite = Suite::start(folder, plan).await?;
    let mut broken = None;
    let mut print = |row: &report::Row| match serde_json::to_string(row) {
        Ok(line) => println!("{line}"),
        Err(error) => broken = Some(error),
    };
    suite.measure(folder, &mut print).await?;
    match broken {
        None => Ok(()),
        Some(error) => Err(error.into()),
    }
}
