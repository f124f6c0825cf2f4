//! Rows that are written, deleted and tried by hand.

use std::time::Duration;

use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::value::Kind;
use serde_json::json;

use crate::fixture::{Database, Fixture, dataset, owner, reason};
use crate::silver::{declare, process, rows, start, store, text};

fn column(name: &str, kind: pb::DataTypeKind) -> pb::Column {
    let kind = pb::DataType { kind: kind as i32, ..Default::default() };
    pb::Column { name: name.to_owned(), r#type: Some(kind), nullable: true, ..Default::default() }
}

/// Rows of `id`, `total` and `version`.
fn batch(rows: &[[Option<i64>; 3]]) -> pb::RowBatch {
    let names = ["id", "total", "version"];
    let columns = names.map(|it| column(it, pb::DataTypeKind::Int64)).into();
    let value = |it: &Option<i64>| pb::Value { kind: it.map(Kind::Int64Value) };
    let rows = rows.iter().map(|it| pb::Row { values: it.iter().map(value).collect() });
    pb::RowBatch {
        schema: Some(pb::TableSchema { columns, ..Default::default() }),
        rows: rows.collect(),
    }
}

fn upsert(request: &str, rows: &[[Option<i64>; 3]]) -> pb::UpsertRowsRequest {
    pb::UpsertRowsRequest {
        request_id: request.to_owned(),
        dataset: "sales".to_owned(),
        rows: Some(batch(rows)),
        ..Default::default()
    }
}

fn key(id: i64) -> pb::Row {
    pb::Row { values: vec![pb::Value { kind: Some(Kind::Int64Value(id)) }] }
}

async fn held(fixture: &Fixture) -> Vec<pb::QuarantinedRecord> {
    let list = pb::ListQuarantineRequest::default();
    fixture.silver().list_quarantine(owner(list)).await.unwrap().into_inner().records
}

async fn written(database: Database) {
    let fixture = start(database).await;
    let request = upsert(
        "u1",
        &[
            [Some(1), Some(1_500_000), Some(1)],
            [Some(2), None, Some(3)],
            [Some(2), Some(7), Some(2)],
            [Some(3), Some(5_000_000_000), None],
        ],
    );
    let done = fixture.silver().upsert_rows(owner(request.clone())).await.unwrap().into_inner();
    assert_eq!((done.inserted, done.updated, done.outdated, done.quarantined), (2, 0, 1, 1));
    let scores: Vec<_> = done.qualities.iter().map(|it| it.score).collect();
    assert_eq!(scores, [100.0, 100.0, 100.0, 50.0]);
    assert_eq!(done.qualities[3].issues[0].rule, "cheap");
    assert_eq!(rows(&fixture, &["id", "total", "version"]).await, ["1 1500000 1", "2 0 3"]);
    let again = fixture.silver().upsert_rows(owner(request)).await.unwrap().into_inner();
    assert_eq!(again, pb::UpsertRowsResponse { duplicate: true, ..done });
    let other = fixture.silver().upsert_rows(owner(upsert("u1", &[]))).await.unwrap_err();
    assert_eq!(reason(&other), "REQUEST_ID_REUSED");
    let nameless = upsert("u2", &[[Some(4), None, None], [None, Some(1), None]]);
    let refused = fixture.silver().upsert_rows(owner(nameless)).await.unwrap_err();
    assert_eq!(reason(&refused), "KEY_MISSING");
    let mut strange = upsert("u3", &[]);
    strange.rows.as_mut().unwrap().schema.as_mut().unwrap().columns[1].name = "none".to_owned();
    let refused = fixture.silver().upsert_rows(owner(strange)).await.unwrap_err();
    assert_eq!(reason(&refused), "COLUMN_UNKNOWN");

    // What was set aside goes in as it was given.
    let found = held(&fixture).await;
    assert_eq!((found.len(), found[0].bronze_batch_id.as_str()), (1, ""));
    let release = pb::ReleaseQuarantinedRequest {
        record_ids: vec![found[0].record_id.clone()],
        ..Default::default()
    };
    let done = fixture.silver().release_quarantined(owner(release)).await.unwrap().into_inner();
    assert_eq!((done.affected, done.refused), (1, 0));
    assert_eq!(rows(&fixture, &["id", "total"]).await.last().unwrap(), "3 5000000000");

    let mut all = upsert("u4", &[[Some(8), None, None], [Some(9), Some(5_000_000_000), None]]);
    all.all_or_nothing = true;
    let done = fixture.silver().upsert_rows(owner(all)).await.unwrap().into_inner();
    assert_eq!((done.inserted, done.quarantined, done.table_version), (0, 0, None));
    assert_eq!((rows(&fixture, &["id"]).await.len(), held(&fixture).await.len()), (3, 0));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_written_by_hand_once_and_judged_like_others_on_sqlite() {
    written(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_written_by_hand_once_and_judged_like_others_on_postgres() {
    written(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_without_a_key_of_several_requests_are_told_apart() {
    let fixture = start(Database::Sqlite).await;
    let column = |name: &str| json!({"name": name, "type": "FIELD_TYPE_INTEGER"});
    let silver = json!({
        "columns": [column("id"), column("total"), column("version")],
        "quality": {"rules": [{
            "name": "small", "dimension": "QUALITY_DIMENSION_VALIDITY", "penalty": 100,
            "range": {"column": "total", "max": 5}
        }]}
    });
    declare(&fixture, dataset("sales", json!({"bronze": {}, "silver": silver})));
    let write = async |request: &str, id, total| {
        let request = upsert(request, &[[Some(id), Some(total), None]]);
        let done = fixture.silver().upsert_rows(owner(request)).await.unwrap().into_inner();
        (done.inserted, done.quarantined, done.duplicate)
    };
    let release = async || {
        let record_ids = held(&fixture).await.into_iter().map(|it| it.record_id).collect();
        let release = pb::ReleaseQuarantinedRequest { record_ids, ..Default::default() };
        let done = fixture.silver().release_quarantined(owner(release)).await.unwrap();
        done.into_inner().affected
    };
    // The first row of each, and both at the same moment.
    assert_eq!(write("u1", 1, 1).await, (1, 0, false));
    assert_eq!(write("u2", 2, 9).await, (0, 1, false));
    assert_eq!(release().await, 1);
    assert_eq!(rows(&fixture, &["id"]).await, ["1", "2"]);
    assert_eq!(write("u2", 2, 9).await, (0, 1, true));
    assert_eq!(held(&fixture).await, []);
    // A day later the same name is another request.
    fixture.clock.advance(Duration::from_secs(25 * 3600));
    assert_eq!(write("u2", 3, 9).await, (0, 1, false));
    assert_eq!(release().await, 1);
    assert_eq!(rows(&fixture, &["id"]).await, ["1", "2", "3"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_is_remembered_against_older_rows() {
    let fixture = start(Database::Sqlite).await;
    let late = store(&fixture, "r1", &[r#"{"id": 1, "version": 2}"#]).await;
    fixture.clock.advance(Duration::from_secs(1));
    let now = store(&fixture, "r2", &[r#"{"id": 1, "version": 5}"#, r#"{"id": 2}"#]).await;
    process(&fixture, &now, |_| {}).await.unwrap();
    fixture.clock.advance(Duration::from_secs(1));
    let request = pb::DeleteRowsRequest {
        request_id: "d1".to_owned(),
        dataset: "sales".to_owned(),
        keys: vec![key(1), key(7)],
        ..Default::default()
    };
    let done = fixture.silver().delete_rows(owner(request.clone())).await.unwrap().into_inner();
    assert_eq!((done.deleted, done.absent), (1, 1));
    assert!(done.table_version.is_some());
    assert_eq!(fixture.silver().delete_rows(owner(request)).await.unwrap().into_inner(), done);
    assert_eq!(rows(&fixture, &["id"]).await, ["2"]);
    process(&fixture, &late, |_| {}).await.unwrap();
    assert_eq!(rows(&fixture, &["id"]).await, ["2"]);
    // A later one is a new row.
    fixture.clock.advance(Duration::from_secs(1));
    let newer = store(&fixture, "r3", &[r#"{"id": 1, "version": 6}"#]).await;
    process(&fixture, &newer, |_| {}).await.unwrap();
    assert_eq!(rows(&fixture, &["id", "version"]).await, ["1 6", "2 -"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_tried_and_nothing_is_kept() {
    let fixture = start(Database::Sqlite).await;
    let payload = |text: &str| pb::RawPayload {
        payload: text.as_bytes().to_vec().into(),
        ..Default::default()
    };
    let payloads = [r#"{"id": 1, "address": {"city": "Bern"}}"#, r#"{"id": "x"}"#, "y"];
    let payloads = payloads.map(payload).into();
    let request = pb::ScoreRowsRequest {
        dataset: "sales".to_owned(),
        rows: Some(pb::score_rows_request::Rows::Payloads(pb::RawPayloads { payloads })),
        ..Default::default()
    };
    let tried = fixture.silver().score_rows(owner(request)).await.unwrap().into_inner();
    let verdicts: Vec<_> = tried.qualities.iter().map(pb::RowQuality::verdict).collect();
    use pb::QualityVerdict::{Pass, Quarantine};
    assert_eq!(verdicts, [Pass, Quarantine, Quarantine]);
    let made = tried.rows.unwrap();
    assert_eq!(made.schema.unwrap().columns.len(), 5);
    let line = |row: &pb::Row| row.values.iter().map(text).collect::<Vec<_>>().join(" ");
    assert_eq!(made.rows.iter().map(line).collect::<Vec<_>>(), ["1 0 Bern - -", "", ""]);
    assert_eq!(rows(&fixture, &["id"]).await, [""; 0]);
    assert_eq!(held(&fixture).await, []);
    fixture.stop().await;
}
