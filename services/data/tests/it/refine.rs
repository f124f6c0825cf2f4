//! Data sets that refine the rows of others.

use std::time::Duration;

use platform_proto::platform::config::v1 as config;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::value::Kind;
use serde_json::{Value, json};
use tonic::Status;

use crate::fixture::{BOUND, Database, Fixture, dataset, header, ndjson, owner, reason, with};
use crate::silver::{counts, declare, process, query};

pub(crate) fn column(name: &str, kind: &str) -> Value {
    json!({"name": name, "type": format!("FIELD_TYPE_{kind}")})
}

pub(crate) fn from(name: &str, kind: &str, path: &str) -> Value {
    json!({"name": name, "type": format!("FIELD_TYPE_{kind}"), "source": {"path": path}})
}

/// Sales: one row for each id, the latest by `version`; `gone` deletes it.
fn sales() -> Value {
    json!({
        "bronze": {},
        "silver": {
            "columns": [
                {"name": "id", "type": "FIELD_TYPE_INTEGER", "required": true},
                column("buyer", "STRING"), column("total", "MONEY"), column("version", "INTEGER"),
                column("state", "STRING"),
            ],
            "primaryKey": ["id"],
            "latestBy": ["version"],
            "deleteWhen": "state == 'gone'"
        }
    })
}

/// Sales that were paid: a row for each of them.
fn paid() -> Value {
    json!({"silver": {
        "inputs": [{"dataset": "sales", "filter": "total > 0"}],
        "columns": [
            column("id", "INTEGER"), column("buyer", "STRING"), column("total", "MONEY"),
            column("version", "INTEGER"),
        ],
        "primaryKey": ["id"],
    }})
}

/// Buyers with their last sale.
fn buyers() -> Value {
    json!({"silver": {
        "inputs": [{"dataset": "paid"}],
        "columns": [
            {"name": "buyer", "type": "FIELD_TYPE_STRING", "required": true, "source": {"trim": true}},
            from("last", "INTEGER", "id"), from("spent", "MONEY", "total"), column("version", "INTEGER"),
        ],
        "primaryKey": ["buyer"],
        "latestBy": ["version"],
    }})
}

/// Sales, and `paid`, and `buyers` of those.
pub(crate) async fn chain(database: Database) -> Fixture {
    let fixture = Fixture::start(database).await;
    declare_chain(&fixture);
    fixture
}

pub(crate) fn declare_chain(fixture: &Fixture) {
    for (name, definition) in [("sales", sales()), ("paid", paid()), ("buyers", buyers())] {
        declare(fixture, dataset(name, definition));
    }
}

/// Stores sales as one batch and makes rows of them.
pub(crate) async fn sell(fixture: &Fixture, request: &str, records: &[&str]) -> String {
    sell_from(fixture, "owner", request, "web", records).await
}

pub(crate) async fn sell_from(
    fixture: &Fixture,
    token: &str,
    request: &str,
    stream: &str,
    records: &[&str],
) -> String {
    fixture.clock.advance(Duration::from_secs(1));
    let header = pb::IngestHeader {
        dataset: "sales".to_owned(),
        stream: stream.to_owned(),
        ..header(request)
    };
    let parts = ndjson(header, &[&records.join("\n")], records.len() as i64);
    let batch = fixture.upload_as(token, parts).await.unwrap().batch.unwrap().batch_id;
    let ask = pb::ProcessBatchRequest { bronze_batch_id: batch.clone(), ..Default::default() };
    fixture.silver().process_batch(with(token, ask)).await.unwrap();
    batch
}

pub(crate) async fn refine_as(
    fixture: &Fixture,
    token: &str,
    pair: &str,
    force: bool,
) -> Result<pb::ProcessBatchResponse, Status> {
    let request =
        pb::ProcessBatchRequest { bronze_batch_id: pair.to_owned(), force, ..Default::default() };
    Ok(fixture.silver().process_batch(with(token, request)).await?.into_inner())
}

