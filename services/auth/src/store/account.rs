//! Accounts of people as rows.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::Error;
use crate::core::account::{Account, Membership, Status};
use crate::core::email::Email;
use crate::core::lockout::Lockout;
use crate::core::page::{Listed, Page, Sort};

/// How a list of accounts can be sorted.
pub(crate) const SORTS: &[Sort] = &[
    ("created_at", "created_at"),
    ("email", "email_norm"),
    // Who never signed in comes where the oldest would; both databases agree on a number.
    ("last_login_at", "COALESCE(last_login_at, 0)"),
];

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT users.id, email, full_name, locale, timezone, email_verified, password_hash,
                 password_changed_at, status, is_operator, default_org_id, failed_attempts,
                 locked_until, last_login_at, users.created_at, updated_at,
                 totp_secrets.confirmed_at AS totp_confirmed_at
             FROM users LEFT JOIN totp_secrets ON totp_secrets.user_id = users.id ",
            $tail
        )
    };
}

/// Kind of a principal, the contract's number; persisted.
const KIND_USER: i64 = 1;
/// Lower-case letters of a name are kept to search by.
fn norm(text: &str) -> String {
    text.to_lowercase()
}

/// The account of an id, unless it is deleted.
pub(crate) async fn find(tx: &mut Tx, id: i64) -> Result<Option<Account>, Error> {
    Ok(tx.optional(select!("WHERE users.id = $1 AND status <> 3"), params![id]).await?)
}

/// The account of an address, unless it is deleted.
pub(crate) async fn find_by_email(tx: &mut Tx, email: &Email) -> Result<Option<Account>, Error> {
    Ok(tx
        .optional(select!("WHERE email_norm = $1 AND status <> 3"), params![&email.normal])
        .await?)
}

/// The account of an id.
///
/// # Errors
/// There is none, or it is deleted.
pub(crate) async fn get(tx: &mut Tx, id: i64) -> Result<Account, Error> {
    find(tx, id).await?.ok_or(Error::UserNotFound { user_id: id })
}

/// A new account; the id of `account` does not matter. `None` if the address is taken.
pub(crate) async fn insert(tx: &mut Tx, account: &Account) -> Result<Option<i64>, Error> {
    if find_by_email(tx, &account.email).await?.is_some() {
        return Ok(None);
    }
    let id: i64 = tx
        .one("INSERT INTO principals (kind) VALUES ($1) RETURNING id", params![KIND_USER])
        .await?;
    let inserted = tx
        .execute(
            "INSERT INTO users (id, email, email_norm, full_name, full_name_norm, locale, timezone,
                 email_verified, password_hash, password_changed_at, status, is_operator,
                 default_org_id, failed_attempts, locked_until, last_login_at, created_at,
                 updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, NULL, NULL, $14, $14)
             ON CONFLICT (email_norm) DO NOTHING",
            params![
                id,
                &account.email.written,
                &account.email.normal,
                &account.full_name,
                norm(&account.full_name),
                &account.locale,
                &account.timezone,
                account.email_verified,
                account.password_hash.as_deref(),
                account.password_changed_at,
                account.status.number(),
                account.is_operator,
                account.default_org_id,
                account.created_at
            ],
        )
        .await?;
    Ok((inserted > 0).then_some(id))
}

/// Writes what a person or an operator can change of an account. False if its address is taken.
pub(crate) async fn update(tx: &mut Tx, account: &Account) -> Result<bool, Error> {
    let owner = find_by_email(tx, &account.email).await?;
    if owner.is_some_and(|owner| owner.id != account.id) {
        return Ok(false);
    }
    tx.execute(
        "UPDATE users SET email = $2, email_norm = $3, full_name = $4, full_name_norm = $5,
             locale = $6, timezone = $7, email_verified = $8, status = $9, is_operator = $10,
             default_org_id = $11, updated_at = $12
         WHERE id = $1",
        params![
            account.id,
            &account.email.written,
            &account.email.normal,
            &account.full_name,
            norm(&account.full_name),
            &account.locale,
            &account.timezone,
            account.email_verified,
            account.status.number(),
            account.is_operator,
            account.default_org_id,
            account.updated_at
        ],
    )
    .await?;
    Ok(true)
}

