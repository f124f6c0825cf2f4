//! Creating tables and appending to them.

use std::sync::Arc;

use base::Timestamp;
use futures_util::future::join_all;
use futures_util::{StreamExt as _, stream};
use lake::arrow::array::{ArrayRef, Decimal128Array, Int64Array, RecordBatch, StringArray};
use lake::arrow::datatypes::{DataType, Field, Schema};
use lake::{Append, At, CommitKind, Definition, Error, Note, Position, Statistics, rows_of};
use parquet::basic::Encoding;
use parquet::file::reader::{FileReader as _, SerializedFileReader};

use crate::fixture::{Fixture, START, now, path, query, rows, schema};

fn once(application: &str, version: i64) -> Append {
    Append { position: Some(Position::new(application, version)), note: Note::new() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_was_created_is_there_and_empty() {
    let it = Fixture::new();
    let missing = it.lake.table(&path("org-7/silver/daily")).await;
    assert!(matches!(missing, Err(Error::TableMissing { .. })));
    it.table().await;
    let table = it.lake.table(&path("org-7/silver/daily")).await.unwrap();
    let snapshot = table.snapshot().await.unwrap();
    assert_eq!(snapshot.version(), 0);
    assert_eq!(snapshot.schema(), schema());
    assert_eq!(snapshot.partition_columns(), ["day"]);
    assert_eq!(snapshot.statistics(), Statistics { rows: Some(0), files: 0, bytes: 0 });
    assert_eq!(query(&snapshot, "select count(*) from t").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_created_once_and_never_inside_another() {
    let it = Fixture::new();
    it.table().await;
    let create = async |at: &str| {
        it.lake.create(&path(at), &Definition::new(schema()), &Note::new()).await.map(drop)
    };
    assert!(matches!(create("org-7/silver/daily").await, Err(Error::TableExists { .. })));
    assert!(matches!(create("org-7/silver/daily/more").await, Err(Error::Nested { .. })));
    assert!(matches!(create("org-7").await, Err(Error::Nested { .. })));
    create("org-7/silver/daily-2").await.unwrap();
    assert!(it.lake.purge(&path("org-7/silver/daily")).await.unwrap() > 0);
    assert!(!it.lake.contains(&path("org-7/silver/daily")).await.unwrap());
    assert_eq!(it.lake.purge(&path("org-7/silver/daily")).await.unwrap(), 0);
    assert!(it.lake.contains(&path("org-7/silver/daily-2")).await.unwrap());
    create("org-7/silver/daily").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_create_a_table_one_is_told() {
    let it = Fixture::new();
    let definition = Definition::new(schema());
    let (note, at) = (Note::new(), path("a"));
    let both = join_all((0..2).map(|_| it.lake.create(&at, &definition, &note))).await;
    let told = |it: &&Result<_, _>| matches!(it, Err(Error::TableExists { .. }));
    assert_eq!(both.iter().filter(told).count(), 1);
    assert_eq!(both.iter().filter(|it| it.is_ok()).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn appended_rows_are_read() {
    let it = Fixture::new();
    let table = it.table().await;
    let batches = [rows(0, 7, 0..100, "a", 1), rows(1, 8, 0..50, "b", 2)];
    let done = table.append(rows_of(batches), &Append::default()).await.unwrap();
    assert_eq!((done.version, done.rows, done.files), (Some(1), 150, 2));
    let sql = "select day, count(*), sum(seq), min(v) from t group by day order by day";
    assert_eq!(now(&table, sql).await, "2026-01-01|100|100|a;2026-01-02|50|100|b");
    let statistics = table.snapshot().await.unwrap().statistics();
    assert_eq!((statistics.rows, statistics.files), (Some(150), 2));
    assert_eq!(statistics.bytes, done.bytes);
    let nothing = table.append(rows_of([]), &Append::default()).await.unwrap();
    assert_eq!(nothing.version, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_append_writes_nothing() {
    let it = Fixture::new();
    let table = it.table().await;
    let append = async |version| {
        let rows = rows_of([rows(0, 7, 0..10, "a", 1)]);
        table.append(rows, &once("connector/1/orders", version)).await.unwrap()
    };
    assert!(!append(10).await.duplicate);
    let (files, version) = (it.data_files(), table.snapshot().await.unwrap().version());
    assert!(append(10).await.duplicate);
    assert!(append(9).await.duplicate);
    assert_eq!((it.data_files(), table.snapshot().await.unwrap().version()), (files, version));
    assert!(!append(11).await.duplicate);
    assert_eq!(now(&table, "select count(*) from t").await, "20");
    let snapshot = table.snapshot().await.unwrap();
    assert_eq!(snapshot.position("connector/1/orders").await.unwrap(), Some(11));
    assert_eq!(snapshot.position("connector/2/orders").await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_the_same_append_made_at_once_one_is_written() {
    let it = Fixture::new();
    let table = it.table().await;
    let with = once("source", 1);
    let all = join_all((0..4).map(|_| {
        // Handles of their own, as in other processes.
        let (lake, with) = (it.lake.clone(), &with);
        async move {
            let table = lake.table(&path("org-7/silver/daily")).await.unwrap();
            table.append(rows_of([rows(0, 7, 0..10, "a", 1)]), with).await.unwrap()
        }
    }))
    .await;
    assert_eq!(all.iter().filter(|it| it.duplicate).count(), 3);
    assert_eq!(now(&table, "select count(*) from t").await, "10");
    assert_eq!(it.data_files(), 1, "files that nobody needs are removed");
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_at_once_lose_nothing() {
    let it = Fixture::new();
    let table = it.table().await;
    join_all((0..6).map(|writer| {
        let table = table.clone();
        async move {
            for at in 0..5 {
                let key = writer * 100 + at;
                let rows = rows_of([rows(0, 7, key..key + 1, "a", 1)]);
                table.append(rows, &Append::default()).await.unwrap();
            }
        }
    }))
    .await;
    assert_eq!(now(&table, "select count(*), count(distinct k) from t").await, "30|30");
    assert_eq!(table.snapshot().await.unwrap().version(), 30);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_many_partitions_become_one_file_each() {
    let it = Fixture::new();
    let table = it.table().await;
    // Scattered: every batch touches other days.
    let batches = (0..120).map(|at| rows(at % 40, 7, at.into()..i64::from(at) + 3, "a", 1));
    let done = table.append(rows_of(batches), &Append::default()).await.unwrap();
    assert_eq!(now(&table, "select count(*), count(distinct day) from t").await, "360|40");
    // Those that were open when the seventeenth came are closed with what they had.
    assert!(done.files <= 56, "{} files", done.files);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_append_that_fails_leaves_nothing() {
    let it = Fixture::new();
    let table = it.table().await;
    let broken = stream::iter((0..30).map(|at| match at {
        29 => Err(Error::Source("the connection was lost".into())),
        _ => Ok(rows(at, 7, 0..3, "a", 1)),
    }));
    let failed = table.append(broken.boxed(), &once("source", 1)).await.unwrap_err();
    assert_eq!(failed.to_string(), "the source of rows failed: the connection was lost");
    assert_eq!(table.snapshot().await.unwrap().version(), 0);
    assert_eq!(it.data_files(), 0);
    let wrong = rows(0, 7, 0..3, "a", 1).project(&[0, 1]).unwrap();
    let failed = table.append(rows_of([wrong]), &Append::default()).await.unwrap_err();
    assert!(matches!(failed, Error::ColumnMissing { column } if column == "k"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_version_stays_readable_by_number_and_by_time() {
    let it = Fixture::new();
    let table = it.table().await;
    for at in 0..25 {
        it.advance(60);
        let rows = rows_of([rows(0, 7, at..at + 1, "a", 1)]);
        table.append(rows, &Append::default()).await.unwrap();
    }
    let count = async |at| query(&table.at(at).await.unwrap(), "select count(*) from t").await;
    for version in [0, 1, 9, 10, 24, 25] {
        assert_eq!(count(At::Version(version)).await, version.to_string());
        let second = START + 60 * version as i64;
        assert_eq!(count(At::Time(Timestamp::from_seconds(second))).await, version.to_string());
        let later = Timestamp::from_seconds(second + 59);
        assert_eq!(table.at(At::Time(later)).await.unwrap().version(), version);
    }
    assert_eq!(count(At::Newest).await, "25");
    assert!(matches!(table.at(At::Version(26)).await, Err(Error::VersionMissing { .. })));
    let early = table.at(At::Time(Timestamp::from_seconds(START - 1))).await;
    assert!(matches!(early, Err(Error::TimeMissing { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_history_tells_what_was_done() {
    let it = Fixture::new();
    let table = it.table().await;
    it.advance(10);
    let with = Append {
        position: Some(Position::new("source", 3)),
        note: Note::new().with("batch_id", "b-1").with("principal", "etl"),
    };
    let batches = [rows(0, 7, 0..4, "a", 1), rows(1, 7, 0..4, "a", 1)];
    let done = table.append(rows_of(batches), &with).await.unwrap();
    let history = table.history(None, 10).await.unwrap();
    assert_eq!(history.len(), 2);
    let [last, first] = &history[..] else { panic!("{history:?}") };
    assert_eq!((last.version, last.kind), (1, CommitKind::Append));
    assert_eq!(last.committed_at, Timestamp::from_seconds(START + 10));
    assert_eq!(last.position, with.position);
    assert_eq!(last.note, with.note);
    assert_eq!((last.rows_added, last.files_added, last.bytes_added), (8, 2, done.bytes));
    assert_eq!((first.version, first.kind), (0, CommitKind::Create));
    assert_eq!(table.history(Some(1), 10).await.unwrap(), history[1..]);
    assert_eq!(table.history(None, 1).await.unwrap(), history[..1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_is_shortened_by_checkpoints() {
    let it = Fixture::new();
    let table = it.table().await;
    for at in 0..12 {
        table.append(rows_of([rows(0, 7, at..at + 1, "a", 1)]), &Append::default()).await.unwrap();
    }
    let log = it.folder.path().join("lake/org-7/silver/daily/_delta_log");
    assert!(log.join("00000000000000000009.checkpoint.parquet").exists());
    let other = it.lake.table(&path("org-7/silver/daily")).await.unwrap();
    assert_eq!(now(&other, "select count(*) from t").await, "12");
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_of_many_values_are_packed_and_others_are_kept_once() {
    let it = Fixture::new();
    let decimal = DataType::Decimal128(10, 2);
    let types =
        [DataType::Int64, DataType::Int64, DataType::Int64, decimal.clone(), DataType::Utf8];
    let names = ["many", "few", "late", "amount", "text"];
    let fields = names.iter().zip(types).map(|(name, it)| Field::new(*name, it, false));
    let schema = Arc::new(Schema::new(fields.collect::<Vec<_>>()));
    let table = it.table_of(&Definition::new(Arc::clone(&schema))).await;
    let batch = |first: i64| {
        let rows = || first..first + 8192;
        let amounts = Decimal128Array::from_iter_values(rows().map(i128::from));
        let columns: Vec<ArrayRef> = vec![
            Arc::new(Int64Array::from_iter_values(rows())),
            Arc::new(Int64Array::from_iter_values(rows().map(|it| it % 100))),
            Arc::new(Int64Array::from_iter_values(rows().map(|it| (it - 8191).max(0)))),
            Arc::new(amounts.with_data_type(decimal.clone())),
            Arc::new(StringArray::from_iter_values(rows().map(|it| it.to_string()))),
        ];
        RecordBatch::try_new(Arc::clone(&schema), columns).unwrap()
    };
    let batches: Vec<_> = (0..8).map(|at| batch(at * 8192)).collect();
    table.append(rows_of(batches), &Append::default()).await.unwrap();
    let folder = std::fs::read_dir(it.folder.path().join("lake/org-7/silver/daily")).unwrap();
    let mut files = folder.map(|it| it.unwrap().path()).filter(|it| it.is_file());
    let file = std::fs::File::open(files.next().unwrap()).unwrap();
    assert_eq!(files.next(), None);
    let file = SerializedFileReader::new(file).unwrap();
    let columns = file.metadata().row_group(0).columns().iter();
    let found = columns.map(|it| {
        let is_packed = it.encodings().any(|it| it == Encoding::DELTA_BINARY_PACKED);
        (it.dictionary_page_offset().is_some(), is_packed)
    });
    let expected = [(false, true), (true, false), (true, true), (true, false), (true, false)];
    assert_eq!(found.collect::<Vec<_>>(), expected, "{names:?}: dictionary, packed");
    let sums = "select count(*), sum(many), sum(few), sum(late), sum(amount) from t";
    let many = 65_536_i64 * 65_535 / 2;
    let late = 57_344_i64 * 57_345 / 2;
    let few: i64 = (0..65_536).map(|it| it % 100).sum();
    let amount = format!("{}.{:02}", many / 100, many % 100);
    let expected = format!("65536|{many}|{few}|{late}|{amount}");
    assert_eq!(now(&table, sums).await, expected);
}
