//! What a handler knows about the call that it answers.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use platform_proto::methods::{Method, method};

use crate::{Credential, Principal};

/// One call, after the server's layers have let it through.
#[derive(Clone, Debug)]
pub struct Call {
    /// Whoever calls; `None` on public methods without credentials, and for a peer without a token.
    pub principal: Option<Arc<Principal>>,
    /// What the principal presented, so that it can be acted for at another service; `None` without a principal.
    pub credential: Option<Credential>,
    /// The service of the cluster that calls, by its certificate or its place in this process.
    pub peer: Option<String>,
    /// The organisation in which the call takes effect: the token's, or the one that a peer names; 0 for none.
    pub org_id: i64,
    /// What the contract says about the method.
    pub method: &'static Method,
    /// Id of the request, at most 128 characters.
    pub request_id: String,
    /// Id of its trace, 32 hexadecimal digits; empty if there is none.
    pub trace_id: String,
    /// Address of the caller; `None` within the process.
    pub remote: Option<IpAddr>,
    /// What the caller says it is, at most 512 characters; not to be trusted.
    pub user_agent: String,
    /// When the answer is of no use any more.
    pub deadline: Option<Instant>,
}

impl Call {
    /// The call of a request that came through a [`crate::Server`].
    ///
    /// # Panics
    ///
    /// If the request came another way: a handler that is served without the layers must not run.
    pub fn of<T>(request: &tonic::Request<T>) -> Self {
        let call = request.extensions().get::<Arc<Self>>();
        Self::clone(call.expect("every request passes the layers of rpc::Server"))
    }

    /// A call of `path` by nobody; for tests of handlers and for work that no caller started.
    ///
    /// # Panics
    ///
    /// If no contract has the method.
    #[must_use]
    pub fn local(path: &str) -> Self {
        Self {
            principal: None,
            credential: None,
            peer: None,
            org_id: 0,
            method: method(path).expect("the path names a method of a contract"),
            request_id: String::new(),
            trace_id: String::new(),
            remote: None,
            user_agent: String::new(),
            deadline: None,
        }
    }

    /// The same call by `principal`, in its organisation.
    #[must_use]
    pub fn by(mut self, principal: Arc<Principal>) -> Self {
        self.org_id = principal.org_id;
        self.principal = Some(principal);
        self
    }

    /// A request that carries this call, as a handler gets it.
    #[must_use]
    pub fn carry<T>(self, message: T) -> tonic::Request<T> {
        let mut request = tonic::Request::new(message);
        request.extensions_mut().insert(Arc::new(self));
        request
    }

    /// Id of the user or service account that calls; 0 if there is none.
    #[must_use]
    pub fn user_id(&self) -> i64 {
        self.principal.as_ref().map_or(0, |principal| principal.user_id)
    }

    /// A service of the cluster calls on its own behalf.
    #[must_use]
    pub fn is_peer(&self) -> bool {
        self.peer.is_some() && self.principal.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = "/platform.common.v1.HealthService/Check";

    #[test]
    fn a_handler_gets_the_call_that_the_request_carries() {
        let principal = Principal { user_id: 3, org_id: 7, ..Principal::default() };
        let call = Call::of(&Call::local(PATH).by(Arc::new(principal)).carry(()));
        assert_eq!((call.user_id(), call.org_id, call.is_peer()), (3, 7, false));
    }

    #[test]
    fn a_peer_with_a_token_is_whom_the_token_names() {
        let mut call = Call::local(PATH);
        call.peer = Some("config".to_owned());
        assert!(call.is_peer());
        assert!(!call.by(Arc::default()).is_peer());
    }
}
