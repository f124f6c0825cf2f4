//! What moves the batches: one task for each producer.

mod send;
mod settle;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, SelectAll};
use futures_util::{FutureExt as _, StreamExt as _};
use platform_proto::rustmq::client::v1 as pb;
use tokio::time::Instant;
use tracing::debug;

use self::send::{Packing, is_heavy};
use crate::connect::Place;
use crate::error::Error;
use crate::producer::Shared;
use crate::producer::flow::{Epoch, Flight, Flow};
use crate::producer::link::{Answers, Link};
use crate::producer::partition::Next;

const INIT: &str = "/rustmq.client.v1.ProducerService/InitProducer";
/// How long an answer may come after its request's own timeout.
const GRACE: Duration = Duration::from_secs(5);
/// How often the topics are looked at for new partitions.
const TOPICS_EVERY: Duration = Duration::from_secs(300);
/// Answers that are taken along before the partitions are looked at.
const ANSWERS_AT_ONCE: usize = 64;
/// Far away.
const LONG: Duration = Duration::from_secs(3600);

/// What was asked for in the background.
enum Found {
    Leader(usize, Result<Place, Error>),
    Epoch(Result<Epoch, Error>),
    /// The next batch of a partition; `None` if it could not be made, which is told.
    Packed(usize, Option<Flight>),
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
            self.look();
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
    fn look(&mut self) {
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
            let again = self.with_flow(key, |driver, flow| {
                flow.look_at = None;
                driver.pump(flow, now)
            });
            if let Some(at) = again.flatten() {
                // Never the same moment again, or this loop would not end.
                self.at(key, at.max(now + Duration::from_micros(100)));
            }
        }
    }

    /// Works on a partition and the rest of the producer at once. Nothing is awaited meanwhile, or the partition would
    /// be lost with whoever gives that up.
    fn with_flow<T>(
        &mut self,
        key: usize,
        work: impl FnOnce(&mut Self, &mut Flow) -> T,
    ) -> Option<T> {
        let mut flow = self.flows.remove(&key)?;
        let result = work(self, &mut flow);
        self.flows.insert(key, flow);
        Some(result)
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
    fn pump(&mut self, flow: &mut Flow, now: Instant) -> Option<Instant> {
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
        while flow.flights.len() < options.in_flight && flow.takes_more() {
            match flow.partition.next(now, options.linger) {
                Next::Ready(gathered) => {
                    let packing = Packing::new(&shared, gathered);
                    if is_heavy(&packing, options.compression) {
                        let key = flow.partition.place.key;
                        flow.is_packing = true;
                        let packed = packing.finish_apart();
                        self.asking.push(packed.map(move |it| Found::Packed(key, it)).boxed());
                    } else if let Some(flight) = packing.finish() {
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
            Some(epoch) if flow.epoch != Some(epoch) => {
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
            Found::Packed(key, flight) => self.packed(key, flight),
            Found::Topics => {}
        }
    }

    /// Sends a batch that has been compressed, if nothing has happened meanwhile that goes before.
    fn packed(&mut self, key: usize, flight: Option<Flight>) {
        let is_fenced = self.is_fenced;
        self.with_flow(key, |driver, flow| {
            flow.is_packing = false;
            let Some(flight) = flight else { return };
            if is_fenced {
                return driver.finish(flight, Err(Error::Fenced));
            }
            let now = Instant::now();
            let goes_at_once = flow.takes_more()
                && flow.paused_until.is_none_or(|until| until <= now)
                && driver.is_ready(flow, now);
            flow.push(flight);
            if goes_at_once {
                driver.send(flow, flow.flights.len() - 1);
            }
        });
        self.soon(key);
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
}

/// Nobody waits for ever.
impl Drop for Driver {
    fn drop(&mut self) {
        self.end(&Error::Closed);
    }
}
