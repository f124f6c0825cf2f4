//! Real input: three million flights, written to RustMQ by `platform produce` and read back by `platform consume`; and
//! brought through the lakehouse by a pipeline that is a file.
//!
//! The flights come from npm; what is in them is told by a program that shares nothing with ours.

mod pipeline;
mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::flights::server::{Cli, Server};
use crate::process::{TESTS_BUILT, output, program, root, run as start, status};

/// Flights of the slice that every test run sends.
const SLICE: &str = "20000";
const TOPIC: &str = "flights";

/// Sends and reads all flights, or as many as are asked for, with an optimised program.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    start("cargo", &["build", "--quiet", "--profile", "hot", "--package", "platform"])?;
    check(&root().join("target/hot/platform"), arguments.first().map(String::as_str))
}

/// Some of them, with the program that the tests have built.
pub(crate) fn slice() -> Result<()> {
    start("cargo", &TESTS_BUILT)?;
    check(&root().join("target/debug/platform"), Some(SLICE))
}

fn check(platform: &Path, count: Option<&str>) -> Result<()> {
    let folder = root().join("target/flights");
    let script = |folder: &Path| fs::read(folder.join("flights.mjs")).ok();
    if folder.exists() && script(&folder) != script(&root().join("tools/flights")) {
        // What another program told of the flights is not what this one expects.
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let (file, expected) = flights(&folder, count)?;
    let home = folder.join("home");
    for leftover in [&home, &folder.join("data")] {
        if leftover.exists() {
            fs::remove_dir_all(leftover)?;
        }
    }
    let server = Server::start(platform, &folder)?;
    let cli = Cli { platform, home: &home, server: &server.address };
    cli.sign_in(&server.owner, &folder)?;
    cli.call(&["topic", "create", TOPIC, "--partitions", "4", "--retention", "infinite"])?;

    let begun = Instant::now();
    let file = file.to_string_lossy();
    let flags = ["--format", "json", "--key-field", "origin", "--time-field", "date"];
    let sent =
        cli.json(&[&["produce", TOPIC, &file, "--compression", "lz4"][..], &flags].concat())?;
    agree("sent", &sent, &expected)?;
    let read = cli.json(&["consume", TOPIC, "--summary"])?;
    agree("read from the start", &read, &expected)?;
    by_time(&cli, &expected)?;
    by_offset(&cli, &expected)?;
    pipeline::check(&cli, &folder, Path::new(&*file), &expected)?;
    println!("all agree after {:.1} s", begun.elapsed().as_secs_f64());
    Ok(())
}

/// The flights as lines of JSON, and what is in them; made once.
fn flights(folder: &Path, count: Option<&str>) -> Result<(PathBuf, Value)> {
    let tools = root().join("tools/flights");
    for name in ["package.json", "package-lock.json", "flights.mjs"] {
        fs::copy(tools.join(name), folder.join(name))?;
    }
    let (lock, installed) = (fs::read(tools.join("package-lock.json"))?, folder.join("installed"));
    if fs::read(&installed).ok().as_ref() != Some(&lock) {
        let quiet = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
        status(program("npm", &quiet).current_dir(folder))?;
        fs::write(&installed, &lock)?;
    }
    let name = count.unwrap_or("all");
    let (file, told) = (folder.join(format!("{name}.ndjson")), folder.join(format!("{name}.json")));
    if !told.exists() {
        let script = folder.join("flights.mjs").to_string_lossy().into_owned();
        let path = file.to_string_lossy().into_owned();
        let mut arguments = vec![script.as_str(), path.as_str()];
        arguments.extend(count);
        fs::write(&told, output(&mut program("node", &arguments))?)?;
    }
    let expected = serde_json::from_slice(&fs::read(&told)?).context("what the flights are")?;
    Ok((file, expected))
}

/// Compares counts and checksums.
fn agree(what: &str, found: &Value, expected: &Value) -> Result<()> {
    for field in ["records", "checksum"] {
        let (found, expected) = (&found[field], &expected[field]);
        ensure!(found == expected, "{what}: {field} is {found}, and should be {expected}");
    }
    let seconds = found["seconds"].as_f64().unwrap_or_default();
    let (records, bytes) = (found["records"].as_f64(), found["bytes"].as_f64());
    let rate = |count: Option<f64>| count.unwrap_or_default() / seconds.max(0.001);
    println!(
        "{what:<32} {} records in {seconds:.2} s: {:.0} records/s, {:.1} MB/s",
        found["records"],
        rate(records),
        rate(bytes) / 1e6
    );
    Ok(())
}

/// From several times on there are the records that the other program has found.
fn by_time(cli: &Cli<'_>, expected: &Value) -> Result<()> {
    let points = expected["since"].as_array().context("some times")?;
    ensure!(!points.is_empty(), "there are no times to read from");
    for point in points {
        let time = point["time"].as_str().context("a time")?;
        let found = cli.json(&["consume", TOPIC, "--summary", "--from", time])?;
        agree(&format!("from {time}"), &found, point)?;
    }
    Ok(())
}

/// The partitions, each read in two parts that meet at an offset, are the whole.
fn by_offset(cli: &Cli<'_>, expected: &Value) -> Result<()> {
    let (mut records, mut checksum) = (0, 0_u64);
    let mut add = |part: &Value| -> Result<()> {
        records += part["records"].as_u64().context("records")?;
        let sum = part["checksum"].as_str().context("a checksum")?;
        checksum = checksum.wrapping_add(u64::from_str_radix(sum, 16)?);
        Ok(())
    };
    for partition in ["0", "1", "2", "3"] {
        let flags = ["consume", TOPIC, "--summary", "--partition", partition];
        add(&cli.json(&[&flags[..], &["--count", "1000"]].concat())?)?;
        add(&cli.json(&[&flags[..], &["--from", "1000"]].concat())?)?;
    }
    ensure!(expected["records"] == records, "by offset there are {records} records");
    let checksum = format!("{checksum:016x}");
    ensure!(expected["checksum"] == *checksum, "by offset the checksum is {checksum}");
    println!("{:<32} {records} records", "by partition and offset");
    Ok(())
}
