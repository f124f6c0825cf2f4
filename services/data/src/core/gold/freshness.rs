//! How old the newest data of each data set is.

use std::sync::Arc;

use base::Timestamp;
use lake::arrow::array::{Array as _, AsArray as _, RecordBatch};
use lake::arrow::compute::cast;
use lake::arrow::datatypes::{DataType, Date32Type, Int32Type, TimestampMicrosecondType};
use lake::{At, Snapshot};
use platform_proto::platform::config::v1::{Dataset, FieldType};
use platform_proto::platform::data::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::calendar::text_of;
use super::column::{Column, moment};
use super::text::{list, name, table};
use super::{engine, lookup};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::tables::Layer;

const HOUR: f64 = 3_600_000_000.0;
const DAY: i64 = 86_400_000_000;

/// The newest data of one source.
#[derive(Clone, Copy, Debug, Default)]
struct Newest {
    /// The number of `ConnectorType`; 0 if it is none.
    connector: i32,
    day: Option<i32>,
    at: Option<Timestamp>,
}

/// One entry for each data set and source, the oldest first.
pub(crate) async fn entries(
    parts: &Parts,
    org_id: i64,
    request: &pb::GetDataFreshnessRequest,
) -> Result<Vec<pb::Freshness>> {
    let mut entries = Vec::new();
    for dataset in parts.datasets.list(org_id).await? {
        if !request.datasets.is_empty() && !request.datasets.contains(&dataset.name) {
            continue;
        }
        for newest in sources(parts, org_id, &dataset).await? {
            entries.push(entry(parts.clock.now(), &dataset.name, &newest));
        }
    }
    // Nothing is declared to be fresh enough, so nothing is stale.
    if request.stale_only {
        entries.retain(|it| it.stale);
    }
    entries.sort_by(|a, b| b.hours.total_cmp(&a.hours).then_with(|| a.dataset.cmp(&b.dataset)));
    Ok(entries)
}

fn entry(now: Timestamp, dataset: &str, newest: &Newest) -> pb::Freshness {
    // Data of a day are as old as the day's end.
    let end = newest.day.map(|day| (i64::from(day) + 1) * DAY);
    let since = end.or(newest.at.map(Timestamp::micros)).unwrap_or(now.micros());
    #[expect(clippy::cast_precision_loss, reason = "hours are not told to the microsecond")]
    let hours = (now.micros().saturating_sub(since).max(0) as f64) / HOUR;
    pb::Freshness {
        connector_type: newest.connector,
        last_data_date: newest.day.map(text_of).unwrap_or_default(),
        hours,
        dataset: dataset.to_owned(),
        last_ingested_at: newest.at.map(timestamp_to_wire),
        ..pb::Freshness::default()
    }
}

/// What each source of a data set brought last; none before there are rows.
async fn sources(parts: &Parts, org_id: i64, dataset: &Arc<Dataset>) -> Result<Vec<Newest>> {
    let Some(definition) = &dataset.definition else { return Ok(Vec::new()) };
    if definition.gold.is_some() {
        let Ok(declared) = lookup::declared(parts, org_id, dataset).await else {
            return Ok(Vec::new());
        };
        let time = declared.time_dimension().map(|at| declared.dimensions[at].column.clone());
        return Ok(rows(parts, org_id, Layer::Gold, &dataset.name, time, "_built_at")
            .await?
            .into_iter()
            .collect());
    }
    let day = definition.silver.as_ref().and_then(|silver| {
        let columns: Vec<Column> = silver.columns.iter().map(Column::of_silver).collect();
        let partition = silver.partition_by.as_ref().map(|it| it.column.as_str());
        let times = || columns.iter().filter(|it| it.is_time());
        let mut alone = times();
        let only = alone.next().filter(|_| alone.next().is_none());
        times().find(|it| Some(it.name.as_str()) == partition).or(only).cloned()
    });
    let silver = match definition.silver {
        Some(_) => rows(parts, org_id, Layer::Silver, &dataset.name, day, "_ingested_at").await?,
        None => None,
    };
    if definition.bronze.is_none() {
        return Ok(silver.into_iter().collect());
    }
    let mut found = received(parts, org_id, &dataset.name).await?;
    if found.is_empty() {
        return Ok(silver.into_iter().collect());
    }
    found.iter_mut().for_each(|it| it.day = silver.and_then(|it| it.day));
    Ok(found)
}

async fn open(parts: &Parts, org_id: i64, layer: Layer, dataset: &str) -> Result<Option<Snapshot>> {
    match parts.tables.at(org_id, layer, dataset, At::Newest).await {
        Err(Error::TableNotFound { .. }) => Ok(None),
        found => found.map(Some),
    }
}

async fn ask(
    parts: &Parts,
    org_id: i64,
    layer: Layer,
    dataset: &str,
    sql: &str,
) -> Result<Vec<RecordBatch>> {
    let Some(snapshot) = open(parts, org_id, layer, dataset).await? else { return Ok(Vec::new()) };
    let mut session = engine::session(parts)?;
    engine::offer(&mut session, org_id, layer, dataset, &snapshot).await?;
    engine::collect(session, sql).await
}

/// The newest day and the newest row of a table; none if it has no rows.
async fn rows(
    parts: &Parts,
    org_id: i64,
    layer: Layer,
    dataset: &str,
    day: Option<Column>,
    at: &str,
) -> Result<Option<Newest>> {
    let from = table(layer.name(), dataset);
    let day = match &day {
        None => "CAST(NULL AS DATE)".to_owned(),
        Some(it) if it.kind == FieldType::Date => format!("max({})", name(&it.name)),
        Some(it) => format!("CAST(max({}) AS DATE)", name(&it.name)),
    };
    let sql = format!("SELECT {} FROM {from}", list([day, format!("max({})", name(at))]));
    let found = ask(parts, org_id, layer, dataset, &sql).await?;
    let Some(batch) = found.first().filter(|it| it.num_rows() > 0) else { return Ok(None) };
    let newest = Newest { connector: 0, day: day_in(batch, 0)?, at: moment_in(batch, 1, 0)? };
    Ok(newest.at.map(|_| newest))
}

/// When each kind of source brought something last.
async fn received(parts: &Parts, org_id: i64, dataset: &str) -> Result<Vec<Newest>> {
    let from = table(Layer::Bronze.name(), dataset);
    let (kind, at) = (name("_connector_type"), name("_ingested_at"));
    let sql = format!("SELECT {kind}, max({at}) FROM {from} GROUP BY {kind}");
    let mut newest = Vec::new();
    for batch in ask(parts, org_id, Layer::Bronze, dataset, &sql).await? {
        let kinds = cast(batch.column(0), &DataType::Int32)?;
        let kinds = kinds.as_primitive::<Int32Type>();
        for row in 0..batch.num_rows() {
            let connector = if kinds.is_null(row) { 0 } else { kinds.value(row) };
            newest.push(Newest { connector, day: None, at: moment_in(&batch, 1, row)? });
        }
    }
    Ok(newest)
}

fn day_in(batch: &RecordBatch, column: usize) -> Result<Option<i32>> {
    let days = cast(batch.column(column), &DataType::Date32)?;
    Ok(days.as_primitive::<Date32Type>().iter().next().flatten())
}

fn moment_in(batch: &RecordBatch, column: usize, row: usize) -> Result<Option<Timestamp>> {
    let moments = cast(batch.column(column), &moment())?;
    let moments = moments.as_primitive::<TimestampMicrosecondType>();
    Ok(moments.is_valid(row).then(|| Timestamp::from_micros(moments.value(row))))
}
