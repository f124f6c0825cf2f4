//! What the head of a request says, apart from the method.
//!
//! Owns:      request ids, the trace a call belongs to, its deadline, and credentials as they are presented.
//! Invariant: nothing of it is believed: what is not well-formed is left out, or refused.
//! Not here:  outgoing metadata (`propagation`), verifying credentials (`Authority`).

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use base::{Clock, Random};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use opentelemetry::Context;
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt, TraceFlags, TraceId, TraceState};

use crate::propagation::{REQUEST_ID, TIMEOUT, TRACE_PARENT, TRACE_STATE, read_timeout};
use crate::{Credential, Refusal};

/// Characters of a request id.
const REQUEST_ID_MAX: usize = 128;
/// Bytes of what a caller says it is.
const USER_AGENT_MAX: usize = 512;
/// What HTTP/2 counts for each header beside its name and value (RFC 9113, 6.5.2).
const HEADER_OVERHEAD: usize = 32;
/// An API key, where others send a token.
const API_KEY: HeaderName = HeaderName::from_static("x-api-key");
/// How an API key begins.
const API_KEY_PREFIX: &str = "pk_";

/// Makes ids for requests that bring none: 12 digits of time, 20 that differ from call to call and from process to
/// process. They are no secret.
pub(crate) struct RequestIds {
    next: AtomicU64,
    process: u32,
}

impl RequestIds {
    pub(crate) fn new(random: &dyn Random) -> Self {
        let process = u32::from_le_bytes(random.bytes());
        Self { next: AtomicU64::new(u64::from_le_bytes(random.bytes())), process }
    }

    /// The id that the request brings if it is well-formed, or else a new one.
    pub(crate) fn of(&self, headers: &HeaderMap, clock: &dyn Clock) -> String {
        let brought = headers.get(REQUEST_ID).and_then(|value| value.to_str().ok());
        if let Some(id) = brought.filter(|id| is_request_id(id)) {
            return id.to_owned();
        }
        let millis = u64::try_from(clock.now().micros() / 1000).unwrap_or(0);
        // An odd step visits every number before it comes back to the first.
        let number = self.next.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
        let mut id = String::with_capacity(32);
        push_hex(&mut id, millis, 12);
        push_hex(&mut id, u64::from(self.process), 4);
        push_hex(&mut id, number, 16);
        id
    }
}

fn is_request_id(id: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:/+=".contains(&byte);
    (1..=REQUEST_ID_MAX).contains(&id.len()) && id.bytes().all(is_allowed)
}

/// The last `digits` hexadecimal digits of a number.
fn push_hex(out: &mut String, number: u64, digits: u32) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for digit in (0..digits).rev() {
        out.push(char::from(DIGITS[(number >> (4 * digit) & 15) as usize]));
    }
}

/// The trace that a request belongs to (W3C Trace Context); `None` if it names none, or not in the proper form.
pub(crate) fn trace(headers: &HeaderMap) -> Option<SpanContext> {
    let text = headers.get(TRACE_PARENT)?.to_str().ok()?;
    let mut parts = text.split('-');
    let (version, trace, span, flags) =
        (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let is_hex = |text: &str, digits| {
        text.len() == digits
            && text.bytes().all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it))
    };
    // A later version may have more parts; this one has not.
    let is_known =
        is_hex(version, 2) && version != "ff" && (version != "00" || parts.next().is_none());
    if !is_known || !is_hex(trace, 32) || !is_hex(span, 16) || !is_hex(flags, 2) {
        return None;
    }
    let trace = TraceId::from_hex(trace).ok().filter(|id| *id != TraceId::INVALID)?;
    let span = SpanId::from_hex(span).ok().filter(|id| *id != SpanId::INVALID)?;
    let flags = TraceFlags::new(u8::from_str_radix(flags, 16).ok()?) & TraceFlags::SAMPLED;
    let state = headers.get(TRACE_STATE).and_then(|value| value.to_str().ok()?.parse().ok());
    Some(SpanContext::new(trace, span, flags, true, state.unwrap_or(TraceState::NONE)))
}

/// The context in which the server's span is the child of the caller's.
pub(crate) fn remote_parent(span: SpanContext) -> Context {
    Context::new().with_remote_span_context(span)
}

/// The time that the caller gives the call; `None` if it names none.
pub(crate) fn timeout(headers: &HeaderMap) -> Option<Duration> {
    headers.get(TIMEOUT).and_then(|value| read_timeout(value.to_str().ok()?))
}

