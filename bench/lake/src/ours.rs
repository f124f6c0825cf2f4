//! Ours: the platform's own binary, through the calls that everybody has.

mod calls;
mod declared;

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};
use blackbox::{Platform, Session};
use platform_proto::platform::config::v1::ConfigObject;
use serde_json::Value;

pub(crate) use self::calls::Calls;
use crate::input::{CAMPAIGNS, Input};
use crate::peers::Measured;
use crate::sums;

/// How often a query is asked, after a first time that does not count; the median is told. `peers/steps.py` does the same.
const ASKED: usize = 5;
/// The same statements as the peers'.
const QUERIES: &str = include_str!("../peers/queries.json");
const BRONZE: &str = "SELECT count(*) FROM bronze.facts";
const SILVER: &str = "SELECT count(*), sum(impressions), sum(spend) FROM silver.facts";
const GOLD: &str = "SELECT count(*), sum(impressions), sum(spend) FROM gold.daily";
/// Limits that a load of this size needs.
const SETTINGS: &str = "[server.limits]\ncall_timeout = \"20m\"\n";
/// Where files are staged, below the folder of the run.
const STAGING: &str = "staging";

/// Runs every step.
pub(crate) async fn run(folder: &Path, input: &Input) -> Result<Measured> {
    let place = folder.join("ours");
    if place.exists() {
        std::fs::remove_dir_all(&place)?;
    }
    std::fs::create_dir_all(&place)?;
    let staging = std::fs::canonicalize(&place)?.join(STAGING);
    let settings = format!("{SETTINGS}[data]\nstaging = \"{}/{{org}}\"\n", staging.display());
    let (platform, session) = start(&place, &settings).await?;
    let calls = Calls::new(&session, &platform)?;
    calls.apply(declared::objects()).await?;
    let own = staging.join(session.org_id.to_string());
    std::fs::create_dir_all(&own)?;
    for name in ["facts", "local", "scattered", "campaigns"] {
        let name = format!("{name}.ndjson");
        std::fs::hard_link(folder.join(&name), own.join(&name))?;
    }
    let measured = steps(&calls, &platform, input).await;
    platform.kill().await?;
    measured
}

/// Starts the platform in an empty folder.
pub(crate) async fn start(place: &Path, settings: &str) -> Result<(Platform, Session)> {
    let config = place.join("platform.toml");
    std::fs::write(&config, settings)?;
    let config = config.to_string_lossy().into_owned();
    let platform = Platform::start(&place.join("data"), &["--config", &config]).await?;
    let owner = platform.owner().cloned().context("a first start names its owner")?;
    let session = Session::open(&platform, &owner).await?;
    Ok((platform, session))
}

/// The declaration of `facts` alone.
pub(crate) fn facts() -> Vec<ConfigObject> {
    declared::objects().into_iter().take(1).collect()
}

async fn steps(calls: &Calls, platform: &Platform, input: &Input) -> Result<Measured> {
    let mut measured = Measured::default();
    let campaigns = calls.ingest("campaigns", "campaigns", CAMPAIGNS).await?;
    calls.process(&campaigns).await?;
    let begun = Instant::now();
    let facts = calls.ingest("facts", "facts", input.rows).await?;
    let seconds = begun.elapsed().as_secs_f64();
    measured.add("bronze", seconds, calls.line(BRONZE).await?);
    let local = calls.ingest("facts", "local", input.later).await?;
    let scattered = calls.ingest("facts", "scattered", input.later).await?;
    for (step, batch) in
        [("silver", &facts), ("upsert, local", &local), ("upsert, scattered", &scattered)]
    {
        let begun = Instant::now();
        calls.process(batch).await.with_context(|| step.to_owned())?;
        let seconds = begun.elapsed().as_secs_f64();
        measured.add(step, seconds, calls.line(SILVER).await?);
    }
    let begun = Instant::now();
    calls.build("daily").await?;
    let seconds = begun.elapsed().as_secs_f64();
    measured.add("gold", seconds, calls.line(GOLD).await?);
    let queries: Value = serde_json::from_str(QUERIES)?;
    for (step, sql) in queries.as_object().context("statements by step")? {
        let sql = sql.as_str().context("a statement")?;
        let sql = sql.replace("$facts", "silver.facts").replace("$daily", "gold.daily");
        let mut rows = calls.rows(&sql).await.with_context(|| step.clone())?;
        let mut seconds = [0.0; ASKED];
        for seconds in &mut seconds {
            let begun = Instant::now();
            rows = calls.rows(&sql).await?;
            *seconds = begun.elapsed().as_secs_f64();
        }
        seconds.sort_by(f64::total_cmp);
        measured.add(step, seconds[ASKED / 2], sums::of(&rows));
    }
    let id = platform.id().context("the platform lives")?;
    measured.peak_bytes = peak_bytes(id)?;
    Ok(measured)
}

/// The most that a process has had resident.
pub(crate) fn peak_bytes(id: u32) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.context("VmHWM")?.trim().trim_end_matches("kB").trim();
    Ok(kibibytes.parse::<u64>()? * 1024)
}
