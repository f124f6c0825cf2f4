//! What a process tells about itself: logs on stderr, traces over OTLP, metrics for Prometheus.
//!
//! Owns:      the one subscriber, recorder and tracer provider of a process, and the section `[telemetry]`.
//! Invariant: nothing is written to stdout, which is for data.
//! Not here:  spans and metrics of calls (`rpc`), the HTTP port that shows the metrics (`web`).

mod fields;
mod level;
mod logs;
mod metrics;
mod options;
mod process;
mod traces;

use std::io::IsTerminal;

use opentelemetry_sdk::propagation::TraceContextPropagator;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

pub use self::level::LogLevel;
pub use self::metrics::Metrics;
pub use self::options::{LogFormat, Telemetry};

use self::traces::Traces;
use crate::Error;

/// The telemetry of this process.
pub(crate) struct Installed {
    pub(crate) log_level: LogLevel,
    traces: Traces,
}

/// Installs logs, traces and metrics for the whole process, and the hook that logs panics.
///
/// Has to be called within a Tokio runtime, on which traces travel. What somebody installed before stays.
pub(crate) fn install(options: &Telemetry, name: &'static str) -> Result<Installed, Error> {
    Metrics::install();
    opentelemetry::global::set_text_map_propagator(TraceContextPropagator::new());
    let traces = Traces::new(options, name)?;
    let (filter, log_level) = level::filter(options)?;
    let is_terminal = std::io::stderr().is_terminal();
    let installed = tracing_subscriber::registry()
        .with(filter)
        .with(logs::layer(options.format, is_terminal, std::io::stderr))
        .with(traces.layer(name))
        .try_init();
    if installed.is_err() {
        return Ok(Installed { log_level: LogLevel::none(), traces });
    }
    std::panic::set_hook(Box::new(|panic| {
        let location = panic.location().map(ToString::to_string).unwrap_or_default();
        let text = crate::tasks::panic_text(panic.payload());
        tracing::error!(location, panic = text, "panicked");
    }));
    Ok(Installed { log_level, traces })
}

impl Installed {
    /// Sends what traces are left, within a few seconds.
    pub(crate) async fn flush(self) {
        self.traces.flush().await;
    }
}
