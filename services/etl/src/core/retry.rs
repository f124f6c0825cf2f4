//! When a step that failed is tried again.

use std::time::Duration;

use base::{Random, Timestamp};
use platform_proto::platform::data::v1::FailureClass;
use platform_proto::platform::etl::v1::{RetryPolicy, RunPolicy};
use rpc::wire::duration_from_wire;

use super::failure::Failed;

/// Greatest random part of a delay that is taken away.
const JITTER: f64 = 0.1;
/// What a policy that does not say has.
const INITIAL_DELAY: Duration = Duration::from_secs(1);
const MAX_DELAY: Duration = Duration::from_secs(300);
const MULTIPLIER: f64 = 2.0;

/// How failures of one class are retried.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Policy {
    /// `None` is without limit.
    pub(crate) max_retries: Option<u32>,
    pub(crate) initial_delay: Duration,
    pub(crate) max_delay: Duration,
    pub(crate) multiplier: f64,
}

/// The policy of a class: an operator's if there is one, or the contract's.
pub(crate) fn policy(run: &RunPolicy, class: FailureClass) -> Policy {
    match run.retries.iter().find(|it| it.failure_class() == class) {
        // A worker that is gone is no failure of the work.
        Some(given) if class != FailureClass::LostWorker => of_wire(given),
        Some(_) | None => default_of(class),
    }
}

fn of_wire(given: &RetryPolicy) -> Policy {
    let or = |delay: Option<&platform_proto::google::protobuf::Duration>, default| {
        delay.map_or(default, duration_from_wire)
    };
    Policy {
        max_retries: Some(u32::try_from(given.max_retries).unwrap_or(0)),
        initial_delay: or(given.initial_delay.as_ref(), INITIAL_DELAY),
        max_delay: or(given.max_delay.as_ref(), MAX_DELAY),
        multiplier: if given.multiplier < 1.0 { MULTIPLIER } else { given.multiplier },
    }
}

fn default_of(class: FailureClass) -> Policy {
    let policy = |max_retries, initial_delay| Policy {
        max_retries,
        initial_delay,
        max_delay: MAX_DELAY,
        multiplier: MULTIPLIER,
    };
    match class {
        FailureClass::Network => policy(Some(5), INITIAL_DELAY),
        FailureClass::RateLimited | FailureClass::Timeout | FailureClass::Internal => {
            policy(Some(3), INITIAL_DELAY)
        }
        FailureClass::Data => policy(Some(1), Duration::ZERO),
        FailureClass::Quota => policy(Some(1), INITIAL_DELAY),
        FailureClass::LostWorker => policy(None, Duration::ZERO),
        FailureClass::Unspecified
        | FailureClass::Credentials
        | FailureClass::Configuration
        | FailureClass::Permanent => policy(Some(0), Duration::ZERO),
    }
}

/// When the next try is due after `used` retries of the class; `None` if there is none.
pub(crate) fn next_attempt(
    policy: Policy,
    used: u32,
    failed: &Failed,
    now: Timestamp,
    random: &dyn Random,
) -> Option<Timestamp> {
    if policy.max_retries.is_some_and(|most| most <= used) {
        return None;
    }
    let own = now + delay(policy, used, random);
    // What the other side asks for counts more.
    Some(failed.not_before.map_or(own, |allowed| allowed.max(own)))
}

/// The delay before retry `used + 1`, with a random part of itself taken away.
fn delay(policy: Policy, used: u32, random: &dyn Random) -> Duration {
    if policy.initial_delay.is_zero() {
        return Duration::ZERO;
    }
    let growth = policy.multiplier.powi(i32::try_from(used).unwrap_or(i32::MAX));
    let longest = policy.max_delay.as_secs_f64();
    let whole = (policy.initial_delay.as_secs_f64() * growth).min(longest);
    let part = random.below(1_000_000) as f64 / 1e6;
    Duration::from_secs_f64(whole * (1.0 - JITTER * part))
}

