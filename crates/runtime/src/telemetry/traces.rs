//! Traces, sent to a collector by OTLP over gRPC.

use std::time::Duration;

use opentelemetry::KeyValue;
use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::{SpanExporter, WithExportConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};
use tracing::Subscriber;
use tracing_subscriber::Layer;
use tracing_subscriber::registry::LookupSpan;

use super::Telemetry;
use crate::{Error, VERSION};

/// Longest time of one export, and of the last one at the end of the process.
const EXPORT_TIMEOUT: Duration = Duration::from_secs(3);

/// Sends traces, if an endpoint is configured.
pub(super) struct Traces(Option<SdkTracerProvider>);

impl Traces {
    /// Connects when the first trace leaves, so a collector that is away does not hold up the start.
    pub(super) fn new(options: &Telemetry, name: &'static str) -> Result<Self, Error> {
        if options.otlp_endpoint.is_empty() {
            return Ok(Self(None));
        }
        let exporter = SpanExporter::builder()
            .with_tonic()
            .with_endpoint(options.otlp_endpoint.as_str())
            .with_timeout(EXPORT_TIMEOUT)
            .build()
            .map_err(|error| {
                let value = format!("{:?}", options.otlp_endpoint);
                Error::rule("telemetry.otlp_endpoint", value, error.to_string())
            })?;
        let share = Sampler::TraceIdRatioBased(options.sampling);
        let resource = Resource::builder()
            .with_service_name(name)
            .with_attribute(KeyValue::new("service.version", VERSION))
            .build();
        let provider = SdkTracerProvider::builder()
            .with_batch_exporter(exporter)
            .with_sampler(Sampler::ParentBased(Box::new(share)))
            .with_resource(resource)
            .build();
        opentelemetry::global::set_tracer_provider(provider.clone());
        Ok(Self(Some(provider)))
    }

    /// The layer that makes traces of spans.
    pub(super) fn layer<S>(&self, name: &'static str) -> Option<impl Layer<S> + use<S>>
    where
        S: Subscriber + for<'a> LookupSpan<'a>,
    {
        let provider = self.0.as_ref()?;
        // Place, thread and idle time of each span cost more than they tell.
        let layer = tracing_opentelemetry::layer()
            .with_location(false)
            .with_threads(false)
            .with_tracked_inactivity(false)
            .with_tracer(provider.tracer(name));
        Some(layer)
    }

    /// Sends what is left.
    pub(super) async fn flush(self) {
        let Some(provider) = self.0 else { return };
        let ending =
            tokio::task::spawn_blocking(move || provider.shutdown_with_timeout(EXPORT_TIMEOUT));
        if let Ok(Err(error)) = ending.await {
            tracing::warn!(%error, "traces lost");
        }
    }
}
