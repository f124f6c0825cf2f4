//! Rows of silver and gold that have had their time.

use std::time::Duration;

use base::Span;
use platform_proto::google::protobuf::Duration as WireDuration;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::gold_service_client::GoldServiceClient;
use serde_json::json;
use testkit::wait_for;

use crate::fixture::{BOUND, Database, Fixture, dataset, header, ndjson, owner, reason};
use crate::silver::{declare, process, rows, store};

const DAY: u64 = 86_400;

async fn start(database: Database) -> Fixture {
    let fixture =
        Fixture::with(database, |options| options.retention_every = Span::seconds(1)).await;
    let sales = json!({
        "bronze": {"retentionDays": 3650},
        "silver": {
            "columns": [
                {"name": "id", "type": "FIELD_TYPE_INTEGER", "required": true},
                {"name": "day", "type": "FIELD_TYPE_DATE"}
            ],
            "primaryKey": ["id"],
            "retentionDays": 30
        }
    });
    declare(&fixture, dataset("sales", sales));
    fixture
}

fn table(layer: pb::DataLayer, name: &str) -> Option<pb::TableRef> {
    Some(pb::TableRef { layer: layer as i32, name: name.to_owned() })
}

async fn bring(fixture: &Fixture, request: &str, ids: std::ops::Range<i64>, day: &str) -> String {
    let records: Vec<String> =
        ids.map(|it| format!("{{\"id\": {it}, \"day\": \"{day}\"}}")).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let batch = store(fixture, request, &records).await;
    process(fixture, &batch, |_| {}).await.unwrap();
    batch
}

async fn become_ids(fixture: &Fixture, wanted: &[&str]) {
    wait_for("old rows to go", BOUND, async || rows(fixture, &["id"]).await == wanted).await;
}

/// Rows that each deletion of a table removed, newest first.
async fn deletions(fixture: &Fixture, layer: pb::DataLayer, name: &str) -> Vec<i64> {
    let request = pb::ListTableVersionsRequest {
        table: table(layer, name),
        kinds: vec![pb::TableCommitKind::Delete as i32],
        ..Default::default()
    };
    let found = fixture.tables().list_table_versions(owner(request)).await.unwrap().into_inner();
    found.versions.iter().map(|it| it.rows_deleted).collect()
}

async fn set(
    fixture: &Fixture,
    layer: pb::DataLayer,
    name: &str,
    (days, column): (Option<u64>, &str),
) -> Result<pb::Table, tonic::Status> {
    let row_retention = days.map(|it| WireDuration { seconds: (it * DAY) as i64, nanos: 0 });
    let retention = pb::RetentionPolicy {
        row_retention,
        row_time_column: column.to_owned(),
        history_retention: None,
    };
    let request = pb::SetTableRetentionRequest {
        table: table(layer, name),
        retention: Some(retention),
        ..Default::default()
    };
    let answer = fixture.tables().set_table_retention(owner(request)).await?;
    Ok(answer.into_inner().table.unwrap())
}

