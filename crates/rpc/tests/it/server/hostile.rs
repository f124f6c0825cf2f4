//! Clients that mean harm.

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use platform_proto::platform::common::v1::HealthServiceCheckRequest;
use platform_proto::platform::common::v1::health_service_client::HealthServiceClient;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::fixture::{BOUND, Fixture, head, raw, short};

fn request() -> Request<()> {
    head("/platform.common.v1.HealthService/Check")
}

async fn assert_alive(fixture: &Fixture) {
    let mut client = HealthServiceClient::new(fixture.channel().await);
    client.check(HealthServiceCheckRequest::default()).await.unwrap();
}

#[tokio::test]
async fn a_connection_that_sends_nothing_is_closed() {
    let limit = |options: &mut runtime::Server| options.limits.first_byte_timeout = short(100);
    let fixture = Fixture::with(limit).await;
    for first in [&b""[..], b"PRI * HTTP/2.0\r\n\r\nS"] {
        let mut stream = TcpStream::connect(&fixture.address).await.unwrap();
        stream.write_all(first).await.unwrap();
        let mut rest = Vec::new();
        let closed = tokio::time::timeout(BOUND, stream.read_to_end(&mut rest)).await;
        // It is an end or a reset, as the kernel sees fit; it is no wait.
        _ = closed.expect("the connection is still open");
    }
    assert_alive(&fixture).await;
}

#[tokio::test]
async fn headers_of_http_1_that_do_not_end_are_cut() {
    let limit = |options: &mut runtime::Server| options.limits.first_byte_timeout = short(100);
    let fixture = Fixture::with(limit).await;
    let mut stream = TcpStream::connect(&fixture.address).await.unwrap();
    stream.write_all(b"POST / HTTP/1.1\r\nhost: platform\r\nx-slow: 1").await.unwrap();
    let mut rest = Vec::new();
    _ = tokio::time::timeout(BOUND, stream.read_to_end(&mut rest)).await.expect("still open");
}

#[tokio::test]
async fn connections_of_one_address_are_bounded() {
    let limit = |options: &mut runtime::Server| options.limits.connections_per_address_max = 2;
    let fixture = Fixture::with(limit).await;
    let first = fixture.channel().await;
    let _second = fixture.channel().await;
    let mut third = TcpStream::connect(&fixture.address).await.unwrap();
    let mut rest = Vec::new();
    _ = tokio::time::timeout(BOUND, third.read_to_end(&mut rest)).await.expect("still open");
    assert!(rest.is_empty());
    let mut client = HealthServiceClient::new(first);
    client.check(HealthServiceCheckRequest::default()).await.unwrap();
}

#[tokio::test]
async fn streams_of_one_connection_are_bounded() {
    let limit = |options: &mut runtime::Server| options.limits.streams_per_connection_max = 8;
    let fixture = Fixture::with(limit).await;
    let (mut client, connection) = raw(&fixture).await;
    let mut refused = 0;
    let mut open = Vec::new();
    for _ in 0..64 {
        client = client.ready().await.unwrap();
        // Calls that never end: the body does not come.
        open.push(client.send_request(request(), false).unwrap());
    }
    for (answer, _) in &mut open {
        match tokio::time::timeout(Duration::from_millis(50), answer).await {
            Ok(Err(error)) if error.reason() == Some(h2::Reason::REFUSED_STREAM) => refused += 1,
            Ok(_) | Err(_) => {}
        }
    }
    assert_eq!(refused, 64 - 8);
    assert_alive(&fixture).await;
    connection.abort();
}

#[tokio::test]
async fn a_flood_of_resets_ends_its_connection_alone() {
    let fixture = Fixture::start().await;
    let (client, connection) = raw(&fixture).await;
    let flood = async {
        let mut client = client;
        for _ in 0..100_000_u32 {
            client = client.ready().await?;
            let (_, mut body) = client.send_request(request(), false)?;
            body.send_reset(h2::Reason::CANCEL);
            tokio::task::yield_now().await;
        }
        Ok::<(), h2::Error>(())
    };
    tokio::time::timeout(BOUND, flood).await.unwrap().expect_err("the flood was borne to its end");
    connection.abort();
    assert_alive(&fixture).await;
}

#[tokio::test]
async fn headers_far_beyond_the_limit_are_refused_by_http() {
    let fixture = Fixture::start().await;
    let (client, connection) = raw(&fixture).await;
    let mut client = client.ready().await.unwrap();
    let mut flood = request();
    for index in 0..64 {
        let name: http::HeaderName = format!("x-{index}").parse().unwrap();
        flood.headers_mut().insert(name, "x".repeat(4 << 10).parse().unwrap());
    }
    let (answer, _) = client.send_request(flood, true).unwrap();
    match tokio::time::timeout(BOUND, answer).await.unwrap() {
        Ok(response) => assert_eq!(response.status(), 431),
        // The connection may be closed instead.
        Err(error) => assert!(error.is_remote() || error.is_io() || error.is_go_away(), "{error}"),
    }
    connection.abort();
    assert_alive(&fixture).await;
}

#[tokio::test]
async fn a_length_that_lies_takes_no_memory() {
    let fixture = Fixture::start().await;
    let (client, connection) = raw(&fixture).await;
    let mut client = client.ready().await.unwrap();
    let (answer, mut body) = client.send_request(request(), false).unwrap();
    body.send_data(Bytes::from_static(&[0, 0xff, 0xff, 0xff, 0xff]), false).unwrap();
    let response = tokio::time::timeout(BOUND, answer).await.unwrap().unwrap();
    assert_eq!(response.headers()["grpc-status"], "8");
    connection.abort();
}

#[tokio::test]
async fn a_client_that_does_not_read_its_answers_is_cut() {
    let limits = |options: &mut runtime::Server| {
        options.limits.stream_idle_timeout = short(150);
        options.drain.grace = short(250);
    };
    let fixture = Fixture::with(limits).await;
    let stream = TcpStream::connect(&fixture.address).await.unwrap();
    let (client, connection) = h2::client::Builder::new()
        .initial_window_size(0)
        .handshake::<_, Bytes>(stream)
        .await
        .unwrap();
    let connection = tokio::spawn(connection);
    let mut client = client.ready().await.unwrap();
    let (answer, mut body) = client.send_request(request(), false).unwrap();
    body.send_data(Bytes::from_static(&[0; 5]), true).unwrap();
    let mut answer = answer.await.unwrap();
    let rest = tokio::time::timeout(BOUND, answer.body_mut().data()).await;
    assert!(!matches!(rest.expect("it is still open"), Some(Ok(_))));
    _ = tokio::time::timeout(BOUND, connection).await.expect("it is still open");
    assert_alive(&fixture).await;
}
