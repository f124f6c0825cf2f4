//! Writing: records become batches, batches travel, deliveries come true.
//!
//! Owns:      the buffer of records, their order, their fate.
//! Invariant: with an identity, the records of one partition arrive in the order in which they were handed over, and
//!            none arrives twice; what `send` accepted has an outcome within the delivery timeout.
//! Not here:  the encoding of a batch (`batch`), who leads what (`metadata`).

mod driver;
mod flow;
mod link;
mod options;
mod outcome;
mod partition;
mod verdict;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use batch::Builder;
use platform_proto::rustmq::common::v1::ErrorCode;
use tokio::sync::{Notify, Semaphore};
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::client::Client;
use crate::error::Error;
use crate::metadata::TopicInfo;
use crate::types::Record;

pub use options::ProducerOptions;
pub use outcome::{Delivered, Delivery};

use driver::Driver;
use outcome::Outcome;
use partition::{Partition, Place};

/// Writes records. It can be shared; dropping it gives up what has not been delivered, [`Producer::close`] waits.
#[derive(Debug)]
pub struct Producer {
    shared: Arc<Shared>,
    _stop: DropGuard,
}

/// What callers and the driver share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) client: Client,
    pub(crate) options: ProducerOptions,
    topics: RwLock<BTreeMap<String, Arc<Topic>>>,
    /// Every partition that was ever written to; its index is its key.
    partitions: RwLock<Vec<Arc<Partition>>>,
    /// Partitions in which something happened, by key.
    dirty: Mutex<Vec<usize>>,
    wake: Notify,
    /// Bytes that may still be buffered.
    memory: Semaphore,
    /// Why nothing is sent any more.
    ended: OnceLock<Error>,
}

#[derive(Debug)]
pub(crate) struct Topic {
    pub(crate) name: Arc<str>,
    partitions: Vec<Arc<Partition>>,
    /// Where records without a key go at present.
    sticky: Arc<AtomicUsize>,
}

/// The partition to which a key belongs: FNV-1a with 64 bits over its bytes, modulo the number of partitions.
///
/// # Panics
/// If `partitions` is 0.
#[must_use]
pub fn partition_of(key: &[u8], partitions: u32) -> u32 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in key {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    // Less than the number of partitions.
    (hash % u64::from(partitions)) as u32
}

impl Producer {
    pub(crate) fn new(client: Client, options: ProducerOptions) -> Result<Self, Error> {
        options.check()?;
        let stop = CancellationToken::new();
        let shared = Arc::new(Shared {
            memory: Semaphore::new(options.buffer_bytes),
            client: client.clone(),
            options,
            topics: RwLock::default(),
            partitions: RwLock::default(),
            dirty: Mutex::default(),
            wake: Notify::new(),
            ended: OnceLock::new(),
        });
        client.spawn("rustmq.producer", &stop, Driver::new(Arc::clone(&shared)).run());
        Ok(Self { shared, _stop: stop.drop_guard() })
    }

    /// Hands a record over. It waits only while the buffer is full or the topic is not known yet, at most `max_block`.
    ///
    /// What it returns comes true when the record is acknowledged; dropping that does not take the record back.
    /// Dropping this future before it is ready does: the record is then not sent.
    ///
    /// # Errors
    /// The record breaks a rule, there is no such topic or partition, or the wait was too long.
    /// [`Error::Fenced`], [`Error::Closed`]: nothing is sent any more.
    pub async fn send(&self, record: Record) -> Result<Delivery, Error> {
        let shared = &self.shared;
        let limit = shared.options.max_block;
        let ready = async {
            let topic = shared.topic(&record.topic).await?;
            let size = shared.size_of(&record)?;
            // A buffer of at most 4 GiB was checked, and the size against it.
            let permit = shared.memory.acquire_many(size as u32).await;
            Ok::<_, Error>((topic, permit.map_err(|_| shared.ending())?, size))
        };
        let (topic, permit, size) = match tokio::time::timeout(limit, ready).await {
            Ok(ready) => ready?,
            Err(_) => {
                return Err(Error::timed_out("waiting for room in the producer's buffer", limit));
            }
        };
        let delivery = shared.append(&topic, &record, size)?;
        permit.forget();
        Ok(delivery)
    }

