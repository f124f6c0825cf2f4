//! Where data came from, as executions and other services tell it.

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::data::v1::{
    ColumnMapping, LineageEdge, LineageNodeKind, LineageNodeRef,
};
use platform_proto::platform::etl::v1 as pb;
use tonic::{Code, Request};

use crate::fixture::{Database, Fixture, ORG, on_both, owner, reason, with};

on_both! { lineage_leads_from_tables_to_streams_and_back }

fn node(kind: LineageNodeKind, id: &str) -> Option<LineageNodeRef> {
    Some(LineageNodeRef { kind: kind as i32, id: id.to_owned() })
}

async fn lineage_leads_from_tables_to_streams_and_back(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.stream("orders", "orders");
    world.aggregation("daily", &["orders"]);
    world.aggregation("top", &["daily"]);
    world.pipeline("p");
    let made = fixture.trigger("p").await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;

    let mut lineage = fixture.lineage();
    let table = |id: &str| node(LineageNodeKind::Table, id);
    let around = |id: &str| pb::GetLineageRequest { node: table(id), ..Default::default() };
    let found = lineage.get_lineage(owner(around("silver.orders"))).await.unwrap().into_inner();
    let ids: Vec<_> = found.nodes.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["silver.orders", "orders-1", "gold.daily", "c/orders", "gold.top"]);
    let layers: Vec<_> = found.nodes.iter().map(|it| it.layer.as_str()).collect();
    assert_eq!(layers, ["silver", "bronze", "gold", "source", "gold"]);
    assert!(found.edges.iter().all(|it| it.execution_id == made.id));

    let tables = pb::GetLineageRequest {
        kinds: vec![LineageNodeKind::Table as i32, LineageNodeKind::Stream as i32],
        direction: pb::LineageDirection::Upstream as i32,
        ..around("gold.top")
    };
    let found = lineage.get_lineage(owner(tables)).await.unwrap().into_inner();
    let ids: Vec<_> = found.nodes.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["gold.top", "gold.daily", "silver.orders", "c/orders"]);
    assert_eq!(found.edges.len(), 3);

    // A service of the cluster adds columns; an outgrown fence adds nothing.
    let edge = LineageEdge {
        source: table("silver.orders"),
        target: table("gold.daily"),
        execution_id: made.id.clone(),
        columns: vec![ColumnMapping {
            source_column: "amount".to_owned(),
            target_column: "revenue".to_owned(),
            expression: "sum(amount)".to_owned(),
        }],
        ..LineageEdge::default()
    };
    let record = |fence| {
        Request::new(pb::RecordLineageRequest { org_id: ORG, edges: vec![edge.clone()], fence })
    };
    let counted = lineage.record_lineage(record(100)).await.unwrap().into_inner();
    assert_eq!(counted.recorded_count, 1);
    let column = |column: &str| pb::GetColumnLineageRequest {
        node: table("gold.daily"),
        column: column.to_owned(),
        ..Default::default()
    };
    let found = lineage.get_column_lineage(owner(column("revenue"))).await.unwrap().into_inner();
    assert_eq!(found.edges[0].columns[0].source_column, "amount");

    let unknown = [
        lineage.get_lineage(owner(around("gold.none"))).await.map(drop),
        lineage.get_lineage(with("owner@8", around("gold.daily"))).await.map(drop),
        lineage.get_column_lineage(owner(column("clicks"))).await.map(drop),
        lineage.get_column_lineage(with("owner@8", column("revenue"))).await.map(drop),
    ];
    for answer in unknown {
        let refused = answer.unwrap_err();
        assert_eq!(
            (refused.code(), reason(&refused).as_str()),
            (Code::NotFound, "LINEAGE_NODE_NOT_FOUND")
        );
    }
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_a_stream_lineage_leads_to_all_that_was_made_of_it() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.stream("orders", "orders");
    world.stream("clicks", "clicks");
    world.aggregation("daily", &["orders"]);
    world.aggregation("top", &["daily"]);
    world.pipeline("p");
    let only = pb::TriggerPipelineRequest {
        pipeline_id: "p".to_owned(),
        streams: vec!["orders".to_owned()],
        ..Default::default()
    };
    let made = fixture.trigger_with(only).await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    let down = pb::GetLineageRequest {
        node: node(LineageNodeKind::Stream, "c/orders"),
        direction: pb::LineageDirection::Downstream as i32,
        ..Default::default()
    };
    let mut lineage = fixture.lineage();
    let found = lineage.get_lineage(owner(down.clone())).await.unwrap().into_inner();
    let ids: Vec<_> = found.nodes.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["c/orders", "orders-1", "silver.orders", "gold.daily", "gold.top"]);
    assert_eq!((found.edges.len(), found.truncated), (4, false));
    let near = pb::GetLineageRequest { depth: 2, ..down.clone() };
    let found = lineage.get_lineage(owner(near)).await.unwrap().into_inner();
    assert_eq!((found.nodes.len(), found.truncated), (3, true));
    // Against the flow there is nothing before it.
    let up = pb::GetLineageRequest { direction: pb::LineageDirection::Upstream as i32, ..down };
    let found = lineage.get_lineage(owner(up)).await.unwrap().into_inner();
    assert_eq!((found.nodes.len(), found.edges.len()), (1, 0));
    fixture.stop().await;
}
