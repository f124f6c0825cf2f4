//! Traces reach a collector.

use std::convert::Infallible;
use std::future::ready;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use runtime::{OnError, Tasks};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::process::Running;

/// Takes what is exported, and says that all is well.
async fn collect(
    request: Request<Incoming>,
    exported: mpsc::Sender<(String, Bytes)>,
) -> Result<Response<http_body_util::combinators::BoxBody<Bytes, Infallible>>, Infallible> {
    let path = request.uri().path().to_owned();
    let body = request.into_body().collect().await.unwrap().to_bytes();
    exported.send((path, body)).await.unwrap();
    let trailers = HeaderMap::from_iter([(
        http::HeaderName::from_static("grpc-status"),
        HeaderValue::from_static("0"),
    )]);
    // An empty message: five bytes of frame, no content.
    let reply = Full::new(Bytes::from_static(&[0; 5])).with_trailers(ready(Some(Ok(trailers))));
    let mut response = Response::new(reply.boxed());
    let kind = HeaderValue::from_static("application/grpc");
    response.headers_mut().insert("content-type", kind);
    Ok(response)
}

/// Runs a process to its end, with its collector; gives the exit code and what was exported.
async fn exports_of(environment: &'static [(&str, &str)]) -> (Option<i32>, Vec<(String, Bytes)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let (exported, mut exports) = mpsc::channel(16);
    let tasks = Tasks::new();
    tasks.spawn("collector", OnError::Log, async move {
        let (stream, _) = listener.accept().await?;
        let service = service_fn(move |request| collect(request, exported.clone()));
        let builder = http2::Builder::new(TokioExecutor::new());
        builder.serve_connection(TokioIo::new(stream), service).await?;
        Ok(())
    });
    let process = tokio::task::spawn_blocking(move || {
        let endpoint = [("PLATFORM_TELEMETRY__OTLP_ENDPOINT", endpoint.as_str())];
        let mut running = Running::start(&[endpoint.as_slice(), environment].concat());
        running.wait_for("\"started\"");
        running.get("/hello");
        running.signal("TERM");
        running.wait()
    });
    let code = process.await.unwrap();
    let mut all = Vec::new();
    while let Ok(one) = exports.try_recv() {
        all.push(one);
    }
    (code, all)
}

#[tokio::test]
async fn a_span_reaches_the_collector_before_the_process_ends() {
    let (code, exports) = exports_of(&[]).await;
    assert_eq!(code, Some(0));
    let (path, body) = &exports[0];
    assert_eq!(path, "/opentelemetry.proto.collector.trace.v1.TraceService/Export");
    for part in ["service.name", "process", "service.version", "greet"] {
        assert!(body.windows(part.len()).any(|window| window == part.as_bytes()), "{part}");
    }
}

#[tokio::test]
async fn a_trace_that_is_not_sampled_is_not_sent() {
    let (code, exports) = exports_of(&[("PLATFORM_TELEMETRY__SAMPLING", "0")]).await;
    assert_eq!((code, exports.len()), (Some(0), 0));
}
