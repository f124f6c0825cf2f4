//! Records that are set aside, looked at, and let go.

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::data::v1 as pb;
use serde_json::json;

use crate::fixture::{Database, Fixture, dataset, owner, reason, with};
use crate::silver::{counts, declare, process, rows, start, store, text};
use crate::tables::ended;

async fn held(fixture: &Fixture, state: pb::QuarantineState) -> Vec<pb::QuarantinedRecord> {
    let list = pb::ListQuarantineRequest { state: state as i32, ..Default::default() };
    let mut found =
        fixture.silver().list_quarantine(owner(list)).await.unwrap().into_inner().records;
    found.sort_by_key(|it| it.row_number);
    found
}

const RECORDS: [&str; 5] = [
    r#"{"id": 1, "total": 5000, "email": "a@x"}"#,
    r#"{"id": "x", "total": 1}"#,
    r#"{"id": 2, "total": 2000}"#,
    "no json",
    r#"{"id": 3}"#,
];

async fn let_go(database: Database) {
    let fixture = start(database).await;
    let batch = store(&fixture, "r1", &RECORDS).await;
    let done = process(&fixture, &batch, |_| {}).await.unwrap().result.unwrap();
    assert_eq!(counts(&done), [5, 1, 0, 0, 4]);
    let found = held(&fixture, pb::QuarantineState::Unspecified).await;
    let reasons: Vec<_> = found.iter().map(|it| it.reasons.join(",")).collect();
    assert_eq!(reasons, ["CHEAP", "TYPE_CAST_FAILED", "CHEAP", "RECORD_MALFORMED"]);
    assert_eq!((found[0].score, found[3].score), (50.0, 0.0));
    // The first has personal data, which nobody here may see.
    assert!(found[0].payload.is_empty());
    let values: Vec<_> = found[0]
        .values
        .iter()
        .map(|it| format!("{}={}", it.name, text(it.value.as_ref().unwrap())))
        .collect();
    assert_eq!(values, ["id=1", "total=5000000000"]);
    let get = |id: &str| pb::GetQuarantinedRecordRequest {
        record_id: id.to_owned(),
        ..Default::default()
    };
    let got = fixture.silver().get_quarantined_record(owner(get(&found[1].record_id))).await;
    assert_eq!(got.unwrap().into_inner().record.unwrap(), found[1]);
    let other = with("owner@8", get(&found[1].record_id));
    let other = fixture.silver().get_quarantined_record(other).await.unwrap_err();
    assert_eq!(reason(&other), "QUARANTINED_RECORD_NOT_FOUND");

    // In spite of its score, but not without what a row needs.
    let release = || pb::ReleaseQuarantinedRequest {
        record_ids: found[..2].iter().map(|it| it.record_id.clone()).collect(),
        reason: "checked".to_owned(),
        ..Default::default()
    };
    let done = fixture.silver().release_quarantined(owner(release())).await.unwrap().into_inner();
    assert_eq!((done.affected, done.refused), (1, 1));
    assert_eq!(rows(&fixture, &["id", "total"]).await, ["1 5000000000", "3 0"]);
    let done = fixture.silver().release_quarantined(owner(release())).await.unwrap().into_inner();
    assert_eq!((done.affected, done.refused), (0, 1));
    let released = held(&fixture, pb::QuarantineState::Released).await;
    assert_eq!((released.len(), released[0].decided_by.as_str()), (1, "user/1"));

    // A rule that is mended lets the others pass.
    let mut newer = fixture.others.datasets.lock().unwrap()["sales"].clone();
    let silver = newer.definition.as_mut().unwrap().silver.as_mut().unwrap();
    silver.quality = None;
    declare(&fixture, config::Dataset { version: 2, ..newer });
    let filter = pb::QuarantineFilter { dataset: "sales".to_owned(), ..Default::default() };
    let again =
        pb::ReevaluateQuarantinedRequest { filter: Some(filter.clone()), ..Default::default() };
    let done = fixture.silver().reevaluate_quarantined(owner(again)).await.unwrap().into_inner();
    assert_eq!((done.released, done.kept), (1, 2));
    assert_eq!(rows(&fixture, &["id"]).await, ["1", "2", "3"]);

    let filter = pb::QuarantineFilter { reasons: vec!["RECORD_MALFORMED".to_owned()], ..filter };
    let discard =
        || pb::DiscardQuarantinedRequest { filter: Some(filter.clone()), ..Default::default() };
    for affected in [1, 0] {
        let done = fixture.silver().discard_quarantined(owner(discard())).await.unwrap();
        assert_eq!(done.into_inner().affected, affected);
    }
    assert_eq!(held(&fixture, pb::QuarantineState::Held).await.len(), 1);
    assert_eq!(held(&fixture, pb::QuarantineState::Discarded).await.len(), 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn records_are_set_aside_and_let_go_on_sqlite() {
    let_go(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn records_are_set_aside_and_let_go_on_postgres() {
    let_go(Database::Postgres).await;
}

/// Rows without a key, of which those with a greater `id` than 5 are set aside.
fn log() -> serde_json::Value {
    json!({
        "bronze": {},
        "silver": {
            "columns": [{"name": "id", "type": "FIELD_TYPE_INTEGER"}],
            "quality": {"rules": [{
                "name": "small", "dimension": "QUALITY_DIMENSION_VALIDITY", "penalty": 100,
                "range": {"column": "id", "max": 5}
            }]}
        }
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_without_a_key_are_let_go_once() {
    let fixture = start(Database::Sqlite).await;
    declare(&fixture, dataset("sales", log()));
    let batch = store(&fixture, "r1", &[r#"{"id": 1}"#, r#"{"id": 7}"#]).await;
    process(&fixture, &batch, |_| {}).await.unwrap();
    let ids = held(&fixture, pb::QuarantineState::Held).await;
    let release = || pb::ReleaseQuarantinedRequest {
        record_ids: ids.iter().map(|it| it.record_id.clone()).collect(),
        ..Default::default()
    };
    for affected in [1, 0] {
        let done = fixture.silver().release_quarantined(owner(release())).await.unwrap();
        assert_eq!(done.into_inner().affected, affected);
        assert_eq!(rows(&fixture, &["id"]).await, ["1", "7"]);
    }
    fixture.stop().await;
}

async fn release(fixture: &Fixture, ids: Vec<String>) -> i64 {
    let release = pb::ReleaseQuarantinedRequest { record_ids: ids, ..Default::default() };
    let done = fixture.silver().release_quarantined(owner(release)).await;
    done.unwrap().into_inner().affected
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_without_a_key_that_calls_let_go_at_once_are_written_once() {
    let fixture = start(Database::Sqlite).await;
    declare(&fixture, dataset("sales", log()));
    let records: Vec<String> = (10..26).map(|id| format!("{{\"id\": {id}}}")).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let batch = store(&fixture, "r1", &records).await;
    process(&fixture, &batch, |_| {}).await.unwrap();
    let ids = held(&fixture, pb::QuarantineState::Held).await.into_iter().map(|it| it.record_id);
    let ids: Vec<String> = ids.collect();
    for (at, pair) in ids.chunks(2).enumerate() {
        // Two that let go the same, and one that lets go another one.
        let same = || vec![pair[0].clone()];
        let (one, two, other) = tokio::join!(
            release(&fixture, same()),
            release(&fixture, same()),
            release(&fixture, vec![pair[1].clone()])
        );
        assert_eq!((one + two, other), (1, 1));
        assert_eq!(rows(&fixture, &["id"]).await.len(), 2 * at + 2);
    }
    fixture.stop().await;
}

async fn erased(database: Database) {
    let fixture = start(database).await;
    let records = [
        r#"{"id": 1, "total": 5000, "email": "a@x"}"#,
        r#"{"id": 2, "total": 5000, "email": "a@x"}"#,
        r#"{"id": 3, "total": 5000, "email": "b@x"}"#,
        "no json",
    ];
    let batch = store(&fixture, "r1", &records).await;
    process(&fixture, &batch, |_| {}).await.unwrap();
    let before = held(&fixture, pb::QuarantineState::Held).await;
    assert_eq!(before.len(), 4);
    assert_eq!(release(&fixture, vec![before[1].record_id.clone()]).await, 1);
    let erase = pb::EraseRawRecordsRequest {
        table_name: "sales".to_owned(),
        field_pointer: "/email".to_owned(),
        values: vec!["a@x".to_owned()],
        reason: "asked".to_owned(),
        ..Default::default()
    };
    let erase = fixture.bronze().erase_raw_records(owner(erase)).await.unwrap().into_inner();
    let ended = ended(&fixture, erase.operation).await;
    assert_eq!((ended.status(), ended.rows_removed), (ExecutionStatus::Completed, 2), "{ended:?}");
    // Copies that were let go are gone as well, and those of other people are not.
    assert_eq!(held(&fixture, pb::QuarantineState::Held).await, before[2..]);
    assert_eq!(held(&fixture, pb::QuarantineState::Released).await, []);
    for record in &before[..2] {
        let get = pb::GetQuarantinedRecordRequest {
            record_id: record.record_id.clone(),
            ..Default::default()
        };
        let gone = fixture.silver().get_quarantined_record(owner(get)).await.unwrap_err();
        assert_eq!(reason(&gone), "QUARANTINED_RECORD_NOT_FOUND");
    }
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn copies_of_records_that_are_erased_go_as_well_on_sqlite() {
    erased(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn copies_of_records_that_are_erased_go_as_well_on_postgres() {
    erased(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_quarantine_is_listed_page_by_page() {
    let fixture = start(Database::Sqlite).await;
    let records: Vec<String> = (0..25).map(|it| format!("x{it}")).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let batch = store(&fixture, "r1", &records).await;
    process(&fixture, &batch, |_| {}).await.unwrap();
    let mut seen = std::collections::BTreeSet::new();
    let mut cursor = String::new();
    loop {
        let page = platform_proto::platform::common::v1::CursorPaginationRequest {
            cursor,
            limit: 10,
            ..Default::default()
        };
        let list = pb::ListQuarantineRequest { pagination: Some(page), ..Default::default() };
        let page = fixture.silver().list_quarantine(owner(list)).await.unwrap().into_inner();
        seen.extend(page.records.iter().map(|it| it.row_number));
        let next = page.pagination.unwrap();
        if !next.has_more {
            break;
        }
        cursor = next.next_cursor;
    }
    assert_eq!(seen.len(), 25);
    fixture.stop().await;
}
