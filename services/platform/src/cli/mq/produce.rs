//! `platform produce`.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use bytes::Bytes;
use clap::{Arg, ArgAction, ArgMatches, Command};
use futures_util::FutureExt as _;
use rustmq::{Client, Delivery, Producer, ProducerOptions, Record};
use tokio::sync::mpsc;

use crate::cli::complaint::Complaint;
use crate::cli::mq::line::{Format, Frame};
use crate::cli::mq::options::{self, flag};
use crate::cli::mq::progress::Progress;
use crate::cli::mq::tally::Tally;
use crate::cli::output::{self, Output};

/// Bytes of one line, which is what a record may have.
const LINE_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Bytes that are read before the sender gets them.
const CHUNK_BYTES: usize = 256 * 1024;
/// Records without an outcome that are kept in mind.
const DELIVERIES_MAX: usize = 100_000;

/// `platform produce`.
pub(super) fn command() -> Command {
    Command::new("produce")
        .about("Write records to a topic, from files or the standard input")
        .arg(Arg::new("topic").value_name("TOPIC").required(true).help("Name of the topic"))
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .num_args(0..)
                .help("Files to read, `-` for the standard input, which is the default"),
        )
        .arg(
            flag("format", "FORMAT", "What the lines are")
                .value_parser(clap::value_parser!(Format))
                .default_value("lines"),
        )
        .arg(flag("key", "TEXT", "Key of every record, also of those that have one"))
        .arg(
            flag("key-separator", "TEXT", "What stands between key and value in a line")
                .conflicts_with("key"),
        )
        .arg(
            flag("key-field", "NAME", "Field that is the key, with --format json")
                .conflicts_with("key"),
        )
        .arg(flag(
            "time-field",
            "NAME",
            "Field that is the time, with --format json: RFC 3339, or milliseconds since 1970",
        ))
        .arg(
            flag("header", "NAME=VALUE", "A fact beside every payload; may be given several times")
                .action(ArgAction::Append),
        )
        .arg(
            flag("partition", "N", "The partition; otherwise the key or chance decides")
                .value_parser(clap::value_parser!(u32)),
        )
        .arg(options::acks())
        .arg(options::compression())
        .arg(
            flag("linger", "SPAN", "How long a batch waits for more records")
                .default_value("5ms")
                .value_parser(|text: &str| text.parse::<base::Span>()),
        )
        .arg(
            flag("batch-bytes", "SIZE", "Bytes of a batch before compression")
                .default_value("256KiB")
                .value_parser(|text: &str| text.parse::<base::ByteSize>()),
        )
}

fn frame(matches: &ArgMatches, format: Format) -> Result<Frame, Complaint> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let mut headers = Vec::new();
    for pair in matches.get_many::<String>("header").into_iter().flatten() {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| Complaint::Usage(format!("--header: `{pair}` is not name=value")))?;
        headers.push((name.to_owned(), Bytes::from(value.to_owned())));
    }
    for name in ["key-field", "time-field"] {
        if matches.contains_id(name) && format != Format::Json {
            return Err(Complaint::Usage(format!("--{name} goes with --format json")));
        }
    }
    let is_split = matches!(format, Format::Lines | Format::Whole);
    if matches.contains_id("key-separator") && !is_split {
        return Err(Complaint::usage("--key-separator goes with --format lines or whole"));
    }
    if text("key-separator").is_some_and(|it| it.is_empty()) {
        return Err(Complaint::usage("--key-separator: must not be empty"));
    }
    Ok(Frame {
        topic: text("topic").unwrap_or_default(),
        partition: matches.get_one("partition").copied(),
        key: text("key").map(Bytes::from),
        separator: text("key-separator"),
        key_field: text("key-field"),
        time_field: text("time-field"),
        headers,
    })
}

