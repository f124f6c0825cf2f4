//! The ceiling of the network: a server that does nothing but take bytes over gRPC, or send them.
//!
//! It is made twice, of tonic's codec and of our ropes, for tonic's codec copies each message into one buffer.

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::pin::Pin;
use std::task::{Context, Poll};

use anyhow::{Context as _, Result};
use bytes::{Buf, BufMut, Bytes, BytesMut};
use futures_util::{Stream, StreamExt as _, stream};
use http::{HeaderMap, Request, Response};
use rope::{Frames, Messages, Rope};
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::body::Body;
use tonic::codec::{BufferSettings, Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::server::{Grpc, NamedService, ServerStreamingService, StreamingService};
use tonic::transport::{Channel, Server};
use tonic::{Status, Streaming};
use tower::Service;

use crate::cell::{Cell, Operation, Outcome, Timing};
use crate::drive::{self, ANSWER_BYTES_MAX, Exchange};
use crate::meter::Meter;

/// The first argument of the process.
pub(crate) const MODE: &str = "stream";
/// What every message that was taken is answered with.
const ANSWER: Bytes = Bytes::from_static(b"12345678");
/// Bytes of the codec's buffers.
const BUFFER_BYTES: usize = 256 << 10;

/// Which of the two servers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// Messages pass tonic's codec.
    Codec,
    /// Messages stay in pieces.
    Rope,
}

type Messaging = Pin<Box<dyn Stream<Item = Result<Bytes, Status>> + Send>>;
type Answering = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

/// Serves until the process is ended.
#[tokio::main]
pub(crate) async fn run(port: u16) -> Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let incoming = TcpListenerStream::new(listener);
    let incoming = incoming.map(|accepted| {
        accepted.and_then(|connection| connection.set_nodelay(true).map(|()| connection))
    });
    Server::builder()
        .max_frame_size(rope::settings::FRAME_BYTES)
        .initial_stream_window_size(rope::settings::STREAM_WINDOW_BYTES)
        .initial_connection_window_size(rope::settings::CONNECTION_WINDOW_BYTES)
        .add_service(Bare)
        .serve_with_incoming(incoming)
        .await?;
    Ok(())
}

/// The load on it.
pub(crate) async fn load(
    address: &str,
    kind: Kind,
    operation: Operation,
    cell: &Cell,
    timing: Timing,
) -> Result<Outcome> {
    let mut loads = Vec::new();
    for _ in 0..cell.partitions {
        let (channel, cell) = (drive::connect(address).await?, *cell);
        loads.push(async move {
            let mut meter = Meter::start(timing);
            match operation {
                Operation::Fetch => take(channel, kind, &cell, &mut meter).await?,
                Operation::Produce | Operation::Tail => {
                    give(channel, kind, &cell, &mut meter).await?;
                }
            }
            Ok(meter)
        });
    }
    drive::all(loads, timing).await
}

async fn give(mut channel: Channel, kind: Kind, cell: &Cell, meter: &mut Meter) -> Result<()> {
    let message = Rope::from(Bytes::from(vec![0x5a; cell.batch_bytes()]));
    let path = match kind {
        Kind::Codec => "/bench.Stream/GiveCodec",
        Kind::Rope => "/bench.Stream/GiveRope",
    };
    let mut exchange =
        Exchange::open(&mut channel, path, HeaderMap::new(), message.clone()).await?;
    let check = |answer: Vec<Bytes>| {
        anyhow::ensure!(answer.iter().map(Bytes::len).sum::<usize>() == ANSWER.len());
        Ok(())
    };
    drive::produce(&mut exchange, &message, cell.batch, meter, check).await
}

async fn take(mut channel: Channel, kind: Kind, cell: &Cell, meter: &mut Meter) -> Result<()> {
    let path = match kind {
        Kind::Codec => "/bench.Stream/TakeCodec",
        Kind::Rope => "/bench.Stream/TakeRope",
    };
    let mut request = BytesMut::new();
    request.put_u64(cell.batch_bytes() as u64);
    let request = Rope::from(request.freeze());
    let mut messages =
        rope::server_stream(&mut channel, path, HeaderMap::new(), request, ANSWER_BYTES_MAX)
            .await?;
    while meter.goes_on() {
        messages.next().await.context("the stream has ended")??;
        meter.count(cell.batch);
    }
    Ok(())
}

