//! The statements of the views. Names of tables and columns are constants, and values are parameters.

use lake::sql::ScalarValue;
use service::page::Page;

use super::days::Days;
use super::filter::Filter;
use crate::core::written::{Bound, Written, list};

pub(super) fn text(bound: &mut Bound, text: &str) -> String {
    bound.value(ScalarValue::from(text))
}

/// Several texts, for a list.
pub(super) fn texts<'t>(bound: &mut Bound, all: impl IntoIterator<Item = &'t String>) -> String {
    list(all.into_iter().map(|it| text(bound, it)).collect::<Vec<_>>())
}

fn day(bound: &mut Bound, day: i32) -> String {
    bound.value(ScalarValue::Date32(Some(day)))
}

/// What is read of the pacing of a campaign: of its first deal, if it has several, as data tells it.
const PACED: &str = "paced AS (SELECT * FROM (SELECT connector_type AS p_source,
    campaign_id AS p_id, campaign_name AS p_name, deal_id, start_date AS flight_start,
    end_date AS flight_end, currency AS booked_currency, delivered_currency, booked, delivered,
    impressions AS delivered_impressions, total_days, days_elapsed, days_remaining, expected,
    pacing_rate, pacing_status, projected, variance, variance_percent,
    margin_percent AS pacing_margin, _built_at AS built_at,
    row_number() OVER (PARTITION BY connector_type, campaign_id
        ORDER BY deal_id ASC NULLS LAST) AS place
    FROM gold.pacing_summary WHERE booked IS NOT NULL) AS ranked WHERE place = 1)";

/// Campaigns, each with its pacing.
const WITH_PACING: &str = "silver.campaigns AS c
    LEFT JOIN paced AS p ON p.p_source = c.connector_type AND p.p_id = c.campaign_id";

/// How a list of campaigns can be sorted, and by what.
const ORDERS: [(&str, &str); 7] = [
    // When a campaign was first seen is not kept, and of alerts nothing tells: all are equal.
    ("created_at", ""),
    ("open_alerts", ""),
    ("updated_at", "k.seen"),
    ("name", "k.name"),
    ("spend", "s.spend"),
    ("pacing_rate", "k.pacing_rate"),
    ("margin_percent", "margin"),
];

/// What a list is sorted by; none if it cannot be.
pub(crate) fn order(name: &str) -> Option<&'static str> {
    ORDERS.iter().find(|it| it.0 == name).map(|it| it.1)
}

/// The names of the orders of a list.
pub(crate) fn order_names() -> String {
    ORDERS.map(|it| format!("`{}`", it.0)).join(", ")
}

fn all_of(conditions: &[String]) -> String {
    match conditions {
        [] => "TRUE".to_owned(),
        some => some.join(" AND "),
    }
}

/// Whether a day is among those that are asked for; without any, within the flight of `k`.
fn within(bound: &mut Bound, column: &str, days: Option<Days>) -> String {
    match days {
        Some(days) => {
            let (first, last) = (day(bound, days.first), day(bound, days.last));
            format!("{column} >= {first} AND {column} <= {last}")
        }
        None => format!(
            "(k.start_date IS NULL OR {column} >= k.start_date)
            AND (k.end_date IS NULL OR {column} <= k.end_date)"
        ),
    }
}

/// How many campaigns a filter leaves.
pub(crate) fn count(filter: &Filter) -> Written {
    let mut bound = Bound::default();
    let conditions = filter.conditions(&mut bound, "c.connector_type", "c.campaign_id");
    let sql = format!(
        "WITH {PACED} SELECT count(*) AS n FROM {WITH_PACING} WHERE {}",
        all_of(&conditions)
    );
    Written { sql, bound }
}

