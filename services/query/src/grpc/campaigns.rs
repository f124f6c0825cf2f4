//! Campaigns, the overview, pacing and margin: views over the template Advertising.

use std::collections::BTreeMap;

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use lake::arrow::array::RecordBatch;
use platform_proto::platform::auth::v1::GetOrganizationRequest;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::common::v1::{DateRange, EntityReference};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::Granularity;
use platform_proto::platform::data::v1::gold_service_client::GoldServiceClient;
use platform_proto::platform::query::v1 as pb;
use rpc::{Call, Channel};
use service::page;
use service::visible::ASK_MAX;
use tonic::{Code, Request, Status};

use crate::convert::campaign as convert;
use crate::core::campaign::asking::{Asking, reader, visible};
use crate::core::campaign::days::{Days, first_of, text_of};
use crate::core::campaign::figures::Figures;
use crate::core::campaign::filter::Filter;
use crate::core::campaign::overview::Overview;
use crate::core::campaign::statement::{self as sql, Entity};
use crate::core::campaign::{
    CAMPAIGNS, DEALS, DELIVERY, DELIVERY_DAYS, MARGIN, PACING, Source, TEMPLATE,
};
use crate::core::cells::rows;
use crate::error::{Error, Result};
use crate::parts::Parts;

/// What lists of campaigns read.
const LISTED: [Source; 5] = [CAMPAIGNS, DELIVERY, MARGIN, PACING, DELIVERY_DAYS];
/// Days whose pacing data is asked for beside one another.
const DAYS_AT_ONCE: usize = 4;
/// Who may see pacing as it was, at data.
const GOLD_READ: &str = "platform.gold.read";

fn days(range: Option<&DateRange>, field: &str) -> Result<Option<Days>> {
    range.map(|it| Days::of(it, field)).transpose()
}

fn not_found(kind: &str, id: &str) -> Error {
    Error::EntityNotFound { kind: kind.to_owned(), id: id.to_owned() }
}

/// The same of an entity that a request names.
fn no_entity(reference: &EntityReference) -> Error {
    let kind = reference.r#type().as_str_name().trim_start_matches("ENTITY_TYPE_").to_lowercase();
    not_found(&kind, &reference.id)
}

fn count(found: &[RecordBatch]) -> i64 {
    rows(found).next().map_or(0, |it| it.count("n"))
}

async fn newest_day(asking: &Asking<'_>, sources: &[String]) -> Result<Option<i32>> {
    let found = asking.rows(sql::newest_day(sources)).await?;
    Ok(rows(&found).next().and_then(|it| it.day("day")))
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListCampaignsRequest,
) -> Result<pb::ListCampaignsResponse> {
    let asked = page::numbered(request.pagination.as_ref(), "created_at");
    let by = sql::order(&asked.sort_by).ok_or_else(|| {
        Error::field("pagination.sort_by", format!("must be one of {}", sql::order_names()))
    })?;
    let range = request.filters.as_ref().and_then(|it| it.date_range.as_ref());
    let days = days(range, "filters.date_range")?;
    let visible = visible(parts, call).await?;
    let filter =
        Filter { hides_archived: true, ..convert::filter(request.filters.as_ref(), visible) };
    let reader = reader(call);
    let asking = Asking::begin(parts, call, &reader, &LISTED).await?;
    let total = count(&asking.rows(sql::count(&filter)).await?);
    let found = asking.rows(sql::page(&filter, days, by, &asked)).await?;
    let newest = newest_day(&asking, &filter.sources).await?;
    Ok(pb::ListCampaignsResponse {
        campaigns: rows(&found).map(|it| convert::campaign(call.org_id, &it)).collect(),
        pagination: Some(page::place(&asked, total)),
        freshness: Some(convert::freshness(asking.reads(), newest)),
    })
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetCampaignRequest,
) -> Result<pb::GetCampaignResponse> {
    let days = days(request.date_range.as_ref(), "date_range")?;
    let missing = || not_found("campaign", &request.campaign_id);
    let mut filter = Filter { id: Some(request.campaign_id.clone()), ..Filter::default() };
    if request.connector_type.is_some() {
        filter.sources = vec![convert::platform(request.connector_type())];
    }
    let reader = reader(call);
    let asking = Asking::begin(parts, call, &reader, &LISTED).await?;
    let found = asking.rows(sql::platforms(&filter)).await?;
    let platforms: Vec<String> = rows(&found).map(|it| it.said("source")).collect();
    match platforms.as_slice() {
        [] => return Err(missing()),
        [_] => filter.sources = platforms,
        _ => return Err(Error::CampaignAmbiguous { id: request.campaign_id, platforms }),
    }
    let first = page::numbered(None, "created_at");
    let by = sql::order("created_at").ok_or_else(missing)?;
    let found = asking.rows(sql::page(&filter, days, by, &first)).await?;
    let campaign = rows(&found).next().map(|it| convert::campaign(call.org_id, &it));
    let campaign = campaign.ok_or_else(missing)?;
    let newest = newest_day(&asking, &filter.sources).await?;
    Ok(pb::GetCampaignResponse {
        campaign: Some(campaign),
        freshness: Some(convert::freshness(asking.reads(), newest)),
    })
}