/// The service: `Give…` takes a stream and answers each message, `Take…` sends messages of a size without end.
#[derive(Clone, Copy)]
struct Bare;

impl NamedService for Bare {
    const NAME: &'static str = "bench.Stream";
}

impl Service<Request<Body>> for Bare {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Answering {
        Box::pin(async move {
            Ok(match request.uri().path() {
                "/bench.Stream/GiveCodec" => grpc().streaming(Give, request).await,
                "/bench.Stream/TakeCodec" => grpc().server_streaming(Take, request).await,
                "/bench.Stream/GiveRope" => give_rope(request.into_body()),
                "/bench.Stream/TakeRope" => take_rope(request.into_body()).await,
                _ => Status::unimplemented("no such method").into_http(),
            })
        })
    }
}

fn grpc() -> Grpc<Raw> {
    Grpc::new(Raw)
        .max_decoding_message_size(ANSWER_BYTES_MAX)
        .max_encoding_message_size(ANSWER_BYTES_MAX)
}

fn answer<S>(messages: S) -> Response<Body>
where
    S: Stream<Item = Result<Rope, Status>> + Send + 'static,
{
    let mut response = Response::new(Body::new(Frames::answer(messages)));
    let value = http::HeaderValue::from_static("application/grpc");
    response.headers_mut().insert(http::header::CONTENT_TYPE, value);
    response
}

fn give_rope(body: Body) -> Response<Body> {
    let messages = Messages::request(body, ANSWER_BYTES_MAX);
    answer(stream::unfold(messages, async |mut messages| {
        let answer = messages.next().await?.map(|_| Rope::from(ANSWER));
        Some((answer, messages))
    }))
}

async fn take_rope(body: Body) -> Response<Body> {
    let mut messages = Messages::request(body, ANSWER_BYTES_MAX);
    let request = match messages.next().await {
        Some(Ok(pieces)) => pieces.concat(),
        Some(Err(status)) => return status.into_http(),
        None => return Status::invalid_argument("no request").into_http(),
    };
    let message = message_of(&request);
    answer(stream::repeat_with(move || Ok(Rope::from(message.clone()))))
}

/// A message of the size that a request names.
fn message_of(mut request: &[u8]) -> Bytes {
    let size = request.try_get_u64().unwrap_or_default() as usize;
    Bytes::from(vec![0x5a; size.min(ANSWER_BYTES_MAX)])
}

/// Answers each message.
struct Give;

impl StreamingService<Bytes> for Give {
    type Response = Bytes;
    type ResponseStream = Messaging;
    type Future = std::future::Ready<Result<tonic::Response<Messaging>, Status>>;

    fn call(&mut self, request: tonic::Request<Streaming<Bytes>>) -> Self::Future {
        let answers = request.into_inner().map(|message| message.map(|_| ANSWER));
        std::future::ready(Ok(tonic::Response::new(Box::pin(answers))))
    }
}

/// Sends messages without end.
struct Take;

impl ServerStreamingService<Bytes> for Take {
    type Response = Bytes;
    type ResponseStream = Messaging;
    type Future = std::future::Ready<Result<tonic::Response<Messaging>, Status>>;

    fn call(&mut self, request: tonic::Request<Bytes>) -> Self::Future {
        let message = message_of(request.get_ref());
        let messages = stream::repeat_with(move || Ok(message.clone()));
        std::future::ready(Ok(tonic::Response::new(Box::pin(messages))))
    }
}

/// Bytes as messages, by tonic's codec.
#[derive(Clone, Copy)]
struct Raw;

impl Codec for Raw {
    type Encode = Bytes;
    type Decode = Bytes;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        *self
    }

    fn decoder(&mut self) -> Self {
        *self
    }
}

impl Encoder for Raw {
    type Item = Bytes;
    type Error = Status;

    fn encode(&mut self, item: Bytes, buffer: &mut EncodeBuf<'_>) -> Result<(), Status> {
        buffer.reserve(item.len());
        buffer.put(item);
        Ok(())
    }

    fn buffer_settings(&self) -> BufferSettings {
        BufferSettings::new(BUFFER_BYTES, BUFFER_BYTES)
    }
}

impl Decoder for Raw {
    type Item = Bytes;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, Status> {
        Ok(Some(buffer.copy_to_bytes(buffer.remaining())))
    }

    fn buffer_settings(&self) -> BufferSettings {
        BufferSettings::new(BUFFER_BYTES, BUFFER_BYTES)
    }
}
