//! When something runs: cron in a time zone, an interval, or by hand.
//!
//! Owns:      what a schedule may say, and when its occurrences are.
//! Invariant: occurrences are a function of the schedule alone, so that any two ways of walking over a range of time find
//!            the same ones; each is later than the moment after which it was asked for.
//! Not here:  what follows when an occurrence was missed or comes while a run goes on; that is the ETL service's.

mod cron;
mod plan;

use base::Timestamp;
use chrono_tz::Tz;

pub use cron::Cron;
pub use plan::{Plan, Rhythm};

/// Version of the time zone database, such as `2025b`: what was computed with another one has to be computed again.
pub const ZONES_VERSION: &str = chrono_tz::IANA_TZDB_VERSION;

/// Minutes that lie between two occurrences at least.
pub const GAP_MINUTES_MIN: i64 = 5;

const MICROS_PER_MINUTE: i64 = 60_000_000;

/// One time at which a schedule fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The instant.
    pub at: Timestamp,
    /// Whether a change of the clocks touched it.
    pub change: ClockChange,
}

/// How a change of the clocks touches an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockChange {
    /// Not at all.
    None,
    /// Its time of day is skipped, and it is met at the first instant after the gap.
    MovedOutOfGap,
    /// Its time of day comes twice, and this is the first.
    FirstOfTwo,
    /// Its time of day comes twice, and this is the second.
    SecondOfTwo,
}

/// Why something is no schedule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A cron expression that cannot be read.
    #[error("{message}, at character {position}")]
    Cron {
        /// Index of the character, from 0.
        position: usize,
        /// What is wrong there, without a full stop.
        message: String,
    },
    /// A name that the IANA database does not have.
    #[error("there is no time zone `{name}`")]
    UnknownZone {
        /// The name.
        name: String,
    },
    /// Its days do not exist.
    #[error("it has no occurrence")]
    NeverComes,
    /// Two occurrences are less than [`GAP_MINUTES_MIN`] apart.
    #[error("two occurrences are less than {GAP_MINUTES_MIN} minutes apart")]
    TooFrequent,
}

/// A time zone by its IANA name.
///
/// # Errors
///
/// [`Error::UnknownZone`], also for offsets such as `+02:00`.
pub fn zone(name: &str) -> Result<Tz, Error> {
    name.parse().map_err(|_| Error::UnknownZone { name: name.to_owned() })
}

/// An instant in a time zone, such as `2026-03-29T03:00:00+02:00`; empty beyond the year 262,000.
#[must_use]
pub fn local_text(at: Timestamp, zone: Tz) -> String {
    cron::local(at, zone)
        .map(|time| time.format("%Y-%m-%dT%H:%M:%S%:z").to_string())
        .unwrap_or_default()
}

/// How long after their time occurrences of `key` start: a part of `jitter` that is always the same for the key.
///
/// Whole seconds, below `jitter`.
#[must_use]
pub fn delay(key: &str, jitter: std::time::Duration) -> std::time::Duration {
    // FNV-1a, then a finish that spreads keys that differ in their last letters alone.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in key.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    std::time::Duration::from_secs(hash.checked_rem(jitter.as_secs()).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::time::Duration;

    use super::*;

    #[test]
    fn offsets_are_no_zones_and_old_names_are() {
        assert_eq!(zone("Europe/Berlin"), Ok(Tz::Europe__Berlin));
        assert!(zone("EST5EDT").is_ok());
        for name in ["+02:00", "UTC+2", "", "Europe/Atlantis"] {
            assert_eq!(zone(name), Err(Error::UnknownZone { name: name.to_owned() }));
        }
    }

    #[test]
    fn an_instant_is_written_with_the_offset_of_its_zone() {
        let at = Timestamp::from_seconds(1_774_746_000);
        assert_eq!(local_text(at, Tz::Europe__Berlin), "2026-03-29T03:00:00+02:00");
        assert_eq!(local_text(at, Tz::UTC), "2026-03-29T01:00:00+00:00");
        assert_eq!(local_text(Timestamp::MAX, Tz::UTC), "");
    }

    #[test]
    fn delays_are_fixed_for_a_key_below_the_jitter_and_spread() {
        let hour = Duration::from_secs(3600);
        let all: BTreeSet<Duration> = (0..100).map(|n| delay(&format!("p{n}"), hour)).collect();
        assert!(90 < all.len(), "{all:?}");
        assert!(all.iter().all(|it| *it < hour));
        assert!(all.iter().any(|it| *it < hour / 4) && all.iter().any(|it| hour * 3 / 4 < *it));
        assert_eq!(delay("p1", hour), delay("p1", hour));
        assert_eq!(delay("p1", Duration::ZERO), Duration::ZERO);
        assert_eq!(delay("p1", Duration::from_millis(900)), Duration::ZERO);
    }
}
