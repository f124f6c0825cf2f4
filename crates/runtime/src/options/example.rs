//! The example file of a service, held to the truth by a test.

use std::collections::BTreeMap;

use super::load::table_of;
use super::{File, Options, load, tree};

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
