//! The newcomer's loop: add a field to a message, generate, and see it everywhere; timed.
//!
//! It works on a copy of the contracts, so the checkout stays as it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::drift;
use crate::process::{program, root, status};
use crate::setup;

/// The message that gains a field, the field before it, and the new one.
const FILE: &str = "platform/common/v1/options.proto";
const AFTER: &str = "  bool peer_names_org = 2;\n";
const ADDED: &str = "  // A word that a newcomer adds. At most 77 characters.\n  \
                     string newcomer_word = 77 [(buf.validate.field).string.max_len = 77];\n";

/// What must show the new field, and by which text.
const PLACES: [(&str, &str, &str); 7] = [
    ("Rust", "gen/rust/src", "pub newcomer_word: "),
    ("Rust validators", "gen/rust/src", "newcomer_word"),
    ("Go", "gen/go", "NewcomerWord "),
    ("TypeScript", "gen/ts/src", "newcomerWord: string"),
    ("Python", "gen/python", "newcomer_word"),
    ("vectors", "tests/vectors/data", "newcomerWord"),
    ("reference", "docs", "newcomer_word"),
];

/// How long the loop may take with everything built.
const GOAL: Duration = Duration::from_secs(60);

pub(crate) fn run(_: &[String]) -> Result<()> {
    setup::run_quietly()?;
    let scratch = root().join("target/newcomer");
    if scratch.exists() {
        fs::remove_dir_all(&scratch)?;
    }
    for folder in ["proto", "third_party"] {
        drift::sync(&root().join(folder), &scratch.join(folder))?;
    }
    fs::copy(root().join("buf.yaml"), scratch.join("buf.yaml"))?;
    let path = scratch.join("proto").join(FILE);
    let text = fs::read_to_string(&path).context(FILE)?;
    if !text.contains(AFTER) {
        bail!("{FILE} has no line {AFTER:?}");
    }
    fs::write(&path, text.replace(AFTER, &format!("{AFTER}{ADDED}")))?;
    // What is timed starts with tools that are built, as they are for whoever worked here before.
    let warm = ["build", "-q", "-p", "schemagen", "-p", "vectors", "-p", "refdoc"];
    status(&mut program("cargo", &warm))?;

    let started = Instant::now();
    let input = scratch.join("proto").to_string_lossy().into_owned();
    let out = scratch.join("out").to_string_lossy().into_owned();
    status(&mut program("buf", &["generate", &input, "-o", &out]))?;
    let generated = started.elapsed();
    let image = scratch.join("image.binpb").to_string_lossy().into_owned();
    let whole = scratch.to_string_lossy().into_owned();
    let build = ["build", &whole, "--as-file-descriptor-set", "-o", &image];
    status(&mut program("buf", &build))?;
    let folder = scratch.join("out/docs").to_string_lossy().into_owned();
    status(&mut program("cargo", &["run", "-q", "-p", "refdoc", "--", &image, &folder]))?;
    let documented = started.elapsed();
    report(&scratch.join("out"), generated, documented)
}

fn report(out: &Path, generated: Duration, documented: Duration) -> Result<()> {
    let mut missing = 0;
    for (place, folder, text) in PLACES {
        let found = files(&out.join(folder))?.into_iter().find(|path| {
            let is_rules = path.to_string_lossy().contains("validate");
            let wanted =
                (place == "Rust validators") == is_rules || !folder.starts_with("gen/rust");
            wanted && fs::read_to_string(path).is_ok_and(|content| content.contains(text))
        });
        missing += usize::from(found.is_none());
        let shown = found.as_deref().and_then(|path| path.strip_prefix(out).ok());
        println!("{place:<18} {}", shown.map_or("MISSING".into(), |it| it.display().to_string()));
    }
    let met = documented <= GOAL;
    println!("\n{:<18} {:>6.1} s", "generate", generated.as_secs_f64());
    println!("{:<18} {:>6.1} s", "with reference", documented.as_secs_f64());
    println!(
        "{:<18} {:>6.1} s  {}",
        "goal",
        GOAL.as_secs_f64(),
        if met { "met" } else { "not met" }
    );
    if missing > 0 {
        bail!("the new field is missing in {missing} places");
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
