//! The rows of a query as a stream of messages, as fast as they are read.

use std::sync::Arc;
use std::time::{Duration, Instant};

use lake::arrow::array::RecordBatch;
use lake::sql::{Error as Sql, Rows};
use platform_proto::platform::data::v1::{self as data, RowFormat};
use platform_proto::platform::query::v1 as pb;

use crate::catalogue::Layer;
use crate::convert::rows::{PART_BYTES, ROW_BYTES_MAX, arrow, message, rows_within};
use crate::convert::{long, millis, schema, statement};
use crate::core::plan::Read;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::run::{Line, Run, now, taken};
use crate::turns::Turn;

/// How long a stream is without a message at most.
const PROGRESS_EVERY: Duration = Duration::from_secs(4);

/// In which form rows are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// As messages of so many rows at most.
    Rows(usize),
    Arrow,
}

impl Form {
    pub(crate) fn of(format: RowFormat, rows: usize) -> Self {
        match format {
            RowFormat::Unspecified | RowFormat::Rows => Self::Rows(rows),
            RowFormat::ArrowIpc => Self::Arrow,
        }
    }
}

/// One message of a result.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    Started(pb::QueryStarted),
    Rows(data::RowBatch),
    Arrow(Vec<u8>),
    Progress(pb::QueryProgress),
    Statistics(pb::QueryStatistics),
}

/// A query whose rows are being sent.
pub(crate) struct Results {
    parts: Arc<Parts>,
    /// None when the query has ended.
    line: Option<Line>,
    started: Option<pb::QueryStarted>,
    rows: Rows,
    reads: Vec<Read>,
    form: Form,
    /// Rows that are not yet sent, from this one on.
    batch: Option<(RecordBatch, usize)>,
    files_total: u64,
    queued: Duration,
    began: Instant,
    last_part: Instant,
    turn: Option<Turn>,
}

impl Results {
    pub(crate) fn new(parts: &Arc<Parts>, run: Run, form: Form) -> Self {
        let Run { line, planned, queued, turn } = run;
        let query = planned.query;
        let started = pb::QueryStarted {
            query_id: line.id.clone(),
            schema: Some(schema::of_result(query.schema())),
            queued_ms: millis(queued),
            relations: planned.reads.iter().map(statement::read).collect(),
            limits: Some(statement::limits_of(query.limits())),
        };
        let (files_total, at) = (query.estimate().files, now());
        Self {
            parts: Arc::clone(parts),
            line: Some(line),
            started: Some(started),
            rows: query.execute(),
            reads: planned.reads,
            form,
            batch: None,
            files_total,
            queued,
            began: at,
            last_part: at,
            turn: Some(turn),
        }
    }

    /// The next message; none after an error or the last one.
    pub(crate) async fn next(&mut self) -> Option<Result<Part>> {
        if let Some(started) = self.started.take() {
            return Some(Ok(Part::Started(started)));
        }
        let line = self.line.as_ref()?;
        let (stop, id) = (line.entry.stop.clone(), line.id.clone());
        let step = tokio::select! {
            biased;
            () = stop.cancelled() => Err(Error::Cancelled { id }),
            step = self.step() => step,
        };
        self.last_part = now();
        match step {
            Ok(Some(part)) => Some(Ok(part)),
            Ok(None) => Some(self.end().await),
            Err(error) => Some(Err(self.fail(error).await)),
        }
    }

    /// Whether there is no further message, and nothing of the query is left to do.
    pub(crate) fn has_ended(&self) -> bool {
        self.line.is_none()
    }

    /// Why the query is to end, if somebody cancelled it.
    pub(crate) fn cancelled(&self) -> Option<Error> {
        let line = self.line.as_ref().filter(|it| it.entry.stop.is_cancelled())?;
        Some(Error::Cancelled { id: line.id.clone() })
    }

    /// Ends the query between two messages, while nobody waits for one.
    pub(crate) fn give_up(&mut self, error: &Error) {
        if let Some(line) = self.line.take() {
            line.give_up(error, taken(&self.rows, self.queued));
        }
    }

    /// The next message but the last; none when there are no more rows.
    async fn step(&mut self) -> Result<Option<Part>> {
        loop {
            if let Some(part) = self.cut()? {
                return Ok(Some(part));
            }
            let quiet = self.last_part + PROGRESS_EVERY;
            let rows = tokio::select! {
                biased;
                rows = self.rows.next() => rows?,
                () = tokio::time::sleep_until(quiet.into()) => return Ok(Some(self.progress())),
            };
            match rows {
                Some(batch) => self.batch = Some((batch, 0)),
                None => return Ok(None),
            }
        }
    }

    /// A message of the rows that were computed.
    fn cut(&mut self) -> Result<Option<Part>> {
        let Some((batch, from)) = &mut self.batch else { return Ok(None) };
        let part = match self.form {
            Form::Rows(most) => {
                let rows = message(batch, *from, most, PART_BYTES)?;
                *from += rows.rows.len();
                Part::Rows(rows)
            }
            Form::Arrow => {
                let (bytes, count) = arrow_part(batch, *from, batch.num_rows(), PART_BYTES)?;
                *from += count;
                Part::Arrow(bytes)
            }
        };
        if batch.num_rows() <= *from {
            self.batch = None;
        }
        Ok(Some(part))
    }

    fn progress(&self) -> Part {
        let taken = self.rows.statistics();
        Part::Progress(pb::QueryProgress {
            files_done: long(taken.files_read),
            files_total: long(self.files_total),
            rows_scanned: long(taken.rows_scanned),
            bytes_scanned: long(taken.bytes_scanned),
            elapsed_ms: millis(self.began.elapsed()),
        })
    }

    async fn end(&mut self) -> Result<Part> {
        let statistics = taken(&self.rows, self.queued);
        self.turn = None;
        if let Some(line) = self.line.take() {
            line.complete(statistics.clone()).await?;
        }
        Ok(Part::Statistics(statistics))
    }

    async fn fail(&mut self, error: Error) -> Error {
        self.turn = None;
        reopen(&self.parts, &error, self.line.as_ref(), &self.reads);
        match self.line.take() {
            Some(line) => line.fail(error, Some(taken(&self.rows, self.queued))).await,
            None => error,
        }
    }
}

/// A table that fails may have been made anew under the name of an old one.
pub(crate) fn reopen(parts: &Parts, error: &Error, line: Option<&Line>, reads: &[Read]) {
    let (Error::Sql(Sql::Engine(_)), Some(line)) = (error, line) else { return };
    for read in reads {
        if let Some(layer) = Layer::find(&read.relation.layer) {
            parts.tables.reopen(line.org_id, layer, &read.relation.table);
        }
    }
}

/// Rows from `from` on as Arrow, about as many as fit into `bytes_max`, and how many they are; one at least.
pub(crate) fn arrow_part(
    batch: &RecordBatch,
    from: usize,
    rows_max: usize,
    bytes_max: usize,
) -> Result<(Vec<u8>, usize)> {
    let left = batch.slice(from, batch.num_rows() - from);
    let mut count = rows_within(&left, bytes_max).min(left.num_rows()).min(rows_max.max(1));
    loop {
        let bytes = arrow(&left.slice(0, count))?;
        // Rows may be of very different sizes.
        if bytes.len() <= ROW_BYTES_MAX {
            return Ok((bytes, count));
        }
        if count == 1 {
            return Err(Error::RowTooLarge { allowed: ROW_BYTES_MAX });
        }
        count /= 2;
    }
}
