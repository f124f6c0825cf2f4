//! Optimize, vacuum, restore, erase, properties.

use std::time::Duration;

use datafusion::prelude::{col, lit};
use lake::{
    Append, At, CommitKind, Definition, Error, Note, Optimize, Position, Table, Vacuum, rows_of,
};

use crate::fixture::{Fixture, by_key, now, query, rows, schema};

const HOUR: u64 = 3600;

fn vacuum(seconds: u64) -> Vacuum {
    Vacuum {
        older_than: Duration::from_secs(seconds),
        orphans: true,
        dry_run: false,
        note: Note::new(),
    }
}

async fn append(table: &Table, day: i32, key: i64) {
    let rows = rows_of([rows(day, 7, key..key + 3, "a", 1)]);
    table.append(rows, &Append::default()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn small_files_are_joined_and_rows_stay() {
    let it = Fixture::new();
    let table = it.table().await;
    for key in 0..8 {
        append(&table, (key % 2) as i32, key * 10).await;
    }
    let before = now(&table, "select count(*), sum(k) from t").await;
    let done = table.optimize(&Optimize::default()).await.unwrap();
    assert_eq!((done.files_removed, done.files_added), (8, 2));
    assert_eq!(now(&table, "select count(*), sum(k) from t").await, before);
    let [last, ..] = &table.history(None, 1).await.unwrap()[..] else { panic!() };
    assert_eq!((last.version, last.kind), (done.version, CommitKind::Optimize));
    let again = table.optimize(&Optimize::default()).await.unwrap();
    assert_eq!((again.files_removed, again.version), (0, done.version));
    let clustered = Optimize { cluster_by: vec!["k".to_owned()], ..Optimize::default() };
    table.optimize(&clustered).await.unwrap();
    assert_eq!(now(&table, "select count(*), sum(k) from t").await, before);
    let wrong = Optimize { cluster_by: vec!["nowhere".to_owned()], ..Optimize::default() };
    assert!(matches!(table.optimize(&wrong).await, Err(Error::ColumnUnknown { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_partitions_that_are_asked_for_are_joined() {
    let it = Fixture::new();
    let table = it.table().await;
    for key in 0..8 {
        append(&table, (key % 2) as i32, key * 10).await;
    }
    let with = Optimize {
        partitions: vec![("day".to_owned(), vec!["2026-01-01".to_owned()])],
        ..Optimize::default()
    };
    let done = table.optimize(&with).await.unwrap();
    assert_eq!((done.files_removed, done.files_added), (4, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_and_optimize_go_on_together() {
    let it = Fixture::new();
    let table = it.table().await;
    for key in 0..4 {
        append(&table, 0, key * 10).await;
    }
    let write = async {
        for seq in 2..5 {
            table.upsert(rows_of([rows(0, 7, 0..5, "b", seq)]), &by_key()).await.unwrap();
        }
    };
    let join = async {
        for _ in 0..3 {
            table.optimize(&Optimize::default()).await.unwrap();
        }
    };
    tokio::join!(write, join);
    let sql = "select count(*), count(distinct k), count(*) filter (where v = 'b') from t";
    assert_eq!(now(&table, sql).await, "14|14|5");
}

#[tokio::test(flavor = "multi_thread")]
async fn vacuum_takes_what_no_young_version_needs() {
    let it = Fixture::new();
    let table = it.table().await;
    it.advance_to_present();
    table.upsert(rows_of([rows(0, 7, 0..10, "a", 1)]), &by_key()).await.unwrap();
    table.upsert(rows_of([rows(0, 7, 0..10, "b", 2)]), &by_key()).await.unwrap();
    let orphan = it.folder.path().join("lake/org-7/silver/daily/day=2026-01-01/orphan.parquet");
    std::fs::write(&orphan, b"left by a writer that crashed").unwrap();
    assert_eq!(it.data_files(), 3);
    let early = table.vacuum(&vacuum(HOUR)).await.unwrap();
    assert!(early.files.is_empty(), "{early:?}");
    it.advance(3 * HOUR);
    let tried = table.vacuum(&Vacuum { dry_run: true, ..vacuum(HOUR) }).await.unwrap();
    assert_eq!((tried.files.len(), it.data_files()), (2, 3));
    let lite = Vacuum { dry_run: true, orphans: false, ..vacuum(HOUR) };
    assert_eq!(table.vacuum(&lite).await.unwrap().files.len(), 1);
    let done = table.vacuum(&vacuum(HOUR)).await.unwrap();
    assert_eq!((done.files.len(), it.data_files()), (2, 1));
    assert!(!orphan.exists());
    assert_eq!(now(&table, "select count(*), min(v) from t").await, "10|b");
    let short = table.vacuum(&vacuum(HOUR - 1)).await;
    assert!(matches!(short, Err(Error::RetentionTooShort { .. })));
    let gone = table.restore(At::Version(1), None, &Note::new()).await;
    assert!(matches!(gone, Err(Error::VersionMissing { version: 1, .. })), "{gone:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_earlier_version_is_brought_back_and_positions_stay() {
    let it = Fixture::new();
    let table = it.table().await;
    append(&table, 0, 0).await;
    let with = Append { position: Some(Position::new("s", 1)), note: Note::new() };
    table.append(rows_of([rows(1, 7, 0..5, "b", 1)]), &with).await.unwrap();
    let changed = table.restore(At::Version(1), Some(1), &Note::new()).await;
    assert!(matches!(changed, Err(Error::VersionChanged { found: 2, expected: 1, .. })));
    let note = Note::new().with("reason", "wrong file");
    let version = table.restore(At::Version(1), Some(2), &note).await.unwrap();
    assert_eq!(version, 3);
    assert_eq!(now(&table, "select count(*) from t").await, "3");
    let [last, ..] = &table.history(None, 1).await.unwrap()[..] else { panic!() };
    assert_eq!((last.kind, &last.note), (CommitKind::Restore, &note));
    let again = table.append(rows_of([rows(1, 7, 0..5, "b", 1)]), &with).await.unwrap();
    assert!(again.duplicate);
    let undone = table.restore(At::Version(2), None, &Note::new()).await.unwrap();
    assert_eq!(undone, 4);
    assert_eq!(now(&table, "select count(*) from t").await, "8");
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_erased_by_what_they_hold() {
    let it = Fixture::new();
    let table = it.table().await;
    let batches = [rows(0, 7, 0..10, "a", 1), rows(1, 8, 0..10, "b", 1)];
    table.append(rows_of(batches), &Append::default()).await.unwrap();
    let done = table.erase(&col("k").lt(lit(4_i64)), &Note::new()).await.unwrap();
    assert_eq!((done.version, done.rows), (Some(2), Some(8)));
    assert_eq!(now(&table, "select count(*), min(k) from t").await, "12|4");
    let before = table.at(At::Version(1)).await.unwrap();
    assert_eq!(query(&before, "select count(*) from t").await, "20");
    let nothing = table.erase(&col("k").gt(lit(100_i64)), &Note::new()).await.unwrap();
    assert_eq!(nothing.version, None);
    assert!(table.erase(&col("nowhere").eq(lit(1)), &Note::new()).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn properties_are_deltas_own() {
    let it = Fixture::new();
    let definition = Definition::new(schema()).with_property("delta.checkpointInterval", "3");
    let table = it.table_of(&definition).await;
    let key = "delta.logRetentionDuration";
    let values = [(key.to_owned(), "interval 60 days".to_owned())].into();
    assert_eq!(table.set_properties(&values, &Note::new()).await.unwrap(), 1);
    assert_eq!(table.set_properties(&values, &Note::new()).await.unwrap(), 1);
    let snapshot = table.snapshot().await.unwrap();
    assert_eq!(snapshot.properties()[key], "interval 60 days");
    assert_eq!(snapshot.properties()["delta.checkpointInterval"], "3");
    let wrong = [("delta.nothing".to_owned(), "1".to_owned())].into();
    let refused = table.set_properties(&wrong, &Note::new()).await;
    assert!(matches!(refused, Err(Error::Definition { .. })), "{refused:?}");
    append(&table, 0, 0).await;
    let log = it.folder.path().join("lake/org-7/silver/daily/_delta_log");
    assert!(log.join("00000000000000000002.checkpoint.parquet").exists());
}
