//! Measures by groups, compared with plain sums over the rows that were written.

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::common::v1::DateRange;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::data::v1::{Granularity, PredicateOperator as Is, Row, Value};
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::measure_selector::Source;
use platform_proto::platform::query::v1::{ColumnMeasure, MeasureFunction as Function};
use tonic::Status;

use crate::fixture::{Database, Fixture, ORG, OTHER, fields, line, reason, with};
use crate::shop::{self, Sale, by, day, grouped, orders, revenue, text, when, whole};
use crate::tables;

async fn shop() -> (Fixture, Vec<Sale>) {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let own = vec![tables::people(), tables::daily(), shop::declared(), shop::visits()];
    fixture.others.declare(ORG, own.clone());
    fixture.others.declare(OTHER, [own, vec![tables::vault()]].concat());
    let sales = shop::open(&fixture, ORG, 11).await;
    shop::open(&fixture, OTHER, 12).await;
    // Rows that came into the wrong table.
    shop::write(&fixture, ORG, OTHER, &shop::sales(13)[..20]).await;
    (fixture, sales)
}

fn measure(name: &str) -> pb::MeasureSelector {
    pb::MeasureSelector { name: name.to_owned(), source: Some(Source::Measure(name.to_owned())) }
}

fn formula(name: &str, text: &str) -> pb::MeasureSelector {
    pb::MeasureSelector { name: name.to_owned(), source: Some(Source::Formula(text.to_owned())) }
}

fn column(name: &str, column: &str, function: Function) -> pb::MeasureSelector {
    let source = ColumnMeasure { column: column.to_owned(), function: function as i32 };
    pb::MeasureSelector { name: name.to_owned(), source: Some(Source::Column(source)) }
}

fn ask(dimensions: &[&str], measures: Vec<pb::MeasureSelector>) -> pb::MetricQuery {
    pb::MetricQuery {
        dataset: "gold.sales".to_owned(),
        dimensions: dimensions.iter().map(|it| (*it).to_owned()).collect(),
        measures,
        ..Default::default()
    }
}

fn days(start: &str, end: &str) -> Option<DateRange> {
    Some(DateRange { start: start.to_owned(), end: end.to_owned() })
}

async fn answer(
    fixture: &Fixture,
    token: &str,
    query: pb::MetricQuery,
) -> Result<pb::QueryMetricsResponse, Status> {
    let request = pb::QueryMetricsRequest { query: Some(query), ..Default::default() };
    Ok(fixture.query().query_metrics(with(token, request)).await?.into_inner())
}

async fn rows(fixture: &Fixture, query: pb::MetricQuery) -> Vec<Row> {
    answer(fixture, "owner", query).await.unwrap().groups.unwrap().rows
}

async fn lines(fixture: &Fixture, query: pb::MetricQuery) -> Vec<String> {
    rows(fixture, query).await.iter().map(line).collect()
}

async fn refused(fixture: &Fixture, query: pb::MetricQuery) -> Status {
    answer(fixture, "owner", query).await.unwrap_err()
}

fn or_null(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "NULL".to_owned(), |it| it.to_string())
}

fn number(value: &Value) -> Option<f64> {
    match &value.kind {
        Some(Kind::DoubleValue(it)) => Some(*it),
        Some(Kind::Int64Value(it)) => Some(*it as f64),
        _ => None,
    }
}

fn close(found: &Value, wanted: Option<f64>) -> bool {
    match (number(found), wanted) {
        (Some(found), Some(wanted)) => (found - wanted).abs() <= 1e-9 * wanted.abs().max(1.0),
        (found, wanted) => found.is_none() && wanted.is_none(),
    }
}

/// Regions in the order of answers: NULL comes last.
fn in_order(region: &Option<String>) -> (bool, Option<String>) {
    (region.is_none(), region.clone())
}

