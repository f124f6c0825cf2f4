//! Topics that are made, altered and deleted all the time, beside those that are written. Their names are used again, so
//! that what one has left could be taken for another's.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use base::{Random, SeededRandom};
use batch::{Builder, Compression, Timestamp};
use blackbox::Client;
use blackbox::registers::{self, Fate, History, Observed, Pending, Told, Verdict};
use platform_proto::rustmq::client::v1::ProduceRequest;
use platform_proto::rustmq::client::v1::producer_service_client::ProducerServiceClient;
use platform_proto::rustmq::common::v1::{
    ErrorCode, RecordBatch, TopicConfig, TopicPartition, TopicStatus,
};
use platform_proto::rustmq::controller::v1::admin_service_client::AdminServiceClient;
use platform_proto::rustmq::controller::v1::{
    AlterTopicConfigRequest, CreateTopicRequest, DeleteTopicRequest, DescribeTopicRequest,
    IncreasePartitionsRequest, ListTopicsRequest,
};
use prost::Message as _;
use tonic::Status;
use tonic_types::StatusExt as _;

use super::Shared;
use crate::load::is_unknown;

/// Names of topics begin so.
const PREFIX: &str = "t-";
/// Names of topics.
const TOPICS_MAX: u64 = 8;
/// Partitions that a topic is raised to, at most.
const PARTITIONS_MAX: u32 = 4;
/// Steps, should the kill never come.
const STEPS_MAX: u64 = 10_000;

/// Whoever changes topics. It outlives the broker.
pub(crate) struct Admin {
    history: History,
    random: SeededRandom,
    number: u64,
}

/// What a topic is, as the history has it.
fn text(partitions: u32, description: &str) -> String {
    format!("{partitions} partitions, {description}")
}

/// The number of partitions of such a text.
fn partitions_of(text: &str) -> u32 {
    text.split(' ').next().and_then(|count| count.parse().ok()).unwrap_or(1)
}

/// One call and what it leaves.
struct Step {
    name: String,
    call: Call,
    text: Option<String>,
}

enum Call {
    Create { partitions: u32, description: String },
    Describe { description: String },
    Raise { partitions: u32 },
    Delete,
}

impl Admin {
    pub(crate) fn new(random: SeededRandom) -> Self {
        Self { history: History::default(), random, number: 0 }
    }

    /// Changes topics until the broker is gone.
    pub(crate) async fn run(&mut self, client: Client, shared: &Shared) -> Result<()> {
        let mut admin = AdminServiceClient::new(client.clone());
        for _ in 0..STEPS_MAX {
            if shared.is_killed() {
                return Ok(());
            }
            let step = self.plan();
            let (text, request_id) = (step.text.clone(), String::new());
            let write = Pending { text, request_id, secret: Fate::Stays };
            match call(&mut admin, &step).await {
                Ok(()) => self.history.acknowledge(&step.name, write, Told::default()),
                Err(status) if is_going(&status) => continue,
                Err(status) if shared.is_killed() && is_unknown(&status) => {
                    self.history.registers.entry(step.name).or_default().pending = Some(write);
                    return Ok(());
                }
                Err(status) => return Err(status).context(step.name),
            }
            if let Call::Create { .. } = step.call {
                match first_offset(&client, &step.name).await {
                    Ok(offset) => ensure!(offset == 0, "{} begins with {offset}", step.name),
                    Err(status) if shared.is_killed() && is_unknown(&status) => return Ok(()),
                    Err(status) => return Err(status).context(step.name),
                }
            }
        }
        bail!("{STEPS_MAX} steps were done before the kill")
    }

    /// Compares what is there with what was acknowledged.
    pub(crate) async fn look(&mut self, client: Client) -> Result<Verdict> {
        let objects = topics(client).await?;
        let observed = Observed { objects, ..Observed::default() };
        Ok(registers::compare(&mut self.history, &observed))
    }

