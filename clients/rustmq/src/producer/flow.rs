//! The batches of one partition that are under way, in their order.

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;

use batch::{Builder, Identity, Limits, Packed};
use platform_proto::rustmq::common::v1::ErrorCode;
use tokio::time::Instant;

use crate::connect::Place;
use crate::error::Error;
use crate::producer::outcome::Outcome;
use crate::producer::partition::Partition;

/// An identity without a place in a sequence: producer id and epoch.
pub(crate) type Epoch = (u64, u32);

/// A batch that has left the buffer of the callers.
#[derive(Debug)]
pub(crate) struct Flight {
    pub(crate) packed: Packed,
    outcome: Arc<Outcome>,
    /// Which records of the outcome it holds.
    range: Range<u32>,
    /// What it takes of the producer's buffer.
    pub(crate) bytes: usize,
    /// When it must have an outcome.
    pub(crate) deadline: Instant,
    /// Its number in the sequence of `epoch`.
    pub(crate) sequence: u32,
    /// The request that is under way; `None`: it is to be sent, perhaps again.
    pub(crate) sent: Option<u64>,
    /// An earlier try may have written it.
    pub(crate) is_open: bool,
    /// Why the last try failed.
    pub(crate) failure: Option<Error>,
}

impl Flight {
    pub(crate) fn new(
        outcome: Arc<Outcome>,
        packed: Packed,
        bytes: usize,
        deadline: Instant,
    ) -> Self {
        Self {
            range: 0..packed.records(),
            packed,
            outcome,
            bytes,
            deadline,
            sequence: 0,
            sent: None,
            is_open: false,
            failure: None,
        }
    }

    /// The last try was refused as corrupt, so that another one would be too.
    pub(crate) fn was_corrupt(&self) -> bool {
        matches!(&self.failure, Some(Error::Refused { code: ErrorCode::CorruptMessage, .. }))
    }

    pub(crate) fn finish(&self, result: Result<Option<u64>, Error>) {
        self.outcome.finish(self.range.clone(), result);
    }

    /// Two batches with the same records; `None` for one record, or for records that cannot be read.
    fn split(&self) -> Option<[Self; 2]> {
        let whole = [self.packed.to_bytes(None)];
        let mut records = batch::unpack(&whole, &Limits::default()).ok()?;
        let compression = batch::Compression::try_from(records.header().compression).ok()?;
        let count = self.packed.records();
        let middle = count / 2;
        if middle == 0 {
            return None;
        }
        let part = |records: &mut batch::Records, range: Range<u32>| {
            let mut builder = Builder::default();
            for record in records.take(range.len()) {
                let record = record.ok()?;
                let (key, value) = (record.key.as_deref(), record.value.as_deref());
                builder.append(key, value, &record.headers, record.timestamp).ok()?;
            }
            let bytes = self.bytes / count as usize * range.len();
            Some(Self {
                packed: builder.finish(compression).ok()?,
                outcome: Arc::clone(&self.outcome),
                range: self.range.start + range.start..self.range.start + range.end,
                bytes,
                deadline: self.deadline,
                sequence: self.sequence.wrapping_add(range.start),
                sent: None,
                is_open: self.is_open,
                failure: self.failure.clone(),
            })
        };
        let first = part(&mut records, 0..middle)?;
        let mut second = part(&mut records, middle..count)?;
        second.bytes = self.bytes - first.bytes;
        Some([first, second])
    }
}

/// A partition, as far as the driver moves its batches.
#[derive(Debug)]
pub(crate) struct Flow {
    pub(crate) partition: Arc<Partition>,
    /// Where its leader is.
    pub(crate) leader: Option<Place>,
    /// Somebody is asking for the leader.
    pub(crate) is_asking: bool,
    /// What is known of the leader is wrong.
    pub(crate) is_stale: bool,
    /// Nothing is sent before then.
    pub(crate) paused_until: Option<Instant>,
    /// Failures since the last success.
    pub(crate) failures: usize,
    /// In the order of their sequence numbers.
    pub(crate) flights: VecDeque<Flight>,
    /// What the numbers belong to.
    pub(crate) epoch: Option<Epoch>,
    next_sequence: u32,
    /// When it is looked at again, at the latest.
    pub(crate) look_at: Option<Instant>,
    /// The numbers have a gap, and go on only under another epoch.
    pub(crate) is_torn: bool,
}

impl Flow {
    pub(crate) fn new(partition: Arc<Partition>) -> Self {
        Self {
            partition,
            leader: None,
            is_asking: false,
            is_stale: false,
            paused_until: None,
            failures: 0,
            flights: VecDeque::new(),
            epoch: None,
            next_sequence: 0,
            look_at: None,
            is_torn: false,
        }
    }

    /// Some batch is to be sent again, so nothing new may pass it.
    pub(crate) fn is_recovering(&self) -> bool {
        self.flights.iter().any(|flight| flight.sent.is_none())
    }

    pub(crate) fn has_sent(&self) -> bool {
        self.flights.iter().any(|flight| flight.sent.is_some())
    }

    /// Whether a new sequence can begin: a batch that may be there under its old number must not get a new one.
    pub(crate) fn can_adopt(&self) -> bool {
        self.flights.iter().all(|flight| flight.sent.is_none() && !flight.is_open)
    }

    /// Begins a new sequence; whatever is here is part of it.
    pub(crate) fn adopt(&mut self, epoch: Epoch) {
        self.epoch = Some(epoch);
        self.is_torn = false;
        self.next_sequence = 0;
        for flight in &mut self.flights {
            flight.sequence = self.next_sequence;
            self.next_sequence = self.next_sequence.wrapping_add(flight.packed.records());
        }
    }

    /// Takes up a batch, at the end of the sequence.
    pub(crate) fn push(&mut self, mut flight: Flight) {
        flight.sequence = self.next_sequence;
        self.next_sequence = self.next_sequence.wrapping_add(flight.packed.records());
        self.flights.push_back(flight);
    }

    /// Who the batch at `index` says that it is from.
    pub(crate) fn identity(&self, index: usize) -> Option<Identity> {
        let (producer_id, producer_epoch) = self.epoch?;
        Some(Identity { producer_id, producer_epoch, base_sequence: self.flights[index].sequence })
    }

    /// The place of the batch that a request carried.
    pub(crate) fn find(&self, correlation_id: u64) -> Option<usize> {
        self.flights.iter().position(|flight| flight.sent == Some(correlation_id))
    }

    /// Cuts the batch at `index` in two, under the numbers that it had; false if it cannot be cut.
    pub(crate) fn split(&mut self, index: usize) -> bool {
        let Some(halves) = self.flights.get(index).and_then(Flight::split) else { return false };
        self.flights.remove(index);
        for (at, half) in (index..).zip(halves) {
            self.flights.insert(at, half);
        }
        true
    }

    /// Takes out a batch that will not be sent again, and notes the gap that it may leave.
    pub(crate) fn lose(&mut self, index: usize) -> Option<Flight> {
        let lost = self.flights.remove(index)?;
        // A producer without an identity has no numbers to keep.
        self.is_torn |= self.epoch.is_some();
        Some(lost)
    }
}
