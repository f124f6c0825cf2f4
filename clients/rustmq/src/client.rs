//! A cluster: where it is, who calls, and calls that end.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base::{Clock, Random};
use batch::Timestamp;
use bytes::{Buf as _, Bytes};
use http::HeaderValue;
use platform_proto::methods::{Idempotency, method};
use prost::Message;
use rope::Rope;
use runtime::tls::{ClientTls, Connector};
use runtime::{Host, OnError};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tonic::transport::Channel;

use crate::admin::Admin;
use crate::connect::{Dialler, Place};
use crate::consumer::{Consumer, ConsumerOptions};
use crate::credentials::Credentials;
use crate::error::{Error, is_unsent};
use crate::metadata::Metadata;
use crate::producer::{Producer, ProducerOptions};
use crate::types::{Start, TopicPartition};

/// Bytes of the answer of a call that holds no records.
const ANSWER_BYTES_MAX: usize = 64 * 1024 * 1024;
/// The pause after a first failure; it doubles with each further one.
const PAUSE_FIRST: Duration = Duration::from_millis(20);
/// The longest pause.
const PAUSE_MAX: Duration = Duration::from_secs(1);
/// What one try of a call may take, however many brokers are left to be asked.
const TRY_MIN: Duration = Duration::from_secs(1);
/// Most characters of a client id.
const CLIENT_ID_CHARS_MAX: usize = 255;

/// What a client is made of.
pub struct Builder {
    endpoints: Vec<String>,
    client_id: String,
    name: String,
    credentials: Credentials,
    tls: Option<ClientTls>,
    host: Option<Host>,
    connect_timeout: Duration,
    call_timeout: Duration,
}

impl Builder {
    /// One more broker to begin with, in case the others are away.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoints.push(endpoint.into());
        self
    }

    /// Name of the program, for quotas, metrics and logs. At most 255 characters. Default: `rustmq`.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }

    /// Who calls. Default: nobody but the owner of the connection's certificate.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Which certificates are trusted, and which one is shown; for endpoints with https.
    #[must_use]
    pub fn tls(mut self, tls: ClientTls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// Takes network, clock, chance and tasks of a process, such as to reach a broker in the same one by `memory:NAME`.
    /// `name` is what a broker there takes the caller for.
    #[must_use]
    pub fn host(mut self, host: &Host, name: impl Into<String>) -> Self {
        self.host = Some(host.clone());
        self.name = name.into();
        self
    }

    /// How long a connection may take to come about. Default: 10 seconds.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a call may take, with its retries. Default: 30 seconds.
    #[must_use]
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.call_timeout = timeout;
        self
    }

    /// The client. Nothing is dialled yet.
    ///
    /// # Errors
    /// A setting is wrong, or a certificate cannot be read.
    pub fn build(self) -> Result<Client, Error> {
        let places: Result<Vec<Place>, Error> =
            self.endpoints.iter().map(|it| Place::parse(it)).collect();
        let places = places?;
        if self.client_id.is_empty() || self.client_id.chars().count() > CLIENT_ID_CHARS_MAX {
            return Err(Error::config("client_id", "must have 1 to 255 characters"));
        }
        let host = self.host.unwrap_or_else(|| Host::new("rustmq"));
        let tls = match &self.tls {
            Some(tls) => Some(
                Connector::new(tls, "tls", &host)
                    .map_err(|error| Error::config("tls", error.to_string()))?,
            ),
            None => None,
        };
        let network = host.network.clone();
        let dialler = Dialler::new(network, self.name, tls, self.connect_timeout);
        let shared = Shared {
            metadata: Metadata::new(),
            connections: places.iter().map(|place| dialler.dial(place)).collect(),
            answering: AtomicUsize::new(0),
            others: Mutex::default(),
            places,
            client_id: self.client_id,
            credentials: self.credentials,
            host,
            dialler,
            call_timeout: self.call_timeout,
        };
        Ok(Client(Arc::new(shared)))
    }
}

