//! Records of deals on their way in.

use std::collections::{BTreeMap, BTreeSet};

use aws_lc_rs::digest::{SHA256, digest};
use base::Timestamp;
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::data::v1 as pb;

use super::cells::{Cells, rows};
use super::deals::{Wanted, select, status_text};
use super::platform;
use crate::core::gold::text::{list as listed, name, quoted};
use crate::error::Result;
use crate::parts::Parts;

/// The state in which a deal is removed, by the data set's declaration.
const DELETED: &str = "deleted";
/// Values that one statement names, each of up to 255 characters.
const VALUES_MAX: usize = 100;

/// The id of a deal that has none yet: the same for the same external id.
fn new_id(org_id: i64, external_id: &str) -> String {
    let hash = digest(&SHA256, format!("{org_id}/{external_id}").as_bytes());
    let hex: String = hash.as_ref()[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("deal_{hex}")
}

/// A deal that there is.
struct Known {
    id: String,
    updated_at: Option<Timestamp>,
}

/// The deals that there are of these values of a column, by value.
async fn known(
    parts: &Parts,
    org_id: i64,
    column: &str,
    values: &BTreeSet<&str>,
) -> Result<BTreeMap<String, Known>> {
    let columns = format!("{} AS \"value\", \"deal_id\" AS \"id\", \"updated_at\"", name(column));
    let known = |it: &Cells<'_>| Known { id: it.said("id"), updated_at: it.moment("updated_at") };
    let values: Vec<String> = values.iter().map(|it| quoted(it)).collect();
    let mut all = BTreeMap::new();
    for some in values.chunks(VALUES_MAX) {
        let condition = vec![format!("{} IN ({})", name(column), some.join(", "))];
        let wanted = Wanted { condition, ..Wanted::default() };
        let found = select(parts, org_id, &columns, &wanted, true).await?;
        all.extend(rows(&found).map(|it| (it.said("value"), known(&it))));
    }
    Ok(all)
}

/// Later than every write of these deals before, whatever the clock says: the last write wins.
fn later(now: Timestamp, known: &BTreeMap<String, Known>) -> Timestamp {
    let last = known.values().filter_map(|it| it.updated_at).max();
    last.map_or(now, |last| now.max(Timestamp::from_micros(last.micros().saturating_add(1))))
}

/// Those of the ids that are matched to a campaign.
pub(crate) async fn matched(
    parts: &Parts,
    org_id: i64,
    ids: &[String],
) -> Result<BTreeSet<String>> {
    let mut all = BTreeSet::new();
    for some in ids.chunks(VALUES_MAX) {
        let values = listed(some.iter().map(|it| quoted(it)));
        let condition = vec![format!("\"matched\" AND \"deal_id\" IN ({values})")];
        let wanted = Wanted { condition, ..Wanted::default() };
        let found = select(parts, org_id, "\"deal_id\" AS \"id\"", &wanted, true).await?;
        all.extend(rows(&found).map(|it| it.said("id")));
    }
    Ok(all)
}

/// Records of deals as they come in, and the id of each deal of the request.
pub(crate) async fn records(
    parts: &Parts,
    org_id: i64,
    deals: &[pb::Deal],
    now: Timestamp,
) -> Result<(pb::RowBatch, Vec<String>)> {
    let external: BTreeSet<&str> = deals.iter().map(|it| it.external_id.as_str()).collect();
    let known = known(parts, org_id, "external_id", &external).await?;
    let now = later(now, &known);
    let ids: Vec<String> = deals
        .iter()
        .map(|it| match known.get(&it.external_id) {
            Some(known) => known.id.clone(),
            None => new_id(org_id, &it.external_id),
        })
        .collect();
    // Of one deal the last in the request wins.
    let mut last: BTreeMap<&str, (&str, &pb::Deal)> = BTreeMap::new();
    for (deal, id) in deals.iter().zip(&ids) {
        last.insert(&deal.external_id, (id, deal));
    }
    let rows = last.values().map(|(id, deal)| record(id, deal, now)).collect();
    Ok((pb::RowBatch { schema: Some(schema()), rows }, ids))
}

/// Records that remove those of the deals that there are.
pub(crate) async fn removals(
    parts: &Parts,
    org_id: i64,
    ids: &[String],
    now: Timestamp,
) -> Result<pb::RowBatch> {
    let wanted: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
    let known = known(parts, org_id, "deal_id", &wanted).await?;
    let now = later(now, &known);
    let rows = known.values().map(|Known { id, .. }| {
        let mut values = vec![pb::Value::default(); COLUMNS.len()];
        for (value, column) in values.iter_mut().zip(COLUMNS) {
            match column {
                "deal_id" => *value = text(id),
                "status" => *value = text(DELETED),
                "updated_at" => *value = text(&now.to_string()),
                _ => {}
            }
        }
        pb::Row { values }
    });
    Ok(pb::RowBatch { schema: Some(schema()), rows: rows.collect() })
}

const COLUMNS: [&str; 17] = [
    "deal_id",
    "external_id",
    "client_name",
    "campaign_name",
    "connector_type",
    "campaign_id",
    "start_date",
    "end_date",
    "booked",
    "currency",
    "buy_model",
    "rate",
    "booked_quantity",
    "trader",
    "status",
    "source",
    "updated_at",
];

/// All columns are texts, which silver reads by the declaration.
fn schema() -> pb::TableSchema {
    let columns = COLUMNS.map(|it| pb::Column {
        name: it.to_owned(),
        r#type: Some(pb::DataType {
            kind: pb::DataTypeKind::String as i32,
            ..pb::DataType::default()
        }),
        nullable: true,
        ..pb::Column::default()
    });
    pb::TableSchema { columns: columns.to_vec(), fingerprint: String::new() }
}

