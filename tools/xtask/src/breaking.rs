//! Compares the contracts with the last release and with main.
//!
//! `buf.yaml` lists the packages that are not frozen yet; a change in one of them is reported, not refused.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::process::{output, program, root, status};
use crate::setup;

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
        let strict = ["breaking", "proto", "--against", &against, "--config", STRICT];
        let report = output(&mut program("buf", &strict)).err();
        let changes = report.map_or(0, |error| error.to_string().lines().count());
        println!("against {against}: {changes} incompatible changes in all packages");
        if status(&mut program("buf", &enforced)).is_err() {
            refused += 1;
        }
    }
    if refused > 0 {
        bail!("a frozen package changed incompatibly; docs/guides/make-a-breaking-change.md");
    }
    shrinks()
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