pub(super) async fn dashboard(
    parts: &Parts,
    call: &Call,
    request: pb::GetDashboardMetricsRequest,
) -> Result<pb::GetDashboardMetricsResponse> {
    let needed = || Error::field("date_range", "must be given");
    let shown = days(request.date_range.as_ref(), "date_range")?.ok_or_else(needed)?.bounded()?;
    let compared = days(request.compare_to.as_ref(), "compare_to")?;
    let compared = compared.map(Days::bounded).transpose()?;
    if request.filters.as_ref().is_some_and(|it| it.date_range.is_some()) {
        let rule = "must be unset: `date_range` says which days count";
        return Err(Error::field("filters.date_range", rule));
    }
    let filter = convert::filter(request.filters.as_ref(), visible(parts, call).await?);
    let currency = match request.currency.as_str() {
        "" => currency_of(parts, call.org_id).await?,
        currency => currency.to_owned(),
    };
    let reader = reader(call);
    let asking = Asking::begin(parts, call, &reader, &LISTED).await?;
    let overview = overview(&asking, &filter, shown, &currency).await?;
    let compared_totals = match compared {
        None => None,
        Some(days) => Some(self::overview(&asking, &filter, days, &currency).await?.totals),
    };
    let excluded = count(&asking.rows(sql::excluded(&filter, shown, &currency)).await?);
    let pacing_counts = pacing_counts(&asking.rows(sql::active(&filter)).await?);
    let newest = newest_day(&asking, &filter.sources).await?;
    let last = overview.by_day.last_key_value().map(|(day, _)| *day);
    let point = |day: i32| pb::CampaignMetricsPoint {
        date: text_of(day),
        metrics: Some(convert::metrics(
            &overview.by_day.get(&day).copied().unwrap_or_default(),
            &currency,
        )),
    };
    let by_dsp = overview
        .by_source
        .iter()
        .map(|(source, figures)| (source.clone(), convert::metrics(figures, &currency)));
    Ok(pb::GetDashboardMetricsResponse {
        totals: Some(convert::metrics(&overview.totals, &currency)),
        by_dsp: by_dsp.collect(),
        active_campaigns: pacing_counts.values().sum(),
        alerts_open: 0,
        pacing_counts: pacing_counts.into_iter().collect(),
        compared_totals: compared_totals.map(|it| convert::metrics(&it, &currency)),
        days: shown.until(newest.max(last)).map(point).collect(),
        alerts_by_severity: Default::default(),
        excluded_campaigns: i32::try_from(excluded).unwrap_or(i32::MAX),
        freshness: Some(convert::freshness(asking.reads(), newest)),
    })
}

async fn overview(
    asking: &Asking<'_>,
    filter: &Filter,
    days: Days,
    currency: &str,
) -> Result<Overview> {
    let delivery = asking.rows(sql::delivery(filter, days)).await?;
    let margin = asking.rows(sql::margin(filter, days, currency)).await?;
    Ok(Overview::of(&delivery, &margin, currency))
}

/// Active campaigns by their pacing; `none` has those without.
fn pacing_counts(found: &[RecordBatch]) -> BTreeMap<String, i32> {
    let mut counts = BTreeMap::new();
    for row in rows(found) {
        let word = row.text("status").unwrap_or_else(|| "none".to_owned());
        let number = i32::try_from(row.count("n")).unwrap_or(i32::MAX);
        let known: &mut i32 = counts.entry(word).or_default();
        *known = known.saturating_add(number);
    }
    counts
}

