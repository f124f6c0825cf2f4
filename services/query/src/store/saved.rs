//! Saved queries as they are, and as they were.

use std::collections::BTreeMap;

use base::Timestamp;
use platform_proto::platform::query::v1 as pb;
use service::page::{Orders, Page};
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Error, Result};

/// A saved query of an organisation, as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stored {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) owner_id: i64,
    pub(crate) version: i64,
    /// What people decided, and the columns that it had then: a `SavedQuery` with these fields alone.
    pub(crate) body: pb::SavedQuery,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_by: i64,
    pub(crate) updated_at: Timestamp,
    pub(crate) last_run_at: Option<Timestamp>,
    pub(crate) deleted_at: Option<Timestamp>,
}

/// What makes two names the same.
pub(crate) fn key_of(name: &str) -> String {
    name.to_lowercase()
}

/// The columns of a [`Stored`], for statements.
macro_rules! columns {
    () => {
        "org, id, owner_id, version, body, created_at, updated_by, updated_at, last_run_at, \
         deleted_at"
    };
}

/// A row as it comes; reading its bytes may fail.
struct Raw {
    org: i64,
    id: String,
    owner_id: i64,
    version: i64,
    body: Vec<u8>,
    created_at: Timestamp,
    updated_by: i64,
    updated_at: Timestamp,
    last_run_at: Option<Timestamp>,
    deleted_at: Option<Timestamp>,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            org: row.get("org")?,
            id: row.get("id")?,
            owner_id: row.get("owner_id")?,
            version: row.get("version")?,
            body: row.get("body")?,
            created_at: row.get("created_at")?,
            updated_by: row.get("updated_by")?,
            updated_at: row.get("updated_at")?,
            last_run_at: row.get("last_run_at")?,
            deleted_at: row.get("deleted_at")?,
        })
    }
}

impl Raw {
    fn read(self) -> Result<Stored> {
        Ok(Stored {
            org_id: self.org,
            id: self.id,
            owner_id: self.owner_id,
            version: self.version,
            body: decode("body", &self.body)?,
            created_at: self.created_at,
            updated_by: self.updated_by,
            updated_at: self.updated_at,
            last_run_at: self.last_run_at,
            deleted_at: self.deleted_at,
        })
    }
}

const FIND: &str = concat!("SELECT ", columns!(), " FROM saved_query WHERE org = $1 AND id = $2");

/// A saved query by its id, be it deleted.
pub(crate) async fn find(tx: &mut Tx, org: i64, id: &str) -> Result<Option<Stored>> {
    let raw: Option<Raw> = tx.optional(FIND, params![org, id]).await?;
    raw.map(Raw::read).transpose()
}

/// Id of the saved query of an owner that has a name.
pub(crate) async fn named(
    tx: &mut Tx,
    org: i64,
    owner_id: i64,
    name: &str,
) -> Result<Option<String>> {
    const SQL: &str = "SELECT id FROM saved_query
        WHERE org = $1 AND owner_id = $2 AND name_key = $3 AND deleted_at IS NULL";
    Ok(tx.optional(SQL, params![org, owner_id, key_of(name)]).await?)
}

/// How many saved queries an organisation has.
pub(crate) async fn count(tx: &mut Tx, org: i64) -> Result<i64> {
    const SQL: &str = "SELECT COUNT(*) FROM saved_query WHERE org = $1 AND deleted_at IS NULL";
    Ok(tx.one(SQL, params![org]).await?)
}

/// Writes a saved query as it is now, its version and its labels.
pub(crate) async fn put(tx: &mut Tx, saved: &Stored) -> Result<()> {
    const PUT: &str = "INSERT INTO saved_query (org, id, owner_id, name_key, words, visibility,
            version, body, created_at, updated_by, updated_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT (org, id) DO UPDATE SET
            name_key = excluded.name_key, words = excluded.words,
            visibility = excluded.visibility, version = excluded.version, body = excluded.body,
            updated_by = excluded.updated_by, updated_at = excluded.updated_at";
    const VERSION: &str = "INSERT INTO saved_query_version (org, id, version, body, updated_by,
            updated_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    const NONE: &str = "DELETE FROM saved_query_label WHERE org = $1 AND id = $2";
    const LABEL: &str =
        "INSERT INTO saved_query_label (org, id, label, mark) VALUES ($1, $2, $3, $4)";
    let Stored { org_id, id, body, .. } = saved;
    let bytes = encode(body);
    let row = params![
        *org_id,
        id,
        saved.owner_id,
        key_of(&body.name),
        format!("{} {}", body.name, body.description).to_lowercase(),
        i64::from(body.visibility),
        saved.version,
        bytes.clone(),
        saved.created_at,
        saved.updated_by,
        saved.updated_at
    ];
    tx.execute(PUT, row).await?;
    let version = params![*org_id, id, saved.version, bytes, saved.updated_by, saved.updated_at];
    tx.execute(VERSION, version).await?;
    tx.execute(NONE, params![*org_id, id]).await?;
    for (label, mark) in &body.labels {
        tx.execute(LABEL, params![*org_id, id, label, mark]).await?;
    }
    Ok(())
}

