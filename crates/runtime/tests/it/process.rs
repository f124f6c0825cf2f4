//! A whole process: the example `process`, its exit codes, its streams, and its end.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::mpsc;

use crate::BOUND;

/// The example, which Cargo builds beside the tests.
fn program() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    tests.parent().unwrap().parent().unwrap().join("examples").join("process")
}

fn command(arguments: &[&str], environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(program());
    command
        .args(arguments)
        .env_clear()
        .env("PLATFORM_SERVER__HTTP", "127.0.0.1:0")
        .env("PLATFORM_SERVER__DRAIN__LAME_DUCK", "10ms")
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs to the end, which has to come by itself; gives the exit code, stdout and the last line of stderr.
fn ended(arguments: &[&str], environment: &[(&str, &str)]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = command(arguments, environment).output().unwrap();
    let stderr = String::from_utf8(stderr).unwrap();
    let last = stderr.lines().last().unwrap_or_default().to_owned();
    (status.code(), String::from_utf8(stdout).unwrap(), last)
}

/// A process that serves.
pub(crate) struct Running {
    child: Child,
    pub(crate) address: String,
    stdout: BufReader<ChildStdout>,
    /// Lines of stderr, as they come.
    log: mpsc::Receiver<String>,
}

impl Running {
    pub(crate) fn start(environment: &[(&str, &str)]) -> Self {
        let mut child = command(&[], environment).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut address = String::new();
        stdout.read_line(&mut address).unwrap();
        let (lines, log) = mpsc::channel();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        std::thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                _ = lines.send(line); // Nobody has to read them.
            }
        });
        Self { child, address: address.trim_end().to_owned(), stdout, log }
    }

    pub(crate) fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(BOUND)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        reply
    }

    pub(crate) fn signal(&self, name: &str) {
        let id = self.child.id();
        let sent = Command::new("sh").args(["-c", &format!("kill -{name} {id}")]).status();
        assert!(sent.unwrap().success());
    }

    /// Waits for a line of the log that holds `part`.
    pub(crate) fn wait_for(&self, part: &str) -> String {
        loop {
            let line = self.log.recv_timeout(BOUND);
            let line = line.unwrap_or_else(|_| panic!("no line of the log holds {part}"));
            if line.contains(part) {
                return line;
            }
        }
    }

    /// Waits for the end; the exit code. Nothing but the address may have come on stdout.
    pub(crate) fn wait(&mut self) -> Option<i32> {
        let (done, end) = mpsc::channel();
        let id = self.child.id();
        std::thread::spawn(move || {
            if end.recv_timeout(BOUND).is_err() {
                _ = Command::new("sh").args(["-c", &format!("kill -KILL {id}")]).status();
            }
        });
        let status = self.child.wait().unwrap();
        _ = done.send(()); // The watch may have given up.
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "");
        status.code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.child.kill(); // It may be over.
        _ = self.child.wait();
    }
}

#[test]
fn a_bad_flag_is_64_and_one_sentence() {
    let (code, stdout, last) = ended(&["--confg", "a.toml"], &[]);
    assert_eq!((code, stdout.as_str()), (Some(64), ""));
    assert_eq!(last, "process: `--confg` is no flag: did you mean `--config`?");
}

#[test]
fn a_bad_configuration_is_78_and_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.toml");
    let path = file.to_str().unwrap();
    std::fs::write(&file, "[hello]\nnmae = \"x\"").unwrap();
    let (code, _, last) = ended(&["--config", path], &[]);
    assert_eq!(code, Some(78));
    let sentence =
        format!("process: `hello.nmae` (in {path}) is no known key: did you mean `hello.name`?");
    assert_eq!(last, sentence);
    let (code, _, last) = ended(&[], &[("PLATFORM_SERVER__LISTENN", "x")]);
    assert_eq!(code, Some(78));
    assert!(
        last.starts_with("process: `server.listenn` (from PLATFORM_SERVER__LISTENN)"),
        "{last}"
    );
    let (code, _, last) = ended(&[], &[("PLATFORM_SERVER__HTTP", "nowhere")]);
    assert_eq!(code, Some(78));
    assert!(last.starts_with("process: `server.http` = \"nowhere\""), "{last}");
    let (code, _, last) = ended(&["--config", "/nowhere.toml"], &[]);
    assert_eq!(code, Some(78));
    assert!(last.contains("/nowhere.toml, which cannot be read"), "{last}");
    let tls = [
        ("PLATFORM_SERVER__TLS__CERTIFICATE", "/no.pem"),
        ("PLATFORM_SERVER__TLS__KEY", "/no.key"),
    ];
    let (code, _, last) = ended(&["--check-config"], &tls);
    assert_eq!(code, Some(78));
    assert!(last.starts_with("process: `server.tls.certificate` names /no.pem"), "{last}");
}

