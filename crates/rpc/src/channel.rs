//! Calling another service: one cheap, clonable way for every generated client.
//!
//! Owns:      connections to a service; retries, deadlines, traces and metrics of calls; acting for somebody.
//! Invariant: no call outlives its deadline, and none is sent twice unless its contract or its failure allows it.
//! Not here:  which services there are (`peers`), when a retry is right (`retry`).

mod body;
pub(crate) mod dial;
mod failure;
pub(crate) mod metrics;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use base::Random;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::request::Parts;
use http_body::Frame;
use http_body_util::BodyExt as _;
use platform_proto::methods::{Idempotency, Method, method};
use tokio::time::Instant;
use tonic::body::Body;
use tonic::{Code, Status};
use tower::{Service, ServiceExt as _};
use tracing::Instrument as _;

use self::body::{Incoming, Outgoing};
use crate::acting::{Subject, Tokens};
use crate::retry::{ATTEMPTS_MAX, Budget, Failure};
use crate::{Call, Refusal, propagation, status};

type Response = http::Response<Body>;
type Responding = Pin<Box<dyn Future<Output = Result<Response, Status>> + Send>>;

/// Calls one service. It is what generated clients take: `XClient::new(channel)`; clones share the connection.
///
/// A call belongs to the call that the running task answers, and so inherits its deadline, trace and request id;
/// [`Channel::with`] names another. A channel presents this service and nobody else, unless it comes from
/// [`Channel::acting_for`].
#[derive(Clone)]
pub struct Channel {
    shared: Arc<Shared>,
    tokens: Option<Arc<Tokens>>,
    call: Option<Arc<Call>>,
    subject: Option<Subject>,
}

/// What all channels to a service share.
pub(crate) struct Shared {
    /// The service that is called.
    pub(crate) service: &'static str,
    pub(crate) transport: tonic::transport::Channel,
    pub(crate) call_timeout: Duration,
    pub(crate) message_bytes_max: usize,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) budget: Budget,
}

impl Channel {
    pub(crate) fn new(shared: Arc<Shared>, tokens: Option<Arc<Tokens>>) -> Self {
        Self { shared, tokens, call: None, subject: None }
    }

    /// Name of the service that is called.
    #[must_use]
    pub fn service(&self) -> &'static str {
        self.shared.service
    }

    /// A channel whose calls are part of `call`: they end with its deadline, and share its trace and request id.
    #[must_use]
    pub fn with(&self, call: &Call) -> Self {
        self.part_of(Arc::new(call.clone()))
    }

    /// A channel whose calls are part of `call` and act for its principal: it exchanges what the principal presented
    /// for a short token that is good at the called service alone.
    ///
    /// Without a principal it presents this service, as [`Channel::with`] does.
    #[must_use]
    pub fn acting_for(&self, call: &Call) -> Self {
        Self { subject: call.credential.clone().map(Subject::Bearer), ..self.with(call) }
    }

    /// A channel whose calls act for a service account; `user_id` 0 is the organisation's own for pipelines.
    ///
    /// The cluster's configuration lists the services that may.
    #[must_use]
    pub fn acting_for_account(&self, org_id: i64, user_id: i64) -> Self {
        Self { subject: Some(Subject::Account { org_id, user_id }), ..self.clone() }
    }

    pub(crate) fn part_of(&self, call: Arc<Call>) -> Self {
        Self { call: Some(call), ..self.clone() }
    }

    /// Sends one call, and sends it again as long as that is right.
    async fn answer(
        self,
        request: http::Request<Body>,
        ambient: Option<Arc<Call>>,
    ) -> Result<Response, Status> {
        let (mut parts, body) = request.into_parts();
        let target = Target::of(parts.uri.path(), self.shared.service);
        let limit = target.is_unary().then_some(self.shared.call_timeout);
        let started = Instant::now();
        let deadline = propagation::deadline(&parts.headers, ambient.as_deref(), limit, started);
        propagation::inject(&mut parts.headers, ambient.as_deref(), &*self.shared.random);

        let work = async {
            if let Some(subject) = &self.subject {
                let tokens = self.tokens.as_ref();
                let tokens = tokens.ok_or_else(|| Status::internal("no exchange of tokens"))?;
                let header = tokens.header(subject, self.shared.service, ambient.as_ref()).await?;
                parts.headers.insert(AUTHORIZATION, header);
            }
            let outgoing = if target.repeats_request() {
                Outgoing::read(body, self.shared.message_bytes_max, target.family).await?
            } else {
                Outgoing::Stream(Some(body))
            };
            self.shared.send(&target, &parts, outgoing, deadline).await
        };
        let result = match deadline {
            Some(deadline) => tokio::time::timeout_at(deadline, work)
                .await
                .unwrap_or_else(|_| Err(status(target.family, &Refusal::CallTimeout))),
            None => work.await,
        };
        let code = match &result {
            Ok((_, failure)) => failure.map_or(Code::Ok, Failure::code),
            Err(status) => status.code(),
        };
        if let (Code::Unauthenticated, Some(tokens), Some(subject)) =
            (code, &self.tokens, &self.subject)
        {
            tokens.forget(subject, self.shared.service);
        }
        metrics::ended(&target, code, started.elapsed());
        result.map(|(response, _)| response)
    }
}

