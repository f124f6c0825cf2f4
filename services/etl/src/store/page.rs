//! Pages of executions and of leases.

use std::collections::BTreeMap;

use base::Timestamp;
use service::page::Page;
use service::visible::Visible;
use store::{Query, Tx};

use super::execution::{Raw, SELECT};
use crate::convert::cursor::Place;
use crate::core::execution::Execution;
use crate::error::{Error, Result};

/// Which executions a list shows.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) org_id: i64,
    pub(crate) pipeline_id: Option<String>,
    pub(crate) status: Option<i32>,
    pub(crate) trigger: Option<i32>,
    pub(crate) backfill_id: Option<String>,
    pub(crate) retry_of: Option<String>,
    /// From the first moment on, up to the second without it.
    pub(crate) created: Option<(Timestamp, Timestamp)>,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) visible: Visible,
}

impl Filter {
    fn narrow(&self, query: Query) -> Query {
        let query = query
            .bind(self.org_id)
            .filter(" AND pipeline = ", self.pipeline_id.as_ref())
            .filter(" AND status = ", self.status)
            .filter(" AND trigger_type = ", self.trigger)
            .filter(" AND backfill <> '' AND backfill = ", self.backfill_id.as_ref())
            .filter(" AND retry_of <> '' AND retry_of = ", self.retry_of.as_ref())
            .filter(" AND created_at >= ", self.created.map(|it| it.0))
            .filter(" AND created_at < ", self.created.map(|it| it.1));
        let mut query = self.visible.narrow(query);
        for (label, mark) in &self.labels {
            query = query
                .push(
                    " AND EXISTS (SELECT 1 FROM execution_label l WHERE l.org = execution.org \
                     AND l.id = execution.id AND l.label = ",
                )
                .bind(label)
                .push(" AND l.mark = ")
                .bind(mark)
                .push(")");
        }
        query
    }
}

/// The rows of a page, and one more if another page follows.
pub(crate) async fn executions(
    tx: &mut Tx,
    filter: &Filter,
    place: &Place,
) -> Result<Vec<Execution>> {
    const ORDERS: (&str, &str) = ("created_at, id", "created_at DESC, id DESC");
    let query = place.narrow(filter.narrow(Query::new(SELECT)), "created_at, id", ORDERS);
    let rows: Vec<Raw> = tx.all_of(query).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// One page of executions that run under a lease, and how many all pages have; `expired_at` narrows to those whose lease
/// has ended by then.
pub(crate) async fn leases(
    tx: &mut Tx,
    org: i64,
    expired_at: Option<Timestamp>,
    page: &Page,
) -> Result<(Vec<Execution>, i64)> {
    const ORDERS: &[(&str, &str)] = &[("expires_at", "lease_until")];
    let narrow = |query: Query| {
        query.bind(org).push(" AND status = 2").filter(" AND lease_until <= ", expired_at)
    };
    let query = narrow(Query::new(SELECT))
        .order_by(&page.sort_by, ORDERS, page.direction(), "id")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows: Vec<Raw> = tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total = narrow(Query::new("SELECT COUNT(*) FROM execution WHERE org = "));
    let total: i64 = tx.one_of(total).await?;
    Ok((rows.into_iter().map(Raw::read).collect::<Result<_>>()?, total))
}
