//! Reading: partitions that the caller names, from a place that the caller names.
//!
//! Owns:      the place of a reader in each partition, and the records that have come and were not taken.
//! Invariant: every record from the start on is given once, in order, whatever happens to connections; never more than
//!            the buffer and one batch is held.
//! Not here:  consumer groups, and where a reader has committed that it was.

mod driver;
mod link;
mod offsets;
mod options;
mod response;
mod shared;
mod transactions;

use std::sync::Arc;
use std::time::Duration;

use batch::Limits;
use futures_util::{Stream, stream};
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::client::Client;
use crate::error::Error;
use crate::types::{Consumed, Start, TopicPartition};

pub use options::{ConsumerOptions, OutOfRange};
pub use shared::Watermarks;

use driver::Driver;
use shared::{Shared, Taken};

/// Reads records of partitions. Dropping it ends its streams.
#[derive(Debug)]
pub struct Consumer {
    shared: Arc<Shared>,
    limits: Limits,
    _stop: DropGuard,
}

/// Records of one batch, in order. What is not taken of them is passed.
#[derive(Debug)]
pub struct Records {
    topic: Arc<str>,
    partition: u32,
    records: batch::Records,
}

impl Consumer {
    pub(crate) fn new(
        client: Client,
        assignment: Vec<(TopicPartition, Start)>,
        options: ConsumerOptions,
    ) -> Result<Self, Error> {
        options.check()?;
        let limits = Limits { decompressed_bytes: options.decompressed_bytes_max };
        let shared = Arc::new(Shared::new(assignment)?);
        let stop = CancellationToken::new();
        let driver = Driver::new(client.clone(), Arc::clone(&shared), options);
        client.spawn("rustmq.consumer", &stop, driver.run());
        Ok(Self { shared, limits, _stop: stop.drop_guard() })
    }

    /// Waits for the next records, for as long as it takes; see [`Consumer::poll`] for a limit.
    ///
    /// Dropping this future loses nothing.
    ///
    /// # Errors
    /// A partition cannot be read any further: it is gone, the caller may not read it, its offset is out of range, or
    /// what is stored there is damaged. The others go on, and it does too after [`Consumer::seek`].
    /// [`Error::Closed`]: the process is ending.
    pub async fn next(&self) -> Result<Records, Error> {
        let Taken { part, pieces, from } = self.shared.taken().await?;
        let damaged = |cause: batch::Error| {
            let place = self.shared.stop(part);
            Error::Damaged { topic: place.topic, partition: place.partition, offset: from, cause }
        };
        // What passes its checksum and still cannot be read was written so; fetching it again is of no use.
        let mut records = batch::unpack(&pieces, &self.limits).map_err(damaged)?;
        records.skip_before(from).map_err(damaged)?;
        let (topic, partition) = self.shared.name(part);
        Ok(Records { topic, partition, records })
    }

    /// Waits for the next records, at most `limit`; `None` if nothing came.
    ///
    /// # Errors
    /// As [`Consumer::next`].
    pub async fn poll(&self, limit: Duration) -> Result<Option<Records>, Error> {
        match tokio::time::timeout(limit, self.next()).await {
            Ok(records) => records.map(Some),
            Err(_) => Ok(None),
        }
    }

    /// The records one by one. It ends with the process.
    pub fn into_stream(self) -> impl Stream<Item = Result<Consumed, Error>> + Send {
        stream::unfold((self, None::<Records>), async |(consumer, mut records)| {
            loop {
                if let Some(record) = records.as_mut().and_then(Iterator::next) {
                    return Some((record, (consumer, records)));
                }
                match consumer.next().await {
                    Ok(next) => records = Some(next),
                    Err(Error::Closed) => return None,
                    Err(error) => return Some((Err(error), (consumer, None))),
                }
            }
        })
    }

    /// Goes on elsewhere in a partition. Records of it that have come and were not taken are dropped.
    ///
    /// # Errors
    /// The partition is not among those of this consumer.
    pub fn seek(&self, partition: &TopicPartition, start: Start) -> Result<(), Error> {
        self.shared.seek(partition, start)
    }

    /// Offset of the next record that will be given; `None` if it is not known yet, or the partition is none of these.
    #[must_use]
    pub fn position(&self, partition: &TopicPartition) -> Option<u64> {
        self.shared.position(partition)
    }

    /// Where the log begins and ends, as the broker said last; `None` before it has said anything.
    #[must_use]
    pub fn watermarks(&self, partition: &TopicPartition) -> Option<Watermarks> {
        self.shared.watermarks(partition)
    }
}

impl Records {
    /// Where they lie.
    #[must_use]
    pub fn place(&self) -> TopicPartition {
        TopicPartition::new(&*self.topic, self.partition)
    }

    /// Offset after the last record.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.records.end()
    }

    /// What the batch says of itself.
    #[must_use]
    pub fn header(&self) -> &batch::Header {
        self.records.header()
    }
}

impl Iterator for Records {
    type Item = Result<Consumed, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let record = match self.records.next()? {
            Ok(record) => record,
            Err(cause) => {
                return Some(Err(Error::Damaged {
                    topic: self.topic.to_string(),
                    partition: self.partition,
                    offset: self.records.header().base_offset,
                    cause,
                }));
            }
        };
        let batch::Record { offset, timestamp, key, value, headers, compression_type: _ } = record;
        let topic = Arc::clone(&self.topic);
        let partition = self.partition;
        Some(Ok(Consumed { topic, partition, offset, timestamp, key, value, headers }))
    }
}
