//! Batches that become rows: typed, scored, the latest of each key, and counted.

use std::time::Duration;

use platform_proto::platform::config::v1 as config;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::query_rows_response::Part;
use platform_proto::platform::data::v1::value::Kind;
use serde_json::{Value, json};
use tonic::Status;

use crate::fixture::{
    Database, Fixture, MIGRATIONS, ORG, dataset, header, ndjson, owner, reason, with,
};

/// Sales: one row for each id, the latest by `version`.
fn definition() -> Value {
    json!({
        "bronze": {},
        "silver": {
            "columns": [
                {"name": "id", "type": "FIELD_TYPE_INTEGER", "required": true},
                {"name": "total", "type": "FIELD_TYPE_MONEY", "source": {"defaultValue": 0}},
                {"name": "city", "type": "FIELD_TYPE_STRING", "source": {"path": "address.city", "trim": true}},
                {"name": "version", "type": "FIELD_TYPE_INTEGER"},
                {"name": "email", "type": "FIELD_TYPE_STRING", "isPersonal": true}
            ],
            "primaryKey": ["id"],
            "latestBy": ["version"],
            "deleteWhen": "version < 0",
            "quality": {"rules": [{
                "name": "cheap", "dimension": "QUALITY_DIMENSION_VALIDITY", "penalty": 50,
                "range": {"column": "total", "max": 1e9}
            }]}
        }
    })
}

pub(crate) async fn start(database: Database) -> Fixture {
    let fixture = Fixture::start(database).await;
    declare(&fixture, dataset("sales", definition()));
    fixture
}

pub(crate) fn declare(fixture: &Fixture, dataset: config::Dataset) {
    fixture.others.datasets.lock().unwrap().insert(dataset.name.clone(), dataset);
    // What was asked before is asked again.
    fixture.clock.advance(Duration::from_secs(2));
}

/// Stores records as one batch of `sales`, and returns its id.
pub(crate) async fn store(fixture: &Fixture, request: &str, records: &[&str]) -> String {
    let header = pb::IngestHeader { dataset: "sales".to_owned(), ..header(request) };
    let text = records.join("\n");
    let parts = ndjson(header, &[&text], records.len() as i64);
    fixture.upload(parts).await.unwrap().batch.unwrap().batch_id
}

pub(crate) async fn process(
    fixture: &Fixture,
    batch: &str,
    change: impl FnOnce(&mut pb::ProcessBatchRequest),
) -> Result<pb::ProcessBatchResponse, Status> {
    let mut request =
        pb::ProcessBatchRequest { bronze_batch_id: batch.to_owned(), ..Default::default() };
    change(&mut request);
    Ok(fixture.silver().process_batch(owner(request)).await?.into_inner())
}

/// Input, output, deduplicated, filtered, quarantined.
pub(crate) fn counts(result: &pb::SilverResult) -> [i64; 5] {
    let it = result;
    assert_eq!(
        it.input_records,
        it.output_records + it.deduplicated + it.filtered + it.quarantined,
        "{it:?}"
    );
    [it.input_records, it.output_records, it.deduplicated, it.filtered, it.quarantined]
}

pub(crate) fn text(value: &pb::Value) -> String {
    match &value.kind {
        None => "-".to_owned(),
        Some(Kind::Int64Value(it)) => it.to_string(),
        Some(Kind::StringValue(it)) => it.clone(),
        Some(Kind::DoubleValue(it)) => it.to_string(),
        Some(other) => format!("{other:?}"),
    }
}

/// Rows of `sales` by id, as texts.
pub(crate) async fn rows(fixture: &Fixture, columns: &[&str]) -> Vec<String> {
    let sort = pb::SortKey { column: "id".to_owned(), ..Default::default() };
    let request = pb::QueryRowsRequest {
        dataset: "sales".to_owned(),
        columns: columns.iter().map(|&it| it.to_owned()).collect(),
        order_by: vec![sort],
        ..Default::default()
    };
    let (_, rows) = query(fixture, "owner", request).await.unwrap();
    rows
}

