//! What becomes of batches: answers, streams that end, time that runs out.

use std::collections::BTreeSet;
use std::time::Duration;

use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::common::v1::ErrorCode;
use tokio::time::Instant;
use tracing::{debug, warn};

use super::Driver;
use crate::error::Error;
use crate::producer::flow::{Flight, Flow};
use crate::producer::link::{self, Answered, Pending};
use crate::producer::outcome::Answer;
use crate::producer::partition::{Gathered, Partition};
use crate::producer::verdict::{Verdict, judge};
use crate::types::Acks;

impl Driver {
    pub(super) fn answered(&mut self, number: u64, answer: Answered) {
        let answer = match answer {
            Answered::Answer(answer) => answer,
            Answered::Broken { error, is_sent } => return self.broken(number, &error, is_sent),
        };
        let Some(link) = self.links.iter_mut().find(|it| it.number == number) else { return };
        match link.pending.pop_front() {
            Some(pending) if pending.correlation_id == answer.correlation_id => {
                // What the stream presented when it was opened counts no more; the next one presents it anew.
                link.is_over |= answer.error_code() == ErrorCode::AuthenticationFailed;
                let is_done = link.is_over && link.pending.is_empty();
                self.settle(pending, &answer);
                if is_done {
                    self.links.retain(|it| it.number != number);
                }
            }
            expected => {
                link.pending.extend(expected);
                link.pending.rotate_right(usize::from(expected.is_some()));
                let error = Error::answer(link::PATH, "it answers another request");
                self.broken(number, &error, true);
            }
        }
    }

    /// Acts on the answer to a batch.
    fn settle(&mut self, pending: Pending, answer: &pb::ProduceResponse) {
        let key = pending.partition;
        let Some(flow) = self.flows.get_mut(&key) else { return };
        let Some(index) = flow.find(pending.correlation_id) else { return };
        let code = answer.error_code();
        // One that went alone because its fate is open waits for none before it.
        let is_first = index == 0 || (flow.is_torn && flow.flights[index].is_open);
        let flight = &mut flow.flights[index];
        flight.sent = None;
        let mut verdict = judge(code, self.shared.options.idempotent, is_first);
        if code == ErrorCode::CorruptMessage && flight.was_corrupt() {
            verdict = Verdict::Lost;
        }
        if matches!(verdict, Verdict::Done | Verdict::DoneSomewhere) {
            flow.failures = 0;
            flow.paused_until = throttle(answer);
            let is_told = verdict == Verdict::Done && self.shared.options.acks != Acks::None;
            if let Some(flight) = flow.flights.remove(index) {
                self.finish(flight, Ok(is_told.then_some(answer.offset)));
            }
            return self.soon(key);
        }
        let place = &flow.partition.place;
        debug!(code = code.as_str_name(), message = answer.error_message, topic = %place.topic,
            partition = place.number, ?verdict, "batch refused");
        let error = refusal(&flow.partition, code, &answer.error_message);
        flight.failure = Some(error.clone());
        match verdict {
            Verdict::Again { is_open, is_elsewhere } => {
                flight.is_open |= is_open;
                if is_elsewhere {
                    self.redirect(key, answer);
                }
                // What only waits for the one before it is no failure of its own.
                match code == ErrorCode::OutOfOrderSequence {
                    true => self.soon(key),
                    false => self.pause(key, None),
                }
            }
            Verdict::AgainAnew => {
                flight.is_open = false;
                flow.is_torn = true;
                self.soon(key);
            }
            Verdict::Split if flow.split(index) => self.soon(key),
            Verdict::Fenced => self.fence(),
            Verdict::Split | Verdict::Lost | Verdict::Done | Verdict::DoneSomewhere => {
                self.lose(key, index, &error);
            }
        }
    }

    /// Turns to the leader that a broker names, or asks for it.
    fn redirect(&mut self, key: usize, answer: &pb::ProduceResponse) {
        let Some(flow) = self.flows.get_mut(&key) else { return };
        let place = &flow.partition.place;
        let endpoint = answer.leader_endpoint.as_ref();
        let client = &self.shared.client;
        let is_hinted = client.learn_hint(&place.topic, place.number, &answer.leader_id, endpoint);
        flow.leader = None;
        flow.is_stale = !is_hinted;
    }

