//! Runs the gRPC conformance suite against a server that is built by `crates/rpc` with every layer on.
//!
//! Owns:      the way from the suite's contract to its verdict, all of it below `target/`.
//! Invariant: what is expected to fail fails with bare tonic as well, which is tried in the same run.
//! Not here:  the server (`executor/`), and what is expected to fail and why (`known-failures.txt`).

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// This crate.
const SELF: &str = "tests/conformance/grpc";
/// Where everything that the run needs is put.
const WORK: &str = "target/conformance/grpc";
const MODULE: &str = "connectrpc.com/conformance";

/// Longest time of one server's run; it takes about 20 s.
const RUN_MAX: Duration = Duration::from_secs(300);

/// Runs the suite in the checkout `root`, and prints its figures.
///
/// # Errors
/// A case fails that passes with bare tonic, or that is not known to, or a known pattern fits no case that does.
pub fn run(root: &Path) -> Result<()> {
    let suite = build_suite(root)?;
    generate(root)?;
    let server = build_server(root)?;
    let ours = judge(root, &suite, &server, &[])?;
    let bare = judge(root, &suite, &server, &["--bare"])?;
    let known = known(root)?;
    println!("{:<12} {:>8} {:>8}", "", "ours", "bare");
    println!("{:<12} {:>8} {:>8}", "passed", ours.passed, bare.passed);
    println!("{:<12} {:>8} {:>8}", "failed", ours.failed.len(), bare.failed.len());
    save(root, &ours, &bare)?;
    let worse: Vec<&String> = ours.failed.difference(&bare.failed).collect();
    for case in &worse {
        eprintln!("fails with our layers, and passes with bare tonic: {case}");
    }
    let unknown: Vec<&String> =
        ours.failed.iter().filter(|case| !known.iter().any(|it| matches(it, case))).collect();
    for case in &unknown {
        eprintln!("fails, and is not known to: {case}");
    }
    let stale: Vec<&String> =
        known.iter().filter(|it| !ours.failed.iter().any(|case| matches(it, case))).collect();
    for pattern in &stale {
        eprintln!("is known to fail, and passes: {pattern}");
    }
    if !worse.is_empty() || !unknown.is_empty() || !stale.is_empty() {
        bail!("the outcome is not the expected one");
    }
    Ok(())
}

/// What one server's run came to.
struct Verdict {
    passed: usize,
    failed: BTreeSet<String>,
}

impl Verdict {
    fn read(log: &str) -> Option<Self> {
        let failed = log.lines().filter_map(|line| line.strip_prefix("FAILED: "));
        let failed = failed.map(|case| case.trim_end_matches(':').to_owned()).collect();
        let passed = log.lines().find_map(|line| line.split_once(" passed, "))?.0;
        Some(Self { passed: passed.parse().ok()?, failed })
    }
}

/// The suite's contract lies in its Go module; the tool is built from it.
fn build_suite(root: &Path) -> Result<PathBuf> {
    let tool = root.join(WORK).join("connectconformance");
    fs::create_dir_all(root.join(WORK))?;
    let mut go = Command::new("go");
    go.current_dir(root.join(SELF).join("harness")).args(["build", "-o"]).arg(&tool);
    succeed(go.arg(format!("{MODULE}/cmd/connectconformance")))?;
    Ok(tool)
}