pub(super) async fn run(
    matches: &ArgMatches,
    client: &Client,
    output: Output,
) -> Result<(), Complaint> {
    let format: Format = options::value(matches, "format")?;
    let frame = frame(matches, format)?;
    let acks = options::value(matches, "acks")?;
    let options = ProducerOptions {
        acks,
        compression: options::value(matches, "compression")?,
        linger: options::value::<base::Span>(matches, "linger")?.0,
        batch_bytes: options::value::<base::ByteSize>(matches, "batch-bytes")?.as_usize(),
        idempotent: acks != rustmq::Acks::None,
        ..ProducerOptions::default()
    };
    let mut files: Vec<String> =
        matches.get_many::<String>("file").into_iter().flatten().cloned().collect();
    if files.is_empty() {
        files.push("-".to_owned());
    }
    let total = total(&files)?;
    // A topic that is not there is told before anything is read.
    client.topic(&frame.topic).await?;
    let producer = client.producer(options)?;
    let (out, chunks) = mpsc::channel(4);
    let reading = tokio::task::spawn_blocking(move || read_all(&files, format, &frame, &out));
    let mut progress = Progress::new(total, "bytes");
    let mut sending = Sending::default();
    let mut sent = sending.send(&producer, chunks, &mut progress).await;
    if sent.is_ok() {
        sent = reading.await.map_err(io::Error::other)?;
    }
    // Where sending has failed, the reader may wait for input that never comes; it is not waited for.
    let finished = sending.finish(&producer).await;
    let seconds = progress.end().as_secs_f64();
    output::print(output, &sending.tally.report(seconds))?;
    sent.and(finished)
}

/// Bytes of all files, if they can be known.
fn total(files: &[String]) -> Result<Option<u64>, Complaint> {
    let mut total = 0;
    for path in files {
        if path == "-" {
            return Ok(None);
        }
        let metadata = std::fs::metadata(path)
            .map_err(|error| Complaint::Usage(format!("{path} cannot be read: {error}")))?;
        if !metadata.is_file() {
            return Ok(None);
        }
        total += metadata.len();
    }
    Ok(Some(total))
}

/// Records, and the bytes that they took in the file.
type Chunk = (Vec<Record>, u64);

/// Records that were handed over, and those that were acknowledged.
#[derive(Default)]
struct Sending {
    /// What has no outcome yet, in the order of sending.
    waiting: VecDeque<(Delivery, Tally)>,
    /// What was acknowledged.
    tally: Tally,
}

impl Sending {
    /// Sends what comes, until there is no more or something has failed, which is noticed at once.
    async fn send(
        &mut self,
        producer: &Producer,
        mut chunks: mpsc::Receiver<Chunk>,
        progress: &mut Progress,
    ) -> Result<(), Complaint> {
        let mut done = 0;
        loop {
            let has_room = self.waiting.len() < DELIVERIES_MAX;
            let chunk = tokio::select! {
                chunk = chunks.recv(), if has_room => chunk,
                outcome = self.oldest() => {
                    outcome?;
                    continue;
                }
            };
            let Some((records, bytes)) = chunk else { return Ok(()) };
            for record in records {
                let mut share = Tally::default();
                share.add(record.key.as_deref(), record.value.as_deref());
                self.waiting.push_back((producer.send(record).await?, share));
            }
            done += bytes;
            progress.at(done);
        }
    }

    /// Waits for the oldest outcome, and takes along those behind it that are there; for ever if there is none.
    async fn oldest(&mut self) -> Result<(), rustmq::Error> {
        let Some((delivery, _)) = self.waiting.front_mut() else {
            return std::future::pending().await;
        };
        let mut outcome = Some(delivery.await.map(|_| ()));
        while let Some(result) = outcome {
            let share = self.waiting.pop_front().map(|(_, share)| share);
            result?;
            self.tally.join(&share.unwrap_or_default());
            let next = self.waiting.front_mut();
            outcome = next.and_then(|(next, _)| next.now_or_never()).map(|it| it.map(|_| ()));
        }
        Ok(())
    }

    /// Waits until all records have an outcome; the first failure.
    async fn finish(&mut self, producer: &Producer) -> Result<(), Complaint> {
        let mut finished = producer.flush().await;
        while let Some((delivery, share)) = self.waiting.pop_front() {
            match delivery.await {
                Ok(_) => self.tally.join(&share),
                Err(error) => finished = finished.and(Err(error)),
            }
        }
        Ok(finished?)
    }
}

