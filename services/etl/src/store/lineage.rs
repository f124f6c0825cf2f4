//! Edges of the lineage graph.

use base::Timestamp;
use platform_proto::platform::data::v1::{LineageEdge, LineageNodeKind, LineageNodeRef};
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode, from_number};
use crate::error::Result;

/// Rows that one sweep takes away at most, so that no transaction is long.
const SWEPT_AT_ONCE: i64 = 5000;

/// Names a node: kind and id within the kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Node {
    pub(crate) kind: i32,
    pub(crate) id: String,
}

impl Node {
    pub(crate) fn new(kind: LineageNodeKind, id: impl Into<String>) -> Self {
        Self { kind: kind as i32, id: id.into() }
    }

    pub(crate) fn of(node: &LineageNodeRef) -> Self {
        Self { kind: node.kind, id: node.id.clone() }
    }

    pub(crate) fn to_wire(&self) -> LineageNodeRef {
        LineageNodeRef { kind: self.kind, id: self.id.clone() }
    }
}

/// Data that went from one node to another.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Edge {
    pub(crate) source: Node,
    pub(crate) target: Node,
    /// Empty if none moved it.
    pub(crate) execution: String,
    pub(crate) at: Timestamp,
    /// The columns alone.
    pub(crate) columns: LineageEdge,
    pub(crate) row_count: Option<i64>,
    /// Version of the table that it made of the target.
    pub(crate) table_version: Option<i64>,
}

/// Which way from a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Against the flow.
    Up,
    /// With the flow.
    Down,
}

/// Which edges count.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    /// Only those of this execution.
    pub(crate) execution: Option<String>,
    /// Only those that were there at this time.
    pub(crate) as_of: Option<Timestamp>,
}

struct Raw {
    source_kind: i64,
    source: String,
    target_kind: i64,
    target: String,
    execution: String,
    at: Timestamp,
    columns: Vec<u8>,
    row_count: Option<i64>,
    table_version: Option<i64>,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            source_kind: row.get("source_kind")?,
            source: row.get("source")?,
            target_kind: row.get("target_kind")?,
            target: row.get("target")?,
            execution: row.get("execution")?,
            at: row.get("at")?,
            columns: row.get("columns")?,
            row_count: row.get("row_count")?,
            table_version: row.get("table_version")?,
        })
    }
}

impl Raw {
    fn read(self) -> Result<Edge> {
        let node = |kind: i64, id: String| -> Result<Node> {
            Ok(Node::new(from_number::<LineageNodeKind>("kind", kind)?, id))
        };
        Ok(Edge {
            source: node(self.source_kind, self.source)?,
            target: node(self.target_kind, self.target)?,
            execution: self.execution,
            at: self.at,
            columns: decode("columns", &self.columns)?,
            row_count: self.row_count,
            table_version: self.table_version,
        })
    }
}

const PUT: &str = "INSERT INTO lineage_edge (org, source_kind, source, target_kind, target,
        execution, at, columns, row_count, table_version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (org, source_kind, source, target_kind, target, execution) DO UPDATE SET
        at = excluded.at, columns = excluded.columns, row_count = excluded.row_count,
        table_version = excluded.table_version";

/// Writes an edge, in the place of one with the same ends and execution.
pub(crate) async fn put(tx: &mut Tx, org: i64, edge: &Edge) -> Result<()> {
    let params = params![
        org,
        edge.source.kind,
        &edge.source.id,
        edge.target.kind,
        &edge.target.id,
        &edge.execution,
        edge.at,
        encode(&edge.columns),
        edge.row_count,
        edge.table_version,
    ];
    tx.execute(PUT, params).await?;
    Ok(())
}

/// Edges of a node in one direction, the newest of each pair of nodes, the newest pairs first.
pub(crate) async fn edges(
    tx: &mut Tx,
    (org, node): (i64, &Node),
    way: Way,
    filter: &Filter,
    limit: u32,
) -> Result<Vec<Edge>> {
    const DOWN: &str = "SELECT * FROM (SELECT source_kind, source, target_kind, target, execution,
            at, columns, row_count, table_version, ROW_NUMBER() OVER
                (PARTITION BY target_kind, target ORDER BY at DESC, execution DESC) AS place
        FROM lineage_edge WHERE org = ";
    const UP: &str = "SELECT * FROM (SELECT source_kind, source, target_kind, target, execution,
            at, columns, row_count, table_version, ROW_NUMBER() OVER
                (PARTITION BY source_kind, source ORDER BY at DESC, execution DESC) AS place
        FROM lineage_edge WHERE org = ";
    let (select, kind, id, order) = match way {
        Way::Down => (
            DOWN,
            " AND source_kind = ",
            " AND source = ",
            ") AS e WHERE place = 1 ORDER BY at DESC, target_kind, target",
        ),
        Way::Up => (
            UP,
            " AND target_kind = ",
            " AND target = ",
            ") AS e WHERE place = 1 ORDER BY at DESC, source_kind, source",
        ),
    };
    let query = Query::new(select)
        .bind(org)
        .push(kind)
        .bind(node.kind)
        .push(id)
        .bind(&node.id)
        .filter(" AND execution = ", filter.execution.as_deref())
        .filter(" AND at <= ", filter.as_of)
        .push(order)
        .limit(limit);
    let rows: Vec<Raw> = tx.all_of(query).await?;
    rows.into_iter().map(Raw::read).collect()
}

/// Whether anything is known of a node.
pub(crate) async fn is_known(tx: &mut Tx, org: i64, node: &Node) -> Result<bool> {
    const SQL: [&str; 2] = [
        "SELECT at FROM lineage_edge WHERE org = $1 AND source_kind = $2 AND source = $3 LIMIT 1",
        "SELECT at FROM lineage_edge WHERE org = $1 AND target_kind = $2 AND target = $3 LIMIT 1",
    ];
    for sql in SQL {
        let found: Option<i64> = tx.optional(sql, params![org, node.kind, &node.id]).await?;
        if found.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Forgets edges from before a moment: those of batches, and those that newer ones of the same pair stand for; how many.
pub(crate) async fn sweep(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    const SQL: &str = "DELETE FROM lineage_edge
        WHERE (org, source_kind, source, target_kind, target, execution) IN (
            SELECT o.org, o.source_kind, o.source, o.target_kind, o.target, o.execution
            FROM lineage_edge o WHERE o.at < $1 AND (o.source_kind = $2 OR o.target_kind = $2
                OR EXISTS (SELECT 1 FROM lineage_edge n WHERE n.org = o.org
                    AND n.source_kind = o.source_kind AND n.source = o.source
                    AND n.target_kind = o.target_kind AND n.target = o.target AND n.at > o.at))
            ORDER BY o.at LIMIT $3)";
    let batch = LineageNodeKind::Batch as i32;
    Ok(tx.execute(SQL, params![before, batch, SWEPT_AT_ONCE]).await?)
}
