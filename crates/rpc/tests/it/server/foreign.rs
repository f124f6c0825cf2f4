//! A service of a contract that is not ours.

use std::convert::Infallible;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::{TokioExecutor, TokioIo};
use platform_proto::methods::{Access, Caller, Idempotency, Method};
use rpc::{Answer, Answering, Payload};
use tokio::net::TcpStream;
use tonic::server::NamedService;
use tonic::{Code, Status};

use super::fixture::{Fixture, reason};

const ASK: &str = "/example.v1.Foreign/Ask";
const KNOW: &str = "/example.v1.Foreign/Know";

pub(super) static METHODS: [Method; 2] =
    [method(ASK, Caller::Public), method(KNOW, Caller::Authenticated)];

const fn method(path: &'static str, caller: Caller) -> Method {
    Method {
        path,
        request: "",
        response: "",
        client_streaming: false,
        server_streaming: false,
        idempotency: Idempotency::Unknown,
        access: Some(Access { caller, resource: "", self_: "", peer: false, tenant: None }),
        deprecated: false,
    }
}

/// Fails in its own way.
#[derive(Clone)]
pub(super) struct Foreign;

impl NamedService for Foreign {
    const NAME: &'static str = "example.v1.Foreign";
}

impl tower::Service<Request<Payload>> for Foreign {
    type Response = Answer;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Payload>) -> Answering {
        Box::pin(async {
            let refused = match request.into_body().collect().await {
                Ok(_) => Status::internal("as it says it"),
                Err(status) => status,
            };
            Ok(refused.into_http())
        })
    }
}

/// The status of one call, over HTTP/2.
async fn call(fixture: &Fixture, path: &str, body: &'static [u8]) -> Status {
    let stream = TcpStream::connect(&fixture.address).await.unwrap();
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
            .await
            .unwrap();
    let connection = tokio::spawn(connection);
    let request = Request::post(format!("http://{}{path}", fixture.address))
        .header("content-type", "application/grpc")
        .body(Full::new(Bytes::from_static(body)))
        .unwrap();
    let response = sender.send_request(request).await.unwrap();
    connection.abort();
    Status::from_header_map(response.headers()).unwrap()
}

#[tokio::test]
async fn the_errors_of_another_contract_are_left_as_they_are() {
    let fixture = Fixture::start().await;
    let status = call(&fixture, ASK, &[0; 5]).await;
    assert_eq!((status.code(), status.message()), (Code::Internal, "as it says it"));
    assert!(status.details().is_empty());
}

#[tokio::test]
async fn the_methods_of_another_contract_are_enforced_as_ours() {
    let fixture = Fixture::start().await;
    let refused = call(&fixture, KNOW, &[0; 5]).await;
    // Its contract promises no reasons, so it gets none.
    assert_eq!((refused.code(), refused.details()), (Code::Unauthenticated, &[][..]));
    let unknown = call(&fixture, "/example.v1.Other/Ask", &[0; 5]).await;
    assert_eq!((unknown.code(), unknown.details()), (Code::Unimplemented, &[][..]));
    let nobodys = call(&fixture, "/nobody.v1.Other/Ask", &[0; 5]).await;
    assert_eq!(reason(&nobodys), "NOT_IMPLEMENTED");
}

#[tokio::test]
async fn a_compressed_message_without_its_encoding_has_the_code_that_grpc_wants() {
    let fixture = Fixture::start().await;
    let refused = call(&fixture, ASK, &[1, 0, 0, 0, 1, b'x']).await;
    assert_eq!((refused.code(), refused.details()), (Code::Internal, &[][..]));
    assert!(refused.message().contains("grpc-encoding"), "{}", refused.message());
}

#[tokio::test]
async fn a_call_of_one_message_with_none_or_two_is_refused() {
    let fixture = Fixture::start().await;
    for body in [&[][..], &[0; 10][..]] {
        let refused = call(&fixture, ASK, body).await;
        let is = (refused.code(), refused.details());
        assert_eq!(is, (Code::Unimplemented, &[][..]), "{body:?}: {}", refused.message());
    }
}
