//! A shop with a few hundred rows of sales, as an aggregation, and what plain sums over them are.

use std::collections::BTreeMap;
use std::sync::Arc;

use lake::arrow::array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, Float64Array, Int64Array, StringArray,
    TimestampMicrosecondArray,
};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::data::v1::{self as data, Predicate, PredicateOperator, Value};
use serde_json::json;

use crate::fixture::Fixture;
use crate::tables::{batch, dataset, instants};

/// The first day of the sales, 2026-09-05, a Saturday.
pub(crate) const FIRST: i32 = 20_701;

/// A stored group of sales.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sale {
    pub(crate) day: i32,
    pub(crate) region: Option<String>,
    pub(crate) product: String,
    pub(crate) orders: i64,
    pub(crate) revenue: Option<i64>,
    pub(crate) cost: f64,
    pub(crate) best: i64,
    pub(crate) buyers: i64,
}

impl Sale {
    /// What the aggregation stores for the ratio.
    fn ratio(&self) -> Option<f64> {
        let revenue = self.revenue.filter(|_| self.orders != 0)?;
        Some(revenue as f64 / self.orders as f64)
    }
}

/// Chance that is the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % sides).unwrap()
    }
}

/// A few hundred sales, with NULL in a dimension and in a measure.
pub(crate) fn sales(seed: u64) -> Vec<Sale> {
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut all = Vec::new();
    for day in FIRST..FIRST + 25 {
        for region in [None, Some("north"), Some("south"), Some("west")] {
            for product in ["ale", "bread", "cheese", "dates"] {
                if dice.roll(5) == 0 {
                    continue;
                }
                let best = dice.roll(1000);
                all.push(Sale {
                    day,
                    region: region.map(str::to_owned),
                    product: product.to_owned(),
                    orders: dice.roll(4),
                    revenue: (dice.roll(7) != 0).then(|| dice.roll(10_000) - 500),
                    cost: dice.roll(4000) as f64 / 4.0,
                    best,
                    buyers: dice.roll(9),
                });
            }
        }
    }
    all
}

/// The aggregation of sales.
pub(crate) fn declared() -> config::Dataset {
    let measure = |name: &str, function: &str| json!({"name": name, "function": format!("AGGREGATE_FUNCTION_{function}"), "formula": name});
    dataset(
        "sales",
        json!({"gold": {
            "inputs": [{"dataset": "people"}],
            "dimensions": [{"name": "day"}, {"name": "region"}, {"name": "product"}],
            "measures": [
                measure("orders", "COUNT"), measure("revenue", "SUM"), measure("cost", "SUM"),
                measure("best", "MAX"), measure("buyers", "COUNT_DISTINCT"),
            ],
            "derived": [
                {"name": "ratio", "formula": "revenue / orders"},
                {"name": "ratio_or_zero", "formula": "revenue / orders", "onError": 0},
                {"name": "per_buyer", "formula": "revenue / buyers"},
                {"name": "twice", "formula": "ratio * 2"},
            ],
            "windows": [{
                "name": "before", "function": "AGGREGATE_FUNCTION_SUM", "column": "revenue",
                "orderBy": "day",
            }],
        }}),
    )
}

/// Appends sales to the table of an organisation, whose rows say that they are `owner`'s.
pub(crate) async fn write(fixture: &Fixture, org: i64, owner: i64, sales: &[Sale]) {
    let n = sales.len();
    let ratios: Vec<Option<f64>> = sales.iter().map(Sale::ratio).collect();
    let twice: Vec<Option<f64>> = ratios.iter().map(|it| it.map(|it| it * 2.0)).collect();
    let zeros: Vec<Option<f64>> = ratios.iter().map(|it| Some(it.unwrap_or(0.0))).collect();
    let numbers = |of: fn(&Sale) -> Option<i64>| -> ArrayRef {
        Arc::new(Int64Array::from_iter(sales.iter().map(of)))
    };
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("day", Arc::new(Date32Array::from_iter_values(sales.iter().map(|it| it.day)))),
        ("region", Arc::new(StringArray::from_iter(sales.iter().map(|it| it.region.clone())))),
        ("product", Arc::new(StringArray::from_iter_values(sales.iter().map(|it| &it.product)))),
        ("orders", numbers(|it| Some(it.orders))),
        ("revenue", numbers(|it| it.revenue)),
        ("cost", Arc::new(Float64Array::from_iter_values(sales.iter().map(|it| it.cost)))),
        ("best", numbers(|it| Some(it.best))),
        ("buyers", numbers(|it| Some(it.buyers))),
        ("ratio", Arc::new(Float64Array::from(ratios.clone()))),
        ("ratio_or_zero", Arc::new(Float64Array::from(zeros))),
        ("per_buyer", Arc::new(Float64Array::from(ratios))),
        ("twice", Arc::new(Float64Array::from(twice))),
        ("before", numbers(|it| it.revenue)),
        ("_org_id", Arc::new(Int64Array::from(vec![owner; n]))),
        ("_built_at", instants(n)),
    ];
    fixture.writer.append(&format!("{org}/gold/sales"), batch(columns)).await;
}

