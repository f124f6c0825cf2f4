//! Cursors: results that are fetched in pieces, over several calls and connections.
//!
//! Owns:      the cursors of this process, and the rows that wait in them.
//! Invariant: a cursor is its maker's alone; it computes only while somebody fetches, holds a turn only then, and ends when
//!            it was not used for long, or when the memory that it holds is needed while it rests.
//! Not here:  plans (`core::plan`), the history (`run`).

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base::{Clock, Timestamp};
use lake::arrow::array::RecordBatch;
use lake::sql::Rows;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::fetch_cursor_response::Batch;
use tokio::sync::Mutex as Turned;
use tokio_util::sync::CancellationToken;

use crate::convert::rows::{ROW_BYTES_MAX, message, size};
use crate::convert::{self, long};
use crate::core::plan::{Read, Reader};
use crate::error::{Error, Result, Turns as Which};
use crate::metrics;
use crate::options::{Limits, Options};
use crate::parts::Parts;
use crate::results::{Form, arrow_part, reopen};
use crate::run::{Line, Run, stoppable, taken};

/// Cursors of one caller.
const OF_CALLER_MAX: usize = 20;
/// Bytes of the rows that wait for one answer.
const WAITING_BYTES: usize = 3 << 20;
/// Rows of an answer, where the request does not say.
const ROWS_DEFAULT: usize = 500;
/// Rows of an answer of messages.
const ROWS_MAX: usize = 1000;

/// The cursors of this process.
pub(crate) struct Cursors {
    clock: Arc<dyn Clock>,
    most: usize,
    idle: Duration,
    open: Mutex<HashMap<String, Arc<Held>>>,
}

/// A cursor.
pub(crate) struct Held {
    org_id: i64,
    user_id: i64,
    query_id: String,
    limits: Limits,
    stop: CancellationToken,
    expires_at: Mutex<Timestamp>,
    /// One fetches at a time.
    state: Turned<State>,
}

struct State {
    /// None when the query has ended.
    line: Option<Line>,
    rows: Option<Rows>,
    reads: Vec<Read>,
    form: Form,
    queued: Duration,
    waiting: VecDeque<RecordBatch>,
    /// No more rows will come.
    is_over: bool,
    /// What it held was needed by others.
    is_given_back: bool,
    next: i64,
    /// The last answer, which may be asked for once more, and where it begins.
    last: Option<(i64, pb::FetchCursorResponse)>,
}

impl Cursors {
    pub(crate) fn new(options: &Options, clock: Arc<dyn Clock>) -> Self {
        let (most, idle) = (options.cursors_max as usize, options.cursor_idle.0);
        Self { clock, most, idle, open: Mutex::default() }
    }

    /// Refuses a caller who has as many cursors as allowed.
    pub(crate) fn check(&self, reader: &Reader) -> Result<()> {
        let open = self.open.lock().expect("no panic under this lock");
        let own = open.values().filter(|it| it.is_of(reader) && it.is_open()).count();
        if own < OF_CALLER_MAX && open.len() < self.most {
            return Ok(());
        }
        let limit = if own < OF_CALLER_MAX { self.most } else { OF_CALLER_MAX };
        Err(Error::TooMany {
            which: Which::Cursors,
            limit: u32::try_from(limit).unwrap_or(u32::MAX),
            retry_after: None,
        })
    }

    /// Keeps a query under a new cursor, and tells when it closes by itself.
    pub(crate) fn add(
        &self,
        reader: &Reader,
        id: &str,
        run: Run,
        form: Form,
        limits: &Limits,
    ) -> Result<Timestamp> {
        self.check(reader)?;
        let Run { line, planned, queued, turn: _ } = run;
        let expires_at = self.clock.now() + self.idle;
        let held = Held {
            org_id: reader.org_id,
            user_id: reader.user_id,
            query_id: line.id.clone(),
            limits: limits.clone(),
            stop: line.entry.stop.clone(),
            expires_at: Mutex::new(expires_at),
            state: Turned::new(State {
                line: Some(line),
                rows: Some(planned.query.execute()),
                reads: planned.reads,
                form,
                queued,
                waiting: VecDeque::new(),
                is_over: false,
                is_given_back: false,
                next: 0,
                last: None,
            }),
        };
        let mut open = self.open.lock().expect("no panic under this lock");
        open.insert(id.to_owned(), Arc::new(held));
        metrics::cursors(open.len());
        Ok(expires_at)
    }

