//! The gRPC services that a server offers.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use platform_proto::methods::Method;
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
    pub(crate) mounts: Vec<Mount>,
    /// Paths of lists that decide for each object.
    pub(crate) by_object: Vec<&'static str>,
    /// Paths of streams that tell their callers of the end of a credential's time.
    pub(crate) answering_expiry: Vec<&'static str>,
}

/// One service that is mounted.
#[derive(Clone)]
pub(crate) struct Mount {
    pub(crate) name: &'static str,
    pub(crate) service: Arc<dyn Mounted>,
    /// What its methods are, if no contract of ours says so.
    pub(crate) methods: Option<&'static [Method]>,
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
    #[expect(clippy::should_implement_trait, reason = "no sum of two values of one type")]
    pub fn add<S>(mut self, service: S) -> Self
    where
        S: Servable,
    {
        self.insert(Mount { name: S::NAME, service: Arc::new(service), methods: None });
        self
    }

    /// Adds a generated server of a contract that is not ours; `methods` says who may call what, by no field of a
    /// request. What such a service answers is left as it is, errors and sizes included.
    ///
    /// # Panics
    ///
    /// If the service is there already.
    #[must_use]
    pub fn add_foreign<S>(mut self, service: S, methods: &'static [Method]) -> Self
    where
        S: Servable,
    {
        let methods = Some(methods);
        self.insert(Mount { name: S::NAME, service: Arc::new(service), methods });
        self
    }

    /// Says of lists, by their paths, that their handlers decide for each object.
    ///
    /// Who does not hold the permission on the organisation is let in as well, unless its credential is good for less:
    /// the handler shows the objects on which it is held alone, and refuses whoever holds it on none.
    #[must_use]
    pub fn list_by_object(mut self, paths: &[&'static str]) -> Self {
        self.by_object.extend(paths);
        self
    }

    /// Says of streams, by their paths, that their handlers tell a caller in messages when its credential has run out.
    ///
    /// Any other stream is ended then. What was revoked ends these as well.
    #[must_use]
    pub fn answer_expiry(mut self, paths: &[&'static str]) -> Self {
        self.answering_expiry.extend(paths);
        self
    }

    /// Adds all that `other` has.
    ///
    /// # Panics
    ///
    /// If both have a service.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.by_object.extend(other.by_object);
        self.answering_expiry.extend(other.answering_expiry);
        for mount in other.mounts {
            self.insert(mount);
        }
        self
    }

    /// Full names of the services, in the order in which they were added.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.mounts.iter().map(|mount| mount.name)
    }

    pub(crate) fn insert(&mut self, mount: Mount) {
        let Mount { name, .. } = mount;
        assert!(self.names().all(|it| it != name), "{name} is mounted twice");
        self.mounts.push(mount);
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.names()).finish()
    }
}

/// What a generated server is.
pub trait Servable:
    NamedService
    + Service<http::Request<Payload>, Response = Answer, Error = Infallible, Future = Answering>
    + Clone
    + Send
    + Sync
    + 'static
{
}

impl<S> Servable for S where
    S: NamedService
        + Service<http::Request<Payload>, Response = Answer, Error = Infallible, Future = Answering>
        + Clone
        + Send
        + Sync
        + 'static
{
}

/// A generated server that can be called from many tasks at once.
pub(crate) trait Mounted: Send + Sync {
    /// Answers a call.
    fn answer(&self, request: http::Request<Payload>) -> Answering;
}

impl<S: Servable> Mounted for S {
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
