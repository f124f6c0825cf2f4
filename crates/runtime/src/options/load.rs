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
mod tests {
    use base::{ByteSize, Span};
    use net::Address;
    use proptest::prelude::*;
    use serde::{Deserialize, Serialize};

    use super::*;
    use crate::{Secret, Server, Telemetry};

    #[derive(Clone, Default, Serialize, Deserialize)]
    #[serde(deny_unknown_fields, default)]
    struct Whole {
        server: Server,
        telemetry: Telemetry,
        auth: Auth,
        peers: BTreeMap<String, Address>,
    }

    /// Lets unknown keys pass, which must not help them.
    #[derive(Clone, Default, Serialize, Deserialize)]
    #[serde(default)]
    struct Auth {
        issuer: String,
        password: Secret,
        password_file: String,
        pepper: Secret,
        share: f64,
        quiet: bool,
        clients: Vec<Client>,
    }

    #[derive(Clone, Default, Serialize, Deserialize)]
    #[serde(default)]
    struct Client {
        id: String,
        secret: Secret,
    }

    impl Options for Whole {
        fn server(&self) -> &Server {
            &self.server
        }

        fn telemetry(&self) -> &Telemetry {
            &self.telemetry
        }

        fn check(&self) -> Result<(), Error> {
            if self.auth.issuer == "evil" {
                return Err(Error::rule("auth.issuer", "\"evil\"", "it must be good"));
            }
            Ok(())
        }
    }

    fn loaded(text: &str, environment: &[(&str, &str)]) -> Result<Loaded<Whole>, Error> {
        let environment =
            environment.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        load(&Whole::default(), Some(File { name: "a.toml", text }), environment)
    }

    fn refusal(text: &str, environment: &[(&str, &str)]) -> String {
        let Err(error) = loaded(text, environment) else { panic!("{text} was not refused") };
        let sentence = error.to_string();
        assert!(!sentence.contains('\n'), "{sentence}");
        sentence
    }

    #[test]
    fn the_environment_stands_above_the_file_and_the_file_above_the_defaults() {
        let text = "[server]\nlisten = \"127.0.0.1:1\"\n[server.drain]\ngrace = \"1s\"\n\
                    [server.limits]\nmessage_bytes_max = \"8MiB\"";
        let environment = [
            ("PLATFORM_SERVER__LISTEN", "127.0.0.1:2"),
            ("PLATFORM_SERVER__WORKER_THREADS", "3"),
            ("PLATFORM_SERVER__CORS_ORIGINS", "http://a, http://b"),
            ("PLATFORM_TELEMETRY__SAMPLING", "0.25"),
            ("PLATFORM_AUTH__QUIET", "true"),
            ("PLATFORM_HOME", "/home/platform"),
            ("OTHER__NAME", "x"),
        ];
        let Whole { server, telemetry, auth, .. } = loaded(text, &environment).unwrap().options;
        assert_eq!(server.listen.to_string(), "127.0.0.1:2");
        assert_eq!(server.drain.grace, Span::seconds(1));
        assert_eq!(server.drain.lame_duck, Span::seconds(5));
        assert_eq!(server.limits.message_bytes_max, ByteSize(8 << 20));
        assert_eq!(server.worker_threads, 3);
        assert_eq!(server.cors_origins, ["http://a", "http://b"]);
        assert_eq!(telemetry.sampling, 0.25);
        assert!(auth.quiet);
    }

    #[test]
    fn an_unknown_key_is_refused_with_its_full_path_and_the_nearest() {
        let cases = [
            (
                "[server]\nlistenn = 1",
                "`server.listenn` (in a.toml)",
                "did you mean `server.listen`?",
            ),
            (
                "[sevrer.drain]\ngrace = 1",
                "`sevrer.drain.grace`",
                "did you mean `server.drain.grace`?",
            ),
            ("grace = \"1s\"", "`grace`", "did you mean `server.drain.grace`?"),
            ("[server.tsl]", "`server.tsl`", "did you mean `server.tls`?"),
            ("[mq]\nx = 1", "`mq.x`", "the sections are auth, peers, server, telemetry"),
            (
                "[server.drain]\nx = 1",
                "`server.drain.x`",
                "the keys of `server.drain` are grace, lame_duck",
            ),
            (
                "[server.listen]\nport = 1",
                "`server.listen.port`",
                "`server.listen` is a value, not a section",
            ),
            ("[auth]\nisuser = \"x\"", "`auth.isuser`", "did you mean `auth.issuer`?"),
        ];
        for (text, key, cure) in cases {
            let sentence = refusal(text, &[]);
            assert!(sentence.starts_with(key) && sentence.ends_with(cure), "{sentence}");
            assert!(sentence.contains("is no known key"), "{sentence}");
        }
    }

    #[test]
    fn an_unknown_key_in_a_list_is_refused_by_its_place() {
        let text = "[[auth.clients]]\nid = \"a\"\n[[auth.clients]]\nidd = \"b\"";
        assert_eq!(
            refusal(text, &[]),
            "`auth.clients[1].idd` (in a.toml) is no known key: an entry of `auth.clients` has no such key"
        );
    }

    #[test]
    fn an_unknown_variable_is_refused_by_both_its_names() {
        let sentence = refusal("", &[("PLATFORM_SERVER__LISTENN", "127.0.0.1:1")]);
        assert_eq!(
            sentence,
            "`server.listenn` (from PLATFORM_SERVER__LISTENN) is no known key: did you mean `server.listen`?"
        );
        assert!(refusal("", &[("PLATFORM_X__Y", "")]).starts_with("`x.y` (from PLATFORM_X__Y)"));
        assert!(refusal("", &[("PLATFORM_SERVER__", "")]).starts_with("`server.`"));
    }

