//! Views over the data sets of the template Advertising: campaigns, and their delivery by day.

use futures_util::{StreamExt as _, TryStreamExt as _};
use lake::Filter;
use lake::arrow::array::RecordBatch;
use platform_proto::platform::common::v1::CampaignStatus;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::PredicateOperator as Operator;
use platform_proto::platform::data::v1::value::Kind;
use rpc::Call;
use service::page;
use tonic::Status;
use tonic::codegen::BoxStream;

use super::silver_rows::{Found, present};
use crate::core::advertising::cells::{Cells, rows};
use crate::core::advertising::{TEMPLATE, money, platform, platform_of};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::{self, Reading};
use crate::silver::shown::Shown;
use crate::silver::table::{QUALITY_ISSUES, QUALITY_SCORE};

const CAMPAIGNS: &str = "campaigns";
const METRICS: &str = "campaign_metrics";
/// Sort names of campaigns, and their columns.
const ORDERS: [(&str, &str); 3] = [
    ("campaign_name", "campaign_name"),
    ("start_date", "start_date"),
    ("quality_score", QUALITY_SCORE),
];
const CAMPAIGN_COLUMNS: [&str; 12] = [
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
    "last_synced_at",
    QUALITY_SCORE,
];
const METRIC_COLUMNS: [&str; 9] = [
    "date",
    "connector_type",
    "campaign_id",
    "impressions",
    "clicks",
    "conversions",
    "spend",
    "currency",
    QUALITY_SCORE,
];
/// Days of delivery in one message.
const METRICS_MAX: usize = 1000;

/// A data set of the template, and its newest rows.
async fn view(parts: &Parts, call: &Call, name: &str) -> Result<Shown> {
    let found = match Found::new(parts, call.org_id, name).await {
        Err(Error::DatasetNotFound { .. }) => {
            return Err(Error::TemplateNotInstalled { template: TEMPLATE.to_owned() });
        }
        found => found?,
    };
    found.shown(parts, call, None).await
}

fn text(text: &str) -> pb::Value {
    pb::Value { kind: Some(Kind::StringValue(text.to_owned())) }
}

fn predicate(column: &str, operator: Operator, values: Vec<pb::Value>) -> pb::Predicate {
    pb::Predicate { column: column.to_owned(), operator: operator as i32, values }
}

/// Holds for rows that are present and meet all conditions.
fn filter(shown: &Shown, predicates: &[pb::Predicate]) -> Result<Filter> {
    let present = present(shown.schema())?;
    Ok(match reading::filter(shown.schema(), predicates)? {
        None => present,
        Some(asked) => present.and(asked),
    })
}

fn key(column: &str, descending: bool) -> pb::SortKey {
    pb::SortKey { column: column.to_owned(), descending, nulls_first: false }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|&it| it.to_owned()).collect()
}

