//! Validation of messages by the rules that their schema declares with `buf.validate`.
//!
//! Owns:      the walk over a message, and what is reported when a rule does not hold.
//! Invariant: a message that keeps its rules is checked without an allocation;
//!            a message that breaks them costs a bounded report.
//! Not here:  the rules; they are generated, one `impl Validate` for each message.

pub mod cel;
mod checker;
pub mod host;
pub mod ip;
mod path;
pub mod text;
pub mod time;
pub mod uri;

pub use checker::{Cause, Checker, DEPTH_MAX, Moment, Rule, VIOLATIONS_MAX, Violation, Violations};
pub use path::{Element, Path, Subscript};

/// A message that knows the rules of its schema.
pub trait Validate {
    /// Checks the message's own rules and those of all that it contains; `at` is where it stands.
    ///
    /// A message without rules keeps this body.
    fn check(&self, checker: &mut Checker, at: &Path<'_>) {
        _ = (checker, at);
    }

    /// Checks the message against the system's clock.
    fn validate(&self) -> Result<(), Violations> {
        let mut checker = Checker::default();
        self.check(&mut checker, &Path::ROOT);
        checker.finish()
    }

    /// Checks the message as if it were `now`.
    fn validate_at(&self, now: Moment) -> Result<(), Violations> {
        let mut checker = Checker::at(now);
        self.check(&mut checker, &Path::ROOT);
        checker.finish()
    }
}
