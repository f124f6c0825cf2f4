//! Deals: rows of the data set `deals`, which come in like all others, through bronze and silver.

use lake::At;
use lake::sql::{Extent, Relation, RelationName, ScalarValue};
use platform_proto::platform::data::v1 as pb;
use rpc::wire::timestamp_to_wire;
use service::page;

use super::cells::{Cells, rows};
use super::{TEMPLATE, money, platform_of};
use crate::core::gold::engine;
use crate::core::gold::text::{name, quoted, table};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::reading::ORG;
use crate::tables::Layer;

pub(crate) const DEALS: &str = "deals";
pub(crate) const MATCHES: &str = "deal_matches";

/// Refuses a call where the data set is not declared.
///
/// # Errors
/// [`Error::TemplateNotInstalled`].
pub(crate) async fn require(parts: &Parts, org_id: i64) -> Result<()> {
    match parts.datasets.get(org_id, DEALS, 0).await {
        Err(Error::DatasetNotFound { .. }) => {
            Err(Error::TemplateNotInstalled { template: TEMPLATE.to_owned() })
        }
        found => found.map(drop),
    }
}

/// What a call asks of the list.
#[derive(Default)]
pub(super) struct Wanted {
    pub(super) condition: Vec<String>,
    pub(super) order: String,
    pub(super) limit: String,
}

/// The tables of deals; none before there are any.
pub(super) async fn select(
    parts: &Parts,
    org_id: i64,
    columns: &str,
    wanted: &Wanted,
    masks: bool,
) -> Result<Vec<lake::arrow::array::RecordBatch>> {
    let open = async |layer, table| match parts.tables.at(org_id, layer, table, At::Newest).await {
        Err(Error::TableNotFound { .. }) => Ok(None),
        found => found.map(Some),
    };
    let Some(deals) = open(Layer::Silver, DEALS).await? else { return Ok(Vec::new()) };
    let mut session = engine::session(parts)?;
    let extent = Extent::Where { column: ORG.to_owned(), value: ScalarValue::from(org_id) };
    let relation = RelationName::new(Layer::Silver.name(), DEALS);
    let masked = if masks { vec!["trader".to_owned()] } else { Vec::new() };
    session.add(Relation::new(relation, deals.provider().await?, extent).mask(masked))?;
    let from = table(Layer::Silver.name(), DEALS);
    let (joined, matched) = match open(Layer::Gold, MATCHES).await? {
        None => (String::new(), "FALSE".to_owned()),
        Some(matches) => {
            engine::offer(&mut session, org_id, Layer::Gold, MATCHES, &matches).await?;
            let other = table(Layer::Gold.name(), MATCHES);
            (
                format!(
                    " LEFT JOIN (SELECT \"deal_id\" AS \"id\", \"campaign_key\" AS \"key\" FROM {other}) AS \"m\" ON \"d\".\"deal_id\" = \"m\".\"id\""
                ),
                "\"m\".\"key\" IS NOT NULL".to_owned(),
            )
        }
    };
    let all = format!(
        "SELECT \"d\".*, {matched} AS \"matched\" FROM {from} AS \"d\"{joined} WHERE NOT \"d\".\"_deleted\""
    );
    let conditions = match wanted.condition.is_empty() {
        true => String::new(),
        false => format!(" WHERE {}", wanted.condition.join(" AND ")),
    };
    let sql = format!(
        "SELECT {columns} FROM ({all}) AS \"all\"{conditions}{}{}",
        wanted.order, wanted.limit
    );
    engine::collect(session, &sql).await
}

