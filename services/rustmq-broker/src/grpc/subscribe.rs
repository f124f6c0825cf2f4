//! `Subscribe`: the fast path of reading.
//!
//! Owns:      the turns of the partitions of one stream, its credit, its signs of life.
//! Invariant: no more than one response is in memory, and none is read before the one before it has left; whoever waits
//!            for more holds memory for what there is, and for no more.
//! Not here:  the reading (`core::reads`).

use std::sync::Arc;
use std::time::Duration;

use futures_util::{Stream, stream};
use platform_proto::rustmq::client::v1::{FetchPartition, SubscribeRequest};
use platform_proto::rustmq::common::v1::TopicPartition;
use rope::Rope;
use rpc::Payload;
use tokio::time::Instant;
use tonic::Status;

use crate::convert::fetch::{self, Head};
use crate::convert::invalid;
use crate::core::memory::{Held, NoMemory, Share};
use crate::core::partition::Partition;
use crate::core::reads::{Found, Wanted, check, fit};
use crate::core::refusal::Refusal;
use crate::core::subscriptions::Open;
use crate::error::Error;
use crate::grpc::caller::Caller;
use crate::grpc::gathered::Gathered;
use crate::grpc::{consumer, hot};
use crate::parts::Parts;

/// How often a stream says that it is alive.
const ALIVE_EVERY: Duration = Duration::from_secs(10);
/// Most bytes of one response, whatever a client asks for: what is read is in memory until it has left.
const RESPONSE_BYTES_MAX: usize = 8 << 20;

/// Begins a stream.
pub(crate) async fn begin(parts: Arc<Parts>, request: http::Request<Payload>) -> rpc::Answer {
    let caller = Caller::of_request(&request);
    let request: SubscribeRequest = match hot::read(request).await {
        Ok(request) => request,
        Err(refused) => return refused,
    };
    if !request.group_id.is_empty() {
        return platform_proto::codec::not_implemented("rustmq").into_http();
    }
    let credit = request.initial_credit_bytes;
    let opened = parts.subscriptions.open(caller.clone(), credit, &*parts.random);
    let Some(open) = opened else {
        return Status::from(Error::Overloaded).into_http();
    };
    let stream = Subscription::new(parts, caller, open, request).await;
    hot::messages(stream.responses(), ())
}

struct Subscription {
    parts: Arc<Parts>,
    caller: Caller,
    open: Open<Caller>,
    readers: Vec<Reader>,
    /// The reader whose turn is first.
    turn: usize,
    bytes_max: usize,
    bytes_min: usize,
    wait_max: Duration,
    /// What has been gathered for the next response.
    gathered: Gathered,
    /// More is there than fits into the next response.
    is_full: bool,
    share: Share,
    /// What the next response takes, or the last one until it has left.
    memory: Option<Held>,
    /// What memory is taken for: as much as a response may have, or the batch that is larger.
    needed: usize,
    step: Step,
}

enum Step {
    First,
    Running,
    Last,
}

/// One partition of the stream.
struct Reader {
    named: TopicPartition,
    partition: Arc<Partition>,
    offset: u64,
    bytes_max: usize,
    /// Bytes that it has in the next response.
    gathered_bytes: usize,
}

impl Subscription {
    async fn new(
        parts: Arc<Parts>,
        caller: Caller,
        open: Open<Caller>,
        request: SubscribeRequest,
    ) -> Self {
        let fetch_bytes_max = parts.partitions.tunables().fetch_bytes_max();
        let bytes_max =
            fetch::or_default(request.max_bytes).min(fetch_bytes_max).min(RESPONSE_BYTES_MAX);
        let share = parts.reads.share(&caller.seat());
        let mut this = Self {
            parts,
            caller,
            open,
            readers: Vec::new(),
            turn: 0,
            bytes_max,
            bytes_min: (request.min_bytes as usize).clamp(1, bytes_max),
            wait_max: request.max_wait.map_or(Duration::ZERO, fetch::duration),
            gathered: Gathered::default(),
            is_full: false,
            share,
            memory: None,
            needed: bytes_max,
            step: Step::First,
        };
        for asked in request.partitions {
            let named = asked.topic_partition.clone().unwrap_or_default();
            match this.reader(asked, named.clone()).await {
                Ok(reader) => this.readers.push(reader),
                Err(found) => this.gathered.add(named, *found),
            }
        }
        this
    }

