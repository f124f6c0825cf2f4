//! Schedules, occurrences and firings on the wire.

use ::schedule::{ClockChange, Cron, GAP_MINUTES_MIN, Occurrence, Plan, Rhythm};
use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::common::v1::PaginationRequest;
use platform_proto::platform::config::v1::ScheduleType;
use platform_proto::platform::etl::v1 as pb;
use rpc::wire::{timestamp_from_wire, timestamp_to_wire};
use service::page::{self, Page};

use super::{count, moment};
use crate::core::schedule::{Seen, made_at, plan};
use crate::error::{Error, Result};
use crate::store::firing::Firing;

/// Occurrences that a preview shows if it is not said how many.
const SHOWN: usize = 10;

/// A page of a list whose own order is ascending; a request that names neither order nor direction gets that.
pub(crate) fn ascending(request: Option<&PaginationRequest>, order: &str) -> Page {
    let says_nothing = request.is_none_or(|it| it.sort_by.is_empty() && it.sort_order.is_empty());
    let page = page::numbered(request, order);
    Page { is_ascending: page.is_ascending || says_nothing, ..page }
}

/// A schedule and how it stands.
pub(crate) fn schedule(seen: Seen) -> pb::PipelineSchedule {
    let stored = seen.stored;
    let pipeline = stored.pipeline;
    let declared = pipeline.schedule.clone().unwrap_or_default();
    let (cron_expression, interval_minutes) = match declared.r#type() {
        ScheduleType::Cron => (declared.cron_expression, 0),
        ScheduleType::Interval => (String::new(), declared.interval_minutes),
        ScheduleType::Manual | ScheduleType::Unspecified => (String::new(), 0),
    };
    let start_at = declared.start_at.as_ref().map(timestamp_from_wire);
    let anchor = (interval_minutes != 0).then(|| start_at.unwrap_or(made_at(&pipeline)));
    let pause = stored.pause;
    pb::PipelineSchedule {
        pipeline_id: pipeline.id,
        pipeline_name: pipeline.name,
        org_id: stored.org_id,
        cron_expression,
        interval_minutes,
        anchor: moment(anchor),
        time_zone: stored.zone.name().to_owned(),
        enabled: stored.is_enabled,
        paused: pause.is_some(),
        pause_reason: pause.as_ref().map_or_else(String::new, |it| it.reason.clone()),
        paused_until: moment(pause.and_then(|it| it.until)),
        next_run_at: moment(stored.next_run_at),
        last_scheduled_for: moment(stored.last_scheduled_for),
        last_execution_id: stored.last_execution,
        consecutive_failures: count(stored.failures),
        queued_count: count(seen.queued),
    }
}

/// What became of an occurrence.
pub(crate) fn firing(firing: Firing) -> pb::Firing {
    pb::Firing {
        scheduled_for: Some(timestamp_to_wire(firing.scheduled_for)),
        fired_at: Some(timestamp_to_wire(firing.fired_at)),
        outcome: firing.outcome as i32,
        execution_id: firing.execution,
    }
}

/// Which occurrences a preview shows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Preview {
    plan: Option<Plan>,
    zone: Tz,
    made_at: Timestamp,
    after: Timestamp,
    count: usize,
}

impl Preview {
    /// Of the schedule of a pipeline.
    pub(crate) fn of_pipeline(
        seen: &Seen,
        request: &pb::PreviewScheduleRequest,
        now: Timestamp,
    ) -> Self {
        let (pipeline, zone) = (&seen.stored.pipeline, seen.stored.zone);
        // What is switched off would come so if it were not.
        let plan = plan(pipeline, zone).map(|plan| Plan { enabled: true, ..plan });
        Self { plan, zone, made_at: made_at(pipeline), ..Self::draft(request, zone, now) }
    }

    /// Of what a request drafts.
    pub(crate) fn of_draft(request: &pb::PreviewScheduleRequest, now: Timestamp) -> Result<Self> {
        let name = if request.time_zone.is_empty() { "UTC" } else { &request.time_zone };
        let zone = ::schedule::zone(name)?;
        let rhythm = if request.cron_expression.is_empty() {
            Rhythm::Interval { minutes: i64::from(request.interval_minutes).max(GAP_MINUTES_MIN) }
        } else {
            Rhythm::Cron(Cron::parse(&request.cron_expression, zone)?)
        };
        let is_interval = matches!(rhythm, Rhythm::Interval { .. });
        let anchor = request.anchor.as_ref().filter(|_| is_interval).map(timestamp_from_wire);
        let plan = Plan { start_at: anchor, ..Plan::of(rhythm) };
        Ok(Self { plan: Some(plan), ..Self::draft(request, zone, now) })
    }

