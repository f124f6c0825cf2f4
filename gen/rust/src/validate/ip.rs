//! IP addresses and prefixes in text.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Whether `text` is an address of IP version 4 or 6, or of either for version 0.
///
/// A version 6 address may have a zone: `fe80::1%eth0`.
pub fn is_ip(text: &str, version: i64) -> bool {
    match version {
        0 => is_v4(text) || is_v6(text),
        4 => is_v4(text),
        6 => is_v6(text),
        _ => false,
    }
}

/// Whether `text` is an address with a prefix length, such as `192.168.5.21/16`, of IP version 4 or 6,
/// or of either for version 0. If `strict`, the bits behind the prefix must be zero, as in `192.168.0.0/16`.
pub fn is_ip_prefix(text: &str, version: i64, strict: bool) -> bool {
    let Some((address, length)) = text.split_once('/') else { return false };
    // The address is in the highest bits, so that one shift shows what is behind the prefix.
    let parsed = |is_wanted: bool, bits: u32, address: Option<u128>| {
        let length = prefix_length(length, bits).filter(|_| is_wanted);
        length.zip(address).is_some_and(|(length, address)| {
            !strict || address.checked_shl(length).is_none_or(|host| host == 0)
        })
    };
    let v4 = address.parse().ok().map(|v4: Ipv4Addr| u128::from(v4.to_bits()) << 96);
    let v6 = address.parse().ok().map(|v6: Ipv6Addr| v6.to_bits());
    parsed(matches!(version, 0 | 4), 32, v4) || parsed(matches!(version, 0 | 6), 128, v6)
}

fn is_v4(text: &str) -> bool {
    text.parse::<Ipv4Addr>().is_ok()
}

pub(super) fn is_v6(text: &str) -> bool {
    match text.split_once('%') {
        None => text.parse::<Ipv6Addr>().is_ok(),
        Some((address, zone)) => !zone.is_empty() && address.parse::<Ipv6Addr>().is_ok(),
    }
}

/// A prefix length without sign or leading zeros.
fn prefix_length(digits: &str, bits: u32) -> Option<u32> {
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'));
    digits.parse().ok().filter(|length| is_plain && *length <= bits)
}
