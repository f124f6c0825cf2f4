//! What keeps the streams of a consumer, and their credit: one task for each consumer.

mod intake;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, SelectAll};
use futures_util::{FutureExt as _, StreamExt as _};
use platform_proto::google::protobuf as wkt;
use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::common::v1 as common;
use tokio::time::Instant;
use tracing::debug;

use crate::client::Client;
use crate::connect::Place;
use crate::consumer::link::{Hearing, Link};
use crate::consumer::options::ConsumerOptions;
use crate::consumer::shared::{PartState, Shared};
use crate::consumer::transactions::Transactions;
use crate::error::Error;
use crate::types::{Isolation, Start, TopicPartition};

const GRANT: &str = "/rustmq.client.v1.ConsumerService/GrantCredit";
/// A stream that is silent for so long is dead; brokers say something every ten seconds.
const SILENCE_MAX: Duration = Duration::from_secs(30);
/// How long what was found waits for the rest, so that a broker gets one stream and not many.
const GATHERING_MAX: Duration = Duration::from_millis(200);

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
    /// When the first of them was found.
    found_at: Option<Instant>,
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
            found_at: None,
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
        let gathered = self.found_at.map(|at| at + GATHERING_MAX);
        silence.chain(pauses).chain(gathered).min().unwrap_or_else(|| Instant::now() + SILENCE_MAX)
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
        self.open(now);
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
                        self.found_at.get_or_insert_with(Instant::now);
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
                    // Without credit the stream would stand still for ever. Why there is none is for the stream to
                    // say: it may have ended meanwhile, so that nobody knows of it any more.
                    Err(error) => self.reopen(link, &error),
                }
            }
        }
    }

    /// Opens streams for what was found, one for each broker.
    fn open(&mut self, now: Instant) {
        let Some(found_at) = self.found_at else { return };
        // A broker that does not answer holds those of the others up only so long.
        if self.asks() && found_at + GATHERING_MAX > now {
            return;
        }
        self.found_at = None;
        let mut by_place: BTreeMap<Place, Vec<Located>> = BTreeMap::new();
        let mut found = std::mem::take(&mut self.found);
        let state = self.shared.state();
        found.retain(|it| state.parts[it.part].generation == it.generation);
        drop(state);
        for located in found {
            // The broker tells it what it has to know of transactions that began before.
            self.progress[located.part].transactions = Transactions::default();
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
                let answer = client.call_at(&place, GRANT, &request).await;
                let result = answer.map(|_: pb::GrantCreditResponse| ());
                Found::Granted { link: number, total, result }
            }
            .boxed(),
        );
    }

    /// A stream is over without its partitions having been refused one by one.
    fn broken(&mut self, number: u64, error: &Error) {
        debug!(%error, "stream from a broker ended");
        for part in self.end(number) {
            self.failed(part, error.clone());
        }
    }

    /// A stream is of no use: what it carried gets another one, which says if that is of no use either.
    fn reopen(&mut self, number: u64, error: &Error) {
        debug!(%error, "stream from a broker given up");
        for part in self.end(number) {
            self.again(part);
        }
    }

    /// Tries again later, or reports that this would be of no use.
    fn failed(&mut self, part: usize, error: Error) {
        match error.is_retriable() {
            true => self.again(part),
            false => self.shared.fail(part, error),
        }
    }

    /// Looks for the leader anew, after a pause that grows with each failure.
    fn again(&mut self, part: usize) {
        let progress = &mut self.progress[part];
        progress.is_stale = true;
        progress.paused_until = Some(Instant::now() + self.client.pause(progress.failures));
        progress.failures += 1;
    }
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