    fn plan(&mut self) -> Step {
        let random: &dyn Random = &self.random;
        self.number += 1;
        let description = format!("described in step {}", self.number);
        let name = format!("{PREFIX}{}", random.below(TOPICS_MAX));
        let Some(register) = self.history.registers.get(&name) else {
            let partitions = 1 + random.below(2) as u32;
            let text = Some(text(partitions, &description));
            return Step { name, call: Call::Create { partitions, description }, text };
        };
        let held = register.acknowledged.as_deref().unwrap_or_default();
        let partitions = partitions_of(held);
        let (call, text) = match random.below(4) {
            0 => (Call::Delete, None),
            1 if partitions < PARTITIONS_MAX => {
                let raised = partitions + 1;
                let rest = held.split_once(", ").map_or("", |(_, rest)| rest);
                (Call::Raise { partitions: raised }, Some(text(raised, rest)))
            }
            _ => {
                let text = text(partitions, &description);
                (Call::Describe { description }, Some(text))
            }
        };
        Step { name, call, text }
    }
}

async fn call(admin: &mut AdminServiceClient<Client>, step: &Step) -> Result<(), Status> {
    let name = step.name.clone();
    match &step.call {
        Call::Create { partitions, description } => {
            let config = TopicConfig {
                name,
                partition_count: *partitions,
                description: Some(description.clone()),
                ..TopicConfig::default()
            };
            let create = CreateTopicRequest { config: Some(config), ..Default::default() };
            admin.create_topic(create).await?;
        }
        Call::Describe { description } => {
            let description = Some(description.clone());
            let config = TopicConfig { name, description, ..TopicConfig::default() };
            let alter = AlterTopicConfigRequest { config: Some(config), ..Default::default() };
            admin.alter_topic_config(alter).await?;
        }
        Call::Raise { partitions } => {
            let partition_count = *partitions;
            let raise =
                IncreasePartitionsRequest { topic: name, partition_count, ..Default::default() };
            admin.increase_partitions(raise).await?;
        }
        Call::Delete => {
            admin.delete_topic(DeleteTopicRequest { name, ..Default::default() }).await?;
        }
    }
    Ok(())
}

/// Whether a name cannot be used yet, since what was called so is still being deleted.
fn is_going(status: &Status) -> bool {
    let reason = status.get_details_error_info().map(|info| info.reason);
    reason.is_some_and(|reason| reason == "TOPIC_DELETION_IN_PROGRESS")
}

/// Where the first record of a new topic comes to lie.
async fn first_offset(client: &Client, topic: &str) -> Result<u64, Status> {
    let mut builder = Builder::with_capacity(64);
    let now = Timestamp { seconds: 1_700_000_000, nanos: 0 };
    let packed = builder.append(None, Some(topic.as_bytes()), &[], now).map(|_| ());
    let packed = packed.and_then(|()| builder.finish(Compression::None));
    let batch = packed.ok().and_then(|it| RecordBatch::decode(it.to_bytes(None)).ok());
    let topic_partition =
        Some(TopicPartition { topic: topic.to_owned(), ..TopicPartition::default() });
    let produce = ProduceRequest { topic_partition, batch, ..ProduceRequest::default() };
    let answer = ProducerServiceClient::new(client.clone()).produce(produce).await?.into_inner();
    if answer.error_code() == ErrorCode::Ok {
        Ok(answer.offset)
    } else {
        Err(Status::unavailable(format!("Produce: {answer:?}")))
    }
}

/// The topics that are there and not going, by name.
async fn topics(client: Client) -> Result<BTreeMap<String, (String, String)>> {
    let mut admin = AdminServiceClient::new(client);
    let list =
        ListTopicsRequest { prefix: PREFIX.to_owned(), page_size: 1000, ..Default::default() };
    let listed = admin.list_topics(list).await.context("ListTopics")?.into_inner();
    let mut found = BTreeMap::new();
    for topic in listed.topics {
        if topic.status() == TopicStatus::Deleting {
            continue;
        }
        let describe = DescribeTopicRequest { name: topic.name.clone(), ..Default::default() };
        let described = admin.describe_topic(describe).await.context("DescribeTopic")?;
        let config = described.into_inner().topic.and_then(|it| it.config);
        let description = config.and_then(|it| it.description).unwrap_or_default();
        found.insert(topic.name, (String::new(), text(topic.partition_count, &description)));
    }
    Ok(found)
}
