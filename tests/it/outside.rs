//! A user's project needs one generated package and nothing else of this repository.
//!
//! Each test copies the package and a project from `tests/outside/` to a folder of their own, builds
//! the project there and lets it serve and call a contract.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{copy, root};

/// What every project prints: the contract's answers to a good and to a bad token.
const PRINTED: &str = "good true\nbad false\n";

/// A folder with the project and the package, the same on every run so that builds are reused.
fn folder(language: &str, package: &str) -> PathBuf {
    let folder = root().join("target/outside").join(language);
    for part in ["project", package] {
        if folder.join(part).exists() {
            fs::remove_dir_all(folder.join(part)).unwrap();
        }
    }
    copy(&root().join("tests/outside").join(language), &folder.join("project"));
    copy(&root().join("gen").join(language), &folder.join(package));
    folder
}

fn printed(program: &str, arguments: &[&str], at: &Path, environment: &[(&str, &Path)]) -> String {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(at).envs(environment.iter().copied());
    let output = command.output().unwrap_or_else(|error| panic!("{program}: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{program} {arguments:?}: {errors}{said}");
    said
}

#[test]
fn a_rust_project_needs_gen_rust_alone() {
    let folder = folder("rust", "platform_proto");
    fs::copy(root().join("Cargo.lock"), folder.join("project/Cargo.lock")).unwrap();
    let build = root().join("target/outside/build");
    let run = ["run", "--quiet"];
    let environment = [("CARGO_TARGET_DIR", build.as_path())];
    assert_eq!(printed("cargo", &run, &folder.join("project"), &environment), PRINTED);
}

#[test]
fn a_go_project_needs_gen_go_alone() {
    let folder = folder("go", "package");
    let run = ["run", "."];
    assert_eq!(printed("go", &run, &folder.join("project"), &[]), PRINTED);
}

#[test]
fn a_typescript_project_needs_gen_ts_alone() {
    let folder = folder("ts", "node_modules/@platform/proto");
    // The package's own dependencies, which npm would install beside it.
    let modules = folder.join("node_modules");
    for scope in ["@bufbuild", "@connectrpc"] {
        copy(&root().join("node_modules").join(scope), &modules.join(scope));
    }
    let project = folder.join("project");
    let tsc = root().join("node_modules/typescript/bin/tsc");
    printed("node", &[&tsc.to_string_lossy(), "--project", "."], &project, &[]);
    assert_eq!(printed("node", &["built/main.js"], &project, &[]), PRINTED);
}

#[test]
fn a_python_project_needs_gen_python_alone() {
    let folder = folder("python", "package");
    let python = root().join(".tools/python/bin/python").to_string_lossy().into_owned();
    let package = folder.join("package");
    let environment = [("PYTHONPATH", package.as_path())];
    let project = folder.join("project");
    assert_eq!(printed(&python, &["main.py"], &project, &environment), PRINTED);
    // The stubs say what the modules do.
    let strict = ["-m", "mypy", "--strict", "--no-error-summary", "main.py"];
    printed(&python, &strict, &project, &[("MYPYPATH", package.as_path())]);
}
