//! What a client tells about its calls.

use std::time::Duration;

use metrics::Unit;
use tonic::Code;

use super::Target;
use crate::metrics::name;

const CALLS: &str = "rpc_client_calls_total";
const DURATION: &str = "rpc_client_call_duration_seconds";
const RETRIES: &str = "rpc_client_retries_total";
const CONNECTIONS: &str = "rpc_client_connections_total";
const REVOCATION_STREAMS: &str = "rpc_client_revocation_streams_ended_total";
const AUDIT_EVENTS: &str = "rpc_client_audit_events_total";

/// Says what each metric means.
pub(crate) fn describe() {
    metrics::describe_counter!(
        CALLS,
        Unit::Count,
        "Calls that were answered, by called peer, service, method and code"
    );
    metrics::describe_histogram!(
        DURATION,
        Unit::Seconds,
        "Time to the answer, or to the beginning of a stream, retries included"
    );
    metrics::describe_counter!(RETRIES, Unit::Count, "Tries after the first of a call");
    metrics::describe_counter!(
        CONNECTIONS,
        Unit::Count,
        "Attempts to connect, by called peer and outcome"
    );
    metrics::describe_counter!(
        REVOCATION_STREAMS,
        Unit::Count,
        "Streams of revocations that ended; while there is none, auth is asked about every call"
    );
    metrics::describe_counter!(
        AUDIT_EVENTS,
        Unit::Count,
        "Events for the audit record, by outcome: sent, or why they were dropped"
    );
}

pub(super) fn ended(target: &Target, code: Code, took: Duration) {
    let (peer, (service, method)) = (target.peer, target.names());
    metrics::counter!(
        CALLS,
        "peer" => peer, "service" => service, "method" => method, "code" => name(code)
    )
    .increment(1);
    metrics::histogram!(DURATION, "peer" => peer, "service" => service, "method" => method)
        .record(took);
}

pub(super) fn repeated(target: &Target) {
    let (peer, (service, method)) = (target.peer, target.names());
    metrics::counter!(RETRIES, "peer" => peer, "service" => service, "method" => method)
        .increment(1);
}

pub(super) fn dialled(peer: &'static str, succeeded: bool) {
    let outcome = if succeeded { "ok" } else { "failed" };
    metrics::counter!(CONNECTIONS, "peer" => peer, "outcome" => outcome).increment(1);
}

pub(crate) fn revocation_stream_ended() {
    metrics::counter!(REVOCATION_STREAMS).increment(1);
}

/// Events that were sent (`sent`), or lost, and then why.
pub(crate) fn audit_events(count: usize, outcome: &'static str) {
    metrics::counter!(AUDIT_EVENTS, "outcome" => outcome).increment(count as u64);
}
