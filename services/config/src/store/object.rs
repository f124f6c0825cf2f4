//! Objects as they are.

use base::Timestamp;
use platform_proto::platform::config::v1 as pb;
use prost::Message as _;
use store::{FromRow, Query, Row, Tx, params};

use crate::body::{self, Body, Damaged, Reference};
use crate::error::Result;
use crate::kind::{Kind, Remains};

/// An object of an organisation, as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stored {
    pub(crate) org_id: i64,
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) version: i64,
    /// Revision of its last change that watchers see.
    pub(crate) revision: i64,
    /// Canonical.
    pub(crate) body: Body,
    pub(crate) activity: Activity,
    /// Template that it was made from; empty if none.
    pub(crate) template_id: String,
    pub(crate) next_run_at: Option<Timestamp>,
    pub(crate) last_run_at: Option<Timestamp>,
    pub(crate) created_by: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_by: i64,
    pub(crate) updated_at: Timestamp,
    pub(crate) deleted_at: Option<Timestamp>,
}

/// What services reported about an object; it makes no version.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Activity {
    #[default]
    None,
    /// The latest report about runs of a pipeline; its `status` is FAILED or unset.
    Run(Box<pb::ReportPipelineRunRequest>),
    Stats(pb::RuleStats),
}

impl Stored {
    pub(crate) fn name(&self) -> &str {
        body::name(&self.body)
    }

    /// Whether the platform stopped a pipeline after failures.
    pub(crate) fn has_failed(&self) -> bool {
        match &self.activity {
            Activity::Run(report) => report.status.is_some(),
            Activity::None | Activity::Stats(_) => false,
        }
    }
}

impl Activity {
    fn encode(&self) -> Option<Vec<u8>> {
        match self {
            Self::None => None,
            Self::Run(report) => Some(body::encode_message(&**report)),
            Self::Stats(stats) => Some(body::encode_message(stats)),
        }
    }

    fn decode(kind: Kind, bytes: Option<&[u8]>) -> std::result::Result<Self, Damaged> {
        let Some(bytes) = bytes else { return Ok(Self::None) };
        let damaged = Damaged { kind };
        let message = body::unframed(bytes).ok_or(damaged)?;
        match kind {
            Kind::Pipeline => pb::ReportPipelineRunRequest::decode(message)
                .map(|report| Self::Run(Box::new(report)))
                .map_err(|_| damaged),
            Kind::Rule => pb::RuleStats::decode(message).map(Self::Stats).map_err(|_| damaged),
            Kind::Dataset | Kind::EntitySchema | Kind::Template => Err(damaged),
        }
    }
}

/// The columns of a [`Stored`], for statements.
macro_rules! columns {
    () => {
        "org, kind, id, version, revision, body, activity, template_id, next_run_at, \
         last_run_at, created_by, created_at, updated_by, updated_at, deleted_at"
    };
}
pub(crate) use columns;

/// A row as it comes; reading its bytes may fail.
pub(crate) struct Raw {
    org_id: i64,
    kind: i64,
    id: String,
    version: i64,
    revision: i64,
    body: Vec<u8>,
    activity: Option<Vec<u8>>,
    template_id: String,
    next_run_at: Option<Timestamp>,
    last_run_at: Option<Timestamp>,
    created_by: i64,
    created_at: Timestamp,
    updated_by: i64,
    updated_at: Timestamp,
    deleted_at: Option<Timestamp>,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            org_id: row.get("org")?,
            kind: row.get("kind")?,
            id: row.get("id")?,
            version: row.get("version")?,
            revision: row.get("revision")?,
            body: row.get("body")?,
            activity: row.get("activity")?,
            template_id: row.get("template_id")?,
            next_run_at: row.get("next_run_at")?,
            last_run_at: row.get("last_run_at")?,
            created_by: row.get("created_by")?,
            created_at: row.get("created_at")?,
            updated_by: row.get("updated_by")?,
            updated_at: row.get("updated_at")?,
            deleted_at: row.get("deleted_at")?,
        })
    }
}