    /// A partition that can be read from where the client wants to begin.
    async fn reader(
        &self,
        asked: FetchPartition,
        named: TopicPartition,
    ) -> Result<Reader, Box<Found>> {
        let refused = |partition: Option<Arc<Partition>>, refusal| {
            let high_watermark = partition.as_ref().map_or(0, |it| it.high_watermark());
            let outcome = Err(refusal);
            let offset = asked.fetch_offset;
            Box::new(Found { partition, outcome, high_watermark, offset, next_offset: offset })
        };
        let point = consumer::point(asked.start.as_ref());
        let checked = self.caller.check(self.parts.clock.now());
        let is_named =
            |it: &Reader| it.named.topic == named.topic && it.named.partition == named.partition;
        let checked = match self.readers.iter().any(is_named) {
            true => Err(invalid("partitions", "a partition comes twice")),
            false => checked,
        };
        let placed = checked.and_then(|()| self.parts.reads.place(fetch::wanted(asked.clone())));
        let (mut wanted, partition) = placed.map_err(|refusal| refused(None, refusal))?;
        if let Some(point) = point {
            let found = consumer::find(&self.parts, Arc::clone(&partition), point).await;
            let place = found.map_err(|refusal| refused(Some(Arc::clone(&partition)), refusal))?;
            wanted.offset = place.offset;
        }
        if let Err(refusal) = check(&partition, &wanted) {
            return Err(refused(Some(partition), refusal));
        }
        let Wanted { offset, bytes_max, .. } = wanted;
        Ok(Reader { named, partition, offset, bytes_max, gathered_bytes: 0 })
    }

    fn responses(self) -> impl Stream<Item = Result<Rope, Status>> + Send {
        stream::unfold(self, async |mut this| {
            let response = this.next().await?;
            Some((Ok(response), this))
        })
    }

    /// The next response; `None` at the end.
    async fn next(&mut self) -> Option<Rope> {
        self.memory = None;
        match self.step {
            Step::First => {
                self.step = Step::Running;
                let subscription_id = self.open.id.clone();
                let head = Head { subscription_id, ..Head::default() };
                return Some(fetch::response(head, [], &self.parts.options.broker_id));
            }
            Step::Running => {}
            Step::Last => return None,
        }
        if let Err(refusal) = self.caller.check(self.parts.clock.now()) {
            return Some(self.end(refusal));
        }
        if !self.gathered.is_empty() {
            // Refused from the beginning. Records of a partition that was named twice come apart from it.
            self.end_without_readers();
            return Some(self.send());
        }
        let alive_at = Instant::now() + ALIVE_EVERY;
        let mut send_at: Option<Instant> = None;
        loop {
            if let Err(NoMemory) = self.gather(alive_at).await {
                return Some(if self.gathered.is_empty() {
                    self.sign_of_life()
                } else {
                    self.send()
                });
            }
            if self.end_without_readers() {
                return (!self.gathered.is_empty()).then(|| self.send());
            }
            let is_due = send_at.is_some_and(|at| at <= Instant::now());
            if is_due || self.is_ready() {
                return Some(self.send());
            }
            if self.gathered.bytes() > 0 && send_at.is_none() {
                if self.wait_max.is_zero() {
                    return Some(self.send());
                }
                send_at = Some(Instant::now() + self.wait_max);
            }
            self.listen();
            if self.has_more() {
                continue;
            }
            self.give_back();
            tokio::select! {
                () = self.open.credit.waiter.notified() => {}
                () = tokio::time::sleep_until(send_at.unwrap_or(alive_at)) => {
                    if send_at.is_none() {
                        return Some(self.sign_of_life());
                    }
                }
            }
        }
    }

    /// Lets the next response be the last one if nothing is left to read; whether it is.
    fn end_without_readers(&mut self) -> bool {
        let is_last = self.readers.is_empty();
        if is_last {
            self.step = Step::Last;
        }
        is_last
    }

    /// Whether waiting would not make the response better.
    fn is_ready(&self) -> bool {
        let is_full = self.gathered.bytes() > 0 && (self.is_full || self.room() == 0);
        self.gathered.has_refused() || is_full || self.gathered.bytes() >= self.bytes_min
    }

    /// Has the stream woken when a partition has more.
    fn listen(&self) {
        for reader in &self.readers {
            reader.partition.bell.await_next(&self.open.credit.waiter);
        }
    }

    /// Whether gathering again would give more.
    fn has_more(&self) -> bool {
        self.readers.iter().any(|it| it.partition.is_closed()) || self.has_records()
    }

    /// Whether there are records that may be added to the response.
    fn has_records(&self) -> bool {
        self.room() > 0 && self.readers.iter().any(Reader::has_more)
    }

    /// Bytes that may be added to the response.
    fn room(&self) -> usize {
        let credit = usize::try_from(self.open.credit.left()).unwrap_or(usize::MAX);
        self.bytes_max.min(credit).saturating_sub(self.gathered.bytes())
    }

    /// Reads from the partitions in turn, as long as there is room.
    ///
    /// # Errors
    /// There are records, and until then no memory for them.
    async fn gather(&mut self, until: Instant) -> Result<(), NoMemory> {
        loop {
            if self.has_records() {
                let Some(memory) = &mut self.memory else {
                    self.memory = Some(self.share.take(self.needed, Some(until)).await?);
                    continue;
                };
                if memory.bytes() < self.needed && !memory.hold(self.needed) {
                    // Whoever holds some waits for no more: what there is goes out.
                    self.is_full = true;
                    return Ok(());
                }
            }
            if !self.has_more() || self.read_in_turn().await {
                return Ok(());
            }
            // The first batch is larger than a response may be. What was paid is given back before more is taken.
            self.memory = None;
        }
    }

