//! The work on a batch, chunk by chunk: what every chunk needs, and what comes of it.

use std::time::Duration;

use base::Timestamp;
use bytes::Bytes;
use lake::arrow::array::RecordBatch;
use platform_proto::platform::config::v1::SilverDefinition;
use platform_proto::platform::data::v1 as pb;

use super::judge::{Group, Judged, Stop, judge};
use super::output::{Fault, Frame, Held, Origins};
use super::plan::{OnChange, Plan};
use super::quality::{Action, Surroundings};
use super::records::Chunk;
use super::tally::{Severity, Tally};
use crate::error::{Error, Result};
use crate::rows;
use crate::store::quarantine::{Record, State};

/// Days for which records stay in quarantine unless the declaration says otherwise.
const RETENTION_DAYS: u64 = 30;
const DAY: Duration = Duration::from_secs(86_400);

/// What all chunks of a batch need.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) plan: Plan,
    pub(crate) frame: Frame,
    pub(crate) around: Surroundings,
    pub(crate) dataset: String,
    pub(crate) silver_batch_id: String,
    pub(crate) run: String,
    pub(crate) held_at: Timestamp,
    /// When what is held is forgotten.
    pub(crate) until: Timestamp,
}

/// What comes of a chunk.
#[derive(Debug, Default)]
pub(crate) struct Made {
    pub(crate) rows: Vec<RecordBatch>,
    pub(crate) held: Vec<Record>,
    pub(crate) tally: Tally,
}

/// When what is set aside now is forgotten.
pub(crate) fn until(silver: &SilverDefinition, now: Timestamp) -> Timestamp {
    let days = silver.quality.as_ref().map_or(0, |it| it.quarantine_retention_days);
    let days = u64::try_from(days).ok().filter(|it| *it > 0).unwrap_or(RETENTION_DAYS);
    now + DAY * u32::try_from(days).unwrap_or(u32::MAX)
}

impl Work {
    /// Whether a record can keep all others of its batch from being written.
    pub(crate) fn may_stop(&self) -> bool {
        let plan = &self.plan;
        plan.on_change == OnChange::Refuse
            || plan.quality.rules.iter().any(|it| it.action == Action::FailBatch)
    }

    /// Makes rows of a chunk.
    ///
    /// # Errors
    /// [`Error::SchemaChanged`] and [`Error::QualityTooLow`] if nothing may be written of the batch.
    pub(crate) fn make(&self, chunk: &Chunk) -> Result<Made> {
        let records = chunk.records();
        let judged = judge(&self.plan, &records, &self.around).map_err(stopped)?;
        if self.plan.on_change == OnChange::Refuse && !judged.unknown.is_empty() {
            let names: Vec<&str> = judged.unknown.keys().map(String::as_str).collect();
            return Err(Error::SchemaChanged { columns: names.join(", ") });
        }
        let origins = Origins {
            row_numbers: chunk.row_numbers(),
            ingested_at: chunk.ingested_at(),
            batch_ids: chunk.row_origins().map(|it| &it.batch_ids),
        };
        let output = self.frame.output(&self.plan, &judged, &origins)?;
        let held = output.held.iter().map(|it| {
            let record = records[it.place as usize];
            self.record(it, record, &judged, chunk)
        });
        let held = held.collect();
        Ok(Made { rows: output.rows, held, tally: output.tally })
    }

    /// A record that is set aside, as it is kept.
    fn record(&self, held: &Held, record: Option<&str>, judged: &Judged, chunk: &Chunk) -> Record {
        let place = held.place as usize;
        let payload = record.map_or_else(|| chunk.raw_payload(place), str::as_bytes);
        let row_number = chunk.row_numbers()[place];
        let made = held.made.map(|(group, row)| (&judged.groups[group], row as usize));
        let own = chunk.row_origins().map(|it| it.record_ids[place].clone());
        let message = pb::QuarantinedRecord {
            record_id: own.unwrap_or_else(|| record_id(&self.frame.batch_id, row_number)),
            bronze_batch_id: self.frame.batch_id.clone(),
            row_number,
            dataset: self.dataset.clone(),
            dataset_version: self.frame.dataset_version,
            values: made.map_or_else(Vec::new, |(group, row)| self.values(group, row)),
            quarantined_at: Some(rpc::wire::timestamp_to_wire(self.held_at)),
            ..verdict(held.score, &held.faults)
        };
        Record {
            message,
            payload: Bytes::copy_from_slice(payload),
            silver_batch_id: self.silver_batch_id.clone(),
            run: self.run.clone(),
            state: State::Held,
            held_at: self.held_at,
            until: self.until,
            decided_by: String::new(),
            decided_at: None,
        }
    }

    /// The values of a row as far as it could be made.
    fn values(&self, group: &Group, row: usize) -> Vec<pb::NamedValue> {
        let columns = self.plan.columns.iter().zip(&group.arrays);
        let there = columns.filter(|(_, array)| lake::arrow::array::Array::is_valid(array, row));
        there
            .map(|(column, array)| pb::NamedValue {
                name: column.name.clone(),
                value: Some(rows::value(array.as_ref(), row)),
            })
            .collect()
    }
}

/// The id of the record at a place of a batch: the same whenever the batch is processed.
pub(crate) fn record_id(batch_id: &str, row_number: i64) -> String {
    format!("{batch_id}.{row_number}")
}

/// What is wrong with a record, as it is shown.
pub(crate) fn verdict(score: f64, faults: &[Fault]) -> pb::QuarantinedRecord {
    let mut worst: Vec<&Fault> = faults.iter().collect();
    worst.sort_by(|a, b| {
        let order = b.severity.cmp(&a.severity);
        order.then(b.penalty.total_cmp(&a.penalty))
    });
    let mut reasons: Vec<String> = Vec::new();
    for fault in worst {
        let reason = fault.rule.to_uppercase();
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    let issues = faults.iter().map(issue).collect();
    pb::QuarantinedRecord { reasons, score, issues, ..pb::QuarantinedRecord::default() }
}

/// A fault, as it is shown.
pub(crate) fn issue(fault: &Fault) -> pb::RowIssue {
    pb::RowIssue {
        rule: fault.rule.clone(),
        field: fault.field.clone(),
        message: fault.message.clone(),
        penalty: fault.penalty,
        severity: severity(fault.severity) as i32,
    }
}

pub(crate) const fn severity(severity: Severity) -> pb::ProcessingSeverity {
    match severity {
        Severity::Warning => pb::ProcessingSeverity::Warning,
        Severity::Error => pb::ProcessingSeverity::Error,
    }
}

fn stopped(stop: Stop) -> Error {
    let Stop::Rule { name, .. } = stop;
    Error::QualityTooLow { why: format!("a record breaks rule `{name}`") }
}