impl Raw {
    pub(crate) fn read(self) -> Result<Stored> {
        let kind = kind_of(self.kind)?;
        Ok(Stored {
            org_id: self.org_id,
            kind,
            id: self.id,
            version: self.version,
            revision: self.revision,
            body: body::decode(kind, &self.body)?,
            activity: Activity::decode(kind, self.activity.as_deref())?,
            template_id: self.template_id,
            next_run_at: self.next_run_at,
            last_run_at: self.last_run_at,
            created_by: self.created_by,
            created_at: self.created_at,
            updated_by: self.updated_by,
            updated_at: self.updated_at,
            deleted_at: self.deleted_at,
        })
    }
}

/// The kind of a number that was read.
pub(crate) fn kind_of(number: i64) -> std::result::Result<Kind, store::Error> {
    Kind::from_number(number).ok_or_else(|| store::Error::Column {
        column: "kind".to_owned(),
        why: format!("is {number}, which is no kind of object"),
    })
}

const FIND: &str =
    concat!("SELECT ", columns!(), " FROM object WHERE org = $1 AND kind = $2 AND id = $3");
const FIND_NAMED: &str =
    concat!("SELECT ", columns!(), " FROM object WHERE org = $1 AND kind = $2 AND live_name = $3");

/// An object by its id, deleted ones included.
pub(crate) async fn find(tx: &mut Tx, org: i64, kind: Kind, id: &str) -> Result<Option<Stored>> {
    let raw: Option<Raw> = tx.optional(FIND, params![org, kind.number(), id]).await?;
    raw.map(Raw::read).transpose()
}

/// The object that has the name; a deleted one only while it keeps its name.
pub(crate) async fn find_named(
    tx: &mut Tx,
    org: i64,
    kind: Kind,
    name: &str,
) -> Result<Option<Stored>> {
    let raw: Option<Raw> = tx.optional(FIND_NAMED, params![org, kind.number(), name]).await?;
    raw.map(Raw::read).transpose()
}

const PUT: &str = "INSERT INTO object (org, kind, id, name, live_name, version, revision, body, activity,
        template_id, state, category, subject, search, next_run_at, last_run_at,
        created_by, created_at, updated_by, updated_at, deleted_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
    ON CONFLICT (org, kind, id) DO UPDATE SET
        name = excluded.name, live_name = excluded.live_name, version = excluded.version,
        revision = excluded.revision, body = excluded.body, activity = excluded.activity,
        template_id = excluded.template_id, state = excluded.state, category = excluded.category,
        subject = excluded.subject, search = excluded.search, next_run_at = excluded.next_run_at,
        last_run_at = excluded.last_run_at, updated_by = excluded.updated_by,
        updated_at = excluded.updated_at, deleted_at = excluded.deleted_at";

/// Writes an object as it is now, without what is searched by.
pub(crate) async fn put(tx: &mut Tx, object: &Stored) -> Result<()> {
    let facts = body::facts(&object.body, object.has_failed());
    let keeps_name = match object.kind.remains() {
        Remains::Name { .. } => true,
        Remains::Nothing | Remains::Versions { .. } => object.deleted_at.is_none(),
    };
    let live_name = keeps_name.then(|| object.name().to_owned());
    let params = params![
        object.org_id,
        object.kind.number(),
        &object.id,
        object.name(),
        live_name,
        object.version,
        object.revision,
        body::encode(&object.body),
        object.activity.encode(),
        &object.template_id,
        facts.state,
        facts.category,
        &facts.subject,
        &facts.search,
        object.next_run_at,
        object.last_run_at,
        object.created_by,
        object.created_at,
        object.updated_by,
        object.updated_at,
        object.deleted_at
    ];
    tx.execute(PUT, params).await?;
    Ok(())
}

/// Takes an object and its versions away.
pub(crate) async fn remove(tx: &mut Tx, org: i64, kind: Kind, id: &str) -> Result<()> {
    const OBJECT: &str = "DELETE FROM object WHERE org = $1 AND kind = $2 AND id = $3";
    const VERSIONS: &str = "DELETE FROM object_version WHERE org = $1 AND kind = $2 AND id = $3";
    for sql in [OBJECT, VERSIONS] {
        tx.execute(sql, params![org, kind.number(), id]).await?;
    }
    Ok(())
}

