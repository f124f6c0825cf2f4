//! Rows of data sets, page by page.

use std::collections::BTreeSet;
use std::sync::Arc;

use lake::arrow::array::{ArrayRef, Int64Array, StringArray};
use platform_proto::platform::common::v1::CursorPaginationRequest;
use platform_proto::platform::data::v1::PredicateOperator as Is;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::data::v1::version_selector::At;
use platform_proto::platform::data::v1::{SortKey, Value, VersionSelector};
use platform_proto::platform::query::v1 as pb;
use tonic::Status;

use crate::fixture::{Database, Fixture, ORG, OTHER, fact, fields, line, owner, reason, with};
use crate::shop::{self, by, text, when, whole};
use crate::tables::{self, SECRET_TEXT};

async fn shop() -> (Fixture, Vec<shop::Sale>) {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let own = || vec![tables::people(), tables::daily(), shop::declared(), shop::visits()];
    fixture.others.declare(ORG, own());
    fixture.others.declare(OTHER, [own(), vec![tables::vault()]].concat());
    let sales = shop::open(&fixture, ORG, 1).await;
    shop::open(&fixture, OTHER, 2).await;
    // Rows that came into the wrong table.
    shop::write(&fixture, ORG, OTHER, &shop::sales(3)[..20]).await;
    (fixture, sales)
}

fn ask(dataset: &str) -> pb::QueryDatasetRequest {
    pb::QueryDatasetRequest { dataset: dataset.to_owned(), ..Default::default() }
}

fn page(cursor: &str, limit: i32) -> Option<CursorPaginationRequest> {
    Some(CursorPaginationRequest { cursor: cursor.to_owned(), limit, ..Default::default() })
}

async fn answer(
    fixture: &Fixture,
    token: &str,
    request: pb::QueryDatasetRequest,
) -> Result<pb::QueryDatasetResponse, Status> {
    Ok(fixture.query().query_dataset(with(token, request)).await?.into_inner())
}

async fn lines(fixture: &Fixture, token: &str, request: pb::QueryDatasetRequest) -> Vec<String> {
    let answer = answer(fixture, token, request).await.unwrap();
    answer.rows.unwrap().rows.iter().map(line).collect()
}

async fn refused(fixture: &Fixture, request: pb::QueryDatasetRequest) -> Status {
    answer(fixture, "owner", request).await.unwrap_err()
}

/// Walks through all pages; `between` happens after each.
async fn walk(
    fixture: &Fixture,
    token: &str,
    request: &pb::QueryDatasetRequest,
    limit: i32,
    mut between: impl AsyncFnMut(),
) -> Vec<String> {
    let mut all = Vec::new();
    let mut cursor = String::new();
    for _ in 0..200 {
        let request =
            pb::QueryDatasetRequest { pagination: page(&cursor, limit), ..request.clone() };
        let answer = answer(fixture, token, request).await.unwrap();
        let rows = answer.rows.unwrap();
        assert!(rows.rows.len() <= limit as usize);
        all.extend(rows.rows.iter().map(line));
        let place = answer.pagination.unwrap();
        assert_eq!(place.has_more, !place.next_cursor.is_empty());
        if !place.has_more {
            return all;
        }
        assert!(!rows.rows.is_empty() && place.next_cursor.len() <= 1024);
        cursor = place.next_cursor;
        between().await;
    }
    panic!("the walk does not end");
}

fn shown(sale: &shop::Sale) -> String {
    let or_null = |it: Option<String>| it.unwrap_or_else(|| "NULL".to_owned());
    let revenue = or_null(sale.revenue.map(|it| it.to_string()));
    format!("{}|{}|{revenue}|{}", or_null(sale.region.clone()), sale.product, sale.orders)
}

const COLUMNS: [&str; 4] = ["region", "product", "revenue", "orders"];

fn columns(names: &[&str]) -> Vec<String> {
    names.iter().map(|it| (*it).to_owned()).collect()
}

#[tokio::test]
async fn a_walk_has_each_row_once_while_the_table_goes_on() {
    let first = by("region", true);
    let nulls_first = SortKey { nulls_first: true, ..by("revenue", true) };
    for order_by in [vec![], vec![first], vec![nulls_first, by("cost", false)]] {
        let (fixture, sales) = shop().await;
        let mut wanted: Vec<String> = sales.iter().map(shown).collect();
        wanted.sort();
        let request =
            pb::QueryDatasetRequest { columns: columns(&COLUMNS), order_by, ..ask("gold.sales") };
        let all = pb::QueryDatasetRequest { pagination: page("", 1000), ..request.clone() };
        let at_once = lines(&fixture, "owner", all).await;
        let mut seed = 100;
        let walked = walk(&fixture, "owner", &request, 37, async || {
            seed += 1;
            shop::write(&fixture, ORG, ORG, &shop::sales(seed)[..15]).await;
        })
        .await;
        assert_eq!(walked, at_once, "{:?}", request.order_by);
        let mut sorted = walked;
        sorted.sort();
        assert_eq!(sorted, wanted, "{:?}", request.order_by);
        let now = pb::QueryDatasetRequest { pagination: page("", 1000), ..request.clone() };
        assert!(sales.len() < lines(&fixture, "owner", now).await.len(), "the table went on");
        fixture.stop().await;
    }
}

