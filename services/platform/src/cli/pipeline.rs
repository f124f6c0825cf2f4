//! `platform pipeline`: declare a pipeline with a file, run it and follow it.
//!
//! Owns:      pipelines by their names, and how a run is shown.
//! Invariant: a run that was started ends the command with its own outcome: a failed one is a failure.
//! Not here:  what the file of a pipeline says (`declaration`), how a run is followed (`outcome`).

pub(crate) mod declaration;
mod outcome;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};

use crate::cli::asking::{ask, follow, number};
use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::output::{self, Output};
use crate::cli::switch;

pub(crate) use outcome::{end, has_ended};

/// `platform pipeline`.
pub(crate) fn command() -> Command {
    let name = || Arg::new("name").required(true).help("Name of the pipeline");
    let execution = || Arg::new("execution").required(true).help("Id of the execution");
    let day = |id: &'static str, help: &'static str| {
        Arg::new(id).long(id).value_name("YYYY-MM-DD").help(help)
    };
    Command::new("pipeline")
        .about("Declare, run and follow pipelines: apply, run, list, status, watch, logs, cancel, retry, backfill")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(declaration::command())
        .subcommand(
            Command::new("run")
                .about("Run a pipeline and follow it to its end")
                .arg(name())
                .args([
                    day("from", "First day to bring; otherwise what is new"),
                    day("to", "Last day to bring; otherwise the first one"),
                    switch("full", "Bring and compute everything anew"),
                    switch("detach", "Print the execution and end"),
                    Arg::new("stream")
                        .long("stream")
                        .value_name("NAME")
                        .action(ArgAction::Append)
                        .help("Only this stream of the connector; can be given several times"),
                ]),
        )
        .subcommand(Command::new("list").about("List pipelines with their last runs"))
        .subcommand(Command::new("status").about("List the newest runs of a pipeline").arg(name()))
        .subcommand(Command::new("watch").about("Follow a run to its end").arg(execution()))
        .subcommand(
            Command::new("logs")
                .about("Print the log of a run")
                .arg(execution())
                .arg(switch("follow", "Go on until the run has ended")),
        )
        .subcommand(Command::new("cancel").about("Cancel a run").arg(execution()))
        .subcommand(
            Command::new("retry").about("Run again what a failed run did not finish").arg(execution()),
        )
        .subcommand(
            Command::new("backfill")
                .about("Bring the days of a range anew, in chunks")
                .arg(name())
                .args([
                    day("from", "First day").required(true),
                    day("to", "Last day").required(true),
                    Arg::new("concurrency")
                        .long("concurrency")
                        .value_name("N")
                        .default_value("1")
                        .value_parser(clap::value_parser!(i32).range(1..=32))
                        .help("Chunks that run at once"),
                ]),
        )
}

pub(crate) async fn run(
    matches: &ArgMatches,
    connection: &mut Connection,
    output: Output,
) -> Result<(), Complaint> {
    let (verb, matches) = matches.subcommand().ok_or_else(|| Complaint::usage("name a command"))?;
    let text = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    match verb {
        "apply" => declaration::run(matches, connection, output).await,
        "run" => start(matches, connection, output).await,
        "list" => {
            let answer =
                ask(connection, "config.v1.ConfigService/ListPipelines", json!({})).await?;
            output::print(output, &answer)
        }
        "status" => {
            let pipeline = find(connection, &text("name")).await?;
            let request = json!({"pipelineId": pipeline, "pagination": {"limit": 10}});
            let answer = ask(connection, "etl.v1.ETLService/ListExecutions", request).await?;
            output::print(output, &answer)
        }
        "watch" => watch(connection, &text("execution"), output).await,
        "logs" => logs(connection, &text("execution"), matches.get_flag("follow"), output).await,
        "cancel" => {
            let request = json!({"executionId": text("execution")});
            let answer = ask(connection, "etl.v1.ETLService/CancelExecution", request).await?;
            output::print(output, &answer)
        }
        "retry" => {
            let request = json!({"executionId": text("execution")});
            let answer = ask(connection, "etl.v1.ETLService/RetryExecution", request).await?;
            let id = answer["newExecution"]["id"].as_str().unwrap_or_default().to_owned();
            watch(connection, &id, output).await
        }
        "backfill" => {
            let request = json!({
                "pipelineId": find(connection, &text("name")).await?,
                "dateRange": {"start": text("from"), "end": text("to")},
                "concurrency": matches.get_one::<i32>("concurrency"),
            });
            let answer = ask(connection, "etl.v1.ETLService/StartBackfill", request).await?;
            output::print(output, &answer)
        }
        _ => Err(Complaint::usage("there is no such command")),
    }
}

