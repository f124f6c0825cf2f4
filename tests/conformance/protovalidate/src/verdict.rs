//! What the results say: figures for each syntax, and whether failures are as the list has them.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::json;

use crate::{
    descriptors::Syntaxes,
    known::Known,
    protocol::{Any, CaseResult, Outcome, ResultSet, TestResult},
};

/// The share of proto3 cases that must pass.
const PROTO3_GOAL: f64 = 0.9;

/// What the results say.
#[derive(Debug, Default)]
pub struct Verdict {
    /// By the syntax of the message's file; `all` is their sum.
    figures: BTreeMap<&'static str, Figure>,
    /// Cases that fail for a known reason.
    known: Vec<String>,
    /// What must not be: failures without a reason, and reasons without a failure.
    faults: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Figure {
    passed: usize,
    total: usize,
}

impl Verdict {
    /// `syntaxes` are those of the messages, by full name.
    pub fn of(results: &ResultSet, syntaxes: &Syntaxes, mut known: Known) -> Self {
        let mut verdict = Self::default();
        for suite in &results.suites {
            for case in &suite.cases {
                let type_name = case.input.as_ref().map(Any::type_name).unwrap_or_default();
                let syntax = syntaxes.get(type_name).copied().unwrap_or("no message");
                for key in [syntax, "all"] {
                    let figure = verdict.figures.entry(key).or_default();
                    figure.passed += usize::from(case.success);
                    figure.total += 1;
                }
                let reason = known.remove(&(suite.name.clone(), case.name.clone()));
                verdict.judge(&suite.name, case, reason);
            }
        }
        let absent =
            known.into_keys().map(|(suite, case)| format!("no longer a case: {suite}: {case}"));
        verdict.faults.extend(absent);
        let proto3 = verdict.figures.get("proto3").copied().unwrap_or_default();
        if proto3.share() < PROTO3_GOAL {
            verdict.faults.push(format!("fewer than {:.0} % of proto3 pass", PROTO3_GOAL * 100.0));
        }
        verdict
    }

    fn judge(&mut self, suite: &str, case: &CaseResult, reason: Option<String>) {
        let name = format!("{suite}: {}", case.name);
        match (case.success, reason) {
            (true, None) => {}
            (true, Some(_)) => {
                self.faults.push(format!("passes, so it must leave the list: {name}"))
            }
            (false, Some(reason)) => self.known.push(format!("{name}: {reason}")),
            (false, None) => {
                let (wanted, got) = (summary(case.wanted.as_ref()), summary(case.got.as_ref()));
                self.faults.push(format!("fails: {name}\n    wanted {wanted}\n    got    {got}"));
            }
        }
    }

    pub fn is_good(&self) -> bool {
        self.faults.is_empty()
    }

    /// A table for people, with what is to be done below it.
    pub fn table(&self) -> String {
        let mut text = String::from("protovalidate conformance     passed    total\n");
        for syntax in ["proto3", "proto2", "edition 2023", "all"] {
            let figure = self.figures.get(syntax).copied().unwrap_or_default();
            let Figure { passed, total } = figure;
            let percent = figure.share() * 100.0;
            _ = writeln!(text, "  {syntax:<24} {passed:>9} {total:>8} {percent:>7.1} %");
        }
        for line in &self.known {
            _ = writeln!(text, "known: {line}");
        }
        for line in &self.faults {
            _ = writeln!(text, "{line}");
        }
        text
    }

    /// The same for programs.
    pub fn report(&self) -> serde_json::Value {
        let figures = self.figures.iter().map(|(syntax, figure)| {
            let goal = if *syntax == "proto3" { Some(PROTO3_GOAL) } else { None };
            let Figure { passed, total } = figure;
            let met = goal.is_none_or(|goal| figure.share() >= goal);
            json!({"case": syntax, "passed": passed, "total": total, "goal": goal, "met": met})
        });
        figures.collect()
    }
}

impl Figure {
    fn share(self) -> f64 {
        if self.total == 0 { 0.0 } else { self.passed as f64 / self.total as f64 }
    }
}

/// A result in one line.
fn summary(result: Option<&TestResult>) -> String {
    match result.and_then(|result| result.result.as_ref()) {
        None => "nothing".to_owned(),
        Some(Outcome::Success(true)) => "valid".to_owned(),
        Some(Outcome::Success(false)) => "invalid".to_owned(),
        Some(Outcome::ValidationError(violations)) => {
            let violations = violations.violations.iter().map(|violation| {
                let path = violation.field.iter().flat_map(|path| &path.elements);
                let path: Vec<&str> = path.map(|element| element.field_name()).collect();
                format!("{} {} {:?}", path.join("."), violation.rule_id(), violation.message())
            });
            violations.collect::<Vec<_>>().join(", ")
        }
        Some(Outcome::CompilationError(error)) => format!("compilation error: {error}"),
        Some(Outcome::RuntimeError(error)) => format!("runtime error: {error}"),
        Some(Outcome::UnexpectedError(error)) => format!("unexpected error: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::SuiteResults;

    fn results(cases: &[(&str, bool)]) -> ResultSet {
        let cases = cases.iter().map(|(name, success)| CaseResult {
            name: (*name).to_owned(),
            success: *success,
            input: Some(Any { type_url: "x/M".to_owned(), ..Any::default() }),
            ..CaseResult::default()
        });
        let suite = SuiteResults { name: "s".to_owned(), cases: cases.collect(), fdset: None };
        ResultSet { suites: vec![suite] }
    }

    fn verdict(cases: &[(&str, bool)], known: &[&str]) -> Verdict {
        let known =
            known.iter().map(|case| (("s".to_owned(), (*case).to_owned()), "reason".to_owned()));
        let syntaxes = Syntaxes::from([("M".to_owned(), "proto3")]);
        Verdict::of(&results(cases), &syntaxes, known.collect())
    }

    #[test]
    fn failures_are_those_of_the_list() {
        let passing = [("a", true); 9];
        assert!(verdict(&passing, &[]).is_good());
        let with_failure = [&passing[..], &[("b", false)]].concat();
        assert!(verdict(&with_failure, &["b"]).is_good());
        assert!(!verdict(&with_failure, &[]).is_good());
    }

    #[test]
    fn a_listed_case_that_passes_is_a_fault() {
        let verdict = verdict(&[("a", true)], &["a"]);
        assert_eq!(verdict.faults, ["passes, so it must leave the list: s: a"]);
    }

    #[test]
    fn a_listed_case_that_is_gone_is_a_fault() {
        assert_eq!(verdict(&[("a", true)], &["b"]).faults, ["no longer a case: s: b"]);
    }

    #[test]
    fn too_few_passing_cases_are_a_fault_even_if_all_are_listed() {
        assert!(!verdict(&[("a", true), ("b", false)], &["b"]).is_good());
    }
}