#[tokio::test]
async fn sums_are_those_of_the_rows_and_ratios_those_of_the_sums() {
    let (fixture, sales) = shop().await;
    let measures = ["revenue", "orders", "cost", "best", "ratio", "ratio_or_zero", "twice"];
    let query = ask(&["region", "product"], measures.map(measure).into());
    let found = rows(&fixture, query).await;
    let wanted = grouped(&sales, |it| (in_order(&it.region), it.product.clone()));
    assert_eq!(found.len(), wanted.len());
    for (row, ((region, product), sales)) in found.iter().zip(wanted) {
        let values = &row.values;
        assert_eq!(values[0].kind, region.1.map(Kind::StringValue), "{row:?}");
        assert_eq!(values[1], text(&product));
        assert_eq!(values[2].kind, revenue(&sales).map(Kind::Int64Value));
        assert_eq!(values[3], whole(orders(&sales)));
        assert!(close(&values[4], Some(sales.iter().map(|it| it.cost).sum())), "{row:?}");
        assert_eq!(values[5], whole(sales.iter().map(|it| it.best).max().unwrap()));
        let ratio = revenue(&sales).map(|it| it as f64 / orders(&sales) as f64);
        assert!(close(&values[6], ratio), "{ratio:?} {row:?}");
        assert!(close(&values[7], ratio), "{ratio:?} {row:?}");
        assert!(close(&values[8], ratio.map(|it| it * 2.0)), "{row:?}");
        let mean = sales.iter().filter_map(|it| Some(it.revenue? as f64 / it.orders as f64));
        let mean: Vec<f64> = mean.filter(|it| it.is_finite()).collect();
        assert!(!close(&values[6], Some(mean.iter().sum::<f64>() / mean.len() as f64)));
    }
    // Without dimensions there is one group, and whoever else has such a table has other sums.
    let total = lines(&fixture, ask(&[], vec![measure("revenue"), measure("orders")])).await;
    assert_eq!(total, [format!("{}|{}", or_null(revenue(&sales)), orders(&sales))]);
    let theirs = ask(&[], vec![measure("revenue")]);
    let theirs = answer(&fixture, "owner@8", theirs).await.unwrap().groups.unwrap().rows;
    assert_eq!(theirs[0].values[0].kind, revenue(&shop::sales(12)).map(Kind::Int64Value));
    fixture.stop().await;
}

#[tokio::test]
async fn what_cannot_be_made_of_stored_groups_is_refused_and_read_as_it_is_stored() {
    let (fixture, sales) = shop().await;
    let stored = ["day", "region", "product"];
    for name in ["buyers", "per_buyer", "before"] {
        for dimensions in [&[][..], &["region"], &["day", "region"]] {
            let error = refused(&fixture, ask(dimensions, vec![measure(name)])).await;
            assert_eq!(reason(&error), "MEASURE_NOT_ADDITIVE", "{name} {dimensions:?}");
        }
        let query = ask(&stored, vec![measure(name)]);
        assert_eq!(rows(&fixture, query).await.len(), sales.len(), "{name}");
    }
    let by_day = pb::MetricQuery {
        granularity: Granularity::Day as i32,
        ..ask(&["region", "product"], vec![measure("buyers")])
    };
    let found = rows(&fixture, by_day).await;
    let wanted = grouped(&sales, |it| (in_order(&it.region), it.product.clone(), it.day));
    let wanted: Vec<i64> = wanted.values().map(|it| it[0].buyers).collect();
    let found: Vec<Value> = found.into_iter().map(|it| it.values[3].clone()).collect();
    assert_eq!(found, wanted.into_iter().map(whole).collect::<Vec<_>>());
    for (name, function) in [
        ("ratio", Function::Average),
        ("ratio", Function::Sum),
        ("ratio", Function::Median),
        ("best", Function::Sum),
        ("buyers", Function::Average),
    ] {
        let query = ask(&["region"], vec![column("it", name, function)]);
        let error = refused(&fixture, query).await;
        assert_eq!(reason(&error), "MEASURE_NOT_ADDITIVE", "{name} {function:?}");
    }
    let total = pb::MetricQuery { with_total: true, ..ask(&stored, vec![measure("buyers")]) };
    assert_eq!(reason(&refused(&fixture, total).await), "MEASURE_NOT_ADDITIVE");
    fixture.stop().await;
}

