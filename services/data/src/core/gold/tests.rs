//! Builds against a model, and what they say.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lake::arrow::array::{BooleanArray, Date32Array, Int64Array, RecordBatch, StringArray};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use super::build::Build;
use super::calendar::text_of;
use super::fixture::{DAY, Fixture, ORG};
use super::order::readers;
use crate::error::Error;
use crate::tables::Layer;

fn orders() -> Value {
    json!({"silver": {
        "columns": [
            {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
            {"name": "day", "type": "FIELD_TYPE_DATE"},
            {"name": "buyer", "type": "FIELD_TYPE_STRING"},
            {"name": "total", "type": "FIELD_TYPE_MONEY"},
            {"name": "items", "type": "FIELD_TYPE_INTEGER"},
        ],
        "primaryKey": ["id"],
    }})
}

fn buyers() -> Value {
    json!({"silver": {
        "columns": [
            {"name": "buyer", "type": "FIELD_TYPE_STRING", "required": true},
            {"name": "region", "type": "FIELD_TYPE_STRING"},
        ],
        "primaryKey": ["buyer"],
    }})
}

/// Revenue by day and region; `join` is the kind of the join.
fn sales(join: &str, partition: bool, lookback: i32) -> Value {
    let mut gold = json!({"gold": {
        "inputs": [
            {"dataset": "orders", "alias": "o", "filter": "items > 0 AND total / items > 0"},
            {"dataset": "buyers", "alias": "b", "joinKind": join,
             "on": [{"here": "o.buyer", "there": "buyer"}]},
        ],
        "filter": "total % items >= 0",
        "dimensions": [{"name": "day"}, {"name": "region", "formula": "COALESCE(b.region, '?')"}],
        "measures": [
            {"name": "revenue", "function": "AGGREGATE_FUNCTION_SUM", "formula": "total"},
            {"name": "orders", "function": "AGGREGATE_FUNCTION_COUNT"},
            {"name": "largest", "function": "AGGREGATE_FUNCTION_MAX", "formula": "total"},
            {"name": "buyers", "function": "AGGREGATE_FUNCTION_COUNT_DISTINCT", "formula": "o.buyer"},
            {"name": "big", "function": "AGGREGATE_FUNCTION_SUM", "formula": "total * 2", "filter": "total > 50"},
            {"name": "first", "function": "AGGREGATE_FUNCTION_FIRST", "formula": "total", "orderBy": "id"},
            {"name": "median", "function": "AGGREGATE_FUNCTION_MEDIAN", "formula": "items"},
        ],
        "derived": [
            {"name": "mean", "formula": "revenue / orders"},
            {"name": "per_big", "formula": "revenue / big", "onError": -1},
        ],
        "windows": [{"name": "week", "function": "AGGREGATE_FUNCTION_SUM", "column": "revenue",
            "partitionBy": ["region"], "orderBy": "day", "preceding": 2}],
        "refresh": {"mode": "REFRESH_MODE_INCREMENTAL", "incrementalBy": "day", "lookbackDays": lookback},
    }});
    if partition {
        gold["gold"]["partitionBy"] = json!({"column": "day", "grain": "TIME_GRAIN_MONTH"});
    }
    gold
}

/// Id, day, buyer, total, items, whether it is deleted.
type Order = (u8, Option<i32>, u8, i64, i64, bool);
/// Buyer, region, whether it is deleted.
type Buyer = (u8, Option<u8>, bool);

#[derive(Clone, Debug)]
enum Step {
    Orders(Vec<Order>),
    Buyers(Vec<Buyer>),
}

#[derive(Default)]
struct Model {
    orders: BTreeMap<u8, Order>,
    buyers: BTreeMap<u8, Buyer>,
}

impl Model {
    fn rows(&self, is_inner: bool) -> Vec<String> {
        let mut groups: BTreeMap<(Option<i32>, String), Vec<Order>> = BTreeMap::new();
        for order in self.orders.values() {
            let &(_, day, buyer, total, items, deleted) = order;
            if deleted || items <= 0 || total <= 0 {
                continue;
            }
            let buyer = self.buyers.get(&buyer).filter(|it| !it.2);
            if buyer.is_none() && is_inner {
                continue;
            }
            let region = buyer.and_then(|it| it.1).map_or("?".to_owned(), |it| format!("r{it}"));
            groups.entry((day, region)).or_default().push(*order);
        }
        let mut before: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        let mut lines = Vec::new();
        for ((day, region), orders) in &groups {
            let totals: Vec<i64> = orders.iter().map(|it| it.3).collect();
            let revenue: i64 = totals.iter().sum();
            let all = before.entry(region.clone()).or_default();
            all.push(revenue);
            let week: i64 = all.iter().rev().take(3).sum();
            let buyers: BTreeSet<u8> = orders.iter().map(|it| it.2).collect();
            let big: Vec<i64> = totals.iter().filter(|it| **it > 50).map(|it| it * 2).collect();
            let mut items: Vec<i64> = orders.iter().map(|it| it.4).collect();
            items.sort_unstable();
            let middle = items.len() / 2;
            let median = match items.len() % 2 {
                1 => items[middle] as f64,
                _ => (items[middle - 1] + items[middle]) as f64 / 2.0,
            };
            let sum: i64 = big.iter().sum();
            let per_big = if big.is_empty() {
                String::new()
            } else {
                format!("{:?}", revenue as f64 / sum as f64)
            };
            lines.push(format!(
                "{}|{region}|{revenue}|{}|{}|{}|{}|{}|{median:?}|{:?}|{per_big}|{week}",
                day.map(|day| text_of(DAY + day)).unwrap_or_default(),
                orders.len(),
                totals.iter().max().unwrap(),
                buyers.len(),
                if big.is_empty() { String::new() } else { sum.to_string() },
                totals[0],
                revenue as f64 / orders.len() as f64,
            ));
        }
        lines.sort();
        lines
    }
}

fn orders_of(fixture: &Fixture, rows: &[Order], seq: i64) -> RecordBatch {
    let n = rows.len();
    let text = |it: String| Some(it);
    RecordBatch::try_new(
        fixture.silver("orders"),
        vec![
            Arc::new(rows.iter().map(|it| text(format!("o{:03}", it.0))).collect::<StringArray>()),
            Arc::new(rows.iter().map(|it| it.1.map(|day| DAY + day)).collect::<Date32Array>()),
            Arc::new(rows.iter().map(|it| text(format!("b{}", it.2))).collect::<StringArray>()),
            Arc::new(Int64Array::from_iter_values(rows.iter().map(|it| it.3))),
            Arc::new(Int64Array::from_iter_values(rows.iter().map(|it| it.4))),
            Arc::new(Int64Array::from(vec![ORG; n])),
            Arc::new(Int64Array::from_iter_values((0..n as i64).map(|at| seq * 1000 + at))),
            Arc::new(rows.iter().map(|it| Some(it.5)).collect::<BooleanArray>()),
        ],
    )
    .unwrap()
}

fn buyers_of(fixture: &Fixture, rows: &[Buyer], seq: i64) -> RecordBatch {
    let n = rows.len();
    RecordBatch::try_new(
        fixture.silver("buyers"),
        vec![
            Arc::new(rows.iter().map(|it| Some(format!("b{}", it.0))).collect::<StringArray>()),
            Arc::new(
                rows.iter().map(|it| it.1.map(|it| format!("r{it}"))).collect::<StringArray>(),
            ),
            Arc::new(Int64Array::from(vec![ORG; n])),
            Arc::new(Int64Array::from_iter_values((0..n as i64).map(|at| seq * 1000 + at))),
            Arc::new(rows.iter().map(|it| Some(it.2)).collect::<BooleanArray>()),
        ],
    )
    .unwrap()
}

const ALL: &str =
    "day, region, revenue, orders, largest, buyers, big, first, median, mean, per_big, week";

async fn started(join: &str, partition: bool, lookback: i32) -> Fixture {
    let fixture = Fixture::new().await;
    fixture.declare("orders", orders());
    fixture.declare("buyers", buyers());
    fixture.declare("sales", sales(join, partition, lookback));
    fixture.write("orders", orders_of(&fixture, &[], 0)).await;
    fixture.write("buyers", buyers_of(&fixture, &[], 0)).await;
    fixture
}

async fn check(steps: &[(Step, bool)], is_inner: bool, partition: bool, lookback: i32) {
    let join = if is_inner { "JOIN_KIND_INNER" } else { "JOIN_KIND_LEFT" };
    let fixture = started(join, partition, lookback).await;
    let mut model = Model::default();
    for (at, (step, builds)) in steps.iter().enumerate() {
        let seq = at as i64 + 1;
        match step {
            Step::Orders(rows) => {
                fixture.write("orders", orders_of(&fixture, rows, seq)).await;
                model.orders.extend(rows.iter().map(|it| (it.0, *it)));
            }
            Step::Buyers(rows) => {
                fixture.write("buyers", buyers_of(&fixture, rows, seq)).await;
                model.buyers.extend(rows.iter().map(|it| (it.0, *it)));
            }
        }
        if !builds && at + 1 < steps.len() {
            continue;
        }
        fixture.build("sales").await.unwrap();
        assert_eq!(fixture.rows("sales", ALL).await, model.rows(is_inner), "after step {at}");
        let again = fixture.build("sales").await.unwrap();
        assert!(again.tables.is_empty(), "nothing changed: {again:?}");
        let full = fixture.build_fully("sales").await.unwrap();
        assert!(full.tables.is_empty(), "a full build differs: {full:?}");
    }
    fixture.stop().await;
}

#[test]
fn incremental_builds_equal_full_ones_and_a_model() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let day = prop::option::weighted(0.95, 0..70_i32);
    let order = (0..12_u8, day, 0..3_u8, 0..120_i64, -1..4_i64, prop::bool::weighted(0.2));
    let buyer = (0..3_u8, prop::option::weighted(0.8, 0..2_u8), prop::bool::weighted(0.2));
    let step = prop_oneof![
        3 => prop::collection::vec(order, 1..8).prop_map(Step::Orders),
        1 => prop::collection::vec(buyer, 1..3).prop_map(Step::Buyers),
    ];
    let steps = prop::collection::vec((step, any::<bool>()), 1..6);
    let all = (steps, any::<bool>(), any::<bool>(), prop_oneof![Just(0), Just(3)]);
    let config = Config { cases: 10, failure_persistence: None, ..Config::default() };
    let run = TestRunner::new(config).run(&all, |(steps, is_inner, partition, lookback)| {
        runtime.block_on(check(&steps, is_inner, partition, lookback));
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_groups_that_changed_are_computed() {
    let fixture = started("JOIN_KIND_LEFT", true, 0).await;
    fixture.declare("plain", {
        let mut plain = sales("JOIN_KIND_LEFT", true, 0);
        plain["gold"]["windows"] = json!([]);
        plain
    });
    let rows: Vec<Order> = (0..40).map(|it| (it, Some(i32::from(it)), 0, 60, 1, false)).collect();
    fixture.write("orders", orders_of(&fixture, &rows, 1)).await;
    let first = fixture.build("plain").await.unwrap();
    assert_eq!((first.aggregated, first.output_records), (40, 40));
    assert_eq!((first.joins_matched, first.joins_unmatched), (0, 40));
    fixture.write("orders", orders_of(&fixture, &[(3, Some(3), 0, 70, 1, false)], 2)).await;
    let next = fixture.build("plain").await.unwrap();
    assert_eq!((next.aggregated, next.output_records), (1, 1));
    assert_eq!((next.tables[0].written, next.tables[0].deleted), (1, 1));
    // A buyer touches the groups of its orders alone.
    fixture.write("buyers", buyers_of(&fixture, &[(1, Some(1), false)], 3)).await;
    let next = fixture.build("plain").await.unwrap();
    assert!(next.tables.is_empty(), "{next:?}");
    fixture.write("buyers", buyers_of(&fixture, &[(0, Some(1), false)], 4)).await;
    let next = fixture.build("plain").await.unwrap();
    assert_eq!((next.aggregated, next.joins_matched), (40, 40));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_execution_is_told_what_it_did_and_an_older_attempt_is_refused() {
    let fixture = started("JOIN_KIND_LEFT", false, 0).await;
    fixture.write("orders", orders_of(&fixture, &[(1, Some(1), 0, 60, 1, false)], 1)).await;
    let first = fixture.build_for("sales", "e1", 1).await.unwrap();
    fixture.write("orders", orders_of(&fixture, &[(2, Some(1), 0, 60, 1, false)], 2)).await;
    let again = fixture.build_for("sales", "e1", 1).await.unwrap();
    assert!(again.duplicate && !first.duplicate);
    assert_eq!(again.gold_batch_id, first.gold_batch_id);
    assert_eq!(fixture.version("sales").await, 1);
    fixture.build_for("sales", "e2", 5).await.unwrap();
    let stale = fixture.build_for("sales", "e2", 4).await;
    assert!(matches!(stale, Err(Error::StaleFence { newest: 5, .. })), "{stale:?}");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_build_whose_result_was_lost_is_found_in_the_table() {
    struct Forget;
    impl store::Work for Forget {
        type Output = ();
        type Error = Error;
        async fn run(&self, tx: &mut store::Tx) -> Result<(), Error> {
            tx.execute("DELETE FROM aggregation", store::params![]).await?;
            tx.execute("DELETE FROM gold_result", store::params![]).await?;
            Ok(())
        }
    }
    let fixture = started("JOIN_KIND_LEFT", false, 0).await;
    fixture.write("orders", orders_of(&fixture, &[(1, Some(1), 0, 60, 1, false)], 1)).await;
    let first = fixture.build_for("sales", "e1", 1).await.unwrap();
    fixture.parts.db.write(Forget).await.unwrap();
    let again = fixture.build_for("sales", "e1", 1).await.unwrap();
    assert!(again.duplicate);
    assert_eq!(again.gold_batch_id, first.gold_batch_id);
    assert_eq!((again.aggregated, again.output_records), (1, 1));
    fixture.parts.db.write(Forget).await.unwrap();
    // Another execution goes on from it: nothing changed.
    let next = fixture.build_for("sales", "e2", 1).await.unwrap();
    assert!(next.tables.is_empty() && !next.duplicate);
    assert_eq!(fixture.version("sales").await, 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_built_is_said_with_the_group() {
    let fixture = Fixture::new().await;
    fixture.declare("orders", orders());
    let gold = |formula: &str| {
        json!({"gold": {
            "inputs": [{"dataset": "orders"}],
            "dimensions": [{"name": "day"}],
            "measures": [{"name": "x", "function": "AGGREGATE_FUNCTION_SUM", "formula": formula}],
        }})
    };
    fixture.declare("ratios", gold("total / items"));
    let missing = fixture.build("none").await;
    assert!(matches!(missing, Err(Error::AggregationNotFound { .. })), "{missing:?}");
    let missing = fixture.build("orders").await;
    assert!(matches!(missing, Err(Error::AggregationNotFound { .. })), "{missing:?}");
    let missing = fixture.build("ratios").await;
    assert!(
        matches!(missing, Err(Error::InputMissing { ref name }) if name == "orders"),
        "{missing:?}"
    );
    let rows = [(1, Some(1), 0, 60, 1, false), (2, Some(2), 0, 60, 0, false)];
    fixture.write("orders", orders_of(&fixture, &rows, 1)).await;
    let Err(Error::FormulaFailed { name, group, message }) = fixture.build("ratios").await else {
        panic!("a division by zero passed");
    };
    assert_eq!((name.as_str(), group.as_str()), ("x", "day 2026-01-03"));
    assert!(message.contains("division_by_zero"), "{message}");
    // Nothing was written, and a guard mends it.
    assert_eq!(fixture.rows("ratios", "count(*)").await, ["0"]);
    fixture.declare("ratios", gold("IF(items == 0, NULL, total / items)"));
    fixture.build("ratios").await.unwrap();
    assert_eq!(fixture.rows("ratios", "day, x").await, ["2026-01-02|60.0", "2026-01-03|"]);
    fixture.declare("ratios", gold("total * 922337203685477580"));
    let Err(Error::FormulaFailed { message, .. }) = fixture.build("ratios").await else {
        panic!("an overflow passed");
    };
    assert!(message.contains("overflow"), "{message}");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_declaration_makes_the_table_anew() {
    let fixture = started("JOIN_KIND_LEFT", false, 0).await;
    fixture.write("orders", orders_of(&fixture, &[(1, Some(1), 0, 60, 1, false)], 1)).await;
    fixture.build("sales").await.unwrap();
    let mut changed = sales("JOIN_KIND_LEFT", false, 0);
    changed["gold"]["windows"] = json!([]);
    changed["gold"]["measures"] = json!([
        {"name": "revenue", "function": "AGGREGATE_FUNCTION_AVERAGE", "formula": "total"},
        {"name": "orders", "function": "AGGREGATE_FUNCTION_COUNT"},
    ]);
    changed["gold"]["derived"] = json!([]);
    fixture.declare("sales", changed.clone());
    fixture.build("sales").await.unwrap();
    assert_eq!(
        fixture.rows("sales", "day, region, revenue, orders").await,
        ["2026-01-02|?|60.0|1"]
    );
    assert_eq!(fixture.version("sales").await, 2);
    // Cut in another way.
    changed["gold"]["partitionBy"] = json!({"column": "region"});
    fixture.declare("sales", changed);
    fixture.build("sales").await.unwrap();
    assert_eq!(
        fixture.rows("sales", "day, region, revenue, orders").await,
        ["2026-01-02|?|60.0|1"]
    );
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_cut_in_another_way_together_with_its_rows_or_not_at_all() {
    let fixture = started("JOIN_KIND_LEFT", true, 0).await;
    let rows = [(1, Some(1), 0, 60, 1, false), (2, Some(40), 0, 70, 1, false)];
    fixture.write("orders", orders_of(&fixture, &rows, 1)).await;
    fixture.build("sales").await.unwrap();
    let shown = async || fixture.rows("sales", "day, region, revenue, orders").await;
    let cut = async || {
        let newest = fixture.parts.tables.newest(ORG, Layer::Gold, "sales").await.unwrap();
        newest.partition_columns()
    };
    let (before, by_month) = (shown().await, cut().await);
    assert_eq!(before, ["2026-01-02|?|60|1", "2026-02-10|?|70|1"]);
    let mut changed = sales("JOIN_KIND_LEFT", true, 0);
    changed["gold"]["partitionBy"] = json!({"column": "region"});
    let mut broken = changed.clone();
    broken["gold"]["measures"][0]["formula"] = json!("total / (items - 1)");
    fixture.declare("sales", broken);
    for _ in 0..2 {
        let failed = fixture.build("sales").await;
        assert!(matches!(failed, Err(Error::FormulaFailed { .. })), "{failed:?}");
        assert_eq!(
            (shown().await, cut().await, fixture.version("sales").await),
            (before.clone(), by_month.clone(), 1)
        );
    }
    fixture.declare("sales", changed.clone());
    fixture.build("sales").await.unwrap();
    assert_eq!((shown().await, cut().await), (before, vec!["region".to_owned()]));
    assert_eq!(fixture.version("sales").await, 2);
    // A column of another type may be what it is cut by, and by days it goes on from changes.
    changed["gold"]["partitionBy"] = json!({"column": "day"});
    fixture.declare("sales", changed);
    fixture.build("sales").await.unwrap();
    fixture.write("orders", orders_of(&fixture, &[(3, Some(40), 0, 5, 1, false)], 2)).await;
    fixture.build("sales").await.unwrap();
    assert_eq!(shown().await, ["2026-01-02|?|60|1", "2026-02-10|?|75|2"]);
    assert_eq!((cut().await, fixture.version("sales").await), (vec!["day".to_owned()], 4));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_is_only_joined_may_come_later() {
    let fixture = Fixture::new().await;
    fixture.declare("orders", orders());
    fixture.declare("buyers", buyers());
    fixture.declare("sales", sales("JOIN_KIND_LEFT", false, 0));
    fixture.declare("inner", sales("JOIN_KIND_INNER", false, 0));
    fixture.write("orders", orders_of(&fixture, &[(1, Some(1), 0, 60, 1, false)], 1)).await;
    let missing = fixture.build("inner").await;
    assert!(
        matches!(missing, Err(Error::InputMissing { ref name }) if name == "buyers"),
        "{missing:?}"
    );
    fixture.build("sales").await.unwrap();
    assert_eq!(fixture.rows("sales", "region").await, ["?"]);
    assert!(fixture.build("sales").await.unwrap().tables.is_empty());
    fixture.write("buyers", buyers_of(&fixture, &[(0, Some(1), false)], 2)).await;
    fixture.build("sales").await.unwrap();
    assert_eq!(fixture.rows("sales", "region").await, ["r1"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn days_of_a_range_are_built_alone_and_the_rest_later() {
    let fixture = started("JOIN_KIND_LEFT", false, 0).await;
    let rows: Vec<Order> = (0..4).map(|it| (it, Some(i32::from(it)), 0, 60, 1, false)).collect();
    fixture.write("orders", orders_of(&fixture, &rows, 1)).await;
    let days =
        Build { name: "sales".to_owned(), days: Some(DAY + 1..=DAY + 2), ..Build::default() };
    fixture.build_with(days).await.unwrap();
    assert_eq!(fixture.rows("sales", "day").await, ["2026-01-02", "2026-01-03"]);
    fixture.build("sales").await.unwrap();
    assert_eq!(fixture.rows("sales", "day").await.len(), 4);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn gold_is_made_of_gold() {
    let fixture = started("JOIN_KIND_LEFT", true, 0).await;
    fixture.declare("months", json!({"gold": {
        "inputs": [{"dataset": "sales"}],
        "dimensions": [{"name": "month", "formula": "day", "grain": "TIME_GRAIN_MONTH"}],
        "measures": [{"name": "revenue", "function": "AGGREGATE_FUNCTION_SUM", "formula": "revenue"}],
        "partitionBy": {"column": "month"},
    }}));
    let rows = [(1, Some(1), 0, 60, 1, false), (2, Some(40), 0, 70, 1, false)];
    fixture.write("orders", orders_of(&fixture, &rows, 1)).await;
    let all = fixture.parts.datasets.list(ORG).await.unwrap();
    for dataset in readers(&all, &["orders"]) {
        fixture.build(&dataset.name).await.unwrap();
    }
    assert_eq!(fixture.rows("months", "month, revenue").await, ["2026-01-01|60", "2026-02-01|70"]);
    fixture.write("orders", orders_of(&fixture, &[(3, Some(2), 0, 5, 1, false)], 2)).await;
    for dataset in readers(&all, &["orders"]) {
        fixture.build(&dataset.name).await.unwrap();
    }
    assert_eq!(fixture.rows("months", "month, revenue").await, ["2026-01-01|65", "2026-02-01|70"]);
    let found = fixture.parts.tables.newest(ORG, Layer::Gold, "months").await.unwrap();
    assert_eq!(found.partition_columns(), ["month"]);
    fixture.stop().await;
}

fn events() -> Value {
    json!({"silver": {
        "columns": [
            {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
            {"name": "at", "type": "FIELD_TYPE_TIMESTAMP"},
            {"name": "price", "type": "FIELD_TYPE_DECIMAL", "precision": 10, "scale": 2},
        ],
        "primaryKey": ["id"],
    }})
}

/// Events by a part of time.
fn cut_by(grain: &str) -> Value {
    json!({"gold": {
        "inputs": [{"dataset": "events"}],
        "dimensions": [{"name": "part", "formula": "at", "grain": grain}],
        "measures": [
            {"name": "events", "function": "AGGREGATE_FUNCTION_COUNT"},
            {"name": "sum", "function": "AGGREGATE_FUNCTION_SUM", "formula": "price"},
            {"name": "mean", "function": "AGGREGATE_FUNCTION_AVERAGE", "formula": "price"},
        ],
        "refresh": {"mode": "REFRESH_MODE_INCREMENTAL", "incrementalBy": "part"},
    }})
}

#[tokio::test(flavor = "multi_thread")]
async fn moments_are_cut_in_the_organisations_zone() {
    let fixture = Fixture::new().await;
    {
        let mut organization = fixture.organization.lock().unwrap();
        "Europe/Berlin".clone_into(&mut organization.timezone);
        organization.settings.get_or_insert_default().first_weekday = 7;
    }
    fixture.declare("events", events());
    fixture.declare("days", cut_by("TIME_GRAIN_DAY"));
    fixture.declare("weeks", cut_by("TIME_GRAIN_WEEK"));
    fixture.declare("hours", cut_by("TIME_GRAIN_HOUR"));
    // Half past eleven in the evening and half an hour after midnight in Berlin, of a Saturday to a Sunday.
    let at =
        |day: i64, minutes: i64| (i64::from(DAY) + day) * 86_400_000_000 + minutes * 60_000_000;
    let rows = |seq: i64, all: &[(&str, i64)]| {
        let n = all.len();
        RecordBatch::try_new(
            fixture.silver("events"),
            vec![
                Arc::new(all.iter().map(|it| Some(it.0)).collect::<StringArray>()),
                Arc::new(
                    lake::arrow::array::TimestampMicrosecondArray::from_iter_values(
                        all.iter().map(|it| it.1),
                    )
                    .with_timezone("UTC"),
                ),
                Arc::new(
                    lake::arrow::array::Decimal128Array::from(vec![1_05; n])
                        .with_precision_and_scale(10, 2)
                        .unwrap(),
                ),
                Arc::new(Int64Array::from(vec![ORG; n])),
                Arc::new(Int64Array::from_iter_values((0..n as i64).map(|it| seq * 1000 + it))),
                Arc::new(BooleanArray::from(vec![false; n])),
            ],
        )
        .unwrap()
    };
    fixture
        .write("events", rows(1, &[("a", at(2, 22 * 60 + 30)), ("b", at(2, 23 * 60 + 30))]))
        .await;
    for name in ["days", "weeks", "hours"] {
        fixture.build(name).await.unwrap();
    }
    let all = "part, events, sum, mean";
    assert_eq!(
        fixture.rows("days", all).await,
        ["2026-01-03|1|1.05|1.05", "2026-01-04|1|1.05|1.05"]
    );
    assert_eq!(
        fixture.rows("weeks", all).await,
        ["2025-12-28|1|1.05|1.05", "2026-01-04|1|1.05|1.05"]
    );
    let hours = fixture.rows("hours", all).await;
    assert_eq!(hours, ["2026-01-03T22:00:00Z|1|1.05|1.05", "2026-01-03T23:00:00Z|1|1.05|1.05"]);
    fixture.write("events", rows(2, &[("c", at(2, 23 * 60 + 45))])).await;
    for name in ["days", "weeks", "hours"] {
        let built = fixture.build(name).await.unwrap();
        assert_eq!((built.output_records, built.tables.len()), (1, 1), "{name}");
    }
    assert_eq!(fixture.rows("hours", all).await[1], "2026-01-03T23:00:00Z|2|2.10|1.05");
    fixture.stop().await;
}
