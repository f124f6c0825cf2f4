//! What went wrong, and what to do next.

use std::fmt;
use std::process::ExitCode;

use tonic::{Code, Status};
use tonic_types::StatusExt as _;

/// The page of reasons; its last column is what to do.
const REASONS: &str = include_str!("../../../../docs/errors.md");

/// Why a command failed.
#[derive(Debug)]
pub enum Complaint {
    /// What was typed cannot be; exit code 64.
    Usage(String),
    /// What the machine holds cannot be used, such as a stored sign-in; exit code 78.
    Config(String),
    /// The platform refused, or could not; exit code 1.
    Refused(Box<Status>),
    /// Reading or writing failed; exit code 1.
    Io(std::io::Error),
}

impl Complaint {
    /// A complaint about what was typed.
    pub(crate) fn usage(said: &str) -> Self {
        Self::Usage(said.to_owned())
    }

    /// The same with one more thing to know.
    pub(crate) fn beside(self, note: &str) -> Self {
        match self {
            Self::Usage(said) => Self::Usage(format!("{said}; {note}")),
            Self::Config(said) => Self::Config(format!("{said}; {note}")),
            Self::Refused(status) => {
                let said = format!("{}; {note}", status.message());
                let details = status.get_error_details();
                Status::with_error_details(status.code(), said, details).into()
            }
            Self::Io(error) => {
                Self::Io(std::io::Error::new(error.kind(), format!("{error}; {note}")))
            }
        }
    }

    /// The code that the process ends with.
    #[must_use]
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(64),
            Self::Config(_) => ExitCode::from(78),
            Self::Refused(_) | Self::Io(_) => ExitCode::FAILURE,
        }
    }
}

impl From<Status> for Complaint {
    fn from(status: Status) -> Self {
        Self::Refused(Box::new(status))
    }
}

impl From<std::io::Error> for Complaint {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(said) | Self::Config(said) => write!(f, "error: {said}"),
            Self::Io(error) => write!(f, "error: {error}"),
            Self::Refused(status) => refusal(f, status),
        }
    }
}

fn refusal(f: &mut fmt::Formatter<'_>, status: &Status) -> fmt::Result {
    let details = status.get_error_details();
    let message =
        if status.message().is_empty() { status.code().description() } else { status.message() };
    write!(f, "error: {message}")?;
    let reason = details.error_info().map_or("", |info| info.reason.as_str());
    if !reason.is_empty() {
        write!(f, " ({reason})")?;
    }
    for violation in details.bad_request().iter().flat_map(|it| &it.field_violations) {
        let flag = violation.field.replace('_', "-");
        write!(f, "\n  --{flag}: {}", violation.description)?;
    }
    if let Some(delay) = details.retry_info().and_then(|it| it.retry_delay) {
        write!(f, "\nwait:  {} s", delay.as_secs().max(1))?;
    }
    let next = match (status.code(), cure(reason)) {
        (_, Some(cure)) => cure,
        (Code::Unauthenticated, None) => "Sign in: platform login",
        (Code::Unavailable, None) => {
            "Start the platform with `platform up`, or name its address with --server"
        }
        _ => return Ok(()),
    };
    write!(f, "\nnext:  {next}")
}

/// What the page of reasons says to do.
fn cure(reason: &str) -> Option<&'static str> {
    let row = REASONS.lines().find(|line| {
        line.strip_prefix("| ")
            .and_then(|it| it.strip_prefix(reason))
            .is_some_and(|it| it.starts_with(" |"))
    });
    row.filter(|_| !reason.is_empty())?.trim_end_matches(" |").rsplit(" | ").next()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use tonic_types::{ErrorDetails, FieldViolation};

    use super::*;

    #[test]
    fn a_reason_brings_its_cure() {
        assert_eq!(cure("OVERLOADED"), Some("Wait, then retry."));
        assert_eq!(cure("NO_SUCH_REASON"), None);
        assert_eq!(cure(""), None);
    }

    #[test]
    fn a_refusal_names_the_flags_that_broke_a_rule() {
        let mut details =
            ErrorDetails::with_error_info("VALIDATION_FAILED", "platform", HashMap::new());
        details.set_bad_request(vec![FieldViolation::new("expires_at", "must lie ahead")]);
        let status = Status::with_error_details(Code::InvalidArgument, "expires_at", details);
        let said = Complaint::from(status).to_string();
        assert!(said.contains("--expires-at: must lie ahead"), "{said}");
        assert!(said.contains("next:  Correct the named fields."), "{said}");
    }
}