/// The currency of an organisation's reports.
async fn currency_of(parts: &Parts, org_id: i64) -> Result<String> {
    let mut request = Request::new(GetOrganizationRequest { org_id });
    request.set_timeout(ASK_MAX);
    let answer = AuthServiceClient::new(parts.auth.clone()).get_organization(request).await;
    let answer = answer.map_err(|_| Error::Unavailable { dependency: "auth" })?;
    Ok(answer.into_inner().organization.unwrap_or_default().currency)
}

pub(super) async fn margin(
    parts: &Parts,
    call: &Call,
    request: pb::GetMarginDataRequest,
) -> Result<pb::GetMarginDataResponse> {
    let needed = || Error::field("date_range", "must be given");
    let range = days(request.date_range.as_ref(), "date_range")?.ok_or_else(needed)?.bounded()?;
    let width = request.granularity();
    if width == Granularity::Hour {
        return Err(Error::field("granularity", "must be days or longer"));
    }
    let reference = request.entity.unwrap_or_default();
    let tables = [CAMPAIGNS, DEALS, MARGIN, DELIVERY_DAYS];
    let reader = reader(call);
    let asking = Asking::begin(parts, call, &reader, &tables).await?;
    let entity = known(&reference)?;
    let found = asking.rows(sql::margin_of(entity, &reference.id, range)).await?;
    let mut periods: BTreeMap<i32, Figures> = BTreeMap::new();
    let (mut total, mut last) = (Figures::default(), None);
    for row in rows(&found) {
        let Some(day) = row.day("day") else { continue };
        let figures = Figures {
            revenue: row.whole("revenue"),
            cost: row.count("cost"),
            ..Figures::default()
        };
        periods.entry(first_of(day, width)).or_default().add(&figures);
        total.add(&figures);
        last = last.max(Some(day));
    }
    if last.is_none() {
        exists(&asking, entity, &reference).await?;
    }
    let currency = one_currency(&found)?;
    let newest = newest_day(&asking, &[]).await?;
    // Without figures there are no points.
    for day in range.until(last.and(newest.max(last))) {
        periods.entry(first_of(day, width)).or_default();
    }
    let point = |(day, figures): (&i32, &Figures)| convert::margin_point(*day, figures, &currency);
    Ok(pb::GetMarginDataResponse {
        points: periods.iter().map(point).collect(),
        total: Some(convert::margin_point(range.first, &total, &currency)),
        freshness: Some(convert::freshness(asking.reads(), newest)),
    })
}

/// The currency that all amounts are in; empty if there is none.
fn one_currency(found: &[RecordBatch]) -> Result<String> {
    const COLUMNS: [&str; 4] = ["revenue_low", "revenue_high", "cost_low", "cost_high"];
    let mut all = rows(found).flat_map(|row| COLUMNS.map(|it| row.text(it))).flatten();
    let currency = all.next().unwrap_or_default();
    match all.find(|it| *it != currency) {
        None => Ok(currency),
        Some(other) => Err(Error::CurrencyMismatch { from: currency, to: other }),
    }
}

fn known(reference: &EntityReference) -> Result<Entity> {
    convert::entity(reference).ok_or_else(|| no_entity(reference))
}

/// Refuses an entity of which there are no data at all.
async fn exists(asking: &Asking<'_>, entity: Entity, reference: &EntityReference) -> Result<()> {
    match count(&asking.rows(sql::exists(entity, &reference.id)).await?) {
        0 => Err(no_entity(reference)),
        _ => Ok(()),
    }
}

