//! What a call hands on to the calls that it makes: its deadline, its trace, and its request id.
//!
//! Owns:      the metadata `grpc-timeout`, `traceparent`, `tracestate` and `x-request-id` of outgoing calls.
//! Invariant: nothing is handed on that the caller has set itself.
//! Not here:  credentials (`acting`), and the server's reading of the same metadata.

use std::sync::Arc;
use std::time::Duration;

use base::Random;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue};
use opentelemetry::trace::TraceContextExt as _;
use tokio::time::Instant;
use tracing_opentelemetry::OpenTelemetrySpanExt as _;

use crate::Call;

/// Time left for a call (gRPC).
pub(crate) const TIMEOUT: HeaderName = HeaderName::from_static("grpc-timeout");
/// Id of the request, for logs.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// The trace and its current span (W3C Trace Context).
pub(crate) const TRACE_PARENT: HeaderName = HeaderName::from_static("traceparent");
/// What vendors add to a trace (W3C Trace Context).
pub(crate) const TRACE_STATE: HeaderName = HeaderName::from_static("tracestate");

/// The call that an outgoing request belongs to: the one that it carries, or else `given`, or else the one that the
/// running task answers.
pub(crate) fn ambient(extensions: &Extensions, given: Option<&Arc<Call>>) -> Option<Arc<Call>> {
    extensions.get::<Arc<Call>>().or(given).cloned().or_else(crate::current)
}

/// When an outgoing request must be answered: the earliest of what its caller asked for, what the call that it belongs
/// to allows, and `limit` if neither says anything.
pub(crate) fn deadline(
    headers: &HeaderMap,
    ambient: Option<&Call>,
    limit: Option<Duration>,
    now: Instant,
) -> Option<Instant> {
    let asked = headers.get(TIMEOUT).and_then(|value| read_timeout(value.to_str().ok()?));
    let asked = asked.map(|timeout| now + timeout);
    let inherited = ambient.and_then(|call| call.deadline).map(Instant::from_std);
    match (asked, inherited) {
        (Some(asked), Some(inherited)) => Some(asked.min(inherited)),
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => limit.map(|limit| now + limit),
    }
}

/// Puts trace and request id of `ambient` into the headers. Spans of this process are in the trace if tracing is on.
pub(crate) fn inject(headers: &mut HeaderMap, ambient: Option<&Call>, random: &dyn Random) {
    if let Some(call) = ambient
        && !headers.contains_key(REQUEST_ID)
        && !call.request_id.is_empty()
        && let Ok(id) = HeaderValue::from_str(&call.request_id)
    {
        headers.insert(REQUEST_ID, id);
    }
    if headers.contains_key(TRACE_PARENT) {
        return;
    }
    let context = tracing::Span::current().context();
    let span = context.span();
    let span = span.span_context();
    if span.is_valid() {
        let flags = span.trace_flags().to_u8();
        let parent = format!("00-{}-{}-{flags:02x}", span.trace_id(), span.span_id());
        insert(headers, TRACE_PARENT, &parent);
        insert(headers, TRACE_STATE, &span.trace_state().header());
    } else if let Some(call) = ambient
        && call.trace_id.len() == 32
    {
        // Nobody records spans here; whoever does further on still finds the trace.
        let span = u64::from_be_bytes(random.bytes()).max(1);
        insert(headers, TRACE_PARENT, &format!("00-{}-{span:016x}-00", call.trace_id));
    }
}

fn insert(headers: &mut HeaderMap, name: HeaderName, text: &str) {
    if !text.is_empty()
        && let Ok(value) = HeaderValue::from_str(text)
    {
        headers.insert(name, value);
    }
}

/// Sets the time that is left until `deadline`.
pub(crate) fn set_timeout(headers: &mut HeaderMap, deadline: Option<Instant>, now: Instant) {
    let Some(deadline) = deadline else {
        headers.remove(TIMEOUT);
        return;
    };
    insert(headers, TIMEOUT, &write_timeout(deadline.saturating_duration_since(now)));
}