/// A cluster of RustMQ. Clones are the same client.
#[derive(Clone)]
pub struct Client(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) metadata: Metadata,
    pub(crate) places: Vec<Place>,
    /// One connection for calls to each of `places`.
    connections: Vec<Channel>,
    /// Which of them answered last.
    answering: AtomicUsize,
    /// And to brokers that the cluster named, the latest last.
    others: Mutex<Vec<(Place, Channel)>>,
    pub(crate) client_id: String,
    credentials: Credentials,
    pub(crate) host: Host,
    dialler: Dialler,
    call_timeout: Duration,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("client_id", &self.0.client_id)
            .field("places", &self.0.places)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Begins a client; `endpoint` is `http://host:port`, `https://host:port`, `host:port` or `memory:name`.
    pub fn builder(endpoint: impl Into<String>) -> Builder {
        Builder {
            endpoints: vec![endpoint.into()],
            client_id: "rustmq".to_owned(),
            name: "rustmq".to_owned(),
            credentials: Credentials::none(),
            tls: None,
            host: None,
            connect_timeout: Duration::from_secs(10),
            call_timeout: Duration::from_secs(30),
        }
    }

    /// A producer with a connection of its own to each broker that it writes to.
    ///
    /// # Errors
    /// An option is out of its range.
    pub fn producer(&self, options: ProducerOptions) -> Result<Producer, Error> {
        Producer::new(self.clone(), options)
    }

    /// A consumer of the given partitions, with a connection of its own to each broker that it reads from.
    ///
    /// # Errors
    /// An option is out of its range, or a partition is named twice.
    pub fn consumer(
        &self,
        assignment: impl IntoIterator<Item = (TopicPartition, Start)>,
        options: ConsumerOptions,
    ) -> Result<Consumer, Error> {
        Consumer::new(self.clone(), assignment.into_iter().collect(), options)
    }

    /// What operators do with topics.
    #[must_use]
    pub fn admin(&self) -> Admin {
        Admin::new(self.clone())
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.0
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.0.host.clock
    }

    pub(crate) fn random(&self) -> &dyn Random {
        &*self.0.host.random
    }

    pub(crate) fn call_timeout(&self) -> Duration {
        self.0.call_timeout
    }

    /// This moment, as records carry it.
    pub(crate) fn now(&self) -> Timestamp {
        let now = self.clock().now();
        Timestamp { seconds: now.seconds(), nanos: now.subsec_nanos() }
    }

    /// The headers of a stream.
    pub(crate) async fn headers(&self) -> Result<http::HeaderMap, Error> {
        self.0.credentials.headers().await
    }

    /// A connection of the caller's own.
    pub(crate) fn dial(&self, place: &Place) -> Channel {
        self.0.dialler.dial(place)
    }

    /// Runs work in the background until it ends, or `stop` is cancelled, or the process ends.
    pub(crate) fn spawn(
        &self,
        name: &'static str,
        stop: &CancellationToken,
        work: impl Future<Output = ()> + Send + 'static,
    ) {
        let (stop, process) = (stop.clone(), self.0.host.tasks.stop());
        self.0.host.tasks.spawn(name, OnError::Log, async move {
            _ = process.run_until_cancelled(stop.run_until_cancelled(work)).await;
            Ok(())
        });
    }

    /// The connection for calls to a broker.
    pub(crate) fn channel(&self, place: &Place) -> Channel {
        if let Some(index) = self.0.places.iter().position(|it| it == place) {
            return self.0.connections[index].clone();
        }
        let mut others = self.0.others.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some((_, channel)) = others.iter().find(|(it, _)| it == place) {
            return channel.clone();
        }
        let channel = self.dial(place);
        others.push((place.clone(), channel.clone()));
        channel
    }

    /// Calls a method of whichever broker answers; see [`Client::call_any`].
    pub(crate) async fn call<A: Message + Default>(
        &self,
        path: &'static str,
        message: &impl Message,
    ) -> Result<A, Error> {
        Ok(self.call_any(path, message).await?.0)
    }

    /// Calls a method of whichever broker answers, beginning with the one that did so last; the answer, and where that
    /// broker is.
    ///
    /// After a failure it is called again, as long as its contract allows that and the time is not up. What was never
    /// sent is safe to send elsewhere, so that any method goes to every broker before its failure counts. A broker that
    /// is silent has but its share of the time, and the next call begins with another.
    pub(crate) async fn call_any<A: Message + Default>(
        &self,
        path: &'static str,
        message: &impl Message,
    ) -> Result<(A, &Place), Error> {
        let is_repeatable =
            method(path).is_some_and(|method| method.idempotency != Idempotency::Unknown);
        let message = Rope::of(message);
        let count = self.0.connections.len();
        let first = self.0.answering.load(Ordering::Relaxed);
        let deadline = Instant::now() + self.0.call_timeout;
        let mut last = None;
        for failures in 0.. {
            let index = (first + failures) % count;
            let left = deadline.saturating_duration_since(Instant::now());
            // Of what may have been sent and cannot be repeated there is no other try to save time for.
            let tries = if is_repeatable { count - failures % count } else { 1 };
            let limit = share(left, tries);
            let channel = self.0.connections[index].clone();
            let tried = self.try_call(channel, path, message.clone(), limit);
            let Failure { error, is_sent } = match tokio::time::timeout(limit, tried).await {
                Ok(Ok(answer)) => {
                    self.0.answering.store(index, Ordering::Relaxed);
                    return Ok((answer, &self.0.places[index]));
                }
                Ok(Err(failure)) => failure,
                Err(_) => Failure { error: Error::timed_out(path, limit), is_sent: true },
            };
            let goes_elsewhere = !is_sent && failures + 1 < count;
            if error.is_retriable() {
                self.pass_over(index);
            }
            if !(error.is_retriable() && (is_repeatable || goes_elsewhere)) {
                return Err(error);
            }
            let pause = self.pause(failures).max(error.retry_after().unwrap_or_default());
            // Why it did not work says more than that it took long.
            if !matches!(error, Error::TimedOut { .. }) {
                last = Some(error);
            }
            if deadline.saturating_duration_since(Instant::now()) <= pause {
                break;
            }
            tokio::time::sleep(pause).await;
        }
        Err(last.unwrap_or_else(|| Error::timed_out(path, self.0.call_timeout)))
    }

    /// Has the next call begin with another broker, unless one has answered meanwhile.
    fn pass_over(&self, index: usize) {
        let next = (index + 1) % self.0.connections.len();
        let answering = &self.0.answering;
        _ = answering.compare_exchange(index, next, Ordering::Relaxed, Ordering::Relaxed);
    }

    /// Calls a method of one broker, once.
    pub(crate) async fn call_at<A: Message + Default>(
        &self,
        place: &Place,
        path: &'static str,
        message: &impl Message,
    ) -> Result<A, Error> {
        let limit = self.0.call_timeout;
        let call = self.try_call(self.channel(place), path, Rope::of(message), limit);
        match tokio::time::timeout(limit, call).await {
            Ok(result) => result.map_err(|failure| failure.error),
            Err(_) => Err(Error::timed_out(path, limit)),
        }
    }

    async fn try_call<A: Message + Default>(
        &self,
        mut channel: Channel,
        path: &'static str,
        message: Rope,
        limit: Duration,
    ) -> Result<A, Failure> {
        let unsent = |error| Failure { error, is_sent: false };
        let mut headers = self.headers().await.map_err(unsent)?;
        let milliseconds = limit.as_millis().min(99_999_999);
        let timeout = HeaderValue::from_str(&format!("{milliseconds}m"));
        headers.extend(timeout.ok().map(|it| (http::HeaderName::from_static("grpc-timeout"), it)));
        let answer = rope::unary(&mut channel, path, headers, message, ANSWER_BYTES_MAX).await;
        let answer = answer
            .map_err(|status| Failure { is_sent: !is_unsent(&status), error: status.into() })?;
        let wrong = |error| Failure { error: Error::answer(path, error), is_sent: true };
        A::decode(joined(answer)).map_err(wrong)
    }

    /// How long to wait after so many failures: longer with each, and not the same for everybody.
    pub(crate) fn pause(&self, failures: usize) -> Duration {
        let doubled = PAUSE_FIRST.saturating_mul(1 << failures.min(10));
        let longest = doubled.min(PAUSE_MAX);
        let micros = u64::try_from(longest.as_micros()).unwrap_or(u64::MAX) / 2;
        longest / 2 + Duration::from_micros(self.random().below(micros.max(1)))
    }
}

/// Why one try of a call failed.
struct Failure {
    error: Error,
    /// It may have come to a broker.
    is_sent: bool,
}

/// The time that one of several tries may take.
fn share(left: Duration, tries: usize) -> Duration {
    let tries = u32::try_from(tries).unwrap_or(u32::MAX).max(1);
    (left / tries).max(TRY_MIN).min(left)
}

/// A message in one piece.
pub(crate) fn joined(mut pieces: Vec<Bytes>) -> Bytes {
    match pieces.len() {
        0 => Bytes::new(),
        1 => pieces.remove(0),
        _ => {
            let mut whole = bytes::BytesMut::with_capacity(pieces.iter().map(Bytes::len).sum());
            for mut piece in pieces {
                whole.extend_from_slice(&piece.copy_to_bytes(piece.len()));
            }
            whole.freeze()
        }
    }
}
