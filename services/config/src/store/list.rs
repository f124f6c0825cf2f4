//! Pages of objects, and all of them in the order of their keys.

use std::collections::BTreeMap;

pub(crate) use service::page::{Orders, Page};
pub(crate) use service::visible::Visible;
use store::{Direction, Query, Tx};

use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::object::{Raw, Stored, columns};

/// What a page of one kind shows.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) kind: Kind,
    pub(crate) state: Option<i64>,
    pub(crate) category: Option<i64>,
    /// Any of these categories; empty means all.
    pub(crate) categories: Vec<i64>,
    pub(crate) subject: Option<String>,
    pub(crate) search: String,
    pub(crate) labels: BTreeMap<String, String>,
    /// Only objects that refer to this one.
    pub(crate) refers_to: Option<(Kind, String)>,
    /// Which of them the caller may see.
    pub(crate) visible: Visible,
    /// Deleted objects, in the place of live ones.
    pub(crate) is_deleted: bool,
}

impl Filter {
    /// All live objects of a kind.
    pub(crate) fn of(org_id: i64, kind: Kind) -> Self {
        Self {
            org_id,
            kind,
            state: None,
            category: None,
            categories: Vec::new(),
            subject: None,
            search: String::new(),
            labels: BTreeMap::new(),
            refers_to: None,
            visible: Visible::All,
            is_deleted: false,
        }
    }

    fn narrow(&self, query: Query) -> Query {
        let mut query = query
            .bind(self.org_id)
            .push(" AND kind = ")
            .bind(self.kind.number())
            .push(if self.is_deleted {
                " AND deleted_at IS NOT NULL"
            } else {
                " AND deleted_at IS NULL"
            })
            .filter(" AND state = ", self.state)
            .filter(" AND category = ", self.category)
            .filter(" AND subject = ", self.subject.as_deref());
        if !self.categories.is_empty() {
            query = query.push(" AND category IN").list(self.categories.iter().copied());
        }
        query = self.visible.narrow(query);
        if !self.search.is_empty() {
            query = query.push(" AND search").contains(&self.search.to_lowercase());
        }
        for (label, mark) in &self.labels {
            query = query
                .push(
                    " AND EXISTS (SELECT 1 FROM object_label l WHERE l.org = object.org \
                     AND l.kind = object.kind AND l.id = object.id AND l.label = ",
                )
                .bind(label)
                .push(" AND l.mark = ")
                .bind(mark)
                .push(")");
        }
        if let Some((kind, id)) = &self.refers_to {
            query = query
                .push(
                    " AND EXISTS (SELECT 1 FROM object_reference r WHERE r.org = object.org \
                     AND r.kind = object.kind AND r.id = object.id AND r.target_kind = ",
                )
                .bind(kind.number())
                .push(" AND r.target_id = ")
                .bind(id)
                .push(")");
        }
        query
    }
}

/// One page, and how many rows all pages have.
pub(crate) async fn page(
    tx: &mut Tx,
    filter: &Filter,
    page: &Page,
    orders: Orders,
) -> Result<(Vec<Stored>, i64)> {
    let select = concat!("SELECT ", columns!(), " FROM object WHERE org = ");
    let query = filter
        .narrow(Query::new(select))
        .order_by(&page.sort_by, orders, page.direction(), "id")
        .map_err(|error| Error::Field { field: "pagination.sort_by", rule: error.to_string() })?;
    let rows: Vec<Raw> = tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total = filter.narrow(Query::new("SELECT COUNT(*) FROM object WHERE org = "));
    let total: i64 = tx.one_of(total).await?;
    let objects = rows.into_iter().map(Raw::read).collect::<Result<_>>()?;
    Ok((objects, total))
}

/// Live objects of these kinds after a key, in the order of (organisation, kind, id).
pub(crate) async fn after(
    tx: &mut Tx,
    org: Option<i64>,
    kinds: &[Kind],
    key: Option<(i64, i64, &str)>,
    limit: u32,
) -> Result<Vec<Stored>> {
    let mut query =
        Query::new(concat!("SELECT ", columns!(), " FROM object WHERE deleted_at IS NULL"))
            .filter(" AND org = ", org)
            .push(" AND kind IN")
            .list(kinds.iter().map(|kind| kind.number()));
    if let Some((org, kind, id)) = key {
        query = query.push(" AND ").after(
            "org, kind, id",
            store::params![org, kind, id],
            Direction::Ascending,
        );
    }
    let rows: Vec<Raw> = tx.all_of(query.push(" ORDER BY org, kind, id").limit(limit)).await?;
    rows.into_iter().map(Raw::read).collect()
}
