//! The listener of the HTTP port and its connections.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, OnceLock, RwLock};
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::Full;
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use net::{Address, Connection, Listener};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

use super::routes::Handler;
use super::{HttpReply, HttpRoutes, builtin};
use crate::{BoxError, Error, Host, OnError, Tasks};

/// Open connections; scrapers, probes and a few clients that fetch keys.
const CONNECTIONS_MAX: usize = 256;
/// From the connection, or the last answer, to the end of the next headers.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// Bytes of the headers and of what is read ahead.
const BUFFER_BYTES_MAX: usize = 16 * 1024;
/// Number of headers.
const HEADERS_MAX: usize = 64;
/// Bytes of a body, which nobody reads.
const BODY_BYTES_MAX: u64 = 8 * 1024;
/// Longest time of an answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);
/// Age at which a connection is asked to go: a client that does not read would keep its place for ever.
const CONNECTION_AGE_MAX: Duration = Duration::from_secs(300);
/// How long a client may still read once it has to go.
const LAST_ANSWER_TIMEOUT: Duration = Duration::from_secs(5);

/// The HTTP port of a process; clones are the same port.
#[derive(Clone)]
pub struct HttpPort(Arc<Inner>);

struct Inner {
    routes: RwLock<BTreeMap<&'static str, Handler>>,
    address: OnceLock<Address>,
}

impl HttpPort {
    /// A port that does not listen yet.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(Inner { routes: RwLock::default(), address: OnceLock::new() }))
    }

    /// Adds routes, before or while the port listens; a later path replaces an earlier one.
    pub fn mount(&self, routes: HttpRoutes) {
        self.0.routes.write().expect("no panic under this lock").extend(routes.0);
    }

    /// Where it listens, with the real port; none before [`Self::listen`].
    #[must_use]
    pub fn address(&self) -> Option<Address> {
        self.0.address.get().cloned()
    }

    /// Listens at `at` and serves, as tasks of `host`, until they are asked to stop; metrics and health from the
    /// first moment. `runtime::main` does it for a process; a test may.
    ///
    /// # Errors
    ///
    /// The address cannot be bound; `key` is named in the error.
    pub async fn listen(&self, host: &Host, at: &Address, key: &str) -> Result<(), Error> {
        let bound = host.network.listen(at).await;
        let listener = bound.map_err(|error| Error::bind(key, error))?;
        _ = self.0.address.set(listener.address().clone()); // Only the first port has an address.
        self.mount(builtin::routes(&host.health));
        let work = accept(self.clone(), listener, host.tasks.clone());
        host.tasks.spawn("http", OnError::Stop, work);
        Ok(())
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (parts, body) = request.into_parts();
        let is_head = parts.method == Method::HEAD;
        let handler = {
            let routes = self.0.routes.read().expect("no panic under this lock");
            routes.get_key_value(parts.uri.path()).map(|(path, run)| (*path, Arc::clone(run)))
        };
        let mut label = "unknown"; // A label has no unbounded values.
        let reply = match handler {
            None => HttpReply::text(StatusCode::NOT_FOUND, "there is nothing here\n"),
            Some((path, _)) if parts.method != Method::GET && !is_head => {
                label = path;
                HttpReply::text(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD\n")
            }
            Some(_) if body.size_hint().lower() > BODY_BYTES_MAX => {
                HttpReply::text(StatusCode::PAYLOAD_TOO_LARGE, "no body is read\n")
            }
            Some((path, run)) => {
                label = path;
                run_bounded(async move { run(parts).await }).await
            }
        };
        let code = reply.status.as_str().to_owned();
        metrics::counter!("http_requests_total", "path" => label, "code" => code).increment(1);
        response(reply, is_head)
    }
}

impl Default for HttpPort {
    fn default() -> Self {
        Self::new()
    }
}

/// Contains a panic, and ends what takes too long.
async fn run_bounded(answer: impl Future<Output = HttpReply>) -> HttpReply {
    let answer = AssertUnwindSafe(answer).catch_unwind();
    match tokio::time::timeout(ANSWER_TIMEOUT, answer).await {
        Ok(Ok(reply)) => reply,
        Ok(Err(_)) => HttpReply::text(StatusCode::INTERNAL_SERVER_ERROR, "internal error\n"),
        Err(_) => HttpReply::text(StatusCode::SERVICE_UNAVAILABLE, "it took too long\n"),
    }
}

fn response(reply: HttpReply, is_head: bool) -> Response<Full<Bytes>> {
    let HttpReply { status, content_type, cache_control, body } = reply;
    let length = HeaderValue::from(body.len());
    let mut response = Response::new(Full::new(if is_head { Bytes::new() } else { body }));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LENGTH, length);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache_control));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if status == StatusCode::METHOD_NOT_ALLOWED {
        headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    response
}