/// A page of campaigns with their delivery, margin and pacing. `by` is one of the orders.
///
/// A campaign's spend is told in one currency: its own, if something was spent in it. Ratios are made of the delivery
/// in that currency.
pub(crate) fn page(filter: &Filter, days: Option<Days>, by: &'static str, page: &Page) -> Written {
    let mut bound = Bound::default();
    let conditions = filter.conditions(&mut bound, "c.connector_type", "c.campaign_id");
    let direction = if page.is_ascending { "ASC" } else { "DESC" };
    let by = match by {
        "" => String::new(),
        by => format!("{by} {direction} NULLS LAST, "),
    };
    let sql = format!(
        "WITH {PACED},
        chosen AS (SELECT c.connector_type AS source, c.campaign_id AS id, c.campaign_name AS name,
            c.status, c.advertiser_id, c.advertiser_name, c.budget, c.currency AS own, c.start_date,
            c.end_date, c._quality_score AS quality, c._ingested_at AS seen, p.*
            FROM {WITH_PACING} WHERE {conditions}),
        sums AS (SELECT k.source AS s_source, k.id AS s_id, k.own AS s_own,
            coalesce(m.currency, k.own) AS spend_currency, sum(m.impressions) AS impressions,
            sum(m.clicks) AS clicks, sum(m.conversions) AS conversions, sum(m.spend) AS spend
            FROM chosen AS k JOIN gold.campaign_metrics_daily AS m
            ON m.connector_type = k.source AND m.campaign_id = k.id
            WHERE {delivered} GROUP BY k.source, k.id, k.own, coalesce(m.currency, k.own)),
        spent AS (SELECT * FROM (SELECT s_source, s_id, spend_currency, spend,
            impressions AS priced_impressions, clicks AS priced_clicks,
            sum(impressions) OVER (PARTITION BY s_source, s_id) AS impressions,
            sum(clicks) OVER (PARTITION BY s_source, s_id) AS clicks,
            sum(conversions) OVER (PARTITION BY s_source, s_id) AS conversions,
            row_number() OVER (PARTITION BY s_source, s_id ORDER BY
                CASE WHEN spend_currency = s_own THEN 0 ELSE 1 END,
                spend_currency ASC NULLS LAST) AS s_place
            FROM sums) AS ranked_sums WHERE s_place = 1),
        margins AS (SELECT g_source, g_id, sum(r) AS revenue, sum(c) AS cost,
            least(min(r_low), min(cost_currency)) AS low,
            greatest(max(r_high), max(cost_currency)) AS high
            FROM ({margin}) AS by_day GROUP BY g_source, g_id)
        SELECT k.*, s.spend_currency, s.spend, s.priced_impressions, s.priced_clicks,
            s.impressions, s.clicks, s.conversions, g.revenue, g.cost,
            CASE WHEN g.low = g.high THEN 'one' END AS margin_currency,
            CASE WHEN g.low = g.high AND g.revenue <> 0
                THEN (CAST(g.revenue AS DOUBLE) - CAST(coalesce(g.cost, 0) AS DOUBLE))
                    / CAST(g.revenue AS DOUBLE) END AS margin
            FROM chosen AS k
            LEFT JOIN spent AS s ON s.s_source = k.source AND s.s_id = k.id
            LEFT JOIN margins AS g ON g.g_source = k.source AND g.g_id = k.id
            ORDER BY {by}k.source, k.id LIMIT {limit} OFFSET {offset}",
        conditions = all_of(&conditions),
        delivered = within(&mut bound, "m.\"date\"", days),
        margin = margin_of_chosen(&mut bound, days),
        limit = page.limit,
        offset = page.offset(),
    );
    Written { sql, bound }
}

/// What a row of margins is made of: a day's cost is there once for each of several deals of a campaign, and counts
/// once.
const MARGIN_PARTS: &str = "sum(g.revenue) AS r, max(g.cost) AS c,
    min(CASE WHEN g.revenue IS NOT NULL THEN g.currency END) AS r_low,
    max(CASE WHEN g.revenue IS NOT NULL THEN g.currency END) AS r_high";

fn margin_of_chosen(bound: &mut Bound, days: Option<Days>) -> String {
    let days = within(bound, "g.\"date\"", days);
    format!(
        "SELECT g.connector_type AS g_source, g.campaign_id AS g_id, g.\"date\" AS g_day,
        g.cost_currency, {MARGIN_PARTS}
        FROM chosen AS k JOIN gold.campaign_margin_daily AS g
        ON g.connector_type = k.source AND g.campaign_id = k.id
        WHERE {days} GROUP BY g.connector_type, g.campaign_id, g.\"date\", g.cost_currency"
    )
}

