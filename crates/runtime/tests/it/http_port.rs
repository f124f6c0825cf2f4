//! The HTTP port of a host, spoken to by hand.

use std::time::Duration;

use http::StatusCode;
use net::{Address, Connection};
use runtime::{Host, HttpReply, HttpRoutes, State};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::BOUND;

async fn host() -> Host {
    let host = Host::new("test");
    let at: Address = "127.0.0.1:0".parse().unwrap();
    host.http.listen(&host, &at, "server.http").await.unwrap();
    host
}

async fn dial(host: &Host) -> Connection {
    host.network.connect(&host.http.address().unwrap(), "test").await.unwrap()
}

/// Sends `request`, closes nothing, and reads until the server closes.
async fn exchange(host: &Host, request: &str) -> String {
    let mut connection = dial(host).await;
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    let read = connection.read_to_string(&mut reply);
    tokio::time::timeout(BOUND, read).await.unwrap().unwrap();
    reply
}

async fn send(host: &Host, method: &str, path: &str) -> String {
    let request = format!("{method} {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    exchange(host, &request).await
}

fn body(reply: &str) -> serde_json::Value {
    serde_json::from_str(reply.split_once("\r\n\r\n").unwrap().1).unwrap()
}

#[tokio::test]
async fn a_process_lives_before_it_is_ready_and_says_what_is_missing() {
    let host = host().await;
    host.health.set("store", State::NotServing, "the disk is full");
    host.health.set_optional("events", State::NotServing, "away");
    host.health.start();
    let health = send(&host, "GET", "/health").await;
    assert!(health.starts_with("HTTP/1.1 200"), "{health}");
    assert_eq!(body(&health)["status"], "NOT_SERVING");
    assert_eq!(body(&health)["components"]["store"]["message"], "the disk is full");
    assert_eq!(body(&health)["version"], runtime::VERSION);
    let ready = send(&host, "GET", "/ready").await;
    assert!(ready.starts_with("HTTP/1.1 503"), "{ready}");
    assert!(ready.contains("cache-control: no-store"), "{ready}");
    assert_eq!(body(&ready)["not_ready_components"], serde_json::json!(["store"]));
    host.health.set("store", State::Serving, "");
    let ready = send(&host, "GET", "/ready").await;
    assert!(ready.starts_with("HTTP/1.1 200"), "{ready}");
    host.health.drain();
    let ready = send(&host, "GET", "/ready").await;
    assert!(ready.starts_with("HTTP/1.1 503"), "{ready}");
    assert_eq!(body(&ready)["reason"], "the process drains");
}

#[tokio::test]
async fn a_route_of_a_service_is_served_with_its_headers() {
    let host = host().await;
    host.http.mount(HttpRoutes::new().get("/.well-known/jwks.json", |request| async move {
        let document = serde_json::json!({ "query": request.uri.query() });
        HttpReply::json(StatusCode::OK, &document).cached("public, max-age=300")
    }));
    let reply = send(&host, "GET", "/.well-known/jwks.json?a=b").await;
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    for header in [
        "content-type: application/json",
        "cache-control: public, max-age=300",
        "x-content-type-options: nosniff",
        "content-length: 15",
    ] {
        assert!(reply.contains(&format!("{header}\r\n")), "{header}: {reply}");
    }
    assert_eq!(body(&reply)["query"], "a=b");
    let head = send(&host, "HEAD", "/.well-known/jwks.json?a=b").await;
    assert!(head.contains("content-length: 15\r\n") && head.ends_with("\r\n\r\n"), "{head}");
}

#[tokio::test]
async fn what_is_not_there_is_refused() {
    let host = host().await;
    let unknown = send(&host, "GET", "/etc/passwd").await;
    assert!(unknown.starts_with("HTTP/1.1 404"), "{unknown}");
    let post = send(&host, "POST", "/health").await;
    assert!(post.starts_with("HTTP/1.1 405") && post.contains("allow: GET, HEAD"), "{post}");
    let large =
        "GET /health HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 9000\r\n\r\n";
    let large = exchange(&host, large).await;
    assert!(large.starts_with("HTTP/1.1 413"), "{large}");
    let header = "a".repeat(64 * 1024);
    let wide = exchange(&host, &format!("GET / HTTP/1.1\r\nx: {header}\r\n\r\n")).await;
    assert!(wide.starts_with("HTTP/1.1 431"), "{wide}");
}

#[tokio::test]
async fn a_panic_in_a_route_is_an_answer_and_the_port_goes_on() {
    let host = host().await;
    let routes = HttpRoutes::new()
        .get("/later", |_| async { panic!("later") })
        .get("/now", |_| -> std::future::Ready<HttpReply> { panic!("now") });
    host.http.mount(routes);
    for path in ["/later", "/now", "/later"] {
        let reply = send(&host, "GET", path).await;
        assert!(reply.starts_with("HTTP/1.1 500"), "{reply}");
        assert!(reply.ends_with("internal error\n"), "{reply}");
    }
}

#[tokio::test]
async fn the_metrics_count_the_requests() {
    let host = host().await;
    send(&host, "GET", "/health").await;
    send(&host, "GET", "/nowhere").await;
    let reply = send(&host, "GET", "/metrics").await;
    assert!(reply.contains("content-type: text/plain; version=0.0.4"), "{reply}");
    for line in [
        "http_requests_total{path=\"/health\",code=\"200\"} ",
        "http_requests_total{path=\"unknown\",code=\"404\"} ",
        "# HELP http_requests_total ",
        "# TYPE process_resident_memory_bytes gauge",
        "build_info{version=",
    ] {
        assert!(reply.contains(line), "{line} is not in {reply}");
    }
    for family in reply.lines().filter_map(|line| line.strip_prefix("# TYPE ")) {
        let name = family.split(' ').next().unwrap();
        assert!(reply.contains(&format!("# HELP {name} ")), "{name} is not described");
    }
}

#[tokio::test]
async fn an_idle_connection_and_a_half_request_do_not_hold_up_the_drain() {
    let host = host().await;
    let _silent = dial(&host).await;
    let mut idle = dial(&host).await;
    idle.write_all(b"GET /health HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    assert_eq!(idle.read_u8().await.unwrap(), b'H');
    assert!(host.tasks.drain(Duration::from_secs(5)).await, "{:?}", host.tasks.running());
    let address = host.http.address().unwrap();
    host.network.connect(&address, "test").await.unwrap_err();
}

#[tokio::test]
async fn a_connection_beyond_the_most_is_closed_and_the_others_live() {
    let host = host().await;
    let mut held = Vec::new();
    for _ in 0..256 {
        let mut connection = dial(&host).await;
        connection.write_all(b"GET /health HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
        assert_eq!(connection.read_u8().await.unwrap(), b'H');
        held.push(connection);
    }
    let mut surplus = dial(&host).await;
    let read = tokio::time::timeout(BOUND, surplus.read_u8()).await.unwrap();
    read.unwrap_err();
    drop(held.pop());
    let served = async {
        loop {
            let mut again = dial(&host).await;
            // The place is free a moment after the other side went, so a refusal here is no failure yet.
            let sent = again.write_all(b"GET /health HTTP/1.1\r\nhost: a\r\n\r\n").await;
            if sent.is_ok() && again.read_u8().await.is_ok() {
                return;
            }
        }
    };
    tokio::time::timeout(BOUND, served).await.unwrap();
}

#[tokio::test]
async fn a_taken_port_names_its_key_and_the_cure() {
    let first = host().await;
    let taken = first.http.address().unwrap();
    let second = Host::new("second");
    let error = second.http.listen(&second, &taken, "server.http").await.unwrap_err().to_string();
    assert!(error.starts_with("`server.http`: cannot listen on 127.0.0.1:"), "{error}");
    assert!(
        error.ends_with("stop the process that listens there, or choose another port"),
        "{error}"
    );
}
