//! Uploads that are not whole, and names that lead elsewhere.

use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::ingest_batch_request::Part;

use crate::fixture::{Database, Fixture, fact, header, ndjson, owner, reason, with};

const LINE: &str = "{\"id\":1}\n";

fn trailer(count: i64, checksum: &str) -> Part {
    let checksum = checksum.to_owned();
    Part::Trailer(pb::IngestTrailer { record_count: count, checksum, completes_generation: false })
}

fn rows(text: &str) -> Part {
    Part::Rows(text.as_bytes().to_vec().into())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_that_is_not_whole_leaves_nothing_behind() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let head = || Part::Header(header("r1"));
    let payloads = Part::Payloads(pb::RawPayloads { payloads: vec![pb::RawPayload::default()] });
    let zeros = "0".repeat(64);
    let hostile = |dataset: &str| {
        Part::Header(pb::IngestHeader { dataset: dataset.to_owned(), ..header("r1") })
    };
    let typed = pb::IngestHeader { form: pb::RecordForm::TypedRows as i32, ..header("r1") };
    let arrow = pb::IngestHeader { form: pb::RecordForm::ArrowIpc as i32, ..header("r1") };
    let broken = Part::ArrowIpc(vec![1, 2, 3].into());
    let expects = pb::IngestHeader { expected_records: Some(2), ..header("r1") };
    let tried: Vec<(&str, Vec<Part>)> = vec![
        ("UPLOAD_INCOMPLETE", vec![]),
        ("UPLOAD_INCOMPLETE", vec![rows(LINE), trailer(1, "")]),
        ("UPLOAD_INCOMPLETE", vec![head()]),
        ("UPLOAD_INCOMPLETE", vec![head(), rows(LINE)]),
        ("UPLOAD_INCOMPLETE", vec![head(), head(), trailer(0, "")]),
        ("UPLOAD_INCOMPLETE", vec![head(), rows(LINE), trailer(1, ""), rows(LINE)]),
        ("UPLOAD_FORM_MISMATCH", vec![head(), payloads, trailer(1, "")]),
        ("RECORD_COUNT_MISMATCH", vec![head(), rows(LINE), trailer(2, "")]),
        ("RECORD_COUNT_MISMATCH", vec![Part::Header(expects), rows(LINE), trailer(1, "")]),
        ("CHECKSUM_MISMATCH", vec![head(), rows(LINE), trailer(1, &zeros)]),
        ("RECORD_MALFORMED", vec![Part::Header(arrow), broken, trailer(1, "")]),
        (
            "VALIDATION_FAILED",
            vec![Part::Header(typed), Part::TypedRows(pb::RowBatch::default()), trailer(0, "")],
        ),
        ("DATASET_NOT_FOUND", vec![hostile("../8"), trailer(0, "")]),
        ("DATASET_NOT_FOUND", vec![hostile("unknown"), trailer(0, "")]),
    ];
    for (wanted, parts) in tried {
        let shown = format!("{parts:?}");
        let refused = fixture.upload(parts).await.unwrap_err();
        assert_eq!(reason(&refused), wanted, "{shown}: {refused:?}");
    }
    let list = fixture.bronze().list_batches(owner(pb::ListBatchesRequest::default())).await;
    assert!(list.unwrap().into_inner().batches.is_empty());
    // The request is as good as new.
    assert!(!fixture.upload(ndjson(header("r1"), &[LINE], 1)).await.unwrap().duplicate);
    let table = fixture.lake().table(&"7/bronze/orders".parse().unwrap()).await.unwrap();
    assert_eq!(table.snapshot().await.unwrap().statistics().rows, Some(1));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn batches_of_another_organisation_are_not_there() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let stored = fixture.upload(ndjson(header("r1"), &[LINE], 1)).await.unwrap();
    let batch_id = stored.batch.unwrap().batch_id;
    for id in [batch_id.as_str(), "../7", "x' OR '1'='1"] {
        let get = pb::GetBatchRequest { batch_id: id.to_owned(), ..Default::default() };
        let refused = fixture.bronze().get_batch(with("owner@8", get)).await.unwrap_err();
        assert_eq!(reason(&refused), "BATCH_NOT_FOUND");
        let read = pb::ReadRawRequest { batch_id: id.to_owned(), ..Default::default() };
        let refused = fixture.bronze().read_raw(with("owner@8", read)).await.unwrap_err();
        assert_eq!(reason(&refused), "BATCH_NOT_FOUND");
    }
    let list = pb::ListBatchesRequest { org_id: 7, ..Default::default() };
    let refused = fixture.bronze().list_batches(with("owner@8", list)).await.unwrap_err();
    assert_eq!(reason(&refused), "TENANT_MISMATCH");
    let other = pb::IngestHeader { org_id: 7, ..header("r1") };
    let refused = fixture.upload_as("owner@8", ndjson(other, &[LINE], 1)).await.unwrap_err();
    assert_eq!(reason(&refused), "TENANT_MISMATCH");
    // The same request id of another organisation is another request.
    let own = fixture.upload_as("owner@8", ndjson(header("r1"), &[LINE], 1)).await.unwrap();
    assert!(!own.duplicate);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_attempt_is_told_to_stop() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let upload = |request: &str, fence| {
        let execution_id = "e1".to_owned();
        let header = pb::IngestHeader { execution_id, fence, ..header(request) };
        ndjson(header, &[LINE], 1)
    };
    fixture.upload(upload("r1", 2)).await.unwrap();
    // A newer attempt may repeat what an older one did.
    assert!(fixture.upload(upload("r1", 3)).await.unwrap().duplicate);
    let stale = fixture.upload(upload("r2", 2)).await.unwrap_err();
    assert_eq!(
        (reason(&stale), fact(&stale, "newest_fence")),
        ("STALE_FENCE".to_owned(), "3".to_owned())
    );
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_beyond_a_limit_is_refused() {
    let fixture = Fixture::with(Database::Sqlite, |it| {
        it.batch_records_max = 3;
        it.batch_bytes_max = base::ByteSize(40);
    });
    let fixture = fixture.await;
    let many = fixture.upload(ndjson(header("r1"), &["1\n2\n3\n4\n"], 4)).await.unwrap_err();
    assert_eq!(
        (reason(&many), fact(&many, "unit")),
        ("BATCH_TOO_LARGE".to_owned(), "records".to_owned())
    );
    let long = "x".repeat(41);
    let large = fixture.upload(ndjson(header("r1"), &[&long], 1)).await.unwrap_err();
    assert_eq!(
        (reason(&large), fact(&large, "unit")),
        ("BATCH_TOO_LARGE".to_owned(), "bytes".to_owned())
    );
    fixture.stop().await;
}
