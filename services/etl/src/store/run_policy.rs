//! Run policies of pipelines.

use platform_proto::platform::etl::v1::RunPolicy;
use store::{Tx, params};

use super::{decode, encode};
use crate::error::Result;

/// The policy of a pipeline, if one was set, and its revision.
pub(crate) async fn find(
    tx: &mut Tx,
    org: i64,
    pipeline: &str,
) -> Result<Option<(RunPolicy, i64)>> {
    const SQL: &str = "SELECT policy, revision FROM run_policy WHERE org = $1 AND pipeline = $2";
    let found: Option<(Vec<u8>, i64)> = tx.optional(SQL, params![org, pipeline]).await?;
    let Some((policy, revision)) = found else { return Ok(None) };
    Ok(Some((decode("policy", &policy)?, revision)))
}

pub(crate) async fn put(
    tx: &mut Tx,
    (org, pipeline): (i64, &str),
    policy: &RunPolicy,
    revision: i64,
) -> Result<()> {
    const SQL: &str = "INSERT INTO run_policy (org, pipeline, policy, revision)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (org, pipeline) DO UPDATE SET
            policy = excluded.policy, revision = excluded.revision";
    tx.execute(SQL, params![org, pipeline, encode(policy), revision]).await?;
    Ok(())
}
