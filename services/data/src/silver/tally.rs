//! Counts of a batch: they add up, whatever the records are.

use std::collections::BTreeMap;

/// Kinds of irregularities that are told of a batch; further ones are not.
const ISSUES_MAX: usize = 256;
/// Bounds of the bands of scores: below 50, 70 and 90, and the rest.
const BANDS: [f64; 3] = [50.0, 70.0, 90.0];

/// Counts of some records of a batch. Those of two parts can be added.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Tally {
    /// Records that were read.
    pub(crate) input: u64,
    /// Records that no origin takes, and rows that a rule drops.
    pub(crate) filtered: u64,
    pub(crate) quarantined: u64,
    /// Rows that delete, among those that are kept.
    pub(crate) deletions: u64,
    pub(crate) cast_errors: u64,
    pub(crate) defaulted: u64,
    /// Scores of rows that are kept and do not delete.
    pub(crate) kept: Scores,
    /// The same with those that are set aside.
    pub(crate) scored: Scores,
    issues: BTreeMap<IssueKey, Issue>,
}

/// Some scores, added up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scores {
    pub(crate) count: u64,
    pub(crate) sum: f64,
    pub(crate) min: f64,
    /// How many lie in `0-49`, `50-69`, `70-89` and `90-100`.
    pub(crate) bands: [u64; 4],
}

impl Default for Scores {
    fn default() -> Self {
        Self { count: 0, sum: 0.0, min: f64::INFINITY, bands: [0; 4] }
    }
}

/// How bad an irregularity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    Warning,
    Error,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct IssueKey {
    /// In upper case.
    pub(crate) reason: String,
    pub(crate) field: String,
    /// The quality rule; empty if a built-in check found it.
    pub(crate) rule: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Issue {
    pub(crate) count: u64,
    pub(crate) severity: Severity,
    pub(crate) example: String,
}

impl Scores {
    fn add(&mut self, score: f64) {
        self.count += 1;
        self.sum += score;
        self.min = self.min.min(score);
        let band = BANDS.iter().filter(|it| **it <= score).count();
        self.bands[band] += 1;
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.min = self.min.min(other.min);
        for (own, more) in self.bands.iter_mut().zip(other.bands) {
            *own += more;
        }
    }

    /// Their mean; 0 if there are none.
    pub(crate) fn mean(&self) -> f64 {
        if self.count == 0 { 0.0 } else { self.sum / self.count as f64 }
    }

    /// The least; 0 if there are none.
    pub(crate) fn least(&self) -> f64 {
        if self.count == 0 { 0.0 } else { self.min }
    }
}

impl Tally {
    /// Rows of which nothing but their number is known.
    pub(crate) fn of_rows(count: u64) -> Self {
        Self { input: count, deletions: count, ..Self::default() }
    }

    /// Counts the score of a row.
    pub(crate) fn score(&mut self, score: f64, is_held: bool) {
        self.scored.add(score);
        if !is_held {
            self.kept.add(score);
        }
    }

    /// Counts an irregularity of some rows.
    pub(crate) fn count(
        &mut self,
        reason: &str,
        field: &str,
        rule: &str,
        severity: Severity,
        count: u64,
        example: &str,
    ) {
        let key =
            IssueKey { reason: reason.to_owned(), field: field.to_owned(), rule: rule.to_owned() };
        let new = Issue { count, severity, example: example.to_owned() };
        self.put(key, new);
    }

    fn put(&mut self, key: IssueKey, new: Issue) {
        if let Some(known) = self.issues.get_mut(&key) {
            known.count += new.count;
            known.severity = known.severity.max(new.severity);
            if known.example.is_empty() {
                known.example = new.example;
            }
        } else if self.issues.len() < ISSUES_MAX {
            self.issues.insert(key, new);
        }
    }

    /// Adds the counts of another part of the batch.
    pub(crate) fn merge(&mut self, other: Self) {
        self.input += other.input;
        self.filtered += other.filtered;
        self.quarantined += other.quarantined;
        self.deletions += other.deletions;
        self.cast_errors += other.cast_errors;
        self.defaulted += other.defaulted;
        self.kept.merge(&other.kept);
        self.scored.merge(&other.scored);
        for (key, issue) in other.issues {
            self.put(key, issue);
        }
    }

    /// Records that became rows, those that delete included.
    pub(crate) const fn transformed(&self) -> u64 {
        self.kept.count + self.deletions
    }

    /// The irregularities, the worst and the most frequent first.
    pub(crate) fn issues(&self) -> Vec<(&IssueKey, &Issue)> {
        let mut issues: Vec<_> = self.issues.iter().collect();
        issues.sort_by_key(|(_, it)| std::cmp::Reverse((it.severity, it.count)));
        issues
    }
}
