//! Random upserts against a map.

use std::collections::BTreeMap;
use std::sync::Arc;

use lake::arrow::array::{Date32Array, Int32Array, Int64Array, RecordBatch, StringArray};
use lake::{At, Optimize, Table, Upsert, rows_of};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::fixture::{DAY, Fixture, by_key, query, schema};

/// Day, organisation, key, value, order.
type Row = (i32, i32, i64, u8, Option<i64>);
type Model = BTreeMap<(i32, i32, i64), (Option<i64>, u8)>;

fn row() -> impl Strategy<Value = Row> {
    (0..3_i32, 7..9_i32, 0..6_i64, any::<u8>(), proptest::option::weighted(0.9, 0..5_i64))
}

fn batch(rows: &[Row]) -> RecordBatch {
    RecordBatch::try_new(
        schema(),
        vec![
            Arc::new(rows.iter().map(|it| Some(DAY + it.0)).collect::<Date32Array>()),
            Arc::new(rows.iter().map(|it| Some(it.1)).collect::<Int32Array>()),
            Arc::new(rows.iter().map(|it| Some(it.2)).collect::<Int64Array>()),
            Arc::new(rows.iter().map(|it| Some(it.3.to_string())).collect::<StringArray>()),
            Arc::new(rows.iter().map(|it| it.4).collect::<Int64Array>()),
        ],
    )
    .unwrap()
}

/// Within a batch the later of equals wins; against the table the one that is there.
fn apply(model: &mut Model, rows: &[Row]) {
    let mut latest = Model::new();
    for &(day, org, key, value, order) in rows {
        let entry = latest.entry((day, org, key)).or_insert((order, value));
        if order >= entry.0 {
            *entry = (order, value);
        }
    }
    for (key, (order, value)) in latest {
        let entry = model.entry(key).or_insert((order, value));
        if order > entry.0 {
            *entry = (order, value);
        }
    }
}

async fn stored(table: &Table, at: At) -> String {
    let sql = "select day, org_id, k, v, seq from t order by day, org_id, k";
    query(&table.at(at).await.unwrap(), sql).await
}

fn expected(model: &Model) -> String {
    let lines = model.iter().map(|((day, org, key), (order, value))| {
        let order = order.map(|it| it.to_string()).unwrap_or_default();
        format!("2026-01-0{}|{org}|{key}|{value}|{order}", day + 1)
    });
    lines.collect::<Vec<_>>().join(";")
}

async fn check(batches: &[Vec<Row>], with: &Upsert, divided: bool) {
    let it = Fixture::new();
    let definition = lake::Definition::new(schema());
    let definition = if divided { definition.partitioned_by(&["day"]) } else { definition };
    let table = it.table_of(&definition).await;
    let mut model = Model::new();
    let mut versions = BTreeMap::new();
    for (at, rows) in batches.iter().enumerate() {
        let before = model.len();
        apply(&mut model, rows);
        let done = table.upsert(rows_of([batch(rows)]), with).await.unwrap();
        assert_eq!(done.inserted as usize, model.len() - before);
        let sum = done.inserted + done.updated + done.outdated + done.superseded;
        assert_eq!(sum as usize, rows.len(), "every row is accounted for: {done:?}");
        assert_eq!(stored(&table, At::Newest).await, expected(&model));
        let again = table.upsert(rows_of([batch(rows)]), with).await.unwrap();
        assert_eq!(again.version, None, "repeated: {again:?}");
        if at == batches.len() / 2 {
            table.optimize(&Optimize::default()).await.unwrap();
        }
        versions.insert(table.snapshot().await.unwrap().version(), expected(&model));
    }
    for (version, expected) in versions {
        assert_eq!(stored(&table, At::Version(version)).await, expected);
    }
}

#[test]
fn upserts_equal_a_map_and_every_version_stays() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let batches = prop::collection::vec(prop::collection::vec(row(), 0..20), 1..5);
    let config = Config { cases: 6, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(config);
    let run = runner.run(&(batches, any::<bool>()), |(batches, divided)| {
        runtime.block_on(check(&batches, &by_key(), divided));
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}
