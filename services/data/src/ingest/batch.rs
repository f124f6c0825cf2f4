//! Records that become the rows of one batch.

use bytes::Bytes;
use lake::arrow::array::{RecordBatch, StringArray};
use lake::arrow::datatypes::SchemaRef;
use platform_proto::platform::data::v1 as pb;
use serde_json::Value;
use tokio::sync::mpsc;

use super::columns::{Fixed, Rows};
use super::cut::{Cutter, Line, beginning};
use super::plan::Plan;
use super::scan::{Members, Scanner, is_json};
use super::tally::{MALFORMED, MISSING, Tally};
use crate::error::{Error, Result};
use crate::rows;

/// Where batches of rows go.
pub(crate) type Out = mpsc::Sender<lake::Result<RecordBatch>>;

/// Takes the records of one batch, and hands them on as rows while they come.
pub(crate) struct Intake {
    rows: Rows,
    cutter: Cutter,
    scanner: Scanner,
    tally: Tally,
    expected: Vec<String>,
    /// Columns of typed rows, once they are known.
    schema: Option<SchemaRef>,
    /// Whether opaque payloads are said to be JSON.
    is_json: bool,
    /// Whether a payload that is not what it is said to be is refused.
    is_strict: bool,
    /// Rows that were not handed on yet.
    ready: Vec<RecordBatch>,
    out: Out,
}

impl Intake {
    /// `is_strict` refuses payloads that are not what they are said to be; `is_hashed` takes the checksum of what comes.
    pub(crate) fn new(
        plan: &Plan,
        (batch_id, ingested_at): (&str, base::Timestamp),
        (is_strict, is_hashed): (bool, bool),
        out: Out,
    ) -> Self {
        let header = &plan.header;
        let source = (header.connector_type, header.stream.as_str());
        let fixed = Fixed::new(plan.org_id, batch_id, ingested_at, source, header.generation_id);
        Self {
            rows: Rows::new(fixed),
            cutter: Cutter::new(plan.limits.record_bytes),
            scanner: Scanner::default(),
            tally: Tally::new(plan.limits, is_hashed),
            expected: plan.expected.clone(),
            schema: None,
            is_json: plan.is_json(),
            is_strict,
            ready: Vec::new(),
            out,
        }
    }

    /// Takes a piece of NDJSON.
    pub(crate) async fn ndjson(&mut self, piece: &[u8]) -> Result<()> {
        self.tally.bytes(piece)?;
        let mut cutter = std::mem::replace(&mut self.cutter, Cutter::new(0));
        let taken = cutter.push(piece, |line| self.line(line));
        self.cutter = cutter;
        taken?;
        self.hand_on().await
    }

    /// Takes typed rows; the first must come with their columns.
    pub(crate) async fn typed(&mut self, given: &pb::RowBatch) -> Result<()> {
        if let Some(schema) = given.schema.as_ref().filter(|it| !it.columns.is_empty()) {
            self.schema = Some(rows::from_wire(schema, "typed_rows.schema")?);
        }
        let missing = || Error::field("typed_rows.schema", "must be given with the first rows");
        let schema = self.schema.clone().ok_or_else(missing)?;
        let batch = match rows::batch(&schema, &given.rows) {
            Ok(batch) => batch,
            Err(error) => return Err(self.first_malformed(&schema, &given.rows, &error)),
        };
        let lines = rows::lines(&batch)?;
        for line in lines.iter().flatten() {
            self.tally.bytes(line.as_bytes())?;
            self.tally.bytes(b"\n")?;
        }
        self.texts(&lines)?;
        self.hand_on().await
    }

    /// Which of the rows it is that does not fit.
    fn first_malformed(&self, schema: &SchemaRef, given: &[pb::Row], error: &Error) -> Error {
        let fits = |row: &pb::Row| rows::batch(schema, std::slice::from_ref(row)).is_ok();
        let at = given.iter().position(|row| !fits(row)).unwrap_or(0);
        Error::RecordMalformed { record: self.tally.records + at as u64, why: error.to_string() }
    }

    /// Takes a complete stream of Arrow IPC.
    pub(crate) async fn arrow(&mut self, bytes: &Bytes) -> Result<()> {
        self.tally.bytes(bytes)?;
        let malformed = |record, error: &dyn std::fmt::Display| Error::RecordMalformed {
            record,
            why: error.to_string(),
        };
        let first = self.tally.records;
        let (_, batches) = rows::from_ipc(bytes).map_err(|error| malformed(first, &error))?;
        for batch in &batches {
            self.batch(batch).await?;
        }
        Ok(())
    }

    /// Takes rows that are read already.
    pub(crate) async fn batch(&mut self, batch: &RecordBatch) -> Result<()> {
        let first = self.tally.records;
        let malformed =
            |error: Error| Error::RecordMalformed { record: first, why: error.to_string() };
        let mut from = 0;
        while from < batch.num_rows() {
            let part = batch.slice(from, (batch.num_rows() - from).min(4096));
            from += part.num_rows();
            self.texts(&rows::lines(&part).map_err(malformed)?)?;
            self.hand_on().await?;
        }
        Ok(())
    }

    /// Takes opaque payloads.
    pub(crate) async fn payloads(&mut self, given: &[pb::RawPayload]) -> Result<()> {
        for it in given {
            self.tally.bytes(&it.payload)?;
            self.payload(it)?;
        }
        self.hand_on().await
    }

