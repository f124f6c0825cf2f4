//! What must hold across crates: golden vectors, properties, guard rails, walks.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod breaking;

use std::path::{Path, PathBuf};

/// The root of the checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
