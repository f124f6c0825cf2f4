//! Aggregations: built, listed and read.

use std::sync::Arc;

use lake::arrow::array::{BooleanArray, Date32Array, Int64Array, RecordBatch, StringArray};
use lake::arrow::datatypes::{DataType, Field, Schema};
use lake::{Append, Definition, Note, TablePath, rows_of};
use platform_proto::platform::common::v1::{AuditAction, DateRange};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::gold_service_client::GoldServiceClient;
use platform_proto::platform::data::v1::query_aggregation_response::Part;
use platform_proto::platform::data::v1::value::Kind;
use rpc::Channel;
use serde_json::json;
use tonic::{Code, Status};

use crate::fixture::{BOUND, Database, Fixture, ORG, dataset, fact, owner, reason, with};

/// 2026-01-01 as a day.
const DAY: i32 = 20_454;

fn gold(fixture: &Fixture) -> GoldServiceClient<Channel> {
    GoldServiceClient::new(fixture.channel())
}

fn declare(fixture: &Fixture) {
    let sold = json!({"silver": {
        "columns": [
            {"name": "day", "type": "FIELD_TYPE_DATE"},
            {"name": "buyer", "type": "FIELD_TYPE_STRING", "isPersonal": true},
            {"name": "shop", "type": "FIELD_TYPE_STRING"},
            {"name": "total", "type": "FIELD_TYPE_INTEGER"},
        ],
    }});
    let sales = json!({"gold": {
        "inputs": [{"dataset": "sold"}],
        "dimensions": [{"name": "day"}, {"name": "shop"}],
        "measures": [
            {"name": "total", "function": "AGGREGATE_FUNCTION_SUM", "formula": "total", "unit": "EUR"},
            {"name": "count", "function": "AGGREGATE_FUNCTION_COUNT"},
            {"name": "buyers", "function": "AGGREGATE_FUNCTION_COUNT_DISTINCT", "formula": "buyer"},
            {"name": "any_buyer", "function": "AGGREGATE_FUNCTION_MIN", "formula": "buyer"},
        ],
        "derived": [
            {"name": "mean", "formula": "total / count"},
            {"name": "odd", "formula": "buyers / count"},
            {"name": "double", "formula": "mean * 2", "onError": -1},
        ],
        "partitionBy": {"column": "day", "grain": "TIME_GRAIN_MONTH"},
    }});
    let months = json!({"gold": {
        "inputs": [{"dataset": "sales"}],
        "dimensions": [{"name": "month", "formula": "day", "grain": "TIME_GRAIN_MONTH"}],
        "measures": [{"name": "total", "function": "AGGREGATE_FUNCTION_SUM", "formula": "total"}],
    }});
    let mut known = fixture.others.datasets.lock().unwrap();
    for (name, definition) in [("sold", sold), ("sales", sales), ("months", months)] {
        known.insert(name.to_owned(), dataset(name, definition));
    }
}

/// Adds rows of an organisation to the silver table: day, buyer, shop, total.
async fn sell(fixture: &Fixture, org: i64, rows: &[(i32, &str, &str, i64)]) {
    let schema = Arc::new(Schema::new(vec![
        Field::new("day", DataType::Date32, true),
        Field::new("buyer", DataType::Utf8, true),
        Field::new("shop", DataType::Utf8, true),
        Field::new("total", DataType::Int64, true),
        Field::new("_org_id", DataType::Int64, false),
        Field::new("_deleted", DataType::Boolean, false),
    ]));
    let batch = RecordBatch::try_new(
        Arc::clone(&schema),
        vec![
            Arc::new(rows.iter().map(|it| Some(DAY + it.0)).collect::<Date32Array>()),
            Arc::new(rows.iter().map(|it| Some(it.1)).collect::<StringArray>()),
            Arc::new(rows.iter().map(|it| Some(it.2)).collect::<StringArray>()),
            Arc::new(rows.iter().map(|it| Some(it.3)).collect::<Int64Array>()),
            Arc::new(Int64Array::from(vec![org; rows.len()])),
            Arc::new(BooleanArray::from(vec![false; rows.len()])),
        ],
    )
    .unwrap();
    let lake = fixture.lake();
    let path: TablePath = format!("{org}/silver/sold").parse().unwrap();
    let table = match lake.contains(&path).await.unwrap() {
        true => lake.table(&path).await.unwrap(),
        false => lake.create(&path, &Definition::new(schema), &Note::new()).await.unwrap(),
    };
    table.append(rows_of([batch]), &Append::default()).await.unwrap();
}

fn build(name: &str, execution: &str) -> pb::BuildAggregationRequest {
    pb::BuildAggregationRequest {
        aggregation: name.to_owned(),
        execution_id: execution.to_owned(),
        ..Default::default()
    }
}

