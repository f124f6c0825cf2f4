//! What moves the batches: one task for each producer.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, SelectAll};
use futures_util::{FutureExt as _, StreamExt as _};
use platform_proto::google::protobuf as wkt;
use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::common::v1::{self as common, ErrorCode};
use rope::Rope;
use tokio::time::Instant;
use tracing::{debug, warn};

use crate::connect::Place;
use crate::error::Error;
use crate::producer::Shared;
use crate::producer::flow::{Epoch, Flight, Flow};
use crate::producer::link::{self, Answered, Answers, Link, Pending};
use crate::producer::partition::{Gathered, Next, Partition};
use crate::producer::verdict::{Verdict, judge};

const INIT: &str = "/rustmq.client.v1.ProducerService/InitProducer";
/// Number of `ProduceRequest.batch`.
const BATCH: u32 = 15;
/// How long an answer may come after its request's own timeout.
const GRACE: Duration = Duration::from_secs(5);
/// How often the topics are looked at for new partitions.
const TOPICS_EVERY: Duration = Duration::from_secs(300);
/// Records of more bytes are compressed on a thread of their own, so that others of this process go on.
const INLINE_BYTES_MAX: usize = 32 * 1024;
/// Answers that are taken along before the partitions are looked at.
const ANSWERS_AT_ONCE: usize = 64;
/// Far away.
const LONG: Duration = Duration::from_secs(3600);

/// What was asked for in the background.
enum Found {
    Leader(usize, Result<Place, Error>),
    Epoch(Result<Epoch, Error>),
    Topics,
}

/// The producer's identity.
#[derive(Clone, Copy, Debug, Default)]
struct Identity {
    epoch: Option<Epoch>,
    is_asking: bool,
    failures: usize,
    paused_until: Option<Instant>,
}

pub(crate) struct Driver {
    shared: Arc<Shared>,
    flows: BTreeMap<usize, Flow>,
    links: Vec<Link>,
    answers: SelectAll<Answers>,
    asking: FuturesUnordered<BoxFuture<'static, Found>>,
    identity: Identity,
    /// When to look at a partition again.
    timers: BTreeSet<(Instant, usize)>,
    numbers: u64,
    topics_at: Instant,
    is_fenced: bool,
}