/// Generates the suite's messages and service as ours are, under a name of their own.
fn generate(root: &Path) -> Result<()> {
    let mut go = Command::new("go");
    go.current_dir(root.join(SELF).join("harness")).args(["list", "-m", "-f", "{{.Dir}}", MODULE]);
    let folder = go.output().context("go")?;
    let folder = Path::new(String::from_utf8(folder.stdout)?.trim()).join("proto");
    let mut buf = Command::new(root.join("node_modules/.bin/buf"));
    buf.arg("generate").arg(&folder).arg("--path").arg(folder.join("connectrpc/conformance/v1"));
    buf.args(["--template", &format!("{SELF}/buf.gen.yaml"), "-o", WORK]).current_dir(root);
    succeed(&mut buf)?;
    let manifest = root.join(WORK).join("messages/Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    // One lock file cannot hold two packages of one name.
    let renamed = text.replacen("name = \"platform_proto\"", "name = \"conformance_messages\"", 1);
    Ok(fs::write(manifest, renamed)?)
}

fn build_server(root: &Path) -> Result<PathBuf> {
    let target = root.join(WORK).join("build");
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--manifest-path"]);
    cargo.arg(root.join(SELF).join("executor/Cargo.toml")).arg("--target-dir").arg(&target);
    succeed(cargo.current_dir(root))?;
    Ok(target.join("debug/grpc-conformance-server"))
}

fn judge(root: &Path, suite: &Path, server: &Path, arguments: &[&str]) -> Result<Verdict> {
    let (mut output, input) = io::pipe()?;
    let mut suite = Command::new(suite);
    suite
        .args(["--mode", "server", "--parallel", "4", "--conf"])
        .arg(root.join(SELF).join("suite.yaml"));
    suite.args(["-v", "--"]).arg(server).args(arguments).current_dir(root).stdin(Stdio::null());
    suite.stdout(input.try_clone()?).stderr(input);
    let mut running = suite.spawn().context("the suite")?;
    drop(suite); // It holds the pipe open.
    let (sender, ended) = mpsc::channel();
    thread::spawn(move || {
        let mut log = Vec::new();
        let read = output.read_to_end(&mut log).map(|_| log);
        _ = sender.send(read); // Nobody waits for it after the limit.
    });
    let Ok(log) = ended.recv_timeout(RUN_MAX) else {
        running.kill()?;
        running.wait()?;
        bail!("the suite took longer than {} s", RUN_MAX.as_secs());
    };
    running.wait()?;
    let log = String::from_utf8_lossy(&log?).into_owned();
    let name = if arguments.is_empty() { "ours" } else { "bare" };
    fs::write(root.join(WORK).join(format!("{name}.log")), &log)?;
    Verdict::read(&log).with_context(|| format!("the suite said no figures; see {WORK}/{name}.log"))
}

/// Cases that are known to fail, as patterns of the suite.
fn known(root: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(root.join(SELF).join("known-failures.txt"))?;
    let lines =
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.map(str::to_owned).collect())
}

/// Whether a case's name fits a pattern, in which `**` stands for any parts and `*` for one.
fn matches(pattern: &str, case: &str) -> bool {
    let pattern: Vec<&str> = pattern.split('/').collect();
    let case: Vec<&str> = case.split('/').collect();
    fits(&pattern, &case)
}

fn fits(pattern: &[&str], case: &[&str]) -> bool {
    match (pattern, case) {
        ([], []) => true,
        (["**", rest @ ..], _) => (0..=case.len()).any(|skipped| fits(rest, &case[skipped..])),
        ([first, pattern @ ..], [part, case @ ..]) => {
            (*first == "*" || first == part) && fits(pattern, case)
        }
        ([_, ..], []) | ([], [_, ..]) => false,
    }
}

fn save(root: &Path, ours: &Verdict, bare: &Verdict) -> Result<()> {
    let row = |case: &str, verdict: &Verdict| serde_json::json!({"case": case, "passed": verdict.passed, "failed": verdict.failed.len()});
    let report = serde_json::json!([row("ours", ours), row("bare tonic", bare)]);
    let folder = root.join("target/report");
    fs::create_dir_all(&folder)?;
    Ok(fs::write(folder.join("conformance-grpc.json"), format!("{report:#}\n"))?)
}

/// Runs the program to its end and fails unless it succeeds; what it says is passed on.
fn succeed(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("cannot start {name}"))?;
    if !status.success() {
        bail!("{name} ended with {status}");
    }
    Ok(())
}
