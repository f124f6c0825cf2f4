//! Where data come from and go to, as the steps of executions show it and as other services tell.

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::data::v1::{LineageEdge, LineageNodeKind};
use rpc::wire::timestamp_from_wire;
use store::{Tx, Work};

use super::execution::Execution;
use super::step::{Kind, Step};
use crate::error::{Error, Result};
use crate::store::execution as executions;
use crate::store::lineage::{self, Edge, Node};

/// Called in the transaction that marks a step as done; `step` has its outputs.
pub(crate) async fn step_done(
    tx: &mut Tx,
    execution: &Execution,
    step: &Step,
    now: Timestamp,
) -> Result<()> {
    for edge in edges_of(execution, step, now) {
        lineage::put(tx, execution.org_id, &edge).await?;
    }
    Ok(())
}

/// The ways that data went in a step, if it moved any.
fn edges_of(execution: &Execution, step: &Step, now: Timestamp) -> Vec<Edge> {
    let body = &step.body;
    if step.status != Status::Completed {
        return Vec::new();
    }
    let made = |layer| table(layer, [&body.table_name, &body.dataset]);
    let (sources, target, rows) = match body.kind {
        Kind::Bronze => {
            let stream = body.stream.as_ref().map(super::spec::StreamName::text);
            let source = stream.map(|it| format!("{}/{it}", execution.spec.connector_id));
            let sources = source.into_iter().map(|id| Node::new(LineageNodeKind::Stream, id));
            let target = Some(Node::new(LineageNodeKind::Batch, &body.subject));
            (sources.collect(), target, Some(body.counts.input_records))
        }
        Kind::Silver | Kind::Refine => {
            let is_batch = body.kind == Kind::Silver;
            let from = if is_batch { LineageNodeKind::Batch } else { LineageNodeKind::Table };
            let sources = vec![Node::new(from, &body.input_ref)];
            let target = made("silver").map(|id| Node::new(LineageNodeKind::Table, id));
            (sources, target, Some(body.counts.output_records))
        }
        Kind::Gold => {
            let sources = body.input_ref.split(',').filter(|it| !it.is_empty());
            let sources = sources.map(|id| Node::new(LineageNodeKind::Table, id)).collect();
            let target = made("gold").map(|id| Node::new(LineageNodeKind::Table, id));
            // Which rows came of which table is not known.
            (sources, target, None)
        }
        Kind::Leftovers | Kind::Streams | Kind::Source | Kind::Aggregations => {
            (Vec::new(), None, None)
        }
    };
    let Some(target) = target else { return Vec::new() };
    let edge = |source: Node| Edge {
        source,
        target: target.clone(),
        execution: execution.id.clone(),
        at: now,
        columns: LineageEdge::default(),
        row_count: rows,
        table_version: body.table_version.filter(|_| target.kind == LineageNodeKind::Table as i32),
    };
    let is_named = |it: &Edge| !it.source.id.is_empty() && !it.target.id.is_empty();
    sources.into_iter().map(edge).filter(is_named).collect()
}

/// Id of the node of a table, by the first of its names that is given.
fn table(layer: &str, names: [&String; 2]) -> Option<String> {
    let name = names.into_iter().find(|it| !it.is_empty())?;
    // A name may have its layer already.
    let bare = name.strip_prefix(layer).and_then(|it| it.strip_prefix(['.', '/'])).unwrap_or(name);
    Some(format!("{layer}.{bare}"))
}

/// Writes edges that another service tells of.
pub(crate) struct Record {
    pub(crate) org_id: i64,
    pub(crate) edges: Vec<LineageEdge>,
    /// 0 if there is no execution.
    pub(crate) fence: i64,
    pub(crate) now: Timestamp,
}

impl Work for Record {
    /// How many were written.
    type Output = usize;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let mut executions: Vec<&str> = self.edges.iter().map(|it| &*it.execution_id).collect();
        executions.sort_unstable();
        executions.dedup();
        for execution in executions.into_iter().filter(|it| !it.is_empty()) {
            let standing = executions::standing(tx, self.org_id, execution).await?;
            if 0 < self.fence && standing.is_some_and(|it| self.fence < it.fence) {
                return Ok(0);
            }
        }
        for edge in &self.edges {
            lineage::put(tx, self.org_id, &of_wire(edge, self.now)).await?;
        }
        Ok(self.edges.len())
    }
}

/// An edge of a request, which has both ends.
fn of_wire(edge: &LineageEdge, now: Timestamp) -> Edge {
    let node = |node: &Option<_>| Node::of(&node.clone().unwrap_or_default());
    Edge {
        source: node(&edge.source),
        target: node(&edge.target),
        execution: edge.execution_id.clone(),
        at: edge.at.as_ref().map_or(now, timestamp_from_wire).min(now),
        columns: LineageEdge { columns: edge.columns.clone(), ..LineageEdge::default() },
        row_count: edge.row_count,
        table_version: None,
    }
}
