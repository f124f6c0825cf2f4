//! Deaths between a commit and what is written about it.

use platform_proto::platform::data::v1 as pb;

use crate::fixture::{Database, Fixture, header, ndjson, owner};

const LINE: &str = "{\"id\":1}\n";

async fn batches(fixture: &Fixture) -> Vec<pb::BronzeBatch> {
    let list = fixture.bronze().list_batches(owner(pb::ListBatchesRequest::default())).await;
    list.unwrap().into_inner().batches
}

async fn rows(fixture: &Fixture) -> Option<u64> {
    let table = fixture.lake().table(&"7/bronze/orders".parse().unwrap()).await.unwrap();
    table.snapshot().await.unwrap().statistics().rows
}

/// Keeps the database as it is now under another name.
fn keep(fixture: &Fixture, name: &str) {
    // What is closing it may write the log into the database meanwhile, so the log comes first: written twice it is the
    // same.
    for end in ["-wal", ""] {
        let file = |name: &str| fixture.path().join(format!("{name}{end}"));
        match std::fs::copy(file("data.db"), file(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{error}"),
            Ok(_) | Err(_) => {}
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_whose_row_was_lost_is_found_when_the_process_begins_again() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.upload(ndjson(header("r1"), &[LINE], 1)).await.unwrap();
    let fixture = fixture.paused().await;
    keep(&fixture, "kept.db");
    let fixture = fixture.resumed("data.db").await;
    let completes = pb::IngestHeader { generation_id: 3, ..header("r2") };
    let lost = fixture.upload(ndjson(completes, &[LINE, LINE], 2)).await.unwrap().batch.unwrap();
    let fixture = fixture.paused().await;
    let fixture = fixture.resumed("kept.db").await;
    let found = || async { batches(&fixture).await.len() == 2 };
    testkit::wait_for("the lost batch", crate::fixture::BOUND, found).await;
    let found = batches(&fixture).await;
    assert!(found.contains(&lost), "{found:?}");
    let again = pb::IngestHeader { generation_id: 3, ..header("r2") };
    let again = fixture.upload(ndjson(again, &[LINE, LINE], 2)).await.unwrap();
    assert!(again.duplicate);
    assert_eq!(again.batch.unwrap(), lost);
    assert_eq!(rows(&fixture).await, Some(3));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_known_again_by_its_table_when_the_database_is_lost() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let position = pb::AppendPosition { application_id: "w".to_owned(), version: 4 };
    let counted = || pb::IngestHeader { append_position: Some(position.clone()), ..header("r2") };
    let one = fixture.upload(ndjson(header("r1"), &[LINE], 1)).await.unwrap().batch.unwrap();
    let two = fixture.upload(ndjson(counted(), &[LINE], 1)).await.unwrap().batch.unwrap();
    let fixture = fixture.paused().await;
    let fixture = fixture.resumed("new.db").await;
    let again = fixture.upload(ndjson(counted(), &[LINE], 1)).await.unwrap();
    assert!(again.duplicate);
    assert_eq!(again.batch.unwrap(), two);
    let again = fixture.upload(ndjson(header("r1"), &[LINE], 1)).await.unwrap();
    assert!(again.duplicate);
    assert_eq!(again.batch.unwrap(), one);
    // The position is known for ever, whatever the request.
    let other = pb::IngestHeader { request_id: "r9".to_owned(), ..counted() };
    assert!(fixture.upload(ndjson(other, &[LINE], 1)).await.unwrap().duplicate);
    assert_eq!(rows(&fixture).await, Some(2));
    fixture.stop().await;
}
