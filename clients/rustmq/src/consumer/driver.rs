//! What keeps the streams of a consumer: one task for each consumer.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, SelectAll};
use futures_util::{FutureExt as _, StreamExt as _};
use platform_proto::google::protobuf as wkt;
use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::common::v1::{self as common, ErrorCode};
use tokio::time::Instant;
use tracing::{debug, warn};

use crate::client::Client;
use crate::connect::Place;
use crate::consumer::link::{Heard, Hearing, Link};
use crate::consumer::options::{ConsumerOptions, OutOfRange};
use crate::consumer::response::{PartitionResponse, Response};
use crate::consumer::shared::{Given, PartState, Shared};
use crate::consumer::transactions::Transactions;
use crate::error::{Error, is_elsewhere};
use crate::types::{Isolation, Start, TopicPartition};

const GRANT: &str = "/rustmq.client.v1.ConsumerService/GrantCredit";
/// A stream that is silent for so long is dead; brokers say something every ten seconds.
const SILENCE_MAX: Duration = Duration::from_secs(30);
/// How often a damaged batch is fetched before that is reported.
const DAMAGED_MAX: usize = 3;

/// What was asked for in the background.
enum Found {
    /// Where to read a partition from: its leader, the topic's identity, an offset.
    Place {
        part: usize,
        generation: u64,
        result: Result<(Place, bytes::Bytes, u64), Error>,
    },
    Granted {
        link: u64,
        total: u64,
        result: Result<(), Error>,
    },
}

/// What the driver knows of a partition.
#[derive(Debug, Default)]
struct Progress {
    failures: usize,
    paused_until: Option<Instant>,
    /// What is known of its leader is wrong.
    is_stale: bool,
    damaged: usize,
    transactions: Transactions,
}

pub(crate) struct Driver {
    client: Client,
    shared: Arc<Shared>,
    options: ConsumerOptions,
    progress: Vec<Progress>,
    /// Partitions that were found and have no stream yet.
    found: Vec<Located>,
    links: BTreeMap<u64, Link>,
    hearing: SelectAll<Hearing>,
    asking: FuturesUnordered<BoxFuture<'static, Found>>,
    numbers: u64,
}

/// A partition, and where it is read from.
struct Located {
    part: usize,
    generation: u64,
    place: Place,
    topic_id: bytes::Bytes,
    offset: u64,
}

impl Driver {
    pub(crate) fn new(client: Client, shared: Arc<Shared>, options: ConsumerOptions) -> Self {
        let parts = shared.state().parts.len();
        Self {
            client,
            shared,
            options,
            progress: std::iter::repeat_with(Progress::default).take(parts).collect(),
            found: Vec::new(),
            links: BTreeMap::new(),
            hearing: SelectAll::new(),
            asking: FuturesUnordered::new(),
            numbers: 0,
        }
    }

    /// Works until it is dropped.
    pub(crate) async fn run(mut self) {
        let shared = Arc::clone(&self.shared);
        loop {
            self.look();
            let next = self.next_at();
            tokio::select! {
                () = shared.woken() => {}
                Some((number, heard)) = self.hearing.next() => self.heard(number, heard),
                Some(found) = self.asking.next() => self.located(found),
                () = tokio::time::sleep_until(next) => {}
            }
        }
    }

    fn next_at(&self) -> Instant {
        let silence = self.links.values().map(|link| link.heard_at + SILENCE_MAX);
        let pauses = self.progress.iter().filter_map(|it| it.paused_until);
        silence.chain(pauses).min().unwrap_or_else(|| Instant::now() + SILENCE_MAX)
    }

    fn look(&mut self) {
        let now = Instant::now();
        self.drop_void();
        let silent = self.links.values().filter(|link| link.heard_at + SILENCE_MAX <= now);
        let silent: Vec<u64> = silent.map(|link| link.number).collect();
        for number in silent {
            self.broken(number, &Error::timed_out("the next word of a stream", SILENCE_MAX));
        }
        for part in 0..self.progress.len() {
            self.ask(part, now);
        }
        self.open();
        let numbers: Vec<u64> = self.links.keys().copied().collect();
        numbers.into_iter().for_each(|number| self.grant(number));
    }

