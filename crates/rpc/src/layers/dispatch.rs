//! The innermost layer: the service itself.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};

use futures_util::FutureExt;
use futures_util::future::Map;
use tokio::task::futures::TaskLocalFuture;
use tower::Service;

use super::Admitted;
use crate::{Answer, Answering, Call, Refusal, within};

/// Gives a call to the service that has its method.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dispatch;

type Answered = fn(Result<Answer, Infallible>) -> Result<Answer, Refusal>;

impl Service<Admitted> for Dispatch {
    type Response = Answer;
    type Error = Refusal;
    type Future = Map<TaskLocalFuture<Arc<Call>, Answering>, Answered>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Refusal>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, admitted: Admitted) -> Self::Future {
        let Admitted { exchange, call, mut request } = admitted;
        request.extensions_mut().insert(Arc::clone(&call));
        exchange.has_begun.store(true, Ordering::Release);
        let answering = exchange.entry.service.answer(request);
        within(call, answering).map(|answered| match answered {
            Ok(answer) => Ok(answer),
        })
    }
}
