//! Pacing of campaigns: as it is stored, or as it was on a day.

use std::sync::{Arc, Mutex};

use base::Timestamp;
use futures_util::TryStreamExt as _;
use lake::At;
use lake::arrow::array::RecordBatch;
use lake::sql::ScalarValue;
use platform_proto::platform::common::v1::{DateRange, EntityReference, EntityType, PacingStatus};
use platform_proto::platform::config::v1::AggregateFunction;
use platform_proto::platform::data::v1 as pb;
use rpc::wire::timestamp_to_wire;
use service::page;

use super::cells::{Cells, rows};
use super::{PACING, declared, money};
use crate::core::gold::calendar::{Calendar, day_of};
use crate::core::gold::declared::Declared;
use crate::core::gold::joined::Term;
use crate::core::gold::scope::Scope;
use crate::core::gold::text::{literal, table};
use crate::core::gold::{engine, output, statement};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::tables::Layer;

/// Campaigns of one organisation that are listed at most.
const ROWS_MAX: usize = 200_000;
/// The measure that says up to which day delivery counts.
const AS_OF: &str = "as_of";
/// The order of a list that names none: by the distance from 100.
const DISTANCE: &str = "";
/// The dimension that tells campaigns apart.
const CAMPAIGN: &str = "campaign_id";
/// The column of an input by which its rows are of a day.
const DATE: &str = "date";