    /// Ends streams that carry a partition which has been moved elsewhere; their others get a new one.
    fn drop_void(&mut self) {
        let state = self.shared.state();
        let is_void = |link: &Link| {
            link.members
                .iter()
                .any(|(part, generation)| state.parts[*part].generation != *generation)
        };
        let void: Vec<u64> =
            self.links.values().filter(|it| is_void(it)).map(|it| it.number).collect();
        drop(state);
        for number in void {
            self.end(number);
        }
    }

    /// Ends a stream; what it carried has to be found again.
    fn end(&mut self, number: u64) -> Vec<usize> {
        let Some(link) = self.links.remove(&number) else { return Vec::new() };
        let mut state = self.shared.state();
        state.forget(number);
        let mut parts = Vec::new();
        for (part, generation) in link.members {
            let it = &mut state.parts[part];
            if it.generation == generation && it.state == PartState::Streaming {
                it.state = PartState::Idle;
                parts.push(part);
            }
        }
        parts
    }

    /// Looks for the leader of a partition and the offset to begin at.
    fn ask(&mut self, part: usize, now: Instant) {
        let progress = &mut self.progress[part];
        if progress.paused_until.is_some_and(|until| until > now) {
            return;
        }
        progress.paused_until = None;
        let mut state = self.shared.state();
        let it = &mut state.parts[part];
        if it.state != PartState::Idle {
            return;
        }
        it.state = PartState::Asking;
        let (place, start, generation) = (it.place.clone(), it.start, it.generation);
        drop(state);
        let (client, isolation) = (self.client.clone(), self.options.isolation);
        let is_stale = progress.is_stale;
        self.asking.push(
            async move {
                let result = locate(&client, &place, start, isolation, is_stale).await;
                Found::Place { part, generation, result }
            }
            .boxed(),
        );
    }

    fn located(&mut self, found: Found) {
        match found {
            Found::Place { part, generation, result } => {
                let mut state = self.shared.state();
                let it = &mut state.parts[part];
                if it.generation != generation {
                    return;
                }
                match result {
                    Ok((place, topic_id, offset)) => {
                        it.start = Start::Offset(offset);
                        it.state = PartState::Streaming;
                        drop(state);
                        self.progress[part].is_stale = false;
                        self.found.push(Located { part, generation, place, topic_id, offset });
                    }
                    Err(error) => {
                        it.state = PartState::Idle;
                        drop(state);
                        self.failed(part, error);
                    }
                }
            }
            Found::Granted { link, total, result } => {
                let Some(it) = self.links.get_mut(&link) else { return };
                it.is_granting = false;
                match result {
                    Ok(()) => it.granted = it.granted.max(total),
                    // Without credit the stream would stand still for ever.
                    Err(error) => self.broken(link, &error),
                }
            }
        }
    }

    /// Opens streams for what was found, one for each broker.
    fn open(&mut self) {
        // Only when no one is still being looked for, so that a broker gets one stream and not many.
        if self.found.is_empty() || self.asks() {
            return;
        }
        let mut by_place: BTreeMap<Place, Vec<Located>> = BTreeMap::new();
        for located in std::mem::take(&mut self.found) {
            by_place.entry(located.place.clone()).or_default().push(located);
        }
        for (place, located) in by_place {
            self.numbers += 1;
            let request = self.request(&located);
            let members = located.iter().map(|it| (it.part, it.generation)).collect();
            let (link, hearing) = Link::open(&self.client, &place, self.numbers, members, request);
            self.hearing.push(hearing);
            self.links.insert(self.numbers, link);
        }
    }

    fn asks(&self) -> bool {
        self.shared.state().parts.iter().any(|part| part.state == PartState::Asking)
    }

