//! Servers as processes of their own, with the processor time and the memory that they take.

use std::fs::File;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// What the kernel counts processor time of processes in: `USER_HZ`, 100 on every Linux.
const TICK: Duration = Duration::from_millis(10);
/// How long a server may take to start.
const START_MAX: Duration = Duration::from_secs(60);
/// How often it is looked for meanwhile.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// A server, which ends with this value.
pub(crate) struct Process {
    child: Child,
    /// Where it listens, as `HOST:PORT`.
    pub(crate) address: String,
}

impl Process {
    /// Starts a server that will listen on `port`, and waits until it does; what it prints goes into a file.
    pub(crate) async fn start(command: &mut Command, port: u16, log: &Path) -> Result<Self> {
        let output = File::create(log).with_context(|| log.display().to_string())?;
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        let child = command.spawn().with_context(|| format!("cannot start {command:?}"))?;
        let mut this = Self { child, address: format!("{}:{port}", Ipv4Addr::LOCALHOST) };
        let started = Instant::now();
        while TcpStream::connect(&this.address).is_err() {
            if this.child.try_wait()?.is_some() || started.elapsed() > START_MAX {
                let printed = std::fs::read_to_string(log).unwrap_or_default();
                bail!("{command:?} did not start: {}", printed.trim());
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        Ok(this)
    }

    /// The processor time that it has taken, of user and kernel, to 10 ms.
    pub(crate) fn processor_time(&self) -> Result<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // The name before the closing bracket may have spaces.
        let (_, fields) = stat.rsplit_once(')').context("/proc/PID/stat")?;
        let fields: Vec<&str> = fields.split_whitespace().collect();
        let ticks: u32 = fields[11].parse::<u32>()? + fields[12].parse::<u32>()?;
        Ok(TICK * ticks)
    }

    /// Resident memory, in bytes.
    pub(crate) fn memory(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.trim().strip_suffix(" kB")).context("VmRSS")?;
        Ok(kib.parse::<u64>()? * 1024)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // What it keeps is removed next, so that it may end at once.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// A port that nobody listens on.
pub(crate) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
