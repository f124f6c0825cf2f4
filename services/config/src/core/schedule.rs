//! When something runs: cron in a time zone, an interval, or by hand.
//!
//! Owns:      what a schedule may say, and when its next occurrences are.
//! Invariant: an occurrence is never before the moment after which it was asked for.
//! Not here:  what follows when an occurrence was missed; that is the ETL service's run policy.

use std::str::FromStr as _;

use base::Timestamp;
use chrono::{DateTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use croner::Cron;
use platform_proto::platform::config::v1 as pb;

use crate::core::issue::Issues;

/// Two occurrences lie at least so far apart.
pub(crate) const GAP_MINUTES_MIN: i64 = 5;

/// Occurrences whose gaps are looked at; a day of the densest schedule that is allowed, and more.
const GAPS_LOOKED_AT: usize = 400;

const MICROS_PER_MINUTE: i64 = 60_000_000;

/// A schedule whose parts have been understood.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    rhythm: Rhythm,
    enabled: bool,
    start_at: Option<Timestamp>,
    end_at: Option<Timestamp>,
}

#[derive(Clone, Debug)]
enum Rhythm {
    Manual,
    Interval { minutes: i64 },
    Cron { cron: Box<Cron>, zone: Tz },
}

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
        Ok(pb::ScheduleType::Cron) => read_cron(&schedule.cron_expression, zone?, now, issues)?,
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
    Tz::from_str(name).ok()
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
        issues.error(
            "interval_minutes",
            "too_frequent",
            format!("Let at least {GAP_MINUTES_MIN} minutes lie between two runs."),
        );
        return None;
    }
    Some(Rhythm::Interval { minutes })
}

fn read_cron(expression: &str, zone: Tz, now: Timestamp, issues: &mut Issues) -> Option<Rhythm> {
    const FIELD: &str = "cron_expression";
    // The parser also takes six and seven fields, and nicknames beyond those of the contract.
    let is_nickname =
        matches!(expression, "@hourly" | "@daily" | "@weekly" | "@monthly" | "@yearly");
    if !is_nickname && expression.split(' ').filter(|field| !field.is_empty()).count() != 5 {
        let message = "Give five fields (minute, hour, day of month, month, weekday), or a \
                       nickname such as @daily.";
        issues.error(FIELD, "cron_invalid", message);
        return None;
    }
    let cron = match Cron::from_str(expression) {
        Ok(cron) => cron,
        Err(error) => {
            issues.error(FIELD, "cron_invalid", format!("Correct the expression: {error}."));
            return None;
        }
    };
    let mut before: Option<Timestamp> = None;
    let mut at = now;
    for _ in 0..GAPS_LOOKED_AT {
        let Some(next) = next_cron(&cron, zone, at) else { break };
        if before.is_some_and(|before| gap_minutes(before, next) < GAP_MINUTES_MIN) {
            issues.error(
                FIELD,
                "too_frequent",
                format!("Let at least {GAP_MINUTES_MIN} minutes lie between two runs."),
            );
            return None;
        }
        before = Some(next);
        at = next;
    }
    if before.is_none() {
        issues.error(FIELD, "never_comes", "Name a day that exists: this one never comes.");
        return None;
    }
    Some(Rhythm::Cron { cron: Box::new(cron), zone })
}

fn gap_minutes(before: Timestamp, next: Timestamp) -> i64 {
    (next.micros() - before.micros()) / MICROS_PER_MINUTE
}

fn next_cron(cron: &Cron, zone: Tz, after: Timestamp) -> Option<Timestamp> {
    let after: DateTime<Tz> = Utc.timestamp_micros(after.micros()).single()?.with_timezone(&zone);
    let next = cron.find_next_occurrence(&after, false).ok()?;
    Some(Timestamp::from_micros(next.timestamp_micros()))
}

