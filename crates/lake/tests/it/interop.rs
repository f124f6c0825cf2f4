//! Engines that we did not write read our tables and write them, and we theirs.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use base::Timestamp;
use lake::arrow::array::{Int64Array, RecordBatch};
use lake::arrow::datatypes::{DataType, Field, Schema};
use lake::arrow::util::display::array_value_to_string;
use lake::sql::{
    Engine, EngineOptions, Extent, Limits, Relation, RelationName, ScalarValue, Settings, Statement,
};
use lake::{Append, CommitKind, Note, Optimize, Table, rows_of};

use crate::fixture::{Fixture, START, by_key, now, path, rows, schema};

/// Runs `tests/interop.py` in the Python that `make interop` names; returns what it prints.
fn python(action: &str, table: &Path) -> String {
    script("interop.py", action, table)
}

/// Runs `tests/interop_spark.py` in the same Python.
fn spark(action: &str, table: &Path) -> String {
    script("interop_spark.py", action, table)
}

fn script(name: &str, action: &str, table: &Path) -> String {
    let python = std::env::var("LAKE_INTEROP_PYTHON").expect("`make interop` names a Python");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    let output = Command::new(python).arg(script).arg(action).arg(table).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{action}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs the Python of `make interop`"]
async fn python_reads_and_writes_our_tables() {
    let it = Fixture::new();
    let table = it.table().await;
    let folder = it.folder.path().join("lake/org-7/silver/daily");
    for at in 0..9 {
        let rows = rows_of([rows((at % 3) as i32, 7, at * 10..at * 10 + 5, "a", 1)]);
        table.append(rows, &Append::default()).await.unwrap();
    }
    table.upsert(rows_of([rows(0, 7, 0..10, "b", 2)]), &by_key()).await.unwrap();
    table.optimize(&Optimize::default()).await.unwrap();
    // Version 12, behind a checkpoint: 50 rows, 10 of them later ones.
    table.upsert(rows_of([rows(1, 7, 500..501, "b", 2)]), &by_key()).await.unwrap();
    assert_eq!(python("read", &folder), "12 51 62 11\n12 51 62 11\n");
    python("write", &folder);
    assert_eq!(now(&table, "select count(*), sum(seq) from t").await, "55|68");
    let [last, before, ..] = &table.history(None, 2).await.unwrap()[..] else { panic!() };
    assert_eq!((last.kind, before.kind), (CommitKind::Upsert, CommitKind::Append));
    let done = table.upsert(rows_of([rows(9, 7, 0..4, "b", 3)]), &by_key()).await.unwrap();
    assert_eq!(done.updated, 4);
    let known = schema();
    let extra = Arc::new(Field::new("extra", DataType::Float64, true));
    let declared = Schema::new(known.fields().iter().cloned().chain([extra]).collect::<Vec<_>>());
    table.evolve(&declared, &Note::new()).await.unwrap();
    table.append(rows_of([rows(9, 7, 9..10, "b", 1)]), &Append::default()).await.unwrap();
    let version = table.snapshot().await.unwrap().version();
    let line = format!("{version} 56 75 16\n");
    assert_eq!(python("read", &folder), line.repeat(2));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs the Python of `make interop`"]
async fn we_read_and_write_a_table_that_python_made() {
    let it = Fixture::new();
    let folder = it.folder.path().join("lake/theirs");
    python("create", &folder);
    let table = it.lake.table(&path("theirs")).await.unwrap();
    assert_eq!(table.snapshot().await.unwrap().partition_columns(), ["day"]);
    assert_eq!(now(&table, "select count(*), sum(seq) from t").await, "10|10");
    let done = table.upsert(rows_of([rows(0, 7, 3..8, "b", 2)]), &by_key()).await.unwrap();
    assert_eq!((done.updated, done.inserted), (2, 3));
    table.append(rows_of([rows(5, 7, 0..2, "b", 1)]), &Append::default()).await.unwrap();
    assert_eq!(python("read", &folder), "2 15 20 7\n2 15 20 7\n");
    python("write", &folder);
    assert_eq!(now(&table, "select count(*), sum(seq) from t").await, "19|26");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs the Python of `make interop`"]
async fn spark_reads_and_writes_our_tables() {
    let it = Fixture::new();
    let table = it.table().await;
    let folder = it.folder.path().join("lake/org-7/silver/daily");
    for day in 0..3 {
        let rows = rows_of([rows(day, 7, 0..5, "a", 1)]);
        table.append(rows, &Append::default()).await.unwrap();
    }
    table.upsert(rows_of([rows(0, 7, 3..7, "b", 2)]), &by_key()).await.unwrap();
    table.optimize(&Optimize::default()).await.unwrap();
    let version = table.snapshot().await.unwrap().version();
    assert_eq!(spark("read", &folder), format!("{version} 17 21 4\n"));
    spark("write", &folder);
    assert_eq!(now(&table, "select count(*), sum(seq) from t").await, "21|27");
    let done = table.upsert(rows_of([rows(14, 7, 0..4, "b", 3)]), &by_key()).await.unwrap();
    assert_eq!(done.updated, 4);
    let version = table.snapshot().await.unwrap().version();
    assert_eq!(spark("read", &folder), format!("{version} 21 33 8\n"));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs the Python of `make interop`"]
async fn others_read_numbers_that_are_packed() {
    let it = Fixture::new();
    let table = it.table().await;
    let folder = it.folder.path().join("lake/org-7/silver/daily");
    // So many different numbers are not kept in a dictionary.
    let few = rows(0, 7, 0..8192, "b", 1);
    let mut columns = few.columns().to_vec();
    columns[4] = Arc::new(Int64Array::from_iter_values((0..8192).map(|it| it * it % 100_003)));
    let many = RecordBatch::try_new(few.schema(), columns).unwrap();
    table.append(rows_of([many]), &Append::default()).await.unwrap();
    let sum: i64 = (0..8192).map(|it| it * it % 100_003).sum();
    let line = format!("1 8192 {sum} 8192\n");
    assert_eq!(python("read", &folder), line.repeat(2));
    assert_eq!(spark("read", &folder), line);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs the Python of `make interop`"]
async fn we_read_and_write_a_table_that_spark_made() {
    let it = Fixture::new();
    let folder = it.folder.path().join("lake/theirs");
    spark("create", &folder);
    let table = it.lake.table(&path("theirs")).await.unwrap();
    assert_eq!(table.snapshot().await.unwrap().partition_columns(), ["day"]);
    assert_eq!(now(&table, "select count(*), sum(seq) from t").await, "10|10");
    let done = table.upsert(rows_of([rows(0, 7, 3..8, "b", 2)]), &by_key()).await.unwrap();
    assert_eq!((done.updated, done.inserted), (2, 3));
    table.append(rows_of([rows(5, 7, 0..2, "b", 1)]), &Append::default()).await.unwrap();
    let version = table.snapshot().await.unwrap().version();
    assert_eq!(spark("read", &folder), format!("{version} 15 20 7\n"));
    spark("write", &folder);
    assert_eq!(now(&table, "select count(*), sum(seq) from t").await, "19|26");
}

/// How many rows of a value an engine's user sees who is held to it, and the sum of their keys.
async fn held_to(table: &Table, column: &str, value: ScalarValue) -> String {
    let spill = tempfile::tempdir().unwrap();
    let spill_dir = spill.path().to_owned();
    let engine = Engine::new(EngineOptions { memory_bytes_max: 1 << 28, spill_dir });
    let settings = Settings {
        limits: Limits::default(),
        now: Timestamp::from_seconds(START),
        time_zone: String::new(),
    };
    let mut session = engine.session(settings).unwrap();
    let provider = table.snapshot().await.unwrap().provider().await.unwrap();
    let extent = Extent::Where { column: column.to_owned(), value };
    session.add(Relation::new(RelationName::new("silver", "t"), provider, extent)).unwrap();
    let statement = Statement::parse("SELECT count(k), sum(k) FROM silver.t").unwrap();
    let mut rows = session.plan(&statement, &BTreeMap::new()).await.unwrap().execute();
    let mut answer = Vec::new();
    while let Some(batch) = rows.next().await.unwrap() {
        let cells = batch.columns().iter().map(|it| array_value_to_string(it, 0).unwrap());
        answer.extend(cells);
    }
    answer.join("|")
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs the Python of `make interop`"]
async fn rows_that_spark_deleted_and_columns_that_it_renamed_are_as_it_says() {
    let it = Fixture::new();
    let folder = it.folder.path().join("lake/theirs");
    spark("create_plain", &folder);
    let table = it.lake.table(&path("theirs")).await.unwrap();
    assert_eq!(held_to(&table, "org_id", ScalarValue::from(7)).await, "10|45");
    // The file stays, and says which of its rows are gone.
    spark("delete", &folder);
    assert_eq!(held_to(&table, "org_id", ScalarValue::from(7)).await, "6|39");
    assert_eq!(now(&table, "select count(*), sum(k), sum(seq) from t").await, "6|39|6");

    let folder = it.folder.path().join("lake/renamed");
    spark("create_plain", &folder);
    // In the files, `seq` is now the name of what is called `k`, and the other way round.
    spark("swap", &folder);
    let table = it.lake.table(&path("renamed")).await.unwrap();
    assert_eq!(held_to(&table, "org_id", ScalarValue::from(7)).await, "10|10");
    assert_eq!(held_to(&table, "k", ScalarValue::from(1_i64)).await, "10|10");
    assert_eq!(held_to(&table, "seq", ScalarValue::from(1_i64)).await, "1|1");
}
