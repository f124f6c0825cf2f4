//! Reading one relation without a text: columns, a condition, an order, a number of rows.

use datafusion::logical_expr::Expr;

use super::error::Error;
use super::query::Query;
use super::session::Session;
use super::statement::RelationName;
use crate::filter::{ColumnPath, Filter};

/// One key of an order.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// The column.
    pub column: ColumnPath,
    /// Largest first.
    pub descending: bool,
    /// Rows without a value before all others.
    pub nulls_first: bool,
}

/// Which rows and columns of a relation are read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// The columns, in order; each is called by its whole name.
    pub columns: Vec<ColumnPath>,
    /// What a row must meet; `None` takes every row.
    pub filter: Option<Filter>,
    /// The order; empty means the one on storage.
    pub order: Vec<Order>,
    /// Rows that are passed over.
    pub offset: usize,
    /// Most rows; `None` means all.
    pub limit: Option<usize>,
}

impl Session {
    /// Plans the read of one relation that was added before.
    ///
    /// The session is used up, as by [`Session::plan`].
    ///
    /// # Errors
    /// [`Error::RelationNotFound`]; [`Error::Invalid`] if a condition does not fit its column; [`Error::Timeout`].
    pub async fn select(self, name: &RelationName, selection: &Selection) -> Result<Query, Error> {
        let mut plan = self.scan(name)?;
        if let Some(filter) = &selection.filter {
            plan = plan.filter(filter.expression().clone())?;
        }
        if !selection.order.is_empty() {
            let key = |it: &Order| it.column.expression().sort(!it.descending, it.nulls_first);
            plan = plan.sort(selection.order.iter().map(key))?;
        }
        if 0 < selection.offset || selection.limit.is_some() {
            plan = plan.limit(selection.offset, selection.limit)?;
        }
        let named = |it: &ColumnPath| -> Expr { it.expression().alias(it.name()) };
        plan = plan.project(selection.columns.iter().map(named))?;
        self.plan_built(plan.build()?).await
    }
}
