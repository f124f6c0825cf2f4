//! Pacing and margin beside the delivery of campaigns.

use std::collections::{BTreeMap, BTreeSet};

use lake::At;
use lake::sql::ScalarValue;
use platform_proto::platform::config::v1::TimeGrain;
use platform_proto::platform::data::v1::{self as pb, Granularity};

use super::cells::rows;
use super::{MARGIN, METRICS, declared, pacing, platform};
use crate::core::gold::calendar::{Calendar, day_of, text_of};
use crate::core::gold::engine;
use crate::core::gold::text::{literal, name, one_of, table};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::tables::Layer;

/// A campaign: its platform, as rows name it, and its id there.
type Campaign = (String, String);

/// Fills in how the campaigns paced at the end of their periods, and what the periods' margin was.
///
/// Nothing is filled in where the aggregation that would tell is not declared any more.
pub(super) async fn fill(
    parts: &Parts,
    org_id: i64,
    request: &pb::QueryCampaignMetricsRequest,
    found: &mut [pb::CampaignMetric],
) -> Result<()> {
    let Some(days) = crate::convert::gold::days(request.date_range.as_ref())? else {
        return Ok(());
    };
    let grain = match request.granularity() {
        Granularity::Week => TimeGrain::Week,
        Granularity::Month => TimeGrain::Month,
        Granularity::Unspecified
        | Granularity::Hour
        | Granularity::Day
        | Granularity::Quarter
        | Granularity::Year => TimeGrain::Day,
    };
    // The days of each row that the range has.
    let spans: Vec<Option<(i32, i32)>> = found
        .iter()
        .map(|it| {
            let first = day_of(&it.date)?;
            Some((first.max(*days.start()), last_of(first, grain).min(*days.end())))
        })
        .collect();
    fill_pacing(parts, org_id, found, &spans).await?;
    fill_margin(parts, org_id, found, &spans).await
}

/// The last day of a period.
fn last_of(first: i32, grain: TimeGrain) -> i32 {
    match grain {
        TimeGrain::Week => first.saturating_add(6),
        TimeGrain::Month => Calendar::default().cut(first.saturating_add(31), TimeGrain::Month) - 1,
        TimeGrain::Unspecified
        | TimeGrain::Hour
        | TimeGrain::Day
        | TimeGrain::Quarter
        | TimeGrain::Year => first,
    }
}

fn campaign(row: &pb::CampaignMetric) -> Campaign {
    (platform(row.connector_type()), row.campaign_id.clone())
}

async fn fill_pacing(
    parts: &Parts,
    org_id: i64,
    found: &mut [pb::CampaignMetric],
    spans: &[Option<(i32, i32)>],
) -> Result<()> {
    let newest = newest(parts, org_id).await?;
    let mut by_day: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
    for (at, (row, span)) in found.iter().zip(spans).enumerate() {
        // A period that goes on is looked at on the newest day that its platform has figures for.
        let newest = newest.get(&platform(row.connector_type()));
        if let Some(((_, last), newest)) = span.as_ref().zip(newest) {
            by_day.entry((*last).min(*newest)).or_default().push(at);
        }
    }
    for (day, places) in by_day {
        let ids: BTreeSet<String> =
            places.iter().map(|at| found[*at].campaign_id.clone()).collect();
        let paced = match pacing::of_day(parts, org_id, day, ids).await {
            Err(Error::TemplateNotInstalled { .. }) => return Ok(()),
            paced => paced?,
        };
        // Of several deals the first one counts, as for one campaign.
        let mut rates: BTreeMap<Campaign, (String, Option<f64>)> = BTreeMap::new();
        for row in rows(&paced).filter(|it| it.whole("booked").is_some()) {
            let key = (row.said("connector_type"), row.said("campaign_id"));
            let new = (row.said("deal_id"), row.real("pacing_rate"));
            if rates.get(&key).is_none_or(|old| new.0 < old.0) {
                rates.insert(key, new);
            }
        }
        for at in places {
            found[at].pacing_rate = rates.get(&campaign(&found[at])).and_then(|it| it.1);
        }
    }
    Ok(())
}

/// The newest day with delivery of each platform.
async fn newest(parts: &Parts, org_id: i64) -> Result<BTreeMap<String, i32>> {
    let snapshot = parts.tables.at(org_id, Layer::Gold, METRICS, At::Newest).await?;
    let mut session = engine::session(parts)?;
    engine::offer(&mut session, org_id, Layer::Gold, METRICS, &snapshot).await?;
    let sql = format!(
        "SELECT \"connector_type\", max({}) AS \"day\" FROM {} GROUP BY \"connector_type\"",
        name("date"),
        table(Layer::Gold.name(), METRICS),
    );
    let found = engine::collect(session, &sql).await?;
    let day = |row: super::cells::Cells<'_>| {
        Some((row.said("connector_type"), day_of(&row.day("day")?)?))
    };
    Ok(rows(&found).filter_map(day).collect())
}

