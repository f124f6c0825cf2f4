//! The body of an answer on its way out.
//!
//! Owns:      the end of every answer: its trailers, and what ends a stream before its time.
//! Invariant: an answer that has begun ends with a status, whatever happens to its handler.
//! Not here:  the time until the head (`layers::deadline`), and clients that do not read (`unread`).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, Stream as _};
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Sleep, sleep_until};
use tokio_util::sync::WaitForCancellationFutureOwned;
use tonic::Status;

use crate::exchange::Exchange;
use crate::frames::{Compression, Meter};
use crate::layers::{Limits, Link};
use crate::table::Origin;
use crate::unread::Reader;
use crate::{Call, Refusal, normal, panic, scope, status};

/// The body of an answer.
pub(crate) struct Outgoing {
    inner: tonic::body::Body,
    watch: Option<Watch>,
}

/// What is watched of an answer.
struct Watch {
    exchange: Arc<Exchange>,
    meter: Meter,
    stream: Option<Box<Stream>>,
    reader: Reader,
    has_ended: bool,
}

/// What can end a stream of answers from outside.
struct Stream {
    call: Option<Arc<Call>>,
    /// Until it has been seen.
    stop: Option<Pin<Box<WaitForCancellationFutureOwned>>>,
    sleep: Pin<Box<Sleep>>,
    deadline: Option<Instant>,
    idle_timeout: Duration,
    /// Ready when the caller may not go on; it is looked at only after it was woken.
    lost: FuturesUnordered<BoxFuture<'static, Refusal>>,
    /// Why the stream ends as soon as the handler has said what it was about to say.
    ending: Option<Refusal>,
}

type Polled = Poll<Option<Result<Frame<Bytes>, Status>>>;

impl Outgoing {
    /// A body that is not watched.
    pub(crate) const fn plain(inner: tonic::body::Body) -> Self {
        Self { inner, watch: None }
    }

    /// The body of a call's answer.
    pub(crate) fn watched(
        inner: tonic::body::Body,
        exchange: Arc<Exchange>,
        link: Arc<Link>,
        limits: &Limits,
    ) -> Self {
        let is_stream = exchange.entry.method.server_streaming;
        let stream = is_stream.then(|| Box::new(Stream::new(&exchange, &link, limits)));
        let limit_bytes = match exchange.entry.origin {
            Origin::Contract | Origin::Grpc => limits.message_bytes_max,
            // What it answers is left as it is.
            Origin::Foreign => usize::MAX,
        };
        let meter = Meter::new(limit_bytes, Compression::Allowed);
        let reader = link.unread.begin();
        Self { inner, watch: Some(Watch { exchange, meter, stream, reader, has_ended: false }) }
    }
}

impl Watch {
    /// The handler's next frame; `Err` if it panics.
    fn poll_handler(
        &self,
        inner: &mut tonic::body::Body,
        cx: &mut Context<'_>,
    ) -> Result<Polled, Refusal> {
        let path = self.exchange.entry.method.path;
        let polled = match self.stream.as_ref().and_then(|stream| stream.call.as_ref()) {
            Some(call) => {
                let _entered = self.exchange.span.enter();
                catch_unwind(AssertUnwindSafe(|| {
                    scope::enter(call, || Pin::new(inner).poll_frame(cx))
                }))
            }
            None => catch_unwind(AssertUnwindSafe(|| Pin::new(inner).poll_frame(cx))),
        };
        polled.map_err(|payload| panic::contain(path, &*payload))
    }

    /// The last frame, which says how the call ended.
    fn end(&mut self, status: &Status) -> Polled {
        self.has_ended = true;
        let status = normal::of(status, &self.exchange);
        self.exchange.end(status.code(), || normal::reason(&status));
        Poll::Ready(Some(Ok(Frame::trailers(normal::trailers(&status)))))
    }

    fn refuse(&mut self, refusal: &Refusal) -> Polled {
        let refused = status(self.exchange.entry.domain, refusal);
        self.exchange.refuse(refusal, refused.code());
        self.end(&refused)
    }

