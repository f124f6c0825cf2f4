//! The paths that every process has.

use http::StatusCode;
use serde_json::{Value, json};

use super::{HttpReply, HttpRoutes};
use crate::telemetry::Metrics;
use crate::{Health, HealthReport, State};

/// `/metrics`, `/health` and `/ready`.
pub(super) fn routes(health: &Health) -> HttpRoutes {
    let metrics = Metrics::install();
    let (alive, ready) = (health.clone(), health.clone());
    HttpRoutes::new()
        .get("/metrics", move |_| {
            let text = metrics.render();
            async move {
                HttpReply {
                    content_type: "text/plain; version=0.0.4; charset=utf-8",
                    ..HttpReply::text(StatusCode::OK, text)
                }
            }
        })
        .get("/health", move |_| std::future::ready(liveness(&alive)))
        .get("/ready", move |_| std::future::ready(readiness(&ready.report())))
}

/// The process lives as long as it answers: a component that is away is no reason to restart it.
fn liveness(health: &Health) -> HttpReply {
    let report = health.report();
    let components: serde_json::Map<String, Value> = report
        .components
        .iter()
        .map(|(name, component)| {
            let document = json!({
                "status": component.state.name(),
                "message": component.message,
                "required": component.required,
                "checked_at": component.checked_at.to_string(),
            });
            ((*name).to_owned(), document)
        })
        .collect();
    let document = json!({
        "status": report.state().name(),
        "version": health.version(),
        "started_at": health.started_at().to_string(),
        "uptime_seconds": health.uptime().as_secs(),
        "components": components,
    });
    HttpReply::json(StatusCode::OK, &document)
}

fn readiness(report: &HealthReport) -> HttpReply {
    let is_ready = report.state() == State::Serving;
    let status = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let document = json!({
        "ready": is_ready,
        "reason": report.reason(),
        "not_ready_components": report.not_ready(),
    });
    HttpReply::json(status, &document)
}
