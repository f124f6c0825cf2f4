//! The second check, on the optimised plan: it fails closed.
//!
//! It knows nothing of names or text. A plan passes if every step is of a kind that only reads,
//! every scan is of a table of this very session, and every scan's guard is provably applied.

use datafusion::catalog::cte_worktable::CteWorkTable;
use datafusion::common::tree_node::{TreeNode, TreeNodeRecursion};
use datafusion::datasource::source_as_provider;
use datafusion::error::DataFusionError;
use datafusion::logical_expr::{Expr, LogicalPlan, TableScan};

use super::error::Error;
use super::relation::{Sealed, SessionKey};

/// Passes a plan that only reads what the session with this key may see.
pub(super) fn verify(plan: &LogicalPlan, key: &SessionKey) -> Result<(), Error> {
    walk(plan, &[], key)?;
    Ok(())
}

/// `above` are the filters that every row of this step passes.
fn walk(plan: &LogicalPlan, above: &[&Expr], key: &SessionKey) -> Result<(), DataFusionError> {
    let mut filters: Vec<&Expr> = Vec::new();
    match plan {
        LogicalPlan::Filter(filter) => {
            filters.extend(above);
            filters.push(&filter.predicate);
        }
        LogicalPlan::TableScan(scan) => check_scan(scan, above, key)?,
        // Names change or rows meet others here, so what is filtered above proves nothing below.
        LogicalPlan::Projection(_)
        | LogicalPlan::SubqueryAlias(_)
        | LogicalPlan::Window(_)
        | LogicalPlan::Aggregate(_)
        | LogicalPlan::Sort(_)
        | LogicalPlan::Join(_)
        | LogicalPlan::Repartition(_)
        | LogicalPlan::Union(_)
        | LogicalPlan::EmptyRelation(_)
        | LogicalPlan::Subquery(_)
        | LogicalPlan::Limit(_)
        | LogicalPlan::Values(_)
        | LogicalPlan::Distinct(_)
        | LogicalPlan::Unnest(_)
        | LogicalPlan::RecursiveQuery(_) => {}
        LogicalPlan::Statement(_)
        | LogicalPlan::Explain(_)
        | LogicalPlan::Analyze(_)
        | LogicalPlan::Extension(_)
        | LogicalPlan::Dml(_)
        | LogicalPlan::Ddl(_)
        | LogicalPlan::Copy(_)
        | LogicalPlan::DescribeTable(_) => {
            return Err(Error::forbidden("a step that does more than read").into());
        }
    }
    for input in plan.inputs() {
        walk(input, &filters, key)?;
    }
    plan.apply_expressions(|expression| {
        expression.apply(|part| {
            if let Some(query) = subquery(part) {
                walk(query, &[], key)?;
            }
            Ok(TreeNodeRecursion::Continue)
        })
    })?;
    Ok(())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "only four kinds of expressions hold a query")]
fn subquery(expression: &Expr) -> Option<&LogicalPlan> {
    match expression {
        Expr::ScalarSubquery(query) => Some(&query.subquery),
        Expr::Exists(exists) => Some(&exists.subquery.subquery),
        Expr::InSubquery(within) => Some(&within.subquery.subquery),
        Expr::SetComparison(comparison) => Some(&comparison.subquery.subquery),
        _ => None,
    }
}

fn check_scan(scan: &TableScan, above: &[&Expr], key: &SessionKey) -> Result<(), DataFusionError> {
    let provider = source_as_provider(&scan.source)?;
    // The rows that a recursive query has made so far.
    if provider.is::<CteWorkTable>() {
        return Ok(());
    }
    let sealed = provider.downcast_ref::<Sealed>().filter(|sealed| sealed.is_of(key));
    let Some(sealed) = sealed else {
        return Err(Error::Unguarded { relation: scan.table_name.to_string() }.into());
    };
    let Some(guard) = sealed.guard() else { return Ok(()) };
    let mut filters = above.iter().copied().chain(&scan.filters);
    if filters.any(|filter| guard.is_implied_by(filter)) {
        return Ok(());
    }
    Err(Error::Unguarded { relation: sealed.name().to_owned() }.into())
}
