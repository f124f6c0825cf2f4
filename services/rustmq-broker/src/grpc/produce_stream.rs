//! `ProduceStream`: the fast path of writing.
//!
//! Owns:      the order of the answers, and how much of one stream may be under way.
//! Invariant: requests are answered in their order; a stream that has enough under way is not read.
//! Not here:  what becomes of a request (`core::writes`).

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{BufMut, Bytes, BytesMut};
use http::{HeaderMap, HeaderValue};
use http_body::{Body, SizeHint};
use platform_proto::opaque;
use platform_proto::rustmq::client::v1::opaque::ProduceRequest;
use prost::Message as _;
use rope::Messages;
use rpc::Payload;
use tonic::Status;

use crate::convert::produce;
use crate::core::partition::Partition;
use crate::core::writes::{Item, Pending};
use crate::error::Error;
use crate::grpc::caller::Caller;
use crate::grpc::hot::Frame;
use crate::parts::Parts;

/// `ProduceRequest.batch`.
const BATCH: u32 = 15;
/// Requests of one stream that wait for their answer.
const WAITING_MAX: usize = 4096;
/// Bytes that are taken before the answers that are due are sent.
const TAKEN_BYTES: usize = 512 << 10;
/// What a request is counted for beside its bytes: an empty one is work too.
const REQUEST_BYTES: usize = 256;
/// Bytes of answers in one frame.
const ANSWERS_BYTES: usize = 16 << 10;

/// The answers to a stream of requests, which takes them as it is asked for more.
pub(crate) struct ProduceStream {
    parts: Arc<Parts>,
    caller: Caller,
    requests: Messages<Payload>,
    /// Bytes of requests that have come in part, as they were last counted.
    counted_bytes: usize,
    waiting: VecDeque<Waiting>,
    waiting_bytes: usize,
    answers: BytesMut,
    state: State,
    /// The partition of the last request: most streams write to few.
    last: Option<(String, u32, Bytes, Arc<Partition>)>,
}

struct Waiting {
    pending: Pending,
    correlation_id: u64,
    bytes: usize,
}

enum State {
    Open,
    /// No more comes; what is left is answered.
    Closing(Option<Status>),
    Ended,
}

impl ProduceStream {
    pub(crate) fn new(parts: Arc<Parts>, request: http::Request<Payload>) -> Self {
        let caller = Caller::of_request(&request);
        // The server's own limit holds for each message, and has been enforced.
        let requests = Messages::request(request.into_body(), usize::MAX);
        Self {
            parts,
            caller,
            requests,
            counted_bytes: 0,
            waiting: VecDeque::new(),
            waiting_bytes: 0,
            answers: BytesMut::new(),
            state: State::Open,
            last: None,
        }
    }

    /// Takes requests, up to what may be under way; tells whether there may be more at once.
    fn take(&mut self, cx: &mut Context<'_>) -> bool {
        let bytes_max = self.parts.options.produce_bytes_per_stream.as_usize();
        let mut taken = 0;
        while matches!(self.state, State::Open) {
            if self.waiting.len() >= WAITING_MAX || self.waiting_bytes >= bytes_max {
                return false;
            }
            if taken >= TAKEN_BYTES {
                return true;
            }
            match self.requests.poll_next(cx) {
                Poll::Ready(Some(Ok(message))) => match self.begin(message) {
                    Ok(bytes) => taken += bytes,
                    Err(status) => self.state = State::Closing(Some(status)),
                },
                Poll::Ready(Some(Err(status))) => self.state = State::Closing(Some(status)),
                Poll::Ready(None) => self.state = State::Closing(None),
                Poll::Pending => {
                    if let Err(error) = self.count() {
                        self.state = State::Closing(Some(error.into()));
                    }
                    return false;
                }
            }
        }
        false
    }

    /// Begins a request, and tells its size.
    fn begin(&mut self, message: Vec<Bytes>) -> Result<usize, Status> {
        let bytes = message.iter().map(Bytes::len).sum();
        // What has come of a message that is malformed cannot be answered: it has no correlation id.
        let cut = rope::cut(message, BATCH, usize::MAX).map_err(malformed)?;
        let request: ProduceRequest = opaque::decode(cut.head).map_err(malformed)?;
        let correlation_id = request.correlation_id;
        let checked = self.caller.check(self.parts.clock.now());
        let checked = checked.and_then(|()| self.parts.writes.check_size(bytes));
        let item = checked.and_then(|()| produce::item(request, cut.blob));
        let pending = match item {
            Ok(item) => self.write(item),
            Err(refusal) => Pending::refused(None, refusal),
        };
        self.waiting_bytes += bytes;
        self.waiting.push_back(Waiting { pending, correlation_id, bytes });
        Ok(bytes + REQUEST_BYTES)
    }

    fn write(&mut self, item: Item) -> Pending {
        if let Some((topic, partition, topic_id, at)) = &self.last
            && (*topic == item.topic, *partition, topic_id)
                == (true, item.partition, &item.topic_id)
            && !at.is_closed()
        {
            return self.parts.writes.write_to(Arc::clone(at), item);
        }
        let (topic, partition, topic_id) =
            (item.topic.clone(), item.partition, item.topic_id.clone());
        let pending = self.parts.writes.write(item);
        let found = pending.partition.clone();
        self.last = found.map(|at| (topic, partition, topic_id, at));
        pending
    }

    /// Counts what has come in part among that of all streams.
    fn count(&mut self) -> Result<(), Error> {
        let bytes = self.requests.buffered();
        let before = std::mem::replace(&mut self.counted_bytes, bytes);
        match self.parts.receiving.change(before, bytes) {
            true => Ok(()),
            false => Err(Error::Overloaded),
        }
    }

    /// Writes the answers that are due.
    fn answer(&mut self, cx: &mut Context<'_>) {
        let broker = &self.parts.options.broker_id;
        while self.answers.len() < ANSWERS_BYTES
            && let Some(first) = self.waiting.front_mut()
            && first.pending.poll(cx).is_ready()
        {
            let answer = produce::response(&first.pending, first.correlation_id, broker);
            let length = answer.encoded_len();
            self.answers.reserve(rope::HEAD_BYTES + length);
            self.answers.put_u8(0);
            self.answers.put_u32(u32::try_from(length).unwrap_or(u32::MAX));
            answer.encode_raw(&mut self.answers);
            self.waiting_bytes -= first.bytes;
            self.waiting.pop_front();
        }
    }
}

fn malformed(error: impl std::fmt::Display) -> Status {
    Error::Malformed { text: error.to_string() }.into()
}

impl Body for ProduceStream {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame, Status>>> {
        let this = &mut *self;
        let has_more = this.take(cx);
        this.answer(cx);
        if !this.answers.is_empty() {
            return Poll::Ready(Some(Ok(Frame::data(this.answers.split().freeze()))));
        }
        if !this.waiting.is_empty() || matches!(this.state, State::Open) {
            if has_more {
                // Nothing is due, and the others have their turn.
                cx.waker().wake_by_ref();
            }
            return Poll::Pending;
        }
        match std::mem::replace(&mut this.state, State::Ended) {
            State::Closing(None) => {
                let mut trailers = HeaderMap::with_capacity(1);
                trailers.insert("grpc-status", HeaderValue::from_static("0"));
                Poll::Ready(Some(Ok(Frame::trailers(trailers))))
            }
            State::Closing(Some(status)) => Poll::Ready(Some(Err(status))),
            State::Open | State::Ended => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.state, State::Ended)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

impl Drop for ProduceStream {
    fn drop(&mut self) {
        self.parts.receiving.change(self.counted_bytes, 0);
    }
}