    /// Reads from each partition; `false` if the memory is too little for the first batch, which sets how much it is.
    async fn read_in_turn(&mut self) -> bool {
        let mut ended = Vec::new();
        let mut is_paid = true;
        for step in 0..self.readers.len() {
            let index = (self.turn + step) % self.readers.len();
            let Some(found) = self.read(index).await else { continue };
            if let Some(memory) = &mut self.memory {
                let needed = self.gathered.bytes() + found.bytes();
                if memory.bytes() < needed && !memory.hold(needed) {
                    if self.gathered.bytes() > 0 {
                        // It came after the last look, and what was gathered before goes out without it.
                        self.is_full = true;
                    } else {
                        self.needed = needed;
                        is_paid = false;
                    }
                    break;
                }
            }
            let reader = &mut self.readers[index];
            reader.offset = found.next_offset;
            reader.gathered_bytes += found.bytes();
            if found.outcome.is_err() {
                ended.push(index);
            } else if found.bytes() == 0 {
                // Nothing is left of what was there, and reading goes on behind it.
                continue;
            }
            self.gathered.add(reader.named.clone(), found);
        }
        if is_paid {
            self.turn = (self.turn + 1) % self.readers.len();
        }
        ended.sort_unstable_by(|a, b| b.cmp(a));
        for index in ended {
            self.readers.remove(index);
            self.turn = 0;
        }
        is_paid
    }

    /// What a partition has, if there is room for it.
    async fn read(&mut self, index: usize) -> Option<Found> {
        let reader = &self.readers[index];
        let (offset, high_watermark) = (reader.offset, reader.partition.high_watermark());
        let bytes_max = self.room().min(reader.bytes_max.saturating_sub(reader.gathered_bytes));
        // Whoever holds no memory came before there was anything.
        let has_more = self.memory.is_some() && high_watermark > offset;
        if !(reader.partition.is_closed() || has_more && bytes_max > 0) {
            self.is_full |= has_more;
            return None;
        }
        let partition = Arc::clone(&reader.partition);
        let read = self.parts.reads.read(&partition, offset, bytes_max).await;
        let (mut next_offset, mut seen) = (offset, high_watermark);
        let outcome = match read {
            Ok(frames) if frames.is_empty() => {
                next_offset = high_watermark;
                Ok(frames)
            }
            Ok(mut frames) => {
                self.is_full |= self.gathered.bytes() > 0 && fit(&mut frames, bytes_max);
                // Without any it has its turn in the next response.
                next_offset = frames.last()?.end();
                // What was committed while it was read may be in it.
                seen = high_watermark.max(next_offset);
                Ok(frames)
            }
            Err(refusal) => Err(refusal),
        };
        Some(Found {
            partition: Some(partition),
            outcome,
            high_watermark: seen,
            offset,
            next_offset,
        })
    }

    /// Gives back the memory that is not taken by what has been gathered.
    fn give_back(&mut self) {
        if self.gathered.bytes() == 0 {
            self.memory = None;
        }
        if let Some(memory) = &mut self.memory {
            let is_held = memory.hold(self.gathered.bytes());
            debug_assert!(is_held, "{} bytes were not paid", self.gathered.bytes());
        }
    }

    /// The response of what has been gathered.
    fn send(&mut self) -> Rope {
        self.give_back();
        let gathered = std::mem::take(&mut self.gathered);
        self.is_full = false;
        self.needed = self.bytes_max;
        self.readers.iter_mut().for_each(|it| it.gathered_bytes = 0);
        self.open.credit.spend(gathered.bytes() as u64);
        fetch::response(self.head(), gathered.iter(), &self.parts.options.broker_id)
    }

    fn sign_of_life(&self) -> Rope {
        let found: Vec<_> = self.readers.iter().map(Reader::idle).collect();
        let found = self.readers.iter().map(|reader| &reader.named).zip(&found);
        fetch::response(self.head(), found, &self.parts.options.broker_id)
    }

    fn end(&mut self, refusal: Refusal) -> Rope {
        self.step = Step::Last;
        let head = Head { refusal: Some(refusal), ..self.head() };
        fetch::response(head, [], &self.parts.options.broker_id)
    }

    fn head(&self) -> Head {
        Head { sent_bytes: self.open.credit.sent(), ..Head::default() }
    }
}

impl Reader {
    /// Nothing new, and how the watermarks stand.
    fn idle(&self) -> Found {
        Found {
            partition: Some(Arc::clone(&self.partition)),
            outcome: Ok(Vec::new()),
            high_watermark: self.partition.high_watermark(),
            offset: self.offset,
            next_offset: self.offset,
        }
    }

    /// Whether there are records behind what was read.
    fn has_more(&self) -> bool {
        self.partition.high_watermark() > self.offset
    }
}
