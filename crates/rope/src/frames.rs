//! The body of a request or an answer that is made of messages in pieces.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use http::{HeaderMap, HeaderValue};
use http_body::{Body, Frame, SizeHint};
use tonic::Status;

use crate::Rope;

/// Most bytes of small messages that are gathered into one frame.
const GATHERED_BYTES_MAX: usize = 64 << 10;
/// Most bytes of large pieces that wait here; what follows them is not asked for.
const WAITING_BYTES_MAX: usize = 256 << 10;

/// Sends the messages of a stream. Messages that are ready together leave together, the small ones in one frame; large
/// pieces leave as they are.
pub struct Frames<S> {
    messages: Pin<Box<S>>,
    has_ended: bool,
    is_answer: bool,
    /// Ends the body after what is ready.
    failure: Option<Status>,
    small: BytesMut,
    ready: VecDeque<Bytes>,
    /// Where messages put their pieces; kept for its memory.
    written: Vec<Bytes>,
}

impl<S: Stream<Item = Result<Rope, Status>>> Frames<S> {
    /// The body of an answer: it ends with the status OK, or with the error that the stream gives.
    pub fn answer(messages: S) -> Self {
        Self::new(messages, true)
    }

    /// The body of a request.
    pub fn request(messages: S) -> Self {
        Self::new(messages, false)
    }

    fn new(messages: S, is_answer: bool) -> Self {
        Self {
            messages: Box::pin(messages),
            has_ended: false,
            is_answer,
            failure: None,
            small: BytesMut::new(),
            ready: VecDeque::new(),
            written: Vec::new(),
        }
    }

    /// Takes what the stream has ready.
    fn gather(&mut self, cx: &mut Context<'_>) {
        let mut waiting = 0;
        while !self.has_ended
            && self.small.len() < GATHERED_BYTES_MAX
            && waiting < WAITING_BYTES_MAX
        {
            match self.messages.as_mut().poll_next(cx) {
                Poll::Ready(Some(Ok(message))) => {
                    waiting += message.len();
                    message.write(&mut self.small, &mut self.written);
                    self.ready.extend(self.written.drain(..));
                }
                Poll::Ready(Some(Err(status))) => {
                    self.has_ended = true;
                    self.failure = Some(status);
                }
                Poll::Ready(None) => self.has_ended = true,
                Poll::Pending => break,
            }
        }
        if !self.small.is_empty() {
            self.ready.push_back(self.small.split().freeze());
        }
    }
}

impl<S: Stream<Item = Result<Rope, Status>>> Body for Frames<S> {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        let this = &mut *self;
        if this.ready.is_empty() {
            this.gather(cx);
        }
        if let Some(data) = this.ready.pop_front() {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        if !this.has_ended {
            return Poll::Pending;
        }
        if let Some(status) = this.failure.take() {
            this.is_answer = false;
            return Poll::Ready(Some(Err(status)));
        }
        if std::mem::take(&mut this.is_answer) {
            let mut trailers = HeaderMap::with_capacity(1);
            trailers.insert("grpc-status", HeaderValue::from_static("0"));
            return Poll::Ready(Some(Ok(Frame::trailers(trailers))));
        }
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        self.has_ended && self.ready.is_empty() && self.failure.is_none() && !self.is_answer
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;
    use http_body_util::BodyExt;

    use super::*;

    fn rope(bytes: usize) -> Result<Rope, Status> {
        Ok(Rope::from(Bytes::from(vec![1; bytes])))
    }

    #[tokio::test]
    async fn small_messages_that_are_ready_leave_in_one_frame() {
        let mut body = Frames::answer(stream::iter([rope(3), rope(0), rope(4)]));
        let frame = body.frame().await.unwrap().unwrap().into_data().unwrap();
        assert_eq!(&frame[..], b"\0\0\0\0\x03\x01\x01\x01\0\0\0\0\0\0\0\0\0\x04\x01\x01\x01\x01");
        let trailers = body.frame().await.unwrap().unwrap().into_trailers().unwrap();
        assert_eq!(trailers["grpc-status"], "0");
        assert!(body.frame().await.is_none() && body.is_end_stream());
    }

    #[tokio::test]
    async fn large_pieces_are_not_copied_and_come_after_their_head() {
        let large = Bytes::from(vec![2; 100_000]);
        let mut body = Frames::request(stream::iter([Ok(Rope::from(large.clone())), rope(1)]));
        let mut frames = Vec::new();
        while let Some(frame) = body.frame().await {
            frames.push(frame.unwrap().into_data().unwrap());
        }
        assert_eq!(frames.iter().map(Bytes::len).collect::<Vec<_>>(), [5, 100_000, 6]);
        assert_eq!(frames[1].as_ptr(), large.as_ptr());
    }

    #[tokio::test]
    async fn no_frame_is_empty_whatever_lies_in_a_message() {
        let sizes = [0, 1, 20_000, 40_000, 100_000];
        for (first, second) in sizes.iter().flat_map(|it| sizes.map(|other| (*it, other))) {
            let mut message = Rope::new();
            for size in [first, second, second, first] {
                message.push(Bytes::from(vec![3; size]));
            }
            let length = message.len();
            let mut body = Frames::request(stream::iter([Ok(message), rope(0), rope(second)]));
            let mut bytes = 0;
            while let Some(frame) = body.frame().await {
                let data = frame.unwrap().into_data().unwrap();
                assert!(!data.is_empty(), "{first} {second}");
                bytes += data.len();
            }
            assert_eq!(bytes, length + second + 3 * crate::HEAD_BYTES);
        }
    }

    #[tokio::test]
    async fn an_error_ends_an_answer_after_what_came_before_it() {
        let broken = Err(Status::aborted("no more"));
        let mut body = Frames::answer(stream::iter([rope(1), broken]));
        assert!(body.frame().await.unwrap().is_ok());
        assert_eq!(body.frame().await.unwrap().unwrap_err().code(), tonic::Code::Aborted);
        assert!(body.frame().await.is_none());
    }
}
