//! What became of occurrences.

use base::Timestamp;
use platform_proto::platform::etl::v1::FiringOutcome as Outcome;
use store::{FromRow, Query, Row, Tx, params};

use super::from_number;
use crate::convert::cursor::Place;
use crate::error::Result;

/// Rows of one statement that adds many.
const ROWS_AT_ONCE: usize = 100;
/// Rows that one sweep takes away at most, so that no transaction is long.
const SWEPT_AT_ONCE: i64 = 5000;

/// What became of an occurrence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Firing {
    pub(crate) scheduled_for: Timestamp,
    pub(crate) fired_at: Timestamp,
    pub(crate) outcome: Outcome,
    /// Empty if none was started.
    pub(crate) execution: String,
    /// Missed occurrences that it stands for as well.
    pub(crate) missed: i64,
    /// The occurrence that stands for it.
    pub(crate) stands_in: Option<Timestamp>,
}

struct Raw {
    scheduled_for: Timestamp,
    fired_at: Timestamp,
    outcome: i64,
    execution: String,
    missed: i64,
    stands_in: Option<Timestamp>,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            scheduled_for: row.get("scheduled_for")?,
            fired_at: row.get("fired_at")?,
            outcome: row.get("outcome")?,
            execution: row.get("execution")?,
            missed: row.get("missed")?,
            stands_in: row.get("stands_in")?,
        })
    }
}

impl Raw {
    fn read(self) -> Result<Firing> {
        Ok(Firing {
            scheduled_for: self.scheduled_for,
            fired_at: self.fired_at,
            outcome: from_number("outcome", self.outcome)?,
            execution: self.execution,
            missed: self.missed,
            stands_in: self.stands_in,
        })
    }
}

const INSERT: &str = "INSERT INTO firing (org, pipeline, scheduled_for, fired_at, outcome, \
    execution, missed, stands_in) VALUES ";

/// Writes down an occurrence; false if something became of it already.
pub(crate) async fn insert(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    firing: &Firing,
) -> Result<bool> {
    let query = row(Query::new(INSERT), (org, pipeline), firing);
    let query = query.push(" ON CONFLICT (org, pipeline, scheduled_for) DO NOTHING");
    Ok(0 < tx.execute_of(query).await?)
}

/// Writes down many occurrences that start nothing, leaving those of which something became already.
pub(crate) async fn insert_all(tx: &mut Tx, key: (i64, &str), firings: &[Firing]) -> Result<()> {
    for some in firings.chunks(ROWS_AT_ONCE) {
        let mut query = Query::new(INSERT);
        for (index, firing) in some.iter().enumerate() {
            query = row(query.push(if index == 0 { "" } else { ", " }), key, firing);
        }
        let query = query.push(" ON CONFLICT (org, pipeline, scheduled_for) DO NOTHING");
        tx.execute_of(query).await?;
    }
    Ok(())
}

fn row(query: Query, (org, pipeline): (i64, &str), firing: &Firing) -> Query {
    query
        .push("(")
        .bind(org)
        .push(", ")
        .bind(pipeline)
        .push(", ")
        .bind(firing.scheduled_for)
        .push(", ")
        .bind(firing.fired_at)
        .push(", ")
        .bind(firing.outcome as i32)
        .push(", ")
        .bind(&firing.execution)
        .push(", ")
        .bind(firing.missed)
        .push(", ")
        .bind(firing.stands_in)
        .push(")")
}

const COLUMNS: &str = "SELECT scheduled_for, fired_at, outcome, execution, missed, stands_in \
    FROM firing WHERE org = ";

/// Occurrences that wait, oldest first.
pub(crate) async fn queued(tx: &mut Tx, org: i64, pipeline: &str) -> Result<Vec<Firing>> {
    let query = Query::new(COLUMNS).bind(org).push(" AND pipeline = ").bind(pipeline);
    let query = query.push(" AND outcome = 2 ORDER BY scheduled_for");
    let rows: Vec<Raw> = tx.all_of(query).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// Organisation and id of pipelines of which occurrences wait.
pub(crate) async fn waiting(tx: &mut Tx, limit: u32) -> Result<Vec<(i64, String)>> {
    const SQL: &str = "SELECT DISTINCT org, pipeline FROM firing WHERE outcome = 2
        ORDER BY org, pipeline LIMIT $1";
    Ok(tx.all(SQL, params![limit]).await?)
}

/// How many occurrences of a pipeline wait.
pub(crate) async fn queued_count(tx: &mut Tx, org: i64, pipeline: &str) -> Result<i64> {
    const SQL: &str =
        "SELECT COUNT(*) FROM firing WHERE org = $1 AND pipeline = $2 AND outcome = 2";
    Ok(tx.one(SQL, params![org, pipeline]).await?)
}

/// Says what became of an occurrence that waited, and names the execution in those that it stands for.
pub(crate) async fn settle(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    scheduled_for: Timestamp,
    (outcome, execution): (Outcome, &str),
    now: Timestamp,
) -> Result<()> {
    const OWN: &str = "UPDATE firing SET outcome = $1, execution = $2, fired_at = $3
        WHERE org = $4 AND pipeline = $5 AND scheduled_for = $6";
    const OTHERS: &str = "UPDATE firing SET execution = $1
        WHERE org = $2 AND pipeline = $3 AND stands_in = $4";
    let params = params![outcome as i32, execution, now, org, pipeline, scheduled_for];
    tx.execute(OWN, params).await?;
    tx.execute(OTHERS, params![execution, org, pipeline, scheduled_for]).await?;
    Ok(())
}

/// Forgets occurrences that were lost to a pause, so that they count as missed.
pub(crate) async fn unpause(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    after: Timestamp,
) -> Result<u64> {
    const SQL: &str = "DELETE FROM firing
        WHERE org = $1 AND pipeline = $2 AND scheduled_for > $3 AND outcome = $4";
    let outcome = Outcome::SkippedPaused as i32;
    Ok(tx.execute(SQL, params![org, pipeline, after, outcome]).await?)
}

/// Occurrences as the page of a list has them.
pub(crate) async fn page(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    outcomes: &[i32],
    since: Timestamp,
    place: &Place,
) -> Result<Vec<Firing>> {
    let query = Query::new(COLUMNS).bind(org).push(" AND pipeline = ").bind(pipeline);
    let mut query = query.push(" AND scheduled_for >= ").bind(since);
    if !outcomes.is_empty() {
        query = query.push(" AND outcome IN").list(outcomes.iter().copied());
    }
    let order = ("scheduled_for, pipeline", "scheduled_for DESC, pipeline DESC");
    let query = place.narrow(query, "scheduled_for, pipeline", order);
    let rows: Vec<Raw> = tx.all_of(query).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// Forgets occurrences before a moment, except those that wait; how many.
pub(crate) async fn sweep(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    const SQL: &str = "DELETE FROM firing WHERE outcome <> 2 AND (org, pipeline, scheduled_for) IN
        (SELECT org, pipeline, scheduled_for FROM firing WHERE scheduled_for < $1 LIMIT $2)";
    Ok(tx.execute(SQL, params![before, SWEPT_AT_ONCE]).await?)
}

/// How many occurrences of each pipeline of an organisation wait, where any does.
pub(crate) async fn queued_counts(tx: &mut Tx, org: i64) -> Result<Vec<(String, i64)>> {
    const SQL: &str = "SELECT pipeline, COUNT(*) FROM firing WHERE org = $1 AND outcome = 2
        GROUP BY pipeline";
    Ok(tx.all(SQL, params![org]).await?)
}
