//! Profiles of tables and views.

use std::sync::Arc;

use lake::arrow::array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, Float64Array, Int64Array, ListBuilder,
    RecordBatch, StringArray, StringBuilder, TimestampMicrosecondArray,
};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::query::v1 as pb;
use tonic::{Code, Status};

use crate::fixture::{Database, Fixture, ORG, OTHER, fact, owner, reason, with};
use crate::tables;

fn request(name: &str) -> pb::ProfileRelationRequest {
    pb::ProfileRelationRequest { name: name.to_owned(), ..Default::default() }
}

async fn profile(
    fixture: &Fixture,
    token: &str,
    request: pb::ProfileRelationRequest,
) -> Result<pb::ProfileRelationResponse, Status> {
    Ok(fixture.catalog().profile_relation(with(token, request)).await?.into_inner())
}

fn names(found: &pb::ProfileRelationResponse) -> Vec<&str> {
    found.columns.iter().map(|it| it.column.as_ref().unwrap().name.as_str()).collect()
}

fn of<'p>(found: &'p pb::ProfileRelationResponse, name: &str) -> &'p pb::ColumnProfile {
    let column = found.columns.iter().find(|it| it.column.as_ref().unwrap().name == name);
    column.unwrap_or_else(|| panic!("no {name} in {:?}", names(found)))
}

fn shown(value: &Option<data::Value>) -> String {
    match value.as_ref().and_then(|it| it.kind.as_ref()) {
        None => "NULL".to_owned(),
        Some(Kind::BoolValue(it)) => it.to_string(),
        Some(Kind::Int64Value(it)) => it.to_string(),
        Some(Kind::DoubleValue(it)) => it.to_string(),
        Some(Kind::StringValue(it) | Kind::DateValue(it) | Kind::DecimalValue(it)) => it.clone(),
        Some(other) => format!("{other:?}"),
    }
}

fn range(column: &pb::ColumnProfile) -> (String, String) {
    (shown(&column.min), shown(&column.max))
}

/// The most frequent values, as `value:count`.
fn frequent(column: &pb::ColumnProfile) -> String {
    let all = column.top_values.iter().map(|it| format!("{}:{}", shown(&it.value), it.count));
    all.collect::<Vec<_>>().join(" ")
}

/// The buckets, as `lower..upper:count`.
fn buckets(column: &pb::ColumnProfile) -> String {
    let one = |it: &pb::HistogramBucket| {
        format!("{}..{}:{}", shown(&it.lower), shown(&it.upper), it.count)
    };
    column.histogram.iter().map(one).collect::<Vec<_>>().join(" ")
}

async fn probed() -> Fixture {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.others.declare(ORG, vec![tables::people(), tables::daily(), tables::empty()]);
    fixture.others.declare(OTHER, vec![tables::vault()]);
    let mut tags = ListBuilder::new(StringBuilder::new());
    for some in [&["a", "b"][..], &["a", "b"], &["c"], &[], &[]] {
        some.iter().for_each(|it| tags.values().append_value(it));
        tags.append(!some.is_empty());
    }
    let decimals = Decimal128Array::from(vec![Some(150), Some(250), None, Some(-100), Some(150)]);
    let moments = [0, 1, 1, 2, 3].map(|it| 1_790_000_000_000_000 + it * 1_000_000);
    let moments = TimestampMicrosecondArray::from(moments.to_vec());
    let long = "c".repeat(300);
    let texts = vec![Some("a"), Some("a"), Some("b"), None, Some(long.as_str())];
    let reals = vec![Some(1.0), Some(3.0), Some(f64::NAN), Some(f64::INFINITY), None];
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("n", Arc::new(Int64Array::from(vec![Some(1), Some(2), Some(2), None, Some(10)]))),
        ("real", Arc::new(Float64Array::from(reals))),
        ("text", Arc::new(StringArray::from(texts))),
        (
            "flag",
            Arc::new(BooleanArray::from(vec![
                Some(true),
                Some(false),
                Some(true),
                None,
                Some(true),
            ])),
        ),
        ("day", Arc::new(Date32Array::from(vec![20_454, 20_455, 20_455, 20_458, 20_464]))),
        ("price", Arc::new(decimals.with_precision_and_scale(10, 2).unwrap())),
        ("tags", Arc::new(tags.finish())),
        ("nothing", Arc::new(Int64Array::from(vec![None::<i64>; 5]))),
        ("at", Arc::new(moments.with_timezone("UTC"))),
        ("_org_id", Arc::new(Int64Array::from(vec![ORG; 5]))),
    ];
    let batch = RecordBatch::try_from_iter_with_nullable(
        columns.into_iter().map(|(name, it)| (name, it, true)),
    );
    fixture.writer.append(&format!("{ORG}/gold/daily"), batch.unwrap()).await;
    fixture
}

