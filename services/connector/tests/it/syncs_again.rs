//! Files that are found again: written once more as they were, longer, or with other content.

use std::io::Write as _;

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::connector_config::Source;
use platform_proto::platform::data::v1::{FailureClass, SchemaChangePolicy};

use crate::fixture::{BOUND, Database, Fixture, ORG, config_of, file_config, owner, sync_of};
use crate::others::KEYLESS;

/// A connector of all files, whose rows belong to a data set.
async fn files(fixture: &Fixture, dataset: &str) -> String {
    let mut config = file_config(&fixture.folder(ORG).display().to_string());
    if let Some(Source::File(file)) = &mut config.source {
        file.streams[0].glob = "**".to_owned();
    }
    let create = pb::CreateConnectorRequest {
        name: "all".to_owned(),
        config: Some(config),
        ..Default::default()
    };
    let id = fixture.make(create).await.id;
    let config = pb::StreamConfig {
        dataset: dataset.to_owned(),
        schema_change_policy: SchemaChangePolicy::Ignore as i32,
        ..config_of("orders")
    };
    fixture.configure(&id, config).await;
    id
}

/// What a sync brings, as lines.
async fn brought(fixture: &Fixture, id: &str) -> Vec<String> {
    let before = fixture.others.bronze.lines().len();
    let sync = fixture.sync_all(id).await;
    assert_eq!(sync.status(), ExecutionStatus::Completed, "{sync:?}");
    fixture.others.bronze.lines().split_off(before)
}

fn gzip(text: &str) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(text.as_bytes()).unwrap();
    gzip.finish().unwrap()
}

#[tokio::test]
async fn a_file_that_is_written_again_as_it_was_brings_nothing() {
    for dataset in ["", "orders", KEYLESS] {
        let fixture = Fixture::start(Database::Sqlite).await;
        let contents = [
            ("a.csv", b"id\n1\n".to_vec()),
            ("b.ndjson", b"{\"id\":2}".to_vec()),
            ("c.json", b"[{\"id\":3}]\n\n".to_vec()),
            ("d.parquet", crate::syncs::parquet()),
            ("e.csv.gz", gzip("id\n4\n")),
            ("f.csv", Vec::new()),
        ];
        let id = files(&fixture, dataset).await;
        for seconds_ago in [90, 60, 30] {
            for (name, content) in &contents {
                fixture.write(name, seconds_ago, content);
            }
            let count = if seconds_ago == 90 { 6 } else { 0 };
            assert_eq!(brought(&fixture, &id).await.len(), count, "{dataset} {seconds_ago}");
            assert_eq!(brought(&fixture, &id).await.len(), 0, "{dataset} {seconds_ago}");
        }
        fixture.stop().await;
    }
}

