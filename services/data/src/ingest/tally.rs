//! What was received: counts, the checksum, and what was odd about it.

use std::collections::BTreeMap;

use aws_lc_rs::digest::{Context, SHA256};
use bytes::Bytes;
use platform_proto::platform::data::v1 as pb;

use super::detail::hex;
use super::scan::Members;
use crate::error::{Error, Result};

/// Kinds of irregularities that are told apart; further ones are counted with the last.
const ISSUES_MAX: usize = 128;
/// Characters of an example.
const EXAMPLE_MAX: usize = 256;
/// Records of a batch that were left out and are kept in part; with records of 1 MiB, which is what a data set allows
/// unless it says otherwise, no batch has as many.
const LEFT_OUT_MAX: usize = 10_000;

/// A record is no JSON object, and is kept as it is.
pub(super) const MALFORMED: &str = "RECORD_MALFORMED";
/// A record is larger than the data set allows, and is left out.
pub(super) const TOO_LARGE: &str = "RECORD_TOO_LARGE";
/// A record lacks a field that every one is expected to have, and is kept.
pub(super) const MISSING: &str = "FIELD_MISSING";

/// Most that a batch may hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) records: u64,
    pub(crate) bytes: u64,
    /// Bytes of one record.
    pub(crate) record_bytes: usize,
}

struct Issue {
    count: i64,
    severity: pb::ProcessingSeverity,
    example: String,
}

/// A record that was left out because it is too large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LeftOut {
    /// Its number among those that were received, from 0.
    pub(crate) number: u64,
    /// Bytes of all of it.
    pub(crate) bytes: u64,
    /// Its first bytes.
    pub(crate) beginning: Bytes,
}

/// What was received so far.
pub(crate) struct Tally {
    limits: Limits,
    /// Records that came.
    pub(crate) records: u64,
    /// Those that are what their form says.
    pub(crate) valid: u64,
    /// Those that are stored.
    pub(crate) stored: u64,
    pub(crate) bytes: u64,
    members: Members,
    /// None if somebody else takes the checksum.
    digest: Option<Context>,
    issues: BTreeMap<(&'static str, Option<String>), Issue>,
    /// The first of those that were left out.
    left_out: Vec<LeftOut>,
    /// How many were.
    left_out_count: i64,
}

/// The same when everything has come.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Received {
    pub(crate) records: u64,
    pub(crate) valid: u64,
    pub(crate) stored: u64,
    pub(crate) bytes: u64,
    /// Part of the values that are present, 0 to 1.
    pub(crate) completeness: f64,
    /// SHA-256 as hexadecimal digits; empty if somebody else takes it.
    pub(crate) checksum: String,
    pub(crate) issues: Vec<pb::ProcessingIssue>,
    /// Records that were left out, at most [`LEFT_OUT_MAX`]; the issue counts all of them.
    pub(crate) left_out: Vec<LeftOut>,
}

impl Tally {
    pub(crate) fn new(limits: Limits, is_hashed: bool) -> Self {
        Self {
            limits,
            records: 0,
            valid: 0,
            stored: 0,
            bytes: 0,
            members: Members::default(),
            digest: is_hashed.then(|| Context::new(&SHA256)),
            issues: BTreeMap::new(),
            left_out: Vec::new(),
            left_out_count: 0,
        }
    }

