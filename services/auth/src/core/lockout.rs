//! Wrong passwords and codes: when an account locks, and for how long.

use std::time::Duration;

use base::Timestamp;

/// How many failures lock, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) failures: i64,
    pub(crate) duration: Duration,
}

/// The failures of an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lockout {
    /// In a row, since the last success or the last lock that ended.
    pub(crate) failed_attempts: i64,
    /// Until when nothing is accepted.
    pub(crate) locked_until: Option<Timestamp>,
}

impl Lockout {
    /// How long the account is still locked; `None` if it is not.
    pub(crate) fn locked_for(&self, now: Timestamp) -> Option<Duration> {
        self.locked_until.filter(|until| *until > now).map(|until| until.since(now))
    }

    /// After one more failure. A locked account counts none: nothing was looked at.
    pub(crate) fn after_failure(self, rule: Rule, now: Timestamp) -> Self {
        if self.locked_for(now).is_some() {
            return self;
        }
        // A lock that has ended starts the count anew.
        let before = if self.locked_until.is_some() { 0 } else { self.failed_attempts };
        let failed_attempts = before + 1;
        let locked_until = (failed_attempts >= rule.failures).then(|| now + rule.duration);
        Self { failed_attempts, locked_until }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RULE: Rule = Rule { failures: 5, duration: Duration::from_secs(900) };

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_seconds(seconds)
    }

    #[test]
    fn the_fifth_failure_locks_for_fifteen_minutes() {
        let mut lockout = Lockout::default();
        for second in 0..4 {
            lockout = lockout.after_failure(RULE, at(second));
            assert_eq!(lockout.locked_for(at(second)), None);
        }
        lockout = lockout.after_failure(RULE, at(4));
        assert_eq!(lockout.locked_for(at(4)), Some(RULE.duration));
        assert_eq!(lockout.locked_for(at(903)), Some(Duration::from_secs(1)));
        assert_eq!(lockout.locked_for(at(904)), None);
    }

    #[test]
    fn a_lock_that_has_ended_starts_the_count_anew() {
        let locked = Lockout { failed_attempts: 5, locked_until: Some(at(100)) };
        assert_eq!(locked.after_failure(RULE, at(99)), locked);
        let anew = Lockout { failed_attempts: 1, locked_until: None };
        assert_eq!(locked.after_failure(RULE, at(100)), anew);
    }

    proptest! {
        #[test]
        fn nobody_has_more_than_five_tries_in_fifteen_minutes(
            steps in prop::collection::vec(0..400_i64, 1..200),
        ) {
            let (mut lockout, mut now, mut tries) = (Lockout::default(), 0, Vec::new());
            for step in steps {
                now += step;
                if lockout.locked_for(at(now)).is_none() {
                    tries.push(now);
                    lockout = lockout.after_failure(RULE, at(now));
                }
            }
            // Between a fifth try and the next one lies the lock.
            for window in tries.windows(6) {
                prop_assert!(window[5] - window[0] >= 900, "{window:?}");
            }
        }
    }
}
