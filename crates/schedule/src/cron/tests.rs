//! What expressions mean, against tables and against a second reading of the rules.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Offset as _, Timelike as _};
use proptest::prelude::*;

use super::*;

/// Zones with every kind of change: an hour, half an hour, at midnight, southern summers, none.
const ZONES: [Tz; 10] = [
    Tz::Europe__Berlin,
    Tz::America__New_York,
    Tz::Australia__Lord_Howe,
    Tz::Australia__Sydney,
    Tz::America__Santiago,
    Tz::Africa__Cairo,
    Tz::Asia__Beirut,
    Tz::Pacific__Chatham,
    Tz::Asia__Kolkata,
    Tz::UTC,
];

fn at(text: &str) -> Timestamp {
    let time = DateTime::parse_from_rfc3339(text).expect("a time");
    Timestamp::from_micros(time.timestamp_micros())
}

/// The occurrences between two instants, the first not included, as local texts with a letter for what the clock did.
fn between(expression: &str, zone: Tz, after: &str, upto: &str) -> Vec<String> {
    let cron = Cron::parse(expression, zone).expect("an expression");
    let upto = at(upto);
    let shown = |it: Occurrence| {
        let mark = match it.change {
            ClockChange::None => "",
            ClockChange::MovedOutOfGap => " moved",
            ClockChange::FirstOfTwo => " first",
            ClockChange::SecondOfTwo => " second",
        };
        let text = local(it.at, zone).expect("a time").format("%d %H:%M%:z");
        format!("{text}{mark}")
    };
    cron.occurrences(at(after)).take_while(|it| it.at <= upto).map(shown).collect()
}

#[test]
fn berlin_skips_an_hour_in_spring() {
    let spring = |cron| {
        let (from, to) = ("2026-03-29T00:00:00+01:00", "2026-03-29T04:00:00+02:00");
        between(cron, Tz::Europe__Berlin, from, to)
    };
    assert_eq!(spring("30 2 * * *"), ["29 03:00+02:00 moved"]);
    assert_eq!(spring("0 2,3 * * *"), ["29 03:00+02:00"]);
    assert_eq!(spring("30 2,3 * * *"), ["29 03:00+02:00 moved", "29 03:30+02:00"]);
    assert_eq!(
        spring("*/30 * * * *"),
        [
            "29 00:30+01:00",
            "29 01:00+01:00",
            "29 01:30+01:00",
            "29 03:00+02:00",
            "29 03:30+02:00",
            "29 04:00+02:00"
        ]
    );
    assert_eq!(spring("@hourly"), ["29 01:00+01:00", "29 03:00+02:00", "29 04:00+02:00"]);
}

#[test]
fn berlin_repeats_an_hour_in_autumn() {
    let autumn = |cron| {
        let (from, to) = ("2026-10-25T01:30:00+02:00", "2026-10-25T03:00:00+01:00");
        between(cron, Tz::Europe__Berlin, from, to)
    };
    assert_eq!(autumn("30 2 * * *"), ["25 02:30+02:00 first"]);
    assert_eq!(autumn("30 2,14 * * *"), ["25 02:30+02:00 first"]);
    assert_eq!(
        autumn("*/30 * * * *"),
        [
            "25 02:00+02:00 first",
            "25 02:30+02:00 first",
            "25 02:00+01:00 second",
            "25 02:30+01:00 second",
            "25 03:00+01:00"
        ]
    );
    assert_eq!(
        autumn("@hourly"),
        ["25 02:00+02:00 first", "25 02:00+01:00 second", "25 03:00+01:00"]
    );
}

