//! Files that are staged become batches.

use std::io::Write as _;
use std::os::unix::fs::symlink;
use std::sync::Arc;

use aws_lc_rs::digest;
use base::ByteSize;
use lake::arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use parquet::arrow::ArrowWriter;
use platform_proto::platform::data::v1 as pb;
use testkit::{Buckets, S3_KEY};
use tonic::{Code, Status};

use crate::fixture::{Database, Fixture, ORG, fact, header, owner, reason, with};

/// Two records as lines.
const LINES: &str = "{\"id\":\"1\",\"n\":\"a\"}\n{\"id\":\"2\",\"n\":null}\n";

fn of(request_id: &str, path: &str) -> pb::IngestFromStorageRequest {
    pb::IngestFromStorageRequest {
        header: Some(header(request_id)),
        storage_path: path.to_owned(),
        ..Default::default()
    }
}

async fn ingest(
    fixture: &Fixture,
    request: pb::IngestFromStorageRequest,
) -> Result<pb::IngestFromStorageResponse, Status> {
    Ok(fixture.bronze().ingest_from_storage(owner(request)).await?.into_inner())
}

fn sha256(bytes: &[u8]) -> String {
    let digest = digest::digest(&digest::SHA256, bytes);
    digest.as_ref().iter().map(|it| format!("{it:02x}")).collect()
}

