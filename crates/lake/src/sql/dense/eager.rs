//! Grouping below a join.

use std::collections::BTreeSet;
use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, FieldRef, Schema};
use datafusion::common::tree_node::{Transformed, TreeNode as _};
use datafusion::common::{JoinSide, JoinType, Result, internal_err};
use datafusion::physical_expr::aggregate::AggregateFunctionExpr;
use datafusion::physical_expr::expressions::{CastExpr, Column, Literal, case, is_not_null, lit};
use datafusion::physical_expr::{PhysicalExpr, PhysicalExprRef};
use datafusion::physical_plan::aggregates::AggregateExec;
use datafusion::physical_plan::joins::{HashJoinExec, HashJoinExecBuilder};
use datafusion::physical_plan::projection::ProjectionExec;
use datafusion::physical_plan::{ChildrenPropertiesMode, ExecutionPlan, ReplaceChildrenOptions};

use super::bounds::{Bound, Kept, is_number};
use super::exec::DenseAggregateExec;
use super::table::{Grouping, Made};
use super::{bounds, first_step, is_simple};

/// Aggregates of which a few bytes are kept for a group: a join gives out a copy of them for each row of the other side.
const SMALL: [&str; 10] =
    ["avg", "bit_and", "bit_or", "bit_xor", "bool_and", "bool_or", "count", "max", "min", "sum"];

/// The aggregation whose last step this is, with the rows of one side of the join below it grouped
/// before they are joined, if that pays.
///
/// A row of the other side that is joined with many rows of a group is joined once with what was
/// aggregated of all of them, which comes to the same for what is made of parts.
pub(super) fn below_join(last: &AggregateExec) -> Result<Option<Arc<dyn ExecutionPlan>>> {
    let Some(first) = first_step(last) else { return Ok(None) };
    // With one step alone there is none that puts parts together; and without keys it reads the parts in another way than
    // groups write them.
    if std::ptr::eq(first, last) || !is_simple(first) || first.group_expr().is_empty() {
        return Ok(None);
    }
    let are_small = first.aggr_expr().iter().all(|it| SMALL.contains(&it.fun().name()));
    if !are_small || first.aggr_expr().is_empty() {
        return Ok(None);
    }
    let Some((join, made)) = joined(first.input()) else { return Ok(None) };
    if join.filter().is_some() || join.null_aware {
        return Ok(None);
    }
    for &side in sides(join) {
        if let Some(below) = Below::of(first, join, &made, side)? {
            let rows = below.rows(first)?;
            let recompute = ReplaceChildrenOptions::new(ChildrenPropertiesMode::Recompute);
            return Arc::new(last.clone()).replace_children(vec![rows], recompute).map(Some);
        }
    }
    Ok(None)
}

/// The sides each of whose rows comes out at least once, or is left out with its whole group.
fn sides(join: &HashJoinExec) -> &'static [JoinSide] {
    match join.join_type() {
        JoinType::Inner => &[JoinSide::Right, JoinSide::Left],
        JoinType::Left => &[JoinSide::Left],
        JoinType::Right => &[JoinSide::Right],
        JoinType::Full
        | JoinType::LeftSemi
        | JoinType::RightSemi
        | JoinType::LeftAnti
        | JoinType::RightAnti
        | JoinType::LeftMark
        | JoinType::RightMark => &[],
    }
}

/// The join that gives the rows of a plan, and what the plan makes each of its columns of.
fn joined(plan: &Arc<dyn ExecutionPlan>) -> Option<(&HashJoinExec, Vec<Arc<dyn PhysicalExpr>>)> {
    if let Some(join) = plan.downcast_ref::<HashJoinExec>() {
        let all = join.join_schema().fields();
        let shown: Vec<usize> = match &join.projection {
            Some(shown) => shown.to_vec(),
            None => (0..all.len()).collect(),
        };
        let column = |index: usize| Arc::new(Column::new(all[index].name(), index)) as _;
        return Some((join, shown.into_iter().map(column).collect()));
    }
    let projection = plan.downcast_ref::<ProjectionExec>()?;
    let (join, below) = joined(projection.input())?;
    let made = projection.expr().iter().map(|it| replaced(&it.expr, &below).ok());
    Some((join, made.collect::<Option<_>>()?))
}

/// An expression, with others in the places of its columns.
fn replaced(
    expression: &Arc<dyn PhysicalExpr>,
    columns: &[Arc<dyn PhysicalExpr>],
) -> Result<Arc<dyn PhysicalExpr>> {
    let replaced = Arc::clone(expression).transform_up(|node| {
        let column = node.downcast_ref::<Column>().and_then(|it| columns.get(it.index()));
        Ok(column.map_or_else(
            || Transformed::no(Arc::clone(&node)),
            |column| Transformed::yes(Arc::clone(column)),
        ))
    })?;
    Ok(replaced.data)
}

