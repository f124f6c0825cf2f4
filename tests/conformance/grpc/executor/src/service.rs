//! The service that the suite calls: it does what each request tells it to.

use std::time::Duration;

use futures_util::{Stream, StreamExt};
use messages::connectrpc::conformance::v1 as pb;
use messages::connectrpc::conformance::v1::conformance_payload::RequestInfo;
use messages::connectrpc::conformance::v1::conformance_service_server::ConformanceService;
use messages::connectrpc::conformance::v1::unary_response_definition::Response as Answer;
use messages::google::protobuf::Any;
use prost::{Message, Name};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::codegen::BoxStream;
use tonic::codegen::http::{HeaderName, HeaderValue};
use tonic::metadata::{KeyAndValueRef, MetadataMap};
use tonic::{Code, Request, Response, Status, Streaming};

/// Answers that wait for their reader.
const ANSWERS_MAX: usize = 16;

/// The service.
pub struct Conformance;

#[async_trait::async_trait]
impl ConformanceService for Conformance {
    async fn unary(
        &self,
        request: Request<pb::UnaryRequest>,
    ) -> Result<Response<pb::UnaryResponse>, Status> {
        let (metadata, _, request) = request.into_parts();
        let info = seen(&metadata, [any(&request)]);
        let payload = answer(request.response_definition, info).await?;
        Ok(payload.map(|payload| pb::UnaryResponse { payload: Some(payload) }))
    }

    async fn idempotent_unary(
        &self,
        request: Request<pb::IdempotentUnaryRequest>,
    ) -> Result<Response<pb::IdempotentUnaryResponse>, Status> {
        let (metadata, _, request) = request.into_parts();
        let info = seen(&metadata, [any(&request)]);
        let payload = answer(request.response_definition, info).await?;
        Ok(payload.map(|payload| pb::IdempotentUnaryResponse { payload: Some(payload) }))
    }

    async fn client_stream(
        &self,
        request: Request<Streaming<pb::ClientStreamRequest>>,
    ) -> Result<Response<pb::ClientStreamResponse>, Status> {
        let (metadata, _, mut requests) = request.into_parts();
        let (mut definition, mut all) = (None, Vec::new());
        while let Some(mut request) = requests.message().await? {
            all.push(any(&request));
            if all.len() == 1 {
                definition = request.response_definition.take();
            }
        }
        let payload = answer(definition, seen(&metadata, all)).await?;
        Ok(payload.map(|payload| pb::ClientStreamResponse { payload: Some(payload) }))
    }

    async fn server_stream(
        &self,
        request: Request<pb::ServerStreamRequest>,
    ) -> Result<Response<BoxStream<pb::ServerStreamResponse>>, Status> {
        let (metadata, _, request) = request.into_parts();
        let info = seen(&metadata, [any(&request)]);
        let definition = request.response_definition.unwrap_or_default();
        let headers = definition.response_headers.clone();
        let answers = answers(definition, info).map(|answer| {
            answer.map(|payload| pb::ServerStreamResponse { payload: Some(payload) })
        });
        with_headers(&headers, Box::pin(answers) as BoxStream<_>)
    }

    async fn bidi_stream(
        &self,
        request: Request<Streaming<pb::BidiStreamRequest>>,
    ) -> Result<Response<BoxStream<pb::BidiStreamResponse>>, Status> {
        let (metadata, _, mut requests) = request.into_parts();
        let Some(first) = requests.message().await? else {
            return with_headers(&[], Box::pin(tokio_stream::empty()) as BoxStream<_>);
        };
        let definition = first.response_definition.clone().unwrap_or_default();
        let headers = definition.response_headers.clone();
        let (sender, receiver) = mpsc::channel(ANSWERS_MAX);
        let is_full = first.full_duplex;
        tokio::spawn(async move {
            let talk = Talk { metadata, definition, sender: sender.clone() };
            let ended = if is_full {
                talk.in_turns(first, requests).await
            } else {
                talk.at_the_end(first, requests).await
            };
            if let Err(status) = ended {
                _ = sender.send(Err(status)).await; // A caller that has gone needs no answer.
            }
        });
        let answers = ReceiverStream::new(receiver)
            .map(|answer| answer.map(|payload| pb::BidiStreamResponse { payload: Some(payload) }));
        with_headers(&headers, Box::pin(answers) as BoxStream<_>)
    }
}

