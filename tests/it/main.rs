//! What must hold across crates: golden vectors, properties, guard rails, walks.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod breaking;
mod cryptography;
mod outside;
mod properties;
mod registry;
mod vectors;
mod walks;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use catalog::Image;

/// The root of the checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The contracts with their comments, built once.
fn image() -> &'static Image {
    static IMAGE: OnceLock<Image> = OnceLock::new();
    IMAGE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("contracts.binpb");
        let mut buf = Command::new(root().join("node_modules/.bin/buf"));
        buf.args(["build", "--as-file-descriptor-set", "-o"]).arg(&path).current_dir(root());
        let done = buf.output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        Image::read(&path).unwrap()
    })
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
