//! What the runner says, as figures.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use anyhow::{Result, ensure};

/// How the cases of one kind came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: usize,
    pub known_failures: usize,
    pub skipped: usize,
}

/// How the suite came out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// By syntax, input format, and whether the specification requires it.
    counts: BTreeMap<(String, String, bool), Count>,
}

impl Report {
    /// Takes the runner's verbose log, and the list of known failures.
    pub(crate) fn read(log: &str, known: &str) -> Result<Self> {
        let name = |line: &str, prefix: &str| {
            let rest = line.strip_prefix(prefix)?;
            rest.split([',', ' ']).next().map(str::to_owned)
        };
        let cases: BTreeSet<String> =
            log.lines().filter_map(|line| name(line, "conformance test: name=")).collect();
        let skipped: BTreeSet<String> =
            log.lines().filter_map(|line| name(line, "SKIPPED, test=")).collect();
        let known: BTreeSet<String> = known_failures(known).collect();
        ensure!(!cases.is_empty(), "the runner ran nothing");
        let mut report = Self::default();
        for case in &cases {
            let count = report.counts.entry(kind(case)).or_default();
            if skipped.contains(case) {
                count.skipped += 1;
            } else if known.contains(case) {
                count.known_failures += 1;
            } else {
                count.passed += 1;
            }
        }
        let proto3 = report.total("Proto3");
        ensure!(proto3.passed > 0, "every case of proto3 was skipped");
        Ok(report)
    }

    /// The sum over one syntax, such as `Proto3`.
    #[must_use]
    pub fn total(&self, syntax: &str) -> Count {
        let mut total = Count::default();
        for (_, count) in self.counts.iter().filter(|((of, _, _), _)| of == syntax) {
            total.passed += count.passed;
            total.known_failures += count.known_failures;
            total.skipped += count.skipped;
        }
        total
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = "protobuf conformance";
        writeln!(f, "{line:<44} {:>8} {:>14} {:>8}", "passed", "known failures", "skipped")?;
        for ((syntax, format, required), count) in &self.counts {
            let line = format!(
                "{syntax}, {format}, {}",
                if *required { "required" } else { "recommended" }
            );
            let Count { passed, known_failures, skipped } = count;
            writeln!(f, "{line:<44} {passed:>8} {known_failures:>14} {skipped:>8}")?;
        }
        writeln!(f, "Only proto3 is generated, in binary and JSON; all else is skipped.")
    }
}

/// The cases that a list of known failures names.
fn known_failures(list: &str) -> impl Iterator<Item = String> {
    let names = list.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    names.filter(|name| !name.is_empty()).map(str::to_owned)
}

/// Syntax, input format, and whether the case is required, from a name such as
/// `Required.Proto3.JsonInput.BoolFieldTrue.JsonOutput`.
fn kind(case: &str) -> (String, String, bool) {
    let mut words = case.split('.');
    let is_required = words.next() == Some("Required");
    let words: Vec<&str> = words.collect();
    // Editions have two words: `Editions_Proto3` is one, `Editions.Proto3` would be another.
    let syntax = words.first().copied().unwrap_or_default();
    let format = if words.contains(&"TextFormatInput") || words.contains(&"TextFormatOutput") {
        "text"
    } else if words.contains(&"JsonInput") {
        "JSON"
    } else {
        "binary"
    };
    (syntax.to_owned(), format.to_owned(), is_required)
}

/// The part of the runner's log that says what is wrong.
pub(crate) fn complaint(log: &str) -> String {
    const NOISE: [&str; 5] =
        ["conformance test: name=", "SKIPPED, test=", "I0000", "WARNING:", "  bazel run"];
    let mut kept = Vec::new();
    let mut is_in_skipped = false;
    for line in log.lines().filter(|line| !line.trim().is_empty()) {
        // Below this heading the skipped cases are listed, one an indented line.
        is_in_skipped = line.starts_with("These tests were skipped")
            || (is_in_skipped && line.starts_with("  "));
        if !is_in_skipped && !NOISE.iter().any(|noise| line.starts_with(noise)) {
            kept.push(line);
        }
    }
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &str = include_str!("../known-failures.txt");

    #[test]
    fn every_known_failure_has_a_reason() {
        let mut is_explained = false;
        for line in KNOWN.lines() {
            let is_case = line.starts_with("Required.") || line.starts_with("Recommended.");
            assert!(!is_case || is_explained, "{line}: no reason above it");
            is_explained = line.starts_with("# ");
        }
        assert!(known_failures(KNOWN).count() > 0);
    }

    #[test]
    fn cases_are_counted_by_kind() {
        let log = "conformance test: name=Required.Proto3.JsonInput.A.JsonOutput, request=\n\
            conformance test: name=Required.Proto3.JsonInput.B.JsonOutput, request=\n\
            conformance test: name=Recommended.Proto2.ProtobufInput.C, request=\n\
            SKIPPED, test=Recommended.Proto2.ProtobufInput.C request=\n";
        let report =
            Report::read(log, "# so\nRequired.Proto3.JsonInput.B.JsonOutput # why").unwrap();
        assert_eq!(report.total("Proto3"), Count { passed: 1, known_failures: 1, skipped: 0 });
        assert_eq!(report.total("Proto2"), Count { passed: 0, known_failures: 0, skipped: 1 });
    }

    #[test]
    fn a_complaint_names_what_failed_alone() {
        let log = "SKIPPED, test=A request=\n\nThese tests failed.\n  bazel run x\n\n  B # why\n\n\
            These tests were skipped (so)\n\n  C # \n\nCONFORMANCE SUITE FAILED";
        assert_eq!(complaint(log), "These tests failed.\n  B # why\nCONFORMANCE SUITE FAILED");
    }

    #[test]
    fn a_run_without_cases_is_no_success() {
        assert!(Report::read("", "").is_err());
        assert!(Report::read("SKIPPED, test=Required.Proto3.A \n", "").is_err());
    }
}
