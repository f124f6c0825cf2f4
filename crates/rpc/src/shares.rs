//! How much of something is in use, in total and by each address.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex};

/// Counts what is in use, up to two limits. Clones are the same.
#[derive(Clone, Debug)]
pub(crate) struct Shares(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    total_max: u32,
    per_address_max: u32,
    /// Total, and the count of each network; the lock makes check and count one step.
    taken: Mutex<(u32, HashMap<IpAddr, u32>)>,
}

/// One place; dropping it makes room.
#[derive(Debug)]
pub(crate) struct Share {
    shares: Shares,
    network: Option<IpAddr>,
}

impl Shares {
    pub(crate) fn new(total_max: u32, per_address_max: u32) -> Self {
        Self(Arc::new(Inner { total_max, per_address_max, taken: Mutex::default() }))
    }

    /// A place for `address`, or for somebody whose address does not count; the error says which limit is reached.
    pub(crate) fn take(&self, address: Option<IpAddr>) -> Result<Share, &'static str> {
        let network = address.map(network);
        let mut taken = self.0.taken.lock().expect("no panic under this lock");
        let (total, by_network) = &mut *taken;
        if *total >= self.0.total_max {
            return Err("total");
        }
        if let Some(network) = network {
            let count = by_network.entry(network).or_default();
            if *count >= self.0.per_address_max {
                return Err("address");
            }
            *count += 1;
        }
        *total += 1;
        drop(taken);
        Ok(Share { shares: self.clone(), network })
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let mut taken = self.shares.0.taken.lock().expect("no panic under this lock");
        let (total, by_network) = &mut *taken;
        *total -= 1;
        if let Some(network) = self.network
            && let Some(count) = by_network.get_mut(&network)
        {
            *count -= 1;
            if *count == 0 {
                by_network.remove(&network);
            }
        }
    }
}

/// Whoever has an IPv6 address has 2^64 of them; an IPv4 address that is written as IPv6 is an IPv4 address.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.into(),
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> Option<IpAddr> {
        Some(text.parse().unwrap())
    }

    #[test]
    fn an_address_has_its_own_limit_below_the_total() {
        let shares = Shares::new(3, 2);
        let [a, b] = ["10.0.0.1", "10.0.0.2"].map(ip);
        let first = shares.take(a).unwrap();
        let _second = shares.take(a).unwrap();
        assert_eq!(shares.take(a).unwrap_err(), "address");
        let _third = shares.take(b).unwrap();
        assert_eq!(shares.take(b).unwrap_err(), "total");
        drop(first);
        assert!(shares.take(b).is_ok());
    }

    #[test]
    fn whose_address_does_not_count_has_the_total_alone() {
        let shares = Shares::new(2, 1);
        let first = shares.take(None).unwrap();
        let _second = shares.take(None).unwrap();
        assert_eq!(shares.take(None).unwrap_err(), "total");
        drop(first);
        assert!(shares.take(None).is_ok());
    }

    #[test]
    fn addresses_of_one_ipv6_network_are_one_and_mapped_ones_are_not() {
        let shares = Shares::new(9, 1);
        let _first = shares.take(ip("2001:db8::1")).unwrap();
        assert!(shares.take(ip("2001:db8::2")).is_err());
        assert!(shares.take(ip("2001:db8:0:1::1")).is_ok());
        let _mapped = shares.take(ip("::ffff:10.0.0.1")).unwrap();
        assert!(shares.take(ip("10.0.0.1")).is_err());
        assert!(shares.take(ip("::ffff:10.0.0.2")).is_ok());
    }
}
