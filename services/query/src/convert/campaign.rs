//! Campaigns, their figures and their pacing, between rows and the wire.

use base::Timestamp;
use platform_proto::platform::common::v1::{
    CampaignStatus, ConnectorType, DateRange, EntityReference, EntityType, Money, PacingStatus,
};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::query::v1 as pb;
use service::visible::Visible;

use super::time;
use crate::core::campaign::days::text_of;
use crate::core::campaign::figures::Figures;
use crate::core::campaign::filter::Filter;
use crate::core::campaign::statement::Entity;
use crate::core::cells::Cells;
use crate::core::plan::Read;

/// Characters of a name in a reference.
const NAME_MAX: usize = 256;

/// The word of an enum's value, as rows name it: lower case, without the enum's prefix.
fn word(name: &str, prefix: &str) -> String {
    name.trim_start_matches(prefix).to_lowercase()
}

/// A platform as rows name it, such as `dv360`.
pub(crate) fn platform(kind: ConnectorType) -> String {
    word(kind.as_str_name(), "CONNECTOR_TYPE_")
}

fn platform_of(text: &str) -> ConnectorType {
    let name = format!("CONNECTOR_TYPE_{}", text.to_uppercase());
    ConnectorType::from_str_name(&name).unwrap_or_default()
}

fn status_of(text: &str) -> CampaignStatus {
    let name = format!("CAMPAIGN_STATUS_{}", text.to_uppercase());
    CampaignStatus::from_str_name(&name).unwrap_or_default()
}

fn pacing_of(text: &str) -> PacingStatus {
    let name = format!("PACING_STATUS_{}", text.to_uppercase());
    PacingStatus::from_str_name(&name).unwrap_or_default()
}

/// Which campaigns a request asks for, of those that the caller may see.
pub(crate) fn filter(request: Option<&pb::CampaignFilters>, visible: Visible) -> Filter {
    let Some(request) = request else { return Filter { visible, ..Filter::default() } };
    Filter {
        id: None,
        sources: request.connector_types().map(platform).collect(),
        statuses: request.statuses().map(|it| word(it.as_str_name(), "CAMPAIGN_STATUS_")).collect(),
        hides_archived: true,
        advertiser: request.advertiser_id.clone(),
        search: request.search.clone(),
        pacing: request
            .pacing_statuses()
            .map(|it| word(it.as_str_name(), "PACING_STATUS_"))
            .collect(),
        has_open_alerts: request.has_open_alerts,
        visible,
    }
}

