//! The sample: made-up data through the whole platform, from files to an answer.
//!
//! Owns:      the order of the first tour: files, template, connector, pipeline, run, result; and where it stands.
//! Invariant: everything goes through the contracts, as somebody who is signed in; nothing is written past them. A tour
//!            that was interrupted goes on where it was, and none is begun where one has ended.
//! Not here:  what the files hold (`sample`), what the template declares (config).

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use auth::FirstCredential;
use base::Clock;
use indicatif::{ProgressBar, ProgressStyle};
use sample::Settings;
use secrecy::ExposeSecret as _;
use serde_json::{Value, json};

use crate::cli::asking::ask;
use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::output::{self, Output};
use crate::cli::pipeline::declaration::Declaration;
use crate::cli::pipeline::{self, Progress};
use crate::cli::profile::Profiles;
use crate::cli::{query, sample as files};

/// The connector and the pipeline.
const DECLARATION: &str = include_str!("../samples/advertising.yaml");
/// The template that has the data sets.
const TEMPLATE: &str = "advertising";
/// The pipeline.
const PIPELINE: &str = "sample";
/// The file that says that the tour has ended.
const MARK: &str = "sample.loaded";
/// The file with the session of a tour that goes as the platform's first owner, and the name in it.
const SESSION: &str = "sample.session";
const OWNER: &str = "first owner";
/// The stored sign-in that is used where no other is named.
const PROFILE: &str = "default";
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

/// Whether the tour has ended on the folder of a platform.
pub(crate) fn is_loaded(data: &Path) -> bool {
    data.join(MARK).exists()
}

/// The folder, if there is a tour to take on it. What a tour left that has ended is removed.
pub(crate) fn untoured(data: PathBuf) -> Option<PathBuf> {
    if !is_loaded(&data) {
        return Some(data);
    }
    forget_session(&data);
    None
}

/// Removes the session of a tour; one that is not ended ends by itself.
fn forget_session(data: &Path) {
    let session = data.join(SESSION);
    for file in [session.with_extension("lock"), session] {
        // There may be none, and what stays is removed by the next start.
        _ = fs::remove_file(file);
    }
}

/// A tour on the folder of a platform.
pub(crate) struct Tour {
    connection: Connection,
    data: PathBuf,
    /// Whether the session is the tour's own, and ends with it.
    is_own: bool,
}

impl Tour {
    /// A tour as whoever began it, as the owner whom a first start made, or as whoever is signed in to the platform on this
    /// machine. The session of an owner is stored, so that a process that goes on can be the same.
    pub(crate) async fn enter(
        server: &str,
        owner: Option<&FirstCredential>,
        data: &Path,
    ) -> Result<Self, Complaint> {
        let data = data.to_owned();
        let own = Profiles::at(data.join(SESSION));
        let mut connection = Connection::stored(server, own, OWNER)?;
        if let (Some(owner), false) = (owner, connection.is_signed_in()) {
            let password = owner.password.expose_secret().to_owned();
            connection.sign_in(owner.email.clone(), password, None).await?;
        }
        if connection.is_signed_in() {
            return Ok(Self { connection, data, is_own: true });
        }
        let profiles = Profiles::open()?;
        if profiles.get(PROFILE)?.server == server {
            connection = Connection::stored(server, profiles, PROFILE)?;
        }
        if connection.is_signed_in() {
            return Ok(Self { connection, data, is_own: false });
        }
        Err(Complaint::Config("nobody is signed in to load it".to_owned()))
    }

    /// Goes on to the end of the tour.
    pub(crate) async fn load(mut self, clock: &dyn Clock) -> Result<(), Complaint> {
        load(&mut self.connection, &self.data, clock).await?;
        if self.is_own {
            _ = ask(&mut self.connection, "auth.v1.AuthService/Logout", json!({})).await;
            forget_session(&self.data);
        }
        Ok(())
    }
}

/// What is missing after a tour that did not come to its end, and how it is had.
pub(crate) fn unloaded(complaint: Complaint, server: &str, data: &Path) -> Complaint {
    let data = data.display();
    complaint.beside(&format!(
        "the sample is not loaded: start again with --sample, or run `platform --server {server} login` and then `platform --server {server} sample load --data {data}`"
    ))
}

/// Makes the sample below `data`, runs its pipeline, and leaves the mark once that is done. Every step may be repeated.
pub(crate) async fn load(
    connection: &mut Connection,
    data: &Path,
    clock: &dyn Clock,
) -> Result<(), Complaint> {
    let execution = match newest(connection).await? {
        // Everything that comes before a run is done.
        Some(execution) => {
            say("The sample goes on where it was interrupted.")?;
            go_on(connection, &execution).await?
        }
        None => begin(connection, data, clock).await?,
    };
    let last = pipeline::end(connection, &execution, &Progress::on(true)).await?;
    output::print(Output::Table, &json!({"layers": pipeline::layers(&last)}))?;
    if last["status"] != "EXECUTION_STATUS_COMPLETED" {
        let said = last["error"]["message"].as_str().unwrap_or("it did not complete");
        return Err(
            tonic::Status::failed_precondition(format!("the sample's pipeline: {said}")).into()
        );
    }
    say("\nThe campaigns that are farthest from their plan:\n")?;
    query::print(connection, RESULT, 0, Output::Table).await?;
    mark(data)?;
    say(&format!(
        "\nAsk for more, such as:\n\n  platform query \"{RESULT}\"\n  platform dataset quarantine campaign_metrics\n  platform pipeline status sample\n  platform table list\n"
    ))
}

