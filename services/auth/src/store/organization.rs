//! Organisations as rows.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::Error;
use crate::core::organization::{Organization, Status};
use crate::core::page::{Listed, Page, Sort};

/// Which part of what decisions are made on has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Members, roles or groups.
    People,
    /// Entities that stand below others, or grants.
    Places,
    /// Both.
    Both,
    /// Something that no decision reads.
    Neither,
}

/// How a list of organisations can be sorted.
pub(crate) const SORTS: &[Sort] =
    &[("created_at", "created_at"), ("name", "name_norm"), ("slug", "slug")];

/// A new organisation; false if its short name is taken.
pub(crate) async fn insert(tx: &mut Tx, it: &Organization) -> Result<Option<i64>, Error> {
    let text = Texts::of(it)?;
    Ok(tx
        .optional(
            "INSERT INTO organizations (name, name_norm, slug, is_premium, timezone, currency,
                 enabled_modules, settings, limits, labels, billing_email, status, status_reason,
                 delete_after, owner_user_id, version, grant_revision, people_revision,
                 places_revision, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                 $17, $17, $18, $19)
             ON CONFLICT (slug) DO NOTHING RETURNING id",
            params![
                &it.name,
                it.name.to_lowercase(),
                &it.slug,
                it.is_premium,
                &it.timezone,
                &it.currency,
                text.enabled_modules,
                text.settings,
                text.limits,
                text.labels,
                &it.billing_email,
                it.status.number(),
                &it.status_reason,
                it.delete_after,
                it.owner_user_id,
                it.version,
                it.grant_revision,
                it.created_at,
                it.updated_at
            ],
        )
        .await?)
}

/// Writes everything of an organisation but its revisions, and raises its version.
pub(crate) async fn update(tx: &mut Tx, it: &Organization) -> Result<(), Error> {
    let text = Texts::of(it)?;
    tx.execute(
        "UPDATE organizations SET name = $2, name_norm = $3, slug = $4, is_premium = $5,
             timezone = $6, currency = $7, enabled_modules = $8, settings = $9, limits = $10,
             labels = $11, billing_email = $12, status = $13, status_reason = $14,
             delete_after = $15, owner_user_id = $16, version = $17, updated_at = $18
         WHERE id = $1",
        params![
            it.id,
            &it.name,
            it.name.to_lowercase(),
            &it.slug,
            it.is_premium,
            &it.timezone,
            &it.currency,
            text.enabled_modules,
            text.settings,
            text.limits,
            text.labels,
            &it.billing_email,
            it.status.number(),
            &it.status_reason,
            it.delete_after,
            it.owner_user_id,
            it.version,
            it.updated_at
        ],
    )
    .await?;
    Ok(())
}

/// The organisation of an id.
pub(crate) async fn find(tx: &mut Tx, id: i64) -> Result<Option<Organization>, Error> {
    Ok(tx
        .optional(
            "SELECT id, name, slug, is_premium, timezone, currency, enabled_modules, settings,
                 limits, labels, billing_email, status, status_reason, delete_after,
                 owner_user_id, version, grant_revision, created_at, updated_at
             FROM organizations WHERE id = $1",
            params![id],
        )
        .await?)
}

/// The organisation that has a short name.
pub(crate) async fn id_of_slug(tx: &mut Tx, slug: &str) -> Result<Option<i64>, Error> {
    Ok(tx.optional("SELECT id FROM organizations WHERE slug = $1", params![slug]).await?)
}

/// How many organisations somebody owns.
pub(crate) async fn count_owned(tx: &mut Tx, user_id: i64) -> Result<i64, Error> {
    Ok(tx
        .one("SELECT COUNT(*) FROM organizations WHERE owner_user_id = $1", params![user_id])
        .await?)
}

/// One page of all organisations whose name or short name contains a text, in lower case.
pub(crate) async fn list(
    tx: &mut Tx,
    search: &str,
    status: Option<Status>,
    page: Page,
) -> Result<Listed<Organization>, Error> {
    let filter = |query: Query| {
        let mut query = query.push(" WHERE 1 = 1");
        if let Some(status) = status {
            query = query.push(" AND status = ").bind(status.number());
        }
        if !search.is_empty() {
            query = query.push(" AND (name_norm").contains(search);
            query = query.push(" OR slug").contains(search).push(")");
        }
        query
    };
    let total: Option<i64> =
        tx.optional_of(filter(Query::new("SELECT COUNT(*) FROM organizations"))).await?;
    let query = filter(Query::new(
        "SELECT id, name, slug, is_premium, timezone, currency, enabled_modules, settings,
             limits, labels, billing_email, status, status_reason, delete_after, owner_user_id,
             version, grant_revision, created_at, updated_at
         FROM organizations",
    ));
    let query = query.push(" ORDER BY ").push(page.column).push(page.direction());
    let query = query.push(", id").push(page.direction()).push(" LIMIT ").bind(page.limit);
    let rows = tx.all_of(query.push(" OFFSET ").bind(page.offset())).await?;
    Ok(Listed { rows, total: total.unwrap_or(0), page })
}

