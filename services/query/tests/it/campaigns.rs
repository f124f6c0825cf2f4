//! Views over the template Advertising: campaigns, the overview, pacing and margin.

use platform_proto::platform::common::v1::{
    CampaignStatus, ConnectorType, DateRange, EntityReference, EntityType, Money, PacingStatus,
    PaginationRequest,
};
use platform_proto::platform::data::v1::Granularity;
use platform_proto::platform::query::v1 as pb;
use tonic::Code;

use crate::advertising::{self, UNIT};
use crate::fixture::{Database, Fixture, ORG, fact, fields, owner, reason, with};
use crate::tables;

async fn filled() -> Fixture {
    let fixture = Fixture::start(Database::Sqlite).await;
    advertising::fill(&fixture).await;
    fixture
}

fn days(start: &str, end: &str) -> Option<DateRange> {
    Some(DateRange { start: start.to_owned(), end: end.to_owned() })
}

fn euros(amount: i64) -> Option<Money> {
    Some(Money { amount_micros: amount * UNIT, currency: "EUR".to_owned() })
}

fn entity(kind: EntityType, id: &str) -> Option<EntityReference> {
    Some(EntityReference { r#type: kind as i32, id: id.to_owned(), ..Default::default() })
}

/// Campaigns as `platform/id`.
fn names(campaigns: &[pb::Campaign]) -> Vec<String> {
    let name = |it: &pb::Campaign| {
        let source = it.connector_type().as_str_name().trim_start_matches("CONNECTOR_TYPE_");
        format!("{}/{}", source.to_lowercase(), it.id)
    };
    campaigns.iter().map(name).collect()
}

async fn list(fixture: &Fixture, request: pb::ListCampaignsRequest) -> pb::ListCampaignsResponse {
    fixture.query().list_campaigns(owner(request)).await.unwrap().into_inner()
}

fn filtered(filters: pb::CampaignFilters) -> pb::ListCampaignsRequest {
    pb::ListCampaignsRequest { filters: Some(filters), ..Default::default() }
}

fn sorted(sort_by: &str, sort_order: &str) -> pb::ListCampaignsRequest {
    let pagination = PaginationRequest {
        sort_by: sort_by.to_owned(),
        sort_order: sort_order.to_owned(),
        ..Default::default()
    };
    pb::ListCampaignsRequest { pagination: Some(pagination), ..Default::default() }
}

#[tokio::test]
async fn a_campaign_has_the_figures_of_its_flight() {
    let fixture = filled().await;
    *fixture.others.zone.lock().unwrap() = "Pacific/Kiritimati".to_owned();
    let request = pb::GetCampaignRequest {
        campaign_id: "c1".to_owned(),
        connector_type: Some(ConnectorType::Dv360 as i32),
        ..Default::default()
    };
    let answer = fixture.query().get_campaign(owner(request.clone())).await.unwrap().into_inner();
    let found = answer.campaign.unwrap();
    assert_eq!((found.name.as_str(), found.org_id), ("Spring Sale", ORG));
    assert_eq!((found.status(), found.advertiser_id.as_str()), (CampaignStatus::Active, "a1"));
    assert_eq!(
        (found.budget.clone(), found.flight.clone()),
        (euros(1_000), days("2026-01-01", "2026-01-10"))
    );
    assert_eq!((found.quality_score, found.open_alerts), (95.0, 0));
    assert!(found.created_at.is_none() && found.updated_at.is_some());
    // What was delivered after the flight does not count.
    let metrics = found.metrics.unwrap();
    assert_eq!((metrics.impressions, metrics.clicks, metrics.conversions), (4_000, 30, 4));
    assert_eq!(metrics.spend, euros(60));
    assert_eq!((metrics.cpm, metrics.cpc, metrics.ctr), (15.0, 2.0, 0.0075));
    assert!((metrics.cvr - 4.0 / 30.0).abs() < 1e-12, "{}", metrics.cvr);
    // Revenue of both deals, 96, and the cost of each day once, 54.
    assert!((metrics.margin_percent.unwrap() - 43.75).abs() < 1e-9, "{metrics:?}");
    let pacing = found.pacing.unwrap();
    assert_eq!((pacing.status(), pacing.pacing_rate), (PacingStatus::OnTrack, Some(100.0)));
    assert_eq!((pacing.booked, pacing.delivered), (euros(100), euros(60)));
    assert_eq!((pacing.deal_id.as_deref(), found.deal_id.as_str()), (Some("d1"), "d1"));
    assert_eq!((pacing.total_days, pacing.days_elapsed, pacing.days_remaining), (10, 6, 4));
    let freshness = answer.freshness.unwrap();
    assert_eq!(freshness.last_data_date, "2026-01-11");
    assert!(freshness.updated_at.is_some() && !freshness.stale && !freshness.cached);
    // Both ends of a range count, whatever the zone of the organisation.
    let request =
        pb::GetCampaignRequest { date_range: days("2026-01-02", "2026-01-11"), ..request };
    let answer = fixture.query().get_campaign(owner(request)).await.unwrap().into_inner();
    let metrics = answer.campaign.unwrap().metrics.unwrap();
    assert_eq!((metrics.impressions, metrics.clicks, metrics.conversions), (3_500, 25, 3));
    assert_eq!((metrics.spend, metrics.margin_percent), (euros(50), Some(40.0)));
    fixture.stop().await;
}

#[tokio::test]
async fn a_campaign_is_found_by_its_platform_and_by_nobody_elses_id() {
    let fixture = filled().await;
    let get = async |token: &str, id: &str, source: Option<ConnectorType>| {
        let request = pb::GetCampaignRequest {
            campaign_id: id.to_owned(),
            connector_type: source.map(|it| it as i32),
            ..Default::default()
        };
        let answer = fixture.query().get_campaign(with(token, request)).await;
        answer.map(|it| it.into_inner().campaign.unwrap())
    };
    let status = get("owner", "c1", None).await.unwrap_err();
    assert_eq!(
        (status.code(), reason(&status).as_str()),
        (Code::FailedPrecondition, "CAMPAIGN_AMBIGUOUS")
    );
    assert_eq!(fact(&status, "connector_types"), "dv360,ttd");
    assert_eq!(get("owner", "c1", Some(ConnectorType::Ttd)).await.unwrap().name, "Autumn");
    assert_eq!(get("owner", "c3", None).await.unwrap().status(), CampaignStatus::Archived);
    // Another organisation's, one that was deleted, and one that nobody has.
    for id in ["x1", "c9", "none"] {
        let status = get("owner", id, None).await.unwrap_err();
        assert_eq!(
            (status.code(), reason(&status).as_str()),
            (Code::NotFound, "ENTITY_NOT_FOUND"),
            "{id}"
        );
    }
    let status = get("owner", "c2", Some(ConnectorType::Meta)).await.unwrap_err();
    assert_eq!(reason(&status), "ENTITY_NOT_FOUND");
    assert_eq!(get("owner@8", "x1", None).await.unwrap().name, tables::SECRET_TEXT);
    fixture.stop().await;
}

#[tokio::test]
async fn a_list_is_filtered_sorted_and_paged() {
    let fixture = filled().await;
    let all = list(&fixture, pb::ListCampaignsRequest::default()).await;
    assert_eq!(names(&all.campaigns), ["dv360/c1", "dv360/c2", "ttd/c1", "ttd/c4"]);
    assert_eq!(all.pagination.unwrap().total, 4);
    assert_eq!(all.freshness.unwrap().last_data_date, "2026-01-02");
    let (paused, unknown) = (&all.campaigns[1], &all.campaigns[3]);
    assert_eq!(
        (paused.budget.clone(), paused.flight.clone(), paused.pacing.clone()),
        (None, None, None)
    );
    assert_eq!(paused.metrics.as_ref().unwrap().spend, euros(0));
    assert_eq!(unknown.status(), CampaignStatus::Unspecified);
    for (order, wanted) in [
        (sorted("name", "asc"), "ttd/c1 dv360/c1 dv360/c2 ttd/c4"),
        (sorted("spend", ""), "dv360/c1 ttd/c1 dv360/c2 ttd/c4"),
        (sorted("spend", "asc"), "ttd/c1 dv360/c1 dv360/c2 ttd/c4"),
        (sorted("updated_at", "desc"), "ttd/c1 dv360/c1 dv360/c2 ttd/c4"),
        (sorted("margin_percent", ""), "dv360/c1 dv360/c2 ttd/c1 ttd/c4"),
        (sorted("pacing_rate", "asc"), "dv360/c1 dv360/c2 ttd/c1 ttd/c4"),
        (sorted("open_alerts", ""), "dv360/c1 dv360/c2 ttd/c1 ttd/c4"),
    ] {
        let found = list(&fixture, order.clone()).await.campaigns;
        assert_eq!(names(&found).join(" "), wanted, "{order:?}");
    }
    let status = fixture.query().list_campaigns(owner(sorted("budget", ""))).await.unwrap_err();
    assert_eq!(fields(&status), ["pagination.sort_by"]);
    let page = |page| PaginationRequest { page, limit: 3, ..Default::default() };
    let second = pb::ListCampaignsRequest { pagination: Some(page(2)), ..Default::default() };
    let second = list(&fixture, second).await;
    assert_eq!(names(&second.campaigns), ["ttd/c4"]);
    let place = second.pagination.unwrap();
    assert_eq!((place.total, place.total_pages, place.has_next), (4, 2, false));
    let beyond = pb::ListCampaignsRequest { pagination: Some(page(9)), ..Default::default() };
    let beyond = list(&fixture, beyond).await;
    assert_eq!((beyond.campaigns.len(), beyond.pagination.unwrap().total), (0, 4));
    fixture.stop().await;
}

#[tokio::test]
async fn filters_narrow_together() {
    let fixture = filled().await;
    let any = pb::CampaignFilters::default;
    let search = |text: &str| pb::CampaignFilters { search: Some(text.to_owned()), ..any() };
    let sources = |all: &[ConnectorType]| all.iter().map(|it| *it as i32).collect::<Vec<_>>();
    for (filters, wanted) in [
        (any(), "dv360/c1 dv360/c2 ttd/c1 ttd/c4"),
        (
            pb::CampaignFilters { statuses: vec![CampaignStatus::Archived as i32], ..any() },
            "meta/c3",
        ),
        (
            pb::CampaignFilters {
                statuses: vec![CampaignStatus::Active as i32, CampaignStatus::Paused as i32],
                connector_types: sources(&[ConnectorType::Dv360, ConnectorType::Meta]),
                ..any()
            },
            "dv360/c1 dv360/c2",
        ),
        (search("SPRING"), "dv360/c1"),
        (search("C4"), "ttd/c4"),
        (search("%"), ""),
        (search("' OR 1=1 --"), ""),
        (search(tables::SECRET_TEXT), ""),
        (pb::CampaignFilters { advertiser_id: Some("a2".to_owned()), ..any() }, "ttd/c1 ttd/c4"),
        (
            pb::CampaignFilters { pacing_statuses: vec![PacingStatus::OnTrack as i32], ..any() },
            "dv360/c1",
        ),
        (
            pb::CampaignFilters {
                pacing_statuses: vec![PacingStatus::CriticalUnder as i32],
                ..any()
            },
            "",
        ),
        (pb::CampaignFilters { has_open_alerts: Some(true), ..any() }, ""),
        (pb::CampaignFilters { has_open_alerts: Some(false), ..search("c1") }, "dv360/c1 ttd/c1"),
    ] {
        let found = list(&fixture, filtered(filters.clone())).await;
        assert_eq!(names(&found.campaigns).join(" "), wanted, "{filters:?}");
        assert_eq!(found.pagination.unwrap().total as usize, found.campaigns.len());
    }
    // Campaigns without delivery in the days are listed all the same.
    let range = pb::CampaignFilters { date_range: days("2026-01-11", "2026-01-11"), ..any() };
    let found = list(&fixture, filtered(range)).await.campaigns;
    let seen: Vec<i64> = found.iter().map(|it| it.metrics.as_ref().unwrap().impressions).collect();
    assert_eq!(seen, [500, 0, 0, 0]);
    let range = pb::CampaignFilters { date_range: days("2026-02-30", "2026-03-01"), ..any() };
    let status = fixture.query().list_campaigns(owner(filtered(range))).await.unwrap_err();
    assert_eq!(fields(&status), ["filters.date_range.start"]);
    fixture.stop().await;
}

#[tokio::test]
async fn nobody_is_shown_campaigns_that_it_may_not_see() {
    let fixture = filled().await;
    let kept_back = ("campaign".to_owned(), vec!["c1".to_owned()]);
    fixture.others.kept_back.lock().unwrap().extend([kept_back]);
    let request = pb::ListCampaignsRequest::default();
    let found = fixture.query().list_campaigns(with("member", request)).await.unwrap().into_inner();
    assert_eq!(names(&found.campaigns), ["dv360/c2", "ttd/c4"]);
    let request = pb::GetDashboardMetricsRequest {
        date_range: days("2026-01-01", "2026-01-02"),
        ..Default::default()
    };
    let found = fixture.query().get_dashboard_metrics(with("member", request)).await.unwrap();
    let found = found.into_inner();
    assert_eq!((found.totals.unwrap().impressions, found.active_campaigns), (150, 0));
    fixture.stop().await;
}

async fn overview(
    fixture: &Fixture,
    request: pb::GetDashboardMetricsRequest,
) -> pb::GetDashboardMetricsResponse {
    fixture.query().get_dashboard_metrics(owner(request)).await.unwrap().into_inner()
}

#[tokio::test]
async fn the_overview_adds_up() {
    let fixture = filled().await;
    let request = pb::GetDashboardMetricsRequest {
        date_range: days("2026-01-01", "2026-01-02"),
        compare_to: days("2026-01-01", "2026-01-01"),
        ..Default::default()
    };
    let found = overview(&fixture, request.clone()).await;
    let totals = found.totals.unwrap();
    assert_eq!((totals.impressions, totals.clicks, totals.conversions), (6_150, 39, 6));
    assert_eq!((totals.spend.clone(), found.excluded_campaigns), (euros(66), 1));
    // 66 paid for 4,150 impressions; the others were paid in dollars.
    assert!((totals.cpm - 66_000.0 / 4_150.0).abs() < 1e-9, "{}", totals.cpm);
    assert!((totals.ctr - 39.0 / 6_150.0).abs() < 1e-12, "{}", totals.ctr);
    // 96 of revenue, and 59 of cost in euros.
    assert!((totals.margin_percent.unwrap() - 37.0 / 96.0 * 100.0).abs() < 1e-9);
    let spend = |source: &str| {
        let it = &found.by_dsp[source];
        (it.impressions, it.spend.as_ref().unwrap().amount_micros / UNIT)
    };
    assert_eq!((spend("dv360"), spend("ttd"), spend("meta")), ((4_050, 61), (2_000, 0), (100, 5)));
    assert_eq!(found.by_dsp.len(), 3);
    let of_day = |it: &pb::CampaignMetricsPoint| {
        let metrics = it.metrics.as_ref().unwrap();
        (it.date.clone(), metrics.impressions, metrics.spend.clone())
    };
    let of_days: Vec<_> = found.days.iter().map(of_day).collect();
    let wanted =
        [("2026-01-01".to_owned(), 1_050, euros(21)), ("2026-01-02".to_owned(), 5_100, euros(45))];
    assert_eq!(of_days, wanted);
    let compared = found.compared_totals.unwrap();
    assert_eq!((compared.impressions, compared.spend), (1_050, euros(21)));
    assert_eq!((found.active_campaigns, found.alerts_open), (2, 0));
    assert!(found.alerts_by_severity.is_empty());
    let counts: Vec<(&str, i32)> = [("on_track", 1), ("none", 1)]
        .into_iter()
        .filter(|(word, n)| found.pacing_counts[*word] == *n)
        .collect();
    assert_eq!((counts.len(), found.pacing_counts.len()), (2, 2), "{:?}", found.pacing_counts);
    assert_eq!(found.freshness.unwrap().last_data_date, "2026-01-02");
    // With any filters, the archived are left out.
    let narrowed = pb::GetDashboardMetricsRequest {
        filters: Some(pb::CampaignFilters::default()),
        compare_to: None,
        ..request.clone()
    };
    let narrowed = overview(&fixture, narrowed).await;
    assert_eq!(narrowed.totals.unwrap().impressions, 6_050);
    assert!(narrowed.compared_totals.is_none() && !narrowed.by_dsp.contains_key("meta"));
    let dollars = pb::GetDashboardMetricsRequest { currency: "USD".to_owned(), ..request };
    let dollars = overview(&fixture, dollars).await;
    let totals = dollars.totals.unwrap();
    assert_eq!((totals.spend.unwrap().amount_micros, dollars.excluded_campaigns), (30 * UNIT, 3));
    assert_eq!((totals.cpm, totals.margin_percent), (15.0, None));
    fixture.stop().await;
}

#[tokio::test]
async fn the_overview_has_a_point_for_each_day_with_data() {
    let fixture = filled().await;
    let range = |start: &str, end: &str| pb::GetDashboardMetricsRequest {
        date_range: days(start, end),
        ..Default::default()
    };
    let found = overview(&fixture, range("2026-01-09", "2026-01-20")).await;
    let of_days: Vec<(&str, i64)> = found
        .days
        .iter()
        .map(|it| (it.date.as_str(), it.metrics.as_ref().unwrap().impressions))
        .collect();
    assert_eq!(of_days, [("2026-01-09", 0), ("2026-01-10", 0), ("2026-01-11", 500)]);
    assert!(overview(&fixture, range("2026-01-12", "2026-01-20")).await.days.is_empty());
    for (request, code, why) in [
        (range("2025-01-01", "2026-02-05"), Code::OutOfRange, "DATE_RANGE_TOO_LONG"),
        (
            pb::GetDashboardMetricsRequest {
                compare_to: days("2024-01-01", "2026-01-01"),
                ..range("2026-01-01", "2026-01-02")
            },
            Code::OutOfRange,
            "DATE_RANGE_TOO_LONG",
        ),
        (
            pb::GetDashboardMetricsRequest {
                filters: Some(pb::CampaignFilters {
                    date_range: days("2026-01-01", "2026-01-01"),
                    ..Default::default()
                }),
                ..range("2026-01-01", "2026-01-02")
            },
            Code::InvalidArgument,
            "VALIDATION_FAILED",
        ),
    ] {
        let status = fixture.query().get_dashboard_metrics(owner(request)).await.unwrap_err();
        assert_eq!((status.code(), reason(&status).as_str()), (code, why));
    }
    fixture.stop().await;
}

async fn margin(
    fixture: &Fixture,
    entity: Option<EntityReference>,
    range: Option<DateRange>,
    width: Granularity,
) -> Result<pb::GetMarginDataResponse, tonic::Status> {
    let request = pb::GetMarginDataRequest {
        entity,
        date_range: range,
        granularity: width as i32,
        ..Default::default()
    };
    Ok(fixture.query().get_margin_data(owner(request)).await?.into_inner())
}

fn point(it: &pb::MarginPoint) -> (&str, i64, i64, i64) {
    let units = |it: &Option<Money>| it.as_ref().unwrap().amount_micros / UNIT;
    (it.date.as_str(), units(&it.revenue), units(&it.cost), units(&it.margin))
}

#[tokio::test]
async fn margin_is_told_by_period_and_in_one_currency() {
    let fixture = filled().await;
    let january = || days("2026-01-01", "2026-01-31");
    let deal = || entity(EntityType::Deal, "d1");
    let found = margin(&fixture, deal(), january(), Granularity::Unspecified).await.unwrap();
    let points: Vec<_> = found.points.iter().map(point).collect();
    assert_eq!(points, [("2026-01-01", 30, 18, 12), ("2026-01-02", 60, 36, 24)]);
    let total = found.total.unwrap();
    assert_eq!((point(&total), total.margin_percent), (("2026-01-01", 90, 54, 36), Some(40.0)));
    let found = margin(&fixture, deal(), january(), Granularity::Week).await.unwrap();
    assert_eq!(found.points.iter().map(point).collect::<Vec<_>>(), [("2025-12-29", 90, 54, 36)]);
    // Of two deals a day's cost counts once.
    let advertiser = entity(EntityType::DspAccount, "a1");
    let found = margin(&fixture, advertiser, january(), Granularity::Month).await.unwrap();
    assert_eq!(found.points.iter().map(point).collect::<Vec<_>>(), [("2026-01-01", 96, 54, 42)]);
    // Without a deal there is a cost, and no revenue to make a percentage of.
    let meta = entity(EntityType::Campaign, "c3");
    let total = margin(&fixture, meta, january(), Granularity::Day).await.unwrap().total.unwrap();
    assert_eq!((point(&total), total.margin_percent), (("2026-01-01", 0, 5, -5), None));
    // The id is that of campaigns of two platforms.
    let both = entity(EntityType::Campaign, "c1");
    let status = margin(&fixture, both.clone(), january(), Granularity::Day).await.unwrap_err();
    assert_eq!(reason(&status), "CURRENCY_MISMATCH");
    let first = days("2026-01-01", "2026-01-01");
    assert!(margin(&fixture, both, first, Granularity::Day).await.is_ok());
    // There is such a deal, and no figures of it.
    let idle = entity(EntityType::Deal, "d9");
    let found = margin(&fixture, idle, january(), Granularity::Day).await.unwrap();
    assert!(found.points.is_empty() && found.total.unwrap().cost.is_none());
    for missing in [
        entity(EntityType::Deal, "none"),
        entity(EntityType::Campaign, "x1"),
        entity(EntityType::LineItem, "c1"),
    ] {
        let status = margin(&fixture, missing, january(), Granularity::Day).await.unwrap_err();
        assert_eq!((status.code(), reason(&status).as_str()), (Code::NotFound, "ENTITY_NOT_FOUND"));
    }
    let long = days("2025-01-01", "2026-02-05");
    let status = margin(&fixture, deal(), long, Granularity::Month).await.unwrap_err();
    assert_eq!(reason(&status), "DATE_RANGE_TOO_LONG");
    let status = margin(&fixture, deal(), january(), Granularity::Hour).await.unwrap_err();
    assert_eq!(fields(&status), ["granularity"]);
    fixture.stop().await;
}

#[tokio::test]
async fn pacing_is_asked_of_data_for_each_day_and_for_the_caller() {
    let fixture = filled().await;
    let ask = async |entity, date_range| {
        let request = pb::GetPacingDataRequest { entity, date_range, ..Default::default() };
        let answer = fixture.query().get_pacing_data(with("member", request)).await?;
        Ok::<_, tonic::Status>(answer.into_inner())
    };
    let deal = || entity(EntityType::Deal, "d1");
    let found = ask(deal(), None).await.unwrap();
    let first = i64::from(20_454);
    let of_days: Vec<i64> = found.points.iter().map(|it| it.delivered_impressions).collect();
    assert_eq!(of_days, (first..first + 10).collect::<Vec<_>>());
    assert!(found.points.iter().all(|it| it.deal_id.as_deref() == Some("2@7")));
    assert_eq!(found.points[0].entity, deal());
    assert_eq!(found.freshness.unwrap().last_data_date, "2026-01-11");
    // Neither before the flight nor after the newest day with data.
    let range = days("2025-12-30", "2026-01-01");
    assert_eq!(ask(deal(), range).await.unwrap().points.len(), 1);
    let campaign = || entity(EntityType::Campaign, "c1");
    let range = days("2026-01-10", "2026-01-20");
    assert_eq!(ask(campaign(), range).await.unwrap().points.len(), 2);
    // It has neither a budget nor a deal.
    let without = entity(EntityType::Campaign, "c2");
    assert!(ask(without, None).await.unwrap().points.is_empty());
    for missing in [
        entity(EntityType::Campaign, "x1"),
        entity(EntityType::Deal, "none"),
        entity(EntityType::DspAccount, "a1"),
        entity(EntityType::InsertionOrder, "c1"),
    ] {
        let status = ask(missing, None).await.unwrap_err();
        assert_eq!(reason(&status), "ENTITY_NOT_FOUND");
    }
    let status = ask(deal(), days("2025-01-01", "2026-02-05")).await.unwrap_err();
    assert_eq!(reason(&status), "DATE_RANGE_TOO_LONG");
    fixture.stop().await;
}

#[tokio::test]
async fn without_the_template_there_is_nothing_to_view() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let mut query = fixture.query();
    let range = || days("2026-01-01", "2026-01-02");
    let campaign = || entity(EntityType::Campaign, "c1");
    let get = pb::GetCampaignRequest { campaign_id: "c1".to_owned(), ..Default::default() };
    let metrics = pb::GetDashboardMetricsRequest { date_range: range(), ..Default::default() };
    let pacing = pb::GetPacingDataRequest { entity: campaign(), ..Default::default() };
    let margin =
        pb::GetMarginDataRequest { entity: campaign(), date_range: range(), ..Default::default() };
    let statuses = [
        query.list_campaigns(owner(pb::ListCampaignsRequest::default())).await.unwrap_err(),
        query.get_campaign(owner(get)).await.unwrap_err(),
        query.get_dashboard_metrics(owner(metrics)).await.unwrap_err(),
        query.get_pacing_data(owner(pacing)).await.unwrap_err(),
        query.get_margin_data(owner(margin)).await.unwrap_err(),
    ];
    for status in statuses {
        assert_eq!(status.code(), Code::FailedPrecondition, "{status:?}");
        assert_eq!(reason(&status), "TEMPLATE_NOT_INSTALLED");
    }
    fixture.stop().await;
}

#[tokio::test]
async fn before_anything_was_delivered_all_figures_are_zero() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.others.declare(ORG, advertising::datasets());
    let found = list(&fixture, pb::ListCampaignsRequest::default()).await;
    assert_eq!((found.campaigns.len(), found.pagination.unwrap().total), (0, 0));
    assert_eq!(found.freshness.unwrap(), pb::Freshness::default());
    let request = pb::GetDashboardMetricsRequest {
        date_range: days("2026-01-01", "2026-01-02"),
        ..Default::default()
    };
    let found = overview(&fixture, request).await;
    let totals = found.totals.unwrap();
    assert_eq!((totals.impressions, totals.spend, totals.margin_percent), (0, euros(0), None));
    assert!(found.days.is_empty() && found.by_dsp.is_empty() && found.pacing_counts.is_empty());
    fixture.stop().await;
}
