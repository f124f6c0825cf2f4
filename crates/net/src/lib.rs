//! Connections: over TCP, inside the process, or simulated.
//!
//! Owns:      how a process listens and dials, and what it may believe about who dialled.
//! Invariant: a process that is given another [`Network`] behaves the same otherwise; names of
//!            memory addresses live in the value, so two networks in one process never meet.
//! Not here:  TLS (`runtime`), gRPC and deadlines (`rpc`), retries (their callers).

mod address;
mod again;
mod connection;
mod listener;
mod memory;
mod network;
#[cfg(feature = "sim")]
mod simulated;
mod tcp;

pub use address::{Address, AddressError};
pub use again::Again;
pub use connection::Connection;
pub use listener::{Listener, Origin};
pub use network::Network;