/// Marks a saved query deleted.
pub(crate) async fn mark_deleted(tx: &mut Tx, saved: &Stored) -> Result<()> {
    const SQL: &str = "UPDATE saved_query SET deleted_at = $3 WHERE org = $1 AND id = $2";
    tx.execute(SQL, params![saved.org_id, &saved.id, saved.deleted_at]).await?;
    Ok(())
}

/// Says when a saved query was run last.
pub(crate) async fn ran(tx: &mut Tx, org: i64, id: &str, at: Timestamp) -> Result<()> {
    const SQL: &str = "UPDATE saved_query SET last_run_at = $3 WHERE org = $1 AND id = $2";
    tx.execute(SQL, params![org, id, at]).await?;
    Ok(())
}

/// A version of a saved query.
pub(crate) async fn version(tx: &mut Tx, saved: &Stored, version: i64) -> Result<Option<Stored>> {
    const SQL: &str = "SELECT body, updated_by, updated_at FROM saved_query_version
        WHERE org = $1 AND id = $2 AND version = $3";
    let row: Option<(Vec<u8>, i64, Timestamp)> =
        tx.optional(SQL, params![saved.org_id, &saved.id, version]).await?;
    row.map(|row| as_it_was(saved, version, row)).transpose()
}

fn as_it_was(
    saved: &Stored,
    version: i64,
    (body, updated_by, updated_at): (Vec<u8>, i64, Timestamp),
) -> Result<Stored> {
    let body = decode("body", &body)?;
    Ok(Stored { version, body, updated_by, updated_at, ..saved.clone() })
}

/// One page of versions, and how many there are.
pub(crate) async fn versions(
    tx: &mut Tx,
    saved: &Stored,
    page: &Page,
) -> Result<(Vec<Stored>, i64)> {
    const ORDERS: Orders = &[("version", "version")];
    const COUNT: &str = "SELECT COUNT(*) FROM saved_query_version WHERE org = $1 AND id = $2";
    let query = Query::new("SELECT version, body, updated_by, updated_at FROM saved_query_version")
        .push(" WHERE org = ")
        .bind(saved.org_id)
        .push(" AND id = ")
        .bind(&saved.id)
        .order_by(&page.sort_by, ORDERS, page.direction(), "version")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows: Vec<(i64, Vec<u8>, i64, Timestamp)> =
        tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total: i64 = tx.one(COUNT, params![saved.org_id, &saved.id]).await?;
    let read = |(version, body, by, at)| as_it_was(saved, version, (body, by, at));
    Ok((rows.into_iter().map(read).collect::<Result<_>>()?, total))
}

/// Which saved queries a page shows.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    /// Who looks.
    pub(crate) user_id: i64,
    pub(crate) mine_only: bool,
    /// In name or description, in any case; empty means all.
    pub(crate) search: String,
    pub(crate) labels: BTreeMap<String, String>,
}

impl Filter {
    fn narrow(&self, query: Query) -> Query {
        let mut query = query.bind(self.org_id).push(" AND deleted_at IS NULL");
        query = query.push(" AND (owner_id = ").bind(self.user_id);
        // Those that are shared: `ORGANIZATION` and `ORGANIZATION_EDIT`.
        query = if self.mine_only { query.push(")") } else { query.push(" OR visibility >= 2)") };
        if !self.search.is_empty() {
            query = query.push(" AND words").contains(&self.search.to_lowercase());
        }
        for (label, mark) in &self.labels {
            query = query
                .push(
                    " AND EXISTS (SELECT 1 FROM saved_query_label l WHERE l.org = saved_query.org \
                     AND l.id = saved_query.id AND l.label = ",
                )
                .bind(label)
                .push(" AND l.mark = ")
                .bind(mark)
                .push(")");
        }
        query
    }
}

/// One page, and how many rows all pages have.
pub(crate) async fn page(tx: &mut Tx, filter: &Filter, page: &Page) -> Result<(Vec<Stored>, i64)> {
    const ORDERS: Orders =
        &[("name", "name_key"), ("created_at", "created_at"), ("updated_at", "updated_at")];
    let select = concat!("SELECT ", columns!(), " FROM saved_query WHERE org = ");
    let query = filter
        .narrow(Query::new(select))
        .order_by(&page.sort_by, ORDERS, page.direction(), "id")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows: Vec<Raw> = tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total = filter.narrow(Query::new("SELECT COUNT(*) FROM saved_query WHERE org = "));
    let total: i64 = tx.one_of(total).await?;
    Ok((rows.into_iter().map(Raw::read).collect::<Result<_>>()?, total))
}