    fn request(&self, located: &[Located]) -> pb::SubscribeRequest {
        let state = self.shared.state();
        let partitions = located.iter().map(|it| {
            let place = &state.parts[it.part].place;
            pb::FetchPartition {
                topic_partition: Some(common::TopicPartition {
                    topic: place.topic.clone(),
                    partition: place.partition,
                    topic_id: it.topic_id.clone(),
                }),
                fetch_offset: it.offset,
                partition_max_bytes: self.options.max_bytes,
                ..pb::FetchPartition::default()
            }
        });
        let wait = self.options.max_wait;
        pb::SubscribeRequest {
            client_id: self.client.shared().client_id.clone(),
            partitions: partitions.collect(),
            max_bytes: self.options.max_bytes,
            // At most ten seconds, by the options.
            max_wait: Some(wkt::Duration {
                seconds: wait.as_secs() as i64,
                nanos: wait.subsec_nanos() as i32,
            }),
            isolation_level: common::IsolationLevel::from(self.options.isolation).into(),
            initial_credit_bytes: self.options.buffer_bytes,
            min_bytes: self.options.min_bytes,
            ..pb::SubscribeRequest::default()
        }
    }

    /// Lets a stream send as much as there is room for, once that is worth a call.
    fn grant(&mut self, number: u64) {
        let Some(link) = self.links.get_mut(&number) else { return };
        let waiting = self.shared.state().waiting(number);
        let room = self.options.buffer_bytes.saturating_sub(waiting);
        let total = link.sent + room;
        let is_worth = total >= link.granted + self.options.buffer_bytes / 2;
        let stands_still = link.sent >= link.granted && total > link.granted;
        if link.is_granting || link.subscription_id.is_empty() || !(is_worth || stands_still) {
            return;
        }
        link.is_granting = true;
        let (client, place) = (self.client.clone(), link.place.clone());
        let request = pb::GrantCreditRequest {
            version: None,
            subscription_id: link.subscription_id.clone(),
            total_credit_bytes: total,
        };
        self.asking.push(
            async move {
                let answer = client.call_at(Some(&place), GRANT, &request).await;
                let result = answer.map(|_: pb::GrantCreditResponse| ());
                Found::Granted { link: number, total, result }
            }
            .boxed(),
        );
    }

    fn heard(&mut self, number: u64, heard: Heard) {
        let response = match heard {
            Heard::Response(response) => response,
            Heard::Broken(error) => return self.broken(number, &error),
        };
        let Some(link) = self.links.get_mut(&number) else { return };
        link.heard_at = Instant::now();
        let Response { code, message, partitions, subscription_id, sent_bytes } = *response;
        if !subscription_id.is_empty() {
            link.subscription_id = subscription_id;
        }
        link.sent = link.sent.max(sent_bytes);
        if code != ErrorCode::Ok {
            let error = Error::Refused { topic: String::new(), partition: 0, code, message };
            return self.broken(number, &error);
        }
        for partition in partitions {
            self.take(number, partition);
        }
    }

    /// Takes up what a stream says of one partition.
    fn take(&mut self, number: u64, response: PartitionResponse) {
        let Some(link) = self.links.get(&number) else { return };
        let mut state = self.shared.state();
        let member = link.members.iter().find(|(part, _)| {
            let place = &state.parts[*part].place;
            place.partition == response.partition && place.topic == response.topic
        });
        let Some((part, generation)) = member.copied() else { return };
        if state.parts[part].generation != generation {
            return;
        }
        let Start::Offset(from) = state.parts[part].start else { return };
        if response.code != ErrorCode::Ok {
            drop(state);
            return self.refused(number, part, response);
        }
        state.note(part, response.watermarks);
        drop(state);
        let progress = &mut self.progress[part];
        progress.failures = 0;
        if self.options.isolation == Isolation::ReadCommitted {
            progress.transactions.expect(response.aborted, from);
        }
        let mut next = from;
        for pieces in response.batches {
            match self.accept(number, (part, generation), pieces, next) {
                Ok(end) => next = end,
                Err(cause) => {
                    self.advance(part, generation, next);
                    return self.damaged(number, part, next, cause);
                }
            }
        }
        self.advance(part, generation, next.max(response.next_offset));
    }

    fn advance(&self, part: usize, generation: u64, next: u64) {
        let part = &mut self.shared.state().parts[part];
        if part.generation == generation {
            part.start = Start::Offset(next);
        }
    }

