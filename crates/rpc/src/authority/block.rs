//! Networks that an API key or the members of an organisation are bound to.

use std::net::IpAddr;
use std::str::FromStr;

/// A block of addresses, as `10.0.0.0/8`; one of IPv4 that is written as IPv6 is one of IPv4, as auth reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    address: IpAddr,
    bits: u8,
}

impl Block {
    /// Whether the address lies in the block; an IPv4 address that is written as IPv6 is an IPv4 address.
    pub(super) fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                shared(own.to_bits().into(), other.to_bits().into(), 32 - self.bits)
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                shared(own.to_bits(), other.to_bits(), 128 - self.bits)
            }
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

/// Whether two addresses are the same but for the last `ignored` bits.
fn shared(one: u128, other: u128, ignored: u8) -> bool {
    (one ^ other).checked_shr(ignored.into()).unwrap_or(0) == 0
}

/// The text is no block of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoBlock;

impl FromStr for Block {
    type Err = NoBlock;

    fn from_str(text: &str) -> Result<Self, NoBlock> {
        let (address, bits) = text.split_once('/').ok_or(NoBlock)?;
        let address = address.parse::<IpAddr>().map_err(|_| NoBlock)?.to_canonical();
        let bits: u8 = bits.parse().map_err(|_| NoBlock)?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        if bits > most { Err(NoBlock) } else { Ok(Self { address, bits }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains(block: &str, address: &str) -> bool {
        block.parse::<Block>().unwrap().contains(address.parse().unwrap())
    }

    #[test]
    fn an_address_lies_in_the_block_whose_first_bits_it_has() {
        assert!(contains("10.1.0.0/16", "10.1.255.3"));
        assert!(!contains("10.1.0.0/16", "10.2.0.1"));
        assert!(contains("10.1.2.3/32", "10.1.2.3"));
        assert!(!contains("10.1.2.3/32", "10.1.2.2"));
        assert!(contains("0.0.0.0/0", "255.255.255.255"));
        assert!(contains("2001:db8::/32", "2001:db8:1::1"));
        assert!(!contains("2001:db8::/32", "2001:db9::1"));
        assert!(contains("::/0", "::1"));
    }

    #[test]
    fn the_versions_of_ip_do_not_mix_but_for_mapped_addresses() {
        assert!(contains("10.0.0.0/8", "::ffff:10.1.2.3"));
        assert!(contains("::ffff:10.0.0.0/8", "10.1.2.3"));
        assert!(!contains("::ffff:10.0.0.0/8", "11.1.2.3"));
        assert!(!contains("0.0.0.0/0", "::1"));
        assert!(!contains("::/0", "10.0.0.1"));
    }

    #[test]
    fn what_is_no_block_is_refused() {
        for wrong in [
            "",
            "10.0.0.1",
            "10.0.0.0/33",
            "::/129",
            "::ffff:10.0.0.0/104",
            "a/8",
            "10.0.0.0/-1",
            "10.0.0.0/",
        ] {
            assert!(wrong.parse::<Block>().is_err(), "{wrong}");
        }
    }
}