#[tokio::test]
async fn a_cursor_goes_on_in_its_list_alone_and_ends_with_its_version() {
    let (fixture, _) = shop().await;
    let request = pb::QueryDatasetRequest { pagination: page("", 10), ..ask("sales") };
    let first = answer(&fixture, "owner", request.clone()).await.unwrap();
    let cursor = first.pagination.unwrap().next_cursor;
    for other in [
        pb::QueryDatasetRequest { columns: columns(&["day"]), ..ask("sales") },
        pb::QueryDatasetRequest { filter_formula: "orders > 1".to_owned(), ..ask("sales") },
        pb::QueryDatasetRequest { order_by: vec![by("day", true)], ..ask("sales") },
        ask("people"),
    ] {
        let other = pb::QueryDatasetRequest { pagination: page(&cursor, 10), ..other };
        assert_eq!(fields(&refused(&fixture, other).await), ["pagination.cursor"]);
    }
    let next = pb::QueryDatasetRequest { pagination: page(&cursor, 10), ..request };
    let theirs = answer(&fixture, "owner@8", next.clone()).await.unwrap_err();
    assert_eq!(fields(&theirs), ["pagination.cursor"]);
    let forged = pb::QueryDatasetRequest { pagination: page("AAAA", 10), ..ask("sales") };
    assert_eq!(fields(&refused(&fixture, forged).await), ["pagination.cursor"]);
    answer(&fixture, "owner", next.clone()).await.unwrap();
    fixture.writer.purge("7/gold/sales").await;
    shop::write(&fixture, ORG, ORG, &shop::sales(1)[..5]).await;
    assert_eq!(reason(&refused(&fixture, next).await), "VERSION_NOT_AVAILABLE");
    fixture.stop().await;
}

#[tokio::test]
async fn a_version_is_read_by_its_number_or_its_time() {
    let (fixture, sales) = shop().await;
    let at = |at| Some(VersionSelector { at: Some(at) });
    let count = async |version| {
        let request =
            pb::QueryDatasetRequest { version, pagination: page("", 1000), ..ask("sales") };
        answer(&fixture, "owner", request).await.map(|it| it.rows.unwrap().rows.len())
    };
    assert_eq!(count(None).await.unwrap(), sales.len());
    assert_eq!(count(at(At::Version(1))).await.unwrap(), sales.len().div_ceil(3));
    assert_eq!(count(at(At::Version(0))).await.unwrap(), 0);
    let missing = count(at(At::Version(77))).await.unwrap_err();
    assert_eq!(reason(&missing), "VERSION_NOT_AVAILABLE");
    let now = rpc::wire::timestamp_to_wire(fixture.clock_now());
    assert_eq!(count(at(At::Time(now))).await.unwrap(), sales.len());
    fixture.stop().await;
}

#[tokio::test]
async fn names_lead_to_what_the_caller_may_read_and_nowhere_else() {
    let (fixture, _) = shop().await;
    let view = pb::SaveViewRequest {
        name: "twice".to_owned(),
        sql: "SELECT country FROM gold.daily UNION ALL SELECT country FROM gold.daily".to_owned(),
        ..Default::default()
    };
    fixture.catalog().save_view(owner(view)).await.unwrap();
    for name in ["people", "silver.people"] {
        let request = pb::QueryDatasetRequest { columns: columns(&["id"]), ..ask(name) };
        assert_eq!(lines(&fixture, "owner", request).await, ["ann", "bob"], "{name}");
    }
    // Rows that nothing tells apart come each, whatever the size of a page.
    for name in ["twice", "views.twice"] {
        let walked = walk(&fixture, "owner", &ask(name), 1, async || {}).await;
        assert_eq!(walked, ["de", "de", "fr", "fr"], "{name}");
    }
    for name in [
        "vault",
        "gold.vault",
        "8.gold.vault",
        "../8/gold/vault",
        "gold.../8/gold/vault",
        "views.vault",
        "nothing",
        "gold.people",
        "gold.",
        ".",
        "gold.\"vault\"",
        "a;b",
        "silver.sales",
    ] {
        let error = refused(&fixture, ask(name)).await;
        assert_eq!(reason(&error), "DATASET_NOT_FOUND", "{name}");
        assert!(!format!("{error:?}").contains(SECRET_TEXT), "{name}");
    }
    fixture.others.hidden.lock().unwrap().push("people".to_owned());
    let hidden = answer(&fixture, "member", ask("people")).await.unwrap_err();
    assert_eq!(reason(&hidden), "DATASET_NOT_FOUND");
    fixture.stop().await;
}

