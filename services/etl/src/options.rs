//! What an operator can set, in the section `[etl]`.

use base::Span;
use runtime::Error;
use serde::{Deserialize, Serialize};

/// The section `[etl]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// The database.
    pub store: store::Options,
    /// Executions that this process runs at once; 0 means that it runs none and only answers. At most 256.
    pub executions_max: u32,
    /// Steps of one execution that run at once, 1 to 32.
    pub steps_max: u32,
    /// Executions of one organisation that run at once in all processes, 1 to 10,000.
    pub organization_running_max: u32,
    /// Executions of one organisation that may wait, 1 to 100,000.
    pub organization_waiting_max: u32,
    /// Life of a lease: how long an execution stands still at most whose process has died. 3 seconds to 10 minutes.
    pub lease: Span,
    /// How often a lease is renewed; at most a third of its life.
    pub heartbeat: Span,
    /// How often other processes' executions and wishes to cancel are looked for, 100 milliseconds to 10 seconds.
    pub look_every: Span,
    /// How long ended executions are kept with steps, log and quality, 1 day to 10 years.
    pub executions_kept: Span,
    /// Streams of executions and logs that may be open at once.
    pub watches_max: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            store: store::Options::sqlite("data/etl.db"),
            executions_max: 8,
            steps_max: 4,
            organization_running_max: 10,
            organization_waiting_max: 1000,
            lease: Span::seconds(30),
            heartbeat: Span::seconds(10),
            look_every: Span::millis(500),
            executions_kept: Span::seconds(90 * 86_400),
            watches_max: 1000,
        }
    }
}

impl Options {
    /// Looks at what no type says.
    ///
    /// # Errors
    /// The first setting that cannot be worked with.
    pub fn check(&self) -> Result<(), Error> {
        self.store.check().map_err(|error| {
            let field =
                if let store::Error::Setting { field, .. } = &error { field } else { "url" };
            Error::rule(format!("etl.store.{field}"), &self.store.url, error.to_string())
        })?;
        let counts = [
            ("etl.executions_max", self.executions_max, 0, 256),
            ("etl.steps_max", self.steps_max, 1, 32),
            ("etl.organization_running_max", self.organization_running_max, 1, 10_000),
            ("etl.organization_waiting_max", self.organization_waiting_max, 1, 100_000),
            ("etl.watches_max", self.watches_max, 1, 100_000),
        ];
        for (key, value, least, most) in counts {
            if !(least..=most).contains(&value) {
                return Err(Error::rule(key, value, format!("it must be from {least} to {most}")));
            }
        }
        let spans = [
            ("etl.lease", self.lease, Span::seconds(3), Span::seconds(600)),
            ("etl.heartbeat", self.heartbeat, Span::seconds(1), Span::seconds(200)),
            ("etl.look_every", self.look_every, Span::millis(100), Span::seconds(10)),
            (
                "etl.executions_kept",
                self.executions_kept,
                Span::seconds(86_400),
                Span::seconds(3650 * 86_400),
            ),
        ];
        for (key, value, least, most) in spans {
            if value.0 < least.0 || most.0 < value.0 {
                return Err(Error::rule(key, value, format!("it must be from {least} to {most}")));
            }
        }
        if self.lease.0 < self.heartbeat.0 * 3 {
            let rule = "it must be at most a third of `etl.lease`";
            return Err(Error::rule("etl.heartbeat", self.heartbeat, rule));
        }
        Ok(())
    }
}