/// Declares and writes sales, in three commits.
pub(crate) async fn open(fixture: &Fixture, org: i64, seed: u64) -> Vec<Sale> {
    let all = sales(seed);
    for part in all.chunks(all.len().div_ceil(3)) {
        write(fixture, org, org, part).await;
    }
    all
}

/// Sales by a key, as plain sums.
pub(crate) fn grouped<K: Ord>(sales: &[Sale], key: impl Fn(&Sale) -> K) -> BTreeMap<K, Vec<Sale>> {
    let mut groups: BTreeMap<K, Vec<Sale>> = BTreeMap::new();
    for sale in sales {
        groups.entry(key(sale)).or_default().push(sale.clone());
    }
    groups
}

/// The sum of the revenues that there are; none if there are none.
pub(crate) fn revenue(sales: &[Sale]) -> Option<i64> {
    sales.iter().filter_map(|it| it.revenue).reduce(|a, b| a + b)
}

pub(crate) fn orders(sales: &[Sale]) -> i64 {
    sales.iter().map(|it| it.orders).sum()
}

/// Visits with a moment, an exact amount, a truth value and a personal key.
pub(crate) fn visits() -> config::Dataset {
    dataset(
        "visits",
        json!({"silver": {
            "inputs": [{"dataset": "people"}],
            "columns": [
                {"name": "email", "type": "FIELD_TYPE_STRING", "required": true, "isPersonal": true},
                {"name": "at", "type": "FIELD_TYPE_TIMESTAMP"},
                {"name": "amount", "type": "FIELD_TYPE_DECIMAL", "precision": 10, "scale": 2},
                {"name": "paid", "type": "FIELD_TYPE_BOOLEAN"},
                {"name": "price", "type": "FIELD_TYPE_MONEY"},
            ],
            "primaryKey": ["email"],
        }}),
    )
}

/// Writes visits: seconds since 1970, hundredths, and whether they were paid.
pub(crate) async fn write_visits(fixture: &Fixture, org: i64, visits: &[(i64, i128, bool)]) {
    let n = visits.len();
    let amounts = Decimal128Array::from_iter_values(visits.iter().map(|it| it.1));
    let moments = visits.iter().map(|it| it.0 * 1_000_000);
    let moments = TimestampMicrosecondArray::from_iter_values(moments).with_timezone("UTC");
    let emails = (0..n).map(|it| format!("guest{it:03}@example.org"));
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("email", Arc::new(StringArray::from_iter_values(emails))),
        ("at", Arc::new(moments)),
        ("amount", Arc::new(amounts.with_precision_and_scale(10, 2).unwrap())),
        ("paid", Arc::new(BooleanArray::from_iter(visits.iter().map(|it| Some(it.2))))),
        ("price", Arc::new(Int64Array::from(vec![1_500_000; n]))),
        ("_org_id", Arc::new(Int64Array::from(vec![org; n]))),
        ("_batch_id", Arc::new(StringArray::from(vec!["b1"; n]))),
        ("_row_number", Arc::new(Int64Array::from_iter_values(0..i64::try_from(n).unwrap()))),
        ("_ingested_at", instants(n)),
        ("_dataset_version", Arc::new(Int64Array::from(vec![1; n]))),
        ("_deleted", Arc::new(BooleanArray::from(vec![false; n]))),
    ];
    fixture.writer.append(&format!("{org}/silver/visits"), batch(columns)).await;
}

pub(crate) fn text(text: &str) -> Value {
    Value { kind: Some(Kind::StringValue(text.to_owned())) }
}

pub(crate) fn whole(number: i64) -> Value {
    Value { kind: Some(Kind::Int64Value(number)) }
}

pub(crate) fn day(text: &str) -> Value {
    Value { kind: Some(Kind::DateValue(text.to_owned())) }
}

pub(crate) fn when(column: &str, operator: PredicateOperator, values: Vec<Value>) -> Predicate {
    Predicate { column: column.to_owned(), operator: operator as i32, values }
}

pub(crate) fn by(column: &str, descending: bool) -> data::SortKey {
    data::SortKey { column: column.to_owned(), descending, nulls_first: false }
}
