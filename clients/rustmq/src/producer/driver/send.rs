//! Batches on their way: packed, numbered and put on the stream to their leader.

use std::sync::Arc;
use std::time::Duration;

use batch::{Builder, Compression, Packed};
use platform_proto::google::protobuf as wkt;
use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::common::v1 as common;
use rope::Rope;
use tokio::time::Instant;

use super::{Driver, GRACE};
use crate::connect::Place;
use crate::error::Error;
use crate::producer::Shared;
use crate::producer::flow::{Flight, Flow};
use crate::producer::link::{Link, Pending};
use crate::producer::outcome::Debt;
use crate::producer::partition::Gathered;

/// Number of `ProduceRequest.batch`.
const BATCH: u32 = 15;
/// Records of more bytes are compressed on a thread of their own, so that others of this process go on.
const INLINE_BYTES_MAX: usize = 32 * 1024;

impl Driver {
    /// Sends what is to be sent again, in order.
    pub(super) fn resend(&mut self, flow: &mut Flow) {
        // After a gap, only what may be there under its old number goes out; the answer says whether it is.
        let open = if flow.is_torn { flow.flights.iter().position(|it| it.is_open) } else { None };
        let range = match open {
            Some(index) => index..index + 1,
            None => 0..flow.flights.len().min(self.shared.options.in_flight),
        };
        for index in range {
            if !self.send(flow, index) {
                break;
            }
        }
    }

    /// Puts the batch at `index` on the way to the leader. Without room there it stays, to be sent again.
    pub(super) fn send(&mut self, flow: &mut Flow, index: usize) -> bool {
        let Some(place) = flow.leader.clone() else { return false };
        self.numbers += 1;
        let correlation_id = self.numbers;
        let pieces = flow.flights[index].packed.encode(flow.identity(index));
        let mut request = self.request(flow, correlation_id);
        request.put_field(BATCH, &pieces);
        let key = flow.partition.place.key;
        let pending = Pending { correlation_id, partition: key, sent_at: Instant::now() };
        let is_sent = self.link(&place).send(request, pending);
        match is_sent {
            true => flow.flights[index].sent = Some(correlation_id),
            false => flow.paused_until = Some(Instant::now() + Duration::from_millis(1)),
        }
        is_sent
    }

    fn request(&self, flow: &Flow, correlation_id: u64) -> Rope {
        let options = &self.shared.options;
        let (acks, custom_ack_count) = options.acks.parts();
        let timeout = options.request_timeout;
        let place = &flow.partition.place;
        Rope::of(&pb::ProduceRequest {
            client_id: self.shared.client.shared().client_id.clone(),
            topic_partition: Some(common::TopicPartition {
                topic: place.topic.to_string(),
                partition: place.number,
                ..common::TopicPartition::default()
            }),
            acks: Some(acks.into()),
            custom_ack_count,
            // At most five minutes, by the options.
            timeout: Some(wkt::Duration {
                seconds: timeout.as_secs() as i64,
                nanos: timeout.subsec_nanos() as i32,
            }),
            correlation_id,
            ..pb::ProduceRequest::default()
        })
    }

    /// The stream to a broker, opened if there is none.
    fn link(&mut self, place: &Place) -> &mut Link {
        let is_it = |link: &Link| link.place == *place && !link.is_over;
        if let Some(index) = self.links.iter().position(is_it) {
            return &mut self.links[index];
        }
        self.numbers += 1;
        let (link, answers) = Link::open(&self.shared.client, place, self.numbers);
        self.answers.push(answers);
        let index = self.links.len();
        self.links.push(link);
        &mut self.links[index]
    }

    /// Gives streams up that have not answered for too long.
    pub(super) fn break_silent(&mut self, now: Instant) {
        let limit = self.shared.options.request_timeout + GRACE;
        let silent = self.links.iter().filter(|link| {
            link.pending.front().is_some_and(|pending| pending.sent_at + limit <= now)
        });
        let silent: Vec<u64> = silent.map(|link| link.number).collect();
        for number in silent {
            self.broken(number, &Error::timed_out("the answer of a broker", limit), true);
        }
    }
}

/// Records that are being made into a batch. Whoever gives that up leaves nobody waiting.
pub(super) struct Packing {
    shared: Arc<Shared>,
    builder: Builder,
    debt: Debt,
    bytes: usize,
    deadline: Instant,
}

/// Whether to compress them takes long.
pub(super) fn is_heavy(packing: &Packing, compression: Compression) -> bool {
    compression != Compression::None && packing.builder.bytes() > INLINE_BYTES_MAX
}

impl Packing {
    pub(super) fn new(shared: &Arc<Shared>, gathered: Gathered) -> Self {
        let Gathered { builder, outcome, since, bytes, .. } = gathered;
        let debt = outcome.debt(0..builder.records());
        let deadline = since + shared.options.delivery_timeout;
        Self { shared: Arc::clone(shared), builder, debt, bytes, deadline }
    }

    /// The batch; a failure is told to whoever sent its records.
    pub(super) fn finish(self) -> Option<Flight> {
        let compression = self.shared.options.compression;
        let Self { shared, builder, debt, bytes, deadline } = self;
        made(&shared, builder.finish(compression), debt, bytes, deadline)
    }

    /// The same on a thread of its own, so that others of this process go on.
    pub(super) async fn finish_apart(self) -> Option<Flight> {
        let Self { shared, builder, debt, bytes, deadline } = self;
        let compression = shared.options.compression;
        let work = tokio::task::spawn_blocking(move || builder.finish(compression));
        let packed = work.await.unwrap_or(Err(batch::Error::Empty));
        made(&shared, packed, debt, bytes, deadline)
    }
}

fn made(
    shared: &Shared,
    packed: Result<Packed, batch::Error>,
    debt: Debt,
    bytes: usize,
    deadline: Instant,
) -> Option<Flight> {
    match packed {
        Ok(packed) => Some(Flight::new(debt, packed, bytes, deadline)),
        Err(error) => {
            debt.pay(Err(error.into()));
            shared.release(bytes);
            None
        }
    }
}