/// A stream in both directions.
struct Talk {
    metadata: MetadataMap,
    definition: pb::StreamResponseDefinition,
    sender: mpsc::Sender<Result<pb::ConformancePayload, Status>>,
}

impl Talk {
    /// An answer for each request, as long as there are some.
    async fn in_turns(
        self,
        first: pb::BidiStreamRequest,
        mut requests: Streaming<pb::BidiStreamRequest>,
    ) -> Result<(), Status> {
        let Self { metadata, definition, sender } = self;
        let pause = Duration::from_millis(definition.response_delay_ms.into());
        let mut data = definition.response_data.into_iter();
        let (mut next, mut is_first) = (Some(first), true);
        let mut unanswered = Vec::new();
        while let Some(request) = next {
            unanswered.push(any(&request));
            let Some(data) = data.next() else { break };
            tokio::time::sleep(pause).await;
            let all = std::mem::take(&mut unanswered);
            let info = if is_first {
                seen(&metadata, all)
            } else {
                RequestInfo { requests: all, ..RequestInfo::default() }
            };
            is_first = false;
            let payload = pb::ConformancePayload { data, request_info: Some(info) };
            if sender.send(Ok(payload)).await.is_err() {
                return Ok(());
            }
            next = requests.message().await?;
        }
        for data in data {
            tokio::time::sleep(pause).await;
            let payload = pb::ConformancePayload { data, request_info: None };
            if sender.send(Ok(payload)).await.is_err() {
                return Ok(());
            }
        }
        let info = is_first.then(|| seen(&metadata, unanswered));
        end(definition.error, info, &definition.response_trailers)
    }

    /// All answers after all requests.
    async fn at_the_end(
        self,
        first: pb::BidiStreamRequest,
        mut requests: Streaming<pb::BidiStreamRequest>,
    ) -> Result<(), Status> {
        let mut all = vec![any(&first)];
        while let Some(request) = requests.message().await? {
            all.push(any(&request));
        }
        let info = seen(&self.metadata, all);
        let mut answers = Box::pin(answers(self.definition, info));
        while let Some(answer) = answers.next().await {
            if self.sender.send(answer).await.is_err() {
                break;
            }
        }
        Ok(())
    }
}

/// One answer, or the error that the definition asks for.
async fn answer(
    definition: Option<pb::UnaryResponseDefinition>,
    info: RequestInfo,
) -> Result<Response<pb::ConformancePayload>, Status> {
    let definition = definition.unwrap_or_default();
    tokio::time::sleep(Duration::from_millis(definition.response_delay_ms.into())).await;
    let data = match definition.response {
        Some(Answer::Error(error)) => {
            let headers: Vec<_> = definition
                .response_headers
                .into_iter()
                .chain(definition.response_trailers)
                .collect();
            return Err(refusal(&error, Some(info), &headers));
        }
        Some(Answer::ResponseData(data)) => data,
        None => prost::bytes::Bytes::new(),
    };
    let payload = pb::ConformancePayload { data, request_info: Some(info) };
    with_headers(&definition.response_headers, payload)
}

/// The answers of a stream, each after its pause; the first says what was asked.
fn answers(
    definition: pb::StreamResponseDefinition,
    info: RequestInfo,
) -> impl Stream<Item = Result<pb::ConformancePayload, Status>> + Send {
    let pause = Duration::from_millis(definition.response_delay_ms.into());
    let (error, trailers) = (definition.error, definition.response_trailers);
    let (sender, receiver) = mpsc::channel(ANSWERS_MAX);
    tokio::spawn(async move {
        let mut info = Some(info);
        for data in definition.response_data {
            tokio::time::sleep(pause).await;
            let payload = pb::ConformancePayload { data, request_info: info.take() };
            if sender.send(Ok(payload)).await.is_err() {
                return;
            }
        }
        if let Err(status) = end(error, info, &trailers) {
            _ = sender.send(Err(status)).await; // A caller that has gone needs no answer.
        }
    });
    ReceiverStream::new(receiver)
}