/// What the caller says it is, cut to its bound.
pub(crate) fn user_agent(headers: &HeaderMap) -> String {
    let text = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    let text = text.unwrap_or_default();
    text[..text.floor_char_boundary(USER_AGENT_MAX)].to_owned()
}

/// The credential that a request presents; `None` if it presents none.
pub(crate) fn credential(headers: &HeaderMap) -> Result<Option<Credential>, Refusal> {
    if let Some(value) = only(headers, &header::AUTHORIZATION)? {
        let (scheme, token) = value.split_once(' ').ok_or(Refusal::TokenInvalid)?;
        let token = token.trim();
        if !scheme.eq_ignore_ascii_case("bearer") || token.is_empty() {
            return Err(Refusal::TokenInvalid);
        }
        let is_key = token.starts_with(API_KEY_PREFIX);
        let credential = if is_key { Credential::ApiKey } else { Credential::Bearer };
        return Ok(Some(credential(token.to_owned())));
    }
    match only(headers, &API_KEY)? {
        None => Ok(None),
        Some(key) if key.starts_with(API_KEY_PREFIX) => {
            Ok(Some(Credential::ApiKey(key.to_owned())))
        }
        Some(_) => Err(Refusal::TokenInvalid),
    }
}

/// The value of a header that occurs once; with two it would be unclear whose call it is.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, Refusal> {
    let mut values = headers.get_all(name).iter();
    match (values.next().map(HeaderValue::to_str), values.next()) {
        (None, _) => Ok(None),
        (Some(Ok(value)), None) => Ok(Some(value)),
        (Some(_), _) => Err(Refusal::TokenInvalid),
    }
}

/// The size of the headers, as HTTP/2 counts it.
pub(crate) fn size(headers: &HeaderMap) -> usize {
    let sizes = headers.iter().map(|(name, value)| name.as_str().len() + value.len());
    sizes.map(|size| size + HEADER_OVERHEAD).sum()
}

#[cfg(test)]
mod tests {
    use base::{SeededRandom, SystemClock};

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_bytes(value.as_bytes()).unwrap())
        };
        let mut out = HeaderMap::new();
        for (name, value) in pairs.iter().map(pair) {
            out.append(name, value);
        }
        out
    }

    #[test]
    fn a_well_formed_request_id_is_kept_and_another_replaced() {
        let ids = RequestIds::new(&SeededRandom::new(1));
        let of = |id| ids.of(&headers(&[("x-request-id", id)]), &SystemClock);
        assert_eq!(of("trace:7/a-b"), "trace:7/a-b");
        for wrong in ["", "a b", "a;b", "é"] {
            assert_ne!(of(wrong), wrong);
        }
        let made = [of(""), of("")];
        assert_ne!(made[0], made[1]);
        assert!(made.iter().all(|id| id.len() == 32 && is_request_id(id)), "{made:?}");
    }

    #[test]
    fn a_trace_is_taken_only_in_its_proper_form() {
        let of = |text| trace(&headers(&[("traceparent", text)]));
        let good = of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01").unwrap();
        assert_eq!(good.trace_id().to_string(), "0af7651916cd43dd8448eb211c80319c");
        assert!(good.is_sampled() && good.is_remote());
        for wrong in [
            "",
            "00",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
            "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
            "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
            "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        ] {
            assert!(of(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_credential_is_a_token_or_a_key() {
        let of = |name, value| credential(&headers(&[(name, value)]));
        let token = Credential::Bearer("a.b.c".to_owned());
        assert_eq!(of("authorization", "Bearer a.b.c"), Ok(Some(token.clone())));
        assert_eq!(of("authorization", "bearer  a.b.c "), Ok(Some(token)));
        let key = Credential::ApiKey("pk_1_x".to_owned());
        assert_eq!(of("authorization", "Bearer pk_1_x"), Ok(Some(key.clone())));
        assert_eq!(of("x-api-key", "pk_1_x"), Ok(Some(key)));
        assert_eq!(of("x-other", "pk_1_x"), Ok(None));
        for wrong in ["Basic YTpi", "Bearer", "Bearer ", "a.b.c", ""] {
            assert_eq!(of("authorization", wrong), Err(Refusal::TokenInvalid), "{wrong}");
        }
        let two = headers(&[("authorization", "Bearer a"), ("authorization", "Bearer b")]);
        assert_eq!(credential(&two), Err(Refusal::TokenInvalid));
        assert_eq!(of("x-api-key", "a.b.c"), Err(Refusal::TokenInvalid));
    }

    #[test]
    fn headers_are_counted_as_http_2_counts_them() {
        assert_eq!(size(&headers(&[("te", "trailers"), ("a", "")])), 10 + 32 + 1 + 32);
    }
}
