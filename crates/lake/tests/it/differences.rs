//! What differs between two versions.

use datafusion::prelude::{col, lit};
use futures_util::TryStreamExt as _;
use lake::arrow::array::{Array as _, AsArray as _, StructArray};
use lake::arrow::datatypes::{DataType, Field, Int64Type, Schema};
use lake::{Append, At, Error, Note, Optimize, Table, rows_of};

use crate::fixture::{Fixture, by_key, rows, schema};

/// Keys that changed, with the value before and after; `-` where there is none. Sorted.
async fn differ(table: &Table, from: u64, to: Option<u64>, keys: &[&str]) -> Vec<String> {
    let keys: Vec<String> = keys.iter().map(|&it| it.to_owned()).collect();
    let rows = table.difference(from, to, &keys).await.unwrap().rows;
    let batches: Vec<_> = rows.try_collect().await.unwrap();
    let mut lines = Vec::new();
    for batch in &batches {
        for row in 0..batch.before.len() {
            let cell = |side: &StructArray| match side.is_valid(row) {
                false => "-".to_owned(),
                true => {
                    let keys = side.column_by_name("k").unwrap().as_primitive::<Int64Type>();
                    let v = side.column_by_name("v").unwrap().as_string::<i32>();
                    format!("{}{}", v.value(row), keys.value(row))
                }
            };
            lines.push(format!("{}>{}", cell(&batch.before), cell(&batch.after)));
        }
    }
    lines.sort();
    lines
}

const KEYS: [&str; 3] = ["day", "org_id", "k"];

#[tokio::test(flavor = "multi_thread")]
async fn the_difference_of_a_keyed_table_is_net() {
    let it = Fixture::new();
    let table = it.table().await;
    table.upsert(rows_of([rows(0, 7, 0..4, "a", 1)]), &by_key()).await.unwrap();
    table.upsert(rows_of([rows(0, 7, 1..2, "b", 2)]), &by_key()).await.unwrap();
    table
        .upsert(rows_of([rows(0, 7, 1..2, "c", 3), rows(1, 7, 9..10, "n", 1)]), &by_key())
        .await
        .unwrap();
    table.erase(&col("k").eq(lit(3_i64)), &Note::new()).await.unwrap();
    table.optimize(&Optimize::default()).await.unwrap();
    let all = ["->n9", "a1>c1", "a3>-"];
    assert_eq!(differ(&table, 1, None, &KEYS).await, all);
    assert_eq!(differ(&table, 1, Some(2), &KEYS).await, ["a1>b1"]);
    assert_eq!(differ(&table, 3, Some(4), &KEYS).await, ["a3>-"]);
    assert!(differ(&table, 4, None, &KEYS).await.is_empty());
    assert_eq!(differ(&table, 0, Some(1), &KEYS).await, ["->a0", "->a1", "->a2", "->a3"]);
    // Back again is the same the other way round, and so no difference in all.
    table.restore(At::Version(1), None, &Note::new()).await.unwrap();
    assert!(differ(&table, 1, None, &KEYS).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn without_keys_rows_come_as_often_as_they_were_added() {
    let it = Fixture::new();
    let table = it.table().await;
    let append = async |keys: std::ops::Range<i64>| {
        table.append(rows_of([rows(0, 7, keys, "a", 1)]), &Append::default()).await.unwrap();
    };
    append(0..2).await;
    append(1..2).await;
    // The file that is compacted holds an equal row to the one that is appended.
    table.optimize(&Optimize::default()).await.unwrap();
    append(1..3).await;
    assert_eq!(differ(&table, 2, None, &[]).await, ["->a1", "->a2"]);
    assert!(differ(&table, 2, Some(3), &[]).await.is_empty());
    table.erase(&col("k").eq(lit(1_i64)), &Note::new()).await.unwrap();
    assert_eq!(differ(&table, 2, None, &[]).await, ["->a2", "a1>-", "a1>-"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_before_have_the_columns_of_now() {
    let it = Fixture::new();
    let table = it.table().await;
    table.upsert(rows_of([rows(0, 7, 0..2, "a", 1)]), &by_key()).await.unwrap();
    let known = schema();
    let extra = std::sync::Arc::new(Field::new("extra", DataType::Int64, true));
    let declared = Schema::new(known.fields().iter().cloned().chain([extra]).collect::<Vec<_>>());
    table.evolve(&declared, &Note::new()).await.unwrap();
    table.upsert(rows_of([rows(0, 7, 0..1, "b", 2)]), &by_key()).await.unwrap();
    let keys: Vec<String> = KEYS.iter().map(|&it| it.to_owned()).collect();
    let difference = table.difference(1, None, &keys).await.unwrap();
    assert_eq!(*difference.schema, declared);
    let batches: Vec<_> = difference.rows.try_collect().await.unwrap();
    assert_eq!(batches.iter().map(|it| it.before.len()).sum::<usize>(), 1);
    assert_eq!(batches[0].before.num_columns(), 6);
    assert_eq!(differ(&table, 1, None, &KEYS).await, ["a0>b0"]);
    let unknown = table.difference(1, None, &["nowhere".to_owned()]).await;
    assert!(matches!(unknown, Err(Error::ColumnUnknown { .. })));
    assert!(table.difference(9, None, &keys).await.is_err());
}
