//! The template's declarations, followed from silver rows to pacing and margin.

use std::sync::Arc;

use lake::arrow::array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int64Array, RecordBatch, StringArray,
    TimestampMicrosecondArray,
};
use lake::arrow::datatypes::{DataType, SchemaRef};
use platform_proto::platform::common::v1::{DateRange, EntityReference, EntityType, PacingStatus};
use platform_proto::platform::config::v1::{self as config, template_object::Object};
use platform_proto::platform::data::v1 as pb;
use serde_json::{Value, json};

use super::{deals, margin, metrics, pacing};
use crate::core::gold::calendar::day_of;
use crate::core::gold::fixture::{Fixture, ORG};
use crate::core::gold::order::ordered;
use crate::error::Error;

const TEMPLATE: &str = include_str!("../../../../config/templates/advertising.json");

async fn installed() -> Fixture {
    let fixture = Fixture::new().await;
    let template: config::Template = serde_json::from_str(TEMPLATE).unwrap();
    for object in template.objects {
        if let Some(Object::Dataset(dataset)) = object.object {
            fixture.put(config::Dataset { version: 1, ..dataset });
        }
    }
    fixture
}

/// Rows of JSON as a batch; days are texts, and what is not named is NULL.
fn batch(schema: &SchemaRef, rows: &[Value], seq: i64) -> RecordBatch {
    let columns = schema.fields().iter().map(|field| -> ArrayRef {
        let cells = || rows.iter().map(|row| &row[field.name()]);
        match (field.name().as_str(), field.data_type()) {
            ("_org_id", _) => Arc::new(Int64Array::from(vec![ORG; rows.len()])),
            ("_seq", _) => Arc::new(Int64Array::from_iter_values(
                (0..rows.len() as i64).map(|at| seq * 1000 + at),
            )),
            ("_deleted", _) => Arc::new(BooleanArray::from(vec![false; rows.len()])),
            (_, DataType::Utf8) => Arc::new(cells().map(|it| it.as_str()).collect::<StringArray>()),
            (_, DataType::Int64) => Arc::new(cells().map(Value::as_i64).collect::<Int64Array>()),
            (_, DataType::Float64) => {
                Arc::new(cells().map(Value::as_f64).collect::<Float64Array>())
            }
            (_, DataType::Date32) => {
                Arc::new(cells().map(|it| it.as_str().and_then(day_of)).collect::<Date32Array>())
            }
            (_, DataType::Timestamp(..)) => Arc::new(
                cells()
                    .map(Value::as_i64)
                    .collect::<TimestampMicrosecondArray>()
                    .with_timezone("UTC"),
            ),
            (name, other) => panic!("{name} is {other}"),
        }
    });
    RecordBatch::try_new(Arc::clone(schema), columns.collect()).unwrap()
}

const UNIT: i64 = 1_000_000;

fn campaign(id: &str, budget: Option<i64>) -> Value {
    json!({
        "connector_type": "dv360", "campaign_id": id, "campaign_name": format!("Campaign {id}"),
        "advertiser_id": "a1", "advertiser_name": "Client", "campaign_key": format!("dv360/{id}"),
        "match_key": format!("client/campaign {id}"), "status": "active",
        "budget": budget.map(|it| it * UNIT), "currency": "EUR",
        "start_date": "2026-01-01", "end_date": "2026-01-30", "flight_days": 30,
    })
}

fn delivery(id: &str, day: &str, spend: i64, impressions: i64) -> Value {
    json!({
        "date": day, "connector_type": "dv360", "campaign_id": id, "impressions": impressions,
        "clicks": 10, "conversions": 0, "video_views": 0, "video_completions": 0,
        "spend": spend * UNIT, "media_cost": spend * UNIT * 8 / 10,
        "platform_fee": spend * UNIT / 10, "currency": "EUR",
    })
}

async fn write(fixture: &Fixture, name: &str, rows: &[Value], seq: i64) {
    let schema = fixture.silver(name);
    fixture.write(name, batch(&schema, rows, seq)).await;
}

async fn build(fixture: &Fixture) {
    for dataset in ordered(&fixture.parts.datasets.list(ORG).await.unwrap()) {
        fixture.build(&dataset.name).await.unwrap();
    }
}

