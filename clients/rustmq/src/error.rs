//! What can go wrong, and whether trying again helps.

use std::time::Duration;

use platform_proto::rustmq::common::v1::ErrorCode;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

/// Why a call, a record or a stream failed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A setting or an argument is wrong.
    #[error("{field} {rule}")]
    Config {
        /// What is wrong.
        field: &'static str,
        /// What it must be.
        rule: String,
    },
    /// A call ended with a status.
    #[error("{}", status_text(*code, reason, message))]
    Status {
        /// The status.
        code: Code,
        /// The reason of `docs/errors.md`; empty if the server gave none, such as when it cannot be reached.
        reason: String,
        /// What the server says.
        message: String,
        /// How long it asks to wait before the next try.
        retry_after: Option<Duration>,
    },
    /// A broker refused a batch or a partition.
    #[error("{topic}/{partition}: {}: {message}", code.as_str_name())]
    Refused {
        /// The topic.
        topic: String,
        /// The partition.
        partition: u32,
        /// Why.
        code: ErrorCode,
        /// The same for people.
        message: String,
    },
    /// A wait came to its limit.
    #[error("{what} took longer than {limit:?}")]
    TimedOut {
        /// What was waited for.
        what: &'static str,
        /// How long.
        limit: Duration,
        /// The last failure before that, if there was one.
        #[source]
        cause: Option<Box<Error>>,
    },
    /// A record breaks a rule, or a batch is damaged.
    #[error(transparent)]
    Batch(#[from] batch::Error),
    /// What a broker stores at this place is damaged, however often it is fetched.
    #[error("{topic}/{partition}: the batch at offset {offset} is damaged: {cause}")]
    Damaged {
        /// The topic.
        topic: String,
        /// The partition.
        partition: u32,
        /// Where the batch begins, or where it was expected.
        offset: u64,
        /// What is wrong with it.
        cause: batch::Error,
    },
    /// The server's answer cannot be understood.
    #[error("the answer of {method} cannot be understood: {rule}")]
    Answer {
        /// The method, as the path of its calls.
        method: &'static str,
        /// What is wrong with the answer.
        rule: String,
    },
    /// Records failed after a try that may have written them: what a broker said later does not settle that.
    #[error("{cause}; the records may have been written all the same")]
    Open {
        /// Why they were given up.
        #[source]
        cause: Box<Error>,
    },
    /// A newer incarnation of this producer exists.
    #[error("another producer has taken over this one's identity")]
    Fenced,
    /// The producer or consumer was closed.
    #[error("it is closed")]
    Closed,
}

fn status_text(code: Code, reason: &str, message: &str) -> String {
    match (reason, message) {
        ("", "") => format!("the call failed: {code:?}"),
        ("", message) => format!("the call failed: {code:?}: {message}"),
        (reason, message) => format!("{reason}: {message}"),
    }
}

impl Error {
    pub(crate) fn config(field: &'static str, rule: impl Into<String>) -> Self {
        Self::Config { field, rule: rule.into() }
    }

    pub(crate) fn timed_out(what: &'static str, limit: Duration) -> Self {
        Self::TimedOut { what, limit, cause: None }
    }

    /// The same, of records that an earlier try may have written.
    pub(crate) fn opened(self) -> Self {
        match self.is_open() {
            true => self,
            false => Self::Open { cause: Box::new(self) },
        }
    }

    pub(crate) fn answer(method: &'static str, rule: impl ToString) -> Self {
        Self::Answer { method, rule: rule.to_string() }
    }

    /// Whether the same thing, tried again later, can succeed.
    ///
    /// The client has done so already, up to the limits that it was given; this says whether a longer patience helps.
    #[must_use]
    pub fn is_retriable(&self) -> bool {
        match self {
            Self::Status { code, .. } => is_retriable_status(*code),
            Self::Refused { code, .. } => is_retriable_code(*code),
            Self::TimedOut { .. } | Self::Answer { .. } => true,
            Self::Open { cause } => cause.is_retriable(),
            Self::Config { .. }
            | Self::Batch(_)
            | Self::Damaged { .. }
            | Self::Fenced
            | Self::Closed => false,
        }
    }

