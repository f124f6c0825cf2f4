//! What a method's comment says: purpose, effect on state, errors.
//!
//! The form is that of `docs/guides/write-a-contract.md`.

use anyhow::{Context, Result, bail};

use crate::comment::paragraphs;

/// The canonical codes that an error line may name.
pub const CODES: [&str; 16] = [
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
];

/// A method's comment, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodDoc {
    /// What the call is for, in paragraphs.
    pub purpose: Vec<String>,
    /// What is written, sent or deleted, and whether durably.
    pub state: String,
    /// The errors that are the method's own; empty if there are none.
    pub errors: Vec<MethodError>,
}

/// One way in which a method fails.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MethodError {
    /// Canonical gRPC code.
    pub code: String,
    /// Stable upper-case key, listed in `docs/errors.md`.
    pub reason: String,
    /// The circumstance.
    pub when: String,
}

impl MethodDoc {
    /// Takes a comment apart; an error says what is missing or malformed.
    pub fn parse(comment: &str) -> Result<Self> {
        let mut purpose = Vec::new();
        let mut state = None;
        let mut errors = None;
        for paragraph in paragraphs(comment) {
            let text = paragraph.join(" ");
            if let Some(rest) = text.strip_prefix("State:") {
                state = Some(rest.trim().to_owned());
            } else if text.starts_with("Errors:") {
                errors = Some(parse_errors(&paragraph)?);
            } else if state.is_some() || errors.is_some() {
                bail!("`State:` and `Errors:` come last");
            } else {
                purpose.push(paragraph.join("\n"));
            }
        }
        if purpose.is_empty() {
            bail!("the comment does not say what the call is for");
        }
        let state = state.filter(|it| !it.is_empty()).context("no `State:` paragraph")?;
        Ok(Self { purpose, state, errors: errors.context("no `Errors:` paragraph")? })
    }
}

fn parse_errors(lines: &[&str]) -> Result<Vec<MethodError>> {
    let head = lines[0].trim_start_matches("Errors:").trim();
    if head == "none of its own." && lines.len() == 1 {
        return Ok(Vec::new());
    }
    if !head.is_empty() || lines.len() == 1 {
        bail!("`Errors:` is followed by a list, or by `none of its own.`");
    }
    let mut items: Vec<String> = Vec::new();
    for line in &lines[1..] {
        match (line.strip_prefix("- "), items.last_mut()) {
            (Some(item), _) => items.push(item.to_owned()),
            (None, Some(item)) => {
                item.push(' ');
                item.push_str(line.trim());
            }
            (None, None) => bail!("`Errors:` is followed by something that is no list item"),
        }
    }
    items.iter().map(|item| parse_error(item)).collect()
}

fn parse_error(item: &str) -> Result<MethodError> {
    let form = || format!("`{item}` is not of the form `CODE REASON: circumstance`");
    let (head, when) = item.split_once(": ").with_context(form)?;
    let (code, reason) = head.split_once(' ').with_context(form)?;
    if !CODES.contains(&code) {
        bail!("`{code}` is no gRPC code");
    }
    let is_key = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    if !reason.starts_with(|c: char| c.is_ascii_uppercase()) || !reason.chars().all(is_key) {
        bail!("`{reason}` is no upper-case reason");
    }
    Ok(MethodError {
        code: code.to_owned(),
        reason: reason.to_owned(),
        when: when.trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMENT: &str = "Grants it.\n\nTwice is once.\n\nState: writes the\ngrant.\n\n\
        Errors:\n- NOT_FOUND USER_NOT_FOUND: no such\n  user.\n- ABORTED STALE: changed.";

    #[test]
    fn a_comment_of_the_form_is_taken_apart() {
        let doc = MethodDoc::parse(COMMENT).unwrap();
        assert_eq!(doc.purpose, ["Grants it.", "Twice is once."]);
        assert_eq!(doc.state, "writes the grant.");
        assert_eq!(doc.errors[0].when, "no such user.");
        assert_eq!(doc.errors[1].reason, "STALE");
    }

    #[test]
    fn a_comment_without_its_parts_is_refused() {
        for (comment, complaint) in [
            ("Grants it.", "no `State:` paragraph"),
            ("Grants it.\n\nState: none.", "no `Errors:` paragraph"),
            ("State: none.\n\nErrors: none of its own.", "what the call is for"),
            ("It.\n\nState: none.\n\nErrors: many.", "followed by a list"),
            ("It.\n\nState: none.\n\nErrors:\n- GONE IT_IS: so.", "no gRPC code"),
            ("It.\n\nState: none.\n\nErrors:\n- ABORTED stale: so.", "upper-case reason"),
        ] {
            let error = MethodDoc::parse(comment).unwrap_err().to_string();
            assert!(error.contains(complaint), "{comment:?}: {error}");
        }
    }
}
