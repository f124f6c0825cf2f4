//! Rows in the place of others.

use std::collections::BTreeMap;
use std::sync::Arc;

use lake::arrow::array::{Date32Array, Int32Array, Int64Array, RecordBatch, StringArray};
use lake::arrow::datatypes::{DataType, Field, Schema};
use lake::sql::ScalarValue;
use lake::{CommitKind, Definition, Error, Note, Part, Position, Replace, Table, rows_of};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::fixture::{DAY, Fixture, by_key, now, query, rows, schema};

const ALL: &str = "select day, k, v, seq from t order by day, k, v, seq";

fn days(days: &[i32]) -> Part {
    let values = days.iter().map(|day| ScalarValue::Date32(Some(DAY + day))).collect();
    Part::Values { column: "day".to_owned(), values }
}

fn of(part: Part) -> Replace {
    Replace { part, ..Replace::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_is_made_anew_in_one_version_and_the_rest_stays() {
    for divided in [false, true] {
        let it = Fixture::new();
        let definition = Definition::new(schema());
        let definition = if divided { definition.partitioned_by(&["day"]) } else { definition };
        let table = it.table_of(&definition).await;
        let given = [rows(0, 7, 0..3, "a", 1), rows(1, 7, 0..3, "a", 1)];
        let done = table.replace(rows_of(given), &of(Part::Whole)).await.unwrap();
        assert_eq!((done.version, done.rows, done.removed), (Some(1), 6, 0));
        let given = [rows(1, 7, 1..2, "b", 2)];
        let done = table.replace(rows_of(given), &of(days(&[1, 2]))).await.unwrap();
        assert_eq!((done.version, done.rows, done.removed), (Some(2), 1, 3));
        let left = "2026-01-01|0|a|1;2026-01-01|1|a|1;2026-01-01|2|a|1;2026-01-02|1|b|2";
        assert_eq!(now(&table, ALL).await, left);
        let [last, ..] = &table.history(None, 1).await.unwrap()[..] else { panic!() };
        assert_eq!((last.kind, last.rows_added, last.rows_deleted), (CommitKind::Overwrite, 1, 3));
        let from =
            Part::From { column: "day".to_owned(), least: ScalarValue::Date32(Some(DAY + 1)) };
        let done = table.replace(rows_of([]), &of(from)).await.unwrap();
        assert_eq!((done.version, done.removed), (Some(3), 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_rows_make_no_version_whatever_their_order() {
    let it = Fixture::new();
    let table = it.table().await;
    let given = || [rows(0, 7, 0..3, "a", 1), rows(1, 7, 0..3, "a", 1), rows(1, 7, 0..1, "a", 1)];
    table.replace(rows_of(given()), &of(Part::Whole)).await.unwrap();
    let files = it.data_files();
    let mut turned = given();
    turned.reverse();
    let again = table.replace(rows_of(turned), &of(Part::Whole)).await.unwrap();
    assert_eq!((again.version, again.rows, again.removed), (None, 7, 7));
    let again = table.replace(rows_of([rows(0, 7, 0..3, "a", 1)]), &of(days(&[0]))).await.unwrap();
    assert_eq!(again.version, None);
    // One of two equal rows less is another set.
    let fewer = [rows(1, 7, 0..3, "a", 1)];
    let done = table.replace(rows_of(fewer), &of(days(&[1]))).await.unwrap();
    assert_eq!((done.version, done.removed), (Some(2), 4));
    let ignored = Replace { ignored: vec!["seq".to_owned()], ..of(days(&[0])) };
    let done = table.replace(rows_of([rows(0, 7, 0..3, "a", 9)]), &ignored).await.unwrap();
    assert_eq!(done.version, None);
    assert!(files <= it.data_files());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_position_is_reached_once_even_by_the_same_rows() {
    let it = Fixture::new();
    let table = it.table().await;
    let with = Replace { position: Some(Position::new("builds", 1)), ..of(Part::Whole) };
    let done = table.replace(rows_of([rows(0, 7, 0..3, "a", 1)]), &with).await.unwrap();
    assert_eq!((done.version, done.duplicate), (Some(1), false));
    let again = table.replace(rows_of([rows(0, 7, 0..3, "x", 1)]), &with).await.unwrap();
    assert_eq!((again.version, again.duplicate), (None, true));
    let next = Replace { position: Some(Position::new("builds", 2)), ..of(Part::Whole) };
    let done = table.replace(rows_of([rows(0, 7, 0..3, "a", 1)]), &next).await.unwrap();
    assert_eq!((done.version, done.files_added, done.files_removed), (Some(2), 0, 0));
    assert_eq!(now(&table, "select count(*) from t").await, "3");
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_change_with_the_whole_table_alone() {
    let it = Fixture::new();
    let table = it.table().await;
    table.replace(rows_of([rows(0, 7, 0..3, "a", 1)]), &of(Part::Whole)).await.unwrap();
    let columns = Arc::new(Schema::new(vec![
        Field::new("day", DataType::Date32, false),
        Field::new("v", DataType::Int64, true),
    ]));
    let given = RecordBatch::try_new(
        Arc::clone(&columns) as _,
        vec![
            Arc::new(Date32Array::from(vec![DAY, DAY])),
            Arc::new(Int64Array::from(vec![Some(5), None])),
        ],
    )
    .unwrap();
    let with = Replace { columns: Some(Arc::clone(&columns)), ..of(Part::Whole) };
    let part = Replace { part: days(&[0]), ..with.clone() };
    let refused = table.replace(rows_of([given.clone()]), &part).await;
    assert!(matches!(refused, Err(Error::Definition { .. })), "{refused:?}");
    let done = table.replace(rows_of([given]), &with).await.unwrap();
    assert_eq!((done.version, done.rows, done.removed), (Some(2), 2, 3));
    assert_eq!(table.snapshot().await.unwrap().schema(), columns);
    assert_eq!(now(&table, "select day, v from t order by v").await, "2026-01-01|5;2026-01-01|");
    let old = table.at(lake::At::Version(1)).await.unwrap();
    assert_eq!(old.schema(), schema());
}

/// Day (none is NULL), key, value.
type Row = (Option<i32>, i64, i64);

fn batch(rows: &[Row]) -> RecordBatch {
    let columns = Arc::new(Schema::new(vec![
        Field::new("day", DataType::Date32, true),
        Field::new("org_id", DataType::Int32, true),
        Field::new("k", DataType::Int64, true),
        Field::new("v", DataType::Utf8, true),
        Field::new("seq", DataType::Int64, true),
    ]));
    let n = rows.len();
    RecordBatch::try_new(
        columns,
        vec![
            Arc::new(rows.iter().map(|it| it.0.map(|day| DAY + day)).collect::<Date32Array>()),
            Arc::new(Int32Array::from(vec![7; n])),
            Arc::new(Int64Array::from_iter_values(rows.iter().map(|it| it.1))),
            Arc::new(StringArray::from(vec!["v"; n])),
            Arc::new(Int64Array::from_iter_values(rows.iter().map(|it| it.2))),
        ],
    )
    .unwrap()
}

async fn check(steps: &[(Vec<Option<i32>>, Vec<Row>)], divided: bool) {
    let it = Fixture::new();
    let definition = Definition::new(batch(&[]).schema());
    let definition = if divided { definition.partitioned_by(&["day"]) } else { definition };
    let table: Table = it.table_of(&definition).await;
    let mut model: BTreeMap<Option<i32>, Vec<Row>> = BTreeMap::new();
    for (days, given) in steps {
        let rows: Vec<Row> = given.iter().filter(|it| days.contains(&it.0)).copied().collect();
        let mut changed = false;
        for day in days {
            let mut own: Vec<Row> = rows.iter().filter(|it| it.0 == *day).copied().collect();
            own.sort_unstable();
            let before = model.insert(*day, own.clone()).unwrap_or_default();
            changed |= before != own;
        }
        let values = days.iter().map(|day| ScalarValue::Date32(day.map(|day| DAY + day))).collect();
        let part = Part::Values { column: "day".to_owned(), values };
        let done = table.replace(rows_of([batch(&rows)]), &of(part)).await.unwrap();
        assert_eq!(done.version.is_some(), changed, "{done:?}");
        let mut expected: Vec<String> = model
            .values()
            .flatten()
            .map(|it| {
                format!("{}|{}|{}", it.0.map(|d| d.to_string()).unwrap_or_default(), it.1, it.2)
            })
            .collect();
        expected.sort();
        let sql = "select cast(day as int) - 20454, k, seq from t";
        let found = now(&table, sql).await;
        let mut found: Vec<&str> = found.split(';').filter(|it| !it.is_empty()).collect();
        found.sort_unstable();
        assert_eq!(found, expected);
    }
}

#[test]
fn replacing_parts_equals_a_map_of_parts() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let day = || prop::option::weighted(0.8, 0..3_i32);
    let days = prop::collection::btree_set(day(), 1..3).prop_map(|it| it.into_iter().collect());
    let rows = prop::collection::vec((day(), 0..2_i64, 0..2_i64), 0..8);
    let steps = prop::collection::vec((days, rows), 1..5);
    let config = Config { cases: 8, failure_persistence: None, ..Config::default() };
    let run = TestRunner::new(config).run(&(steps, any::<bool>()), |(steps, divided)| {
        let steps: Vec<(Vec<Option<i32>>, Vec<Row>)> = steps;
        runtime.block_on(check(&steps, divided));
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_were_made_of_an_older_version_replace_nothing() {
    let it = Fixture::new();
    let table = it.table().await;
    let with = Replace { expected: Some(0), ..of(Part::Whole) };
    table.replace(rows_of([rows(0, 7, 0..2, "a", 1)]), &with).await.unwrap();
    let late = table.replace(rows_of([rows(0, 7, 0..1, "b", 1)]), &with).await;
    assert!(matches!(late, Err(Error::VersionChanged { expected: 0, found: 1, .. })));
    assert_eq!(now(&table, "select v from t order by k").await, "a;a");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_divided_in_another_way_together_with_its_rows() {
    let cuts: [(&[&str], &[&str]); 4] =
        [(&[], &["day"]), (&["day"], &[]), (&["day"], &["v", "org_id"]), (&["v"], &["day"])];
    for (from, to) in cuts {
        let it = Fixture::new();
        let table = it.table_of(&Definition::new(schema()).partitioned_by(from)).await;
        let given = || [rows(0, 7, 0..3, "a", 1), rows(1, 8, 0..3, "b", 1)];
        table.replace(rows_of(given()), &of(Part::Whole)).await.unwrap();
        let before = now(&table, ALL).await;
        let divided = |by: &[&str]| Some(by.iter().map(|&it| it.to_owned()).collect::<Vec<_>>());
        let with = Replace { partition_by: divided(to), ..of(Part::Whole) };
        let part = Replace { part: days(&[0]), ..with.clone() };
        let unknown = Replace { partition_by: divided(&["none"]), ..of(Part::Whole) };
        for wrong in [part, unknown] {
            let refused = table.replace(rows_of(given()), &wrong).await;
            assert!(matches!(refused, Err(Error::Definition { .. })), "{refused:?}");
        }
        // Rows that are on their way were divided as the table was.
        let late = table.append_then(rows_of(given()), None, async |_| -> lake::Result<Note> {
            let done = table.replace(rows_of(given()), &with).await?;
            assert_eq!((done.version, done.rows, done.removed), (Some(2), 6, 6));
            Ok(Note::new())
        });
        let late = late.await;
        assert!(matches!(late, Err(Error::SchemaChanged { .. })), "{late:?}");
        let newest = table.snapshot().await.unwrap();
        assert_eq!(newest.partition_columns(), to);
        assert_eq!(now(&table, ALL).await, before);
        assert_eq!(table.replace(rows_of(given()), &with).await.unwrap().version, None);
        let old = table.at(lake::At::Version(1)).await.unwrap();
        assert_eq!(old.partition_columns(), from);
        assert_eq!(query(&old, ALL).await, before);
        // On with a checkpoint, for somebody who has seen nothing before.
        for seq in 2..12 {
            table.upsert(rows_of([rows(0, 7, 0..3, "a", seq)]), &by_key()).await.unwrap();
        }
        let again = it.lake.table(table.path()).await.unwrap();
        let sql = "select count(*), sum(seq) from t";
        assert_eq!(now(&again, sql).await, "6|36");
        assert_eq!(again.snapshot().await.unwrap().partition_columns(), to);
        again.restore(lake::At::Version(1), None, &Note::new()).await.unwrap();
        assert_eq!(again.snapshot().await.unwrap().partition_columns(), from);
        assert_eq!(now(&again, ALL).await, before);
    }
}