async fn built(fixture: &Fixture, name: &str) -> pb::GoldResult {
    let answer = gold(fixture).build_aggregation(owner(build(name, ""))).await.unwrap();
    answer.into_inner().result.unwrap()
}

fn query(name: &str) -> pb::QueryAggregationRequest {
    pb::QueryAggregationRequest { aggregation: name.to_owned(), ..Default::default() }
}

fn shown(value: &pb::Value) -> String {
    match &value.kind {
        None => String::new(),
        Some(Kind::Int64Value(it)) => it.to_string(),
        Some(Kind::DoubleValue(it)) => format!("{it:?}"),
        Some(Kind::StringValue(it) | Kind::DateValue(it)) => it.clone(),
        Some(other) => format!("{other:?}"),
    }
}

/// The rows of an answer, and its summary.
async fn rows(
    fixture: &Fixture,
    token: &str,
    request: pb::QueryAggregationRequest,
) -> Result<(Vec<String>, pb::ReadSummary), Status> {
    let mut answer = gold(fixture).query_aggregation(with(token, request)).await?.into_inner();
    let (mut lines, mut summary) = (Vec::new(), None);
    let first = answer.message().await?.unwrap().part.unwrap();
    assert!(matches!(first, Part::Header(_)), "{first:?}");
    while let Some(message) = answer.message().await? {
        match message.part.unwrap() {
            Part::Rows(batch) => lines.extend(
                batch
                    .rows
                    .iter()
                    .map(|row| row.values.iter().map(shown).collect::<Vec<_>>().join("|")),
            ),
            Part::Summary(found) => summary = Some(found),
            other @ (Part::Header(_) | Part::ArrowIpc(_)) => panic!("{other:?}"),
        }
    }
    Ok((lines, summary.unwrap()))
}

async fn started(database: Database) -> Fixture {
    let fixture = Fixture::start(database).await;
    declare(&fixture);
    let all = [(0, "b1", "s1", 10), (0, "b2", "s1", 20), (1, "b1", "s1", 5), (31, "b1", "s2", 7)];
    sell(&fixture, ORG, &all).await;
    fixture
}

