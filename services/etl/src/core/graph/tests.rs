//! Walks over small graphs.

use store::{Db, Options};

use super::*;
use crate::core::lineage::Record;
use crate::core::testing::{ORG, START, minute, open};

fn node(name: &str) -> Node {
    let kind = match name.chars().next() {
        Some('s') => LineageNodeKind::Stream,
        Some('b') => LineageNodeKind::Batch,
        _ => LineageNodeKind::Table,
    };
    Node::new(kind, name)
}

fn edge(source: &str, target: &str, at: i64, columns: &[(&str, &str)]) -> LineageEdge {
    let mapping = |(source, target): &(&str, &str)| ColumnMapping {
        source_column: (*source).to_owned(),
        target_column: (*target).to_owned(),
        expression: String::new(),
    };
    LineageEdge {
        source: Some(node(source).to_wire()),
        target: Some(node(target).to_wire()),
        execution_id: format!("e{at}"),
        at: Some(rpc::wire::timestamp_to_wire(minute(at))),
        columns: columns.iter().map(mapping).collect(),
        row_count: Some(at),
    }
}

async fn record(db: &Db, edges: Vec<LineageEdge>) {
    let count = edges.len();
    let record = Record { org_id: ORG, edges, fence: 0, now: minute(1000) };
    assert_eq!(db.write(record).await.unwrap(), count);
}

fn around(name: &str) -> Around {
    Around {
        org_id: ORG,
        node: node(name),
        ways: vec![Way::Up, Way::Down],
        depth: 5,
        filter: Filter::default(),
        kinds: Vec::new(),
        node_limit: 200,
    }
}

fn names(part: &Part) -> Vec<&str> {
    part.nodes.iter().map(|it| it.id.as_str()).collect()
}

fn pairs(part: &Part) -> Vec<(&str, &str)> {
    part.edges.iter().map(|it| (it.source.id.as_str(), it.target.id.as_str())).collect()
}

/// A stream that brought two batches into a table, of which another was made; and a neighbour.
async fn graph(options: &Options) -> Db {
    let db = open(options).await;
    let edges = vec![
        edge("s", "b1", 1, &[]),
        edge("s", "b2", 2, &[]),
        edge("b1", "t.silver", 3, &[]),
        edge("b2", "t.silver", 4, &[]),
        edge("t.silver", "t.gold", 5, &[("cost", "spend"), ("day", "day")]),
        edge("t.silver", "t.gold", 6, &[("cost", "spend"), ("day", "day")]),
        edge("t.other", "t.gold", 7, &[("rate", "spend")]),
    ];
    record(&db, edges).await;
    db
}

async fn walks(options: Options) {
    let db = graph(&options).await;
    let part = db.read(around("t.silver")).await.unwrap();
    assert_eq!(names(&part), ["t.silver", "b1", "b2", "t.gold", "s"]);
    assert!(!part.is_truncated);
    // The newest edge of each pair.
    let gold = part.edges.iter().find(|it| it.target.id == "t.gold").unwrap();
    assert_eq!((gold.execution.as_str(), gold.row_count), ("e6", Some(6)));

    let up = Around { ways: vec![Way::Up], ..around("t.gold") };
    assert_eq!(
        names(&db.read(up).await.unwrap()),
        ["t.gold", "t.other", "t.silver", "b1", "b2", "s"]
    );
    let near = db.read(Around { depth: 1, ..around("t.gold") }).await.unwrap();
    assert_eq!((names(&near), near.is_truncated), (vec!["t.gold", "t.other", "t.silver"], true));
    let few = db.read(Around { node_limit: 2, ..around("t.gold") }).await.unwrap();
    assert_eq!((few.nodes.len(), few.is_truncated), (2, true));

    let tables = Around {
        kinds: vec![LineageNodeKind::Stream as i32, LineageNodeKind::Table as i32],
        ..around("t.gold")
    };
    let tables = db.read(tables).await.unwrap();
    assert_eq!(names(&tables), ["t.gold", "t.other", "t.silver", "s"]);
    assert_eq!(pairs(&tables), [("s", "t.silver"), ("t.other", "t.gold"), ("t.silver", "t.gold")]);
    let bridged = &tables.edges[0];
    assert_eq!((bridged.execution.as_str(), bridged.at), ("", minute(4)));

    let filter = Filter { execution: Some("e5".to_owned()), as_of: None };
    let of_one = db.read(Around { filter, ..around("t.silver") }).await.unwrap();
    assert_eq!(pairs(&of_one), [("t.silver", "t.gold")]);
    let filter = Filter { execution: None, as_of: Some(minute(5)) };
    let then = db.read(Around { filter, ..around("t.gold") }).await.unwrap();
    assert!(then.edges.iter().all(|it| it.execution != "e6" && it.execution != "e7"));

    let unknown = db.read(around("t.none")).await;
    assert!(matches!(unknown, Err(Error::LineageNodeNotFound { .. })));
    let foreign = db.read(Around { org_id: ORG + 1, ..around("t.gold") }).await;
    assert!(matches!(foreign, Err(Error::LineageNodeNotFound { .. })));
    db.close().await;
}