#[test]
fn a_taken_port_is_78_and_names_its_key() {
    let running = Running::start(&[]);
    let (code, stdout, last) = ended(&[], &[("PLATFORM_SERVER__HTTP", &running.address)]);
    assert_eq!((code, stdout.as_str()), (Some(78), ""));
    assert!(last.starts_with("process: `server.http`: cannot listen on"), "{last}");
}

#[test]
fn the_effective_configuration_is_data_on_stdout() {
    let environment = [("PLATFORM_HELLO__PASSWORD", "hunter2"), ("PLATFORM_HOME", "/x")];
    let (code, stdout, last) = ended(&["--print-config"], &environment);
    assert_eq!((code, last.as_str()), (Some(0), ""));
    assert!(stdout.contains("password = \"********\" # from PLATFORM_HELLO__PASSWORD"), "{stdout}");
    assert!(!stdout.contains("hunter2"), "{stdout}");
    let parsed: toml::Table = stdout.parse().unwrap();
    assert_eq!(parsed["server"]["drain"]["lame_duck"].as_str(), Some("10ms"));
    let (code, stdout, last) = ended(&["--check-config"], &[]);
    assert_eq!((code, stdout.as_str()), (Some(0), ""));
    assert_eq!(last, "process: the configuration is valid");
}

#[test]
fn a_signal_drains_in_order_and_ends_with_0() {
    for signal in ["TERM", "INT"] {
        let mut running = Running::start(&[("PLATFORM_SERVER__DRAIN__LAME_DUCK", "2s")]);
        running.wait_for("\"started\"");
        assert!(running.get("/ready").starts_with("HTTP/1.1 200"));
        assert!(running.get("/hello").ends_with("hello world\n"));
        running.signal(signal);
        running.wait_for("leaving");
        let ready = running.get("/ready");
        assert!(
            ready.starts_with("HTTP/1.1 503") && ready.contains("the process drains"),
            "{ready}"
        );
        assert!(running.get("/hello").ends_with("hello world\n"), "the lame duck still serves");
        running.wait_for("drained");
        assert_eq!(running.wait(), Some(0), "{signal}");
    }
}

#[test]
fn a_second_signal_ends_at_once_with_130() {
    let mut running = Running::start(&[("PLATFORM_SERVER__DRAIN__LAME_DUCK", "5m")]);
    running.wait_for("\"started\"");
    running.signal("TERM");
    running.wait_for("leaving");
    running.signal("INT");
    assert_eq!(running.wait(), Some(130));
}

#[test]
fn a_task_that_does_not_end_is_named_after_the_grace_and_the_code_is_1() {
    let environment =
        [("PLATFORM_HELLO__IS_DEAF", "true"), ("PLATFORM_SERVER__DRAIN__GRACE", "50ms")];
    let mut running = Running::start(&environment);
    running.wait_for("\"started\"");
    running.signal("TERM");
    running.wait_for("drain cut short");
    let last = running.wait_for("process: ");
    assert!(last.contains("after 50ms these tasks still ran: greeter (1)"), "{last}");
    assert_eq!(running.wait(), Some(1));
}

#[test]
fn a_panic_at_the_start_is_1_and_told_in_the_log() {
    let output = command(&[], &[("PLATFORM_HELLO__IS_CLUMSY", "true")]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.contains("\"panic\":\"dropped it\""), "{stderr}");
    assert!(stderr.ends_with("process: the start panicked: the log says where\n"), "{stderr}");
}

#[test]
fn a_hangup_asks_for_new_certificates_and_the_process_goes_on() {
    let mut running = Running::start(&[]);
    running.wait_for("\"started\"");
    running.signal("HUP");
    running.wait_for("reload asked for");
    assert!(running.get("/health").starts_with("HTTP/1.1 200"));
    running.signal("TERM");
    assert_eq!(running.wait(), Some(0));
}

#[test]
fn the_log_is_json_on_stderr_unless_pretty_is_asked_for() {
    let running = Running::start(&[]);
    let line = running.wait_for("\"started\"");
    let line: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(line["message"], "started");
    assert_eq!(line["state"], "SERVING");
    let pretty = Running::start(&[("PLATFORM_TELEMETRY__FORMAT", "pretty")]);
    let line = pretty.wait_for("started");
    assert!(line.contains("INFO") && !line.starts_with('{'), "{line}");
}
