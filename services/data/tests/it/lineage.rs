//! Where a batch came from, and what was made of it.

use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::gold_service_client::GoldServiceClient;
use serde_json::json;

use crate::fixture::{Database, Fixture, dataset, owner};
use crate::refine::{chain, refine_as, sell};
use crate::silver::declare;

async fn lineage(fixture: &Fixture, batch: &str) -> pb::GetLineageResponse {
    let get = pb::GetLineageRequest { batch_id: batch.to_owned(), ..Default::default() };
    fixture.bronze().get_lineage(owner(get)).await.unwrap().into_inner()
}

/// Layers and tables of nodes, in order.
fn tables(nodes: &[pb::LineageNode]) -> Vec<String> {
    nodes.iter().map(|it| format!("{}.{}", it.layer, it.table_name)).collect()
}

async fn build(fixture: &Fixture, name: &str) -> pb::GoldResult {
    let build = pb::BuildAggregationRequest { aggregation: name.to_owned(), ..Default::default() };
    let mut gold = GoldServiceClient::new(fixture.channel());
    gold.build_aggregation(owner(build)).await.unwrap().into_inner().result.unwrap()
}

async fn followed(database: Database) {
    let fixture = chain(database).await;
    let of = |input: &str, by: &str| {
        json!({"gold": {
            "inputs": [{"dataset": input}],
            "dimensions": [{"name": by}],
            "measures": [{"name": "total", "function": "AGGREGATE_FUNCTION_SUM", "formula": "total"}],
        }})
    };
    declare(&fixture, dataset("spent", of("paid", "buyer")));
    declare(&fixture, dataset("sums", of("spent", "buyer")));
    let first = sell(&fixture, "r1", &[r#"{"id": 1, "buyer": "ann", "total": 10}"#]).await;
    let refined = refine_as(&fixture, "owner", "sales/paid", false).await.unwrap().result.unwrap();
    refine_as(&fixture, "owner", "paid/buyers", false).await.unwrap();
    let (spent, sums) = (build(&fixture, "spent").await, build(&fixture, "sums").await);

    let found = lineage(&fixture, &first).await;
    assert_eq!((found.upstream.len(), found.upstream[0].id.as_str()), (1, "c1/web"));
    let nodes = found.downstream;
    let wanted = ["silver.sales", "silver.paid", "silver.buyers", "gold.spent", "gold.sums"];
    assert_eq!(tables(&nodes), wanted);
    assert_eq!(nodes[0].id, format!("{first}.v1"));
    assert_eq!((nodes[0].row_count, nodes[0].kind()), (Some(1), pb::LineageNodeKind::Table));
    assert_eq!(nodes[1].id, refined.silver_batch_id);
    assert_eq!(nodes[1].table_version, Some(refined.tables[0].snapshot_id));
    assert_eq!((&nodes[3].id, &nodes[4].id), (&spent.gold_batch_id, &sums.gold_batch_id));
    assert!(nodes.iter().all(|it| it.at.is_some()));

    // What has not come further is told as far as it has come.
    let second = sell(&fixture, "r2", &[r#"{"id": 2, "buyer": "bob", "total": 20}"#]).await;
    assert_eq!(tables(&lineage(&fixture, &second).await.downstream), ["silver.sales"]);
    refine_as(&fixture, "owner", "sales/paid", false).await.unwrap();
    let found = lineage(&fixture, &second).await.downstream;
    assert_eq!(tables(&found), ["silver.sales", "silver.paid"]);
    build(&fixture, "spent").await;
    let found = lineage(&fixture, &second).await.downstream;
    assert_eq!(tables(&found), ["silver.sales", "silver.paid", "gold.spent"]);
    // The first result that has the rows stays the one that is told.
    let again = lineage(&fixture, &first).await.downstream;
    assert_eq!(again[1].id, refined.silver_batch_id);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_made_of_a_batch_is_followed_through_all_layers_on_sqlite() {
    followed(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_made_of_a_batch_is_followed_through_all_layers_on_postgres() {
    followed(Database::Postgres).await;
}