impl Shared {
    /// Tries until a try succeeds or another would be of no use; the failure of the last try is beside its response.
    async fn send(
        &self,
        target: &Target,
        parts: &Parts,
        mut body: Outgoing,
        deadline: Option<Instant>,
    ) -> Result<(Response, Option<Failure>), Status> {
        for attempt in 1.. {
            let Some(payload) = body.next() else { break };
            let (result, failure) = self.attempt(target, parts, payload, deadline).await;
            let Some(failure) = failure else {
                self.budget.succeeded();
                return result.map(|response| (response, None));
            };
            let is_worth_it = failure.may_repeat(target.idempotency());
            if !is_worth_it {
                self.budget.succeeded();
            }
            let may = is_worth_it && self.budget.failed() && attempt < ATTEMPTS_MAX;
            let wait = failure.wait(attempt, &*self.random);
            let in_time = deadline.is_none_or(|deadline| Instant::now() + wait < deadline);
            if !may || !in_time || !body.is_left() {
                return result.map(|response| (response, Some(failure)));
            }
            let (_, method) = target.names();
            tracing::debug!(peer = self.service, method, attempt, ?wait, "call is repeated");
            metrics::repeated(target);
            tokio::time::sleep(wait).await;
        }
        Err(status(target.family, &Refusal::Unavailable { dependency: self.service }))
    }

    async fn attempt(
        &self,
        target: &Target,
        parts: &Parts,
        payload: Body,
        deadline: Option<Instant>,
    ) -> (Result<Response, Status>, Option<Failure>) {
        let mut parts = parts.clone();
        propagation::set_timeout(&mut parts.headers, deadline, Instant::now());
        let request = http::Request::from_parts(parts, payload);
        let failed = |(failure, status)| (Err(status), Some(failure));
        let response = match self.transport.clone().oneshot(request).await {
            Ok(response) => response,
            Err(error) => return failed(failure::of_error(&error, self.service, target.family)),
        };
        let (head, mut body) = response.into_parts();
        let mut failure = failure::of_headers(head.status, &head.headers);
        // A call without streams can fail after its headers and still before its answer; a stream begins with its
        // headers, and whoever reads it may have to wait long for the first message.
        let mut ahead: Option<Frame<Bytes>> = None;
        if failure.is_none() && target.is_unary() {
            match body.frame().await {
                Some(Ok(frame)) => {
                    if let Some(trailers) = frame.trailers_ref() {
                        failure = failure::of_headers(head.status, trailers);
                    }
                    ahead = Some(frame);
                }
                Some(Err(error)) => {
                    let (failure, status) = failure::of_error(&error, self.service, target.family);
                    // It was answered in part, so it was sent, whatever the error says.
                    let failure = Failure::Answered { code: failure.code(), retry_after: None };
                    return failed((failure, status));
                }
                None => {}
            }
        }
        let incoming = Incoming::new(ahead, body, deadline, self.service, target.family);
        (Ok(http::Response::from_parts(head, Body::new(incoming))), failure)
    }
}

impl Service<http::Request<Body>> for Channel {
    type Response = Response;
    type Error = Status;
    type Future = Responding;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), Status>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Responding {
        let ambient = propagation::ambient(request.extensions(), self.call.as_ref());
        let path = request.uri().path();
        let span = tracing::info_span!(
            "rpc call",
            otel.kind = "client",
            otel.name = path,
            service = self.shared.service
        );
        Box::pin(self.clone().answer(request, ambient).instrument(span))
    }
}

impl fmt::Debug for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Channel({})", self.shared.service)
    }
}

/// What is called.
struct Target {
    /// The service of the cluster.
    peer: &'static str,
    /// `None` if no contract has it.
    method: Option<&'static Method>,
    family: &'static str,
}

impl Target {
    fn of(path: &str, peer: &'static str) -> Self {
        let method = method(path);
        let family = method.and_then(|method| method.path[1..].split_once('.'));
        let family = family.map_or("platform", |(family, _)| family);
        Self { peer, method, family }
    }

    fn idempotency(&self) -> Idempotency {
        self.method.map_or(Idempotency::Unknown, |method| method.idempotency)
    }

    /// One request, one answer.
    fn is_unary(&self) -> bool {
        self.method.is_some_and(|method| !method.client_streaming && !method.server_streaming)
    }

    /// One request, which can be sent again.
    fn repeats_request(&self) -> bool {
        self.method.is_some_and(|method| !method.client_streaming)
    }

    /// Service and method, for metrics; those of no contract share one.
    fn names(&self) -> (&'static str, &'static str) {
        self.method.map_or(("unknown", "unknown"), |method| (method.service(), method.name()))
    }
}
