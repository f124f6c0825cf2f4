//! Rows that a run takes away are counted.

use platform_proto::platform::data::v1 as pb;
use serde_json::json;

use crate::fixture::{Database, Fixture, dataset};
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
