//! The body of a request on its way to the handler.
//!
//! Owns:      the check of its frames, their decompression, and the first message for whoever decides on the call.
//! Invariant: the handler gets every message that came, in order and uncompressed, and none that is too large.
//! Not here:  what a message means.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use tonic::Status;

use crate::exchange::Activity;
use crate::frames::{Compression, HEAD_BYTES, Inflater, Meter};
use crate::{Refusal, status};

/// The body of a request: what is still to come, after what a layer has read ahead.
#[derive(Debug)]
pub struct Payload {
    source: Source,
    /// Frames that were read to decide on the call; the handler gets them first.
    ahead: Option<Bytes>,
    guard: Guard,
    /// Domain of the errors.
    family: &'static str,
    /// The call has exactly one message.
    has_one: bool,
    /// Is told of what comes, on methods with streams.
    activity: Option<Arc<Activity>>,
    ended: bool,
}

#[derive(Debug)]
enum Source {
    /// From a connection.
    Incoming(hyper::body::Incoming),
    /// From a translator, such as that of gRPC-Web.
    Body(tonic::body::Body),
}

#[derive(Debug)]
enum Guard {
    Meter(Meter),
    Inflater(Inflater),
}

/// Why no more comes.
enum Broken {
    Refused(Refusal),
    /// The connection or the stream ended.
    Lost(Status),
}

impl Payload {
    /// A body of which each message has at most `limit_bytes`.
    pub(crate) fn new(body: impl Into<Incoming>, family: &'static str, limit_bytes: usize) -> Self {
        let guard = Guard::Meter(Meter::new(limit_bytes, Compression::Unnamed));
        let Incoming(source) = body.into();
        Self { source, ahead: None, guard, family, has_one: false, activity: None, ended: false }
    }

    /// Expects exactly one message.
    pub(crate) const fn expect_one(&mut self) {
        self.has_one = true;
    }

    /// Expects that messages are compressed with gzip.
    pub(crate) fn inflate(&mut self, limit_bytes: usize) {
        self.guard = Guard::Inflater(Inflater::new(limit_bytes));
    }

    /// Tells `activity` of everything that comes.
    pub(crate) fn watch(&mut self, activity: Arc<Activity>) {
        self.activity = Some(activity);
    }

    /// The first message, which stays in the body; `None` if none comes.
    ///
    /// No more is read ahead than the message, and what came with it.
    pub(crate) async fn first_message(&mut self) -> Result<Option<Bytes>, Refusal> {
        debug_assert!(self.ahead.is_none(), "only one layer reads ahead");
        let mut chunk = match self.next_data().await? {
            Some(chunk) => chunk,
            None => return Ok(None),
        };
        let mut length = message_end(&chunk);
        if length.is_none_or(|end| chunk.len() < end) {
            let mut gathered = BytesMut::from(&*chunk);
            while length.is_none_or(|end| gathered.len() < end) {
                let Some(more) = self.next_data().await? else {
                    return Err(Refusal::MessageMalformed("it is cut off"));
                };
                gathered.extend_from_slice(&more);
                length = message_end(&gathered);
            }
            chunk = gathered.freeze();
        }
        let message = chunk.slice(HEAD_BYTES..length.unwrap_or(HEAD_BYTES));
        self.ahead = Some(chunk);
        Ok(Some(message))
    }

    async fn next_data(&mut self) -> Result<Option<Bytes>, Refusal> {
        loop {
            match std::future::poll_fn(|cx| self.poll_checked(cx)).await {
                None => return Ok(None),
                Some(Err(Broken::Refused(refusal))) => return Err(refusal),
                Some(Err(Broken::Lost(_))) => return Err(Refusal::Cancelled),
                // An empty frame says nothing, and trailers of requests mean nothing.
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) if !data.is_empty() => return Ok(Some(data)),
                    Ok(_) | Err(_) => {}
                },
            }
        }
    }

    fn poll_checked(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let polled = ready!(self.poll_guarded(cx));
        self.ended = !matches!(polled, Some(Ok(_)));
        Poll::Ready(polled)
    }

    fn poll_guarded(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        loop {
            if let Guard::Inflater(inflater) = &mut self.guard {
                match inflater.next() {
                    Ok(Some(_)) if self.has_one && inflater.given() > 1 => {
                        return Poll::Ready(Some(Err(Broken::Refused(Refusal::MessageCount))));
                    }
                    Ok(Some(frame)) => return Poll::Ready(Some(Ok(Frame::data(frame)))),
                    Ok(None) => {}
                    Err(refusal) => return Poll::Ready(Some(Err(Broken::Refused(refusal)))),
                }
            }
            let frame = match ready!(self.source.poll_frame(cx)) {
                Some(Ok(frame)) => frame,
                Some(Err(lost)) => return Poll::Ready(Some(Err(Broken::Lost(lost)))),
                None if self.has_one && self.guard.messages() == 0 && self.guard.is_between() => {
                    return Poll::Ready(Some(Err(Broken::Refused(Refusal::MessageCount))));
                }
                None if self.guard.is_between() => return Poll::Ready(None),
                None => {
                    let cut = Refusal::MessageMalformed("it is cut off");
                    return Poll::Ready(Some(Err(Broken::Refused(cut))));
                }
            };
            if let Some(activity) = &self.activity {
                activity.touch();
            }
            let Some(data) = frame.data_ref() else { return Poll::Ready(Some(Ok(frame))) };
            match &mut self.guard {
                Guard::Inflater(inflater) => inflater.push(data),
                Guard::Meter(meter) => {
                    let passed = match meter.pass(data) {
                        Ok(()) if self.has_one && meter.begun() > 1 => Err(Refusal::MessageCount),
                        Ok(()) => Ok(frame),
                        Err(refusal) => Err(refusal),
                    };
                    return Poll::Ready(Some(passed.map_err(Broken::Refused)));
                }
            }
        }
    }
}

