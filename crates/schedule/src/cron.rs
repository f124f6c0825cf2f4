//! Cron expressions, and the instants that they name in a time zone.

use std::collections::BTreeMap;
use std::str::FromStr as _;

use base::Timestamp;
use chrono::{
    DateTime, Datelike as _, Days, LocalResult, NaiveDate, NaiveDateTime, TimeDelta, TimeZone as _,
    Utc,
};
use chrono_tz::Tz;
use croner::{CronPattern, Weekday};

use crate::{ClockChange, Error, GAP_MINUTES_MIN, Occurrence};

/// Names that stand for five fields.
const NICKNAMES: [(&str, &str); 5] = [
    ("@hourly", "0 * * * *"),
    ("@daily", "0 0 * * *"),
    ("@weekly", "0 0 * * 0"),
    ("@monthly", "0 0 1 * *"),
    ("@yearly", "0 0 1 1 *"),
];

/// Days that are looked at for one that fits. A 29 February that has to be a certain weekday comes every 28 years, and
/// once in 40 around a century without leap day.
const DAYS_LOOKED_AT: usize = 41 * 366;

/// No local time is further from UTC.
const OFFSET_HOURS_MAX: i64 = 16;

const MINUTES_PER_DAY: i64 = 24 * 60;

/// Five fields in a time zone.
///
/// Day of month and weekday together mean either. A time of day that the clock skips is met at the first instant after
/// the gap. One that comes twice is met the first time, except that what comes every hour, or several times in an hour,
/// is met both times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cron {
    pattern: Box<CronPattern>,
    /// Minutes of the day, rising.
    times: Vec<u16>,
    /// Whether it comes every hour, or several times in an hour.
    repeats: bool,
    zone: Tz,
}

impl Cron {
    /// Reads five fields, or a nickname such as `@daily`.
    ///
    /// # Errors
    ///
    /// [`Error::Cron`] with the place, [`Error::NeverComes`] or [`Error::TooFrequent`], by the clock on the wall.
    pub fn parse(expression: &str, zone: Tz) -> Result<Self, Error> {
        let nickname = NICKNAMES.iter().find(|(name, _)| *name == expression);
        let fields = nickname.map_or(expression, |(_, fields)| fields);
        check_fields(fields)?;
        let cron = croner::Cron::from_str(fields)
            .map_err(|error| Error::Cron { position: 0, message: reason(&error) })?;
        let (hours, minutes) = (cron.pattern.hours.values(), cron.pattern.minutes.values());
        let of_hour = |hour: u16| minutes.iter().map(move |minute| hour * 60 + minute);
        let cron = Self {
            times: hours.iter().copied().flat_map(of_hour).collect(),
            repeats: 1 < minutes.len() || hours.len() == 24,
            pattern: Box::new(cron.pattern),
            zone,
        };
        cron.check_days()?;
        Ok(cron)
    }

    /// Its time zone.
    #[must_use]
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// Refuses what never comes or comes too often, by the calendar alone, so that no change of the clocks decides.
    fn check_days(&self) -> Result<(), Error> {
        let start = NaiveDate::from_ymd_opt(2000, 1, 1).expect("a day of the calendar");
        let days: Vec<bool> =
            start.iter_days().take(DAYS_LOOKED_AT).map(|date| self.is_on(date)).collect();
        if !days.contains(&true) {
            return Err(Error::NeverComes);
        }
        let (first, last) = match (self.times.first(), self.times.last()) {
            (Some(first), Some(last)) => (i64::from(*first), i64::from(*last)),
            _ => return Err(Error::NeverComes),
        };
        let is_dense =
            self.times.windows(2).any(|pair| i64::from(pair[1] - pair[0]) < GAP_MINUTES_MIN);
        let meets_next_day = first + MINUTES_PER_DAY - last < GAP_MINUTES_MIN
            && days.windows(2).any(|pair| pair[0] && pair[1]);
        if is_dense || meets_next_day { Err(Error::TooFrequent) } else { Ok(()) }
    }

    fn is_on(&self, date: NaiveDate) -> bool {
        let weekday = Weekday::from_days_from_sunday(date.weekday().num_days_from_sunday());
        self.pattern.month_match(date.month()).unwrap_or(false)
            && self
                .pattern
                .day_match(date.year(), date.month(), date.day(), weekday)
                .unwrap_or(false)
    }

