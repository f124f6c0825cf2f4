//! The breaker that keeps a failing system from being called.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::connector::v1::CircuitState;

/// Failures in a row that open it.
const FAILURES: i64 = 5;
/// Successes that close it again.
const SUCCESSES: i64 = 2;
/// How long it stays open.
const OPEN: Duration = Duration::from_secs(30);

/// A breaker as it is kept; its state follows from the time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Breaker {
    /// In a row.
    pub(crate) failures: i64,
    /// Since it let calls through again.
    pub(crate) successes: i64,
    pub(crate) last_failure_at: Option<Timestamp>,
    /// When it lets calls through again; `None` while it is closed.
    pub(crate) recovery_at: Option<Timestamp>,
}

impl Breaker {
    pub(crate) fn state(&self, now: Timestamp) -> CircuitState {
        match self.recovery_at {
            None => CircuitState::Closed,
            Some(at) if now < at => CircuitState::Open,
            Some(_) => CircuitState::HalfOpen,
        }
    }

    /// The breaker after a call that ended `now`.
    pub(crate) fn after(&self, has_failed: bool, now: Timestamp) -> Self {
        if has_failed {
            let failures = self.failures.saturating_add(1);
            let opens = match self.state(now) {
                CircuitState::HalfOpen => true,
                // A call that was under way when it opened does not keep it open for longer.
                CircuitState::Open => false,
                CircuitState::Closed | CircuitState::Unspecified => FAILURES <= failures,
            };
            let recovery_at = if opens { Some(now + OPEN) } else { self.recovery_at };
            return Self { failures, successes: 0, last_failure_at: Some(now), recovery_at };
        }
        match self.state(now) {
            CircuitState::Open => self.clone(),
            CircuitState::HalfOpen if self.successes + 1 < SUCCESSES => {
                Self { successes: self.successes + 1, ..self.clone() }
            }
            CircuitState::HalfOpen | CircuitState::Closed | CircuitState::Unspecified => {
                Self::default()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);

    fn failing(times: i64) -> Breaker {
        (0..times).fold(Breaker::default(), |it, _| it.after(true, NOW))
    }

    #[test]
    fn five_failures_in_a_row_open_it_for_half_a_minute() {
        assert_eq!(failing(4).state(NOW), CircuitState::Closed);
        let open = failing(5);
        assert_eq!(open.state(NOW), CircuitState::Open);
        assert_eq!(open.recovery_at, Some(NOW + OPEN));
        assert_eq!(open.state(NOW + OPEN), CircuitState::HalfOpen);
        assert_eq!(failing(4).after(false, NOW), Breaker::default());
    }

    #[test]
    fn two_successes_close_it_and_a_failure_opens_it_again() {
        let later = NOW + OPEN;
        let once = failing(5).after(false, later);
        assert_eq!(once.state(later), CircuitState::HalfOpen);
        assert_eq!(once.after(false, later), Breaker::default());
        let again = once.after(true, later);
        assert_eq!(again.recovery_at, Some(later + OPEN));
        assert_eq!(again.after(false, later + OPEN).state(later + OPEN), CircuitState::HalfOpen);
    }

    #[test]
    fn what_was_under_way_when_it_opened_moves_nothing() {
        let open = failing(5);
        assert_eq!(open.after(false, NOW), open);
        assert_eq!(open.after(true, NOW + Duration::from_secs(9)).recovery_at, open.recovery_at);
    }
}
