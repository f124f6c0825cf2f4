//! Asking auth, and what it means when it does not answer.

use std::time::Duration;

use tonic::{Code, Request, Status};

use crate::Refusal;

/// How long an answer of auth is waited for.
const ASK_TIMEOUT: Duration = Duration::from_secs(2);
/// What a call comes to that only auth could have let in.
pub(super) const UNAVAILABLE: Refusal = Refusal::Unavailable { dependency: "auth" };

/// A request that is not waited for longer than a caller can bear.
pub(super) fn within<T>(message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.set_timeout(ASK_TIMEOUT);
    request
}

/// Auth did not answer, or did not want to: a server cannot tell a good credential from a bad one then.
pub(super) fn unanswered(status: &Status) -> Refusal {
    let (code, message) = (status.code(), status.message());
    if matches!(code, Code::Unavailable | Code::DeadlineExceeded) {
        // The stream of revocations tells of the outage, once.
        tracing::debug!(?code, message, "auth does not answer");
    } else {
        tracing::warn!(?code, message, "auth does not want to answer");
    }
    UNAVAILABLE
}
