//! A query from its turn to its end, with its line in the history.
//!
//! Owns:      turns, cancellation and the record of a query that runs.
//! Invariant: whatever becomes of a query, its end is written: by itself, or by the recorder if its caller went away.
//! Not here:  plans (`core::plan`), what is done with rows (`stream`, `cursors`).

use std::sync::Arc;
use std::time::{Duration, Instant};

use base::Timestamp;
use lake::sql::{Error as Sql, Rows, Statistics};
use platform_proto::platform::common::v1 as common;
use platform_proto::platform::common::v1::ErrorCode;
use platform_proto::platform::query::v1 as pb;
use rpc::{Fault as _, Kind as Code};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::convert::{long, millis};
use crate::core::history::{Begin, End, Start};
use crate::core::plan::{Ask, Planned, Reader, plan};
use crate::error::{Error, Result};
use crate::metrics;
use crate::options::Limits;
use crate::parts::Parts;
use crate::running::Entry;
use crate::store::query::{Body, Ended, Status, Stored};
use crate::turns::{Place, Turn, Waiting};

/// What is asked, by whom and through which door.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// Chosen by the caller; empty lets the service choose.
    pub(crate) id: String,
    pub(crate) ask: Ask,
    pub(crate) body: Body,
    pub(crate) door: pb::QueryInterface,
    /// What the organisation may use.
    pub(crate) limits: Limits,
}

/// A query that was let in and is planned.
pub(crate) struct Run {
    pub(crate) line: Line,
    pub(crate) planned: Planned,
    pub(crate) queued: Duration,
    pub(crate) turn: Turn,
}

/// Lets a query in, waits for its turn, and plans it. Nothing of it runs before its line is written.
pub(crate) async fn begin(parts: &Arc<Parts>, reader: &Reader, asked: Asked) -> Result<Run> {
    let Asked { id, ask, body, door, limits } = asked;
    let id = match id.as_str() {
        "" => base::uuid_v7(parts.clock.now(), &*parts.random),
        _ => id,
    };
    let entry = parts.running.enter(reader.org_id, &id);
    let entry = entry.ok_or_else(|| Error::IdReused { id: id.clone() })?;
    let place = parts.turns.enter(reader.org_id, &limits)?;
    let status = match place {
        Place::Turn(_) => Status::Running,
        Place::Waiting(_) => Status::Pending,
    };
    let query = Stored {
        org_id: reader.org_id,
        id: id.clone(),
        user_id: reader.user_id,
        door,
        status,
        body,
        statistics: None,
        error: None,
        created_at: parts.clock.now(),
        completed_at: None,
    };
    let stop = entry.stop.clone();
    let begin = Begin { query, server: parts.server.clone() };
    let written = async {
        parts.db.write(begin).await?;
        Ok::<Line, Error>(Line::new(parts, entry, reader.org_id, id.clone(), door))
    };
    let planned = async {
        parts.make_room(reader.org_id, ask.limits.memory_bytes_max);
        stoppable(&stop, &id, Box::pin(plan(parts, reader, &ask))).await
    };
    let (line, queued, turn, planned) = match place {
        Place::Turn(turn) => {
            let (line, planned) = beside(written, planned).await?;
            (line, Duration::ZERO, turn, planned)
        }
        Place::Waiting(waiting) => {
            let line = written.await?;
            let (turn, queued) = match await_turn(parts, &line, waiting).await {
                Ok(found) => found,
                Err(error) => return Err(line.fail(error, None).await),
            };
            (line, queued, turn, planned.await)
        }
    };
    match planned {
        Ok(planned) => Ok(Run { line, planned, queued, turn }),
        Err(error) => Err(line.fail(error, None).await),
    }
}

/// Plans a query while its line is written, so that it does not wait for both one after the other.
async fn beside<L, P>(
    written: impl Future<Output = Result<L>>,
    planned: impl Future<Output = Result<P>>,
) -> Result<(L, Result<P>)> {
    // A line that is written while the plan goes on ends itself if the caller goes away.
    let (line, planned) = tokio::join!(written, planned);
    Ok((line?, planned))
}

