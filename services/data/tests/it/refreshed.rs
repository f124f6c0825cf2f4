//! Full refreshes of a stream: what older ones brought goes, once a newer one is complete and processed.

use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::ingest_batch_request::Part;
use serde_json::json;
use testkit::wait_for;

use crate::fixture::{BOUND, Database, Fixture, dataset, header, owner};
use crate::silver::{declare, process, rows, start};

/// Stores ids as a batch of a generation; the last one completes it.
async fn bring(
    fixture: &Fixture,
    request: &str,
    generation: i64,
    ids: &[i64],
    last: bool,
) -> String {
    // Batches are in the order of their times.
    fixture.clock.advance(std::time::Duration::from_secs(1));
    let lines: String = ids.iter().map(|it| format!("{{\"id\": {it}}}\n")).collect();
    let header = pb::IngestHeader {
        dataset: "sales".to_owned(),
        generation_id: generation,
        ..header(request)
    };
    let trailer = pb::IngestTrailer {
        record_count: ids.len() as i64,
        completes_generation: last,
        ..Default::default()
    };
    let rows = Part::Rows(lines.into_bytes().into());
    let parts = match ids.is_empty() {
        true => vec![Part::Header(header), Part::Trailer(trailer)],
        false => vec![Part::Header(header), rows, Part::Trailer(trailer)],
    };
    fixture.upload(parts).await.unwrap().batch.unwrap().batch_id
}

async fn become_ids(fixture: &Fixture, wanted: &[&str]) {
    wait_for("older rows to go", BOUND, async || rows(fixture, &["id"]).await == wanted).await;
}

async fn replaced(database: Database) {
    let fixture = start(database).await;
    let before = bring(&fixture, "r0", 0, &[1, 2], false).await;
    let first = bring(&fixture, "r1", 1, &[2, 3], true).await;
    process(&fixture, &before, |_| {}).await.unwrap();
    // It is complete, and not processed yet.
    assert_eq!(rows(&fixture, &["id"]).await, ["1", "2"]);
    process(&fixture, &first, |_| {}).await.unwrap();
    become_ids(&fixture, &["2", "3"]).await;
    // What is new since stays.
    let later = bring(&fixture, "r2", 0, &[4], false).await;
    process(&fixture, &later, |_| {}).await.unwrap();
    let part = bring(&fixture, "r3", 2, &[3, 5], false).await;
    let rest = bring(&fixture, "r4", 2, &[6], true).await;
    process(&fixture, &rest, |_| {}).await.unwrap();
    assert_eq!(rows(&fixture, &["id"]).await, ["2", "3", "4", "6"]);
    process(&fixture, &part, |_| {}).await.unwrap();
    become_ids(&fixture, &["3", "5", "6"]).await;
    // An older batch that is processed again brings nothing back.
    process(&fixture, &first, |it| it.force = true).await.unwrap();
    become_ids(&fixture, &["3", "5", "6"]).await;
    let nothing = bring(&fixture, "r5", 3, &[], true).await;
    process(&fixture, &nothing, |_| {}).await.unwrap();
    become_ids(&fixture, &[]).await;
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_older_refreshes_go_once_a_newer_one_is_processed_on_sqlite() {
    replaced(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_older_refreshes_go_once_a_newer_one_is_processed_on_postgres() {
    replaced(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_processes_the_last_batch_of_a_refresh_finds_no_row_twice() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let columns = json!([{"name": "id", "type": "FIELD_TYPE_INTEGER"}]);
    declare(&fixture, dataset("sales", json!({"bronze": {}, "silver": {"columns": columns}})));
    for (request, generation) in [("a", 0), ("b", 1), ("c", 2)] {
        let part = bring(&fixture, &format!("{request}1"), generation, &[1], false).await;
        let rest = bring(&fixture, &format!("{request}2"), generation, &[2], true).await;
        process(&fixture, &part, |_| {}).await.unwrap();
        process(&fixture, &rest, |_| {}).await.unwrap();
        assert_eq!(rows(&fixture, &["id"]).await, ["1", "2"], "{request}");
        // The same again changes nothing.
        process(&fixture, &rest, |_| {}).await.unwrap();
        assert_eq!(rows(&fixture, &["id"]).await, ["1", "2"], "{request}");
    }
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_takes_nothing_of_another_stream() {
    let fixture = start(Database::Sqlite).await;
    let own = bring(&fixture, "r1", 1, &[1], true).await;
    process(&fixture, &own, |_| {}).await.unwrap();
    let header = pb::IngestHeader {
        dataset: "sales".to_owned(),
        stream: "others".to_owned(),
        generation_id: 7,
        ..header("r2")
    };
    let trailer =
        pb::IngestTrailer { record_count: 1, completes_generation: true, ..Default::default() };
    let rows_of = Part::Rows(b"{\"id\": 2}\n".to_vec().into());
    let parts = vec![Part::Header(header), rows_of, Part::Trailer(trailer)];
    let other = fixture.upload(parts).await.unwrap().batch.unwrap().batch_id;
    process(&fixture, &other, |_| {}).await.unwrap();
    let third = bring(&fixture, "r3", 2, &[3], true).await;
    process(&fixture, &third, |_| {}).await.unwrap();
    become_ids(&fixture, &["2", "3"]).await;
    let versions = pb::ListTableVersionsRequest {
        table: Some(pb::TableRef { layer: pb::DataLayer::Silver as i32, name: "sales".to_owned() }),
        kinds: vec![pb::TableCommitKind::Delete as i32],
        ..Default::default()
    };
    let found = fixture.tables().list_table_versions(owner(versions)).await.unwrap().into_inner();
    let deleted: Vec<i64> = found.versions.iter().map(|it| it.rows_deleted).collect();
    assert_eq!(deleted, [1]);
    fixture.stop().await;
}
