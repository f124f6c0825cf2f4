//! `platform mq inspect`.

use std::path::PathBuf;

use base::Timestamp;
use clap::{Arg, ArgMatches, Command};
use journal::Inspection;
use serde_json::{Value, json};

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
        .arg(switch("entries", "List every entry"))
}

pub(super) fn run(matches: &ArgMatches, output: Output) -> Result<(), Complaint> {
    let folder = matches.get_one::<PathBuf>("folder");
    let folder = folder.ok_or_else(|| Complaint::usage("name a folder"))?;
    let lists = matches.get_flag("entries");
    let mut entries = Vec::new();
    let found = journal::inspect(&fs::RealFs, folder, &mut |seen| {
        if lists {
            entries.push(json!({
                "offset": seen.offset,
                "span": seen.span,
                "epoch": seen.epoch,
                "time": time(seen.timestamp_ms),
                "bytes": seen.payload_bytes,
                "segment": seen.segment,
                "position": seen.position,
            }));
        }
    });
    let found = found.map_err(|error| Complaint::Usage(error.to_string()))?;
    let mut answer = report(&found);
    if lists {
        answer["entries"] = json!(entries);
    }
    match output {
        Output::Table => tables(answer),
        Output::Json | Output::Yaml => print(output, &answer),
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
    let lists = ["epochs", "segments", "damage", "entries"].map(|name| (name, answer[name].take()));
    if let Some(fields) = answer.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    print(Output::Table, &json!({"log": answer}))?;
    for (name, rows) in lists {
        if rows.as_array().is_some_and(|rows| !rows.is_empty()) {
            output::write(&format!("\n{name}\n"))?;
            print(Output::Table, &json!({name: rows}))?;
        }
    }
    Ok(())
}

fn print(output: Output, answer: &Value) -> Result<(), Complaint> {
    let mut printer = Printer::new(output, false);
    printer.print(answer)?;
    printer.finish()
}
