//! How a producer works.

use std::time::Duration;

use batch::Compression;

use crate::error::Error;
use crate::types::Acks;

/// Most batches of a partition under way that a broker can tell apart.
const IN_FLIGHT_MAX: usize = 5;

/// How a producer works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProducerOptions {
    /// How many copies must exist before a delivery comes true. Default: all replicas in sync.
    pub acks: Acks,
    /// How batches are compressed. Default: not.
    pub compression: Compression,
    /// How long a batch waits for more records. Without it, batches still fill while others are under way.
    /// At most 10 seconds. Default: 1 millisecond.
    pub linger: Duration,
    /// Bytes of records, before compression, at which a batch is full; a larger record has a batch of its own.
    /// 1 KiB to 32 MiB. Default: 256 KiB.
    pub batch_bytes: usize,
    /// Bytes of records that may wait or be under way; more have to wait in `send`. At least `batch_bytes`, at most
    /// 4 GiB. Default: 32 MiB.
    pub buffer_bytes: usize,
    /// Batches of one partition that may be under way. 1 to 5. Default: 5.
    pub in_flight: usize,
    /// Whether the producer takes an identity, so that retries double nothing and keep the order. Without one, retries
    /// can do both as soon as `in_flight` is above 1, and double records in any case. Default: true.
    pub idempotent: bool,
    /// How long a broker may take to answer one request, replicas included. 100 milliseconds to 5 minutes.
    /// Default: 30 seconds.
    pub request_timeout: Duration,
    /// How long a record may take from `send` to its outcome, retries included. Default: 2 minutes.
    pub delivery_timeout: Duration,
    /// How long `send` may wait. Default: 1 minute.
    pub max_block: Duration,
}

impl Default for ProducerOptions {
    fn default() -> Self {
        Self {
            acks: Acks::All,
            compression: Compression::None,
            linger: Duration::from_millis(1),
            batch_bytes: 256 * 1024,
            buffer_bytes: 32 * 1024 * 1024,
            in_flight: IN_FLIGHT_MAX,
            idempotent: true,
            request_timeout: Duration::from_secs(30),
            delivery_timeout: Duration::from_secs(120),
            max_block: Duration::from_secs(60),
        }
    }
}

impl ProducerOptions {
    pub(super) fn check(&self) -> Result<(), Error> {
        let wrong = |field, rule: &str| Err(Error::config(field, rule));
        if self.linger > Duration::from_secs(10) {
            return wrong("linger", "must be at most 10 seconds");
        }
        if !(1024..=batch::PACKED_BYTES_MAX).contains(&self.batch_bytes) {
            return wrong("batch_bytes", "must be 1 KiB to 32 MiB");
        }
        if !(self.batch_bytes..=u32::MAX as usize).contains(&self.buffer_bytes) {
            return wrong("buffer_bytes", "must be at least batch_bytes, and at most 4 GiB");
        }
        if !(1..=IN_FLIGHT_MAX).contains(&self.in_flight) {
            return wrong("in_flight", "must be 1 to 5");
        }
        let request = Duration::from_millis(100)..=Duration::from_secs(300);
        if !request.contains(&self.request_timeout) {
            return wrong("request_timeout", "must be 100 milliseconds to 5 minutes");
        }
        if self.delivery_timeout < self.linger {
            return wrong("delivery_timeout", "must be at least linger");
        }
        if let Acks::Custom(count) = self.acks
            && !(1..=15).contains(&count)
        {
            return wrong("acks", "must name 1 to 15 replicas");
        }
        if self.acks == Acks::None && self.idempotent {
            return wrong("idempotent", "needs acks, or what was lost would leave a gap");
        }
        Ok(())
    }
}
