//! The ceiling of the disk: bare appends to files, each made durable before the next.

use std::io::Write;
use std::path::Path;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::cell::{Cell, Outcome, Timing};
use crate::meter::Meter;

/// Bytes of one write; longer ones cost the kernel more than they save.
const WRITE_BYTES: usize = 256 << 10;

/// Appends batches to as many files as the cell has partitions, with an fdatasync after each batch.
pub(crate) fn append(folder: &Path, cell: &Cell, timing: Timing) -> Result<Outcome> {
    let appends: Vec<_> = (0..cell.partitions)
        .map(|partition| {
            let (path, cell) = (folder.join(format!("append-{partition}")), *cell);
            thread::spawn(move || append_one(&path, &cell, timing))
        })
        .collect();
    let mut meters = Vec::new();
    for append in appends {
        meters.push(append.join().ok().context("an append panicked")??);
    }
    Ok(Meter::sum(meters, timing))
}

fn append_one(path: &Path, cell: &Cell, timing: Timing) -> Result<Meter> {
    let batch = vec![0x5a_u8; cell.batch_bytes()];
    let mut file = std::fs::File::create(path).with_context(|| path.display().to_string())?;
    let mut meter = Meter::start(timing);
    while meter.goes_on() {
        let begun = Instant::now();
        for part in batch.chunks(WRITE_BYTES) {
            file.write_all(part)?;
        }
        file.sync_data()?;
        meter.took(cell.batch, begun);
    }
    drop(file);
    std::fs::remove_file(path)?;
    Ok(meter)
}
