//! gRPC-Web and CORS: calls from pages in a browser.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Method, Version, header};
use tonic::body::Body;
use tonic_web::{GrpcWebLayer, GrpcWebService};
use tower::{Layer, Service};
use tower_http::cors::{AllowHeaders, AllowOrigin, Any, Cors, CorsLayer, ExposeHeaders};

use crate::layers::{Inner, Link, Observe};
use crate::outgoing::Outgoing;

/// How long a browser may remember what is allowed.
const MAX_AGE: Duration = Duration::from_secs(3600);

type Translated = GrpcWebService<Observe<Inner>>;

/// Answers what comes from browsers.
#[derive(Clone)]
pub(super) enum Web {
    /// No page of another origin may read an answer.
    SameOrigin(Translated),
    /// Pages of some origins may.
    Shared(Box<Cors<Translated>>),
}

impl Web {
    /// Pages of `origins` may call; `*` is every one.
    pub(super) fn new(stack: Observe<Inner>, origins: &[String]) -> Self {
        let translated = GrpcWebLayer::new().layer(stack);
        if origins.is_empty() {
            return Self::SameOrigin(translated);
        }
        let allowed: AllowOrigin = if origins.iter().any(|origin| origin == "*") {
            Any.into()
        } else {
            // Options have been checked; what is no header value can be no origin.
            let values = origins.iter().filter_map(|it| HeaderValue::from_str(it).ok());
            AllowOrigin::list(values)
        };
        // Credentials travel in `authorization`, never in cookies, so a page can send nothing that it does not know.
        let cors = CorsLayer::new()
            .allow_origin(allowed)
            .allow_methods([Method::POST])
            .allow_headers(AllowHeaders::mirror_request())
            .expose_headers(ExposeHeaders::from(Any))
            .max_age(MAX_AGE);
        Self::Shared(Box::new(cors.layer(translated)))
    }

    /// Whether a request is one for translation: gRPC-Web, or a browser's question whether it may send one; and gRPC
    /// over HTTP/1.1, which has no trailers and is refused there.
    pub(super) fn is_for<B>(request: &http::Request<B>) -> bool {
        let kind = request.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
        let rest = kind.and_then(|kind| kind.strip_prefix(b"application/grpc"));
        request.method() == Method::OPTIONS
            || rest.is_some_and(|rest| {
                rest.starts_with(b"-web") || request.version() < Version::HTTP_2
            })
    }

    /// Answers a request that [`Self::is_for`] browsers.
    pub(super) async fn answer(
        &self,
        mut request: http::Request<Body>,
        link: Arc<Link>,
    ) -> http::Response<Outgoing> {
        request.extensions_mut().insert(link);
        let answered: Result<http::Response<Body>, Infallible> = match self.clone() {
            Self::SameOrigin(mut service) => service.call(request).await,
            Self::Shared(mut service) => service.call(request).await,
        };
        let Ok(response) = answered;
        response.map(Outgoing::plain)
    }
}
