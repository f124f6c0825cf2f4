//! Loading: what is set, laid over the defaults, and what is wrong with it.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::tree::{self, Path};
use super::{Options, environment, print};
use crate::secret::MASK;
use crate::{Error, Source};

/// The text of a configuration file, and what to call it.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Its name in messages.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// Options, and who set which of them.
#[derive(Clone, Debug)]
pub struct Loaded<O> {
    /// The options, checked.
    pub options: O,
    sources: BTreeMap<Path, Source>,
}

impl<O: Options> Loaded<O> {
    /// The effective configuration as TOML, every key present and every secret masked; a key that is not at its
    /// default says in a comment where it was set.
    #[must_use]
    pub fn print(&self) -> String {
        print::print(&table_of(&self.options), &self.sources)
    }
}

/// One value that somebody set.
struct Given {
    path: Path,
    value: Value,
    from: Source,
}

/// Lays `file` over `defaults` and `environment` over both, and checks the whole.
///
/// Of `environment` only names of the form `PLATFORM_<SECTION>__<KEY>` count; each of them has to name a key.
///
/// # Errors
///
/// The first thing that is wrong, in one sentence.
pub fn load<O: Options>(
    defaults: &O,
    file: Option<File<'_>>,
    environment: impl IntoIterator<Item = (String, String)>,
) -> Result<Loaded<O>, Error> {
    let defaults = table_of(defaults);
    let mut given = match file {
        Some(file) => from_file(file)?,
        None => Vec::new(),
    };
    given.extend(environment.into_iter().filter_map(|(name, text)| {
        let path = environment::path_of(&name)?;
        let value = environment::value_of(&text, &path, &defaults);
        Some(Given { path, value, from: Source::Environment(name) })
    }));

    let mut whole = defaults.clone();
    for one in &given {
        tree::set(&mut whole, &one.path, one.value.clone());
    }
    let options: O = match Value::Table(whole).try_into() {
        Ok(options) => options,
        Err(error) => return Err(fault_of::<O>(&given, &defaults, error.message())),
    };
    let effective = table_of(&options);
    for one in &given {
        // What is not written back was not taken: a struct that lets unknown keys pass does not help them.
        let taken = tree::get(&effective, &one.path);
        if let Some(below) = taken.map_or(Some(String::new()), |taken| left_out(&one.value, taken))
        {
            return Err(unknown(one, &below, &defaults));
        }
        let is_from_file = matches!(one.from, Source::File(_));
        if is_from_file && taken.is_some_and(holds_secret) {
            return Err(secret_in_file(one, &effective));
        }
    }
    options.server().check()?;
    options.telemetry().check()?;
    options.check()?;
    let sources = given.into_iter().map(|one| (one.path, one.from)).collect();
    Ok(Loaded { options, sources })
}

pub(super) fn table_of<O: Options>(options: &O) -> Table {
    Table::try_from(options).expect("options are structs of texts, numbers, lists and maps")
}