#[tokio::test]
async fn conditions_narrow_and_what_does_not_fit_is_named() {
    let (fixture, sales) = shop().await;
    let count = |predicates, filter_formula: &str| {
        let request = pb::QueryDatasetRequest {
            predicates,
            filter_formula: filter_formula.to_owned(),
            pagination: page("", 1000),
            ..ask("sales")
        };
        let fixture = &fixture;
        async move { lines(fixture, "owner", request).await.len() }
    };
    let of = |fits: &dyn Fn(&shop::Sale) -> bool| sales.iter().filter(|it| fits(it)).count();
    let north = || text("north");
    let is_north = |it: &shop::Sale| it.region.as_deref() == Some("north");
    let found = count(vec![when("region", Is::Equal, vec![north()])], "").await;
    assert_eq!(found, of(&is_north));
    let found = count(vec![when("region", Is::NotIn, vec![north(), text("x")])], "").await;
    assert_eq!(found, of(&|it| it.region.is_some() && !is_north(it)));
    let many = (0..200).map(whole).collect();
    let found = count(vec![when("best", Is::In, many)], "").await;
    assert_eq!(found, of(&|it| it.best < 200));
    let many = (0..200).map(whole).collect();
    let found = count(vec![when("revenue", Is::NotIn, many)], "").await;
    assert_eq!(found, of(&|it| it.revenue.is_some_and(|it| !(0..200).contains(&it))));
    let found = count(vec![when("revenue", Is::Between, vec![whole(-100), whole(900)])], "").await;
    assert_eq!(found, of(&|it| it.revenue.is_some_and(|it| (-100..=900).contains(&it))));
    let found = count(vec![when("revenue", Is::IsNull, vec![])], "").await;
    assert_eq!(found, of(&|it| it.revenue.is_none()));
    let found = count(vec![when("product", Is::Contains, vec![text("ea")])], "").await;
    assert_eq!(found, of(&|it| it.product == "bread"));
    let found = count(vec![when("product", Is::StartsWith, vec![text("' OR 1=1 --")])], "").await;
    assert_eq!(found, 0);
    assert_eq!(
        count(vec![], "revenue > 100 AND region == 'north'").await,
        of(&|it| is_north(it) && it.revenue.is_some_and(|it| it > 100))
    );
    assert_eq!(count(vec![], "1 == 2").await, 0);
    // A condition keeps a formula from rows on which it would fail.
    let found = count(vec![when("orders", Is::Greater, vec![whole(0)])], "10 / orders > 4").await;
    assert_eq!(found, of(&|it| it.orders == 1 || it.orders == 2));
    for (request, wanted) in [
        (with_columns(&["day", "colour"]), "COLUMN_UNKNOWN"),
        (with_columns(&["_org_id"]), "COLUMN_UNKNOWN"),
        (with_columns(&["day.year"]), "COLUMN_UNKNOWN"),
        (sorted("colour"), "COLUMN_UNKNOWN"),
        (filtered("colour == 'red'"), "COLUMN_UNKNOWN"),
        (filtered("revenue >"), "VALIDATION_FAILED"),
        (filtered("revenue + 1"), "VALIDATION_FAILED"),
        (filtered("10 / orders > 4"), "SQL_ARITHMETIC"),
        (narrowed("colour", text("red")), "COLUMN_UNKNOWN"),
        (narrowed("_org_id", whole(8)), "COLUMN_UNKNOWN"),
        (narrowed("revenue", text("red")), "VALUE_TYPE_MISMATCH"),
        (narrowed("region", whole(1)), "VALUE_TYPE_MISMATCH"),
        (narrowed("cost", whole(1)), "VALUE_TYPE_MISMATCH"),
        (narrowed("day", text("2026-09-05")), "VALUE_TYPE_MISMATCH"),
    ] {
        let error = refused(&fixture, request.clone()).await;
        assert_eq!(reason(&error), wanted, "{request:?} {error:?}");
    }
    let error = refused(&fixture, narrowed("revenue", text("red"))).await;
    assert_eq!(fact(&error, "column"), "revenue");
    let error =
        refused(&fixture, pb::QueryDatasetRequest { pagination: page("", 1001), ..ask("sales") });
    assert_eq!(reason(&error.await), "VALIDATION_FAILED");
    fixture.stop().await;
}

