//! How far data sets have come with the rows that they refine, as rows.

use serde::{Deserialize, Serialize};
use store::{FromRow, Row, Tx, params};

use crate::error::{Damaged, Result};

/// The data set whose rows are refined, and the one that they become rows of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Pair {
    pub(crate) input: String,
    pub(crate) dataset: String,
}

impl Pair {
    /// What stands in the place of a bronze batch: `INPUT/DATASET`. No bronze batch has a slash in its id.
    pub(crate) fn parse(id: &str) -> Option<Self> {
        let (input, dataset) = id.split_once('/')?;
        let is_name = |name: &str| !name.is_empty() && !name.contains('/');
        let (input, dataset) = (input.to_owned(), dataset.to_owned());
        (is_name(&input) && is_name(&dataset)).then_some(Self { input, dataset })
    }

    pub(crate) fn id(&self) -> String {
        format!("{}/{}", self.input, self.dataset)
    }
}

/// How far a data set has come with one of its inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    /// The version of the input's table.
    pub(crate) version: u64,
    /// When that table was made, in microseconds.
    pub(crate) made: i64,
    /// The version of the declaration.
    pub(crate) declaration: i64,
    /// The silver batch of the newest result.
    pub(crate) silver_batch_id: String,
}

impl FromRow for Position {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            version: u64::try_from(row.get::<i64>("version")?).unwrap_or(0),
            made: row.get("made")?,
            declaration: row.get("declaration")?,
            silver_batch_id: row.get("silver")?,
        })
    }
}

/// What a run reads. Persisted as JSON; names are stable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Task {
    /// The version of the declaration.
    pub(crate) declaration: i32,
    /// Whether the data set is made anew of all its inputs.
    pub(crate) whole: bool,
    pub(crate) spans: Vec<Span>,
}

/// The part of an input that a run reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Span {
    pub(crate) input: String,
    /// What changed since this version; nothing reads all rows.
    pub(crate) from: Option<u64>,
    pub(crate) to: u64,
    /// When the input's table was made, in microseconds.
    pub(crate) made: i64,
}

/// A run that may have committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Open {
    /// What the commit's note says.
    pub(crate) run: String,
    /// Newest version of the table before.
    pub(crate) base: u64,
    pub(crate) task: Task,
}

struct Kept {
    run: String,
    base: i64,
    task: String,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self { run: row.get("run")?, base: row.get("base")?, task: row.get("task")? })
    }
}

/// How far a data set has come with an input.
pub(crate) async fn position(tx: &mut Tx, org_id: i64, pair: &Pair) -> Result<Option<Position>> {
    const SQL: &str = "SELECT version, made, declaration, silver FROM silver_refined
        WHERE org = $1 AND dataset = $2 AND input = $3";
    Ok(tx.optional(SQL, params![org_id, &pair.dataset, &pair.input]).await?)
}

pub(crate) async fn put_position(
    tx: &mut Tx,
    org_id: i64,
    pair: &Pair,
    position: &Position,
) -> Result<()> {
    const SQL: &str =
        "INSERT INTO silver_refined (org, dataset, input, version, made, declaration, silver)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (org, dataset, input) DO UPDATE SET version = excluded.version,
            made = excluded.made, declaration = excluded.declaration, silver = excluded.silver";
    let version = i64::try_from(position.version).unwrap_or(i64::MAX);
    let params = params![
        org_id,
        &pair.dataset,
        &pair.input,
        version,
        position.made,
        position.declaration,
        &position.silver_batch_id
    ];
    tx.execute(SQL, params).await?;
    Ok(())
}

/// Forgets how far a data set has come, so that it is made anew.
pub(crate) async fn forget(tx: &mut Tx, org_id: i64, dataset: &str) -> Result<()> {
    const SQL: &str = "DELETE FROM silver_refined WHERE org = $1 AND dataset = $2";
    tx.execute(SQL, params![org_id, dataset]).await?;
    Ok(())
}

/// The run of a pair, if one began and did not end.
pub(crate) async fn open(tx: &mut Tx, org_id: i64, pair: &Pair) -> Result<Option<Open>> {
    const SQL: &str = "SELECT run, base, task FROM silver_refining
        WHERE org = $1 AND dataset = $2 AND input = $3";
    let kept: Option<Kept> = tx.optional(SQL, params![org_id, &pair.dataset, &pair.input]).await?;
    let Some(Kept { run, base, task }) = kept else { return Ok(None) };
    let damaged = Damaged { column: "silver_refining.task" };
    let task = serde_json::from_str(&task).map_err(|_| damaged)?;
    Ok(Some(Open { run, base: u64::try_from(base).unwrap_or(0), task }))
}

/// Remembers a run before it commits, in the place of one before it.
pub(crate) async fn begin(tx: &mut Tx, org_id: i64, pair: &Pair, open: &Open) -> Result<()> {
    const SQL: &str = "INSERT INTO silver_refining (org, dataset, input, run, base, task)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (org, dataset, input) DO UPDATE SET run = excluded.run, base = excluded.base,
            task = excluded.task";
    let task = serde_json::to_string(&open.task).unwrap_or_default();
    let base = i64::try_from(open.base).unwrap_or(i64::MAX);
    let params = params![org_id, &pair.dataset, &pair.input, &open.run, base, task];
    tx.execute(SQL, params).await?;
    Ok(())
}

/// Forgets a run.
pub(crate) async fn end(tx: &mut Tx, org_id: i64, pair: &Pair) -> Result<()> {
    const SQL: &str = "DELETE FROM silver_refining WHERE org = $1 AND dataset = $2 AND input = $3";
    tx.execute(SQL, params![org_id, &pair.dataset, &pair.input]).await?;
    Ok(())
}

/// The bronze batches that a data set has results of.
pub(crate) async fn bronze_batches(tx: &mut Tx, org_id: i64, dataset: &str) -> Result<Vec<String>> {
    const SQL: &str = "SELECT DISTINCT bronze FROM silver_result
        WHERE org = $1 AND dataset = $2 ORDER BY bronze";
    let found: Vec<String> = tx.all(SQL, params![org_id, dataset]).await?;
    Ok(found.into_iter().filter(|it| Pair::parse(it).is_none()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_read_as_it_is_written_and_no_batch_is_one() {
        let pair = Pair { input: "orders".to_owned(), dataset: "buyers".to_owned() };
        assert_eq!(Pair::parse(&pair.id()), Some(pair));
        for id in ["", "0190-ab", "/a", "a/", "a/b/c", "a//b"] {
            assert_eq!(Pair::parse(id), None, "{id}");
        }
    }
}
