//! Benchmarks: ours beside our peers' in the same run, as ratios.

use std::collections::BTreeMap;
use std::fs;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::process::{self, output, program, root};
use crate::setup;

/// One line of what a benchmark's program prints.
#[derive(Deserialize)]
struct Measured {
    case: String,
    ns: f64,
}

/// One line of what `bench-rpc` prints.
#[derive(Deserialize)]
struct Served {
    case: String,
    ours: f64,
    peer: Option<f64>,
    #[serde(default)]
    peer_name: String,
    ratio: Option<f64>,
    /// The goal is for this ratio.
    #[serde(default)]
    judged: bool,
}

/// One row of the report, and one line of what `bench-mq` prints.
#[derive(Clone, Serialize, Deserialize)]
struct Row {
    case: String,
    ours: f64,
    /// None where there is nobody to be compared with.
    peer: Option<f64>,
    peer_name: String,
    /// Ours by the peer's: of times, below 1 we are faster; of what comes in a second, above 1.
    ratio: Option<f64>,
    goal: Option<f64>,
    met: Option<bool>,
}

/// What validation may add to a decode, as a ratio.
const VALIDATED_DECODE_MAX: f64 = 1.15;
/// What all layers may add to the processor time of a call in a server, as a ratio.
const LAYERED_CALL_MAX: f64 = 1.35;

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    setup::run_quietly()?;
    match arguments.first().map(String::as_str) {
        Some("codec") => codec(),
        Some("rpc") => rpc(),
        Some("mq") => mq(&arguments[1..]),
        Some("lake") => lake(&arguments[1..]),
        Some(other) => bail!("there is no benchmark `{other}`; there are: codec, rpc, mq, lake"),
        None => bail!("name a benchmark: make bench BENCH=codec"),
    }
}

fn codec() -> Result<()> {
    let folder = root().join("target/bench/codec").to_string_lossy().into_owned();
    let cargo = ["run", "-q", "--release", "-p", "bench", "--bin", "codec", "--", &folder];
    let ours = measure("cargo", &cargo)?;
    let peers = [
        ("Go", measure("go", &["-C", "bench/codec", "run", ".", &folder])?),
        ("protobuf-es", measure("node", &["bench/codec/codec.js", &folder])?),
        ("C (upb)", measure(setup::PYTHON, &["bench/codec/codec.py", &folder])?),
    ];
    let mut rows = Vec::new();
    for name in ["rustmq", "conveyor"] {
        for operation in ["encode", "decode"] {
            let case = format!("{name} {operation}");
            for (peer_name, peer) in &peers {
                rows.push(row(&case, get(&ours, &case)?, get(peer, &case)?, peer_name, None));
            }
        }
        let plain = get(&ours, &format!("{name} decode"))?;
        let case = format!("{name} decode and validate");
        let goal = Some(VALIDATED_DECODE_MAX);
        rows.push(row(&case, get(&ours, &case)?, plain, "our plain decode", goal));
    }
    print(&rows);
    save("codec", &rows)
}

/// Servers in processes of their own; the program makes their load.
fn rpc() -> Result<()> {
    let cargo = ["run", "-q", "--profile", "measured", "-p", "bench-rpc"];
    let printed = output(&mut program("cargo", &cargo))?;
    let mut rows = Vec::new();
    for Served { case, ours, peer, peer_name, ratio, judged } in lines(&printed)? {
        let goal = judged.then_some(LAYERED_CALL_MAX);
        let met = goal.and_then(|goal| ratio.map(|ratio| ratio <= goal));
        rows.push(Row { case, ours, peer, peer_name, ratio, goal, met });
    }
    print(&rows);
    save("rpc", &rows)
}

/// RustMQ and its peers in processes of their own; the program starts them, and makes their load.
fn mq(arguments: &[String]) -> Result<()> {
    mq_peers()?;
    let mut cargo = vec!["run", "-q", "--profile", "measured", "-p", "bench-mq", "--"];
    cargo.extend(arguments.iter().map(String::as_str));
    // What it says on the way is for whoever waits.
    let printed = output(program("cargo", &cargo).stderr(Stdio::inherit()))?;
    let rows: Vec<Row> = lines(&printed)?;
    let judged: Vec<Row> = rows.iter().filter(|row| row.met.is_some()).cloned().collect();
    print(&judged);
    let met = judged.iter().filter(|row| row.met == Some(true)).count();
    println!("\n{met} of {} goals are met", judged.len());
    save("mq", &rows)
}