#[cfg(test)]
mod tests {
    use base::SeededRandom;
    use platform_proto::google::protobuf as wire;
    use proptest::prelude::*;

    use super::*;

    fn failed(class: FailureClass) -> Failed {
        Failed::new(class, "X", "x")
    }

    /// Delays until there is no other retry, in seconds and without their random part.
    fn delays(run: &RunPolicy, class: FailureClass) -> Vec<f64> {
        let random = SeededRandom::new(1);
        let now = Timestamp::from_seconds(1000);
        let policy = policy(run, class);
        (0..100)
            .map_while(|used| next_attempt(policy, used, &failed(class), now, &random))
            .map(|at| at.since(now).as_secs_f64().ceil())
            .collect()
    }

    #[test]
    fn the_defaults_are_those_of_the_contract() {
        let run = RunPolicy::default();
        assert_eq!(delays(&run, FailureClass::Network), [1.0, 2.0, 4.0, 8.0, 16.0]);
        assert_eq!(delays(&run, FailureClass::Timeout), [1.0, 2.0, 4.0]);
        assert_eq!(delays(&run, FailureClass::Internal), [1.0, 2.0, 4.0]);
        assert_eq!(delays(&run, FailureClass::Data), [0.0]);
        assert_eq!(delays(&run, FailureClass::RateLimited).len(), 3);
        assert_eq!(delays(&run, FailureClass::Quota).len(), 1);
        assert_eq!(delays(&run, FailureClass::LostWorker).len(), 100);
        for class in [
            FailureClass::Unspecified,
            FailureClass::Credentials,
            FailureClass::Configuration,
            FailureClass::Permanent,
        ] {
            assert!(delays(&run, class).is_empty(), "{class:?}");
        }
    }

    #[test]
    fn a_policy_wins_over_the_default_of_its_class_alone() {
        let given = RetryPolicy {
            failure_class: FailureClass::Data as i32,
            max_retries: 3,
            initial_delay: Some(wire::Duration { seconds: 10, nanos: 0 }),
            max_delay: Some(wire::Duration { seconds: 25, nanos: 0 }),
            multiplier: 0.0,
        };
        let run = RunPolicy { retries: vec![given], ..RunPolicy::default() };
        let found = delays(&run, FailureClass::Data);
        let near = |(found, whole): (&f64, f64)| (whole * (1.0 - JITTER)..=whole).contains(found);
        assert!(found.len() == 3 && found.iter().zip([10.0, 20.0, 25.0]).all(near), "{found:?}");
        assert_eq!(delays(&run, FailureClass::Network).len(), 5);
    }

    #[test]
    fn the_other_side_says_when() {
        let now = Timestamp::from_seconds(1000);
        let later = Timestamp::from_seconds(5000);
        let mut failed = failed(FailureClass::RateLimited);
        failed.not_before = Some(later);
        let policy = policy(&RunPolicy::default(), FailureClass::RateLimited);
        let random = SeededRandom::new(1);
        assert_eq!(next_attempt(policy, 0, &failed, now, &random), Some(later));
    }

    proptest! {
        #[test]
        fn no_delay_is_longer_than_the_policy_says(
            initial in 0_u64..86_400,
            longest in 0_u64..86_400,
            multiplier in 1.0_f64..10.0,
            used in 0_u32..10_000,
            seed: u64,
        ) {
            let policy = Policy {
                max_retries: None,
                initial_delay: Duration::from_secs(initial),
                max_delay: Duration::from_secs(longest),
                multiplier,
            };
            let delay = delay(policy, used, &SeededRandom::new(seed));
            prop_assert!(delay <= Duration::from_secs(longest));
            let least = Duration::from_secs(initial.min(longest)).mul_f64(1.0 - JITTER);
            prop_assert!(least.saturating_sub(Duration::from_micros(1)) <= delay);
        }
    }
}
