//! States of aggregations, and results of builds.

use base::Timestamp;
use platform_proto::platform::data::v1 as pb;
use prost::Message as _;
use store::{FromRow, Row, Tx, params};

use crate::core::gold::state::{State, Versions};
use crate::error::{Damaged, Result};

/// First byte of a kept result; persisted, keep stable.
const FORMAT: u8 = 1;
/// How long results are kept: an execution is over long before.
const KEPT_MICROS: i64 = 90 * 86_400_000_000;

impl FromRow for State {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        let inputs: String = row.get("inputs")?;
        Ok(Self {
            fingerprint: row.get("fingerprint")?,
            declaration: row.get("declaration")?,
            // What cannot be read is as if nothing was known: everything is built again.
            inputs: Versions::parse(&inputs).unwrap_or_default(),
            table_version: row.get("table_version")?,
            built_at: row.get("built_at")?,
            batch: row.get("batch")?,
            error: row.get("error")?,
        })
    }
}

/// What is known of an aggregation's newest build.
pub(crate) async fn state(tx: &mut Tx, org_id: i64, name: &str) -> Result<Option<State>> {
    const ONE: &str =
        "SELECT fingerprint, declaration, inputs, table_version, built_at, batch, error
        FROM aggregation WHERE org = $1 AND name = $2";
    Ok(tx.optional(ONE, params![org_id, name]).await?)
}

/// The aggregations of which something is known, by name.
pub(crate) async fn states(tx: &mut Tx, org_id: i64) -> Result<Vec<(String, State)>> {
    struct Named(String, State);
    impl FromRow for Named {
        fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
            Ok(Self(row.get("name")?, State::from_row(row)?))
        }
    }
    const ALL: &str =
        "SELECT name, fingerprint, declaration, inputs, table_version, built_at, batch, error
        FROM aggregation WHERE org = $1 ORDER BY name";
    let found: Vec<Named> = tx.all(ALL, params![org_id]).await?;
    Ok(found.into_iter().map(|it| (it.0, it.1)).collect())
}

pub(crate) async fn put_state(tx: &mut Tx, org_id: i64, name: &str, state: &State) -> Result<()> {
    const PUT: &str = "INSERT INTO aggregation
            (org, name, fingerprint, declaration, inputs, table_version, built_at, batch, error)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (org, name) DO UPDATE SET
            fingerprint = excluded.fingerprint, declaration = excluded.declaration,
            inputs = excluded.inputs, table_version = excluded.table_version,
            built_at = excluded.built_at, batch = excluded.batch, error = excluded.error";
    let State { fingerprint, declaration, inputs, table_version, built_at, batch, error } = state;
    let inputs = inputs.text();
    let params = params![
        org_id,
        name,
        fingerprint,
        *declaration,
        inputs,
        *table_version,
        *built_at,
        batch,
        error
    ];
    tx.execute(PUT, params).await?;
    Ok(())
}

/// What an execution's build of `name` did, if it did one.
pub(crate) async fn result(
    tx: &mut Tx,
    org_id: i64,
    name: &str,
    execution: &str,
) -> Result<Option<pb::GoldResult>> {
    const ONE: &str =
        "SELECT result FROM gold_result WHERE org = $1 AND name = $2 AND execution = $3";
    let found: Option<Vec<u8>> = tx.optional(ONE, params![org_id, name, execution]).await?;
    let damaged = Damaged { column: "gold_result.result" };
    let decoded = found.map(|bytes| match bytes.split_first() {
        Some((&FORMAT, message)) => pb::GoldResult::decode(message).map_err(|_| damaged),
        Some(_) | None => Err(damaged),
    });
    Ok(decoded.transpose()?)
}

pub(crate) async fn put_result(
    tx: &mut Tx,
    org_id: i64,
    name: &str,
    execution: &str,
    result: &pb::GoldResult,
    now: Timestamp,
) -> Result<()> {
    const PUT: &str = "INSERT INTO gold_result (org, name, execution, result, made_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (org, name, execution) DO UPDATE SET
            result = excluded.result, made_at = excluded.made_at";
    const FORGET: &str = "DELETE FROM gold_result WHERE org = $1 AND made_at < $2";
    if execution.is_empty() {
        return Ok(());
    }
    let old = Timestamp::from_micros(now.micros() - KEPT_MICROS);
    tx.execute(FORGET, params![org_id, old]).await?;
    let mut bytes = vec![FORMAT];
    result.encode(&mut bytes).expect("a vector grows");
    tx.execute(PUT, params![org_id, name, execution, bytes, now]).await?;
    Ok(())
}