fn read_all(
    files: &[String],
    format: Format,
    frame: &Frame,
    out: &mpsc::Sender<Chunk>,
) -> Result<(), Complaint> {
    for path in files {
        let mut chunk = Chunk::default();
        let read = read_file(path, format, frame, &mut chunk, out);
        // What was read before a mistake is sent all the same.
        let is_sent = out.blocking_send(chunk).is_ok();
        read?;
        if !is_sent {
            // The sender has failed, and says so.
            break;
        }
    }
    Ok(())
}

/// Reads a file; what is left in `chunk` has not been sent.
fn read_file(
    path: &str,
    format: Format,
    frame: &Frame,
    chunk: &mut Chunk,
    out: &mpsc::Sender<Chunk>,
) -> Result<(), Complaint> {
    let wrong = |error: io::Error| Complaint::Usage(format!("{path} cannot be read: {error}"));
    let input: Box<dyn Read> = match path {
        "-" => Box::new(io::stdin()),
        path => Box::new(File::open(path).map_err(wrong)?),
    };
    let mut reader = BufReader::with_capacity(CHUNK_BYTES, input);
    for number in 1_u64.. {
        let line = match format {
            Format::Whole if number > 1 => None,
            Format::Whole => whole(&mut reader).map_err(wrong)?,
            Format::Lines | Format::Json | Format::Records => line(&mut reader).map_err(wrong)?,
        };
        let Some(line) = line else { break };
        let bytes = line.len() as u64 + 1;
        let record = frame.record(format, line);
        let record =
            record.map_err(|rule| Complaint::Usage(format!("line {number} of {path} {rule}")))?;
        chunk.0.push(record);
        chunk.1 += bytes;
        // What waits for more input must not hold back what is there.
        if (chunk.1 >= CHUNK_BYTES as u64 || reader.buffer().is_empty())
            && out.blocking_send(std::mem::take(chunk)).is_err()
        {
            break;
        }
    }
    Ok(())
}

/// The next line without its end; `None` after the last.
fn line(reader: &mut impl BufRead) -> io::Result<Option<Bytes>> {
    let mut line = Vec::new();
    let limit = LINE_BYTES_MAX as u64 + 2;
    if reader.by_ref().take(limit).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
        if line.last() == Some(&b'\r') {
            line.pop();
        }
    }
    if line.len() > LINE_BYTES_MAX {
        return Err(io::Error::other("a line is longer than 32 MiB"));
    }
    Ok(Some(line.into()))
}

fn whole(reader: &mut impl Read) -> io::Result<Option<Bytes>> {
    let mut whole = Vec::new();
    reader.take(LINE_BYTES_MAX as u64 + 1).read_to_end(&mut whole)?;
    match whole.len() > LINE_BYTES_MAX {
        true => Err(io::Error::other("it is larger than 32 MiB")),
        false => Ok(Some(whole.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_without_their_ends() {
        let mut reader = BufReader::new(&b"a\r\n\nlast"[..]);
        let mut lines = Vec::new();
        while let Some(line) = line(&mut reader).unwrap() {
            lines.push(line);
        }
        assert_eq!(lines, ["a", "", "last"]);
    }

    #[test]
    fn flags_that_contradict_each_other_are_refused() {
        let typed = |arguments: &[&str]| {
            let matches = command().try_get_matches_from(arguments).unwrap();
            frame(&matches, *matches.get_one::<Format>("format").unwrap())
        };
        assert!(typed(&["produce", "t", "--header", "a=b"]).is_ok());
        assert!(typed(&["produce", "t", "--header", "a"]).is_err());
        assert!(typed(&["produce", "t", "--key-field", "id"]).is_err());
        assert!(typed(&["produce", "t", "--format", "json", "--key-separator", "="]).is_err());
        assert!(typed(&["produce", "t", "--format", "json", "--key-field", "id"]).is_ok());
    }
}
