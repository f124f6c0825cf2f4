//! Tables that are removed, and removals that are cut off.

use std::sync::atomic::Ordering;

use lake::{Append, Definition, Error, Note, rows_of};

use crate::faulty::Faulty;
use crate::fixture::{now, path, rows, schema};

const AT: &str = "7/gold/t";
const LOG: &str = "lake/7/gold/t/_delta_log";

/// A table of twelve appends, so that there is a checkpoint in its log.
async fn store() -> Faulty {
    let store = Faulty::new();
    let definition = Definition::new(schema()).partitioned_by(&["day"]);
    let table = store.lake().create(&path(AT), &definition, &Note::new()).await.unwrap();
    for day in 0..12 {
        let rows = rows_of([rows(day, 7, 0..2, "a", 1)]);
        table.append(rows, &Append::default()).await.unwrap();
    }
    store
}

async fn count(store: &Faulty) -> String {
    let table = store.lake().table(&path(AT)).await.unwrap();
    now(&table, "select count(*) from t").await
}

/// Looks at what is no table, finishes its removal, and makes another one there.
async fn ends(store: &Faulty) {
    let lake = store.lake();
    assert!(!lake.contains(&path(AT)).await.unwrap());
    let missing = lake.table(&path(AT)).await.map(drop);
    assert!(matches!(missing, Err(Error::TableMissing { .. })), "{missing:?}");

    let other = store.fork();
    let definition = Definition::new(schema());
    let table = other.lake().create(&path(AT), &definition, &Note::new()).await.unwrap();
    assert_eq!(table.snapshot().await.unwrap().version(), 0);
    table.append(rows_of([rows(0, 7, 0..5, "a", 1)]), &Append::default()).await.unwrap();
    assert_eq!(count(&other).await, "5");
    let names = other.names().await;
    assert_eq!(names.len(), 3, "two entries of the log and a file: {names:?}");

    lake.purge(&path(AT)).await.unwrap();
    assert_eq!(store.names().await, Vec::<String>::new());
    assert_eq!(lake.purge(&path(AT)).await.unwrap(), 0);
}

/// Removes a table, cut off after each number of deletions.
async fn cut_off(prepared: &Faulty) {
    assert_eq!(count(prepared).await, "24");
    let files = prepared.names().await.len() as i64;
    for deletions in 0..=files {
        let store = prepared.fork();
        let lake = store.lake();
        let table = lake.table(&path(AT)).await.unwrap();
        store.deletions.store(deletions, Ordering::SeqCst);
        let cut = lake.purge(&path(AT)).await;
        // The last deletion is that of the mark.
        assert!(cut.as_ref().is_err_and(Error::is_storage), "{deletions}: {cut:?}");
        store.deletions.store(i64::MAX, Ordering::SeqCst);
        // Whoever had it open writes nothing that looks like a table.
        let late = table.append(rows_of([rows(0, 7, 0..1, "b", 1)]), &Append::default()).await;
        assert!(late.is_err(), "{deletions}: {late:?}");
        ends(&store).await;
    }
    let store = prepared.fork();
    store.deletions.store(files + 1, Ordering::SeqCst);
    assert_eq!(store.lake().purge(&path(AT)).await.unwrap() as i64, files);
    assert_eq!(store.names().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removal_that_is_cut_off_anywhere_leaves_no_table_and_can_be_finished() {
    cut_off(&store().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn so_does_one_of_a_table_whose_log_begins_with_a_checkpoint() {
    let store = store().await;
    for version in 0..9 {
        store.remove(&format!("{LOG}/{version:020}.json")).await;
    }
    cut_off(&store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_without_its_beginning_is_no_table() {
    let store = store().await;
    store.remove(&format!("{LOG}/{:020}.json", 0)).await;
    // As long as a checkpoint is there, nothing is lost.
    assert_eq!(count(&store).await, "24");
    store.remove(&format!("{LOG}/{:020}.checkpoint.parquet", 9)).await;
    ends(&store).await;
}