    #[test]
    fn a_wrong_value_names_key_value_and_rule() {
        let cases = [
            (
                "[server]\nlisten = \"nowhere\"",
                "`server.listen` = \"nowhere\" (in a.toml)",
                "write host:port",
            ),
            ("[server]\nworker_threads = -1", "`server.worker_threads` = -1", "invalid value"),
            (
                "[server.drain]\ngrace = \"soon\"",
                "`server.drain.grace` = \"soon\"",
                "no length of time",
            ),
            (
                "[server]\ndrain = 5",
                "`server.drain` = 5",
                "`server.drain` is a section: set the keys in it",
            ),
            (
                "[server]\nreflection = \"on\"",
                "`server.reflection` = \"on\"",
                "expected one of `off`",
            ),
            ("[server.limits]\ncalls_max = 0", "`server.limits.calls_max` = 0", "at least 1"),
            ("[auth]\nissuer = \"evil\"", "`auth.issuer` = \"evil\"", "it must be good"),
            ("[peers]\nauth = \"x\"", "`peers.auth` = \"x\"", "write host:port"),
        ];
        for (text, key, rule) in cases {
            let sentence = refusal(text, &[]);
            assert!(sentence.starts_with(key) && sentence.contains(rule), "{sentence}");
        }
        let sentence = refusal("", &[("PLATFORM_SERVER__WORKER_THREADS", "many")]);
        let start = "`server.worker_threads` = \"many\" (from PLATFORM_SERVER__WORKER_THREADS)";
        assert!(sentence.starts_with(start), "{sentence}");
    }

    #[test]
    fn a_file_that_is_no_toml_is_refused_by_its_line() {
        let sentence = refusal("[server]\nlisten = 127", &[]);
        assert!(sentence.starts_with("`server.listen` = 127"), "{sentence}");
        let sentence = refusal("[server]\n\nlisten 127", &[]);
        assert!(sentence.starts_with("a.toml is no TOML: line 3: "), "{sentence}");
    }

    #[test]
    fn a_map_takes_any_name() {
        let environment = [("PLATFORM_PEERS__CONFIG", "127.0.0.1:9002")];
        let loaded = loaded("[peers]\nauth = \"memory:auth\"", &environment).unwrap();
        let peers: Vec<String> =
            loaded.options.peers.iter().map(|(name, at)| format!("{name} {at}")).collect();
        assert_eq!(peers, ["auth memory:auth", "config 127.0.0.1:9002"]);
    }

    #[test]
    fn a_secret_comes_from_the_environment_and_never_from_the_file() {
        let loaded = loaded("", &[("PLATFORM_AUTH__PASSWORD", "hunter2")]).unwrap();
        assert_eq!(loaded.options.auth.password.expose(), "hunter2");
        let sentence = refusal("[auth]\npassword = \"hunter2\"", &[]);
        assert_eq!(
            sentence,
            "`auth.password` is a secret and stands in a.toml: name a file in `auth.password_file`, \
             or set PLATFORM_AUTH__PASSWORD"
        );
        let sentence = refusal("[[auth.clients]]\nid = \"a\"\nsecret = \"hunter2\"", &[]);
        assert!(sentence.starts_with("`auth.clients` is a secret"), "{sentence}");
        let sentence = refusal("[auth]\npassword = 271828", &[]);
        assert!(sentence.starts_with("`auth.password` = ******** (in a.toml)"), "{sentence}");
        assert!(!sentence.contains("271828"), "{sentence}");
        let sentence = refusal("[[auth.clients]]\nid = 1\nsecret = \"hunter2\"", &[]);
        assert!(sentence.starts_with("`auth.clients` = […] (in a.toml)"), "{sentence}");
        assert!(!sentence.contains("hunter2"), "{sentence}");
        let sentence = refusal("[auth]\npepper = \"hunter2\"", &[]);
        assert!(sentence.ends_with("in a.toml: set PLATFORM_AUTH__PEPPER instead"), "{sentence}");
    }

    #[test]
    fn what_is_printed_names_every_key_masks_secrets_and_loads_again() {
        let environment = [("PLATFORM_AUTH__PASSWORD", "hunter2")];
        let loaded = loaded("[auth]\nissuer = \"me\"", &environment).unwrap();
        let printed = loaded.print();
        assert!(!printed.contains("hunter2"), "{printed}");
        assert!(printed.contains("issuer = \"me\" # in a.toml\n"), "{printed}");
        let masked = "password = \"********\" # from PLATFORM_AUTH__PASSWORD\n";
        assert!(printed.contains(masked), "{printed}");
        let again = printed.replace(MASK, "");
        super::super::check_example::<Whole>(&again).unwrap();
    }

    #[test]
    fn an_example_that_misses_a_key_is_told_which() {
        let printed = load(&Whole::default(), None, []).unwrap().print();
        let without = printed.replace("worker_threads = 0\n", "");
        let missing = super::super::check_example::<Whole>(&without).unwrap_err();
        assert_eq!(missing, "config.example.toml does not name server.worker_threads");
    }
    proptest! {
        #[test]
        fn no_text_and_no_variable_does_more_than_be_refused(
            text in "(\\[{0,2}(server|auth|peers)?[.a-z]{0,6}\\]{0,2}\n?[a-z_]{0,6}( ?= ?)?[-\"0-9a-z\\[\\]{},]{0,8}\n?){0,4}",
            name in "PLATFORM_[A-Z_]{0,12}",
            value in ".{0,12}",
        ) {
            if let Err(error) = loaded(&text, &[(&name, &value)]) {
                prop_assert!(!error.to_string().contains('\n'), "{}", error);
            }
        }
    }
}
