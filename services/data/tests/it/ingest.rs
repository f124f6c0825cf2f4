//! Batches that come: once, whole, counted.

use std::time::Duration;

use platform_proto::platform::common::v1::CursorPaginationRequest;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::ingest_batch_request::Part;
use platform_proto::platform::data::v1::ingest_records_request::Records;
use serde_json::json;
use testkit::wait_for;

use crate::fixture::{BOUND, Database, Fixture, ORG, dataset, header, ndjson, owner, reason, with};
use crate::silver::declare;

async fn stored(database: Database) {
    let fixture = Fixture::start(database).await;
    let text = "{\"id\":1,\"name\":\"a\"}\n\r\n{\"name\":null}\r\n";
    let long = format!("{{\"id\":3,\"x\":\"{}\"}}\nno json", "y".repeat(200));
    let parts = ndjson(header("r1"), &[&text[..9], &text[9..], &long], 4);
    let answer = fixture.upload(parts.clone()).await.unwrap();
    let batch = answer.batch.unwrap();
    assert!(!answer.duplicate);
    assert_eq!((batch.org_id, batch.table_name.as_str()), (ORG, "orders"));
    // One is too long, and is left out; one is no JSON, and is kept.
    assert_eq!((batch.input_records, batch.valid_records, batch.output_records), (4, 2, 3));
    assert_eq!(batch.size_bytes as usize, text.len() + long.len());
    assert!((batch.completeness_score - 2.0 / 3.0).abs() < 1e-9, "{}", batch.completeness_score);
    let issues: Vec<_> = batch.issues.iter().map(|it| (it.r#type.as_str(), it.count)).collect();
    assert_eq!(issues, [("FIELD_MISSING", 1), ("RECORD_MALFORMED", 1), ("RECORD_TOO_LARGE", 1)]);
    assert_eq!(batch.issues[2].example, "record 2");
    let kept = ["{\"id\":1,\"name\":\"a\"}", "{\"name\":null}", "no json"];
    assert_eq!(fixture.raw(&batch.batch_id).await, kept);
    // Its number stays with a record, whatever was left out before it; to pass over is to count.
    let read = pb::ReadRawRequest { batch_id: batch.batch_id.clone(), ..Default::default() };
    for (offset, numbers) in [(2, &[3][..]), (3, &[][..])] {
        let read = pb::ReadRawRequest { offset, ..read.clone() };
        let mut stream = fixture.bronze().read_raw(owner(read)).await.unwrap().into_inner();
        let records = stream.message().await.unwrap().map_or_else(Vec::new, |it| it.records);
        assert_eq!(records.iter().map(|it| it.row_number).collect::<Vec<_>>(), numbers);
    }

    // Sent again, in other pieces, it is answered with the same batch.
    let whole = format!("{text}{long}");
    let again = fixture.upload(ndjson(header("r1"), &[&whole], 4)).await.unwrap();
    assert!(again.duplicate);
    assert_eq!(again.batch.unwrap(), batch);
    let other = fixture.upload(ndjson(header("r1"), &["{}"], 1)).await.unwrap_err();
    assert_eq!(reason(&other), "REQUEST_ID_REUSED");
    let get = pb::GetBatchRequest { batch_id: batch.batch_id.clone(), ..Default::default() };
    let got = fixture.bronze().get_batch(owner(get)).await.unwrap().into_inner();
    assert_eq!(got.batch.unwrap(), batch);
    let events = || fixture.others.events.lock().unwrap().len();
    wait_for("the record of the upload", BOUND, async || events() == 1).await;
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_is_stored_once_with_every_record_counted_on_sqlite() {
    stored(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_is_stored_once_with_every_record_counted_on_postgres() {
    stored(Database::Postgres).await;
}

/// What is in quarantine, by its number.
async fn quarantined(fixture: &Fixture) -> Vec<pb::QuarantinedRecord> {
    let list = pb::ListQuarantineRequest::default();
    let found = fixture.silver().list_quarantine(owner(list)).await.unwrap();
    let mut records = found.into_inner().records;
    records.sort_by_key(|it| it.row_number);
    records
}

async fn left_out(database: Database) {
    let fixture = Fixture::start(database).await;
    let definition = json!({
        "bronze": {"maxRowBytes": "60"},
        "silver": {
            "columns": [{"name": "id", "type": "FIELD_TYPE_INTEGER"}],
            "primaryKey": ["id"],
        }
    });
    declare(&fixture, dataset("sales", definition));
    // The beginning of one of them would be a record by itself.
    let lines = [
        r#"{"id": 1}"#.to_owned(),
        format!("{{\"id\": 2}}{}x", " ".repeat(600)),
        "no json".to_owned(),
        format!("{{\"id\": 3, \"x\": \"{}\"}}", "y".repeat(60)),
        r#"{"id": 4}"#.to_owned(),
    ];
    let header = pb::IngestHeader { dataset: "sales".to_owned(), ..header("r1") };
    let text = lines.join("\n");
    let (one, two) = text.split_at(100);
    let batch = fixture.upload(ndjson(header, &[one, two], 5)).await.unwrap().batch.unwrap();
    let left_out: Vec<_> =
        batch.issues.iter().filter(|it| it.r#type == "RECORD_TOO_LARGE").collect();
    assert_eq!((left_out[0].count, left_out[0].example.as_str()), (2, "records 1, 3"));
    assert_eq!(batch.input_records, batch.output_records + left_out[0].count);

    let silver = || fixture.silver();
    // They are there at once, and stay however often the batch is processed.
    let mut found = quarantined(&fixture).await;
    for force in [false, true] {
        let numbers: Vec<_> = found.iter().map(|it| it.row_number).collect();
        assert!(numbers == [1, 3] || numbers == [1, 2, 3], "{numbers:?}");
        let process = pb::ProcessBatchRequest {
            bronze_batch_id: batch.batch_id.clone(),
            force,
            ..Default::default()
        };
        let done = silver().process_batch(owner(process)).await.unwrap().into_inner();
        let result = done.result.unwrap();
        assert_eq!((result.input_records, result.quarantined), (batch.output_records, 1));
        found = quarantined(&fixture).await;
    }
    let reasons: Vec<_> =
        found.iter().map(|it| (it.row_number, it.reasons[0].as_str(), it.payload.len())).collect();
    let wanted =
        [(1, "RECORD_TOO_LARGE", 256), (2, "RECORD_MALFORMED", 7), (3, "RECORD_TOO_LARGE", 78)];
    assert_eq!(reasons, wanted);
    // Every record that came is a row, or is set aside.
    assert_eq!(batch.input_records, 2 + found.len() as i64);
    let message = &found[0].issues[0].message;
    assert_eq!(message, "The record has 610 bytes, and 60 are allowed. Its first 256 are kept.");
    assert_eq!(lines[3].as_bytes(), &found[2].payload[..]);

    // What is not there as a whole becomes no row.
    let ids = vec![found[0].record_id.clone(), found[2].record_id.clone()];
    let release = pb::ReleaseQuarantinedRequest { record_ids: ids, ..Default::default() };
    let done = silver().release_quarantined(owner(release)).await.unwrap().into_inner();
    assert_eq!((done.affected, done.refused), (0, 2));
    let remove = pb::DeleteBatchRequest {
        batch_id: batch.batch_id,
        reason: "wrong".to_owned(),
        ..Default::default()
    };
    fixture.bronze().delete_batch(owner(remove)).await.unwrap();
    wait_for("the removal", BOUND, async || quarantined(&fixture).await.is_empty()).await;
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_large_is_left_out_and_named_on_sqlite() {
    left_out(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_large_is_left_out_and_named_on_postgres() {
    left_out(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_known_for_a_day_and_a_position_for_ever() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let position = |version| pb::AppendPosition { application_id: "w".to_owned(), version };
    let upload = |request: &str, at: Option<i64>| {
        let header = pb::IngestHeader { append_position: at.map(position), ..header(request) };
        ndjson(header, &["{\"id\":1}\n"], 1)
    };
    let first = fixture.upload(upload("r1", None)).await.unwrap().batch.unwrap();
    let counted = fixture.upload(upload("r2", Some(5))).await.unwrap().batch.unwrap();
    fixture.clock.advance(Duration::from_secs(25 * 3600));
    let later = fixture.upload(upload("r1", None)).await.unwrap();
    assert!(!later.duplicate && later.batch.unwrap().batch_id != first.batch_id);
    for (request, at) in [("r2", 5), ("r3", 5), ("r3", 4)] {
        let again = fixture.upload(upload(request, Some(at))).await.unwrap();
        assert!(again.duplicate, "{request} {at}");
        assert_eq!(again.batch.unwrap().batch_id, counted.batch_id);
    }
    assert!(!fixture.upload(upload("r4", Some(6))).await.unwrap().duplicate);
    let list = fixture.bronze().list_batches(owner(pb::ListBatchesRequest::default())).await;
    assert_eq!(list.unwrap().into_inner().batches.len(), 4);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_form_of_records_is_kept() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let column = |name: &str, kind: pb::DataTypeKind| pb::Column {
        name: name.to_owned(),
        r#type: Some(pb::DataType { kind: kind as i32, ..Default::default() }),
        nullable: true,
        ..Default::default()
    };
    let schema = pb::TableSchema {
        columns: vec![
            column("id", pb::DataTypeKind::Int64),
            column("name", pb::DataTypeKind::String),
        ],
        ..Default::default()
    };
    let row = |id: i64| pb::Row {
        values: vec![
            pb::Value { kind: Some(pb::value::Kind::Int64Value(id)) },
            pb::Value { kind: None },
        ],
    };
    let typed = pb::RowBatch { schema: Some(schema), rows: vec![row(1)] };
    let more = pb::RowBatch { schema: None, rows: vec![row(2)] };
    let typed_header = |request: &str| pb::IngestHeader {
        form: pb::RecordForm::TypedRows as i32,
        dataset: "wide".to_owned(),
        ..header(request)
    };
    let trailer =
        |count| Part::Trailer(pb::IngestTrailer { record_count: count, ..Default::default() });
    let parts = vec![
        Part::Header(typed_header("t1")),
        Part::TypedRows(typed.clone()),
        Part::TypedRows(more),
        trailer(2),
    ];
    let batch = fixture.upload(parts).await.unwrap().batch.unwrap();
    let texts = ["{\"id\":1,\"name\":null}", "{\"id\":2,\"name\":null}"];
    assert_eq!(fixture.raw(&batch.batch_id).await, texts);
    assert!((batch.completeness_score - 0.5).abs() < 1e-9);

    let few = pb::IngestRecordsRequest {
        header: Some(typed_header("t2")),
        records: Some(Records::TypedRows(typed)),
    };
    let few = fixture.bronze().ingest_records(owner(few)).await.unwrap().into_inner();
    assert_eq!(fixture.raw(&few.batch.unwrap().batch_id).await, &texts[..1]);

    let payload = |bytes: &[u8]| pb::RawPayload {
        payload: bytes.to_vec().into(),
        source_id: "s1".to_owned(),
        ..Default::default()
    };
    let opaque = pb::IngestHeader {
        form: pb::RecordForm::Payloads as i32,
        media_type: "text/csv".to_owned(),
        ..header("p1")
    };
    let payloads = pb::RawPayloads { payloads: vec![payload(&[0xff, 0]), payload(b"{}")] };
    let parts = vec![Part::Header(opaque), Part::Payloads(payloads), trailer(2)];
    let batch = fixture.upload(parts).await.unwrap().batch.unwrap();
    let list = pb::ListRawRecordsRequest { batch_id: batch.batch_id.clone(), ..Default::default() };
    let found = fixture.bronze().list_raw_records(owner(list)).await.unwrap().into_inner();
    let records: Vec<_> =
        found.records.iter().map(|it| (&it.payload[..], it.source_id.as_str())).collect();
    assert_eq!(records, [(&[0xff, 0][..], "s1"), (&b"{}"[..], "s1")]);
    assert_eq!(found.records[0].media_type, "text/csv");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_calls_of_one_request_make_one_batch() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let parts = || ndjson(header("r1"), &["{\"id\":1}\n"], 1);
    let (one, two) = tokio::join!(fixture.upload(parts()), fixture.upload(parts()));
    let outcomes = [one, two];
    let mut ids = Vec::new();
    for outcome in outcomes {
        match outcome {
            Ok(answer) => ids.push(answer.batch.unwrap().batch_id),
            Err(status) => assert_eq!(reason(&status), "REQUEST_IN_PROGRESS"),
        }
    }
    ids.push(fixture.upload(parts()).await.unwrap().batch.unwrap().batch_id);
    ids.dedup();
    assert_eq!(ids.len(), 1, "{ids:?}");
    let list = fixture.bronze().list_batches(owner(pb::ListBatchesRequest::default())).await;
    assert_eq!(list.unwrap().into_inner().batches.len(), 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn batches_are_listed_page_by_page_and_read_in_parts() {
    let fixture = Fixture::start(Database::Sqlite).await;
    for at in 0..3 {
        fixture.clock.advance(Duration::from_secs(1));
        let lines: String = (0..20).map(|it| format!("{{\"id\":{it}}}\n")).collect();
        fixture.upload(ndjson(header(&format!("r{at}")), &[&lines], 20)).await.unwrap();
    }
    let mut cursor = String::new();
    let mut seen = Vec::new();
    loop {
        let pagination = CursorPaginationRequest { cursor, limit: 2, ..Default::default() };
        let list = pb::ListBatchesRequest { pagination: Some(pagination), ..Default::default() };
        let page = fixture.bronze().list_batches(owner(list)).await.unwrap().into_inner();
        seen.extend(page.batches.iter().map(|it| it.request_id.clone()));
        let place = page.pagination.unwrap();
        cursor = place.next_cursor;
        if !place.has_more {
            break;
        }
    }
    assert_eq!(seen, ["r2", "r1", "r0"]);
    let list = pb::ListBatchesRequest { dataset: Some("other".to_owned()), ..Default::default() };
    let none = fixture.bronze().list_batches(owner(list)).await.unwrap().into_inner();
    assert!(none.batches.is_empty());

    let all = fixture.bronze().list_batches(owner(pb::ListBatchesRequest::default())).await;
    let batch_id = all.unwrap().into_inner().batches[0].batch_id.clone();
    let read = pb::ReadRawRequest { batch_id: batch_id.clone(), offset: 5, limit: 3, org_id: 0 };
    let mut stream = fixture.bronze().read_raw(owner(read)).await.unwrap().into_inner();
    let mut numbers = Vec::new();
    while let Some(message) = stream.message().await.unwrap() {
        numbers.extend(message.records.iter().map(|it| it.row_number));
    }
    assert_eq!(numbers, [5, 6, 7]);
    let list = pb::ListRawRecordsRequest {
        batch_id,
        search: "\"id\":1".to_owned(),
        pagination: Some(CursorPaginationRequest { limit: 100, ..Default::default() }),
        ..Default::default()
    };
    let found = fixture.bronze().list_raw_records(with("member", list)).await.unwrap().into_inner();
    assert_eq!(found.records.len(), 11);
    fixture.stop().await;
}
