//! Connectors as they are.

use std::collections::BTreeMap;

use base::Timestamp;
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::data::v1::Failure;
use store::{FromRow, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Damaged, Result};

/// A connector of an organisation, as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stored {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) kind: ConnectorType,
    pub(crate) body: Body,
    pub(crate) status: pb::ConnectionStatus,
    pub(crate) credential: Option<pb::CredentialInfo>,
    pub(crate) revision: i64,
    pub(crate) last_sync_at: Option<Timestamp>,
    pub(crate) last_failure: Option<Failure>,
    pub(crate) created_by: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// What people decided. Kept as a `Connector` with these fields alone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Body {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) config: pb::ConnectorConfig,
    pub(crate) enabled: bool,
}

impl Body {
    /// The message that it is kept as.
    pub(crate) fn to_message(&self) -> pb::Connector {
        pb::Connector {
            name: self.name.clone(),
            description: self.description.clone(),
            labels: self.labels.clone(),
            config: Some(self.config.clone()),
            enabled: self.enabled,
            ..pb::Connector::default()
        }
    }

    fn of(message: pb::Connector) -> Self {
        Self {
            name: message.name,
            description: message.description,
            labels: message.labels,
            config: message.config.unwrap_or_default(),
            enabled: message.enabled,
        }
    }
}

/// What makes two names the same.
pub(crate) fn key_of(name: &str) -> String {
    name.to_lowercase()
}

/// The columns of a [`Stored`], for statements.
macro_rules! columns {
    () => {
        "org, id, kind, body, status, credential, revision, last_sync_at, last_failure, \
         created_by, created_at, updated_at"
    };
}
pub(crate) use columns;

/// A row as it comes; reading its bytes may fail.
pub(crate) struct Raw {
    org: i64,
    id: String,
    kind: i64,
    body: Vec<u8>,
    status: i64,
    credential: Option<Vec<u8>>,
    revision: i64,
    last_sync_at: Option<Timestamp>,
    last_failure: Option<Vec<u8>>,
    created_by: i64,
    created_at: Timestamp,
    updated_at: Timestamp,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            org: row.get("org")?,
            id: row.get("id")?,
            kind: row.get("kind")?,
            body: row.get("body")?,
            status: row.get("status")?,
            credential: row.get("credential")?,
            revision: row.get("revision")?,
            last_sync_at: row.get("last_sync_at")?,
            last_failure: row.get("last_failure")?,
            created_by: row.get("created_by")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        })
    }
}

