//! The layers between a connection and a handler, composed in one place.
//!
//! From the outside to the inside:
//!
//! 1. `observe`: finds the method; request id, trace, span and metrics; contains panics; gives every status that
//!    leaves its `ErrorInfo`; ends streams that are idle, past their deadline, on a connection that goes, or whose
//!    caller may not go on.
//! 2. `gate`: refuses while the process starts or drains, and sheds what is more than it bears.
//! 3. `deadline`: the earlier of the caller's deadline and the server's limit, until the head of the answer.
//! 4. `access`: credentials, tenant, permission; who calls is known from here on. It ends uploads whose caller may not
//!    go on.
//! 5. `dispatch`: the service.
//!
//! Owns:      the order. A call that is shed costs no look at its credentials; one that is refused is still counted,
//!            traced and, if its method changes anything, recorded.
//! Invariant: nothing reaches a service except through `access`.
//! Not here:  connections (`server`).

mod access;
mod deadline;
mod dispatch;
mod gate;
mod observe;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use runtime::Host;
use tokio_util::sync::CancellationToken;
use tower::ServiceBuilder;

use self::access::Access;
use self::deadline::Deadline;
use self::dispatch::Dispatch;
use self::gate::Gate;
pub(crate) use self::observe::Observe;
use crate::audit::Trail;
use crate::exchange::Exchange;
use crate::standing::Lookout;
use crate::table::Table;
use crate::unread::Unread;
use crate::{Authority, Call, Payload};

/// What a connection proves about all its calls. No header sets any of it.
#[derive(Debug)]
pub(crate) struct Link {
    /// Address of the other side; `None` within the process.
    pub(crate) remote: Option<IpAddr>,
    /// The service on the other side, by its certificate or its place in this process.
    pub(crate) peer: Option<String>,
    /// The connection goes: its streams end.
    pub(crate) stop: CancellationToken,
    /// Its answers that are not out yet.
    pub(crate) unread: Arc<Unread>,
}

impl Link {
    /// The other side is a part of this process.
    pub(crate) const fn is_local(&self) -> bool {
        self.remote.is_none()
    }
}

/// A call on its way in.
pub(crate) struct Inbound {
    pub(crate) exchange: Arc<Exchange>,
    pub(crate) link: Arc<Link>,
    /// What is known of the call so far.
    pub(crate) call: Call,
    pub(crate) request: http::Request<Payload>,
}

/// A call that has been let through.
pub(crate) struct Admitted {
    pub(crate) exchange: Arc<Exchange>,
    pub(crate) call: Arc<Call>,
    pub(crate) request: http::Request<Payload>,
}

/// What the layers need.
pub(crate) struct Parts {
    pub(crate) host: Host,
    pub(crate) table: Table,
    pub(crate) authority: Arc<dyn Authority>,
    pub(crate) trail: Trail,
    pub(crate) limits: Limits,
}

/// The limits that layers enforce.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) calls_max: u32,
    pub(crate) calls_per_address_max: u32,
    pub(crate) message_bytes_max: usize,
    pub(crate) header_bytes_max: usize,
    pub(crate) call_timeout: Duration,
    pub(crate) stream_idle_timeout: Duration,
}

/// The layers inside `observe`.
pub(crate) type Inner = Gate<Deadline<Access<Dispatch>>>;

/// All layers around the services.
pub(crate) fn compose(parts: Parts) -> Observe<Inner> {
    let Parts { host, table, authority, trail, limits } = parts;
    let gate = Arc::new(gate::State::new(&limits, host.health.clone()));
    let (clock, random) = (Arc::clone(&host.clock), Arc::clone(&host.random));
    let lookout = Arc::new(Lookout { authority, clock, random });
    let inner = ServiceBuilder::new()
        .layer_fn(|inner| Gate::new(inner, Arc::clone(&gate)))
        .layer_fn(|inner| Deadline::new(inner, limits))
        .layer_fn(|inner| Access::new(inner, Arc::clone(&lookout)))
        .service(Dispatch);
    Observe::new(inner, &host, table, trail, limits)
}
