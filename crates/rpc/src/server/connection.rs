//! One connection, from the handshake to its end.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use base::Random;
use http::Version;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use net::{Again, Connection, Origin};
use runtime::tls::{Acceptor, Stream};
use runtime::{BoxError, OnError, Tasks};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tonic::body::Body;

use super::lent;
use super::preface::Prefaced;
use super::web::Web;
use crate::layers::{Inner, Link, Observe};
use crate::metrics;
use crate::shares::{Share, Shares};
use crate::unread::Unread;

/// What all connections of a server share.
pub(super) struct Connections {
    pub(super) acceptor: Acceptor,
    pub(super) http: Http,
    pub(super) stack: Observe<Inner>,
    pub(super) web: Web,
    pub(super) seats: Shares,
    pub(super) tasks: Tasks,
    pub(super) random: Arc<dyn Random>,
    pub(super) first_byte_timeout: Duration,
    pub(super) age_max: Duration,
    /// How long an answer may wait for its client to read on.
    pub(super) unread_timeout: Duration,
    /// How long a connection that goes may take to end its calls.
    pub(super) grace: Duration,
}

/// HTTP with limits. What a library leaves open by default is set here, and nowhere else.
#[derive(Clone)]
pub(super) struct Http(auto::Builder<Spawning>);

/// Spawns what the library wants to run beside the connection: the answers of HTTP/2.
#[derive(Clone, Copy)]
pub(super) struct Spawning;

impl<F> hyper::rt::Executor<F> for Spawning
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    fn execute(&self, future: F) {
        TokioExecutor::new().execute(Again::new(Box::pin(future)));
    }
}

impl Http {
    /// Streams that were reset and that the server has not seen yet: a client that resets faster is cut.
    const PENDING_RESETS_MAX: usize = 20;
    /// Streams that the server had to reset: a client that breaks the protocol more often is cut (RUSTSEC-2024-0003).
    const LOCAL_RESETS_MAX: usize = 128;
    /// Headers of a request of HTTP/1.1.
    const HEADERS_MAX: usize = 64;

    pub(super) fn new(limits: &runtime::Limits) -> Self {
        let bytes = |size: base::ByteSize| u32::try_from(size.0).unwrap_or(u32::MAX);
        let header_bytes = bytes(limits.header_bytes_max);
        let mut builder = auto::Builder::new(Spawning);
        builder
            .http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(limits.streams_per_connection_max)
            .max_pending_accept_reset_streams(Self::PENDING_RESETS_MAX)
            .max_local_error_reset_streams(Self::LOCAL_RESETS_MAX)
            // The layers answer what is somewhat larger than the limit with a status; this is for what is far beyond.
            .max_header_list_size(header_bytes.saturating_mul(2))
            .max_frame_size(bytes(limits.frame_bytes_max))
            .initial_stream_window_size(bytes(limits.stream_window))
            .initial_connection_window_size(bytes(limits.connection_window))
            .keep_alive_interval(limits.keepalive_interval.0)
            .keep_alive_timeout(limits.keepalive_timeout.0)
            .auto_date_header(false);
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.first_byte_timeout.0)
            .max_headers(Self::HEADERS_MAX)
            .max_buf_size(limits.header_bytes_max.as_usize().max(8 << 10));
        Self(builder)
    }
}

impl Connections {
    /// Serves a connection as a task, if there is room for it; otherwise it is closed at once, so that a flood cannot
    /// fill a queue.
    pub(super) fn open(self: &Arc<Self>, connection: Connection, origin: Origin) {
        let seat = match &origin {
            Origin::Memory { .. } => None,
            Origin::Tcp { remote } => match self.seats.take(Some(remote.ip())) {
                Ok(seat) => Some(seat),
                Err(limit) => return metrics::connection_refused(limit),
            },
        };
        let this = Arc::clone(self);
        self.tasks.spawn("grpc connection", OnError::Log, async move {
            if let Err(error) = Box::pin(this.serve(connection, origin, seat)).await {
                // What clients do wrong is no fault of ours.
                tracing::debug!(error, "connection ended");
            }
            Ok(())
        });
    }

