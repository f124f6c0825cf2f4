//! Pages of connectors.

use std::collections::BTreeMap;

use service::page::{Orders, Page};
use service::visible::Visible;
use store::{Query, Tx};

use super::connector::{Raw, Stored, columns};
use crate::error::{Error, Result};

const ORDERS: Orders = &[
    ("name", "name_key"),
    ("created_at", "created_at"),
    ("updated_at", "updated_at"),
    ("last_sync_at", "COALESCE(last_sync_at, 0)"),
];

/// Which connectors a page shows.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) kind: Option<i64>,
    pub(crate) status: Option<i64>,
    /// In the name, in any case; empty means all.
    pub(crate) search: String,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) visible: Visible,
}

impl Filter {
    fn narrow(&self, query: Query) -> Query {
        let query = query
            .bind(self.org_id)
            .filter(" AND kind = ", self.kind)
            .filter(" AND status = ", self.status);
        let mut query = self.visible.narrow(query);
        if !self.search.is_empty() {
            query = query.push(" AND name_key").contains(&self.search.to_lowercase());
        }
        for (label, mark) in &self.labels {
            query = query
                .push(
                    " AND EXISTS (SELECT 1 FROM connector_label l WHERE l.org = connector.org \
                     AND l.id = connector.id AND l.label = ",
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
    let select = concat!("SELECT ", columns!(), " FROM connector WHERE org = ");
    let query = filter
        .narrow(Query::new(select))
        .order_by(&page.sort_by, ORDERS, page.direction(), "id")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows: Vec<Raw> = tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total = filter.narrow(Query::new("SELECT COUNT(*) FROM connector WHERE org = "));
    let total: i64 = tx.one_of(total).await?;
    let found = rows.into_iter().map(Raw::read).collect::<Result<_>>()?;
    Ok((found, total))
}
