//! Which class a failed call belongs to.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::data::v1::{Failure, FailureClass};
use rpc::wire::timestamp_to_wire;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

/// Characters of a message that is kept.
const MESSAGE_MAX: usize = 1024;
/// A newer attempt of the execution has taken over.
const STALE_FENCE: &str = "STALE_FENCE";

/// Why a step failed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failed {
    pub(crate) class: FailureClass,
    /// In upper case.
    pub(crate) reason: String,
    pub(crate) message: String,
    /// When the other side allows to try again, if it says.
    pub(crate) not_before: Option<Timestamp>,
    /// The request is answered for good: trying again takes another one.
    pub(crate) is_spent: bool,
    /// The request was refused: nothing follows from it.
    pub(crate) is_refused: bool,
}

impl Failed {
    /// A failure of the platform's own making.
    pub(crate) fn new(class: FailureClass, reason: &str, message: impl Into<String>) -> Self {
        Self {
            class,
            reason: reason.to_owned(),
            message: message.into(),
            not_before: None,
            is_spent: false,
            is_refused: false,
        }
    }

    /// What another service says of work that it did for us.
    pub(crate) fn of_failure(failure: &Failure) -> Self {
        // What was begun for an attempt before this one, and refused since this one took over, is
        // asked for anew under this one's fence: a few times, for none should be refused again.
        let class = match failure.reason.as_str() {
            STALE_FENCE => FailureClass::Internal,
            _ => failure.failure_class(),
        };
        Self {
            class,
            reason: failure.reason.clone(),
            message: cut(&failure.message),
            not_before: failure.retry_at.as_ref().map(rpc::wire::timestamp_from_wire),
            is_spent: true,
            is_refused: false,
        }
    }

    /// What a status says.
    pub(crate) fn of_status(status: &Status, now: Timestamp) -> Self {
        let details = status.get_error_details();
        let reason = details.error_info().map(|info| info.reason.clone()).unwrap_or_default();
        let wait = details.retry_info().and_then(|info| info.retry_delay);
        let class = class(status.code(), &reason, wait);
        Self {
            class,
            reason: if reason.is_empty() { code_name(status.code()).to_owned() } else { reason },
            message: cut(status.message()),
            not_before: wait.map(|wait| now + wait),
            is_spent: false,
            is_refused: false,
        }
    }

    /// The failure as a step shows it.
    pub(crate) fn shown(
        &self,
        now: Timestamp,
        retry_at: Option<Timestamp>,
        attempt: i64,
    ) -> Failure {
        Failure {
            failure_class: self.class as i32,
            reason: self.reason.clone(),
            message: self.message.clone(),
            retryable: is_retryable(self.class),
            retry_at: retry_at.map(timestamp_to_wire),
            at: Some(timestamp_to_wire(now)),
            attempt: i32::try_from(attempt).unwrap_or(i32::MAX),
        }
    }
}

/// Whether trying again can help, without anything being changed.
pub(crate) const fn is_retryable(class: FailureClass) -> bool {
    match class {
        FailureClass::Network
        | FailureClass::RateLimited
        | FailureClass::Timeout
        | FailureClass::Data
        | FailureClass::Quota
        | FailureClass::LostWorker
        | FailureClass::Internal => true,
        FailureClass::Unspecified
        | FailureClass::Credentials
        | FailureClass::Configuration
        | FailureClass::Permanent => false,
    }
}

fn class(code: Code, reason: &str, wait: Option<Duration>) -> FailureClass {
    match reason {
        STALE_FENCE => return FailureClass::LostWorker,
        "CREDENTIALS_MISSING" => return FailureClass::Credentials,
        "SOURCE_QUOTA_USED" | "DAILY_QUOTA_USED" => return FailureClass::Quota,
        "FORMULA_FAILED" => return FailureClass::Data,
        // Somebody else brings the stream, and will be done with it.
        "STREAM_BUSY" => return FailureClass::RateLimited,
        _ => {}
    }
    match code {
        Code::Unavailable | Code::Cancelled => FailureClass::Network,
        Code::DeadlineExceeded => FailureClass::Timeout,
        Code::ResourceExhausted if wait.is_some() => FailureClass::RateLimited,
        Code::ResourceExhausted => FailureClass::Permanent,
        Code::Unauthenticated => FailureClass::Credentials,
        Code::PermissionDenied
        | Code::InvalidArgument
        | Code::OutOfRange
        | Code::NotFound
        | Code::FailedPrecondition => FailureClass::Configuration,
        Code::AlreadyExists | Code::Unimplemented => FailureClass::Permanent,
        Code::DataLoss => FailureClass::Data,
        Code::Ok | Code::Aborted | Code::Internal | Code::Unknown => FailureClass::Internal,
    }
}

const fn code_name(code: Code) -> &'static str {
    match code {
        Code::Unavailable => "UNAVAILABLE",
        Code::DeadlineExceeded => "CALL_TIMEOUT",
        Code::Cancelled => "CANCELLED",
        Code::Unauthenticated => "UNAUTHENTICATED",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::NotFound => "NOT_FOUND",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::DataLoss => "DATA_LOSS",
        Code::Aborted => "ABORTED",
        Code::Ok | Code::Internal | Code::Unknown => "INTERNAL",
    }
}

fn cut(text: &str) -> String {
    text.chars().take(MESSAGE_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_pass_is_tried_again_and_what_does_not_is_not() {
        let now = Timestamp::from_seconds(1);
        let class = |status: Status| Failed::of_status(&status, now).class;
        assert_eq!(class(Status::unavailable("")), FailureClass::Network);
        assert_eq!(class(Status::deadline_exceeded("")), FailureClass::Timeout);
        assert_eq!(class(Status::not_found("")), FailureClass::Configuration);
        assert_eq!(class(Status::unauthenticated("")), FailureClass::Credentials);
        assert_eq!(class(Status::unimplemented("")), FailureClass::Permanent);
        assert_eq!(class(Status::internal("")), FailureClass::Internal);
    }

    #[test]
    fn a_status_says_why_and_when() {
        let now = Timestamp::from_seconds(100);
        let mut details = tonic_types::ErrorDetails::new();
        details.set_error_info("SOURCE_QUOTA_USED", "platform", std::collections::HashMap::new());
        details.set_retry_info(Some(Duration::from_secs(60)));
        let status = Status::with_error_details(Code::ResourceExhausted, "used up", details);
        let failed = Failed::of_status(&status, now);
        assert_eq!(failed.class, FailureClass::Quota);
        assert_eq!(failed.reason, "SOURCE_QUOTA_USED");
        assert_eq!(failed.not_before, Some(Timestamp::from_seconds(160)));
    }
}
