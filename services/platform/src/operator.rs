//! `platform operator`: what whoever has the folder may do without signing in.

use auth::SigningKey;
use clap::{Arg, ArgMatches, Command};
use runtime::Host;
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};

use crate::cli::complaint::Complaint;
use crate::cli::output::{Output, Printer};
use crate::cli::switch;
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
            Command::new("keys")
                .about("Show the keys that sign access tokens")
                .args(up::places()),
        )
        .subcommand(
            Command::new("rotate-key")
                .about("Make the next signing key before it is due; it signs in a day")
                .arg(switch("at-once", "It signs in two minutes"))
                .args(up::places()),
        )
        .subcommand(
            Command::new("revoke-key")
                .about("Revoke a signing key: its tokens are void within seconds, and another key signs")
                .arg(Arg::new("kid").value_name("KID").required(true).help("Id of the key, as `keys` shows it"))
                .args(up::places()),
        )
        .subcommand(
            Command::new("change-sealing-key")
                .about("Seal all secrets with a new key; the platform must not run")
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
    let auth = &options.auth;
    let answer = match name {
        "mails" => {
            let mails = auth::pending_mails(auth, &host).await.map_err(config)?;
            let rows = mails.into_iter().map(|mail| {
                json!({"to": mail.to, "template": mail.template, "link": mail.link, "token": mail.token})
            });
            json!({"mails": rows.collect::<Vec<_>>()})
        }
        "keys" => keys(auth::signing_keys(auth, &host).await.map_err(config)?),
        "rotate-key" => {
            let at_once = matches.get_flag("at-once");
            keys(auth::rotate_signing_key(auth, &host, at_once).await.map_err(config)?)
        }
        "revoke-key" => {
            let kid = matches.get_one::<String>("kid").map_or("", String::as_str);
            keys(auth::revoke_signing_key(auth, &host, kid).await.map_err(config)?)
        }
        "change-sealing-key" => {
            let done = auth::change_sealing_key(auth, &host).await.map_err(config)?;
            json!({"resealed": done.secrets, "old_key": done.old_key})
        }
        _ => {
            let owner = auth::reset_owner(auth, &host).await.map_err(config)?;
            json!({"owner": {"email": owner.email, "password": owner.password.expose_secret()}})
        }
    };
    let mut printer = Printer::new(output, false);
    printer.print(&answer)?;
    printer.finish()
}

fn keys(keys: Vec<SigningKey>) -> Value {
    let rows = keys.into_iter().map(|key| {
        let not_before = key.not_before.to_string();
        json!({"kid": key.kid, "signs": key.signs, "signs_from": not_before, "revoked": key.revoked})
    });
    json!({"keys": rows.collect::<Vec<_>>()})
}
