//! `docs/configuration.md` says what is.

use runtime::options::check_reference;
use runtime::{Options, Server, Telemetry};
use serde::{Deserialize, Serialize};

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Sections {
    server: Server,
    telemetry: Telemetry,
}

impl Options for Sections {
    fn server(&self) -> &Server {
        &self.server
    }

    fn telemetry(&self) -> &Telemetry {
        &self.telemetry
    }
}

const DOCUMENT: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/configuration.md"));

#[test]
fn the_document_names_every_key_with_its_variable_and_default() {
    check_reference::<Sections>(DOCUMENT).unwrap_or_else(|faults| panic!("{faults}"));
}

#[test]
fn a_key_that_is_missing_outdated_or_too_many_is_found() {
    let row = "| `server.listen` | `PLATFORM_SERVER__LISTEN` | `\"127.0.0.1:9000\"` |";
    assert!(DOCUMENT.contains(row));
    let outdated = DOCUMENT.replace(row, &row.replace("9000", "9999"));
    let faults = check_reference::<Sections>(&outdated).unwrap_err();
    assert_eq!(faults.lines().count(), 2, "{faults}");
    let surplus = format!("{DOCUMENT}\n| `server.port` | `PLATFORM_SERVER__PORT` | `1` | … |\n");
    assert!(check_reference::<Sections>(&surplus).unwrap_err().contains("`server.port`"));
    let foreign = format!("{DOCUMENT}\n| `broker.port` | `PLATFORM_BROKER__PORT` | `1` | … |\n");
    check_reference::<Sections>(&foreign).unwrap();
}