/// The newest run of the sample's pipeline, if there was one.
async fn newest(connection: &mut Connection) -> Result<Option<Value>, Complaint> {
    let Some(id) = pipeline::named(connection, PIPELINE).await? else { return Ok(None) };
    let request = json!({"pipelineId": id, "pagination": {"limit": 1}});
    let answer = ask(connection, "etl.v1.ETLService/ListExecutions", request).await?;
    Ok(answer["executions"].get(0).cloned())
}

/// The run to follow: the newest, or one that does what the newest did not finish.
async fn go_on(connection: &mut Connection, newest: &Value) -> Result<String, Complaint> {
    let status = newest["status"].as_str().unwrap_or_default();
    let id = |execution: &Value| execution["id"].as_str().unwrap_or_default().to_owned();
    let is_good = !pipeline::has_ended(newest) || status == "EXECUTION_STATUS_COMPLETED";
    if is_good {
        return Ok(id(newest));
    }
    let request = json!({"executionId": newest["id"]});
    let answer = ask(connection, "etl.v1.ETLService/RetryExecution", request).await?;
    Ok(id(&answer["newExecution"]))
}

/// Writes the files, declares everything, and starts the run.
async fn begin(
    connection: &mut Connection,
    data: &Path,
    clock: &dyn Clock,
) -> Result<String, Complaint> {
    let folder = data.join("files").join(connection.profile.org_id.to_string()).join("sample");
    write(&folder, &settings(clock))?;
    let request = json!({"templateId": TEMPLATE});
    ask(connection, "config.v1.ConfigService/InstallTemplate", request).await?;
    let folder = fs::canonicalize(&folder)?.display().to_string();
    let declaration =
        Declaration::parse(DECLARATION, &BTreeMap::from([("directory".to_owned(), folder)]))?;
    declaration.apply(connection, false).await?;
    let id = pipeline::find(connection, PIPELINE).await?;
    let request = json!({"pipelineId": id, "idempotencyKey": "sample"});
    let answer = ask(connection, "etl.v1.ETLService/TriggerPipeline", request).await?;
    Ok(answer["execution"]["id"].as_str().unwrap_or_default().to_owned())
}

/// Writes the files, unless all of them are there. Some of them may be of another day, so they are not added to.
fn write(folder: &Path, settings: &Settings) -> Result<(), Complaint> {
    if is_whole(folder, settings) {
        return say("The sample: its files are there.");
    }
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        Ok(()) | Err(_) => {}
    }
    let bar = ProgressBar::new(u64::from(settings.days));
    if let Ok(style) = ProgressStyle::with_template("writing the sample  {bar:40} {pos}/{len} days")
    {
        bar.set_style(style);
    }
    let summary = sample::write(folder, settings, |days| bar.set_position(u64::from(days)))?;
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
    ))
}

/// Whether a folder has a file for each day, which are written last. Each appears as a whole.
fn is_whole(folder: &Path, settings: &Settings) -> bool {
    let Ok(reports) = fs::read_dir(folder.join("delivery")) else { return false };
    let is_report = |name: &Path| name.extension().is_some_and(|it| it == "csv");
    let count = reports.flatten().filter(|it| is_report(&it.path())).count();
    count == settings.days as usize
}

/// Notes that the tour has ended.
fn mark(data: &Path) -> Result<(), Complaint> {
    let mut file = File::create(data.join(MARK))?;
    file.write_all(
        b"The sample is loaded; without this file `platform up --sample` looks again.\n",
    )?;
    Ok(file.sync_all()?)
}

fn say(text: &str) -> Result<(), Complaint> {
    output::write(&format!("{text}\n"))
}

#[cfg(test)]
mod tests {
    use base::SystemClock;

    use super::*;

    #[test]
    fn files_are_written_once_and_a_part_of_them_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("sample");
        let settings = Settings { days: 3, campaigns: 2, advertisers: 2, ..settings(&SystemClock) };
        write(&folder, &settings).unwrap();
        let day = folder.join("delivery").join(format!("{}.csv", settings.last_day));
        let modified = || fs::metadata(&day).unwrap().modified().unwrap();
        let first = modified();
        write(&folder, &settings).unwrap();
        assert_eq!(modified(), first, "files that are there were written again");
        fs::rename(&day, folder.join("delivery/2001-01-01.partial")).unwrap();
        fs::write(folder.join("delivery/2001-01-01.csv.old"), "").unwrap();
        let later = Settings { last_day: settings.last_day.succ_opt().unwrap(), ..settings };
        write(&folder, &later).unwrap();
        let names = fs::read_dir(folder.join("delivery")).unwrap();
        let mut names: Vec<String> =
            names.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        let days = later.first_day().iter_days().take(3);
        assert_eq!(names, days.map(|day| format!("{day}.csv")).collect::<Vec<_>>());
    }

    #[test]
    fn a_tour_that_has_ended_leaves_its_mark() {
        let data = tempfile::tempdir().unwrap();
        fs::write(data.path().join(SESSION), "{}").unwrap();
        assert_eq!(untoured(data.path().to_owned()), Some(data.path().to_owned()));
        mark(data.path()).unwrap();
        assert_eq!(untoured(data.path().to_owned()), None);
        assert!(!data.path().join(SESSION).exists(), "a session outlives its tour");
    }

    #[test]
    fn what_is_missing_is_said_with_the_commands_that_bring_it() {
        let complaint = Complaint::Config("nobody is signed in to load it".to_owned());
        let said = unloaded(complaint, "http://127.0.0.1:7400", Path::new("data")).to_string();
        assert!(
            said.contains("nobody is signed in to load it; the sample is not loaded"),
            "{said}"
        );
        for command in ["login", "sample load --data data"] {
            assert!(said.contains(&format!("`platform --server http://127.0.0.1:7400 {command}`")));
        }
    }
}