async fn await_turn(parts: &Parts, line: &Line, waiting: Waiting) -> Result<(Turn, Duration)> {
    let began = now();
    let turn = stoppable(&line.entry.stop, &line.id, waiting.turn()).await?;
    parts.db.write(Start { org_id: line.org_id, id: line.id.clone() }).await?;
    Ok((turn, began.elapsed()))
}

/// Does something until the query is cancelled.
pub(crate) async fn stoppable<T>(
    stop: &CancellationToken,
    id: &str,
    work: impl Future<Output = Result<T>>,
) -> Result<T> {
    match stop.run_until_cancelled(work).await {
        Some(done) => done,
        None => Err(Error::Cancelled { id: id.to_owned() }),
    }
}

/// The moment, to measure how long something took.
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// A query's line in the history, which has to be ended.
pub(crate) struct Line {
    parts: Arc<Parts>,
    pub(crate) entry: Entry,
    pub(crate) org_id: i64,
    pub(crate) id: String,
    door: pb::QueryInterface,
    began: Instant,
    is_ended: bool,
}

impl Line {
    fn new(
        parts: &Arc<Parts>,
        entry: Entry,
        org_id: i64,
        id: String,
        door: pb::QueryInterface,
    ) -> Self {
        metrics::running(1);
        let parts = Arc::clone(parts);
        Self { parts, entry, org_id, id, door, began: now(), is_ended: false }
    }

    /// Writes that the query ended well.
    pub(crate) async fn complete(mut self, statistics: pb::QueryStatistics) -> Result<()> {
        let end = self.ended(Status::Completed, statistics, None);
        self.parts.db.write(end).await?;
        self.settle(Status::Completed);
        Ok(())
    }

    /// Writes that the query ended with an error, and hands the error on.
    pub(crate) async fn fail(
        mut self,
        error: Error,
        statistics: Option<pb::QueryStatistics>,
    ) -> Error {
        let status = status_of(&error);
        let end = self.ended(status, statistics.unwrap_or_default(), Some(told(&error)));
        if let Err(unwritten) = self.parts.db.write(end.clone()).await {
            warn!(error = %unwritten, id = end.id, "the end of a query was not written");
            self.parts.recorder.record(end);
        }
        self.settle(status);
        error
    }

    /// Leaves it to the recorder to write that the query ended with an error, for those who may not wait for that.
    pub(crate) fn give_up(mut self, error: &Error, statistics: pb::QueryStatistics) {
        let status = status_of(error);
        self.parts.recorder.record(self.ended(status, statistics, Some(told(error))));
        self.settle(status);
    }

    fn ended(
        &self,
        status: Status,
        statistics: pb::QueryStatistics,
        error: Option<common::Error>,
    ) -> End {
        let ended = Ended { status, statistics, error, at: self.parts.clock.now() };
        End { org_id: self.org_id, id: self.id.clone(), ended }
    }

    fn settle(&mut self, status: Status) {
        self.is_ended = true;
        metrics::ended(self.door, status, self.began.elapsed());
    }
}

impl Drop for Line {
    /// The caller went away in the middle.
    fn drop(&mut self) {
        metrics::running(-1);
        if !self.is_ended {
            let end = self.ended(Status::Cancelled, pb::QueryStatistics::default(), None);
            self.parts.recorder.record(end);
            self.settle(Status::Cancelled);
        }
    }
}

/// What the history says of an error.
pub(crate) fn told(error: &Error) -> common::Error {
    let details = error.facts().into_iter().map(|(name, value)| (name.to_owned(), value));
    // What is a fault of ours is in the log.
    let message = if matches!(error.kind(), Code::Internal | Code::DataLoss) {
        "internal error".to_owned()
    } else {
        error.to_string().chars().take(1024).collect()
    };
    common::Error {
        code: error.reason().to_owned(),
        message,
        details: details.collect(),
        kind: kind_of(error.kind()) as i32,
        ..common::Error::default()
    }
}