    /// Hands a record over without waiting, if the topic is known and the buffer has room; otherwise `None`.
    ///
    /// # Errors
    /// The record breaks a rule, or there is no such partition.
    /// [`Error::Fenced`], [`Error::Closed`]: nothing is sent any more.
    pub fn try_send(&self, record: &Record) -> Result<Option<Delivery>, Error> {
        let shared = &self.shared;
        if let Some(error) = shared.ended.get() {
            return Err(error.clone());
        }
        let Some(topic) = shared.known(&record.topic) else { return Ok(None) };
        let size = shared.size_of(record)?;
        // A buffer of at most 4 GiB was checked, and the size against it.
        let Ok(permit) = shared.memory.try_acquire_many(size as u32) else { return Ok(None) };
        let delivery = shared.append(&topic, record, size)?;
        permit.forget();
        Ok(Some(delivery))
    }

    /// Waits until everything that was handed over before has an outcome, without waiting for batches to fill.
    ///
    /// # Errors
    /// The first failure of those records; the others have outcomes too.
    pub async fn flush(&self) -> Result<(), Error> {
        let mut first = Ok(());
        for outcome in self.shared.hurry() {
            let outcome = outcome.finished().await;
            if first.is_ok() {
                first = outcome;
            }
        }
        first
    }

    /// Flushes, and ends the producer. At most the delivery timeout.
    ///
    /// # Errors
    /// As [`Producer::flush`].
    pub async fn close(self) -> Result<(), Error> {
        self.flush().await
    }

    /// Bytes of records that are waiting or under way.
    #[must_use]
    pub fn buffered_bytes(&self) -> usize {
        self.shared.options.buffer_bytes - self.shared.memory.available_permits()
    }
}

impl Shared {
    /// What a record takes of the buffer.
    fn size_of(&self, record: &Record) -> Result<usize, Error> {
        let timestamp = record.timestamp.unwrap_or(MIDDLE);
        let (key, value) = (record.key.as_deref(), record.value.as_deref());
        let size = Builder::size_of(key, value, &record.headers, timestamp);
        match size > self.options.buffer_bytes {
            true => Err(Error::config("record", "is larger than the producer's buffer")),
            false => Ok(size),
        }
    }

