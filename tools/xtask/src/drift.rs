//! Two folders that should hold the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// One line for each file that differs, is missing, or should not be there.
pub(crate) fn compare(fresh: &Path, committed: &Path) -> Result<Vec<String>> {
    let mut differences = Vec::new();
    for name in names(fresh, committed)? {
        let shown = committed.join(&name);
        let shown = shown.strip_prefix(crate::process::root()).unwrap_or(&shown).display();
        match (fs::read(fresh.join(&name)).ok(), fs::read(committed.join(&name)).ok()) {
            (Some(fresh), Some(committed)) if fresh == committed => {}
            (Some(_), Some(_)) => differences.push(format!("{shown}: differs")),
            (Some(_), None) => differences.push(format!("{shown}: missing")),
            (None, _) => differences.push(format!("{shown}: is not generated any more")),
        }
    }
    Ok(differences)
}

/// Makes `committed` hold what `fresh` holds, touching only files that differ; returns how many.
pub(crate) fn sync(fresh: &Path, committed: &Path) -> Result<usize> {
    let mut changed = 0;
    for name in names(fresh, committed)? {
        let target = committed.join(&name);
        let context = || target.display().to_string();
        match fs::read(fresh.join(&name)) {
            Err(_) => fs::remove_file(&target).with_context(context)?,
            Ok(content) if fs::read(&target).is_ok_and(|old| old == content) => continue,
            Ok(content) => {
                fs::create_dir_all(target.parent().unwrap_or(committed)).with_context(context)?;
                fs::write(&target, content).with_context(context)?;
            }
        }
        changed += 1;
    }
    Ok(changed)
}

fn names(one: &Path, other: &Path) -> Result<BTreeSet<PathBuf>> {
    let mut names = BTreeSet::new();
    for folder in [one, other] {
        collect(folder, Path::new(""), &mut names)?;
    }
    Ok(names)
}

fn collect(folder: &Path, below: &Path, names: &mut BTreeSet<PathBuf>) -> Result<()> {
    if !folder.join(below).exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder.join(below)).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            // What interpreters and package managers leave behind is nobody's output.
            let left_behind = ["__pycache__", "node_modules", "target"];
            if !left_behind.iter().any(|it| entry.file_name() == *it) {
                collect(folder, &name, names)?;
            }
        } else {
            names.insert(name);
        }
    }
    Ok(())
}
