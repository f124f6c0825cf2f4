//! How the process and its components are: one state behind gRPC and HTTP.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Timestamp};
use tokio::sync::watch;

/// Whether something answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Not yet: it loads, recovers or connects.
    Starting,
    /// It answers.
    Serving,
    /// It does not: broken or draining.
    NotServing,
}

impl State {
    /// The name that health probes of gRPC use, in upper case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Starting => "STARTING",
            Self::Serving => "SERVING",
            Self::NotServing => "NOT_SERVING",
        }
    }
}

/// One part of a process: a store, an engine, a service that it depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// Its state.
    pub state: State,
    /// Why it is not serving, in one sentence without addresses or credentials; empty while it is.
    pub message: String,
    /// True if the process is not ready without it.
    pub required: bool,
    /// When it was last looked at.
    pub checked_at: Timestamp,
    /// How long that look took; zero if nobody measured.
    pub latency: Duration,
}

/// The state of a process at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct HealthReport {
    /// Every component by its name.
    pub components: BTreeMap<&'static str, Component>,
    /// True once the process is up.
    pub started: bool,
    /// True once the process drains; it never comes back.
    pub draining: bool,
}

impl HealthReport {
    /// The state of the whole: serving when it is up, does not drain, and every required component serves.
    #[must_use]
    pub fn state(&self) -> State {
        if self.draining {
            return State::NotServing;
        }
        if !self.started {
            return State::Starting;
        }
        if self.not_ready().is_empty() { State::Serving } else { State::NotServing }
    }

    /// Names of the required components that do not serve, sorted.
    #[must_use]
    pub fn not_ready(&self) -> Vec<&'static str> {
        let missing = self
            .components
            .iter()
            .filter(|(_, component)| component.required && component.state != State::Serving);
        missing.map(|(name, _)| *name).collect()
    }

    /// Why the process is not ready, in one sentence; empty when it is.
    #[must_use]
    pub fn reason(&self) -> String {
        if self.draining {
            return "the process drains".to_owned();
        }
        if !self.started {
            return "the process starts".to_owned();
        }
        let missing = self.not_ready();
        let Some(name) = missing.first() else { return String::new() };
        match self.components.get(name).map(|component| component.message.as_str()) {
            Some("") | None => format!("`{name}` is not serving"),
            Some(message) => format!("`{name}` is not serving: {message}"),
        }
    }

    /// True if both reports say the same, looks and latencies aside.
    fn says_the_same(&self, other: &Self) -> bool {
        let said = |report: &Self| {
            let parts = report.components.iter();
            let parts: Vec<_> = parts
                .map(|(name, part)| (*name, part.state, part.required, part.message.clone()))
                .collect();
            (report.started, report.draining, parts)
        };
        said(self) == said(other)
    }
}

/// The health of a process; clones are the same.
#[derive(Clone)]
pub struct Health {
    report: Arc<watch::Sender<HealthReport>>,
    clock: Arc<dyn Clock>,
    version: &'static str,
    started_at: Timestamp,
}

impl Health {
    /// A process that starts now.
    #[must_use]
    pub fn new(version: &'static str, clock: Arc<dyn Clock>) -> Self {
        let started_at = clock.now();
        Self { report: Arc::new(watch::Sender::default()), clock, version, started_at }
    }

    /// States how a component is that the process cannot do without. The message is empty for a serving one.
    pub fn set(&self, component: &'static str, state: State, message: impl Into<String>) {
        self.observe(component, state, message, Duration::ZERO);
    }

    /// As [`Self::set`], with the time that the look took.
    pub fn observe(
        &self,
        component: &'static str,
        state: State,
        message: impl Into<String>,
        latency: Duration,
    ) {
        let component_now = self.component(state, message.into(), latency);
        self.put(component, Component { required: true, ..component_now });
    }

    /// States how a component is that is missed but not needed: it never makes the process unready.
    pub fn set_optional(&self, component: &'static str, state: State, message: impl Into<String>) {
        let component_now = self.component(state, message.into(), Duration::ZERO);
        self.put(component, Component { required: false, ..component_now });
    }

    /// The process is up: from now on it is serving if its components are.
    pub fn start(&self) {
        self.change(|report| report.started = true);
    }

    /// The process drains: it is NOT_SERVING until its end.
    pub fn drain(&self) {
        self.change(|report| report.draining = true);
    }

