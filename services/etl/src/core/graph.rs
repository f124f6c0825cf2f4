//! Walks through the lineage graph: from a node, and from a column of it.
//!
//! Owns:      how far a walk goes, what it leaves out, and what stands for it.
//! Invariant: a walk ends, whatever circles the graph has, and says if it left something out.
//! Not here:  who writes edges (`core::lineage`).

use std::collections::{BTreeMap, BTreeSet};

use base::Timestamp;
use platform_proto::platform::data::v1::{ColumnMapping, LineageEdge, LineageNodeKind};
use store::{Tx, Work};

use crate::error::{Error, Result};
use crate::store::lineage::{self, Edge, Filter, Node, Way};

/// Nodes that one walk visits, those that are bridged included.
const VISITED_MAX: usize = 10_000;
/// Edges of one node that one look reads.
const EDGES_MAX: u32 = 2001;

/// A part of the graph.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Part {
    /// With their distances from the first, by distance.
    pub(crate) nodes: Vec<Node>,
    pub(crate) edges: Vec<Edge>,
    pub(crate) is_truncated: bool,
}

/// Reads the part of the graph around a node.
pub(crate) struct Around {
    pub(crate) org_id: i64,
    pub(crate) node: Node,
    pub(crate) ways: Vec<Way>,
    pub(crate) depth: usize,
    pub(crate) filter: Filter,
    /// Kinds of nodes to show; empty means all.
    pub(crate) kinds: Vec<i32>,
    pub(crate) node_limit: usize,
}

impl Work for Around {
    type Output = Part;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Part> {
        if !lineage::is_known(tx, self.org_id, &self.node).await? {
            return Err(unknown(&self.node));
        }
        let mut walk = Walk::new(self);
        for way in &self.ways {
            walk.go(tx, *way).await?;
        }
        Ok(walk.part())
    }
}

fn unknown(node: &Node) -> Error {
    let kind = LineageNodeKind::try_from(node.kind).unwrap_or_default();
    Error::LineageNodeNotFound { kind: kind.as_str_name().to_owned(), id: node.id.clone() }
}

struct Walk<'a> {
    ask: &'a Around,
    /// With their distances from the first.
    found: BTreeMap<Node, usize>,
    edges: BTreeMap<(Node, Node), Edge>,
    /// Nodes that are shown.
    shown: usize,
    is_truncated: bool,
}

impl<'a> Walk<'a> {
    fn new(ask: &'a Around) -> Self {
        let found = [(ask.node.clone(), 0)].into();
        Self { ask, found, edges: BTreeMap::new(), shown: 1, is_truncated: false }
    }

    fn shows(&self, node: &Node) -> bool {
        let kinds = &self.ask.kinds;
        *node == self.ask.node || kinds.is_empty() || kinds.contains(&node.kind)
    }

    /// Goes one way from the first node, as far as allowed.
    async fn go(&mut self, tx: &mut Tx, way: Way) -> Result<()> {
        let mut visited = BTreeSet::from([self.ask.node.clone()]);
        let mut frontier = vec![self.ask.node.clone()];
        for distance in 1..=self.ask.depth + 1 {
            let mut next = Vec::new();
            for node in &frontier {
                let key = (self.ask.org_id, node);
                let edges = lineage::edges(tx, key, way, &self.ask.filter, EDGES_MAX).await?;
                self.is_truncated |= EDGES_MAX as usize <= edges.len();
                if self.ask.depth < distance {
                    // Only whether there is more.
                    let leads_on = |it: &Edge| !self.found.contains_key(end_of(it, way));
                    self.is_truncated |= edges.iter().any(leads_on);
                    continue;
                }
                for edge in edges {
                    let end = end_of(&edge, way).clone();
                    if self.add(&end, distance) {
                        self.edges.insert((edge.source.clone(), edge.target.clone()), edge);
                        if visited.insert(end.clone()) {
                            next.push(end);
                        }
                    }
                }
            }
            frontier = next;
        }
        Ok(())
    }

    /// Adds a node unless there are too many; whether it is among those that were found.
    fn add(&mut self, node: &Node, distance: usize) -> bool {
        if self.found.contains_key(node) {
            return true;
        }
        let shows = self.shows(node);
        if VISITED_MAX <= self.found.len() || (shows && self.ask.node_limit <= self.shown) {
            self.is_truncated = true;
            return false;
        }
        self.shown += usize::from(shows);
        self.found.insert(node.clone(), distance);
        true
    }

    fn part(self) -> Part {
        let mut nodes: Vec<(usize, Node)> = self
            .found
            .iter()
            .filter(|(node, _)| self.shows(node))
            .map(|(node, distance)| (*distance, node.clone()))
            .collect();
        nodes.sort();
        let edges = self.bridged();
        let nodes = nodes.into_iter().map(|(_, node)| node).collect();
        Part { nodes, edges, is_truncated: self.is_truncated }
    }

