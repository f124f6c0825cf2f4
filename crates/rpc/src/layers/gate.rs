//! Whether the process takes a call now.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use futures_util::future::{Either, Ready, ready};
use runtime::Health;
use tower::Service;

use super::{Inbound, Limits};
use crate::shares::Shares;
use crate::{Answer, Refusal};

/// Refuses calls while the process starts or drains, and those that are more than it bears.
#[derive(Clone)]
pub(crate) struct Gate<S> {
    inner: S,
    state: Arc<State>,
}

pub(super) struct State {
    /// No address has all of it.
    clients: Shares,
    /// Services have room of their own, so that clients cannot starve what their own calls depend on.
    peers: Shares,
    health: Health,
    /// The process has started; asked of `health` until it has.
    has_started: AtomicBool,
}

impl State {
    pub(super) fn new(limits: &Limits, health: Health) -> Self {
        let clients = Shares::new(limits.calls_max, limits.calls_per_address_max);
        let peers = Shares::new(limits.calls_max, limits.calls_max);
        Self { clients, peers, health, has_started: AtomicBool::new(false) }
    }

    fn check(&self, inbound: &Inbound) -> Result<(), Refusal> {
        let Inbound { exchange, link, .. } = inbound;
        if exchange.entry.is_always_on {
            return Ok(());
        }
        if link.stop.is_cancelled() {
            return Err(Refusal::Draining);
        }
        // Services of this process may need each other in order to start.
        if !link.is_local() && !self.has_started() {
            return Err(Refusal::Starting);
        }
        let taken = match &link.peer {
            Some(_) => self.peers.take(None),
            None => self.clients.take(link.remote),
        };
        let share = taken.map_err(|_| Refusal::Overloaded)?;
        _ = exchange.share.set(share); // A call passes the gate once.
        Ok(())
    }

    fn has_started(&self) -> bool {
        if self.has_started.load(Ordering::Relaxed) {
            return true;
        }
        let has_started = self.health.report().started;
        self.has_started.store(has_started, Ordering::Relaxed);
        has_started
    }
}

impl<S> Gate<S> {
    pub(super) const fn new(inner: S, state: Arc<State>) -> Self {
        Self { inner, state }
    }
}

impl<S> Service<Inbound> for Gate<S>
where
    S: Service<Inbound, Response = Answer, Error = Refusal>,
{
    type Response = Answer;
    type Error = Refusal;
    type Future = Either<Ready<Result<Answer, Refusal>>, S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Refusal>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, inbound: Inbound) -> Self::Future {
        match self.state.check(&inbound) {
            Ok(()) => Either::Right(self.inner.call(inbound)),
            Err(refusal) => Either::Left(ready(Err(refusal))),
        }
    }
}
