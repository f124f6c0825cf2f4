//! `platform mq inspect`.

use std::path::PathBuf;

use base::Timestamp;
use clap::{Arg, ArgMatches, Command};
use journal::{Inspection, Seen};
use serde_json::{Value, json};
use tonic::Status;

use crate::cli::complaint::Complaint;
use crate::cli::output::{self, Output, Printer};
use crate::cli::switch;

/// `platform mq inspect`.
pub(super) fn command() -> Command {
    Command::new("inspect")
        .about("Look at a partition's log on the disk without changing anything, also while a broker has it open")
        .arg(
            Arg::new("folder")
                .value_name("FOLDER")
                .required(true)
                .value_parser(clap::value_parser!(PathBuf))
                .help("The partition's folder"),
        )
        .arg(switch("entries", "List every entry before the rest; as JSON, one document a line"))
}

pub(super) fn run(matches: &ArgMatches, output: Output) -> Result<(), Complaint> {
    let folder = matches.get_one::<PathBuf>("folder");
    let folder = folder.ok_or_else(|| Complaint::usage("name a folder"))?;
    let mut entries = Entries { output, wanted: matches.get_flag("entries"), failed: None };
    entries.head()?;
    let found = journal::inspect(&fs::RealFs, folder, &mut |seen| entries.print(seen));
    if let Some(failed) = entries.failed {
        return Err(failed);
    }
    let found = found.map_err(complaint)?;
    let answer = report(&found);
    match (output, entries.wanted) {
        (Output::Table, _) => tables(answer)?,
        // With its entries before it, it is the last document of a stream.
        (Output::Json | Output::Yaml, wanted) => {
            let mut printer = Printer::new(output, wanted);
            printer.print(&answer)?;
            printer.finish()?;
        }
    }
    match found.damage().count() {
        0 => Ok(()),
        count => {
            let said = format!("the log is damaged in {count} places");
            Err(Status::data_loss(said).into())
        }
    }
}

/// A folder that is no log was mistyped; what cannot be read is the machine's fault or the log's.
fn complaint(error: journal::Error) -> Complaint {
    let is_nowhere = |source: &std::io::Error| source.kind() == std::io::ErrorKind::NotFound;
    let is_missing = matches!(&error, journal::Error::Io { source, .. } if is_nowhere(source));
    if is_missing || matches!(error, journal::Error::NoState { .. }) {
        return Complaint::Usage(error.to_string());
    }
    if let journal::Error::Io { source, .. } = &error {
        return Complaint::Io(std::io::Error::new(source.kind(), error.to_string()));
    }
    Status::data_loss(error.to_string()).into()
}

/// Entries as they are read: a log has more of them than fit into memory.
struct Entries {
    output: Output,
    wanted: bool,
    failed: Option<Complaint>,
}

impl Entries {
    fn head(&self) -> Result<(), Complaint> {
        if self.wanted && self.output == Output::Table {
            let [offset, span, epoch, time, bytes] = ["OFFSET", "SPAN", "EPOCH", "TIME", "BYTES"];
            output::write(&format!("{offset:>12} {span:>6} {epoch:>6} {time:>27} {bytes:>10}\n"))?;
        }
        Ok(())
    }

    fn print(&mut self, seen: &Seen) {
        if !self.wanted || self.failed.is_some() {
            return;
        }
        let at = time(seen.timestamp_ms);
        let printed = match self.output {
            Output::Table => output::write(&format!(
                "{:>12} {:>6} {:>6} {at:>27} {:>10}\n",
                seen.offset, seen.span, seen.epoch, seen.payload_bytes
            )),
            Output::Json | Output::Yaml => Printer::new(self.output, true).print(&json!({
                "offset": seen.offset,
                "span": seen.span,
                "epoch": seen.epoch,
                "time": at,
                "bytes": seen.payload_bytes,
                "segment": seen.segment,
                "position": seen.position,
            })),
        };
        self.failed = printed.err();
    }
}

fn time(milliseconds: i64) -> String {
    Timestamp::from_micros(milliseconds.saturating_mul(1000)).to_string()
}

fn report(found: &Inspection) -> Value {
    let segments = found.segments.iter().map(|it| {
        json!({
            "first": it.base,
            "end": it.end,
            "entries": it.entries,
            "bytes": it.bytes,
            "fileBytes": it.file_bytes,
            "tornBytes": it.torn_bytes,
            "isIndexed": it.indexed,
            "firstTime": it.timestamps_ms.map(|(first, _)| time(first)),
            "lastTime": it.timestamps_ms.map(|(_, last)| time(last)),
            "damaged": it.damage.len(),
        })
    });
    let damage = found.damage().map(
        |it| json!({"segment": it.segment, "position": it.position, "from": it.from, "to": it.to}),
    );
    let epochs = found.epochs.iter().map(|it| json!({"epoch": it.epoch, "first": it.offset}));
    json!({
        "start": found.start,
        "end": found.end,
        "durable": found.durable,
        "spareFiles": found.spare_files,
        "interruptedCompactions": found.swap,
        "epochs": epochs.collect::<Vec<_>>(),
        "segments": segments.collect::<Vec<_>>(),
        "damage": damage.collect::<Vec<_>>(),
    })
}

/// One table after the other; a list that is empty has none.
fn tables(mut answer: Value) -> Result<(), Complaint> {
    let lists = ["epochs", "segments", "damage"].map(|name| (name, answer[name].take()));
    if let Some(fields) = answer.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    output::print(Output::Table, &json!({"log": answer}))?;
    for (name, rows) in lists {
        if rows.as_array().is_some_and(|rows| !rows.is_empty()) {
            output::write(&format!("\n{name}\n"))?;
            output::print(Output::Table, &json!({name: rows}))?;
        }
    }
    Ok(())
}
