//! Steps of executions.

use std::collections::BTreeMap;

use base::Timestamp;
use service::page::Page;
use store::{Query, Tx, params};

use super::{from_json, from_number, to_json};
use crate::core::spec::Layer;
use crate::core::step::Step;
use crate::error::{Error, Result};

/// A step as a row has it.
struct Raw {
    position: i64,
    status: i64,
    body: String,
    started_at: Option<Timestamp>,
}

store::from_row!(Raw { position, status, body, started_at });

impl Raw {
    fn read(self) -> Result<Step> {
        Ok(Step {
            position: self.position,
            status: from_number("status", self.status)?,
            started_at: self.started_at,
            body: from_json("body", &self.body)?,
        })
    }
}

const PUT: &str = "INSERT INTO execution_step (org, execution, position, status, body, started_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (org, execution, position) DO UPDATE SET
        status = excluded.status, body = excluded.body, started_at = excluded.started_at";

/// Adds a step, or writes what became of it.
pub(crate) async fn put(tx: &mut Tx, (org, id): (i64, &str), step: &Step) -> Result<()> {
    let body = to_json(&step.body);
    let params = params![org, id, step.position, step.status as i32, body, step.started_at];
    tx.execute(PUT, params).await?;
    Ok(())
}

const SELECT: &str = "SELECT position, status, body, started_at FROM execution_step WHERE org = ";

/// All steps of an execution, in their order.
pub(crate) async fn all(tx: &mut Tx, (org, id): (i64, &str)) -> Result<Vec<Step>> {
    let query = Query::new(SELECT).bind(org).push(" AND execution = ").bind(id);
    let rows: Vec<Raw> = tx.all_of(query.push(" ORDER BY position")).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// One page of an execution's steps, and how many all pages have. Those that wait come last.
pub(crate) async fn page(
    tx: &mut Tx,
    (org, id): (i64, &str),
    page: &Page,
) -> Result<(Vec<Step>, i64)> {
    // Without a beginning a step comes after every one that has begun.
    const ORDERS: &[(&str, &str)] = &[("started_at", "COALESCE(started_at, 9223372036854775807)")];
    let query = Query::new(SELECT)
        .bind(org)
        .push(" AND execution = ")
        .bind(id)
        .order_by(&page.sort_by, ORDERS, page.direction(), "position")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows: Vec<Raw> = tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    const COUNT: &str = "SELECT COUNT(*) FROM execution_step WHERE org = $1 AND execution = $2";
    let total: i64 = tx.one(COUNT, params![org, id]).await?;
    Ok((rows.into_iter().map(Raw::read).collect::<Result<_>>()?, total))
}

/// The layers of steps, by position.
pub(crate) async fn layers(
    tx: &mut Tx,
    (org, id): (i64, &str),
    positions: &[i64],
) -> Result<BTreeMap<i64, Layer>> {
    let mut found = BTreeMap::new();
    for positions in positions.chunks(500) {
        let query = Query::new(SELECT).bind(org).push(" AND execution = ").bind(id);
        let query = query.push(" AND position IN").list(positions.iter().copied());
        let rows: Vec<Raw> = tx.all_of(query).await?;
        for row in rows {
            let step = row.read()?;
            found.insert(step.position, step.body.layer);
        }
    }
    Ok(found)
}
