//! What begins a sync, and what does not.

use std::time::Duration;

use platform_proto::platform::common::v1::{DateRange, ExecutionStatus};
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::FetchPriority;
use testkit::wait_for;

use crate::fixture::{
    BOUND, Database, Fixture, config_of, fact, fields, owner, push, reason, stream, sync_of, with,
};

async fn repeated(database: Database) {
    let fixture = Fixture::start(database).await;
    fixture.write("a.csv", 60, "id\n1\n");
    let id = fixture.orders("files").await;
    let request = |fence: i64| pb::StartSyncRequest {
        idempotency_key: Some("key".to_owned()),
        execution_id: "e1".to_owned(),
        fence,
        ..sync_of(&id)
    };
    let start = async |request: pb::StartSyncRequest| {
        fixture.syncs().start_sync(owner(request)).await.map(|it| it.into_inner())
    };
    let first = start(request(1)).await.unwrap();
    let sync = first.sync.unwrap();
    assert!(!first.duplicate);
    let again = start(request(2)).await.unwrap();
    assert_eq!((again.sync.unwrap().id, again.duplicate), (sync.id.clone(), true));
    assert_eq!(reason(&start(request(1)).await.unwrap_err()), "STALE_FENCE");
    let other = pb::StartSyncRequest { full_refresh: true, ..request(2) };
    assert_eq!(reason(&start(other).await.unwrap_err()), "IDEMPOTENCY_KEY_REUSED");
    fixture.ended(&sync.id).await;
    let late = pb::StartSyncRequest { idempotency_key: None, ..request(1) };
    assert_eq!(reason(&start(late).await.unwrap_err()), "STALE_FENCE");
    // After a day the key is free.
    fixture.clock.advance(Duration::from_secs(24 * 3600));
    let next = start(request(2)).await.unwrap();
    assert!(!next.duplicate && next.sync.unwrap().id != sync.id);
    fixture.stop().await;
}

#[tokio::test]
async fn a_key_makes_one_sync_and_an_old_fence_none_on_sqlite() {
    repeated(Database::Sqlite).await;
}

#[tokio::test]
async fn a_key_makes_one_sync_and_an_old_fence_none_on_postgres() {
    repeated(Database::Postgres).await;
}

#[tokio::test]
async fn what_cannot_be_brought_is_refused() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let id = fixture.make(fixture.files("files")).await.id;
    let start = async |request: pb::StartSyncRequest| {
        fixture.syncs().start_sync(owner(request)).await.unwrap_err()
    };
    assert_eq!(reason(&start(sync_of("nobody")).await), "CONNECTOR_NOT_FOUND");
    assert_eq!(reason(&start(sync_of(&id)).await), "NO_STREAMS_ENABLED");
    let orders = || pb::StartSyncRequest { streams: vec![stream("orders")], ..sync_of(&id) };
    assert_eq!(reason(&start(orders()).await), "STREAM_NOT_FOUND");
    fixture.configure(&id, pb::StreamConfig { enabled: false, ..config_of("orders") }).await;
    assert_eq!(reason(&start(orders()).await), "NO_STREAMS_ENABLED");
    fixture.configure(&id, config_of("orders")).await;
    let twice = vec![stream("orders"), stream("orders")];
    let twice = start(pb::StartSyncRequest { streams: twice, ..sync_of(&id) }).await;
    assert_eq!(fields(&twice), ["streams[1]"]);
    let days = DateRange { start: "2026-01-01".to_owned(), end: "2026-01-02".to_owned() };
    let days = start(pb::StartSyncRequest { date_range: Some(days), ..sync_of(&id) }).await;
    assert_eq!(fields(&days), ["date_range"]);
    let events = fixture.make(push("events")).await.id;
    fixture.configure(&events, config_of("events")).await;
    assert_eq!(reason(&start(sync_of(&events)).await), "CONNECTOR_NOT_FETCHED");
    let disable = pb::DisableConnectorRequest { id: id.clone(), ..Default::default() };
    fixture.connectors().disable_connector(owner(disable)).await.unwrap();
    assert_eq!(reason(&start(sync_of(&id)).await), "CONNECTOR_DISABLED");
    fixture.stop().await;
}

