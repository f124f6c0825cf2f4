//! What syncs log.

use base::Timestamp;
use platform_proto::platform::connector::v1::StreamRef;
use store::{Direction, FromRow, Query, Row, Tx, params};

use super::sync::Key;
use crate::error::Result;

/// One line of a sync's log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its number in the log, from 0.
    pub(crate) number: i64,
    pub(crate) at: Timestamp,
    /// `None` if it concerns the whole sync.
    pub(crate) stream: Option<(String, String)>,
    pub(crate) is_problem: bool,
    pub(crate) message: String,
}

impl FromRow for Entry {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        let stream: (String, String) = (row.get("namespace")?, row.get("name")?);
        Ok(Self {
            number: row.get("entry")?,
            at: row.get("at")?,
            stream: Some(stream).filter(|it| !it.1.is_empty()),
            is_problem: row.get("is_problem")?,
            message: row.get("message")?,
        })
    }
}

/// Adds a line.
pub(crate) async fn add(tx: &mut Tx, (org, id): Key<'_>, entry: &Entry) -> Result<()> {
    const SQL: &str = "INSERT INTO sync_log
            (org, sync, entry, at, namespace, name, is_problem, message, message_key)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let (namespace, name) = entry.stream.clone().unwrap_or_default();
    let params = params![
        org,
        id,
        entry.number,
        entry.at,
        namespace,
        name,
        entry.is_problem,
        &entry.message,
        entry.message.to_lowercase()
    ];
    tx.execute(SQL, params).await?;
    Ok(())
}

/// Which lines a list shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) stream: Option<StreamRef>,
    /// In the message, in any case; empty means all.
    pub(crate) search: String,
    pub(crate) problems_only: bool,
}

/// Lines after one of a list.
pub(crate) async fn page(
    tx: &mut Tx,
    (org, id): Key<'_>,
    filter: &Filter,
    after: Option<i64>,
    direction: Direction,
    limit: u32,
) -> Result<Vec<Entry>> {
    let stream = filter.stream.as_ref();
    let mut query = Query::new(
        "SELECT entry, at, namespace, name, is_problem, message FROM sync_log WHERE org = ",
    )
    .bind(org)
    .push(" AND sync = ")
    .bind(id)
    .filter(" AND namespace = ", stream.map(|it| it.namespace.as_str()))
    .filter(" AND name = ", stream.map(|it| it.name.as_str()))
    .filter(" AND is_problem = ", filter.problems_only.then_some(true));
    if !filter.search.is_empty() {
        query = query.push(" AND message_key").contains(&filter.search.to_lowercase());
    }
    if let Some(after) = after {
        query = query.push(" AND ").after("entry", params![after], direction);
    }
    let query = query
        .order_by("entry", &[("entry", "entry")], direction, "entry")
        .expect("the one order is allowed");
    Ok(tx.all_of(query.limit(limit)).await?)
}