/// Accepts until the stop. A connection beyond the most is closed at once, so that a flood cannot fill a queue.
async fn accept(port: HttpPort, mut listener: Listener, tasks: Tasks) -> Result<(), BoxError> {
    let stop = tasks.stop();
    let room = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    loop {
        let (connection, _) = tokio::select! {
            () = stop.cancelled() => return Ok(()),
            accepted = listener.accept() => accepted?,
        };
        let Ok(permit) = Arc::clone(&room).try_acquire_owned() else {
            metrics::counter!("http_connections_refused_total").increment(1);
            continue;
        };
        let work = serve(port.clone(), connection, Patience::default(), stop.clone());
        tasks.spawn("http connection", OnError::Log, async move {
            work.await;
            drop(permit);
            Ok(())
        });
    }
}

/// How long a client is waited for.
#[derive(Clone, Copy)]
struct Patience {
    headers: Duration,
    age: Duration,
    last_answer: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let (headers, last_answer) = (HEADER_TIMEOUT, LAST_ANSWER_TIMEOUT);
        Self { headers, age: CONNECTION_AGE_MAX, last_answer }
    }
}

/// Serves one connection; after the stop, or when it is old, it answers what it has begun and ends, or is cut: a client
/// that does not read holds up no drain.
async fn serve(
    port: HttpPort,
    connection: Connection,
    patience: Patience,
    stop: CancellationToken,
) {
    let service = service_fn(move |request| {
        let port = port.clone();
        async move { Ok::<_, Infallible>(port.answer(request).await) }
    });
    let mut serving = std::pin::pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience.headers)
            .max_headers(HEADERS_MAX)
            .max_buf_size(BUFFER_BYTES_MAX)
            .serve_connection(TokioIo::new(connection), service)
    );
    let must_go = async {
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(patience.age) => {}
        }
    };
    let ended = tokio::select! {
        ended = serving.as_mut() => ended,
        () = must_go => {
            serving.as_mut().graceful_shutdown();
            match tokio::time::timeout(patience.last_answer, serving).await {
                Ok(ended) => ended,
                Err(_) => return tracing::debug!("http connection cut"),
            }
        }
    };
    if let Err(error) = ended {
        // What clients do wrong is no fault of ours.
        tracing::debug!(%error, "http connection ended");
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    #[tokio::test]
    async fn a_client_that_never_ends_its_headers_is_cut_off() {
        let host = Host::new("test");
        let address = Address::Memory("http".to_owned());
        let mut listener = host.network.listen(&address).await.unwrap();
        let client = async {
            let mut connection = host.network.connect(&address, "test").await.unwrap();
            connection.write_all(b"GET /health HTTP/1.1\r\nhost").await.unwrap();
            let mut rest = Vec::new();
            connection.read_to_end(&mut rest).await.unwrap();
        };
        let server = async {
            let (connection, _) = listener.accept().await.unwrap();
            let patience = Patience { headers: Duration::from_millis(50), ..Patience::default() };
            serve(host.http.clone(), connection, patience, host.tasks.stop()).await;
        };
        let both = async { tokio::join!(client, server) };
        tokio::time::timeout(Duration::from_secs(20), both).await.unwrap();
    }

    /// Serves a client that reads the beginning of a long answer, and then runs `after`.
    async fn unread(patience: Patience, after: impl AsyncFnOnce(&Host)) {
        let host = Host::new("test");
        let much = "x".repeat(1 << 20);
        host.http.mount(HttpRoutes::new().get("/much", move |_| {
            std::future::ready(HttpReply::text(StatusCode::OK, much.clone()))
        }));
        let address = Address::Memory("http".to_owned());
        let mut listener = host.network.listen(&address).await.unwrap();
        let mut client = host.network.connect(&address, "test").await.unwrap();
        client.write_all(b"GET /much HTTP/1.1\r\nhost: test\r\n\r\n").await.unwrap();
        let (connection, _) = listener.accept().await.unwrap();
        let serving = serve(host.http.clone(), connection, patience, host.tasks.stop());
        let reading = async {
            client.read_exact(&mut [0; 16]).await.unwrap();
            after(&host).await;
        };
        let both = async { tokio::join!(serving, reading) };
        tokio::time::timeout(Duration::from_secs(20), both).await.unwrap();
    }

    #[tokio::test]
    async fn a_client_that_does_not_read_its_answer_holds_up_no_drain() {
        let patience = Patience { last_answer: Duration::from_millis(50), ..Patience::default() };
        unread(patience, async |host| _ = host.tasks.drain(Duration::ZERO).await).await;
    }

    #[tokio::test]
    async fn a_client_that_does_not_read_its_answer_is_cut_in_the_end() {
        let short = Duration::from_millis(50);
        let patience = Patience { last_answer: short, age: short, ..Patience::default() };
        unread(patience, async |_| {}).await;
    }
}
