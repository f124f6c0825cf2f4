//! How far long work has come, shown to people alone.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Work that takes less is over before anybody asks.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the bar moves.
const EVERY: Duration = Duration::from_millis(200);

/// A bar on the standard error, if that is a terminal and the work takes long.
pub(super) struct Progress {
    begun: Instant,
    looked: Instant,
    /// How much there is; `None` if nobody knows.
    total: Option<u64>,
    unit: &'static str,
    bar: Option<ProgressBar>,
}

impl Progress {
    pub(super) fn new(total: Option<u64>, unit: &'static str) -> Self {
        let now = Instant::now();
        Self { begun: now, looked: now, total, unit, bar: None }
    }

    /// Tells how much has been done.
    pub(super) fn at(&mut self, done: u64) {
        if self.looked.elapsed() < EVERY {
            return;
        }
        self.looked = Instant::now();
        if self.bar.is_none() && self.begun.elapsed() > PATIENCE && std::io::stderr().is_terminal()
        {
            self.bar = Some(bar(self.total, self.unit));
        }
        if let Some(bar) = &self.bar {
            bar.set_position(done);
        }
    }

    /// How long it took; the bar is gone.
    pub(super) fn end(self) -> Duration {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
        self.begun.elapsed()
    }
}

fn bar(total: Option<u64>, unit: &str) -> ProgressBar {
    let (bar, form) = match (total, unit) {
        (Some(total), "bytes") => (
            ProgressBar::new(total),
            "{bar:40} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
        ),
        (Some(total), _) => {
            (ProgressBar::new(total), "{bar:40} {pos} of {len}, {per_sec}, {eta} left")
        }
        (None, "bytes") => (ProgressBar::new_spinner(), "{spinner} {bytes}, {bytes_per_sec}"),
        (None, _) => (ProgressBar::new_spinner(), "{spinner} {pos}, {per_sec}"),
    };
    // The forms are ours; a mistake in one leaves the library's own.
    match ProgressStyle::with_template(form) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
