//! Writing: one request after the other, each answered when its acknowledgement is due.
//!
//! Owns:      what each level of acknowledgement waits for.
//! Invariant: an answer never says more than what is true of the records when it is given.
//! Not here:  the form of requests and answers.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use base::Clock;
use bytes::Bytes;
use platform_proto::rustmq::common::v1::Record;

use crate::core::intake;
use crate::core::metadata::Metadata;
use crate::core::partition::{Appended, Partition};
use crate::core::partitions::Partitions;
use crate::core::refusal::Refusal;
use crate::core::topic::{Flush, Settings};

/// How many copies must exist before the answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Acks {
    None,
    Leader,
    Majority,
    #[default]
    All,
    Custom(u32),
}

/// What one request wants to write.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) topic: String,
    pub(crate) partition: u32,
    pub(crate) topic_id: Bytes,
    pub(crate) known_epoch: Option<u64>,
    pub(crate) acks: Acks,
    pub(crate) timeout: Option<Duration>,
    /// Empty for none.
    pub(crate) key: String,
    pub(crate) content: Content,
}

/// Records as they came.
#[derive(Debug)]
pub(crate) enum Content {
    /// An encoded batch.
    Batch(Vec<Bytes>),
    /// To be packed.
    Plain(Vec<Record>),
}

/// How safe records are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Durability {
    Unknown,
    /// In the leader's page cache.
    Local,
    /// In the page caches of all who were asked for.
    Replicated,
    /// On their disks.
    Durable,
}

/// What became of a request.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) appended: Appended,
    pub(crate) durability: Durability,
    pub(crate) log_start: u64,
}

/// A request whose answer may have to wait.
pub(crate) struct Pending {
    /// `None` if this broker does not serve it.
    pub(crate) partition: Option<Arc<Partition>>,
    outcome: Result<Written, Refusal>,
    wait: Option<Wait>,
}

type Wait = Pin<Box<dyn Future<Output = Result<(), Refusal>> + Send>>;

/// Writes to partitions for everybody.
pub(crate) struct Writes {
    partitions: Arc<Partitions>,
    /// Who was given which producer id.
    metadata: Arc<Metadata>,
    clock: Arc<dyn Clock>,
}

impl Writes {
    pub(crate) fn new(
        partitions: Arc<Partitions>,
        metadata: Arc<Metadata>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self { partitions, metadata, clock }
    }

    /// Whether a request of so many bytes is taken.
    pub(crate) fn check_size(&self, bytes: usize) -> Result<(), Refusal> {
        let max = self.partitions.tunables().request_bytes_max() as usize;
        if bytes > max { Err(Refusal::RequestTooLarge { bytes, max }) } else { Ok(()) }
    }

    /// Appends what the request wants to write; the answer is due when the outcome is ready.
    pub(crate) fn write(&self, item: Item) -> Pending {
        let found = self.partitions.get(&item.topic, item.partition, &item.topic_id);
        let partition = match found {
            Ok(partition) => partition,
            Err(refusal) => return Pending::refused(None, refusal),
        };
        self.write_to(partition, item)
    }

    /// The same, to a partition that is at hand.
    pub(crate) fn write_to(&self, partition: Arc<Partition>, item: Item) -> Pending {
        let settings = partition.settings();
        match self.append(
            &partition,
            &settings,
            &item.acks,
            item.known_epoch,
            &item.key,
            item.content,
        ) {
            Ok(appended) => self.acknowledge(partition, appended, item.acks, item.timeout),
            Err(refusal) => Pending::refused(Some(partition), refusal),
        }
    }

    fn append(
        &self,
        partition: &Partition,
        settings: &Settings,
        acks: &Acks,
        known_epoch: Option<u64>,
        key: &str,
        content: Content,
    ) -> Result<Appended, Refusal> {
        partition.check_epoch(known_epoch)?;
        check_replicas(*acks, settings)?;
        let now = self.clock.now();
        let intake = match content {
            Content::Batch(parts) => intake::batch(parts, settings, now)?,
            Content::Plain(records) => intake::records(records, settings, now)?,
        };
        let producer_id = intake.header.producer_id;
        if producer_id > 0 && !self.metadata.knows_producer_id(producer_id) {
            // Whoever is given it later would be told of batches that are another's.
            return Err(Refusal::ProducerNotGiven(producer_id));
        }
        partition.append(&intake, settings, key, now)
    }

    fn acknowledge(
        &self,
        partition: Arc<Partition>,
        appended: Appended,
        acks: Acks,
        timeout: Option<Duration>,
    ) -> Pending {
        // As it is after the append: a policy that is weakened later syncs what was there, and one that was weakened
        // before may never sync it.
        let syncs = partition.settings().flush == Flush::Every;
        if !syncs {
            partition.raise();
        }
        let durability = match acks {
            Acks::None => Durability::Unknown,
            Acks::Leader => Durability::Local,
            Acks::Majority | Acks::All | Acks::Custom(_) if syncs => Durability::Durable,
            Acks::Majority | Acks::All | Acks::Custom(_) => Durability::Replicated,
        };
        let log_start = partition.start();
        let wait = (durability == Durability::Durable && partition.reader.durable() < appended.end)
            .then(|| {
                let timeout =
                    timeout.unwrap_or_else(|| self.partitions.tunables().request_timeout());
                wait(Arc::clone(&partition), appended.end, timeout)
            });
        let outcome = Ok(Written { appended, durability, log_start });
        Pending { partition: Some(partition), outcome, wait }
    }
}

/// This broker is the only replica of everything.
fn check_replicas(acks: Acks, settings: &Settings) -> Result<(), Refusal> {
    const REPLICAS: u32 = 1;
    match acks {
        Acks::Custom(count) if count > REPLICAS => {
            let text = format!(
                "custom_ack_count: {count} are more than the partition's {REPLICAS} replicas"
            );
            Err(Refusal::Invalid(text))
        }
        Acks::All if settings.min_in_sync_replicas > REPLICAS => {
            Err(Refusal::TooFewReplicas { needed: settings.min_in_sync_replicas, there: REPLICAS })
        }
        Acks::None | Acks::Leader | Acks::Majority | Acks::All | Acks::Custom(_) => Ok(()),
    }
}

fn wait(partition: Arc<Partition>, end: u64, timeout: Duration) -> Wait {
    Box::pin(async move {
        match tokio::time::timeout(timeout, partition.reader.durable_past(end)).await {
            Ok(Ok(())) => {
                // Whoever is told that it is there shall find it.
                partition.raise();
                Ok(())
            }
            Ok(Err(error)) => Err(partition.failed(&error)),
            Err(_) => Err(Refusal::NotConfirmed),
        }
    })
}

impl Pending {
    /// An answer that is due at once.
    pub(crate) const fn refused(partition: Option<Arc<Partition>>, refusal: Refusal) -> Self {
        Self { partition, outcome: Err(refusal), wait: None }
    }

    /// Whether the answer is due.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let Some(wait) = &mut self.wait else { return Poll::Ready(()) };
        if let Err(refusal) = std::task::ready!(wait.as_mut().poll(cx)) {
            self.outcome = Err(refusal);
        }
        self.wait = None;
        Poll::Ready(())
    }

    /// Waits until the answer is due.
    pub(crate) async fn due(mut self) -> Self {
        std::future::poll_fn(|cx| self.poll(cx)).await;
        self
    }

    /// What the answer says.
    pub(crate) const fn outcome(&self) -> &Result<Written, Refusal> {
        &self.outcome
    }
}
