//! How many connections there are, in total and from each address.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex};

/// Counts connections, up to two limits.
#[derive(Clone, Debug)]
pub(super) struct Seats(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    total_max: u32,
    per_address_max: u32,
    /// Total, and the count of each network; the lock makes check and count one step.
    taken: Mutex<(u32, HashMap<IpAddr, u32>)>,
}

/// The place of one connection; dropping it makes room.
#[derive(Debug)]
pub(super) struct Seat {
    seats: Seats,
    network: IpAddr,
}

impl Seats {
    pub(super) fn new(limits: &runtime::Limits) -> Self {
        Self(Arc::new(Inner {
            total_max: limits.connections_max,
            per_address_max: limits.connections_per_address_max,
            taken: Mutex::default(),
        }))
    }

    /// A place for a connection from `address`; the error says which limit is reached.
    pub(super) fn take(&self, address: IpAddr) -> Result<Seat, &'static str> {
        let network = network(address);
        let mut taken = self.0.taken.lock().expect("no panic under this lock");
        let (total, by_network) = &mut *taken;
        if *total >= self.0.total_max {
            return Err("total");
        }
        let count = by_network.entry(network).or_default();
        if *count >= self.0.per_address_max {
            return Err("address");
        }
        *count += 1;
        *total += 1;
        drop(taken);
        Ok(Seat { seats: self.clone(), network })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.seats.0.taken.lock().expect("no panic under this lock");
        let (total, by_network) = &mut *taken;
        *total -= 1;
        if let Some(count) = by_network.get_mut(&self.network) {
            *count -= 1;
            if *count == 0 {
                by_network.remove(&self.network);
            }
        }
    }
}

/// Whoever has an IPv6 address has 2^64 of them.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seats(total: u32, per_address: u32) -> Seats {
        Seats::new(&runtime::Limits {
            connections_max: total,
            connections_per_address_max: per_address,
            ..Default::default()
        })
    }

    #[test]
    fn an_address_has_its_own_limit_below_the_total() {
        let seats = seats(3, 2);
        let [a, b]: [IpAddr; 2] = ["10.0.0.1", "10.0.0.2"].map(|it| it.parse().unwrap());
        let first = seats.take(a).unwrap();
        let _second = seats.take(a).unwrap();
        assert_eq!(seats.take(a).unwrap_err(), "address");
        let _third = seats.take(b).unwrap();
        assert_eq!(seats.take(b).unwrap_err(), "total");
        drop(first);
        assert!(seats.take(b).is_ok());
    }

    #[test]
    fn addresses_of_one_ipv6_network_are_one() {
        let seats = seats(9, 1);
        let _first = seats.take("2001:db8::1".parse().unwrap()).unwrap();
        assert!(seats.take("2001:db8::2".parse().unwrap()).is_err());
        assert!(seats.take("2001:db8:0:1::1".parse().unwrap()).is_ok());
    }
}