pub(crate) async fn query(
    fixture: &Fixture,
    token: &str,
    request: pb::QueryRowsRequest,
) -> Result<(pb::ReadHeader, Vec<String>), Status> {
    let mut stream = fixture.silver().query_rows(with(token, request)).await?.into_inner();
    let (mut header, mut rows, mut summary) = (None, Vec::new(), None);
    while let Some(message) = stream.message().await? {
        match message.part.unwrap() {
            Part::Header(it) => header = Some(it),
            Part::Rows(it) => rows.extend(it.rows),
            Part::ArrowIpc(_) => {}
            Part::Summary(it) => summary = Some(it),
        }
    }
    assert_eq!(summary.unwrap().row_count, rows.len() as i64);
    let line = |row: &pb::Row| row.values.iter().map(text).collect::<Vec<_>>().join(" ");
    Ok((header.unwrap(), rows.iter().map(line).collect()))
}

async fn processed(database: Database) {
    let fixture = start(database).await;
    let first = store(
        &fixture,
        "r1",
        &[
            r#"{"id": 1, "total": "12.50", "address": {"city": " Bern "}, "version": 1}"#,
            r#"{"id": 1, "total": 13, "version": 2}"#,
            r#"{"id": "x"}"#,
            r#"{"id": 2, "total": 5000}"#,
            r#"{"id": 3}"#,
            "no json",
        ],
    )
    .await;
    let done = process(&fixture, &first, |_| {}).await.unwrap();
    let result = done.result.unwrap();
    assert!(!done.duplicate);
    assert_eq!(counts(&result), [6, 2, 1, 0, 3]);
    assert_eq!((result.transformed, result.type_casting_errors), (3, 1));
    assert_eq!((result.avg_quality_score, result.min_quality_score), (100.0, 100.0));
    assert_eq!(result.dataset_version, 1);
    let table = &result.tables[0];
    assert_eq!((table.written, table.updated), (2, 0));
    let mut issues: Vec<_> = result.issues.iter().map(|it| it.r#type.as_str()).collect();
    issues.sort_unstable();
    assert_eq!(issues, ["CHEAP", "RECORD_MALFORMED", "TYPE_CAST_FAILED"]);
    assert_eq!(rows(&fixture, &["id", "total", "city"]).await, ["1 13000000 -", "3 0 -"]);

    // Once more, it is answered with what was stored.
    let again = process(&fixture, &first, |_| {}).await.unwrap();
    assert!(again.duplicate);
    assert_eq!(again.result.unwrap(), result);
    let get = pb::GetResultRequest {
        silver_batch_id: result.silver_batch_id.clone(),
        ..Default::default()
    };
    let got = fixture.silver().get_result(owner(get)).await.unwrap().into_inner();
    assert_eq!(got.result.unwrap(), result);

    // Later rows replace, earlier ones do not, and a deletion is remembered.
    let second = store(
        &fixture,
        "r2",
        &[
            r#"{"id": 1, "version": 1}"#,
            r#"{"id": 3, "version": 1}"#,
            r#"{"id": 4, "version": -5}"#,
        ],
    )
    .await;
    let done = process(&fixture, &second, |_| {}).await.unwrap().result.unwrap();
    assert_eq!(counts(&done), [3, 2, 1, 0, 0]);
    assert_eq!(rows(&fixture, &["id", "total", "version"]).await, ["1 13000000 2", "3 0 1"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn records_become_the_latest_rows_and_are_counted_on_sqlite() {
    processed(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn records_become_the_latest_rows_and_are_counted_on_postgres() {
    processed(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_order_of_batches_and_how_often_they_come_makes_no_difference() {
    let batches: Vec<Vec<String>> = (0..4_i64)
        .map(|batch| {
            let record = |row: i64| {
                let (id, version) = ((batch * 7 + row * 5) % 6, (batch * 3 + row) % 5 - 1);
                format!(r#"{{"id": {id}, "version": {version}, "total": {batch}}}"#)
            };
            (0..8).map(record).collect()
        })
        .collect();
    let mut seen: Option<Vec<String>> = None;
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]] {
        let fixture = start(Database::Sqlite).await;
        let mut ids = Vec::new();
        for (at, records) in batches.iter().enumerate() {
            let records: Vec<&str> = records.iter().map(String::as_str).collect();
            ids.push(store(&fixture, &format!("r{at}"), &records).await);
            fixture.clock.advance(Duration::from_secs(1));
        }
        for at in order {
            counts(&process(&fixture, &ids[at], |_| {}).await.unwrap().result.unwrap());
            process(&fixture, &ids[order[0]], |it| it.force = true).await.unwrap();
        }
        let found = rows(&fixture, &[]).await;
        match &seen {
            None => seen = Some(found),
            Some(seen) => assert_eq!(&found, seen, "{order:?}"),
        }
        fixture.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_declaration_replaces_what_an_older_one_made() {
    let fixture = start(Database::Sqlite).await;
    let batch = store(
        &fixture,
        "r1",
        &[r#"{"id": 1, "total": 1, "kind": "a"}"#, r#"{"id": 2, "total": 2}"#],
    )
    .await;
    process(&fixture, &batch, |_| {}).await.unwrap();
    let mut newer = definition();
    let columns = newer["silver"]["columns"].as_array_mut().unwrap();
    columns.push(json!({"name": "kind", "type": "FIELD_TYPE_STRING", "required": true}));
    declare(&fixture, config::Dataset { version: 2, ..dataset("sales", newer) });
    let done = process(&fixture, &batch, |_| {}).await.unwrap();
    let result = done.result.unwrap();
    assert!(!done.duplicate);
    assert_eq!(counts(&result), [2, 1, 0, 0, 1]);
    assert_eq!(result.dataset_version, 2);
    // What the newer one sets aside is no row any more.
    assert_eq!(rows(&fixture, &["id", "kind"]).await, ["1 a"]);
    let list = pb::ListResultsRequest { bronze_batch_id: Some(batch), ..Default::default() };
    let list = fixture.silver().list_results(owner(list)).await.unwrap().into_inner();
    assert_eq!(list.results.len(), 2);
    assert_eq!(list.results[0], result);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_without_a_key_are_all_kept_and_once() {
    let fixture = start(Database::Sqlite).await;
    let mut log = definition();
    for field in ["primaryKey", "latestBy", "deleteWhen"] {
        log["silver"].as_object_mut().unwrap().remove(field);
    }
    declare(&fixture, dataset("sales", log));
    let batch = store(&fixture, "r1", &[r#"{"id": 1}"#, r#"{"id": 1}"#]).await;
    for force in [false, false, true] {
        let done = process(&fixture, &batch, |it| it.force = force).await.unwrap();
        assert_eq!(counts(&done.result.unwrap()), [2, 2, 0, 0, 0]);
    }
    assert_eq!(rows(&fixture, &["id"]).await, ["1", "1"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_that_is_not_good_enough_writes_nothing() {
    let fixture = start(Database::Sqlite).await;
    let mut strict = definition();
    strict["silver"]["quality"]["maxQuarantinedPercent"] = json!(40);
    strict["silver"]["onSchemaChange"] = json!("SCHEMA_CHANGE_POLICY_PAUSE");
    declare(&fixture, dataset("sales", strict));
    let bad = store(&fixture, "r1", &[r#"{"id": 1}"#, "x"]).await;
    assert_eq!(reason(&process(&fixture, &bad, |_| {}).await.unwrap_err()), "QUALITY_TOO_LOW");
    let strange = store(&fixture, "r2", &[r#"{"id": 1}"#, r#"{"id": 2, "new": 1}"#]).await;
    let refused = process(&fixture, &strange, |_| {}).await.unwrap_err();
    assert_eq!(reason(&refused), "SCHEMA_CHANGED");
    assert_eq!(crate::fixture::fact(&refused, "columns"), "new");
    assert_eq!(rows(&fixture, &["id"]).await, [""; 0]);
    let held = fixture.silver().list_quarantine(owner(pb::ListQuarantineRequest::default())).await;
    assert_eq!(held.unwrap().into_inner().records, []);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_look_at_the_rest_of_the_batch_and_at_other_tables() {
    let fixture = start(Database::Sqlite).await;
    let mut declared = definition();
    declared["silver"]["quality"] = json!({"rules": [
        {"name": "single", "dimension": "QUALITY_DIMENSION_UNIQUENESS", "penalty": 100, "unique": {"columns": ["city"]}},
    ]});
    declare(&fixture, dataset("sales", declared));
    let record =
        |id: i64, city: &str| format!(r#"{{"id": {id}, "address": {{"city": "{city}"}}}}"#);
    let records =
        [record(1, "Bern"), record(2, "Basel"), record(3, "Bern"), r#"{"id": 4}"#.to_owned()];
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let batch = store(&fixture, "r1", &records).await;
    let done = process(&fixture, &batch, |_| {}).await.unwrap().result.unwrap();
    assert_eq!(counts(&done), [4, 2, 0, 0, 2]);
    assert_eq!(rows(&fixture, &["id"]).await, ["2", "4"]);

    let visits = json!({
        "bronze": {},
        "silver": {
            "columns": [{"name": "sale", "type": "FIELD_TYPE_INTEGER"}],
            "primaryKey": ["sale"],
            "quality": {"rules": [{
                "name": "sold", "dimension": "QUALITY_DIMENSION_CONSISTENCY", "penalty": 100,
                "reference": {"dataset": "sales", "keys": [{"here": "sale", "there": "id"}]}
            }]}
        }
    });
    declare(&fixture, dataset("visits", visits));
    let header = pb::IngestHeader { dataset: "visits".to_owned(), ..header("r2") };
    let parts = ndjson(header, &[r#"{"sale": 2}"#, "\n", r#"{"sale": 3}"#], 2);
    let batch = fixture.upload(parts).await.unwrap().batch.unwrap().batch_id;
    let done = process(&fixture, &batch, |_| {}).await.unwrap().result.unwrap();
    assert_eq!(counts(&done), [2, 1, 0, 0, 1]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_filtered_sorted_masked_and_read_in_old_versions() {
    let fixture = start(Database::Sqlite).await;
    let batch = store(
        &fixture,
        "r1",
        &[r#"{"id": 1, "email": "a@x", "total": 1}"#, r#"{"id": 2, "email": "b@x", "total": 2}"#],
    )
    .await;
    let first = process(&fixture, &batch, |_| {}).await.unwrap().result.unwrap();
    let batch = store(&fixture, "r2", &[r#"{"id": 3, "total": 3}"#]).await;
    process(&fixture, &batch, |_| {}).await.unwrap();
    let ask = |change: &dyn Fn(&mut pb::QueryRowsRequest)| {
        let sort = pb::SortKey { column: "id".to_owned(), descending: true, ..Default::default() };
        let mut request = pb::QueryRowsRequest {
            dataset: "sales".to_owned(),
            columns: vec!["id".to_owned()],
            order_by: vec![sort],
            ..Default::default()
        };
        change(&mut request);
        request
    };
    let predicate = |column: &str, value: Kind| pb::Predicate {
        column: column.to_owned(),
        operator: pb::PredicateOperator::GreaterOrEqual as i32,
        values: vec![pb::Value { kind: Some(value) }],
    };
    let found = query(
        &fixture,
        "owner",
        ask(&|it| it.predicates = vec![predicate("total", Kind::Int64Value(2_000_000))]),
    );
    assert_eq!(found.await.unwrap().1, ["3", "2"]);
    let at = || pb::version_selector::At::Version(first.tables[0].snapshot_id);
    let old = query(
        &fixture,
        "owner",
        ask(&|it| {
            it.version = Some(pb::VersionSelector { at: Some(at()) });
            it.columns = vec!["id".to_owned(), "email".to_owned()];
            it.include_quality = true;
        }),
    );
    let (header, found) = old.await.unwrap();
    // Nobody here may see personal data.
    assert_eq!(found.iter().map(|it| &it[..7]).collect::<Vec<_>>(), ["2 - 100", "1 - 100"]);
    assert_eq!(header.schema.unwrap().columns.len(), 4);
    let refused = [
        ask(&|it| it.columns = vec!["_org_id".to_owned()]),
        ask(&|it| it.columns = vec!["none".to_owned()]),
        ask(&|it| it.predicates = vec![predicate("_batch_id", Kind::StringValue(String::new()))]),
    ];
    for request in refused {
        let refused = query(&fixture, "owner", request).await.unwrap_err();
        assert_eq!(reason(&refused), "COLUMN_UNKNOWN");
    }
    let guess =
        ask(&|it| it.predicates = vec![predicate("email", Kind::StringValue("b".to_owned()))]);
    assert_eq!(reason(&query(&fixture, "owner", guess).await.unwrap_err()), "PERMISSION_DENIED");
    let mistyped = ask(&|it| it.predicates = vec![predicate("total", Kind::BoolValue(true))]);
    assert_eq!(
        reason(&query(&fixture, "owner", mistyped).await.unwrap_err()),
        "VALUE_TYPE_MISMATCH"
    );
    // Another organisation has rows of its own, and none here.
    let (_, others) = query(&fixture, "owner@8", ask(&|_| {})).await.unwrap();
    assert_eq!(others, [""; 0]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_looked_up_by_key_with_where_they_came_from() {
    let fixture = start(Database::Sqlite).await;
    let batch = store(&fixture, "r1", &[r#"{"id": 1, "total": 1}"#, r#"{"id": 2}"#]).await;
    process(&fixture, &batch, |_| {}).await.unwrap();
    let key = |id: i64| pb::Row { values: vec![pb::Value { kind: Some(Kind::Int64Value(id)) }] };
    let lookup = |keys: Vec<pb::Row>| pb::LookupRowsRequest {
        dataset: "sales".to_owned(),
        keys,
        columns: vec!["total".to_owned()],
        include_provenance: true,
        ..Default::default()
    };
    let mut silver = fixture.silver();
    let found = silver.lookup_rows(owner(lookup(vec![key(2), key(9), key(1), key(2)]))).await;
    let found = found.unwrap().into_inner();
    let totals: Vec<_> =
        found.rows.iter().map(|it| it.row.as_ref().map(|it| text(&it.values[0]))).collect();
    assert_eq!(
        totals,
        [Some("0".to_owned()), None, Some("1000000".to_owned()), Some("0".to_owned())]
    );
    let provenance = found.rows[2].provenance.as_ref().unwrap();
    assert_eq!((provenance.bronze_batch_id.as_str(), provenance.row_number), (batch.as_str(), 0));
    let empty = pb::Row { values: vec![pb::Value::default()] };
    let refused = fixture.silver().lookup_rows(owner(lookup(vec![empty]))).await.unwrap_err();
    assert_eq!(reason(&refused), "KEY_MISSING");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_and_who_came_too_late_is_refused() {
    let fixture = start(Database::Sqlite).await;
    let batch = store(&fixture, "r1", &[r#"{"id": 1}"#]).await;
    assert_eq!(reason(&process(&fixture, "none", |_| {}).await.unwrap_err()), "BATCH_NOT_FOUND");
    let raw = fixture.upload(ndjson(header("r2"), &["{}"], 1)).await.unwrap().batch.unwrap();
    let unprocessed = process(&fixture, &raw.batch_id, |_| {}).await.unwrap_err();
    assert_eq!(reason(&unprocessed), "DATASET_NOT_FOUND");
    let fenced = |fence: i64| {
        move |it: &mut pb::ProcessBatchRequest| {
            it.execution_id = "e".to_owned();
            it.fence = fence;
        }
    };
    process(&fixture, &batch, fenced(5)).await.unwrap();
    assert_eq!(reason(&process(&fixture, &batch, fenced(4)).await.unwrap_err()), "STALE_FENCE");
    let request = pb::ProcessBatchRequest { bronze_batch_id: batch, ..Default::default() };
    let other = fixture.silver().process_batch(with("owner@8", request)).await.unwrap_err();
    assert_eq!(reason(&other), "BATCH_NOT_FOUND");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_for_one_batch_make_one_version() {
    let fixture = start(Database::Sqlite).await;
    let records: Vec<String> = (0..2000).map(|id| format!(r#"{{"id": {id}}}"#)).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let batch = store(&fixture, "r1", &records).await;
    let calls = (0..6).map(|_| process(&fixture, &batch, |_| {}));
    let answers = futures_util::future::join_all(calls).await;
    let first = answers.iter().filter(|it| !it.as_ref().unwrap().duplicate).count();
    assert_eq!(first, 1);
    for answer in answers {
        assert_eq!(counts(&answer.unwrap().result.unwrap()), [2000, 2000, 0, 0, 0]);
    }
    let path = format!("{ORG}/silver/sales").parse().unwrap();
    let table = fixture.lake().table(&path).await.unwrap();
    assert_eq!(table.snapshot().await.unwrap().version(), 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn quality_is_summed_up_by_day() {
    let fixture = start(Database::Sqlite).await;
    let batch = store(&fixture, "r1", &[r#"{"id": 1}"#, r#"{"id": 2, "total": 5000}"#, "x"]).await;
    let result = process(&fixture, &batch, |_| {}).await.unwrap().result.unwrap();
    let at = result.processed_at.unwrap().seconds;
    let day = base::Timestamp::from_seconds(at).to_string()[..10].to_owned();
    let range =
        platform_proto::platform::common::v1::DateRange { start: day.clone(), end: day.clone() };
    let ask = pb::GetQualityReportRequest { date_range: Some(range), ..Default::default() };
    let report = fixture.silver().get_quality_report(owner(ask)).await.unwrap().into_inner();
    assert_eq!((report.row_count, report.quarantined_count, report.min_score), (3, 2, 0.0));
    assert!((report.avg_score - 50.0).abs() < 1e-6, "{report:?}");
    assert_eq!((report.distribution["0-49"], report.distribution["50-69"]), (1, 1));
    assert_eq!(report.distribution["90-100"], 1);
    assert_eq!(report.issues_by_type["RECORD_MALFORMED"], 1);
    assert_eq!((report.by_day.len(), report.by_day[0].date.as_str()), (1, day.as_str()));
    fixture.stop().await;
}

/// Makes it look as if the process had died between the commit of a batch and its result.
struct Die {
    result: pb::SilverResult,
    run: String,
}

impl store::Work for Die {
    type Output = ();
    type Error = store::Error;

    async fn run(&self, tx: &mut store::Tx) -> Result<(), store::Error> {
        const RUN: &str = "INSERT INTO silver_run (org, id, run, base) VALUES ($1, $2, $3, $4)";
        let (id, base) = (&self.result.silver_batch_id, self.result.tables[0].snapshot_id - 1);
        let gone = store::params![ORG, id];
        tx.execute("DELETE FROM silver_result WHERE org = $1 AND id = $2", gone).await?;
        tx.execute(RUN, store::params![ORG, id, &self.run, base]).await?;
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_died_after_its_commit_is_gone_on_with() {
    let fixture = start(Database::Sqlite).await;
    let first = store(&fixture, "r1", &[r#"{"id": 1, "version": 1}"#]).await;
    process(&fixture, &first, |_| {}).await.unwrap();
    let records =
        [r#"{"id": 1, "version": 2}"#, r#"{"id": 2}"#, r#"{"id": 2}"#, "x", r#"{"id": 1}"#];
    let batch = store(&fixture, "r2", &records).await;
    let result = process(&fixture, &batch, |_| {}).await.unwrap().result.unwrap();
    assert_eq!(counts(&result), [5, 2, 2, 0, 1]);
    let path = format!("{ORG}/silver/sales").parse().unwrap();
    let table = fixture.lake().table(&path).await.unwrap();
    let commit = table.history(None, 1).await.unwrap().remove(0);
    let run = commit.note.get("silver_run").unwrap().to_owned();
    let fixture = fixture.paused().await;
    let path = fixture.path().join("data.db");
    let db = store::Db::open(&store::Options::sqlite(&path), MIGRATIONS).await.unwrap();
    db.write(Die { result: result.clone(), run }).await.unwrap();
    db.close().await;
    let fixture = fixture.resumed("data.db").await;
    declare(&fixture, dataset("sales", definition()));
    let again = process(&fixture, &batch, |_| {}).await.unwrap();
    let again_result = again.result.unwrap();
    assert!(!again.duplicate);
    assert_eq!(counts(&again_result), counts(&result));
    assert_eq!(again_result.tables, result.tables);
    assert_eq!(table.snapshot().await.unwrap().version(), commit.version);
    assert_eq!(rows(&fixture, &["id", "version"]).await, ["1 2", "2 -"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_replayed_is_made_anew_and_what_is_removed_is_forgotten() {
    let fixture = start(Database::Sqlite).await;
    let first = store(&fixture, "r1", &[r#"{"id": 1, "total": 1}"#]).await;
    process(&fixture, &first, |_| {}).await.unwrap();
    let second = store(&fixture, "r2", &[r#"{"id": 2, "total": 2}"#, "x"]).await;
    process(&fixture, &second, |_| {}).await.unwrap();
    let mut newer = definition();
    newer["silver"]["columns"][1]["source"] = json!({"isMicros": true});
    declare(&fixture, config::Dataset { version: 2, ..dataset("sales", newer) });
    let replay = pb::ReplayBatchesRequest {
        request_id: "p1".to_owned(),
        dataset: "sales".to_owned(),
        ..Default::default()
    };
    fixture.bronze().replay_batches(owner(replay)).await.unwrap();
    testkit::wait_for("the replay", crate::fixture::BOUND, async || {
        rows(&fixture, &["id", "total"]).await == ["1 1", "2 2"]
    })
    .await;
    let remove = pb::DeleteBatchRequest {
        batch_id: second,
        reason: "wrong".to_owned(),
        ..Default::default()
    };
    fixture.bronze().delete_batch(owner(remove)).await.unwrap();
    testkit::wait_for("the removal", crate::fixture::BOUND, async || {
        rows(&fixture, &["id"]).await == ["1"]
    })
    .await;
    testkit::wait_for("the records", crate::fixture::BOUND, async || {
        let held = pb::ListQuarantineRequest::default();
        fixture.silver().list_quarantine(owner(held)).await.unwrap().into_inner().records.is_empty()
    })
    .await;
    fixture.stop().await;
}
