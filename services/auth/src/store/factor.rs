//! Second factors: authenticators, recovery codes, and sign-ins that wait for one.

use base::Timestamp;
use store::{FromRow, Row, Tx, params};

use crate::Error;
use crate::core::factor::{Challenge, Totp};

/// The authenticator of a person, confirmed or pending.
pub(crate) async fn totp(tx: &mut Tx, user_id: i64) -> Result<Option<Totp>, Error> {
    Ok(tx
        .optional(
            "SELECT sealed, confirmed_at, pending_until, last_step FROM totp_secrets
             WHERE user_id = $1",
            params![user_id],
        )
        .await?)
}

/// A secret that waits to be confirmed, in place of an earlier one.
pub(crate) async fn set_pending(
    tx: &mut Tx,
    user_id: i64,
    sealed: &[u8],
    pending_until: Timestamp,
) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO totp_secrets (user_id, sealed, confirmed_at, pending_until, last_step)
         VALUES ($1, $2, NULL, $3, 0)
         ON CONFLICT (user_id) DO UPDATE SET sealed = excluded.sealed, confirmed_at = NULL,
             pending_until = excluded.pending_until, last_step = 0",
        params![user_id, sealed, pending_until],
    )
    .await?;
    Ok(())
}

/// The pending secret is good; the step of the code that showed it is used.
pub(crate) async fn confirm(
    tx: &mut Tx,
    user_id: i64,
    step: i64,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(
        "UPDATE totp_secrets SET confirmed_at = $2, last_step = $3 WHERE user_id = $1",
        params![user_id, now, step],
    )
    .await?;
    Ok(())
}

/// A code of this step was accepted; false if this or a later one had been.
pub(crate) async fn use_step(tx: &mut Tx, user_id: i64, step: i64) -> Result<bool, Error> {
    let used = tx
        .execute(
            "UPDATE totp_secrets SET last_step = $2 WHERE user_id = $1 AND last_step < $2",
            params![user_id, step],
        )
        .await?;
    Ok(used > 0)
}

/// Removes authenticator and recovery codes.
pub(crate) async fn remove(tx: &mut Tx, user_id: i64) -> Result<(), Error> {
    tx.execute("DELETE FROM totp_secrets WHERE user_id = $1", params![user_id]).await?;
    tx.execute("DELETE FROM recovery_codes WHERE user_id = $1", params![user_id]).await?;
    end_challenges(tx, user_id).await
}

/// New recovery codes in place of all earlier ones.
pub(crate) async fn set_recovery_codes(
    tx: &mut Tx,
    user_id: i64,
    hashes: &[Vec<u8>],
) -> Result<(), Error> {
    tx.execute("DELETE FROM recovery_codes WHERE user_id = $1", params![user_id]).await?;
    for hash in hashes {
        tx.execute(
            "INSERT INTO recovery_codes (user_id, code_hash, used_at) VALUES ($1, $2, NULL)",
            params![user_id, hash.as_slice()],
        )
        .await?;
    }
    Ok(())
}

/// Uses a recovery code up; false if there is none like it, or it is used.
pub(crate) async fn take_recovery_code(
    tx: &mut Tx,
    user_id: i64,
    hash: &[u8],
    now: Timestamp,
) -> Result<bool, Error> {
    let taken = tx
        .execute(
            "UPDATE recovery_codes SET used_at = $3
             WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL",
            params![user_id, hash, now],
        )
        .await?;
    Ok(taken > 0)
}

/// A sign-in that waits for the second factor.
pub(crate) async fn insert_challenge(
    tx: &mut Tx,
    token_hash: &[u8],
    challenge: &Challenge,
) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO challenges (token_hash, user_id, org_id, method, wrong_codes, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            token_hash,
            challenge.user_id,
            challenge.org_id,
            i64::from(challenge.method),
            challenge.wrong_codes,
            challenge.expires_at
        ],
    )
    .await?;
    Ok(())
}

pub(crate) async fn challenge(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Challenge>, Error> {
    Ok(tx
        .optional(
            "SELECT user_id, org_id, method, wrong_codes, expires_at FROM challenges
             WHERE token_hash = $1",
            params![token_hash],
        )
        .await?)
}

/// One more wrong code.
pub(crate) async fn count_wrong_code(tx: &mut Tx, token_hash: &[u8]) -> Result<(), Error> {
    tx.execute(
        "UPDATE challenges SET wrong_codes = wrong_codes + 1 WHERE token_hash = $1",
        params![token_hash],
    )
    .await?;
    Ok(())
}

/// Uses a challenge up; false if somebody else has.
pub(crate) async fn take_challenge(tx: &mut Tx, token_hash: &[u8]) -> Result<bool, Error> {
    let taken =
        tx.execute("DELETE FROM challenges WHERE token_hash = $1", params![token_hash]).await?;
    Ok(taken > 0)
}

/// Ends the sign-ins of a person that wait for the second factor.
pub(crate) async fn end_challenges(tx: &mut Tx, user_id: i64) -> Result<(), Error> {
    tx.execute("DELETE FROM challenges WHERE user_id = $1", params![user_id]).await?;
    Ok(())
}

/// Removes challenges, and failures of unknown addresses, that ended before a moment; at most `limit` of each.
/// Returns how many of that of which there were more.
pub(crate) async fn sweep(tx: &mut Tx, before: Timestamp, limit: i64) -> Result<u64, Error> {
    let challenges = tx
        .execute(
            "DELETE FROM challenges WHERE token_hash IN (
             SELECT token_hash FROM challenges WHERE expires_at < $1
             ORDER BY expires_at LIMIT $2)",
            params![before, limit],
        )
        .await?;
    let failures = tx
        .execute(
            "DELETE FROM unknown_failures WHERE email_hash IN (
             SELECT email_hash FROM unknown_failures WHERE updated_at < $1
             ORDER BY updated_at LIMIT $2)",
            params![before, limit],
        )
        .await?;
    Ok(challenges.max(failures))
}

impl FromRow for Totp {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        Ok(Self {
            sealed: row.get("sealed")?,
            confirmed_at: row.get("confirmed_at")?,
            pending_until: row.get("pending_until")?,
            last_step: row.get("last_step")?,
        })
    }
}

impl FromRow for Challenge {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let method: i64 = row.get("method")?;
        Ok(Self {
            user_id: row.get("user_id")?,
            org_id: row.get("org_id")?,
            method: i32::try_from(method).unwrap_or_default(),
            wrong_codes: row.get("wrong_codes")?,
            expires_at: row.get("expires_at")?,
        })
    }
}
