//! A point in time.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A point in time, in UTC.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Timestamp {
    /// Whole seconds since 1970, negative before; from the year 1 to the year 9999.
    #[prost(int64, tag = "1")]
    pub seconds: i64,
    /// Nanoseconds within the second, 0 to 999,999,999, also before 1970.
    #[prost(int32, tag = "2")]
    pub nanos: i32,
}

impl Timestamp {
    /// Seconds of 0001-01-01T00:00:00Z.
    pub const SECONDS_MIN: i64 = -62_135_596_800;
    /// Seconds of 9999-12-31T23:59:59Z.
    pub const SECONDS_MAX: i64 = 253_402_300_799;

    /// Whether both parts are in their ranges.
    pub fn is_valid(&self) -> bool {
        (Self::SECONDS_MIN..=Self::SECONDS_MAX).contains(&self.seconds)
            && (0..1_000_000_000).contains(&self.nanos)
    }
}

/// A point in time that the other type cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimestampOutOfRange;

impl fmt::Display for TimestampOutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the timestamp is out of range")
    }
}

impl std::error::Error for TimestampOutOfRange {}

impl TryFrom<SystemTime> for Timestamp {
    type Error = TimestampOutOfRange;

    fn try_from(time: SystemTime) -> Result<Self, TimestampOutOfRange> {
        let timestamp = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self { seconds: seconds(after)?, nanos: nanos(after)? },
            Err(before) => {
                let before = before.duration();
                let (seconds, nanos) = (seconds(before)?, nanos(before)?);
                // Nanoseconds count forward, so a part of a second borrows a whole one.
                match nanos {
                    0 => Self { seconds: -seconds, nanos: 0 },
                    nanos => Self { seconds: -seconds - 1, nanos: 1_000_000_000 - nanos },
                }
            }
        };
        if timestamp.is_valid() { Ok(timestamp) } else { Err(TimestampOutOfRange) }
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = TimestampOutOfRange;

    fn try_from(timestamp: Timestamp) -> Result<Self, TimestampOutOfRange> {
        if !timestamp.is_valid() {
            return Err(TimestampOutOfRange);
        }
        let whole = Duration::from_secs(timestamp.seconds.unsigned_abs());
        let part = Duration::from_nanos(u64::from(timestamp.nanos.unsigned_abs()));
        let second = if timestamp.seconds < 0 {
            UNIX_EPOCH.checked_sub(whole)
        } else {
            UNIX_EPOCH.checked_add(whole)
        };
        second.and_then(|it| it.checked_add(part)).ok_or(TimestampOutOfRange)
    }
}

fn seconds(span: Duration) -> Result<i64, TimestampOutOfRange> {
    i64::try_from(span.as_secs()).map_err(|_| TimestampOutOfRange)
}

fn nanos(span: Duration) -> Result<i32, TimestampOutOfRange> {
    i32::try_from(span.subsec_nanos()).map_err(|_| TimestampOutOfRange)
}