    /// Counts bytes as they were received.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> Result<()> {
        if let Some(digest) = &mut self.digest {
            digest.update(bytes);
        }
        self.bytes += bytes.len() as u64;
        match self.bytes <= self.limits.bytes {
            true => Ok(()),
            false => Err(Error::BatchTooLarge { limit: self.limits.bytes, unit: "bytes" }),
        }
    }

    /// Counts one more record; its number is the one before.
    pub(super) fn record(&mut self) -> Result<()> {
        self.records += 1;
        match self.records <= self.limits.records {
            true => Ok(()),
            false => Err(Error::BatchTooLarge { limit: self.limits.records, unit: "records" }),
        }
    }

    /// Counts the members of a record that is what it should be.
    pub(super) fn valid(&mut self, members: Members) {
        self.valid += 1;
        self.members.all += members.all;
        self.members.empty += members.empty;
    }

    /// Counts the last record as left out, and keeps its beginning.
    pub(super) fn leave_out(&mut self, beginning: &[u8], bytes: u64) {
        self.left_out_count += 1;
        if self.left_out.len() < LEFT_OUT_MAX {
            let number = self.records.saturating_sub(1);
            let beginning = Bytes::copy_from_slice(beginning);
            self.left_out.push(LeftOut { number, bytes, beginning });
        }
    }

    /// Counts something odd about the last record, which is kept.
    pub(super) fn issue(
        &mut self,
        kind: &'static str,
        field: Option<&str>,
        severity: pb::ProcessingSeverity,
    ) {
        let key = (kind, field.map(str::to_owned));
        if self.issues.len() == ISSUES_MAX && !self.issues.contains_key(&key) {
            return;
        }
        let number = self.records.saturating_sub(1);
        let new = || Issue { count: 0, severity, example: format!("record {number}") };
        self.issues.entry(key).or_insert_with(new).count += 1;
    }

    /// Largest record in bytes.
    pub(super) const fn record_bytes_max(&self) -> usize {
        self.limits.record_bytes
    }

    pub(crate) fn finish(self) -> Received {
        let Self { records, valid, stored, bytes, members, digest, issues, .. } = self;
        let (left_out, left_out_count) = (self.left_out, self.left_out_count);
        let odd = issues.into_iter().map(|((kind, field), it)| pb::ProcessingIssue {
            r#type: kind.to_owned(),
            field,
            count: it.count,
            severity: it.severity as i32,
            rule: String::new(),
            example: it.example.chars().take(EXAMPLE_MAX).collect(),
        });
        let too_large = (0 < left_out_count).then(|| pb::ProcessingIssue {
            r#type: TOO_LARGE.to_owned(),
            count: left_out_count,
            severity: pb::ProcessingSeverity::Error as i32,
            example: numbers(&left_out, left_out_count),
            ..Default::default()
        });
        let issues = odd.chain(too_large).collect();
        let completeness = match members.all {
            0 => 1.0,
            #[expect(clippy::cast_precision_loss, reason = "a part of a whole needs no last digit")]
            all => 1.0 - members.empty as f64 / all as f64,
        };
        let checksum = digest.map_or_else(String::new, |it| hex(it.finish().as_ref()));
        Received { records, valid, stored, bytes, completeness, checksum, issues, left_out }
    }
}

/// Which records were left out: their numbers, as many as an example holds.
fn numbers(left_out: &[LeftOut], count: i64) -> String {
    const MORE: &str = ", …";
    let mut text = if count == 1 { "record " } else { "records " }.to_owned();
    let mut told = 0;
    for it in left_out {
        let next = if told == 0 { it.number.to_string() } else { format!(", {}", it.number) };
        if EXAMPLE_MAX < text.len() + next.len() + MORE.len() {
            break;
        }
        text.push_str(&next);
        told += 1;
    }
    if told < count {
        text.push_str(MORE);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally() -> Tally {
        Tally::new(Limits { records: u64::MAX, bytes: u64::MAX, record_bytes: 4 }, true)
    }

    #[test]
    fn whatever_is_received_is_stored_or_left_out_by_its_number() {
        let mut tally = tally();
        for number in 0..30_000_u64 {
            tally.record().unwrap();
            if number % 2 == 0 {
                tally.stored += 1;
            } else {
                tally.leave_out(b"12345", 5);
            }
        }
        let received = tally.finish();
        let [issue] = &received.issues[..] else { panic!("{:?}", received.issues) };
        assert_eq!((issue.r#type.as_str(), issue.count), (TOO_LARGE, 15_000));
        assert_eq!(received.records, received.stored + issue.count as u64);
        assert!(issue.example.starts_with("records 1, 3, 5, 7, "), "{}", issue.example);
        assert!(issue.example.ends_with(", …") && issue.example.len() <= EXAMPLE_MAX);
        assert_eq!(received.left_out.len(), LEFT_OUT_MAX);
        let beginning = Bytes::from_static(b"12345");
        assert_eq!(received.left_out[1], LeftOut { number: 3, bytes: 5, beginning });
    }

    #[test]
    fn all_numbers_are_told_where_they_fit() {
        let mut tally = tally();
        for _ in 0..3 {
            tally.record().unwrap();
            tally.leave_out(b"", 9);
        }
        assert_eq!(tally.finish().issues[0].example, "records 0, 1, 2");
    }
}