/// What is known of the margin of one row.
#[derive(Default)]
struct Margin {
    revenue: Option<i64>,
    cost: i64,
    currencies: BTreeSet<String>,
}

async fn fill_margin(
    parts: &Parts,
    org_id: i64,
    found: &mut [pb::CampaignMetric],
    spans: &[Option<(i32, i32)>],
) -> Result<()> {
    match declared(parts, org_id, MARGIN).await {
        Err(Error::TemplateNotInstalled { .. }) => return Ok(()),
        found => _ = found?,
    }
    let snapshot = match parts.tables.at(org_id, Layer::Gold, MARGIN, At::Newest).await {
        Err(Error::TableNotFound { .. }) => return Ok(()),
        found => found?,
    };
    let days = || spans.iter().flatten();
    let Some(first) = days().map(|it| it.0).min() else { return Ok(()) };
    let last = days().map(|it| it.1).max().unwrap_or(first);
    let ids: BTreeSet<&String> = found.iter().map(|it| &it.campaign_id).collect();
    let ids: Vec<ScalarValue> = ids.iter().map(|it| ScalarValue::from(it.as_str())).collect();
    let day = |day: i32| literal(&ScalarValue::Date32(Some(day)));
    // A day's cost is there once for each of several deals of a campaign, and counts once.
    let sql = format!(
        "SELECT {date} AS \"day\", \"connector_type\", \"campaign_id\", \"cost_currency\",
            sum(\"revenue\") AS \"revenue\", max(\"cost\") AS \"cost\",
            min(CASE WHEN \"revenue\" IS NOT NULL THEN \"currency\" END) AS \"least\",
            max(CASE WHEN \"revenue\" IS NOT NULL THEN \"currency\" END) AS \"greatest\"
        FROM {from} WHERE {date} >= {} AND {date} <= {} AND {}
        GROUP BY {date}, \"connector_type\", \"campaign_id\", \"cost_currency\"",
        day(first),
        day(last),
        one_of(&name("campaign_id"), &ids),
        date = name("date"),
        from = table(Layer::Gold.name(), MARGIN),
    );
    let mut session = engine::session(parts)?;
    engine::offer(&mut session, org_id, Layer::Gold, MARGIN, &snapshot).await?;
    let told = engine::collect(session, &sql).await?;
    let mut all: BTreeMap<(Campaign, String), BTreeMap<String, Margin>> = BTreeMap::new();
    for row in rows(&told) {
        let campaign = (row.said("connector_type"), row.said("campaign_id"));
        let days = all.entry((campaign, row.said("cost_currency"))).or_default();
        let margin = days.entry(row.day("day").unwrap_or_default()).or_default();
        if let Some(revenue) = row.whole("revenue") {
            margin.revenue = Some(margin.revenue.unwrap_or(0).saturating_add(revenue));
        }
        margin.cost = margin.cost.saturating_add(row.count("cost"));
        margin.currencies.extend(row.text("least").into_iter().chain(row.text("greatest")));
    }
    for (row, span) in found.iter_mut().zip(spans) {
        let currency = row.spend.as_ref().map_or(String::new(), |it| it.currency.clone());
        let days = all.get(&(campaign(row), currency.clone()));
        if let Some((days, (first, last))) = days.zip(*span) {
            let of_period = days.range(text_of(first)..=text_of(last)).map(|(_, it)| it);
            row.margin_percent = percent(of_period, &currency);
        }
    }
    Ok(())
}

/// Margin for each hundred of revenue; nothing without revenue, or if it is in another currency than the cost.
fn percent<'m>(days: impl Iterator<Item = &'m Margin>, currency: &str) -> Option<f64> {
    let (mut revenue, mut cost) = (0_i64, 0_i64);
    for day in days {
        if day.currencies.iter().any(|it| it != currency) {
            return None;
        }
        revenue = revenue.saturating_add(day.revenue.unwrap_or(0));
        cost = cost.saturating_add(day.cost);
    }
    let margin = revenue.saturating_sub(cost);
    #[expect(clippy::cast_precision_loss, reason = "a percentage has no sixteen digits")]
    (revenue != 0).then(|| margin as f64 / revenue as f64 * 100.0)
}
