//! Failed sign-ins and mails by address: a token bucket each, in memory.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use base::Timestamp;

use crate::{Error, Lockout};

/// Addresses that are remembered; beyond it the fullest buckets, which say least, are forgotten.
const ADDRESSES_MAX: usize = 100_000;

/// The buckets. A failure takes from one; an empty one refuses.
#[derive(Debug)]
pub(crate) struct Addresses {
    burst: u32,
    refill: Duration,
    /// When each bucket will be full again.
    full_at: Mutex<HashMap<String, Timestamp>>,
}

impl Addresses {
    pub(crate) fn new(options: &Lockout) -> Self {
        Self::of(options.address_burst, options.address_refill.0)
    }

    /// Buckets of so many tokens, of which one comes again after a time.
    pub(crate) fn of(burst: u32, refill: Duration) -> Self {
        Self { burst, refill, full_at: Mutex::default() }
    }

    /// Whether an address may try.
    ///
    /// # Errors
    /// It has failed too often; in the error is how long it has to wait.
    pub(crate) fn admit(&self, address: &str, now: Timestamp) -> Result<(), Error> {
        let full_at = self.full_at.lock().expect("no panic under this lock");
        let missing = full_at.get(&key(address)).map_or(Duration::ZERO, |at| at.since(now));
        // A try needs one whole token.
        let room = self.refill * (self.burst - 1);
        match missing.checked_sub(room) {
            Some(wait) if !wait.is_zero() => Err(Error::RateLimited { retry_after: wait }),
            _ => Ok(()),
        }
    }

    /// Counts a failure.
    pub(crate) fn failed(&self, address: &str, now: Timestamp) {
        if address.is_empty() {
            return; // Within the process nobody guesses.
        }
        let mut full_at = self.full_at.lock().expect("no panic under this lock");
        if full_at.len() >= ADDRESSES_MAX {
            full_at.retain(|_, at| *at > now + self.refill * (self.burst / 2));
        }
        if full_at.len() >= ADDRESSES_MAX {
            return;
        }
        let at = full_at.entry(key(address)).or_insert(now);
        *at = (*at).max(now) + self.refill;
    }
}

impl Addresses {
    /// Counts a call that costs, if the address may still make one.
    ///
    /// # Errors
    /// As [`Self::admit`].
    pub(crate) fn take(&self, address: &str, now: Timestamp) -> Result<(), Error> {
        self.admit(address, now)?;
        self.failed(address, now);
        Ok(())
    }
}

/// An IPv6 network of 64 bits is one customer, so it has one bucket.
fn key(address: &str) -> String {
    match address.parse() {
        Ok(std::net::IpAddr::V6(ip)) => {
            let [a, b, c, d, ..] = ip.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        _ => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use base::Span;

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
            assert!(addresses.admit("192.0.2.1", at(0)).is_ok());
            addresses.failed("192.0.2.1", at(0));
        }
        let refused = addresses.admit("192.0.2.1", at(1));
        assert!(
            matches!(refused, Err(Error::RateLimited { retry_after }) if retry_after.as_secs() == 9)
        );
        assert!(addresses.admit("192.0.2.1", at(10)).is_ok());
        assert!(addresses.admit("192.0.2.2", at(1)).is_ok());
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
    fn a_network_of_ipv6_has_one_bucket() {
        let addresses = addresses();
        for host in ["2001:db8::1", "2001:db8::2", "2001:db8::ffff"] {
            addresses.failed(host, at(0));
        }
        assert!(addresses.admit("2001:db8::3", at(0)).is_err());
        assert!(addresses.admit("2001:db8:0:1::3", at(0)).is_ok());
    }
}