impl Plan {
    /// The first occurrence after `after`; none if it does not come by itself.
    ///
    /// An interval counts from `start_at`, or from `made_at` without one, so that it does not drift.
    pub(crate) fn next(&self, after: Timestamp, made_at: Timestamp) -> Option<Timestamp> {
        if !self.enabled {
            return None;
        }
        let next = match &self.rhythm {
            Rhythm::Manual => return None,
            Rhythm::Interval { minutes } => self.next_interval(*minutes, after, made_at),
            Rhythm::Cron { cron, zone } => {
                // The first moment that counts may itself be an occurrence.
                let floor = self.start_at.map(|it| Timestamp::from_micros(it.micros() - 1));
                next_cron(cron, *zone, floor.map_or(after, |floor| floor.max(after)))?
            }
        };
        let is_over = self.end_at.is_some_and(|end_at| end_at <= next);
        (!is_over).then_some(next)
    }

    fn next_interval(&self, minutes: i64, after: Timestamp, made_at: Timestamp) -> Timestamp {
        let step = minutes * MICROS_PER_MINUTE;
        let Some(start_at) = self.start_at else {
            let passed = (after.micros() - made_at.micros()).div_euclid(step).max(0);
            return Timestamp::from_micros(made_at.micros() + (passed + 1) * step);
        };
        if after < start_at {
            return start_at;
        }
        let passed = (after.micros() - start_at.micros()).div_euclid(step);
        Timestamp::from_micros(start_at.micros() + (passed + 1) * step)
    }

    /// At most `count` occurrences after `after`, in order.
    pub(crate) fn next_many(
        &self,
        after: Timestamp,
        made_at: Timestamp,
        count: usize,
    ) -> Vec<Timestamp> {
        let mut at = after;
        let mut found = Vec::new();
        while found.len() < count
            && let Some(next) = self.next(at, made_at)
        {
            found.push(next);
            at = next;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
    fn an_occurrence_that_the_clock_skips_comes_when_the_gap_ends() {
        let schedule = cron("30 2 * * *", "Europe/Berlin");
        let found = next(&schedule, "2026-03-28T12:00:00+01:00");
        assert_eq!(found, Some(at("2026-03-29T03:00:00+02:00")));
        assert_eq!(
            next(&schedule, "2026-03-29T03:00:00+02:00"),
            Some(at("2026-03-30T02:30:00+02:00"))
        );
    }

    #[test]
    fn an_occurrence_that_the_clock_repeats_comes_the_first_time() {
        let schedule = cron("30 2 * * *", "Europe/Berlin");
        let found = next(&schedule, "2026-10-24T12:00:00+02:00");
        assert_eq!(found, Some(at("2026-10-25T02:30:00+02:00")));
        assert_eq!(
            next(&schedule, "2026-10-25T02:30:00+02:00"),
            Some(at("2026-10-26T02:30:00+01:00"))
        );
    }

    #[test]
    fn day_of_month_and_weekday_together_mean_either() {
        let schedule = cron("0 0 13 * FRI", "UTC");
        assert_eq!(next(&schedule, "2026-10-07T00:00:00Z"), Some(at("2026-10-09T00:00:00Z")));
        assert_eq!(next(&schedule, "2026-10-09T00:00:00Z"), Some(at("2026-10-13T00:00:00Z")));
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

    proptest! {
        #[test]
        fn occurrences_rise_and_keep_their_distance(
            minute in 0_u32..60,
            hour in 0_u32..24,
            days in 0_i64..800,
            zone in prop::sample::select(vec!["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"]),
        ) {
            let start = Timestamp::from_seconds(1_767_225_600 + days * 86_400);
            let mut issues = Issues::default();
            let schedule = cron(&format!("{minute} {hour} * * *"), zone);
            let plan = read(&schedule, BERLIN, start, &mut issues).expect("a daily schedule");
            let found = plan.next_many(start, start, 5);
            prop_assert_eq!(found.len(), 5);
            let mut before = start;
            for next in found {
                prop_assert!(before < next);
                // A day is 23 to 25 hours long.
                prop_assert!(gap_minutes(before, next) <= 25 * 60);
                before = next;
            }
        }
    }
}