/// One page of deals; `masks` hides who is responsible.
pub(crate) async fn list(
    parts: &Parts,
    org_id: i64,
    request: &pb::ListDealsRequest,
    masks: bool,
) -> Result<pb::ListDealsResponse> {
    require(parts, org_id).await?;
    let asked = page::numbered(request.pagination.as_ref(), "start_date");
    let sort = match asked.sort_by.as_str() {
        found @ ("start_date" | "client_name" | "updated_at") => found,
        _ => {
            let rule = "must be `start_date`, `client_name` or `updated_at`";
            return Err(Error::field("pagination.sort_by", rule));
        }
    };
    let way = if asked.is_ascending { "ASC" } else { "DESC" };
    let mut condition = Vec::new();
    if request.status.is_some() {
        let status = quoted(&status_text(request.status()));
        condition.push(format!("COALESCE(\"status\", 'active') = {status}"));
    }
    if let Some(matched) = request.matched {
        condition.push(if matched {
            "\"matched\"".to_owned()
        } else {
            "NOT \"matched\"".to_owned()
        });
    }
    if !request.search.is_empty() {
        let text = quoted(&request.search.to_lowercase());
        condition.push(format!(
            "(strpos(lower(\"client_name\"), {text}) > 0 OR strpos(lower(\"campaign_name\"), {text}) > 0)"
        ));
    }
    let counted = Wanted { condition: condition.clone(), ..Wanted::default() };
    let counted = select(parts, org_id, "count(1) AS \"n\"", &counted, masks).await?;
    let total = rows(&counted).next().map_or(0, |it| it.count("n"));
    let wanted = Wanted {
        condition,
        order: format!(" ORDER BY {} {way} NULLS LAST, \"deal_id\" ASC", name(sort)),
        limit: format!(" LIMIT {} OFFSET {}", asked.limit, asked.offset()),
    };
    let found = select(parts, org_id, "*", &wanted, masks).await?;
    let deals = rows(&found).map(|it| deal(&it)).collect();
    Ok(pb::ListDealsResponse { deals, pagination: Some(page::place(&asked, total)) })
}

/// One deal.
///
/// # Errors
/// [`Error::DealNotFound`].
pub(crate) async fn get(parts: &Parts, org_id: i64, id: &str, masks: bool) -> Result<pb::Deal> {
    let condition = vec![format!("\"deal_id\" = {}", quoted(id))];
    let wanted = Wanted { condition, ..Wanted::default() };
    let found = select(parts, org_id, "*", &wanted, masks).await?;
    let found = rows(&found).next().map(|it| deal(&it));
    found.ok_or_else(|| Error::DealNotFound { id: id.to_owned() })
}

pub(super) fn status_text(status: pb::DealStatus) -> String {
    if status == pb::DealStatus::Unspecified {
        return "active".to_owned();
    }
    status.as_str_name().trim_start_matches("DEAL_STATUS_").to_lowercase()
}

fn deal(row: &Cells<'_>) -> pb::Deal {
    let named = |prefix: &str, column: &str| format!("{prefix}{}", row.said(column).to_uppercase());
    let status = pb::DealStatus::from_str_name(&named("DEAL_STATUS_", "status"));
    let model = pb::BuyModel::from_str_name(&named("BUY_MODEL_", "buy_model"));
    let at = row.moment("updated_at").or_else(|| row.moment("_ingested_at"));
    pb::Deal {
        id: row.said("deal_id"),
        external_id: row.said("external_id"),
        client_name: row.said("client_name"),
        campaign_name: row.said("campaign_name"),
        connector_type: platform_of(&row.said("connector_type")) as i32,
        dsp_campaign_id: row.said("campaign_id"),
        start_date: row.day("start_date").unwrap_or_default(),
        end_date: row.day("end_date").unwrap_or_default(),
        booked: money(row.whole("booked"), &row.said("currency")),
        buy_model: model.unwrap_or_default() as i32,
        rate_micros: row.count("rate"),
        booked_quantity: row.count("booked_quantity"),
        trader: row.said("trader"),
        status: status.unwrap_or(pb::DealStatus::Active) as i32,
        source: row.said("source"),
        matched: row.truth("matched").unwrap_or(false),
        updated_at: at.map(timestamp_to_wire),
    }
}
