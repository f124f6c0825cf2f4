//! Errors on the wire: what a domain error says about itself, and the one place that makes a status of it.
//!
//! Owns:      the table from kinds to gRPC codes, and the `google.rpc` details of every error.
//! Invariant: a status of our contracts has an `ErrorInfo`, fits into a header block, and tells nothing about a fault of ours.
//! Not here:  which errors there are; each crate has its own enum.

use std::collections::HashMap;
use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::{ErrorDetails, FieldViolation, StatusExt};

/// Bytes of violations and of facts in one status, each: it travels in a header block, which clients bound.
const REPORT_BYTES_MAX: usize = 3072;
/// Bytes of the message of one status.
const MESSAGE_BYTES_MAX: usize = 1024;

/// What a domain error must say about itself to cross the wire.
pub trait Fault: std::error::Error {
    /// What the caller may do about it.
    fn kind(&self) -> Kind;

    /// The stable `UPPER_SNAKE` key that clients match on; listed in `docs/errors.md`.
    fn reason(&self) -> &'static str;

    /// What a client needs to act on it, such as the leader to ask instead.
    fn facts(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// The fields that broke a rule.
    fn violations(&self) -> Vec<Violation> {
        Vec::new()
    }

    /// Kind and id of the object that the error is about, such as `pipeline` and `7`.
    fn resource(&self) -> Option<(&'static str, String)> {
        None
    }
}

/// What kind of error it is. Closed on purpose: a new kind is a decision about what clients do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The input is wrong whatever the state: INVALID_ARGUMENT.
    Invalid,
    /// The input lies outside what is possible now: OUT_OF_RANGE.
    OutOfRange,
    /// No credentials, or bad ones: UNAUTHENTICATED.
    Unauthenticated,
    /// The caller is known and may not: PERMISSION_DENIED.
    Denied,
    /// It is not there, or belongs to another tenant: NOT_FOUND.
    NotFound,
    /// It is there already: ALREADY_EXISTS.
    Exists,
    /// Somebody changed it meanwhile: ABORTED.
    Conflict,
    /// It is in a state in which this cannot be done: FAILED_PRECONDITION.
    Precondition,
    /// A limit, a quota or a queue is full: RESOURCE_EXHAUSTED.
    Exhausted {
        /// How long to wait; `None` if waiting does not help.
        retry_after: Option<Duration>,
    },
    /// Starting, draining, or a dependency is down: UNAVAILABLE.
    Unavailable {
        /// How long to wait.
        retry_after: Duration,
    },
    /// The time for it has passed: DEADLINE_EXCEEDED.
    Timeout,
    /// The caller gave up: CANCELLED.
    Cancelled,
    /// Not offered here: UNIMPLEMENTED.
    Unimplemented,
    /// The caller breaks the protocol of gRPC itself, which wants this code for it: INTERNAL.
    Protocol,
    /// Our fault; the caller learns nothing about it: INTERNAL.
    Internal,
    /// Stored data are damaged: DATA_LOSS.
    DataLoss,
}

impl Kind {
    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Invalid => Code::InvalidArgument,
            Self::OutOfRange => Code::OutOfRange,
            Self::Unauthenticated => Code::Unauthenticated,
            Self::Denied => Code::PermissionDenied,
            Self::NotFound => Code::NotFound,
            Self::Exists => Code::AlreadyExists,
            Self::Conflict => Code::Aborted,
            Self::Precondition => Code::FailedPrecondition,
            Self::Exhausted { .. } => Code::ResourceExhausted,
            Self::Unavailable { .. } => Code::Unavailable,
            Self::Timeout => Code::DeadlineExceeded,
            Self::Cancelled => Code::Cancelled,
            Self::Unimplemented => Code::Unimplemented,
            Self::Protocol | Self::Internal => Code::Internal,
            Self::DataLoss => Code::DataLoss,
        }
    }

    /// How long to wait before another try; `None` where waiting does not help.
    #[must_use]
    pub const fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Exhausted { retry_after } => retry_after,
            Self::Unavailable { retry_after } => Some(retry_after),
            Self::Invalid
            | Self::OutOfRange
            | Self::Unauthenticated
            | Self::Denied
            | Self::NotFound
            | Self::Exists
            | Self::Conflict
            | Self::Precondition
            | Self::Timeout
            | Self::Cancelled
            | Self::Unimplemented
            | Self::Protocol
            | Self::Internal
            | Self::DataLoss => None,
        }
    }
}

/// A field that broke a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Path of the field from the top of the request, such as `schedule.cron_expression`.
    pub field: String,
    /// The rule, in the form of reasons, such as `STRING_MAX_LEN`.
    pub reason: &'static str,
    /// What to do about it, in one sentence.
    pub description: String,
}