#[tokio::test]
async fn functions_over_columns_leave_null_out() {
    let (fixture, sales) = shop().await;
    let all = [
        ("sum", Function::Sum),
        ("mean", Function::Average),
        ("least", Function::Min),
        ("most", Function::Max),
        ("count", Function::Count),
        ("different", Function::CountDistinct),
        ("about", Function::ApproxCountDistinct),
        ("median", Function::Median),
    ];
    let measures = all.map(|(name, function)| column(name, "revenue", function));
    let found = rows(&fixture, ask(&["product"], measures.into())).await;
    for (row, (product, sales)) in found.iter().zip(grouped(&sales, |it| it.product.clone())) {
        let mut known: Vec<i64> = sales.iter().filter_map(|it| it.revenue).collect();
        known.sort_unstable();
        let count = known.len();
        let sum: i64 = known.iter().sum();
        let different: BTreeSet<&i64> = known.iter().collect();
        let middle = (known[(count - 1) / 2] + known[count / 2]) as f64 / 2.0;
        let values = &row.values;
        assert_eq!(values[0], text(&product));
        assert_eq!(values[1], whole(sum));
        assert!(close(&values[2], Some(sum as f64 / count as f64)), "{row:?}");
        assert_eq!(values[3..5], [whole(known[0]), whole(known[count - 1])]);
        assert_eq!(values[5..7], [whole(count as i64), whole(different.len() as i64)]);
        let about = number(&values[7]).unwrap() / different.len() as f64;
        assert!((0.95..1.05).contains(&about), "{row:?}");
        assert!(close(&values[8], Some(middle)), "{middle} {row:?}");
    }
    let regions = column("regions", "region", Function::CountDistinct);
    assert_eq!(lines(&fixture, ask(&[], vec![regions])).await, ["3"]);
    // Rows of silver are summed as they are.
    let query = pb::MetricQuery {
        dataset: "people".to_owned(),
        ..ask(&["country"], vec![column("spend", "spend", Function::Sum)])
    };
    assert_eq!(lines(&fixture, query).await, ["de|10", "fr|20"]);
    fixture.stop().await;
}

#[tokio::test]
async fn formulas_use_measures_and_conditions_and_orders_use_both() {
    let (fixture, sales) = shop().await;
    let measures = vec![
        formula("share", "margin / revenue"),
        measure("revenue"),
        column("spent", "cost", Function::Sum),
        formula("margin", "revenue - spent"),
        formula("never", "revenue / (orders - orders)"),
        measure("orders"),
    ];
    let query = ask(&["product"], measures);
    for (row, (_, sales)) in
        rows(&fixture, query.clone()).await.iter().zip(grouped(&sales, |it| it.product.clone()))
    {
        let revenue = revenue(&sales).unwrap() as f64;
        let margin = revenue - sales.iter().map(|it| it.cost).sum::<f64>();
        assert!(close(&row.values[1], Some(margin / revenue)), "{row:?}");
        assert!(close(&row.values[4], Some(margin)), "{row:?}");
        assert_eq!(row.values[5], Value::default(), "it fails for this group alone");
    }
    let mut products: Vec<(i64, String)> = grouped(&sales, |it| it.product.clone())
        .into_iter()
        .map(|(product, sales)| (orders(&sales), product))
        .collect();
    products.sort();
    products.reverse();
    let sorted = pb::MetricQuery { order_by: vec![by("orders", true)], limit: 3, ..query.clone() };
    let answer = answer(&fixture, "owner", sorted).await.unwrap();
    assert!(answer.truncated);
    let found: Vec<Value> =
        answer.groups.unwrap().rows.into_iter().map(|it| it.values[0].clone()).collect();
    assert_eq!(found, products[..3].iter().map(|it| text(&it.1)).collect::<Vec<_>>());
    let most = products[1].0;
    let having = vec![when("orders", Is::GreaterOrEqual, vec![whole(most)])];
    let kept = pb::MetricQuery { having, ..query.clone() };
    let at_least = products.iter().filter(|it| most <= it.0).count();
    assert_eq!(rows(&fixture, kept).await.len(), at_least);
    let predicates = vec![when("region", Is::Equal, vec![text("north")])];
    let north = pb::MetricQuery { predicates, ..ask(&[], vec![measure("revenue")]) };
    let wanted: Vec<Sale> =
        sales.iter().filter(|it| it.region.as_deref() == Some("north")).cloned().collect();
    assert_eq!(lines(&fixture, north).await, [or_null(revenue(&wanted))]);
    fixture.stop().await;
}

