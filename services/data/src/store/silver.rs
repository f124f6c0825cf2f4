//! What was made of bronze batches, as rows.

use base::Timestamp;
use platform_proto::platform::data::v1 as pb;
use store::{Direction, FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::Result;
use crate::silver::tally::Scores;

/// Parts of a point in which scores are kept.
const PARTS: f64 = 1e6;

/// A run of a silver batch that may have committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) org_id: i64,
    /// The silver batch.
    pub(crate) id: String,
    /// What the commit's note says.
    pub(crate) run: String,
    /// Newest version of the table before.
    pub(crate) base: Option<u64>,
}

/// The run of a silver batch, if one began and did not end.
pub(crate) async fn run(tx: &mut Tx, org_id: i64, id: &str) -> Result<Option<Run>> {
    const SQL: &str = "SELECT run, base FROM silver_run WHERE org = $1 AND id = $2";
    let found: Option<(String, i64)> = tx.optional(SQL, params![org_id, id]).await?;
    Ok(found.map(|(run, base)| {
        let base = u64::try_from(base).ok();
        Run { org_id, id: id.to_owned(), run, base }
    }))
}

/// Remembers a run before it commits, in the place of one before it.
pub(crate) async fn begin(tx: &mut Tx, run: &Run) -> Result<()> {
    const SQL: &str = "INSERT INTO silver_run (org, id, run, base) VALUES ($1, $2, $3, $4)
        ON CONFLICT (org, id) DO UPDATE SET run = excluded.run, base = excluded.base";
    let base = run.base.map_or(-1, |it| i64::try_from(it).unwrap_or(i64::MAX));
    tx.execute(SQL, params![run.org_id, &run.id, &run.run, base]).await?;
    Ok(())
}

/// Forgets a run.
pub(crate) async fn end(tx: &mut Tx, org_id: i64, id: &str) -> Result<()> {
    tx.execute("DELETE FROM silver_run WHERE org = $1 AND id = $2", params![org_id, id]).await?;
    Ok(())
}

/// Between which ids the silver batches of a bronze batch lie.
fn of_batch(bronze: &str) -> (String, String) {
    (format!("{bronze}.v"), format!("{bronze}.w"))
}

/// Whether a run of a bronze batch began and did not end.
pub(crate) async fn is_open(tx: &mut Tx, org_id: i64, bronze: &str) -> Result<bool> {
    const SQL: &str = "SELECT id FROM silver_run WHERE org = $1 AND id >= $2 AND id < $3 LIMIT 1";
    let (from, to) = of_batch(bronze);
    let found: Option<String> = tx.optional(SQL, params![org_id, from, to]).await?;
    Ok(found.is_some())
}

/// Forgets every run of a bronze batch.
pub(crate) async fn end_all(tx: &mut Tx, org_id: i64, bronze: &str) -> Result<()> {
    let (from, to) = of_batch(bronze);
    let sql = "DELETE FROM silver_run WHERE org = $1 AND id >= $2 AND id < $3";
    tx.execute(sql, params![org_id, from, to]).await?;
    Ok(())
}

/// A result with what its message does not show.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) message: pb::SilverResult,
    pub(crate) pipeline_id: String,
    /// Day of ingestion, as `YYYY-MM-DD`.
    pub(crate) day: String,
    pub(crate) processed_at: Timestamp,
    pub(crate) scored: Scores,
}