    /// Its occurrences after `after`, in order, without end as long as the calendar has days.
    pub fn occurrences(&self, after: Timestamp) -> impl Iterator<Item = Occurrence> + '_ {
        // What the clock moves may come from the day before.
        let from = local(after, self.zone).and_then(|it| it.date_naive().pred_opt());
        Walk { cron: self, after, next_day: from, found: BTreeMap::new() }
    }

    /// Adds the occurrences of one day on the calendar.
    fn add_day(&self, date: NaiveDate, found: &mut BTreeMap<Timestamp, ClockChange>) {
        let mut add = |at: DateTime<Tz>, change: ClockChange| {
            let kept = found.entry(instant(&at)).or_insert(change);
            // An instant that is met anyway is not one that was moved.
            if *kept == ClockChange::MovedOutOfGap {
                *kept = change;
            }
        };
        for minute in &self.times {
            let (hour, minute) = (u32::from(minute / 60), u32::from(minute % 60));
            let Some(time) = date.and_hms_opt(hour, minute, 0) else { continue };
            match self.zone.from_local_datetime(&time) {
                LocalResult::Single(at) => add(at, ClockChange::None),
                LocalResult::Ambiguous(one, other) => {
                    add(one.min(other), ClockChange::FirstOfTwo);
                    if self.repeats {
                        add(one.max(other), ClockChange::SecondOfTwo);
                    }
                }
                LocalResult::None => {
                    if let Some(at) = gap_end(time, self.zone) {
                        add(at, ClockChange::MovedOutOfGap);
                    }
                }
            }
        }
    }
}

/// Goes over days, one ahead of what it gives out: around a change of the clocks the occurrences of two days mix.
struct Walk<'c> {
    cron: &'c Cron,
    after: Timestamp,
    /// None at the end of the calendar.
    next_day: Option<NaiveDate>,
    found: BTreeMap<Timestamp, ClockChange>,
}

impl Walk<'_> {
    /// The first of what was found, if no later day can have an earlier one.
    fn settled(&mut self) -> Option<Occurrence> {
        let first = self.found.first_entry()?;
        let date = local(*first.key(), self.cron.zone)?.date_naive();
        let is_settled = self.next_day.is_none_or(|next| date + Days::new(1) < next);
        is_settled.then(|| {
            let (at, change) = first.remove_entry();
            Occurrence { at, change }
        })
    }
}

impl Iterator for Walk<'_> {
    type Item = Occurrence;

    fn next(&mut self) -> Option<Occurrence> {
        for _ in 0..DAYS_LOOKED_AT {
            if let Some(first) = self.settled() {
                return Some(first);
            }
            let day = self.next_day?;
            if self.cron.is_on(day) {
                self.cron.add_day(day, &mut self.found);
                self.found = self
                    .found
                    .split_off(&Timestamp::from_micros(self.after.micros().saturating_add(1)));
            }
            self.next_day = day.succ_opt();
        }
        None
    }
}

/// An instant on the clock of a zone; none beyond the calendar.
pub(crate) fn local(at: Timestamp, zone: Tz) -> Option<DateTime<Tz>> {
    Some(Utc.timestamp_micros(at.micros()).single()?.with_timezone(&zone))
}

fn instant(at: &DateTime<Tz>) -> Timestamp {
    Timestamp::from_micros(at.timestamp_micros())
}

/// The first instant at which the clock shows `time` or later, for a time that it skips.
fn gap_end(time: NaiveDateTime, zone: Tz) -> Option<DateTime<Tz>> {
    let seconds = time.and_utc().timestamp();
    let at = |seconds: i64| {
        Some(zone.from_utc_datetime(&DateTime::from_timestamp(seconds, 0)?.naive_utc()))
    };
    let reach = TimeDelta::hours(OFFSET_HOURS_MAX).num_seconds();
    // The clock shows less at `low`, and no less at `high`.
    let (mut low, mut high) = (seconds - reach, seconds + reach);
    while 1 < high - low {
        let middle = low + (high - low) / 2;
        if at(middle)?.naive_local() < time {
            low = middle;
        } else {
            high = middle;
        }
    }
    at(high)
}

/// Refuses what is not five fields, and finds the one that is wrong.
fn check_fields(expression: &str) -> Result<(), Error> {
    const WANTED: &str = "give five fields (minute, hour, day of month, month, weekday), or one of \
                          @hourly, @daily, @weekly, @monthly, @yearly";
    let mut fields = Vec::new();
    let mut position = 0;
    for field in expression.split(' ') {
        if !field.is_empty() {
            fields.push((position, field));
        }
        position += field.chars().count() + 1;
    }
    if fields.len() != 5 {
        let position = fields.get(5).map_or(0, |(position, _)| *position);
        return Err(Error::Cron { position, message: WANTED.to_owned() });
    }
    for (index, (position, field)) in fields.iter().enumerate() {
        let mut others = ["*"; 5];
        others[index] = field;
        let fault = match croner::Cron::from_str(&others.join(" ")) {
            Ok(_) if field.chars().all(|letter| !letter.is_whitespace()) => continue,
            Ok(_) => "a field is parted by more than spaces".to_owned(),
            Err(error) => reason(&error),
        };
        return Err(Error::Cron { position: *position, message: fault });
    }
    Ok(())
}

/// What the parser says, as a part of a sentence.
fn reason(error: &croner::errors::CronError) -> String {
    error.to_string().trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests;
