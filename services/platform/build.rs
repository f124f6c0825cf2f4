//! Has the linker pack the table of places that are moved when the program is loaded: packed it takes a hundredth of
//! its 16 MiB, all of which the loader reads at each start, and which stay resident.

use std::process::Command;

/// The first version of glibc whose loader reads packed tables; an earlier one refuses a program that has one.
const SINCE: (u32, u32) = (2, 36);

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|it| it == value);
    let is_gnu = is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu");
    // What is built for another machine may run with any version.
    let is_here = std::env::var("HOST").ok() == std::env::var("TARGET").ok();
    if is_gnu && is_here && version().is_some_and(|it| SINCE <= it) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// The version of this machine's glibc.
fn version() -> Option<(u32, u32)> {
    let told = Command::new("getconf").arg("GNU_LIBC_VERSION").output().ok()?;
    let text = String::from_utf8(told.stdout).ok()?;
    let (major, minor) = text.trim().strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