    /// Looks at a frame before it leaves.
    fn pass(&mut self, frame: Frame<Bytes>) -> Polled {
        let mut trailers = match frame.into_trailers() {
            Ok(trailers) => trailers,
            Err(frame) => {
                if let Some(Err(refusal)) = frame.data_ref().map(|data| self.meter.pass(data)) {
                    return self.refuse(&refusal);
                }
                if self.stream.is_some() {
                    self.exchange.activity.touch();
                }
                return Poll::Ready(Some(Ok(frame)));
            }
        };
        self.has_ended = true;
        normal::block(&mut trailers, &self.exchange);
        Poll::Ready(Some(Ok(Frame::trailers(trailers))))
    }

    fn poll(&mut self, inner: &mut tonic::body::Body, cx: &mut Context<'_>) -> Polled {
        if self.has_ended {
            return Poll::Ready(None);
        }
        if let Some(stream) = &mut self.stream {
            if let Some(refusal) = stream.ending.take() {
                return self.refuse(&refusal);
            }
            if let Poll::Ready(Some(refusal)) = Pin::new(&mut stream.lost).poll_next(cx) {
                // What the handler has ready is not for this caller any more.
                return self.refuse(&refusal);
            }
            stream.ending = stream.poll_ending(&self.exchange, cx);
        }
        let polled = match self.poll_handler(inner, cx) {
            Ok(polled) => polled,
            Err(refusal) => return self.refuse(&refusal),
        };
        match polled {
            Poll::Ready(Some(Ok(frame))) => self.pass(frame),
            Poll::Ready(Some(Err(status))) => self.end(&status),
            Poll::Ready(None) => {
                // The head had the status.
                self.has_ended = true;
                self.exchange.end(tonic::Code::Ok, String::new);
                Poll::Ready(None)
            }
            Poll::Pending => match self.stream.as_mut().and_then(|stream| stream.ending.take()) {
                Some(refusal) => self.refuse(&refusal),
                None => Poll::Pending,
            },
        }
    }
}

impl Stream {
    fn new(exchange: &Exchange, link: &Link, limits: &Limits) -> Self {
        let call = exchange.call.get().cloned();
        let deadline = call.as_ref().and_then(|call| call.deadline);
        let idle_timeout = limits.stream_idle_timeout;
        exchange.activity.touch();
        let wake_at = earlier(exchange.activity.last() + idle_timeout, deadline);
        let standing = exchange.standing.get().map(Arc::clone);
        let lost = standing.map(|standing| Box::pin(standing.lost()) as BoxFuture<'static, _>);
        Self {
            call,
            stop: Some(Box::pin(link.stop.clone().cancelled_owned())),
            sleep: Box::pin(sleep_until(wake_at.into())),
            deadline,
            idle_timeout,
            lost: lost.into_iter().collect(),
            ending: None,
        }
    }

    /// Why the stream has to end, if it has.
    fn poll_ending(&mut self, exchange: &Exchange, cx: &mut Context<'_>) -> Option<Refusal> {
        if self.stop.as_mut().is_some_and(|stop| stop.as_mut().poll(cx).is_ready()) {
            self.stop = None;
            // The handler is polled once more: it may end by itself.
            return Some(Refusal::Draining);
        }
        while self.sleep.as_mut().poll(cx).is_ready() {
            let woken_at = self.sleep.deadline().into_std();
            if self.deadline.is_some_and(|deadline| deadline <= woken_at) {
                self.sleep.as_mut().reset((woken_at + self.idle_timeout).into());
                return Some(Refusal::CallTimeout);
            }
            let idle_at = exchange.activity.last() + self.idle_timeout;
            self.sleep.as_mut().reset(earlier(idle_at, self.deadline).into());
            if idle_at <= woken_at {
                self.sleep.as_mut().reset((woken_at + self.idle_timeout).into());
                return Some(Refusal::StreamIdle(self.idle_timeout));
            }
        }
        None
    }
}

fn earlier(at: Instant, other: Option<Instant>) -> Instant {
    other.map_or(at, |other| other.min(at))
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Polled {
        let Self { inner, watch } = &mut *self;
        match watch {
            Some(watch) => {
                watch.reader.reads();
                let polled = ready!(watch.poll(inner, cx));
                if watch.has_ended {
                    // What the handler still holds goes at once.
                    *inner = tonic::body::Body::empty();
                } else {
                    watch.reader.waits();
                }
                Poll::Ready(polled)
            }
            None => Pin::new(inner).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.watch.as_ref().is_some_and(|watch| watch.has_ended) || self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
