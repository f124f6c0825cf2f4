//! What all commands about RustMQ share: the way to the cluster, and what goes wrong there.
//!
//! Owns:      `platform mq`, and the client that `topic`, `produce` and `consume` use.
//! Invariant: a command presents the signed-in person, whose token is renewed while the command runs.
//! Not here:  how records travel (`rustmq`).

mod bench;
mod consume;
mod inspect;
mod interrupt;
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
use crate::cli::connection::{Connection, place};
use crate::cli::output::Output;
use crate::cli::session;

/// What a token is made of, where it cannot be had.
const SIGN_IN: &str = "the stored sign-in";

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
    let (is_tls, address) = place(&connection.profile.server)?;
    let scheme = if is_tls { "https" } else { "http" };
    let mut builder = Client::builder(format!("{scheme}://{address}")).client_id("platform-cli");
    if let Some(ca) = matches.get_one::<String>("ca") {
        builder = builder.tls(ClientTls { ca: ca.into(), ..ClientTls::default() });
    }
    if !connection.profile.access_token.is_empty() {
        let connection = Arc::new(Mutex::new(connection));
        builder = builder.credentials(Credentials::provider(move || {
            let connection = Arc::clone(&connection);
            async move {
                let token = session::token(&mut *connection.lock().await).await;
                Ok(token.map_err(without_token)?.unwrap_or_default())
            }
        }));
    }
    Ok(builder.build()?)
}

/// What the client hears when a token cannot be had: what the platform said stays what it is, so that what may come
/// right by itself is tried again.
fn without_token(complaint: Complaint) -> Error {
    match complaint {
        Complaint::Refused(status) => (*status).into(),
        other @ (Complaint::Usage(_) | Complaint::Config(_) | Complaint::Io(_)) => {
            Error::Config { field: SIGN_IN, rule: format!("cannot be renewed: {other}") }
        }
    }
}

impl From<Error> for Complaint {
    fn from(error: Error) -> Self {
        if let Error::Config { field: SIGN_IN, .. } = error {
            return Self::Config(error.to_string());
        }
        if let Error::Config { .. } = error {
            return Self::Usage(error.to_string());
        }
        if let Error::Open { cause } = error {
            return Self::from(*cause).beside("the records may have been written all the same");
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_cannot_be_had_now_may_be_had_later() {
        let away = without_token(Status::unavailable("away").into());
        assert!(away.is_retriable(), "{away:?}");
        assert!(matches!(Complaint::from(away), Complaint::Refused(_)));
        let ended = without_token(Status::unauthenticated("the sign-in has ended").into());
        assert!(!ended.is_retriable(), "{ended:?}");
        assert!(Complaint::from(ended).to_string().contains("platform login"));
        let damaged = without_token(Complaint::Config("the profiles are damaged".to_owned()));
        assert!(matches!(Complaint::from(damaged), Complaint::Config(_)));
    }

    #[test]
    fn what_is_open_is_said_beside_its_cause() {
        let refused = Error::Refused {
            topic: "t".to_owned(),
            partition: 0,
            code: rustmq::ErrorCode::Unauthorized,
            message: "no".to_owned(),
        };
        let open = Complaint::from(Error::Open { cause: Box::new(refused) });
        let said = open.to_string();
        assert!(said.contains("may have been written") && said.contains("UNAUTHORIZED"), "{said}");
    }
}
