//! Writes down what one client saw.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context, Result};
use blackbox::history::Event;

/// Numbers that only grow, one counter for all.
#[derive(Debug, Default)]
pub(crate) struct Clock(AtomicU64);

impl Clock {
    pub(crate) fn tick(&self) -> u64 {
        self.0.fetch_add(1, Ordering::SeqCst)
    }
}

/// A file of the history.
#[derive(Debug)]
pub(crate) struct Recorder(BufWriter<File>);

impl Recorder {
    pub(crate) fn create(folder: &Path, run: u64, name: &str) -> Result<Self> {
        let path = folder.join(format!("{run:05}-{name}.ndjson"));
        let file = File::create_new(&path).with_context(|| path.display().to_string())?;
        Ok(Self(BufWriter::new(file)))
    }

    pub(crate) fn add(&mut self, event: &Event) -> Result<()> {
        serde_json::to_writer(&mut self.0, event)?;
        Ok(self.0.write_all(b"\n")?)
    }

    pub(crate) fn finish(mut self) -> Result<()> {
        Ok(self.0.flush()?)
    }
}