/// A length of time as gRPC has it: up to 8 digits and a unit.
fn write_timeout(timeout: Duration) -> String {
    let units: [(u128, char); 4] = [(1, 'u'), (1000, 'm'), (1_000_000, 'S'), (60_000_000, 'M')];
    let micros = timeout.as_micros();
    let fitting = units.iter().find(|(of, _)| micros / of <= 99_999_999);
    match fitting {
        Some((of, unit)) => format!("{}{unit}", micros / of),
        None => "99999999M".to_owned(),
    }
}

/// A length of time as gRPC has it; `None` if the text is none.
pub(crate) fn read_timeout(text: &str) -> Option<Duration> {
    let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    if digits.is_empty() || digits.len() > 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u64 = digits.parse().ok()?;
    match unit {
        "H" => Some(Duration::from_secs(number * 3600)),
        "M" => Some(Duration::from_secs(number * 60)),
        "S" => Some(Duration::from_secs(number)),
        "m" => Some(Duration::from_millis(number)),
        "u" => Some(Duration::from_micros(number)),
        "n" => Some(Duration::from_nanos(number)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use base::SeededRandom;
    use proptest::prelude::*;

    use super::*;

    const PATH: &str = "/platform.common.v1.HealthService/Check";

    fn call(deadline: Option<Instant>) -> Call {
        Call {
            request_id: "r-7".to_owned(),
            trace_id: "0af7651916cd43dd8448eb211c80319c".to_owned(),
            deadline: deadline.map(Instant::into_std),
            ..Call::local(PATH)
        }
    }

    fn asked(timeout: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(TIMEOUT, HeaderValue::from_static(timeout))])
    }

    #[test]
    fn the_earlier_deadline_holds() {
        let now = Instant::now();
        let limit = Some(Duration::from_secs(10));
        let call = call(Some(now + Duration::from_secs(3)));
        let seconds = |headers: &HeaderMap, call| {
            deadline(headers, call, limit, now).map(|at| (at - now).as_secs())
        };
        assert_eq!(seconds(&HeaderMap::new(), Some(&call)), Some(3));
        assert_eq!(seconds(&asked("2S"), Some(&call)), Some(2));
        assert_eq!(seconds(&asked("20S"), Some(&call)), Some(3));
        assert_eq!(seconds(&asked("20S"), None), Some(20));
        assert_eq!(seconds(&HeaderMap::new(), None), Some(10));
        assert_eq!(deadline(&HeaderMap::new(), None, None, now), None);
    }

    #[test]
    fn the_request_id_and_the_trace_go_on() {
        let mut headers = HeaderMap::new();
        inject(&mut headers, Some(&call(None)), &SeededRandom::new(1));
        assert_eq!(headers[REQUEST_ID], "r-7");
        let parent = headers[TRACE_PARENT].to_str().unwrap();
        assert!(parent.starts_with("00-0af7651916cd43dd8448eb211c80319c-"), "{parent}");
        assert_eq!(parent.len(), 55);
    }

    #[test]
    fn what_the_caller_has_set_stays() {
        let mut headers = HeaderMap::new();
        headers.insert(REQUEST_ID, HeaderValue::from_static("mine"));
        headers.insert(TRACE_PARENT, HeaderValue::from_static("own"));
        inject(&mut headers, Some(&call(None)), &SeededRandom::new(1));
        assert_eq!(headers[REQUEST_ID], "mine");
        assert_eq!(headers[TRACE_PARENT], "own");
    }

    #[test]
    fn what_is_no_timeout_is_none() {
        for wrong in ["", "S", "5", "5s", "-5S", "123456789S", "5 S", "ä", "1é"] {
            assert_eq!(read_timeout(wrong), None, "{wrong}");
        }
        assert_eq!(read_timeout("2H"), Some(Duration::from_secs(7200)));
    }

    proptest! {
        #[test]
        fn a_timeout_is_written_without_growing(micros in 0..u64::MAX) {
            let timeout = Duration::from_micros(micros);
            let read = read_timeout(&write_timeout(timeout)).unwrap();
            prop_assert!(read <= timeout);
            // The unit is as fine as 8 digits allow.
            if micros < 99_999_999 { prop_assert_eq!(read, timeout) }
        }
    }
}
