//! What went wrong with a try, seen from the client.

use std::error::Error;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tonic::{Code, ConnectError, Status, TimeoutExpired};
use tonic_types::StatusExt as _;

use crate::retry::Failure;
use crate::{Refusal, status};

const GRPC_STATUS: &str = "grpc-status";

/// What a transport error means, and what the caller is told if nothing helps.
///
/// `service` is the one that was called, `family` that of the method.
pub(crate) fn of_error(
    error: &(dyn Error + 'static),
    service: &'static str,
    family: &'static str,
) -> (Failure, Status) {
    let unavailable = || status(family, &Refusal::Unavailable { dependency: service });
    let answered = |code| Failure::Answered { code, retry_after: None };
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<ConnectError>() {
            return (Failure::Unsent, unavailable());
        }
        if error.is::<TimeoutExpired>() {
            return (answered(Code::DeadlineExceeded), status(family, &Refusal::CallTimeout));
        }
        if let Some(error) = error.downcast_ref::<hyper::Error>()
            && error.is_canceled()
        {
            // The connection ended while the request waited for it.
            return (Failure::Unsent, unavailable());
        }
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            return of_h2(error, unavailable(), family);
        }
        if let Some(status) = error.downcast_ref::<Status>()
            && status.source().is_none()
        {
            return (answered(status.code()), status.clone());
        }
        cause = error.source();
    }
    // The connection broke, and what became of the request is not known.
    (answered(Code::Unavailable), unavailable())
}

fn of_h2(error: &h2::Error, unavailable: Status, family: &'static str) -> (Failure, Status) {
    let answered = |code| Failure::Answered { code, retry_after: None };
    // A stream hears of a GOAWAY only if it lies beyond the last one that the server took; the others end regularly.
    let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
    if error.is_remote() && (refused || error.is_go_away()) {
        return (Failure::Unsent, unavailable);
    }
    if error.is_reset() {
        return match error.reason() {
            Some(h2::Reason::CANCEL) => (answered(Code::Cancelled), Status::cancelled("cancelled")),
            Some(h2::Reason::ENHANCE_YOUR_CALM) => {
                let status = status(family, &Refusal::Overloaded);
                (answered(Code::ResourceExhausted), status)
            }
            _ => (answered(Code::Internal), Status::internal("the server reset the stream")),
        };
    }
    (answered(Code::Unavailable), unavailable)
}

/// What the headers of a response, or its trailers, say about a failure; `None` if they say nothing or success.
pub(crate) fn of_headers(http: StatusCode, headers: &HeaderMap) -> Option<Failure> {
    let Some(code) = headers.get(GRPC_STATUS) else {
        // Not gRPC's own words but those of something in between.
        let code = match http {
            StatusCode::OK => return None,
            StatusCode::TOO_MANY_REQUESTS
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT => Code::Unavailable,
            _ => Code::Unknown,
        };
        return Some(Failure::Answered { code, retry_after: None });
    };
    let code = Code::from_bytes(code.as_bytes());
    match code {
        Code::Ok => None,
        Code::Unavailable | Code::ResourceExhausted => {
            Some(Failure::Answered { code, retry_after: retry_after(headers) })
        }
        Code::Cancelled
        | Code::Unknown
        | Code::InvalidArgument
        | Code::DeadlineExceeded
        | Code::NotFound
        | Code::AlreadyExists
        | Code::PermissionDenied
        | Code::FailedPrecondition
        | Code::Aborted
        | Code::OutOfRange
        | Code::Unimplemented
        | Code::Internal
        | Code::DataLoss
        | Code::Unauthenticated => Some(Failure::Answered { code, retry_after: None }),
    }
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    Status::from_header_map(headers)?.get_details_retry_info()?.retry_delay
}

#[cfg(test)]
mod tests {
    use std::io;

    use tonic_types::ErrorDetails;

    use super::*;

    fn headers(status: Status) -> HeaderMap {
        status.into_http::<tonic::body::Body>().headers().clone()
    }

    fn of(error: impl Error + 'static) -> (Failure, Code) {
        let (failure, status) = of_error(&error, "auth", "platform");
        (failure, status.code())
    }

    #[test]
    fn what_could_not_connect_was_never_sent() {
        let refused = ConnectError(Box::new(io::Error::other("refused")));
        assert_eq!(of(refused), (Failure::Unsent, Code::Unavailable));
        let (_, status) = of_error(&ConnectError("x".into()), "auth", "platform");
        let info = status.get_details_error_info().unwrap();
        assert_eq!(info.reason, "DEPENDENCY_UNAVAILABLE");
        assert_eq!(info.metadata["dependency"], "auth");
    }

    #[test]
    fn a_broken_connection_says_nothing_about_the_request() {
        let unknown = Failure::Answered { code: Code::Unavailable, retry_after: None };
        assert_eq!(of(io::Error::other("reset")), (unknown, Code::Unavailable));
    }

    #[test]
    fn a_refused_stream_of_our_own_side_is_not_taken_for_the_servers() {
        let (failure, _) = of(h2::Error::from(h2::Reason::REFUSED_STREAM));
        assert_ne!(failure, Failure::Unsent);
    }

    #[test]
    fn the_wish_to_wait_is_read_from_the_details() {
        let details = ErrorDetails::with_retry_info(Some(Duration::from_secs(2)));
        let busy = Status::with_error_details(Code::ResourceExhausted, "busy", details);
        let failure = of_headers(StatusCode::OK, &headers(busy)).unwrap();
        let expected = Failure::Answered {
            code: Code::ResourceExhausted,
            retry_after: Some(Duration::from_secs(2)),
        };
        assert_eq!(failure, expected);
        assert_eq!(failure.code(), Code::ResourceExhausted);
    }

    #[test]
    fn a_success_and_a_stream_that_begins_are_no_failures() {
        assert_eq!(of_headers(StatusCode::OK, &HeaderMap::new()), None);
        assert_eq!(of_headers(StatusCode::OK, &headers(Status::ok(""))), None);
    }

    #[test]
    fn a_gateway_that_finds_nobody_is_unavailable() {
        let failure = of_headers(StatusCode::BAD_GATEWAY, &HeaderMap::new()).unwrap();
        assert_eq!(failure.code(), Code::Unavailable);
    }
}
