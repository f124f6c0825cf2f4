//! Tables that are dropped.

use std::time::Duration;

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::data::v1 as pb;
use serde_json::json;
use testkit::{wait_for, wait_for_some};
use tonic::Status;

use crate::fixture::{
    BOUND, Database, Fixture, dataset, fact, header, ndjson, owner, reason, with,
};
use crate::silver::declare;

const LINE: &str = "{\"id\":1}\n";

fn orders() -> Option<pb::TableRef> {
    Some(pb::TableRef { layer: pb::DataLayer::Bronze as i32, name: "orders".to_owned() })
}

pub(crate) async fn drop_table(
    fixture: &Fixture,
    purge: bool,
) -> Result<pb::DropTableResponse, Status> {
    let request = pb::DropTableRequest { table: orders(), purge, ..Default::default() };
    Ok(fixture.tables().drop_table(owner(request)).await?.into_inner())
}

pub(crate) async fn found(fixture: &Fixture) -> Result<pb::Table, Status> {
    let get = pb::GetTableRequest { table: orders(), ..Default::default() };
    Ok(fixture.tables().get_table(owner(get)).await?.into_inner().table.unwrap())
}

/// Takes the declaration of the data set away, and returns it.
pub(crate) fn undeclare(fixture: &Fixture) -> platform_proto::platform::config::v1::Dataset {
    fixture.others.datasets.lock().unwrap().remove("orders").unwrap()
}

pub(crate) fn files(fixture: &Fixture) -> usize {
    let folder = fixture.path().join("lake/7/bronze/orders");
    fn count(folder: &std::path::Path) -> usize {
        let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
        let paths = entries.map(|it| it.unwrap().path());
        paths.map(|it| if it.is_dir() { count(&it) } else { 1 }).sum()
    }
    count(&folder)
}

pub(crate) async fn batches(fixture: &Fixture) -> usize {
    let list = fixture.bronze().list_batches(owner(pb::ListBatchesRequest::default())).await;
    list.unwrap().into_inner().batches.len()
}

