//! The files of a history.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use blackbox::history::Event;

/// The events of every file of a history, by file, in the order of the files' names.
///
/// # Errors
/// There is no file, one cannot be read, or a line is no event.
pub(crate) fn folder(folder: &Path) -> Result<Vec<Vec<Event>>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ndjson") {
            paths.push(path);
        }
    }
    ensure!(!paths.is_empty(), "{} holds no history", folder.display());
    paths.sort();
    paths.iter().map(|path| file(path)).collect()
}

fn file(path: &Path) -> Result<Vec<Event>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut events = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let event = serde_json::from_str(line);
        events.push(event.with_context(|| format!("{}, line {}", path.display(), index + 1))?);
    }
    Ok(events)
}