    /// Whether the records may have been written all the same.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self {
            Self::TimedOut { .. } | Self::Answer { .. } | Self::Open { .. } => true,
            Self::Status { code, .. } => is_retriable_status(*code),
            Self::Refused { code, .. } => is_open_code(*code),
            Self::Config { .. }
            | Self::Batch(_)
            | Self::Damaged { .. }
            | Self::Fenced
            | Self::Closed => false,
        }
    }

    /// The reason of `docs/errors.md` with which the server refused a call.
    #[must_use]
    pub fn reason(&self) -> &str {
        match self {
            Self::Status { reason, .. } => reason,
            Self::Open { cause } => cause.reason(),
            Self::Config { .. }
            | Self::Refused { .. }
            | Self::TimedOut { .. }
            | Self::Batch(_)
            | Self::Damaged { .. }
            | Self::Answer { .. }
            | Self::Fenced
            | Self::Closed => "",
        }
    }

    /// How long the server asked to wait.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        if let Self::Status { retry_after, .. } = self { *retry_after } else { None }
    }
}

/// Whether a call failed before anything of it was sent: there was no connection.
pub(crate) fn is_unsent(status: &Status) -> bool {
    let mut source = std::error::Error::source(status);
    while let Some(error) = source {
        if error.is::<tonic::ConnectError>() {
            return true;
        }
        source = error.source();
    }
    false
}

impl From<Status> for Error {
    fn from(status: Status) -> Self {
        let details = status.get_error_details();
        let reason = details.error_info().map(|it| it.reason.clone()).unwrap_or_default();
        let retry_after = details.retry_info().and_then(|it| it.retry_delay);
        let mut message = status.message().to_owned();
        if let Some(request) = details.bad_request() {
            for violation in &request.field_violations {
                message.push_str(&format!("; {}: {}", violation.field, violation.description));
            }
        }
        Self::Status { code: status.code(), reason, message, retry_after }
    }
}

fn is_retriable_status(code: Code) -> bool {
    matches!(
        code,
        Code::Unavailable
            | Code::DeadlineExceeded
            | Code::Cancelled
            | Code::Aborted
            | Code::ResourceExhausted
            | Code::Unknown
            | Code::Internal
    )
}

/// What `docs/errors.md` calls retriable, "here" or "elsewhere".
pub(crate) fn is_retriable_code(code: ErrorCode) -> bool {
    matches!(
        code,
        ErrorCode::UnknownError
            | ErrorCode::NotLeader
            | ErrorCode::NotAvailable
            | ErrorCode::Timeout
            | ErrorCode::NotEnoughReplicas
            | ErrorCode::NotEnoughReplicasAfterAppend
            | ErrorCode::CorruptMessage
            | ErrorCode::CoordinatorNotAvailable
            | ErrorCode::NotCoordinator
            | ErrorCode::RebalanceInProgress
            | ErrorCode::FencedLeaderEpoch
            | ErrorCode::UnknownLeaderEpoch
            | ErrorCode::OutOfOrderSequence
            | ErrorCode::QuotaExceeded
            | ErrorCode::StorageError
            | ErrorCode::NotController
            | ErrorCode::ReassignmentInProgress
            | ErrorCode::AuthenticationFailed
            | ErrorCode::ConcurrentTransaction
            | ErrorCode::EligibleLeadersNotAvailable
            | ErrorCode::GroupNotEmpty
            | ErrorCode::GroupSubscribedToTopic
            | ErrorCode::NotAttempted
            | ErrorCode::BrokerNotAvailable
    )
}

/// Whether a refusal leaves open what became of the records.
pub(crate) fn is_open_code(code: ErrorCode) -> bool {
    matches!(
        code,
        ErrorCode::UnknownError
            | ErrorCode::Timeout
            | ErrorCode::NotEnoughReplicasAfterAppend
            | ErrorCode::StorageError
    )
}

/// Whether the code says that another broker is to be asked.
pub(crate) fn is_elsewhere(code: ErrorCode) -> bool {
    matches!(
        code,
        ErrorCode::NotLeader
            | ErrorCode::NotAvailable
            | ErrorCode::FencedLeaderEpoch
            | ErrorCode::StorageError
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The page of reasons is for people; this keeps the client to it.
    #[test]
    fn codes_are_retried_as_the_page_of_errors_says() {
        let page = include_str!("../../../docs/errors.md");
        let mut found = 0;
        for line in page.lines() {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let [_, value, name, .., retriable, _] = &cells[..] else { continue };
            let (Ok(value), 7) = (value.parse::<i32>(), cells.len()) else { continue };
            let Ok(code) = ErrorCode::try_from(value) else { continue };
            if code.as_str_name() != *name {
                continue;
            }
            found += 1;
            assert_eq!(is_retriable_code(code), *retriable != "no", "{name} is `{retriable}`");
        }
        assert!(found > 50, "{found} codes");
    }
}