/// Writes a result in the place of one before it.
pub(crate) async fn put(tx: &mut Tx, made: &Made) -> Result<()> {
    const SQL: &str = "INSERT INTO silver_result (org, id, bronze, dataset, version, execution, pipeline,
            processed_at, day, scored, score_sum, score_min, band_0, band_50, band_70, band_90, quarantined, body)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        ON CONFLICT (org, id) DO UPDATE SET execution = excluded.execution, pipeline = excluded.pipeline,
            processed_at = excluded.processed_at, day = excluded.day, scored = excluded.scored,
            score_sum = excluded.score_sum, score_min = excluded.score_min, band_0 = excluded.band_0,
            band_50 = excluded.band_50, band_70 = excluded.band_70, band_90 = excluded.band_90,
            quarantined = excluded.quarantined, body = excluded.body";
    const ISSUE: &str = "INSERT INTO silver_issue (org, id, reason, count) VALUES ($1, $2, $3, $4)
        ON CONFLICT (org, id, reason) DO UPDATE SET count = silver_issue.count + excluded.count";
    let it = &made.message;
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let scores = &made.scored;
    let params = params![
        it.org_id,
        &it.silver_batch_id,
        &it.bronze_batch_id,
        &it.dataset,
        it.dataset_version,
        &it.execution_id,
        &made.pipeline_id,
        made.processed_at,
        &made.day,
        count(scores.count),
        parts(scores.sum),
        parts(scores.least()),
        count(scores.bands[0]),
        count(scores.bands[1]),
        count(scores.bands[2]),
        count(scores.bands[3]),
        it.quarantined,
        encode(it)
    ];
    tx.execute(SQL, params).await?;
    let old = params![it.org_id, &it.silver_batch_id];
    tx.execute("DELETE FROM silver_issue WHERE org = $1 AND id = $2", old).await?;
    for issue in &it.issues {
        let params = params![it.org_id, &it.silver_batch_id, &issue.r#type, issue.count];
        tx.execute(ISSUE, params).await?;
    }
    Ok(())
}

/// A score in parts of a point.
fn parts(score: f64) -> i64 {
    (score * PARTS).round() as i64
}

struct Kept(Vec<u8>);

impl FromRow for Kept {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self(row.get("body")?))
    }
}

impl Kept {
    fn read(self) -> Result<pb::SilverResult> {
        Ok(decode("silver_result.body", &self.0)?)
    }
}

/// One result.
pub(crate) async fn find(tx: &mut Tx, org_id: i64, id: &str) -> Result<Option<pb::SilverResult>> {
    const SQL: &str = "SELECT body FROM silver_result WHERE org = $1 AND id = $2";
    let kept: Option<Kept> = tx.optional(SQL, params![org_id, id]).await?;
    kept.map(Kept::read).transpose()
}

/// Whether another result was made of a bronze batch.
pub(crate) async fn has_other(tx: &mut Tx, org_id: i64, bronze: &str, than: &str) -> Result<bool> {
    const SQL: &str =
        "SELECT id FROM silver_result WHERE org = $1 AND bronze = $2 AND id <> $3 LIMIT 1";
    let found: Option<String> = tx.optional(SQL, params![org_id, bronze, than]).await?;
    Ok(found.is_some())
}

/// Forgets what was made of a bronze batch.
pub(crate) async fn forget(tx: &mut Tx, org_id: i64, bronze: &str) -> Result<()> {
    const ISSUES: &str = "DELETE FROM silver_issue WHERE org = $1 AND id IN
        (SELECT id FROM silver_result WHERE org = $1 AND bronze = $2)";
    const RESULTS: &str = "DELETE FROM silver_result WHERE org = $1 AND bronze = $2";
    tx.execute(ISSUES, params![org_id, bronze]).await?;
    tx.execute(RESULTS, params![org_id, bronze]).await?;
    Ok(())
}

/// Which results are meant.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) bronze: Option<String>,
    pub(crate) dataset: Option<String>,
    pub(crate) execution: Option<String>,
    pub(crate) from: Option<Timestamp>,
    /// Exclusive.
    pub(crate) to: Option<Timestamp>,
}

