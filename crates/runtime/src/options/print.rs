//! The effective configuration, as TOML that anybody may see.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use toml::{Table, Value};

use super::tree::Path;
use crate::Source;
use crate::secret::MASK;

/// Every key with its value; those that somebody set say who.
pub(super) fn print(table: &Table, sources: &BTreeMap<Path, Source>) -> String {
    let mut out = String::new();
    section(table, &mut Path::new(), sources, &mut out);
    out
}

fn section(table: &Table, path: &mut Path, sources: &BTreeMap<Path, Source>, out: &mut String) {
    let is_plain = |value: &Value| !value.is_table();
    if !path.is_empty() && (table.is_empty() || table.values().any(is_plain)) {
        if !out.is_empty() {
            out.push('\n');
        }
        let names: Vec<String> = path.iter().map(|name| key(name)).collect();
        _ = writeln!(out, "[{}]", names.join(".")); // Writing to a string cannot fail.
    }
    for (name, one) in table.iter().filter(|(_, one)| is_plain(one)) {
        path.push(name.clone());
        _ = write!(out, "{} = {}", key(name), value(one));
        if let Some(source) = sources.get(path) {
            _ = write!(out, " # {source}");
        }
        out.push('\n');
        path.pop();
    }
    for (name, below) in table {
        let Some(below) = below.as_table() else { continue };
        path.push(name.clone());
        section(below, path, sources, out);
        path.pop();
    }
}

/// A name as a key of TOML.
fn key(name: &str) -> String {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !name.is_empty() && name.bytes().all(is_bare) {
        return name.to_owned();
    }
    Value::String(name.to_owned()).to_string()
}

/// A value as TOML, on one line, with the passwords of URLs masked.
pub(super) fn value(value: &Value) -> String {
    masked(value).to_string()
}

fn masked(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(without_password(text)),
        Value::Array(values) => Value::Array(values.iter().map(masked).collect()),
        Value::Table(table) => {
            Value::Table(table.iter().map(|(name, one)| (name.clone(), masked(one))).collect())
        }
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {
            value.clone()
        }
    }
}

/// `postgres://user:password@host` with the password masked, which may also stand behind `password=`.
fn without_password(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    // An unescaped slash in a password would end the authority early; the last @ before the query decides then.
    let query = rest.find('?').unwrap_or(rest.len());
    let at = rest[..end].rfind('@').or_else(|| rest[..query].rfind('@'));
    let mut out = format!("{scheme}://");
    let mut behind = rest;
    if let Some(at) = at {
        let (user, from_host) = rest.split_at(at);
        match user.split_once(':') {
            Some((user, _)) => _ = write!(out, "{user}:{MASK}"),
            None => out.push_str(user),
        }
        behind = from_host;
    }
    let Some((before, query)) = behind.split_once('?') else { return out + behind };
    let parts = query.split('&').map(|part| match part.split_once('=') {
        Some((name, _)) if name.to_ascii_lowercase().contains("password") => {
            format!("{name}={MASK}")
        }
        Some(_) | None => part.to_owned(),
    });
    let parts: Vec<String> = parts.collect();
    format!("{out}{before}?{}", parts.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_in_a_url_is_masked() {
        let cases = [
            ("postgres://u:p@h:5432/d", "postgres://u:********@h:5432/d"),
            ("postgres://u:p/q@h/d", "postgres://u:********@h/d"),
            ("postgres://u@h/d", "postgres://u@h/d"),
            ("postgres://h/d?user=u&password=p", "postgres://h/d?user=u&password=********"),
            ("sqlite:/var/lib/auth.db", "sqlite:/var/lib/auth.db"),
            ("https://h/a@b", "https://h/a@b"),
        ];
        for (text, shown) in cases {
            assert_eq!(without_password(text), shown);
        }
    }

    #[test]
    fn what_is_printed_is_toml_with_its_sources() {
        let table: Table =
            "[a]\nx = 1\nl = [\"p\", \"q\"]\n[a.b]\n\"odd key\" = \"v\"\n[c]".parse().unwrap();
        let sources =
            BTreeMap::from([(vec!["a".to_owned(), "x".to_owned()], Source::File("f".to_owned()))]);
        let out = print(&table, &sources);
        assert!(out.contains("x = 1 # in f\n"), "{out}");
        assert_eq!(out.parse::<Table>().unwrap(), table);
    }
}