pub(super) async fn pacing(
    parts: &Parts,
    call: &Call,
    request: pb::GetPacingDataRequest,
) -> Result<pb::GetPacingDataResponse> {
    let range = days(request.date_range.as_ref(), "date_range")?.map(Days::bounded).transpose()?;
    let reference = request.entity.unwrap_or_default();
    let tables = [CAMPAIGNS, DEALS, PACING];
    let reader = reader(call);
    let asking = Asking::begin(parts, call, &reader, &tables).await?;
    // An advertiser has no flight.
    let entity = known(&reference)?;
    if entity == Entity::Advertiser {
        return Err(no_entity(&reference));
    }
    let found = asking.rows(sql::flight(entity, &reference.id)).await?;
    let Some(flight) = rows(&found).next() else {
        exists(&asking, entity, &reference).await?;
        let freshness = Some(convert::freshness(asking.reads(), None));
        return Ok(pb::GetPacingDataResponse { points: Vec::new(), freshness });
    };
    let newest = flight.day("as_of");
    let freshness = Some(convert::freshness(asking.reads(), newest));
    let shown = paced(flight.day("start_date"), flight.day("end_date"), newest, range)?;
    // Data computes, so the turn is another's.
    drop(asking);
    let channel = parts.data.acting_for(call);
    let points = stream::iter(shown)
        .map(|day| pacing_on(channel.clone(), reference.clone(), day))
        .buffered(DAYS_AT_ONCE)
        .try_collect()
        .await?;
    Ok(pb::GetPacingDataResponse { points, freshness })
}

/// The days with a pacing: of the flight, or of a range, from its first day to the newest with data.
fn paced(
    start: Option<i32>,
    end: Option<i32>,
    newest: Option<i32>,
    range: Option<Days>,
) -> Result<Vec<i32>> {
    let Some(newest) = newest else { return Ok(Vec::new()) };
    let asked =
        range.unwrap_or(Days { first: start.unwrap_or(newest), last: end.unwrap_or(newest) });
    let first = start.map_or(asked.first, |start| start.max(asked.first));
    let shown = Days { first, last: asked.last.min(newest) }.bounded()?;
    Ok(shown.until(Some(newest)).collect())
}

/// The pacing of an entity as it was on a day, which data computes by its declaration, for the caller.
async fn pacing_on(
    channel: Channel,
    entity: EntityReference,
    day: i32,
) -> Result<data::PacingSnapshot> {
    let request = data::GetPacingRequest {
        entity: Some(entity.clone()),
        as_of: text_of(day),
        ..data::GetPacingRequest::default()
    };
    let answer = GoldServiceClient::new(channel).get_pacing(request).await;
    let answer = answer.map_err(|status| of_data(&status, &entity))?;
    Ok(answer.into_inner().pacing.unwrap_or_default())
}

/// What data refuses is refused here for the same reason.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else it is, there is no answer")]
fn of_data(status: &Status, entity: &EntityReference) -> Error {
    match status.code() {
        Code::NotFound => no_entity(entity),
        Code::FailedPrecondition => Error::TemplateNotInstalled { template: TEMPLATE },
        Code::PermissionDenied => {
            Error::Denied { permission: GOLD_READ, noun: "", id: String::new() }
        }
        _ => Error::Unavailable { dependency: "data" },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_flight_that_have_data() {
        let range = |first, last| Some(Days { first, last });
        let paced = |range| paced(Some(100), Some(110), Some(105), range).unwrap();
        assert_eq!(paced(None), [100, 101, 102, 103, 104, 105]);
        assert_eq!(paced(range(98, 101)), [100, 101]);
        assert_eq!(paced(range(104, 120)), [104, 105]);
        assert!(paced(range(90, 99)).is_empty());
        assert!(paced(range(106, 110)).is_empty());
    }

    #[test]
    fn a_flight_without_ends_has_its_newest_day() {
        assert_eq!(paced(None, None, Some(5), None).unwrap(), [5]);
        assert!(paced(None, None, None, None).unwrap().is_empty());
        // It has ended, and what came later is no part of it.
        assert_eq!(paced(Some(1), Some(2), Some(9), None).unwrap(), [1, 2]);
        let long = paced(Some(0), Some(400), Some(400), None);
        assert!(matches!(long, Err(Error::DateRangeTooLong { .. })), "{long:?}");
    }

    #[test]
    fn what_data_refuses_is_told_by_its_own_name() {
        let of = |status: Status| of_data(&status, &EntityReference::default());
        assert!(matches!(of(Status::not_found("")), Error::EntityNotFound { .. }));
        let missing = of(Status::failed_precondition(""));
        assert!(matches!(missing, Error::TemplateNotInstalled { .. }));
        assert!(matches!(of(Status::permission_denied("")), Error::Denied { .. }));
        let silent = of(Status::internal(""));
        assert!(matches!(silent, Error::Unavailable { dependency: "data" }));
    }
}
