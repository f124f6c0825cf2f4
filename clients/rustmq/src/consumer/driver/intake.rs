//! What streams bring: responses taken apart, batches checked and handed over, refusals acted on.

use platform_proto::rustmq::common::v1::ErrorCode;
use tokio::time::Instant;
use tracing::warn;

use super::Driver;
use crate::consumer::link::Heard;
use crate::consumer::options::OutOfRange;
use crate::consumer::response::{PartitionResponse, Response};
use crate::consumer::shared::{Given, PartState};
use crate::error::{Error, is_elsewhere};
use crate::types::{Isolation, Start, TopicPartition};

/// How often a damaged batch is fetched before that is reported.
const DAMAGED_MAX: usize = 3;

impl Driver {
    pub(super) fn heard(&mut self, number: u64, heard: Heard) {
        let response = match heard {
            Heard::Response(response) => response,
            Heard::Broken(error) => return self.broken(number, &error),
        };
        let Some(link) = self.links.get_mut(&number) else { return };
        link.heard_at = Instant::now();
        let Response { code, message, partitions, subscription_id, sent_bytes } = *response;
        if !subscription_id.is_empty() {
            link.subscription_id = subscription_id;
        }
        link.sent = link.sent.max(sent_bytes);
        if code != ErrorCode::Ok {
            let error = Error::Refused { topic: String::new(), partition: 0, code, message };
            return self.broken(number, &error);
        }
        for partition in partitions {
            self.take(number, partition);
        }
    }

    /// Takes up what a stream says of one partition.
    fn take(&mut self, number: u64, response: PartitionResponse) {
        let Some(link) = self.links.get(&number) else { return };
        let mut state = self.shared.state();
        let member = link.members.iter().find(|(part, _)| {
            let place = &state.parts[*part].place;
            place.partition == response.partition && place.topic == response.topic
        });
        let Some((part, generation)) = member.copied() else { return };
        if state.parts[part].generation != generation {
            return;
        }
        let Start::Offset(from) = state.parts[part].start else { return };
        if response.code != ErrorCode::Ok {
            drop(state);
            return self.refused(number, part, response);
        }
        state.note(part, response.watermarks);
        drop(state);
        let progress = &mut self.progress[part];
        progress.failures = 0;
        if self.options.isolation == Isolation::ReadCommitted {
            progress.transactions.expect(response.aborted, from);
        }
        let mut next = from;
        for pieces in response.batches {
            match self.accept(number, (part, generation), pieces, next) {
                Ok(end) => next = end,
                Err(cause) => {
                    self.advance(part, generation, next);
                    return self.damaged(number, part, next, cause);
                }
            }
        }
        self.advance(part, generation, next.max(response.next_offset));
    }

    fn advance(&self, part: usize, generation: u64, next: u64) {
        let part = &mut self.shared.state().parts[part];
        if part.generation == generation {
            part.start = Start::Offset(next);
        }
    }

    /// Checks a batch and hands it over; the offset after it.
    fn accept(
        &mut self,
        link: u64,
        part: (usize, u64),
        pieces: Vec<bytes::Bytes>,
        from: u64,
    ) -> Result<u64, batch::Error> {
        let header = batch::read_header(&pieces)?;
        header.verify(&pieces)?;
        let end = header.base_offset.saturating_add(u64::from(header.span()));
        let progress = &mut self.progress[part.0];
        progress.damaged = 0;
        let counts = match self.options.isolation {
            Isolation::ReadCommitted => progress.transactions.admits(&header),
            Isolation::ReadUncommitted => !header.attributes.is_control(),
        };
        if end <= from {
            return Ok(from);
        }
        if counts && header.count() > 0 {
            let bytes = header.length as u64;
            self.shared.give(part, link, Given { pieces, bytes, from, end });
        }
        Ok(end)
    }

    /// A batch came that is not what was written: fetch it again, and report it if that repeats.
    fn damaged(&mut self, number: u64, part: usize, offset: u64, cause: batch::Error) {
        let progress = &mut self.progress[part];
        progress.damaged += 1;
        let is_final = progress.damaged > DAMAGED_MAX;
        progress.paused_until = Some(Instant::now() + self.client.pause(progress.damaged));
        self.end(number);
        let place = self.shared.state().parts[part].place.clone();
        warn!(%place, offset, %cause, "damaged batch");
        if is_final {
            let progress = &mut self.progress[part];
            progress.damaged = 0;
            progress.paused_until = None;
            let TopicPartition { topic, partition } = place;
            self.shared.fail(part, Error::Damaged { topic, partition, offset, cause });
        }
    }

    /// A stream no longer carries a partition.
    fn refused(&mut self, number: u64, part: usize, response: PartitionResponse) {
        if let Some(link) = self.links.get_mut(&number) {
            link.members.retain(|(it, _)| *it != part);
            if link.members.is_empty() {
                self.links.remove(&number);
            }
        }
        let code = response.code;
        {
            let mut state = self.shared.state();
            let it = &mut state.parts[part];
            it.state = PartState::Idle;
            if code == ErrorCode::OffsetOutOfRange {
                match self.options.out_of_range {
                    OutOfRange::Earliest => it.start = Start::Earliest,
                    OutOfRange::Latest => it.start = Start::Latest,
                    OutOfRange::Fail => {}
                }
                if self.options.out_of_range != OutOfRange::Fail {
                    return;
                }
            }
        }
        let (topic, partition) = (response.topic, response.partition);
        let endpoint = response.leader_endpoint.as_ref();
        let is_hinted = is_elsewhere(code)
            && self.client.learn_hint(&topic, partition, &response.leader_id, endpoint);
        self.failed(part, Error::Refused { topic, partition, code, message: response.message });
        // What the broker says is newer than what others would.
        self.progress[part].is_stale &= !is_hinted;
    }
}
