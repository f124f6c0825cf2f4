//! A producer that repeats what was not answered until it is.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::Ordering;

use anyhow::{Context, Result};
use base::{Random, SeededRandom};
use batch::{Builder, Compression, Identity, Timestamp};
use blackbox::Client;
use blackbox::history::Event;
use futures_util::stream;
use platform_proto::rustmq::client::v1::producer_service_client::ProducerServiceClient;
use platform_proto::rustmq::client::v1::{InitProducerRequest, ProduceRequest, ProduceResponse};
use platform_proto::rustmq::common::v1::{ErrorCode, RecordBatch};
use prost::Message;
use tokio::sync::mpsc;

use super::recorder::Recorder;
use super::topic::{Partition, Topic};
use super::{Shared, value};

/// Batches of one partition under way, as many as a producer with an identity may have.
const IN_FLIGHT_MAX: usize = 5;
/// One batch in this many has a wrong checksum.
const WRONG: u64 = 40;

/// How a producer writes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) topic: Topic,
    /// By what the broker knows a batch again that it has.
    pub(crate) known_by: KnownBy,
    /// Keys of its own, each of which it writes again and again; 0 for records without keys.
    pub(crate) keys: u64,
    /// Records of a batch, at most.
    pub(crate) records_max: u64,
}

/// By what the broker knows a batch again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KnownBy {
    /// The producer's identity and sequence numbers.
    Sequence,
    /// The name of the request.
    Name,
    Nothing,
}

/// A batch that is not answered.
struct Unanswered {
    number: u64,
    /// The request's name, or nothing.
    key: String,
    partition: Partition,
    batch: RecordBatch,
    attempts: u32,
    /// Its checksum is wrong, so it must be refused, and is not repeated.
    is_wrong: bool,
}

/// A producer. It outlives the broker.
pub(crate) struct Producer {
    name: String,
    style: Style,
    random: SeededRandom,
    identity: Option<(u64, u32)>,
    /// The next one, by partition.
    sequences: BTreeMap<Partition, u32>,
    unanswered: VecDeque<Unanswered>,
    number: u64,
}

impl Producer {
    pub(crate) fn new(name: String, style: Style, random: SeededRandom) -> Self {
        let sequences = style.topic.partitions().map(|partition| (partition, 0)).collect();
        let unanswered = VecDeque::new();
        Self { name, style, random, identity: None, sequences, unanswered, number: 0 }
    }

