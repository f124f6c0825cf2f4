//! Invitations as rows.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::Error;
use crate::core::email::Email;
use crate::core::invitation::{Invitation, Status};
use crate::core::page::{Listed, Page, Sort};

/// How a list of invitations can be sorted.
pub(crate) const SORTS: &[Sort] =
    &[("created_at", "created_at"), ("expires_at", "expires_at"), ("email", "email_norm")];

const COLUMNS: &str = "SELECT id, org_id, email, role, group_ids, message, invited_by, sent_at,
     expires_at, accepted_at, revoked_at, created_at FROM invitations";

/// A new invitation with its token's hash.
pub(crate) async fn insert(tx: &mut Tx, it: &Invitation, token_hash: &[u8]) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO invitations (id, org_id, email, email_norm, role, group_ids, message,
             invited_by, token_hash, sent_at, expires_at, accepted_at, revoked_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, NULL, $12)",
        params![
            &it.id,
            it.org_id,
            &it.email.written,
            &it.email.normal,
            &it.role,
            it.group_ids.join(","),
            &it.message,
            it.invited_by,
            token_hash,
            it.sent_at,
            it.expires_at,
            it.created_at
        ],
    )
    .await?;
    Ok(())
}

/// The invitation of an id.
pub(crate) async fn find(tx: &mut Tx, org_id: i64, id: &str) -> Result<Option<Invitation>, Error> {
    let query = Query::new(COLUMNS).push(" WHERE org_id = ").bind(org_id);
    Ok(tx.optional_of(query.push(" AND id = ").bind(id)).await?)
}

/// The invitation of a token.
pub(crate) async fn find_by_token(
    tx: &mut Tx,
    token_hash: &[u8],
) -> Result<Option<Invitation>, Error> {
    Ok(tx.optional_of(Query::new(COLUMNS).push(" WHERE token_hash = ").bind(token_hash)).await?)
}

/// The open invitation to an address.
pub(crate) async fn open_to(
    tx: &mut Tx,
    org_id: i64,
    email: &Email,
    now: Timestamp,
) -> Result<Option<Invitation>, Error> {
    let query = Query::new(COLUMNS).push(" WHERE org_id = ").bind(org_id);
    let query = query.push(" AND email_norm = ").bind(&email.normal);
    let query = query.push(" AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > ");
    Ok(tx.optional_of(query.bind(now).push(" ORDER BY created_at DESC, id DESC LIMIT 1")).await?)
}

/// Another role, other groups and other words for an invitation.
pub(crate) async fn amend(tx: &mut Tx, it: &Invitation) -> Result<(), Error> {
    tx.execute(
        "UPDATE invitations SET role = $2, group_ids = $3, message = $4, invited_by = $5
         WHERE id = $1",
        params![&it.id, &it.role, it.group_ids.join(","), &it.message, it.invited_by],
    )
    .await?;
    Ok(())
}

/// Another token and another end for an invitation.
pub(crate) async fn renew(
    tx: &mut Tx,
    id: &str,
    token_hash: &[u8],
    sent_at: Timestamp,
    expires_at: Timestamp,
) -> Result<(), Error> {
    tx.execute(
        "UPDATE invitations SET token_hash = $2, sent_at = $3, expires_at = $4 WHERE id = $1",
        params![id, token_hash, sent_at, expires_at],
    )
    .await?;
    Ok(())
}

/// Marks an invitation as revoked.
pub(crate) async fn revoke(tx: &mut Tx, id: &str, now: Timestamp) -> Result<(), Error> {
    tx.execute("UPDATE invitations SET revoked_at = $2 WHERE id = $1", params![id, now]).await?;
    Ok(())
}

/// Revokes the open invitations to an address.
pub(crate) async fn revoke_of(
    tx: &mut Tx,
    org_id: i64,
    email: &Email,
    now: Timestamp,
) -> Result<u64, Error> {
    Ok(tx
        .execute(
            "UPDATE invitations SET revoked_at = $3
             WHERE org_id = $1 AND email_norm = $2 AND accepted_at IS NULL AND revoked_at IS NULL",
            params![org_id, &email.normal, now],
        )
        .await?)
}

/// Marks an invitation as accepted.
pub(crate) async fn accept(tx: &mut Tx, id: &str, now: Timestamp) -> Result<(), Error> {
    tx.execute("UPDATE invitations SET accepted_at = $2 WHERE id = $1", params![id, now]).await?;
    Ok(())
}

/// How many invitations of an organisation can be accepted.
pub(crate) async fn count_open(tx: &mut Tx, org_id: i64, now: Timestamp) -> Result<i64, Error> {
    Ok(tx
        .one(
            "SELECT COUNT(*) FROM invitations WHERE org_id = $1 AND accepted_at IS NULL
                 AND revoked_at IS NULL AND expires_at > $2",
            params![org_id, now],
        )
        .await?)
}

/// How many invitations give a role, or would if they were sent again.
pub(crate) async fn count_role(tx: &mut Tx, org_id: i64, role: &str) -> Result<i64, Error> {
    Ok(tx
        .one(
            "SELECT COUNT(*) FROM invitations WHERE org_id = $1 AND role = $2
                 AND accepted_at IS NULL AND revoked_at IS NULL",
            params![org_id, role],
        )
        .await?)
}

/// One page of invitations.
pub(crate) async fn list(
    tx: &mut Tx,
    org_id: i64,
    status: Option<Status>,
    now: Timestamp,
    page: Page,
) -> Result<Listed<Invitation>, Error> {
    let filter = |query: Query| {
        let query = query.push(" WHERE org_id = ").bind(org_id);
        let open = " AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at";
        match status {
            Some(Status::Open) => query.push(open).push(" > ").bind(now),
            Some(Status::Expired) => query.push(open).push(" <= ").bind(now),
            Some(Status::Accepted) => query.push(" AND accepted_at IS NOT NULL"),
            Some(Status::Revoked) => {
                query.push(" AND accepted_at IS NULL AND revoked_at IS NOT NULL")
            }
            None => query,
        }
    };
    let total = tx.one_of(filter(Query::new("SELECT COUNT(*) FROM invitations"))).await?;
    let query = filter(Query::new(COLUMNS));
    let query = query.push(" ORDER BY ").push(page.column).push(page.direction());
    let query = query.push(", id").push(page.direction()).push(" LIMIT ").bind(page.limit);
    let rows = tx.all_of(query.push(" OFFSET ").bind(page.offset())).await?;
    Ok(Listed { rows, total, page })
}

impl FromRow for Invitation {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let email: String = row.get("email")?;
        let groups: String = row.get("group_ids")?;
        Ok(Self {
            id: row.get("id")?,
            org_id: row.get("org_id")?,
            email: Email::new(email),
            role: row.get("role")?,
            group_ids: groups.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect(),
            message: row.get("message")?,
            invited_by: row.get("invited_by")?,
            sent_at: row.get("sent_at")?,
            expires_at: row.get("expires_at")?,
            accepted_at: row.get("accepted_at")?,
            revoked_at: row.get("revoked_at")?,
            created_at: row.get("created_at")?,
        })
    }
}
