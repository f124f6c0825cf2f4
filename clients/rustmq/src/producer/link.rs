//! A stream of requests to a broker, and the answers in their order.

use std::collections::VecDeque;
use std::pin::Pin;

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, stream};
use platform_proto::rustmq::client::v1::ProduceResponse;
use prost::Message as _;
use rope::Rope;
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::client::{Client, joined};
use crate::connect::Place;
use crate::error::{Error, is_unsent};

pub(crate) const PATH: &str = "/rustmq.client.v1.ProducerService/ProduceStream";
/// Bytes of one answer, which holds no records.
const ANSWER_BYTES_MAX: usize = 64 * 1024;
/// Requests that wait for the connection. Each partition has at most five under way.
const WAITING_MAX: usize = 1024;

/// What comes of a link.
#[derive(Debug)]
pub(crate) enum Answered {
    /// An answer.
    Answer(Box<ProduceResponse>),
    /// The stream is over; nothing follows. Unless `is_sent`, no request ever left.
    Broken { error: Error, is_sent: bool },
}

/// Answers of a link, with its number.
pub(crate) type Answers = Pin<Box<dyn Stream<Item = (u64, Answered)> + Send>>;

/// A stream of requests.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) number: u64,
    pub(crate) place: Place,
    requests: mpsc::Sender<Rope>,
    /// What has been sent and not answered, in order.
    pub(crate) pending: VecDeque<Pending>,
    /// Takes no more requests; those that it has are still answered.
    pub(crate) is_over: bool,
    _stop: DropGuard,
}

/// A request that has been sent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pending {
    pub(crate) correlation_id: u64,
    /// Key of its partition.
    pub(crate) partition: usize,
    pub(crate) sent_at: Instant,
}

impl Link {
    /// Opens a stream over a connection of its own; what goes wrong comes as an answer.
    pub(crate) fn open(client: &Client, place: &Place, number: u64) -> (Self, Answers) {
        let (requests, waiting) = mpsc::channel(WAITING_MAX);
        let stop = CancellationToken::new();
        let answers = answers(client.clone(), place.clone(), waiting);
        let answers = answers.map(move |answer| (number, answer));
        let answers = answers.take_until(stop.clone().cancelled_owned());
        let link = Self {
            number,
            place: place.clone(),
            requests,
            pending: VecDeque::new(),
            is_over: false,
            _stop: stop.drop_guard(),
        };
        (link, Box::pin(answers))
    }

    /// Sends a request; false if too many wait for the connection.
    pub(crate) fn send(&mut self, request: Rope, pending: Pending) -> bool {
        let is_sent = self.requests.try_send(request).is_ok();
        if is_sent {
            self.pending.push_back(pending);
        }
        is_sent
    }
}

fn requests(waiting: mpsc::Receiver<Rope>) -> impl Stream<Item = Rope> + Send {
    stream::unfold(waiting, async |mut waiting| Some((waiting.recv().await?, waiting)))
}

enum Step {
    Begin(Client, Place, mpsc::Receiver<Rope>),
    Read(rope::Messages<tonic::body::Body>),
    End,
}

fn answers(
    client: Client,
    place: Place,
    waiting: mpsc::Receiver<Rope>,
) -> impl Stream<Item = Answered> + Send {
    stream::unfold(Step::Begin(client, place, waiting), |step| async {
        let mut messages = match step {
            Step::Begin(client, place, waiting) => match begin(&client, &place, waiting).await {
                Ok(messages) => messages,
                Err(broken) => return Some((broken, Step::End)),
            },
            Step::Read(messages) => messages,
            Step::End => return None,
        };
        match read(messages.next().await) {
            Ok(answer) => Some((Answered::Answer(Box::new(answer)), Step::Read(messages))),
            Err(error) => Some((Answered::Broken { error, is_sent: true }, Step::End)),
        }
    })
}

async fn begin(
    client: &Client,
    place: &Place,
    waiting: mpsc::Receiver<Rope>,
) -> Result<rope::Messages<tonic::body::Body>, Answered> {
    let headers = client.headers().await;
    let headers = headers.map_err(|error| Answered::Broken { error, is_sent: false })?;
    let mut channel = client.dial(place);
    let stream = rope::stream(&mut channel, PATH, headers, requests(waiting), ANSWER_BYTES_MAX);
    stream
        .await
        .map_err(|status| Answered::Broken { is_sent: !is_unsent(&status), error: status.into() })
}

fn read(message: Option<Result<Vec<Bytes>, tonic::Status>>) -> Result<ProduceResponse, Error> {
    let message = message.ok_or_else(|| Error::answer(PATH, "it ended"))??;
    ProduceResponse::decode(joined(message)).map_err(|error| Error::answer(PATH, error))
}