    /// A cursor of the reader.
    pub(crate) fn find(&self, reader: &Reader, id: &str) -> Result<Arc<Held>> {
        let open = self.open.lock().expect("no panic under this lock");
        let found = open.get(id).filter(|it| it.is_of(reader) && !it.is_expired(self.clock.now()));
        found.cloned().ok_or_else(|| Error::CursorNotFound { id: id.to_owned() })
    }

    /// Closes a cursor of the reader; whether it was open.
    pub(crate) fn close(&self, reader: &Reader, id: &str) -> bool {
        let Ok(held) = self.find(reader, id) else { return false };
        let mut open = self.open.lock().expect("no panic under this lock");
        open.remove(id);
        metrics::cursors(open.len());
        held.is_open()
    }

    /// Cursors of the reader that have rows to give.
    pub(crate) fn count(&self, reader: &Reader) -> usize {
        let open = self.open.lock().expect("no panic under this lock");
        open.values().filter(|it| it.is_of(reader) && it.is_open()).count()
    }

    /// Takes away cursors that were not used for long.
    pub(crate) fn expire(&self) {
        let now = self.clock.now();
        let mut gone = Vec::new();
        let mut open = self.open.lock().expect("no panic under this lock");
        open.retain(|_, held| {
            // Who fetches uses it.
            let is_gone = held.is_expired(now) && held.state.try_lock().is_ok();
            if is_gone {
                gone.push(Arc::clone(held));
            }
            !is_gone
        });
        metrics::cursors(open.len());
        drop(open);
        // What they hold goes outside of the lock.
        drop(gone);
    }

    /// Ends resting cursors that hold memory until so many bytes are given back, or there are none, and tells how many
    /// bytes were. They are those of one organisation, or of whichever has most in them, and each time the one that rested
    /// longest.
    pub(crate) fn give_back(&self, org_id: Option<i64>, bytes: u64) -> u64 {
        let mut given = 0;
        while given < bytes {
            let rows = {
                let open = self.open.lock().expect("no panic under this lock");
                let Some((id, held)) = longest_rested(&open, org_id) else { break };
                // Somebody who just began to fetch from it uses it.
                let Ok(mut state) = held.state.try_lock() else { break };
                state.give_back(&Error::CursorEnded { id: id.to_owned() })
            };
            // What they hold goes outside of the lock.
            given += rows.map_or(0, |rows| rows.memory_used());
        }
        given
    }

    /// Takes away what the cursor of a query holds, which was cancelled.
    pub(crate) async fn cancelled(&self, org_id: i64, query_id: &str) {
        let of_query = |it: &&Arc<Held>| it.org_id == org_id && it.query_id == query_id;
        let held = {
            let open = self.open.lock().expect("no panic under this lock");
            open.values().find(of_query).cloned()
        };
        if let Some(held) = held {
            held.state.lock().await.fail(held.cancelled()).await;
        }
    }

    fn used(&self, held: &Held) -> Timestamp {
        let expires_at = self.clock.now() + self.idle;
        *held.expires_at.lock().expect("no panic under this lock") = expires_at;
        expires_at
    }
}

