//! `platform consume`.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command};
use rustmq::{
    Client, Consumed, Consumer, ConsumerOptions, Isolation, OutOfRange, Records, Start,
    TopicPartition,
};

use crate::cli::complaint::Complaint;
use crate::cli::mq::interrupt::Interrupt;
use crate::cli::mq::line;
use crate::cli::mq::options::{self, flag};
use crate::cli::mq::progress::Progress;
use crate::cli::mq::tally::Tally;
use crate::cli::output::{self, Output, written};
use crate::cli::switch;

/// How long the records that are announced may stay away.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often it is looked whether there are any left.
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// `platform consume`.
pub(super) fn command() -> Command {
    Command::new("consume")
        .about("Read records of a topic: up to its present end, or on and on")
        .after_help("As a table, values are printed one a line; as JSON, whole records, which `platform produce --format records` reads.")
        .arg(Arg::new("topic").value_name("TOPIC").required(true).help("Name of the topic"))
        .arg(
            flag("from", "POINT", "Where to begin: earliest, latest, an offset, or a time such as 2026-01-31T12:00:00Z")
                .default_value("earliest")
                .value_parser(options::read_start),
        )
        .arg(
            flag("partition", "N", "Only this partition; may be given several times")
                .value_parser(clap::value_parser!(u32))
                .action(ArgAction::Append),
        )
        .arg(flag("count", "N", "End after so many records").value_parser(clap::value_parser!(u64).range(1..)))
        .arg(switch("follow", "Go on with what comes, until interrupted"))
        .arg(switch("summary", "Print counts and a checksum instead of the records"))
        .arg(switch("uncommitted", "Show records of open and aborted transactions too"))
        .arg(switch("key", "Print keys before values, with a tab between them"))
}

/// What to print of a record.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Nothing,
    Value,
    KeyAndValue,
    Record(Output),
}

pub(super) async fn run(
    matches: &ArgMatches,
    client: &Client,
    output: Output,
) -> Result<(), Complaint> {
    let topic: String = options::value(matches, "topic")?;
    let start: Start = options::value(matches, "from")?;
    let isolation = match matches.get_flag("uncommitted") {
        true => Isolation::ReadUncommitted,
        false => Isolation::ReadCommitted,
    };
    let places = places(matches, client, &topic).await?;
    let follows = matches.get_flag("follow");
    let mut ends = BTreeMap::new();
    let mut assignment = Vec::new();
    let mut expected = 0;
    for place in places {
        let from = client.offset_of(&place, start, isolation).await?;
        if !follows {
            let end = client.offset_of(&place, Start::Latest, isolation).await?;
            if from >= end {
                continue;
            }
            expected += end - from;
            ends.insert(place.clone(), end);
        }
        assignment.push((place, Start::Offset(from)));
    }
    let limit = matches.get_one::<u64>("count").copied();
    let shape = match (matches.get_flag("summary"), output, matches.get_flag("key")) {
        (true, _, _) => Shape::Nothing,
        (false, Output::Table, true) => Shape::KeyAndValue,
        (false, Output::Table, false) => Shape::Value,
        (false, output, _) => Shape::Record(output),
    };
    let total = if follows { limit } else { Some(limit.map_or(expected, |it| it.min(expected))) };
    let mut progress = Progress::new(total, "records");
    let mut reading = Reading { shape, limit, tally: Tally::default(), ends };
    if !assignment.is_empty() {
        // What is deleted meanwhile is passed, since what is left was asked for.
        let options = ConsumerOptions {
            isolation,
            out_of_range: OutOfRange::Earliest,
            ..ConsumerOptions::default()
        };
        let consumer = client.consumer(assignment, options)?;
        reading.read(&consumer, follows, &mut progress).await?;
    }
    let seconds = progress.end().as_secs_f64();
    if shape == Shape::Nothing {
        output::print(output, &reading.tally.report(seconds))?;
    }
    Ok(())
}

