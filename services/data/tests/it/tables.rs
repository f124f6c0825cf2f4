//! Tables as they lie on storage.

use std::time::Duration;

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::read_table_changes_response::Part as ChangePart;
use platform_proto::platform::data::v1::read_table_response::Part;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::data::v1::version_selector::At;
use testkit::wait_for_some;

use crate::fixture::{BOUND, Database, Fixture, fact, header, ndjson, owner, reason, with};

fn orders() -> Option<pb::TableRef> {
    named("orders")
}

fn named(name: &str) -> Option<pb::TableRef> {
    let layer = pb::DataLayer::Bronze as i32;
    Some(pb::TableRef { layer, name: name.to_owned() })
}

fn compare(column: &str, operator: pb::PredicateOperator, kinds: Vec<Kind>) -> pb::Predicate {
    let values = kinds.into_iter().map(|it| pb::Value { kind: Some(it) }).collect();
    pb::Predicate { column: column.to_owned(), operator: operator as i32, values }
}

fn text(it: &str) -> Kind {
    Kind::StringValue(it.to_owned())
}

async fn with_orders(database: Database) -> Fixture {
    let fixture = Fixture::start(database).await;
    for at in 0..3 {
        fixture.clock.advance(Duration::from_secs(1));
        let lines = format!("{{\"id\":{at},\"who\":\"p{at}\"}}\n{{\"id\":10}}\n");
        fixture.upload(ndjson(header(&format!("r{at}")), &[&lines], 2)).await.unwrap();
    }
    fixture
}

async fn read(fixture: &Fixture, request: pb::ReadTableRequest) -> (Vec<pb::Row>, pb::ReadSummary) {
    let mut stream = fixture.tables().read_table(owner(request)).await.unwrap().into_inner();
    let first = stream.message().await.unwrap().unwrap().part.unwrap();
    assert!(matches!(first, Part::Header(_)), "{first:?}");
    let mut rows = Vec::new();
    while let Some(message) = stream.message().await.unwrap() {
        match message.part.unwrap() {
            Part::Rows(batch) => {
                assert_eq!(batch.schema.is_some(), rows.is_empty());
                rows.extend(batch.rows);
            }
            Part::Summary(summary) => return (rows, summary),
            Part::Header(_) | Part::ArrowIpc(_) => panic!("only rows follow"),
        }
    }
    panic!("a stream without a summary is not whole")
}