async fn gone(database: Database) {
    let fixture = Fixture::start(database).await;
    let batch = fixture.upload(ndjson(header("r1"), &[LINE], 1)).await.unwrap().batch.unwrap();
    let used = drop_table(&fixture, true).await.unwrap_err();
    assert_eq!(
        (reason(&used).as_str(), fact(&used, "dataset").as_str()),
        ("TABLE_IN_USE", "orders")
    );
    let declared = undeclare(&fixture);
    let request = pb::DropTableRequest { table: orders(), ..Default::default() };
    let other = fixture.tables().drop_table(with("owner@8", request)).await.unwrap_err();
    assert_eq!(reason(&other), "TABLE_NOT_FOUND");
    let dropped = drop_table(&fixture, true).await.unwrap().operation.unwrap();
    assert_eq!(dropped.kind(), pb::TableOperationKind::Purge);
    assert_eq!(reason(&found(&fixture).await.unwrap_err()), "TABLE_NOT_FOUND");
    assert_eq!(reason(&drop_table(&fixture, true).await.unwrap_err()), "TABLE_NOT_FOUND");
    assert_eq!(batches(&fixture).await, 0);
    let read = pb::GetBatchRequest { batch_id: batch.batch_id, ..Default::default() };
    let read = fixture.bronze().get_batch(owner(read)).await.unwrap_err();
    assert_eq!(reason(&read), "BATCH_NOT_FOUND");
    let get =
        || pb::GetTableOperationRequest { operation_id: dropped.id.clone(), ..Default::default() };
    let status = async || {
        let found = fixture.tables().get_table_operation(owner(get())).await.unwrap();
        found.into_inner().operation.unwrap()
    };
    let ended = async || status().await.status() == ExecutionStatus::Completed;
    wait_for("the files to go", BOUND, ended).await;
    assert!(2 <= status().await.files_removed);
    assert_eq!(files(&fixture), 0);

    // A table of the same name is another one, and knows no request of the former.
    declare(&fixture, declared);
    let again = fixture.upload(ndjson(header("r1"), &[LINE, LINE], 2)).await.unwrap();
    assert!(!again.duplicate);
    let table = found(&fixture).await.unwrap();
    assert_eq!((table.row_count, batches(&fixture).await), (2, 1));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_table_is_gone_and_its_name_is_free_on_sqlite() {
    gone(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_table_is_gone_and_its_name_is_free_on_postgres() {
    gone(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_stay_for_their_time_or_until_the_name_is_wanted() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.upload(ndjson(header("r1"), &[LINE], 1)).await.unwrap();
    let declared = undeclare(&fixture);
    assert!(drop_table(&fixture, false).await.unwrap().operation.is_none());
    fixture.clock.advance(Duration::from_secs(6 * 86_400));
    let before = files(&fixture);
    assert!(2 <= before);
    // Whoever wants the name waits until the files are gone.
    declare(&fixture, declared);
    let refused = fixture.upload(ndjson(header("r2"), &[LINE], 1)).await.unwrap_err();
    assert_eq!(reason(&refused), "DEPENDENCY_UNAVAILABLE");
    let stored = async || fixture.upload(ndjson(header("r2"), &[LINE], 1)).await.is_ok();
    wait_for("the name to be free", BOUND, stored).await;
    assert_eq!(found(&fixture).await.unwrap().row_count, 1);

    undeclare(&fixture);
    drop_table(&fixture, false).await.unwrap();
    fixture.clock.advance(Duration::from_secs(8 * 86_400));
    wait_for("the files to go", BOUND, async || files(&fixture) == 0).await;
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_of_a_dropped_table_is_another_in_the_next() {
    for is_counted in [false, true] {
        let fixture = Fixture::start(Database::Sqlite).await;
        let position = pb::AppendPosition { application_id: "w".to_owned(), version: 4 };
        let append_position = Some(position).filter(|_| is_counted);
        let request = || {
            let header =
                pb::IngestHeader { append_position: append_position.clone(), ..header("r1") };
            ndjson(header, &[LINE], 1)
        };
        let first = fixture.upload(request()).await.unwrap().batch.unwrap();
        assert!(fixture.upload(request()).await.unwrap().duplicate);
        let declared = undeclare(&fixture);
        drop_table(&fixture, false).await.unwrap();
        declare(&fixture, declared);
        // The name is wanted, so the files of the dropped table go now.
        let refused = fixture.upload(request()).await.unwrap_err();
        assert_eq!(reason(&refused), "DEPENDENCY_UNAVAILABLE");
        let stored = wait_for_some("the name to be free", BOUND, async || {
            fixture.upload(request()).await.ok()
        });
        let stored = stored.await;
        assert!(!stored.duplicate, "{is_counted}");
        assert_ne!(stored.batch.unwrap().batch_id, first.batch_id);
        assert_eq!((found(&fixture).await.unwrap().row_count, batches(&fixture).await), (1, 1));
        fixture.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removal_that_was_cut_off_is_finished_by_the_next_process() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.upload(ndjson(header("r1"), &[LINE], 1)).await.unwrap();
    undeclare(&fixture);
    drop_table(&fixture, false).await.unwrap();
    let fixture = fixture.paused().await;
    // As a process leaves it that dies in the middle of removing files.
    let first = fixture.path().join("lake/7/bronze/orders/_delta_log/00000000000000000000.json");
    std::fs::remove_file(first).unwrap();
    fixture.clock.advance(Duration::from_secs(8 * 86_400));
    let fixture = fixture.resumed("data.db").await;
    assert_eq!(reason(&found(&fixture).await.unwrap_err()), "TABLE_NOT_FOUND");
    wait_for("the files to go", BOUND, async || files(&fixture) == 0).await;
    let stored = async || fixture.upload(ndjson(header("r1"), &[LINE], 1)).await.is_ok();
    wait_for("the name to be free", BOUND, stored).await;
    assert_eq!(found(&fixture).await.unwrap().row_count, 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_another_data_set_reads_is_in_use() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let silver = json!({"columns": [{"name": "id", "type": "FIELD_TYPE_INTEGER"}]});
    declare(&fixture, dataset("clean", json!({"bronze": {}, "silver": silver})));
    let ensure = pb::EnsureTableRequest {
        layer: pb::DataLayer::Silver as i32,
        dataset: "clean".to_owned(),
        ..Default::default()
    };
    fixture.tables().ensure_table(owner(ensure)).await.unwrap();
    let gold = json!({
        "inputs": [{"dataset": "clean"}],
        "measures": [{"name": "n", "function": "AGGREGATE_FUNCTION_COUNT"}],
    });
    declare(&fixture, dataset("total", json!({"gold": gold})));
    fixture.others.datasets.lock().unwrap().remove("clean");
    let table =
        Some(pb::TableRef { layer: pb::DataLayer::Silver as i32, name: "clean".to_owned() });
    let drop = || owner(pb::DropTableRequest { table: table.clone(), ..Default::default() });
    let used = fixture.tables().drop_table(drop()).await.unwrap_err();
    assert_eq!(
        (reason(&used).as_str(), fact(&used, "dataset").as_str()),
        ("TABLE_IN_USE", "total")
    );
    fixture.others.datasets.lock().unwrap().remove("total");
    fixture.tables().drop_table(drop()).await.unwrap();
    fixture.stop().await;
}
