//! Nodes and edges of the lineage graph on the wire.

use std::collections::BTreeMap;

use platform_proto::platform::data::v1::{LineageEdge, LineageNode, LineageNodeKind};
use platform_proto::platform::etl::v1 as pb;
use rpc::wire::timestamp_to_wire;

use crate::core::graph::Part;
use crate::store::lineage::{Edge, Node, Way};

/// Edges to go, and nodes to show, if a request does not say.
const DEPTH: usize = 5;
const NODES: usize = 200;

/// A bound of a request, of which 0 means the default.
fn bound(number: i32, default: usize) -> usize {
    match usize::try_from(number) {
        Ok(0) | Err(_) => default,
        Ok(number) => number,
    }
}

/// Edges to go at most.
pub(crate) fn depth(number: i32) -> usize {
    bound(number, DEPTH)
}

/// Nodes to show at most.
pub(crate) fn node_limit(number: i32) -> usize {
    bound(number, NODES)
}

/// Which ways a walk goes.
pub(crate) fn ways(direction: pb::LineageDirection) -> Vec<Way> {
    match direction {
        pb::LineageDirection::Upstream => vec![Way::Up],
        pb::LineageDirection::Downstream => vec![Way::Down],
        pb::LineageDirection::Both | pb::LineageDirection::Unspecified => vec![Way::Up, Way::Down],
    }
}

/// A part of the graph.
pub(crate) fn part(part: Part) -> pb::GetLineageResponse {
    let mut into: BTreeMap<&Node, Vec<&Edge>> = BTreeMap::new();
    for edge in &part.edges {
        into.entry(&edge.target).or_default().push(edge);
    }
    let nodes = part.nodes.iter();
    let nodes = nodes.map(|it| node(it, into.get(it).map_or(&[], Vec::as_slice))).collect();
    let truncated = part.is_truncated;
    let edges = part.edges.iter().map(edge).collect();
    pb::GetLineageResponse { nodes, edges, truncated }
}

/// A node, as far as its name and the edges into it tell.
fn node(node: &Node, into: &[&Edge]) -> LineageNode {
    let kind = LineageNodeKind::try_from(node.kind).unwrap_or_default();
    let table = match kind {
        LineageNodeKind::Table => node.id.split_once('.'),
        LineageNodeKind::Stream
        | LineageNodeKind::Batch
        | LineageNodeKind::Rule
        | LineageNodeKind::Query
        | LineageNodeKind::Unspecified => None,
    };
    let layer = match kind {
        LineageNodeKind::Stream => "source",
        LineageNodeKind::Batch => "bronze",
        LineageNodeKind::Table => table.map_or("", |(layer, _)| layer),
        LineageNodeKind::Rule | LineageNodeKind::Query => "consumer",
        LineageNodeKind::Unspecified => "",
    };
    // A batch comes into being once; of others it is not known.
    let birth = into.iter().find(|_| kind == LineageNodeKind::Batch);
    LineageNode {
        layer: layer.to_owned(),
        id: node.id.clone(),
        table_name: table.map_or_else(String::new, |(_, name)| name.to_owned()),
        at: birth.map(|it| timestamp_to_wire(it.at)),
        kind: node.kind,
        table_version: into.iter().filter_map(|it| it.table_version).max(),
        row_count: birth.and_then(|it| it.row_count),
    }
}

/// An edge.
pub(crate) fn edge(edge: &Edge) -> LineageEdge {
    LineageEdge {
        source: Some(edge.source.to_wire()),
        target: Some(edge.target.to_wire()),
        execution_id: edge.execution.clone(),
        at: Some(timestamp_to_wire(edge.at)),
        columns: edge.columns.columns.clone(),
        row_count: edge.row_count,
    }
}
