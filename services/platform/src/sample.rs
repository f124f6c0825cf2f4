//! `platform up --sample`: made-up data through the whole platform, from files to an answer.
//!
//! Owns:      the order of the first tour: files, template, connector, pipeline, run, result.
//! Invariant: everything goes through the contracts, as the owner that the first start made; nothing is written past
//!            them.
//! Not here:  what the files hold (`sample`), what the template declares (config).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use auth::FirstCredential;
use base::Clock;
use indicatif::{ProgressBar, ProgressStyle};
use sample::Settings;
use secrecy::ExposeSecret as _;
use serde_json::json;

use crate::cli::asking::ask;
use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::output::{self, Output};
use crate::cli::pipeline::declaration::Declaration;
use crate::cli::pipeline::{self, Progress};
use crate::cli::{query, sample as files};

/// The connector and the pipeline.
const DECLARATION: &str = include_str!("../samples/advertising.yaml");
/// The template that has the data sets.
const TEMPLATE: &str = "advertising";
/// What the tour ends with.
const RESULT: &str = "SELECT client_name, campaign_name, pacing_status, round(pacing_rate, 1) AS pacing, \
                      round(margin_percent, 1) AS margin FROM gold.pacing_summary \
                      WHERE pacing_rate IS NOT NULL ORDER BY abs(pacing_rate - 100) DESC LIMIT 10";

/// How much is made.
fn settings(clock: &dyn Clock) -> Settings {
    Settings {
        seed: 7,
        advertisers: 24,
        campaigns: 25,
        days: 90,
        last_day: files::yesterday(clock),
    }
}

/// Makes the sample below `data`, and runs its pipeline on the platform at `server`.
pub(crate) async fn load(
    server: &str,
    owner: &FirstCredential,
    data: &Path,
    clock: &dyn Clock,
) -> Result<(), Complaint> {
    let mut connection =
        Connection::signed_in(server, &owner.email, owner.password.expose_secret()).await?;
    let folder = data.join("files").join(connection.profile.org_id.to_string()).join("sample");
    let settings = settings(clock);
    let bar = ProgressBar::new(u64::from(settings.days));
    if let Ok(style) = ProgressStyle::with_template("writing the sample  {bar:40} {pos}/{len} days")
    {
        bar.set_style(style);
    }
    let summary = sample::write(&folder, &settings, |days| bar.set_position(u64::from(days)))?;
    bar.finish_and_clear();
    say(&format!(
        "The sample: {} campaigns, {} deals, {} rows of daily reports, of which {} restate others, {} came late, {} cannot be read and {} cannot be true.",
        summary.campaigns,
        summary.deals,
        summary.rows,
        summary.restated,
        summary.late,
        summary.unusable,
        summary.impossible,
    ))?;
    let request = json!({"templateId": TEMPLATE});
    ask(&mut connection, "config.v1.ConfigService/InstallTemplate", request).await?;
    let folder = fs::canonicalize(&folder)?.display().to_string();
    let declaration =
        Declaration::parse(DECLARATION, &BTreeMap::from([("directory".to_owned(), folder)]))?;
    declaration.apply(&mut connection, false).await?;
    let execution = start(&mut connection).await?;
    let last = pipeline::end(&mut connection, &execution, &Progress::on(true)).await?;
    output::print(Output::Table, &json!({"layers": pipeline::layers(&last)}))?;
    if last["status"] != "EXECUTION_STATUS_COMPLETED" {
        let said = last["error"]["message"].as_str().unwrap_or("it did not complete");
        return Err(
            tonic::Status::failed_precondition(format!("the sample's pipeline: {said}")).into()
        );
    }
    say("\nThe campaigns that are farthest from their plan:\n")?;
    query::print(&mut connection, RESULT, 0, Output::Table).await?;
    say(&format!(
        "\nAsk for more, such as:\n\n  platform query \"{RESULT}\"\n  platform dataset quarantine campaign_metrics\n  platform pipeline status sample\n  platform table list\n"
    ))
}

fn say(text: &str) -> Result<(), Complaint> {
    output::write(&format!("{text}\n"))
}

async fn start(connection: &mut Connection) -> Result<String, Complaint> {
    let id = pipeline::find(connection, "sample").await?;
    let request = json!({"pipelineId": id, "idempotencyKey": "sample"});
    let answer = ask(connection, "etl.v1.ETLService/TriggerPipeline", request).await?;
    Ok(answer["execution"]["id"].as_str().unwrap_or_default().to_owned())
}
