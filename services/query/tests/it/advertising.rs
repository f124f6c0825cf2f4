//! The template Advertising as config installs it, and tables as data would have built them.

use std::sync::Arc;

use async_trait::async_trait;
use lake::arrow::array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int64Array, RecordBatch, StringArray,
    TimestampMicrosecondArray,
};
use lake::arrow::datatypes::{Field, Schema};
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::token_service_server::TokenService;
use platform_proto::platform::config::v1::{self as config, FieldType, template_object::Object};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::gold_service_server::GoldService;
use rpc::Call;
use serde_json::{Value, json};
use tonic::{Request, Response, Status};

use crate::fixture::{Fixture, ORG, Shared};

const TEMPLATE: &str = include_str!("../../../config/templates/advertising.json");
/// One unit of a currency.
pub(crate) const UNIT: i64 = 1_000_000;
/// 2026-01-01, counted from 1970-01-01.
const NEW_YEAR: i32 = 20_454;

/// The data sets of the template.
pub(crate) fn datasets() -> Vec<config::Dataset> {
    let template: config::Template = serde_json::from_str(TEMPLATE).unwrap();
    let objects = template.objects.into_iter().filter_map(|it| match it.object {
        Some(Object::Dataset(dataset)) => Some(dataset),
        _ => None,
    });
    objects.collect()
}

/// The kind of a column of the template, by its name.
fn kind(name: &str) -> FieldType {
    match name {
        "date" | "start_date" | "end_date" | "as_of" | "first_date" | "last_date" => {
            FieldType::Date
        }
        "connector_type" | "campaign_id" | "campaign_name" | "advertiser_id"
        | "advertiser_name" | "campaign_key" | "match_key" | "status" | "currency" | "deal_id"
        | "external_id" | "client_name" | "buy_model" | "cost_currency" | "delivered_currency"
        | "pacing_status" | "trader" | "source" => FieldType::String,
        "pacing_rate"
        | "spent_percent"
        | "variance_percent"
        | "margin_percent"
        | "cpm"
        | "cpc"
        | "ctr"
        | "cvr"
        | "spend_mean_7d"
        | "clicks_mean_7d"
        | "impressions_mean_7d"
        | "ctr_mean_7d" => FieldType::Float,
        "matched" | "is_comparable" => FieldType::Boolean,
        "last_synced_at" | "updated_at" => FieldType::Timestamp,
        _ => FieldType::Integer,
    }
}

/// The columns of an aggregation of the template, as config tells them; none if it is not of the template.
pub(crate) fn columns(name: &str) -> Option<Vec<config::DatasetColumn>> {
    let dataset = datasets().into_iter().find(|it| it.name == name)?;
    let gold = dataset.definition?.gold?;
    let names = gold.dimensions.into_iter().map(|it| it.name);
    let names = names.chain(gold.measures.into_iter().map(|it| it.name));
    let names = names.chain(gold.windows.into_iter().map(|it| it.name));
    let names = names.chain(gold.derived.into_iter().map(|it| it.name));
    let column = |name: String| config::DatasetColumn {
        r#type: kind(&name) as i32,
        name,
        nullable: true,
        ..config::DatasetColumn::default()
    };
    Some(names.map(column).collect())
}

/// A day of January 2026, as it is stored.
fn day_of(text: &str) -> i32 {
    let of_month = text.strip_prefix("2026-01-").expect("a day of January 2026");
    NEW_YEAR - 1 + of_month.parse::<i32>().unwrap()
}

fn column(name: &str, kind: FieldType, rows: &[Value]) -> (Field, ArrayRef) {
    let cells = || rows.iter().map(|row| &row[name]);
    let array: ArrayRef = match kind {
        FieldType::Date => {
            let days = cells().map(|it| it.as_str().map(day_of));
            Arc::new(days.collect::<Date32Array>())
        }
        FieldType::String => Arc::new(cells().map(Value::as_str).collect::<StringArray>()),
        FieldType::Float => Arc::new(cells().map(Value::as_f64).collect::<Float64Array>()),
        FieldType::Boolean => Arc::new(cells().map(Value::as_bool).collect::<BooleanArray>()),
        FieldType::Timestamp => {
            let all: TimestampMicrosecondArray = cells().map(Value::as_i64).collect();
            Arc::new(all.with_timezone("UTC"))
        }
        FieldType::Integer
        | FieldType::Money
        | FieldType::Decimal
        | FieldType::Json
        | FieldType::Bytes
        | FieldType::Unspecified => Arc::new(cells().map(Value::as_i64).collect::<Int64Array>()),
    };
    (Field::new(name, array.data_type().clone(), true), array)
}

fn batch(columns: Vec<(Field, ArrayRef)>) -> RecordBatch {
    let (fields, arrays): (Vec<Field>, Vec<ArrayRef>) = columns.into_iter().unzip();
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays).unwrap()
}

