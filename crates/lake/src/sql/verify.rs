//! The second check, on the optimised plan: it fails closed.
//!
//! It knows nothing of names or text. A plan passes if every step is of a kind that only reads,
//! every scan is of a table of this very session, and every guard of a scan is provably applied.

use datafusion::catalog::cte_worktable::CteWorkTable;
use datafusion::common::tree_node::{TreeNode, TreeNodeRecursion};
use datafusion::datasource::source_as_provider;
use datafusion::error::DataFusionError;
use datafusion::logical_expr::{Expr, LogicalPlan, TableScan};

use super::error::Error;
use super::relation::{Guard, Sealed, SessionKey};

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
    let is_applied = |guard: &Guard| {
        let mut filters = above.iter().copied().chain(&scan.filters);
        filters.any(|filter| guard.is_implied_by(filter))
    };
    if sealed.guards().iter().all(is_applied) {
        return Ok(());
    }
    Err(Error::Unguarded { relation: sealed.name().to_owned() }.into())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use base::Timestamp;
    use datafusion::arrow::array::{Int64Array, RecordBatch};
    use datafusion::arrow::datatypes::{DataType, Field, Schema};
    use datafusion::catalog::TableProvider;
    use datafusion::common::ScalarValue;
    use datafusion::datasource::MemTable;

    use super::*;
    use crate::sql::{
        Engine, EngineOptions, Extent, Limits, Relation, RelationName, Session, Settings, Statement,
    };

    fn table() -> Arc<dyn TableProvider> {
        let schema = Arc::new(Schema::new(vec![Field::new("org_id", DataType::Int64, false)]));
        let column = Arc::new(Int64Array::from(vec![7, 8, 7]));
        let batch = RecordBatch::try_new(Arc::clone(&schema), vec![column]).unwrap();
        Arc::new(MemTable::try_new(schema, vec![vec![batch]]).unwrap())
    }

    fn session(org: i64) -> Session {
        let options = EngineOptions { memory_bytes_max: 1 << 30, spill_dir: std::env::temp_dir() };
        let settings = Settings {
            limits: Limits::default(),
            now: Timestamp::from_micros(0),
            time_zone: String::new(),
        };
        let mut session = Engine::new(options).session(settings).unwrap();
        let extent = Extent::Where { column: "org_id".to_owned(), value: ScalarValue::from(org) };
        session.add(Relation::new(RelationName::new("gold", "t"), table(), extent)).unwrap();
        session
    }

    async fn plan(session: Session, sql: &str) -> Result<(), Error> {
        session.plan(&Statement::parse(sql).unwrap(), &BTreeMap::new()).await.map(|_| ())
    }

    #[tokio::test]
    async fn a_table_that_came_in_by_another_way_is_refused() {
        let mut session = session(7);
        session.register(RelationName::new("gold", "bare"), table()).unwrap();
        for sql in [
            "SELECT * FROM gold.bare",
            "SELECT * FROM gold.bare WHERE org_id = 7",
            "SELECT count(*) FROM gold.t WHERE org_id IN (SELECT org_id FROM gold.bare)",
            "SELECT (SELECT max(org_id) FROM gold.bare)",
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM gold.bare)",
        ] {
            let mut own = self::session(7);
            own.register(RelationName::new("gold", "bare"), table()).unwrap();
            let error = plan(own, sql).await.unwrap_err();
            assert!(matches!(error, Error::Unguarded { .. }), "{sql}: {error:?}");
        }
        assert!(plan(session, "SELECT * FROM gold.t").await.is_ok());
    }

    #[tokio::test]
    async fn a_view_of_another_session_is_refused() {
        let theirs = session(8);
        let view = Arc::clone(&theirs.relations[&RelationName::new("gold", "t")]);
        let mut session = session(7);
        session.register(RelationName::new("gold", "smuggled"), view).unwrap();
        let error = plan(session, "SELECT * FROM gold.smuggled").await.unwrap_err();
        assert!(matches!(error, Error::Unguarded { .. }), "{error:?}");
    }
}
