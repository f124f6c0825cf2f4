//! Where the rows of a data set that refines others come from.

use std::time::Duration;

use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::value::Kind;
use serde_json::json;

use crate::fixture::{BOUND, Database, dataset, header, ndjson, owner};
use crate::refine::{chain, column, from, refine, refine_as, rows, sell, sell_from};
use crate::silver::{declare, process};

#[tokio::test(flavor = "multi_thread")]
async fn inputs_differ_by_stream_and_the_first_that_fits_counts() {
    let fixture = chain(Database::Sqlite).await;
    let merged = json!({"silver": {
        "inputs": [
            {"dataset": "sales", "stream": "shop", "filter": "total > 1000000",
             "sources": {"via": {"constant": "shop"}}},
            {"dataset": "sales", "connectorType": "CONNECTOR_TYPE_FILE", "stream": "web",
             "sources": {"via": {"constant": "web"}, "total": {"constant": 3}}},
            {"dataset": "sales", "connectorType": "CONNECTOR_TYPE_DV360"},
        ],
        "columns": [column("id", "INTEGER"), column("total", "MONEY"), column("via", "STRING")],
        "primaryKey": ["id"],
    }});
    declare(&fixture, dataset("merged", merged));
    let (shop, web) = (
        [r#"{"id": 1, "total": 1}"#, r#"{"id": 2, "total": 2}"#],
        [r#"{"id": 3, "total": 1}"#, r#"{"id": 4, "total": 2}"#],
    );
    sell_from(&fixture, "owner", "r1", "shop", &shop).await;
    sell_from(&fixture, "owner", "r2", "web", &web).await;
    assert_eq!(refine(&fixture, "sales/merged").await, [4, 3, 0, 1, 0]);
    let wanted = ["2 2000000 shop", "3 3000000 web", "4 3000000 web"];
    assert_eq!(rows(&fixture, "merged", "id").await, wanted);
    // What changed is chosen by the same.
    sell_from(&fixture, "owner", "r3", "shop", &[r#"{"id": 3, "total": 8, "version": 1}"#]).await;
    assert_eq!(refine(&fixture, "sales/merged").await, [1, 1, 0, 0, 0]);
    assert_eq!(rows(&fixture, "merged", "id").await[1], "3 8000000 shop");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn own_records_and_other_rows_are_one_by_their_key() {
    let fixture = chain(Database::Sqlite).await;
    let merged = json!({"bronze": {}, "silver": {
        "inputs": [{}, {"dataset": "sales"}, {"dataset": "paid"}],
        "columns": [column("id", "INTEGER"), column("total", "MONEY"), column("version", "INTEGER")],
        "primaryKey": ["id"],
        "latestBy": ["version"],
    }});
    declare(&fixture, dataset("merged", merged));
    let header = pb::IngestHeader { dataset: "merged".to_owned(), ..header("m1") };
    let own =
        [r#"{"id": 1, "total": 1, "version": 5}"#, "\n", r#"{"id": 2, "total": 2, "version": 1}"#];
    let batch = fixture.upload(ndjson(header, &own, 2)).await.unwrap().batch.unwrap().batch_id;
    process(&fixture, &batch, |_| {}).await.unwrap();
    let theirs = [
        r#"{"id": 1, "total": 7, "version": 4}"#,
        r#"{"id": 2, "total": 7, "version": 4}"#,
        r#"{"id": 3, "total": 7, "version": 4}"#,
    ];
    sell(&fixture, "r1", &theirs).await;
    assert_eq!(refine(&fixture, "sales/merged").await, [3, 2, 1, 0, 0]);
    let wanted = ["1 1000000 5", "2 7000000 4", "3 7000000 4"];
    assert_eq!(rows(&fixture, "merged", "id").await, wanted);
    // What had been outdone comes back.
    sell(&fixture, "r2", &[r#"{"id": 2, "version": 9, "state": "gone"}"#]).await;
    refine(&fixture, "sales/merged").await;
    let wanted = ["1 1000000 5", "2 2000000 1", "3 7000000 4"];
    assert_eq!(rows(&fixture, "merged", "id").await, wanted);
    // Also where a batch goes whose row was later.
    let remove = pb::DeleteBatchRequest {
        batch_id: batch,
        reason: "wrong".to_owned(),
        ..Default::default()
    };
    fixture.bronze().delete_batch(owner(remove)).await.unwrap();
    testkit::wait_for("the removal", BOUND, async || {
        rows(&fixture, "merged", "id").await == ["1 7000000 4", "3 7000000 4"]
    })
    .await;
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_by_hand_stands_beside_what_is_refined() {
    let fixture = chain(Database::Sqlite).await;
    sell(&fixture, "r1", &[r#"{"id": 1, "buyer": "ann", "total": 1}"#]).await;
    refine(&fixture, "sales/paid").await;
    fixture.clock.advance(Duration::from_secs(1));
    let kind =
        |kind: pb::DataTypeKind| Some(pb::DataType { kind: kind as i32, ..Default::default() });
    let column = |name: &str| pb::Column {
        name: name.to_owned(),
        r#type: kind(pb::DataTypeKind::Int64),
        nullable: true,
        ..Default::default()
    };
    let value = |it: i64| pb::Value { kind: Some(Kind::Int64Value(it)) };
    let row = |id: i64, total: i64| pb::Row { values: vec![value(id), value(total)] };
    let upsert = pb::UpsertRowsRequest {
        request_id: "u1".to_owned(),
        dataset: "paid".to_owned(),
        rows: Some(pb::RowBatch {
            schema: Some(pb::TableSchema {
                columns: vec![column("id"), column("total")],
                ..Default::default()
            }),
            rows: vec![row(1, 5), row(9, 9)],
        }),
        ..Default::default()
    };
    fixture.silver().upsert_rows(owner(upsert)).await.unwrap();
    sell(&fixture, "r2", &[r#"{"id": 2, "buyer": "bob", "total": 2}"#]).await;
    for force in [false, true] {
        refine_as(&fixture, "owner", "sales/paid", force).await.unwrap();
        let wanted = ["1 - 5 -", "2 bob 2000000 -", "9 - 9 -"];
        assert_eq!(rows(&fixture, "paid", "id").await, wanted);
    }
    // A later change of the source is later than the correction.
    sell(&fixture, "r3", &[r#"{"id": 1, "buyer": "ann", "total": 3, "version": 1}"#]).await;
    refine(&fixture, "sales/paid").await;
    assert_eq!(rows(&fixture, "paid", "id").await[0], "1 ann 3000000 1");
    // A deletion by hand in the source is one here.
    fixture.clock.advance(Duration::from_secs(1));
    let delete = pb::DeleteRowsRequest {
        request_id: "d1".to_owned(),
        dataset: "sales".to_owned(),
        keys: vec![pb::Row { values: vec![value(2)] }],
        ..Default::default()
    };
    fixture.silver().delete_rows(owner(delete)).await.unwrap();
    refine(&fixture, "sales/paid").await;
    assert_eq!(rows(&fixture, "paid", "id").await, ["1 ann 3000000 1", "9 - 9 -"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_without_a_key_follow_additions_and_changes() {
    let fixture = chain(Database::Sqlite).await;
    let log = json!({"silver": {
        "inputs": [{"dataset": "sales"}],
        "columns": [column("id", "INTEGER"), column("total", "MONEY")],
    }});
    declare(&fixture, dataset("log", log));
    sell(&fixture, "r1", &[r#"{"id": 1, "total": 1}"#, r#"{"id": 2, "total": 2}"#]).await;
    assert_eq!(refine(&fixture, "sales/log").await, [2, 2, 0, 0, 0]);
    sell(&fixture, "r2", &[r#"{"id": 3, "total": 3}"#]).await;
    assert_eq!(refine(&fixture, "sales/log").await, [1, 1, 0, 0, 0]);
    assert_eq!(rows(&fixture, "log", "id").await, ["1 1000000", "2 2000000", "3 3000000"]);
    sell(&fixture, "r3", &[r#"{"id": 1, "total": 4, "version": 1}"#]).await;
    assert_eq!(refine(&fixture, "sales/log").await, [3, 3, 0, 0, 0]);
    assert_eq!(rows(&fixture, "log", "id").await, ["1 4000000", "2 2000000", "3 3000000"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn values_come_over_as_they_are() {
    let fixture = chain(Database::Sqlite).await;
    let all = || {
        vec![
            column("id", "INTEGER"),
            column("float", "FLOAT"),
            column("bool", "BOOLEAN"),
            column("text", "STRING"),
            column("day", "DATE"),
            column("at", "TIMESTAMP"),
            column("money", "MONEY"),
            json!({"name": "exact", "type": "FIELD_TYPE_DECIMAL", "precision": 20, "scale": 4}),
            column("json", "JSON"),
            column("bytes", "BYTES"),
        ]
    };
    let kinds = json!({"bronze": {}, "silver": {"columns": all(), "primaryKey": ["id"]}});
    let mut more = all();
    more.push(from("part", "STRING", "json.a.b"));
    more.push(json!({"name": "paid", "type": "FIELD_TYPE_MONEY", "source": {"path": "money", "defaultValue": 2}}));
    let copy = json!({"silver": {
        "inputs": [{"dataset": "kinds", "filter": "day >= '2026-01-01' AND json.a.b == 'x'"}],
        "columns": more, "primaryKey": ["id"],
    }});
    declare(&fixture, dataset("kinds", kinds));
    declare(&fixture, dataset("copy", copy));
    let header = pb::IngestHeader { dataset: "kinds".to_owned(), ..header("k1") };
    let records = [
        r#"{"id":1,"float":0.1,"bool":true,"text":"a\"b\nc","day":"2026-02-03","at":"2026-02-03T04:05:06.789012Z","money":"1.23","exact":"12345678.9012","json":{"a":{"b":"x"},"c":[1,2]},"bytes":"AAEC"}"#,
        r#"{"id":2,"day":"2026-02-03","json":{"a":{"b":"x"}}}"#,
        r#"{"id":3,"day":"2025-02-03","json":{"a":{"b":"x"}}}"#,
    ];
    let parts = ndjson(header, &[&records.join("\n")], 3);
    let batch = fixture.upload(parts).await.unwrap().batch.unwrap().batch_id;
    process(&fixture, &batch, |_| {}).await.unwrap();
    assert_eq!(refine(&fixture, "kinds/copy").await, [3, 2, 0, 1, 0]);
    let (source, copied) =
        (rows(&fixture, "kinds", "id").await, rows(&fixture, "copy", "id").await);
    assert_eq!(copied[0], format!("{} x 1230000", source[0]));
    assert_eq!(copied[1], format!("{} x 2000000", source[1]));
    fixture.stop().await;
}
