//! Objects of an S3-compatible store as files.

use std::sync::Arc;

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::connector_config::Source;
use platform_proto::platform::connector::v1::connector_credentials::Kind;
use testkit::{Buckets, S3_KEY};

use crate::fixture::{Database, Fixture, config_of, owner, reason};

async fn with_store() -> (Fixture, Arc<Buckets>, String) {
    let (store, address) = Buckets::serve().await;
    let root = format!("{address}/data/{{org}}");
    let fixture = Fixture::with(Database::Sqlite, |options| {
        options.object_roots = vec![root];
        options.batch_records = 2;
    })
    .await;
    (fixture, store, address)
}

fn create(endpoint: &str, bucket: &str, prefix: &str, key: &str) -> pb::CreateConnectorRequest {
    let stream =
        pb::FileStream { name: "orders".to_owned(), glob: "**".to_owned(), ..Default::default() };
    let objects = pb::ObjectStoreConfig {
        bucket: bucket.to_owned(),
        prefix: prefix.to_owned(),
        endpoint_url: endpoint.to_owned(),
        streams: vec![stream],
        ..Default::default()
    };
    let source = Some(Source::ObjectStore(objects));
    let key = pb::S3Credentials {
        access_key_id: key.to_owned(),
        secret_access_key: "hush".to_owned(),
        ..Default::default()
    };
    pb::CreateConnectorRequest {
        name: "objects".to_owned(),
        config: Some(pb::ConnectorConfig { source, ..Default::default() }),
        credentials: Some(pb::ConnectorCredentials { kind: Some(Kind::S3(key)) }),
        ..Default::default()
    }
}

#[tokio::test]
async fn objects_are_brought_as_files_are_with_the_key_that_is_kept() {
    let (fixture, store, address) = with_store().await;
    store.put("/data/7/a.csv", "id\n1\n2\n3\n");
    store.put("/data/7/in/b.ndjson", "{\"id\": 4}\n");
    store.put("/data/70/c.csv", "id\nother\n");
    store.put("/data/8/d.csv", "id\nother\n");
    let id = fixture.make(create(&address, "data", "7", S3_KEY)).await.id;
    fixture.configure(&id, config_of("orders")).await;
    let sync = fixture.sync_all(&id).await;
    assert_eq!(sync.status(), ExecutionStatus::Completed, "{sync:?}");
    assert_eq!(sync.records_written, 4);
    let lines = [r#"{"id":"1"}"#, r#"{"id":"2"}"#, r#"{"id":"3"}"#, r#"{"id": 4}"#];
    assert_eq!(fixture.others.bronze.lines(), lines);
    assert_eq!(fixture.sync_all(&id).await.records_read, 0);
    // The same time, and another tag.
    store.put("/data/7/in/b.ndjson", "{\"id\": 5, \"x\": 1}\n");
    assert_eq!(fixture.sync_all(&id).await.records_read, 1);
    // What it held, and more.
    store.put("/data/7/a.csv", "id\n1\n2\n3\n6\n");
    assert_eq!(fixture.sync_all(&id).await.records_read, 1);
    assert_eq!(fixture.others.bronze.lines().last().unwrap(), r#"{"id":"6"}"#);
    let is_other = |it: &String| it.contains("/data/8") || it.contains("/data/70");
    assert!(!store.asked().iter().any(is_other));
    fixture.stop().await;
}

#[tokio::test]
async fn what_lies_outside_of_the_root_or_has_a_wrong_key_is_refused() {
    let (fixture, store, address) = with_store().await;
    store.put("/data/8/d.csv", "id\nother\n");
    let refused = async |endpoint: &str, bucket: &str, prefix: &str, key: &str| {
        let create = create(endpoint, bucket, prefix, key);
        let refused = fixture.connectors().create_connector(owner(create)).await.unwrap_err();
        reason(&refused)
    };
    for (endpoint, bucket, prefix) in [
        (address.as_str(), "data", "8"),
        (&address, "data", ""),
        (&address, "data", "7/../8"),
        (&address, "other", "7"),
        ("", "data", "7"),
        ("http://169.254.169.254", "data", "7"),
    ] {
        let reason = refused(endpoint, bucket, prefix, S3_KEY).await;
        assert_eq!(reason, "ADDRESS_NOT_ALLOWED", "{endpoint} {bucket} {prefix}");
    }
    assert!(store.asked().is_empty());
    assert_eq!(refused(&address, "data", "7", "WRONG").await, "CONNECTION_CHECK_FAILED");
    fixture.stop().await;
}
