//! Everything that runs in a process: each task has a name, an owner and a fate.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::FutureExt;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Any error, boxed.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What the process does when a task ends with an error or a panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnError {
    /// Logs it and goes on.
    Log,
    /// Logs it, drains and exits with code 1: the process is of no use without this task.
    Stop,
}

/// The tasks of a process; clones are the same.
#[derive(Clone, Debug)]
pub struct Tasks {
    tracker: TaskTracker,
    stop: CancellationToken,
    /// Name of the first task that failed with [`OnError::Stop`].
    failed: Arc<watch::Sender<Option<&'static str>>>,
    /// How many tasks of each name run, so that a late drain can say whom it waited for.
    running: Arc<Mutex<BTreeMap<&'static str, usize>>>,
}

impl Tasks {
    /// No tasks yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            tracker: TaskTracker::new(),
            stop: CancellationToken::new(),
            failed: Arc::new(watch::Sender::new(None)),
            running: Arc::default(),
        }
    }

    /// Runs `work` as a task called `name`. A panic is contained and is an error like another.
    ///
    /// Must be called within a Tokio runtime.
    pub fn spawn<F>(&self, name: &'static str, on_error: OnError, work: F)
    where
        F: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        let running = Running::enter(name, &self.running);
        let failed = Arc::clone(&self.failed);
        self.tracker.spawn(async move {
            let _running = running;
            let error = match AssertUnwindSafe(work).catch_unwind().await {
                Ok(Ok(())) => return,
                Ok(Err(error)) => {
                    tracing::error!(
                        task = name,
                        error = &*error as &dyn std::error::Error,
                        "task failed"
                    );
                    "error"
                }
                Err(panic) => {
                    tracing::error!(task = name, panic = panic_text(&*panic), "task failed");
                    "panic"
                }
            };
            metrics::counter!("task_failures_total", "task" => name, "cause" => error).increment(1);
            if on_error == OnError::Stop {
                failed.send_if_modified(|first| {
                    let is_first = first.is_none();
                    if is_first {
                        *first = Some(name);
                    }
                    is_first
                });
            }
        });
    }

    /// The token that asks every task to finish. Listeners, streams and loops select on it.
    #[must_use]
    pub fn stop(&self) -> CancellationToken {
        self.stop.clone()
    }

    /// Waits for a task that fails with [`OnError::Stop`], and gives its name; at once if one has.
    pub async fn failed(&self) -> &'static str {
        let mut failed = self.failed.subscribe();
        let first = failed.wait_for(Option::is_some).await.expect("the sender lives in self");
        first.expect("waited for it")
    }

    /// Asks every task to finish; true if all did within `grace`. A second call waits again.
    pub async fn drain(&self, grace: Duration) -> bool {
        self.stop.cancel();
        self.tracker.close();
        tokio::time::timeout(grace, self.tracker.wait()).await.is_ok()
    }

    /// How many tasks of each name run at this moment.
    #[must_use]
    pub fn running(&self) -> BTreeMap<&'static str, usize> {
        self.running.lock().expect("no panic under this lock").clone()
    }
}

impl Default for Tasks {
    fn default() -> Self {
        Self::new()
    }
}

/// Counts a task for as long as it lives.
struct Running {
    name: &'static str,
    counts: Arc<Mutex<BTreeMap<&'static str, usize>>>,
}

impl Running {
    fn enter(name: &'static str, counts: &Arc<Mutex<BTreeMap<&'static str, usize>>>) -> Self {
        *counts.lock().expect("no panic under this lock").entry(name).or_default() += 1;
        Self { name, counts: Arc::clone(counts) }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut counts = self.counts.lock().expect("no panic under this lock");
        if let Some(count) = counts.get_mut(self.name) {
            *count -= 1;
            if *count == 0 {
                counts.remove(self.name);
            }
        }
    }
}

/// What a panic said.
pub(crate) fn panic_text(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&'static str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no text")
}

#[cfg(test)]
mod tests {
    use super::*;

    const GRACE: Duration = Duration::from_secs(5);

    #[tokio::test]
    async fn a_drain_ends_when_every_task_has_seen_the_stop() {
        let tasks = Tasks::new();
        let stop = tasks.stop();
        tasks.spawn("loop", OnError::Log, async move {
            stop.cancelled().await;
            Ok(())
        });
        assert_eq!(tasks.running(), BTreeMap::from([("loop", 1)]));
        assert!(tasks.drain(GRACE).await);
        assert!(tasks.running().is_empty());
    }

    #[tokio::test]
    async fn a_task_that_never_ends_holds_the_drain_no_longer_than_the_grace() {
        let tasks = Tasks::new();
        tasks.spawn("deaf", OnError::Log, std::future::pending());
        assert!(!tasks.drain(Duration::from_millis(20)).await);
        assert_eq!(tasks.running(), BTreeMap::from([("deaf", 1)]));
    }

    #[tokio::test]
    async fn a_failure_that_stops_the_process_is_told_by_name() {
        let tasks = Tasks::new();
        tasks.spawn("harmless", OnError::Log, async { Err("ignored".into()) });
        tasks.spawn("listener", OnError::Stop, async { Err("gone".into()) });
        assert_eq!(tasks.failed().await, "listener");
        assert!(tasks.drain(GRACE).await);
    }

    #[tokio::test]
    async fn a_panic_is_contained_and_counts_as_a_failure() {
        let tasks = Tasks::new();
        tasks.spawn("clumsy", OnError::Stop, async { panic!("dropped {}", 1) });
        assert_eq!(tasks.failed().await, "clumsy");
        assert!(tasks.drain(GRACE).await, "a task that panicked is over");
        assert!(tasks.running().is_empty());
    }
}