/// Forgets who it was; the id stays.
pub(crate) async fn erase(tx: &mut Tx, id: i64, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE users SET email = '', email_norm = NULL, full_name = '', full_name_norm = '',
             locale = '', timezone = '', email_verified = FALSE, password_hash = NULL,
             password_changed_at = NULL, status = 3, is_operator = FALSE, default_org_id = 0,
             updated_at = $2
         WHERE id = $1",
        params![id, now],
    )
    .await?;
    tx.execute("DELETE FROM password_history WHERE user_id = $1", params![id]).await?;
    Ok(())
}

/// Writes the failures of an account.
pub(crate) async fn set_lockout(tx: &mut Tx, id: i64, lockout: Lockout) -> Result<(), Error> {
    tx.execute(
        "UPDATE users SET failed_attempts = $2, locked_until = $3 WHERE id = $1",
        params![id, lockout.failed_attempts, lockout.locked_until],
    )
    .await?;
    Ok(())
}

/// A sign-in succeeded: failures are forgotten.
pub(crate) async fn signed_in(tx: &mut Tx, id: i64, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE users SET failed_attempts = 0, locked_until = NULL, last_login_at = $2
         WHERE id = $1",
        params![id, now],
    )
    .await?;
    Ok(())
}

/// The failures of an address that no account has.
pub(crate) async fn unknown_failures(tx: &mut Tx, email_hash: &[u8]) -> Result<Lockout, Error> {
    let row: Option<(i64, Option<Timestamp>)> = tx
        .optional(
            "SELECT failed_attempts, locked_until FROM unknown_failures WHERE email_hash = $1",
            params![email_hash],
        )
        .await?;
    let (failed_attempts, locked_until) = row.unwrap_or_default();
    Ok(Lockout { failed_attempts, locked_until })
}

/// Writes the failures of an address that no account has.
pub(crate) async fn set_unknown_failures(
    tx: &mut Tx,
    email_hash: &[u8],
    lockout: Lockout,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO unknown_failures (email_hash, failed_attempts, locked_until, updated_at)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (email_hash) DO UPDATE SET failed_attempts = excluded.failed_attempts,
             locked_until = excluded.locked_until, updated_at = excluded.updated_at",
        params![email_hash, lockout.failed_attempts, lockout.locked_until, now],
    )
    .await?;
    Ok(())
}

/// A hash in place of another that was made with older parameters; the password is the same.
pub(crate) async fn rehash(tx: &mut Tx, id: i64, hash: &str) -> Result<(), Error> {
    tx.execute("UPDATE users SET password_hash = $2 WHERE id = $1", params![id, hash]).await?;
    Ok(())
}

/// A new password: the hash goes into the history, which keeps the newest `history`.
pub(crate) async fn set_password(
    tx: &mut Tx,
    id: i64,
    hash: &str,
    changed_at: Timestamp,
    history: i64,
) -> Result<(), Error> {
    tx.execute(
        "UPDATE users SET password_hash = $2, password_changed_at = $3, updated_at = $3
         WHERE id = $1",
        params![id, hash, changed_at],
    )
    .await?;
    tx.execute(
        "INSERT INTO password_history (user_id, changed_at, password_hash) VALUES ($1, $2, $3)
         ON CONFLICT (user_id, changed_at) DO UPDATE SET password_hash = excluded.password_hash",
        params![id, changed_at, hash],
    )
    .await?;
    tx.execute(
        "DELETE FROM password_history WHERE user_id = $1 AND changed_at NOT IN (
             SELECT changed_at FROM password_history WHERE user_id = $1
             ORDER BY changed_at DESC LIMIT $2)",
        params![id, history],
    )
    .await?;
    Ok(())
}

/// Takes the password of an account away, and forgets the earlier ones.
pub(crate) async fn drop_password(tx: &mut Tx, id: i64, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE users SET password_hash = NULL, password_changed_at = NULL, updated_at = $2
         WHERE id = $1",
        params![id, now],
    )
    .await?;
    tx.execute("DELETE FROM password_history WHERE user_id = $1", params![id]).await?;
    Ok(())
}