/// A column of one side of a join.
#[derive(Clone, Copy, Debug)]
struct Place {
    side: JoinSide,
    index: usize,
}

/// How one side of a join is grouped.
struct Below<'j> {
    join: &'j HashJoinExec,
    side: JoinSide,
    /// Columns of the side, by which its rows are grouped.
    keys: Vec<usize>,
    bounds: Vec<Bound>,
    /// Where each key of the whole aggregation comes from.
    shown: Vec<Place>,
    aggregates: Vec<Part>,
}

/// What is aggregated of a side's rows before they are joined.
struct Part {
    aggregate: Arc<AggregateFunctionExpr>,
    /// The column of the other side that must have a value for the side's rows to count.
    only_with: Option<Place>,
}

impl Part {
    fn of(
        aggregate: &AggregateFunctionExpr,
        arguments: Vec<Arc<dyn PhysicalExpr>>,
        only_with: Option<Place>,
    ) -> Option<Self> {
        let aggregate = aggregate.with_new_expressions(arguments, Vec::new())?;
        Some(Self { aggregate: Arc::new(aggregate), only_with })
    }
}

/// The column whose values an aggregate counts.
fn counted(
    aggregate: &AggregateFunctionExpr,
    arguments: &[Arc<dyn PhysicalExpr>],
    place: &dyn Fn(&Arc<dyn PhysicalExpr>) -> Option<Place>,
) -> Option<Place> {
    match arguments {
        [argument] if aggregate.fun().name() == "count" => place(argument),
        _ => None,
    }
}

impl<'j> Below<'j> {
    /// How a side is grouped, if that comes to the same and pays.
    fn of(
        first: &AggregateExec,
        join: &'j HashJoinExec,
        made: &[Arc<dyn PhysicalExpr>],
        side: JoinSide,
    ) -> Result<Option<Self>> {
        if first.filter_expr().iter().any(Option::is_some) {
            return Ok(None);
        }
        let left = join.left().schema().fields().len();
        let place = |expression: &Arc<dyn PhysicalExpr>| {
            let column = expression.downcast_ref::<Column>()?;
            Some(match column.index().checked_sub(left) {
                None => Place { side: JoinSide::Left, index: column.index() },
                Some(index) => Place { side: JoinSide::Right, index },
            })
        };
        let mut shown = Vec::new();
        for (key, _) in first.group_expr().expr() {
            let Some(place) = place(&replaced(key, made)?) else { return Ok(None) };
            shown.push(place);
        }
        let plan = of_side(join, side);
        let mut aggregates = Vec::new();
        for aggregate in first.aggr_expr() {
            let arguments = aggregate.expressions();
            let arguments: Vec<_> =
                arguments.iter().map(|it| replaced(it, made)).collect::<Result<_>>()?;
            let own = |it: &Arc<dyn PhysicalExpr>| {
                place(it).filter(|it| it.side == side).map(|it| column(plan, it.index))
            };
            let below: Option<Vec<_>> = arguments.iter().map(|it| below(it, plan, &own)).collect();
            let part = match below {
                Some(below) => Part::of(aggregate, below, None),
                None => counted(aggregate, &arguments, &place)
                    .and_then(|it| Part::of(aggregate, vec![lit(1_i64)], Some(it))),
            };
            let Some(part) = part else { return Ok(None) };
            aggregates.push(part);
        }
        let mut keys: BTreeSet<usize> =
            shown.iter().filter(|it| it.side == side).map(|it| it.index).collect();
        for on in join.on() {
            let Some(column) = own(on, side).downcast_ref::<Column>() else { return Ok(None) };
            keys.insert(column.index());
        }
        let keys: Vec<usize> = keys.into_iter().collect();
        let columns: Vec<_> = keys.iter().map(|&key| column(plan, key)).collect();
        let bounds = bounds::of(plan, &columns, Kept::Number);
        Ok(bounds.map(|bounds| Self { join, side, keys, bounds, shown, aggregates }))
    }

