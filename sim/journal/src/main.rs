//! The journal on a disk that forgets what was not synced, tears writes, fails and flips bits.
//!
//! `journal-sim [SEEDS]` runs so many seeds, compares some with a second run of themselves, and
//! then plants every mistake of `journal::Fault` until a seed finds it. `--seed N` shows what
//! happens under one; `--planted NAME` with it plants one.
//!
//! Owns:      what is done to a log under a seed, and what must hold all the same.
//! Invariant: everything follows from the seed; a seed runs in one thread, without the machine's
//!            clock, disk or chance.
//! Not here:  the simulated disk (`fs`), what the journal promises (its own documentation).

mod compact;
mod figures;
mod log;
mod machine;
mod model;
mod reopen;
mod rot;
mod seeds;
mod step;
mod world;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

const SEEDS: u64 = 1000;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("journal-sim: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<()> {
    match arguments {
        [] => seeds::run(0, SEEDS),
        ["--seed", seed] => seeds::show(number(seed)?, None),
        ["--seed", seed, "--planted", name] => seeds::show(number(seed)?, Some(name)),
        ["--planted"] => seeds::planted(),
        ["--from", first, seeds] => seeds::run(number(first)?, number(seeds)?),
        [seeds] if !seeds.starts_with('-') => seeds::run(0, number(seeds)?),
        _ => bail!("usage: journal-sim [SEEDS], or journal-sim --seed N [--planted NAME]"),
    }
}

fn number(text: &str) -> Result<u64> {
    text.parse().with_context(|| format!("`{text}` is no number"))
}
