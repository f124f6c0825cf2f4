//! The metrics of the process, as Prometheus reads them.

use std::sync::OnceLock;
use std::time::Duration;

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

use crate::telemetry::process;
use crate::{OnError, Tasks, VERSION};

/// From a tenth of a millisecond to half a minute.
const SECONDS: [f64; 17] = [
    0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5,
    5.0, 10.0, 30.0,
];

/// From 64 B to 64 MiB.
const BYTES: [f64; 11] = [
    64.0,
    256.0,
    1024.0,
    4096.0,
    16_384.0,
    65_536.0,
    262_144.0,
    1_048_576.0,
    4_194_304.0,
    16_777_216.0,
    67_108_864.0,
];

/// Counts of things: batches, rows, retries.
const COUNTS: [f64; 13] =
    [1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 21.0, 34.0, 55.0, 100.0, 250.0, 1000.0, 10_000.0];

/// How often histograms are folded, so that what nobody scrapes does not pile up.
const UPKEEP: Duration = Duration::from_secs(5);

static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();

/// The metrics of this process: everything that the macros of `metrics` record.
///
/// Histograms whose names end in `_seconds` or `_bytes` have buckets for those; others have buckets for counts.
#[derive(Clone)]
pub struct Metrics(PrometheusHandle);

impl Metrics {
    /// Installs the recorder of the process, or gives the one that is installed.
    pub fn install() -> Self {
        let handle = HANDLE.get_or_init(|| {
            let recorder = builder().build_recorder();
            let handle = recorder.handle();
            // Where somebody else's recorder is installed, ours shows nothing but loses nothing either.
            if metrics::set_global_recorder(recorder).is_ok() {
                describe();
            }
            handle
        });
        Self(handle.clone())
    }

    /// Everything in the text format of Prometheus.
    #[must_use]
    pub fn render(&self) -> String {
        process::record();
        self.0.render()
    }

    /// Keeps the memory of histograms bounded, as a task.
    pub(crate) fn keep_up(&self, tasks: &Tasks) {
        let handle = self.0.clone();
        let stop = tasks.stop();
        tasks.spawn("metrics", OnError::Log, async move {
            loop {
                tokio::select! {
                    () = stop.cancelled() => return Ok(()),
                    () = tokio::time::sleep(UPKEEP) => handle.run_upkeep(),
                }
            }
        });
    }
}

fn builder() -> PrometheusBuilder {
    let buckets = [("_seconds", SECONDS.as_slice()), ("_bytes", BYTES.as_slice())];
    let counts = PrometheusBuilder::new().set_buckets(&COUNTS).expect("there are buckets");
    buckets.into_iter().fold(counts, |builder, (ending, buckets)| {
        let matcher = Matcher::Suffix(ending.to_owned());
        builder.set_buckets_for_metric(matcher, buckets).expect("there are buckets")
    })
}

/// Describes what the runtime itself records.
fn describe() {
    metrics::describe_gauge!("build_info", "Always 1; the labels say what runs.");
    metrics::describe_gauge!("process_ready", "1 while the process is SERVING, else 0.");
    metrics::describe_counter!("task_failures_total", "Tasks that ended with an error or a panic.");
    metrics::describe_gauge!(
        "cert_expiry_seconds",
        "Seconds until the own certificate ends; negative once it has."
    );
    metrics::describe_gauge!(
        "tls_reload_failed",
        "1 while the certificate files cannot be used and the old ones are kept, else 0."
    );
    metrics::describe_counter!("tls_handshakes_total", "TLS handshakes by their outcome.");
    metrics::describe_counter!(
        "http_requests_total",
        "Requests at the HTTP port by path and code."
    );
    metrics::describe_counter!(
        "http_connections_refused_total",
        "Connections closed at once, since the HTTP port had its most."
    );
    process::describe();
    metrics::gauge!("build_info", "version" => VERSION).set(1.0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latency_has_buckets_and_every_metric_of_ours_is_described() {
        let recorder = builder().build_recorder();
        let handle = recorder.handle();
        metrics::with_local_recorder(&recorder, || {
            describe();
            process::record();
            metrics::describe_histogram!("rpc_seconds", "For this test.");
            metrics::histogram!("rpc_seconds").record(0.003);
            metrics::gauge!("process_ready").set(1.0);
        });
        let text = handle.render();
        assert!(text.contains("rpc_seconds_bucket{le=\"0.005\"} 1"), "{text}");
        assert!(text.contains("rpc_seconds_bucket{le=\"0.0025\"} 0"), "{text}");
        for family in text.lines().filter_map(|line| line.strip_prefix("# TYPE ")) {
            let name = family.split(' ').next().unwrap();
            assert!(text.contains(&format!("# HELP {name} ")), "{name} is not described");
        }
    }
}
