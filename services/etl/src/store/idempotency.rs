//! Calls that may be repeated within a day.

use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use base::Timestamp;
use prost::Message;
use store::{Tx, params};

use crate::error::{Error, Result};

/// How long a key is remembered.
const KEPT: Duration = Duration::from_secs(86_400);

/// A key of a call, and what the call asks.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) org_id: i64,
    /// What kind of call, such as `trigger`; persisted.
    pub(crate) kind: &'static str,
    pub(crate) key: String,
    fingerprint: [u8; 32],
}

impl Key {
    /// The key of a request.
    pub(crate) fn of(
        org_id: i64,
        kind: &'static str,
        key: impl Into<String>,
        request: &impl Message,
    ) -> Self {
        let digest = digest(&SHA256, &request.encode_to_vec());
        let fingerprint = digest.as_ref().try_into().expect("SHA-256 has 32 bytes");
        Self { org_id, kind, key: key.into(), fingerprint }
    }
}

const FIND: &str = "SELECT fingerprint, made FROM idempotency
    WHERE org = $1 AND kind = $2 AND key = $3 AND created_at > $4";

/// What the same call made before, if it did. A key of another request is refused.
pub(crate) async fn find(tx: &mut Tx, key: &Key, now: Timestamp) -> Result<Option<String>> {
    let params = params![key.org_id, key.kind, &key.key, now - KEPT];
    let found: Option<(Vec<u8>, String)> = tx.optional(FIND, params).await?;
    match found {
        Some((fingerprint, made)) if fingerprint == key.fingerprint => Ok(Some(made)),
        Some(_) => Err(Error::KeyReused),
        None => Ok(None),
    }
}

const PUT: &str = "INSERT INTO idempotency (org, kind, key, fingerprint, made, created_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (org, kind, key) DO UPDATE SET fingerprint = excluded.fingerprint,
        made = excluded.made, created_at = excluded.created_at";

/// Remembers what a call made.
pub(crate) async fn put(tx: &mut Tx, key: &Key, made: &str, now: Timestamp) -> Result<()> {
    let params = params![key.org_id, key.kind, &key.key, key.fingerprint, made, now];
    tx.execute(PUT, params).await?;
    Ok(())
}

/// Forgets keys that are too old to count.
pub(crate) async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM idempotency WHERE created_at <= $1", params![now - KEPT]).await?;
    Ok(())
}
