//! Grouping by a table that is indexed by the keys, where these are whole numbers that are few and
//! lie close together, such as days, or ids that were given out one after the other.
//!
//! Where that is so is told by what a table's files say of their columns. It is not relied upon:
//! rows of other keys are grouped all the same, by the engine's hash table. A table of the first kind
//! does not spill. Its memory is accounted for, and a query that has too little of it is planned once
//! more without ([`super::query`]).
//!
//! Below a join only what it is joined by matters of a row that is aggregated afterwards, so rows
//! are grouped before the join if few groups are left ([`eager`]). Sources: Yan and Larson, "Eager
//! Aggregation and Lazy Aggregation" (VLDB 1995); the perfect hash aggregate of DuckDB.

mod bounds;
mod eager;
mod exec;
mod groups;
mod table;

use std::sync::Arc;

use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode as _};
use datafusion::error::Result;
use datafusion::logical_expr::utils::AggregateOrderSensitivity;
use datafusion::physical_expr::aggregate::AggregateFunctionExpr;
use datafusion::physical_optimizer::PhysicalOptimizerRule;
use datafusion::physical_optimizer::optimizer::PhysicalOptimizer;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::aggregates::{AggregateExec, AggregateMode};

use self::exec::DenseAggregateExec;
use self::table::{Grouping, Made, kept};
use crate::known::without;

/// Before which of the engine's rules tables are planned: it decides which rows go to which
/// partition, and the operator asks for nothing of that kind.
const BEFORE: &str = "EnsureRequirements";

type Rules = Vec<Arc<dyn PhysicalOptimizerRule + Send + Sync>>;

/// The engine's rules, and that of this module among them.
pub(super) fn rules() -> Rules {
    let mut rules = PhysicalOptimizer::new().rules;
    let place = rules.iter().position(|rule| rule.name() == BEFORE);
    debug_assert!(place.is_some(), "the engine has a rule of this name");
    rules.insert(place.unwrap_or(0), Arc::new(DenseAggregates));
    rules
}

/// Whether a plan holds a table of this kind.
pub(super) fn is_in(plan: &Arc<dyn ExecutionPlan>) -> bool {
    plan.exists(|node| Ok(node.is::<DenseAggregateExec>())).unwrap_or(false)
}

/// Plans tables.
#[derive(Debug)]
struct DenseAggregates;

impl PhysicalOptimizerRule for DenseAggregates {
    fn optimize(
        &self,
        plan: Arc<dyn ExecutionPlan>,
        config: &ConfigOptions,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        // Without joins by hash tables the plan is the one that needs little memory.
        if !config.optimizer.prefer_hash_join {
            return without(plan);
        }
        let plan = plan.transform_up(|node| {
            let Some(aggregate) = node.downcast_ref::<AggregateExec>() else {
                return Ok(Transformed::no(node));
            };
            let planned = match whole(aggregate) {
                Some(dense) => Some(dense),
                None => eager::below_join(aggregate)?,
            };
            Ok(planned.map_or_else(|| Transformed::no(Arc::clone(&node)), Transformed::yes))
        })?;
        without(plan.data)
    }

    fn name(&self) -> &str {
        "dense_aggregates"
    }

    fn schema_check(&self) -> bool {
        true
    }
}

/// The aggregation whose last step this is, by tables, if that pays.
fn whole(last: &AggregateExec) -> Option<Arc<dyn ExecutionPlan>> {
    let first = first_step(last).filter(|first| is_simple(first))?;
    let keys: Vec<_> = first.group_expr().expr().to_vec();
    let columns: Vec<_> = keys.iter().map(|(key, _)| Arc::clone(key)).collect();
    let bounds = bounds::of(first.input(), &columns, kept(first.aggr_expr()))?;
    let grouping = Grouping {
        keys,
        bounds,
        aggregates: first.aggr_expr().to_vec(),
        filters: first.filter_expr().to_vec(),
        made: Made::Values,
        schema: last.schema(),
    };
    let dense = DenseAggregateExec::new(Arc::clone(first.input()), Arc::new(grouping));
    Some(Arc::new(dense))
}

/// The step that reads the rows of the aggregation whose last step this is.
fn first_step(last: &AggregateExec) -> Option<&AggregateExec> {
    match last.mode() {
        AggregateMode::Single | AggregateMode::SinglePartitioned => Some(last),
        AggregateMode::Final | AggregateMode::FinalPartitioned => {
            let first = last.input().downcast_ref::<AggregateExec>()?;
            (*first.mode() == AggregateMode::Partial).then_some(first)
        }
        AggregateMode::Partial | AggregateMode::PartialReduce => None,
    }
}

/// Whether rows are grouped in one way, all of them, and aggregated in whatever order.
fn is_simple(first: &AggregateExec) -> bool {
    let is_whole = first.limit_options().is_none();
    is_whole && first.group_expr().is_single() && first.aggr_expr().iter().all(is_free)
}

/// Whether an aggregate can be made of parts, for many groups at a time.
fn is_free(aggregate: &Arc<AggregateFunctionExpr>) -> bool {
    !aggregate.is_distinct()
        && aggregate.order_bys().is_empty()
        && aggregate.order_sensitivity() == AggregateOrderSensitivity::Insensitive
        && aggregate.groups_accumulator_supported()
}