fn kind_of(code: Code) -> ErrorCode {
    match code {
        Code::Invalid => ErrorCode::InvalidInput,
        Code::OutOfRange => ErrorCode::OutOfRange,
        Code::Unauthenticated => ErrorCode::InvalidCredentials,
        Code::Denied => ErrorCode::InsufficientPermissions,
        Code::NotFound => ErrorCode::NotFound,
        Code::Exists => ErrorCode::AlreadyExists,
        Code::Conflict => ErrorCode::Conflict,
        Code::Precondition => ErrorCode::FailedPrecondition,
        Code::Exhausted { .. } => ErrorCode::QuotaExceeded,
        Code::Unavailable { .. } => ErrorCode::Unavailable,
        Code::Timeout => ErrorCode::Timeout,
        Code::Cancelled => ErrorCode::Cancelled,
        Code::Unimplemented => ErrorCode::NotImplemented,
        Code::Protocol | Code::Internal => ErrorCode::Internal,
        Code::DataLoss => ErrorCode::DataLoss,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "all other errors are failures")]
fn status_of(error: &Error) -> Status {
    match error {
        Error::Cancelled { .. } => Status::Cancelled,
        Error::Sql(Sql::Timeout { .. }) | Error::Unread { .. } => Status::Timeout,
        _ => Status::Failed,
    }
}

/// What a query took so far.
pub(crate) fn statistics(taken: &Statistics, queued: Duration) -> pb::QueryStatistics {
    pb::QueryStatistics {
        rows: long(taken.rows),
        result_bytes: long(taken.result_bytes),
        truncated: taken.truncated,
        rows_scanned: long(taken.rows_scanned),
        bytes_scanned: long(taken.bytes_scanned),
        files_read: long(taken.files_read),
        files_pruned: long(taken.files_pruned),
        peak_memory_bytes: long(taken.peak_memory_bytes),
        spilled_bytes: long(taken.spilled_bytes),
        planning_ms: millis(taken.planning),
        execution_ms: millis(taken.execution),
        queued_ms: millis(queued),
        cached: false,
    }
}

/// The statistics of rows.
pub(crate) fn taken(rows: &Rows, queued: Duration) -> pb::QueryStatistics {
    statistics(&rows.statistics(), queued)
}

/// Writes the ends of queries that nobody waits for.
#[derive(Clone, Debug)]
pub(crate) struct Recorder(mpsc::UnboundedSender<End>);

impl Recorder {
    /// A recorder, and where its records come out. As many wait as queries run or rest, and no more.
    pub(crate) fn new() -> (Self, mpsc::UnboundedReceiver<End>) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (Self(sender), receiver)
    }

    fn record(&self, end: End) {
        // While the process ends there is nobody who writes; the next one ends what this one left.
        _ = self.0.send(end);
    }
}

/// Writes what comes, until the stop.
pub(crate) async fn write_ends(
    parts: Arc<Parts>,
    mut ends: mpsc::UnboundedReceiver<End>,
    stop: CancellationToken,
) {
    while let Some(Some(end)) = stop.run_until_cancelled(ends.recv()).await {
        if let Err(error) = parts.db.write(end).await {
            warn!(%error, "the end of a query was not written");
        }
    }
}

/// When this process is believed to be gone, unless it says otherwise by then.
pub(crate) fn believed_until(at: Timestamp) -> Timestamp {
    at + Duration::from_secs(30)
}

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot;

    use super::*;

    #[tokio::test]
    async fn a_plan_is_made_while_the_line_is_written_and_tells_nothing_without_it() {
        let (plans, planning) = oneshot::channel();
        let written = async {
            // A disk that is slower than the plan.
            planning.await.map_err(|_| Error::Unavailable { dependency: "store" })
        };
        let planned = async {
            plans.send(1).unwrap();
            Ok(2)
        };
        let both = tokio::time::timeout(Duration::from_secs(10), beside(written, planned));
        let (line, planned) = both.await.expect("the plan waits for the line").unwrap();
        assert_eq!((line, planned.unwrap()), (1, 2));
        let unwritten = async { Err::<(), Error>(Error::IdReused { id: "q".to_owned() }) };
        let failed = async { Err::<(), Error>(Error::field("sql", "is wrong")) };
        assert!(matches!(beside(unwritten, failed).await, Err(Error::IdReused { .. })));
        let failed = async { Err::<(), Error>(Error::field("sql", "is wrong")) };
        let (_, planned) = beside(async { Ok(()) }, failed).await.unwrap();
        assert!(planned.is_err());
    }
}