/// Writes rows of a silver table. What is not named is NULL; a row may say that it is deleted.
async fn silver(fixture: &Fixture, org: i64, name: &str, columns: &[&str], rows: &[Value]) {
    let n = rows.len();
    let mut all: Vec<(Field, ArrayRef)> =
        columns.iter().map(|it| column(it, kind(it), rows)).collect();
    let own =
        |name: &str, array: ArrayRef| (Field::new(name, array.data_type().clone(), true), array);
    let deleted = rows.iter().map(|it| it["_deleted"].as_bool().unwrap_or(false));
    let seen = rows.iter().map(|it| it["seen"].as_i64().unwrap_or(1));
    let seen = seen.map(|it| 1_790_000_000_000_000 + it);
    let seen = TimestampMicrosecondArray::from_iter_values(seen);
    all.extend([
        own("_org_id", Arc::new(Int64Array::from(vec![org; n]))),
        own("_ingested_at", Arc::new(seen.with_timezone("UTC"))),
        own("_quality_score", Arc::new(Float64Array::from(vec![95.0; n]))),
        own("_deleted", Arc::new(deleted.map(Some).collect::<BooleanArray>())),
    ]);
    fixture.writer.append(&format!("{org}/silver/{name}"), batch(all)).await;
}

/// Writes rows of an aggregation.
async fn gold(fixture: &Fixture, org: i64, name: &str, rows: &[Value]) {
    let n = rows.len();
    let declared = columns(name).unwrap();
    let mut all: Vec<(Field, ArrayRef)> =
        declared.iter().map(|it| column(&it.name, it.r#type(), rows)).collect();
    let own =
        |name: &str, array: ArrayRef| (Field::new(name, array.data_type().clone(), true), array);
    let built = TimestampMicrosecondArray::from(vec![1_790_000_000_000_000; n]);
    all.extend([
        own("_org_id", Arc::new(Int64Array::from(vec![org; n]))),
        own("_built_at", Arc::new(built.with_timezone("UTC"))),
    ]);
    fixture.writer.append(&format!("{org}/gold/{name}"), batch(all)).await;
}

fn campaign(source: &str, id: &str, name: &str, status: Option<&str>) -> Value {
    json!({
        "connector_type": source, "campaign_id": id, "campaign_name": name,
        "advertiser_id": if source == "dv360" { "a1" } else { "a2" }, "advertiser_name": "Acme",
        "status": status, "currency": if source == "ttd" { "USD" } else { "EUR" },
    })
}

fn with(mut row: Value, more: Value) -> Value {
    let (Some(row_fields), Value::Object(more)) = (row.as_object_mut(), more) else { return row };
    row_fields.extend(more);
    row
}

/// Impressions, clicks and conversions of a day, and what it cost.
fn delivery(
    source: &str,
    id: &str,
    day: &str,
    [seen, clicked, bought]: [i64; 3],
    spend: i64,
) -> Value {
    json!({
        "date": day, "connector_type": source, "campaign_id": id, "impressions": seen,
        "clicks": clicked, "conversions": bought, "spend": spend * UNIT,
        "currency": if source == "ttd" { "USD" } else { "EUR" },
    })
}

fn margin(source: &str, id: &str, day: &str, deal: Option<&str>, revenue: i64, cost: i64) -> Value {
    let own = if source == "ttd" { "USD" } else { "EUR" };
    json!({
        "date": day, "connector_type": source, "campaign_id": id,
        "advertiser_id": if source == "dv360" { "a1" } else { "a2" }, "deal_id": deal,
        "currency": deal.map(|_| "EUR"), "cost_currency": own,
        "revenue": deal.map(|_| revenue * UNIT), "cost": cost * UNIT,
    })
}

const CAMPAIGN: [&str; 10] = [
    "connector_type",
    "campaign_id",
    "campaign_name",
    "advertiser_id",
    "advertiser_name",
    "status",
    "budget",
    "currency",
    "start_date",
    "end_date",
];

async fn campaigns(fixture: &Fixture) {
    let january = |first: &str, last: &str| json!({"start_date": first, "end_date": last});
    let all = [
        with(
            with(
                campaign("dv360", "c1", "Spring Sale", Some("active")),
                january("2026-01-01", "2026-01-10"),
            ),
            json!({"budget": 1_000 * UNIT, "seen": 5}),
        ),
        campaign("dv360", "c2", "Summer", Some("paused")),
        with(
            with(
                campaign("ttd", "c1", "Autumn", Some("active")),
                january("2026-01-01", "2026-01-31"),
            ),
            json!({"budget": 500 * UNIT, "seen": 9}),
        ),
        campaign("meta", "c3", "Old", Some("archived")),
        campaign("ttd", "c4", "Winter", None),
        with(campaign("dv360", "c9", "Gone", Some("active")), json!({"_deleted": true})),
    ];
    silver(fixture, ORG, "campaigns", &CAMPAIGN, &all).await;
    let deals = [json!({"deal_id": "d1"}), json!({"deal_id": "d2"}), json!({"deal_id": "d9"})];
    silver(fixture, ORG, "deals", &["deal_id"], &deals).await;
}

/// What two deals of one campaign are booked at, of which the first counts.
async fn pacing(fixture: &Fixture) {
    let first = json!({
        "connector_type": "dv360", "campaign_id": "c1", "campaign_name": "Spring Sale",
        "advertiser_id": "a1", "deal_id": "d1", "start_date": "2026-01-01",
        "end_date": "2026-01-10", "currency": "EUR", "booked": 100 * UNIT,
        "delivered": 60 * UNIT, "delivered_currency": "EUR", "impressions": 4_000,
        "total_days": 10, "as_of": "2026-01-11", "days_elapsed": 6, "days_remaining": 4,
        "expected": 60 * UNIT, "pacing_rate": 100.0, "projected": 100 * UNIT, "variance": 0,
        "variance_percent": 0.0, "margin_percent": 40.0, "pacing_status": "on_track",
    });
    let second = with(
        first.clone(),
        json!({"deal_id": "d2", "pacing_rate": 10.0, "pacing_status": "critical_under"}),
    );
    let without =
        json!({"connector_type": "dv360", "campaign_id": "c2", "campaign_name": "Summer"});
    gold(fixture, ORG, "pacing_summary", &[second, first, without]).await;
}

/// An organisation that uses the template, and another whose one campaign has an id of its own.
pub(crate) async fn fill(fixture: &Fixture) {
    fixture.others.declare(ORG, datasets());
    fixture.others.declare(8, datasets());
    campaigns(fixture).await;
    pacing(fixture).await;
    let days = [
        delivery("dv360", "c1", "2026-01-01", [1_000, 10, 1], 20),
        delivery("dv360", "c1", "2026-01-02", [3_000, 20, 3], 40),
        // After the flight.
        delivery("dv360", "c1", "2026-01-11", [500, 5, 0], 10),
        delivery("ttd", "c1", "2026-01-02", [2_000, 8, 2], 30),
        delivery("meta", "c3", "2026-01-02", [100, 1, 0], 5),
        // Its campaign was never told of.
        delivery("dv360", "lost", "2026-01-01", [50, 0, 0], 1),
    ];
    gold(fixture, ORG, "campaign_metrics_daily", &days).await;
    let days = [
        margin("dv360", "c1", "2026-01-01", Some("d1"), 30, 18),
        margin("dv360", "c1", "2026-01-01", Some("d2"), 6, 18),
        margin("dv360", "c1", "2026-01-02", Some("d1"), 60, 36),
        margin("ttd", "c1", "2026-01-02", None, 0, 27),
        margin("meta", "c3", "2026-01-02", None, 0, 5),
    ];
    gold(fixture, ORG, "campaign_margin_daily", &days).await;
    let newest = |source: &str, day: &str| json!({"connector_type": source, "last_date": day});
    let days =
        [newest("dv360", "2026-01-11"), newest("ttd", "2026-01-02"), newest("meta", "2026-01-02")];
    gold(fixture, ORG, "delivery_days", &days).await;
    let secret = campaign("dv360", "x1", crate::tables::SECRET_TEXT, Some("active"));
    silver(fixture, 8, "campaigns", &CAMPAIGN, std::slice::from_ref(&secret)).await;
    // A row that came into the wrong table.
    let columns: Vec<(Field, ArrayRef)> =
        CAMPAIGN.iter().map(|it| column(it, kind(it), std::slice::from_ref(&secret))).collect();
    let own =
        |name: &str, array: ArrayRef| (Field::new(name, array.data_type().clone(), true), array);
    let seen = TimestampMicrosecondArray::from(vec![1]).with_timezone("UTC");
    let foreign = columns.into_iter().chain([
        own("_org_id", Arc::new(Int64Array::from(vec![8]))),
        own("_ingested_at", Arc::new(seen)),
        own("_quality_score", Arc::new(Float64Array::from(vec![1.0]))),
        own("_deleted", Arc::new(BooleanArray::from(vec![false]))),
    ]);
    fixture.writer.append(&format!("{ORG}/silver/campaigns"), batch(foreign.collect())).await;
}

#[async_trait]
impl TokenService for Shared {
    /// The caller's own token is good everywhere here.
    async fn exchange_token(
        &self,
        request: Request<auth::ExchangeTokenRequest>,
    ) -> Result<Response<auth::ExchangeTokenResponse>, Status> {
        use auth::exchange_token_request::Subject;
        let Some(Subject::SubjectToken(access_token)) = request.into_inner().subject else {
            return Err(Status::permission_denied("query acts for nobody but its callers"));
        };
        Ok(Response::new(auth::ExchangeTokenResponse { access_token, ..Default::default() }))
    }
}

#[async_trait]
impl GoldService for Shared {
    /// Tells by the snapshot who asked, and for which day.
    async fn get_pacing(
        &self,
        request: Request<data::GetPacingRequest>,
    ) -> Result<Response<data::GetPacingResponse>, Status> {
        let call = Call::of(&request);
        let asked = request.into_inner();
        let pacing = data::PacingSnapshot {
            entity: asked.entity,
            delivered_impressions: day_of(&asked.as_of).into(),
            deal_id: Some(format!("{}@{}", call.user_id(), call.org_id)),
            ..data::PacingSnapshot::default()
        };
        Ok(Response::new(data::GetPacingResponse { pacing: Some(pacing) }))
    }
}