async fn aged(database: Database) {
    let fixture = start(database).await;
    // Days of long ago are new if they have just come.
    bring(&fixture, "r1", 1..4, "2001-01-01").await;
    fixture.clock.advance(Duration::from_secs(29 * DAY));
    bring(&fixture, "r2", 3..6, "2001-01-02").await;
    assert_eq!(rows(&fixture, &["id"]).await, ["1", "2", "3", "4", "5"]);
    fixture.clock.advance(Duration::from_secs(2 * DAY));
    become_ids(&fixture, &["3", "4", "5"]).await;
    assert_eq!(deletions(&fixture, pb::DataLayer::Silver, "sales").await, [2]);
    let found = fixture
        .tables()
        .get_table(owner(pb::GetTableRequest {
            table: table(pb::DataLayer::Silver, "sales"),
            ..Default::default()
        }))
        .await
        .unwrap()
        .into_inner();
    let policy = found.table.unwrap().retention.unwrap();
    assert_eq!(policy.row_retention.unwrap().seconds, 30 * DAY as i64);
    assert_eq!(policy.row_time_column, "_ingested_at");

    // A table that is told by which column its rows age obeys that.
    let wrong = set(&fixture, pb::DataLayer::Silver, "sales", (Some(9), "id")).await.unwrap_err();
    assert_eq!(reason(&wrong), "VALIDATION_FAILED");
    let day = fixture.day();
    bring(&fixture, "r3", 5..7, &day).await;
    set(&fixture, pb::DataLayer::Silver, "sales", (Some(9), "day")).await.unwrap();
    become_ids(&fixture, &["5", "6"]).await;
    set(&fixture, pb::DataLayer::Silver, "sales", (None, "")).await.unwrap();
    fixture.clock.advance(Duration::from_secs(400 * DAY));
    bring(&fixture, "r4", 7..8, &day).await;
    // One whole round later nothing has gone.
    for request in ["c1", "c2"] {
        fixture.upload(ndjson(header(request), &["{\"id\":1}\n"], 1)).await.unwrap();
        fixture.clock.advance(Duration::from_secs(91 * DAY));
        let list =
            || pb::ListBatchesRequest { dataset: Some("orders".to_owned()), ..Default::default() };
        let is_gone = async || {
            let found = fixture.bronze().list_batches(owner(list())).await.unwrap();
            found.into_inner().batches.is_empty()
        };
        wait_for("a round", BOUND, is_gone).await;
    }
    assert_eq!(rows(&fixture, &["id"]).await, ["5", "6", "7"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_silver_go_by_when_they_came_unless_the_table_says_otherwise_on_sqlite() {
    aged(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_silver_go_by_when_they_came_unless_the_table_says_otherwise_on_postgres() {
    aged(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_go_by_the_day_that_they_are_about_and_are_not_built_again() {
    let fixture = start(Database::Sqlite).await;
    let daily = json!({"gold": {
        "inputs": [{"dataset": "sales"}],
        "dimensions": [{"name": "day"}],
        "measures": [{"name": "count", "function": "AGGREGATE_FUNCTION_COUNT"}],
        "partitionBy": {"column": "day"},
        "retentionDays": 10
    }});
    declare(&fixture, dataset("daily", daily));
    let gold = || GoldServiceClient::new(fixture.channel());
    let build = |full: bool| {
        let request = pb::BuildAggregationRequest {
            aggregation: "daily".to_owned(),
            full,
            ..Default::default()
        };
        async move {
            let answer = gold().build_aggregation(owner(request)).await.unwrap();
            answer.into_inner().result.unwrap()
        }
    };
    let count = async || {
        let path = "7/gold/daily".parse().unwrap();
        let table = fixture.lake().table(&path).await.unwrap();
        table.snapshot().await.unwrap().statistics().rows
    };
    let today = fixture.day();
    fixture.clock.advance(Duration::from_secs(8 * DAY));
    let later = fixture.day();
    bring(&fixture, "r1", 1..3, "2001-01-01").await;
    bring(&fixture, "r2", 3..6, &today).await;
    bring(&fixture, "r3", 6..7, &later).await;
    // What is too old is not built at all.
    let first = build(false).await;
    assert_eq!((first.output_records, count().await), (2, Some(2)));
    fixture.clock.advance(Duration::from_secs(4 * DAY));
    wait_for("the old group to go", BOUND, async || count().await == Some(1)).await;
    assert_eq!(deletions(&fixture, pb::DataLayer::Gold, "daily").await, [1]);
    // That was no change to be followed, and a whole build does not bring it back.
    assert_eq!(build(false).await.output_records, 0);
    bring(&fixture, "r4", 7..8, &today).await;
    build(false).await;
    assert_eq!(count().await, Some(1));
    build(true).await;
    assert_eq!(count().await, Some(1));
    fixture.stop().await;
}
