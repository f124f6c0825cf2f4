//! Calls whose messages stay in pieces, over whatever carries calls of gRPC.

use bytes::Bytes;
use futures_util::{Stream, stream};
use http::header::{CONTENT_TYPE, TE};
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderValue, Method, Uri, Version};
use http_body_util::BodyExt as _;
use tonic::body::Body;
use tonic::client::GrpcService;
use tonic::{Code, Status};

use crate::{Frames, Messages, Rope};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Calls a method that takes and answers streams. `headers` are those of the caller, such as its credentials.
///
/// It returns when the head of the answer has come, which a server may send before it has read anything.
///
/// # Errors
///
/// The call ended with an error before any message.
pub async fn stream<C, S>(
    channel: &mut C,
    path: &'static str,
    headers: HeaderMap,
    messages: S,
    limit_bytes: usize,
) -> Result<Messages<Body>, Status>
where
    C: GrpcService<Body>,
    C::Error: Into<BoxError>,
    C::ResponseBody: http_body::Body<Data = Bytes> + Send + 'static,
    <C::ResponseBody as http_body::Body>::Error: Into<BoxError>,
    S: Stream<Item = Rope> + Send + 'static,
{
    use futures_util::StreamExt as _;

    let body = Body::new(Frames::request(messages.map(Ok)));
    let mut request = http::Request::new(body);
    *request.method_mut() = Method::POST;
    *request.version_mut() = Version::HTTP_2;
    *request.uri_mut() = Uri::from(PathAndQuery::from_static(path));
    *request.headers_mut() = headers;
    request.headers_mut().insert(TE, HeaderValue::from_static("trailers"));
    request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    let ready = std::future::poll_fn(|cx| channel.poll_ready(cx)).await;
    ready.map_err(|error| Status::from_error(error.into()))?;
    let response = channel.call(request).await;
    let response = response.map_err(|error| Status::from_error(error.into()))?;
    if let Some(status) = Status::from_header_map(response.headers()) {
        if status.code() != Code::Ok {
            return Err(status);
        }
        // An answer without messages, whose status stands in its head.
        return Ok(Messages::answer(Body::new(Frames::answer(stream::empty())), limit_bytes));
    }
    if response.status() != http::StatusCode::OK {
        return Err(by_http(response.status()));
    }
    let body = response.into_body().map_err(|error| Status::from_error(error.into()));
    Ok(Messages::answer(Body::new(body), limit_bytes))
}

/// Calls a method that takes one message and answers a stream.
///
/// # Errors
///
/// The call ended with an error before any message.
pub async fn server_stream<C>(
    channel: &mut C,
    path: &'static str,
    headers: HeaderMap,
    message: Rope,
    limit_bytes: usize,
) -> Result<Messages<Body>, Status>
where
    C: GrpcService<Body>,
    C::Error: Into<BoxError>,
    C::ResponseBody: http_body::Body<Data = Bytes> + Send + 'static,
    <C::ResponseBody as http_body::Body>::Error: Into<BoxError>,
{
    stream(channel, path, headers, stream::iter([message]), limit_bytes).await
}

/// Calls a method that takes one message and answers one.
///
/// # Errors
///
/// The call ended with an error, or without an answer.
pub async fn unary<C>(
    channel: &mut C,
    path: &'static str,
    headers: HeaderMap,
    message: Rope,
    limit_bytes: usize,
) -> Result<Vec<Bytes>, Status>
where
    C: GrpcService<Body>,
    C::Error: Into<BoxError>,
    C::ResponseBody: http_body::Body<Data = Bytes> + Send + 'static,
    <C::ResponseBody as http_body::Body>::Error: Into<BoxError>,
{
    let mut answers = server_stream(channel, path, headers, message, limit_bytes).await?;
    let Some(answer) = answers.next().await.transpose()? else {
        return Err(Status::internal("the answer has no message"));
    };
    // The status is behind it.
    match answers.next().await.transpose()? {
        None => Ok(answer),
        Some(_) => Err(Status::internal("the answer has several messages")),
    }
}

/// What an answer that is none of gRPC means, by the table of the protocol.
fn by_http(status: http::StatusCode) -> Status {
    let code = match status.as_u16() {
        400 => Code::Internal,
        401 => Code::Unauthenticated,
        403 => Code::PermissionDenied,
        404 => Code::Unimplemented,
        429 | 502 | 503 | 504 => Code::Unavailable,
        _ => Code::Unknown,
    };
    Status::new(code, format!("the answer has the HTTP status {status}"))
}