#[tokio::test]
async fn numbers_are_counted_summed_up_and_spread() {
    let fixture = probed().await;
    let asked = pb::ProfileRelationRequest { buckets: 3, ..request("gold.daily") };
    let found = profile(&fixture, "owner", asked).await.unwrap();
    assert_eq!((found.rows_profiled, found.rows_total), (5, 5));
    let order = ["n", "real", "text", "flag", "day", "price", "tags", "nothing", "at"];
    assert_eq!(names(&found), order);
    let n = of(&found, "n");
    assert_eq!((n.null_count, n.approx_distinct_count), (1, 3));
    assert_eq!(range(n), ("1".to_owned(), "10".to_owned()));
    assert_eq!(n.mean, Some(3.75));
    assert!((n.standard_deviation.unwrap() - 13.187_5_f64.sqrt()).abs() < 1e-12, "{n:?}");
    assert_eq!(frequent(n), "2:2 1:1 10:1");
    assert_eq!(buckets(n), "1..4:3 4..7:0 7..10:1");
    // What is no number has no place among them, and is a value all the same.
    let real = of(&found, "real");
    assert_eq!((real.null_count, real.approx_distinct_count), (1, 4));
    assert_eq!(range(real), ("1".to_owned(), "3".to_owned()));
    assert_eq!((real.mean, real.standard_deviation), (Some(2.0), Some(1.0)));
    assert_eq!(frequent(real), "1:1 3:1");
    assert_eq!(real.histogram.iter().map(|it| it.count).collect::<Vec<_>>(), [1, 0, 1]);
    let price = of(&found, "price");
    assert_eq!(range(price), ("-1.00".to_owned(), "2.50".to_owned()));
    assert_eq!((price.null_count, price.approx_distinct_count, price.mean), (1, 3, Some(1.125)));
    assert_eq!(frequent(price), "1.50:2 -1.00:1 2.50:1");
    assert_eq!(price.histogram.iter().map(|it| it.count).sum::<i64>(), 4);
    let at = of(&found, "at");
    assert_eq!(at.histogram.iter().map(|it| it.count).collect::<Vec<_>>(), [1, 2, 2]);
    assert!(at.mean.is_none() && at.min.is_some());
    let nothing = of(&found, "nothing");
    assert_eq!((nothing.null_count, nothing.approx_distinct_count), (5, 0));
    assert_eq!((nothing.min.clone(), nothing.mean, nothing.histogram.len()), (None, None, 0));
    fixture.stop().await;
}

#[tokio::test]
async fn other_values_are_told_as_far_as_they_can_be() {
    let fixture = probed().await;
    let asked = pb::ProfileRelationRequest { top_values: 1, ..request("gold.daily") };
    let found = profile(&fixture, "owner", asked).await.unwrap();
    let text = of(&found, "text");
    assert_eq!((text.null_count, text.approx_distinct_count), (1, 3));
    // Texts are compared by their beginnings.
    assert_eq!(range(text), ("a".to_owned(), "c".repeat(256)));
    assert_eq!((frequent(text).as_str(), text.mean, text.histogram.len()), ("a:2", None, 0));
    let flag = of(&found, "flag");
    assert_eq!(
        (range(flag), frequent(flag)),
        (("false".to_owned(), "true".to_owned()), "true:3".to_owned())
    );
    let day = of(&found, "day");
    assert_eq!(range(day), ("2026-01-01".to_owned(), "2026-01-11".to_owned()));
    // There are fewer days than buckets.
    assert_eq!(
        (day.histogram.len(), day.histogram.iter().map(|it| it.count).sum::<i64>()),
        (10, 5)
    );
    assert!(buckets(day).starts_with("2026-01-01..2026-01-02:1 2026-01-02..2026-01-03:2 "));
    let tags = of(&found, "tags");
    assert_eq!((tags.null_count, tags.approx_distinct_count), (2, 2));
    assert!(tags.min.is_none() && tags.top_values.is_empty() && tags.histogram.is_empty());
    fixture.stop().await;
}

