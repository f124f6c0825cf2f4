//! Counts and checksums by which what was sent and what was read can be compared.

use serde_json::{Value, json};

/// What has passed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) records: u64,
    /// Bytes of keys and values.
    pub(super) bytes: u64,
    /// Sum of the CRC-32C of every value: the same in whatever order records come, and another one if any is missing,
    /// doubled or changed.
    checksum: u64,
}

impl Tally {
    pub(super) fn add(&mut self, key: Option<&[u8]>, value: Option<&[u8]>) {
        let value = value.unwrap_or_default();
        self.records += 1;
        self.bytes += (key.map_or(0, <[u8]>::len) + value.len()) as u64;
        self.checksum = self.checksum.wrapping_add(u64::from(crc32c::crc32c(value)));
    }

    /// Adds what another one has.
    pub(super) fn join(&mut self, other: &Self) {
        self.records += other.records;
        self.bytes += other.bytes;
        self.checksum = self.checksum.wrapping_add(other.checksum);
    }

    /// For programs and people.
    pub(super) fn report(&self, seconds: f64) -> Value {
        json!({
            "records": self.records,
            "bytes": self.bytes,
            "checksum": format!("{:016x}", self.checksum),
            "seconds": (seconds * 1000.0).round() / 1000.0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_makes_no_difference_and_the_content_does() {
        let tally = |values: &[&str]| {
            let mut tally = Tally::default();
            values.iter().for_each(|value| tally.add(None, Some(value.as_bytes())));
            tally
        };
        assert_eq!(tally(&["a", "b", "c"]), tally(&["c", "a", "b"]));
        assert_ne!(tally(&["a", "b"]), tally(&["a", "a"]));
        assert_ne!(tally(&["ab"]), tally(&["ba"]));
    }
}
