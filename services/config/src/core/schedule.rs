//! What a schedule of a request says, and what is wrong with it.
//!
//! Owns:      the issues of schedules, by field.
//! Invariant: what is read here without an error, the ETL service can run.
//! Not here:  when occurrences are (`schedule`); what follows when one was missed (the ETL service's run policy).

use ::schedule::{Cron, Error, GAP_MINUTES_MIN, Plan, Rhythm};
use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::config::v1 as pb;

use crate::core::issue::Issues;

/// Reads `schedule`; what is wrong goes into `issues`, with paths from the schedule's top.
///
/// `default_zone` is the organisation's, for a schedule that names none.
pub(crate) fn read(
    schedule: &pb::Schedule,
    default_zone: Tz,
    now: Timestamp,
    issues: &mut Issues,
) -> Option<Plan> {
    let zone = read_zone(&schedule.timezone, default_zone, issues);
    let rhythm = match pb::ScheduleType::try_from(schedule.r#type) {
        Ok(pb::ScheduleType::Cron) => read_cron(&schedule.cron_expression, zone?, issues)?,
        Ok(pb::ScheduleType::Interval) => read_interval(schedule.interval_minutes, issues)?,
        Ok(pb::ScheduleType::Manual) => Rhythm::Manual,
        Ok(pb::ScheduleType::Unspecified) | Err(_) => {
            issues.error("type", "required", "Choose CRON, INTERVAL or MANUAL.");
            return None;
        }
    };
    zone?;
    let start_at = schedule.start_at.as_ref().map(rpc::wire::timestamp_from_wire);
    let end_at = schedule.end_at.as_ref().map(rpc::wire::timestamp_from_wire);
    if let (Some(start_at), Some(end_at)) = (start_at, end_at)
        && end_at <= start_at
    {
        issues.error("end_at", "out_of_range", "Let it end after it starts.");
        return None;
    }
    if end_at.is_some_and(|end_at| end_at <= now) {
        issues.warning("end_at", "in_the_past", "It ended already, so that it never comes.");
    }
    Some(Plan { rhythm, enabled: schedule.enabled, start_at, end_at })
}

/// A time zone by its IANA name.
pub(crate) fn zone(name: &str) -> Option<Tz> {
    ::schedule::zone(name).ok()
}

fn read_zone(name: &str, default_zone: Tz, issues: &mut Issues) -> Option<Tz> {
    if name.is_empty() {
        return Some(default_zone);
    }
    let zone = zone(name);
    if zone.is_none() {
        let message = "Give a name of the IANA database such as Europe/Berlin, not an offset.";
        issues.error("timezone", "unknown_time_zone", message);
    }
    zone
}

fn read_interval(minutes: i32, issues: &mut Issues) -> Option<Rhythm> {
    let minutes = i64::from(minutes);
    if minutes < GAP_MINUTES_MIN {
        issues.error("interval_minutes", "too_frequent", too_frequent());
        return None;
    }
    Some(Rhythm::Interval { minutes })
}

fn read_cron(expression: &str, zone: Tz, issues: &mut Issues) -> Option<Rhythm> {
    const FIELD: &str = "cron_expression";
    match Cron::parse(expression, zone) {
        Ok(cron) => return Some(Rhythm::Cron(cron)),
        Err(Error::Cron { position, message }) => {
            let message = format!("Correct the expression: {message}.");
            issues.error_at(FIELD, "cron_invalid", message, position);
        }
        Err(Error::NeverComes) => {
            issues.error(FIELD, "never_comes", "Name a day that exists: this one never comes.");
        }
        Err(Error::TooFrequent) => issues.error(FIELD, "too_frequent", too_frequent()),
        Err(Error::UnknownZone { name }) => {
            issues.error("timezone", "unknown_time_zone", format!("There is no {name}."));
        }
    }
    None
}