    fn is_idempotent(&self) -> bool {
        self.style.known_by == KnownBy::Sequence
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn unanswered(&self) -> usize {
        self.unanswered.len()
    }

    /// Writes until the broker is gone; or, at the end, until everything is answered.
    pub(crate) async fn run(
        &mut self,
        client: Client,
        shared: &Shared,
        mut recorder: Recorder,
    ) -> Result<()> {
        let outcome = self.write(ProducerServiceClient::new(client), shared, &mut recorder).await;
        // What must be refused is not repeated, and must not be there either.
        for batch in self.unanswered.iter().filter(|batch| batch.is_wrong) {
            recorder.add(&Event::Refused {
                at: shared.clock.tick(),
                producer: self.name.clone(),
                number: batch.number,
                error: "not answered, and its checksum is wrong".to_owned(),
            })?;
        }
        self.unanswered.retain(|batch| !batch.is_wrong);
        recorder.finish()?;
        match outcome {
            Err(Failure::Lost(_)) if shared.is_killed() => Ok(()),
            Err(Failure::Lost(status)) => Err(status).context(self.name.clone()),
            Err(Failure::Wrong(error)) => Err(error).context(self.name.clone()),
            Ok(()) => Ok(()),
        }
    }

    async fn write(
        &mut self,
        mut client: ProducerServiceClient<Client>,
        shared: &Shared,
        recorder: &mut Recorder,
    ) -> Result<(), Failure> {
        if self.is_idempotent() && self.identity.is_none() {
            let answer = client.init_producer(InitProducerRequest::default()).await?.into_inner();
            self.identity = Some((answer.producer_id, answer.producer_epoch));
        }
        let (requests, sent) = mpsc::unbounded_channel();
        // What is not answered goes first, in its order.
        for batch in &mut self.unanswered {
            batch.attempts += 1;
            _ = requests.send(request(batch));
        }
        let sent = stream::unfold(sent, async |mut sent| Some((sent.recv().await?, sent)));
        let mut answers = client.produce_stream(sent).await?.into_inner();
        loop {
            while !shared.ending.load(Ordering::SeqCst) && !shared.is_killed() {
                let Some(partition) = self.free() else { break };
                let batch = self.next(partition, shared, recorder)?;
                _ = requests.send(request(&batch));
                shared.sent.notify_waiters();
                self.unanswered.push_back(batch);
            }
            if self.unanswered.is_empty() {
                return Ok(());
            }
            let Some(answer) = answers.message().await? else {
                return Err(Failure::Lost(tonic::Status::unavailable("the stream ended")));
            };
            self.take(&answer, shared, recorder)?;
        }
    }

    /// A partition that can take another batch.
    fn free(&self) -> Option<Partition> {
        let random: &dyn Random = &self.random;
        let partitions: Vec<Partition> = self.style.topic.partitions().collect();
        let chosen = random.below(partitions.len() as u64) as usize;
        // Without an identity, a second batch could overtake the repetition of the first.
        let most = if self.is_idempotent() { IN_FLIGHT_MAX } else { 1 };
        let (before, from) = partitions.split_at(chosen);
        from.iter().chain(before).copied().find(|partition| {
            let under_way = self.unanswered.iter().filter(|it| it.partition == *partition);
            under_way.count() < most
        })
    }

    /// Makes a batch and writes down that it will be sent.
    fn next(
        &mut self,
        partition: Partition,
        shared: &Shared,
        recorder: &mut Recorder,
    ) -> Result<Unanswered> {
        let random: &dyn Random = &self.random;
        let (number, count) = (self.number, 1 + random.below(self.style.records_max));
        let is_wrong = random.below(WRONG) == 0;
        let values: Vec<String> =
            (0..count).map(|index| format!("{}-{number}-{index}", self.name)).collect();
        let of_keys = if self.style.keys > 0 { count } else { 0 };
        let keys: Vec<String> = (0..of_keys)
            .map(|_| format!("{}-{}", self.name, random.below(self.style.keys)))
            .collect();
        let mut builder = Builder::with_capacity(4096);
        for (index, text) in values.iter().enumerate() {
            let now = Timestamp { seconds: 1_700_000_000 + number as i64, nanos: 0 };
            let key = keys.get(index).map(|key| key.as_bytes());
            builder.append(key, Some(&value::encode(text)), &[], now)?;
        }
        let kinds = [Compression::None, Compression::Lz4, Compression::Zstd, Compression::Snappy];
        let packed = builder.finish(kinds[random.below(kinds.len() as u64) as usize])?;
        let sequence = self.sequences.get_mut(&partition).context("it is one of its own")?;
        let identity = self.identity.map(|(producer_id, producer_epoch)| Identity {
            producer_id,
            producer_epoch,
            base_sequence: *sequence,
        });
        let mut batch = RecordBatch::decode(packed.to_bytes(identity))?;
        if is_wrong {
            batch.crc32 = batch.crc32.map(|crc| crc ^ 1);
        } else {
            *sequence = sequence.wrapping_add(count as u32);
        }
        self.number += 1;
        let named = self.style.known_by == KnownBy::Name;
        recorder.add(&Event::Send {
            at: shared.clock.tick(),
            producer: self.name.clone(),
            partition: partition.name(),
            number,
            values,
            idempotent: self.is_idempotent(),
            keys,
            named,
        })?;
        let key = if named { format!("{}-{number}", self.name) } else { String::new() };
        Ok(Unanswered { number, key, partition, batch, attempts: 1, is_wrong })
    }

    /// Takes an answer in.
    fn take(
        &mut self,
        answer: &ProduceResponse,
        shared: &Shared,
        recorder: &mut Recorder,
    ) -> Result<(), Failure> {
        let at = shared.clock.tick();
        let number = answer.correlation_id;
        let place = self.unanswered.iter().position(|batch| batch.number == number);
        let place = place.with_context(|| format!("an answer to batch {number}, not sent"))?;
        let said = format!("batch {number}: {:?} {}", answer.error_code(), answer.error_message);
        let is_wrong = self.unanswered[place].is_wrong;
        let producer = self.name.clone();
        match (answer.error_code() == ErrorCode::Ok, is_wrong) {
            (true, true) => Err(Failure::Wrong(anyhow::anyhow!("taken: {said}"))),
            (true, false) => {
                let batch = self.unanswered.remove(place).context("it was found")?;
                recorder.add(&Event::Acknowledged {
                    at,
                    producer,
                    number,
                    offset: answer.offset,
                    leader_epoch: answer.leader_epoch,
                    attempts: batch.attempts,
                    duplicate: answer.duplicate,
                })?;
                shared.add_acknowledged();
                Ok(())
            }
            (false, true) if answer.error_code() == ErrorCode::CorruptMessage => {
                self.unanswered.remove(place);
                recorder.add(&Event::Refused { at, producer, number, error: said })?;
                Ok(())
            }
            // The broker is going.
            (false, _) if shared.is_killed() => {
                Err(Failure::Lost(tonic::Status::unavailable(said)))
            }
            (false, _) => Err(Failure::Wrong(anyhow::anyhow!("refused: {said}"))),
        }
    }
}

fn request(batch: &Unanswered) -> ProduceRequest {
    ProduceRequest {
        topic_partition: Some(batch.partition.wire()),
        correlation_id: batch.number,
        idempotency_key: batch.key.clone(),
        batch: Some(batch.batch.clone()),
        ..ProduceRequest::default()
    }
}

/// Why a producer stopped.
enum Failure {
    /// The broker is gone.
    Lost(tonic::Status),
    /// It does what it must not.
    Wrong(anyhow::Error),
}

impl From<tonic::Status> for Failure {
    fn from(status: tonic::Status) -> Self {
        Self::Lost(status)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Wrong(error)
    }
}