    /// What the last step of the aggregation puts together.
    fn rows(&self, first: &AggregateExec) -> Result<Arc<dyn ExecutionPlan>> {
        let grouped = self.grouped()?;
        let on = self.join.on().iter().map(|on| {
            let moved = self.moved(own(on, self.side), &grouped)?;
            Some(match self.side {
                JoinSide::Left => (moved, Arc::clone(&on.1)),
                JoinSide::Right | JoinSide::None => (Arc::clone(&on.0), moved),
            })
        });
        let Some(on) = on.collect::<Option<Vec<_>>>() else {
            return internal_err!("a side is grouped by what it is joined by");
        };
        let (left, right) = match self.side {
            JoinSide::Left => (grouped, Arc::clone(self.join.right())),
            JoinSide::Right | JoinSide::None => (Arc::clone(self.join.left()), grouped),
        };
        let before_right = left.schema().fields().len();
        let join = HashJoinExecBuilder::new(left, right, on, *self.join.join_type())
            .with_partition_mode(*self.join.partition_mode())
            .with_null_equality(self.join.null_equality())
            .build()?;
        let joined = join.schema();
        let before = |side: JoinSide| match side {
            JoinSide::Left => 0,
            JoinSide::Right | JoinSide::None => before_right,
        };
        let keys = self.shown.iter().map(|place| {
            let index = match place.side == self.side {
                true => self.keys.iter().position(|&key| key == place.index).unwrap_or_default(),
                false => place.index,
            };
            before(place.side) + index
        });
        let joined_column = |index: usize| -> Arc<dyn PhysicalExpr> {
            Arc::new(Column::new(joined.field(index).name(), index))
        };
        let mut shown: Vec<Arc<dyn PhysicalExpr>> = keys.map(joined_column).collect();
        let mut state = before(self.side) + self.keys.len();
        for part in &self.aggregates {
            for _ in part.aggregate.state_fields()? {
                let own = joined_column(state);
                shown.push(match part.only_with {
                    None => own,
                    Some(place) => {
                        let other = joined_column(before(place.side) + place.index);
                        case(None, vec![(is_not_null(other)?, own)], Some(lit(0_i64)))?
                    }
                });
                state += 1;
            }
        }
        let named = first.schema();
        let names = named.fields().iter().map(|field| field.name().clone());
        let shown: Vec<(Arc<dyn PhysicalExpr>, String)> = shown.into_iter().zip(names).collect();
        Ok(Arc::new(ProjectionExec::try_new(shown, Arc::new(join))?))
    }

    /// The rows of the side, grouped.
    fn grouped(&self) -> Result<Arc<dyn ExecutionPlan>> {
        let plan = of_side(self.join, self.side);
        let schema = plan.schema();
        let mut fields: Vec<FieldRef> =
            self.keys.iter().map(|&key| Arc::clone(&schema.fields()[key])).collect();
        let aggregates: Vec<_> =
            self.aggregates.iter().map(|part| Arc::clone(&part.aggregate)).collect();
        for aggregate in &aggregates {
            fields.extend(aggregate.state_fields()?);
        }
        let named = |&key: &usize| (column(plan, key), schema.field(key).name().clone());
        let grouping = Grouping {
            keys: self.keys.iter().map(named).collect(),
            bounds: self.bounds.clone(),
            filters: vec![None; aggregates.len()],
            aggregates,
            made: Made::States,
            schema: Arc::new(Schema::new(fields)),
        };
        Ok(Arc::new(DenseAggregateExec::new(Arc::clone(plan), Arc::new(grouping))))
    }

    /// A column of the side as one of its groups.
    fn moved(
        &self,
        of: &Arc<dyn PhysicalExpr>,
        grouped: &Arc<dyn ExecutionPlan>,
    ) -> Option<Arc<dyn PhysicalExpr>> {
        let before = of.downcast_ref::<Column>()?.index();
        let index = self.keys.iter().position(|&key| key == before)?;
        Some(column(grouped, index))
    }
}

/// An argument of an aggregate over columns of a side, if it is one of them or a literal.
///
/// What else is computed could fail for a row that is joined with none, but for a cast to a wider type.
fn below(
    argument: &Arc<dyn PhysicalExpr>,
    side: &Arc<dyn ExecutionPlan>,
    column: &dyn Fn(&PhysicalExprRef) -> Option<PhysicalExprRef>,
) -> Option<Arc<dyn PhysicalExpr>> {
    if argument.is::<Literal>() {
        return Some(Arc::clone(argument));
    }
    let Some(cast) = argument.downcast_ref::<CastExpr>() else { return column(argument) };
    let of = column(cast.expr())?;
    let is_wider = widens(&of.data_type(&side.schema()).ok()?, cast.cast_type());
    Arc::clone(argument).with_new_children(vec![of]).ok().filter(|_| is_wider)
}

/// Whether every value of a type has one of the other.
fn widens(from: &DataType, to: &DataType) -> bool {
    let to_integer = *to == DataType::Int64 && is_number(from) && *from != DataType::Date32;
    to_integer || (*to == DataType::Float64 && from.is_numeric())
}

fn of_side(join: &HashJoinExec, side: JoinSide) -> &Arc<dyn ExecutionPlan> {
    match side {
        JoinSide::Left => join.left(),
        JoinSide::Right | JoinSide::None => join.right(),
    }
}

/// What a side is joined by.
fn own(on: &(PhysicalExprRef, PhysicalExprRef), side: JoinSide) -> &PhysicalExprRef {
    match side {
        JoinSide::Left => &on.0,
        JoinSide::Right | JoinSide::None => &on.1,
    }
}

fn column(plan: &Arc<dyn ExecutionPlan>, index: usize) -> Arc<dyn PhysicalExpr> {
    let schema = plan.schema();
    Arc::new(Column::new(schema.field(index).name(), index))
}
