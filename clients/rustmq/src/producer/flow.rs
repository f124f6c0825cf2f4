//! The batches of one partition that are under way, in their order.

use std::collections::VecDeque;
use std::sync::Arc;

use batch::{Builder, Identity, Limits, Packed};
use platform_proto::rustmq::common::v1::ErrorCode;
use tokio::time::Instant;

use crate::connect::Place;
use crate::error::Error;
use crate::producer::outcome::{Answer, Debt};
use crate::producer::partition::Partition;

/// An identity without a place in a sequence: producer id and epoch.
pub(crate) type Epoch = (u64, u32);

/// A batch that has left the buffer of the callers.
#[derive(Debug)]
pub(crate) struct Flight {
    pub(crate) packed: Packed,
    debt: Debt,
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
    pub(crate) fn new(debt: Debt, packed: Packed, bytes: usize, deadline: Instant) -> Self {
        Self {
            packed,
            debt,
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

    /// Tells its outcome. A failure stays open if any try may have written the records, whatever it says itself.
    pub(crate) fn finish(self, result: Answer) {
        let may_be_there = self.is_open || self.sent.is_some();
        self.debt.pay(result.map_err(|error| if may_be_there { error.opened() } else { error }));
    }

    /// The same records in two batches; `None` for one record, or for records that cannot be read.
    fn halves(&self) -> Option<[Packed; 2]> {
        let whole = [self.packed.to_bytes(None)];
        let mut records = batch::unpack(&whole, &Limits::default()).ok()?;
        let compression = batch::Compression::try_from(records.header().compression).ok()?;
        let count = self.packed.records();
        let middle = count / 2;
        if middle == 0 {
            return None;
        }
        let mut part = |count: u32| {
            let mut builder = Builder::default();
            for record in records.by_ref().take(count as usize) {
                let record = record.ok()?;
                let (key, value) = (record.key.as_deref(), record.value.as_deref());
                builder.append(key, value, &record.headers, record.timestamp).ok()?;
            }
            builder.finish(compression).ok()
        };
        Some([part(middle)?, part(count - middle)?])
    }

    /// The same as two, under the numbers that it had.
    fn split(self, halves: [Packed; 2]) -> [Self; 2] {
        let [first, second] = halves;
        let (middle, count) = (first.records(), self.packed.records());
        let bytes = self.bytes / count as usize * middle as usize;
        let [debt, rest] = self.debt.split(middle);
        let second = Self {
            packed: second,
            debt: rest,
            bytes: self.bytes - bytes,
            sequence: self.sequence.wrapping_add(middle),
            failure: self.failure.clone(),
            ..self
        };
        [Self { packed: first, debt, bytes, ..self }, second]
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
    /// Its next batch is being compressed.
    pub(crate) is_packing: bool,
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
            is_packing: false,
        }
    }

    /// Some batch is to be sent again, so nothing new may pass it.
    pub(crate) fn is_recovering(&self) -> bool {
        self.flights.iter().any(|flight| flight.sent.is_none())
    }

    /// Whether the next batch can be taken up.
    pub(crate) fn takes_more(&self) -> bool {
        !self.is_torn && !self.is_packing && !self.is_recovering()
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
        let Some(halves) = self.flights.get(index).and_then(Flight::halves) else { return false };
        let Some(whole) = self.flights.remove(index) else { return false };
        for (at, half) in (index..).zip(whole.split(halves)) {
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
