//! Compares the contracts with the last release and with main.
//!
//! `buf.yaml` lists the packages that are not frozen yet; a change in one of them is reported, not refused.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::process::{output, program, root, status};
use crate::setup;

/// How many findings are shown of a report that refuses nothing.
const SHOWN_MAX: usize = 20;

/// The contracts of the last release, without comments.
const BASELINE: &str = "proto/baseline.binpb.gz";

/// The configuration under which nothing is exempt.
pub(crate) const STRICT: &str = concat!(
    r#"{"version":"v2","breaking":{"use":["FILE"]},"#,
    r#""modules":[{"path":"proto"},{"path":"third_party/protovalidate"}]}"#
);

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    setup::run_quietly()?;
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    if has("--rebase") {
        let build = ["build", "proto", "--exclude-source-info", "-o", BASELINE];
        return status(&mut program("buf", &build));
    }
    let mut refused = 0;
    for against in againsts()? {
        let mut enforced = vec!["breaking", "proto", "--against", &against];
        if has("--annotate") {
            enforced.push("--error-format=github-actions");
        }
        report(&against)?;
        if status(&mut program("buf", &enforced)).is_err() {
            refused += 1;
        }
    }
    if refused > 0 {
        bail!("a frozen package changed incompatibly; docs/guides/make-a-breaking-change.md");
    }
    shrinks()
}

/// Prints every incompatible change since `against`, also those in packages that are not frozen.
fn report(against: &str) -> Result<()> {
    /// How buf ends when it has something to say.
    const FINDINGS: i32 = 100;
    let strict = ["breaking", "proto", "--against", against, "--config", STRICT];
    let output = program("buf", &strict).output().context("cannot start buf")?;
    if !output.status.success() && output.status.code() != Some(FINDINGS) {
        bail!("buf breaking: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let findings = String::from_utf8_lossy(&output.stdout);
    for finding in findings.lines().take(SHOWN_MAX) {
        println!("  {finding}");
    }
    let count = findings.lines().count();
    println!("against {against}: {count} incompatible changes in all packages");
    Ok(())
}

/// The last release, and main where git has it and it holds contracts.
fn againsts() -> Result<Vec<String>> {
    let mut againsts = vec![BASELINE.to_owned()];
    for branch in ["origin/main", "main"] {
        let found = program("git", &["rev-parse", "--verify", "--quiet", branch]).output()?;
        if found.status.success() {
            let commit = String::from_utf8_lossy(&found.stdout).trim().to_owned();
            againsts.push(format!(".git#commit={commit},subdir=proto"));
            break;
        }
    }
    Ok(againsts)
}

/// A package that is frozen stays so: the list in `buf.yaml` may only lose entries.
fn shrinks() -> Result<()> {
    let now = fs::read_to_string(root().join("buf.yaml")).context("buf.yaml")?;
    for branch in ["origin/main", "HEAD"] {
        let show = ["show", &format!("{branch}:buf.yaml")];
        let Ok(before) = output(&mut program("git", &show)) else { continue };
        let (now, before) = (thawed(&now), thawed(&before));
        if before.is_empty() {
            continue;
        }
        if let Some(entry) = now.iter().find(|entry| !before.contains(entry)) {
            bail!("{entry}: a frozen package cannot be taken back onto the list in buf.yaml");
        }
    }
    Ok(())
}

/// The folders below the marker `# Not frozen yet`.
fn thawed(text: &str) -> Vec<String> {
    let after = text.lines().skip_while(|line| line.trim() != "# Not frozen yet.");
    let items = after.filter_map(|line| line.trim().strip_prefix("- "));
    items.map(str::to_owned).collect()
}
