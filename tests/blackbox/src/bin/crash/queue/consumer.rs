//! Consumers that go on where they were, whatever happens to the broker.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use base::{Random, SeededRandom};
use batch::{Limits, unpack};
use blackbox::Client;
use blackbox::history::Event;
use bytes::Bytes;
use platform_proto::google::protobuf::Duration;
use platform_proto::rustmq::client::v1::consumer_service_client::ConsumerServiceClient;
use platform_proto::rustmq::client::v1::{
    FetchPartition, FetchPartitionResponse, FetchRequest, FetchResponse, SubscribeRequest,
};
use platform_proto::rustmq::common::v1::ErrorCode;
use prost::Message;

use super::recorder::Recorder;
use super::topic::{Partition, Topic};
use super::{Shared, value};

/// One answer in this many is followed by a leap back.
const SEEKS: u64 = 200;
/// How far it goes at most, in offsets.
const LEAP_MAX: u64 = 500;
/// How long an answer may wait for records.
const WAIT: Duration = Duration { seconds: 0, nanos: 50_000_000 };
/// Answers, should the kill never come.
const ANSWERS_MAX: usize = 100_000;

/// By which call a consumer reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    Fetch,
    Subscribe,
}

/// A consumer of the partitions of some topics. It outlives the broker.
pub(crate) struct Consumer {
    name: String,
    how: How,
    random: SeededRandom,
    /// Where it goes on, by partition.
    next: BTreeMap<Partition, u64>,
    /// Whether it has written down where it begins.
    has_begun: bool,
}

/// What one answer said about one partition.
enum Answer {
    /// There are these records, perhaps none.
    Records(Vec<(u64, String)>),
    /// The records that were asked for have gone; the consumer can go on from here.
    Gone(u64),
}