#[test]
fn lord_howe_moves_its_clocks_by_half_an_hour() {
    let zone = Tz::Australia__Lord_Howe;
    let spring =
        |cron| between(cron, zone, "2026-10-04T01:00:00+10:30", "2026-10-04T03:00:00+11:00");
    assert_eq!(spring("15 2 * * *"), ["04 02:30+11:00 moved"]);
    assert_eq!(spring("30 2 * * *"), ["04 02:30+11:00"]);
    let autumn =
        |cron| between(cron, zone, "2026-04-05T01:00:00+11:00", "2026-04-05T02:30:00+10:30");
    assert_eq!(autumn("45 1 * * *"), ["05 01:45+11:00 first"]);
    assert_eq!(
        autumn("*/15 1 * * *"),
        [
            "05 01:15+11:00",
            "05 01:30+11:00 first",
            "05 01:45+11:00 first",
            "05 01:30+10:30 second",
            "05 01:45+10:30 second"
        ]
    );
}

#[test]
fn southern_zones_change_in_their_own_spring() {
    let sydney = |cron, from, to| between(cron, Tz::Australia__Sydney, from, to);
    assert_eq!(
        sydney("30 2 * * *", "2026-10-04T00:00:00+10:00", "2026-10-05T00:00:00+11:00"),
        ["04 03:00+11:00 moved"]
    );
    assert_eq!(
        sydney("30 2 * * *", "2026-04-05T00:00:00+11:00", "2026-04-06T00:00:00+10:00"),
        ["05 02:30+11:00 first"]
    );
    // In Santiago midnight itself is skipped, and the last hour of a day comes twice.
    let santiago = |cron, from, to| between(cron, Tz::America__Santiago, from, to);
    assert_eq!(
        santiago("0 0 * * *", "2026-09-05T12:00:00-04:00", "2026-09-07T00:00:00-03:00"),
        ["06 01:00-03:00 moved", "07 00:00-03:00"]
    );
    assert_eq!(
        santiago("30 23 * * *", "2026-04-04T12:00:00-03:00", "2026-04-06T00:00:00-04:00"),
        ["04 23:30-03:00 first", "05 23:30-04:00"]
    );
}

#[test]
fn a_day_that_a_zone_left_out_is_met_when_the_next_one_begins() {
    let found = between(
        "0 12 * * *",
        Tz::Pacific__Apia,
        "2011-12-29T13:00:00-10:00",
        "2011-12-31T13:00:00+14:00",
    );
    assert_eq!(found, ["31 00:00+14:00 moved", "31 12:00+14:00"]);
}

#[test]
fn day_of_month_and_weekday_together_mean_either() {
    let found = between("0 0 13 * FRI", Tz::UTC, "2026-10-07T00:00:00Z", "2026-10-17T00:00:00Z");
    assert_eq!(found, ["09 00:00+00:00", "13 00:00+00:00", "16 00:00+00:00"]);
}

#[test]
fn nicknames_are_what_they_stand_for() {
    for (name, fields) in NICKNAMES {
        let named = Cron::parse(name, Tz::UTC).unwrap();
        let plain = Cron::parse(fields, Tz::UTC).unwrap();
        let of =
            |cron: &Cron| cron.occurrences(Timestamp::from_seconds(0)).take(3).collect::<Vec<_>>();
        assert_eq!(of(&named), of(&plain), "{name}");
    }
    let sundays = between("@weekly", Tz::UTC, "2026-11-28T00:00:00Z", "2026-12-06T00:00:00Z");
    assert_eq!(sundays, ["29 00:00+00:00", "06 00:00+00:00"]);
}

#[test]
fn what_is_no_expression_is_refused_with_its_place() {
    let place = |expression| match Cron::parse(expression, Tz::UTC) {
        Err(Error::Cron { position, .. }) => position,
        other => panic!("{expression}: {other:?}"),
    };
    assert_eq!(place("61 6 * * *"), 0);
    assert_eq!(place("0 24 * * *"), 2);
    assert_eq!(place("0 6 32 * *"), 4);
    assert_eq!(place("0 6  * 13 *"), 7);
    assert_eq!(place("0 6 * * MOO"), 8);
    assert_eq!(place("*/0 6 * * *"), 0);
    assert_eq!(place("0 0 6 * * *"), 10);
    for expression in ["", "0 6 * *", "@reboot", "@Daily", "0 0 6 * * * 2026"] {
        place(expression);
    }
    assert_eq!(place("0\t6 * * * *"), 0);
}

