//! What the broker does for who reads: offsets, and streams within their credit.

use std::collections::BTreeMap;

use bytes::Bytes;
use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::client::v1::opaque;
use platform_proto::rustmq::client::v1::opaque::consumer_service_server::ConsumerService;
use platform_proto::rustmq::common::v1::ErrorCode;
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use rustmq::TopicPartition;
use tonic::{Request, Response, Status};

use super::{Answers, Broker};

/// What a stream of records does instead of what it should.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ReadFault {
    /// It ends after so many batches.
    CutAfter(usize),
    /// The first batch has a wrong bit.
    Flip,
    /// Before the first batch it is ended with a code.
    Code(ErrorCode),
}

#[tonic::async_trait]
impl ConsumerService for Broker {
    async fn subscribe(
        &self,
        request: Request<pb::SubscribeRequest>,
    ) -> Result<Response<Answers<opaque::FetchResponse>>, Status> {
        let request = request.into_inner();
        let (id, fault) = {
            let mut state = self.state();
            state.subscriptions.push(request.clone());
            (format!("s{}", state.subscriptions.len()), state.read_faults.pop_front())
        };
        let (out, answers) = tokio::sync::mpsc::channel(4);
        let first = opaque::FetchResponse {
            subscription_id: id.clone(),
            ..opaque::FetchResponse::default()
        };
        _ = out.send(Ok(first)).await;
        if let Some(ReadFault::Code(code)) = fault {
            let error_code = code.into();
            let last = opaque::FetchResponse { error_code, ..opaque::FetchResponse::default() };
            _ = out.send(Ok(last)).await;
        } else {
            tokio::spawn(self.clone().stream(request, id, fault, out));
        }
        Ok(Response::new(Box::pin(tokio_stream::wrappers::ReceiverStream::new(answers))))
    }

    async fn grant_credit(
        &self,
        request: Request<pb::GrantCreditRequest>,
    ) -> Result<Response<pb::GrantCreditResponse>, Status> {
        let request = request.into_inner();
        {
            let mut state = self.state();
            if state.grants_refused > 0 {
                state.grants_refused -= 1;
                return Err(Status::not_found("no such subscription"));
            }
        }
        self.credits.send_modify(|credits| {
            credits.insert(request.subscription_id, request.total_credit_bytes);
        });
        Ok(Response::new(pb::GrantCreditResponse::default()))
    }

    async fn list_offsets(
        &self,
        request: Request<pb::ListOffsetsRequest>,
    ) -> Result<Response<pb::ListOffsetsResponse>, Status> {
        let results = request.into_inner().partitions.into_iter().map(|it| {
            let place: TopicPartition = it.topic_partition.clone().unwrap_or_default().into();
            let (batches, end) = self.read(&place, 0);
            let offset = match it.spec.and_then(|it| it.spec) {
                Some(Spec::Earliest(_)) => self.state().log_start,
                Some(Spec::Offset(offset)) => offset,
                Some(Spec::Timestamp(time)) => {
                    let records = batches.into_iter().flat_map(|batch| {
                        batch::unpack(&[batch], &batch::Limits::default()).unwrap()
                    });
                    let at = |it: &batch::Record| (it.timestamp.seconds, it.timestamp.nanos);
                    let mut records = records.map(Result::unwrap);
                    records
                        .find(|it| at(it) >= (time.seconds, time.nanos))
                        .map_or(end, |it| it.offset)
                }
                _ => end,
            };
            pb::ListOffsetsResult { offset, ..pb::ListOffsetsResult::default() }
        });
        Ok(Response::new(pb::ListOffsetsResponse { results: results.collect() }))
    }
}

impl Broker {
    /// The next batches of a partition from an offset on.
    fn read(&self, place: &TopicPartition, from: u64) -> (Vec<Bytes>, u64) {
        let state = self.state();
        let end = state.ends.get(place).copied().unwrap_or_default();
        let log = state.logs.get(place).map(Vec::as_slice).unwrap_or_default();
        let batches = log.iter().filter(|it| end_of(it) > from).cloned().collect();
        (batches, end)
    }

