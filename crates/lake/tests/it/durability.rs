//! What was acknowledged is on disk: seen in the calls to the kernel, and after a process is killed.

use std::collections::HashSet;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use base::{OsRandom, SystemClock};
use lake::{Append, Definition, Error, Lake, Note, Options, Position, Table, rows_of};

use crate::fixture::{by_key, now, path, rows, schema};

/// Says to a process of this test binary that it is the writer, and where it writes.
const FOLDER: &str = "LAKE_TEST_FOLDER";
const COUNT: &str = "LAKE_TEST_COUNT";

async fn open(folder: &Path) -> Table {
    let options =
        Options { url: folder.join("lake").to_str().unwrap().to_owned(), ..Options::default() };
    let lake = Lake::open(&options, Arc::new(SystemClock), Arc::new(OsRandom)).unwrap();
    let definition = Definition::new(schema()).partitioned_by(&["day"]);
    match lake.create(&path("t"), &definition, &Note::new()).await {
        Ok(table) => table,
        Err(Error::TableExists { .. }) => lake.table(&path("t")).await.unwrap(),
        Err(error) => panic!("{error}"),
    }
}

/// No test by itself: what the other tests run as a process that is watched or killed.
#[tokio::test(flavor = "multi_thread")]
async fn the_writer_that_other_tests_start() {
    let (Ok(folder), Ok(count)) = (std::env::var(FOLDER), std::env::var(COUNT)) else { return };
    let table = open(Path::new(&folder)).await;
    for at in 1..=count.parse().unwrap() {
        let with = Append { position: Some(Position::new("writer", at)), note: Note::new() };
        let keys = at * 10..at * 10 + 10;
        table.append(rows_of([rows(0, 7, keys, "a", at)]), &with).await.unwrap();
        table.upsert(rows_of([rows(1, 7, 0..10, "b", at)]), &by_key()).await.unwrap();
        println!("acknowledged {at}");
    }
}

fn writer(folder: &Path, count: i64) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "durability::the_writer_that_other_tests_start", "--nocapture"])
        .env(FOLDER, folder)
        .env(COUNT, count.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_writer_leaves_whole_versions_and_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged = 0;
    // Killed a little later each time, so that the kill meets different steps.
    for round in 0..4 {
        let mut child = writer(folder.path(), 1000).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said = lines.map_while(Result::ok).filter_map(|line| {
            line.split("acknowledged ").nth(1).and_then(|it| it.trim().parse::<i64>().ok())
        });
        for at in said.take(2 + round) {
            acknowledged = acknowledged.max(at);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let table = open(folder.path()).await;
        let snapshot = table.snapshot().await.unwrap();
        let reached = snapshot.position("writer").await.unwrap().unwrap_or(0);
        assert!(reached >= acknowledged, "{reached} < {acknowledged}");
        let sql = "select count(*), count(distinct k), max(seq) from t where day = '2026-01-01'";
        assert_eq!(now(&table, sql).await, format!("{0}|{0}|{reached}", reached * 10));
        let sql = "select count(*), min(seq) >= max(seq) from t where day = '2026-01-02'";
        assert_eq!(now(&table, sql).await, "10|true");
    }
    assert!(acknowledged >= 2);
}

/// One call of a trace: its name, the files that it names, and whether it succeeded.
struct Call {
    name: String,
    files: Vec<String>,
}

/// Reads lines such as `17 fsync(5</lake/t/x.parquet>) = 0`.
fn calls(trace: &str) -> Vec<Call> {
    let call = |line: &str| {
        let line = line.trim_start_matches(|it: char| it.is_ascii_digit() || it == ' ');
        let (name, rest) = line.split_once('(')?;
        if !rest.contains("= 0") {
            return None;
        }
        let quoted = rest.split('"').skip(1).step_by(2).map(str::to_owned);
        let opened = rest.split('<').skip(1).filter_map(|it| it.split('>').next());
        let files = quoted.chain(opened.map(str::to_owned)).collect();
        Some(Call { name: name.to_owned(), files })
    };
    trace.lines().filter_map(call).collect()
}

#[test]
fn files_and_names_are_synced_before_a_commit_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    let inner = writer(folder.path(), 2);
    let traced = Command::new("strace")
        .args([
            "-f",
            "-y",
            "-s",
            "4096",
            "-e",
            "trace=fsync,fdatasync,link,linkat,rename,renameat2",
        ])
        .arg("-o")
        .arg(&trace)
        .arg(inner.get_program())
        .args(inner.get_args())
        .envs(inner.get_envs().filter_map(|(key, value)| Some((key, value?))))
        .output();
    let trace = match traced {
        Ok(output) if output.status.success() => std::fs::read_to_string(&trace).unwrap(),
        // Not every machine lets a process be traced.
        refused => {
            eprintln!("not traced: {refused:?}");
            return;
        }
    };
    let table = folder.path().join("lake/t");
    let mut synced: HashSet<String> = HashSet::new();
    let mut commits = 0;
    let calls = calls(&trace);
    for (at, call) in calls.iter().enumerate() {
        let [first, rest @ ..] = &call.files[..] else { continue };
        match (call.name.as_str(), rest.first()) {
            ("fsync" | "fdatasync", _) => {
                synced.insert(first.clone());
            }
            // A file that is on disk gets its name, and the folder with the name follows.
            (_, Some(name)) => {
                if synced.contains(first) {
                    synced.insert(name.clone());
                }
                let parent = Path::new(name).parent().unwrap().to_str().unwrap();
                let after = calls[at + 1..]
                    .iter()
                    .any(|it| it.files.first().is_some_and(|it| it == parent));
                assert!(after, "{parent} is not synced after {name}");
                if call.name.starts_with("link") {
                    assert!(synced.contains(first), "{first} is not synced");
                    commits += 1;
                    for file in named_by(Path::new(name)) {
                        let file = table.join(file).to_str().unwrap().to_owned();
                        assert!(synced.contains(&file), "{file} is not synced before {name}");
                        let parent = Path::new(&file).parent().unwrap().to_str().unwrap();
                        assert!(synced.contains(parent), "{parent} is not synced before {name}");
                        assert!(synced.contains(table.to_str().unwrap()));
                    }
                }
            }
            _ => {}
        }
    }
    assert_eq!(commits, 5, "a table, two appends, two upserts");
}

/// The data files that a commit adds, by their paths below the table.
fn named_by(commit: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(commit).unwrap();
    let adds = text.lines().filter(|it| it.starts_with("{\"add\""));
    let path = |line: &str| {
        let (_, rest) = line.split_once("\"path\":\"").unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    adds.map(path).collect()
}
