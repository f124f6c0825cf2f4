//! Networks that a credential may be used from.

use std::net::IpAddr;

use super::api_key::check::From;
use super::organization::settings::contains;

/// Blocks of addresses; any address if nobody named one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Networks {
    #[default]
    Any,
    /// CIDR blocks; none admits nobody.
    Listed(Vec<String>),
}

impl Networks {
    /// The networks of a setting in which no block stands for any.
    pub(crate) fn new(blocks: &[String]) -> Self {
        if blocks.is_empty() { Self::Any } else { Self::Listed(blocks.to_vec()) }
    }

    /// What is in both.
    pub(crate) fn and(self, other: &Self) -> Self {
        match (self, other) {
            (Self::Any, other) => other.clone(),
            (listed, Self::Any) => listed,
            (Self::Listed(ours), Self::Listed(theirs)) => {
                // Of two blocks, one lies in the other or they have nothing in common.
                let mut both: Vec<String> = Vec::new();
                for (one, other) in ours.iter().flat_map(|it| theirs.iter().map(move |is| (it, is)))
                {
                    let narrower = [(one, other), (other, one)];
                    let inner = narrower.into_iter().find(|(inner, outer)| lies_in(inner, outer));
                    both.extend(inner.map(|(inner, _)| inner.clone()));
                }
                both.sort_unstable();
                both.dedup();
                Self::Listed(both)
            }
        }
    }

    /// Whether everything that is in the others is in these.
    pub(crate) fn contain(&self, others: &Self) -> bool {
        match (self, others) {
            (Self::Any, _) => true,
            (Self::Listed(_), Self::Any) => false,
            // Of two blocks that add up to one, neither has it in it: that is refused rather than added up.
            (Self::Listed(outer), Self::Listed(inner)) => {
                inner.iter().all(|inner| outer.iter().any(|outer| lies_in(inner, outer)))
            }
        }
    }

    /// Whether a credential from there is taken.
    pub(crate) fn admit(&self, from: From) -> bool {
        match (self, from) {
            (Self::Any, _) | (Self::Listed(_), From::Unchecked) => true,
            (Self::Listed(_), From::Unknown) => false,
            (Self::Listed(blocks), From::Address(address)) => {
                blocks.iter().any(|block| contains(block, address))
            }
        }
    }
}

fn lies_in(inner: &str, outer: &str) -> bool {
    let parse = |block: &str| -> Option<(IpAddr, u32)> {
        let (base, length) = block.split_once('/')?;
        Some((base.parse().ok()?, length.parse().ok()?))
    };
    match (parse(inner), parse(outer)) {
        (Some((base, inner_length)), Some((_, outer_length))) => {
            outer_length <= inner_length && contains(outer, base)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn listed(blocks: &[&str]) -> Networks {
        Networks::Listed(blocks.iter().map(|it| (*it).to_owned()).collect())
    }

    #[test]
    fn a_key_and_its_organisation_admit_what_both_do() {
        let both = listed(&["10.1.0.0/16", "192.0.2.0/24"]).and(&listed(&["10.0.0.0/8"]));
        assert_eq!(both, listed(&["10.1.0.0/16"]));
        assert_eq!(Networks::Any.and(&listed(&["::/0"])), listed(&["::/0"]));
        assert_eq!(listed(&["::/0"]).and(&Networks::Any), listed(&["::/0"]));
        let nobody = listed(&["10.0.0.0/8"]).and(&listed(&["192.0.2.0/24"]));
        assert_eq!(nobody, listed(&[]));
        assert!(!nobody.admit(From::Address([10, 0, 0, 1].into())));
    }

    #[test]
    fn an_unknown_address_is_in_no_network() {
        assert!(!listed(&["0.0.0.0/0"]).admit(From::Unknown));
        assert!(listed(&["10.0.0.0/8"]).admit(From::Unchecked));
        assert!(Networks::Any.admit(From::Unknown));
    }

    proptest! {
        #[test]
        fn what_is_in_both_is_in_each(
            one in prop::collection::vec((0..8_u8, 1..=10_u32), 0..4),
            other in prop::collection::vec((0..8_u8, 1..=10_u32), 0..4),
            address: u32,
        ) {
            let blocks = |of: &[(u8, u32)]| {
                let block = |(top, length): &(u8, u32)| format!("{}.0.0.0/{length}", top << 5);
                Networks::new(&of.iter().map(block).collect::<Vec<_>>())
            };
            let (one, other) = (blocks(&one), blocks(&other));
            let from = From::Address(std::net::Ipv4Addr::from_bits(address).into());
            let both = one.clone().and(&other);
            prop_assert_eq!(both.admit(from), one.admit(from) && other.admit(from));
        }

        #[test]
        fn what_contains_another_admits_all_that_it_admits(
            one in prop::collection::vec((0..8_u8, 1..=10_u32), 0..4),
            other in prop::collection::vec((0..8_u8, 1..=10_u32), 0..4),
            address: u32,
        ) {
            let blocks = |of: &[(u8, u32)]| {
                let block = |(top, length): &(u8, u32)| format!("{}.0.0.0/{length}", top << 5);
                Networks::new(&of.iter().map(block).collect::<Vec<_>>())
            };
            let (one, other) = (blocks(&one), blocks(&other));
            let from = From::Address(std::net::Ipv4Addr::from_bits(address).into());
            if one.contain(&other) && other.admit(from) {
                prop_assert!(one.admit(from));
            }
            prop_assert!(one.contain(&one.clone().and(&other)) && one.contain(&one));
        }
    }
}