    fn draft(request: &pb::PreviewScheduleRequest, zone: Tz, now: Timestamp) -> Self {
        let count = match usize::try_from(request.count) {
            Ok(0) | Err(_) => SHOWN,
            Ok(count) => count,
        };
        let after = request.after.as_ref().map_or(now, timestamp_from_wire);
        Self { plan: None, zone, made_at: now, after, count }
    }

    /// The occurrences.
    pub(crate) fn occurrences(&self) -> Vec<pb::ScheduleOccurrence> {
        let Some(plan) = &self.plan else { return Vec::new() };
        let all = plan.occurrences(self.after, self.made_at).take(self.count);
        all.map(|it| occurrence(it, self.zone)).collect()
    }
}

fn occurrence(it: Occurrence, zone: Tz) -> pb::ScheduleOccurrence {
    let change = match it.change {
        ClockChange::None => pb::ClockChange::Unspecified,
        ClockChange::MovedOutOfGap => pb::ClockChange::MovedOutOfGap,
        ClockChange::FirstOfTwo => pb::ClockChange::FirstOfTwo,
        ClockChange::SecondOfTwo => pb::ClockChange::SecondOfTwo,
    };
    pb::ScheduleOccurrence {
        at: Some(timestamp_to_wire(it.at)),
        local_time: ::schedule::local_text(it.at, zone),
        clock_change: change as i32,
    }
}

impl From<::schedule::Error> for Error {
    fn from(error: ::schedule::Error) -> Self {
        match error {
            ::schedule::Error::Cron { position, message } => {
                Self::CronInvalid { position, message }
            }
            ::schedule::Error::UnknownZone { name } => Self::TimeZoneUnknown { name },
            ::schedule::Error::NeverComes => Self::ScheduleNeverFires,
            ::schedule::Error::TooFrequent => Self::ScheduleTooFrequent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_774_742_400); // 2026-03-29T00:00:00Z

    fn draft(cron: &str, zone: &str) -> pb::PreviewScheduleRequest {
        pb::PreviewScheduleRequest {
            cron_expression: cron.to_owned(),
            time_zone: zone.to_owned(),
            ..Default::default()
        }
    }

    #[test]
    fn a_preview_tells_what_a_change_of_the_clocks_did() {
        let request =
            pb::PreviewScheduleRequest { count: 1, ..draft("30 2 * * *", "Europe/Berlin") };
        let shown = Preview::of_draft(&request, NOW).unwrap().occurrences();
        assert_eq!(shown.len(), 1);
        assert_eq!(shown[0].local_time, "2026-03-29T03:00:00+02:00");
        assert_eq!(shown[0].clock_change(), pb::ClockChange::MovedOutOfGap);
    }

    #[test]
    fn a_draft_without_a_count_shows_ten_and_without_a_zone_is_in_utc() {
        let shown = Preview::of_draft(&draft("0 6 * * *", ""), NOW).unwrap().occurrences();
        assert_eq!(shown.len(), 10);
        assert_eq!(shown[0].local_time, "2026-03-29T06:00:00+00:00");
    }

    #[test]
    fn an_interval_is_counted_from_its_anchor() {
        let mut request = pb::PreviewScheduleRequest { interval_minutes: 60, ..draft("", "") };
        let first = |request: &pb::PreviewScheduleRequest| {
            Preview::of_draft(request, NOW).unwrap().occurrences()[0].local_time.clone()
        };
        assert_eq!(first(&request), "2026-03-29T01:00:00+00:00");
        request.anchor = Some(timestamp_to_wire(Timestamp::from_seconds(NOW.seconds() - 600)));
        assert_eq!(first(&request), "2026-03-29T00:50:00+00:00");
    }

    #[test]
    fn what_is_no_schedule_is_refused_with_its_reason() {
        use rpc::Fault as _;
        let reason = |cron, zone| Preview::of_draft(&draft(cron, zone), NOW).unwrap_err().reason();
        assert_eq!(reason("0 6 * *", ""), "CRON_INVALID");
        assert_eq!(reason("0 6 * * *", "+02:00"), "TIME_ZONE_UNKNOWN");
        assert_eq!(reason("0 0 31 2 *", ""), "SCHEDULE_NEVER_FIRES");
        assert_eq!(reason("*/4 * * * *", ""), "SCHEDULE_TOO_FREQUENT");
    }
}
