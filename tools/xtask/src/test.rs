//! Every check and every test in one run, with a table at the end.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::process::run as start;
use crate::{breaking, crash, flights, generate, lint, new_service, setup, sim};

type Step = (&'static str, fn() -> Result<()>);

/// Every test, whichever fails.
const RUST: [&str; 6] =
    ["test", "--quiet", "--workspace", "--exclude", "platform_proto", "--no-fail-fast"];

/// Cheapest first, but what others need before them.
const STEPS: &[Step] = &[
    ("tools", setup::run_quietly),
    ("PostgreSQL", setup::postgres),
    ("lint and format", || lint::run(&[])),
    ("drift", || generate::run(&["--check".to_owned()])),
    ("breaking", || breaking::run(&[])),
    ("Go vectors", || start("go", &["-C", "tests/vectors", "test", "./..."])),
    ("TypeScript vectors", || start("node", &["--test", "tests/vectors/"])),
    ("Python vectors", || start(setup::PYTHON, &["tests/vectors/test_vectors.py"])),
    ("Rust", || start("cargo", &RUST)),
    ("a new service", new_service::check),
    ("crash runs", crash::slice),
    ("flights", flights::slice),
    ("simulation", sim::check),
];

pub(crate) fn run(_: &[String]) -> Result<()> {
    let mut rows = Vec::new();
    for (name, step) in STEPS {
        println!("== {name}");
        let started = Instant::now();
        let outcome = step();
        if let Err(error) = &outcome {
            eprintln!("{name}: {error:#}");
        }
        rows.push((*name, outcome.is_ok(), started.elapsed()));
    }
    table(&rows);
    let failed = rows.iter().filter(|(_, passed, _)| !passed).count();
    println!("\n{} passed, {failed} failed", rows.len() - failed);
    if failed > 0 {
        bail!("{failed} of {} steps failed", rows.len());
    }
    Ok(())
}

fn table(rows: &[(&str, bool, Duration)]) {
    println!("\n{:<24} {:<8} {:>8}", "step", "outcome", "seconds");
    for (name, passed, elapsed) in rows {
        let outcome = if *passed { "passed" } else { "FAILED" };
        println!("{name:<24} {outcome:<8} {:>8.1}", elapsed.as_secs_f64());
    }
}