/// Refines, and returns the counts, which add up.
pub(crate) async fn refine(fixture: &Fixture, pair: &str) -> [i64; 5] {
    let done = refine_as(fixture, "owner", pair, false).await.unwrap();
    counts(&done.result.unwrap())
}

/// Rows of a data set by its first column, as texts.
pub(crate) async fn rows_as(fixture: &Fixture, token: &str, name: &str, by: &str) -> Vec<String> {
    let sort = pb::SortKey { column: by.to_owned(), ..Default::default() };
    let request = pb::QueryRowsRequest {
        dataset: name.to_owned(),
        order_by: vec![sort],
        ..Default::default()
    };
    query(fixture, token, request).await.unwrap().1
}

pub(crate) async fn rows(fixture: &Fixture, name: &str, by: &str) -> Vec<String> {
    rows_as(fixture, "owner", name, by).await
}

async fn refined(database: Database) {
    let fixture = chain(database).await;
    sell(
        &fixture,
        "r1",
        &[
            r#"{"id": 1, "buyer": "ann", "total": 10, "version": 1}"#,
            r#"{"id": 2, "buyer": " bob", "total": 20.5, "version": 2}"#,
            r#"{"id": 3, "buyer": "ann", "total": 0, "version": 3}"#,
            r#"{"id": 4, "buyer": "ann", "total": 7, "version": 4}"#,
        ],
    )
    .await;
    let done = refine_as(&fixture, "owner", "sales/paid", false).await.unwrap();
    let result = done.result.unwrap();
    assert!(!done.duplicate);
    assert_eq!(counts(&result), [4, 3, 0, 1, 0]);
    assert_eq!((result.bronze_batch_id.as_str(), result.dataset.as_str()), ("sales/paid", "paid"));
    assert_eq!(refine(&fixture, "paid/buyers").await, [3, 2, 1, 0, 0]);
    let paid = ["1 ann 10000000 1", "2  bob 20500000 2", "4 ann 7000000 4"];
    assert_eq!(rows(&fixture, "paid", "id").await, paid);
    assert_eq!(rows(&fixture, "buyers", "buyer").await, ["ann 4 7000000 4", "bob 2 20500000 2"]);

    // Once more there is nothing to do.
    let again = refine_as(&fixture, "owner", "sales/paid", false).await.unwrap();
    assert!(again.duplicate);
    assert_eq!(again.result.unwrap(), result);

    // Only what changed is read: a row that is updated, one that a filter leaves out by now, a deleted one, a new one.
    sell(
        &fixture,
        "r2",
        &[
            r#"{"id": 1, "buyer": "ann", "total": 11, "version": 9}"#,
            r#"{"id": 2, "buyer": "bob", "total": 0, "version": 9}"#,
            r#"{"id": 4, "version": 9, "state": "gone"}"#,
            r#"{"id": 5, "buyer": "cat", "total": 1, "version": 1}"#,
        ],
    )
    .await;
    let done = refine_as(&fixture, "owner", "sales/paid", false).await.unwrap();
    let result = done.result.unwrap();
    assert_eq!(counts(&result), [3, 2, 0, 1, 0]);
    let table = &result.tables[0];
    assert_eq!((table.written, table.updated, table.deleted), (1, 1, 2));
    assert_eq!(rows(&fixture, "paid", "id").await, ["1 ann 11000000 9", "5 cat 1000000 1"]);
    refine(&fixture, "paid/buyers").await;
    assert_eq!(rows(&fixture, "buyers", "buyer").await, ["ann 1 11000000 9", "cat 5 1000000 1"]);

    // A row that replaced another one of its key leaves the place to it when it goes.
    let late = [r#"{"id": 6, "buyer": "ann", "total": 3, "version": 20}"#];
    sell(&fixture, "r3", &late).await;
    refine(&fixture, "sales/paid").await;
    assert_eq!(refine(&fixture, "paid/buyers").await, [1, 1, 0, 0, 0]);
    assert_eq!(rows(&fixture, "buyers", "buyer").await[0], "ann 6 3000000 20");
    sell(&fixture, "r4", &[r#"{"id": 6, "version": 21, "state": "gone"}"#]).await;
    assert_eq!(refine(&fixture, "sales/paid").await, [0, 0, 0, 0, 0]);
    refine(&fixture, "paid/buyers").await;
    assert_eq!(rows(&fixture, "buyers", "buyer").await, ["ann 1 11000000 9", "cat 5 1000000 1"]);

    // Rows still tell the record that they go back to.
    let key = pb::Row { values: vec![pb::Value { kind: Some(Kind::StringValue("ann".into())) }] };
    let lookup = pb::LookupRowsRequest {
        dataset: "buyers".to_owned(),
        keys: vec![key],
        include_provenance: true,
        ..Default::default()
    };
    let found = fixture.silver().lookup_rows(owner(lookup)).await.unwrap().into_inner();
    let provenance = found.rows[0].provenance.as_ref().unwrap();
    let get =
        pb::GetBatchRequest { batch_id: provenance.bronze_batch_id.clone(), ..Default::default() };
    let batch = fixture.bronze().get_batch(owner(get)).await.unwrap().into_inner().batch.unwrap();
    assert_eq!((batch.request_id.as_str(), provenance.row_number), ("r2", 0));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_rows_are_followed_through_a_chain_on_sqlite() {
    refined(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_rows_are_followed_through_a_chain_on_postgres() {
    refined(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_input_and_who_came_too_late_is_refused() {
    let fixture = chain(Database::Sqlite).await;
    for pair in ["sales/buyers", "none/paid", "sales/paid"] {
        let refused = refine_as(&fixture, "owner", pair, false).await.unwrap_err();
        assert_eq!(reason(&refused), "BATCH_NOT_FOUND", "{pair}");
    }
    let refused = refine_as(&fixture, "owner", "sales/none", false).await.unwrap_err();
    assert_eq!(reason(&refused), "DATASET_NOT_FOUND");
    sell(&fixture, "r1", &[r#"{"id": 1, "total": 1}"#]).await;
    let fenced = |fence: i64| pb::ProcessBatchRequest {
        bronze_batch_id: "sales/paid".to_owned(),
        execution_id: "e".to_owned(),
        fence,
        ..Default::default()
    };
    let done = fixture.silver().process_batch(owner(fenced(5))).await.unwrap().into_inner();
    assert_eq!(done.result.unwrap().execution_id, "e");
    let refused = fixture.silver().process_batch(owner(fenced(4))).await.unwrap_err();
    assert_eq!(reason(&refused), "STALE_FENCE");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn organisations_refine_their_own_rows_alone() {
    let fixture = chain(Database::Sqlite).await;
    let one = [r#"{"id": 1, "buyer": "ann", "total": 1}"#];
    let two = [r#"{"id": 2, "buyer": "bob", "total": 2}"#];
    sell_from(&fixture, "owner", "r1", "web", &one).await;
    sell_from(&fixture, "owner@8", "r1", "web", &two).await;
    for token in ["owner", "owner@8"] {
        let done = refine_as(&fixture, token, "sales/paid", false).await.unwrap();
        assert_eq!(counts(&done.result.unwrap()), [1, 1, 0, 0, 0]);
    }
    assert_eq!(rows_as(&fixture, "owner", "paid", "id").await, ["1 ann 1000000 -"]);
    assert_eq!(rows_as(&fixture, "owner@8", "paid", "id").await, ["2 bob 2000000 -"]);
    let list = || pb::ListResultsRequest {
        bronze_batch_id: Some("sales/paid".to_owned()),
        ..Default::default()
    };
    for (token, org) in [("owner", 7), ("owner@8", 8)] {
        let found = fixture.silver().list_results(with(token, list())).await.unwrap().into_inner();
        let orgs: Vec<i64> = found.results.iter().map(|it| it.org_id).collect();
        assert_eq!(orgs, [org]);
    }
    fixture.stop().await;
}

async fn held(fixture: &Fixture) -> Vec<pb::QuarantinedRecord> {
    let list = pb::ListQuarantineRequest::default();
    fixture.silver().list_quarantine(owner(list)).await.unwrap().into_inner().records
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_are_set_aside_come_in_when_they_are_good() {
    let fixture = chain(Database::Sqlite).await;
    let mut strict = paid();
    strict["silver"]["quality"] = json!({"rules": [{
        "name": "cheap", "dimension": "QUALITY_DIMENSION_VALIDITY", "penalty": 50,
        "range": {"column": "total", "max": 1e8}
    }]});
    strict["silver"]["columns"][1]["required"] = json!(true);
    declare(&fixture, dataset("paid", strict.clone()));
    sell(
        &fixture,
        "r1",
        &[
            r#"{"id": 1, "buyer": "ann", "total": 1}"#,
            r#"{"id": 2, "buyer": "bob", "total": 500, "version": 1}"#,
            r#"{"id": 3, "total": 1, "version": 1}"#,
        ],
    )
    .await;
    assert_eq!(refine(&fixture, "sales/paid").await, [3, 1, 0, 0, 2]);
    let found = held(&fixture).await;
    let mut reasons: Vec<&str> = found.iter().map(|it| it.reasons[0].as_str()).collect();
    reasons.sort_unstable();
    assert_eq!(reasons, ["CHEAP", "VALUE_MISSING"]);
    assert!(found.iter().all(|it| it.bronze_batch_id == "sales/paid" && it.dataset == "paid"));
    let bob = found.iter().find(|it| it.reasons[0] == "CHEAP").unwrap();
    assert_eq!(
        bob.payload.as_ref(),
        br#"{"id":2,"buyer":"bob","total":500000000,"version":1,"state":null}"#
    );
    // It is judged again when it changes, and not by hand.
    let release = pb::ReleaseQuarantinedRequest {
        record_ids: vec![bob.record_id.clone()],
        ..Default::default()
    };
    let done = fixture.silver().release_quarantined(owner(release)).await.unwrap().into_inner();
    assert_eq!((done.affected, done.refused), (0, 1));
    sell(&fixture, "r2", &[r#"{"id": 2, "buyer": "bob", "total": 5, "version": 2}"#]).await;
    assert_eq!(refine(&fixture, "sales/paid").await, [1, 1, 0, 0, 0]);
    assert_eq!(held(&fixture).await.len(), 1);
    sell(&fixture, "r3", &[r#"{"id": 3, "version": 2, "state": "gone"}"#]).await;
    assert_eq!(refine(&fixture, "sales/paid").await, [0, 0, 0, 0, 0]);
    assert_eq!(held(&fixture).await, []);
    assert_eq!(rows(&fixture, "paid", "id").await, ["1 ann 1000000 -", "2 bob 5000000 2"]);

    // Too many of what changed: nothing is written, and the next call reads the same again.
    strict["silver"]["quality"]["maxQuarantinedPercent"] = json!(40);
    declare(&fixture, dataset("paid", strict));
    sell(&fixture, "r4", &[r#"{"id": 7, "total": 900, "version": 2}"#]).await;
    let refused = refine_as(&fixture, "owner", "sales/paid", false).await.unwrap_err();
    assert_eq!(reason(&refused), "QUALITY_TOO_LOW");
    assert_eq!(held(&fixture).await, []);
    sell(&fixture, "r5", &[r#"{"id": 7, "buyer": "eve", "total": 9, "version": 3}"#]).await;
    assert_eq!(refine(&fixture, "sales/paid").await, [1, 1, 0, 0, 0]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_declaration_makes_everything_anew() {
    let fixture = chain(Database::Sqlite).await;
    let records =
        [r#"{"id": 1, "buyer": "ann", "total": 1}"#, r#"{"id": 2, "buyer": "bob", "total": 9}"#];
    sell(&fixture, "r1", &records).await;
    refine(&fixture, "sales/paid").await;
    let mut newer = paid();
    newer["silver"]["inputs"][0]["filter"] = json!("total > 5000000");
    newer["silver"]["columns"].as_array_mut().unwrap().push(json!(
        {"name": "twice", "type": "FIELD_TYPE_MONEY", "source": {"formula": "total * 2", "isMicros": true}}
    ));
    declare(&fixture, config::Dataset { version: 2, ..dataset("paid", newer) });
    assert_eq!(refine(&fixture, "sales/paid").await, [2, 1, 0, 1, 0]);
    assert_eq!(rows(&fixture, "paid", "id").await, ["2 bob 9000000 - 18000000"]);
    let list = pb::ListResultsRequest { dataset: Some("paid".to_owned()), ..Default::default() };
    let found = fixture.silver().list_results(owner(list)).await.unwrap().into_inner();
    let versions: Vec<i64> = found.results.iter().map(|it| it.dataset_version).collect();
    assert_eq!(versions, [2, 1]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn removals_in_bronze_are_followed_to_the_end() {
    let fixture = chain(Database::Sqlite).await;
    sell(&fixture, "r1", &[r#"{"id": 1, "buyer": "ann", "total": 1, "version": 1}"#]).await;
    let batch =
        sell(&fixture, "r2", &[r#"{"id": 2, "buyer": "bob", "total": 2, "version": 1}"#]).await;
    refine(&fixture, "sales/paid").await;
    refine(&fixture, "paid/buyers").await;
    let remove = pb::DeleteBatchRequest {
        batch_id: batch,
        reason: "wrong".to_owned(),
        ..Default::default()
    };
    fixture.bronze().delete_batch(owner(remove)).await.unwrap();
    testkit::wait_for("the removal", BOUND, async || {
        rows(&fixture, "buyers", "buyer").await == ["ann 1 1000000 1"]
    })
    .await;
    assert_eq!(rows(&fixture, "paid", "id").await.len(), 1);
    fixture.stop().await;
}

/// The data sets of the guide's example.
fn example() -> Vec<config::Dataset> {
    let guide = include_str!("../../../../docs/guides/declare-a-pipeline.md");
    let block = guide.split("```json\n").nth(1).unwrap().split("```").next().unwrap();
    let all: Vec<Value> = serde_json::from_str(block).unwrap();
    let one = |it: Value| dataset(it["name"].as_str().unwrap(), it["definition"].clone());
    all.into_iter().map(one).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_of_the_guide_does_what_it_says() {
    let fixture = Fixture::start(Database::Sqlite).await;
    for dataset in example() {
        declare(&fixture, dataset);
    }
    let store = async |request: &str, records: &[&str]| {
        fixture.clock.advance(Duration::from_secs(1));
        let header = pb::IngestHeader { dataset: "orders".to_owned(), ..header(request) };
        let parts = ndjson(header, &[&records.join("\n")], records.len() as i64);
        let batch = fixture.upload(parts).await.unwrap().batch.unwrap().batch_id;
        process(&fixture, &batch, |_| {}).await.unwrap();
        refine(&fixture, "orders/paid_orders").await;
        refine(&fixture, "paid_orders/customers").await;
    };
    let first = [
        r#"{"id": 1, "customer": "ann", "total": 10, "day": "2026-01-01"}"#,
        r#"{"id": 2, "customer": " Ann", "total": 5, "day": "2026-01-02"}"#,
        r#"{"id": 3, "customer": "bob", "total": 0, "day": "2026-01-03"}"#,
    ];
    store("r1", &first).await;
    let customers = || rows(&fixture, "customers", "customer");
    assert!(customers().await[0].starts_with("ANN 2 5000000"));
    assert_eq!(customers().await.len(), 1);
    store("r2", &[r#"{"id": 2, "customer": "ann", "total": 0, "day": "2026-01-02"}"#]).await;
    assert!(customers().await[0].starts_with("ANN 1 10000000"));
    fixture.stop().await;
}