/// The cursor that rested longest of those of an organisation that hold memory, or of the one that has most in them.
fn longest_rested(open: &HashMap<String, Arc<Held>>, org_id: Option<i64>) -> Option<(&str, &Held)> {
    let mut of_org: BTreeMap<i64, u64> = BTreeMap::new();
    let mut resting: Vec<(&str, &Held)> = Vec::new();
    for (id, held) in open {
        let bytes = held.resting_bytes();
        if 0 < bytes && org_id.is_none_or(|org_id| org_id == held.org_id) {
            *of_org.entry(held.org_id).or_default() += bytes;
            resting.push((id, held));
        }
    }
    let (most, _) = of_org.into_iter().max_by_key(|(_, bytes)| *bytes)?;
    resting.retain(|(_, held)| held.org_id == most);
    resting.into_iter().min_by_key(|(_, held)| held.expires_at())
}

impl Held {
    fn is_of(&self, reader: &Reader) -> bool {
        self.org_id == reader.org_id && self.user_id == reader.user_id
    }

    fn expires_at(&self) -> Timestamp {
        *self.expires_at.lock().expect("no panic under this lock")
    }

    fn is_expired(&self, now: Timestamp) -> bool {
        self.expires_at() <= now
    }

    /// Bytes of memory that it holds; none while somebody fetches.
    fn resting_bytes(&self) -> u64 {
        let Ok(state) = self.state.try_lock() else { return 0 };
        state.rows.as_ref().map_or(0, Rows::memory_used)
    }

    /// Whether it has rows to give; who fetches from it believes so.
    fn is_open(&self) -> bool {
        self.state.try_lock().map_or(true, |state| state.line.is_some())
    }

    fn cancelled(&self) -> Error {
        Error::Cancelled { id: self.query_id.clone() }
    }

    /// The rows from a position on.
    pub(crate) async fn fetch(
        &self,
        parts: &Parts,
        id: &str,
        position: i64,
        rows_max: usize,
    ) -> Result<pb::FetchCursorResponse> {
        let mut state = self.state.lock().await;
        let expires_at = convert::time(parts.cursors.used(self));
        if state.is_given_back {
            return Err(Error::CursorEnded { id: id.to_owned() });
        }
        if let Some((at, answer)) = &state.last
            && *at == position
        {
            return Ok(pb::FetchCursorResponse { expires_at, ..answer.clone() });
        }
        if self.stop.is_cancelled() {
            return Err(state.fail(self.cancelled()).await);
        }
        if state.line.is_none() {
            return Err(Error::CursorNotFound { id: id.to_owned() });
        }
        if position != state.next {
            return Err(Error::PositionGone { position, next: state.next });
        }
        let rows_max = match (rows_max, state.form) {
            (0, _) => ROWS_DEFAULT,
            (most, Form::Rows(_)) => most.min(ROWS_MAX),
            (most, Form::Arrow) => most,
        };
        let gathered = stoppable(&self.stop, &self.query_id, async {
            if state.needs(rows_max) {
                let turn = parts.turns.again(self.org_id, &self.limits)?.turn().await?;
                parts.make_room(self.org_id, state.rows.as_ref().map_or(0, Rows::memory_left));
                state.gather(rows_max).await?;
                drop(turn);
            }
            state.answer(rows_max)
        });
        let answer = match gathered.await {
            Ok(answer) => answer,
            // Too many at a time is no end of the query.
            Err(error @ Error::TooMany { .. }) => return Err(error),
            Err(error) => {
                reopen(parts, &error, state.line.as_ref(), &state.reads);
                return Err(state.fail(error).await);
            }
        };
        let statistics = if answer.done { Some(state.complete().await?) } else { None };
        let answer = pb::FetchCursorResponse {
            statistics,
            expires_at: convert::time(parts.cursors.used(self)),
            ..answer
        };
        state.next = answer.next_position;
        state.last = Some((position, answer.clone()));
        Ok(answer)
    }
}

impl State {
    /// Whether rows have to be computed for an answer.
    fn needs(&self, rows_max: usize) -> bool {
        let bytes: usize = self.waiting.iter().map(size).sum();
        !self.is_over && self.count() < rows_max && bytes < WAITING_BYTES
    }