    async fn serve(
        self: Arc<Self>,
        connection: Connection,
        origin: Origin,
        seat: Option<Share>,
    ) -> Result<(), BoxError> {
        let stop = self.tasks.stop();
        let opened = tokio::select! {
            opened = self.shake_hands(connection, &origin) => opened,
            () = stop.cancelled() => return Ok(()),
        };
        let (stream, peer) = opened.inspect_err(|error| {
            let is_slow = error.kind() == io::ErrorKind::TimedOut;
            metrics::connection_refused(if is_slow { "slow" } else { "broken" });
        })?;
        let remote = match origin {
            Origin::Memory { .. } => None,
            Origin::Tcp { remote } => Some(remote.ip()),
        };
        let unread = Arc::new(Unread::new(Instant::now()));
        let link = Arc::new(Link { remote, peer, stop: CancellationToken::new(), unread });
        let service = {
            let (this, link) = (Arc::clone(&self), Arc::clone(&link));
            service_fn(move |request| {
                let (this, link) = (Arc::clone(&this), Arc::clone(&link));
                async move { Ok::<_, Infallible>(this.answer(request, link).await) }
            })
        };
        let serving = std::pin::pin!(self.http.0.serve_connection(TokioIo::new(stream), service));
        let served = self.until_end(serving, |it| it.graceful_shutdown(), &link, &stop).await;
        drop(seat);
        served
    }

    /// The stream of a connection, after its handshake and its first bytes, and the service on the other side.
    async fn shake_hands(
        &self,
        connection: Connection,
        origin: &Origin,
    ) -> io::Result<(Prefaced<Stream>, Option<String>)> {
        let accepted = self.acceptor.accept(connection, origin).await?;
        let stream = Prefaced::read(accepted.stream, self.first_byte_timeout).await?;
        Ok((stream, accepted.peer))
    }

    /// Serves until the client goes, or until it has to: it is asked first, then its streams end, then it is cut.
    async fn until_end<C>(
        &self,
        mut serving: Pin<&mut C>,
        ask_to_go: impl Fn(Pin<&mut C>),
        link: &Link,
        stop: &CancellationToken,
    ) -> Result<(), BoxError>
    where
        C: Future<Output = Result<(), BoxError>>,
    {
        let is_aged = tokio::select! {
            ended = &mut serving => return ended,
            () = tokio::time::sleep(self.age()) => true,
            () = self.unread(link) => true,
            () = stop.cancelled() => false,
        };
        ask_to_go(serving.as_mut());
        if is_aged {
            // The process goes on, so there is time for the streams to end by themselves.
            tokio::select! {
                ended = &mut serving => return ended,
                () = tokio::time::sleep(self.grace) => {}
                () = stop.cancelled() => {}
            }
        }
        link.stop.cancel();
        match tokio::time::timeout(self.grace, serving).await {
            Ok(ended) => ended,
            Err(_) => Err("cut at the end of the grace".into()),
        }
    }

    /// Waits for an answer that its client does not read: it would hold its place among the calls for as long as the
    /// connection lives.
    async fn unread(&self, link: &Link) {
        loop {
            let now = Instant::now();
            let ends = link.unread.oldest().unwrap_or(now) + self.unread_timeout;
            if ends <= now {
                tracing::debug!("a client does not read its answers");
                return;
            }
            tokio::time::sleep_until(ends).await;
        }
    }

    /// The age at which a connection has to go: up to a tenth off, so that those of one moment do not go in one.
    fn age(&self) -> Duration {
        let percent = 90 + u32::try_from(self.random.below(21)).unwrap_or(0);
        self.age_max.mul_f64(f64::from(percent) / 100.0)
    }

    async fn answer(
        &self,
        request: http::Request<Incoming>,
        link: Arc<Link>,
    ) -> http::Response<crate::outgoing::Outgoing> {
        let is_web = Web::is_for(&request);
        if request.version() >= Version::HTTP_2 {
            return match is_web {
                true => self.web.answer(request.map(Body::new), link).await,
                false => self.stack.answer(request, link).await,
            };
        }
        let (head, body) = request.into_parts();
        let (lent, rest) = lent::lend(body);
        let request = http::Request::from_parts(head, Body::new(lent));
        let response = match is_web {
            true => self.web.answer(request, link).await,
            false => self.stack.answer(request, link).await,
        };
        rest.discard().await;
        response
    }
}
