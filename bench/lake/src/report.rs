//! The steps side by side.

use anyhow::{Result, ensure};
use serde::Serialize;

use crate::load::Load;
use crate::peers::Measured;

/// What a load with 256 MiB for the lake may have resident.
const RESIDENT_MAX: f64 = 300.0;

/// The steps, in their order, with the ratio to DuckDB that is the goal.
pub(crate) const STEPS: [(&str, f64); 11] = [
    ("bronze", 1.0),
    ("silver", 1.0),
    ("upsert, local", 1.0),
    ("upsert, scattered", 1.0),
    ("gold", 1.0),
    ("query 1: filter", 1.3),
    ("query 2: top", 1.3),
    ("query 3: join", 1.3),
    ("query 4: window", 1.3),
    ("query 5: distinct", 1.3),
    ("query 6: percentiles", 1.3),
];

/// One line of what is printed; seconds, and bytes for the memory.
#[derive(Serialize)]
pub(crate) struct Row {
    case: String,
    ours: f64,
    peer: Option<f64>,
    peer_name: String,
    ratio: Option<f64>,
    goal: Option<f64>,
    met: Option<bool>,
}

/// DuckDB again, with bronze and silver divided as ours are: lines are kept as they came, and parsed in silver.
pub(crate) const LINES: &str = "duckdb_lines";

/// A row for each step and peer; results that differ are an error.
pub(crate) fn rows(ours: &Measured, peers: &[(&str, Measured)]) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (step, goal) in STEPS {
        let Some(&seconds) = ours.seconds.get(step) else { continue };
        for (name, peer) in peers {
            if *name == LINES && !peer.seconds.contains_key(step) {
                continue;
            }
            let (mine, theirs) = (ours.sums.get(step), peer.sums.get(step));
            ensure!(mine == theirs, "{step}: ours is {mine:?}, {name}'s {theirs:?}");
            let theirs = peer.seconds.get(step).copied();
            let ratio = theirs.map(|theirs| seconds / theirs);
            let goal = (*name == "duckdb").then_some(goal);
            let met = goal.and_then(|goal| ratio.map(|ratio| ratio <= goal));
            let (case, peer_name) = (step.to_owned(), (*name).to_owned());
            rows.push(Row { case, ours: seconds, peer: theirs, peer_name, ratio, goal, met });
        }
    }
    for (name, peer) in peers {
        rows.push(Row {
            case: "peak memory, MiB".to_owned(),
            ours: mebibytes(ours.peak_bytes),
            peer: Some(mebibytes(peer.peak_bytes)),
            peer_name: (*name).to_owned(),
            ratio: None,
            goal: None,
            met: None,
        });
    }
    Ok(rows)
}

/// What a load took.
pub(crate) fn load(load: &Load) -> Vec<Row> {
    let row = |case: &str, ours: f64| Row {
        case: case.to_owned(),
        ours,
        peer: None,
        peer_name: String::new(),
        ratio: None,
        goal: None,
        met: None,
    };
    let peak = mebibytes(load.peak_bytes);
    let ratio = peak / RESIDENT_MAX;
    vec![
        row("load of a CSV file, s", load.seconds),
        row("resident before it, MiB", mebibytes(load.idle_bytes)),
        Row {
            peer: Some(RESIDENT_MAX),
            peer_name: "limit".to_owned(),
            ratio: Some(ratio),
            goal: Some(1.0),
            met: Some(ratio <= 1.0),
            ..row("most resident at it, MiB", peak)
        },
    ]
}

fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}
