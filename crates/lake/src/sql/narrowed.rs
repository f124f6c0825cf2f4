//! Windows over parts of a table, of which a few rows are wanted by an order that the windows have
//! no say in: only the parts that those rows lie in are computed.
//!
//! ```text
//! Sort, fetch 100                     Sort, fetch 100
//!   Projection                          Projection
//!     Window, parts by p        =>        Window, parts by p
//!       input                               Semi-join on p
//!                                             input
//!                                             Sort, fetch 100, by the same order
//!                                               input
//! ```
//!
//! The first rows of the input are among the rows of their parts, so they are the first of these as
//! well. The input is read twice, which is less than sorting all of it and moving windows over it;
//! it must be no more than a scan, and say the same both times.

use datafusion::catalog::cte_worktable::CteWorkTable;
use datafusion::common::tree_node::{Transformed, TreeNode as _};
use datafusion::common::{Column, NullEquality, Result};
use datafusion::datasource::source_as_provider;
use datafusion::logical_expr::expr::WindowFunction;
use datafusion::logical_expr::{Expr, JoinType, LogicalPlan, LogicalPlanBuilder, Sort, SortExpr};

/// Most rows that are looked for first.
const ROWS_MAX: usize = 10_000;
/// What the columns that tell parts are called on the side of the first rows, before a number.
const PART: &str = "__part_";

/// Narrows the inputs of windows where that can be done. The plan is one of the optimiser's.
pub(super) fn narrowed(plan: LogicalPlan) -> Result<LogicalPlan> {
    let plan = plan.transform_down_with_subqueries(|plan| {
        let LogicalPlan::Sort(sort) = &plan else { return Ok(Transformed::no(plan)) };
        Ok(match input(sort)? {
            Some(input) => {
                Transformed::yes(LogicalPlan::Sort(Sort { input: input.into(), ..sort.clone() }))
            }
            None => Transformed::no(plan),
        })
    })?;
    Ok(plan.data)
}

/// What is sorted, narrowed.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "below all others rows are not those of windows"
)]
fn input(sort: &Sort) -> Result<Option<LogicalPlan>> {
    let Some(rows) = sort.fetch.filter(|rows| *rows <= ROWS_MAX) else { return Ok(None) };
    let mut order: Vec<SortExpr> = sort.expr.clone();
    let mut above = Vec::new();
    let mut parts: Option<Vec<Column>> = None;
    let mut plan = sort.input.as_ref();
    loop {
        match plan {
            LogicalPlan::Projection(projection) => {
                let columns = projection.schema.columns();
                let of = |it| replaced(it, &columns, &projection.expr);
                let below = |it: SortExpr| -> Result<SortExpr> {
                    Ok(SortExpr { expr: it.expr.transform_up(of)?.data, ..it })
                };
                order = order.into_iter().map(below).collect::<Result<_>>()?;
                if let Some(parts) = &mut parts {
                    let below = parts.drain(..).map(|it| Ok(of(Expr::Column(it))?.data));
                    let below = below.collect::<Result<Vec<_>>>()?;
                    parts.extend(below.iter().filter_map(|it| it.try_as_col().cloned()));
                }
            }
            LogicalPlan::Window(window) => {
                let Some(own) = common(&window.window_expr) else { return Ok(None) };
                parts = Some(match parts {
                    None => own,
                    Some(parts) => parts.into_iter().filter(|it| own.contains(it)).collect(),
                });
            }
            _ => break,
        }
        above.push(plan);
        plan = plan.inputs()[0];
    }
    let known = |column: &Column| plan.schema().has_column(column);
    let is_told =
        |it: &SortExpr| !it.expr.is_volatile() && it.expr.column_refs().into_iter().all(known);
    let mut parts = parts.unwrap_or_default();
    parts.retain(known);
    if parts.is_empty() || !is_scan(plan) || !order.iter().all(is_told) {
        return Ok(None);
    }
    let narrowed = semi_join(plan, order, rows, parts)?;
    let whole = above
        .into_iter()
        .rev()
        .try_fold(narrowed, |input, plan| plan.with_new_exprs(plan.expressions(), vec![input]));
    whole.map(Some)
}

/// The rows of a plan that lie in one part with one of its first rows.
fn semi_join(
    plan: &LogicalPlan,
    order: Vec<SortExpr>,
    rows: usize,
    parts: Vec<Column>,
) -> Result<LogicalPlan> {
    let names: Vec<Column> =
        (0..parts.len()).map(|at| Column::new_unqualified(format!("{PART}{at}"))).collect();
    let told =
        parts.iter().zip(&names).map(|(part, name)| Expr::Column(part.clone()).alias(&name.name));
    let first = LogicalPlanBuilder::from(plan.clone())
        .sort_with_limit(order, Some(rows))?
        .project(told.collect::<Vec<_>>())?
        .build()?;
    let on = (parts, names);
    let missing = NullEquality::NullEqualsNull;
    LogicalPlanBuilder::from(plan.clone())
        .join_detailed(first, JoinType::LeftSemi, on, None, missing)?
        .build()
}

/// An expression, or what it stands for if it is one of some columns.
fn replaced(expression: Expr, columns: &[Column], of: &[Expr]) -> Result<Transformed<Expr>> {
    let Expr::Column(column) = &expression else { return Ok(Transformed::no(expression)) };
    Ok(match columns.iter().position(|it| it == column) {
        Some(at) => Transformed::yes(of[at].clone().unalias_nested().data),
        None => Transformed::no(expression),
    })
}

/// The columns that tell the parts of all of some windows.
fn common(windows: &[Expr]) -> Option<Vec<Column>> {
    let mut all: Option<Vec<Column>> = None;
    for window in windows {
        let Expr::WindowFunction(function) = window.clone().unalias_nested().data else {
            return None;
        };
        let WindowFunction { params, .. } = *function;
        let columns = params.partition_by.into_iter().filter_map(|it| it.try_as_col().cloned());
        let columns: Vec<Column> = columns.collect();
        all = Some(match all {
            None => columns,
            Some(all) => all.into_iter().filter(|it| columns.contains(it)).collect(),
        });
    }
    all
}

/// Whether a plan only reads one table, and gives the same rows whenever it does.
#[expect(clippy::wildcard_enum_match_arm, reason = "all others do more")]
fn is_scan(plan: &LogicalPlan) -> bool {
    let is_volatile = |plan: &LogicalPlan| plan.expressions().iter().any(Expr::is_volatile);
    match plan {
        LogicalPlan::TableScan(scan) => {
            // The rows that a recursive query has made so far can be read once.
            let is_table =
                source_as_provider(&scan.source).is_ok_and(|it| !it.is::<CteWorkTable>());
            is_table && scan.fetch.is_none() && !is_volatile(plan)
        }
        LogicalPlan::Projection(_) | LogicalPlan::Filter(_) | LogicalPlan::SubqueryAlias(_) => {
            !is_volatile(plan) && plan.inputs().into_iter().all(is_scan)
        }
        _ => false,
    }
}
