//! The gRPC services that a server offers.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tonic::server::NamedService;
use tower::Service;

use crate::Payload;

/// Largest message that a generated server takes by itself: 4 MiB.
pub const MESSAGE_BYTES_MAX: usize = 4 << 20;

/// What a mounted service gives back.
pub type Answer = http::Response<tonic::body::Body>;

/// How a mounted service gives it back: the type of every generated server.
pub type Answering = Pin<Box<dyn Future<Output = Result<Answer, Infallible>> + Send>>;

/// The gRPC services that a server offers.
///
/// ```ignore
/// Routes::new().add(AuthServiceServer::new(handler))
/// ```
#[derive(Clone, Default)]
pub struct Routes {
    services: Vec<(&'static str, Arc<dyn Mounted>)>,
}

impl Routes {
    /// No services.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a generated server, wrapped in [`crate::service!`] if its messages can be larger than
    /// [`MESSAGE_BYTES_MAX`].
    ///
    /// # Panics
    ///
    /// If the service is there already.
    #[must_use]
    pub fn add<S>(mut self, service: S) -> Self
    where
        S: NamedService + Clone + Send + Sync + 'static,
        S: Service<
                http::Request<Payload>,
                Response = Answer,
                Error = Infallible,
                Future = Answering,
            >,
    {
        self.insert(S::NAME, Arc::new(service));
        self
    }

    /// Adds all that `other` has.
    ///
    /// # Panics
    ///
    /// If both have a service.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        for (name, service) in other.services {
            self.insert(name, service);
        }
        self
    }

    /// Full names of the services, in the order in which they were added.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.services.iter().map(|(name, _)| *name)
    }

    pub(crate) fn into_services(self) -> Vec<(&'static str, Arc<dyn Mounted>)> {
        self.services
    }

    fn insert(&mut self, name: &'static str, service: Arc<dyn Mounted>) {
        assert!(self.names().all(|it| it != name), "{name} is mounted twice");
        self.services.push((name, service));
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.names()).finish()
    }
}

/// A generated server that can be called from many tasks at once.
pub(crate) trait Mounted: Send + Sync {
    /// Answers a call.
    fn answer(&self, request: http::Request<Payload>) -> Answering;
}

impl<S> Mounted for S
where
    S: Service<http::Request<Payload>, Response = Answer, Error = Infallible, Future = Answering>,
    S: Clone + Send + Sync,
{
    fn answer(&self, request: http::Request<Payload>) -> Answering {
        let mut service = self.clone();
        // A generated server is always ready; it says so without looking at the context.
        let mut context = Context::from_waker(std::task::Waker::noop());
        debug_assert!(matches!(service.poll_ready(&mut context), Poll::Ready(Ok(()))));
        service.call(request)
    }
}

/// Leaves the limit on the size of messages to the server, which enforces that of its configuration; a generated
/// server has one of its own, of [`MESSAGE_BYTES_MAX`].
#[macro_export]
macro_rules! service {
    ($server:expr) => {
        $server.max_decoding_message_size(usize::MAX)
    };
}
