//! The log of changes and its revisions.
//!
//! A revision is taken by updating one row in the transaction that it belongs to. On PostgreSQL that row stays
//! locked until the commit, so that revisions become visible in their order, as they do on SQLite, which has
//! one writer: whoever has seen revision 7 has seen all before it.

use base::Timestamp;
use store::{Query, Tx, params};

use crate::error::Result;
use crate::kind::Kind;
use crate::store::object::kind_of;

/// The newest revision, and up to which one changes are gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Revisions {
    pub(crate) newest: i64,
    pub(crate) compacted: i64,
}

/// One change of one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) revision: i64,
    pub(crate) org_id: i64,
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) is_deletion: bool,
    pub(crate) changed_at: Timestamp,
}

/// Whose changes are read.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    /// None means every organisation.
    pub(crate) org_id: Option<i64>,
    pub(crate) kinds: Vec<Kind>,
}

/// Takes the next revision.
pub(crate) async fn next_revision(tx: &mut Tx) -> Result<i64> {
    const SQL: &str = "UPDATE revision SET newest = newest + 1 WHERE id = 1 RETURNING newest";
    Ok(tx.one(SQL, params![]).await?)
}

pub(crate) async fn revisions(tx: &mut Tx) -> Result<Revisions> {
    const SQL: &str = "SELECT newest, compacted FROM revision WHERE id = 1";
    let (newest, compacted) = tx.one(SQL, params![]).await?;
    Ok(Revisions { newest, compacted })
}

/// The newest revision at which an organisation's configuration changed, as far as changes are kept; 0 if none.
pub(crate) async fn newest_of(tx: &mut Tx, org: i64) -> Result<i64> {
    const SQL: &str = "SELECT COALESCE(MAX(revision), 0) FROM object WHERE org = $1";
    const LOG: &str = "SELECT COALESCE(MAX(revision), 0) FROM change_log WHERE org = $1";
    let objects: i64 = tx.one(SQL, params![org]).await?;
    let changes: i64 = tx.one(LOG, params![org]).await?;
    Ok(objects.max(changes))
}

/// Adds a change; `place` is its place among those of its revision.
pub(crate) async fn add(tx: &mut Tx, change: &Change, place: i64) -> Result<()> {
    const SQL: &str = "INSERT INTO change_log
            (revision, place, org, kind, id, name, is_deletion, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let params = params![
        change.revision,
        place,
        change.org_id,
        change.kind.number(),
        &change.id,
        &change.name,
        change.is_deletion,
        change.changed_at
    ];
    tx.execute(SQL, params).await?;
    Ok(())
}

/// The revision up to which about `count` changes after `after` lie, and not beyond `newest`.
pub(crate) async fn upto(
    tx: &mut Tx,
    scope: &Scope,
    after: i64,
    newest: i64,
    count: u32,
) -> Result<i64> {
    let query = Query::new("SELECT revision FROM change_log WHERE revision > ")
        .bind(after)
        .filter(" AND org = ", scope.org_id)
        .push(" ORDER BY revision, place")
        .limit(1)
        .offset(count);
    let found: Option<i64> = tx.optional_of(query).await?;
    Ok(found.unwrap_or(newest).min(newest))
}

/// Every change in (`after`, `upto`], in order.
pub(crate) async fn between(
    tx: &mut Tx,
    scope: &Scope,
    after: i64,
    upto: i64,
) -> Result<Vec<Change>> {
    let query = Query::new(
        "SELECT revision, org, kind, id, name, is_deletion, changed_at FROM change_log \
         WHERE revision > ",
    )
    .bind(after)
    .push(" AND revision <= ")
    .bind(upto)
    .filter(" AND org = ", scope.org_id)
    .push(" AND kind IN")
    .list(scope.kinds.iter().map(|kind| kind.number()))
    .push(" ORDER BY revision, place");
    let rows: Vec<(i64, i64, i64, String, String, bool, Timestamp)> = tx.all_of(query).await?;
    rows.into_iter()
        .map(|(revision, org_id, kind, id, name, is_deletion, changed_at)| {
            let kind = kind_of(kind)?;
            Ok(Change { revision, org_id, kind, id, name, is_deletion, changed_at })
        })
        .collect()
}
