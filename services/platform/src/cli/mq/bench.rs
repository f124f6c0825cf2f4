//! `platform mq bench`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use base::{Random as _, SeededRandom};
use bytes::Bytes;
use clap::{ArgMatches, Command};
use rustmq::{
    Client, Consumer, ConsumerOptions, Producer, ProducerOptions, Record, Start, TopicPartition,
};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::cli::complaint::Complaint;
use crate::cli::mq::interrupt::Interrupt;
use crate::cli::mq::options::{self, flag};
use crate::cli::mq::progress::Progress;
use crate::cli::output::{self, Output};

/// Producers, each of which has a buffer and a connection.
const PRODUCERS_MAX: i64 = 256;
/// Deliveries whose time is being taken.
const TIMED_MAX: usize = 10_000;
/// How long records may stay away.
const PATIENCE: Duration = Duration::from_secs(60);

/// `platform mq bench`.
pub(super) fn command() -> Command {
    let number = |high: i64| clap::value_parser!(u32).range(1..=high);
    let size = |text: &str| text.parse::<base::ByteSize>();
    Command::new("bench")
        .about("Write records to a topic of its own and read them back: throughput and latency")
        .arg(
            flag("records", "N", "Records in all")
                .default_value("100000")
                .value_parser(number(1_000_000_000)),
        )
        .arg(flag("size", "SIZE", "Bytes of a record").default_value("1KiB").value_parser(size))
        .arg(
            flag("partitions", "N", "Partitions of the topic")
                .default_value("1")
                .value_parser(number(10_000)),
        )
        .arg(
            flag("producers", "N", "Producers at the same time, at most 256")
                .default_value("1")
                .value_parser(number(PRODUCERS_MAX)),
        )
        .arg(
            flag("batch-bytes", "SIZE", "Bytes of a batch before compression")
                .default_value("256KiB")
                .value_parser(size),
        )
        .arg(
            flag("flush", "POLICY", "When records go to the disk")
                .default_value("every")
                .value_parser(["every", "never"]),
        )
        .arg(options::acks())
        .arg(options::compression())
}

#[derive(Clone)]
struct Plan {
    topic: String,
    records: u64,
    size: usize,
    partitions: u32,
    producers: u64,
    options: ProducerOptions,
}

pub(super) async fn run(
    matches: &ArgMatches,
    client: &Client,
    output: Output,
) -> Result<(), Complaint> {
    let number = |name| options::value::<u32>(matches, name);
    let bytes =
        |name| options::value::<base::ByteSize>(matches, name).map(base::ByteSize::as_usize);
    let acks = options::value(matches, "acks")?;
    let plan = Plan {
        topic: format!("bench-{}", std::process::id()),
        records: number("records")?.into(),
        size: bytes("size")?,
        partitions: number("partitions")?,
        producers: number("producers")?.into(),
        options: ProducerOptions {
            acks,
            compression: options::value(matches, "compression")?,
            batch_bytes: bytes("batch-bytes")?,
            idempotent: acks != rustmq::Acks::None,
            ..ProducerOptions::default()
        },
    };
    let flush: String = options::value(matches, "flush")?;
    let config = serde_json::from_value(json!({
        "name": plan.topic,
        "partitionCount": plan.partitions,
        "flushPolicy": {flush: true},
    }));
    let config = config.map_err(|error| Complaint::Usage(error.to_string()))?;
    let interrupt = Interrupt::listen()?;
    client.admin().create_topic(config).await?;
    let measured = tokio::select! {
        measured = measure(client, &plan) => measured,
        () = interrupt.come() => Err(tonic::Status::cancelled("interrupted").into()),
    };
    // However it ended, the topic goes.
    let deleted = client.admin().delete_topic(plan.topic.clone()).await;
    output::print(output, &json!({"phases": measured?}))?;
    Ok(deleted?)
}

