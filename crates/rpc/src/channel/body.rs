//! Bodies of a call: a request that can be sent again, and an answer with a deadline.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt as _, Full};
use tokio::time::{Instant, Sleep};
use tonic::Status;
use tonic::body::Body;

use super::failure::of_error;
use crate::{Refusal, status};

/// Bytes that a frame of gRPC has before its message.
const PREFIX_BYTES: usize = 5;

/// The body of a request.
#[derive(Debug)]
pub(crate) enum Outgoing {
    /// All of it, to be sent as often as needed.
    Whole(Bytes),
    /// A stream, to be sent once; `None` once it has been.
    Stream(Option<Body>),
}

impl Outgoing {
    /// Reads a request of one message, at most `limit` bytes of it.
    pub(crate) async fn read(
        mut body: Body,
        limit: usize,
        family: &'static str,
    ) -> Result<Self, Status> {
        let mut whole = Bytes::new();
        while let Some(frame) = body.frame().await {
            let Ok(data) = frame?.into_data() else { continue };
            if whole.len() + data.len() > limit.saturating_add(PREFIX_BYTES) {
                return Err(status(family, &Refusal::MessageTooLarge { limit_bytes: limit }));
            }
            whole = if whole.is_empty() { data } else { joined(&whole, &data) };
        }
        Ok(Self::Whole(whole))
    }

    /// The body for one more try; `None` if there is none left.
    pub(crate) fn next(&mut self) -> Option<Body> {
        match self {
            Self::Whole(bytes) => Some(Body::new(Full::new(bytes.clone()))),
            Self::Stream(body) => body.take(),
        }
    }

    /// Whether it can be sent once more.
    pub(crate) fn is_left(&self) -> bool {
        match self {
            Self::Whole(_) => true,
            Self::Stream(body) => body.is_some(),
        }
    }
}

fn joined(first: &[u8], second: &[u8]) -> Bytes {
    let mut whole = BytesMut::with_capacity(first.len() + second.len());
    whole.extend_from_slice(first);
    whole.extend_from_slice(second);
    whole.freeze()
}

/// The body of an answer: what has been read ahead, then the rest, until the deadline.
pub(crate) struct Incoming {
    pub(crate) ahead: Option<Frame<Bytes>>,
    pub(crate) rest: Body,
    deadline: Option<Pin<Box<Sleep>>>,
    service: &'static str,
    family: &'static str,
}

impl Incoming {
    pub(crate) fn new(
        ahead: Option<Frame<Bytes>>,
        rest: Body,
        deadline: Option<Instant>,
        service: &'static str,
        family: &'static str,
    ) -> Self {
        let deadline = deadline.map(|at| Box::pin(tokio::time::sleep_until(at)));
        Self { ahead, rest, deadline, service, family }
    }
}

impl http_body::Body for Incoming {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        if let Some(frame) = self.ahead.take() {
            return Poll::Ready(Some(Ok(frame)));
        }
        if let Poll::Ready(frame) = Pin::new(&mut self.rest).poll_frame(cx) {
            let (service, family) = (self.service, self.family);
            return Poll::Ready(
                frame.map(|frame| frame.map_err(|error| of_error(&error, service, family).1)),
            );
        }
        if let Some(deadline) = &mut self.deadline
            && deadline.as_mut().poll(cx).is_ready()
        {
            return Poll::Ready(Some(Err(status(self.family, &Refusal::CallTimeout))));
        }
        Poll::Pending
    }

    fn is_end_stream(&self) -> bool {
        self.ahead.is_none() && self.rest.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        match self.ahead {
            Some(_) => SizeHint::default(),
            None => self.rest.size_hint(),
        }
    }
}
