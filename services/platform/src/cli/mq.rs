//! What all commands about RustMQ share: the way to the cluster, and what goes wrong there.
//!
//! Owns:      `platform mq`, and the client that `topic`, `produce` and `consume` use.
//! Invariant: a command presents the signed-in person, whose token is renewed while the command runs.
//! Not here:  how records travel (`rustmq`).

mod bench;
mod consume;
mod inspect;
mod line;
mod options;
mod produce;
mod progress;
mod tally;
mod topic;

use std::sync::Arc;

use clap::{ArgMatches, Command};
use rustmq::{Client, ClientTls, Credentials, Error};
use tokio::sync::Mutex;
use tonic::Status;
use tonic_types::{ErrorDetails, StatusExt as _};

use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::output::Output;
use crate::cli::session;

/// The commands that work with RustMQ.
pub(crate) fn commands() -> [Command; 4] {
    [
        topic::command(),
        produce::command(),
        consume::command(),
        Command::new("mq")
            .about("Measure a cluster, and look at a log on the disk")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(bench::command())
            .subcommand(inspect::command()),
    ]
}

/// Whether a command is one of those.
#[must_use]
pub fn is_one(name: &str) -> bool {
    ["topic", "produce", "consume", "mq"].contains(&name)
}

/// Runs a command that needs no server; `None` if it does.
pub(crate) fn run_alone(
    name: &str,
    matches: &ArgMatches,
    output: Output,
) -> Option<Result<(), Complaint>> {
    match (name, matches.subcommand()) {
        ("mq", Some(("inspect", matches))) => Some(inspect::run(matches, output)),
        _ => None,
    }
}

pub(crate) async fn run(
    name: &str,
    matches: &ArgMatches,
    connection: Connection,
    output: Output,
) -> Result<(), Complaint> {
    let client = client(matches, connection)?;
    match (name, matches.subcommand()) {
        ("topic", Some((name, matches))) => topic::run(name, matches, &client, output).await,
        ("produce", _) => produce::run(matches, &client, output).await,
        ("consume", _) => consume::run(matches, &client, output).await,
        ("mq", Some(("bench", matches))) => bench::run(matches, &client, output).await,
        _ => Err(Complaint::usage("there is no such command")),
    }
}

/// A client of the cluster at the platform's address, as the signed-in person.
fn client(matches: &ArgMatches, connection: Connection) -> Result<Client, Complaint> {
    let mut builder = Client::builder(connection.profile.server.clone()).client_id("platform-cli");
    if let Some(ca) = matches.get_one::<String>("ca") {
        builder = builder.tls(ClientTls { ca: ca.into(), ..ClientTls::default() });
    }
    if !connection.profile.access_token.is_empty() {
        let connection = Arc::new(Mutex::new(connection));
        builder = builder.credentials(Credentials::provider(move || {
            let connection = Arc::clone(&connection);
            async move {
                let token = session::token(&mut *connection.lock().await).await;
                let token = token.map_err(|complaint| Error::Config {
                    field: "the stored sign-in",
                    rule: format!("cannot be renewed: {complaint}"),
                })?;
                Ok(token.unwrap_or_default())
            }
        }));
    }
    Ok(builder.build()?)
}

impl From<Error> for Complaint {
    fn from(error: Error) -> Self {
        if let Error::Config { .. } = error {
            return Self::Usage(error.to_string());
        }
        let (mut reason, mut code, mut said) =
            (String::new(), tonic::Code::Unknown, error.to_string());
        if let Error::Status { code: status, reason: given, message, .. } = &error {
            (reason, code, said) = (given.clone(), *status, message.clone());
        } else if let Error::Refused { topic, partition, code: refusal, message } = &error {
            refusal.as_str_name().clone_into(&mut reason);
            code = tonic::Code::FailedPrecondition;
            said = format!("{topic}/{partition}: {message}");
        } else if let Error::TimedOut { cause: Some(cause), .. } = &error {
            said = format!("{error}: {cause}");
        }
        let mut details = ErrorDetails::new();
        if !reason.is_empty() {
            details.set_error_info(reason, "rustmq", std::collections::HashMap::new());
        }
        Self::from(Status::with_error_details(code, said, details))
    }
}
