//! Times in a token: seconds since the epoch (RFC 7519, `NumericDate`), with a fraction where there is one.

use std::fmt;

use base::Timestamp;
use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;

/// Year 5138; far enough, and a number of microseconds that a float still holds.
const SECONDS_MAX: i64 = 100_000_000_000;

pub(super) fn serialize<S: Serializer>(time: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
    if time.subsec_nanos() == 0 {
        return to.serialize_i64(time.seconds());
    }
    to.serialize_f64(time.micros() as f64 / 1e6)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
    from.deserialize_any(Seconds)
}

struct Seconds;

impl Visitor<'_> for Seconds {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "seconds since the epoch")
    }

    fn visit_i64<E: Error>(self, seconds: i64) -> Result<Timestamp, E> {
        match seconds {
            0..=SECONDS_MAX => Ok(Timestamp::from_seconds(seconds)),
            _ => Err(E::custom("the time is out of range")),
        }
    }

    fn visit_u64<E: Error>(self, seconds: u64) -> Result<Timestamp, E> {
        self.visit_i64(i64::try_from(seconds).unwrap_or(i64::MAX))
    }

    fn visit_f64<E: Error>(self, seconds: f64) -> Result<Timestamp, E> {
        if !(0.0..=SECONDS_MAX as f64).contains(&seconds) {
            return Err(E::custom("the time is out of range"));
        }
        Ok(Timestamp::from_micros((seconds * 1e6).round() as i64))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::*;

    #[derive(Serialize, Deserialize)]
    struct Wrapped(#[serde(with = "super")] Timestamp);

    fn read(text: &str) -> Option<Timestamp> {
        serde_json::from_str::<Wrapped>(text).ok().map(|wrapped| wrapped.0)
    }

    #[test]
    fn whole_seconds_are_written_as_integers() {
        let text = serde_json::to_string(&Wrapped(Timestamp::from_seconds(1_795_857_679)));
        assert_eq!(text.unwrap(), "1795857679");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for wrong in ["-1", "\"5\"", "null", "1e300", "18446744073709551615", "true"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(micros in 0..4_102_444_800_000_000_i64) {
            let time = Timestamp::from_micros(micros);
            let text = serde_json::to_string(&Wrapped(time)).unwrap();
            prop_assert_eq!(read(&text), Some(time));
        }
    }
}
