//! The fixed files of a package, as a plugin's answer, so that buf writes whole packages.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::File;

/// Every file below `folder`, by its path there.
pub fn package(folder: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    collect(folder, folder, &mut files)?;
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) -> Result<()> {
    let context = || folder.display().to_string();
    for entry in fs::read_dir(folder).with_context(context)? {
        let path = entry.with_context(context)?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            let name = path.strip_prefix(root)?.to_string_lossy().into_owned();
            let content = fs::read(&path).with_context(|| path.display().to_string())?;
            files.push(File { name, content });
        }
    }
    Ok(())
}