    /// A stream is over: what it carried is to be sent again, and may be there unless nothing was sent at all.
    pub(super) fn broken(&mut self, number: u64, error: &Error, is_sent: bool) {
        let Some(index) = self.links.iter().position(|it| it.number == number) else { return };
        let link = self.links.swap_remove(index);
        debug!(place = ?link.place, %error, "stream to a broker ended");
        let mut keys = BTreeSet::new();
        for pending in &link.pending {
            let Some(flow) = self.flows.get_mut(&pending.partition) else { continue };
            let Some(index) = flow.find(pending.correlation_id) else { continue };
            let flight = &mut flow.flights[index];
            flight.sent = None;
            flight.is_open |= is_sent;
            flight.failure = Some(error.clone());
            flow.is_stale = true;
            keys.insert(pending.partition);
        }
        for key in keys {
            match error.is_retriable() {
                true => self.pause(key, None),
                false => self.fail_all(key, error),
            }
        }
    }

    /// Waits before the next try in a partition, longer with each failure.
    pub(super) fn pause(&mut self, key: usize, error: Option<Error>) {
        let Some(flow) = self.flows.get_mut(&key) else { return };
        let until = Instant::now() + self.shared.client.pause(flow.failures);
        flow.failures += 1;
        flow.paused_until = Some(until);
        if let (Some(error), Some(flight)) = (error, flow.flights.front_mut()) {
            flight.failure = Some(error);
        }
        self.soon(key);
    }

    /// Gives up one batch.
    fn lose(&mut self, key: usize, index: usize, error: &Error) {
        let Some(flow) = self.flows.get_mut(&key) else { return };
        if let Some(flight) = flow.lose(index) {
            self.finish(flight, Err(error.clone()));
        }
        self.soon(key);
    }

    /// Gives up all that a partition has.
    pub(super) fn fail_all(&mut self, key: usize, error: &Error) {
        let Some(flow) = self.flows.get_mut(&key) else { return };
        let mut lost = Vec::new();
        while let Some(flight) = flow.lose(0) {
            lost.push(flight);
        }
        // What has come since fails with it; the next record asks again.
        flow.is_stale = true;
        let waiting = flow.partition.expired(Instant::now());
        for flight in lost {
            self.finish(flight, Err(error.clone()));
        }
        self.give_up(waiting, error);
    }

    /// Tells the outcome of a batch, and gives back the room that it took.
    pub(super) fn finish(&self, flight: Flight, result: Answer) {
        let bytes = flight.bytes;
        flight.finish(result);
        self.shared.release(bytes);
    }

    pub(super) fn give_up(&self, waiting: Vec<Gathered>, error: &Error) {
        for gathered in waiting {
            gathered.outcome.debt(0..gathered.builder.records()).pay(Err(error.clone()));
            self.shared.release(gathered.bytes);
        }
    }

    /// Gives up what has waited or been under way for too long.
    pub(super) fn expire(&mut self, flow: &mut Flow, now: Instant) {
        let limit = self.shared.options.delivery_timeout;
        let late = |cause| Error::TimedOut { what: "the delivery of a record", limit, cause };
        while let Some(flight) = flow.flights.front()
            && flight.deadline <= now
        {
            let Some(flight) = flow.lose(0) else { break };
            warn!(topic = %flow.partition.place.topic, partition = flow.partition.place.number,
                records = flight.packed.records(), "batch given up");
            let error = late(flight.failure.clone().map(Box::new));
            self.finish(flight, Err(error));
        }
        if let Some(since) = now.checked_sub(limit) {
            let waiting = flow.partition.expired(since);
            self.give_up(waiting, &late(None));
        }
    }

    /// Somebody else has the identity: nothing can be sent any more.
    fn fence(&mut self) {
        self.is_fenced = true;
        self.end(&Error::Fenced);
    }

    pub(super) fn end(&mut self, error: &Error) {
        self.shared.close(error);
        let keys: Vec<usize> = self.flows.keys().copied().collect();
        for key in keys {
            self.fail_all(key, error);
        }
        for partition in self.shared.all() {
            self.give_up(partition.close(error), error);
        }
    }
}

fn refusal(partition: &Partition, code: ErrorCode, message: &str) -> Error {
    Error::Refused {
        topic: partition.place.topic.to_string(),
        partition: partition.place.number,
        code,
        message: message.to_owned(),
    }
}

/// How long the broker asks to wait.
fn throttle(answer: &pb::ProduceResponse) -> Option<Instant> {
    let wait = answer.throttle_time?;
    let seconds = u64::try_from(wait.seconds).unwrap_or_default().min(60);
    let nanos = u32::try_from(wait.nanos).unwrap_or_default().min(999_999_999);
    Some(Instant::now() + Duration::new(seconds, nanos))
}