/// A text; the empty one is none.
fn text(text: &str) -> pb::Value {
    let kind = (!text.is_empty()).then(|| pb::value::Kind::StringValue(text.to_owned()));
    pb::Value { kind }
}

/// An amount in the currency's main unit.
fn main_units(micros: i64) -> String {
    let (whole, part) = (micros.unsigned_abs() / 1_000_000, micros.unsigned_abs() % 1_000_000);
    let sign = if micros < 0 { "-" } else { "" };
    format!("{sign}{whole}.{part:06}")
}

fn buy_model_text(model: pb::BuyModel) -> String {
    model.as_str_name().trim_start_matches("BUY_MODEL_").to_lowercase()
}

fn record(id: &str, deal: &pb::Deal, now: Timestamp) -> pb::Row {
    let booked = deal.booked.clone().unwrap_or_default();
    let kind = deal.connector_type();
    let kind = if kind == ConnectorType::Unspecified { String::new() } else { platform(kind) };
    let values = [
        text(id),
        text(&deal.external_id),
        text(&deal.client_name),
        text(&deal.campaign_name),
        text(&kind),
        text(&deal.dsp_campaign_id),
        text(&deal.start_date),
        text(&deal.end_date),
        text(&main_units(booked.amount_micros)),
        text(&booked.currency),
        text(&buy_model_text(deal.buy_model())),
        text(&main_units(deal.rate_micros)),
        text(&deal.booked_quantity.to_string()),
        text(&deal.trader),
        text(&status_text(deal.status())),
        text(&deal.source),
        text(&now.to_string()),
    ];
    pb::Row { values: values.to_vec() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_keep_every_millionth() {
        assert_eq!(main_units(12_500_000), "12.500000");
        assert_eq!(main_units(-1), "-0.000001");
        assert_eq!(main_units(i64::MIN), "-9223372036854.775808");
    }

    #[test]
    fn the_same_external_id_makes_the_same_deal() {
        assert_eq!(new_id(7, "a"), new_id(7, "a"));
        assert_ne!(new_id(7, "a"), new_id(8, "a"));
        assert_eq!(new_id(7, "a").len(), 37);
    }
}
