//! Views as they are, and as they were.

use std::collections::{BTreeMap, BTreeSet};

use base::Timestamp;
use platform_proto::platform::query::v1 as pb;
use service::page::{Orders, Page};
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Error, Result};

/// A view of an organisation, as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stored {
    pub(crate) org_id: i64,
    pub(crate) name: String,
    pub(crate) version: i64,
    pub(crate) body: Body,
    pub(crate) created_by: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_by: i64,
    pub(crate) updated_at: Timestamp,
    pub(crate) deleted_at: Option<Timestamp>,
}

/// What people decided. Kept as a `SaveViewRequest` with these fields alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Body {
    pub(crate) sql: String,
    pub(crate) description: String,
    /// Descriptions of its columns, by name.
    pub(crate) columns: BTreeMap<String, String>,
}

impl Body {
    fn to_message(&self) -> pb::SaveViewRequest {
        pb::SaveViewRequest {
            sql: self.sql.clone(),
            description: self.description.clone(),
            column_descriptions: self.columns.clone(),
            ..pb::SaveViewRequest::default()
        }
    }

    fn of(message: pb::SaveViewRequest) -> Self {
        Self {
            sql: message.sql,
            description: message.description,
            columns: message.column_descriptions,
        }
    }

    /// As the record shows it.
    pub(crate) fn shown(&self) -> serde_json::Value {
        serde_json::json!({
            "sql": self.sql,
            "description": self.description,
            "column_descriptions": self.columns,
        })
    }
}

/// A view as it was.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Version {
    pub(crate) version: i64,
    pub(crate) body: Body,
    pub(crate) updated_by: i64,
    pub(crate) updated_at: Timestamp,
}

/// The columns of a [`Stored`], for statements.
macro_rules! columns {
    () => {
        "org, name, version, body, created_by, created_at, updated_by, updated_at, deleted_at"
    };
}

/// A row as it comes; reading its bytes may fail.
struct Raw {
    org: i64,
    name: String,
    version: i64,
    body: Vec<u8>,
    created_by: i64,
    created_at: Timestamp,
    updated_by: i64,
    updated_at: Timestamp,
    deleted_at: Option<Timestamp>,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            org: row.get("org")?,
            name: row.get("name")?,
            version: row.get("version")?,
            body: row.get("body")?,
            created_by: row.get("created_by")?,
            created_at: row.get("created_at")?,
            updated_by: row.get("updated_by")?,
            updated_at: row.get("updated_at")?,
            deleted_at: row.get("deleted_at")?,
        })
    }
}

impl Raw {
    fn read(self) -> Result<Stored> {
        Ok(Stored {
            org_id: self.org,
            name: self.name,
            version: self.version,
            body: Body::of(decode("body", &self.body)?),
            created_by: self.created_by,
            created_at: self.created_at,
            updated_by: self.updated_by,
            updated_at: self.updated_at,
            deleted_at: self.deleted_at,
        })
    }
}

const FIND: &str = concat!("SELECT ", columns!(), " FROM view WHERE org = $1 AND name = $2");

/// A view by its name, be it deleted.
pub(crate) async fn find(tx: &mut Tx, org: i64, name: &str) -> Result<Option<Stored>> {
    let raw: Option<Raw> = tx.optional(FIND, params![org, name]).await?;
    raw.map(Raw::read).transpose()
}

const ALL: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM view WHERE org = $1 AND deleted_at IS NULL ORDER BY name"
);

