//! Guards of which a table's log says that no row breaks them: the columns are not read for them, and the answers are
//! the same.

use super::*;
use crate::fixture::{Fixture, path};
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
    assert!(bytes > keys, "{bytes} bytes, and {keys} of the keys of two files");
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
    let rows = vec![rows(7, 0), rows(8, 3)];
    let definition =
        Definition::new(rows[0].schema()).with_property("delta.dataSkippingStatsColumns", "k");
    let table = it.lake.create(&path("shared/silver/k"), &definition, &Note::new()).await.unwrap();
    for rows in rows {
        append(&table, rows).await;
    }
    assert_eq!(seen(&bench, &table, Some(7)).await.0, "1000|499500");
    assert_eq!(seen(&bench, &table, Some(8)).await.0, "666|332667");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_read_without_the_reader_of_delta_tables_where_they_hold_all_that_is_asked() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let definition = Definition::new(rows(7, 0).schema()).partitioned_by(&["org"]);
    let table =
        it.lake.create(&path("shared/silver/org"), &definition, &Note::new()).await.unwrap();
    for org in [7, 8] {
        append(&table, rows(org, 3)).await;
    }
    for (columns, scans, expected) in [
        ("count(k)", 1, "2000"),
        ("count(k) FILTER (WHERE gone)", 1, "668"),
        // How many rows there are is what the log says.
        ("count(*)", 0, "2000"),
        // The values that divide a table are in none of its files.
        ("sum(org), count(k)", 2, "15000|2000"),
    ] {
        for (prefix, sees_plan) in [("", false), ("EXPLAIN ", true)] {
            let provider = table.snapshot().await.unwrap().provider().await.unwrap();
            let mut session = bench.session();
            let name = RelationName::new("silver", "t");
            session.add(Relation::new(name, provider, Extent::Whole)).unwrap();
            let sql = format!("{prefix}SELECT {columns} FROM silver.t");
            let statement = Statement::parse(&sql).unwrap();
            let mut rows = session.plan(&statement, &BTreeMap::new()).await.unwrap().execute();
            let mut lines = Vec::new();
            while let Some(batch) = rows.next().await.unwrap() {
                lines.extend(lines_of(&batch));
            }
            match sees_plan {
                true => assert_eq!(lines[1].matches(" Scan").count(), scans, "{lines:?}"),
                false => assert_eq!(lines, [expected], "{sql}"),
            }
        }
    }
}