impl Driver {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self {
            shared,
            flows: BTreeMap::new(),
            links: Vec::new(),
            answers: SelectAll::new(),
            asking: FuturesUnordered::new(),
            identity: Identity::default(),
            timers: BTreeSet::new(),
            numbers: 0,
            topics_at: Instant::now() + TOPICS_EVERY,
            is_fenced: false,
        }
    }

    /// Works until it is dropped.
    pub(crate) async fn run(mut self) {
        let shared = Arc::clone(&self.shared);
        loop {
            let next = self.next_at();
            tokio::select! {
                () = shared.woken() => {}
                Some((number, answer)) = self.answers.next() => self.answered(number, answer),
                Some(found) = self.asking.next() => self.found(found),
                () = tokio::time::sleep_until(next) => {}
            }
            // What else has come is taken along, so that one look at a partition serves all of it.
            for _ in 0..ANSWERS_AT_ONCE {
                let Some(Some((number, answer))) = self.answers.next().now_or_never() else {
                    break;
                };
                self.answered(number, answer);
            }
            self.look().await;
        }
    }

    fn next_at(&self) -> Instant {
        let oldest = self.links.iter().filter_map(|link| link.pending.front());
        let overdue = oldest.map(|it| it.sent_at + self.shared.options.request_timeout + GRACE);
        let timer = self.timers.first().map(|(at, _)| *at);
        let far = Instant::now() + LONG;
        overdue.chain(timer).chain([self.topics_at, far]).min().unwrap_or(far)
    }

    /// Looks at every partition in which something happened or is due.
    async fn look(&mut self) {
        for partition in self.shared.dirty() {
            let key = partition.place.key;
            self.flows.entry(key).or_insert_with(|| Flow::new(partition));
            self.soon(key);
        }
        let now = Instant::now();
        self.break_silent(now);
        if self.topics_at <= now {
            self.topics_at = now + TOPICS_EVERY;
            self.ask_topics();
        }
        while let Some((at, key)) = self.timers.first().copied()
            && at <= now
        {
            self.timers.remove(&(at, key));
            if let Some(mut flow) = self.flows.remove(&key) {
                flow.look_at = None;
                let again = self.pump(&mut flow, now).await;
                self.flows.insert(key, flow);
                if let Some(at) = again {
                    // Never the same moment again, or this loop would not end.
                    self.at(key, at.max(now + Duration::from_micros(100)));
                }
            }
        }
    }

    /// Looks at a partition at that time, unless it is looked at before.
    fn at(&mut self, key: usize, at: Instant) {
        let Some(flow) = self.flows.get_mut(&key) else { return };
        if flow.look_at.is_some_and(|before| before <= at) {
            return;
        }
        if let Some(before) = flow.look_at.replace(at) {
            self.timers.remove(&(before, key));
        }
        self.timers.insert((at, key));
    }

    fn soon(&mut self, key: usize) {
        self.at(key, Instant::now());
    }

    /// Sends what can be sent of a partition; when to look again, unless something happens before.
    async fn pump(&mut self, flow: &mut Flow, now: Instant) -> Option<Instant> {
        self.expire(flow, now);
        let paused_until = flow.paused_until.filter(|until| *until > now);
        let deadline = flow.flights.front().map(|it| it.deadline);
        if paused_until.is_some() || !self.is_ready(flow, now) {
            let waiting = Some(now + self.shared.options.delivery_timeout / 10);
            let identity = self.identity.paused_until.filter(|until| *until > now);
            return [paused_until, deadline, identity, waiting].into_iter().flatten().min();
        }
        if flow.is_recovering() {
            if !flow.has_sent() {
                self.resend(flow);
            }
            return deadline;
        }
        let shared = Arc::clone(&self.shared);
        let options = &shared.options;
        let (linger, window, timeout) =
            (options.linger, options.in_flight, options.delivery_timeout);
        while flow.flights.len() < window && !flow.is_torn && !flow.is_recovering() {
            match flow.partition.next(now, linger) {
                Next::Ready(gathered) => {
                    if let Some(flight) = pack(&shared, gathered, timeout).await {
                        flow.push(flight);
                        self.send(flow, flow.flights.len() - 1);
                    }
                }
                Next::At(due) => return Some(deadline.map_or(due, |it| it.min(due))),
                Next::Empty => break,
            }
        }
        flow.flights.front().map(|it| it.deadline)
    }

    /// Whether leader and identity are known; asks for what is not.
    fn is_ready(&mut self, flow: &mut Flow, now: Instant) -> bool {
        if self.is_fenced {
            return false;
        }
        let key = flow.partition.place.key;
        if flow.leader.is_none() || flow.is_stale {
            if !flow.is_asking {
                flow.is_asking = true;
                let place = &flow.partition.place;
                let (client, topic, number) =
                    (self.shared.client.clone(), Arc::clone(&place.topic), place.number);
                let is_stale = flow.is_stale;
                self.asking.push(
                    async move {
                        Found::Leader(key, client.leader(&topic, number, is_stale).await)
                    }
                    .boxed(),
                );
            }
            return false;
        }
        if !self.shared.options.idempotent {
            return true;
        }
        if flow.epoch.is_some() && !(flow.is_torn && flow.can_adopt()) {
            return true;
        }
        match self.identity.epoch {
            Some(epoch) if flow.epoch.is_none_or(|own| own < epoch) => {
                flow.adopt(epoch);
                true
            }
            _ => {
                self.ask_epoch(now);
                false
            }
        }
    }

    /// Asks for an identity, or for the next epoch of the present one.
    fn ask_epoch(&mut self, now: Instant) {
        let identity = &mut self.identity;
        if identity.is_asking || identity.paused_until.is_some_and(|until| until > now) {
            return;
        }
        identity.is_asking = true;
        let client = self.shared.client.clone();
        let (producer_id, producer_epoch) = identity.epoch.unwrap_or_default();
        let client_id = client.shared().client_id.clone();
        let request =
            pb::InitProducerRequest { version: None, client_id, producer_id, producer_epoch };
        self.asking.push(
            async move {
                let answer = client.call::<pb::InitProducerResponse>(INIT, &request).await;
                Found::Epoch(answer.map(|it| (it.producer_id, it.producer_epoch)))
            }
            .boxed(),
        );
    }

    fn ask_topics(&mut self) {
        let shared = Arc::clone(&self.shared);
        self.asking.push(
            async move {
                for name in shared.topic_names() {
                    match shared.client.refresh(&name).await {
                        Ok(info) => _ = shared.grow(&info),
                        Err(error) => debug!(topic = name, %error, "topic not refreshed"),
                    }
                }
                Found::Topics
            }
            .boxed(),
        );
    }

    fn found(&mut self, found: Found) {
        match found {
            Found::Leader(key, result) => {
                let Some(flow) = self.flows.get_mut(&key) else { return };
                flow.is_asking = false;
                match result {
                    Ok(place) => {
                        flow.leader = Some(place);
                        flow.is_stale = false;
                        self.soon(key);
                    }
                    Err(error) if error.is_retriable() => self.pause(key, Some(error)),
                    Err(error) => self.fail_all(key, &error),
                }
            }
            Found::Epoch(result) => self.found_epoch(result),
            Found::Topics => {}
        }
    }

    fn found_epoch(&mut self, result: Result<Epoch, Error>) {
        self.identity.is_asking = false;
        let keys: Vec<usize> = self.flows.keys().copied().collect();
        match result {
            Ok(epoch) => {
                debug!(producer = epoch.0, epoch = epoch.1, "producer has an identity");
                self.identity = Identity { epoch: Some(epoch), ..Identity::default() };
            }
            Err(error) if error.is_retriable() => {
                let pause = self.shared.client.pause(self.identity.failures);
                self.identity.failures += 1;
                self.identity.paused_until = Some(Instant::now() + pause);
                for flow in self.flows.values_mut() {
                    if let Some(flight) = flow.flights.front_mut() {
                        flight.failure.get_or_insert_with(|| error.clone());
                    }
                }
            }
            Err(error) => {
                for key in &keys {
                    self.fail_all(*key, &error);
                }
            }
        }
        keys.into_iter().for_each(|key| self.soon(key));
    }

    /// Sends what is to be sent again, in order.
    fn resend(&mut self, flow: &mut Flow) {
        // After a gap, only what may be there under its old number goes out; the answer says whether it is.
        let open = if flow.is_torn { flow.flights.iter().position(|it| it.is_open) } else { None };
        let range = match open {
            Some(index) => index..index + 1,
            None => 0..flow.flights.len().min(self.shared.options.in_flight),
        };
        for index in range {
            if !self.send(flow, index) {
                break;
            }
        }
    }

    /// Puts the batch at `index` on the way to the leader. Without room there it stays, to be sent again.
    fn send(&mut self, flow: &mut Flow, index: usize) -> bool {
        let Some(place) = flow.leader.clone() else { return false };
        self.numbers += 1;
        let correlation_id = self.numbers;
        let pieces = flow.flights[index].packed.encode(flow.identity(index));
        let mut request = self.request(flow, correlation_id);
        request.put_field(BATCH, &pieces);
        let key = flow.partition.place.key;
        let pending = Pending { correlation_id, partition: key, sent_at: Instant::now() };
        let is_sent = self.link(&place).send(request, pending);
        match is_sent {
            true => flow.flights[index].sent = Some(correlation_id),
            false => flow.paused_until = Some(Instant::now() + Duration::from_millis(1)),
        }
        is_sent
    }

    fn request(&self, flow: &Flow, correlation_id: u64) -> Rope {
        let options = &self.shared.options;
        let (acks, custom_ack_count) = options.acks.parts();
        let timeout = options.request_timeout;
        let place = &flow.partition.place;
        Rope::of(&pb::ProduceRequest {
            client_id: self.shared.client.shared().client_id.clone(),
            topic_partition: Some(common::TopicPartition {
                topic: place.topic.to_string(),
                partition: place.number,
                ..common::TopicPartition::default()
            }),
            acks: Some(acks.into()),
            custom_ack_count,
            // At most five minutes, by the options.
            timeout: Some(wkt::Duration {
                seconds: timeout.as_secs() as i64,
                nanos: timeout.subsec_nanos() as i32,
            }),
            correlation_id,
            ..pb::ProduceRequest::default()
        })
    }

    /// The stream to a broker, opened if there is none.
    fn link(&mut self, place: &Place) -> &mut Link {
        if let Some(index) = self.links.iter().position(|link| link.place == *place) {
            return &mut self.links[index];
        }
        self.numbers += 1;
        let (link, answers) = Link::open(&self.shared.client, place, self.numbers);
        self.answers.push(answers);
        let index = self.links.len();
        self.links.push(link);
        &mut self.links[index]
    }

    /// Gives streams up that have not answered for too long.
    fn break_silent(&mut self, now: Instant) {
        let limit = self.shared.options.request_timeout + GRACE;
        let silent = self.links.iter().filter(|link| {
            link.pending.front().is_some_and(|pending| pending.sent_at + limit <= now)
        });
        let silent: Vec<u64> = silent.map(|link| link.number).collect();
        for number in silent {
            self.broken(number, &Error::timed_out("the answer of a broker", limit));
        }
    }

    fn answered(&mut self, number: u64, answer: Answered) {
        let answer = match answer {
            Answered::Answer(answer) => answer,
            Answered::Broken(error) => return self.broken(number, &error),
        };
        let Some(link) = self.links.iter_mut().find(|it| it.number == number) else { return };
        match link.pending.pop_front() {
            Some(pending) if pending.correlation_id == answer.correlation_id => {
                self.settle(pending, &answer);
            }
            expected => {
                link.pending.extend(expected);
                link.pending.rotate_right(usize::from(expected.is_some()));
                let error = Error::answer(link::PATH, "it answers another request");
                self.broken(number, &error);
            }
        }
    }

    /// Acts on the answer to a batch.
    fn settle(&mut self, pending: Pending, answer: &pb::ProduceResponse) {
        let key = pending.partition;
        let Some(flow) = self.flows.get_mut(&key) else { return };
        let Some(index) = flow.find(pending.correlation_id) else { return };
        let code = answer.error_code();
        // One that went alone because its fate is open waits for none before it.
        let is_first = index == 0 || (flow.is_torn && flow.flights[index].is_open);
        let flight = &mut flow.flights[index];
        flight.sent = None;
        let mut verdict = judge(code, self.shared.options.idempotent, is_first);
        if code == ErrorCode::CorruptMessage && flight.was_corrupt() {
            verdict = Verdict::Lost;
        }
        if matches!(verdict, Verdict::Done | Verdict::DoneSomewhere) {
            flow.failures = 0;
            flow.paused_until = throttle(answer);
            let is_told =
                verdict == Verdict::Done && self.shared.options.acks != crate::types::Acks::None;
            if let Some(flight) = flow.flights.remove(index) {
                flight.finish(Ok(is_told.then_some(answer.offset)));
                self.shared.release(flight.bytes);
            }
            return self.soon(key);
        }
        let place = &flow.partition.place;
        debug!(code = code.as_str_name(), message = answer.error_message, topic = %place.topic,
            partition = place.number, ?verdict, "batch refused");
        let error = refusal(&flow.partition, code, &answer.error_message);
        flight.failure = Some(error.clone());
        match verdict {
            Verdict::Again { is_open, is_elsewhere } => {
                flight.is_open |= is_open;
                if is_elsewhere {
                    self.redirect(key, answer);
                }
                // What only waits for the one before it is no failure of its own.
                match code == ErrorCode::OutOfOrderSequence {
                    true => self.soon(key),
                    false => self.pause(key, None),
                }
            }
            Verdict::AgainAnew => {
                flight.is_open = false;
                flow.is_torn = true;
                self.soon(key);
            }
            Verdict::Split if flow.split(index) => self.soon(key),
            Verdict::Fenced => self.fence(),
            Verdict::Split | Verdict::Lost | Verdict::Done | Verdict::DoneSomewhere => {
                self.lose(key, index, &error);
            }
        }
    }

    /// Turns to the leader that a broker names, or asks for it.
    fn redirect(&mut self, key: usize, answer: &pb::ProduceResponse) {
        let Some(flow) = self.flows.get_mut(&key) else { return };
        let place = &flow.partition.place;
        let endpoint = answer.leader_endpoint.as_ref();
        let client = &self.shared.client;
        let is_hinted = client.learn_hint(&place.topic, place.number, &answer.leader_id, endpoint);
        flow.leader = None;
        flow.is_stale = !is_hinted;
    }

    /// A stream is over: what it carried is to be sent again, and may be there.
    fn broken(&mut self, number: u64, error: &Error) {
        let Some(index) = self.links.iter().position(|it| it.number == number) else { return };
        let link = self.links.swap_remove(index);
        debug!(place = ?link.place, %error, "stream to a broker ended");
        let mut keys = BTreeSet::new();
        for pending in &link.pending {
            let Some(flow) = self.flows.get_mut(&pending.partition) else { continue };
            let Some(index) = flow.find(pending.correlation_id) else { continue };
            let flight = &mut flow.flights[index];
            flight.sent = None;
            flight.is_open = true;
            flight.failure = Some(error.clone());
            flow.is_stale = true;
            keys.insert(pending.partition);
        }
        for key in keys {
            match error.is_retriable() {
                true => self.pause(key, None),
                false => self.fail_all(key, error),
            }
        }
    }

    /// Waits before the next try in a partition, longer with each failure.
    fn pause(&mut self, key: usize, error: Option<Error>) {
        let Some(flow) = self.flows.get_mut(&key) else { return };
        let until = Instant::now() + self.shared.client.pause(flow.failures);
        flow.failures += 1;
        flow.paused_until = Some(until);
        if let (Some(error), Some(flight)) = (error, flow.flights.front_mut()) {
            flight.failure = Some(error);
        }
        self.soon(key);
    }

    /// Gives up one batch.
    fn lose(&mut self, key: usize, index: usize, error: &Error) {
        let Some(flow) = self.flows.get_mut(&key) else { return };
        if let Some(flight) = flow.lose(index) {
            flight.finish(Err(error.clone()));
            self.shared.release(flight.bytes);
        }
        self.soon(key);
    }

    /// Gives up all that a partition has.
    fn fail_all(&mut self, key: usize, error: &Error) {
        let Some(flow) = self.flows.get_mut(&key) else { return };
        while let Some(flight) = flow.lose(0) {
            flight.finish(Err(error.clone()));
            self.shared.release(flight.bytes);
        }
        // What has come since fails with it; the next record asks again.
        flow.is_stale = true;
        let waiting = flow.partition.expired(Instant::now());
        self.give_up(waiting, error);
    }

    fn give_up(&self, waiting: Vec<Gathered>, error: &Error) {
        for gathered in waiting {
            gathered.outcome.finish(0..gathered.builder.records(), Err(error.clone()));
            self.shared.release(gathered.bytes);
        }
    }

    /// Gives up what has waited or been under way for too long.
    fn expire(&mut self, flow: &mut Flow, now: Instant) {
        let limit = self.shared.options.delivery_timeout;
        let late = |cause| Error::TimedOut { what: "the delivery of a record", limit, cause };
        while let Some(flight) = flow.flights.front()
            && flight.deadline <= now
        {
            let Some(flight) = flow.lose(0) else { break };
            warn!(topic = %flow.partition.place.topic, partition = flow.partition.place.number,
                records = flight.packed.records(), "batch given up");
            flight.finish(Err(late(flight.failure.clone().map(Box::new))));
            self.shared.release(flight.bytes);
        }
        if let Some(since) = now.checked_sub(limit) {
            let waiting = flow.partition.expired(since);
            self.give_up(waiting, &late(None));
        }
    }

    /// Somebody else has the identity: nothing can be sent any more.
    fn fence(&mut self) {
        self.is_fenced = true;
        self.end(&Error::Fenced);
    }

    fn end(&mut self, error: &Error) {
        self.shared.close();
        let keys: Vec<usize> = self.flows.keys().copied().collect();
        for key in keys {
            self.fail_all(key, error);
        }
        for partition in self.shared.all() {
            self.give_up(partition.close(), error);
        }
    }
}

