//! The configuration of a process: defaults, then a file, then the environment.
//!
//! Owns:      the names of keys, and the sentence that a wrong one gets.
//! Invariant: loading is a function of its arguments; it neither reads the environment nor changes it. What is printed
//!            holds no secret.
//! Not here:  what the keys mean (their sections), flags (`process`).

mod environment;
mod example;
mod load;
mod print;
mod tree;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Error, Server, Telemetry};

pub use example::{check_example, check_reference};
pub use load::{File, Loaded, load};
pub(crate) use tree::nearest;

/// The configuration of one kind of process: a struct whose fields are the sections of the file.
///
/// Every struct below it has `#[serde(deny_unknown_fields, default)]`, and every key has a default that is written
/// out: an unset text, path or list is empty, never an `Option`.
pub trait Options: Clone + Default + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The section `[server]`.
    fn server(&self) -> &Server;

    /// The section `[telemetry]`.
    fn telemetry(&self) -> &Telemetry;

    /// Checks what no type says, beyond the two sections above, which check themselves.
    ///
    /// # Errors
    ///
    /// The first key that breaks its rule.
    fn check(&self) -> Result<(), Error> {
        Ok(())
    }
}