#[tokio::test]
async fn what_is_not_declared_or_does_not_fit_is_named() {
    let (fixture, _) = shop().await;
    let revenue = || vec![measure("revenue")];
    let narrowed = |column, value| pb::MetricQuery {
        predicates: vec![when(column, Is::Equal, vec![value])],
        ..ask(&[], revenue())
    };
    let kept = |column, value| pb::MetricQuery {
        having: vec![when(column, Is::Equal, vec![value])],
        ..ask(&["region"], revenue())
    };
    let of = |dataset: &str| pb::MetricQuery {
        dataset: dataset.to_owned(),
        ..ask(&[], vec![column("n", "country", Function::Count)])
    };
    let by_hour = pb::MetricQuery { granularity: Granularity::Hour as i32, ..ask(&[], revenue()) };
    for (query, wanted) in [
        (ask(&["colour"], revenue()), "COLUMN_UNKNOWN"),
        (ask(&["revenue"], revenue()), "COLUMN_UNKNOWN"),
        (ask(&["_org_id"], revenue()), "COLUMN_UNKNOWN"),
        (ask(&[], vec![measure("colour")]), "COLUMN_UNKNOWN"),
        (ask(&[], vec![measure("region")]), "COLUMN_UNKNOWN"),
        (ask(&[], vec![column("it", "colour", Function::Sum)]), "COLUMN_UNKNOWN"),
        (ask(&[], vec![column("it", "_org_id", Function::Min)]), "COLUMN_UNKNOWN"),
        (ask(&[], vec![formula("it", "colour + 1")]), "COLUMN_UNKNOWN"),
        (ask(&[], vec![formula("it", "revenue + 1")]), "COLUMN_UNKNOWN"),
        (ask(&[], vec![formula("a", "b + 1"), formula("b", "a + 1")]), "VALIDATION_FAILED"),
        (ask(&[], vec![formula("a", "1 +")]), "VALIDATION_FAILED"),
        (ask(&[], vec![column("it", "region", Function::Sum)]), "VALIDATION_FAILED"),
        (ask(&["region"], vec![column("region", "day", Function::Max)]), "VALIDATION_FAILED"),
        (ask(&[], [revenue(), revenue()].concat()), "VALIDATION_FAILED"),
        (narrowed("colour", whole(1)), "COLUMN_UNKNOWN"),
        (narrowed("region", whole(1)), "VALUE_TYPE_MISMATCH"),
        (kept("orders", whole(1)), "COLUMN_UNKNOWN"),
        (kept("revenue", text("1")), "VALUE_TYPE_MISMATCH"),
        (
            pb::MetricQuery { order_by: vec![by("orders", true)], ..ask(&[], revenue()) },
            "COLUMN_UNKNOWN",
        ),
        (by_hour, "VALIDATION_FAILED"),
        (of("vault"), "DATASET_NOT_FOUND"),
        (of("gold.vault"), "DATASET_NOT_FOUND"),
        (of("nothing"), "DATASET_NOT_FOUND"),
    ] {
        let error = refused(&fixture, query.clone()).await;
        assert_eq!(reason(&error), wanted, "{query:?} {error:?}");
    }
    let by_day = pb::MetricQuery {
        granularity: Granularity::Day as i32,
        ..pb::MetricQuery { dataset: "people".to_owned(), ..of("people") }
    };
    assert_eq!(fields(&refused(&fixture, by_day).await), ["query.granularity"]);
    let invalid =
        pb::MetricQuery { date_range: days("2026-02-30", "2026-02-31"), ..ask(&[], revenue()) };
    assert_eq!(fields(&refused(&fixture, invalid).await), ["query.date_range.start"]);
    fixture.stop().await;
}