/// The platforms on which a campaign of an id runs.
pub(crate) fn platforms(filter: &Filter) -> Written {
    let mut bound = Bound::default();
    let conditions = filter.conditions(&mut bound, "c.connector_type", "c.campaign_id");
    let sql = format!(
        "WITH {PACED} SELECT c.connector_type AS source FROM {WITH_PACING} WHERE {}
        ORDER BY c.connector_type LIMIT 100",
        all_of(&conditions)
    );
    Written { sql, bound }
}

/// Delivery and the row of its campaign, where there is one, and its pacing. `fact` is the alias of the delivery.
fn beside(fact: &str) -> String {
    format!(
        "LEFT JOIN silver.campaigns AS c
            ON c.connector_type = {fact}.connector_type AND c.campaign_id = {fact}.campaign_id
        LEFT JOIN paced AS p
            ON p.p_source = {fact}.connector_type AND p.p_id = {fact}.campaign_id"
    )
}

/// Delivery by platform, day and currency.
pub(crate) fn delivery(filter: &Filter, days: Days) -> Written {
    let mut bound = Bound::default();
    let mut conditions = filter.conditions(&mut bound, "m.connector_type", "m.campaign_id");
    conditions.push(within(&mut bound, "m.\"date\"", Some(days)));
    let sql = format!(
        "WITH {PACED} SELECT m.connector_type AS source, m.\"date\" AS day,
        coalesce(m.currency, c.currency) AS currency, sum(m.impressions) AS impressions,
        sum(m.clicks) AS clicks, sum(m.conversions) AS conversions, sum(m.spend) AS spend
        FROM gold.campaign_metrics_daily AS m {} WHERE {}
        GROUP BY m.connector_type, m.\"date\", coalesce(m.currency, c.currency)",
        beside("m"),
        all_of(&conditions),
    );
    Written { sql, bound }
}

/// Revenue and cost by platform and day, as far as both are in a currency.
pub(crate) fn margin(filter: &Filter, days: Days, currency: &str) -> Written {
    let mut bound = Bound::default();
    let mut conditions = filter.conditions(&mut bound, "g.connector_type", "g.campaign_id");
    conditions.push(within(&mut bound, "g.\"date\"", Some(days)));
    conditions.push(format!("g.cost_currency = {}", text(&mut bound, currency)));
    conditions.push(format!("(g.revenue IS NULL OR g.currency = {})", text(&mut bound, currency)));
    let sql = format!(
        "WITH {PACED} SELECT source, day, sum(r) AS revenue, sum(c) AS cost
        FROM (SELECT g.connector_type AS source, g.\"date\" AS day, g.campaign_id,
            {MARGIN_PARTS} FROM gold.campaign_margin_daily AS g {} WHERE {}
            GROUP BY g.connector_type, g.\"date\", g.campaign_id) AS by_campaign
        GROUP BY source, day",
        beside("g"),
        all_of(&conditions),
    );
    Written { sql, bound }
}

/// How many campaigns have amounts in another currency.
pub(crate) fn excluded(filter: &Filter, days: Days, currency: &str) -> Written {
    let mut bound = Bound::default();
    let mut conditions = filter.conditions(&mut bound, "m.connector_type", "m.campaign_id");
    conditions.push(within(&mut bound, "m.\"date\"", Some(days)));
    conditions.push("m.spend <> 0".to_owned());
    let other = "coalesce(m.currency, c.currency, '')";
    conditions.push(format!("{other} <> {}", text(&mut bound, currency)));
    let sql = format!(
        "WITH {PACED} SELECT count(*) AS n FROM (SELECT DISTINCT m.connector_type, m.campaign_id
        FROM gold.campaign_metrics_daily AS m {} WHERE {}) AS others",
        beside("m"),
        all_of(&conditions),
    );
    Written { sql, bound }
}

/// How many active campaigns there are, by their pacing.
pub(crate) fn active(filter: &Filter) -> Written {
    let mut bound = Bound::default();
    let mut conditions = filter.conditions(&mut bound, "c.connector_type", "c.campaign_id");
    conditions.push("c.status = 'active'".to_owned());
    let sql = format!(
        "WITH {PACED} SELECT p.pacing_status AS status, count(*) AS n
        FROM {WITH_PACING} WHERE {} GROUP BY p.pacing_status",
        all_of(&conditions)
    );
    Written { sql, bound }
}

