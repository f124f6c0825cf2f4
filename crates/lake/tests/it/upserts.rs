//! Upserts by key.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::{ByteSize, Random, SeededRandom};
use futures_util::future::join_all;
use lake::arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use lake::arrow::compute::concat_batches;
use lake::arrow::datatypes::{DataType, Field, Schema};
use lake::{Append, CommitKind, Definition, Error, Position, Upsert, Upserted, rows_of};

use crate::fixture::{Fixture, by_key, now, path, rows, schema};

const ALL: &str = "select count(*), count(distinct (day, org_id, k)), sum(seq), \
                   count(*) filter (where v = 'b') from t";

async fn upsert(table: &lake::Table, batches: impl IntoIterator<Item = RecordBatch>) -> Upserted {
    table.upsert(rows_of(batches), &by_key()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn later_rows_replace_earlier_ones_of_their_key() {
    let it = Fixture::new();
    let table = it.table().await;
    upsert(&table, [rows(0, 7, 0..100, "a", 1), rows(1, 8, 0..100, "a", 1)]).await;
    let done = upsert(&table, [rows(0, 7, 50..120, "b", 2), rows(2, 7, 0..5, "b", 2)]).await;
    assert_eq!((done.version, done.inserted, done.updated), (Some(2), 25, 50));
    // The file of the day that no row of the batch lies in was left alone.
    assert_eq!((done.files_removed, done.files_added), (1, 2));
    assert_eq!(now(&table, ALL).await, "225|225|300|75");
    let [last, ..] = &table.history(None, 1).await.unwrap()[..] else { panic!() };
    assert_eq!((last.kind, last.rows_added, last.rows_updated), (CommitKind::Upsert, 25, 50));
}

#[tokio::test(flavor = "multi_thread")]
async fn earlier_rows_never_win() {
    let it = Fixture::new();
    let table = it.table().await;
    upsert(&table, [rows(0, 7, 0..10, "b", 5)]).await;
    let done = upsert(&table, [rows(0, 7, 0..12, "old", 4)]).await;
    assert_eq!((done.inserted, done.updated, done.outdated), (2, 0, 10));
    assert_eq!(done.files_removed, 0, "nothing that is there changed");
    assert_eq!(now(&table, ALL).await, "12|12|58|10");
    // In the same file some rows are later and some are not.
    let done = upsert(&table, [rows(0, 7, 0..5, "b", 6), rows(0, 7, 5..10, "old", 1)]).await;
    assert_eq!((done.updated, done.outdated), (5, 5));
    assert_eq!(now(&table, ALL).await, "12|12|63|10");
}

#[tokio::test(flavor = "multi_thread")]
async fn repeating_an_upsert_changes_nothing() {
    let it = Fixture::new();
    let table = it.table().await;
    let batch = || [rows(0, 7, 0..10, "a", 1), rows(1, 7, 0..10, "a", 1)];
    upsert(&table, batch()).await;
    let files = it.data_files();
    let again = upsert(&table, batch()).await;
    assert_eq!((again.version, again.outdated, again.inserted), (None, 20, 0));
    assert_eq!(it.data_files(), files);
    let with = Upsert { position: Some(Position::new("batches", 1)), ..by_key() };
    let done = table.upsert(rows_of([rows(0, 7, 0..10, "b", 2)]), &with).await.unwrap();
    assert_eq!((done.duplicate, done.updated), (false, 10));
    let again = table.upsert(rows_of([rows(0, 7, 0..10, "x", 3)]), &with).await.unwrap();
    assert_eq!((again.duplicate, again.version), (true, None));
    assert_eq!(now(&table, "select count(*) from t where v = 'b'").await, "10");
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_more_partitions_than_a_pass_has_find_each_other() {
    let it = Fixture::new();
    let table = it.table().await;
    let mixed = |v: &str, seq, keys: std::ops::Range<i64>| {
        let days: Vec<_> = (0..300).map(|day| rows(day, 7, keys.clone(), v, seq)).collect();
        concat_batches(&schema(), &days).unwrap()
    };
    let batches = [mixed("a", 2, 0..4), mixed("old", 1, 1..3), mixed("b", 2, 2..4)];
    let done = upsert(&table, batches.clone()).await;
    assert_eq!((done.inserted, done.superseded), (1200, 1200));
    assert_eq!(now(&table, ALL).await, "1200|1200|2400|600");
    let again = upsert(&table, batches).await;
    assert_eq!((again.version, again.outdated, again.superseded), (None, 1200, 1200));
    let done = upsert(&table, [mixed("b", 3, 0..1), mixed("b", 3, 4..5)]).await;
    assert_eq!((done.inserted, done.updated), (300, 300));
    assert_eq!(now(&table, ALL).await, "1500|1500|3600|1200");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_one_batch_the_latest_row_of_a_key_stays() {
    let it = Fixture::new();
    let table = it.table().await;
    let batches = [
        rows(0, 7, 0..3, "second", 2),
        rows(0, 7, 0..3, "third", 3),
        rows(0, 7, 0..3, "first", 1),
        rows(0, 7, 0..1, "third again", 3),
    ];
    let done = upsert(&table, batches).await;
    assert_eq!((done.inserted, done.superseded), (3, 7));
    let sql = "select k, v from t order by k";
    assert_eq!(now(&table, sql).await, "0|third again;1|third;2|third");
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_ordered_by_texts_as_well() {
    let it = Fixture::new();
    let table = it.table().await;
    let with = Upsert::by(&["day", "org_id", "k"], &["v"]);
    let batches = [rows(0, 7, 0..3, "b", 1), rows(0, 7, 0..2, "c", 2), rows(0, 7, 0..3, "a", 3)];
    let done = table.upsert(rows_of(batches), &with).await.unwrap();
    assert_eq!((done.inserted, done.superseded), (3, 5));
    assert_eq!(now(&table, "select k, v from t order by k").await, "0|c;1|c;2|b");
    let batches = [rows(0, 7, 1..4, "b", 4), rows(0, 7, 1..3, "d", 5)];
    let done = table.upsert(rows_of(batches), &with).await.unwrap();
    assert_eq!((done.inserted, done.updated, done.superseded), (1, 2, 2));
    assert_eq!(now(&table, "select k, v from t order by k").await, "0|c;1|d;2|d;3|b");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_without_a_value_comes_before_all_others() {
    let it = Fixture::new();
    let field = |name: &str, is_nullable| Field::new(name, DataType::Int64, is_nullable);
    let fields = vec![field("k", false), field("a", true), field("b", true), field("v", false)];
    let schema = Arc::new(Schema::new(fields));
    let table = it.table_of(&Definition::new(Arc::clone(&schema))).await;
    let batch = |rows: &[(i64, Option<i64>, Option<i64>, i64)]| {
        let columns: Vec<ArrayRef> = vec![
            Arc::new(Int64Array::from_iter_values(rows.iter().map(|row| row.0))),
            Arc::new(rows.iter().map(|row| row.1).collect::<Int64Array>()),
            Arc::new(rows.iter().map(|row| row.2).collect::<Int64Array>()),
            Arc::new(Int64Array::from_iter_values(rows.iter().map(|row| row.3))),
        ];
        RecordBatch::try_new(Arc::clone(&schema), columns).unwrap()
    };
    let batches = [
        batch(&[(1, None, None, 1), (2, Some(5), None, 1)]),
        batch(&[(1, None, Some(-3), 2), (2, Some(5), Some(2), 2)]),
        batch(&[(1, None, None, 3), (2, Some(-4), Some(9), 3), (3, None, None, 3)]),
        batch(&[(3, None, None, 4)]),
    ];
    let done = table.upsert(rows_of(batches), &Upsert::by(&["k"], &["a", "b"])).await.unwrap();
    assert_eq!((done.inserted, done.superseded), (3, 5));
    assert_eq!(now(&table, "select k, v from t order by k").await, "1|2;2|2;3|4");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_order_the_row_that_is_written_wins() {
    let it = Fixture::new();
    let table = it.table().await;
    let with = Upsert::by(&["day", "org_id", "k"], &[]);
    for v in ["a", "b"] {
        table.upsert(rows_of([rows(0, 7, 0..3, v, 1)]), &with).await.unwrap();
    }
    assert_eq!(now(&table, ALL).await, "3|3|3|3");
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_without_an_order_come_before_all_others() {
    let it = Fixture::new();
    let table = it.table().await;
    let unordered = |v: &str| {
        let mut columns = rows(0, 7, 0..1, v, 0).columns().to_vec();
        columns[4] = Arc::new(Int64Array::from(vec![None::<i64>]));
        RecordBatch::try_new(schema(), columns).unwrap()
    };
    upsert(&table, [unordered("x")]).await;
    let done = upsert(&table, [rows(0, 7, 0..1, "b", -5)]).await;
    assert_eq!(done.updated, 1);
    let done = upsert(&table, [unordered("y"), rows(0, 7, 1..2, "b", 0)]).await;
    assert_eq!((done.outdated, done.inserted), (1, 1));
    assert_eq!(now(&table, "select count(*), min(v), max(v) from t").await, "2|b|b");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_without_a_value_is_named_with_its_row() {
    let it = Fixture::new();
    let table = it.table().await;
    let with = Upsert::by(&["day", "v"], &["seq"]);
    let mut columns = rows(0, 7, 0..3, "a", 1).columns().to_vec();
    columns[3] = Arc::new(StringArray::from(vec![Some("a"), None, Some("b")]));
    let broken = RecordBatch::try_new(schema(), columns).unwrap();
    let batches = rows_of([rows(0, 7, 0..10, "c", 1), broken]);
    let failed = table.upsert(batches, &with).await.unwrap_err();
    assert_eq!(failed.to_string(), "row 11 has no value for `v`");
    let unknown = table.upsert(rows_of([]), &Upsert::by(&["nowhere"], &[])).await;
    assert!(matches!(unknown, Err(Error::ColumnUnknown { .. })));
    assert!(table.upsert(rows_of([]), &Upsert::by(&[], &[])).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn two_that_insert_one_key_leave_one_row() {
    let it = Fixture::new();
    let table = it.table().await;
    let done = join_all((0..4).map(|writer| {
        let lake = it.lake.clone();
        async move {
            let table = lake.table(&path("org-7/silver/daily")).await.unwrap();
            upsert(&table, [rows(0, 7, 0..5, "b", writer)]).await
        }
    }))
    .await;
    assert_eq!(now(&table, ALL).await, "5|5|15|5");
    assert_eq!(done.iter().map(|it| it.inserted).sum::<u64>(), 5);
    let kept = table.snapshot().await.unwrap().statistics().files as usize;
    let versions = table.history(None, 10).await.unwrap();
    let removed: u64 = versions.iter().map(|it| it.files_removed).sum();
    assert_eq!(it.data_files(), kept + removed as usize, "files of lost attempts are gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn writers_of_different_days_do_not_disturb_each_other() {
    let it = Fixture::new();
    let table = it.table().await;
    join_all((0..3).map(|day| {
        let table = table.clone();
        async move {
            for seq in 0..3 {
                upsert(&table, [rows(day, 7, 0..5, "b", seq)]).await;
            }
        }
    }))
    .await;
    assert_eq!(now(&table, ALL).await, "15|15|30|15");
    assert_eq!(table.snapshot().await.unwrap().version(), 9);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_append_in_between_is_seen() {
    let it = Fixture::new();
    let table = it.table().await;
    // Both write the same keys; whoever comes second sees the first.
    let append = async {
        table.append(rows_of([rows(0, 7, 0..50, "a", 1)]), &Append::default()).await.unwrap();
    };
    let write = upsert(&table, [rows(0, 7, 0..50, "b", 2)]);
    let (_, _) = tokio::join!(append, write);
    let done = upsert(&table, [rows(0, 7, 0..50, "b", 3)]).await;
    // Also if the table had two rows of each key for a while.
    assert_eq!((done.inserted, done.updated), (0, 50));
    let rows = now(&table, "select count(*) from t").await;
    assert_eq!(rows, "50");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_partitions_are_written_in_one_version() {
    let it = Fixture::new();
    let table = it.table().await;
    let days = |v: &'static str, seq| (0..40).map(move |day| rows(day, 7, 0..20, v, seq));
    assert_eq!(upsert(&table, days("a", 1)).await.version, Some(1));
    let done = upsert(&table, days("b", 2)).await;
    assert_eq!((done.version, done.updated, done.superseded), (Some(2), 800, 0));
    assert_eq!((done.files_removed, done.files_added), (40, 40));
    assert_eq!(now(&table, ALL).await, "800|800|1600|800");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_moves_to_another_partition_if_that_is_no_part_of_its_key() {
    let it = Fixture::new();
    let table = it.table().await;
    let with = Upsert::by(&["org_id", "k"], &["seq"]);
    let put = async |day, v, seq| {
        table.upsert(rows_of([rows(day, 7, 0..30, v, seq)]), &with).await.unwrap()
    };
    put(0, "a", 1).await;
    let done = put(3, "b", 2).await;
    assert_eq!((done.updated, done.inserted), (30, 0));
    let sql = "select day, count(*), min(v) from t group by day";
    assert_eq!(now(&table, sql).await, "2026-01-04|30|b");
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_partition_values_and_odd_names_are_kept() {
    let it = Fixture::new();
    let columns = Schema::new(vec![
        Field::new("Where", DataType::Utf8, true),
        Field::new("Key.1", DataType::Int64, false),
        Field::new("SEQ", DataType::Int64, false),
    ]);
    let columns = Arc::new(columns);
    let definition = Definition::new(Arc::clone(&columns)).partitioned_by(&["Where"]);
    let table = it.table_of(&definition).await;
    let places = ["a b", "x/y", "50%", "%41", "é=ü", "", "it's", "q\"q", "#1", "a:b", "..", "+"];
    let batch = |seq| {
        let n = places.len();
        let columns_of: Vec<ArrayRef> = vec![
            Arc::new(StringArray::from(places.to_vec())),
            Arc::new(Int64Array::from_iter_values(0..n as i64)),
            Arc::new(Int64Array::from(vec![seq; n])),
        ];
        RecordBatch::try_new(Arc::clone(&columns), columns_of).unwrap()
    };
    // Not part of the key, so that an empty text, which Delta reads as null, is no key.
    let with = Upsert::by(&["Key.1"], &["SEQ"]);
    table.upsert(rows_of([batch(1)]), &with).await.unwrap();
    let done = table.upsert(rows_of([batch(2)]), &with).await.unwrap();
    assert_eq!((done.updated, done.inserted), (places.len() as u64, 0));
    let sql = "select count(*), sum(\"SEQ\"), count(distinct \"Key.1\") from t";
    assert_eq!(now(&table, sql).await, "12|24|12");
    for (key, place) in places.iter().enumerate().filter(|(_, it)| !it.is_empty()) {
        let sql = format!("select \"Where\" from t where \"Key.1\" = {key}");
        assert_eq!(now(&table, &sql).await, *place);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_divide_a_table_by_key() {
    let it = Fixture::new();
    let columns = Schema::new(vec![
        Field::new("Region", DataType::Utf8, false),
        Field::new("k", DataType::Int64, false),
    ]);
    let columns = Arc::new(columns);
    let definition = Definition::new(Arc::clone(&columns)).partitioned_by(&["Region"]);
    let table = it.table_of(&definition).await;
    let batch = || {
        let regions = StringArray::from(vec!["it's \"x\"", "a b", "%20", "plain"]);
        let keys = Int64Array::from(vec![1, 2, 3, 4]);
        RecordBatch::try_new(Arc::clone(&columns), vec![Arc::new(regions), Arc::new(keys)]).unwrap()
    };
    let with = Upsert::by(&["Region", "k"], &[]);
    table.upsert(rows_of([batch()]), &with).await.unwrap();
    // Two at once make the check against other writers read the predicate of the commit.
    let (a, b) = tokio::join!(
        table.upsert(rows_of([batch()]), &with),
        table.upsert(rows_of([batch()]), &with)
    );
    assert_eq!((a.unwrap().updated, b.unwrap().updated), (4, 4));
    assert_eq!(now(&table, "select count(*) from t").await, "4");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upsert_that_does_not_fit_into_memory_is_sorted_on_disk() {
    let it = Fixture::with_memory(ByteSize(18 << 20));
    let table = it.table_of(&Definition::new(schema())).await;
    let batches = |v: &'static str, seq| {
        (0..20_i64).map(move |at| rows(0, 7, at * 8000..(at + 1) * 8000, v, seq))
    };
    let first = table.upsert(rows_of(batches("a", 1)), &by_key()).await.unwrap();
    assert_eq!(first.inserted, 160_000);
    let second = table.upsert(rows_of(batches("b", 2)), &by_key()).await.unwrap();
    assert_eq!((second.updated, second.inserted), (160_000, 0));
    assert_eq!(now(&table, ALL).await, "160000|160000|320000|160000");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upsert_that_was_chosen_by_an_older_version_is_refused() {
    let it = Fixture::new();
    let table = it.table().await;
    upsert(&table, [rows(0, 7, 0..3, "a", 1)]).await;
    let with = Upsert { expected: Some(1), ..Upsert::by(&["day", "org_id", "k"], &[]) };
    table.upsert(rows_of([rows(0, 7, 0..1, "b", 0)]), &with).await.unwrap();
    let late = table.upsert(rows_of([rows(0, 7, 0..1, "c", 9)]), &with).await;
    assert!(matches!(late, Err(Error::VersionChanged { expected: 1, found: 2, .. })), "{late:?}");
    assert_eq!(now(&table, "select v from t order by k").await, "b;a;a");
}

/// What becomes of rows of keys and places in the order, by a map.
#[derive(Default)]
struct Model(BTreeMap<(i32, i64), i64>);

impl Model {
    fn take(&mut self, rows: &[(i32, i64, i64)]) -> Upserted {
        let mut latest: BTreeMap<(i32, i64), i64> = BTreeMap::new();
        for &(day, k, seq) in rows {
            let known = latest.entry((day, k)).or_insert(seq);
            *known = seq.max(*known);
        }
        let mut counts =
            Upserted { superseded: (rows.len() - latest.len()) as u64, ..Upserted::default() };
        for (key, seq) in latest {
            match self.0.get(&key) {
                None => counts.inserted += 1,
                Some(known) if *known < seq => counts.updated += 1,
                Some(_) => {
                    counts.outdated += 1;
                    continue;
                }
            }
            self.0.insert(key, seq);
        }
        counts
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_became_of_each_row_is_counted_and_said() {
    for (divided, days) in [(true, 3), (true, 40), (false, 3)] {
        let it = Fixture::new();
        let definition = Definition::new(schema());
        let definition = if divided { definition.partitioned_by(&["day"]) } else { definition };
        let table = it.table_of(&definition).await;
        let (random, mut model) = (SeededRandom::new(11), Model::default());
        let random: &dyn Random = &random;
        let below = |limit: u64| random.below(limit) as i64;
        for _ in 0..4 {
            let given: Vec<(i32, i64, i64)> =
                (0..below(300)).map(|_| (below(days) as i32, below(30), below(6))).collect();
            let batches = given.iter().map(|&(day, k, seq)| rows(day, 7, k..k + 1, "v", seq));
            let batch = concat_batches(&schema(), &batches.collect::<Vec<_>>()).unwrap();
            let wanted = model.take(&given);
            let done = upsert(&table, [batch]).await;
            let counts = |it: &Upserted| [it.inserted, it.updated, it.outdated, it.superseded];
            assert_eq!(counts(&done), counts(&wanted), "{divided} {days}");
            assert_eq!(counts(&done).iter().sum::<u64>(), given.len() as u64);
            if done.version.is_some() {
                let [last, ..] = &table.history(None, 1).await.unwrap()[..] else { panic!() };
                let said =
                    [last.rows_added, last.rows_updated, last.rows_outdated, last.rows_superseded];
                assert_eq!(said, counts(&done));
            }
            let found = now(&table, "select count(*), sum(seq) from t").await;
            let sum: i64 = model.0.values().sum();
            let sum = if model.0.is_empty() { String::new() } else { sum.to_string() };
            assert_eq!(found, format!("{}|{sum}", model.0.len()));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_is_written_although_another_one_is_outdated_by_several() {
    let it = Fixture::new();
    let table = it.table().await;
    for _ in 0..2 {
        table.append(rows_of([rows(0, 7, 0..1, "a", 5)]), &Append::default()).await.unwrap();
    }
    let done = upsert(&table, [rows(0, 7, 0..2, "b", 4)]).await;
    assert_eq!((done.inserted, done.updated, done.outdated), (1, 0, 1));
    assert_eq!(now(&table, "select k, v from t order by k").await, "0|a;0|a;1|b");
    let done = upsert(&table, [rows(0, 7, 0..2, "b", 4)]).await;
    assert_eq!((done.version, done.outdated), (None, 2));
    let done = upsert(&table, [rows(0, 7, 0..3, "c", 6)]).await;
    assert_eq!(done.inserted + done.updated, 3);
    assert_eq!(now(&table, "select k, v from t order by k").await, "0|c;1|c;2|c");
}
