//! Guards of which a table's log says that no row breaks them: the columns are not read for them, and the answers are
//! the same.

use std::path::Path;

use super::*;
use crate::fixture::{Fixture, path, rows as table_rows};
use datafusion::arrow::array::BooleanArray;
use lake::{Append, Definition, Note, Table, rows_of};

/// Rows of one organisation, of which each `gone`-th is gone if that is not zero.
fn rows(org: i64, gone: usize) -> RecordBatch {
    let numbers = 0..1_000_i64;
    let is_gone = |row: usize| gone != 0 && row.is_multiple_of(gone);
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("k", Arc::new(Int64Array::from_iter_values(numbers.clone()))),
        ("org", Arc::new(numbers.map(|_| Some(org)).collect::<Int64Array>())),
        ("gone", Arc::new((0..1_000).map(|it| Some(is_gone(it))).collect::<BooleanArray>())),
    ];
    RecordBatch::try_from_iter(columns).unwrap()
}

async fn append(table: &Table, rows: RecordBatch) {
    let append = Append { position: None, note: Note::new() };
    table.append(rows_of([rows]), &append).await.unwrap();
}

/// A table with a file for each batch.
async fn table(it: &Fixture, name: &str, batches: Vec<RecordBatch>) -> Table {
    let definition = Definition::new(batches[0].schema());
    let table = it.lake.create(&path(name), &definition, &Note::new()).await.unwrap();
    for rows in batches {
        append(&table, rows).await;
    }
    table
}

/// How many rows that are not gone an organisation sees, the sum of their keys, and the bytes that were read for it.
async fn seen(bench: &Bench, table: &Table, org: Option<i64>) -> (String, u64) {
    let provider = table.snapshot().await.unwrap().provider().await.unwrap();
    let name = RelationName::new("silver", "t");
    let relation = match org {
        Some(org) => {
            let extent = Extent::Where { column: "org".to_owned(), value: ScalarValue::from(org) };
            Relation::new(name, provider, extent).only("gone", ScalarValue::from(false))
        }
        None => Relation::new(name, provider, Extent::Whole),
    };
    let mut session = bench.session();
    session.add(relation).unwrap();
    let statement = Statement::parse("SELECT count(k), sum(k) FROM silver.t").unwrap();
    let mut rows = session.plan(&statement, &BTreeMap::new()).await.unwrap().execute();
    let mut lines = Vec::new();
    while let Some(batch) = rows.next().await.unwrap() {
        lines.extend(lines_of(&batch));
    }
    (lines.join(";"), rows.statistics().bytes_scanned)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_log_tells_of_all_rows_is_not_read() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let table = table(&it, "org-7/silver/own", vec![rows(7, 0), rows(7, 0)]).await;
    let (_, keys) = seen(&bench, &table, None).await;
    assert_eq!(seen(&bench, &table, Some(7)).await, ("2000|999000".to_owned(), keys));
    // The log says nothing that would help somebody else.
    assert_eq!(seen(&bench, &table, Some(8)).await.0, "0|");

    append(&table, rows(7, 2)).await;
    let (answer, bytes) = seen(&bench, &table, Some(7)).await;
    assert_eq!(answer, "2500|1249000");
    let (_, keys) = seen(&bench, &table, None).await;
    assert!(bytes > keys, "{bytes} bytes, and {keys} of the keys");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_row_of_somebody_else_is_enough_for_all_rows_to_be_asked() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let table = table(&it, "shared/silver/t", vec![rows(7, 0), rows(8, 0).slice(10, 1)]).await;
    let (answer, bytes) = seen(&bench, &table, Some(7)).await;
    let (_, keys) = seen(&bench, &table, None).await;
    assert_eq!(answer, "1000|499500");
    assert!(bytes > keys, "{bytes} bytes, and {keys} of the keys");
    assert_eq!(seen(&bench, &table, Some(8)).await.0, "1|10");
    assert_eq!(seen(&bench, &table, Some(9)).await.0, "0|");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_whose_files_tell_nothing_is_asked() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let definition =
        Definition::new(rows(7, 0).schema()).with_property("delta.dataSkippingStatsColumns", "k");
    let table = it.lake.create(&path("org-7/silver/k"), &definition, &Note::new()).await.unwrap();
    append(&table, rows(7, 0)).await;
    let (answer, bytes) = seen(&bench, &table, Some(7)).await;
    let (_, keys) = seen(&bench, &table, None).await;
    assert_eq!(answer, "1000|499500");
    assert!(bytes > keys, "{bytes} bytes, and {keys} of the keys");
    append(&table, rows(8, 3)).await;
    assert_eq!(seen(&bench, &table, Some(7)).await.0, "1000|499500");
    assert_eq!(seen(&bench, &table, Some(8)).await.0, "666|332667");
}

