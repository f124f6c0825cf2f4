//! Identity providers as rows.

use base::Timestamp;
use store::{FromRow, Query, Row, Tx, params};

use crate::Error;
use crate::core::identity_provider::{IdentityProvider, PROVIDERS_MAX, Rules, Settings};
use crate::core::page::{Listed, Page, Sort};

/// How a list of providers can be sorted.
pub(crate) const SORTS: &[Sort] = &[("created_at", "created_at"), ("name", "name_norm")];

const COLUMNS: &str =
    "SELECT id, org_id, slug, name, issuer, client_id, client_secret_sealed, rules,
    default_role, disabled, version, created_at, updated_at, discovered_at FROM identity_providers";

/// The provider of an id.
pub(crate) async fn find(tx: &mut Tx, id: &str) -> Result<Option<IdentityProvider>, Error> {
    let found = tx.optional_of(Query::new(COLUMNS).push(" WHERE id = ").bind(id)).await?;
    with_domains(tx, found).await
}

/// The provider of a short name.
pub(crate) async fn find_by_slug(
    tx: &mut Tx,
    slug: &str,
) -> Result<Option<IdentityProvider>, Error> {
    let found = tx.optional_of(Query::new(COLUMNS).push(" WHERE slug = ").bind(slug)).await?;
    with_domains(tx, found).await
}

async fn with_domains(
    tx: &mut Tx,
    found: Option<IdentityProvider>,
) -> Result<Option<IdentityProvider>, Error> {
    let Some(mut found) = found else { return Ok(None) };
    found.settings.email_domains = domains(tx, &found.id).await?;
    Ok(Some(found))
}

async fn domains(tx: &mut Tx, id: &str) -> Result<Vec<String>, Error> {
    Ok(tx
        .all(
            "SELECT domain FROM identity_provider_domains WHERE provider_id = $1 ORDER BY domain",
            params![id],
        )
        .await?)
}

/// Writes a provider, a new one or a changed one, with its domains and the roles that it gives.
pub(crate) async fn put(tx: &mut Tx, it: &IdentityProvider) -> Result<(), Error> {
    let settings = &it.settings;
    let rules = serde_json::to_string(&settings.rules).map_err(Error::internal)?;
    tx.execute(
        "INSERT INTO identity_providers (id, org_id, slug, name, name_norm, issuer, client_id,
             client_secret_sealed, rules, default_role, disabled, version, created_at, updated_at,
             discovered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_norm = excluded.name_norm,
             issuer = excluded.issuer, client_id = excluded.client_id,
             client_secret_sealed = excluded.client_secret_sealed, rules = excluded.rules,
             default_role = excluded.default_role, disabled = excluded.disabled,
             version = excluded.version, updated_at = excluded.updated_at,
             discovered_at = excluded.discovered_at",
        params![
            &it.id,
            it.org_id,
            &it.slug,
            &settings.name,
            settings.name.to_lowercase(),
            &settings.issuer,
            &settings.client_id,
            it.client_secret_sealed.as_slice(),
            rules,
            &settings.default_role,
            settings.disabled,
            it.version,
            it.created_at,
            it.updated_at,
            it.discovered_at
        ],
    )
    .await?;
    let id = &it.id;
    tx.execute("DELETE FROM identity_provider_domains WHERE provider_id = $1", params![id]).await?;
    tx.execute("DELETE FROM identity_provider_roles WHERE provider_id = $1", params![id]).await?;
    for domain in &settings.email_domains {
        tx.execute(
            "INSERT INTO identity_provider_domains (provider_id, org_id, domain)
             VALUES ($1, $2, $3) ON CONFLICT (provider_id, domain) DO NOTHING",
            params![id, it.org_id, domain],
        )
        .await?;
    }
    for (_, role) in settings.roles() {
        tx.execute(
            "INSERT INTO identity_provider_roles (provider_id, org_id, role)
             VALUES ($1, $2, $3) ON CONFLICT (provider_id, role) DO NOTHING",
            params![id, it.org_id, role],
        )
        .await?;
    }
    Ok(())
}

/// Deletes a provider with everything that hangs on it.
pub(crate) async fn delete(tx: &mut Tx, id: &str) -> Result<(), Error> {
    for sql in [
        "DELETE FROM oidc_attempts WHERE provider_id = $1",
        "DELETE FROM oidc_sessions WHERE provider_id = $1",
        "DELETE FROM challenges WHERE token_hash IN (
             SELECT token_hash FROM oidc_challenges WHERE provider_id = $1)",
        "DELETE FROM identities WHERE provider_id = $1",
        "DELETE FROM identity_provider_domains WHERE provider_id = $1",
        "DELETE FROM identity_provider_roles WHERE provider_id = $1",
        "DELETE FROM identity_providers WHERE id = $1",
    ] {
        tx.execute(sql, params![id]).await?;
    }
    Ok(())
}

