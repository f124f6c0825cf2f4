//! Sign-ins by identity providers as rows: attempts, and what they came to.

use base::Timestamp;
use store::{Tx, from_row, params};

use crate::Error;

/// A sign-in that was sent to a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attempt {
    pub(crate) provider_id: String,
    pub(crate) redirect_uri: String,
    /// Nonce and PKCE verifier.
    pub(crate) secrets_sealed: Vec<u8>,
    pub(crate) binding_hash: Vec<u8>,
    pub(crate) expires_at: Timestamp,
}

from_row!(Attempt { provider_id, redirect_uri, secrets_sealed, binding_hash, expires_at });

pub(crate) async fn insert_attempt(
    tx: &mut Tx,
    state_hash: &[u8],
    attempt: &Attempt,
) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO oidc_attempts (state_hash, provider_id, redirect_uri, secrets_sealed,
             binding_hash, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            state_hash,
            &attempt.provider_id,
            &attempt.redirect_uri,
            attempt.secrets_sealed.as_slice(),
            attempt.binding_hash.as_slice(),
            attempt.expires_at
        ],
    )
    .await?;
    Ok(())
}

/// Uses an attempt up.
pub(crate) async fn take_attempt(tx: &mut Tx, state_hash: &[u8]) -> Result<Option<Attempt>, Error> {
    Ok(tx
        .optional(
            "DELETE FROM oidc_attempts WHERE state_hash = $1
             RETURNING provider_id, redirect_uri, secrets_sealed, binding_hash, expires_at",
            params![state_hash],
        )
        .await?)
}

/// Which provider opened a session.
pub(crate) async fn note_session(
    tx: &mut Tx,
    session_id: &str,
    provider_id: &str,
) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO oidc_sessions (session_id, provider_id) VALUES ($1, $2)",
        params![session_id, provider_id],
    )
    .await?;
    Ok(())
}

/// Which provider stands behind a challenge.
pub(crate) async fn note_challenge(
    tx: &mut Tx,
    token_hash: &[u8],
    provider_id: &str,
) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO oidc_challenges (token_hash, provider_id) VALUES ($1, $2)",
        params![token_hash, provider_id],
    )
    .await?;
    Ok(())
}

/// The provider behind a challenge; `None` if it came by a password.
pub(crate) async fn provider_of_challenge(
    tx: &mut Tx,
    token_hash: &[u8],
) -> Result<Option<String>, Error> {
    Ok(tx
        .optional(
            "SELECT provider_id FROM oidc_challenges WHERE token_hash = $1",
            params![token_hash],
        )
        .await?)
}

/// Sessions that a provider opened and that have not been revoked.
pub(crate) async fn sessions(tx: &mut Tx, provider_id: &str) -> Result<Vec<String>, Error> {
    Ok(tx
        .all(
            "SELECT o.session_id FROM oidc_sessions o JOIN sessions s ON s.id = o.session_id
             WHERE o.provider_id = $1 AND s.revoked_at IS NULL",
            params![provider_id],
        )
        .await?)
}

/// Removes attempts that have ended; at most `limit`.
pub(crate) async fn sweep(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<u64, Error> {
    Ok(tx
        .execute(
            "DELETE FROM oidc_attempts WHERE state_hash IN (
                 SELECT state_hash FROM oidc_attempts WHERE expires_at <= $1
                 ORDER BY expires_at LIMIT $2)",
            params![now, limit],
        )
        .await?)
}