#[tokio::test]
async fn a_sync_writes_as_the_account_that_started_it() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id\n1\n");
    let id = fixture.orders("files").await;
    let start = pb::StartSyncRequest {
        pipeline_id: "p1".to_owned(),
        execution_id: "e1".to_owned(),
        fence: 3,
        ..sync_of(&id)
    };
    let sync = fixture.syncs().start_sync(with("account-42", start)).await.unwrap().into_inner();
    let sync = fixture.ended(&sync.sync.unwrap().id).await;
    assert_eq!((sync.started_by, sync.pipeline_id.as_str()), (42, "p1"));
    let batch = fixture.others.bronze.batches.lock().unwrap()[0].clone();
    assert_eq!(batch.by, "42@7");
    assert_eq!((batch.header.execution_id.as_str(), batch.header.fence), ("e1", 3));
    fixture.stop().await;
}

#[tokio::test]
async fn a_sync_goes_on_under_the_fence_of_the_attempt_that_asked_last() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id\n1\n2\n");
    let id = fixture.orders("files").await;
    let bronze = &fixture.others.bronze;
    let request = |fence: i64, key: &str| pb::StartSyncRequest {
        idempotency_key: Some(key.to_owned()),
        execution_id: "e1".to_owned(),
        fence,
        ..sync_of(&id)
    };
    // An attempt takes over while a batch of the one before is under way.
    let closed = bronze.gate.write().await;
    let sync = fixture.start_sync(request(1, "key")).await;
    wait_for("a batch is under way", BOUND, async || !bronze.fences.lock().unwrap().is_empty())
        .await;
    assert_eq!(fixture.start_sync(request(2, "key")).await.id, sync.id);
    *bronze.fence.lock().unwrap() = 2;
    drop(closed);
    let ended = fixture.ended(&sync.id).await;
    assert_eq!((ended.status(), ended.attempt), (ExecutionStatus::Completed, 1), "{ended:?}");
    let fences = bronze.fences.lock().unwrap().clone();
    assert!(fences[0] == 1 && fences[1..].iter().all(|fence| *fence == 2), "{fences:?}");
    assert_eq!(bronze.lines(), [r#"{"id":"1"}"#, r#"{"id":"2"}"#]);
    // Nobody asked for this one under the fence that bronze has heard of.
    fixture.write("b.csv", 60, "id\n3\n");
    *bronze.fence.lock().unwrap() = 3;
    let sync = fixture.start_sync(request(2, "other")).await;
    let ended = fixture.ended(&sync.id).await;
    let failure = ended.failure.unwrap();
    assert_eq!((failure.reason.as_str(), failure.retryable), ("STALE_FENCE", false));
    let ended = fixture.start_sync(request(3, "third")).await;
    assert_eq!(fixture.ended(&ended.id).await.records_written, 1);
    assert_eq!(bronze.lines().len(), 3);
    fixture.stop().await;
}

#[tokio::test]
async fn the_urgent_comes_first_and_organisations_take_turns() {
    let fixture = Fixture::with(Database::Sqlite, |options| options.sync_workers = 1).await;
    fixture.write("a.csv", 60, "id\n1\n");
    std::fs::create_dir_all(fixture.folder(8)).unwrap();
    // The one worker is held until everything waits.
    let first = fixture.orders("first").await;
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(1);
    let held = fixture.start_sync(sync_of(&first)).await;
    wait_for("bronze is asked", BOUND, async || fixture.others.bronze.uploads() == 1).await;
    let mut waiting = Vec::new();
    for name in ["a", "b"] {
        let id = fixture.orders(name).await;
        waiting.push(fixture.start_sync(sync_of(&id)).await.id);
        fixture.clock.advance(Duration::from_millis(1));
    }
    let urgent = fixture.orders("urgent").await;
    let priority = FetchPriority::Urgent as i32;
    let urgent = fixture.start_sync(pb::StartSyncRequest { priority, ..sync_of(&urgent) }).await.id;
    let foreign = fixture.orders_of(8).await;
    let foreign = fixture.syncs().start_sync(with("owner@8", sync_of(&foreign))).await.unwrap();
    let foreign = foreign.into_inner().sync.unwrap().id;
    let status = pb::GetQueueStatusRequest::default();
    let queue = fixture.connectors().get_queue_status(owner(status)).await.unwrap().into_inner();
    assert_eq!((queue.pending_requests, queue.running_requests), (3, 1));
    assert_eq!((queue.by_priority["URGENT"], queue.by_priority["NORMAL"]), (1, 2));
    assert_eq!(queue.by_connector_type["FILE"], 3);
    *fixture.others.bronze.silent_from.lock().unwrap() = None;
    let cancel = pb::CancelSyncRequest { sync_id: held.id, ..Default::default() };
    fixture.syncs().cancel_sync(owner(cancel)).await.unwrap();
    fixture.ended(&waiting[1]).await;
    let began = async |token: &str, id: &str| {
        let get = pb::GetSyncRequest { sync_id: id.to_owned(), org_id: 0 };
        let sync = fixture.syncs().get_sync(with(token, get)).await.unwrap().into_inner().sync;
        let sync = sync.unwrap();
        assert_eq!(sync.status(), ExecutionStatus::Completed, "{sync:?}");
    };
    for id in [&urgent, &waiting[0]] {
        began("owner", id).await;
    }
    began("owner@8", &foreign).await;
    let order: Vec<String> = {
        let batches = fixture.others.bronze.batches.lock().unwrap();
        let sync =
            |it: &crate::bronze::Batch| it.header.request_id.split('/').next().map(str::to_owned);
        batches[1..].iter().filter_map(sync).collect()
    };
    assert_eq!(order, [urgent, foreign, waiting[0].clone(), waiting[1].clone()]);
    fixture.stop().await;
}

#[tokio::test]
async fn a_connector_that_goes_takes_its_syncs_along() {
    let fixture = Fixture::with(Database::Sqlite, |options| options.sync_workers = 1).await;
    fixture.write("a.csv", 60, "id\n1\n");
    let (first, second) = (fixture.orders("first").await, fixture.orders("second").await);
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(1);
    let runs = fixture.start_sync(sync_of(&first)).await;
    wait_for("bronze is asked", BOUND, async || fixture.others.bronze.uploads() == 1).await;
    let waits = fixture.start_sync(sync_of(&second)).await;
    let disable = pb::DisableConnectorRequest { id: second, ..Default::default() };
    let disabled = fixture.connectors().disable_connector(owner(disable)).await.unwrap();
    assert_eq!(disabled.into_inner().cancelled_count, 1);
    assert_eq!(fixture.sync(&waits.id).await.status(), ExecutionStatus::Cancelled);
    let delete = pb::DeleteConnectorRequest { id: first, ..Default::default() };
    let deleted = fixture.connectors().delete_connector(owner(delete)).await.unwrap();
    assert_eq!(deleted.into_inner().cancelled_count, 1);
    assert_eq!(fixture.ended(&runs.id).await.status(), ExecutionStatus::Cancelled);
    fixture.stop().await;
}

#[tokio::test]
async fn a_state_is_not_set_while_a_sync_brings_the_stream() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.write("a.csv", 60, "id\n1\n");
    let id = fixture.orders("files").await;
    *fixture.others.bronze.silent_from.lock().unwrap() = Some(1);
    let sync = fixture.start_sync(sync_of(&id)).await;
    let set = pb::SetStreamStateRequest {
        connector_id: id.clone(),
        stream: Some(stream("orders")),
        position: Some(crate::fixture::file_position(&["a.csv"])),
        ..Default::default()
    };
    let set = fixture.syncs().set_stream_state(owner(set)).await.unwrap_err();
    assert_eq!((reason(&set).as_str(), fact(&set, "sync_id")), ("STREAM_BUSY", sync.id.clone()));
    let reset = pb::ResetStreamStatesRequest { connector_id: id, ..Default::default() };
    let reset = fixture.syncs().reset_stream_states(owner(reset)).await.unwrap_err();
    assert_eq!(reason(&reset), "STREAM_BUSY");
    let cancel = pb::CancelSyncRequest { sync_id: sync.id.clone(), ..Default::default() };
    fixture.syncs().cancel_sync(owner(cancel)).await.unwrap();
    fixture.ended(&sync.id).await;
    fixture.stop().await;
}