/// The newest day with delivery of the platform that is furthest behind.
pub(crate) fn newest_day(sources: &[String]) -> Written {
    let mut bound = Bound::default();
    let condition = match sources {
        [] => "TRUE".to_owned(),
        some => format!("connector_type IN ({})", texts(&mut bound, some)),
    };
    let sql = format!("SELECT min(last_date) AS day FROM gold.delivery_days WHERE {condition}");
    Written { sql, bound }
}

/// A kind of entity that there are figures of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entity {
    Campaign,
    Deal,
    Advertiser,
}

impl Entity {
    /// The column that names it.
    fn column(self) -> &'static str {
        match self {
            Self::Campaign => "campaign_id",
            Self::Deal => "deal_id",
            Self::Advertiser => "advertiser_id",
        }
    }

    /// The table that has a row of each.
    fn table(self) -> &'static str {
        match self {
            Self::Campaign | Self::Advertiser => "silver.campaigns",
            Self::Deal => "silver.deals",
        }
    }
}

/// Whether there is such an entity, figures or not.
pub(crate) fn exists(entity: Entity, id: &str) -> Written {
    let mut bound = Bound::default();
    let (table, column) = (entity.table(), entity.column());
    let sql =
        format!("SELECT count(*) AS n FROM {table} WHERE {column} = {}", text(&mut bound, id));
    Written { sql, bound }
}

/// Revenue and cost of an entity by day, and in which currencies they are.
pub(crate) fn margin_of(entity: Entity, id: &str, days: Days) -> Written {
    let mut bound = Bound::default();
    let column = entity.column();
    let sql = format!(
        "SELECT day, sum(r) AS revenue, sum(c) AS cost, min(r_low) AS revenue_low,
        max(r_high) AS revenue_high, min(cost_currency) AS cost_low, max(cost_currency) AS cost_high
        FROM (SELECT g.\"date\" AS day, g.connector_type, g.campaign_id, g.cost_currency,
            {MARGIN_PARTS} FROM gold.campaign_margin_daily AS g WHERE g.{column} = {} AND {}
            GROUP BY g.\"date\", g.connector_type, g.campaign_id, g.cost_currency) AS by_campaign
        GROUP BY day ORDER BY day",
        text(&mut bound, id),
        within(&mut bound, "g.\"date\"", Some(days)),
    );
    Written { sql, bound }
}

/// The flight of an entity, up to which day there are figures of its platform, and its platform.
pub(crate) fn flight(entity: Entity, id: &str) -> Written {
    let mut bound = Bound::default();
    let sql = format!(
        "SELECT connector_type AS source, start_date, end_date, as_of FROM gold.pacing_summary
        WHERE {} = {} AND booked IS NOT NULL
        ORDER BY connector_type, campaign_id, deal_id LIMIT 1",
        entity.column(),
        text(&mut bound, id),
    );
    Written { sql, bound }
}

#[cfg(test)]
mod tests {
    use lake::sql::Statement;

    use super::*;

    #[test]
    fn every_statement_parses_and_reads_the_templates_tables_alone() {
        let filter = Filter { pacing: vec!["on_track".to_owned()], ..Filter::default() };
        let days = Days { first: 20_000, last: 20_001 };
        let first = Page { number: 1, limit: 50, sort_by: String::new(), is_ascending: true };
        let mut all = vec![
            count(&filter),
            platforms(&filter),
            delivery(&filter, days),
            margin(&filter, days, "EUR"),
            excluded(&filter, days, "EUR"),
            active(&filter),
            newest_day(&["dv360".to_owned()]),
            exists(Entity::Deal, "d"),
            margin_of(Entity::Advertiser, "a", days),
            flight(Entity::Campaign, "c"),
        ];
        for (name, _) in ORDERS {
            all.push(page(&filter, None, order(name).unwrap(), &first));
            all.push(page(&filter, Some(days), order(name).unwrap(), &first));
        }
        for Written { sql, .. } in all {
            let statement = Statement::parse(&sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
            for read in statement.relations() {
                let known = [
                    "campaigns",
                    "deals",
                    "campaign_metrics_daily",
                    "campaign_margin_daily",
                    "pacing_summary",
                    "delivery_days",
                ];
                assert!(known.contains(&read.table.as_str()), "{read}: {sql}");
            }
        }
        assert_eq!(order("price"), None);
    }
}
