//! Tries by network address, and mails by whom they are for: a token bucket each, in memory.
//!
//! Owns:      how often somebody may try who has proved nothing.
//! Invariant: whoever may try has paid for it, so that tries at the same time are as many as tries in a row; only a try
//!            that succeeded, or that could not be served, costs nothing in the end; with more buckets than are
//!            remembered, the fullest is forgotten, and every try still counts.
//! Not here:  failures of one account (`lockout`).

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base::Timestamp;

use crate::{Error, Lockout};

/// Buckets that are remembered; beyond it the fullest, which says least, is forgotten.
const BUCKETS_MAX: usize = 100_000;
/// Buckets that are full again and are forgotten at one try: more than one try can add.
const FORGOTTEN_AT_ONCE: usize = 4;

/// The buckets. A try takes from one; an empty one refuses.
#[derive(Debug)]
pub(crate) struct Addresses {
    burst: u32,
    refill: Duration,
    buckets_max: usize,
    buckets: Mutex<Buckets>,
}

/// When each bucket will be full again, by its key and by that moment; one that is full is not here.
#[derive(Debug, Default)]
struct Buckets {
    full_at: HashMap<String, Timestamp>,
    by_fullness: BTreeSet<(Timestamp, String)>,
}

impl Buckets {
    fn set(&mut self, key: &str, at: Timestamp) {
        let before = self.full_at.insert(key.to_owned(), at);
        if let Some(before) = before {
            self.by_fullness.remove(&(before, key.to_owned()));
        }
        self.by_fullness.insert((at, key.to_owned()));
    }

    fn remove(&mut self, key: &str) {
        if let Some(at) = self.full_at.remove(key) {
            self.by_fullness.remove(&(at, key.to_owned()));
        }
    }

    /// Makes room for one more: forgets buckets that are full by now, a few at a time, and the fullest if there are `max`.
    /// The new one is not among them, or whoever comes to a full table would never be counted.
    fn make_room(&mut self, max: usize, now: Timestamp) {
        for _ in 0..FORGOTTEN_AT_ONCE {
            let is_too_many = max <= self.full_at.len();
            let Some((at, _)) = self.by_fullness.first() else { return };
            if now < *at && !is_too_many {
                return;
            }
            if let Some((_, key)) = self.by_fullness.pop_first() {
                self.full_at.remove(&key);
            }
        }
    }
}

impl Addresses {
    pub(crate) fn new(options: &Lockout) -> Self {
        Self::of(options.address_burst, options.address_refill.0)
    }

    /// Buckets of so many tokens, of which one comes again after a time.
    pub(crate) fn of(burst: u32, refill: Duration) -> Self {
        Self { burst, refill, buckets_max: BUCKETS_MAX, buckets: Mutex::default() }
    }

    /// Whether there is a token for a try; it is not taken.
    ///
    /// # Errors
    /// As [`Self::take`].
    pub(crate) fn admit(&self, address: &str, now: Timestamp) -> Result<(), Error> {
        self.look(&self.lock(), &key(address), now).map(|_| ())
    }

    /// Makes a try, which takes a token before anything is done for it. It has the token back if it succeeded, or if the
    /// service could not serve it; not if it was refused, or if whoever tried did not wait for the answer.
    ///
    /// # Errors
    /// As [`Self::take`], or those of the try.
    pub(crate) async fn charge<T>(
        &self,
        address: &str,
        now: Timestamp,
        attempt: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        self.take(address, now)?;
        let result = attempt.await;
        let was_refused = result.as_ref().is_err_and(|error| !error.is_own_fault());
        if !was_refused {
            self.give_back(address, now);
        }
        result
    }