#[test]
fn what_never_comes_or_comes_too_often_is_refused() {
    let fault = |expression| Cron::parse(expression, Tz::UTC).unwrap_err();
    assert_eq!(fault("0 0 31 2 *"), Error::NeverComes);
    assert_eq!(fault("0 0 31 4,6 *"), Error::NeverComes);
    for often in ["* * * * *", "*/4 * * * *", "0,3 6 * * *", "0,58 0,23 * * *"] {
        assert_eq!(fault(often), Error::TooFrequent, "{often}");
    }
    assert_eq!(fault("0,58 0,23 1,31 * *"), Error::TooFrequent);
    for fits in ["*/5 * * * *", "0 0 29 2 *", "0,58 0,23 15 * *", "0 0 29 2 +MON", "0 6 L * *"] {
        assert!(Cron::parse(fits, Tz::UTC).is_ok(), "{fits}");
    }
}

#[test]
fn a_rare_day_is_found() {
    let found = between("0 0 29 2 *", Tz::UTC, "2096-03-01T00:00:00Z", "2104-03-01T00:00:00Z");
    assert_eq!(found, ["29 00:00+00:00"]);
}

/// An expression as sets, so that it can be read without the parser.
#[derive(Clone, Debug)]
struct Sets {
    minutes: BTreeSet<u32>,
    hours: BTreeSet<u32>,
    /// Days of the month; empty means any.
    days: BTreeSet<u32>,
}

impl Sets {
    fn expression(&self) -> String {
        let list = |set: &BTreeSet<u32>| {
            let texts: Vec<String> = set.iter().map(u32::to_string).collect();
            if texts.is_empty() { "*".to_owned() } else { texts.join(",") }
        };
        format!("{} {} {} * *", list(&self.minutes), list(&self.hours), list(&self.days))
    }

    fn names(&self, time: &NaiveDateTime) -> bool {
        self.minutes.contains(&time.minute())
            && self.hours.contains(&time.hour())
            && (self.days.is_empty() || self.days.contains(&time.day()))
    }

    fn repeats(&self) -> bool {
        1 < self.minutes.len() || self.hours.len() == 24
    }

    /// The rules read minute by minute, forwards along the clock on the wall.
    fn read(&self, zone: Tz, after: Timestamp, days: i64) -> BTreeSet<Timestamp> {
        let mut found = BTreeSet::new();
        // The latest time that the clock has shown, from well before the range.
        let start = after.seconds() - 3 * 86_400;
        let mut shown: Option<NaiveDateTime> = None;
        for minute in 0..(days + 3) * 1440 {
            let at = Timestamp::from_seconds((start / 60 + minute) * 60);
            let here = local(at, zone).expect("a time");
            assert_eq!(here.offset().fix().local_minus_utc() % 60, 0);
            let time = here.naive_local();
            let latest = shown.unwrap_or(time - TimeDelta::minutes(1));
            if latest < time {
                // Everything between was skipped, and is met now.
                let mut skipped = latest + TimeDelta::minutes(1);
                while skipped <= time {
                    if self.names(&skipped) {
                        found.insert(at);
                    }
                    skipped += TimeDelta::minutes(1);
                }
                shown = Some(time);
            } else if self.repeats() && self.names(&time) {
                found.insert(at);
            }
        }
        found.split_off(&Timestamp::from_micros(after.micros() + 1))
    }
}

fn sets() -> impl Strategy<Value = Sets> {
    let minutes = prop_oneof![
        prop::collection::btree_set(0_u32..60, 1),
        Just([0, 30].into()),
        Just([0, 15, 30, 45].into()),
        Just((0..12).map(|it| 5 * it).collect()),
    ];
    let hours = prop_oneof![
        prop::collection::btree_set(0_u32..4, 1..3),
        prop::collection::btree_set(0_u32..24, 1..4),
        Just((0..24).collect()),
    ];
    let days = prop_oneof![Just(BTreeSet::new()), prop::collection::btree_set(1_u32..29, 1..4),];
    (minutes, hours, days).prop_map(|(minutes, hours, days)| Sets { minutes, hours, days })
}