#[expect(clippy::too_many_lines, reason = "one story, told in its order")]
async fn aggregations_are_built_listed_and_kept(database: Database) {
    let fixture = started(database).await;
    let listed = pb::ListAggregationsRequest::default();
    let before =
        gold(&fixture).list_aggregations(owner(listed.clone())).await.unwrap().into_inner();
    let names: Vec<&str> = before.aggregations.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["months", "sales"]);
    assert!(before.aggregations.iter().all(|it| it.outdated && it.table.is_none()));
    let early = gold(&fixture).build_aggregation(owner(build("months", ""))).await.unwrap_err();
    assert_eq!(
        (early.code(), reason(&early).as_str()),
        (Code::FailedPrecondition, "INPUT_MISSING")
    );
    assert_eq!(fact(&early, "input"), "sales");
    let result = built(&fixture, "sales").await;
    assert_eq!((result.aggregated, result.output_records), (4, 3));
    assert_eq!(result.views_refreshed, ["sales"]);
    let again = built(&fixture, "sales").await;
    assert!(again.tables.is_empty() && again.views_refreshed.is_empty());
    let wanted =
        pb::GetAggregationRequest { aggregation: "sales".to_owned(), ..Default::default() };
    let found = gold(&fixture).get_aggregation(owner(wanted)).await.unwrap().into_inner();
    let found = found.aggregation.unwrap();
    assert_eq!((found.table_version, found.outdated, found.declaration_version), (1, false, 1));
    assert_eq!((found.time_dimension.as_str(), found.last_error.as_str()), ("day", ""));
    let measures: Vec<(&str, bool)> = found
        .measures
        .iter()
        .map(|it| (it.column.as_ref().unwrap().name.as_str(), it.additive))
        .collect();
    let wanted = [
        ("total", true),
        ("count", true),
        ("buyers", false),
        ("any_buyer", true),
        ("mean", true),
        ("odd", false),
        ("double", true),
    ];
    assert_eq!(measures, wanted);
    sell(&fixture, ORG, &[(1, "b9", "s1", 5)]).await;
    let of_sold = pb::ListAggregationsRequest { dataset: Some("sold".to_owned()), ..listed };
    let listed = gold(&fixture).list_aggregations(owner(of_sold)).await.unwrap().into_inner();
    assert_eq!((listed.aggregations.len(), listed.aggregations[0].outdated), (1, true));
    let refreshed = gold(&fixture)
        .refresh_views(owner(pb::RefreshViewsRequest::default()))
        .await
        .unwrap()
        .into_inner()
        .refreshed;
    assert_eq!(refreshed, ["sales", "months"]);
    let missing = gold(&fixture).build_aggregation(owner(build("none", ""))).await.unwrap_err();
    assert_eq!(
        (missing.code(), reason(&missing).as_str()),
        (Code::NotFound, "AGGREGATION_NOT_FOUND")
    );
    let recorded = async {
        loop {
            let found = fixture.others.events.lock().unwrap().iter().any(|it| {
                it.action() == AuditAction::Execute
                    && it.entity_id == "sales"
                    && it.context.as_ref().unwrap().user_id == 1
            });
            if found {
                break;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(BOUND, recorded).await.unwrap();
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn aggregations_are_built_listed_and_kept_in_sqlite() {
    aggregations_are_built_listed_and_kept(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn aggregations_are_built_listed_and_kept_in_postgres() {
    aggregations_are_built_listed_and_kept(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told in its order")]
async fn groups_are_grouped_further_from_sums() {
    let fixture = started(Database::Sqlite).await;
    built(&fixture, "sales").await;
    let names = |all: &[&str]| all.iter().map(|&it| it.to_owned()).collect::<Vec<_>>();
    let (all, summary) = rows(&fixture, "owner", query("sales")).await.unwrap();
    // A buyer is hidden from those who may not see personal data, as nobody here may.
    let stored = [
        "2026-01-01|s1|30|2|2||15.0|1.0|30.0",
        "2026-01-02|s1|5|1|1||5.0|1.0|10.0",
        "2026-02-01|s2|7|1|1||7.0|1.0|14.0",
    ];
    assert_eq!(all, stored);
    assert_eq!((summary.row_count, summary.limited), (3, false));
    let by_month = pb::QueryAggregationRequest {
        granularity: pb::Granularity::Month as i32,
        measures: names(&["total", "count", "mean", "double"]),
        ..query("sales")
    };
    let (found, _) = rows(&fixture, "owner", by_month.clone()).await.unwrap();
    let mean = 35.0 / 3.0;
    assert_eq!(
        found,
        [
            format!("2026-01-01|35|3|{mean:?}|{:?}", mean * 2.0),
            "2026-02-01|7|1|7.0|14.0".to_owned()
        ]
    );
    let by_shop = pb::QueryAggregationRequest {
        dimensions: names(&["shop"]),
        measures: names(&["total"]),
        date_range: Some(DateRange {
            start: "2026-01-01".to_owned(),
            end: "2026-01-01".to_owned(),
        }),
        ..query("sales")
    };
    assert_eq!(rows(&fixture, "owner", by_shop).await.unwrap().0, ["s1|30"]);
    let value = |it: i64| pb::Value { kind: Some(Kind::Int64Value(it)) };
    let whole =
        pb::QueryAggregationRequest { measures: names(&["total", "mean"]), ..query("sales") };
    assert_eq!(rows(&fixture, "owner", whole.clone()).await.unwrap().0, ["42|10.5"]);
    let having = |least| pb::QueryAggregationRequest {
        having: vec![pb::Predicate {
            column: "total".to_owned(),
            operator: pb::PredicateOperator::Greater as i32,
            values: vec![value(least)],
        }],
        order_by: vec![pb::SortKey {
            column: "total".to_owned(),
            descending: true,
            nulls_first: false,
        }],
        limit: 1,
        ..by_month.clone()
    };
    let (found, summary) = rows(&fixture, "owner", having(1)).await.unwrap();
    assert!(found[0].starts_with("2026-01-01|35"), "{found:?}");
    assert_eq!((found.len(), summary.limited), (1, true));
    assert!(rows(&fixture, "owner", having(100)).await.unwrap().0.is_empty());
    for measure in ["buyers", "odd"] {
        let refused = pb::QueryAggregationRequest { measures: names(&[measure]), ..query("sales") };
        let refused = rows(&fixture, "owner", refused).await.unwrap_err();
        assert_eq!(
            (refused.code(), reason(&refused).as_str()),
            (Code::FailedPrecondition, "MEASURE_NOT_ADDITIVE")
        );
        assert_eq!(fact(&refused, "measure"), measure);
    }
    let unknown = pb::QueryAggregationRequest {
        measures: names(&["x\" FROM gold.sales --"]),
        ..query("sales")
    };
    let unknown = rows(&fixture, "owner", unknown).await.unwrap_err();
    assert_eq!(
        (unknown.code(), reason(&unknown).as_str()),
        (Code::InvalidArgument, "COLUMN_UNKNOWN")
    );
    let shop = |text: &str| pb::QueryAggregationRequest {
        predicates: vec![pb::Predicate {
            column: "shop".to_owned(),
            operator: pb::PredicateOperator::Equal as i32,
            values: vec![pb::Value { kind: Some(Kind::StringValue(text.to_owned())) }],
        }],
        ..whole.clone()
    };
    assert_eq!(rows(&fixture, "owner", shop("s2")).await.unwrap().0, ["7|7.0"]);
    let hostile = rows(&fixture, "owner", shop("s2' OR '1'='1")).await.unwrap().0;
    assert_eq!(hostile, ["|"], "a text stays a text");
    let mut wrong = shop("s2");
    wrong.predicates[0].values = vec![value(1)];
    let wrong = rows(&fixture, "owner", wrong).await.unwrap_err();
    assert_eq!(reason(&wrong), "VALUE_TYPE_MISMATCH");
    let early = pb::QueryAggregationRequest {
        version: Some(pb::VersionSelector { at: Some(pb::version_selector::At::Version(9)) }),
        ..query("sales")
    };
    let early = rows(&fixture, "owner", early).await.unwrap_err();
    assert_eq!(
        (early.code(), reason(&early).as_str()),
        (Code::FailedPrecondition, "VERSION_NOT_AVAILABLE")
    );
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn organisations_do_not_see_each_others_groups() {
    let fixture = started(Database::Sqlite).await;
    built(&fixture, "sales").await;
    let mut named = query("sales");
    named.org_id = ORG;
    let refused = rows(&fixture, "member@8", named).await.unwrap_err();
    assert_eq!(reason(&refused), "TENANT_MISMATCH");
    let nothing = rows(&fixture, "member@8", query("sales")).await.unwrap_err();
    assert_eq!(reason(&nothing), "VERSION_NOT_AVAILABLE");
    sell(&fixture, 8, &[(0, "x", "mine", 1)]).await;
    gold(&fixture).build_aggregation(with("member@8", build("sales", ""))).await.unwrap();
    let (own, _) = rows(&fixture, "member@8", query("sales")).await.unwrap();
    assert_eq!(own.len(), 1);
    // Rows of others in a table that is its own are not read either.
    let lake = fixture.lake();
    let table = lake.table(&"8/silver/sold".parse().unwrap()).await.unwrap();
    let foreign = RecordBatch::try_new(
        table.snapshot().await.unwrap().schema(),
        vec![
            Arc::new(Date32Array::from(vec![DAY])),
            Arc::new(StringArray::from(vec!["y"])),
            Arc::new(StringArray::from(vec!["theirs"])),
            Arc::new(Int64Array::from(vec![1])),
            Arc::new(Int64Array::from(vec![ORG])),
            Arc::new(BooleanArray::from(vec![false])),
        ],
    )
    .unwrap();
    table.append(rows_of([foreign]), &Append::default()).await.unwrap();
    gold(&fixture).build_aggregation(with("member@8", build("sales", ""))).await.unwrap();
    let (own, _) = rows(&fixture, "member@8", query("sales")).await.unwrap();
    assert_eq!(own.len(), 1, "{own:?}");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_of_one_execution_build_once() {
    let fixture = started(Database::Sqlite).await;
    let call = || async {
        gold(&fixture)
            .build_aggregation(owner(build("sales", "e1")))
            .await
            .unwrap()
            .into_inner()
            .result
            .unwrap()
    };
    let all = futures_util::future::join_all((0..5).map(|_| call())).await;
    assert_eq!(all.iter().filter(|it| !it.duplicate).count(), 1);
    assert!(all.iter().all(|it| it.gold_batch_id == all[0].gold_batch_id));
    let stale = pb::BuildAggregationRequest { fence: 3, ..build("sales", "e2") };
    gold(&fixture).build_aggregation(owner(stale.clone())).await.unwrap();
    let stale = pb::BuildAggregationRequest { fence: 2, ..stale };
    let stale = gold(&fixture).build_aggregation(owner(stale)).await.unwrap_err();
    assert_eq!((stale.code(), reason(&stale).as_str()), (Code::FailedPrecondition, "STALE_FENCE"));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn freshness_is_told_by_data_set() {
    let fixture = started(Database::Sqlite).await;
    built(&fixture, "sales").await;
    let request =
        pb::GetDataFreshnessRequest { datasets: vec!["sales".to_owned()], ..Default::default() };
    let found = gold(&fixture).get_data_freshness(owner(request)).await.unwrap().into_inner();
    assert_eq!(found.entries.len(), 1);
    assert_eq!(found.entries[0].last_data_date, "2026-02-01");
    assert!(found.entries[0].hours > 0.0 && !found.entries[0].stale);
    fixture.stop().await;
}
