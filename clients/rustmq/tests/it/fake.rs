//! A cluster in memory, served by generated servers, that fails where a test wants it to.

use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};

use batch::Trailer;
use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::client::v1::metadata_service_server::{
    MetadataService, MetadataServiceServer,
};
use platform_proto::rustmq::client::v1::opaque;
use platform_proto::rustmq::client::v1::opaque::consumer_service_server::{
    ConsumerService, ConsumerServiceServer,
};
use platform_proto::rustmq::client::v1::opaque::producer_service_server::{
    ProducerService, ProducerServiceServer,
};
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{self as common, ErrorCode};
use rustmq::TopicPartition;
use tokio::sync::watch;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::{Request, Response, Status, Streaming};

type Answers<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

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

/// What a stream of records does instead of what it should.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ReadFault {
    /// It ends after so many batches.
    CutAfter(usize),
    /// The first batch has a wrong bit.
    Flip,
}

#[derive(Default)]
pub(crate) struct State {
    /// Batches as they are stored, with their first offsets.
    pub(crate) logs: BTreeMap<TopicPartition, Vec<Bytes>>,
    ends: BTreeMap<TopicPartition, u64>,
    /// Which broker leads; 0 if nothing is said.
    pub(crate) leaders: BTreeMap<TopicPartition, usize>,
    brokers: Vec<u16>,
    producers: BTreeMap<(TopicPartition, u64), Known>,
    last_producer: u64,
    /// What happens to the next requests.
    pub(crate) faults: VecDeque<Fault>,
    pub(crate) read_faults: VecDeque<ReadFault>,
    /// Aborted transactions, with the offset of the marker of each.
    pub(crate) aborted: Vec<(pb::AbortedTransaction, u64)>,
    pub(crate) max_message_bytes: usize,
    /// Every epoch that was given.
    pub(crate) epochs: Vec<u32>,
    pub(crate) subscriptions: Vec<pb::SubscribeRequest>,
    /// Greatest number of bytes by which a stream was ahead of its credit when a batch began.
    pub(crate) overdrawn: bool,
    /// Leaves gaps in the log, as compaction does.
    pub(crate) log_start: u64,
    is_silent: bool,
}

/// What a partition remembers of a producer.
#[derive(Default)]
struct Known {
    epoch: u32,
    next: u32,
    /// First sequence numbers and offsets of the last five batches.
    last: VecDeque<(u32, u64)>,
}

/// A cluster of one or more brokers that share everything.
#[derive(Clone)]
pub(crate) struct Broker {
    state: Arc<Mutex<State>>,
    changed: Arc<watch::Sender<u64>>,
    credits: Arc<watch::Sender<BTreeMap<String, u64>>>,
    number: usize,
    /// What the metadata say of the topic.
    topics: Arc<BTreeMap<String, u32>>,
}

impl Broker {
    /// Serves topics with so many partitions, from `count` brokers.
    pub(crate) async fn cluster(count: usize, topics: &[(&str, u32)]) -> Vec<Self> {
        let state =
            Arc::new(Mutex::new(State { max_message_bytes: usize::MAX, ..State::default() }));
        let topics = topics.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
        let topics = Arc::new(topics);
        let changed = Arc::new(watch::Sender::new(0));
        let credits = Arc::new(watch::Sender::new(BTreeMap::new()));
        let mut brokers = Vec::new();
        for number in 0..count {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let port = listener.local_addr().unwrap().port();
            state.lock().unwrap().brokers.push(port);
            let broker = Self {
                state: Arc::clone(&state),
                changed: Arc::clone(&changed),
                credits: Arc::clone(&credits),
                number,
                topics: Arc::clone(&topics),
            };
            let server = tonic::transport::Server::builder()
                .add_service(ProducerServiceServer::new(broker.clone()))
                .add_service(ConsumerServiceServer::new(broker.clone()))
                .add_service(MetadataServiceServer::new(broker.clone()))
                .serve_with_incoming(TcpListenerStream::new(listener));
            tokio::spawn(server);
            brokers.push(broker);
        }
        brokers
    }

    /// One broker.
    pub(crate) async fn serving(topics: &[(&str, u32)]) -> Self {
        Self::cluster(1, topics).await.remove(0)
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.state().brokers[self.number])
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// What comes next fails in this way.
    pub(crate) fn fail(&self, faults: impl IntoIterator<Item = Fault>) {
        self.state().faults.extend(faults);
    }