/// Nobody waits for ever.
impl Drop for Driver {
    fn drop(&mut self) {
        self.end(&Error::Closed);
    }
}

/// Compresses records; their failure is told to whoever sent them.
async fn pack(shared: &Shared, gathered: Gathered, timeout: Duration) -> Option<Flight> {
    let compression = shared.options.compression;
    let Gathered { builder, outcome, since, bytes, .. } = gathered;
    let records = builder.records();
    let is_heavy = compression != batch::Compression::None && builder.bytes() > INLINE_BYTES_MAX;
    let packed = if is_heavy {
        let work = tokio::task::spawn_blocking(move || builder.finish(compression));
        work.await.unwrap_or(Err(batch::Error::Empty))
    } else {
        builder.finish(compression)
    };
    match packed {
        Ok(packed) => Some(Flight::new(outcome, packed, bytes, since + timeout)),
        Err(error) => {
            outcome.finish(0..records, Err(error.into()));
            shared.release(bytes);
            None
        }
    }
}

fn refusal(partition: &Partition, code: ErrorCode, message: &str) -> Error {
    Error::Refused {
        topic: partition.place.topic.to_string(),
        partition: partition.place.number,
        code,
        message: message.to_owned(),
    }
}

/// How long the broker asks to wait.
fn throttle(answer: &pb::ProduceResponse) -> Option<Instant> {
    let wait = answer.throttle_time?;
    let seconds = u64::try_from(wait.seconds).unwrap_or_default().min(60);
    let nanos = u32::try_from(wait.nanos).unwrap_or_default().min(999_999_999);
    Some(Instant::now() + Duration::new(seconds, nanos))
}
