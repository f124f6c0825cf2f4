//! Calls from pages in a browser.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;
use platform_proto::platform::common::v1::{HealthServiceCheckResponse, ServingStatus};
use prost::Message as _;
use tokio::net::TcpStream;

use super::fixture::Fixture;

const CHECK: &str = "/platform.common.v1.HealthService/Check";
const LIST_KEYS: &str = "/platform.auth.v1.CredentialService/ListApiKeys";
const PAGE: &str = "https://console.example.com";
/// An empty message in its frame.
const EMPTY: &[u8] = &[0; 5];

/// Sends one request of HTTP/1.1.
async fn send(address: &str, request: Request<Full<Bytes>>) -> Response<Bytes> {
    let stream = TcpStream::connect(address).await.unwrap();
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    let connection = tokio::spawn(connection);
    let (parts, body) = sender.send_request(request).await.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    connection.abort();
    Response::from_parts(parts, body)
}

fn call(path: &str, content_type: &str, body: &'static [u8]) -> Request<Full<Bytes>> {
    Request::post(path)
        .header("host", "platform")
        .header("origin", PAGE)
        .header("content-type", content_type)
        .header("x-grpc-web", "1")
        .body(Full::from(body))
        .unwrap()
}

fn preflight(origin: &str) -> Request<Full<Bytes>> {
    Request::builder()
        .method(Method::OPTIONS)
        .uri(CHECK)
        .header("host", "platform")
        .header("origin", origin)
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "authorization,content-type,x-grpc-web")
        .body(Full::default())
        .unwrap()
}

fn allowed(headers: &HeaderMap) -> Option<&HeaderValue> {
    headers.get("access-control-allow-origin")
}

async fn shared() -> Fixture {
    Fixture::with(|options| options.cors_origins = vec![PAGE.to_owned()]).await
}

#[tokio::test]
async fn a_page_calls_over_http_1() {
    let fixture = shared().await;
    let response = send(&fixture.address, call(CHECK, "application/grpc-web+proto", EMPTY)).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(allowed(response.headers()).unwrap(), PAGE);
    assert!(response.headers().contains_key("x-request-id"));
    let body = response.into_body();
    let length = u32::from_be_bytes(body[1..5].try_into().unwrap()) as usize;
    let answer = HealthServiceCheckResponse::decode(&body[5..5 + length]).unwrap();
    assert_eq!(answer.status(), ServingStatus::Serving);
    let trailers = String::from_utf8_lossy(&body[5 + length + 5..]).into_owned();
    assert_eq!(body[5 + length], 0x80, "the last frame is that of the trailers");
    assert!(trailers.contains("grpc-status:0"), "{trailers}");
}

#[tokio::test]
async fn a_refusal_reaches_a_page_with_its_details() {
    let fixture = shared().await;
    let response =
        send(&fixture.address, call(LIST_KEYS, "application/grpc-web+proto", EMPTY)).await;
    assert_eq!(response.headers()["grpc-status"], "16");
    assert!(response.headers().contains_key("grpc-status-details-bin"));
    assert_eq!(response.headers()["access-control-expose-headers"], "*");
}

#[tokio::test]
async fn a_browser_learns_which_pages_may_call() {
    let fixture = shared().await;
    let response = send(&fixture.address, preflight(PAGE)).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(allowed(response.headers()).unwrap(), PAGE);
    assert_eq!(response.headers()["access-control-allow-methods"], "POST");
    let headers = response.headers()["access-control-allow-headers"].to_str().unwrap().to_owned();
    assert!(headers.contains("authorization"), "{headers}");
    let other = send(&fixture.address, preflight("https://evil.example.com")).await;
    assert!(allowed(other.headers()).is_none());
}

#[tokio::test]
async fn no_page_of_another_origin_may_call_by_default() {
    let fixture = Fixture::start().await;
    let response = send(&fixture.address, preflight(PAGE)).await;
    assert!(allowed(response.headers()).is_none());
    assert!(response.status().is_client_error(), "{}", response.status());
    let response = send(&fixture.address, call(CHECK, "application/grpc-web+proto", EMPTY)).await;
    assert!(allowed(response.headers()).is_none());
}

#[tokio::test]
async fn what_is_no_call_gets_an_answer_of_http() {
    let fixture = shared().await;
    let json = send(&fixture.address, call(CHECK, "application/json", b"{}")).await;
    assert_eq!(json.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let grpc = send(&fixture.address, call(CHECK, "application/grpc", EMPTY)).await;
    assert_eq!(grpc.status(), StatusCode::BAD_REQUEST, "there are no trailers to end it with");
    let get = Request::get("/").header("host", "platform").body(Full::default()).unwrap();
    assert_eq!(send(&fixture.address, get).await.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_refusal_arrives_although_most_of_the_request_is_still_on_its_way() {
    let fixture = shared().await;
    let long: &'static [u8] = Box::leak(vec![0; 400 << 10].into());
    let request = call("/example.v1.Nobody/Knows", "application/grpc-web+proto", long);
    let refused = send(&fixture.address, request).await;
    assert_eq!(refused.headers()["grpc-status"], "12");
    let request = call("/example.v1.Nobody/Knows", "text/plain", long);
    assert_eq!(send(&fixture.address, request).await.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
}
