//! What one process does for all: who does it, until when, and how far it is.

use base::Timestamp;
use store::{Tx, params};

use crate::error::Result;

/// Starting what is due.
pub(crate) const SCHEDULER: &str = "scheduler";
/// Following what config declares; everybody may, and its owner is empty.
pub(crate) const PIPELINES: &str = "pipelines";

/// Takes a duty, or keeps it, until a moment; whether it is `owner`'s then.
pub(crate) async fn take(
    tx: &mut Tx,
    name: &str,
    owner: &str,
    (now, until): (Timestamp, Timestamp),
) -> Result<bool> {
    const SQL: &str = "INSERT INTO duty (name, owner, until, revision) VALUES ($1, $2, $3, $5)
        ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
        WHERE duty.owner = excluded.owner OR duty.until <= $4";
    Ok(0 < tx.execute(SQL, params![name, owner, until, now, 0_i64]).await?)
}

/// Whether a duty is somebody's now.
pub(crate) async fn is_held(tx: &mut Tx, name: &str, owner: &str, now: Timestamp) -> Result<bool> {
    const SQL: &str = "SELECT owner FROM duty WHERE name = $1 AND until > $2";
    let holder: Option<String> = tx.optional(SQL, params![name, now]).await?;
    Ok(holder.as_deref() == Some(owner))
}

/// Gives a duty up, so that another takes it at once.
pub(crate) async fn leave(tx: &mut Tx, name: &str, owner: &str) -> Result<()> {
    const SQL: &str = "UPDATE duty SET owner = '', until = $1 WHERE name = $2 AND owner = $3";
    tx.execute(SQL, params![0_i64, name, owner]).await?;
    Ok(())
}

/// Takes a duty away from whoever has it.
pub(crate) async fn vacate(tx: &mut Tx, name: &str) -> Result<()> {
    const SQL: &str = "UPDATE duty SET owner = '', until = $1 WHERE name = $2";
    tx.execute(SQL, params![0_i64, name]).await?;
    Ok(())
}

/// Revision up to which a duty is done; 0 before the first time.
pub(crate) async fn revision(tx: &mut Tx, name: &str) -> Result<i64> {
    const SQL: &str = "SELECT revision FROM duty WHERE name = $1";
    Ok(tx.optional(SQL, params![name]).await?.unwrap_or(0))
}

/// Notes the revision up to which a duty is done; 0 begins anew.
pub(crate) async fn set_revision(tx: &mut Tx, name: &str, revision: i64) -> Result<()> {
    const SQL: &str = "INSERT INTO duty (name, owner, until, revision) VALUES ($1, '', $2, $3)
        ON CONFLICT (name) DO UPDATE SET revision = excluded.revision";
    tx.execute(SQL, params![name, 0_i64, revision]).await?;
    Ok(())
}