/// The status of an error; `family` is the domain of its `ErrorInfo`, such as `platform`.
///
/// An internal fault is logged here, with all its causes, and nowhere else; the caller gets `internal error`.
#[must_use]
pub fn status(family: &'static str, fault: &(dyn Fault + 'static)) -> Status {
    let kind = fault.kind();
    if kind == Kind::Internal {
        tracing::error!(reason = fault.reason(), error = %causes(fault), "internal fault");
        if family.is_empty() {
            return Status::new(Code::Internal, "internal error");
        }
        let details = ErrorDetails::with_error_info(fault.reason(), family, HashMap::new());
        return Status::with_error_details(Code::Internal, "internal error", details);
    }
    if kind == Kind::DataLoss {
        tracing::error!(reason = fault.reason(), error = %causes(fault), "data are damaged");
    }
    let message = cut(fault.to_string(), MESSAGE_BYTES_MAX);
    if family.is_empty() {
        return Status::new(kind.code(), message);
    }
    let mut details = ErrorDetails::with_error_info(fault.reason(), family, facts(fault));
    let violations = violations(fault);
    if !violations.is_empty() {
        details.set_bad_request(violations);
    }
    if let Some(wait) = kind.retry_after() {
        details.set_retry_info(Some(wait));
    }
    if let Some((kind, name)) = fault.resource() {
        details.set_resource_info(kind, cut(name, REPORT_BYTES_MAX), "", "");
    }
    Status::with_error_details(kind.code(), message, details)
}

fn facts(fault: &(dyn Fault + 'static)) -> HashMap<String, String> {
    let mut bytes = 0;
    let fits = |(key, value): &(&'static str, String)| {
        bytes += key.len() + value.len();
        bytes <= REPORT_BYTES_MAX
    };
    let facts = fault.facts().into_iter().take_while(fits);
    facts.map(|(key, value)| (key.to_owned(), value)).collect()
}

fn violations(fault: &(dyn Fault + 'static)) -> Vec<FieldViolation> {
    let mut bytes = 0;
    let fits = |it: &Violation| {
        bytes += it.field.len() + it.reason.len() + it.description.len();
        bytes <= REPORT_BYTES_MAX
    };
    let wire = |it: Violation| {
        let mut out = FieldViolation::new(it.field, it.description);
        it.reason.clone_into(&mut out.reason);
        out
    };
    fault.violations().into_iter().take_while(fits).map(wire).collect()
}

/// The error and what caused it, each after a colon.
fn causes(fault: &(dyn Fault + 'static)) -> String {
    let mut out = fault.to_string();
    let mut cause = fault.source();
    while let Some(error) = cause {
        let text = error.to_string();
        // An error that shows its source already would say it twice.
        if !out.ends_with(&text) {
            out.push_str(": ");
            out.push_str(&text);
        }
        cause = error.source();
    }
    out
}

/// The text, cut to at most `bytes` at the end of a character.
fn cut(mut text: String, bytes: usize) -> String {
    if text.len() > bytes {
        text.truncate(text.floor_char_boundary(bytes));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    enum Example {
        #[error("the disk says no: {0}")]
        Disk(#[source] std::io::Error),
        #[error("the queue of {limit} is full")]
        Full { limit: usize },
        #[error("the name is taken")]
        Named,
    }

    impl Fault for Example {
        fn kind(&self) -> Kind {
            match self {
                Self::Disk(_) => Kind::Internal,
                Self::Full { .. } => Kind::Exhausted { retry_after: Some(Duration::from_secs(2)) },
                Self::Named => Kind::Exists,
            }
        }

        fn reason(&self) -> &'static str {
            match self {
                Self::Disk(_) => "INTERNAL",
                Self::Full { .. } => "OVERLOADED",
                Self::Named => "NAME_ALREADY_EXISTS",
            }
        }

        fn facts(&self) -> Vec<(&'static str, String)> {
            match self {
                Self::Full { limit } => vec![("limit", limit.to_string())],
                Self::Disk(error) => vec![("secret", error.to_string())],
                Self::Named => Vec::new(),
            }
        }

        fn violations(&self) -> Vec<Violation> {
            let violation = |index: usize| Violation {
                field: format!("names[{index}]"),
                reason: "TAKEN",
                description: "x".repeat(100),
            };
            match self {
                Self::Named => (0..1000).map(violation).collect(),
                Self::Disk(_) | Self::Full { .. } => Vec::new(),
            }
        }

        fn resource(&self) -> Option<(&'static str, String)> {
            matches!(self, Self::Named).then(|| ("pipeline", "daily".to_owned()))
        }
    }

    #[test]
    fn a_fault_of_ours_says_nothing_about_its_cause() {
        let status = status("platform", &Example::Disk(std::io::Error::other("sector 7")));
        assert_eq!((status.code(), status.message()), (Code::Internal, "internal error"));
        let info = status.get_details_error_info().unwrap();
        assert_eq!((info.reason.as_str(), info.domain.as_str()), ("INTERNAL", "platform"));
        assert!(info.metadata.is_empty());
    }

    #[test]
    fn facts_and_the_time_to_wait_travel_in_the_details() {
        let status = status("rustmq", &Example::Full { limit: 8 });
        assert_eq!(status.code(), Code::ResourceExhausted);
        let info = status.get_details_error_info().unwrap();
        assert_eq!(info.domain, "rustmq");
        assert_eq!(info.metadata["limit"], "8");
        let retry = status.get_details_retry_info().unwrap();
        assert_eq!(retry.retry_delay, Some(Duration::from_secs(2)));
    }

    #[test]
    fn a_report_of_violations_is_bounded() {
        let status = status("platform", &Example::Named);
        assert!(status.details().len() < 4096, "{}", status.details().len());
        let violations = status.get_details_bad_request().unwrap().field_violations;
        assert!((20..40).contains(&violations.len()), "{}", violations.len());
        assert_eq!(violations[0].reason, "TAKEN");
        assert_eq!(status.get_details_resource_info().unwrap().resource_name, "daily");
    }

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(cut("aäb".to_owned(), 2), "a");
        assert_eq!(cut("aäb".to_owned(), 3), "aä");
    }
}