#[tokio::test]
async fn a_walk_finds_what_is_near_and_says_what_it_left_out_on_sqlite() {
    let folder = testkit::folder();
    walks(Options::sqlite(folder.path().join("etl.db"))).await;
}

#[tokio::test]
async fn a_walk_finds_what_is_near_and_says_what_it_left_out_on_postgres() {
    walks(Options::postgres(testkit::postgres())).await;
}

#[tokio::test]
async fn a_circle_does_not_hold_a_walk() {
    let folder = testkit::folder();
    let db = open(&Options::sqlite(folder.path().join("etl.db"))).await;
    record(&db, vec![edge("t.a", "t.b", 1, &[("x", "y")]), edge("t.b", "t.a", 2, &[("y", "x")])])
        .await;
    let part = db.read(Around { depth: 20, ..around("t.a") }).await.unwrap();
    assert_eq!((part.nodes.len(), part.edges.len(), part.is_truncated), (2, 2, false));
    let kinds = vec![LineageNodeKind::Stream as i32];
    let alone = db.read(Around { depth: 20, kinds, ..around("t.a") }).await.unwrap();
    assert_eq!(names(&alone), ["t.a"]);
    let of_column = OfColumn {
        org_id: ORG,
        node: node("t.a"),
        column: "x".to_owned(),
        ways: vec![Way::Down],
        depth: 20,
    };
    assert_eq!(db.read(of_column).await.unwrap().0.len(), 2);
}

#[tokio::test]
async fn columns_are_followed_by_their_mappings_alone() {
    let folder = testkit::folder();
    let db = graph(&Options::sqlite(folder.path().join("etl.db"))).await;
    let of = |name: &str, column: &str, way| OfColumn {
        org_id: ORG,
        node: node(name),
        column: column.to_owned(),
        ways: vec![way],
        depth: 5,
    };
    let (edges, is_truncated) = db.read(of("t.gold", "spend", Way::Up)).await.unwrap();
    let shown: Vec<(&str, usize)> =
        edges.iter().map(|it| (it.source.id.as_str(), it.columns.columns.len())).collect();
    assert_eq!((shown, is_truncated), (vec![("t.other", 1), ("t.silver", 1)], false));
    let (edges, _) = db.read(of("t.silver", "day", Way::Down)).await.unwrap();
    assert_eq!(edges[0].columns.columns[0].target_column, "day");
    let unknown = db.read(of("t.gold", "clicks", Way::Up)).await;
    assert!(matches!(unknown, Err(Error::LineageNodeNotFound { .. })));
}

#[tokio::test]
async fn old_edges_of_batches_and_old_repetitions_are_forgotten() {
    let folder = testkit::folder();
    let db = graph(&Options::sqlite(folder.path().join("etl.db"))).await;
    struct Sweep;
    impl Work for Sweep {
        type Output = u64;
        type Error = Error;
        async fn run(&self, tx: &mut Tx) -> Result<u64> {
            lineage::sweep(tx, minute(100)).await
        }
    }
    assert_eq!(db.write(Sweep).await.unwrap(), 5);
    let part = db.read(around("t.gold")).await.unwrap();
    assert_eq!(pairs(&part), [("t.other", "t.gold"), ("t.silver", "t.gold")]);
    assert!(START < part.edges[0].at);
}