fn from_file(file: File<'_>) -> Result<Vec<Given>, Error> {
    let table: Table = file.text.parse().map_err(|error: toml::de::Error| {
        let start = error.span().map_or(0, |span| span.start);
        let before = file.text.get(..start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let message = error.message().replace('\n', ", ");
        Error::Syntax { file: file.name.to_owned(), line, message }
    })?;
    let from = Source::File(file.name.to_owned());
    let leaves = tree::leaves(&table).into_iter();
    Ok(leaves.map(|(path, value)| Given { path, value, from: from.clone() }).collect())
}

/// Finds the value that by itself spoils the defaults, unknown keys first.
fn fault_of<O: Options>(given: &[Given], defaults: &Table, message: &str) -> Error {
    let is_known = |one: &&Given| tree::get(defaults, &one.path).is_some();
    let unknown_first = given.iter().filter(|one| !is_known(one));
    for one in unknown_first.chain(given.iter().filter(is_known)) {
        let mut alone = defaults.clone();
        tree::set(&mut alone, &one.path, one.value.clone());
        let Err(error) = Value::Table(alone).try_into::<O>() else { continue };
        let is_below_a_value = (1..one.path.len())
            .any(|depth| tree::get(defaults, &one.path[..depth]).is_some_and(|it| !it.is_table()));
        let is_unknown = error.message().starts_with("unknown field") || is_below_a_value;
        if !is_known(&one) && is_unknown {
            return unknown(one, "", defaults);
        }
        return wrong::<O>(one, defaults, error.message());
    }
    Error::Whole(message.replace('\n', ", "))
}

/// The path, below a value that was given, of the first key that was not taken.
fn left_out(given: &Value, taken: &Value) -> Option<String> {
    match (given, taken) {
        (Value::Table(given), Value::Table(taken)) => {
            given.iter().find_map(|(name, value)| match taken.get(name) {
                Some(taken) => Some(format!(".{name}{}", left_out(value, taken)?)),
                None => Some(format!(".{name}")),
            })
        }
        (Value::Array(given), Value::Array(taken)) => {
            let pairs = given.iter().zip(taken).enumerate();
            pairs.into_iter().find_map(|(index, (given, taken))| {
                Some(format!("[{index}]{}", left_out(given, taken)?))
            })
        }
        // What a value becomes is its type's business.
        (_, _) => None,
    }
}

fn holds_secret(value: &Value) -> bool {
    match value {
        Value::String(text) => text == MASK,
        Value::Array(values) => values.iter().any(holds_secret),
        Value::Table(table) => table.values().any(holds_secret),
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => false,
    }
}

/// `below` is the part of the key's path that leads into a list.
fn unknown(one: &Given, below: &str, defaults: &Table) -> Error {
    let key = tree::dotted(&one.path) + below;
    let cure = match below {
        "" => cure_of(&one.path, defaults),
        _ => format!("an entry of `{}` has no such key", tree::dotted(&one.path)),
    };
    Error::UnknownKey { key, from: one.from.clone(), cure }
}

/// A question that names what was meant, or else the names that there are.
fn cure_of(path: &[String], defaults: &Table) -> String {
    let mut table = defaults;
    for (depth, name) in path.iter().enumerate() {
        let above = &path[..depth];
        match table.get(name) {
            Some(Value::Table(below)) => table = below,
            Some(_) => {
                return format!("`{}` is a value, not a section", tree::dotted(&path[..=depth]));
            }
            None => {
                if let Some(near) = tree::nearest(name, table.keys().map(String::as_str)) {
                    let meant = [above, &[near.to_owned()], &path[depth + 1..]].concat();
                    return format!("did you mean `{}`?", tree::dotted(&meant));
                }
                return elsewhere(path, defaults).unwrap_or_else(|| listed(above, table));
            }
        }
    }
    listed(path, table)
}

/// The key of the same name in another section.
fn elsewhere(path: &[String], defaults: &Table) -> Option<String> {
    let leaves = tree::leaves(defaults);
    let (twin, _) = leaves.iter().find(|(other, _)| other.last() == path.last())?;
    Some(format!("did you mean `{}`?", tree::dotted(twin)))
}

fn listed(section: &[String], table: &Table) -> String {
    let names: Vec<&str> = table.keys().map(String::as_str).collect();
    let names = names.join(", ");
    if section.is_empty() {
        return format!("the sections are {names}");
    }
    format!("the keys of `{}` are {names}", tree::dotted(section))
}

fn wrong<O: Options>(one: &Given, defaults: &Table, message: &str) -> Error {
    let is_section = tree::get(defaults, &one.path).is_some_and(Value::is_table);
    let has_entries = one.value.as_array().is_some_and(|all| all.iter().any(Value::is_table));
    let (value, rule) = if is_secret::<O>(&one.path, defaults) {
        // The message of the parser quotes the value.
        (MASK.to_owned(), "a secret is a text".to_owned())
    } else if is_section {
        let rule = format!("`{}` is a section: set the keys in it", tree::dotted(&one.path));
        (print::value(&one.value), rule)
    } else if has_entries {
        // Entries may hold secrets.
        ("[…]".to_owned(), message.replace('\n', ", "))
    } else {
        (print::value(&one.value), message.replace('\n', ", "))
    };
    Error::WrongValue { key: tree::dotted(&one.path), value, from: one.from.clone(), rule }
}

/// True if a text at `path` would not be shown.
fn is_secret<O: Options>(path: &[String], defaults: &Table) -> bool {
    let mut probe = defaults.clone();
    tree::set(&mut probe, path, Value::String("probe".to_owned()));
    let options: Result<O, _> = Value::Table(probe).try_into();
    options.is_ok_and(|options| tree::get(&table_of(&options), path).is_some_and(holds_secret))
}

fn secret_in_file(one: &Given, effective: &Table) -> Error {
    let mut file_key = one.path.clone();
    if let Some(last) = file_key.last_mut() {
        last.push_str("_file");
    }
    let variable = environment::name_of(&one.path);
    if one.value.is_array() {
        let cure = "name a file in the key of the same name with the ending `_file`".to_owned();
        return Error::SecretInFile { key: tree::dotted(&one.path), from: one.from.clone(), cure };
    }
    let cure = match tree::get(effective, &file_key) {
        Some(_) => format!("name a file in `{}`, or set {variable}", tree::dotted(&file_key)),
        None => format!("set {variable} instead"),
    };
    Error::SecretInFile { key: tree::dotted(&one.path), from: one.from.clone(), cure }
}

#[cfg(test)]
mod tests;
