//! The services of producers and consumers, with their hot methods beside the generated servers.
//!
//! Owns:      which methods keep messages in the pieces in which they lie.
//! Invariant: every call has passed the layers of the server; requests that are small pass the general validation.
//! Not here:  what the methods do.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, stream};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request};
use platform_proto::codec::{self, CheckingCodec};
use platform_proto::rustmq::client::v1::opaque::consumer_service_server::ConsumerServiceServer;
use platform_proto::rustmq::client::v1::opaque::producer_service_server::ProducerServiceServer;
use rope::{Frames, Rope};
use rpc::{Answer, Answering, Payload};
use tonic::Status;
use tonic::body::Body;
use tonic::codegen::Service;
use tonic::server::{NamedService, UnaryService};

use crate::grpc::consumer::{self, ConsumerApi};
use crate::grpc::produce_stream::ProduceStream;
use crate::grpc::producer::ProducerApi;
use crate::grpc::subscribe;
use crate::parts::Parts;

/// `ProducerService`.
#[derive(Clone)]
pub(crate) struct Producer {
    parts: Arc<Parts>,
    generated: ProducerServiceServer<ProducerApi>,
}

/// `ConsumerService`.
#[derive(Clone)]
pub(crate) struct Consumer {
    parts: Arc<Parts>,
    generated: ConsumerServiceServer<ConsumerApi>,
}

impl Producer {
    pub(crate) fn new(parts: Arc<Parts>) -> Self {
        let generated = rpc::service!(ProducerServiceServer::new(ProducerApi(Arc::clone(&parts))));
        Self { parts, generated }
    }
}

impl Consumer {
    pub(crate) fn new(parts: Arc<Parts>) -> Self {
        let generated = rpc::service!(ConsumerServiceServer::new(ConsumerApi(Arc::clone(&parts))));
        Self { parts, generated }
    }
}

impl NamedService for Producer {
    const NAME: &'static str = <ProducerServiceServer<ProducerApi> as NamedService>::NAME;
}

impl NamedService for Consumer {
    const NAME: &'static str = <ConsumerServiceServer<ConsumerApi> as NamedService>::NAME;
}

impl Service<Request<Payload>> for Producer {
    type Response = Answer;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Payload>) -> Answering {
        match request.uri().path() {
            "/rustmq.client.v1.ProducerService/ProduceStream" => {
                let body = ProduceStream::new(Arc::clone(&self.parts), request);
                Box::pin(std::future::ready(Ok(answer(Body::new(body)))))
            }
            _ => self.generated.call(request),
        }
    }
}

impl Service<Request<Payload>> for Consumer {
    type Response = Answer;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Payload>) -> Answering {
        let parts = Arc::clone(&self.parts);
        match request.uri().path() {
            "/rustmq.client.v1.ConsumerService/Fetch" => {
                Box::pin(async move { Ok(consumer::fetch(&parts, request).await) })
            }
            "/rustmq.client.v1.ConsumerService/FetchBatch" => {
                Box::pin(async move { Ok(consumer::fetch_batch(&parts, request).await) })
            }
            "/rustmq.client.v1.ConsumerService/Subscribe" => {
                Box::pin(async move { Ok(subscribe::begin(parts, request).await) })
            }
            _ => self.generated.call(request),
        }
    }
}

/// An answer with a body.
pub(crate) fn answer(body: Body) -> Answer {
    let mut answer = http::Response::new(body);
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    answer
}

/// An answer of messages; `held` is dropped with its body.
pub(crate) fn messages<H: Send + 'static>(
    messages: impl Stream<Item = Result<Rope, Status>> + Send + 'static,
    held: H,
) -> Answer {
    let end = stream::poll_fn(move |_| {
        _ = &held;
        Poll::Ready(None)
    });
    answer(Body::new(Frames::answer(messages.chain(end))))
}

/// Reads the one message of a request, as a generated server does: it keeps the rules of its schema.
pub(crate) async fn read<T>(request: Request<Payload>) -> Result<T, Answer>
where
    T: codec::Request + Send,
{
    let read = Arc::new(Mutex::new(None));
    let mut server = tonic::server::Grpc::new(CheckingCodec::<(), T>::default())
        .max_decoding_message_size(usize::MAX);
    let answered = server.unary(Reading(Arc::clone(&read)), request).await;
    let message = read.lock().expect("no panic under this lock").take();
    message.ok_or(answered)
}

/// Keeps the message that it is called with.
struct Reading<T>(Arc<Mutex<Option<T>>>);

impl<T> UnaryService<T> for Reading<T> {
    type Response = ();
    type Future = std::future::Ready<Result<tonic::Response<()>, Status>>;

    fn call(&mut self, request: tonic::Request<T>) -> Self::Future {
        *self.0.lock().expect("no panic under this lock") = Some(request.into_inner());
        std::future::ready(Ok(tonic::Response::new(())))
    }
}

/// Bytes of the frames that a stream of acknowledgements sends at once.
pub(crate) type Frame = http_body::Frame<Bytes>;
