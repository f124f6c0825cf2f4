//! The official suites, each run by a program of its own below `tests/conformance/`.

use anyhow::{Result, bail};

use crate::process::run as start;
use crate::setup;

/// The suites and the crates that run them.
const SUITES: [(&str, &str); 3] = [
    ("grpc", "conformance-grpc"),
    ("protobuf", "conformance-protobuf"),
    ("protovalidate", "protovalidate-conformance"),
];

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    setup::run_quietly()?;
    let wanted = arguments.first();
    let chosen: Vec<_> =
        SUITES.iter().filter(|(name, _)| wanted.is_none_or(|it| it == name)).collect();
    if chosen.is_empty() {
        bail!("there is no suite `{}`; there are: grpc, protobuf, protovalidate", arguments[0]);
    }
    for (name, package) in chosen {
        println!("== {name}");
        start("cargo", &["run", "--quiet", "--package", package])?;
    }
    Ok(())
}
