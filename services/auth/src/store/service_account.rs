//! Service accounts as rows.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::Error;
use crate::core::member::Kind;
use crate::core::page::{Listed, Page, Sort};
use crate::core::service_account::{ServiceAccount, Status};

/// How a list of service accounts can be sorted.
pub(crate) const SORTS: &[Sort] = &[
    ("created_at", "s.created_at"),
    ("name", "s.name"),
    ("last_used_at", "COALESCE(s.last_used_at, 0)"),
];

const COLUMNS: &str = "SELECT s.user_id, s.org_id, s.name, s.description, m.role, s.status,
    s.is_for_pipelines, s.created_by, s.created_at, s.updated_at, s.last_used_at, s.version,
    (SELECT COUNT(*) FROM api_keys k WHERE k.user_id = s.user_id AND k.revoked_at IS NULL
        AND (k.expires_at IS NULL OR k.expires_at > ";
const FROM: &str = ")) AS key_count FROM service_accounts s
    JOIN members m ON m.org_id = s.org_id AND m.user_id = s.user_id WHERE s.org_id = ";

/// A new account; its id is from the sequence of people's.
pub(crate) async fn insert(tx: &mut Tx, account: &ServiceAccount) -> Result<i64, Error> {
    let id: i64 = tx
        .one(
            "INSERT INTO principals (kind) VALUES ($1) RETURNING id",
            params![Kind::ServiceAccount.number()],
        )
        .await?;
    tx.execute(
        "INSERT INTO service_accounts (user_id, org_id, name, description, status,
             is_for_pipelines, created_by, created_at, updated_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)",
        params![
            id,
            account.org_id,
            &account.name,
            &account.description,
            account.status.number(),
            account.is_for_pipelines,
            account.created_by,
            account.created_at,
            account.version
        ],
    )
    .await?;
    Ok(id)
}

/// The service account of an organisation.
pub(crate) async fn find(
    tx: &mut Tx,
    org_id: i64,
    user_id: i64,
    now: Timestamp,
) -> Result<Option<ServiceAccount>, Error> {
    let query = Query::new(COLUMNS).bind(now).push(FROM).bind(org_id);
    Ok(tx.optional_of(query.push(" AND s.user_id = ").bind(user_id)).await?)
}

/// The status of an account by its number; `None` if there is no such account.
pub(crate) async fn status(tx: &mut Tx, user_id: i64) -> Result<Option<i64>, Error> {
    Ok(tx
        .optional("SELECT status FROM service_accounts WHERE user_id = $1", params![user_id])
        .await?)
}

/// The account of a name.
pub(crate) async fn id_of_name(tx: &mut Tx, org_id: i64, name: &str) -> Result<Option<i64>, Error> {
    Ok(tx
        .optional(
            "SELECT user_id FROM service_accounts WHERE org_id = $1 AND name = $2",
            params![org_id, name],
        )
        .await?)
}

/// The account that pipelines run as unless they name another.
pub(crate) async fn for_pipelines(tx: &mut Tx, org_id: i64) -> Result<Option<i64>, Error> {
    Ok(tx
        .optional(
            "SELECT user_id FROM service_accounts WHERE org_id = $1 AND is_for_pipelines = TRUE",
            params![org_id],
        )
        .await?)
}

pub(crate) async fn count(tx: &mut Tx, org_id: i64) -> Result<i64, Error> {
    Ok(tx.one("SELECT COUNT(*) FROM service_accounts WHERE org_id = $1", params![org_id]).await?)
}

/// Writes what can be changed of an account.
pub(crate) async fn update(tx: &mut Tx, account: &ServiceAccount) -> Result<(), Error> {
    tx.execute(
        "UPDATE service_accounts SET name = $2, description = $3, status = $4, updated_at = $5,
             version = $6
         WHERE user_id = $1",
        params![
            account.user_id,
            &account.name,
            &account.description,
            account.status.number(),
            account.updated_at,
            account.version
        ],
    )
    .await?;
    Ok(())
}

/// Writes when an account was last used.
pub(crate) async fn used(tx: &mut Tx, user_id: i64, at: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE service_accounts SET last_used_at = $2
         WHERE user_id = $1 AND (last_used_at IS NULL OR last_used_at < $2)",
        params![user_id, at],
    )
    .await?;
    Ok(())
}

pub(crate) async fn delete(tx: &mut Tx, user_id: i64) -> Result<(), Error> {
    tx.execute("DELETE FROM service_accounts WHERE user_id = $1", params![user_id]).await?;
    Ok(())
}

/// One page of an organisation's service accounts.
pub(crate) async fn list(
    tx: &mut Tx,
    org_id: i64,
    now: Timestamp,
    page: Page,
) -> Result<Listed<ServiceAccount>, Error> {
    let total = count(tx, org_id).await?;
    let query = Query::new(COLUMNS).bind(now).push(FROM).bind(org_id);
    let query = query.push(" ORDER BY ").push(page.column).push(page.direction());
    let query = query.push(", s.user_id").push(page.direction());
    let query = query.push(" LIMIT ").bind(page.limit).push(" OFFSET ").bind(page.offset());
    Ok(Listed { rows: tx.all_of(query).await?, total, page })
}

impl FromRow for ServiceAccount {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let last_used_at: Option<Timestamp> = row.get("last_used_at")?;
        Ok(Self {
            user_id: row.get("user_id")?,
            org_id: row.get("org_id")?,
            name: row.get("name")?,
            description: row.get("description")?,
            role: row.get("role")?,
            status: Status::from_number(row.get("status")?),
            is_for_pipelines: row.get("is_for_pipelines")?,
            key_count: row.get("key_count")?,
            created_by: row.get("created_by")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
            last_used_at: last_used_at
                .map(|at| Timestamp::from_seconds(at.seconds() / 3600 * 3600)),
            version: row.get("version")?,
        })
    }
}
