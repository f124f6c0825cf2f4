//! Bounds a plan before the optimiser walks it: what is short as text may be huge as a plan.
//!
//! A common table expression takes its place in the plan once for each time it is named, and a
//! column's definition takes its place in every filter that is pushed below it. Thirty lines that
//! each name the one before twice are a plan of a thousand million steps, and the optimiser has no
//! time limit.

use std::collections::BTreeMap;

use datafusion::common::tree_node::{TreeNode, TreeNodeRecursion};
use datafusion::error::DataFusionError;
use datafusion::logical_expr::{Expr, LogicalPlan};

use super::error::{Error, Limit};
use super::limits::{EXPANSION_MAX, PLAN_DEPTH_MAX, PLAN_STEPS_MAX};

/// Refuses a plan with too many steps, or with a column whose definition is too long once
/// everything that it is computed from took its place in it.
pub(super) fn bound_plan(plan: &LogicalPlan) -> Result<(), Error> {
    let mut steps = 0;
    plan.apply_with_subqueries(|_| {
        steps += 1;
        if steps > PLAN_STEPS_MAX {
            return Err(too_complex(PLAN_STEPS_MAX as u64));
        }
        Ok(TreeNodeRecursion::Continue)
    })?;
    sizes(plan, PLAN_DEPTH_MAX)?;
    Ok(())
}

fn too_complex(allowed: u64) -> DataFusionError {
    Error::LimitExceeded { limit: Limit::Complexity, allowed }.into()
}

/// The size of each output column's definition, down to the columns of tables.
fn sizes(plan: &LogicalPlan, depth_left: usize) -> Result<Vec<u64>, DataFusionError> {
    let depth_left = depth_left
        .checked_sub(1)
        .ok_or_else(|| too_complex(u64::try_from(PLAN_DEPTH_MAX).unwrap_or(u64::MAX)))?;
    let inputs: Vec<Vec<u64>> = plan
        .inputs()
        .into_iter()
        .map(|input| sizes(input, depth_left))
        .collect::<Result<_, _>>()?;
    let known = Known::new(plan, &inputs);
    let mut whole = 0;
    plan.apply_expressions(|expression| {
        whole = known.size(expression)?.max(whole);
        Ok(TreeNodeRecursion::Continue)
    })?;
    if whole > EXPANSION_MAX {
        return Err(too_complex(EXPANSION_MAX));
    }
    let columns = plan.schema().fields().len();
    Ok(match plan {
        LogicalPlan::Projection(projection) => {
            projection.expr.iter().map(|expr| known.size(expr)).collect::<Result<_, _>>()?
        }
        LogicalPlan::Aggregate(aggregate) => {
            let mut sizes: Vec<u64> = aggregate
                .group_expr
                .iter()
                .map(|expr| known.size(expr))
                .collect::<Result<_, _>>()?;
            sizes.resize(columns, 1);
            sizes
        }
        LogicalPlan::Union(_) => (0..columns)
            .map(|column| {
                inputs.iter().filter_map(|input| input.get(column)).copied().max().unwrap_or(1)
            })
            .collect(),
        LogicalPlan::Filter(_)
        | LogicalPlan::Sort(_)
        | LogicalPlan::Limit(_)
        | LogicalPlan::Distinct(_)
        | LogicalPlan::Repartition(_)
        | LogicalPlan::SubqueryAlias(_)
        | LogicalPlan::Subquery(_)
        | LogicalPlan::Window(_)
        | LogicalPlan::Join(_)
        | LogicalPlan::RecursiveQuery(_)
        | LogicalPlan::Unnest(_) => {
            let mut sizes: Vec<u64> = inputs.concat();
            sizes.resize(columns, 1);
            sizes
        }
        LogicalPlan::TableScan(_)
        | LogicalPlan::EmptyRelation(_)
        | LogicalPlan::Values(_)
        | LogicalPlan::Statement(_)
        | LogicalPlan::Explain(_)
        | LogicalPlan::Analyze(_)
        | LogicalPlan::Extension(_)
        | LogicalPlan::Dml(_)
        | LogicalPlan::Ddl(_)
        | LogicalPlan::Copy(_)
        | LogicalPlan::DescribeTable(_) => vec![1; columns],
    })
}

/// What the columns that an expression may name are made of.
struct Known {
    /// By name alone: of several columns of one name, the largest counts.
    columns: BTreeMap<String, u64>,
}

impl Known {
    fn new(plan: &LogicalPlan, inputs: &[Vec<u64>]) -> Self {
        let mut columns: BTreeMap<String, u64> = BTreeMap::new();
        for (input, sizes) in plan.inputs().into_iter().zip(inputs) {
            for (field, size) in input.schema().fields().iter().zip(sizes) {
                let known = columns.entry(field.name().clone()).or_default();
                *known = (*known).max(*size);
            }
        }
        Self { columns }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "all else is one step")]
    fn size(&self, expression: &Expr) -> Result<u64, DataFusionError> {
        let mut size: u64 = 0;
        expression.apply(|part| {
            size = size.saturating_add(match part {
                Expr::Column(column) => self.columns.get(&column.name).copied().unwrap_or(1),
                _ => 1,
            });
            Ok(TreeNodeRecursion::Continue)
        })?;
        Ok(size)
    }
}
