//! Members of organisations as rows.

use std::collections::BTreeMap;

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::Error;
use crate::core::member::{Kind, Member, Membership};
use crate::core::page::{Listed, Page, Sort};

/// How a list of members can be sorted.
pub(crate) const SORTS: &[Sort] = &[
    ("joined_at", "m.joined_at"),
    ("email", "COALESCE(u.email_norm, '')"),
    ("full_name", "COALESCE(u.full_name_norm, lower(s.name), '')"),
    ("role", "m.role"),
];

/// A member that is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NewMember<'a> {
    pub(crate) org_id: i64,
    pub(crate) user_id: i64,
    pub(crate) role: &'a str,
    pub(crate) joined_at: Timestamp,
    /// 0 for the founder.
    pub(crate) invited_by: i64,
}

/// Makes somebody a member; false if it is one.
pub(crate) async fn insert(tx: &mut Tx, new: &NewMember<'_>) -> Result<bool, Error> {
    let rows = tx
        .execute(
            "INSERT INTO members (org_id, user_id, role, joined_at, invited_by, version)
             VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT (org_id, user_id) DO NOTHING",
            params![new.org_id, new.user_id, new.role, new.joined_at, new.invited_by],
        )
        .await?;
    Ok(rows > 0)
}

/// The membership of somebody.
pub(crate) async fn find(
    tx: &mut Tx,
    org_id: i64,
    user_id: i64,
) -> Result<Option<Membership>, Error> {
    Ok(tx
        .optional(
            "SELECT m.org_id, m.user_id, m.role, m.joined_at, m.invited_by, m.version, p.kind
             FROM members m JOIN principals p ON p.id = m.user_id
             WHERE m.org_id = $1 AND m.user_id = $2",
            params![org_id, user_id],
        )
        .await?)
}

/// Gives a member a role, and raises the membership's version.
pub(crate) async fn set_role(
    tx: &mut Tx,
    org_id: i64,
    user_id: i64,
    role: &str,
) -> Result<(), Error> {
    tx.execute(
        "UPDATE members SET role = $3, version = version + 1 WHERE org_id = $1 AND user_id = $2",
        params![org_id, user_id, role],
    )
    .await?;
    Ok(())
}

/// Removes a member, who is in no group any more.
pub(crate) async fn delete(tx: &mut Tx, org_id: i64, user_id: i64) -> Result<(), Error> {
    tx.execute("DELETE FROM members WHERE org_id = $1 AND user_id = $2", params![org_id, user_id])
        .await?;
    tx.execute(
        "UPDATE users SET default_org_id = 0 WHERE id = $2 AND default_org_id = $1",
        params![org_id, user_id],
    )
    .await?;
    Ok(())
}

/// Ends the sessions of somebody that stand in the organisation, and returns their ids.
pub(crate) async fn end_sessions(
    tx: &mut Tx,
    org_id: i64,
    user_id: i64,
    now: Timestamp,
) -> Result<Vec<String>, Error> {
    Ok(tx
        .all(
            "UPDATE sessions SET revoked_at = $3, revoke_reason = 'membership ended'
             WHERE user_id = $2 AND org_id = $1 AND revoked_at IS NULL RETURNING id",
            params![org_id, user_id, now],
        )
        .await?)
}

/// How many members an organisation has.
pub(crate) async fn count(tx: &mut Tx, org_id: i64) -> Result<i64, Error> {
    Ok(tx.one("SELECT COUNT(*) FROM members WHERE org_id = $1", params![org_id]).await?)
}

/// How many members have a role.
pub(crate) async fn count_role(tx: &mut Tx, org_id: i64, role: &str) -> Result<i64, Error> {
    Ok(tx
        .one("SELECT COUNT(*) FROM members WHERE org_id = $1 AND role = $2", params![org_id, role])
        .await?)
}

/// How many members have each role.
pub(crate) async fn count_roles(tx: &mut Tx, org_id: i64) -> Result<BTreeMap<String, i64>, Error> {
    let rows: Vec<(String, i64)> = tx
        .all("SELECT role, COUNT(*) FROM members WHERE org_id = $1 GROUP BY role", params![org_id])
        .await?;
    Ok(rows.into_iter().collect())
}

/// Those of the users who are members.
pub(crate) async fn among(tx: &mut Tx, org_id: i64, user_ids: &[i64]) -> Result<Vec<i64>, Error> {
    let query = Query::new("SELECT user_id FROM members WHERE org_id = ").bind(org_id);
    let query = query.push(" AND user_id IN").list(user_ids.iter().copied());
    Ok(tx.all_of(query).await?)
}

/// Members with a role, the longest first; at most `limit`.
pub(crate) async fn with_role(
    tx: &mut Tx,
    org_id: i64,
    role: &str,
    limit: i64,
) -> Result<Vec<i64>, Error> {
    Ok(tx
        .all(
            "SELECT user_id FROM members WHERE org_id = $1 AND role = $2
             ORDER BY joined_at, user_id LIMIT $3",
            params![org_id, role, limit],
        )
        .await?)
}