    /// Checks a batch and hands it over; the offset after it.
    fn accept(
        &mut self,
        link: u64,
        part: (usize, u64),
        pieces: Vec<bytes::Bytes>,
        from: u64,
    ) -> Result<u64, batch::Error> {
        let header = batch::read_header(&pieces)?;
        header.verify(&pieces)?;
        let end = header.base_offset.saturating_add(u64::from(header.span()));
        let progress = &mut self.progress[part.0];
        progress.damaged = 0;
        let counts = match self.options.isolation {
            Isolation::ReadCommitted => progress.transactions.admits(&header),
            Isolation::ReadUncommitted => !header.attributes.is_control(),
        };
        if end <= from {
            return Ok(from);
        }
        if counts && header.count() > 0 {
            let bytes = header.length as u64;
            self.shared.give(part, link, Given { pieces, bytes, from, end });
        }
        Ok(end)
    }

    /// A batch came that is not what was written: fetch it again, and report it if that repeats.
    fn damaged(&mut self, number: u64, part: usize, offset: u64, cause: batch::Error) {
        let progress = &mut self.progress[part];
        progress.damaged += 1;
        let is_final = progress.damaged > DAMAGED_MAX;
        progress.paused_until = Some(Instant::now() + self.client.pause(progress.damaged));
        self.end(number);
        let place = self.shared.state().parts[part].place.clone();
        warn!(%place, offset, %cause, "damaged batch");
        if is_final {
            progress_reset(&mut self.progress[part]);
            let TopicPartition { topic, partition } = place;
            self.shared.fail(part, Error::Damaged { topic, partition, offset, cause });
        }
    }

    /// A stream no longer carries a partition.
    fn refused(&mut self, number: u64, part: usize, response: PartitionResponse) {
        if let Some(link) = self.links.get_mut(&number) {
            link.members.retain(|(it, _)| *it != part);
            if link.members.is_empty() {
                self.links.remove(&number);
            }
        }
        let code = response.code;
        {
            let mut state = self.shared.state();
            let it = &mut state.parts[part];
            it.state = PartState::Idle;
            if code == ErrorCode::OffsetOutOfRange {
                match self.options.out_of_range {
                    OutOfRange::Earliest => it.start = Start::Earliest,
                    OutOfRange::Latest => it.start = Start::Latest,
                    OutOfRange::Fail => {}
                }
                if self.options.out_of_range != OutOfRange::Fail {
                    return;
                }
            }
        }
        let (topic, partition) = (response.topic, response.partition);
        if is_elsewhere(code) {
            let endpoint = response.leader_endpoint.as_ref();
            let is_hinted =
                self.client.learn_hint(&topic, partition, &response.leader_id, endpoint);
            self.progress[part].is_stale = !is_hinted;
        }
        self.failed(part, Error::Refused { topic, partition, code, message: response.message });
    }

    /// A stream is over without its partitions having been refused one by one.
    fn broken(&mut self, number: u64, error: &Error) {
        debug!(%error, "stream from a broker ended");
        for part in self.end(number) {
            self.progress[part].is_stale = true;
            self.failed(part, error.clone());
        }
    }

    /// Tries again later, or reports that this would be of no use.
    fn failed(&mut self, part: usize, error: Error) {
        if error.is_retriable() {
            let progress = &mut self.progress[part];
            progress.paused_until = Some(Instant::now() + self.client.pause(progress.failures));
            progress.failures += 1;
            return;
        }
        self.shared.fail(part, error);
    }
}

fn progress_reset(progress: &mut Progress) {
    progress.damaged = 0;
    progress.paused_until = None;
}

async fn locate(
    client: &Client,
    place: &TopicPartition,
    start: Start,
    isolation: Isolation,
    is_stale: bool,
) -> Result<(Place, bytes::Bytes, u64), Error> {
    let leader = client.leader(&place.topic, place.partition, is_stale).await?;
    let topic_id = client.topic(&place.topic).await?.id.clone();
    // A meaning is turned into an offset once, so that a connection that breaks later does not move the place.
    let offset = match start {
        Start::Offset(offset) => offset,
        Start::Earliest | Start::Latest | Start::Time(_) => {
            client.offset_of(place, start, isolation).await?
        }
    };
    Ok((leader, topic_id, offset))
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.shared.close();
    }
}