/// Where the first message of the bytes ends; `None` if its head has not come.
fn message_end(bytes: &[u8]) -> Option<usize> {
    let [_, length @ ..] = bytes.first_chunk::<HEAD_BYTES>()?;
    Some(HEAD_BYTES + u32::from_be_bytes(*length) as usize)
}

/// A body as it comes from a connection or a translator.
#[derive(Debug)]
pub(crate) struct Incoming(Source);

impl From<hyper::body::Incoming> for Incoming {
    fn from(body: hyper::body::Incoming) -> Self {
        Self(Source::Incoming(body))
    }
}

impl From<tonic::body::Body> for Incoming {
    fn from(body: tonic::body::Body) -> Self {
        Self(Source::Body(body))
    }
}

impl Source {
    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        match self {
            Self::Incoming(body) => {
                Pin::new(body).poll_frame(cx).map_err(|error| Status::from_error(Box::new(error)))
            }
            Self::Body(body) => Pin::new(body).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Incoming(body) => body.is_end_stream(),
            Self::Body(body) => body.is_end_stream(),
        }
    }
}

impl Guard {
    fn is_between(&self) -> bool {
        match self {
            Self::Meter(meter) => meter.is_between(),
            Self::Inflater(inflater) => inflater.is_between(),
        }
    }

    /// How many messages there have been.
    const fn messages(&self) -> usize {
        match self {
            Self::Meter(meter) => meter.begun(),
            Self::Inflater(inflater) => inflater.given(),
        }
    }
}

impl Body for Payload {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        if let Some(ahead) = self.ahead.take() {
            return Poll::Ready(Some(Ok(Frame::data(ahead))));
        }
        let family = self.family;
        self.poll_checked(cx).map_err(|broken| match broken {
            Broken::Refused(refusal) => status(family, &refusal),
            Broken::Lost(lost) => lost,
        })
    }

    fn is_end_stream(&self) -> bool {
        let is_missing = self.has_one && self.guard.messages() == 0;
        self.ahead.is_none()
            && (self.ended || !is_missing && self.guard.is_between() && self.source.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        // Nobody asks: each message has a length of its own.
        SizeHint::default()
    }
}

#[cfg(test)]
mod tests {
    use http_body_util::{BodyExt, StreamBody};

    use super::*;

    fn payload(parts: &[&'static [u8]]) -> Payload {
        let frames: Vec<_> =
            parts.iter().map(|it| Ok(Frame::data(Bytes::from_static(it)))).collect();
        let stream = tokio_stream::iter::<Vec<Result<_, Status>>>(frames);
        Payload::new(tonic::body::Body::new(StreamBody::new(stream)), "platform", 100)
    }

    #[tokio::test]
    async fn the_first_message_is_read_however_it_is_cut_and_stays_in_the_body() {
        let whole: &[u8] = b"\0\0\0\0\x03abc\0\0\0\0\x01d";
        for parts in [vec![whole], vec![&whole[..2], &whole[2..6], &whole[6..]]] {
            let mut payload = payload(&parts);
            let first = payload.first_message().await.unwrap();
            assert_eq!(first.as_deref(), Some(&b"abc"[..]));
            assert_eq!(payload.collect().await.unwrap().to_bytes(), whole);
        }
    }

    #[tokio::test]
    async fn a_body_without_messages_has_no_first_one() {
        assert_eq!(payload(&[]).first_message().await, Ok(None));
        assert_eq!(payload(&[b""]).first_message().await, Ok(None));
    }

    #[tokio::test]
    async fn one_message_is_neither_none_nor_two() {
        let one: &[u8] = b"\0\0\0\0\x03abc";
        let two: &[u8] = b"\0\0\0\0\x01a\0\0\0\0\x01b";
        for (parts, is_good) in [
            (vec![one], true),
            (vec![&one[..4], &one[4..]], true),
            (vec![two], false),
            (vec![one, one], false),
            (vec![], false),
            (vec![&b""[..]], false),
        ] {
            for is_inflated in [false, true] {
                let mut payload = payload(&parts);
                payload.expect_one();
                if is_inflated {
                    payload.inflate(100);
                }
                let read = payload.collect().await;
                assert_eq!(read.is_ok(), is_good, "{parts:?}");
                assert!(read.err().is_none_or(|it| it.code() == tonic::Code::Unimplemented));
            }
        }
    }

    #[tokio::test]
    async fn a_message_that_is_cut_off_is_malformed() {
        let cut = Refusal::MessageMalformed("it is cut off");
        assert_eq!(payload(&[b"\0\0\0\0\x03ab"]).first_message().await, Err(cut));
        let error = payload(&[b"\0\0\0"]).collect().await.unwrap_err();
        assert_eq!(error.code(), tonic::Code::InvalidArgument);
    }
}
