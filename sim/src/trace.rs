//! What happened, line by line, with the simulated time.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// What happened so far. Clones write to the same trace.
#[derive(Clone, Default)]
pub(crate) struct Trace(Arc<Mutex<String>>);

impl Trace {
    /// Adds a line about what happened inside a simulated host.
    pub(crate) fn line(&self, what: &str) {
        self.line_at(turmoil::sim_elapsed().unwrap_or_default(), what);
    }

    /// Adds a line about what happened at a given time.
    pub(crate) fn line_at(&self, at: Duration, what: &str) {
        let line = format!("{:>12} {what}\n", at.as_micros());
        self.lock().push_str(&line);
    }

    /// The whole of it.
    pub(crate) fn text(&self) -> String {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, String> {
        self.0.lock().expect("no panic under this lock")
    }
}
