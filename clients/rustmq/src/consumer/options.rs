//! How a consumer works.

use std::time::Duration;

use crate::error::Error;
use crate::types::Isolation;

/// What to do when the place to read from is no longer there, or not yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OutOfRange {
    /// Report it, since records were missed.
    #[default]
    Fail,
    /// Go on at the first record that is there.
    Earliest,
    /// Go on at the end.
    Latest,
}

/// How a consumer works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsumerOptions {
    /// What it sees of transactions. Default: what is committed.
    pub isolation: Isolation,
    /// Bytes of batches, as they are stored, that may wait to be taken. 64 KiB to 1 GiB. Default: 16 MiB.
    pub buffer_bytes: u64,
    /// Most bytes that come at once. 1 KiB to 64 MiB. Default: 1 MiB.
    pub max_bytes: u32,
    /// Bytes that a broker gathers before it sends them, within `max_wait`. At most 64 MiB. Default: 1.
    pub min_bytes: u32,
    /// How long a broker may gather. At most 10 seconds. Default: not at all.
    pub max_wait: Duration,
    /// What to do when the place to read from is not there. Default: report it.
    pub out_of_range: OutOfRange,
    /// Most bytes of one batch once it is decompressed. Default: 2 GiB, which is what the contract allows.
    pub decompressed_bytes_max: u64,
}

impl Default for ConsumerOptions {
    fn default() -> Self {
        Self {
            isolation: Isolation::ReadCommitted,
            buffer_bytes: 16 * 1024 * 1024,
            max_bytes: 1024 * 1024,
            min_bytes: 1,
            max_wait: Duration::ZERO,
            out_of_range: OutOfRange::Fail,
            decompressed_bytes_max: batch::DECOMPRESSED_BYTES_MAX,
        }
    }
}

impl ConsumerOptions {
    pub(super) fn check(&self) -> Result<(), Error> {
        let wrong = |field, rule: &str| Err(Error::config(field, rule));
        if !(64 * 1024..=1024 * 1024 * 1024).contains(&self.buffer_bytes) {
            return wrong("buffer_bytes", "must be 64 KiB to 1 GiB");
        }
        if !(1024..=64 * 1024 * 1024).contains(&self.max_bytes) {
            return wrong("max_bytes", "must be 1 KiB to 64 MiB");
        }
        if self.min_bytes > 64 * 1024 * 1024 {
            return wrong("min_bytes", "must be at most 64 MiB");
        }
        if self.max_wait > Duration::from_secs(10) {
            return wrong("max_wait", "must be at most 10 seconds");
        }
        Ok(())
    }
}
