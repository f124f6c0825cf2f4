//! The outermost layer: what a call is, how it went, and the form of what leaves.

use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use base::Clock;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use opentelemetry::trace::TraceContextExt as _;
use runtime::Host;
use tower::Service;
use tracing::{Instrument as _, Span};
use tracing_opentelemetry::OpenTelemetrySpanExt as _;

use super::{Inbound, Limits, Link};
use crate::audit::Trail;
use crate::exchange::Exchange;
use crate::head::{self, RequestIds};
use crate::outgoing::Outgoing;
use crate::payload::Incoming;
use crate::propagation::REQUEST_ID;
use crate::table::{Entry, Table};
use crate::{Answer, Call, Payload, Refusal, metrics, normal, panic, status};

/// How messages are compressed.
const ENCODING: HeaderName = HeaderName::from_static("grpc-encoding");
/// How they may be.
const ACCEPT_ENCODING: HeaderName = HeaderName::from_static("grpc-accept-encoding");

/// The outermost layer. Clones are the same.
pub(crate) struct Observe<S>(Arc<Inner<S>>);

struct Inner<S> {
    inner: S,
    table: Table,
    trail: Trail,
    limits: Limits,
    clock: Arc<dyn Clock>,
    request_ids: RequestIds,
}

impl<S> Clone for Observe<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S> Observe<S> {
    pub(super) fn new(inner: S, host: &Host, table: Table, trail: Trail, limits: Limits) -> Self {
        let request_ids = RequestIds::new(&*host.random);
        let clock = Arc::clone(&host.clock);
        Self(Arc::new(Inner { inner, table, trail, limits, clock, request_ids }))
    }
}

impl<S> Observe<S>
where
    S: Service<Inbound, Response = Answer, Error = Refusal> + Clone + Send,
    S::Future: Send,
{
    /// Answers one call.
    pub(crate) async fn answer(
        &self,
        request: http::Request<impl Into<Incoming>>,
        link: Arc<Link>,
    ) -> http::Response<Outgoing> {
        let Inner { inner, table, limits, .. } = &*self.0;
        if let Some(refused) = not_grpc(&request) {
            return refused;
        }
        let started = Instant::now();
        let request_id = self.0.request_ids.of(request.headers(), &*self.0.clock);
        let echo = HeaderValue::from_str(&request_id).ok();
        let Some(entry) = table.get(request.uri().path()) else {
            metrics::unknown_method();
            let refused = status(table.domain(request.uri().path()), &Refusal::NotImplemented);
            return with_request_id(
                refused.into_http::<tonic::body::Body>().map(Outgoing::plain),
                echo,
            );
        };
        let (call, span) = self.begin(entry, request_id, &link, request.headers(), started);
        let trail = self.0.trail.clone();
        let exchange = Exchange::new(Arc::clone(entry), span.clone(), started, trail);
        let exchange = Arc::new(exchange);
        let result = match admit(request, &exchange, limits) {
            Err(refusal) => Err(refusal),
            Ok(request) => {
                let (exchange, link) = (Arc::clone(&exchange), Arc::clone(&link));
                let answering = inner.clone().call(Inbound { exchange, link, call, request });
                match AssertUnwindSafe(answering).catch_unwind().instrument(span).await {
                    Ok(result) => result,
                    Err(payload) => Err(panic::contain(entry.method.path, &*payload)),
                }
            }
        };
        with_request_id(finish(result, exchange, link, limits), echo)
    }

    /// What the head says of the call, and its span.
    fn begin(
        &self,
        entry: &Entry,
        request_id: String,
        link: &Link,
        headers: &HeaderMap,
        started: Instant,
    ) -> (Call, Span) {
        let span = tracing::info_span!(
            "rpc",
            otel.name = entry.method.path,
            otel.kind = "server",
            method = entry.method.path,
            request_id,
            peer = link.peer.as_deref(),
            code = tracing::field::Empty,
        );
        let call = Call {
            principal: None,
            credential: None,
            peer: link.peer.clone(),
            org_id: 0,
            method: entry.method,
            request_id,
            trace_id: trace_id(headers, &span),
            remote: link.remote,
            user_agent: head::user_agent(headers),
            deadline: self.deadline(entry, headers, started),
        };
        (call, span)
    }

    /// When the answer is of no use any more: what the caller says, and for a call without streams the server's limit.
    fn deadline(&self, entry: &Entry, headers: &HeaderMap, started: Instant) -> Option<Instant> {
        let asked = head::timeout(headers).and_then(|timeout| started.checked_add(timeout));
        if entry.is_streaming() {
            return asked;
        }
        let limit = started + self.0.limits.call_timeout;
        Some(asked.map_or(limit, |asked| asked.min(limit)))
    }
}

