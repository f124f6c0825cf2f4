//! The messages of a body, as the pieces in which they came.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use http::HeaderMap;
use http_body::Body;
use tonic::Status;

use crate::HEAD_BYTES;

/// Cuts a body into its messages. A message that is longer than the limit is refused when its head is seen.
pub struct Messages<B> {
    body: B,
    limit_bytes: usize,
    /// What has come and was not given; no piece is empty.
    pieces: VecDeque<Bytes>,
    have: usize,
    /// Length of the message whose head has been read.
    length: Option<usize>,
    /// The body is an answer's, so its trailers say how the call ended.
    is_answer: bool,
    has_ended: bool,
}

impl<B> Messages<B>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    /// The messages of a request, each of at most `limit_bytes`.
    pub fn request(body: B, limit_bytes: usize) -> Self {
        Self::new(body, limit_bytes, false)
    }

    /// The messages of an answer; its status, unless it is OK, comes after them as an error.
    pub fn answer(body: B, limit_bytes: usize) -> Self {
        Self::new(body, limit_bytes, true)
    }

    fn new(body: B, limit_bytes: usize, is_answer: bool) -> Self {
        Self {
            body,
            limit_bytes,
            pieces: VecDeque::new(),
            have: 0,
            length: None,
            is_answer,
            has_ended: false,
        }
    }

    /// The next message; `None` after the last one.
    ///
    /// # Errors
    ///
    /// The message is too large or cut off, the connection is lost, or the call ended with an error. Nothing comes
    /// after an error.
    pub async fn next(&mut self) -> Option<Result<Vec<Bytes>, Status>> {
        std::future::poll_fn(|cx| self.poll_next(cx)).await
    }

    /// Bytes that have come of messages that are not complete.
    pub const fn buffered(&self) -> usize {
        self.have
    }

    /// The next message, if it is there.
    pub fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Vec<Bytes>, Status>>> {
        loop {
            match self.take() {
                Ok(Some(message)) => return Poll::Ready(Some(Ok(message))),
                Ok(None) => {}
                Err(status) => {
                    self.end();
                    return Poll::Ready(Some(Err(status)));
                }
            }
            if self.has_ended {
                return Poll::Ready(None);
            }
            let failure = match std::task::ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => {
                        self.push(data);
                        continue;
                    }
                    Err(frame) => match frame.into_trailers() {
                        Ok(trailers) => self.ending(&trailers),
                        Err(_) => continue,
                    },
                },
                Some(Err(error)) => Some(Status::from_error(error.into())),
                None if self.have > 0 || self.length.is_some() => {
                    Some(Status::internal("the stream is cut off within a message"))
                }
                None if self.is_answer => {
                    Some(Status::unknown("the answer ended without a status"))
                }
                None => None,
            };
            let is_over = self.is_answer || failure.is_some();
            if is_over || self.have == 0 {
                self.end();
            }
            if let Some(status) = failure {
                return Poll::Ready(Some(Err(status)));
            }
        }
    }

    /// What the trailers say, if it is an error.
    fn ending(&self, trailers: &HeaderMap) -> Option<Status> {
        if !self.is_answer {
            return None;
        }
        match Status::from_header_map(trailers) {
            Some(status) if status.code() == tonic::Code::Ok => None,
            Some(status) => Some(status),
            None => Some(Status::unknown("the answer ended without a status")),
        }
    }

    fn end(&mut self) {
        self.has_ended = true;
        self.pieces.clear();
        self.have = 0;
        self.length = None;
    }

    fn push(&mut self, data: Bytes) {
        if !data.is_empty() {
            self.have += data.len();
            self.pieces.push_back(data);
        }
    }

    /// The next message, if all of it has come.
    fn take(&mut self) -> Result<Option<Vec<Bytes>>, Status> {
        let length = match self.length {
            Some(length) => length,
            None if self.have < HEAD_BYTES => return Ok(None),
            None => self.read_head()?,
        };
        if self.have < length {
            self.length = Some(length);
            return Ok(None);
        }
        self.length = None;
        self.have -= length;
        let mut left = length;
        let mut message = Vec::new();
        while left > 0
            && let Some(piece) = self.pieces.front_mut()
        {
            if piece.len() > left {
                message.push(piece.split_to(left));
                break;
            }
            left -= piece.len();
            message.extend(self.pieces.pop_front());
        }
        Ok(Some(message))
    }

    fn read_head(&mut self) -> Result<usize, Status> {
        let mut head = [0; HEAD_BYTES];
        for byte in &mut head {
            let Some(piece) = self.pieces.front_mut() else { break };
            *byte = piece.get_u8();
            if piece.is_empty() {
                self.pieces.pop_front();
            }
        }
        self.have -= HEAD_BYTES;
        let [flag, length @ ..] = head;
        if flag != 0 {
            return Err(Status::unimplemented(
                "the message is compressed, and this call takes none",
            ));
        }
        let length = u32::from_be_bytes(length) as usize;
        let limit = self.limit_bytes;
        if length > limit {
            // The wording is tonic's, by which it is known.
            let text = format!(
                "Error, decoded message length too large: found {length} bytes, the limit is: {limit} bytes"
            );
            return Err(Status::out_of_range(text));
        }
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;
    use http_body::Frame;
    use http_body_util::StreamBody;
    use proptest::prelude::*;

    use super::*;

    type Frames = Vec<Result<Frame<Bytes>, Status>>;

    fn body(frames: Frames) -> impl Body<Data = Bytes, Error = Status> + Unpin {
        StreamBody::new(stream::iter(frames))
    }

    fn data(bytes: &'static [u8]) -> Result<Frame<Bytes>, Status> {
        Ok(Frame::data(Bytes::from_static(bytes)))
    }

    async fn all<B: Body<Data = Bytes, Error = Status> + Unpin>(
        mut messages: Messages<B>,
    ) -> Vec<Result<Vec<u8>, tonic::Code>> {
        let mut out = Vec::new();
        while let Some(message) = messages.next().await {
            out.push(message.map(|it| it.concat()).map_err(|it| it.code()));
        }
        out
    }

    #[tokio::test]
    async fn a_length_beyond_the_limit_is_refused_before_its_bytes_come() {
        let frames = vec![data(b"\0\0\0\0\x02ab\0\xff\xff\xff\xff"), data(b"x")];
        let got = all(Messages::request(body(frames), 2)).await;
        assert_eq!(got, [Ok(b"ab".to_vec()), Err(tonic::Code::OutOfRange)]);
    }

    #[tokio::test]
    async fn what_is_cut_off_compressed_or_lost_is_an_error() {
        for (frames, code) in [
            (vec![data(b"\0\0\0\0\x02a")], tonic::Code::Internal),
            (vec![data(b"\0\0")], tonic::Code::Internal),
            (vec![data(b"\x01\0\0\0\0")], tonic::Code::Unimplemented),
            (vec![Err(Status::aborted(""))], tonic::Code::Aborted),
        ] {
            assert_eq!(all(Messages::request(body(frames), 9)).await, [Err(code)]);
        }
    }

    #[tokio::test]
    async fn the_status_of_an_answer_comes_after_its_messages() {
        let ended = |code: &'static str| {
            let mut trailers = HeaderMap::new();
            trailers.insert("grpc-status", http::HeaderValue::from_static(code));
            vec![data(b"\0\0\0\0\x01a"), Ok(Frame::trailers(trailers))]
        };
        let good = all(Messages::answer(body(ended("0")), 9)).await;
        assert_eq!(good, [Ok(b"a".to_vec())]);
        let bad = all(Messages::answer(body(ended("5")), 9)).await;
        assert_eq!(bad, [Ok(b"a".to_vec()), Err(tonic::Code::NotFound)]);
        let none = all(Messages::answer(body(vec![]), 9)).await;
        assert_eq!(none, [Err(tonic::Code::Unknown)]);
    }

    proptest! {
        #[test]
        fn messages_are_the_same_however_they_are_cut(
            sent in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..6),
            step in 1..30_usize,
        ) {
            let mut wire = Vec::new();
            for message in &sent {
                wire.push(0);
                wire.extend_from_slice(&u32::try_from(message.len()).unwrap().to_be_bytes());
                wire.extend_from_slice(message);
            }
            let frames: Frames = wire
                .chunks(step)
                .map(|it| Ok(Frame::data(Bytes::copy_from_slice(it))))
                .collect();
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let got = runtime.block_on(all(Messages::request(body(frames), 40)));
            prop_assert_eq!(got, sent.into_iter().map(Ok).collect::<Vec<_>>());
        }
    }
}
