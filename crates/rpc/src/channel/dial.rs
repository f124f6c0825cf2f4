//! Dialling a service: one connection at a time, and pauses that grow while nobody answers.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use base::Random;
use http::Uri;
use hyper_util::rt::TokioIo;
use net::{Address, Network};
use runtime::tls::{Connector, Stream, peer_of};
use tokio::time::Instant;

use super::metrics;
use crate::retry::{backoff, jitter};

/// The first pause after a failure.
const PAUSE_FIRST: Duration = Duration::from_millis(20);
/// The longest pause: how late a service that came back can be noticed.
const PAUSE_MAX: Duration = Duration::from_secs(1);
/// The name by which the all-in-one process may stand for every service.
const ALL_IN_ONE: &str = "platform";

/// Dials one service. Clones share the pauses.
#[derive(Clone)]
pub(crate) struct Dialler(Arc<Inner>);

/// What a dialler is made of.
pub(crate) struct Inner {
    pub(crate) network: Network,
    pub(crate) to: Address,
    /// The service that is expected there.
    pub(crate) service: &'static str,
    /// The service that dials.
    pub(crate) from: &'static str,
    pub(crate) tls: Connector,
    /// Empty if servers need no name of ours.
    pub(crate) trust_domain: String,
    pub(crate) timeout: Duration,
    pub(crate) random: Arc<dyn Random>,
    /// Makes looking and noting one step.
    pub(crate) pause: Mutex<Pause>,
}

/// How dialling has gone lately.
#[derive(Debug, Default)]
pub(crate) struct Pause {
    failures: u32,
    until: Option<Instant>,
}

impl Pause {
    /// Whether it is too early to dial again.
    fn holds(&self, now: Instant) -> bool {
        self.until.is_some_and(|until| now < until)
    }

    fn note(&mut self, succeeded: bool, now: Instant, random: &dyn Random) {
        if succeeded {
            *self = Self::default();
            return;
        }
        self.failures = self.failures.saturating_add(1);
        let bound = backoff(self.failures, PAUSE_FIRST, PAUSE_MAX);
        self.until = Some(now + bound / 2 + jitter(bound / 2, random));
    }
}

impl Dialler {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// A connection, or why there is none; at once during a pause.
    async fn dial(&self) -> io::Result<Stream> {
        let inner = &*self.0;
        if inner.pause.lock().expect("no panic under this lock").holds(Instant::now()) {
            let text = format!("{} did not answer a moment ago", inner.to);
            return Err(io::Error::new(io::ErrorKind::ConnectionRefused, text));
        }
        let result = match tokio::time::timeout(inner.timeout, self.shake_hands()).await {
            Ok(result) => result,
            Err(_) => {
                let text = format!("{} did not answer in {:?}", inner.to, inner.timeout);
                Err(io::Error::new(io::ErrorKind::TimedOut, text))
            }
        };
        metrics::dialled(inner.service, result.is_ok());
        let mut pause = inner.pause.lock().expect("no panic under this lock");
        if result.is_err() && pause.failures == 0 {
            let error = result.as_ref().err().map(ToString::to_string);
            tracing::warn!(peer = inner.service, error, "service does not answer");
        }
        pause.note(result.is_ok(), Instant::now(), &*inner.random);
        result
    }

    async fn shake_hands(&self) -> io::Result<Stream> {
        let inner = &*self.0;
        let connection = inner.network.connect(&inner.to, inner.from).await?;
        let stream = inner.tls.connect(&inner.to, connection).await?;
        if let Stream::Tls(tls) = &stream
            && !inner.trust_domain.is_empty()
        {
            let certificate = tls.get_ref().1.peer_certificates().and_then(|chain| chain.first());
            let name = certificate.and_then(|it| peer_of(it, &inner.trust_domain));
            if !name.as_deref().is_some_and(|it| it == inner.service || it == ALL_IN_ONE) {
                let text = format!("the certificate of {} is not {}'s", inner.to, inner.service);
                return Err(io::Error::new(io::ErrorKind::PermissionDenied, text));
            }
        }
        Ok(stream)
    }
}

impl tower::Service<Uri> for Dialler {
    type Response = TokioIo<Stream>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<TokioIo<Stream>>> + Send>>;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _uri: Uri) -> Self::Future {
        let dialler = self.clone();
        Box::pin(async move { dialler.dial().await.map(TokioIo::new) })
    }
}

impl fmt::Debug for Dialler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dialler({} at {})", self.0.service, self.0.to)
    }
}

#[cfg(test)]
mod tests {
    use base::SeededRandom;

    use super::*;

    #[test]
    fn pauses_grow_up_to_their_bound_and_end_with_a_success() {
        let random = SeededRandom::new(5);
        let now = Instant::now();
        let mut pause = Pause::default();
        let mut last = Duration::ZERO;
        for failures in 1..12 {
            pause.note(false, now, &random);
            assert!(pause.holds(now));
            let length = pause.until.unwrap() - now;
            let bound = backoff(failures, PAUSE_FIRST, PAUSE_MAX);
            assert!((bound / 2..=bound).contains(&length), "{failures}: {length:?}");
            assert!(length >= last || bound == PAUSE_MAX);
            last = length;
        }
        assert!(!pause.holds(now + PAUSE_MAX));
        pause.note(true, now, &random);
        assert!(!pause.holds(now));
    }
}
