//! Variables of the environment as values of the configuration.

use toml::{Table, Value};

use super::tree::{self, Path};

const PREFIX: &str = "PLATFORM_";

/// The path that a variable names: `PLATFORM_SERVER__TLS__KEY` is `server.tls.key`.
///
/// Two underscores make it a key of the configuration. A name without them, such as `PLATFORM_HOME`, is somebody
/// else's and none of our business.
pub(super) fn path_of(name: &str) -> Option<Path> {
    let rest = name.strip_prefix(PREFIX)?;
    let parts: Path = rest.split("__").map(str::to_ascii_lowercase).collect();
    (parts.len() > 1).then_some(parts)
}

/// The variable that sets the key at `path`.
pub(super) fn name_of(path: &[String]) -> String {
    format!("{PREFIX}{}", path.join("__").to_ascii_uppercase())
}

/// The text of a variable as the kind of value that its key has by default; as text where that cannot be told or does
/// not fit, so that the key's own rule refuses it.
pub(super) fn value_of(text: &str, path: &[String], defaults: &Table) -> Value {
    let as_text = || Value::String(text.to_owned());
    match tree::get(defaults, path) {
        Some(Value::Integer(_)) => text.parse().map_or_else(|_| as_text(), Value::Integer),
        Some(Value::Float(_)) => text.parse().map_or_else(|_| as_text(), Value::Float),
        Some(Value::Boolean(_)) => text.parse().map_or_else(|_| as_text(), Value::Boolean),
        Some(Value::Array(_)) => list(text),
        Some(Value::String(_) | Value::Datetime(_) | Value::Table(_)) | None => as_text(),
    }
}

/// A list as TOML writes it, `["a", "b"]`, or the texts between commas.
fn list(text: &str) -> Value {
    if text.trim_start().starts_with('[') {
        let parsed: Option<Table> = format!("list = {text}").parse().ok();
        let found = parsed.and_then(|mut table| table.remove("list"));
        return found.unwrap_or_else(|| Value::String(text.to_owned()));
    }
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    Value::Array(parts.map(|part| Value::String(part.to_owned())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_underscores_make_a_variable_a_key() {
        let path = path_of("PLATFORM_SERVER__TLS__CLIENT_CA").unwrap();
        assert_eq!(path, ["server", "tls", "client_ca"]);
        assert_eq!(name_of(&path), "PLATFORM_SERVER__TLS__CLIENT_CA");
        for other in ["PLATFORM_HOME", "PLATFORM_SERVICE_HOST", "HOME", "SERVER__LISTEN"] {
            assert_eq!(path_of(other), None, "{other}");
        }
    }

    #[test]
    fn a_list_is_written_with_commas_or_as_toml() {
        let expected = Value::Array(vec!["a".into(), "b".into()]);
        assert_eq!(list("a, b"), expected);
        assert_eq!(list("[\"a\", \"b\"]"), expected);
        assert_eq!(list(""), Value::Array(Vec::new()));
        assert_eq!(list("[1"), Value::String("[1".to_owned()));
    }

    #[test]
    fn a_value_has_the_kind_of_its_default() {
        let defaults: Table = "n = 1\nf = 0.5\nb = false\ns = \"\"".parse().unwrap();
        let value = |text: &str, key: &str| value_of(text, &[key.to_owned()], &defaults);
        assert_eq!(value("7", "n"), Value::Integer(7));
        assert_eq!(value("1", "f"), Value::Float(1.0));
        assert_eq!(value("true", "b"), Value::Boolean(true));
        assert_eq!(value("7", "s"), Value::String("7".to_owned()));
        assert_eq!(value("many", "n"), Value::String("many".to_owned()));
        assert_eq!(value("7", "unknown"), Value::String("7".to_owned()));
    }
}
