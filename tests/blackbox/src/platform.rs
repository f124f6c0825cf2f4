//! A running `platform up`.

use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// How long a start may take: recovery after a kill included, on a machine that builds beside it.
const START_TIME_MAX: Duration = Duration::from_secs(60);

/// What the process prints once it serves: one line of JSON on its standard output.
#[derive(Debug, Deserialize)]
struct Ready {
    grpc: String,
    http: String,
    owner: Option<Owner>,
}

/// Who may sign in first; printed by the first start alone.
#[derive(Clone, Debug, Deserialize)]
pub struct Owner {
    /// The address to sign in with.
    pub email: String,
    /// The password, until the owner sets another.
    pub password: String,
}

/// The process; it is killed when this is dropped.
#[derive(Debug)]
pub struct Platform {
    child: Child,
    ready: Ready,
}

impl Platform {
    /// Starts the platform on what `data` holds, with further arguments, on ports that the system chooses.
    ///
    /// # Errors
    /// It cannot be started, or ends or stays silent instead of getting ready.
    pub async fn start(data: &Path, arguments: &[&str]) -> Result<Self> {
        let mut child = spawn(data, arguments)?;
        let printed = child.stdout.take().context("the standard output is piped")?;
        let mut lines = BufReader::new(printed).lines();
        let line = tokio::time::timeout(START_TIME_MAX, lines.next_line())
            .await
            .with_context(|| format!("not ready after {START_TIME_MAX:?}"))??;
        let Some(line) = line else {
            let status = child.wait().await?;
            bail!("the platform ended with {status}; see {}", log_path(data).display());
        };
        let ready = serde_json::from_str(&line).with_context(|| line.clone())?;
        Ok(Self { child, ready })
    }

    /// Starts the platform and kills it `after` that time, wherever it is by then.
    ///
    /// # Errors
    /// It cannot be started, or ends by itself before.
    pub async fn start_and_kill(data: &Path, arguments: &[&str], after: Duration) -> Result<()> {
        let mut child = spawn(data, arguments)?;
        match tokio::time::timeout(after, child.wait()).await {
            Ok(ended) => {
                bail!("the platform ended with {}; see {}", ended?, log_path(data).display())
            }
            Err(_) => child.kill().await.context("the platform cannot be killed"),
        }
    }

    /// Where gRPC is served, such as `127.0.0.1:7400`.
    #[must_use]
    pub fn grpc(&self) -> &str {
        &self.ready.grpc
    }

    /// Where HTTP is served, such as `127.0.0.1:7480`.
    #[must_use]
    pub fn http(&self) -> &str {
        &self.ready.http
    }

    /// The owner whom a first start made.
    #[must_use]
    pub fn owner(&self) -> Option<&Owner> {
        self.ready.owner.as_ref()
    }

    /// The id of the process, while it lives.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// Ends the process at once, as a power cut would, and waits until it is gone.
    ///
    /// # Errors
    /// The process is not ours to end.
    pub async fn kill(mut self) -> Result<()> {
        self.child.kill().await.context("the platform cannot be killed")
    }

    /// Waits until the process has ended by itself.
    ///
    /// # Errors
    /// It has not within `bound`.
    pub async fn ended(mut self, bound: Duration) -> Result<ExitStatus> {
        let ended = tokio::time::timeout(bound, self.child.wait()).await;
        Ok(ended.with_context(|| format!("still running after {bound:?}"))??)
    }
}

/// The process, whose standard output is to be read.
fn spawn(data: &Path, arguments: &[&str]) -> Result<Child> {
    let program = binary("platform")?;
    let mut command = Command::new(&program);
    command
        .args(["--output", "json", "up", "--listen", "127.0.0.1:0", "--http", "127.0.0.1:0"])
        .arg("--data")
        .arg(data)
        .args(arguments)
        .env_clear()
        .envs(std::env::vars().filter(|(name, _)| !name.starts_with("PLATFORM_")))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log(data)?)
        .kill_on_drop(true);
    command.spawn().with_context(|| program.display().to_string())
}

/// The built binary of a name, beside the running one.
///
/// # Errors
/// It is not built.
pub fn binary(name: &str) -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let found =
        own.ancestors().skip(1).take(3).map(|folder| folder.join(name)).find(|it| it.is_file());
    found.with_context(|| format!("`{name}` is not built: cargo build --package {name}"))
}

fn log_path(data: &Path) -> PathBuf {
    data.with_extension("log")
}

/// The log of all starts on a folder, beside it.
fn log(data: &Path) -> Result<Stdio> {
    let path = log_path(data);
    let file = std::fs::OpenOptions::new().create(true).append(true).open(&path);
    Ok(file.with_context(|| path.display().to_string())?.into())
}
