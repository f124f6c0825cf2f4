//! The committed list of cases that are known to fail.
//!
//! A line `[reason]` stands above the cases that fail for it, each as `suite: case`;
//! lines that begin with `#` are comments.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail};

/// Reasons by suite and case.
pub type Known = BTreeMap<(String, String), String>;

pub fn parse(text: &str) -> Result<Known> {
    let mut known = Known::new();
    let mut reason = None;
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(text) = line.strip_prefix('[') {
            let text = text.strip_suffix(']').with_context(|| format!("no ] in {line:?}"))?;
            reason = Some(text.to_owned());
            continue;
        }
        let (suite, case) =
            line.split_once(": ").with_context(|| format!("no case in {line:?}"))?;
        let reason = reason.clone().with_context(|| format!("{line:?} has no reason above it"))?;
        if known.insert((suite.to_owned(), case.to_owned()), reason).is_some() {
            bail!("{line:?} is listed twice");
        }
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_has_the_reason_above_it() {
        let known = parse("# why\n[no groups]\na/b: c/d\na: e\n\n[no maps]\na: f\n").unwrap();
        let reason = |suite: &str, case: &str| known[&(suite.to_owned(), case.to_owned())].as_str();
        assert_eq!(reason("a/b", "c/d"), "no groups");
        assert_eq!(reason("a", "e"), "no groups");
        assert_eq!(reason("a", "f"), "no maps");
        assert_eq!(known.len(), 3);
    }

    #[test]
    fn a_case_without_a_reason_is_refused() {
        assert!(parse("a: b\n").is_err());
        assert!(parse("[reason]\na: b\na: b\n").is_err());
        assert!(parse("[reason\na: b\n").is_err());
        assert!(parse("[reason]\na\n").is_err());
    }
}
