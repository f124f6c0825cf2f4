//! Sessions as rows.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::Error;
use crate::core::page::{Listed, Page, Sort};
use crate::core::session::Session;

/// How a list of sessions can be sorted.
pub(crate) const SORTS: &[Sort] = &[("last_used_at", "last_used_at"), ("created_at", "created_at")];

const COLUMNS: &str = "SELECT id, user_id, org_id, refresh_key_sealed, refresh_counter, rotated_at,
    expires_at, authenticated_at, methods, ip_address, user_agent, created_at, last_used_at,
    revoked_at FROM sessions";

pub(crate) async fn insert(tx: &mut Tx, session: &Session) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO sessions (id, user_id, org_id, refresh_key_sealed, refresh_counter, rotated_at,
             expires_at, authenticated_at, methods, ip_address, user_agent, created_at,
             last_used_at, revoked_at, revoke_reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, NULL, '')",
        params![
            &session.id,
            session.user_id,
            session.org_id,
            session.refresh_key_sealed.as_slice(),
            session.refresh_counter,
            session.rotated_at,
            session.expires_at,
            session.authenticated_at,
            join(&session.methods),
            &session.ip_address,
            &session.user_agent,
            session.created_at,
            session.last_used_at
        ],
    )
    .await?;
    Ok(())
}

pub(crate) async fn find(tx: &mut Tx, id: &str) -> Result<Option<Session>, Error> {
    Ok(tx.optional_of(Query::new(COLUMNS).push(" WHERE id = ").bind(id)).await?)
}

/// Replaces the refresh token that is good now, if it is still the one of `from`: the one update
/// that decides who of two has used it.
pub(crate) async fn rotate(tx: &mut Tx, session: &Session, from: i64) -> Result<bool, Error> {
    let rotated = tx
        .execute(
            "UPDATE sessions SET refresh_counter = $3, rotated_at = $4, expires_at = $5,
                 org_id = $6, ip_address = $7, user_agent = $8, last_used_at = $4
             WHERE id = $1 AND refresh_counter = $2 AND revoked_at IS NULL",
            params![
                &session.id,
                from,
                session.refresh_counter,
                session.rotated_at,
                session.expires_at,
                session.org_id,
                &session.ip_address,
                &session.user_agent
            ],
        )
        .await?;
    Ok(rotated > 0)
}

/// Moves a session to an organisation, whose settings may end it sooner.
pub(crate) async fn move_to(
    tx: &mut Tx,
    id: &str,
    org_id: i64,
    expires_at: Timestamp,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(
        "UPDATE sessions SET org_id = $2, expires_at = $3, last_used_at = $4 WHERE id = $1",
        params![id, org_id, expires_at, now],
    )
    .await?;
    Ok(())
}

/// Revokes a session; false if it was revoked already.
pub(crate) async fn revoke(
    tx: &mut Tx,
    id: &str,
    reason: &str,
    now: Timestamp,
) -> Result<bool, Error> {
    let revoked = tx
        .execute(
            "UPDATE sessions SET revoked_at = $2, revoke_reason = $3
             WHERE id = $1 AND revoked_at IS NULL",
            params![id, now, reason],
        )
        .await?;
    Ok(revoked > 0)
}

/// The sessions of a person that are live, the latest used first; of one organisation if it is
/// not 0.
pub(crate) async fn live(
    tx: &mut Tx,
    user_id: i64,
    org_id: i64,
    now: Timestamp,
) -> Result<Vec<Session>, Error> {
    let query = Query::new(COLUMNS).push(" WHERE user_id = ").bind(user_id);
    let query = query.push(" AND revoked_at IS NULL AND expires_at > ").bind(now);
    let query = query.filter(" AND org_id = ", (org_id != 0).then_some(org_id));
    Ok(tx.all_of(query.push(" ORDER BY last_used_at DESC, id DESC LIMIT 1000")).await?)
}

/// One page of the live sessions of a person; of one organisation if it is not 0.
pub(crate) async fn list(
    tx: &mut Tx,
    user_id: i64,
    org_id: i64,
    now: Timestamp,
    page: Page,
) -> Result<Listed<Session>, Error> {
    let narrow = |query: Query| {
        let query = query.push(" WHERE user_id = ").bind(user_id);
        let query = query.push(" AND revoked_at IS NULL AND expires_at > ").bind(now);
        query.filter(" AND org_id = ", (org_id != 0).then_some(org_id))
    };
    let total = tx.one_of(narrow(Query::new("SELECT COUNT(*) FROM sessions"))).await?;
    let query = narrow(Query::new(COLUMNS));
    let query = query.push(" ORDER BY ").push(page.column).push(page.direction());
    let query = query.push(", id").push(page.direction());
    let query = query.push(" LIMIT ").bind(page.limit).push(" OFFSET ").bind(page.offset());
    Ok(Listed { rows: tx.all_of(query).await?, total, page })
}

/// Removes sessions that ended, or were revoked, before a moment; at most `limit`.
pub(crate) async fn sweep(tx: &mut Tx, before: Timestamp, limit: i64) -> Result<u64, Error> {
    Ok(tx
        .execute(
            "DELETE FROM sessions WHERE id IN (
                 SELECT id FROM sessions WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)",
            params![before, limit],
        )
        .await?)
}

fn join(methods: &[i32]) -> String {
    methods.iter().map(i32::to_string).collect::<Vec<_>>().join(",")
}

impl FromRow for Session {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let methods: String = row.get("methods")?;
        Ok(Self {
            id: row.get("id")?,
            user_id: row.get("user_id")?,
            org_id: row.get("org_id")?,
            refresh_key_sealed: row.get("refresh_key_sealed")?,
            refresh_counter: row.get("refresh_counter")?,
            rotated_at: row.get("rotated_at")?,
            expires_at: row.get("expires_at")?,
            authenticated_at: row.get("authenticated_at")?,
            methods: methods.split(',').filter_map(|method| method.parse().ok()).collect(),
            ip_address: row.get("ip_address")?,
            user_agent: row.get("user_agent")?,
            created_at: row.get("created_at")?,
            last_used_at: row.get("last_used_at")?,
            revoked_at: row.get("revoked_at")?,
        })
    }
}