#[tokio::test]
async fn a_file_that_grew_brings_what_is_new_of_it() {
    for dataset in ["", "orders", KEYLESS] {
        let fixture = Fixture::with(Database::Sqlite, |options| options.batch_records = 2).await;
        let id = files(&fixture, dataset).await;
        let mut seconds_ago = 900;
        let mut grow = async |csv: &str, lines: &str| {
            seconds_ago -= 30;
            fixture.write("a.csv", seconds_ago, csv);
            fixture.write("b.ndjson", seconds_ago, lines);
            brought(&fixture, &id).await.join(" ")
        };
        assert_eq!(grow("", "{\"id\":1}").await, r#"{"id":1}"#);
        let (csv, lines) = ("id\n2\n3\n4\n", "{\"id\":1}\n{\"id\":5}\n\n");
        assert_eq!(grow(csv, lines).await, r#"{"id":"2"} {"id":"3"} {"id":"4"} {"id":5}"#);
        // The last lines are not whole yet.
        let (csv, lines) = ("id\n2\n3\n4\n6,7", "{\"id\":1}\n{\"id\":5}\n\n{\"id\":7");
        assert_eq!(grow(csv, lines).await, "");
        let (csv, lines) =
            ("id\n2\n3\n4\n6,7\n8", "{\"id\":1}\n{\"id\":5}\n\n{\"id\":7}\n{\"id\":9}");
        assert_eq!(grow(csv, lines).await, r#"{"id":"8"} {"id":7} {"id":9}"#);
        assert_eq!(grow(csv, lines).await, "");
        fixture.stop().await;
    }
}

#[tokio::test]
async fn a_file_that_was_brought_in_part_goes_on_when_it_is_written_again() {
    let fixture = Fixture::with(Database::Sqlite, |options| options.batch_records = 2).await;
    let id = files(&fixture, KEYLESS).await;
    fixture.write("a.csv", 60, "id\n1\n2\n3\n4\n5\n");
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(2);
    let sync = fixture.start_sync(sync_of(&id)).await;
    testkit::wait_for("bronze is asked", BOUND, async || fixture.others.bronze.uploads() == 2)
        .await;
    let cancel = pb::CancelSyncRequest { sync_id: sync.id.clone(), ..Default::default() };
    fixture.syncs().cancel_sync(owner(cancel)).await.unwrap();
    fixture.ended(&sync.id).await;
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    fixture.write("a.csv", 30, "id\n1\n2\n3\n4\n5\n6\n");
    fixture.sync_all(&id).await;
    let all: Vec<String> = (1..=6).map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    assert_eq!(fixture.others.bronze.lines(), all);
    fixture.stop().await;
}

#[tokio::test]
async fn other_content_of_a_file_waits_for_a_full_refresh_where_rows_have_no_key() {
    let others: [(&str, &[u8], &[u8]); 5] = [
        ("a.csv", b"id\n1\n", b"id\n2\n"),
        ("a.csv", b"id\n1", b"id\n12\n"),
        ("a.csv", b"id\n1\n2\n", b"id\n1\n"),
        ("a.json", b"[{\"id\":1}]", b"[{\"id\":1},{\"id\":2}]"),
        ("a.ndjson", b"{\"id\":1}\n{\"id\":2}\n", b"{\"id\":1}\n{\"id\":3}\n"),
    ];
    for (name, before, after) in others {
        let fixture = Fixture::start(Database::Sqlite).await;
        let id = files(&fixture, KEYLESS).await;
        fixture.write(name, 60, before);
        let first = brought(&fixture, &id).await.len();
        fixture.write(name, 50, after);
        fixture.write("b.csv", 40, "id\n9\n");
        // Others are brought, and the one that changed is named however often it is tried.
        for count in [1, 0] {
            let sync = fixture.sync_all(&id).await;
            assert_eq!((sync.status(), sync.records_written), (ExecutionStatus::Failed, count));
            let failure = sync.streams[0].failure.clone().unwrap();
            assert_eq!(failure.reason, "FILE_CHANGED");
            assert_eq!(failure.failure_class(), FailureClass::Configuration);
            assert!(failure.message.contains(name), "{}", failure.message);
            assert!(failure.message.contains("full_refresh"), "{}", failure.message);
        }
        assert_eq!(fixture.others.bronze.lines().len(), first + 1);
        let full = pb::StartSyncRequest { full_refresh: true, ..sync_of(&id) };
        let sync = fixture.start_sync(full).await;
        let ended = fixture.ended(&sync.id).await;
        assert_eq!(ended.status(), ExecutionStatus::Completed, "{name}: {ended:?}");
        let completes = fixture.others.bronze.batches.lock().unwrap().last().unwrap().completes;
        assert!(completes, "{name}");
        assert!(brought(&fixture, &id).await.is_empty(), "{name}");
        fixture.stop().await;
    }
}

#[tokio::test]
async fn other_content_of_a_file_is_brought_where_rows_replace_themselves() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let id = files(&fixture, "orders").await;
    fixture.write("a.csv", 60, "id\n1\n2\n");
    assert_eq!(brought(&fixture, &id).await.len(), 2);
    fixture.write("a.csv", 50, "id\n1\n3\n");
    assert_eq!(brought(&fixture, &id).await, [r#"{"id":"1"}"#, r#"{"id":"3"}"#]);
    fixture.stop().await;
}