pub(super) async fn campaigns(
    parts: &Parts,
    call: &Call,
    request: pb::ListCampaignEntitiesRequest,
) -> Result<pb::ListCampaignEntitiesResponse> {
    let mut page = page::numbered(request.pagination.as_ref(), ORDERS[0].0);
    // Names begin at A unless another order is asked for.
    page.is_ascending |= request
        .pagination
        .as_ref()
        .is_none_or(|it| it.sort_order.is_empty() && page.sort_by == ORDERS[0].0);
    let column = ORDERS.iter().find(|it| it.0 == page.sort_by).map(|it| it.1);
    let column = column.ok_or_else(|| {
        let rule = "must be `campaign_name`, `start_date` or `quality_score`";
        Error::field("pagination.sort_by", rule)
    })?;
    let mut asked = Vec::new();
    if request.connector_type.is_some() {
        let platform = text(&platform(request.connector_type()));
        asked.push(predicate("connector_type", Operator::Equal, vec![platform]));
    }
    if request.status.is_some() {
        let name = request.status().as_str_name().trim_start_matches("CAMPAIGN_STATUS_");
        asked.push(predicate("status", Operator::Equal, vec![text(&name.to_lowercase())]));
    }
    if let Some(since) = request.updated_since {
        let since = pb::Value { kind: Some(Kind::TimestampValue(since)) };
        asked.push(predicate("last_synced_at", Operator::GreaterOrEqual, vec![since]));
    }
    let shown = view(parts, call, CAMPAIGNS).await?;
    let filter = filter(&shown, &asked)?;
    let counted = Reading {
        columns: owned(&["campaign_id"]),
        filter: Some(filter.clone()),
        ..Reading::default()
    };
    let counted = shown.read(parts, call.org_id, &counted).await?;
    let count = |sum: i64, batch: RecordBatch| async move { Ok(sum + batch.num_rows() as i64) };
    let total: i64 = counted.into_stream().try_fold(0, count).await?;
    let order =
        [key(column, !page.is_ascending), key("connector_type", false), key("campaign_id", false)];
    let mut columns = owned(&CAMPAIGN_COLUMNS);
    columns.push(QUALITY_ISSUES.to_owned());
    let reading = Reading {
        columns,
        filter: Some(filter),
        order_by: order.into(),
        offset: u64::from(page.offset()),
        limit: u64::from(page.limit),
        ..Reading::default()
    };
    let found = shown.read(parts, call.org_id, &reading).await?;
    let found: Vec<RecordBatch> = found.into_stream().try_collect().await?;
    let mut issues = Vec::new();
    for batch in &found {
        let column = batch.schema().index_of(QUALITY_ISSUES)?;
        let column = batch.project(&[column])?;
        issues.extend(crate::rows::rows(&column)?.into_iter().map(names));
    }
    let entities =
        rows(&found).zip(issues).map(|(row, issues)| campaign(call.org_id, &row, issues));
    Ok(pb::ListCampaignEntitiesResponse {
        entities: entities.take(page.limit as usize).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

/// The texts of a row's one list.
fn names(row: pb::Row) -> Vec<String> {
    let texts = row.values.into_iter().filter_map(|it| match it.kind {
        Some(Kind::ListValue(list)) => Some(list.values),
        Some(_) | None => None,
    });
    let name = |value: pb::Value| match value.kind {
        Some(Kind::StringValue(name)) => Some(name),
        Some(_) | None => None,
    };
    texts.flatten().filter_map(name).collect()
}

fn campaign(org_id: i64, row: &Cells<'_>, quality_issues: Vec<String>) -> pb::SilverCampaign {
    let status = format!("CAMPAIGN_STATUS_{}", row.said("status").to_uppercase());
    pb::SilverCampaign {
        org_id,
        connector_type: platform_of(&row.said("connector_type")) as i32,
        campaign_id: row.said("campaign_id"),
        campaign_name: row.said("campaign_name"),
        advertiser_id: row.said("advertiser_id"),
        advertiser_name: row.said("advertiser_name"),
        status: CampaignStatus::from_str_name(&status).unwrap_or_default() as i32,
        budget: money(row.whole("budget"), &row.said("currency")),
        start_date: row.day("start_date").unwrap_or_default(),
        end_date: row.day("end_date").unwrap_or_default(),
        quality_score: row.real(QUALITY_SCORE).unwrap_or_default(),
        quality_issues,
        last_synced_at: row.moment("last_synced_at").map(rpc::wire::timestamp_to_wire),
    }
}

pub(super) async fn metrics(
    parts: &Parts,
    call: &Call,
    request: pb::QueryMetricsRequest,
) -> Result<BoxStream<pb::QueryMetricsResponse>> {
    let range = request.date_range.clone().unwrap_or_default();
    let day = |day: String| pb::Value { kind: Some(Kind::DateValue(day)) };
    let mut asked = vec![
        predicate("date", Operator::GreaterOrEqual, vec![day(range.start)]),
        predicate("date", Operator::LessOrEqual, vec![day(range.end)]),
    ];
    if request.connector_type.is_some() {
        let platform = text(&platform(request.connector_type()));
        asked.push(predicate("connector_type", Operator::Equal, vec![platform]));
    }
    if !request.campaign_ids.is_empty() {
        let ids = request.campaign_ids.iter().map(|it| text(it)).collect();
        asked.push(predicate("campaign_id", Operator::In, ids));
    }
    let shown = view(parts, call, METRICS).await?;
    let order = ["date", "connector_type", "campaign_id"].map(|it| key(it, false));
    let reading = Reading {
        columns: owned(&METRIC_COLUMNS),
        filter: Some(filter(&shown, &asked)?),
        order_by: order.into(),
        ..Reading::default()
    };
    let org_id = call.org_id;
    let found = shown.read(parts, org_id, &reading).await?;
    let messages = found.into_stream().map_ok(move |batch| {
        let metrics: Vec<_> = rows(&[batch]).map(|it| metric(org_id, &it)).collect();
        let parts: Vec<_> = metrics.chunks(METRICS_MAX).map(<[_]>::to_vec).collect();
        let message = |metrics| Ok::<_, Error>(pb::QueryMetricsResponse { metrics });
        futures_util::stream::iter(parts.into_iter().map(message))
    });
    let messages = messages.map_err(Error::from).try_flatten();
    Ok(messages.map_err(Status::from).boxed())
}

fn metric(org_id: i64, row: &Cells<'_>) -> pb::SilverMetric {
    let (impressions, clicks) = (row.count("impressions"), row.count("clicks"));
    let (conversions, spend) = (row.count("conversions"), row.whole("spend"));
    let share = |part: f64, whole: i64| if whole == 0 { 0.0 } else { part / whole as f64 };
    pb::SilverMetric {
        org_id,
        date: row.day("date").unwrap_or_default(),
        connector_type: platform_of(&row.said("connector_type")) as i32,
        campaign_id: row.said("campaign_id"),
        impressions,
        clicks,
        conversions,
        spend: money(spend, &row.said("currency")),
        // Millionths for each, times a thousand, are thousandths of the unit.
        cpm: share(spend.unwrap_or(0) as f64 / 1000.0, impressions),
        ctr: share(clicks as f64, impressions),
        cvr: share(conversions as f64, clicks),
        quality_score: row.real(QUALITY_SCORE).unwrap_or_default(),
    }
}
