//! A node and a caller over our network and our files, in a world where everything follows from
//! a seed: the network's delays and cuts, the disk's failures, crashes, the time, and all chance.
//!
//! `sim [SEEDS]` runs so many seeds, each twice, and compares what happened. `sim --seed N`
//! runs one and prints its trace; `--careless` gives it a node that forgets a sync.
//!
//! Owns:      what is done to the node, and what must hold all the same.
//! Invariant: a run takes nothing from the machine: the same seed gives the same bytes.
//! Not here:  the engines' own rules; each brings its scenario when it comes.

mod caller;
mod channel;
mod faults;
mod node;
mod offsets;
mod scenario;
mod seeds;
mod trace;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::offsets::Care;

const SEEDS: u64 = 20;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("sim: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<()> {
    match arguments {
        [] => seeds::run(SEEDS),
        ["--seed", seed] => scenario::run(number(seed)?, Care::Full),
        ["--seed", seed, "--careless"] => scenario::run(number(seed)?, Care::FolderForgotten),
        [seeds] if !seeds.starts_with('-') => seeds::run(number(seeds)?),
        _ => bail!("usage: sim [SEEDS], or sim --seed N [--careless]"),
    }
}

fn number(text: &str) -> Result<u64> {
    text.parse().with_context(|| format!("`{text}` is no number"))
}
