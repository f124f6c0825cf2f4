//! Which crate may use which: edges point down.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::process::{output, program};

/// The layers, lowest first; a crate may use those below its own.
const LAYERS: [&[&str]; 6] = [
    &["base"],
    &["fs", "net", "store"],
    &["runtime"],
    &["rpc"],
    &["auth", "config"],
    &["platform"],
];
/// Crates that know neither gRPC nor the wire types.
const ENGINES: [&str; 5] = ["base", "fs", "net", "runtime", "store"];
/// What those may not use. `runtime` has tonic below its exporter of traces, but does not name it.
const WIRE: [&str; 4] = ["platform_proto", "prost", "tonic", "tonic-prost"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

/// What breaks the layers.
pub(crate) fn check() -> Result<Vec<String>> {
    let arguments = ["metadata", "--format-version", "1", "--no-deps"];
    let metadata: Metadata = serde_json::from_str(&output(&mut program("cargo", &arguments))?)
        .context("cargo metadata")?;
    let edges = metadata.packages.into_iter().map(|package| {
        let used = package.dependencies.into_iter().filter(|it| it.kind.is_none());
        (package.name, used.map(|it| it.name).collect())
    });
    Ok(findings(&edges.collect()))
}

fn findings(edges: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let layer = |name: &str| LAYERS.iter().position(|layer| layer.contains(&name));
    let mut findings = Vec::new();
    for (name, used) in edges {
        for other in used {
            if let (Some(from), Some(to)) = (layer(name), layer(other))
                && from <= to
            {
                findings.push(format!("{name} uses {other}, which is not below it"));
            }
            if ENGINES.contains(&name.as_str()) && WIRE.contains(&other.as_str()) {
                findings.push(format!("{name} uses {other}, and may know nothing of the wire"));
            }
            if other == "testkit" {
                findings.push(format!("{name} uses testkit, which is for tests"));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(from: &str, to: &str) -> Vec<String> {
        findings(&[(from.to_owned(), vec![to.to_owned()])].into())
    }

    #[test]
    fn an_edge_points_down() {
        assert!(found("rpc", "runtime").is_empty());
        assert_eq!(found("runtime", "rpc").len(), 1);
        assert_eq!(found("auth", "config").len(), 1);
    }

    #[test]
    fn engines_know_nothing_of_the_wire() {
        assert_eq!(found("store", "tonic").len(), 1);
        assert!(found("rpc", "tonic").is_empty());
        assert_eq!(found("auth", "testkit").len(), 1);
    }
}