fn with_columns(names: &[&str]) -> pb::QueryDatasetRequest {
    pb::QueryDatasetRequest { columns: columns(names), ..ask("sales") }
}

fn sorted(column: &str) -> pb::QueryDatasetRequest {
    pb::QueryDatasetRequest { order_by: vec![by(column, false)], ..ask("sales") }
}

fn filtered(formula: &str) -> pb::QueryDatasetRequest {
    pb::QueryDatasetRequest { filter_formula: formula.to_owned(), ..ask("sales") }
}

fn narrowed(column: &str, value: Value) -> pb::QueryDatasetRequest {
    let predicates = vec![when(column, Is::Equal, vec![value])];
    pb::QueryDatasetRequest { predicates, ..ask("sales") }
}

#[tokio::test]
async fn personal_columns_are_null_and_tell_nothing() {
    let (fixture, _) = shop().await;
    let visits: Vec<_> = (0..90).map(|it| (1_790_000_000 + it % 7, 5, true)).collect();
    shop::write_visits(&fixture, ORG, &visits).await;
    // The key of these rows is personal, so nothing that a member sees tells them apart.
    let request = pb::QueryDatasetRequest { columns: columns(&["email", "at"]), ..ask("visits") };
    let seen = walk(&fixture, "member", &request, 20, async || {}).await;
    assert_eq!(seen.len(), 90);
    assert!(seen.iter().all(|it| it.starts_with("NULL|")), "{seen:?}");
    let seen = walk(&fixture, "owner", &request, 20, async || {}).await;
    let different: BTreeSet<&String> = seen.iter().collect();
    assert_eq!((seen.len(), different.len()), (90, 90));
    let email = when("email", Is::Equal, vec![text("guest001@example.org")]);
    let narrowed = pb::QueryDatasetRequest { predicates: vec![email], ..request.clone() };
    assert_eq!(lines(&fixture, "owner", narrowed.clone()).await.len(), 1);
    assert_eq!(lines(&fixture, "member", narrowed).await.len(), 0);
    let formula = "STARTS_WITH(email, 'guest001')".to_owned();
    let narrowed = pb::QueryDatasetRequest { filter_formula: formula, ..request };
    assert_eq!(lines(&fixture, "member", narrowed).await.len(), 0);
    fixture.stop().await;
}

#[tokio::test]
async fn a_page_is_no_larger_than_a_message() {
    let (fixture, _) = shop().await;
    let declared = vec![tables::people(), tables::numbers()];
    fixture.others.declare(ORG, declared);
    fixture.clock.advance(std::time::Duration::from_secs(5));
    let numbers: Vec<i64> = (0..120).collect();
    let texts = numbers.iter().map(|it| format!("{}{it}", "0".repeat(100_000)));
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("n", Arc::new(Int64Array::from(numbers.clone()))),
        ("text", Arc::new(StringArray::from_iter_values(texts))),
        ("_org_id", Arc::new(Int64Array::from(vec![ORG; numbers.len()]))),
        ("_built_at", tables::instants(numbers.len())),
    ];
    fixture.writer.append("7/gold/numbers", tables::batch(columns)).await;
    let request = pb::QueryDatasetRequest { columns: vec!["n".to_owned()], ..ask("numbers") };
    let both = pb::QueryDatasetRequest { columns: vec![], ..request };
    let walked = walk(&fixture, "owner", &both, 100, async || {}).await;
    let found: Vec<i64> =
        walked.iter().map(|it| it.split('|').next().unwrap().parse().unwrap()).collect();
    assert_eq!(found, numbers);
    fixture.stop().await;
}

#[tokio::test]
async fn an_answer_says_what_its_columns_are_and_how_fresh_it_is() {
    let (fixture, sales) = shop().await;
    let request = pb::QueryDatasetRequest { columns: columns(&["day", "revenue"]), ..ask("sales") };
    let answer = answer(&fixture, "owner", request).await.unwrap();
    let rows = answer.rows.unwrap();
    let names: Vec<String> = rows.schema.unwrap().columns.into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["day", "revenue"]);
    assert_eq!(rows.rows.len(), 50, "so many where the request does not say");
    let freshness = answer.freshness.unwrap();
    assert!(freshness.updated_at.is_some() && !freshness.stale && !freshness.cached);
    let last = sales.iter().map(|it| it.day).max().unwrap();
    assert_eq!(last, shop::FIRST + 24);
    assert_eq!(freshness.last_data_date, "2026-09-29");
    let empty = lines(&fixture, "owner", ask("visits")).await;
    assert!(empty.is_empty(), "nothing was written to it");
    let first = &rows.rows[0].values[0];
    assert!(matches!(&first.kind, Some(Kind::DateValue(day)) if day == "2026-09-05"), "{first:?}");
    fixture.stop().await;
}
