//! Which crate may use which: edges point down.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::process::{output, program, root};

/// The layers of libraries, lowest first; a crate may use those below its own. Services are above them.
const LAYERS: [&[&str]; 6] = [
    &["base", "formula", "heap"],
    &["fs", "lake", "net", "sample", "schedule", "seal", "store"],
    &["journal"],
    &["runtime"],
    &["batch", "files", "rope", "rpc"],
    &["relay", "rustmq", "service"],
];
/// The service that alone may use others.
const ALL_IN_ONE: &str = "platform";
/// Crates that are re-exports of generated code, or for tests, and so in no layer.
const ASIDE: [&str; 3] = ["conveyor-proto", "proto", "testkit"];
/// Crates that know neither gRPC nor the wire types.
const ENGINES: [&str; 12] = [
    "base", "formula", "fs", "heap", "journal", "lake", "net", "runtime", "sample", "schedule",
    "seal", "store",
];
/// What those may not use. `runtime` has tonic below its exporter of traces, but does not name it.
const WIRE: [&str; 4] = ["platform_proto", "prost", "tonic", "tonic-prost"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

/// A package of the workspace, as far as the layers are concerned.
struct Node {
    /// Its layer, counted from the lowest; `None` if it is in none.
    layer: Option<usize>,
    /// It lies where every crate has a layer.
    needs_layer: bool,
    used: Vec<String>,
}

/// What breaks the layers.
pub(crate) fn check() -> Result<Vec<String>> {
    let arguments = ["metadata", "--format-version", "1", "--no-deps"];
    let metadata: Metadata = serde_json::from_str(&output(&mut program("cargo", &arguments))?)
        .context("cargo metadata")?;
    let [crates, services] = ["crates", "services"].map(|folder| root().join(folder));
    let nodes = metadata.packages.into_iter().map(|package| {
        let Package { name, manifest_path, dependencies } = package;
        let used = dependencies.into_iter().filter(|it| it.kind.is_none());
        let used = used.map(|it| it.name).collect();
        let is_service = manifest_path.starts_with(&services);
        let needs_layer = manifest_path.starts_with(&crates) && !ASIDE.contains(&name.as_str());
        let layer = layer(&name, is_service);
        (name, Node { layer, needs_layer, used })
    });
    Ok(findings(&nodes.collect()))
}

fn layer(name: &str, is_service: bool) -> Option<usize> {
    if is_service {
        return Some(LAYERS.len() + usize::from(name == ALL_IN_ONE));
    }
    LAYERS.iter().position(|layer| layer.contains(&name))
}

fn findings(nodes: &BTreeMap<String, Node>) -> Vec<String> {
    let mut findings = Vec::new();
    for (name, Node { layer, needs_layer, used }) in nodes {
        if *needs_layer && layer.is_none() {
            findings.push(format!("{name} is in no layer: give it one in xtask's layers.rs"));
        }
        for other in used {
            if let (Some(from), Some(to)) = (*layer, nodes.get(other).and_then(|it| it.layer))
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

    /// What is found if `from` uses `to`; those that are no libraries of the layers are services.
    fn found(from: &str, to: &str) -> Vec<String> {
        let node = |name: &str, used: &[&str]| {
            let is_service = ["auth", "notification", "platform"].contains(&name);
            let used = used.iter().map(|it| (*it).to_owned()).collect();
            (name.to_owned(), Node { layer: layer(name, is_service), needs_layer: false, used })
        };
        findings(&[node(to, &[]), node(from, &[to])].into())
    }

    #[test]
    fn an_edge_points_down() {
        assert!(found("rpc", "runtime").is_empty());
        assert_eq!(found("runtime", "rpc").len(), 1);
        assert!(found("auth", "rpc").is_empty());
        assert!(found("platform", "notification").is_empty());
    }

    #[test]
    fn a_service_uses_no_other_whatever_its_name_is() {
        assert_eq!(found("notification", "auth").len(), 1);
        assert_eq!(found("auth", "platform").len(), 1);
        assert_eq!(found("rpc", "notification").len(), 1);
    }

    #[test]
    fn a_library_is_in_a_layer() {
        let node = Node { layer: layer("cache", false), needs_layer: true, used: Vec::new() };
        assert_eq!(findings(&[("cache".to_owned(), node)].into()).len(), 1);
    }

    #[test]
    fn engines_know_nothing_of_the_wire() {
        assert_eq!(found("store", "tonic").len(), 1);
        assert!(found("rpc", "tonic").is_empty());
        assert_eq!(found("auth", "testkit").len(), 1);
    }
}
