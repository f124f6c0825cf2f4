//! A broker of RustMQ: partitions on disk, written and read at the machine's speed.
//!
//! Owns:      the topics and partitions of a cluster of one broker, their logs, and what clients are told of them.
//! Invariant: what was acknowledged as durable is read back; nothing that was deleted is, even under the same name.
//! Not here:  the log (`journal`), batches (`batch`), bytes on the wire without copies (`rope`).

mod broker;
mod convert;
mod core;
mod error;
#[cfg(feature = "fuzzing")]
pub mod fuzzing;
mod grpc;
mod history;
mod metrics;
mod options;
mod parts;
mod process;
mod topics;

use std::sync::Arc;

use rpc::{Routes, Server};
use runtime::{Failure, Host};

use crate::parts::Parts;

pub use crate::options::Options;
pub use crate::process::{Process, start};

/// The service, ready to be served.
#[derive(Clone)]
pub struct Service {
    parts: Arc<Parts>,
}

/// Takes the folder, recovers what lies there, and spawns the background tasks.
///
/// Clients are sent to where `server` listens, unless the options say otherwise.
///
/// # Errors
///
/// The folder is another process's, or cannot be worked with; the message names the key.
pub async fn build(options: &Options, host: &Host, server: &Server) -> Result<Service, Failure> {
    metrics::describe();
    let parts = parts::open(options, host, server).await?;
    Ok(Service { parts })
}

impl Service {
    /// Its gRPC services.
    #[must_use]
    pub fn routes(&self) -> Routes {
        grpc::routes(&self.parts)
    }
}
