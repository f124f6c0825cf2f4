//! The folder of some runs, and starting the platform there.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use base::Random;
use blackbox::{Owner, Platform};

use crate::report::Report;

/// The latest moment at which a start is killed: by then it is over on most machines.
const START_KILL_AFTER_MAX: Duration = Duration::from_millis(600);
/// First starts that are killed in one folder, at most.
const FIRST_STARTS_KILLED_MAX: u64 = 3;
/// One later start in this many is killed.
const KILLED_STARTS: u64 = 4;

/// Where the platform keeps its data, and with which settings it is started.
pub(crate) struct Place {
    data: PathBuf,
    config: String,
}

impl Place {
    /// A place in a folder, with settings as TOML.
    pub(crate) fn new(folder: &Path, settings: &str) -> Result<Self> {
        let config = folder.join("platform.toml");
        std::fs::write(&config, settings).with_context(|| config.display().to_string())?;
        Ok(Self { data: folder.join("data"), config: config.to_string_lossy().into_owned() })
    }

    /// Starts the platform on an empty folder, after some starts that were killed while it was made.
    pub(crate) async fn first_start(
        &self,
        random: &dyn Random,
        report: &mut Report,
    ) -> Result<(Platform, Owner)> {
        for _ in 0..random.below(FIRST_STARTS_KILLED_MAX + 1) {
            self.start_and_kill(random, report).await?;
        }
        let platform = self.start().await?;
        if let Some(owner) = platform.owner().cloned() {
            return Ok((platform, owner));
        }
        // The owner was made by a start that did not live to say the password.
        platform.kill().await?;
        std::fs::remove_dir_all(&self.data).with_context(|| self.data.display().to_string())?;
        let platform = self.start().await?;
        let owner = platform.owner().cloned().context("a first start names its owner")?;
        Ok((platform, owner))
    }

    /// Starts the platform on what is there, now and then after a start that was killed.
    pub(crate) async fn start_again(
        &self,
        random: &dyn Random,
        report: &mut Report,
    ) -> Result<Platform> {
        if random.below(KILLED_STARTS) == 0 {
            self.start_and_kill(random, report).await?;
        }
        self.start().await
    }

    async fn start(&self) -> Result<Platform> {
        Platform::start(&self.data, &["--config", &self.config]).await
    }

    async fn start_and_kill(&self, random: &dyn Random, report: &mut Report) -> Result<()> {
        let after = Duration::from_micros(random.below(START_KILL_AFTER_MAX.as_micros() as u64));
        Platform::start_and_kill(&self.data, &["--config", &self.config], after).await?;
        report.add_killed_start();
        Ok(())
    }
}