    /// Takes a token for a try, before anything is done for it.
    ///
    /// # Errors
    /// There is no token; in the error is how long it takes until there is one.
    pub(crate) fn take(&self, address: &str, now: Timestamp) -> Result<(), Error> {
        if address.is_empty() {
            return Ok(()); // Within the process nobody guesses.
        }
        let key = key(address);
        let mut buckets = self.lock();
        let full_at = self.look(&buckets, &key, now)?;
        if !buckets.full_at.contains_key(&key) {
            buckets.make_room(self.buckets_max, now);
        }
        buckets.set(&key, full_at + self.refill);
        Ok(())
    }

    /// When a bucket will be full again, if it has one whole token.
    fn look(&self, buckets: &Buckets, key: &str, now: Timestamp) -> Result<Timestamp, Error> {
        let full_at = buckets.full_at.get(key).copied().unwrap_or(now).max(now);
        let room = self.refill * (self.burst - 1);
        match full_at.since(now).checked_sub(room) {
            Some(wait) if !wait.is_zero() => Err(Error::RateLimited { retry_after: wait }),
            _ => Ok(full_at),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Buckets> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the token of a try back.
    pub(crate) fn give_back(&self, address: &str, now: Timestamp) {
        let key = key(address);
        let mut buckets = self.lock();
        let Some(full_at) = buckets.full_at.get(&key).copied() else { return };
        let before = full_at - self.refill;
        if before <= now { buckets.remove(&key) } else { buckets.set(&key, before) }
    }
}

/// An IPv6 network of 64 bits is one customer, so it has one bucket.
fn key(address: &str) -> String {
    let ip = address.parse::<std::net::IpAddr>().map(|ip| ip.to_canonical());
    match ip {
        Ok(std::net::IpAddr::V6(ip)) => {
            let [a, b, c, d, ..] = ip.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        Ok(std::net::IpAddr::V4(ip)) => ip.to_string(),
        Err(_) => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use base::Span;
    use futures_util::FutureExt as _;

    use super::*;

    fn addresses() -> Addresses {
        Addresses::new(&Lockout {
            address_burst: 3,
            address_refill: Span::seconds(10),
            ..Lockout::default()
        })
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_seconds(seconds)
    }

    #[test]
    fn a_burst_is_allowed_and_then_one_at_a_time() {
        let addresses = addresses();
        for _ in 0..3 {
            assert!(addresses.take("192.0.2.1", at(0)).is_ok());
        }
        let refused = addresses.take("192.0.2.1", at(1));
        assert!(
            matches!(refused, Err(Error::RateLimited { retry_after }) if retry_after.as_secs() == 9)
        );
        assert!(addresses.take("192.0.2.2", at(1)).is_ok());
        assert!(addresses.take("192.0.2.1", at(10)).is_ok());
        assert!(addresses.take("192.0.2.1", at(10)).is_err());
    }

    #[test]
    fn once_in_a_minute_is_once_in_a_minute() {
        let addresses = Addresses::of(1, Duration::from_secs(60));
        let take = |address: &str, seconds| addresses.take(address, at(seconds)).is_ok();
        assert!(take("a@example.com", 0) && take("b@example.com", 0));
        assert!(!take("a@example.com", 59));
        assert!(take("a@example.com", 60) && !take("a@example.com", 61));
    }

    #[test]
    fn tries_at_the_same_time_are_as_many_as_tries_in_a_row_and_a_success_costs_nothing() {
        let addresses = addresses();
        for _ in 0..10 {
            addresses.take("192.0.2.1", at(0)).unwrap();
            addresses.give_back("192.0.2.1", at(0));
        }
        assert_eq!(addresses.buckets.lock().unwrap().full_at.len(), 0);
        // Nobody knows yet how these end.
        for _ in 0..3 {
            addresses.take("192.0.2.1", at(0)).unwrap();
        }
        assert!(addresses.take("192.0.2.1", at(0)).is_err());
        addresses.give_back("192.0.2.1", at(0));
        assert!(addresses.take("192.0.2.1", at(0)).is_ok());
        assert!(addresses.take("192.0.2.1", at(0)).is_err());
    }

    #[tokio::test]
    async fn a_try_costs_its_token_unless_it_succeeds_or_cannot_be_served() {
        let locked = Error::AccountLocked { retry_after: Duration::from_secs(9) };
        for refusal in [Error::InvalidCredentials, Error::MfaCodeInvalid, locked] {
            assert!(is_charged(Err(refusal)).await);
        }
        let store = |error: ::store::Error| Error::from(error);
        let why = "no route to it".to_owned();
        for unserved in [
            Error::Overloaded { retry_after: Duration::from_secs(2) },
            Error::IdentityProviderUnavailable { cause: String::new() },
            Error::internal("a damaged row"),
            store(::store::Error::Unreachable { url: String::new(), why }),
            store(::store::Error::UniqueViolation),
        ] {
            assert!(!is_charged(Err(unserved)).await);
        }
        assert!(!is_charged(Ok(())).await);
    }

    /// Whether a try that comes out so has cost its token.
    async fn is_charged(result: Result<(), Error>) -> bool {
        let addresses = addresses();
        let outcome = format!("{result:?}");
        let charged = addresses.charge("192.0.2.1", at(0), async { result }).await;
        assert_eq!(format!("{charged:?}"), outcome);
        !addresses.buckets.lock().unwrap().full_at.is_empty()
    }

    #[tokio::test]
    async fn a_try_that_nobody_waits_for_costs_its_token_and_an_empty_bucket_makes_none() {
        let addresses = addresses();
        for _ in 0..3 {
            let waiting = std::future::pending::<Result<(), Error>>();
            let dropped = addresses.charge("192.0.2.1", at(0), waiting).now_or_never();
            assert!(dropped.is_none());
        }
        let made = async { panic!("there is no token for it") };
        let refused: Result<(), Error> = addresses.charge("192.0.2.1", at(0), made).await;
        assert!(matches!(refused, Err(Error::RateLimited { .. })));
    }

    #[test]
    fn a_full_table_forgets_the_fullest_bucket_and_counts_on() {
        let addresses = Addresses { buckets_max: 2, ..addresses() };
        for _ in 0..3 {
            addresses.take("192.0.2.1", at(0)).unwrap();
        }
        for last in 2..40 {
            for _ in 0..2 {
                addresses.take(&format!("192.0.2.{last}"), at(1)).unwrap();
            }
        }
        // The empty one is still known, and so is the one that came last.
        assert!(addresses.take("192.0.2.1", at(1)).is_err());
        addresses.take("192.0.2.39", at(1)).unwrap();
        assert!(addresses.take("192.0.2.39", at(1)).is_err());
        let buckets = addresses.buckets.lock().unwrap();
        assert_eq!((buckets.full_at.len(), buckets.by_fullness.len()), (2, 2));
    }

    #[test]
    fn buckets_that_are_full_again_are_forgotten() {
        let addresses = addresses();
        for last in 0..20 {
            addresses.take(&format!("192.0.2.{last}"), at(0)).unwrap();
        }
        for last in 200..205 {
            addresses.take(&format!("192.0.2.{last}"), at(1000)).unwrap();
        }
        assert_eq!(addresses.buckets.lock().unwrap().full_at.len(), 5);
    }

    #[test]
    fn a_network_of_ipv6_has_one_bucket() {
        let addresses = addresses();
        for host in ["2001:db8::1", "2001:db8::2", "2001:db8::ffff"] {
            addresses.take(host, at(0)).unwrap();
        }
        assert!(addresses.take("2001:db8::3", at(0)).is_err());
        assert!(addresses.take("2001:db8:0:1::3", at(0)).is_ok());
        // One of IPv4 is one customer, however it is written.
        for _ in 0..3 {
            addresses.take("::ffff:192.0.2.1", at(0)).unwrap();
        }
        assert!(addresses.take("192.0.2.1", at(0)).is_err());
        assert!(addresses.take("::ffff:192.0.2.2", at(0)).is_ok());
    }
}