    fn known(&self, name: &str) -> Option<Arc<Topic>> {
        self.topics.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    async fn topic(&self, name: &str) -> Result<Arc<Topic>, Error> {
        if let Some(topic) = self.known(name) {
            return Ok(topic);
        }
        let info = self.client.topic(name).await?;
        if info.partitions.is_empty() {
            let (topic, message) = (name.to_owned(), "the topic has no partitions".to_owned());
            return Err(Error::Refused {
                topic,
                partition: 0,
                code: ErrorCode::NotAvailable,
                message,
            });
        }
        Ok(self.grow(&info))
    }

    /// Takes note of the partitions of a topic; those that are known stay.
    pub(crate) fn grow(&self, info: &TopicInfo) -> Arc<Topic> {
        let mut topics = self.topics.write().unwrap_or_else(PoisonError::into_inner);
        let before = topics.get(&info.name);
        let mut partitions = before.map(|it| it.partitions.clone()).unwrap_or_default();
        if let Some(before) = before
            && partitions.len() >= info.partitions.len()
        {
            return Arc::clone(before);
        }
        let name = before.map_or_else(|| Arc::from(info.name.as_str()), |it| Arc::clone(&it.name));
        let sticky = before.map(|it| Arc::clone(&it.sticky)).unwrap_or_default();
        let mut all = self.partitions.write().unwrap_or_else(PoisonError::into_inner);
        // Partitions are numbered without gaps.
        for number in partitions.len()..info.partitions.len() {
            let place = Place { key: all.len(), topic: Arc::clone(&name), number: number as u32 };
            let partition = Arc::new(Partition::new(place, Arc::clone(&sticky)));
            all.push(Arc::clone(&partition));
            partitions.push(partition);
        }
        let topic = Arc::new(Topic { name, partitions, sticky });
        topics.insert(info.name.clone(), Arc::clone(&topic));
        topic
    }

    fn append(&self, topic: &Topic, record: &Record, size: usize) -> Result<Delivery, Error> {
        let count = topic.partitions.len();
        let index = match (record.partition, &record.key) {
            (Some(partition), _) => partition as usize,
            (None, Some(key)) => partition_of(key, count as u32) as usize,
            (None, None) => topic.sticky.load(Ordering::Relaxed) % count,
        };
        let partition = topic.partitions.get(index).ok_or_else(|| Error::Refused {
            topic: record.topic.clone(),
            partition: index as u32,
            code: ErrorCode::PartitionNotFound,
            message: "the topic has no such partition".to_owned(),
        })?;
        let timestamp = record.timestamp.unwrap_or_else(|| self.client.now());
        let (delivery, wakes) =
            partition.append(record, timestamp, size, self.options.batch_bytes)?;
        if wakes {
            self.mark(partition);
        }
        Ok(delivery)
    }

    /// Tells the driver that something happened in a partition.
    fn mark(&self, partition: &Partition) {
        if partition.mark() {
            let mut dirty = self.dirty.lock().unwrap_or_else(PoisonError::into_inner);
            dirty.push(partition.place.key);
            drop(dirty);
            self.wake.notify_one();
        }
    }

    /// The partitions in which something happened since the last time.
    pub(crate) fn dirty(&self) -> Vec<Arc<Partition>> {
        let keys = std::mem::take(&mut *self.dirty.lock().unwrap_or_else(PoisonError::into_inner));
        let all = self.partitions.read().unwrap_or_else(PoisonError::into_inner);
        let dirty: Vec<_> = keys.into_iter().map(|key| Arc::clone(&all[key])).collect();
        dirty.iter().for_each(|partition| partition.unmark());
        dirty
    }

    pub(crate) fn topic_names(&self) -> Vec<String> {
        self.topics.read().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
    }

    pub(crate) fn all(&self) -> Vec<Arc<Partition>> {
        self.partitions.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) async fn woken(&self) {
        self.wake.notified().await;
    }

    /// Gives room back.
    pub(crate) fn release(&self, bytes: usize) {
        self.memory.add_permits(bytes);
    }

    /// Nothing is sent any more, and nobody waits for room.
    pub(crate) fn close(&self, error: &Error) {
        self.ended.get_or_init(|| error.clone());
        self.memory.close();
    }

    fn ending(&self) -> Error {
        self.ended.get().cloned().unwrap_or(Error::Closed)
    }

    /// Makes every batch due, and gives their outcomes.
    fn hurry(&self) -> Vec<Arc<Outcome>> {
        let mut outcomes = Vec::new();
        for partition in self.all() {
            let unfinished = partition.hurry();
            if !unfinished.is_empty() {
                self.mark(&partition);
                outcomes.extend(unfinished);
            }
        }
        outcomes
    }
}

/// A time whose encoding is as long as that of the present.
const MIDDLE: batch::Timestamp = batch::Timestamp { seconds: 1_800_000_000, nanos: 999_999_999 };

#[cfg(test)]
mod tests {
    use super::*;

    /// Other clients send the same keys to the same partitions; these never change.
    #[test]
    fn keys_keep_their_partitions() {
        assert_eq!(partition_of(b"", 10), (0xcbf2_9ce4_8422_2325_u64 % 10) as u32);
        assert_eq!(partition_of(b"a", 1 << 31), (0xaf63_dc4c_8601_ec8c_u64 % (1 << 31)) as u32);
        assert_eq!(partition_of(b"foobar", 1000), (0x8594_4171_f739_67e8_u64 % 1000) as u32);
    }

    #[test]
    fn keys_are_spread_evenly() {
        let mut counts = [0_u32; 8];
        for key in 0..8000_u32 {
            counts[partition_of(format!("user-{key}").as_bytes(), 8) as usize] += 1;
        }
        assert!(counts.iter().all(|count| (800..1200).contains(count)), "{counts:?}");
    }
}