/// Raises the grant revision and returns it.
pub(crate) async fn raise_revision(tx: &mut Tx, id: i64, part: Part) -> Result<i64, Error> {
    let sql = match part {
        Part::People => {
            "UPDATE organizations SET grant_revision = grant_revision + 1,
                 people_revision = grant_revision + 1
             WHERE id = $1 RETURNING grant_revision"
        }
        Part::Places => {
            "UPDATE organizations SET grant_revision = grant_revision + 1,
                 places_revision = grant_revision + 1
             WHERE id = $1 RETURNING grant_revision"
        }
        Part::Both => {
            "UPDATE organizations SET grant_revision = grant_revision + 1,
                 people_revision = grant_revision + 1, places_revision = grant_revision + 1
             WHERE id = $1 RETURNING grant_revision"
        }
        Part::Neither => {
            "UPDATE organizations SET grant_revision = grant_revision + 1
             WHERE id = $1 RETURNING grant_revision"
        }
    };
    let revision = tx.optional(sql, params![id]).await?;
    revision.ok_or(Error::OrganizationNotFound { org_id: id })
}

/// The revisions of an organisation: of its grants, of its people, of its places.
pub(crate) async fn revisions(tx: &mut Tx, id: i64) -> Result<Option<(i64, i64, i64)>, Error> {
    Ok(tx
        .optional(
            "SELECT grant_revision, people_revision, places_revision
             FROM organizations WHERE id = $1",
            params![id],
        )
        .await?)
}

/// Organisations whose data are to be removed by now.
pub(crate) async fn due(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<i64>, Error> {
    Ok(tx
        .all(
            "SELECT id FROM organizations WHERE delete_after <= $1 ORDER BY delete_after LIMIT $2",
            params![now, limit],
        )
        .await?)
}

/// Deletes an organisation with everything that belongs to it here.
pub(crate) async fn delete(tx: &mut Tx, id: i64) -> Result<(), Error> {
    // Children before parents.
    for sql in [
        "DELETE FROM oidc_attempts WHERE provider_id IN (
             SELECT id FROM identity_providers WHERE org_id = $1)",
        "DELETE FROM oidc_sessions WHERE provider_id IN (
             SELECT id FROM identity_providers WHERE org_id = $1)",
        "DELETE FROM oidc_challenges WHERE provider_id IN (
             SELECT id FROM identity_providers WHERE org_id = $1)",
        "DELETE FROM identities WHERE provider_id IN (
             SELECT id FROM identity_providers WHERE org_id = $1)",
        "DELETE FROM identity_provider_domains WHERE org_id = $1",
        "DELETE FROM identity_provider_roles WHERE org_id = $1",
        "DELETE FROM identity_providers WHERE org_id = $1",
        "DELETE FROM domain_proofs WHERE org_id = $1",
        "DELETE FROM api_keys WHERE org_id = $1",
        "DELETE FROM service_accounts WHERE org_id = $1",
        "DELETE FROM grant_permissions WHERE grant_number IN (
             SELECT number FROM grants WHERE org_id = $1)",
        "DELETE FROM grants WHERE org_id = $1",
        "DELETE FROM entities WHERE org_id = $1",
        "DELETE FROM permission_counts WHERE org_id = $1",
        "DELETE FROM group_members WHERE org_id = $1",
        "DELETE FROM user_groups WHERE org_id = $1",
        "DELETE FROM invitations WHERE org_id = $1",
        "DELETE FROM members WHERE org_id = $1",
        "DELETE FROM role_permissions WHERE org_id = $1",
        "DELETE FROM roles WHERE org_id = $1",
        "UPDATE users SET default_org_id = 0 WHERE default_org_id = $1",
        "UPDATE sessions SET org_id = 0 WHERE org_id = $1",
        "DELETE FROM organizations WHERE id = $1",
    ] {
        tx.execute(sql, params![id]).await?;
    }
    Ok(())
}

struct Texts {
    enabled_modules: String,
    settings: String,
    limits: String,
    labels: String,
}

impl Texts {
    fn of(it: &Organization) -> Result<Self, Error> {
        let modules = it.enabled_modules.iter().map(i32::to_string).collect::<Vec<_>>();
        Ok(Self {
            enabled_modules: modules.join(","),
            settings: serde_json::to_string(&it.settings).map_err(Error::internal)?,
            limits: serde_json::to_string(&it.limits).map_err(Error::internal)?,
            labels: serde_json::to_string(&it.labels).map_err(Error::internal)?,
        })
    }
}

impl FromRow for Organization {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let modules: String = row.get("enabled_modules")?;
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            slug: row.get("slug")?,
            is_premium: row.get("is_premium")?,
            timezone: row.get("timezone")?,
            currency: row.get("currency")?,
            enabled_modules: modules.split(',').filter_map(|it| it.parse().ok()).collect(),
            settings: json(row, "settings")?,
            limits: json(row, "limits")?,
            labels: json(row, "labels")?,
            billing_email: row.get("billing_email")?,
            status: Status::from_number(row.get("status")?),
            status_reason: row.get("status_reason")?,
            delete_after: row.get("delete_after")?,
            owner_user_id: row.get("owner_user_id")?,
            version: row.get("version")?,
            grant_revision: row.get("grant_revision")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        })
    }
}

fn json<T: serde::de::DeserializeOwned>(row: &Row, column: &str) -> Result<T, store::Error> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text)
        .map_err(|error| store::Error::Column { column: column.to_owned(), why: error.to_string() })
}