/// The partitions that were asked for, or all.
async fn places(
    matches: &ArgMatches,
    client: &Client,
    topic: &str,
) -> Result<Vec<TopicPartition>, Complaint> {
    let asked: Vec<u32> =
        matches.get_many::<u32>("partition").into_iter().flatten().copied().collect();
    let known = client.topic(topic).await?;
    let all = known.partitions.iter().map(|it| it.partition);
    let chosen: Vec<u32> = if asked.is_empty() { all.collect() } else { asked };
    Ok(chosen.into_iter().map(|it| TopicPartition::new(topic, it)).collect())
}

struct Reading {
    shape: Shape,
    limit: Option<u64>,
    tally: Tally,
    /// Where each partition ended when the command began; those that have been read up to there are gone.
    ends: BTreeMap<TopicPartition, u64>,
}

impl Reading {
    async fn read(
        &mut self,
        consumer: &Consumer,
        follows: bool,
        progress: &mut Progress,
    ) -> Result<(), Complaint> {
        let mut out = io::BufWriter::with_capacity(64 * 1024, io::stdout());
        // Without `--follow`, Ctrl-C ends the process as it always does.
        let interrupt = if follows { Some(Interrupt::listen()?) } else { None };
        let is_interrupted = || interrupt.as_ref().is_some_and(Interrupt::has_come);
        while !is_interrupted() {
            let next = match &interrupt {
                Some(interrupt) => tokio::select! {
                    next = consumer.next() => Some(next?),
                    () = interrupt.come() => None,
                },
                None => self.next(consumer).await?,
            };
            let Some(records) = next else { break };
            let place = records.place();
            let end = self.ends.get(&place).copied();
            for record in records {
                let record = record?;
                // What came later was not asked for.
                let is_past = !follows && end.is_none_or(|end| record.offset >= end);
                if is_past || is_interrupted() {
                    break;
                }
                self.tally.add(record.key.as_deref(), record.value.as_deref());
                written(print(&mut out, &record, self.shape))?;
                if self.limit == Some(self.tally.records) {
                    return written(out.flush());
                }
            }
            progress.at(self.tally.records);
            if follows {
                written(out.flush())?;
            } else if self.is_over(consumer) {
                break;
            }
        }
        written(out.flush())
    }

    /// The next records; `None` when every partition has been read. What is at its end may hold none, so the place is
    /// looked at in between.
    async fn next(&mut self, consumer: &Consumer) -> Result<Option<Records>, Complaint> {
        let begun = std::time::Instant::now();
        while !self.is_over(consumer) {
            if let Some(records) = consumer.poll(LOOK_EVERY).await? {
                return Ok(Some(records));
            }
            if begun.elapsed() > PATIENCE {
                let said = "the records that there are do not come";
                return Err(tonic::Status::unavailable(said).into());
            }
        }
        Ok(None)
    }

    /// Whether every partition has been read up to where it ended.
    fn is_over(&mut self, consumer: &Consumer) -> bool {
        self.ends.retain(|place, end| consumer.position(place).is_none_or(|at| at < *end));
        self.ends.is_empty()
    }
}

fn print(out: &mut impl io::Write, record: &Consumed, shape: Shape) -> io::Result<()> {
    match shape {
        Shape::Nothing => return Ok(()),
        Shape::Record(Output::Yaml) => {
            let text = serde_yaml_ng::to_string(&line::write(record)).map_err(io::Error::other)?;
            return write!(out, "---\n{text}");
        }
        Shape::Record(Output::Json | Output::Table) => write!(out, "{}", line::write(record))?,
        Shape::KeyAndValue => {
            out.write_all(record.key.as_deref().unwrap_or_default())?;
            out.write_all(b"\t")?;
            out.write_all(record.value.as_deref().unwrap_or_default())?;
        }
        Shape::Value => out.write_all(record.value.as_deref().unwrap_or_default())?,
    }
    out.write_all(b"\n")
}