/// The rows of a statement over a table that is divided by day, and what is explained of it.
async fn answered(bench: &Bench, table: &Table, sql: &str) -> (Vec<String>, String) {
    let mut told = Vec::new();
    for sql in [sql.to_owned(), format!("EXPLAIN {sql}")] {
        let provider = table.snapshot().await.unwrap().provider().await.unwrap();
        let extent = Extent::Where { column: "org_id".to_owned(), value: ScalarValue::from(7) };
        let relation = Relation::new(RelationName::new("silver", "t"), provider, extent);
        let mut session = bench.session();
        session.add(relation.mask(["seq".to_owned()])).unwrap();
        let statement = Statement::parse(&sql).unwrap();
        let mut rows = session.plan(&statement, &BTreeMap::new()).await.unwrap().execute();
        let mut lines = Vec::new();
        while let Some(batch) = rows.next().await.unwrap() {
            lines.extend(lines_of(&batch));
        }
        told.push(lines);
    }
    let explained = told.pop().unwrap().pop().unwrap();
    (told.pop().unwrap(), explained)
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_read_by_themselves_where_they_hold_all_that_is_asked() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let table = it.table().await;
    for day in 0..3 {
        append(&table, table_rows(day, 7, 0..100, "v", 1)).await;
    }
    for (sql, scans, rows, first) in [
        ("SELECT sum(k) FROM silver.t", 1, 1, "14850"),
        ("SELECT sum(k) FROM silver.t WHERE k > 50 AND v = 'v' AND k < 60", 1, 1, "1485"),
        ("SELECT v FROM silver.t LIMIT 7", 1, 7, "v"),
        ("SELECT k FROM silver.t ORDER BY k DESC LIMIT 2 OFFSET 1", 1, 2, "99"),
        // The values that divide a table are in none of its files.
        ("SELECT max(day), sum(k) FROM silver.t", 2, 1, "2026-01-03|14850"),
        ("SELECT day, k FROM silver.t WHERE day = DATE '2026-01-02' LIMIT 3", 2, 3, "2026-01-02|0"),
        // What the log holds is not looked up in files at all.
        ("SELECT count(*) FROM silver.t", 0, 1, "300"),
        ("SELECT 1 FROM silver.t LIMIT 3", 2, 3, "1"),
        ("SELECT 1 FROM silver.t LIMIT 250 OFFSET 90", 2, 210, "1"),
        ("SELECT seq FROM silver.t LIMIT 3", 2, 3, ""),
        ("SELECT day FROM silver.t LIMIT 4", 2, 4, "2026-01-0"),
        ("SELECT DISTINCT day FROM silver.t ORDER BY day LIMIT 1", 2, 1, "2026-01-01"),
    ] {
        let (lines, explained) = answered(&bench, &table, sql).await;
        assert_eq!(lines.len(), rows, "{sql}: {lines:?}");
        assert!(lines[0].starts_with(first), "{sql}: {lines:?}");
        assert_eq!(explained.matches("Scan").count(), scans, "{sql}: {explained}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_condition_is_asked_once_of_each_row() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let table = it.table().await;
    append(&table, table_rows(0, 7, 0..100, "v", 1)).await;
    let sql = "SELECT sum(k) FROM silver.t WHERE k > 50";
    let (lines, explained) = answered(&bench, &table, sql).await;
    assert_eq!(lines, ["3675"]);
    assert_eq!(explained.matches("> 50").count(), 1, "{explained}");
}

/// Copies a folder and what is in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap().path();
        let target = to.join(entry.file_name().unwrap());
        match entry.is_dir() {
            true => copy(&entry, &target),
            false => drop(std::fs::copy(&entry, &target).unwrap()),
        }
    }
}

/// `tests/tables/deleted` was made by Spark, as `create_plain` and `delete` of `tests/interop_spark.py` have it: one file
/// of ten rows, and beside it the numbers of four of them that are gone.
#[tokio::test(flavor = "multi_thread")]
async fn rows_that_a_file_holds_and_the_table_does_not_are_not_seen() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let theirs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables/deleted");
    copy(&theirs, &it.folder.path().join("lake/theirs"));
    let table = it.lake.table(&path("theirs")).await.unwrap();
    for (sql, expected) in [
        ("SELECT count(*) FROM silver.t", "6"),
        ("SELECT count(k), sum(k), min(k) FROM silver.t", "6|39|4"),
        ("SELECT count(*) FROM silver.t WHERE k < 6", "2"),
        ("SELECT k FROM silver.t ORDER BY k LIMIT 1", "4"),
        ("SELECT count(*) FROM (SELECT 1 FROM silver.t LIMIT 5) t", "5"),
        ("SELECT count(*) FROM (SELECT 1 FROM silver.t LIMIT 9) t", "6"),
    ] {
        let (lines, explained) = answered(&bench, &table, sql).await;
        assert_eq!(lines, [expected], "{sql}: {explained}");
    }
}
