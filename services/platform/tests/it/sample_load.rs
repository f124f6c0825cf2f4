//! `platform up --sample` as a process: killed in the middle and started again, and asked for later.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

use chrono::NaiveDate;
use sample::{Settings, campaigns, reports};
use serde_json::Value;
use testkit::{Child, wait_for};
use tokio::process::Command;

const PLATFORM: &str = env!("CARGO_BIN_EXE_platform");
/// Longer than anything here takes, with nothing optimised.
const BOUND: Duration = Duration::from_secs(400);

/// A platform that runs, and whoever types commands beside it.
struct Up {
    child: Child,
    folder: PathBuf,
    server: String,
    /// Address and password of the owner whom a first start made.
    owner: Option<(String, String)>,
}

impl Up {
    async fn start(folder: &Path, arguments: &[&str]) -> Self {
        let data = folder.join("data").display().to_string();
        let home = folder.join("home").display().to_string();
        let ports = ["--listen", "127.0.0.1:0", "--http", "127.0.0.1:0", "--data", &data];
        let all = ["--output", "json", "up"].iter().chain(&ports).chain(arguments);
        // What a process leaves that dies is taken up soon.
        let variables = [
            ("PLATFORM_CLI_HOME", home.as_str()),
            ("PLATFORM_ETL__LEASE", "3s"),
            ("PLATFORM_ETL__HEARTBEAT", "1s"),
        ];
        let mut child = Child::start(PLATFORM, all, &variables);
        let ready = child.wait_for_line(BOUND, |line| line.contains("readyMillis")).await;
        let ready: Value = serde_json::from_str(&ready).unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let owner = Some(&ready["owner"]).filter(|it| it.is_object());
        Self {
            child,
            folder: folder.to_owned(),
            server: format!("http://{}", text(&ready["grpc"])),
            owner: owner.map(|it| (text(&it["email"]), text(&it["password"]))),
        }
    }

    fn is_there(&self, file: &str) -> bool {
        self.folder.join("data").join(file).exists()
    }

    /// A command on this platform.
    async fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(PLATFORM);
        command.args(["--server", &self.server, "--output", "json"]).args(arguments);
        command.env("PLATFORM_CLI_HOME", self.folder.join("home")).kill_on_drop(true);
        tokio::time::timeout(BOUND, command.output()).await.expect("it ends").unwrap()
    }

    /// What a command prints that goes well.
    async fn printed(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments).await;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    async fn login(&self, (email, password): &(String, String)) {
        let file = self.folder.join("password");
        std::fs::write(&file, password).unwrap();
        let file = file.display().to_string();
        self.printed(&["login", "--email", email, "--password-file", &file]).await;
    }

    /// What the table of daily delivery holds, as the files on disk say and as the platform answers.
    async fn delivery(&self) -> (String, String) {
        let sql = "SELECT CAST(count(*) AS VARCHAR) || '/' || CAST(sum(impressions) AS VARCHAR) || '/' || \
                   CAST(sum(clicks) AS VARCHAR) AS line FROM gold.campaign_metrics_daily";
        let answered = self.printed(&["query", sql]).await;
        (expected(&self.folder.join("data/files")), answered)
    }
}

/// What the sample's files say: of each campaign and day the newest good row.
fn expected(files: &Path) -> String {
    let only = |folder: &Path| std::fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let delivery = only(files).join("sample/delivery");
    let names = std::fs::read_dir(delivery).unwrap().map(|it| it.unwrap().path());
    let day = |path: PathBuf| -> Option<NaiveDate> { path.file_stem()?.to_str()?.parse().ok() };
    let days: Vec<NaiveDate> = names.filter_map(day).collect();
    let settings = Settings {
        seed: 7,
        advertisers: 24,
        campaigns: 25,
        days: days.len().try_into().unwrap(),
        last_day: *days.iter().max().unwrap(),
    };
    assert_eq!(settings.days, 90);
    let all: Vec<_> = campaigns(&settings).collect();
    let mut rows = BTreeMap::new();
    for day in settings.first_day().iter_days().take(90) {
        let good = reports(&settings, &all, day).filter(|row| row.fault.is_none());
        rows.extend(good.map(|row| ((row.campaign, row.day), row)));
    }
    let impressions: i64 = rows.values().map(|row| row.impressions).sum();
    let clicks: i64 = rows.values().map(|row| row.clicks).sum();
    format!("{}/{impressions}/{clicks}", rows.len())
}

#[tokio::test]
async fn a_sample_whose_process_is_killed_goes_on_with_the_next_start() {
    let folder = testkit::folder();
    let mut up = Up::start(folder.path(), &["--sample"]).await;
    let owner = up.owner.clone().expect("a first start makes an owner");
    wait_for("the tour has signed in", BOUND, async || up.is_there("sample.session")).await;
    up.child.kill().await;

    let mut up = Up::start(folder.path(), &["--sample"]).await;
    assert!(!up.is_there("sample.loaded"));
    let owner = up.owner.clone().unwrap_or(owner);
    up.login(&owner).await;
    wait_for("the run is on its way", BOUND, async || {
        let status = up.run(&["pipeline", "status", "sample"]).await;
        let status = String::from_utf8_lossy(&status.stdout).into_owned();
        status.contains("EXECUTION_STATUS_RUNNING") || status.contains("_COMPLETED")
    })
    .await;
    up.child.kill().await;

    let up = Up::start(folder.path(), &["--sample"]).await;
    wait_for("the tour has ended", BOUND, async || up.is_there("sample.loaded")).await;
    wait_for("its session is over", BOUND, async || !up.is_there("sample.session")).await;
    up.login(&owner).await;
    let (expected, answered) = up.delivery().await;
    assert!(answered.contains(&expected), "{expected} is not in {answered}");
    let status = up.printed(&["pipeline", "status", "sample"]).await;
    assert!(status.contains("_COMPLETED") && !status.contains("_FAILED"), "{status}");
}

#[tokio::test]
async fn a_platform_that_began_without_the_sample_gets_it_later() {
    let folder = testkit::folder();
    let mut up = Up::start(folder.path(), &[]).await;
    let owner = up.owner.clone().expect("a first start makes an owner");
    // Killed, it might not have noted yet that the password was shown, and the next start would show another.
    up.child.terminate().await;
    assert!(up.child.wait(BOUND).await.success());
    let mut up = Up::start(folder.path(), &["--sample"]).await;
    // Nobody has its password any more, and nobody is signed in.
    up.child.wait_for_line(BOUND, |line| line.contains("sample load --data")).await;
    assert!(!up.is_there("sample.loaded"));
    up.login(&owner).await;
    let data = folder.path().join("data").display().to_string();
    let load = ["sample", "load", "--data", data.as_str()];
    up.printed(&load).await;
    assert!(up.is_there("sample.loaded"));
    let (expected, answered) = up.delivery().await;
    assert!(answered.contains(&expected), "{expected} is not in {answered}");
    assert!(up.printed(&load).await.contains("already"));
}