#[tokio::test]
async fn columns_are_those_that_the_caller_names_and_may_see() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let some = |columns: &[&str]| pb::ProfileRelationRequest {
        columns: columns.iter().map(|&it| it.to_owned()).collect(),
        ..request("silver.people")
    };
    let found = profile(&fixture, "owner", some(&["spend", "id"])).await.unwrap();
    assert_eq!(names(&found), ["id", "spend"]);
    // Neither the row that is deleted nor the one of another organisation counts.
    assert_eq!((found.rows_total, of(&found, "spend").mean), (2, Some(15.0)));
    assert!(of(&found, "id").column.as_ref().unwrap().nullable);
    let all = profile(&fixture, "owner", request("silver.people")).await.unwrap();
    assert!(of(&all, "email").column.as_ref().unwrap().personal_data);
    let seen = profile(&fixture, "member", request("silver.people")).await.unwrap();
    assert!(!names(&seen).contains(&"email") && names(&seen).contains(&"country"));
    let named = profile(&fixture, "member", some(&["email", "id"])).await.unwrap();
    assert_eq!(names(&named), ["id"]);
    for column in ["_org_id", "_deleted", "nothing", "id\" FROM x --"] {
        let status = profile(&fixture, "owner", some(&[column])).await.unwrap_err();
        assert_eq!(
            (status.code(), reason(&status).as_str()),
            (Code::InvalidArgument, "COLUMN_UNKNOWN")
        );
        assert_eq!(fact(&status, "column"), column);
    }
    for name in ["gold.vault", "silver.nobody", "people", "views.nothing"] {
        let status = profile(&fixture, "owner", request(name)).await.unwrap_err();
        assert_eq!(
            (status.code(), reason(&status).as_str()),
            (Code::NotFound, "RELATION_NOT_FOUND"),
            "{name}"
        );
    }
    fixture.stop().await;
}

#[tokio::test]
async fn views_and_empty_tables_have_profiles_too() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let save = pb::SaveViewRequest {
        name: "rich".to_owned(),
        sql: "SELECT id, spend * 2 AS twice FROM silver.people".to_owned(),
        ..Default::default()
    };
    fixture.catalog().save_view(owner(save)).await.unwrap();
    let found = profile(&fixture, "owner", request("views.rich")).await.unwrap();
    assert_eq!((names(&found), found.rows_total), (vec!["id", "twice"], 2));
    assert_eq!(range(of(&found, "twice")), ("20".to_owned(), "40".to_owned()));
    let found = profile(&fixture, "owner", request("silver.empty")).await.unwrap();
    assert_eq!((found.rows_total, of(&found, "id").null_count), (0, 0));
    assert!(found.columns.iter().all(|it| it.min.is_none() && it.top_values.is_empty()));
    fixture.stop().await;
}

#[tokio::test]
async fn a_profile_counts_as_a_query() {
    let fixture = Fixture::with(Database::Sqlite, |it| it.limits.queries_per_minute = 1).await;
    let fixture = fixture.filled().await;
    profile(&fixture, "owner", request("gold.daily")).await.unwrap();
    let status = profile(&fixture, "owner", request("gold.daily")).await.unwrap_err();
    assert_eq!(
        (status.code(), reason(&status).as_str()),
        (Code::ResourceExhausted, "TOO_MANY_QUERIES")
    );
    fixture.stop().await;
}

#[tokio::test]
async fn of_many_rows_there_is_a_sample() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.others.declare(ORG, vec![tables::numbers()]);
    fixture.writer.numbers(ORG, 1_200_001).await;
    let asked = pb::ProfileRelationRequest {
        columns: vec!["n".to_owned()],
        top_values: 1,
        buckets: 2,
        ..request("gold.numbers")
    };
    let found = profile(&fixture, "owner", asked).await.unwrap();
    assert_eq!((found.rows_profiled, found.rows_total), (600_000, 1_200_001));
    let n = &found.columns[0];
    assert_eq!(n.histogram.iter().map(|it| it.count).sum::<i64>(), 600_000);
    // Every second row, from the first to the last.
    assert_eq!(range(n), ("1".to_owned(), "1199999".to_owned()));
    let distinct = n.approx_distinct_count;
    assert!((588_000..612_000).contains(&distinct), "{distinct}");
    fixture.stop().await;
}