/// All views, by name.
pub(crate) async fn all(tx: &mut Tx, org: i64) -> Result<Vec<Stored>> {
    let rows: Vec<Raw> = tx.all(ALL, params![org]).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// Names of all views, in order.
pub(crate) async fn names(tx: &mut Tx, org: i64) -> Result<Vec<String>> {
    const SQL: &str = "SELECT name FROM view WHERE org = $1 AND deleted_at IS NULL ORDER BY name";
    Ok(tx.all(SQL, params![org]).await?)
}

/// How many views an organisation has.
pub(crate) async fn count(tx: &mut Tx, org: i64) -> Result<i64> {
    const SQL: &str = "SELECT COUNT(*) FROM view WHERE org = $1 AND deleted_at IS NULL";
    Ok(tx.one(SQL, params![org]).await?)
}

/// Writes a view as it is now, and its version.
pub(crate) async fn put(tx: &mut Tx, view: &Stored) -> Result<()> {
    const PUT: &str = "INSERT INTO view (org, name, version, body, created_by, created_at,
            updated_by, updated_at, deleted_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL)
        ON CONFLICT (org, name) DO UPDATE SET
            version = excluded.version, body = excluded.body, created_by = excluded.created_by,
            created_at = excluded.created_at, updated_by = excluded.updated_by,
            updated_at = excluded.updated_at, deleted_at = NULL";
    const VERSION: &str = "INSERT INTO view_version (org, name, version, body, updated_by,
            updated_at)
        VALUES ($1, $2, $3, $4, $5, $6)";
    let body = encode(&view.body.to_message());
    let row = params![
        view.org_id,
        &view.name,
        view.version,
        body.clone(),
        view.created_by,
        view.created_at,
        view.updated_by,
        view.updated_at
    ];
    tx.execute(PUT, row).await?;
    let version =
        params![view.org_id, &view.name, view.version, body, view.updated_by, view.updated_at];
    tx.execute(VERSION, version).await?;
    Ok(())
}

/// Writes what a view reads.
pub(crate) async fn put_inputs(
    tx: &mut Tx,
    view: &Stored,
    inputs: &BTreeSet<String>,
) -> Result<()> {
    const NONE: &str = "DELETE FROM view_input WHERE org = $1 AND name = $2";
    const ONE: &str = "INSERT INTO view_input (org, name, relation) VALUES ($1, $2, $3)";
    tx.execute(NONE, params![view.org_id, &view.name]).await?;
    for relation in inputs {
        tx.execute(ONE, params![view.org_id, &view.name, relation]).await?;
    }
    Ok(())
}

/// Marks a view deleted, which then reads nothing.
pub(crate) async fn mark_deleted(tx: &mut Tx, view: &Stored) -> Result<()> {
    const SQL: &str = "UPDATE view SET deleted_at = $3 WHERE org = $1 AND name = $2";
    tx.execute(SQL, params![view.org_id, &view.name, view.deleted_at]).await?;
    put_inputs(tx, view, &BTreeSet::new()).await
}

/// What a view reads, as `layer.table`.
pub(crate) async fn inputs(tx: &mut Tx, org: i64, name: &str) -> Result<Vec<String>> {
    const SQL: &str =
        "SELECT relation FROM view_input WHERE org = $1 AND name = $2 ORDER BY relation";
    Ok(tx.all(SQL, params![org, name]).await?)
}

/// Names of the views that read a relation.
pub(crate) async fn readers(tx: &mut Tx, org: i64, relation: &str) -> Result<Vec<String>> {
    const SQL: &str = "SELECT name FROM view_input WHERE org = $1 AND relation = $2 ORDER BY name";
    Ok(tx.all(SQL, params![org, relation]).await?)
}

const ORDERS: Orders = &[("version", "version")];

/// One page of versions, and how many there are.
pub(crate) async fn versions(
    tx: &mut Tx,
    org: i64,
    name: &str,
    page: &Page,
) -> Result<(Vec<Version>, i64)> {
    const COUNT: &str = "SELECT COUNT(*) FROM view_version WHERE org = $1 AND name = $2";
    let query = Query::new("SELECT version, body, updated_by, updated_at FROM view_version")
        .push(" WHERE org = ")
        .bind(org)
        .push(" AND name = ")
        .bind(name)
        .order_by(&page.sort_by, ORDERS, page.direction(), "version")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows: Vec<(i64, Vec<u8>, i64, Timestamp)> =
        tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total: i64 = tx.one(COUNT, params![org, name]).await?;
    let read = |(version, body, updated_by, updated_at): (i64, Vec<u8>, i64, Timestamp)| {
        Ok(Version { version, body: Body::of(decode("body", &body)?), updated_by, updated_at })
    };
    Ok((rows.into_iter().map(read).collect::<Result<_>>()?, total))
}
