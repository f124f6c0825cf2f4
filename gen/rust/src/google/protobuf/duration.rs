//! A span of time.

use std::fmt;

/// Nanoseconds in a second.
const NANOS_PER_SECOND: i32 = 1_000_000_000;

/// A signed span of time; seconds and nanoseconds have the same sign.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Duration {
    /// Whole seconds, at most 315,576,000,000 (about 10,000 years) either way.
    #[prost(int64, tag = "1")]
    pub seconds: i64,
    /// Nanoseconds beyond them, -999,999,999 to 999,999,999.
    #[prost(int32, tag = "2")]
    pub nanos: i32,
}

impl Duration {
    /// Seconds of the longest valid span, either way.
    pub const SECONDS_MAX: i64 = 315_576_000_000;

    /// Whether both parts are in their ranges and have the same sign.
    pub fn is_valid(&self) -> bool {
        let same_sign =
            self.seconds == 0 || self.nanos == 0 || (self.seconds < 0) == (self.nanos < 0);
        let seconds = -Self::SECONDS_MAX..=Self::SECONDS_MAX;
        seconds.contains(&self.seconds)
            && self.nanos.unsigned_abs() < NANOS_PER_SECOND.unsigned_abs()
            && same_sign
    }
}

/// A span of time that the other type cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DurationOutOfRange;

impl fmt::Display for DurationOutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the duration is out of range")
    }
}

impl std::error::Error for DurationOutOfRange {}

impl TryFrom<std::time::Duration> for Duration {
    type Error = DurationOutOfRange;

    fn try_from(span: std::time::Duration) -> Result<Self, DurationOutOfRange> {
        let seconds = i64::try_from(span.as_secs()).map_err(|_| DurationOutOfRange)?;
        let nanos = i32::try_from(span.subsec_nanos()).map_err(|_| DurationOutOfRange)?;
        let duration = Self { seconds, nanos };
        if duration.is_valid() { Ok(duration) } else { Err(DurationOutOfRange) }
    }
}

impl TryFrom<Duration> for std::time::Duration {
    type Error = DurationOutOfRange;

    /// Fails for a negative span, and for one that is not valid.
    fn try_from(span: Duration) -> Result<Self, DurationOutOfRange> {
        if !span.is_valid() {
            return Err(DurationOutOfRange);
        }
        let seconds = u64::try_from(span.seconds).map_err(|_| DurationOutOfRange)?;
        let nanos = u32::try_from(span.nanos).map_err(|_| DurationOutOfRange)?;
        Ok(Self::new(seconds, nanos))
    }
}
