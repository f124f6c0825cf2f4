//! Commits whose answers get lost.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use datafusion::prelude::{ident, lit};
use futures_util::future::join_all;
use lake::arrow::datatypes::{DataType, Field, Schema};
use lake::sql::ScalarValue;
use lake::{Append, Definition, Note, Optimize, Part, Position, Replace, Table, rows_of};

use crate::faulty::Faulty;
use crate::fixture::{DAY, by_key, now, path, rows, schema};

const ALL: &str = "select count(*), count(distinct (day, org_id, k)), min(v), max(v) from t";

async fn table(store: &Faulty) -> Table {
    store.loses.store(true, Ordering::SeqCst);
    let definition = Definition::new(schema()).partitioned_by(&["day"]);
    store.lake().create(&path("7/silver/t"), &definition, &Note::new()).await.unwrap()
}

/// What a reader finds who has seen nothing before.
async fn found(store: &Faulty) -> String {
    let table = store.lake().table(&path("7/silver/t")).await.unwrap();
    now(&table, ALL).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_whose_answer_was_lost_is_made_once_and_keeps_its_files() {
    let store = Faulty::new();
    let table = table(&store).await;
    let done = table.append(rows_of([rows(0, 7, 0..10, "a", 1)]), &Append::default()).await;
    let done = done.unwrap();
    assert_eq!((done.version, done.rows), (Some(1), 10));
    let with = Append { position: Some(Position::new("w", 1)), ..Append::default() };
    let append = async || table.append(rows_of([rows(1, 7, 0..10, "a", 1)]), &with).await.unwrap();
    let done = append().await;
    assert_eq!((done.version, done.duplicate), (Some(2), false));
    assert!(append().await.duplicate);
    assert_eq!(found(&store).await, "20|20|a|a");

    let done = table.upsert(rows_of([rows(0, 7, 5..15, "b", 2)]), &by_key()).await.unwrap();
    assert_eq!((done.version, done.inserted, done.updated), (Some(3), 5, 5));
    assert_eq!(found(&store).await, "25|25|a|b");

    let values = vec![ScalarValue::Date32(Some(DAY + 1))];
    let part = Part::Values { column: "day".to_owned(), values };
    let with = Replace { part, ..Replace::default() };
    let done = table.replace(rows_of([rows(1, 7, 0..3, "c", 1)]), &with).await.unwrap();
    assert_eq!((done.version, done.rows, done.removed), (Some(4), 3, 10));
    let done = table.replace(rows_of([rows(0, 7, 0..4, "d", 1)]), &Replace::default()).await;
    assert_eq!(done.unwrap().version, Some(5));
    assert_eq!(found(&store).await, "4|4|d|d");

    let mut fields = schema().fields().to_vec();
    fields[1] = Arc::new(Field::new("org_id", DataType::Int64, false));
    let wider = Schema::new(fields);
    assert_eq!(table.evolve(&wider, &Note::new()).await.unwrap().version, Some(6));
    assert_eq!(found(&store).await, "4|4|d|d");

    // What the engine commits by itself.
    let erased = table.erase(&ident("k").eq(lit(0_i64)), &Note::new()).await.unwrap();
    assert_eq!((erased.version, erased.rows), (Some(7), Some(1)));
    let done = table.append(rows_of([rows(0, 7, 8..9, "e", 1)]), &Append::default()).await;
    assert_eq!(done.unwrap().version, Some(8));
    let done = table.optimize(&Optimize::default()).await.unwrap();
    assert_eq!((done.version, done.files_added, done.files_removed), (9, 1, 2));
    assert_eq!(found(&store).await, "4|4|d|e");
    assert_eq!(table.history(None, 20).await.unwrap().len(), 10, "each commit is there once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_of_another_writer_stays_one_although_answers_get_lost() {
    let store = Faulty::new();
    let made = table(&store).await;
    let done = join_all((0..4).map(|writer| {
        let store = store.clone();
        async move {
            let table = store.lake().table(&path("7/silver/t")).await.unwrap();
            table.upsert(rows_of([rows(0, 7, 0..5, "b", writer)]), &by_key()).await.unwrap()
        }
    }))
    .await;
    assert_eq!(found(&store).await, "5|5|b|b");
    assert_eq!(done.iter().map(|it| it.inserted).sum::<u64>(), 5);
    let commits = made.history(None, 10).await.unwrap();
    let added: u64 = commits.iter().map(|it| it.files_added).sum();
    let there = store.names().await.iter().filter(|it| it.ends_with(".parquet")).count();
    assert_eq!(there as u64, added, "files of lost attempts are gone, and no others");
}
