//! Identities as rows.

use base::Timestamp;
use store::{Query, Tx, from_row, params};

use crate::Error;
use crate::core::identity::Identity;
use crate::core::page::{Listed, Page, Sort};

/// How a list of identities can be sorted.
pub(crate) const SORTS: &[Sort] = &[("created_at", "i.created_at")];

const COLUMNS: &str = "SELECT i.id, i.provider_id, p.name AS provider_name, i.user_id, i.subject,
    i.email, i.created_at, i.last_used_at
    FROM identities i JOIN identity_providers p ON p.id = i.provider_id WHERE ";

from_row!(Identity {
    id,
    provider_id,
    provider_name,
    user_id,
    subject,
    email,
    created_at,
    last_used_at
});

pub(crate) async fn insert(tx: &mut Tx, it: &Identity) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO identities (id, provider_id, user_id, subject, email, created_at,
             last_used_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            &it.id,
            &it.provider_id,
            it.user_id,
            &it.subject,
            &it.email,
            it.created_at,
            it.last_used_at
        ],
    )
    .await?;
    Ok(())
}

/// The identity of an id.
pub(crate) async fn find(tx: &mut Tx, id: &str) -> Result<Option<Identity>, Error> {
    Ok(tx.optional_of(Query::new(COLUMNS).push("i.id = ").bind(id)).await?)
}

/// The identity of a person at a provider.
pub(crate) async fn find_by_subject(
    tx: &mut Tx,
    provider_id: &str,
    subject: &str,
) -> Result<Option<Identity>, Error> {
    let query = Query::new(COLUMNS).push("i.provider_id = ").bind(provider_id);
    Ok(tx.optional_of(query.push(" AND i.subject = ").bind(subject)).await?)
}

/// Notes a sign-in.
pub(crate) async fn used(tx: &mut Tx, id: &str, email: &str, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE identities SET email = $2, last_used_at = $3 WHERE id = $1",
        params![id, email, now],
    )
    .await?;
    Ok(())
}

pub(crate) async fn count(tx: &mut Tx, user_id: i64) -> Result<i64, Error> {
    Ok(tx.one("SELECT COUNT(*) FROM identities WHERE user_id = $1", params![user_id]).await?)
}

pub(crate) async fn delete(tx: &mut Tx, id: &str) -> Result<(), Error> {
    tx.execute("DELETE FROM identities WHERE id = $1", params![id]).await?;
    Ok(())
}

/// Parts an account from all its identities.
pub(crate) async fn delete_of_user(tx: &mut Tx, user_id: i64) -> Result<(), Error> {
    tx.execute("DELETE FROM identities WHERE user_id = $1", params![user_id]).await?;
    Ok(())
}

/// One page of a person's identities.
pub(crate) async fn list(tx: &mut Tx, user_id: i64, page: Page) -> Result<Listed<Identity>, Error> {
    let total = count(tx, user_id).await?;
    let query = Query::new(COLUMNS).push("i.user_id = ").bind(user_id);
    let query = query.push(" ORDER BY ").push(page.column).push(page.direction());
    let query = query.push(", i.id").push(page.direction());
    let query = query.push(" LIMIT ").bind(page.limit).push(" OFFSET ").bind(page.offset());
    Ok(Listed { rows: tx.all_of(query).await?, total, page })
}