/// Waits until an operation has ended.
pub(crate) async fn ended(
    fixture: &Fixture,
    operation: Option<pb::TableOperation>,
) -> pb::TableOperation {
    let id = operation.unwrap().id;
    wait_for_some("the end of an operation", BOUND, async || {
        let get = pb::GetTableOperationRequest { operation_id: id.clone(), org_id: 0 };
        let got = fixture.tables().get_table_operation(owner(get)).await.unwrap().into_inner();
        got.operation.filter(|it| it.completed_at.is_some())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_shown_with_its_columns_versions_and_rows() {
    let fixture = with_orders(Database::Sqlite).await;
    let get = pb::GetTableRequest { table: orders(), ..Default::default() };
    let table = fixture.tables().get_table(owner(get)).await.unwrap().into_inner().table.unwrap();
    assert_eq!((table.version, table.row_count, table.oldest_version), (3, 6, 0));
    assert_eq!(table.partition_columns, ["_ingest_date"]);
    assert!(table.location.starts_with("file:///"), "{}", table.location);
    let at = Some(pb::VersionSelector { at: Some(At::Version(1)) });
    let get = pb::GetTableRequest { table: orders(), version: at, ..Default::default() };
    let old = fixture.tables().get_table(owner(get)).await.unwrap().into_inner().table.unwrap();
    assert_eq!((old.version, old.row_count), (1, 2));

    let list = pb::ListTablesRequest { name_prefix: "ord".to_owned(), ..Default::default() };
    let list = fixture.tables().list_tables(owner(list)).await.unwrap().into_inner();
    assert_eq!(list.tables.len(), 1);
    assert_eq!(list.pagination.unwrap().total, 1);
    let versions = pb::ListTableVersionsRequest { table: orders(), ..Default::default() };
    let versions = fixture.tables().list_table_versions(owner(versions)).await.unwrap();
    let versions = versions.into_inner().versions;
    let kinds: Vec<_> = versions.iter().map(pb::TableVersion::kind).collect();
    let (append, create) = (pb::TableCommitKind::Append, pb::TableCommitKind::Create);
    assert_eq!(kinds, [append, append, append, create]);
    assert!(!versions[0].batch_id.is_empty() && versions[0].principal == "user/1");

    let request = pb::ReadTableRequest {
        table: orders(),
        columns: vec!["record".to_owned(), "_row_number".to_owned()],
        predicates: vec![
            compare("record", pb::PredicateOperator::Contains, vec![text("who")]),
            compare(
                "_row_number",
                pb::PredicateOperator::Between,
                vec![Kind::Int64Value(0), Kind::Int64Value(9)],
            ),
        ],
        order_by: vec![pb::SortKey {
            column: "record".to_owned(),
            descending: true,
            nulls_first: false,
        }],
        limit: 2,
        ..Default::default()
    };
    let (rows, summary) = read(&fixture, request).await;
    let first = |row: &pb::Row| row.values[0].kind.clone();
    assert_eq!(first(&rows[0]), Some(text("{\"id\":2,\"who\":\"p2\"}")));
    assert_eq!((rows.len(), summary.row_count, summary.limited), (2, 2, true));

    let changes = pb::ReadTableChangesRequest {
        table: orders(),
        from_version: 1,
        to_version: Some(2),
        columns: vec!["record".to_owned()],
        ..Default::default()
    };
    let mut stream =
        fixture.tables().read_table_changes(owner(changes)).await.unwrap().into_inner();
    let mut inserted = 0;
    while let Some(message) = stream.message().await.unwrap() {
        if let ChangePart::Changes(changes) = message.part.unwrap() {
            assert!(changes.changes.iter().all(|it| it.kind() == pb::RowChangeKind::Inserted));
            inserted += changes.changes.len();
        }
    }
    assert_eq!(inserted, 2);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_or_is_another_organisations_is_refused() {
    let fixture = with_orders(Database::Sqlite).await;
    let refused = async |token: &str, request: pb::ReadTableRequest| {
        reason(&fixture.tables().read_table(with(token, request)).await.unwrap_err())
    };
    let request = || pb::ReadTableRequest { table: orders(), ..Default::default() };
    assert_eq!(refused("owner@8", request()).await, "TABLE_NOT_FOUND");
    let other = pb::ReadTableRequest { org_id: 8, ..request() };
    assert_eq!(refused("owner", other).await, "TENANT_MISMATCH");
    for name in ["../8", "orders/../orders", "", "Orders", "orders--"] {
        let wrong = pb::ReadTableRequest { table: named(name), ..Default::default() };
        assert_eq!(refused("owner", wrong).await, "VALIDATION_FAILED", "{name}");
    }
    let unknown = pb::ReadTableRequest { columns: vec!["x\" FROM y".to_owned()], ..request() };
    assert_eq!(refused("owner", unknown).await, "COLUMN_UNKNOWN");
    let predicates =
        vec![compare("record", pb::PredicateOperator::Equal, vec![Kind::Int64Value(1)])];
    let mismatch = pb::ReadTableRequest { predicates, ..request() };
    assert_eq!(refused("owner", mismatch).await, "VALUE_TYPE_MISMATCH");
    // Values are values, whatever they look like.
    let value = text("' OR 1=1 --");
    let predicates = vec![compare("record", pb::PredicateOperator::Equal, vec![value])];
    let (rows, _) = read(&fixture, pb::ReadTableRequest { predicates, ..request() }).await;
    assert!(rows.is_empty());
    let at = Some(pb::VersionSelector { at: Some(At::Version(99)) });
    let missing = pb::ReadTableRequest { version: at, ..request() };
    assert_eq!(refused("owner", missing).await, "VERSION_NOT_AVAILABLE");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn operations_join_files_and_erase_rows_for_good() {
    let fixture = with_orders(Database::Sqlite).await;
    let optimize = pb::OptimizeTableRequest { table: orders(), ..Default::default() };
    let started = fixture.tables().optimize_table(owner(optimize)).await.unwrap().into_inner();
    let done = ended(&fixture, started.operation).await;
    assert_eq!(done.status(), ExecutionStatus::Completed, "{done:?}");
    assert_eq!((done.files_removed, done.files_added, done.progress_percent), (3, 1, 100));

    let erase = |dry_run| pb::EraseRawRecordsRequest {
        table_name: "orders".to_owned(),
        field_pointer: "/who".to_owned(),
        values: vec!["p1".to_owned()],
        dry_run,
        reason: "asked".to_owned(),
        ..Default::default()
    };
    let started =
        fixture.bronze().erase_raw_records(owner(erase(true))).await.unwrap().into_inner();
    assert_eq!(ended(&fixture, started.operation).await.rows_removed, 1);
    let started =
        fixture.bronze().erase_raw_records(owner(erase(false))).await.unwrap().into_inner();
    let done = ended(&fixture, started.operation).await;
    assert_eq!((done.status(), done.rows_removed), (ExecutionStatus::Completed, 1), "{done:?}");
    let (rows, _) =
        read(&fixture, pb::ReadTableRequest { table: orders(), ..Default::default() }).await;
    assert_eq!(rows.len(), 5);

    let predicates =
        vec![compare("record", pb::PredicateOperator::StartsWith, vec![text("{\"id\":10")])];
    let erase = pb::EraseRowsRequest {
        table: orders(),
        predicates,
        purge_history: true,
        reason: "asked".to_owned(),
        ..Default::default()
    };
    let started = fixture.tables().erase_rows(owner(erase)).await.unwrap().into_inner();
    let done = ended(&fixture, started.operation.clone()).await;
    assert_eq!(done.rows_removed, 3);
    let cancel = pb::CancelTableOperationRequest { operation_id: done.id, org_id: 0 };
    let refused = fixture.tables().cancel_table_operation(owner(cancel)).await.unwrap_err();
    assert_eq!(reason(&refused), "OPERATION_FINISHED");
    // Nothing of what was erased is on storage.
    let folder = fixture.path().join("lake/7/bronze/orders");
    let mut files = 0;
    for entry in
        std::fs::read_dir(folder.join("_ingest_date=".to_owned() + &fixture.day())).unwrap()
    {
        files += usize::from(entry.unwrap().path().extension().is_some_and(|it| it == "parquet"));
    }
    assert_eq!(files, 1);
    let soon = prost_duration(5);
    let vacuum =
        pb::VacuumTableRequest { table: orders(), older_than: Some(soon), ..Default::default() };
    let refused = fixture.tables().vacuum_table(owner(vacuum)).await.unwrap_err();
    assert_eq!(
        (reason(&refused), fact(&refused, "minimum_seconds")),
        ("RETENTION_TOO_SHORT".to_owned(), "3600".to_owned())
    );
    let list = pb::ListTableOperationsRequest { table: orders(), ..Default::default() };
    let list = fixture.tables().list_table_operations(owner(list)).await.unwrap().into_inner();
    assert_eq!(list.operations.len(), 4);
    let other = with("owner@8", pb::ListTableOperationsRequest::default());
    let none = fixture.tables().list_table_operations(other).await.unwrap().into_inner();
    assert!(none.operations.is_empty());
    fixture.stop().await;
}

fn prost_duration(seconds: i64) -> platform_proto::google::protobuf::Duration {
    platform_proto::google::protobuf::Duration { seconds, nanos: 0 }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_is_brought_back_and_a_batch_goes() {
    let fixture = with_orders(Database::Postgres).await;
    let restore = |expected| pb::RestoreTableRequest {
        table: orders(),
        version: Some(pb::VersionSelector { at: Some(At::Version(1)) }),
        expected_version: Some(expected),
        reason: "wrong".to_owned(),
        ..Default::default()
    };
    let refused = fixture.tables().restore_table(owner(restore(1))).await.unwrap_err();
    assert_eq!(reason(&refused), "TABLE_CHANGED");
    let restored = fixture.tables().restore_table(owner(restore(3))).await.unwrap().into_inner();
    let version = restored.version.unwrap();
    assert_eq!((version.version, version.reason.as_str()), (4, "wrong"));
    // What the restore took away stays a duplicate.
    let lines = "{\"id\":2,\"who\":\"p2\"}\n{\"id\":10}\n";
    assert!(fixture.upload(ndjson(header("r2"), &[lines], 2)).await.unwrap().duplicate);

    let list = fixture.bronze().list_batches(owner(pb::ListBatchesRequest::default())).await;
    let first = list.unwrap().into_inner().batches.last().unwrap().batch_id.clone();
    let delete = || pb::DeleteBatchRequest {
        batch_id: first.clone(),
        reason: "wrong".to_owned(),
        ..Default::default()
    };
    let replay = pb::ReplayBatchesRequest {
        request_id: "p1".to_owned(),
        batch_ids: vec![first.clone()],
        ..Default::default()
    };
    let replayed =
        fixture.bronze().replay_batches(owner(replay.clone())).await.unwrap().into_inner();
    assert_eq!((replayed.batch_count, replayed.record_count), (1, 2));
    let again = fixture.bronze().replay_batches(owner(replay)).await.unwrap().into_inner();
    assert_eq!(again, replayed);
    let deleted = fixture.bronze().delete_batch(owner(delete())).await.unwrap().into_inner();
    assert_eq!(deleted.records_removed, 2);
    let deleted = fixture.bronze().delete_batch(owner(delete())).await.unwrap().into_inner();
    assert_eq!(deleted.records_removed, 0);
    let (rows, _) =
        read(&fixture, pb::ReadTableRequest { table: orders(), ..Default::default() }).await;
    assert!(rows.is_empty());
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn batches_go_when_they_have_had_their_time() {
    let fixture = with_orders(Database::Sqlite).await;
    fixture.clock.advance(Duration::from_secs(10 * 86_400));
    fixture.upload(ndjson(header("new"), &["{\"id\":1}\n"], 1)).await.unwrap();
    let apply = |days, dry_run| pb::ApplyRetentionRequest {
        older_than_days: days,
        dry_run,
        table_name: "orders".to_owned(),
        ..Default::default()
    };
    let would = fixture.bronze().apply_retention(owner(apply(5, true))).await.unwrap().into_inner();
    assert_eq!(would.batches_removed, 3);
    let none = fixture.bronze().apply_retention(owner(apply(0, false))).await.unwrap().into_inner();
    assert_eq!(none.batches_removed, 0);
    let gone = fixture.bronze().apply_retention(owner(apply(5, false))).await.unwrap().into_inner();
    assert_eq!(gone, would);
    let (rows, _) =
        read(&fixture, pb::ReadTableRequest { table: orders(), ..Default::default() }).await;
    assert_eq!(rows.len(), 1);
    let set = pb::SetTableRetentionRequest {
        table: orders(),
        retention: Some(pb::RetentionPolicy {
            row_retention: Some(prost_duration(86_400)),
            ..Default::default()
        }),
        ..Default::default()
    };
    fixture.tables().set_table_retention(owner(set)).await.unwrap();
    fixture.clock.advance(Duration::from_secs(2 * 86_400));
    let gone = fixture.bronze().apply_retention(owner(apply(0, false))).await.unwrap().into_inner();
    assert_eq!(gone.batches_removed, 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declared_table_is_made_before_there_are_rows() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let ensure = |dry_run| pb::EnsureTableRequest {
        layer: pb::DataLayer::Bronze as i32,
        dataset: "wide".to_owned(),
        dry_run,
        ..Default::default()
    };
    let would = fixture.tables().ensure_table(owner(ensure(true))).await.unwrap().into_inner();
    assert!(would.created && would.table.is_none());
    let made = fixture.tables().ensure_table(owner(ensure(false))).await.unwrap().into_inner();
    assert!(made.created && made.changes.is_empty());
    assert_eq!(made.table.unwrap().version, 0);
    let again = fixture.tables().ensure_table(owner(ensure(false))).await.unwrap().into_inner();
    assert!(!again.created);
    let missing = pb::EnsureTableRequest { dataset: "none".to_owned(), ..ensure(false) };
    let refused = fixture.tables().ensure_table(owner(missing)).await.unwrap_err();
    assert_eq!(reason(&refused), "DATASET_NOT_FOUND");
    fixture.stop().await;
}