/// From a file to an answer; the peers come pinned from PyPI into a folder of their own.
fn lake(arguments: &[String]) -> Result<()> {
    setup::once(".tools/lake/.installed", "bench/lake/peers/requirements.txt", || {
        process::run("python3", &["-m", "venv", "--clear", ".tools/lake"])?;
        let quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        let python = root().join(".tools/lake/bin/python");
        let wanted = ["-r", "bench/lake/peers/requirements.txt"];
        process::run(&python.to_string_lossy(), &[&quiet[..], &wanted].concat())
    })?;
    // What `make run` builds, since that is what a reader has.
    let built = ["build", "-q", "--profile", "hot", "-p", "platform", "-p", "bench-lake"];
    process::run("cargo", &built)?;
    let bench = root().join("target/hot/bench-lake").to_string_lossy().into_owned();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let printed = output(program(&bench, &arguments).stderr(Stdio::inherit()))?;
    let rows: Vec<Row> = lines(&printed)?;
    print(&rows);
    save("lake", &rows)
}

/// The peers: NATS and the load on both from their Go modules, Kafka from Maven's repository.
fn mq_peers() -> Result<()> {
    let folder = root().join(".tools/mq");
    fs::create_dir_all(&folder)?;
    let output = format!("{}/", folder.display());
    let server = "github.com/nats-io/nats-server/v2";
    process::run("go", &["-C", "bench/mq/peers", "build", "-o", &output, ".", server])?;
    for (name, version) in [("java", "-version"), ("mvn", "-version")] {
        if process::output(&mut program(name, &[version])).is_err() {
            bail!("`{name}` is not to be found: install a JDK 17 or newer and Maven, for Kafka");
        }
    }
    setup::once(".tools/mq/kafka/.installed", "bench/mq/kafka/pom.xml", || {
        let libraries = format!("-DoutputDirectory={}", folder.join("kafka").display());
        let goal = "dependency:copy-dependencies";
        process::run("mvn", &["-q", "-B", "-f", "bench/mq/kafka/pom.xml", goal, &libraries])
    })
}

fn measure(name: &str, arguments: &[&str]) -> Result<BTreeMap<String, f64>> {
    let printed = output(&mut program(name, arguments))?;
    let measured: Vec<Measured> = lines(&printed)?;
    Ok(measured.into_iter().map(|Measured { case, ns }| (case, ns)).collect())
}

/// What a program printed, one value in JSON for each line.
fn lines<T: DeserializeOwned>(printed: &str) -> Result<Vec<T>> {
    let read = |line: &str| serde_json::from_str(line).with_context(|| line.to_owned());
    printed.lines().map(read).collect()
}

fn get(cases: &BTreeMap<String, f64>, case: &str) -> Result<f64> {
    cases.get(case).copied().with_context(|| format!("`{case}` was not measured"))
}

fn row(case: &str, ours: f64, peer: f64, peer_name: &str, goal: Option<f64>) -> Row {
    let ratio = ours / peer;
    let met = goal.map(|goal| ratio <= goal);
    Row {
        case: case.to_owned(),
        ours,
        peer: Some(peer),
        peer_name: peer_name.to_owned(),
        ratio: Some(ratio),
        goal,
        met,
    }
}

fn print(rows: &[Row]) {
    let wide = rows.iter().map(|row| row.case.len()).max().unwrap_or_default();
    println!(
        "{:<wide$} {:>10} {:>10}  {:<18} {:>6}",
        "case, ns if nothing else", "ours", "peer", "peer", "ratio"
    );
    // Figures below 10 would lose what is told of them.
    let digits = |value: f64| if value < 10.0 { 2 } else { 0 };
    let cell =
        |value: Option<f64>, digits| value.map(|it| format!("{it:.digits$}")).unwrap_or_default();
    for row in rows {
        let met = row.met.map_or("", |met| if met { "  goal met" } else { "  GOAL NOT MET" });
        println!(
            "{:<wide$} {:>10} {:>10}  {:<18} {:>6}{met}",
            row.case,
            cell(Some(row.ours), digits(row.ours)),
            cell(row.peer, digits(row.ours)),
            row.peer_name,
            cell(row.ratio, 2)
        );
    }
}

fn save(name: &str, rows: &[Row]) -> Result<()> {
    let folder = root().join("target/report");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("bench-{name}.json"));
    fs::write(&path, serde_json::to_string_pretty(rows)?)?;
    println!("\ntarget/report/bench-{name}.json");
    Ok(())
}