#[tokio::test]
async fn weeks_and_ranges_count_their_days_alone() {
    let (fixture, sales) = shop().await;
    // 2026-09-05 is a Saturday: the first week has two days.
    let week = |sale: &Sale| (sale.day - (shop::FIRST - 5)).div_euclid(7);
    let query = pb::MetricQuery {
        granularity: Granularity::Week as i32,
        ..ask(&[], vec![measure("revenue"), measure("orders")])
    };
    let wanted: Vec<String> = grouped(&sales, week)
        .into_iter()
        .zip(["2026-08-31", "2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28"])
        .map(|((_, sales), day)| format!("{day}|{}|{}", or_null(revenue(&sales)), orders(&sales)))
        .collect();
    let answered = answer(&fixture, "owner", query.clone()).await.unwrap().groups.unwrap();
    let names: Vec<String> =
        answered.schema.unwrap().columns.into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["_period", "revenue", "orders"]);
    assert_eq!(answered.rows.iter().map(line).collect::<Vec<_>>(), wanted);
    let date_range = days("2026-09-08", "2026-09-09");
    let within: Vec<Sale> = sales
        .iter()
        .filter(|it| (shop::FIRST + 3..=shop::FIRST + 4).contains(&it.day))
        .cloned()
        .collect();
    let narrowed = pb::MetricQuery { date_range, ..query };
    let wanted = format!("2026-09-07|{}|{}", or_null(revenue(&within)), orders(&within));
    assert_eq!(lines(&fixture, narrowed).await, [wanted]);
    fixture.stop().await;
}

#[tokio::test]
async fn groups_are_compared_with_the_same_ones_of_another_range() {
    let (fixture, sales) = shop().await;
    let query = pb::MetricQuery {
        granularity: Granularity::Day as i32,
        date_range: days("2026-09-15", "2026-09-21"),
        compare_to: days("2026-09-08", "2026-09-14"),
        with_total: true,
        ..ask(&["region"], vec![measure("revenue"), measure("ratio")])
    };
    let answer = answer(&fixture, "owner", query).await.unwrap();
    let (groups, compared) = (answer.groups.unwrap().rows, answer.compared_groups.unwrap().rows);
    assert_eq!(groups.len(), compared.len());
    let by_key = grouped(&sales, |it| (it.day, it.region.clone()));
    let sum = |first: i32| {
        let days = first..first + 7;
        let within: Vec<Sale> = sales.iter().filter(|it| days.contains(&it.day)).cloned().collect();
        (revenue(&within), revenue(&within).map(|it| it as f64 / orders(&within) as f64))
    };
    let date = |at: i32| format!("2026-09-{:02}", at - shop::FIRST + 5);
    let mut seen = BTreeMap::new();
    for (own, other) in groups.iter().zip(&compared) {
        assert_eq!(own.values[0], other.values[0]);
        let Some(Kind::DateValue(text)) = &own.values[1].kind else { panic!("{own:?}") };
        let at = shop::FIRST + text[8..].parse::<i32>().unwrap() - 5;
        assert_eq!(other.values[1], day(&date(at - 7)));
        let region = match &own.values[0].kind {
            Some(Kind::StringValue(it)) => Some(it.clone()),
            _ => None,
        };
        let of = |at: i32| by_key.get(&(at, region.clone())).and_then(|it| revenue(it));
        assert_eq!(own.values[2].kind, of(at).map(Kind::Int64Value));
        assert_eq!(other.values[2].kind, of(at - 7).map(Kind::Int64Value));
        seen.insert((at, region.clone()), ());
    }
    assert!(20 < seen.len());
    for (total, first) in [(answer.total, 20_711), (answer.compared_total, 20_704)] {
        let (values, (revenue, ratio)) = (total.unwrap().values, sum(first));
        assert_eq!(values[..2], [Value::default(), Value::default()]);
        assert_eq!(values[2].kind, revenue.map(Kind::Int64Value));
        assert!(close(&values[3], ratio), "{values:?} {ratio:?}");
    }
    let without = pb::MetricQuery {
        granularity: Granularity::Day as i32,
        compare_to: days("2026-09-08", "2026-09-14"),
        ..ask(&[], vec![measure("revenue")])
    };
    assert_eq!(fields(&refused(&fixture, without).await), ["query.compare_to"]);
    fixture.stop().await;
}