    /// Takes what is left, and tells what came.
    pub(crate) async fn finish(mut self) -> Result<Tally> {
        let mut cutter = std::mem::replace(&mut self.cutter, Cutter::new(0));
        cutter.finish(|line| self.line(line))?;
        self.keep_rows()?;
        self.hand_on().await?;
        Ok(self.tally)
    }

    fn texts(&mut self, lines: &StringArray) -> Result<()> {
        for line in lines.iter() {
            self.line(Line::Whole(line.unwrap_or("null").as_bytes()))?;
        }
        Ok(())
    }

    fn line(&mut self, line: Line<'_>) -> Result<()> {
        self.tally.record()?;
        let most = self.tally.record_bytes_max();
        let bytes = match line {
            Line::Whole(bytes) if bytes.len() <= most => bytes,
            Line::Whole(bytes) => {
                self.leave_out(beginning(bytes), bytes.len() as u64);
                return Ok(());
            }
            Line::TooLong { beginning, bytes } => {
                self.leave_out(beginning, bytes);
                return Ok(());
            }
        };
        match std::str::from_utf8(bytes) {
            Ok(text) => self.text(text),
            Err(_) => {
                self.tally.issue(MALFORMED, None, pb::ProcessingSeverity::Error);
                self.rows.push_bytes(bytes);
                self.stored()
            }
        }
    }

    fn text(&mut self, text: &str) -> Result<()> {
        match self.scanner.object(text) {
            Some(members) => self.object(text, members),
            None => self.tally.issue(MALFORMED, None, pb::ProcessingSeverity::Error),
        }
        self.rows.push_text(text);
        self.stored()
    }

    fn object(&mut self, text: &str, members: Members) {
        self.tally.valid(members);
        if self.expected.is_empty() {
            return;
        }
        let read: Value = serde_json::from_str(text).unwrap_or_default();
        for path in &self.expected {
            if !has(&read, path) {
                self.tally.issue(MISSING, Some(path), pb::ProcessingSeverity::Warning);
            }
        }
    }

    fn payload(&mut self, given: &pb::RawPayload) -> Result<()> {
        let number = self.tally.records;
        self.tally.record()?;
        let bytes = given.payload.as_ref();
        if self.tally.record_bytes_max() < bytes.len() {
            self.leave_out(beginning(bytes), bytes.len() as u64);
            return Ok(());
        }
        let text = if self.is_json { std::str::from_utf8(bytes).ok() } else { None };
        let text = text.filter(|it| is_json(it));
        match text {
            Some(text) => {
                match self.scanner.object(text) {
                    Some(members) => self.object(text, members),
                    None => self.tally.issue(MALFORMED, None, pb::ProcessingSeverity::Error),
                }
                self.rows.push_text(text);
            }
            None if self.is_json && self.is_strict => {
                let why = "the payload is no JSON".to_owned();
                return Err(Error::RecordMalformed { record: number, why });
            }
            None => {
                match self.is_json {
                    true => self.tally.issue(MALFORMED, None, pb::ProcessingSeverity::Error),
                    false => self.tally.valid(Members::default()),
                }
                self.rows.push_bytes(bytes);
            }
        }
        let emitted_at = given.emitted_at.as_ref().map(rpc::wire::timestamp_from_wire);
        self.rows.push_source(&given.source_id, emitted_at);
        self.stored()
    }

    /// Passes over a record that is too large: it keeps its number.
    fn leave_out(&mut self, beginning: &[u8], bytes: u64) {
        self.tally.leave_out(beginning, bytes);
        self.rows.pass_over();
    }

    fn stored(&mut self) -> Result<()> {
        self.tally.stored += 1;
        if self.rows.is_full() { self.keep_rows() } else { Ok(()) }
    }

    fn keep_rows(&mut self) -> Result<()> {
        self.ready.extend(self.rows.take()?);
        Ok(())
    }

    /// Hands on what is ready. Who takes no more has failed by itself, and says why.
    async fn hand_on(&mut self) -> Result<()> {
        for batch in self.ready.drain(..) {
            if self.out.send(Ok(batch)).await.is_err() {
                return Err(Error::internal("the write has ended"));
            }
        }
        Ok(())
    }
}

/// Whether a record has a value at a path such as `metrics.spend` or `actions[0].value`.
fn has(record: &Value, path: &str) -> bool {
    let mut at = record;
    for part in path.split('.') {
        let (name, indexes) = part.split_once('[').map_or((part, ""), |(name, rest)| (name, rest));
        if !name.is_empty() {
            match at.get(name) {
                Some(inner) => at = inner,
                None => return false,
            }
        }
        for index in indexes.split('[').filter(|it| !it.is_empty()) {
            let inner = index.trim_end_matches(']').parse().ok().and_then(|it: usize| at.get(it));
            match inner {
                Some(inner) => at = inner,
                None => return false,
            }
        }
    }
    !at.is_null()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_into_a_record() {
        let record = serde_json::json!({"a": {"b": [{"c": 1}, null]}, "d.e": 2, "f": null});
        for path in ["a", "a.b", "a.b[0].c"] {
            assert!(has(&record, path), "{path}");
        }
        for path in ["x", "a.b[1]", "a.b[2]", "a.b[0].x", "f", "a.b[x]"] {
            assert!(!has(&record, path), "{path}");
        }
    }
}
