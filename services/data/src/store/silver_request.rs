//! Writes of rows by hand, as rows: a request that is repeated is answered with what it made.

use base::Timestamp;
use store::{Tx, params};

use crate::error::Result;

/// A request that was made before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// SHA-256 of what was asked.
    pub(crate) content: Vec<u8>,
    /// The answer; `None` while it is not known.
    pub(crate) answer: Option<Vec<u8>>,
    pub(crate) created_at: Timestamp,
}

/// A request by its id.
pub(crate) async fn find(tx: &mut Tx, org_id: i64, request: &str) -> Result<Option<Known>> {
    const SQL: &str =
        "SELECT content, answer, created_at FROM silver_request WHERE org = $1 AND request = $2";
    let found: Option<(Vec<u8>, Option<Vec<u8>>, Timestamp)> =
        tx.optional(SQL, params![org_id, request]).await?;
    Ok(found.map(|(content, answer, created_at)| Known { content, answer, created_at }))
}

/// Writes a request in the place of an older one.
pub(crate) async fn put(
    tx: &mut Tx,
    (org_id, request): (i64, &str),
    content: &[u8],
    now: Timestamp,
) -> Result<()> {
    const SQL: &str = "INSERT INTO silver_request (org, request, content, answer, created_at)
        VALUES ($1, $2, $3, NULL, $4)
        ON CONFLICT (org, request) DO UPDATE SET content = excluded.content, answer = NULL,
            created_at = excluded.created_at";
    tx.execute(SQL, params![org_id, request, content, now]).await?;
    Ok(())
}

/// Writes the answer of a request.
pub(crate) async fn answer(tx: &mut Tx, org_id: i64, request: &str, answer: &[u8]) -> Result<()> {
    const SQL: &str = "UPDATE silver_request SET answer = $3 WHERE org = $1 AND request = $2";
    tx.execute(SQL, params![org_id, request, answer]).await?;
    Ok(())
}

/// Forgets requests that were made before a moment.
pub(crate) async fn expire(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    let params = params![before];
    Ok(tx.execute("DELETE FROM silver_request WHERE created_at < $1", params).await?)
}
