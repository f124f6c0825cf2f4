//! Processes that tests start.

use std::ffi::OsStr;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};
use tokio::process::Command;
use tokio::sync::watch;

/// Lines of output that are kept; later ones are dropped, so that a chatty process cannot fill the memory.
const LINES_MAX: usize = 100_000;

/// A process whose output is collected, and which is killed when the value is dropped.
#[derive(Debug)]
pub struct Child {
    name: String,
    process: tokio::process::Child,
    lines: watch::Receiver<Vec<String>>,
}

impl Child {
    /// Starts `program` with `arguments` and with `variables` added to the environment.
    ///
    /// # Panics
    ///
    /// If it cannot be started.
    pub fn start<A: AsRef<OsStr>>(
        program: impl AsRef<OsStr>,
        arguments: impl IntoIterator<Item = A>,
        variables: &[(&str, &str)],
    ) -> Self {
        let name = program.as_ref().to_string_lossy().into_owned();
        let mut command = Command::new(program);
        command.args(arguments).envs(variables.iter().copied());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = match command.kill_on_drop(true).spawn() {
            Ok(process) => process,
            Err(error) => panic!("{name} does not start: {error}"),
        };
        let (sender, lines) = watch::channel(Vec::new());
        collect(process.stdout.take().expect("it was piped"), sender.clone());
        collect(process.stderr.take().expect("it was piped"), sender);
        Self { name, process, lines }
    }

    /// The id of the process, while it runs.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.process.id()
    }

    /// What it has written so far, both outputs together.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.lines.borrow().clone()
    }

    /// Waits for a line that fits, among those written before as well, and gives it back.
    ///
    /// # Panics
    ///
    /// If there is none within `bound`, or the outputs end; with everything that was written.
    pub async fn wait_for_line(
        &mut self,
        bound: Duration,
        fits: impl Fn(&str) -> bool + Send,
    ) -> String {
        let name = self.name.clone();
        let found = |lines: &Vec<String>| lines.iter().find(|line| fits(line)).cloned();
        let waited = async {
            let lines = self.lines.wait_for(|lines| found(lines).is_some()).await;
            lines.ok().and_then(|lines| found(&lines))
        };
        match tokio::time::timeout(bound, waited).await {
            Ok(Some(line)) => line,
            Ok(None) => panic!("{name} ended without the line:\n{}", self.lines().join("\n")),
            Err(_) => panic!("{name}: no line within {bound:?}:\n{}", self.lines().join("\n")),
        }
    }

    /// Asks it to end, by SIGTERM.
    ///
    /// # Panics
    ///
    /// If the signal cannot be sent.
    pub async fn terminate(&mut self) {
        let Some(id) = self.id() else { return };
        let sent = Command::new("kill").arg("-TERM").arg(id.to_string()).status().await;
        assert!(sent.is_ok_and(|status| status.success()), "{}: no signal sent", self.name);
    }

    /// Kills it by SIGKILL and waits for its end.
    ///
    /// # Panics
    ///
    /// If that fails.
    pub async fn kill(&mut self) {
        self.process.kill().await.expect("a process of ours can be killed");
    }

    /// Waits for its end.
    ///
    /// # Panics
    ///
    /// If it still runs after `bound`; with everything that was written.
    pub async fn wait(&mut self, bound: Duration) -> ExitStatus {
        match tokio::time::timeout(bound, self.process.wait()).await {
            Ok(status) => status.expect("a process of ours can be waited for"),
            Err(_) => {
                panic!("{} runs after {bound:?}:\n{}", self.name, self.lines().join("\n"))
            }
        }
    }
}

fn collect(output: impl AsyncRead + Unpin + Send + 'static, lines: watch::Sender<Vec<String>>) {
    tokio::spawn(async move {
        let mut output = BufReader::new(output).lines();
        // A read error is the end of the process for us.
        while let Ok(Some(line)) = output.next_line().await {
            lines.send_modify(|lines| {
                if lines.len() < LINES_MAX {
                    lines.push(line);
                }
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUND: Duration = Duration::from_secs(20);

    fn shell(script: &str) -> Child {
        Child::start("sh", ["-c", script], &[("WORD", "hello")])
    }

    #[tokio::test]
    async fn lines_of_both_outputs_are_collected() {
        let mut child = shell("echo $WORD; echo oops >&2; exit 3");
        assert_eq!(child.wait_for_line(BOUND, |line| line.starts_with('h')).await, "hello");
        child.wait_for_line(BOUND, |line| line == "oops").await;
        assert_eq!(child.wait(BOUND).await.code(), Some(3));
    }

    #[tokio::test]
    async fn a_process_ends_by_signal() {
        let mut child =
            shell("trap 'echo bye; exit 0' TERM; echo ready; while :; do sleep 0.05; done");
        child.wait_for_line(BOUND, |line| line == "ready").await;
        child.terminate().await;
        assert!(child.wait(BOUND).await.success());
        // What it wrote last may be read after its end.
        child.wait_for_line(BOUND, |line| line == "bye").await;
        assert_eq!(child.lines(), ["ready", "bye"]);
    }

    #[tokio::test]
    async fn a_process_does_not_outlive_its_value() {
        let mut child = shell("echo ready; exec sleep 600");
        child.wait_for_line(BOUND, |line| line == "ready").await;
        let id = child.id().expect("it runs");
        drop(child);
        crate::wait_for("its end", BOUND, async || {
            // A process that ended and was not waited for is still listed, as a zombie.
            match std::fs::read_to_string(format!("/proc/{id}/stat")) {
                Ok(stat) => stat.contains(") Z "),
                Err(_) => true,
            }
        })
        .await;
    }

    #[tokio::test]
    #[should_panic(expected = "ended without the line")]
    async fn a_line_that_never_comes_is_a_failure() {
        shell("echo other").wait_for_line(BOUND, |line| line == "wanted").await;
    }
}
