//! Which topics organisations may read.

use base::Timestamp;
use service::page::{Orders, Page};
use store::{FromRow, Query, Row, Tx, params};

use crate::error::{Error, Result};

const ORDERS: Orders = &[("topic", "topic"), ("created_at", "created_at")];

/// Lets the connectors of one organisation read one topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Binding {
    pub(crate) id: String,
    pub(crate) org_id: i64,
    /// Name of the cluster; empty for the only one.
    pub(crate) cluster: String,
    pub(crate) topic: String,
    /// Whether other organisations may be bound to the topic too.
    pub(crate) is_shared: bool,
    pub(crate) description: String,
    pub(crate) created_by: String,
    pub(crate) created_at: Timestamp,
}

impl FromRow for Binding {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            id: row.get("id")?,
            org_id: row.get("org")?,
            cluster: row.get("cluster")?,
            topic: row.get("topic")?,
            is_shared: row.get("is_shared")?,
            description: row.get("description")?,
            created_by: row.get("created_by")?,
            created_at: row.get("created_at")?,
        })
    }
}

const SELECT: &str = "SELECT id, org, cluster, topic, is_shared, description, created_by, \
    created_at FROM topic_binding WHERE ";

/// A binding by its id.
pub(crate) async fn find(tx: &mut Tx, id: &str) -> Result<Option<Binding>> {
    Ok(tx.optional_of(Query::new(SELECT).push("id = ").bind(id)).await?)
}

/// Those of an organisation's bindings that are named.
pub(crate) async fn named(tx: &mut Tx, org: i64, ids: &[String]) -> Result<Vec<Binding>> {
    let query = Query::new(SELECT).push("org = ").bind(org).push(" AND id IN");
    Ok(tx.all_of(query.list(ids.iter().map(String::as_str)).push(" ORDER BY topic, id")).await?)
}

/// The bindings of a topic, at most one for each organisation.
pub(crate) async fn of_topic(tx: &mut Tx, cluster: &str, topic: &str) -> Result<Vec<Binding>> {
    let query = Query::new(SELECT).push("cluster = ").bind(cluster).push(" AND topic = ");
    Ok(tx.all_of(query.bind(topic).push(" ORDER BY org")).await?)
}

pub(crate) async fn add(tx: &mut Tx, binding: &Binding) -> Result<()> {
    const SQL: &str = "INSERT INTO topic_binding
            (id, org, cluster, topic, is_shared, description, created_by, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let params = params![
        &binding.id,
        binding.org_id,
        &binding.cluster,
        &binding.topic,
        binding.is_shared,
        &binding.description,
        &binding.created_by,
        binding.created_at
    ];
    tx.execute(SQL, params).await?;
    Ok(())
}

pub(crate) async fn remove(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("DELETE FROM topic_binding WHERE id = $1", params![id]).await?;
    Ok(())
}

/// Which bindings a list shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) org_id: Option<i64>,
    pub(crate) cluster: Option<String>,
    /// What names of topics begin with; empty means all.
    pub(crate) prefix: String,
}

impl Filter {
    fn narrow(&self, query: Query) -> Query {
        let query = query
            .push("TRUE = ")
            .bind(true)
            .filter(" AND org = ", self.org_id)
            .filter(" AND cluster = ", self.cluster.as_deref());
        if self.prefix.is_empty() {
            return query;
        }
        query.push(" AND topic").starts_with(&self.prefix)
    }
}

/// One page of bindings, and how many all pages have.
pub(crate) async fn page(tx: &mut Tx, filter: &Filter, page: &Page) -> Result<(Vec<Binding>, i64)> {
    let query = filter
        .narrow(Query::new(SELECT))
        .order_by(&page.sort_by, ORDERS, page.direction(), "id")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows = tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total = filter.narrow(Query::new("SELECT COUNT(*) FROM topic_binding WHERE "));
    Ok((rows, tx.one_of(total).await?))
}
