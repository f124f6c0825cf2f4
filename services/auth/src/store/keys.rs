//! Signing keys as rows.

use base::Timestamp;
use store::{FromRow, Row, Tx, params};

use crate::Error;
use crate::core::keys::StoredKey;

/// All keys, the earliest first.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<StoredKey>, Error> {
    Ok(tx
        .all(
            "SELECT kid, public_key, private_sealed, not_before, revoked_at FROM signing_keys
             ORDER BY not_before, kid LIMIT 64",
            params![],
        )
        .await?)
}

pub(crate) async fn insert(tx: &mut Tx, key: &StoredKey, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO signing_keys (kid, public_key, private_sealed, not_before, created_at,
             revoked_at)
         VALUES ($1, $2, $3, $4, $5, NULL)",
        params![
            &key.kid,
            key.public_key.as_slice(),
            key.private_sealed.as_slice(),
            key.not_before,
            now
        ],
    )
    .await?;
    Ok(())
}

pub(crate) async fn revoke(tx: &mut Tx, kid: &str, now: Timestamp) -> Result<(), Error> {
    tx.execute("UPDATE signing_keys SET revoked_at = $2 WHERE kid = $1", params![kid, now]).await?;
    Ok(())
}

pub(crate) async fn remove(tx: &mut Tx, kid: &str) -> Result<(), Error> {
    tx.execute("DELETE FROM signing_keys WHERE kid = $1", params![kid]).await?;
    Ok(())
}

impl FromRow for StoredKey {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        Ok(Self {
            kid: row.get("kid")?,
            public_key: row.get("public_key")?,
            private_sealed: row.get("private_sealed")?,
            not_before: row.get("not_before")?,
            revoked_at: row.get("revoked_at")?,
        })
    }
}