#[tokio::test]
async fn gaps_are_filled_with_null() {
    let (fixture, sales) = shop().await;
    let query = pb::MetricQuery {
        granularity: Granularity::Day as i32,
        date_range: days("2026-09-01", "2026-09-30"),
        fill_gaps: true,
        ..ask(&["region"], vec![measure("orders")])
    };
    let found = lines(&fixture, query.clone()).await;
    assert_eq!(found.len(), 4 * 30);
    assert_eq!(found[0], "north|2026-09-01|NULL");
    assert_eq!(found[119], "NULL|2026-09-30|NULL");
    let north: Vec<Sale> = sales
        .iter()
        .filter(|it| it.region.as_deref() == Some("north") && it.day == shop::FIRST + 9)
        .cloned()
        .collect();
    assert_eq!(found[13], format!("north|2026-09-14|{}", orders(&north)));
    let largest = pb::MetricQuery { order_by: vec![by("orders", true)], ..query.clone() };
    let found = rows(&fixture, largest).await;
    let numbers: Vec<Option<f64>> = found.iter().map(|it| number(&it.values[2])).collect();
    assert!(numbers.windows(2).all(|it| it[1].is_none() || it[1] <= it[0]), "{numbers:?}");
    let without = pb::MetricQuery { fill_gaps: false, ..query.clone() };
    assert!(rows(&fixture, without).await.len() < 110);
    let too_many = pb::MetricQuery { date_range: days("1900-01-01", "2026-09-30"), ..query };
    assert_eq!(fields(&refused(&fixture, too_many).await), ["query.fill_gaps"]);
    fixture.stop().await;
}

#[tokio::test]
async fn moments_belong_to_days_and_hours_of_the_organisations_zone() {
    let (fixture, _) = shop().await;
    "Europe/Berlin".clone_into(&mut fixture.others.zone.lock().unwrap());
    // 23:30 and 00:30 of 2026-09-20 and 21 in Berlin, which is two hours ahead.
    let visits =
        [(1_789_939_800, 1050, true), (1_789_943_400, 925, false), (1_789_943_460, 25, false)];
    shop::write_visits(&fixture, ORG, &visits).await;
    let query = |granularity: Granularity| pb::MetricQuery {
        dataset: "visits".to_owned(),
        granularity: granularity as i32,
        ..ask(
            &[],
            vec![column("amount", "amount", Function::Sum), column("n", "paid", Function::Count)],
        )
    };
    let by_day = ["2026-09-20|10.50|1", "2026-09-21|9.50|2"];
    assert_eq!(lines(&fixture, query(Granularity::Day)).await, by_day);
    let date_range = days("2026-09-21", "2026-09-21");
    let second = pb::MetricQuery { date_range, ..query(Granularity::Day) };
    assert_eq!(lines(&fixture, second.clone()).await, by_day[1..]);
    let by_hour =
        pb::MetricQuery { granularity: Granularity::Hour as i32, fill_gaps: true, ..second };
    let hours = rows(&fixture, by_hour).await;
    assert_eq!(hours.len(), 24);
    let Some(Kind::TimestampValue(first)) = &hours[0].values[0].kind else { panic!("no hour") };
    assert_eq!(first.seconds, 1_789_941_600, "midnight in Berlin");
    assert_eq!(hours[0].values[2], whole(2));
    // Money keeps its kind in formulas: what is multiplied with it is money again.
    let per_visit = pb::MetricQuery {
        dataset: "visits".to_owned(),
        ..ask(
            &[],
            vec![
                column("price", "price", Function::Sum),
                column("n", "price", Function::Count),
                formula("each", "price / n"),
            ],
        )
    };
    assert_eq!(lines(&fixture, per_visit).await, ["4500000|3|1500000"]);
    // Whoever may not see the addresses counts none of them.
    let guests = pb::MetricQuery {
        dataset: "visits".to_owned(),
        ..ask(&[], vec![column("guests", "email", Function::CountDistinct)])
    };
    assert_eq!(lines(&fixture, guests.clone()).await, ["3"]);
    let seen = answer(&fixture, "member", guests).await.unwrap().groups.unwrap().rows;
    assert_eq!(seen.iter().map(line).collect::<Vec<_>>(), ["0"]);
    fixture.stop().await;
}
