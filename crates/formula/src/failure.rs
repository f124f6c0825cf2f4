//! Why a value cannot be computed, before the place is known.

use crate::fault::{Code, Fault, Span};

/// What kept an operator or a function from computing its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Failure {
    /// What kind of fault it is.
    pub code: Code,
    /// What went wrong, for people; whole sentences.
    pub message: &'static str,
}

impl Failure {
    pub(crate) const ZERO: Self = Self {
        code: Code::DivisionByZero,
        message: "This is a division by zero; guard it, as in IF(x == 0, NULL, y / x).",
    };
    pub(crate) const INTEGER: Self =
        Self { code: Code::Overflow, message: "The result is no integer of 64 bits." };
    pub(crate) const FINITE: Self =
        Self { code: Code::Overflow, message: "This is no finite number." };
    pub(crate) const TEXT: Self =
        Self { code: Code::Overflow, message: "The text is longer than 64 KiB." };
    pub(crate) const NUMBER: Self = Self::mismatch("A number is needed here.");
    pub(crate) const WHOLE: Self = Self::mismatch("A whole number is needed here.");
    pub(crate) const CONDITION: Self = Self::mismatch("True or false is needed here.");
    pub(crate) const KIND: Self = Self::mismatch("A value of another type is needed here.");
    pub(crate) const DECLARED: Self =
        Self::mismatch("The variable is declared with another type than that of its value.");
    pub(crate) const COMPARED: Self = Self::mismatch("These two values cannot be compared.");

    const fn mismatch(message: &'static str) -> Self {
        Self { code: Code::TypeMismatch, message }
    }

    pub(crate) fn at(self, span: Span) -> Fault {
        Fault { span, code: self.code, message: self.message.to_owned() }
    }
}
