//! Ids that sort by the time they were made.

use std::fmt::Write as _;

use crate::{Random, Timestamp};

/// A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then 74 random bits; 36 characters.
#[must_use]
pub fn uuid_v7(now: Timestamp, random: &dyn Random) -> String {
    let mut bytes: [u8; 16] = random.bytes();
    let millis = u64::try_from(now.micros().div_euclid(1000)).unwrap_or(0);
    bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
    bytes[6] = bytes[6] & 0x0f | 0x70;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut out = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        _ = write!(out, "{byte:02x}"); // Writing to a string cannot fail.
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededRandom;

    #[test]
    fn an_id_has_the_form_of_version_7_and_sorts_by_time() {
        let random = SeededRandom::new(3);
        let early = uuid_v7(Timestamp::from_seconds(1_000_000), &random);
        let late = uuid_v7(Timestamp::from_seconds(1_000_001), &random);
        assert!(early < late, "{early} {late}");
        assert_eq!(early.len(), 36);
        assert_eq!(&early[14..15], "7");
        assert!(matches!(&early[19..20], "8" | "9" | "a" | "b"), "{early}");
        assert_eq!(&early[..13], "00003b9a-ca00");
    }
}