/// Results by time, after a place.
pub(crate) async fn list(
    tx: &mut Tx,
    filter: &Filter,
    after: Option<(Timestamp, &str)>,
    direction: Direction,
    limit: u32,
) -> Result<Vec<pb::SilverResult>> {
    let mut query = Query::new("SELECT body FROM silver_result WHERE org = ")
        .bind(filter.org_id)
        .filter(" AND bronze = ", filter.bronze.as_deref())
        .filter(" AND dataset = ", filter.dataset.as_deref())
        .filter(" AND execution = ", filter.execution.as_deref())
        .filter(" AND processed_at >= ", filter.from)
        .filter(" AND processed_at < ", filter.to);
    if let Some((at, id)) = after {
        query = query.push(" AND ").after("processed_at, id", params![at, id], direction);
    }
    let query = match direction {
        Direction::Ascending => query.push(" ORDER BY processed_at, id"),
        Direction::Descending => query.push(" ORDER BY processed_at DESC, id DESC"),
    };
    let kept: Vec<Kept> = tx.all_of(query.limit(limit)).await?;
    kept.into_iter().map(Kept::read).collect()
}

/// Which results a report is about.
#[derive(Clone, Debug)]
pub(crate) struct Reported {
    pub(crate) org_id: i64,
    pub(crate) from: Timestamp,
    /// Exclusive.
    pub(crate) to: Timestamp,
    pub(crate) dataset: Option<String>,
    pub(crate) pipeline: Option<String>,
}

/// The quality of one day's rows.
#[derive(Clone, Debug)]
pub(crate) struct Day {
    pub(crate) date: String,
    pub(crate) scored: Scores,
    pub(crate) quarantined: i64,
    pub(crate) updated_at: Timestamp,
}

impl FromRow for Day {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        let count = |name: &str| -> std::result::Result<u64, store::Error> {
            Ok(u64::try_from(row.get::<i64>(name)?).unwrap_or(0))
        };
        let points = |name: &str| -> std::result::Result<f64, store::Error> {
            Ok(row.get::<i64>(name)? as f64 / PARTS)
        };
        Ok(Self {
            date: row.get("day")?,
            scored: Scores {
                count: count("scored")?,
                sum: points("score_sum")?,
                min: points("score_min")?,
                bands: [count("band_0")?, count("band_50")?, count("band_70")?, count("band_90")?],
            },
            quarantined: row.get("quarantined")?,
            updated_at: row.get("updated_at")?,
        })
    }
}

impl Reported {
    fn narrow(&self, query: Query) -> Query {
        query
            .bind(self.org_id)
            .push(" AND processed_at >= ")
            .bind(self.from)
            .push(" AND processed_at < ")
            .bind(self.to)
            .filter(" AND dataset = ", self.dataset.as_deref())
            .filter(" AND pipeline = ", self.pipeline.as_deref())
    }
}

/// The quality of rows by their day of ingestion, oldest first.
pub(crate) async fn days(tx: &mut Tx, of: &Reported) -> Result<Vec<Day>> {
    const SQL: &str = "SELECT day, CAST(SUM(scored) AS BIGINT) AS scored,
        CAST(SUM(score_sum) AS BIGINT) AS score_sum,
        CAST(MIN(CASE WHEN scored > 0 THEN score_min END) AS BIGINT) AS score_min,
        CAST(SUM(band_0) AS BIGINT) AS band_0, CAST(SUM(band_50) AS BIGINT) AS band_50,
        CAST(SUM(band_70) AS BIGINT) AS band_70, CAST(SUM(band_90) AS BIGINT) AS band_90,
        CAST(SUM(quarantined) AS BIGINT) AS quarantined, MAX(processed_at) AS updated_at
        FROM silver_result WHERE scored > 0 AND org = ";
    let query = of.narrow(Query::new(SQL)).push(" GROUP BY day ORDER BY day");
    Ok(tx.all_of(query).await?)
}

/// Irregularities by type, and how often they were met.
pub(crate) async fn issues(tx: &mut Tx, of: &Reported) -> Result<Vec<(String, i64)>> {
    const SQL: &str = "SELECT i.reason, CAST(SUM(i.count) AS BIGINT) FROM silver_issue i
        JOIN silver_result r ON r.org = i.org AND r.id = i.id WHERE r.org = ";
    Ok(tx.all_of(of.narrow(Query::new(SQL)).push(" GROUP BY i.reason ORDER BY i.reason")).await?)
}
