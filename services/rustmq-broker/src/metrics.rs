//! What the broker counts.

/// Describes what is recorded.
pub(crate) fn describe() {}
