//! What a server tells about its calls.

use std::sync::OnceLock;
use std::time::Duration;

use metrics::{Counter, Histogram, Unit};
use tonic::Code;

const CALLS: &str = "rpc_server_calls_total";
const DURATION: &str = "rpc_server_call_duration_seconds";
const PANICS: &str = "rpc_server_panics_total";
const REFUSED_CONNECTIONS: &str = "rpc_server_connections_refused_total";
const UNAUDITED: &str = "rpc_server_audit_events_dropped_total";

/// Codes are 0 to 16.
const CODES: usize = 17;

/// Says what each metric means.
pub(crate) fn describe() {
    metrics::describe_counter!(CALLS, Unit::Count, "Calls that ended, by service, method and code");
    metrics::describe_histogram!(
        DURATION,
        Unit::Seconds,
        "Time from the head of a call to the end of its answer, by service and method"
    );
    metrics::describe_counter!(PANICS, Unit::Count, "Panics of handlers, contained");
    metrics::describe_counter!(
        REFUSED_CONNECTIONS,
        Unit::Count,
        "Connections that were closed before their first call, by cause"
    );
    metrics::describe_counter!(
        UNAUDITED,
        Unit::Count,
        "Refused and failed calls that the audit record has missed, since its queue was full"
    );
}

/// The metrics of one method. A handle is resolved when it is first needed, and never looked up again.
pub(crate) struct MethodMetrics {
    service: &'static str,
    method: &'static str,
    calls: [OnceLock<Counter>; CODES],
    duration: OnceLock<Histogram>,
}

impl MethodMetrics {
    pub(crate) fn new(service: &'static str, method: &'static str) -> Self {
        let calls = [const { OnceLock::new() }; CODES];
        Self { service, method, calls, duration: OnceLock::new() }
    }

    /// A call ended with `code` after `elapsed`.
    pub(crate) fn ended(&self, code: Code, elapsed: Duration) {
        let Self { service, method, .. } = *self;
        let calls = self.calls[code as usize].get_or_init(|| {
            metrics::counter!(CALLS, "service" => service, "method" => method, "code" => name(code))
        });
        calls.increment(1);
        let duration = self.duration.get_or_init(
            || metrics::histogram!(DURATION, "service" => service, "method" => method),
        );
        duration.record(elapsed);
    }
}

/// A call of a method that no service here has; its name is the caller's, and so no label.
pub(crate) fn unknown_method() {
    let code = name(Code::Unimplemented);
    metrics::counter!(CALLS, "service" => "unknown", "method" => "unknown", "code" => code)
        .increment(1);
}

pub(crate) fn panicked(method: &'static str) {
    metrics::counter!(PANICS, "method" => method).increment(1);
}

pub(crate) fn connection_refused(cause: &'static str) {
    metrics::counter!(REFUSED_CONNECTIONS, "cause" => cause).increment(1);
}

pub(crate) fn audit_event_dropped() {
    metrics::counter!(UNAUDITED).increment(1);
}

/// The name of a code, as the specification of gRPC has it.
pub(crate) const fn name(code: Code) -> &'static str {
    match code {
        Code::Ok => "OK",
        Code::Cancelled => "CANCELLED",
        Code::Unknown => "UNKNOWN",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::NotFound => "NOT_FOUND",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::Aborted => "ABORTED",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::Internal => "INTERNAL",
        Code::Unavailable => "UNAVAILABLE",
        Code::DataLoss => "DATA_LOSS",
        Code::Unauthenticated => "UNAUTHENTICATED",
    }
}
