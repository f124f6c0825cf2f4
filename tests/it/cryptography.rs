//! Which libraries of cryptography are in the lock file: aws-lc-rs, and ring only where object stores bring it along.

use std::collections::BTreeSet;
use std::fs;

use crate::root;

/// What ring may be there for: signatures of requests to object stores, and the crates between, which offer both and
/// use the provider that a process installs.
const AROUND_RING: [&str; 4] = ["object_store", "quinn-proto", "rustls", "rustls-webpki"];

#[test]
fn tls_has_one_provider() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let mut names = BTreeSet::new();
    let mut around_ring = BTreeSet::new();
    for package in lock.split("[[package]]").skip(1) {
        let name = package.split('"').nth(1).unwrap();
        names.insert(name);
        if package.lines().any(|line| line.trim() == "\"ring\",") {
            around_ring.insert(name);
        }
    }
    assert!(names.contains("aws-lc-rs"));
    for other in ["openssl", "openssl-sys", "native-tls", "boring", "mbedtls", "gnutls"] {
        assert!(!names.contains(other), "{other} is a second library of cryptography");
    }
    let strangers: Vec<_> = around_ring.iter().filter(|it| !AROUND_RING.contains(it)).collect();
    assert!(strangers.is_empty(), "{strangers:?} need ring");
}