/// The end of a stream. A status is how tonic sends trailers, so a success that has some is one as well.
fn end(
    error: Option<pb::Error>,
    info: Option<RequestInfo>,
    trailers: &[pb::Header],
) -> Result<(), Status> {
    match error {
        Some(error) => Err(refusal(&error, info, trailers)),
        None if trailers.is_empty() => Ok(()),
        None => {
            let mut metadata = MetadataMap::new();
            add(trailers, &mut metadata);
            Err(Status::with_metadata(Code::Ok, "", metadata))
        }
    }
}

fn refusal(error: &pb::Error, info: Option<RequestInfo>, headers: &[pb::Header]) -> Status {
    let mut details = error.details.clone();
    details.extend(info.map(|info| any(&info)));
    let message = error.message.clone().unwrap_or_default();
    let status = RpcStatus { code: error.code, message: message.clone(), details };
    let mut metadata = MetadataMap::new();
    add(headers, &mut metadata);
    let code = Code::from(error.code);
    Status::with_details_and_metadata(code, message, status.encode_to_vec().into(), metadata)
}

/// `google.rpc.Status`.
#[derive(Clone, PartialEq, prost::Message)]
struct RpcStatus {
    #[prost(int32, tag = "1")]
    code: i32,
    #[prost(string, tag = "2")]
    message: String,
    #[prost(message, repeated, tag = "3")]
    details: Vec<Any>,
}

/// What came, as the suite wants to hear it.
fn seen(metadata: &MetadataMap, requests: impl IntoIterator<Item = Any>) -> RequestInfo {
    let mut headers: Vec<pb::Header> = Vec::new();
    for entry in metadata.iter() {
        let (name, value) = match entry {
            KeyAndValueRef::Ascii(name, value) => {
                (name.as_str(), value.to_str().unwrap_or_default().to_owned())
            }
            KeyAndValueRef::Binary(name, value) => {
                (name.as_str(), String::from_utf8_lossy(value.as_encoded_bytes()).into_owned())
            }
        };
        match headers.iter_mut().find(|header| header.name == name) {
            Some(header) => header.value.push(value),
            None => headers.push(pb::Header { name: name.to_owned(), value: vec![value] }),
        }
    }
    let timeout = metadata.get("grpc-timeout").and_then(|value| milliseconds(value.to_str().ok()?));
    RequestInfo {
        request_headers: headers,
        timeout_ms: timeout,
        requests: requests.into_iter().collect(),
        connect_get_info: None,
    }
}

/// `grpc-timeout` in milliseconds.
fn milliseconds(text: &str) -> Option<i64> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let number: i64 = number.parse().ok()?;
    Some(match unit {
        "H" => number * 3_600_000,
        "M" => number * 60_000,
        "S" => number * 1000,
        "m" => number,
        "u" => number / 1000,
        _ => number / 1_000_000,
    })
}

fn with_headers<T>(headers: &[pb::Header], message: T) -> Result<Response<T>, Status> {
    let mut response = Response::new(message);
    add(headers, response.metadata_mut());
    Ok(response)
}

/// Adds headers as they are written, those in base64 as well: the suite has encoded them already.
fn add(headers: &[pb::Header], metadata: &mut MetadataMap) {
    let mut map = std::mem::take(metadata).into_headers();
    for header in headers {
        for value in &header.value {
            let name = HeaderName::from_bytes(header.name.as_bytes());
            let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) else { continue };
            map.append(name, value);
        }
    }
    *metadata = MetadataMap::from_headers(map);
}

fn any<M: Message + Name>(message: &M) -> Any {
    Any { type_url: M::type_url(), value: message.encode_to_vec().into() }
}
