//! Syncs: what they bring, what they count, and what they tell.

use std::sync::Arc;

use arrow::array::{ArrayRef, Int64Array, RecordBatch};
use parquet::arrow::ArrowWriter;
use platform_proto::platform::common::v1::{CursorPaginationRequest, ExecutionStatus};
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::StreamSyncStatus;

use crate::fixture::{
    BOUND, Database, Fixture, ORG, config_of, owner, reason, stream, sync_of, with,
};

async fn a_life(database: Database) {
    let fixture = Fixture::start(database).await;
    fixture.write("a.csv", 60, "id,total\n1,10\n2,\n");
    let id = fixture.orders("files").await;
    let first = fixture.sync_all(&id).await;
    assert_eq!(first.status(), ExecutionStatus::Completed, "{first:?}");
    let of = &first.streams[0];
    assert_eq!(of.status(), StreamSyncStatus::Completed);
    assert_eq!((of.records_read, of.records_written, of.records_rejected), (2, 2, 0));
    assert_eq!((of.batch_ids.clone(), first.attempt), (vec!["batch-1".to_owned()], 1));
    let lines = [r#"{"id":"1","total":"10"}"#, r#"{"id":"2","total":null}"#];
    assert_eq!(fixture.others.bronze.lines(), lines);
    let batch = fixture.others.bronze.batches.lock().unwrap()[0].clone();
    assert_eq!((batch.by.as_str(), batch.header.stream.as_str()), ("0@7", "orders"));
    assert_eq!((batch.header.connector_id.as_str(), batch.completes), (id.as_str(), false));

    // What was brought is not brought again; what is new is, and a file that changed as a whole.
    let again = fixture.sync_all(&id).await;
    assert_eq!((again.status(), again.records_read), (ExecutionStatus::Completed, 0));
    fixture.write("b/c.csv", 50, "id\n3\n");
    fixture.write("a.csv", 40, "id,total\n4,5\n");
    let more = fixture.sync_all(&id).await;
    assert_eq!((more.records_read, more.records_written), (2, 2));
    assert_eq!(fixture.others.bronze.lines()[2..], [r#"{"id":"3"}"#, r#"{"id":"4","total":"5"}"#]);
    let versions: Vec<i64> = {
        let batches = fixture.others.bronze.batches.lock().unwrap();
        batches.iter().map(|it| it.header.append_position.as_ref().unwrap().version).collect()
    };
    assert_eq!(versions, [1, 2]);

    let list = pb::ListStreamsRequest { connector_id: id.clone(), ..Default::default() };
    let known = fixture.syncs().list_streams(owner(list)).await.unwrap().into_inner();
    let known = &known.streams[0];
    assert_eq!((known.last_sync_id.as_str(), known.total_records), (more.id.as_str(), 4));
    let get = pb::GetConnectorRequest { id, org_id: 0 };
    let shown = fixture.connectors().get_connector(owner(get)).await.unwrap().into_inner();
    let shown = shown.connector.unwrap();
    assert!(shown.last_sync_at.is_some() && shown.health.unwrap().call_count == 3);
    fixture.stop().await;
}

#[tokio::test]
async fn what_is_new_is_brought_once_on_sqlite() {
    a_life(Database::Sqlite).await;
}

#[tokio::test]
async fn what_is_new_is_brought_once_on_postgres() {
    a_life(Database::Postgres).await;
}

/// A Parquet file with the column `id`: 6, and nothing.
pub(crate) fn parquet() -> Vec<u8> {
    let ids: ArrayRef = Arc::new(Int64Array::from(vec![Some(6), None]));
    let batch = RecordBatch::try_from_iter([("id", ids)]).unwrap();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    bytes
}

#[tokio::test]
async fn files_of_every_format_become_objects_in_batches_of_bounded_size() {
    let fixture = Fixture::with(Database::Sqlite, |options| options.batch_records = 2).await;
    let directory = fixture.folder(ORG).display().to_string();
    let mut config = crate::fixture::file_config(&directory);
    if let Some(pb::connector_config::Source::File(file)) = &mut config.source {
        file.streams[0].glob = "**".to_owned();
    }
    fixture.write("a.csv", 60, "id\n1\n");
    fixture.write("b.ndjson", 50, "{\"id\": 2, \"x\": 1.50}\n\n{\"id\": 3}\n");
    fixture.write("c.json", 40, "[{\"id\": 4},\n {\"id\": [\n5]}]");
    fixture.write("d.parquet", 30, parquet());
    let made = pb::CreateConnectorRequest {
        name: "all".to_owned(),
        config: Some(config),
        ..Default::default()
    };
    let id = fixture.make(made).await.id;
    fixture.configure(&id, config_of("orders")).await;
    let sync = fixture.sync_all(&id).await;
    assert_eq!((sync.status(), sync.records_written), (ExecutionStatus::Completed, 7));
    let sizes: Vec<usize> = {
        let batches = fixture.others.bronze.batches.lock().unwrap();
        batches.iter().map(|it| it.lines.len()).collect()
    };
    assert_eq!(sizes, [2, 2, 2, 1]);
    let lines = [
        r#"{"id":"1"}"#,
        r#"{"id": 2, "x": 1.50}"#,
        r#"{"id": 3}"#,
        r#"{"id": 4}"#,
        r#"{"id": [ 5]}"#,
        r#"{"id":6}"#,
        r#"{"id":null}"#,
    ];
    assert_eq!(fixture.others.bronze.lines(), lines);
    fixture.stop().await;
}

#[tokio::test]
async fn a_record_that_cannot_be_read_is_counted_and_told_with_its_number() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id,total\n1,10\n2\n3,1,1\n4,40\n");
    let id = fixture.orders("files").await;
    let sync = fixture.sync_all(&id).await;
    let of = &sync.streams[0];
    assert_eq!((of.records_read, of.records_written, of.records_rejected), (4, 2, 2));
    let logs = |request: pb::ListSyncLogsRequest| {
        let (mut syncs, sync_id) = (fixture.syncs(), sync.id.clone());
        async move {
            let list = pb::ListSyncLogsRequest { sync_id, ..request };
            let page = syncs.list_sync_logs(owner(list)).await.unwrap().into_inner();
            let messages = page.entries.into_iter().map(|it| it.message).collect::<Vec<_>>();
            (messages, page.pagination.unwrap())
        }
    };
    let page =
        CursorPaginationRequest { limit: 1, sort_order: "asc".to_owned(), ..Default::default() };
    let problems = pb::ListSyncLogsRequest {
        problems_only: true,
        pagination: Some(page.clone()),
        ..Default::default()
    };
    let (first, place) = logs(problems.clone()).await;
    assert_eq!(first, ["Record 2 of `a.csv` is rejected: it has 1 values for 2 columns"]);
    assert!(place.has_more);
    let cursor = CursorPaginationRequest { cursor: place.next_cursor, ..page };
    let rest = pb::ListSyncLogsRequest { pagination: Some(cursor.clone()), ..problems };
    let (second, place) = logs(rest).await;
    assert_eq!(second, ["Record 3 of `a.csv` is rejected: it has 3 values for 2 columns"]);
    assert!(!place.has_more);
    let search = pb::ListSyncLogsRequest { search: "BROUGHT".to_owned(), ..Default::default() };
    assert_eq!(logs(search).await.0, ["Brought: 4 records read, 2 stored, 2 rejected."]);
    let other = pb::ListSyncLogsRequest {
        sync_id: sync.id.clone(),
        pagination: Some(cursor),
        ..Default::default()
    };
    let forged = fixture.syncs().list_sync_logs(owner(other)).await.unwrap_err();
    assert_eq!(reason(&forged), "VALIDATION_FAILED");
    fixture.stop().await;
}

#[tokio::test]
async fn a_broken_file_is_told_of_and_does_not_keep_others_back() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id\n1\n");
    // The first bytes say that it is compressed, and the rest is none of that.
    fixture.write("b.csv", 50, b"\x1f\x8b\x08\0broken");
    fixture.write("c.csv", 40, "id\n3\n");
    let id = fixture.orders("files").await;
    let sync = fixture.sync_all(&id).await;
    assert_eq!(sync.status(), ExecutionStatus::Failed);
    let of = &sync.streams[0];
    assert_eq!(of.status(), StreamSyncStatus::Incomplete);
    let failure = of.failure.clone().unwrap();
    assert_eq!((failure.reason.as_str(), failure.retryable), ("FILE_BROKEN", false));
    // It is tried once more, at once.
    assert_eq!((sync.attempt, of.records_written), (2, 2));
    assert_eq!(fixture.others.bronze.lines(), [r#"{"id":"1"}"#, r#"{"id":"3"}"#]);
    fixture.write("b.csv", 30, "id\n2\n");
    let mended = fixture.sync_all(&id).await;
    assert_eq!((mended.status(), mended.records_written), (ExecutionStatus::Completed, 1));
    fixture.stop().await;
}

#[tokio::test]
async fn a_file_that_may_still_be_written_and_a_link_are_left() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id\n1\n");
    fixture.write("b.csv", 5, "id\n2\n");
    let other = fixture.folder(8).join("secret.csv");
    std::fs::write(&other, "id\nsecret\n").unwrap();
    std::os::unix::fs::symlink(&other, fixture.folder(ORG).join("c.csv")).unwrap();
    std::os::unix::fs::symlink(fixture.folder(8), fixture.folder(ORG).join("d")).unwrap();
    let id = fixture.orders("files").await;
    let sync = fixture.sync_all(&id).await;
    assert_eq!((sync.status(), sync.records_read), (ExecutionStatus::Completed, 1));
    fixture.clock.advance(std::time::Duration::from_secs(600));
    assert_eq!(fixture.sync_all(&id).await.records_read, 1);
    assert_eq!(fixture.others.bronze.lines(), [r#"{"id":"1"}"#, r#"{"id":"2"}"#]);
    fixture.stop().await;
}

#[tokio::test]
async fn a_watch_tells_of_changes_and_ends_with_the_sync() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id\n1\n");
    let id = fixture.orders("files").await;
    let sync = fixture.start_sync(sync_of(&id)).await;
    let watch = pb::WatchSyncRequest { sync_id: sync.id.clone(), org_id: 0 };
    let mut told = fixture.syncs().watch_sync(owner(watch)).await.unwrap().into_inner();
    let mut last = None;
    let heard = async {
        while let Some(message) = told.message().await.unwrap() {
            last = message.sync;
        }
    };
    tokio::time::timeout(BOUND, heard).await.unwrap();
    assert_eq!(last.unwrap().status(), ExecutionStatus::Completed);
    fixture.stop().await;
}

#[tokio::test]
async fn syncs_are_listed_the_newest_first_and_others_see_none_of_them() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id\n1\n");
    let id = fixture.orders("files").await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.insert(0, fixture.sync_all(&id).await.id);
        fixture.clock.advance(std::time::Duration::from_secs(1));
    }
    let page = |cursor: String| {
        let pagination = CursorPaginationRequest { cursor, limit: 2, ..Default::default() };
        pb::ListSyncsRequest {
            connector_id: Some(id.clone()),
            statuses: vec![ExecutionStatus::Completed as i32],
            pagination: Some(pagination),
            ..Default::default()
        }
    };
    let first = fixture.syncs().list_syncs(owner(page(String::new()))).await.unwrap().into_inner();
    let names = |page: &pb::ListSyncsResponse| {
        page.syncs.iter().map(|it| it.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&first), ids[..2]);
    let next = first.pagination.unwrap().next_cursor;
    let second = fixture.syncs().list_syncs(owner(page(next.clone()))).await.unwrap().into_inner();
    assert_eq!((names(&second), second.pagination.unwrap().has_more), (ids[2..].to_vec(), false));

    let foreign = fixture.syncs().list_syncs(with("owner@8", page(next))).await.unwrap_err();
    assert_eq!(reason(&foreign), "VALIDATION_FAILED");
    let none = fixture.syncs().list_syncs(with("owner@8", page(String::new()))).await.unwrap();
    assert!(none.into_inner().syncs.is_empty());
    let sync_id = ids[0].clone();
    let mut syncs = fixture.syncs();
    let get = pb::GetSyncRequest { sync_id: sync_id.clone(), org_id: 0 };
    let watch = pb::WatchSyncRequest { sync_id: sync_id.clone(), org_id: 0 };
    let cancel = pb::CancelSyncRequest { sync_id: sync_id.clone(), ..Default::default() };
    let logs = pb::ListSyncLogsRequest { sync_id, ..Default::default() };
    let refusals = [
        syncs.get_sync(with("owner@8", get)).await.unwrap_err(),
        syncs.watch_sync(with("owner@8", watch)).await.map(|_| ()).unwrap_err(),
        syncs.cancel_sync(with("owner@8", cancel)).await.unwrap_err(),
        syncs.list_sync_logs(with("owner@8", logs)).await.unwrap_err(),
    ];
    for refusal in &refusals {
        assert_eq!(reason(refusal), "SYNC_NOT_FOUND");
    }
    let start = syncs.start_sync(with("owner@8", sync_of(&id))).await.unwrap_err();
    assert_eq!(reason(&start), "CONNECTOR_NOT_FOUND");
    // 90 days after their end they are gone.
    fixture.clock.advance(std::time::Duration::from_secs(91 * 86_400));
    let old = pb::GetSyncRequest { sync_id: ids[0].clone(), org_id: 0 };
    assert_eq!(reason(&syncs.get_sync(owner(old)).await.unwrap_err()), "SYNC_NOT_FOUND");
    fixture.stop().await;
}

#[tokio::test]
async fn columns_that_are_not_wanted_are_left_out() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id,name,total\n1,x,10\n");
    let id = fixture.make(fixture.files("files")).await.id;
    let columns = vec!["ID".to_owned(), "total".to_owned()];
    fixture.configure(&id, pb::StreamConfig { columns, ..config_of("orders") }).await;
    assert_eq!(fixture.sync_all(&id).await.records_written, 1);
    assert_eq!(fixture.others.bronze.lines(), [r#"{"id":"1","total":"10"}"#]);
    let get = pb::GetStreamStateRequest {
        connector_id: id,
        stream: Some(stream("orders")),
        ..Default::default()
    };
    let state = fixture.syncs().get_stream_state(owner(get)).await.unwrap().into_inner();
    let state = state.state.unwrap();
    assert_eq!((state.revision, state.record_count), (1, 1));
    fixture.stop().await;
}
