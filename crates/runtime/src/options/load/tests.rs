//! What is loaded, and the sentence of everything that is refused.

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
        ("[server]\nlistenn = 1", "`server.listenn` (in a.toml)", "did you mean `server.listen`?"),
        ("[sevrer.drain]\ngrace = 1", "`sevrer.drain.grace`", "did you mean `server.drain.grace`?"),
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
        ("[server]\nreflection = \"on\"", "`server.reflection` = \"on\"", "expected one of `off`"),
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
    crate::options::check_example::<Whole>(&again).unwrap();
}

#[test]
fn an_example_that_misses_a_key_is_told_which() {
    let printed = load(&Whole::default(), None, []).unwrap().print();
    let without = printed.replace("worker_threads = 0\n", "");
    let missing = crate::options::check_example::<Whole>(&without).unwrap_err();
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