async fn measure(client: &Client, plan: &Plan) -> Result<Vec<Value>, Complaint> {
    let mut progress = Progress::new(None, "records");
    let begun = Instant::now();
    let mut times = produce(client, plan).await?;
    let written = row("produce", plan, begun.elapsed(), &mut times);
    progress.at(plan.records);
    let begun = Instant::now();
    let mut times = consume(client, plan).await?;
    let read = row("consume", plan, begun.elapsed(), &mut times);
    progress.end();
    Ok(vec![written, read])
}

/// The numbers of one phase. `times` are how long single records took; the reader's are how long it waited for each
/// batch.
fn row(phase: &str, plan: &Plan, took: Duration, times: &mut [Duration]) -> Value {
    times.sort_unstable();
    let at = |share: f64| {
        let index = (times.len() as f64 * share) as usize;
        let time = times.get(index.min(times.len().saturating_sub(1))).copied().unwrap_or_default();
        rounded(time.as_secs_f64() * 1000.0)
    };
    let seconds = took.as_secs_f64().max(0.000_001);
    let bytes = plan.records as f64 * plan.size as f64;
    json!({
        "name": phase,
        "recordsPerSecond": (plan.records as f64 / seconds).round(),
        "mbPerSecond": rounded(bytes / seconds / 1_000_000.0),
        "p50Ms": at(0.5),
        "p99Ms": at(0.99),
        "p999Ms": at(0.999),
        "seconds": rounded(seconds),
    })
}

fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

async fn produce(client: &Client, plan: &Plan) -> Result<Vec<Duration>, Complaint> {
    let mut producing = JoinSet::new();
    for index in 0..plan.producers {
        let share =
            plan.records / plan.producers + u64::from(index < plan.records % plan.producers);
        let producer = Arc::new(client.producer(plan.options.clone())?);
        let plan = plan.clone();
        producing.spawn(async move { one_producer(&producer, &plan, index, share).await });
    }
    let mut times = Vec::new();
    while let Some(done) = producing.join_next().await {
        times.extend(done.map_err(std::io::Error::other)??);
    }
    Ok(times)
}

async fn one_producer(
    producer: &Producer,
    plan: &Plan,
    index: u64,
    share: u64,
) -> Result<Vec<Duration>, Complaint> {
    // One record of each hundred is timed, and every one where there are few.
    let every = (share / 10_000).clamp(1, 100);
    let (out, mut timed) = mpsc::channel::<(Instant, rustmq::Delivery)>(TIMED_MAX);
    let timing = async {
        let mut times = Vec::new();
        while let Some((begun, delivery)) = timed.recv().await {
            delivery.await?;
            times.push(begun.elapsed());
        }
        Ok::<_, rustmq::Error>(times)
    };
    let sending = async {
        // Nothing that could be compressed.
        let mut value = vec![0; plan.size];
        SeededRandom::new(index).fill(&mut value);
        let value = Bytes::from(value);
        for number in 0..share {
            let partition = ((index + number) % u64::from(plan.partitions)) as u32;
            let record = Record::new(plan.topic.as_str()).value(value.clone()).partition(partition);
            let begun = Instant::now();
            let delivery = producer.send(record).await?;
            if number % every == 0 {
                _ = out.send((begun, delivery)).await;
            }
        }
        drop(out);
        producer.flush().await
    };
    // Neither waits for the other once it has failed.
    let (times, ()) = tokio::try_join!(timing, sending)?;
    Ok(times)
}

async fn consume(client: &Client, plan: &Plan) -> Result<Vec<Duration>, Complaint> {
    let places = (0..plan.partitions).map(|it| TopicPartition::new(plan.topic.as_str(), it));
    let consumer: Consumer =
        client.consumer(places.map(|it| (it, Start::Earliest)), ConsumerOptions::default())?;
    let mut times = Vec::new();
    let mut count = 0;
    while count < plan.records {
        let begun = Instant::now();
        let records = consumer.poll(PATIENCE).await?;
        let records = records
            .ok_or_else(|| tonic::Status::unavailable("the records that there are do not come"))?;
        times.push(begun.elapsed());
        for record in records {
            record?;
            count += 1;
        }
    }
    Ok(times)
}
