//! What is served under which path.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::StatusCode;

/// A request without its body: nobody needs one.
pub type HttpRequest = http::request::Parts;

type Answer = Pin<Box<dyn Future<Output = HttpReply> + Send>>;

/// Answers the requests of one path.
pub(super) type Handler = Arc<dyn Fn(HttpRequest) -> Answer + Send + Sync>;

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpReply {
    /// The code.
    pub status: StatusCode,
    /// The value of `content-type`.
    pub content_type: &'static str,
    /// The value of `cache-control`, such as `no-store` or `public, max-age=300`.
    pub cache_control: &'static str,
    /// The body.
    pub body: Bytes,
}

impl HttpReply {
    /// A JSON document that nobody keeps.
    #[must_use]
    pub fn json(status: StatusCode, document: &serde_json::Value) -> Self {
        Self {
            status,
            content_type: "application/json",
            cache_control: "no-store",
            body: document.to_string().into(),
        }
    }

    /// A line of text that nobody keeps.
    #[must_use]
    pub fn text(status: StatusCode, text: impl Into<String>) -> Self {
        Self {
            status,
            content_type: "text/plain; charset=utf-8",
            cache_control: "no-store",
            body: text.into().into(),
        }
    }

    /// The same with another `cache-control`.
    #[must_use]
    pub fn cached(self, cache_control: &'static str) -> Self {
        Self { cache_control, ..self }
    }
}

/// Paths and who answers them.
#[derive(Clone, Default)]
pub struct HttpRoutes(pub(super) BTreeMap<&'static str, Handler>);

impl HttpRoutes {
    /// No routes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds what answers GET (and HEAD) of exactly `path`, which begins with a slash. A later one replaces an earlier.
    #[must_use]
    pub fn get<F, A>(mut self, path: &'static str, answer: F) -> Self
    where
        F: Fn(HttpRequest) -> A + Send + Sync + 'static,
        A: Future<Output = HttpReply> + Send + 'static,
    {
        let handler: Handler = Arc::new(move |request| Box::pin(answer(request)));
        self.0.insert(path, handler);
        self
    }
}