fn entity(kind: EntityType, id: &str) -> Option<EntityReference> {
    Some(EntityReference { r#type: kind as i32, id: id.to_owned(), ..Default::default() })
}

async fn paced(fixture: &Fixture, id: &str, as_of: &str) -> pb::PacingSnapshot {
    let request = pb::GetPacingRequest {
        entity: entity(EntityType::Campaign, id),
        as_of: as_of.to_owned(),
        ..Default::default()
    };
    pacing::get(&fixture.parts, ORG, &request).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn pacing_is_told_in_bands_and_never_infinite() {
    let fixture = installed().await;
    let spends =
        [("low", 20_000), ("under", 40_000), ("on", 50_000), ("over", 60_000), ("high", 80_000)];
    let mut campaigns: Vec<Value> =
        spends.iter().map(|(id, _)| campaign(id, Some(100_000))).collect();
    campaigns.push(campaign("free", None));
    campaigns.push(campaign("zero", Some(0)));
    campaigns.push(campaign("still", Some(100_000)));
    let mut late = campaign("late", Some(100_000));
    late["start_date"] = json!("2026-02-01");
    late["end_date"] = json!("2026-02-28");
    late["flight_days"] = json!(28);
    campaigns.push(late);
    write(&fixture, "campaigns", &campaigns, 1).await;
    write(&fixture, "deals", &[], 1).await;
    let rows: Vec<Value> =
        spends.iter().map(|(id, spend)| delivery(id, "2026-01-15", *spend, 1000)).collect();
    write(&fixture, "campaign_metrics", &rows, 1).await;
    build(&fixture).await;
    let on = paced(&fixture, "on", "").await;
    assert_eq!((on.pacing_rate, on.status()), (Some(100.0), PacingStatus::OnTrack));
    assert_eq!((on.total_days, on.days_elapsed, on.days_remaining), (30, 15, 15));
    let micros = |it: &Option<platform_proto::platform::common::v1::Money>| {
        it.as_ref().unwrap().amount_micros / UNIT
    };
    assert_eq!((micros(&on.booked), micros(&on.delivered)), (100_000, 50_000));
    assert_eq!((micros(&on.expected_delivery), micros(&on.projected)), (50_000, 100_000));
    assert_eq!((micros(&on.variance), on.variance_percent), (0, Some(0.0)));
    assert_eq!((on.margin_percent, on.deal_id), (None, None));
    let bands = [
        ("low", 40.0, PacingStatus::CriticalUnder),
        ("under", 80.0, PacingStatus::UnderPacing),
        ("over", 120.0, PacingStatus::OverPacing),
        ("high", 160.0, PacingStatus::CriticalOver),
        ("still", 0.0, PacingStatus::CriticalUnder),
    ];
    for (id, rate, status) in bands {
        let found = paced(&fixture, id, "").await;
        assert_eq!(found.status(), status, "{id}");
        assert!((found.pacing_rate.unwrap() - rate).abs() < 1e-9, "{id}: {:?}", found.pacing_rate);
    }
    for id in ["zero", "late"] {
        let found = paced(&fixture, id, "").await;
        assert_eq!((found.pacing_rate, found.status()), (None, PacingStatus::Unspecified), "{id}");
    }
    let missing =
        pb::GetPacingRequest { entity: entity(EntityType::Campaign, "free"), ..Default::default() };
    let missing = pacing::get(&fixture.parts, ORG, &missing).await;
    assert!(matches!(missing, Err(Error::EntityNotFound { .. })), "{missing:?}");
    // The farthest from 100 comes first, what cannot be computed last.
    let listed =
        pacing::list(&fixture.parts, ORG, &pb::ListPacingRequest::default()).await.unwrap();
    let ids: Vec<&str> =
        listed.rows.iter().map(|it| it.entity.as_ref().unwrap().id.as_str()).collect();
    assert_eq!(ids[..3], ["still", "high", "low"], "{ids:?}");
    assert_eq!(ids.len(), 9);
    let critical = pb::ListPacingRequest {
        status: Some(PacingStatus::CriticalUnder as i32),
        ..Default::default()
    };
    let listed = pacing::list(&fixture.parts, ORG, &critical).await.unwrap();
    assert_eq!(listed.pagination.unwrap().total, 2);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pacing_of_an_earlier_day_counts_no_later_delivery() {
    let fixture = installed().await;
    write(&fixture, "campaigns", &[campaign("c", Some(30_000))], 1).await;
    write(&fixture, "deals", &[], 1).await;
    let rows: Vec<Value> =
        (1..=20).map(|day| delivery("c", &format!("2026-01-{day:02}"), 2_000, 1000)).collect();
    write(&fixture, "campaign_metrics", &rows, 1).await;
    build(&fixture).await;
    let now = paced(&fixture, "c", "").await;
    let then = paced(&fixture, "c", "2026-01-10").await;
    assert_eq!((now.days_elapsed, now.pacing_rate), (20, Some(200.0)));
    assert_eq!((then.days_elapsed, then.pacing_rate), (10, Some(200.0)));
    assert_eq!((then.delivered_impressions, now.delivered_impressions), (10_000, 20_000));
    fixture.stop().await;
}

fn deal(id: &str, model: &str, rate: i64, booked: i64) -> Value {
    json!({
        "deal_id": id, "external_id": format!("x-{id}"), "client_name": "Client",
        "campaign_name": "Campaign c", "match_key": "client/campaign c",
        "start_date": "2026-01-01", "end_date": "2026-01-30", "flight_days": 30,
        "booked": booked * UNIT, "currency": "EUR", "buy_model": model, "rate": rate * UNIT,
        "booked_quantity": 0, "status": "active",
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn margin_is_what_the_client_pays_less_what_it_cost() {
    let fixture = installed().await;
    write(&fixture, "campaigns", &[campaign("c", Some(1_000)), campaign("d", Some(1_000))], 1)
        .await;
    // The first is matched by its names, the second by the id; a cancelled one counts for nothing.
    let mut second = deal("d2", "fixed", 0, 300);
    second["campaign_id"] = json!("d");
    second["campaign_name"] = json!("Something else");
    let mut third = deal("d3", "cpm", 99, 300);
    third["status"] = json!("cancelled");
    write(&fixture, "deals", &[deal("d1", "cpm", 10, 600), second, third], 1).await;
    let mut rows = Vec::new();
    for day in 1..=10 {
        rows.push(delivery("c", &format!("2026-01-{day:02}"), 10, 2_000));
        rows.push(delivery("d", &format!("2026-01-{day:02}"), 10, 2_000));
    }
    rows.push(delivery("c", "2026-02-05", 10, 2_000));
    write(&fixture, "campaign_metrics", &rows, 1).await;
    build(&fixture).await;
    let ask = |kind, id: &str, start: &str, end: &str| pb::GetMarginRequest {
        entity: entity(kind, id),
        date_range: Some(DateRange { start: start.to_owned(), end: end.to_owned() }),
        ..Default::default()
    };
    let get = async |request| margin::get(&fixture.parts, ORG, &request).await;
    let amount = |it: &Option<platform_proto::platform::common::v1::Money>| {
        it.as_ref().unwrap().amount_micros
    };
    // 2,000 impressions a day at 10 for each 1,000, and 9 of cost.
    let found = get(ask(EntityType::Campaign, "c", "2026-01-01", "2026-01-05")).await.unwrap();
    assert_eq!((amount(&found.revenue), amount(&found.cost)), (100 * UNIT, 45 * UNIT));
    assert_eq!(amount(&found.margin), 55 * UNIT);
    assert!((found.margin_percent.unwrap() - 55.0).abs() < 1e-9);
    assert_eq!(found.last_data_date, "2026-01-05");
    // Outside of the flight nobody pays.
    let found = get(ask(EntityType::Deal, "d1", "2026-02-01", "2026-02-28")).await.unwrap();
    assert_eq!((amount(&found.revenue), found.margin_percent), (0, None));
    // A fixed price is divided over the flight.
    let found = get(ask(EntityType::Campaign, "d", "2026-01-01", "2026-01-31")).await.unwrap();
    assert_eq!((amount(&found.revenue), amount(&found.cost)), (100 * UNIT, 90 * UNIT));
    let missing = get(ask(EntityType::Campaign, "none", "2026-01-01", "2026-01-31")).await;
    assert!(matches!(missing, Err(Error::EntityNotFound { .. })), "{missing:?}");
    let c = paced(&fixture, "c", "").await;
    assert_eq!(c.deal_id.as_deref(), Some("d1"));
    let amounts = (amount(&c.booked), amount(&c.delivered));
    assert_eq!(amounts, (600 * UNIT, 100 * UNIT), "delivery within the flight counts");
    assert!((c.margin_percent.unwrap() - 55.0).abs() < 1e-9);
    let listed =
        deals::list(&fixture.parts, ORG, &pb::ListDealsRequest::default(), false).await.unwrap();
    let matched: Vec<(&str, bool)> =
        listed.deals.iter().map(|it| (it.id.as_str(), it.matched)).collect();
    assert_eq!(matched, [("d1", true), ("d2", true), ("d3", false)]);
    let request = pb::ListDealsRequest { search: "ELSE".to_owned(), ..Default::default() };
    let listed = deals::list(&fixture.parts, ORG, &request, false).await.unwrap();
    assert_eq!((listed.deals.len(), listed.deals[0].id.as_str()), (1, "d2"));
    let found = deals::get(&fixture.parts, ORG, "d1", false).await.unwrap();
    assert_eq!((found.rate_micros, found.buy_model()), (10 * UNIT, pb::BuyModel::Cpm));
    // Another currency cannot be compared.
    let mut dollars = deal("d1", "cpm", 10, 600);
    dollars["currency"] = json!("USD");
    write(&fixture, "deals", &[dollars], 2).await;
    build(&fixture).await;
    let other = get(ask(EntityType::Campaign, "c", "2026-01-01", "2026-01-05")).await;
    assert!(matches!(other, Err(Error::CurrencyMismatch { .. })), "{other:?}");
    let c = paced(&fixture, "c", "").await;
    assert_eq!((c.pacing_rate, c.margin_percent), (None, None));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ratios_of_a_week_are_made_of_sums() {
    let fixture = installed().await;
    write(&fixture, "campaigns", &[campaign("c", Some(30_000))], 1).await;
    write(&fixture, "deals", &[], 1).await;
    // Thursday to Wednesday.
    let days = [("2026-01-01", 1_000), ("2026-01-05", 100), ("2026-01-07", 300)];
    let rows: Vec<Value> = days.iter().map(|(day, seen)| delivery("c", day, 10, *seen)).collect();
    write(&fixture, "campaign_metrics", &rows, 1).await;
    build(&fixture).await;
    let request = pb::QueryCampaignMetricsRequest {
        date_range: Some(DateRange {
            start: "2026-01-01".to_owned(),
            end: "2026-01-31".to_owned(),
        }),
        granularity: pb::Granularity::Week as i32,
        ..Default::default()
    };
    let found = metrics::list(&fixture.parts, ORG, &request).await.unwrap();
    let shown: Vec<(&str, i64, f64)> =
        found.rows.iter().map(|it| (it.date.as_str(), it.impressions, it.ctr)).collect();
    assert_eq!(shown, [("2026-01-05", 400, 0.05), ("2025-12-29", 1_000, 0.01)]);
    assert_eq!(found.pagination.unwrap().total, 2);
    let none = pb::QueryCampaignMetricsRequest { campaign_ids: vec!["x".to_owned()], ..request };
    assert!(metrics::list(&fixture.parts, ORG, &none).await.unwrap().rows.is_empty());
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn delivery_is_shown_with_its_pacing_and_margin() {
    let fixture = installed().await;
    write(&fixture, "campaigns", &[campaign("c", Some(900)), campaign("d", Some(900))], 1).await;
    write(&fixture, "deals", &[deal("d1", "cpm", 10, 600)], 1).await;
    let mut rows = Vec::new();
    for day in 1..=10 {
        rows.push(delivery("c", &format!("2026-01-{day:02}"), 10, 2_000 * (day % 2)));
        rows.push(delivery("d", &format!("2026-01-{day:02}"), 60, 2_000));
    }
    write(&fixture, "campaign_metrics", &rows, 1).await;
    build(&fixture).await;
    let ask = async |granularity: pb::Granularity, end: &str| {
        let request = pb::QueryCampaignMetricsRequest {
            date_range: Some(DateRange { start: "2026-01-01".to_owned(), end: end.to_owned() }),
            granularity: granularity as i32,
            ..Default::default()
        };
        let found = metrics::list(&fixture.parts, ORG, &request).await.unwrap();
        let shown = |it: &pb::CampaignMetric| {
            let rounded = |it: Option<f64>| it.map(|it| it.round() as i64);
            (it.campaign_id.clone(), rounded(it.pacing_rate), rounded(it.margin_percent))
        };
        found.rows.iter().map(shown).collect::<Vec<_>>()
    };
    let row = |id: &str, pacing: i64, margin: Option<i64>| (id.to_owned(), Some(pacing), margin);
    // 10 of 600 a day are half of what an even delivery brings; of the deal's 20 a day, 9 were spent on the first, and
    // nothing came in on the second.
    let days = ask(pb::Granularity::Day, "2026-01-02").await;
    let wanted =
        [row("c", 50, None), row("d", 200, None), row("c", 50, Some(55)), row("d", 200, None)];
    assert_eq!(days, wanted);
    // The month goes on, so that it is looked at on the newest day.
    let month = ask(pb::Granularity::Month, "2026-01-31").await;
    assert_eq!(month, [row("c", 50, Some(10)), row("d", 200, None)]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_template_there_is_nothing_to_view() {
    let fixture = Fixture::new().await;
    let missing = pacing::list(&fixture.parts, ORG, &pb::ListPacingRequest::default()).await;
    assert!(matches!(missing, Err(Error::TemplateNotInstalled { .. })), "{missing:?}");
    let missing = deals::list(&fixture.parts, ORG, &pb::ListDealsRequest::default(), false).await;
    assert!(matches!(missing, Err(Error::TemplateNotInstalled { .. })), "{missing:?}");
    fixture.stop().await;
}
