//! Single-use tokens that go by mail.

use base::Timestamp;
use store::{FromRow, Row, Tx, params};

use crate::Error;
use crate::core::email::Email;
use crate::core::proof::{Kind, Proof};

/// A new token of a person; earlier ones of the kind end.
pub(crate) async fn replace(
    tx: &mut Tx,
    token_hash: &[u8],
    proof: &Proof,
    now: Timestamp,
) -> Result<(), Error> {
    end(tx, proof.user_id, proof.kind).await?;
    tx.execute(
        "INSERT INTO proofs (token_hash, kind, user_id, email, created_at, expires_at, used_at)
         VALUES ($1, $2, $3, $4, $5, $6, NULL)",
        params![
            token_hash,
            proof.kind.number(),
            proof.user_id,
            &proof.email.written,
            now,
            proof.expires_at
        ],
    )
    .await?;
    Ok(())
}

/// The token of a hash, unless it is used.
pub(crate) async fn find(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Proof>, Error> {
    Ok(tx
        .optional(
            "SELECT kind, user_id, email, expires_at FROM proofs
             WHERE token_hash = $1 AND used_at IS NULL",
            params![token_hash],
        )
        .await?)
}

/// Uses a token up; false if somebody else has.
pub(crate) async fn take(tx: &mut Tx, token_hash: &[u8], now: Timestamp) -> Result<bool, Error> {
    let taken = tx
        .execute(
            "UPDATE proofs SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL",
            params![token_hash, now],
        )
        .await?;
    Ok(taken > 0)
}

/// When a token of a kind was last made for a person.
pub(crate) async fn last_made(
    tx: &mut Tx,
    user_id: i64,
    kind: Kind,
) -> Result<Option<Timestamp>, Error> {
    Ok(tx
        .optional(
            "SELECT created_at FROM proofs WHERE user_id = $1 AND kind = $2
             ORDER BY created_at DESC LIMIT 1",
            params![user_id, kind.number()],
        )
        .await?)
}

/// Ends the tokens of a kind that are not used.
pub(crate) async fn end(tx: &mut Tx, user_id: i64, kind: Kind) -> Result<(), Error> {
    tx.execute(
        "DELETE FROM proofs WHERE user_id = $1 AND kind = $2 AND used_at IS NULL",
        params![user_id, kind.number()],
    )
    .await?;
    Ok(())
}

/// Ends all tokens of a person.
pub(crate) async fn end_all(tx: &mut Tx, user_id: i64) -> Result<(), Error> {
    tx.execute("DELETE FROM proofs WHERE user_id = $1", params![user_id]).await?;
    Ok(())
}

/// Removes what ended before a moment; at most `limit` rows.
pub(crate) async fn sweep(tx: &mut Tx, before: Timestamp, limit: i64) -> Result<u64, Error> {
    Ok(tx
        .execute(
            "DELETE FROM proofs WHERE token_hash IN (
                 SELECT token_hash FROM proofs WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)",
            params![before, limit],
        )
        .await?)
}

impl FromRow for Proof {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let email: String = row.get("email")?;
        Ok(Self {
            kind: Kind::from_number(row.get("kind")?),
            user_id: row.get("user_id")?,
            email: Email::new(email),
            expires_at: row.get("expires_at")?,
        })
    }
}
