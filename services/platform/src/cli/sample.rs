//! `platform sample`: made-up advertising data as files, or in the platform.

use std::path::PathBuf;

use base::SystemClock;
use chrono::{DateTime, NaiveDate};
use clap::{Arg, ArgMatches, Command};
use indicatif::ProgressBar;
use sample::Settings;
use serde_json::json;

use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::output::{self, Output};
use crate::sample as tour;

/// `platform sample`.
pub(crate) fn command() -> Command {
    let count = |id: &'static str, default: &'static str, help: &'static str| {
        Arg::new(id)
            .long(id)
            .value_name("N")
            .default_value(default)
            .value_parser(clap::value_parser!(u32))
            .help(help)
    };
    Command::new("sample")
        .about("Write made-up advertising data: campaigns, deals, daily reports with their faults")
        .args_conflicts_with_subcommands(true)
        .subcommand_negates_reqs(true)
        .subcommand(
            Command::new("load")
                .about("Bring the data of `platform up --sample` into the platform, as whoever is signed in")
                .arg(
                    Arg::new("data")
                        .long("data")
                        .value_name("FOLDER")
                        .default_value("data")
                        .value_parser(clap::value_parser!(PathBuf))
                        .help("The platform's folder, on this machine"),
                ),
        )
        .args([
            Arg::new("folder")
                .required(true)
                .value_parser(clap::value_parser!(PathBuf))
                .help("Where the files go; made if it is missing"),
            Arg::new("seed")
                .long("seed")
                .value_name("N")
                .default_value("7")
                .value_parser(clap::value_parser!(u64))
                .help("The same seed gives the same files"),
            count("advertisers", "24", "Advertisers"),
            count("campaigns", "25", "Campaigns of each advertiser"),
            count("days", "90", "Days of delivery"),
            Arg::new("last-day")
                .long("last-day")
                .value_name("YYYY-MM-DD")
                .value_parser(clap::value_parser!(NaiveDate))
                .help("The newest day with delivery; otherwise yesterday"),
        ])
}

/// `platform sample load`.
pub(crate) async fn load(
    matches: &ArgMatches,
    connection: &mut Connection,
) -> Result<(), Complaint> {
    let data = matches.get_one::<PathBuf>("data").cloned().unwrap_or_default();
    if !data.is_dir() {
        let data = data.display();
        return Err(Complaint::Usage(format!("--data: there is no folder {data}")));
    }
    if tour::is_loaded(&data) {
        return output::write("The sample is loaded already.\n");
    }
    tour::load(connection, &data, &SystemClock).await
}

pub(crate) fn run(matches: &ArgMatches, output: Output) -> Result<(), Complaint> {
    let number = |id: &str| matches.get_one::<u32>(id).copied().unwrap_or_default();
    let last_day = matches.get_one::<NaiveDate>("last-day").copied();
    let settings = Settings {
        seed: matches.get_one::<u64>("seed").copied().unwrap_or_default(),
        advertisers: number("advertisers"),
        campaigns: number("campaigns"),
        days: number("days"),
        last_day: last_day.unwrap_or_else(|| yesterday(&SystemClock)),
    };
    settings.check().map_err(Complaint::Usage)?;
    let folder = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
    let bar = ProgressBar::new(u64::from(settings.days));
    let summary = sample::write(&folder, &settings, |days| bar.set_position(u64::from(days)))?;
    bar.finish_and_clear();
    output::print(
        output,
        &json!({"sample": {
            "folder": folder.display().to_string(),
            "campaigns": summary.campaigns,
            "misnamed": summary.misnamed,
            "marginOutliers": summary.margin_outliers,
            "deals": summary.deals,
            "rows": summary.rows,
            "restated": summary.restated,
            "late": summary.late,
            "unusable": summary.unusable,
            "impossible": summary.impossible,
            "bytes": summary.bytes,
        }}),
    )
}

/// The day before the clock's, in UTC.
pub(crate) fn yesterday(clock: &dyn base::Clock) -> NaiveDate {
    let micros = clock.now().micros();
    let now = DateTime::from_timestamp_micros(micros).unwrap_or_default();
    now.date_naive().pred_opt().unwrap_or_default()
}