    /// The aborted transactions that touch the batch with that end.
    fn aborted_in(&self, end: u64) -> Vec<pb::AbortedTransaction> {
        let touches = |(it, marker): &&(_, u64)| begins_before(it, end) && *marker + 1 >= end;
        let aborted = &self.state().aborted;
        aborted.iter().filter(touches).map(|(it, _)| it.clone()).collect()
    }

    async fn stream(
        self,
        request: pb::SubscribeRequest,
        id: String,
        fault: Option<ReadFault>,
        out: tokio::sync::mpsc::Sender<Result<opaque::FetchResponse, Status>>,
    ) {
        let first = opaque::FetchResponse {
            subscription_id: id.clone(),
            ..opaque::FetchResponse::default()
        };
        if out.send(Ok(first)).await.is_err() {
            return;
        }
        let mut next: BTreeMap<TopicPartition, u64> = request
            .partitions
            .iter()
            .map(|it| (it.topic_partition.clone().unwrap_or_default().into(), it.fetch_offset))
            .collect();
        let (mut sent, mut batches_sent) = (0, 0);
        let mut changed = self.changed.subscribe();
        let mut credits = self.credits.subscribe();
        loop {
            changed.mark_unchanged();
            for (place, from) in &mut next {
                let (batches, end) = self.read(place, *from);
                let log_start = self.state().log_start;
                if *from < log_start {
                    let code = ErrorCode::OffsetOutOfRange;
                    let answer = answer(place, code, Vec::new(), (log_start, end), *from, sent);
                    _ = out.send(Ok(answer)).await;
                    return;
                }
                for mut batch in batches {
                    let credit = |credits: &BTreeMap<String, u64>| {
                        credits
                            .get(&id)
                            .copied()
                            .unwrap_or_default()
                            .max(request.initial_credit_bytes)
                    };
                    let is_over = credits.wait_for(|it| credit(it) > sent).await.is_err();
                    if is_over || out.is_closed() {
                        return;
                    }
                    if let Some(ReadFault::CutAfter(count)) = fault
                        && batches_sent == count
                    {
                        _ = out.send(Err(Status::unavailable("cut"))).await;
                        return;
                    }
                    sent += batch.len() as u64;
                    let (limit, end_of_batch) = (request.initial_credit_bytes, end_of(&batch));
                    let is_overdrawn = sent > credit(&self.credits.borrow()) + limit;
                    self.state().overdrawn |= is_overdrawn;
                    if let (Some(ReadFault::Flip), 0) = (fault, batches_sent) {
                        let mut flipped = batch.to_vec();
                        flipped[70] ^= 1;
                        batch = flipped.into();
                    }
                    batches_sent += 1;
                    *from = end_of_batch;
                    let mut answer =
                        answer(place, ErrorCode::Ok, vec![batch], (log_start, end), *from, sent);
                    answer.partitions[0].aborted_transactions = self.aborted_in(end_of_batch);
                    if out.send(Ok(answer)).await.is_err() {
                        return;
                    }
                }
            }
            tokio::select! {
                changed = changed.changed() => if changed.is_err() { return },
                () = out.closed() => return,
            }
        }
    }
}

fn answer(
    place: &TopicPartition,
    code: ErrorCode,
    batches: Vec<Bytes>,
    (log_start_offset, high_watermark): (u64, u64),
    next_offset: u64,
    sent_bytes: u64,
) -> opaque::FetchResponse {
    let partition = opaque::FetchPartitionResponse {
        topic_partition: Some(place.clone().into()),
        error_code: code.into(),
        high_watermark,
        last_stable_offset: high_watermark,
        log_start_offset,
        batches,
        next_offset,
        ..opaque::FetchPartitionResponse::default()
    };
    opaque::FetchResponse {
        partitions: vec![partition],
        sent_bytes,
        ..opaque::FetchResponse::default()
    }
}

fn begins_before(transaction: &pb::AbortedTransaction, offset: u64) -> bool {
    transaction.first_offset < offset
}

fn end_of(batch: &Bytes) -> u64 {
    let header = batch::read_header(std::slice::from_ref(batch)).unwrap();
    header.base_offset + u64::from(header.span())
}
