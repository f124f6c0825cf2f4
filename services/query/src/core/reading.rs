//! The statements of one call: in one turn, within one time, over one state of the tables.
//!
//! Nothing of them is written into the history: they are reads of a page, not queries of a person.

use std::error::Error as _;
use std::time::{Duration, Instant};

use lake::arrow::array::RecordBatch;
use lake::arrow::datatypes::SchemaRef;
use lake::sql::{Error as Sql, Limits, RelationName, Rows};
use rpc::Call;

use super::plan::{Ask, Planned, Reader, State, plan_with};
use super::source::{Opened, Source};
use super::written::{Bound, Written, relation};
use crate::catalogue::Layer;
use crate::convert::statement;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::run::now;
use crate::turns::Turn;

/// What a store says of a file that a version names and that is gone.
const FILE_MISSING: &str = "not found";
/// What the engine says when a condition fails while a file is read.
const FILTER_FAILED: &str = "Error evaluating filter predicate";

/// What a call reads.
pub(crate) struct Reading<'r> {
    pub(crate) parts: &'r Parts,
    pub(crate) reader: &'r Reader,
    limits: Limits,
    state: State,
    began: Instant,
    /// Held until the call is answered.
    #[expect(dead_code, reason = "it is held")]
    turn: Turn,
}

/// All rows of a statement.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) schema: SchemaRef,
    pub(crate) batches: Vec<RecordBatch>,
}

impl<'r> Reading<'r> {
    /// Waits for the caller's turn. Calls of one organisation share their turns with its queries, and do not count as
    /// queries of a minute.
    ///
    /// # Errors
    /// [`Error::TooMany`].
    pub(crate) async fn begin(parts: &'r Parts, call: &Call, reader: &'r Reader) -> Result<Self> {
        let allowed = parts.limits(call);
        let turn = parts.turns.again(reader.org_id, allowed)?.turn().await?;
        Self::within(parts, call, reader, turn)
    }

    /// The same for a call that counts as a query.
    ///
    /// # Errors
    /// [`Error::TooMany`].
    pub(crate) async fn begin_query(
        parts: &'r Parts,
        call: &Call,
        reader: &'r Reader,
    ) -> Result<Self> {
        let allowed = parts.limits(call);
        let turn = parts.turns.enter(reader.org_id, allowed)?.turn().await?;
        Self::within(parts, call, reader, turn)
    }

    fn within(parts: &'r Parts, call: &Call, reader: &'r Reader, turn: Turn) -> Result<Self> {
        let limits = statement::limits(&parts.options, parts.limits(call), None)?;
        // What is answered is bounded by the call; what is looked through is bounded by bytes and time.
        let limits = Limits { rows_max: u64::MAX, ..limits };
        parts.make_room(reader.org_id, limits.memory_bytes_max);
        Ok(Self { parts, reader, limits, state: State::Newest, began: now(), turn })
    }

    /// Reads rows in the order in which they are stored from now on, so that all statements find the same.
    pub(crate) fn in_order(&mut self) {
        self.limits.partitions = 1;
    }

    /// Reads another state from now on.
    pub(crate) fn read_at(&mut self, state: State) {
        self.state = state;
    }

    /// Opens a relation, and reads what it reads in the same versions from now on.
    ///
    /// # Errors
    /// [`Error::VersionNotAvailable`], and those of a plan.
    pub(crate) async fn open(&mut self, source: Source) -> Result<Opened> {
        let sql = format!("SELECT * FROM {}", relation(&source.name));
        let planned = self.plan(&Written { sql, bound: Bound::default() }).await?;
        let schema = planned.query.schema().clone();
        let masked = source.masked(self.reader, &schema);
        self.keep(&planned);
        Ok(Opened { source, schema, reads: planned.reads, tables: planned.tables, masked })
    }

    /// Reads the tables of a plan in its versions from now on, beside those that are kept already.
    pub(crate) fn keep(&mut self, planned: &Planned) {
        let version = |table: &RelationName| {
            planned.reads.iter().find(|it| it.relation == *table).map(|it| it.version)
        };
        let read = planned.tables.iter().map(|it| (it.clone(), version(it)));
        match &mut self.state {
            State::Versions(versions) => versions.extend(read),
            State::Newest | State::Time(_) => self.state = State::Versions(read.collect()),
        }
    }

    /// Plans a statement within what is left of the call's time.
    ///
    /// # Errors
    /// Those of a plan.
    pub(crate) async fn plan(&self, written: &Written) -> Result<Planned> {
        let allowed = self.limits.time_max;
        let left = allowed.saturating_sub(self.began.elapsed());
        if left < Duration::from_millis(1) {
            return Err(Sql::Timeout { allowed }.into());
        }
        let ask = Ask {
            sql: written.sql.clone(),
            values: written.bound.values.clone(),
            limits: Limits { time_max: left, ..self.limits.clone() },
            state: self.state.clone(),
            zone: String::new(),
        };
        let formulas = &written.bound.formulas;
        Box::pin(plan_with(self.parts, self.reader, &ask, None, formulas)).await
    }

    /// The rows of a statement, one batch after the other.
    ///
    /// # Errors
    /// Those of a plan.
    pub(crate) async fn rows(&self, written: &Written) -> Result<Rows> {
        Ok(self.plan(written).await?.query.execute())
    }

    /// The next batch of rows.
    ///
    /// # Errors
    /// Those of a query, and [`Error::VersionNotAvailable`] if what is read was removed meanwhile.
    pub(crate) async fn next(&self, rows: &mut Rows) -> Result<Option<RecordBatch>> {
        rows.next().await.map_err(|error| self.told(error))
    }

    /// What an error of the engine means here. A table that fails may have been made anew under the name of an old one, so
    /// nothing is remembered of it.
    fn told(&self, error: Sql) -> Error {
        let (State::Versions(versions), Sql::Engine(_)) = (&self.state, &error) else {
            return error.into();
        };
        for table in versions.keys() {
            if let Some(layer) = Layer::find(&table.layer) {
                self.parts.tables.reopen(self.reader.org_id, layer, &table.table);
            }
        }
        if is_said(&error, FILTER_FAILED) {
            let what = "a condition cannot be computed for a row".to_owned();
            return Sql::Arithmetic { what }.into();
        }
        match versions.keys().next() {
            Some(first) if is_said(&error, FILE_MISSING) => {
                Error::VersionNotAvailable { relation: first.to_string() }
            }
            Some(_) | None => error.into(),
        }
    }

    /// All rows of a statement whose answer is small.
    ///
    /// # Errors
    /// Those of a query.
    pub(crate) async fn all(&self, written: &Written) -> Result<Found> {
        let mut rows = self.rows(written).await?;
        let schema = rows.schema().clone();
        let mut batches = Vec::new();
        while let Some(batch) = self.next(&mut rows).await? {
            batches.push(batch);
        }
        Ok(Found { schema, batches })
    }
}

/// Whether the engine gives this as a cause; it passes some causes on as text alone.
fn is_said(error: &Sql, words: &str) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.to_string().contains(words) {
            return true;
        }
        cause = error.source();
    }
    false
}