impl Consumer {
    pub(crate) fn new(name: String, how: How, topics: &[Topic], random: SeededRandom) -> Self {
        let partitions = topics.iter().flat_map(|topic| topic.partitions());
        let next = partitions.map(|partition| (partition, 0)).collect();
        Self { name, how, random, next, has_begun: false }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Reads until the broker is gone.
    pub(crate) async fn run(
        &mut self,
        client: Client,
        shared: &Shared,
        mut recorder: Recorder,
    ) -> Result<()> {
        let client = ConsumerServiceClient::new(client);
        if !self.has_begun {
            self.has_begun = true;
            for (&partition, &offset) in &self.next {
                self.sought(partition, offset, shared, &mut recorder)?;
            }
        }
        let outcome = match self.how {
            How::Fetch => self.fetch(client, shared, &mut recorder).await,
            How::Subscribe => self.subscribe(client, shared, &mut recorder).await,
        };
        recorder.finish()?;
        match outcome {
            Err(error) if shared.is_killed() && error.is::<tonic::Status>() => Ok(()),
            other => other.context(self.name.clone()),
        }
    }

    async fn fetch(
        &mut self,
        mut client: ConsumerServiceClient<Client>,
        shared: &Shared,
        recorder: &mut Recorder,
    ) -> Result<()> {
        for _ in 0..ANSWERS_MAX {
            if shared.is_killed() {
                return Ok(());
            }
            let asked = shared.clock.tick();
            let fetch = FetchRequest {
                max_wait: Some(WAIT),
                partitions: wanted(&self.next),
                ..FetchRequest::default()
            };
            let answer = client.fetch(fetch).await?.into_inner();
            self.take(asked, &answer, shared, recorder)?;
            if (&self.random as &dyn Random).below(SEEKS) == 0 {
                self.leap(shared, recorder)?;
            }
        }
        Ok(())
    }

    async fn subscribe(
        &mut self,
        mut client: ConsumerServiceClient<Client>,
        shared: &Shared,
        recorder: &mut Recorder,
    ) -> Result<()> {
        let asked = shared.clock.tick();
        let subscribe = SubscribeRequest {
            partitions: wanted(&self.next),
            max_wait: Some(WAIT),
            ..SubscribeRequest::default()
        };
        let mut answers = client.subscribe(subscribe).await?.into_inner();
        while let Some(answer) = answers.message().await? {
            self.take(asked, &answer, shared, recorder)?;
        }
        if shared.is_killed() { Ok(()) } else { bail!("the stream ended") }
    }

    fn take(
        &mut self,
        asked: u64,
        answer: &FetchResponse,
        shared: &Shared,
        recorder: &mut Recorder,
    ) -> Result<()> {
        let at = shared.clock.tick();
        ensure!(answer.error_code() == ErrorCode::Ok, "Fetch: {}", answer.error_message);
        for answer in &answer.partitions {
            let partition = partition_of(answer)?;
            let next = self.next.get_mut(&partition).context("it was asked for")?;
            match read(answer, next)? {
                Answer::Gone(start) => {
                    *next = start;
                    self.sought(partition, start, shared, recorder)?;
                }
                Answer::Records(records) => recorder.add(&Event::Polled {
                    asked,
                    at,
                    consumer: self.name.clone(),
                    partition: partition.name(),
                    records,
                    high_watermark: answer.high_watermark,
                    log_start: answer.log_start_offset,
                })?,
            }
        }
        Ok(())
    }

    /// Goes back in one partition.
    fn leap(&mut self, shared: &Shared, recorder: &mut Recorder) -> Result<()> {
        let random: &dyn Random = &self.random;
        let index = random.below(self.next.len() as u64) as usize;
        let back = random.below(LEAP_MAX);
        let chosen = self.next.iter_mut().nth(index);
        let (&partition, next) = chosen.context("there is such a partition")?;
        *next = next.saturating_sub(back);
        let offset = *next;
        self.sought(partition, offset, shared, recorder)
    }

    fn sought(
        &self,
        partition: Partition,
        offset: u64,
        shared: &Shared,
        recorder: &mut Recorder,
    ) -> Result<()> {
        recorder.add(&Event::Sought {
            at: shared.clock.tick(),
            consumer: self.name.clone(),
            partition: partition.name(),
            offset,
        })
    }
}

/// Reads every partition from its start to its end.
pub(crate) async fn read_to_end(
    name: String,
    client: &Client,
    shared: &Shared,
    mut recorder: Recorder,
) -> Result<()> {
    let mut client = ConsumerServiceClient::new(client.clone());
    let mut consumer = Consumer::new(name, How::Fetch, &Topic::ALL, SeededRandom::new(0));
    for partition in Topic::ALL.into_iter().flat_map(Topic::partitions) {
        consumer.sought(partition, 0, shared, &mut recorder)?;
        loop {
            let asked = shared.clock.tick();
            let from = consumer.next[&partition];
            let next = BTreeMap::from([(partition, from)]);
            let fetch = FetchRequest { partitions: wanted(&next), ..FetchRequest::default() };
            let answer = client.fetch(fetch).await.context("Fetch")?.into_inner();
            consumer.take(asked, &answer, shared, &mut recorder)?;
            let only = answer.partitions.first().context("the answer names the partition")?;
            if consumer.next[&partition] < only.high_watermark {
                let name = partition.name();
                let goes_on = consumer.next[&partition] > from;
                ensure!(goes_on, "{name}: no records at {from}, before its end");
                continue;
            }
            recorder.add(&Event::ReadToEnd {
                at: shared.clock.tick(),
                consumer: consumer.name.clone(),
                partition: partition.name(),
                start: only.log_start_offset,
                end: only.high_watermark,
            })?;
            break;
        }
    }
    recorder.finish()
}

fn wanted(next: &BTreeMap<Partition, u64>) -> Vec<FetchPartition> {
    let partition = |(&partition, &fetch_offset): (&Partition, &u64)| FetchPartition {
        topic_partition: Some(partition.wire()),
        fetch_offset,
        ..FetchPartition::default()
    };
    next.iter().map(partition).collect()
}

fn partition_of(answer: &FetchPartitionResponse) -> Result<Partition> {
    let named = answer.topic_partition.as_ref().context("the answer names a partition")?;
    Partition::of(named).with_context(|| format!("{named:?} was not asked for"))
}

/// The records of an answer, from where the consumer goes on.
fn read(answer: &FetchPartitionResponse, next: &mut u64) -> Result<Answer> {
    let partition = partition_of(answer)?.name();
    let said =
        || format!("{partition} at {next}: {:?} {}", answer.error_code(), answer.error_message);
    let start = answer.log_start_offset;
    if answer.error_code() == ErrorCode::OffsetOutOfRange && *next < start {
        return Ok(Answer::Gone(start));
    }
    ensure!(answer.error_code() == ErrorCode::Ok, "{}", said());
    let mut records = Vec::new();
    for batch in &answer.batches {
        let encoded = [Bytes::from(batch.encode_to_vec())];
        for record in unpack(&encoded, &Limits::default())? {
            let record = record?;
            // A batch is given whole, so it may begin before.
            if record.offset >= *next {
                let bytes = record.value.context("every record has a value")?;
                records.push((record.offset, value::decode(&bytes)));
            }
        }
    }
    // Where records have gone, the next one may lie further on.
    let last = records.last().map_or(*next, |(last, _)| last + 1);
    *next = last.max(answer.next_offset);
    Ok(Answer::Records(records))
}