async fn start(
    matches: &ArgMatches,
    connection: &mut Connection,
    output: Output,
) -> Result<(), Complaint> {
    let name = matches.get_one::<String>("name").cloned().unwrap_or_default();
    let mut request = json!({
        "pipelineId": find(connection, &name).await?,
        "fullRefresh": matches.get_flag("full"),
        "streams": matches.get_many::<String>("stream").into_iter().flatten().collect::<Vec<_>>(),
    });
    let (from, to) = (matches.get_one::<String>("from"), matches.get_one::<String>("to"));
    match (from, to) {
        (Some(from), to) => {
            request["dateRange"] = json!({"start": from, "end": to.unwrap_or(from)})
        }
        (None, Some(_)) => return Err(Complaint::usage("--to: name the first day with --from")),
        (None, None) => {}
    }
    let answer = ask(connection, "etl.v1.ETLService/TriggerPipeline", request).await?;
    if matches.get_flag("detach") {
        return output::print(output, &answer);
    }
    let id = answer["execution"]["id"].as_str().unwrap_or_default().to_owned();
    watch(connection, &id, output).await
}

/// The id of the pipeline of a name, or of an id.
pub(crate) async fn find(connection: &mut Connection, name: &str) -> Result<String, Complaint> {
    // What is no name may be an id, and the platform says so if it is neither.
    Ok(named(connection, name).await?.unwrap_or_else(|| name.to_owned()))
}

/// The id of the pipeline of a name, if there is one.
pub(crate) async fn named(
    connection: &mut Connection,
    name: &str,
) -> Result<Option<String>, Complaint> {
    let request = json!({"search": name, "pagination": {"limit": 100}});
    let answer = ask(connection, "config.v1.ConfigService/ListPipelines", request).await?;
    let pipelines = answer["pipelines"].as_array().map(Vec::as_slice).unwrap_or_default();
    let found = pipelines.iter().find(|it| it["name"] == name);
    Ok(found.and_then(|it| it["id"].as_str()).map(str::to_owned))
}

/// Follows an execution, and prints it when it has ended.
pub(crate) async fn watch(
    connection: &mut Connection,
    id: &str,
    output: Output,
) -> Result<(), Complaint> {
    let last = end(connection, id, &Progress::on(output == Output::Table)).await?;
    if output == Output::Table {
        output::print(output, &json!({"layers": layers(&last)}))?;
    } else {
        output::print(output, &last)?;
    }
    match last["status"].as_str() {
        Some("EXECUTION_STATUS_COMPLETED") => Ok(()),
        status => {
            let error = &last["error"];
            let said = error["message"].as_str().or(status).unwrap_or("it did not complete");
            let layer = error["layer"].as_str().unwrap_or("none");
            let said = format!("execution {id} failed in layer {layer}: {said}");
            Err(tonic::Status::failed_precondition(said).into())
        }
    }
}

/// One row for each layer, in their order.
pub(crate) fn layers(execution: &Value) -> Vec<Value> {
    let layers = execution["layers"].as_array().map(Vec::as_slice).unwrap_or_default();
    let row = |layer: &Value| {
        let status = layer["status"].as_str().unwrap_or_default();
        json!({
            "layer": layer["layer"],
            "status": status.trim_start_matches("EXECUTION_STATUS_").to_lowercase(),
            "steps": number(&layer["completedSteps"]),
            "records": number(&layer["recordsProcessed"]),
            "refused": number(&layer["recordsFailed"]),
            "seconds": number(&layer["durationMs"]) as f64 / 1000.0,
        })
    };
    layers.iter().map(row).collect()
}

/// The line that tells how far an execution is, on a terminal.
pub(crate) struct Progress(Option<indicatif::ProgressBar>);

impl Progress {
    /// A line, or none.
    pub(crate) fn on(is_wanted: bool) -> Self {
        Self(is_wanted.then(indicatif::ProgressBar::new_spinner))
    }

    fn show(&self, execution: &Value) {
        let Some(bar) = &self.0 else { return };
        let layers = execution["layers"].as_array().map(Vec::as_slice).unwrap_or_default();
        let parts = layers.iter().map(|layer| {
            let (done, all) = (number(&layer["completedSteps"]), number(&layer["totalSteps"]));
            let records = number(&layer["recordsProcessed"]);
            format!("{} {done}/{all} {records}", layer["layer"].as_str().unwrap_or_default())
        });
        bar.set_message(parts.collect::<Vec<_>>().join("   "));
        bar.tick();
    }

    fn clear(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

async fn logs(
    connection: &mut Connection,
    id: &str,
    is_followed: bool,
    output: Output,
) -> Result<(), Complaint> {
    let request = json!({"executionId": id});
    if !is_followed {
        let answer = ask(connection, "etl.v1.ETLService/GetExecutionLogs", request).await?;
        return output::print(output, &answer);
    }
    let mut stream = follow(connection, "etl.v1.ETLService/StreamExecutionLogs", request).await?;
    let mut printer = output::Printer::new(output, true);
    while let Some(answer) = stream.next().await? {
        printer.print(&answer)?;
    }
    printer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_is_a_row_with_plain_words() {
        let execution = json!({"layers": [
            {"layer": "silver", "status": "EXECUTION_STATUS_COMPLETED", "recordsProcessed": "7", "durationMs": "1500"},
        ]});
        let rows = layers(&execution);
        assert_eq!(rows[0]["status"], "completed");
        assert_eq!(rows[0]["records"], 7);
        assert_eq!(rows[0]["seconds"], 1.5);
    }
}
