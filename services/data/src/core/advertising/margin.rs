//! Revenue, cost and margin of an entity over a range of days.

use lake::At;
use lake::sql::ScalarValue;
use platform_proto::platform::common::v1::EntityType;
use platform_proto::platform::data::v1 as pb;

use super::cells::rows;
use super::{MARGIN, declared, money};
use crate::convert::gold::days;
use crate::core::gold::engine;
use crate::core::gold::text::{literal, name, quoted, table};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::tables::Layer;

/// The margin of one entity.
///
/// # Errors
/// [`Error::EntityNotFound`]; [`Error::CurrencyMismatch`].
pub(crate) async fn get(
    parts: &Parts,
    org_id: i64,
    request: &pb::GetMarginRequest,
) -> Result<pb::GetMarginResponse> {
    declared(parts, org_id, MARGIN).await?;
    let entity = request.entity.clone().unwrap_or_default();
    let missing = || Error::EntityNotFound { id: entity.id.clone() };
    let columns = [
        (EntityType::Campaign, "campaign_id"),
        (EntityType::Deal, "deal_id"),
        (EntityType::DspAccount, "advertiser_id"),
    ];
    let found = columns.into_iter().find(|(kind, _)| *kind == entity.r#type());
    let (_, column) = found.ok_or_else(missing)?;
    let snapshot = match parts.tables.at(org_id, Layer::Gold, MARGIN, At::Newest).await {
        Err(Error::TableNotFound { .. }) => return Err(missing()),
        found => found?,
    };
    let range = days(request.date_range.as_ref())?;
    let range = range.ok_or_else(|| Error::field("date_range", "must be given"))?;
    let day = |day: &i32| literal(&ScalarValue::Date32(Some(*day)));
    let of_range = format!(
        "{date} >= {} AND {date} <= {}",
        day(range.start()),
        day(range.end()),
        date = name("date"),
    );
    let whose = format!("{} = {}", name(column), quoted(&entity.id));
    // A day's cost is there once for each of several deals of a campaign, and counts once.
    let sql = format!(
        "SELECT sum(\"r\") AS \"revenue\", sum(\"c\") AS \"cost\", max(\"day\") AS \"day\",
            min(\"rc\") AS \"first\", max(\"rc\") AS \"last\",
            min(\"cc\") AS \"cost_first\", max(\"cc\") AS \"cost_last\", sum(\"n\") AS \"n\"
        FROM (SELECT CASE WHEN {of_range} THEN sum(\"revenue\") END AS \"r\",
                CASE WHEN {of_range} THEN max(\"cost\") END AS \"c\",
                CASE WHEN {of_range} THEN {date} END AS \"day\",
                CASE WHEN {of_range} THEN max(CASE WHEN \"revenue\" IS NOT NULL THEN \"currency\" END) END AS \"rc\",
                CASE WHEN {of_range} THEN \"cost_currency\" END AS \"cc\", count(1) AS \"n\"
            FROM {from} WHERE {whose}
            GROUP BY {date}, \"connector_type\", \"campaign_id\", \"cost_currency\") AS \"d\"",
        date = name("date"),
        from = table(Layer::Gold.name(), MARGIN),
    );
    let mut session = engine::session(parts)?;
    engine::offer(&mut session, org_id, Layer::Gold, MARGIN, &snapshot).await?;
    let found = engine::collect(session, &sql).await?;
    let row = rows(&found).next().filter(|it| it.count("n") > 0).ok_or_else(missing)?;
    let currencies = ["first", "last", "cost_first", "cost_last"].map(|it| row.text(it));
    let mut currencies = currencies.into_iter().flatten();
    let currency = currencies.next().unwrap_or_default();
    if let Some(other) = currencies.find(|it| *it != currency) {
        return Err(Error::CurrencyMismatch { from: currency, to: other });
    }
    let (revenue, cost) = (row.whole("revenue"), row.count("cost"));
    let margin = revenue.map(|revenue| revenue.saturating_sub(cost));
    #[expect(clippy::cast_precision_loss, reason = "a percentage has no sixteen digits")]
    let percent = margin
        .zip(revenue.filter(|it| *it != 0))
        .map(|(margin, revenue)| margin as f64 / revenue as f64 * 100.0);
    Ok(pb::GetMarginResponse {
        revenue: money(revenue.or(Some(0)), &currency),
        cost: money(Some(cost), &currency),
        margin: money(Some(margin.unwrap_or(-cost)), &currency),
        margin_percent: percent,
        last_data_date: row.day("day").unwrap_or_default(),
    })
}