    /// Every value of a partition in its order.
    pub(crate) fn values(&self, topic: &str, partition: u32) -> Vec<String> {
        let logs = &self.state().logs;
        let Some(log) = logs.get(&TopicPartition::new(topic, partition)) else { return Vec::new() };
        let records = log.iter().flat_map(|it| {
            batch::unpack(std::slice::from_ref(it), &batch::Limits::default()).unwrap()
        });
        let value = |it: batch::Record| String::from_utf8(it.value.unwrap().to_vec()).unwrap();
        records.map(|record| value(record.unwrap())).collect()
    }

    /// Writes a batch as it is; `span` is how many offsets it takes.
    pub(crate) fn write(&self, place: &TopicPartition, batch: Bytes) -> u64 {
        let base = self.state().append(place, &batch);
        self.changed.send_modify(|it| *it += 1);
        base
    }

    fn info(&self, name: &str) -> common::TopicMetadata {
        let Some(count) = self.topics.get(name) else {
            return common::TopicMetadata {
                name: name.to_owned(),
                error_code: ErrorCode::TopicNotFound.into(),
                ..common::TopicMetadata::default()
            };
        };
        let state = self.state();
        let partitions = (0..*count).map(|id| common::PartitionInfo {
            id,
            leader: format!(
                "b{}",
                state.leaders.get(&TopicPartition::new(name, id)).copied().unwrap_or_default()
            ),
            ..common::PartitionInfo::default()
        });
        common::TopicMetadata {
            name: name.to_owned(),
            partitions: partitions.collect(),
            topic_id: vec![1; 16].into(),
            ..common::TopicMetadata::default()
        }
    }

    /// What becomes of one request; `None`: nothing is answered.
    fn produce(
        &self,
        request: &opaque::ProduceRequest,
    ) -> Option<Result<pb::ProduceResponse, Status>> {
        let place: TopicPartition = request.topic_partition.clone().unwrap_or_default().into();
        let mut state = self.state();
        if state.is_silent {
            return None;
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

    /// The next batches of a partition from an offset on.
    fn read(&self, place: &TopicPartition, from: u64) -> (Vec<Bytes>, u64) {
        let state = self.state();
        let end = state.ends.get(place).copied().unwrap_or_default();
        let log = state.logs.get(place).map(Vec::as_slice).unwrap_or_default();
        let batches = log.iter().filter(|it| end_of(it) > from).cloned().collect();
        (batches, end)
    }
}

fn begins_before(transaction: &pb::AbortedTransaction, offset: u64) -> bool {
    transaction.first_offset < offset
}

fn end_of(batch: &Bytes) -> u64 {
    let header = batch::read_header(std::slice::from_ref(batch)).unwrap();
    header.base_offset + u64::from(header.span())
}

impl State {
    fn append(&mut self, place: &TopicPartition, batch: &Bytes) -> u64 {
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
        let answers = request.into_inner().filter_map(move |request| {
            let broker = broker.clone();
            async move {
                match request {
                    Ok(request) => broker.produce(&request),
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
        state.epochs.push(answer.producer_epoch);
        Ok(Response::new(answer))
    }
}

#[tonic::async_trait]
impl MetadataService for Broker {
    async fn get_topic_metadata(
        &self,
        request: Request<pb::GetTopicMetadataRequest>,
    ) -> Result<Response<pb::GetTopicMetadataResponse>, Status> {
        let topics = request.into_inner().topics.iter().map(|name| self.info(name)).collect();
        Ok(Response::new(pb::GetTopicMetadataResponse { topics, version: 1 }))
    }

    async fn get_cluster_metadata(
        &self,
        _: Request<pb::GetClusterMetadataRequest>,
    ) -> Result<Response<pb::GetClusterMetadataResponse>, Status> {
        let brokers = self.state().brokers.clone();
        let brokers = brokers.into_iter().enumerate().map(|(number, port)| common::BrokerInfo {
            id: format!("b{number}"),
            host: "127.0.0.1".to_owned(),
            port_rpc: port.into(),
            ..common::BrokerInfo::default()
        });
        let metadata = Some(common::ClusterMetadata {
            brokers: brokers.collect(),
            ..common::ClusterMetadata::default()
        });
        let broker_id = format!("b{}", self.number);
        Ok(Response::new(pb::GetClusterMetadataResponse { metadata, broker_id }))
    }
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
        tokio::spawn(self.clone().stream(request, id, fault, out));
        Ok(Response::new(Box::pin(tokio_stream::wrappers::ReceiverStream::new(answers))))
    }

    async fn grant_credit(
        &self,
        request: Request<pb::GrantCreditRequest>,
    ) -> Result<Response<pb::GrantCreditResponse>, Status> {
        let request = request.into_inner();
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
