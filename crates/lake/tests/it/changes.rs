//! Following what is appended.

use futures_util::TryStreamExt as _;
use lake::arrow::array::AsArray as _;
use lake::arrow::datatypes::{DataType, Field, Int64Type, Schema};
use lake::{Append, Error, Note, Optimize, Table, rows_of};

use crate::fixture::{Fixture, by_key, rows, schema};

async fn append(table: &Table, day: i32, key: i64) {
    let rows = rows_of([rows(day, 7, key..key + 2, "a", 1)]);
    table.append(rows, &Append::default()).await.unwrap();
}

/// Versions and keys in the order in which they come.
async fn follow(table: &Table, after: u64, to: Option<u64>) -> Result<Vec<(u64, i64)>, Error> {
    let changes = table.changes(after, to).await?.rows;
    let changes: Vec<_> = changes.try_collect().await?;
    let keys = changes.iter().flat_map(|it| {
        let keys = it.rows.column_by_name("k").unwrap().as_primitive::<Int64Type>();
        keys.values().iter().map(|&key| (it.version, key)).collect::<Vec<_>>()
    });
    Ok(keys.collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn appended_rows_come_once_and_in_order() {
    let it = Fixture::new();
    let table = it.table().await;
    for at in 0..5 {
        append(&table, (at % 2) as i32, at * 10).await;
    }
    table.optimize(&Optimize::default()).await.unwrap();
    append(&table, 0, 90).await;
    let all =
        [(1, 0), (1, 1), (2, 10), (2, 11), (3, 20), (3, 21), (4, 30), (4, 31), (5, 40), (5, 41)];
    assert_eq!(follow(&table, 0, Some(5)).await.unwrap(), all);
    assert_eq!(follow(&table, 3, Some(5)).await.unwrap(), all[6..]);
    assert_eq!(follow(&table, 5, None).await.unwrap(), [(7, 90), (7, 91)]);
    assert_eq!(table.changes(5, None).await.unwrap().to, 7);
    assert_eq!(follow(&table, 7, None).await.unwrap(), []);
    assert!(matches!(follow(&table, 8, None).await, Err(Error::VersionMissing { .. })));
    assert!(matches!(follow(&table, 0, Some(8)).await, Err(Error::VersionMissing { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_that_takes_rows_out_is_told() {
    let it = Fixture::new();
    let table = it.table().await;
    append(&table, 0, 0).await;
    // An upsert of new keys alone takes nothing out.
    table.upsert(rows_of([rows(0, 7, 5..6, "a", 1)]), &by_key()).await.unwrap();
    assert_eq!(follow(&table, 0, None).await.unwrap(), [(1, 0), (1, 1), (2, 5)]);
    table.upsert(rows_of([rows(0, 7, 0..1, "b", 2)]), &by_key()).await.unwrap();
    let told = follow(&table, 0, None).await;
    assert!(matches!(told, Err(Error::NotAppendOnly { version: 3, .. })), "{told:?}");
    assert_eq!(follow(&table, 3, None).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_row_has_the_columns_of_its_version() {
    let it = Fixture::new();
    let table = it.table().await;
    append(&table, 0, 0).await;
    let known = schema();
    let extra = std::sync::Arc::new(Field::new("extra", DataType::Int64, true));
    let declared = Schema::new(known.fields().iter().cloned().chain([extra]).collect::<Vec<_>>());
    table.evolve(&declared, &Note::new()).await.unwrap();
    append(&table, 0, 10).await;
    let changes = table.changes(0, None).await.unwrap().rows;
    let changes: Vec<_> = changes.try_collect().await.unwrap();
    let columns: Vec<_> = changes.iter().map(|it| it.rows.num_columns()).collect();
    assert_eq!(columns, [5, 6]);
}
