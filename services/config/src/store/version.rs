//! Versions of objects.

use base::Timestamp;
use store::{Direction, FromRow, Query, Row, Tx, params};

use crate::body::{self, Body};
use crate::error::Result;
use crate::kind::Kind;
use crate::store::object::Stored;

/// Versions that are kept of one object; older ones go with each new one.
pub(crate) const VERSIONS_MAX: i64 = 1000;

/// One version of an object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Version {
    pub(crate) version: i64,
    pub(crate) revision: i64,
    pub(crate) body: Body,
    pub(crate) is_deletion: bool,
    pub(crate) changed_by: i64,
    pub(crate) changed_at: Timestamp,
    pub(crate) change_reason: String,
}

struct Raw {
    version: i64,
    revision: i64,
    body: Vec<u8>,
    is_deletion: bool,
    changed_by: i64,
    changed_at: Timestamp,
    change_reason: String,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            version: row.get("version")?,
            revision: row.get("revision")?,
            body: row.get("body")?,
            is_deletion: row.get("is_deletion")?,
            changed_by: row.get("changed_by")?,
            changed_at: row.get("changed_at")?,
            change_reason: row.get("change_reason")?,
        })
    }
}

impl Raw {
    fn read(self, kind: Kind) -> Result<Version> {
        Ok(Version {
            version: self.version,
            revision: self.revision,
            body: body::decode(kind, &self.body)?,
            is_deletion: self.is_deletion,
            changed_by: self.changed_by,
            changed_at: self.changed_at,
            change_reason: self.change_reason,
        })
    }
}

macro_rules! columns {
    () => {
        "version, revision, body, is_deletion, changed_by, changed_at, change_reason"
    };
}

/// Keeps what an object is now as one of its versions.
pub(crate) async fn add(
    tx: &mut Tx,
    object: &Stored,
    is_deletion: bool,
    change_reason: &str,
) -> Result<()> {
    const INSERT: &str = "INSERT INTO object_version (org, kind, id, version, revision, body,
            is_deletion, changed_by, changed_at, change_reason)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    const TRIM: &str =
        "DELETE FROM object_version WHERE org = $1 AND kind = $2 AND id = $3 AND version <= $4";
    let key = (object.org_id, object.kind.number(), &object.id);
    let params = params![
        key.0,
        key.1,
        key.2,
        object.version,
        object.revision,
        body::encode(&object.body),
        is_deletion,
        object.updated_by,
        object.updated_at,
        change_reason
    ];
    tx.execute(INSERT, params).await?;
    if VERSIONS_MAX < object.version {
        let oldest = object.version - VERSIONS_MAX;
        tx.execute(TRIM, params![key.0, key.1, key.2, oldest]).await?;
    }
    Ok(())
}

/// One version of an object.
pub(crate) async fn find(
    tx: &mut Tx,
    (org, kind, id): (i64, Kind, &str),
    version: i64,
) -> Result<Option<Version>> {
    const SQL: &str = concat!(
        "SELECT ",
        columns!(),
        " FROM object_version WHERE org = $1 AND kind = $2 AND id = $3 AND version = $4"
    );
    let raw: Option<Raw> = tx.optional(SQL, params![org, kind.number(), id, version]).await?;
    raw.map(|raw| raw.read(kind)).transpose()
}

/// At most `limit` versions after the one named, in this direction.
pub(crate) async fn after(
    tx: &mut Tx,
    (org, kind, id): (i64, Kind, &str),
    version: Option<i64>,
    is_ascending: bool,
    limit: u32,
) -> Result<Vec<Version>> {
    let direction = if is_ascending { Direction::Ascending } else { Direction::Descending };
    let mut query = Query::new(concat!("SELECT ", columns!(), " FROM object_version WHERE org = "))
        .bind(org)
        .push(" AND kind = ")
        .bind(kind.number())
        .push(" AND id = ")
        .bind(id);
    if let Some(version) = version {
        query = query.push(" AND ").after("version", params![version], direction);
    }
    let order = if is_ascending { " ORDER BY version ASC" } else { " ORDER BY version DESC" };
    let rows: Vec<Raw> = tx.all_of(query.push(order).limit(limit)).await?;
    rows.into_iter().map(|raw| raw.read(kind)).collect()
}
