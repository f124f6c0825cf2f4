//! Between our own types and the well-known types of the wire.

use std::time::Duration;

use base::Timestamp;
use platform_proto::google::protobuf as pb;

/// A point in time for the wire.
#[must_use]
pub fn timestamp_to_wire(time: Timestamp) -> pb::Timestamp {
    pb::Timestamp { seconds: time.seconds(), nanos: time.subsec_nanos() }
}

/// A point in time from the wire, to the microsecond; what lies out of range is the nearest that there is.
#[must_use]
pub fn timestamp_from_wire(time: &pb::Timestamp) -> Timestamp {
    let micros = time.seconds.saturating_mul(1_000_000);
    Timestamp::from_micros(micros.saturating_add(i64::from(time.nanos / 1000)))
}

/// A length of time for the wire.
#[must_use]
pub fn duration_to_wire(duration: Duration) -> pb::Duration {
    pb::Duration {
        seconds: i64::try_from(duration.as_secs()).unwrap_or(i64::MAX),
        nanos: duration.subsec_nanos().cast_signed(),
    }
}

/// A length of time from the wire; a negative one is zero.
#[must_use]
pub fn duration_from_wire(duration: &pb::Duration) -> Duration {
    let nanos = u32::try_from(duration.nanos).unwrap_or(0).min(999_999_999);
    match u64::try_from(duration.seconds) {
        Ok(seconds) => Duration::new(seconds, nanos),
        Err(_) => Duration::ZERO,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_negative_length_of_time_is_zero() {
        assert_eq!(duration_from_wire(&pb::Duration { seconds: -1, nanos: -5 }), Duration::ZERO);
        assert_eq!(duration_from_wire(&pb::Duration { seconds: 0, nanos: -5 }), Duration::ZERO);
    }

    proptest! {
        #[test]
        fn times_survive_the_wire(micros: i64) {
            let time = Timestamp::from_micros(micros);
            prop_assert_eq!(timestamp_from_wire(&timestamp_to_wire(time)), time);
        }

        #[test]
        fn lengths_survive_the_wire(seconds in 0..i64::MAX as u64, nanos in 0..1_000_000_000_u32) {
            let length = Duration::new(seconds, nanos);
            prop_assert_eq!(duration_from_wire(&duration_to_wire(length)), length);
        }
    }
}