/// The kind of an entity that there are figures of; none if it is another.
pub(crate) fn entity(reference: &EntityReference) -> Option<Entity> {
    let kinds = [
        (EntityType::Campaign, Entity::Campaign),
        (EntityType::Deal, Entity::Deal),
        (EntityType::DspAccount, Entity::Advertiser),
    ];
    kinds.into_iter().find(|(kind, _)| *kind == reference.r#type()).map(|(_, entity)| entity)
}

/// An amount, if there is one and its currency is known.
pub(crate) fn money(amount: Option<i64>, currency: &str) -> Option<Money> {
    let amount_micros = amount.filter(|_| !currency.is_empty())?;
    Some(Money { amount_micros, currency: currency.to_owned() })
}

/// Delivery with its ratios.
pub(crate) fn metrics(figures: &Figures, currency: &str) -> pb::CampaignMetrics {
    pb::CampaignMetrics {
        impressions: figures.impressions,
        clicks: figures.clicks,
        conversions: figures.conversions,
        spend: money(Some(figures.spend), currency),
        cpm: figures.cpm(),
        ctr: figures.ctr(),
        cvr: figures.cvr(),
        cpc: figures.cpc(),
        margin_percent: figures.margin_percent(),
    }
}

/// A campaign, by its row of a page.
pub(crate) fn campaign(org_id: i64, row: &Cells<'_>) -> pb::Campaign {
    let own = row.said("own");
    let spent_in = row.text("spend_currency").unwrap_or_else(|| own.clone());
    let has_margin = row.text("margin_currency").is_some();
    let figures = Figures {
        impressions: row.count("impressions"),
        clicks: row.count("clicks"),
        conversions: row.count("conversions"),
        spend: row.count("spend"),
        priced_impressions: row.count("priced_impressions"),
        priced_clicks: row.count("priced_clicks"),
        revenue: row.whole("revenue").filter(|_| has_margin),
        cost: row.count("cost"),
    };
    pb::Campaign {
        id: row.said("id"),
        org_id,
        name: row.said("name"),
        status: status_of(&row.said("status")) as i32,
        connector_type: platform_of(&row.said("source")) as i32,
        advertiser_id: row.said("advertiser_id"),
        advertiser_name: row.said("advertiser_name"),
        budget: money(row.whole("budget"), &own),
        flight: range(row.day("start_date"), row.day("end_date")),
        metrics: Some(metrics(&figures, &spent_in)),
        pacing: row.whole("booked").map(|_| pacing(row)),
        quality_score: row.real("quality").unwrap_or(0.0),
        updated_at: row.moment("seen").and_then(time),
        deal_id: row.said("deal_id"),
        ..pb::Campaign::default()
    }
}

fn range(first: Option<i32>, last: Option<i32>) -> Option<DateRange> {
    let (first, last) = first.zip(last)?;
    Some(DateRange { start: text_of(first), end: text_of(last) })
}

/// The pacing of a campaign, by its row of a page.
fn pacing(row: &Cells<'_>) -> data::PacingSnapshot {
    let booked_in = row.text("booked_currency").unwrap_or_else(|| row.said("delivered_currency"));
    let delivered_in = row.text("delivered_currency").unwrap_or_else(|| booked_in.clone());
    let amount = |column: &str| money(row.whole(column), &booked_in);
    let days = |column: &str| i32::try_from(row.count(column)).unwrap_or(i32::MAX);
    data::PacingSnapshot {
        entity: Some(EntityReference {
            r#type: EntityType::Campaign as i32,
            id: row.said("id"),
            name: row.said("p_name").chars().take(NAME_MAX).collect(),
            custom_type: String::new(),
        }),
        snapshot_time: row.moment("built_at").and_then(time),
        flight: range(row.day("flight_start"), row.day("flight_end")),
        booked: amount("booked"),
        delivered: money(Some(row.count("delivered")), &delivered_in),
        delivered_impressions: row.count("delivered_impressions"),
        total_days: days("total_days"),
        days_elapsed: days("days_elapsed"),
        days_remaining: days("days_remaining"),
        expected_delivery: amount("expected"),
        pacing_rate: row.real("pacing_rate"),
        status: pacing_of(&row.said("pacing_status")) as i32,
        projected: amount("projected"),
        variance: amount("variance"),
        variance_percent: row.real("variance_percent"),
        margin_percent: row.real("pacing_margin"),
        deal_id: row.text("deal_id"),
    }
}

/// The margin of a period that begins on a day.
pub(crate) fn margin_point(day: i32, figures: &Figures, currency: &str) -> pb::MarginPoint {
    pb::MarginPoint {
        date: text_of(day),
        revenue: money(Some(figures.revenue.unwrap_or(0)), currency),
        cost: money(Some(figures.cost), currency),
        margin: money(Some(figures.margin()), currency),
        margin_percent: figures.margin_percent(),
    }
}

/// How fresh an answer is, by what was read for it, and the newest day with data.
pub(crate) fn freshness(reads: &[Read], newest: Option<i32>) -> pb::Freshness {
    let updated: Option<Timestamp> = reads.iter().filter_map(|it| it.committed_at).max();
    pb::Freshness {
        last_data_date: newest.map(text_of).unwrap_or_default(),
        updated_at: updated.and_then(time),
        stale: false,
        cached: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_rows_are_those_of_the_contract() {
        assert_eq!(platform(ConnectorType::GoogleAds), "google_ads");
        assert_eq!(platform_of("dv360"), ConnectorType::Dv360);
        assert_eq!(platform_of("fax"), ConnectorType::Unspecified);
        assert_eq!(status_of("active"), CampaignStatus::Active);
        assert_eq!(pacing_of("critical_under"), PacingStatus::CriticalUnder);
        assert_eq!(pacing_of(""), PacingStatus::Unspecified);
    }

    #[test]
    fn without_filters_the_archived_are_shown_and_with_any_they_are_not() {
        assert!(!filter(None, Visible::All).hides_archived);
        let asked = pb::CampaignFilters {
            connector_types: vec![ConnectorType::Ttd as i32],
            statuses: vec![CampaignStatus::Paused as i32],
            pacing_statuses: vec![PacingStatus::OnTrack as i32],
            ..Default::default()
        };
        let found = filter(Some(&asked), Visible::All);
        assert!(found.hides_archived);
        assert_eq!(found.sources, ["ttd"]);
        assert_eq!((found.statuses[0].as_str(), found.pacing[0].as_str()), ("paused", "on_track"));
    }

    #[test]
    fn an_amount_without_a_currency_is_none() {
        assert_eq!(money(Some(1), ""), None);
        assert_eq!(money(None, "EUR"), None);
        assert_eq!(money(Some(0), "EUR").unwrap().amount_micros, 0);
    }
}
