//! Who calls, for as long as a stream lasts.

use std::net::IpAddr;
use std::sync::Arc;

use base::Timestamp;
use rpc::Call;

use crate::core::refusal::Refusal;
use crate::grpc::is_trusted;

/// Whoever calls. Streams outlive the look that the server's layers took at the credentials.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    is_trusted: bool,
    /// When the credentials end.
    expires_at: Timestamp,
    /// Tells callers apart: the service, or the user behind the credentials.
    name: String,
    /// Where the caller is, if it came over a network.
    remote: Option<IpAddr>,
    pub(crate) is_peer: bool,
}

impl Caller {
    pub(crate) fn of(call: &Call) -> Self {
        let expires_at = call.principal.as_ref().map_or(Timestamp::MAX, |it| it.expires_at);
        let name = match (&call.principal, &call.peer) {
            (Some(principal), _) => format!("user {}", principal.user_id),
            (None, Some(peer)) => format!("peer {peer}"),
            (None, None) => String::new(),
        };
        let (is_trusted, is_peer) = (is_trusted(call), call.is_peer());
        Self { is_trusted, expires_at, name, remote: call.remote, is_peer }
    }

    /// The call that a request carries, which the layers of the server put there.
    pub(crate) fn of_request<B>(request: &http::Request<B>) -> Self {
        match request.extensions().get::<Arc<Call>>() {
            Some(call) => Self::of(call),
            // Nobody: a request that came another way may do nothing.
            None => Self {
                is_trusted: false,
                expires_at: Timestamp::MIN,
                name: String::new(),
                remote: None,
                is_peer: false,
            },
        }
    }

    /// Whether the caller may still do what it does with any topic.
    pub(crate) fn check(&self, now: Timestamp) -> Result<(), Refusal> {
        if !self.is_trusted {
            return Err(Refusal::Unauthorized);
        }
        if self.expires_at <= now { Err(Refusal::CredentialsEnded) } else { Ok(()) }
    }

    /// Whose share of the memory it uses: that of all who read for the same caller on the same machine, so that those of
    /// another one go on when these hang.
    pub(crate) fn seat(&self) -> String {
        match self.remote {
            Some(remote) => format!("{} at {remote}", self.name),
            None => self.name.clone(),
        }
    }

    /// Whether both are the same caller.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
