//! Bodies of requests over HTTP/1.1, which come back if nobody reads them to their end.
//!
//! A connection that has bytes of a request left when it answers has to close, and the client may see that it is
//! closed before it sees the answer. So what is left of a short body is read before the answer goes.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::sync::oneshot;

/// Bytes that are read of a body that nobody wants.
const DISCARDED_BYTES_MAX: usize = 1 << 20;
/// How long they may take to come.
const DISCARDED_WITHIN: Duration = Duration::from_secs(1);

/// A body that goes back when it is dropped before its end.
#[derive(Debug)]
pub(super) struct Lent<B: Body> {
    /// There until the drop.
    body: Option<B>,
    owner: Option<oneshot::Sender<B>>,
}

/// Where a body comes back to.
#[derive(Debug)]
pub(super) struct Rest<B>(oneshot::Receiver<B>);

/// Lends a body to whoever answers the request.
pub(super) fn lend<B: Body>(body: B) -> (Lent<B>, Rest<B>) {
    let (owner, rest) = oneshot::channel();
    (Lent { body: Some(body), owner: Some(owner) }, Rest(rest))
}

impl<B: Body<Data = Bytes> + Unpin> Rest<B> {
    /// Reads what is left, within bounds, if the body has come back.
    pub(super) async fn discard(mut self) {
        let Ok(mut body) = self.0.try_recv() else { return };
        let read = async {
            let mut bytes = 0;
            while bytes <= DISCARDED_BYTES_MAX {
                let next = std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await;
                let Some(Ok(frame)) = next else { break };
                bytes += frame.data_ref().map_or(0, Bytes::len);
            }
        };
        _ = tokio::time::timeout(DISCARDED_WITHIN, read).await; // Then the connection has to close.
    }
}

impl<B: Body> Drop for Lent<B> {
    fn drop(&mut self) {
        let body = self.body.take().filter(|body| !body.is_end_stream());
        if let (Some(body), Some(owner)) = (body, self.owner.take()) {
            _ = owner.send(body); // The answer has gone already.
        }
    }
}

impl<B: Body<Data = Bytes> + Unpin> Body for Lent<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        match &mut self.body {
            Some(body) => Pin::new(body).poll_frame(cx),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.as_ref().map_or_else(|| SizeHint::with_exact(0), Body::size_hint)
    }
}

#[cfg(test)]
mod tests {
    use http_body_util::{BodyExt, StreamBody};
    use tokio_stream::wrappers::ReceiverStream;

    use super::*;

    type Sender = tokio::sync::mpsc::Sender<Result<Frame<Bytes>, std::io::Error>>;

    fn body() -> (Sender, impl Body<Data = Bytes, Error = std::io::Error> + Unpin) {
        let (sender, receiver) = tokio::sync::mpsc::channel(1);
        (sender, StreamBody::new(ReceiverStream::new(receiver)))
    }

    #[tokio::test(start_paused = true)]
    async fn what_nobody_reads_is_read_in_the_end() {
        let (sender, body) = body();
        let (lent, rest) = lend(body);
        drop(lent);
        let send = async move {
            for _ in 0..3 {
                sender.send(Ok(Frame::data(Bytes::from_static(b"x")))).await.unwrap();
            }
        };
        tokio::join!(send, rest.discard());
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_does_not_end_is_not_waited_for() {
        let (sender, body) = body();
        let (lent, rest) = lend(body);
        drop(lent);
        rest.discard().await;
        assert!(sender.is_closed());
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_somebody_still_reads_is_left_alone() {
        let (sender, body) = body();
        let (mut lent, rest) = lend(body);
        rest.discard().await;
        sender.send(Ok(Frame::data(Bytes::from_static(b"x")))).await.unwrap();
        let frame = lent.frame().await.unwrap().unwrap();
        assert_eq!(frame.data_ref().unwrap(), &Bytes::from_static(b"x"));
    }
}
