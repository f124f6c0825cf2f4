//! What the first start made.

use base::Timestamp;
use store::{FromRow, Row, Tx, params};

use crate::Error;

/// The owner that the first start made.
#[derive(Clone, Debug)]
pub(crate) struct FirstStart {
    pub(crate) user_id: i64,
    /// When the credential was last shown.
    pub(crate) printed_at: Option<Timestamp>,
    /// When the owner first signed in.
    pub(crate) signed_in_at: Option<Timestamp>,
}

pub(crate) async fn find(tx: &mut Tx) -> Result<Option<FirstStart>, Error> {
    Ok(tx
        .optional(
            "SELECT user_id, printed_at, signed_in_at FROM first_start WHERE id = 1",
            params![],
        )
        .await?)
}

pub(crate) async fn insert(tx: &mut Tx, user_id: i64, org_id: i64) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO first_start (id, user_id, org_id, printed_at, signed_in_at)
         VALUES (1, $1, $2, NULL, NULL)",
        params![user_id, org_id],
    )
    .await?;
    Ok(())
}

/// The credential was shown.
pub(crate) async fn printed(tx: &mut Tx, now: Timestamp) -> Result<(), Error> {
    tx.execute("UPDATE first_start SET printed_at = $1 WHERE id = 1", params![now]).await?;
    Ok(())
}

/// Somebody signed in; it matters if it is the owner for the first time.
pub(crate) async fn signed_in(tx: &mut Tx, user_id: i64, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE first_start SET signed_in_at = $2
         WHERE id = 1 AND user_id = $1 AND signed_in_at IS NULL",
        params![user_id, now],
    )
    .await?;
    Ok(())
}

impl FromRow for FirstStart {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        Ok(Self {
            user_id: row.get("user_id")?,
            printed_at: row.get("printed_at")?,
            signed_in_at: row.get("signed_in_at")?,
        })
    }
}