impl Raw {
    pub(crate) fn read(self) -> Result<Stored> {
        let number = |number: i64| i32::try_from(number).ok();
        let kind = number(self.kind).and_then(|it| ConnectorType::try_from(it).ok());
        let status = number(self.status).and_then(|it| pb::ConnectionStatus::try_from(it).ok());
        let credential = self.credential.as_deref().map(|it| decode("credential", it));
        let failure = self.last_failure.as_deref().map(|it| decode("last_failure", it));
        Ok(Stored {
            org_id: self.org,
            id: self.id,
            kind: kind.ok_or(Damaged { column: "kind" })?,
            body: Body::of(decode("body", &self.body)?),
            status: status.ok_or(Damaged { column: "status" })?,
            credential: credential.transpose()?,
            revision: self.revision,
            last_sync_at: self.last_sync_at,
            last_failure: failure.transpose()?,
            created_by: self.created_by,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }
}

const FIND: &str = concat!("SELECT ", columns!(), " FROM connector WHERE org = $1 AND id = $2");

/// A connector by its id.
pub(crate) async fn find(tx: &mut Tx, org: i64, id: &str) -> Result<Option<Stored>> {
    let raw: Option<Raw> = tx.optional(FIND, params![org, id]).await?;
    raw.map(Raw::read).transpose()
}

/// The connectors of an organisation that are of one type.
pub(crate) async fn of_kind(tx: &mut Tx, org: i64, kind: ConnectorType) -> Result<Vec<Stored>> {
    const SQL: &str =
        concat!("SELECT ", columns!(), " FROM connector WHERE org = $1 AND kind = $2 ORDER BY id");
    let rows: Vec<Raw> = tx.all(SQL, params![org, i64::from(kind as i32)]).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// Id of the connector that has a name, in any case.
pub(crate) async fn named(tx: &mut Tx, org: i64, name: &str) -> Result<Option<String>> {
    const SQL: &str = "SELECT id FROM connector WHERE org = $1 AND name_key = $2";
    Ok(tx.optional(SQL, params![org, key_of(name)]).await?)
}

/// How many connectors an organisation has.
pub(crate) async fn count(tx: &mut Tx, org: i64) -> Result<i64> {
    Ok(tx.one("SELECT COUNT(*) FROM connector WHERE org = $1", params![org]).await?)
}

const PUT: &str = "INSERT INTO connector (org, id, kind, name_key, body, status, revision,
        last_sync_at, last_failure, created_by, created_at, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    ON CONFLICT (org, id) DO UPDATE SET
        name_key = excluded.name_key, body = excluded.body, status = excluded.status,
        revision = excluded.revision, last_sync_at = excluded.last_sync_at,
        last_failure = excluded.last_failure, updated_at = excluded.updated_at";

/// Writes a connector as it is now, but for its credential.
pub(crate) async fn put(tx: &mut Tx, stored: &Stored) -> Result<()> {
    let params = params![
        stored.org_id,
        &stored.id,
        i64::from(stored.kind as i32),
        key_of(&stored.body.name),
        encode(&stored.body.to_message()),
        i64::from(stored.status as i32),
        stored.revision,
        stored.last_sync_at,
        stored.last_failure.as_ref().map(encode),
        stored.created_by,
        stored.created_at,
        stored.updated_at
    ];
    tx.execute(PUT, params).await?;
    Ok(())
}

/// Writes what a connector is found by.
pub(crate) async fn put_labels(tx: &mut Tx, stored: &Stored) -> Result<()> {
    const NONE: &str = "DELETE FROM connector_label WHERE org = $1 AND id = $2";
    const ONE: &str = "INSERT INTO connector_label (org, id, label, mark) VALUES ($1, $2, $3, $4)";
    tx.execute(NONE, params![stored.org_id, &stored.id]).await?;
    for (label, mark) in &stored.body.labels {
        tx.execute(ONE, params![stored.org_id, &stored.id, label, mark]).await?;
    }
    Ok(())
}

/// Writes what a connector signs in with, and what may be known of it; `None` takes both away.
pub(crate) async fn put_credential(
    tx: &mut Tx,
    (org, id): (i64, &str),
    credential: Option<(&pb::CredentialInfo, &[u8])>,
) -> Result<()> {
    const SQL: &str =
        "UPDATE connector SET credential = $3, credential_sealed = $4 WHERE org = $1 AND id = $2";
    let (info, sealed) = credential.map(|(info, sealed)| (encode(info), sealed.to_vec())).unzip();
    tx.execute(SQL, params![org, id, info, sealed]).await?;
    Ok(())
}

/// What is sealed of a connector's credential.
pub(crate) async fn sealed(tx: &mut Tx, (org, id): (i64, &str)) -> Result<Option<Vec<u8>>> {
    const SQL: &str = "SELECT credential_sealed FROM connector WHERE org = $1 AND id = $2";
    let found: Option<Option<Vec<u8>>> = tx.optional(SQL, params![org, id]).await?;
    Ok(found.flatten())
}

/// One of the credentials that are kept, with its organisation and connector; `None` if there are none.
pub(crate) async fn any_sealed(tx: &mut Tx) -> Result<Option<(i64, String, Vec<u8>)>> {
    const SQL: &str = "SELECT org, id, credential_sealed FROM connector
        WHERE credential_sealed IS NOT NULL ORDER BY org, id LIMIT 1";
    Ok(tx.optional(SQL, params![]).await?)
}

/// Takes a connector away with everything that is kept for it.
pub(crate) async fn remove(tx: &mut Tx, org: i64, id: &str) -> Result<()> {
    const ALL: [&str; 8] = [
        "DELETE FROM connector WHERE org = $1 AND id = $2",
        "DELETE FROM connector_label WHERE org = $1 AND id = $2",
        "DELETE FROM connector_call WHERE org = $1 AND id = $2",
        "DELETE FROM connector_breaker WHERE org = $1 AND id = $2",
        "DELETE FROM stream WHERE org = $1 AND id = $2",
        "DELETE FROM stream_state WHERE org = $1 AND id = $2",
        "DELETE FROM stream_sent WHERE org = $1 AND id = $2",
        "DELETE FROM discovery WHERE org = $1 AND id = $2",
    ];
    for sql in ALL {
        tx.execute(sql, params![org, id]).await?;
    }
    Ok(())
}