/// The pacing of one entity.
///
/// # Errors
/// [`Error::EntityNotFound`].
pub(crate) async fn get(
    parts: &Parts,
    org_id: i64,
    request: &pb::GetPacingRequest,
) -> Result<pb::PacingSnapshot> {
    let entity = request.entity.clone().unwrap_or_default();
    let all = all(parts, org_id, &request.as_of).await?;
    let columns = [(EntityType::Campaign, "campaign_id"), (EntityType::Deal, "deal_id")];
    let found = columns.into_iter().find(|(kind, _)| *kind == entity.r#type());
    let (_, column) = found.ok_or_else(|| Error::EntityNotFound { id: entity.id.clone() })?;
    let mut found = rows(&all).filter(|it| it.text(column).as_deref() == Some(&entity.id));
    let found = found.find(|it| it.whole("booked").is_some());
    let found = found.ok_or_else(|| Error::EntityNotFound { id: entity.id.clone() })?;
    Ok(snapshot(&found, entity.r#type()))
}

/// One page of the pacing of all campaigns with a flight.
pub(crate) async fn list(
    parts: &Parts,
    org_id: i64,
    request: &pb::ListPacingRequest,
) -> Result<pb::ListPacingResponse> {
    let all = all(parts, org_id, &request.as_of).await?;
    let asked = page::numbered(request.pagination.as_ref(), DISTANCE);
    let mut found: Vec<pb::PacingSnapshot> = rows(&all)
        .filter(|it| it.day("start_date").is_some() && it.day("end_date").is_some())
        .map(|it| snapshot(&it, EntityType::Campaign))
        .filter(|it| request.status.is_none_or(|wanted| it.status == wanted))
        .collect();
    let key: fn(&pb::PacingSnapshot) -> Option<f64> = match asked.sort_by.as_str() {
        DISTANCE => |it| it.pacing_rate.map(|rate| (rate - 100.0).abs()),
        "pacing_rate" => |it| it.pacing_rate,
        "variance_percent" => |it| it.variance_percent,
        _ => {
            let rule = "must be `pacing_rate` or `variance_percent`";
            return Err(Error::field("pagination.sort_by", rule));
        }
    };
    // What cannot be computed comes last, whichever way.
    found.sort_by(|a, b| match (key(a), key(b)) {
        (Some(a), Some(b)) if asked.is_ascending => a.total_cmp(&b),
        (Some(a), Some(b)) => b.total_cmp(&a),
        (Some(_), None) => std::cmp::Ordering::Less,
        (None, Some(_)) => std::cmp::Ordering::Greater,
        (None, None) => std::cmp::Ordering::Equal,
    });
    let total = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let rows = found.into_iter().skip(asked.offset() as usize).take(asked.limit as usize).collect();
    Ok(pb::ListPacingResponse { rows, pagination: Some(page::place(&asked, total)) })
}

/// All rows, as they are stored, or as they were on a day.
async fn all(parts: &Parts, org_id: i64, as_of: &str) -> Result<Vec<RecordBatch>> {
    let declared = declared(parts, org_id, PACING).await?;
    if !as_of.is_empty() {
        let day = day_of(as_of).ok_or_else(|| Error::field("as_of", "must be a day"))?;
        return computed(parts, org_id, &on(&declared, day), &Scope::Whole).await;
    }
    let snapshot = match parts.tables.at(org_id, Layer::Gold, PACING, At::Newest).await {
        Err(Error::TableNotFound { .. }) => return Ok(Vec::new()),
        found => found?,
    };
    let mut session = engine::session(parts)?;
    engine::offer(&mut session, org_id, Layer::Gold, PACING, &snapshot).await?;
    let from = table(Layer::Gold.name(), PACING);
    let sql = format!(
        "SELECT * FROM {from} ORDER BY \"connector_type\", \"campaign_id\", \"deal_id\" LIMIT {}",
        ROWS_MAX + 1
    );
    bounded(engine::collect(session, &sql).await?)
}

fn bounded(batches: Vec<RecordBatch>) -> Result<Vec<RecordBatch>> {
    let count: usize = batches.iter().map(RecordBatch::num_rows).sum();
    match ROWS_MAX < count {
        true => Err(Error::Overloaded { what: "campaigns to list" }),
        false => Ok(batches),
    }
}

/// The declaration as if a day was the newest: later delivery does not count.
fn on(declared: &Declared, day: i32) -> Arc<Declared> {
    let mut declared = declared.clone();
    for input in &mut declared.inputs {
        if input.columns.iter().any(|it| it.name == DATE) {
            input.until = Some((DATE.to_owned(), day));
        }
    }
    for measure in declared.measures.iter_mut().filter(|it| it.column.name == AS_OF) {
        let day = literal(&ScalarValue::Date32(Some(day)));
        measure.term = Some(Term::Constant(day));
        measure.function = AggregateFunction::Max;
    }
    Arc::new(declared)
}

/// The rows of some campaigns, as they were on a day.
///
/// # Errors
/// [`Error::TemplateNotInstalled`].
pub(super) async fn of_day(
    parts: &Parts,
    org_id: i64,
    day: i32,
    campaigns: impl IntoIterator<Item = String>,
) -> Result<Vec<RecordBatch>> {
    let declared = declared(parts, org_id, PACING).await?;
    let dimension = declared.dimensions.iter().position(|it| it.column.name == CAMPAIGN);
    let values = campaigns.into_iter().map(|it| ScalarValue::Utf8(Some(it))).collect();
    let scope = dimension.and_then(|it| Scope::of(it, values)).unwrap_or(Scope::Whole);
    computed(parts, org_id, &on(&declared, day), &scope).await
}

/// The rows of a declaration, computed now and not stored.
async fn computed(
    parts: &Parts,
    org_id: i64,
    declared: &Arc<Declared>,
    scope: &Scope,
) -> Result<Vec<RecordBatch>> {
    let inputs = match engine::open(parts, org_id, declared).await {
        Err(Error::InputMissing { .. }) => return Ok(Vec::new()),
        found => found?,
    };
    let session = engine::session_of(parts, org_id, declared, &inputs).await?;
    let calendar = Calendar::default();
    let sql = statement::build(declared, &calendar, scope, scope);
    let rows = engine::run(session, &sql).await?;
    let (told, note) = (Arc::new(Mutex::default()), Arc::new(Mutex::default()));
    let now = parts.clock.now();
    let mut rows = output::rows(declared, org_id, (now, None), rows, &told, &note);
    let mut found = Vec::new();
    let mut count = 0;
    while let Some(batch) = rows.try_next().await.map_err(Error::from)? {
        count += batch.num_rows();
        if ROWS_MAX < count {
            return Err(Error::Overloaded { what: "campaigns to list" });
        }
        found.push(batch);
    }
    Ok(found)
}

fn status(text: &str) -> PacingStatus {
    match text {
        "on_track" => PacingStatus::OnTrack,
        "under_pacing" => PacingStatus::UnderPacing,
        "over_pacing" => PacingStatus::OverPacing,
        "critical_under" => PacingStatus::CriticalUnder,
        "critical_over" => PacingStatus::CriticalOver,
        _ => PacingStatus::Unspecified,
    }
}

fn snapshot(row: &Cells<'_>, entity: EntityType) -> pb::PacingSnapshot {
    let currency = match row.text("currency") {
        Some(currency) => currency,
        None => row.said("delivered_currency"),
    };
    let amount = |column: &str| money(row.whole(column), &currency);
    let id = if entity == EntityType::Deal { row.said("deal_id") } else { row.said("campaign_id") };
    let flight = row.day("start_date").zip(row.day("end_date"));
    let days = |column: &str| i32::try_from(row.count(column)).unwrap_or(i32::MAX);
    let computed = row.moment("_built_at").unwrap_or(Timestamp::from_micros(0));
    pb::PacingSnapshot {
        entity: Some(EntityReference {
            r#type: entity as i32,
            id,
            name: row.said("campaign_name").chars().take(256).collect(),
            custom_type: String::new(),
        }),
        snapshot_time: Some(timestamp_to_wire(computed)),
        flight: flight.map(|(start, end)| DateRange { start, end }),
        booked: amount("booked"),
        delivered: money(
            Some(row.count("delivered")),
            &match row.text("delivered_currency") {
                Some(own) => own,
                None => currency.clone(),
            },
        ),
        delivered_impressions: row.count("impressions"),
        total_days: days("total_days"),
        days_elapsed: days("days_elapsed"),
        days_remaining: days("days_remaining"),
        expected_delivery: amount("expected"),
        pacing_rate: row.real("pacing_rate"),
        status: status(&row.said("pacing_status")) as i32,
        projected: amount("projected"),
        variance: amount("variance"),
        variance_percent: row.real("variance_percent"),
        margin_percent: row.real("margin_percent"),
        deal_id: row.text("deal_id"),
    }
}
