//! What was received: counts, the checksum, and what was odd about it.

use std::collections::BTreeMap;

use aws_lc_rs::digest::{Context, SHA256};
use platform_proto::platform::data::v1 as pb;

use super::detail::hex;
use super::scan::Members;
use crate::error::{Error, Result};

/// Kinds of irregularities that are told apart; further ones are counted with the last.
const ISSUES_MAX: usize = 128;
/// Characters of an example.
const EXAMPLE_MAX: usize = 256;

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

    /// Counts something odd about the last record.
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
        let issues = issues.into_iter().map(|((kind, field), it)| pb::ProcessingIssue {
            r#type: kind.to_owned(),
            field,
            count: it.count,
            severity: it.severity as i32,
            rule: String::new(),
            example: it.example.chars().take(EXAMPLE_MAX).collect(),
        });
        let completeness = match members.all {
            0 => 1.0,
            #[expect(clippy::cast_precision_loss, reason = "a part of a whole needs no last digit")]
            all => 1.0 - members.empty as f64 / all as f64,
        };
        let checksum = digest.map_or_else(String::new, |it| hex(it.finish().as_ref()));
        Received { records, valid, stored, bytes, completeness, checksum, issues: issues.collect() }
    }
}
