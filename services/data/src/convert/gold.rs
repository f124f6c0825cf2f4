//! Gold: between the wire and builds and reads.

use lake::At;
use platform_proto::platform::common::v1::DateRange;
use platform_proto::platform::config::v1::{Dataset, FieldType};
use platform_proto::platform::data::v1 as pb;
use rpc::Call;
use rpc::wire::{timestamp_from_wire, timestamp_to_wire};

use crate::core::gold::build::Build;
use crate::core::gold::calendar::day_of;
use crate::core::gold::column::Column;
use crate::core::gold::declared::Declared;
use crate::core::gold::order::inputs;
use crate::core::gold::regroup::{is_additive, is_derived_additive};
use crate::core::gold::state::State;
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::reading::Part;
use crate::rows;

/// Days of a request.
pub(crate) fn days(range: Option<&DateRange>) -> Result<Option<std::ops::RangeInclusive<i32>>> {
    let Some(range) = range else { return Ok(None) };
    let day = |text: &str, field: &str| {
        day_of(text).ok_or_else(|| Error::field(format!("date_range.{field}"), "must be a day"))
    };
    Ok(Some(day(&range.start, "start")?..=day(&range.end, "end")?))
}

pub(crate) fn build(call: &Call, request: pb::BuildAggregationRequest) -> Result<Build> {
    let (org_id, execution_id, fence) = (call.org_id, request.execution_id, request.fence);
    Ok(Build {
        org_id,
        days: days(request.date_range.as_ref())?,
        name: request.aggregation,
        full: request.full,
        pipeline_id: request.pipeline_id,
        fence: Fence { org_id, execution_id, fence },
    })
}

/// Which version is meant.
pub(crate) fn version(selector: Option<&pb::VersionSelector>) -> At {
    match selector.and_then(|it| it.at.as_ref()) {
        None => At::Newest,
        Some(pb::version_selector::At::Version(version)) => {
            At::Version(u64::try_from(*version).unwrap_or(0))
        }
        Some(pb::version_selector::At::Time(time)) => At::Time(timestamp_from_wire(time)),
    }
}

/// A part of the answer to a query.
pub(crate) fn part(part: Part) -> pb::QueryAggregationResponse {
    use pb::query_aggregation_response::Part as Wire;
    let part = match part {
        Part::Rows(rows) => Wire::Rows(rows),
        Part::Arrow(bytes) => Wire::ArrowIpc(bytes),
        Part::Summary(summary) => Wire::Summary(summary),
    };
    pb::QueryAggregationResponse { part: Some(part) }
}

pub(crate) fn header(header: pb::ReadHeader) -> pb::QueryAggregationResponse {
    use pb::query_aggregation_response::Part as Wire;
    pb::QueryAggregationResponse { part: Some(Wire::Header(header)) }
}

fn column(column: &Column) -> pb::Column {
    use lake::arrow::datatypes::{Field, Schema};
    let field = Field::new(&column.name, column.data_type(), column.nullable);
    let wire = rows::to_wire(&Schema::new(vec![field]));
    let found = wire.columns.into_iter().next().unwrap_or_default();
    let unit = match (column.unit.as_str(), column.kind) {
        ("", FieldType::Money) => "micros",
        (unit, _) => unit,
    };
    pb::Column {
        description: column.description.chars().take(1024).collect(),
        personal_data: column.is_personal,
        unit: unit.chars().take(32).collect(),
        ..found
    }
}

/// An aggregation and its state; `declared` is why not, if the declaration cannot be followed.
pub(crate) fn aggregation(
    org_id: i64,
    dataset: &Dataset,
    declared: &Result<Declared>,
    state: Option<&State>,
    is_outdated: bool,
) -> pb::Aggregation {
    let state = state.cloned().unwrap_or_default();
    let is_built = state.built_at.micros() > 0;
    let mut names: Vec<String> = inputs(dataset).into_iter().map(str::to_owned).collect();
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|it| seen.insert(it.clone()));
    let table = pb::TableRef { layer: pb::DataLayer::Gold as i32, name: dataset.name.clone() };
    let described =
        if dataset.description.is_empty() { &dataset.title } else { &dataset.description };
    let mut aggregation = pb::Aggregation {
        org_id,
        name: dataset.name.clone(),
        description: described.clone(),
        declaration_version: state.declaration,
        inputs: names,
        table: is_built.then_some(table),
        table_version: state.table_version,
        built_at: is_built.then(|| timestamp_to_wire(state.built_at)),
        outdated: is_outdated,
        last_error: state.error,
        ..pb::Aggregation::default()
    };
    match declared {
        Err(error) if aggregation.last_error.is_empty() => {
            aggregation.last_error = error.to_string();
        }
        Err(_) => {}
        Ok(declared) => {
            aggregation.dimensions =
                declared.dimensions.iter().map(|it| column(&it.column)).collect();
            aggregation.measures = measures(declared);
            let time = declared.time_dimension();
            aggregation.time_dimension =
                time.map(|at| declared.dimensions[at].column.name.clone()).unwrap_or_default();
        }
    }
    aggregation
}

fn measures(declared: &Declared) -> Vec<pb::Measure> {
    let measures = declared.measures.iter().map(|it| pb::Measure {
        column: Some(column(&it.column)),
        formula: it.formula.clone(),
        additive: is_additive(it.function),
    });
    let derived = declared.derived.iter().map(|it| pb::Measure {
        column: Some(column(it.column())),
        formula: it.text().to_owned(),
        additive: is_derived_additive(declared, &it.column().name),
    });
    let windows = declared.windows.iter().map(|it| pb::Measure {
        column: Some(column(&it.column)),
        formula: String::new(),
        additive: false,
    });
    measures.chain(derived).chain(windows).collect()
}