    /// How the process is at this moment.
    #[must_use]
    pub fn report(&self) -> HealthReport {
        self.report.borrow().clone()
    }

    /// The state of the whole at this moment.
    #[must_use]
    pub fn state(&self) -> State {
        self.report.borrow().state()
    }

    /// Every change of a state or a message from now on; a slow reader sees the latest.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<HealthReport> {
        self.report.subscribe()
    }

    /// Version of the program.
    #[must_use]
    pub const fn version(&self) -> &'static str {
        self.version
    }

    /// When the process started.
    #[must_use]
    pub const fn started_at(&self) -> Timestamp {
        self.started_at
    }

    /// How long the process has been up; zero if the clock was set back.
    #[must_use]
    pub fn uptime(&self) -> Duration {
        self.clock.now().since(self.started_at)
    }

    fn component(&self, state: State, message: String, latency: Duration) -> Component {
        let message = if state == State::Serving { String::new() } else { message };
        Component { state, message, required: true, checked_at: self.clock.now(), latency }
    }

    fn put(&self, name: &'static str, component: Component) {
        let before = self.report.borrow().components.get(name).map(|component| component.state);
        if before != Some(component.state) {
            let state = component.state.name();
            let message = component.message.as_str();
            match component.state {
                State::NotServing => {
                    tracing::warn!(component = name, state, message, "health changed")
                }
                State::Starting | State::Serving => {
                    tracing::info!(component = name, state, "health changed");
                }
            }
        }
        self.change(|report| {
            report.components.insert(name, component);
        });
    }

    /// Applies `change`, and wakes the watchers only if the report says something else than before.
    fn change(&self, change: impl FnOnce(&mut HealthReport)) {
        self.report.send_if_modified(|report| {
            let before = report.clone();
            change(report);
            !before.says_the_same(report)
        });
        let serving = if self.state() == State::Serving { 1.0 } else { 0.0 };
        metrics::gauge!("process_ready").set(serving);
    }
}

#[cfg(test)]
mod tests {
    use base::ManualClock;

    use super::*;

    fn health() -> (Health, Arc<ManualClock>) {
        let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(100)));
        (Health::new("1.2.3", Arc::clone(&clock) as Arc<dyn Clock>), clock)
    }

    #[test]
    fn a_process_serves_only_when_it_is_up_and_all_it_needs_serves() {
        let (health, _) = health();
        health.set("store", State::Starting, "recovering");
        assert_eq!(health.state(), State::Starting);
        health.start();
        assert_eq!(health.state(), State::NotServing);
        assert_eq!(health.report().reason(), "`store` is not serving: recovering");
        assert_eq!(health.report().not_ready(), ["store"]);
        health.set("store", State::Serving, "");
        assert_eq!(health.state(), State::Serving);
        assert_eq!(health.report().reason(), "");
    }

    #[test]
    fn an_optional_component_never_makes_the_process_unready() {
        let (health, _) = health();
        health.start();
        health.set_optional("events", State::NotServing, "the broker is away");
        assert_eq!(health.state(), State::Serving);
        assert!(health.report().not_ready().is_empty());
        assert_eq!(health.report().components["events"].message, "the broker is away");
    }

    #[test]
    fn a_draining_process_never_serves_again() {
        let (health, _) = health();
        health.start();
        health.drain();
        health.set("store", State::Serving, "");
        assert_eq!(health.state(), State::NotServing);
        assert_eq!(health.report().reason(), "the process drains");
    }

    #[test]
    fn a_watcher_is_woken_by_changes_and_not_by_looks() {
        let (health, clock) = health();
        health.set("store", State::Serving, "");
        let mut watch = health.watch();
        clock.advance(Duration::from_secs(5));
        health.observe("store", State::Serving, "", Duration::from_millis(3));
        assert!(!watch.has_changed().unwrap(), "only the time of the look changed");
        let store = &watch.borrow_and_update().components["store"];
        assert_eq!(store.checked_at, Timestamp::from_seconds(105));
        assert_eq!(store.latency, Duration::from_millis(3));
    }

    #[test]
    fn the_uptime_follows_the_clock() {
        let (health, clock) = health();
        clock.advance(Duration::from_secs(7));
        assert_eq!(health.uptime(), Duration::from_secs(7));
        assert_eq!((health.version(), health.started_at().seconds()), ("1.2.3", 100));
    }
}
