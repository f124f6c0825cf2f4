//! The body of a request on its way to the handler.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tonic::Status;

/// The body of a request: what is still to come, after what a layer has read ahead.
#[derive(Debug)]
pub struct Payload {
    /// Frames that were read to decide on the call; the handler sees them first.
    ahead: Option<Bytes>,
    rest: Rest,
}

#[derive(Debug)]
enum Rest {
    /// From a connection.
    Incoming(hyper::body::Incoming),
    /// From a translator, such as that of gRPC-web.
    Body(tonic::body::Body),
}

impl Payload {
    /// Puts back what was read.
    #[must_use]
    pub(crate) fn after(mut self, ahead: Bytes) -> Self {
        debug_assert!(self.ahead.is_none(), "only one layer reads ahead");
        self.ahead = (!ahead.is_empty()).then_some(ahead);
        self
    }
}

impl From<hyper::body::Incoming> for Payload {
    fn from(body: hyper::body::Incoming) -> Self {
        Self { ahead: None, rest: Rest::Incoming(body) }
    }
}

impl From<tonic::body::Body> for Payload {
    fn from(body: tonic::body::Body) -> Self {
        Self { ahead: None, rest: Rest::Body(body) }
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
        match &mut self.rest {
            Rest::Incoming(body) => {
                Pin::new(body).poll_frame(cx).map_err(|error| Status::from_error(Box::new(error)))
            }
            Rest::Body(body) => Pin::new(body).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.ahead.is_none()
            && match &self.rest {
                Rest::Incoming(body) => body.is_end_stream(),
                Rest::Body(body) => body.is_end_stream(),
            }
    }

    fn size_hint(&self) -> SizeHint {
        // Nobody asks; the frames of gRPC have lengths of their own.
        SizeHint::default()
    }
}
