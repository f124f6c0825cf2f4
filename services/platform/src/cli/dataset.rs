//! `platform dataset`: declared data sets, what was made of their batches, and what was set aside.

use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

use crate::cli::asking::ask;
use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::output::{self, Output};

/// `platform dataset`.
pub(crate) fn command() -> Command {
    let name = || Arg::new("name").required(true).help("Name of the data set");
    Command::new("dataset")
        .about("Data sets and their quality: list, show, ingest, batches, results, quarantine, release, discard")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("list").about("List declared data sets"))
        .subcommand(Command::new("show").about("Show a data set's declaration").arg(name()))
        .subcommand(
            Command::new("ingest").about("Store a staged file as a batch").arg(name()).args([
                Arg::new("path").required(true).help("The file's path below the staging area"),
                Arg::new("request-id")
                    .long("request-id")
                    .value_name("ID")
                    .help("What the batch is known again by for a day; otherwise the path"),
            ]),
        )
        .subcommand(Command::new("batches").about("List received batches, newest first").arg(name()))
        .subcommand(
            Command::new("results").about("List what was made of batches, newest first").arg(name()),
        )
        .subcommand(
            Command::new("quarantine").about("List records that were set aside").arg(name()),
        )
        .subcommand(
            Command::new("release")
                .about("Take a record out of quarantine")
                .arg(Arg::new("record").required(true).help("Id of the record")),
        )
        .subcommand(
            Command::new("discard")
                .about("Throw a record in quarantine away")
                .arg(Arg::new("record").required(true).help("Id of the record")),
        )
}

pub(crate) async fn run(
    matches: &ArgMatches,
    connection: &mut Connection,
    output: Output,
) -> Result<(), Complaint> {
    let (verb, matches) = matches.subcommand().ok_or_else(|| Complaint::usage("name a command"))?;
    let (method, request) = request(verb, matches)?;
    let answer = ask(connection, method, request).await?;
    output::print(output, &answer)
}

fn request(verb: &str, matches: &ArgMatches) -> Result<(&'static str, Value), Complaint> {
    let name = || matches.get_one::<String>("name").cloned().unwrap_or_default();
    let records = || {
        let record = matches.get_one::<String>("record").cloned().unwrap_or_default();
        json!({"recordIds": [record]})
    };
    Ok(match verb {
        "list" => ("config.v1.DatasetService/ListDatasets", json!({"pagination": {"limit": 100}})),
        "show" => ("config.v1.DatasetService/GetDataset", json!({"name": name()})),
        "ingest" => {
            let path = matches.get_one::<String>("path").cloned().unwrap_or_default();
            let id = matches.get_one::<String>("request-id").unwrap_or(&path);
            let form = "RECORD_FORM_NDJSON";
            let header = json!({"requestId": id, "dataset": name(), "form": form});
            let request = json!({"header": header, "storagePath": path});
            ("data.v1.BronzeService/IngestFromStorage", request)
        }
        "batches" => ("data.v1.BronzeService/ListBatches", json!({"dataset": name()})),
        "results" => ("data.v1.SilverService/ListResults", json!({"dataset": name()})),
        "quarantine" => ("data.v1.SilverService/ListQuarantine", json!({"dataset": name()})),
        "release" => ("data.v1.SilverService/ReleaseQuarantined", records()),
        "discard" => ("data.v1.SilverService/DiscardQuarantined", records()),
        _ => return Err(Complaint::usage("there is no such command")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::asking;

    #[test]
    fn every_request_is_one_of_the_contract() {
        let typed = [
            "list",
            "show a",
            "ingest a in/b.csv",
            "ingest a b.csv --request-id c",
            "batches a",
            "results a",
            "quarantine a",
            "release 1",
            "discard 1",
        ];
        for line in typed {
            let words = std::iter::once("dataset").chain(line.split(' '));
            let matches = command().try_get_matches_from(words).unwrap();
            let (verb, matches) = matches.subcommand().unwrap();
            let (method, request) = request(verb, matches).unwrap();
            asking::check(method, request);
        }
    }
}