/// The hashes of a person's passwords, the newest first.
pub(crate) async fn password_history(tx: &mut Tx, id: i64) -> Result<Vec<String>, Error> {
    Ok(tx
        .all(
            "SELECT password_hash FROM password_history WHERE user_id = $1
             ORDER BY changed_at DESC LIMIT 24",
            params![id],
        )
        .await?)
}

/// Operators whose accounts are in use.
pub(crate) async fn count_operators(tx: &mut Tx) -> Result<i64, Error> {
    Ok(tx
        .one("SELECT COUNT(*) FROM users WHERE is_operator = TRUE AND status = 1", params![])
        .await?)
}

/// Whether there is any account.
pub(crate) async fn any(tx: &mut Tx) -> Result<bool, Error> {
    let one: Option<i64> = tx.optional("SELECT id FROM users LIMIT 1", params![]).await?;
    Ok(one.is_some())
}

/// The organisations of a person, the first joined first; those that are gone are left out.
pub(crate) async fn memberships(tx: &mut Tx, id: i64) -> Result<Vec<Membership>, Error> {
    Ok(tx
        .all(
            "SELECT organizations.id AS org_id, name, slug, role, joined_at,
                 CASE WHEN users.default_org_id = organizations.id THEN TRUE ELSE FALSE END
                     AS is_default
             FROM members
             JOIN organizations ON organizations.id = members.org_id
             JOIN users ON users.id = members.user_id
             WHERE members.user_id = $1 ORDER BY joined_at, organizations.id LIMIT 1000",
            params![id],
        )
        .await?)
}

/// Which accounts are listed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    /// Part of the name or address; empty for any.
    pub(crate) search: String,
    /// `None` for all that are not deleted.
    pub(crate) status: Option<Status>,
    pub(crate) operators_only: bool,
}

/// One page of accounts.
pub(crate) async fn list(
    tx: &mut Tx,
    filter: &Filter,
    page: Page,
) -> Result<Listed<Account>, Error> {
    let narrow = |query: Query| {
        let mut query = match filter.status {
            Some(status) => query.push(" WHERE status = ").bind(status.number()),
            None => query.push(" WHERE status <> 3"),
        };
        if filter.operators_only {
            query = query.push(" AND is_operator = TRUE");
        }
        if !filter.search.is_empty() {
            let part = norm(&filter.search);
            query = query.push(" AND (email_norm").contains(&part);
            query = query.push(" OR full_name_norm").contains(&part).push(")");
        }
        query
    };
    let total: i64 = tx.one_of(narrow(Query::new("SELECT COUNT(*) FROM users"))).await?;
    let query = narrow(Query::new(select!("")));
    let query = query.push(" ORDER BY ").push(page.column).push(page.direction());
    let query = query.push(", users.id").push(page.direction());
    let query = query.push(" LIMIT ").bind(page.limit).push(" OFFSET ").bind(page.offset());
    Ok(Listed { rows: tx.all_of(query).await?, total, page })
}

impl FromRow for Account {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let confirmed: Option<Timestamp> = row.get("totp_confirmed_at")?;
        let email: String = row.get("email")?;
        Ok(Self {
            id: row.get("id")?,
            email: Email::new(email),
            full_name: row.get("full_name")?,
            locale: row.get("locale")?,
            timezone: row.get("timezone")?,
            email_verified: row.get("email_verified")?,
            password_hash: row.get("password_hash")?,
            password_changed_at: row.get("password_changed_at")?,
            status: Status::from_number(row.get("status")?),
            is_operator: row.get("is_operator")?,
            default_org_id: row.get("default_org_id")?,
            lockout: Lockout {
                failed_attempts: row.get("failed_attempts")?,
                locked_until: row.get("locked_until")?,
            },
            last_login_at: row.get("last_login_at")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
            totp_enabled: confirmed.is_some(),
        })
    }
}

impl FromRow for Membership {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        Ok(Self {
            org_id: row.get("org_id")?,
            name: row.get("name")?,
            slug: row.get("slug")?,
            role: row.get("role")?,
            joined_at: row.get("joined_at")?,
            is_default: row.get("is_default")?,
        })
    }
}