/// For translators, such as that of gRPC-Web, which wrap a service; the link travels as an extension.
impl<S> Service<http::Request<tonic::body::Body>> for Observe<S>
where
    S: Service<Inbound, Response = Answer, Error = Refusal> + Clone + Send + Sync + 'static,
    S::Future: Send,
{
    type Response = http::Response<Outgoing>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<http::Response<Outgoing>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: http::Request<tonic::body::Body>) -> Self::Future {
        let this = self.clone();
        let link = request.extensions_mut().remove::<Arc<Link>>();
        let link = link.expect("the server puts it into every request that it has translated");
        Box::pin(async move { Ok(this.answer(request, link).await) })
    }
}

/// What is no call of gRPC has no status of gRPC either.
fn not_grpc<B>(request: &http::Request<B>) -> Option<http::Response<Outgoing>> {
    let refused = if request.method() != Method::POST {
        StatusCode::METHOD_NOT_ALLOWED
    } else {
        let kind = request.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
        match kind.and_then(|kind| kind.strip_prefix(b"application/grpc")) {
            // Other encodings of messages than Protobuf, such as `+json`, are not offered.
            Some(b"" | b"+proto" | [b';', ..]) => return None,
            Some(_) | None => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        }
    };
    let mut response = http::Response::new(Outgoing::plain(tonic::body::Body::empty()));
    *response.status_mut() = refused;
    Some(response)
}

/// Checks what the head promises about the messages, and prepares the body for them.
fn admit(
    request: http::Request<impl Into<Incoming>>,
    exchange: &Exchange,
    limits: &Limits,
) -> Result<http::Request<Payload>, Refusal> {
    let entry = &exchange.entry;
    let limit_bytes = limits.header_bytes_max;
    if head::size(request.headers()) > limit_bytes {
        return Err(Refusal::HeadersTooLarge { limit_bytes });
    }
    let mut request =
        request.map(|body| Payload::new(body, entry.domain, limits.message_bytes_max));
    if !entry.method.client_streaming {
        request.body_mut().expect_one();
    }
    // The service gets its messages uncompressed.
    match request.headers_mut().remove(ENCODING).as_ref().map(HeaderValue::as_bytes) {
        None | Some(b"identity") => {}
        Some(b"gzip") => request.body_mut().inflate(limits.message_bytes_max),
        Some(other) => {
            let name = String::from_utf8_lossy(&other[..other.len().min(32)]).into_owned();
            return Err(Refusal::EncodingUnknown(name));
        }
    }
    if entry.is_streaming() {
        request.body_mut().watch(Arc::clone(&exchange.activity));
    }
    Ok(request)
}

/// The answer in the form in which it leaves.
fn finish(
    result: Result<Answer, Refusal>,
    exchange: Arc<Exchange>,
    link: Arc<Link>,
    limits: &Limits,
) -> http::Response<Outgoing> {
    let refusal = match result {
        Ok(answer) => {
            let answer = normal::head(answer, &exchange);
            return answer.map(|body| Outgoing::watched(body, exchange, link, limits));
        }
        Err(refusal) => refusal,
    };
    let refused = status(exchange.entry.domain, &refusal);
    exchange.refuse(&refusal, refused.code());
    let mut response = refused.into_http::<tonic::body::Body>().map(Outgoing::plain);
    if matches!(refusal, Refusal::EncodingUnknown(_)) {
        let offered = HeaderValue::from_static("gzip,identity");
        response.headers_mut().insert(ACCEPT_ENCODING, offered);
    }
    response
}

fn with_request_id(
    mut response: http::Response<Outgoing>,
    id: Option<HeaderValue>,
) -> http::Response<Outgoing> {
    if let Some(mut id) = id {
        // An id occurs once; in the connection's table of headers it would push out what occurs often.
        id.set_sensitive(true);
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// The trace that a call belongs to: the caller's, or one of this process if it traces; empty if there is none.
fn trace_id(headers: &HeaderMap, span: &Span) -> String {
    if let Some(parent) = head::trace(headers) {
        let id = parent.trace_id().to_string();
        if !span.is_disabled() {
            // It fails only for a span that has begun, which this one has not.
            _ = span.set_parent(head::remote_parent(parent));
        }
        return id;
    }
    if span.is_disabled() {
        return String::new();
    }
    let context = span.context();
    let own = context.span().span_context().clone();
    if own.is_valid() { own.trace_id().to_string() } else { String::new() }
}
