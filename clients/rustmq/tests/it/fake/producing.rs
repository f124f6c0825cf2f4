//! What the broker does with what is written: it takes each batch once, in the order of its numbers.

use std::collections::VecDeque;

use batch::Trailer;
use bytes::Bytes;
use futures_util::StreamExt as _;
use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::client::v1::opaque;
use platform_proto::rustmq::client::v1::opaque::producer_service_server::ProducerService;
use platform_proto::rustmq::common::v1::ErrorCode;
use rustmq::TopicPartition;
use tonic::{Request, Response, Status, Streaming};

use super::{Answers, Broker, State};

/// What happens to a request instead of what should.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// It is answered with a code; before that, it is written or not.
    Answer { code: ErrorCode, is_written: bool },
    /// The stream ends without an answer.
    Cut { is_written: bool },
    /// Nothing happens to this one.
    Pass,
    /// There is never an answer.
    Silence,
}

/// What a partition remembers of a producer.
#[derive(Default)]
pub(super) struct Known {
    epoch: u32,
    next: u32,
    /// First sequence numbers and offsets of the last five batches.
    last: VecDeque<(u32, u64)>,
}

impl Broker {
    /// What becomes of one request; `None`: nothing is answered.
    fn produce(
        &self,
        request: &opaque::ProduceRequest,
        caller: &str,
    ) -> Option<Result<pb::ProduceResponse, Status>> {
        let place: TopicPartition = request.topic_partition.clone().unwrap_or_default().into();
        let mut state = self.state();
        if state.is_silent {
            return None;
        }
        if state.ended.contains(caller) {
            let answer = pb::ProduceResponse {
                error_code: ErrorCode::AuthenticationFailed.into(),
                correlation_id: request.correlation_id,
                ..pb::ProduceResponse::default()
            };
            return Some(Ok(answer));
        }
        let fault = state.faults.pop_front().unwrap_or(Fault::Pass);
        let leader = state.leaders.get(&place).copied().unwrap_or_default();
        let answer = |code: ErrorCode| pb::ProduceResponse {
            error_code: code.into(),
            correlation_id: request.correlation_id,
            leader_id: format!("b{leader}"),
            ..pb::ProduceResponse::default()
        };
        if leader != self.number {
            return Some(Ok(answer(ErrorCode::NotLeader)));
        }
        let written = match fault {
            Fault::Silence => {
                state.is_silent = true;
                return None;
            }
            Fault::Answer { is_written: false, code } => return Some(Ok(answer(code))),
            Fault::Cut { is_written: false } => {
                return Some(Err(Status::unavailable("cut")));
            }
            Fault::Pass | Fault::Answer { .. } | Fault::Cut { .. } => {
                state.take(&place, &request.batch)
            }
        };
        drop(state);
        self.changed.send_modify(|it| *it += 1);
        match (fault, written) {
            (Fault::Cut { .. }, _) => Some(Err(Status::unavailable("cut"))),
            (Fault::Answer { code, .. }, _) => Some(Ok(answer(code))),
            (_, Ok((offset, duplicate))) => {
                Some(Ok(pb::ProduceResponse { offset, duplicate, ..answer(ErrorCode::Ok) }))
            }
            (_, Err(code)) => Some(Ok(answer(code))),
        }
    }
}

impl State {
    pub(super) fn append(&mut self, place: &TopicPartition, batch: &Bytes) -> u64 {
        let end = self.ends.entry(place.clone()).or_default();
        let base_offset = *end;
        let header = batch::read_header(std::slice::from_ref(batch)).unwrap();
        *end += u64::from(header.span());
        let trailer = Trailer { base_offset, ..Trailer::default() }.encode();
        let stored = [batch.clone(), trailer].concat();
        self.logs.entry(place.clone()).or_default().push(stored.into());
        base_offset
    }

    /// Appends a batch as a broker does: once, in the order of its numbers.
    fn take(&mut self, place: &TopicPartition, batch: &Bytes) -> Result<(u64, bool), ErrorCode> {
        let header = batch::read_header(std::slice::from_ref(batch)).map_err(|it| it.code())?;
        header.verify(std::slice::from_ref(batch)).map_err(|it| it.code())?;
        if batch.len() > self.max_message_bytes {
            return Err(ErrorCode::MessageTooLarge);
        }
        if header.producer_id == 0 {
            return Ok((self.append(place, batch), false));
        }
        let key = (place.clone(), header.producer_id);
        let known = self.producers.entry(key.clone()).or_default();
        if header.producer_epoch < known.epoch {
            return Err(ErrorCode::ProducerFenced);
        }
        if header.producer_epoch > known.epoch {
            *known = Known { epoch: header.producer_epoch, ..Known::default() };
        }
        if let Some((_, offset)) = known.last.iter().find(|(it, _)| *it == header.base_sequence) {
            return Ok((*offset, true));
        }
        if header.base_sequence != known.next {
            return Err(ErrorCode::OutOfOrderSequence);
        }
        let offset = self.append(place, batch);
        let known = self.producers.entry(key).or_default();
        known.next = header.base_sequence.wrapping_add(header.span());
        known.last.push_back((header.base_sequence, offset));
        if known.last.len() > 5 {
            known.last.pop_front();
        }
        Ok((offset, false))
    }

    /// Forgets every producer, as a partition does that has lost its log.
    pub(crate) fn forget_producers(&mut self) {
        self.producers.clear();
    }
}

#[tonic::async_trait]
impl ProducerService for Broker {
    async fn produce_stream(
        &self,
        request: Request<Streaming<opaque::ProduceRequest>>,
    ) -> Result<Response<Answers<pb::ProduceResponse>>, Status> {
        let broker = self.clone();
        let caller = request.metadata().get("authorization");
        let caller = caller.map_or("", |it| it.to_str().unwrap()).to_owned();
        let answers = request.into_inner().filter_map(move |request| {
            let (broker, caller) = (broker.clone(), caller.clone());
            async move {
                match request {
                    Ok(request) => broker.produce(&request, &caller),
                    Err(status) => Some(Err(status)),
                }
            }
        });
        // Nothing follows an error.
        let answers = answers.scan(false, |is_over, answer| {
            let result = (!*is_over).then_some(answer);
            *is_over |= matches!(result, Some(Err(_)));
            std::future::ready(result)
        });
        Ok(Response::new(Box::pin(answers)))
    }

    async fn init_producer(
        &self,
        request: Request<pb::InitProducerRequest>,
    ) -> Result<Response<pb::InitProducerResponse>, Status> {
        let request = request.into_inner();
        let mut state = self.state();
        let mut answer = pb::InitProducerResponse {
            producer_id: request.producer_id,
            producer_epoch: request.producer_epoch + 1,
        };
        if request.producer_id == 0 {
            state.last_producer += 1;
            answer =
                pb::InitProducerResponse { producer_id: state.last_producer, producer_epoch: 0 };
        }
        if let Some((producer_id, producer_epoch)) = state.identities.pop_front() {
            answer = pb::InitProducerResponse { producer_id, producer_epoch };
        }
        state.epochs.push(answer.producer_epoch);
        Ok(Response::new(answer))
    }
}
