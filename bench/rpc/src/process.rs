//! Processes of this program, and the processor time that they take.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// What the kernel counts processor time of processes in: `USER_HZ`, 100 on every Linux.
const TICK: Duration = Duration::from_millis(10);

/// A server, which ends with this value.
pub(crate) struct Process {
    child: Child,
    /// Where it listens, as `HOST:PORT`.
    pub(crate) address: String,
}

/// Tells the parent where this process listens.
pub(crate) fn say(address: &str) {
    let mut out = std::io::stdout().lock();
    // A parent that has gone ends this process in another way.
    _ = writeln!(out, "{address}").and_then(|()| out.flush());
}

impl Process {
    /// Starts this program with other arguments, on one processor if one is named.
    pub(crate) fn start(arguments: &[&str], processor: Option<usize>) -> Result<Self> {
        let program = std::env::current_exe()?;
        let mut command = match processor {
            None => Command::new(program),
            Some(processor) => {
                let mut command = Command::new("taskset");
                command.args(["-c", &processor.to_string()]).arg(program);
                command
            }
        };
        let log = std::env::temp_dir().join("bench-rpc.log");
        let log = std::fs::OpenOptions::new().create(true).append(true).open(log)?;
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log);
        let mut child = command.spawn().context("cannot start a server")?;
        let output = child.stdout.take().context("the server's output is piped")?;
        let mut address = String::new();
        BufReader::new(output).read_line(&mut address)?;
        let address = address.trim().to_owned();
        let this = Self { child, address };
        if this.address.is_empty() {
            bail!("{arguments:?} did not start; see bench-rpc.log in the temporary folder");
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
}

impl Drop for Process {
    fn drop(&mut self) {
        // It keeps nothing, so that it may end at once.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Moves this process to one processor, or to all of `count`.
pub(crate) fn pin_self(processors: &str) -> Result<()> {
    let pid = std::process::id().to_string();
    let mut command = Command::new("taskset");
    command.args(["--all-tasks", "--pid", "--cpu-list", processors, &pid]).stdout(Stdio::null());
    if !command.status().context("taskset")?.success() {
        bail!("taskset cannot move this process to processors {processors}");
    }
    Ok(())
}
