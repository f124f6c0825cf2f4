//! What tests share: databases, waiting, processes, folders and seeds.
//!
//! Owns:      nothing that outlives the test process: what is started here is stopped with it, also by SIGKILL.
//! Invariant: no test waits without a bound, and no two tests share a port, a folder or a database.
//! Not here:  fixtures of one crate, which lie in its own `tests`.

mod child;
mod postgres;
mod s3;
mod seed;
mod wait;

pub use child::Child;
pub use postgres::postgres;
pub use s3::{Buckets, S3_KEY};
pub use seed::seed;
pub use tempfile::TempDir;
pub use wait::{wait_for, wait_for_some};

/// A folder that is removed when the value is dropped.
///
/// # Panics
///
/// If the system's folder for temporary files cannot be written.
#[must_use]
pub fn folder() -> TempDir {
    tempfile::tempdir().expect("the folder for temporary files can be written")
}
