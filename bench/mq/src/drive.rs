//! The raw load: streams of messages that are made once, so that the client costs as little as can be.
//!
//! It is used for our broker and for the bare stream alike, so that they differ by their servers alone.

use std::collections::VecDeque;
use std::time::Instant;

use anyhow::{Context, Result};
use bytes::Bytes;
use http::HeaderMap;
use rope::{Messages, Rope};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_stream::wrappers::UnboundedReceiverStream;
use tonic::body::Body;
use tonic::transport::{Channel, Endpoint};

use crate::cell::{Outcome, Timing, WINDOW};
use crate::meter::Meter;

/// Most bytes of an answer.
pub(crate) const ANSWER_BYTES_MAX: usize = 64 << 20;

/// A connection of its own, with the settings that our client has.
pub(crate) async fn connect(address: &str) -> Result<Channel> {
    let endpoint = Endpoint::from_shared(format!("http://{address}"))?;
    rope::settings::endpoint(endpoint).connect().await.with_context(|| address.to_owned())
}

/// Runs the loads of all partitions at once; what they counted together. The first failure ends the others.
pub(crate) async fn all<L>(loads: impl IntoIterator<Item = L>, timing: Timing) -> Result<Outcome>
where
    L: Future<Output = Result<Meter>> + Send + 'static,
{
    let mut running: JoinSet<_> = loads.into_iter().collect();
    let mut meters = Vec::new();
    while let Some(ended) = running.join_next().await {
        meters.push(ended.context("a load panicked")??);
    }
    Ok(Meter::sum(meters, timing))
}

/// A stream of requests of which each is answered, in order.
pub(crate) struct Exchange {
    requests: mpsc::UnboundedSender<Rope>,
    answers: Messages<Body>,
}

impl Exchange {
    /// Opens the stream, with a first request: a server may answer nothing before it.
    pub(crate) async fn open(
        channel: &mut Channel,
        path: &'static str,
        headers: HeaderMap,
        first: Rope,
    ) -> Result<Self> {
        let (requests, stream) = mpsc::unbounded_channel();
        requests.send(first)?;
        let stream = UnboundedReceiverStream::new(stream);
        let answers = rope::stream(channel, path, headers, stream, ANSWER_BYTES_MAX).await?;
        Ok(Self { requests, answers })
    }

    /// Sends a request.
    pub(crate) fn send(&self, request: Rope) -> Result<()> {
        self.requests.send(request).context("the stream has ended")
    }

    /// The next answer.
    pub(crate) async fn answer(&mut self) -> Result<Vec<Bytes>> {
        self.answers.next().await.context("the stream has ended")?.map_err(Into::into)
    }
}

/// Sends the same message, [`WINDOW`] at a time, until the meter says stop; each stands for `records`.
pub(crate) async fn produce(
    exchange: &mut Exchange,
    message: &Rope,
    records: usize,
    meter: &mut Meter,
    check: fn(Vec<Bytes>) -> Result<()>,
) -> Result<()> {
    // The one with which the stream was opened.
    check(exchange.answer().await?)?;
    let mut flight = VecDeque::new();
    loop {
        while flight.len() < WINDOW && meter.goes_on() {
            flight.push_back(Instant::now());
            exchange.send(message.clone())?;
        }
        let Some(begun) = flight.front().copied() else {
            return Ok(());
        };
        check(exchange.answer().await?)?;
        flight.pop_front();
        meter.took(records, begun);
    }
}