/// Writes what a live object is found by: its marks and what it refers to; nothing for a deleted one.
pub(crate) async fn put_links(
    tx: &mut Tx,
    (org, kind, id): (i64, Kind, &str),
    body: Option<&Body>,
) -> Result<()> {
    const NO_LABELS: &str = "DELETE FROM object_label WHERE org = $1 AND kind = $2 AND id = $3";
    const NO_REFERENCES: &str =
        "DELETE FROM object_reference WHERE org = $1 AND kind = $2 AND id = $3";
    const LABEL: &str =
        "INSERT INTO object_label (org, kind, id, label, mark) VALUES ($1, $2, $3, $4, $5)";
    const REFERENCE: &str = "INSERT INTO object_reference (org, kind, id, target_kind, target_id)
        VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    for sql in [NO_LABELS, NO_REFERENCES] {
        tx.execute(sql, params![org, kind.number(), id]).await?;
    }
    let Some(body) = body else { return Ok(()) };
    for (label, mark) in body::labels(body) {
        tx.execute(LABEL, params![org, kind.number(), id, label, mark]).await?;
    }
    for Reference { kind: target, id: target_id, .. } in body::references(body) {
        let params = params![org, kind.number(), id, target.number(), &target_id];
        tx.execute(REFERENCE, params).await?;
    }
    Ok(())
}

/// How many objects of a kind an organisation has.
pub(crate) async fn count(tx: &mut Tx, org: i64, kind: Kind) -> Result<i64> {
    const SQL: &str =
        "SELECT COUNT(*) FROM object WHERE org = $1 AND kind = $2 AND deleted_at IS NULL";
    Ok(tx.one(SQL, params![org, kind.number()]).await?)
}

/// Kind and id of the live objects that refer to an object, in their order.
pub(crate) async fn referrers(
    tx: &mut Tx,
    org: i64,
    kind: Kind,
    id: &str,
) -> Result<Vec<(Kind, String)>> {
    const SQL: &str = "SELECT kind, id FROM object_reference
        WHERE org = $1 AND target_kind = $2 AND target_id = $3 ORDER BY kind, id";
    keys(tx.all(SQL, params![org, kind.number(), id]).await?)
}

/// What live objects of a kind refer to of the same kind: (who, to whom), in their order.
pub(crate) async fn edges(tx: &mut Tx, org: i64, kind: Kind) -> Result<Vec<(String, String)>> {
    const SQL: &str = "SELECT id, target_id FROM object_reference
        WHERE org = $1 AND kind = $2 AND target_kind = $2 ORDER BY id, target_id";
    Ok(tx.all(SQL, params![org, kind.number()]).await?)
}

/// Kind and id of the live objects of these kinds that carry a mark, in their order.
pub(crate) async fn labelled(
    tx: &mut Tx,
    org: i64,
    kinds: &[Kind],
    (label, mark): (&str, &str),
) -> Result<Vec<(Kind, String)>> {
    let query = Query::new("SELECT kind, id FROM object_label WHERE org = ")
        .bind(org)
        .push(" AND label = ")
        .bind(label)
        .push(" AND mark = ")
        .bind(mark)
        .push(" AND kind IN")
        .list(kinds.iter().map(|kind| kind.number()))
        .push(" ORDER BY kind, id");
    keys(tx.all_of(query).await?)
}

fn keys(rows: Vec<(i64, String)>) -> Result<Vec<(Kind, String)>> {
    rows.into_iter().map(|(kind, id)| Ok((kind_of(kind)?, id))).collect()
}

/// At most `limit` live pipelines or rules of a category of an organisation, the newest first.
pub(crate) async fn of_category(
    tx: &mut Tx,
    org: i64,
    kind: Kind,
    category: i64,
    limit: u32,
) -> Result<Vec<Stored>> {
    const SQL: &str = concat!(
        "SELECT ",
        columns!(),
        " FROM object WHERE kind = $1 AND category = $2 AND org = $3 AND deleted_at IS NULL \
         ORDER BY created_at DESC, id LIMIT $4"
    );
    let rows: Vec<Raw> = tx.all(SQL, params![kind.number(), category, org, limit]).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// Organisations with live objects of a category, those with the most first.
pub(crate) async fn organizations(
    tx: &mut Tx,
    kind: Kind,
    category: i64,
    limit: u32,
) -> Result<Vec<i64>> {
    const SQL: &str = "SELECT org FROM object
        WHERE kind = $1 AND category = $2 AND deleted_at IS NULL
        GROUP BY org ORDER BY COUNT(*) DESC, org LIMIT $3";
    Ok(tx.all(SQL, params![kind.number(), category, limit]).await?)
}