fn too_frequent() -> String {
    format!("Let at least {GAP_MINUTES_MIN} minutes lie between two runs.")
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    const BERLIN: Tz = Tz::Europe__Berlin;

    fn at(text: &str) -> Timestamp {
        let time = DateTime::parse_from_rfc3339(text).expect("a time");
        Timestamp::from_micros(time.timestamp_micros())
    }

    fn cron(expression: &str, timezone: &str) -> pb::Schedule {
        pb::Schedule {
            r#type: pb::ScheduleType::Cron as i32,
            cron_expression: expression.to_owned(),
            timezone: timezone.to_owned(),
            enabled: true,
            ..Default::default()
        }
    }

    fn interval(minutes: i32) -> pb::Schedule {
        pb::Schedule {
            r#type: pb::ScheduleType::Interval as i32,
            interval_minutes: minutes,
            enabled: true,
            ..Default::default()
        }
    }

    fn code(schedule: &pb::Schedule) -> Option<&'static str> {
        let mut issues = Issues::default();
        _ = read(schedule, BERLIN, at("2026-03-01T00:00:00Z"), &mut issues);
        issues.iter().next().map(|issue| issue.code)
    }

    fn next(schedule: &pb::Schedule, after: &str) -> Option<Timestamp> {
        let mut issues = Issues::default();
        let plan = read(schedule, BERLIN, at(after), &mut issues);
        assert!(!issues.has_errors(), "{issues:?}");
        plan.and_then(|plan| plan.next(at(after), at("2026-01-01T00:00:00Z")))
    }

    #[test]
    fn what_cannot_be_a_schedule_is_refused_with_its_reason() {
        assert_eq!(code(&cron("0 6 * * *", "")), None);
        assert_eq!(code(&cron("@daily", "EST5EDT")), None);
        assert_eq!(code(&cron("0 0 6 * * *", "")), Some("cron_invalid"));
        assert_eq!(code(&cron("0 6 * *", "")), Some("cron_invalid"));
        assert_eq!(code(&cron("@reboot", "")), Some("cron_invalid"));
        assert_eq!(code(&cron("61 6 * * *", "")), Some("cron_invalid"));
        assert_eq!(code(&cron("*/0 6 * * *", "")), Some("cron_invalid"));
        assert_eq!(code(&cron("0 0 31 2 *", "")), Some("never_comes"));
        assert_eq!(code(&cron("*/4 * * * *", "")), Some("too_frequent"));
        assert_eq!(code(&cron("0,3 6 * * *", "")), Some("too_frequent"));
        assert_eq!(code(&cron("*/5 * * * *", "")), None);
        assert_eq!(code(&cron("0 6 * * *", "+02:00")), Some("unknown_time_zone"));
        assert_eq!(code(&interval(4)), Some("too_frequent"));
        assert_eq!(code(&interval(5)), None);
    }

    #[test]
    fn an_interval_counts_from_its_anchor() {
        let mut schedule = interval(60);
        assert_eq!(next(&schedule, "2026-01-01T00:00:00Z"), Some(at("2026-01-01T01:00:00Z")));
        assert_eq!(next(&schedule, "2026-01-01T02:30:00Z"), Some(at("2026-01-01T03:00:00Z")));
        schedule.start_at = Some(rpc::wire::timestamp_to_wire(at("2026-02-01T00:10:00Z")));
        assert_eq!(next(&schedule, "2026-01-01T02:30:00Z"), Some(at("2026-02-01T00:10:00Z")));
        assert_eq!(next(&schedule, "2026-02-01T00:10:00Z"), Some(at("2026-02-01T01:10:00Z")));
        schedule.end_at = Some(rpc::wire::timestamp_to_wire(at("2026-02-01T01:10:00Z")));
        assert_eq!(next(&schedule, "2026-02-01T00:10:00Z"), None);
    }

    #[test]
    fn what_is_switched_off_or_by_hand_never_comes() {
        let mut schedule = cron("0 6 * * *", "");
        schedule.enabled = false;
        assert_eq!(next(&schedule, "2026-02-01T00:10:00Z"), None);
        let manual = pb::Schedule { r#type: pb::ScheduleType::Manual as i32, ..Default::default() };
        assert_eq!(next(&manual, "2026-02-01T00:10:00Z"), None);
    }

    #[test]
    fn a_start_that_is_an_occurrence_counts() {
        let mut schedule = cron("0 6 * * *", "UTC");
        schedule.start_at = Some(rpc::wire::timestamp_to_wire(at("2026-05-01T06:00:00Z")));
        assert_eq!(next(&schedule, "2026-02-01T00:00:00Z"), Some(at("2026-05-01T06:00:00Z")));
    }
}
