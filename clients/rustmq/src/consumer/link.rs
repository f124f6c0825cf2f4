//! A stream of records from a broker.

use std::pin::Pin;

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, stream};
use platform_proto::rustmq::client::v1::SubscribeRequest;
use rope::Rope;
use tokio::time::Instant;
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::client::Client;
use crate::connect::Place;
use crate::consumer::response::Response;
use crate::error::Error;

pub(crate) const PATH: &str = "/rustmq.client.v1.ConsumerService/Subscribe";
/// Bytes of a response beside those of its batches.
const HEAD_BYTES_MAX: usize = 4 * 1024 * 1024;

/// What comes of a stream.
#[derive(Debug)]
pub(crate) enum Heard {
    Response(Box<Response>),
    /// It is over; nothing follows.
    Broken(Error),
}

/// What streams say, with the number of each.
pub(crate) type Hearing = Pin<Box<dyn Stream<Item = (u64, Heard)> + Send>>;

/// A stream, and how much of it may come.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) number: u64,
    pub(crate) place: Place,
    /// The partitions that it carries, with the generation of each.
    pub(crate) members: Vec<(usize, u64)>,
    pub(crate) subscription_id: String,
    /// Bytes that it may have sent in total.
    pub(crate) granted: u64,
    /// Bytes that it has sent.
    pub(crate) sent: u64,
    pub(crate) is_granting: bool,
    pub(crate) heard_at: Instant,
    _stop: DropGuard,
}

impl Link {
    /// Opens a stream over a connection of its own.
    pub(crate) fn open(
        client: &Client,
        place: &Place,
        number: u64,
        members: Vec<(usize, u64)>,
        request: SubscribeRequest,
    ) -> (Self, Hearing) {
        let stop = CancellationToken::new();
        let link = Self {
            number,
            place: place.clone(),
            members,
            subscription_id: String::new(),
            granted: request.initial_credit_bytes,
            sent: 0,
            is_granting: false,
            heard_at: Instant::now(),
            _stop: stop.clone().drop_guard(),
        };
        let heard = hear(client.clone(), place.clone(), request);
        let heard = heard.map(move |heard| (number, heard)).take_until(stop.cancelled_owned());
        (link, Box::pin(heard))
    }
}

enum Step {
    Begin(Client, Place, Box<SubscribeRequest>),
    Read(rope::Messages<tonic::body::Body>),
    End,
}

fn hear(
    client: Client,
    place: Place,
    request: SubscribeRequest,
) -> impl Stream<Item = Heard> + Send {
    stream::unfold(Step::Begin(client, place, Box::new(request)), |step| async {
        let mut messages = match step {
            Step::Begin(client, place, request) => match begin(&client, &place, &request).await {
                Ok(messages) => messages,
                Err(error) => return Some((Heard::Broken(error), Step::End)),
            },
            Step::Read(messages) => messages,
            Step::End => return None,
        };
        match read(messages.next().await) {
            Ok(response) => Some((Heard::Response(Box::new(response)), Step::Read(messages))),
            Err(error) => Some((Heard::Broken(error), Step::End)),
        }
    })
}

async fn begin(
    client: &Client,
    place: &Place,
    request: &SubscribeRequest,
) -> Result<rope::Messages<tonic::body::Body>, Error> {
    let headers = client.headers().await?;
    let mut channel = client.dial(place);
    // The first batch comes whole, whatever the limit says.
    let limit = request.max_bytes as usize + batch::PACKED_BYTES_MAX + HEAD_BYTES_MAX;
    let message = Rope::of(request);
    Ok(rope::server_stream(&mut channel, PATH, headers, message, limit).await?)
}

fn read(message: Option<Result<Vec<Bytes>, tonic::Status>>) -> Result<Response, Error> {
    Response::read(message.ok_or_else(|| Error::answer(PATH, "it ended"))??)
}