fn parquet() -> Vec<u8> {
    let ids: ArrayRef = Arc::new(StringArray::from(vec!["1", "2"]));
    let names: ArrayRef = Arc::new(StringArray::from(vec![Some("a"), None]));
    let batch = RecordBatch::try_from_iter([("id", ids), ("n", names)]).unwrap();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    bytes
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

async fn stored(database: Database) {
    let fixture = Fixture::start(database).await;
    let zstd = zstd::stream::encode_all(LINES.as_bytes(), 1).unwrap();
    let marked = format!("\u{feff}{LINES}");
    let csv = "id,n\r\n1,a\r\n2,\r\n";
    let json = "[{\"id\":\"1\",\"n\":\"a\"},\n {\"id\":\"2\",\"n\":null}]";
    let files: [(&str, Vec<u8>); 8] = [
        ("a.ndjson", LINES.into()),
        ("b.jsonl", marked.into()),
        ("deep/er/c.ndjson.gz", gzip(LINES.as_bytes())),
        ("d.ndjson.zst", zstd.clone()),
        ("told by its bytes.ndjson", zstd),
        ("e.csv", csv.into()),
        ("f.json", json.into()),
        ("g.parquet", parquet()),
    ];
    for (at, (path, bytes)) in files.iter().enumerate() {
        fixture.stage(ORG, path, bytes);
        let mut request = of(&format!("r{at}"), path);
        let stated = if at % 2 == 0 { sha256(bytes) } else { String::new() };
        let header = header(&format!("r{at}"));
        request.header =
            Some(pb::IngestHeader { checksum: stated, expected_records: Some(2), ..header });
        let answer = ingest(&fixture, request).await.unwrap();
        let batch = answer.batch.unwrap();
        assert!(!answer.duplicate, "{path}");
        assert_eq!((batch.input_records, batch.valid_records, batch.output_records), (2, 2, 2));
        assert_eq!(batch.checksum, sha256(bytes), "{path}");
        let kept = fixture.raw(&batch.batch_id).await;
        // What is text in the file is kept as it is.
        assert_eq!(kept.join("\n") + "\n", LINES, "{path}");
    }
    let rows = fixture.lake().table(&"7/bronze/orders".parse().unwrap()).await.unwrap();
    assert_eq!(rows.snapshot().await.unwrap().statistics().rows, Some(16));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_every_format_is_stored_on_sqlite() {
    stored(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_every_format_is_stored_on_postgres() {
    stored(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_stored_once_by_its_request() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.stage(ORG, "a.ndjson", LINES.as_bytes());
    fixture.stage(ORG, "b.ndjson", b"{\"id\":3}\n");
    let (one, two) = tokio::join!(
        ingest(&fixture, of("r1", "a.ndjson")),
        ingest(&fixture, of("r1", "a.ndjson"))
    );
    let mut ids = Vec::new();
    for outcome in [one, two] {
        match outcome {
            Ok(answer) => ids.push(answer.batch.unwrap().batch_id),
            Err(status) => assert_eq!(reason(&status), "REQUEST_IN_PROGRESS"),
        }
    }
    // It is known again when the file is gone.
    std::fs::remove_file(fixture.path().join("staging/7/a.ndjson")).unwrap();
    let again = ingest(&fixture, of("r1", "a.ndjson")).await.unwrap();
    assert!(again.duplicate);
    ids.push(again.batch.unwrap().batch_id);
    ids.dedup();
    assert_eq!(ids.len(), 1, "{ids:?}");
    let other = ingest(&fixture, of("r1", "b.ndjson")).await.unwrap_err();
    assert_eq!(reason(&other), "REQUEST_ID_REUSED");
    let manner = pb::IngestFromStorageRequest {
        compression: pb::FileCompression::None as i32,
        ..of("r1", "a.ndjson")
    };
    assert_eq!(reason(&ingest(&fixture, manner).await.unwrap_err()), "REQUEST_ID_REUSED");
    let stated = |checksum: String| {
        let header = Some(pb::IngestHeader { checksum, ..header("r1") });
        pb::IngestFromStorageRequest { header, ..of("r1", "a.ndjson") }
    };
    assert!(ingest(&fixture, stated(sha256(LINES.as_bytes()))).await.unwrap().duplicate);
    let other = ingest(&fixture, stated("0".repeat(64))).await.unwrap_err();
    assert_eq!(reason(&other), "REQUEST_ID_REUSED");
    let list = fixture.bronze().list_batches(owner(pb::ListBatchesRequest::default())).await;
    assert_eq!(list.unwrap().into_inner().batches.len(), 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_stored_leaves_nothing_behind() {
    let fixture = Fixture::with(Database::Sqlite, |options| {
        options.batch_bytes_max = ByteSize(1000);
        options.batch_records_max = 5;
    })
    .await;
    let stage = |path: &str, text: &str| fixture.stage(ORG, path, text.as_bytes());
    stage("a.ndjson", LINES);
    stage("a.txt", LINES);
    stage("short.csv", "id,n\n1,a\n2\n3,c\n");
    stage("number.json", "[{\"id\":1},7]");
    stage("cut.json", "[{\"id\":1},");
    stage("no.parquet", "PAR1 it is not");
    stage("no.ndjson.gz", "no gzip");
    stage("many.ndjson", &"{}\n".repeat(6));
    stage("large.ndjson", &format!("{{\"a\":\"{}\"}}\n", "x".repeat(90)).repeat(20));
    fixture.stage(ORG, "bomb.ndjson.gz", &gzip(&vec![b' '; 4 << 20]));
    let is = |change: &dyn Fn(&mut pb::IngestFromStorageRequest)| {
        let mut request = of("r1", "a.ndjson");
        change(&mut request);
        request
    };
    let path = |path: &str| is(&|it| path.clone_into(&mut it.storage_path));
    let head = |change: fn(&mut pb::IngestHeader)| is(&|it| change(it.header.as_mut().unwrap()));
    let tried = [
        ("FILE_NOT_FOUND", path("b.ndjson")),
        ("FILE_NOT_FOUND", path("/a.ndjson")),
        ("FILE_NOT_FOUND", path("deep//a.ndjson")),
        ("FILE_FORMAT_UNKNOWN", path("a.txt")),
        ("CHECKSUM_MISMATCH", head(|it| it.checksum = "0".repeat(64))),
        ("RECORD_COUNT_MISMATCH", head(|it| it.expected_records = Some(3))),
        ("RECORD_MALFORMED", path("short.csv")),
        ("RECORD_MALFORMED", path("number.json")),
        ("RECORD_MALFORMED", path("cut.json")),
        ("RECORD_MALFORMED", path("no.parquet")),
        ("RECORD_MALFORMED", path("no.ndjson.gz")),
        ("BATCH_TOO_LARGE", path("many.ndjson")),
        ("BATCH_TOO_LARGE", path("large.ndjson")),
        ("BATCH_TOO_LARGE", path("bomb.ndjson.gz")),
        ("DATASET_NOT_FOUND", head(|it| it.dataset = "unknown".to_owned())),
        ("VALIDATION_FAILED", path("../8/a.ndjson")),
    ];
    for (wanted, request) in tried {
        let shown = format!("{request:?}");
        let refused = ingest(&fixture, request).await.unwrap_err();
        assert_eq!(reason(&refused), wanted, "{shown}: {refused:?}");
    }
    let second = ingest(&fixture, path("short.csv")).await.unwrap_err();
    assert_eq!(fact(&second, "record"), "1");
    let arrow = is(&|it| it.format = pb::FileFormat::ArrowIpc as i32);
    assert_eq!(ingest(&fixture, arrow).await.unwrap_err().code(), Code::Unimplemented);
    let list = fixture.bronze().list_batches(owner(pb::ListBatchesRequest::default())).await;
    assert!(list.unwrap().into_inner().batches.is_empty());
    // The request is as good as new, and a format that is given wins over the name.
    let given = is(&|it| {
        "a.txt".clone_into(&mut it.storage_path);
        it.format = pb::FileFormat::Ndjson as i32;
    });
    assert!(!ingest(&fixture, given).await.unwrap().duplicate);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_are_counted_as_those_of_an_upload() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let long = format!("{{\"id\":3,\"x\":\"{}\"}}", "y".repeat(200));
    let text = format!("{{\"id\":1}}\n\nno json\n{long}\n{{\"n\":2}}");
    fixture.stage(ORG, "a.ndjson", text.as_bytes());
    let batch = ingest(&fixture, of("r1", "a.ndjson")).await.unwrap().batch.unwrap();
    assert_eq!((batch.input_records, batch.valid_records, batch.output_records), (4, 2, 3));
    let issues: Vec<_> = batch.issues.iter().map(|it| (it.r#type.as_str(), it.count)).collect();
    assert_eq!(issues, [("FIELD_MISSING", 1), ("RECORD_MALFORMED", 1), ("RECORD_TOO_LARGE", 1)]);
    assert_eq!(fixture.raw(&batch.batch_id).await, ["{\"id\":1}", "no json", "{\"n\":2}"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_another_organisation_are_not_there() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.stage(ORG, "own.ndjson", LINES.as_bytes());
    fixture.stage(8, "secret.ndjson", LINES.as_bytes());
    let staging = fixture.path().join("staging");
    symlink(staging.join("8/secret.ndjson"), staging.join("7/link.ndjson")).unwrap();
    symlink(staging.join("8"), staging.join("7/folder")).unwrap();
    for path in ["secret.ndjson", "link.ndjson", "folder/secret.ndjson", "8/secret.ndjson"] {
        let refused = ingest(&fixture, of("r1", path)).await.unwrap_err();
        assert_eq!(reason(&refused), "FILE_NOT_FOUND", "{path}");
    }
    let other = with("owner@8", of("r1", "own.ndjson"));
    let refused = fixture.bronze().ingest_from_storage(other).await.unwrap_err();
    assert_eq!(reason(&refused), "FILE_NOT_FOUND");
    let other = with("owner@8", of("r1", "secret.ndjson"));
    let batch = fixture.bronze().ingest_from_storage(other).await.unwrap().into_inner().batch;
    assert_eq!(batch.unwrap().org_id, 8);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_many_pieces_is_stored_whole() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let lines: String = (0..30_000).map(|it| format!("{{\"id\":{it}}}\n")).collect();
    fixture.stage(ORG, "a.ndjson.gz", &gzip(lines.as_bytes()));
    let ids: ArrayRef = Arc::new(Int64Array::from_iter_values(0..30_000));
    let batch = RecordBatch::try_from_iter([("id", ids)]).unwrap();
    let mut bytes = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    fixture.stage(ORG, "b.parquet", &bytes);
    for path in ["a.ndjson.gz", "b.parquet"] {
        let batch = ingest(&fixture, of(path, path)).await.unwrap().batch.unwrap();
        assert_eq!((batch.input_records, batch.output_records), (30_000, 30_000), "{path}");
        assert_eq!(batch.size_bytes as usize, lines.len(), "{path}");
    }
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_object_is_stored_and_nothing_else_is_asked_for() {
    let (buckets, address) = Buckets::serve().await;
    let fixture = Fixture::with(Database::Sqlite, |options| {
        "s3://files/in/{org}".clone_into(&mut options.staging);
        let settings = [
            ("aws_endpoint", address.as_str()),
            ("aws_region", "us-east-1"),
            ("aws_access_key_id", S3_KEY),
            ("aws_secret_access_key", "secret"),
        ];
        let settings = settings.map(|(key, value)| (key.to_owned(), value.to_owned()));
        options.lake.storage = settings.into();
    })
    .await;
    buckets.put("/files/in/7/deep/a.ndjson.gz", gzip(LINES.as_bytes()));
    buckets.put("/files/in/7/b.parquet", parquet());
    buckets.put("/files/in/8/c.ndjson", LINES);
    buckets.put("/files/in/70/c.ndjson", LINES);
    for path in ["deep/a.ndjson.gz", "b.parquet"] {
        let batch = ingest(&fixture, of(path, path)).await.unwrap().batch.unwrap();
        assert_eq!(fixture.raw(&batch.batch_id).await.join("\n") + "\n", LINES, "{path}");
    }
    for path in ["c.ndjson", "0/c.ndjson", "/in/8/c.ndjson", "deep//a.ndjson.gz"] {
        let refused = ingest(&fixture, of("r1", path)).await.unwrap_err();
        assert_eq!(reason(&refused), "FILE_NOT_FOUND", "{path}");
    }
    let is_other = |path: &String| !path.starts_with("/files/in/7/");
    let others: Vec<String> = buckets.asked().into_iter().filter(is_other).collect();
    assert_eq!(others, [""; 0]);
    fixture.stop().await;
}
