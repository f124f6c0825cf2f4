//! What is released: every binary, what each is made of, and the checksums.
//!
//! Owns:      `target/dist`: an archive per binary, its bill of materials (CycloneDX), `SHA256SUMS`.
//! Invariant: what is packed was built with `--locked` from this checkout, by the release profile, and runs.
//! Not here:  how it is tried (`trial`), where it is published (`.github/workflows/release.yml`).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::process::{self, output, program, root, status};
use crate::trial;

const CARGO_CYCLONEDX: &str = "0.5.9";

/// What `cargo metadata` says about a package, as far as it matters here.
#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// Builds, packs and tries everything; with `--check` what was packed before is tried.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let (services, folder) = (services()?, root().join("target/dist"));
    match arguments.first().map(String::as_str) {
        None => pack_all(&services, &folder)?,
        Some("--check") => {}
        Some(other) => bail!("`{other}` is no argument of dist; there is --check"),
    }
    check(&services, &folder)
}

/// Every archive is what its checksum says, and its binary runs.
fn check(services: &[Package], folder: &Path) -> Result<()> {
    let sums = folder.join("SHA256SUMS");
    let kept = fs::read_to_string(&sums).with_context(|| sums.display().to_string())?;
    if self::sums(folder)? != kept {
        bail!("{} does not have the checksums of what lies beside it", sums.display());
    }
    for service in services {
        let archive = folder.join(format!("{}.tar.gz", stem(service)?));
        println!("{}", trial::run(&archive, &service.name, &service.version)?);
    }
    Ok(())
}

fn pack_all(services: &[Package], folder: &Path) -> Result<()> {
    let mut build = vec!["build", "--release", "--locked", "--bins"];
    for service in services {
        build.extend(["--package", &service.name]);
    }
    process::run("cargo", &build)?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for service in services {
        pack(service, folder)?;
        bill(service, folder)?;
    }
    let sums = sums(folder)?;
    fs::write(folder.join("SHA256SUMS"), &sums)?;
    print!("{sums}");
    println!("\ntarget/dist has {} binaries", services.len());
    Ok(())
}

/// The packages below `services/`, each of which is one binary of the same name.
fn services() -> Result<Vec<Package>> {
    let arguments = ["metadata", "--format-version", "1", "--no-deps", "--locked"];
    let metadata: Metadata = serde_json::from_str(&output(&mut program("cargo", &arguments))?)?;
    let folder = root().join("services");
    let mut found = metadata.packages;
    found.retain(|package| package.manifest_path.starts_with(&folder));
    if found.is_empty() {
        bail!("there is no package below services/");
    }
    Ok(found)
}

/// Name of a package's archive without its endings: the package, its version, and the host it was built for.
fn stem(service: &Package) -> Result<String> {
    let host = output(&mut program("rustc", &["--print", "host-tuple"]))?;
    Ok(format!("{}-{}-{}", service.name, service.version, host.trim()))
}

/// One archive: the binary, its example configuration and the licence.
fn pack(service: &Package, folder: &Path) -> Result<()> {
    let stem = stem(service)?;
    let content = folder.join(&stem);
    fs::create_dir_all(&content)?;
    let home = service.manifest_path.parent().context("a manifest lies in a folder")?;
    let files = [
        root().join("target/release").join(&service.name),
        home.join("config.example.toml"),
        root().join("LICENSE"),
    ];
    for file in files {
        let name = file.file_name().context("a file has a name")?;
        fs::copy(&file, content.join(name)).with_context(|| file.display().to_string())?;
    }
    let archive = folder.join(format!("{stem}.tar.gz")).to_string_lossy().into_owned();
    let shown = folder.to_string_lossy().into_owned();
    // Names, owners and times are fixed, so that one source gives one archive.
    let fixed = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0"];
    let tar = ["--create", "--gzip", "--file", &archive, "--directory", &shown];
    process::run("tar", &[&tar[..], &fixed, &[&stem]].concat())?;
    Ok(fs::remove_dir_all(content)?)
}

/// The bill of materials: every crate that the binary is built from, with version and licence.
fn bill(service: &Package, folder: &Path) -> Result<()> {
    let cyclonedx = root().join(".tools/bin/cargo-cyclonedx");
    if !cyclonedx.exists() {
        let install = ["install", "--quiet", "--locked", "--root", ".tools", "cargo-cyclonedx"];
        process::run("cargo", &[&install[..], &["--version", CARGO_CYCLONEDX]].concat())?;
    }
    let manifest = service.manifest_path.to_string_lossy().into_owned();
    let stem = format!("{}-{}.cdx", service.name, service.version);
    let arguments = ["cyclonedx", "--manifest-path", &manifest, "--format", "json", "--quiet"];
    let mut command = program(&cyclonedx.to_string_lossy(), &arguments);
    command.args(["--spec-version", "1.5", "--override-filename", &stem]);
    // The time of the source, not that of the build.
    let committed = output(&mut program("git", &["log", "-1", "--format=%ct"]))?;
    status(command.env("SOURCE_DATE_EPOCH", committed.trim()))?;
    let name = format!("{stem}.json");
    // It writes one beside the manifest of every package of the workspace.
    let metadata =
        output(&mut program("git", &["ls-files", "--others", "--", &format!("*{name}")]))?;
    for path in metadata.lines() {
        let path = root().join(path);
        if path.parent() == service.manifest_path.parent() {
            // Where it was built is nobody's business.
            let here = format!("file://{}/", root().display());
            fs::write(folder.join(&name), fs::read_to_string(&path)?.replace(&here, "file:///"))?;
        }
        fs::remove_file(&path)?;
    }
    match folder.join(&name).exists() {
        true => Ok(()),
        false => bail!("no bill of materials was written for {}", service.name),
    }
}

/// The checksums of all files but their own, as `sha256sum --check` reads them.
fn sums(folder: &Path) -> Result<String> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.retain(|path| !path.ends_with("SHA256SUMS"));
    paths.sort();
    let mut sums = String::new();
    for path in paths {
        let digest = Sha256::digest(fs::read(&path)?);
        let name = path.file_name().context("a file has a name")?.to_string_lossy().into_owned();
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        sums += &format!("{digest}  {name}\n");
    }
    Ok(sums)
}
