//! The clients and the server, over real connections.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod client;
mod client_audit;
mod client_authority;
mod client_refused;
mod client_tls;
mod double;
mod server;
