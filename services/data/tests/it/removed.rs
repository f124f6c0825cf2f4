//! Rows that a run takes away are counted, and batches that were removed are not known again.

use platform_proto::platform::data::v1 as pb;
use serde_json::json;

use crate::dropped::{batches, found};
use crate::fixture::{Database, Fixture, dataset, header, ndjson, owner};
use crate::silver::{counts, declare, process, rows, store};

fn definition(is_strict: bool) -> serde_json::Value {
    let mut columns = json!([
        {"name": "id", "type": "FIELD_TYPE_INTEGER", "required": true},
        {"name": "gone", "type": "FIELD_TYPE_BOOLEAN"}
    ]);
    if is_strict {
        let strict = json!({"name": "must", "type": "FIELD_TYPE_STRING", "required": true});
        columns.as_array_mut().unwrap().push(strict);
    }
    let silver = json!({"columns": columns, "primaryKey": ["id"], "deleteWhen": "gone"});
    json!({"bronze": {}, "silver": silver})
}

/// Rows that are new, replaced another, and were removed.
fn update(result: &pb::SilverResult) -> (i64, i64, i64) {
    counts(result);
    result.tables.first().map_or((0, 0, 0), |it| (it.written, it.updated, it.deleted))
}

async fn counted(database: Database) {
    let fixture = Fixture::start(database).await;
    declare(&fixture, dataset("sales", definition(false)));
    let run = async |batch: &str| process(&fixture, batch, |_| {}).await.unwrap().result.unwrap();
    let store = async |request: &str, records: &[&str]| {
        // Batches are in the order of their times.
        fixture.clock.advance(std::time::Duration::from_secs(1));
        store(&fixture, request, records).await
    };
    let first = store("r1", &[r#"{"id":1}"#, r#"{"id":2}"#, r#"{"id":3}"#]).await;
    assert_eq!(update(&run(&first).await), (3, 0, 0));
    let gone = [r#"{"id":1,"gone":true}"#, r#"{"id":9,"gone":true}"#, r#"{"id":2}"#];
    let second = store("r2", &gone).await;
    let result = run(&second).await;
    // One takes a row's place, one that of none, and one is no deletion.
    assert_eq!((update(&result), result.output_records), ((1, 1, 1), 3));
    let third = store("r3", &[r#"{"id":1,"gone":true}"#]).await;
    assert_eq!(update(&run(&third).await), (0, 1, 0));
    assert_eq!(rows(&fixture, &["id"]).await, ["2", "3"]);
    // A newer declaration takes away what an older one made of the same batch and it does not make.
    let mut newer = dataset("sales", definition(true));
    newer.version = 2;
    declare(&fixture, newer);
    assert_eq!(update(&run(&first).await), (0, 0, 1));
    assert_eq!(rows(&fixture, &["id"]).await, ["2"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_are_deleted_are_counted_on_sqlite() {
    counted(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_are_deleted_are_counted_on_postgres() {
    counted(Database::Postgres).await;
}

const LINE: &str = "{\"id\":1}\n";

async fn delete(fixture: &Fixture, batch_id: &str) {
    let delete = pb::DeleteBatchRequest {
        batch_id: batch_id.to_owned(),
        reason: "wrong".to_owned(),
        ..Default::default()
    };
    fixture.bronze().delete_batch(owner(delete)).await.unwrap();
}

async fn stored_anew(database: Database) {
    let fixture = Fixture::start(database).await;
    let upload = async |request: &str, position: Option<i64>| {
        let named = |version| pb::AppendPosition { application_id: "w".to_owned(), version };
        let append_position = position.map(named);
        let header = pb::IngestHeader { append_position, ..header(request) };
        let answer = fixture.upload(ndjson(header, &[LINE], 1)).await.unwrap();
        (answer.batch.unwrap().batch_id, answer.duplicate)
    };
    let (first, _) = upload("r1", None).await;
    for _ in 0..2 {
        let (before, is_duplicate) = upload("r1", None).await;
        assert!(is_duplicate);
        delete(&fixture, &before).await;
        let (next, is_duplicate) = upload("r1", None).await;
        assert!(!is_duplicate && next != before && next != first);
        let get = pb::GetBatchRequest { batch_id: next.clone(), ..Default::default() };
        fixture.bronze().get_batch(owner(get)).await.unwrap();
        assert_eq!(upload("r1", None).await, (next, true));
        assert_eq!((found(&fixture).await.unwrap().row_count, batches(&fixture).await), (1, 1));
    }
    // What a writer has counted is stored once for ever.
    let (counted, _) = upload("w1", Some(1)).await;
    delete(&fixture, &counted).await;
    assert_eq!(upload("w1", Some(1)).await, (counted, true));
    assert!(!upload("w2", Some(2)).await.1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_whose_batch_was_removed_is_stored_anew_on_sqlite() {
    stored_anew(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_whose_batch_was_removed_is_stored_anew_on_postgres() {
    stored_anew(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_whose_batch_has_had_its_time_is_known() {
    let wide = json!({"bronze": {"dedupWindow": "864000s"}});
    let fixture = Fixture::start(Database::Sqlite).await;
    declare(&fixture, dataset("orders", wide));
    let upload = async || fixture.upload(ndjson(header("r1"), &[LINE], 1)).await.unwrap();
    let first = upload().await;
    fixture.clock.advance(std::time::Duration::from_secs(3 * 86_400));
    let apply = pb::ApplyRetentionRequest { older_than_days: 1, ..Default::default() };
    let gone = fixture.bronze().apply_retention(owner(apply)).await.unwrap().into_inner();
    assert_eq!(gone.batches_removed, 1);
    let again = upload().await;
    assert!(again.duplicate);
    assert_eq!(again.batch, first.batch);
    fixture.stop().await;
}
