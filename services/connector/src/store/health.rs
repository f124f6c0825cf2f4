//! Calls of the last hour, and breakers.

use std::collections::BTreeMap;

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::core::breaker::Breaker;
use crate::core::health::{Call, HOUR, Record};
use crate::error::Result;

/// A breaker as a row.
struct Kept {
    id: String,
    failures: i64,
    successes: i64,
    last_failure_at: Option<Timestamp>,
    recovery_at: Option<Timestamp>,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            id: row.get("id")?,
            failures: row.get("failures")?,
            successes: row.get("successes")?,
            last_failure_at: row.get("last_failure_at")?,
            recovery_at: row.get("recovery_at")?,
        })
    }
}

impl From<Kept> for Breaker {
    fn from(kept: Kept) -> Self {
        let Kept { id: _, failures, successes, last_failure_at, recovery_at } = kept;
        Self { failures, successes, last_failure_at, recovery_at }
    }
}

/// Adds a call, and forgets those that are older than an hour.
pub(crate) async fn add(
    tx: &mut Tx,
    (org, id): (i64, &str),
    call_id: &str,
    call: &Call,
) -> Result<()> {
    const ADD: &str = "INSERT INTO connector_call (org, id, at, call, latency_ms, failure)
        VALUES ($1, $2, $3, $4, $5, $6)";
    const FORGET: &str = "DELETE FROM connector_call WHERE org = $1 AND id = $2 AND at < $3";
    let params = params![org, id, call.at, call_id, call.latency_ms, call.failure.as_deref()];
    tx.execute(ADD, params).await?;
    tx.execute(FORGET, params![org, id, call.at - HOUR]).await?;
    Ok(())
}

/// What is known of connectors of an organisation, as of `now`.
pub(crate) async fn records(
    tx: &mut Tx,
    org: i64,
    ids: &[&str],
    now: Timestamp,
) -> Result<BTreeMap<String, Record>> {
    let calls = Query::new("SELECT id, at, latency_ms, failure FROM connector_call WHERE org = ")
        .bind(org)
        .push(" AND id IN")
        .list(ids.iter().copied())
        .push(" AND at > ")
        .bind(now - HOUR)
        .push(" ORDER BY id, at, call");
    let calls: Vec<(String, Timestamp, i64, Option<String>)> = tx.all_of(calls).await?;
    let breakers = Query::new(
        "SELECT id, failures, successes, last_failure_at, recovery_at FROM connector_breaker \
         WHERE org = ",
    )
    .bind(org)
    .push(" AND id IN")
    .list(ids.iter().copied());
    let breakers: Vec<Kept> = tx.all_of(breakers).await?;
    let mut found: BTreeMap<String, Record> = BTreeMap::new();
    for (id, at, latency_ms, failure) in calls {
        found.entry(id).or_default().calls.push(Call { at, latency_ms, failure });
    }
    for kept in breakers {
        let id = kept.id.clone();
        found.entry(id).or_default().breaker = kept.into();
    }
    Ok(found)
}

/// The breaker of a connector.
pub(crate) async fn breaker(tx: &mut Tx, org: i64, id: &str) -> Result<Breaker> {
    const SQL: &str = "SELECT id, failures, successes, last_failure_at, recovery_at
        FROM connector_breaker WHERE org = $1 AND id = $2";
    let kept: Option<Kept> = tx.optional(SQL, params![org, id]).await?;
    Ok(kept.map_or_else(Breaker::default, Breaker::from))
}

/// Writes the breaker of a connector.
pub(crate) async fn put_breaker(tx: &mut Tx, org: i64, id: &str, breaker: &Breaker) -> Result<()> {
    const SQL: &str = "INSERT INTO connector_breaker
            (org, id, failures, successes, last_failure_at, recovery_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (org, id) DO UPDATE SET
            failures = excluded.failures, successes = excluded.successes,
            last_failure_at = excluded.last_failure_at, recovery_at = excluded.recovery_at";
    let Breaker { failures, successes, last_failure_at, recovery_at } = breaker;
    let params = params![org, id, *failures, *successes, *last_failure_at, *recovery_at];
    tx.execute(SQL, params).await?;
    Ok(())
}