    /// The edges among nodes that are shown; one edge stands for each way over others.
    fn bridged(&self) -> Vec<Edge> {
        let mut down: BTreeMap<&Node, Vec<&Edge>> = BTreeMap::new();
        for edge in self.edges.values() {
            down.entry(&edge.source).or_default().push(edge);
        }
        let mut made: BTreeMap<(Node, Node), Edge> = BTreeMap::new();
        for source in self.found.keys().filter(|it| self.shows(it)) {
            let mut seen = BTreeSet::new();
            let mut stack: Vec<(&Edge, Timestamp)> =
                down.get(source).into_iter().flatten().map(|edge| (*edge, edge.at)).collect();
            while let Some((edge, at)) = stack.pop() {
                if self.shows(&edge.target) {
                    let key = (source.clone(), edge.target.clone());
                    let new = if edge.source == *source {
                        edge.clone()
                    } else {
                        bridge(source, &edge.target, at)
                    };
                    // What went straight says more than what stands for a way.
                    let is_better = made.get(&key).is_none_or(|old| {
                        let straight = |it: &Edge| !it.execution.is_empty();
                        (straight(old), old.at) < (straight(&new), new.at)
                    });
                    if is_better {
                        made.insert(key, new);
                    }
                } else if seen.insert(&edge.target) {
                    let on = down.get(&edge.target).into_iter().flatten();
                    stack.extend(on.map(|next| (*next, at.max(next.at))));
                }
            }
        }
        made.into_values().collect()
    }
}

/// The node to which a way along an edge leads.
fn end_of(edge: &Edge, way: Way) -> &Node {
    match way {
        Way::Up => &edge.source,
        Way::Down => &edge.target,
    }
}

/// An edge in the place of a way over nodes that are not shown.
fn bridge(source: &Node, target: &Node, at: Timestamp) -> Edge {
    Edge {
        source: source.clone(),
        target: target.clone(),
        execution: String::new(),
        at,
        columns: LineageEdge::default(),
        row_count: None,
        table_version: None,
    }
}

/// Reads the columns that one was made of, or that were made of it.
pub(crate) struct OfColumn {
    pub(crate) org_id: i64,
    pub(crate) node: Node,
    pub(crate) column: String,
    pub(crate) ways: Vec<Way>,
    pub(crate) depth: usize,
}

impl Work for OfColumn {
    /// Edges with the mappings that concern the column, and whether something was left out.
    type Output = (Vec<Edge>, bool);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let mut found: BTreeMap<(Node, Node), Edge> = BTreeMap::new();
        let mut is_truncated = false;
        let mut is_known = false;
        let filter = Filter::default();
        for way in [Way::Up, Way::Down] {
            let key = (self.org_id, &self.node);
            let all = lineage::edges(tx, key, way, &filter, EDGES_MAX).await?;
            is_known |= all.iter().any(|it| carries(it, way, &self.column).next().is_some());
        }
        if !is_known {
            return Err(unknown(&self.node));
        }
        for way in &self.ways {
            is_truncated |= self.go(tx, *way, &mut found).await?;
        }
        Ok((found.into_values().collect(), is_truncated))
    }
}

impl OfColumn {
    /// Goes one way; whether something was left out.
    async fn go(
        &self,
        tx: &mut Tx,
        way: Way,
        found: &mut BTreeMap<(Node, Node), Edge>,
    ) -> Result<bool> {
        let first = (self.node.clone(), self.column.clone());
        let mut visited = BTreeSet::from([first.clone()]);
        let mut frontier = vec![first];
        let mut is_truncated = false;
        for distance in 1..=self.depth + 1 {
            let mut next = Vec::new();
            for (node, column) in &frontier {
                let key = (self.org_id, node);
                let edges = lineage::edges(tx, key, way, &Filter::default(), EDGES_MAX).await?;
                is_truncated |= EDGES_MAX as usize <= edges.len();
                for edge in edges {
                    let mappings: Vec<ColumnMapping> =
                        carries(&edge, way, column).cloned().collect();
                    if mappings.is_empty() {
                        continue;
                    }
                    if self.depth < distance || VISITED_MAX <= visited.len() {
                        is_truncated = true;
                        break;
                    }
                    let end = end_of(&edge, way).clone();
                    for mapping in &mappings {
                        let column = match way {
                            Way::Up => &mapping.source_column,
                            Way::Down => &mapping.target_column,
                        };
                        let step = (end.clone(), column.clone());
                        if visited.insert(step.clone()) {
                            next.push(step);
                        }
                    }
                    keep(found, edge, mappings);
                }
            }
            frontier = next;
        }
        Ok(is_truncated)
    }
}

/// Adds an edge with some of its mappings, beside those that it was found with before.
fn keep(found: &mut BTreeMap<(Node, Node), Edge>, edge: Edge, mappings: Vec<ColumnMapping>) {
    let key = (edge.source.clone(), edge.target.clone());
    let kept = found.entry(key).or_insert_with(|| Edge { columns: LineageEdge::default(), ..edge });
    for mapping in mappings {
        if !kept.columns.columns.contains(&mapping) {
            kept.columns.columns.push(mapping);
        }
    }
}

/// The mappings of an edge that concern a column of the node from which it is looked.
fn carries<'e>(
    edge: &'e Edge,
    way: Way,
    column: &'e str,
) -> impl Iterator<Item = &'e ColumnMapping> {
    edge.columns.columns.iter().filter(move |it| match way {
        Way::Up => it.target_column == column,
        Way::Down => it.source_column == column,
    })
}

#[cfg(test)]
mod tests;
