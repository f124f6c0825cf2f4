//! Fuzzing with libFuzzer, for a bounded time.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::process::{self, program, root, status};

const CARGO_FUZZ: &str = "0.13.1";
const DEFAULT_SECONDS: &str = "60";

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let target = arguments.first().map_or("messages", String::as_str);
    let seconds = arguments.get(1).map_or(DEFAULT_SECONDS, String::as_str);
    if !root().join("fuzz/targets").join(format!("{target}.rs")).exists() {
        bail!("there is no fuzz target `{target}`");
    }
    seconds.parse::<u32>().with_context(|| format!("`{seconds}` is no number of seconds"))?;
    let cargo_fuzz = root().join(".tools/bin/cargo-fuzz");
    if !cargo_fuzz.exists() {
        let install = ["install", "--quiet", "--locked", "--root", ".tools", "cargo-fuzz"];
        process::run("cargo", &[&install[..], &["--version", CARGO_FUZZ]].concat())?;
    }
    let corpus = root().join("target/fuzz/corpus").join(target);
    fs::create_dir_all(&corpus)?;
    let cargo_fuzz = cargo_fuzz.to_string_lossy().into_owned();
    let corpus = corpus.to_string_lossy().into_owned();
    let time = format!("-max_total_time={seconds}");
    let mut fuzz = program(&cargo_fuzz, &["run", "--fuzz-dir", "fuzz", "--sanitizer", "none"]);
    fuzz.args(["--target-dir", "target/fuzz/build", target, &corpus, "--", &time]);
    fuzz.args(["-max_len=65536", "-timeout=10", "-rss_limit_mb=4096"]);
    // Each target writes inputs to start from into its corpus.
    fuzz.env("FUZZ_SEEDS", &corpus);
    // Instrumentation for coverage is a compiler flag that a stable toolchain hides.
    status(fuzz.env("RUSTC_BOOTSTRAP", "1"))
}
