//! Delivery of campaigns by day, week or month.

use lake::At;
use platform_proto::platform::common::v1::{CampaignStatus, ConnectorType};
use platform_proto::platform::data::v1::{self as pb, Granularity, PredicateOperator};
use service::page::{self, Page};

use super::cells::{Cells, rows};
use super::{METRICS, declared, money, platform, platform_of, rates};
use crate::core::gold::calendar::Calendar;
use crate::core::gold::{engine, regroup};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading;
use crate::tables::Layer;

const DIMENSIONS: [&str; 8] = [
    "date",
    "connector_type",
    "campaign_id",
    "campaign_name",
    "advertiser_id",
    "advertiser_name",
    "status",
    "currency",
];
const MEASURES: [&str; 13] = [
    "impressions",
    "clicks",
    "conversions",
    "video_views",
    "video_completions",
    "spend",
    "media_cost",
    "platform_fee",
    "budget",
    "cpm",
    "cpc",
    "ctr",
    "cvr",
];

/// One page of delivery.
pub(crate) async fn list(
    parts: &Parts,
    org_id: i64,
    request: &pb::QueryCampaignMetricsRequest,
) -> Result<pb::QueryCampaignMetricsResponse> {
    let declared = declared(parts, org_id, METRICS).await?;
    let asked = page::numbered(request.pagination.as_ref(), "date");
    let query = query(request, &asked)?;
    let plan = regroup::plan(&declared, &Calendar::default(), &query)?;
    let table = parts.tables.at(org_id, Layer::Gold, METRICS, At::Newest).await;
    let snapshot = match table {
        Err(Error::TableNotFound { .. }) => {
            let pagination = Some(page::place(&asked, 0));
            return Ok(pb::QueryCampaignMetricsResponse { rows: Vec::new(), pagination });
        }
        found => found?,
    };
    let session = || async {
        let mut session = parts.engine.session(reading::settings(parts))?;
        engine::offer(&mut session, org_id, Layer::Gold, METRICS, &snapshot).await?;
        plan.offer(&mut session, &declared)?;
        Ok::<_, Error>(session)
    };
    let sql = format!("SELECT count(1) AS \"n\" FROM ({}) AS \"all\"", plan.sql);
    let counted = engine::collect(session().await?, &sql).await?;
    let total = rows(&counted).next().map_or(0, |it| it.count("n"));
    let sql = format!("{} LIMIT {} OFFSET {}", plan.sql, asked.limit, asked.offset());
    let found = engine::collect(session().await?, &sql).await?;
    let mut rows: Vec<_> = rows(&found).map(|it| metric(org_id, &it)).collect();
    rates::fill(parts, org_id, request, &mut rows).await?;
    Ok(pb::QueryCampaignMetricsResponse { rows, pagination: Some(page::place(&asked, total)) })
}

/// The view as a query of the aggregation.
fn query(
    request: &pb::QueryCampaignMetricsRequest,
    asked: &Page,
) -> Result<pb::QueryAggregationRequest> {
    let granularity = match request.granularity() {
        Granularity::Unspecified => Granularity::Day,
        found @ (Granularity::Day | Granularity::Week | Granularity::Month) => found,
        Granularity::Quarter | Granularity::Year | Granularity::Hour => {
            return Err(Error::field("granularity", "must be days, weeks or months"));
        }
    };
    let sort = match asked.sort_by.as_str() {
        found @ ("date" | "impressions" | "clicks" | "conversions" | "spend") => found,
        _ => {
            let rule = "must be `date`, `impressions`, `clicks`, `conversions` or `spend`";
            return Err(Error::field("pagination.sort_by", rule));
        }
    };
    let text = |text: &str| pb::Value { kind: Some(pb::value::Kind::StringValue(text.to_owned())) };
    let mut predicates = Vec::new();
    if !request.campaign_ids.is_empty() {
        predicates.push(pb::Predicate {
            column: "campaign_id".to_owned(),
            operator: PredicateOperator::In as i32,
            values: request.campaign_ids.iter().map(|it| text(it)).collect(),
        });
    }
    if request.connector_type.is_some() {
        predicates.push(pb::Predicate {
            column: "connector_type".to_owned(),
            operator: PredicateOperator::Equal as i32,
            values: vec![text(&platform(request.connector_type()))],
        });
    }
    let key = |column: &str, descending| pb::SortKey {
        column: column.to_owned(),
        descending,
        nulls_first: false,
    };
    let mut order_by = vec![key(sort, !asked.is_ascending)];
    let rest = ["date", "connector_type", "campaign_id", "currency"];
    order_by.extend(rest.iter().filter(|it| **it != sort).map(|it| key(it, false)));
    Ok(pb::QueryAggregationRequest {
        aggregation: METRICS.to_owned(),
        dimensions: DIMENSIONS.map(str::to_owned).to_vec(),
        measures: MEASURES.map(str::to_owned).to_vec(),
        granularity: granularity as i32,
        date_range: request.date_range.clone(),
        predicates,
        order_by,
        ..pb::QueryAggregationRequest::default()
    })
}

fn metric(org_id: i64, row: &Cells<'_>) -> pb::CampaignMetric {
    let currency = row.said("currency");
    let amount = |column: &str| money(row.whole(column), &currency);
    let status = format!("CAMPAIGN_STATUS_{}", row.said("status").to_uppercase());
    let kind: ConnectorType = platform_of(&row.said("connector_type"));
    pb::CampaignMetric {
        org_id,
        date: row.day("date").unwrap_or_default(),
        connector_type: kind as i32,
        advertiser_id: row.said("advertiser_id"),
        advertiser_name: row.said("advertiser_name"),
        campaign_id: row.said("campaign_id"),
        campaign_name: row.said("campaign_name"),
        insertion_order_id: None,
        line_item_id: None,
        status: CampaignStatus::from_str_name(&status).unwrap_or_default() as i32,
        impressions: row.count("impressions"),
        clicks: row.count("clicks"),
        conversions: row.count("conversions"),
        video_views: row.count("video_views"),
        video_completions: row.count("video_completions"),
        spend: amount("spend"),
        media_cost: amount("media_cost"),
        platform_fee: amount("platform_fee"),
        cpm: row.real("cpm").unwrap_or(0.0),
        cpc: row.real("cpc").unwrap_or(0.0),
        ctr: row.real("ctr").unwrap_or(0.0),
        cvr: row.real("cvr").unwrap_or(0.0),
        budget: amount("budget"),
        pacing_rate: None,
        margin_percent: None,
    }
}
