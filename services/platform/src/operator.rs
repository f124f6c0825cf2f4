//! `platform operator`: what whoever has the folder may do without signing in.

use clap::{ArgMatches, Command};
use runtime::Host;
use secrecy::ExposeSecret as _;
use serde_json::json;

use crate::cli::complaint::Complaint;
use crate::cli::output::{Output, Printer};
use crate::up;

/// `platform operator`.
pub(crate) fn command() -> Command {
    Command::new("operator")
        .about("On the machine itself, with the platform's folder at hand")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("mails")
                .about("Show the mails that wait to be sent, with their links: invitations, resets, verifications")
                .args(up::places()),
        )
        .subcommand(
            Command::new("reset-owner")
                .about("Make another one-time password for the first owner, who has never signed in")
                .args(up::places()),
        )
}

pub(crate) async fn run(matches: &ArgMatches, output: Output) -> Result<(), Complaint> {
    let (name, matches) = matches.subcommand().ok_or_else(|| Complaint::usage("name a command"))?;
    let options = up::load(matches).map_err(|error| Complaint::Config(error.to_string()))?.options;
    if !options.auth.sealing_key.exists() {
        let key = options.auth.sealing_key.display();
        return Err(Complaint::Usage(format!(
            "--data: no platform was started there: {key} is missing"
        )));
    }
    let host = Host::new("platform");
    let config = |failure: runtime::Failure| Complaint::Config(failure.to_string());
    let answer = if name == "mails" {
        let mails = auth::pending_mails(&options.auth, &host).await.map_err(config)?;
        let rows = mails.into_iter().map(|mail| {
            json!({"to": mail.to, "template": mail.template, "link": mail.link, "token": mail.token})
        });
        json!({"mails": rows.collect::<Vec<_>>()})
    } else {
        let owner = auth::reset_owner(&options.auth, &host).await.map_err(config)?;
        json!({"owner": {"email": owner.email, "password": owner.password.expose_secret()}})
    };
    let mut printer = Printer::new(output, false);
    printer.print(&answer)?;
    printer.finish()
}