pub(crate) async fn count(tx: &mut Tx, org_id: i64) -> Result<i64, Error> {
    Ok(tx.one("SELECT COUNT(*) FROM identity_providers WHERE org_id = $1", params![org_id]).await?)
}

/// Whether a provider of another organisation answers for the domain.
pub(crate) async fn is_taken(tx: &mut Tx, org_id: i64, domain: &str) -> Result<bool, Error> {
    let other: Option<i64> = tx
        .optional(
            "SELECT org_id FROM identity_provider_domains WHERE domain = $1 AND org_id <> $2
             LIMIT 1",
            params![domain, org_id],
        )
        .await?;
    Ok(other.is_some())
}

/// Providers in use that answer for the domain: short name, name and organisation, by name.
pub(crate) async fn of_domain(
    tx: &mut Tx,
    domain: &str,
) -> Result<Vec<(String, String, i64)>, Error> {
    Ok(tx
        .all(
            "SELECT p.slug, p.name, p.org_id FROM identity_providers p
             JOIN identity_provider_domains d ON d.provider_id = p.id
             JOIN organizations o ON o.id = p.org_id
             WHERE d.domain = $1 AND p.disabled = FALSE AND o.status = 1
             ORDER BY p.name_norm, p.id LIMIT $2",
            params![domain, PROVIDERS_MAX],
        )
        .await?)
}

/// One page of an organisation's providers.
pub(crate) async fn list(
    tx: &mut Tx,
    org_id: i64,
    page: Page,
) -> Result<Listed<IdentityProvider>, Error> {
    let total = count(tx, org_id).await?;
    let query = Query::new(COLUMNS).push(" WHERE org_id = ").bind(org_id);
    let query = query.push(" ORDER BY ").push(page.column).push(page.direction());
    let query = query.push(", id").push(page.direction());
    let query = query.push(" LIMIT ").bind(page.limit).push(" OFFSET ").bind(page.offset());
    let mut rows: Vec<IdentityProvider> = tx.all_of(query).await?;
    for row in &mut rows {
        row.settings.email_domains = domains(tx, &row.id).await?;
    }
    Ok(Listed { rows, total, page })
}

/// What an organisation proves a domain by, and when it has.
pub(crate) async fn proof(
    tx: &mut Tx,
    org_id: i64,
    domain: &str,
) -> Result<Option<(String, Option<Timestamp>)>, Error> {
    Ok(tx
        .optional(
            "SELECT token, proved_at FROM domain_proofs WHERE org_id = $1 AND domain = $2",
            params![org_id, domain],
        )
        .await?)
}

/// Proofs that an organisation may have begun; the oldest unproved ones go.
const PROOFS_MAX: i64 = 1000;

pub(crate) async fn insert_proof(
    tx: &mut Tx,
    org_id: i64,
    domain: &str,
    token: &str,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(
        "DELETE FROM domain_proofs WHERE org_id = $1 AND proved_at IS NULL AND domain NOT IN (
             SELECT domain FROM domain_proofs WHERE org_id = $1 AND proved_at IS NULL
             ORDER BY created_at DESC LIMIT $2)",
        params![org_id, PROOFS_MAX],
    )
    .await?;
    tx.execute(
        "INSERT INTO domain_proofs (org_id, domain, token, created_at) VALUES ($1, $2, $3, $4)",
        params![org_id, domain, token, now],
    )
    .await?;
    Ok(())
}

/// The organisation has proved a domain.
pub(crate) async fn proved(
    tx: &mut Tx,
    org_id: i64,
    domain: &str,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(
        "UPDATE domain_proofs SET proved_at = $3 WHERE org_id = $1 AND domain = $2",
        params![org_id, domain, now],
    )
    .await?;
    Ok(())
}

/// Whether claims decide who is in a group.
pub(crate) async fn set_managed(
    tx: &mut Tx,
    org_id: i64,
    group_id: &str,
    is_managed: bool,
) -> Result<(), Error> {
    tx.execute(
        "UPDATE user_groups SET is_managed = $3 WHERE org_id = $1 AND id = $2",
        params![org_id, group_id, is_managed],
    )
    .await?;
    Ok(())
}

impl FromRow for IdentityProvider {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let rules: String = row.get("rules")?;
        let rules: Rules = serde_json::from_str(&rules).map_err(|error| store::Error::Column {
            column: "rules".to_owned(),
            why: error.to_string(),
        })?;
        Ok(Self {
            id: row.get("id")?,
            org_id: row.get("org_id")?,
            slug: row.get("slug")?,
            settings: Settings {
                name: row.get("name")?,
                issuer: row.get("issuer")?,
                client_id: row.get("client_id")?,
                email_domains: Vec::new(),
                default_role: row.get("default_role")?,
                disabled: row.get("disabled")?,
                rules,
            },
            client_secret_sealed: row.get("client_secret_sealed")?,
            version: row.get("version")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
            discovered_at: row.get("discovered_at")?,
        })
    }
}
