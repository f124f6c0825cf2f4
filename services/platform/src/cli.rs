//! The command line: what can be typed, and what becomes of it.
//!
//! Owns:      the tree of commands, the flags that all share, and the way from a command to its function.
//! Invariant: data goes to the standard output and talk to the standard error; a failure says what to do next.
//! Not here:  what a command does (one file each).

pub mod asking;
pub mod call;
pub mod complaint;
pub mod connection;
pub mod dataset;
pub mod flags;
pub mod login;
pub mod mq;
pub mod output;
pub mod pipeline;
pub mod profile;
pub mod query;
pub mod reflection;
pub mod sample;
pub mod session;
pub mod table;
pub mod verbs;

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::{operator, up};
use complaint::Complaint;
use connection::Connection;
use output::Output;
use profile::Profiles;

/// The whole tree of commands.
#[must_use]
pub fn command() -> Command {
    Command::new("platform")
        .about("The data platform in one program: start it, sign in to it, call it")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(shared())
        .subcommand(up::command())
        .subcommand(login::command())
        .subcommand(Command::new("logout").about("End the session and forget it"))
        .subcommand(
            Command::new("whoami").about("Show who is signed in, where, and with which rights"),
        )
        .subcommand(call::command())
        .subcommand(operator::command())
        .subcommand(verbs::command(
            "auth",
            "People, organisations, roles, grants, keys and the audit record",
        ))
        .subcommand(verbs::command(
            "config",
            "Pipelines, rules, data sets, templates and their versions",
        ))
        .subcommand(verbs::command("connector", "Connections to the systems that data comes from"))
        .subcommand(verbs::command("etl", "Executions, schedules, backfills and watermarks"))
        .subcommand(verbs::command("data", "Bronze, silver and gold, and their tables"))
        .subcommands([pipeline::command(), dataset::command(), query::command(), table::command()])
        .subcommand(sample::command())
        .subcommands(mq::commands())
        .subcommand(
            Command::new("completions").about("Print the completions of a shell").arg(
                Arg::new("shell")
                    .required(true)
                    .help("The shell")
                    .value_parser(clap::value_parser!(clap_complete::Shell)),
            ),
        )
}

fn shared() -> [Arg; 4] {
    [
        Arg::new("output")
            .long("output")
            .short('o')
            .global(true)
            .value_name("FORMAT")
            .value_parser(clap::value_parser!(Output))
            .default_value("table")
            .help("How data are printed"),
        Arg::new("server")
            .long("server")
            .global(true)
            .value_name("URL")
            .env("PLATFORM_CLI_SERVER")
            .help("Where the platform is, such as http://127.0.0.1:7400; otherwise as the profile says"),
        Arg::new("profile")
            .long("profile")
            .global(true)
            .value_name("NAME")
            .env("PLATFORM_CLI_PROFILE")
            .default_value("default")
            .help("Which stored sign-in is used"),
        Arg::new("ca")
            .long("ca")
            .global(true)
            .value_name("FILE")
            .env("PLATFORM_CLI_CA")
            .help("Certificates in PEM that the server's is trusted by, for https"),
    ]
}

/// Runs what was typed.
///
/// # Errors
/// What went wrong and what to do next.
pub async fn run(matches: &ArgMatches) -> Result<(), Complaint> {
    let output = *matches.get_one::<Output>("output").unwrap_or(&Output::Table);
    let (name, matches) = matches.subcommand().ok_or_else(|| Complaint::usage("name a command"))?;
    if name == "completions" {
        return completions(matches);
    }
    if name == "operator" {
        return operator::run(matches, output).await;
    }
    let loads = (name == "sample").then(|| matches.subcommand_matches("load")).flatten();
    if name == "sample" && loads.is_none() {
        return sample::run(matches, output);
    }
    if let Some(ran) = mq::run_alone(name, matches, output) {
        return ran;
    }
    let profiles = Profiles::open()?;
    let mut connection = Connection::of(matches, profiles)?;
    if let Some(loads) = loads {
        return sample::load(loads, &mut connection).await;
    }
    match name {
        "login" => login::run(matches, &mut connection, output).await,
        "logout" => login::end(&mut connection).await,
        "whoami" => login::show(&mut connection, output).await,
        "pipeline" => pipeline::run(matches, &mut connection, output).await,
        "dataset" => dataset::run(matches, &mut connection, output).await,
        "query" => query::run(matches, &mut connection, output).await,
        "table" => table::run(matches, &mut connection, output).await,
        "call" => call::run(matches, &mut connection, output).await,
        name if mq::is_one(name) => mq::run(name, matches, connection, output).await,
        noun => verbs::run(noun, matches, &mut connection, output).await,
    }
}

fn completions(matches: &ArgMatches) -> Result<(), Complaint> {
    let shell = matches.get_one::<clap_complete::Shell>("shell");
    let shell = shell.ok_or_else(|| Complaint::usage("name a shell"))?;
    clap_complete::generate(*shell, &mut command(), "platform", &mut std::io::stdout());
    Ok(())
}

/// A switch that takes no value.
pub(crate) fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}
