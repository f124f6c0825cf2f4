//! When work that failed is tried again, by the class of its failure.

use std::time::Duration;

use platform_proto::platform::data::v1::FailureClass;

/// How long to wait after a failure that follows so many others; `None` if trying again is of no use.
pub(crate) fn pause(class: FailureClass, failures: i64) -> Option<Duration> {
    let failures = u32::try_from(failures).unwrap_or(0);
    let doubled = Duration::from_secs(1 << failures.min(16));
    let (tries, pause) = match class {
        FailureClass::Network => (5, doubled),
        FailureClass::RateLimited | FailureClass::Timeout | FailureClass::Internal => (3, doubled),
        FailureClass::Data => (1, Duration::ZERO),
        FailureClass::LostWorker => (u32::MAX, Duration::ZERO),
        FailureClass::Unspecified
        | FailureClass::Credentials
        | FailureClass::Configuration
        | FailureClass::Quota
        | FailureClass::Permanent => (0, Duration::ZERO),
    };
    (failures < tries).then_some(pause)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pauses(class: FailureClass) -> Vec<u64> {
        (0..).map_while(|failures| pause(class, failures)).map(|it| it.as_secs()).take(9).collect()
    }

    #[test]
    fn each_class_has_its_pauses() {
        assert_eq!(pauses(FailureClass::Network), [1, 2, 4, 8, 16]);
        assert_eq!(pauses(FailureClass::Timeout), [1, 2, 4]);
        assert_eq!(pauses(FailureClass::Data), [0]);
        assert_eq!(pauses(FailureClass::LostWorker), [0; 9]);
        assert!(pauses(FailureClass::Configuration).is_empty());
    }
}
