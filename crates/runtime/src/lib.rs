//! What a process is: options, telemetry, tasks, TLS, the HTTP port, health, start and drain.
//!
//! Owns:      the command line and configuration of every binary, its log, its metrics, its tasks, its certificates,
//!            and the order in which it starts and stops.
//! Invariant: a process is SERVING only after `start` returned, and takes no new work after its lame duck.
//! Not here:  gRPC (`rpc`), what a service does (`services/*`).

mod error;
mod failure;
mod flags;
mod health;
mod host;
pub mod options;
mod process;
mod secret;
mod server;
mod tasks;
pub mod telemetry;
pub mod tls;
mod web;

pub use error::{Error, Source};
pub use failure::{Exit, Failure};
pub use health::{Component, Health, HealthReport, State};
pub use host::{Host, Reload};
pub use options::Options;
pub use process::{configuration, main, run};
pub use secret::Secret;
pub use server::{Drain, Heap, Limits, Reflection, Server};
pub use tasks::{BoxError, OnError, Tasks};
pub use telemetry::Telemetry;
pub use web::{HttpPort, HttpReply, HttpRequest, HttpRoutes};

/// The version of every program of this workspace, as semantic version.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