/// Whether somebody has confirmed an authenticator.
pub(crate) async fn has_second_factor(tx: &mut Tx, user_id: i64) -> Result<bool, Error> {
    let confirmed: Option<i64> = tx
        .optional(
            "SELECT user_id FROM totp_secrets WHERE user_id = $1 AND confirmed_at IS NOT NULL",
            params![user_id],
        )
        .await?;
    Ok(confirmed.is_some())
}

/// Which members are listed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter<'a> {
    pub(crate) org_id: i64,
    /// Only this one.
    pub(crate) user_id: Option<i64>,
    pub(crate) role: Option<&'a str>,
    /// Only those of the group.
    pub(crate) group_id: Option<&'a str>,
    /// Part of the name or the address.
    pub(crate) search: &'a str,
}

impl Filter<'_> {
    fn from(&self, query: Query) -> Query {
        let mut query = query
            .push(" FROM members m JOIN principals p ON p.id = m.user_id")
            .push(" LEFT JOIN users u ON u.id = m.user_id")
            .push(" LEFT JOIN service_accounts s ON s.user_id = m.user_id WHERE m.org_id = ")
            .bind(self.org_id)
            .filter(" AND m.user_id = ", self.user_id)
            .filter(" AND m.role = ", self.role);
        if let Some(group_id) = self.group_id {
            query = query.push(" AND EXISTS (SELECT 1 FROM group_members g");
            query = query.push(" WHERE g.user_id = m.user_id AND g.group_id = ").bind(group_id);
            query = query.push(")");
        }
        if !self.search.is_empty() {
            let search = self.search.to_lowercase();
            query = query.push(" AND (COALESCE(u.full_name_norm, lower(s.name))").contains(&search);
            query = query.push(" OR u.email_norm").contains(&search).push(")");
        }
        query
    }
}

/// One page of members.
pub(crate) async fn list(
    tx: &mut Tx,
    filter: Filter<'_>,
    page: Page,
) -> Result<Listed<Member>, Error> {
    let total: i64 = tx.one_of(filter.from(Query::new("SELECT COUNT(*)"))).await?;
    let query = filter.from(Query::new(
        "SELECT m.org_id, m.user_id, m.role, m.joined_at, m.invited_by, m.version, p.kind,
             COALESCE(u.email, '') AS email, COALESCE(u.full_name, s.name, '') AS full_name,
             EXISTS (SELECT 1 FROM totp_secrets t
                 WHERE t.user_id = m.user_id AND t.confirmed_at IS NOT NULL) AS totp_enabled,
             COALESCE(s.last_used_at, (SELECT MAX(last_used_at) FROM sessions
                 WHERE sessions.user_id = m.user_id AND sessions.org_id = m.org_id))
                 AS last_used_at",
    ));
    let query = query.push(" ORDER BY ").push(page.column).push(page.direction());
    let query = query.push(", m.user_id").push(page.direction()).push(" LIMIT ").bind(page.limit);
    let mut rows: Vec<Member> = tx.all_of(query.push(" OFFSET ").bind(page.offset())).await?;
    let ids = rows.iter().map(|row| row.membership.user_id).collect::<Vec<_>>();
    let mut groups = groups_of(tx, filter.org_id, &ids).await?;
    for row in &mut rows {
        row.group_ids = groups.remove(&row.membership.user_id).unwrap_or_default();
    }
    Ok(Listed { rows, total, page })
}

/// Groups by user, by id, sorted.
async fn groups_of(
    tx: &mut Tx,
    org_id: i64,
    user_ids: &[i64],
) -> Result<BTreeMap<i64, Vec<String>>, Error> {
    let mut groups: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    if user_ids.is_empty() {
        return Ok(groups);
    }
    let query = Query::new("SELECT user_id, group_id FROM group_members WHERE org_id = ");
    let query = query.bind(org_id).push(" AND user_id IN").list(user_ids.iter().copied());
    let rows: Vec<(i64, String)> = tx.all_of(query.push(" ORDER BY user_id, group_id")).await?;
    for (user_id, group_id) in rows {
        groups.entry(user_id).or_default().push(group_id);
    }
    Ok(groups)
}

impl FromRow for Membership {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        Ok(Self {
            org_id: row.get("org_id")?,
            user_id: row.get("user_id")?,
            role: row.get("role")?,
            joined_at: row.get("joined_at")?,
            invited_by: row.get("invited_by")?,
            version: row.get("version")?,
            kind: Kind::from_number(row.get("kind")?),
        })
    }
}

impl FromRow for Member {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let last_used_at: Option<Timestamp> = row.get("last_used_at")?;
        Ok(Self {
            membership: Membership::from_row(row)?,
            email: row.get("email")?,
            full_name: row.get("full_name")?,
            totp_enabled: row.get("totp_enabled")?,
            last_activity: last_used_at
                .map(|at| Timestamp::from_seconds(at.seconds() / 3600 * 3600)),
            group_ids: Vec::new(),
        })
    }
}