/// An instant near one of the days on which clocks change in 2026.
fn near_change() -> impl Strategy<Value = Timestamp> {
    let days =
        ["03-08", "03-29", "04-05", "04-24", "09-06", "09-27", "10-04", "10-25", "10-30", "11-01"];
    (prop::sample::select(days.to_vec()), -3000_i64..3000).prop_map(|(day, minutes)| {
        Timestamp::from_seconds(at(&format!("2026-{day}T00:00:00Z")).seconds() + 60 * minutes)
    })
}

proptest! {
    // The second reading goes minute by minute.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn occurrences_are_those_of_a_second_reading(
        sets in sets(),
        zone in prop::sample::select(ZONES.to_vec()),
        after in near_change(),
    ) {
        let Ok(cron) = Cron::parse(&sets.expression(), zone) else { return Ok(()) };
        let days = 4;
        let end = Timestamp::from_seconds((after.seconds() / 60 + days * 1440) * 60 - 60);
        let found: BTreeSet<Timestamp> =
            cron.occurrences(after).map(|it| it.at).take_while(|at| *at < end).collect();
        let mut wanted = sets.read(zone, after, days);
        wanted.retain(|at| *at < end);
        prop_assert_eq!(found, wanted, "{} in {} after {}", sets.expression(), zone, after);
    }
}

proptest! {
    #[test]
    fn no_occurrence_is_lost_or_doubled_by_any_way_of_waking(
        sets in sets(),
        zone in prop::sample::select(ZONES.to_vec()),
        start in near_change(),
        sleeps in prop::collection::vec(1_i64..200_000, 1..20),
    ) {
        let Ok(cron) = Cron::parse(&sets.expression(), zone) else { return Ok(()) };
        let (mut before, mut pieces) = (start, Vec::new());
        for sleep in sleeps {
            let now = Timestamp::from_seconds(before.seconds() + sleep);
            pieces.extend(cron.occurrences(before).take_while(|it| it.at <= now));
            before = now;
        }
        let whole: Vec<Occurrence> =
            cron.occurrences(start).take_while(|it| it.at <= before).collect();
        prop_assert_eq!(pieces, whole);
    }

    #[test]
    fn occurrences_rise(
        sets in sets(),
        zone in prop::sample::select(ZONES.to_vec()),
        start in near_change(),
    ) {
        let Ok(cron) = Cron::parse(&sets.expression(), zone) else { return Ok(()) };
        let mut before = start;
        for next in cron.occurrences(start).take(50) {
            prop_assert!(before < next.at);
            before = next.at;
        }
    }

    #[test]
    fn no_text_is_a_trap(text in "[0-9*/,@LW#+? A-Z-]{0,24}") {
        if let Ok(cron) = Cron::parse(&text, Tz::Europe__Berlin) {
            prop_assert!(cron.occurrences(Timestamp::from_seconds(1_790_000_000)).next().is_some());
        }
    }
}

#[test]
fn changes_of_the_clock_are_marked_where_they_are() {
    let mut marks = BTreeMap::new();
    let cron = Cron::parse("*/30 * * * *", Tz::Europe__Berlin).unwrap();
    let year = at("2027-01-01T00:00:00+01:00");
    for it in cron.occurrences(at("2026-01-01T00:00:00+01:00")).take_while(|it| it.at <= year) {
        *marks.entry(format!("{:?}", it.change)).or_insert(0) += 1;
    }
    let wanted = [("FirstOfTwo", 2), ("None", 365 * 48 - 4), ("SecondOfTwo", 2)];
    assert_eq!(marks, wanted.map(|(name, count)| (name.to_owned(), count)).into());
}
