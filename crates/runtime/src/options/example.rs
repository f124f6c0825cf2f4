//! The example file of a service, held to the truth by a test.

use std::collections::BTreeMap;

use super::load::table_of;
use super::{File, Options, environment, load, tree};

/// Checks a `config.example.toml`: it loads, and it names every key that there is.
///
/// The files that it names need not exist: the checks of `[server.tls]` are made only where it names some, so an
/// example leaves those keys empty.
///
/// # Errors
///
/// What is wrong, or the keys that are missing.
pub fn check_example<O: Options>(text: &str) -> Result<(), String> {
    let file = File { name: "config.example.toml", text };
    load(&O::default(), Some(file), BTreeMap::new()).map_err(|error| error.to_string())?;
    let table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
    let defaults = table_of(&O::default());
    let every = tree::leaves(&defaults).into_iter().map(|(path, _)| path);
    let missing: Vec<String> = every
        .filter(|path| tree::get(&table, path).is_none())
        .map(|path| tree::dotted(&path))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!("config.example.toml does not name {}", missing.join(", ")))
}

/// Checks the reference of a document in Markdown: one row for every key, and none for a key that is not.
///
/// A row begins with the key, its variable and its default, each as code:
/// `` | `server.listen` | `PLATFORM_SERVER__LISTEN` | `"127.0.0.1:9000"` | … ``. Rows whose section is none of `O` are
/// somebody else's.
///
/// # Errors
///
/// The rows that are missing, and those that are too many, one a line.
pub fn check_reference<O: Options>(document: &str) -> Result<(), String> {
    let defaults = table_of(&O::default());
    let rows: Vec<String> = tree::leaves(&defaults)
        .into_iter()
        .map(|(path, value)| {
            let variable = environment::name_of(&path);
            format!("| `{}` | `{variable}` | `{value}` |", tree::dotted(&path))
        })
        .collect();
    let lines: Vec<&str> = document.lines().filter(|line| line.starts_with("| `")).collect();
    let missing = rows
        .iter()
        .filter(|row| !lines.iter().any(|line| line.starts_with(row.as_str())))
        .map(|row| format!("missing: {row}"));
    let is_ours = |line: &str| {
        let section = line.trim_start_matches("| `").split('.').next().unwrap_or_default();
        defaults.contains_key(section)
    };
    let surplus = lines
        .iter()
        .filter(|line| is_ours(line) && !rows.iter().any(|row| line.starts_with(row.as_str())))
        .map(|line| format!("too many or outdated: {line}"));
    let faults: Vec<String> = missing.chain(surplus).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}
