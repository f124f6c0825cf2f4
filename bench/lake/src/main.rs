//! Ten million rows from a file to an answer, beside DuckDB and Polars doing the same work on the same machine in the
//! same run, one after another.
//!
//! `bench-lake [rows=N] [load=BYTES] [folder=PATH] [python=PATH]`: prints one JSON line for each step. Ours is `platform up` of the
//! same profile, called through its contracts, with a durable commit and a readable Delta table after each step; the
//! peers write Parquet files. All begin with the same lines of JSON, in the page cache. Before them, a CSV file of `load`
//! bytes goes through a pipeline with little memory. With 0 rows or 0 bytes that part is left out.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]

mod input;
mod load;
mod ours;
mod peers;
mod report;
mod sums;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::input::Input;

/// What is asked for on the command line.
struct Wanted {
    rows: u64,
    load: u64,
    folder: Option<PathBuf>,
    python: PathBuf,
}

impl Wanted {
    fn parse() -> Result<Self> {
        let python = PathBuf::from(".tools/lake/bin/python");
        let (rows, load) = (10_000_000, 2_500_000_000);
        let mut wanted = Self { rows, load, folder: None, python };
        for argument in std::env::args().skip(1) {
            match argument.split_once('=') {
                Some(("rows", value)) => wanted.rows = value.parse().context("rows")?,
                Some(("load", value)) => wanted.load = value.parse().context("load")?,
                Some(("folder", value)) => wanted.folder = Some(value.into()),
                Some(("python", value)) => wanted.python = value.into(),
                _ => bail!("`{argument}`: rows=N, load=BYTES, folder=PATH or python=PATH"),
            }
        }
        Ok(wanted)
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let wanted = Wanted::parse()?;
    let temporary = tempfile::tempdir()?;
    let folder = wanted.folder.unwrap_or_else(|| temporary.path().to_owned());
    std::fs::create_dir_all(&folder)?;
    if 0 < wanted.load {
        eprintln!("loading {} bytes", wanted.load);
        let measured = load::run(&folder, wanted.load).await.context("load")?;
        print(report::load(&measured))?;
    }
    if wanted.rows == 0 {
        return Ok(());
    }
    eprintln!("writing {} rows", wanted.rows);
    let input = Input::write(&folder, wanted.rows)?;
    eprintln!("ours");
    let ours = ours::run(&folder, &input).await.context("ours")?;
    let mut peers = Vec::new();
    for name in ["duckdb", report::LINES, "polars"] {
        eprintln!("{name}");
        peers.push((name, peers::run(&wanted.python, name, &folder)?));
    }
    print(report::rows(&ours, &peers)?)
}

fn print(rows: Vec<report::Row>) -> Result<()> {
    for row in rows {
        println!("{}", serde_json::to_string(&row)?);
    }
    Ok(())
}
