//! `platform table`: the tables of the lakehouse and their upkeep.

use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

use crate::cli::asking::ask;
use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::output::{self, Output};
use crate::cli::switch;

/// `platform table`.
pub(crate) fn command() -> Command {
    let table = || {
        Arg::new("table")
            .value_name("LAYER.NAME")
            .required(true)
            .help("The table, such as silver.orders")
    };
    Command::new("table")
        .about("The lakehouse's tables: list, show, history, optimize, vacuum, restore, drop, operations")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("list").about("List tables with their sizes"))
        .subcommand(Command::new("show").about("Show a table with its columns").arg(table()))
        .subcommand(Command::new("history").about("List the versions of a table").arg(table()))
        .subcommand(Command::new("optimize").about("Join small files").arg(table()))
        .subcommand(
            Command::new("vacuum")
                .about("Remove files that no kept version needs")
                .arg(table())
                .args([
                    Arg::new("older-than")
                        .long("older-than")
                        .value_name("HOURS")
                        .value_parser(clap::value_parser!(u32))
                        .help("Files that were taken out longer ago than this; otherwise as the table says"),
                    switch("dry-run", "Count, and remove nothing"),
                ]),
        )
        .subcommand(
            Command::new("restore").about("Go back to an earlier version").arg(table()).arg(
                Arg::new("version")
                    .long("version")
                    .value_name("N")
                    .required(true)
                    .value_parser(clap::value_parser!(i64).range(0..))
                    .help("The version to go back to"),
            ),
        )
        .subcommand(
            Command::new("drop")
                .about("Drop a table that no data set uses")
                .arg(table())
                .arg(switch("purge", "Remove its files at once instead of after their time")),
        )
        .subcommand(Command::new("operations").about("List long work on tables, newest first"))
}

pub(crate) async fn run(
    matches: &ArgMatches,
    connection: &mut Connection,
    output: Output,
) -> Result<(), Complaint> {
    let (verb, matches) = matches.subcommand().ok_or_else(|| Complaint::usage("name a command"))?;
    let (method, request) = request(verb, matches)?;
    let answer = ask(connection, &format!("data.v1.TableService/{method}"), request).await?;
    output::print(output, &shown(verb, answer))
}

fn request(verb: &str, matches: &ArgMatches) -> Result<(&'static str, Value), Complaint> {
    let table = || {
        let name = matches.get_one::<String>("table").map(String::as_str).unwrap_or_default();
        reference(name)
    };
    Ok(match verb {
        "list" => ("ListTables", json!({"pagination": {"limit": 100}})),
        "show" => ("GetTable", json!({"table": table()?})),
        "history" => ("ListTableVersions", json!({"table": table()?})),
        "optimize" => ("OptimizeTable", json!({"table": table()?})),
        "vacuum" => {
            let mut request = json!({"table": table()?, "dryRun": matches.get_flag("dry-run")});
            if let Some(hours) = matches.get_one::<u32>("older-than") {
                request["olderThan"] = json!(format!("{}s", u64::from(*hours) * 3600));
            }
            ("VacuumTable", request)
        }
        "restore" => {
            let version = matches.get_one::<i64>("version").copied().unwrap_or_default();
            let version = json!({"version": version.to_string()});
            ("RestoreTable", json!({"table": table()?, "version": version}))
        }
        "drop" => ("DropTable", json!({"table": table()?, "purge": matches.get_flag("purge")})),
        "operations" => ("ListTableOperations", json!({})),
        _ => return Err(Complaint::usage("there is no such command")),
    })
}

/// `silver.orders` as the contract's reference.
fn reference(name: &str) -> Result<Value, Complaint> {
    let wrong = || Complaint::Usage(format!("`{name}` is not LAYER.NAME, such as silver.orders"));
    let (layer, name) = name.split_once('.').ok_or_else(wrong)?;
    let layer = match layer {
        "bronze" => "DATA_LAYER_BRONZE",
        "silver" => "DATA_LAYER_SILVER",
        "gold" => "DATA_LAYER_GOLD",
        _ => return Err(wrong()),
    };
    Ok(json!({"layer": layer, "name": name}))
}

/// The name of a table beside its sizes, so that a list tells which is which.
fn shown(verb: &str, mut answer: Value) -> Value {
    if verb == "list" {
        for table in answer["tables"].as_array_mut().into_iter().flatten() {
            let layer = table["ref"]["layer"].as_str().unwrap_or_default();
            let layer = layer.trim_start_matches("DATA_LAYER_").to_lowercase();
            let name = table["ref"]["name"].as_str().unwrap_or_default();
            table["name"] = json!(format!("{layer}.{name}"));
        }
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::asking;

    #[test]
    fn a_table_is_named_by_layer_and_name() {
        assert_eq!(reference("gold.daily").unwrap()["layer"], "DATA_LAYER_GOLD");
        assert!(reference("daily").is_err() && reference("brass.daily").is_err());
    }

    #[test]
    fn every_request_is_one_of_the_contract() {
        let typed = [
            "list",
            "show silver.a",
            "history silver.a",
            "optimize silver.a",
            "vacuum silver.a --older-than 2 --dry-run",
            "restore silver.a --version 3",
            "drop silver.a --purge",
            "operations",
        ];
        for line in typed {
            let words = std::iter::once("table").chain(line.split(' '));
            let matches = command().try_get_matches_from(words).unwrap();
            let (verb, matches) = matches.subcommand().unwrap();
            let (method, request) = request(verb, matches).unwrap();
            asking::check(&format!("data.v1.TableService/{method}"), request);
        }
    }
}
