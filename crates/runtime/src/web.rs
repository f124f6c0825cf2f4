//! The HTTP port: metrics, health, and what services add.
//!
//! Owns:      one plain HTTP/1.1 port of the process.
//! Invariant: every wait and every buffer has a limit; only GET and HEAD are served, and no body is read.
//! Not here:  gRPC and gRPC-Web (`rpc`).

mod builtin;
mod port;
mod routes;

pub use port::HttpPort;
pub use routes::{HttpReply, HttpRequest, HttpRoutes};
