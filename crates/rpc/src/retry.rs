//! When a call is tried again, and how long to wait before.
//!
//! Owns:      the rule, the waiting times, and the budget that keeps retries from feeding an outage.
//! Invariant: a call that may have been carried out is repeated only if the contract says that this changes nothing.
//! Not here:  what went wrong (`channel::failure`), and the sending (`channel`).

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use base::Random;
use platform_proto::methods::Idempotency;
use tonic::Code;

/// Tries of one call, the first included.
pub(crate) const ATTEMPTS_MAX: u32 = 5;
/// Upper bound of the first wait.
const BACKOFF_FIRST: Duration = Duration::from_millis(100);
/// Upper bound of every wait.
const BACKOFF_MAX: Duration = Duration::from_secs(2);

/// How a try failed, as far as trying again is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The request never reached a handler.
    Unsent,
    /// The request may have been carried out.
    Answered {
        /// What the caller would be told.
        code: Code,
        /// How long the server asks to wait, if it does.
        retry_after: Option<Duration>,
    },
}

impl Failure {
    /// The code that the caller sees.
    pub(crate) const fn code(self) -> Code {
        match self {
            Self::Unsent => Code::Unavailable,
            Self::Answered { code, .. } => code,
        }
    }

    /// Whether another try could help and does no harm.
    pub(crate) fn may_repeat(self, idempotency: Idempotency) -> bool {
        match self {
            Self::Unsent => true,
            Self::Answered { code, retry_after } => {
                idempotency != Idempotency::Unknown
                    && (code == Code::Unavailable
                        || code == Code::ResourceExhausted && retry_after.is_some())
            }
        }
    }

    /// How long to wait after the try of this number, counted from 1: full jitter below a bound that doubles, and not
    /// before the server's own wish.
    ///
    /// Marc Brooker, "Exponential Backoff and Jitter" (2015).
    pub(crate) fn wait(self, attempt: u32, random: &dyn Random) -> Duration {
        let wish = match self {
            Self::Unsent => None,
            Self::Answered { retry_after, .. } => retry_after,
        };
        wish.unwrap_or_default() + jitter(backoff(attempt, BACKOFF_FIRST, BACKOFF_MAX), random)
    }
}

/// The bound of the wait after try `attempt`, counted from 1.
pub(crate) fn backoff(attempt: u32, first: Duration, max: Duration) -> Duration {
    let doublings = attempt.saturating_sub(1).min(16);
    first.saturating_mul(1 << doublings).min(max)
}

/// A random length of time up to `bound`.
pub(crate) fn jitter(bound: Duration, random: &dyn Random) -> Duration {
    let micros = u64::try_from(bound.as_micros()).unwrap_or(u64::MAX);
    Duration::from_micros(random.below(micros.saturating_add(1)))
}

/// Bounds the share of retries among the calls to one service, as gRPC's retry throttling does (gRFC A6).
///
/// A failure takes one token, a success gives a tenth of one back, and there are no retries while the bucket is at most
/// half full: a service that is down is asked once per call, and one failure in ten calls goes unnoticed.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 100_000;
    const FAILURE: u32 = 1000;
    const SUCCESS: u32 = 100;

    /// A full bucket.
    pub(crate) const fn new() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    /// Notes a call that succeeded, or failed in a way that no retry helps.
    pub(crate) fn succeeded(&self) {
        self.update(|tokens| (tokens + Self::SUCCESS).min(Self::FULL));
    }

    /// Notes a failed try; true if another is within the budget.
    pub(crate) fn failed(&self) -> bool {
        self.update(|tokens| tokens.saturating_sub(Self::FAILURE)) > Self::FULL / 2
    }

    fn update(&self, change: impl Fn(u32) -> u32) -> u32 {
        let mut tokens = self.0.load(Ordering::Relaxed);
        loop {
            let new = change(tokens);
            match self.0.compare_exchange_weak(tokens, new, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => return new,
                Err(now) => tokens = now,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use base::SeededRandom;
    use proptest::prelude::*;

    use super::*;

    const CODES: [Code; 17] = [
        Code::Ok,
        Code::Cancelled,
        Code::Unknown,
        Code::InvalidArgument,
        Code::DeadlineExceeded,
        Code::NotFound,
        Code::AlreadyExists,
        Code::PermissionDenied,
        Code::ResourceExhausted,
        Code::FailedPrecondition,
        Code::Aborted,
        Code::OutOfRange,
        Code::Unimplemented,
        Code::Internal,
        Code::Unavailable,
        Code::DataLoss,
        Code::Unauthenticated,
    ];

    fn answered(code: Code, retry_after: Option<Duration>) -> Failure {
        Failure::Answered { code, retry_after }
    }

    #[test]
    fn what_the_contract_does_not_call_repeatable_is_never_repeated() {
        for code in CODES {
            for wish in [None, Some(Duration::from_secs(1))] {
                assert!(!answered(code, wish).may_repeat(Idempotency::Unknown), "{code:?}");
            }
        }
        assert!(Failure::Unsent.may_repeat(Idempotency::Unknown));
    }

    #[test]
    fn reads_are_repeated_when_the_server_is_away_or_asks_for_it() {
        let wish = Some(Duration::from_secs(1));
        for idempotency in [Idempotency::NoSideEffects, Idempotency::Idempotent] {
            for code in CODES {
                let alone = answered(code, None).may_repeat(idempotency);
                assert_eq!(alone, code == Code::Unavailable, "{code:?}");
                let wished = answered(code, wish).may_repeat(idempotency);
                let expected = matches!(code, Code::Unavailable | Code::ResourceExhausted);
                assert_eq!(wished, expected, "{code:?}");
            }
        }
    }

    #[test]
    fn the_bound_of_a_wait_doubles_up_to_its_end() {
        let bounds = [1, 2, 3, 6, 40].map(|attempt| backoff(attempt, BACKOFF_FIRST, BACKOFF_MAX));
        assert_eq!(bounds.map(|bound| bound.as_millis()), [100, 200, 400, 2000, 2000]);
    }

    #[test]
    fn the_wish_of_the_server_is_a_lower_bound() {
        let random = SeededRandom::new(4);
        let wish = Duration::from_secs(3);
        let wait = answered(Code::Unavailable, Some(wish)).wait(1, &random);
        assert!((wish..=wish + BACKOFF_FIRST).contains(&wait), "{wait:?}");
    }

    #[test]
    fn an_outage_uses_the_budget_up_and_successes_refill_it() {
        let budget = Budget::new();
        let retries = (0..1000).filter(|_| budget.failed()).count();
        assert_eq!(retries, 49);
        (0..600).for_each(|_| budget.succeeded());
        assert!(budget.failed());
    }

    proptest! {
        #[test]
        fn a_wait_keeps_its_bound(attempt in 1..50_u32, seed: u64) {
            let wait = Failure::Unsent.wait(attempt, &SeededRandom::new(seed));
            prop_assert!(wait <= backoff(attempt, BACKOFF_FIRST, BACKOFF_MAX));
        }

        #[test]
        fn retries_stay_a_tenth_of_the_calls_in_the_long_run(outcomes: Vec<bool>) {
            let budget = Budget::new();
            let mut retries = 0;
            for succeeds in &outcomes {
                if *succeeds { budget.succeeded() } else if budget.failed() { retries += 1 }
            }
            prop_assert!(retries <= 50 + outcomes.len() / 10);
        }
    }
}