    fn count(&self) -> usize {
        self.waiting.iter().map(RecordBatch::num_rows).sum()
    }

    /// Computes rows until there are enough; what was computed stays if the call is given up.
    async fn gather(&mut self, rows_max: usize) -> Result<()> {
        while self.needs(rows_max) {
            let Some(rows) = &mut self.rows else { break };
            match rows.next().await? {
                Some(batch) => self.waiting.push_back(batch),
                None => self.is_over = true,
            }
        }
        Ok(())
    }

    /// An answer of the rows that wait.
    fn answer(&mut self, rows_max: usize) -> Result<pb::FetchCursorResponse> {
        let (batch, count) = match self.form {
            Form::Rows(_) => self.messages(rows_max)?,
            Form::Arrow => self.arrow(rows_max)?,
        };
        Ok(pb::FetchCursorResponse {
            batch: Some(batch),
            next_position: self.next + long(count),
            done: self.is_over && self.waiting.is_empty(),
            ..pb::FetchCursorResponse::default()
        })
    }

    fn messages(&mut self, rows_max: usize) -> Result<(Batch, usize)> {
        let mut all = data::RowBatch::default();
        let mut bytes = 0;
        while let Some(batch) = self.waiting.front()
            && all.rows.len() < rows_max
            && bytes < WAITING_BYTES
        {
            let room = WAITING_BYTES - bytes;
            let part = message(batch, 0, rows_max - all.rows.len(), room)?;
            let size: usize = part.rows.iter().map(prost::Message::encoded_len).sum();
            if !all.rows.is_empty() && room < size {
                break;
            }
            bytes += size;
            let count = part.rows.len();
            all.rows.extend(part.rows);
            self.consume(count);
        }
        let count = all.rows.len();
        Ok((Batch::Rows(all), count))
    }

    fn arrow(&mut self, rows_max: usize) -> Result<(Batch, usize)> {
        let Some(batch) = self.waiting.front() else {
            let empty =
                self.rows.as_ref().map(|it| RecordBatch::new_empty(Arc::clone(it.schema())));
            let bytes = empty.map(|it| convert::rows::arrow(&it)).transpose()?.unwrap_or_default();
            return Ok((Batch::ArrowIpc(bytes.into()), 0));
        };
        let (bytes, count) = arrow_part(batch, 0, rows_max, ROW_BYTES_MAX)?;
        self.consume(count);
        Ok((Batch::ArrowIpc(bytes.into()), count))
    }

    /// Takes the first rows of those that wait away.
    fn consume(&mut self, count: usize) {
        let Some(batch) = self.waiting.pop_front() else { return };
        if count < batch.num_rows() {
            self.waiting.push_front(batch.slice(count, batch.num_rows() - count));
        }
    }

    /// The query ended well.
    async fn complete(&mut self) -> Result<pb::QueryStatistics> {
        let statistics = self.rows.take().map(|rows| taken(&rows, self.queued));
        let statistics = statistics.unwrap_or_default();
        if let Some(line) = self.line.take() {
            line.complete(statistics.clone()).await?;
        }
        Ok(statistics)
    }

    /// The query is ended while nobody fetches; what it held is handed out.
    fn give_back(&mut self, error: &Error) -> Option<Rows> {
        let rows = self.rows.take()?;
        self.waiting.clear();
        self.last = None;
        self.is_given_back = true;
        if let Some(line) = self.line.take() {
            line.give_up(error, taken(&rows, self.queued));
        }
        Some(rows)
    }

    /// The query ended with an error.
    async fn fail(&mut self, error: Error) -> Error {
        let statistics = self.rows.take().map(|rows| taken(&rows, self.queued));
        self.waiting.clear();
        self.last = None;
        match self.line.take() {
            Some(line) => line.fail(error, statistics).await,
            None => error,
        }
    }
}
