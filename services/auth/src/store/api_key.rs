//! API keys as rows.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::Error;
use crate::core::api_key::ApiKey;
use crate::core::page::{Listed, Page, Sort};

/// How a list of keys can be sorted.
pub(crate) const SORTS: &[Sort] = &[
    ("created_at", "created_at"),
    ("name", "name_norm"),
    // What never ends comes last, what was never used first; both databases agree on a number.
    ("expires_at", "COALESCE(expires_at, 9223372036854775807)"),
    ("last_used_at", "COALESCE(last_used_at, 0)"),
];

const COLUMNS: &str =
    "SELECT id, org_id, user_id, name, environment, permissions, allowed_networks,
    secret_hash, previous_hash, previous_expires_at, expires_at, created_by, created_at, rotated_at,
    last_used_at, revoked_at FROM api_keys";

pub(crate) async fn insert(tx: &mut Tx, key: &ApiKey) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO api_keys (id, org_id, user_id, name, name_norm, environment, permissions,
             allowed_networks, secret_hash, expires_at, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![
            &key.id,
            key.org_id,
            key.user_id,
            &key.name,
            key.name.to_lowercase(),
            &key.environment,
            key.permissions.join(","),
            key.allowed_networks.join(","),
            key.secret_hash.as_slice(),
            key.expires_at,
            key.created_by,
            key.created_at
        ],
    )
    .await?;
    Ok(())
}

pub(crate) async fn find(tx: &mut Tx, id: &str) -> Result<Option<ApiKey>, Error> {
    Ok(tx.optional_of(Query::new(COLUMNS).push(" WHERE id = ").bind(id)).await?)
}

/// Writes the secrets of a key.
pub(crate) async fn rotate(tx: &mut Tx, key: &ApiKey) -> Result<(), Error> {
    let previous = key.previous.as_ref();
    tx.execute(
        "UPDATE api_keys SET secret_hash = $2, previous_hash = $3, previous_expires_at = $4,
             rotated_at = $5
         WHERE id = $1",
        params![
            &key.id,
            key.secret_hash.as_slice(),
            previous.map(|(hash, _)| hash.as_slice()),
            previous.map(|(_, end)| *end),
            key.rotated_at
        ],
    )
    .await?;
    Ok(())
}

pub(crate) async fn revoke(tx: &mut Tx, id: &str, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL",
        params![id, now],
    )
    .await?;
    Ok(())
}

/// Revokes the keys of somebody in an organisation, and returns their ids.
pub(crate) async fn revoke_all(
    tx: &mut Tx,
    org_id: i64,
    user_id: i64,
    now: Timestamp,
) -> Result<Vec<String>, Error> {
    Ok(tx
        .all(
            "UPDATE api_keys SET revoked_at = $3
             WHERE org_id = $1 AND user_id = $2 AND revoked_at IS NULL RETURNING id",
            params![org_id, user_id, now],
        )
        .await?)
}

/// Keys of an organisation that have not ended.
pub(crate) async fn count_live(tx: &mut Tx, org_id: i64, now: Timestamp) -> Result<i64, Error> {
    Ok(tx
        .one(
            "SELECT COUNT(*) FROM api_keys WHERE org_id = $1 AND revoked_at IS NULL
                 AND (expires_at IS NULL OR expires_at > $2)",
            params![org_id, now],
        )
        .await?)
}

/// Writes when a key was last used, if that was a minute after what is written; false if it was not.
pub(crate) async fn used(tx: &mut Tx, id: &str, at: Timestamp) -> Result<bool, Error> {
    let rows = tx
        .execute(
            "UPDATE api_keys SET last_used_at = $2
             WHERE id = $1 AND (last_used_at IS NULL OR last_used_at <= $3)",
            params![id, at, Timestamp::from_micros(at.micros().saturating_sub(60_000_000))],
        )
        .await?;
    Ok(rows > 0)
}

/// Removes keys that were revoked, or expired, before a moment; at most `limit`.
pub(crate) async fn sweep(tx: &mut Tx, before: Timestamp, limit: i64) -> Result<u64, Error> {
    Ok(tx
        .execute(
            "DELETE FROM api_keys WHERE id IN (
                 SELECT id FROM api_keys WHERE revoked_at < $1 OR expires_at < $1 LIMIT $2)",
            params![before, limit],
        )
        .await?)
}

/// Which keys are listed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) user_id: Option<i64>,
    /// Only those that have not ended at this moment.
    pub(crate) live_at: Option<Timestamp>,
}

/// One page of keys.
pub(crate) async fn list(tx: &mut Tx, filter: Filter, page: Page) -> Result<Listed<ApiKey>, Error> {
    let narrow = |query: Query| {
        let query = query.push(" WHERE org_id = ").bind(filter.org_id);
        let query = query.filter(" AND user_id = ", filter.user_id);
        match filter.live_at {
            Some(now) => query
                .push(" AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ")
                .bind(now)
                .push(")"),
            None => query,
        }
    };
    let total = tx.one_of(narrow(Query::new("SELECT COUNT(*) FROM api_keys"))).await?;
    let query = narrow(Query::new(COLUMNS));
    let query = query.push(" ORDER BY ").push(page.column).push(page.direction());
    let query = query.push(", id").push(page.direction());
    let query = query.push(" LIMIT ").bind(page.limit).push(" OFFSET ").bind(page.offset());
    Ok(Listed { rows: tx.all_of(query).await?, total, page })
}

/// Words of a column with commas between.
fn split(text: &str) -> Vec<String> {
    text.split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

impl FromRow for ApiKey {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let previous_hash: Option<Vec<u8>> = row.get("previous_hash")?;
        let permissions: String = row.get("permissions")?;
        let allowed_networks: String = row.get("allowed_networks")?;
        Ok(Self {
            id: row.get("id")?,
            org_id: row.get("org_id")?,
            user_id: row.get("user_id")?,
            name: row.get("name")?,
            environment: row.get("environment")?,
            permissions: split(&permissions),
            allowed_networks: split(&allowed_networks),
            secret_hash: row.get("secret_hash")?,
            previous: previous_hash.zip(row.get("previous_expires_at")?),
            expires_at: row.get("expires_at")?,
            created_by: row.get("created_by")?,
            created_at: row.get("created_at")?,
            rotated_at: row.get("rotated_at")?,
            last_used_at: row.get("last_used_at")?,
            revoked_at: row.get("revoked_at")?,
        })
    }
}
