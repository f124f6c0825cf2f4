//! How long a call may take until the head of its answer.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Either, Map};
use tokio::time::error::Elapsed;
use tokio::time::{Timeout, sleep_until, timeout_at};
use tower::Service;

use super::{Inbound, Limits, Link};
use crate::exchange::Activity;
use crate::{Answer, Refusal};

/// Ends calls whose time has passed, and uploads of which nothing comes any more.
///
/// A call whose caller sends one message ends at its own deadline or at the server's limit, whichever comes first. A
/// call whose caller sends a stream may take as long as the caller allows, as long as something comes.
#[derive(Clone)]
pub(crate) struct Deadline<S> {
    inner: S,
    limits: Limits,
}

impl<S> Deadline<S> {
    pub(super) const fn new(inner: S, limits: Limits) -> Self {
        Self { inner, limits }
    }
}

type InTime = fn(Result<Result<Answer, Refusal>, Elapsed>) -> Result<Answer, Refusal>;

impl<S> Service<Inbound> for Deadline<S>
where
    S: Service<Inbound, Response = Answer, Error = Refusal>,
    S::Future: Send + 'static,
{
    type Response = Answer;
    type Error = Refusal;
    type Future =
        Either<Map<Timeout<S::Future>, InTime>, BoxFuture<'static, Result<Answer, Refusal>>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Refusal>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, inbound: Inbound) -> Self::Future {
        let deadline = inbound.call.deadline;
        let activity = Arc::clone(&inbound.exchange.activity);
        if inbound.call.method.client_streaming {
            let link = Arc::clone(&inbound.link);
            let upload = Upload { activity, link, deadline, limits: self.limits };
            return Either::Right(upload.run(self.inner.call(inbound)).boxed());
        }
        let limit = activity.started() + self.limits.call_timeout;
        let at = deadline.map_or(limit, |deadline| deadline.min(limit));
        let answer = timeout_at(at.into(), self.inner.call(inbound));
        Either::Left(answer.map(|ended| match ended {
            Ok(answered) => answered,
            Err(_) => Err(Refusal::CallTimeout),
        }))
    }
}

/// A call whose caller sends a stream.
struct Upload {
    activity: Arc<Activity>,
    link: Arc<Link>,
    deadline: Option<Instant>,
    limits: Limits,
}

impl Upload {
    async fn run(
        self,
        answer: impl Future<Output = Result<Answer, Refusal>>,
    ) -> Result<Answer, Refusal> {
        let mut answer = std::pin::pin!(answer);
        loop {
            let idle_at = self.activity.last() + self.limits.stream_idle_timeout;
            let wake_at = self.deadline.map_or(idle_at, |deadline| deadline.min(idle_at));
            tokio::select! {
                biased;
                answered = &mut answer => return answered,
                () = self.link.stop.cancelled() => return Err(Refusal::Draining),
                () = sleep_until(wake_at.into()) => {}
            }
            if self.deadline == Some(wake_at) {
                return Err(Refusal::CallTimeout);
            }
            // What came while we slept moved the time.
            if self.activity.last() + self.limits.stream_idle_timeout <= wake_at {
                return Err(Refusal::StreamIdle(self.limits.stream_idle_timeout));
            }
        }
    }
}
