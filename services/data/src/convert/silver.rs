//! Requests about silver on their way to decisions.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1 as common;
use platform_proto::platform::data::v1 as pb;

use super::timed::Page;
use crate::core::silver::{GetReport, ListResults, Report};
use crate::error::{Error, Result};
use crate::silver::tally::Scores;
use crate::store::quarantine::{self, Record, State};
use crate::store::silver::{Filter, Reported};

const DAY: Duration = Duration::from_secs(86_400);

/// A range of days as moments: from the first day's beginning to the end of the last.
///
/// # Errors
/// [`Error::Field`] if a day is none.
pub(crate) fn days(range: &common::DateRange, field: &str) -> Result<(Timestamp, Timestamp)> {
    let day = |text: &str, name: &str| {
        let day: std::result::Result<chrono::NaiveDate, _> = text.parse();
        let wrong = || Error::field(format!("{field}.{name}"), "must be a day as `YYYY-MM-DD`");
        let day = day.map_err(|_| wrong())?;
        Ok::<_, Error>(Timestamp::from_seconds(i64::from(day.to_epoch_days()) * 86_400))
    };
    Ok((day(&range.start, "start")?, day(&range.end, "end")? + DAY))
}

/// Which results are asked for, and which page of them.
///
/// # Errors
/// [`Error::Field`].
pub(crate) fn list_results(
    org_id: i64,
    request: pb::ListResultsRequest,
) -> Result<(ListResults, Page)> {
    let range = request.processed.unwrap_or_default();
    let filter = Filter {
        org_id,
        bronze: request.bronze_batch_id,
        dataset: request.dataset,
        execution: request.execution_id,
        from: range.start.as_ref().map(rpc::wire::timestamp_from_wire),
        to: range.end.as_ref().map(rpc::wire::timestamp_from_wire),
    };
    let page = Page::new(request.pagination.as_ref(), format!("results/{filter:?}"))?;
    let (after, direction, limit) = (page.after.clone(), page.direction, page.wanted());
    Ok((ListResults { filter, after, direction, limit }, page))
}

/// Where a result stands in the list.
pub(crate) fn result_place(result: &pb::SilverResult) -> (Timestamp, String) {
    let at = result.processed_at.as_ref().map(rpc::wire::timestamp_from_wire);
    (at.unwrap_or_default(), result.silver_batch_id.clone())
}

/// Which records in quarantine are listed, and which page of them.
///
/// # Errors
/// [`Error::Field`].
pub(crate) fn list_quarantine(
    org_id: i64,
    request: pb::ListQuarantineRequest,
) -> Result<(quarantine::Filter, Page)> {
    let state = match request.state() {
        pb::QuarantineState::Unspecified | pb::QuarantineState::Held => State::Held,
        pb::QuarantineState::Released => State::Released,
        pb::QuarantineState::Discarded => State::Discarded,
    };
    let days = request.date_range.as_ref().map(|it| days(it, "date_range")).transpose()?;
    let filter = quarantine::Filter {
        org_id,
        state,
        dataset: request.dataset,
        bronze: request.bronze_batch_id,
        reasons: request.reason.into_iter().collect(),
        from: days.map(|it| it.0),
        to: days.map(|it| it.1),
    };
    let page = Page::new(request.pagination.as_ref(), format!("quarantine/{filter:?}"))?;
    Ok((filter, page))
}

/// Which held records a change is about.
///
/// # Errors
/// [`Error::Field`].
pub(crate) fn quarantine_filter(
    org_id: i64,
    filter: pb::QuarantineFilter,
) -> Result<quarantine::Filter> {
    let days = filter.date_range.as_ref().map(|it| days(it, "filter.date_range")).transpose()?;
    Ok(quarantine::Filter {
        org_id,
        state: State::Held,
        dataset: Some(filter.dataset),
        bronze: Some(filter.bronze_batch_id).filter(|it| !it.is_empty()),
        reasons: filter.reasons,
        from: days.map(|it| it.0),
        to: days.map(|it| it.1),
    })
}

/// A record in quarantine for the wire.
pub(crate) fn quarantined(record: Record) -> pb::QuarantinedRecord {
    let state = match record.state {
        State::Held => pb::QuarantineState::Held,
        State::Released => pb::QuarantineState::Released,
        State::Discarded => pb::QuarantineState::Discarded,
    };
    pb::QuarantinedRecord {
        payload: record.payload,
        state: state as i32,
        decided_by: record.decided_by,
        decided_at: record.decided_at.map(rpc::wire::timestamp_to_wire),
        ..record.message
    }
}

/// What a report is about.
///
/// # Errors
/// [`Error::Field`].
pub(crate) fn report(org_id: i64, request: pb::GetQualityReportRequest) -> Result<GetReport> {
    let range = request.date_range.unwrap_or_default();
    let (from, to) = days(&range, "date_range")?;
    let (dataset, pipeline) = (request.dataset, request.pipeline_id);
    Ok(GetReport(Reported { org_id, from, to, dataset, pipeline }))
}

/// A report for the wire.
pub(crate) fn reported(report: Report) -> pb::GetQualityReportResponse {
    let mut all = Scores::default();
    for day in &report.days {
        all.merge(&day.scored);
    }
    let names = ["0-49", "50-69", "70-89", "90-100"].map(str::to_owned);
    let point = |day: &crate::store::silver::Day| pb::QualityPoint {
        date: day.date.clone(),
        row_count: super::count(day.scored.count),
        average_score: day.scored.mean(),
        quarantined_count: day.quarantined,
        updated_at: Some(rpc::wire::timestamp_to_wire(day.updated_at)),
    };
    pb::GetQualityReportResponse {
        avg_score: all.mean(),
        min_score: all.least(),
        distribution: names.into_iter().zip(all.bands.map(super::count)).collect(),
        issues_by_type: report.issues.into_iter().collect(),
        row_count: super::count(all.count),
        quarantined_count: report.days.iter().map(|it| it.quarantined).sum(),
        by_day: report.days.iter().map(point).collect(),
    }
}
